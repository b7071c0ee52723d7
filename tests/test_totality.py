"""What is listed is listed everywhere: what is new of it and not dealt with fails by name.

That is a stage, an action, a channel, a field, a timeline, a module or an engine.

What can be known of a member stands beside it, and most lists are made from there. The tests below hold the
others: what is said, written, drawn or tabled for each. Where something rightly has no part in one, it is
named here, with the reason.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import tomllib
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import get_type_hints

import attrs
import pytest
from hypothesis import given, settings

import netiquette
from netiquette import (
    CAUTIOUS,
    FOUNDING,
    Action,
    Channel,
    Details,
    InterviewState,
    Message,
    Phase,
    Policy,
    Rule,
    Stage,
    Verdict,
    agents,
    compose,
    connection_request,
    decide,
    explain,
    frames,
    review,
)
from netiquette import json as documents
from netiquette._deciding.compiled import ORDINARY
from netiquette._deciding.dates import Dates
from netiquette._deciding.decide import plan_of
from netiquette._deciding.etiquette import PRESETS
from netiquette._deciding.explain import name_of
from netiquette._deciding.reading import BEFORE_AN_INTERVIEW, FIXED, effective_stage
from netiquette._deciding.rule import FACETS
from netiquette._deciding.timelines import TIMELINES
from netiquette._deciding.timing import WEEKENDS
from netiquette._deciding.windows import PAST, WINDOWS
from netiquette._frames.facets import DERIVED
from netiquette._frames.plan import WORDS, Plan
from netiquette._frames.timelines import Timelines
from netiquette._frames.windows import STEPS
from netiquette._languages.language import LANGUAGES
from netiquette._messages.occasions import occasion
from netiquette._messages.template import FRAMES, LETTER, ON_LINKEDIN
from netiquette._reviewing.naming import _LETTERS
from netiquette._vocabulary.state import DATE_FIELDS, STATE_FIELDS, WORD_FIELDS
from netiquette.strategies import states
from netiquette.trackers import from_status
from tests.engines import ENGINES

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 23)
ADA = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    topic="the audit trail",
    company="Acme",
    answer="Yes, Tuesday at ten suits me",
    news="I have applied for another role in the house.",
)
DECIDED = [stage for stage in Stage if stage.decided]
BLANK = InterviewState("unknown")
UNSIGNED = "Hi Bo, the audit trail is still on my mind. Thank you for your time."
FULL = InterviewState(
    "rejected",
    contact="peer",
    relationship="acquainted",
    invitation="withdrawn",
    permission="granted",
    network="x",
    thank_you="sent",
    check_ins=1,
    interview_on=date(2026, 11, 20),
    decision_due=date(2026, 12, 1),
    decided_on=date(2026, 11, 22),
    last_contact_on=date(2026, 11, 21),
    invited_on=date(2026, 11, 2),
    next_interview_on=date(2026, 12, 3),
    other_offer_due=date(2026, 12, 4),
)


@cache
def labels():
    """Some labels of real trackers for each stage that anybody gave one."""
    vocabularies = json.loads((ROOT / "tests" / "data" / "vocabularies.json").read_text(encoding="utf-8"))
    found = {}
    for vocabulary in vocabularies:
        for label, stage in vocabulary["meaning"].items():
            found.setdefault(stage, {})[label] = None
    return [label for few in found.values() for label in [*few][:5]]


def opened_by(word):
    """A policy by which one word, and nothing else, opens the door."""
    when, then = {word}, Verdict.CONNECT
    opening = Rule(id="only-then", says="Then you may.", when=when, then=then)
    return Policy((opening, FOUNDING.rule("wait-until-it-is-decided")), FOUNDING.courtesy)


@pytest.mark.parametrize("stage", Stage)
class TestEveryStage:
    """How far the process has come."""

    def test_belongs_to_one_phase(self, stage):
        """And to that it says it belongs to; a decision is out where the phase says so."""
        assert [phase for phase in Phase if stage in phase.stages] == [stage.phase]
        assert stage.decided is stage.phase.decided

    def test_is_corrected_by_an_interview_date_or_stands(self, stage):
        """An interview that is behind you makes `INTERVIEWED` of a stage, or it is one that comes after."""
        after = {Stage.INTERVIEWED, *Phase.STALLED.stages}
        assert sum(stage in some for some in (FIXED, BEFORE_AN_INTERVIEW, after)) == 1
        state = InterviewState(stage, interview_on=date(2026, 11, 20))
        behind, _ = effective_stage(state, TODAY)
        met = Stage.INTERVIEWED if stage in BEFORE_AN_INTERVIEW else stage
        assert behind is (Stage.INTERVIEWING if stage is Stage.SCHEDULED else met)  # booked is not held

    def test_has_rows_of_its_own(self, stage):
        """In each table, also once a decision is answered; only what nobody knows falls to the last one."""
        bare = InterviewState(stage, contact="interviewer")
        settled = attrs.evolve(bare, decided_on=date(2026, 1, 5)) if stage.decided else bare
        for state in (bare, settled):
            explanation = explain(state, today=TODAY)
            last = (CAUTIOUS.connecting[-1], CAUTIOUS.courtesy[-1])
            found = (explanation.connecting[-1].rule, explanation.courtesy[-1].rule)
            assert {*last}.isdisjoint(found) or stage.phase is Phase.UNKNOWN

    def test_is_what_some_tracker_says(self, stage):
        """A label of somebody's stands for it, and is understood."""
        assert stage in {from_status(label).stage for label in labels()}

    def test_of_a_decision_has_wordings_of_its_own(self, stage):
        """What an open process may say would be wrong once it is decided."""
        if stage.decided:
            words = frozenset({stage})
            assert occasion(Action.SEND_INVITATION, words) != "neutral"
            assert occasion(Action.ACCEPT_INVITATION, words) in {"colleague", "parted"}
            assert occasion(Action.SEND_THANK_YOU, words) == "afterwards"

    def test_of_a_decision_is_explained(self, stage):
        """Where it alone would open the door, that is said."""
        if stage.decided:
            changes = explain(InterviewState("interviewed"), policy=opened_by(stage)).changes
            assert {stage} in [change.when for change in changes]


@pytest.mark.parametrize("phase", Phase)
def test_every_phase_has_its_stages(phase):
    """None is left over."""
    assert phase.stages


WITHOUT_A_CHANGE = dict.fromkeys(
    [field for field, words in WORD_FIELDS.items() if words in ORDINARY],
    "it says what else is to be done, and opens no door by itself",
)
"""The fields that `explain` offers no change of, with the reason."""


class Watched:
    """A state that remembers what it was asked for."""

    def __init__(self, state, asked):
        self._state, self._asked = state, asked

    def __getattr__(self, name):
        self._asked.add(name)
        return getattr(self._state, name)


AT = {
    Action.CHECK_IN: {"stage": "on_hold"},
    Action.SEND_THANK_YOU: {"thank_you": "not_sent"},
    Action.RESCHEDULE: {"stage": "on_hold", "meeting": "no_show"},
    Action.TELL_OF_OFFER: {"stage": "on_hold"},
    Action.REPLY_TO_OFFER: {"stage": "offered"},
    Action.SEND_MESSAGE: {"stage": "declined"},
}
"""What must be so for an action to have something to say."""


@pytest.mark.parametrize("action", Action)
class TestEveryAction:
    """What to do."""

    def test_has_facts_that_fit_together(self, action):
        """What is owed, asked or answered is written; where it goes and when it is due are words of ours."""
        facts = action.facts
        assert facts.written or not (facts.owed or facts.asks or facts.answers or facts.connects)
        assert facts.owed or not facts.answers
        assert not (facts.owed and facts.asks)

    def test_has_a_summary(self, action):
        """One line, and not its bare text."""
        step = attrs.evolve(decide(FULL).next, action=action, earliest=None, due=None, latest=None)
        assert step.summary
        assert step.summary[0].isupper()
        assert "_" not in step.summary

    def test_has_a_window(self, action):
        """Days that follow from a state: even to move on has a first one."""
        windows = [
            WINDOWS[action](Dates(state, CAUTIOUS.timing, WEEKENDS))
            for state in (FULL, attrs.evolve(FULL, check_ins=0, last_contact_on=None))
        ]
        assert any(any(window) for window in windows)

    def test_is_due_in_a_frame_as_in_a_state(self, action):
        """Or in neither; and it has a first day in both."""
        state = attrs.evolve(FULL, stage=Stage.SCHEDULED, check_ins=0, other_offer_due=date.max)
        closed = attrs.evolve(state, stage=Stage.HIRED)
        windows = [WINDOWS[action](Dates(full, CAUTIOUS.timing, WEEKENDS)) for full in (state, closed)]
        earliest, due, _ = ([*filter(None, days)] for days in zip(*windows, strict=True))
        assert (bool(earliest), bool(due)) == tuple(map(bool, STEPS.get(action, ("", ""))))

    def test_is_composed_if_it_is_written(self, action):
        """By exactly one composer, which sends it where the facts say."""
        # Where the decision is out there is a request, and all that needs no other stage to be true.
        facts = {"stage": "rejected", "invitation": "none", "check_ins": 0, "permission": "none"}
        facts |= AT.get(action, {})
        decision = decide(attrs.evolve(FULL, **facts))
        assert action in AT or decision.verdict is Verdict.CONNECT
        step = attrs.evolve(decision.next, action=action, earliest=None, due=None, latest=None)
        message = compose(decision, ADA, step=step)
        assert isinstance(message, Message) is action.facts.written
        if isinstance(message, Message):
            assert message.action is action
            assert message.channel is action.facts.channel

    def test_has_one_composer_with_its_channel(self, action):
        """The public function's own default says the same."""
        found = COMPOSERS.get(action, [])
        assert bool(found) is action.facts.written
        for composer in found:
            assert inspect.signature(composer).parameters["channel"].default is action.facts.channel

    def test_is_reviewed(self, action):
        """Where it would go and at which stage, if nobody says."""
        assert review("Hi [Name], the ledger is on my mind. Ada", action)

    def test_is_advised_somewhere(self, action):
        """By a row of a preset, or by the verdict."""
        advised = {
            step
            for policy in PRESETS.values()
            for rule in policy.courtesy
            for step in rule.then
            if not step.facts.connects
        }
        taken = {step for verdict in Verdict if verdict.opens for step, _, _ in plan_of(verdict, ())}
        assert taken == {step for step in Action if step.facts.connects}
        assert action in advised | taken

    def test_of_a_last_day_has_words_for_what_comes_after(self, action):
        """They belong to a timeline."""
        assert {type(word) for word in PAST.get(action, ())} <= {*TIMELINES}


def composers():
    """The public functions that write a message, by the action they write for."""
    found = {}
    for name in netiquette.__all__:
        function = getattr(netiquette, name)
        if inspect.isfunction(function) and [*inspect.signature(function).parameters][:2] == [
            "details",
            "state",
        ]:
            needs_state = inspect.signature(function).parameters["state"].default is inspect.Parameter.empty
            message = function(ADA, attrs.evolve(FULL, invitation="none") if needs_state else None)
            found.setdefault(message.action, []).append(function)
    return found


COMPOSERS = composers()

OFF_LINKEDIN = {Channel.EMAIL, Channel.SMS, Channel.SPOKEN}
"""Where a message has to say which network is meant. Whoever adds a channel says whether it is one."""


@pytest.mark.parametrize("channel", Channel)
class TestEveryChannel:
    """Where a message goes."""

    def test_is_on_linkedin_or_not(self, channel):
        """Nothing else would notice one that is in neither set."""
        assert Counter((*ON_LINKEDIN, *OFF_LINKEDIN))[channel] == 1

    def test_is_signed_where_there_is_a_subject(self, channel):
        """What has a subject is a letter, and a letter without a name at its end is found."""
        has_subject = channel.facts.subject_limit is not None
        assert (channel in _LETTERS) is has_subject
        if has_subject:
            assert FRAMES[channel] is LETTER
        found = {finding.code for finding in review(UNSIGNED, Action.SEND_THANK_YOU, channel=channel)}
        assert ("unsigned" in found) is has_subject

    def test_is_written_for(self, channel):
        """By every composer, in a form that every language has."""
        assert {*FRAMES} == {*Channel}
        for found in COMPOSERS.values():
            for composer in found:
                state = attrs.evolve(FULL, invitation="none") if composer is connection_request else None
                message = composer(ADA, state, channel=channel)
                assert message.channel is channel
                assert bool(message.subject) is (channel.facts.subject_limit is not None)
        for language in LANGUAGES.values():
            assert FRAMES[channel].form in language.messages.forms


COUNTS = {"check_ins"}
"""The fields that are neither a word nor a day. Whoever adds one tells `decide`, frames and the drawing of
states what it is."""

NOT_REVIEWED = {
    "next_interview_on": "it moves the day to ask, which is not judged in a draft",
    "other_offer_due": "it moves the day to tell them, which is not judged in a draft",
    "invited_on": "it says when a request may follow a withdrawn one, not what stands in it",
}
"""What `review_draft` is not told of a state, with the reason."""


@pytest.mark.parametrize("field", STATE_FIELDS)
class TestEveryField:
    """What is known of a contact."""

    def test_is_a_word_or_a_day_or_a_count(self, field):
        """Each kind is dealt with by its kind."""
        assert Counter((*WORD_FIELDS, *DATE_FIELDS, *COUNTS))[field] == 1

    def test_is_asked_by_name(self, field):
        """A word has an enum of its own, which rules ask and sentences call by the field's name."""
        if field in WORD_FIELDS:
            assert [*WORD_FIELDS.values()].count(WORD_FIELDS[field]) == 1
            assert FACETS[[*WORD_FIELDS].index(field)] is WORD_FIELDS[field]
            assert name_of(WORD_FIELDS[field]) == field

    def test_has_a_part_in_some_answer(self, field):
        """A word by a row of a preset, anything else by a timeline or a window."""
        if field in WORD_FIELDS:
            conditions = {
                type(word) for policy in PRESETS.values() for rule in rules(policy) for word in rule.when
            }
            assert WORD_FIELDS[field] in conditions
        else:
            asked = set()
            for state in (FULL, attrs.evolve(FULL, check_ins=2)):
                dates = Dates(Watched(state, asked), CAUTIOUS.timing, WEEKENDS)
                for work_out in (*TIMELINES.values(), *WINDOWS.values()):
                    work_out(dates)
            assert field in asked

    def test_is_what_a_change_may_change(self, field):
        """Where one of its words alone would open the door, `explain` says so."""
        if field in WORD_FIELDS and field not in WITHOUT_A_CHANGE:
            state = InterviewState("interviewed", network="x")
            offered = [explain(state, policy=opened_by(word)).changes for word in WORD_FIELDS[field]]
            assert any(offered)

    def test_is_drawn(self, field):
        """Something else than what it is by default."""
        assert field in drawn()

    def test_is_in_documents(self, field):
        """Described in the schema, written and read again."""
        assert documents.schema(InterviewState)["properties"][field]["description"]
        assert field in json.loads(documents.dumps(FULL))
        assert documents.loads(documents.dumps(FULL), InterviewState) == FULL

    def test_is_a_column(self, field):
        """A frame gives it to every row, as what it is."""
        pa = pytest.importorskip("pyarrow")
        assert dict(WORDS) == dict(WORD_FIELDS)
        value = getattr(FULL, field)
        columns = {"stage": ["interviewed"], field: [str(value) if field in WORD_FIELDS else value]}
        state = InterviewState(**{name: value for name, (value,) in columns.items()})
        frame = frames.decide(pa.table(columns), today=TODAY)
        decision = decide(state, today=TODAY)
        assert frame["rule"].to_pylist() == [decision.rule.id]
        assert frame["due"].to_pylist() == [decision.next.due]

    def test_is_an_argument_for_language_models(self, field):
        """With the field's own type beside text and nothing; of a draft, what is judged by."""
        kind = attrs.fields_dict(InterviewState)[field].type
        for function, without in ((agents.next_step, {}), (agents.review_draft, NOT_REVIEWED)):
            hints = get_type_hints(function)
            assert (field in hints) is (field not in without)
            if field in hints:
                assert {*kinds(hints[field])} - {str, type(None)} == {*kinds(kind)} - {type(None)}


def test_nothing_else_of_a_state_is_an_argument_for_language_models():
    """In the same order, too: the state's come first, as they stand in it."""
    for function, without in ((agents.next_step, {}), (agents.review_draft, NOT_REVIEWED)):
        parameters = [name for name in inspect.signature(function).parameters if name in STATE_FIELDS]
        assert parameters == [name for name in STATE_FIELDS if name not in without]
        assert {*without} <= {*STATE_FIELDS}


@cache
def drawn():
    """The fields in which a drawn state differs from a blank one."""
    found = set()

    @settings(max_examples=100, database=None, derandomize=True)
    @given(states())
    def draw(state):
        found.update(name for name in STATE_FIELDS if getattr(state, name) != getattr(BLANK, name))

    draw()
    return found


def rules(policy):
    """All rows of a policy."""
    return (*policy.connecting, *policy.courtesy)


def kinds(form):
    """The classes an annotation allows."""
    return getattr(form, "__args__", (form,))


class TestTimelines:
    """What follows from the days."""

    def test_are_the_facets_that_no_field_holds(self):
        """All but the verdict."""
        held = len(WORD_FIELDS)
        assert FACETS[:held] == (*WORD_FIELDS.values(),)
        assert FACETS[held:] == (*TIMELINES, Verdict)

    @pytest.mark.parametrize("today", [None, TODAY])
    def test_have_a_twin_for_columns(self, today):
        """The word, and the day on which it changes."""
        twins = Timelines(CAUTIOUS.timing, today, "", frozenset(STATE_FIELDS))
        assert {*twins.words} == {*twins.changes} == {*DERIVED} == {*TIMELINES}

    def test_vary_in_columns_with_the_days_that_are_there(self):
        """No timeline is taken for another."""
        dated = Plan(CAUTIOUS, frozenset(STATE_FIELDS), TODAY, "", with_courtesy=True, in_memory=True)
        blank = Plan(CAUTIOUS, frozenset({"stage"}), TODAY, "", with_courtesy=True, in_memory=True)
        assert all(dated._facets.varies(facet) for facet in TIMELINES)
        assert not any(blank._facets.varies(facet) for facet in TIMELINES)
        for facet in (*WORD_FIELDS.values(), Verdict):
            with pytest.raises(KeyError):
                dated._facets.varies(facet)


PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FORBIDDING = [
    contract for contract in PYPROJECT["tool"]["importlinter"]["contracts"] if contract["type"] == "forbidden"
]
SOURCE = ROOT / "src" / "netiquette"
FOLDER = SOURCE / "_frames" / "engines"
SOURCES = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py")}
ENGINE_NAMES = sorted(
    name for name, source in SOURCES.items() if re.search(r"^class \w*Engine:", source, re.MULTILINE)
)


@pytest.mark.parametrize("engine", ENGINE_NAMES)
class TestEveryEngine:
    """Whose frames are taken."""

    def test_is_registered(self, engine):
        """A file that nobody imports would be of no use."""
        assert any(f'"{engine}"' in source for name, source in SOURCES.items() if name not in ENGINE_NAMES)

    def test_is_tested(self, engine):
        """With rows of its own."""
        assert engine in {name.partition(",")[0].lower() for name in ENGINES}

    def test_is_documented(self, engine):
        """Where a frame is asked for, and on the page about them."""
        page = (ROOT / "docs" / "how-to" / "millions-of-rows.md").read_text(encoding="utf-8")
        for text in (frames.__doc__, frames.decide.__doc__, page):
            assert re.search(rf"\b{engine}\b", text, re.IGNORECASE)

    def test_is_kept_out_of_the_core(self, engine):
        """And out of the other rooms: it is imported where a frame of its own was given."""
        for contract in FORBIDDING:
            assert engine in contract["forbidden_modules"], contract["name"]


def test_every_engine_is_found():
    """The pattern above finds those there are."""
    assert {"pandas", "polars", "pyarrow", "duckdb", "ibis", "pyspark"} <= {*ENGINE_NAMES}


OF_AN_EXTRA = {
    "cattrs": ("netiquette.json", "netiquette._json.reading"),
    "hypothesis": ("netiquette.strategies", "netiquette._hypothesis"),
    "icalendar": ("netiquette.calendar", "netiquette._calendar"),
    "mcp": ("netiquette._agents.mcp",),
    "narwhals": ("netiquette.frames", "netiquette._frames"),
    "rich": ("netiquette._commandline.colours",),
}
"""What an extra is for, and so may import what it brings: all else needs attrs alone."""


def importing():
    """The modules that import anything; a folder's own file that only says what it is for does not."""
    for path in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(tree)):
            names = path.relative_to(SOURCE.parent).with_suffix("").parts
            yield ".".join(names).removesuffix(".__init__")


def within(module, names):
    """Return whether a module is one of these, or below one of them."""
    return any(module == name or module.startswith(f"{name}.") for name in names)


def forbids(contract, module):
    """Return whether a contract says what a module may not import."""
    sources = contract["source_modules"]
    return within(module, sources) if contract.get("as_packages", True) else module in sources


@pytest.mark.parametrize("module", [*importing()])
class TestEveryModule:
    """A new one is placed: what it may not import is said before it imports anything."""

    def test_needs_attrs_and_nothing_else_unless_it_is_of_an_extra(self, module):
        """What an extra brings is forbidden to the core."""
        forbidden = {
            name
            for contract in FORBIDDING
            if forbids(contract, module)
            for name in contract["forbidden_modules"]
            if f"{module} -> {name}" not in contract.get("ignore_imports", ())
        }
        of_an_extra = any(within(module, modules) for modules in OF_AN_EXTRA.values())
        assert ({*OF_AN_EXTRA} <= forbidden) is not of_an_extra

    def test_imports_no_engine_unless_it_is_one(self, module):
        """Each engine is imported by the file that is called after it."""
        is_engine = module in {f"netiquette._frames.engines.{engine}" for engine in ENGINE_NAMES}
        assert any(forbids(contract, module) for contract in FORBIDDING) is not is_engine


def test_each_extra_forbids_the_same_to_the_core():
    """The lists of the two contracts are one, and hold everything an extra brings."""
    core = [contract["forbidden_modules"] for contract in FORBIDDING if "needs attrs" in contract["name"]]
    assert len(core) == 2
    assert core[0] == core[1]
    assert {*OF_AN_EXTRA, *ENGINE_NAMES} <= {*core[0]}
