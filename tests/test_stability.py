"""What a release wrote, every later one reads; what it offered, every later one offers."""

from __future__ import annotations

import ast
import importlib
import json
import pickle
import pickletools
import re
from enum import Enum

import attrs
import pytest

import netiquette
from netiquette import Contact, Decision, InterviewState, NetiquetteError, Stage, Word, agents, trackers
from netiquette import json as documents
from tests import golden_surface as surface
from tests import golden_written as written
from tests.golden_answers import edition
from tests.promises import ROOT, named_tests

EDITIONS = {release: written.read(release) for release in written.editions()}
LINES = [(release, line) for release, lines in EDITIONS.items() for line in lines]
SAID = {(release, line.name): line.says for release, line in LINES if line.how == "pickle 2"}
PICKLES = [(release, line) for release, line in LINES if line.how.startswith("pickle")]
DOCUMENTS = [(release, line) for release, line in LINES if line.how == "json"]
TYPED_DICTS = {name for name in netiquette.__all__ if name.endswith("Dict")}
INDEPENDENT = written.independent()


def case(pair):
    """Return what pytest calls a line."""
    release, line = pair
    return f"{release} {line.name} {line.how}"


def unpickled(line):
    return pickle.loads(line.written.encode("latin-1"))


def by_id(said):
    """Return what was said without what stands behind a rule's id: a document has the id alone."""
    if isinstance(said, list):
        return [by_id(part) for part in said]
    if not isinstance(said, dict):
        return said
    kept = {"is", "id"} if said["is"] in {"netiquette.Rule", "netiquette.Guideline"} else {*said}
    return {name: by_id(value) for name, value in said.items() if name in kept}


class TestPickles:
    """Those of every release so far."""

    @pytest.mark.parametrize("pair", PICKLES, ids=map(case, PICKLES))
    def test_say_what_they_said(self, pair):
        """Every field has its value of then; a field that came later has one, too."""
        release, line = pair
        assert written.holds(SAID[release, line.name], written.plain(unpickled(line)))

    @pytest.mark.parametrize("pair", PICKLES, ids=map(case, PICKLES))
    def test_are_what_is_built_today(self, pair):
        """Equal and of equal hash, where no rule and no word has a part in it."""
        _, line = pair
        thing = unpickled(line)
        if line.name in INDEPENDENT and not isinstance(thing, list):
            fresh = INDEPENDENT[line.name]
            assert thing == fresh
            assert hash(thing) == hash(fresh)
            assert type(thing) is type(fresh)
        elif line.name == "members":
            assert all(one is other for one, other in zip(thing, map(type_and_text, thing), strict=True))

    @pytest.mark.parametrize("pair", PICKLES, ids=map(case, PICKLES))
    def test_are_whole(self, pair):
        """What was read can be used like what was built: shown, copied, derived from, pickled again."""
        thing = unpickled(pair[1])
        again = pickle.loads(pickle.dumps(thing))
        assert written.plain(again) == written.plain(thing)
        assert repr(again).startswith(repr(thing)[:10])
        if attrs.has(type(thing)):
            assert attrs.evolve(thing) == thing == again
            assert {hash(thing), hash(again)} == {hash(attrs.evolve(thing))}

    def test_of_states_hold_a_dict(self):
        """However a state keeps its fields, those of 26.1.0 came as a dict by name, and have to load."""
        for release, line in PICKLES:
            if release == "26.1.0" and line.name == "state full":
                operations = [
                    operation.name for operation, _, _ in pickletools.genops(line.written.encode("latin-1"))
                ]
                assert "EMPTY_DICT" in operations
                assert operations[-2] == "BUILD"
                assert "decided_on" in line.written

    def test_of_decisions_outlast_their_rules(self):
        """A decision brings its rules along: what the policy says today changes nothing in it."""
        for _, line in PICKLES:
            thing = unpickled(line)
            if isinstance(thing, Decision):
                assert thing.rule.says in thing.reason or thing.rule.says.rstrip(".") in thing.reason
                assert json.loads(json.dumps(thing.as_dict()))["rule"] == thing.rule.id

    def test_need_no_private_module(self):
        """What is named in them can be imported by its public name; `_rebuild` is the one exception."""
        for _, line in PICKLES:
            names = re.findall(r"netiquette[\w.]*", line.written)
            assert not any(part.startswith("_") for name in names for part in name.split(".")), line.name

    def test_have_one_of_each(self):
        """No public class that a release had is left out of what it wrote, and none that there is today."""
        since = re.compile(r"versionadded:: (\d+)\.(\d+)")
        classes = {
            f"{thing.__module__}.{name}": tuple(map(int, since.search(thing.__doc__).groups()))
            for name in netiquette.__all__
            if isinstance(thing := getattr(netiquette, name), type)
            if name not in TYPED_DICTS and thing not in {NetiquetteError, Word}
        }
        assert len(classes) > 40
        texts = {
            tuple(map(int, release.split(".")[:2])): json.dumps([line.says for line in lines])
            for release, lines in EDITIONS.items()
        }
        today = max(classes.values())
        things = {**INDEPENDENT, **written.dependent()}
        texts[today] = json.dumps([*map(written.plain, things.values())])
        for release, text in texts.items():
            assert not [name for name, added in classes.items() if added <= release and name not in text]


def type_and_text(member):
    """Look a member up by its text."""
    return type(member)(member.value)


class TestDocuments:
    """JSON of every release so far."""

    @pytest.mark.parametrize("pair", DOCUMENTS, ids=map(case, DOCUMENTS))
    def test_say_what_they_said(self, pair):
        """As the kind they were written for, field by field; a rule is the one of that id."""
        _, line = pair
        kind, said = line.says
        policy = netiquette.FOUNDING if "FOUNDING" in line.name else netiquette.CAUTIOUS
        thing = documents.loads(line.written, written.KINDS[kind], policy=policy)
        assert written.holds(by_id(said), by_id(written.plain(thing)))
        if line.name in INDEPENDENT:
            assert thing == INDEPENDENT[line.name]

    def test_of_a_decision_keep_their_keys(self):
        """`as_dict` of a decision of then has its keys and its facts; words and counts may be others."""
        for release, line in LINES:
            if line.how == "as_dict":
                (pickled,) = (other for other in EDITIONS[release] if other[:2] == (line.name, "pickle 2"))
                assert written.holds(facts(line.written), facts(unpickled(pickled).as_dict())), line.name

    def test_come_in_every_kind(self):
        for lines in EDITIONS.values():
            assert {line.says[0] for line in lines if line.how == "json"} == {*written.KINDS}


def facts(said):
    """Return an answer as plain data without its sentences; of a source or a count only that it is there."""
    loose = {"reason", "summary", "support", "because", "against", "basis"}
    if isinstance(said, list):
        return [facts(part) for part in said]
    if not isinstance(said, dict):
        return said
    return {key: type(value).__name__ if key in loose else facts(value) for key, value in said.items()}


class TestNames:
    """What is called something keeps its name."""

    def test_of_calendar_entries_stay(self):
        """An entry is found again in a calendar that an older release wrote."""
        names = [line for _, line in LINES if line.how == "uid"]
        assert names
        for line in names:
            assert written.uid(line.written) == line.says

    def test_of_members_keep_text_and_order(self):
        """A new member may come between two others; none goes, changes its text, or passes another."""
        for release, lines in EDITIONS.items():
            (said,) = (line.says for line in lines if line[:2] == ("members", "pickle 2"))
            for path in dict.fromkeys(text.rpartition(".")[0] for text in said):
                module, _, name = path.rpartition(".")
                enum = getattr(importlib.import_module(module), name)
                members = [f"{path}.{member.name}={member.value}" for member in enum]
                old = [text for text in said if text.rpartition(".")[0] == path]
                assert [text for text in members if text in old] == old, release

    def test_every_enum_has_its_members_kept(self):
        enums = [thing for name in netiquette.__all__ if isinstance(thing := getattr(netiquette, name), type)]
        enums = [thing for thing in enums if issubclass(thing, Enum)]
        members = {member for enum in (*enums, trackers.Recognition, agents.Preset) for member in enum}
        assert members == {*INDEPENDENT["members"]}

    def test_of_what_is_public_stay_public(self):
        """What a module of the last release listed in `__all__`, it lists today."""
        before, after = (map_of_names(modules) for modules in (surface.kept(), surface.stubs()))
        assert len(before["netiquette"]) > 70
        for module, names in before.items():
            assert names <= after.get(module, set()), module


def parameters(modules):
    """Return what each public function and constructor takes, by the door it is found at and its name."""
    taken = {}
    for path, source in modules.items():
        door = path.removesuffix(".py").replace("/", ".").removeprefix("netiquette").removeprefix(".")
        home = importlib.import_module(f"netiquette.{door}" if door in DOORS else "netiquette")
        for node in ast.parse(source).body:
            if getattr(node, "name", None) not in home.__all__:
                continue
            made = node
            if isinstance(node, ast.ClassDef):
                made = next((part for part in node.body if getattr(part, "name", "") == "__init__"), None)
            if isinstance(made, ast.FunctionDef):
                given = (*made.args.posonlyargs, *made.args.args, *made.args.kwonlyargs)
                taken[home.__name__, node.name] = {argument.arg for argument in given}
    return taken


DOORS = ("agents", "calendar", "evidence", "frames", "json", "strategies", "trackers")


def map_of_names(modules):
    """Return what each public module lists as public."""
    names = {}
    for path, source in modules.items():
        parts = path.removesuffix(".py").removesuffix("/__init__").split("/")
        listed = re.search(r"^__all__ = (\[.*\])$", source, re.MULTILINE)
        if listed and not any(part.startswith("_") for part in parts):
            names[".".join(parts)] = {*json.loads(listed[1].replace("'", '"'))}
    return names


class TestTheReader:
    """It can fail."""

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ({"is": "a", "x": 1}, {"is": "a"}),
            ({"is": "a", "x": 1}, {"is": "a", "x": 2}),
            ({"is": "a"}, {"is": "b"}),
            ([1, 2], [1]),
            ([1], [2]),
            ("2026-11-23", None),
        ],
    )
    def test_sees_what_is_lost(self, before, after):
        assert written.holds(before, before)
        assert not written.holds(before, after)

    def test_takes_what_is_new(self):
        assert written.holds([{"is": "a", "x": 1}], [{"is": "a", "x": 1, "y": 2}])

    def test_never_writes_a_release_anew(self):
        with pytest.raises(SystemExit, match="never written anew"):
            written.write(written.editions()[0])

    def test_has_the_last_release(self):
        assert edition() in EDITIONS
        assert "26.1.0" in EDITIONS

    def test_names_a_member_with_its_text(self):
        assert written.plain([Stage.HIRED, Contact.PEER]) == [
            "netiquette.Stage.HIRED=hired",
            "netiquette.Contact.PEER=peer",
        ]
        assert written.plain(InterviewState("hired"))["stage"] == "netiquette.Stage.HIRED=hired"


@pytest.fixture(scope="module")
def stubs():
    return surface.stubs()


class TestTheSurface:
    """Compared with that of the last release by griffe."""

    def test_breaks_nothing_that_is_not_meant(self):
        """And what is meant has its reason, and its name in the changelog."""
        assert surface.today() == []

    def test_says_since_when_a_parameter_is_there(self):
        """What came after the function itself is named under ``versionchanged``."""
        before, after = (parameters(modules) for modules in (surface.kept(), surface.stubs()))
        silent = []
        for home, name in sorted(before.keys() & after.keys()):
            documentation = getattr(importlib.import_module(home), name).__doc__
            changed = documentation.partition("versionchanged::")[2]
            new = after[home, name] - before[home, name]
            silent += [f"{home}.{name}: {one}" for one in sorted(new) if f"``{one}``" not in changed]
        assert silent == []
        assert len(before) > 40

    @pytest.mark.parametrize(
        ("change", "where", "what"),
        [
            (
                ("decide", ", calendar: BusinessCalendar=WEEKENDS", ""),
                "decide(calendar)",
                "was removed",
            ),
            (("decide", "calendar: Bus", "holidays: Bus"), "decide(calendar)", "was removed"),
            (
                ("next_message", "variant: int=0", "variant: int"),
                "compose(variant)",
                "is now required",
            ),
            (
                ("review", "limit: int | None=None", "limit: int | None=9"),
                "review(limit)",
                "`None` -> `9`",
            ),
            (("words", "PEER = 'peer'", "PEERS = 'peer'"), "Contact.PEER", "was removed"),
            (
                ("state", "check_ins: int=0", "check_ins: int"),
                "InterviewState.__init__(check_ins)",
                "required",
            ),
            (("timing", "grace: int=2", "grace: int=3"), "Timing.__init__(grace)", "`2` -> `3`"),
            (("details", "topic: str", "theme: str"), "Details.topic", "was removed"),
            (("json", "def schema(", "def schemata("), "json.schema", "was removed"),
            (("errors", "excess: int, ", ""), "MessageTooLongError.__init__(excess)", "was removed"),
            (("answers", "    verdict: str", "    answer: str"), "agents.NextStep.verdict", "was removed"),
        ],
    )
    def test_shows_what_breaks(self, stubs, change, where, what):
        """A parameter, a name, a member, a field, a default that goes or changes."""
        module, old, new = change
        (path,) = (
            path
            for path in stubs
            if path.endswith(f"/{module}.py") and "/_frames/" not in path and old in stubs[path]
        )
        found = surface.breakages(stubs, {**stubs, path: stubs[path].replace(old, new, 1)})
        assert len(found) == 1
        assert found[0].where == f"netiquette.{where}"
        assert what in found[0].what

    def test_has_the_constructors_that_attrs_writes(self, stubs):
        """The stub of a class has the parameters of the class."""
        found = re.findall(r"def __init__\(self, \*, (.*)\)", stubs["netiquette/_deciding/timing.py"])[0]
        assert [part.partition(":")[0] for part in found.split(", ")] == [
            field.name for field in attrs.fields(netiquette.Timing)
        ]
        assert (
            "def __init__(self, stage: Stage, *, contact: Contact=Contact.UNKNOWN"
            in stubs["netiquette/_vocabulary/state.py"]
        )
        assert (
            "self, *, id: str, says: str, when: frozenset[Word], then:"
            in stubs["netiquette/_deciding/rule.py"]
        )
        assert (
            "timing: Timing=..., sharing: tuple[Rule, ...]=SHARING)"
            in stubs["netiquette/_deciding/policy.py"]
        )

    def test_refuses_what_is_not_said(self):
        """Not in the list, not so, without a reason, or without a line in the changelog."""
        found = [surface.Breakage("netiquette.decide(calendar)", "Parameter was removed")]
        changelog = "## 26.2.0\n\n### Removed\n\n- `decide()` asks for no calendar.\n\n## 26.1.0 (2026)\n"
        meant = {found[0]: "nobody used it"}
        told = surface.complaints
        assert told(found, meant, changelog, "26.1.0") == []
        assert "give the reason" in told(found, {}, changelog, "26.1.0")[0]
        assert "and it does not" in told([], meant, changelog, "26.1.0")[0]
        assert "gives no reason" in told(found, {found[0]: " "}, changelog, "26.1.0")[0]
        other = changelog.replace("`decide()`", "`review()`")
        assert "does not name it" in told(found, meant, other, "26.1.0")[0]


class TestThePage:
    """What may change, and when: each promise names the test that holds it."""

    PAGE = ROOT / "docs" / "explanation" / "stability.md"

    def test_names_tests_that_exist(self):
        assert len({*named_tests(self.PAGE)}) > 10

    @pytest.mark.parametrize(
        "text",
        [
            "Held by tests/test_stability.py::TestThePage::test_of_nothing.",
            "Held by tests/test_nothing.py::test_it.",
            "Held by tests/test_stability.py::TestNames::test_say_what_they_said.",
            "Held by tests/test_stability.py::TestThePage::PAGE.",
            "Held by nobody.",
        ],
        ids=["no such test", "no such file", "of another class", "no test", "no name"],
    )  # fmt: skip
    def test_that_names_another_is_refused(self, tmp_path, text):
        page = tmp_path / "page.md"
        page.write_text(f"{text}\n", encoding="utf-8")
        with pytest.raises(AssertionError, match=r"names no test|that do not exist"):
            named_tests(page)

    def test_names_whole_classes_as_well(self, tmp_path):
        page = tmp_path / "page.md"
        page.write_text("`tests/test_stability.py::TestNames`, `tests/promises.py`\n", encoding="utf-8")
        assert named_tests(page) == ["tests/test_stability.py::TestNames"]
