"""Personal details in English: what can stand in a sentence, how it is mended, and how it is said."""

# ruff: noqa: FLY002, ISC004, SIM905  a pattern has one way of saying it a line, and words fill lines

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._languages.details_lexicon import DayPhrases, DetailsLexicon, NameWords, Naming, PhraseWords
from netiquette._languages.english.nouns import COUNT_NOUNS, MASS_NOUNS, NAMES_TOO, OTHER_WORDS
from netiquette._vocabulary.dialect import Dialect

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DETAILS"]

_SUBJECT_PRONOUN = "(?:i|I|you|we|they|he|she)"
_FULL_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_BELOW_TWENTY = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
""".split()
_COUNT = (
    rf"(?:\d+|{'|'.join(_BELOW_TWENTY)}|(?:{'|'.join(_FULL_TENS)})(?:-(?:one|{'|'.join(_BELOW_TWENTY[:8])}))?"
    r"|several|many|a few)"
)
_DETERMINER = "(?:the|a|an|my|our|your|their|his|her|its|this|that|these|those|such|every|each)"
_BE = "(?:is|are|was|were|am|isn't|aren't|wasn't|weren't)"
_HAVE = "(?:has|have|had|hasn't|haven't|hadn't)"
_MODAL = "(?:will|would|can|could|shall|should|may|might|must|won't|wouldn't|can't|cannot|couldn't|shouldn't)"
_DO = "(?:do|does|did|don't|doesn't|didn't)"
_ASKING_WORD = r"(?:how|why|what|where|when|who|whom|which)(?:\s+[\w-]+){0,2}"
_ASKED_ABOUT = f"(?:{_SUBJECT_PRONOUN}|it|people)"
_WHOLE = r"(?![-\w])"
_A_WORD = r"[\w'-]+"

_IS_ASKED = r"((?:how|what|when|where|whether|which|why|if)\s)"
_HE_OR_SHE = rf"{_IS_ASKED}(?:he|she)"


def _any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of some words."""
    return f"(?:{'|'.join(words)})"


_NOTHING_NAMED = (
    r"(?:ahead|bad|behind|best|better|broken|different|due|essential|good|hard|here|important|known|left|missing"
    r"|new|next|normal|possible|right|so|there|true|typical|what|who|working|worse|wrong|\w+(?:ed|ing|able|ible))"
)
"""What may follow "what is" without being what is asked about: what is left."""

_QUESTION = "|".join(
    (
        rf"(?:what|who|where)\s+{_BE}\s+(?!{_NOTHING_NAMED}{_WHOLE}){_A_WORD}\s*\??$",
        rf"(?:how|why|what|where|when|who|whom|which)\s+(?:{_BE}|{_MODAL}|{_DO}|'s)\s+"
        rf"(?:{_SUBJECT_PRONOUN}|it|there|{_DETERMINER}|people|one|anyone|someone){_WHOLE}",
        rf"(?:how|why|what|where|when|who)'s\s+(?:it|there|{_DETERMINER}){_WHOLE}",
        rf"(?:how|why|what|where|when|who|whom)\s+{_HAVE}\s+{_SUBJECT_PRONOUN}{_WHOLE}",
        r"how\s+(?:many|much|often|long|soon|far|well|fast|big|large|old|hard|easy|important)"
        rf"(?:\s+\w+)?\s+(?:{_DO}|{_BE}|{_MODAL}|{_HAVE})\s+(?:{_SUBJECT_PRONOUN}|it|there|{_DETERMINER}){_WHOLE}",
        rf"(?:what|which)\s+(?!{_SUBJECT_PRONOUN}\b|{_DETERMINER}\b|it\b|people\b)\w+(?:\s+\w+)?\s+(?:{_DO}|{_BE}|{_MODAL}"
        rf"|{_HAVE})\s+(?:{_SUBJECT_PRONOUN}|it){_WHOLE}",
        rf"(?:what|how)\s+(?:about|come){_WHOLE}",
        rf"do\s+{_SUBJECT_PRONOUN}{_WHOLE}",
        rf"(?:does|did|don't|doesn't|didn't|{_BE}|{_MODAL}|{_HAVE})\s+"
        rf"(?:{_SUBJECT_PRONOUN}|it|there|the|your|our|my|this|that|these|those|anyone){_WHOLE}",
    )
)
_NO_SUBJECT = (
    "(?:all|any|anybody|anyone|as|but|each|everybody|everyone|everything|how|if|nobody|none|nothing|one|ones|people"
    "|some|somebody|someone|than|that|those|what|whatever|when|where|whether|which|whichever|who|whoever|whom"
    "|whose|why)"
)
"""What is before a verb and not, or not surely, its only subject: what is left, people are our work."""
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
        rf"(?={_A_WORD}\s+(?:{_BE}|(?:has|have)\s+(?:become|been|begun|gone|grown|\w+ed))\s)(?!{_NO_SUBJECT}{_WHOLE})"
        rf"{_A_WORD}\s+\w+\s+",
    )
)
_CLAUSE = (
    rf"{_CLAUSE_ALONE}|that\s+(?:I|{_SUBJECT_PRONOUN}|it|there|the|a|an|your|our|my|their|his|this|these|those|each|every)"
    rf"{_WHOLE}\s+"
)
_SPOKEN_OF = (
    r"talked\s+about\s+|spoke\s+about\s+|chatted\s+about\s+|asked\s+about\s+|heard\s+about\s+|discussed\s+"
    r"|touched\s+(?:up)?on\s+|went\s+over\s+"
)
_ENJOYED = r"(?:(?:i|we)\s+)?(?:(?:really|very\s+much)\s+)?(?:enjoyed|liked|loved|appreciated)\s+"
_TALK_OF = (
    r"(?:our|the)\s+(?:conversation|discussion|chat)\s+(?:about|of|on)\s+|our\s+talk\s+(?:about|on)\s+"
    r"|(?:talking|hearing|chatting|speaking|learning)\s+about\s+|discussing\s+"
    r"|(?:the|your)\s+(?:advice|comments|feedback|remarks|thoughts|views)\s+(?:on|about|regarding)\s+"
    r"|(?:the|your)\s+explanation\s+of\s+"
)
"""A topic that names the talk, too, which the sentence does by itself."""
_PREPOSITIONS = (
    "(?:at|by|for|from|in|inside|into|of|on|onto|to|toward|towards|with|without|within|after|before|during"
    "|since|until|between|behind|against|among|through|via|over|under|across|around|near|off|per|upon)"
)
_IDIOMS = (
    r"(?:over the (?:air|counter|phone|top|wire)|off the shelf|on the (?:job|fly|ground|spot)|behind the scenes"
    r"|in the (?:field|wild|loop)|at the bedside|off the record|under the (?:hood|table)|through the line"
    r"|before and after|in and out)\s+\w"
)
_VERBS = """
accepted am bring built chose created delivered designed developed did drove enjoy handled held helped improved increased kept
know knew launched led like love made managed organised organized owned ran received reduced repaired set shipped spent
supervised trained was won wrote found left hold joined
""".split()
_VERBS_ALONE = """
applied cared enrolled graduated helped interned learned learnt moved qualified relocated returned served speak
spoke specialised specialized studied trained transferred volunteered was worked
""".split()
_VERBS_ONLY = """
achieved began brought co-founded coached completed doubled drove earned finished founded gave grew halved know
mentored oversaw passed quadrupled ran rebuilt rewrote sold speak spent taught took tripled undertook went won wrote
""".split()
"""Verbs that are nothing else before any noun: not set, cut or managed."""
_VERBS_BY_HOW_MUCH = """
boosted cut expanded extended improved increased lifted lowered raised reduced scaled shortened shrank slashed
trimmed
""".split()
_VERBS_OTHERWISE = "am can can't cannot could couldn't became got had have work".split()
_HOW_MUCH = r"(?:about |almost |nearly |over |roughly )?(?:\d|half|two|three|four|five|a (?:third|quarter|fifth|half))"
_UNSAID_SUBJECT = (
    r"(?:(?:just|also|recently|finally|now|once|often|always|successfully)\s+)?(?:"
    + "|".join(
        (
            rf"{_any_of(_VERBS)}\s+(?:{_DETERMINER}|{_COUNT}|another|new|other|over|more|people|teams){_WHOLE}",
            rf"{_any_of(_VERBS_ALONE)}\s+(?:as|at|for|from|in|on|to|with){_WHOLE}",
            rf"{_any_of(_VERBS_ONLY)}\s+(?=[\w'$\u00a3\u20ac])",
            rf"{_any_of(_VERBS_BY_HOW_MUCH)}\s+(?:{_A_WORD}\s+){{1,5}}(?:by\s+{_HOW_MUCH}|to\s+(?:zero|nil|under)"
            rf"|in\s+half|from\s+{_HOW_MUCH}\S*\s+(?:\S+\s+){{0,2}}to\s)",
            rf"\w+ed\s+(?:the|a|an|another|my|our|your){_WHOLE}",
            r"(?:am|have|had)\s+",
            rf"(?:got|became)\s+(?:{_DETERMINER}|another|married|promoted|certified|chartered){_WHOLE}",
            r"(?:can|could|cannot|can't|couldn't)\s+(?!\w*ing(?![-\w]))(?=\w)",
            r"work\s+(?:well|hard|best|closely|quickly|independently|carefully|nights|weekends)(?![-\w])",
        )
    )
    + ")"
)
_DEEDS = (
    "(?:Created|Delivered|Drove|Handled|Helped|Joined|Launched|Led|Ran|Shipped|Won|Wrote)"
    rf"\s+(?!(?:and|or|{_PREPOSITIONS}){_WHOLE})"
)
"""How a line of a CV begins whose object has no article, with verbs that are no adjectives: Launched products in."""
_QUALITIES = """
able adaptable articulate available bilingual busy calm careful certified chartered comfortable competent confident
conscientious creative curious dedicated dependable detail-oriented diligent eager enthusiastic experienced familiar
customer-focused flexible fluent friendly good hard-working hardworking honest ill interested keen licenced licensed literate
methodical motivated organised organized passionate patient persistent pregnant proactive proficient punctual
qualified quick ready registered reliable resilient responsible self-motivated sick skilled thorough tired trained
trilingual trustworthy unable unavailable unwell team-oriented used well-organised well-organized well-versed willing
""".split()
"""What people are, and things hardly ever."""
_QUALITY = _any_of(quality.replace("-", "[- ]") for quality in _QUALITIES)
_OPINION = "(?:urgent|sure|clear|known|interesting|helpful|useful|great|nice)"
_DEGREE = "(?:always|fully|highly|no longer|not|really|still|too|very)"
_QUALIFIED = rf"(?:{_DEGREE}\s+)?(?:[\w-]+\s+(?=(?:certified|licen[cs]ed|qualified|registered|trained){_WHOLE}))?{_QUALITY}"
_QUALIFIED_SO = rf"{_QUALIFIED}(?:(?:,\s+(?:and\s+)?|\s+(?:and|but)\s+){_QUALIFIED})*"
_SINCE = (
    r"(?:since|for\s+(?:about\s+|over\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|many|several))"
)
_PEOPLE = """
accountant administrator aider all-rounder analyst apprentice assistant baker barista carer carpenter chef cleaner
coach coder communicator cook designer developer driver electrician engineer enthusiast expert facilitator gardener
graduate instructor interpreter joiner leader learner listener manager master mechanic mentor motivator
multi-tasker multitasker negotiator nurse organiser organizer parent perfectionist person player plumber presenter
professional programmer scientist self-starter solver speaker specialist starter student supervisor teacher
technician thinker trainer translator typist volunteer welder worker writer
""".split()
_AT_WORK = """
board candidate captain carer chair chief child client colleague committee consultant customer director editor employee
employer family foreman founder head headteacher landlord lead leader matron member neighbour operator neighbor officer owner
panel parent partner patient planner principal recruiter rep representative resident student surgeon team tenant user
""".split()
_A_PERSON = (
    rf"(?:(?!(?:{_DETERMINER}|{_COUNT}|and|or|any|both|one|some|of|for){_WHOLE})[\w&+#-]+\s+){{0,3}}{_any_of(_PEOPLE)}"
    rf"(?:\s+and\s+(?:(?!{_DETERMINER}{_WHOLE})[\w&+#-]+\s+){{0,3}}{_any_of(_PEOPLE)})?"
)
_A_PERSON_BRIEFLY = rf"(?:(?!(?:{_DETERMINER}|{_COUNT}|and|or|of|in|on|as|with|at|for|from){_WHOLE})[\w&+-]+\s){{0,2}}{_any_of(_PEOPLE)}"
_TIMES_SPENT = "years?|months?|seasons?|decades?|summers?|winters?|semesters?"
_LENGTH = rf"(?:over |almost |nearly |more than )?(?:{_COUNT}|\d+\+)\s(?:{_TIMES_SPENT}){_WHOLE}"
_GOES_ON = (
    "(?:of|in|on|as|at|with|for|from|behind|and|or|spent|across|under|to|before|after|old|long|working|inside"
    "|within|among|between|around|over|through|that|which|where|i)"
)
_UP_TO_TWO_WORDS = r"(?:[\w&-]+\s){0,2}"
_DONE = _any_of(sorted(MASS_NOUNS))
_ENDS_THERE = r"(?=$|,|\s(?:and|at|in|for|with|across|including|on)\s)"
_OFFICE = "(?:captain|chair|chairman|chairwoman|co-founder|co-president|finalist|founder|president|secretary|treasurer|winner)"
_OF_A_PERSON = r"(?:\s+(?:of|in|with|at|for|from)\s(?!.*\bwho\b).*)?"
_TAKES_AN = (
    r"(?:a|i|e(?!u)|o(?!ne\b|nce\b)|u(?!k\b|ni|s[aei]|til|x\b|i\b)|ho(?:nest|nou?r|ur)"
    r"|(?:hgv|hr|html|lgv|mba|msc|nhs|nlp|rn)\b)"
)
"""How what is said with "an" begins, the rest in whatever case."""
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
_WENT = (
    rf"(?:(?:decreased|dropped|fell|grew|improved|increased|rose|shrank|went)\s+(?:by|from|to)\s+{_HOW_MUCH}"
    rf"|(?:doubled|halved|tripled)\s+(?:in|within)\s+(?:a|an|{_COUNT}){_WHOLE})"
)
"""What figures did."""
_OF_ANOTHER_CLAUSE = (
    rf"(?:{_SUBJECT_PRONOUN}|after|as|because|before|how|if|it|since|than|that|until|what|when|where|whether"
    rf"|which|while|who|whom|whose|why|(?:day|night|time|way|week|year)\s+(?:the|an?|my|our)){_WHOLE}"
)
"""What stands before a verb that is not that of the whole: the shop we doubled in two years."""
_WHOLE_SENTENCE = "|".join(
    (
        rf"(?:{_CLAUSE_ALONE})",
        rf"(?:{_PREPOSITIONS}|as|while|when|although|last|{_COUNT}\s+(?:years?|months?|weeks?)\s+ago)\s+"
        rf"(?:.*\s)?{_SUBJECT}\s+",
        rf"{_COUNT}\s+(?:years?|months?|weeks?)\s+ago,?\s+{_SUBJECT}\s+",
        rf"(?!{_OF_ANOTHER_CLAUSE})(?:{_A_WORD}\s+(?!{_OF_ANOTHER_CLAUSE})){{1,6}}{_WENT}",
        r"(?:my|our)\s+\w+\s+(?:shipped|grew|built|won|sold|ran|made|doubled|halved|cut|kept|raised|served)\s+",
    )
)
_MONTH = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)
_MONTH_NAMED = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_MOMENTS = """
mon monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thur thurs thursday thursdays fri friday
fridays sat saturday saturdays sun sunday sundays january february march april may june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow noon midday o'clock
""".split()
_AROUND_MOMENTS = """
a after afternoon afternoons am and at before bst by call cet ct est et evening evenings final first from gmt in
interview meet meeting morning mornings next of on or panel phone pm pst pt round second the this to until utc video
week zoom
""".split()
_WEEKDAY_NAMED = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?)"
_WEEKDAY_WORDS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH_WORDS = "january february march april may june july august september october november december".split()
_WORDS_TOO = ("march", "may", "august")
"""The months that are other words as well: one knows them by the number beside them."""
_SHORT_WEEKDAYS = {
    "mon": "Monday",
    "tues?": "Tuesday",
    "weds?": "Wednesday",
    "thu(?:rs?)?": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
_SHORT_MONTHS = {month[:3]: month.title() for month in _MONTH_WORDS if month != "may"} | {"sept": "September"}
_OF_A_DATE = r"\d{1,2}(?:st|nd|rd|th)?(?: of)?"


def _near_a_number(month: str, said: str) -> tuple[tuple[str, str], ...]:
    """Return how a month is said that has a number next to it."""
    return (
        (rf"\b({_OF_A_DATE}) {month}\b(?!\.?[\w-])\.?", rf"\1 {said}"),
        (rf"\b{month}\b\.? (?={_OF_A_DATE}(?!\w|[:.]\d))", f"{said} "),
    )


_LOW_DAYS = (
    *_WEEKDAY_WORDS,
    *(f"{day}s" for day in _WEEKDAY_WORDS),
    *_MONTH_WORDS,
    "eod",
    "eow",
    "pls",
    "plz",
    "please",
    "am",
    "pm",
    "tmrw",
    "b4",
)
_SHORT_DAYS = "mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec".split()
_NAMED_IN_FULL = (
    *((rf"\b{day}(?=s?\b)", day.title()) for day in _WEEKDAY_WORDS),
    *((rf"\b{month}\b", month.title()) for month in _MONTH_WORDS if month not in _WORDS_TOO),
)
_DATED_IN_FULL = tuple(
    pair
    for month, said in (*_SHORT_MONTHS.items(), *((month, month.title()) for month in _WORDS_TOO))
    for pair in _near_a_number(month, said)
)
_DAYS_IN_PHRASES = (
    *_NAMED_IN_FULL,
    *_DATED_IN_FULL,
    *(
        (rf"\b{short}\b\.?(?!\w|-\w)", said)
        for short, said in (("tues", "Tuesday"), ("weds", "Wednesday"), ("thurs?", "Thursday"))
    ),
    *((rf"(?<=\bon ){short}\b\.?(?!\w|-\w)", said) for short, said in _SHORT_WEEKDAYS.items()),
    *((rf"\b{short}\b\.?(?=,? \d)", said) for short, said in _SHORT_WEEKDAYS.items()),
)
_MONTH_SAID = _any_of([month.title() for month in _MONTH_WORDS])
_DAY_SAID = _any_of([day.title() for day in _WEEKDAY_WORDS])
_DAYS_IN_FULL = (
    (r"\btmrw\b", "tomorrow"),
    *_NAMED_IN_FULL,
    *((rf"\b{short}\b\.?", said) for short, said in (*_SHORT_WEEKDAYS.items(), *_SHORT_MONTHS.items())),
    *_DATED_IN_FULL,
    *((rf"^{month}$", month.title()) for month in _WORDS_TOO),
    *(
        (rf"(?<=\b{when}[ -]){month}\b", month.title())
        for month in _WORDS_TOO
        for when in ("early", "mid", "late", "in", "of")
    ),
    (rf"({_DAY_SAID})-(?={_DAY_SAID})", r"\1 to "),
    (
        rf"({_DAY_SAID}),? (?:the )?(\d{{1,2}}(?:st|nd|rd|th)),? (?:at )?(?=\d{{1,2}}(?:[:.]\d\d|\s?[ap]\.?m))",
        r"\1 the \2 at ",
    ),
    (rf"({_DAY_SAID}),? (?:the )?(\d{{1,2}}(?:st|nd|rd|th)),? am\b", r"\1 the \2 in the morning"),
    (rf"({_DAY_SAID}),? (?:the )?(\d{{1,2}}(?:st|nd|rd|th)),? pm\b", r"\1 the \2 in the afternoon"),
    (rf"({_DAY_SAID}) (\d{{1,2}}(?:st|nd|rd|th))(?! (?:of )?{_MONTH}(?!\w))", r"\1 the \2"),
    (rf"({_DAY_SAID}),? (?=\d{{1,2}}(?:[:.]\d\d|(?:[:.]\d\d)?\s?[ap]\.?m))", r"\1 at "),
    (rf"((?:{_DAY_SAID}|[Tt]omorrow|[Tt]oday)s?) am\b", r"\1 morning"),
    (rf"((?:{_DAY_SAID}|[Tt]omorrow|[Tt]oday)s?) pm\b", r"\1 afternoon"),
    (
        rf"(\d(?:st|nd|rd|th)? {_MONTH_SAID}|{_MONTH_SAID} \d{{1,2}}(?:st|nd|rd|th)?),? am\b",
        r"\1 in the morning",
    ),
    (
        rf"(\d(?:st|nd|rd|th)? {_MONTH_SAID}|{_MONTH_SAID} \d{{1,2}}(?:st|nd|rd|th)?),? pm\b",
        r"\1 in the afternoon",
    ),
    (r"\bb4\b", "before"),
    (r"\b(?:end of |by )?eod\b", "the end of the day"),
    (r"\b(?:end of |by )?eow\b", "the end of the week"),
    (r"[ ,]+(?:pls|plz|please)[.!]?$", ""),
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
_INSTITUTION = (
    "(?:academy|agency|archives?|assembly|association|audit office|authority|ballet|board|cent(?:er|re)|college|commission"
    "|council|federation|foundation|gallery|guard|hospital|infirmary|institutes?|institution|laboratory|league|library"
    "|mint|museum|navy|observatory|opera|opera house|park|park service|portrait gallery|service|society|theatre|trust|union"
    "|zoo)"
)
"""What a national or a royal body is that has an article: the Royal Society, but Royal Mail."""
_PAID = r"(?:[$\u00a3\u20ac]\s?\d[\d.,]*\s?k?|(?<![\w.])\d{2,3}k(?=\s?(?:[-\u2013\u2014)\]]|ote\b|$)))"
"""A sum: with its currency, or in thousands where nothing else can be meant."""

_SITTING = (
    r"(?:(?:panel|phone|video|zoom|teams|technical|coding|case|trial|online|in-person|site|skills|written|practical)\s)?"
    r"(?:assessment|call|chat|conversation|demo|exercise|interview|meeting|presentation|screen|session|shift|slot|talk|task"
    r"|test|tour|trial|visit|walkthrough)\b"
)
"""What takes a number of minutes."""

_TRADES = (
    (
        "job",
        "job",
        """
        baker bakers bartender barista bookbinder bricklayer builder busser butcher caretaker carer carpenter
        cashier chef cleaner cook courier custodian dishwasher driver electrician farmhand fitter florist gardener
        glazier groom groundskeeper guard hairdresser handyman housekeeper janitor joiner labourer laborer
        lifeguard machinist maid mechanic milker miner mover nanny operative operator packer painter picker
        plasterer plumber porter receptionist roofer roustabout sailor scaffolder seamstress server shelf-stacker
        hca lpn nurse paramedic rn rvn stacker stylist tailor tiler trucker waiter waitress warden welder worker
        """,
    ),
    ("position", "job", "bookkeeper firefighter hygienist tech technician"),
    (  # in the health service
        "position",
        "post",
        """
        anaesthetist anesthesiologist cardiologist dermatologist dietitian geriatrician gp gynaecologist gynecologist
        haematologist hospitalist intensivist matron midwife neonatologist neurologist obstetrician oncologist
        ophthalmologist paediatrician pathologist pediatrician physician physiotherapist psychiatrist psychologist
        radiographer radiologist radiotherapist sister sonographer surgeon therapist urologist
        """,
    ),
    (  # in schools, universities and what keeps their books and things
        "position",
        "post",
        """
        adjunct archivist conservator curator dean demonstrator dphil fellow headmaster headmistress headteacher
        invigilator lecturer librarian ph.d. phd post-doc postdoc principal professor provost reader registrar
        researcher scholar schoolteacher teacher tutor
        """,
    ),
    (  # in the church, abroad, in court and in the public service
        "position",
        "post",
        """
        ambassador attach\u00e9 attache chaplain clergyman commissioner constable consul coroner curate deacon
        diplomat magistrate minister organist parson pastor priest rabbi ranger
        rector sacristan verger vicar
        """,
    ),
)
"""What a trade calls its position, in American and in British English; a trade that is not here says "role"."""
_TRADES_OF_TWO = (
    ("job", "job", "care assistant|healthcare assistant|shop assistant|sales assistant|kitchen assistant"),
    (
        "position",
        "post",
        "charge nurse|staff nurse|nurse practitioner|nurse specialist|ward manager|ward clerk|research assistant"
        "|research associate|teaching assistant|teaching associate|social worker|youth worker|parish administrator"
        "|head teacher|school counselor|school counsellor|police officer|prison officer|probation officer"
        "|third secretary|second secretary|first secretary|deputy head|vice principal|assistant principal",
    ),
    (
        "role",
        "role",
        "ux researcher|user researcher|design researcher|market researcher|school principal|commercial director"
        "|security researcher|proof reader|meter reader|software fellow",
    ),
)
"""Likewise, where its last word has another meaning elsewhere."""


def _nouns(*, us: bool) -> dict[str, str]:
    """Return what positions are called by the last words of what somebody is."""
    split = [(a, b, words.split()) for a, b, words in _TRADES]
    split += [(a, b, words.split("|")) for a, b, words in _TRADES_OF_TWO]
    return {word: a if us else b for a, b, words in split for word in words}


DETAILS = DetailsLexicon(
    phrases=PhraseWords(
        between=", ",
        stressed={", especially ": ", above all ", ", particularly ": ", above all "},
        before_last=" and ",
        before_last_of_pairs=", and ",
        before_last_choice=" or ",
        before_last_long_choice=", or ",
        nothing=frozenset(
            """
            - -- \u2013 \u2014 ? ?? ??? n/a n.a. none null nil tba tbc tbd t.b.a. t.b.c. t.b.d. unknown undefined
            confidential undisclosed
            """.split()
        ),
        question=_QUESTION,
        clause=_CLAUSE,
        preposition=(
            rf"(?!{_IDIOMS})(?!{_LENGTH}){_PREPOSITIONS}\s+(?:{_DETERMINER}|how|what|why|which|whom|you|me|us|them|it|{_COUNT}"
            rf"|some|any|all){_WHOLE}\s*|to\s+(?!(?:do|go|let|be)\s+\w+$)"
        ),
        before_names=rf"{_PREPOSITIONS}\s+",
        always_before=r"(?:about|regarding|concerning|because|due to|according to)\s+",
        verb_phrase=rf"(?:has|does)\s+|\w+ed\s+(?:the|a|an|another|my|our|your){_WHOLE}",
        gerund=_GERUND,
        sentence=_WHOLE_SENTENCE,
        finite=(
            rf"\b(?:{_BE}|{_HAVE}|{_MODAL}|{_DO}|I|I'm|I've|we|(?!{_QUALITY}{_WHOLE})\w+ed|ran|led|built|grew|wrote|made|kept|taught|drove"
            r"|won|sold|took|gave|held|brought|began|spent|know|knew|speak|spoke|went|saw|came|cut|means|makes"
            r"|became|bought|caught|chose|drew|fell|felt|flew|fought|found|got|heard|hit|lost|meant|met|paid|rode|rose|sat"
            rf"|sent|shook|showed|stood|swam|thought|threw|told|wore|helps|works|takes|brings|shows){_WHOLE}"
        ),
        lowered=frozenset(
            """
            a about all almost an another any both each early every few half her his how its
            late many more most my nearly next no one our over several some such that the
            their these this those today tomorrow what when where whether which who whose why your
            """.split()
            + _BELOW_TWENTY
            + _FULL_TENS
        ),
        ordinary=(COUNT_NOUNS | {f"{noun}s" for noun in COUNT_NOUNS} | MASS_NOUNS | OTHER_WORDS) - NAMES_TOO,
        ordinary_ending=r"(?!(?:ascension|clements?|salvation)$)\w{3,}(?:tions?|sions?|ments?|ships?|ology|ography)$",
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
            r"|took|found|changed|suits|fits|works|offers|turned|fell|made|asked|became|falls|clashes|coincides|overlaps|starts"
            r"|begins|ends|lasts|takes|means|requires|closes|opens|comes|leaves|keeps|allows|pays|costs|puts|brings)(?=\s)"
        ),
        clause_begun=(
            rf"{_DETERMINER}\s(?:{_A_WORD}\s){{1,3}}?\w+ed\s(?:{_DETERMINER}|me|us|it|him|them|her){_WHOLE}"
        ),
        before_a_clause=(
            rf"(?:{_PREPOSITIONS}|as|while|when|although|though|because|if|once|now|right|just|this|these|last|next"
            r"|all|\w+ly|\w+ing|sorry|however|still|yes|no|given|today|so|and|but|then)(?![-\w])"
        ),
        to_do=(
            r"(?:waiting|hearing)\s(?:back|for|from|to|until)(?![-\w])|(?:meet|send|complete|submit|attend|wait|speak|hear|prepare|bring|join|get|fill|finish)\s"
            rf"(?!(?:and|or)\s)\w|(?:call|ring|phone|email|visit|see|sign|book|schedule|tour|do|take)\s"
            rf"(?:{_DETERMINER}|me|them|him|her|back){_WHOLE}"
        ),
        to_be_named=(
            r"(?:,?\s|,\s*|\s[(\u2013-]\s?)(?:(?:date|day|time|place|venue|dates|times)\s(?:(?:and|&|/)\s"
            r"(?:date|day|time|place|venue)\s)?)?\(?(?:tbc|tba|tbd|to be (?:confirmed|agreed|announced))\)?$"
        ),
        awaited=(
            r"^((?:(?:a|an|the|your|their)\s)?(?:[\w'-]+\s){0,2}?(?:answer|decision|outcome|reply|response|verdict)),?\s"
            rf"(?:(?:around|before|by|in|within)\s(?:the\s)?(?:\d|christmas|easter|end\sof|eod|eow|new\syear|{_COUNT}\s"
            rf"|{_any_of(_MONTH_WORDS)}|{_any_of(_WEEKDAY_WORDS)}|(?:{'|'.join(_SHORT_DAYS)})\b)"
            rf"|(?:(?:before|by|on)\s)?(?:next\s|this\s|tomorrow|{_any_of(_WEEKDAY_WORDS)}))[^,]*$",
            r"\1",
        ),
        related=r"(?:^|\s)(?:that|which|who|whom|whose|where|when|how|why|what|I|we|you|they|he|she)(?:'\w+)?\s",
        reasons=r"\breasons?$",
        reason_said=(
            (r"((?:short[- ]?(?:staffed|handed)|understaffed)(?:\s.+)?)$", r"we are \1"),
            (r"(no\slonger\s.+)$", r"I am \1"),
            (r"(no\s.+)$", r"I have \1"),
            (r"(family|financial|health|medical|personal)$", r"\1 reasons"),
            (
                rf"((?:emigrating|expecting|leaving|moving|relocating|retiring|returning|staying|starting|taking)"
                rf"(?:\s(?:{_DETERMINER}|another|{_PREPOSITIONS}|abroad|away|back|closer|early|here|home|house|nearer|out"
                rf"|overseas|put|school|soon|there|time|town|university|up|where|work){_WHOLE}.*)?)$",
                r"I am \1",
            ),
        ),
        topic_opening=(
            rf"{_ENJOYED}(?:{_TALK_OF})|{_ENJOYED}(?={_DETERMINER}\s)|{_SPOKEN_OF}|{_TALK_OF}|about\s+|regarding\s+|concerning\s+|we\s+(?:{_SPOKEN_OF})|you\s+(?:{_SPOKEN_OF})"
            rf"|i\s+(?:{_SPOKEN_OF})"
        ),
        asked=(
            (rf"({_ASKING_WORD})\s+do\s+({_ASKED_ABOUT})\s+(.+)", r"\1 \2 \3"),
            (
                rf"({_ASKING_WORD})\s+({_BE}|{_MODAL}|{_HAVE}|don't|didn't)\s+({_ASKED_ABOUT})\s+(.+)",
                r"\1 \3 \2 \4",
            ),
            (rf"do\s+({_ASKED_ABOUT})\s+(.+)", r"whether \1 \2"),
            (rf"({_BE}|{_MODAL}|{_HAVE})\s+({_ASKED_ABOUT})\s+(.+)", r"whether \2 \1 \3"),
            (
                rf"(what|who|where)\s+({_BE})\s+(?!{_NOTHING_NAMED}{_WHOLE})((?:{_DETERMINER}\s+)?{_A_WORD})",
                r"\1 \3 \2",
            ),
            (r"(?:what|how)\s+about\s+(.+)", r"\1"),
        ),
        news_opening=rf"that\s+(?=(?:I|i|we|it|there|the|a|an|my|our|your|their|his|her){_WHOLE})",
        unsaid_subject=_UNSAID_SUBJECT,
        deed=rf"{_DEEDS}(?!.*\b(?:experience|expertise|{_any_of(_PEOPLE)})\b)(?:{_A_WORD}\s+){{1,5}}{_PREPOSITIONS}\s+\w",
        by_the_writer="I {said}",
        being=(
            (
                rf"{_QUALIFIED_SO}(?:\s+(?:in|with|at|as|by|on)\s.*)?\s+{_SINCE}(?:\s.*)?",
                "I have been {said}",
            ),
            (rf"(?={_TAKES_AN}){_A_PERSON}\s+{_SINCE}(?:\s.*)?", "I have been an {said}"),
            (rf"{_A_PERSON}\s+{_SINCE}(?:\s.*)?", "I have been a {said}"),
            (
                rf"{_QUALIFIED_SO}(?:\s+(?:in|with|at|to|about|as|under|by|on|for|enough|of|from|because)\s.*)?",
                "I am {said}",
            ),
            (rf"(?:a|an)\s+{_A_PERSON}{_OF_A_PERSON}", "I am {said}"),
            (rf"(?={_TAKES_AN}){_A_PERSON}{_OF_A_PERSON}", "I am an {said}"),
            (rf"{_A_PERSON}{_OF_A_PERSON}", "I am a {said}"),
        ),
        of_the_writer=frozenset(
            (
                *_VERBS,
                *_VERBS_ALONE,
                *_VERBS_ONLY,
                *_VERBS_BY_HOW_MUCH,
                *_VERBS_OTHERWISE,
                *_QUALITIES,
                *(quality.rpartition("-")[2] for quality in _QUALITIES),  # hard working, too
                *_PEOPLE,
            )
        ),
        qualifying=frozenset(
            """
            always born certified critical enthusiastic excellent experienced fast first fully gifted good great hard
            highly junior keen lead licensed licenced lifelong natural native no not outstanding people problem
            professional qualified quick really registered senior skilled still strong team too trained very
            """.split()
        ),
        half=(
            rf".*\s(?:but|yet)\s+(?:{_DEGREE}\s+)?{_QUALITY}(?:\s.*)?|not\s.*"
            r"|no\s(?:fault|matter|offen[cs]e)(?:\s.*)?|no\s(?:more|reason|way)"
            r"|(?:too|very|so|quite)\s+(?!few|little|long\s+\w|many|much|few)[\w-]+"
            r"(?:\s+(?:away|for|from|to|and|or|by|at)(?:\s.*)?)?"
        ),
        opinion=rf"(?:{_DEGREE}\s+)?{_OPINION}",
        written_out=(
            (r"\b(\d+\+?)\s*(?:yrs?|years?)\b\.?\s+(?:of\s+)?exp\b\.?", r"\1 years of experience"),
            (r"\b(\d+\+?)\s*yoe\b", r"\1 years of experience"),
            (r"\b1\s*yrs?\b\.?", "1 year"),
            (r"\b(\d+\+?)\s*yrs?\b\.?", r"\1 years"),
            (r"\b(\d+\+?)\s*mos?\b\.?", r"\1 months"),
            (r"\byrs\b\.?", "years"),
            (r"\bmgr\b\.?", "manager"),
            (r"\bmgmt\b\.?", "management"),
            (r"(?<!\S)w/o(?:ut)?\s", "without "),
            (r"\b(?:x-?mas|christmas)\b", "Christmas"),
            (r"\bincl\b\.?", "including"),
            (r"\besp\b\.?", "especially"),
            (r"\bappts\b\.?", "appointments"),
            (r"\bappt\b\.?", "appointment"),
            (r"\bmtgs\b\.?", "meetings"),
            (r"\bmtg\b\.?", "meeting"),
            (r"\bdepts\b\.?", "departments"),
            (r"\bdept\b\.?", "department"),
            (
                r"\b(\d+)\s(day|week|month|year)\s(?=(?:contract|course|placement|plan|programme?|rota|shift|week)\b)",
                r"\1-\2 ",
            ),
            (rf"\b(\d+)[\s-]?(?:mins?|minutes?)\b\.?\s(?={_SITTING})", r"\1-minute "),
            (rf"\b(\d+)[\s-]?(?:hrs?|hours?)\b\.?\s(?={_SITTING})", r"\1-hour "),
            (r"\b1\s*hr\b\.?", "1 hour"),
            (r"\b(\d+)\s*hrs\b\.?", r"\1 hours"),
            (r"\bmos\b\.?", "months"),
            (r"\bfy\b(?!\s?['\d])", "fiscal year"),
            (r"\bthru\b", "through"),
            (r"\bppl\b", "people"),
            (r"(?<!\S)w/\s?(?=\w)(?!c\s)", "with "),
            (r"\bexp\b\.?(?=\s+(?:in|with|of|as)\b|$)", "experience"),
        ),
        shorthand=frozenset(
            """
            appt appts dept depts esp exp fy hr hrs incl mgmt mgr mos mtg mtgs ppl thru w/ w/o w/out x-mas xmas christmas yoe yr yrs
            """.split()
        ),
        years_of=(
            (rf"({_LENGTH}) (?:of )?(?={_TAKES_AN})({_A_PERSON_BRIEFLY}){_ENDS_THERE}", r"\1 as an \2"),
            (rf"({_LENGTH}) (?:of )?({_A_PERSON_BRIEFLY}){_ENDS_THERE}", r"\1 as a \2"),
            (rf"({_LENGTH}) (?!{_GOES_ON}{_WHOLE})({_UP_TO_TWO_WORDS}{_DONE}){_ENDS_THERE}", r"\1 of \2"),
        ),
        lasting=rf"(?!over |almost |nearly |more than ){_LENGTH}|decades{_WHOLE}",
        of_ones_own="my {said}",
        done=rf"(?!(?:being|having|knowing|liking|loving|not|understanding|wanting|winning){_WHOLE})(?!\w+ing\sof\s)",
        of_doing="my experience {said}",
        fragment="|".join(
            (
                rf"{_LENGTH}(?!'|\s+{_GOES_ON}{_WHOLE}|\s+[\w-]+ing{_WHOLE})",
                rf"{_LENGTH}\s(?!(?:in|of|with){_WHOLE}|[\w-]+ing\s)[^,]*,\s",
                r"[^\s%]*\d\s?%\s+of\s|top\s+\d",
                rf".*\sand\s{_LENGTH}(?!'|\s+{_GOES_ON}{_WHOLE}|\s+[\w-]+ing{_WHOLE})",
                rf"(?:ex-|(?:former|own)\s)|{_OFFICE}\s+(?:of|at|for)\s",
                rf"{_QUALIFIED}(?:,|$|\s+(?:{_PREPOSITIONS}|and|but)\s)",
                rf"(?!(?:{_DETERMINER}|{_COUNT}){_WHOLE})[^,]+,\s.*\b(?:cards?|certificates?|level|licen[cs]es?|tickets?)\b",
                r"(?:see|per|cf\.?)\s|[$\u00a3\u20ac]\s?\d",
                rf".*,\s{_LENGTH}(?!'|\s+{_GOES_ON}{_WHOLE}|\s+[\w-]+ing{_WHOLE})",
                r".*\b(?:certified|licen[cs]ed|qualified|registered)(?:,|\sand\s|$)|.*(?:,|\sand)\sown\s",
                r".*\s(?:available|attached|due|enclosed|expected|ongoing|pending)(?:\s+(?:in|on|next|this|by|upon)\s.*)?$",
                r"(?!.*(?:^|\s)(?:that|which|who|whom|whose|where|when|how|why|what|i|we|you|they|he|she|after|as|because"
                r"|before|if|since|than|though|until|while)\s)"
                r".*\s(?:is|are|was|were|has|have|had|will|would)\s",
            )
        ),
        carries_on=(
            rf"(?:(?:both|all)(?!\s(?:spoken|written|current|valid|clean|fluent)$)|most|mostly|half|some|one|two|three|four|many|including|especially|particularly|above all|often|always"
            rf"|which|where|who|whose|when|the (?:last|first|latest|most)|even|not|then|and|or|but|as well"
            rf"|{_PREPOSITIONS}){_WHOLE}"
        ),
        done_with_it=r"\w+ed\s(?:at|by|for|from|in|on|to|with)\s",
        goes_on=(
            r"(?:an?|already|currently|etc|formerly|just|maybe|now|once|perhaps|recently|so|soon|still|too|yet"
            rf"|being|beginning|ending|meaning|opening|starting|\w+ed){_WHOLE}"
        ),
        attributive=frozenset(
            """
            bad better big bigger busy calm cheap cheaper clear clearer close closer early easy fair fast faster flexible
            friendly good great hard harder honest kind large larger late little long longer low lower messy modern
            new newer old older open quick quicker quiet real safe safer short shorter simple simpler slow small
            smaller strong tight warm weak wide young
            """.split()
        ),
        being_goes_on=rf"{_QUALIFIED}{_WHOLE}",
        no_article=(
            rf"(?:{_DETERMINER}|{_COUNT}|any|some|both|another|more|no|all){_WHOLE}|[\w-]+ing{_WHOLE}|.*\w's?'?\s|\w+s'\s"
            rf"|(?:how|who|what|when|where|whether|which|why|today|tomorrow|whatever){_WHOLE}"
            rf"|(?:round|phase|stage|step|part|day|week|level|number)\s(?:\d|one|two|three|four|five)"
            rf"|next\s(?:week|month|year|mon|tue|wed|thu|fri|sat|sun)"
        ),
        definite="the",
        nominal=(
            rf"(?!(?:{_DETERMINER}|{_COUNT}|all|any|both|each|half|kind|lots|most|none|one|part|plenty|some|type|how|what|why"
            rf"|which|who|whom|whose|when|where|whether|instead|because|ahead|out){_WHOLE})"
            rf"(?!\w+ing\s(?!of\s))(?:(?!{_PREPOSITIONS}\s|\w*[^s\W]s\s)[\w-]+\s){{1,2}}of\s(?:the|our|your|their|its|his|her|an?)\s"
        ),
        of_a_kind=r"(?:an?)\s(?=\w)(?!(?:bit|couple|few|lot|number)\s)",
        indefinite=((rf"(?={_TAKES_AN})(.+)", r"an \1"), (r"(.+)", r"a \1")),
        counted=COUNT_NOUNS,
        befalling=frozenset(
            """
            accident appointment clash commitment conflict crisis emergency funeral injury meeting move operation wedding
            """.split()
        ),
        people=frozenset((*_PEOPLE, *_AT_WORK)),
        determiners=frozenset(
            """
            a all an another any anybody anyone anything both each either enough every everybody everyone everything
            few half her his other own same how its least less many more most much my neither no nobody none nothing once our several
            some somebody someone something such that the their these this those twice what whatever when where
            whether which who whoever whom whose why your
            today today's tomorrow tomorrow's yesterday two three four five six seven eight nine ten eleven twelve
            fifteen twenty last next
            """.split()
        ),
        after_a_noun=frozenset(
            """
            abroad about above across after against among and around as at because closer daily each elsewhere every nearer
            next last this tomorrow weekly monday tuesday wednesday thursday friday saturday sunday before behind below beneath beside between
            beyond but by despite during except for from he how i i'd i've if in including inside into it like near
            of off on onto or outside over per round she since so than that they through to toward towards under
            until up versus via vs we what when where whether which while who whose why with within without you
            """.split()
        ),
        within_nouns=frozenset("for in of off on per to up".split()),
        fields=MASS_NOUNS - {"experience", "work"},
        in_what="experience in {said}",
        against=frozenset("instead rather versus vs vs.".split()),
        possessives=("'s", "s'"),
        plurals=("s",),
        before_whom=frozenset({"by", "from", "with"}),
        with_whom=(
            rf"(?<=\w)\s(with|from|by)\s(?!(?:{_DETERMINER}|{_COUNT}|any|both|all|some|no|another|more){_WHOLE})"
            rf"((?:[\w-]+\s){{0,2}}{_any_of([*_PEOPLE, *_AT_WORK])})"
            rf"(?=$|,|\s(?:{_PREPOSITIONS}|and|or|next|early|late|tomorrow|this|who|that|then|{_WEEKDAY_NAMED}){_WHOLE})",
            r" \1 the \2",
        ),
        theirs=(
            r"(^|,\s|\band\s|(?:^|,\s|\band\s)(?:how|what|when|where|whether|which|why|if)\s)"
            r"(they['\u2019](?:re|ve|d|ll)|they|theirs|their|them)(?![\w'\u2019-])"
        ),
        yours={
            "they": "you",
            "their": "your",
            "theirs": "yours",
            "them": "you",
            "they're": "you're",
            "they've": "you've",
            "they'd": "you'd",
            "they'll": "you'll",
        },
        of_the_absent=(
            (r"(?<!-)\byour(?=\s)", "their"),
            (r"(?<!-)\byours\b", "theirs"),
            (r"\byoursel(?:f|ves)\b", "themselves"),
            (r"(?<!-)\byou(?=['\u2019])", "they"),
            (
                r"(\b(?:after|and|as|because|before|how|if|that|than|what|when|where|whether|which|while|why)\s)you\b",
                r"\1they",
            ),
            (
                rf"(?<!-)\byou(?=\s(?:{_BE}|{_HAVE}|{_MODAL}|{_DO}|\w+ed|built|chose|found|gave|led|made|ran|said|took|told|won|wrote)\b)",
                "they",
            ),
            (r"(?<!-)\byou\b", "them"),
        ),
        of_the_reader=(
            (r"(?:his|her)(?=\s\w)(?!\s(?:and|or)\s)", "your"),
            (rf"{_IS_ASKED}(?:his|her)(?=\s\w)", r"\1your"),
            (rf"{_HE_OR_SHE}\sis{_WHOLE}", r"\1you are"),
            (rf"{_HE_OR_SHE}\sisn['\u2019]t{_WHOLE}", r"\1you aren't"),
            (rf"{_HE_OR_SHE}\swas{_WHOLE}", r"\1you were"),
            (rf"{_HE_OR_SHE}\swasn['\u2019]t{_WHOLE}", r"\1you weren't"),
            (rf"{_HE_OR_SHE}\shas{_WHOLE}", r"\1you have"),
            (rf"{_HE_OR_SHE}\sdoesn['\u2019]t{_WHOLE}", r"\1you don't"),
            (rf"{_HE_OR_SHE}\s((?:\w+ly|also|always|still|never|often)\s)?(\w+)ies{_WHOLE}", r"\1you \2\3y"),
            (
                rf"{_HE_OR_SHE}\s((?:\w+ly|also|always|still|never|often)\s)?(\w*(?:ss|sh|ch|x|zz|go|do))es{_WHOLE}",
                r"\1you \2\3",
            ),
            (
                rf"{_HE_OR_SHE}\s((?:\w+ly|also|always|still|never|often)\s)?(\w\w+[^\Wsu])s{_WHOLE}",
                r"\1you \2\3",
            ),
            (rf"{_HE_OR_SHE}(?=\s\w)", r"\1you"),
        ),
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
        free=(
            r"(?:(?:i(?:'m|'d be| am| would be)\s+)?(?:free|available)|i\s+(?:can|could)\s+(?:do|make|manage|meet))\s+"
            r"(?:on\s+)?|on\s+"
        ),
        when=(  # nothing in it can be read in two ways, which would take twice as long with every word
            rf"(?:(?:{_any_of(_MOMENTS)}|{_any_of(_AROUND_MOMENTS)}|[ap]\.m"
            r"|\d{1,4}(?:[:.]\d\d|(?![:.]\d))(?:[ap]\.?m|st|nd|rd|th|h)?)(?!\w)[\s.,:;&+\u2013\u2014-]*)+"
        ),
        written_out=_DAYS_IN_FULL,
        in_phrases=_DAYS_IN_PHRASES,
        shorthand=frozenset(
            (*_SHORT_DAYS, *(f(day) for day in _SHORT_DAYS for f in (str.title, str.upper)), *_LOW_DAYS)
        ),
        numbered=r"\d(?:st|nd|rd|th)\b|\d\s?[ap]\.?m\b",
        moment=rf"\b{_any_of(_MOMENTS)}\b|\d\s?[ap]\.?m|\d[:.]\d\d",
        when_words=frozenset((*_MOMENTS, *_AROUND_MOMENTS)),
        dates={
            Dialect.US: (
                (
                    rf"(?<![\w/])(?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH_NAMED}),? (\d{{4}})(?!\w)",
                    r"\2 \1, \3",
                ),
                (
                    rf"(?<![\w/])(?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH_NAMED})(?!\w)",
                    r"\2 \1",
                ),
                (rf"({_WEEKDAY_NAMED}) (?={_MONTH_NAMED} \d)", r"\1, "),
            ),
            Dialect.UK: (
                (rf"(?<!\w)({_MONTH_NAMED}) (\d{{1,2}})(?:st|nd|rd|th)?, (?=\d{{4}}(?!\w))", r"\2 \1 "),
                (rf"(?<!\w)({_MONTH_NAMED}) (\d{{1,2}})(?:st|nd|rd|th)?(?![\w:]|[/-]\d)", r"\2 \1"),
            ),
        },
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
            admiral ambassador baroness capt captain chef chief cllr coach colonel commander councillor dame dr dra
            dott frau herr imam ing judge lady lieutenant lord madame miss mme monsieur mr mrs ms mx nurse officer
            pastor principal prof profa professor rabbi rev reverend senator sergeant señor señora señorita sgt
            signor signora sir sr sra srta superintendent
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
            papp park peng pham phan poon qian qin qiu quek racz ren ryu saito sasaki sato seah seo shao shen
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
        after_particles=frozenset({"la", "las", "le", "los"}),
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
        noun="role",
        nouns={Dialect.US: _nouns(us=True), Dialect.UK: _nouns(us=False)},
        public=(
            r"\b(?:academy|archdiocese|borough|church|city of|civil service|college|constabulary|council|county"
            r"|diocese|embassy|fire (?:and rescue|department|service)|isd|ministry of (?!sound)|nhs|parish|police"
            r"|primary|schools?|university|usd)\b"
        ),
        public_noun={Dialect.US: "position", Dialect.UK: "post"},
        levels=r"i{1,3}|iv|vi?|\d{1,2}|(?:l|ic|e|p|g)\d{1,2}",
        kinds=frozenset(
            """
            apprenticeship assistantship clerkship co-op externship fellowship internship placement residency
            scholarship secondment studentship traineeship
            """.split()
        ),
        ranks=frozenset("avp chair cvp dean director evp head president svp vp".split()),
        departments=frozenset(
            """
            accounting admissions advancement ai analytics brand communications comms compliance data design
            development education engineering experience finance fundraising growth hr infrastructure innovation
            insights it learning legal logistics marketing mobile nursing operations ops partnerships people
            platform policy procurement product programmes programs quality recruiting recruitment research
            resources revenue risk safety sales science security services strategy success sustainability talent
            technology treasury
            """.split()
        ),
        of_department="{rank} of {department}",
        heads=frozenset(
            "analyst assistant associate coordinator lead manager officer specialist supervisor".split()
        ),
        written_out=(
            (r"\bmgr\b\.?", "Manager"),
            (r"\bmgmt\b\.?", "Management"),
            (r"\bengr\b\.?", "Engineer"),
            (
                r"\beng\b\.?(?=\s(?:(?:senior |deputy )?manager|mgr|lead|director|head|ops|operations)\b)",
                "Engineering",
            ),
            (r"(?<=of\s)eng\b\.?$|(?<=vp\s)eng\b\.?$|(?<=,\s)eng\b\.?$", "Engineering"),
            (r"\beng\b\.?", "Engineer"),
            (
                r"\bdev\b\.?(?=\s(?:manager|mgr|lead|director|head|rep|representative|officer|executive|exec)\b)",
                "Development",
            ),
            (r"(?<=of\s)dev\b\.?$", "Development"),
            (r"\bdev\b(?!\s?ops)\.?", "Developer"),
            (r"\bsr\b\.?", "Senior"),
            (r"\bjr\b\.?", "Junior"),
            (r"\bassoc\b\.?", "Associate"),
            (r"\b(?:admin\b\.?)(?=\s(?:asst|ass't|assistant)\b)", "Administrative"),
            (r"\bexec\b\.?", "Executive"),
            (r"(?<!dev)(?<!dev[ -])\bops\b", "Operations"),
            (r"\bcomms\b", "Communications"),
            (r"\bacct\b\.?", "Account"),
            (r"\bspec\b\.?$", "Specialist"),
            (r"\btech\b\.?(?=\ssupport\b)", "Technical"),
            (r"\bsupt\b\.?", "Superintendent"),
            (r"\bdir\b\.?", "Director"),
            (r"\b(?:asst|ass't)\b\.?", "Assistant"),
            (r"\bcoord\b\.?", "Coordinator"),
            (r"\bsupv\b\.?", "Supervisor"),
            (r"\bsnr\b\.?", "Senior"),
            (r"\bjnr\b\.?", "Junior"),
            (r"\bdept\b\.?", "Department"),
        ),
        shorthand=frozenset(
            part
            for word in (
                "acct ass't assoc asst comms coord dept dev dir eng engr exec jnr jr mgmt mgr ops snr spec sr supt supv tech"
            ).split()
            for part in (word, f"{word}.")
        ),
        steps=frozenset("assistant associate deputy junior principal regional senior".split()),
        hours=(
            r"(?=[(\[\d.f])(?:[(\[]\s*)?(?<![\w.-])(?:"
            r"(?:\d{1,3}\s?%?\s?(?:[-\u2013/]|to)\s?)?\d{1,3}\s?%(?:\s?(?:fte|workload))?"
            r"|\d?\.\d{1,2}\s?fte|fte\s?\d?\.\d{1,2}"
            r"|\d{1,2}(?:\.\d{1,2})?\s?(?:h|hrs?|hours?)\s?(?:/|per\s|an?\s|p/)\s?(?:w|wk|week)"
            r")(?:\s*[)\]])?(?!\w)"
        ),
        company_forms=r"(?:inc|ltd|llc|plc|gmbh|ag|co)\.?",
        any_position=(
            r"any(?:thing)?(?:\s(?:job|position|role|work))?(?:\s(?:in|with|at)\s.*)?|(?:multiple|several|various)(?:\s\w+)?"
            r"|(?:general|open|prospective|speculative|spontaneous|unsolicited)(?:\s(?:application|enquiry|inquiry))?"
        ),
        no_position=(
            r"(?:(?:advertised|any|current|new|next|open|same|that|the|this)\s)*"
            r"(?:(?:job|opening|position|post|role)s?|vacanc(?:y|ies))|to\s.*"
            r"|(?:becoming|being)\s.*|(?:assisting|dealing|helping|looking|working)\s(?:after|as|at|for|in|on|out|with)\s.*"
        ),
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
            r"(?:academy|agency|archdiocese|association|board|bureau|cathedral|centre|center|church|college|commission"
            r"|committee|council|court|department|diocese|duchy|embassy|faculty|federation|foundation|government"
            r"|guild|institute|institution|library|ministry|museum|office|port|port authority|school|society|state"
            r"|university|(?:royal borough|city|county|town)(?!.*\bcouncil$)) (?:of|for)\s"
            rf"|(?:national|royal|british|american)\s(?:[\w'&-]+\s){{0,6}}{_INSTITUTION}(?:\s(?:of|for)\s.*)?$"
            r"|(?:(?:home|foreign|cabinet|met|patent) office|environment agency|treasury|crown prosecution service"
            r"|world (?:bank|health organi[sz]ation)|open university|bbc|nhs|fca|rspb|rspca|rnli|fbi|nih)$"
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
        "times": "'Tuesday or Wednesday morning'",
        "answer_by": "'Friday, 4 December' or 2026-12-04",
        "start_date": "'Monday, 1 February', 'February' or 2027-02-01",
    },
)
