"""Every work that netiquette cites.

Rules of this file. Each work stands here once, under one name, and whoever cites it uses that name. Only
facts: who says what, where and when, in our own words; nothing is invented, and what is not known is left
empty (a title where only the address came down to us, an address where only the name did). Articles made
to fill a page are recorded, so that nobody has to find them a second time, and never counted.

The comment above a work gives the cases of the evidence it stands for (``c001``), some of them only
inferred from the notes on it, and what it has to say, in a few words. How the voices answer is in `survey`.
"""

from netiquette._evidence.source import Source, SourceKind

# The works are laid out by hand, as a table: who, where; address; kind, title, year.
# fmt: off


# ----------------------------------------------------------- The voices of the survey, in its order
# c001 c002 c003 c004: wait for the decision, thank instead; then invite with a note
MUSE = Source(
    "The Muse", "The Muse",
    "https://themuse.com/advice/should-you-connect-with-the-hiring-manager-on-linkedin",
    SourceKind.PRESS, "Should You Connect With the Hiring Manager on LinkedIn?",
)
# c007 c008 c009 c010: no invite before meeting nor before the end; theirs is welcome; look, don't
#   act
ELLIOTT_SCOTT = Source(
    "Tamara Sigerhall", "Elliott Scott HR (HR search firm)",
    "https://www.elliottscotthr.com/blog/2015/11/interview-etiquette-and-linkedin-to-connect-or-not-to-connect",
    SourceKind.PRACTITIONER,
    "Interview Etiquette and LinkedIn: To Connect or Not to Connect?", 2015,
)
# waiting is safest; asking at a good goodbye will do
REALSTREET = Source(
    "RealStreet", "RealStreet",
    "https://www.realstreet.com/2015/09/10/connect-with-interviewer-linkedin/?share=email",
    SourceKind.PRACTITIONER, "", 2015,
)
# c018: not in mid-interview; at the handshake, or from the offer on
CUBE_FARMING = Source(
    "Cube Farming", "Cube Farming",
    "http://cubefarming.com/2016/11/asking-to-connect-via-linkedin-during-the-interview/",
    SourceKind.PRACTITIONER, "", 2016,
)
# c021 c022: dropped for an invite within the hour; a card is no permission
UNDERCOVER_RECRUITER = Source(
    "Undercover Recruiter", "Undercover Recruiter",
    "https://theundercoverrecruiter.com/connect-linkedin/",
    SourceKind.PRACTITIONER,
)
# c274 c275: inappropriate; thank by mail; brief the recruiter first
HAYS = Source(
    "Hays", "Hays UK (Barney Ely)",
    "https://www.hays.co.uk/blog/insights/how-to-prepare-for-success-after-an-interview",
    SourceKind.PRACTITIONER, "How to prepare for success after an interview",
)
# c030 c031: a hiring publisher: sit out social media, post a thank-you
PR_NEWS = Source(
    "PR News (Diane Schwartz)", "PR News (Diane Schwartz)",
    "http://www.prnewsonline.com/prnewsblog/2009/09/08/linking-following-friending-just-send-me-a-thank-you-note/",
    SourceKind.PRESS, "Linking, Following, Friending: Just Send Me a Thank-You Note", 2009,
)
# c032 c033 c034: ask before adding; thank all in 24 h; no posts about it
MISSOURI = Source(
    "University of Missouri Career Center", "University of Missouri Career Center",
    "https://career.missouri.edu/interview-follow-up-the-dos-and-donts/",
    SourceKind.CAREER_CENTRE, "Interview Follow Up - The Do's and Don'ts",
)
# c036 c038: invite once the offer is formally accepted; after informational talks freely
NORTHEASTERN = Source(
    "Northeastern University (Susan Loffredo)", "Northeastern University",
    "https://news.northeastern.edu/2016/03/23/how-to-correspond-with-a-potential-employer/",
    SourceKind.CAREER_CENTRE, "", 2016,
)
# an engineer who interviews: once hired; recruiters any time
WONKO = Source(
    "wonko.com", "wonko.com",
    "http://wonko.com/post/job-hunting-tip-dont-stalk-your-interviewers",
    SourceKind.PRACTITIONER,
)
# c187: an interview makes no contact; cool even after a no
THOM_SINGER = Source(
    "Thom Singer", "Thom Singer",
    "http://thomsinger.blogspot.com/2010/07/another-rant-on-social-media-linking.html?m=1",
    SourceKind.EXPERT, "", 2010,
)
# c028: a panel interviewer: odd and pushy after 45 minutes
STRAIGHT_DOPE = Source(
    "Straight Dope Message Board", "Straight Dope Message Board",
    "https://boards.straightdope.com/t/is-this-new-getting-linkedin-requests-from-interviewees/612759",
    SourceKind.FORUM, "Is this new? Getting LinkedIn requests from interviewees",
)
# c015: internal move with rounds to come: wait
MANAGER_TOOLS_INTERNAL = Source(
    "Manager Tools forum, thread of an internal candidate", "Manager Tools",
    "https://manager-tools.com/forums/should-i-seek-connection-linkedin",
    SourceKind.FORUM,
)
# c019 c020: applied: compete on merit; connect once hired, colleagues freely
NEWMAN_PR = Source(
    "NewmanPR", "NewmanPR",
    "https://newmanpr.com/2013/05/28/trying-to-connect-with-me-on-linkedin-wont-get-you-hired/",
    SourceKind.PRACTITIONER, "Trying to connect with me on LinkedIn won't get you hired", 2013,
)
# c097: ask before you leave the room, then add a short note
NIFTY50S = Source(
    "Nifty50s", "Nifty50s",
    "https://nifty50s.com/post/one-more-thing-before-i-go",
    SourceKind.PRACTITIONER, "One more thing before I go",
)
# only after asking; thank in the invite itself
WORK_IT_DAILY = Source(
    "Work It Daily", "Work It Daily",
    "https://www.workitdaily.com/following-up-interview-social-media",
    SourceKind.PRESS,
)
# c072: Italy: ask on the spot; leave private networks alone
BRUNEAU = Source(
    "Bruneau (IT)", "Bruneau (IT)",
    "https://bruneau.it/en/mag/cosa-fare-dopo-un-colloquio-di-lavoro",
    SourceKind.PRESS, "Cosa fare dopo un colloquio di lavoro",
)
# only after asking
RICHMOND = Source(
    "Richmond Law CDO / Idealist Careers", "University of Richmond School of Law",
    "https://blog.richmond.edu/richmondlawcdo/2017/02/07/8-essential-steps-for-effective-interview-follow-up/",
    SourceKind.CAREER_CENTRE, "", 2017,
)
# c011 c012 c013: not improper but may be ignored; never Facebook; a reader: the same note twice
#   is too much
ASK_A_MANAGER = Source(
    "Ask a Manager (Alison Green)", "Ask a Manager (Alison Green)",
    "http://askamanager.blogspot.com/2008/11/using-linkedin-and-other-sites-after.html",
    SourceKind.EXPERT, "connecting to your interviewer on LinkedIn", 2008,
)
# c029: neutral: no accepted right way, at most a hint about fit
APPLEONE = Source(
    "AppleOne Staffing Success", "AppleOne Staffing Success",
    "http://www.appleone.com/StaffingSuccess/Q1-2013/QnA.aspx",
    SourceKind.PRACTITIONER,
    "Q&A: Somebody asked to connect to me on LinkedIn after I interviewed them", 2013,
)
# a contractor: depends
SECURETHINK = Source(
    "SecureThink", "SecureThink",
    "http://securethink.blogspot.com/2013/11/linkedin-ethics.html",
    SourceKind.PRACTITIONER, "", 2013,
)
# a book, as reported: depends, the riskless answer is no
EMPOWERED_CANDIDATE = Source(
    "The Empowered Candidate", "mreriksson.net",
    "https://mreriksson.net/tag/interviewers",
    SourceKind.EXPERT,
)
# c014: the day after, beside the thank-you; others uneasy
MANAGER_TOOLS = Source(
    "Manager Tools forum, thread on interviewers", "Manager Tools",
    "https://manager-tools.com/forums/interviewing-and-linkedin",
    SourceKind.FORUM,
)
# c251 c252: thank in 24 h; connect 1-2 days after that
AUGUSTINE = Source(
    "Amanda Augustine (TopResume)", "okey.uno",
    "https://okey.uno/entrevista/inmediatamente-despues/",
    SourceKind.EXPERT,
)
# c271: connect within two days of the follow-up
BAY_CITY = Source(
    "Bay City Connections", "Bay City Connections",
    "http://baycityconnections.com/try-bay-city-connections-interview-follow-tips/",
    SourceKind.PRACTITIONER,
)
# c273: go ahead with a line; helps later roles, not this one
APPROACH_PEOPLE = Source(
    "Approach People Recruitment (IE)", "Approach People Recruitment (IE)",
    "http://www.approachpeople.com/candidates/newsletter/articles/advice-post-jobinterview/",
    SourceKind.PRACTITIONER, "Do's and don'ts after a job interview",
)
# c288 c289: connect a few days after the thanks; ask after a week
WINSTON = Source(
    "Winston Resources (staffing)", "Winston Resources (staffing)",
    "https://www.winstonresources.com/2018/10/18/what-to-do-after-the-interview/",
    SourceKind.PRACTITIONER, "What to do after the interview", 2018,
)
# connect with a note; thanks belong in a mail
STAFFING_NETWORK = Source(
    "Staffing Network", "Staffing Network",
    "https://staffingnetwork.com/?p=10577",
    SourceKind.PRACTITIONER,
)
# thank first, then connect with a note
SYNERFAC = Source(
    "Synerfac", "Synerfac",
    "https://www.synerfac.com/2015/03/20/interview-follow-up-in-a-digital-world/",
    SourceKind.PRACTITIONER, "", 2015,
)
# c294: thank first, then connect, never with the stock text
UMD = Source(
    "University of Minnesota Duluth Career Services",
    "University of Minnesota Duluth Career Services",
    "https://umdcareers.wordpress.com/2014/03/06/post-interview-follow-up-musts/",
    SourceKind.CAREER_CENTRE, "Post-Interview Follow-up MUSTS!", 2014,
)
# c134 c278: LinkedIn yes, Facebook never; don't reopen an answer
ADVOCATE_RESUMES = Source(
    "Advocate Resumes (AU)", "Advocate Resumes (AU)",
    "https://www.advocateresumes.com.au/interview/5-things-shouldnt-waiting-hear-back-interview/",
    SourceKind.PRACTITIONER, "What Not to do After an Interview",
)
# c024 c025: recruiters at any time, with a note
HR_BARTENDER = Source(
    "HR Bartender", "HR Bartender",
    "https://www.hrbartender.com/2013/recruiting/should-you-connect-with-recruiters-on-linkedin-ask-hr-bartender/amp/",
    SourceKind.EXPERT, "", 2013,
)
# c295 c296: thank, then invite the recruiter; nudge after 1 and 2 weeks
TURPIN = Source(
    "Katherine Turpin (career coach)", "Katherine Turpin (career coach)",
    "https://katherineturpin.com/intentional-interviewing-part-3/",
    SourceKind.EXPERT, "Intentional Interviewing, Part 3",
)
# c189 c190: a card is an open invitation; recruiters like a wide network
COMMUNICATIONS_COLLABORATIVE = Source(
    "Communications Collaborative", "Communications Collaborative",
    "https://communicationscollaborative.com/blog/how-and-why-to-connect-on-linkedin",
    SourceKind.PRACTITIONER, "How and why to connect on LinkedIn",
)
# c102 c103: recruiters too only once you work there; one look at a profile
CERS = Source(
    "CERS staffing", "CERS staffing",
    "https://cersnow.com/blog/job-seekers/proper-use-social-media-job-search",
    SourceKind.PRACTITIONER, "Proper use of social media in job search",
)
# before or just after applying, short; recruiters with a note
IVY_EXEC = Source(
    "Ivy Exec (Kubitz and Dillon)", "Ivy Exec",
    "https://ivyexec.com/career-advice/2022/should-you-connect-on-linkedin-with-your-interviewer/",
    SourceKind.PRESS, "", 2022,
)
# hiring managers: yes before or just after applying
CAREER_CONNECTORS = Source(
    "Career Connectors (hiring managers)", "Career Connectors",
    "https://careerconnectors.org/tag/career-connectors/",
    SourceKind.PRESS,
)
# c063: applied, HR looked at the profile: means nothing, don't
GOVLOOP = Source(
    "GovLoop column", "GovLoop",
    "http://insights.govloop.com/hr/after-i-applied-for-a-job-the-hr-rep-viewed-my-linkedin-profile-should-i-follow-up-with-her/",
    SourceKind.EXPERT,
)
# interview booked: look, don't act
WORKPLACE_SE = Source(
    "Workplace Stack Exchange (mirror)", "Workplace Stack Exchange (mirror)",
    "https://pt.workplace.asklobster.com/posts/10144/o-que-e-a-etiqueta-do-linkedin-antes-de-uma-entrevista",
    SourceKind.FORUM,
)
# c183: the interviewer's own invite: accept
GLOBE_AND_MAIL = Source(
    "Globe and Mail, Ask a Recruiter", "The Globe and Mail",
    "https://www.theglobeandmail.com/report-on-business/careers/career-advice/how-do-i-respond-to-potential-employers-on-social-media/article544097/",
    SourceKind.EXPERT,
)
# after a no: thank, then invite with a note
THEA_KELLEY = Source(
    "Thea Kelley", "Thea Kelley",
    "https://jobsearchandinterviewcoach.com/turn-a-no-thanks-interview-into-a-yes-later",
    SourceKind.EXPERT,
)
# once the decision is in, with a note
YOGA_PANTS = Source(
    "Recruiting in Yoga Pants", "Recruiting in Yoga Pants",
    "https://recruitinginyogapants.com/unsuccessful-interview-waste-of-time",
    SourceKind.PRACTITIONER,
)
# c284: after a no: mail, then invite; about 99% accepted
CAREER_BRAND_STORY = Source(
    "Career Brand Story", "Career Brand Story",
    "https://careerbrandstory.com/2016/02/how-to-deal-with-rejection/",
    SourceKind.EXPERT, "", 2016,
)
# after a no: stay connected
KOSSOVAN = Source(
    "Nick Kossovan", "tmmarketplace.ca",
    "https://tmmarketplace.ca/career-human-resource-information/after-a-job-rejection-stay-connected/",
    SourceKind.EXPERT,
)
# Germany, after a no: connect with a note
XINONET = Source(
    "Xinonet (DE)", "Xinonet (DE)",
    "https://xinonet.com/absage-nach-dem-traumjob-wie-sie-trotzdem-eine-zweite-chance-nutzen-koennen",
    SourceKind.PRESS,
)
# a manager is told to accept the invites of people turned down
DEV_COMMUNITY = Source(
    "DEV Community thread", "DEV Community",
    "https://dev.to/sethlilly/comment/2kcp",
    SourceKind.FORUM,
)


# --------------------------------------------------------------------- Second pages of those voices
# c195: met at an event: connect at once, and personally
MUSE_CONFERENCE = Source(
    "The Muse", "The Muse",
    "https://port.go-travels.com/24-linkedin-rules-you-might-be-breaking",
    SourceKind.PRESS, "24 LinkedIn Rules You Might Be Breaking (The Muse, translation)",
)
# c175: no public thank-you; write to the person
MUSE_SOCIAL_MEDIA = Source(
    "The Muse", "The Muse",
    "https://www.themuse.com/advice/should-you-follow-up-on-social-media",
    SourceKind.PRESS, "Should You Follow Up on Social Media?",
)
# c026 c027: around the interview it claims a familiarity; Facebook never; connect if hired
HAYS_HONG_KONG = Source(
    "Hays", "Hong Kong Business / Hays",
    "https://dev.hongkongbusiness.hk/hr-education/news/job-hunters-urged-not-add-interviewers-linkedin-facebook-contacts",
    SourceKind.PRESS, "Job hunters urged not to add interviewers as LinkedIn, Facebook contacts",
)
# c112: interview booked: pushy; read the profile instead
HAYS_VIEWPOINT = Source(
    "Hays", "Hays Viewpoint, republished",
    "https://qualificationsforresume776.blogspot.com/2020/07/why-its-not-ok-to-connect-with-your.html",
    SourceKind.PRACTITIONER,
    "Why it's not OK to connect with your interviewer on LinkedIn (Hays Viewpoint)", 2020,
)
# c180: a comment or two on posts is fine, a request before the interview is not
HAYS_CPJOBS = Source(
    "Hays", "cpjobs (HK)",
    "https://www.cpjobs.com/hk/article/social-media-can-be-invaluable-for-job-interview-preparation-but-know-your-boundaries",
    SourceKind.PRESS,
    "Social media can be invaluable for job interview preparation but know your boundaries",
)
# c276: Japan: inappropriate; mail if you have been in touch
HAYS_JAPAN = Source(
    "Hays", "Hays Japan",
    "https://www.hays.co.jp/en/the-best-and-worst-things-you-can-do-following-your-interview",
    SourceKind.PRACTITIONER, "The best and worst things you can do following your interview",
)
# c249 c250: Spain: don't invite; call your recruiter straight away
HAYS_SPAIN = Source(
    "Hays", "Hays Espana",
    "https://www.hays.es/blog/insights/lo-que-debes-y-no-debes-hacer-tras-una-entrevista-de-trabajo",
    SourceKind.PRACTITIONER, "Lo que debes y no debes hacer tras una entrevista de trabajo",
)
# c254: a contact's good word once the interview is set: divided
WORKPLACE_SE_REFERRAL = Source(
    "Workplace Stack Exchange (mirror)", "Workplace Stack Exchange (mirror)",
    "https://respuestas.me/q/momento-adecuado-para-pedirle-a-alguien-que-le-diga-algo-positivo-durante-e-37581101108",
    SourceKind.FORUM,
    "When to ask a LinkedIn connection to put in a good word (Workplace Stack Exchange, Spanish mirror)",
)


# ----------------------------------------------------------- The thank-you note: when, to whom, how
# c279: 24 h by mail; no two alike, teams compare
ACCRUEPARTNERS = Source(
    "AccruePartners", "AccruePartners",
    "https://accruepartners.com/recruiting-resources-blog-post-interview-etiquette-3-dos-and-3-donts/",
    SourceKind.PRACTITIONER, "Post-Interview Etiquette: 3 Dos and 3 Don'ts", 2023,
)
# c255: Spain: one day, two at most
ADECCO_SPAIN = Source(
    "Adecco Orienta Empleo (ES)", "Adecco Orienta Empleo (ES)",
    "https://adeccorientaempleo.com/cosas-que-hacer-despues-de-una-entrevista-de-trabajo-para-un-correcto-seguimiento",
    SourceKind.PRACTITIONER, "Que hacer despues de una entrevista de trabajo", 2018,
)
# c155: Germany: 1-3 days, only with something new to say
ARBEITS_ABC = Source(
    "arbeits-abc.de", "arbeits-abc.de",
    "https://arbeits-abc.de/nach-dem-vorstellungsgespraech-abwarten-oder-was/",
    SourceKind.PRESS, "Nach dem Vorstellungsgespraech: Abwarten oder was?",
)
# c058: survey: 75%+ weigh it
BASELINE = Source(
    "Baseline (TheLadders survey)", "Baseline (TheLadders survey)",
    "http://www.baselinemag.com/careers/slideshows/to-get-the-job-send-hiring-pro-a-thank-you-note",
    SourceKind.PRESS, "To Get the Job, Send Hiring Pro a Thank-You Note",
)
# c111: academia: rest a day, then write to both chairs
BLUE_LAB_COATS = Source(
    "Blue Lab Coats", "Blue Lab Coats",
    "https://bluelabcoats.wordpress.com/2008/05/01/unsolicited-advice-job-search-pt-12/",
    SourceKind.PRACTITIONER, "Unsolicited Advice: Job Search (Pt. 12)", 2008,
)
# c227: 3-4 days, one each, from a private account
C_S_PARTNERS = Source(
    "C-S Partners", "C-S Partners",
    "https://www.c-spartners.com/recruiting-blog/24/Post+Interview+Thank+You+Notes",
    SourceKind.PRACTITIONER, "Post-Interview Thank You Notes",
)
# c049 c050: survey of channels: mail 87%, social media 27%, text 10%
IRVINE = Source(
    "City of Irvine (citing Accountemps survey)", "City of Irvine (citing Accountemps survey)",
    "https://cityofirvine.org/community-services-department/thank-you-notes",
    SourceKind.PRESS, "Thank You Notes",
)
# c056: mail within 24 h; 68% weigh it
CNBC = Source(
    "CNBC / PayScale (TopResume survey)", "CNBC / PayScale (TopResume survey)",
    "https://www.cnbc.com/2017/12/19/hiring-managers-to-job-seekers-no-thank-you-note-no-job.html",
    SourceKind.PRESS, "Hiring managers to job seekers: No thank-you note, no job", 2017,
)
# c307: within a day, not at once; through the recruiter if no address
COMPUTER_FUTURES = Source(
    "Computer Futures (IT recruiter)", "Computer Futures (IT recruiter)",
    "https://www.computerfutures.com/en-us/resources/career-development/follow-up-after-a-first-job-interview/",
    SourceKind.PRACTITIONER, "Follow up after a first job interview", 2021,
)
# c223: same day; 10-15 seconds of reading
CRAWFORD_THOMAS = Source(
    "Crawford Thomas Recruiting", "Crawford Thomas Recruiting",
    "https://www.crawfordthomas.com/2018/07/26/back-to-basics-the-thank-you-note/",
    SourceKind.PRACTITIONER, "Back to Basics: The Thank You Note", 2018,
)
# c299: 24-48 h
DAILY_ILLINI = Source(
    "Daily Illini / University of Illinois Career Center",
    "Daily Illini / University of Illinois Career Center",
    "https://dailyillini.com/special-sections/2016/01/28/following-up-with-employers-can-be-crucial-to-landing-a-job-program",
    SourceKind.CAREER_CENTRE, "Following up with employers can be crucial to landing a job", 2016,
)
# c237: residency: letters before the Match help
ECFMG = Source(
    "ECFMG", "ECFMG",
    "https://ecfmg.org/echo/communicating-programs-after-interview.html",
    SourceKind.EXPERT, "Communicating with Programs after the Interview",
)
# c259 c260: Germany: thank after about 2 days; report to the headhunter by day 2
EFINANCIALCAREERS_HEADHUNTER = Source(
    "eFinancialCareers", "eFinancialCareers (DE)",
    "https://efinancialcareers236.rssing.com/chan-8103493/article3376.html",
    SourceKind.PRACTITIONER, "Nach dem Vorstellungsgespraech geschickt nachfassen",
)
# c168: France: same evening to 48 h, six lines at most
FED_BUSINESS = Source(
    "Fed Business (FR)", "Fed Business (FR)",
    "https://www.fedbusiness.fr/actualites-fed-business/quand-et-comment-relancer-un-employeur-apres-un-entretien",
    SourceKind.PRACTITIONER, "Quand et comment relancer un employeur apres un entretien ?", 2023,
)
# c161: Japan: optional, helps foreigners
FOR_WORK_IN_JAPAN = Source(
    "For Work In Japan", "For Work In Japan",
    "https://forworkinjapan.com/articles/thank-you-email-after-interview-japan",
    SourceKind.PRACTITIONER, "Thank-you email after an interview in Japan",
)
# c081: 24 h, 48 at most; each apart, the assistant too
FOX_VALLEY = Source(
    "Fox Valley Technical College", "Fox Valley Technical College",
    "https://www.fvtc.edu/employment-connections/job-search-resources/interviews",
    SourceKind.CAREER_CENTRE, "Interviews",
)
# c170: France: 2-3 days; a message will do where already linked
FRANCE_TRAVAIL = Source(
    "France Travail (public employment service)", "France Travail (public employment service)",
    "https://francetravail.fr/candidat/vos-recherches/preparer-votre-candidature/entretien/comment-bien-gerer-lapres-entret.html",
    SourceKind.CAREER_CENTRE, "Comment bien gerer l'apres-entretien",
)
# c151: Germany: welcome, not before 3 days; one call after two weeks
GERMAN_CAREERS_PORTAL = Source(
    "German careers portal", "German careers portal",
    "https://d3u9f6il9bw5e1.cloudfront.net/work/das-vorstellungsgesprch-tipps-whrend-und-nach-des-gesprchs",
    SourceKind.PRESS, "Das Vorstellungsgespraech: Tipps waehrend und nach des Gespraechs",
)
# c057: survey: 80% count it, 24% send one
HR_DAILY_ADVISOR = Source(
    "HR Daily Advisor (Accountemps survey)", "HR Daily Advisor (Accountemps survey)",
    "https://hrdailyadvisor.blr.com/infographic/infographic-manners-matter-comes-job-interviews",
    SourceKind.PRESS, "Manners Matter When It Comes to Job Interviews",
)
# c225: poll: always, virtual interviews too
JOHNSON_SERVICE_GROUP = Source(
    "Johnson Service Group (LinkedIn poll)", "Johnson Service Group (LinkedIn poll)",
    "https://jsginc.com/2021/07/should-you-send-a-post-interview-thank-you-note/",
    SourceKind.PRACTITIONER, "Should You Send A Post-Interview Thank-You Note?", 2021,
)
# c302: everyone in 24 h, with something specific
LINKUP = Source(
    "LinkUp", "LinkUp",
    "http://blog.linkup.com/2015/04/23/are-you-making-these-major-post-interview-mistakes/",
    SourceKind.PRESS, "Are you making these major post-interview mistakes?", 2015,
)
# c268: again after every round, to each
LIVECAREER = Source(
    "LiveCareer (Career Doctor)", "LiveCareer (Career Doctor)",
    "https://www.livecareer.com/career-tips/career-doctor-blog/send-a-thankyou-letter-after-s",
    SourceKind.EXPERT, "Send a Thank-You Letter After Second Interview",
)
# c052: 2-3 sentences by close of business; texting disturbs
MED_SALES_RESUMES = Source(
    "MedSalesResumes", "MedSalesResumes",
    "https://medsalesresumes.com/accomplishments-vp-of-sales-resume-presidents-club-advisory-board-mentor-interview-employment-19",
    SourceKind.PRACTITIONER, "Sending A Thank You Note",
)
# c164: Japan: matters at foreign firms
MICHAEL_PAGE_JAPAN = Source(
    "Michael Page Japan", "Michael Page Japan",
    "https://www.michaelpage.co.jp/advice/%E3%82%AD%E3%83%A3%E3%83%AA%E3%82%A2%E3%82%A2%E3%83%89%E3%83%90%E3%82%A4%E3%82%B9/%E9%9D%A2%E6%8E%A5/%E5%A4%96%E8%B3%87%E7%B3%BB%E8%BB%A2%E8%81%B7%E3%81%A7%E9%9D%A2%E6%8E%A5%E3%81%AE%E3%81%8A%E7%A4%BC%E3%83%A1%E3%83%BC%E3%83%AB%E3%81%8C%E5%BF%85%E8%A6%81%E3%81%AA%E7%90%86%E7%94%B1%EF%BD%9C%E8%8B%B1%E6%96%87%E3%83%A1%E3%83%BC%E3%83%AB%E4%BE%8B%E3%82%82%E7%B4%B9%E4%BB%8B",
    SourceKind.PRACTITIONER, "Why a thank-you email matters at foreign-capital firms in Japan",
)
# c131: send it, but not at once: it looks pre-written
MONSTER_TOO_SOON = Source(
    "Monster", "Monster / WorkSource WA",
    "https://career-advice.worksourcewa.com/job-interview/following-up/inappropriate-interview-follow-up/article.aspx",
    SourceKind.PRESS, "How to Follow Up After an Interview - and How Not To",
)
# c129 c130: no gifts; no call the next day
MONSTER_FOLLOW_UP = Source(
    "Monster", "Monster",
    "https://www.monster.com/career-advice/article/inappropriate-interview-follow-up",
    SourceKind.PRESS, "Things to avoid after a job interview",
)
# c077: mail the same evening; teams decide within 48 h
MONSTER_EMAIL = Source(
    "Monster", "Monster",
    "https://www.monster.com/career-advice/article/interview-thank-you-email-letter",
    SourceKind.PRESS, "Job interview thank you: Is it better to send a letter or email?",
)
# c078: 24 h, each one apart; no answer is no bad sign
PREPARY_THANK_YOU = Source(
    "The Prepary", "The Prepary",
    "http://www.prepary.com/when-to-send-thank-you-note-after-an-interview/",
    SourceKind.EXPERT, "When should I send a thank you note after an interview", 2014,
)
# c106: academia: always, by mail
PROFESSOR_IS_IN = Source(
    "The Professor Is In (Karen Kelsky)", "The Professor Is In (Karen Kelsky)",
    "http://theprofessorisin.com/2017/03/26/say-thank-you/",
    SourceKind.EXPERT, "Say Thank You!", 2017,
)
# c234: residency programme: asks for none
ST_MARY = Source(
    "St. Mary Medical Center residency", "St. Mary Medical Center residency",
    "http://www.stmarymed.com/?page_id=776",
    SourceKind.PRACTITIONER, "NRMP Post-Interview Communication Policy",
)
# c088: disagrees that a note should decide
SUBZEROBLUE = Source(
    "SubZeroBlue", "SubZeroBlue",
    "https://www.subzeroblue.com/archives/tag/hiring",
    SourceKind.PRACTITIONER, "Post Job Interview Thank You Note: Yes or No?",
)
# c269: second round: thank again, each apart, with what was new
BALANCE_SECOND_INTERVIEW = Source(
    "The Balance", "The Balance (mirror)",
    "https://balancemoney.pages.dev/posts/second-interview-thank-you-note-samples-and-tips",
    SourceKind.PRESS, "Second-Interview Thank-You Note Samples and Tips",
)
# c228 c229: 24-48 h, two hours if they decide that day; 3-5 days after an informational talk
TU_DELFT = Source(
    "TU Delft Career Centre", "TU Delft Career Centre",
    "https://tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/interviews-and-assessments/thank-you-letter-email",
    SourceKind.CAREER_CENTRE, "Thank You Letter-Email",
)
# c297 c298: not needed after a first campus round; call a week past their date
UC_DAVIS = Source(
    "UC Davis Graduate School of Management", "UC Davis Graduate School of Management",
    "https://gsm.ucdavis.edu/resource/after-interview",
    SourceKind.CAREER_CENTRE, "After the Interview",
)
# c300: 24 h; check in after 1-2 weeks
CAREER_SERVICES_GUIDE = Source(
    "University career services guide", "University career services guide",
    "https://www.yumpu.com/en/document/view/63808897/2021-career-services-guide/28",
    SourceKind.CAREER_CENTRE, "2021 Career Services Guide", 2021,
)
# c105: academia: the next day, the assistant too
ARKANSAS = Source(
    "University of Arkansas Career Development", "University of Arkansas Career Development",
    "http://career.uark.edu/new/students/graduate/AfterAcademicInterview.asp",
    SourceKind.CAREER_CENTRE, "After the Academic Interview",
)
# c221: phone interview: rather send one, each apart
WISEGEEK = Source(
    "wiseGEEK", "wiseGEEK",
    "https://wisegeek.net/should-i-write-a-thank-you-letter-after-a-phone-interview.htm",
    SourceKind.PRESS, "Should I Write a Thank You Letter after a Phone Interview?",
)


# ------------------------------------ Asking how things stand: a date has passed, or there was none
# c280: UK: ask after two weeks, don't flood
ALLEN_PEOPLE = Source(
    "Allen People Solutions (UK)", "Allen People Solutions (UK)",
    "https://www.allenpeoplesolutions.co.uk/dos-and-donts-post-job-interview/",
    SourceKind.PRACTITIONER, "Do's and Don'ts Post Job Interview",
)
# c166: France: the agreed date, else about a week; no call in two days
CADREMPLOI = Source(
    "Cadremploi (FR)", "Cadremploi (FR)",
    "https://www.cadremploi.fr/editorial/conseils/conseils-candidature/detail/article/quand-reprendre-contact-apres-un-entretien-dembauche.html",
    SourceKind.PRESS, "Quand reprendre contact apres un entretien d'embauche",
)
# c258: Germany: thank in 48 h, don't chase the decision
EFINANCIALCAREERS_CHASING = Source(
    "eFinancialCareers", "eFinancialCareers (DE)",
    "https://efinancialcareers236.rssing.com/chan-8103493/article3841.html",
    SourceKind.PRESS, "Nachfassen, ohne als Idiot dazustehen",
)
# c120: second week: one change of medium
FELDMAN_DAXON = Source(
    "Feldman Daxon", "Feldman Daxon",
    "https://feldmandaxon.com/how-to-handle-ghosting-during-the-interview-process/",
    SourceKind.EXPERT, "How to Handle Ghosting During the Interview Process",
)
# c171: France: after a week, mid-week, office hours
HELLOWORK = Source(
    "HelloWork (FR)", "HelloWork (FR)",
    "https://hellowork.com/fr-fr/medias/relance-entretien-embauche.html",
    SourceKind.PRESS, "Apres un entretien d'embauche : quand et comment relancer efficacement ?",
)
# c083: silence is no no; something useful after 7-10 days
INTERVIEW_DOCTOR = Source(
    "Interview Doctor", "Interview Doctor",
    "https://interviewdoctor.com/job-interview-process/call-back-job-interview/",
    SourceKind.EXPERT, "How long to wait for a call back",
)
# c150: Germany: thank that day, wait weeks, two mails, then it is a no
LEHRCARE = Source(
    "Lehrcare (DE)", "Lehrcare (DE)",
    "https://www.lehrcare.de/bewerbung-nachhaken-nach-dem-vorstellungsgespraech/",
    SourceKind.PRACTITIONER, "Nachhaken nach dem Vorstellungsgespraech",
)
# c084: poll of recruiters: five days 48%, seven 39%
MARA_JOBS = Source(
    "Mara Jobs (recruiter poll)", "Mara Jobs (recruiter poll)",
    "https://marajobs.wordpress.com/tag/follow-up-call-after-interview/",
    SourceKind.PRACTITIONER, "Follow Up",
)
# c167: France: 3-4 working days, 48 h if urgent, not past ten
METEOJOB = Source(
    "Meteojob (FR)", "Meteojob (FR)",
    "https://meteojob.com/blog-emploi/actualites-de-lemploi/comment-et-quand-relancer-un-recruteur-apres-lentretien",
    SourceKind.PRESS, "Comment et quand relancer un recruteur apres l'entretien", 2022,
)
# c073: Italy: thank in 12 h, ask after a week
POSTI_VACANTI = Source(
    "Posti Vacanti (IT)", "Posti Vacanti (IT)",
    "https://postivacanti.it/blog/2629-come-comportarsi-dopo-un-colloquio-di-lavoro",
    SourceKind.PRESS, "Come comportarsi dopo un colloquio di lavoro?",
)
# c118 c119: 2-5 days past the date, two weeks without; in the channel they used
POWERTOFLY = Source(
    "PowerToFly", "PowerToFly",
    "https://powertofly.com/up/what-to-do-when-youre-ghosted-by-a-company-or-recruiter",
    SourceKind.EXPERT, "What to do when you're ghosted by a company or recruiter",
)
# c208: on hold: near the date they give, else three weeks
BALANCE_ON_HOLD = Source(
    "The Balance", "The Balance Careers",
    "https://www.thebalancecareers.com/what-to-do-when-a-job-offer-is-put-on-hold-2063382",
    SourceKind.PRESS, "What To Do When a Job Offer is Put on Hold",
)
# c206: on hold: a friendly letter, no pressing for a date
NEST_ON_HOLD = Source(
    "The Nest", "The Nest",
    "https://woman.thenest.com/follow-up-letter-job-placed-hold-11718.html",
    SourceKind.PRESS, "Follow Up Letter When a Job Has Been Placed on Hold",
)
# c117: a week past the date, one last message
WASHINGTON_POST_GHOSTED = Source(
    "Washington Post Jobs", "Washington Post Jobs",
    "https://jobs.washingtonpost.com/article/you-ve-been-ghosted-by-a-hiring-manager-now-what-/?keywords=ghosted",
    SourceKind.PRESS, "You've Been 'Ghosted' By A Hiring Manager. Now What?",
)


# ------------------------------- After the decision: a no, an offer, a withdrawal, keeping in touch
# c094: decline early, by phone; keep in touch
BLOGGING4JOBS = Source(
    "Blogging4Jobs", "Blogging4Jobs",
    "https://bloggingforjobs.blogspot.com/2008/08/tactful-ways-to-turndown-job-offer.html",
    SourceKind.EXPERT, "Tactful ways to turn down a job offer", 2008,
)
# c266: hired: the boss on LinkedIn yes, on Facebook no
BUSINESS_MANAGEMENT_DAILY = Source(
    "Business Management Daily", "Business Management Daily",
    "https://www.businessmanagementdaily.com/15615/should-i-invite-my-boss-to-connect-with-me-on-linkedin",
    SourceKind.FORUM, "Should I invite my boss to 'connect' with me on LinkedIn?", 2011,
)
# c093: withdrawing: call, and ask to reconnect every three months
JENA_VIVIANO = Source(
    "Career coach Jena Viviano, republished", "Career coach Jena Viviano, republished",
    "https://shuzhiduo.com/A/lk5aNerad1",
    SourceKind.EXPERT, "How to turn down a job but keep the relationship",
)
# c214: withdraw by mail; no need before an interview is offered
CAREERADDICT = Source(
    "CareerAddict", "CareerAddict",
    "https://www.careeraddict.com/withdraw-your-job-application-properly",
    SourceKind.PRESS, "How To Withdraw Your Job Application Properly",
)
# c281 c282: don't disconnect out of hurt; in touch after declining, too
COPELAND = Source(
    "Copeland Coaching", "Copeland Coaching",
    "https://www.copelandcoaching.com/2019/09/09/interview-breakup-aftermath/",
    SourceKind.EXPERT, "Interview breakup aftermath", 2019,
)
# c245 c246: follow, like and comment whatever the outcome; ask insiders early
DENVER_CAREER_CATALYST = Source(
    "Denver Career Catalyst", "Denver Career Catalyst",
    "https://denvercareercatalyst.com/?p=4868",
    SourceKind.EXPERT, "Staying connected after rejection",
)
# c068: a no: do reply; the first choice may fall through
FLEXJOBS = Source(
    "FlexJobs", "FlexJobs",
    "https://www.flexjobs.com/blog/post/how-to-respond-to-a-job-rejection-template-examples/",
    SourceKind.PRESS, "How to Respond to a Job Rejection (Template & Examples)",
)
# c287: a no: let go, then write again later
FOX_BUSINESS = Source(
    "Fox Business", "Fox Business",
    "https://www.foxbusiness.com/features/so-you-didnt-get-the-job-that-doesnt-mean-your-relationship-with-the-company-needs-to-end",
    SourceKind.PRESS,
    "So You Didn't Get the Job - That Doesn't Mean Your Relationship With the Company Needs to End",
)
# c067: a no without an interview: a short thank-you; experts differ
INHERSIGHT = Source(
    "InHerSight", "InHerSight",
    "https://www.inhersight.com/blog/how-to/how-to-respond-to-job-rejection",
    SourceKind.PRESS, "How to Respond to a Job Rejection & Keep the Door Open",
)
# c071: a no: thank, and ask for feedback
INTELLETEC = Source(
    "Intelletec", "Intelletec",
    "https://www.intelletec.com/blog/2015/10/should-you-respond-to-a-rejection-letter",
    SourceKind.PRACTITIONER, "Should you respond to a rejection letter?", 2015,
)
# c092: declined an offer: stay in touch with those who wanted you
KELLEY = Source(
    "Kelley School of Business, Indiana University",
    "Kelley School of Business, Indiana University",
    "https://blog.kelley.iu.edu/page/30/?_gl=1%2Apwv8su%2A_ga%2AMTkxNTE1ODY3MC4xNjIzNzc3ODM2%2A_ga_61CH0D2DQW%2AMTY3OTY5MDg2MC42My4xLjE2Nzk2OTA4NzQuMC4wLjA.",
    SourceKind.CAREER_CENTRE, "Staying in touch with the people you turn down",
)
# c218: a no: thank by hand, accept it before asking for feedback
MONSTER_REJECTION = Source(
    "Monster", "Monster ManagerLink / HotJobs",
    "http://managerlink.monster.com/training-personnel/articles/882-after-the-recruiter-says-no",
    SourceKind.PRESS, "After the Recruiter Says No",
)
# c309: reapply after four months
BALANCE_REAPPLY = Source(
    "The Balance", "The Balance Careers",
    "https://www.thebalancecareers.com/how-to-reapply-for-a-job-when-you-have-been-rejected-2061578",
    SourceKind.PRESS, "How to Reapply for a Job When You Have Been Rejected",
)
# c069: a no: settle a little, then thank; not too long
WASHINGTON_POST_REJECTION = Source(
    "Washington Post Jobs", "Washington Post Jobs",
    "https://jobs.washingtonpost.com/article/how-to-respond-to-a-job-rejection-email/?keywords=quitting",
    SourceKind.PRESS, "How to Respond to a Job Rejection Email",
)


# ------------------------- The request itself: whom, when, in what words, how often; other networks
# c135 c136: applied: a short message rarely hurts, unless the posting forbids contact
BALANCE_HIRING_MANAGER = Source(
    "The Balance", "The Balance Careers",
    "https://www.thebalancecareers.com/should-you-contact-a-hiring-manager-on-linkedin-4021244",
    SourceKind.PRESS, "Contacting a Hiring Manager on LinkedIn",
)
# c064: they looked at you: only with real common ground
BALANCE_PROFILE_VIEW = Source(
    "The Balance", "The Balance",
    "https://www.thebalance.com/what-to-do-when-someone-views-your-linkedin-profile-2064029",
    SourceKind.PRESS, "What To Do When Someone Views Your LinkedIn Profile",
)
# c076: France: never without a personal line
BFM_BUSINESS = Source(
    "BFM Business (FR)", "BFM Business (FR)",
    "http://bfmbusiness.bfmtv.com/entreprise/a-qui-envoyer-une-invitation-sur-linkedin-1157803.html",
    SourceKind.PRESS, "A qui envoyer une invitation sur LinkedIn?", 2017,
)
# c240: small test: blank 70%, note 62%
BUSINESS_WEST = Source(
    "Business West (Greg Cooper)", "Business West (Greg Cooper)",
    "https://www.businesswest.co.uk/members/blog/should-i-personalise-my-linkedin-invitations",
    SourceKind.PRACTITIONER, "Should I personalise my LinkedIn invitations?", 2018,
)
# c191: personal, and ask for a talk, not for a job
CM_COACHING = Source(
    "CM Coaching Services", "CM Coaching Services",
    "https://www.cmcoachingservices.com/a-netiquette-lesson/",
    SourceKind.PRACTITIONER, "A Netiquette Lesson",
)
# c173: Netherlands: even a CEO may be added
TELEGRAAF = Source(
    "De Telegraaf (NL)", "De Telegraaf (NL)",
    "http://www.telegraaf.nl/dft/nieuws_dft/28305397/__Nederlanders_kampioen_met_LinkedIn__.html",
    SourceKind.PRESS, "Nederlanders kampioen met LinkedIn", 2017,
)
# c062: once only; never repeat; leave it pending
ECONOMIAS = Source(
    "Economias.pt", "Economias.pt",
    "https://www.economias.pt/7-regras-de-etiqueta-no-linkedin/",
    SourceKind.PRESS, "7 Regras de Etiqueta no LinkedIn",
)
# c104: met while recruiting: depends on how open a networker each is
GOING_CONCERN = Source(
    "Going Concern", "Going Concern",
    "https://www.goingconcern.com/linkedin-etiquette-adding-professionals-you-meet-during-recruiting-process/",
    SourceKind.PRESS,
    "LinkedIn Etiquette: Adding Professionals You Meet During the Recruiting Process",
)
# c193: no blanket invites; name the link
GREAT_RESUMES_FAST = Source(
    "Great Resumes Fast", "Great Resumes Fast",
    "https://greatresumesfast.com/blog/linkedin-invitation-etiquette/",
    SourceKind.PRACTITIONER, "LinkedIn Invitation Etiquette",
)
# c239: 16,492 requests: a note makes no difference; 200 characters free
INFILLY = Source(
    "Infilly", "Infilly",
    "https://infilly.app/en/blog/linkedin-connection-request/",
    SourceKind.PRACTITIONER, "LinkedIn connection request (Botdog data)",
)
# c192: never the default text
JOBFULLY = Source(
    "Jobfully (Matt Youngquist)", "Jobfully (Matt Youngquist)",
    "https://blog.jobfully.com/linkedin-tip-invitation-etiquette/",
    SourceKind.EXPERT, "LinkedIn Tip: Invitation Etiquette",
)
# c243: 5-10 notes a month free: spend them where there is context
LINKEDINSIDER_NOTE = Source(
    "LinkedInsider", "LinkedInsider",
    "https://linkedinsider.blog/linkedin-connection-request-note",
    SourceKind.PRACTITIONER, "Should You Add a Note to a LinkedIn Connection Request?", 2026,
)
# c244: three-week block, then one more try at most
LINKEDINSIDER_WITHDRAWN = Source(
    "LinkedInsider", "LinkedInsider",
    "https://linkedinsider.blog/withdrawn-linkedin-invitation-meaning",
    SourceKind.PRACTITIONER, "What a Withdrawn LinkedIn Invitation Actually Means", 2026,
)
# c060: withdraw by two weeks; three-week block
PRACTICAL_SMM_PENDING = Source(
    "Practical SMM", "Practical Social Media Marketing",
    "https://practicalsmm.com/2020/08/18/faq-managing-invitations-to-connect-on-linkedin/",
    SourceKind.PRACTITIONER, "FAQ: Managing Invitations to Connect on LinkedIn", 2020,
)
# c241: test: note 78%, blank 36%
PRACTICAL_SMM_NOTE = Source(
    "Practical SMM", "Practical Social Media Marketing",
    "https://practicalsmm.com/2020/12/01/should-you-include-a-note-with-your-connection-invitation-on-linkedin/",
    SourceKind.PRACTITIONER,
    "Should You Include A Note With your Connection Invitation On LinkedIn?", 2020,
)
# c194: recruiters: a tailored reason, not the stock text
RECRUITINGBLOGS_NOTE = Source(
    "RecruitingBlogs", "RecruitingBlogs",
    "https://recruitingblogs.com/profiles/blogs/linkedin-etiquette-using-the",
    SourceKind.PRACTITIONER,
    "LinkedIn Etiquette: Using the Standard Invitation Request? Think Twice.",
)
# c045: the interviewer's Facebook request: no clean rule
RECRUITINGBLOGS_FACEBOOK = Source(
    "RecruitingBlogs", "RecruitingBlogs",
    "https://recruitingblogs.com/profiles/blogs/awkward-my-interviewer?id=502551%3ABlogPost%3A896161&page=2",
    SourceKind.PRACTITIONER, "Awkward, My Interviewer Facebook Friended Me", 2010,
)
# c061: withdraw after 1-2 weeks; three-week block; follow meanwhile
TAPLIO = Source(
    "Taplio", "Taplio",
    "https://taplio.com/blog/remove-linkedin-connection-requests",
    SourceKind.PRACTITIONER, "Remove LinkedIn connection requests",
)
# c047: a recruiter's Facebook request: odd, no clear advice
TECHREPUBLIC = Source(
    "TechRepublic", "TechRepublic",
    "https://www.techrepublic.com/article/hiring-manager-step-away-from-the-facebook/",
    SourceKind.PRESS, "Hiring manager: Step away from the Facebook!",
)
# c128: adding the interviewer on Facebook crosses a line
MONSTER_LADDERS = Source(
    "Monster", "Ladders",
    "https://www.theladders.com/career-advice/caution-dont-do-any-of-these-4-things-after-a-job-interview",
    SourceKind.PRESS, "Caution! Don't do any of these 4 things after a job interview",
)
# c046: a Facebook request during the process cost the job
PREPARY_FACEBOOK = Source(
    "The Prepary", "The Prepary",
    "http://www.prepary.com/interviewing-tips-facebook-friend/",
    SourceKind.EXPERT, "Interviewing Tips: Don't friend your interviewer on Facebook", 2013,
)
# c253: Spain, a recruiter: stock text and begging are refused
VICTOR_CANDEL = Source(
    "Victor Candel, recruiter (ES)", "Victor Candel, recruiter (ES)",
    "https://victorcandel.com/2013/10/23/por-que-un-reclutador-rechaza-mi-invitacion-a-conectar-en-linkedin/",
    SourceKind.PRACTITIONER,
    "Por que un reclutador rechaza mi invitacion a conectar en LinkedIn?", 2013,
)


# -------------------------------------------- Articles made to fill a page: recorded, never counted
# in the survey: connect after the interview
SMPROTIPS = Source(
    "SMProTips", "SMProTips",
    "https://www.smprotips.com/should-i-connect-with-my-interviewer-on-linkedin-after-the-interview/",
    SourceKind.CONTENT_FARM,
)
# c145: in the survey: weigh it up
APPSLINER = Source(
    "AppsLiner", "AppsLiner",
    "https://appsliner.com/should-you-add-interviewer-on-linkedin/",
    SourceKind.CONTENT_FARM, "Should You Add Interviewer on LinkedIn?",
)
# in the survey: depends
TECHWIRED = Source(
    "TechWired", "TechWired",
    "https://techwiredblog.com/?p=18520",
    SourceKind.CONTENT_FARM,
)
# in the survey: depends
CAREERPATH = Source(
    "CareerPath", "CareerPath",
    "https://www.jspiveycpa.com/When-Is-It-Appropriate-to-Add-Your-Interviewer-on-LinkedIn-",
    SourceKind.CONTENT_FARM,
)
# c160: UK: nothing before the deadline, else one week
CAREERWELLMIND = Source(
    "CareerWellMind UK", "CareerWellMind UK",
    "https://careerwellminduk.com/follow-up-etiquette-how-to-impress-after-your-uk-job-interview",
    SourceKind.CONTENT_FARM, "Follow-Up Etiquette: How to Impress After Your UK Job Interview",
)
# c089: offer accepted: write to the manager a week before the start
CRUIT = Source(
    "Cruit", "Cruit",
    "https://www.askcruit.com/interviews/follow-up/after-accepting-offer",
    SourceKind.CONTENT_FARM, "After accepting an offer",
)
# c157: UK: thanks are rare, so noticed; the most senior panellist
CVCIRCUIT = Source(
    "CVCircuit", "CVCircuit",
    "https://cvcircuit.com/blog/feature-outreach-thank-you-notes",
    SourceKind.CONTENT_FARM, "Why Thank-You Notes After a Job Interview Still Matter in the UK",
)
# c212: withdraw at least a day before the interview
FREE_SOURCE_LIBRARY = Source(
    "Free Source Library", "Free Source Library",
    "https://freesourcelibrary.com/how-to-withdraw-from-interviews",
    SourceKind.CONTENT_FARM, "How to withdraw from interviews",
)
# c165: India: thank in 24 h
INTERVIEWPREP = Source(
    "InterviewPrep", "InterviewPrep",
    "https://interviewprep.cloud/how-to-follow-up-after-an-interview-with-exact-email-templates/",
    SourceKind.CONTENT_FARM, "How to follow up after an interview (India)",
)
# c199: referred: a week, then ask the referrer, not the recruiter
JUMBL = Source(
    "Jumbl (IN)", "Jumbl (IN)",
    "https://jumbl.in/blog/do-donts-of-following-up-after-a-referral",
    SourceKind.CONTENT_FARM, "Do's and Don'ts of following up after a referral", 2025,
)
# c238: residency: a request from a resident is harmless without pledges
RESIDENCY_ADVISOR = Source(
    "Residency Advisor", "Residency Advisor",
    "https://residencyadvisor.com/resources/nrmp-match-rules/week-by-week-nrmp-safe-communication-plan-from-first-interview-to-rol",
    SourceKind.CONTENT_FARM, "Week-by-week NRMP-safe communication plan",
)


# ------------------- What LinkedIn lets its members do; it changes, hence the dates in the channels
# a withdrawn request blocks the next for up to three weeks; 30,000 contacts at most
LINKEDIN_HELP_RESTRICTIONS = Source(
    "LinkedIn", "LinkedIn Help",
    "",
    SourceKind.PLATFORM,
    "Types of restrictions for sending invitations (help article a551012, through a mirror)",
)
# five personal notes a month on a free account
LINKEDIN_HELP_NOTES = Source(
    "LinkedIn", "LinkedIn Help",
    "",
    SourceKind.PLATFORM, "Help article a550555, through a mirror",
)
# an address is asked for after too many requests to strangers
LINKEDIN_HELP_BEST_PRACTICES = Source(
    "LinkedIn", "LinkedIn Help",
    "",
    SourceKind.PLATFORM,
    "Connecting With Other Members - Best Practices (help article 62928, through a mirror)",
)
# whom one may write to free of charge
LINKEDIN_HELP_MESSAGES = Source(
    "LinkedIn", "LinkedIn Help",
    "",
    SourceKind.PLATFORM, "Help article a554575, through a mirror",
)
# InMail: subject 200, body 2,000
LINKEDIN_HELP_INMAIL = Source(
    "LinkedIn", "LinkedIn Help",
    "",
    SourceKind.PLATFORM, "Send an InMail Message (help article 437, through a mirror)",
)
# InMail: subject 200, body 2,000; Premium only, credits a month
LINKEDIN_HELP_INMAIL_FAQ = Source(
    "LinkedIn", "LinkedIn Help",
    "",
    SourceKind.PLATFORM, "Help article a554514, through a mirror",
)
# three ways of looking at a profile, one of them unseen
LINKEDIN_HELP_VIEWING = Source(
    "LinkedIn", "LinkedIn Help",
    "",
    SourceKind.PLATFORM, "Help article 47082", 2015,
)
# no bots, no scraping: nothing here ever sends
LINKEDIN_USER_AGREEMENT = Source(
    "LinkedIn", "LinkedIn",
    "",
    SourceKind.PLATFORM, "User Agreement, section 8.2",
)
# InMail: subject 200, body 1,900, the smaller number we keep to
LETTERCOUNTER = Source(
    "LetterCounter", "LetterCounter",
    "https://lettercounter.org/blog/linkedin-inmail-character-limit",
    SourceKind.PLATFORM,
)
# note: 200 characters free, 300 paid, tried in the compose box
CAREER_OPS = Source(
    "career-ops", "GitHub",
    "https://github.com/career-ops-hq/career-ops/pull/2951",
    SourceKind.PLATFORM, "Pull request 2951", 2026,
)
# note: 200 characters, with a screenshot
LOOKR = Source(
    "lookr-fyi", "GitHub",
    "https://github.com/lookr-fyi/job-application-bot-by-ollama-ai/issues/27",
    SourceKind.PLATFORM, "Issue 27", 2025,
)
# note: 200 free, 300 paid; three-week block
LINKED_HELPER = Source(
    "Linked Helper", "Linked Helper",
    "https://www.linkedhelper.com/en/glossary/linkedin-invitation",
    SourceKind.PLATFORM,
)


# ------------------------------------------------------------- What happens on the way to a decision
# an application met with silence for 45 days is over
CAREERY = Source(
    "Careery", "Careery",
    "",
    SourceKind.CONTENT_FARM, "How to Follow Up on a Job Application", 2026,
)
# a question four months after a work sample, which was answered
BILLFOLD = Source(
    "The Billfold", "The Billfold",
    "",
    SourceKind.PRESS, "The Very Late Follow-Up", 2014,
)
# who said that they will do the contacting is left to it
WORKBLOOM = Source(
    "WorkBloom", "WorkBloom",
    "",
    SourceKind.EXPERT, "Follow Up Email After an Interview",
)
# nobody called at the agreed time: write the same day or the next, and offer new times
BALANCE_MISSED_CALL = Source(
    "The Balance", "The Balance",
    "",
    SourceKind.PRESS, "How to Handle a Missed Job Interview Call",
)
# nobody called at the agreed time: write the same day, and offer new times
CAREER_EMPLOYER = Source(
    "Career Employer", "Career Employer",
    "",
    SourceKind.PRESS, "Recruiter Late For A Phone Interview?",
)
# a window was named for the interview and has closed: ask for the day
LEADERSHIP_FREAK = Source(
    "Dan Rockwell", "Leadership Freak",
    "",
    SourceKind.EXPERT, "Perplexed About No Follow-Up", 2018,
)
# with an agency between, no direct contact with its client
CMT = Source(
    "CMT Global Consulting", "CMT Global Consulting",
    "",
    SourceKind.PRACTITIONER, "The Importance of Proper Channels",
)
# the agency asks, not you; and somebody on leave is left alone
METAFILTER_ETIQUETTE = Source(
    "Ask MetaFilter", "Ask MetaFilter",
    "https://ask.metafilter.com/261938/Job-Search-Etiquette",
    SourceKind.FORUM, "Job Search Etiquette", 2014,
)
# the contact may be away, ill or gone: ask the company
EMILY_POST_IGNORED = Source(
    "Emily Post Institute", "Etiquette Daily (Emily Post Institute)",
    "https://etiquettedaily.com/2012/03/failing-to-follow-up-being-ignored-by-a-potential-employer/",
    SourceKind.EXPERT, "Follow-up Failure: Being ignored by a potential employer", 2012,
)
# the recruiter had left: somebody else was asked, and it was not too late
ICOACH = Source(
    "iCoach4Careers", "iCoach4Careers",
    "",
    SourceKind.PRACTITIONER, "No answer back from the recruiter",
)
# an offer elsewhere: tell the favourite now, courteously
KAPLAN = Source(
    "Robbie Miller Kaplan", "eFinancialCareers",
    "",
    SourceKind.EXPERT, "Ask the Expert: Waiting for the Right Offer", 2007,
)
# an offer elsewhere: tell the favourite of it now
LUMEN = Source(
    "Lumen Learning", "Lumen Learning (Introduction to Business)",
    "",
    SourceKind.CAREER_CENTRE, "Career Connection: Following Up",
)
# a spoken offer wants its paper: ask after a week or so, and resign from nothing before
ALLNURSES_OFFER = Source(
    "allnurses", "allnurses forum",
    "",
    SourceKind.FORUM, "is this a verbal offer? if so, when shall I follow up?",
)
# a spoken offer proves nothing until it is in writing
ELEPHANTS = Source(
    "Elephants at Work", "Elephants at Work",
    "",
    SourceKind.EXPERT, "Still waiting for your employment offer",
)
# they wrote again after a no: answer
HR_STORE = Source(
    "The HR Store", "The HR Store",
    "",
    SourceKind.PRACTITIONER, "Interviewed. Rejected. Called Again.", 2010,
)
# a second interview is fixed: thank for the first one now
MANAGER_TOOLS_FORUM = Source(
    "Manager Tools forum", "Manager Tools forum",
    "",
    SourceKind.FORUM, "Some thank you note specific questions",
)
# turned down, and wanted after all: call, with a true and good reason, or let it go
STAR_TRIBUNE = Source(
    "Arlene Vernon", "Star Tribune",
    "",
    SourceKind.PRESS, "Ask Matt: I said no, but now I want the job", 2015,
)
# turned down, and wanted after all: there is nothing to lose, so ask the manager
US_NEWS_CHANGED_MIND = Source(
    "Suzanne Lucas", "U.S. News",
    "",
    SourceKind.PRESS, "Can You Change Your Mind After Turning Down an Offer?", 2009,
)
# turned down, and wanted after all: explain the change of heart, and make it easy to say that it is too late
CRUCIAL_SKILLS = Source(
    "Joseph Grenny", "VitalSmarts (Crucial Skills)",
    "",
    SourceKind.PRESS, "Changing Your Mind about a Job Offer", 2012,
)
# no answer where nobody was met, or the address takes none
CLIMB_THE_LADDER = Source(
    "Climb the Ladder", "Climb the Ladder",
    "",
    SourceKind.CONTENT_FARM, "Do you respond to a rejection email? (no interview)",
)


# ---------------------------------------------------------------------------------------- Standards
# mail: lines of 78 characters, 998 at the very most
RFC_5322 = Source(
    "IETF", "RFC Editor",
    "https://www.rfc-editor.org/rfc/rfc5322",
    SourceKind.STANDARD, "Internet Message Format", 2008,
)
# calendar entries: lines of 75 octets, stable UIDs
RFC_5545 = Source(
    "IETF", "RFC Editor",
    "https://www.rfc-editor.org/rfc/rfc5545",
    SourceKind.STANDARD,
    "Internet Calendaring and Scheduling Core Object Specification (iCalendar)", 2009,
)
# mailto addresses
RFC_6068 = Source(
    "IETF", "RFC Editor",
    "https://www.rfc-editor.org/rfc/rfc6068",
    SourceKind.STANDARD, "The 'mailto' URI Scheme", 2010,
)
# fmt: on
