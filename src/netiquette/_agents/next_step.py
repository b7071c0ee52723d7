"""The one question about a contact, with flat arguments and a flat answer."""

from __future__ import annotations

from datetime import date

from netiquette._agents.answers import NextStep
from netiquette._agents.flat import cited, day_of, drafted, known, refuse_unusable, state_of
from netiquette._deciding.days import iso
from netiquette._deciding.decide import decide
from netiquette._deciding.preset import Preset
from netiquette._languages.language import DEFAULT
from netiquette._vocabulary.arguments import expect_word
from netiquette._vocabulary.channel import Channel
from netiquette._vocabulary.dialect import Dialect
from netiquette._vocabulary.length import Length
from netiquette._vocabulary.public import public_in
from netiquette._vocabulary.tone import Tone
from netiquette._vocabulary.words import (
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

__all__ = ["next_step"]


@public_in("agents")
def next_step(
    stage: Stage | str,
    *,
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
    next_interview_on: date | str | None = None,
    other_offer_due: date | str | None = None,
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
    answer: str | None = None,
    times: str | None = None,
    said: str | None = None,
    need: str | None = None,
    proof: str | None = None,
    better_answer: str | None = None,
    link: str | None = None,
    others: str | None = None,
    next_step: str | None = None,
    reason: str | None = None,
    start_date: str | None = None,
    referrer_name: str | None = None,
    greeting: str | None = None,
    role: str | None = None,
    channel: Channel | str | None = None,
    tone: Tone | str | None = None,
    variant: int | None = None,
    length: Length | str | None = None,
    dialect: Dialect | str | None = None,
    thread: str | None = None,
    feedback: bool | None = None,
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
        meeting: Whether the latest interview took place.
        route: Which way the process runs: directly, or through an agency.
        next_round: Whether another interview comes after the one that is behind the candidate.
        other_offer: Whether another employer has made an offer, and whether they know.
        presence: Whether the contact is there to read what is written.
        turn: Whose turn it is to write; that a decision has been answered is said here.
        offer: What form their offer has.
        check_ins: How many status questions were sent that are still unanswered.
        interview_on: The day of the latest interview, or of the next one. Days are YYYY-MM-DD; of a timestamp
            its own day is taken.
        next_interview_on: The day of the next interview, where interview_on is one that is behind them.
        other_offer_due: The day by which another employer wants an answer.
        decision_due: The day by which they promised an answer.
        decided_on: The day the decision reached the candidate.
        last_contact_on: The last day either of the two wrote or spoke; applying counts.
        invited_on: The day the open request was sent, or the withdrawn one withdrawn.
        today: The date to decide for. Without it there are no dates in the answer.
        policy: Whose manners to follow; cautious where it is left out.
        candidate_name: Who writes, as they sign. A draft needs it and the contact's name.
        contact_name: Whom they write to, in full.
        topic: What the two actually talked about, as a phrase: the move to event sourcing.
        company: The company that hires.
        position: The position, without article: Data Engineer.
        contact_given_name: What the contact is called; for the warm greeting.
        contact_family_name: For the formal greeting, together with the title.
        contact_title: How the contact is addressed, as they write it themselves: Dr.
        strength: What the candidate brings: six years of running such systems, running the grill station, or
            a whole sentence.
        news: What is new with the candidate, as a sentence of its own; own news cannot do without it.
        answer_by: The day by which the candidate will answer an offer, as they would say it.
        rounds: How many times this contact has interviewed the candidate, this time included.
        via_name: Who passes the thanks on, where there is no address for the contact.
        answer: What the candidate answers to something they asked, as they would write it; an answer cannot
            do without it.
        times: When the candidate could meet, for a new day: Tuesday or Wednesday morning.
        said: Sentences of the candidate's own about the talk; they stand in the draft as they are.
        need: What the contact needs, as a noun phrase: somebody who knows the old system.
        proof: What the candidate can show for that, as a noun phrase or a whole sentence.
        better_answer: A better answer to a question of theirs, in sentences of the candidate's own.
        link: An address they asked for or will like; https, http or mailto.
        others: Who else is to be thanked: Erin, Dov and Kay.
        next_step: The next step they named, as a noun phrase: the panel on Friday.
        reason: Why the candidate declines or withdraws: the long commute, or I have taken another offer.
        start_date: The day the candidate starts, as they would say it, or YYYY-MM-DD.
        referrer_name: Who suggested that the candidate write, in full.
        greeting: How the draft begins, in words of the candidate's own, such as Dear Sir Anthony.
        role: What the position is called in a sentence, if it is not called by its name: the post of ward
            sister.
        channel: Where the draft goes; where such a message usually goes if left out.
        tone: Whether the draft is warm or formal.
        variant: Which of six wordings; a different one for each person on a panel.
        length: How much the draft says: what it cannot do without, all that was given, or more of why.
        dialect: Whose English the draft is in; American where it is left out.
        thread: The subject of the mail that the draft answers, which it keeps.
        feedback: Whether the reply to a no asks, once, what to improve.
        language: The language of answer and draft, by its code; English where it is left out.

    Returns:
        The verdict, the next step and its days, why, and a draft or why there is none.

    Raises:
        InvalidStateError: A word is not one of ours, a date is not a date, or ``check_ins`` is not a count.
        InvalidDetailError: A detail cannot stand in a message, or there is no such policy, channel, tone,
            length, dialect, or count of rounds or variants.
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
        ('reply_to_rejection', 'Thank you for letting me know')

    .. versionadded:: 26.1
    .. versionchanged:: 26.2
       It takes ``language``, ``meeting``, ``route``, ``next_round``, ``other_offer``, ``presence``,
       ``turn``, ``offer``, ``next_interview_on``, ``other_offer_due``, ``answer``, ``times``, ``said``,
       ``need``, ``proof``, ``better_answer``, ``link``, ``others``, ``next_step``, ``reason``,
       ``start_date``, ``referrer_name``, ``greeting``, ``role``, ``length``, ``dialect``, ``thread`` and
       ``feedback``, and timestamps for days. It answers with ``title``, ``says`` and ``over`` as well.
    """
    given = known(
        stage=stage, contact=contact, relationship=relationship, invitation=invitation, permission=permission,
        network=network, thank_you=thank_you, meeting=meeting, route=route, next_round=next_round,
        other_offer=other_offer, presence=presence, turn=turn, offer=offer, check_ins=check_ins,
        interview_on=interview_on, next_interview_on=next_interview_on, other_offer_due=other_offer_due,
        decision_due=decision_due, decided_on=decided_on, last_contact_on=last_contact_on,
        invited_on=invited_on, candidate_name=candidate_name, contact_name=contact_name, topic=topic,
        company=company, position=position, contact_given_name=contact_given_name,
        contact_family_name=contact_family_name, contact_title=contact_title, strength=strength, news=news,
        answer_by=answer_by, rounds=rounds, via_name=via_name, answer=answer, times=times, said=said,
        need=need, proof=proof, better_answer=better_answer, link=link, others=others, next_step=next_step,
        reason=reason, start_date=start_date, referrer_name=referrer_name, greeting=greeting, role=role,
        channel=channel, tone=tone, variant=variant, length=length, dialect=dialect, thread=thread,
        feedback=feedback, language=language,
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
        "title": step.title,
        "summary": step.summary,
        "says": step.says,
        "earliest": iso(step.earliest),
        "due": iso(step.due),
        "latest": iso(step.latest),
        "overdue": step.overdue,
        "later": [later.summary for later in decision.steps[1:]],
        "reason": decision.reason,
        "rule": decision.rule.id,
        "sources": cited(decision.rule.cited),
        "over": decision.over,
        "reconsider_on": iso(decision.reconsider_on),
        "assumptions": [*decision.assumptions],
        "missing": [*decision.missing],
        "draft": message.body if message else None,
        "draft_channel": message.channel.value if message else None,
        "draft_subject": message.subject if message and message.subject else None,
        "draft_missing": lacking,
    }
