"""The languages that are read, one file each; one that is not in the tuple below is not read."""

from __future__ import annotations

from netiquette._trackers.languages.dutch import READ_DUTCH
from netiquette._trackers.languages.english import READ_ENGLISH
from netiquette._trackers.languages.french import READ_FRENCH
from netiquette._trackers.languages.german import READ_GERMAN
from netiquette._trackers.languages.italian import READ_ITALIAN
from netiquette._trackers.languages.portuguese import READ_PORTUGUESE
from netiquette._trackers.languages.spanish import READ_SPANISH
from netiquette._trackers.read_language import ReadLanguage
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.errors import UnknownLanguageError
from netiquette._vocabulary.told import told

__all__ = ["READ_LANGUAGES", "read_in"]

READ_LANGUAGES: tuple[ReadLanguage, ...] = (
    READ_ENGLISH,
    READ_GERMAN,
    READ_FRENCH,
    READ_SPANISH,
    READ_PORTUGUESE,
    READ_ITALIAN,
    READ_DUTCH,
)
"""Of two columns that could be one field, the one whose language stands first counts."""


def read_in(language: str | None) -> tuple[ReadLanguage, ...]:
    """Return the language of a code, or all of them for None.

    Raises:
        UnknownLanguageError: No language that is read has the code.
    """
    if language is None:
        return READ_LANGUAGES
    for each in READ_LANGUAGES:
        if isinstance(language, str) and each.code == language:
            return (each,)
    known = tuple(each.code for each in READ_LANGUAGES)
    message = f"language is {told(language)}, which is not one we read; {suggestion(language, [*known])}"
    raise UnknownLanguageError(message, language=language, known=known)
