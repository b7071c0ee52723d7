"""What a language that is read consists of: the words of trackers, and of those who fill one in.

One file in `languages` is one language. Whatever its parts hold are phrases between semicolons, spelt as
`labels.label_words` spells them: small letters without diacritics, and a blank for whatever joins two words.
Empty is what the language does without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import attrs

from netiquette._trackers.senses import RoleSense, StatusSense

__all__ = ["DayWords", "ReadLanguage", "one_of", "phrases"]


@attrs.frozen(kw_only=True)
class DayWords:
    """The words in which a language writes a day.

    Attributes:
        months: The twelve of them, each in all its spellings, in three to ten letters from a to z. The first
            three letters or more will do in a file.
        weekdays: Those of the week, likewise; two letters will do, and what follows a hyphen may be left out.
        before_a_day: What may stand before a date: *on*, *am*, *le*.
        after_a_day: What may stand at the number of a day: the *nd* of 22nd, the *er* of 1er.
        month_first: Whether the month may stand before the day: November 20, 2026.
        before_a_month: What may stand between the day and the month: 22 *de* noviembre.
        before_a_year: What may stand between the month and the year: noviembre *del* 2026.
        before_a_time: What may stand before the time of day: *at*, *um*, *a las*.
        after_an_hour: What may stand after an hour: 14 *Uhr*, 14 *h* 30.
        halves_of_a_day: What says which half of the day an hour is in, a blank for a dot: 9:30 *p.m.*, 9*pm*.
        none: What stands in place of a day where there is none.
    """

    months: tuple[str, ...]
    weekdays: str
    before_a_day: str
    after_a_day: str = ""
    month_first: bool = False
    before_a_month: str = ""
    before_a_year: str = ""
    before_a_time: str
    after_an_hour: str = ""
    halves_of_a_day: str = ""
    none: str


@attrs.frozen(kw_only=True)
class ReadLanguage:
    """A language in which labels, columns and days are read.

    Attributes:
        code: Its code, as in ``language="en"``.
        statuses: The words for how far an application has come, by what each contributes. One that ends in
            ``*`` stands for every word that begins like it.
        roles: The words of job titles and of contacts' labels, likewise.
        columns: The names that trackers give their columns, by our field, the likelier name first.
        days: The words in which days are written.
        yes: What says in a box that it is so.
        no: What says there that it is not.
        who_follows: The words after which a company is named, or a person: rejected *by* Zorp.
        elisions: What an apostrophe joins to the next word: *d'*, *dell'*.
        endings: What stands in brackets after a word that is written for everybody: embauché(*e*).
        ordinals: What may stand at a number in a label: the *nd* of 2nd, the *eme* of 3ème.
        joins: The words that join two names: Ann *and* Bo.
        short_joins: Those of a letter or two, which also stand within a name: Ortega *y* Gasset.
        beside: What stands behind a name and before that of somebody else who is there: Ann *with* Bo. It may
            be a name by itself, as Mit is.
        several: What says that there are more than are named: Ann and two *others*, the *panel*. No word that
            is the name of somebody, as Con is.
        notes: The names of columns in which people note what they did, and when.
        noted_applied: What stands before the day, or behind it, on which one applied: *applied* 2026-11-05.
        noted_asked: Likewise, on which one asked how things stand: *followed up* 2026-11-20.
        events: The names of events in a history, by the text of the action, happening or stage that each is.
    """

    code: str
    statuses: Mapping[StatusSense, str]
    roles: Mapping[RoleSense, str]
    columns: Mapping[str, str]
    days: DayWords
    yes: str
    no: str
    who_follows: str
    elisions: str = ""
    endings: str = ""
    ordinals: str = ""
    joins: str = ""
    short_joins: str = ""
    beside: str = ""
    several: str = ""
    notes: str = ""
    noted_applied: str = ""
    noted_asked: str = ""
    events: Mapping[str, str] = attrs.field(factory=dict[str, str])


def phrases(text: str) -> list[str]:
    """Return the phrases that stand between semicolons, each with one blank between its words."""
    return [phrase for phrase in (" ".join(entry.split()) for entry in text.split(";")) if phrase]


def one_of(texts: Iterable[str]) -> str:
    """Return a pattern for each phrase of some texts, the longest first."""
    said = {phrase for text in texts for phrase in phrases(text)}
    return "|".join(re.escape(phrase) for phrase in sorted(said, key=lambda phrase: (-len(phrase), phrase)))
