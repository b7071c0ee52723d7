"""Dutch as it is read; `ReadLanguage` says what each part is."""

from __future__ import annotations

from netiquette._trackers.read_language import DayWords, ReadLanguage
from netiquette._trackers.senses import RoleSense, StatusSense

__all__ = ["READ_DUTCH"]

READ_DUTCH = ReadLanguage(
    code="nl",
    statuses={
        StatusSense.APPLICATION: """
            aangedragen; aangemeld; actief; benaderd; brief verstuurd; cv verstuurd; doorverwezen;
            gereageerd; gesolliciteerd; gestuurd; ingediend; ingestuurd; nabellen; nagebeld; nagevraagd;
            nieuw; nieuwe; open sollicitatie; opgestuurd; opgevolgd; opvolgen; procedure; proces;
            sollicitatie; sollicitatie aangenomen; sollicitatie ingediend; sollicitatie ontvangen;
            sollicitatie verstuurd; sollicitatie verzonden; sollicitaties; verstuurd; verzonden""",
        StatusSense.SCREEN: """
            belafspraak; capaciteitentest; case; casus; gebeld; gesprek met recruiter; hr gesprek; intake;
            intakegesprek; kennismaking telefonisch; opdracht; proef; recruiter gesprek; technische
            opdracht; technische test; telefonisch; telefonisch gesprek; telefonisch interview;
            telefonische kennismaking; telefonische screening; telefoongesprek; test; vaardigheidstest;
            videosollicitatie; voorselectie""",
        StatusSense.TEST: """
            capaciteitentest; casus; opdracht; proef; technische opdracht; technische test; test;
            vaardigheidstest""",
        StatusSense.INTERVIEW: """
            aannamegesprek*; afspraak; derde gesprek; eerste gesprek; eerste ronde; eindgesprek;
            eindronde; finaleronde; gesprek; gesprekken; gespreksronde; in gesprek; interview;
            kennismaking; kennismakingsgesprek; laatste gesprek; laatste ronde; meeloopdag; op gesprek;
            proefdag; ronde; selectiegesprek; sollicitatiegesprek; sollicitatiegesprekken; tweede gesprek;
            tweede ronde; vervolggesprek""",
        StatusSense.FINAL: "eindgesprek; eindronde; finale; finaleronde; laatste gesprek; laatste ronde",
        StatusSense.RESULT: """
            beslissing; besluit; feedback; resultaat; terugkoppeling; uitkomst; uitslag; uitsluitsel""",
        StatusSense.REFERENCES: """
            antecedentenonderzoek; referentiecheck; referenties; screening achtergrond; vog""",
        StatusSense.OFFER: """
            aanbieding; aanbod; aanbod verstuurd; aanbod verzonden; aangeboden; arbeidsvoorwaarden;
            arbeidsvoorwaardengesprek; arbeidsvoorwaardengesprek gehad; baanaanbod; contract; contract
            verstuurd; contract verzonden; contractaanbod; contractvoorstel; in onderhandeling; jobaanbod;
            onderhandelen; onderhandeling; onderhandelingen; voorstel""",
        StatusSense.TALK: """
            informatief gesprek; koffie; koffiegesprek; netwerken; netwerkgesprek; orienterend gesprek""",
        StatusSense.SAVED: """
            bewaard; brief schrijven; concept; cv schrijven; favoriet; favorieten; geinteresseerd;
            gevonden; idee; in concept; in voorbereiding; interessant; interesse; klaar om te
            solliciteren; niet gesolliciteerd; niet verstuurd; nog doen; nog niet gesolliciteerd; nog niet
            gestart; nog niet verstuurd; nog solliciteren; nog te solliciteren; nog te versturen;
            onderzoek; opgeslagen; orientatie; orienteren; potentieel; solliciteren; te doen; te
            solliciteren; te versturen; verlanglijst; verlanglijstje; voorbereiden; voorbereiding;
            wensenlijst; wil solliciteren""",
        StatusSense.REVIEWED: """
            behandeling; bekeken; beoordeeld; beoordeling; cv bekeken; doorgegeven; doorgestuurd;
            doorgezet; gelezen; geselecteerd voor; gezien; in behandeling; in beoordeling; in overweging;
            in procedure; in selectie; longlist; overweging; procedure; selectie; shortlist; voorgedragen;
            voorgesteld; wordt beoordeeld""",
        StatusSense.ANSWERED: """
            antwoord; antwoord gekregen; antwoord ontvangen; bevestiging; contact; in contact; ontvangst
            bevestigd; ontvangstbevestiging; reactie; reactie gekregen; reactie ontvangen; terug gehoord""",
        StatusSense.SCHEDULED: """
            aankomend; afgesproken; afspraak aangenomen; afspraak gemaakt; bevestigd; gepland; ingepland;
            inplannen; komend; staat gepland; staat ingepland; te plannen; uitgenodigd; uitnodiging;
            uitnodiging aangenomen; voorstel datum; voorstel voor gesprek""",
        StatusSense.DONE: """
            achter de rug; afgelegd; afgelopen; afgerond; bedankje; bedankt; gedaan; gehad; gevoerd;
            geweest; klaar; na; plaatsgevonden; voltooid; voorbij""",
        StatusSense.CHOSEN: """
            door; door naar volgende ronde; gekozen; geselecteerd; uitgekozen; vervolg; volgende fase;
            volgende ronde""",
        StatusSense.RECEIVED: """
            aanbod verstuurd; aanbod verzonden; bespreken; binnen; contract verstuurd; contract verzonden;
            gedaan; gekregen; in onderhandeling; onderhandelen; onderhandeling; onderhandelingen;
            ontvangen""",
        StatusSense.ACCEPTED: "aanvaard; akkoord; geaccepteerd; getekend; ik heb geaccepteerd; ondertekend",
        StatusSense.SUCCESS: "gelukt; geslaagd; succesvol",
        StatusSense.STARTED: "begonnen; gestart",
        StatusSense.HIRED: """
            aangenomen; aangesteld; baan gekregen; baan gevonden; gevonden baan; in dienst; in dienst
            getreden; indiensttreding; werkzaam""",
        StatusSense.SKIPPED: "overgeslagen; overslaan",
        StatusSense.FAILED: "mislukt; niet gelukt",
        StatusSense.TURNED_DOWN: """
            aanbod afgewezen; afgeslagen; afgewezen; afwijzing; bedankt voor de eer; geweigerd; ik heb
            afgewezen; ik heb afgezegd; ik heb geweigerd; niet aanvaard; zelf afgewezen; zelf afgezegd""",
        StatusSense.REJECTED: """
            afgekeurd; afgevallen; afgewezen; afgewezen na gesprek; afwijzing; afwijzingen; geen aanbod;
            geen match; negatief; niet aangenomen; niet door; niet doorgegaan; niet gekozen; niet
            geschikt; niet geselecteerd; niet uitgekozen; niet uitgenodigd""",
        StatusSense.WITHDRAWN: """
            afgehaakt; afgezien; geen interesse; geen interesse meer; gestopt; ingetrokken; niet
            geinteresseerd; niet meer geinteresseerd; sollicitatie ingetrokken; teruggetrokken;
            terugtrekken; zelf afgehaakt; zelf gestopt; zelf teruggetrokken""",
        StatusSense.RESCINDED: "aanbod ingetrokken; aanbod teruggetrokken; herroepen; voorstel ingetrokken",
        StatusSense.CLOSED: """
            archief; beeindigd; functie ingevuld; gearchiveerd; gesloten; niet meer beschikbaar; positie
            ingevuld; rol ingevuld; vacature gesloten; vacature ingetrokken; vacature ingevuld; vacature
            vervallen; vacature vervuld; verlopen; vervallen; vervuld; verwijderd""",
        StatusSense.CANCELLED: "afgelast; afgezegd; geannuleerd",
        StatusSense.HELD: """
            aangehouden; bevroren; gepauzeerd; in de ijskast; in de wacht; in de wachtstand; in
            portefeuille; in reserve; on hold gezet; op de wachtlijst; opgeschort; pauze; reserve;
            stilgelegd; uitgesteld; wachtlijst""",
        StatusSense.SILENT: """
            geen antwoord; geen bericht; geen reactie; geen reactie gekregen; geen reactie ontvangen; geen
            terugkoppeling; niet gereageerd; niets gehoord; niets meer gehoord; onbeantwoord; radiostilte;
            stilte; zonder reactie""",
        StatusSense.PENDING: """
            afwachten; afwachting; bezig; in afwachting; in afwachting van; in afwachting van reactie; in
            behandeling; in beoordeling; in overweging; in procedure; in proces; ingevuld; invullen;
            loopt; lopend; lopende; nog geen reactie; openstaand; openstaande; wacht; wacht op; wacht op
            antwoord; wacht op reactie; wachten; wachten op; wachten op antwoord; wachten op reactie;
            wachtend; wordt beoordeeld""",
        StatusSense.BY_YOU: """
            door de kandidaat; door kandidaat; door mij; door mijzelf; door sollicitant; ik heb
            geaccepteerd; mijn keuze; zelf""",
        StatusSense.BY_THEM: """
            bedrijf; door bedrijf; door de werkgever; door hen; door het bedrijf; door organisatie; door
            recruiter; door werkgever; werkgever""",
        StatusSense.NOT: "geen; niet; niets; nog geen; nog niet; nooit; zonder",
        StatusSense.PERHAPS: """
            afwijzing ingetrokken; als; bijna; binnenkort; blijkbaar; denk; dreigend; dreigt; eventueel;
            fout; foutief; gevreesd; indien; indiensttreding; kennelijk; misschien; moet; mogelijk;
            mogelijke; momenteel; nog; nog geen; nog niet; op dit moment; per ongeluk; per vergissing;
            reactietermijn; schijnbaar; sluitingsdatum; ten onrechte; termijn; tot dusver; tot nog toe;
            tot nu toe; vergissing; vermoedelijk; voor; vooralsnog; voorlopig; vrees; waarschijnlijk;
            wellicht; zal; zou""",
        StatusSense.FILLER: """
            aan; al; baan; ben; bij; de; derde; een; eerste; eindelijk; en; er; fase; functie; heb;
            helaas; het; hr; ik; in; inhoudelijk; is; job; kandidaat; laatste; maken; met; mijn;
            mondeling; mondelinge; naar; of; om; online; op; over; per; persoonlijk; positie;
            schriftelijk; schriftelijke; sollicitant; stage; stageaanbod; stap; status; te; technisch;
            technische; tweede; uit; vacature; van; via; voor de; week; werd; wordt; zijn""",
    },
    roles={
        RoleSense.RECRUITS: """
            arbeidsbemiddelaar; arbeidsmarktcommunicatie; corporate recruiter; detacheerder; hoofd
            recruitment; hoofd werving; hoofd werving en selectie; intercedent; intercedente;
            koppensneller; manager werving; recruitmentmanager; recruitster; talentscout; teamleider
            recruitment; teamleider werving; uitzendbureau; werving; werving en selectie; werving
            selectie; wervings en selectiebureau; wervingsadviseur; wervingsbureau""",
        RoleSense.OUTSIDE: """
            arbeidsbemiddelaar; bemiddelaar; bureau; detacheerder; detacheringsbureau; extern; externe;
            intercedent; intercedente; koppensneller; uitzendbureau; wervings en selectiebureau;
            wervingsbureau""",
        RoleSense.ARRANGES: """
            coordinatrice; hoofd hr; hoofd personeelszaken; hr adviseur; hr directeur; hr functionaris; hr
            manager; hr medewerker; p en o; p en o adviseur; p o; p o adviseur; personeelsadviseur;
            personeelsfunctionaris; personeelsmanager; personeelszaken; planner; po adviseur""",
        RoleSense.ASSISTS: """
            assistente; balie; directieassistent; directieassistente; directiesecretaresse; hr assistent;
            managementassistent; managementassistente; officemanager; receptioniste; secretaresse;
            secretariaat; secretaris""",
        RoleSense.LEADS: """
            algemeen directeur; algemeen directrice; bestuur; bestuurder; bestuurslid; bestuursvoorzitter;
            directie; eigenaar; eigenaresse; mede oprichter; medeoprichter; oprichter; oprichtster; raad
            van bestuur; vennoot; voorzitter""",
        RoleSense.MANAGES: """
            afdelingschef; afdelingshoofd; afdelingsleider; afdelingsmanager; baas; bedrijfsleider; chef;
            directeur; directrice; groepsleider; hoofd; hoofd van; leidinggevende; teamhoofd; teamleider;
            teamleidster; teammanager""",
        RoleSense.HIRES: """
            aannemende manager; beslisser; direct leidinggevende; directe leidinggevende; directe manager;
            inhurend manager; mijn leidinggevende; toekomstig leidinggevende; toekomstige baas;
            toekomstige leidinggevende; toekomstige leidinggevenden; toekomstige manager; vacaturehouder;
            wervende manager""",
        RoleSense.INTERVIEWS: """
            benoemingsadviescommissie; beoordelaar; commissielid; gesprekspartner; gespreksvoerder;
            interviewster; lid sollicitatiecommissie; selectiecommissie; sollicitatiecommissie""",
        RoleSense.PEER: """
            collega; collegas; directe collega; in het team; in mijn team; medewerker team; naaste
            collega; teamgenoot; teamlid; toekomstig collega; toekomstige collega""",
        RoleSense.REFERS: """
            aanbeveling; aanbevolen door; aanbrenger; aandrager; aangedragen door; doorverwezen door;
            heeft me aanbevolen; heeft mij aangedragen; verwijzer; via via; voorgedragen door""",
        RoleSense.BYSTANDER: """
            bekende; intern contact; kennis; medewerker; medewerkster; netwerkcontact; oud collega; oud
            medewerker; oud werknemer; studiegenoot; vriend; vriendin; werkneemster; werknemer; werkt daar""",
        RoleSense.TRADE: """
            accountmanager; analist; architekt; boekhouder; docent; ingenieur; jurist; monteur;
            onderzoeker; ontwikkelaar; ontwikkelaarster; productmanager; programmamanager; programmeur;
            projectleider; projectleidster; projectmanager; relatiebeheerder; technicus; verkoper;
            verpleegkundige; vormgever""",
        RoleSense.PLAIN: "adviseur",
        RoleSense.NOT: "ex; geen; niet; niet in het team; oud; voormalig; voormalige; vroegere",
        RoleSense.FILLER: """
            aan; aanspreekpunt; afdeling; bedrijf; bij; contact; contactpersoon; de; direct; directe;
            door; een; en; het; in; intern; interne; junior; medior; mijn; op; senior; team; toekomstig;
            toekomstige; van; voor""",
    },
    columns={
        "status": "status; fase; resultaat",
        "contact_name": "contactpersoon; contact",
        "company": "bedrijf; werkgever; organisatie",
        "position": "functie; vacature",
        "interview_on": "datum gesprek",
        "last_contact_on": "laatste contact",
        "applied_on": "sollicitatiedatum",
        "noted_on": "datum",
        "name": "naam",
    },
    days=DayWords(
        months=(
            "januari",
            "februari",
            "maart; mrt",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ),
        weekdays="maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag",
        before_a_day="op",
        before_a_time="om",
        after_an_hour="uur",
        none="n v t; geen; onbekend",
    ),
    yes="ja",
    no="nee",
    who_follows="door; bij; van",
    ordinals="e",
    joins="en",
    beside="met",
    several="anderen; commissie; panel; team",
    notes="notities; notitie; opmerking; opmerkingen; laatste actie",
    noted_applied="gesolliciteerd; sollicitatie verstuurd",
    noted_asked="nagevraagd; herinnering gestuurd",
    events={
        "send_thank_you": "bedankje gestuurd",
        "check_in": "nagevraagd; herinnering gestuurd",
        "they_wrote": "antwoord ontvangen; reactie ontvangen",
        "booked": "gesprek gepland; gesprek ingepland",
        "met": "gesprek gehad; gesprek gevoerd",
        "called_off": "gesprek geannuleerd",
        "test_sent": "opdracht ingeleverd",
    },
)
