"""Where a bound stands: what is just within it is taken, and what is just beyond it isn't.

mutmut changes no constant, and a test of what is far beyond a bound says nothing of where it is.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import itertools
import json
import pkgutil
from datetime import date

import pytest

import netiquette
from netiquette import Decision, Details, Finding, InterviewState, Message, Stage, ThankYou, review
from netiquette._commandline.days import AmbiguousDayError, day_order, parse_day
from netiquette._commandline.rows import sheet
from netiquette.agents import Preset, review_draft
from netiquette.json import schema
from netiquette.trackers import from_status

ADA = Details(candidate_name="Ada Sample", contact_name="Bo Example", company="Acme", topic="the audit trail")
WORDS = ["".join(letters) for letters in itertools.product("bdg", "aeo", "lnr", "aei")]
"""Words that are none, each another."""


def codes(text, action="send_message", **more):
    """Return what is found in a text, by its code."""
    return {finding.code for finding in review(text, action, **more)}


class TestDays:
    """Of two numbers up to twelve either may be the month."""

    @pytest.mark.parametrize("text", ["12/03/2026", "03/12/2026", "11/12/2026", "12/11/26", "01/12/2026"])
    def test_december_is_a_month_like_any_other(self, text):
        with pytest.raises(AmbiguousDayError):
            parse_day(text, None)
        assert day_order([text]) is None

    def test_thirteen_is_none(self):
        """So it tells the order, for itself and for the others."""
        assert parse_day("13/12/2026", None) == parse_day("12/13/2026", None) == date(2026, 12, 13)
        assert day_order(["13/12/2026"]) == "dmy"
        assert day_order(["12/13/2026"]) == "mdy"

    @pytest.mark.parametrize("year", [0, 26, 49, 50, 68, 69, 70, 99])
    def test_two_digits_are_a_year_of_this_century(self, year):
        """No interview was in the last one."""
        for text in (f"20.11.{year:02}", f"20/11/{year:02}", f"20 Nov {year:02}", f"Nov 20, {year:02}"):
            assert parse_day(text, None) == date(2000 + year, 11, 20)


class TestTexts:
    """What the reviewer looks at, and how far."""

    @pytest.mark.parametrize("blank", ["[{}]", "{{{}}}"])
    def test_a_blank_has_sixty_characters(self, blank):
        """What is longer was written by somebody."""
        for length, found in ((1, True), (60, True), (61, False)):
            text = "Hi Bo, see " + blank.format("n" * length) + " there. Ada"
            assert ("placeholder" in codes(text)) is found, length

    def test_a_name_has_six_words(self):
        """Titles included."""
        text = "Hi Bo,\n\nThank you for showing me how the ledger replays its snapshots.\n\nBest wishes,\n"
        name = "Dr Ada Maria Cyd Delta Sample"
        assert codes(text + name, "send_thank_you", channel="email") == set()
        assert codes(f"{text}{name} Eck", "send_thank_you", channel="email") == {"unsigned"}

    def test_a_signature_is_among_five_lines(self):
        """Blank ones don't count."""
        text = "Hi Bo,\n\nThank you for showing me how the ledger replays its snapshots.\n\nAda Sample\n"
        for lines, found in ((4, {"chatbot"}), (5, {"unsigned"})):
            after = "and so on it goes.\n\n" * lines
            assert codes(text + after, "send_thank_you", channel="email") == found, lines

    def test_a_signature_is_within_three_hundred_characters(self):
        """To the line that holds it."""
        text = "Hi Bo,\n\nThank you for showing me how the ledger replays its snapshots.\n\n"
        first, last = 299 - len("Ada Sample\n"), 300 - len("Ada Sample\n")
        for length, found in ((first, {"chatbot"}), (last, {"unsigned"})):
            after = ("and so on it goes, " * 20)[: length - 1] + "."
            assert codes(f"{text}Ada Sample\n{after}", "send_thank_you", channel="email") == found, length

    def test_another_company_is_said_within_forty_characters(self):
        """And within three words."""
        for length, found in ((40, set()), (41, {"wrong-company"})):
            before = "previous ".ljust(length - len(" r "), "z") + " r "
            assert len(before) == length
            text = f"Hi Bo, I liked my {before}role at Globex, and the audit trail. Ada Sample"
            assert codes(text, details=ADA) == found, length

    @pytest.mark.parametrize(("shared", "found"), [(6, True), (5, False)])
    def test_two_notes_are_alike_in_three_fifths(self, shared, found):
        """Of ten runs of three words six are as many as may be."""
        text = " ".join(WORDS[:12])
        other = " ".join([*WORDS[: shared + 2], *WORDS[20 : 30 - shared]])
        assert ("same-as-another" in codes(text, others=[other])) is found
        assert ("same-as-another" in codes(other, others=[text])) is found

    @pytest.mark.parametrize(("words", "found"), [(7, True), (6, False)])
    def test_less_than_five_runs_are_nothing_to_compare(self, words, found):
        """Unless it is the same text altogether."""
        text = " ".join(WORDS[:words])
        assert ("same-as-another" in codes(text, others=[text.replace(" ", ", ")])) is found
        assert "same-as-another" in codes(text, others=[text])


class TestWords:
    """What stands in the cell of a table."""

    def test_a_label_has_two_hundred_characters(self):
        """What comes later isn't read."""
        blanks = " " * (200 - len("rejected"))
        assert from_status(f"{blanks}rejected").stage is Stage.REJECTED
        assert from_status(f" {blanks}rejected").stage is Stage.UNKNOWN

    def test_an_answer_has_a_hundred_characters(self):
        """Yes is one within them."""
        blanks = " " * (100 - len("[yes"))
        for cell, thanked in ((f"[{blanks}yes", True), (f"[{blanks} yes", False)):
            (row,) = sheet(f"Status,Thank you note sent\nInterviewed,{cell}\n").rows
            assert (row.state is not None and row.state.thank_you is ThankYou.SENT) is thanked

    def test_a_day_that_is_open_has_a_hundred_characters(self):
        """A longer dash isn't one."""
        for length, taken in ((100, True), (101, False)):
            (row,) = sheet(json.dumps({"stage": "interviewed", "interview_on": "-" * length})).rows
            assert (not row.error) is taken

    def test_a_day_that_tells_the_order_has_a_hundred_characters(self):
        """With the blanks around it; what is longer is not a date."""
        for length, order in ((100, "dmy"), (101, None)):
            days = ("03/04/2026", "13/04/2026".rjust(length))
            rows = [{"stage": "interviewed", "interview_on": day} for day in days]
            assert sheet(json.dumps(rows)).order == order, length

    def test_a_record_of_a_table_has_a_hundred_lines(self):
        """Where a cell runs on for longer, its quotation mark was never closed."""
        for lines, taken in ((100, True), (101, False)):
            cell = "\n".join(["x"] * lines)
            row = next(iter(sheet(f'stage,notes\noffered,"{cell}"\n').rows))
            assert (not row.error) is taken, lines


class TestSchemas:
    """A schema says what it refers to, and nothing else."""

    @pytest.mark.parametrize("kind", [InterviewState, Details, Message, Decision, Finding])
    def test_has_definitions_where_it_refers_to_them(self, kind):
        document = schema(kind)
        text = json.dumps(document)
        assert ("$defs" in document) == ('"$ref"' in text)
        for name in document.get("$defs", ()):
            assert f'"#/$defs/{name}"' in text

    def test_most_refer_to_none(self):
        assert "$defs" not in schema(InterviewState)
        assert "$defs" not in schema(Details)
        assert schema(Decision)["$defs"]


class TestPolicies:
    """A draft is judged by the manners one asks for."""

    def test_of_the_draft_are_those_of_the_answer(self):
        """The permissive minority lets you ask once you thanked them, and the others don't."""
        text = "Hi Bo, I enjoyed hearing how the on-call rota came about. I'd be glad to connect. Ada"
        told = {"contact": "peer", "thank_you": "sent", "interview_on": "2026-11-20", "today": "2026-11-24"}
        premature = {}
        for policy in (None, *Preset):
            answer = review_draft(text, "send_invitation", stage="interviewed", **told, policy=policy)
            premature[policy] = "premature" in {fault["code"] for fault in answer["findings"]}
        assert premature == {
            None: True,
            Preset.CAUTIOUS: True,
            Preset.FOUNDING: True,
            Preset.PERMISSIVE: False,
        }


def test_no_memory_grows_without_end():
    """What is remembered of what somebody asked is forgotten again."""
    asked = set()
    for module in pkgutil.walk_packages(netiquette.__path__, "netiquette."):
        if module.name.endswith(".__main__") or "._frames.engines." in module.name:
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, functools._lru_cache_wrapper) and value.cache_info().maxsize is None:
                asked |= {*inspect.signature(value).parameters}
    # Yes or no, one of our classes, one of our engines, one of our languages: there are few of each.
    assert asked <= {"ignore_unknown", "cls", "name", "language"}
