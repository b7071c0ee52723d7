"""The topics: what advisers say about a whole process, each as one sentence to agree or disagree with."""

from enum import StrEnum

from netiquette._vocabulary.public import public

__all__ = ["Topic"]


@public
class Topic(StrEnum):
    """What advisers say about a process with several people; each member is one sentence.

    A `Question` asks what to do about one contact; a topic is about who gets what when there are several, or
    several rounds, outcomes or processes.

    Example:
        >>> from netiquette import Action, Rule, ThankYou, Topic
        >>> rule = Rule(
        ...     id="thank-the-whole-panel",
        ...     says="Everybody who interviewed you gets a note.",
        ...     when={ThankYou.NOT_SENT},
        ...     then=[Action.SEND_THANK_YOU],
        ...     topic=Topic.PANEL_EACH,
        ... )
        >>> rule.support.agree > rule.support.disagree
        True

    .. versionadded:: 26.2
    """

    # The panel
    PANEL_EACH = "panel.each"
    """Each person who interviewed you is sent a note of their own."""
    PANEL_DIFFER = "panel.differ"
    """The notes to a panel differ, all of them."""
    PANEL_FORWARDED = "panel.forwarded"
    """The notes are passed round, or compared (seen, not advised)."""
    PANEL_NO_CC = "panel.no_cc"
    """Nobody is in copy, and no note goes to a group."""
    PANEL_CHAIR_ONLY = "panel.chair_only"
    """One note to whoever chairs, with thanks to the rest, will do."""
    PANEL_MANY = "panel.many"
    """Where there were many, as on a visit day, not each of them needs a note."""
    PANEL_DECIDER_AT_LEAST = "panel.decider_at_least"
    """If you write only one note, you write it to whoever decides."""
    PANEL_ARRANGER = "panel.arranger"
    """Whoever arranged the day is thanked as well."""
    PANEL_BRIEF = "panel.brief"
    """Whom you met for minutes you mention in the main note; time spent together earns them their own."""
    PANEL_RECRUITER_ONLY = "panel.recruiter_only"
    """Where you have no address, the recruiter passes your thanks on, or gives it to you."""
    PANEL_INTERVIEWER_NOT_SCHEDULER = "panel.interviewer_not_scheduler"
    """The note is for the interviewer, and thanking whoever booked the room does not replace it."""
    PANEL_NAMES = "panel.names"
    """Collect names or cards on the day; whoever booked it, or the front desk, has those you missed."""
    PANEL_SAME_DAY = "panel.same_day"
    """Where they decide at once, or the day after, the notes go out on the day of the interview."""
    PANEL_EXEC_SAME = "panel.exec_same"
    """Somebody from the top floor is thanked as everybody is, only more briefly."""
    # The question
    FOLLOWUP_RECRUITER_FIRST = "followup.recruiter_first"
    """Ask the company's recruiter before you ask the hiring manager."""
    FOLLOWUP_ONE_PERSON = "followup.one_person"
    """Ask one person, not the panel, and put nobody in copy."""
    FOLLOWUP_ESCALATE = "followup.escalate"
    """If that person does not answer, you may ask one more."""
    FOLLOWUP_CAP = "followup.cap"
    """In one process you ask twice, or three times at the very most."""
    FOLLOWUP_ASK_CONTACT = "followup.ask_contact"
    """At the goodbye, find out whom you may ask, and how soon."""
    FOLLOWUP_RESPECT_BAN = "followup.respect_ban"
    """If they asked you to leave the others alone, you do, until the day they named is over."""
    FOLLOWUP_SAME_CHANNEL = "followup.same_channel"
    """Answer by the means your main contact used."""
    # The rounds
    ROUNDS_EACH = "rounds.each"
    """Each round is followed by a note."""
    ROUNDS_SAME_PERSON = "rounds.same_person"
    """Somebody you thanked after an earlier round is thanked again, in fewer words."""
    ROUNDS_NEXT_SCHEDULED = "rounds.next_scheduled"
    """A round that is already set changes nothing: the note comes before it."""
    ROUNDS_NOT_AFTER_NEXT = "rounds.not_after_next"
    """The note does not wait for the next round to be over."""
    ROUNDS_CLOCK = "rounds.clock"
    """You count from the latest round, or to the day they promised in it."""
    ROUNDS_REFERENCES = "rounds.references"
    """After they have called your references, you ask once, a week or two later."""
    ROUNDS_REFERENCES_TOLD = "rounds.references_told"
    """Your references know that they may be called, and hear what came of it."""
    ROUNDS_TEST = "rounds.test"
    """With a test you ask when you will hear; a question about it is for whoever set it."""
    ROUNDS_THEY_MOVE = "rounds.they_move"
    """If they put it off, you answer at once and in good humour, and settle another day."""
    ROUNDS_YOU_MOVE = "rounds.you_move"
    """If you put it off, you say so as soon as you can, and propose another day with it."""
    ROUNDS_NO_SHOW = "rounds.no_show"
    """If nobody comes, you wait a little, and write to whoever booked it before the day is over."""
    ROUNDS_NO_SHOW_REPEAT = "rounds.no_show_repeat"
    """If nobody comes a second time, you have learnt something about them."""
    # The outcome
    OUTCOME_REFERRER_KEPT = "outcome.referrer_kept"
    """Whoever referred you hears how it goes and how it ends, whichever way that is."""
    OUTCOME_REFERRER_BEFORE_DECLINE = "outcome.referrer_before_decline"
    """Whoever referred you knows that you decline no later than the employer does."""
    OUTCOME_HELPERS_AFTER_ACCEPT = "outcome.helpers_after_accept"
    """Once you have accepted, you thank all who helped, your references among them."""
    OUTCOME_ACCEPT_THANKS_TEAM = "outcome.accept_thanks_team"
    """Once you have accepted, you thank the manager, the recruiter, and perhaps who interviewed you."""
    OUTCOME_DECLINE_TO = "outcome.decline_to"
    """You decline by telephone, to the manager or to whoever made the offer."""
    OUTCOME_DECLINE_INTERVIEWERS = "outcome.decline_interviewers"
    """When you decline, each interviewer hears it from you as well."""
    OUTCOME_WITHDRAW_FIRST = "outcome.withdraw_first"
    """You withdraw the moment you know, through the person who looks after you."""
    OUTCOME_WITHDRAW_ALL_THANKS = "outcome.withdraw_all_thanks"
    """When you withdraw, everybody you met is thanked."""
    OUTCOME_REJECT_THANK = "outcome.reject_thank"
    """After a no you thank the manager, or the people you met."""
    OUTCOME_CONNECT_ALL = "outcome.connect_all"
    """Once it is decided, you may ask the whole panel to connect."""
    OUTCOME_CONNECT_ORDER = "outcome.connect_order"
    """You write first, and ask to connect afterwards."""
    OUTCOME_KEEP_AFTER_DECLINE = "outcome.keep_after_decline"
    """When you have declined, you stay in touch."""
    OUTCOME_CLOSE_OTHERS = "outcome.close_others"
    """Once you have accepted, you take yourself out of every other process, without delay."""
    OUTCOME_CLOSE_ONLY_SIGNED = "outcome.close_only_signed"
    """You leave the other processes only once a contract is signed."""
    OUTCOME_COMPETING_TELL = "outcome.competing_tell"
    """If another offers you a job, whoever you would rather work for hears of it at once, with its date."""
    OUTCOME_COMPETING_NOT_EARLY = "outcome.competing_not_early"
    """As long as there is no other offer, you do not speak of one."""
    OUTCOME_COMPETING_NOT_ULTIMATUM = "outcome.competing_not_ultimatum"
    """You never press them with another offer before they have made up their minds."""
    OUTCOME_HR_SPEAKS = "outcome.hr_speaks"
    """News after a panel comes from human resources alone; nothing follows from what the others don't say."""
    # Several processes
    MULTI_AGENCY_ONLY = "multi.agency_only"
    """Where an agency brought you in, all that follows the interview passes through it."""
    MULTI_AGENCY_THANKS = "multi.agency_thanks"
    """Your thanks to its client do so, too, or follow your report to it."""
    MULTI_AGENCY_DEBRIEF = "multi.agency_debrief"
    """The agency hears from you the same day how it was."""
    MULTI_ONE_AGENCY = "multi.one_agency"
    """For one vacancy you have one agency, and tell a second that there is a first."""
    MULTI_AGENCY_AFTER = "multi.agency_after"
    """When it has been over for long, you may write to the client yourself."""
    MULTI_TWO_ROLES_TELL = "multi.two_roles_tell"
    """If you are up for two jobs at one company, each side knows of the other."""
    MULTI_INTERNAL_BOSS = "multi.internal_boss"
    """If you apply where you work, your manager learns it from you."""
    MULTI_INTERNAL_NOTE = "multi.internal_note"
    """If you apply where you work, you write the note as you would elsewhere."""
