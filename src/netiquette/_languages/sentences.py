"""The sentences of answers, explanations and calendars: what a language has to say, a line for each.

How to read it. What stands in braces is put in: a day as ISO 8601 has it, a rule's id, a word of the
vocabulary or the name of a field. Those are the same in every language, because programs read them, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from netiquette._vocabulary.words import Action, Word

__all__ = ["AnswerSentences", "Assumptions", "CalendarSentences", "ComparingSentences", "ExplainingSentences"]


class Assumptions(NamedTuple):
    """What was unknown or contradictory, and what it was taken for: half sentences, with no full stop."""

    stage_follows_the_date: str
    """``{given}`` was given, and the day of the interview makes it ``{stage}``."""
    next_round_has_begun: str
    """The day of the next interview has come, so it is the latest one."""
    interview_ahead_is_the_next: str
    """They have met before, and the day of the interview is still ahead."""
    other_offer_has_lapsed: str
    """The day has passed by which another employer wanted an answer."""
    decided_on_set_aside: str
    """At ``{stage}`` nothing is decided, and a day of the decision was given."""
    met_after_the_decision: str
    """It ended, and the day of the interview comes later."""
    answered_already: str
    """They were in touch since the decision."""
    stage_unknown: str
    contact_unknown: str
    thank_you_unknown: str
    thank_you_unknown_and_too_late: str
    meeting_unknown: str
    meeting_assumed: str
    """It is over, and whoever has met is thanked."""
    meeting_unknown_and_too_late: str
    interview_undated: str
    silence_undated: str
    withdrawal_undated: str
    today_unknown: str


class ExplainingSentences(NamedTuple):
    """How an explanation is worded."""

    applies: str
    """``{rule}`` answers."""
    fails: str
    """``{rule}`` wants ``{wanted}`` where ``{facet}`` is ``{found}``."""
    alternatives: str
    """What stands between words of which one is wanted."""
    answer: str
    """``{verdict}`` and ``{reason}``."""
    openings: str
    """``{changes}`` would open the door."""
    between_openings: str
    """What stands between several ways to open it."""
    together: str
    """What stands between things that have to happen together."""
    on_a_day: str
    """Half a sentence, as all that follow: it has become ``{day}``."""
    decided: str
    """Whatever they decide."""
    reconsidered: str
    """They said no to connecting, and take it back."""
    happened: Mapping[Word, str]
    """A word has come to hold, or turns out to."""


class ComparingSentences(NamedTuple):
    """How a difference between two policies is told, by parts of a sentence."""

    everywhere: str
    """How much differs: all there is."""
    situations: Callable[[int], str]
    """How much differs: so many situations."""
    alike: str
    """Both give ``{gives}``."""
    otherwise: str
    """``{given}`` before, and ``{gives}`` after."""
    other_rule: str
    """Which rule says so: ``{before}``, and then ``{after}``."""
    same_rule: str
    """It is ``{rule}`` that says either."""
    other_words: str
    """It is ``{rule}`` that gives the same, in other words or for other reasons."""
    difference: str
    """All of that: ``{much}``, ``{gives}``, ``{rule}``."""
    difference_somewhere: str
    """And ``{where}``."""
    number: str
    """The number ``{name}`` is ``{before}`` and then ``{after}``, counted in ``{unit}``."""
    actions: str
    """What stands between actions that are all taken."""
    words: str
    """What stands between words that are alternatives."""
    conditions: str
    """What stands between conditions that all have to hold."""
    cases: str
    """What stands between cases of which one has to hold."""
    holds: str
    """``{facet}`` is one of ``{words}``."""
    holds_not: str
    """``{facet}`` is none of ``{words}``."""
    units: Mapping[str, str] = MappingProxyType({})
    """What numbers are counted in, by its English name; one that is missing here is used as it is."""


class AnswerSentences(NamedTuple):
    """What is said of a decision and its steps."""

    summaries: Mapping[Action, str]
    """Each action in a few words, as one tells somebody what to do."""
    overdue: str
    """``{summary}`` was due on ``{day}``."""
    until: str
    """Waiting, ``{summary}``, ends after ``{day}``."""
    on: str
    """``{summary}`` is due on ``{day}`` and no day before."""
    by: str
    """``{summary}`` is due on ``{day}``."""
    since: str
    """``{summary}`` may be done from ``{day}``."""
    divided: str
    """``{says}``, a rule without its full stop, where the voices are ``{support}``."""
    support: Callable[[int, int, int], str]
    """How many voices agree, set conditions, disagree."""
    nobody_counted: str
    assumptions: Assumptions
    explaining: ExplainingSentences
    comparing: ComparingSentences
    titles: Mapping[str, str] = MappingProxyType({})
    """The step of a rule in a few words, by the id of the rule, where it says more than its action does."""
    rules: Mapping[str, str] = MappingProxyType({})
    """What rules say, by what they say in English; one that is missing here is used as it is."""

    def title(self, action: Action, rule: str) -> str:
        """Return a step in a few words."""
        return self.titles.get(rule) or self.summaries[action]

    def rule(self, says: str) -> str:
        """Return the sentence of a rule in this language."""
        return self.rules.get(says, says)


class CalendarSentences(NamedTuple):
    """What stands in the entries of a calendar."""

    look_again: str
    """What waiting becomes."""
    title: str
    """``{summary}`` of a step that concerns ``{about}``."""
    step: str
    """``{summary}`` with its days, as a sentence."""
    not_before: str
    """``{day}``, likewise."""
    not_after: str
    """``{day}``, likewise."""
    rule: str
    """The rule that says so, by its id ``{rule}``."""
    category: str
    """What all entries are filed under."""
