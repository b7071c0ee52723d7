"""Reading applications: three formats, and whatever a file may hold instead of them."""

from __future__ import annotations

import json
from datetime import date

import pytest

from netiquette import Contact, Details, InterviewState, Stage
from netiquette._commandline.encoding import UnreadableError
from netiquette._commandline.rows import Row, sheet, unused_columns

DAY = date(2026, 11, 20)


def read(text):
    """Return the rows of a text."""
    return [*sheet(text).rows]


def one(text):
    """Return the only row of a text."""
    (row,) = sheet(text).rows
    return row


def good(line, stage):
    """Return a row with nothing but a stage."""
    return Row(line=line, state=InterviewState(stage))


def told(row):
    """Return the line of a row, and its stage or that it is bad."""
    return row.line, "bad" if row.error else row.state.stage.value


def refused(text):
    """Return why a text as a whole cannot be read, in the style of all our messages."""
    with pytest.raises(UnreadableError) as caught:
        read(text)
    return styled(str(caught.value))


def styled(message):
    """Return a message after a look at its manners: one line, no full stop, a way out."""
    assert "\n" not in message
    assert not message.endswith(".")
    assert ";" in message
    assert message.isprintable()
    return message


class TestCsv:
    """A header, and a row for each contact."""

    def test_reads_columns_by_name(self):
        """In any order; what is left empty is unknown."""
        text = "contact,stage,interview_on,check_ins\npeer,interviewed,2026-11-20,1\n,offered,,\n"
        assert read(text) == [
            Row(line=2, state=InterviewState("interviewed", contact="peer", interview_on=DAY, check_ins=1)),
            good(3, Stage.OFFERED),
        ]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    @pytest.mark.parametrize("last", [True, False])
    def test_ends_lines_as_any_system_does(self, end, last):
        """With or without an end after the last line."""
        text = end.join(["stage,contact", "offered,peer", "applied,"]) + end * last
        assert [told(row) for row in sheet(text).rows] == [(2, "offered"), (3, "applied")]

    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_separates_cells_as_any_spreadsheet_does(self, delimiter):
        """The header tells with what."""
        text = f"stage{delimiter}contact{delimiter}topic\noffered{delimiter}peer{delimiter}a\n"
        assert one(text).state == InterviewState("offered", contact="peer")

    def test_passes_over_a_byte_order_mark(self):
        """Before a quotation mark, too."""
        assert one('\ufeff"stage"\noffered\n') == good(2, Stage.OFFERED)

    def test_passes_over_blank_lines(self):
        """And counts them; a line of nothing but separators is blank too."""
        text = "\n \nstage,contact\n\noffered,peer\n,\n  , \napplied,\n\n"
        assert [told(row) for row in sheet(text).rows] == [(5, "offered"), (8, "applied")]

    def test_ignores_blanks_around_cells_and_names(self):
        """They come with copying by hand."""
        assert one(" stage , contact\n  offered, peer \n").state.contact is Contact.PEER

    def test_ignores_empty_columns_at_the_end(self):
        """A spreadsheet leaves them behind."""
        assert one("stage,contact,,\noffered,peer,,,,\n").state.contact is Contact.PEER

    def test_takes_a_short_row(self):
        """What is left out at the end is empty."""
        assert one("stage,contact,topic\noffered\n") == good(2, Stage.OFFERED)

    def test_refuses_a_long_row(self):
        """A cell too many has shifted all of them, or one was not quoted."""
        bad, fine = sheet("stage,topic\noffered,one, two\napplied,one\n").rows
        assert styled(bad.error) == (
            "there are 3 cells for 2 columns; put quotation marks around a cell that contains ','"
        )
        assert told(fine) == (3, "applied")

    def test_reads_quoted_cells(self):
        """With separators, marks and ends of line in them; the line is the one the row starts on."""
        text = 'stage,company,notes\noffered,"A, ""B"" & Co","one\r\ntwo\n"\napplied,C,\n'
        first, second = sheet(text).rows
        assert (first.line, first.company) == (2, 'A, "B" & Co')
        assert (second.line, second.company) == (5, "C")

    @pytest.mark.parametrize("odd", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
    def test_knows_three_ends_of_line_and_no_more(self, odd):
        """What Python calls an end of line, CSV calls a character."""
        found = read(f"stage,notes\noffered,a{odd}b\napplied,\n")
        assert [told(row) for row in found] == [(2, "offered"), (3, "applied")]

    @pytest.mark.parametrize("broken", ['offered,"one', '"offered"x,one', 'offered,"on"e'])
    def test_a_broken_quotation_spoils_its_own_row(self, broken):
        """An open quotation mark swallows nothing but the line it stands on."""
        found = read(f'stage,topic\n{broken}\napplied,"a, b"\nscreening,two\n')
        assert [told(row) for row in found] == [(2, "bad"), (3, "applied"), (4, "screening")]
        assert "quotation mark" in styled(found[0].error)

    def test_a_cell_beyond_the_reader_s_limit_spoils_its_own_row(self):
        """Python's CSV reader refuses cells of more than 131,072 characters."""
        found = read(f"stage,notes\noffered,{'x' * 200_000}\napplied,\n")
        assert [told(row) for row in found] == [(2, "bad"), (3, "applied")]
        assert "131072" in styled(found[0].error)

    def test_needs_a_stage(self):
        """The one column without a default."""
        assert refused("contact,interview_on\npeer,2026-11-20\n") == (
            "there is no column for the status among 'contact', 'interview_on'; "
            "name one 'stage', or map one by status=COLUMN"
        )
        assert styled(one("stage,contact\n,peer\n").error).startswith("stage is empty; ")

    def test_lists_the_first_columns_only(self):
        """A file that is not a table may have thousands, and long ones."""
        message = refused(",".join(["x" * 5_000, *map(str, range(5_000))]))
        assert " and 4991 more; name one 'stage', or" in message

    def test_does_not_mind_two_columns_nobody_reads(self):
        """They may have one name, or none."""
        found = sheet("stage,notes,notes,,,contact\noffered,x,,a,b,peer\napplied,,,,,\n")
        assert found.unused == ("notes", "")
        assert [told(row) for row in found.rows] == [(2, "offered"), (3, "applied")]
        assert sheet("stage,notes,notes\noffered,,x\n").unused == ("notes",)

    def test_a_byte_of_zero_spoils_its_own_row(self):
        """Wherever it stands in it; a name of a column that nobody reads may have one."""
        found = read("stage,no\0tes\noffered,a\0b\napplied,c\noff\0ered,\n\0\nhired,\n")
        assert [told(row) for row in found] == [
            *((2, "bad"), (3, "applied"), (4, "bad"), (5, "bad"), (6, "hired")),
        ]
        assert styled(found[0].error) == "there is a byte of zero in it, as in no text; remove it"

    def test_refuses_a_column_twice(self):
        """Nobody knows which one counts."""
        assert refused("stage,contact,stage\noffered,peer,applied\n") == (
            "column 'stage' occurs twice among 'stage', 'contact', 'stage'; rename one of them"
        )

    def test_needs_a_header_that_can_be_read(self):
        """Without names there are no rows; an empty table is a table."""
        assert refused('"stage,contact\noffered,peer\n').startswith("this is not CSV (")
        assert read("stage,contact\n") == []

    @pytest.mark.parametrize("text", ["", " \n\r\n", "\ufeff", "\x0b\u2028"])
    def test_refuses_nothing_at_all(self, text):
        """There is not even a header."""
        assert refused(text) == "the input is empty; give it a header line and a row for each contact"


class TestJson:
    """An array of objects, or an object a line."""

    OBJECTS = ({"stage": "offered", "contact": "peer"}, {"stage": "applied"})

    def test_reads_an_array(self):
        """With the line on which each row starts."""
        text = json.dumps(self.OBJECTS, indent=2)
        assert [told(row) for row in sheet(text).rows] == [(2, "offered"), (6, "applied")]
        assert [told(row) for row in sheet(f"\ufeff\r\n {text}\n").rows] == [(3, "offered"), (7, "applied")]

    def test_reads_lines(self):
        """Blank ones are passed over."""
        for end in ("\n", "\r\n"):
            text = end.join(["", json.dumps(self.OBJECTS[0]), " ", json.dumps(self.OBJECTS[1]), ""])
            assert [told(row) for row in sheet(text).rows] == [(2, "offered"), (4, "applied")]

    def test_reads_a_single_object(self):
        """However it is laid out."""
        assert told(one(json.dumps(self.OBJECTS[0], indent=2))) == (1, "offered")
        assert told(one("\n\n" + json.dumps(self.OBJECTS[0]))) == (3, "offered")

    def test_may_be_empty(self):
        """An empty array is a file without applications."""
        assert read("[]") == read(" [ \n ] ") == []

    def test_null_and_nan_are_empty(self):
        """That is how a program and a data frame write an unknown."""
        text = '{"stage": "offered", "contact": null, "interview_on": NaN, "check_ins": NaN, "topic": " "}'
        assert one(text) == good(1, Stage.OFFERED)

    def test_takes_numbers_and_texts(self):
        """A count may be either."""
        for one_ in ("1", '"1"', '"1.0"'):
            assert one(f'{{"stage": "applied", "check_ins": {one_}}}').state.check_ins == 1

    @pytest.mark.parametrize(
        ("item", "kind"),
        [
            ("5", "a number"),
            ("1e999", "a number"),
            ("true", "true or false"),
            ("null", "null"),
            ("NaN", "null"),
            ('"offered"', "text"),
            ('["stage", "offered"]', "an array"),
        ],
    )
    def test_refuses_a_row_that_is_no_object(self, item, kind):
        """The others are read."""
        found = read(f'[{{"stage": "offered"}}, {item}, {{"stage": "applied"}}]')
        assert [told(row)[1] for row in found] == ["offered", "bad", "applied"]
        assert styled(found[1].error) == f'this is {kind}, but a row is an object; write {{"stage": ...}}'

    BROKEN = (
        '{"stage": offered}',
        '{"stage": "offered" "contact": "peer"}',
        '{"stage": "a, ] } \\" b", x: [1, {"y": "]"}]}',
        "{'stage': 'offered'}",
        '{"stage": "rej}',
        "}",
        "+",
        '{"stage": 1]',
        "[" * 100_000 + "]" * 100_000,
        '{"a":' * 100_000 + "1" + "}" * 100_000,
    )

    @pytest.mark.parametrize("item", BROKEN, ids=range(len(BROKEN)))
    def test_a_broken_line_spoils_itself_alone(self, item):
        """Wherever it stands."""
        good = ['{"stage": "offered"}', '{"stage": "applied"}']
        for place in range(3):
            lines = [*good[:place], item, *good[place:]]
            found = [told(row) for row in sheet("\n".join(lines)).rows]
            assert found.pop(place) == (place + 1, "bad")
            assert [stage for _, stage in found] == ["offered", "applied"]

    def test_says_what_is_wrong_with_a_line(self):
        """And how to write one."""
        _, bad = sheet('{"stage": "offered"}\n{"stage": rejected}').rows
        assert styled(bad.error) == 'this is not valid JSON (expecting value); write a row as {"stage": ...}'

    @pytest.mark.parametrize(
        "first", ["null", "7", "1e999", "true", '"stage"', "word", "[1]", "[]", "[x", "x,"]
    )
    def test_lines_may_begin_with_anything(self, first):
        """The first sign of a file does not tell its format; nor does a first line that could be a header."""
        bad, *good = sheet(f'{first}\n{{"stage": "offered"}}\n{{"stage": "applied"}}\n').rows
        assert styled(bad.error).startswith("this is ")
        assert [told(row) for row in good] == [(2, "offered"), (3, "applied")]

    @pytest.mark.parametrize("first", ["null", "word", "[1]", "}", '{"stage": "rej}', "stage"])
    def test_one_line_is_enough_to_show_it(self, first):
        """Of two."""
        bad, good = sheet(f'{first}\n{{"stage": "offered"}}').rows
        assert (told(bad), told(good)) == ((1, "bad"), (2, "offered"))

    @pytest.mark.parametrize(
        ("rows", "place"),
        [
            (['{"stage": "offered"}', '{"stage": offered}'], "line 2, column 11: expecting value"),
            (['{"stage": "rej}', '{"stage": "applied"}'], "line 1, column 18: invalid control character at"),
            (['{"stage": "offered"}', "", '{"stage": "applied"}'], "line 2, column 1: expecting value"),
            (['{"stage": "offered"}', "[" * 100_000], "line 2, column 1: nested too deeply"),
        ],
    )
    def test_a_broken_array_is_one_error(self, rows, place):
        """With the place, before anything is answered: nobody knows what else is lost in it."""
        text = "[" + ",\n".join(rows) + "]"
        assert refused(text) == (
            f"it is not valid JSON ({place}), so no row is read; mend it there, or write a row a line"
        )

    @pytest.mark.parametrize(
        ("rest", "place"),
        [
            ("", "line 1, column 22: expecting ',' or ']'"),
            (",", "line 1, column 23: expecting value"),
            (",]", "line 1, column 23: expecting value"),
            (', {"stage": "appl', "line 1, column 34: unterminated string starting at"),
            (' {"stage": "applied"}]', "line 1, column 23: expecting ',' or ']'"),
            (']\n[{"stage": "applied"}]', "line 2, column 1: there is more behind its end"),
        ],
    )
    def test_an_array_that_does_not_end_is_one(self, rest, place):
        """Or that ends twice."""
        assert f"it is not valid JSON ({place})" in refused('[{"stage": "offered"}' + rest)

    @pytest.mark.parametrize(
        "text",
        [
            '[\n{"stage": "rej},\n{"stage": "applied"}\n]',
            '[{"stage": "rej},\n{"stage": "applied"}',
            '{"applications": [\n{"stage": "rej},\n{"stage": "applied"}\n]}',
            '{"applications": [\n{"stage": "applied"}',
            '{"applications": [\n  {\n    "stage": offered\n  }\n]}',
            '[\n  {\n    "stage": "offered",\n    "x": {}\n  }\n  {}\n]',
        ],
    )
    def test_a_broken_array_is_no_lines_for_having_some(self, text):
        """A last row has no comma behind it, and looks like a line of its own."""
        assert refused(text).startswith("it is not valid JSON (line ")

    def test_a_csv_is_none_for_having_lines_of_json(self):
        """In a cell of several lines, or as a cell; the header tells."""
        text = 'stage,notes\noffered,"x\n{}\n{""a"": 1}"\napplied,\n'
        assert [told(row) for row in sheet(text).rows] == [(2, "offered"), (5, "applied")]
        text = 'stage\noffered\n{"stage": "applied"}\nhired\n'
        assert [row.line for row in sheet(text).rows] == [2, 3, 4]

    @pytest.mark.parametrize("header", ["[stage];[company]", "{stage};{company}", "[stage]"])
    def test_a_csv_is_none_for_its_brackets(self, header):
        """There is a status among its columns."""
        found = sheet(f"{header}\noffered\n")
        assert found.format.startswith("CSV")
        assert [told(row) for row in found.rows] == [(2, "offered")]

    def test_lines_end_as_on_any_system(self):
        """An old one, too."""
        assert [told(row) for row in sheet('{"stage": "offered"}\r{"stage": "applied"}\r').rows] == [
            (1, "offered"),
            (2, "applied"),
        ]

    def test_refuses_a_name_twice(self):
        """Nobody knows which one counts, and Python would take the last in silence."""
        bad, fine = sheet('[{"stage": "offered", "stage": "applied"}, {"stage": "applied"}]').rows
        assert styled(bad.error) == "'stage' is in the row twice; leave one of them out"
        assert told(fine) == (1, "applied")
        assert "is in the row twice" in one('{\n"stage": "offered",\n"stage": "applied"\n}').error

    def test_does_not_mind_what_stands_in_a_column_of_its_own(self):
        """An unused column may hold anything."""
        found = sheet('{"stage": "offered", "x": {"a": 1, "a": 2}, "y": [[[]]], "z": 1e999}')
        assert found.unused == ("x", "y", "z")
        assert [*found.rows] == [good(1, "offered")]


class TestCells:
    """What each column takes, whatever the format."""

    @pytest.mark.parametrize(
        ("name", "cell", "says"),
        [
            (
                "stage",
                "interviwed",
                "stage is 'interviwed', which is not a Stage; did you mean 'interviewed'?",
            ),
            ("stage", 7, "stage is 7, which is not a Stage; use one of researching, "),
            ("stage", True, "stage is True, which is not a Stage; use one of "),
            ("contact", ["peer"], "contact is an array, but it takes text; put it into quotation marks"),
            ("contact", {"a": 1}, "contact is an object, but it takes text; put it into quotation marks"),
            ("contact", "x" * 101, "contact is 101 characters long; shorten it to 100 at most"),
            (
                "interview_on",
                "31.11.2026",
                "interview_on is '31.11.2026', which is not a date; write it as YYYY-",
            ),
            (
                "interview_on",
                "2026-11-20\ud800",
                "interview_on is '2026-11-20\\ud800', which is not a date; ",
            ),
            ("interview_on", 20261120, "interview_on is a number, but it takes text; put it into quotation "),
            ("check_ins", "once", "check_ins is 'once', which is not a number; write 0, 1 or 2"),
            ("check_ins", "1.5", "check_ins is '1.5', which is not a number; "),
            ("check_ins", "٣", "check_ins is '٣', which is not a number; "),
            ("check_ins", "-1", "check_ins is -1, but it counts questions already sent; use 0 "),
            ("check_ins", 1.0, "check_ins is 1.0, but it counts questions already sent; use a whole number"),
            ("check_ins", True, "check_ins is True, but it counts questions already sent; use a whole "),
            ("check_ins", [1], "check_ins is an array, but it takes text; "),
            ("check_ins", "1" * 5_000, "check_ins is 5,000 characters long; shorten it to 100 at most"),
        ],
    )
    def test_a_bad_cell_makes_a_bad_row(self, name, cell, says):
        """The message names the column, what stands there and what to write."""
        row = one(json.dumps({"stage": "applied", name: cell}))
        assert styled(row.error).startswith(says)
        assert row.state is row.details is None

    def test_a_number_of_5000_digits_is_one_bad_cell(self):
        """Python refuses to read it, and would refuse the whole file."""
        bad, fine = sheet(
            f'[{{"stage": "applied", "check_ins": {"9" * 5_000}}}, {{"stage": "applied"}}]'
        ).rows
        assert styled(bad.error).startswith("check_ins is 5,000 characters long; ")
        assert told(fine) == (1, "applied")
        bad = one(f'{{"stage": {"9" * 50}}}')
        assert styled(bad.error).startswith(f"stage is '{'9' * 50}', which is not a Stage; ")

    @pytest.mark.parametrize("cell", ["2026-11-20", "20261120", "2026-11-20T23:59:00Z", "2026-W47-5"])
    def test_a_day_is_written_as_iso_8601_has_it(self, cell):
        """With a time of day or without."""
        assert one(f"stage,interview_on\ninterviewed,{cell}\n").state.interview_on == DAY

    @pytest.mark.parametrize("sign", ["\x00", "\x1b", "\n", "\u202e", "\ud800"], ids=ascii)
    @pytest.mark.parametrize("name", ["contact_name", "company", "topic"])
    def test_a_bad_detail_leaves_the_decision(self, name, sign):
        """Deciding needs no personal data; what could break a line or a terminal is not shown."""
        cells = {
            "stage": "offered",
            "candidate_name": "Ada Sample",
            "contact_name": "Bo Example",
            "topic": "the audit trail",
            name: f"a{sign}b",
        }
        row = one(json.dumps(cells))
        assert row.state == InterviewState("offered")
        assert row.details is None
        assert styled(row.error).startswith(f"{name} is 'a")
        assert getattr(row, name, "") == ""

    @pytest.mark.parametrize(
        ("cell", "says"),
        [
            (5, "topic is a number, but it takes text; "),
            (["a"], "topic is an array, but it takes text; "),
            ("x" * 2_001, "topic is 2,001 characters long; shorten it to 2,000 at most"),
        ],
    )
    def test_a_detail_no_message_can_hold(self, cell, says):
        """Likewise; and of two bad ones the first is reported."""
        cells = {"candidate_name": "Ada Sample", "contact_name": "Bo", "topic": cell, "company": "Acme"}
        row = one(json.dumps({"stage": "offered", **cells, "strength": "x\ny"}))
        assert styled(row.error).startswith(says)
        assert (row.contact_name, row.company) == ("Bo", "Acme")
        assert row.state.stage is Stage.OFFERED

    def test_a_topic_that_could_be_anybody_s(self):
        """`Details` has the last word on what it takes."""
        cells = {"candidate_name": "Ada Sample", "contact_name": "Bo", "topic": "our conversation"}
        row = one(json.dumps({"stage": "offered", **cells}))
        assert styled(row.error).startswith("topic is 'our conversation', but that could be said to anyone; ")
        assert (row.contact_name, row.details, row.state.stage) == ("Bo", None, Stage.OFFERED)

    def test_details_are_whole_or_left_out(self):
        """Without the name of either there is nothing to write."""
        text = "stage,contact_name,candidate_name,topic\noffered,Bo Example,Ada Sample,the audit trail\n"
        assert one(text).details == Details(
            contact_name="Bo Example", candidate_name="Ada Sample", topic="the audit trail"
        )
        assert one(text.replace("Ada Sample", " ")) == Row(
            line=2, state=InterviewState("offered"), contact_name="Bo Example"
        )

    def test_a_column_of_something_else_is_no_detail(self):
        """What trackers call a link or a reason is the posting's, or one's own."""
        text = "stage,contact_name,candidate_name,link,reason,others,next_step\noffered,Bo,Ada,x,y,z,call\n"
        assert one(text).details == Details(contact_name="Bo", candidate_name="Ada")


class TestRounds:
    """How often they have talked is the one detail that is a number."""

    @pytest.mark.parametrize(("cell", "rounds"), [("2", 2), ("3.0", 3), ("0", 0)])
    def test_is_read_as_a_count(self, cell, rounds):
        """As trackers and data frames write it."""
        text = "stage,contact_name,candidate_name,topic,rounds\ninterviewed,Bo,Ada,the audit trail,"
        assert one(f"{text}{cell}\n").details.rounds == rounds

    def test_may_be_a_number_in_json(self):
        """And is refused where it is none."""
        row = {"stage": "offered", "contact_name": "Bo", "candidate_name": "Ada", "topic": "the audit trail"}
        assert one(json.dumps(row | {"rounds": 2})).details.rounds == 2
        assert one(json.dumps(row | {"rounds": "twice"})).error == (
            "rounds is 'twice', which is not a number; write 0, 1 or 2"
        )
        assert one(json.dumps(row | {"rounds": -1})).error.startswith(
            "rounds is -1, but it counts the times "
        )
        assert one(json.dumps(row | {"rounds": 1.5})).error.startswith(
            "rounds is a number, but it takes text"
        )


class TestUnusedColumns:
    """A column nobody reads is named, once."""

    def test_suggests_what_was_meant(self):
        """Where a column of ours is near."""
        found = sheet("stage,contcat,Notes\noffered,peer,x\noffered,,y\n")
        assert found.unused == ("contcat", "Notes")
        assert [*unused_columns(found.unused)] == [
            "column 'contcat' is not used; did you mean 'contact'?",
            "column 'Notes' is not used",
        ]

    def test_suggests_nothing_that_is_taken(self):
        """A file has its stage already."""
        assert [*unused_columns(("state",))] == ["column 'state' is not used; did you mean 'stage'?"]
        for taken in ("stage", "status"):
            assert [*unused_columns(("state",), (taken,))] == ["column 'state' is not used"]

    def test_lists_the_first_ten(self):
        """Hostile input has a thousand, and long ones."""
        lines = [*unused_columns(tuple(f"{number}{'x' * 200_000}" for number in range(12)))]
        assert len(lines) == 11
        assert lines[-1] == "2 more columns are not used"
        assert all(len(line) < 200 for line in lines)

    def test_none_is_said_where_there_is_none(self):
        """An empty column is no column."""
        assert sheet("stage,notes\noffered,\n").unused == ()
        assert [*unused_columns(())] == []
