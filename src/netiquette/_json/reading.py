"""Reading what a JSON decoder gave: as strictly as JSON Schema, with every fault by its path.

cattrs does the reading. It gathers the faults of a whole document; what is asked of each value, and what is
said of it, is here.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cache, partial
from itertools import islice
from typing import Any, NamedTuple, NoReturn, cast, get_args, get_origin

import attrs

from netiquette._json.decoding import MOST, decoder
from netiquette._json.processes import MOST_LISTED
from netiquette._json.refusing import REFUSED, RefusedError, as_key, as_written
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.errors import InvalidJSONError
from netiquette._vocabulary.extras import Extra
from netiquette._vocabulary.guarded import MOST_ITEMS
from netiquette._vocabulary.told import one

with Extra("json", "netiquette.json"):
    from cattrs import Converter
    from cattrs.cols import homogenous_tuple_structure_factory
    from cattrs.errors import ClassValidationError, IterableValidationError, IterableValidationNote
    from cattrs.gen import make_dict_structure_fn

__all__ = ["DECODER", "invalid", "read_as", "refuse_document"]


_TOLD = 100
"""How many problems are listed, so that no one can fill a log with a document; the others are counted."""


def invalid(*problems: tuple[str, str], more: int = 0) -> InvalidJSONError:
    """Return the error that says all of this, and how much more there is."""
    others = len(problems) + more - 1
    first = ": ".join(problems[0])
    return InvalidJSONError(f"{first} (and {others} more)" if others else first, problems=problems, more=more)


def refuse_document(sentence: str) -> NoReturn:
    raise invalid(("$", sentence)) from None


def _no_number(constant: str) -> NoReturn:
    raise RefusedError(f"{constant} is not valid JSON; write null for what is unknown")


def _twice(key: str) -> NoReturn:
    raise RefusedError(f"{as_written(key)} occurs twice in one object; leave one of them out")


DECODER = decoder(_no_number, _twice, float)  # a text would be one where a name is asked for


_BY_KEY = "by key"
"""What gathers the faults of an object whose keys are the caller's."""


class _Stray(NamedTuple):
    """A key that no object of that kind has."""

    key: str


class _StrayError(Exception):
    """An object has keys that none of its kind has."""

    def __init__(self, keys: list[str]) -> None:
        super().__init__()
        self.keys = keys


def read_as(data: Any, form: Any, *, ignore_unknown: bool) -> Any:
    """Read decoded JSON as one of our documents, or say everything that is wrong with it."""
    try:
        return _converter(ignore_unknown).structure(data, form)
    except (ClassValidationError, RefusedError, _StrayError) as error:
        places = _places(error, "$")
        problems = [_problem(path, fault) for path, fault in islice(places, _TOLD)]
        raise invalid(*problems, more=sum(1 for _ in places)) from None


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
        most = MOST_LISTED.get(get_args(form)[0], MOST_ITEMS)
        return lambda value, kind: read(_array(value, most), kind)

    converter.register_structure_hook_factory(attrs.has, objects)
    converter.register_structure_hook_factory(_is_array, arrays)
    converter.register_structure_hook_factory(_is_by_key, partial(_by_key, converter))
    converter.register_structure_hook(StrEnum, _word)
    converter.register_structure_hook(date, lambda value, _: _date_of(value))
    converter.register_structure_hook(str, lambda value, _: _text_of(value))
    converter.register_structure_hook(int, lambda value, _: _count_of(value))
    converter.register_structure_hook(bool, lambda value, _: _flag_of(value))
    return converter


def _is_array(form: Any) -> bool:
    return get_origin(form) is tuple


def _is_by_key(form: Any) -> bool:
    return get_origin(form) is Mapping


def _by_key(converter: Converter, form: Any) -> Callable[[Any, Any], Any]:
    """Return what reads an object whose keys are the caller's."""
    part = get_args(form)[1]

    def built(value: Any, _: Any) -> Any:
        made: dict[str, Any] = {}
        faults: list[Exception] = []
        for key, item in _mapping(value).items():
            try:
                name = _text_of(key)
                made[name] = converter.structure(item, part)
            except (ClassValidationError, RefusedError, _StrayError) as error:
                error.add_note(IterableValidationNote(_BY_KEY, key, part))
                faults.append(error)
        if faults:
            # Pyright knows it as an ExceptionGroup, which takes two arguments.
            raise IterableValidationError(_BY_KEY, faults, dict)  # pyright: ignore[reportCallIssue]
        return made

    return built


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise RefusedError(f"{as_written(value)} is not an object; write {{...}}")
    return dict(cast("Mapping[str, Any]", value))  # of one that makes up what is missing, too


def _array(value: Any, most: int) -> list[Any] | tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise RefusedError(f"{as_written(value)} is not an array; write [...]")
    items = cast("list[Any]", value)
    if len(items) > most:
        raise RefusedError(
            f"the array has {len(items):,} items, but {most:,} are taken at most; leave the others out"
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
    raise RefusedError(f"{as_written(value)} is not a date; write it as YYYY-MM-DD")


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
            at = f".{as_key(item.index)}" if error.message == _BY_KEY else f"[{item.index}]"
            yield from _places(inner, f"{path}{at}")
    elif isinstance(error, _StrayError):
        yield from ((path, _Stray(key)) for key in error.keys)
    else:
        yield path, error


def _problem(path: str, fault: object) -> tuple[str, str]:
    """Return the path of a fault and the sentence that describes it."""
    if isinstance(fault, _Stray):
        return f"{path}.{as_key(fault.key)}", "there is no such key; leave it out"
    if isinstance(fault, KeyError):
        return path, "it is missing; add it, with null where that is allowed"
    if isinstance(fault, REFUSED):
        return f"{path}.{fault.field}", str(fault)
    return path, str(fault)
