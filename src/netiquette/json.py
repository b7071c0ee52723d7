"""States, details, decisions, messages and findings from and to JSON, and the JSON Schema of each.

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
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import islice
from typing import Any, NamedTuple, NoReturn, TypeVar, cast, get_origin

import attrs
from cattrs import Converter
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.errors import ClassValidationError, IterableValidationError
from cattrs.gen import make_dict_structure_fn

from netiquette._deciding.decision import Decision
from netiquette._deciding.etiquette import CAUTIOUS
from netiquette._deciding.policy import Policy
from netiquette._json.decoding import MOST, decoded, decoder
from netiquette._json.documents import KINDS, DecisionDocument, FindingForm, RefusedError, as_written, form_of
from netiquette._json.schema import object_schema
from netiquette._languages.known import DEFAULT, code_of
from netiquette._messages.message import Details, Message
from netiquette._reviewing.guidelines import Finding
from netiquette._vocabulary.arguments import expect as checked
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.guarded import MOST_ITEMS
from netiquette._vocabulary.limits import LIMITS, Limits
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import one
from netiquette.errors import InvalidDetailError, InvalidJSONError, InvalidStateError

__all__ = ["dumps", "loads", "schema", "structure", "unstructure"]

T = TypeVar("T", InterviewState, Details, Decision, Message, Finding)


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
        policy: The manners a decision or a finding was made by; only rules of it are taken.
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
       The limit is an argument, and text may begin with a byte order mark, as bytes may.
    """
    checked("loads", "limits", limits, Limits)
    if isinstance(text, (bytes, bytearray)):
        try:
            text = text.decode()
        except UnicodeDecodeError as error:
            _refuse_document(f"byte {error.start} is not UTF-8; encode the document as UTF-8")
    if not isinstance(text, str):
        message = (
            f"text is {as_written(text)}, but loads takes a str or bytes; use structure for what is decoded"
        )
        raise TypeError(message)
    if len(text) > limits.document:
        _refuse_document(
            f"it has {len(text):,} characters, but {limits.document:,} are taken at most; see whether it is "
            "one document, or pass limits=Limits(document=...)"
        )
    try:
        data, reason = decoded(_DECODER, text.removeprefix("\ufeff"))
    except RefusedError as error:
        _refuse_document(str(error))
    if reason:
        _refuse_document(f"it is not valid JSON ({reason}); check what wrote it")
    return structure(data, kind, policy=policy, ignore_unknown=ignore_unknown, language=language)


def dumps(
    value: InterviewState | Details | Decision | Message | Finding, *, indent: int | None = None
) -> str:
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
    sources, how many voices agree) is taken from there, not from the document.

    Args:
        data: Mappings, lists, text, numbers, booleans and None; no list of more than 1,000 items.
        kind: What to build.
        policy: The manners a decision or a finding was made by; only rules of it are taken.
        ignore_unknown: Whether to pass over keys we do not know, rather than to refuse them.
        language: What a decision speaks, in the sentences that are not in the document.

    Raises:
        InvalidJSONError: It is not of that kind; the first hundred places are named.
        UnknownLanguageError: There is no such language.
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
    speaks = code_of(language)
    try:
        read: Any = _converter(bool(ignore_unknown)).structure(data, form)
    except (ClassValidationError, RefusedError, _StrayError) as error:
        places = _places(error, "$")
        problems = [_problem(path, fault) for path, fault in islice(places, _TOLD)]
        raise _invalid(*problems, more=sum(1 for _ in places)) from None
    if isinstance(read, (DecisionDocument, FindingForm)):
        try:
            return cast("T", read.built(policy, speaks))
        except RefusedError as error:
            raise _invalid((error.path, str(error))) from None
    return cast("T", read)


def unstructure(value: InterviewState | Details | Decision | Message | Finding) -> dict[str, Any]:
    """Return a state, decision, message, or the like as what a JSON encoder takes.

    Every key is there, whatever its value; words are their text, days ISO 8601.

    Args:
        value: What to take apart.

    Raises:
        TypeError: It cannot be written.

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
        message = f"value is {as_written(given)}, but it takes {KINDS}; build one first"
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
    """
    parts: dict[str, Any] = {}
    whole = object_schema(form_of(kind), parts, strict=strict)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": kind.__name__, **whole}
    return {**whole, "$defs": parts} if parts else whole


# --------------------------------------------------------------------------------------- reading


_TOLD = 100
"""How many problems are listed, so that no one can fill a log with a document; the others are counted."""


def _invalid(*problems: tuple[str, str], more: int = 0) -> InvalidJSONError:
    """Return the error that says all of this, and how much more there is."""
    others = len(problems) + more - 1
    told = ": ".join(problems[0])
    return InvalidJSONError(f"{told} (and {others} more)" if others else told, problems=problems, more=more)


def _refuse_document(sentence: str) -> NoReturn:
    raise _invalid(("$", sentence)) from None


def _no_number(constant: str) -> NoReturn:
    raise RefusedError(f"{constant} is not valid JSON; write null for what is unknown")


def _twice(key: str) -> NoReturn:
    raise RefusedError(f"{as_written(key)} occurs twice in one object; leave one of them out")


_DECODER = decoder(_no_number, _twice, float)  # a text would be one where a name is asked for


class _Stray(NamedTuple):
    """A key that no object of that kind has."""

    key: str


class _StrayError(Exception):
    """An object has keys that none of its kind has."""

    def __init__(self, keys: list[str]) -> None:
        super().__init__()
        self.keys = keys


@cache
def _converter(ignore_unknown: bool) -> Converter:  # noqa: FBT001  the one question there is
    """Return the converter that reads as strictly as JSON Schema does."""
    converter = Converter()

    def objects(form: Any) -> Callable[[Any, Any], Any]:
        read = make_dict_structure_fn(form, converter)
        names = {field.name for field in attrs.fields(form)}

        def built(value: Any, kind: Any) -> Any:
            given = _mapping(value)
            stray = [] if ignore_unknown else [key for key in given if key not in names]
            faults = [_StrayError(stray)] if stray else []
            try:
                made = read(given, kind)
            except ClassValidationError as error:
                raise error.derive([*error.exceptions, *faults]) from None
            for fault in faults:
                raise fault
            return made

        return built

    def arrays(form: Any) -> Callable[[Any, Any], Any]:
        read = homogenous_tuple_structure_factory(form, converter)
        return lambda value, kind: read(_array(value), kind)

    converter.register_structure_hook_factory(attrs.has, objects)
    converter.register_structure_hook_factory(_is_array, arrays)
    converter.register_structure_hook(StrEnum, _word)
    converter.register_structure_hook(date, lambda value, _: _date_of(value))
    converter.register_structure_hook(str, lambda value, _: _text_of(value))
    converter.register_structure_hook(int, lambda value, _: _count_of(value))
    converter.register_structure_hook(bool, lambda value, _: _flag_of(value))
    return converter


def _is_array(form: Any) -> bool:
    return get_origin(form) is tuple


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise RefusedError(f"{as_written(value)} is not an object; write {{...}}")
    return dict(cast("Mapping[str, Any]", value))  # of one that makes up what is missing, too


def _array(value: Any) -> list[Any] | tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise RefusedError(f"{as_written(value)} is not an array; write [...]")
    items = cast("list[Any]", value)
    if len(items) > MOST_ITEMS:
        raise RefusedError(
            f"the array has {len(items):,} items, but {MOST_ITEMS:,} are taken at most; leave the others out"
        )
    return items


def _word(value: Any, words: type[StrEnum]) -> StrEnum:
    if isinstance(value, str):
        for word in words:
            if word.value == str.__str__(value):
                return word
    instead = suggestion(as_written(value), [word.value for word in words])
    raise RefusedError(f"{as_written(value)} is not {one(words)}; {instead}")


_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _date_of(value: Any) -> date:
    if isinstance(value, str) and _ISO.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise RefusedError(f"{as_written(value)} is not a date; write it as 2026-11-22")


def _text_of(value: Any) -> str:
    if not isinstance(value, str):
        raise RefusedError(f"{as_written(value)} is not text; put it into quotation marks")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise RefusedError(f"{as_written(value)} has half of a character; write both surrogates, or none")
    return str.__str__(value)


def _count_of(value: Any) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON has one kind of number
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise RefusedError(f"{as_written(value)} is not a count; write a whole number of 0 or more")
    if value > MOST:
        raise RefusedError(f"{as_written(value)} is more than can be read again; write 18 digits at most")
    return int(value)


def _flag_of(value: Any) -> bool:
    if not isinstance(value, bool):
        raise RefusedError(f"{as_written(value)} is neither true nor false; write one of them")
    return value


def _places(error: Exception, path: str) -> Iterator[tuple[str, object]]:
    """Yield the path of each fault that cattrs has gathered, with what describes it."""
    if isinstance(error, ClassValidationError):
        fields, others = error.group_exceptions()
        for inner, field in fields:
            yield from _places(inner, f"{path}.{field.name}")
        for inner in others:
            yield from _places(inner, path)
    elif isinstance(error, IterableValidationError):
        for inner, item in error.group_exceptions()[0]:
            yield from _places(inner, f"{path}[{item.index}]")
    elif isinstance(error, _StrayError):
        yield from ((path, _Stray(key)) for key in error.keys)
    else:
        yield path, error


def _problem(path: str, fault: object) -> tuple[str, str]:
    """Return the path of a fault and the sentence that describes it."""
    if isinstance(fault, _Stray):
        return f"{path}.{_key(fault.key)}", "there is no such key; leave it out"
    if isinstance(fault, KeyError):
        return path, "it is missing; add it, with null where that is allowed"
    if isinstance(fault, (InvalidStateError, InvalidDetailError)):
        return f"{path}.{fault.field}", str(fault)
    return path, str(fault)


_LONGEST_KEY = 60


def _key(name: Any) -> str:
    return (
        name
        if isinstance(name, str) and name.isidentifier() and len(name) <= _LONGEST_KEY
        else as_written(name)
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
