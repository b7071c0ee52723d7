"""German as it is read; `ReadLanguage` says what each part is."""

from __future__ import annotations

from netiquette._trackers.read_language import DayWords, ReadLanguage
from netiquette._trackers.senses import RoleSense, StatusSense

__all__ = ["READ_GERMAN"]

READ_GERMAN = ReadLanguage(
    code="de",
    statuses={
        StatusSense.APPLICATION: """
            abgeschickt; abgesendet; aktiv; angeschrieben; bew; bewerbung; bewerbung abgeschickt;
            bewerbung eingegangen; bewerbung eingereicht; bewerbung erhalten; bewerbung gesendet;
            bewerbung verschickt; bewerbung versendet; bewerbungen; beworben; eingereicht; empfehlung;
            empfohlen; gesendet; initiativbewerbung; kontaktiert; lebenslauf eingestellt; nachfassen;
            nachgefasst; nachgefragt; neu; profil eingestellt; prozess; rausgeschickt; ubermittelt;
            unterlagen eingestellt; unterlagen verschickt; verfahren; versandt; verschickt; versendet""",
        StatusSense.SCREEN: """
            assessment center; assessmentcenter; aufgabe; eignungstest; einstellungstest; erster anruf;
            fachtest; fallstudie; fragebogen; hr gesprach; online test; onlinetest; probeaufgabe;
            recruiter gesprach; sichtung; telefonat; telefongesprach; telefoninterview; telefonisch;
            telefontermin; testaufgabe; videointerview; vorauswahl""",
        StatusSense.TEST: """
            aufgabe; eignungstest; einstellungstest; fachtest; fallstudie; fragebogen; online test;
            onlinetest; probeaufgabe; testaufgabe""",
        StatusSense.INTERVIEW: """
            bewerbungsgesprach abgesagt; bewerbungsgesprach*; dritte runde; drittgesprach;
            einstellungsgesprach*; endrunde; erste runde; erstgesprach; fachgesprach; finale runde;
            finalrunde; gesprach; gesprach abgesagt; gesprache; gesprachsrunde; gesprachstermin; interview
            abgesagt; interviewphase; interviewrunde; jobinterview; kennenlernen; kennenlerngesprach;
            letzte runde; nicht erschienen; personliches gesprach; probearbeit; probearbeiten; probetag;
            runde; schnuppertag; termin; termin abgesagt; vorstellungsgesprach abgesagt;
            vorstellungsgesprach*; vorstellungstermin; zweite runde; zweitgesprach""",
        StatusSense.FINAL: """
            abschlussgesprach; endrunde; engere auswahl; finale runde; finalrunde; letzte runde""",
        StatusSense.RESULT: """
            entscheidung; entscheidungsphase; ergebnis; feedback ausstehend; ruckmeldung; ruckmeldung
            ausstehend""",
        StatusSense.REFERENCES: """
            betriebsarzt; fuhrungszeugnis; hintergrundprufung; referenzen; referenzprufung""",
        StatusSense.OFFER: """
            angebot; angebot gesendet; angebot ubermittelt; angebot verschickt; angebot versendet;
            angebote; arbeitsvertrag; gehaltsverhandlung; in verhandlung; jobangebot; verhandlung;
            vertrag; vertrag gesendet; vertrag verschickt; vertragsangebot; vertragsverhandlung;
            vertragsverhandlungen; zugesagt bekommen; zusage; zusage erhalten""",
        StatusSense.TALK: """
            infogesprach; informationsgesprach; kaffeegesprach; networking gesprach; netzwerken""",
        StatusSense.SAVED: """
            bewerben; bewerbung geplant; bewerbung in vorbereitung; bewerbung offen; bewerbung schreiben;
            bewerbung vorbereiten; bewerbung vorbereitet; entwurf; favorit; favoriten; gefunden; gemerkt;
            geplante bewerbung; gespeichert; idee; ideen; in arbeit; in planung; in vorbereitung;
            interessant; interessiert; merkliste; merkzettel; nicht abgeschickt; nicht begonnen; nicht
            beworben; nicht gesendet; nicht gestartet; noch nicht abgeschickt; noch nicht beworben; noch
            nicht gestartet; noch offen; noch zu bewerben; potenziell; recherche; vorbereitet;
            vorbereitung; vorgemerkt; wunschliste; zu bewerben; zu erledigen""",
        StatusSense.REVIEWED: """
            angesehen; auswahl; auswahlprozess; auswahlverfahren; bearbeitung; begutachtung; eingang
            bestatigt; gelesen; gepruft; gesehen; gesichtet; im auswahlverfahren; in auswahl; in
            bearbeitung; in der prufung; in prufung; prufung; unter prufung; weitergegeben;
            weitergeleitet; weitergereicht; wird gepruft""",
        StatusSense.ANSWERED: """
            antwort; antwort erhalten; bestatigung; eingang; eingangsbestatigung; eingegangen;
            geantwortet; in kontakt; kontakt; reagiert; ruckmeldung bekommen; ruckmeldung erhalten""",
        StatusSense.APPROVED: "freigabe; freigegeben; genehmigt",
        StatusSense.SCHEDULED: """
            anberaumt; angesetzt; anstehend; ausgemacht; bestatigt; bevorstehend; eingeladen; einladung;
            einladung erhalten; gebucht; geplant; steht an; termin vereinbart; terminiert;
            terminvorschlag; vereinbart""",
        StatusSense.DONE: """
            abgeschlossen; absolviert; beendet; bestanden; danke geschickt; dankesschreiben; durchgefuhrt;
            erledigt; fertig; gefuhrt; gehabt; gewesen; hinter mir; nach; stattgefunden; war""",
        StatusSense.CHOSEN: "ausgewahlt; nachste runde; nachster schritt; weiter; weitergekommen",
        StatusSense.RECEIVED: """
            angebot gesendet; angebot ubermittelt; angebot verschickt; angebot versendet; bekommen;
            erhalten; in verhandlung; liegt vor; unterbreitet; verhandeln; verhandlung; vertrag gesendet;
            vertrag verschickt; vorliegend""",
        StatusSense.ACCEPTED: """
            angenommen; annahme; habe angenommen; ich habe angenommen; unterschrieben; unterzeichnet;
            zugesagt""",
        StatusSense.SUCCESS: "erfolg; erfolgreich",
        StatusSense.STARTED: "angefangen; begonnen; gestartet",
        StatusSense.HIRED: """
            angestellt; angetreten; arbeitsbeginn; eingestellt; einstellung; job bekommen; stelle bekommen""",
        StatusSense.SKIPPED: "ausgelassen; uberspringen; ubersprungen",
        StatusSense.FAILED: "fehlgeschlagen; gescheitert; misslungen; nicht geklappt",
        StatusSense.TURNED_DOWN: """
            abgelehnt; ablehnung; ausgeschlagen; habe abgelehnt; habe abgesagt; ich habe abgelehnt; ich
            habe abgesagt; ich lehnte ab; ich sagte ab; selbst abgelehnt; selbst abgesagt; von mir
            abgelehnt; von mir abgesagt""",
        StatusSense.REJECTED: """
            abgelehnt; abgesagt; ablehnung; ablehnung zuruckgenommen; ablehnung zuruckgezogen; absage;
            absage erhalten; absage zuruckgenommen; absage zuruckgezogen; absagen; aussortiert;
            durchgefallen; erfolglos; kein angebot; nach bewerbungsgesprach abgesagt; nach gesprach
            abgesagt; nach interview abgesagt; nach vorstellungsgesprach abgesagt; nicht angenommen; nicht
            ausgewahlt; nicht berucksichtigt; nicht eingeladen; nicht erfolgreich; nicht genommen; nicht
            passend""",
        StatusSense.WITHDRAWN: """
            abgebrochen; ausgestiegen; kein interesse; kein interesse mehr; nicht interessiert; nicht
            weiterverfolgt; ruckzug; selbst zuruckgezogen; verworfen; verzichtet; zuruckgenommen;
            zuruckgetreten; zuruckgezogen""",
        StatusSense.RESCINDED: "angebot zuruckgezogen; widerrufen; zusage widerrufen; zusage zuruckgezogen",
        StatusSense.CLOSED: """
            abgelaufen; anzeige eingestellt; archiv; archiviert; ausgelaufen; auswahlverfahren
            eingestellt; besetzt; bewerbungsprozess eingestellt; bewerbungsverfahren eingestellt;
            geloscht; geschlossen; nicht mehr verfugbar; prozess eingestellt; stelle besetzt; stelle
            eingestellt; stelle gestrichen; stelle nicht mehr verfugbar; stelle vergeben; stellenanzeige
            eingestellt; suche eingestellt; verfahren eingestellt; vergeben""",
        StatusSense.CANCELLED: """
            ausgefallen; bewerbungsgesprach abgesagt; gesprach abgesagt; interview abgesagt; nicht
            erschienen; storniert; termin abgesagt; vorstellungsgesprach abgesagt""",
        StatusSense.HELD: """
            angehalten; auf eis; auf warteliste; bewerberpool; in der schwebe; in warteschleife; pausiert;
            ruhend; talentpool; verschoben; vertagt; warteliste; warteschleife; wartestellung;
            zuruckgestellt""",
        StatusSense.SILENT: """
            funkstille; keine antwort; keine antwort erhalten; keine reaktion; keine ruckmeldung; keine
            ruckmeldung erhalten; nicht geantwortet; nichts gehort; nichts mehr gehort; nie wieder etwas
            gehort; nie wieder gehort; nie wieder was gehort; ohne antwort; ohne ruckmeldung;
            unbeantwortet""",
        StatusSense.PENDING: """
            antwort ausstehend; ausfullen; ausgefullt; ausstehend; einstellungsprozess;
            einstellungsverfahren; erwartet; im gange; im prozess; in bearbeitung; in der prufung; in
            prufung; laufend; lauft; noch; offen; ruckmeldung offen; steht aus; unter prufung; warte;
            warte auf; warte auf antwort; warte auf ruckmeldung; warten; warten auf; warten auf antwort;
            warten auf ruckmeldung; wartend; wartet; wird gepruft""",
        StatusSense.BY_YOU: """
            durch bewerber; durch kandidat; durch mich; habe angenommen; ich habe angenommen; meinerseits;
            selbst; von mir""",
        StatusSense.BY_THEM: """
            arbeitgeber; der firma; durch arbeitgeber; durch das unternehmen; durch firma; durch
            unternehmen; firma; seitens unternehmen; unternehmen; vom arbeitgeber; vom unternehmen; von
            der firma; von firma""",
        StatusSense.NOT: """
            kein; keine; keinen; nicht; nie; noch kein; noch keine; noch keinen; noch nicht; ohne""",
        StatusSense.PERHAPS: """
            ablehnung zuruckgenommen; ablehnung zuruckgezogen; absage zuruckgenommen; absage
            zuruckgezogen; aktuell; angeblich; angefochten; annahme; anscheinend; anzeige eingestellt; aus
            versehen; bald; befurchte; befurchtet; beinahe; bewerbungsfrist; bewerbungsschluss; bis dato;
            bis jetzt; bisher; bislang; derzeit; drohend; droht; einsendeschluss; einstellung; eventuell;
            evtl; falls; fast; fehler; frist; im moment; in sicht; irrtum; irrtumlich; irrtumlicherweise;
            lebenslauf eingestellt; moglich; moglicherweise; momentan; nahezu; noch; noch kein; noch
            keine; noch keinen; noch nicht; offenbar; profil eingestellt; scheinbar; soll; stelle
            eingestellt; stellenanzeige eingestellt; stichtag; unterlagen eingestellt; vermutlich;
            versehentlich; vielleicht; vor; vorerst; vorlaufig; wahrscheinlich; werde; widersprochen; wird
            erwartet; wohl; zurzeit""",
        StatusSense.FILLER: """
            als; am; an; anzeige; arbeitsplatz; auch; auf; aus; ausschreibung; bereits; bewerber;
            bewerbungsprozess; bewerbungsverfahren; bin; das; dem; den; der; die; dritte; drittes; durch;
            ein; eine; endlich; erste; ersten; erstes; fachbereich; formell; fur; habe; hat; ich; im; ist;
            kandidat; leider; mein; meine; mich; mit; mundlich; mundliche; oder; per; personal;
            personlich; phase; position; schriftlich; schriftliche; status; stelle; stellenangebot;
            stellenanzeige; uber; und; vom; von; wird; worden; wurde; zu; zum; zur; zweite; zweiten;
            zweites""",
    },
    roles={
        RoleSense.RECRUITS: """
            headhunterin; leiter personalbeschaffung; leiter personalgewinnung; leiter personalmarketing;
            leiter recruiting; leiterin personalbeschaffung; leiterin personalgewinnung; leiterin
            recruiting; leitung recruiting; personalberater; personalberaterin; personalberatung;
            personalbeschaffung; personaldienstleister; personalgewinnung; personalmarketing;
            personalvermittler; personalvermittlerin; personalvermittlung; recruiterin; recruiting leiter;
            recruiting leitung; teamleiter recruiting; teamleiterin recruiting; teamleitung recruiting;
            zeitarbeit; zeitarbeitsfirma""",
        RoleSense.OUTSIDE: """
            agentur; arbeitsvermittler; extern; externe; externer; headhunterin; personalberater;
            personalberaterin; personalberatung; personaldienstleister; personalvermittler;
            personalvermittlerin; personalvermittlung; vermittler; vermittlerin; zeitarbeit;
            zeitarbeitsfirma""",
        RoleSense.ARRANGES: """
            ansprechpartner personal; hr referent; hr referentin; koordinator; koordinatorin; personal;
            personalabteilung; personalchef; personalchefin; personaler; personalerin; personalleiter;
            personalleiterin; personalleitung; personalmanager; personalmanagerin; personalreferent;
            personalreferentin; personalsachbearbeiter; personalsachbearbeiterin; personalverantwortliche;
            personalverantwortlicher; personalwesen""",
        RoleSense.ASSISTS: """
            assistent; assistentin; assistenz; empfang; sachbearbeiterin; sekretar; sekretariat;
            sekretarin; teamassistenz; vorstandsassistenz""",
        RoleSense.LEADS: """
            aufsichtsrat; bereichsvorstand; direktor; direktorin; geschaftsfuhrer; geschaftsfuhrerin;
            geschaftsfuhrung; geschaftsleitung; gesellschafter; gesellschafterin; grunder; grunderin;
            inhaber; inhaberin; mitgrunder; prokurist; prokuristin; vorsitzende; vorsitzender; vorstand;
            vorstandin; vorstandsvorsitzende; vorstandsvorsitzender""",
        RoleSense.MANAGES: """
            abteilungsleiter; abteilungsleiterin; abteilungsleitung; amtsleiter; amtsleiterin;
            bereichsleiter; bereichsleiterin; bereichsleitung; chef; chefin; chefs; filialleiter;
            filialleiterin; fuhrungskraft; gruppenleiter; gruppenleiterin; leiter; leiterin; leitung;
            teamleiter; teamleiterin; teamleitung; vorgesetzte; vorgesetzten; vorgesetzter; werkleiter""",
        RoleSense.HIRES: """
            direkte vorgesetzte; direkter vorgesetzter; einstellender manager; entscheider; entscheiderin;
            fachbereichsleiter; fachbereichsleiterin; fachvorgesetzte; fachvorgesetzter; kunftige
            vorgesetzte; kunftiger vorgesetzter; zukunftige chefin; zukunftige vorgesetzte; zukunftiger
            chef; zukunftiger vorgesetzter""",
        RoleSense.INTERVIEWS: """
            auswahlkommission; fachbereich; fachinterviewer; gesprachsfuhrer; gesprachspartner;
            gesprachspartnerin; gremium; interviewerin; kommission; prufer""",
        RoleSense.PEER: """
            arbeitskollege; arbeitskollegin; im team; in meinem team; kollege; kollegen; kollegin;
            mitarbeitende im team; teamkollege; teamkollegin; teammitglied; zukunftige kollegin;
            zukunftiger kollege""",
        RoleSense.REFERS: """
            empfehlende; empfehler; empfehlerin; empfehlung; empfohlen; empfohlen von; furspreche;
            fursprecher; fursprecherin; vermittelt durch""",
        RoleSense.BYSTANDER: """
            angestellte; angestellter; bekannte; bekannter; bekannter im unternehmen; beschaftigte;
            ehemalige mitarbeiterin; ehemaliger mitarbeiter; freund; freundin; mitarbeitende; mitarbeiter;
            mitarbeiterin; netzwerkkontakt; studienfreund""",
        RoleSense.TRADE: """
            buchhalter; buchhalterin; entwickler; entwicklerin; informatiker; informatikerin; ingenieur;
            ingenieurin; kauffrau; kaufmann; key account manager; produktmanager; produktmanagerin;
            projektleiter; projektleiterin; projektleitung; projektmanager; projektmanagerin;
            softwareentwickler; softwareentwicklerin; techniker; technikerin; vertrieb""",
        RoleSense.PLAIN: "berater; beraterin; referent; referentin; sachbearbeiter",
        RoleSense.NOT: """
            ehemalig; ehemalige; ehemaliger; ehemals; fruher; fruhere; fruherer; kein; keine; nicht; nicht
            im team""",
        RoleSense.FILLER: """
            ansprechpartner; ansprechpartnerin; d; das; der; des; die; frau; fur; herr; im; in; intern;
            interne; interner; kontakt; kontaktperson; kunftig; kunftige; kunftiger; leitend; m; mein;
            meine; meiner; stellvertretend; stellvertretende; stellvertretender; stv; und; von; w;
            zukunftig; zukunftige; zukunftiger""",
    },
    columns={
        "status": "bewerbungsstatus; stand; ergebnis",
        "role": "rolle des kontakts",
        "contact_name": "ansprechpartner; ansprechpartnerin; kontaktperson; kontakt",
        "company": "firma; unternehmen; arbeitgeber",
        "position": "stelle; stellenbezeichnung",
        "interview_on": "gesprachstermin",
        "last_contact_on": "letzter kontakt",
        "applied_on": "bewerbungsdatum; beworben am",
        "noted_on": "datum",
    },
    days=DayWords(
        months=(
            "januar; janner",
            "februar",
            "marz; maerz; mrz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ),
        weekdays="montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonnabend; sonntag",
        before_a_day="den; dem; am",
        before_a_time="um; gegen",
        after_an_hour="uhr",
        none="k a; offen; noch offen; keine; keiner; unbekannt",
    ),
    yes="ja",
    no="nein",
    who_follows="von; vom; durch; bei; seitens",
    endings="n; in",
    joins="und; sowie",
    beside="mit",
    several="andere; ausschuss; gremium; kommission; panel; team; weitere",
    notes="""
        notizen; notiz; bemerkung; bemerkungen; kommentar; kommentare; anmerkung; anmerkungen; letzte
        aktion""",
    noted_applied="beworben; bewerbung abgeschickt; bewerbung gesendet",
    noted_asked="nachgefragt; nachgehakt",
    events={
        "send_thank_you": "danke geschickt; dankesschreiben gesendet",
        "check_in": "nachgefragt; nachgehakt",
        "they_wrote": "antwort erhalten; ruckmeldung erhalten",
        "you_wrote": "mail gesendet; nachricht gesendet",
        "booked": """
            gesprach vereinbart; interview vereinbart; termin vereinbart; vorstellungsgesprach vereinbart""",
        "met": "gesprach gefuhrt; interview gefuhrt; vorstellungsgesprach gefuhrt",
        "called_off": "gesprach abgesagt; interview abgesagt; termin abgesagt",
        "test_sent": "testaufgabe abgegeben",
    },
)
