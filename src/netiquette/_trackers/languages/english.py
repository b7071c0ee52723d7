"""English as it is read; `ReadLanguage` says what each part is."""

from __future__ import annotations

from netiquette._trackers.read_language import DayWords, ReadLanguage
from netiquette._trackers.senses import RoleSense, StatusSense

__all__ = ["READ_ENGLISH"]

READ_ENGLISH = ReadLanguage(
    code="en",
    statuses={
        StatusSense.APPLICATION: """
            active; added; agency submission; application; application received; application recieved;
            applications; applications received; applied; apply; cold email; cold emailed; contacted;
            created; cv; cv sent; document; documents; emailed; follow up; followed up; following up;
            followup; imported; in process; job applied; mailed; new; open; outreach; process; reached
            out; refer; referral; referred; resume; resume sent; sent; sourced; sourcing; submission;
            submitted""",
        StatusSense.SCREEN: """
            aptitude; assessed; assessment; assessments; assignment; async interview; call; call failed;
            case study; challenge; code challenge; codility; coding challenge; discovery call; exam;
            exercise; failed call; first call; hackerrank; hirevue; hiring manager review; homework; hr
            call; hr interview; hr round; hr screen; initial interview; intro call; introductory call;
            left voicemail; manager review; oa; one way interview; online assessment; phone; phone call;
            phone interview; pre interview screen; pre screen; pre screening; prescreen; prescreening;
            psychometric; qualifications check; questionnaire; quiz; recruiter; recruiter call; recruiter
            chat; recruiter interview; screen; screened; screening; screening interview; skills check;
            take home; takehome; task; technical assessment; technical screen; technical task; technical
            test; telephone; telephone interview; test; test task; testing; testing or qualifications
            check; tests; video interview; voicemail; work sample""",
        StatusSense.TEST: """
            aptitude; assessment; assessments; assignment; async interview; case study; challenge; code
            challenge; codility; coding challenge; exam; exercise; hackerrank; hirevue; homework; oa; one
            way interview; online assessment; psychometric; questionnaire; quiz; take home; takehome; task;
            technical task; technical test; test; test task; testing; testing or qualifications check;
            tests; work sample""",
        StatusSense.INTERVIEW: """
            awaiting interview; behavioral; behavioural; cultural fit; culture fit; f f; face to face;
            final interview; final round; final stage; hiring manager; hiring manager call; hiring manager
            chat; hiring manager screen; in person; interview; interview pending; interviewed;
            interviewer; interviewing; interviews; job talk; last round; last stage; live coding; loop;
            manager round; meet the team; meeting; next round; no show; noshow; on site; onsite; pair
            programming; panel; pending interview; presentation; round; rounds; site visit; skip level;
            skip level interview; skip lvl; skiplevel; superday; system design; technical; technical
            round; trial day; virtual onsite; waiting for interview""",
        StatusSense.FINAL: """
            final; final interview; final round; final stage; finalist; finals; last round; last stage""",
        StatusSense.RESULT: """
            committee; debrief; deciding; decision; deliberation; evaluation complete; feedback; final
            decision; final review; hiring committee; hiring decision; outcome; result; results; team
            match; team matching; verdict""",
        StatusSense.REFERENCES: """
            background; background check; background checks; background screening; checking references;
            clearance; compliance; credit check; drug test; medical; medical check; pre employment;
            preemployment; reference; reference check; reference checks; references; references check;
            security check; vetting""",
        StatusSense.OFFER: """
            conditional job offer; conditional offer; conditional offer letter; contingent offer;
            contract; contract proposal; contract sent; contract was sent; in negotiation; job offer;
            negotiate; negotiated; negotiating; negotiation; negotiations; new job offer; new offer
            letter; new offer received; offer; offer has been sent; offer letter; offer letter sent; offer
            letter sent out; offer passed on; offer sent; offer was made; offer was sent; offered;
            offering; offers; passed on offer; passed on the offer; passed on their offer; received new
            offer; salary negotiation; sent an offer; sent contract; sent offer; sent the offer; verbal
            offer; won""",
        StatusSense.TALK: """
            coffee; coffee chat; info chat; info interview; infomational; informational; informational
            call; informational chat; informational interview; informational meeting; networking;
            networking call; networking chat""",
        StatusSense.SAVED: """
            action needed; action required; application in progress; application incomplete; application
            started; apply later; apply soon; applying; backlog; bookmark; bookmarked; bucket list;
            collected; consider applying; considering application; created by company; created by
            employer; curious; discovered; draft; drafted; drafting; explore; exploring; favorite;
            favorited; favorites; favourite; favourited; favourites; found; going to apply; havent
            applied; idea; ideas; identified; in draft; in preparation; inbox; incomplete; incomplete
            application; interest; interested; lead; leads; matched; materials drafted; maybe apply; new
            job; new job posting; new lead; new posting; next up; not applied; not applied yet; not sent;
            not started; not submitted; not yet applied; opportunities; opportunity; pipeline; plan to
            apply; planned application; planning to apply; potential; prep; preparation; prepare;
            preparing; preparing application; prospect; prospecting; prospective; prospects; queue;
            queued; ready; ready to apply; ready to submit; research; researched; researching; resume
            ready; save; saved; scored; spotted; starred; started application; tailored; tailoring;
            target; targeted; targeting; to apply; to be applied; to do; to review; to submit; todo;
            unapplied; unreviewed; unsent; want to apply; wanted; watchlist; will apply; wish list;
            wishlist; wishlisted; yet to apply""",
        StatusSense.REVIEWED: """
            agency shortlist; application review; application viewed; being considered; being evaluated;
            being processed; being reviewed; client review; client submission; consider; consideration;
            considered; considering; cv review; cv screen; cv screening; cv viewed; escalated; evaluated;
            evaluating; evaluation; forwarded; handed on; handed over; handed over to; hirer shortlist; in
            review; longlist; longlisted; manual review; moved; opened; over to; pass on to; passed along;
            passed along to; passed my; passed on; passed on to; passed to; passing on to; pre selected;
            pre selection; preselected; preselection; presented; presented to client; processed;
            processing; profile review; profile viewed; qualified; qualifying; read; referred on; resume
            review; resume screen; resume screening; resume viewed; review; reviewed; reviewing; reviews;
            seen; sent to client; short list; short listed; shortlist; shortlisted; submitted to client;
            submitted to hiring manager; they passed it; they passed me on; they passed me to; they passed
            my; triage; under consideration; under evaluation; under review; viewed""",
        StatusSense.ANSWERED: """
            acknowledged; acknowledgement; acknowledgment; answered; communicating; confirmation;
            connected; contact made; contacted by recruiter; engaged; got response; heard back; in
            contact; in conversation; in touch; positive response; recruiter reached out; replied; reply;
            reply received; responded; response; response received""",
        StatusSense.PREPARED: """
            draft offer; expected; expecting; likely offer; offer approval; offer draft; offer prep; offer
            preparation; offer to be made; pre hire approval; pre offer; preoffer; prepare; prepare offer;
            preparing; preparing offer; to be made; upcoming offer""",
        StatusSense.APPROVED: """
            approval; approval in progress; approval sent; approvals; approved; authorised; authorized; in
            approval""",
        StatusSense.SCHEDULED: """
            arrange; arranged; arranging; awaiting interview; booked; booking; calendared; confirmed;
            interview invitation; interview invite; interview pending; interview prep; interview
            preparation; interview requested; invitation; invite; invited; invited to interview; pending
            interview; planned; planning; pre interview; preparing for interview; request; request
            received; requested; rescheduled; rescheduling; schedule; scheduled; scheduling; secured; set;
            set up; to be scheduled; to schedule; upcoming; waiting for interview""",
        StatusSense.DONE: """
            after; assessed; attended; behind me; cleared; complete; completed; conducted; debriefed;
            done; finished; had; held; interviewed; passed; post; post interview; postinterview; screened;
            submitted task; taken; thank you; thank you note sent; thank you sent; took place""",
        StatusSense.CHOSEN: """
            advanced; advancing; approved candidate; made it; made it through; made it to the next round;
            made the cut; moved forward; moved to next round; moved to next stage; moving forward; next
            stage; next step; next steps; proceed; proceeding; progressed; promoted; recommended;
            selected; skip a stage; skip ahead; skip stage; skipped a stage; skipped ahead; skipped stage;
            skipped stages; successful interview""",
        StatusSense.RECEIVED: """
            considering; contract sent; contract was sent; counter; counter offer; countered;
            counteroffer; discussing; discussion; evaluate; evaluating; extend; extended; given; got; has
            been made; in hand; in negotiation; issued; made; negotiate; negotiated; negotiating;
            negotiation; negotiations; new offer letter; new offer received; notified; offer has been
            sent; offer letter sent; offer letter sent out; offer sent; offer was made; offer was sent;
            offered; on the table; out; presented; received; received new offer; recieved; released;
            reviewing; sent; sent an offer; sent contract; sent manually; sent offer; sent the offer""",
        StatusSense.ACCEPTED: """
            accept; acceptance; accepted; accepting; committed; i accepted; i have accepted; i said yes; i
            signed; ive accepted; said yes; signed; user accepted; you accepted""",
        StatusSense.SUCCESS: "succeeded; success; successful",
        StatusSense.STARTED: "begun; start; started; starting",
        StatusSense.HIRED: """
            appointed; closed won; employed; first day; got job; got the job; hire; hire complete; hire
            completed; hire confirmed; hire decided; hire made; hired; job landed; joined; joining;
            landed; new hire; onboard; onboarded; onboarding; placed; placement; probation; ready to hire""",
        StatusSense.SKIPPED: "opt out of; opted out of; passing; skip; skipped; skipping; skips",
        StatusSense.FAILED: """
            fail; fail to; failed; failed out; failed to; failing; failing to; fails; fails to; failure""",
        StatusSense.TURNED_DOWN: """
            company passed on me; decline; declined; declining; i declined; i have declined; i passed on;
            i refused; i turned down; ive declined; offer passed on; passed on by company; passed on
            candidate; passed on it; passed on job; passed on me; passed on offer; passed on opportunity;
            passed on position; passed on role; passed on the job; passed on the offer; passed on the
            opportunity; passed on the position; passed on the role; passed on their offer; refused;
            reneged; they passed on me; turn down; turned down; user declined; you declined""",
        StatusSense.REJECTED: """
            archived rejected; auto rejected; autorejected; closed lost; company not interested; denial;
            denied; did not advance; did not make the cut; did not pass; didnt get it; didnt make it;
            didnt make the cut; didnt pass; dismissed; disqualified; eliminated; employer not interested;
            filtered out; hard no; hired another candidate; hired other; hired someone else; i denied; i
            have rejected; i rejected; ive rejected; knocked out; knockout; missed the cut; no fit; no
            hire; no longer being considered; no longer considered; no longer in consideration; no longer
            under consideration; no offer; non selected; not a fit; not a match; not accepted; not
            advanced; not advancing; not being considered; not chosen; not considered; not fit; not hired;
            not in consideration; not interviewed; not invited; not make the cut; not moving forward; not
            offered; not passed; not proceeding; not progressed; not pursued by company; not qualified;
            not selected; not shortlisted; not successful; not suitable; not under consideration; other
            candidate selected; over qualified; overqualified; regret; regretted; reject; rejected;
            rejection; rejection retracted; rejection withdrawn; rejections; screened off; screened out;
            they passed; turned away; under qualified; underqualified; unqualified; unselected;
            unsuccessful; unsuitable; went with another candidate; you rejected""",
        StatusSense.WITHDRAWN: """
            abandon; abandoned; accepted another offer; accepted elsewhere; accepted other offer;
            applicant not interested; backed out; bowed out; candidate not interested; decided not to
            apply; discard; discarded; disinterested; dismissed by me; drop out; dropout; dropped; dropped
            out; hired elsewhere; lost interest; no longer interested; not applying; not interested; not
            pursued; not pursuing; opt out; opted out; pulled out; quit; quit process; removed; retracted;
            ruled out; self rejected; took another offer; trashed; uninterested; will not apply; withdraw;
            withdrawal; withdrawl; withdrawn; withdrew; wont apply""",
        StatusSense.RESCINDED: """
            offer pulled; offer retracted; offer withdrawn; pulled offer; pulled the offer; rescind;
            rescinded; retracted by company; revoked; they pulled the offer""",
        StatusSense.CLOSED: """
            all over; archive; archived; close; closed; deactivated; dead; deleted; delisted; deprecated;
            ended; expire; expired; filled; game over; hiring freeze; its over; job canceled; job
            cancelled; job closed; job filled; job pulled; job removed; job unavailable; listing removed;
            lost; no longer available; not filling; not hiring; over; past; position canceled; position
            cancelled; position closed; position filled; position pulled; position unavailable; posting
            pulled; posting removed; posting unavailable; process over; req closed; requisition canceled;
            requisition cancelled; resolved; role canceled; role cancelled; role filled; role pulled; role
            unavailable; taken down; terminated; unposted""",
        StatusSense.CANCELLED: """
            cancel; canceled; cancellation; cancelled; i canceled; i cancelled; no show; noshow""",
        StatusSense.HELD: """
            back burner; backup; blocked; defer; deferred; delay; delayed; freeze; frozen; future; future
            consideration; future opportunities; hold; keep in view; keep on file; keep warm; kept in
            view; kept on file; kiv; limbo; nurture; on file; on hold; onhold; parked; pause; paused;
            pausing; pooled; pooling; postponed; put on hold; reserve; reserved; revisit; snooze; snoozed;
            stalled; stand by; standby; suspended; talent bank; talent pipeline; talent pool; wait list;
            wait listed; waiting list; waitlist; waitlisted""",
        StatusSense.SILENT: """
            assumed rejected; black hole; cold; crickets; did not respond; didnt hear back; didnt respond;
            dormant; ghost; ghosted; ghosting; gone cold; gone quiet; havent heard; havent heard back;
            ignored; inactive; lost contact; never heard back; no answer; no callback; no communication;
            no contact; no feedback; no news; no reply; no response; no response yet; no sign of life; no
            update; no updates; no word; non responsive; nonresponsive; not heard back; not replied; not
            responded; presumed rejected; radio silence; silence; silent; stale; timed out; timeout;
            unanswered; unreachable; unresponsive""",
        StatusSense.PENDING: """
            await; awaiting; awaiting reply; awaiting response; being considered; being evaluated; being
            reviewed; consider; considering; continuing; current; evaluating; fill in; fill out; filled
            in; filled out; filled up; filling in; filling out; in consideration; in process; in progress;
            in review; in the works; inprogress; live; no response required; on going; ongoing;
            outstanding; pending; pending application; pending response; pending review; processing;
            progressing; reviewing; running; started process; tba; tbc; tbd; to be confirmed; to be
            decided; to be determined; undecided; under consideration; under evaluation; under review;
            under way; underway; undetermined; unresolved; unscheduled; wait; waiting; waiting for;
            waiting for reply; waiting for response; waiting on; waiting response; waiting to hear back""",
        StatusSense.BY_YOU: """
            by applicant; by candidate; by me; by myself; by self; by the applicant; by the candidate; by
            us; by user; by you; candidate decision; candidate side; i accepted; i canceled; i cancelled;
            i declined; i denied; i have accepted; i have declined; i have rejected; i refused; i
            rejected; i said yes; i signed; i turned down; ive accepted; ive declined; ive rejected; my
            choice; my decision; my side; on my side; own decision; self; user accepted; user declined;
            user rejected; you accepted; you declined; you rejected""",
        StatusSense.BY_THEM: """
            by agency; by ats; by business; by client; by company; by employer; by hirer; by hiring
            manager; by hm; by hr; by interviewer; by manager; by org; by organisation; by organization;
            by recruiter; by system; by team; by the agency; by the client; by the company; by the
            employer; by the hiring manager; by the hr; by the recruiter; by the team; by them; client;
            company; company passed on me; company side; employer; org; organisation; organization; passed
            on by company; passed on candidate; passed on me; team decision; their decision; they; they
            passed on me""",
        StatusSense.NOT: """
            cant; didnt; dont; hasnt; havent; isnt; never; no; nobody; non; none; not; not yet; nothing;
            to be; wasnt; without; wont; yet to""",
        StatusSense.PERHAPS: """
            about to; acceptance; accident; accidental; accidentally; afraid; again; allegedly; almost;
            another job; another position; another role; apparently; appeal; appealed; appealing; as yet;
            assumed; at present; at the moment; before; by accident; by mistake; call failed; close to;
            closing date; closing soon; conditional; conditionally; contested; contingent; could;
            currently; deadline; deadlines; different position; different role; disputed; dropped by;
            dropped in; dropped off; due date; erroneously; error; errors; expect; expecting; fail to;
            failed call; failed to; failing to; fails to; fear; feared; fearing; feel; feels; for hire;
            for now; for the moment; going to; guess; hire; hire no hire; hope; hopefully; hoping; i
            guess; i think; if; imminent; incorrectly; later; likely; looks like; may; maybe; might;
            mistake; mistaken; mistakenly; nearly; no idea; not sure; not yet; one role; or; other job;
            other position; other role; overturned; past due; perhaps; placement; possible; possibly;
            potential; presently; presumably; presumed; previously; probable; probably; reactivated; ready
            to hire; reapplied; reapply; reapplying; reconsidered; reinstated; rejection retracted;
            rejection withdrawn; reopened; reportedly; restored; resubmit; resubmitted; resubmitting;
            reversed; reverted; revived; rumor; rumored; rumour; rumoured; second chance; seem; seemingly;
            seems; should; so far; soft; soon; sounds like; still; supposedly; suspected; tentative;
            think; thus far; to accept; to archive; to cancel; to close; to confirm; to date; to decline;
            to drop; to hire; to refuse; to reject; to skip; to turn down; to withdraw; unclear;
            unconfirmed; undone; unless; unlikely; unofficial; unofficially; unsure; until; until now;
            want to; wanting to; wants to; will; withdrawal retracted; withdrawal withdrawn; withdrew
            withdrawal; worried; would; wrongly; yet""",
        StatusSense.FILLER: """
            1st; 2nd; 3rd; a; agency; all; already; also; am; an; and; applicant; are; as; at; at first;
            auto; automated; automatically; be; been; but; by; candidate; candidates; ceo; check; checks;
            client; code; coding; contract basis; contract job; contract position; contract role; contract
            type; contract work; cover; cto; date; day; days; default; design; directly; due; during; e
            mail; early; email; external; fifth; finally; first; for; form; formal; formally; fourth;
            from; full; general; good; great; hard; has; have; her; him; hirable; hireable; hirer; hiring;
            hm; hr; i; i got; i was; im; immediately; in; initial; internal; is; it; its; ive; job; job
            description; job offer posting; job posting; just; late; letter; level; linkedin; listing;
            live; long; mail; manager; me; me and; mid; month; months; my; news; next; now; of; official;
            on; one; online; opening; other; our; out; pair; peer; per; phase; portal; position; posting;
            preliminary; proposal; quick; re; reason; reasons; rehirable; remote; req; requisition; role;
            sadly; salary; second; short; signed in; signed up; skills; so; stage; stages; state; status;
            step; successfully; team; that; the; their; them; they were; third; this; three; through; to;
            today; tomorrow; total; two; type of contract; unfortunately; up; us; vacancy; verbal;
            verbally; via; video; virtual; vp; vs; was; we; website; week; weeks; were; with; written;
            yesterday; you; your; zoom""",
    },
    roles={
        RoleSense.RECRUITS: """
            agency recruiter; campus recruiter; campus recruitment lead; candidate sourcing; corporate
            recruiter; director of recruiting; director of recruitment; director of ta; director of talent
            acquisition; director talent acquisition; early careers; early talent; executive recruiter;
            executive search; executive search partner; external recruiter; head hunter; head of
            recruiting; head of recruitment; head of ta; head of talent; head of talent acquisition;
            headhunter; hiring partner; hiring specialist; in house recruiter; inhouse recruiter; internal
            recruiter; lead recruiter; lead talent acquisition; manager of recruiting; manager of
            recruitment; manager of talent acquisition; principal recruiter; principal sourcer; recruiter;
            recruiter lead; recruiter manager; recruiters; recruiting; recruiting director; recruiting
            lead; recruiting manager; recruiting partner; recruiting team lead; recruitment; recruitment
            agency; recruitment agent; recruitment consultant; recruitment director; recruitment lead;
            recruitment manager; recruitment partner; recruitment resourcer; recruitment team lead; rpo;
            search consultant; search firm; search firm partner; senior recruiting manager; senior
            recruitment manager; senior ta manager; senior talent acquisition manager; sourcer; sourcing
            recruiter; staffing; staffing agency; staffing manager; staffing specialist; ta advisor; ta
            director; ta lead; ta manager; ta partner; ta specialist; ta team; ta team lead; talent
            acquisition; talent acquisition director; talent acquisition lead; talent acquisition manager;
            talent acquisition partner; talent acquisition team lead; talent adviser; talent advisor;
            talent agent; talent consultant; talent lead; talent manager; talent partner; talent scout;
            talent sourcer; talent sourcing; talent specialist; talent team; technical recruiter;
            university recruiter; vice president of recruiting; vice president of recruitment; vice
            president of ta; vice president of talent acquisition; vp of recruiting; vp of recruitment; vp
            of ta; vp of talent acquisition; vp recruiting; vp recruitment; vp talent acquisition""",
        RoleSense.OUTSIDE: """
            3rd party; agencies; agency; agency recruiter; consultancy; contract recruiter; executive
            recruiter; executive search; executive search partner; external; external recruiter;
            freelance; head hunter; headhunter; independent; outside; recruiting consultant; recruiting
            firm; recruitment agency; recruitment agent; recruitment consultant; recruitment firm;
            resourcer; rpo; search; search consultant; search firm; search firm partner; search partner;
            staffing; staffing agency; staffing consultant; staffing firm; staffing manager; staffing
            specialist; talent agent; third party""",
        RoleSense.ARRANGES: """
            admin; administrator; candidate experience; co ordinator; coordination; coordinator; employee
            experience; head of hr; head of people; hr; hr adviser; hr advisor; hr business partner; hr
            contact; hr director; hr generalist; hr lead; hr manager; hr partner; hr rep; hr
            representative; hr specialist; hrbp; human capital; human resource; human resources; human
            resources manager; office manager; onboarding; people; people and culture; people business
            partner; people culture; people lead; people manager; people operations; people ops; people
            partner; people team; personnel; scheduler; scheduling; screener""",
        RoleSense.ASSISTS: """
            administrative assistant; assistant; assistant to; ea; executive assistant; front desk; hr
            assistant; interview coordinator; interview scheduler; office administrator; pa; personal
            assistant; receptionist; recruiting assistant; recruiting coordinator; recruiting operations;
            recruiting ops; recruiting scheduler; recruitment assistant; recruitment coordinator;
            secretary; talent acquisition coordinator; talent coordinator""",
        RoleSense.LEADS: """
            avp; board; board member; c level; c suite; cdo; ceo; cfo; chair; chairman; chairperson;
            chairwoman; chief; chro; cio; ciso; cmo; co founder; cofounder; coo; cpo; cro; cso; cto; dean;
            evp; exec; executive; executive director; executive interviewer; executive sponsor; founder;
            general manager; general partner; gm; investor; investors; leadership; managing director;
            managing partner; md; owner; partner; president; president and ceo; principal partner;
            proprietor; rector; senior leadership; senior vice president; skip; skip level; skip level
            manager; sponsor; svp; vice president; vice president of; vp; vp eng""",
        RoleSense.MANAGES: """
            associate director; boss; chair of department; chapter lead; chef; department head; direct
            manager; director; em; engineering manager; group lead; group leader; head; head of; lab head;
            lead; leader; line manager; manager; managing; mgr; pi; principal investigator; reports to;
            section head; senior director; senior manager; squad lead; superior; supervisor; team lead;
            team leader; teamlead""",
        RoleSense.HIRES: """
            decision maker; decisionmaker; direct manager; direct supervisor; future boss; future manager;
            hiring authority; hiring director; hiring executive; hiring lead; hiring manager; hiring mgr;
            hiring supervisor; hm; job poster; line manager; manager hiring; my manager; potential boss;
            potential manager; prospective manager; reporting manager; role owner; vacancy holder""",
        RoleSense.HIRING: "hiring",
        RoleSense.INTERVIEWS: """
            assessor; bar raiser; committee; committee member; evaluator; hiring committee; hiring team;
            interview; interview panel; interviewed me; interviewer; interviewers; interviewing; lead
            interviewer; loop; panel; panel interviewer; panel member; panelist; panellist; screened me;
            search committee; search committee chair; search committee member; selection panel; tech
            interviewer; technical interviewer""",
        RoleSense.PEER: """
            buddy; co worker; colleague; coworker; cross functional partner; future colleague; future
            coworker; future peer; future teammate; in my team; in the team; on my team; on the hiring
            team; on the team; on your team; peer; peer interviewer; peers; potential colleague; potential
            teammate; team mate; team member; teammate; teammates""",
        RoleSense.REFERS: """
            employee referral; internal referral; introduced me; introducer; introduction; recommender;
            referee; reference; referral; referral contact; referred; referred by; referred me; referrer;
            referring; refers""",
        RoleSense.BYSTANDER: """
            acquaintance; alum; alumna; alumni; alumnus; connection; contact at company; current employee;
            employee; employee contact; ex colleague; former employee; friend; informational;
            informational contact; insider; internal contact; mentor; network; networking; networking
            contact; other employee; staff member; works there""",
        RoleSense.TRADE: """
            account; account director; account executive; account manager; accountant; ai; analyst;
            analytics; app; apps; architect; art director; attorney; automation; backend; brand manager;
            business development; case manager; category manager; community manager; content; counsel;
            creative director; customer success manager; data; design; designer; developer; devops;
            editor; engineer; engineering; engineers; finance; frontend; infrastructure; lawyer; lead
            developer; lead engineer; lecturer; legal; marketing; marketing executive; member of technical
            staff; ml; nurse; platform; principal; principal engineer; product; product lead; product
            manager; product marketing manager; product owner; professor; program; program manager;
            programme; programme manager; programmer; project; project manager; qa; relationship manager;
            researcher; sales; sales executive; sales manager; scientist; scrum master; security; senior
            engineer; social media manager; software; solutions; sre; staff engineer; success manager;
            systems; teacher; tech; tech lead; technical lead; technical program manager; technician;
            technology; tester; tooling; tools; ux; writer""",
        RoleSense.PLAIN: """
            associate; business partner; consultant; intern; officer; operations; relations; specialist;
            staff; support; trainee""",
        RoleSense.NOT: """
            aspiring; ex; former; formerly; never; no; no longer; non; not; not in the team; not on my
            team; not on the hiring team; not on the team; past; previous; previously; retired""",
        RoleSense.FILLER: """
            a; acting; an; and; apac; at; business; by; company; contact; contact person; corporate;
            department; deputy; emea; eu; for; full cycle; future; global; gmbh; group; i; ii; iii; in;
            inc; interim; internal; international; is; iv; jr; junior; llc; ltd; main; me; member; my;
            national; new; of; on; our; person; point of contact; potential; primary; regional;
            responsible; role; s; senior; sr; strategic; team; technical; the; their; to; uk; us; who;
            with; would be; your""",
    },
    columns={
        "status": """
            status; application status; job status; current status; stage; application stage; current
            stage; state; phase; outcome; result""",
        "role": """
            contact role; contact title; contact type; contact position; role of contact; contact job
            title; interviewer role; interviewer title; type of contact""",
        "contact_name": """
            contact name; contact person; contact; name of contact; interviewer name; interviewer;
            recruiter name; recruiter; hiring manager name; hiring manager; point of contact""",
        "company": "company name; company; employer; organization; organisation",
        "position": """
            job title; position title; position; role title; role name; role; job role; title; job;
            vacancy""",
        "invited_on": "invited on; date invited; invitation date; invitation sent on; connection date",
        "interview_on": """
            interview date; date of interview; interview on; interviewed on; last interview; latest
            interview; next interview; interview""",
        "decision_due": """
            decision due; expected decision; decision expected; decision by; decision deadline; response
            due; hear back by; expected response; feedback due""",
        "decided_on": """
            decided on; decision date; date of decision; date decided; offer date; rejection date;
            rejected on; date rejected""",
        "last_contact_on": """
            last contact; last contact date; last contact on; last contacted; date of last contact; last
            interaction""",
        "applied_on": """
            applied on; date applied; applied date; application date; date of application; applied;
            submitted on; date submitted; submission date""",
        "asked_on": """
            last follow up; last followed up; last follow up date; date followed up; followed up on;
            followed up; follow up sent""",
        "noted_on": "date; date received; received on",
        "sent_on": "date sent; sent date; sent on",
        "connection": """
            connection status; invitation status; invite status; connection request; connection request
            status; linkedin status; linkedin connection; connected on linkedin; connected""",
        "name": "name",
        "thank_you": """
            thank you sent; thank you note sent; thank you note; thank you email; thank you letter; thank
            you; thanked; thanks sent; thankyou""",
        "check_ins": """
            check ins; follow ups; followups; follow ups sent; follow up count; number of follow ups""",
        "topic": "topic; talked about; what we talked about",
    },
    days=DayWords(
        months=(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ),
        weekdays="monday; tuesday; wednesday; weds; thursday; friday; saturday; sunday",
        before_a_day="on",
        after_a_day="st; nd; rd; th",
        month_first=True,
        before_a_time="at",
        halves_of_a_day="a m; p m",
        none="tbd; tba; tbc; unknown; pending; not yet",
    ),
    yes="yes; y; done",
    no="no; n; not yet",
    who_follows="by; from; at",
    endings="s",
    ordinals="st; nd; rd; th",
    joins="and; as well as; plus",
    beside="with",
    several="committee; others; panel; team",
    notes="""
        notes; note; comment; comments; remark; remarks; last action; latest action; last activity;
        activity log; history; log""",
    noted_applied="""
        applied; applied on; i applied; application sent; application submitted; sent application;
        submitted application""",
    noted_asked="""
        followed up; followed up on; follow up sent; followup sent; sent follow up; sent a follow up;
        checked in; asked for an update; asked for news; pinged; nudged""",
    events={
        "send_thank_you": """
            thank you; thank you email sent; thank you note; thank you note sent; thank you sent; thanks
            sent""",
        "check_in": """
            check in; check in sent; checked in; follow up; follow up email sent; follow up sent; follow up
            sent to recruiter; followed up; followup; followup sent; sent follow up; status inquiry""",
        "send_invitation": "connection request sent; invitation sent; invite sent; linkedin request sent",
        "reply_to_offer": "replied to offer",
        "reply_to_rejection": "replied to rejection",
        "they_wrote": """
            contacted by recruiter; email received; heard back; message received; received email;
            recruiter contact; recruiter outreach; recruiter reached out; recruiter replied; replied; reply
            received; response; response received; they replied; they wrote; voicemail; voicemail
            received""",
        "they_asked": """
            availability request; availability requested; information request; information requested;
            interview invitation; interview requested; they asked""",
        "you_wrote": "email sent; i replied; message sent; reply sent; sent email; sent message; you wrote",
        "booked": """
            call scheduled; interview booked; interview confirmed; interview created; interview schedule
            create; interview schedule created; interview scheduled; interview set; onsite scheduled;
            phone screen scheduled; screen scheduled; screening scheduled""",
        "round_promised": "next round promised",
        "called_off": "interview called off; interview canceled; interview cancelled; interview deleted",
        "missed": "candidate no show; missed interview",
        "no_show": "interview no show; interviewer no show; they did not come",
        "met": """
            interview attended; interview complete; interview completed; interview done; interview held;
            met; onsite completed; phone screen completed; phone screen done; screening complete;
            screening completed""",
        "promised": "decision promised; promise; promised",
        "test_set": """
            assessment assigned; assessment invitation; assessment received; oa received; quiz started;
            take home assigned; take home received; test assigned; test received""",
        "test_sent": """
            assessment completed; assessment submitted; assignment submitted; oa completed; quiz
            completed; take home completed; take home submitted; test completed; test submitted""",
        "references_asked": "references asked; references checked; references requested",
        "offer_spoken": "verbal offer; verbal offer received",
        "offer_written": "offer letter received; written offer; written offer received",
        "offered_elsewhere": "competing offer; other offer",
        "they_invited": "connection request received; invitation received",
        "they_accepted": "connected; connection accepted; connection request accepted; connected on linkedin",
        "allowed": "permission given; permission granted",
        "forbidden": "asked not to contact; permission refused",
        "away": "away; on leave; ooo; out of office",
        "left": "left company; left the company",
    },
)
