"""What a source is: a published work, who speaks in it, and the questions it may answer."""

from enum import StrEnum

import attrs

from netiquette._vocabulary.errors import InvalidPolicyError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public

__all__ = ["Question", "Source", "SourceKind"]


@public
class SourceKind(StrEnum):
    """Who speaks in a work, and with what standing.

    Example:
        >>> from netiquette import CAUTIOUS, SourceKind
        >>> works = CAUTIOUS.rule("await-the-decision").because
        >>> any(work.kind is SourceKind.CONTENT_FARM for work in works)
        False

    .. versionadded:: 26.1
    """

    EXPERT = "expert"
    """Someone whose trade is career advice: a coach, an author, a columnist."""
    PRACTITIONER = "practitioner"
    """Someone who hires or places people: a recruiter, a staffing firm, a manager."""
    CAREER_CENTRE = "career_centre"
    """The career service of a university, or a public one."""
    PRESS = "press"
    """A newspaper, a magazine or a job portal."""
    FORUM = "forum"
    """A thread in which people ask and answer each other."""
    CONTENT_FARM = "content_farm"
    """An article made to fill a page; recorded, never counted."""
    PLATFORM = "platform"
    """What a network lets its members do, as it says itself or as someone tried it: a fact, not advice."""
    STANDARD = "standard"
    """A published standard: a fact, not advice."""


_UNCOUNTED = frozenset({SourceKind.CONTENT_FARM, SourceKind.PLATFORM, SourceKind.STANDARD})


@public
@guarded(InvalidPolicyError)
@attrs.frozen
class Source:
    """One published work: an article, a page, a thread, a standard.

    Args:
        voice: Who speaks. Two pages of one adviser have the same voice, and are counted once.
        publisher: Where it appeared.
        url: Its address; empty where only its name is known.
        kind: Who speaks, by trade.
        title: Its title; empty where only its address is known.
        year: The year it is from, as far as the page or its address says.

    Raises:
        InvalidPolicyError: A part cannot be what it should.

    Example:
        >>> from netiquette import InterviewState, Stage, decide
        >>> rule = decide(InterviewState(Stage.INTERVIEWED)).rule
        >>> "The Muse" in {source.publisher for source in rule.because}
        True

    .. versionadded:: 26.1
    """

    voice: str
    publisher: str
    url: str
    kind: SourceKind
    title: str = ""
    year: int | None = None

    @property
    def counted(self) -> bool:
        """Whether this is advice by a voice that counts; page filler and facts are not."""
        return self.kind not in _UNCOUNTED


@public
class Question(StrEnum):
    """What the survey asked every voice; each member is one question.

    Example:
        >>> from netiquette import CAUTIOUS, Question
        >>> CAUTIOUS.rule("await-the-decision").question is Question.BEFORE_DECISION
        True

    .. versionadded:: 26.1
    """

    BEFORE_INTERVIEW = "before_interview"
    """An application is pending or an interview booked: may you invite a stranger on the other side?"""
    BEFORE_DECISION = "before_decision"
    """You were interviewed and nothing is decided: may you invite the interviewer, unasked?"""
    AFTER_OFFER = "after_offer"
    """You have the offer, or the job: may you invite them now?"""
    AFTER_REJECTION = "after_rejection"
    """They said no: may you invite them now?"""
    RECRUITER = "recruiter"
    """The contact is a recruiter: may you invite them before the decision?"""
    INVITED = "invited"
    """The other side invited you, or allowed it: may you connect?"""
    PERSONAL_NOTE = "personal_note"
    """Does a request want a personal line?"""
    THANK_YOU = "thank_you"
    """Does the interviewer get a thank-you note, instead of a request or before it?"""
