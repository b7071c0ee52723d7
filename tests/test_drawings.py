"""The pictures of the manual show what is answered, its figures what was measured, its pages who says so."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import attrs
import pytest

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    Contact,
    Event,
    InterviewState,
    Question,
    Source,
    Stage,
    Timing,
    Verdict,
    after,
    decide,
    forecast,
)
from netiquette._evidence import works
from netiquette._evidence.survey import support
from netiquette.evidence import Position

DOCS = Path(__file__).parents[1] / "docs"


def extension(name):
    """Import what the manual is built with; it is no package."""
    spec = importlib.util.spec_from_file_location(name, DOCS / "_ext" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


pictures, wording = extension("pictures"), extension("wording")

FIGURES = (DOCS / "explanation" / "figures" / "figures.md").read_text(encoding="utf-8")
ROWS = [
    (question, (found.agree, found.conditional, found.disagree))
    for question in Question
    for found in [support(question, favours=True)]
]
SVG = "{http://www.w3.org/2000/svg}"


def drawn(svg, tag, **attributes):
    """Return the shapes of a picture that have these attributes."""
    found = ET.fromstring(svg).iter(f"{SVG}{tag}")  # noqa: S314  we drew it
    return [shape for shape in found if attributes.items() <= shape.attrib.items()]


def written(svg):
    """Return the texts of a picture."""
    return [shape.text for shape in drawn(svg, "text")]


class TestStagesByContacts:
    """Each cell is what `decide` says."""

    def test_has_every_stage_and_contact(self):
        assert [*pictures.stages_by_contacts()] == [
            (stage, contact) for stage in Stage for contact in Contact
        ]

    @pytest.mark.parametrize("stage", Stage)
    def test_shows_the_answer(self, stage):
        cells = pictures.stages_by_contacts()
        for contact in Contact:
            decision = decide(InterviewState(stage, contact=contact))
            assert cells[stage, contact] == (decision.verdict, decision.rule.id)

    def test_is_drawn_cell_by_cell(self):
        """And the legend has one of each kind."""
        counts = Counter(cell.verdict for cell in pictures.stages_by_contacts().values())
        svg = pictures.matrix()
        for verdict, count in counts.items():
            assert len(drawn(svg, "rect", **{"class": verdict})) == count + 1
            assert written(svg).count(pictures.SIGNS[verdict]) == count + 1
        assert {pictures.said(word) for word in (*Stage, *Contact)} <= {*written(svg)}
        assert {*counts} == {*pictures.SIGNS}

    def test_names_the_rule_of_each_cell(self):
        titles = [title.text for title in drawn(pictures.matrix(), "title")]
        assert "interviewed, hiring manager: wait (await-the-decision)" in titles

    def test_stands_in_its_place(self):
        """Below the column of its contact, in the line of its stage."""
        cells = [group for group in drawn(pictures.matrix(), "g") if len(group) == 3]
        assert len(cells) == len(Stage) * len(Contact)
        places = [(float(cell[1].get("y")), float(cell[1].get("x"))) for cell in cells]
        assert places == sorted(places)
        assert len({*places}) == len(places)
        assert len({y for y, _ in places}) == len(Stage)

    def test_is_the_file_that_the_readme_can_show(self):
        """If it differs: ``python docs/_ext/pictures.py`` draws it again."""
        kept = DOCS / "_static" / "stages-by-contacts.svg"
        assert kept.read_text(encoding="utf-8") == pictures.matrix() + "\n"

    def test_seven_of_ten_kinds_of_people_wait_before_the_decision(self):
        """As README says; nobody, and whoever is unknown, are no kinds of people."""
        cells = pictures.stages_by_contacts()
        undecided = [Stage.APPLIED, Stage.SCREENING, Stage.SCHEDULED, Stage.INTERVIEWING, Stage.INTERVIEWED]
        people = [contact for contact in Contact if contact not in {Contact.NONE, Contact.UNKNOWN}]
        assert len(people) == 10
        for stage in (*undecided, Stage.ON_HOLD):
            assert sum(cells[stage, contact].verdict is Verdict.WAIT for contact in people) == 7
        readme = (DOCS.parent / "README.md").read_text(encoding="utf-8")
        assert "seven of the ten kinds of people" in readme


class TestTheCourse:
    """The time line is what `forecast` says, if you do as you are told and nobody answers."""

    def test_follows_the_forecast(self):
        """Each step comes on the first day on which it is the next thing to do."""
        state, today = pictures.STARTED, pictures.INTERVIEW
        steps = [moment for moment in pictures.course() if moment.what in pictures.DONE.values()]
        assert len(steps) == 3
        for moment in steps:
            action = Action.SEND_THANK_YOU if moment is steps[0] else Action.CHECK_IN
            assert moment.what == pictures.DONE[action]
            found = [one for one in forecast(state, today=today) if one.next.action is action]
            assert (moment.day, moment.verdict) == (found[0].today, found[0].verdict)
            assert decide(state, today=moment.day).next.action is action
            if moment.day > today:
                assert decide(state, today=moment.day - timedelta(1)).next.action is not action
            state, today = after(state, Event(moment.day, action)), moment.day
        rest = pictures.course()[4:]
        ahead = forecast(state, today=today)
        assert [(one.day, one.what, one.verdict) for one in rest] == [
            (one.today, one.next.summary, one.verdict) for one in ahead[-len(rest) :]
        ]

    def test_begins_with_the_interview_and_ends_where_nothing_changes(self):
        course = pictures.course()
        assert course[0] == (pictures.INTERVIEW, "Interview", Verdict.WAIT)
        assert course[-1].verdict is Verdict.CONNECT
        assert [moment.day for moment in course] == sorted(moment.day for moment in course)

    def test_is_drawn_to_scale(self):
        """A day is as long as any other, and no two labels are on top of each other."""
        svg, course = pictures.time_line(), pictures.course()
        dots = drawn(svg, "circle")
        assert [dot.get("class") for dot in dots] == [moment.verdict for moment in course]
        tops = [float(dot.get("cy")) for dot in dots]
        days = [(moment.day - course[0].day).days for moment in course]
        scale = (tops[-1] - tops[0]) / days[-1]
        assert tops == pytest.approx([tops[0] + scale * day for day in days], abs=0.01)
        names = [float(text.get("y")) for text in drawn(svg, "text") if text.get("class") != "small"]
        assert all(below - above >= 30 for above, below in pairwise(names))

    def test_says_each_day_in_words(self):
        texts = written(pictures.time_line())
        for moment in pictures.course():
            assert moment.what in texts
            assert any(text.startswith(f"{moment.day.day} {moment.day:%B}, day ") for text in texts)


class TestBars:
    """One voice is as wide as any other."""

    def test_show_the_counts(self):
        svg = pictures.bars(ROWS, ("Yes", "On conditions", "No"))
        widths = []
        for place, kind in enumerate(("agree", "conditional", "disagree")):
            _, *shapes = drawn(svg, "rect", **{"class": kind})  # the first is in the legend
            counts = [row[place] for _, row in ROWS if row[place]]
            widths += [float(shape.get("width")) / count for shape, count in zip(shapes, counts, strict=True)]
        assert widths == pytest.approx([widths[0]] * len(widths), rel=1e-3)
        written_counts = [text.split()[-1] for text in written(svg) if text[-1].isdigit()]
        assert written_counts == [str(count) for _, row in ROWS for count in row if count]

    def test_say_by_a_sign_what_a_colour_means(self):
        """As the legend does; only what is too narrow for it has the count alone."""
        svg = pictures.bars(ROWS, ("Yes", "On conditions", "No"))
        for kind, mark in pictures.MARKS.items():
            legend, *counts = [text.text for text in drawn(svg, "text", **{"class": f"on-{kind}"})]
            assert legend == mark
            _, *shapes = drawn(svg, "rect", **{"class": kind})
            for shape, count in zip(shapes, counts, strict=True):
                assert (count[0] == mark) is (float(shape.get("width")) >= pictures.NARROWEST)

    def test_have_a_legend_that_fits(self):
        """Beside each other, within the width of a phone."""
        for words in (("Yes", "On conditions", "No"), ("Agree", "Set conditions", "Disagree")):
            *_, last = drawn(
                "".join(["<svg xmlns='http://www.w3.org/2000/svg'>", *pictures.legend(words), "</svg>"]),
                "text",
            )
            assert float(last.get("x")) + 8 * len(words[-1]) < 320

    def test_are_told_in_words(self):
        (title,) = drawn(pictures.bars(ROWS, ("Yes", "On conditions", "No")), "title")
        assert "before_decision: 9 yes, 9 on conditions, 13 no" in title.text


class TestSpeed:
    """The figures at the head of the page are those in the tables below it."""

    def test_reads_the_tables(self):
        assert len(pictures.measured(FIGURES, "Aims")) >= 10
        times = pictures.nanoseconds(FIGURES)
        for way, took in times.items():
            assert re.search(rf"^\| {re.escape(way)} \|.*\| {took:,} \|", FIGURES, re.MULTILINE)
        assert [*times.values()] == sorted(times.values())

    def test_says_three_figures(self):
        page = (
            "## One state: against decide(state)\n\n"
            "| way | ns |\n| :-- | --: |\n| decide(state) | 5,365 |\n\n"
            "## Deciding and building\n\n| what | ns |\n| :-- | --: |\n"
            "| decide(state, today=...), with days | 11,320 |\n\n"
            "## Frames: verdict and rule; with days every answer\n\n"
            "| M rows/s |\n| --: |\n| 20.3 |\n| 257.9 |\n"
        )
        assert pictures.headlines(page) == {
            "a decision without days": "5.4 µs",
            "a decision with days": "11 µs",
            "verdicts in a data frame, at best": "258 million a second",
        }
        assert len(pictures.headlines(FIGURES)) == 3

    @pytest.mark.parametrize(
        ("ns", "text"),
        [(291, "291 ns"), (999, "999 ns"), (1_000, "1 µs"), (17_304, "17 µs"), (2_100_000, "2.1 ms")],
    )
    def test_says_times_with_their_unit(self, ns, text):
        assert pictures.duration(ns) == text

    def test_is_drawn_on_its_axis(self):
        """Ten times as long is as far to the right everywhere, and there is no bar."""
        values = {"decide(state)": 1_000, "other": 10_000, "slow": 100_000}
        svg = pictures.dots(values, re.compile("decide"))
        places = [float(dot.get("cx")) for dot in drawn(svg, "circle")]
        assert places[1] - places[0] == pytest.approx(places[2] - places[1])
        assert [dot.get("class") for dot in drawn(svg, "circle")] == ["ours", "others", "others"]
        assert not drawn(svg, "rect")
        lines = [float(x) for x in re.findall(r'd="M([\d.]+) [\d.]+v', svg)]
        assert lines == pytest.approx(places)
        assert {"decide(state)", "1 µs", "10 µs", "100 µs"} <= {*written(svg)}

    def test_writes_nothing_on_a_line(self):
        """Neither a name nor a time."""
        svg = pictures.dots(pictures.nanoseconds(FIGURES), re.compile("decide"))
        lines = [(int(y), int(y) + int(tall)) for y, tall in re.findall(r"M[\d.]+ (\d+)v(\d+)", svg)]
        assert len(lines) > 20
        for text in drawn(svg, "text"):
            foot = int(text.get("y"))
            assert not any(begins < foot + 3 and foot - 9 < ends for begins, ends in lines), text.text


RULES = {
    rule.id: rule
    for policy in (FOUNDING, PERMISSIVE, CAUTIOUS)
    for rule in (*policy.connecting, *policy.courtesy, *policy.sharing)
}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
class TestBelowARule:
    """Nothing that stands there contradicts the counts above it."""

    def test_stands_every_work_it_cites_once(self, rule):
        works = [work for side in wording.sides(rule) for work in side.works]
        assert Counter(works) == Counter({*rule.cited, *rule.opposed})

    def test_no_side_is_without_a_voice_in_its_count(self, rule):
        """Whoever disagrees below "0 disagree" stands among those that are not counted, with the reason."""
        counts = dict(zip(Position, attrs.astuple(rule.support), strict=True))
        for side in wording.sides(rule):
            assert side.counted is not side.heading.startswith("Not counted (")
            if side.counted:
                assert 0 < len({work.voice for work in side.works}) <= counts[side.position]
                assert side.heading.casefold() == wording.SIDES[side.position][0]

    def test_every_voice_is_named_where_no_survey_asked(self, rule):
        if rule.question is None:
            named = {
                side.position: len({work.voice for work in side.works})
                for side in wording.sides(rule)
                if side.counted
            }
            assert [named.get(position, 0) for position in Position] == [*attrs.astuple(rule.support)]


class TestTheTwoThatContradictedThemselves:
    """Each had a work against it, and nobody who disagrees: the survey has no answer of that work."""

    @pytest.mark.parametrize(
        ("name", "work"),
        [
            ("meet-before-you-connect", works.BALANCE_HIRING_MANAGER),
            ("thank-them-by-the-next-day", works.ARBEITS_ABC),
        ],
    )
    def test_says_so(self, name, work):
        last = wording.sides(CAUTIOUS.rule(name))[-1]
        assert last == (
            "Not counted (the survey has no answer of theirs to this), disagrees",
            Position.DISAGREE,
            False,
            (work,),
        )

    def test_a_fact_is_called_one(self):
        last = wording.sides(CAUTIOUS.rule("wait-out-the-block"))[-1]
        assert (last.heading, last.counted) == ("Not counted (a platform), agrees", False)


class TestNumbers:
    """Each with its unit, as one says it."""

    @pytest.mark.parametrize(
        ("number", "unit", "text"),
        [
            (1, "days", "1 day"),
            (2, "days", "2 days"),
            (5, "business days", "5 business days"),
            (1, "business days", "1 business day"),
            (1, "requests a day", "1 request a day"),
            (5, "requests a month", "5 requests a month"),
        ],
    )
    def test_are_said_with_their_unit(self, number, unit, text):
        assert wording.counted(number, unit) == text

    def test_have_units_that_are_plurals(self):
        for field in attrs.fields(Timing):
            assert field.metadata["unit"].partition(" a ")[0].endswith("s")


class TestGists:
    """What a work says stands above it."""

    def test_leaves_the_cases_and_the_headings_out(self):
        code = (
            "# Laid out by hand.\n# fmt: off\n\n# ---- The first\n# c001 c002: wait, and\n#   thank: soon\n"
            'A = f(\n    # inside\n    "a",\n)\n# rather not: it is early\nB = 1\nC = 2\n# c007\nD = 3\n'
        )
        assert wording.gists(code) == {"A": "wait, and thank: soon", "B": "rather not: it is early"}

    def test_most_works_of_the_first_file_have_one(self):
        code = Path(works.__file__).read_text(encoding="utf-8")
        found = wording.gists(code)
        named = {name for name, thing in vars(works).items() if isinstance(thing, Source)}
        assert {*found} <= named
        assert len(found) > 0.95 * len(named)
        assert found["MUSE"] == "wait for the decision, thank instead; then invite with a note"
        assert not [name for name, said in found.items() if re.match("likewise|c[0-9]|-", said)]
