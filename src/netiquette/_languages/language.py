"""A language: everything that is said in it, each part imported when somebody first needs it.

Theory of operation. A language is a folder with a file for each part, and each file has its table under the
name of the file: ``english/deciding.py`` has ``DECIDING``. What a table holds is said beside this file, in
`sentences`, `wording`, `details_lexicon` and `review_lexicon`; they are named tuples, so a language that
lacks a sentence cannot be imported. Which languages there are is said at the end of this file.
"""

from __future__ import annotations

from functools import cached_property, wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

from netiquette._vocabulary.errors import UnknownLanguageError
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.told import told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netiquette._languages.details_lexicon import DetailsLexicon
    from netiquette._languages.review_lexicon import ReviewLexicon
    from netiquette._languages.sentences import AnswerSentences, CalendarSentences
    from netiquette._languages.wording import Messages, Names

__all__ = ["DEFAULT", "LANGUAGES", "Language", "code_of", "language_of", "speaking"]

T = TypeVar("T")


class Language:
    """Everything said in one language.

    Args:
        code: How one asks for it: its code in ISO 639, two letters.
        folder: Where its sentences stand.
    """

    def __init__(self, code: str, folder: str) -> None:
        self.code = code
        self.folder = folder

    @cached_property
    def deciding(self) -> AnswerSentences:
        """What is said of an answer: summaries, reasons, assumptions, explanations."""
        return cast("AnswerSentences", self._part("deciding"))

    @cached_property
    def calendar(self) -> CalendarSentences:
        """What else calendar entries say."""
        return cast("CalendarSentences", self._part("calendar"))

    @cached_property
    def names(self) -> Names:
        """What is not a given name, and what is not a topic."""
        return cast("Names", self._part("names"))

    @cached_property
    def details(self) -> DetailsLexicon:
        """What personal details are made of, and how they become phrases."""
        return cast("DetailsLexicon", self._part("details"))

    @cached_property
    def messages(self) -> Messages:
        """Every message."""
        return cast("Messages", self._part("messages"))

    @cached_property
    def reviewing(self) -> ReviewLexicon:
        """How the guidelines show, and what they say."""
        return cast("ReviewLexicon", self._part("reviewing"))

    def _part(self, name: str) -> object:
        """Import a part: the deciding one is no reason to read every message."""
        return getattr(import_module(f"netiquette._languages.{self.folder}.{name}"), name.upper())


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


def speaking(cls: type[T]) -> type[T]:
    """Let a class of attrs with slots=False refuse a language that there is not.

    What `unguarded` fills is asked nothing: it
    comes from `decide`, which has asked.
    """
    made: Any = cls
    guarded_init = made.__init__

    @wraps(guarded_init)
    def __init__(self: Any, *, language: str = DEFAULT, **fields: Any) -> None:  # noqa: N807  it is what it becomes
        guarded_init(self, language=code_of(language), **fields)

    __init__.__wrapped__ = guarded_init.__wrapped__  # what fills, for `unguarded`
    made.__init__ = __init__
    return outlasting(cls)
