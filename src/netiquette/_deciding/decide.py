"""Deciding: from a state to a situation, from a situation to two rows, from two rows to an answer.

Theory of operation. The state and the day give one word for every facet; that is the situation. The
connecting table turns it into a verdict, which is one more word of the situation, and the courtesy table
turns that into actions. The days of each step come from the dates of the state, as it is read on that day
(`reading`, `windows`). Nothing here knows a rule of manners but one: what comes before a request (`plan_of`).
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from netiquette._deciding.compiled import ORDINARY, Courtesy, actions_of, compiled, compiled_for_most
from netiquette._deciding.dates import NO_WINDOW, Dates
from netiquette._deciding.decision import Decision, Step
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.reading import as_of, effective_stage, with_round_begun
from netiquette._deciding.rule import FACETS
from netiquette._deciding.timelines import TIMELINES
from netiquette._deciding.timing import WEEKENDS, Aftermath, Block, BusinessCalendar, Moment, Silence
from netiquette._deciding.windows import WINDOWS
from netiquette._languages.language import DEFAULT, code_of, language_of
from netiquette._vocabulary.arguments import expect, expect_day
from netiquette._vocabulary.guarded import bare
from netiquette._vocabulary.public import public
from netiquette._vocabulary.state import DATE_FIELDS, WORD_FIELDS, InterviewState
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Meeting,
    Offer,
    OtherOffer,
    Phase,
    Stage,
    ThankYou,
    Turn,
    Verdict,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netiquette._deciding.diagram import Leaf
    from netiquette._deciding.rule import Rule
    from netiquette._languages.sentences import Assumptions

__all__ = ["decide", "plan_of", "situation_of", "verdict_of"]

_STAGE_PLACE, _MOMENT_PLACE, _SILENCE_PLACE, _AFTERMATH_PLACE, _BLOCK_PLACE = (
    FACETS.index(facet) for facet in (Stage, Moment, Silence, Aftermath, Block)
)
_STATED = len(WORD_FIELDS)
_NEVER = date.max.toordinal() + 1
_CONTACT_BIT, _THANK_YOU_BIT, _MEETING_BIT, _TURN_BIT, _OFFER_BIT = (
    1 << FACETS.index(facet) for facet in (Contact, ThankYou, Meeting, Turn, Offer)
)

# To look a member up in its enum takes ten times as long as a name of this file; every answer needs these.
_STAGE_UNKNOWN, _STAGE_SCHEDULED, _STAGE_INTERVIEWED = Stage.UNKNOWN, Stage.SCHEDULED, Stage.INTERVIEWED
_CONTACT_UNKNOWN, _THANK_YOU_UNKNOWN = Contact.UNKNOWN, ThankYou.UNKNOWN
_MOMENT_UNDATED, _MOMENT_LONG_PAST, _BLOCK_UNDATED = Moment.UNDATED, Moment.LONG_PAST, Block.UNDATED
_SILENCE_UNDATED, _SILENCE_LONG = Silence.UNDATED, Silence.LONG
_AFTERMATH_FRESH, _AFTERMATH_SETTLED = Aftermath.FRESH, Aftermath.SETTLED
_MEETING_UNKNOWN, _TURN_UNKNOWN, _OFFER_UNKNOWN = Meeting.UNKNOWN, Turn.UNKNOWN, Offer.UNKNOWN


@public
def decide(
    state: InterviewState,
    *,
    today: date | None = None,
    policy: Policy = CAUTIOUS,
    calendar: BusinessCalendar = WEEKENDS,
    language: str = DEFAULT,
) -> Decision:
    """Answer whether to connect with this contact now, and what to do, by when, and why.

    It never raises for a state that could be built, reads no clock and keeps no memory that could change
    an answer: equal arguments give equal results, in every process.

    Args:
        state: What is known of the contact and the process.
        today: The date to decide for, in the candidate's time zone; a datetime is reduced to its own date.
            Without it nothing is due or overdue, and the days that follow from dates alone are given
            all the same.
        policy: The manners to follow.
        calendar: The days on which people are at work.
        language: What the answer speaks.

    Returns:
        The verdict with its rule, the steps in order, and what was assumed.

    Raises:
        TypeError: An argument is not what it should be; never because of what a state says.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette import InterviewState, Stage, decide
        >>> decide(InterviewState(Stage.INTERVIEWED)).rule.says
        'Do not ask somebody who is still deciding about you to connect.'
        >>> decide(InterviewState(Stage.REJECTED)).connect
        True

    Source:
        The founding text, and the works each rule names.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``.
    """
    if state.__class__ is not InterviewState:
        expect("decide", "state", state, InterviewState)
    if policy.__class__ is not Policy:
        expect("decide", "policy", policy, Policy)
    if calendar is not WEEKENDS:
        expect("decide", "calendar", calendar, BusinessCalendar)
    if today is not None and today.__class__ is not date:
        today = expect_day("decide", "today", today)
    if language is not DEFAULT:
        language = code_of(language)
    situation = _Situation(state, today, policy, calendar)
    connecting, rule, verdict = situation.connecting()
    courtesy, outcome = situation.courtesy()
    asked = connecting.asked | courtesy.asked
    row = policy.courtesy[outcome.row]
    leading = row.then[0]  # Policy lets no verdict into courtesy
    steps = [
        _step(
            action,
            (row if action is leading else situation.reason(action, outcome.row)) if owed else rule,
            situation,
            language,
            dated=dated,
        )
        for action, owed, dated in plan_of(verdict, outcome.actions)
    ]
    # Every part is our own, so nothing is checked once more; by keywords it would take half as long again.
    decision = bare(Decision)
    held = decision.__dict__
    held["state"] = state
    held["verdict"] = verdict
    held["rule"] = rule
    held["steps"] = tuple(steps)
    held["reconsider_on"] = date.fromordinal(situation.until) if situation.until < _NEVER else None
    held["assumptions"] = _assumptions(situation, asked, language_of(language).deciding.assumptions)
    held["missing"] = _missing(situation, asked)
    held["today"] = today
    held["language"] = language
    return decision


class _Situation(Dates):
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
        self.until = _NEVER if until is None else until.toordinal()
        if begins is not None:
            self.until = min(self.until, begins.toordinal())
        self.words: list[Word | None] = [*known, *_NOT_ASKED]
        self.words[_STAGE_PLACE] = stage

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
    return _Situation(state, today, policy, calendar).connecting()[2]


def situation_of(
    state: InterviewState, today: date | None, policy: Policy, calendar: BusinessCalendar
) -> tuple[Word, ...]:
    """Return the word for every facet, in the order of `FACETS`."""
    situation = _Situation(state, today, policy, calendar)
    situation.connecting()
    return tuple(word or situation.derive(place) for place, word in enumerate(situation.words))


@lru_cache(maxsize=1 << 10)
def plan_of(verdict: Verdict, actions: tuple[Action, ...]) -> tuple[tuple[Action, bool, bool], ...]:
    """Return the actions in order, each with whether courtesy asks for it and whether it has days.

    What courtesy does not ask for follows the verdict, and comes after what you owe them, after what you have
    to find out or to prepare, and after a question whose time has come; or where the row itself names it.
    Waiting has an end only where asking comes after it.
    """
    plan = [(action, True) for action in actions if not action.facts.connects]
    if verdict.opens:
        place = next((place for place, action in enumerate(actions) if action.facts.connects), None)
        if place is None:
            place = int(bool(actions) and actions[0].facts.asks)
            while place < len(actions) and _comes_first(actions[place]):
                place += 1
        plan.insert(place, (_OPENING[verdict], False))
    if not plan:
        plan.append((Action.WAIT, False))
    asking = any(action.facts.asks for action in actions)
    return tuple((action, owed, asking or action is not Action.WAIT) for action, owed in plan)


def _comes_first(action: Action) -> bool:
    """Return whether it comes before what the verdict opens."""
    return action.facts.owed or action is Action.PREPARE or action is Action.FIND_OUT


_OPENING = {Verdict.ACCEPT: Action.ACCEPT_INVITATION, Verdict.CONNECT: Action.SEND_INVITATION}


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


def _step(action: Action, rule: Rule, situation: _Situation, language: str, *, dated: bool) -> Step:
    days = WINDOWS[action](situation) if dated else NO_WINDOW
    if days == NO_WINDOW:
        return _undated(action, rule, language)
    earliest, due, latest = days
    overdue, today = False, situation.today
    if today is not None:
        if earliest is not None and today < earliest:
            situation.until = min(situation.until, earliest.toordinal())
        if due is not None:
            overdue = today > due
            if not overdue:
                situation.until = min(situation.until, due.toordinal() + 1)
    step = bare(Step)
    held = step.__dict__
    held["action"] = action
    held["rule"] = rule
    held["earliest"] = earliest
    held["due"] = due
    held["latest"] = latest
    held["overdue"] = overdue
    held["language"] = language
    return step


@lru_cache(maxsize=1 << 10)
def _undated(action: Action, rule: Rule, language: str) -> Step:
    """Return a step without days, which is the same in every answer."""
    return Step(action=action, rule=rule, language=language)


def _assumptions(situation: _Situation, asked: int, says: Assumptions) -> tuple[str, ...]:
    """Say what was unknown or contradictory, where it was asked for, and what was assumed."""
    said: list[str] = []
    _add_corrections(situation, says, said)
    _add_guesses(situation, asked, says, said)
    return tuple(said)


def _add_corrections(situation: _Situation, says: Assumptions, said: list[str]) -> None:
    """Say where one part of the state overrules another."""
    given, state, stage = situation.given, situation.state, situation.words[_STAGE_PLACE]
    if stage is not given.stage:
        corrected = says.stage_follows_the_date.replace("{stage}", str(stage))
        said.append(corrected.replace("{given}", given.stage))
    if given is not state:
        begun = with_round_begun(given, situation.today)
        if begun is not given and state.interview_on is begun.interview_on:
            said.append(says.next_round_has_begun)
        if given.next_interview_on is None and state.next_interview_on is not None:
            said.append(says.interview_ahead_is_the_next)
        if given.other_offer is not state.other_offer and state.other_offer is OtherOffer.NONE:
            said.append(says.other_offer_has_lapsed)
    if state.decided_on is None:
        return
    if not state.stage.decided:
        said.append(says.decided_on_set_aside.replace("{stage}", state.stage))
    if situation.words[_AFTERMATH_PLACE] is _AFTERMATH_SETTLED and _in_touch_since(state):
        said.append(says.answered_already)


def _add_guesses(situation: _Situation, asked: int, says: Assumptions, said: list[str]) -> None:
    """Say what was unknown and what was assumed."""
    state, words = situation.state, situation.words
    moment = words[_MOMENT_PLACE]
    if words[_STAGE_PLACE] is _STAGE_UNKNOWN:
        said.append(says.stage_unknown)
    if state.contact is _CONTACT_UNKNOWN and asked & _CONTACT_BIT:
        said.append(says.contact_unknown)
    if state.thank_you is _THANK_YOU_UNKNOWN and asked & _THANK_YOU_BIT:
        late = moment is _MOMENT_LONG_PAST
        said.append(says.thank_you_unknown_and_too_late if late else says.thank_you_unknown)
    if asked & _MEETING_BIT and _may_not_have_met(situation):
        said.append(_meeting_guess(words, says))
    undated = moment is _MOMENT_UNDATED and state.interview_on is None
    if undated and words[_STAGE_PLACE] is not _STAGE_SCHEDULED:
        said.append(says.interview_undated)
    if words[_SILENCE_PLACE] is _SILENCE_UNDATED and situation.today is not None:
        said.append(says.silence_undated)
    if words[_BLOCK_PLACE] is _BLOCK_UNDATED and state.invited_on is None:
        said.append(says.withdrawal_undated)
    if situation.today is None and _days(state) != _NO_DAYS:
        said.append(says.today_unknown)


def _meeting_guess(words: list[Word | None], says: Assumptions) -> str:
    """Say what was assumed where nobody says whether you met."""
    if words[_STAGE_PLACE] in _LOST_OR_LEFT:
        return says.meeting_assumed
    if words[_MOMENT_PLACE] is _MOMENT_LONG_PAST:
        return says.meeting_unknown_and_too_late
    return says.meeting_unknown


def _missing(situation: _Situation, asked: int) -> tuple[str, ...]:
    """Name the unknown fields that were asked for, most useful first."""
    state, words = situation.state, situation.words
    moment, quiet, aftermath = words[_MOMENT_PLACE], words[_SILENCE_PLACE], words[_AFTERMATH_PLACE]
    wanted: list[str] = []
    if state.stage is _STAGE_UNKNOWN:
        wanted.append("stage")
    if state.contact is _CONTACT_UNKNOWN and asked & _CONTACT_BIT:
        wanted.append("contact")
    if asked & _MEETING_BIT and _may_not_have_met(situation):
        wanted.append("meeting")
    if state.interview_on is None and _meeting_matters(words):
        wanted.append("interview_on")
    if state.thank_you is _THANK_YOU_UNKNOWN and asked & _THANK_YOU_BIT and moment is not _MOMENT_LONG_PAST:
        wanted.append("thank_you")
    if quiet in _OPEN_ENDED and state.decision_due is None:
        wanted.append("decision_due")
    if (quiet is not None or aftermath is _AFTERMATH_FRESH) and state.last_contact_on is None:
        wanted.append("last_contact_on")
    if aftermath is not None:
        wanted += _missing_of_the_decision(state, asked, settled=aftermath is _AFTERMATH_SETTLED)
    if words[_BLOCK_PLACE] is _BLOCK_UNDATED and state.invited_on is None:
        wanted.append("invited_on")
    return tuple(wanted)


def _missing_of_the_decision(state: InterviewState, asked: int, *, settled: bool) -> Iterator[str]:
    """Yield what is not known of the decision, once one is out."""
    if state.decided_on is None and state.stage.decided:
        yield "decided_on"
    if not settled and state.turn is _TURN_UNKNOWN:
        yield "turn"
    if asked & _OFFER_BIT and state.offer is _OFFER_UNKNOWN:
        yield "offer"


def _may_not_have_met(situation: _Situation) -> bool:
    """Return whether nobody says that you met: not the state, and not its stage, by its name or its day."""
    if situation.state.meeting is not _MEETING_UNKNOWN:
        return False
    stage = situation.words[_STAGE_PLACE]
    return stage in _IN_DOUBT or (stage in _LOST_OR_LEFT and situation.state.interview_on is None)


_IN_DOUBT = frozenset({Stage.SCREENING, Stage.INTERVIEWING})
_LOST_OR_LEFT = Phase.LOST.stages | Phase.LEFT.stages
_OPEN_ENDED = frozenset({Silence.UNDATED, Silence.EARLY, Silence.DUE, Silence.LONG})


def _meeting_matters(words: list[Word | None]) -> bool:
    """Return whether the day of an interview would say more; at an earlier stage it would contradict it."""
    return (
        words[_MOMENT_PLACE] is not None
        or words[_STAGE_PLACE] is _STAGE_SCHEDULED
        or words[_SILENCE_PLACE] is _SILENCE_LONG
    )


def _in_touch_since(state: InterviewState) -> bool:
    """Return whether a contact since the decision is taken for the answer to it."""
    last, on = state.last_contact_on, state.decided_on
    return state.turn is _TURN_UNKNOWN and last is not None and on is not None and last > on


_days = attrgetter(*DATE_FIELDS)
_NO_DAYS = (None,) * len(DATE_FIELDS)
