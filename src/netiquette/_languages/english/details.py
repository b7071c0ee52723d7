"""Personal details in English: what can stand in a sentence, how it is mended, and how it is said."""

# ruff: noqa: FLY002, ISC004, SIM905  a pattern has one way of saying it a line, and words fill lines

from __future__ import annotations

from netiquette._languages.details_lexicon import DayPhrases, DetailsLexicon, NameWords, Naming, PhraseWords

__all__ = ["DETAILS"]

_SUBJECT_PRONOUN = "(?:i|you|we|they|he|she)"
_COUNT = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|a few)"
)
_DETERMINER = "(?:the|a|an|my|our|your|their|his|her|its|this|that|these|those|such|every|each)"
_BE = "(?:is|are|was|were|am|isn't|aren't|wasn't|weren't)"
_HAVE = "(?:has|have|had|hasn't|haven't|hadn't)"
_MODAL = "(?:will|would|can|could|shall|should|may|might|must|won't|wouldn't|can't|cannot|couldn't|shouldn't)"
_DO = "(?:do|does|did|don't|doesn't|didn't)"
_WHOLE = r"(?![-\w])"

_QUESTION = "|".join(
    (
        rf"(?:how|why|what|where|when|who|whom|which)\s+(?:{_BE}|{_MODAL}|{_DO}|'s)\s+"
        rf"(?:{_SUBJECT_PRONOUN}|it|there|{_DETERMINER}|people|one|anyone|someone){_WHOLE}",
        rf"(?:how|why|what|where|when|who)'s\s+(?:it|there|{_DETERMINER}){_WHOLE}",
        rf"(?:how|why|what|where|when|who|whom)\s+{_HAVE}\s+{_SUBJECT_PRONOUN}{_WHOLE}",
        r"how\s+(?:many|much|often|long|soon|far|well|fast|big|large|old|hard|easy|important)"
        rf"(?:\s+\w+)?\s+(?:{_DO}|{_BE}|{_MODAL}|{_HAVE})\s+(?:{_SUBJECT_PRONOUN}|it|there|{_DETERMINER}){_WHOLE}",
        rf"(?:what|which)\s+(?!{_SUBJECT_PRONOUN}\b|{_DETERMINER}\b|it\b|people\b)\w+(?:\s+\w+)?\s+(?:{_DO}|{_BE}|{_MODAL}"
        rf"|{_HAVE})\s+{_SUBJECT_PRONOUN}{_WHOLE}",
        rf"(?:what|how)\s+(?:about|come){_WHOLE}",
        rf"do\s+{_SUBJECT_PRONOUN}{_WHOLE}",
        rf"(?:does|did|don't|doesn't|didn't|{_BE}|{_MODAL}|{_HAVE})\s+"
        rf"(?:{_SUBJECT_PRONOUN}|it|there|the|your|our|my|this|that|these|those|anyone){_WHOLE}",
    )
)
_CLAUSE_ALONE = "|".join(
    (
        rf"{_SUBJECT_PRONOUN}\s+(?!(?:and|or|versus|vs|of|in|at|who|both|all)\b)",
        rf"{_SUBJECT_PRONOUN}'(?:m|re|ve|ll|d|s)\s+(?=\w)",
        rf"(?:it|this|that|there|here)\s+(?:{_BE}|{_HAVE}|{_MODAL}|does|did|doesn't|didn't)\s+",
        r"(?:it|that|there|here|let)'s\s+",
        r"(?:it|that)'(?:ll|d)\s+",
        r"it\s+(?:seems|sounds|looks|makes|works|takes|needs|helps|feels|depends|goes|comes|gets)\s+",
        rf"(?:the|your|my|our|their|his|her|this|that)\s+[\w'-]+\s+(?:{_BE}|{_HAVE}|will|would|won't)\s+",
        r"(?:thank\s+you|thanks)\s+",
    )
)
_CLAUSE = (
    rf"{_CLAUSE_ALONE}|that\s+(?:I|{_SUBJECT_PRONOUN}|it|there|the|a|an|your|our|my|their|his|this|these|those|each|every)"
    rf"{_WHOLE}\s+"
)
_PREPOSITIONS = (
    "(?:at|by|for|from|in|inside|into|of|on|onto|to|toward|towards|with|without|within|after|before|during"
    "|since|until|between|behind|against|among|through|via|over|under|across|around|near|off|per|upon)"
)
_IDIOMS = (
    r"(?:over the (?:air|counter|phone|top|wire)|off the shelf|on the (?:job|fly|ground|spot)|behind the scenes"
    r"|in the (?:field|wild|loop)|at the bedside|off the record|under the (?:hood|table)|through the line"
    r"|before and after|in and out)\s+\w"
)
_VERBS = (
    "(?:am|began|bring|brought|built|created|delivered|designed|developed|did|drove|enjoy|gave|grew|handled|held"
    "|helped|improved|increased|kept|know|knew|launched|led|like|love|made|managed|organi[sz]ed|oversaw|owned"
    "|ran|reduced|repaired|set|shipped|sold|spent|supervised|taught|took|trained|was|won|wrote)"
)
_VERBS_ALONE = "(?:cared|helped|interned|served|speak|spoke|speciali[sz]ed|volunteered|was|worked)"
_NO_GERUND = (
    "(?:anything|beijing|boeing|ceiling|darling|during|evening|everything|king|morning|nanjing|nothing|offspring"
    "|ping|ring|sibling|sling|something|spring|sterling|string|swing|thing|underling|wing|wyoming)"
)
_NOUN_BY_ITSELF = "(?:accounting|banking|clothing|engineering|housing|marketing|pricing)"
_SKILLS = (
    "(?:abilities|ability|background|campaigns?|certificates?|certification|course|courses|degree|departments?"
    "|diploma|experience|expertise|knowledge|languages?|licen[cs]es?|practice|programmes?|qualifications?"
    "|record|regulations|skills?|standards|talent|techniques?|tools?)"
)
_GERUND = (
    rf"(?=(?:\w+\s+)?[\w-]*ing(?![-\w]))(?:\w+ly\s+|also\s+|often\s+|always\s+|still\s+|not\s+)?(?!{_NO_GERUND}{_WHOLE})"
    rf"(?!{_NOUN_BY_ITSELF}\s+(?!{_DETERMINER}\b|{_COUNT}\b))(?!{_NOUN_BY_ITSELF}$)"
    rf"(?!(?:\S+\s+){{1,3}}{_SKILLS}$)(?:\w+-)*\w\w+ing{_WHOLE}"
)
_SUBJECT = "(?:I|we|my (?:team|crew|group|class|patients|customers|clients|colleagues)|I've|I'd|we've)"
_WHOLE_SENTENCE = "|".join(
    (
        rf"(?:{_CLAUSE_ALONE})",
        rf"(?:{_PREPOSITIONS}|as|while|when|although|last|{_COUNT}\s+(?:years?|months?|weeks?)\s+ago)\s+"
        rf"(?:.*\s)?{_SUBJECT}\s+",
        rf"{_COUNT}\s+(?:years?|months?|weeks?)\s+ago,?\s+{_SUBJECT}\s+",
        r"(?:my|our)\s+\w+\s+(?:shipped|grew|built|won|sold|ran|made|doubled|halved|cut|kept|raised|served)\s+",
    )
)
_MONTH = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)
_SPAN = rf"(?:early |late |mid-?\s?)?(?:{_MONTH}|spring|summer|autumn|fall|winter|q[1-4])(?:,? (?:of )?(?:\d{{4}}|next year|this year))?"

_WHERE = (
    "remote|fully remote|hybrid|on-?site|in-?office|office-based|home-based|home office|work from home|wfh"
    "|anywhere|worldwide|global|emea|apac|latam|dach|nordics|benelux|europe|eu|uk|us|usa|united states"
    "|united kingdom|great britain|england|scotland|wales|ireland|germany|france|spain|portugal|italy|austria"
    "|switzerland|netherlands|belgium|luxembourg|poland|czechia|czech republic|romania|hungary|greece|sweden"
    "|norway|denmark|finland|estonia|latvia|lithuania|canada|mexico|brazil|argentina|chile|colombia|india"
    "|japan|china|singapore|hong kong|taiwan|south korea|korea|australia|new zealand|israel|uae|nigeria|kenya"
    "|south africa|egypt|london|manchester|birmingham|leeds|liverpool|bristol|edinburgh|glasgow|cardiff"
    "|belfast|cambridge|oxford|dublin|cork|berlin|munich|hamburg|frankfurt|cologne|stuttgart|leipzig|paris"
    "|lyon|madrid|barcelona|lisbon|porto|rome|milan|vienna|zurich|geneva|amsterdam|rotterdam|brussels|warsaw"
    "|krakow|prague|budapest|bucharest|stockholm|oslo|copenhagen|helsinki|new york|new york city|nyc|boston"
    "|chicago|seattle|austin|dallas|houston|denver|atlanta|miami|philadelphia|phoenix|portland|san francisco"
    "|sf|bay area|san diego|los angeles|la|san jose|washington|washington dc|dc|toronto|vancouver|montreal"
    "|ottawa|calgary|sydney|melbourne|brisbane|auckland|tokyo|bangalore|bengaluru|mumbai|delhi|hyderabad|pune"
    "|chennai|tel aviv|dubai|lagos|nairobi|cape town|johannesburg|sao paulo|são paulo|mexico city|california"
    "|texas|florida|massachusetts|illinois|ohio|georgia|virginia|oregon|colorado|arizona|michigan|minnesota"
    "|pennsylvania|new jersey|north carolina|ca|ny|tx|wa|ma|il|fl|va|nj|nc|pa|oh|ga|co|az"
)
_TERMS = (
    r"full-?\s?time|part-?\s?time|contract|contractor|permanent|perm|temporary|temp|fixed-?\s?term|freelance"
    r"|maternity cover|parental leave cover|seasonal|casual|zero hours|days?|nights?|weekends?|evenings?|(?:day|night|late|early|weekend) shifts?|immediate start"
    rf"|urgent|new|m/f|all levels|\d+%(?:\s?-\s?\d+%)?|\d+\s?(?:months?|weeks?|hours?|hrs?)(?: a week)?"
    rf"|{_SPAN}|(?:19|20)\d\d(?:\s?[-/]\s?(?:\d\d|\d{{4}}))?"
    r"|(?:level|grade|band|tier|step)\s?\w{1,3}|(?:l|ic|e|p|m|t)\d{1,2}|i{1,3}|iv|vi?"
    r"|entry[- ]level|mid[- ]level|senior level|junior level|all genders?"
)
_PAID = r"(?:[$\u00a3\u20ac]\s?\d[\d.,]*\s?k?|(?<![\w.])\d{2,3}k(?=\s?(?:[-\u2013\u2014)\]]|ote\b|$)))"
"""A sum: with its currency, or in thousands where nothing else can be meant."""

DETAILS = DetailsLexicon(
    phrases=PhraseWords(
        between=", ",
        before_last=" and ",
        before_last_of_pairs=", and ",
        before_last_choice=" or ",
        nothing=frozenset(
            """
            - -- \u2013 \u2014 ? ?? ??? n/a n.a. none null nil tba tbc tbd t.b.a. t.b.c. t.b.d. unknown undefined
            """.split()
        ),
        question=_QUESTION,
        clause=_CLAUSE,
        preposition=(
            rf"(?!{_IDIOMS}){_PREPOSITIONS}\s+(?:{_DETERMINER}|how|what|why|which|whom|you|me|us|them|it|{_COUNT}"
            rf"|some|any|all){_WHOLE}\s*|to\s+(?!(?:do|go|let|be)\s+\w+$)"
        ),
        before_names=rf"{_PREPOSITIONS}\s+",
        always_before=r"(?:about|regarding|concerning|because|due to|according to)\s+",
        verb_phrase=(
            rf"{_VERBS}\s+(?:{_DETERMINER}|{_COUNT}|over|more|people|teams){_WHOLE}"
            rf"|{_VERBS_ALONE}\s+(?:as|at|for|in|on|to|with){_WHOLE}"
            rf"|\w+ed\s+(?:the|a|an|my|our|your){_WHOLE}|(?:am|have|has|had)\s+"
        ),
        gerund=_GERUND,
        sentence=_WHOLE_SENTENCE,
        finite=(
            rf"\b(?:{_BE}|{_HAVE}|{_MODAL}|{_DO}|I|I'm|I've|we|\w+ed|ran|led|built|grew|wrote|made|kept|taught|drove"
            r"|won|sold|took|gave|held|brought|began|spent|know|knew|speak|spoke|went|saw|came|cut|means|makes"
            rf"|helps|works|takes|brings|shows){_WHOLE}"
        ),
        lowered=frozenset(
            """
            a about all almost an another any both each early eight every few five four half her his how its
            late many more most my nearly next nine no one our over seven several six some such ten that the
            their these this those three today tomorrow two what when where whether which who whose why your
            """.split()
        ),
        small=frozenset(
            "a an and as at by for from how in my of on or our that the to what why with your".split()
        ),
        abbreviations=frozenset(
            """
            a.m al approx asst apr assoc aug b.a b.sc bros co corp d.c dec dept dr e.g esq etc feb govt hon
            inc jan jr jul jun lab ltd m.a m.sc mar mgr mr mrs ms mt no nov oct p.m ph.d plc prof sen sept sep
            sr st u.k u.n u.s univ vol vs jeopardy! joomla! which? yahoo! yum!
            """.split()
        ),
        because=rf"because(?:\s+(?!of\b)|$)|(?:since|as)\s+(?=(?:I|I'm|I've|{_SUBJECT_PRONOUN}|{_DETERMINER})\b)",
        because_of=r"(?:because of|due to|owing to|on account of)\s+|for\s+(?=.*\breasons?$)",
        clause_within=(
            rf"(?:^|\s)(?:{_BE}|{_HAVE}|{_MODAL}|{_DO}|'s|need|needs|want|wants|came|got|accepted|decided|moved"
            r"|broke|ran|went|gave|said|told|saw|sent|kept|died|stayed|grew|began|became|rose|lives?|lies"
            r"|took|found|changed|suits|fits|works|offers|turned|fell|made|asked|became)(?=\s)"
        ),
        related=r"(?:^|\s)(?:that|which|who|whom|whose|where|when|how|why|what|I|we|you|they|he|she)\s",
        reasons=r"\breasons?$",
        no_article=(
            rf"(?:{_DETERMINER}|{_COUNT}|any|some|both|another|more|no|all){_WHOLE}|[\w-]+ing{_WHOLE}|.*\w's?'?\s|\w+s'\s"
            rf"|(?:how|who|what|when|where|whether|which|why|today|tomorrow|whatever){_WHOLE}"
            rf"|(?:round|phase|stage|step|part|day|week|level|number)\s(?:\d|one|two|three|four|five)"
            rf"|next\s(?:week|month|year|mon|tue|wed|thu|fri|sat|sun)"
        ),
        definite="the",
    ),
    days=DayPhrases(
        before=(
            r"(?:on or before|at the latest by|no later than|not later than|starting on|starting from|starting|as of"
            r"|as from|by|on|until|till|from)(?:\s+|$)"
        ),
        within=r"in\s+(?:the\s+)?",
        spans=rf"(?:{_SPAN}|\d{{4}})$",
        no_day=(
            r"(?:as soon|asap|a\.s\.a\.p|soon|immediate(?:ly)?|right away|straight away|at once|at the earliest|whenever"
            r"|when|once|if|unless|after|before|in|within|during|because|depends|depending|not|unknown|tbd|tba|open"
            r"|flexible|any ?time|any day|later|some ?time|some ?day|never|n/?a|none|null|to be|i|i'm|i'll|we|you"
            r"|they|don't|no idea|earliest|the earliest|now|short notice)(?![-\w])"
            rf"|{_COUNT}\s+(?:working |business )?(?:hours?|days?|weeks?|months?)"
            r"|(?:a|one)\s+(?:day|week|month|fortnight)(?:'s notice|\s+(?:from|after|later))?(?![-\w])|.*\?$"
        ),
        said=(
            (r"(?:next|this|tomorrow|today|the day after)\b", "{day}"),
            (rf"{_SPAN}$|(?:early|mid|late)\b|\d{{4}}$", "in {day}"),
            (r"the (?:beginning|start|end)\b", "at {day}"),
            (r"(?:beginning|start|end) of\b", "at the {day}"),
            (
                r"the (?:[\w]+ )?(?:week|weeks|month|quarter|half|middle|new year|year|summer|winter|spring)\b",
                "in {day}",
            ),
            ("", "on {day}"),
        ),
        bare=r"(?:beginning|start|middle|end|close) of\s",
    ),
    people=NameWords(
        nobody="|".join(
            (
                r"(?:.*\s)?(?:team|teams|department|dept\.?|committee|inbox|helpdesk)(?:\s+(?:at|of|for)\s.*)?",
                r"(?:.*\s)?(?:hiring|recruiting|recruitment|talent acquisition|talent|human resources|hr|people"
                r" operations|people ops|people & culture|people and culture|human capital)"
                r"(?:\s+(?:manager|managers|lead|partner|panel|staff|office|group|dept|desk|people))?"
                r"(?:\s+(?:at|of|for)\s.*)?",
                r"(?:the |dear |your |our )?(?:recruiters?|interviewers?|hiring managers?|line manager|panel|manager)"
                r"(?:\s+(?:at|of|for)\s.*)?",
                r"(?:careers?|jobs)(?:\s+(?:at|of|for)\s.*)?|info|contact|admin|administrator|office|support|customer service|staff|reception"
                "|no-?reply|do-?not-?reply|everyone|everybody|all|somebody|someone|anyone|sirs?|madam"
                r"|(?:dear )?(?:sir or madam|sir/madam|madam or sir|sirs? or madams?)|(?:to )?whom it may concern"
                "|ladies and gentlemen|sir / madam",
            )
        ),
        suspected=frozenset(
            """
            admin administrator all and anonymous anybody anyone capital career careers committee contact customer
            department dept desk do-not-reply donotreply everybody everyone first firstname full gentlemen hiring
            hr human inbox helpdesk info interviewer interviewers jobs last lastname madam manager managers n/a
            name no-reply none noreply null office operations ops or panel people reception recruiter recruiters
            recruiting recruitment resources sir sirs somebody someone staff support surname talent tba tbd team
            teams undefined unknown whom known given acquisition culture
            """.split()
        ),
        placeholder="|".join(
            (
                r"\W*[\[<{]+\s*(?:[^\W\d_][\w.]*[ -]?)*name[^\]>}]*[\]>}]+",
                r"\W*\[[^\]]*[^\W\d_][^\]]*\]\W*",
                "(?:your|my|their|his|her|the|first|last|full|contact|candidate|recruiter|interviewer|manager|hiring"
                " manager|given|family)?'?s?[ _-]?(?:name|surname)(?: here)?",
                "first(?:[ _-]?name)? last(?:[ _-]?name)?|firstname lastname|name surname|n/a|none|null|tbd|tba"
                "|unknown|undefined|anonymous|not known|not given|x{3,5}",
            )
        ),
        several=r"\s(?:and|or|\+)\s|[&;|]|(?<!\s[asdw])/",
        titles=frozenset(
            """
            capt captain dame dr dra dott frau herr ing judge lady lord madame miss mme monsieur mr mrs ms mx
            prof profa professor rev reverend señor señora señorita signor signora sir sr sra srta
            """.split()
        ),
        stopped=r"\b(Dr|Mr|Mrs|Ms|Mx)\.(?=\s|$)",
        with_given_name=frozenset({"dame", "sir"}),
        with_two_family_names=frozenset({"dra", "profa", "señor", "señora", "señorita", "sr", "sra", "srta"}),
        family_first=frozenset(
            """
            ahn an ang bae baek bai balogh bao bui cai cao cha chan chang chau chen cheng cheung chia chiang chin
            chiu cho choi chong chow chu chua chung cui dai dang deng ding dinh do dong du duan duong fan fang
            farkas fekete feng fong fu fujita fung gao goh gong gu guan guo ha hao hasegawa hayashi he heo
            ho hoang hong hou horvath hu huang hui huynh hwang inoue ishikawa ito jang jeon jeong ji jia jiang jin
            joo juhasz jung kang kato kim kimura kiss ko kobayashi koh koo kovacs kwak kwan kwok kwon lai lakatos
            lam lau le lee lei leong leung li liang liao lim lin liu lo loh lu lui luo luong luu ly ma mao
            matsumoto meng meszaros mok molnar mori nagy nakamura nam nemeth ng ngo nguyen noh oh olah ong ou pan
            papp park peng pham phan pham poon qian qin qiu quek racz ren ryu saito sasaki sato seah seo shao shen
            shi shimizu shin siu so soh son song su suh suzuki szabo szalai szilagyi szucs takacs takahashi tam
            tan tanaka tang tao teo tian toh toth tran trinh truong tsai tsang tse tsui varga vo vu wan wang
            watanabe wee wei wen wong woo wu xia xiao xie xiong xu xue yamada yamaguchi yamamoto yan yang yao ye
            yen yeo yeung yi yim yin yip yoo yoon yoshida yu yuan yuen yun zeng zhang zhao zheng zhong zhou zhu
            zou
            """.split()
        ),
        particles=frozenset(
            "af av bin binti da das de del della den der di do dos du ibn te ten ter van vom von y zu".split()
        ),
        degrees=frozenset(
            """
            ba bba bcom beng bsc cbe ceng ceo cfa cfo cipd cissp coo cpa cso cto dba dds dma dmin do dphil dsc dvm
            edd esq facs fca frcs frs jd kc llb llm ma mba mbbs mbe mcipd md meng mfa mp mpa mph mphil mrcp msc
            msw np obe pa pe pharmd phd phr pmp psyd qc rgn rn shrm-cp shrm-scp sphr vp
            """.split()
        ),
        sure_degrees=frozenset(
            "beng bsc cissp cpa dphil esq mba meng mphil msc pharmd phd pmp shrm-cp shrm-scp".split()
        ),
        generations={"jr": "Jr.", "sr": "Sr.", "ii": "II", "iii": "III", "iv": "IV"},
        pronouns=frozenset("any her hers him his it ze she he they their theirs them xe".split()),
    ),
    naming=Naming(
        role="the {role}",
        any_role="the role",
        role_at="{role} at {company}",
        at="at {company}",
        for_role="for {role}",
        about_role="about {role}",
        noun="role",
        nouns={
            **dict.fromkeys(
                (
                    "baker bakers bartender barista bricklayer builder butcher caretaker carer carpenter cashier chef"
                    " cleaner cook courier driver electrician farmhand fitter florist gardener groom groundskeeper"
                    " guard hairdresser handyman housekeeper janitor joiner labourer laborer lifeguard machinist"
                    " maid mechanic midwife miner mover nanny nurse operative packer painter paramedic picker"
                    " plasterer plumber porter receptionist roofer sailor seamstress shelf-stacker stacker tailor"
                    " tiler waiter waitress welder worker rn lpn hca"
                ).split(),
                "job",
            ),
            **dict.fromkeys(
                (
                    "care assistant",
                    "healthcare assistant",
                    "shop assistant",
                    "sales assistant",
                    "kitchen assistant",
                ),
                "job",
            ),
            **dict.fromkeys(
                (
                    "adjunct dphil fellow lecturer phd ph.d. postdoc post-doc principal professor reader researcher"
                    " scholar teacher tutor"
                ).split(),
                "position",
            ),
            **dict.fromkeys(
                ("research assistant", "research associate", "teaching assistant", "social worker"),
                "position",
            ),
            **dict.fromkeys(
                ("ux researcher", "user researcher", "design researcher", "school principal"), "role"
            ),
        },
        articles=frozenset({"a", "an", "the"}),
        determiners=frozenset("any her his my one our that their this those these your".split()),
        job_words=frozenset(
            """
            apprenticeship assignment assistantship chairmanship clerkship co-op contract directorship
            doctorate externship fellowship gig internship job jobs lectureship managership opening openings
            placement position positions post posting posts professorship programme readership residency role
            roles scheme scholarship secondment shift shifts studentship traineeship vacancies vacancy work
            """.split()
        ),
        prepositions=frozenset("as at for from in into of on over to with within".split()),
        placing=frozenset("at in on with within".split()),
        in_titles=frozenset(
            "charge chief counsel intelligence operations residence test training transit".split()
        ),
        with_article=(
            r"(?:bureau|city|college|department|diocese|institute|ministry|museum|office|state|university) of\s"
        ),
        employed_at=r"\s+(?:at|@|with|for|in)\s+(?:the\s+)?",
        genders=(
            r"[(\[]\s*(?:[mfdwxhnig]|gn|div|all genders?|any gender|male|female|diverse)"
            r"(?:\s*[/|,*:]\s*(?:[mfdwxhnig]|gn|div|male|female|diverse))*\s*[)\]]"
            r"|(?<=\s)[mfwhd]/[mfwhd](?:/[dxni])?(?![\w/])|\((?:s|in|e|fe)\)"
        ),
        numbers=(
            r"(?:[(\[]\s*)?(?<!\w)(?:(?:job|req|requisition|vacancy|posting|ref|reference)"
            r"(?:\s?(?:id|no|nr|number|code))?|id|no|nr)(?!\w)[\s.:#_-]{0,3}(?:[^\W\d_]{1,4}[-_ ]?)?\d[\w/-]*(?:\s*[)\]])?"
            r"|(?:[(\[]\s*)?#\s?\d[\w-]*(?:\s*[)\]])?"
            r"|(?:[(\[]\s*)?(?<!\w)(?:jr|r|req|jo|tr|job|ref)[-_ ]?\d{3,}[\w-]*(?:\s*[)\]])?"
            r"|[(\[]\s*\d{3,}\s*[)\]]|(?<![\w-])\d{5,}(?![\w-])"
        ),
        pay=(
            rf"(?:[(\[]\s*)?(?:\b(?:up to|from|circa|ca\.?|c\.)\s)?(?:{_PAID}\s?(?:[-\u2013\u2014]|to)\s?)?{_PAID}\+?"
            r"(?:\s?(?:ote|base|gross|dollars|p\.?\s?a\.?|p\.?\s?h\.?"
            r"|(?:per|an?|/)\s?(?:hour|hr|day|week|month|year|yr|annum)))*(?:\s*[)\]])?(?!\w)"
        ),
        asides=rf"(?:(?:{_WHERE}|{_TERMS})(?:\s*(?:[,/;&+|-]|\bor\b|\band\b|,?\s)\s*|$))+",
    ),
    reason="because of {reason}",
    reason_so_called="for {reason}",
    reason_clause="because {reason}",
    examples={
        "topic": "'the move to event sourcing' or 'how you measure churn'",
        "strength": "'six years of running such systems', or a whole sentence that begins with 'I'",
        "need": "'somebody who knows the old system'",
        "proof": "'the two migrations at Halden', or a whole sentence that begins with 'I'",
        "next_step": "'the panel on Friday'",
        "reason": "'the long commute', or a clause such as 'I have taken another offer'",
        "answer_by": "'Friday, 4 December' or 2026-12-04",
        "start_date": "'Monday, 1 February', 'February' or 2027-02-01",
    },
)
