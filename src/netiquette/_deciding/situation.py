"""The situation: one word for every facet, from a state and a day, worked out as the tables ask for it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from netiquette._deciding.compiled import ORDINARY, Courtesy, actions_of, compiled, compiled_for_most
from netiquette._deciding.dates import Dates
from netiquette._deciding.days import NO_DAY
from netiquette._deciding.reading import as_of, effective_stage
from netiquette._deciding.rule import FACETS
from netiquette._deciding.timelines import TIMELINES
from netiquette._vocabulary.state import WORD_FIELDS
from netiquette._vocabulary.words import Stage, ThankYou, Verdict, Word

if TYPE_CHECKING:
    from collections.abc import Callable

    from netiquette._deciding.diagram import Leaf
    from netiquette._deciding.policy import Policy
    from netiquette._deciding.rule import Rule
    from netiquette._deciding.timing import BusinessCalendar
    from netiquette._vocabulary.state import InterviewState
    from netiquette._vocabulary.words import Action

__all__ = ["STAGE_PLACE", "SituationOnADay", "situation_of", "verdict_of"]

STAGE_PLACE = FACETS.index(Stage)
_STATED = len(WORD_FIELDS)
_STAGE_INTERVIEWED = Stage.INTERVIEWED  # to look it up in its enum takes ten times as long


class SituationOnADay(Dates):
    """A state, a day, a policy and a calendar; it works out the words of the situation as they are asked for.

    It is its own `Dates`, as every answer needs both.

    Attributes:
        given: The state as it was given; `state` is how it is read on that day.
        words: A word for every facet, in order; None until it is asked for.
        until: The first day on which time alone changes a word that was asked for, or makes a step overdue,
            as an ordinal.
    """

    __slots__ = ("given", "ordinal", "policy", "tables", "today", "until", "words")

    def __init__(
        self, state: InterviewState, today: date | None, policy: Policy, calendar: BusinessCalendar
    ) -> None:
        self.given = state
        known = _STATED_BY(state)
        ordinary = known[_ORDINARY_FROM:] == _ORDINARY
        begins: date | None = None
        if not ordinary or known[0] is _STAGE_INTERVIEWED or _OTHER_DAYS(state) != _NO_OTHER_DAYS:
            state, begins = as_of(state, today)
            if state is not self.given:
                known = _STATED_BY(state)
                ordinary = known[_ORDINARY_FROM:] == _ORDINARY
        self.state = state
        self.timing = policy.timing
        self.calendar = calendar
        self._check_in = None
        self.today = today
        self.ordinal = None if today is None else today.toordinal()
        self.policy = policy
        self.tables = compiled_for_most(policy) if ordinary else compiled(policy)
        stage, until = effective_stage(state, today)
        self.until = NO_DAY if until is None else until.toordinal()
        if begins is not None:
            self.until = min(self.until, begins.toordinal())
        self.words: list[Word | None] = [*known, *_NOT_ASKED]
        self.words[STAGE_PLACE] = stage

    def derive(self, place: int) -> Word:
        """Work out the word of a facet that follows from the dates."""
        timeline = _TIMELINES[place](self)
        if self.ordinal is None:
            word = timeline[0]
        else:
            word, until = timeline.held(self.ordinal)
            if until is not None and until < self.until:
                self.until = until
        self.words[place] = word
        return word

    def connecting(self) -> tuple[Leaf, Rule, Verdict]:
        """Walk the connecting table and put the verdict into the situation."""
        leaf = self.tables.connecting.walk(self.words, self.derive)
        rule = self.policy.connecting[leaf.row]
        verdict: Verdict = rule.then  # type: ignore[assignment]  # Policy lets nothing else into connecting
        self.words[-1] = verdict
        return leaf, rule, verdict

    def courtesy(self) -> tuple[Leaf, Courtesy]:
        """Walk the courtesy table, once the verdict is known."""
        leaf = self.tables.courtesy.walk(self.words, self.derive)
        return leaf, self.tables.outcomes[leaf.row]

    def reason(self, action: Action, row: int) -> Rule:
        """Return the rule that a step is taken by, where its own row is led by another."""
        rule = self.tables.reasons.get((row, action))
        if rule is None:
            words: Any = tuple(self.words[:_STATED])
            rule = reason_of(self.policy, action, row, words)
        return rule


_STATED_BY: Callable[[InterviewState], tuple[Word, ...]] = attrgetter(*WORD_FIELDS)
_ORDINARY = tuple(ORDINARY.values())
_ORDINARY_FROM = len(WORD_FIELDS) - len(ORDINARY)
"""What most trackers do not know stands behind what they do."""
_OTHER_DAYS: Callable[[InterviewState], tuple[date | None, ...]] = attrgetter(
    "next_interview_on", "other_offer_due"
)
_NO_OTHER_DAYS = (None, None)
_TIMELINES = {FACETS.index(facet): timeline for facet, timeline in TIMELINES.items()}
_NOT_ASKED: tuple[None, ...] = (None,) * (len(TIMELINES) + 1)


def verdict_of(
    state: InterviewState, today: date | None, policy: Policy, calendar: BusinessCalendar
) -> Verdict:
    """Return the verdict alone."""
    return SituationOnADay(state, today, policy, calendar).connecting()[2]


def situation_of(
    state: InterviewState, today: date | None, policy: Policy, calendar: BusinessCalendar
) -> tuple[Word, ...]:
    """Return the word for every facet, in the order of `FACETS`."""
    situation = SituationOnADay(state, today, policy, calendar)
    situation.connecting()
    return tuple(word or situation.derive(place) for place, word in enumerate(situation.words))


@lru_cache(maxsize=1 << 12)
def reason_of(policy: Policy, action: Action, row: int, words: tuple[Word, ...]) -> Rule:
    """Return the rule that says why a step is taken: never the reason of the step before it.

    A row that names several steps speaks for the first. The others are spoken for by the first row that
    begins with them and holds once the note is sent, whatever the day; where there is none, by the row that
    named them.
    """
    rule = policy.courtesy[row]
    held = dict(zip(FACETS, words, strict=False)) | {ThankYou: ThankYou.SENT}
    return next(
        (
            other
            for other in policy.courtesy
            if actions_of(other)[0] is action
            and all(held.get(facet) in {None, *wanted} for facet, wanted in other.conditions.items())
        ),
        rule,
    )
