"""The review of a draft, with flat arguments and a flat answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from netiquette._agents.answers import DraftAnswer, DraftQuestion, DraftReview, Fault
from netiquette._agents.flat import cited, day_of, details_of, expect_draft, known, refuse_unusable, state_of
from netiquette._deciding.preset import Preset
from netiquette._deciding.rule import Rule
from netiquette._languages.language import DEFAULT
from netiquette._messages.details import DETAIL_FIELDS
from netiquette._reviewing.guidelines import Finding, Severity
from netiquette._reviewing.questions import review_questions
from netiquette._reviewing.review import review
from netiquette._vocabulary.arguments import bad_detail, expect_word
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.public import public_in
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Invitation,
    Meeting,
    Network,
    NextRound,
    Offer,
    OtherOffer,
    Permission,
    Presence,
    Relationship,
    Route,
    Stage,
    ThankYou,
    Turn,
)

__all__ = ["review_draft"]


@public_in("agents")
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
    meeting: Meeting | str | None = None,
    route: Route | str | None = None,
    next_round: NextRound | str | None = None,
    other_offer: OtherOffer | str | None = None,
    presence: Presence | str | None = None,
    turn: Turn | str | None = None,
    offer: Offer | str | None = None,
    check_ins: int | None = None,
    interview_on: date | str | None = None,
    decision_due: date | str | None = None,
    decided_on: date | str | None = None,
    last_contact_on: date | str | None = None,
    today: date | str | None = None,
    policy: Preset | str | None = None,
    candidate_name: str | None = None,
    contact_name: str | None = None,
    topic: str | None = None,
    company: str | None = None,
    position: str | None = None,
    contact_given_name: str | None = None,
    via_name: str | None = None,
    others: list[str] | None = None,
    answers: list[DraftAnswer] | None = None,
    channel: Channel | str | None = None,
    limit: int | None = None,
    language: str | None = None,
) -> DraftReview:
    """Find what good manners have against a draft from a job candidate to someone in a hiring process.

    It sees what follows from facts (placeholders, left-overs, the wrong name or company, the wrong time, a
    request that comes too early) and what plain words give away (pressing, begging, salary in a thank-you,
    bitterness). What only a reader can tell it asks: answer its questions honestly, as the contact would, and
    call again with the answers. It changes and sends nothing.

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
        meeting: Whether the latest interview took place.
        route: Which way the process runs: directly, or through an agency.
        next_round: Whether another interview comes after the one that is behind the candidate.
        other_offer: Whether another employer has made an offer, and whether they know.
        presence: Whether the contact is there to read what is written.
        turn: Whose turn it is to write; that a decision has been answered is said here.
        offer: What form their offer has.
        check_ins: How many status questions were sent that are still unanswered, without this one.
        interview_on: The day of the latest interview, or of the next one.
        decision_due: The day by which they promised an answer.
        decided_on: The day the decision reached the candidate.
        last_contact_on: The last day either of the two wrote or spoke; applying counts.
        today: The date to decide for.
        policy: Whose manners to follow; cautious where it is left out.
        candidate_name: Who writes, as they sign. Names are checked where both are there.
        contact_name: Whom they write to, in full.
        topic: What the two actually talked about, as a phrase: the move to event sourcing.
        company: The company that hires.
        position: The position, without article: Data Engineer.
        contact_given_name: What the contact is called, where it is another name than in contact_name.
        via_name: Who passes it on, where there is no address for the contact.
        others: The notes to other people on the same panel, to compare this one with.
        answers: What a reader of the draft says to its questions.
        channel: Where it goes; where such a message usually goes if left out.
        limit: The most characters it may have, where that is known better than by the channel.
        language: The language of the draft and of what is found, by its code; English where it is left out.

    Returns:
        Whether it passes, what was found, and what was not judged.

    Raises:
        InvalidStateError: A word is not one of ours, or a date is not a date.
        InvalidDetailError: The text is not a str or is too long, there is no such action, policy or channel,
            a detail cannot stand in a message, or an answer is to no question or quotes what is not there.
        UnknownLanguageError: There is no such language.

    Example:
        >>> from netiquette.agents import review_draft
        >>> found = review_draft("Hi Bo, let's connect! Ada", "send_invitation", stage="interviewed")
        >>> found["passes"], [fault["code"] for fault in found["findings"]]
        (False, ['nothing-specific', 'premature'])

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``meeting``, ``route``, ``next_round``, ``other_offer``, ``presence``, ``turn``,
       ``offer``, ``check_ins``, ``decision_due``, ``contact_given_name``, ``via_name``, ``others``,
       ``answers`` and ``limit``, and timestamps for days. A warning does not pass. It asks what only a reader
       can tell.
    """
    given = known(
        stage=stage, contact=contact, relationship=relationship, invitation=invitation, permission=permission,
        network=network, thank_you=thank_you, meeting=meeting, route=route, next_round=next_round,
        other_offer=other_offer, presence=presence, turn=turn, offer=offer, check_ins=check_ins,
        interview_on=interview_on, decision_due=decision_due, decided_on=decided_on,
        last_contact_on=last_contact_on, candidate_name=candidate_name, contact_name=contact_name,
        topic=topic, company=company, position=position, contact_given_name=contact_given_name,
        via_name=via_name, channel=channel, language=language,
    )  # fmt: skip
    chosen = Preset.CAUTIOUS if policy is None else expect_word("policy", Preset, policy)
    refuse_unusable(given)
    state = state_of({"stage": Stage.UNKNOWN, **given})
    details, lacking = details_of(given)
    what = expect_word("action", Action, action)
    said = _by_id([] if answers is None else answers)
    speaks = DEFAULT if language is None else language
    known_state = None if stage is None else state
    findings = review(
        expect_draft(text),
        what,
        state=known_state,
        details=details,
        channel=channel,
        others=_texts(others),
        today=day_of("today", today),
        policy=chosen.policy,
        limit=limit,
        language=speaks,
        answers=said,
    )
    named = details is None and any(name in given for name in DETAIL_FIELDS)
    gravest = {
        *sorted(range(len(findings)), key=lambda place: findings[place].severity.position)[:_MOST_FINDINGS]
    }
    questions: list[DraftQuestion] = [
        {"id": question.id, "question": question.asks, "why": question.why}
        for question in review_questions(what, known_state, details, language=speaks)
        if question.id not in said
    ]
    return {
        "passes": all(finding.severity is Severity.ADVICE for finding in findings),
        "findings": [_fault_of(text, finding) for place, finding in enumerate(findings) if place in gravest],
        "more": len(findings) - len(gravest),
        "unchecked": f"names and company; {lacking}" if named else None,
        "not_judged": [question["id"] for question in questions],
        "questions": questions,
    }


def _texts(others: Any) -> tuple[str, ...]:
    """Return the notes to other people, or say which of them is none."""
    if others is None:
        return ()
    if not isinstance(others, list | tuple):
        raise bad_detail("others", others, "but it is a list of texts; use [...]")
    for place, other in enumerate(cast("list[Any]", others)):
        if not isinstance(other, str):
            raise bad_detail(f"others[{place}]", other, "but it is a text; write it out")
    return tuple(cast("list[str]", others))


def _by_id(answers: Any) -> dict[str, bool | str]:
    """Return answers as `review` takes them, or say which of them is none."""
    if not isinstance(answers, list | tuple):
        raise bad_detail("answers", answers, "but it is a list of objects; use [{...}]")
    said: dict[str, bool | str] = {}
    for place, answer in enumerate(cast("list[Any]", answers)):
        where = f"answers[{place}]"
        keys = {*cast("Mapping[str, Any]", answer)} if isinstance(answer, Mapping) else set[str]()
        if not {"id", "fault"} <= keys <= {"id", "fault", "passage"}:
            raise bad_detail(
                where, cast("object", answer), "but it has an id, a fault and a passage; use these keys"
            )
        given = cast("Mapping[str, Any]", answer)
        answered, fault, passage = given["id"], given["fault"], given.get("passage")
        if not isinstance(answered, str):
            raise bad_detail(f"{where}.id", answered, "but it is the id of a question; use a text")
        if answered in said:
            raise bad_detail(f"{where}.id", answered, "but it is answered already; answer each question once")
        if not isinstance(fault, bool):
            raise bad_detail(f"{where}.fault", fault, "but it says whether it is so; use true or false")
        said[answered] = passage if fault and passage is not None else fault
    return said


_MOST_FINDINGS = 30
"""How many findings are listed. A draft that needs more should be rewritten, and tokens cost money."""
_LONGEST_QUOTE = 200
"""The characters of a quote; a finding about a whole text would repeat all of it."""


def _fault_of(text: str, finding: Finding) -> Fault:
    start, end = finding.span
    rule = finding.rule
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "quote": _quotation(text[start:end]),
        "start": start,
        "end": end,
        "sources": cited(rule.cited if isinstance(rule, Rule) else rule.because),
        "grounds": finding.grounds.value,
    }


def _quotation(said: str) -> str:
    """Return words of a text, short enough for an answer and fit to be sent."""
    if len(said) > _LONGEST_QUOTE:
        half = (_LONGEST_QUOTE - len(_OMISSION)) // 2
        said = f"{said[:half]}{_OMISSION}{said[-half:]}"
    return said.encode("utf-8", "replace").decode()  # half of a character could not be sent


_OMISSION = " ... "
