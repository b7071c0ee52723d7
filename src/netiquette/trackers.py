"""The words that trackers, applicant systems and people use, as words of ours.

Three lines are enough for a row of a real tracker:

Example:
    >>> from netiquette import InterviewState, decide
    >>> from netiquette.trackers import from_role, from_status
    >>> row = {"Status": "Awaiting final decision", "Title": "VP Engineering"}
    >>> status, role = from_status(row["Status"]), from_role(row["Title"])
    >>> decide(InterviewState(status.stage, contact=role.contact)).connect
    False

It reads English, German, French, Spanish, Portuguese, Italian and Dutch, in any spelling: ``PhoneScreen``,
``phone-screen`` and ``📞 Phone screen`` are one. It looks a label up in lists of words and asks no one. What
it doesn't know is unknown, never an error, and what may mean two things becomes the one that does no harm.
Nobody has to say in which language a label is; ``language="de"`` keeps it from being read in another.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

import attrs

from netiquette._process.after import in_order, replay
from netiquette._trackers.histories import nobody_was_met, read_history
from netiquette._trackers.labels import label_text, label_words, opening_words
from netiquette._trackers.languages import read_in
from netiquette._trackers.lexicon import Meaning
from netiquette._trackers.roles import WHICH_PART, role_meaning
from netiquette._trackers.statuses import BY_SOURCE, WHICH_STAGE, by_source, status_meaning
from netiquette._vocabulary.event import Event
from netiquette._vocabulary.guarded import bare, guarded, unguarded
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Contact, Meeting, Stage
from netiquette.errors import InvalidEventError, InvalidStateError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "SOURCES",
    "HistoryMatch",
    "Recognition",
    "RoleMatch",
    "StatusMatch",
    "from_history",
    "from_role",
    "from_status",
]

SOURCES: tuple[str, ...] = tuple(sorted(BY_SOURCE))
"""The sources that mean something else by a word than the rest do; `from_status` takes any other name too."""


class Recognition(StrEnum):
    """How a label was recognised.

    Example:
        >>> from netiquette.trackers import from_status
        >>> str(from_status("on hold").recognition), str(from_status("Paused").recognition)
        ('exact', 'alias')

    .. versionadded:: 26.1
    """

    EXACT = "exact"
    """It is a word of ours, whatever its spelling."""
    ALIAS = "alias"
    """It is someone else's word for one of ours."""
    UNKNOWN = "unknown"
    """We do not know it, or it says two things at once."""


@guarded(InvalidStateError)
@outlasting
@attrs.frozen
class StatusMatch:
    """A status with the stage it stands for.

    Attributes:
        label: The status as it was given.
        stage: What it stands for; `Stage.UNKNOWN` where there is no telling.
        recognition: How it was recognised.
        question: What to ask the user, in English, because the label may mean something else as well; empty
            where it is plain.
        meeting: What the label says of the talk besides: `Meeting.NEVER` for a test, and for what was never
            applied for; `Meeting.CALLED_OFF` for an interview that was cancelled; `Meeting.HELD` for an end
            that came after one. Give it to the state, so that nobody is thanked for a test.

    Raises:
        InvalidStateError: A part cannot be what it should.

    Example:
        >>> from netiquette.trackers import from_status
        >>> match = from_status("Interview")
        >>> match.stage.value, match.question
        ('interviewing', 'Is the interview behind you or still ahead, and on which day?')
        >>> test = from_status("Online Assessment")
        >>> test.stage.value, test.meeting.value
        ('screening', 'never')

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
        It has ``meeting``.
    """

    label: str
    stage: Stage
    recognition: Recognition
    question: str = ""
    meeting: Meeting = Meeting.UNKNOWN


@guarded(InvalidStateError)
@attrs.frozen
class RoleMatch:
    """A job title, or the label of a contact, with the part it stands for.

    Attributes:
        label: The title as it was given.
        contact: Who that is in the process; `Contact.UNKNOWN` where there is no telling.
        recognition: How it was recognised.
        question: What to ask the user, in English, because the title leaves it open; empty where it is plain.

    Raises:
        InvalidStateError: A part cannot be what it should.

    Example:
        >>> from netiquette.trackers import from_role
        >>> match = from_role("Engineering Manager")
        >>> match.contact.value, match.question
        ('hiring_manager', 'Would you report to them?')

    .. versionadded:: 26.1
    """

    label: str
    contact: Contact
    recognition: Recognition
    question: str = ""


@guarded(InvalidEventError)
@attrs.frozen
class HistoryMatch:
    """A history with the events it tells of, and the state they lead to.

    Attributes:
        events: The events, by day, each once: what `replay` and a `Process` take.
        state: Where they lead: `replay` of the events, and nobody was met where it ended without a sign of
            a talk.
        questions: What is in doubt, one sentence in English each, with the label and the day.
        unread: The labels that mean nothing to us, and those whose day is none.

    Raises:
        InvalidEventError: A part cannot be what it should.

    Example:
        >>> from netiquette.trackers import from_history
        >>> history = from_history([("Applied", "2026-11-02"), ("Blorp", "2026-11-05")])
        >>> history.state.stage.value, history.unread
        ('applied', ('Blorp',))

    .. versionadded:: 26.2
    """

    events: tuple[Event, ...]
    state: InterviewState
    questions: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def from_status(label: object, *, source: str | None = None, language: str | None = None) -> StatusMatch:
    """Say which stage a tracker's status stands for.

    Case, separators, camelCase, diacritics and emoji do not count, nor does the order of the words. A label
    that might be undecided is not called decided: where a word takes the decision back ("rejection pending"),
    one of its words is unknown to us, or it asks ("rejected?"), the answer is `Stage.UNKNOWN` and a question.
    Two are taken at their word: a no or a withdrawal before a name or a reason ("rejected by Zorp",
    "withdrawn: moving away"), and a word of ours that stands alone, ``accepted`` among them, with its
    question.

    Args:
        label: The status as it is stored: text, or a member of your own enum. Anything else is unknown.
        source: The tracker or applicant system it comes from, or the address of its repository. Some mean
            something else by a word than the rest do; they are in `SOURCES`, and any other name may stand
            here too.
        language: The code of the one language to read it in: ``en``, ``de``, ``fr``, ``es``, ``pt``, ``it``
            or ``nl``. None reads it in whichever knows most of it, or in all together: "Offer erhalten" needs
            two. Our own words, and those of a source, are read in any language.

    Returns:
        The stage, how it was recognised, and what to ask where it is ambiguous.

    Raises:
        UnknownLanguageError: No language that is read has the code.

    Example:
        >>> from netiquette.trackers import from_status
        >>> from_status("2nd-round interview COMPLETED ✅").stage.value
        'interviewed'
        >>> from_status("Vorstellungsgespräch vereinbart").stage.value
        'scheduled'
        >>> ours, theirs = from_status("rejected"), from_status("rejected", source="findajob")
        >>> ours.stage.value, theirs.stage.value
        ('rejected', 'withdrawn')
        >>> from_status("Blorp").question
        'How far has it come?'
        >>> [from_status(label).stage.value for label in ("Not selected", "Not selected so far")]
        ['rejected', 'unknown']
        >>> from_status("over").stage.value, from_status("over", language="nl").stage.value
        ('closed', 'unknown')

    Source: the status words of 98 real trackers and applicant systems; how each became a stage is our own
    judgement where they differ.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
        It takes ``language``.
    """
    read_in(language)
    text = label_text(label)
    words = label_words(text)
    asked = any(mark in text for mark in _QUESTION_MARKS)
    known = by_source(words, label_text(source)) if source is not None and not asked else None
    if known is not None:
        return _status(text, known.word, Recognition.ALIAS, known)
    meaning = status_meaning(words, opening=opening_words(text), asked=asked, language=language)
    own = "_".join(words)
    if own in _STAGE_TEXTS and not (asked and Stage(own).decided):
        return _status(text, Stage(own), Recognition.EXACT, meaning or _UNKNOWN)
    if meaning is None or meaning.word is Stage.UNKNOWN:
        return _status(text, Stage.UNKNOWN, Recognition.UNKNOWN, meaning or _UNKNOWN)
    return _status(text, meaning.word, Recognition.ALIAS, meaning)


def from_role(label: object, *, language: str | None = None) -> RoleMatch:
    """Say what part in the hiring a job title or the label of a contact stands for.

    A title that only names an occupation leaves open whether they have a say, and so does one that
    says two things, such as "Founder / Recruiter". Both stay `Contact.UNKNOWN`, who is assumed to have
    one.

    Args:
        label: The title as it is stored: text, or a member of your own enum. Anything else is unknown.
        language: The code of the one language to read it in, as for `from_status`. None reads it in whichever
            knows most of it.

    Returns:
        The contact, how the title was recognised, and what to ask where it leaves something open.

    Raises:
        UnknownLanguageError: No language that is read has the code.

    Example:
        >>> from netiquette.trackers import from_role
        >>> titles = ("Talent Acquisition Partner", "Headhunter")
        >>> [from_role(title).contact.value for title in titles]
        ['recruiter', 'agency_recruiter']
        >>> from_role("Staff Engineer").contact.value, from_role("Founder / Recruiter").contact.value
        ('unknown', 'unknown')
        >>> from_role("par").contact.value, from_role("par", language="fr").contact.value
        ('peer', 'unknown')

    Source: our own judgement.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
        It takes ``language``.
    """
    read_in(language)
    text = label_text(label)
    words = label_words(text)
    part = role_meaning(words, language)
    own = "_".join(words)
    if own in _CONTACTS:
        question = part.question if part is not None else WHICH_PART
        return _role(text, Contact(own), Recognition.EXACT, question)
    if part is None:
        return _role(text, Contact.UNKNOWN, Recognition.UNKNOWN, WHICH_PART)
    return _role(text, part.word, Recognition.ALIAS, part.question)


def from_history(
    rows: Iterable[Any], *, source: str | None = None, language: str | None = None
) -> HistoryMatch:
    """Read a history: rows of what happened and when, as events, and as the state they lead to.

    A label may be the name of an event ("interview_scheduled", "thank_you_sent") or a status that was reached
    ("Phone Screen"). Rows may come in any order and more than once; a later one may take back an earlier one,
    as an ``unreject`` does. What an employer's system does within (an offer drawn up, a stage moved) is not
    what the candidate has been told, so it is a question and no event; and what such a system sent, they
    wrote. What is not understood is listed, and never an error.

    Args:
        rows: A label and a day for each, or a label, a day, whom it concerns and the day it is about, such as
            that of the interview that was booked; the last two may be left out or None. A label is text or a
            member of your own enum; whom it concerns is the key of a person, or a list of them. A day is a
            date, a datetime, or either as ISO 8601 writes it: of a timestamp, the date that stands there
            counts, in whatever zone, so turn one in UTC into the candidate's zone first.
        source: The tracker or applicant system it comes from, as for `from_status`.
        language: The code of the one language to read labels in, likewise.

    Returns:
        The events, the state, what to ask, and what was not understood.

    Raises:
        InvalidEventError: A row is not a label and a day.
        UnknownLanguageError: No language that is read has the code.

    Example:
        >>> from netiquette.trackers import from_history
        >>> stages = [("Applied", "2026-11-02"), ("OA", "2026-11-05"), ("Phone", "2026-11-11")]
        >>> from_history(stages).state.stage.value
        'screening'
        >>> hook = [
        ...     ("offerCreated", "2026-11-20T15:00:00Z"),
        ...     ("candidateHired", "2026-11-24T09:00:00Z"),
        ... ]
        >>> history = from_history(hook, source="lever")
        >>> [event.what.value for event in history.events], history.questions
        (['hired'], ("'candidateHired' on 2026-11-24: Has it reached you, or is it only in their system?",))

    Source: the event names and histories of 31 trackers and applicant systems; what each means is our own
    judgement.

    .. versionadded:: 26.2
    """
    read_in(language)

    def read_status(label: str) -> Meaning[Stage]:
        match = from_status(label, source=source, language=language)
        return Meaning(match.stage, match.question, match.meeting)

    history = read_history(rows, source, language, read_status)
    events = tuple(in_order(history.events))
    state = replay(events)
    if nobody_was_met(state.stage, events):
        state = attrs.evolve(state, meeting=Meeting.NEVER)
    match = bare(HistoryMatch)
    _fill_history(match, events, state, history.questions, history.unread)
    return match


_QUESTION_MARKS = "?\uff1f"
_STAGE_TEXTS = frozenset(stage.value for stage in Stage)
_CONTACTS = frozenset(contact.value for contact in Contact)
_UNKNOWN = Meaning(Stage.UNKNOWN, WHICH_STAGE)


def _status(label: str, stage: Stage, recognition: Recognition, meaning: Meaning[Stage]) -> StatusMatch:
    match = bare(StatusMatch)
    _fill_status(match, label, stage, recognition, meaning.question, meaning.meeting)
    return match


def _role(label: str, contact: Contact, recognition: Recognition, question: str) -> RoleMatch:
    match = bare(RoleMatch)
    _fill_role(match, label, contact, recognition, question)
    return match


_fill_status, _fill_role = unguarded(StatusMatch), unguarded(RoleMatch)
_fill_history = unguarded(HistoryMatch)
