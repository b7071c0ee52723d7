"""States, decisions, messages, processes, policies and the like from and to JSON, with JSON Schemas.

Install the ``json`` extra. What is read goes through the same constructors as everything else, so nothing
enters that could not have been built by hand; everything wrong is reported at once, with its path.

Example:
    >>> from netiquette import InterviewState, decide
    >>> from netiquette.json import dumps, loads
    >>> state = loads('{"stage": "interviewed", "interview_on": "2026-11-20"}', InterviewState)
    >>> dumps(decide(state))[:45]
    '{"state": {"stage": "interviewed", "contact":'
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar, cast

import attrs

from netiquette._deciding.decision import Decision
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._deciding.timing import Timing
from netiquette._json.answers import decision_dict, finding_dict
from netiquette._json.decoding import decoded
from netiquette._json.documents import KINDS, document_of
from netiquette._json.policies import policy_dict
from netiquette._json.processes import agenda_dict, event_dict, process_dict
from netiquette._json.reading import DECODER, invalid, read_as, refuse_document
from netiquette._json.refusing import RefusedError, as_written
from netiquette._json.schema import object_schema
from netiquette._languages.language import DEFAULT, code_of
from netiquette._messages.details import Details
from netiquette._messages.message import Message
from netiquette._process.process import Process
from netiquette._process.task import Agenda
from netiquette._reviewing.guidelines import Finding
from netiquette._vocabulary.arguments import expect
from netiquette._vocabulary.event import Event
from netiquette._vocabulary.limits import LIMITS, Limits
from netiquette._vocabulary.state import InterviewState

__all__ = ["dumps", "loads", "schema", "structure", "unstructure"]

T = TypeVar(
    "T",
    InterviewState,
    Details,
    Decision,
    Message,
    Finding,
    Event,
    Process[str],
    Agenda[str],
    Policy,
    Timing,
)
_Written: TypeAlias = (
    InterviewState
    | Details
    | Decision
    | Message
    | Finding
    | Event
    | Process[str]
    | Agenda[str]
    | Policy
    | Timing
)


def loads(
    text: str | bytes,
    kind: type[T],
    *,
    policy: Policy = CAUTIOUS,
    ignore_unknown: bool = False,
    limits: Limits = LIMITS,
    language: str = DEFAULT,
) -> T:
    """Read one state, decision, message, or the like from JSON.

    Args:
        text: The document, as text or in UTF-8, with a byte order mark or without.
        kind: What it is read as.
        policy: The manners a decision, an agenda or a finding was made by; only rules of it are taken.
        ignore_unknown: Whether to pass over keys we do not know, rather than to refuse them.
        limits: How long it may be: ``document``.
        language: What a decision speaks; a document doesn't say.

    Raises:
        InvalidJSONError: It is not valid JSON, too long, or not of that kind; the first hundred places are
            named.
        UnknownLanguageError: There is no such language.
        TypeError: An argument isn't what it should be.

    Example:
        >>> from netiquette import InterviewState
        >>> from netiquette.json import loads
        >>> loads('{"stage": "offered"}', InterviewState).stage.decided
        True

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language`` and ``limits``, and text may begin with a byte order mark, as bytes may. It reads
       events, processes, agendas, policies and timings as well.
    """
    expect("loads", "limits", limits, Limits)
    if isinstance(text, (bytes, bytearray)):
        try:
            text = text.decode()
        except UnicodeDecodeError as error:
            refuse_document(f"byte {error.start} is not UTF-8; encode the document as UTF-8")
    if not isinstance(text, str):
        message = (
            f"text is {as_written(text)}, but loads takes a str or bytes; use structure for what is decoded"
        )
        raise TypeError(message)
    expect("loads", "policy", policy, Policy)
    if len(text) > limits.document:
        refuse_document(
            f"it has {len(text):,} characters, but {limits.document:,} are taken at most; see whether it is "
            "one document, or pass limits=Limits(document=...)"
        )
    try:
        data, reason = decoded(DECODER, text.removeprefix("\ufeff"))
    except RefusedError as error:
        refuse_document(str(error))
    if reason:
        refuse_document(f"it is not valid JSON ({reason}); check what wrote it")
    return structure(data, kind, policy=policy, ignore_unknown=ignore_unknown, language=language)


def dumps(value: _Written, *, indent: int | None = None) -> str:
    """Write one state, decision, message, or the like as JSON, in ASCII.

    Args:
        value: What to write.
        indent: The blanks by which each level is indented, 16 at most; None for one line.

    Raises:
        TypeError: It cannot be written, or ``indent`` is not such a number.

    Example:
        >>> from netiquette import InterviewState
        >>> from netiquette.json import dumps
        >>> dumps(InterviewState("applied", contact="recruiter"))[:47]
        '{"stage": "applied", "contact": "recruiter", "r'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It writes events, processes, agendas, policies and timings as well.
    """
    if indent is not None and (type(indent) is not int or not 0 <= indent <= _WIDEST):
        message = (
            f"indent is {as_written(indent)}, but it counts spaces; use None or a whole number up to "
            f"{_WIDEST}"
        )
        raise TypeError(message)
    return json.dumps(unstructure(value), indent=indent, allow_nan=False)


_WIDEST = 16
"""The most blanks per level that anyone could want."""


def structure(
    data: object,
    kind: type[T],
    *,
    policy: Policy = CAUTIOUS,
    ignore_unknown: bool = False,
    language: str = DEFAULT,
) -> T:
    """Build one state, decision, message, or the like from what a JSON decoder of yours gives.

    A decision is read with the rule it names, out of the policy; what follows from that rule (its reason, its
    sources, how many voices agree) is taken from there, not from the document. A policy is read by the name
    of its preset, or whole.

    Args:
        data: Mappings, lists, text, numbers, booleans and None; no list of more than 1,000 items.
        kind: What to build.
        policy: The manners a decision, an agenda or a finding was made by; only rules of it are taken.
        ignore_unknown: Whether to pass over keys we do not know, rather than to refuse them.
        language: What a decision speaks, in the sentences that are not in the document.

    Raises:
        InvalidJSONError: It is not of that kind; the first hundred places are named.
        UnknownLanguageError: There is no such language.
        TypeError: An argument isn't what it should be.

    Example:
        >>> from netiquette import InterviewState
        >>> from netiquette.json import structure
        >>> told = {"stage": "applied", "salary": 1}
        >>> structure(told, InterviewState, ignore_unknown=True).check_ins
        0
        >>> structure({"stage": "applied", "salary": 1}, InterviewState)
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidJSONError: $.salary: there is no such key; leave it out

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, and builds events, processes, agendas, policies and timings as well.
    """
    document = document_of(kind)
    expect("structure", "policy", policy, Policy)
    speaks = code_of(language)
    read = read_as(data, document, ignore_unknown=bool(ignore_unknown))
    if document is kind:
        return cast("T", read)
    try:
        return cast("T", read.built(policy, speaks))
    except RefusedError as error:
        raise invalid((error.path, str(error))) from None


def unstructure(value: _Written) -> dict[str, Any]:
    """Return a state, decision, message, or the like as what a JSON encoder takes.

    Every key is there, whatever its value; words are their text, days ISO 8601. The people of a process are
    known by text. A policy with the rules of a preset is written by the name of the preset, any other whole.

    Args:
        value: What to take apart.

    Raises:
        TypeError: It cannot be written, or somebody in it has a key that is not text.

    Example:
        >>> from netiquette import Details
        >>> from netiquette.json import unstructure
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> unstructure(details)["topic"]
        'the audit trail'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes events, processes, agendas, policies and timings apart as well.
    """
    given: object = value
    writer = _WRITERS.get(type(given))
    if writer is None:
        message = f"value is {as_written(given)}, but it takes {KINDS}; build one first"
        raise TypeError(message)
    return writer(given)


def _flat(value: Any) -> dict[str, Any]:
    """Return what is its own document, field by field."""
    return attrs.asdict(value, value_serializer=lambda _, __, part: _as_json(part))


_WRITERS: Mapping[type[Any], Callable[[Any], dict[str, Any]]] = {
    **dict.fromkeys((InterviewState, Details, Message, Timing), _flat),
    Decision: decision_dict,
    Finding: finding_dict,
    Event: event_dict,
    Process: process_dict,
    Agenda: agenda_dict,
    Policy: policy_dict,
}


def schema(
    kind: type[
        InterviewState
        | Details
        | Decision
        | Message
        | Finding
        | Event
        | Process[Any]
        | Agenda[Any]
        | Policy
        | Timing
    ],
    *,
    strict: bool = True,
) -> dict[str, Any]:
    """Return the JSON Schema of what is read and written.

    Objects are closed, and what may be unknown may be null. It follows the subset that language models are
    held to by "structured outputs" and "strict" function calling, where every key is required. A process and
    an agenda have people by keys of yours, which is outside of that subset.

    Args:
        kind: What the documents are of.
        strict: Whether every key is required, as `dumps` writes it. Without it those with a default may be
            left out, as `loads` reads it.

    Raises:
        TypeError: There is no schema for that kind.
        RuntimeError: Python runs with ``-OO``, which drops the docstrings that descriptions are made from.

    Example:
        >>> from netiquette import InterviewState
        >>> from netiquette.json import schema
        >>> schema(InterviewState, strict=False)["required"]
        ['stage']
        >>> schema(InterviewState)["properties"]["thank_you"]["enum"]
        ['unknown', 'not_sent', 'sent', 'unwelcome']

    Source: JSON Schema, draft 2020-12.

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       There is one for events, processes, agendas, policies and timings as well.
    """
    parts: dict[str, Any] = {}
    whole = object_schema(document_of(kind), parts, strict=strict)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": kind.__name__, **whole}
    return {**whole, "$defs": parts} if parts else whole


def _as_json(part: Any) -> Any:
    """Return a value as JSON has it: the text of a word, the ISO text of a day, a list."""
    if isinstance(part, StrEnum):
        return part.value
    if isinstance(part, tuple):
        items: list[Any] = [*part]
        return items
    return part.isoformat() if isinstance(part, date) else part
