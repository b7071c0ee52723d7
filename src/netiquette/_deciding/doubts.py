"""What is said beside an answer: what was unknown or contradictory, what was assumed, and what to ask for."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from netiquette._deciding.reading import with_round_begun
from netiquette._deciding.rule import FACETS
from netiquette._deciding.situation import STAGE_PLACE
from netiquette._deciding.timing import Aftermath, Block, Moment, Silence
from netiquette._vocabulary.state import DATE_FIELDS
from netiquette._vocabulary.words import Contact, Meeting, Offer, OtherOffer, Phase, Stage, ThankYou, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netiquette._deciding.situation import SituationOnADay
    from netiquette._languages.sentences import Assumptions
    from netiquette._vocabulary.state import InterviewState
    from netiquette._vocabulary.words import Word

__all__ = ["assumptions_of", "missing_of"]

_MOMENT_PLACE, _SILENCE_PLACE, _AFTERMATH_PLACE, _BLOCK_PLACE = (
    FACETS.index(facet) for facet in (Moment, Silence, Aftermath, Block)
)
_CONTACT_BIT, _THANK_YOU_BIT, _MEETING_BIT, _TURN_BIT, _OFFER_BIT = (
    1 << FACETS.index(facet) for facet in (Contact, ThankYou, Meeting, Turn, Offer)
)

# To look a member up in its enum takes ten times as long as a name of this file; every answer needs these.
_STAGE_UNKNOWN, _STAGE_SCHEDULED = Stage.UNKNOWN, Stage.SCHEDULED
_CONTACT_UNKNOWN, _THANK_YOU_UNKNOWN = Contact.UNKNOWN, ThankYou.UNKNOWN
_MOMENT_UNDATED, _MOMENT_LONG_PAST, _BLOCK_UNDATED = Moment.UNDATED, Moment.LONG_PAST, Block.UNDATED
_MOMENT_INTERVIEW_DAY = Moment.INTERVIEW_DAY
_SILENCE_UNDATED, _SILENCE_LONG = Silence.UNDATED, Silence.LONG
_AFTERMATH_FRESH, _AFTERMATH_SETTLED = Aftermath.FRESH, Aftermath.SETTLED
_MEETING_UNKNOWN, _TURN_UNKNOWN, _OFFER_UNKNOWN = Meeting.UNKNOWN, Turn.UNKNOWN, Offer.UNKNOWN


def assumptions_of(situation: SituationOnADay, asked: int, says: Assumptions) -> tuple[str, ...]:
    """Say what was unknown or contradictory, where it was asked for, and what was assumed."""
    said: list[str] = []
    _add_corrections(situation, says, said)
    _add_guesses(situation, asked, says, said)
    return tuple(said)


def _add_corrections(situation: SituationOnADay, says: Assumptions, said: list[str]) -> None:
    """Say where one part of the state overrules another."""
    given, state, stage = situation.given, situation.state, situation.words[STAGE_PLACE]
    if stage is not given.stage:
        corrected = says.stage_follows_the_date.replace("{stage}", str(stage))
        said.append(corrected.replace("{given}", given.stage))
    if given is not state:
        begun = with_round_begun(given, situation.today)
        if begun is not given and state.interview_on is begun.interview_on:
            said.append(says.next_round_has_begun)
        if given.next_interview_on is None and state.next_interview_on is not None:
            said.append(says.interview_ahead_is_the_next)
        if given.other_offer is not state.other_offer and state.other_offer is OtherOffer.NONE:
            said.append(says.other_offer_has_lapsed)
    if state.decided_on is None:
        return
    if not state.stage.decided:
        said.append(says.decided_on_set_aside.replace("{stage}", state.stage))
    if stage in _LOST_OR_LEFT and state.interview_on is not None and state.interview_on > state.decided_on:
        said.append(says.met_after_the_decision)
    if situation.words[_AFTERMATH_PLACE] is _AFTERMATH_SETTLED and _in_touch_since(state):
        said.append(says.answered_already)


def _add_guesses(situation: SituationOnADay, asked: int, says: Assumptions, said: list[str]) -> None:
    """Say what was unknown and what was assumed."""
    state, words = situation.state, situation.words
    moment = words[_MOMENT_PLACE]
    if words[STAGE_PLACE] is _STAGE_UNKNOWN:
        said.append(says.stage_unknown)
    if state.contact is _CONTACT_UNKNOWN and asked & _CONTACT_BIT:
        said.append(says.contact_unknown)
    if state.thank_you is _THANK_YOU_UNKNOWN and asked & _THANK_YOU_BIT:
        late = moment is _MOMENT_LONG_PAST
        said.append(says.thank_you_unknown_and_too_late if late else says.thank_you_unknown)
    if asked & _MEETING_BIT and _may_not_have_met(situation):
        said.append(_meeting_guess(words, says))
    undated = moment is _MOMENT_UNDATED and state.interview_on is None
    if undated and words[STAGE_PLACE] is not _STAGE_SCHEDULED:
        said.append(says.interview_undated)
    if words[_SILENCE_PLACE] is _SILENCE_UNDATED and situation.today is not None:
        said.append(says.silence_undated)
    if words[_BLOCK_PLACE] is _BLOCK_UNDATED and state.invited_on is None:
        said.append(says.withdrawal_undated)
    if situation.today is None and _days(state) != _NO_DAYS:
        said.append(says.today_unknown)


def _meeting_guess(words: list[Word | None], says: Assumptions) -> str:
    """Say what was assumed where nobody says whether you met."""
    if words[STAGE_PLACE] in _LOST_OR_LEFT or words[_MOMENT_PLACE] is _MOMENT_INTERVIEW_DAY:
        return says.meeting_assumed
    if words[_MOMENT_PLACE] is _MOMENT_LONG_PAST:
        return says.meeting_unknown_and_too_late
    return says.meeting_unknown


def missing_of(situation: SituationOnADay, asked: int) -> tuple[str, ...]:
    """Name the unknown fields that were asked for, most useful first."""
    state, words = situation.state, situation.words
    moment, quiet, aftermath = words[_MOMENT_PLACE], words[_SILENCE_PLACE], words[_AFTERMATH_PLACE]
    wanted: list[str] = []
    if state.stage is _STAGE_UNKNOWN:
        wanted.append("stage")
    if state.contact is _CONTACT_UNKNOWN and asked & _CONTACT_BIT:
        wanted.append("contact")
    if asked & _MEETING_BIT and _may_not_have_met(situation):
        wanted.append("meeting")
    if state.interview_on is None and _meeting_matters(words):
        wanted.append("interview_on")
    if state.thank_you is _THANK_YOU_UNKNOWN and asked & _THANK_YOU_BIT and moment is not _MOMENT_LONG_PAST:
        wanted.append("thank_you")
    if quiet in _OPEN_ENDED and state.decision_due is None:
        wanted.append("decision_due")
    if (quiet is not None or aftermath is _AFTERMATH_FRESH) and state.last_contact_on is None:
        wanted.append("last_contact_on")
    if aftermath is not None:
        wanted += _missing_of_the_decision(state, asked, settled=aftermath is _AFTERMATH_SETTLED)
    if words[_BLOCK_PLACE] is _BLOCK_UNDATED and state.invited_on is None:
        wanted.append("invited_on")
    return tuple(wanted)


def _missing_of_the_decision(state: InterviewState, asked: int, *, settled: bool) -> Iterator[str]:
    """Yield what is not known of the decision, once one is out."""
    if state.decided_on is None and state.stage.decided:
        yield "decided_on"
    if not settled and state.turn is _TURN_UNKNOWN:
        yield "turn"
    if asked & _OFFER_BIT and state.offer is _OFFER_UNKNOWN:
        yield "offer"


def _may_not_have_met(situation: SituationOnADay) -> bool:
    """Return whether nobody says that you met: not the state, and not its stage, by its name or its day."""
    if situation.state.meeting is not _MEETING_UNKNOWN:
        return False
    stage = situation.words[STAGE_PLACE]
    return stage in _IN_DOUBT or (stage in _LOST_OR_LEFT and situation.state.interview_on is None)


_IN_DOUBT = frozenset({Stage.SCREENING, Stage.INTERVIEWING})
_LOST_OR_LEFT = Phase.LOST.stages | Phase.LEFT.stages
_OPEN_ENDED = frozenset({Silence.UNDATED, Silence.EARLY, Silence.DUE, Silence.LONG})


def _meeting_matters(words: list[Word | None]) -> bool:
    """Return whether the day of an interview would say more; at an earlier stage it would contradict it."""
    return (
        words[_MOMENT_PLACE] is not None
        or words[STAGE_PLACE] is _STAGE_SCHEDULED
        or words[_SILENCE_PLACE] is _SILENCE_LONG
    )


def _in_touch_since(state: InterviewState) -> bool:
    """Return whether a contact since the decision is taken for the answer to it."""
    last, on = state.last_contact_on, state.decided_on
    return state.turn is _TURN_UNKNOWN and last is not None and on is not None and last > on


_days = attrgetter(*DATE_FIELDS)
_NO_DAYS = (None,) * len(DATE_FIELDS)
