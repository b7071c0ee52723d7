"""Whether it is the time for a text, and whether what it speaks of has happened: what the state says."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from netiquette._deciding.decide import decide
from netiquette._deciding.reading import as_of
from netiquette._messages.admission import asked_enough, asked_too_early
from netiquette._messages.occasions import NOT_MET
from netiquette._reviewing.hint import Hint
from netiquette._reviewing.phrases import WORD
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.words import (
    UNTIMELY,
    Action,
    Contact,
    Meeting,
    Phase,
    Relationship,
    Stage,
    ThankYou,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netiquette._reviewing.reviewed_text import ReviewedText, Span

__all__ = ["no_offer", "no_rejection", "no_talk", "premature", "question", "thanks"]


# -------------------------------------------------------------------------------- a request, too soon


def premature(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find a request, or talk of one, where `decide` says wait."""
    if reviewed.action is Action.SEND_INVITATION and reviewed.state is not None:
        places = [reviewed.whole]
    elif reviewed.action in _NO_PLACE_TO_ASK:
        places = [(hit.start, hit.end) for hit in reviewed.called("network")]
        places += _other_talk_of_it(reviewed, places)
    else:
        return
    if places:
        state = reviewed.state or InterviewState(reviewed.stage)
        decision = decide(state, today=reviewed.today, policy=reviewed.policy)
        if decision.verdict in UNTIMELY:
            yield from (Hint("premature", place, decision.rule) for place in places)


_NO_PLACE_TO_ASK = frozenset({Action.SEND_THANK_YOU, Action.CHECK_IN})


def _other_talk_of_it(reviewed: ReviewedText, found: list[Span]) -> Iterator[Span]:
    """Find sentences that name a network and something one does there, where no phrase was found."""
    lexicon = reviewed.reader.lexicon
    named = [word for word in reviewed.words if word.group() in lexicon.networks]
    starts = [start for start, _ in found]
    seen = -1
    for word in named:
        if word.start() < seen or _MAIL_ADDRESS_IN.match(reviewed.folded, word.end()):
            continue
        start, seen = reviewed.sentence_at(word.start())
        said = {other.group() for other in WORD.finditer(reviewed.folded, start, seen)}
        asks = not said.isdisjoint(lexicon.requests_there)
        does = not said.isdisjoint(lexicon.acts_there) and said.isdisjoint(lexicon.found_there)
        if (asks or does) and bisect_left(starts, start) == bisect_left(starts, seen):
            yield reviewed.trimmed((start, seen))


_MAIL_ADDRESS_IN = re.compile(r"\.[a-z]{2,3}(?![^\W_])|:")
"""What follows the name of a network where it is part of an address, or stands before one."""


# ------------------------------------------------------------------------------- what has not happened


def no_talk(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find thanks for a talk, or a reminder of one, where the state says that there was none.

    With a referrer it was no interview, and somebody you met in an earlier round, or knew before, you have
    met. Whoever has only applied may have met them at a fair, and then says so.
    """
    if reviewed.state is None:
        return
    state, _ = as_of(reviewed.state, reviewed.today)
    before = reviewed.details is not None and reviewed.details.rounds > 1
    lexicon = reviewed.reader.lexicon
    none = state.meeting is Meeting.NEVER or (state.meeting in NOT_MET and not before)
    applied = state.stage is Stage.APPLIED and reviewed.action is Action.CHECK_IN
    if state.meeting is Meeting.UNKNOWN and applied and not before:
        none = lexicon.met_elsewhere.isdisjoint(found.group() for found in reviewed.words)
    known = state.relationship is not Relationship.NONE and reviewed.action is not Action.SEND_THANK_YOU
    if none and not known and state.contact is not Contact.REFERRER:
        yield from (Hint("no-talk", (hit.start, hit.end)) for hit in reviewed.called("talk"))


def no_offer(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find an answer to an offer, or thanks for one, where the state says that nobody has made one."""
    if reviewed.state is None or reviewed.stage in _MAYBE_OFFERED:
        return
    if reviewed.action is Action.REPLY_TO_OFFER:
        yield Hint("no-offer", reviewed.whole)
    else:
        yield from (Hint("no-offer", (hit.start, hit.end)) for hit in reviewed.called("offer"))


_MAYBE_OFFERED = Phase.WON.stages | {Stage.DECLINED, Stage.RESCINDED, Stage.UNKNOWN}


def no_rejection(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find an answer to a no where the state says that nobody has said one."""
    if reviewed.state is not None and reviewed.stage not in _MAYBE_REFUSED:
        yield Hint("no-rejection", reviewed.whole)


_MAYBE_REFUSED = Phase.LOST.stages | {Stage.UNKNOWN}


# ---------------------------------------------------------------------------- what is no longer wanted


def question(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find a question before the day they named, or one more than is answered.

    A check-in is one as a whole; thanks and a greeting have one if they ask for the decision. Whoever has
    another offer to answer, by the state or by the text, need not wait for the day: so it is here whatever is
    said of that offer, and wherever the answer to it stands.
    """
    if reviewed.state is None:
        return
    state, _ = as_of(reviewed.state, reviewed.today)
    if reviewed.action is Action.CHECK_IN:
        places = [reviewed.whole]
    else:
        places = [(hit.start, hit.end) for hit in reviewed.called("asks-decision")]
    early = asked_too_early(state, reviewed.today) and not reviewed.called("rival")
    often = asked_enough(state, reviewed.policy)
    for code in ("too-often",) * often + ("too-early",) * early:
        yield from (Hint(code, place) for place in places)


def thanks(reviewed: ReviewedText) -> Iterator[Hint]:
    """Find thanks that they said they do not want, or that they have had."""
    if reviewed.state is None:
        return
    state, _ = as_of(reviewed.state, reviewed.today)
    code = _NO_THANKS.get(state.thank_you)
    if code is not None:
        yield Hint(code, reviewed.whole)


_NO_THANKS = {ThankYou.UNWELCOME: "unwelcome-thanks", ThankYou.SENT: "thanked-already"}
