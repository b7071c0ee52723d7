"""The stages, and the phase each belongs to.

One rule of this file. A set of stages that stand together for a reason is a phase, or is made of phases
where it is needed: who adds a stage says its phase here, and nothing else has to hear of it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from netiquette._vocabulary.public import public
from netiquette._vocabulary.word import Word

__all__ = ["DECIDED", "IN_ROUNDS", "Phase", "Stage"]


@public
class Phase(Word):
    """Which part of the process a stage belongs to.

    Every stage belongs to exactly one. Nobody sets a phase; it follows from the stage.

    Example:
        >>> from netiquette import Phase, Stage
        >>> Stage.ON_HOLD.phase is Phase.STALLED
        True
        >>> sorted(map(str, Phase.LEFT.stages))
        ['declined', 'withdrawn']

    .. versionadded:: 26.2
    """

    INFORMATIONAL = "informational"
    """Nobody is hiring anybody."""
    BEFORE = "before"
    """The two of you have not met over it."""
    MEETING = "meeting"
    """You are in the middle of it."""
    STALLED = "stalled"
    """You have met, as far as is known, and nothing moves."""
    WON = "won"
    """They want you."""
    LOST = "lost"
    """It ended, and not by you."""
    LEFT = "left"
    """You ended it."""
    UNKNOWN = "unknown"
    """Nobody knows."""

    @property
    def decided(self) -> bool:
        """Whether a decision is out, whoever took it.

        Example:
            >>> from netiquette import Phase
            >>> Phase.LEFT.decided, Phase.STALLED.decided
            (True, False)
        """
        return self in _OVER

    @property
    def stages(self) -> frozenset["Stage"]:
        """The stages that belong to it, for the conditions of your own rules.

        Example:
            >>> from netiquette import Phase, Stage
            >>> Stage.REJECTED in Phase.LOST.stages
            True
        """
        return _STAGES[self]


_OVER = frozenset({Phase.WON, Phase.LOST, Phase.LEFT})


@public
class Stage(Word):
    """How far the process has come.

    Source: the meanings are those of 98 status vocabularies of real trackers, of which only three can
    say "interviewed, decision pending".

    Example:
        >>> from netiquette import Stage
        >>> Stage.OFFERED.decided, Stage.INTERVIEWED.decided
        (True, False)
        >>> Stage.OFFERED.phase
        <Phase.WON: 'won'>

    .. versionadded:: 26.1
    """

    RESEARCHING = "researching"
    """Nothing has been sent yet; no one knows about you."""
    INFORMATIONAL = "informational"
    """An informational interview: to learn, not to be hired; no position is at stake."""
    APPLIED = "applied"
    """An application is in, and no one has spoken with you about it."""
    SCREENING = "screening"
    """A phone or recruiter screen, a test or an assessment is under way."""
    SCHEDULED = "scheduled"
    """An interview is booked and still ahead."""
    INTERVIEWING = "interviewing"
    """Somewhere in the interviews; the tracker does not say where."""
    INTERVIEWED = "interviewed"
    """At least one interview is behind you and no decision is out, whether more rounds come or not."""
    ON_HOLD = "on_hold"
    """The company has paused the process."""
    OFFERED = "offered"
    """They want you; you have not answered."""
    ACCEPTED = "accepted"
    """You said yes."""
    HIRED = "hired"
    """You have started, or all conditions are met."""
    DECLINED = "declined"
    """You turned the offer down."""
    RESCINDED = "rescinded"
    """The company took its offer back."""
    REJECTED = "rejected"
    """They said no."""
    WITHDRAWN = "withdrawn"
    """You took yourself out of the running."""
    CLOSED = "closed"
    """The position is gone, filled or not."""
    NO_RESPONSE = "no_response"
    """Silence. Soft and reversible: silence is not a decision."""
    UNKNOWN = "unknown"
    """The tracker does not say."""

    @property
    def phase(self) -> Phase:
        """Which part of the process it belongs to.

        Example:
            >>> from netiquette import Stage
            >>> Stage.NO_RESPONSE.phase.value
            'stalled'
        """
        return _PHASES[self]

    @property
    def decided(self) -> bool:
        """Whether a decision is out, whoever took it.

        Example:
            >>> from netiquette import Stage
            >>> Stage.WITHDRAWN.decided, Stage.NO_RESPONSE.decided
            (True, False)
        """
        return self in DECIDED


_PHASES: Mapping[Stage, Phase] = {
    Stage.RESEARCHING: Phase.BEFORE,
    Stage.INFORMATIONAL: Phase.INFORMATIONAL,
    Stage.APPLIED: Phase.BEFORE,
    Stage.SCREENING: Phase.MEETING,
    Stage.SCHEDULED: Phase.BEFORE,
    Stage.INTERVIEWING: Phase.MEETING,
    Stage.INTERVIEWED: Phase.MEETING,
    Stage.ON_HOLD: Phase.STALLED,
    Stage.OFFERED: Phase.WON,
    Stage.ACCEPTED: Phase.WON,
    Stage.HIRED: Phase.WON,
    Stage.DECLINED: Phase.LEFT,
    Stage.RESCINDED: Phase.LOST,
    Stage.REJECTED: Phase.LOST,
    Stage.WITHDRAWN: Phase.LEFT,
    Stage.CLOSED: Phase.LOST,
    Stage.NO_RESPONSE: Phase.STALLED,
    Stage.UNKNOWN: Phase.UNKNOWN,
}
_STAGES: Mapping[Phase, frozenset[Stage]] = MappingProxyType(
    {phase: frozenset(stage for stage, its in _PHASES.items() if its is phase) for phase in Phase}
)
DECIDED = frozenset(stage for stage in Stage if stage.phase.decided)
"""A decision is out, whoever took it. A stage without a phase fails here, at import, by its name."""

IN_ROUNDS = frozenset({Stage.SCREENING, Stage.SCHEDULED, Stage.INTERVIEWING})
"""Reached once for each round: with another day, or by another name, it is another one."""
