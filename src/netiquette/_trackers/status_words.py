"""The words trackers use for how far an application has come, and what each contributes to the meaning.

A word has a sense, not a stage: "offer" and "declined" mean one thing together and two things apart. The
rows that turn senses into stages are in `statuses`. A language is one table here; the words are those of
real trackers and job boards, folded as `lexicon.folded` folds them (no case, no diacritics).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

__all__ = ["LANGUAGES", "Sense"]


class Sense(Enum):
    """What a word in a status may contribute."""

    # what it is about
    APPLICATION = auto()
    SCREEN = auto()
    INTERVIEW = auto()
    FINAL = auto()
    RESULT = auto()
    REFERENCES = auto()
    OFFER = auto()
    TALK = auto()
    # what became of it
    SAVED = auto()
    REVIEWED = auto()
    ANSWERED = auto()
    PREPARED = auto()
    APPROVED = auto()
    SCHEDULED = auto()
    DONE = auto()
    CHOSEN = auto()
    RECEIVED = auto()
    ACCEPTED = auto()
    SUCCESS = auto()
    STARTED = auto()
    HIRED = auto()
    SKIPPED = auto()
    FAILED = auto()
    TURNED_DOWN = auto()
    REJECTED = auto()
    WITHDRAWN = auto()
    RESCINDED = auto()
    CLOSED = auto()
    CANCELLED = auto()
    HELD = auto()
    SILENT = auto()
    PENDING = auto()
    # who did it, and whether it is so
    BY_YOU = auto()
    BY_THEM = auto()
    NOT = auto()
    PERHAPS = auto()
    FILLER = auto()


ENGLISH: Mapping[Sense, str] = {
    Sense.APPLICATION: """
        active; added; agency submission; application; application received; application recieved;
        applications; applications received; applied; apply; cold email; cold emailed; contacted; created; cv;
        cv sent; document; documents; emailed; follow up; followed up; following up; followup; imported; in
        process; job applied; mailed; new; open; outreach; process; reached out; refer; referral; referred;
        resume; resume sent; sent; sourced; sourcing; submission; submitted""",
    Sense.SCREEN: """
        aptitude; assessed; assessment; assessments; assignment; async interview; call; call failed; case
        study; challenge; code challenge; codility; coding challenge; discovery call; exam; exercise; failed
        call; first call; hackerrank; hirevue; hiring manager review; homework; hr call; hr interview; hr
        round; hr screen; initial interview; intro call; introductory call; left voicemail; manager review;
        oa; one way interview; online assessment; phone; phone call; phone interview; pre interview screen;
        pre screen; pre screening; prescreen; prescreening; psychometric; qualifications check; questionnaire;
        quiz; recruiter; recruiter call; recruiter chat; recruiter interview; screen; screened; screening;
        screening interview; take home; takehome; task; technical assessment; technical screen; technical
        task; technical test; telephone; telephone interview; test; test task; testing; testing or
        qualifications check; tests; video interview; voicemail; work sample""",
    Sense.INTERVIEW: """
        awaiting interview; behavioral; behavioural; culture fit; f f; face to face; final interview; final
        round; final stage; hiring manager; hiring manager call; hiring manager chat; hiring manager screen;
        in person; interview; interview pending; interviewed; interviewer; interviewing; interviews; job talk;
        last round; last stage; live coding; loop; manager round; meet the team; meeting; next round; no show;
        noshow; on site; onsite; pair programming; panel; pending interview; presentation; round; rounds; site
        visit; skip level; skip level interview; skip lvl; skiplevel; superday; system design; technical;
        technical round; trial day; virtual onsite; waiting for interview""",
    Sense.FINAL: "final; final interview; final round; final stage; finalist; finals; last round; last stage",
    Sense.RESULT: """
        committee; debrief; deciding; decision; deliberation; evaluation complete; feedback; final decision;
        final review; hiring committee; hiring decision; outcome; result; results; team match; team matching;
        verdict""",
    Sense.REFERENCES: """
        background; background check; background checks; background screening; checking references; clearance;
        compliance; credit check; drug test; medical; medical check; pre employment; preemployment; reference;
        reference check; reference checks; references; references check; security check; vetting""",
    Sense.OFFER: """
        conditional job offer; conditional offer; conditional offer letter; contingent offer; contract;
        contract proposal; contract sent; contract was sent; in negotiation; job offer; negotiate; negotiated;
        negotiating; negotiation; negotiations; new job offer; new offer letter; new offer received; offer;
        offer has been sent; offer letter; offer letter sent; offer letter sent out; offer passed on; offer
        sent; offer was made; offer was sent; offered; offering; offers; passed on offer; passed on the offer;
        passed on their offer; received new offer; salary negotiation; sent an offer; sent contract; sent
        offer; sent the offer; verbal offer; won""",
    Sense.TALK: """
        coffee; coffee chat; info chat; info interview; infomational; informational; informational call;
        informational chat; informational interview; informational meeting; networking; networking call;
        networking chat""",
    Sense.SAVED: """
        action needed; action required; application in progress; application incomplete; application started;
        apply later; apply soon; applying; backlog; bookmark; bookmarked; bucket list; collected; consider
        applying; considering application; created by company; created by employer; curious; discovered;
        draft; drafted; drafting; explore; exploring; favorite; favorited; favorites; favourite; favourited;
        favourites; found; going to apply; havent applied; idea; ideas; identified; in draft; in preparation;
        inbox; incomplete; incomplete application; interest; interested; lead; leads; matched; materials
        drafted; maybe apply; new job; new job posting; new lead; new posting; next up; not applied; not
        applied yet; not sent; not started; not submitted; not yet applied; opportunities; opportunity;
        pipeline; plan to apply; planned application; planning to apply; potential; prep; preparation;
        prepare; preparing; preparing application; prospect; prospecting; prospective; prospects; queue;
        queued; ready; ready to apply; ready to submit; research; researched; researching; resume ready; save;
        saved; scored; spotted; starred; started application; tailored; tailoring; target; targeted;
        targeting; to apply; to be applied; to do; to review; to submit; todo; unapplied; unreviewed; unsent;
        want to apply; wanted; watchlist; will apply; wish list; wishlist; wishlisted; yet to apply""",
    Sense.REVIEWED: """
        agency shortlist; application review; application viewed; being considered; being evaluated; being
        processed; being reviewed; client review; client submission; consider; consideration; considered;
        considering; cv review; cv screen; cv screening; cv viewed; escalated; evaluated; evaluating;
        evaluation; forwarded; handed on; handed over; handed over to; hirer shortlist; in review; longlist;
        longlisted; manual review; moved; opened; over to; pass on to; passed along; passed along to; passed
        my; passed on; passed on to; passed to; passing on to; pre selected; pre selection; preselected;
        preselection; presented; presented to client; processed; processing; profile review; profile viewed;
        qualified; qualifying; read; referred on; resume review; resume screen; resume screening; resume
        viewed; review; reviewed; reviewing; reviews; seen; sent to client; short list; short listed;
        shortlist; shortlisted; submitted to client; submitted to hiring manager; they passed it; they passed
        me on; they passed me to; they passed my; triage; under consideration; under evaluation; under review;
        viewed""",
    Sense.ANSWERED: """
        acknowledged; acknowledgement; acknowledgment; answered; communicating; confirmation; connected;
        contact made; contacted by recruiter; engaged; got response; heard back; in contact; in conversation;
        in touch; positive response; recruiter reached out; replied; reply; reply received; responded;
        response; response received""",
    Sense.PREPARED: """
        draft offer; expected; expecting; likely offer; offer approval; offer draft; offer prep; offer
        preparation; offer to be made; pre hire approval; pre offer; preoffer; prepare; prepare offer;
        preparing; preparing offer; to be made; upcoming offer""",
    Sense.APPROVED: """
        approval; approval in progress; approval sent; approvals; approved; authorised; authorized; in
        approval""",
    Sense.SCHEDULED: """
        arrange; arranged; arranging; awaiting interview; booked; booking; calendared; confirmed; interview
        invitation; interview invite; interview pending; interview prep; interview preparation; interview
        requested; invitation; invite; invited; invited to interview; pending interview; planned; planning;
        pre interview; preparing for interview; request; request received; requested; rescheduled;
        rescheduling; schedule; scheduled; scheduling; secured; set; set up; to be scheduled; to schedule;
        upcoming; waiting for interview""",
    Sense.DONE: """
        after; assessed; attended; behind me; cleared; complete; completed; conducted; debriefed; done;
        finished; had; held; interviewed; passed; post; post interview; postinterview; screened; submitted
        task; taken; thank you; thank you note sent; thank you sent; took place""",
    Sense.CHOSEN: """
        advanced; advancing; approved candidate; made it; made it through; made it to the next round; made
        the cut; moved forward; moved to next round; moved to next stage; moving forward; next stage; next
        step; next steps; proceed; proceeding; progressed; promoted; recommended; selected; skip a stage;
        skip ahead; skip stage; skipped a stage; skipped ahead; skipped stage; skipped stages; successful
        interview""",
    Sense.RECEIVED: """
        considering; contract sent; contract was sent; counter; counter offer; countered; counteroffer;
        discussing; discussion; evaluate; evaluating; extend; extended; given; got; has been made; in hand; in
        negotiation; issued; made; negotiate; negotiated; negotiating; negotiation; negotiations; new offer
        letter; new offer received; notified; offer has been sent; offer letter sent; offer letter sent out;
        offer sent; offer was made; offer was sent; offered; on the table; out; presented; received; received
        new offer; recieved; released; reviewing; sent; sent an offer; sent contract; sent manually; sent
        offer; sent the offer""",
    Sense.ACCEPTED: """
        accept; acceptance; accepted; accepting; committed; i accepted; i have accepted; i said yes; i signed;
        ive accepted; said yes; signed; user accepted; you accepted""",
    Sense.SUCCESS: "succeeded; success; successful",
    Sense.STARTED: "begun; start; started; starting",
    Sense.HIRED: """
        appointed; closed won; employed; first day; got job; got the job; hire; hire complete; hire completed;
        hire confirmed; hire decided; hire made; hired; job landed; joined; joining; landed; new hire;
        onboard; onboarded; onboarding; placed; placement; probation; ready to hire""",
    Sense.SKIPPED: "opt out of; opted out of; passing; skip; skipped; skipping; skips",
    Sense.FAILED: """
        fail; fail to; failed; failed out; failed to; failing; failing to; fails; fails to; failure""",
    Sense.TURNED_DOWN: """
        company passed on me; decline; declined; declining; i declined; i have declined; i passed on; i
        refused; i turned down; ive declined; offer passed on; passed on by company; passed on candidate;
        passed on it; passed on job; passed on me; passed on offer; passed on opportunity; passed on position;
        passed on role; passed on the job; passed on the offer; passed on the opportunity; passed on the
        position; passed on the role; passed on their offer; refused; reneged; they passed on me; turn down;
        turned down; user declined; you declined""",
    Sense.REJECTED: """
        archived rejected; auto rejected; autorejected; closed lost; company not interested; denial; denied;
        did not advance; did not make the cut; did not pass; didnt get it; didnt make it; didnt make the cut;
        didnt pass; dismissed; disqualified; eliminated; employer not interested; filtered out; hard no; hired
        another candidate; hired other; hired someone else; i denied; i have rejected; i rejected; ive
        rejected; knocked out; knockout; missed the cut; no fit; no hire; no longer being considered; no
        longer considered; no longer in consideration; no longer under consideration; no offer; non selected;
        not a fit; not a match; not accepted; not advanced; not advancing; not being considered; not chosen;
        not considered; not fit; not hired; not in consideration; not interviewed; not invited; not make the
        cut; not moving forward; not offered; not passed; not proceeding; not progressed; not pursued by
        company; not qualified; not selected; not shortlisted; not successful; not suitable; not under
        consideration; other candidate selected; over qualified; overqualified; regret; regretted; reject;
        rejected; rejection; rejection retracted; rejection withdrawn; rejections; screened off; screened out;
        they passed; turned away; under qualified; underqualified; unqualified; unselected; unsuccessful;
        unsuitable; went with another candidate; you rejected""",
    Sense.WITHDRAWN: """
        abandon; abandoned; accepted another offer; accepted elsewhere; accepted other offer; applicant not
        interested; backed out; bowed out; candidate not interested; decided not to apply; discard; discarded;
        disinterested; dismissed by me; drop out; dropout; dropped; dropped out; hired elsewhere; lost
        interest; no longer interested; not applying; not interested; not pursued; not pursuing; opt out;
        opted out; pulled out; quit; quit process; removed; retracted; ruled out; self rejected; took another
        offer; trashed; uninterested; will not apply; withdraw; withdrawal; withdrawl; withdrawn; withdrew;
        wont apply""",
    Sense.RESCINDED: """
        offer pulled; offer retracted; offer withdrawn; pulled offer; pulled the offer; rescind; rescinded;
        retracted by company; revoked; they pulled the offer""",
    Sense.CLOSED: """
        all over; archive; archived; close; closed; deactivated; dead; deleted; delisted; deprecated; ended;
        expire; expired; filled; game over; hiring freeze; its over; job canceled; job cancelled; job closed;
        job filled; job pulled; job removed; job unavailable; listing removed; lost; no longer available; not
        filling; not hiring; over; past; position canceled; position cancelled; position closed; position
        filled; position pulled; position unavailable; posting pulled; posting removed; posting unavailable;
        process over; req closed; requisition canceled; requisition cancelled; resolved; role canceled; role
        cancelled; role filled; role pulled; role unavailable; taken down; terminated; unposted""",
    Sense.CANCELLED: "cancel; canceled; cancellation; cancelled; i canceled; i cancelled; no show; noshow",
    Sense.HELD: """
        back burner; backup; blocked; defer; deferred; delay; delayed; freeze; frozen; future; future
        consideration; future opportunities; hold; keep in view; keep on file; keep warm; kept in view; kept
        on file; kiv; limbo; nurture; on file; on hold; onhold; parked; pause; paused; pausing; pooled;
        pooling; postponed; put on hold; reserve; reserved; revisit; snooze; snoozed; stalled; stand by;
        standby; suspended; talent bank; talent pipeline; talent pool; wait list; wait listed; waiting list;
        waitlist; waitlisted""",
    Sense.SILENT: """
        assumed rejected; black hole; cold; crickets; did not respond; didnt hear back; didnt respond;
        dormant; ghost; ghosted; ghosting; gone cold; gone quiet; havent heard; havent heard back; ignored;
        inactive; lost contact; never heard back; no answer; no callback; no communication; no contact; no
        feedback; no news; no reply; no response; no response yet; no sign of life; no update; no updates; no
        word; non responsive; nonresponsive; not heard back; not replied; not responded; presumed rejected;
        radio silence; silence; silent; stale; timed out; timeout; unanswered; unreachable; unresponsive""",
    Sense.PENDING: """
        await; awaiting; awaiting reply; awaiting response; being considered; being evaluated; being reviewed;
        consider; considering; continuing; current; evaluating; fill in; fill out; filled in; filled out;
        filled up; filling in; filling out; in consideration; in process; in progress; in review; in the
        works; inprogress; live; no response required; on going; ongoing; outstanding; pending; pending
        application; pending response; pending review; processing; progressing; reviewing; running; started
        process; tba; tbc; tbd; to be confirmed; to be decided; to be determined; undecided; under
        consideration; under evaluation; under review; under way; underway; undetermined; unresolved;
        unscheduled; wait; waiting; waiting for; waiting for reply; waiting for response; waiting on; waiting
        response; waiting to hear back""",
    Sense.BY_YOU: """
        by applicant; by candidate; by me; by myself; by self; by the applicant; by the candidate; by us; by
        user; by you; candidate decision; candidate side; i accepted; i canceled; i cancelled; i declined; i
        denied; i have accepted; i have declined; i have rejected; i refused; i rejected; i said yes; i
        signed; i turned down; ive accepted; ive declined; ive rejected; my choice; my decision; my side; on
        my side; own decision; self; user accepted; user declined; user rejected; you accepted; you declined;
        you rejected""",
    Sense.BY_THEM: """
        by agency; by ats; by business; by client; by company; by employer; by hirer; by hiring manager; by
        hm; by hr; by interviewer; by manager; by org; by organisation; by organization; by recruiter; by
        system; by team; by the agency; by the client; by the company; by the employer; by the hiring manager;
        by the hr; by the recruiter; by the team; by them; client; company; company passed on me; company
        side; employer; org; organisation; organization; passed on by company; passed on candidate; passed on
        me; team decision; their decision; they; they passed on me""",
    Sense.NOT: """
        cant; didnt; dont; hasnt; havent; isnt; never; no; nobody; non; none; not; not yet; nothing; to be;
        wasnt; without; wont; yet to""",
    Sense.PERHAPS: """
        about to; acceptance; accident; accidental; accidentally; afraid; again; allegedly; almost; another
        job; another position; another role; apparently; appeal; appealed; appealing; as yet; assumed; at
        present; at the moment; before; by accident; by mistake; call failed; close to; closing date; closing
        soon; conditional; conditionally; contested; contingent; could; currently; deadline; deadlines;
        different position; different role; disputed; dropped by; dropped in; dropped off; due date;
        erroneously; error; errors; expect; expecting; fail to; failed call; failed to; failing to; fails to;
        fear; feared; fearing; feel; feels; for hire; for now; for the moment; going to; guess; hire; hire no
        hire; hope; hopefully; hoping; i guess; i think; if; imminent; incorrectly; later; likely; looks like;
        may; maybe; might; mistake; mistaken; mistakenly; nearly; no idea; not sure; not yet; one role; or;
        other job; other position; other role; overturned; past due; perhaps; placement; possible; possibly;
        potential; presently; presumably; presumed; previously; probable; probably; reactivated; ready to
        hire; reapplied; reapply; reapplying; reconsidered; reinstated; rejection retracted; rejection
        withdrawn; reopened; reportedly; restored; resubmit; resubmitted; resubmitting; reversed; reverted;
        revived; rumor; rumored; rumour; rumoured; second chance; seem; seemingly; seems; should; so far;
        soft; soon; sounds like; still; supposedly; suspected; tentative; think; thus far; to accept; to
        archive; to cancel; to close; to confirm; to date; to decline; to drop; to hire; to refuse; to reject;
        to skip; to turn down; to withdraw; unclear; unconfirmed; undone; unless; unlikely; unofficial;
        unofficially; unsure; until; until now; want to; wanting to; wants to; will; withdrawal retracted;
        withdrawal withdrawn; withdrew withdrawal; worried; would; wrongly; yet""",
    Sense.FILLER: """
        1st; 2nd; 3rd; a; agency; all; already; also; am; an; and; applicant; are; as; at; at first; auto;
        automated; automatically; be; been; but; by; candidate; candidates; ceo; check; checks; client; code;
        coding; contract basis; contract job; contract position; contract role; contract type; contract work;
        cover; cto; date; day; days; default; design; directly; due; during; e mail; early; email; external;
        fifth; finally; first; for; form; formal; formally; fourth; from; full; general; good; great; hard;
        has; have; her; him; hirable; hireable; hirer; hiring; hm; hr; i; i got; i was; im; immediately; in;
        initial; internal; is; it; its; ive; job; job description; job offer posting; job posting; just; late;
        letter; level; linkedin; listing; live; long; mail; manager; me; me and; mid; month; months; my; news;
        next; now; of; official; on; one; online; opening; other; our; out; pair; peer; per; phase; portal;
        position; posting; preliminary; proposal; quick; re; reason; reasons; rehirable; remote; req;
        requisition; role; sadly; salary; second; short; signed in; signed up; skills; so; stage; stages;
        state; status; step; successfully; team; that; the; their; them; they were; third; this; three;
        through; to; today; tomorrow; total; two; type of contract; unfortunately; up; us; vacancy; verbal;
        verbally; via; video; virtual; vp; vs; was; we; website; week; weeks; were; with; written; yesterday;
        you; your; zoom""",
}

GERMAN: Mapping[Sense, str] = {
    Sense.APPLICATION: """
        abgeschickt; abgesendet; aktiv; angeschrieben; bew; bewerbung; bewerbung abgeschickt; bewerbung
        eingegangen; bewerbung eingereicht; bewerbung erhalten; bewerbung gesendet; bewerbung verschickt;
        bewerbung versendet; bewerbungen; beworben; eingereicht; empfehlung; empfohlen; gesendet;
        initiativbewerbung; kontaktiert; lebenslauf eingestellt; nachfassen; nachgefasst; nachgefragt; neu;
        profil eingestellt; prozess; rausgeschickt; ubermittelt; unterlagen eingestellt; unterlagen
        verschickt; verfahren; versandt; verschickt; versendet""",
    Sense.SCREEN: """
        assessment center; assessmentcenter; aufgabe; eignungstest; einstellungstest; erster anruf; fachtest;
        fallstudie; fragebogen; hr gesprach; online test; onlinetest; probeaufgabe; recruiter gesprach;
        sichtung; telefonat; telefongesprach; telefoninterview; telefonisch; telefontermin; testaufgabe;
        videointerview; vorauswahl""",
    Sense.INTERVIEW: """
        bewerbungsgesprach abgesagt; bewerbungsgesprach*; dritte runde; drittgesprach; einstellungsgesprach*;
        endrunde; erste runde; erstgesprach; fachgesprach; finale runde; finalrunde; gesprach; gesprach
        abgesagt; gesprache; gesprachsrunde; gesprachstermin; interview abgesagt; interviewphase;
        interviewrunde; jobinterview; kennenlernen; kennenlerngesprach; letzte runde; nicht erschienen;
        personliches gesprach; probearbeit; probearbeiten; probetag; runde; schnuppertag; termin; termin
        abgesagt; vorstellungsgesprach abgesagt; vorstellungsgesprach*; vorstellungstermin; zweite runde;
        zweitgesprach""",
    Sense.FINAL: "abschlussgesprach; endrunde; engere auswahl; finale runde; finalrunde; letzte runde",
    Sense.RESULT: """
        entscheidung; entscheidungsphase; ergebnis; feedback ausstehend; ruckmeldung; ruckmeldung
        ausstehend""",
    Sense.REFERENCES: "betriebsarzt; fuhrungszeugnis; hintergrundprufung; referenzen; referenzprufung",
    Sense.OFFER: """
        angebot; angebot gesendet; angebot ubermittelt; angebot verschickt; angebot versendet; angebote;
        arbeitsvertrag; gehaltsverhandlung; in verhandlung; jobangebot; verhandlung; vertrag; vertrag
        gesendet; vertrag verschickt; vertragsangebot; vertragsverhandlung; vertragsverhandlungen; zugesagt
        bekommen; zusage; zusage erhalten""",
    Sense.TALK: "infogesprach; informationsgesprach; kaffeegesprach; networking gesprach; netzwerken",
    Sense.SAVED: """
        bewerben; bewerbung geplant; bewerbung in vorbereitung; bewerbung offen; bewerbung schreiben;
        bewerbung vorbereiten; bewerbung vorbereitet; entwurf; favorit; favoriten; gefunden; gemerkt; geplante
        bewerbung; gespeichert; idee; ideen; in arbeit; in planung; in vorbereitung; interessant;
        interessiert; merkliste; merkzettel; nicht abgeschickt; nicht begonnen; nicht beworben; nicht
        gesendet; nicht gestartet; noch nicht abgeschickt; noch nicht beworben; noch nicht gestartet; noch
        offen; noch zu bewerben; potenziell; recherche; vorbereitet; vorbereitung; vorgemerkt; wunschliste; zu
        bewerben; zu erledigen""",
    Sense.REVIEWED: """
        angesehen; auswahl; auswahlprozess; auswahlverfahren; bearbeitung; begutachtung; eingang bestatigt;
        gelesen; gepruft; gesehen; gesichtet; im auswahlverfahren; in auswahl; in bearbeitung; in der prufung;
        in prufung; prufung; unter prufung; weitergegeben; weitergeleitet; weitergereicht; wird gepruft""",
    Sense.ANSWERED: """
        antwort; antwort erhalten; bestatigung; eingang; eingangsbestatigung; eingegangen; geantwortet; in
        kontakt; kontakt; reagiert; ruckmeldung bekommen; ruckmeldung erhalten""",
    Sense.APPROVED: "freigabe; freigegeben; genehmigt",
    Sense.SCHEDULED: """
        anberaumt; angesetzt; anstehend; ausgemacht; bestatigt; bevorstehend; eingeladen; einladung; einladung
        erhalten; gebucht; geplant; steht an; termin vereinbart; terminiert; terminvorschlag; vereinbart""",
    Sense.DONE: """
        abgeschlossen; absolviert; beendet; bestanden; danke geschickt; dankesschreiben; durchgefuhrt;
        erledigt; fertig; gefuhrt; gehabt; gewesen; hinter mir; nach; stattgefunden; war""",
    Sense.CHOSEN: "ausgewahlt; nachste runde; nachster schritt; weiter; weitergekommen",
    Sense.RECEIVED: """
        angebot gesendet; angebot ubermittelt; angebot verschickt; angebot versendet; bekommen; erhalten; in
        verhandlung; liegt vor; unterbreitet; verhandeln; verhandlung; vertrag gesendet; vertrag verschickt;
        vorliegend""",
    Sense.ACCEPTED: """
        angenommen; annahme; habe angenommen; ich habe angenommen; unterschrieben; unterzeichnet; zugesagt""",
    Sense.SUCCESS: "erfolg; erfolgreich",
    Sense.STARTED: "angefangen; begonnen; gestartet",
    Sense.HIRED: """
        angestellt; angetreten; arbeitsbeginn; eingestellt; einstellung; job bekommen; stelle bekommen""",
    Sense.SKIPPED: "ausgelassen; uberspringen; ubersprungen",
    Sense.FAILED: "fehlgeschlagen; gescheitert; misslungen; nicht geklappt",
    Sense.TURNED_DOWN: """
        abgelehnt; ablehnung; ausgeschlagen; habe abgelehnt; habe abgesagt; ich habe abgelehnt; ich habe
        abgesagt; ich lehnte ab; ich sagte ab; selbst abgelehnt; selbst abgesagt; von mir abgelehnt; von mir
        abgesagt""",
    Sense.REJECTED: """
        abgelehnt; abgesagt; ablehnung; ablehnung zuruckgenommen; ablehnung zuruckgezogen; absage; absage
        erhalten; absage zuruckgenommen; absage zuruckgezogen; absagen; aussortiert; durchgefallen; erfolglos;
        kein angebot; nach bewerbungsgesprach abgesagt; nach gesprach abgesagt; nach interview abgesagt; nach
        vorstellungsgesprach abgesagt; nicht angenommen; nicht ausgewahlt; nicht berucksichtigt; nicht
        eingeladen; nicht erfolgreich; nicht genommen; nicht passend""",
    Sense.WITHDRAWN: """
        abgebrochen; ausgestiegen; kein interesse; kein interesse mehr; nicht interessiert; nicht
        weiterverfolgt; ruckzug; selbst zuruckgezogen; verworfen; verzichtet; zuruckgenommen; zuruckgetreten;
        zuruckgezogen""",
    Sense.RESCINDED: "angebot zuruckgezogen; widerrufen; zusage widerrufen; zusage zuruckgezogen",
    Sense.CLOSED: """
        abgelaufen; anzeige eingestellt; archiv; archiviert; ausgelaufen; auswahlverfahren eingestellt;
        besetzt; bewerbungsprozess eingestellt; bewerbungsverfahren eingestellt; geloscht; geschlossen; nicht
        mehr verfugbar; prozess eingestellt; stelle besetzt; stelle eingestellt; stelle gestrichen; stelle
        nicht mehr verfugbar; stelle vergeben; stellenanzeige eingestellt; suche eingestellt; verfahren
        eingestellt; vergeben""",
    Sense.CANCELLED: """
        ausgefallen; bewerbungsgesprach abgesagt; gesprach abgesagt; interview abgesagt; nicht erschienen;
        storniert; termin abgesagt; vorstellungsgesprach abgesagt""",
    Sense.HELD: """
        angehalten; auf eis; auf warteliste; bewerberpool; in der schwebe; in warteschleife; pausiert; ruhend;
        talentpool; verschoben; vertagt; warteliste; warteschleife; wartestellung; zuruckgestellt""",
    Sense.SILENT: """
        funkstille; keine antwort; keine antwort erhalten; keine reaktion; keine ruckmeldung; keine
        ruckmeldung erhalten; nicht geantwortet; nichts gehort; nichts mehr gehort; nie wieder etwas gehort;
        nie wieder gehort; nie wieder was gehort; ohne antwort; ohne ruckmeldung; unbeantwortet""",
    Sense.PENDING: """
        antwort ausstehend; ausfullen; ausgefullt; ausstehend; einstellungsprozess; einstellungsverfahren;
        erwartet; im gange; im prozess; in bearbeitung; in der prufung; in prufung; laufend; lauft; noch;
        offen; ruckmeldung offen; steht aus; unter prufung; warte; warte auf; warte auf antwort; warte auf
        ruckmeldung; warten; warten auf; warten auf antwort; warten auf ruckmeldung; wartend; wartet; wird
        gepruft""",
    Sense.BY_YOU: """
        durch bewerber; durch kandidat; durch mich; habe angenommen; ich habe angenommen; meinerseits; selbst;
        von mir""",
    Sense.BY_THEM: """
        arbeitgeber; der firma; durch arbeitgeber; durch das unternehmen; durch firma; durch unternehmen;
        firma; seitens unternehmen; unternehmen; vom arbeitgeber; vom unternehmen; von der firma; von
        firma""",
    Sense.NOT: "kein; keine; keinen; nicht; nie; noch kein; noch keine; noch keinen; noch nicht; ohne",
    Sense.PERHAPS: """
        ablehnung zuruckgenommen; ablehnung zuruckgezogen; absage zuruckgenommen; absage zuruckgezogen;
        aktuell; angeblich; angefochten; annahme; anscheinend; anzeige eingestellt; aus versehen; bald;
        befurchte; befurchtet; beinahe; bewerbungsfrist; bewerbungsschluss; bis dato; bis jetzt; bisher;
        bislang; derzeit; drohend; droht; einsendeschluss; einstellung; eventuell; evtl; falls; fast; fehler;
        frist; im moment; in sicht; irrtum; irrtumlich; irrtumlicherweise; lebenslauf eingestellt; moglich;
        moglicherweise; momentan; nahezu; noch; noch kein; noch keine; noch keinen; noch nicht; offenbar;
        profil eingestellt; scheinbar; soll; stelle eingestellt; stellenanzeige eingestellt; stichtag;
        unterlagen eingestellt; vermutlich; versehentlich; vielleicht; vor; vorerst; vorlaufig;
        wahrscheinlich; werde; widersprochen; wird erwartet; wohl; zurzeit""",
    Sense.FILLER: """
        als; am; an; anzeige; arbeitsplatz; auch; auf; aus; ausschreibung; bereits; bewerber;
        bewerbungsprozess; bewerbungsverfahren; bin; das; dem; den; der; die; dritte; drittes; durch; ein;
        eine; endlich; erste; ersten; erstes; fachbereich; formell; fur; habe; hat; ich; im; ist; kandidat;
        leider; mein; meine; mich; mit; mundlich; mundliche; oder; per; personal; personlich; phase; position;
        schriftlich; schriftliche; status; stelle; stellenangebot; stellenanzeige; uber; und; vom; von; wird;
        worden; wurde; zu; zum; zur; zweite; zweiten; zweites""",
}

FRENCH: Mapping[Sense, str] = {
    Sense.APPLICATION: """
        a relancer; actif; active; candidate; candidater; candidature; candidature deposee; candidature
        envoyee; candidature recue; candidature spontanee; candidatures; contacte; contactee; cv envoye;
        deposee; deposer; dossier envoye; envoye; envoyee; envoyees; envoyes; nouveau; nouvelle; postulation;
        postule; postulee; postules; procedure; processus; recommande; relance; relancee; relancer; relances;
        soumis; soumise; suivi; transmis; transmise""",
    Sense.SCREEN: """
        appel; appel rh; appel telephonique; cas pratique; echange telephonique; entretien rh; entretien
        telephonique; entretien video differe; etude de cas; evaluation technique; exercice; exercice
        technique; mise en situation; pre entretien; prequalification; prequalifie; preselection telephonique;
        qualification; telephonique; test; test d embauche; test technique; tests; tests d embauche; tests
        techniques; visio rh""",
    Sense.INTERVIEW: """
        2e entretien; dernier entretien; dernier tour; derniere etape; deuxieme entretien; entretien;
        entretien d embauche; entretien embauche; entretien final; entretiens; entretiens d embauche;
        entrevue; entrevues; essai; immersion; journee d essai; phase finale; premier entretien; rdv;
        rencontre; rendez vous; second entretien; tour""",
    Sense.FINAL: "dernier entretien; dernier tour; derniere etape; entretien final; finaliste; phase finale",
    Sense.RESULT: "decision; deliberation; delibere; reponse finale; resultat; resultats; retour; verdict",
    Sense.REFERENCES: "controle de references; prise de references; references; verification des references",
    Sense.OFFER: """
        contrat; contrat envoye; en negociation; negociation; negociation salariale; offre; offre d embauche;
        offre d emploi recue; offre embauche; offres; promesse; promesse d embauche; promesse embauche;
        promesse envoyee; proposition; proposition d embauche; proposition embauche""",
    Sense.TALK: "cafe; entretien d information; entretien information; entretien reseau; reseau; reseautage",
    Sense.SAVED: """
        a candidater; a contacter; a envoyer; a etudier; a faire; a postuler; a preparer; a traiter;
        brouillon; brouillons; cible; en cours de redaction; en preparation; en redaction; enregistre;
        enregistree; envisage; envisagee; favori; favoris; idee; idees; interessant; interessante; interesse;
        interessee; liste de souhaits; non envoye; non envoyee; non postule; nouvelle offre; nouvelles offres;
        pas encore envoyee; pas encore postule; pas postule; piste; pistes; preparation; preparer; projet;
        prospect; prospection; redaction; repere; reperee; reperes; sauvegarde; sauvegardee; souhait;
        souhaits; veille""",
    Sense.REVIEWED: """
        a l etude; analyse; analysee; consultee; cours examen; cv consulte; dossier; en analyse; en cours d
        examen; en cours de traitement; en etude; en evaluation; en examen; en revue; en traitement; etude;
        etude du dossier; evaluation; examen; examinee; lue; pre selection; pre selectionne; pre selectionnee;
        preselection; preselectionne; preselectionnee; retenu; retenue; short liste; traitement; transfere;
        transferee; vu; vue""",
    Sense.ANSWERED: """
        accuse de reception; accuse reception; contact; contact etabli; echange; echanges; en contact; en
        discussion; repondu; reponse; reponse positive; reponse recue; retour recu""",
    Sense.SCHEDULED: """
        a planifier; a venir; cale; confirme; confirmee; convocation; convoque; convoquee; decroche; embauche
        prevue; fixe; fixee; invitation; invite; invitee; obtenu; planifie; planifiee; planifies; prevu;
        prevue; prevus; pris; programme; programmee; propose; proposition d entretien; proposition de creneau;
        proposition de creneaux; proposition de date; proposition de dates; proposition de rendez vous;
        propositions de dates""",
    Sense.DONE: """
        acheve; apres; effectue; effectuee; effectues; eu; fait; faite; faits; finalise; passe; passee;
        passes; realise; realisee; realises; remerciement; remerciements envoyes; reussi; reussie; termine;
        terminee; valide; validee""",
    Sense.CHOSEN: "etape suivante; prochaine etape; selectionne; selectionnee; valide; validee",
    Sense.RECEIVED: """
        contrat envoye; en main; en negociation; faite; formulee; negociation; negocier; promesse envoyee;
        proposee; recu; recue; recues; recus""",
    Sense.ACCEPTED: """
        acceptation; accepte; accepte par moi; acceptee; acceptee par moi; acceptes; j ai accepte; signe;
        signee""",
    Sense.SUCCESS: "succes",
    Sense.STARTED: "commence; debute; demarre",
    Sense.HIRED: """
        d embauche; embauche; embauche en cours; embauche prevue; embauchee; emploi obtenu; en embauche; en
        poste; engagee; integre; l embauche; prise de poste; recrute; recrutee""",
    Sense.SKIPPED: "saute; sautee",
    Sense.FAILED: "echec; echecs; echoue; echouee",
    Sense.TURNED_DOWN: """
        decline; declinee; j ai decline; j ai refuse; je decline; je refuse; refus; refus de ma part; refuse;
        refuse par moi; refusee; refusee par moi""",
    Sense.REJECTED: """
        ecarte; ecartee; elimine; eliminee; negatif; negative; non concluant; non preselectionne; non
        retenu; non retenue; non selectionne; non selectionnee; pas retenu; pas retenue; pas selectionne;
        recale; recalee; refus; refuse; refusee; rejet; rejete; rejetee; reponse negative; retour negatif;
        sans suite""",
    Sense.WITHDRAWN: """
        abandon; abandonne; abandonnee; annule par moi; candidature retiree; desiste; desistement; ignoree par
        moi; laisse tomber; non interesse; pas interesse; pas interessee; plus interesse; plus interessee;
        renonce; retire; retiree; retrait""",
    Sense.RESCINDED: """
        offre annulee; offre retiree; promesse retiree; proposition retiree; retractee; revoquee""",
    Sense.CLOSED: """
        annonce retiree; archive; archivee; archives; clos; close; cloture; cloturee; expire; expiree; ferme;
        fermee; fini; finie; offre cloturee; offre expiree; offre fermee; offre pourvue; offre supprimee;
        perdu; poste annule; poste ferme; poste pourvu; pourvu; pourvue; supprime; supprimee""",
    Sense.CANCELLED: "annulation; annule; annulee",
    Sense.HELD: """
        differe; differee; en pause; en stand by; en suspens; en veille; gele; liste attente; liste d attente;
        mis en attente; mise en attente; pause; poste gele; reporte; reportee; standby; suspendu; suspendue;
        suspens; vivier""",
    Sense.SILENT: """
        aucun retour; aucune nouvelle; aucune reponse; ghoste; non repondu; pas de nouvelles; pas de reponse;
        pas de retour; reste sans reponse; sans nouvelles; sans reponse; sans retour; sans retours; silence;
        silence radio""",
    Sense.PENDING: """
        a l etude; a suivre; attendu; attendue; attente; attente de reponse; attente reponse; attente retour;
        cours; en analyse; en attente; en attente d une reponse; en attente de reponse; en attente de retour;
        en cours; en cours d examen; en cours de recrutement; en cours de traitement; en etude; en evaluation;
        en examen; en process; en revue; en traitement; encours; non traite; ouvert; ouverte; procedure d
        embauche; processus d embauche; processus embauche; rempli; remplie; remplir""",
    Sense.BY_YOU: """
        accepte par moi; acceptee par moi; de ma part; j ai accepte; par candidat; par la candidate; par le
        candidat; par mes soins; par moi""",
    Sense.BY_THEM: """
        employeur; entreprise; par employeur; par entreprise; par eux; par l employeur; par l entreprise; par
        la societe; par le recruteur; par recruteur; recruteur; societe""",
    Sense.NOT: "aucun; aucune; jamais; ne; ni; non; pas; pas encore; sans; toujours pas",
    Sense.PERHAPS: """
        a ce jour; a ce stade; a tort; acceptation; actuellement; apparemment; avant; bientot; cloture des
        candidatures; cloture des inscriptions; cloture le; conteste; contestee; crains; craint; crainte; d
        embauche; date de cloture; date limite; delai; devrait; echeance; embauche en cours; embauche prevue;
        en embauche; encore; erreur; eventuel; eventuelle; eventuellement; imminent; imminente; je crois; je
        pense; jusqu a present; jusqu ici; jusque la; l embauche; par erreur; pas encore; peut etre; possible;
        pour l instant; pour le moment; presque; probable; quasi; quasiment; redoute; redoutee; refus leve;
        refus retire; sans doute; semble; sera; serait; si; toujours; toujours pas""",
    Sense.FILLER: """
        a; ai; annonce; au; aux; avec; c; candidat; ce; cette; contrat de stage; convention de stage;
        courriel; d; dans; de; deja; des; deuxieme; du; ecrit; ecrite; emploi; en; enfin; est; et; etape;
        etat; ete; fiche de poste; initial; j; je; l; la; le; les; m; ma; mail; malheureusement; manager; mes;
        moi; mon; n; offre d alternance; offre d emploi; offre de formation; offre de stage; offre emploi;
        offre stage; offres d emploi; offres de stage; offres emploi; oral; orale; ou; par; phase; physique;
        poste; pour; premier; premiere; qu; recrutement; rh; s; second; seconde; stage; statut; suis; suite;
        sur; t; technique; troisieme; un; une; verbale; visio""",
}

SPANISH: Mapping[Sense, str] = {
    Sense.APPLICATION: """
        activa; activo; admitida al proceso; admitido al proceso; aplicacion; aplicada; aplicado; aplique;
        candidatura; candidatura recibida; candidaturas; contactada; contactado; curriculum; curriculum
        enviado; cv; cv enviado; entregada; entregado; enviada; enviadas; enviado; enviados; hoja de vida;
        inscripcion; inscrita; inscrito; nueva; nuevo; postulacion; postulacion recibida; postulaciones;
        postulada; postulado; postule; presentada; presentado; proceso; recomendado; referida; referido;
        seguimiento; solicitada; solicitado; solicitud; solicitud recibida; solicitudes""",
    Sense.SCREEN: """
        caso practico; cribado; desafio tecnico; ejercicio; entrevista con rrhh; entrevista de rrhh;
        entrevista inicial; entrevista rrhh; entrevista telefonica; evaluacion tecnica; evaluaciones; examen;
        filtro; llamada; llamada rrhh; llamada telefonica; preseleccion telefonica; primer contacto; prueba;
        prueba tecnica; pruebas; psicotecnico; reto; reto tecnico; tarea; test tecnico""",
    Sense.INTERVIEW: """
        cita; en entrevista; en entrevistas; entrevista; entrevista de contratacion; entrevista final;
        entrevistada; entrevistado; entrevistando; entrevistas; fase final; primera entrevista; reunion;
        ronda; ronda final; rondas; segunda entrevista; ultima entrevista; ultima ronda""",
    Sense.FINAL: "entrevista final; fase final; finalista; ronda final; ultima entrevista; ultima ronda",
    Sense.RESULT: "decision; decision final; feedback; resultado; resultados; retroalimentacion; veredicto",
    Sense.REFERENCES: "antecedentes; comprobacion de referencias; referencias; verificacion de referencias",
    Sense.OFFER: """
        carta oferta; contrato; contrato enviado; en negociacion; negociacion; negociando; oferta; oferta
        economica; oferta enviada; oferta formal; oferta laboral recibida; ofertas; propuesta; propuesta
        economica; propuesta enviada; propuesta laboral""",
    Sense.TALK: "cafe; charla informativa; contactos; entrevista informativa; networking",
    Sense.SAVED: """
        aun no aplicado; borrador; deseada; deseado; deseados; en preparacion; favorita; favorito; favoritos;
        guardada; guardadas; guardado; guardados; idea; interesada; interesado; interesante; investigacion;
        investigando; lista de deseos; me interesa; no aplicado; no enviada; no enviado; no iniciado; no
        postulado; nueva oferta; nuevas ofertas; objetivo; oferta nueva; ofertas nuevas; para aplicar;
        pendiente aplicar; pendiente de aplicar; pendiente de enviar; pendiente de envio; pendiente de
        postular; pendiente por aplicar; por aplicar; por enviar; por hacer; por postular; por solicitar;
        posible; preparacion; preparando; prospecto; sin aplicar; sin enviar; sin postular""",
    Sense.REVIEWED: """
        analisis; bajo revision; candidatura vista; considerado; curriculum visto; cv leido; cv visto;
        derivada; derivado; en analisis; en consideracion; en estudio; en evaluacion; en revision; en
        valoracion; evaluacion; evaluando; leida; leido; preseleccion; preseleccionada; preseleccionado;
        revisada; revisado; revision; trasladado; valoracion; vista; visto""",
    Sense.ANSWERED: """
        acuse de recibo; contacto; contestado; en contacto; en conversacion; en conversaciones; recibida;
        respondida; respondido; respuesta; respuesta recibida""",
    Sense.SCHEDULED: """
        agendada; agendadas; agendado; citada; citado; concertada; concertado; confirmada; confirmado;
        convocada; convocado; coordinada; fijada; invitacion; invitada; invitado; pactada; planificada;
        planificado; por agendar; prevista; programada; programadas; programado; propuesta de entrevista;
        propuesta de fecha; proxima; proximo""",
    Sense.DONE: """
        agradecimiento; aprobada; aprobado; celebrada; completada; completado; concluida; concluido; despues;
        efectuada; entrevistada; entrevistado; finalizada; finalizado; hecha; hecho; pasada; pasado;
        realizada; realizadas; realizado; superada; superado; tenida; terminada; terminado; tras""",
    Sense.CHOSEN: """
        aprobado; apto; avanzado; elegida; elegido; seleccionada; seleccionado; siguiente etapa; siguiente
        fase; siguiente ronda""",
    Sense.RECEIVED: """
        contrato enviado; en negociacion; extendida; hecha; me han hecho; me hicieron; negociacion;
        negociando; oferta enviada; presentada; propuesta enviada; recibida; recibidas; recibido""",
    Sense.ACCEPTED: "aceptacion; aceptada; aceptado; acepte; firmada; firmado; he aceptado",
    Sense.SUCCESS: "conseguido; exito; exitoso",
    Sense.STARTED: "comenzado; empezado; iniciado",
    Sense.HIRED: "contratacion; contratada; contratado; empleado; incorporacion; incorporada; incorporado",
    Sense.SKIPPED: "omitida; omitido; saltada; saltado",
    Sense.FAILED: "fallida; fallido; fallo; fracasado; fracaso",
    Sense.TURNED_DOWN: """
        declinada; declinado; decline; he rechazado; la rechace; lo rechace; oferta rechazada; rechace;
        rechazada; rechazada por mi; rechazado; rechazado por mi; rechazo; yo rechace""",
    Sense.REJECTED: """
        denegada; denegado; descartada; descartado; descarte; desestimada; desestimado; desfavorable;
        eliminada; eliminado; excluido; negativa; no aceptado; no apto; no continua; no contratado; no
        elegido; no pasa; no seleccionada; no seleccionado; no superada; rechazada; rechazado; rechazo;
        rechazos""",
    Sense.WITHDRAWN: """
        abandonada; abandonado; abandono; baja voluntaria; desistida; desistido; desistimiento; he renunciado;
        me retire; no interesa; no interesada; no interesado; no me interesa; renuncia; renunciado; retirada;
        retirado; retirado por mi; retire""",
    Sense.RESCINDED: """
        oferta cancelada; oferta retirada; propuesta retirada; rescindida; rescindido; revocada""",
    Sense.CLOSED: """
        archivada; archivado; caducada; caducado; cerrada; cerrado; cubierta; cubierto; expirada; expirado;
        finalizado el proceso; oferta caducada; oferta cerrada; oferta expirada; perdido; proceso cerrado;
        proceso finalizado; puesto cancelado; puesto cubierto; terminado el proceso; vacante cancelada;
        vacante cerrada; vacante cubierta; vencida""",
    Sense.CANCELLED: "anulada; anulado; cancelacion; cancelada; cancelado",
    Sense.HELD: """
        aplazada; aplazado; congelada; congelado; detenido; en espera; en pausa; en reserva; en stand by;
        lista de espera; paralizada; paralizado; pausada; pausado; pospuesta; pospuesto; stand by; suspendida;
        suspendido""",
    Sense.SILENT: """
        ignorado; me han ignorado; me ignoraron; ninguna respuesta; no contesta; no contestan; no han
        respondido; no hay respuesta; no responde; no responden; no respondido; silencio; sin contestacion;
        sin contestar; sin feedback; sin noticias; sin respuesta""",
    Sense.PENDING: """
        a la espera; a la espera de respuesta; abierta; abierto; bajo revision; cumplimentada; cumplimentado;
        diligenciado; en analisis; en consideracion; en curso; en espera de respuesta; en estudio; en
        evaluacion; en marcha; en proceso; en progreso; en revision; en tramite; en valoracion; esperando;
        esperando respuesta; evaluando; pendiente; pendiente de respuesta; pendientes; por confirmar; por
        definir; proceso de contratacion; rellenada; rellenado; rellenar""",
    Sense.BY_YOU: """
        acepte; he aceptado; por candidato; por el candidato; por la candidata; por mi; por mi parte""",
    Sense.BY_THEM: """
        compania; empresa; por el empleador; por ellos; por empresa; por la compania; por la empresa""",
    Sense.NOT: "aun no; nada; ni; ninguna; ninguno; no; nunca; sin; todavia no",
    Sense.PERHAPS: """
        aceptacion; actualmente; al parecer; antes; aparentemente; aun; aun no; casi; contratacion; creo; de
        momento; deberia; error; fecha de cierre; fecha limite; hasta ahora; hasta el momento; hasta la fecha;
        impugnado; incorporacion; inminente; parece; plazo; por ahora; por el momento; por equivocacion; por
        error; posible; posiblemente; probable; probablemente; pronto; quiza; quizas; rechazo retirado;
        recurrido; sera; seria; si; supuestamente; tal vez; temida; temido; temo; todavia; todavia no""",
    Sense.FILLER: """
        a; al; candidata; candidato; cargo; con; de; del; desgraciadamente; economica; el; empleo; en;
        entrega; escrita; esta; estado; estoy; etapa; fase; final; formal; fue; ha; han; he; inicial; la;
        laboral; lamentablemente; las; lo; los; manager; me; mi; o; oferta de empleo; oferta de trabajo;
        oferta laboral; para; personal; plaza; por; por desgracia; por fin; presencial; primer; primera;
        primero; puesto; que; rrhh; segunda; segundo; seleccion; sido; soy; su; tecnica; tecnico; telefonica;
        tercer; tercera; trabajo; un; una; vacante; verbal; virtual; y; ya; yo""",
}

PORTUGUESE: Mapping[Sense, str] = {
    Sense.APPLICATION: """
        aplicacao; aplicacoes; aplicada; aplicado; ativa; ativo; candidatado; candidatei; candidatou se;
        candidatura; candidatura enviada; candidatura realizada; candidatura recebida; candidaturas;
        contactado; contatado; curriculo; curriculo enviado; enviada; enviado; enviei; follow up feito;
        indicacao; indicado; inscricao; inscricao realizada; inscricao recebida; inscrita; inscrito; me
        candidatei; nova; novo; processo; seguimento; submetida; submetido; submissao""",
    Sense.SCREEN: """
        avaliacao tecnica; avaliacoes; case; chamada; chamada telefonica; contacto telefonico; conversa
        com recrutador; conversa com rh; conversa inicial; desafio; desafio tecnico; dinamica; dinamica de
        grupo; entrevista com o rh; entrevista com rh; entrevista de rh; entrevista rh; entrevista
        telefonica; estudo de caso; ligacao; prova; prova tecnica; tarefa; teste; teste online; teste
        tecnico; testes; triagem""",
    Sense.INTERVIEW: """
        bate papo; conversa com gestor; em entrevista; em entrevistas; entrevista; entrevista com gestor;
        entrevista de contratacao; entrevista final; entrevistada; entrevistado; entrevistando; entrevistas;
        etapa final; fase final; reuniao; rodada; rodadas; ronda; segunda entrevista; ultima entrevista;
        ultima etapa""",
    Sense.FINAL: "entrevista final; etapa final; fase final; finalista; ultima entrevista; ultima etapa",
    Sense.RESULT: "decisao; decisao final; feedback; resultado; resultados; retorno",
    Sense.REFERENCES: "antecedentes; referencias; verificacao de antecedentes; verificacao de referencias",
    Sense.OFFER: """
        carta oferta; carta proposta; contrato; contrato enviado; em negociacao; negociacao; negociando;
        oferta; oferta enviada; ofertas; proposta; proposta enviada; proposta salarial; propostas""",
    Sense.TALK: "cafe; conversa informativa; entrevista informativa; networking",
    Sense.SAVED: """
        a aplicar; a candidatar; a enviar; a fazer; ainda nao enviada; aplicar; candidatar; desejada;
        desejado; em pesquisa; em preparacao; encontrada; favorita; favorito; favoritos; guardada; guardado;
        ideia; interessada; interessado; interessante; interesse; lista de desejos; nao aplicada; nao
        aplicado; nao candidatado; nao enviada; nao enviado; nao iniciado; nova oferta; novas ofertas; para
        aplicar; pesquisa; pesquisando; por candidatar; por enviar; por fazer; preparacao; preparando;
        pretendo aplicar; prospeccao; quero aplicar; rascunho; salva; salvas; salvo; salvos; tenho interesse;
        vaga encontrada; vaga identificada; vou aplicar""",
    Sense.REVIEWED: """
        analise; analise curricular; avaliacao; curriculo em analise; curriculo visualizado; em analise; em
        avaliacao; em consideracao; em revisao; em triagem de curriculo; encaminhada; encaminhado; lida; pre
        selecao; pre selecionada; pre selecionado; preselecionado; repassada; repassado; revisao; selecao;
        triagem curricular; triagem de curriculo; vista; visto; visualizada; visualizado""",
    Sense.ANSWERED: """
        contacto; contato; em contacto; em contato; em conversa; notificada; notificado; responderam;
        respondeu; respondida; respondido; resposta; resposta recebida; retornou""",
    Sense.SCHEDULED: """
        a agendar; agendada; agendadas; agendado; agendamento; agendar; calendarizada; confirmada; confirmado;
        convidada; convidado; convite; convocada; convocado; marcada; marcadas; marcado; prevista; programada;
        proposta de data; proposta de entrevista; proxima""",
    Sense.DONE: """
        aconteceu; agradecimento; apos; aprovada; aprovado; completa; completo; concluida; concluido; depois;
        efetuada; entrevistada; entrevistado; feita; feito; finalizada; finalizado; passada; pos entrevista;
        realizada; realizadas; realizado; terminada; terminado""",
    Sense.CHOSEN: """
        aprovada; aprovado; avancou; escolhida; escolhido; proxima etapa; proxima fase; selecionada;
        selecionado""",
    Sense.RECEIVED: """
        apresentada; contrato enviado; em negociacao; feita; negociacao; negociando; oferta enviada; proposta
        enviada; recebi; recebida; recebido""",
    Sense.ACCEPTED: "aceita; aceitacao; aceite; aceitei; aceito; aceitou; assinada; assinado",
    Sense.SUCCESS: "bem sucedido; consegui; sucesso",
    Sense.STARTED: "comecei; iniciada; iniciado",
    Sense.HIRED: """
        admissao; admitida; admitido; contratacao; contratada; contratado; efetivado; empregado; integrado""",
    Sense.SKIPPED: "pulada; pulado; saltada; saltado",
    Sense.FAILED: "falha; falhada; falhado; falhou; fracasso",
    Sense.TURNED_DOWN: """
        declinada; declinado; declinei; dispensado; eu declinei; eu recusei; negada; negado; recusa; recusada;
        recusada por mim; recusado; recusado por mim; recusei""",
    Sense.REJECTED: """
        descartada; descartado; desclassificada; desclassificado; dispensado; eliminada; eliminado; excluido;
        feedback negativo; nao aceite; nao aceito; nao aprovada; nao aprovado; nao avancou; nao classificada;
        nao classificado; nao contratado; nao fui aprovada; nao fui aprovado; nao fui chamado; nao fui
        selecionada; nao fui selecionado; nao passei; nao passou; nao selecionada; nao selecionado; negada;
        negado; negativa; recusa; recusada; recusado; rejeicao; rejeitada; rejeitado; reprovacao; reprovada;
        reprovado; resposta negativa; retorno negativo""",
    Sense.WITHDRAWN: """
        abandonada; abandonado; cancelada por mim; cancelado por mim; desistencia; desistente; desisti;
        desistida; desistido; desistiu; nao interessada; nao interessado; nao tenho interesse; retirada;
        retirado; retirei; sem interesse""",
    Sense.RESCINDED: """
        oferta cancelada; oferta retirada; proposta cancelada; proposta retirada; rescindida; revogada""",
    Sense.CLOSED: """
        arquivada; arquivado; cargo preenchido; encerrada; encerrado; encerramento; expirada; expirado;
        fechada; fechado; perdido; posicao fechada; posicao preenchida; processo cancelado; processo
        encerrado; processo finalizado; vaga cancelada; vaga congelada; vaga encerrada; vaga expirada; vaga
        fechada; vaga preenchida""",
    Sense.CANCELLED: "anulada; anulado; cancelada; cancelado; cancelamento",
    Sense.HELD: """
        adiada; adiado; banco de talentos; cadastro de reserva; cadastro reserva; congelada; congelado; em
        espera; em pausa; em stand by; lista de espera; parada; parado; pausada; pausado; stand by; suspensa;
        suspenso""",
    Sense.SILENT: """
        ghosting; nao obtive resposta; nao responderam; nao respondeu; nao respondido; nao retornaram; nao
        retornou; nenhuma resposta; sem contacto; sem contato; sem feedback; sem noticias; sem resposta; sem
        retorno; silencio""",
    Sense.PENDING: """
        a aguardar; a aguardar resposta; a decorrer; a espera; a espera de resposta; aberta; aberto; aguarda;
        aguardando; aguardando resposta; aguardando retorno; em aberto; em analise; em andamento; em
        avaliacao; em consideracao; em contratacao; em curso; em processo; em progresso; em revisao;
        esperando; no aguardo; pendente; pendentes; por confirmar; preencher; preenchida; preenchido; processo
        de admissao; processo de contratacao""",
    Sense.BY_YOU: "aceitei; minha parte; pela candidata; pelo candidato; por mim",
    Sense.BY_THEM: """
        empregador; empresa; pela companhia; pela empresa; pelo empregador; pelo recrutador; por eles; por
        empresa; recrutador""",
    Sense.NOT: "ainda nao; nao; nem; nenhum; nenhuma; nunca; sem",
    Sense.PERHAPS: """
        aceitacao; acho; admissao; ainda; ainda nao; antes; aparentemente; ate agora; ate ao momento; ate o
        momento; atualmente; caso; contestado; contratacao; creio; data de encerramento; data limite; deve;
        deveria; em breve; engano; erro; eventual; iminente; no momento; para ja; parece; por agora; por
        engano; por enquanto; por erro; possivel; possivelmente; prazo; provavel; provavelmente; quase;
        receio; rejeicao retirada; se; sera; seria; supostamente; talvez; temo""",
    Sense.FILLER: """
        a; anuncio; ao; as; ate; candidata; candidato; com; com o; da; das; de; do; dos; e; em; emprego;
        escrita; esta; etapa; eu; fase; final; finalmente; foi; formal; fui; gestor; infelizmente; inicial;
        ja; lider; me; meu; minha; na; no; o; oferta de emprego; online; os; ou; para; pela; pelo; por;
        posicao; presencial; primeira; primeiro; rh; segunda; seletivo; sido; status; tecnica; tecnico;
        telefonica; terceira; um; uma; vaga; vaga de emprego; vagas; verbal""",
}

ITALIAN: Mapping[Sense, str] = {
    Sense.APPLICATION: """
        attiva; attivo; autocandidatura; candidata; candidato; candidatura; candidatura inviata; candidatura
        presentata; candidatura ricevuta; candidature; contattata; contattato; curriculum inviato; cv inviato;
        inserita; inserito; inviata; inviate; inviati; inviato; mi sono candidato; nuova; nuovo; presentata;
        presentato; procedura; processo; segnalato; sollecitato; sollecito; spedita; spedito; spontanea;
        trasmessa""",
    Sense.SCREEN: """
        call conoscitiva; caso studio; chiamata; chiamata hr; colloquio con hr; colloquio conoscitivo
        telefonico; colloquio hr; colloquio telefonico; compito; esercizio; preselezione; prima chiamata;
        prova; prova pratica; prova tecnica; prove; screening telefonico; telefonata; test; test online; test
        tecnico; valutazione tecnica""",
    Sense.INTERVIEW: """
        a colloquio; appuntamento; colloqui; colloquio; colloquio conoscitivo; colloquio di assunzione;
        colloquio finale; colloquio tecnico; fase finale; giornata di prova; incontro; intervista;
        intervistato; interviste; primo colloquio; secondo colloquio; turno; ultima fase; ultimo colloquio""",
    Sense.FINAL: "colloquio finale; fase finale; finalista; rosa finale; ultima fase; ultimo colloquio",
    Sense.RESULT: """
        decisione; decisione finale; esiti; esito; esito colloquio; feedback; riscontro; risultati;
        risultato""",
    Sense.REFERENCES: "controllo referenze; referenze; verifica delle referenze; verifica referenze",
    Sense.OFFER: """
        contratto; contratto inviato; in negoziazione; in trattativa; lettera di impegno; lettera impegno;
        negoziazione; offerta; offerta economica; offerta inviata; offerte; proposta; proposta contrattuale;
        proposta di assunzione; proposta di lavoro; proposta economica; proposta inviata; proposta lavoro;
        trattativa""",
    Sense.TALK: "caffe; chiacchierata; chiacchierata informativa; colloquio informativo; networking",
    Sense.SAVED: """
        bozza; bozze; candidarmi; candidarsi; candidati; da candidare; da candidarmi; da candidarsi; da
        contattare; da fare; da inviare; da mandare; da preparare; da valutare; desiderata; desiderato; idea;
        in preparazione; in ricerca; interessante; interessata; interessato; lista dei desideri; mi interessa;
        non ancora candidato; non ancora inviata; non candidato; non iniziata; non inviata; non inviato; nuova
        offerta; nuove offerte; obiettivo; preferita; preferiti; preferito; preparata; preparazione; ricerca;
        salvata; salvate; salvati; salvato; trovata""",
    Sense.REVIEWED: """
        cv visualizzato; esame; esaminata; in analisi; in esame; in fase di valutazione; in revisione; in
        selezione; in valutazione; inoltrata; inoltrato; letta; letto; presa in carico; presa visione;
        preselezionata; preselezionato; revisione; selezione; valutazione; visionata; visionato; vista;
        visualizzata; visualizzato""",
    Sense.ANSWERED: """
        conferma; conferma ricezione; contatto; in contatto; ricontattata; ricontattato; riscontro ricevuto;
        risposta; risposta positiva; risposta ricevuta; risposto""",
    Sense.SCHEDULED: """
        concordato; confermata; confermato; convocata; convocato; convocazione; da fissare; fissata; fissati;
        fissato; in agenda; in programma; invitata; invitato; invito; ottenuto; pianificata; pianificato;
        prenotato; prevista; previsto; programmata; programmati; programmato; proposta data; proposta di
        colloquio; proposta di data""",
    Sense.DONE: """
        avvenuto; completata; completato; conclusa; concluso; dopo; effettuata; effettuati; effettuato; fatta;
        fatti; fatto; intervistato; post colloquio; ringraziamento; sostenuta; sostenuti; sostenuto; superata;
        superato; svolta; svolti; svolto; tenuto; terminata; terminato""",
    Sense.CHOSEN: """
        fase successiva; idonea; idoneo; passato alla fase successiva; prossima fase; scelta; scelto;
        selezionata; selezionato""",
    Sense.RECEIVED: """
        arrivata; avuta; contratto inviato; in negoziazione; in trattativa; negoziazione; offerta inviata;
        proposta inviata; ricevuta; ricevute; ricevuto; trattativa""",
    Sense.ACCEPTED: "accettata; accettato; accettazione; firmata; firmato; ho accettato",
    Sense.SUCCESS: "successo",
    Sense.STARTED: "cominciato; iniziata; iniziato",
    Sense.HIRED: "assunta; assunto; assunzione; inserimento; lavoro ottenuto; lavoro trovato",
    Sense.SKIPPED: "saltata; saltato",
    Sense.FAILED: "fallimento; fallita; fallito",
    Sense.TURNED_DOWN: """
        declinata; declinato; ho declinato; ho rifiutato; offerta rifiutata; rifiutata; rifiutata da me;
        rifiutato; rifiutato da me; rifiuto""",
    Sense.REJECTED: """
        bocciata; bocciato; eliminato; esclusa; escluso; esito negativo; feedback negativo; negativa;
        negativo; non accettata; non accettato; non assunto; non idonea; non idoneo; non passato; non scelto;
        non selezionata; non selezionato; non superata; non superato; respinta; respinto; rifiutata;
        rifiutato; rifiuti; rifiuto; rigettata; rigettato; riscontro negativo; risposta negativa; scartata;
        scartato; scarto""",
    Sense.WITHDRAWN: """
        abbandonata; abbandonato; abbandono; candidatura ritirata; ho rinunciato; non interessata; non
        interessato; non mi interessa; non mi piace; non piu interessato; rinuncia; rinunciata; rinunciato;
        ritirata; ritirato; ritiro""",
    Sense.RESCINDED: """
        offerta annullata; offerta revocata; offerta ritirata; proposta ritirata; revocata; revocato""",
    Sense.CLOSED: """
        annuncio chiuso; annuncio scaduto; archiviata; archiviato; chiusa; chiusi; chiuso; coperta; offerta
        scaduta; persa; perso; posizione annullata; posizione cancellata; posizione chiusa; posizione coperta;
        posizione non piu disponibile; processo chiuso; scaduta; scaduto; selezione chiusa; selezione
        conclusa; terminata la selezione""",
    Sense.CANCELLED: "annullata; annullato; cancellata; cancellato",
    Sense.HELD: """
        bloccata; bloccato; congelata; congelato; in pausa; in sospeso; in stand by; lista attesa; lista d
        attesa; lista di attesa; posticipata; posticipato; rimandata; rimandato; rinviata; rinviato; sospesa;
        sospeso; stand by""",
    Sense.SILENT: """
        mai risposto; nessun feedback; nessun riscontro; nessuna notizia; nessuna risposta; non ha risposto;
        non hanno risposto; non risponde; non rispondono; non risposto; senza riscontro; senza risposta;
        silenzio; spariti""",
    Sense.PENDING: """
        aperta; aperto; aspettando; attendo; attesa; attesa riscontro; attesa risposta; compilare; compilata;
        compilato; da definire; in analisi; in attesa; in attesa di riscontro; in attesa di risposta; in
        attesa riscontro; in attesa risposta; in corso; in esame; in fase di valutazione; in lavorazione; in
        processo; in revisione; in sospensione; in valutazione; pendente; procedura di assunzione; processo di
        assunzione""",
    Sense.BY_YOU: "da candidato; da me; da parte mia; dal candidato; dalla candidata; ho accettato",
    Sense.BY_THEM: """
        azienda; da azienda; da loro; da parte loro; dal datore; dal recruiter; dal selezionatore; dall
        azienda; dalla azienda; datore di lavoro; societa""",
    Sense.NOT: "mai; ne; nessun; nessuna; nessuno; non; non ancora; senza",
    Sense.PERHAPS: """
        accettazione; al momento; ancora; apparentemente; assunzione; attualmente; contestato; credo;
        dovrebbe; errore; eventuale; fino a ora; fino ad ora; finora; forse; il termine; imminente;
        inserimento; non ancora; pare; penso; per adesso; per errore; per il momento; per ora; per sbaglio;
        possibile; possibilmente; presto; presumibilmente; prima; probabile; probabilmente; quasi; rifiuto
        ritirato; sara; sarebbe; sbaglio; scadenza; se; sembra; temo; temuta; temuto; termine per; termini;
        tuttora""",
    Sense.FILLER: """
        a; al; all; annuncio; con; conoscitivo; contratto di stage; contratto stage; d; da; dal; dalla; del;
        dell; della; di; e; e stato; fase; finale; finalmente; formale; gia; gli; ha; hanno; ho; hr; i; il;
        impiego; in; iniziale; io; l; la; lavorativa; lavoro; le; lo; mia; mio; nell; o; offerta di lavoro;
        offerta di stage; offerta lavoro; offerte di stage; orale; per; personale; posizione; posto; prima;
        primo; purtroppo; ruolo; scritta; seconda; secondo; sono; stage; stata; stato; tecnica; tecnico;
        terzo; un; una; uno; verbale""",
}

DUTCH: Mapping[Sense, str] = {
    Sense.APPLICATION: """
        aangedragen; aangemeld; actief; benaderd; brief verstuurd; cv verstuurd; doorverwezen; gereageerd;
        gesolliciteerd; gestuurd; ingediend; ingestuurd; nabellen; nagebeld; nagevraagd; nieuw; nieuwe; open
        sollicitatie; opgestuurd; opgevolgd; opvolgen; procedure; proces; sollicitatie; sollicitatie
        aangenomen; sollicitatie ingediend; sollicitatie ontvangen; sollicitatie verstuurd; sollicitatie
        verzonden; sollicitaties; verstuurd; verzonden""",
    Sense.SCREEN: """
        belafspraak; capaciteitentest; case; casus; gebeld; gesprek met recruiter; hr gesprek; intake;
        intakegesprek; kennismaking telefonisch; opdracht; proef; recruiter gesprek; technische opdracht;
        technische test; telefonisch; telefonisch gesprek; telefonisch interview; telefonische kennismaking;
        telefonische screening; telefoongesprek; test; vaardigheidstest; videosollicitatie; voorselectie""",
    Sense.INTERVIEW: """
        aannamegesprek*; afspraak; derde gesprek; eerste gesprek; eerste ronde; eindgesprek; eindronde;
        finaleronde; gesprek; gesprekken; gespreksronde; in gesprek; interview; kennismaking;
        kennismakingsgesprek; laatste gesprek; laatste ronde; meeloopdag; op gesprek; proefdag; ronde;
        selectiegesprek; sollicitatiegesprek; sollicitatiegesprekken; tweede gesprek; tweede ronde;
        vervolggesprek""",
    Sense.FINAL: "eindgesprek; eindronde; finale; finaleronde; laatste gesprek; laatste ronde",
    Sense.RESULT: "beslissing; besluit; feedback; resultaat; terugkoppeling; uitkomst; uitslag; uitsluitsel",
    Sense.REFERENCES: "antecedentenonderzoek; referentiecheck; referenties; screening achtergrond; vog",
    Sense.OFFER: """
        aanbieding; aanbod; aanbod verstuurd; aanbod verzonden; aangeboden; arbeidsvoorwaarden;
        arbeidsvoorwaardengesprek; arbeidsvoorwaardengesprek gehad; baanaanbod; contract; contract verstuurd;
        contract verzonden; contractaanbod; contractvoorstel; in onderhandeling; jobaanbod; onderhandelen;
        onderhandeling; onderhandelingen; voorstel""",
    Sense.TALK: "informatief gesprek; koffie; koffiegesprek; netwerken; netwerkgesprek; orienterend gesprek",
    Sense.SAVED: """
        bewaard; brief schrijven; concept; cv schrijven; favoriet; favorieten; geinteresseerd; gevonden; idee;
        in concept; in voorbereiding; interessant; interesse; klaar om te solliciteren; niet gesolliciteerd;
        niet verstuurd; nog doen; nog niet gesolliciteerd; nog niet gestart; nog niet verstuurd; nog
        solliciteren; nog te solliciteren; nog te versturen; onderzoek; opgeslagen; orientatie; orienteren;
        potentieel; solliciteren; te doen; te solliciteren; te versturen; verlanglijst; verlanglijstje;
        voorbereiden; voorbereiding; wensenlijst; wil solliciteren""",
    Sense.REVIEWED: """
        behandeling; bekeken; beoordeeld; beoordeling; cv bekeken; doorgegeven; doorgestuurd; doorgezet;
        gelezen; geselecteerd voor; gezien; in behandeling; in beoordeling; in overweging; in procedure; in
        selectie; longlist; overweging; procedure; selectie; shortlist; voorgedragen; voorgesteld; wordt
        beoordeeld""",
    Sense.ANSWERED: """
        antwoord; antwoord gekregen; antwoord ontvangen; bevestiging; contact; in contact; ontvangst
        bevestigd; ontvangstbevestiging; reactie; reactie gekregen; reactie ontvangen; terug gehoord""",
    Sense.SCHEDULED: """
        aankomend; afgesproken; afspraak aangenomen; afspraak gemaakt; bevestigd; gepland; ingepland;
        inplannen; komend; staat gepland; staat ingepland; te plannen; uitgenodigd; uitnodiging; uitnodiging
        aangenomen; voorstel datum; voorstel voor gesprek""",
    Sense.DONE: """
        achter de rug; afgelegd; afgelopen; afgerond; bedankje; bedankt; gedaan; gehad; gevoerd; geweest;
        klaar; na; plaatsgevonden; voltooid; voorbij""",
    Sense.CHOSEN: """
        door; door naar volgende ronde; gekozen; geselecteerd; uitgekozen; vervolg; volgende fase; volgende
        ronde""",
    Sense.RECEIVED: """
        aanbod verstuurd; aanbod verzonden; bespreken; binnen; contract verstuurd; contract verzonden; gedaan;
        gekregen; in onderhandeling; onderhandelen; onderhandeling; onderhandelingen; ontvangen""",
    Sense.ACCEPTED: "aanvaard; akkoord; geaccepteerd; getekend; ik heb geaccepteerd; ondertekend",
    Sense.SUCCESS: "gelukt; geslaagd; succesvol",
    Sense.STARTED: "begonnen; gestart",
    Sense.HIRED: """
        aangenomen; aangesteld; baan gekregen; baan gevonden; gevonden baan; in dienst; in dienst getreden;
        indiensttreding; werkzaam""",
    Sense.SKIPPED: "overgeslagen; overslaan",
    Sense.FAILED: "mislukt; niet gelukt",
    Sense.TURNED_DOWN: """
        aanbod afgewezen; afgeslagen; afgewezen; afwijzing; bedankt voor de eer; geweigerd; ik heb afgewezen;
        ik heb afgezegd; ik heb geweigerd; niet aanvaard; zelf afgewezen; zelf afgezegd""",
    Sense.REJECTED: """
        afgekeurd; afgevallen; afgewezen; afgewezen na gesprek; afwijzing; afwijzingen; geen aanbod; geen
        match; negatief; niet aangenomen; niet door; niet doorgegaan; niet gekozen; niet geschikt; niet
        geselecteerd; niet uitgekozen; niet uitgenodigd""",
    Sense.WITHDRAWN: """
        afgehaakt; afgezien; geen interesse; geen interesse meer; gestopt; ingetrokken; niet geinteresseerd;
        niet meer geinteresseerd; sollicitatie ingetrokken; teruggetrokken; terugtrekken; zelf afgehaakt; zelf
        gestopt; zelf teruggetrokken""",
    Sense.RESCINDED: "aanbod ingetrokken; aanbod teruggetrokken; herroepen; voorstel ingetrokken",
    Sense.CLOSED: """
        archief; beeindigd; functie ingevuld; gearchiveerd; gesloten; niet meer beschikbaar; positie ingevuld;
        rol ingevuld; vacature gesloten; vacature ingetrokken; vacature ingevuld; vacature vervallen; vacature
        vervuld; verlopen; vervallen; vervuld; verwijderd""",
    Sense.CANCELLED: "afgelast; afgezegd; geannuleerd",
    Sense.HELD: """
        aangehouden; bevroren; gepauzeerd; in de ijskast; in de wacht; in de wachtstand; in portefeuille; in
        reserve; on hold gezet; op de wachtlijst; opgeschort; pauze; reserve; stilgelegd; uitgesteld;
        wachtlijst""",
    Sense.SILENT: """
        geen antwoord; geen bericht; geen reactie; geen reactie gekregen; geen reactie ontvangen; geen
        terugkoppeling; niet gereageerd; niets gehoord; niets meer gehoord; onbeantwoord; radiostilte; stilte;
        zonder reactie""",
    Sense.PENDING: """
        afwachten; afwachting; bezig; in afwachting; in afwachting van; in afwachting van reactie; in
        behandeling; in beoordeling; in overweging; in procedure; in proces; ingevuld; invullen; loopt;
        lopend; lopende; nog geen reactie; openstaand; openstaande; wacht; wacht op; wacht op antwoord;
        wacht op reactie; wachten; wachten op; wachten op antwoord; wachten op reactie; wachtend; wordt
        beoordeeld""",
    Sense.BY_YOU: """
        door de kandidaat; door kandidaat; door mij; door mijzelf; door sollicitant; ik heb geaccepteerd; mijn
        keuze; zelf""",
    Sense.BY_THEM: """
        bedrijf; door bedrijf; door de werkgever; door hen; door het bedrijf; door organisatie; door
        recruiter; door werkgever; werkgever""",
    Sense.NOT: "geen; niet; niets; nog geen; nog niet; nooit; zonder",
    Sense.PERHAPS: """
        afwijzing ingetrokken; als; bijna; binnenkort; blijkbaar; denk; dreigend; dreigt; eventueel; fout;
        foutief; gevreesd; indien; indiensttreding; kennelijk; misschien; moet; mogelijk; mogelijke;
        momenteel; nog; nog geen; nog niet; op dit moment; per ongeluk; per vergissing; reactietermijn;
        schijnbaar; sluitingsdatum; ten onrechte; termijn; tot dusver; tot nog toe; tot nu toe; vergissing;
        vermoedelijk; voor; vooralsnog; voorlopig; vrees; waarschijnlijk; wellicht; zal; zou""",
    Sense.FILLER: """
        aan; al; baan; ben; bij; de; derde; een; eerste; eindelijk; en; er; fase; functie; heb; helaas; het;
        hr; ik; in; inhoudelijk; is; job; kandidaat; laatste; maken; met; mijn; mondeling; mondelinge; naar;
        of; om; online; op; over; per; persoonlijk; positie; schriftelijk; schriftelijke; sollicitant; stage;
        stageaanbod; stap; status; te; technisch; technische; tweede; uit; vacature; van; via; voor de; week;
        werd; wordt; zijn""",
}

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH)
