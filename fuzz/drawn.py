"""Drawing inputs with Hypothesis, where there is no fuzzer: fields with what means something, or nearly."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from fuzz.inputs import written
from fuzz.oracle import Target

__all__ = ["inputs"]

_MOST_FIELDS = 6
_TEXTS = st.text(max_size=40) | st.text(
    alphabet='<>@"\\(),;:[]{}=?*_\r\n \u0301\u200e\u202e.%/-', max_size=40
)


def inputs(target: Target, seeds: Sequence[bytes] = ()) -> st.SearchStrategy[bytes]:
    """Return a strategy for the inputs of a target: made of its fields, or of a seed with a piece changed."""
    values = {name: st.sampled_from(known) for name, known in target.fields.items()}
    odd = {name: _near(value) for name, value in values.items()}
    pair = st.sampled_from([*values]).flatmap(lambda name: st.tuples(st.just(name), values[name] | odd[name]))
    made = st.builds(written, st.lists(pair, max_size=_MOST_FIELDS), _documents(target))
    if not seeds:
        return made
    pieces = st.binary(max_size=6) | _TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass"))
    places = st.integers(0, max(map(len, seeds)))
    return made | st.builds(_changed, st.sampled_from([*seeds]), places, st.integers(0, 8), pieces)


def _documents(target: Target) -> st.SearchStrategy[str]:
    if not target.documents:
        return st.just("")
    known = st.sampled_from(target.documents)
    return known | _TEXTS | st.builds(_changed_text, known, st.integers(0, 400), st.integers(0, 8), _TEXTS)


def _near(value: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return a strategy for texts that may begin or end as those that mean something."""
    return _TEXTS | st.builds("{}{}".format, value, _TEXTS) | st.builds("{}{}".format, _TEXTS, value)


def _changed(seed: bytes, place: int, length: int, piece: bytes) -> bytes:
    place = min(place, len(seed))
    return seed[:place] + piece + seed[place + length :]


def _changed_text(text: str, place: int, length: int, piece: str) -> str:
    place = min(place, len(text))
    return text[:place] + piece + text[place + length :]
