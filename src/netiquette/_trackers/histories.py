"""Histories: rows of a label and a day, as the events they tell of, and what is in doubt about them.

Theory of operation. A label is looked up among the names of events, those of its source first, and then read
as a status: most systems keep only these. What it means is an event, nothing, or a question. Rows may come in
any order and more than once: they are put in order by day and time, and what is said twice counts once. What
takes an earlier row back removes it, as though it had never come. So does a stage that corrects a decision
later on its day, because an event has no time. A question is kept as long as nothing later has answered it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, NamedTuple, cast

from netiquette._trackers.events import ANYWHERE, OF_SOURCES, Entry
from netiquette._trackers.labels import label_text, label_words
from netiquette._trackers.languages import READ_LANGUAGES, read_in
from netiquette._trackers.lexicon import Meaning
from netiquette._trackers.read_language import phrases
from netiquette._trackers.statuses import names_in
from netiquette._vocabulary.arguments import civil_date
from netiquette._vocabulary.errors import InvalidEventError
from netiquette._vocabulary.event import EVENT_WORDS, Event, Happening, What
from netiquette._vocabulary.stages import DECIDED, IN_ROUNDS
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Meeting, Phase, Stage

__all__ = ["EARLY_ENDS", "History", "StatusReader", "nobody_was_met", "read_history"]

StatusReader = Callable[[str], Meaning[Stage]]
"""What reads a label as a status; `Stage.UNKNOWN` is what it does not know."""

_ON_WHICH_DAY = "On which day was it? {day} is not a date; write it as YYYY-MM-DD"
_ABOUT_WHICH_DAY = "Which day is it about? {day} is not a date; write it as YYYY-MM-DD"
_NOT_THERE = "It takes back what is not in the history; is a row missing?"
_WHICH_HOLDS = "{other} is of the same day; which of the two holds?"
_BY_WHEN = "By which day did they promise an answer?"
_FEWEST_PARTS, _MOST_PARTS = 2, 4
"""The parts of a row: a label and a day, and whom it concerns and the day it is about."""


class History(NamedTuple):
    """What a history tells.

    Attributes:
        events: Its events; some may be there twice.
        questions: What to ask the user.
        unread: The labels that mean nothing to us, and those without a day.
    """

    events: tuple[Event, ...]
    questions: tuple[str, ...]
    unread: tuple[str, ...]


class _Told(NamedTuple):
    """What one row tells; where it is alone, the row tells nothing else."""

    at: tuple[date, time | None]
    label: str
    entry: Entry
    who: Collection[Any]
    about: date | None
    alone: bool

    @property
    def what(self) -> What | None:
        """What it tells of; None where that is nothing."""
        dated = self.entry.dated
        return self.entry.what if dated is None or self.about is None else dated

    @property
    def stage(self) -> Stage | None:
        """The stage that it says was reached."""
        what = self.what
        if what is Happening.OFFER_SPOKEN or what is Happening.OFFER_WRITTEN:
            return Stage.OFFERED
        return what if isinstance(what, Stage) else None


def read_history(
    rows: Iterable[Any], source: str | None, language: str | None, read_status: StatusReader
) -> History:
    """Read a history.

    Raises:
        InvalidEventError: A row is not a label and a day, with whom it concerns and the day it is about.
    """
    unread: list[str] = []
    questions: dict[str, None] = {}
    found: list[_Told] = []
    known: dict[str, tuple[Entry, ...]] = {}
    for number, row in enumerate(_take_rows(rows), 1):
        label, day, who, about = _parts_of_row(row, number)
        at, text = _when(day), label_text(label)
        if text not in known:  # a history has the same few on every row
            known[text] = _meant(text, source, language, read_status) if text.strip() else ()
        entries = known[text]
        if at is None or not entries:
            unread.append(text or told(label))
        if at is None:
            questions[f"{told(text)}: {_ON_WHICH_DAY.replace('{day}', told(day))}"] = None
        elif entries:
            named = _when(about)
            if named is None and about is not None:
                asked = _ABOUT_WHICH_DAY.replace("{day}", told(about))
                questions[f"{told(text)} on {at[0]}: {asked}"] = None
            people = _people(who)
            alone = len(entries) == 1
            found += [_Told(at, text, entry, people, named and named[0], alone) for entry in entries]
    found.sort(key=_day_and_time)
    kept = _without_what_was_corrected([*_without_what_was_taken_back(found, questions)])
    events = (*(event for one in kept for event in _events_of_row(one)), *_heard_again(kept))
    questions |= dict.fromkeys(_open_questions(kept, events))
    return History(events, (*questions,), (*dict.fromkeys(unread),))


# ---------------------------------------------------------------------------------- rows


def _take_rows(rows: Any) -> Iterable[Any]:
    if not _holds(rows):
        message = f"rows is {told(rows)}, but it holds a label and a day for each row; give (label, day)"
        raise InvalidEventError(message, field="rows", value=rows)
    return cast("Iterable[Any]", rows)


def _holds(rows: object) -> bool:
    return isinstance(rows, Iterable) and not isinstance(rows, (str, bytes))


def _parts_of_row(row: Any, number: int) -> tuple[Any, Any, Any, Any]:
    """Return the four parts of a row, those that are left out as None."""
    parts: list[Any] = [*row] if _is_row(row) else []
    if not _FEWEST_PARTS <= len(parts) <= _MOST_PARTS:
        message = (
            f"row {number} is {told(row)}, but it is a label and a day, and may name whom it concerns and "
            "the day it is about; give (label, day)"
        )
        raise InvalidEventError(message, field="rows", value=row)
    label, day, who, about = (*parts, None, None)[:_MOST_PARTS]
    return label, day, who, about


def _is_row(row: object) -> bool:
    return isinstance(row, (list, tuple))


def _when(day: Any) -> tuple[date, time | None] | None:
    """Return the day that was given, with its time if it has one; None where it is no day.

    Of a timestamp it is the date that stands there, in whatever zone that is. Midnight is no time: it is how
    a day is written where every cell is a timestamp.
    """
    try:
        if isinstance(day, str):
            text = day.strip()
            try:
                return date.fromisoformat(text), None
            except ValueError:
                day = datetime.fromisoformat(text)
        clock = day.time() if isinstance(day, datetime) else time.min
        return civil_date(day), None if clock == time.min else clock
    except (TypeError, ValueError):
        return None


def _people(who: Any) -> Collection[Any]:
    """Return the keys of people; one that is text is one person. `Event` gives a set its order."""
    if who is None:
        return ()
    return cast("Collection[Any]", who) if isinstance(who, (list, tuple, set, frozenset)) else (who,)


# -------------------------------------------------------------------------------- labels


def _meant(
    label: str, source: str | None, language: str | None, read_status: StatusReader
) -> tuple[Entry, ...]:
    """Return what a label means; nothing where it means nothing to us."""
    name = " ".join(label_words(label))
    for of_source in names_in(label_text(source) if source is not None else ""):
        if name in OF_SOURCES.get(of_source, ()):
            return (OF_SOURCES[of_source][name],)
    if name in ANYWHERE:
        return (ANYWHERE[name],)
    what = _named_events(language).get(name, _OWN_NAMES.get(name))
    if what is not None:
        return (Entry(what),)
    return _of_status(read_status(label))


def _of_status(meaning: Meaning[Stage]) -> tuple[Entry, ...]:
    """Return what a status tells of: a stage, or a test or a cancellation that it names."""
    stage, question, meeting = meaning
    if meeting is Meeting.CALLED_OFF:
        return (Entry(Happening.CALLED_OFF, question),)
    if stage is Stage.UNKNOWN:
        return ()
    if stage is Stage.SCREENING and meeting is Meeting.NEVER:
        return (Entry(Happening.TEST_SET, question),)
    if stage.decided and meeting is Meeting.HELD:
        return (Entry(Stage.INTERVIEWED), Entry(stage, question))
    return (Entry(stage, question),)


_OWN_NAMES: Mapping[str, What] = {
    " ".join(label_words(text)): what for text, what in EVENT_WORDS.items() if not isinstance(what, Stage)
}
"""The texts of our own words for what you do and what happens; a stage is read as any status."""


@lru_cache(maxsize=len(READ_LANGUAGES) + 1)
def _named_events(language: str | None) -> dict[str, What]:
    """Return what the names of events mean in a language, or in all of them."""
    return {
        name: EVENT_WORDS[what]
        for each in read_in(language)
        for what, names in each.events.items()
        for name in phrases(names)
    }


# -------------------------------------------------------------------------------- events


def _day_and_time(one: _Told) -> tuple[date, time]:
    """Return where a row stands among others: what takes back without a time, at the end of its day."""
    day, at = one.at
    return day, at or (time.min if one.entry.takes_back is None else time.max)


def _without_what_was_taken_back(found: Sequence[_Told], questions: dict[str, None]) -> Iterator[_Told]:
    """Yield what rows tell, in order, without those that take back and without what they took back."""
    standing: dict[Stage, list[int]] = {}
    gone: set[int] = set()
    for place, one in enumerate(found):
        stage = one.entry.takes_back
        if stage is not None:
            if stage not in standing:
                questions[_asked(one, _NOT_THERE)] = None
            gone |= {place, *standing.get(stage, ())}
            standing[stage] = []
        elif isinstance(one.what, Stage):
            standing.setdefault(one.what, []).append(place)
    yield from (one for place, one in enumerate(found) if place not in gone)


def _without_what_was_corrected(kept: Sequence[_Told]) -> list[_Told]:
    """Return what rows tell, in order, without the decisions that a later time of their day corrected."""
    standing: list[_Told] = []
    day, latest = date.max, dict[Stage, time]()
    for one in reversed(kept):
        if one.at[0] != day:
            day, latest = one.at[0], {}
        clock, stage = one.at[1], one.stage
        if clock is not None and isinstance(one.what, Stage):
            latest.setdefault(one.what, clock)
        if clock is None or stage is None or not _corrected(stage, clock, latest):
            standing.append(one)
    return standing[::-1]


def _corrected(stage: Stage, clock: time, latest: Mapping[Stage, time]) -> bool:
    """Return whether a stage is a decision that one of a later time shows to be a mistake."""
    return stage.decided and any(at > clock for later, at in latest.items() if not _may_follow(later, stage))


def _may_follow(later: Stage, decision: Stage) -> bool:
    """Return whether a decision stands with a stage after it: offers are answered, nothing follows an end."""
    if decision.phase is Phase.WON and later.decided:
        return later.phase is not Phase.WON or later.position >= decision.position
    return later is decision


def _events_of_row(one: _Told) -> Iterator[Event]:
    if one.what is not None:
        yield Event(one.at[0], one.what, who=one.who, day=one.about)


def _heard_again(kept: Iterable[_Told]) -> Iterator[Event]:
    """Yield what another name for the stage that was reached already says: they went on, whatever the day.

    "Technical interview" and then "Final interview" are one stage, and two rounds.
    """
    last: _Told | None = None
    for one in kept:
        if one.stage is None:
            continue
        again = last is not None and one.stage is last.stage and one.stage in IN_ROUNDS and one.about is None
        if again and last is not None and one.label.casefold() != last.label.casefold():
            yield Event(one.at[0], Happening.THEY_WROTE, who=one.who)
        last = one


_SAYS_WHERE_IT_STANDS = frozenset(
    {*Stage, Happening.MET, Happening.BOOKED, Happening.OFFER_SPOKEN, Happening.OFFER_WRITTEN}
)
"""What says where it stands, and so answers what was asked of it before."""


def _open_questions(kept: Sequence[_Told], events: Sequence[Event]) -> list[str]:
    """Return the questions that nothing later has answered, the last of those of a label alone."""
    undecided = _undecided(kept)
    latest = max((event.on for event in events if event.what in _SAYS_WHERE_IT_STANDS), default=date.min)
    asked: dict[tuple[str, str], str] = {}
    for one in kept:
        question = one.entry.question
        if one.what is Happening.PROMISED and one.about is None:
            question = _BY_WHEN
        if one.what is Happening.MOVED and one.about is not None:
            question = ""
        answered = one.at[0] < latest or (one.at[0] == latest and not [*_events_of_row(one)])
        for open_question in (question, _which_holds(one, undecided)):
            if open_question and not answered:
                asked.pop((one.label, open_question), None)
                asked[one.label, open_question] = _asked(one, open_question)
    return [*asked.values()]


def _undecided(kept: Iterable[_Told]) -> dict[Any, tuple[int, str]]:
    """Return the furthest undecided stage, with its label, of each day and of each time of one."""
    furthest: dict[Any, tuple[int, str]] = {}
    for one in kept:
        stage = one.stage
        if one.alone and stage is not None and not stage.decided:
            found = stage.position, one.label
            for moment in (one.at[0], one.at):
                furthest[moment] = max(found, furthest.get(moment, found))
    return furthest


def _which_holds(one: _Told, undecided: Mapping[Any, tuple[int, str]]) -> str:
    """Return the question whether a decision holds, where it may have come first on its day; else nothing."""
    if one.stage is None or not one.stage.decided:
        return ""
    day, clock = one.at
    moments: tuple[Any, ...] = (day,) if clock is None else ((day, None), one.at)
    beside = [undecided[moment] for moment in moments if moment in undecided]
    return _WHICH_HOLDS.replace("{other}", told(max(beside)[1])) if beside else ""


def _asked(one: _Told, question: str) -> str:
    return f"{told(one.label)} on {one.at[0]}: {question}"


EARLY_ENDS = frozenset({Stage.REJECTED, Stage.CLOSED, Stage.WITHDRAWN})
"""The ends that may come before anybody was met; an offer, and what becomes of one, does not."""
_SIGNS_OF_A_TALK = frozenset(
    {
        Stage.INFORMATIONAL,
        Stage.SCREENING,
        Stage.SCHEDULED,
        Stage.INTERVIEWING,
        Stage.INTERVIEWED,
        *(DECIDED - EARLY_ENDS),
        Happening.BOOKED,
        Happening.MET,
        Happening.MOVED,
        Happening.CALLED_OFF,
        Happening.NO_SHOW,
        Happening.MISSED,
        Happening.ROUND_PROMISED,
        Happening.OFFER_SPOKEN,
        Happening.OFFER_WRITTEN,
        Action.SEND_THANK_YOU,
    }
)


def nobody_was_met(stage: Stage, events: Iterable[Event]) -> bool:
    """Return whether a history ended without a sign of a talk."""
    return stage in EARLY_ENDS and not any(event.what in _SIGNS_OF_A_TALK for event in events)
