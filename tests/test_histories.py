"""Histories: what happened on which day, in the words of the systems that keep it."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from enum import Enum

import attrs
import pytest

from netiquette import Action, Event, Happening, InterviewState, Meeting, Stage, decide, replay
from netiquette._trackers.events import ANYWHERE, OF_SOURCES
from netiquette._trackers.histories import EVENT_WORDS, read_history
from netiquette._trackers.labels import label_words
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.lexicon import Meaning
from netiquette._trackers.read_language import phrases
from netiquette.errors import InvalidEventError, UnknownLanguageError
from netiquette.trackers import HistoryMatch, from_history

DAY = date(2026, 11, 2)
TODAY = date(2026, 11, 28)

VOCABULARIES = {
    # source: its words, each with what it is; None is nothing, or a question alone
    "grnhse/greenhouse-api-docs": {
        "new_candidate_application": "applied",
        "candidate_stage_change": None,
        "reject_candidate": "rejected",
        "hire_candidate": "hired",
        "offer_created": None,
        "offer_approved": None,
        "offer_updated": None,
        "offer_deleted": None,
        "interview_deleted": "called_off",
        "scorecard_deleted": None,
    },
    "Lever": {
        "applicationCreated": "applied",
        "candidateStageChange": None,
        "candidateArchiveChange": None,
        "candidateHired": "hired",
        "interviewCreated": "booked",
        "interviewUpdated": None,
        "interviewDeleted": "called_off",
        "contactCreated": None,
        "contactUpdated": None,
    },
    "Ashby": {
        "applicationSubmit": "applied",
        "applicationUpdate": None,
        "candidateStageChange": None,
        "interviewScheduleCreate": "booked",
        "interviewScheduleUpdate": None,
        "candidateHire": "hired",
        "offerCreate": None,
    },
    "Workable": {"candidate_created": "applied", "candidate_moved": None, "candidate_deleted": None},
    "SmartRecruiters": {
        "application.created": "applied",
        "application.status.updated": None,
        "interview.created": "booked",
        "interview.updated": None,
        "interview.canceled": "called_off",
        "offer.created": None,
        "offer.updated": None,
        "offer.approval.requested": None,
    },
    "Teamtailor": {
        "job_application.create": "applied",
        "job_application.update": None,
        "job_application.destroy": None,
    },
    "Zoho Recruit": {"Create": "applied", "Edit": None, "Change Status": None},
    "Deel ATS": {"ATS application transitioned": None},
    "Gupy": {"application.moved": None},
    "huntflow/api": {"APPLICANT": None},
    "fanployer/cx-doc": {
        "new": "applied",
        "interview-scheduled": "booked",
        "rejected": "rejected",
        "hired": "hired",
    },
    "Harver": {"ApplicationStarted": None, "PersonalInfoWasCreated": None, "CandidateStatusNew": "test_sent"},
    "Smart Hiring System": {
        "application.status_changed": None,
        "quiz.started": "test_set",
        "quiz.completed": "test_sent",
    },
    "JobAdder": {
        "Phone call": "they_wrote",
        "Email sent": "they_wrote",
        "Email received": "you_wrote",
        "Left message": "they_wrote",
        "Internal interview": "met",
        "Client interview": "met",
        "References": "references_asked",
        "Status change": None,
        "Offer": "offered",
    },
    "Bullhorn": {
        "Attempted contact": "they_wrote",
        "Candidate call": "they_wrote",
        "Candidate interview": "met",
        "Reference check": "references_asked",
        "Coordination": None,
    },
    "unified.to": {"NOTE": None, "TASK": None, "EMAIL": "you_wrote"},
    "Truto": {"note": None, "email": "you_wrote"},
    "OpenCATS": {
        "Call": "they_wrote",
        "Call (talked)": "they_wrote",
        "Call (LVM)": "they_wrote",
        "Call (missed)": "they_wrote",
        "Email": "they_wrote",
        "Meeting": "met",
        "Other": None,
        "Interview": "booked",
    },
    "DaKheera47/job-ops": {"interview_log": "met", "status_update": None, "note": None},
    "santifer/career-ops": {"follow-ups": "check_in"},
    "saeedkolivand/ai-job-hunter-app": {"applied": "applied", "ghosted": "no_response"},
    "yo61/jobhound": {
        "note": None,
        "correspondence": "you_wrote",
        "status_change": None,
        "field_change": None,
    },
    "Gsync/jobsync": {"Interview": "interviewing"},
    "JustAJobApp/jobseeker-analytics": {
        "Application confirmation": "applied",
        "Availability request": "they_asked",
        "Assessment sent": "test_set",
        "Interview invitation": "they_asked",
        "Information request": "they_asked",
        "Action required from company": "they_asked",
        "Did not apply - inbound request": None,
        "Hiring freeze notification": "on_hold",
        "Withdrew application": "withdrawn",
        "Offer made": "offered",
        "Rejection": "rejected",
        "Referral - action required": "they_asked",
    },
    "GigHQ": {
        "text_message": "you_wrote",
        "email_external": "you_wrote",
        "call": "you_wrote",
        "linkedin_connection_request": "send_invitation",
        "linkedin_message": "you_wrote",
        "coffee_chat": "informational",
        "in_person_meeting": "met",
        "networking_event": None,
        "referral": None,
        "other": None,
    },
    "a Streamlit tracker": {
        "applied": "applied",
        "recruiter_outreach": "they_wrote",
        "screening_scheduled": "booked",
        "screening_complete": "met",
        "interview_scheduled": "booked",
        "interview_complete": "met",
        "follow_up_sent": "check_in",
        "offer_received": "offered",
        "offer_negotiating": None,
        "offer_accepted": "accepted",
        "offer_declined": "declined",
        "rejected": "rejected",
        "withdrawn": "withdrawn",
    },
    "a Russian service": {
        "follow_up_sent": "check_in",
        "thank_you_sent": "send_thank_you",
        "promise": "promised",
        "material": None,
    },
    "an opportunity tracker": {
        "recruiter_contact": "they_wrote",
        "interview_completed": "met",
        "rejection_received": "rejected",
        "withdrawal": "withdrawn",
    },
    "a TypeScript tracker": {"status_change": None, "follow_up": "check_in", "note": None},
    "a status list": {
        "interview_scheduled": "booked",
        "thank_you_sent": "send_thank_you",
        "followup_sent": "check_in",
    },
    "ghazal-khaki/Job-Search-Agent": {
        "saved": "researching",
        "follow-up sent": "check_in",
        "interview": "interviewing",
        "rejection": "rejected",
        "offer": "offered",
        "ghosted": "no_response",
    },
}
"""The event names of 31 systems."""


def told(*rows, **options):
    """Return what a history of rows tells: its events by what they are and their day."""
    return [(event.what.value, event.on.day) for event in from_history(rows, **options).events]


class TestVocabularies:
    """The names that real systems give."""

    @pytest.mark.parametrize("source", VOCABULARIES)
    def test_are_read(self, source):
        """Each as what it is; none is left over."""
        for label, what in VOCABULARIES[source].items():
            found = from_history([(label, DAY)], source=source)
            assert [event.what.value for event in found.events] == ([what] if what else []), label
            assert found.unread == (), label

    @pytest.mark.parametrize("what", [*Action, *Happening])
    def test_our_own_words_mean_what_they_say(self, what):
        """For a program that keeps the texts of ours."""
        (event,) = from_history([(what.value, "2026-11-02")]).events
        assert (event.what, event.day) == (what, None)
        (event,) = from_history([(what.value, "2026-11-02", None, "2026-11-20")]).events
        assert (event.what, event.day) == (what, date(2026, 11, 20))

    def test_a_source_may_mean_something_else_by_one(self):
        """At BambooHR, whoever is moved is considered for another job."""
        assert told(("Moved", DAY), source="BambooHR") == [("closed", 2)]

    def test_there_are_31(self):
        """As many as were found."""
        assert len(VOCABULARIES) == 31

    @pytest.mark.parametrize(
        ("label", "source", "question"),
        [
            ("offer_created", "greenhouse", "Has the offer reached you, or is it still theirs alone?"),
            ("candidateStageChange", "lever", "Which stage did it move to, and have they told you?"),
            ("reject_candidate", "greenhouse", "Has it reached you, or is it only in their system?"),
            ("candidateArchiveChange", "lever", "Who ended it: did they say no, did you withdraw, or is"),
            ("email", None, "Who wrote, you or they?"),
            ("linkedin_connection_request", "gighq", "Who asked to connect, you or they?"),
            ("no show", None, "Who did not come, they or you?"),
            ("promise", None, "By which day did they promise an answer?"),
            ("rescheduled", None, "Which day was it moved to?"),
            ("Interview", None, "Is the interview behind you or still ahead, and on which day?"),
        ],
    )
    def test_what_is_in_doubt_is_asked(self, label, source, question):
        """With the label and the day."""
        (asked,) = from_history([(label, DAY)], source=source).questions
        assert asked.startswith(f"'{label}' on 2026-11-02: {question}")

    def test_every_name_is_folded(self):
        """Else no label would ever match it."""
        names = [ANYWHERE, *OF_SOURCES.values()]
        for name in itertools.chain(*names):
            assert " ".join(label_words(name)) == name
        for source in OF_SOURCES:
            assert "".join(label_words(source)) == source

    def test_a_name_means_one_thing_in_every_language(self):
        """So nobody has to say in which it is; and each is a word of ours."""
        meant = dict.fromkeys(ANYWHERE, "")
        for language in READ_LANGUAGES:
            for what, names in language.events.items():
                assert what in EVENT_WORDS
                for name in phrases(names):
                    assert " ".join(label_words(name)) == name
                    assert meant.setdefault(name, what) == what, name

    def test_in_one_language_only_its_own_are_known(self):
        """As for a status."""
        assert told(("Relance", DAY)) == told(("Relance", DAY), language="fr") == [("check_in", 2)]
        assert from_history([("Relance", DAY)], language="de").unread == ("Relance",)
        with pytest.raises(UnknownLanguageError):
            from_history([], language="sv")


class TestRows:
    """A label and a day."""

    class Status(Enum):
        """A vocabulary of somebody's own."""

        APPLIED = "Applied"

    @pytest.mark.parametrize(
        "day",
        [
            date(2026, 11, 2),
            datetime(2026, 11, 2, 23, 59),  # noqa: DTZ001  it is what a program may have
            datetime(2026, 11, 2, 23, 59, tzinfo=timezone(timedelta(hours=-8))),
            "2026-11-02",
            " 2026-11-02T23:59:59Z",
            "2026-11-02T23:59:59.123-08:00",
            "2026-11-02 23:59",
        ],
    )
    def test_a_day_is_the_one_that_stands_there(self, day):
        """In whatever zone."""
        found = from_history([(self.Status.APPLIED, day)])
        assert found.events == (Event(DAY, "applied"),)

    @pytest.mark.parametrize("day", ["last Friday", "02/11/2026", None, 1_793_577_600, float("nan"), ""])
    def test_what_is_no_day_is_told(self, day):
        """And the others are read; nothing is lost."""
        found = from_history([("Applied", DAY), ["Rejected", day]])
        assert (found.state.stage, found.unread) == (Stage.APPLIED, ("Rejected",))
        (question,) = found.questions
        assert question.startswith("'Rejected': On which day was it? ")
        assert question.endswith(" is not a date; write it as YYYY-MM-DD")

    @pytest.mark.parametrize("label", ["Blorp", "", " ", "?"])
    def test_what_is_no_label_of_ours_is_listed(self, label):
        """Once."""
        found = from_history([(label, DAY), (label, DAY)])
        assert (found.events, found.questions, len(found.unread)) == ((), (), 1)

    def test_they_may_name_people_and_the_day_they_are_about(self):
        """One, several, or nobody; the keys are whatever a program has."""
        rows = [
            ("interview scheduled", "2026-11-05", "ann", "2026-11-18T10:00:00Z"),
            ("interview completed", "2026-11-18", ["ann", 7], None),
            ("promised", "2026-11-18", None, date(2026, 12, 1)),
            ("thank you sent", "2026-11-19", ("ann",), "soon"),
        ]
        booked, *rest, thanked = from_history(rows).events
        assert booked == Event(date(2026, 11, 5), "booked", who=("ann",), day=date(2026, 11, 18))
        assert {*rest} == {
            Event(date(2026, 11, 18), "met", who=("ann", 7)),
            Event(date(2026, 11, 18), "promised", day=date(2026, 12, 1)),
        }
        assert thanked == Event(date(2026, 11, 19), "send_thank_you", who=("ann",))
        (question,) = from_history(rows).questions
        assert question == (
            "'thank you sent' on 2026-11-19: Which day is it about? 'soon' is not a date; write it as "
            "YYYY-MM-DD"
        )

    @pytest.mark.parametrize("rows", ["Applied", b"Rejected", 7, None])
    def test_they_are_a_list(self, rows):
        """Or something else that holds them."""
        with pytest.raises(
            InvalidEventError, match=r"^rows is .*, but it holds a label and a day .*; give \("
        ) as caught:
            from_history(rows)
        assert (caught.value.field, caught.value.value) == ("rows", rows)

    @pytest.mark.parametrize("row", ["Applied", ("Applied",), (), (1, 2, 3, 4, 5), None, {"Applied": 1}])
    def test_each_is_two_to_four_parts(self, row):
        """And the message says which is not."""
        with pytest.raises(InvalidEventError, match=r"^row 2 is .*, but it is a label and a day, ") as caught:
            from_history([("Applied", DAY), row])
        assert (caught.value.field, caught.value.value) == ("rows", row)

    def test_a_key_without_a_hash_is_refused(self):
        """As an event refuses it."""
        with pytest.raises(InvalidEventError, match=r"^who is .*, but it has no hash; "):
            from_history([("Applied", DAY, {"name": "Ann"})])

    def test_people_in_a_set_have_the_same_order_everywhere(self):
        """Whatever the seed of the hashes: equal arguments give equal events."""
        code = (
            "from netiquette.trackers import from_history; "
            "print(from_history([('met', '2026-11-02', {'hal', 'flo', 'rae', 'bo'})]).events[0].who)"
        )
        for seed in ("1", "2", "3"):
            command = [sys.executable, "-c", code]
            seeded = {**os.environ, "PYTHONHASHSEED": seed}
            done = subprocess.run(command, check=True, capture_output=True, text=True, env=seeded)
            assert done.stdout == "('bo', 'flo', 'hal', 'rae')\n"

    def test_none_are_a_history(self):
        """In which nothing happened."""
        assert from_history([]) == HistoryMatch((), InterviewState("unknown"))

    def test_ten_thousand_are_no_matter(self):
        """The time grows with them."""
        rows = [("email received", DAY + timedelta(number % 400)) for number in range(10_000)]
        assert len(from_history(rows).events) == 400


class TestOrder:
    """Rows come as they come."""

    ROWS = (
        ("Applied", "2026-11-02"),
        ("interview scheduled", "2026-11-05"),
        ("interview completed", "2026-11-18"),
        ("thank you sent", "2026-11-19"),
        ("rejected", "2026-11-25"),
    )

    def test_does_not_matter(self):
        """Nor does how often."""
        as_they_were = from_history(self.ROWS)
        assert as_they_were.state == replay(as_they_were.events)
        assert as_they_were.state.stage is Stage.REJECTED
        for rows in itertools.permutations(self.ROWS):
            assert from_history((*rows, *rows)) == as_they_were

    def test_one_act_of_ashby_is_one_event(self):
        """Which fires three."""
        rows = [
            (label, "2026-11-24") for label in ("candidateHire", "candidateStageChange", "applicationUpdate")
        ]
        found = from_history(rows, source="ashby")
        assert [event.what for event in found.events] == [Stage.HIRED]
        assert found.questions == (
            "'candidateHire' on 2026-11-24: Has it reached you, or is it only in their system?",
        )


class TestTakenBack:
    """What is undone has never been."""

    @pytest.mark.parametrize("days", [("02", "03"), ("02", "02"), ("02T10:00:00", "02T11:00:00")])
    def test_a_rejection_may_be(self, days):
        """On the same day, too, and by whatever system."""
        no, yes = (f"2026-11-{day}" for day in days)
        rows = [
            ("new_candidate_application", "2026-10-20"),
            ("reject_candidate", no),
            ("unreject_candidate", yes),
        ]
        for order in itertools.permutations(rows):
            found = from_history(order, source="greenhouse")
            assert found == from_history([rows[0]], source="greenhouse")

    def test_and_come_again(self):
        """The later one stands."""
        rows = [("rejected", "2026-11-02"), ("unreject", "2026-11-03"), ("rejected", "2026-11-04")]
        assert told(*rows) == [("rejected", 4)]
        rows = [
            ("rejected", "2026-11-02T09:00"),
            ("unreject", "2026-11-02T10:00"),
            ("rejected", "2026-11-02T11:00"),
        ]
        assert told(*rows) == [("rejected", 2)]

    def test_a_hiring_and_a_withdrawal_likewise(self):
        """Each by its own word."""
        rows = [("hired", "2026-11-02"), ("withdrawn", "2026-11-03"), ("unhire", "2026-11-04")]
        assert told(*rows) == [("withdrawn", 3)]
        assert told(*rows, ("withdrawal retracted", "2026-11-05")) == []

    def test_what_was_not_there_is_asked(self):
        """Once: a row may be missing."""
        found = from_history([("unhire", DAY), ("unhire", DAY)])
        assert (found.events, found.unread) == ((), ())
        assert found.questions == (
            "'unhire' on 2026-11-02: It takes back what is not in the history; is a row missing?",
        )


class TestCorrected:
    """A decision that was clicked by mistake, and corrected on the same day."""

    def rows(self, *labels):
        """Return rows of one day, a minute between two, after an interview."""
        met = ("Interviewed", "2026-11-12T10:00:00")
        return [met, *((label, f"2026-11-18T10:{minute:02}:00") for minute, label in enumerate(labels))]

    @pytest.mark.parametrize("decision", [stage for stage in Stage if stage.decided])
    @pytest.mark.parametrize("stage", [stage for stage in Stage if not stage.decided])
    def test_is_taken_back_by_what_is_undecided(self, decision, stage):
        """Whatever order the rows come in, as if it had never been; no question is left."""
        if stage is Stage.UNKNOWN:  # as a label it says nothing
            return
        rows = self.rows(decision, stage)
        for order in itertools.permutations(rows):
            found = from_history(order)
            assert found.state.stage is stage
            assert decision not in {event.what for event in found.events}
            assert found.state.decided_on is None
            assert not any("holds" in question for question in found.questions)

    @pytest.mark.parametrize("spoken", ["offer_spoken", "offer_written"])
    def test_so_is_an_offer_that_was_only_told(self, spoken):
        """It is a decision as well."""
        assert from_history(self.rows(spoken, "Interviewed")).state.stage is Stage.INTERVIEWED
        assert from_history(self.rows("Interviewed", spoken)).state.stage is Stage.OFFERED

    @pytest.mark.parametrize(
        ("labels", "left"),
        [
            (["Rejected", "Offer"], ["offered"]),
            (["Withdrawn", "Rejected"], ["rejected"]),
            (["Declined", "accepted"], ["accepted"]),
            (["accepted", "Offer"], ["offered"]),
            (["Offer", "accepted"], ["offered", "accepted"]),
            (["Offer", "Rejected"], ["offered", "rejected"]),
            (["accepted", "Withdrawn"], ["accepted", "withdrawn"]),
            (["Offer", "Offer"], ["offered"]),
            (["Rejected", "Rejected"], ["rejected"]),
            (["Interviewed", "Rejected"], ["interviewed", "rejected"]),
            (["Rejected", "Interviewed", "Rejected"], ["interviewed", "rejected"]),
            (["Rejected", "thank you sent"], ["rejected", "send_thank_you"]),
            (["Rejected", "Rejected after interview"], ["interviewed", "rejected"]),
            (["Rejected after interview", "Interviewed"], ["interviewed"]),
        ],
    )
    def test_one_decision_corrects_another_that_it_does_not_follow_from(self, labels, left):
        """Nothing follows an end; an offer may be answered, or end."""
        found = from_history(self.rows(*labels))
        assert [event.what.value for event in found.events] == ["interviewed", *left]
        assert found.state.stage.value == next(word for word in reversed(left) if word in [*Stage])

    def test_another_day_is_left_to_replay(self):
        """Which takes it back by what follows, and keeps both events."""
        rows = [("Rejected", "2026-11-18T10:00:00"), ("Interviewed", "2026-11-19T09:00:00")]
        found = from_history(rows)
        assert [event.what.value for event in found.events] == ["rejected", "interviewed"]
        assert (found.state.stage, found.questions) == (Stage.INTERVIEWED, ())
        rows = [("Rejected", "2026-11-18T10:00:00"), ("Interviewed", "2026-11-17T11:00:00")]
        assert from_history(rows).state.stage is Stage.REJECTED

    @pytest.mark.parametrize(
        ("decided", "other"),
        [
            ("", ""),
            ("T10:00:00", ""),
            ("", "T10:00:00"),
            ("T10:00:00", "T10:00:00"),
            ("T00:00:00", "T00:00:00Z"),
            ("T00:00:00", "T10:00:00"),
        ],
    )
    def test_without_times_it_is_asked(self, decided, other):
        """Midnight is none, and the same time says nothing; the answer is as it was, in any order."""
        rows = [("Rejected", f"2026-11-18{decided}"), ("Interviewed", f"2026-11-18{other}")]
        for order in itertools.permutations([*rows, ("Applied", f"2026-11-18{other}")]):
            found = from_history(order)
            assert found.state.stage is Stage.REJECTED
            assert found.questions == (
                "'Rejected' on 2026-11-18: 'Interviewed' is of the same day; which of the two holds?",
            )

    @pytest.mark.parametrize(
        "rows",
        [
            [("Rejected after interview", "2026-11-18")],
            [("Offer", "2026-11-18"), ("accepted", "2026-11-18")],
            [("Rejected", "2026-11-18"), ("Interviewed", "2026-11-17")],
            [("Rejected", "2026-11-18T10:00"), ("Interviewed", "2026-11-18T09:00")],
            [("Rejected", "2026-11-18"), ("Interviewed", "2026-11-18"), ("Offer", "2026-11-20")],
            [("Interviewed", "2026-11-18"), ("thank you sent", "2026-11-18")],
        ],
    )
    def test_what_is_plain_is_not(self, rows):
        """One row, one course of things, an order that is known, or a later day that settles it."""
        assert not [question for question in from_history(rows).questions if "holds" in question]

    def test_ten_thousand_on_one_day_are_no_matter(self):
        """Each with a time of its own."""
        start = datetime(2026, 11, 18, 0, 0, 1)  # noqa: DTZ001  it is what a program may have
        rows = [
            (("Rejected", "Interviewed")[second % 2], start + timedelta(seconds=second))
            for second in range(10_000)
        ]
        assert from_history(rows).state.stage is Stage.INTERVIEWED


class TestStatuses:
    """The history of a board: the stages an application went through."""

    def test_a_test_is_none_to_be_thanked_for(self):
        """It is one that they set."""
        found = from_history([("Applied", "2026-11-02"), ("OA", "2026-11-05")])
        assert (found.state.stage, found.state.meeting) == (Stage.SCREENING, Meeting.NEVER)
        assert "send_thank_you" not in [step.action for step in decide(found.state, today=TODAY).steps]

    def test_a_test_in_doubt_is_asked_about(self):
        """Whatever reads the statuses."""
        doubt = Meaning(Stage.SCREENING, "Is it a test?", Meeting.NEVER)
        found = read_history([("Zorp", DAY)], None, None, lambda _: doubt)
        assert found.events == (Event(DAY, "test_set"),)
        assert found.questions == ("'Zorp' on 2026-11-02: Is it a test?",)

    def test_an_end_without_a_talk_has_nobody_to_write_to(self):
        """One after a talk has, and so has one that says so."""
        over = from_history([("Applied", "2026-11-02"), ("Rejected", "2026-11-20")]).state
        assert over.meeting is Meeting.NEVER
        assert [step.action.value for step in decide(over, today=TODAY).steps] == ["wait"]
        for rows in (
            [("Phone", "2026-11-11"), ("Rejected", "2026-11-20")],
            [("Rejected after interview", DAY)],
        ):
            assert from_history(rows).state.meeting is not Meeting.NEVER

    def test_a_cancelled_interview_is_called_off(self):
        """As an event it is plain; as a status it may mean that all is over."""
        for label, asked in (("Interview cancelled", 0), ("Phone screen cancelled", 1)):
            found = from_history([(label, DAY)])
            assert [event.what.value for event in found.events] == ["called_off"]
            assert len(found.questions) == asked

    def test_a_question_is_asked_until_something_answers_it(self):
        """And only the last of its kind."""
        rows = [("Interview", "2026-11-02"), ("email", "2026-11-03"), ("email", "2026-11-04")]
        assert from_history(rows).questions == (
            "'Interview' on 2026-11-02: Is the interview behind you or still ahead, and on which day?",
            "'email' on 2026-11-04: Who wrote, you or they?",
        )
        assert from_history([*rows, ("Offer received", "2026-11-05")]).questions == ()

    def test_a_move_is_one_where_its_day_is_known(self):
        """Else it is booked for a day to be asked for; an update alone may be anything."""
        to = date(2026, 12, 1)
        booked = ("interview scheduled", "2026-11-02", None, "2026-11-20")
        moved = from_history([booked, ("interview rescheduled", "2026-11-03", None, to)])
        assert (moved.state.interview_on, moved.questions) == (to, ())
        assert from_history([booked, ("interview updated", "2026-11-03", None, to)]).state.interview_on == to
        unknown = from_history([booked, ("interview rescheduled", "2026-11-03")])
        assert (unknown.state.interview_on, len(unknown.questions)) == (None, 1)
        assert unknown.state.meeting is Meeting.UNKNOWN
        assert from_history([booked, ("interview updated", "2026-11-03")]).state.interview_on == date(
            2026, 11, 20
        )


class TestRounds:
    """One stage may stand for several of them."""

    def test_another_name_for_a_stage_is_news(self):
        """They went on, so the questions begin anew."""
        rows = [
            ("Technical Interview", DAY),
            ("check_in", DAY + timedelta(8)),
            ("check_in", DAY + timedelta(16)),
        ]
        assert from_history(rows).state.check_ins == 2
        found = from_history([*rows, ("Final Interview", DAY + timedelta(20), "hal")])
        assert (found.state.check_ins, found.state.last_contact_on) == (0, DAY + timedelta(20))
        assert Event(DAY + timedelta(20), "they_wrote", who=["hal"]) in found.events

    def test_the_same_name_is_none(self):
        rows = [
            ("Interviewing", DAY),
            ("check_in", DAY + timedelta(8)),
            ("interviewing", DAY + timedelta(20)),
        ]
        assert from_history(rows).state.check_ins == 1

    def test_with_a_day_it_is_booked(self):
        """And prepared for."""
        rows = [("First interview scheduled", DAY, None, DAY + timedelta(3))]
        rows.append(("Second interview scheduled", DAY + timedelta(8), None, DAY + timedelta(28)))
        state = from_history(rows).state
        assert decide(state, today=DAY + timedelta(14)).next.action is Action.PREPARE


class TestMatch:
    """What comes back."""

    def test_is_frozen_and_checked(self):
        """As everything that can be built is."""
        found = from_history([("Applied", DAY)])
        assert attrs.evolve(found, questions=["x"]).questions == ("x",)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            found.unread = ()
        with pytest.raises(InvalidEventError, match=r"^events "):
            HistoryMatch(("applied",), found.state)
