"""What an agenda looks like as plain data."""

from netiquette._deciding.decision_dict import DecisionDict, StepDict
from netiquette._vocabulary.public import public
from netiquette._vocabulary.typed_dict import TypedDict

__all__ = ["AgendaDict", "LeftOutDict", "TaskDict"]


@public
class TaskDict(TypedDict):
    """A task, as JSON has it.

    Attributes:
        who: The key of the person it is done for, as text.
        step: What to do, with its days.
        rule: The id of the rule of the sharing table that says that it is done for them.
        also: The keys of those for whom it would have been done as well: once is enough.
        through: The key of the person it goes through; null where it goes directly.
        variant: Which wording to take, so that no two people read the same.

    Example:
        >>> from datetime import date
        >>> from netiquette import agenda
        >>> task = agenda({"ann": "recruiter"}, today=date(2026, 11, 25)).as_dict()["tasks"][0]
        >>> task["who"], task["step"]["action"]
        ('ann', 'send_invitation')

    .. versionadded:: 26.2
    """

    who: str
    step: StepDict
    rule: str
    also: list[str]
    through: str | None
    variant: int


@public
class LeftOutDict(TypedDict):
    """What is not done for somebody, as JSON has it.

    Attributes:
        who: The key of the person, as text.
        action: What is not done: the text of an `Action`.
        rule: The id of the rule that says so.
        says: Why, in one sentence.

    Example:
        >>> from datetime import date
        >>> from netiquette import agenda
        >>> people = {"ann": "recruiter", "bo": "interviewer"}
        >>> agenda(people, today=date(2026, 11, 25)).as_dict()["left_out"][0]["rule"]
        'move-on-once'

    .. versionadded:: 26.2
    """

    who: str
    action: str
    rule: str
    says: str


@public
class AgendaDict(TypedDict):
    """What `Agenda.as_dict` returns: text, numbers, booleans, lists and nulls only; keys of people as text.

    Attributes:
        tasks: What to do, the most urgent first.
        left_out: What is not done for whom, and why.
        decisions: Everybody's own answer, by their key.
        over: Whether nothing is left to do unless something happens.
        reconsider_on: The first day on which time alone may change the agenda; null where it cannot.
        today: The day it is for.

    Example:
        >>> from datetime import date
        >>> from netiquette import agenda
        >>> agenda({"ann": "recruiter"}, today=date(2026, 11, 25)).as_dict()["today"]
        '2026-11-25'

    .. versionadded:: 26.2
    """

    tasks: list[TaskDict]
    left_out: list[LeftOutDict]
    decisions: dict[str, DecisionDict]
    over: bool
    reconsider_on: str | None
    today: str
