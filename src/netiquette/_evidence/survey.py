"""The survey: what the independent voices say, and how they are counted.

Theory of operation. An `Adviser` is one independent voice, however many pages they wrote, with the answers
they give to the eight questions; `VOICES` is the survey as a table, one line a voice. Everything that is said
about agreement is counted here, by `tally`, `support` and `support_of`. It is imported when a count is first
asked for.

Limits: a convenience sample, 2008 to 2026, mostly from the United States, heavy on staffing firms. With
some thirty voices on the best-covered question and fewer than twenty on every other, a share is good to
fifteen points at best.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple, TypedDict

import attrs

from netiquette._evidence import works as src
from netiquette._evidence.source import Question, Source
from netiquette._languages.language import DEFAULT, language_of
from netiquette._vocabulary.errors import InvalidPolicyError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public, public_in

__all__ = [
    "OPPOSITE",
    "VOICES",
    "Adviser",
    "Position",
    "Stance",
    "Support",
    "Tally",
    "support",
    "support_of",
    "tally",
]


@public_in("evidence")
class Position(StrEnum):
    """How a voice stands to a question, to a topic, or to a rule.

    Example:
        >>> from netiquette import Topic
        >>> from netiquette.evidence import Position, opinions
        >>> said = opinions(Topic.PANEL_EACH)
        >>> [opinion.voice for opinion in said if opinion.position is Position.DISAGREE]
        ['University of Pennsylvania Career Services']

    .. versionadded:: 26.2
    """

    AGREE = "agree"
    """A yes, or what the topic or the rule says."""
    CONDITIONAL = "conditional"
    """Only if something else is so, or it depends."""
    DISAGREE = "disagree"
    """A no, or not yet; or something else than the topic or the rule says."""


OPPOSITE = {
    Position.AGREE: Position.DISAGREE,
    Position.CONDITIONAL: Position.CONDITIONAL,
    Position.DISAGREE: Position.AGREE,
}
"""How whoever answers a question stands to a rule that says don't."""


@public_in("evidence")
class Stance(StrEnum):
    """What one voice says to one question.

    Example:
        >>> from netiquette import Question
        >>> from netiquette.evidence import Stance, opinions
        >>> said = opinions(Question.BEFORE_INTERVIEW)
        >>> [opinion.voice for opinion in said if opinion.stance is Stance.YES_EARLY]
        ['Ivy Exec (Kubitz and Dillon)', 'Career Connectors (hiring managers)']

    .. versionadded:: 26.2
    """

    NO = "no"
    """Don't; or wait."""
    LEANING_NO = "leaning_no"
    """Rather not."""
    ASK_FIRST = "ask_first"
    """Only if you asked, and they agreed."""
    WAIT_OR_ASK = "wait_or_ask"
    """Waiting is best; asking will do. It is counted as a no."""
    DEPENDS = "depends"
    """It depends, or it makes no difference."""
    YES = "yes"
    """Do."""
    YES_WITH_NOTE = "yes_with_note"
    """Do, with a personal line."""
    YES_FIRST = "yes_first"
    """Do, and before anything else: the thank-you that goes ahead of the request."""
    YES_EARLY = "yes_early"
    """Do, but only around the day you apply: no answer for those who have an interview booked."""

    @property
    def position(self) -> Position | None:
        """What it comes down to; None where it answers a question other than the one that was asked."""
        return _POSITIONS[self]


_POSITIONS = {
    Stance.NO: Position.DISAGREE,
    Stance.LEANING_NO: Position.DISAGREE,
    Stance.ASK_FIRST: Position.CONDITIONAL,
    Stance.WAIT_OR_ASK: Position.DISAGREE,
    Stance.DEPENDS: Position.CONDITIONAL,
    Stance.YES: Position.AGREE,
    Stance.YES_WITH_NOTE: Position.AGREE,
    Stance.YES_FIRST: Position.AGREE,
    Stance.YES_EARLY: None,
}


# A tuple, not an attrs class: attrs compiles methods for each class, and an import should be quick.
class Adviser(NamedTuple):
    """One independent voice and what it says.

    Attributes:
        source: The work in which it speaks, or the first of several.
        dedicated: The page is about this very question; otherwise it is a general checklist of what to do
            after an interview.
        receiver: It speaks as someone who receives such requests, or reports one who does.
        says: The questions it answers, in the order of `Question`, each with its stance.
    """

    source: Source
    dedicated: bool
    receiver: bool
    says: tuple[tuple[Question, Stance], ...]

    def on(self, question: Question) -> Stance | None:
        """Return what it says to the question; None where it does not go into it."""
        return dict(self.says).get(question)


@public
@guarded(InvalidPolicyError)
@attrs.frozen
class Support:
    """How many independent voices say the same as a rule, and how many do not.

    Content farms, platforms and standards are never among them.

    Args:
        agree: How many say so, too.
        conditional: How many set a condition, ask for permission first, or are of two minds.
        disagree: How many say the opposite.

    Raises:
        InvalidPolicyError: A part is not a count.

    Example:
        >>> from netiquette import Support
        >>> support = Support(agree=13, conditional=9, disagree=9)
        >>> print(support)
        13 agree, 9 set conditions, 9 disagree
        >>> support.divided
        True

    .. versionadded:: 26.1
    """

    agree: int
    conditional: int
    disagree: int

    @property
    def total(self) -> int:
        """How many voices were counted."""
        return self.agree + self.conditional + self.disagree

    @property
    def divided(self) -> bool:
        """Whether published advice is divided, so that at least a third of the voices do not simply agree.

        The third is our own judgement: where more than two out of three say the same, a reader is better
        served by the answer than by the argument. Where no one was counted, no one is divided.
        """
        return 0 < self.total <= 3 * (self.conditional + self.disagree)

    def __str__(self) -> str:
        says = language_of(DEFAULT).deciding  # `Decision.reason` says it in others
        if not self.total:
            return says.nobody_counted
        return says.support(self.agree, self.conditional, self.disagree)


class Tally(TypedDict):
    """How often each answer was given; the two kinds of condition apart."""

    no: int
    ask_first: int
    depends: int
    yes: int


_CODES = {
    "N": Stance.NO,
    "N?": Stance.LEANING_NO,
    "A": Stance.ASK_FIRST,
    "N/A": Stance.WAIT_OR_ASK,
    "D": Stance.DEPENDS,
    "Y": Stance.YES,
    "Yn": Stance.YES_WITH_NOTE,
    "Y1": Stance.YES_FIRST,
    "Yn*": Stance.YES_EARLY,
}
_QUESTIONS = tuple(Question)


def _voice(row: str, source: Source) -> Adviser:
    """Read one line of the table."""
    page, hears, *codes = row.split()
    pairs = zip(_QUESTIONS, codes, strict=True)
    says = tuple((question, _CODES[code]) for question, code in pairs if code != "-")
    return Adviser(source, page == "ded", hears == "FH", says)


# Page: ded, about this very question; chk, a checklist. FH: speaks first hand, as one who is invited.
#
# A personal note: the 19 rows that go into it count as a yes, whether they call it a must, a good thing, or,
# like Cube Farming, only say that a stock text puts them off.
# A thank-you: every row that asks for one counts as a yes, whatever comes first. Cube Farming would rather
# have the note than the request, Manager Tools sends both, Work It Daily thanks in the request itself, and
# Staffing Network takes mail for granted. Y1: before the request, or before anything else.
VOICES: tuple[Adviser, ...] = (
    #       page FH  interview offer     recruiter note
    #                     decision  rejection invited   thank-you
    _voice("ded  FH  N    N    Yn   Yn   -    -    Y    Y  ", src.MUSE),
    _voice("ded  -   N    N    Yn   Yn   -    Yn   Y    -  ", src.ELLIOTT_SCOTT),
    _voice("ded  -   -    N/A  Y    Y    -    Y    -    -  ", src.REALSTREET),
    _voice("ded  FH  -    N    Y    Y    -    -    Y    Y  ", src.CUBE_FARMING),
    _voice("ded  FH  -    N    -    Y    -    Y    -    -  ", src.UNDERCOVER_RECRUITER),
    _voice("ded  -   N    N    Y    -    -    -    -    Y  ", src.HAYS),
    _voice("ded  FH  -    N    -    -    -    -    -    Y  ", src.PR_NEWS),
    _voice("chk  -   -    A    -    -    -    Y    -    Y  ", src.MISSOURI),
    _voice("chk  -   N    N    Y    -    -    -    -    Y  ", src.NORTHEASTERN),
    _voice("ded  FH  -    N    Y    -    Y    -    -    -  ", src.WONKO),
    _voice("ded  FH  N    N    -    N?   -    -    -    -  ", src.THOM_SINGER),
    _voice("ded  FH  -    N    -    -    -    -    -    -  ", src.STRAIGHT_DOPE),
    _voice("ded  -   -    N    -    Y    -    -    -    -  ", src.MANAGER_TOOLS_INTERNAL),
    _voice("ded  FH  N    N    Y    N?   -    -    -    -  ", src.NEWMAN_PR),
    _voice("chk  -   -    A    -    -    -    Yn   Y    Y  ", src.NIFTY50S),
    _voice("ded  -   -    A    -    -    -    -    Y    Y  ", src.WORK_IT_DAILY),
    _voice("chk  -   -    A    -    -    -    -    -    -  ", src.BRUNEAU),
    _voice("chk  -   -    A    -    -    -    -    -    -  ", src.RICHMOND),
    _voice("ded  -   -    D    -    -    -    -    -    -  ", src.ASK_A_MANAGER),
    _voice("ded  -   -    D    -    -    -    -    -    -  ", src.APPLEONE),
    _voice("ded  -   -    D    -    -    -    -    -    -  ", src.SECURETHINK),
    _voice("ded  -   D    D    -    -    -    -    -    -  ", src.EMPOWERED_CANDIDATE),
    _voice("ded  -   -    Yn   -    -    -    -    Y    Y  ", src.MANAGER_TOOLS),
    _voice("chk  -   -    Yn   -    -    -    -    Y    Y1 ", src.AUGUSTINE),
    _voice("chk  -   -    Yn   -    -    -    -    Y    Y1 ", src.BAY_CITY),
    _voice("chk  -   -    Yn   -    -    -    -    Y    Y1 ", src.APPROACH_PEOPLE),
    _voice("chk  -   -    Y    -    -    -    -    -    Y1 ", src.WINSTON),
    _voice("chk  -   -    Yn   -    -    -    -    Y    Y  ", src.STAFFING_NETWORK),
    _voice("chk  -   -    Yn   -    -    -    -    Y    Y1 ", src.SYNERFAC),
    _voice("chk  -   -    Yn   -    -    -    -    Y    Y1 ", src.UMD),
    _voice("chk  -   -    Y    -    -    -    -    -    -  ", src.ADVOCATE_RESUMES),
    _voice("ded  -   -    -    -    -    Yn   -    Y    -  ", src.HR_BARTENDER),
    _voice("chk  -   -    -    -    -    Y    -    -    Y1 ", src.TURPIN),
    _voice("chk  -   -    -    -    -    Yn   -    Y    -  ", src.COMMUNICATIONS_COLLABORATIVE),
    _voice("ded  -   -    -    Y    -    N    -    -    -  ", src.CERS),
    _voice("ded  -   Yn*  -    -    -    Yn   -    Y    -  ", src.IVY_EXEC),
    _voice("ded  -   Yn*  -    -    -    -    -    Y    -  ", src.CAREER_CONNECTORS),
    _voice("ded  -   N    -    -    -    -    -    -    -  ", src.GOVLOOP),
    _voice("ded  -   N    -    -    -    -    -    -    -  ", src.WORKPLACE_SE),
    _voice("ded  -   D    -    -    -    -    Y    -    -  ", src.GLOBE_AND_MAIL),
    _voice("chk  -   -    -    -    Yn   Yn   -    Y    Y  ", src.THEA_KELLEY),
    _voice("chk  -   -    -    -    Yn   -    -    Y    -  ", src.YOGA_PANTS),
    _voice("chk  -   -    -    -    Y    -    -    -    Y1 ", src.CAREER_BRAND_STORY),
    _voice("chk  -   -    -    -    Y    -    -    -    -  ", src.KOSSOVAN),
    _voice("chk  -   -    -    -    Yn   -    -    Y    -  ", src.XINONET),
    _voice("ded  -   -    -    -    Y    -    -    -    -  ", src.DEV_COMMUNITY),
    _voice("ded  -   D    Yn   -    -    -    -    -    -  ", src.SMPROTIPS),
    _voice("ded  -   D    D    -    -    -    -    -    -  ", src.APPSLINER),
    _voice("ded  -   D    D    -    -    -    -    -    -  ", src.TECHWIRED),
    _voice("ded  -   D    D    -    -    -    -    -    -  ", src.CAREERPATH),
)
"""The survey: one line a voice, one column a `Question`; ``-`` where a voice does not go into it."""


def tally(
    question: Question,
    *,
    voices: Iterable[Adviser] = VOICES,
    dedicated: bool | None = None,
    receiver: bool | None = None,
) -> Tally:
    """Count the answers to one question; content farms never count.

    Args:
        question: What was asked.
        voices: Who was asked.
        dedicated: True for the pages about this very question alone, False for the checklists alone.
        receiver: True for only those who receive such requests, False for only the others.

    Returns:
        The number of voices by answer; one that does not answer the question is not in it.
    """
    counts = Tally(no=0, ask_first=0, depends=0, yes=0)
    for voice in voices:
        stance = voice.on(question)
        if (
            stance is None
            or not voice.source.counted
            or dedicated not in {None, voice.dedicated}
            or receiver not in {None, voice.receiver}
        ):
            continue
        if stance.position is Position.DISAGREE:
            counts["no"] += 1
        elif stance.position is Position.AGREE:
            counts["yes"] += 1
        elif stance is Stance.ASK_FIRST:
            counts["ask_first"] += 1
        elif stance is Stance.DEPENDS:
            counts["depends"] += 1
    return counts


def support(question: Question, *, favours: bool) -> Support:
    """Return how the surveyed voices stand on a rule that answers this question.

    Args:
        question: The question the rule answers.
        favours: True for a rule that says do it, connect or accept; False for one that says wait or refrain.
    """
    counts = tally(question)
    agree, disagree = (counts["yes"], counts["no"]) if favours else (counts["no"], counts["yes"])
    return Support(agree, counts["ask_first"] + counts["depends"], disagree)


def support_of(because: Iterable[Source], against: Iterable[Source]) -> Support:
    """Return how the voices that a rule cites stand on it, where the survey has no column for it.

    A voice is counted once, however many of its pages are cited; one that is cited on both sides is taken
    to set conditions.

    Args:
        because: The works that say what the rule says.
        against: The works that say otherwise.
    """
    pro = {source.voice for source in because if source.counted}
    con = {source.voice for source in against if source.counted}
    return Support(len(pro - con), len(pro & con), len(con - pro))
