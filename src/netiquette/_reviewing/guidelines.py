"""Guidelines: the faults a text may have, as a table. There is no code below the classes.

How to read it. A guideline holds for a text where the words of its condition hold, as in a `Rule`; it says
why in one sentence. How it shows in a language is said with that language (`_languages`); what
can be seen without knowing a language is looked for in `checks`.

One rule of this file. Courtesy is not pressure, and liveliness is not shouting: a guideline that a
considerate person breaks every day is not one.
"""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from netiquette._deciding.rule import Rule
from netiquette._evidence import works as src
from netiquette._evidence.source import Source
from netiquette._vocabulary.errors import InvalidDetailError, InvalidPolicyError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Stage, Word, show_words

__all__ = ["GUIDELINES", "Finding", "Guideline", "Severity"]


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

    Raises:
        InvalidPolicyError: A part cannot be what it should.

    Example:
        >>> from netiquette import review
        >>> review("Hi Bo,\n\nJust checking in!\n\nAda", "check_in")[0].rule.id
        'stock-phrase'

    .. versionadded:: 26.1
    """

    id: str
    severity: Severity
    says: str
    because: tuple[Source, ...] = ()
    when: frozenset[Word] = attrs.field(default=frozenset(), repr=show_words)
    since: str


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
    """

    code: str
    severity: Severity
    message: str
    span: tuple[int, int]
    rule: Guideline | Rule

    def _check(self) -> None:
        start, end = self.span
        if start > end:
            raise InvalidDetailError(
                f"span is {told(self.span)}, but nothing ends before it starts; give the two in order",
                field="span",
                value=self.span,
            )


_UNDECIDED = frozenset(Stage) - DECIDED - {Stage.RESEARCHING, Stage.UNKNOWN}
"""A decision is awaited, as far as is known."""

_WRITTEN = frozenset(action for action in Action if action.facts.written)
_BEFORE_TERMS = frozenset(action for action in _WRITTEN if not action.facts.answers) - {Action.ANSWER_THEM}
"""Messages that are not the place for terms; they may have asked for some."""
_ASKING_NOTHING = frozenset(action for action in _WRITTEN if not (action.facts.owed or action.facts.asks))
"""Messages that are for the contact, and not for the process."""

_GUIDELINE_ROWS = (
    # what any mail should be free of
    Guideline(
        id="over-limit",
        severity=Severity.ERROR,
        says="It is longer than the channel allows, and would be cut or refused.",
        since="26.1",
    ),
    Guideline(
        id="placeholder",
        severity=Severity.ERROR,
        says="A blank was never filled in.",
        since="26.1",
    ),
    Guideline(
        id="hidden-character",
        severity=Severity.ERROR,
        says="A character that nobody sees can disguise or break the text.",
        since="26.1",
    ),
    Guideline(
        id="chatbot",
        severity=Severity.ERROR,
        says="What the writing tool said around the text, or its markup, was left in.",
        since="26.1",
    ),
    Guideline(
        id="shouting",
        severity=Severity.WARNING,
        says="Capitals, rows of exclamation marks and rows of emoji read as shouting.",
        since="26.1",
    ),
    Guideline(
        id="unsigned",
        severity=Severity.WARNING,
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
        says="Write to a person by name, or it could be for anybody.",
        because=(src.PREPARY_THANK_YOU,),
        since="26.1",
    ),
    Guideline(
        id="wrong-name",
        severity=Severity.ERROR,
        says="It carries somebody else's name.",
        since="26.1",
    ),
    Guideline(
        id="wrong-company",
        severity=Severity.ERROR,
        says="It names another company than the one that hires.",
        since="26.1",
    ),
    Guideline(
        id="group-mail",
        severity=Severity.WARNING,
        says="Thank each person by themselves: a mail to all of them is a mail to none.",
        because=(src.PREPARY_THANK_YOU, src.CVCIRCUIT),
        since="26.1",
    ),
    Guideline(
        id="same-as-another",
        severity=Severity.WARNING,
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
        since="26.1",
    ),
    Guideline(
        id="presses",
        severity=Severity.WARNING,
        says="It presses for an answer; ask politely, once, and leave them their time.",
        because=(src.MONSTER_FOLLOW_UP,),
        since="26.1",
    ),
    Guideline(
        id="asks-for-job",
        severity=Severity.WARNING,
        says="A contact is no favour to call in: do not ask for a job or a referral here.",
        because=(src.COMMUNICATIONS_COLLABORATIVE, src.VICTOR_CANDEL),
        when=_ASKING_NOTHING,
        since="26.1",
    ),
    Guideline(
        id="pay",
        severity=Severity.WARNING,
        says="Pay and benefits have their time once there is an offer.",
        when=_BEFORE_TERMS,
        since="26.1",
    ),
    Guideline(
        id="bitter",
        severity=Severity.ERROR,
        says="Bitterness is remembered longer than the interview.",
        since="26.1",
    ),
    Guideline(
        id="reargues",
        severity=Severity.WARNING,
        says="The interview is over and a no is a no: arguing changes neither.",
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
        since="26.1",
    ),
    Guideline(
        id="flattery",
        severity=Severity.WARNING,
        says="Praise that has no measure is not believed.",
        since="26.1",
    ),
    Guideline(
        id="disparages",
        severity=Severity.WARNING,
        says="Who runs down one employer will run down the next.",
        since="26.1",
    ),
    # when
    Guideline(
        id="premature",
        severity=Severity.ERROR,
        says="Do not ask to connect before they have decided.",
        because=(src.MUSE,),
        since="26.1",
    ),
    Guideline(
        id="no-talk",
        severity=Severity.ERROR,
        says="It speaks of a talk, and none took place.",
        when=frozenset({Action.SEND_THANK_YOU, Action.CHECK_IN}),
        since="26.2",
    ),
)

GUIDELINES: Mapping[str, Guideline] = MappingProxyType({row.id: row for row in _GUIDELINE_ROWS})
"""Every guideline by its id, in the order in which findings at one place are listed."""
