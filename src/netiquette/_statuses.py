"""What the words of a status mean together, and where a tracker means something else by them.

Two rules of this file. A row's condition is a set of senses that must all be there, first match wins. And
what is in doubt waits: a row that would call an application decided doesn't speak where another word takes
it back ("rejection pending"), where one of the words is unknown to us, in a question, or in a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from netiquette._labels import Lexicon, Reading, folded
from netiquette._state import Stage
from netiquette._status_words import LANGUAGES, Sense

__all__ = ["BY_SOURCE", "ROWS", "WHICH_STAGE", "Meaning", "by_source", "by_words"]


class Meaning(NamedTuple):
    """The stage some words stand for, and what to ask the user where they may stand for another."""

    stage: Stage
    question: str = ""


class _Row(NamedTuple):
    """A set of senses with what it means; a firm one stands even beside words we don't know."""

    when: frozenset[Sense]
    means: Meaning
    firm: bool = False


def _row(*when: Sense, then: Stage, ask: str = "", firm: bool = False) -> _Row:
    return _Row(frozenset(when), Meaning(then, ask), firm)


WHICH_STAGE = "How far has it come?"
_WHEN = "Is the interview behind you or still ahead, and on which day?"
_TURNED_DOWN = "Who said no: did you turn an offer down, or did they turn you down?"
_WHOSE_YES = "Did you accept an offer, or did they accept your application?"
_OFFER_OUT = "Has the offer reached you, or do you expect one?"
_WHO_ENDED_IT = "Who ended it: did they say no, did you withdraw, or is the position gone?"
_TALK_OR_ALL = "Was only the talk called off, or the whole process?"
_SENT_YET = "Have you sent the application, and has anybody answered?"
_BEHIND = "Is an interview behind you, and is the decision out?"
_STARTED_WHAT = "Have you started the job, or only the application?"
_HOW_SUCCESSFUL = "What did you succeed in: have they made an offer, or did you pass a round?"

ROWS = (
    # Silence and pauses first: they are soft, and take back whatever else is said.
    _row(Sense.SILENT, then=Stage.NO_RESPONSE),
    _row(Sense.HELD, then=Stage.ON_HOLD),
    # An offer, and what became of it.
    _row(Sense.OFFER, Sense.SAVED, then=Stage.RESEARCHING),
    _row(Sense.OFFER, Sense.INTERVIEW, then=Stage.SCHEDULED, ask=_WHEN),
    _row(Sense.OFFER, Sense.SCREEN, then=Stage.SCREENING),
    _row(Sense.OFFER, Sense.RESCINDED, then=Stage.RESCINDED),
    _row(Sense.OFFER, Sense.WITHDRAWN, Sense.BY_YOU, then=Stage.DECLINED),
    _row(Sense.OFFER, Sense.WITHDRAWN, then=Stage.RESCINDED, ask=_WHO_ENDED_IT),
    _row(Sense.OFFER, Sense.APPROVED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    _row(Sense.OFFER, Sense.REJECTED, Sense.BY_THEM, then=Stage.RESCINDED, ask=_WHO_ENDED_IT),
    _row(Sense.OFFER, Sense.REJECTED, then=Stage.DECLINED),
    _row(Sense.OFFER, Sense.TURNED_DOWN, then=Stage.DECLINED),
    _row(Sense.OFFER, Sense.ACCEPTED, then=Stage.ACCEPTED),
    _row(Sense.OFFER, Sense.HIRED, then=Stage.ACCEPTED),
    _row(Sense.OFFER, Sense.CLOSED, then=Stage.CLOSED, ask=_WHO_ENDED_IT),
    _row(Sense.OFFER, Sense.CANCELLED, then=Stage.RESCINDED, ask=_WHO_ENDED_IT),
    _row(Sense.OFFER, Sense.PREPARED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    _row(Sense.OFFER, Sense.RECEIVED, Sense.PENDING, then=Stage.OFFERED),
    _row(Sense.OFFER, Sense.RECEIVED, Sense.RESULT, then=Stage.OFFERED),
    _row(Sense.OFFER, Sense.RECEIVED, then=Stage.OFFERED),
    _row(Sense.OFFER, Sense.REVIEWED, then=Stage.UNKNOWN),  # an offer, or a job that is offered
    _row(Sense.OFFER, Sense.PENDING, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    _row(Sense.OFFER, Sense.RESULT, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    _row(Sense.OFFER, then=Stage.OFFERED),
    # An end, and who made it.
    _row(Sense.RESCINDED, then=Stage.RESCINDED),
    _row(Sense.WITHDRAWN, Sense.BY_THEM, then=Stage.REJECTED, ask=_WHO_ENDED_IT),
    _row(Sense.WITHDRAWN, then=Stage.WITHDRAWN, firm=True),
    _row(Sense.REJECTED, Sense.BY_THEM, then=Stage.REJECTED, firm=True),
    _row(Sense.REJECTED, Sense.BY_YOU, then=Stage.WITHDRAWN, firm=True),
    _row(Sense.REJECTED, then=Stage.REJECTED, firm=True),
    _row(Sense.CHOSEN, Sense.NOT, then=Stage.REJECTED),
    _row(Sense.SUCCESS, Sense.NOT, then=Stage.REJECTED),
    _row(Sense.TURNED_DOWN, Sense.BY_THEM, then=Stage.REJECTED),
    _row(Sense.TURNED_DOWN, Sense.INTERVIEW, then=Stage.WITHDRAWN, ask=_WHO_ENDED_IT),
    _row(Sense.TURNED_DOWN, Sense.APPLICATION, then=Stage.REJECTED, ask=_TURNED_DOWN),
    _row(Sense.TURNED_DOWN, then=Stage.DECLINED, ask=_TURNED_DOWN),
    _row(Sense.CANCELLED, Sense.BY_YOU, then=Stage.WITHDRAWN),
    _row(Sense.CANCELLED, Sense.INTERVIEW, then=Stage.INTERVIEWING, ask=_TALK_OR_ALL),
    _row(Sense.CANCELLED, Sense.SCREEN, then=Stage.SCREENING, ask=_TALK_OR_ALL),
    _row(Sense.CANCELLED, then=Stage.CLOSED, ask=_WHO_ENDED_IT),
    # A beginning.
    _row(Sense.HIRED, Sense.APPROVED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    # (Many a language has one word for "hired" and "hiring".)
    _row(Sense.HIRED, Sense.INTERVIEW, then=Stage.INTERVIEWING, ask=_WHEN),
    _row(Sense.HIRED, Sense.SCREEN, then=Stage.SCREENING),
    _row(Sense.HIRED, Sense.RESULT, then=Stage.INTERVIEWED, ask=_BEHIND),
    _row(Sense.HIRED, then=Stage.HIRED),
    _row(Sense.ACCEPTED, Sense.INTERVIEW, then=Stage.SCHEDULED, ask=_WHEN),
    _row(Sense.ACCEPTED, Sense.SCREEN, then=Stage.SCREENING),
    _row(Sense.ACCEPTED, Sense.SCHEDULED, then=Stage.SCHEDULED, ask=_WHEN),
    _row(Sense.ACCEPTED, Sense.APPLICATION, then=Stage.APPLIED, ask=_WHOSE_YES),
    _row(Sense.ACCEPTED, then=Stage.ACCEPTED, ask=_WHOSE_YES),
    _row(Sense.CLOSED, Sense.INTERVIEW, then=Stage.INTERVIEWED, ask=_WHO_ENDED_IT),
    _row(Sense.CLOSED, Sense.SCREEN, then=Stage.INTERVIEWED, ask=_WHO_ENDED_IT),
    _row(Sense.CLOSED, then=Stage.CLOSED, ask=_WHO_ENDED_IT),
    # Between the talk and the decision.
    _row(Sense.TALK, then=Stage.INFORMATIONAL),
    _row(Sense.REFERENCES, then=Stage.INTERVIEWED),
    _row(Sense.SCREEN, Sense.DONE, then=Stage.INTERVIEWED),
    _row(Sense.SCREEN, Sense.CHOSEN, then=Stage.INTERVIEWED),
    _row(Sense.SCREEN, Sense.SUCCESS, then=Stage.INTERVIEWED),
    _row(Sense.SCREEN, Sense.RESULT, then=Stage.INTERVIEWED),
    _row(Sense.SCREEN, then=Stage.SCREENING),
    _row(Sense.INTERVIEW, Sense.DONE, then=Stage.INTERVIEWED),
    _row(Sense.INTERVIEW, Sense.SCHEDULED, then=Stage.SCHEDULED),
    _row(Sense.INTERVIEW, Sense.RESULT, then=Stage.INTERVIEWED),
    _row(Sense.INTERVIEW, Sense.SUCCESS, then=Stage.INTERVIEWED),
    _row(Sense.INTERVIEW, Sense.CHOSEN, then=Stage.SCHEDULED, ask=_WHEN),
    _row(Sense.INTERVIEW, then=Stage.INTERVIEWING, ask=_WHEN),
    _row(Sense.RESULT, Sense.APPLICATION, then=Stage.APPLIED),
    _row(Sense.RESULT, then=Stage.INTERVIEWED, ask=_BEHIND),
    _row(Sense.FINAL, Sense.DONE, then=Stage.INTERVIEWED),
    _row(Sense.FINAL, then=Stage.INTERVIEWING, ask=_WHEN),
    _row(Sense.SCHEDULED, Sense.APPLICATION, then=Stage.APPLIED),
    _row(Sense.SCHEDULED, then=Stage.SCHEDULED, ask=_WHEN),
    _row(Sense.SUCCESS, Sense.APPLICATION, then=Stage.INTERVIEWED, ask=_HOW_SUCCESSFUL),
    _row(Sense.SUCCESS, then=Stage.HIRED, ask=_HOW_SUCCESSFUL),
    _row(Sense.CHOSEN, then=Stage.INTERVIEWED, ask=_BEHIND),
    # Before anybody has talked.
    _row(Sense.SAVED, then=Stage.RESEARCHING),
    _row(Sense.STARTED, Sense.APPLICATION, then=Stage.RESEARCHING, ask=_SENT_YET),
    _row(Sense.STARTED, then=Stage.HIRED, ask=_STARTED_WHAT),
    _row(Sense.APPLICATION, then=Stage.APPLIED),
    _row(Sense.ANSWERED, then=Stage.APPLIED),
    _row(Sense.REVIEWED, then=Stage.APPLIED),
    _row(Sense.APPROVED, then=Stage.INTERVIEWED, ask=_BEHIND),
    _row(Sense.PENDING, then=Stage.APPLIED, ask=_SENT_YET),
    _row(Sense.RECEIVED, then=Stage.APPLIED, ask=_SENT_YET),
    _row(Sense.DONE, then=Stage.INTERVIEWED, ask=_BEHIND),
)

_DOUBTS = frozenset({Sense.NOT, Sense.PERHAPS, Sense.PENDING, Sense.PREPARED, Sense.SAVED})
_FEW = 8
"""The words of a status; more of them are a sentence, and what a sentence says we do not claim to know."""


@cache
def _lexicon() -> Lexicon[Sense]:
    return Lexicon(LANGUAGES, Sense.FILLER)


def by_words(words: list[str], *, asked: bool = False) -> Meaning | None:
    """Return what a folded label means by its words, or as a question; None where it means nothing to us."""
    reading = _lexicon().read(words)
    for row in ROWS:
        if row.when <= reading.senses:
            if row.means.stage.decided and (asked or _doubtful(row, reading, words)):
                return Meaning(Stage.UNKNOWN, WHICH_STAGE)
            return row.means
    return None


def _doubtful(row: _Row, reading: Reading[Sense], words: list[str]) -> bool:
    """Return whether something else in the label stands against its being decided."""
    if (reading.senses - row.when) & _DOUBTS or len(words) > _FEW:
        return True
    return reading.unknown > 0 and not row.firm


BY_SOURCE: Mapping[str, Mapping[str, Meaning]] = {
    # Candidates' trackers.
    "applyr": {"pending": Meaning(Stage.RESEARCHING)},  # it counts those as not applied for
    "findajob": {
        "rejected": Meaning(Stage.WITHDRAWN),  # the user's own no; theirs is not_selected
        "manual review": Meaning(Stage.RESEARCHING),
    },
    "jobhound": {"declined": Meaning(Stage.DECLINED)},
    "dearhiring": {"declined": Meaning(Stage.DECLINED)},
    "careerops": {"evaluated": Meaning(Stage.RESEARCHING)},
    "hiretea": {"offer or final decision": Meaning(Stage.OFFERED)},
    # Employers' systems.
    "ashby": {"archived": Meaning(Stage.CLOSED)},
    "bamboohr": {"moved": Meaning(Stage.CLOSED)},
    "frappe": {"accepted": Meaning(Stage.ACCEPTED)},
    "greenhouse": {"converted": Meaning(Stage.APPLIED)},
    "googlecloudtalent": {"completed": Meaning(Stage.INTERVIEWED)},
    "kombo": {"declined": Meaning(Stage.REJECTED)},
    "seekapi": {"successful": Meaning(Stage.HIRED)},
}
"""The sources whose words mean something else than they do elsewhere, or are certain where ours are not."""

_LONGEST_NAME = 3
"""The words of the longest name above: Google Cloud Talent."""


def by_source(words: list[str], source: str) -> Meaning | None:
    """Return what a folded label means in a source that has words of its own.

    The source may be a name, a package or the address of a repository; what counts is that a name we know
    stands in it, however it is joined.
    """
    parts = folded(source)
    names = (
        "".join(parts[at : at + size]) for at in range(len(parts)) for size in range(1, _LONGEST_NAME + 1)
    )
    label = " ".join(words)
    return next((BY_SOURCE[name][label] for name in names if label in BY_SOURCE.get(name, ())), None)
