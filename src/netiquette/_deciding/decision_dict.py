"""An answer as plain data: what `Decision.as_dict` returns, with the types of its parts."""

from netiquette._vocabulary.public import public
from netiquette._vocabulary.typed_dict import TypedDict

__all__ = ["DecisionDict", "SourceDict", "StepDict", "SupportDict"]


@public
class SourceDict(TypedDict):
    """A cited work, as JSON has it.

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
