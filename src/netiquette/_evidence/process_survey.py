"""The survey of processes: what the independent voices say to each `Topic`, and how they are counted.

Theory of operation. A `Page` is one work with its stances; `PAGES` is the survey as a table, one line a work.
Several pages of one adviser are one voice, and are counted once, by `topic_support`; `works_on` names them.
It is imported when a count or a work is first asked for.

Limits: a convenience sample of 109 voices on 119 pages, and nearly all of those on large panels are academic,
medical or legal. Most topics have three voices or fewer, and ten have none: for those nobody was found whose
page is recorded here, and a rule that follows such a topic is our own judgement.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from netiquette._evidence import process_works as src
from netiquette._evidence import works
from netiquette._evidence.source import Source
from netiquette._evidence.survey import Position, Support
from netiquette._evidence.topic import Topic

__all__ = ["PAGES", "Page", "Works", "topic_support", "works_on"]


class Page(NamedTuple):
    """One work, and how it stands to the topics it goes into.

    Attributes:
        source: The work.
        says: The topics it goes into, in their order, each with its position.
    """

    source: Source
    says: tuple[tuple[Topic, Position], ...]


class Works(NamedTuple):
    """The works on one topic, by what they say; content farms are not among them.

    Attributes:
        agree: Those that say so.
        conditional: Those that set conditions.
        disagree: Those that say otherwise.
    """

    agree: tuple[Source, ...]
    conditional: tuple[Source, ...]
    disagree: tuple[Source, ...]


_POSITION_OF_MARK = {"~": Position.CONDITIONAL, "-": Position.DISAGREE}


def _page(source: Source, row: str) -> Page:
    """Read one line of the table."""
    return Page(source, tuple(map(_stance, row.split())))


def _stance(code: str) -> tuple[Topic, Position]:
    return Topic(code.lstrip("~-")), _POSITION_OF_MARK.get(code[0], Position.AGREE)


# A topic alone: the page agrees. ~ before it: on conditions, or it depends. - before it: it disagrees.
PAGES: tuple[Page, ...] = (
    _page(src.CAREER_TREND_PANEL, "panel.each panel.names"),
    _page(src.JOHANNA, "panel.recruiter_only"),
    _page(src.CHRONICLE_ON_HIRING, "~panel.chair_only ~panel.many"),
    _page(src.PSYCHOLOGY_JOB_WIKI, "~panel.differ ~panel.chair_only -panel.many ~rounds.each"),
    _page(works.ARKANSAS, "panel.each -panel.many panel.arranger"),
    _page(src.DR_BECCA, "panel.chair_only panel.many"),
    _page(src.DYNAMIC_ECOLOGY, "~panel.many"),
    _page(src.INFOSEC_LEADERS, "outcome.hr_speaks"),
    _page(src.HOORAY, "panel.each panel.differ"),
    _page(src.NETPLACES, "panel.each panel.names"),
    _page(works.COMPUTER_FUTURES, "panel.recruiter_only"),
    _page(src.LAW_SCHOOL_GUIDE, "~panel.differ ~panel.chair_only ~panel.recruiter_only"),
    _page(src.BALANCE_INTERVIEWER, "~panel.brief"),
    _page(src.ASCEND_LEGAL, "panel.same_day"),
    _page(src.SECKLER, "panel.differ panel.decider_at_least"),
    _page(src.RESIDENCY_ADVISOR_TIMELINE, "panel.many panel.recruiter_only"),
    _page(src.MEDPREPTOGO, "~panel.chair_only ~panel.arranger"),
    _page(src.DR_MOE, "-panel.many panel.arranger"),
    _page(src.PENN, "-panel.each panel.chair_only panel.arranger"),
    _page(src.KATHERINE_NOBLES, "~panel.each ~panel.chair_only"),
    _page(src.NEW_TEACHER_TALK, "panel.chair_only panel.same_day"),
    _page(src.IOWA, "panel.each panel.differ"),
    _page(src.VETDUCATOR, "panel.many panel.arranger panel.brief"),
    _page(src.PHD_SUCCEED, "-panel.many panel.brief"),
    _page(works.C_S_PARTNERS, "panel.each panel.no_cc panel.decider_at_least"),
    _page(src.G_M_RYAN, "panel.decider_at_least"),
    _page(src.SWE_CHICAGO, "panel.recruiter_only"),
    _page(src.LUMINOUS_HR, "panel.recruiter_only"),
    _page(src.PATRICIA_CANEPA, "panel.each panel.differ"),
    _page(src.CARNEY_SANDOE, "panel.each panel.differ"),
    _page(src.PRINCETON, "panel.each panel.same_day ~followup.cap"),
    _page(src.CAREER_TREND_EXECUTIVE, "panel.exec_same"),
    _page(src.CHED_DARDEN, "followup.recruiter_first"),
    _page(src.HUDSON, "multi.agency_only multi.agency_thanks"),
    _page(src.MCKINLEY, "multi.agency_only"),
    _page(works.METAFILTER_ETIQUETTE, "-followup.escalate multi.agency_only"),
    _page(src.WENXUECITY, "-multi.agency_only"),
    _page(src.INSIDER_AFRICA, "~followup.cap"),
    _page(works.INTERVIEW_DOCTOR, "~followup.one_person"),
    _page(src.MY_IMPROVED_RESUME, "followup.one_person"),
    _page(src.CHARET, "panel.differ followup.recruiter_first followup.escalate"),
    _page(works.TURPIN, "followup.recruiter_first followup.cap"),
    _page(src.NWJOBS, "followup.escalate followup.respect_ban"),
    _page(works.EMILY_POST_IGNORED, "followup.escalate rounds.each"),
    _page(src.LIVECAREER_QUESTIONS, "panel.each followup.cap"),
    _page(src.I_AM_BACK_AT_WORK, "followup.one_person followup.cap"),
    _page(src.RECRUITMENTCOMPANIES, "followup.recruiter_first ~followup.escalate"),
    _page(src.GAYLE_MCDOWELL, "followup.recruiter_first"),
    _page(src.REFU, "followup.recruiter_first followup.escalate"),
    _page(src.MARIE_MCINTYRE, "followup.cap"),
    _page(src.MADISON_APPROACH, "outcome.referrer_kept"),
    _page(src.HEADHUNTER_AROUND_HR, "-followup.recruiter_first"),
    _page(works.LIVECAREER, "panel.each rounds.each rounds.same_person"),
    _page(works.BALANCE_SECOND_INTERVIEW, "panel.no_cc rounds.each rounds.same_person"),
    _page(src.NEST_SECOND_INTERVIEW, "panel.each panel.names rounds.each"),
    _page(src.DENISE_MPLS, "panel.arranger rounds.each rounds.not_after_next"),
    _page(src.BOB_JONES, "rounds.each"),
    _page(src.FAST_COMPANY, "~followup.recruiter_first ~rounds.test"),
    _page(src.INTEROBSERVERS, "rounds.references"),
    _page(src.BEST_FIT_WORK, "rounds.references"),
    _page(src.MISSOURI_LAW, "rounds.references_told"),
    _page(src.CAREERPREP, "rounds.no_show rounds.no_show_repeat"),
    _page(src.NURTUREBOX, "rounds.no_show"),
    _page(src.YOUR_CAREER_SUPPORT, "rounds.no_show rounds.no_show_repeat"),
    _page(src.WINDOWS33, "rounds.they_move"),
    _page(src.COLLEGE_AFTERMATH, "rounds.they_move"),
    _page(src.JAY_WREN_RESCHEDULE, "rounds.you_move"),
    _page(src.KAKPROSTO, "rounds.you_move"),
    _page(src.NIFTY50S_FOLLOW_THROUGH, "outcome.referrer_kept"),
    _page(src.TIERNEY_CLARK, "outcome.helpers_after_accept"),
    _page(src.HERD_FREED_HARTZ, "outcome.helpers_after_accept"),
    _page(src.TALENDRONE, "~outcome.helpers_after_accept outcome.close_others"),
    _page(src.WORD_TEMPLATES, "outcome.accept_thanks_team"),
    _page(works.CRUIT, "~outcome.accept_thanks_team"),
    _page(src.HEADHUNTER_DECLINE, "outcome.decline_to outcome.keep_after_decline"),
    _page(works.BLOGGING4JOBS, "outcome.decline_to outcome.competing_tell"),
    _page(src.WALRATH, "outcome.decline_to"),
    _page(src.EHOW, "outcome.decline_to"),
    _page(src.DARDEN_SCHOOL, "outcome.decline_interviewers ~outcome.connect_all outcome.keep_after_decline"),
    _page(src.MUSE_DECLINE, "outcome.referrer_before_decline"),
    _page(src.AMBRION, "~outcome.referrer_before_decline"),
    _page(src.METAFILTER_REFERENCES, "outcome.referrer_kept outcome.helpers_after_accept"),
    _page(src.FOUR_CORNER, "rounds.you_move outcome.withdraw_first"),
    _page(src.DIVERSANT, "outcome.withdraw_first multi.agency_only"),
    _page(src.ALGRIM, "outcome.withdraw_first outcome.withdraw_all_thanks"),
    _page(src.HIRING_LIBRARIANS, "outcome.withdraw_first"),
    _page(src.STUDENT_DOCTOR, "outcome.withdraw_first -outcome.withdraw_all_thanks"),
    _page(src.BLUEWAVE, "outcome.withdraw_first multi.agency_only"),
    _page(src.CHARLES_ARIS, "outcome.withdraw_first outcome.close_others"),
    _page(src.LADDERS, "~outcome.close_others"),
    _page(src.LOUISVILLE_LAW, "outcome.close_others"),
    _page(src.JOBSEEKER_NEWS_HUB, "~outcome.withdraw_all_thanks outcome.close_others"),
    _page(src.WORKPLACE_SE_OFFERS, "outcome.close_only_signed"),
    _page(src.CHANDLER_MACLEOD, "outcome.competing_tell"),
    _page(src.WITHIN_NIGERIA, "~outcome.competing_tell"),
    _page(src.TECHREPUBLIC_OFFERS, "outcome.competing_not_ultimatum"),
    _page(src.JAMOKER, "followup.escalate outcome.competing_tell"),
    _page(src.HARVARD_BUSINESS_REVIEW, "outcome.close_others outcome.competing_tell"),
    _page(src.JAY_WREN_REJECTION, "outcome.reject_thank"),
    _page(src.TRIBUNE, "outcome.reject_thank"),
    _page(src.MUSE_REJECTION, "rounds.each outcome.reject_thank"),
    _page(src.JHA_CAREERS, "outcome.reject_thank"),
    _page(src.APPOINT, "multi.agency_only multi.agency_thanks multi.agency_debrief"),
    _page(src.REDFISH, "~multi.agency_thanks multi.agency_debrief"),
    _page(src.MEDPHARM, "multi.agency_debrief"),
    _page(src.CAREERS_DONE_WRITE, "panel.recruiter_only ~multi.agency_thanks"),
    _page(src.TESA, "-multi.agency_thanks"),
    _page(src.ANDERSEN, "multi.agency_only -multi.agency_thanks"),
    _page(src.RECRUITERS_COUCH, "panel.arranger multi.agency_debrief"),
    _page(src.IT_CONTRACTOR, "multi.agency_after"),
    _page(src.HEADHUNTER_CONTROL, "~multi.agency_after"),
    _page(src.EAGLE, "multi.one_agency"),
    _page(src.JOBIPEDIA, "multi.two_roles_tell"),
    _page(src.JOBSHOP, "~multi.two_roles_tell"),
    _page(src.NIFTY50S_TWO_ROLES, "multi.two_roles_tell"),
    _page(src.CAREER_TREND_BOSS, "multi.internal_boss"),
    _page(src.WASHINGTON_POST_BOSS, "multi.internal_boss"),
    _page(src.BALANCE_BOSS, "~multi.internal_boss"),
    _page(src.STRAIGHT_DOPE_NOTES, "multi.internal_note"),
)
"""The survey: one line a work, in the order of the cases they were coded from."""


@lru_cache(maxsize=len(Topic))  # the survey never changes
def works_on(topic: Topic) -> Works:
    """Return the works that go into a topic, by what they say.

    Args:
        topic: What they are asked about.
    """
    return _sorted(topic, PAGES)


def topic_support(topic: Topic, *, pages: Iterable[Page] = PAGES) -> Support:
    """Return how the voices stand to a topic; content farms never count.

    A voice is counted once, however many of its pages say so; one whose pages differ sets conditions.

    Args:
        topic: What they are asked about.
        pages: Which pages are asked.
    """
    agree, conditional, disagree = ({work.voice for work in side} for side in _sorted(topic, pages))
    torn = conditional | (agree & disagree)
    return Support(len(agree - torn), len(torn), len(disagree - torn))


def _sorted(topic: Topic, pages: Iterable[Page]) -> Works:
    """Sort the works that count by what they say to a topic."""
    stances = [(page.source, dict(page.says).get(topic)) for page in pages if page.source.counted]
    return Works(*(tuple(work for work, said in stances if said is held) for held in Position))
