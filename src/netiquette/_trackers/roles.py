"""Roles: what a job title, or the label of a contact, says about the part somebody plays in the hiring.

The same shape as `statuses`: words have senses, rows make a contact of a set of them, first match wins. A
row that opens a door (a recruiter, a referrer, an employee with no part in it) doesn't speak where another
sense points to a say in the decision, or says that they are no longer what they were: what we cannot tell is
`Contact.UNKNOWN`, who is taken for somebody with a say.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from netiquette._trackers.lexicon import Lexicon
from netiquette._trackers.role_words import LANGUAGES, Sense
from netiquette._vocabulary.words import Contact

__all__ = ["ROWS", "WHICH_PART", "Part", "by_words"]


class Part(NamedTuple):
    """Who a title stands for, and what to ask the user where it may stand for somebody else."""

    contact: Contact
    question: str = ""


class _Row(NamedTuple):
    when: frozenset[Sense]
    means: Part


def _row(*when: Sense, then: Contact, ask: str = "") -> _Row:
    return _Row(frozenset(when), Part(then, ask))


WHICH_PART = "What part do they play in the decision?"
_AGENCY = "Do they recruit for the company that hires, or for an agency?"
_YOUR_MANAGER = "Would you report to them?"
_HAS_A_SAY = "Will they be asked what they think of you?"

ROWS = (
    _row(Sense.HIRES, then=Contact.HIRING_MANAGER),
    _row(Sense.REFERS, then=Contact.REFERRER),
    _row(Sense.ASSISTS, then=Contact.COORDINATOR),
    _row(Sense.RECRUITS, Sense.INTERVIEWS, then=Contact.INTERVIEWER, ask=WHICH_PART),
    _row(Sense.RECRUITS, Sense.OUTSIDE, then=Contact.AGENCY_RECRUITER),
    _row(Sense.RECRUITS, Sense.ARRANGES, then=Contact.COORDINATOR),
    _row(Sense.RECRUITS, then=Contact.RECRUITER),
    _row(Sense.OUTSIDE, then=Contact.UNKNOWN, ask=_AGENCY),
    _row(Sense.ARRANGES, Sense.LEADS, then=Contact.EXECUTIVE),
    _row(Sense.ARRANGES, then=Contact.COORDINATOR),
    _row(Sense.LEADS, then=Contact.EXECUTIVE),
    _row(Sense.HIRING, Sense.MANAGES, then=Contact.HIRING_MANAGER),
    _row(Sense.INTERVIEWS, then=Contact.INTERVIEWER),
    _row(Sense.PEER, then=Contact.PEER),
    _row(Sense.MANAGES, then=Contact.HIRING_MANAGER, ask=_YOUR_MANAGER),
    _row(Sense.TRADE, then=Contact.UNKNOWN, ask=WHICH_PART),
    _row(Sense.PLAIN, then=Contact.UNKNOWN, ask=WHICH_PART),
    _row(Sense.BYSTANDER, then=Contact.EMPLOYEE, ask=_HAS_A_SAY),
)

_OPENS = frozenset({Contact.RECRUITER, Contact.AGENCY_RECRUITER, Contact.REFERRER})
"""Who may be asked to connect before a decision; an employee too, but that row stands behind all others."""
_SAY = frozenset(
    {
        Sense.LEADS,
        Sense.MANAGES,
        Sense.INTERVIEWS,
        Sense.PEER,
        Sense.TRADE,
        Sense.ARRANGES,
        Sense.ASSISTS,
        Sense.NOT,
    }
)
"""What keeps a door shut, unless a row says what it means beside it."""


@cache
def _lexicon() -> Lexicon[Sense]:
    return Lexicon(LANGUAGES, Sense.FILLER)


def by_words(words: list[str]) -> Part | None:
    """Return who a folded title stands for; None where its words mean nothing to us."""
    senses = _lexicon().read(words).senses
    row = next((row for row in ROWS if row.when <= senses), None)
    if row is None:
        return None
    if row.means.contact in _OPENS and (senses - row.when) & _SAY:
        return Part(Contact.UNKNOWN, WHICH_PART)
    return row.means
