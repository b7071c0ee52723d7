"""Deciding: from a state to a situation, from a situation to two rows, from two rows to an answer.

Theory of operation. The state and the day give one word for every facet; that is the situation. The
connecting table turns it into a verdict, which is one more word of the situation, and the courtesy table
turns that into actions. The days of each step come from the dates of the state, as it is read on that day
(`reading`, `windows`). Nothing here knows a rule of manners but one: what comes before a request (`plan_of`).
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from netiquette._deciding.dates import NO_WINDOW
from netiquette._deciding.days import NO_DAY
from netiquette._deciding.decision import Decision
from netiquette._deciding.doubts import assumptions_of, missing_of
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Rule
from netiquette._deciding.situation import SituationOnADay
from netiquette._deciding.step import Step
from netiquette._deciding.timing import WEEKENDS, BusinessCalendar
from netiquette._deciding.windows import WINDOWS
from netiquette._languages.language import DEFAULT, code_of, language_of
from netiquette._vocabulary.arguments import expect, expect_day
from netiquette._vocabulary.guarded import bare
from netiquette._vocabulary.public import public
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Action, Verdict

__all__ = ["decide", "plan_of"]


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
    situation = SituationOnADay(state, today, policy, calendar)
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
    held["reconsider_on"] = date.fromordinal(situation.until) if situation.until < NO_DAY else None
    held["assumptions"] = assumptions_of(situation, asked, language_of(language).deciding.assumptions)
    held["missing"] = missing_of(situation, asked)
    held["today"] = today
    held["language"] = language
    return decision


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


def _step(action: Action, rule: Rule, situation: SituationOnADay, language: str, *, dated: bool) -> Step:
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
