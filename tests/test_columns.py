"""Exports of trackers as they are: which column is which, and what their words mean."""

from __future__ import annotations

import json
from datetime import date

import pytest

from netiquette import Contact, InterviewState, Stage, ThankYou
from netiquette._commandline.columns import _FIELD_OF, FIELDS, map_columns
from netiquette._commandline.encoding import UnreadableError
from netiquette._commandline.rows import sheet
from netiquette._trackers.labels import label_words

EXPORT = """\
Company,Role,Status,Contact,Contact Role,Interview Date,Date Applied,Thank you sent,Notes
Acme,Data Engineer,Final interview done,Bo Example,VP Engineering,11/20/2026,11/03/2026,yes,=1+1
Beta,Analyst,Phone Screen,Cy Example,,,11/02/2026,,
Gamma,Analyst,,Di Example,Headhunter,,,no,
"""


def only(text, *arguments, **options):
    """Return the one row of a text."""
    (row,) = sheet(text, *arguments, **options).rows
    return row


def refused(text, mapped=None):
    """Return why a text cannot be read."""
    with pytest.raises(UnreadableError) as caught:
        sheet(text, mapped)
    assert ";" in str(caught.value)
    return str(caught.value)


class TestGuessing:
    """A file without a column of ours for the stage."""

    def test_reads_an_export_as_it_is(self):
        """Words, roles and days of others."""
        found = sheet(EXPORT)
        first, second, third = found.rows
        assert first.state == InterviewState(
            Stage.INTERVIEWED,
            contact=Contact.EXECUTIVE,
            interview_on=date(2026, 11, 20),
            last_contact_on=date(2026, 11, 3),
            thank_you=ThankYou.SENT,
        )
        assert (first.contact_name, first.company, first.position) == ("Bo Example", "Acme", "Data Engineer")
        assert first.status.label == "Final interview done"
        assert second.state == InterviewState(Stage.SCREENING, last_contact_on=date(2026, 11, 2))
        assert third.state.stage is Stage.UNKNOWN
        assert third.state.contact is Contact.AGENCY_RECRUITER
        assert third.state.thank_you is ThankYou.NOT_SENT
        assert (found.order, found.unused, found.format) == ("mdy", ("Notes",), "CSV with commas")

    @pytest.mark.parametrize(
        ("header", "field"),
        [
            ("Organization", "company"),
            ("Intitulé du poste", "position"),
            ("jobTitle", "position"),
            ("Role", "position"),
            ("Ansprechpartner", "contact_name"),
            ("INTERVIEW_DATE", "interview_on"),
            ("Data colloquio", "interview_on"),
            ("Applied", "applied_on"),
            ("Last contacted", "last_contact_on"),
            ("Follow-ups", "check_ins"),
            ("Decision Due", "decision_due"),
            ("candidate name", "candidate_name"),
        ],
    )
    def test_knows_the_common_names(self, header, field):
        """In any spelling."""
        assert map_columns((header, "Stage"), {}, header=True).by_field[field] == header

    @pytest.mark.parametrize("header", ["Job status", "Bewerbungsstatus", "Statut", "Estado", "STAGE"])
    def test_knows_a_status_in_seven_languages(self, header):
        """It is the one column that is needed."""
        assert map_columns((header,), {}, header=True).by_field == {"status": header}

    def test_of_two_that_could_be_one_the_likelier(self):
        """And the other is not used."""
        assert map_columns(("Phase", "Status"), {}, header=True).by_field == {"status": "Status"}
        columns = map_columns(("Status", "Recruiter", "Contact"), {}, header=True)
        assert columns.by_field == {"status": "Status", "contact_name": "Contact"}

    @pytest.mark.parametrize(
        ("header", "contact"),
        [
            ("Recruiter", Contact.RECRUITER),
            ("Hiring Manager", Contact.HIRING_MANAGER),
            ("Contact", Contact.UNKNOWN),
        ],
    )
    def test_the_name_of_a_column_says_who_stands_in_it(self, header, contact):
        """Unless the row says it."""
        assert only(f"Status,{header}\nInterviewed,Bo\n").state.contact is contact
        row = only(f"Status,{header},Contact Role\nInterviewed,Bo,Team lead\n")
        assert row.state.contact is Contact.HIRING_MANAGER

    @pytest.mark.parametrize(
        ("cell", "thanked"),
        [
            *(
                ("yes", "sent"),
                ("TRUE", "sent"),
                ("✓", "sent"),
                ("✔️", "sent"),
                ("x", "sent"),
                ("Done", "sent"),
            ),
            *(("11/20/2026", "sent"), ("1/2/2026", "sent"), ("no", "not_sent"), ("not_sent", "not_sent")),
        ],
    )
    def test_reads_a_box_that_is_ticked(self, cell, thanked):
        """Or the day on which it was."""
        assert only(f"Status,Thank you\nInterviewed,{cell}\n").state.thank_you.value == thanked

    def test_what_is_no_answer_spoils_its_row(self):
        """And says what to write."""
        assert "use one of" in only("Status,Thank you\nInterviewed,perhaps later\n").error

    def test_reads_json_by_its_keys(self):
        """Whichever row has them."""
        text = json.dumps(
            [{"company": "Acme"}, {"Status": "Offer received", "Recruiter": "Bo", "sent": True}]
        )
        found = sheet(text)
        assert [row.state.stage for row in found.rows] == [Stage.UNKNOWN, Stage.OFFERED]
        assert found.format == "a JSON array"

    def test_a_source_may_mean_something_else(self):
        """By its name."""
        assert only("Status\nrejected\n", source="findajob").state.stage is Stage.WITHDRAWN

    def test_a_status_is_text(self):
        """A number is none."""
        assert only('{"status": 7}').error.startswith("status is a number, but it takes text")
        assert only('{"status": "Interview", "contact role": 7}').error.startswith("role is a number, but")

    def test_every_name_is_folded_and_every_field_ours(self):
        """Else no header would ever match it."""
        for name, field in _FIELD_OF.items():
            assert " ".join(label_words(name)) == name
            assert field in FIELDS


class TestOurs:
    """A file with a column for the stage is taken at its word."""

    def test_columns_are_ours_or_unused(self):
        """Nothing is guessed."""
        found = sheet("stage,contact,contcat,Notes\noffered,peer,x,y\n")
        assert found.unused == ("contcat", "Notes")
        assert not found.columns.guessed

    def test_a_word_of_others_is_one_all_the_same(self):
        """But a slip of the pen is none of theirs."""
        row = only("stage\nPhone Screen\n")
        assert (row.state.stage, row.status.label) == (Stage.SCREENING, "Phone Screen")
        assert only("stage\ninterviwed\n").error.startswith("stage is 'interviwed', which is not a Stage")
        assert only("stage\noffered\n").status is None
        assert only("stage\nrejected\n", source="findajob").state.stage is Stage.WITHDRAWN
        assert only('{"stage": 7}').error.startswith("stage is 7, which is not a Stage")

    @pytest.mark.parametrize("cell", ["Offered", "OFFERED", "On Hold", "on-hold"])
    def test_a_word_of_ours_may_be_spelt_as_others_spell(self, cell):
        """There is no doubt what it says."""
        stage = label_words(cell)
        assert only(f"stage\n{cell}\n").state.stage == "_".join(stage)

    def test_a_column_that_only_others_name_so_makes_it_theirs(self):
        """A tracker, too, may call its status "stage"; its words are guessed, and its other columns."""
        text = "stage,company_name,contact,Status\nApplied,Acme,Bo,x\nBlorp,Beta,Cy,x\n,,peer,x\n"
        found = sheet(text)
        first, second, third = found.rows
        assert found.columns.guessed
        assert found.unused == ("Status",)
        assert (first.state.stage, first.company, first.contact_name) == (Stage.APPLIED, "Acme", "Bo")
        assert (second.state.stage, second.error) == (Stage.UNKNOWN, "")
        assert (third.state.contact, third.contact_name) == (Contact.PEER, "")

    @pytest.mark.parametrize(
        ("names", "expected"),
        [
            (("stage", "contact_name", "contact"), {"contact_name": "contact_name", "contact": "role"}),
            (("stage", "contact"), {"contact": "contact_name"}),
            (("stage", "contact_name", "contact", "Contact Role"), {"contact_name": "contact_name"}),
        ],
    )
    def test_a_contact_beside_a_name_is_a_part(self, names, expected):
        """Even in somebody's export; alone it holds the names."""
        columns = map_columns((*names, "Job title"), {}, header=True)
        field_of = {column: field for field, column in columns.by_field.items()}
        assert {name: field_of[name] for name in expected} == expected
        assert ("contact" in field_of) == ("contact" in expected)


class TestWrapped:
    """A JSON object that holds the list of the rows, as programs export it."""

    ROWS = ({"Status": "Offer received", "Company": "A ] }"}, {"Status": "Blorp"})

    @pytest.mark.parametrize(
        "beside",
        [
            {},
            {"version": 3, "tags": ["[", {"a": []}, []], "owner": {"list": [{"Status": "x"}]}},
            {"contacts": [{"name": "Bo"}], "empty": []},
        ],
    )
    @pytest.mark.parametrize("first", [True, False])
    def test_its_rows_are_read(self, beside, first):
        """With the lines they are on; of several lists it is the one with a status."""
        rows = {"applications": self.ROWS}
        whole = rows | beside if first else beside | rows
        found = sheet(json.dumps(whole, indent=1))
        assert found.format == "the JSON array 'applications'"
        rows = [*found.rows]
        assert [(row.state.stage, row.number) for row in rows] == [(Stage.OFFERED, 1), (Stage.UNKNOWN, 2)]
        lines = json.dumps(whole, indent=1).split("\n")
        assert ["{" in lines[row.line - 1] for row in rows] == [True, True]
        assert '"Offer received"' in lines[rows[0].line]
        assert found.columns.by_field == {"company": "Company", "status": "Status"}

    def test_a_list_by_itself_needs_no_status(self):
        """A row of it says so, as in any array; and none is not a mistake."""
        assert [row.error for row in sheet('{"a": [{"stage": ""}, {"stage": "x", "stage": "y"}]}').rows] == [
            "stage is empty; say how far it has come, or 'unknown'",
            "'stage' is in the row twice; leave one of them out",
        ]
        assert [*sheet('{"applications": []}').rows] == []

    @pytest.mark.parametrize(
        "lists",
        [
            {"a": [{"stage": "offered"}], "b": [{"Status": "Offer"}]},
            {"a": [{"name": "x"}], "b": [{"name": "y"}]},
        ],
    )
    def test_several_lists_are_too_many(self, lists):
        """Nobody knows which one is meant."""
        assert refused(json.dumps(lists)) == (
            "there are several lists of rows, 'a', 'b'; leave one of them in the file"
        )

    @pytest.mark.parametrize(
        "row", [{"Status": "Offer", "history": [{"Status": "Applied"}]}, {"Company": "Acme", "tags": []}]
    )
    def test_an_object_may_be_a_row(self, row):
        """Where it has a status itself, or no list of objects."""
        found = sheet(json.dumps(row))
        assert (found.format, len([*found.rows])) == ("JSON Lines", 1)


class TestMapping:
    """Columns that somebody names."""

    def test_goes_before_any_guess(self):
        """And the rest is guessed."""
        text = "Wo,Status,Interview Date\nOffer,Phone Screen,2026-11-20\n"
        columns = sheet(text, {"status": "Wo"}).columns
        assert columns.by_field == {"status": "Wo", "interview_on": "Interview Date"}

    def test_adds_to_a_file_of_ours(self):
        """Where nothing else is guessed."""
        columns = sheet("stage,contact,Firma\noffered,peer,Acme\n", {"company": "Firma"}).columns
        assert columns.by_field == {"stage": "stage", "contact": "contact", "company": "Firma"}
        assert not columns.guessed

    def test_a_status_is_in_the_words_of_others(self):
        """Even beside a column of ours."""
        found = sheet("stage,Wo\nx,Phone Screen\n", {"status": "Wo"})
        assert found.columns.guessed
        assert [row.state.stage for row in found.rows] == [Stage.SCREENING]
        text = "stage,Wo,Job title\nthe audit trail,offered,x\n"
        assert sheet(text, {"stage": "Wo", "topic": "stage"}).columns.by_field == {
            "topic": "stage",
            "stage": "Wo",
            "position": "Job title",
        }

    def test_may_say_that_there_is_none(self):
        """Where a guess is wrong."""
        columns = sheet("Status,Follow ups\nOffer,on Monday\n", {"check_ins": ""}).columns
        assert columns.by_field == {"status": "Status"}

    def test_a_column_may_hold_our_stage(self):
        """By whatever name."""
        assert only("Wo\ninterviewed\n", {"stage": "Wo"}).state.stage is Stage.INTERVIEWED

    def test_names_fields_and_columns_that_are_there(self):
        """Or says so."""
        assert refused("Status\nOffer\n", {"statsu": "Status"}) == (
            "'statsu' is not a field to map a column to; did you mean 'status'?"
        )
        assert refused("Status\nOffer\n", {"status": "State"}) == (
            "there is no column 'State' among 'Status'; map one of them"
        )

    def test_a_column_is_one_field(self):
        """Else one of the two would be lost."""
        assert refused("Status\nOffer\n", {"status": "Status", "company": "Status"}) == (
            "column 'Status' is mapped to two fields; map it to one of them"
        )
        columns = sheet("Status\nOffer\n", {"company": "", "topic": ""}).columns  # two without a column
        assert columns.by_field == {"status": "Status"}

    def test_a_status_is_needed(self):
        """And the separators of columns are told where there is but one."""
        assert refused("Who,What\na,b\n").startswith(
            "there is no column for the status among 'Who', 'What'; "
        )
        assert "commas, semicolons, tabs or bars" in refused("Who:Status\na:b\n")


class TestDays:
    """As the whole column writes them."""

    def test_one_day_tells_of_the_others(self):
        """A number above twelve is a day."""
        found = sheet("Status,Interview Date\nInterviewed,03/04/2026\nInterviewed,13/04/2026\n")
        assert [row.state.interview_on for row in found.rows] == [date(2026, 4, 3), date(2026, 4, 13)]

    def test_what_nothing_tells_is_a_bad_row(self):
        """Until somebody says it."""
        text = "Status,Interview Date\nInterviewed,03/04/2026\n"
        assert only(text).error == (
            "interview_on is '03/04/2026', and nothing tells day from month; say --dates dmy or --dates mdy"
        )
        assert only(text, order="mdy").state.interview_on == date(2026, 3, 4)

    @pytest.mark.parametrize(
        "cell", ["N/A", "n.a.", "-", "—", "--", "TBD", "none", "NaN", "NaT", "?", "noch offen", "À définir"]
    )
    @pytest.mark.parametrize("header", ["stage,interview_on", "Status,Interview date"])
    def test_no_day_is_written_in_many_ways(self, header, cell):
        """It is as if nothing stood there."""
        assert only(f"{header}\ninterviewed,{cell}\n").state == InterviewState("interviewed")

    @pytest.mark.parametrize("cell", ["soon", "soon; Bo will say"])
    def test_one_that_is_no_day_costs_itself(self, cell):
        """In a column that was guessed, with a warning; one of ours cannot be meant otherwise."""
        says = f"interview_on is '{cell}', which is not a date"
        text = f"Status,Interview date\nInterviewed,{cell}\n"
        row = only(text)
        assert (row.state, row.error) == (InterviewState("interviewed"), "")
        (warning,) = row.warnings
        instead = "write it as YYYY-MM-DD, or leave out the column with --map interview_on="
        assert warning == f"{says}, so it is left out; {instead}"
        assert only(text, {"interview_on": ""}).warnings == ()
        assert only(f"stage,interview_on\ninterviewed,{cell}\n").error == f"{says}; write it as YYYY-MM-DD"
        assert only('{"stage": "interviewed", "interview_on": 7}').error.startswith("interview_on is a num")
        assert only(f"stage,interview_on\ninterviewed,{'-' * 101}\n").error.startswith("interview_on is 101")


class TestFiles:
    """As spreadsheets write them."""

    @pytest.mark.parametrize("first", ["sep=;", "SEP=;\r", "\nsep=;\n"])
    def test_one_may_tell_its_separator(self, first):
        """In a line of its own, which is not a header."""
        found = sheet(f"{first}\nStatus;Contact, if any\nOffer;Bo\n")
        assert found.format == "CSV with semicolons"
        assert [row.state.stage for row in found.rows] == [Stage.OFFERED]

    def test_a_separator_alone_is_no_file(self):
        """There is nothing in it."""
        assert refused("sep=;\n").startswith("the input is empty; ")
        assert refused("sep=;\n;;\n").startswith("the input is empty; ")
        assert refused(";;\n").startswith("there is no column for the status among ';;'")

    @pytest.mark.parametrize(("sign", "name"), [("\t", "tabs"), ("|", "bars"), ("~", "'~'")])
    def test_the_separator_is_told(self, sign, name):
        """As one says it."""
        assert sheet(f"sep={sign}\nStatus{sign}Contact\nOffer{sign}Bo\n").format == f"CSV with {name}"

    @pytest.mark.parametrize(
        ("header", "name"),
        [
            ('"Notes (pay, place, team)";Status', "semicolons"),
            ("Notes, if any, and so on;Status", "semicolons"),
            ('Status,"a; b; c"', "commas"),
            ("Who, what, where|stage", "bars"),
            ("Status; Title", "semicolons"),
            ("Status", "commas"),
        ],
    )
    def test_the_separator_is_the_one_that_leaves_a_status(self, header, name):
        """However many other signs stand in the names of columns."""
        found = sheet(f"{header}\n")
        assert found.format == f"CSV with {name}"

    def test_the_separator_leaves_the_column_that_was_mapped(self):
        """Or else the most columns, of which quotation marks make one."""
        text = "Status, Notes, x;Wo\nBlorp;Offer received\n"
        assert sheet(text, {"company": ""}).format == "CSV with commas"
        found = sheet(text, {"status": "Wo", "stage": ""})
        assert found.format == "CSV with semicolons"
        assert [row.state.stage for row in found.rows] == [Stage.OFFERED]
        assert "among 'a,b,c,d', 'e', 'f'; " in refused('"a,b,c,d";e;f\n1;2;3\n')
        assert "among 'a', 'b'; " in refused("a,b\n1;2;3;4,5\n")

    def test_columns_without_a_name_are_passed_over(self):
        """Several of them are no mistake."""
        assert only("Status,,Notes,,x\nOffer,a,b,c\n").state.stage is Stage.OFFERED
