"""Hypothesis strategies for the tests of programs that embed netiquette.

Install the ``hypothesis`` extra. Registered by entry point, so ``st.from_type(InterviewState)`` and
``st.builds`` find them without an import; import this module for the rest.

Example:
    >>> from hypothesis import given
    >>> from netiquette import decide
    >>> from netiquette.strategies import questions
    >>> @given(questions())
    ... def test_there_is_always_a_next_step(question):
    ...     state, today = question
    ...     assert decide(state, today=today).steps
    >>> test_there_is_always_a_next_step()
"""

from collections.abc import Collection, Hashable
from datetime import date, timedelta
from typing import Any, TypeVar, cast

import attrs

from netiquette._vocabulary.extras import Extra

with Extra("hypothesis", "netiquette.strategies"):
    from hypothesis import reject
    from hypothesis import strategies as st
    from hypothesis.strategies import DrawFn, SearchStrategy

from netiquette._deciding.etiquette import CAUTIOUS, FOUNDING, PERMISSIVE
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import FACETS, SHARED_FACETS, Rule
from netiquette._deciding.timing import WEEKENDS, BusinessCalendar, Timing
from netiquette._messages.details import Details
from netiquette._messages.hidden import hidden
from netiquette._process.process import Process
from netiquette._vocabulary.event import Event, Happening
from netiquette._vocabulary.sharing import Share
from netiquette._vocabulary.state import WORD_FIELDS, InterviewState
from netiquette._vocabulary.words import Action, Contact, Stage, Verdict, Word
from netiquette.errors import InvalidDetailError

__all__ = [
    "calendars",
    "days",
    "details",
    "events",
    "policies",
    "processes",
    "questions",
    "rules",
    "states",
    "timings",
]

K = TypeVar("K", bound=Hashable)

_DAYS_AROUND = 60
"""Days within which a process usually plays out: wide enough for every window of the default timing."""


def days(around: date | None = None) -> SearchStrategy[date]:
    """Days: any at all, or those that are close enough to a given day to matter to it.

    Args:
        around: The day to stay near; None for any day of the calendar.

    Example:
        >>> from datetime import date
        >>> from hypothesis import find
        >>> from netiquette.strategies import days
        >>> christmas = date(2026, 12, 25)
        >>> abs(find(days(christmas), lambda day: day != christmas) - christmas).days <= 60
        True

    .. versionadded:: 26.1
    """
    if around is None:
        return st.dates()
    nearest = timedelta(days=_DAYS_AROUND)
    first = around - nearest if around - date.min > nearest else date.min
    last = around + nearest if date.max - around > nearest else date.max
    return st.dates(first, last)


@st.composite
def states(draw: DrawFn, /, around: date | None = None, **fixed: Any) -> InterviewState:
    """States with any words, up to three questions asked, and dates close enough together to interact.

    Args:
        draw: Given by Hypothesis.
        around: The day the dates stay near; None to draw one.
        fixed: Fields to hold fixed, by name: a value, or a strategy to draw it from.

    Example:
        >>> from hypothesis import find
        >>> from netiquette.strategies import states
        >>> state = find(states(stage="offered"), lambda state: state.check_ins > 0)
        >>> state.stage.value, state.check_ins
        ('offered', 1)

    .. versionadded:: 26.1
    """
    day = st.none() | days(draw(st.dates()) if around is None else around)
    kinds: dict[Any, SearchStrategy[Any]] = {int: st.integers(0, 3), date | None: day}
    kinds |= {words: st.sampled_from(words) for words in WORD_FIELDS.values()}
    fields = {field.name: kinds[field.type] for field in attrs.fields(InterviewState)}
    return InterviewState(**_draw_fields(draw, fields, fixed))


def _draw_fields(
    draw: DrawFn, fields: dict[str, SearchStrategy[Any]], fixed: dict[str, Any]
) -> dict[str, Any]:
    """Draw each field, or take what was fixed for it: a value, or a strategy of the caller's."""
    strategies: dict[str, SearchStrategy[Any]] = {
        name: value if isinstance(value, SearchStrategy) else st.just(value) for name, value in fixed.items()
    }
    return {name: draw(strategy) for name, strategy in {**fields, **strategies}.items()}


@st.composite
def questions(draw: DrawFn, /, *, dated: bool = False, **fixed: Any) -> tuple[InterviewState, date | None]:
    """What a program asks: a state, and the day to judge it by, near its dates, or None.

    Args:
        draw: Given by Hypothesis.
        dated: Whether the day is always given.
        fixed: Fields of the state to hold fixed, as in `states`.

    Example:
        >>> from hypothesis import find
        >>> from netiquette.strategies import questions
        >>> state, today = find(questions(dated=True, stage="interviewed"), lambda question: True)
        >>> state.stage.value, today is None
        ('interviewed', False)

    .. versionadded:: 26.1
    """
    around = draw(st.dates())
    today = days(around) if dated else st.none() | days(around)
    return draw(states(around=around, **fixed)), draw(today)


@st.composite
def events(
    draw: DrawFn, /, around: date | None = None, *, who: Collection[Hashable] = (), **fixed: Any
) -> Event:
    """Events of any kind: what you did, what happened, where it stands.

    Args:
        draw: Given by Hypothesis.
        around: The day its days stay near; None to draw one.
        who: The keys of those it may concern; nobody, if left out.
        fixed: Parts to hold fixed, by name: a value, or a strategy to draw it from.

    Example:
        >>> from hypothesis import find
        >>> from netiquette.strategies import events
        >>> event = find(events(who=["ann", "bo"], what="met"), lambda event: event.who)
        >>> event.what.value, event.who
        ('met', ('ann',))

    .. versionadded:: 26.2
    """
    near = days(draw(st.dates()) if around is None else around)
    keys = st.sampled_from([*who]) if who else st.nothing()
    fields: dict[str, SearchStrategy[Any]] = {
        "on": near,
        "what": st.sampled_from(_EVENTFUL),
        "who": st.lists(keys, unique=True, max_size=len(who)),
        "day": st.none() | near,
    }
    return Event(**_draw_fields(draw, fields, fixed))


_EVENTFUL: list[Word] = [word for words in (Happening, Action, Stage) for word in words]
"""What an event may be; the simplest is one of those that happen."""


@st.composite
def processes(
    draw: DrawFn,
    /,
    around: date | None = None,
    *,
    keys: SearchStrategy[K] | None = None,
    most_people: int = 5,
    most_events: int = 8,
) -> Process[K]:
    """Processes of one person or several, each a contact or a state, with what has happened to them.

    Args:
        draw: Given by Hypothesis.
        around: The day all days stay near; None to draw one.
        keys: What people are known by; short texts, if left out.
        most_people: How many people there are at most.
        most_events: How many events there are at most.

    Example:
        >>> from datetime import date
        >>> from hypothesis import given
        >>> from netiquette import agenda
        >>> from netiquette.strategies import processes
        >>> day = date(2026, 11, 23)
        >>> @given(processes(day))
        ... def test_whoever_is_written_to_takes_part(process):
        ...     assert {task.who for task in agenda(process, today=day).tasks} <= {*process.contacts}
        >>> test_whoever_is_written_to_takes_part()

    .. versionadded:: 26.2
    """
    near = draw(st.dates()) if around is None else around
    known: SearchStrategy[Any] = st.text(max_size=3) if keys is None else keys
    person = st.sampled_from(Contact) | states(near)
    contacts = draw(st.dictionaries(known, person, min_size=1, max_size=most_people))
    happened = st.lists(events(near, who=[*contacts]), max_size=most_events)
    return Process(contacts, draw(happened))


_SIGNS = st.characters(codec="utf-8", exclude_categories=("C", "Z")).filter(
    lambda sign: next(hidden(sign), None) is None
)
_WORDS = st.lists(st.text(_SIGNS, min_size=1, max_size=20), min_size=1, max_size=3).map(" ".join)

_PATHS = st.text("abcdefghijklmnopqrstuvwxyz0123456789-/", max_size=20)


@st.composite
def details(draw: DrawFn, /, **fixed: Any) -> Details:
    """Personal details from all over the world: any letters, marks, digits and signs, no control characters.

    What may be left out sometimes is. They are as `Details` keeps them: what was drawn may have been mended.

    Args:
        draw: Given by Hypothesis.
        fixed: Fields to hold fixed, by name: a value, or a strategy to draw it from.

    Example:
        >>> from hypothesis import given
        >>> from netiquette.strategies import details
        >>> @given(details(candidate_name="Ada Sample"))
        ... def test_whoever_writes_is_named(details):
        ...     assert "Ada" in details.candidate_name
        >>> test_whoever_writes_is_named()

    .. versionadded:: 26.1
    """
    fields: dict[str, SearchStrategy[Any]] = {
        field.name: _WORDS if field.default is attrs.NOTHING else st.just("") | _WORDS
        for field in attrs.fields(Details)
    }
    fields["rounds"] = st.integers(0, 3)
    fields["topic"] = _WORDS  # what most messages are about
    fields["link"] = st.just("") | _PATHS.map("https://example.org/{}".format)
    values = _draw_fields(draw, fields, fixed)
    try:
        return Details(**values)
    except InvalidDetailError:  # nothing that can be seen, or a topic that is anybody's, drawn by chance
        reject()


@st.composite
def timings(draw: DrawFn) -> Timing:
    """Timings whose numbers are in order, from a day to about a quarter.

    Example:
        >>> from hypothesis import find
        >>> from netiquette.strategies import timings
        >>> timing = find(timings(), lambda timing: timing.grace > 3)
        >>> timing.grace, timing.grace_latest
        (4, 4)

    .. versionadded:: 26.1
    """
    number = st.integers(0, _DAYS_AROUND)
    note = sorted(draw(st.tuples(number, number, number, number)))
    return Timing(
        thank_you_due=note[0],
        thank_you_fine=note[1],
        thank_you_unexcused=note[2],
        thank_you_latest=note[3],
        **_pair(draw, "grace", "grace_latest"),
        **_pair(draw, "first_check_in", "first_check_in_latest"),
        **_pair(draw, "next_check_in", "next_check_in_latest"),
        **_pair(draw, "on_hold", "on_hold_latest"),
        **_pair(draw, "decision_reply", "decision_reply_latest"),
        most_check_ins=draw(st.integers(0, 3)),
        silence_end=draw(number),
        met_silence_end=draw(number),
        answer=draw(number),
        long_silence=draw(number),
        offer_reply=draw(number),
        withdrawn_block=draw(number),
        pause=draw(number),
        requests_a_day=draw(st.integers(0, 3)),
        notes_a_month=draw(st.integers(0, 10)),
        before_start=draw(number),
        keep_in_touch=draw(number),
    )


def _pair(draw: DrawFn, sooner: str, later: str) -> dict[str, int]:
    """Draw two numbers in order."""
    low, high = sorted(draw(st.tuples(st.integers(0, _DAYS_AROUND), st.integers(0, _DAYS_AROUND))))
    return {sooner: low, later: high}


def calendars() -> SearchStrategy[BusinessCalendar]:
    """Calendars with any weekend that leaves a working day, and a few holidays.

    Example:
        >>> from hypothesis import find
        >>> from netiquette.strategies import calendars
        >>> len(find(calendars(), lambda calendar: len(calendar.weekend) > 2).weekend)
        3

    .. versionadded:: 26.1
    """
    return st.builds(
        BusinessCalendar,
        weekend=st.frozensets(st.integers(0, 6), max_size=6),
        holidays=st.frozensets(st.dates(), max_size=5),
    ) | st.just(WEEKENDS)


@st.composite
def rules(draw: DrawFn, *, courtesy: bool | None = None, sharing: bool = False) -> Rule:
    """Rules of any table, with up to three facets in their condition.

    Args:
        draw: Given by Hypothesis.
        courtesy: True for the courtesy table only, False for connecting only, None for either.
        sharing: Whether they are for the sharing table instead.

    Example:
        >>> from hypothesis import find
        >>> from netiquette.strategies import rules
        >>> len(find(rules(courtesy=True), lambda rule: len(rule.then) > 1).then)
        2

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``sharing``.
    """
    gives_actions = not sharing and (draw(st.booleans()) if courtesy is None else courtesy)
    allowed = FACETS if gives_actions else tuple(facet for facet in FACETS if facet is not Verdict)
    allowed = SHARED_FACETS if sharing else allowed
    when: frozenset[Word] = frozenset()
    for facet in draw(st.lists(st.sampled_from(allowed), unique=True, max_size=3)):
        when |= draw(st.frozensets(st.sampled_from(list(cast("Any", facet))), min_size=1))
    number = draw(st.integers(0, 10**9))
    return Rule(
        id=f"drawn-rule-{number}",
        says=f"Rule {number} was drawn at random.",
        when=when,
        then=draw(
            st.lists(st.sampled_from(Action), min_size=1, max_size=3, unique=True).map(tuple)
            if gives_actions
            else st.sampled_from(Share if sharing else Verdict)
        ),
    )


@st.composite
def policies(draw: DrawFn) -> Policy:
    """The presets, some with other timings, and some with a few drawn rules before the others.

    Example:
        >>> from hypothesis import find
        >>> from netiquette.strategies import policies
        >>> def is_drawn(policy):
        ...     return policy.connecting[0].id.startswith("drawn-rule-")
        >>> policy = find(policies(), is_drawn)
        >>> policy.connecting[0].says.endswith("was drawn at random.")
        True

    .. versionadded:: 26.1
    """
    policy = draw(st.sampled_from([CAUTIOUS, FOUNDING, PERMISSIVE]))
    any_rule = rules() | rules(sharing=True)
    added = draw(st.lists(any_rule, max_size=3, unique_by=lambda rule: rule.id))
    return Policy(
        (*(rule for rule in added if isinstance(rule.then, Verdict)), *policy.connecting),
        (*(rule for rule in added if isinstance(rule.then, tuple)), *policy.courtesy),
        draw(st.just(policy.timing) | timings()),
        (*(rule for rule in added if isinstance(rule.then, Share)), *policy.sharing),
    )
