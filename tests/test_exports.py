"""``python -m netiquette`` with a tracker's export: what it says of the file, and the calendar it writes."""

from __future__ import annotations

import json
import sys

import icalendar
import pytest

from netiquette.__main__ import main
from netiquette.trackers import SOURCES

EXPORT = """\
Company,Position,Status,Contact,Interview Date,Notes
Acme,Data Engineer,Final interview done,Bo Example,20/11/2026,
Acme,Data Engineer,Interview,Cy Example,,
Beta,Analyst,Blorp,Di Example,,=1+1
Gamma,Analyst,Offer received,Ed Example,someday,
"""


@pytest.fixture
def ask(tmp_path, capsys):
    """Return a function that writes a file, asks about it and returns status, output and complaints."""

    def asked(content, *options, today="2026-11-21"):
        file = tmp_path / "export"
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        status = main([str(file), "--today", today, *map(str, options)])
        captured = capsys.readouterr()
        return status, captured.out, captured.err.replace(str(file), "FILE").splitlines()

    return asked


class TestNobody:
    """What stands where a name would, and names nobody."""

    @pytest.mark.parametrize("cell", ["none", "None", "n/a", "-", "TBD", "noreply@acme.example"])
    def test_is_somebody_where_you_were_interviewed(self, ask, cell):
        """Somebody has met you, and is thanked; who it was is not known."""
        header = "Company,Position,Status,Interview date,Recruiter\n"
        _, out, _ = ask(f"{header}Acme,Data Engineer,Interviewed,2026-11-20,{cell}\n", "--json")
        row = json.loads(out)
        assert row["state"]["contact"] == "unknown"
        assert row["steps"][0]["action"] == "send_thank_you"

    @pytest.mark.parametrize("cell", ["noreply@acme.example", "Acme Careers <do-not-reply@acme.example>"])
    @pytest.mark.parametrize("status", ["Applied", "Rejected"])
    def test_reads_what_is_sent_to_a_machine(self, ask, cell, status):
        """Nobody is asked there, and no draft greets it."""
        header = "Company,Position,Status,Recruiter\n"
        _, out, _ = ask(f"{header}Acme,Data Engineer,{status},{cell}\n", "--json")
        row = json.loads(out)
        assert (row["contact_name"], row["state"]["contact"]) == (None, "none")


class TestReport:
    """What was understood is said before the answers, on standard error."""

    def test_says_columns_words_questions_and_faults(self, ask):
        """In this order; nothing of it is on standard output."""
        says = (
            "FILE: line 5: interview_on is 'someday', which is not a date, so it is left out; write it as "
            "YYYY-MM-DD, or leave out the column with --map interview_on="
        )
        status, out, err = ask(EXPORT)
        assert status == 0
        assert err == [
            "FILE: CSV with commas, in utf-8; 4 rows",
            "FILE: company is column 'Company'",
            "FILE: position is column 'Position'",
            "FILE: status is column 'Status'",
            "FILE: contact_name is column 'Contact'",
            "FILE: interview_on is column 'Interview Date', as dmy",
            "FILE: status 'Final interview done' is interviewed (1)",
            "FILE: status 'Interview' is interviewing (1)",
            "FILE: status 'Blorp' is not known to us (1)",
            "FILE: status 'Offer received' is offered (1)",
            "FILE: status 'Interview': Is the interview behind you or still ahead, and on which day?",
            "FILE: status 'Blorp': How far has it come?",
            "FILE: column 'Notes' is not used",
            says,
        ]
        assert "\nAcme, Data Engineer\n  Bo Example  " in out
        assert "column" not in out

    def test_is_no_longer_than_one_reads(self, ask):
        """However many words there are."""
        rows = "".join(f"Interview {number}x{'y' * 500}\n" for number in range(40))
        _, _, err = ask("Status\n" + rows)
        assert "FILE: 28 more statuses" in err
        assert len(err) < 40
        assert max(map(len, err)) < 250

    def test_a_formula_is_data(self, ask):
        """It stands in the answer as it stands in the file, and nothing works it out."""
        formula = '=HYPERLINK("http://example.com","Bo")'
        row = '"' + formula.replace('"', '""') + '"'
        status, out, _ = ask(f"Status,Contact\nInterviewed,{row}\n", "--json")
        assert (status, json.loads(out)["contact_name"]) == (0, formula)

    def test_is_silent_where_the_file_is_ours(self, ask):
        """There is nothing to guess."""
        assert ask("stage\noffered\n")[2] == []

    def test_takes_a_map_a_source_and_an_order(self, ask):
        """From whoever knows the file."""
        text = "Wo,Wann,Wer\nrejected,03/04/2026,Bo\n"
        status, out, err = ask(
            text,
            "--map",
            "status=Wo, interview_on=Wann,contact_name=Wer",
            "--source",
            "findajob",
            "--dates",
            "mdy",
        )
        assert status == 0
        assert "FILE: interview_on is column 'Wann', as mdy" in err
        assert "FILE: status 'rejected' is withdrawn (1)" in err
        assert "Bo  " in out

    @pytest.mark.parametrize(
        ("source", "hint"),
        [
            ("Some Tracker", ""),
            ("find-a-jop", "; did you mean 'findajob'?"),
            (" ", ""),
        ],
    )
    @pytest.mark.parametrize("header", ["Status", "stage"])
    def test_a_source_without_words_is_told(self, ask, header, source, hint):
        """Its statuses are read as everybody's, whoever wrote the file."""
        status, _, err = ask(f"{header}\nrejected\n", "--source", source)
        assert status == 0
        assert err[0] == (
            f"FILE: source {source!r} has no words of its own here, so the general lists answer{hint}"
        )

    @pytest.mark.parametrize("source", [*SOURCES, "Find a Job", "https://github.com/x/findajob", ""])
    def test_a_source_with_words_is_not(self, ask, source):
        """However it is spelt; nor is none."""
        assert ask("stage\nscreening\n", "--source", source)[2] == []

    def test_a_guess_that_is_wrong_can_be_left_out(self, ask):
        """As the complaint about it says."""
        text = "Status,Interview\nInterviewed,with Bo\n"
        status, _, err = ask(text)
        assert status == 0
        way = err[-1].partition(" or leave out the column with ")[2].split()
        assert way == ["--map", "interview_on="]
        status, _, err = ask(text, *way)
        assert status == 0
        assert err[-1].startswith("FILE: column 'Interview' is not used")

    @pytest.mark.parametrize("text", ["status", "=Wo", ",status=Wo"])
    def test_a_map_maps(self, ask, text, capsys):
        """Or the command line is wrong."""
        with pytest.raises(SystemExit):
            ask("Wo\nOffer\n", "--map", text)
        assert "maps nothing; write it as status=Status" in capsys.readouterr().err

    def test_a_map_maps_a_field_once(self, ask, capsys):
        """Else one of the two would be lost."""
        with pytest.raises(SystemExit):
            ask("Wo,Was\nOffer,x\n", "--map", "status=Wo,status=Was")
        assert "argument --map: 'status' is mapped twice; name one column for it" in capsys.readouterr().err
        with pytest.raises(SystemExit):
            ask("Wo,Was\nOffer,x\n", "--map", "status=Wo", "--map", "status=Was")
        assert "argument --map: 'status' is mapped twice; name one column for it" in capsys.readouterr().err

    @pytest.mark.parametrize(
        "options",
        [
            ["--map", "status=Wo, heute,contact_name=Wer, wen", "--map", "company=Bei"],
            ["--map", "company=Bei, contact_name = Wer, wen", "--map", "status=Wo, heute"],
        ],
    )
    def test_a_map_may_name_a_column_with_a_comma_and_be_followed_by_another(self, ask, options):
        """A comma parts two columns only before a field; and no map takes the place of another."""
        status, out, err = ask('"Wo, heute","Wer, wen",Bei\nInterviewed,Bo,Acme\n', *options)
        assert status == 0
        assert out.splitlines()[3:5] == ["Acme", "  Bo       wait     send thank you"]
        assert {"FILE: status is column 'Wo, heute'", "FILE: contact_name is column 'Wer, wen'"} <= {*err}
        assert ask("stage\noffered\n")[2] == []  # and none is left over for the next call


class TestEncodings:
    """Told by the file, or by whoever knows it."""

    @pytest.mark.parametrize(
        ("encoding", "told"),
        [
            ("utf-8", "utf-8"),
            ("utf-8-sig", "utf-8-sig"),
            ("utf-16", "utf-16"),
            ("utf-32", "utf-32"),
            ("cp1252", "cp1252"),
        ],
    )
    def test_are_seen(self, ask, encoding, told):
        """By the mark a file begins with; of the others UTF-8 goes first, for it is never right by chance."""
        _, out, err = ask("Status,Contact\nAbsage,Zoë Müller\n".encode(encoding))
        assert f"FILE: CSV with commas, in {told}; 1 rows" in err[:2]
        assert "Zoë Müller" in out

    def test_one_that_is_assumed_is_told(self, ask):
        """Of a file of ours, too: a letter may be another one."""
        says = "FILE: it is not UTF-8, so it is read as cp1252; name its --encoding if letters look wrong"
        data = "stage,contact_name\noffered,Łukasz\n"
        assert ask(data.encode("cp1250"))[2] == [says]
        assert ask(data.encode("cp1250").replace(b"stage", b"Status"))[2][0] == says
        assert ask(data.encode("cp1250"), "--encoding", "cp1250")[2] == []
        assert ask(data.encode("cp1250"), "--encoding", "cp1252")[2] == []
        assert ask(data.encode())[2] == ask(data.encode("utf-16"))[2] == []

    def test_may_be_named(self, ask):
        """Where a file of another part of the world shows nothing."""
        _, out, _ = ask("Status,Contact\nAbsage,Łukasz\n".encode("cp1250"), "--encoding", "cp1250")
        assert "Łukasz" in out

    @pytest.mark.parametrize(
        ("data", "options", "says"),
        [
            (
                b"Sta\xfftus\nOffer\xff\n",
                ["--encoding", "ascii"],
                r"there is no column for the status among 'Sta\udcfftus'",
            ),
            (
                b"Status\nOffer\n",
                ["--encoding", "klingon"],
                "'klingon' is not an encoding we know; try utf-8",
            ),
            (b"Status\nOffer\n", ["--encoding", "hex"], "'hex' is not an encoding we know; try utf-8"),
            (
                b"Status\nOffer\n",
                ["--encoding", "unicode_escape"],
                "'unicode_escape' is not an encoding we know",
            ),
            (b"Status\nOffer\n", ["--encoding", "punycode"], "'punycode' is not an encoding we know"),
            (
                b"Status\nOffer\n",
                ["--encoding", "undefined"],
                "it cannot be read as undefined; save the file",
            ),
            (b"S\x00t\x00", [], "there are bytes of zero in it, as in no text; save it as CSV"),
            (b"\xef\xbb\xbfS\x00t\x00", [], "there are bytes of zero in it, as in no text; save it as CSV"),
            (b"\xff\xfeS\x00\xd8", [], r"there is no column for the status among 'S\udcd8'"),
        ],
    )
    def test_that_cannot_be_seen_are_refused(self, ask, data, options, says):
        """With the way out."""
        status, out, err = ask(data, *options)
        assert (status, out) == (2, "")
        assert err[0].startswith(f"FILE: {says}")


class TestSpoiltBytes:
    """A byte that cannot be read costs its row, and no letter of another one."""

    ROWS = ("Zo\u00eb", "\u0141ukasz", "\u5c71", "Bo")

    @pytest.mark.parametrize("form", ["csv", "lines", "array", "line"])
    @pytest.mark.parametrize("place", range(5))
    @pytest.mark.parametrize("byte", [b"\xff", b"\x81", b"\xc3", b"caf\xe9", b"\xed\xa0\x80"])
    def test_cost_their_row(self, ask, form, place, byte):
        """In a file that is UTF-8 otherwise, wherever it stands."""
        rows = [*map(str.encode, self.ROWS)]
        rows.insert(place, byte)
        if form == "csv":
            data = b"stage,contact_name\n" + b"".join(b"offered,%b\n" % name for name in rows)
        else:
            items = [b'{"stage": "offered", "contact_name": "%b"}' % name for name in rows]
            data = b"\n".join(items) if form == "lines" else b"[" + b",\n".join(items) + b"]"
            data = data.replace(b"\n", b"") if form == "line" else data
        status, out, err = ask(data, "--json")
        assert status == 1
        assert [json.loads(line)["contact_name"] for line in out.splitlines()] == [*self.ROWS]
        (line,) = err
        where = f"row {place + 1}" if form in {"array", "line"} else f"line {place + 1 + (form == 'csv')}"
        assert line.startswith(f"FILE: {where}: a letter in it cannot be read (byte 0x")
        assert line.endswith("); rewrite it, or save the file as UTF-8")

    @pytest.mark.parametrize(
        ("old", "new", "encoding"),
        [(0, 1, "utf-8"), (1, 0, "cp1252"), (1, 1, "utf-8"), (2, 3, "utf-8"), (3, 2, "cp1252")],
    )
    def test_the_lines_tell_the_encoding(self, ask, old, new, encoding):
        """Those that are not ASCII: what is UTF-8 was written as such, and half of them is enough."""
        rows = b"offered,Zo\xeb\n" * old + "offered,Zo\u00eb\n".encode() * new + b"offered,Bo\n" * 9
        _, out, err = ask(b"stage,contact_name\n" + rows, "--json")
        names = [json.loads(line)["contact_name"] for line in out.splitlines()]
        assert names == ["Zo\u00eb"] * (new if encoding == "utf-8" else old) + ["Bo"] * 9
        assert ("read as cp1252" in "".join(err)) == (encoding == "cp1252")
        assert sum("cannot be read" in line for line in err) == (old if encoding == "utf-8" else new)

    def test_a_column_that_nobody_reads_may_have_one_in_its_name(self, ask):
        """It is shown with an escape."""
        rows = "\noffered,Zo\u00eb,x\n"
        status, out, err = ask(b"stage,contact_name,Gr\xf6\x9be" + rows.encode(), "--json")
        assert (status, json.loads(out)["contact_name"]) == (0, "Zo\u00eb")
        assert err == [r"FILE: column 'Gr\udcf6\udc9be' is not used"]

    @pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00"])
    def test_a_first_line_is_no_mark_for_beginning_with_one(self, ask, mark):
        """A text in UTF-16 has zeros in all its lines."""
        status, out, _ = ask(mark + b'\n{"stage": "offered"}\n{"stage": "hired"}\n', "--json")
        assert (status, len(out.splitlines())) == (1, 2)

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "shift_jis", "utf-8-sig"])
    def test_cost_their_row_in_any_encoding(self, ask, encoding):
        """Where one is named, or names itself."""
        text = "stage,contact_name\noffered,\u5c71\noffered,X\noffered,Bo\n"
        bad = {"utf-16": b"\x00\xd8", "utf-16-le": b"\x00\xd8", "utf-32": b"\xff\xff\xff\xff"}
        name = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(encoding, encoding)
        data = text.encode(encoding).replace(
            "X".encode(name.removesuffix("-sig")), bad.get(encoding, b"\xff")
        )
        status, out, err = ask(data, "--json", "--encoding", encoding)
        assert status == 1
        assert [json.loads(line)["contact_name"] for line in out.splitlines()] == ["\u5c71", "Bo"]
        assert err[0].startswith("FILE: line 3: a letter in it cannot be read (byte 0x")

    @pytest.mark.parametrize("form", ["csv", "lines"])
    def test_zeros_cost_their_row_too(self, ask, form):
        """Where other lines have none."""
        good, bad = (
            (b"offered,Bo", b"off\0ered,") if form == "csv" else (b'{"stage": "offered"}', b'{"s\0": 1}')
        )
        head = b"stage,contact_name\n" if form == "csv" else b""
        status, out, err = ask(head + b"\n".join([good, bad, good.replace(b"Bo", b"Cy")]), "--json")
        assert (status, len(out.splitlines()), len(err)) == (1, 2, 1)
        assert "there is a byte of zero in it" in err[0]


class TestCalendar:
    """``--ics FILE``."""

    def test_holds_the_steps_of_every_row(self, ask, tmp_path):
        """With the draft in the entry it is for."""
        file = tmp_path / "steps.ics"
        text = (
            "stage,interview_on,contact_name,company,position,candidate_name,topic\n"
            "interviewed,2026-11-20,Bo Example,Acme,Analyst,Ada Sample,the audit trail\n"
            "interviewed,2026-11-19,Cy Example,Acme,,,\n"
        )
        assert ask(text, "--ics", file)[0] == 0
        events = icalendar.Calendar.from_ical(file.read_bytes()).events
        assert [str(event["SUMMARY"]) for event in events][:2] == [
            "Send a thank-you note: Bo Example, Acme, Analyst",
            "Ask politely how things stand: Bo Example, Acme, Analyst",
        ]
        assert events[0]["DESCRIPTION"].startswith("Hi Bo,")

    def test_is_refreshed_and_not_doubled(self, ask, tmp_path):
        """What changed counts on, what is gone is cancelled."""
        file = tmp_path / "steps.ics"
        header = "stage,interview_on,contact_name,company,thank_you\n"
        ask(header + "interviewed,2026-11-20,Bo Example,Acme,\n", "--ics", file)
        before = icalendar.Calendar.from_ical(file.read_bytes()).events
        ask(header + "interviewed,2026-11-20,Bo Example,Acme,sent\n", "--ics", file)
        after = {event["UID"]: event for event in icalendar.Calendar.from_ical(file.read_bytes()).events}
        assert {*after} == {event["UID"] for event in before}
        assert after[before[0]["UID"]]["STATUS"] == "CANCELLED"
        assert after[before[0]["UID"]]["SEQUENCE"] == 1

    def test_two_rows_of_one_contact_are_one(self, ask, tmp_path):
        """The second is named, the others stand."""
        row = "interviewed,2026-11-20,Bo Example,Acme\n"
        file = tmp_path / "steps.ics"
        status, _, err = ask(f"stage,interview_on,contact_name,company\n{row}{row}", "--ics", file)
        assert status == 0
        assert err == [
            "FILE: Bo Example (Acme) is in line 2, line 3: one person, so where one answer is to wait, wait",
            f"{file}: line 3: line 2 is of the same contact and process; the calendar has that one",
        ]

    def test_rows_of_one_line_are_many(self, ask, tmp_path):
        """An array is often written without a line break; only the same names are the same row."""
        file = tmp_path / "steps.ics"
        day = {"stage": "interviewed", "interview_on": "2026-11-20"}
        names = {"contact_name": "Bo Example", "company": "Acme"}
        rows = [day, day, day | names, day | names]
        status, _, err = ask(json.dumps(rows), "--ics", file)
        assert status == 0
        assert err == [
            "FILE: Bo Example (Acme) is in row 3, row 4: one person, so where one answer is to wait, wait",
            f"{file}: row 4: row 3 is of the same contact and process; the calendar has that one",
        ]
        said = {str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(file.read_bytes()).events}
        assert {line for line in said if line.startswith("Send")} == {
            "Send a thank-you note: row 1",
            "Send a thank-you note: row 2",
            "Send a thank-you note: Bo Example, Acme",
        }

    def test_a_row_without_names_goes_by_its_line(self, ask, tmp_path):
        """There is nothing else."""
        file = tmp_path / "steps.ics"
        ask("stage,interview_on\ninterviewed,2026-11-20\n", "--ics", file)
        events = icalendar.Calendar.from_ical(file.read_bytes()).events
        assert str(events[0]["SUMMARY"]) == "Send a thank-you note: line 2"

    @pytest.mark.parametrize(
        ("content", "says"),
        [("no calendar", "previous does not run from BEGIN:VCALENDAR"), (None, "Is a directory")],
    )
    def test_what_cannot_be_refreshed_is_left_as_it_is(self, ask, tmp_path, content, says):
        """Status 2, and the answers are not printed as if all were well."""
        file = tmp_path / "steps.ics"
        if content is None:
            file.mkdir()
        else:
            file.write_text(content)
        status, out, err = ask("stage,interview_on\ninterviewed,2026-11-20\n", "--ics", file)
        assert (status, out) == (2, "")
        assert err[0].startswith(f"{file}: {says}")
        assert content is None or file.read_text() == content

    def test_needs_its_extra(self, ask, tmp_path, monkeypatch):
        """And says which."""
        monkeypatch.delitem(sys.modules, "netiquette.calendar", raising=False)
        monkeypatch.setitem(sys.modules, "icalendar", None)
        status, _, err = ask("stage\noffered\n", "--ics", tmp_path / "steps.ics")
        assert status == 2
        assert err[0].endswith("install netiquette with its extra, netiquette[calendar]")
