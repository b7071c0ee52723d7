"""Netiquette for programs that draft messages: two flat functions, their schemas, and an MCP server.

A language model fills in words, days and texts, and gets plain data back. Nothing here needs more than the
core but `server`, which needs the ``mcp`` extra; the command ``netiquette-mcp`` runs it over stdio.
What is said to the model itself is English in every language: the descriptions, what is missing, the errors.

Example:
    >>> from netiquette.agents import next_step
    >>> answer = next_step("interviewed", interview_on="2026-11-20", today="2026-11-21")
    >>> answer["verdict"], answer["summary"]
    ('wait', 'Send a thank-you note by 2026-11-21')
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from netiquette._agents.answers import DraftReview, Fault, NextStep
from netiquette._agents.flat import (
    cited,
    day_of,
    details_of,
    drafted,
    expect_draft,
    known,
    refuse_unusable,
    state_of,
)
from netiquette._agents.tool import Tool
from netiquette._deciding.decide import decide
from netiquette._deciding.decision import iso
from netiquette._deciding.preset import Preset
from netiquette._json.schema import introduced, object_schema
from netiquette._languages.language import DEFAULT
from netiquette._messages.message import DETAIL_FIELDS
from netiquette._reviewing.guidelines import Finding, Severity
from netiquette._reviewing.review import review
from netiquette._vocabulary.arguments import expect_word
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
)

__all__ = [
    "TOOLS",
    "DraftReview",
    "Fault",
    "NextStep",
    "Preset",
    "Tool",
    "main",
    "next_step",
    "review_draft",
    "server",
    "tools",
]


def next_step(
    stage: Stage | str,
    *,
    contact: Contact | str | None = None,
    relationship: Relationship | str | None = None,
    invitation: Invitation | str | None = None,
    permission: Permission | str | None = None,
    network: Network | str | None = None,
    thank_you: ThankYou | str | None = None,
    check_ins: int | None = None,
    interview_on: date | str | None = None,
    decision_due: date | str | None = None,
    decided_on: date | str | None = None,
    last_contact_on: date | str | None = None,
    invited_on: date | str | None = None,
    today: date | str | None = None,
    policy: Preset | str | None = None,
    candidate_name: str | None = None,
    contact_name: str | None = None,
    topic: str | None = None,
    company: str | None = None,
    position: str | None = None,
    contact_given_name: str | None = None,
    contact_family_name: str | None = None,
    contact_title: str | None = None,
    strength: str | None = None,
    news: str | None = None,
    answer_by: str | None = None,
    rounds: int | None = None,
    via_name: str | None = None,
    channel: Channel | str | None = None,
    tone: Tone | str | None = None,
    variant: int | None = None,
    language: str | None = None,
) -> NextStep:
    """Decide whether a job candidate may connect with someone from a hiring process, and what to do.

    It says what to do instead where the answer is no, by when and why, and drafts the message where it
    knows who writes to whom about what. It drafts and never sends. Leave out, or pass null for, what you do
    not know; do not guess.

    Args:
        stage: How far the process has come.
        contact: Who the contact is in it.
        relationship: How the two knew each other apart from it.
        invitation: Whether a request to connect is open, and whose.
        permission: Whether the contact, or the posting, said that the candidate may connect.
        network: Where the request would go; LinkedIn where it is left out.
        thank_you: Whether the note for the latest interview has been written.
        check_ins: How many status questions were sent that are still unanswered.
        interview_on: The day of the latest interview, or of the next one.
        decision_due: The day by which they promised an answer.
        decided_on: The day the decision reached the candidate.
        last_contact_on: The last day either of the two wrote or spoke; applying counts.
        invited_on: The day the open request was sent, or the withdrawn one withdrawn.
        today: The date to decide for. Without it there are no dates in the answer.
        policy: Whose manners to follow; cautious where it is left out.
        candidate_name: Who writes, as they sign. A draft needs it, the contact's name and the topic.
        contact_name: Whom they write to, in full.
        topic: What the two actually talked about, as a noun phrase: the move to event sourcing.
        company: The company that hires.
        position: The position, without article: Data Engineer.
        contact_given_name: What the contact is called; for the warm greeting.
        contact_family_name: For the formal greeting, together with the title.
        contact_title: How the contact is addressed, as they write it themselves: Dr.
        strength: What the candidate brings, in one short noun phrase: six years of running such systems.
        news: What is new with the candidate, as a sentence of its own.
        answer_by: The day by which the candidate will answer an offer, as they would say it.
        rounds: How many times this contact has interviewed the candidate, this time included.
        via_name: Who passes the thanks on, where there is no address for the contact.
        channel: Where the draft goes; where such a message usually goes if left out.
        tone: Whether the draft is warm or formal.
        variant: Which of six wordings; a different one for each person on a panel.
        language: The language of answer and draft, by its code; English where it is left out.

    Returns:
        The verdict, the next step and its days, why, and a draft or why there is none.

    Raises:
        InvalidStateError: A word is not one of ours, a date is not a date, or ``check_ins`` is not a count.
        InvalidDetailError: A detail cannot stand in a message, or there is no such policy, channel, tone,
            or count of rounds or variants.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette.agents import next_step
        >>> answer = next_step(
        ...     "rejected",
        ...     candidate_name="Ada Sample",
        ...     contact_name="Bo Example",
        ...     topic="the audit trail",
        ...     company="Acme",
        ... )
        >>> answer["next_step"], answer["draft_subject"]
        ('reply_to_rejection', 'Thank you for letting me know about the role at Acme')

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``.
    """
    given = known(
        stage=stage, contact=contact, relationship=relationship, invitation=invitation, permission=permission,
        network=network, thank_you=thank_you, check_ins=check_ins, interview_on=interview_on,
        decision_due=decision_due, decided_on=decided_on, last_contact_on=last_contact_on,
        invited_on=invited_on, candidate_name=candidate_name, contact_name=contact_name, topic=topic,
        company=company, position=position, contact_given_name=contact_given_name,
        contact_family_name=contact_family_name, contact_title=contact_title, strength=strength, news=news,
        answer_by=answer_by, rounds=rounds, via_name=via_name, channel=channel, tone=tone, variant=variant,
        language=language,
    )  # fmt: skip
    chosen = Preset.CAUTIOUS if policy is None else expect_word("policy", Preset, policy)
    refuse_unusable(given)
    decision = decide(
        state_of(given),
        today=day_of("today", today),
        policy=chosen.policy,
        language=DEFAULT if language is None else language,
    )
    step = decision.next
    message, lacking = drafted(decision, given, chosen.policy)
    return {
        "verdict": decision.verdict.value,
        "connect": decision.connect,
        "next_step": step.action.value,
        "summary": step.summary,
        "earliest": iso(step.earliest),
        "due": iso(step.due),
        "latest": iso(step.latest),
        "overdue": step.overdue,
        "later": [later.summary for later in decision.steps[1:]],
        "reason": decision.reason,
        "rule": decision.rule.id,
        "sources": cited(decision.rule.because),
        "reconsider_on": iso(decision.reconsider_on),
        "assumptions": [*decision.assumptions],
        "missing": [*decision.missing],
        "draft": message.body if message else None,
        "draft_channel": message.channel.value if message else None,
        "draft_subject": message.subject if message and message.subject else None,
        "draft_missing": lacking,
    }


def review_draft(
    text: str,
    action: Action | str,
    *,
    stage: Stage | str | None = None,
    contact: Contact | str | None = None,
    relationship: Relationship | str | None = None,
    invitation: Invitation | str | None = None,
    permission: Permission | str | None = None,
    network: Network | str | None = None,
    thank_you: ThankYou | str | None = None,
    interview_on: date | str | None = None,
    decided_on: date | str | None = None,
    last_contact_on: date | str | None = None,
    today: date | str | None = None,
    policy: Preset | str | None = None,
    candidate_name: str | None = None,
    contact_name: str | None = None,
    topic: str | None = None,
    company: str | None = None,
    position: str | None = None,
    channel: Channel | str | None = None,
    language: str | None = None,
) -> DraftReview:
    """Find what good manners have against a draft from a job candidate to someone in a hiring process.

    It sees unfilled placeholders, the wrong name or company, stock phrases, pressing, begging, salary in a
    thank-you, bitterness after a no, and a request that comes too early. It changes and sends nothing.

    Args:
        text: The draft as it would go out, with greeting and sign-off, without the subject.
        action: What it is for.
        stage: How far the process has come; with it the timing of an invitation is judged, too.
        contact: Who the contact is in it.
        relationship: How the two knew each other apart from it.
        invitation: Whether a request to connect is open, and whose.
        permission: Whether the contact, or the posting, said that the candidate may connect.
        network: Where the request would go; LinkedIn where it is left out.
        thank_you: Whether the note for the latest interview has been written.
        interview_on: The day of the latest interview, or of the next one.
        decided_on: The day the decision reached the candidate.
        last_contact_on: The last day either of the two wrote or spoke; applying counts.
        today: The date to decide for.
        policy: Whose manners to follow; cautious where it is left out.
        candidate_name: Who writes, as they sign. Names are checked where both and the topic are there.
        contact_name: Whom they write to, in full.
        topic: What the two actually talked about, as a noun phrase: the move to event sourcing.
        company: The company that hires.
        position: The position, without article: Data Engineer.
        channel: Where it goes; where such a message usually goes if left out.
        language: The language of the draft and of what is found, by its code; English where it is left out.

    Returns:
        Whether it passes, and what was found.

    Raises:
        InvalidStateError: A word is not one of ours, or a date is not a date.
        InvalidDetailError: The text is not a str or is too long, there is no such action, policy or channel,
            or a detail cannot stand in a message.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette.agents import review_draft
        >>> found = review_draft("Hi Bo, let's connect! Ada", "send_invitation", stage="interviewed")
        >>> found["passes"], [fault["code"] for fault in found["findings"]]
        (False, ['nothing-specific', 'premature'])

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``.
    """
    given = known(
        stage=stage, contact=contact, relationship=relationship, invitation=invitation, permission=permission,
        network=network, thank_you=thank_you, interview_on=interview_on, decided_on=decided_on,
        last_contact_on=last_contact_on, candidate_name=candidate_name, contact_name=contact_name,
        topic=topic, company=company, position=position, channel=channel, language=language,
    )  # fmt: skip
    chosen = Preset.CAUTIOUS if policy is None else expect_word("policy", Preset, policy)
    refuse_unusable(given)
    state = state_of({"stage": Stage.UNKNOWN, **given})
    details, lacking = details_of(given)
    findings = review(
        expect_draft(text),
        expect_word("action", Action, action),
        state=None if stage is None else state,
        details=details,
        channel=channel,
        today=day_of("today", today),
        policy=chosen.policy,
        language=DEFAULT if language is None else language,
    )
    named = details is None and any(name in given for name in DETAIL_FIELDS)
    gravest = {
        *sorted(range(len(findings)), key=lambda place: findings[place].severity.position)[:_MOST_FINDINGS]
    }
    return {
        "passes": not any(finding.severity is Severity.ERROR for finding in findings),
        "findings": [_fault_of(text, finding) for place, finding in enumerate(findings) if place in gravest],
        "more": len(findings) - len(gravest),
        "unchecked": f"names and company; {lacking}" if named else None,
    }


_MOST_FINDINGS = 30
"""How many findings are listed. A draft that needs more should be rewritten, and tokens cost money."""
_LONGEST_QUOTE = 200
"""The characters of a quote; a finding about a whole text would repeat all of it."""

TOOLS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {"next_step": next_step, "review_draft": review_draft}
)
"""The functions by the name a language model calls them."""


def tools() -> list[Tool]:
    """Return the two functions as they are described to language models.

    The schemas keep to what "strict" function calling takes: closed objects, every key required, null for
    what is unknown. Any vendor's form is one line away, and a call is ``TOOLS[name](**arguments)``.

    Raises:
        RuntimeError: Python runs with ``-OO``, which drops the docstrings that descriptions are made from.

    Example:
        >>> from netiquette.agents import tools
        >>> first, second = tools()
        >>> function = {"name": first["name"], "parameters": first["parameters"], "strict": True}
        >>> tool = {"name": second["name"], "input_schema": second["parameters"]}
        >>> function["name"], tool["name"]
        ('next_step', 'review_draft')

    .. versionadded:: 26.1
    """
    return _tools(strict=True)


def _tools(*, strict: bool) -> list[Tool]:
    """Return the functions, with schemas that require every key or only those without a default."""
    return [
        {
            "name": name,
            "description": introduced(function),
            "parameters": _whole(function, strict=strict),
            "returns": _whole(_RETURNS[name], strict=True),
        }
        for name, function in TOOLS.items()
    ]


_RETURNS = {"next_step": NextStep, "review_draft": DraftReview}


def server() -> Any:
    """Return an MCP server that offers the two functions; it only answers, and only about what it is given.

    Its ``today`` is the day on this machine where the model leaves it out, because models do not know it.

    Returns:
        The high-level server of the installed SDK, ``FastMCP`` of its 1.x line or ``MCPServer`` of its 2.x.

    Raises:
        ImportError: The ``mcp`` extra is not installed.
        RuntimeError: Python runs with ``-OO``, as for `tools`.

    Example:
        >>> from netiquette.agents import server
        >>> server().name
        'netiquette'

    .. versionadded:: 26.1
    """
    try:
        from netiquette._agents.mcp import served  # noqa: PLC0415  an extra, and slow to import
    except ModuleNotFoundError as error:
        message = 'the server needs an extra; pip install "netiquette[mcp]"'
        raise ImportError(message) from error
    return served(TOOLS, _tools(strict=False))


def _fault_of(text: str, finding: Finding) -> Fault:
    start, end = finding.span
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "quote": _quotation(text[start:end]),
        "start": start,
        "end": end,
        "sources": cited(finding.rule.because),
    }


def _quotation(said: str) -> str:
    """Return words of a text, short enough for an answer and fit to be sent."""
    if len(said) > _LONGEST_QUOTE:
        half = (_LONGEST_QUOTE - len(_OMISSION)) // 2
        said = f"{said[:half]}{_OMISSION}{said[-half:]}"
    return said.encode("utf-8", "replace").decode()  # half of a character could not be sent


_OMISSION = " ... "


def _whole(form: Any, *, strict: bool) -> dict[str, Any]:
    """Return a schema with all its parts."""
    parts: dict[str, Any] = {}
    whole = object_schema(form, parts, strict=strict)
    whole.pop("description")  # a tool has it next to its schema
    return {**whole, "$defs": parts} if parts else whole


def main() -> None:
    """Serve the two functions over stdio until the client hangs up: the command ``netiquette-mcp``.

    Example:
        >>> from netiquette.agents import main
        >>> main()  # doctest: +SKIP

    .. versionadded:: 26.1
    """
    try:
        made = server()
    except (ImportError, RuntimeError) as error:
        sys.exit(f"netiquette-mcp: {error}")
    made.run("stdio")
