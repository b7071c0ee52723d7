"""Answers as plain data: the TypedDicts, as pydantic takes them on every Python, at no cost to the core."""

from __future__ import annotations

import importlib
import subprocess
import sys
import typing
from datetime import date

import pydantic
import pytest
import typing_extensions

import netiquette
from netiquette import InterviewState, Process, agenda, agents, decide
from netiquette._vocabulary.typed_dict import fitting

DICTS = {
    name: thing
    for module in (netiquette, agents)
    for name in module.__all__
    if hasattr(thing := getattr(module, name), "__required_keys__")
}
TODAY = date(2026, 11, 20)


class TestPydantic:
    """A field of a model, or the body of a response."""

    @pytest.mark.parametrize("name", DICTS)
    def test_takes_each(self, name):
        """Whichever Python it runs on."""
        assert pydantic.TypeAdapter(DICTS[name]).json_schema()["properties"]

    def test_takes_what_is_answered(self):
        """And gives it back."""

        class Report(pydantic.BaseModel):
            advice: agents.NextStep
            decision: netiquette.DecisionDict
            plan: netiquette.AgendaDict

        process = Process({"hal": "recruiter"})
        given = {
            "advice": agents.next_step("interviewed"),
            "decision": decide(InterviewState("interviewed")).as_dict(),
            "plan": agenda(process, today=TODAY).as_dict(),
        }
        assert Report(**given).model_dump() == given

    def test_refuses_what_is_none(self):
        """A key that is missing."""
        with pytest.raises(pydantic.ValidationError, match="verdict"):
            pydantic.TypeAdapter(agents.NextStep).validate_python({})


class TestWhichIsTaken:
    """That of typing_extensions, where pydantic asks for it."""

    def test_before_3_12(self):
        assert fitting((3, 11, 9)) is typing_extensions.TypedDict

    def test_from_3_12_on(self):
        assert fitting((3, 12, 0)) is typing.TypedDict

    def test_where_there_is_no_other(self, monkeypatch):
        """Whoever has no pydantic needs none."""
        monkeypatch.setitem(sys.modules, "typing_extensions", None)
        assert fitting((3, 11, 9)) is typing.TypedDict


def test_deciding_does_not_pay_for_it():
    """Nor does an answer as plain data; only who asks for the types does."""
    code = (
        "import sys, netiquette, datetime\n"
        "netiquette.decide(netiquette.InterviewState('interviewed')).as_dict()\n"
        "netiquette.agenda({'hal': 'peer'}, today=datetime.date(2026, 11, 20)).as_dict()\n"
        "assert not {'typing_extensions', 'netiquette._vocabulary.typed_dict'} & {*sys.modules}\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_type_is_found_where_it_is_said_to_be():
    """By its public name."""
    for name, thing in DICTS.items():
        assert getattr(importlib.import_module(thing.__module__), name) is thing
