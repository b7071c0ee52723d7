"""How a document is refused: what a value isn't, and where it stands."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Rule
from netiquette._deciding.sharing import BESIDE_THE_TABLE
from netiquette._vocabulary.errors import (
    InvalidDetailError,
    InvalidEventError,
    InvalidPolicyError,
    InvalidStateError,
    UnknownRuleError,
)
from netiquette._vocabulary.told import told

__all__ = [
    "REFUSED",
    "RefusedError",
    "as_key",
    "as_written",
    "contradicting",
    "expect_same",
    "refusing",
    "rule_of",
]

REFUSED = (InvalidStateError, InvalidDetailError, InvalidEventError, InvalidPolicyError)
"""What our classes raise, each with the field it is about."""


class RefusedError(ValueError):
    """A value isn't what its place takes."""

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(message)
        self.path = path


@contextmanager
def refusing(path: str) -> Generator[None, None, None]:
    """Report what one of our classes refuses as a problem with the place its field came from."""
    try:
        yield
    except REFUSED as error:
        raise RefusedError(str(error), f"{path}.{error.field}") from None


def rule_of(policy: Policy, rule: str, path: str) -> Rule:
    """Return the rule of an id, out of a policy, or refuse the place it stands in."""
    if rule in BESIDE_THE_TABLE:
        return BESIDE_THE_TABLE[rule]
    try:
        return policy.rule(rule)
    except UnknownRuleError as error:
        raise RefusedError(str(error), path) from None


def expect_same(given: object, follows: object, because: str, path: str) -> None:
    """Refuse what is written and does not follow from the rest of the document; what is left out is fine."""
    if given is not None and given != follows:
        raise contradicting(given, because, path)


def contradicting(given: object, because: str, path: str) -> RefusedError:
    """Return the refusal of what does not follow from the rest of the document."""
    return RefusedError(
        f"{as_written(given)} contradicts {because}; take the document as it was written", path
    )


_JSON_SPELLINGS = {"True": "true", "False": "false", "None": "null"}


def as_written(value: object) -> str:
    """Show a value in a message as JSON writes it."""
    text = told(value)
    return _JSON_SPELLINGS.get(text, text)


_LONGEST_KEY = 60


def as_key(name: Any) -> str:
    """Show a key in a path."""
    return (
        name
        if isinstance(name, str) and name.isidentifier() and len(name) <= _LONGEST_KEY
        else as_written(name)
    )
