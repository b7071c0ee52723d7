"""Reviewing: the same manners as a linter, for words that someone else wrote.

Theory of operation. Every check (`checks`) looks at the text and yields the places where it offends against
a guideline (`guidelines`); those whose guideline doesn't hold for the action and the stage are dropped, and
the rest are listed in the order of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.reading import effective_stage
from netiquette._deciding.rule import applies
from netiquette._languages.language import DEFAULT, Language, language_of
from netiquette._messages.details import Details
from netiquette._reviewing.checks import CHECKS, MARKS
from netiquette._reviewing.guidelines import GUIDELINES, Finding
from netiquette._reviewing.hint import Hint
from netiquette._reviewing.questions import answered
from netiquette._reviewing.reader import reader_of
from netiquette._reviewing.reviewed_text import ReviewedText
from netiquette._reviewing.which_language import other_language
from netiquette._vocabulary.arguments import (
    expect,
    expect_count,
    expect_day,
    expect_word,
    take,
    take_several,
    take_text,
)
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.limits import LIMITS, Limits, bounded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import Action, Stage

__all__ = ["review"]


@public
def review(
    text: str,
    action: Action | str,
    *,
    state: InterviewState | None = None,
    details: Details | None = None,
    channel: Channel | str | None = None,
    others: Iterable[str] = (),
    today: date | None = None,
    policy: Policy = CAUTIOUS,
    limit: int | None = None,
    limits: Limits = LIMITS,
    language: str = DEFAULT,
    answers: Mapping[str, bool | str] = MappingProxyType({}),
) -> tuple[Finding, ...]:
    """Find what good manners have against a text that a person or a program wrote.

    The more you pass, the more it sees: with a state, whether the time is right; with details, whether
    name and company are; with the notes to other people, whether this one is theirs again. What only a reader
    can tell is in `review_questions`, and their answers come back here. No finding is not approval. It asks
    nobody, and changes nothing. What our own composers write passes.

    Args:
        text: The text as it would go out, with greeting and sign-off, without the subject.
        action: What it is for.
        state: How far the process has come; the natural stage of the action, where it is left out.
        details: Who writes to whom, and about what; what is in them is the candidate's business.
        channel: Where it goes; where the composer of that action would send it, if left out.
        others: The notes to other people on the same panel.
        today: The date to decide for.
        policy: The manners to decide by.
        limit: The most the text may hold, where you know the channel better than `Channel.facts` does.
        limits: How long the text and each of the others may be, and how many combining marks may follow each
            other in them: ``text`` and ``marks``.
        language: What the text is written in, and what the findings speak. A text in another one is not
            judged: that is its only finding.
        answers: What a reader says to the questions of `review_questions`, by their ids: True where the fault
            is in the text, the passage where it is in one, False where it is not.

    Returns:
        The findings in the order of the text; none where neither facts nor words nor answers show a fault.

    Raises:
        InvalidDetailError: ``action``, ``channel`` or ``limit`` isn't one, ``text`` or one of ``others``
            is too long, or an answer is to no question that is asked here, or quotes what is not in the text.
        UnknownLanguageError: There is no such language.
        TypeError: Another argument isn't what it should be.

    Example:
        >>> from netiquette import review
        >>> findings = review("Dear [Name], just checking in!!! I can't wait to start.", "check_in")
        >>> [(finding.code, str(finding.severity)) for finding in findings]
        [('unsigned', 'warning'), ('placeholder', 'error'), ('stock-phrase', 'warning'), \
('shouting', 'warning'), ('presumes-job', 'warning')]

    Source: what the evidence advises against, guideline by guideline; see `Finding.rule`.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``limits`` and ``answers``. Findings say on which of three grounds they rest:
       `Finding.grounds`.
    """
    action = expect_word("action", Action, action)
    day = expect_day("review", "today", today)
    where = action.facts.channel if channel is None else expect_word("channel", Channel, channel)
    if state is not None:
        expect("review", "state", state, InterviewState)
    if details is not None:
        expect("review", "details", details, Details)
    expect("review", "limits", limits, Limits)
    speaks = language_of(language)
    stage = action.facts.natural if state is None else effective_stage(state, day)[0]
    active = _active(action, stage)
    reviewed = ReviewedText(
        text=_expect_text("text", text, limits),
        action=action,
        stage=stage,
        state=state,
        details=details,
        channel=where,
        most=where.facts.limit if limit is None else expect_count("limit", limit, "it counts characters"),
        others=tuple(_expect_text("others", other, limits) for other in _several(others)),
        today=day,
        policy=expect("review", "policy", policy, Policy),
        reader=reader_of(speaks),
        wanted=active | {mark for mark, code in MARKS.items() if code in active},
    )
    noted = reviewed.stage if state is None else state.stage
    said = answered(answers, reviewed.text, reviewed.action, {reviewed.stage, noted})
    foreign = other_language(reviewed)
    if foreign is not None:
        return (_finding(foreign, speaks),)
    faults = {
        fault
        for code, check in CHECKS
        if not code or code in active
        for fault in check(reviewed)
        if fault.code in active
    }
    faults.update(said)
    return tuple(_finding(fault, speaks) for fault in sorted(_without_overlaps(faults), key=_place))


_ORDER = {code: place for place, code in enumerate(GUIDELINES)}


@lru_cache
def _active(action: Action, stage: Stage) -> frozenset[str]:
    """Return the guidelines that hold for an action at a stage."""
    words = {action, stage}
    return frozenset(row.id for row in GUIDELINES.values() if applies(row.when, words))


def _place(fault: Hint) -> tuple[int, int, int]:
    return (*fault.span, _ORDER[fault.code])


def _without_overlaps(faults: set[Hint]) -> list[Hint]:
    """Merge the faults of one kind that overlap."""
    joined: list[Hint] = []
    last: dict[str, int] = {}
    for fault in sorted(faults, key=_place):
        place = last.get(fault.code)
        if place is not None and fault.span[0] < joined[place].span[1]:
            start, end = joined[place].span
            joined[place] = joined[place]._replace(span=(start, max(end, fault.span[1])))
        else:
            last[fault.code] = len(joined)
            joined.append(fault)
    return joined


def _finding(fault: Hint, language: Language) -> Finding:
    guideline = GUIDELINES[fault.code]
    message = fault.message
    if not message and fault.rule is not None:
        message = language.deciding.rule(fault.rule.says)
    elif not message:
        message = language.reviewing.guideline(guideline.says)
    return Finding(fault.code, guideline.severity, message, fault.span, fault.rule or guideline)


def _expect_text(name: str, value: Any, limits: Limits) -> str:
    """Take text, and refuse anything else, and too much of it."""
    text = take(TypeError, name, value, lambda given: take_text(given, "review takes text"))
    return bounded(name, text, limits.text, limits.marks)


def _several(others: Any) -> tuple[Any, ...]:
    """Take texts, and refuse a single one."""
    return take(TypeError, "others", others, lambda given: take_several(given, "texts", "a list"))
