"""What a release wrote: one of each public thing as pickle and, where there is one, as JSON, kept for good.

``tests/golden/written/`` has one file for each release; a release adds one and none is ever taken away. A
line has the name of the thing, how it was written, and what was said by each of its fields then. Every later
release has to read it and say the same, whatever its own rules have become.
"""

from __future__ import annotations

import gzip
import json
import pickle
import sys
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from enum import Enum
from typing import Any, NamedTuple
from uuid import UUID

import attrs

import netiquette
from netiquette import (
    CAUTIOUS,
    FOUNDING,
    Action,
    BusinessCalendar,
    Channel,
    Contact,
    Decision,
    Details,
    Event,
    Finding,
    InterviewState,
    Limits,
    Message,
    MessagePart,
    NetiquetteError,
    Process,
    Question,
    Rule,
    Stage,
    Timing,
    Tone,
    Unwritten,
    Verdict,
    agenda,
    agents,
    calendar,
    compare,
    connection_request,
    decide,
    errors,
    explain,
    review,
    review_questions,
    thank_you_note,
    trackers,
)
from netiquette import json as documents
from tests.golden_answers import FULL, GOLDEN, packed

WRITTEN = GOLDEN / "written"
PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)
KINDS = {kind.__name__: kind for kind in (InterviewState, Details, Decision, Message, Finding)}
"""What has a form in JSON."""

TODAY = date(2026, 11, 23)
STATES = {
    "bare": InterviewState(Stage.UNKNOWN),
    "full": InterviewState(
        "interviewed",
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
    ),
    "rejected": InterviewState("rejected", contact="recruiter", decided_on=date(2026, 11, 22)),
}
TWO = Process(
    {"rae": "recruiter", "hal": STATES["full"]},
    (Event(date(2026, 11, 20), "met", who=("rae", "hal")), Event(date(2026, 11, 22), "rejected")),
)
OURS = Rule(
    id="peers-are-fine",
    says="At our company, future teammates are glad to hear from you.",
    when={Contact.PEER, Stage.INTERVIEWED},
    then=Verdict.CONNECT,
    question=Question.BEFORE_DECISION,
    since="2026",
)


def refusal(refused: Callable[[], object]) -> NetiquetteError:
    """Return the error that a call raises."""
    try:
        refused()
    except NetiquetteError as error:
        return error
    raise AssertionError(refused)


def independent() -> dict[str, Any]:
    """Build what follows from its input alone: no rule, word or guideline has a part in it."""
    enums = [getattr(netiquette, name) for name in netiquette.__all__]
    enums += [trackers.Recognition, agents.Preset]
    members = [
        member for enum in enums if isinstance(enum, type) and issubclass(enum, Enum) for member in enum
    ]
    return {
        **{f"state {name}": state for name, state in STATES.items()},
        "details full": attrs.evolve(FULL, answer="", times=""),  # 26.1 had neither
        "details of an answer": FULL,
        "details bare": Details(
            candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ),
        "rule of one's own": OURS,
        "event": Event(date(2026, 11, 20), "booked", day=date(2026, 12, 4)),
        "process": TWO,
        "timing": Timing(first_check_in=10, first_check_in_latest=20),
        "calendar": BusinessCalendar(weekend={4, 5}, holidays=frozenset({date(2026, 12, 25)})),
        "calendar, plain": BusinessCalendar(),
        "limits": Limits(text=1_000),
        "members": members,
        "message": Message(
            Action.CHECK_IN, Channel.EMAIL, "Any news?", "Hi Bo,\n\nany news?", ("thanks",), 200
        ),
        "part": MessagePart("thanks", "Thank you for your time.", ("Thank you.",)),
        "unwritten": Unwritten(Action.CHECK_IN, "It is too early.", date(2026, 12, 4)),
        "errors": [
            errors.InvalidStateError("no", field="stage", value="x"),
            errors.InvalidEventError("no", field="what", value="x"),
            errors.InvalidPolicyError("no", field="rules"),
            errors.UnknownLanguageError("no", language="xx", known=("en",)),
            errors.UnknownRuleError("no", id="x"),
            errors.InvalidDetailError("no", field="topic", value=""),
            errors.InvalidFrameError("no", column="stage"),
            errors.InvalidJSONError("no", problems=(("$.stage", "no"),)),
            errors.MissingDetailError("no", field="topic", composer="check_in"),
            errors.UntimelyMessageError("no", composer="check_in", earliest=date(2026, 12, 4)),
            errors.MessageTooLongError("no", excess=3, field="topic", shortest="x"),
            errors.UnreadableCalendarError("no", uid="x"),
        ],
    }


def dependent() -> dict[str, Any]:
    """Build what the rules, words and guidelines have a part in."""
    full, rejected = STATES["full"], STATES["rejected"]
    made = {
        "policy": FOUNDING,
        "policy of one's own": CAUTIOUS.with_rule(OURS, before="await-the-decision"),
        "rule": CAUTIOUS.rule("await-the-decision"),
        "source": CAUTIOUS.rule("await-the-decision").because[0],
        "support": CAUTIOUS.rule("await-the-decision").support,
        "problems": CAUTIOUS.with_rule(OURS, before="when-in-doubt-wait").check(),
        "difference": compare(CAUTIOUS, FOUNDING)[0],
        "facts of a channel": Channel.LINKEDIN_NOTE.facts,
        "facts of an action": Action.REPLY_TO_OFFER.facts,
        "decision without a day": decide(STATES["bare"]),
        "decision": decide(full, today=TODAY),
        "decision, open": decide(rejected, today=TODAY),
        "decision by FOUNDING": decide(full, today=TODAY, policy=FOUNDING),
        "step": decide(rejected, today=TODAY).next,
        "agenda": agenda(TWO, today=TODAY),
        "task": agenda(TWO, today=TODAY).tasks[0],
        "left out": agenda(TWO, today=TODAY).left_out[0],
        "explanation": explain(InterviewState("interviewed", interview_on=TODAY), today=TODAY),
        "note": thank_you_note(
            FULL, attrs.evolve(full, thank_you="not_sent"), today=TODAY, tone=Tone.FORMAL, variant=3
        ),
        "request": connection_request(FULL, rejected, today=TODAY),
        "status": trackers.from_status("Offer extended"),
        "role": trackers.from_role("Head of Data"),
        "errors raised": [
            refusal(lambda: InterviewState("interviwed")),
            refusal(lambda: connection_request(FULL, InterviewState("interviewed"))),
            refusal(lambda: Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="work")),
        ],
    }
    text = "Dear [Name], just checking in! I can't wait to start."
    findings = (*review(text, "check_in"), *review("Hi Bo, let us connect.", "send_invitation", state=full))
    made["question to a reader"] = review_questions("check_in")[0]
    return {**made, **{f"finding {number}": finding for number, finding in enumerate(findings)}}


def plain(thing: Any) -> Any:  # noqa: PLR0911  one for each kind of thing
    """Return what a thing says, field by field, as JSON has it; sets in an order of their own."""
    if isinstance(thing, Enum):
        return f"{_path(type(thing))}.{thing.name}={thing.value}"
    if isinstance(thing, date):
        return thing.isoformat()
    if isinstance(thing, AbstractSet):
        return sorted(map(plain, thing))
    if isinstance(thing, Mapping):
        return {plain(name): plain(value) for name, value in thing.items()}
    fields = _fields(thing)
    if fields:
        return {"is": _path(type(thing)), **{name: plain(value) for name, value in fields.items()}}
    if isinstance(thing, list | tuple):
        return [plain(part) for part in thing]
    assert thing is None or isinstance(thing, bool | int | str), thing
    return thing


def _fields(thing: Any) -> dict[str, Any]:
    """Return the public fields of a thing; none where it has no fields."""
    if attrs.has(type(thing)):
        return {field.name: getattr(thing, field.name) for field in attrs.fields(type(thing)) if field.init}
    if isinstance(thing, Exception):
        return {"message": str(thing), **vars(thing)}
    return thing._asdict() if hasattr(thing, "_asdict") else {}


def _path(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def holds(said: Any, today: Any) -> bool:
    """Return whether today's thing says all that was said; it may have fields that nobody knew then."""
    if isinstance(said, dict) and isinstance(today, dict):
        return all(name in today and holds(value, today[name]) for name, value in said.items())
    if isinstance(said, list) and isinstance(today, list):
        return len(said) == len(today) and all(map(holds, said, today))
    return bool(said == today)


NAMES = (
    {"action": "check_in", "process": "application 17"},
    {"action": "check_in", "process": "application 17", "contact": "contact 4"},
    {"action": "send_thank_you", "process": "application 17", "contact": "contact 4", "todo": True},
    {"action": "wait", "process": "Zoë & Söhne", "namespace": "00000000-0000-0000-0000-000000000017"},
)
"""What entries of a calendar are named by."""


def uid(names: Mapping[str, Any]) -> str:
    """Return the name of an entry."""
    space = {"namespace": UUID(names["namespace"])} if "namespace" in names else {}
    return calendar.uid(**{**names, **space})


class Line(NamedTuple):
    """One thing as it was written."""

    name: str
    how: str
    """``pickle`` and its protocol, ``json``, ``as_dict`` or ``uid``."""
    written: Any
    """The bytes of a pickle, each as the character of that number; else what was written itself."""
    says: Any
    """What it said then; the kind and what it said, where it is JSON."""


def lines() -> Iterator[Line]:
    """Write one of each thing."""
    for name, thing in {**independent(), **dependent()}.items():
        says = plain(thing)
        if type(thing) in KINDS.values():
            yield Line(name, "json", documents.dumps(thing), [type(thing).__name__, says])
        if isinstance(thing, Decision):
            yield Line(name, "as_dict", thing.as_dict(), says)
        if not isinstance(thing, list):
            hash(thing)  # what is remembered of it must not come along
        for protocol in PROTOCOLS:
            written = pickle.dumps(thing, protocol).decode("latin-1")
            yield Line(name, f"pickle {protocol}", written, says if protocol == PROTOCOLS[0] else None)
    for names in NAMES:
        yield Line("uid", "uid", names, uid(names))


def editions() -> list[str]:
    """Return the releases whose writing is kept."""
    return sorted(path.name.partition(".jsonl")[0] for path in WRITTEN.glob("*.jsonl.gz"))


def read(edition: str) -> list[Line]:
    """Read what a release wrote."""
    with gzip.open(WRITTEN / f"{edition}.jsonl.gz", "rt", encoding="utf-8") as file:
        heading, *written = map(json.loads, file)
    assert heading == {"release": edition, "lines": len(written)}
    return [Line(*line) for line in written]


def write(edition: str) -> None:
    """Write what this release writes; what an older one wrote is never touched."""
    path = WRITTEN / f"{edition}.jsonl.gz"
    if path.exists():
        sys.exit(f"{path} is there already, and what a release wrote is never written anew")
    WRITTEN.mkdir(parents=True, exist_ok=True)
    written = [list(line) for line in lines()]
    path.write_bytes(packed([{"release": edition, "lines": len(written)}, *written]))
