"""The tables are tight: take anything away from them, or shift a number by one, and an answer changes.

mutmut sees neither tables nor numbers that stand at module level, so these are mutated here. A mutant is
compared over concrete states. Each scenario is one bit of a large integer; a row then answers a set of
scenarios, a condition is an intersection, and thousands of mutants cost seconds.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import cache, reduce
from itertools import chain, product
from operator import or_

import attrs
import pytest

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    BusinessCalendar,
    Contact,
    Event,
    InterviewState,
    InvalidPolicyError,
    Invitation,
    Meeting,
    Network,
    NextRound,
    Permission,
    Process,
    Relationship,
    Stage,
    ThankYou,
    Turn,
    Verdict,
    agenda,
    decide,
)
from netiquette._deciding.compiled import ORDINARY
from netiquette._deciding.rule import FACETS
from netiquette._deciding.situation import situation_of
from netiquette._vocabulary.state import WORD_FIELDS

TODAY = date(2026, 11, 20)
WEEKENDS = BusinessCalendar()
PRESETS = {"cautious": CAUTIOUS, "founding": FOUNDING, "permissive": PERMISSIVE}
TABLES = [(name, table) for name in PRESETS for table in ("connecting", "courtesy")]


def ago(days):
    """Return the day so many days before today; negative for one that is to come."""
    return TODAY - timedelta(days=days)


# ------------------------------------------------------------------------------------ the scenarios

INTERVIEWS = [{}, *({"interview_on": ago(days)} for days in (-1, 0, 1, 3, 5, 30))]
"""Not dated, ahead, on the day; on time, fading, late and too late for a note."""

SILENCES = [
    {},
    {"last_contact_on": ago(0)},
    {"last_contact_on": ago(1)},
    {"last_contact_on": ago(25)},
    {"decision_due": ago(-5)},
    {"decision_due": ago(5)},
    {"decision_due": ago(200)},
    {"check_ins": 2},
    {"check_ins": 2, "last_contact_on": ago(60)},
    {"last_contact_on": ago(200)},
]
"""Nothing to count from; in touch today, yesterday, weeks ago; promised; asked twice; lapsed."""

AFTERMATHS = [
    {"decided_on": ago(1)},
    {"decided_on": ago(30)},
    {"decided_on": ago(200)},
    {"decided_on": ago(3), "last_contact_on": ago(1)},
]
"""Decided yesterday, long ago, and answered."""

BLOCKS = [{"invitation": Invitation.WITHDRAWN, "invited_on": ago(days)} for days in (1, 30)]
"""A request withdrawn yesterday, and long ago."""

DEVIATIONS = [
    {},
    *({"relationship": word} for word in Relationship if word is not Relationship.NONE),
    *({"invitation": word} for word in Invitation if word is not Invitation.NONE),
    *({"permission": word} for word in Permission if word is not Permission.NONE),
    *({"network": word} for word in Network if word is not Network.LINKEDIN),
]
"""Nothing special, or one thing that is."""


def fields():
    """Yield the fields of every scenario."""
    words = [
        {"stage": stage, "contact": contact, "thank_you": thank_you}
        for stage, contact, thank_you in product(Stage, Contact, ThankYou)
    ]
    times = [{**one, **other} for one, other in product(INTERVIEWS, SILENCES)]
    for known, time, deviation in product(words, [*times, *AFTERMATHS], DEVIATIONS[:1]):
        yield {**known, **time, **deviation}
    for known, time, deviation in product(words, [*INTERVIEWS, *AFTERMATHS], DEVIATIONS[1:]):
        yield {**known, **time, **deviation}
    for known, block, permission in product(words, BLOCKS, Permission):
        yield {**known, **block, "permission": permission}
    for stage, contact, relationship, invitation, permission, network in product(
        Stage, Contact, Relationship, Invitation, Permission, Network
    ):
        yield {
            "stage": stage,
            "contact": contact,
            "relationship": relationship,
            "invitation": invitation,
            "permission": permission,
            "network": network,
        }


RARE = {field: words for field, words in WORD_FIELDS.items() if words in ORDINARY}
"""The words that most trackers have no column for: any of them, or any two."""

MIXTURES = 60_000


def mixtures():
    """Yield the fields of scenarios with one or two rare words, drawn: all would be a hundred million."""
    draw = random.Random(26)  # noqa: S311  repeatable, not secret
    for number in range(MIXTURES):
        rare = draw.sample([*RARE], 1 + number % 2)
        yield {
            "stage": draw.choice([*Stage]),
            "contact": draw.choice([*Contact]),
            "thank_you": draw.choice([*ThankYou]),
            **{field: draw.choice([*RARE[field]]) for field in rare},
            **draw.choice(INTERVIEWS),
            **draw.choice(SILENCES),
            **draw.choice([{}, *AFTERMATHS]),
            **draw.choice([{}, {}, *DEVIATIONS]),
        }


def rounds():
    """Yield the fields of every scenario about whose turn it is in which round."""
    stages = (Stage.INFORMATIONAL, Stage.SCREENING, Stage.SCHEDULED, Stage.INTERVIEWING, Stage.INTERVIEWED)
    for stage, thank_you, turn, next_round, meeting, interview, silence in product(
        stages, ThankYou, Turn, NextRound, (Meeting.UNKNOWN, Meeting.HELD), INTERVIEWS[:3], SILENCES
    ):
        yield {
            "stage": stage,
            "thank_you": thank_you,
            "turn": turn,
            "next_round": next_round,
            "meeting": meeting,
            **interview,
            **silence,
        }
    for thank_you, meeting, interview, turn, silence in product(
        ThankYou, Meeting, INTERVIEWS, Turn, (SILENCES[0], SILENCES[7])
    ):
        for deviation in ({"next_round": "booked"}, {"permission": "refused"}, {"other_offer": "open"}, {}):
            yield {
                "stage": Stage.SCHEDULED,
                "thank_you": thank_you,
                "meeting": meeting,
                "turn": turn,
                **interview,
                **silence,
                **deviation,
            }
    for stage, contact, permission, silence in product(Stage, Contact, Permission, SILENCES):
        yield {
            "stage": stage,
            "contact": contact,
            "permission": permission,
            "route": "agency",
            "turn": "yours",
            **silence,
        }
    for stage, next_round, permission, silence in product(stages, NextRound, Permission, SILENCES):
        yield {"stage": stage, "next_round": next_round, "permission": permission, **silence}


@cache
def scenarios():
    """Return, for each word but a verdict, the scenarios in which it holds, as bits; and all of them."""
    situations = list(
        dict.fromkeys(
            situation_of(InterviewState(**known), TODAY, CAUTIOUS, WEEKENDS)[:-1]
            for known in chain(fields(), rounds(), mixtures())
        )
    )
    having = {word: bytearray(len(situations)) for facet in FACETS for word in facet}
    for place, situation in enumerate(situations):
        for word in situation:
            having[word][place] = 1
    bits = {
        word: int(bytes(held).translate(bytes.maketrans(b"\0\1", b"01")), 2) for word, held in having.items()
    }
    return bits, (1 << len(situations)) - 1


def matched(when, having, everything):
    """Return the scenarios a condition applies to."""
    facets = {type(word) for word in when}
    sets = (reduce(or_, (having[word] for word in when if type(word) is facet)) for facet in facets)
    return reduce(lambda one, other: one & other, sets, everything)


@cache
def table(policy, name):
    """Return a table's rows with the scenarios that reach each of them, and those it answers."""
    having, everything = scenarios()
    if name == "courtesy":
        verdicts = dict.fromkeys(Verdict, 0)
        for rule, _, answered in table(policy, "connecting")[0]:
            verdicts[rule.then] |= answered
        having = {**having, **verdicts}
    rows, reached = [], everything
    for rule in getattr(PRESETS[policy], name):
        answered = reached & matched(rule.when, having, everything)
        rows.append((rule, reached, answered))
        reached &= ~answered
    assert reached == 0
    return rows, having, everything


def survivors(policy, name, mutants):
    """Return the mutated conditions of the rows that leave every answer as it was."""
    rows, having, everything = table(policy, name)
    return [
        (rule.id, what)
        for rule, reached, answered in rows
        for what, when in mutants(rule)
        if reached & matched(when, having, everything) == answered
    ]


def without_a_facet(rule):
    """Yield the condition without each of its facets."""
    for facet, words in rule.conditions.items():
        yield facet.__name__, rule.when - words


def without_a_word(rule):
    """Yield the condition without each word that is one of several."""
    for words in rule.conditions.values():
        if len(words) > 1:
            for word in words:
                yield str(word), rule.when - {word}


UNSEEN = {("leave-the-day-to-them", "Moment"), ("ask-for-the-day", "Moment")}
"""With our numbers nobody is told to ask on the day of the interview; by numbers of one's own one may be."""


class TestRows:
    """Nothing can be taken out of a table, and nothing added to a row, unnoticed."""

    @pytest.mark.parametrize(("policy", "name"), TABLES)
    def test_every_row_answers_somebody(self, policy, name):
        """So a dropped row gives that answer to another, and the answer names its rule."""
        rows, _, _ = table(policy, name)
        assert [rule.id for rule, _, answered in rows if not answered] == []

    @pytest.mark.parametrize(("policy", "name"), TABLES)
    def test_every_condition_keeps_somebody_out(self, policy, name):
        """A row that forgets one of its facets answers somebody it should not."""
        assert {*survivors(policy, name, without_a_facet)} <= UNSEEN

    @pytest.mark.parametrize(("policy", "name"), TABLES)
    def test_every_word_lets_somebody_in(self, policy, name):
        """A row that forgets one word of a facet leaves somebody out."""
        assert survivors(policy, name, without_a_word) == []

    @pytest.mark.parametrize(("policy", "name"), TABLES)
    def test_the_last_row_is_the_only_one_without_a_condition(self, policy, name):
        """And it cannot be dropped: a policy with a gap cannot be built."""
        rules = getattr(PRESETS[policy], name)
        assert [rule.id for rule in rules if not rule.when] == [rules[-1].id]
        with pytest.raises(InvalidPolicyError):
            PRESETS[policy].without_rule(rules[-1].id)


# -------------------------------------------------------------------------------------- the numbers

DATED = [
    InterviewState(stage, contact=Contact.PEER, **known)
    for stage, known in [
        (Stage.INTERVIEWED, {"interview_on": TODAY}),
        (Stage.INTERVIEWED, {"thank_you": ThankYou.SENT, "interview_on": TODAY}),
        (Stage.INTERVIEWED, {"thank_you": ThankYou.SENT, "decision_due": TODAY}),
        (Stage.INTERVIEWED, {"thank_you": ThankYou.SENT, "last_contact_on": TODAY}),
        (Stage.INTERVIEWED, {"thank_you": ThankYou.SENT, "last_contact_on": TODAY, "check_ins": 1}),
        (Stage.INTERVIEWED, {"thank_you": ThankYou.SENT, "last_contact_on": TODAY, "check_ins": 2}),
        (Stage.ON_HOLD, {"thank_you": ThankYou.SENT, "last_contact_on": TODAY}),
        (Stage.OFFERED, {"decided_on": TODAY}),
        (Stage.ACCEPTED, {"decided_on": TODAY}),
        (Stage.APPLIED, {"last_contact_on": TODAY}),
        (Stage.APPLIED, {"last_contact_on": TODAY, "turn": Turn.YOURS}),
        (Stage.APPLIED, {"last_contact_on": TODAY - timedelta(2), "check_ins": 1}),
        (Stage.REJECTED, {"decided_on": TODAY}),
        (Stage.REJECTED, {"invitation": Invitation.WITHDRAWN, "invited_on": TODAY}),
    ]
]
"""One state for each thing there is to wait for, beginning today."""


def answers_over_time(policy):
    """Return what a policy says of every dated state on each day of the next two months."""
    return [
        (
            decision.verdict,
            decision.rule.id,
            [(step.action, step.earliest, step.due, step.latest) for step in decision.steps],
            decision.reconsider_on,
        )
        for state, days in product(DATED, range(-1, 60))
        for decision in [decide(state, today=TODAY + timedelta(days=days), policy=policy)]
    ]


OF_A_PROCESS = {"requests_a_day", "notes_a_month"}
"""The numbers that bear on several people, which no answer about one can tell of."""

NUMBERS = {field.name for field in attrs.fields(type(CAUTIOUS.timing))} - OF_A_PROCESS

IDLE = {
    "cautious": {"pause"},
    "founding": NUMBERS
    - {"thank_you_due", "thank_you_fine", "thank_you_unexcused", "thank_you_latest"}  # the days of the note
    - {"withdrawn_block"},
    "permissive": set(),
}
"""The numbers nobody asks a preset for: the pause belongs to the minority, the text has few."""


class TestNumbers:
    """No number of the timing can be shifted by one unnoticed."""

    @pytest.mark.parametrize("shift", [-1, 1])
    @pytest.mark.parametrize("policy", PRESETS)
    def test_every_number_matters(self, policy, shift):
        """Some answer or some day is another one; but for those the preset never asks for."""
        preset = PRESETS[policy]
        before = answers_over_time(preset)
        idle = set()
        for number in NUMBERS:
            shifted = {number: getattr(preset.timing, number) + shift}
            timing = attrs.evolve(preset.timing, **shifted)
            if answers_over_time(attrs.evolve(preset, timing=timing)) == before:
                idle.add(number)
        assert idle == IDLE[policy]

    @pytest.mark.parametrize("shift", [-1, 1])
    @pytest.mark.parametrize("number", sorted(OF_A_PROCESS))
    def test_every_number_of_a_process_matters(self, number, shift):
        """Eight people of a house that has decided are asked on other days, or others of them."""
        people = {f"p{place}": "peer" for place in range(8)}
        process = Process(people, [Event(TODAY, "met", who=people), Event(TODAY, "rejected")])
        plans = []
        for by in (0, shift):
            timing = attrs.evolve(CAUTIOUS.timing, **{number: getattr(CAUTIOUS.timing, number) + by})
            policy = attrs.evolve(CAUTIOUS, timing=timing)
            plan = agenda(process, today=TODAY + timedelta(days=3), policy=policy)
            plans.append([(task.who, task.step.action, task.step.earliest) for task in plan.tasks])
        assert plans[0] != plans[1]
