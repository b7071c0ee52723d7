"""Italian as it is read; `ReadLanguage` says what each part is."""

from __future__ import annotations

from netiquette._trackers.read_language import DayWords, ReadLanguage
from netiquette._trackers.senses import RoleSense, StatusSense

__all__ = ["READ_ITALIAN"]

READ_ITALIAN = ReadLanguage(
    code="it",
    statuses={
        StatusSense.APPLICATION: """
            attiva; attivo; autocandidatura; candidata; candidato; candidatura; candidatura inviata;
            candidatura presentata; candidatura ricevuta; candidature; contattata; contattato; curriculum
            inviato; cv inviato; inserita; inserito; inviata; inviate; inviati; inviato; mi sono
            candidato; nuova; nuovo; presentata; presentato; procedura; processo; segnalato; sollecitato;
            sollecito; spedita; spedito; spontanea; trasmessa""",
        StatusSense.SCREEN: """
            call conoscitiva; caso studio; chiamata; chiamata hr; colloquio con hr; colloquio conoscitivo
            telefonico; colloquio hr; colloquio telefonico; compito; esercizio; preselezione; prima
            chiamata; prova; prova pratica; prova tecnica; prove; screening telefonico; telefonata; test;
            test online; test tecnico; valutazione tecnica""",
        StatusSense.TEST: """
            caso studio; compito; esercizio; prova; prova pratica; prova tecnica; prove; test; test online;
            test tecnico""",
        StatusSense.INTERVIEW: """
            a colloquio; appuntamento; colloqui; colloquio; colloquio conoscitivo; colloquio di
            assunzione; colloquio finale; colloquio tecnico; fase finale; giornata di prova; incontro;
            intervista; intervistato; interviste; primo colloquio; secondo colloquio; turno; ultima fase;
            ultimo colloquio""",
        StatusSense.FINAL: """
            colloquio finale; fase finale; finalista; rosa finale; ultima fase; ultimo colloquio""",
        StatusSense.RESULT: """
            decisione; decisione finale; esiti; esito; esito colloquio; feedback; riscontro; risultati;
            risultato""",
        StatusSense.REFERENCES: """
            controllo referenze; referenze; verifica delle referenze; verifica referenze""",
        StatusSense.OFFER: """
            contratto; contratto inviato; in negoziazione; in trattativa; lettera di impegno; lettera
            impegno; negoziazione; offerta; offerta economica; offerta inviata; offerte; proposta;
            proposta contrattuale; proposta di assunzione; proposta di lavoro; proposta economica;
            proposta inviata; proposta lavoro; trattativa""",
        StatusSense.TALK: """
            caffe; chiacchierata; chiacchierata informativa; colloquio informativo; networking""",
        StatusSense.SAVED: """
            bozza; bozze; candidarmi; candidarsi; candidati; da candidare; da candidarmi; da candidarsi;
            da contattare; da fare; da inviare; da mandare; da preparare; da valutare; desiderata;
            desiderato; idea; in preparazione; in ricerca; interessante; interessata; interessato; lista
            dei desideri; mi interessa; non ancora candidato; non ancora inviata; non candidato; non
            iniziata; non inviata; non inviato; nuova offerta; nuove offerte; obiettivo; preferita;
            preferiti; preferito; preparata; preparazione; ricerca; salvata; salvate; salvati; salvato;
            trovata""",
        StatusSense.REVIEWED: """
            cv visualizzato; esame; esaminata; in analisi; in esame; in fase di valutazione; in revisione;
            in selezione; in valutazione; inoltrata; inoltrato; letta; letto; presa in carico; presa
            visione; preselezionata; preselezionato; revisione; selezione; valutazione; visionata;
            visionato; vista; visualizzata; visualizzato""",
        StatusSense.ANSWERED: """
            conferma; conferma ricezione; contatto; in contatto; ricontattata; ricontattato; riscontro
            ricevuto; risposta; risposta positiva; risposta ricevuta; risposto""",
        StatusSense.SCHEDULED: """
            concordato; confermata; confermato; convocata; convocato; convocazione; da fissare; fissata;
            fissati; fissato; in agenda; in programma; invitata; invitato; invito; ottenuto; pianificata;
            pianificato; prenotato; prevista; previsto; programmata; programmati; programmato; proposta
            data; proposta di colloquio; proposta di data""",
        StatusSense.DONE: """
            avvenuto; completata; completato; conclusa; concluso; dopo; effettuata; effettuati;
            effettuato; fatta; fatti; fatto; intervistato; post colloquio; ringraziamento; sostenuta;
            sostenuti; sostenuto; superata; superato; svolta; svolti; svolto; tenuto; terminata; terminato""",
        StatusSense.CHOSEN: """
            fase successiva; idonea; idoneo; passato alla fase successiva; prossima fase; scelta; scelto;
            selezionata; selezionato""",
        StatusSense.RECEIVED: """
            arrivata; avuta; contratto inviato; in negoziazione; in trattativa; negoziazione; offerta
            inviata; proposta inviata; ricevuta; ricevute; ricevuto; trattativa""",
        StatusSense.ACCEPTED: "accettata; accettato; accettazione; firmata; firmato; ho accettato",
        StatusSense.SUCCESS: "successo",
        StatusSense.STARTED: "cominciato; iniziata; iniziato",
        StatusSense.HIRED: "assunta; assunto; assunzione; inserimento; lavoro ottenuto; lavoro trovato",
        StatusSense.SKIPPED: "saltata; saltato",
        StatusSense.FAILED: "fallimento; fallita; fallito",
        StatusSense.TURNED_DOWN: """
            declinata; declinato; ho declinato; ho rifiutato; offerta rifiutata; rifiutata; rifiutata da
            me; rifiutato; rifiutato da me; rifiuto""",
        StatusSense.REJECTED: """
            bocciata; bocciato; eliminato; esclusa; escluso; esito negativo; feedback negativo; negativa;
            negativo; non accettata; non accettato; non assunto; non idonea; non idoneo; non passato; non
            scelto; non selezionata; non selezionato; non superata; non superato; respinta; respinto;
            rifiutata; rifiutato; rifiuti; rifiuto; rigettata; rigettato; riscontro negativo; risposta
            negativa; scartata; scartato; scarto""",
        StatusSense.WITHDRAWN: """
            abbandonata; abbandonato; abbandono; candidatura ritirata; ho rinunciato; non interessata; non
            interessato; non mi interessa; non mi piace; non piu interessato; rinuncia; rinunciata;
            rinunciato; ritirata; ritirato; ritiro""",
        StatusSense.RESCINDED: """
            offerta annullata; offerta revocata; offerta ritirata; proposta ritirata; revocata; revocato""",
        StatusSense.CLOSED: """
            annuncio chiuso; annuncio scaduto; archiviata; archiviato; chiusa; chiusi; chiuso; coperta;
            offerta scaduta; persa; perso; posizione annullata; posizione cancellata; posizione chiusa;
            posizione coperta; posizione non piu disponibile; processo chiuso; scaduta; scaduto; selezione
            chiusa; selezione conclusa; terminata la selezione""",
        StatusSense.CANCELLED: "annullata; annullato; cancellata; cancellato",
        StatusSense.HELD: """
            bloccata; bloccato; congelata; congelato; in pausa; in sospeso; in stand by; lista attesa;
            lista d attesa; lista di attesa; posticipata; posticipato; rimandata; rimandato; rinviata;
            rinviato; sospesa; sospeso; stand by""",
        StatusSense.SILENT: """
            mai risposto; nessun feedback; nessun riscontro; nessuna notizia; nessuna risposta; non ha
            risposto; non hanno risposto; non risponde; non rispondono; non risposto; senza riscontro;
            senza risposta; silenzio; spariti""",
        StatusSense.PENDING: """
            aperta; aperto; aspettando; attendo; attesa; attesa riscontro; attesa risposta; compilare;
            compilata; compilato; da definire; in analisi; in attesa; in attesa di riscontro; in attesa di
            risposta; in attesa riscontro; in attesa risposta; in corso; in esame; in fase di valutazione;
            in lavorazione; in processo; in revisione; in sospensione; in valutazione; pendente; procedura
            di assunzione; processo di assunzione""",
        StatusSense.BY_YOU: "da candidato; da me; da parte mia; dal candidato; dalla candidata; ho accettato",
        StatusSense.BY_THEM: """
            azienda; da azienda; da loro; da parte loro; dal datore; dal recruiter; dal selezionatore;
            dall azienda; dalla azienda; datore di lavoro; societa""",
        StatusSense.NOT: "mai; ne; nessun; nessuna; nessuno; non; non ancora; senza",
        StatusSense.PERHAPS: """
            accettazione; al momento; ancora; apparentemente; assunzione; attualmente; contestato; credo;
            dovrebbe; errore; eventuale; fino a ora; fino ad ora; finora; forse; il termine; imminente;
            inserimento; non ancora; pare; penso; per adesso; per errore; per il momento; per ora; per
            sbaglio; possibile; possibilmente; presto; presumibilmente; prima; probabile; probabilmente;
            quasi; rifiuto ritirato; sara; sarebbe; sbaglio; scadenza; se; sembra; temo; temuta; temuto;
            termine per; termini; tuttora""",
        StatusSense.FILLER: """
            a; al; all; annuncio; con; conoscitivo; contratto di stage; contratto stage; d; da; dal;
            dalla; del; dell; della; di; e; e stato; fase; finale; finalmente; formale; gia; gli; ha;
            hanno; ho; hr; i; il; impiego; in; iniziale; io; l; la; lavorativa; lavoro; le; lo; mia; mio;
            nell; o; offerta di lavoro; offerta di stage; offerta lavoro; offerte di stage; orale; per;
            personale; posizione; posto; prima; primo; purtroppo; ruolo; scritta; seconda; secondo; sono;
            stage; stata; stato; tecnica; tecnico; terzo; un; una; uno; verbale""",
    },
    roles={
        RoleSense.RECRUITS: """
            addetta alla selezione; addetta selezione; addetto alla selezione; addetto selezione; agenzia
            interinale; agenzia per il lavoro; cacciatore di teste; capo selezione; consulente di
            selezione; direttore selezione; reclutamento; reclutatore; reclutatrice; responsabile del
            reclutamento; responsabile della selezione; responsabile reclutamento; responsabile
            recruiting; responsabile ricerca e selezione; responsabile selezione; ricerca e selezione;
            selezionatore; selezionatore del personale; selezionatrice; selezionatrice del personale;
            selezione; selezione del personale; societa di selezione; specialista selezione""",
        RoleSense.OUTSIDE: """
            agenzia; agenzia interinale; agenzia per il lavoro; cacciatore di teste; cacciatrice di teste;
            consulente di selezione; esterna; esterno; societa di selezione; somministrazione""",
        RoleSense.ARRANGES: """
            addetta risorse umane; addetto risorse umane; capo del personale; coordinatore; coordinatrice;
            direttore del personale; direttore delle risorse umane; direttore hr; direttore risorse umane;
            direttrice delle risorse umane; direttrice hr; direttrice risorse umane; personale;
            responsabile del personale; responsabile delle risorse umane; responsabile hr; responsabile
            risorse umane; risorse umane; ufficio personale; ufficio risorse umane""",
        RoleSense.ASSISTS: """
            assistente; assistente di direzione; assistente esecutiva; assistente hr; reception;
            segretaria; segretario; segreteria""",
        RoleSense.LEADS: """
            ad; amministratore delegato; amministratore unico; amministratrice delegata; cofondatore;
            cofondatrice; direttore generale; direttrice generale; dirigente; fondatore; fondatrice;
            imprenditore; imprenditrice; presidente; proprietaria; proprietario; socia; socio; titolare;
            vicepresidente""",
        RoleSense.MANAGES: """
            capa; capo; capo area; capo reparto; capo team; capo ufficio; caporeparto; caposquadra;
            capoufficio; coordinatore del team; direttore; direttrice; responsabile; responsabile area;
            responsabile di reparto; superiore; supervisore""",
        RoleSense.HIRES: """
            capo diretto; diretto superiore; futura capa; futura responsabile; futuro capo; futuro
            responsabile; manager diretto; responsabile assunzioni; responsabile dell assunzione;
            responsabile della posizione; responsabile delle assunzioni; responsabile diretta;
            responsabile diretto; superiore diretto""",
        RoleSense.INTERVIEWS: """
            commissione; commissione di selezione; esaminatore; esaminatrice; intervistatore;
            intervistatore tecnico; intervistatrice; intervistatrice tecnica; selezionatore tecnico;
            valutatore; valutatrice""",
        RoleSense.PEER: """
            collega; colleghi; compagna di squadra; compagno di squadra; futura collega; futuro collega;
            membro del team; membro della squadra; nel team; nella squadra; pari; pari grado""",
        RoleSense.REFERS: """
            mi ha consigliato; mi ha presentato; mi ha raccomandato; mi ha segnalato; presentato da;
            raccomandato da; raccomandazione; referenza; segnalato da; segnalatore; segnalazione""",
        RoleSense.BYSTANDER: """
            amica; amico; conoscente; contatto in azienda; contatto interno; dipendente; ex collega; ex
            compagno; ex dipendente; impiegata; impiegato; lavora in azienda; lavora li; rete""",
        RoleSense.TRADE: """
            analista; architetto; avvocato; capo progetto; commerciale; contabile; grafico; ingegnere;
            progettista; programmatore; programmatrice; ragioniere; responsabile commerciale; responsabile
            di prodotto; responsabile di progetto; responsabile marketing; responsabile prodotto;
            responsabile progetto; responsabile vendite; sviluppatore; sviluppatrice; tecnica; tecnico;
            venditore; venditrice""",
        RoleSense.PLAIN: "consulente",
        RoleSense.NOT: "ex; non; non nel team; precedente",
        RoleSense.FILLER: """
            al; alla; area; azienda; contatto; da; dei; del; della; dello; di; diretta; diretto; e;
            futura; futuro; gli; i; il; in; interna; interno; la; le; lo; mia; mio; per; persona;
            referente; reparto; team; ufficio; un; una""",
    },
    columns={
        "status": "stato; fase; esito",
        "contact_name": "contatto",
        "company": "azienda; societa",
        "position": "posizione; ruolo",
        "interview_on": "data colloquio; data del colloquio",
        "last_contact_on": "ultimo contatto",
        "noted_on": "data",
        "name": "nome",
    },
    days=DayWords(
        months=(
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ),
        weekdays="lunedi; martedi; mercoledi; giovedi; venerdi; sabato; domenica",
        before_a_day="il",
        after_a_day="o",
        before_a_time="alle; alle ore; ore",
        none="nessuno; nessuna; da definire",
    ),
    yes="si",
    no="no",
    who_follows="da; dal; dalla; dall; presso",
    elisions="d; l; un; all; dall; dell; nell; sull",
    ordinals="o; a",
    short_joins="e; ed",
    several="altre; altri; comitato; commissione; panel; team",
    notes="note; nota; commento; commenti; osservazioni; ultima azione",
    noted_applied="candidatura inviata; mi sono candidato; mi sono candidata",
    noted_asked="sollecito inviato; sollecitato",
    events={
        "send_thank_you": "ringraziamento inviato",
        "check_in": "sollecito inviato",
        "they_wrote": "risposta ricevuta",
        "booked": "colloquio fissato; colloquio programmato",
        "met": "colloquio sostenuto",
        "called_off": "colloquio annullato",
        "test_sent": "prova consegnata",
    },
)
