"""The reviewer's lexicon: how the guidelines show in one language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["ReviewLexicon"]


class ReviewLexicon(NamedTuple):
    """How the guidelines show in one language."""

    phrases: Mapping[str, tuple[str, ...]]
    """What gives a fault away, by the id of the guideline or a mark of `checks`; see `phrases`."""
    contractions: Mapping[str, str]
    """What a phrase may begin with in full as well."""
    greetings: tuple[str, ...]
    """How a text addresses someone, in lower case."""
    closings: frozenset[str]
    """What comes before the name at the end."""
    everybody: frozenset[str]
    """What is greeted instead of a name: many at once."""
    all_of_them: frozenset[str]
    """Those of them that mean many even next to a name."""
    nobody: frozenset[str]
    """What is greeted instead of a name: no one at all."""
    titles: frozenset[str]
    """What comes before a name, without the full stop."""
    particles: frozenset[str]
    """What a name may have in lower case."""
    plain: frozenset[str]
    """The words of a message that could be sent to anyone."""
    jobs: frozenset[str]
    """What follows the name of a position."""
    before_a_company: frozenset[str]
    """What comes before the name of a company."""
    conjunctions: frozenset[str]
    """What joins one request to another."""
    between_names: frozenset[str]
    """What joins the last two names of a list."""
    possessive: str
    """What a name ends in that says whose something is."""
    blanks: str
    """A verbose pattern for words that stand where something is still to be filled in."""
    instructions: str
    """A verbose pattern for what stands in brackets and says what to fill in."""
    before_a_noun: tuple[str, ...]
    """What no sentence ends with: behind it something is missing."""
    places: str
    """A pattern for what comes before the name of the company that hires."""
    departments: frozenset[str]
    """What stands beside an ``&`` in a name that is no firm's: "Health & Safety"."""
    sums: str
    """A pattern for what someone is paid."""
    elsewhere: frozenset[str]
    """What shows that a company is another one, and rightly so."""
    fields: Mapping[str, frozenset[str]]
    """The words of a trade in which what gives a fault away is the work, by the id of the guideline."""
    over_limit: str
    """It has ``{length}`` characters, which are ``{excess}`` more than ``{channel}`` takes."""
    hidden_character: str
    """``{sign}``, as ``U+200B``, is in it, and nobody sees it."""
    essay: str
    """It has ``{words}`` words, which are too many."""
    about_the_topic: str
    """A ``{question}`` with the ``{topic}`` it is about."""
    other_language: str
    """It is in ``{other}``, so nothing else was judged."""
    other_script: str
    """It is in a script that the language isn't written in, so nothing else was judged."""
    spellings: tuple[tuple[str, str], ...]
    """What names are spelt with in some countries, and how they are compared, in order."""
    spellings_within: tuple[tuple[str, str], ...]
    """The same for letters that do not begin a name."""
    nicknames: tuple[str, ...]
    """Names that may stand for each other, with blanks between them."""
    other_languages: tuple[tuple[str, frozenset[str]], ...]
    """The name of each other language, and its commonest words."""
    blank_words: frozenset[str]
    """What stands in brackets where a fact is to be filled in."""
    transport: str
    """A verbose pattern for the lines of a mail program."""
    headers: str
    """A pattern for those of its lines that mean nothing alone."""
    postscript: str
    """A pattern for what a postscript begins with."""
    seams: str
    """A verbose pattern for what does not fit into its sentence."""
    before_a_call: frozenset[str]
    """What stands before a comma and the name of somebody one speaks to, and before no name in apposition."""
    relations: frozenset[str]
    """Who else has a name that stands between commas: a colleague, a dog."""
    relation_endings: tuple[str, ...]
    """How words end that say what somebody is."""
    after_another: frozenset[str]
    """What goes on behind the name of somebody who is spoken of, and of nobody who is spoken to."""
    goes_on: frozenset[str]
    """What goes on with a sentence behind an "and", and with no list of names."""
    after_a_call: frozenset[str]
    """What goes on behind a name and a comma where that begins a sentence and calls somebody."""
    openers: frozenset[str]
    """What begins a sentence before a comma and is no name; what ends as adverbs do is not listed."""
    opener_endings: tuple[str, ...]
    """How such words end."""
    thanked: str
    """A pattern for what comes before the name of whoever is thanked, and for nobody who is talked about."""
    after_thanked: str
    """A pattern for what comes after it."""
    before_any_company: str
    """A pattern for what comes before the name of any company."""
    of_them: frozenset[str]
    """What of that stands before a company whose people or ways one speaks of."""
    where: tuple[str, ...]
    """What stands before a place where somebody works, and before no person."""
    kinds_of_company: frozenset[str]
    """The words in a name by which one sees that it is a company's."""
    possessed: str
    """A pattern for what follows a company, and a person or a product seldom."""
    where_one_would_work: str
    """A pattern for what follows the place where somebody would work."""
    lands: frozenset[str]
    """Where one brings something to that is no company."""
    yours: str
    """What shows that it is their client, partner or rival: "your work for"."""
    of_today: frozenset[str]
    """What shows that a company is where the candidate works, or one that somebody deals with."""
    wished: tuple[frozenset[str], ...]
    """What somebody says who would work there; the words of one of them."""
    met_elsewhere: frozenset[str]
    """Where one meets before there is any interview."""
    at_present: frozenset[str]
    """What stands before a place where somebody works today."""
    before_them: frozenset[str]
    """What shows that a sentence is about whoever hires."""
    told_of: frozenset[str]
    """What shows that whoever hires has shown or told something of themselves."""
    compared: frozenset[str]
    """What shows that a company is another one by which one measures."""
    elsewhere_in_all: frozenset[str]
    """What shows that a sentence is about somewhere else."""
    networks: frozenset[str]
    """Where one connects."""
    requests_there: frozenset[str]
    """What is a request, if it stands beside the name of a network."""
    acts_there: frozenset[str]
    """What is likely to be one."""
    found_there: frozenset[str]
    """What else one does with a network: it is where one has found something."""
    writer: frozenset[str]
    """What shows that a phrase is about whoever writes."""
    guidelines: Mapping[str, str] = MappingProxyType({})
    """What guidelines say and ask, by that in English; one that is missing here is used as it is."""

    def guideline(self, says: str) -> str:
        """Return the sentence of a guideline in this language."""
        return self.guidelines.get(says, says)

    def question(self, asks: str, topic: str) -> str:
        """Return what a guideline asks in this language, with the topic where it is about one."""
        said = self.guideline(asks)
        return self.about_the_topic.format(question=said, topic=topic) if topic else said
