"""Whatever the manners, every row of a frame is answered as a state is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netiquette._vocabulary.state import STATE_FIELDS
from netiquette.strategies import calendars, policies
from tests.rows import TODAY, check, drawn, expected, expected_in_processes, in_processes


@pytest.mark.parametrize("engine", ["pandas", "Polars", "PyArrow", "Polars, lazy"])
@given(
    policy=policies(),
    calendar=calendars(),
    today=st.none() | st.dates(date(2026, 10, 1), date(2026, 12, 31)),
    seed=st.integers(0, 1 << 20),
)
@settings(max_examples=10)
def test_any_manners_any_day(engine, policy, calendar, today, seed):
    how = {"today": today, "policy": policy, "calendar": calendar}
    table = drawn(60, seed)
    check(engine, table, expected(table, **how), **how)


@pytest.mark.parametrize("engine", ["pandas", "Polars", "PyArrow", "Polars, lazy"])
@given(
    policy=policies(),
    today=st.dates(date(2026, 10, 1), date(2026, 12, 31)),
    processes=st.integers(1, 30),
    seed=st.integers(0, 1 << 20),
)
@settings(max_examples=5)
def test_any_manners_in_any_process(engine, policy, today, processes, seed):
    """What several people are written is what `agenda` says, however the sharing table is turned."""
    how = {"today": today, "policy": policy}
    table = in_processes(drawn(60, seed), processes, seed)
    check(engine, table, expected_in_processes(table, **how), **how, process="job")


@pytest.mark.parametrize("engine", ["Polars", "PyArrow"])
@given(
    fields=st.sets(st.sampled_from(STATE_FIELDS), min_size=1, max_size=8),
    today=st.dates(date(2026, 10, 25), date(2026, 12, 5)),
    seed=st.integers(0, 1 << 20),
)
@settings(max_examples=30)
def test_any_columns_in_processes(engine, fields, today, seed):
    table = drawn(60, seed).select(["row", *(field for field in STATE_FIELDS if field in fields)])
    table = in_processes(table, 12, seed)
    check(engine, table, expected_in_processes(table, today=today), today=today, process="job")


@pytest.mark.parametrize("engine", ["Polars", "PyArrow"])
@given(
    fields=st.sets(st.sampled_from(STATE_FIELDS), min_size=1, max_size=8),
    today=st.none() | st.just(TODAY),
    seed=st.integers(0, 1 << 20),
)
@settings(max_examples=30)
def test_any_columns(engine, fields, today, seed):
    """What a frame has no column for is as if every state left it out."""
    table = drawn(60, seed).select(["row", *(field for field in STATE_FIELDS if field in fields)])
    check(engine, table, expected(table, today=today), today=today)
