"""A language that is read is one file: every part of it, and that nothing else has to know of it."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import attrs
import pytest

from netiquette import trackers
from netiquette.__main__ import main
from netiquette._commandline.columns import FIELDS
from netiquette._commandline.days import parse_day
from netiquette._commandline.rows import sheet
from netiquette._trackers import languages
from netiquette._trackers.labels import label_words
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.read_language import DayWords, ReadLanguage, one_of, phrases
from netiquette._trackers.roles import ROLE_TABLE
from netiquette._trackers.statuses import STATUS_TABLE
from netiquette.errors import UnknownLanguageError
from netiquette.trackers import from_role, from_status

SWEDISH = """
from netiquette._trackers import languages
from netiquette._trackers.read_language import DayWords, ReadLanguage
from netiquette._trackers.senses import RoleSense, StatusSense

swedish = ReadLanguage(
    code="sv",
    statuses={StatusSense.REJECTED: "avslag", StatusSense.FILLER: "fick"},
    roles={RoleSense.RECRUITS: "rekryterare"},
    columns={"status": "laget", "company": "foretag", "interview_on": "intervjudatum", "thank_you": "tackat"},
    days=DayWords(
        months=(
            *("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti"),
            *("september", "oktober", "november", "december"),
        ),
        weekdays="mandag; tisdag; onsdag; torsdag; fredag; lordag; sondag",
        before_a_day="den",
        after_a_day="e",
        month_first=True,
        before_a_time="kl",
        halves_of_a_day="f m; e m",
        none="vet ej",
    ),
    yes="japp",
    no="nix",
    who_follows="av",
    elisions="zz",
    endings="na",
    ordinals="je",
)
languages.READ_LANGUAGES = (*languages.READ_LANGUAGES, swedish)

from netiquette._commandline.rows import sheet
from netiquette.trackers import from_role, from_status

assert from_status("Avslag!").stage == "rejected"
assert from_status("2je avslag(na)").stage == "rejected"
assert from_status("zz'avslag").stage == "unknown"
assert from_status("avslag av Zorp").stage == from_status("avslag av Zorp", language="sv").stage == "rejected"
assert from_status("avslag", language="de").stage == "unknown"
assert from_role("Rekryterare").contact == "recruiter"
found = sheet(
    "L\\u00e4get,F\\u00f6retag,Intervjudatum,Tackat\\n"
    "Fick avslag,Zorp,fredag den 20 nov 2026 kl 14:00,japp\\n"
    "Fick avslag,Zorp,vet ej,nix\\n"
    "Fick avslag,Zorp,20 maj 2026,nix\\n"
    "Fick avslag,Zorp,maj 20e 2026 kl 9:30 e.m.,nix\\n"
)
rows = [*found.rows]
assert [row.error for row in rows] == ["", "", "", ""], rows
assert [row.state.stage for row in rows] == ["rejected"] * 4
assert [str(row.state.interview_on) for row in rows] == ["2026-11-20", "None", "2026-05-20", "2026-05-20"]
assert [row.state.thank_you for row in rows] == ["sent", "not_sent", "not_sent", "not_sent"]
assert [row.company for row in rows] == ["Zorp"] * 4
"""

COMMAND_LINE = Path(__file__).parents[1] / "docs" / "reference" / "command-line.md"
NAMES = {
    language.code: name.removeprefix("READ_").capitalize()
    for language in READ_LANGUAGES
    for name, value in vars(languages).items()
    if value is language
}


def texts(language):
    """Return every text of a language that is a list of phrases."""
    for part in (language, language.days):
        for field in attrs.fields(type(part)):
            value = getattr(part, field.name)
            if isinstance(value, str) and field.name != "code":
                yield field.name, value
    yield from language.columns.items()
    yield from (("months", names) for names in language.days.months)


class TestRegistering:
    """What is read is what is listed."""

    def test_every_file_is(self):
        """A file that nobody lists would be read by nobody."""
        files = [path.stem for path in Path(languages.__file__).parent.glob("[a-z]*.py")]
        assert len(files) == len(READ_LANGUAGES)
        for name in files:
            module = sys.modules[f"netiquette._trackers.languages.{name}"]
            assert [getattr(module, public) for public in module.__all__] == [
                language for language in READ_LANGUAGES if language is getattr(module, f"READ_{name.upper()}")
            ]

    def test_by_a_code_of_its_own(self):
        """Two letters, as in ISO 639."""
        codes = [language.code for language in READ_LANGUAGES]
        assert len({*codes}) == len(codes)
        assert all(len(code) == 2 and code.isascii() and code.islower() for code in codes)

    def test_the_manual_names_them(self):
        """In their order: by name where labels are read, and by code on the command line."""
        names = [name for name in re.findall(r"[A-Z][a-z]+", trackers.__doc__) if name in NAMES.values()]
        assert names == [*NAMES.values()]
        (option,) = re.findall(r"\| `--language CODE` \| (.*) \|", COMMAND_LINE.read_text())
        assert re.findall(r"`([a-z]{2})`", option) == [*NAMES]
        assert re.findall(r"``([a-z]{2})``", trackers.from_status.__doc__) == [*NAMES]

    def test_is_all_it_takes(self):
        """One that nobody has thought of is read everywhere, and no other line knows of it."""
        subprocess.run([sys.executable, "-c", SWEDISH], check=True)


@pytest.mark.parametrize("language", READ_LANGUAGES, ids=lambda language: language.code)
class TestParts:
    """What each language says."""

    def test_every_phrase_is_folded(self, language):
        """Else nothing would ever match it."""
        for name, text in texts(language):
            for phrase in phrases(text):
                assert label_words(phrase) == phrase.replace("-", " ").split(), name

    def test_no_phrase_stands_twice(self, language):
        """In one list."""
        for name, text in texts(language):
            assert len({*phrases(text)}) == len(phrases(text)), name

    def test_a_year_has_twelve_months(self, language):
        """Each of which can be read, with the day of the week or without, and shortened to four letters."""
        assert len(language.days.months) == 12
        for number, names in enumerate(language.days.months, 1):
            for name, weekday in itertools.product(phrases(names), ("", *phrases(language.days.weekdays))):
                assert parse_day(f"{weekday} 3 {name} 2026".strip(), None) == date(2026, number, 3)
                assert parse_day(f"3 {name[:4]} 2026", None) == date(2026, number, 3)

    def test_a_day_may_have_words_around_it(self, language):
        """All of them at once."""
        days = language.days
        choices = [["", *phrases(getattr(days, name))] for name in ("before_a_day", "after_a_day")]
        choices += [["", *phrases(getattr(days, name))] for name in ("before_a_month", "before_a_year")]
        times = ["14:00", *(f"14 {hour}" for hour in phrases(days.after_an_hour))]
        times += [
            f"{hour}{half}"
            for hour in ("2", "2 ", "2:30", "2:30 ")
            for phrase in phrases(days.halves_of_a_day)
            for half in (phrase.replace(" ", ""), phrase.replace(" ", "."), phrase.replace(" ", ".") + ".")
        ]
        choices.append(["", *(f"{at} {time}" for at in ("", *phrases(days.before_a_time)) for time in times)])
        (november, *_) = phrases(days.months[10])
        for before, after, of, year, time in itertools.product(*choices):
            text = " ".join(f"{before} 3{after} {of} {november} {year} 2026 {time}".split())
            assert parse_day(text, None) == date(2026, 11, 3), text

    def test_a_month_may_stand_first_where_it_does(self, language):
        """With an ordinal of that language or without."""
        (november, *_) = phrases(language.days.months[10])
        ordinals = phrases(language.days.after_a_day)
        if language.days.month_first:
            for after in ("", *ordinals):
                assert parse_day(f"{november} 3{after}, 2026", None) == date(2026, 11, 3)
        for after in ordinals if not language.days.month_first else ():
            with pytest.raises(ValueError, match=november):
                parse_day(f"{november} 3{after} 2026", None)

    def test_every_column_is_a_field(self, language):
        """Ours, or what others have in its place."""
        assert {*language.columns} <= {*FIELDS}


class TestAcrossLanguages:
    """Why nobody has to say in which language columns, days, yes and no are written."""

    def test_a_column_has_one_field(self):
        """Whatever the language."""
        fields = {}
        for language in READ_LANGUAGES:
            for field, names in language.columns.items():
                for name in phrases(names):
                    assert fields.setdefault(name, field) == field

    def test_a_month_is_one_month(self):
        """Whatever the language."""
        numbers = {}
        for language in READ_LANGUAGES:
            for number, names in enumerate(language.days.months):
                for name in phrases(names):
                    assert numbers.setdefault(name, number) == number

    def test_a_yes_is_no_no(self):
        """Whatever the language."""
        yes = {phrase for each in READ_LANGUAGES for phrase in phrases(each.yes)}
        no = {phrase for each in READ_LANGUAGES for phrase in phrases(each.no)}
        assert yes.isdisjoint(no)


def test_phrases_stand_between_semicolons():
    """Blanks and line breaks around them do not count, and nothing is no phrase."""
    assert phrases(" a  b;\n c ;; ") == ["a b", "c"]
    assert phrases("") == []


def test_the_longest_phrase_is_looked_for_first():
    """And a dot is a dot."""
    assert one_of(["a; a b", "b.c; a"]) == r"a\ b|b\.c|a"


def test_a_language_is_frozen_and_named():
    """Every part by its name: there are too many to count."""
    for part in (DayWords, ReadLanguage):
        assert all(field.kw_only for field in attrs.fields(part))


class TestOneLanguage:
    """`language` keeps a label from being read as another language."""

    @pytest.mark.parametrize(("table", "kind"), [(STATUS_TABLE, "statuses"), (ROLE_TABLE, "roles")])
    def test_it_knows_its_own_words(self, table, kind):
        """Each with its sense."""
        for language in READ_LANGUAGES:
            for sense, text in getattr(language, kind).items():
                for phrase in phrases(text):
                    found = table.read(label_words(phrase), language.code)
                    assert sense in {*found.senses, type(sense).FILLER}
                    assert found.unknown == 0

    @pytest.mark.parametrize(
        ("label", "language", "stage"),
        [
            ("Absage", "de", "rejected"),
            ("Absage", "fr", "unknown"),
            ("over", None, "closed"),
            ("over", "nl", "unknown"),
            ("candidato", "it", "applied"),
            ("candidato", "es", "unknown"),
            ("Abgesagt von Zorp", "de", "rejected"),
            ("Abgesagt by Zorp", None, "rejected"),
            ("Abgesagt by Zorp", "de", "unknown"),
            ("Rejected by Zorp", "en", "rejected"),
        ],
    )
    def test_it_knows_no_others(self, label, language, stage):
        """Nor whom they name."""
        assert from_status(label, language=language).stage == stage

    def test_a_title_likewise(self):
        """Of a contact."""
        assert from_role("par").contact == from_role("par", language="es").contact == "peer"
        assert from_role("par", language="fr").contact == "unknown"

    @pytest.mark.parametrize("language", [None, *(language.code for language in READ_LANGUAGES)])
    def test_our_words_and_those_of_a_source_belong_to_none(self, language):
        """Whatever language a user writes, their tracker has its own words."""
        assert from_status("rescinded", language=language).stage == "rescinded"
        assert from_status("rejected", source="findajob", language=language).stage == "withdrawn"
        assert from_role("hiring manager", language=language).contact == "hiring_manager"

    @pytest.mark.parametrize("read", [from_status, from_role])
    @pytest.mark.parametrize("language", ["sv", "EN", "", "en-GB", 5, b"en", ["en"], float("nan")])
    def test_one_that_is_not_there_is_an_error(self, read, language):
        """Whatever the label, so that it shows at once."""
        for label in ("rejected", "hiring manager", None):
            with pytest.raises(
                UnknownLanguageError, match=r"^language is .*, which is not one we read; "
            ) as caught:
                read(label, language=language)
            assert caught.value.language is language
            assert caught.value.known == ("en", "de", "fr", "es", "pt", "it", "nl")

    def test_the_message_lists_those_that_are(self):
        """Or the one that was meant."""
        with pytest.raises(LookupError, match=r"; use one of en, de, fr, es, pt, it, nl$"):
            from_status("Avslag", language="sv")
        with pytest.raises(LookupError, match=r"; did you mean 'de'\?$"):
            from_status("Absage", language="DE")

    def test_a_file_likewise(self):
        """Its columns are known in every language all the same."""
        text = "Company,Status,Contact Role,Interview Date\nZorp,over,par,3 mars 2026\n"
        (row,) = sheet(text).rows
        assert (row.state.stage, row.state.contact) == ("closed", "peer")
        (row,) = sheet(text, language="nl").rows
        assert (row.state.stage, row.state.contact) == ("unknown", "unknown")
        assert (row.company, row.state.interview_on) == ("Zorp", date(2026, 3, 3))
        (row,) = sheet("stage\nover\n", language="en").rows
        assert row.state.stage == "closed"

    def test_the_command_line_likewise(self, tmp_path, capsys):
        """`--language` takes the codes there are."""
        file = tmp_path / "rows.csv"
        file.write_text("Status\nover\n")
        for options, stage in ((), "closed"), (("--language", "nl"), "unknown"):
            assert main([str(file), "--json", *options]) == 0
            assert json.loads(capsys.readouterr().out)["state"]["stage"] == stage
        with pytest.raises(SystemExit):
            main([str(file), "--language", "sv"])
        assert "invalid choice: 'sv' (choose from" in capsys.readouterr().err
