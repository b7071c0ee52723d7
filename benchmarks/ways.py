"""How each engine is given the rows, and what you would write for it by hand.

By hand means: as fast as we know how on that engine, for these rules alone. Where category codes are
available, they are combined into one number, which is looked up in an array of all answers; where they
aren't, it is the engine's own chain of conditions, one branch per row of the table.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import numpy as np
import pyarrow as pa
from random_states import TODAY

from netiquette import (
    CAUTIOUS,
    Contact,
    InterviewState,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    Verdict,
    decide,
    frames,
)
from netiquette._deciding.situation import situation_of
from netiquette._deciding.timing import WEEKENDS, Block

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Contest", "contest_on", "verify"]

FACETS: Mapping[str, Any] = {
    "stage": Stage,
    "contact": Contact,
    "relationship": Relationship,
    "invitation": Invitation,
    "permission": Permission,
    "network": Network,
}
WORDS = {name: [word.value for word in words] for name, words in FACETS.items()}
THANKS = {"thank_you": [word.value for word in ThankYou]}
DAYS = ("interview_on", "decision_due", "decided_on", "last_contact_on", "invited_on")
USUAL = {"relationship": 4, "invitation": 6, "permission": 6, "network": 12}
"""How much more often than by chance nothing has been said."""
WANTED = ("verdict", "rule")
VERDICTS = [verdict.value for verdict in Verdict]
RULES = [rule.id for rule in CAUTIOUS.connecting]
BLOCK = 1 << 17
CHECKED = 10_000


class Contest(NamedTuple):
    """An engine with its rows.

    Attributes:
        table: The rows, as PyArrow has them.
        ours: Decides by `frames.decide`.
        hand: Decides by hand; None with days, which no one would write twice.
        copy: Copies or scans the columns.
        first: Returns the first rows of what either gives, with their answers.
        in_memory: Whether this process holds the answers.
    """

    table: pa.Table
    ours: Callable[[], Any]
    hand: Callable[[], Any] | None
    copy: Callable[[], Any]
    first: Callable[[Callable[[], Any]], list[dict[str, Any]]]
    in_memory: bool = True


def drawn(rows: int, *, dated: bool = False) -> pa.Table:
    """Draw rows with dictionaries, always the same ones."""
    draw = np.random.default_rng(26)
    columns = {}
    for name, words in (WORDS | THANKS if dated else WORDS).items():
        weights = np.ones(len(words))
        weights[0] += USUAL.get(name, 0)
        codes = draw.choice(len(words), rows, p=weights / weights.sum()).astype(np.int8)
        columns[name] = pa.DictionaryArray.from_arrays(codes, pa.array(words))
    if dated:
        columns["check_ins"] = pa.array(draw.choice(4, rows, p=(0.7, 0.1, 0.1, 0.1)).astype(np.int8))
        for name in DAYS:
            days = draw.integers(-40, 20, rows, dtype=np.int32) + (TODAY - date(1970, 1, 1)).days
            columns[name] = pa.array(days, pa.date32(), mask=draw.random(rows) < 1 / 3)
    return pa.table(columns)


def as_text(table: pa.Table) -> pa.Table:
    kinds = {field.name: field.type for field in table.schema}
    return table.cast(
        pa.schema(
            {name: pa.string() if pa.types.is_dictionary(kind) else kind for name, kind in kinds.items()}
        )
    )


def verify(contest: Contest) -> None:
    """Stop unless both say about some rows what `decide` says."""
    for run in filter(None, (contest.ours, contest.hand)):
        rows = contest.first(run)
        if len(rows) != min(CHECKED, len(contest.table)):
            raise SystemExit(f"there are {len(rows)} rows")
        for row in rows:
            fields = {field.name for field in attrs.fields(InterviewState)} & {*row}
            state = InterviewState(**{name: row[name] for name in fields if row[name] is not None})
            decision = decide(state, today=TODAY if "due" in row else None)
            wanted = {
                "verdict": str(decision.verdict),
                "rule": decision.rule.id,
                "next_action": str(decision.next.action),
                "due": decision.next.due,
                "overdue": decision.next.overdue,
                "reconsider_on": decision.reconsider_on,
                "steps": [str(step.action) for step in decision.steps],
            }
            if any(row[answer] != wanted[answer] for answer in wanted.keys() & row):
                raise SystemExit(f"{row} is not what decide says")


# ------------------------------------------------------------------------------- by hand


@cache
def every_answer() -> tuple[Any, Any]:
    """Return the verdict and the rule for every word with every other, as numbers."""
    decisions = [
        decide(InterviewState(**dict(zip(FACETS, words, strict=True)))) for words in product(*FACETS.values())
    ]
    verdicts = np.array([decision.verdict.position for decision in decisions], dtype=np.int8)
    return verdicts, np.array([RULES.index(decision.rule.id) for decision in decisions], dtype=np.int8)


def conditions() -> list[tuple[dict[str, list[str]], str, str]]:
    """Return the rows that can apply to these columns: what each asks of them, its verdict and its id."""
    facts = situation_of(InterviewState(Stage.APPLIED), None, CAUTIOUS, WEEKENDS)
    unsaid = {type(fact): fact for fact in facts if type(fact) not in FACETS.values()}
    rows = []
    for rule in CAUTIOUS.connecting:
        asked = dict(rule.conditions)
        if asked.pop(Block, None):
            asked[Invitation] = frozenset({Invitation.WITHDRAWN})
        if any(fact not in asked.get(facet, {fact}) for facet, fact in unsaid.items()):
            continue  # it needs what no column says
        named = {name: sorted(map(str, asked[facet])) for name, facet in FACETS.items() if facet in asked}
        rows.append((named, str(rule.then), rule.id))
    return rows


def sql_cases() -> tuple[str, str]:
    """Return a CASE for the verdict and one for the rule, as most databases read them."""

    def spelled(asked: Mapping[str, list[str]]) -> str:
        terms = (f"{name} IN ({', '.join(map(repr, words))})" for name, words in asked.items())
        return " AND ".join(terms) or "TRUE"

    verdicts = " ".join(f"WHEN {spelled(asked)} THEN '{verdict}'" for asked, verdict, _ in conditions())
    rules = " ".join(f"WHEN {spelled(asked)} THEN '{rule}'" for asked, _, rule in conditions())
    return f"CASE {verdicts} END", f"CASE {rules} END"


def gathered(columns: Mapping[str, Any], rows: int) -> tuple[Any, Any]:
    """Look the answers of codes up, block by block, as numbers."""
    verdicts, rules = every_answer()
    found = np.empty(rows, np.int8), np.empty(rows, np.int8)
    for start in range(0, rows, BLOCK):
        part = slice(start, start + BLOCK)
        index = columns["stage"][part].astype(np.int32)
        for name in [*FACETS][1:]:
            index *= len(WORDS[name])
            index += columns[name][part]
        verdicts.take(index, out=found[0][part], mode="clip")
        rules.take(index, out=found[1][part], mode="clip")
    return found


# ---------------------------------------------------------------------------- each engine


def copied(table: pa.Table) -> Callable[[], Any]:
    """Return what copies every buffer of the columns."""
    buffers = [
        np.frombuffer(buffer, np.uint8)
        for column in table.columns
        for chunk in column.chunks
        for buffer in chunk.buffers()
        if buffer is not None
    ]
    return lambda: [buffer.copy() for buffer in buffers]


def on_polars(table: pa.Table, *, text: bool, lazy: bool = False) -> Contest:
    """Use Polars, from categories by codes or from text by its chain of conditions."""
    import polars as pl  # noqa: PLC0415  only one engine is imported

    frame = pl.DataFrame(pl.from_arrow(as_text(table))).rechunk()
    if not text:
        frame = frame.select(pl.col(name).cast(pl.Enum(words)) for name, words in WORDS.items())
    tables = [
        pl.Series([words[code] for code in codes], dtype=pl.Enum(words))
        for words, codes in zip((VERDICTS, RULES), every_answer(), strict=True)
    ]
    index = pl.lit(0, dtype=pl.UInt32)
    for name, words in WORDS.items():
        index = index * len(words) + pl.col(name).to_physical().cast(pl.UInt32)

    def by_codes() -> Any:
        parts = []
        for part in frame.iter_slices(1 << 19):
            places = part.select(index.alias("place")).to_series()
            found = {name: words.gather(places) for name, words in zip(WANTED, tables, strict=True)}
            parts.append(pl.DataFrame(found))
        return frame.hstack(pl.concat(parts, rechunk=False))

    def chain(place: int) -> Any:
        expression: Any = pl
        for row in conditions():
            terms = [pl.col(name).is_in(words) for name, words in row[0].items()] or [pl.lit(value=True)]
            expression = expression.when(pl.all_horizontal(terms)).then(pl.lit(row[1 + place]))
        return expression.alias(WANTED[place])

    def collected(plan: Any) -> Any:
        return plan.collect(engine="streaming" if lazy else "auto")

    return Contest(
        table,
        lambda: (
            collected(frames.decide(frame.lazy(), only=WANTED)) if lazy else frames.decide(frame, only=WANTED)
        ),
        by_codes if not text else lambda: collected(frame.lazy().with_columns(chain(0), chain(1))),
        copied(table if not text else as_text(table)),
        lambda run: run().select(pl.all().cast(pl.String)).head(CHECKED).rows(named=True),
    )


def by_codes_of_pandas(frame: Any) -> Any:
    import pandas as pd  # noqa: PLC0415  only one engine is imported

    columns = {
        name: frame[name].cat.codes.to_numpy()
        if frame[name].dtype == "category"
        else pd.Categorical(frame[name], categories=words).codes
        for name, words in WORDS.items()
    }
    verdicts, rules = gathered(columns, len(frame))
    return frame.assign(
        verdict=pd.Categorical.from_codes(verdicts, categories=VERDICTS),
        rule=pd.Categorical.from_codes(rules, categories=RULES),
    )


def rows_of_pandas(frame: Any) -> list[dict[str, Any]]:
    rows = pa.Table.from_pandas(frame.head(CHECKED), preserve_index=False).to_pylist()
    return [
        {name: cell.date() if isinstance(cell, datetime) else cell for name, cell in row.items()}
        for row in rows
    ]


def on_pandas(table: pa.Table, *, text: bool) -> Contest:
    """Use pandas, by codes."""
    frame = as_text(table).to_pandas() if text else table.to_pandas()
    return Contest(
        table,
        lambda: frames.decide(frame, only=WANTED),
        lambda: by_codes_of_pandas(frame),
        copied(table if not text else as_text(table)),
        lambda run: rows_of_pandas(run()),
    )


def on_dask(table: pa.Table) -> Contest:
    """Use Dask, whose partitions are frames of pandas."""
    import dask.dataframe as dd  # noqa: PLC0415  only one engine is imported

    frame = dd.from_pandas(table.to_pandas(), npartitions=8).persist(scheduler="threads")

    def carried_out(plan: Any) -> Any:
        return plan.map_partitions(len).compute(scheduler="threads")

    plans = {
        "ours": lambda: frames.decide(frame, only=WANTED),
        "hand": lambda: frame.map_partitions(by_codes_of_pandas),
    }
    ours, hand = lambda: carried_out(plans["ours"]()), lambda: carried_out(plans["hand"]())

    def first(run: Callable[[], Any]) -> list[dict[str, Any]]:
        return rows_of_pandas(plans["ours" if run is ours else "hand"]().head(CHECKED, npartitions=-1))

    return Contest(table, ours, hand, copied(table), first, in_memory=False)


def on_pyarrow(table: pa.Table, *, text: bool) -> Contest:
    """Use PyArrow, by codes."""
    import pyarrow.compute as pc  # noqa: PLC0415  only one engine is imported

    given = as_text(table) if text else table

    def codes(name: str) -> Any:
        column = given[name].combine_chunks()
        return pc.index_in(column, value_set=pa.array(WORDS[name])) if text else column.indices

    def by_codes() -> Any:
        answered = given
        columns = {name: codes(name).to_numpy() for name in WORDS}
        for name, words, found in zip(WANTED, (VERDICTS, RULES), gathered(columns, len(given)), strict=True):
            answered = answered.append_column(name, pa.DictionaryArray.from_arrays(found, pa.array(words)))
        return answered

    return Contest(
        table,
        lambda: frames.decide(given, only=WANTED),
        by_codes,
        copied(given),
        lambda run: run().slice(0, CHECKED).to_pylist(),
    )


def on_duckdb(table: pa.Table) -> Contest:
    """Use DuckDB, by a CASE for each answer; the result is made into a table."""
    import duckdb  # noqa: PLC0415  only one engine is imported

    session = duckdb.connect()
    session.register("given", as_text(table))
    session.execute("CREATE TABLE contacts AS FROM given")
    verdict, rule = sql_cases()
    by_case = f"SELECT *, {verdict} AS verdict, {rule} AS rule FROM contacts"  # noqa: S608  our own words

    def made_of(plan: str) -> None:
        session.execute(f"CREATE OR REPLACE TEMP TABLE answers AS {plan}")

    def ours() -> None:
        made_of(frames.decide(session.table("contacts"), only=WANTED).sql_query())

    def first(run: Callable[[], Any]) -> list[dict[str, Any]]:
        run()
        rows: list[dict[str, str]] = session.table("answers").limit(CHECKED).to_arrow_table().to_pylist()
        return rows

    return Contest(
        table, ours, lambda: made_of(by_case), lambda: made_of("FROM contacts"), first, in_memory=False
    )


def on_spark(table: pa.Table) -> Contest:
    """Use PySpark, by a CASE for each answer, from a Parquet file to nowhere."""
    import atexit  # noqa: PLC0415  likewise
    import os  # noqa: PLC0415  likewise
    import tempfile  # noqa: PLC0415  likewise

    import pyarrow.parquet as pq  # noqa: PLC0415  only one engine is imported
    from pyspark.sql import SparkSession  # noqa: PLC0415  likewise

    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    pq.write_table(as_text(table), f"{folder.name}/contacts.parquet", row_group_size=500_000)
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "4g")
        .getOrCreate()
    )
    frame = session.read.parquet(f"{folder.name}/contacts.parquet")
    verdict, rule = sql_cases()
    by_case = frame.selectExpr("*", f"{verdict} AS verdict", f"{rule} AS rule")
    answered = frames.decide(frame, only=WANTED)

    def carried_out(plan: Any) -> None:
        plan.write.format("noop").mode("overwrite").save()

    plans = {"ours": answered, "hand": by_case}
    ours, hand = lambda: carried_out(answered), lambda: carried_out(by_case)

    def first(run: Callable[[], Any]) -> list[dict[str, Any]]:
        return [row.asDict() for row in plans["ours" if run is ours else "hand"].limit(CHECKED).collect()]

    return Contest(table, ours, hand, lambda: carried_out(frame), first, in_memory=False)


# ------------------------------------------------------------------------------ with days


def with_days(engine: str, table: pa.Table) -> Contest:
    """Ask for every answer, from every field there is, days included."""
    if engine == "Polars":
        import polars as pl  # noqa: PLC0415  only one engine is imported

        given: Any = pl.DataFrame(pl.from_arrow(table)).rechunk()
        given = given.with_columns(
            pl.col(name).cast(pl.Enum(words)) for name, words in (WORDS | THANKS).items()
        )
        first: Any = lambda run: run().head(CHECKED).rows(named=True)  # noqa: E731
    elif engine == "pandas":
        given = table.to_pandas(date_as_object=False)
        first = lambda run: rows_of_pandas(run())  # noqa: E731
    else:
        given = table
        first = lambda run: run().slice(0, CHECKED).to_pylist()  # noqa: E731
    return Contest(table, lambda: frames.decide(given, today=TODAY), None, copied(table), first)


def contest_on(way: str, rows: int) -> Contest:
    """Return a way, ready to go."""
    engine, *kind = way.split(", ")
    table = drawn(rows, dated="days" in kind)
    text = "text" in kind
    if "days" in kind:
        return with_days(engine, table)
    if engine == "Polars":
        return on_polars(table, text=text, lazy="lazy" in kind)
    if engine == "pandas":
        return on_pandas(table, text=text)
    if engine == "PyArrow":
        return on_pyarrow(table, text=text)
    return {"DuckDB": on_duckdb, "Dask": on_dask, "PySpark": on_spark}[engine](table)
