"""The lexicon of details: what personal details are made of in one language, and how they become phrases.

How to read it. A pattern is matched from the beginning of a text, with case, against a text whose first
letter is put in lower case and whose apostrophes are straight: "IT security" does not begin with "it". Where
it says so, it is searched for, or without case. A set of words has them in lower case.

Rules for writing there. A set rather than a pattern, wherever single words decide. No range of letters and no
named group in a pattern, because a test translates them. What is refused is refused wherever it is met, so a
pattern that is not sure lets pass.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from netiquette._vocabulary.dialect import Dialect

__all__ = ["DayPhrases", "DetailsLexicon", "NameWords", "Naming", "PhraseWords"]


class PhraseWords(NamedTuple):
    """Noun phrases and sentences: which of the two a text is, and what is neither."""

    between: str
    """Between two of several things, but the last."""
    stressed: Mapping[str, str]
    """What stresses one of several as our own sentences do, and what does not say it twice."""
    before_last: str
    before_last_of_pairs: str
    """Likewise, where one of them has the last word itself."""
    before_last_choice: str
    """Likewise, where one of them will do."""
    before_last_long_choice: str
    """Likewise, where one of them is a list itself."""
    nothing: frozenset[str]
    """What is written where there is nothing to write, in lower case."""
    question: str
    """A question in the order of words of a question; an indirect one is a phrase."""
    clause: str
    """A subject and its verb; a word in lower case follows."""
    preposition: str
    """A preposition with what makes it one; a word in lower case follows."""
    before_names: str
    """A preposition; it is one where a word in upper case follows."""
    always_before: str
    """A preposition that begins no word group of its own."""
    verb_phrase: str
    """A verb without its subject."""
    gerund: str
    sentence: str
    """A sentence, though it does not end like one."""
    finite: str
    """Searched for: what shows that a text that ends like a sentence is one."""
    lowered: frozenset[str]
    """What is in lower case within a sentence, though it may be given as at the beginning of one."""
    ordinary: frozenset[str]
    """Likewise, words that are no names; a name among the other details keeps its capital."""
    ordinary_ending: str
    """Likewise, in lower case: the whole of a word that tells by its ending that it is no name."""
    small: frozenset[str]
    """What is in lower case even in a title, and shows that a text in capitals is no abbreviation."""
    abbreviations: frozenset[str]
    """What ends in a full stop that ends nothing, without it; and names that end in another sign, with it."""
    because: str
    """What a reason may begin with, though we say it."""
    because_of: str
    """Likewise, before a noun phrase."""
    clause_within: str
    """Searched for: a verb that makes a reason a clause."""
    clause_begun: str
    """A noun phrase and its verb, which make a reason a clause likewise."""
    before_a_clause: str
    """In lower case: what may stand before a comma and a clause."""
    to_do: str
    """The beginning of what somebody is to do, as one tells them."""
    to_be_named: str
    """Searched for, without case: what says that the rest is still to be found out."""
    awaited: tuple[str, str]
    """The whole of a step that is theirs, without case, with the day by which it is due; and without it."""
    related: str
    """Searched for: what makes a verb after it no clause of its own."""
    reasons: str
    """Searched for: what calls itself a reason."""
    reason_said: tuple[tuple[str, str], ...]
    """The whole of a reason in a word or two, and how it is said in a sentence."""
    topic_opening: str
    """What a topic may begin with, though we say it."""
    asked: tuple[tuple[str, str], ...]
    """The whole of a question without its sign, and how it is asked indirectly, by the first pattern that
    fits."""
    news_opening: str
    """What news may begin with, though a sentence has none."""
    unsaid_subject: str
    """A verb that the writer is the subject of."""
    deed: str
    """As it is written: a line of a CV that begins with such a verb, and its object has no article."""
    by_the_writer: str
    """How it is said with its subject."""
    being: tuple[tuple[str, str], ...]
    """The whole of what the writer is, and how it is said, by the first pattern that fits."""
    of_the_writer: frozenset[str]
    """The words without which a text says nothing of what the writer is, and hardly of what they did."""
    qualifying: frozenset[str]
    """The words before what somebody is that are no names, though they may have the first capital."""
    half: str
    """The whole of what says something of what it does not name."""
    opinion: str
    """Likewise, of what nothing else could be said."""
    written_out: tuple[tuple[str, str], ...]
    """Searched for, without case: what is shorter in a form than in a letter, and what it is short for."""
    shorthand: frozenset[str]
    """The words of it; a number in front may stand in for one."""
    years_of: tuple[tuple[str, str], ...]
    """The beginning of how long somebody has done what, in lower case, and how it is said."""
    lasting: str
    """In lower case: the beginning of how long somebody has done something."""
    of_ones_own: str
    """How that is said where it is spoken of as theirs: "my {said}"."""
    done: str
    """The beginning of what somebody has done, where it is said as a noun, and is no state they are in."""
    of_doing: str
    """How that is said where it is spoken of as theirs: "my experience {said}"."""
    fragment: str
    """In lower case: the beginning of what the writer has that no sentence can go on from."""
    carries_on: str
    """In lower case: what may follow a comma within a phrase."""
    done_with_it: str
    """In lower case: what may follow a comma and says what was done with what stands before it."""
    goes_on: str
    """What else may, and says more of what stands before it: no other thing of the same kind."""
    attributive: frozenset[str]
    """What stands before a noun, or before a comma and another of its kind: a new, bigger site."""
    being_goes_on: str
    """In lower case: what else may follow one where it is said what somebody is."""
    no_article: str
    """What needs no article before it, where a single thing is named; a word in lower case begins it."""
    definite: str
    """The article that others need."""
    nominal: str
    """In lower case: the beginning of what has an article for what it is of: "disposal of the division"."""
    of_a_kind: str
    """The article of one of several, which a step that is known is not."""
    indefinite: tuple[tuple[str, str], ...]
    """A noun in the singular, and how it is said as one of several, by the first pattern that fits."""
    counted: frozenset[str]
    """The nouns that have an article in the singular, in lower case."""
    befalling: frozenset[str]
    """Those of them that are one of several even as a reason by themselves."""
    people: frozenset[str]
    """The nouns of people, which have one likewise where they are one of several; in lower case."""
    determiners: frozenset[str]
    """What stands in the place of an article, or begins what takes none."""
    after_a_noun: frozenset[str]
    """What ends the part of a phrase that the article belongs to."""
    within_nouns: frozenset[str]
    """Those of them that may also stand between nouns, of which the last takes the article."""
    fields: frozenset[str]
    """The nouns of what one has experience in, in lower case."""
    in_what: str
    """How that is said: "experience in {said}"."""
    against: frozenset[str]
    """What sets one thing against another: of neither is there a single one."""
    possessives: tuple[str, ...]
    """How a word ends that says whose something is, and so stands in the place of an article."""
    plurals: tuple[str, ...]
    """How a word may end that names several."""
    before_whom: frozenset[str]
    """The prepositions before people who have an article, too."""
    with_whom: tuple[str, str]
    """Searched for: whom it is with, where that lacks its article, and how it is said."""
    theirs: str
    """Searched for, without case: what is theirs, and is the reader's where they are one of them. What stands
    before it is in the first group, it in the second."""
    yours: Mapping[str, str]
    """How it is said to one of them."""

    of_the_absent: tuple[tuple[str, str], ...]
    """What speaks to somebody, and how it is said of them to somebody else."""
    of_the_reader: tuple[tuple[str, str], ...]
    """The beginning of what is said of the reader as of somebody else, and how it is said to them, by the
    first pattern that fits."""


class DayPhrases(NamedTuple):
    """Days as one says them."""

    before: str
    """In lower case, as all patterns here: what stands before a day and is not part of it."""
    within: str
    """What stands before a span of time and is said again when it is put into a sentence."""
    spans: str
    """A span of time that follows it."""
    no_day: str
    """What names no day, however it is said."""
    said: tuple[tuple[str, str], ...]
    """How a day is put into a sentence, by the first pattern that fits."""
    bare: str
    """What is a day only with an article."""
    free: str
    """What a time may begin with, though we say it."""
    when: str
    """The whole of what says when they meet, and not about what; in lower case."""
    when_words: frozenset[str]
    """The words of it; it begins with one of them, or with a number."""
    written_out: tuple[tuple[str, str], ...]
    """Searched for, without case: a day that is written as in a form, and how one says it."""
    in_phrases: tuple[tuple[str, str], ...]
    """Likewise, in what is not all about days."""
    shorthand: frozenset[str]
    """The words of both, with case."""
    numbered: str
    """Searched for: a number with what is written at it, which may stand in for one of those words."""
    moment: str
    """Searched for in what may say when they meet: what is a time, however it is said."""
    dates: Mapping[Dialect, tuple[tuple[str, str], ...]]
    """Searched for, with case: dates as another dialect says them, and how this one does, one after the
    other."""


class NameWords(NamedTuple):
    """Names of people; all patterns are without case."""

    nobody: str
    """The whole of a name that is none: an office, a mailbox."""
    suspected: frozenset[str]
    """The words without which a name is neither nobody's nor still to be filled in."""
    placeholder: str
    """The whole of a name that is still to be filled in."""
    several: str
    """Searched for: what joins the names of two people."""
    titles: frozenset[str]
    """What comes before a name and is said with the family name; without the full stop."""
    stopped: str
    """Searched for: a title that some dialects write without the full stop behind its first group."""
    with_given_name: frozenset[str]
    """The titles that are said with the given name."""
    with_two_family_names: frozenset[str]
    """The titles of countries where people have two family names: which of them is said, is not known."""
    family_first: frozenset[str]
    """Family names that may stand first, without accents."""
    particles: frozenset[str]
    """What is in lower case within a name."""
    after_particles: frozenset[str]
    """What is so only next to one of those: Maria de la Cruz, but Ursula Le Guin."""
    degrees: frozenset[str]
    """What follows a name and is no part of it, without full stops."""
    sure_degrees: frozenset[str]
    """Those of them that are nothing else even without a comma."""
    generations: Mapping[str, str]
    """What follows a name and is part of it."""
    pronouns: frozenset[str]


class Naming(NamedTuple):
    """How a language speaks of the position and the company."""

    role: str
    any_role: str
    """Where only the company is known."""
    role_at: str
    at: str
    for_role: str
    noun: str
    """What a position is called, unless its trade or its employer says otherwise."""
    nouns: Mapping[Dialect, Mapping[str, str]]
    """What it is called by the last word, or the last two, of what somebody is."""
    public: str
    """Searched for: an employer who calls every position that has no noun of its own by one."""
    public_noun: Mapping[Dialect, str]
    """What they call it."""
    levels: str
    """The whole of a word after what somebody is that says at which level."""
    kinds: frozenset[str]
    """Those of the job words that say for how long or to what end, and so are no aside."""
    ranks: frozenset[str]
    """What somebody is who is that of a department."""
    departments: frozenset[str]
    """The last word of one."""
    of_department: str
    """How they are said together."""
    steps: frozenset[str]
    """What may stand before a head: how far up they are."""
    heads: frozenset[str]
    """What somebody is who is named by their department, which is said in front of it."""
    written_out: tuple[tuple[str, str], ...]
    """Searched for, without case: what is shorter in a posting than in a letter, and what it is short for."""
    shorthand: frozenset[str]
    """The words of it."""
    hours: str
    """Searched for: how much of a week it takes."""
    company_forms: str
    """The whole of what may follow the name of a company: its legal form."""
    articles: frozenset[str]
    """What a position may begin with and is left out."""
    determiners: frozenset[str]
    """What it may begin with and takes no article."""
    job_words: frozenset[str]
    """What is a position by itself, and no person."""
    prepositions: frozenset[str]
    """What ends the part that says what it is."""
    placing: frozenset[str]
    """Those of them that say where; the noun comes before them."""
    in_titles: frozenset[str]
    """What follows one of those in a title: an engineer in test."""
    with_article: str
    """The beginning of a company that has an article within a sentence, though it may be given without."""
    employed_at: str
    """Before the company, at the end; without case, as all patterns here."""
    any_position: str
    """The whole of what is said where no single position is meant."""
    no_position: str
    """The whole of what says that it is one and not which."""
    genders: str
    """Searched for: all genders, as some countries write it after a position."""
    numbers: str
    """Searched for: the number of a vacancy."""
    pay: str
    """Searched for: what they pay."""
    asides: str
    """The whole of what may be left out at the end: places, terms, levels."""


class DetailsLexicon(NamedTuple):
    """What personal details are made of in one language."""

    phrases: PhraseWords
    days: DayPhrases
    people: NameWords
    naming: Naming
    reason: str
    """A reason that is a noun phrase, within a sentence."""
    reason_so_called: str
    """One that calls itself so, likewise."""
    reason_clause: str
    """A reason that is a clause, likewise."""
    examples: Mapping[str, str]
    """What each field looks like; shown where it cannot stand as it is."""
