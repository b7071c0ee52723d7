"""Greeting: what somebody is called, from what is known and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._vocabulary.tone import Tone

if TYPE_CHECKING:
    from netiquette._messages.message import Details

__all__ = ["addressee", "given_name"]


def addressee(details: Details, tone: Tone, titles: frozenset[str]) -> str:
    """Return how the contact is greeted, from what is known and nothing else."""
    if tone is Tone.WARM:
        return details.contact_given_name or given_name(details.contact_name, titles) or details.contact_name
    if details.contact_title and details.contact_family_name:
        return f"{details.contact_title} {details.contact_family_name}"
    return details.contact_name


def given_name(name: str, titles: frozenset[str]) -> str:
    """Return the first of several words where it can hardly be anything but a given name, else nothing."""
    first, *others = name.split()
    sure = (
        others
        and len(first) > 1
        and first[0].isupper()
        and first.casefold() not in titles
        and (not first.isupper() or name.isupper())  # EXAMPLE Bo
        and _plain_latin(first, name)
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
