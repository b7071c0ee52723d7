"""Every engine gives the answers of `decide`, row by row; and what it is given, it takes or refuses."""

from __future__ import annotations

import random
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import combinations, product
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import attrs
import duckdb
import narwhals as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Action,
    BusinessCalendar,
    Contact,
    InterviewState,
    Network,
    NextRound,
    Policy,
    Rule,
    Share,
    Silence,
    Stage,
    Timing,
    UnknownLanguageError,
    Verdict,
    Voice,
    errors,
    frames,
)
from netiquette._deciding.etiquette import PRESETS
from netiquette._deciding.timelines import TIMELINES
from netiquette._frames.engines import registry
from netiquette._frames.engines.registry import KNOWN
from netiquette._frames.plan import WORDS
from netiquette._frames.timelines import Timelines
from netiquette.trackers import from_role, from_status
from tests.engines import ALL, ENGINES, MEMORY, engines_with, frame_of, table_from
from tests.rows import (
    TODAY,
    answer_to,
    check,
    drawn,
    expected,
    expected_in_processes,
    in_processes,
    table_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

HOLIDAYS = frozenset({date(2026, 11, 11), date(2026, 11, 26), date(2026, 12, 25)})

PEERS_ARE_FINE = Rule(
    id="peers-are-fine",
    says="Future teammates are glad to hear from you.",
    when={Contact.PEER, Silence.DUE, Network.X},
    then=Verdict.CONNECT,
)
IMPATIENT = Timing(
    grace=0, first_check_in=3, first_check_in_latest=40, most_check_ins=3, pause=0, thank_you_fine=1
)
WAYS: Mapping[str, Mapping[str, Any]] = {
    "cautious": {"today": TODAY},
    "no today": {},
    "impatient, with holidays": {
        "today": TODAY,
        "policy": Policy(FOUNDING.connecting, CAUTIOUS.courtesy, IMPATIENT),
        "calendar": BusinessCalendar(holidays=HOLIDAYS),
    },
    "the last day": {"today": date.max},
    "founding": {"today": TODAY, "policy": FOUNDING},
    "permissive": {"today": TODAY, "policy": PERMISSIVE},
    "ours": {"today": TODAY, "policy": CAUTIOUS.with_rule(PEERS_ARE_FINE, before="await-the-decision")},
    "the weekend of the Gulf": {"today": TODAY, "calendar": BusinessCalendar(weekend={4, 5})},
    "the first day": {"today": date.min, "policy": PERMISSIVE},
    "nothing takes time": {
        "today": TODAY,
        "policy": Policy(
            CAUTIOUS.connecting,
            CAUTIOUS.courtesy,
            Timing(**{field.name: 0 for field in attrs.fields(Timing)} | {"most_check_ins": 2}),
        ),
    },
    "never ask": {
        "today": TODAY,
        "policy": Policy(CAUTIOUS.connecting, CAUTIOUS.courtesy, Timing(most_check_ins=0)),
    },
}


SOME_WAYS = ("ours", "permissive", "no today")


@cache
def rows_for(way: str) -> tuple[pa.Table, pa.Table]:
    """Return drawn rows, and what `decide` says of them."""
    table = drawn((100_000 if way == "cautious" else 5_000) if ALL else 1_000)
    return table, expected(table, **WAYS[way])


OLDER = ("stage", "contact", "relationship", "invitation", "permission", "network", "thank_you")
NEWER = tuple(field for field in WORDS if field not in OLDER)


@cache
def combinations_of_words() -> list[tuple[Any, ...]]:
    """Return words that meet one another, asked not enough or as often as is enough.

    All words with all others are more than a billion rows, and need not be written out: what a rule does not
    ask for cannot change what it says. So every word of the older fields meets every other; and of the newer
    ones, which rules ask for one, two or three at a time, every two meet, and those that a rule asks for
    together, at every stage and for every contact, whatever the rest says.
    """
    draw = random.Random(26)  # noqa: S311  repeatable, not secret
    plain = InterviewState(Stage.UNKNOWN)
    defaults = [getattr(plain, field).value for field in NEWER]
    texts = {field: [word.value for word in words] for field, words in WORDS.items()}
    older = product(*(texts[field] for field in OLDER))
    rows = [(*row, *defaults, draw.choice((0, 2))) for row in older]
    asked_together = {
        tuple(field for field in NEWER if WORDS[field] in rule.conditions)
        for policy in PRESETS.values()
        for rule in (*policy.connecting, *policy.courtesy)
    }
    for together in sorted({*combinations(NEWER, 2)} | asked_together):
        held = ("stage", "contact", *together)
        for *said, asked in product(*(texts[field] for field in held), (0, 2)):
            row = {field: draw.choice(words) for field, words in texts.items()}
            rows.append((*(row | dict(zip(held, said, strict=True))).values(), asked))
    return rows


@cache
def every_word(policy: str) -> tuple[pa.Table, pa.Table]:
    """Return words that meet one another, and what `decide` says of them."""
    every = combinations_of_words()
    rows = every if ALL and policy == "cautious" else random.Random(1).sample(every, 2_000)  # noqa: S311  repeatable, not secret
    columns = zip((*WORDS, "check_ins"), zip(*rows, strict=True), strict=True)
    table = table_of({name: [*values] for name, values in columns})
    return table, expected(table, policy=PRESETS[policy])


COLUMNS = [
    ["stage", "contact", "route", "presence", "interview_on"],
    ["stage", "next_round", "next_interview_on", "last_contact_on", "meeting"],
    ["stage", "offer", "decided_on", "turn"],
    ["stage", "other_offer", "other_offer_due", "next_interview_on"],
    ["contact", "invitation"],
    ["invitation", "invited_on"],
    ["stage", "check_ins", "decision_due"],
    ["stage"],
    ["stage", "check_ins"],
    ["interview_on"],
    ["stage", "interview_on"],
    ["stage", "last_contact_on"],
    ["contact", "decided_on", "stage"],
    ["invited_on"],
    ["next_interview_on"],
    ["stage", "next_interview_on", "thank_you", "decision_due"],
    ["stage", "interview_on", "next_round", "check_ins"],
    ["other_offer_due"],
    ["stage", "other_offer_due", "interview_on"],
    ["turn"],
    ["stage", "turn", "last_contact_on"],
    ["stage", "meeting", "last_contact_on"],
]
"""Columns that a frame has, and no others; those first that ask most of an engine."""


class TestSameAnswers:
    """Equality is the test."""

    @pytest.mark.parametrize(("engine", "way"), engines_with(WAYS, 3))
    def test_for_rows_as_they_come(self, engine, way):
        """With nulls, words nobody knows, and days from the first of the calendar to the last."""
        table, wanted = rows_for(way)
        check(engine, table, wanted, **WAYS[way])

    @pytest.mark.parametrize(
        ("engine", "asked"),
        engines_with(product([("rule", "reconsider_on"), ("verdict", "rule"), ("due",)], SOME_WAYS), 1),
    )
    def test_for_some_of_the_answers(self, engine, asked):
        """What isn't asked for isn't worked out, and changes nothing of the rest."""
        only, way = asked
        table, wanted = rows_for(way)
        part, answers = table.slice(0, 1_000), wanted.slice(0, 1_000).select(only)
        check(engine, part, answers, **WAYS[way], only=only)

    @pytest.mark.parametrize(("engine", "policy"), engines_with(PRESETS, 1))
    def test_for_every_word_with_every_other(self, engine, policy):
        table, wanted = every_word(policy)
        check(engine, table, wanted, policy=PRESETS[policy])

    @pytest.mark.parametrize(
        ("engine", "known"),
        engines_with(COLUMNS, 4),
        ids=lambda value: value if isinstance(value, str) else "+".join(value),
    )
    def test_for_some_of_the_columns(self, engine, known):
        """A field without a column has its default."""
        table = drawn(200).select(["row", *known])
        check(engine, table, expected(table, today=TODAY, policy=PERMISSIVE), today=TODAY, policy=PERMISSIVE)

    @pytest.mark.parametrize("engine", ["DuckDB", "Ibis", "PySpark"])
    def test_for_manners_turned_upside_down(self, engine):
        """A database is too slow to ask about many; so its rows stand in any order, and say anything."""
        draw = random.Random(26)  # noqa: S311  repeatable, not secret
        *connecting, last = PERMISSIVE.connecting
        *courtesy, silent = PERMISSIVE.courtesy
        turned = [attrs.evolve(rule, then=draw.choice([*Verdict])) for rule in connecting]
        draw.shuffle(turned)
        draw.shuffle(courtesy)
        how = {"today": TODAY, "policy": Policy([*turned, last], [*courtesy, silent])}
        table = drawn(300)
        check(engine, table, expected(table, **how), **how)

    @pytest.mark.parametrize("engine", ["pandas", "Polars"])
    @pytest.mark.parametrize("action", Action)
    def test_for_a_step_that_is_always_advised(self, engine, action):
        """Its days are those of the row, also where no preset would ask for it."""
        *_, silent = CAUTIOUS.courtesy
        booked = Rule(id="before-it", says="Do it before.", when={NextRound.BOOKED}, then=(action,))
        policy = attrs.evolve(CAUTIOUS, courtesy=[booked, attrs.evolve(silent, then=(action,))])
        how = {"today": TODAY, "policy": policy}
        table = drawn(600)
        check(engine, table, expected(table, **how), **how)

    @pytest.mark.parametrize("engine", MEMORY)
    @pytest.mark.parametrize("size", [34, 99, 100, 101])
    def test_in_blocks(self, engine, size, monkeypatch):
        """However many blocks there are."""
        monkeypatch.setattr("netiquette._frames.in_memory._DATED_BLOCK_ROWS", size)
        table = drawn(100)
        check(engine, table, expected(table, today=TODAY), today=TODAY)

    @pytest.mark.parametrize("engine", ENGINES)
    def test_of_no_rows(self, engine):
        empty = drawn(1).select(["row", "stage", "contact", "interview_on"]).slice(0, 0)
        check(engine, empty, expected(empty), today=TODAY)


class TestProcesses:
    """Rows of one process are answered together, as `agenda` answers for several people."""

    @pytest.mark.parametrize("engine", ENGINES)
    def test_for_rows_as_they_come(self, engine):
        table = in_processes(drawn(240), 60)
        check(engine, table, expected_in_processes(table, today=TODAY), today=TODAY, process="job")

    @pytest.mark.parametrize("engine", ["pandas", "Polars", "PyArrow", "Dask"])
    @pytest.mark.parametrize(
        "known",
        [
            ["stage"],
            ["contact"],
            ["contact", "stage"],
            ["stage", "meeting", "thank_you"],
            ["contact", "invitation", "invited_on", "decided_on", "stage"],
            ["stage", "contact", "route", "presence", "permission", "interview_on"],
            ["check_ins", "presence"],
            ["contact", "stage", "next_round"],
            ["contact", "turn", "last_contact_on"],
            ["contact", "decided_on", "other_offer"],
        ],
        ids="+".join,
    )
    def test_for_some_of_the_columns(self, engine, known):
        table = in_processes(drawn(100).select(["row", *known]), 25)
        check(engine, table, expected_in_processes(table, today=TODAY), today=TODAY, process="job")

    @pytest.mark.parametrize(
        ("engine", "only"),
        engines_with([("next_action", "reconsider_on"), ("verdict", "rule"), ("due",)], 1),
    )
    def test_for_some_of_the_answers(self, engine, only):
        table = in_processes(drawn(100).select(["row", "stage", "contact", "interview_on"]), 25)
        wanted = expected_in_processes(table, today=TODAY).select(only)
        check(engine, table, wanted, today=TODAY, process="job", only=only)

    @pytest.mark.parametrize("engine", ["Polars", "PyArrow"])
    @pytest.mark.parametrize(
        ("when", "known"),
        [
            ({Action.WAIT, Voice.OTHER}, ["contact", "stage", "interview_on", "thank_you"]),
            ({Action.CHECK_IN}, ["contact", "stage", "interview_on", "thank_you"]),
            ({Action.ANSWER_THEM, Voice.OTHER}, ["stage", "turn", "last_contact_on"]),
        ],
        ids=["waiting is said once", "nobody is asked", "one answer will do"],
    )
    def test_under_a_sharing_table_of_two_rows(self, engine, when, known):
        """What is left out for everybody, or for all but one, and nothing else."""
        left_out = Rule(id="left-out", says="This is left out.", when=when, then=Share.LEFT_OUT)
        policy = attrs.evolve(CAUTIOUS, sharing=[left_out, CAUTIOUS.sharing[-1]])
        how = {"today": TODAY, "policy": policy}
        table = in_processes(drawn(100).select(["row", *known]), 20)
        check(engine, table, expected_in_processes(table, **how), **how, process="job")

    def test_leave_a_column_alone_that_is_called_as_ours(self):
        """Dask numbers its rows in a column that has a name of its own."""
        table = in_processes(drawn(60).select(["row", "stage", "contact"]), 12)
        table = table.append_column("netiquette_place", pa.array(range(60)))
        check("Dask", table, expected_in_processes(table, today=TODAY), today=TODAY, process="job")

    @pytest.mark.parametrize("engine", ["pandas", "Polars", "PyArrow"])
    @pytest.mark.parametrize(
        ("asks", "sharing"),
        [(Action.FIND_OUT, CAUTIOUS.sharing[-1:]), (Action.ANSWER_THEM, CAUTIOUS.sharing)],
    )
    def test_under_manners_that_ask_for_one_thing(self, engine, asks, sharing):
        """What people are told apart by is there, whatever else nobody asks for."""
        *_, silent = CAUTIOUS.courtesy
        courtesy = [attrs.evolve(silent, then=(asks,))]
        policy = attrs.evolve(CAUTIOUS, courtesy=courtesy, sharing=sharing)
        how = {"today": TODAY, "policy": policy}
        table = in_processes(drawn(100), 10)
        check(engine, table, expected_in_processes(table, **how), **how, process="job")

    @pytest.mark.parametrize("engine", MEMORY)
    @pytest.mark.parametrize("size", [34, 99])
    def test_in_blocks(self, engine, size, monkeypatch):
        """No process is cut, however small a block."""
        monkeypatch.setattr("netiquette._frames.in_memory._DATED_BLOCK_ROWS", size)
        table = in_processes(drawn(100), 12)
        check(engine, table, expected_in_processes(table, today=TODAY), today=TODAY, process="job")

    @pytest.mark.parametrize("engine", ["pandas", "Polars", "PyArrow"])
    @pytest.mark.parametrize(
        ("a_day", "a_month"), [(0, 5), (1, 0), (1, 1), (1, 5), (2, 5), (1, 70), (2, 31), (40, 70)]
    )
    @pytest.mark.parametrize(
        "today", [date(2026, 11, 30), date(2026, 12, 31), date.max - timedelta(40), date.max]
    )
    def test_spread_requests_over_days_and_months(self, engine, a_day, a_month, today):
        """Some have been sent this month already, and a decision is answered first."""
        rows = 90
        table = table_of(
            {
                "stage": ["rejected", "offered", "ghosted"] * (rows // 3),
                "contact": ["recruiter", "interviewer", "peer", "executive", "hiring_manager"] * (rows // 5),
                "invitation": ["none", "none", "none", "sent", "none", "none"] * (rows // 6),
                "invited_on": [today, today.replace(day=1), None] * (rows // 3),
                "turn": ["theirs"] * 45 + ["unknown"] * 45,
            }
        )
        jobs = ["none of the month", "some"] * 22 + ["answered"] * (rows - 44)
        table = table.append_column("job", pa.array(jobs))
        policy = attrs.evolve(CAUTIOUS, timing=Timing(requests_a_day=a_day, notes_a_month=a_month))
        how = {"today": today, "policy": policy}
        check(engine, table, expected_in_processes(table, **how), **how, process="job")

    @pytest.mark.parametrize("engine", ENGINES)
    def test_of_no_rows(self, engine):
        empty = in_processes(drawn(1).select(["row", "stage", "contact"]).slice(0, 0), 1)
        check(engine, empty, expected_in_processes(empty, today=TODAY), today=TODAY, process="job")

    @pytest.mark.parametrize(
        "jobs",
        [
            [7, 7, 8, None],
            [1.5, 1.5, 2.5, None],
            [True, True, False, None],
            [date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 2), None],
            [["a"], ["a"], ["b"], None],
        ],
        ids=["numbers", "fractions", "yes and no", "days", "lists"],
    )
    def test_may_be_told_apart_by_anything_in_pandas(self, jobs):
        rows = pd.DataFrame({"stage": ["ghosted"] * 4, "job": pd.Series(jobs, dtype=object)})
        answers = frames.decide(rows, today=TODAY, process="job")["next_action"]
        assert answers.isna().tolist() == [False, True, False, False]

    @pytest.mark.parametrize(
        "jobs",
        [
            [7, 7, 8, None],
            [1.5, 1.5, 2.5, None],
            [date.min, date.min, date.max, None],
            [b"a", b"a", b"b", None],
        ],
        ids=["numbers", "fractions", "days", "bytes"],
    )
    @pytest.mark.parametrize("frame", [pl.DataFrame, pa.table])
    def test_may_be_told_apart_by_what_has_a_type(self, frame, jobs):
        rows = frame({"stage": ["ghosted"] * 4, "job": jobs})
        answers = frames.decide(rows, today=TODAY, process="job", only="next_action")
        found = table_from(nw.from_native(answers).with_row_index("row"))["next_action"].to_pylist()
        assert [answer is None for answer in found] == [False, True, False, False]

    @pytest.mark.parametrize(
        ("frame", "how", "said"),
        [
            (pl.DataFrame({"stage": ["applied"]}), {"process": "job"}, "process is said to be in 'job', but"),
            (pl.DataFrame({"stage": ["applied"], "*": [1]}), {"process": "*"}, "a pattern of names; rename"),
            (
                pl.DataFrame({"stage": ["applied"], "job": [["a"]]}),
                {"process": "job"},
                "job is of type List(String), but a process is told apart by one value; make it text",
            ),
        ],
    )
    def test_refuse_a_column_that_tells_nothing_apart(self, frame, how, said):
        with pytest.raises(errors.InvalidFrameError) as caught:
            frames.decide(frame, today=TODAY, **how)
        assert said in str(caught.value)

    @pytest.mark.parametrize("process", [3, ["job"], b"job"])
    def test_refuse_what_is_no_name(self, process):
        with pytest.raises(TypeError, match=r"process is .*, but it names the column"):
            frames.decide(pl.DataFrame({"stage": ["applied"], "job": [1]}), today=TODAY, process=process)

    def test_need_a_day(self):
        with pytest.raises(TypeError, match="today is None"):
            frames.decide(pl.DataFrame({"stage": ["applied"], "job": [1]}), process="job")


class TestNothingIsForgotten:
    """What a new engine or a new derived word has to be added to."""

    @pytest.mark.parametrize(("name", "known"), KNOWN.items())
    def test_an_engine_is_tested_documented_and_there(self, name, known):
        assert {engine.partition(",")[0] for engine in ENGINES} == {known.title for known in KNOWN.values()}
        assert known.title in (frames.decide.__doc__ or "")
        pytest.importorskip("pyspark.sql" if name == "pyspark" else name)
        assert getattr(registry, known.plans.name.lower())(name)

    def test_every_timeline_is_there_for_columns_too(self):
        columns = Timelines(CAUTIOUS.timing, TODAY, "", frozenset())
        assert columns.words.keys() == columns.changes.keys() == TIMELINES.keys()


class TestLabels:
    """The words of trackers, in the same pass."""

    LABELS = ("Phone Screen", "Absage", "offer_received", "??", "", None)
    TITLES = ("Senior Recruiter", "VP Engineering", "Personalreferentin", "??", None)

    @pytest.mark.parametrize("engine", ENGINES)
    def test_are_read_as_trackers_reads_them(self, engine):
        pairs = [*product(self.LABELS, self.TITLES)]
        table = table_of({"Status": [label for label, _ in pairs], "Title": [title for _, title in pairs]})
        states = table_of(
            {
                "stage": [label and from_status(label).stage.value for label, _ in pairs],
                "contact": [title and from_role(title).contact.value for _, title in pairs],
            }
        )
        wanted = expected(states)
        check(engine, table, wanted, columns={"status": "Status", "role": "Title"})

    @pytest.mark.parametrize("engine", ["Polars", "DuckDB"])
    def test_may_depend_on_the_tracker(self, engine):
        table = table_of({"status": ["pending"]})
        stages = [from_status("pending", source=source).stage.value for source in ("", "applyr")]
        assert stages[0] != stages[1]
        for source, stage in zip(("", "applyr"), stages, strict=True):
            wanted = expected(table_of({"stage": [stage]}))
            check(engine, table, wanted, columns={"status": "status"}, source=source)

    @pytest.mark.parametrize("engine", ENGINES)
    def test_may_be_read_in_one_language(self, engine):
        """What is a word of another is unknown then."""
        labels, titles = ["over", "Absage"], ["Personalreferentin", "Recruiter"]
        table = table_of({"Status": labels, "Title": titles})
        answers = []
        for language in (None, "en", "de"):
            stages = [from_status(label, language=language).stage.value for label in labels]
            contacts = [from_role(title, language=language).contact.value for title in titles]
            answers.append(expected(table_of({"stage": stages, "contact": contacts})))
            columns = {"status": "Status", "role": "Title"}
            check(engine, table, answers[-1], columns=columns, language=language)
        assert all(answers.count(answer) == 1 for answer in answers)

    def test_of_another_language_are_unread(self):
        """Both kinds."""
        table = pl.DataFrame({"Status": ["over", "Absage"], "Title": ["Personalreferentin", "Recruiter"]})
        unread = {
            language: [
                (fault.field, fault.value)
                for fault in frames.unread(
                    table, columns={"status": "Status", "role": "Title"}, language=language
                )
            ]
            for language in (None, "en", "de")
        }
        assert unread == {
            None: [],
            "en": [("status", "Absage"), ("role", "Personalreferentin")],
            "de": [("status", "over")],
        }

    @pytest.mark.parametrize("ask", [frames.decide, frames.unread])
    @pytest.mark.parametrize("language", ["tlh", 3])
    def test_are_read_in_no_language_that_is_not_there(self, ask, language):
        """Whether or not there is a label to read."""
        with pytest.raises(UnknownLanguageError, match="is not one we read"):
            ask(pl.DataFrame({"stage": ["applied"]}), language=language)

    def test_may_be_categories_in_any_order(self):
        """The place of a label among the categories is not that of what it stands for."""
        labels = ["Applied", "Offer"]
        polars = pl.DataFrame({"Status": pl.Series(labels, dtype=pl.Enum(labels))})
        pandas = pd.DataFrame({"Status": pd.Categorical(labels)})
        for frame in (polars, pandas, polars.to_arrow(), polars.lazy()):
            answered = frames.decide(frame, columns={"status": "Status"}, only="verdict")
            found = nw.from_native(answered).lazy().collect("pyarrow")
            assert found["verdict"].to_list() == ["wait", "connect"]

    def test_are_read_only_where_somebody_says_so(self):
        """A tracker's `role` is the role applied for as often as not."""
        table = pl.DataFrame({"stage": ["applied"], "role": ["Recruiter"], "status": ["offer"]})
        assert frames.decide(table, only="rule")["rule"].to_list() == ["meet-before-you-connect"]

    def test_take_the_place_of_a_column_of_ours(self):
        table = pl.DataFrame({"stage": ["applied"], "label": ["Offer"]})
        answered = frames.decide(table, columns={"status": "label"}, only="verdict")
        assert answered["verdict"].to_list() == ["connect"]


class TestCategories:
    """Whosever they are, and in whatever order."""

    @pytest.mark.parametrize(
        "words",
        [
            [stage.value for stage in Stage],
            sorted(stage.value for stage in Stage),
            ["", "offered", "Bewerbung", "applied", "unknown", "rejected"],
        ],
        ids=["ours", "sorted", "theirs"],
    )
    def test_count_by_what_they_say(self, words):
        table = table_of({"stage": [*words, None]})
        wanted = expected(table).column("rule").to_pylist()
        polars = pl.DataFrame({"stage": pl.Series([*words, None], dtype=pl.Enum(words))})
        pandas = pd.DataFrame({"stage": pd.Categorical([*words, None], categories=words)})
        assert frames.decide(polars, only="rule")["rule"].to_list() == wanted
        assert frames.decide(polars.lazy(), only="rule").collect()["rule"].to_list() == wanted
        assert frames.decide(pandas, only="rule")["rule"].to_list() == wanted
        for whole in (polars.drop_nulls(), pandas.dropna(), polars.drop_nulls().to_arrow()):
            found = nw.from_native(frames.decide(whole, only="rule")).get_column("rule").to_list()
            assert found == wanted[:-1]


class TestText:
    """Of any type that an engine has for it."""

    @pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.string_view()], ids=str)
    def test_of_arrow_counts_by_what_it_says(self, kind):
        labels = pa.array(["offered", None, "Bewerbung"], kind)
        table = pa.table({"stage": labels})
        assert frames.decide(table, only="rule")["rule"].to_pylist() == expected(table)["rule"].to_pylist()
        assert [fault.value for fault in frames.unread(table)] == ["Bewerbung", None]
        read = frames.decide(table, columns={"status": "stage"}, only="verdict")
        assert read["verdict"].to_pylist() == ["connect", "wait", "wait"]

    @pytest.mark.parametrize("kind", [pa.string(), pa.string_view()], ids=str)
    def test_of_arrow_may_have_a_dictionary_for_each_chunk(self, kind):
        """Together they may be longer than their indices can say, or have nulls, or there are none."""
        many = [f"label {number}" for number in range(100)]
        chunks = [
            pa.DictionaryArray.from_arrays(pa.array([0, 1], pa.int8()), pa.array(words, kind))
            for words in (["offered", *many], ["rejected", None], [None, "rejected", *reversed(many)])
        ]
        column = pa.chunked_array(chunks)
        text = ["offered", "label 0", "rejected", None, None, "rejected"]
        for labels, said in (
            (column, text),
            (column.slice(0, 0), []),
            (pa.chunked_array([], column.type), []),
        ):
            table = pa.table({"stage": labels})
            wanted = expected(table_of({"stage": said}))["rule"].to_pylist() if said else []
            assert frames.decide(table, only="rule")["rule"].to_pylist() == wanted
            read = frames.decide(table, columns={"status": "stage"}, only="rule")
            assert read["rule"].to_pylist() == wanted
        unread = frames.unread(pa.table({"stage": column}))
        assert [(fault.value, fault.rows) for fault in unread] == [(None, 2), ("label 0", 1)]

    def test_of_nothing_but_nulls_is_no_field(self):
        frame = pl.DataFrame({"stage": [None, None]})
        for found in (frames.decide(frame), frames.decide(frame.lazy()).collect()):
            assert found["rule"].to_list() == ["when-in-doubt-wait"] * 2


class TestTheFrameItself:
    """It comes back as it was, with the answers behind it."""

    @pytest.mark.parametrize("engine", MEMORY)
    def test_is_left_alone(self, engine):
        table = drawn(50)
        frame = frame_of(engine, table)
        answered = frames.decide(frame, today=TODAY)
        assert type(answered) is type(frame)
        before, after = nw.from_native(frame), nw.from_native(answered)
        assert after.columns[: len(before.columns)] == before.columns
        assert after.select(before.columns).schema == before.schema
        assert table_from(frame).equals(table_from(answered).select(before.columns))

    def test_keeps_the_index_of_pandas(self):
        answered = frames.decide(pd.DataFrame({"stage": ["applied", "offered"]}, index=["b", "b"]))
        assert [*answered.index] == ["b", "b"]
        assert [*answered["verdict"]] == ["wait", "connect"]

    def test_may_be_one_of_narwhals(self):
        eager = nw.from_native(pl.DataFrame({"stage": ["offered"]}))
        assert isinstance(frames.decide(eager), nw.DataFrame)
        lazy = frames.decide(eager.lazy(), only="verdict")
        assert isinstance(lazy, nw.LazyFrame)
        assert lazy.collect().rows() == [("offered", "connect")]

    @pytest.mark.parametrize("engine", ["Polars, lazy", "DuckDB"])
    def test_computes_nothing_of_a_plan(self, engine):
        frame = frame_of(engine, drawn(3))
        assert type(frames.decide(frame, today=TODAY)) is type(frame)

    def test_lets_polars_filter_a_plan_first(self):
        """It is an expression like any other: what nobody asked for isn't computed."""
        plan = frames.decide(pl.DataFrame({"stage": ["offered", "applied"], "n": [1, 2]}).lazy())
        assert plan.filter(pl.col("n") == 2).select("verdict").collect().to_series().to_list() == ["wait"]
        assert plan.filter(pl.col("verdict") == "connect").select("n").collect().to_series().to_list() == [1]

    def test_has_the_same_types_whatever_is_in_it(self):
        """Two batches can be put together."""
        one, other = (
            frames.decide(pl.DataFrame({"stage": stages, "contact": ["peer"]}))
            for stages in (["offered"], ["applied"])
        )
        assert pl.concat([one, other])["verdict"].to_list() == ["connect", "wait"]

    def test_may_be_asked_for_some_answers(self):
        frame = pl.DataFrame({"stage": ["applied"]})
        assert frames.decide(frame, only=["rule", "verdict"]).columns == ["stage", "verdict", "rule"]
        assert frames.decide(frame, only=[]).columns == ["stage"]

    def test_may_have_names_of_any_kind(self):
        odd = 'the "state" of `it`'
        frame = duckdb.connect().sql(
            f"""SELECT 'interviewed' AS "{odd.replace('"', '""')}", DATE '2026-11-20' AS "d'ay" """
        )
        answered = frames.decide(frame, columns={"stage": odd, "interview_on": "d'ay"}, today=TODAY)
        assert answered.fetchall()[0][2:5] == ("wait", "await-the-decision", "send_thank_you")
        numbered = frames.decide(pd.DataFrame({"stage": ["offered"], 7: [1]}), only="verdict")
        assert [*numbered.columns] == ["stage", 7, "verdict"]

    @pytest.mark.parametrize("engine", ENGINES)
    def test_may_have_names_with_a_dot(self, engine):
        table = table_of({"a.b": ["offered"], "x`y": ["?"]}).append_column("day.", pa.array([TODAY]))
        wanted = expected(table_of({"stage": ["offered"], "interview_on": [TODAY]}))
        check(engine, table, wanted, columns={"stage": "a.b", "interview_on": "day."})
        assert frames.unread(frame_of(engine, table), columns={"stage": "a.b", "interview_on": "day."}) == ()

    def test_may_have_names_like_those_we_work_with(self):
        frame = duckdb.connect().sql(
            "SELECT 'offered' AS stage, 1 AS netiquette_stage, 2 AS Netiquette__answer"
        )
        assert frames.decide(frame, only="verdict").fetchall() == [("offered", 1, 2, "connect")]


class TestDays:
    """The date counts as it stands in the column."""

    LATE = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)

    @pytest.mark.parametrize("zone", [None, "UTC", "Asia/Tokyo", "America/New_York"])
    @pytest.mark.parametrize("engine", [*MEMORY, "Polars, lazy", "Dask"])
    def test_of_timestamps_are_those_of_their_zone(self, engine, zone):
        kind = pa.timestamp("us", tz=zone)
        table = table_of({"stage": ["interviewed"]}).append_column(
            "interview_on", pa.array([self.LATE], kind)
        )
        own = 20 if zone == "Asia/Tokyo" else 19
        wanted = expected(
            table_of({"stage": ["interviewed"], "interview_on": [date(2026, 11, own)]}), today=TODAY
        )
        check(engine, table, wanted, today=TODAY)

    @pytest.mark.parametrize("engine", ["DuckDB", "Ibis", "PySpark"])
    def test_of_timestamps_without_a_zone_are_their_own(self, engine):
        kind = pa.timestamp("us")
        table = table_of({"stage": ["interviewed"]}).append_column(
            "interview_on", pa.array([self.LATE], kind)
        )
        wanted = expected(
            table_of({"stage": ["interviewed"], "interview_on": [date(2026, 11, 19)]}), today=TODAY
        )
        check(engine, table, wanted, today=TODAY)

    def test_of_the_session_count_where_a_database_knows_no_other_zone(self):
        session = duckdb.connect()
        session.execute("SET TimeZone = 'Asia/Tokyo'")
        frame = session.sql(
            "SELECT 'interviewed' AS stage, TIMESTAMPTZ '2026-11-19 23:30:00+00' AS interview_on"
        )
        answered = frames.decide(frame, today=TODAY, only="due").select("due").fetchall()
        assert answered == [(date(2026, 11, 21),)]

    @pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
    def test_may_be_of_any_unit(self, unit):
        days = pd.Series(["2026-11-19", None], dtype=f"datetime64[{unit}]")
        frame = pd.DataFrame({"stage": ["interviewed"] * 2, "interview_on": days})
        found = frames.decide(frame, today=TODAY)["due"].dt.date.tolist()
        assert found[0] == date(2026, 11, 20)
        assert pd.isna(found[1])

    def test_may_be_objects(self):
        """What is not a date is not known."""
        objects = [self.LATE, date(2026, 11, 19), pd.NaT, None, "2026-11-19", ["2026"], 3.0, float("nan")]
        frame = pd.DataFrame({"stage": "interviewed", "interview_on": pd.Series(objects, dtype=object)})
        found = frames.decide(frame, today=TODAY)["due"]
        assert found.notna().tolist() == [True, True] + [False] * 6

    def test_outside_of_the_calendar_are_unknown(self):
        frame = duckdb.connect().sql(
            "SELECT 'interviewed' AS stage, unnest(['infinity'::DATE, '-infinity'::DATE, "
            "DATE '0044-03-15 (BC)', DATE '12026-01-01', NULL]) AS interview_on"
        )
        unknown = answer_to(InterviewState("interviewed"), today=TODAY)
        for row in frames.decide(frame, today=TODAY).fetchall():
            assert dict(zip(frames.ANSWERS, row[2:], strict=True)) == unknown

    @pytest.mark.parametrize("kind", [pa.date32(), pa.date64(), pa.timestamp("us", "Asia/Tokyo")], ids=str)
    def test_of_pyarrow_may_be_in_pandas(self, kind):
        days = pa.array([datetime(2026, 11, 19, tzinfo=UTC), None]).cast(kind)
        table = pa.table({"stage": ["interviewed"] * 2, "interview_on": days})
        for frame in (table, table.to_pandas(types_mapper=pd.ArrowDtype)):
            answered: Any = nw.from_native(frames.decide(frame, today=TODAY))
            assert answered.get_column("due").is_null().to_list() == [False, True]
            assert [fault.rows for fault in frames.unread(frame)] == [1]

    def test_that_are_one_moment_may_be_two(self):
        """Pandas keeps moments of several zones as objects, and takes those for equal."""
        moment = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
        moments = [moment, moment.astimezone(ZoneInfo("Asia/Tokyo")), None]
        frame = pd.DataFrame({"stage": "interviewed", "interview_on": pd.Series(moments, dtype=object)})
        found = frames.decide(frame, today=TODAY)["due"]
        assert [day and day.day for day in found.dt.date.where(found.notna(), None)] == [20, 21, None]

    @pytest.mark.parametrize("kind", [pa.date32(), pa.timestamp("us"), pa.timestamp("ms", "UTC")], ids=str)
    def test_of_pyarrow_may_lie_outside_of_the_calendar(self, kind):
        most = (1 << kind.bit_width - 1) - 1
        days = pa.array([most, 0, -most], pa.int32() if kind.bit_width == 32 else pa.int64()).cast(kind)
        table = pa.table({"stage": ["interviewed"] * 3, "interview_on": days})
        for frame in (table, pl.from_arrow(table), table.to_pandas(types_mapper=pd.ArrowDtype)):
            answered: Any = nw.from_native(frames.decide(frame, today=TODAY, only="rule"))
            rules = [str(rule) for rule in answered.get_column("rule").to_list()]
            assert rules == ["await-the-decision"] * 3
            assert [fault.rows for fault in frames.unread(frame)] == [2]


class TestCounts:
    """Questions already sent."""

    @pytest.mark.parametrize(
        "column",
        [
            pl.Series([2, None, -1], dtype=pl.Int8),
            pl.Series([2, None, 0], dtype=pl.UInt64),
            pl.Series([2.0, float("nan"), 1.5]),
            pl.Series([1e6, float("2e300"), float("-inf")]),
            pl.Series([1e6, float("nan"), float("2e30")], dtype=pl.Float32),
        ],
    )
    def test_are_whole_numbers_of_any_type(self, column):
        frame = pl.DataFrame({"stage": ["interviewed"] * 3, "check_ins": column})
        arrow = frame.to_arrow().to_pandas(types_mapper=pd.ArrowDtype)
        for engine in (frame, frame.to_pandas(), arrow, frame.to_arrow(), frame.lazy()):
            found = frames.decide(engine, only="next_action")
            held = nw.from_native(found).lazy().collect()
            assert [str(row) for row in held["next_action"]] == [
                "move_on",
                "send_thank_you",
                "send_thank_you",
            ]

    def test_are_not_known_where_no_state_could_hold_them(self):
        """Not even those that are as long as DuckDB has them."""
        frame = duckdb.connect().sql("SELECT 'interviewed' AS stage, ((1::UHUGEINT << 127) - 1) AS check_ins")
        assert frames.decide(frame, only="next_action").fetchall()[0][-1] == "send_thank_you"


class TestRefused:
    """What is wrong with a column as a whole says so, and what to do."""

    @pytest.mark.parametrize(
        ("frame", "how", "said", "column"),
        [
            (pl.DataFrame(), {}, "no column is known; name one of them stage, contact", ""),
            (pl.DataFrame({"n": [1]}), {}, "columns={'stage': 'Status'}", ""),
            (pl.DataFrame({"stage": [1]}), {}, "stage is of type Int64, but stage takes", "stage"),
            (
                pl.DataFrame({"day": ["2026-11-20"]}),
                {"columns": {"interview_on": "day"}},
                "day is of type String, but interview_on takes a column of dates or timestamps; parse",
                "day",
            ),
            (pl.DataFrame({"check_ins": ["1"]}), {}, "whole numbers; cast it first", "check_ins"),
            (pl.DataFrame({"check_ins": [True]}), {}, "check_ins is of type Boolean", "check_ins"),
            (pl.DataFrame({"*": [1]}), {"columns": {"check_ins": "*"}}, "a pattern of names; rename", "*"),
            (pl.LazyFrame({"^a$": ["b"]}), {"columns": {"stage": "^a$"}}, "a pattern of names", "^a$"),
            (
                pl.DataFrame({"stage": ["applied"]}),
                {"columns": {"stag": "stage"}},
                "columns names 'stag', which is not a field; did you mean 'stage'?",
                "stag",
            ),
            (
                pl.DataFrame({"stage": ["applied"]}),
                {"columns": {"contact": "stag"}},
                "contact is said to be in 'stag', but the frame has no such column; did you mean 'stage'?",
                "stag",
            ),
            (
                pl.DataFrame({"stage": ["applied"]}),
                {"columns": {"status": "stage", "stage": "stage"}},
                "status and stage both say the same",
                "status",
            ),
            (
                pl.DataFrame({"stage": ["applied"]}),
                {"only": ["verdct"]},
                "only names 'verdct', which is not an answer here; did you mean 'verdict'?",
                "verdct",
            ),
            (
                pd.DataFrame({"stage": ["applied"]}),
                {"only": "steps"},
                "only names 'steps', which is not an answer here; pandas and Dask have no columns of lists",
                "steps",
            ),
            (
                pl.DataFrame({"stage": ["applied"], "due": [1]}),
                {},
                "the frame has a column 'due' already",
                "due",
            ),
            (pd.DataFrame([["a", "b"]], columns=["stage", "stage"]), {}, "two columns have one name", ""),
            (
                pa.table([pa.array(["a"]), pa.array(["b"])], names=["stage", "stage"]),
                {},
                "two columns have one name",
                "",
            ),
        ],
    )
    def test_with_the_column_and_the_way_out(self, frame, how, said, column):
        with pytest.raises(errors.InvalidFrameError) as caught:
            frames.decide(frame, **how)
        assert said in str(caught.value)
        assert "\n" not in str(caught.value)
        assert caught.value.column == column

    def test_objects_that_dask_has_not_looked_at(self):
        dask = pytest.importorskip("dask")
        dataframe = pytest.importorskip("dask.dataframe")
        with dask.config.set({"dataframe.convert-string": False}):
            counts = pd.DataFrame({"check_ins": pd.Series([2], dtype=object)})
            frame = dataframe.from_pandas(counts, npartitions=1)
            with pytest.raises(errors.InvalidFrameError, match="whole numbers; cast it first"):
                frames.decide(frame)

    def test_columns_of_a_join_that_have_one_name(self):
        frame = duckdb.connect().sql("SELECT 'offered' AS stage, 1 AS a, 2 AS a")
        with pytest.raises(errors.InvalidFrameError, match="a and a are one name to a database"):
            frames.decide(frame)

    def test_a_name_where_names_are_numbers(self):
        with pytest.raises(errors.InvalidFrameError, match="the frame has no such column"):
            frames.decide(pd.DataFrame({7: ["offered"]}), columns={"stage": "Stat"})

    def test_where_a_database_takes_a_column_for_an_answer(self):
        frame = duckdb.connect().sql("SELECT 'applied' AS stage, 1 AS \"Verdict\"")
        with pytest.raises(errors.InvalidFrameError, match="has a column 'Verdict' already") as caught:
            frames.decide(frame)
        assert caught.value.column == "Verdict"
        assert frames.decide(frame, only="rule").columns == ["stage", "Verdict", "rule"]

    def test_where_a_database_takes_two_columns_for_one(self):
        table = pa.table({"stage": ["applied"], "Stage": ["offered"]})
        with pytest.raises(errors.InvalidFrameError, match="stage and Stage are one name") as caught:
            frames.decide(frame_of("Ibis", table))
        assert caught.value.column == "stage"

    def test_an_engine_that_narwhals_knows_and_we_do_not(self, monkeypatch):
        others = {name: engine for name, engine in KNOWN.items() if name != "polars"}
        monkeypatch.setattr("netiquette._frames.schema.KNOWN", others)
        with pytest.raises(TypeError, match="frame is of polars, but"):
            frames.decide(pl.DataFrame({"stage": ["applied"]}))

    @pytest.mark.parametrize(
        "frame", [[{"stage": "applied"}], {"stage": ["applied"]}, "applied", None, pl.Series(["applied"])]
    )
    def test_what_is_no_frame(self, frame):
        with pytest.raises(TypeError, match=r"but netiquette\.frames takes one of pandas, Polars"):
            frames.decide(frame)

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("today", "2026-11-23"),
            ("policy", "cautious"),
            ("calendar", {}),
            ("source", 1),
            ("columns", ["stage"]),
            ("only", 5),
        ],
    )
    def test_what_is_no_argument(self, name, value):
        with pytest.raises(TypeError, match=rf"^{name} is"):
            frames.decide(pl.DataFrame({"stage": ["applied"]}), **{name: value})

    def test_nothing_that_means_nothing(self):
        """A column of nothing but nulls, categories of somebody else, and objects of any kind."""
        nothing = answer_to(InterviewState("unknown"))
        for frame in (
            pl.DataFrame({"stage": [None]}),
            pa.table({"stage": pa.nulls(1)}),
            duckdb.connect().sql("SELECT NULL AS stage"),
            pd.DataFrame({"stage": [None]}),
            pd.DataFrame({"stage": pd.Categorical([3])}),
            pd.DataFrame({"stage": pd.Series([["applied"]], dtype=object)}),
            pl.DataFrame({"stage": ["Bewerbung"]}, schema={"stage": pl.Enum(["Bewerbung"])}),
            pl.DataFrame({"network": ["myspace"]}),
        ):
            held = nw.from_native(frames.decide(frame, only=["verdict", "rule"])).lazy().collect()
            assert (str(held["verdict"][0]), str(held["rule"][0])) == (nothing["verdict"], nothing["rule"])

    @pytest.mark.parametrize("engine", sorted({*ENGINES} - {"Dask"}))  # it makes text of it
    def test_a_column_of_no_type(self, engine):
        """There is nothing but nulls in it."""
        table = table_of({"stage": ["interviewed"]})
        whole = table.append_column("contact", pa.nulls(1)).append_column("interview_on", pa.nulls(1))
        found = table_from(frames.decide(frame_of(engine, whole), today=TODAY, only=["rule", "due"]))
        assert found.select(["rule", "due"]).to_pylist() == [{"rule": "await-the-decision", "due": None}]

    def test_a_column_that_is_said_to_be_something_else(self):
        frame = pl.DataFrame({"stage": ["offered"], "network": [8080]})
        answered = frames.decide(frame, columns={"network": None}, only="verdict")
        assert answered["verdict"].to_list() == ["connect"]


class TestUnread:
    """Nothing is lost: what `decide` takes for not known is told."""

    @pytest.mark.parametrize("engine", ENGINES)
    def test_is_counted(self, engine):
        table = table_of(
            {
                "stage": ["applied", "aplied", None, "aplied", "offered"],
                "check_ins": [0, -1, None, 2, -1],
                "interview_on": [TODAY, None, None, TODAY, TODAY],
                "Status": ["Offer", "??", None, "Phone screen", "??"],
            }
        )
        found = frames.unread(frame_of(engine, table), columns={"role": None})
        assert found == (
            frames.Unread("stage", "stage", "aplied", 2),
            frames.Unread("stage", "stage", None, 1),
            frames.Unread("check_ins", "check_ins", -1, 2),
            frames.Unread("check_ins", "check_ins", None, 1),
            frames.Unread("interview_on", "interview_on", None, 2),
        )
        assert {type(fault.rows) for fault in found} == {int}
        labels = frames.unread(frame_of(engine, table), columns={"status": "Status"})
        assert labels[-2:] == (
            frames.Unread("status", "Status", "??", 2),
            frames.Unread("status", "Status", None, 1),
        )

    def test_names_columns_of_any_kind(self):
        """In pandas they need not be text."""
        frame = pd.DataFrame({0: ["applied", "aplied"]})
        assert frames.unread(frame, columns={"stage": 0}) == (frames.Unread("stage", 0, "aplied", 1),)

    def test_names_objects_of_any_kind(self):
        frame = pd.DataFrame({"stage": pd.Series(["applied", 3, ["a"], None], dtype=object)})
        assert [fault.value for fault in frames.unread(frame)] == [3, None, "['a']"]
        days = pd.DataFrame({"interview_on": pd.Series([TODAY, "soon", None], dtype=object)})
        assert [fault.value for fault in frames.unread(days)] == [None, "soon"]

    @pytest.mark.parametrize("name", ["netiquette", "value", "number"])
    def test_may_be_in_a_column_of_any_name(self, name):
        frame = duckdb.connect().sql(f"SELECT NULL::DATE AS {name}")
        assert frames.unread(frame, columns={"interview_on": name})[0].column == name

    def test_is_nothing_where_all_is_read(self):
        assert frames.unread(pl.DataFrame({"stage": ["applied"], "check_ins": [1]})) == ()
        assert frames.unread(nw.from_native(pl.DataFrame({"stage": ["applied"]}))) == ()

    @pytest.mark.parametrize("engine", ["Polars", "DuckDB", "pandas"])
    def test_tells_all_that_was_drawn(self, engine):
        """With it and the rows that were read, every row of every column is accounted for."""
        table = drawn(500)
        rows = table.to_pylist()
        for fault in frames.unread(frame_of(engine, table)):
            assert fault.rows == sum(row[fault.column] == fault.value for row in rows), fault
        found = {(fault.field, fault.value) for fault in frames.unread(frame_of(engine, table))}
        for field, words in WORDS.items():
            known = {word.value for word in words}
            assert {value for name, value in found if name == field} == {
                row[field] for row in rows if row[field] not in known
            }


def test_importing_loads_no_engine():
    """Beside narwhals, that is; an engine is imported where a frame of its own is given."""
    script = (
        "import sys; before = {*sys.modules}; import netiquette.frames;"
        "new = {name.partition('.')[0] for name in {*sys.modules} - before};"
        "print(new & {'pandas', 'polars', 'pyarrow', 'duckdb', 'dask', 'pyspark', 'ibis', 'numpy'})"
    )
    assert subprocess.check_output([sys.executable, "-c", script], text=True).strip() == "set()"
