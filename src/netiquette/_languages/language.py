"""A language: everything that is said in it, each part imported when somebody first needs it.

Theory of operation. A language is a folder with a file for each part, and each file has its table under the
name of the file: ``english/deciding.py`` has ``DECIDING``. What a table holds is said beside this file, in
`sentences`, `wording` and `review_lexicon`; they are named tuples, so a language that lacks a sentence cannot
be imported. Which languages there are is in `known`.
"""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from netiquette._languages.review_lexicon import ReviewLexicon
    from netiquette._languages.sentences import AnswerSentences, CalendarSentences
    from netiquette._languages.wording import Messages, Names

__all__ = ["Language"]


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
