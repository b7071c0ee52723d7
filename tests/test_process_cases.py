"""What real people were advised about whole processes, held against `agenda`.

`data/process_cases.jsonl` has the cases in our words, each with the page it came from; `process_cases.py`
says how they are read, and `process_walk.py` how they are compared. Only the clear ones count: no content
farm, no divided page. A case that asks something else than an agenda answers is named in `NOT_ASKED`, one
in which we answer otherwise in `WE_DIFFER`, each with the reason; both are compared exactly, so that
nothing changes unnoticed.
"""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import pytest

from netiquette import Action, Contact, Event, Happening, Presence, Stage, agenda
from tests.process_cases import (
    ADDED,
    ASKED,
    CASES,
    CONTACTS,
    HELPERS,
    LINES,
    SAME_HOUSE,
    SPOKEN,
    UNREACHABLE,
    WHAT,
    day,
    events_of,
    is_clear,
    sides_of,
)
from tests.process_walk import HEDGED, IN_THIS_CASE, NOT_YET, OR, SAYS, Walk, differences

ROOT = Path(__file__).parents[1]

NOT_ASKED = {
    "p106": "an introduction, with no application and no interview: there is no process yet",
    "p165": "the adviser says that it depends on a contract between two others",
    "p176": "the adviser says that it depends on the company",
}
"""Clear cases that ask something else than what an agenda answers."""

AGENCY = "advice is divided on notes to an agency's client, and ours goes through it, unless it allows more: "
WE_DIFFER = {
    "p030": "one career centre wants no note to four of five interviewers; twelve voices want one for each",
    "p057": "it goes round the agency, which seven of eight voices would not",
    "p067": "the second question goes to the manager; ours goes to the recruiter again, as p050 wants it",
    "p069": "it asks on the very day that was promised, and then somebody who was not to be written to",
    "p070": "a third question, to somebody else; two in all is what most voices allow",
    "p080": "it asks the manager before the recruiter, against five of seven voices",
    "p126": "it tells the manager as well, once the agency was told; ours leaves that to the agency",
    "p146": "a reply to each who interviewed; ours is one, which thanks the others by name",
    "p157": AGENCY + "here it may go straight once the agency was told",
    "p160": AGENCY + "here it goes straight, on the same day as the report to the agency",
}
"""Clear cases in which the agenda says otherwise than the adviser, and why."""

COUNTED = {id_: case for id_, case in CASES.items() if is_clear(case) and id_ not in NOT_ASKED}


class TestAgreement:
    """Where advice is clear, the agenda gives it."""

    def test_nine_of_ten_agree(self):
        """Who gets what, by when, and what is avoided."""
        agreeing = [id_ for id_, case in COUNTED.items() if not differences(case)]
        assert len(COUNTED) == 104
        assert len(agreeing) >= 0.9 * len(COUNTED)

    def test_the_manual_says_how_many(self):
        """As they are counted here, and as many as are read in a way of their own."""
        agreeing = sum(not differences(case) for case in COUNTED.values())
        clear = len(COUNTED) + len(NOT_ASKED)
        sources = (ROOT / "tests" / f"{name}.py" for name in ("process_cases", "process_walk"))
        named = {id_ for source in sources for id_ in re.findall(r"\bp\d{3}\b", source.read_text("utf-8"))}
        page = (ROOT / "docs" / "explanation" / "design.md").read_text("utf-8")
        assert f"Of {len(CASES)} situations in whole processes, {clear} are clear" in page
        assert f"Of the other {len(COUNTED)}, the agenda gives the adviser's answer in {agreeing}:" in page
        assert f"That is {agreeing / len(COUNTED):.0%}" in page
        assert f"against it, {agreeing / clear:.0%}" in page
        assert f"{len(named & {*CASES})} of the {len(CASES)} contain something" in page

    def test_every_disagreement_is_listed(self):
        """No more and no fewer than `WE_DIFFER` names."""
        assert {id_ for id_, case in COUNTED.items() if differences(case)} == {*WE_DIFFER}

    def test_every_exception_is_a_clear_case(self):
        """Nothing stands in the lists that would not have counted, and each has its reason."""
        listed = {**NOT_ASKED, **WE_DIFFER}
        assert len(listed) == len(NOT_ASKED) + len(WE_DIFFER)
        assert all(is_clear(CASES[id_]) and reason for id_, reason in listed.items())

    @pytest.mark.parametrize("case", CASES.values(), ids=lambda case: case["id"])
    def test_every_case_has_an_agenda(self, case):
        """Those that do not count included."""
        walk = Walk(case)
        for place in range(len(walk.sides)):
            assert agenda(walk.process(place, day(case["today"])), today=day(case["today"])).tasks


class TestReading:
    """The cases are read as they are written."""

    def test_each_stands_once_with_its_page(self):
        """No case without an address."""
        assert len(CASES) == len(LINES) == 120
        assert all(case["url"].startswith("http") for case in CASES.values())

    def test_every_event_and_every_action_is_known(self):
        """A referral is no event, because the role says it; waiting is no act."""
        events = {said["event"] for case in CASES.values() for said in case["events"]}
        assert events - {*WHAT} == {"referred"}
        assert {*WHAT} <= events
        said = {piece["action"] for case in CASES.values() for piece in case["advice"] + case["avoid"]}
        assert said == {*SAYS} | {"wait"}

    def test_every_event_is_one_of_ours(self):
        """The text of an action, a stage or a happening."""
        words = {word.value for word in chain(Action, Stage, Happening)}
        added = {what for events in ADDED.values() for _, what, _ in events}
        assert {*WHAT.values()} | added <= words

    def test_every_person_is_one_of_ours(self):
        """Those at another employer are somebody with a say there, and references are referrers."""
        roles = {person["contact"] for case in CASES.values() for person in case["people"]}
        assert {CONTACTS.get(role, role) for role in roles} <= {*Contact}

    def test_what_is_said_of_a_case_is_of_one_that_is_there(self):
        """And of somebody in it, where it is about somebody."""
        for id_, about in {*HELPERS, *UNREACHABLE, *HEDGED, *IN_THIS_CASE, *OR}:
            people = {person["key"] for person in CASES[id_]["people"]}
            assert about in people | {piece["action"] for piece in CASES[id_]["advice"]}
        for id_, places in ASKED:
            assert CASES[id_]["events"][places]["event"] == "they_wrote"
        assert {*ADDED, *SAME_HOUSE, *SPOKEN, *NOT_YET} <= {*CASES}

    def test_day_0_is_a_monday(self):
        """So that seven days are five working days."""
        assert day(0).isoweekday() == 1
        assert day(7).isoweekday() == 1

    def test_a_panel(self):
        """A note is sent by the candidate, a promise belongs to whoever made it."""
        (side,) = sides_of(CASES["p066"])
        assert [*side.contacts] == ["hm", "i1", "i2"]
        assert events_of(CASES["p066"], side) == [
            Event(day(0), "met", who=("hm", "i1", "i2")),
            Event(day(1), "send_thank_you", who=("hm", "i1", "i2")),
        ]
        (side,) = sides_of(CASES["p085"])
        assert events_of(CASES["p085"], side)[1] == Event(day(0), "promised", who=("hm",), day=day(4))

    def test_another_employer_is_another_process(self):
        """Its offer is one elsewhere, and what is accepted here was accepted elsewhere for it."""
        here, there = sides_of(CASES["p140"])
        assert {event.what for event in events_of(CASES["p140"], here)} == {
            Happening.OFFERED_ELSEWHERE,
            Happening.BOOKED,
        }
        assert [event.what for event in events_of(CASES["p140"], there)] == [Stage.OFFERED]
        for side in sides_of(CASES["p133"]):
            whats = [event.what for event in events_of(CASES["p133"], side)]
            assert whats == [Happening.ACCEPTED_ELSEWHERE, Stage.INTERVIEWED]

    def test_a_spoken_offer_is_none_to_others(self):
        """As long as it is not signed."""
        here, *others = sides_of(CASES["p135"])
        assert [event.what for event in events_of(CASES["p135"], here)] == [Happening.OFFER_SPOKEN]
        for side in others:
            assert {event.what for event in events_of(CASES["p135"], side)} == {Stage.INTERVIEWED}

    def test_whoever_forbids_it_speaks_for_the_others(self):
        """The one who says so may still be asked."""
        (side,) = sides_of(CASES["p069"])
        (event,) = (event for event in events_of(CASES["p069"], side) if event.what is Happening.FORBIDDEN)
        assert event.who == ("hm",)

    def test_who_arranged_it_is_not_who_is_met(self):
        """Nor is a reference who was called somebody at the employer."""
        for id_, what in (("p030", Happening.BOOKED), ("p124", Happening.REFERENCES_ASKED)):
            (side,) = sides_of(CASES[id_])
            (event,) = (event for event in events_of(CASES[id_], side) if event.what is what)
            assert event.who == ()

    def test_an_unknown_address(self):
        """It is known of the person, whatever happens."""
        (side,) = sides_of(CASES["p019"])
        assert side.contacts["hm"].presence is Presence.UNREACHABLE
        assert side.contacts["a"].presence is Presence.PRESENT

    def test_two_processes_in_one_house(self):
        """Both know of what names nobody."""
        for side in sides_of(CASES["p172"]):
            assert [event.what for event in events_of(CASES["p172"], side)] == [Stage.APPLIED]


def made(*, people=(("hm", "hiring_manager"),), events=(), today=0, advice=(), avoid=()):
    """Return a case that is made up."""
    return {
        "id": "made",
        "topics": {},
        "people": [{"key": key, "contact": contact} for key, contact in people],
        "events": [{"day": 0, "event": "interviewed", "with": ["hm"]}, *events],
        "today": today,
        "advice": [{"who": ["hm"], **piece} for piece in advice],
        "avoid": [{"who": ["hm"], **piece} for piece in avoid],
    }


class TestScoring:
    """A difference is found where there is one."""

    @pytest.mark.parametrize(
        ("advice", "agrees"),
        [
            ({"action": "send_thank_you", "from": 0, "by": 1}, True),
            ({"action": "send_thank_you", "from": 0, "by": None}, True),
            ({"action": "send_thank_you"}, True),
            ({"action": "send_thank_you", "from": 0, "by": 1, "who": ["nobody"]}, True),
            ({"action": "check_in", "from": 0, "by": 1}, False),
            ({"action": "check_in", "from": 7, "by": 7}, True),
            ({"action": "reply_to_offer", "from": 0, "by": 1}, False),
            ({"action": "send_thank_you", "from": 20, "by": 21}, False),
            ({"action": "wait", "from": 0, "by": 3}, True),
            ({"action": "wait", "from": 0, "by": 30}, False),
            ({"action": "wait", "from": 10, "by": None}, False),
            ({"action": "wait", "from": 10, "by": None, "who": ["nobody"]}, False),
        ],
        ids=str,
    )
    def test_looks_at_who_what_and_when(self, advice, agrees):
        """The note is due by day 1, and the first question from day 7."""
        assert (differences(made(advice=[advice])) == []) is agrees

    def test_takes_up_what_was_done(self):
        """Two questions, and never a third."""
        question = {"action": "check_in", "by": None}
        pieces = [{**question, "from": number} for number in (7, 17, 30)]
        assert differences(made(advice=pieces[:2])) == []
        assert differences(made(advice=pieces)) != []

    @pytest.mark.parametrize(
        ("avoid", "agrees"),
        [
            ({"action": "check_in"}, False),
            ({"action": "check_in", "from": 0, "by": 4}, True),
            ({"action": "check_in", "from": 20, "by": None}, True),
            ({"action": "send_thank_you", "from": 1, "by": None}, True),
            ({"action": "send_thank_you"}, False),
            ({"action": "send_message"}, False),
            ({"action": "send_thank_you", "who": ["all"]}, True),  # one person gets no two that are alike
            ({"action": "check_in", "who": ["i1"]}, True),
        ],
        ids=str,
    )
    def test_looks_for_what_is_advised_against(self, avoid, agrees):
        """The agenda is followed for a month: a note at once, and two questions after a week and two."""
        assert (differences(made(avoid=[avoid])) == []) is agrees

    def test_finds_what_is_asked_too_late(self):
        """The advice was for days that have passed, and is looked for on those."""
        note = {"action": "send_thank_you", "from": 0, "by": 1}
        assert differences(made(today=8, advice=[note])) == []
        asked = {"day": 1, "event": "thank_you_sent", "with": ["hm"]}
        assert differences(made(today=8, events=[asked], advice=[note])) == []
