"""No answer moves unnoticed: today's answers are those that were kept, and the changelog names what moved."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from array import array
from collections import Counter
from datetime import date

import attrs
import pytest

from netiquette import (
    CAUTIOUS,
    Contact,
    InterviewState,
    Rule,
    Stage,
    ThankYou,
    Timing,
    Verdict,
    decide,
)
from netiquette._languages.english.messages import MESSAGES
from tests import golden_answers as golden
from tests import golden_command
from tests.everything import BY_ACTION

CHANGELOG = """\
# Changelog

## 26.3.0 (unreleased)

### Rules

- `await-the-decision`: for peers, too.

### Words

- `check_in()` says please.

## 26.2.0 (2027-03-01)

### Rules

- `answer-the-offer` is answered once.

## 26.1.0 (2026-11-23)

### Rules

- `when-in-doubt-wait`
"""


@pytest.fixture(scope="module")
def kept():
    """The yardstick."""
    return {name: golden.yardstick(name) for name in golden.FILES}


@pytest.fixture(scope="module")
def domain(kept):
    return golden.domain_of(kept["answers"][0])


@pytest.fixture(scope="module")
def answers(kept):
    return golden.answers_of(kept["answers"])


@pytest.fixture
def now(kept, domain, answers):
    """What is answered where nothing moved, to be moved by a test."""
    files = {name: [heading, *map(list, lines)] for name, (heading, *lines) in kept.items()}
    fresh = {policy: golden.Answers([*of.known], of.cells[:]) for policy, of in answers.items()}
    return golden.Today(files, domain, fresh)


def test_nothing_moves_unnoticed():
    """The whole comparison, as `nox -s golden` makes it, in a process whose lines nobody counts."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.golden_command"],
        cwd=golden.ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert f"Since {golden.edition()}:" in done.stdout


class TestTheYardstick:
    """What stands in the files is all there is."""

    def test_asks_for_every_state_without_days(self, kept, domain):
        """Every field of a state is a word of the domain, the count, or sampled; every word is in it."""
        fields = sorted(field.name for field in attrs.fields(InterviewState))
        assert fields == sorted([*golden.WORDS, "check_ins", *golden.SAMPLED])
        assert domain.size == 18 * 10 * 3 * 4 * 3 * 4 * 4 * 3 == kept["answers"][0]["states"]
        for field, words in golden.domain_of_today().facets:
            assert {*dict(domain.facets)[field]} <= {*words}

    def test_knows_three_questions_as_two(self, domain):
        """Without days a third changes nothing, so the domain need not go on."""
        assert dict(domain.facets)["check_ins"] == ("0", "1", "2")
        for stage in Stage:
            two, three = (decide(InterviewState(stage, check_ins=asked)) for asked in (2, 3))
            assert attrs.evolve(three, state=two.state) == two

    def test_has_every_preset(self, kept):
        """In the answers without days, and in equal parts in the sample."""
        assert kept["answers"][0]["policies"] == [*golden.POLICIES]
        assert Counter(asked["policy"] for asked, _ in kept["dated"][1:]) == dict.fromkeys(
            golden.POLICIES, 7_000
        )

    def test_is_drawn_as_it_was(self, kept, domain):
        """Whoever draws again, of the fields that the edition knew, draws the same, under every Python."""
        questions = [asked for asked, _ in kept["dated"][1:]]
        known = {field for asked in questions for field in asked["state"]}
        assert known >= {"interview_on", "decision_due", "decided_on", "last_contact_on", "invited_on"}
        assert questions == [*golden.drawn(domain, sampled=known)]

    def test_will_ask_about_every_field(self, domain):
        """The next edition draws those that came since."""
        asked = {field for question in golden.drawn(domain, 2_000) for field in question["state"]}
        assert asked == {field.name for field in attrs.fields(InterviewState)}

    def test_meets_every_rule_and_every_window(self, kept):
        """No row that answers on some day is left out of the sample."""
        answers = [answer for _, answer in kept["dated"][1:]]
        met = {answer["rule"] for answer in answers} | {
            step[1] for answer in answers for step in answer["steps"]
        }
        assert met == {name for heading, name, _ in kept["sentences"][1:] if heading == "Rules"}
        for asked, answer in kept["dated"][1:]:
            assert ("today" in asked) or answer["reconsider_on"] is None
        beside = Counter(
            (date.fromisoformat(asked["today"]) - date.fromisoformat(day)).days
            for asked, answer in kept["dated"][1:]
            if "today" in asked
            for step in answer["steps"]
            for day in step[2:5]
            if day
        )
        assert min(beside[days] for days in (-1, 0, 1)) > 500

    def test_has_every_message_that_is_shown(self):
        """Each occasion, in six wordings, two tones, seven channels, with many details and with few."""
        lines = golden.kept("messages")[1:]
        keys = {key for key, _ in lines}
        assert len(keys) == len(lines)
        for action, page in BY_ACTION.items():
            for occasion in MESSAGES.outlines[action].occasions:
                ways = [key for key in keys if key.startswith(f"{page.name}/{occasion}/")]
                assert len(ways) == 2 * 7 * 2 * 6, (page.name, occasion)
            for part in MESSAGES.outlines[action].conditional:
                assert any(f"+{part}/" in key for key in keys), part

    def test_has_every_reviewed_text(self):
        """No text without a line; the words of each stand beside what was found in it."""
        lines = golden.kept("findings")[1:]
        assert [line[0] for line in lines] == [key for key, _ in golden.texts()]
        assert sum(len(found) for _, _, found in lines) > 500

    def test_is_the_last_release(self):
        """Two releases without a new yardstick would hide the answers of the first."""
        versions = re.findall(r"^## (\d\S+) \(", golden.CHANGELOG.read_text(encoding="utf-8"), re.MULTILINE)
        assert golden.edition() in versions[:2]

    def test_is_small(self):
        """The yardstick and what is answered now, in bytes; what a release wrote is added to for good."""
        files = [*golden.GOLDEN.glob("yardstick/*"), *golden.GOLDEN.glob("now/*")]
        assert sum(path.stat().st_size for path in files) < 3_000_000


class TestTheFiles:
    """What is written is read again, and a file that lost something is refused."""

    def test_are_the_same_bytes_for_the_same_lines(self, tmp_path, kept):
        path = tmp_path / "some.jsonl.gz"
        path.write_bytes(golden.packed(kept["sentences"]))
        assert golden.read(path) == kept["sentences"]
        assert golden.packed(golden.read(path)) == path.read_bytes()

    def test_that_lost_a_line_are_refused(self, tmp_path, kept):
        path = tmp_path / "some.jsonl.gz"
        path.write_bytes(golden.packed(kept["sentences"][:-1]))
        with pytest.raises(AssertionError, match=r"says \d+ lines and has \d+"):
            golden.read(path)

    def test_have_each_state_once(self, kept, domain, answers):
        """Boxes are taken apart into the cells they were made of."""
        assert golden.answer_lines(domain, answers) == kept["answers"]
        without = [kept["answers"][0], *kept["answers"][2:]]
        with pytest.raises(AssertionError, match="a state has no answer"):
            golden.answers_of(without)
        twice = [*kept["answers"], kept["answers"][1]]
        with pytest.raises(AssertionError, match="is said twice"):
            golden.answers_of(twice)

    def test_keep_their_states_when_the_vocabulary_grows(self, domain):
        """The states of the last release are found among the new ones; a word that is gone is told."""
        facets = dict(domain.facets)
        wider = golden.Domain(tuple({**facets, "contact": ("nobody", *facets["contact"])}.items()))
        cells = golden._shared(domain, wider)
        assert len(cells) == domain.size
        for cell in (0, 1, 4711, domain.size - 1):
            old, new = domain.places(cell), wider.places(cells[cell])
            assert new == (old[0], old[1] + 1, *old[2:])
        with pytest.raises(AssertionError, match="contact has lost a word"):
            golden._shared(wider, domain)


class TestWhatMoved:
    """Whatever moves is told, and has a name."""

    def test_is_nothing_where_nothing_did(self, kept, now):
        assert golden.groups(kept, now) == []
        assert golden.report([]) == "Nothing moved.\n"

    def test_is_told_by_what_the_states_have_in_common(self, kept, now):
        """A rule of one's own, as somebody might add it, moves exactly its own states."""
        answers = now.answers["CAUTIOUS"]
        wait = next(
            number
            for number, (verdict, rule, steps, *_) in enumerate(answers.known)
            if rule == "await-the-decision" and steps[0][0] == "send_thank_you"
        )
        answer = json.loads(json.dumps(answers.known[wait]))
        answer[:2] = ["connect", "peers-are-fine"]
        answers.known.append(answer)
        moved = [cell for cell, number in enumerate(answers.cells) if number == wait]
        for cell in moved:
            answers.cells[cell] = len(answers.known) - 1
        (group,) = golden.groups(kept, now)
        assert group.names == {("Rules", "await-the-decision"), ("Rules", "peers-are-fine")}
        assert group.says.startswith(
            f"CAUTIOUS, without days, {len(moved)} states: wait (await-the-decision) becomes connect "
            "(peers-are-fine), where stage is "
        )
        for part in (
            "stage is screening or interviewing or interviewed",
            "relationship is none",
            "check_ins is not 2",
        ):
            assert part in group.says

    @pytest.mark.parametrize(
        ("change", "names", "says"),
        [
            ({"verdict": "connect"}, {"await"}, "wait (await) becomes connect (await)"),
            ({"rule": "other"}, {"await", "other"}, "wait (await) becomes wait (other)"),
            ({"steps": [["wait", "a", *[None] * 4]]}, {"a", "thanks"}, "send_thank_you (thanks) becomes"),
            ({"due": "2026-11-23"}, {"thanks"}, "due of send_thank_you (thanks) moves"),
            ({"reconsider_on": None}, {"reconsider_on"}, "reconsider_on goes"),
            ({"reconsider_on": "2026-12-02"}, {"reconsider_on"}, "reconsider_on moves"),
            ({"missing": ["contact"]}, {"missing"}, "missing loses 'stage'"),
            ({"missing": ["stage", "contact"]}, {"missing"}, "missing is in another order"),
            ({"assumptions": ["so"]}, {"assumptions"}, "assumptions gains 'so'"),
        ],
    )  # fmt: skip
    def test_is_named_by_what_moved_it(self, change, names, says):
        """By its rules; by the field where nothing else moved."""
        step = ["send_thank_you", "thanks", "2026-11-20", "2026-11-21", "2026-11-27", False]
        before = {
            "verdict": "wait",
            "rule": "await",
            "steps": [step],
            "reconsider_on": "2026-12-01",
            "missing": ["contact", "stage"],
            "assumptions": [],
            "messages": ["thank_you_note/interview"],
        }
        after = {**before, **change}
        if "due" in change:
            after["steps"] = [[*step[:3], change["due"], *step[4:]]]
        told = golden.move(before, after)
        assert told.names == {("Rules", name) for name in names}
        assert told.says.startswith(says)

    def test_is_named_where_another_message_is_composed(self):
        """By the composer, under Words."""
        step = ["send_thank_you", "thanks", None, None, None, False]
        before = {"verdict": "wait", "rule": "a", "steps": [step], "messages": ["thank_you_note/a"]}
        before |= {"reconsider_on": None, "missing": [], "assumptions": []}
        told = golden.move(before, {**before, "messages": ["thank_you_note/b"]})
        assert told == ("the message for send_thank_you becomes another", {("Words", "thank_you_note")})

    def test_is_told_once_for_all_policies(self, kept, now, domain):
        """Where two presets move alike, in the same states, one line says so."""
        for policy in ("CAUTIOUS", "PERMISSIVE"):
            now.answers[policy].known[:] = [
                [
                    verdict,
                    rule,
                    steps,
                    [*missing, "decided_on"] if rule == "connect-after-a-no" else missing,
                    assumptions,
                ]
                for verdict, rule, steps, missing, assumptions in now.answers[policy].known
            ]
        groups = golden.groups(kept, now)
        assert {group.names for group in groups} == {frozenset({("Rules", "missing")})}
        assert all(group.says.startswith("CAUTIOUS and PERMISSIVE, without days, ") for group in groups)
        states = sum(int(re.search(r"(\d+) states", group.says)[1]) for group in groups)
        assert 0 < states < domain.size

    def test_is_each_question_of_the_sample(self, kept, now):
        """Questions that moved alike are told once, with the shortest as an example."""
        late = [line for line in now.files["dated"][1:] if line[1]["rule"] == "wait-out-the-block"]
        for line in late:
            line[1] = {**line[1], "reconsider_on": "2030-01-01"}
        groups = golden.groups(kept, now)
        assert {name for group in groups for name in group.names} == {("Rules", "reconsider_on")}
        assert sum(int(re.search(r"(\d+) questions?:", group.says)[1]) for group in groups) == len(late)
        assert all(", such as " in group.says for group in groups)

    def test_is_each_text(self, kept, now):
        """By the sentences that changed, once for all messages with them; what is gone is told, too."""
        lines = now.files["messages"]
        asked = [line for line in lines[1:] if "please just ask." in line[1]]
        for line in asked:
            line[1] = line[1].replace("please just ask.", "ask.")
        blank = next(line for line in lines[1:] if "\n\n" in line[1] and line not in asked)
        blank[1] = blank[1].replace("\n\n", "\n")
        gone = lines.pop()
        groups = golden.groups(kept, now)
        assert {group.names for group in groups[:-1]} == {frozenset({("Words", "thank_you_note")})}
        assert groups[-1] == (
            f"keep_in_touch, 1 message, such as {gone[0]}:\nit is written no more",
            {("Words", "keep_in_touch")},
        )
        texts = [group.says for group in groups[:-1]]
        assert sum(int(re.search(r"(\d+) messages?", text)[1]) for text in texts) == len(
            {*map(id, [*asked, blank])}
        )
        assert any(
            "\n- If there's anything else you'd like to know, please just ask.\n+ " in text for text in texts
        )
        assert any("\\n\\n" in text for text in texts)

    def test_is_each_finding(self, kept, now):
        """Told with the words it is about; a text that was changed is reviewed as it was."""
        line = next(line for line in now.files["findings"][1:] if line[2])
        (code, *_), *line[2] = line[2]
        (group,) = golden.groups(kept, now)
        assert group.names == {("Guidelines", code)}
        assert group.says.startswith(f"{line[0]} ({line[1]['action']}): loses {code} (")
        line[1] = {**line[1], "text": "Something else."}
        assert golden.groups(kept, now) == []

    def test_is_each_sentence(self, kept, now):
        """What a rule says is part of its answer."""
        now.files["sentences"][1][2] = "Be nice."
        del now.files["sentences"][2]
        first, second = golden.groups(kept, now)
        assert first.says.endswith(", and now 'Be nice.'")
        assert second.says.endswith(", and is gone")
        assert [*first.names, *second.names] == [tuple(line[:2]) for line in kept["sentences"][1:3]]

    def test_is_told_in_an_order_of_its_own(self):
        """No set decides it: what has to be named comes sorted, below everything else."""
        groups = [
            golden.Group("two", frozenset({("Words", "b"), ("Words", "a")})),
            golden.Group("one", frozenset({("Rules", "c")})),
        ]
        assert golden.report(groups) == "two\n\none\n\nTo be named: Rules: `c`; Words: `a`, `b`\n"


class TestTheChangelog:
    """It names what moved, above the release that the answers are compared with."""

    @pytest.mark.parametrize(
        ("release", "names"),
        [
            ("26.1.0", {"await-the-decision", "check_in", "answer-the-offer"}),
            ("26.2.0", {"await-the-decision", "check_in"}),
        ],
    )
    def test_names_what_stands_above_the_release(self, release, names):
        """Each under its subheading, in backticks."""
        assert {name for _, name in golden.named(CHANGELOG, release)} == names
        assert ("Words", "check_in") in golden.named(CHANGELOG, release)

    def test_has_a_heading_for_the_release(self):
        with pytest.raises(AssertionError, match=r"no heading for 25\.9\.0"):
            golden.named(CHANGELOG, "25.9.0")

    def test_lacks_what_it_does_not_name(self):
        """Under another subheading, or in an older release, does not count."""
        moved = [
            golden.Group("", frozenset({("Rules", "await-the-decision"), ("Rules", "check_in")})),
            golden.Group("", frozenset({("Rules", "when-in-doubt-wait")})),
        ]
        assert golden.unnamed(moved, CHANGELOG, "26.1.0") == [
            ("Rules", "check_in"),
            ("Rules", "when-in-doubt-wait"),
        ]


class TestTheCommand:
    """It refuses what would hide a change."""

    @pytest.mark.parametrize("newest", ["26.9.0 (unreleased)", golden.edition(), "27.1.0"])
    def test_rolls_on_only_with_a_dated_release(self, newest):
        """Neither in between nor for the release that stands already."""
        version = golden.edition() if newest == golden.edition() else "26.9.0"
        with pytest.raises(SystemExit, match="date the heading of the new version first"):
            golden_command.ready(version, newest)
        golden_command.ready("26.9.0", "26.9.0")

    def test_finds_the_newest_heading(self):
        assert golden_command.newest_heading(CHANGELOG) == "26.3.0 (unreleased)"
        assert golden_command.newest_heading(golden.CHANGELOG.read_text(encoding="utf-8"))

    @pytest.mark.parametrize("wrong", ["answers", "surface"])
    def test_rolls_on_only_where_all_is_named(self, monkeypatch, wrong):
        """An answer or a name that moved without a word stays in the way, and nothing is written."""
        said = {"answers": [], "surface": [], wrong: ["it moved"]}
        monkeypatch.setattr(golden, "complaints", lambda: (said["answers"], "", None))
        monkeypatch.setattr(golden_command.golden_surface, "today", lambda: said["surface"])
        monkeypatch.setattr(golden_command.golden_written, "write", pytest.fail)
        with pytest.raises(SystemExit, match="it moved"):
            golden_command.release("26.9.0")

    def test_answers_as_an_embedder_would(self):
        """Through the public functions, by names that they have."""
        assert "decide(" in inspect.getsource(golden.answered)
        sample = golden.Domain(
            (("stage", ("interviewed",)), ("contact", ("peer", "recruiter")), ("thank_you", ("sent",)))
        )
        answers = golden.answered(sample, "CAUTIOUS")
        assert answers.cells == array("H", [0, 1])
        for answer, contact in zip(answers.known, (Contact.PEER, Contact.RECRUITER), strict=True):
            decision = decide(InterviewState(Stage.INTERVIEWED, contact=contact, thank_you=ThankYou.SENT))
            assert answer[:2] == [decision.verdict.value, decision.rule.id]
            assert answer[2] == [[step.action.value, step.rule.id] for step in decision.steps]
            assert answer[3:] == [[*decision.missing], [*decision.assumptions]]

    @pytest.mark.parametrize(
        ("policy", "moves"),
        [
            (
                attrs.evolve(CAUTIOUS, timing=Timing(grace=3)),
                {"ask-when-the-time-is-up", "give-them-their-time"},
            ),
            (
                CAUTIOUS.with_rule(
                    Rule(id="peers-too", says="Peers, too.", when={Contact.PEER}, then=Verdict.CONNECT),
                    before="await-the-decision",
                ),
                {"await-the-decision", "peers-too"},
            ),
        ],
        ids=["a number", "a rule"],
    )  # fmt: skip
    def test_sees_what_somebody_changes(self, kept, monkeypatch, policy, moves):
        """A number or a row that differs shows in the sample with days."""
        asked = [asked for asked, _ in kept["dated"][1:4_000]]
        texts = {text: key for key, text in reversed(kept["messages"][1:])}
        before = [{}, *([question, golden.dated(question, texts)] for question in asked)]
        monkeypatch.setitem(golden.POLICIES, "CAUTIOUS", policy)
        after = [{}, *([question, golden.dated(question, texts)] for question in asked)]
        groups = [*golden._dated_moved(before, after)]
        assert moves <= {name for group in groups for _, name in group.names}
        assert all(group.says.startswith("CAUTIOUS, ") for group in groups)
