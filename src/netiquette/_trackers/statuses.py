"""What the words of a status mean together, and where a tracker means something else by them.

Two rules of this file. A row's condition is a set of senses that must all be there, first match wins. And
what is in doubt waits: a row that would call an application decided doesn't speak where another word takes
it back ("rejection pending"), in a question, in a sentence, or where one of the words is unknown to us. The
last has one exception: a no or a withdrawal stands where everything unknown comes after a colon, a comma, a
bracket, a dash, or a word such as "by", and so names a company or a reason ("rejected by Zorp").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from netiquette._trackers.labels import label_words
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.lexicon import Meaning, Senses, SenseTable, TableRow, row
from netiquette._trackers.read_language import phrases
from netiquette._trackers.senses import StatusSense
from netiquette._vocabulary.words import Meeting, Stage

__all__ = [
    "BY_SOURCE",
    "STATUS_TABLE",
    "WHICH_STAGE",
    "WHO_ENDED_IT",
    "by_source",
    "names_in",
    "status_meaning",
]

WHICH_STAGE = "How far has it come?"
_WHEN = "Is the interview behind you or still ahead, and on which day?"
_TURNED_DOWN = "Who said no: did you turn an offer down, or did they turn you down?"
_WHOSE_YES = "Did you accept an offer, or did they accept your application?"
_OFFER_OUT = "Has the offer reached you, or do you expect one?"
WHO_ENDED_IT = "Who ended it: did they say no, did you withdraw, or is the position gone?"
_TIME_OVER = "Is the position gone, or only the time to apply over?"
_TALK_OR_ALL = "Was only the talk called off, or the whole process?"
_SENT_YET = "Have you sent the application, and has anyone answered?"
_ANY_BEHIND = "Is an interview behind you, and is the decision out?"
_WHAT_FAILED = "What failed: have they turned you down, or did something not go through?"
_STARTED_WHAT = "Have you started the job, or only the application?"
_HOW_SUCCESSFUL = "What did you succeed in: have they made an offer, or did you pass a round?"

_STATUS_ROWS = (
    # Silence and pauses first: they are soft, and take back whatever else is said.
    row(StatusSense.SILENT, then=Stage.NO_RESPONSE),
    row(StatusSense.HELD, then=Stage.ON_HOLD),
    # An offer, and what became of it.
    row(StatusSense.OFFER, StatusSense.SAVED, then=Stage.RESEARCHING),
    row(StatusSense.OFFER, StatusSense.INTERVIEW, then=Stage.SCHEDULED, ask=_WHEN),
    row(StatusSense.OFFER, StatusSense.SCREEN, then=Stage.SCREENING),
    row(StatusSense.OFFER, StatusSense.RESCINDED, then=Stage.RESCINDED),
    row(StatusSense.OFFER, StatusSense.WITHDRAWN, StatusSense.BY_YOU, then=Stage.DECLINED),
    row(StatusSense.OFFER, StatusSense.WITHDRAWN, then=Stage.RESCINDED, ask=WHO_ENDED_IT),
    row(StatusSense.OFFER, StatusSense.APPROVED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    row(StatusSense.OFFER, StatusSense.REJECTED, StatusSense.BY_THEM, then=Stage.RESCINDED, ask=WHO_ENDED_IT),
    row(StatusSense.OFFER, StatusSense.REJECTED, then=Stage.DECLINED),
    row(StatusSense.OFFER, StatusSense.TURNED_DOWN, then=Stage.DECLINED),
    row(StatusSense.OFFER, StatusSense.ACCEPTED, StatusSense.BY_THEM, then=Stage.UNKNOWN, ask=_WHOSE_YES),
    row(StatusSense.OFFER, StatusSense.ACCEPTED, StatusSense.APPLICATION, then=Stage.UNKNOWN, ask=_WHOSE_YES),
    row(StatusSense.OFFER, StatusSense.ACCEPTED, then=Stage.ACCEPTED),
    row(StatusSense.OFFER, StatusSense.HIRED, then=Stage.ACCEPTED),
    row(StatusSense.OFFER, StatusSense.CLOSED, then=Stage.CLOSED, ask=WHO_ENDED_IT),
    row(StatusSense.OFFER, StatusSense.CANCELLED, then=Stage.RESCINDED, ask=WHO_ENDED_IT),
    row(StatusSense.OFFER, StatusSense.PREPARED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    # (Many a language has one word for an offer and for a job that is offered.)
    row(StatusSense.OFFER, StatusSense.APPLICATION, then=Stage.UNKNOWN, ask=_OFFER_OUT),
    row(StatusSense.OFFER, StatusSense.RECEIVED, StatusSense.PENDING, then=Stage.OFFERED),
    row(StatusSense.OFFER, StatusSense.RECEIVED, then=Stage.OFFERED),
    row(StatusSense.OFFER, StatusSense.REVIEWED, then=Stage.UNKNOWN, ask=_OFFER_OUT),
    row(StatusSense.OFFER, StatusSense.PENDING, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    row(StatusSense.OFFER, StatusSense.RESULT, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    row(StatusSense.OFFER, StatusSense.SCHEDULED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    row(StatusSense.OFFER, then=Stage.OFFERED),
    # An end, and who made it.
    row(StatusSense.REJECTED, StatusSense.RESCINDED, then=Stage.UNKNOWN, ask=WHICH_STAGE),
    row(StatusSense.RESCINDED, StatusSense.BY_YOU, then=Stage.DECLINED),
    row(StatusSense.RESCINDED, then=Stage.RESCINDED),
    row(StatusSense.WITHDRAWN, StatusSense.REVIEWED, then=Stage.UNKNOWN, ask=WHICH_STAGE),
    row(StatusSense.WITHDRAWN, StatusSense.BY_THEM, then=Stage.REJECTED, ask=WHO_ENDED_IT),
    row(StatusSense.WITHDRAWN, StatusSense.INTERVIEW, StatusSense.DONE, then=Stage.WITHDRAWN),
    row(StatusSense.WITHDRAWN, StatusSense.INTERVIEW, then=Stage.INTERVIEWING, ask=_TALK_OR_ALL),
    row(StatusSense.WITHDRAWN, then=Stage.WITHDRAWN, firm=True),
    row(StatusSense.SKIPPED, StatusSense.INTERVIEW, then=Stage.INTERVIEWING, ask=_TALK_OR_ALL),
    row(StatusSense.SKIPPED, StatusSense.SCREEN, then=Stage.SCREENING, ask=_TALK_OR_ALL),
    # (What is skipped was never applied for.)
    row(StatusSense.SKIPPED, then=Stage.WITHDRAWN, meeting=Meeting.NEVER),
    # (To refuse is said of a person and of an appointment.)
    row(
        StatusSense.TURNED_DOWN,
        StatusSense.INTERVIEW,
        StatusSense.DONE,
        then=Stage.REJECTED,
        ask=_TURNED_DOWN,
    ),
    row(StatusSense.TURNED_DOWN, StatusSense.INTERVIEW, then=Stage.INTERVIEWING, ask=_TALK_OR_ALL),
    row(StatusSense.TURNED_DOWN, StatusSense.SCREEN, StatusSense.DONE, then=Stage.REJECTED, ask=_TURNED_DOWN),
    row(StatusSense.TURNED_DOWN, StatusSense.SCREEN, then=Stage.SCREENING, ask=_TALK_OR_ALL),
    row(StatusSense.TURNED_DOWN, StatusSense.SCHEDULED, then=Stage.UNKNOWN, ask=_TALK_OR_ALL),
    row(StatusSense.REJECTED, StatusSense.CANCELLED, then=Stage.UNKNOWN, ask=WHICH_STAGE),
    row(StatusSense.REJECTED, StatusSense.BY_YOU, then=Stage.WITHDRAWN, firm=True),
    row(StatusSense.REJECTED, then=Stage.REJECTED, firm=True),
    row(StatusSense.CHOSEN, StatusSense.NOT, then=Stage.REJECTED),
    row(StatusSense.SUCCESS, StatusSense.NOT, then=Stage.REJECTED),
    row(StatusSense.FAILED, StatusSense.INTERVIEW, then=Stage.REJECTED),
    row(StatusSense.FAILED, StatusSense.SCREEN, then=Stage.REJECTED),
    row(StatusSense.FAILED, StatusSense.REFERENCES, then=Stage.REJECTED),
    row(StatusSense.FAILED, then=Stage.UNKNOWN, ask=_WHAT_FAILED),
    row(StatusSense.TURNED_DOWN, StatusSense.BY_THEM, then=Stage.REJECTED),
    row(StatusSense.TURNED_DOWN, StatusSense.APPLICATION, then=Stage.REJECTED, ask=_TURNED_DOWN),
    row(StatusSense.TURNED_DOWN, then=Stage.DECLINED, ask=_TURNED_DOWN),
    row(
        StatusSense.CANCELLED,
        StatusSense.INTERVIEW,
        then=Stage.INTERVIEWING,
        ask=_TALK_OR_ALL,
        meeting=Meeting.CALLED_OFF,
    ),
    row(
        StatusSense.CANCELLED,
        StatusSense.SCREEN,
        then=Stage.SCREENING,
        ask=_TALK_OR_ALL,
        meeting=Meeting.CALLED_OFF,
    ),
    row(
        StatusSense.CANCELLED,
        StatusSense.SCHEDULED,
        then=Stage.UNKNOWN,
        ask=_TALK_OR_ALL,
        meeting=Meeting.CALLED_OFF,
    ),
    row(StatusSense.CANCELLED, StatusSense.BY_YOU, then=Stage.WITHDRAWN),
    row(StatusSense.CANCELLED, then=Stage.CLOSED, ask=WHO_ENDED_IT),
    # A beginning.
    row(StatusSense.HIRED, StatusSense.APPROVED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    # (Many a language has one word for "hired" and "hiring".)
    row(StatusSense.HIRED, StatusSense.INTERVIEW, then=Stage.INTERVIEWING, ask=_WHEN),
    row(StatusSense.HIRED, StatusSense.SCREEN, then=Stage.SCREENING),
    row(StatusSense.HIRED, StatusSense.RESULT, then=Stage.INTERVIEWED, ask=_ANY_BEHIND),
    row(StatusSense.HIRED, StatusSense.SCHEDULED, then=Stage.INTERVIEWED, ask=_OFFER_OUT),
    row(StatusSense.HIRED, StatusSense.APPLICATION, then=Stage.UNKNOWN, ask=WHICH_STAGE),
    row(StatusSense.HIRED, then=Stage.HIRED),
    row(StatusSense.ACCEPTED, StatusSense.INTERVIEW, then=Stage.SCHEDULED, ask=_WHEN),
    row(StatusSense.ACCEPTED, StatusSense.SCREEN, then=Stage.SCREENING),
    row(StatusSense.ACCEPTED, StatusSense.SCHEDULED, then=Stage.SCHEDULED, ask=_WHEN),
    row(StatusSense.ACCEPTED, StatusSense.APPLICATION, then=Stage.APPLIED, ask=_WHOSE_YES),
    row(StatusSense.ACCEPTED, StatusSense.BY_YOU, then=Stage.ACCEPTED),
    row(StatusSense.ACCEPTED, then=Stage.UNKNOWN, ask=_WHOSE_YES),
    row(StatusSense.CLOSED, StatusSense.INTERVIEW, then=Stage.INTERVIEWED, ask=WHO_ENDED_IT),
    row(StatusSense.CLOSED, StatusSense.SCREEN, then=Stage.INTERVIEWED, ask=WHO_ENDED_IT),
    row(StatusSense.CLOSED, StatusSense.APPLICATION, then=Stage.UNKNOWN, ask=_TIME_OVER),
    row(StatusSense.CLOSED, then=Stage.CLOSED, ask=WHO_ENDED_IT),
    # Between the talk and the decision.
    row(StatusSense.TALK, then=Stage.INFORMATIONAL),
    row(StatusSense.REFERENCES, then=Stage.INTERVIEWED),
    # (A test is not a talk: there is nobody to thank for it.)
    row(StatusSense.TEST, StatusSense.INTERVIEW, then=Stage.SCREENING, ask=_WHEN),
    row(StatusSense.TEST, then=Stage.SCREENING, meeting=Meeting.NEVER),
    row(StatusSense.SCREEN, StatusSense.DONE, then=Stage.INTERVIEWED),
    row(StatusSense.SCREEN, StatusSense.SUCCESS, then=Stage.INTERVIEWED),
    row(StatusSense.SCREEN, StatusSense.RESULT, then=Stage.INTERVIEWED),
    row(StatusSense.SCREEN, then=Stage.SCREENING),
    row(StatusSense.INTERVIEW, StatusSense.DONE, then=Stage.INTERVIEWED),
    row(StatusSense.INTERVIEW, StatusSense.SCHEDULED, then=Stage.SCHEDULED),
    row(StatusSense.INTERVIEW, StatusSense.RESULT, then=Stage.INTERVIEWED),
    row(StatusSense.INTERVIEW, StatusSense.SUCCESS, then=Stage.INTERVIEWED),
    row(StatusSense.INTERVIEW, StatusSense.CHOSEN, then=Stage.SCHEDULED, ask=_WHEN),
    row(StatusSense.INTERVIEW, then=Stage.INTERVIEWING, ask=_WHEN),
    row(StatusSense.RESULT, StatusSense.APPLICATION, then=Stage.APPLIED),
    row(StatusSense.RESULT, then=Stage.INTERVIEWED, ask=_ANY_BEHIND),
    row(StatusSense.FINAL, StatusSense.DONE, then=Stage.INTERVIEWED),
    row(StatusSense.FINAL, then=Stage.INTERVIEWING, ask=_WHEN),
    row(StatusSense.SCHEDULED, StatusSense.APPLICATION, then=Stage.APPLIED),
    row(StatusSense.SCHEDULED, then=Stage.SCHEDULED, ask=_WHEN),
    row(StatusSense.SUCCESS, then=Stage.INTERVIEWED, ask=_HOW_SUCCESSFUL),
    row(StatusSense.CHOSEN, then=Stage.INTERVIEWED, ask=_ANY_BEHIND),
    # Before anyone has talked.
    row(StatusSense.SAVED, then=Stage.RESEARCHING),
    row(StatusSense.STARTED, StatusSense.APPLICATION, then=Stage.APPLIED, ask=_SENT_YET),
    row(StatusSense.STARTED, then=Stage.UNKNOWN, ask=_STARTED_WHAT),
    row(StatusSense.APPLICATION, then=Stage.APPLIED),
    row(StatusSense.ANSWERED, then=Stage.APPLIED),
    row(StatusSense.REVIEWED, then=Stage.APPLIED),
    row(StatusSense.APPROVED, then=Stage.INTERVIEWED, ask=_ANY_BEHIND),
    row(StatusSense.PENDING, then=Stage.APPLIED, ask=_SENT_YET),
    row(StatusSense.RECEIVED, then=Stage.APPLIED, ask=_SENT_YET),
    row(StatusSense.DONE, then=Stage.INTERVIEWED, ask=_ANY_BEHIND),
)

_DOUBTS = frozenset(
    {
        StatusSense.NOT,
        StatusSense.PERHAPS,
        StatusSense.PENDING,
        StatusSense.PREPARED,
        StatusSense.SAVED,
        StatusSense.SCHEDULED,
        StatusSense.FAILED,
        StatusSense.SKIPPED,
    }
)
"""What keeps a decision from being one, unless a row says what it means together with it."""
_FEW = 8
"""The most words of a status; more are a sentence, and we do not claim to know what a sentence says."""
_WHO_FOLLOWS: dict[str | None, frozenset[str]] = {
    language.code: frozenset(phrases(language.who_follows)) for language in READ_LANGUAGES
}
"""The words after which a company is named, or a person."""
_WHO_FOLLOWS[None] = frozenset().union(*_WHO_FOLLOWS.values())

STATUS_TABLE = SenseTable(_STATUS_ROWS, lambda language: language.statuses, StatusSense.FILLER)


def status_meaning(
    words: list[str], *, opening: Sequence[str] = (), asked: bool = False, language: str | None = None
) -> Meaning[Stage] | None:
    """Return what a folded label means by its words; None where it means nothing to us.

    The opening is the words before its first mark; asked says whether it is a question.
    """
    words, opening = _without_days(words, language), _without_days([*opening], language)
    reading = STATUS_TABLE.read(words, language)
    found = STATUS_TABLE.first(reading.senses)
    if found is None:
        return None
    if found.means.word.decided:
        if asked or _doubtful(found, reading, words, opening, language):
            return Meaning(Stage.UNKNOWN, WHICH_STAGE)
        if _after_a_talk(reading.senses):
            return found.means._replace(meeting=Meeting.HELD)
    return found.means


def _after_a_talk(senses: frozenset[StatusSense]) -> bool:
    """Return whether a decision is said to have come after a talk: "rejected after interview"."""
    if StatusSense.NOT in senses:
        return False
    over_the_phone = {StatusSense.SCREEN, StatusSense.DONE} <= senses and StatusSense.TEST not in senses
    return over_the_phone or StatusSense.INTERVIEW in senses


def _without_days(words: list[str], language: str | None) -> list[str]:
    """Return a folded label without the months and days of the week that stand at a number.

    A word that says something else in a label is left where it is shortened: "set 21" is no September.
    """
    numbered = {place for place, word in enumerate(words) if word[0].isdigit()}
    if not numbered:
        return words
    beside = numbered | {place + 1 for place in numbered} | {place - 1 for place in numbered}
    return [
        word
        for place, word in enumerate(words)
        if not (place in beside and _is_named(word, _MONTH_NAMES, language))
        and not (place + 1 in beside and _is_named(word, _WEEKDAY_NAMES, language))
    ]


def _is_named(word: str, names: frozenset[str], language: str | None) -> bool:
    """Return whether a word is one of some names, or the first letters of one and nothing else."""
    if word in names:
        return True
    shortened = len(word) >= _FEWEST_LETTERS and any(name.startswith(word) for name in names)
    return shortened and STATUS_TABLE.read([word], language).unknown > 0


_FEWEST_LETTERS = 3
"""Those that the name of a month is shortened to."""
_MONTH_NAMES = frozenset(
    name for each in READ_LANGUAGES for names in each.days.months for name in phrases(names)
)
_WEEKDAY_NAMES = frozenset(name for each in READ_LANGUAGES for name in phrases(each.days.weekdays))


def _doubtful(
    found: TableRow[StatusSense, Stage],
    reading: Senses[StatusSense],
    words: list[str],
    opening: Sequence[str],
    language: str | None,
) -> bool:
    """Return whether something else in the label stands against its being decided."""
    if (reading.senses - found.when) & _DOUBTS or len(words) > _FEW:
        return True
    return reading.unknown > 0 and not (found.firm and _said_at_once(found, words, opening, language))


def _said_at_once(
    found: TableRow[StatusSense, Stage], words: list[str], opening: Sequence[str], language: str | None
) -> bool:
    """Return whether the label says the same before it names somebody or gives a reason, and nothing else."""
    names = _WHO_FOLLOWS[language]
    ends = [len(opening), *(place for place, word in enumerate(words) if word in names)]
    return any(_says(found, STATUS_TABLE.read(words[:end], language)) for end in ends)


def _says(found: TableRow[StatusSense, Stage], start: Senses[StatusSense]) -> bool:
    first = STATUS_TABLE.first(start.senses)
    return first is not None and first.means == found.means and not start.unknown


BY_SOURCE: Mapping[str, Mapping[str, Meaning[Stage]]] = {
    # Candidates' trackers.
    "applyr": {
        "pending": Meaning(Stage.RESEARCHING),  # it counts those as not applied for
        "in process": Meaning(Stage.INTERVIEWING, _WHEN),  # they replied; it counts those as conversations
        "discarded": Meaning(Stage.WITHDRAWN, "", Meeting.NEVER),  # dropped before anything was sent
    },
    "findajob": {
        "rejected": Meaning(Stage.WITHDRAWN),  # the user's own no; theirs is not_selected
        "manual review": Meaning(Stage.RESEARCHING),
    },
    "jobhound": {"declined": Meaning(Stage.DECLINED)},
    "dearhiring": {"declined": Meaning(Stage.DECLINED)},
    "careerops": {
        "evaluated": Meaning(Stage.RESEARCHING),
        "discarded": Meaning(Stage.WITHDRAWN, WHO_ENDED_IT),  # by the candidate, or because it was closed
    },
    "hiretea": {"offer or final decision": Meaning(Stage.OFFERED)},
    # Employers' systems.
    "ashby": {"active": Meaning(Stage.APPLIED, _ANY_BEHIND)},  # of a stage, it comes after the first screen
    "bamboohr": {"moved": Meaning(Stage.CLOSED)},
    "greenhouse": {"converted": Meaning(Stage.APPLIED)},
    "googlecloudtalent": {"completed": Meaning(Stage.INTERVIEWED), "started": Meaning(Stage.HIRED)},
    "kombo": {"declined": Meaning(Stage.REJECTED)},
    "recro": {"started": Meaning(Stage.HIRED)},
    "seekapi": {"successful": Meaning(Stage.HIRED)},
    "topcoder": {"topcoder rejected": Meaning(Stage.REJECTED)},
}
"""The sources whose words mean something else than they do elsewhere, or are certain where ours are not."""

_WORDS_OF_A_NAME = 3
"""The words of the longest name above: Google Cloud Talent."""


def by_source(words: list[str], source: str) -> Meaning[Stage] | None:
    """Return what a folded label means in a source that has words of its own.

    The source may be a name, a package or the address of a repository; what counts is that a name we know
    is in it, however it is joined.
    """
    label = " ".join(words)
    return next(
        (BY_SOURCE[name][label] for name in names_in(source) if label in BY_SOURCE.get(name, ())), None
    )


def names_in(source: str) -> Iterator[str]:
    """Yield what may be the name of a source in a text that has it, however it is joined."""
    parts = label_words(source)
    for at in range(len(parts)):
        for size in range(1, _WORDS_OF_A_NAME + 1):
            yield "".join(parts[at : at + size])
