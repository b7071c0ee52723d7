"""What an agenda looks like as plain data."""

from netiquette._deciding.decision_dict import DecisionDict, StepDict
from netiquette._vocabulary.public import public
from netiquette._vocabulary.typed_dict import TypedDict

__all__ = ["AgendaDict", "LeftOutDict", "TaskDict"]


@public
class TaskDict(TypedDict):
    """A task, as JSON has it.

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
