"""Every work on a whole process that `works` has not got.

The rules of that file hold here as well: each work stands once, under one name, and only facts are written
down. What the voices say is in `process_survey`. The two are files of their own because few callers ask.
"""

from netiquette._evidence.source import Source, SourceKind

# Laid out by hand, as `works` is: who, where; address; kind, title, year.
# fmt: off


CAREER_TREND_PANEL = Source(
    "Career Trend", "Career Trend",
    "https://careertrend.com/info-8323303-multiple-do-write-personal-thank.html",
    SourceKind.PRESS,
    "If Multiple People Interview You, Do You Have to Write a Personal Thank You to All of Them?",
)
JOHANNA = Source(
    "Johanna (recruiter's blog)", "johannacfs.wordpress.com",
    "https://johannacfs.wordpress.com/2015/10/01/thank-you-notes-the-recruiters-point-of-view/",
    SourceKind.PRACTITIONER, "Thank You Notes: The Recruiter's Point of View", 2015,
)
CHRONICLE_ON_HIRING = Source(
    "Chronicle of Higher Education, On Hiring", "The Chronicle of Higher Education",
    "https://chronicle.com/blogs/onhiring/some-notes-on-thank-yous/30250",
    SourceKind.PRESS, "Some Notes on Thank You's",
)
PSYCHOLOGY_JOB_WIKI = Source(
    "Psychology Job Wiki forum", "psychjobsearch.wikidot.com",
    "https://psychjobsearch.wikidot.com/forum/t-1085504/thank-you-after-first-round-skype-interview",
    SourceKind.FORUM, "Thank you after first-round Skype interview",
)
DR_BECCA = Source(
    "Dr Becca (professor's blog)", "drbecca.scientopia.org",
    "https://drbecca.scientopia.org/2011/01/29/the-art-of-the-thank-you/",
    SourceKind.PRACTITIONER, "The art of the thank-you", 2011,
)
DYNAMIC_ECOLOGY = Source(
    "Dynamic Ecology poll (republished)", "republished by sciencemagazineflex.com",
    "https://sciencemagazineflex.com/poll-results-on-sending-thank-you-notes-after-a-campus-interview-for-a-faculty-position-plus-a-brief-navel-gazing-postscript-on-the-influence-of-this-blog/",
    SourceKind.PRACTITIONER, "Poll results on sending thank you notes after a campus interview", 2024,
)
INFOSEC_LEADERS = Source(
    "InfoSecLeaders", "InfoSecLeaders",
    "https://infosecleaders.com/2011/11/career-advice-tuesday-did-i-thank-myself-out-of-a-job/",
    SourceKind.EXPERT, "Career Advice Tuesday: Did I Thank Myself Out of a Job?", 2011,
)
HOORAY = Source(
    "hooray (personal blog)", "hooray.blogspot.com",
    "https://hooray.blogspot.com/2009/10/i-hate-doing-thank-you-notes-after.html",
    SourceKind.FORUM, "I hate doing thank you notes after an interview", 2009,
)
NETPLACES = Source(
    "NetPlaces (Everything Job Search)", "NetPlaces",
    "https://netplaces.com/job-search/special-interview-situations/panel-interview.htm",
    SourceKind.PRESS, "Panel Interview",
)
LAW_SCHOOL_GUIDE = Source(
    "Law school guide (republished)", "republished by talk24",
    "https://talk24.co.kr/view/interview5/Lesson-7--BASIC-PARTS-OF-A-THANK-YOU-LETTER/1",
    SourceKind.CAREER_CENTRE, "Basic parts of a thank you letter",
)
BALANCE_INTERVIEWER = Source(
    "The Balance", "The Balance",
    "https://thebalance.com/how-to-thank-the-interviewer-2061329",
    SourceKind.PRESS, "How to Thank the Interviewer",
)
ASCEND_LEGAL = Source(
    "Ascend Legal", "Ascend Legal",
    "https://ascendlegal.com/blog/2016/8/5/thank-you-notes",
    SourceKind.PRACTITIONER, "Thank You Notes", 2016,
)
SECKLER = Source(
    "Seckler Legal Recruiting", "Seckler",
    "https://seckler.com/2007/10/04/should-you-send-thank-you-notes-after-a-law-firm-interview/",
    SourceKind.PRACTITIONER, "Should you send thank you notes after a law firm interview?", 2007,
)
RESIDENCY_ADVISOR_TIMELINE = Source(
    "Residency Advisor", "Residency Advisor",
    "https://residencyadvisor.com/resources/follow-up-residency-interview/your-72-hour-post-interview-timeline-exact-thank-you-tasks-and-templates",
    SourceKind.PRACTITIONER, "Your 72-Hour Post-Interview Timeline",
)
MEDPREPTOGO = Source(
    "MedPrepToGo (Ted O'Connell)", "MedPrepToGo",
    "https://medpreptogo.com/blog/Thank-You-Notes-Following-Residency-Interviews.html",
    SourceKind.EXPERT, "Thank You Notes Following Residency Interviews",
)
DR_MOE = Source(
    "Dr Moe", "dr-moe.com",
    "https://dr-moe.com/2015/11/who-should-get-thank-you-letter.html",
    SourceKind.PRACTITIONER, "Who should get a thank you letter?", 2015,
)
PENN = Source(
    "University of Pennsylvania Career Services", "University of Pennsylvania",
    "https://vpul.upenn.edu/careerservices/writtenmaterials/followup.php",
    SourceKind.CAREER_CENTRE, "Follow Up Correspondence",
)
KATHERINE_NOBLES = Source(
    "Katherine Nobles", "katherinenobles.com",
    "https://katherinenobles.com/blog/2015/8/16/your-frequently-asked-questions-about-thank-you-follow-up-letters-answered",
    SourceKind.PRACTITIONER,
    "Your Frequently Asked Questions About Thank You Follow Up Letters Answered", 2015,
)
NEW_TEACHER_TALK = Source(
    "New Teacher Talk", "newteachertalkonline.blogspot.com",
    "https://newteachertalkonline.blogspot.com/2011/06/following-up-after-interview.html",
    SourceKind.PRACTITIONER, "Following up after an interview", 2011,
)
IOWA = Source(
    "University of Iowa (education careers)", "University of Iowa",
    "https://careers.uiowa.edu/guidelines-writing-professional-thank-you",
    SourceKind.CAREER_CENTRE, "Guidelines for Writing a Professional Thank You",
)
VETDUCATOR = Source(
    "The Vetducator", "The Vetducator",
    "https://vetducator.com/should-i-send-a-thank-you-note/",
    SourceKind.PRACTITIONER, "Should I Send a Thank You Note?",
)
PHD_SUCCEED = Source(
    "PhD Succeed", "phdsucceed.blogspot.com",
    "https://phdsucceed.blogspot.com/2011/03/following-up-after-interviews.html",
    SourceKind.PRACTITIONER, "Following up after interviews", 2011,
)
G_M_RYAN = Source(
    "G.M. Ryan (Brian Mitchell)", "G.M. Ryan",
    "https://gmryan.com/thank-you-notes-dont-screw-it-up/",
    SourceKind.PRACTITIONER, "Thank You Notes: Don't Screw It Up",
)
SWE_CHICAGO = Source(
    "SWE Chicago blog", "SWE Chicago",
    "https://swechicago.org/2012/03/09/how-do-you-say-thank-you/",
    SourceKind.PRACTITIONER, "How do you say thank you?", 2012,
)
LUMINOUS_HR = Source(
    "Luminous HR", "Luminous HR",
    "https://luminoushrs.com/post/say-thank-you",
    SourceKind.PRACTITIONER, "Say Thank You!",
)
PATRICIA_CANEPA = Source(
    "Patricia Cañepa (PE)", "patriciacanepa.com",
    "https://patriciacanepa.com/despues-de-la-entrevista-la-nota-de-agradecimiento",
    SourceKind.EXPERT, "Después de la entrevista: la nota de agradecimiento",
)
CARNEY_SANDOE = Source(
    "Carney Sandoe", "Carney, Sandoe & Associates",
    "https://carneysandoe.com/blog-post/thank-not-thank/",
    SourceKind.PRACTITIONER, "To Thank or Not To Thank",
)
PRINCETON = Source(
    "Princeton University", "Princeton University",
    "https://careerservices.princeton.edu/undergraduate-students/interviews-offers/follow",
    SourceKind.CAREER_CENTRE, "Follow Up after Interviews",
)
CAREER_TREND_EXECUTIVE = Source(
    "Career Trend", "Career Trend",
    "https://careertrend.com/sending-thankyou-after-interview-senior-executive-43270.html",
    SourceKind.PRESS, "Sending a Thank-You Note After an Interview to the Senior Executive",
)
CHED_DARDEN = Source(
    "Ched Darden (manager's blog)", "cheddarden.com",
    "https://cheddarden.com/when-to-contact-the-hiring-manager-after-your-interview/",
    SourceKind.PRACTITIONER, "When to Contact the Hiring Manager After Your Interview",
)
HUDSON = Source(
    "Hudson (Valerie Emery)", "Hudson",
    "https://us.hudson.com/it/blog/postid/557/tips-for-contacting-a-hiring-manager-after-your-interview",
    SourceKind.PRACTITIONER, "Tips for Contacting a Hiring Manager After Your Interview",
)
MCKINLEY = Source(
    "McKinley Marketing Partners", "McKinley Marketing Partners",
    "https://mckinleymarketingpartners.com/2018/08/about-contacting-hiring-managers-after-an-interview",
    SourceKind.PRACTITIONER, "Contacting Hiring Managers After an Interview: 10 Truths", 2018,
)
WENXUECITY = Source(
    "Wenxuecity forum", "Wenxuecity",
    "https://bbs.wenxuecity.com/myhouse/74789.html",
    SourceKind.FORUM, "Headhunter says budget; may I contact the manager", 2004,
)
INSIDER_AFRICA = Source(
    "Charlotte Davies (LinkedIn), via Insider", "Business Insider Africa",
    "https://africa.businessinsider.com/strategy/youve-just-been-ghosted-after-a-job-interview-heres-how-you-should-respond-according/t5rcpvw",
    SourceKind.PRESS, "You've just been ghosted after a job interview",
)
MY_IMPROVED_RESUME = Source(
    "My Improved Resume", "My Improved Resume",
    "https://myimprovedresume.com/how-to-follow-up-with-a-hiring-manager-after-the-interview/",
    SourceKind.PRACTITIONER, "How to Follow Up with a Hiring Manager After the Interview",
)
CHARET = Source(
    "Charet & Associates", "Charet",
    "https://blog.charet.com/2014/05/following-up-after-interview-right-way.html",
    SourceKind.PRACTITIONER, "Following Up After the Interview: The Right Way", 2014,
)
NWJOBS = Source(
    "NWJobs Recruiter's Inbox (Kristen Fife)", "NWJobs",
    "https://blog.nwjobs.com/careercenter/why_is_hr_telling_me_not_to_contact_the_hiring_manager.html",
    SourceKind.PRACTITIONER, "Why is HR telling me not to contact the hiring manager?", 2010,
)
LIVECAREER_QUESTIONS = Source(
    "LiveCareer (questions)", "LiveCareer",
    "https://livecareer.com/questions/6239/should-you-follow-up-after-an-interview",
    SourceKind.EXPERT, "Should you follow up after an interview?", 2019,
)
I_AM_BACK_AT_WORK = Source(
    "I Am Back At Work", "iambackatwork.com",
    "https://iambackatwork.com/?p=2169",
    SourceKind.PRACTITIONER, "Post-interview silence",
)
RECRUITMENTCOMPANIES = Source(
    "RecruitmentCompanies.com", "RecruitmentCompanies.com",
    "https://recruitmentcompanies.com/2025/03/14/recruiter-is-not-giving-me-an-update-on-the-position-should-i-contact-the-company-directly-2",
    SourceKind.FORUM,
    "The recruiter is not giving me an update; should I contact the company directly?", 2025,
)
GAYLE_MCDOWELL = Source(
    "Gayle Laakmann McDowell", "CareerCup blog",
    "https://gayle.com/careercup-blog/2010/05/ask-gayle-what-do-delays-mean",
    SourceKind.EXPERT, "What do delays mean?", 2010,
)
MARIE_MCINTYRE = Source(
    "Marie McIntyre", "South Bend Tribune",
    "https://southbendtribune.com/story/business/2014/08/17/waiting-on-job-recruiter-is-painful-game/118424288/",
    SourceKind.PRESS, "Waiting on job recruiter is painful game", 2014,
)
MADISON_APPROACH = Source(
    "Madison Approach", "Madison Approach",
    "https://madisonapproach.com/how-long-wait-follow-every-point-job-search",
    SourceKind.PRACTITIONER, "How long to wait to follow up at every point",
)
HEADHUNTER_AROUND_HR = Source(
    "Ask The Headhunter (Nick Corcodilos)", "Ask The Headhunter",
    "https://asktheheadhunter.com/16719/go-around-hr-get-job",
    SourceKind.EXPERT, "Go around HR to get the job",
)
NEST_SECOND_INTERVIEW = Source(
    "The Nest", "The Nest",
    "https://woman.thenest.com/write-thank-after-second-interview-2137.html",
    SourceKind.PRESS, "How to Write a Thank You After the Second Interview",
)
DENISE_MPLS = Source(
    "DeniseMpls", "denisempls.org",
    "https://denisempls.org/2013/09/10/thank-you-note/",
    SourceKind.PRACTITIONER, "Send Thank You Before Or After 2nd Interview?", 2013,
)
BOB_JONES = Source(
    "Bob Jones University Career Services", "Bob Jones University",
    "https://careerservices.bju.edu/job-searching-process/interviewing-follow-up/follow-up-after-each-interview/",
    SourceKind.CAREER_CENTRE, "Follow-up After Each Interview",
)
FAST_COMPANY = Source(
    "Fast Company", "Fast Company",
    "https://fastcompany.com/3068325/exactly-what-to-do-while-you-wait-to-hear-back-about-a-job",
    SourceKind.PRESS, "Exactly What To Do While You Wait To Hear Back About A Job", 2017,
)
INTEROBSERVERS = Source(
    "InterObservers (Marcus Hale)", "InterObservers",
    "https://interobservers.com/what-happens-after-reference-check/",
    SourceKind.PRACTITIONER, "What Happens After Reference Check", 2026,
)
BEST_FIT_WORK = Source(
    "Best Fit Work", "bestfitwork.com",
    "https://bestfitwork.com/references/when-to-follow-up-after-a-reference-check/",
    SourceKind.PRACTITIONER, "When To Follow Up After a Reference Check?",
)
MISSOURI_LAW = Source(
    "University of Missouri School of Law", "University of Missouri School of Law",
    "https://mulaw.missouri.edu/mizzoulawcareercafe/2013/02/05/the-follow-up/",
    SourceKind.CAREER_CENTRE, "The Follow Up", 2013,
)
CAREERPREP = Source(
    "CareerPrep.me (recruiter)", "careerprep.me",
    "https://careerprep.me/interviewer-never-called/",
    SourceKind.PRACTITIONER, "Interviewer Never Called: What You Should Do",
)
NURTUREBOX = Source(
    "Nurturebox (Rohit Ram Gopal)", "Nurturebox",
    "https://nurturebox.ai/blog/when-the-recruiter-goes-mia-steps-to-take-when-your-interviewer-fails-to-show-up",
    SourceKind.PRACTITIONER, "When the Recruiter Goes MIA", 2023,
)
JAY_WREN_RESCHEDULE = Source(
    "Jay Wren", "jaywren.com",
    "https://jaywren.com/how-to-cancel-and-reschedule-a-job-interview",
    SourceKind.EXPERT, "How to Cancel and Reschedule a Job Interview",
)
NIFTY50S_FOLLOW_THROUGH = Source(
    "Nifty50s", "Nifty50s",
    "https://nifty50s.com/post/the-old-follow-through",
    SourceKind.EXPERT, "The Old Follow Through",
)
TIERNEY_CLARK = Source(
    "T. Tierney Clark", "ttierneyclark.com",
    "https://ttierneyclark.com/the-first-thing-you-should-do-after-you-accept-a-job/",
    SourceKind.EXPERT, "The First Thing You Should Do After You Accept a Job", 2013,
)
HERD_FREED_HARTZ = Source(
    "Herd Freed Hartz", "Herd Freed Hartz",
    "https://herdfreedhartz.com/thank-you-the-last-step-in-your-job-search",
    SourceKind.PRACTITIONER, "Thank You: The Last Step In Your Job Search",
)
TALENDRONE = Source(
    "Talendrone", "talendrone.com",
    "https://talendrone.com/blog/after-the-final-decision/",
    SourceKind.PRACTITIONER, "After the final decision",
)
HEADHUNTER_DECLINE = Source(
    "Ask The Headhunter (Nick Corcodilos)", "Ask The Headhunter",
    "https://asktheheadhunter.com/date/2011/04",
    SourceKind.EXPERT, "How to Turn Down a Job Offer", 2011,
)
WALRATH = Source(
    "Walrath Recruiting", "Walrath Recruiting",
    "https://walrathrecruiting.com/how-to-turn-down-a-job-offer/",
    SourceKind.PRACTITIONER, "How to turn down a job offer",
)
DARDEN_SCHOOL = Source(
    "Darden School of Business alumni careers", "University of Virginia",
    "https://alumni.darden.edu/s/1535/09-darden/index.aspx?gid=9&pgid=6971",
    SourceKind.CAREER_CENTRE, "Declining an Offer",
)
MUSE_DECLINE = Source(
    "The Muse", "The Muse",
    "https://themuse.com/advice/ask-a-credible-career-coach-how-can-i-turn-down-a-job-when-somebody-gave-me-an-in",
    SourceKind.PRESS, "How Can I Turn Down a Job When Somebody Gave Me an In?",
)
AMBRION = Source(
    "Ambrion", "Ambrion",
    "https://ambrion.developmentcdn.com/?p=2541",
    SourceKind.PRACTITIONER, "Is there a right way to turn down a job when you were referred?", 2018,
)
METAFILTER_REFERENCES = Source(
    "Ask MetaFilter", "MetaFilter",
    "https://ask.metafilter.com/348397/How-do-I-tell-my-references-I-turned-down-a-job-offer",
    SourceKind.FORUM, "How do I tell my references I turned down a job offer?", 2020,
)
FOUR_CORNER = Source(
    "4 Corner Resources (Pete Newsome)", "4 Corner Resources",
    "https://4cornerresources.com/blog/how-to-withdraw-from-an-interview-process",
    SourceKind.PRACTITIONER, "How to Gracefully Withdraw from an Interview Process", 2019,
)
DIVERSANT = Source(
    "Diversant", "Diversant",
    "https://diversant.com/news/how-to-withdrawing-from-an-interview/",
    SourceKind.PRACTITIONER, "How to: Withdrawing from an Interview", 2022,
)
HIRING_LIBRARIANS = Source(
    "Hiring Librarians", "Hiring Librarians",
    "https://hiringlibrarians.com/2023/05/05/further-questions-what-is-the-proper-way-for-a-candidate-to-withdraw-from-the-interview-process/",
    SourceKind.PRACTITIONER, "What is the proper way for a candidate to withdraw?", 2023,
)
STUDENT_DOCTOR = Source(
    "Student Doctor Network forum", "Student Doctor Network",
    "https://forums.studentdoctor.net/threads/withdrawing-etiquette.702004/post-9241673",
    SourceKind.FORUM, "Withdrawing etiquette",
)
BLUEWAVE = Source(
    "Bluewave", "Bluewave",
    "https://bluewaverp.com/ask-a-recruiter-im-not-interested-in-the-job-anymore-what-should-i-do",
    SourceKind.PRACTITIONER, "I'm not interested in the job anymore. What should I do?",
)
CHARLES_ARIS = Source(
    "Charles Aris", "Charles Aris",
    "https://blog.charlesaris.com/thought-leadership/you-got-the-job-you-wanted-heres-how-to-end-your-candidacy-elsewhere",
    SourceKind.PRACTITIONER, "You got the job you wanted! Here's how to end your candidacy elsewhere",
)
LADDERS = Source(
    "The Ladders (Sandra Lamb, Jordan Rayboy)", "The Ladders",
    "https://theladders.com/career-advice/should-you-tell-one-company-youre-accepting-another-offer",
    SourceKind.PRESS, "Should You Tell One Company You're Accepting Another Offer?",
)
LOUISVILLE_LAW = Source(
    "University of Louisville Law", "University of Louisville",
    "https://law.louisville.edu/node/9117",
    SourceKind.CAREER_CENTRE, "Accepting/Declining Offers",
)
WORKPLACE_SE_OFFERS = Source(
    "Workplace Stack Exchange (mirror)", "Workplace Stack Exchange",
    "https://wiki.bondhou.com/content/workplace.stackexchange.com_en_all_2024-11/questions/168531/do-i-have-to-stop-other-application-processes-before-receiving-an-offer",
    SourceKind.FORUM, "Do I have to stop other application processes before receiving an offer", 2021,
)
CHANDLER_MACLEOD = Source(
    "Chandler Macleod (HK)", "Chandler Macleod",
    "https://chandlermacleod.com.hk/blog/2016/03/how-to-tell-a-potential-employer-you-have-a-competing-job-offer",
    SourceKind.PRACTITIONER, "How to tell a potential employer you have a competing job offer", 2016,
)
WITHIN_NIGERIA = Source(
    "Within Nigeria (republished)", "Within Nigeria",
    "https://withinnigeria.com/2018/06/26/5-steps-to-juggling-multiple-job-offers-and-coming-out-on-top/3",
    SourceKind.PRESS, "5 steps to juggling multiple job offers", 2018,
)
TECHREPUBLIC_OFFERS = Source(
    "TechRepublic", "TechRepublic",
    "https://techrepublic.com/article/what-do-you-do-with-a-job-offer-while-youre-waiting-for-another-offer/",
    SourceKind.PRESS, "What do you do with a job offer while you're waiting for another offer?",
)
JAMOKER = Source(
    "jamoker (personal blog)", "jamoker.wordpress.com",
    "https://jamoker.wordpress.com/2006/12/22/everything-works-out-eventually/",
    SourceKind.FORUM, "Everything works out eventually", 2006,
)
HARVARD_BUSINESS_REVIEW = Source(
    "Harvard Business Review article, summarised", "ava360.com",
    "https://ava360.com/how-to-manage-a-job-offer-when-youre-still-interviewing-elsewhere/",
    SourceKind.PRESS, "How to Manage a Job Offer When You're Still Interviewing Elsewhere",
)
JAY_WREN_REJECTION = Source(
    "Jay Wren", "jaywren.com",
    "https://jaywren.com/thank-you-letters-when-you-get-rejected/",
    SourceKind.EXPERT, "Thank You Letters When You Get Rejected",
)
TRIBUNE = Source(
    "Tribune Content Agency (Steffey, Yonatan)", "Tribune Content Agency",
    "https://tribunecontentagency.com/article/how-to-handle-rejection-after-a-job-interview/",
    SourceKind.PRESS, "How to handle rejection after a job interview", 2019,
)
MUSE_REJECTION = Source(
    "The Muse", "The Muse",
    "https://themuse.com/advice/why-the-interview-process-isnt-always-over-when-a-hiring-manager-says-no-thanks-1",
    SourceKind.PRESS, "Why the Interview Process Isn't Always Over When a Hiring Manager Says No Thanks",
)
JHA_CAREERS = Source(
    "JHA Careers", "JHA Careers",
    "https://jhacareers.com/handling-interview-rejection/",
    SourceKind.EXPERT, "Handling Interview Rejection", 2024,
)
APPOINT = Source(
    "Appoint (UK)", "Appoint",
    "https://appoint.co.uk/tag/interview-thank-you-email/",
    SourceKind.PRACTITIONER, "Interview thank you letters: should you send them?",
)
REDFISH = Source(
    "Redfish Technology (Beth Cliff)", "Redfish Technology",
    "https://redfishtech.com/2012/04/30/the-dos-and-donts-of-interview-follow-up/",
    SourceKind.PRACTITIONER, "The Dos and Don'ts of Interview Follow-Up", 2012,
)
MEDPHARM = Source(
    "MedPharm Sales", "MedPharm Sales",
    "https://blog.medpharmsales.com/medpharmblog/tag/follow-up/",
    SourceKind.PRACTITIONER, "Follow up",
)
CAREERS_DONE_WRITE = Source(
    "Careers Done Write (Dear Deb)", "Careers Done Write",
    "https://careersdonewrite.com/blog/send-thank-you-note-after-interview",
    SourceKind.EXPERT, "Send Thank You Note After Interview",
)
TESA = Source(
    "Tesa Talent", "Tesa Talent",
    "https://tesatalent.com/why-hiring-managers-now-expect-direct-follow-up/",
    SourceKind.PRACTITIONER, "Why Hiring Managers Expect Direct Follow-up",
)
ANDERSEN = Source(
    "Andersen Agency", "Andersen Agency",
    "https://andersen.agency/candidates-to-limit-their-client-contact/",
    SourceKind.PRACTITIONER, "Candidates to limit their client contact",
)
RECRUITERS_COUCH = Source(
    "The Recruiter's Couch", "recruiterscouch.com",
    "https://recruiterscouch.com/2018/05/31/job-journey-the-other-thank-you-note/",
    SourceKind.PRACTITIONER, "Job Journey: The Other Thank You Note", 2018,
)
IT_CONTRACTOR = Source(
    "IT Contractor (Dr McLaughlin)", "ITContractor",
    "https://itcontractor.com/can_i_contact_a_client_that_an_agency_sent_me_to/",
    SourceKind.PRACTITIONER, "Can I contact a client that an agency sent me to?",
)
HEADHUNTER_CONTROL = Source(
    "Ask The Headhunter (Nick Corcodilos)", "Ask The Headhunter",
    "https://asktheheadhunter.com/5070/how-long-does-the-headhunter-control-me",
    SourceKind.EXPERT, "How long does the headhunter control me?", 2012,
)
EAGLE = Source(
    "Eagle", "Eagle",
    "https://eagleonline.com/blog/2014/08/the-risky-business-of-dual-representation",
    SourceKind.PRACTITIONER, "The Risky Business of Dual Representation", 2014,
)
JOBIPEDIA = Source(
    "Jobipedia (hiring experts)", "Jobipedia",
    "https://jobipedia.org/Topics/Details?id=2577",
    SourceKind.PRACTITIONER, "Two internal offers", 2019,
)
JOBSHOP = Source(
    "JobShop SF (Liz Frome)", "JobShop SF",
    "https://jobshopsf.com/post/a-tough-choice",
    SourceKind.PRACTITIONER, "A Tough Choice",
)
NIFTY50S_TWO_ROLES = Source(
    "Nifty50s", "Nifty50s",
    "https://nifty50s.com/post/doubling-down",
    SourceKind.EXPERT, "Doubling Down",
)
CAREER_TREND_BOSS = Source(
    "Career Trend", "Career Trend",
    "https://careertrend.com/tell-boss-internal-interview-11825.html",
    SourceKind.PRESS, "How to Tell My Boss About an Internal Interview",
)
WASHINGTON_POST_BOSS = Source(
    "Washington Post Jobs", "Washington Post Jobs",
    "https://jobs.washingtonpost.com/article/how-to-talk-to-your-boss-about-applying-internally/",
    SourceKind.PRESS, "How to Talk to Your Boss About Applying Internally",
)
BALANCE_BOSS = Source(
    "The Balance", "The Balance",
    "https://thebalancemoney.com/inform-manager-of-internal-job-search-1917596",
    SourceKind.PRESS, "Should You Tell Your Manager About Your Internal Job Search?",
)
STRAIGHT_DOPE_NOTES = Source(
    "Straight Dope Message Board", "Straight Dope",
    "https://boards.straightdope.com/t/interview-etiquette-question-thank-you-notes/250653",
    SourceKind.FORUM, "Interview etiquette question: thank you notes",
)


# -------------------------------------------- Articles made to fill a page: recorded, never counted
REFU = Source(
    "refu.ru (RU)", "refu.ru",
    "https://refu.ru/en/equipment/vam-ne-zvonyat-srazu-posle-sobesedovaniya-zvonit-li-samomu-rekruteru-posle.html",
    SourceKind.CONTENT_FARM, "Should I call after the interview?",
)
YOUR_CAREER_SUPPORT = Source(
    "YourCareerSupport", "yourcareersupport.com",
    "https://yourcareersupport.com/interviewer-no-show",
    SourceKind.CONTENT_FARM, "Interviewer no-show",
)
WINDOWS33 = Source(
    "windows33.com (republished advice)", "windows33.com",
    "https://windows33.com/respond-cancelled-interview-18184.html",
    SourceKind.CONTENT_FARM, "How to Respond to a Cancelled Interview",
)
COLLEGE_AFTERMATH = Source(
    "College Aftermath", "College Aftermath",
    "https://collegeaftermath.com/articles/how-to-reply-to-rescheduling-of-an-interview/",
    SourceKind.CONTENT_FARM, "How To Reply To Rescheduling Of An Interview?",
)
KAKPROSTO = Source(
    "KakProsto (RU)", "kakprosto.ru",
    "https://eng.kakprosto.ru/how-133422-how-to-transfer-interview",
    SourceKind.CONTENT_FARM, "How to transfer an interview",
)
WORD_TEMPLATES = Source(
    "WordTemplatesOnline", "wordtemplatesonline.net",
    "https://wordtemplatesonline.net/job-offer-thank-you-letter/",
    SourceKind.CONTENT_FARM, "Job offer thank-you letter",
)
EHOW = Source(
    "eHow", "eHow",
    "https://ehow.com/how_8426667_decline-job-offer-after-interview.html",
    SourceKind.CONTENT_FARM, "How to Decline a Job Offer After an Interview",
)
ALGRIM = Source(
    "Algrim", "Algrim",
    "https://algrim.co/289-how-to-withdraw-from-an-interview-process",
    SourceKind.CONTENT_FARM, "How To Withdraw From An Interview Process",
)
JOBSEEKER_NEWS_HUB = Source(
    "Jobseeker News Hub", "jobseekernewshubb.com",
    "https://jobseekernewshubb.com/2020/05/16/how-to-turn-down-other-companies-when-youve-accepted-a-job-offer/",
    SourceKind.CONTENT_FARM, "How to Turn Down Other Companies When You've Accepted a Job Offer", 2020,
)
# fmt: on
