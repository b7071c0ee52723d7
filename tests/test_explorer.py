"""The explorer's answers, under CPython: they are those of the library, and so is the Python that it offers.

That the browser says the same is for tests/browser.
"""

import contextlib
import io
import json
from datetime import date

import pytest
from answering import answer
from hypothesis import given
from hypothesis import strategies as st

import netiquette
from netiquette import Event, InterviewState, Policy, Process, agenda, compose, decide, explain, forecast
from netiquette.agents import Preset
from netiquette.strategies import processes, questions

WORDS = {
    "candidate_name": "Ada Sample",
    "contact_name": "Bo Example",
    "topic": "the move to event sourcing",
    "company": "Halden",
    "position": "Data Engineer",
}
PRESETS = st.sampled_from([preset.value for preset in Preset])
INTERVIEWED = {"stage": "interviewed", "interview_on": "2026-11-20"}
PANEL = [
    {"name": "Rae", "facts": {"contact": "recruiter"}},
    {"name": "Hal", "facts": {"contact": "hiring_manager"}},
]
MET = {"on": "2026-11-18", "what": "met", "who": ["Hal"]}


def asked(**question):
    """Return the answer to a question."""
    return json.loads(answer(json.dumps(question)))


def facts_of(state):
    """Return a state as the form has it."""
    return {name: value for name, value in decide(state).as_dict()["state"].items() if value is not None}


def plain(value):
    """Return a value as JSON has it."""
    return json.loads(json.dumps(value))


def run(code):
    """Run what the explorer offers to copy; return what it has made."""
    made = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(code, made)  # noqa: S102  it is ours
    return made


class TestAboutOneContact:
    @given(questions(), PRESETS)
    def test_the_answer_is_that_of_decide(self, question, preset):
        state, today = question
        day = None if today is None else today.isoformat()
        answered = asked(facts=facts_of(state), today=day, policy=preset, details=WORDS)
        decision = decide(state, today=today, policy=Policy.named(preset))
        assert answered["decision"] == plain(decision.as_dict())
        explanation = explain(state, today=today, policy=Policy.named(preset))
        assert answered["connecting"] == [str(attempt) for attempt in explanation.connecting]
        assert answered["courtesy"] == [str(attempt) for attempt in explanation.courtesy]
        assert [change["says"] for change in answered["changes"]] == [
            change.says for change in explanation.changes
        ]
        coming = [decision] if today is None else forecast(state, today=today, policy=Policy.named(preset))
        assert [then["steps"] for then in answered["coming"]] == [
            [step.summary for step in then.steps] for then in coming
        ]
        assert [then["verdict"] for then in answered["coming"]] == [then.verdict.value for then in coming]
        assert answered["coming"][0]["today"] == day

    @given(questions(), PRESETS)
    def test_every_change_leads_where_it_says(self, question, preset):
        state, today = question
        day = None if today is None else today.isoformat()
        answered = asked(facts=facts_of(state), today=day, policy=preset)
        for change in answered["changes"]:
            after = asked(
                facts={**facts_of(state), **change["facts"]}, today=change["today"] or day, policy=preset
            )
            assert after["decision"]["verdict"] == change["verdict"]

    @given(questions(), PRESETS)
    def test_the_python_asks_the_same(self, question, preset):
        state, today = question
        day = None if today is None else today.isoformat()
        answered = asked(facts=facts_of(state), today=day, policy=preset, details=WORDS)
        made = run(answered["python"])
        assert plain(made["decision"].as_dict()) == answered["decision"]
        first = answered["messages"][0]
        assert ("message" in made) is ("refused" not in first)
        if "message" in made:
            assert getattr(made["message"], "text", None) == first.get("text")

    def test_every_step_has_its_message_or_says_why_not(self):
        answered = asked(facts=INTERVIEWED, today="2026-11-21", details=WORDS)
        written, later = answered["messages"]
        decision = decide(InterviewState.from_dict(INTERVIEWED), today=date(2026, 11, 21))
        message = compose(decision, netiquette.Details(**WORDS))
        assert written == {
            "channel": "email",
            "subject": message.subject,
            "text": message.text,
            "length": message.length,
            "limit": None,
        }
        assert "2026-11-27" in later["unwritten"]

    def test_the_message_is_written_as_asked(self):
        question = {"facts": INTERVIEWED, "today": "2026-11-21", "details": WORDS}
        style = {
            "channel": "linkedin_message",
            "tone": "formal",
            "variant": 3,
            "length": "short",
            "dialect": "uk",
        }
        answered = asked(**question, style=style)
        decision = decide(InterviewState.from_dict(INTERVIEWED), today=date(2026, 11, 21))
        assert answered["messages"][0]["text"] == compose(decision, netiquette.Details(**WORDS), **style).text
        assert run(answered["python"])["message"].text == answered["messages"][0]["text"]

    def test_a_message_that_lacks_something_says_what(self):
        answered = asked(
            facts=INTERVIEWED, today="2026-11-21", details={**WORDS, "topic": "our conversation"}
        )
        assert answered["messages"][0]["refused"]["field"] == "topic"
        assert "compose" not in answered["python"]


class TestAboutAProcess:
    @given(
        st.dates().flatmap(lambda day: st.tuples(processes(day, keys=st.text(max_size=3)), st.just(day))),
        PRESETS,
    )
    def test_the_answer_is_that_of_agenda(self, question, preset):
        process, today = question
        answered = asked(
            people=[{"name": key, "facts": facts_of(state)} for key, state in process.contacts.items()],
            events=[
                {
                    "on": event.on.isoformat(),
                    "what": event.what.value,
                    "who": event.who,
                    "day": event.day and event.day.isoformat(),
                }
                for event in process.events
            ],
            today=today.isoformat(),
            policy=preset,
            details=WORDS,
        )
        plan = agenda(process, today=today, policy=Policy.named(preset))
        assert answered["agenda"] == plain(plan.as_dict())
        assert answered["says"] == [task.says for task in plan.tasks]
        assert {key: person["part"] for key, person in answered["people"].items()} == {
            key: part.value for key, part in process.parts.items()
        }
        assert answered["coming"][0]["steps"] == [f"{task.who}: {task.step.summary}" for task in plan.tasks]
        assert plain(run(answered["python"])["plan"].as_dict()) == answered["agenda"]

    def test_everybody_is_written_to_in_a_wording_of_their_own(self):
        people = [*PANEL, {"name": "Flo", "facts": {"contact": "peer"}}]
        events = [{**MET, "who": ["Hal", "Flo"]}]
        answered = asked(people=people, events=events, today="2026-11-19", details=WORDS)
        process = Process(
            {"Rae": "recruiter", "Hal": "hiring_manager", "Flo": "peer"},
            [Event(date(2026, 11, 18), "met", who=["Hal", "Flo"])],
        )
        plan = agenda(process, today=date(2026, 11, 19))
        for task, message in zip(plan.tasks, answered["messages"], strict=True):
            details = netiquette.Details(
                **{**WORDS, "contact_name": task.who, "via_name": task.through or ""}
            )
            written = compose(task.decision, details, step=task.step, variant=task.variant)
            assert message.get("text") == getattr(written, "text", None)
        assert {"Hi Hal,", "Hi Flo,"} <= {
            message.get("text", "").split("\n")[0] for message in answered["messages"]
        }

    def test_it_tells_what_changes_with_time(self):
        answered = asked(people=PANEL, events=[MET], today="2026-11-19")
        days = [then["today"] for then in answered["coming"]]
        assert days == sorted(set(days))
        for before, then in zip(answered["coming"], answered["coming"][1:], strict=False):
            assert agenda_on(before["today"]).tasks != agenda_on(then["today"]).tasks
            assert then["steps"] == [
                f"{task.who}: {task.step.summary}" for task in agenda_on(then["today"]).tasks
            ]

    def test_a_message_goes_by_way_of_whoever_passes_it_on(self):
        people = [
            {"name": "Rae Reed", "facts": {"contact": "agency_recruiter"}},
            {"name": "Hal Hart", "facts": {"contact": "hiring_manager"}},
        ]
        events = [{"on": "2026-11-18", "what": "met", "who": ["Hal Hart"]}]
        answered = asked(people=people, events=events, today="2026-11-19", details=WORDS)
        passed_on = [
            message["text"]
            for task, message in zip(answered["agenda"]["tasks"], answered["messages"], strict=True)
            if task["through"] == "Rae Reed" and "text" in message
        ]
        assert passed_on
        assert all("Rae" in text for text in passed_on)


def agenda_on(day):
    """Return the agenda of the panel for a day."""
    process = Process(
        {"Rae": "recruiter", "Hal": "hiring_manager"}, [Event(date(2026, 11, 18), "met", who=["Hal"])]
    )
    return agenda(process, today=date.fromisoformat(day))


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("question", "field", "says"),
        [
            ({"facts": {"stage": "intervewed"}}, "stage", "did you mean 'interviewed'"),
            ({"facts": INTERVIEWED, "today": "2026-13-40"}, "today", "'2026-13-40', which is not a date"),
            ({"people": PANEL, "events": [MET]}, "today", "today is missing"),
            ({"people": PANEL, "events": [{**MET, "on": ""}], "today": "2026-11-19"}, "on", "met has no day"),
            ({"people": [*PANEL, PANEL[0]], "today": "2026-11-19"}, "name", "'Rae' is there twice"),
            ({"people": PANEL, "events": [{**MET, "day": "soon"}], "today": "2026-11-19"}, "day", "'soon'"),
            ({"people": [], "today": "2026-11-19"}, "contacts", "contacts is empty"),
        ],
    )
    def test_it_says_what_and_where(self, question, field, says):
        answered = asked(**question)
        assert (answered["kind"], answered["field"]) == ("refused", field)
        assert says in answered["says"]
