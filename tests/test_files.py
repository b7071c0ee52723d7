"""Files as people keep them: each kind of fault once, and the answer its owner would expect.

The files in ``tests/data/files`` are small ones with invented details, made after what real trackers export.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from netiquette import Contact, InterviewState, Invitation, Meeting, NextRound, Relationship, Stage
from netiquette.__main__ import main
from netiquette._commandline.encoding import UnreadableError
from netiquette._commandline.inferred import noted
from netiquette._commandline.people import is_unclear, people_in
from netiquette._commandline.rows import sheet

FILES = Path(__file__).parent / "data" / "files"
TODAY = date(2026, 11, 28)

ANSWERS = {
    # file: for each row who or where, whether to connect, and the first two things to do
    "01-stale-first-question.csv": [("Example Ltd", "wait", ["move_on"])],
    "02-markdown-table-under-a-heading.md": [
        ("Example Ltd", "wait", ["check_in"]),
        ("Sample AG", "wait", ["wait"]),
    ],
    "03-markdown-table-alone.md": [("Example Ltd", "wait", ["check_in"]), ("Sample AG", "wait", ["wait"])],
    "04-date-column.csv": [("Example Ltd", "wait", ["check_in"])],
    "05-two-notes-columns.csv": [("Example Ltd", "wait", ["find_out"])],
    "06-flags-beside-the-stage.csv": [
        ("Example Ltd", "wait", ["wait"]),
        ("Sample AG", "connect", ["send_message", "send_invitation"]),
    ],
    "07-result-column.csv": [
        ("Example Ltd", "connect", ["reply_to_rejection", "send_invitation"]),
        ("Sample AG", "wait", ["check_in"]),
    ],
    "08-mail-dates.csv": [("Example Ltd", "wait", ["check_in"]), ("Sample AG", "wait", ["check_in"])],
    "09-free-statuses.csv": [
        ("Example Ltd", "wait", ["prepare"]),
        ("Sample AG", "wait", ["wait"]),
        ("Third GmbH", "connect", ["send_invitation", "keep_in_touch"]),
        ("Fourth SA", "wait", ["wait"]),
        ("Fifth BV", "wait", ["reschedule"]),
        ("Sixth Oy", "wait", ["wait", "check_in"]),
        ("Seventh AB", "wait", ["check_in"]),
    ],
    "10-two-stage-columns.json": [
        ("Example Ltd", "wait", ["prepare", "ask_permission"]),
        ("Sample AG", "wait", ["check_in"]),
    ],
    "11-several-people-in-a-cell.csv": [
        ("Ann Example", "wait", ["send_thank_you", "check_in"]),
        ("Bo Sample", "wait", ["send_thank_you"]),
        ("Cy Third", "wait", ["send_thank_you"]),
    ],
    "12-one-person-two-positions.csv": [
        ("Ann Example", "wait", ["reply_to_rejection", "keep_in_touch"]),
        ("Ann Example", "wait", ["check_in"]),
    ],
    "13-leads-without-a-person.csv": [
        ("Example Ltd", "wait", ["prepare"]),
        ("Sample AG", "wait", ["prepare"]),
    ],
    "14-closed-and-nobody-met.csv": [("Example Ltd", "wait", ["wait"]), ("Sample AG", "wait", ["wait"])],
    "15-follow-up-columns.csv": [("Ann Example", "wait", ["check_in"])],
    "16-no-show.csv": [("Ann Example", "connect", ["find_out", "send_invitation"])],
    "18-outreach.csv": [("Ann Example", "wait", ["wait"])],
    "19-header-repeated.csv": [("Example Ltd", "wait", ["wait", "check_in"])],
    "21-empty-recruiter-column.csv": [
        ("Example Ltd", "wait", ["send_thank_you", "check_in"]),
        ("Ann Example", "connect", ["send_thank_you", "send_invitation"]),
    ],
    "22-round-columns.csv": [("Example Ltd", "wait", ["send_thank_you", "prepare"])],
    "23-name-is-the-company.csv": [("Example Ltd", "wait", ["wait"])],
}
REFUSED = {
    "17-chinese.csv": "there is no column for the status among '公司名称', ",
    "20-no-header.csv": (
        "'12/03/2026' stands where the name of a column should, so the first line is a row and the file has "
        "no header; write one above it, such as company,position,applied_on,status"
    ),
}


def said(name, capsys):
    """Return the answers to a file, by what they are about, and what was said beside them."""
    assert main([str(FILES / name), "--today", str(TODAY), "--json"]) == 0
    out, err = capsys.readouterr()
    return [json.loads(line) for line in out.splitlines()], err.replace(f"{FILES / name}: ", "")


def states(text, **options):
    """Return the states in a text, none of whose rows is bad."""
    rows = [*sheet(text, today=TODAY, **options).rows]
    assert [row.error for row in rows] == [""] * len(rows)
    return [row.state for row in rows]


def state(text, **options):
    """Return the only state in a text."""
    (one,) = states(text, **options)
    return one


class TestEveryFile:
    """Through the command line, as it is."""

    def test_is_there(self):
        """None is left without an expectation."""
        assert {path.name for path in FILES.iterdir()} == {*ANSWERS, *REFUSED}

    @pytest.mark.parametrize("name", ANSWERS)
    def test_gets_the_answer_its_owner_would_expect(self, name, capsys):
        """Each row of it."""
        answers, _ = said(name, capsys)
        assert [
            (
                answer["contact_name"] or answer["company"],
                answer["verdict"],
                [step["action"] for step in answer["steps"][:2]],
            )
            for answer in answers
        ] == ANSWERS[name]

    @pytest.mark.parametrize("name", REFUSED)
    def test_or_a_message_that_says_what_to_do(self, name, capsys):
        """Where nobody can know what stands in it."""
        assert main([str(FILES / name), "--today", str(TODAY)]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(f"{FILES / name}: {REFUSED[name]}")

    @pytest.mark.parametrize("name", ["02-markdown-table-under-a-heading.md", "03-markdown-table-alone.md"])
    def test_the_day_of_a_note_goes_before_a_day_of_anything(self, name, capsys):
        """A column that is only called a date may be that of an evaluation."""
        (applied, _), err = said(name, capsys)
        assert applied["state"]["last_contact_on"] == "2026-11-05"
        assert "column 'Notes' is looked through for what was done on which day\n" in err

    def test_a_panel_gets_a_draft_each(self, capsys):
        """Each to one person, no two alike."""
        answers, _ = said("11-several-people-in-a-cell.csv", capsys)
        drafts = [answer["drafts"][0]["body"] for answer in answers]
        assert [body.partition(",")[0] for body in drafts] == ["Hi Ann", "Hi Bo", "Hi Cy"]
        assert len({body.split("\n", 1)[1] for body in drafts}) == 3

    def test_a_person_in_two_rows_is_pointed_out(self, capsys):
        """One of the two may say wait."""
        (rejected, _), err = said("12-one-person-two-positions.csv", capsys)
        left = [(one["action"], one["rule"]) for one in rejected["left_out"]]
        assert left == [("send_invitation", "await-the-decision")]  # the request waits for the other process
        assert (
            "Ann Example (Example Ltd) is in line 2, line 3: one person, so where one answer is to wait"
            in err
        )

    def test_a_question_that_was_asked_counts(self, capsys):
        """From its day."""
        (answer,), err = said("15-follow-up-columns.csv", capsys)
        assert (answer["state"]["check_ins"], answer["state"]["last_contact_on"]) == (1, "2026-11-20")
        assert "column 'Contact Email' is not used\n" in err


class TestMarkdown:
    """Tables between bars."""

    def test_text_and_other_tables_may_stand_around(self):
        """Those with the same columns are one table."""
        text = (
            "# Jobs\n\nsee | below\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n"
            "## Open\n\n| **Company** | Status |\n|:--|--:|\n"
            "| [Example Ltd](https://example.com) | `Applied` |\n"
            "## Over\n| **Company** | Status |\n|---|---|\n| Sample \\| Co | Offer |\n| Third |\n"
        )
        found = sheet(text)
        assert found.format == "a Markdown table"
        assert [(row.line, row.company, row.state.stage.value) for row in found.rows] == [
            (13, "Example Ltd", "applied"),
            (17, "Sample | Co", "offered"),
            (18, "Third", "unknown"),
        ]

    def test_one_without_bars_at_the_ends_is_one(self):
        """As it may be written."""
        (row,) = sheet("Company | Status\n--- | ---\nExample Ltd | Offer\n").rows
        assert (row.company, row.state.stage) == ("Example Ltd", Stage.OFFERED)

    def test_a_comma_in_the_name_of_a_column_is_none_of_a_csv(self):
        """Nor is a single column one."""
        (row,) = sheet("|Status, now|Company|\n|-|-|\n|Offer|Acme, Inc.|\n", {"status": "Status, now"}).rows
        assert (row.company, row.state.stage) == ("Acme, Inc.", Stage.OFFERED)
        (row,) = sheet("| Status |\n|---|\n| Offer |\n").rows
        assert row.state.stage is Stage.OFFERED

    def test_a_bar_too_many_spoils_its_row(self):
        """And the message says how to write one."""
        bad, good = sheet("|Company|Status|\n|-|-|\n|a|b|c|\n|Acme|Offer|\n").rows
        assert bad.error == r"there are 3 cells for 2 columns; write \| for a bar within a cell"
        assert good.company == "Acme"

    def test_one_that_has_no_status_is_refused(self):
        """With the names of its columns."""
        with pytest.raises(UnreadableError, match=r"^there is no column for the status among 'A', 'B'; "):
            sheet("# x\n| A | B |\n|---|---|\n| 1 | 2 |\n")

    def test_a_csv_may_have_one_in_a_cell(self):
        """The header tells."""
        text = 'Status,Notes\nOffer,"| A | B |\n|---|---|\n| 1 | 2 |"\n'
        assert sheet(text).format == "CSV with commas"


class TestDays:
    """Whatever is known of them."""

    @pytest.mark.parametrize(
        "day",
        [
            "Sun, 15 Nov 2026 00:23:29 +0000 (UTC)",
            "Sun Nov 15 2026 00:23:29 GMT+0100 (Central European Standard Time)",
            "2026-11-15 22:10 PST",
            "15.11.2026 10:00 MEZ",
        ],
    )
    def test_a_zone_may_be_told_in_words(self, day):
        """The day is the one that stands there."""
        text = f'Status,Applied Date\nApplied,"{day}"\n'
        assert state(text).last_contact_on == date(2026, 11, 15)

    def test_one_that_cannot_be_read_costs_itself(self):
        """In every form; the row is answered, and told of."""
        cells = {"Status": "Interviewed", "Interview date": 7, "Decision date": "soon", "Applied": True}
        (row,) = sheet(json.dumps(cells), today=TODAY).rows
        assert row.state == InterviewState("interviewed")
        of_a_number, of_a_word = row.warnings
        assert of_a_number == (
            "interview_on is a number, but it takes text, so it is left out; put it into quotation marks, or "
            "leave out the column with --map interview_on="
        )
        assert of_a_word == (
            "decided_on is 'soon', which is not a date, so it is left out; write it as YYYY-MM-DD, or leave "
            "out the column with --map decided_on="
        )

    @pytest.mark.parametrize(
        ("cell", "day"),
        [
            ("20 Nov, with Bo", date(2026, 11, 20)),
            ("Fri 20 November at noon", date(2026, 11, 20)),
            ("moved from 2026-11-20 to 2026-11-27", None),
            ("with Bo", None),
        ],
    )
    def test_the_one_day_within_a_cell_is_read(self, cell, day):
        """And told; of two, nobody knows which one holds."""
        (row,) = sheet(f'Status,Interview\nInterviewed,"{cell}"\n', today=TODAY).rows
        assert row.state == InterviewState("interviewed", interview_on=day)
        (warning,) = row.warnings
        assert warning.startswith(f"interview_on is '{cell}', which is ")
        assert warning.endswith("read as 2026-11-20" if day else "with --map interview_on=")

    def test_a_warning_is_no_mistake(self, tmp_path, capsys):
        """The status of the command says that every row was answered."""
        file = tmp_path / "jobs.csv"
        file.write_text("Status,Interview date,Interviewer\nInterviewed,soon,Ann and Bo\n")
        assert main([str(file), "--today", str(TODAY)]) == 0
        _, err = capsys.readouterr()
        assert err.count("interview_on is 'soon'") == 1

    @pytest.mark.parametrize("cell", ["No", "false", "-", "TBD"])
    def test_no_day_is_no_warning(self, cell):
        """Where it says so."""
        (row,) = sheet(f"Status,Interview\nApplied,{cell}\n").rows
        assert (row.state, row.warnings) == (InterviewState("applied"), ())

    def test_a_day_to_come_beside_a_talk_is_that_of_the_talk(self):
        """And one that is past is that of the application, but not for a lead."""
        assert state("Status,Date\nInterviewing,2026-12-01\n").interview_on == date(2026, 12, 1)
        assert state("Status,Date\nApplied,2026-12-01\n") == InterviewState("applied")
        assert state("Status,Date\nSaved,2026-11-01\n") == InterviewState("researching", contact="none")
        found = state("Status,Date,Date Applied\nApplied,2026-11-20,2026-11-02\n")
        assert found.last_contact_on == date(2026, 11, 2)


class TestRounds:
    """Columns with the days of interviews."""

    def test_the_next_one_is_the_first_ahead(self):
        """And the latest is the last one behind; the status speaks of one of them."""
        text = (
            "Status,Phone,Interview 1,Onsite,Final round\n"
            "Interviewing,2026-11-02,2026-11-27,2026-12-03,2026-12-10\n"
        )
        assert state(text) == InterviewState(
            Stage.INTERVIEWED, interview_on=date(2026, 11, 27), next_interview_on=date(2026, 12, 3)
        )

    @pytest.mark.parametrize(
        ("status", "days", "expected"),
        [
            ("Interviewing", "2026-12-03,2026-12-10", {"interview_on": date(2026, 12, 3)}),
            ("Interviewing", "2026-11-03,2026-11-10", {"interview_on": date(2026, 11, 10)}),
            ("Rejected", "2026-11-03,2026-12-10", {"interview_on": date(2026, 11, 3)}),
            (
                "On hold",
                "2026-11-03,2026-12-10",
                {"interview_on": date(2026, 11, 3), "next_interview_on": date(2026, 12, 10)},
            ),
        ],
    )
    def test_what_is_not_there_is_not_made_up(self, status, days, expected):
        """Both ahead, both behind, or over."""
        found = state(f"Status,Interview 1 Date,Interview 2 Date\n{status},{days}\n")
        assert found.stage is (Stage.INTERVIEWING if status == "Interviewing" else found.stage)
        assert (found.interview_on, found.next_interview_on) == (
            expected["interview_on"],
            expected.get("next_interview_on"),
        )

    def test_a_column_of_anything_else_is_none(self):
        """A telephone number, a name, a test."""
        found = sheet("Status,Phone,Onsite,OA\nApplied,555-0100,yes,2026-11-02\n", today=TODAY)
        assert found.beside.rounds == ()
        assert found.unused == ("Phone", "Onsite", "OA")

    def test_a_word_in_place_of_a_day_costs_that_day(self):
        """And no other, as long as half of them are days."""
        text = "Company,Status,Interview 1\nAcme,Rejected,2026-11-20\nBeta,Applied,TBD\n"
        acme, beta = states(text)
        assert (acme.interview_on, beta.interview_on) == (date(2026, 11, 20), None)
        assert sheet(text + "Cole,Applied,soon\n", today=TODAY).beside.rounds == ()

    def test_a_day_that_depends_on_the_order_is_a_day(self):
        """Which the row then asks for; a number is none."""
        found = sheet("Status,Onsite\nApplied,03/04/2026\n", order="mdy")
        assert found.beside.rounds == ("Onsite",)
        assert [row.state.interview_on for row in found.rows] == [date(2026, 3, 4)]
        assert sheet("Status,Onsite\nApplied,03/04/2026\n").beside.rounds == ("Onsite",)
        assert sheet('[{"Status": "Applied", "Onsite": 46000}, {"Status": "Offer", "Onsite": null}]').unused

    def test_an_empty_status_is_filled_in_from_them(self):
        """Or from the day of the application; where there is neither, nobody knows."""
        text = "Result,Applied on,Phone,x\n,2026-11-02,2026-11-20,\n,2026-11-02,,\n,,,x\n"
        assert [found.stage for found in states(text)] == [Stage.INTERVIEWING, Stage.APPLIED, Stage.UNKNOWN]


class TestBesideTheStatus:
    """What says more than it."""

    def test_a_tick_counts_under_a_word_for_an_end(self):
        """Or a day, which is that of the decision."""
        text = "Status,Rejected,Offer accepted\nApplied,x,no\nApplied,,2026-11-20\nApplied,-,\nHired,x,\n"
        assert states(text) == [
            InterviewState("rejected", meeting=Meeting.NEVER),
            InterviewState("accepted", decided_on=date(2026, 11, 20)),
            InterviewState("applied"),
            InterviewState("hired"),
        ]
        assert sheet("Status,Rejected\nApplied,by Zorp\n").unused == ("Rejected",)

    def test_of_two_statuses_the_more_telling_holds(self):
        """Whichever column it stands in; one that nobody understands is not used."""
        text = "Status,Current stage,Phase\nongoing,Interviewed,x\nRejected,Interviewed,y\nOffer,,z\n"
        found = sheet(text, today=TODAY)
        assert found.unused == ("Phase",)
        assert [row.state.stage.value for row in found.rows] == ["interviewed", "rejected", "offered"]

    def test_a_day_in_a_status_is_its_day(self):
        """Of the talk, of the decision, or of applying; without a year it is the nearest."""
        text = (
            "Status\nRecruiter call on December 3 at 3pm\nHired - offer accepted Nov 18 2026\n"
            "Applied 5 Nov\nOffer accepted 1 Dec 2026\nSaved 2026-11-01\n"
        )
        found = states(text)
        assert [one.interview_on for one in found] == [date(2026, 12, 3), None, None, None, None]
        assert [one.decided_on for one in found] == [None, date(2026, 11, 18), None, None, None]
        assert [one.last_contact_on for one in found] == [None, None, date(2026, 11, 5), None, None]


class TestNobody:
    """Where there is nobody to write to."""

    def test_a_lead_without_a_person_has_none(self):
        """One with a name or a role has one."""
        text = "Status,Recruiter,Contact role\nSaved,,\nSaved,Ann,\nSaved,,Team lead\nSaved,n/a,\n"
        assert [found.contact for found in states(text)] == [
            Contact.NONE,
            Contact.RECRUITER,
            Contact.HIRING_MANAGER,
            Contact.NONE,
        ]

    def test_an_end_before_anybody_was_met_has_no_meeting(self):
        """A name, a day, a thank-you or the status itself may say that somebody was."""
        text = (
            "Status,Contact,Interview date,Thank you\nRejected,,,\nRejected,Ann,,\nRejected,,2026-11-02,\n"
            "Withdrawn,,,yes\nRejected after interview,,,\nOffer declined,,,\n"
        )
        assert [found.meeting for found in states(text)] == [
            Meeting.NEVER,
            *(Meeting.UNKNOWN,) * 3,
            Meeting.HELD,
            Meeting.UNKNOWN,
        ]

    def test_an_empty_column_says_nothing_of_a_contact(self):
        """Its name speaks of whoever stands in it."""
        text = "Status,Hiring manager\nInterviewed,\nInterviewed,Ann\n"
        assert [found.contact for found in states(text)] == [Contact.UNKNOWN, Contact.HIRING_MANAGER]

    def test_a_file_of_ours_is_taken_at_its_word(self):
        """Nothing is added to what it says."""
        assert state("stage\nresearching\n") == InterviewState("researching")
        assert state("stage\nrejected\n") == InterviewState("rejected")
        found = state("stage,Seit\napplied,2026-11-02\n", mapped={"applied_on": "Seit"})
        assert found == InterviewState("applied", last_contact_on=date(2026, 11, 2))


class TestNotes:
    """What somebody has noted that they did."""

    @pytest.mark.parametrize(
        ("text", "applied", "asked"),
        [
            ("applied 2026-11-05", [5], []),
            ("Applied on 5 Nov 2026; followed up 20 Nov", [5], [20]),
            ("2026-11-20: followed up", [], [20]),
            ("Nachgehakt am 20.11.2026", [], [20]),
            ("met them 2026-11-05", [], []),
            ("followed up 2026-12-20", [], []),
            ("nothing", [], []),
            ("applied 2026-02-30", [], []),
        ],
    )
    def test_are_an_act_beside_a_day(self, text, applied, asked):
        """What is to come was not done."""
        found = noted(text, None, TODAY)
        assert ([day.day for day in found.applied], [day.day for day in found.asked]) == (applied, asked)

    def test_several_columns_may_have_them(self):
        """By one name, or by several; the same day is one question."""
        text = (
            "Status,Notes,Last action,Last follow-up,Remarks\n"
            "Applied,applied 2 Nov 2026,followed up 2026-11-20,2026-11-20,x\n"
        )
        found = sheet(text, today=TODAY)
        assert found.unused == ("Remarks",)
        (row,) = found.rows
        assert row.state == InterviewState("applied", check_ins=1, last_contact_on=date(2026, 11, 20))

    def test_a_count_of_questions_may_be_a_tick_or_a_day(self):
        """Which is one."""
        text = "Status,Follow ups\nApplied,yes\nApplied,2026-11-20\nApplied,2\n"
        assert [found.check_ins for found in states(text)] == [1, 1, 2]


class TestOutreach:
    """A log of requests to connect."""

    @pytest.mark.parametrize(
        ("cell", "expected"),
        [
            ("Pending", {"invitation": Invitation.SENT}),
            ("Sent", {"invitation": Invitation.SENT}),
            ("Ignored", {"invitation": Invitation.SENT}),
            ("Accepted", {"relationship": Relationship.CONNECTED}),
            ("Connected", {"relationship": Relationship.CONNECTED}),
            ("yes", {"relationship": Relationship.CONNECTED}),
            ("Received", {"invitation": Invitation.RECEIVED}),
            ("Withdrawn", {"invitation": Invitation.WITHDRAWN}),
            ("Not sent", {}),
            ("no", {}),
            ("Blorp", {}),
            ("", {}),
            ("2026-11-02", {"invitation": Invitation.SENT, "invited_on": date(2026, 11, 2)}),
        ],
    )
    def test_says_whether_one_is_open(self, cell, expected):
        """In the words of trackers; a request that is ignored stays open."""
        found = state(f"Name,Connection status\nAnn,{cell}\n")
        assert found == InterviewState("unknown", **expected)

    def test_its_columns_are_about_people(self):
        """Their role, and the day on which the request went out."""
        text = "Name,Role,Connection status,Date\nAnn,Team lead,Pending,2026-11-02\n"
        (row,) = sheet(text, today=TODAY).rows
        assert (row.contact_name, row.company, row.position) == ("Ann", "", "")
        assert row.state == InterviewState(
            "unknown", contact="hiring_manager", invitation="sent", invited_on=date(2026, 11, 2)
        )

    def test_beside_a_status_they_are_not(self):
        """There it is the application that was sent."""
        text = "Name,Role,Status,Connected,Date sent\nAcme,Analyst,Applied,yes,2026-11-02\n"
        (row,) = sheet(text, today=TODAY).rows
        assert (row.contact_name, row.company, row.position) == ("", "Acme", "Analyst")
        assert row.state == InterviewState(
            "applied", relationship="connected", last_contact_on=date(2026, 11, 2)
        )

    def test_a_name_may_be_neither(self):
        """Where there are columns for both."""
        found = sheet("Name,Company,Contact,Status\nx,Acme,Ann,Applied\n")
        assert found.unused == ("Name",)


class TestPeople:
    """How many are named in a cell."""

    @pytest.mark.parametrize(
        ("cell", "people"),
        [
            ("Ann Example, Bo Sample and Cy Third", ("Ann Example", "Bo Sample", "Cy Third")),
            ("Ann, Bo, and Cy", ("Ann", "Bo", "Cy")),
            ("Ann Example, Bo Sample", ("Ann Example", "Bo Sample")),
            ("Ann Example (HR) / Bo Sample (EM)", ("Ann Example (HR)", "Bo Sample (EM)")),
            ("Ann; Bo & Cy", ("Ann", "Bo", "Cy")),
            ("Ann Example | Bo Sample", ("Ann Example", "Bo Sample")),
            ("Anna und Bert", ("Anna", "Bert")),
            ("Ana García y Luis Pérez", ("Ana García", "Luis Pérez")),
            ("Ann and Ann", ("Ann and Ann",)),
            *((one, (one,)) for one in ("Example, Ann", "Ann, Bo", "Ann Example, PhD", "Ann Example, CFA")),
            *(
                (one, (one,))
                for one in ("José Ortega y Gasset", "Ann Example, VP Engineering", "Ann and team")
            ),
            *(
                (one, (one,))
                for one in ("Ann & 2 others", "Ann; ann@example.com", "Bo\nBcc: x", "Dean Smith")
            ),
            *((one, (one,)) for one in ("", "Ann and one of the nice people there", "Ann, " * 300)),
        ],
    )
    def test_is_told_by_what_parts_them(self, cell, people):
        """And what may be one is one."""
        assert people_in(cell, signs=True) == people

    def test_signs_part_nobody_in_a_file_of_ours(self):
        """A name there is as it is to be written."""
        assert people_in("Ann & Bo", signs=False) == ("Ann & Bo",)
        assert people_in("Ann and Bo", signs=False) == ("Ann", "Bo")

    @pytest.mark.parametrize(
        ("cell", "unclear"),
        [
            ("Example, Ann", True),
            ("Ann, Bo", True),
            ("Ann Example, Bo Sample", False),
            ("Ann, PhD", False),
            ("Ann Example", False),
            *((several, True) for several in ("Ann + 2 others", "Ann et al.", "Ann with Bo", "the panel")),
            *((several, True) for several in ("Ann and 2", "Ann plus 2 more", "Ann and two others")),
            *((several, True) for several in ("Anna und zwei weitere", "Anna mit Bert", "die Kommission")),
            *((several, True) for several in ("Anne et 2 autres", "Anne et d'autres", "l'équipe")),
            *((several, True) for several in ("Ana y otros", "Comité de selección", "Ana y 2")),
            *(
                (several, True)
                for several in ("Anna e altri", "la commissione", "Ana e outros", "a comissão")
            ),
            *((several, True) for several in ("Anna en anderen", "Anna met Bo")),
            *((one, False) for one in ("Ann Example <ann@example.com>", "ann@example.com")),
            *((one, False) for one in ("https://www.example.com/in/ann", "Ann (met at a fair)")),
            *((one, False) for one in ("Mit Patel", "Jury Ivanov")),
            *((one, False) for one in ("Panela Withers", "Con Murphy", "Artur Mas", "José Ortega y Gasset")),
            *((one, False) for one in ("Ann Example 2nd", "Anna Weiter", "Comte Étienne")),
        ],
    )
    def test_two_words_and_a_comma_are_unclear(self, cell, unclear):
        """Two people, or the family name of one; and more than are named."""
        assert is_unclear(cell) is unclear

    def test_nobody_is_written_to_by_half_a_name(self):
        """The answer stands, and the warning says how to write it."""
        text = 'Status,Interviewer,candidate_name,topic\nInterviewed,"Example, Ann",Dana,the plan\n'
        (row,) = sheet(text).rows
        assert (row.state, row.details) == (InterviewState("interviewed", contact="interviewer"), None)
        (warning,) = row.warnings
        assert warning == (
            "contact_name is 'Example, Ann', which may be several people, or one whose family name comes "
            "first, so no draft is written; put 'and' between two, or the given name first"
        )

    def test_whoever_is_in_two_rows_is_pointed_out_once(self, tmp_path, capsys):
        """With the company, where there is one; two people in one row are two."""
        file = tmp_path / "jobs.csv"
        file.write_text("Status,Interviewer\nInterviewed,Ann and Bo\nOffer,ann\nOffer,\nOffer,\n")
        main([str(file), "--today", str(TODAY)])
        _, err = capsys.readouterr()
        assert err.count("one person") == 1
        assert "Ann is in line 2, line 3: one person" in err


class TestHeaders:
    """Where the first line is none, or where there is one line of it too many."""

    @pytest.mark.parametrize(
        "first",
        ["Acme,03/04/2026,Rejected", "Acme,2026-11-02,x", "Acme,a@example.com,x", "Acme,Dev,Applied"],
    )
    def test_a_file_without_one_is_told(self, first):
        """A day is no name of a column, nor is an address, nor a status where no other name is one."""
        with pytest.raises(UnreadableError, match=r"so the first line is a row and the file has no header; "):
            sheet(f"{first}\nAcme,x,y\n")

    def test_one_that_is_repeated_is_no_row(self):
        """In CSV and in Markdown."""
        assert len(states("Company,Status\nCompany,Status\nAcme,Offer\nCompany,Status\n")) == 1
        assert len(states("|Company|Status|\n|-|-|\n|Company|Status|\n|Acme|Offer|\n")) == 1

    def test_a_list_of_results_is_a_list(self):
        """Though a column of that name is a status."""
        found = sheet('{"result": [{"Status": "Offer"}]}')
        assert found.format == "the JSON array 'result'"

    def test_names_of_ours_that_mean_another_thing_are_not_read(self):
        """A column "Offer" may hold its amount."""
        found = sheet("Status,Offer,Meeting,Next round\nApplied,65000,in the office,on Friday\n")
        assert found.unused == ("Offer", "Meeting", "Next round")
        assert [row.state for row in found.rows] == [InterviewState("applied")]

    def test_a_next_round_is_booked_by_its_day(self):
        """Which is all that a file needs."""
        text = "Status,Interview date,Next interview\nInterviewed,2026-11-27,2026-12-03\n"
        found = state(text)
        assert (found.next_interview_on, found.next_round) == (date(2026, 12, 3), NextRound.NONE)
