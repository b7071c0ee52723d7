"""What might be undecided is never called decided.

Most labels here were made up to break the lists. They stand in families, for a family is what a rule is
about: the words of a language are drawn from the tables themselves, and each family has a neighbour that is
decided, so that too much doubt fails as well.
"""

from __future__ import annotations

import itertools

import pytest

from netiquette import InterviewState, Stage, decide
from netiquette._trackers import statuses
from netiquette._trackers.languages import READ_LANGUAGES
from netiquette._trackers.senses import StatusSense as Sense
from netiquette.trackers import from_status

ENDS = (Sense.CHOSEN, Sense.REJECTED, Sense.OFFER, Sense.HIRED, Sense.ACCEPTED, Sense.SUCCESS)
STATUSES = {language.code: language.statuses for language in READ_LANGUAGES}
NOT_YET = {
    "English": (STATUSES["en"], "not yet; so far not; not; no"),
    "German": (
        STATUSES["de"],
        "noch nicht; noch kein; noch keine; bisher nicht; bislang kein; vorerst nicht",
    ),
    "French": (
        STATUSES["fr"],
        "pas encore; encore pas; toujours pas; pour l'instant pas; à ce jour pas",
    ),
    "Spanish": (STATUSES["es"], "aún no; todavía no; por ahora no; hasta ahora no; de momento no"),
    "Portuguese": (STATUSES["pt"], "ainda não; por enquanto não; até agora não; até ao momento não"),
    "Italian": (STATUSES["it"], "non ancora; ancora non; per ora non; finora non; al momento non"),
    "Dutch": (STATUSES["nl"], "nog niet; nog geen; voorlopig niet; tot nu toe niet; vooralsnog geen"),
}
SO_FAR = {
    "English": "yet; so far; to date; as yet; for now; until now; at the moment",
    "German": "bisher; bislang; bis jetzt; vorerst; derzeit; im Moment",
    "French": "encore; pour l'instant; pour le moment; jusqu'ici; à ce jour; actuellement",
    "Spanish": "aún; todavía; por ahora; hasta ahora; de momento; por el momento",
    "Portuguese": "ainda; por enquanto; até agora; até o momento",
    "Italian": "ancora; per ora; finora; al momento; per il momento",
    "Dutch": "nog; tot nu toe; voorlopig; vooralsnog; op dit moment",
}
NO = {
    "English": "not",
    "German": "nicht",
    "French": "pas",
    "Spanish": "no",
    "Portuguese": "não",
    "Italian": "non",
    "Dutch": "niet",
}


def phrases(table, *senses):
    """Return the phrases of a language for some senses."""
    listed = [" ".join(entry.split()) for sense in senses for entry in table.get(sense, "").split(";")]
    return [phrase.removesuffix("*") for phrase in listed if phrase]


class TestNotYet:
    """What has not happened so far may happen tomorrow."""

    @pytest.mark.parametrize("language", NOT_YET)
    def test_is_no_rejection_in_front_of_any_word(self, language):
        """Whatever word for an end follows, whoever is chosen or refused by it."""
        table, written = NOT_YET[language]
        not_yet = [phrase for phrase in written.split("; ") if phrase not in {"not", "no"}]
        assert [
            label
            for label in map(" ".join, itertools.product(not_yet, phrases(table, *ENDS)))
            if from_status(label).stage.decided
        ] == []

    @pytest.mark.parametrize("language", NOT_YET)
    def test_is_no_rejection_behind_any_word_either(self, language):
        """The order of words does not count."""
        table, _ = NOT_YET[language]
        ends = [
            f"{NO[language]} {word}" for word in phrases(table, Sense.CHOSEN, Sense.OFFER, Sense.REJECTED)
        ]
        assert [
            label
            for label in map(" ".join, itertools.product(ends, SO_FAR[language].split("; ")))
            if from_status(label).stage.decided
        ] == []

    @pytest.mark.parametrize(
        "label",
        [
            *(
                "Noch nicht ausgewählt",
                "Pas encore sélectionnée",
                "Todavía no seleccionado",
                "Aún no seleccionado",
            ),
            *(
                "Ainda não aprovado",
                "Non ancora selezionato",
                "Nog niet geselecteerd",
                "No seleccionado todavía",
            ),
            *(
                "Kein Angebot bisher",
                "No offer so far",
                "Aucune offre pour le moment",
                "Nessuna offerta finora",
            ),
        ],
    )
    def test_waits(self, label):
        """In all seven languages."""
        match = from_status(label)
        assert match.stage is Stage.UNKNOWN
        assert match.question == statuses.WHICH_STAGE

    @pytest.mark.parametrize(
        "label",
        [
            "Nicht ausgewählt",
            "Pas sélectionné",
            "No seleccionado",
            "Não aprovado",
            "Non selezionato",
            "No offer",
        ],
    )
    def test_a_plain_no_is_one(self, label):
        """Without a word that leaves it open."""
        assert from_status(label).stage is Stage.REJECTED


WAITING = {
    "an error, a fear, or something near it": """
        Rejected in error; Rejected by mistake; Rejected (error); Rejected - wrongly;
        Rejected: overturned; Rejected by accident; Apparently rejected; I think I was rejected;
        I think I withdrew; Seemingly hired; Absage befürchtet; Fast abgelehnt; Beinahe eingestellt;
        Absage droht; Abgelehnt (Irrtum); Versehentlich abgelehnt; Refusé par erreur; Presque refusé;
        Refus craint; Rechazado por error; Casi rechazado; Rejeitado por engano; Quase contratado;
        Respinto per errore; Quasi assunto; Bijna afgewezen; Per ongeluk afgewezen; About to withdraw;
        Will withdraw; Going to decline offer""",
    "a word nobody knows": """
        Rejection pendng; Withdrawl maybee; Absage unsicher; Rechazo dudoso; Rifiuto incerto;
        Rejected Zorp; Zorp rejected; Withdraw application tomorow; Hired (Zorp); Offer by Zorp;
        Closed: Zorp; Application: rejected Zorp""",
    "under review": """
        Rejection under review; Rejected, in review; Absage in Prüfung; Refus en examen;
        Considering withdrawal; Withdrawal considered; Position closed, under review;
        Hired, reviewing contract; Rechazo en revisión; Afwijzing in behandeling""",
    "what failed": """
        Failed; Failed to schedule; Application failed to send; Failed to schedule interview;
        Upload failed; Submission failed; Call failed; Échec de l'envoi; Gescheitert; Falló el envío;
        Mislukt; Offer failed; Email bounced; CV bounced; Made the cut; Cut""",
    "skipped or passed on": """
        Skip-level interview; Skip level; Skipped phone screen; Skip to onsite; Skipped round;
        Test übersprungen; Passed on to hiring manager; Passed on to next round; Passed on to HR;
        Passed on; Passed along to team; They passed my CV to the manager; Weitergegeben;
        Passing assessments; Skipped offer""",
    "filled out": """
        Filled out application; Filled in form; Formular ausgefüllt; Formulaire rempli;
        Formulário preenchido; Candidatura preenchida; Formulario rellenado; Modulo compilato;
        Sollicitatie ingevuld; Vragenlijst ingevuld""",
    "one word for two things": """
        Bewerbung eingestellt; Stelle eingestellt; Profil eingestellt; Finalizado; Terminado; Admissão;
        Fase de contratación; En contratación; Em admissão; In assunzione; Phase d'embauche;
        In Einstellung; Incorporación; Inserimento; Hire; Placement; Offer acceptance;
        Aceptación de oferta""",
    "an offer that is a job, offered": """
        Applied to job offer; Oferta aplicada; Inscrito en oferta; Offre postulée; Oferta activa;
        Offre active; Solicitud de oferta; Oferta solicitada; Angebot aktiv; Aanbod actief; New offer;
        Offer under review; Application to job offer received; Offer application accepted""",
    "what is to come": """
        Offre à venir; Contrat à venir; Embauche prévue; Oferta prevista; Angebot geplant;
        Vertrag geplant; Offer scheduled; Offer upcoming; Contratación prevista; Aanbod gepland;
        Assunzione prevista; Hire planned; Rejection scheduled; Rejection call scheduled;
        Withdrawal planned; Rejection expected; Absage erwartet""",
    "a talk that is refused": """
        Interview declined; Entretien refusé; Termin abgelehnt; Gespräch abgelehnt; Entrevista rechazada;
        Entrevista recusada; Colloquio rifiutato; Gesprek geweigerd; Einladung abgelehnt;
        Invitation refusée; Invitation declined; Call declined; Test refusé; Rendez-vous refusé;
        Interview cancelled by me; Interview declined by company;
        Termin zurückgezogen; Interview withdrawn; Dispensado da prova; Convocation annulée""",
    "an offer that is on its way": """
        Awaiting written offer; Awaiting offer letter; Pending official offer; Offer letter pending;
        Warte auf schriftliches Angebot; En attente d'offre écrite; A la espera de oferta formal;
        Offer to follow; Offer on its way; Angebot folgt; Offre promise; Contrat à signer; Aanbod volgt;
        Contract type; Offre de stage; Offerta di stage; Proposition de date; Hired (conditional);
        Ready to hire""",
    "an end that is taken back": """
        Absage zurückgezogen; Rejection rescinded; Rejection revoked; Absage widerrufen; Refus annulé;
        Rejection withdrawn; Rejected, then resubmitted; Rejection reversed; Refus retiré""",
    "not done yet": """
        To reject; To withdraw; To decline; To archive; Dropped off CV; Opt out of interview; No-show;
        Over to HR;
        Archived application; Skipped a stage""",
    "the time to apply, and no more": """
        Applications closed; Bewerbungsschluss; Frist abgelaufen; Clôture des candidatures; Date de clôture;
        Inscripción cerrada; Plazo cerrado; Inscrições encerradas; Prazo encerrado; Scaduto il termine;
        Candidature chiuse; Termijn verlopen; Deadline passed; Past due""",
    "a yes, a success or a start of whatever": """
        Acceptée; Angenommen; Aceptado; Aceito; Accettata; Geaccepteerd; Signed; Said yes; Committed;
        Success; Successful; Erfolgreich; Succès; Éxito; Sucesso; Successo; Geslaagd; Started; Start;
        Begonnen; Commencé; Iniciado; Iniziato; Gestart""",
}
DECIDED = {
    "rejected": """
        Rejected by Zorp; Rejected from Zorp; Rejected: visa; REJECTED - Zorp;
        Application rejected: visa; Rejected, Zorp; Rejected at Zorp; Rejected by the Zorp company;
        Abgelehnt von Zorp; Absage bei Zorp; Absage vom Zorp; Absage durch Zorp; Absage seitens Zorp;
        Refusé par Zorp; Refusé chez Zorp; Rechazado por Zorp; Rejeitado pela Zorp; Rejeitado pelo Zorp;
        Respinto da Zorp; Respinto dal Zorp; Respinto dalla Zorp; Respinto dall'Zorp;
        Scartato presso Zorp; Afgewezen door Zorp; Afgewezen bij Zorp; Afgewezen van Zorp;
        I've been rejected; I was rejected; You were rejected; Ich wurde abgelehnt; J'ai été refusé;
        He sido rechazado; Fui rejeitado; Ik ben afgewezen; Candidat refusé; Candidato rechazado;
        Rejected after interview; Refusé après entretien; Abgelehnt nach Gespräch; Interview failed;
        They passed; Failed background check; Rejected after CV review; Reprovado no teste;
        They passed on me""",
    "withdrawn": """
        Withdrawn (Zorp); Withdrew from Zorp; I withdrew; I rejected; I cancelled; Skip;
        Rejected by me - Zorp""",
    "declined": "Passed on the offer; I declined the offer; Ich habe abgelehnt; Offer withdrawn by me",
    "accepted": "Accepted; I accepted; Offer signed; Vertrag unterschrieben; J'ai accepté; Ho accettato",
    "offered": "Offer sent; Offer has been sent; New offer received; Angebot verschickt; Considering offer",
    "hired": "Eingestellt; Contratado; Admitido; Embauché; Assunto; Hired; New hire",
    "closed": "Vaga preenchida; Vacature ingevuld; Position filled; Prozess eingestellt; Processo finalizado",
}


def labels(families):
    """Return the labels of some families, each with its family."""
    return [(label, family) for family, listed in families.items() for label in listed_in(listed)]


def listed_in(text):
    """Return what stands between the semicolons."""
    return [" ".join(entry.split()) for entry in text.split(";")]


class TestFamilies:
    """Labels that say two things, and their neighbours that say one."""

    @pytest.mark.parametrize(("label", "family"), labels(WAITING))
    def test_waits(self, label, family):
        """Nobody with a say is asked to connect because of it."""
        assert family
        stage = from_status(label).stage
        assert not stage.decided
        assert not decide(InterviewState(stage, contact="hiring_manager")).connect

    @pytest.mark.parametrize(("label", "stage"), labels(DECIDED))
    def test_is_decided(self, label, stage):
        """Too much doubt would be as wrong."""
        assert from_status(label).stage.value == stage

    @pytest.mark.parametrize(
        ("label", "stage"),
        [
            ("Aprovado no teste técnico", Stage.SCREENING),
            ("Aprovado na entrevista", Stage.INTERVIEWED),
            ("Selecionado no processo", Stage.INTERVIEWED),
            ("Na entrevista", Stage.INTERVIEWING),
            ("Na gesprek afgewezen", Stage.REJECTED),
            ("Entretien eu", Stage.INTERVIEWED),
            ("Eu desisti", Stage.WITHDRAWN),
            ("Gesprek over contract", Stage.SCHEDULED),
        ],
    )
    def test_a_word_is_read_in_the_language_of_the_others(self, label, stage):
        """In Portuguese "no" is "in the", and in Dutch "na" is "after"."""
        assert from_status(label).stage is stage

    def test_more_than_a_status_is_a_sentence(self):
        """At nine words, though each of them be known."""
        assert from_status("rejected by the company after the second interview").stage is Stage.REJECTED
        assert from_status("rejected by the company after the second interview round").stage is Stage.UNKNOWN


class TestQuestions:
    """What is asked when the answer would tell whether it is decided."""

    def test_who_asks_whose_yes_it_was_has_not_called_it_decided(self):
        """Nor who asks what succeeded, what began or what failed."""
        open_questions = {
            statuses._WHOSE_YES,
            statuses._HOW_SUCCESSFUL,
            statuses._STARTED_WHAT,
            statuses._WHAT_FAILED,
            statuses._TIME_OVER,
            statuses._OFFER_OUT,
            statuses._TALK_OR_ALL,
            statuses._SENT_YET,
            statuses._ANY_BEHIND,
            statuses._WHEN,
        }
        asking = [row.means for row in statuses.STATUS_TABLE.rows if row.means.question in open_questions]
        assert {means.question for means in asking} == open_questions
        assert [means for means in asking if means.word.decided] == []

    def test_what_leads_nowhere_asks(self):
        """A row that cannot tell has a question."""
        assert all(
            row.means.question for row in statuses.STATUS_TABLE.rows if row.means.word is Stage.UNKNOWN
        )

    def test_our_own_word_is_the_exception(self):
        """Whoever says `Stage.ACCEPTED` means it; only the word alone is one, and it asks."""
        match = from_status("accepted")
        assert (match.stage, match.question) == (Stage.ACCEPTED, statuses._WHOSE_YES)
        assert from_status("accepted", source="frappe") == match
        assert from_status("Accepted!").stage is Stage.ACCEPTED
        assert from_status("Accepting").stage is Stage.UNKNOWN


class TestDoubts:
    """The senses that take a decision back."""

    @pytest.mark.parametrize("doubt", sorted(statuses._DOUBTS, key=lambda sense: sense.name))
    def test_each_is_needed(self, doubt, monkeypatch):
        """Without it, one of the labels of this page would be called decided."""
        monkeypatch.setattr(statuses, "_DOUBTS", statuses._DOUBTS - {doubt})
        listed = [
            *(label for label, _ in labels(WAITING)),
            "Not rejected",
            "Draft rejection",
            "Rejection to prepare",
        ]
        assert any(
            from_status(label).stage.decided for label in [*listed, "Skipped offer", "Pending rejection"]
        )

    @pytest.mark.parametrize("word", sorted(statuses._WHO_FOLLOWS[None]))
    def test_each_word_that_names_somebody_is_needed(self, word, monkeypatch):
        """Some label of this page has it."""
        without = statuses._WHO_FOLLOWS[None] - {word}
        monkeypatch.setitem(statuses._WHO_FOLLOWS, None, without)
        assert any(not from_status(label).stage.decided for label, _ in labels(DECIDED))
