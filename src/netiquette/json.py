"""States, details, decisions, messages and findings from and to JSON, and the JSON Schema of each.

Install the ``json`` extra. What is read goes through the same constructors as everything else, so nothing
enters that could not have been built by hand; what is wrong is told all at once, each with its path.

Example:
    >>> from netiquette import InterviewState, decide
    >>> from netiquette.json import dumps, loads
    >>> state = loads('{"stage": "interviewed", "interview_on": "2026-11-20"}', InterviewState)
    >>> dumps(decide(state))[:45]
    '{"state": {"stage": "interviewed", "contact":'
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, NoReturn, TypeVar, cast, get_origin

import attrs
from cattrs import Converter
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError
from cattrs.gen import make_dict_structure_fn

from netiquette._arguments import kind as checked
from netiquette._decision import Decision
from netiquette._decoding import decoded, decoder
from netiquette._etiquette import CAUTIOUS
from netiquette._forms import KINDS, DecisionForm, FindingForm, RefusedError, form_of, shown
from netiquette._guidelines import Finding
from netiquette._message import Details, Message
from netiquette._policy import Policy
from netiquette._schema import object_schema
from netiquette._state import InterviewState, suggestion
from netiquette.errors import InvalidDetailError, InvalidJSONError, InvalidStateError

__all__ = ["dumps", "loads", "schema", "structure", "unstructure"]

T = TypeVar("T", InterviewState, Details, Decision, Message, Finding)

_LONGEST = 1 << 20
"""The characters of the longest document; a decision with all its sources has about 8,000."""


def loads(text: str | bytes, kind: type[T], *, policy: Policy = CAUTIOUS, ignore_unknown: bool = False) -> T:
    """Read one state, decision, message, or the like from JSON.

    Args:
        text: The document, as text or in UTF-8.
        kind: What it is read as.
        policy: The manners a decision or a finding was made by; only rules of it are taken.
        ignore_unknown: Whether to pass over keys we do not know, rather than to refuse them.

    Raises:
        InvalidJSONError: It is no JSON, or not of that kind; every place is named.
        TypeError: An argument isn't what it should be.

    Example:
        >>> from netiquette import InterviewState
        >>> from netiquette.json import loads
        >>> loads('{"stage": "offered"}', InterviewState).stage.decided
        True

    .. versionadded:: 26.1
    """
    if isinstance(text, (bytes, bytearray)):
        try:
            text = text.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            _refuse(f"byte {error.start} is not UTF-8; encode the document as UTF-8")
    if not isinstance(text, str):
        message = f"text is {shown(text)}, but loads takes a str or bytes; use structure for what is decoded"
        raise TypeError(message)
    if len(text) > _LONGEST:
        _refuse(f"it is {len(text):,} characters long; {_LONGEST:,} are the most one document has")
    try:
        data, reason = decoded(_DECODER, text)
    except RefusedError as error:
        _refuse(str(error))
    if reason:
        _refuse(f"it is no JSON ({reason}); check what wrote it")
    return structure(data, kind, policy=policy, ignore_unknown=ignore_unknown)


def dumps(
    value: InterviewState | Details | Decision | Message | Finding, *, indent: int | None = None
) -> str:
    """Write one state, decision, message, or the like as JSON, in ASCII.

    Args:
        value: What to write.
        indent: The blanks by which each level is indented; None for one line.

    Raises:
        TypeError: It is nothing that can be written.

    Example:
        >>> from netiquette import InterviewState
        >>> from netiquette.json import dumps
        >>> dumps(InterviewState("applied", contact="recruiter"))[:47]
        '{"stage": "applied", "contact": "recruiter", "r'

    .. versionadded:: 26.1
    """
    return json.dumps(unstructure(value), indent=indent, allow_nan=False)


def structure(data: object, kind: type[T], *, policy: Policy = CAUTIOUS, ignore_unknown: bool = False) -> T:
    """Build one state, decision, message, or the like from what a JSON decoder of yours gives.

    A decision is read with the rule it names, out of the policy; what follows from that rule (its reason, its
    sources, how many voices agree) is taken from there, not from the document.

    Args:
        data: Mappings, lists, text, numbers, booleans and None.
        kind: What to build.
        policy: The manners a decision or a finding was made by; only rules of it are taken.
        ignore_unknown: Whether to pass over keys we do not know, rather than to refuse them.

    Raises:
        InvalidJSONError: It is not of that kind; every place is named.
        TypeError: An argument isn't what it should be.

    Example:
        >>> from netiquette import InterviewState
        >>> from netiquette.json import structure
        >>> structure({"stage": "applied", "salary": 1}, InterviewState, ignore_unknown=True).check_ins
        0
        >>> structure({"stage": "applied", "salary": 1}, InterviewState)
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidJSONError: $.salary: there is no such key; leave it out

    .. versionadded:: 26.1
    """
    form = form_of(kind)
    checked("structure", "policy", policy, Policy)
    try:
        read: Any = _converter(ignore_unknown).structure(data, form)
    except (ClassValidationError, RefusedError) as error:
        raise _invalid(*_problems(error, "$")) from None
    if isinstance(read, (DecisionForm, FindingForm)):
        try:
            return cast("T", read.built(policy))
        except RefusedError as error:
            raise _invalid((error.path, str(error))) from None
    return cast("T", read)


def unstructure(value: InterviewState | Details | Decision | Message | Finding) -> dict[str, Any]:
    """Return a state, decision, message, or the like as what a JSON encoder takes.

    Every key is there, whatever its value; words are their text, days ISO 8601.

    Args:
        value: What to take apart.

    Raises:
        TypeError: It is nothing that can be written.

    Example:
        >>> from netiquette import Details
        >>> from netiquette.json import unstructure
        >>> unstructure(
        ...     Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail")
        ... )["topic"]
        'the audit trail'

    .. versionadded:: 26.1
    """
    if isinstance(value, Decision):
        return cast("dict[str, Any]", value.as_dict())
    if isinstance(value, Finding):
        return {
            "code": value.code,
            "severity": value.severity.value,
            "message": value.message,
            "span": list(value.span),
            "rule": value.rule.id,
        }
    given: object = value
    if not isinstance(given, (InterviewState, Details, Message)):
        message = f"value is {shown(given)}, but it takes {KINDS}; build one first"
        raise TypeError(message)
    return attrs.asdict(given, value_serializer=lambda _, __, part: _plain(part))


def schema(
    kind: type[InterviewState | Details | Decision | Message | Finding],
    *,
    strict: bool = True,
) -> dict[str, Any]:
    """Return the JSON Schema of what is read and written.

    Objects are closed, and what may be unknown may be null. It follows the subset that language models are
    held to by "structured outputs" and "strict" function calling, where every key is required.

    Args:
        kind: What the documents are of.
        strict: Whether every key is required, as `dumps` writes it. Without it those with a default may be
            left out, as `loads` reads it.

    Raises:
        TypeError: There is no schema for that kind.

    Example:
        >>> from netiquette import InterviewState
        >>> from netiquette.json import schema
        >>> schema(InterviewState, strict=False)["required"]
        ['stage']
        >>> schema(InterviewState)["properties"]["thank_you"]["enum"]
        ['unknown', 'not_sent', 'sent', 'unwelcome']

    Source: JSON Schema, draft 2020-12.

    .. versionadded:: 26.1
    """
    parts: dict[str, Any] = {}
    whole = object_schema(form_of(kind), parts, strict=strict)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": kind.__name__, **whole}
    return {**whole, "$defs": parts} if parts else whole


# --------------------------------------------------------------------------------------- reading


def _invalid(*problems: tuple[str, str]) -> InvalidJSONError:
    """Return the error that tells all of this."""
    first = ": ".join(problems[0])
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return InvalidJSONError(f"{first}{more}", problems=problems)


def _refuse(sentence: str) -> NoReturn:
    raise _invalid(("$", sentence)) from None


def _no_number(constant: str) -> NoReturn:
    raise RefusedError(f"{constant} is no JSON; write null for what is unknown")


def _twice(key: str) -> NoReturn:
    raise RefusedError(f"{shown(key)} stands twice in one object; leave one of them out")


_DECODER = decoder(_no_number, _twice)


@cache
def _converter(ignore_unknown: bool) -> Converter:  # noqa: FBT001  the one question there is
    """Return the converter that reads as strictly as JSON Schema does."""
    converter = Converter(forbid_extra_keys=not ignore_unknown)

    def objects(form: Any) -> Callable[[Any, Any], Any]:
        read = make_dict_structure_fn(form, converter, _cattrs_forbid_extra_keys=not ignore_unknown)
        return lambda value, kind: read(_mapping(value), kind)

    def arrays(form: Any) -> Callable[[Any, Any], Any]:
        read = homogenous_tuple_structure_factory(form, converter)
        return lambda value, kind: read(_array(value), kind)

    converter.register_structure_hook_factory(attrs.has, objects)
    converter.register_structure_hook_factory(_is_array, arrays)
    converter.register_structure_hook(StrEnum, _word)
    converter.register_structure_hook(date, lambda value, _: _day(value))
    converter.register_structure_hook(str, lambda value, _: _text(value))
    converter.register_structure_hook(int, lambda value, _: _count(value))
    converter.register_structure_hook(bool, lambda value, _: _flag(value))
    return converter


def _is_array(form: Any) -> bool:
    return get_origin(form) is tuple


def _mapping(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise RefusedError(f"{shown(value)} is no object; write {{...}}")
    return cast("Mapping[str, Any]", value)


def _array(value: Any) -> list[Any] | tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise RefusedError(f"{shown(value)} is no array; write [...]")
    return cast("list[Any]", value)


def _word(value: Any, words: type[StrEnum]) -> StrEnum:
    if isinstance(value, str):
        for word in words:
            if word.value == str.__str__(value):
                return word
    instead = suggestion(shown(value), [word.value for word in words])
    raise RefusedError(f"{shown(value)} is no {words.__name__}; {instead}")


_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day(value: Any) -> date:
    if isinstance(value, str) and _ISO.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise RefusedError(f"{shown(value)} is no day; write it as 2026-11-22")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise RefusedError(f"{shown(value)} is no text; put it into quotation marks")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise RefusedError(f"{shown(value)} has half of a character; write both surrogates, or none")
    return str.__str__(value)


def _count(value: Any) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON has one kind of number
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise RefusedError(f"{shown(value)} is no count; write a whole number of 0 or more")
    return int(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise RefusedError(f"{shown(value)} is neither true nor false; write one of them")
    return value


def _problems(error: BaseException, path: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the sentence of each fault that cattrs has gathered."""
    if isinstance(error, ClassValidationError):
        fields, others = error.group_exceptions()
        for inner, field in fields:
            yield from _problems(inner, f"{path}.{field.name}")
        for inner in others:
            yield from _problems(inner, path)
    elif isinstance(error, IterableValidationError):
        for inner, item in error.group_exceptions()[0]:
            yield from _problems(inner, f"{path}[{item.index}]")
    elif isinstance(error, ForbiddenExtraKeysError):
        for name in sorted(error.extra_fields):
            yield f"{path}.{_key(name)}", "there is no such key; leave it out"
    elif isinstance(error, KeyError):
        yield path, "it is missing; add it, with null where that is allowed"
    elif isinstance(error, (InvalidStateError, InvalidDetailError)):
        yield f"{path}.{error.field}", str(error)
    else:
        yield path, str(error)


_LONGEST_KEY = 60


def _key(name: object) -> str:
    return (
        name if isinstance(name, str) and name.isidentifier() and len(name) <= _LONGEST_KEY else shown(name)
    )


# --------------------------------------------------------------------------------------- writing


def _plain(part: Any) -> Any:
    """Return a value as JSON has it: the text of a word, the ISO text of a day, a list."""
    if isinstance(part, StrEnum):
        return part.value
    if isinstance(part, tuple):
        items: list[Any] = [*part]
        return items
    return part.isoformat() if isinstance(part, date) else part
