"""The words that trackers use, the rows behind them, and that none of it could be left out.

`SAYS` and `PARTS` are the rows in their order, each by a label that needs it: take the row away, and the
label says something else.
"""

from __future__ import annotations

import pytest

from netiquette import Contact, Meeting, Stage
from netiquette._trackers import lexicon, roles, statuses
from netiquette._trackers.labels import label_words
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.senses import RoleSense, StatusSense
from netiquette.trackers import from_role, from_status

STATUS_WORDS = [language.statuses for language in READ_LANGUAGES]
ROLE_WORDS = [language.roles for language in READ_LANGUAGES]
WORDS = [pytest.param(STATUS_WORDS, id="statuses"), pytest.param(ROLE_WORDS, id="roles")]

SAYS = {
    "Ghosted": "no_response",
    "Paused": "on_hold",
    # an offer
    "Offer saved": "researching",
    "Interview offered": "scheduled",
    "Offer call": "screening",
    "Offer revoked": "rescinded",
    "Withdrew from the offer (my choice)": "declined",
    "Withdrew offer": "rescinded",
    "Approved offer": "interviewed",
    "Offer rejected by company": "rescinded",
    "Offer rejected": "declined",
    "Offer declined": "declined",
    "Offer accepted by company": "unknown",
    "Offer application accepted": "unknown",
    "Offer accepted": "accepted",
    "Offer: hired": "accepted",
    "Offer expired": "closed",
    "Cancelled offer": "rescinded",
    "Offer expected": "interviewed",
    "New offer": "unknown",
    "Considering offer": "offered",
    "Offer received, decision due": "offered",
    "Offer viewed": "unknown",
    "Offer pending": "interviewed",
    "Offer committee": "interviewed",
    "Offer scheduled": "interviewed",
    "Offer": "offered",
    # an end
    "Rejection rescinded": "unknown",
    "Offer withdrawn by me": "declined",
    "Offer withdrawn": "rescinded",
    "Withdrawal considered": "unknown",
    "Withdrawn by employer": "rejected",
    "Withdrawn after interview": "withdrawn",
    "Interview withdrawn": "interviewing",
    "Withdrawn": "withdrawn",
    "Skip to onsite": "interviewing",
    "Skipped phone screen": "screening",
    "Skipped": "withdrawn",
    "Declined after interview": "rejected",
    "Interview declined": "interviewing",
    "Declined after phone screen": "rejected",
    "Phone screen declined": "screening",
    "Invitation declined": "unknown",
    "Rejection cancelled": "unknown",
    "Rejected by me": "withdrawn",
    "Rejected": "rejected",
    "Never selected": "rejected",
    "Application wasn't successful": "rejected",
    "Interview failed": "rejected",
    "Failed assessment": "rejected",
    "Failed background check": "rejected",
    "Failed": "unknown",
    "Declined by client": "rejected",
    "Referral declined": "rejected",
    "Declined": "declined",
    "Interview cancelled": "interviewing",
    "Phone screen cancelled": "screening",
    "Invitation cancelled": "unknown",
    "Cancelled by me": "withdrawn",
    "Cancelled": "closed",
    # a beginning
    "Zur Einstellung freigegeben": "interviewed",
    "Hire interview": "interviewing",
    "Placement test": "screening",
    "Hire decision": "interviewed",
    "Hire planned": "interviewed",
    "Bewerbung eingestellt": "unknown",
    "Hired": "hired",
    "Interview accepted": "scheduled",
    "Call accepted": "screening",
    "Invitation accepted": "scheduled",
    "Application accepted": "applied",
    "Accepted by me": "accepted",
    "Angenommen": "unknown",
    "Interview closed": "interviewed",
    "Phone screen closed": "interviewed",
    "Applications closed": "unknown",
    "Closed": "closed",
    # between the talk and the decision
    "Coffee chat": "informational",
    "Reference check": "interviewed",
    "Assessment and interview": "screening",
    "Assessment done": "screening",
    "Phone screen done": "interviewed",
    "Successful screening": "interviewed",
    "Screening result": "interviewed",
    "Phone screen": "screening",
    "Interview done": "interviewed",
    "Interview scheduled": "scheduled",
    "Interview feedback": "interviewed",
    "Success manager interview": "interviewed",
    "Selected for interview": "scheduled",
    "Interview": "interviewing",
    "Application outcome": "applied",
    "Final decision": "interviewed",
    "Finals done": "interviewed",
    "Finalist": "interviewing",
    "Application confirmed": "applied",
    "Scheduled": "scheduled",
    "Success": "interviewed",
    "Selected": "interviewed",
    # before anybody has talked
    "Saved": "researching",
    "Application process started": "applied",
    "Started": "unknown",
    "Applied": "applied",
    "Replied": "applied",
    "In review": "applied",
    "Approved": "interviewed",
    "Pending": "applied",
    "Received": "applied",
    "Done": "interviewed",
}
PARTS = {
    "Hiring manager": "hiring_manager",
    "Referral": "referrer",
    "HR assistant": "coordinator",
    "Recruiter and interviewer": "interviewer",
    "Headhunter": "agency_recruiter",
    "Recruitment administrator": "coordinator",
    "Recruiter": "recruiter",
    "Agency": "unknown",
    "Chief People Officer": "executive",
    "HR manager": "coordinator",
    "Founder": "executive",
    "Hiring team's boss": "hiring_manager",
    "Interviewer": "interviewer",
    "Colleague": "peer",
    "Team lead": "hiring_manager",
    "Product manager": "unknown",
    "Alumni relations officer": "unknown",
    "Alumni": "employee",
}
TABLES = [
    pytest.param(
        statuses.STATUS_TABLE,
        statuses.status_meaning,
        {label: Stage(stage) for label, stage in SAYS.items()},
        id="statuses",
    ),
    pytest.param(
        roles.ROLE_TABLE,
        roles.role_meaning,
        {label: Contact(contact) for label, contact in PARTS.items()},
        id="roles",
    ),
]


class TestRows:
    """What a set of senses stands for."""

    @pytest.mark.parametrize(("_table", "meaning_of", "says"), TABLES)
    def test_is_what_they_say(self, _table, meaning_of, says):
        """Each label has the stage, or the contact, that stands beside it."""
        for label, meant in says.items():
            assert meaning_of(label_words(label)).word is meant, label

    @pytest.mark.parametrize(("table", "meaning_of", "says"), TABLES)
    def test_no_row_could_be_left_out(self, table, meaning_of, says, monkeypatch):
        """Without it, one of the labels means something else, or asks something else."""
        rows = table.rows
        whole = {label: meaning_of(label_words(label)) for label in says}
        idle = []
        for place, row in enumerate(rows):
            monkeypatch.setattr(table, "rows", (*rows[:place], *rows[place + 1 :]))
            if all(meaning_of(label_words(label)) == meaning for label, meaning in whole.items()):
                idle.append(row)
        assert idle == []

    def test_is_written_with_what_to_ask_and_whether_they_met(self):
        """Both may be left out."""
        doubt = lexicon.row(
            StatusSense.DONE, then=Stage.HIRED, ask="Are you?", firm=True, meeting=Meeting.HELD
        )
        assert doubt == ({StatusSense.DONE}, (Stage.HIRED, "Are you?", Meeting.HELD), True)
        plain = lexicon.row(StatusSense.DONE, then=Stage.HIRED)
        assert plain == ({StatusSense.DONE}, (Stage.HIRED, "", Meeting.UNKNOWN), False)

    def test_only_a_no_and_a_withdrawal_are_firm(self):
        """Beside an offer or a hiring, a word that we don't know may change everything."""
        firm = {row.means.word for row in statuses.STATUS_TABLE.rows if row.firm}
        assert firm == {Stage.REJECTED, Stage.WITHDRAWN}
        for row in statuses.STATUS_TABLE.rows:
            if row.firm:
                assert row.when <= {
                    StatusSense.REJECTED,
                    StatusSense.WITHDRAWN,
                    StatusSense.BY_YOU,
                }


class TestWords:
    """The lists."""

    @pytest.mark.parametrize(
        ("table", "doubts", "senses"),
        [
            (statuses.STATUS_TABLE, statuses._DOUBTS, StatusSense),
            (roles.ROLE_TABLE, roles._SAY, RoleSense),
        ],
    )
    def test_every_sense_is_used(self, table, doubts, senses):
        """By a row, or as a doubt."""
        used = {sense for row in table.rows for sense in row.when} | {senses.FILLER}
        assert used | doubts == {*senses}

    def test_those_that_say_nothing_have_no_sense(self):
        """In a table that has read nothing yet; they are known all the same."""
        table = lexicon.SenseTable((), lambda language: language.statuses, StatusSense.FILLER)
        assert table.read(["the", "offer"], "en") == ({StatusSense.OFFER}, 0)
        assert table.read(["the"]) == (frozenset(), 0)

    @pytest.mark.parametrize("words", WORDS)
    def test_every_word_is_folded(self, words):
        """Else no label would ever match it."""
        for language in words:
            for phrases in language.values():
                for phrase in phrases.split(";"):
                    written = " ".join(phrase.split()).removesuffix("*")
                    assert " ".join(label_words(written)) == written

    @pytest.mark.parametrize("words", WORDS)
    def test_no_word_stands_twice(self, words):
        """Within the words of one sense in one language."""
        for language in words:
            for phrases in language.values():
                listed = [" ".join(phrase.split()) for phrase in phrases.split(";")]
                assert len({*listed}) == len(listed)

    @pytest.mark.parametrize("words", WORDS)
    def test_every_language_has_every_sense(self, words):
        """A language that lacked one would be half a language."""
        for language in words:
            assert {*type(next(iter(language)))} - {*language} <= EXCEPT


EXCEPT = {StatusSense.PREPARED, StatusSense.APPROVED, RoleSense.HIRING}
"""Senses whose words are English, or say the same under another sense elsewhere."""

SHARED_STATUSES = {
    "als": "German: as; Dutch: if",
    "candidata": "Italian: applied; Spanish, Portuguese: the candidate",
    "candidate": "French: applied; English: the candidate",
    "candidato": "Italian: applied; Spanish, Portuguese: the candidate",
    "contestado": "Spanish: answered; Portuguese: contested",
    "eu": "French: had; Portuguese: I",
    "examen": "French: they examine; Spanish: an exam",
    "final": "English: the last round; Spanish, Portuguese: last",
    "finale": "Dutch: the last round; Italian: last",
    "na": "Dutch: after; Portuguese: in the",
    "no": "English, Spanish: no; Portuguese: in the",
    "over": "English: ended; Dutch: about",
    "procedure": "French: the application; Dutch: also in review",
}
SHARED_ROLES = {
    "consultora": "Spanish: an agency; Portuguese: a consultant",
    "em": "English: an engineering manager; Portuguese: in",
    "intern": "English: a trainee; German, Dutch: in-house",
    "no": "English, Spanish: no; Portuguese: in the",
    "par": "French: by; Spanish, Portuguese: a peer",
    "principal": "English: a rank; French, Spanish: main",
}


def shared(words):
    """Return the phrases that two languages list under different senses, with the senses in each."""
    listed = {}
    for place, language in enumerate(words):
        for sense, phrases in language.items():
            for phrase in phrases.split(";"):
                listed.setdefault(" ".join(phrase.split()), {}).setdefault(place, set()).add(sense)
    return {
        phrase: [*senses.values()]
        for phrase, senses in listed.items()
        if len({frozenset(one) for one in senses.values()}) > 1
    }


class TestSharedWords:
    """A word that means one thing here and another thing there."""

    @pytest.mark.parametrize(
        ("words", "seen"),
        [(STATUS_WORDS, SHARED_STATUSES), (ROLE_WORDS, SHARED_ROLES)],
        ids=["statuses", "roles"],
    )
    def test_a_person_has_seen_it(self, words, seen):
        """A new one fails here: see what it says by itself and in a label, in both languages, and add it."""
        assert {*shared(words)} == {*seen}

    @pytest.mark.parametrize("word", sorted({*SHARED_STATUSES, *SHARED_ROLES} - {"over"}))
    def test_decides_nothing_by_itself(self, word):
        """Nor does it open a door; only "over" may, since "about" alone is not a status."""
        assert not from_status(word).stage.decided
        assert from_role(word).contact not in {Contact.RECRUITER, Contact.AGENCY_RECRUITER, Contact.REFERRER}
