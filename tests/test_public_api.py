"""The contract: public names, members, defaults and signatures, as the design fixes them.

What is written here is written out on purpose. A change of this file is a change of the interface, and has
a line in the changelog.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import inspect
import re
import subprocess
import sys
import tomllib
from datetime import date
from enum import StrEnum
from itertools import chain
from pathlib import Path

import attrs
import pytest

import netiquette
from netiquette import (
    CAUTIOUS,
    Action,
    Decision,
    InterviewState,
    Policy,
    Rule,
    Step,
    Timing,
    decide,
    errors,
    explain,
)
from netiquette._deciding.timing import WEEKENDS

ROOT = Path(__file__).parents[1]
PUBLIC = {name: getattr(netiquette, name) for name in netiquette.__all__}
ENUMS = {
    name: thing for name, thing in PUBLIC.items() if isinstance(thing, type) and issubclass(thing, StrEnum)
}
CALLABLE = {name: thing for name, thing in PUBLIC.items() if callable(thing)}
VERSIONS = ("26.1", "26.2")
"""Since when a name can be there, the coming version last."""
SINCE = re.compile(rf"^ *\.\. versionadded:: (?:{'|'.join(map(re.escape, VERSIONS))})$", re.MULTILINE)
SUBMODULES = ["agents", "calendar", "evidence", "frames", "json", "strategies", "trackers"]
"""The public submodules beside `errors`, whose classes all have one shape."""

VOCABULARY = {
    "Stage": "RESEARCHING INFORMATIONAL APPLIED SCREENING SCHEDULED INTERVIEWING INTERVIEWED ON_HOLD OFFERED "
    "ACCEPTED HIRED DECLINED RESCINDED REJECTED WITHDRAWN CLOSED NO_RESPONSE UNKNOWN",
    "Contact": "HIRING_MANAGER INTERVIEWER EXECUTIVE PEER COORDINATOR RECRUITER AGENCY_RECRUITER REFERRER "
    "EMPLOYEE OWN_MANAGER NONE UNKNOWN",
    "Relationship": "NONE ACQUAINTED CONNECTED",
    "Invitation": "NONE SENT RECEIVED WITHDRAWN",
    "Permission": "NONE ASKED GRANTED REFUSED",
    "Network": "LINKEDIN X FACEBOOK INSTAGRAM",
    "ThankYou": "UNKNOWN NOT_SENT SENT UNWELCOME",
    "Verdict": "CONNECT ACCEPT WAIT REFRAIN ALREADY_CONNECTED",
    "Meeting": "UNKNOWN HELD CALLED_OFF NO_SHOW MISSED NEVER",
    "Route": "DIRECT AGENCY",
    "NextRound": "NONE PROMISED BOOKED",
    "OtherOffer": "NONE OPEN TOLD TAKEN",
    "Presence": "PRESENT AWAY LEFT UNREACHABLE",
    "Turn": "UNKNOWN YOURS THEIRS RECONSIDERED NOBODY",
    "Offer": "UNKNOWN SPOKEN WRITTEN",
    "Action": "PREPARE ASK_PERMISSION SEND_THANK_YOU CHECK_IN WAIT FIND_OUT ANSWER_THEM RESCHEDULE "
    "TELL_OF_OFFER INFORM SEND_INVITATION ACCEPT_INVITATION SEND_MESSAGE REPLY_TO_OFFER REPLY_TO_REJECTION "
    "KEEP_IN_TOUCH MOVE_ON",
    "Happening": "THEY_WROTE THEY_ASKED YOU_WROTE BOOKED ROUND_PROMISED MOVED CALLED_OFF NO_SHOW MISSED MET "
    "PROMISED TEST_SET TEST_SENT REFERENCES_ASKED OFFER_SPOKEN OFFER_WRITTEN RECONSIDERED OFFERED_ELSEWHERE "
    "ACCEPTED_ELSEWHERE THEY_INVITED THEY_ACCEPTED ALLOWED FORBIDDEN AWAY BACK LEFT",
    "Part": "MET ARRANGED NONE",
    "Voice": "ONE OTHER",
    "Share": "EACH THROUGH LEFT_OUT",
    "Channel": "EMAIL LINKEDIN_NOTE LINKEDIN_NOTE_PAID LINKEDIN_MESSAGE INMAIL SMS SPOKEN",
    "Phase": "INFORMATIONAL BEFORE MEETING STALLED WON LOST LEFT UNKNOWN",
    "Tone": "WARM FORMAL",
    "Basis": "FOUNDING EVIDENCE JUDGEMENT",
}

STATE = {
    "stage": inspect.Parameter.empty,
    "contact": "unknown",
    "relationship": "none",
    "invitation": "none",
    "permission": "none",
    "network": "linkedin",
    "thank_you": "unknown",
    "meeting": "unknown",
    "route": "direct",
    "next_round": "none",
    "other_offer": "none",
    "presence": "present",
    "turn": "unknown",
    "offer": "unknown",
    "check_ins": 0,
    "interview_on": None,
    "next_interview_on": None,
    "other_offer_due": None,
    "decision_due": None,
    "decided_on": None,
    "last_contact_on": None,
    "invited_on": None,
}

ASKING = {
    "state": inspect.Parameter.empty,
    "today": None,
    "policy": CAUTIOUS,
    "calendar": WEEKENDS,
    "language": "en",
}


def defaults(signature):
    """Return the parameters with their defaults."""
    return {name: parameter.default for name, parameter in signature.parameters.items()}


class TestNames:
    """What `from netiquette import ...` finds."""

    def test_those_of_the_design_are_there(self):
        """Each of them, and each of our errors."""
        named = {
            *VOCABULARY,
            *("InterviewState", "decide", "Decision", "Step", "explain", "Explanation"),
            *("Rule", "Policy", "CAUTIOUS", "FOUNDING", "PERMISSIVE", "Timing", "Moment", "BusinessCalendar"),
            *("Source", "Support", "Details", "Message", "thank_you_note", "connection_request"),
            *("PrematureRequestError", "MessageTooLongError", "errors", *errors.__all__),
        }
        assert named <= {*netiquette.__all__}

    @pytest.mark.parametrize(
        "name", [name for name in netiquette.__all__ if callable(getattr(netiquette, name))]
    )
    def test_are_shown_in_use(self, name):
        """Each class and function has an example in its docstring, and every example is a test."""
        text = getattr(netiquette, name).__doc__
        assert ">>> " in text.partition("Example:\n")[2]

    @pytest.mark.parametrize("module", SUBMODULES)
    def test_of_submodules_are_too(self, module):
        """Their classes and functions likewise, and the module itself."""
        found = importlib.import_module(f"netiquette.{module}")
        for thing in (found, *(getattr(found, name) for name in found.__all__)):
            if callable(thing) or thing is found:
                assert ">>> " in thing.__doc__.partition("Example:\n")[2], thing
                assert thing is found or SINCE.search(thing.__doc__), thing
                assert thing is found or thing.__module__ == found.__name__, thing

    def test_are_sorted_within_their_groups(self):
        """Constants, then classes, then functions, each in order; every group has a heading."""
        source = inspect.getsource(netiquette)
        listed = source.partition("__all__ = [\n")[2].partition("\n]")[0]
        groups = re.split(r"    # [a-z, ]+\n", listed)
        assert groups[0] == ""
        names = [re.findall(r'"(\w+)"', group) for group in groups[1:]]
        assert [*chain(*names)] == netiquette.__all__
        assert len({*netiquette.__all__}) == len(netiquette.__all__)
        for group in names[1:]:
            assert group == sorted(group, key=lambda name: (not name.isupper(), name[0].islower(), name))
        assert names[0] == ["InterviewState", "decide", "explain"]

    def test_are_what_dir_and_star_give(self):
        """Those that are imported on first use are listed before it."""
        assert {*netiquette.__all__} <= {*dir(netiquette)}
        found = {}
        exec("from netiquette import *", found)  # noqa: S102  a star import stands at module level only
        assert {*found} - {"__builtins__"} == {*netiquette.__all__}

    def test_nothing_else_is_there(self):
        """A misspelt name is an AttributeError that names the module, like anywhere."""
        with pytest.raises(AttributeError, match=r"^module 'netiquette' has no attribute 'decyde'$"):
            netiquette.decyde  # noqa: B018  asking is the point
        with pytest.raises(ImportError, match="cannot import name 'decyde' from 'netiquette'"):
            exec("from netiquette import decyde")  # noqa: S102  likewise

    @pytest.mark.parametrize(("name", "thing"), CALLABLE.items(), ids=CALLABLE)
    def test_have_the_public_path(self, name, thing):
        """Reprs, pickles and the docs show the path it is imported by."""
        assert thing.__module__ == ("netiquette.errors" if name.endswith("Error") else "netiquette")
        assert thing.__qualname__ == thing.__name__ == name

    @pytest.mark.parametrize(("name", "thing"), CALLABLE.items(), ids=CALLABLE)
    def test_are_documented_with_their_version(self, name, thing):
        """A docstring of its own: a summary of one line, and since when it is there."""
        assert "__doc__" in vars(thing) if isinstance(thing, type) else thing.__doc__
        documentation = inspect.getdoc(thing)
        summary, _, rest = documentation.partition("\n")
        assert summary.endswith((".", "?")), name
        assert rest == "" or rest.startswith("\n")
        assert SINCE.search(documentation), name

    def test_the_version_is_the_package_s(self):
        """Written once, in pyproject.toml; asked of the installed package."""
        pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        version = pyproject["project"]["version"]
        assert importlib.metadata.version("netiquette") == version
        assert re.fullmatch(r"\d\d\.\d+\.\d+", version)
        assert version.startswith(f"{VERSIONS[-1]}.")

    def test_is_marked_as_typed(self):
        """Type checkers read our annotations."""
        assert Path(netiquette.__file__).with_name("py.typed").is_file()

    def test_needs_attrs_alone(self):
        """Everything else is an extra."""
        needs = importlib.metadata.requires("netiquette")
        assert [need.partition(">")[0] for need in needs if "extra ==" not in need] == ["attrs"]


class TestEnums:
    """The vocabulary."""

    @pytest.mark.parametrize(("name", "members"), VOCABULARY.items(), ids=VOCABULARY)
    def test_has_exactly_these_members(self, name, members):
        """In this order, which is the order in which pages and lists show them."""
        assert [member.name for member in ENUMS[name]] == members.split()

    @pytest.mark.parametrize(("name", "enum"), ENUMS.items(), ids=ENUMS)
    def test_values_are_the_lower_case_names(self, name, enum):
        """So that a text is guessed right."""
        assert name == enum.__name__
        assert all(member.value.replace(".", "_") == member.name.lower() for member in enum)


class TestSignatures:
    """How it is called."""

    def test_of_a_state(self):
        """Keyword-only but for the stage."""
        signature = inspect.signature(InterviewState)
        assert defaults(signature) == STATE
        kinds = [parameter.kind for parameter in signature.parameters.values()]
        assert kinds[0] is inspect.Parameter.POSITIONAL_OR_KEYWORD
        assert {*kinds[1:]} == {inspect.Parameter.KEYWORD_ONLY}

    @pytest.mark.parametrize("function", [decide, explain])
    def test_of_asking(self, function):
        """Both take the same; everything but the state by name."""
        signature = inspect.signature(function)
        assert defaults(signature) == ASKING
        kinds = [parameter.kind for parameter in signature.parameters.values()]
        assert kinds[0] is inspect.Parameter.POSITIONAL_OR_KEYWORD
        assert {*kinds[1:]} == {inspect.Parameter.KEYWORD_ONLY}

    @pytest.mark.parametrize(
        ("name", "channel"),
        [
            ("thank_you_note", "email"),
            ("connection_request", "linkedin_note"),
            ("check_in", "email"),
            ("answer", "email"),
            ("interview_confirmation", "email"),
            ("new_day_request", "email"),
            ("other_offer_news", "email"),
            ("own_news", "email"),
            ("rejection_reply", "email"),
            ("offer_reply", "email"),
            ("offer_acceptance", "email"),
            ("invitation_reply", "linkedin_message"),
            ("permission_request", "spoken"),
            ("farewell", "email"),
            ("keep_in_touch", "email"),
        ],
    )
    def test_of_composing(self, name, channel):
        """One shape for all."""
        found = defaults(inspect.signature(PUBLIC[name]))
        found.pop("feedback", None)
        assert [*found] == [
            *("details", "state", "channel", "tone", "variant", "today", "policy", "limit", "language"),
            *("length", "dialect", "earlier", "thread"),
        ]
        assert found["state"] is (inspect.Parameter.empty if name == "connection_request" else None)
        assert (found["channel"], found["tone"], found["variant"]) == (channel, "warm", 0)
        assert (found["today"], found["policy"]) == (None, CAUTIOUS)
        assert (found["length"], found["dialect"]) == ("usual", "us")
        assert (found["earlier"], found["thread"]) == ((), "")

    def test_of_the_answer(self):
        """What a decision and a step carry."""
        assert [field.name for field in attrs.fields(Decision)] == [
            *("state", "verdict", "rule", "steps", "reconsider_on", "assumptions", "missing"),
            *("today", "language"),
        ]
        assert [field.name for field in attrs.fields(Step)] == [
            *("action", "rule", "earliest", "due", "latest", "overdue", "language"),
        ]
        for name in ("connect", "next", "reason"):
            assert isinstance(inspect.getattr_static(Decision, name), property)
        assert isinstance(inspect.getattr_static(Step, "summary"), property)
        assert callable(Decision.as_dict)

    def test_of_the_manners(self):
        """What a rule and a policy are made of."""
        assert [field.name for field in attrs.fields(Rule)][:5] == ["id", "says", "when", "then", "because"]
        assert [field.name for field in attrs.fields(Policy)] == [
            "connecting",
            "courtesy",
            "timing",
            "sharing",
        ]
        assert defaults(inspect.signature(Policy.with_rule)).keys() == {"self", "rule", "before"}
        assert defaults(inspect.signature(Policy.without_rule)).keys() == {"self", "id"}
        assert attrs.fields(Policy).timing.default.factory is Timing

    def test_of_the_first_answer(self):
        """The three lines by which one knows the library."""
        decision = decide(InterviewState("interviewed"))
        assert (decision.verdict, decision.next.action) == ("wait", Action.SEND_THANK_YOU)
        assert decide(InterviewState("offered"), today=date(2026, 11, 20)).connect
        assert decide(InterviewState("rejected"), today=date(2026, 11, 20)).connect


def test_errors_are_there_before_anybody_imports_them():
    """They are imported when somebody asks for them; `import netiquette` does not wait for them."""
    lines = (
        "import sys, netiquette",
        "assert 'netiquette.errors' not in sys.modules",
        "print(netiquette.errors.__name__)",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "netiquette.errors"
    assert netiquette.__getattr__("errors") is netiquette.errors


@pytest.mark.parametrize("module", ["", *SUBMODULES])
def test_every_name_stands_in_the_changelog(module):
    """By itself, and so one can see since when it is there."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    said = {*re.findall(r"\w+", " ".join(re.findall(r"`[^`\n]+`", changelog)))}
    names = {*importlib.import_module(f"netiquette.{module}".rstrip(".")).__all__}
    assert names - said == set()
