"""An answer as plain data: what `Decision.as_dict` returns, with the types of its parts."""

from netiquette._vocabulary.public import public
from netiquette._vocabulary.typed_dict import TypedDict

__all__ = ["DecisionDict", "SourceDict", "StepDict", "SupportDict"]


@public
class SourceDict(TypedDict):
    """A cited work, as JSON has it.

    Attributes:
        voice: Who speaks, as voices are counted.
        publisher: Where it appeared.
        title: What it is called; empty where it has no title.
        url: Where to read it; empty where it has no address.
        year: When it appeared, as far as it says.

    Example:
        >>> from netiquette import InterviewState, decide
        >>> sorted(decide(InterviewState("interviewed")).as_dict()["because"][0])
        ['publisher', 'title', 'url', 'voice', 'year']

    .. versionadded:: 26.1
    """

    voice: str
    publisher: str
    title: str
    url: str
    year: int | None


@public
class SupportDict(TypedDict):
    """How many independent voices agree, set conditions, disagree.

    Attributes:
        agree: How many say so, too.
        conditional: How many set a condition, ask for permission first, or are of two minds.
        disagree: How many say the opposite.

    Example:
        >>> from netiquette import InterviewState, decide
        >>> decide(InterviewState("interviewed")).as_dict()["support"]
        {'agree': 13, 'conditional': 9, 'disagree': 9}

    .. versionadded:: 26.1
    """

    agree: int
    conditional: int
    disagree: int


@public
class StepDict(TypedDict):
    """A step, as JSON has it; days are ISO 8601 text or null.

    Attributes:
        action: What to do: the text of an `Action`.
        rule: The id of the rule that made it a step.
        earliest: Not before this day; null where any day will do or none is known.
        due: Good manners want it done by this day.
        latest: After this day it is no longer the right thing.
        overdue: Whether ``due`` has passed; false where today is not known.
        summary: What to do and by when, in a few words.
        title: What to do, without the day.
        says: Why, in one sentence.

    Example:
        >>> from netiquette import InterviewState, decide
        >>> decide(InterviewState("offered")).as_dict()["steps"][0]["action"]
        'reply_to_offer'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``title`` and ``says``.
    """

    action: str
    rule: str
    earliest: str | None
    due: str | None
    latest: str | None
    overdue: bool
    summary: str
    title: str
    says: str


@public
class DecisionDict(TypedDict):
    """What `Decision.as_dict` returns: text, numbers, booleans, lists and nulls only.

    Attributes:
        state: The state it answers, as `InterviewState.from_dict` takes it.
        verdict: Whether you may send the request now: the text of a `Verdict`.
        connect: Whether a request may go out, or theirs may be accepted, now.
        reason: Why, in one sentence.
        rule: The id of the connecting rule that says so.
        basis: What the rule rests on: the text of a `Basis`.
        support: How many independent voices agree with the rule.
        because: The works that speak for the rule.
        against: The works that speak against it.
        steps: What to do, in order; never empty.
        over: Whether nothing is left to do unless something happens.
        reconsider_on: The first day on which time alone may change the answer; null where it cannot, or where
            today is not known.
        assumptions: What was unknown or contradictory, and what was assumed, one sentence each.
        missing: The fields of the state worth asking the user for, most useful first.
        today: The day it was asked for, if any.

    Example:
        >>> from netiquette import InterviewState, decide
        >>> decide(InterviewState("interviewed")).as_dict()["verdict"]
        'wait'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``over``.
    """

    state: dict[str, str | int | None]
    verdict: str
    connect: bool
    reason: str
    rule: str
    basis: str
    support: SupportDict
    because: list[SourceDict]
    against: list[SourceDict]
    steps: list[StepDict]
    over: bool
    reconsider_on: str | None
    assumptions: list[str]
    missing: list[str]
    today: str | None
