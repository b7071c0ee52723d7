"""Guidelines: the faults a text may have, as a table. There is no code below the classes.

How to read it. A guideline holds for a text where the words of its condition hold, as in a `Rule`; it says
why in one sentence. How it shows in a language is said with that language (`_languages`); what
can be seen without knowing a language is looked for in `checks`.

Every guideline stands on one of three grounds, and says which (`Grounds`): what follows from facts, what
words give away, and what only a reader can tell. For those there is a question, whose yes is the fault; some
of what words give away has one, too, because the same can be said in words that nobody has listed.

One rule of this file. Courtesy is not pressure, and liveliness is not shouting: a guideline that a
considerate person breaks every day is not one.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from netiquette._deciding.rule import Rule
from netiquette._evidence import works as src
from netiquette._evidence.source import Source
from netiquette._vocabulary.arguments import bad_detail
from netiquette._vocabulary.errors import InvalidDetailError, InvalidPolicyError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.outlasting import outlasting
from netiquette._vocabulary.public import public
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Phase, Stage, Word, show_words

__all__ = ["GUIDELINES", "Finding", "Grounds", "Guideline", "Severity"]


@public
class Severity(Word):
    """How bad a fault is.

    Example:
        >>> from netiquette import Severity, review
        >>> Severity.ERROR in {found.severity for found in review("Hi [Name],", "send_thank_you")}
        True

    .. versionadded:: 26.1
    """

    ERROR = "error"
    """Do not send it like this."""
    WARNING = "warning"
    """It will cost you something."""
    ADVICE = "advice"
    """It would be better otherwise."""


@public
class Grounds(Word):
    """How a fault is known, and so how sure you can be of it.

    Example:
        >>> from netiquette import Grounds, review
        >>> (finding,) = review("Hi Bo, I liked the audit trail you [ADD]. Ada", "send_thank_you")
        >>> finding.grounds is Grounds.FACTS
        True

    Source: :doc:`What the reviewer finds </reference/guidelines>`, which has how often each kind is right.

    .. versionadded:: 26.2
    """

    FACTS = "facts"
    """It follows from the details, the state, the channel, the other messages, or the characters."""
    WORDS = "words"
    """The words give it away; the same words may be harmless, and other words may say the same."""
    READER = "reader"
    """Only somebody who reads it can tell: `review_questions` has what to ask them."""


@public
@outlasting
@guarded(InvalidPolicyError)
@attrs.frozen(kw_only=True)
class Guideline:
    r"""One kind of fault that a text may have.

    Attributes:
        id: The stable name of it; kebab-case, never used again.
        severity: How much is wrong.
        says: Why, in one sentence.
        because: The works it comes from; none where it is our own judgement.
        when: The words that must hold, as in a `Rule`; empty for every text.
        since: The version that brought it.
        grounds: How it is known that a text offends against it.
        question: What to ask whoever reads the text, whose yes is the fault; empty where no one is asked.

    Raises:
        InvalidPolicyError: A part cannot be what it should, or only a reader could tell and there is nothing
            to ask them.

    Example:
        >>> from netiquette import review
        >>> review("Hi Bo,\n\nJust checking in!\n\nAda", "check_in")[0].rule.id
        'stock-phrase'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``grounds`` and a ``question``.
    """

    id: str
    severity: Severity
    says: str
    because: tuple[Source, ...] = ()
    when: frozenset[Word] = attrs.field(default=frozenset(), repr=show_words)
    since: str
    grounds: Grounds = Grounds.WORDS
    question: str = ""

    def _check(self) -> None:
        if self.grounds is Grounds.READER and not self.question:
            raise InvalidPolicyError(
                f"question is {told(self.question)}, but only a reader can tell; say what to ask them",
                field="question",
            )


@public
@guarded(InvalidDetailError)
@attrs.frozen
class Finding:
    """One fault in a text.

    Attributes:
        code: The id of the guideline, to filter by.
        severity: How much is wrong.
        message: Why, in one sentence.
        span: Where, as ``text[span[0]:span[1]]``; the whole text where something is missing from it.
        rule: What it offends against: a guideline, or the rule of the policy that says not to connect.

    Raises:
        InvalidDetailError: A part cannot be what it should, or the span ends before it starts.

    Example:
        >>> from netiquette import review
        >>> text = "Hi Bo, thank you for showing me the audit trail. Any news on the salary? Ada"
        >>> (finding,) = review(text, "send_thank_you")
        >>> finding.code, text[slice(*finding.span)]
        ('pay', 'the salary')

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has `grounds`.
    """

    code: str
    severity: Severity
    message: str
    span: tuple[int, int]
    rule: Guideline | Rule

    @property
    def grounds(self) -> Grounds:
        """How the fault is known, by the grounds of its guideline.

        What a rule of the policy says follows from the state, so it is known by facts.

        .. versionadded:: 26.2
        """
        return self.rule.grounds if isinstance(self.rule, Guideline) else Grounds.FACTS

    def _check(self) -> None:
        start, end = self.span
        if start > end:
            raise bad_detail("span", self.span, "but nothing ends before it starts; give the two in order")


_UNDECIDED = frozenset(Stage) - DECIDED - {Stage.RESEARCHING, Stage.UNKNOWN}
"""A decision is awaited, as far as is known."""

_WRITTEN = frozenset(action for action in Action if action.facts.written)
_BEFORE_TERMS = frozenset(action for action in _WRITTEN if not action.facts.answers) - {Action.ANSWER_THEM}
"""Messages that are not the place for terms; they may have asked for some."""
_ASKING_NOTHING = frozenset(action for action in _WRITTEN if not (action.facts.owed or action.facts.asks))
"""Messages that are for the contact, and not for the process."""
_ASKED_NOTHING_OF = _WRITTEN - _ASKING_NOTHING - frozenset(action for action in Action if action.facts.asks)
"""Messages that are for the process, and no questions."""

_MAY_ASK = frozenset({Action.CHECK_IN, Action.SEND_THANK_YOU, Action.KEEP_IN_TOUCH})
"""Messages that ask for the decision, or may do so in passing."""

_GUIDELINE_ROWS = (
    # what any mail should be free of
    Guideline(
        id="wrong-language",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="It is in another language than the one it was to be judged in, so nothing else was judged.",
        since="26.2",
    ),
    Guideline(
        id="over-limit",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="It is longer than the channel allows, and would be cut or refused.",
        since="26.1",
    ),
    Guideline(
        id="placeholder",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="A blank was never filled in.",
        since="26.1",
    ),
    Guideline(
        id="hidden-character",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="A character that nobody sees can disguise or break the text.",
        since="26.1",
    ),
    Guideline(
        id="chatbot",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="Something was left in: a tool's words or markup, a mail program's lines, a broken code.",
        since="26.1",
    ),
    Guideline(
        id="shouting",
        severity=Severity.WARNING,
        says="Capitals, rows of exclamation marks and rows of emoji read as shouting.",
        since="26.1",
    ),
    Guideline(
        id="ill-fitting",
        severity=Severity.WARNING,
        grounds=Grounds.FACTS,
        says="Something stands in a sentence that it does not fit: a whole question, or a word twice.",
        since="26.2",
    ),
    Guideline(
        id="unsigned",
        severity=Severity.WARNING,
        grounds=Grounds.FACTS,
        says="A letter ends with the name of whoever wrote it.",
        since="26.1",
    ),
    Guideline(
        id="essay",
        severity=Severity.ADVICE,
        says="They have a minute for it: a few sentences say more than an essay.",
        because=(src.CVCIRCUIT,),
        since="26.1",
    ),
    # to whom
    Guideline(
        id="nobody-named",
        severity=Severity.WARNING,
        grounds=Grounds.FACTS,
        says="Write to a person by name, or it could be for anybody.",
        because=(src.PREPARY_THANK_YOU,),
        since="26.1",
    ),
    Guideline(
        id="wrong-name",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="It carries somebody else's name.",
        since="26.1",
    ),
    Guideline(
        id="wrong-company",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="It names another company than the one that hires.",
        since="26.1",
    ),
    Guideline(
        id="group-mail",
        severity=Severity.WARNING,
        grounds=Grounds.FACTS,
        says="Thank each person by themselves: a mail to all of them is a mail to none.",
        because=(src.PREPARY_THANK_YOU, src.CVCIRCUIT),
        since="26.1",
    ),
    Guideline(
        id="same-as-another",
        severity=Severity.WARNING,
        grounds=Grounds.FACTS,
        says="Somebody else gets nearly the same words, and the two of them compare.",
        because=(src.PREPARY_THANK_YOU, src.CVCIRCUIT),
        since="26.1",
    ),
    # what it says
    Guideline(
        id="nothing-specific",
        severity=Severity.WARNING,
        says="Nothing in it is about the two of you: name one thing you talked about.",
        because=(src.LINKUP,),
        when=frozenset(
            {
                Action.SEND_THANK_YOU,
                Action.SEND_INVITATION,
                Action.ACCEPT_INVITATION,
                Action.KEEP_IN_TOUCH,
            }
        ),
        since="26.1",
    ),
    Guideline(
        id="stock-phrase",
        severity=Severity.WARNING,
        says="Everybody gets this sentence, so it says nothing; say it in your own words.",
        because=(src.JOBFULLY,),
        since="26.1",
    ),
    Guideline(
        id="presumes-job",
        severity=Severity.WARNING,
        says="It speaks as if the job were yours, and nobody has offered it.",
        when=_UNDECIDED,
        question="Does it speak as if the job were theirs, though nobody has offered it?",
        since="26.1",
    ),
    Guideline(
        id="presses",
        severity=Severity.WARNING,
        says="It presses for an answer; ask politely, once, and leave them their time.",
        because=(src.MONSTER_FOLLOW_UP,),
        question="Does it put pressure on the reader: a deadline, a threat, impatience, a reproach?",
        since="26.1",
    ),
    Guideline(
        id="asks-for-job",
        severity=Severity.WARNING,
        says="A contact is no favour to call in: do not ask for a job or a referral here.",
        because=(src.COMMUNICATIONS_COLLABORATIVE, src.VICTOR_CANDEL),
        when=_ASKING_NOTHING,
        question="Does it ask for a job, a referral or another favour, openly or in passing?",
        since="26.1",
    ),
    Guideline(
        id="pay",
        severity=Severity.WARNING,
        says="Pay and benefits have their time once there is an offer.",
        when=_BEFORE_TERMS,
        question="Does it bring up, even by a hint, what the writer would earn? Pay as the work is none.",
        since="26.1",
    ),
    Guideline(
        id="bitter",
        severity=Severity.ERROR,
        says="Bitterness is remembered longer than the interview.",
        question="Is it bitter, sarcastic or resentful about the decision or how the writer was treated?",
        since="26.1",
    ),
    Guideline(
        id="reargues",
        severity=Severity.WARNING,
        says="A no is a no: arguing does not change it.",
        when=Phase.LOST.stages,
        question="Does it argue with the decision or the feedback, or ask them to think again?",
        since="26.1",
    ),
    Guideline(
        id="over-apologises",
        severity=Severity.WARNING,
        says="One apology is courteous; a second one is a burden to them.",
        since="26.1",
    ),
    Guideline(
        id="several-requests",
        severity=Severity.ADVICE,
        says="Ask for one thing; whoever is asked for several answers none.",
        since="26.1",
    ),
    Guideline(
        id="gift",
        severity=Severity.WARNING,
        says="A present is not needed and can look like a bribe.",
        because=(src.MONSTER_FOLLOW_UP,),
        since="26.1",
    ),
    Guideline(
        id="begging",
        severity=Severity.WARNING,
        says="Need is no reason to hire anybody; say what you like about the work instead.",
        because=(src.VICTOR_CANDEL,),
        question="Does it plead: with need, with bad luck, or with what the writer would put up with?",
        since="26.1",
    ),
    Guideline(
        id="flattery",
        severity=Severity.WARNING,
        says="Praise that has no measure is not believed.",
        question="Is its praise of the reader or the company so high that nobody would say it to their face?",
        since="26.1",
    ),
    Guideline(
        id="disparages",
        severity=Severity.WARNING,
        says="Who runs down one employer will run down the next.",
        question="Does it speak ill of an employer, a colleague, another company or another candidate?",
        since="26.1",
    ),
    # when
    Guideline(
        id="premature",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="Do not ask to connect before they have decided.",
        because=(src.MUSE,),
        since="26.1",
    ),
    Guideline(
        id="no-talk",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="It speaks of a talk, and none took place.",
        when=frozenset({Action.SEND_THANK_YOU, Action.CHECK_IN, Action.SEND_INVITATION, Action.SEND_MESSAGE}),
        since="26.2",
    ),
    Guideline(
        id="too-early",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="They named a day, and it has not come yet; ask once it has passed.",
        when=_MAY_ASK,
        since="26.2",
    ),
    Guideline(
        id="too-often",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="They have been asked often enough; one more question brings no answer, either.",
        when=_MAY_ASK,
        since="26.2",
    ),
    Guideline(
        id="unwelcome-thanks",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="They said that they want no thanks.",
        when=frozenset({Action.SEND_THANK_YOU}),
        since="26.2",
    ),
    Guideline(
        id="thanked-already",
        severity=Severity.WARNING,
        grounds=Grounds.FACTS,
        says="They have been thanked for it; once is enough.",
        when=frozenset({Action.SEND_THANK_YOU}),
        since="26.2",
    ),
    Guideline(
        id="no-offer",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="It answers an offer, and nobody has made one.",
        since="26.2",
    ),
    Guideline(
        id="no-rejection",
        severity=Severity.ERROR,
        grounds=Grounds.FACTS,
        says="It answers a no, and nobody has said one.",
        when=frozenset({Action.REPLY_TO_REJECTION}),
        since="26.2",
    ),
    # what only a reader can tell
    Guideline(
        id="passive-aggressive",
        severity=Severity.WARNING,
        grounds=Grounds.READER,
        says="A barb wrapped in courtesy is still a barb, and they feel it.",
        question="Is there a reproach or a dig in it, however politely wrapped?",
        since="26.2",
    ),
    Guideline(
        id="boasting",
        severity=Severity.WARNING,
        grounds=Grounds.READER,
        says="Who praises themselves leaves nothing for others to say; let one fact speak.",
        question="Does the writer boast, openly or by complaining of being too good or in demand?",
        since="26.2",
    ),
    Guideline(
        id="oversharing",
        severity=Severity.WARNING,
        grounds=Grounds.READER,
        says="Health, family and troubles, or excuses made of them, burden whoever may not act on them.",
        question="Does it tell private matters, or make excuses, that the reader has no use for?",
        since="26.2",
    ),
    Guideline(
        id="over-familiar",
        severity=Severity.WARNING,
        grounds=Grounds.READER,
        says="You are not friends yet, and closeness that was not offered is an imposition.",
        question="Is it closer than the two have become: pet names, kisses, greetings to the family?",
        since="26.2",
    ),
    Guideline(
        id="looks",
        severity=Severity.ERROR,
        grounds=Grounds.READER,
        says="A remark on somebody's body, clothes or charm ends a candidacy.",
        question="Does it remark on the looks, clothes, age or charm of the reader or a colleague?",
        since="26.2",
    ),
    Guideline(
        id="confidential",
        severity=Severity.ERROR,
        grounds=Grounds.READER,
        says="Who passes on one employer's secrets will pass on the next one's.",
        question="Does it pass on papers, figures or plans that belong to an employer or a client?",
        since="26.2",
    ),
    Guideline(
        id="sales-sheet",
        severity=Severity.WARNING,
        grounds=Grounds.READER,
        says="A list of selling points is for the application; a note is about what was said.",
        question="Is it mostly a list of the writer's selling points?",
        since="26.2",
    ),
    Guideline(
        id="generic",
        severity=Severity.WARNING,
        grounds=Grounds.READER,
        says="Phrases that fit everybody sound as if a machine wrote them; say one thing in your own words.",
        question="Could it go to anybody, or does it read as if a machine had written it?",
        since="26.2",
    ),
    Guideline(
        id="hidden-request",
        severity=Severity.WARNING,
        grounds=Grounds.READER,
        says="What looks like thanks and turns out to be a request is read as a request.",
        question="Does it ask for something else than the message is for: a favour, a contact, a connection?",
        when=_ASKED_NOTHING_OF,
        since="26.2",
    ),
)

GUIDELINES: Mapping[str, Guideline] = MappingProxyType({row.id: row for row in _GUIDELINE_ROWS})
"""Every guideline by its id, in the order in which findings at one place are listed."""
