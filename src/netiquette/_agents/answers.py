"""What the functions return, as plain data a language model can read."""

from __future__ import annotations

from netiquette._vocabulary.public import public_in
from netiquette._vocabulary.typed_dict import TypedDict

__all__ = [
    "AgendaAnswer",
    "DraftAnswer",
    "DraftQuestion",
    "DraftReview",
    "Fault",
    "MissingFacts",
    "NextStep",
    "NotDone",
    "PlannedTask",
]


@public_in("agents")
class NextStep(TypedDict):
    """What `next_step` returns.

    Attributes:
        verdict: Whether you may send the request now: connect, accept, wait, refrain or already_connected.
        connect: Whether a request may go out, or theirs may be accepted, now.
        next_step: What to do next.
        title: That step in one line, without its days.
        summary: That step in one line.
        says: Why this very step, in one sentence.
        earliest: Not before this day.
        due: Good manners want the step done by this day.
        latest: After this day it is no longer the right thing.
        overdue: Whether the day it was due has passed.
        later: The steps after it, a line each.
        reason: Why the verdict is what it is, in one sentence.
        rule: The id of the rule that says so.
        sources: The published works behind the rule; none where it is our own judgement.
        over: Whether nothing is left to do unless something happens.
        reconsider_on: The first day on which time alone may change the answer.
        assumptions: What was unknown and what was assumed; tell the user.
        missing: What to ask the user for, most useful first.
        draft: The text of a message for the step, for the user to send; nothing was sent.
        draft_channel: Where the draft goes.
        draft_subject: Its subject, where the channel has one.
        draft_missing: Why there is no draft, where the step calls for one.

    Example:
        >>> from netiquette.agents import next_step
        >>> next_step("offered")["next_step"]
        'reply_to_offer'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``title``, ``says`` and ``over``.
    """

    verdict: str
    connect: bool
    next_step: str
    title: str
    summary: str
    says: str
    earliest: str | None
    due: str | None
    latest: str | None
    overdue: bool
    later: list[str]
    reason: str
    rule: str
    sources: list[str]
    over: bool
    reconsider_on: str | None
    assumptions: list[str]
    missing: list[str]
    draft: str | None
    draft_channel: str | None
    draft_subject: str | None
    draft_missing: str | None


@public_in("agents")
class Fault(TypedDict):
    """One fault in a draft.

    Attributes:
        code: The stable name of it.
        severity: How bad it is: error, warning or advice.
        message: Why, in one sentence.
        quote: The words it is about; of more than 200 characters the beginning and the end.
        start: Where they start in the text, in characters.
        end: Where they end.
        sources: The published works behind it.
        grounds: How such a fault is known: by facts, by words, or only by a reader, which is your answer.

    Example:
        >>> from netiquette.agents import review_draft
        >>> review_draft("Dear [Name],", "check_in")["findings"][-1]["quote"]
        '[Name]'

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It has ``grounds``.
    """

    code: str
    severity: str
    message: str
    quote: str
    start: int
    end: int
    sources: list[str]
    grounds: str


@public_in("agents")
class DraftQuestion(TypedDict):
    """One question that only a reader of a draft can answer.

    Attributes:
        id: What to answer by, in answers.
        question: The question; yes is a fault.
        why: Why it matters, in one sentence.

    Example:
        >>> from netiquette.agents import review_draft
        >>> answer = review_draft("Hi Bo, thank you for the audit trail. Ada", "send_thank_you")
        >>> [question["id"] for question in answer["questions"]][-1]
        'hidden-request'

    .. versionadded:: 26.2
    """

    id: str
    question: str
    why: str


@public_in("agents")
class DraftAnswer(TypedDict):
    """What a reader of a draft says to one of its questions.

    Attributes:
        id: The id of the question.
        fault: Whether it is so: true where the fault is in the draft.
        passage: The words in which it is, as they stand in the draft; null where it is the whole.

    Example:
        >>> from netiquette.agents import DraftAnswer, review_draft
        >>> passage = "Nobody knows it as I do"
        >>> answer: DraftAnswer = {"id": "boasting", "fault": True, "passage": passage}
        >>> text = "Hi Bo, thank you for the audit trail. Nobody knows it as I do. Ada"
        >>> review_draft(text, "send_thank_you", answers=[answer])["findings"][0]["quote"]
        'Nobody knows it as I do'

    .. versionadded:: 26.2
    """

    id: str
    fault: bool
    passage: str | None


@public_in("agents")
class DraftReview(TypedDict):
    """What `review_draft` returns.

    Attributes:
        passes: Whether neither facts, nor words, nor the answers that were passed show an error or a
            warning. Advice is no obstacle; what is not judged may be wrong.
        findings: What good manners have against it, in the order of the text; the 30 gravest at most.
        more: How many findings there are besides those.
        unchecked: What could not be looked at, because details are missing.
        not_judged: The ids of the questions that nobody has answered.
        questions: Those questions: read the draft, answer them, and call again with answers.

    Example:
        >>> from netiquette.agents import review_draft
        >>> draft = "Hi Bo, thank you for the audit trail. The green dress suits you. Ada"
        >>> answer = review_draft(draft, "send_thank_you")
        >>> answer["passes"], "looks" in answer["not_judged"]
        (True, True)
        >>> read = [{"id": "looks", "fault": True, "passage": "The green dress suits you"}]
        >>> answer = review_draft(draft, "send_thank_you", answers=read)
        >>> answer["passes"], "looks" in answer["not_judged"], answer["findings"][0]["code"]
        (False, False, 'looks')

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       ``passes`` is false where there is a warning, too; ``not_judged`` and ``questions`` are new.
    """

    passes: bool
    findings: list[Fault]
    more: int
    unchecked: str | None
    not_judged: list[str]
    questions: list[DraftQuestion]


@public_in("agents")
class PlannedTask(TypedDict):
    """One thing to do in a process.

    Attributes:
        who: The key of the person it is done for.
        action: What to do.
        title: That in one line, without its days.
        summary: That in one line.
        says: Why, in one sentence.
        earliest: Not before this day.
        due: Good manners want it done by this day.
        latest: After this day it is no longer the right thing.
        overdue: Whether the day it was due has passed.
        rule: The id of the rule that says that it is done for this person.
        also: The keys of those for whom it would have been done as well: once is enough.
        through: The key of the person it goes through, where it doesn't go directly.
        variant: Which of six wordings to take, so that no two people read the same.

    Example:
        >>> from netiquette.agents import agenda
        >>> agenda([{"key": "ann", "stage": "offered"}], today="2026-12-01")["tasks"][0]["action"]
        'reply_to_offer'

    .. versionadded:: 26.2
    """

    who: str
    action: str
    title: str
    summary: str
    says: str
    earliest: str | None
    due: str | None
    latest: str | None
    overdue: bool
    rule: str
    also: list[str]
    through: str | None
    variant: int


@public_in("agents")
class NotDone(TypedDict):
    """A step that is not taken for somebody, on purpose.

    Attributes:
        who: The key of the person.
        action: What is not done.
        says: Why, in one sentence.
        rule: The id of the rule that says so.

    Example:
        >>> from netiquette.agents import agenda
        >>> people = [{"key": key, "stage": "rejected"} for key in ("ann", "bo")]
        >>> agenda(people, today="2026-12-01")["left_out"][0]["who"]
        'bo'

    .. versionadded:: 26.2
    """

    who: str
    action: str
    says: str
    rule: str


@public_in("agents")
class MissingFacts(TypedDict):
    """What to ask the user about somebody.

    Attributes:
        who: The key of the person.
        facts: What is not known of them, most useful first.

    Example:
        >>> from netiquette.agents import agenda
        >>> agenda([{"key": "ann", "contact": "peer"}], today="2026-12-01")["missing"][0]["facts"]
        ['stage']

    .. versionadded:: 26.2
    """

    who: str
    facts: list[str]


@public_in("agents")
class AgendaAnswer(TypedDict):
    """What `agenda` returns.

    Attributes:
        tasks: What to do, the most urgent first.
        left_out: What is not done for whom, and why; do not do it all the same.
        over: Whether nothing is left to do unless something happens.
        reconsider_on: The first day on which time alone may change the answer.
        missing: What to ask the user for.

    Example:
        >>> from netiquette.agents import agenda
        >>> agenda([{"key": "ann", "contact": "recruiter"}], today="2026-12-01")["over"]
        False

    .. versionadded:: 26.2
    """

    tasks: list[PlannedTask]
    left_out: list[NotDone]
    over: bool
    reconsider_on: str | None
    missing: list[MissingFacts]
