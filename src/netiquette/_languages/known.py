"""The languages there are, and what is said to whoever asks for another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.language import Language
from netiquette._vocabulary.errors import UnknownLanguageError
from netiquette._vocabulary.told import told

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DEFAULT", "LANGUAGES", "code_of", "language_of"]

DEFAULT = "en"
"""What is spoken where nobody asks for another language."""

_ENGLISH = Language(DEFAULT, "english")
LANGUAGES: Mapping[str, Language] = {
    language.code: language
    for language in (
        _ENGLISH,
        # a language is one more line here, and its folder
    )
}
"""Every language by its code."""


def language_of(language: str) -> Language:
    """Return the language of a code, and refuse any other."""
    if language is DEFAULT:
        return _ENGLISH
    given: object = language
    found = LANGUAGES.get(str.__str__(given)) if isinstance(given, str) else None
    if found is None:
        raise UnknownLanguageError(
            f"language is {told(given)}, which is not one we write; use {' or '.join(LANGUAGES)}",
            language=given,
            known=tuple(LANGUAGES),
        )
    return found


def code_of(language: str) -> str:
    """Return the code of a language there is."""
    return language if language is DEFAULT else language_of(language).code
