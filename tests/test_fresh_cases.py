"""Situations that were found after the rules were written, held against `decide`.

`data/fresh_cases.jsonl` has them in our words: the state as far as it could be said before 26.2, and what
must hold of the answer for it to agree with the adviser. `FACTS` says the rest of the situation in the words
there are now, read from the text, not from the answer. Every clear one counts, whoever says it; where we
answer otherwise stands in `WE_DIFFER`, with the reason. It is compared exactly, so that nothing changes
unnoticed.

Today is a Wednesday, as it is where the situation tells.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import attrs
import pytest

from netiquette import CAUTIOUS, Action, InterviewState, SourceKind, decide
from netiquette._evidence import works
from netiquette._evidence.source import Source

TODAY = date(2026, 11, 18)
LINES = (Path(__file__).parent / "data" / "fresh_cases.jsonl").read_text(encoding="utf-8").splitlines()
CASES = {case["id"]: case for case in map(json.loads, LINES)}
CLEAR = {id_: case for id_, case in CASES.items() if case["strength"] == "clear"}

FACTS = {
    "f01": {"next_round": "promised"},  # "the promise of a second meeting"
    "f27": {"presence": "away"},  # "ask the company whether the contact is away, ill or gone"
    "n01": {"meeting": "no_show"},  # "nobody called"
    "n04": {"meeting": "no_show"},
    "n05": {
        "meeting": "called_off",
        "turn": "theirs",
    },  # "called off by them"; "any time suits; no answer yet"
    "n06": {"meeting": "missed"},  # "had to miss a phone interview"
    "o01": {"other_offer_due": 6},  # "wants an answer within the week"
    "o04": {"other_offer_due": 6},
    "v01": {"offer": "spoken"},  # "no letter"
    "v02": {"offer": "spoken"},  # "HR was to send the papers; nothing came"
    "v03": {"offer": "spoken"},  # "offered the job before witnesses"
    "t13": {"interview_on": -1, "next_interview_on": 6},  # "yesterday; a second one is fixed for next week"
    "a01": {"route": "agency", "presence": "away"},  # "through a placement agency; went on leave"
    "a03": {"route": "agency"},  # "a contractor interviewed with the end client"
    "a05": {"presence": "left"},  # "the recruiter had been dismissed"
    "a06": {"route": "agency"},  # "the recruiter speaks of delays": the main contact stands between
    "w09": {"turn": "yours"},  # "asks whether the candidate is still keen"
    "w06": {"turn": "reconsidered"},  # "regrets it"
    "w07": {"turn": "reconsidered"},
    "w08": {"turn": "reconsidered"},
    "r01": {"meeting": "never"},  # "nobody was met"
}
"""What the situation says and the state did not hold before; days count from today."""


def state_of(case):
    """Return the state a case describes."""
    fields = {**case["state"], **FACTS.get(case["id"], {})}
    return InterviewState(
        **{
            field: TODAY + timedelta(value) if field.endswith(("_on", "_due")) else value
            for field, value in fields.items()
        }
    )


# ----------------------------------------------------------------------------- what must hold of an answer


def asks(decision):
    """Return whether a question is in order today."""
    return any(step.action is Action.CHECK_IN and step.is_open(TODAY) for step in decision.steps)


def speaks_up(decision):
    """Return whether to write to them today and not to wait: a question, a new day, news of an offer."""
    speaking = {Action.CHECK_IN, Action.RESCHEDULE, Action.TELL_OF_OFFER}
    return any(step.action in speaking and step.is_open(TODAY) for step in decision.steps)


def does(*actions):
    """Return a check that one of these is a step that is open today."""
    return lambda decision: any(step.action in actions and step.is_open(TODAY) for step in decision.steps)


def names(*actions):
    """Return a check that one of these is among the steps, now or later."""
    return lambda decision: any(step.action in actions for step in decision.steps)


def never(check):
    """Return the opposite of a check."""
    return lambda decision: not check(decision)


def is_due_today(decision):
    """Return whether the note is due today at the latest."""
    return any(step.action is Action.SEND_THANK_YOU and step.due <= TODAY for step in decision.steps)


def leaves_them_alone(decision):
    """Return whether somebody else is to be asked, or is asked for."""
    return not asks(decision) and any(step.rule.id == "ask-somebody-else" for step in decision.steps)


HOLDS = {
    "answers_them": does(Action.ANSWER_THEM),
    "asks_again": does(Action.INFORM),
    "asks_for_paper": names(Action.CHECK_IN, Action.MOVE_ON),
    "check_in_now": speaks_up,
    "connect": lambda decision: decision.connect,
    "move_on": does(Action.MOVE_ON),
    "no_check_in_now": never(asks),
    "no_reply": never(names(Action.REPLY_TO_REJECTION)),
    "no_thank_you": never(names(Action.SEND_THANK_YOU)),
    "not_connect": lambda decision: not decision.connect,
    "only_the_chair": never(names(Action.SEND_THANK_YOU)),
    "parting_message": does(Action.SEND_MESSAGE),
    "reply_to_offer": does(Action.REPLY_TO_OFFER),
    "reply_to_rejection": does(Action.REPLY_TO_REJECTION),
    "somebody_else": leaves_them_alone,
    "thank_due_today": is_due_today,
    "thank_you": does(Action.SEND_THANK_YOU),
    "through_recruiter": never(names(Action.SEND_THANK_YOU)),
}
"""What is asked of an answer, by its name in the record."""


def agrees(case):
    """Return whether all that must hold does."""
    decision = decide(state_of(case), today=TODAY)
    return all(HOLDS[check](decision) for check in case["expected"])


WE_DIFFER = {
    "f19": "one question and then nothing; two are what most voices allow, and we allow two",
    "f21": "Switzerland: not before two weeks, and once; our interval is shorter, and a `Timing` settles it",
    "t04": "a school panel, thanked through its chair; most voices would thank each of them, and so do we",
}
"""Clear cases in which `decide` answers otherwise than the adviser, and why."""


class TestAgreement:
    """Where advice is clear, `decide` gives it."""

    def test_nine_of_ten_agree(self):
        """Voice by voice."""
        agreeing = [id_ for id_, case in CLEAR.items() if agrees(case)]
        assert len(CLEAR) == 54
        assert len(agreeing) >= 0.9 * len(CLEAR)
        page = (Path(__file__).parents[1] / "docs" / "explanation" / "design.md").read_text("utf-8")
        assert f"Of {len(CASES)} situations collected later, {len(CLEAR)} are clear" in page
        assert f"agrees on {len(agreeing)} of them" in page

    def test_every_disagreement_is_listed(self):
        """No more and no fewer than `WE_DIFFER` names."""
        assert {id_ for id_, case in CLEAR.items() if not agrees(case)} == {*WE_DIFFER}

    def test_facts_that_are_new_made_the_difference(self):
        """Of the situations that no state could hold, all the clear ones agree now."""
        told = {id_ for id_ in FACTS if id_ in CLEAR}
        assert len(told) == 17
        assert all(agrees(CASES[id_]) for id_ in told)

    def test_a_timing_settles_what_is_the_custom_elsewhere(self):
        """The Swiss two weeks, and one question."""
        swiss = attrs.evolve(
            CAUTIOUS, timing=attrs.evolve(CAUTIOUS.timing, first_check_in=10, most_check_ins=1)
        )
        state = state_of(CASES["f21"])
        assert asks(decide(state, today=TODAY))
        assert not asks(decide(state, today=TODAY, policy=swiss))


class TestData:
    """The cases are what was found, and every one of them can be put as a state."""

    def test_every_case_can_be_decided(self):
        """Those that do not count included, and all that is asked of an answer is known."""
        assert len(CASES) == len(LINES) == 70
        assert {check for case in CASES.values() for check in case["expected"]} == {*HOLDS}
        for case in CASES.values():
            assert decide(state_of(case), today=TODAY).steps

    def test_every_fact_is_of_a_case_and_says_more(self):
        """It changes the state."""
        for id_ in FACTS:
            bare = {**CASES[id_], "id": "bare"}
            assert state_of(bare) != state_of(CASES[id_])

    def test_every_exception_is_a_clear_case(self):
        """Nothing stands in the list that would not have counted, and each has its reason."""
        assert {*WE_DIFFER} <= {*CLEAR}
        assert all(WE_DIFFER.values())

    def test_the_works_are_cited_as_they_are(self):
        """Those of them that a rule cites have the trade that the record gives them."""
        kinds = {(case["title"], case["publisher"]): case["quality"] for case in CASES.values()}
        cited = {
            (work.title, work.publisher): work.kind
            for work in vars(works).values()
            if isinstance(work, Source)
        }
        both = {*kinds} & {*cited}
        assert len(both) >= 16
        assert {work: cited[work] for work in both} == {work: SourceKind(kinds[work]) for work in both}

    @pytest.mark.parametrize("check", HOLDS.values(), ids=HOLDS)
    def test_every_check_tells_answers_apart(self, check):
        """Of the answers to all cases, some pass it and some do not."""
        decisions = [decide(state_of(case), today=TODAY) for case in CASES.values()]
        thanking = [d for d in decisions if any(s.action is Action.SEND_THANK_YOU for s in d.steps)]
        found = {check(decision) for decision in (thanking if check is is_due_today else decisions)}
        assert found == {True, False}
