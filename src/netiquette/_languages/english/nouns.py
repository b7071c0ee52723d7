"""Nouns in English that people talk of at work: which of them take an article where they have none."""

from __future__ import annotations

__all__ = ["COUNT_NOUNS", "MASS_NOUNS", "NAMES_TOO", "OTHER_WORDS"]

COUNT_NOUNS = frozenset(
    """
    accident account adjustment agency agenda agreement alarm algorithm allotment allowance alternative
    ambulance analyzer annex anniversary announcement apartment app appeal appendix application appointment
    appraisal apprenticeship approach aquarium archive arrangement array article assembly assessment
    assignment atelier atrium auction audit auditorium award backend backlog badge bakery balcony bank
    banner barn barrier baseline basement basket batch battery benchmark benefit bid bike biopsy blog
    blueprint boat boiler bonus book bootcamp bottleneck boundary branch brand breach break breakdown bridge
    brief briefing broadcast brochure budget bug build building bulletin burden bus byelaw bylaw bypass
    cabinet cache cafe calculator calendar call camera camp campaign campus canal canteen capstone car
    career carousel case caseload cast catalog catalogue ceiling celebration census center centre ceremony
    certificate challenge chamber channel chapter charge chart charter chat chatbot check checklist childhood
    clash class clause client clinic clock close cloud club cluster co-op coalition cockpit codebase cohort
    collection college commission commitment committee commute company comparison complaint component
    compressor computer concept concert conference configuration conflict consolidation constraint
    consultation contest contract contribution convention conveyor convoy corner corridor council counter
    course court crane crash crisis crossing curriculum cut cutover cycle dashboard database dataset day
    deadline deal debate debrief decision deck defect deficit degree delay deliverable demo demonstration
    depot detector device diagnosis diagram digest dilemma diploma directive disaster dispute district
    division document domain draft drawing drill drive ecosystem edition effort election elevator email
    emergency encounter endowment engine enquiry entrance environment episode essay estate estimate evening
    event exam example exchange excursion exhibit exhibition expansion expedition experiment explanation
    expo exposition facility factory fair farm feature fellowship fence ferry festival field figure file
    filter finding firewall firm fit fixture flagship flat fleet flight flood floor flow folder forecast forest
    form formula forum foundation framework franchise freezer frontend function fund fundraiser funeral
    funnel furnace gala gallery game gap garage garden gateway generator gig goal grant graph greenhouse
    grievance group guide guideline gym habit habitat hackathon handbook handout handover hangar harbor
    harbour headcount hearing helpdesk heuristic hierarchy highlight highway hire hive holiday hospital
    hostel hotel house hub hurdle hypothesis idea image implant implementation incentive incident increase
    index indicator induction industry initiative injury inquiry inspection installation institute
    instrument interface internship intersection intervention interview intro introduction invention
    inventory investigation invoice island issue item itinerary job journal journey junction keynote kiln
    kiosk kit kitchen lab laboratory landscape laptop launch lawsuit layoff layout lease lecture ledger
    lesson letter level levy library licence license lift limit line list loan lobby location lock loop
    lounge machine magazine mailbox mandate manual manuscript map market marketplace matrix measure
    mechanism meeting meetup memo menu merger message method methodology metric microscope migration
    milestone mill mine mission mistake mixer model module monitor month monument morning motor mould move
    museum narrative neighborhood neighbourhood nest network newsletter newspaper night note notebook
    notification novel nursery objective observation obstacle offer office offsite opening operation
    opportunity option orchard order outage outcome outlet overhaul overview package pad page pair panel
    paper parade paradox park partnership patch path pathway pattern pause payment peak period perspective
    petition phase photo picture pier pilot pipeline pitch placement plan plant platform playbook playground
    plot podcast policy poll pond pool portal portfolio position post poster practicum premiere presentation
    price principle printer priority problem procedure process product profile program programme project
    promise proposal protocol prototype pump puzzle quarry quarter query quest question questionnaire queue
    quiz quota quote race rack raise rally ramp-up ratio reactor reason rebuild receipt recipe
    recommendation record redesign refactor reference referral refresh refurbishment region registry
    rehearsal relationship release renewal renovation reorg reorganisation reorganization replacement report
    repository request requirement reservoir reshuffle residence residency resort restaurant restructure
    restructuring result retreat retro retrospective revamp review revision reward rewrite ride rig rise
    ritual river road roadmap robot role roll-out rollout roof room roster rota rotation round route routine
    rule run rush salary sample sandbox satellite scanner scenario scene schedule scheme scholarship school
    scorecard screen script season secondment section sector semester seminar sensor sequence server session
    setback setup shaft shelter shift ship shop shortage shortlist show showcase showroom shutdown shuttle
    sign-up signal simulator site sketch slide slot smelter solution song spec spike spreadsheet sprint
    stack stadium stage stall stand-up standard standup start-up startup statement station statute step
    storm story storyboard strategy street strike structure studio study style-guide subject submission
    subsidiary subsidy substation suite summary summit superday supermarket supplement surge survey switch
    switchover syllabus symposium syndrome system table tablet tactic takeaway takeover talk tank target
    task taskforce team technique template tenancy tender term terminal territory test textbook theater
    theatre theme thesis threat ticket timeline timetable title tool toolkit topic tour tournament tower
    town toy tracker trade-off trail train tram transaction transition treaty trend trial tribunal trip
    trolley truck tunnel turbine turnaround tutorial unit university update upgrade vacancy vaccine
    valuation valve van vehicle venture venue version vessel viaduct vineyard visa visit walk walk-round
    walkthrough wall ward warehouse warranty watershed wave webinar website wedding week weekend well
    wetland whiteboard widget win window wing wireframe wish workbench workbook workflow workload workshop
    workstream world yard year zone zoo
    """.split()  # noqa: SIM905  a word a line would fill pages
)
"""Singular nouns of which one is one: they have an article, or another word in its place."""
MASS_NOUNS = frozenset(
    """
    accounting administration advertising analysis analytics banking bookkeeping care carpentry catering cleaning
    coaching coding compliance construction consulting cooking data design development driving editing education
    engineering experience farming finance fundraising gardening hospitality insurance joinery landscaping law
    leadership logistics maintenance management manufacturing marketing nursing operations payroll planning
    plumbing procurement production programming purchasing recruiting recruitment research retail sales
    scaffolding security service shipping software support teaching telesales testing tiling trading training
    translation tutoring underwriting welding work writing
    """.split()  # noqa: SIM905  likewise
)
"""What people have years of."""
OTHER_WORDS = frozenset(
    """
    absence absenteeism access accreditation active additional advanced agile annual anybody anyone attendance autumn basic bedside behavior
    behaviour bilingual bigger blended business budgeting cash capacity childcare churn clean clear clinical closer closing cold commercial
    community continuous corporate coverage cross-team cultural current daily dealing dementia dental digital direct
    domestic elderly electrical environmental equal equipment ethical everybody everyone extra faster fewer
    financial flexible food forward freight fresh full general global growing handling hands-on hard heavy helping
    hidden hiring honest human improving independent industrial infection informal internal international keeping
    learning legal lending live local long loading making managing mechanical medical medication mental mentoring
    mixed mobile monthly moving municipal musical natural nobody noise occupational older online onboarding open organic
    outdoor overnight overtime parking part-time patience people permanent personal physical planned practical preventive
    primary private professional progressive public quality quarterly rapid real recycling rebuilding regional regular
    regulatory remote repair replacing residential retention risk rope running rural safe safer safety scheduling
    seasonal sequencing secondary senior serving setting shared short slow small social sourcing somebody someone special staff
    staffing stock storage strategic strong structured student summer supply sustainable technical temporary
    timber traffic transport urban using turnover volunteer wastage waste water weekly winter wood wooden working younger
    """.split()  # noqa: SIM905  likewise
)
"""Other words that begin what people talk of at work, and are no names."""
NAMES_TOO = frozenset(
    "gap hive keynote pages rally signal sketch sprint target teams visa windows".split()  # noqa: SIM905  likewise
)
"""What is a noun, or the plural of one, and the name of a company or of a tool as well."""
