"""``netiquette.agents``: flat arguments in, plain data out, and how a language model is told of it."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from datetime import date, datetime
from typing import get_type_hints

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import netiquette
from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Channel,
    Details,
    Event,
    Happening,
    InterviewState,
    InvalidDetailError,
    InvalidEventError,
    InvalidStateError,
    Length,
    Process,
    Severity,
    Stage,
    Topic,
    UnknownLanguageError,
    compose,
    decide,
    review,
    review_questions,
)
from netiquette._agents.flat import day_of
from netiquette._deciding import etiquette
from netiquette._vocabulary.state import STATE_FIELDS
from netiquette._vocabulary.told import told
from netiquette.agents import (
    TOOLS,
    AgendaAnswer,
    DraftReview,
    NextStep,
    Preset,
    agenda,
    next_step,
    review_draft,
    tools,
)
from netiquette.strategies import days, details, questions, states
from tests.made import ADA, row

PERSONAL = {name: value for name, value in attrs.asdict(ADA).items() if isinstance(value, str) and value}
TALKED = {"stage": "interviewed", "interview_on": "2026-11-20", "today": "2026-11-21"}
NO_DAYS = [False, 0, 20261120, 1.5, [], {}, b"2026-11-20", ("2026", "11", "20"), object(), "", "20 November"]
SCHEMAS = {tool["name"]: tool for tool in tools()}


class TestNextStep:
    """The one question, with flat arguments."""

    def test_says_what_decide_says(self):
        """The verdict, the step and its days, and why."""
        decision = decide(
            InterviewState("interviewed", interview_on=date(2026, 11, 20)), today=date(2026, 11, 21)
        )
        answer = next_step(**TALKED)
        assert answer["verdict"] == decision.verdict.value == "wait"
        assert answer["connect"] is False
        assert answer["next_step"] == "send_thank_you"
        assert answer["summary"] == decision.next.summary
        assert answer["title"] == decision.next.title
        assert answer["says"] == decision.next.says != answer["reason"]
        assert answer["over"] is decision.over is False
        assert (answer["earliest"], answer["due"], answer["latest"]) == (
            "2026-11-20",
            "2026-11-21",
            "2026-11-27",
        )
        assert answer["later"] == [step.summary for step in decision.steps[1:]]
        assert answer["reason"] == decision.reason
        assert answer["rule"] == "await-the-decision"
        assert answer["assumptions"] == [*decision.assumptions]
        assert answer["missing"] == [*decision.missing]
        assert answer["reconsider_on"] == "2026-11-22"

    def test_cites_its_sources(self):
        """Each with all that is known of it, and nothing twice."""
        sources = next_step(**TALKED)["sources"]
        assert sources[0].startswith("The Muse, Should You Connect")
        assert any(", 2015, https://" in source for source in sources)

    def test_cites_the_works_on_a_topic(self, monkeypatch):
        """Where the rule names none of its own: in an answer, and about a draft."""
        rule = row(topic=Topic.PANEL_EACH)
        ours = CAUTIOUS.with_rule(rule, before="already-connected")
        monkeypatch.setattr(etiquette, "PRESETS", {"cautious": ours})
        answer = next_step(**TALKED)
        assert answer["rule"] == "a-rule"
        assert len(answer["sources"]) == len(rule.cited) > 0
        findings = review_draft("Hi Bo, thank you!", "send_invitation", **TALKED)["findings"]
        (fault,) = (found for found in findings if found["code"] == "premature")
        assert fault["sources"] == answer["sources"]

    def test_takes_words_and_days_as_they_are(self):
        """Members, texts, days and their texts."""
        flat = next_step(**TALKED, contact="peer")
        built = next_step(
            "interviewed",
            contact="peer",
            interview_on=date(2026, 11, 20),
            today=datetime(2026, 11, 21, 9, 30),  # noqa: DTZ001  local, as trackers store it
        )
        assert flat == built

    @pytest.mark.parametrize("day", ["2026-11-20T15:00:00Z", "2026-11-20 23:59", "2026-11-20T00:30:00+14:00"])
    def test_takes_the_own_day_of_a_timestamp(self, day):
        """In the zone it is written in, as of a datetime."""
        assert next_step(**{**TALKED, "interview_on": day}) == next_step(**TALKED)

    def test_null_is_left_out(self):
        """A model that must give every argument gives null for most."""
        everything = dict.fromkeys(inspect.signature(next_step).parameters)
        assert next_step(**{**everything, "stage": "applied"}) == next_step("applied")

    @pytest.mark.parametrize(("name", "policy"), [("founding", FOUNDING), ("permissive", PERMISSIVE)])
    def test_follows_the_manners_it_is_told(self, name, policy):
        """By name."""
        assert Preset(name).policy is policy
        state = InterviewState("applied", contact="recruiter")
        assert (
            next_step("applied", contact="recruiter", policy=name)["rule"]
            == decide(state, policy=policy).rule.id
        )

    @pytest.mark.parametrize(
        ("arguments", "field"),
        [
            ({"stage": "interviwed"}, "stage"),
            ({"stage": None}, "stage"),
            ({"stage": "applied", "contact": "boss"}, "contact"),
            ({"stage": "applied", "check_ins": -1}, "check_ins"),
            ({"stage": "applied", "interview_on": "next Friday"}, "interview_on"),
            ({"stage": "applied", "today": "2026-02-30"}, "today"),
            *(({"stage": "offered", "today": value}, "today") for value in NO_DAYS),
            *(({"stage": "offered", "decided_on": value}, "decided_on") for value in NO_DAYS),
        ],
        ids=told,
    )
    def test_refuses_what_is_no_word_or_day(self, arguments, field):
        """With a sentence the model can act on."""
        with pytest.raises(InvalidStateError, match=f"^{field} is ") as caught:
            next_step(**arguments)
        assert caught.value.field == field

    @pytest.mark.parametrize("function", TOOLS)
    @pytest.mark.parametrize(
        "value", [False, 3.5, -1, [], {}, b"", object(), 10**5_000, [[[[[[]]]]]]], ids=told
    )
    def test_refuses_every_argument_of_a_wrong_kind(self, function, value):
        """Used or not, by an error of ours that is short."""
        needed = {
            "next_step": {"stage": "applied"},
            "review_draft": {"text": "Hi", "action": "check_in"},
            "agenda": {"people": [{"key": "ann"}], "today": "2026-12-01"},
        }
        for name in inspect.signature(TOOLS[function]).parameters:
            if name in {"events", "others", "answers"} and value == []:
                continue  # nothing has happened, and nobody has said anything
            if name == "feedback" and value is False:
                continue
            refusals = (InvalidStateError, InvalidDetailError, UnknownLanguageError)
            within = r"(\[0\])?" if name in {"people", "events", "others", "answers"} else ""
            with pytest.raises(refusals, match=f"^{name}{within} is ") as caught:
                TOOLS[function](**{**needed[function], name: value})
            assert len(str(caught.value)) < 400

    @pytest.mark.parametrize(
        "arguments",
        [{"policy": "rude"}, {"topic": "our conversation"}, {"channel": "fax"}, {"company": "A\nB"}],
    )
    def test_refuses_what_cannot_stand_in_a_message(self, arguments):
        """Likewise."""
        with pytest.raises(InvalidDetailError):
            next_step(**{**TALKED, **PERSONAL, **arguments})


class TestDrafts:
    """A draft where the details are given."""

    def test_is_what_compose_writes(self):
        """For the next step."""
        decision = decide(
            InterviewState("interviewed", interview_on=date(2026, 11, 20)), today=date(2026, 11, 21)
        )
        message = compose(decision, ADA)
        answer = next_step(**TALKED, **PERSONAL)
        assert (
            answer["draft"],
            answer["draft_channel"],
            answer["draft_subject"],
            answer["draft_missing"],
        ) == (
            message.body,
            "email",
            message.subject,
            None,
        )

    def test_takes_channel_tone_and_variant(self):
        """As composers do."""
        answer = next_step("rejected", **PERSONAL, channel="linkedin_message", tone="formal", variant=2)
        assert answer["draft_channel"] == "linkedin_message"
        assert answer["draft_subject"] is None
        assert answer["draft"] != next_step("rejected", **PERSONAL)["draft"]

    def test_a_request_is_drafted_where_it_may_go_out(self):
        """And nowhere else."""
        answer = next_step("screening", contact="recruiter", thank_you="sent", **PERSONAL)
        assert answer["connect"]
        assert answer["next_step"] == "send_invitation"
        assert answer["draft_channel"] == "linkedin_note"
        assert next_step("interviewed", thank_you="sent", **PERSONAL)["draft"] is None

    @pytest.mark.parametrize(
        ("left_out", "sentence"),
        [
            ([], None),
            (["contact_name"], "contact_name is missing; ask the user"),
            (["contact_name", "candidate_name"], "candidate_name and contact_name are missing; ask the user"),
        ],
    )
    def test_says_which_details_it_lacks(self, left_out, sentence):
        """Those that no message goes without."""
        given_ = {name: value for name, value in PERSONAL.items() if name not in left_out}
        assert next_step(**TALKED, **given_)["draft_missing"] == sentence

    def test_says_why_else_there_is_none(self):
        """A detail that this message needs, or one that is too long."""
        without = {name: value for name, value in PERSONAL.items() if name not in {"company", "position"}}
        answer = next_step(
            "hired", contact="interviewer", decided_on="2026-11-01", today="2026-11-20", **without
        )
        assert answer["draft"] is None
        assert answer["draft_missing"].startswith("company is missing, but")
        wordy = {**PERSONAL, "answer": "Yes, Tuesday at ten suits me. " * 9}
        answer = next_step("applied", turn="yours", channel="linkedin_note", **wordy)
        assert answer["draft"] is None
        assert "shorten answer" in answer["draft_missing"]

    def test_says_that_it_is_too_early_for_one(self):
        """And from when it is not."""
        answer = next_step(
            "rejected",
            decided_on="2026-11-01",
            last_contact_on="2026-11-05",
            relationship="connected",
            today="2026-11-20",
            news="I have moved to Lisbon.",
            **PERSONAL,
        )
        assert (answer["next_step"], answer["draft"]) == ("keep_in_touch", None)
        assert answer["draft_missing"] == f"It is too early: write it on {answer['earliest']} or later."

    @pytest.mark.parametrize(
        "style",
        [
            {"length": "short"},
            {"length": Length.SHORT, "tone": "formal"},
            {"dialect": "uk", "tone": "formal"},
            {"thread": "Your application"},
            {"feedback": True},
            {"feedback": False, "variant": 3},
        ],
        ids=str,
    )
    def test_is_written_as_you_like_it(self, style):
        """Length, dialect, thread and a request for a hint are those of `compose`."""
        answer = next_step("rejected", **PERSONAL, **style)
        message = compose(decide(InterviewState("rejected")), ADA, **style)
        assert (answer["draft"], answer["draft_subject"]) == (message.body, message.subject)
        plain = next_step("rejected", **PERSONAL)
        assert (answer["draft"], answer["draft_subject"]) != (plain["draft"], plain["draft_subject"])

    @pytest.mark.parametrize(
        ("style", "sentence"),
        [
            ({"length": "tiny"}, "length is 'tiny', which is not a Length; use one of short, usual, long"),
            ({"dialect": "au"}, "dialect is 'au', which is not a Dialect; use one of us, uk"),
            ({"thread": 3}, "thread is 3, but it takes text; leave it out where it is unknown"),
            (
                {"thread": "a\nb"},
                "thread is 'a\\nb', but a detail has no line breaks or control characters; ",
            ),
            ({"feedback": "yes"}, "feedback is 'yes', but it is asked for or not; use true or false"),
            ({"feedback": 1}, "feedback is 1, but it is asked for or not; use true or false"),
        ],
    )
    def test_what_it_cannot_be_is_refused(self, style, sentence):
        """Whether or not there is anything to write."""
        for stage in ("rejected", "unknown"):
            with pytest.raises(InvalidDetailError, match=f"^{re.escape(sentence)}") as caught:
                next_step(stage, **style)
            assert sentence.startswith(caught.value.field)

    def test_asks_for_nothing_where_nothing_is_to_be_written(self):
        """Waiting needs no details."""
        assert next_step("interviewed", thank_you="sent")["draft_missing"] is None


class TestReviewDraft:
    """The reviewer, with flat arguments."""

    TEXT = "Dear [Name],\n\nI hope this finds you well. Let's connect!!!\n\nAda"

    def test_says_what_review_says(self):
        """Each with the words it is about and its sources."""
        answer = review_draft(self.TEXT, "check_in", stage="interviewed")
        findings = review(self.TEXT, "check_in", state=InterviewState("interviewed"))
        assert [(fault["code"], fault["start"], fault["end"]) for fault in answer["findings"]] == [
            (finding.code, *finding.span) for finding in findings
        ]
        for fault in answer["findings"]:
            assert fault["quote"] == self.TEXT[fault["start"] : fault["end"]]
        assert not answer["passes"]
        assert any(fault["sources"] for fault in answer["findings"])

    OURS = compose(decide(InterviewState("interviewed")), ADA).body

    def test_passes_where_facts_and_words_find_nothing(self):
        """And says what nobody has judged, with the questions to ask."""
        answer = review_draft(self.OURS, "send_thank_you")
        asked = review_questions("send_thank_you")
        assert answer == {
            "passes": True,
            "findings": [],
            "more": 0,
            "unchecked": None,
            "not_judged": [question.id for question in asked],
            "questions": [
                {"id": question.id, "question": question.asks, "why": question.why} for question in asked
            ],
        }

    @pytest.mark.parametrize(
        ("said", "passes"), [("", True), ("Is it new? Was it hard?", True), ("It was GREAT!!!", False)]
    )
    def test_advice_does_not_stop_a_letter_and_a_warning_does(self, said, passes):
        """As do errors."""
        text = f"Hi Bo,\n\nThank you for explaining the move to event sourcing. {said}\n\nAda Sample"
        answer = review_draft(text, "send_thank_you")
        assert answer["passes"] is passes
        assert bool(answer["findings"]) is bool(said)

    def test_takes_the_answers_of_a_reader(self):
        """A yes is a finding on the grounds of a reader, and what is answered is judged."""
        asked = [question.id for question in review_questions("send_thank_you")]
        said = [{"id": name, "fault": False, "passage": None} for name in asked]
        assert review_draft(self.OURS, "send_thank_you", answers=said)["not_judged"] == []
        said[0] = {"id": asked[0], "fault": True, "passage": "Thank you"}
        said[1] = {"id": asked[1], "fault": True}
        said[2] = {"id": asked[2], "fault": False, "passage": "Thank you"}
        answer = review_draft(self.OURS, "send_thank_you", answers=said)
        assert not answer["passes"]
        found = {fault["code"]: (fault["start"], fault["end"]) for fault in answer["findings"]}
        start = self.OURS.index("Thank you")
        assert found == {asked[0]: (start, start + len("Thank you")), asked[1]: (0, len(self.OURS))}
        answer = review_draft(
            self.OURS, "send_thank_you", answers=[{"id": "looks", "fault": True, "passage": None}]
        )
        assert [fault["grounds"] for fault in answer["findings"]] == ["reader"]

    @pytest.mark.parametrize(
        ("answers", "message"),
        [
            ({"looks": True}, "answers is {'looks': True}, but it is a list of objects; use [{...}]"),
            (
                [{"id": "looks"}],
                "answers[0] is {'id': 'looks'}, but it has an id, a fault and a passage; use these keys",
            ),
            (
                [{"id": "looks", "fault": "yes"}],
                "answers[0].fault is 'yes', but it says whether it is so; use true or false",
            ),
            (
                [{"id": ["looks"], "fault": True}],
                "answers[0].id is ['looks'], but it is the id of a question; use a text",
            ),
            (
                [{"id": "looks", "fault": True}, {"id": "looks", "fault": False}],
                "answers[1].id is 'looks', but it is answered already; answer each question once",
            ),
            (
                [{"id": "lucks", "fault": True}],
                "answers has 'lucks', which is no question here; did you mean 'looks'?",
            ),
            (
                [{"id": "looks", "fault": True, "passage": "your hair"}],
                "answers['looks'] is 'your hair', which is not in the text; quote it exactly, or use True",
            ),
        ],
    )
    def test_refuses_what_is_no_answer(self, answers, message):
        """With a sentence the model can act on."""
        with pytest.raises(InvalidDetailError) as caught:
            review_draft(self.OURS, "send_thank_you", answers=answers)
        assert str(caught.value) == message

    def test_knows_the_others_the_limit_the_day_and_the_count(self):
        """And who else may be greeted."""

        def codes(text=self.OURS, action="send_thank_you", **arguments):
            return [fault["code"] for fault in review_draft(text, action, **arguments)["findings"]]

        assert codes(others=[self.OURS.replace("Bo", "Cy")]) == ["same-as-another"]
        assert codes(limit=10) == ["over-limit"]
        asks = "Hi Bo,\n\nIs there any news about the role?\n\nAda Sample"
        day = {"stage": "interviewed", "today": "2026-11-20"}
        assert codes(asks, "check_in", **day, decision_due="2026-11-21") == ["too-early"]
        assert codes(asks, "check_in", **day, check_ins=2) == ["too-often"]
        named = {**PERSONAL, "topic": "the move to event sourcing"}
        other = self.OURS.replace("Hi Bo", "Hi Cy")
        assert codes(other, **named) == ["wrong-name"]
        assert codes(other, **named, contact_given_name="Cy") == []
        assert codes(other, **named, via_name="Cy Delta") == []

    def test_judges_the_time_with_a_stage(self):
        """And with the permission, the days and the policy it is told."""
        text = "Hi Bo, I enjoyed hearing how the on-call rota came about. I'd be glad to connect. Ada"

        def codes(**arguments):
            return [fault["code"] for fault in review_draft(text, "send_invitation", **arguments)["findings"]]

        assert codes(stage="interviewed") == ["premature"]
        assert codes(stage="interviewed", permission="granted") == []
        assert codes() == []

    def test_checks_names_where_it_has_them(self):
        """Or says that it could not."""
        text = "Dear Cy, thank you for showing me the move to event sourcing. Ada Sample"
        answer = review_draft(text, "send_thank_you", **{**PERSONAL, "channel": "email"})
        assert "wrong-name" in {fault["code"] for fault in answer["findings"]}
        answer = review_draft(text, "send_thank_you", contact_name="Bo Example")
        assert answer["unchecked"] == "names and company; candidate_name is missing; ask the user"

    LONG = "Dear [Name], " + "I will sue. " * 60

    @pytest.mark.parametrize("size", [1, 10, 100])
    def test_quotes_in_brief_what_is_long(self, size):
        """The beginning and the end of it; where it stands says the rest."""
        text = self.LONG * size
        answer = review_draft(text, "check_in", channel="linkedin_note")
        (whole,) = [fault for fault in answer["findings"] if fault["code"] == "over-limit"]
        assert (whole["start"], whole["end"]) == (0, len(text))
        beginning, end = whole["quote"].split(" ... ")
        assert text.startswith(beginning)
        assert text.endswith(end)
        assert all(len(fault["quote"]) <= 200 for fault in answer["findings"])
        assert len(json.dumps(answer)) < 40_000

    def test_tells_the_gravest_and_counts_the_others(self):
        """In the order of the text."""
        text = "Just checking in! " * 40 + "[Name] " * 25 + "Just checking in! " * 40 + "[Title]"
        findings = review(text, "check_in")
        answer = review_draft(text, "check_in")
        assert len(answer["findings"]) == 30
        assert answer["more"] == len(findings) - 30 > 50
        errors = [finding for finding in findings if finding.severity is Severity.ERROR]
        told_ = [(fault["code"], fault["start"]) for fault in answer["findings"]]
        assert {(finding.code, finding.span[0]) for finding in errors} <= {*told_}
        assert [start for _, start in told_] == sorted(start for _, start in told_)

    def test_a_quote_can_be_sent(self):
        """Even of half a character, which the reviewer finds."""
        (fault,) = [
            fault
            for fault in review_draft("Hi \ud800 Bo", "check_in")["findings"]
            if fault["code"] == "hidden-character"
        ]
        assert fault["quote"] == "?"

    @pytest.mark.parametrize("arguments", [{"action": "shout"}, {"channel": "fax"}, {"policy": "rude"}])
    def test_refuses_what_is_no_word(self, arguments):
        """With a sentence the model can act on."""
        with pytest.raises(InvalidDetailError):
            review_draft(**{"text": "Hi", "action": "check_in", **arguments})


class TestTools:
    """What a language model is told."""

    @pytest.mark.parametrize("name", TOOLS)
    def test_parameters_are_flat(self, name):
        """Texts, words, days and counts; each described; null for what may be left out."""
        schema = SCHEMAS[name]["parameters"]
        Draft202012Validator.check_schema(schema)
        parameters = inspect.signature(TOOLS[name]).parameters
        assert [*schema["properties"]] == schema["required"] == [*parameters]
        assert schema["additionalProperties"] is False
        assert ("$defs" in schema) is (name in {"agenda", "review_draft"})
        for parameter, part in schema["properties"].items():
            assert part["description"].endswith(".")
            choices = part.get("anyOf", [part])
            several = parameter in {"people", "events", "answers"} or (name, parameter) == (
                "review_draft",
                "others",
            )
            assert choices[0]["type"] in ({"array"} if several else {"string", "integer", "boolean"})
            assert (choices[0]["type"] == "boolean") is (parameter == "feedback")
            optional = parameters[parameter].default is None
            assert choices[1:] == ([{"type": "null"}] if optional else [])

    def test_say_that_nothing_is_sent(self):
        """In the description of each."""
        assert "never sends" in SCHEMAS["next_step"]["description"]
        assert "sends nothing" in SCHEMAS["review_draft"]["description"]
        assert "sends nothing" in SCHEMAS["agenda"]["description"]

    def test_people_and_events_are_flat_objects(self):
        """Closed, each part described, everything but a key, a day and what happened may be null."""
        for parts, needed in ((SCHEMAS["agenda"]["parameters"]["$defs"], {"key", "on", "what"}),):
            assert {*parts} == {"Person", "PersonEvent"}
            for part in parts.values():
                assert part["additionalProperties"] is False
                assert part["required"] == [*part["properties"]]
                for name, inner in part["properties"].items():
                    assert inner["description"].endswith(".")
                    assert (inner.get("anyOf", [None])[-1] == {"type": "null"}) is (name not in needed)
        assert {*parts["Person"]["properties"]} == {"key", *STATE_FIELDS}
        words = {word.value for words in (Action, Stage, Happening) for word in words}
        assert {*parts["PersonEvent"]["properties"]["what"]["enum"]} == words

    def test_every_argument_is_one_of_ours(self):
        """Nothing of a state or of the details is left out, and nothing is called differently."""
        ours = {field.name for form in (InterviewState, Details) for field in attrs.fields(form)}
        others = {"today", "policy", "channel", "tone", "variant", "language"}
        others |= {"length", "dialect", "thread", "feedback"}
        about_a_draft = {"text", "action", "others", "answers", "limit"}
        assert {*inspect.signature(next_step).parameters} == ours | others
        assert {*inspect.signature(review_draft).parameters} <= ours | others | about_a_draft

    @pytest.mark.parametrize("name", ["next_step", "review_draft"])
    def test_every_argument_is_passed_on_under_its_name(self, name, monkeypatch):
        """All but those that are about the call itself; a line that forgets one fails."""

        class CalledError(Exception):
            pass

        def known(**given):
            raise CalledError(given)

        monkeypatch.setitem(TOOLS[name].__globals__, "known", known)
        values = {parameter: object() for parameter in inspect.signature(TOOLS[name]).parameters}
        with pytest.raises(CalledError) as caught:
            TOOLS[name](**values)
        about_the_call = {"today", "policy", "text", "action", "answers", "limit"}
        about_the_call |= {"others"} if name == "review_draft" else set()
        assert caught.value.args[0] == {key: values[key] for key in values if key not in about_the_call}

    def test_answers_are_as_the_schema_says(self):
        """With and without a draft."""
        check = Draft202012Validator(SCHEMAS["next_step"]["returns"])
        check.validate(next_step("applied"))
        check.validate(next_step(**TALKED, **PERSONAL))
        check = Draft202012Validator(SCHEMAS["review_draft"]["returns"])
        check.validate(review_draft(TestReviewDraft.TEXT, "check_in"))
        assert [*get_type_hints(NextStep)] == [*next_step("applied")]
        assert [*get_type_hints(DraftReview)] == [*review_draft("Hi", "check_in")]
        assert [*get_type_hints(AgendaAnswer)] == [*agenda(PEOPLE, today="2026-12-01")]

    def test_a_call_is_one_line(self):
        """From what a model sends to what it gets."""
        call = {"name": "next_step", "arguments": json.dumps({"stage": "offered"})}
        answer = TOOLS[call["name"]](**json.loads(call["arguments"]))
        assert json.loads(json.dumps(answer))["verdict"] == "connect"

    def test_every_channel_and_preset_may_be_named(self):
        """By its text."""
        properties = SCHEMAS["next_step"]["parameters"]["properties"]
        assert properties["channel"]["anyOf"][0]["enum"] == [channel.value for channel in Channel]
        assert properties["policy"]["anyOf"][0]["enum"] == ["cautious", "founding", "permissive"]


PEOPLE = [{"key": "Rae", "contact": "recruiter"}, {"key": "Hal", "contact": "hiring_manager"}]
MET = [
    {"on": "2026-11-16", "what": "met", "who": ["Hal"]},
    {"on": date(2026, 11, 17), "what": Action.SEND_THANK_YOU, "who": ["Hal"], "day": None},
    {"on": "2026-11-17T18:30:00+01:00", "what": "send_thank_you", "who": ["Rae"]},
]


class TestAgenda:
    """Several people, with flat arguments."""

    def test_says_what_agenda_says(self):
        """Task by task, and what is left out; nothing of it is but plain data."""
        process = Process(
            {"Rae": "recruiter", "Hal": "hiring_manager"},
            [Event(day_of("on", event["on"]), event["what"], who=event["who"]) for event in MET],
        )
        plan = netiquette.agenda(process, today=date(2026, 12, 8))
        answer = agenda(PEOPLE, events=MET, today="2026-12-08")
        assert json.loads(json.dumps(answer)) == answer
        assert [task["who"] for task in answer["tasks"]] == [task.who for task in plan.tasks]
        for told_task, task in zip(answer["tasks"], plan.as_dict()["tasks"], strict=True):
            step = task.pop("step")
            assert told_task["rule"] == task["rule"]
            assert told_task == {**{key: step[key] for key in step if key in told_task}, **task}
        assert answer["left_out"] == [{**left} for left in plan.as_dict()["left_out"]] != []
        assert answer["over"] is plan.over
        assert answer["reconsider_on"] == plan.as_dict()["reconsider_on"]
        assert answer["missing"] == [
            {"who": who, "facts": [*decision.missing]} for who, decision in plan.decisions.items()
        ]
        first = answer["tasks"][0]
        assert (first["who"], first["action"], first["also"]) == ("Rae", "check_in", ["Hal"])
        assert first["overdue"] is True
        assert first["summary"] == f"{first['title']} now; it was due on {first['due']}"

    def test_takes_what_is_known_of_somebody(self):
        """Every field of a state, as text or as it is; null is unknown."""
        state = InterviewState("offered", contact="peer", decided_on=date(2026, 11, 30), check_ins=1)
        ann = {"key": "ann", **attrs.asdict(state), "offer": None}
        text = {name: str(value) if isinstance(value, date) else value for name, value in ann.items()}
        expected = netiquette.agenda({"ann": state}, today=date(2026, 12, 1))
        for person in (ann, text):
            answer = agenda([person], today="2026-12-01")
            assert [task["summary"] for task in answer["tasks"]] == [
                task.step.summary for task in expected.tasks
            ]

    def test_nothing_is_missing_of_whom_all_is_known(self):
        """Then nothing is asked."""
        ann = {"key": "ann", "stage": "rejected", "contact": "peer", "decided_on": "2026-11-30"}
        assert agenda([{**ann, "turn": "theirs", "meeting": "held"}], today="2026-12-01")["missing"] == []

    def test_follows_the_manners_it_is_told(self):
        """Of another preset."""
        ann = {"key": "ann", "stage": "interviewed", "thank_you": "sent", "interview_on": "2026-11-25"}
        for name, asked in (("cautious", False), ("permissive", True)):
            answer = agenda([ann], today="2026-11-27", policy=name)
            assert ("send_invitation" in [task["action"] for task in answer["tasks"]]) is asked

    @pytest.mark.parametrize(
        ("people", "events", "sentence"),
        [
            (None, None, "people is None, but it is a list of objects; use [{...}]"),
            ({"key": "ann"}, None, "people is {'key': 'ann'}, but it is a list of objects"),
            (["ann"], None, "people[0] is 'ann', but it is an object; use {...}"),
            ([], None, "people is [], but a process has somebody in it; name at least one"),
            ([{}], None, "people[0].key is '', but tasks name people by it; use a name"),
            ([{"key": 7}], None, "people[0].key is 7, but it takes text; leave it out"),
            ([{"key": "a\ud800"}], None, "people[0].key is 'a\\ud800', but a detail has no"),
            ([{"key": " "}], None, "people[0].key is ' ', but tasks name people by it"),
            ([{"key": "a"}, {"key": "a"}], None, "people[1].key is 'a', which is another's; give each"),
            (
                [{"key": "a", "thank_yu": "sent"}],
                None,
                "people[0] has 'thank_yu', which is not one of its keys; did you mean 'thank_you'?",
            ),
            (
                [{"key": "a", "contact": "pear"}],
                None,
                "people[0].contact is 'pear', which is not a Contact; did you mean 'peer'?",
            ),
            (
                [{"key": "a", "interview_on": "Friday"}],
                None,
                "people[0].interview_on is 'Friday', which is not a date; write it as YYYY-MM-DD",
            ),
            ([{"key": "a"}] * 101, None, "people has 101 items, but 100 are taken at most; leave"),
            ([{"key": "a"}], "met", "events is 'met', but it is a list of objects"),
            ([{"key": "a"}], [{}] * 1_001, "events has 1,001 items, but 1,000 are taken at most"),
            ([{"key": "a"}], ["met"], "events[0] is 'met', but it is an object"),
            ([{"key": "a"}], [{"when": 1}], "events[0] has 'when', which is not one of its keys; use one"),
            ([{"key": "a"}], [{"what": "met"}], "events[0].on is None, but every event has its day; write"),
            ([{"key": "a"}], [{"on": "16/11", "what": "met"}], "events[0].on is '16/11', which is not"),
            (
                [{"key": "a"}],
                [{"on": "2026-11-16", "what": "mett"}],
                "events[0].what is 'mett', which is not an Action, a Stage or a Happening; did you mean 'me",
            ),
            ([{"key": "a"}], [{"on": "2026-11-16"}], "events[0].what is '', which is not an Action, a"),
            (
                [{"key": "ann"}],
                [{"on": "2026-11-16", "what": "met", "who": "ann"}],
                "events[0].who is 'ann', but it holds the keys of people; put even a single one into",
            ),
            (
                [{"key": "ann"}],
                [{"on": "2026-11-16", "what": "met", "who": ["an"]}],
                "events[0].who has 'an', who is none of the people; did you mean 'ann'?",
            ),
            (
                [{"key": "ann"}],
                [{"on": "2026-11-16", "what": "met", "who": [7]}],
                "events[0].who has 7, who is none of the people; use one of ann",
            ),
            (
                [{"key": "ann"}],
                [{"on": "2026-11-16", "what": "met", "day": "x"}],
                "events[0].day is 'x', which is not a date; write it as YYYY-MM-DD",
            ),
        ],
    )  # fmt: skip
    def test_says_whose_fault_it_is(self, people, events, sentence):
        """By place, and what to do."""
        refusals = (InvalidStateError, InvalidDetailError, InvalidEventError)
        with pytest.raises(refusals, match=f"^{re.escape(sentence)}") as caught:
            agenda(people, events=events, today="2026-12-01")
        assert sentence.startswith(caught.value.field)

    def test_is_for_a_day(self):
        """A model that does not know it is given it by the server."""
        with pytest.raises(InvalidStateError, match=r"^today is None, but an agenda is for a day; write it"):
            agenda(PEOPLE)

    @given(
        st.dictionaries(st.sampled_from(["ann", "Bö", "7", "a b"]), states(), min_size=1),
        st.lists(st.tuples(days(date(2026, 11, 20)), st.sampled_from([*Happening]), st.booleans())),
    )
    def test_has_an_answer_as_the_schema_says(self, people, happened):
        """Whoever takes part, and whatever has happened."""
        listed = [{"key": key, **attrs.asdict(state)} for key, state in people.items()]
        events = [
            {"on": on, "what": what, "who": [*people][:1] if named else None} for on, what, named in happened
        ]
        answer = agenda(listed, events=events, today="2026-11-20")
        Draft202012Validator(SCHEMAS["agenda"]["returns"]).validate(answer)
        process = Process(people, [Event(**{**event, "who": event["who"] or ()}) for event in events])
        plan = netiquette.agenda(process, today=date(2026, 11, 20))
        assert [(task["who"], task["action"]) for task in answer["tasks"]] == [
            (task.who, task.step.action) for task in plan.tasks
        ]


class TestAnything:
    """Whatever can be known."""

    @given(questions(), st.none() | details())
    def test_has_an_answer_as_the_schema_says(self, question, personal):
        """And a draft, or why there is none, exactly where something is to be written."""
        state, today = question
        arguments = attrs.asdict(state)
        if personal is not None:
            arguments |= {name: value for name, value in attrs.asdict(personal).items() if value}
        answer = next_step(**arguments, today=today)
        Draft202012Validator(SCHEMAS["next_step"]["returns"]).validate(answer)
        decision = decide(state, today=today)
        assert answer["verdict"] == decision.verdict
        if not decision.next.action.facts.written:
            assert answer["draft"] is answer["draft_missing"] is None
        elif personal is None:
            assert answer["draft_missing"]


def test_three_lines_are_enough():
    """And they need nothing but the core."""
    code = (
        "import sys\n"
        "from netiquette.agents import next_step\n"
        "assert not {'mcp', 'pydantic', 'cattrs', 'icalendar'} & {*sys.modules}\n"
        "print(next_step('interviewed', thank_you='sent')['summary'])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "Wait\n"
