"""Naming: the phrases that stand in for the placeholders of a sentence, made of details.

Theory of operation. Each placeholder is a whole phrase: what needs an article, a preposition or another noun
around it gets that here. What is unknown has no placeholder, so a sentence that needs it is not used. What
comes in several shapes has a placeholder for each shape, and fills one of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netiquette._messages.full_names import title_of
from netiquette._messages.grammar import grammar_of
from netiquette._messages.greeting import addressee, given_name, passed_on_by
from netiquette._messages.phrases import (
    as_brought,
    as_ones_own,
    because_phrase,
    is_fragment,
    is_gerund,
    is_noted,
    is_sentence,
    straight,
)
from netiquette._messages.positions import position_phrase
from netiquette._messages.said_days import as_said, dates_in_order, day_phrase
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.tone import Tone

if TYPE_CHECKING:
    from netiquette._languages.language import Language
    from netiquette._messages.details import Details
    from netiquette._messages.grammar import Grammar

__all__ = ["OWN_SENTENCES", "fillings"]

_AS_KEPT = {
    "topic": "topic",
    "news": "news",
    "said": "said",
    "need": "need",
    "better_answer": "better_answer",
    "others": "others",
    "next_step": "next_step",
    "answer": "answer",
    "referrer_name": "referrer",
}
"""The details that stand in a message by themselves, each with its placeholder."""
OWN_SENTENCES = frozenset({"news", "said", "showing", "proof_said", "better_answer", "answer"})
"""The placeholders of what users say in sentences of their own."""
_MAY_BE_THEIRS = frozenset({"topic", "need", "next_step"})
"""What may be spoken of as theirs, with a word that the reader would say otherwise."""
_MAY_HAVE_TITLES = frozenset({"absent", "absent_again", "contact", "others", "referrer", "titled"})
"""The names among the placeholders, of which British English writes the titles without their full stops."""


def fillings(
    details: Details, tone: Tone, language: Language, dialect: Dialect, *, through: bool, house: bool
) -> dict[str, str]:
    """Return what goes into the placeholders; what is unknown has no key.

    Args:
        details: Who writes to whom, and about what.
        tone: How it is said.
        language: The language of the sentences.
        dialect: Whose English it is, and whose dates.
        through: Whether the message goes to whoever passes it on.
        house: Whether it goes to somebody of the company, whose is what is theirs.

    Returns:
        By name, without braces:

        * ``candidate``, ``contact`` (as they are greeted; ``titled`` where a warm tone has to use a title),
          ``given`` (what they are called, where no title is), ``absent`` (the contact in full, where somebody
          else is greeted) and ``absent_again`` (once they have been named), ``greeting`` (the whole of it,
          verbatim), ``referrer``, ``others``;
        * ``role`` ("the Data Engineer role at Acme"), ``position`` (without article and noun), ``company``,
          ``at_or_for``;
        * phrases: ``topic``, ``need``, ``next_step``, ``times``, ``answer_by``, ``start_date``;
          ``on_start_date`` has its preposition; ``link`` is an address with words, ``address`` one without;
        * one of ``strength`` (a noun phrase; ``own_strength`` where it is spoken of as theirs: "my six years
          of nights"), ``doing`` (what one does: "running the grill station"),
          ``showing`` (a sentence) and ``brings`` (a note that stands after a colon only: "7 years of claims
          data, Python and Spark"); ``proof`` (a phrase) or ``proof_said`` (a sentence); ``because`` ("because
          of the commute");
        * sentences: ``news``, ``said``, ``better_answer``, ``answer``.
    """
    grammar = grammar_of(language)
    filled = {"candidate": details.candidate_name}
    filled |= {word: text for name, word in _AS_KEPT.items() if (text := getattr(details, name))}
    if details.topic:
        for doubled, said in grammar.phrases.stressed.items():
            filled["topic"] = filled["topic"].replace(doubled, said)
    if through:
        if details.topic:
            filled["topic"] = _of_the_absent(filled["topic"], grammar)
    else:
        _say_to_the_reader(filled, grammar)
        if house:
            _say_to_them(filled, grammar)
    _fill_in_names(filled, details, tone, grammar, through=through)
    if dialect is Dialect.UK:
        for name in _MAY_HAVE_TITLES & filled.keys():
            filled[name] = grammar.stopped_title.sub(r"\1", filled[name])
    _fill_in_role(filled, details, grammar, dialect)
    _fill_in_phrases(filled, details, grammar)
    _fill_in_days(filled, details, language, dialect)
    return filled


def _fill_in_phrases(filled: dict[str, str], details: Details, grammar: Grammar) -> None:
    """Fill in what takes another placeholder by its shape."""
    strength, proof = details.strength, details.proof
    if strength and (shape := _shape(strength, grammar)):
        filled[shape] = strength
        if shape == "strength":
            filled[shape] = brought = as_brought(strength, grammar)
            filled["own_strength"] = as_ones_own(brought, grammar)
    if proof and (shape := _shape_of_proof(proof, grammar)):
        filled[shape] = as_ones_own(proof, grammar)
    if details.reason:
        filled["because"] = because_phrase(details.reason, grammar)
    if details.link:
        filled["link" if " " in details.link else "address"] = details.link


def _fill_in_days(filled: dict[str, str], details: Details, language: Language, dialect: Dialect) -> None:
    """Fill in what has days in it."""
    grammar = grammar_of(language)
    if details.answer_by:
        filled["answer_by"] = as_said(details.answer_by, language, dialect, grammar)
    if details.start_date:
        filled["start_date"] = start = as_said(details.start_date, language, dialect, grammar)
        filled["on_start_date"] = day_phrase(start, grammar)
    if details.next_step:
        filled["next_step"] = dates_in_order(filled["next_step"], dialect, grammar)
    if details.times:
        filled["times"] = dates_in_order(details.times, dialect, grammar)


def _say_to_them(filled: dict[str, str], grammar: Grammar) -> None:
    """Say what is theirs as it is said to one of them."""
    for name in _MAY_BE_THEIRS & filled.keys():
        if any(word in filled[name] for word in grammar.phrases.yours):
            filled[name] = said_to_them(filled[name], grammar)


def _of_the_absent(topic: str, grammar: Grammar) -> str:
    """Return a topic that speaks to them as it is said to somebody else: "why they went back"."""
    for spoken_to, said in grammar.of_the_absent:
        topic = spoken_to.sub(said, topic)
    return topic


def _say_to_the_reader(filled: dict[str, str], grammar: Grammar) -> None:
    """Say what begins with them as with somebody else as it is said to them: "how you learned to weld"."""
    for name in _MAY_BE_THEIRS & filled.keys():
        for spoken_of, said in grammar.of_the_reader:
            if found := spoken_of.match(filled[name]):
                filled[name] = found.expand(said) + filled[name][found.end() :]
                break


def said_to_them(text: str, grammar: Grammar) -> str:
    """Return a phrase about what is theirs as it is said to one of them: "how you do handover".

    What follows "and" may be that of those in front of it, and is left as it is: patients and their wards.
    """
    phrases = grammar.phrases

    def yours(found: re.Match[str]) -> str:
        before = straight(text[: found.start()]).lower().split()
        if before and (before[-1] in phrases.people or before[-1].endswith(phrases.plurals)):
            return found[0]
        said = phrases.yours[straight(found[2]).lower()]
        return f"{found[1]}{said.capitalize() if found[2][0].isupper() else said}"

    return grammar.theirs.sub(yours, text)


def _fill_in_names(
    filled: dict[str, str], details: Details, tone: Tone, grammar: Grammar, *, through: bool
) -> None:
    """Fill in what is said of who reads it, and of whom it is for."""
    if through:
        called = passed_on_by(details, tone, grammar)
        title = title_of(called, grammar.people)
        filled["absent"] = details.contact_name
        filled["absent_again"] = addressee(details, tone, grammar)
    else:
        called, title = addressee(details, tone, grammar), details.contact_title
        if details.greeting:
            filled["greeting"] = details.greeting
    by_title = title != "" and called.startswith(title)
    filled["titled" if by_title and tone is Tone.WARM else "contact"] = called
    given = details.contact_given_name or given_name(details.contact_name, grammar)
    if given and not (by_title or through):
        filled["given"] = given


def _shape(strength: str, grammar: Grammar) -> str:
    """Return the placeholder for a strength of that shape; none for notes, which end no sentence of ours."""
    if is_sentence(strength, grammar):
        return "showing"
    if is_gerund(strength, grammar):
        return "doing"
    if not is_fragment(strength, grammar):
        return "strength"
    return "" if is_noted(strength) else "brings"


def _shape_of_proof(proof: str, grammar: Grammar) -> str:
    """Return the placeholder for a proof of that shape; none for notes."""
    if is_sentence(proof, grammar):
        return "proof_said"
    if not is_fragment(proof, grammar):
        return "proof"
    return "" if is_noted(proof) else "proof_noted"


def _fill_in_role(filled: dict[str, str], details: Details, grammar: Grammar, dialect: Dialect) -> None:
    """Fill in what is said of the position and the company."""
    naming, position, company = grammar.naming, details.position, details.company
    if grammar.with_article.match(company):
        company = f"{grammar.phrases.definite} {company}"
    if company:
        filled["company"] = company
        filled["at_or_for"] = naming.at.replace("{company}", company)
    if position:
        filled["position"] = position
    role = details.role or (position_phrase(position, company, grammar, dialect) if position else "")
    if not company:
        if role:
            filled["at_or_for"] = naming.for_role.replace("{role}", role)
    elif not role or not (details.company.casefold() in role.casefold() or _is_placed(role, grammar)):
        # Two replacements would read what a user wrote.
        before, after = naming.role_at.split("{role}")
        role = f"{before}{role or naming.any_role}{after.replace('{company}', company)}"
    if role:
        filled["role"] = role


def _is_placed(role: str, grammar: Grammar) -> bool:
    """Return whether a phrase says at which place the position is, so that no other place can follow."""
    return grammar.naming.at.partition("{")[0].strip() in role.casefold().split()
