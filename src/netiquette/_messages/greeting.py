"""Greeting: what somebody is called, from what is known and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._messages.full_names import family_may_be_first, family_of, title_of
from netiquette._vocabulary.tone import Tone

if TYPE_CHECKING:
    from netiquette._messages.details import Details
    from netiquette._messages.grammar import Grammar

__all__ = ["addressee", "given_name", "passed_on_by"]


def addressee(details: Details, tone: Tone, grammar: Grammar) -> str:
    """Return how the contact is greeted.

    By given name in a warm tone, where it is known or sure; else by title and family name; else in full.
    """
    name, title = details.contact_name, details.contact_title
    if tone is Tone.WARM:
        given = details.contact_given_name or given_name(name, grammar)
        if given and not (title and _takes_given_name(title, grammar)):
            return given
    return _titled(name, title, details.contact_given_name, details.contact_family_name, grammar)


def passed_on_by(details: Details, tone: Tone, grammar: Grammar) -> str:
    """Return how whoever passes a message on is greeted.

    By given name in either tone where no title is known: who passes something on for you, you have talked
    with, and a full name reads like a mailing. That is our own judgement.
    """
    name = details.via_name
    title = title_of(name, grammar.people)
    if (tone is Tone.WARM or not title) and (given := given_name(name, grammar)):
        return given
    return _titled(name, title, "", title and family_of(name, title, grammar.people), grammar)


def _titled(name: str, title: str, given: str, family: str, grammar: Grammar) -> str:
    """Return the title with the name it is said with, or the full name where that is not known."""
    if title and _takes_given_name(title, grammar):
        given = given or given_name(name.removeprefix(title).lstrip(), grammar)
        return f"{title} {given}" if given else name
    return f"{title} {family}" if title and family else name


def _takes_given_name(title: str, grammar: Grammar) -> bool:
    return title.casefold().rstrip(".") in grammar.people.with_given_name


def given_name(name: str, grammar: Grammar) -> str:
    """Return the first of several words where it can hardly be anything but a given name, else nothing."""
    first, *others = name.split()
    sure = (
        others
        and len(first) > 1
        and first[0].isupper()
        and first.casefold() not in grammar.names.no_given_name
        and (not first.isupper() or name.isupper())  # EXAMPLE Bo
        and _plain_latin(first, name)
        and not family_may_be_first(name, grammar.people)
    )
    return first if sure else ""


def _plain_latin(first: str, name: str) -> bool:
    """Return whether the first word is letters only, and every letter of the name Latin.

    An initial, a comma, a digit or a bracket shows that it is not a given name, or not one to greet by.
    Outside the Latin script the family name often comes first.
    """
    if not name.isascii():
        import unicodedata  # noqa: PLC0415  imported only for non-ASCII text

        first, name = (unicodedata.normalize("NFC", text) for text in (first, name))
        if not all(unicodedata.name(sign, "").startswith("LATIN") for sign in name if sign.isalpha()):
            return False
    return first.translate(_INSIDE_A_NAME).isalpha()


_INSIDE_A_NAME = {ord(sign): None for sign in "-'\u2019"}
