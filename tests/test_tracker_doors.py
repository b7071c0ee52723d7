"""A title that leaves a doubt opens no door: whoever may have a say is not asked to connect early."""

from __future__ import annotations

import itertools

import pytest

from netiquette import Contact
from netiquette._trackers import roles
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.senses import RoleSense
from netiquette.trackers import from_role

OPENS = {Contact.RECRUITER, Contact.AGENCY_RECRUITER, Contact.REFERRER, Contact.EMPLOYEE}
SHUT = """
    Founder / Recruiter; CEO and recruiter; Engineering Manager, Recruiting Tools;
    Recruiter and team lead; Talent Development Manager; Global Sourcing Director; Agency Director;
    CTO at HeadHunter; Developer Advocate; Referral Program Manager; Interim CTO; Chef de cabinet;
    Cabinet; Intérim; Directeur par intérim; Head of Engineering, Recruiting Platform;
    VP of Product, ex-recruiter; Product Manager, Talent; Talent Management Director; Sourcing Manager;
    Talent; TA; Lead TA; Agency; Director, Recruiting Tools; Customer Advocate;
    Employee Referral Coordinator; CEO who referred me; Referred by the CTO; Engineer who referred me;
    Colleague who referred me; Recruiter / future teammate; Former recruiter; Not a recruiter;
    Ex-recruiter; Ancien recruteur; Ehemalige Recruiterin; No longer recruiting;
    CEO of a staffing agency; Founder, executive search; Headhunter and interviewer;
    Alumni Relations Officer; Network Security; Network Engineer; Employee Relations Manager;
    Friend on the team; Employee in my team; Freund im Team; Ami dans l'équipe; Freund des Chefs;
    Investor, referrer;
    Gründer und Recruiter; Fondateur et recruteur; Fundadora y reclutadora; Recrutador e sócio;
    Selezionatore e titolare; Oprichter en recruiter"""
OPEN = """
    Recruiting Manager; Recruitment Lead; Head of Talent Acquisition; VP, Talent Acquisition;
    Director of Recruiting; TA Lead, EMEA; Lead Recruiter; Principal Recruiter;
    Talent Acquisition Partner; Responsable recrutement; Leiterin Recruiting; Gerente de recrutamento;
    Responsabile selezione; Hoofd werving; Jefa de selección; Cabinet de recrutement; Agence d'intérim;
    Executive Search Partner; Sr. Technical Recruiter at Zorp; Recruiter who referred me;
    Friend who referred me; Works there, not on the team; Former employee"""


def listed_in(text):
    """Return what stands between the semicolons."""
    return [" ".join(entry.split()) for entry in text.split(";")]


def phrases(table, *senses):
    """Return the phrases of a language for some senses."""
    return [phrase for sense in senses for phrase in listed_in(table.get(sense, "")) if phrase]


class TestDoors:
    """Who may be asked before a decision, and who may not because of what else their title says."""

    @pytest.mark.parametrize("title", listed_in(SHUT))
    def test_stays_shut(self, title):
        """A recruiter who also leads the company has a say."""
        assert from_role(title).contact not in OPENS

    @pytest.mark.parametrize("title", listed_in(OPEN))
    def test_stays_open(self, title):
        """Whoever leads the recruiting recruits."""
        assert from_role(title).contact in OPENS

    @pytest.mark.parametrize("language", range(len(READ_LANGUAGES)))
    def test_whatever_points_to_a_say_shuts_it(self, language):
        """Every word for it, beside every word that opens a door, before or after it."""
        table = READ_LANGUAGES[language].roles
        opening = phrases(table, RoleSense.RECRUITS, RoleSense.REFERS)
        say = phrases(table, RoleSense.HIRES, *sorted(roles._SAY, key=lambda sense: sense.name))
        pairs = enumerate(itertools.product(opening, say))
        joined = (
            f"{one} / Zorp / {two}" if place % 2 else f"{two} / Zorp / {one}" for place, (one, two) in pairs
        )
        assert [title for title in joined if from_role(title).contact in OPENS] == []

    def test_what_shuts_it_is_asked_about(self):
        """The user knows more than the title."""
        assert from_role("Founder / Recruiter").question == roles.WHICH_PART

    @pytest.mark.parametrize("sense", sorted(roles._SAY, key=lambda sense: sense.name))
    def test_each_is_needed(self, sense, monkeypatch):
        """Without it, a title would open a door."""
        monkeypatch.setattr(roles, "_SAY", roles._SAY - {sense})
        titles = listed_in(SHUT)
        assert any(
            from_role(title).contact in OPENS
            for title in [*titles, "Referral assistant", "Referrer and interviewer"]
        )
