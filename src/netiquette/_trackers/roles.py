"""Roles: what a job title, or the label of a contact, says about the part someone plays in the hiring.

The same shape as `statuses`: words have senses, rows make a contact of a set of them, first match wins. A
row that opens a door (a recruiter, a referrer, an employee with no part in it) doesn't speak where another
sense points to a say in the decision, or says that they are no longer what they were: what we cannot tell is
`Contact.UNKNOWN`, who is assumed to have a say.
"""

from __future__ import annotations

from netiquette._trackers.lexicon import Meaning, SenseTable, row
from netiquette._trackers.senses import RoleSense
from netiquette._vocabulary.words import Contact

__all__ = ["ROLE_TABLE", "WHICH_PART", "role_meaning"]

WHICH_PART = "What part do they play in the decision?"
_FOR_WHOM = "Do they recruit for the company that hires, or for an agency?"
_YOUR_MANAGER = "Would you report to them?"
_HAS_A_SAY = "Will they be asked what they think of you?"

_ROLE_ROWS = (
    row(RoleSense.HIRES, then=Contact.HIRING_MANAGER),
    row(RoleSense.REFERS, then=Contact.REFERRER),
    row(RoleSense.ASSISTS, then=Contact.COORDINATOR),
    row(RoleSense.RECRUITS, RoleSense.INTERVIEWS, then=Contact.INTERVIEWER, ask=WHICH_PART),
    row(RoleSense.RECRUITS, RoleSense.OUTSIDE, then=Contact.AGENCY_RECRUITER),
    row(RoleSense.RECRUITS, RoleSense.ARRANGES, then=Contact.COORDINATOR),
    row(RoleSense.RECRUITS, then=Contact.RECRUITER),
    row(RoleSense.OUTSIDE, then=Contact.UNKNOWN, ask=_FOR_WHOM),
    row(RoleSense.ARRANGES, RoleSense.LEADS, then=Contact.EXECUTIVE),
    row(RoleSense.ARRANGES, then=Contact.COORDINATOR),
    row(RoleSense.LEADS, then=Contact.EXECUTIVE),
    row(RoleSense.HIRING, RoleSense.MANAGES, then=Contact.HIRING_MANAGER),
    row(RoleSense.INTERVIEWS, then=Contact.INTERVIEWER),
    row(RoleSense.PEER, then=Contact.PEER),
    row(RoleSense.MANAGES, then=Contact.HIRING_MANAGER, ask=_YOUR_MANAGER),
    row(RoleSense.TRADE, then=Contact.UNKNOWN, ask=WHICH_PART),
    row(RoleSense.PLAIN, then=Contact.UNKNOWN, ask=WHICH_PART),
    row(RoleSense.BYSTANDER, then=Contact.EMPLOYEE, ask=_HAS_A_SAY),
)

_OPENS = frozenset({Contact.RECRUITER, Contact.AGENCY_RECRUITER, Contact.REFERRER})
"""Who may be asked to connect before a decision; an employee too, but that row comes after all others."""
_SAY = frozenset(
    {
        RoleSense.LEADS,
        RoleSense.MANAGES,
        RoleSense.INTERVIEWS,
        RoleSense.PEER,
        RoleSense.TRADE,
        RoleSense.ARRANGES,
        RoleSense.ASSISTS,
        RoleSense.NOT,
    }
)
"""What keeps a door shut, unless a row says what it means together with it."""


ROLE_TABLE = SenseTable(_ROLE_ROWS, lambda language: language.roles, RoleSense.FILLER)


def role_meaning(words: list[str], language: str | None = None) -> Meaning[Contact] | None:
    """Return who a folded title stands for; None where its words mean nothing to us."""
    senses = ROLE_TABLE.read(words, language).senses
    found = ROLE_TABLE.first(senses)
    if found is None:
        return None
    if found.means.word in _OPENS and (senses - found.when) & _SAY:
        return Meaning(Contact.UNKNOWN, WHICH_PART)
    return found.means
