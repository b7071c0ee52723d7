"""What a step is: one thing to do, its days, how it reads and how urgent it is."""

from collections.abc import Hashable, Iterable
from datetime import date
from itertools import pairwise

import attrs

from netiquette._deciding.days import NO_DAY, iso
from netiquette._deciding.rule import Rule
from netiquette._deciding.urgency import CONNECTS, FREE, OWED, URGENCY, WAITS
from netiquette._languages.language import DEFAULT, language_of, speaking
from netiquette._vocabulary.errors import InvalidStateError
from netiquette._vocabulary.event import Event
from netiquette._vocabulary.guarded import bare, guarded, unguarded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.words import Action

__all__ = ["Step", "is_over", "postponed", "summary_of", "urgency_of"]

_WAIT = Action.WAIT


@public
@speaking
@guarded(InvalidStateError)
@attrs.frozen(kw_only=True, slots=False)  # as `InterviewState`, and for the same reason
class Step:
    """One thing to do, with its days.

    Attributes:
        action: What to do.
        rule: The rule that made it a step.
        earliest: Not before this day; None where any day will do or none is known.
        due: Good manners want it done by this day.
        latest: After this day it is no longer the right thing.
        overdue: Whether `due` has passed; False where today is not known.
        language: The language of its sentences.

    Raises:
        InvalidStateError: A part cannot be what it should, or the days are not in order.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from datetime import date
        >>> from netiquette import InterviewState, Stage, decide
        >>> state = InterviewState(Stage.INTERVIEWED, interview_on=date(2026, 11, 19))
        >>> step = decide(state, today=date(2026, 11, 20)).next
        >>> step.summary
        'Send a thank-you note by 2026-11-20'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has a ``language``. Its rule is the one that speaks for it, where its row is led by another step.
    """

    action: Action
    rule: Rule
    earliest: date | None = None
    due: date | None = None
    latest: date | None = None
    overdue: bool = False
    language: str = attrs.field(default=DEFAULT, repr=False)

    def _check(self) -> None:
        named = ((name, getattr(self, name)) for name in ("earliest", "due", "latest"))
        days = [(name, day) for name, day in named if day is not None]
        for (sooner, first), (later, last) in pairwise(days):
            if first > last:
                raise InvalidStateError(
                    f"{sooner} is {first} and {later} is {last}, but the first cannot be later than the "
                    "second; change them together",
                    field=sooner,
                    value=first,
                )
        if self.overdue and self.due is None:
            raise InvalidStateError(
                "overdue is True, but no day has passed where none is due; give due as well",
                field="overdue",
                value=True,
            )

    @property
    def title(self) -> str:
        """What to do without its days, for a tracker that has a column for the date.

        .. versionadded:: 26.2
        """
        return language_of(self.language).deciding.title(self.action, self.rule.id)

    @property
    def summary(self) -> str:
        """What to do and by when, in one line; it goes stale with its day, so store `title` and `due`."""
        return summary_of(self, iso(self.earliest), iso(self.due), iso(self.latest))

    @property
    def says(self) -> str:
        """Why this very step is taken, in one sentence.

        .. versionadded:: 26.2
        """
        return language_of(self.language).deciding.rule(self.rule.says)

    def is_open(self, today: date | None) -> bool:
        """Return whether it may be taken on a day; where no day is given, whether no day is too early.

        .. versionadded:: 26.2
        """
        if today is None:
            return self.earliest is None
        return (self.earliest is None or today >= self.earliest) and (
            self.latest is None or today <= self.latest
        )

    def done(self, on: date, *, who: Iterable[Hashable] = ()) -> Event:
        """Return the event that records this step as taken, for `after`, `replay` and `Process`.

        Args:
            on: The day it was taken.
            who: The keys of the people it was taken towards, in a process of several.

        Raises:
            InvalidEventError: A part cannot be what it should.

        Example:
            >>> from datetime import date
            >>> from netiquette import InterviewState, after, decide
            >>> state = InterviewState("offered", decided_on=date(2026, 12, 1))
            >>> step = decide(state, today=date(2026, 12, 1)).next
            >>> after(state, step.done(date(2026, 12, 1))).turn.value
            'theirs'

        .. versionadded:: 26.2
        """
        return Event(on, self.action, who=who)


_fill = unguarded(Step)


def postponed(step: Step, day: date) -> Step:
    """Return a step that is not taken before a day."""
    later = bare(Step)
    _fill(later, **{**vars(step), "earliest": day})
    return later


def is_over(reconsider_on: date | None, steps: Iterable[Step]) -> bool:
    """Return whether nothing is left to do unless something happens: no day changes it, and one waits."""
    return reconsider_on is None and all(step.action is _WAIT for step in steps)


def urgency_of(step: Step, today: date | None) -> tuple[int, int]:
    """Return a key to sort steps by: the last day for it, and then what kind of step it is."""
    kind = URGENCY[step.action.position]
    if kind == CONNECTS:  # beside another answer, it is as free as any other step
        kind = FREE
    if step.due is not None:
        return step.due.toordinal(), kind
    if kind == OWED:
        return 0 if today is None else today.toordinal(), kind
    upcoming = step.earliest is not None and (today is None or step.earliest > today)
    return NO_DAY + upcoming + (kind == WAITS), kind


def summary_of(step: Step, earliest: str | None, due: str | None, latest: str | None) -> str:
    """Say in one line what to do, and by when; the days are written out already."""
    language = language_of(step.language).deciding
    summary = language.title(step.action, step.rule.id)
    day, says = due, language.by
    if step.overdue:
        says = language.overdue
    elif step.action is _WAIT:
        day, says = latest, language.until
    elif day is None:
        day, says = earliest, language.since
    elif day == earliest:
        says = language.on
    return summary if day is None else says.replace("{summary}", summary).replace("{day}", day)
