"""What the words of a status mean together, and where a tracker means something else by them.

Two rules of this file. A row's condition is a set of senses that must all be there, first match wins. And
what is in doubt waits: a row that would call an application decided doesn't speak where another word takes
it back ("rejection pending"), in a question, in a sentence, or where one of the words is unknown to us. The
last has one exception: a no or a withdrawal stands where everything unknown comes after a colon, a comma, a
bracket, a dash, or a word such as "by", and so names a company or a reason ("rejected by Zorp").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from netiquette._trackers.lexicon import Lexicon, Senses, folded
from netiquette._trackers.status_words import LANGUAGES, Sense
from netiquette._vocabulary.words import Stage

__all__ = ["BY_SOURCE", "ROWS", "WHICH_STAGE", "Meaning", "by_source", "by_words"]


class Meaning(NamedTuple):
    """The stage some words stand for, and what to ask the user where they may stand for another."""

    stage: Stage
    question: str = ""


class _Row(NamedTuple):
    """A set of senses with what it means; a firm one may be followed by words we don't know."""

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
_TIME_OVER = "Is the position gone, or only the time to apply over?"
_TALK_OR_ALL = "Was only the talk called off, or the whole process?"
_SENT_YET = "Have you sent the application, and has anybody answered?"
_BEHIND = "Is an interview behind you, and is the decision out?"
_WHAT_FAILED = "What failed: have they turned you down, or did something not go through?"
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
    _row(Sense.OFFER, Sense.ACCEPTED, Sense.BY_THEM, then=Stage.UNKNOWN, ask=_WHOSE_YES),
    _row(Sense.OFFER, Sense.ACCEPTED, Sense.APPLICATION, then=Stage.UNKNOWN, ask=_WHOSE_YES),
    _row(Sense.OFFER, Sense.ACCEPTED, then=Stage.ACCEPTED),
    _row(Sense.OFFER, Sense.HIRED, then=Stage.ACCEPTED),
    _row(Sense.OFFER, Sense.CLOSED, then=Stage.CLOSED, ask=_WHO_ENDED_IT),
    _row(Sense.OFFER, Sense.CANCELLED, then=Stage.RESCINDED, ask=_WHO_ENDED_IT),
    _row(Sense.OFFER, Sense.PREPARED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    # (Many a language has one word for an offer and for a job that is offered.)
    _row(Sense.OFFER, Sense.APPLICATION, then=Stage.UNKNOWN, ask=_OFFER_OUT),
    _row(Sense.OFFER, Sense.RECEIVED, Sense.PENDING, then=Stage.OFFERED),
    _row(Sense.OFFER, Sense.RECEIVED, then=Stage.OFFERED),
    _row(Sense.OFFER, Sense.REVIEWED, then=Stage.UNKNOWN, ask=_OFFER_OUT),
    _row(Sense.OFFER, Sense.PENDING, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    _row(Sense.OFFER, Sense.RESULT, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    _row(Sense.OFFER, Sense.SCHEDULED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    _row(Sense.OFFER, then=Stage.OFFERED),
    # An end, and who made it.
    _row(Sense.REJECTED, Sense.RESCINDED, then=Stage.UNKNOWN, ask=WHICH_STAGE),
    _row(Sense.RESCINDED, Sense.BY_YOU, then=Stage.DECLINED),
    _row(Sense.RESCINDED, then=Stage.RESCINDED),
    _row(Sense.WITHDRAWN, Sense.REVIEWED, then=Stage.UNKNOWN, ask=WHICH_STAGE),
    _row(Sense.WITHDRAWN, Sense.BY_THEM, then=Stage.REJECTED, ask=_WHO_ENDED_IT),
    _row(Sense.WITHDRAWN, Sense.INTERVIEW, Sense.DONE, then=Stage.WITHDRAWN),
    _row(Sense.WITHDRAWN, Sense.INTERVIEW, then=Stage.INTERVIEWING, ask=_TALK_OR_ALL),
    _row(Sense.WITHDRAWN, then=Stage.WITHDRAWN, firm=True),
    _row(Sense.SKIPPED, Sense.INTERVIEW, then=Stage.INTERVIEWING, ask=_TALK_OR_ALL),
    _row(Sense.SKIPPED, Sense.SCREEN, then=Stage.SCREENING, ask=_TALK_OR_ALL),
    _row(Sense.SKIPPED, then=Stage.WITHDRAWN),
    # (To refuse is said of a person and of an appointment.)
    _row(Sense.TURNED_DOWN, Sense.INTERVIEW, Sense.DONE, then=Stage.REJECTED, ask=_TURNED_DOWN),
    _row(Sense.TURNED_DOWN, Sense.INTERVIEW, then=Stage.INTERVIEWING, ask=_TALK_OR_ALL),
    _row(Sense.TURNED_DOWN, Sense.SCREEN, Sense.DONE, then=Stage.REJECTED, ask=_TURNED_DOWN),
    _row(Sense.TURNED_DOWN, Sense.SCREEN, then=Stage.SCREENING, ask=_TALK_OR_ALL),
    _row(Sense.TURNED_DOWN, Sense.SCHEDULED, then=Stage.UNKNOWN, ask=_TALK_OR_ALL),
    _row(Sense.REJECTED, Sense.CANCELLED, then=Stage.UNKNOWN, ask=WHICH_STAGE),
    _row(Sense.REJECTED, Sense.BY_YOU, then=Stage.WITHDRAWN, firm=True),
    _row(Sense.REJECTED, then=Stage.REJECTED, firm=True),
    _row(Sense.CHOSEN, Sense.NOT, then=Stage.REJECTED),
    _row(Sense.SUCCESS, Sense.NOT, then=Stage.REJECTED),
    _row(Sense.FAILED, Sense.INTERVIEW, then=Stage.REJECTED),
    _row(Sense.FAILED, Sense.SCREEN, then=Stage.REJECTED),
    _row(Sense.FAILED, Sense.REFERENCES, then=Stage.REJECTED),
    _row(Sense.FAILED, then=Stage.UNKNOWN, ask=_WHAT_FAILED),
    _row(Sense.TURNED_DOWN, Sense.BY_THEM, then=Stage.REJECTED),
    _row(Sense.TURNED_DOWN, Sense.APPLICATION, then=Stage.REJECTED, ask=_TURNED_DOWN),
    _row(Sense.TURNED_DOWN, then=Stage.DECLINED, ask=_TURNED_DOWN),
    _row(Sense.CANCELLED, Sense.INTERVIEW, then=Stage.INTERVIEWING, ask=_TALK_OR_ALL),
    _row(Sense.CANCELLED, Sense.SCREEN, then=Stage.SCREENING, ask=_TALK_OR_ALL),
    _row(Sense.CANCELLED, Sense.SCHEDULED, then=Stage.UNKNOWN, ask=_TALK_OR_ALL),
    _row(Sense.CANCELLED, Sense.BY_YOU, then=Stage.WITHDRAWN),
    _row(Sense.CANCELLED, then=Stage.CLOSED, ask=_WHO_ENDED_IT),
    # A beginning.
    _row(Sense.HIRED, Sense.APPROVED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    # (Many a language has one word for "hired" and "hiring".)
    _row(Sense.HIRED, Sense.INTERVIEW, then=Stage.INTERVIEWING, ask=_WHEN),
    _row(Sense.HIRED, Sense.SCREEN, then=Stage.SCREENING),
    _row(Sense.HIRED, Sense.RESULT, then=Stage.INTERVIEWED, ask=_BEHIND),
    _row(Sense.HIRED, Sense.SCHEDULED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    _row(Sense.HIRED, Sense.APPLICATION, then=Stage.UNKNOWN, ask=WHICH_STAGE),
    _row(Sense.HIRED, then=Stage.HIRED),
    _row(Sense.ACCEPTED, Sense.INTERVIEW, then=Stage.SCHEDULED, ask=_WHEN),
    _row(Sense.ACCEPTED, Sense.SCREEN, then=Stage.SCREENING),
    _row(Sense.ACCEPTED, Sense.SCHEDULED, then=Stage.SCHEDULED, ask=_WHEN),
    _row(Sense.ACCEPTED, Sense.APPLICATION, then=Stage.APPLIED, ask=_WHOSE_YES),
    _row(Sense.ACCEPTED, Sense.BY_YOU, then=Stage.ACCEPTED),
    _row(Sense.ACCEPTED, then=Stage.UNKNOWN, ask=_WHOSE_YES),
    _row(Sense.CLOSED, Sense.INTERVIEW, then=Stage.INTERVIEWED, ask=_WHO_ENDED_IT),
    _row(Sense.CLOSED, Sense.SCREEN, then=Stage.INTERVIEWED, ask=_WHO_ENDED_IT),
    _row(Sense.CLOSED, Sense.APPLICATION, then=Stage.UNKNOWN, ask=_TIME_OVER),
    _row(Sense.CLOSED, then=Stage.CLOSED, ask=_WHO_ENDED_IT),
    # Between the talk and the decision.
    _row(Sense.TALK, then=Stage.INFORMATIONAL),
    _row(Sense.REFERENCES, then=Stage.INTERVIEWED),
    _row(Sense.SCREEN, Sense.DONE, then=Stage.INTERVIEWED),
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
    _row(Sense.SUCCESS, then=Stage.INTERVIEWED, ask=_HOW_SUCCESSFUL),
    _row(Sense.CHOSEN, then=Stage.INTERVIEWED, ask=_BEHIND),
    # Before anybody has talked.
    _row(Sense.SAVED, then=Stage.RESEARCHING),
    _row(Sense.STARTED, Sense.APPLICATION, then=Stage.APPLIED, ask=_SENT_YET),
    _row(Sense.STARTED, then=Stage.UNKNOWN, ask=_STARTED_WHAT),
    _row(Sense.APPLICATION, then=Stage.APPLIED),
    _row(Sense.ANSWERED, then=Stage.APPLIED),
    _row(Sense.REVIEWED, then=Stage.APPLIED),
    _row(Sense.APPROVED, then=Stage.INTERVIEWED, ask=_BEHIND),
    _row(Sense.PENDING, then=Stage.APPLIED, ask=_SENT_YET),
    _row(Sense.RECEIVED, then=Stage.APPLIED, ask=_SENT_YET),
    _row(Sense.DONE, then=Stage.INTERVIEWED, ask=_BEHIND),
)

_DOUBTS = frozenset(
    {
        Sense.NOT,
        Sense.PERHAPS,
        Sense.PENDING,
        Sense.PREPARED,
        Sense.SAVED,
        Sense.SCHEDULED,
        Sense.FAILED,
        Sense.SKIPPED,
    }
)
"""What keeps a decision from being one, unless a row says what it means beside it."""
_FEW = 8
"""The words of a status; more of them are a sentence, and what a sentence says we do not claim to know."""
_WHO_FOLLOWS = frozenset(
    {
        *("by", "from", "at"),
        *("von", "vom", "durch", "bei", "seitens"),
        *("par", "chez"),
        "por",
        *("pela", "pelo"),
        *("da", "dal", "dalla", "dall", "presso"),
        *("door", "bij", "van"),
    }
)
"""The words after which a company is named, or a person."""


@cache
def _lexicon() -> Lexicon[Sense]:
    return Lexicon(LANGUAGES, Sense.FILLER)


def by_words(words: list[str], *, opening: Sequence[str] = (), asked: bool = False) -> Meaning | None:
    """Return what a folded label means by its words; None where it means nothing to us.

    The opening are the words before its first mark; asked says whether it is a question.
    """
    reading = _lexicon().read(words)
    row = _first_row(reading)
    if row is None:
        return None
    if row.means.stage.decided and (asked or _doubtful(row, reading, words, opening)):
        return Meaning(Stage.UNKNOWN, WHICH_STAGE)
    return row.means


def _first_row(reading: Senses[Sense]) -> _Row | None:
    return next((row for row in ROWS if row.when <= reading.senses), None)


def _doubtful(row: _Row, reading: Senses[Sense], words: list[str], opening: Sequence[str]) -> bool:
    """Return whether something else in the label stands against its being decided."""
    if (reading.senses - row.when) & _DOUBTS or len(words) > _FEW:
        return True
    return reading.unknown > 0 and not (row.firm and _said_at_once(row, words, opening))


def _said_at_once(row: _Row, words: list[str], opening: Sequence[str]) -> bool:
    """Return whether the label says the same before it names somebody or gives a reason, and nothing else."""
    ends = [len(opening), *(place for place, word in enumerate(words) if word in _WHO_FOLLOWS)]
    return any(_says(row, _lexicon().read(words[:end])) for end in ends)


def _says(row: _Row, start: Senses[Sense]) -> bool:
    first = _first_row(start)
    return first is not None and first.means == row.means and not start.unknown


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
    "greenhouse": {"converted": Meaning(Stage.APPLIED)},
    "googlecloudtalent": {"completed": Meaning(Stage.INTERVIEWED), "started": Meaning(Stage.HIRED)},
    "kombo": {"declined": Meaning(Stage.REJECTED)},
    "recro": {"started": Meaning(Stage.HIRED)},
    "seekapi": {"successful": Meaning(Stage.HIRED)},
    "topcoder": {"topcoder rejected": Meaning(Stage.REJECTED)},
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
