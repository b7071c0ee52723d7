"""What netiquette raises, but for `PrematureRequestError`, which carries a decision.

Two rules of this file. Every exception is also a standard one, so that code which has never heard of us
still catches it. And every exception carries what a program needs to act on it, so that no one has to parse a
message.

Constructors and composers raise; `netiquette.decide` and `explain` do not.
"""

from __future__ import annotations

from datetime import date

from netiquette._vocabulary.public import public_in

__all__ = [
    "InvalidDetailError",
    "InvalidEventError",
    "InvalidFrameError",
    "InvalidJSONError",
    "InvalidPolicyError",
    "InvalidStateError",
    "MessageTooLongError",
    "MissingDetailError",
    "NetiquetteError",
    "UnknownLanguageError",
    "UnknownRuleError",
    "UnreadableCalendarError",
    "UntimelyMessageError",
]


@public_in("errors")
class NetiquetteError(Exception):
    """The parent of every exception netiquette raises; it is never raised itself.

    Example:
        >>> from netiquette import InterviewState, NetiquetteError
        >>> try:
        ...     InterviewState("interviwed")
        ... except NetiquetteError as error:
        ...     print(error)
        stage is 'interviwed', which is not a Stage; did you mean 'interviewed'?

    .. versionadded:: 26.1
    """

    def __reduce__(self) -> tuple[object, ...]:
        return rebuild, (type(self), self.args, self.__dict__)


@public_in("errors")
class InvalidStateError(NetiquetteError, ValueError):
    """An `InterviewState`, or an answer about one, was given something its field cannot mean.

    Nothing was built. Correct the field the message names and build it again.

    Attributes:
        field: The field that was refused.
        value: What was given for it.

    Example:
        >>> from netiquette import InterviewState, Stage
        >>> InterviewState(Stage.INTERVIEWED, check_ins=-1)
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidStateError: check_ins is -1, but it counts questions already sent; \
use 0 if you have not asked yet

    .. versionadded:: 26.1
    """

    def __init__(self, message: str, *, field: str, value: object) -> None:
        super().__init__(message)
        self.field = field
        self.value = value


@public_in("errors")
class InvalidEventError(NetiquetteError, ValueError):
    """An `Event`, or a `Process` with its events, was given something it cannot hold.

    Nothing was built, and what you had is unchanged.

    Attributes:
        field: The part that was refused.
        value: What was given for it.

    Example:
        >>> from datetime import date
        >>> from netiquette import Event
        >>> Event(date(2026, 11, 2), "send_thankyou")
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidEventError: what is 'send_thankyou', which is not an Action, a \
Stage or a Happening; did you mean 'send_thank_you'?

    .. versionadded:: 26.2
    """

    def __init__(self, message: str, *, field: str, value: object) -> None:
        super().__init__(message)
        self.field = field
        self.value = value


@public_in("errors")
class InvalidPolicyError(NetiquetteError, ValueError):
    """A `Policy`, or a part of one such as a `Rule` or a `Timing`, would not give every state one answer.

    Nothing was built, and the policy you started from is unchanged.

    Attributes:
        field: The part that was refused: a field of the class, or the table with the fault.

    Example:
        >>> from netiquette import CAUTIOUS, Policy, Rule, Stage, Verdict
        >>> rule = Rule(
        ...     id="late", says="Wait for an offer.", when={Stage.OFFERED}, then=Verdict.CONNECT
        ... )
        >>> Policy([rule], CAUTIOUS.courtesy)
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidPolicyError: connecting leaves situations without an answer, such as \
stage researching; stage informational; stage applied; add a last rule with no condition

    .. versionadded:: 26.1
    """

    def __init__(self, message: str, *, field: str) -> None:
        super().__init__(message)
        self.field = field


@public_in("errors")
class UnknownRuleError(NetiquetteError, LookupError):
    """A policy was asked for a rule it does not have.

    The policy is unchanged. The message suggests the nearest id; `Policy.rules` lists them all.

    Attributes:
        id: The id that was asked for.

    Example:
        >>> from netiquette import CAUTIOUS
        >>> CAUTIOUS.rule("await-decision")
        Traceback (most recent call last):
        ...
        netiquette.errors.UnknownRuleError: there is no rule 'await-decision' in this policy; \
did you mean 'await-the-decision'?

    .. versionadded:: 26.1
    """

    def __init__(self, message: str, *, id: str) -> None:  # noqa: A002  a rule's id is its public name
        super().__init__(message)
        self.id = id


@public_in("errors")
class UnknownLanguageError(NetiquetteError, LookupError):
    """A language was asked for that is not there.

    Nothing was written and nothing was read. Ask for one of those the error lists.

    Attributes:
        language: What was asked for.
        known: The codes of the languages that are there.

    Example:
        >>> from netiquette.trackers import from_status
        >>> from_status("Avslag", language="sv")
        Traceback (most recent call last):
        ...
        netiquette.errors.UnknownLanguageError: language is 'sv', which is not one we read; \
use one of en, de, fr, es, pt, it, nl

    .. versionadded:: 26.2
    """

    def __init__(self, message: str, *, language: object, known: tuple[str, ...]) -> None:
        super().__init__(message)
        self.language = language
        self.known = known


@public_in("errors")
class InvalidDetailError(NetiquetteError, ValueError):
    """A personal detail, or what a composer was asked to do with it, cannot be used as it is.

    No message was written. Ask the user for the field the message names, or correct the argument.

    Attributes:
        field: The field or argument that was refused.
        value: What was given for it, in full and for programs. It may be someone's letter, of which the
            message shows a few words at most: mind what you log.

    Example:
        >>> from netiquette import Details
        >>> Details(candidate_name="Ada Sample", contact_name="Bo Example", topic="our conversation")
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidDetailError: topic is 'our conversation', but that could be said to \
anyone; name one thing you talked about, such as 'the move to event sourcing'

    .. versionadded:: 26.1
    """

    def __init__(self, message: str, *, field: str, value: object) -> None:
        super().__init__(message)
        self.field = field
        self.value = value


@public_in("errors")
class InvalidFrameError(NetiquetteError, ValueError):
    """A data frame can't be read as states, or can't take the answers.

    Nothing was computed, and the frame is unchanged.

    Attributes:
        column: The column, field or answer at fault; empty where it is the frame as a whole.

    Example:
        >>> import pandas as pd
        >>> from netiquette import frames
        >>> frames.decide(pd.DataFrame({"stage": ["applied"], "due": ["soon"]}))
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidFrameError: the frame has a column 'due' already; rename it, or name the \
answers you want in only=

    .. versionadded:: 26.1
    """

    def __init__(self, message: str, *, column: str) -> None:
        super().__init__(message)
        self.column = column


@public_in("errors")
class InvalidJSONError(NetiquetteError, ValueError):
    """A document does not say what it was read as.

    Nothing was built. Every place that is wrong is listed, a hundred at most, unless the text is not valid
    JSON at all.

    Attributes:
        problems: A path and a sentence for each, in the order of the fields: where it is, with ``$`` for
            the document, and what is wrong there.
        more: How many places are wrong besides those.

    Example:
        >>> from netiquette import InterviewState
        >>> from netiquette.json import loads
        >>> loads('{"stage": "interviwed", "interview_on": "20 Nov"}', InterviewState)
        Traceback (most recent call last):
        ...
        netiquette.errors.InvalidJSONError: $.stage: 'interviwed' is not a Stage; \
did you mean 'interviewed'? (and 1 more)

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``more``.
    """

    more: int = 0  # for errors that 26.1 has pickled

    def __init__(self, message: str, *, problems: tuple[tuple[str, str], ...], more: int = 0) -> None:
        super().__init__(message)
        self.problems = problems
        self.more = more


@public_in("errors")
class MissingDetailError(NetiquetteError, ValueError):
    """A message needs a detail that was left out.

    No message was written. Ask the user for the field, or write another message.

    Attributes:
        field: The field that is empty.
        composer: The function that needs it.

    Example:
        >>> from netiquette import Details, InterviewState, Stage, connection_request
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> connection_request(details, InterviewState(Stage.REJECTED))
        Traceback (most recent call last):
        ...
        netiquette.errors.MissingDetailError: company is missing, but connection_request says how you \
know of each other; ask the candidate for company or position or role

    .. versionadded:: 26.1
    """

    def __init__(self, message: str, *, field: str, composer: str) -> None:
        super().__init__(message)
        self.field = field
        self.composer = composer


@public_in("errors")
class UntimelyMessageError(NetiquetteError, ValueError):
    """A message was asked for that should not be sent: not yet, not again, or not here.

    No message was written. :py:func:`netiquette.decide` says what to do instead.

    Attributes:
        composer: The function that was asked for it.
        earliest: The first day on which it may be asked for; None where no day makes it right.

    Example:
        >>> from datetime import date
        >>> from netiquette import Details, InterviewState, Stage, check_in
        >>> details = Details(candidate_name="Ada Sample", contact_name="Bo Example")
        >>> state = InterviewState(Stage.INTERVIEWED, decision_due=date(2026, 12, 4))
        >>> check_in(details, state, today=date(2026, 11, 30))
        Traceback (most recent call last):
        ...
        netiquette.errors.UntimelyMessageError: they mean to decide by 2026-12-04, so nothing is asked \
before; wait for that day

    .. versionadded:: 26.2
    """

    def __init__(self, message: str, *, composer: str, earliest: date | None = None) -> None:
        super().__init__(message)
        self.composer = composer
        self.earliest = earliest


@public_in("errors")
class MessageTooLongError(NetiquetteError, ValueError):
    """Even the shortest wording does not fit the channel, or the subject of what it answers does not.

    No message was written and nothing was cut. Shorten the detail, or choose a roomier channel; a subject
    that is too long can be left out.

    Attributes:
        excess: How many UTF-16 code units the shortest wording is over the limit.
        field: The detail that takes the most room, or ``"thread"``.
        shortest: The shortest wording that was tried, in full and for programs: mind what you log.

    Example:
        >>> from netiquette import Details, InterviewState, Stage, connection_request
        >>> details = Details(
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     company="Acme",
        ...     topic="the audit trail",
        ... )
        >>> connection_request(details, InterviewState(Stage.REJECTED), limit=50)
        Traceback (most recent call last):
        ...
        netiquette.errors.MessageTooLongError: the shortest wording is 13 over the 50 characters of \
linkedin_note, where nothing is cut; shorten company, or choose a roomier channel

    .. versionadded:: 26.1
    """

    def __init__(self, message: str, *, excess: int, field: str, shortest: str) -> None:
        super().__init__(message)
        self.excess = excess
        self.field = field
        self.shortest = shortest


@public_in("errors")
class UnreadableCalendarError(NetiquetteError, ValueError):
    """What was published before cannot be read, so there is no telling what has changed.

    Nothing was made. Pass the whole file as it was published, or start over with ``calendar``.

    Attributes:
        uid: The entry at fault; None where it is the file.

    Example:
        >>> from datetime import date
        >>> from netiquette.calendar import updated
        >>> updated("BEGIN:VCALENDAR", [], today=date(2026, 11, 20))
        Traceback (most recent call last):
        ...
        netiquette.errors.UnreadableCalendarError: previous does not run from BEGIN:VCALENDAR to \
END:VCALENDAR, so nobody knows what has changed; pass the whole file as you published it

    .. versionadded:: 26.1
    """

    def __init__(self, message: str, *, uid: str | None) -> None:
        super().__init__(message)
        self.uid = uid


@public_in("errors")
def rebuild(cls: type[NetiquetteError], args: tuple[object, ...], data: dict[str, object]) -> NetiquetteError:
    """Build an exception again from a pickle, which knows the message but not the keywords."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(data)
    return error
