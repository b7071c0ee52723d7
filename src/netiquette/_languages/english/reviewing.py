"""How the guidelines show in English: what gives a fault away, and what is only courtesy.

The notation is that of `phrases`: the first word says where to look, and the rest is what must follow. A
phrase is listed under the fault it shows, in alphabetical order.
"""

from __future__ import annotations

from netiquette._languages.english.nicknames import NICKNAMES
from netiquette._languages.english.others import OTHER_LANGUAGES
from netiquette._languages.review_lexicon import ReviewLexicon

__all__ = ["REVIEWING"]

_WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_BY = (
    f"(by|before|no later than|until) (the end of|end of|close of|this|next|tomorrow|today|tonight|noon"
    f"|midday|eod|eob|cob|{_WEEKDAY}|[0-9]|january|february|march|april|may|june|july|august|september"
    "|october|november|december|christmas|easter|the (bank holiday|weekend|holidays|week is|[0-9]))"
)
_SOON = (
    "(asap|as soon as possible|as soon as you can|immediately|right away|straight away|urgently"
    "|promptly|without delay|right now|today)"
)
_QUICK = "(asap|as soon as possible|immediately|right away|straight away|urgently|promptly|without delay)"
_ANSWER = "(an answer|a decision|a response|a reply|your decision|your answer|your response|your reply)"
_NOT_THE_WORK = (
    "(?! (team|teams|analyst|analysis|administration|administrator|benchmark|benchmarks|benchmarking|survey"
    "|surveys|review|reviews|system|systems|data|project|projects|structure|structures|function|policies"
    "|specialist|manager|managers|committee|model|models|modelling|modeling|reporting|bands?|strategy"
    "|design|philosophy|planning|software|platform|platforms|research|run|runs|gap|gaps|of|for|from"
    "|limiting|limits|limiter|limiters|tool|tools|corrections?|feed|portal|enrollment|enrolment|process"
    "|topics?|cases?|claims?|law|fund|module|app|engine|transparency|audits?|calculations?|side|slips?|sheets?"
    "|letters|ledgers?|entries|postings?|journals?|statements|certificates|records?|files|tables?|deductions?"
    "|advances|accounting|clerks?|service|services|office|desk|cycles?|scheme|schemes))"
)
_PAY = (
    f"(salary|salaries|remuneration|wages?|stock options|pto|annual leave|sick days|overtime){_NOT_THE_WORK}"
)
_PERKS = (
    "(compensation|pay|bonus(es)?|perks|equity|package|vacation( days| time| policy)?"
    "|holiday (days|allowance|entitlement)|days off|time off|health insurance|pension|hourly rate|day rate"
    f"|money(?! (on|is on|was on|would be on))){_NOT_THE_WORK}"
)
_WORKPLACE = (
    "(boss|manager|employer|company|job|team|workplace|supervisor|firm|director|place|colleagues|outfit"
    "|practice|school|hospital|shop|ward|office|department|lab|chef|crew|bosses|management)"
)
_PAST = "(current|former|previous|last|old|present|ex)"
_BAD = (
    "(toxic|terrible|awful|horrible|incompetent|nightmare|clueless|micromanag(er|ers|es|ed|ing)"
    "|joke|hell|worst|idiots?|useless|stupid|chaos|chaotic|disorgani[sz]ed|dysfunctional|abusive|disaster"
    "|lousy|mediocre|dead end|sinking|dumb|bully|bullies|liars?|unbearable|miserable|soul destroying"
    "|a circus|circus|unprofessional|backward|stuck in the|badly run|poorly run|falling apart|a shambles"
    "|shambles|ungrateful|tyrant|filthy|crooks|cowboys|amateurs?|amateurish|sloppy|madhouse|sweatshop|dictator|stingy|penny pinching"
    "|control freak|backstabbing|two faced|hopeless|rotten|lazy|petty|snake pit)"
)
_PRESENT = (
    "(gift|gifts|gift card|voucher|vouchers|bottle|chocolates|flowers|bouquet|hamper|basket|cookies"
    "|brownies|cake|cakes|wine|whisky|whiskey|champagne|tickets|starbucks card|amazon card|coffee card"
    "|surprise|treats|treat|something small|something little|little something|small something|present"
    "|succulent|plant|mug)"
)
_PRESENT_HEADS = "gift|gifts|voucher|vouchers|chocolates|flowers|bouquet|hamper|basket|cookies|brownies|cake|cakes|wine|whisky|whiskey|champagne|tickets|treats|succulent|plant|mug|card"
_SENDING = "send|sent|sending"
_REQUEST = "(a|an|my|that|the) (connection |contact |friend |network |quick |little |linked ?in )?(request|invite|invitation)"
"""To connect: others have it said what they are for, a call or a tour."""
_SUPERLATIVE = (
    "(best|greatest|smartest|brightest|wisest|kindest|most (\\w+)( (and )?\\w+){0,3}) (person|people|leader|manager"
    "|interviewer|mind|minds|human|humans|boss|woman|man|mentor|individual|professional|recruiter|team"
    "|company|conversation|interview|career conversation|organi[sz]ation|place|expert|engineer|executive)"
)
_EVER = "(i've ever|i have ever|i ever|ever|in the world|on the planet|i know|i've met|alive|of all time)"
_FAMILY = r"(?:the\s(?=(?:[^\W_]++\s){1,3}family(?![^\W_])))?"
_TENS = "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_SMALL = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|[0-9]+)"
_SUM = (
    f"({_TENS}( \\w+)? (thousand|grand|pounds|dollars|euros|quid|k|an hour)|[0-9]+ ?(k|grand|thousand|quid)"
    "|(one|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen) (hundred )?(thousand|grand|pounds|dollars|euros|quid)|(low|mid|high|upper) "
    "(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(five|six|seven) figures?)"
)
"""An amount of money as one says it."""
_ANY_SUM = (
    "((\\w+ ){1,2}(thousand|grand|quid|pounds|dollars|euros|figures?)|[0-9]+ ?(k|grand|thousand|quid)"
    "|(low|mid|high|upper) (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))"
)
"""The same where only an amount of money can stand; it is compiled in a fifth of the time."""
_YEARLY = r"[$\u20ac\u00a3]\s?(?:[0-9]{2,3}(?:[.,][0-9]{3}|k)|[0-9]{5,6})(?![0-9.,]*[0-9])"
"""An amount that somebody is paid in a year: of five digits or six, as many as pay has."""
_WHO_LEADS_ME = "(boss|manager|employer|supervisor|bosses|managers|firm|company|management|chef|foreman|owner|head|director)"
_FINE = "(finer|better|sharper|kinder|wiser|cleverer|brighter|smarter|greater|more (brilliant|gifted|inspiring|impressive|talented|remarkable))"
_FINEST = (
    "(finest|best|sharpest|kindest|wisest|cleverest|brightest|smartest|greatest|warmest|quickest|most (\\w+))"
)
_ALIVE = (
    "(alive|on earth|in the (land|world|country|business|trade|industry|field|kingdom|county)|(that )?(i've|i have) (ever )?(met|seen|come across"
    "|known|encountered|worked|spoken)|i (ever|know)|anywhere|of (our|all) (time|generation)|in (england|britain|america|europe|the (uk|us)))"
)

REVIEWING = ReviewLexicon(
    phrases={
        "stock-phrase": (
            "out of your (very )?busy (schedule|day)",
            "valuable (asset|addition) to (your|the) (team|company|firm|organisation|organization|business)",
            "don't hesitate to (reach out|contact|get in touch|ask|call|let|write|e ?mail)",
            "at your earliest convenience",
            "await|awaiting your (favou?rable|kind|positive|prompt) (reply|response|answer)",
            "forward to (a|your) (favou?rable|positive) (reply|response|answer|outcome)",
            "i'm a (real |true |natural |strong )?(team player|people person|self starter|quick learner|fast learner|hard worker)",
            "a (team player|self starter)",
            "contribute to your (continued|ongoing|future) success",
            "am|was checking in (on|to|about|with|regarding)",
            "at this point in time",
            "build (a )?professional relationship",
            "bump|bumping this",
            "came across your (profile|linkedin)",
            "^checking in",
            "circle the wagons",
            "circle|circling|circled back",
            "dear madam(?=[,:!.])",
            "dear sir(?=[,:!.]| or madam| madam)",
            "all (of )?(your|their|my) future (endeavours?|endeavors?|undertakings|ventures)",
            "your time and consideration$",
            "detail oriented",
            "do the needful",
            "esteemed",
            "expand|expanding|grow|growing|build|building (my|our) (professional |linkedin )?network",
            "expand|expanding|grow|growing|build|building your (professional|linkedin) network",
            "finds you (well|in good)",
            "gentle|friendly|kind reminder",
            "go getter",
            "hit the ground running",
            "hop on a (quick )?call",
            "hope|hoping|trust (that )?(this|my|the) (e ?mail|message|note|letter|mail) (finds|is finding|reaches|has found)",
            "i am writing to express my",
            "i hope this (finds|reaches) you well",
            "i'm checking in",
            "id like to (add you to|join) (my|your) ~ network",
            "join my (professional |linkedin )?network",
            "just (wanted to |want to )?(reach out|reaching out|bump|bumping|ping|pinging)",
            "just (wanted to |want to |wanna )?(check|checking|touch|touching|circle|circling|follow|following) (in|base|back|up)",
            "like minded (professionals?|people|individuals)",
            "loop|looping back",
            "low hanging fruit",
            "move the needle",
            "mutually beneficial",
            "on your radar",
            "outside the box",
            "passion for excellence",
            "per (my|our) (last|previous|earlier) (e ?mail|message|conversation|note)",
            "pick your brain",
            "please add me to your",
            "professionals like (you|yourself)",
            "proven track record",
            "results (oriented|driven)",
            "simply|quickly (checking|touching|circling|following) (in|base|back|up)",
            "stumbled (up)?on your (profile|linkedin)",
            "synergies",
            "synergize|synergise",
            "synergy",
            "think you would be a valuable (addition|connection)",
            "top of (your|the) inbox",
            "touch|touching|touched base",
            "valuable addition",
            "wanted|want|like|quick to (touch base|circle back|check in on|bump this|ping you)",
        ),
        "presumes-job": (
            "once (i'm|i am) (with you|on board|in post|on the (team|crew|ward))",
            "once (i've|i have) (joined|started|moved)",
            "my first (day|week|month|morning) (i'd|i'll|i will|i would|we'll)",
            "put my notice in",
            "the (day|week|month|morning) i (begin|start|join)",
            "the first thing (i'll|i will|i'd) (be )?(do|doing|chang|changing|change|fix|fixing)",
            "hand|handing in my notice",
            "i've (already |just )?(cancelled|canceled|called off|turned down|withdrawn from) (my|all|the) (other )+(interviews?|applications?|offers?|options|jobs?)",
            "forward to (wearing|putting on) (the|your|my) (uniform|badge|whites|jacket|scrubs|shirt)",
            "found (a|us a|me a) (school|flat|house|place|room|nursery) ~ near (you|your|the)",
            "pick|picking|picked up my (uniform|badge|keys|laptop|contract|pass)",
            "^when|once i (start|join|begin)",
            "will|it'll be (so )?(great|good|fun|wonderful|lovely|a pleasure|nice|brilliant|fantastic) (working|to work|being) (with|alongside) (you|all|everyone)$",
            "save me a (place|seat|desk|locker|spot)",
            "already (been )?(planning|plotting|working on|thinking about|mapping out) my first",
            "which (days|shifts|hours|nights) (will|do|shall|am|would) i (be )?(working|work|get|on|doing)?",
            "so (that )?i can start (on|in|with|right|straight|next|monday|the)",
            "i've (already )?told everyone (i|that i|about my new)",
            "my new (uniform|badge|locker|commute|office|shift|classroom|kitchen|ward|pupils|patients|customers)",
            "add me to the (rota|payroll|team chat|group chat|roster|staff)",
            "you won't regret (hiring|choosing|taking|picking)",
            "won't regret (hiring|choosing|taking|picking) me",
            "when we're (all )?(a team|together|side by side)",
            "welcome (me|to) (aboard|on board)",
            "count me (in|as one) (from|on|for (monday|the first|the team|the job))",
            "put me down for (the|a|my|monday|tuesday|the first|nights|days|mornings)",
            "told my (current|present|old) (place|job|firm|company|employer|school|shop|lot|team|people)",
            "told (my|our|the) (boss|manager|landlord|wife|husband|family|kids|children|parents|employer|partner|current place|chef|foreman|crew) (that )?(i'm|i am|we're|we are|i'll be|we'll be) (off|leaving|going|moving|starting|done|out|quitting)",
            "i'll (want|need|take) (a|my|the|an) (\\w+ )?(size|locker|uniform|badge|parking|apron|desk|laptop|fleece|jacket|overalls|boots|keys|((early|late|night|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday) shifts?))",
            "i'll see you (all )?(on (the first|my first|monday|tuesday|wednesday|thursday|friday|day)|in (january|february|march|april|may|june|july|august|september|october|november|december)|at work|then|bright and early)$",
            "already (been )?(look|looked|looking|searched|searching|started looking) (at|for) (flats|apartments|houses|schools|a (flat|place|house)|rooms|places to live)",
            "my (start|starting) date (could|can|will|should|would)",
            "send|sending (me|over) (the|my) (contract|paperwork|start date|uniform|rota)",
            "after|before|once|when i('ve| have)? started( with you| work| there)?$",
            "when i'm (working|employed|hired) (for|with|by|there)",
            "wait to (be|get) (on|part of|a part of|one of) (the|your|you|this) (team|crew|staff|family|company)",
            "i've (already )?(ordered|bought|packed|picked out|cleared|freed) (my|the|a) (new )?(whites|uniform|boots|suit|apron|tools|knives|calendar|diary|desk|scrubs|overalls|locker|things)",
            "already one of (you|the team|the crew|the family)",
            "consider (the (job|post|role|position|vacancy) (filled|taken)|me (hired|in|on board|yours)|it (done|filled))",
            "you've (got|found) (your|yourselves?) (a |your |new |next |man|woman|person)*(baker|man|woman|person|girl|guy|candidate|hire|colleague|engineer|nurse|teacher|chef|driver|manager|designer|new)",
            "my first (shift|lesson|class|patrol|round|delivery|flight|service|ward round|meeting with the team)( with you| there| here)?$",
            "forward to my first (shift|lesson|class|day|week|patrol|flight|morning|service|payday)",
            "handed (in )?my notice( in)?",
            "i've|i (have |already |just )*(resigned|quit(?! (when|if|while|before|after|because|over|for))|given notice|handed in|put in my notice)",
            "who (will|do|would) i (be )?(report|reporting|answer|answering) to",
            "which|where|what ~ is mine$",
            "where (is|will|'s) my (desk|locker|office|parking space)",
            "tell (the|your|my) (crew|team|others|colleagues|staff|new) ~ (i'm|i am|i'll be) (coming|on my way|joining|there|starting)",
            "settled in (i'll|i will|i can|with you|at)",
            "once|when i('ve| have) (got )?my feet under",
            "told my (wife|husband|partner|kids|family|landlord|parents) (that )?(we're|we are|we'll be) (moving|relocating)",
            "^see you in (january|february|march|april|may|june|july|august|september|october|november|december)",
            "needn't look (any )?further",
            "you can stop (looking|searching|interviewing)",
            "call|stop off the search",
            "call off the (search|hunt|other interviews)",
            "my first (month|pay|weeks?|few) (with you|there|here|in the job)",
            "your newest (member|recruit|colleague|addition|hire)",
            "when (will|can|do) i (get|receive|collect|pick up) (my|the) (keys|uniform|badge|contract|laptop|locker|rota|login)",
            "where do i (park|report|pick up|collect|sign)",
            "i'm as good as (there|in|one of|hired)",
            "we'll be (working|seeing|having) ~ together",
            "my (badge|locker|uniform|parking space) (\\w+ )?(ready|will|be|yet|waiting|printed|sorted|number|made)",
            "after you hire me",
            "as (the|your) (newest|new|latest) (member|colleague|addition|hire)",
            "as good as (hired|mine|done)",
            "as|be|being your (new|next|newest)",
            "as|your future (colleague|colleagues|employee|coworker|co worker|teammate|boss)",
            "be|being|become|becoming your (new|next|newest|future)",
            "bring on my first",
            "can't|cannot|cant wait to (start|join|work|get started|be part|be a part|begin|meet (the|my|everyone)|dive|hit the ground|contribute|get going|get to work|roll up|be your)",
            "first thing (i'll|i will|i'm going to|i would) (do|change)",
            "given|gave in my notice",
            "given|gave my notice",
            "handed in my notice",
            "handing in my notice",
            "i (got|have|nailed|landed) the (job|position|role|gig)",
            "i know (that )?(i'm|i am) the (best|right|perfect|ideal)",
            "i plan to (start|begin) by",
            "i'll (be )?(join|joining) you (all )?(next|on|in (january|february|march|april|may|june|july|august|september|october|november|december))",
            "i'll be (joining (you|your|the)|starting (with you|at your|on|monday|next|work)|your|working with you|part of (your|the)|at my desk|on the team|bringing this to your)",
            "i'll be making",
            "i'll start (next|on monday|monday|as soon)",
            "i'll|i'd ~ in my first (week|month|90 days|ninety days|few weeks|hundred days|100 days|quarter)",
            "i'm (so |very |really |super |absolutely |truly |beyond )?(excited|thrilled|delighted|happy|glad|eager|pumped|stoked|psyched) to (join|start (work|with|at|here|on|the|next)|be joining|be starting|be part|be a part|get started|begin|be working|become|be on the team|be coming)",
            "i'm (so |very |really |super |just )?(happy|glad|proud|delighted|thrilled|excited) to be (on|part of|a part of|in) (the|your|this) (team|crew|family|company|staff)",
            "i'm (sure|certain|confident|positive|convinced) (that )?(i've got|i have got|i have|i got|i'll get|i will get|i'm getting|you'll|you will) (the|this|choose|pick|hire|offer|make the right)",
            "i'm going to (change|fix|overhaul) (your|the|how)",
            "i'm starting (on )?(monday|next week)",
            "i'm the right choice",
            "i'm your (new|next|hire)",
            "i've|we've already (told (my|our) (boss|manager|employer|landlord|family|wife|husband|partner|friends)|given notice|handed in|picked out|bought (a|my|the) (suit|uniform|car|monthly|season)|booked (a|the|our) (flat|van|movers)|started (planning|working on your)|planned (my first|how i|the first|what i)|set up my)",
            "impact|difference|contribute|contributing|productive|results ~ from (day|week) one",
            "in my first (week|month|90 days|ninety days|few weeks|hundred days|100 days|quarter) (i'll|i will|i'd|i would|i plan|here|with you|on the)",
            "join your team (next|on|in|as soon)",
            "joining the team (on|next|in|as)",
            "looking|searching for (flats|apartments|a flat|an apartment|a place|housing|schools) (near|in|close|around)",
            "look|looking forward to (running|leading|managing|heading|teaching|taking over|looking after) (your|the|my)",
            "look|looking|looked forward to (joining|starting (work|with|at|here|on|the (job|role)|in|next|monday|soon)|working (with|at|alongside|together|for|under) (you|your|the team|everyone|everybody|all)|being (a |a valued )?part of (the|your) (team|company|crew|department|family)|becoming (a|part|one)|collaborating with you|contributing to (your|the)|my first|onboarding|getting started|our work together|making an impact)",
            "my (new )?desk (is|will|be|ready|by|on day)",
            "my first (day|week) (on|at|with|in) (the|your|my)",
            "my first (paycheck|paycheque|payslip)",
            "my new (job|role|team|colleagues|boss|manager|position|desk|coworkers|co workers|employer|company|office|workplace|workmates)",
            "my|our future (team|colleagues|boss|manager|coworkers|co workers|employer|teammates|desk|workplace|home)",
            "now that (i'm|i am|we're|we are) (part|on|joining|going|colleagues|working)",
            "on my first (day|week|morning|project)",
            "once we (start working|are working|'re working|are colleagues|'re colleagues) ?(together)?",
            "our future (projects?|team)",
            "our new (team|colleagues|office)",
            "ready to (start|join) (right away|straight away|immediately|monday|on monday|tomorrow)",
            "roll on my first",
            "see you (at work|on my first|on the team)",
            "see you (on (the (floor|ward|job|team)|day one)|soon boss|around the office|at the next standup)",
            "sign (the|my) contract",
            "signed a lease",
            "so (happy|glad|thrilled|excited|proud) to be (on|part of) (the|your) team",
            "soon as i (start|join|begin|am on board|'ve started|have started|take over)",
            "the best (hire|employee|recruit) you",
            "told my (boss|manager|employer|landlord|family|current|wife|husband|partner) (that )?(i'm|i am|i'll|i will) (leaving|joining|starting|moving)",
            "told my (landlord|boss|employer|manager) ~ relocating",
            "told ~ (i'm|i am) your",
            "updated my linkedin",
            "wait to (start (work|with|at|here|on|the|my|this|in)|join (the|your|you)|begin (work|with|at|here|the (job|role)|my))",
            "we will be working",
            "we will make (a )?(great|good|fantastic)",
            "we'll be (sharing|seeing|colleagues|sitting)",
            "we'll be working",
            "we'll make (a )?(great|good|fantastic)",
            "what (size )?(uniform|laptop|desk|badge) (will|do|should|can)",
            "what should i bring on (my|day)",
            "when (do you want|would you like|should|do you need) (me|i) (to )?(start|begin)",
            "when do i start",
            "when we (work|start|are working|'re working|are colleagues|are teammates) together",
            "when we're (working|colleagues|teammates)",
            "when you hire me",
            "when|once (i'm|i am) (on the (team|staff)|on board|in the (role|job)|hired|part of (the|your))",
            "when|once|after|until i (join|start (with you|at your|here|work|next|in (the|this) (job|role)|the (job|role))|begin (with you|here|work)|am on board|come on board|get started|take over)",
            "which|what (day|date|time) (do |will |should |would )?i (start|begin)",
            "your (best|next best|star) hire",
            "^your (new|next|newest|future) (colleague|employee|hire|team member|teammate|engineer|developer|designer|nurse|teacher|manager|analyst|assistant|accountant|member|recruit|addition)",
        ),
        "presses": (
            "let me hear (from you )?(by|before)",
            "yes or no (from you )?(by|before|today|tonight|tomorrow)",
            "say|tell|give (me )?(a )?(straight |firm )*yes or no",
            "can't|cannot (hold|keep) (the|my|their|this|that) (other )?(offer|place|offers|job) (open |off )?(any longer|much longer|for ever|forever|any more|for you)",
            "written|rung|called|phoned|asked|emailed (you )?(twice|three times|four times|several times|again and again|so often) (and|now|already|without|with no)",
            "expect a (reply|answer|response|decision|call) (today|by|this|from you|soon|tomorrow|now|within)",
            "why has (nobody|no one|noone|anyone not) (rung|called|answered|replied|written|told|phoned|got)",
            "so be quick",
            "better be quick",
            "answer|reply|response|decision by return",
            "so hard to (send|write|answer|reply|ring|call|pick|drop|say|tell)",
            "every day until (i|you)",
            "at the earliest$",
            "revert (at|asap|soon|back|to me)",
            "losing (my )?patience",
            "patience is (running|wearing|at an end|not)",
            "clock is ticking",
            "you said (a|one|two) (week|fortnight|weeks|days|month) ~ (been|now|it's|and)",
            "make your (mind|minds) up",
            "i've (now )?(been )?(waited|waiting) (long enough|for (weeks|months|ages|ever)|ages|an eternity)",
            "get back to me (now|today|tomorrow|at once|as soon|by|before)",
            "now or never",
            "do me the courtesy",
            "high time",
            "one way or (the other|another) (by|today|this|now)",
            "first come first served",
            "answer|reply|decide|know|respond|hear ~ quickly as (possible|you can)",
            "^any (update|updates|news|word|decision|progress|luck)( yet| on this| for me| about this| today| at all| so far)*$",
            f"appreciate {_ANSWER} (this|by|today|soon|now|before|quickly|within|one way|asap)",
            "are you (even|ignoring|still there)",
            "asap",
            f"get|getting|come|write|report back to me {_BY}",
            f"get|getting|come|write|report back to me {_SOON}",
            "been waiting (to hear|for (your|an|a|any) (answer|reply|decision|response|news|update|word)|(two|three|four|five|six|several|many|so many) (weeks|days|months)|weeks|days|months|so long|long enough)",
            "before i (look|go) elsewhere",
            "be|been|being left (hanging|in the dark|in limbo)",
            "^call me (today|now|back|asap|tomorrow)",
            "can you beat",
            "can't wait (any|much|for you|forever)",
            "cannot wait (any|much|for you|forever)",
            "can|could you match",
            "chasing (you|my application|for an answer|for a reply|this up)",
            "confirm|answer|reply|decide|respond|decision ~ within (24|48|72|[0-9]|\\w+) (hours|days)",
            f"could|can|would|will you (please )?(confirm|decide|answer|reply|respond|let me know|tell me|get back|give me) ~ {_BY}",
            "courtesy of (a|an) (reply|answer|response|update|call)",
            "deadline for you",
            "decide (quickly|fast|faster|now|already|right away)",
            "definite answer",
            "did i (get|make|pass|win) (it|the|to)",
            "did|have you (even )?(get|got|see|seen|receive|received|read|forget|forgotten) (my (last|previous|e ?mail|message|note|earlier|first|text)|me|about me|yet)",
            "did|have you even (decided?|picked?|pick|chosen|choose)",
            "drag|dragging|dragged (this|it|on|out|your feet)",
            f"expecting|demanding|needing {_ANSWER}",
            "final (notice|reminder|chance|call)",
            "forgotten about (me|my)",
            "get a move on",
            "give me a straight answer",
            "give you (until|till)",
            f"give|send|giving|sending (me |us |it |this |back |over |through |along |out |in )*(a|an|your) (decision|answer|response|reply|verdict) (from you |on this |to me )?{_BY}",
            f"i|me|we|us have (a|an|your) (decision|answer|response|reply|verdict) (from you |on this |to me )?{_BY}",
            f"hear|hearing (back )?(from you|something|anything|news) ~ {_SOON}",
            f"hear|hearing (back )?from you {_BY}",
            "^hello$",
            "how hard (is|can) it",
            "how long (is|will) this (going to )?take",
            "how long (is|will|does) (this|it) (going to )?take (you )?to (decide|answer|reply|get back|make)",
            "how long (must|should|am|do) i (have to |supposed to |going to )?(wait|be waiting|keep waiting)",
            "how much longer (do|must|should|am|will|is|are) (i|this|it|you|we)",
            "hurry up",
            "i (really |urgently )?need to know (by|today|now|whether|if|where i|soon|asap|what you|your|either|this week|tomorrow|as soon)",
            "i (really |urgently |do )?(need|expect|must|deserve|demand) (to )?(know|hear|have) (now|today|by|back|soon|asap|where|whether|if|what|from)",
            f"i (really |urgently |do |must )?(need|want|require|expect|have) (a|an|your) (decision|answer|response|reply|verdict) (from you |on this )?{_BY}",
            f"i (really |urgently |just |simply |do )?(need|require|expect|demand|want) {_ANSWER}",
            "i demand",
            "i expect (a|an|your|you) ~ (answer|figure|offer|reply|call|decision|response|tomorrow|today)",
            "i insist (that you|on (an|a) (answer|reply|decision))",
            "i won't be (available|free|around) (for )?(much longer|long|forever)",
            "i'd|i would hate for you to (lose|miss)",
            "i'll (have to )?(assume|take (your|it|this) (silence|as))",
            "i'm (still |eagerly |anxiously )?waiting (for|on|here)",
            "if i (don't|do not) (hear|get|receive)",
            "if i (have|haven't|have not|still haven't) ~ (heard|received) by",
            "if i hear nothing",
            f"if you could (please )?(confirm|decide|answer|reply|respond|let me know|tell me|get back|give me) ~ {_BY}",
            "is anyone (there|even)",
            "it's urgent",
            "just (tell me |give me )?(a )?(simple )?yes or (a )?no",
            "keep|keeping|kept me (waiting|hanging|in the dark|in limbo)",
            f"know|feedback|decision|answer (\\w+ )?{_QUICK}",
            "last chance",
            "left me (hanging|in the dark|in limbo)",
            "let me know (today|tonight|tomorrow|right now|this (minute|afternoon|evening|instant))",
            f"let me know (your decision |the outcome |where i stand |what you decide |either way |if i got the (job|position|role) |if i have the job |whether i got ~ )?{_BY}",
            "make (your|a|the) decision (already|now|quickly|soon|faster|today)",
            "please|just|kindly|finally|quickly|soon|to|and make up your minds?",
            "can|could|will|would you (please |just |finally )?make up your minds?",
            "^make up your minds?",
            "match their offer",
            "must have (an answer|a decision|your|a reply|a response|word|clarity|something)",
            "my (third|fourth|fifth|3rd|4th) (e ?mail|message|attempt|reminder)",
            "need you to (ring|call|tell|let|decide|answer|reply|respond|confirm|make|give|send|move|get)",
            "not (much|a lot) to ask",
            "on the market (for )?(long|much longer)",
            "only if you (match|raise|increase|agree)",
            "or (else )?(i'll|i will|i'll have to|i have to|i must|i may have to) (accept|take (it|the other|another|their)|go elsewhere|move on|look elsewhere|assume|withdraw)",
            "other (firms|companies|employers) are (fighting|competing|queuing)",
            "otherwise (i'll|i will|i'm|i am|i would|i'd|i have to|i must) ?(have to |be forced to |forced to )?(accept|take (it|the other|another|their)|go (with|elsewhere)|move on|assume|withdraw|look elsewhere)",
            "please (reply|respond|answer|confirm) (now|immediately|soon|quickly|already)",
            f"please (reply|respond|answer|confirm|decide|update|get|come|make|give|tell|inform|advise|write|call) ~ {_BY}",
            f"please (reply|respond|answer|confirm|decide|update|get|come|make|give|tell|inform|advise|write|call) ~ {_SOON}",
            "please (ring|phone) me (today|back|before|by|now|tonight|tomorrow|asap)",
            "please call me (today|now|back|asap|tomorrow)",
            "please confirm (today|now|by)",
            "please hurry",
            "pull your finger",
            "^ring|phone me (today|back|before|by|now|tonight|tomorrow|asap)",
            "second|third|fourth|fifth|3rd|4th time (that )?(i|i've|i'm|i am)",
            "snapped up",
            "soon as possible please",
            "speed (things|this|it|the process) up",
            "speed up (the|your) (process|decision|answer|hiring)",
            "still (haven't|have not) (heard|received|had (a|an|any) (answer|reply|word|news))",
            "still no (answer|reply|response|word|news)",
            "still waiting (for|on) (a|an|your|the|any) (answer|reply|decision|response|news|update|word|call|feedback)",
            "still waiting to hear",
            "still waiting$",
            "stop (stalling|dragging)",
            "this is my (third|fourth|fifth|sixth|final|last|nth|3rd|4th) (e ?mail|message|attempt|reminder|time|follow ?up|note|try)",
            "this is urgent",
            "time is (running|of the essence)",
            "unless (i|you) (hear (back |from you )?by|reply|respond|answer (me|by)|get back)",
            "^update",
            "^updates",
            "urgent (reply|response|answer|request)",
            "urgently (need|require|await)",
            "waiting for your (reply|response|answer|decision|call)",
            "weeks (have passed|ago) and (still )?(nothing|no|i)",
            "weeks|days of (nothing|silence)",
            "what's (going on|happening) with my",
            "what's (taking (so|this) long|taking you|the (hold ?up|delay))",
            "why (didn't|did not|don't) (you|anyone|anybody) (answer|reply|respond|call|write|decide|just)",
            "why (haven't|have not|hasn't|has nobody|has no one) (you|i|anyone|anybody|it) (answered|replied|responded|heard|been|got|called|written|decided|had)",
            "why (is it|is this) taking",
            "won't (hang|stick) around",
            "won't wait",
            "you have (until|till)",
            "you'll|you ~ want to (move|act|decide) (fast|quickly|soon)",
            f"your (decision|answer|response|reply|verdict) (from you |on this )?{_BY}",
        ),
        "asks-for-job": (
            "put a (good |quick |kind )?word in (with|for|at)",
            "hand my (cv|resume|details|application) (to|on|up|in)",
            "get me in$",
            "place|opening|job|spot|vacancy going (in|at|on|with)",
            "anything going (at|in|with|for|on your|round)",
            "know (of )?(anyone|anybody|somebody|someone|a (firm|company|place)) (who's|who is|that's|that is|who are|who needs|looking) ?(hiring|recruiting|for|to hire|taking on)",
            "anyone|somebody|someone who's (hiring|recruiting|taking people on)",
            "passed|forwarded|sent|handed|gave my (cv|resume|details|name|r\u00e9sum\u00e9) (on|to|along|around)",
            "be my (referee|reference|sponsor)",
            "act as (my|a) (referee|reference)",
            "write (me )?a (\\w+ )?(reference|testimonial)",
            "get me in (anywhere|somewhere|at|with|there)",
            "on the lookout for (a|an|any|new|my next) (\\w+ )?(post|job|role|position|opportunit(y|ies)|work)",
            "introduce me to (the|your|a|anyone|someone|some) (\\w+ )?(manager|boss|director|recruiter|hr)",
            "find me (something|a place|a job|work|anything)",
            "in the market for a (new )?(job|role|position)",
            "a foot in the door",
            "any chance (that )?you could (\\w+ )?(my|me)",
            "any leads",
            "anything (else )?(suitable )?comes up",
            "an|any|a|internal|employee referral$",
            "are you (currently |still )?(hiring|recruiting)",
            "attached (is |you'll find |please find )?my",
            "a|any|for|provide|give|get|need|want referral (for|to (the|a|your)|at|from you)",
            "chances (of|to) (getting|get) (a|the|this) (job|role|position)",
            "could (also )?use a (job|referral)",
            "could|can|would you (\\w+ )?(flag|mention|push|forward|pass|share|refer|recommend|vouch) (me|my)",
            "could|can|would|will|please (you )?(also )?put me (into|forward|up for|in for|through)",
            "find (a|me a|myself a) (job|role|position)",
            "find me (a|something|work)",
            "flag|mention my (cv|resume|r\u00e9sum\u00e9|name|application)",
            "get me (a|an|in|the|hired|on)",
            "get my foot",
            "give me (a|the|this) (job|chance|shot|role|position|break)",
            "good word (with|for|in)",
            "got any (job |other |suitable |current |new )?(openings?|vacanc(y|ies)|jobs|positions|roles|work|opportunities)",
            "have|know|there (of )?any (job |other |suitable |current |new )?(openings?|vacanc(y|ies)|open positions?|open roles?|jobs|opportunities|positions|roles)",
            "help me (get|find|land|secure|into|with my (application|job))",
            "help my (chances|application|case|candidacy)",
            "help|need|want|like|hoping to get (a|the|this) (job|role|position)",
            "hire me",
            "hope you (pick|choose|hire|select) me",
            "i'd be (a )?(perfect|great|ideal|excellent) (fit|for)",
            "i'm|am|currently|actively|still (currently |actively |still |also )*(looking|searching|hunting) for (a |an |my )?(new |next |full time |part time |better |other |remote )*(job|role|position|opportunity|opportunities|work|employment|internship|gig)",
            "if you (picked|chose|hired|selected) me",
            "improve my chances",
            "influence (the|your) decision",
            "interview for any",
            "job (opportunities|leads|openings|for me)",
            "job lead",
            "keep an eye out for",
            "like|love|want|hope|hoping to work for you",
            "my (resume|cv|r\u00e9sum\u00e9) (is )?(attached|below|enclosed)",
            "need (a|any) (new )?(job|work|position)",
            "need someone like me",
            "opening|open for me",
            "pass|passing|send|forward|share|hand|deliver (along |on )?my (resume|cv|r\u00e9sum\u00e9|details|profile|application|name)",
            "pick|choose|hire|select me",
            "place for me",
            "please|could|can|would (you )?consider me for",
            "pull (some )?strings",
            "push my (application|cv|resume|name)",
            "put my (name|cv|resume|application|r\u00e9sum\u00e9) (forward|in)",
            "put|putting in a (good )?word",
            "recommend me (to|for|at|with)",
            "recommendation (letter )?(for|from you|on my|would)",
            "refer me",
            "room for me",
            "space for me (on|in|at)",
            "speak to (hr|your boss|the (hiring )?manager) (about|for) me",
            "talk to (hr|your boss|the (hiring )?manager) (about|for) me",
            "team|company|firm is (currently |still )?hiring",
            "there (is|are) (any )?(openings?|vacanc(y|ies)|jobs)",
            "vouch for me",
            "write (me )?a (\\w+ )?recommendation",
            "you're (currently |still )?hiring",
        ),
        "pay": (
            "hourly|day|daily|overtime rate (is|sits|would|might|starts|lies|will)",
            "dental|vision|medical (plan|cover|coverage|benefits)",
            "days' (paid )?(leave|holiday)",
            "what (does|would|will|do) (the|this) (post|job|role|position|place) (pay|bring in|come with)",
            "count|paid|pay extra",
            "out of bed for (less|anything|under)",
            "would|will|does|do|could (the (company|firm|hotel|school|job|role)|your (company|firm)) (pay|cover|reimburse) (for )?(my|the|moving|travel|relocation)",
            "what (sort|kind|size) of (a )?(raise|pay rise|rise|increase|salary|bonus|pension|pay|wage|benefits)",
            "north|upwards|excess of [0-9]+k?",
            f"north|upwards|excess of {_SUM}",
            "my asking price",
            "i'd|i'll (want|need|expect) (at least )?(\\w+ )?(\\w+ )?(days'|weeks') (holiday|leave|vacation)",
            "payday",
            "overtime (is|was|at|gets) (paid|double|time and a half)",
            "how (good|generous|big|large|high) (is|are) the (pension|bonus|pay|salary|benefits|holidays?|package|wages?|commission)",
            "are (tips|gratuities) (shared|pooled|split|mine)",
            "on top of (the|my|a) (salary|basic|base|wage|pay)",
            "afford (to (pay )?me|my rate|my fee)",
            "my (day rate|hourly rate|usual rate|fee|rate) (is|would be|starts)",
            "salary expectations?",
            f"for {_SUM} (a year|an hour|a month|a week|i'd|i would|i'll|i could)",
            f"looking|hoping|asking|aiming|after|for|want|wanting|need|needing|expect|expecting|under|below|than|least|about|around (for )?(something )?(at least |around |about |roughly |in the |at |a |under |below |more than )*{_SUM} (a year|an hour|a month|a week|per|plus|and|to (make|move|consider)|before|base|basic|gross|net|or)",
            f"couldn't|can't|wouldn't (do|take|accept|consider|go|move|work) (\\w+ )?(for )?(less|under|below|anything less|anything under) (than )?({_ANY_SUM}|[0-9])",
            f"i'd|i'll ~ (looking|hoping|asking|after|want|need|expect|happy|settle) (for |with |at |around |about |least |something |in |the |a )*{_ANY_SUM}",
            f"i'm (currently |now |hoping |looking |asking |after )*(on|for|after|around|getting|paid|earning|making) (around |about |something |in |the |a |roughly )*{_ANY_SUM}",
            f"my (floor|minimum|bottom line|figure|number|target|range|expectation|ask) (is|would be|starts) ~ ({_ANY_SUM}|[0-9])",
            f"was|am|were hoping for (something |somewhere |around |in |the |about |a )*{_ANY_SUM}",
            f"i'd (want|need|expect|ask|be looking|be hoping|be after) (for |at |least |about )*{_SMALL} (weeks?|days?) (of )?(off|holiday|leave|vacation|a year)",
            f"and {_SMALL} weeks? (off|holiday|leave|vacation)",
            "plus (a |full |some |private )*(medical|dental|health cover|sick pay|a (bonus|pension|company car)|stock|shares|benefits|paid (leave|holidays?|overtime)|time and a half|double time)",
            "is|are|would|will there (be )?(a|any|an) (\\w+ )?(bonus|pension|profit share|commission|allowance|company car|wiggle room|health plan|dental plan|sick pay|overtime pay)",
            "does|do|would|will (it|the (job|role|post|position)|this (job|role|post|position)) come with (a|an|any|dental|health|medical|benefits|shares|stock|housing|accommodation)",
            "i'd (want|need|expect|insist on) (private |full |some |a |proper )*(health|medical|dental|time and a half|double time|sick pay|overtime|pension|travel (costs|money))",
            "is (overtime|holiday|sick leave|travel time|training) paid",
            "do you pay (for|sick|travel|mileage|extra|more|weekly|monthly|bonuses)",
            "would|will|could|do you (cover|pay for|reimburse) (my|the|any) (\\w+ )?(fare|fares|travel|commute|relocation|rent|parking|mileage|fuel|petrol|gas|moving)",
            "what's|what (is |are )?(the (money|wages|pay|rate|going rate|hourly rate|holidays)|your (rates|holidays))",
            "what would i (be )?(taking home|take home|earn|be earning|make|be making|be paid|be on)",
            "what it pays",
            "how many holidays",
            "how (well )?(does|would|will) (it|the (job|role|post)) pay",
            "talk|discuss|speak (about )?(numbers|figures|money|terms|salary|pay|wages)$",
            "wiggle room on",
            "six|five figure (sum|salary|income|package)",
            "take home pay",
            "budget for (the|this) (role|job|post|position)",
            "weeks|days (leave|holiday|vacation) (is|are|was) (negotiable|not enough|the minimum|a must|standard)",
            "shares|stock|equity (are |is )(a )?part of the (deal|package|offer)",
            "the (salary|pay|wage|money) (is|was(?! (nearly|almost|all|running|gone|tight|lost|made|spent|going|being|saved|coming|raised))|seems|looks|would|on offer|you)",
            "401k",
            f"about|regarding the {_PERKS}",
            "above [0-9]+k",
            f"ask|asking|talk|know|wondering|wondered|curious about {_PERKS}",
            "benefits (package|you (offer|provide|offered))",
            "be|get|being|getting paid (well|more|less|enough|properly)",
            "company car",
            "compensation (range|package|expectations?)",
            "discuss|negotiate the benefits$",
            "do you pay (overtime|for (overtime|travel|the trial)|sick)",
            "does it pay",
            "does|would|will the (package|role|job|position) (include|come with|pay)",
            "hourly|day rate (is|would|will|be|you|on offer|for (the|this) (role|job|post|position))",
            "how many (weeks|days) (of )?(paid |annual )?(holiday|holidays|vacation|leave|off|time)",
            "how many days of (paid )?(leave|holiday|vacation)",
            "how much (do|does|would|will|can|could) (you|it|the|this|that|i) (role |job |position |post |work |expect to )?(pay|earn|make)",
            "how much (holiday|vacation|leave|time off|annual leave|pto|money|salary)",
            "how much (is|are) (the|this|it|i) ~ (paid|salary|pay)",
            "how much (you're|you are) thinking of",
            "how much (you're|you are|they're|they are|it's|is|was) (offering|paying|on offer)",
            "i (currently |now )?(earn|make) [0-9]",
            "k (a|per) (year|annum)",
            "looking|hoping|aiming for (something |a figure |at least )*(in the region of|around|about|between|of) [0-9]",
            "looking|hoping|asking|aiming for (at least |around |about |roughly |something like |between )*[0-9]+k",
            "move for less than",
            "my current (salary|pay|package|day rate|earnings)",
            f"my|what|discuss|expected|higher|better|starting|negotiate {_PERKS}",
            "paid (leave|holidays?|vacation|time off|overtime)",
            "paid time",
            "pay (range|scale|rise|raise|band|grade)",
            "per annum",
            "pto",
            "rate for (nights|weekends|overtime|days)",
            "relocation (package|allowance|money|costs|assistance|expenses)",
            "remuneration",
            "role|job|position|post (\\w+ )?pays",
            "salary (is|would be|will be) (on|negotiable|what)",
            "salary (range|expectations?|requirements?|offer|figure|level|band)",
            "salary$",
            "signing|sign (on )?bonus",
            f"the|my|about|what|discuss|regarding|expected|higher|better|more|starting|negotiate|any|and|of {_PAY}",
            "vacation|holiday days",
            "what (do you|does it|are you|would you|would it) pay(ing)?",
            "what (sort|kind) of (numbers|money|figures?|salary|package|pay|range)",
            "what|how much do you pay",
            "what|whether|how ~ (role|job|position|post) pays",
        ),
        "bitter": (
            "i suppose (silence|that|this) (is|was) (how|what|just)",
            "people|person|somebody|someone|man|woman (of )?my age should",
            "somebody's|someone's|boss's|owner's|director's (nephew|son|daughter|cousin|mate|niece)",
            "how people are treated (nowadays|these days|now)",
            "this is (my|the) (thanks|reward|thank you) (i get)?$",
            "is (my|the) (only )?(thanks|reward)$",
            "not so much as (a|an) (phone|call|word|line|reply|thank|thanks|apology|note)",
            "is what (i|we) (get|got|receive|am worth|deserve) (after|for|in return|from)",
            "i took (a|the|two|three|my) (day|days|morning|afternoon|shift|week) (off )?(unpaid|without pay|of unpaid)",
            "i think it's (shabby|shameful|poor|disgraceful|appalling|cheap|low|a disgrace|cowardly|insulting|rude)",
            "can only laugh",
            "my face (didn't|did not|doesn't|does not) fit",
            "what a way to (treat|run|thank|tell|find|end)",
            "i paid my own (fare|way|train|petrol|hotel|travel) ~ (for (this|that|nothing)|to be|only)",
            "cost you nothing to (call|write|ring|say|tell|answer|reply|be)",
            "without (a penny|a cent|pay|being paid|a word of thanks) and (this|that|all|you|then|now)",
            "small thanks",
            "shabby (treatment|way|of you)",
            "wish you luck you'll",
            "the door (was )?(slammed|shut) in my face",
            "treated (me|us) (like|as|shabbily|badly|appallingly|poorly)",
            "two|three|four|five|six|seven|eight|nine|ten (rounds|interviews|days|weeks|months|hours|trips|calls|meetings) ~ (and (all i|then this|then nothing|nothing|i get|i got)|for nothing)",
            "a (day|day's|week|week's|shift|morning) (of |unpaid |work )*(unpaid|for nothing|of unpaid)",
            "unpaid (work|leave|labou?r|shift|shifts|day|days|trial|trials) (and|just|only|so|for)",
            "all i (am|was|get|got|was given|am given|have to show|received|have|deserve|'m) (worth |in return |back |for it |for that )*(is|was|are|were) (a|an|two|three|one|four|this|silence|nothing)",
            "is all (i|we) (got|get|was worth|am worth|received|deserve|merit)",
            "got|get|received|with (a|an|one|two|three|four|five|six) (\\w+ )?(lines?|sentences?|words) (from|in return|back|by way)",
            "shan't|won't|wouldn't|never (be )?(waste|wasting) (another|any more|more|one more) (hour|minute|day|second|time|moment)",
            "for you (for nothing|free of charge|unpaid|without pay|for free)",
            "had me (work|do|write|build|bake|design|make|teach|give) ~ for (nothing|free)",
            "free of charge and (got|get|received|all|then|you)",
            "what my (time|work|effort|experience|trouble|loyalty) (is|was) worth to you",
            "was|is (too much|a lot|asking too much) to (ask|expect|hope)",
            "phone|call ~ too much (to ask|trouble)",
            "says it all$",
            "see how you (treat|work|operate|value|do things)",
            "won't|never|not be (buying|shopping|eating|staying|banking|setting foot) (your|from you|with you|at|in|to|again)",
            "hope (she|he|they|the other|your new|whoever) ~ worth (it|the)",
            "why i (ever |even )?bothered",
            "wish i('d| had)? (never|not) (bothered|applied|come|wasted)",
            "what was the point",
            "to my face",
            "of (hoops|jumping through hoops)",
            "jump|jumped|jumping through (your|all|so many|every|endless) hoops",
            "experience|loyalty|work|honesty|talent|skill|effort|years (clearly |obviously |apparently )?(counts?|means?|is worth) (for )?nothing",
            "known better than to (trust|believe|apply|expect|bother|hope)",
            "expected better (from|of) (you|your|a|them)",
            "everything i need(ed)? to know about (you|your|how|the way)",
            "never (been|felt) (so |treated |been )+(badly|poorly|shabbily|disrespectfully|insulted|small|humiliated|used|let down)",
            "bother keeping my (details|name|cv|file|application|resume)",
            "keep your (job|feedback|sympathy|platitudes|good wishes|luck|apologies)",
            "have the (manners|grace|guts|courage|backbone|common) to",
            "an automated (reply|response|message|e ?mail|rejection) (is|was|after|says|from)",
            "from a (machine|robot|computer|bot|template|no reply)",
            "by (a )?(form letter|machine|robot|computer|template)$",
            "led (me )?(up the garden path|a merry dance)",
            "used me (for|as|and)",
            "picked my brains? (and|for)",
            "thrown|chucked|tossed (in|on) the (bin|scrap ?heap)",
            "you never (meant|intended|wanted|planned) to",
            "your (so called|precious|famous|vaunted|wonderful little) (\\w+ )?(process|panel|values|culture|team|company|feedback)",
            "spare me (the|your)",
            "cold shoulder",
            "a sham",
            "after all (my|this|these|that) (time|effort|work|interviews|rounds|hours|hard|trouble|preparation)",
            "after all the (time|effort|work|interviews|rounds|hours|trouble|preparation) (i|we)",
            "after everything (i|we)",
            "at least (be|been|have been) honest",
            "basic (courtesy|decency|respect|manners)",
            "because of my age",
            "been|being|was|feel|felt (completely |totally |simply )?ignored$",
            "biased (against me|process|interview|panel|decision)",
            "box ticking exercise",
            "broken promises?",
            "canned (reply|response|e ?mail|message|rejection|answer)",
            "clearly (you|your) (don't|didn't|never|had|already)",
            "common (courtesy|decency)",
            "considers worth",
            "could at least (have|tell|say|reply|let|send)",
            "cowardly",
            "deeply|extremely|bitterly|incredibly|hugely|beyond|utterly|highly disappoint(ed|ing)",
            "deserved better (than|from|treatment)",
            "didn't|couldn't|can't|don't|not|doesn't|wouldn't (even )?(bother|be bothered|have the (decency|courtesy))",
            "didn't|couldn't|can't|don't|won't even (bother|reply|answer|respond|send|write|tell|say|have the|give me|look at|read|remember|interview|get my|call|pick up)",
            "didn't|don't bother",
            "disappointed (in|with|at|by) (you|your|how|the way|this|the lack|the process)",
            "disappointing (way|that|experience|behaviou?r|process|how)",
            "discriminated|discriminating against",
            "it's|that's|this|what|utter|absolute|total (is |was |an? |utter |absolute |total |complete |real )*disgrace",
            "disgraceful|appalling|shameful|insulting|scandalous|outrageous",
            "disrespect",
            "disrespectful",
            "empty (promises|words)",
            "favouritism|favoritism",
            "for free (work|consulting|labou?r|ideas)",
            "form letter",
            "free (work|consulting|labou?r|consultancy)$",
            "gave|given|give you (a|two|three|four|five) (whole |full |entire )?(days?|weeks?|evenings?|weekends?) of (my|unpaid)",
            "gave|given you free (work|consulting|ideas)",
            "ghosted|ghosting$",
            "ghost|ghosts|ghosted|ghosting (me|by|candidates|applicants|people|after|us|someone|is)",
            "glassdoor (review|will|deserves|knows)",
            "good luck (with that|finding (anyone|anybody|someone (better|who|as|half|willing)|somebody (better|who|as|half))|with your new hire|you'll need)",
            "had already been decided",
            "heartless|callous|spineless",
            "hope you (choke|fail|regret|get what)",
            "hours (of my (time|life)|of unpaid|i'll never)",
            "how (could|dare) you",
            "how|so|just|plain|simply|incredibly|extremely|very|quite|frankly|downright rude$",
            "hypocrisy",
            "hypocrite|hypocrites|hypocritical",
            "i (clearly |obviously |really |truly )?deserve(d)? (better|more|an|this|the|to|that|at)",
            "i (was|am) never going to (get|be|fit|have|make)",
            "i (was|am|feel|felt|have to say i'm|must say i'm) (so |very |really |quite |extremely |deeply |honestly |frankly |beyond |just |a bit |rather )*(insulted|disgusted|outraged|furious|betrayed|humiliated|cheated|led on|disrespected)",
            "i (was|am|feel|felt|have to say i'm|must say i'm) (so |very |really |quite |extremely |deeply |honestly |frankly |beyond |just |a bit |rather )*(shocked|appalled|offended|angry|annoyed|frustrated|fed up|baffled|let down) (by|at|with|that|to|about) (you|your|how|this|that|the (way|process|decision|outcome|lack|rejection|result)|i|my)",
            "i deserved",
            "i gave up (a|my|an|another|two|three)",
            "i hope you('re| are) (happy|satisfied|proud)",
            "i turned down (other|another|an|two|three) ~ (for|because) (you|this|nothing)",
            "i'll (be )?(tell|telling|warn|warning|post|posting|write|writing|leave|leaving|make sure) ~ (everyone|everybody|glassdoor|reviews?)",
            "i'm|feeling|felt (so |very |really |quite |extremely |deeply |honestly |frankly |beyond |just |a bit |rather )*(insulted|disgusted|outraged|furious|betrayed|humiliated|cheated|led on|disrespected)",
            "i'm|feeling|felt (so |very |really |quite |extremely |deeply |honestly |frankly |beyond |just |a bit |rather )*(shocked|appalled|offended|angry|annoyed|frustrated|fed up|baffled|let down) ((by|at|with|that|to|about) (you|your|how|this|that|the (way|process|decision|outcome|lack|rejection|result)|i|my))",
            "i'm|was|am|be too (old|young|foreign|female|black|brown|ethnic|good) for (you|your|them)",
            "ignored (me|my|for (weeks|days|months))",
            "ignoring (me|my|candidates|people|us)",
            "inside|internal (candidate|hire|job) (all along|from the start|anyway|was always)",
            "is|was|it's|deeply unjust$",
            "is|was|it's|really|quite|frankly|seems|feels|how unfair$",
            "it was the wrong (decision|choice)",
            "it's (simply |completely |frankly |totally |just |really )?unacceptable",
            "it's your loss",
            "it's|about who you know",
            "jerked|messed|mucked|played me (about|around)",
            "kick in the teeth",
            "lack of (respect|courtesy|professionalism|decency|basic)",
            "leading me on",
            "led me on",
            "less|better|under qualified than",
            "lied to me",
            "made up your minds? (already|before|beforehand|long|in advance|weeks|from the)",
            "decision|process|outcome|treatment|rejection|feedback|result (is|was|seems|seemed|feels|felt|has been) (so |very |really |quite |deeply |frankly |completely |simply |just |plain )*(unfair|unjust|biased|absurd|ridiculous|laughable|disgraceful|outrageous|a disgrace|a farce)",
            "make|making|made me wait",
            "might|could at least have",
            "more qualified than (the|whoever|most|any|anyone|that|him|her|them)",
            "my age (was|is) (the|a|an) (reason|problem|issue|factor)",
            "nepotism",
            "never (again )?(apply|applying|recommend) (to|here|at|you|your|anyone)",
            "never (stood|had) a chance",
            "never even (replied|called|bothered|wrote|responded|answered)",
            "no (explanation|reason|feedback|apology) (whatsoever|at all|given|offered)",
            "no (respect|courtesy|decency|manners)",
            "no one (bothered|had the (decency|courtesy)|could be bothered)",
            "nobody (bothered|had the (decency|courtesy)|could be bothered)",
            "not (be )?(apply|applying|recommending|recommend) (to|at|with|your|you|here) ~ (again|anyone|future)",
            "not even (a|an|the) (reply|answer|response|call|line|word|thank|courtesy|e ?mail|phone|rejection|feedback)",
            "not even a (one|two|single|simple|short|brief) ~ (reply|answer|response|call|line|word|e ?mail|note)",
            "not worth (a|an|the|your) (reply|answer|effort|courtesy|email|call)",
            "nothing but silence",
            "obviously you (don't|didn't|never|had|prefer|already|wanted)",
            "old boys'? (club|network)",
            "on|for|your|a glassdoor",
            "pack of lies",
            "pathetic",
            "process|interview|thing|game|decision|clearly|obviously (was |is |were )?rigged",
            "process|interview|thing|this|it (is|was|has been) (just |such |nothing but |frankly )?a joke",
            "put (me|us|everyone|the rest of us) through (all|this|that|four|five|six|so|hours|weeks|a (joke|farce|pointless))",
            "radio silence",
            "regret (this|your|that) (decision|choice|hiring)",
            "ridiculous (process|decision|way|that)",
            "ridiculous$",
            "rude (of you|to (ignore|leave|keep|me)|and (unprofessional|disrespectful))",
            "shame (on|that you)",
            "shame|ashamed on you",
            "shocked|stunned|baffled|appalled|insulted (that|to|at|by|how) ~ (reject|rejected|rejection|passed|turned|decision|decided|choose|chose|chosen|pick|picked|someone|somebody|another)",
            "should be ashamed",
            "should have been (me|mine)",
            "simply|frankly|completely|totally unacceptable$",
            "slap in the face",
            "^so much for",
            "so|very|how|extremely|deeply|incredibly|was|is|frankly|quite|really unprofessional",
            "so|very|totally|completely|deeply (unfair|unjust)",
            "stole|stolen|stealing my (ideas?|work|time|slides|code|designs?)",
            "stringing me",
            "strung me",
            "surprised (that|to|at|by) ~ (rejected|rejection|passed over|turned down|chose someone|picked someone|not chosen|not selected)",
            "template rejection",
            "thanks|thank (you )?for (nothing|wasting|ghosting|ignoring|finally|leading|stringing|letting me waste)",
            "the lack of (communication|transparency|response|reply|feedback) (from|is|was|has|i|after|throughout|in this)",
            "the least you (could|can)",
            "the rest of us (were|had|never)",
            "these things (usually|always) go",
            "this|that|it is (simply |completely |frankly |totally |just |really )?unacceptable",
            "through the motions",
            "to tick a box",
            "token (woman|interview|candidate|applicant)",
            "took advantage",
            "trial shifts ~ for nothing",
            "unfair (to me|process|decision|treatment|of you|on me|that (i|you))",
            "unfairly (treated|rejected|judged|passed|dismissed)",
            "unjust decision",
            "unprofessional (of you|way|process|behaviou?r|conduct|and|to)",
            "used my ideas",
            "wall of silence",
            "was (a farce|a sham|a setup|a fix)",
            "was (all |always )decided",
            "was just a formality",
            "waste of time",
            "wasted (an|a) (entire|whole|perfectly good) ~ (on you|for nothing|with you|interviewing)",
            "wasted (hours|days|weeks) (on|preparing|for|with) (you|your|this|nothing|an interview)",
            "waste|wasted (of )?my",
            "you|you've|they|they've|this|that|it|it's|has|was|is|all (just |simply |really |only )?(wasted|wasting|a waste of) (everyone's|everybody's)",
            "wasting my",
            "was|were|had already decided",
            "were|was never going to (choose|hire|pick) me",
            "what a (waste|farce|disgrace|joke|letdown|let down)",
            "what a joke",
            "would (have|of) been (nice|decent|kind|polite) (to (hear|know|be told|get|have been told)|if (you|someone|somebody|anyone))",
            "wrong candidate",
            "you (have |'ve )?(made|chose|chosen|picked|hired|making) the wrong",
            "you (said|promised|told me|led me to|assured me|claimed) ~ lied",
            "you clearly (don't|didn't|do not|did not|have|had|already|never|wanted)",
            "you lied",
            "you people",
            "you will regret",
            "you'll need it",
            "you'll never find",
            "you'll|you regret",
            "you've (made|chosen|picked|hired) the wrong",
            "you've|you (just |have )?(made|making|are making|make) (a |the )(big |huge |terrible |serious |bad |grave |wrong )+(choice|decision)",
            "you've|you (just |have )?(made|making|are making|make) (a |the )?(big |huge |terrible |serious |real |bad |grave |wrong )*(mistake|error)",
            "your lack of",
            "^your loss$",
            "you|they|anyone|nobody|somebody never (even )?(replied|called|bothered|wrote|responded|answered|intended|planned)",
            "you|they|someone|somebody|anyone (could|might) (at least )?(have )?(at least )?(have )?(had the (decency|courtesy)|bothered|told me|let me know|said|replied|written)",
        ),
        "reargues": (
            "ask|asking|like|urge you to (look again|think again|reconsider|look once more)",
            "the reason (you|they) gave (doesn't|does not|didn't|isn't|makes)",
            "come to (another|a different) (view|decision|conclusion|answer)",
            "had you (seen|asked|known|given|let) me",
            "like|want|wish|hope|going|intend|need to appeal",
            "take|took|taken|taking ~ into account",
            "hold water",
            "better than you (think|thought|give|gave|assume|seem)",
            "could|can|would|will prove (it|that|this|myself|my|you)",
            "can't|cannot|couldn't have (read|seen|noticed|looked at|understood|listened to|checked|heard) (my|the|me|what)",
            "be (interviewed|seen|heard|tested|assessed) (again|once more|a second time|afresh)",
            "not (really )?(a )?(fair|true|good|accurate|proper|real) (measure|test|picture|reflection|account|judge?ment|view) of (what|me|my|how|who)",
            "doesn't (do justice|reflect|show|tell) (to )?(me|my|what i|the whole)",
            "give me (another|a second|one more) (chance|go|try|interview|hearing)",
            "you'd (see|find|have seen|have found|know|change) ~ if you",
            "your reasons? (don't|do not|doesn't|makes? no|make no|is not|isn't|are not|aren't)",
            "you (clearly |simply |obviously )?(didn't|did not|never|failed to) (take|consider|read|look at|see|mention|weigh|notice|give) ~ (account|my|me|chance)",
            "should|ought change the (outcome|decision|result|verdict)",
            "point|part|fact|detail|certificate|experience|this|that (of mine |about \\w+ )?(was|were|has been|may have been|seems to have been|must have been) (clearly |simply |somehow |completely |quite )?(missed|overlooked|ignored|passed over|lost|disregarded|misread|discounted)",
            "put|show|bring|take my (file|application|case|papers|cv|resume|name) ~ (a second time|again|once more|afresh)",
            "panel|you|they ~ saw my best",
            "look|looked|looking at (it|this|that|mine|my (application|case|file|papers|cv|resume)|the (decision|matter)) (again|afresh|anew|once more|a second time|with fresh)",
            "be looked at (again|afresh|once more|a second time)",
            "weigh|think|consider (it|this|that|things|the matter|my case|me) (over |up )?(again|once more|afresh|a second time)",
            "think (it|this|that) (over|through) (again|once more)",
            "you've|they've|panel|you|they (has |have )?got (this|it|that|me) (all |quite |badly |completely |so )*wrong",
            "had (you|anyone|they|the panel) (only )?(asked|looked|read|listened|called|checked|given)",
            "that (isn't|is not|simply isn't|just isn't|is simply not|is just not) (true|correct|accurate|right|so|the case)",
            "i (did|do) (in fact |indeed |actually |clearly )?(mention|say|explain|state|tell|list|show|point out|include|cover) ~ (as|if) you",
            "perhaps|maybe you (didn't|did not|don't|have not|haven't|missed|overlooked) (\\w+ )?(notice|see|read|reali[sz]e|know|spot|hear|the|my|that)",
            "don't|not think (that )?(the|your|this|that) (feedback|decision|reason|reasoning|outcome|verdict|assessment|process|score) (is|was) (\\w+ )?(fair|right|correct|accurate|just|sound|reasonable)",
            "really|truly no way (back|round|around)",
            "any way back",
            "seem|seems|appear|appears to have (missed|overlooked|forgotten|misread|misunderstood|ignored|passed over) (the|that|my|what|how|me)",
            "beg to differ",
            "with respect (i|you|the|that|your)",
            "never asked (about|me|a single|for)",
            "my (application|cv|resume|record|references?|file|certificates?|portfolio) (clearly |plainly |already )?(shows?|proves?|demonstrates?|speaks?) (that|i|for|otherwise)",
            "every (requirement|criterion|point|box) (you|on|in) (listed|asked|named|your|the)",
            "was|were|been judged (on|by|too|unfairly|wrongly|harshly)",
            "should (surely |really |at least )?count for (something|more|much|a lot|a great deal)",
            "count|counts for (something|more)$",
            "see me (again|once more|one more time) before",
            "before you (finali[sz]e|close|confirm) (it|the|this|your|my)",
            "wrong (call|conclusion|choice|decision|impression)",
            "still (room|time) (for|to) (change|reconsider|one more|another|rethink)",
            "make an exception",
            "change of heart",
            "a second (chance|look|shot)",
            "another (chance|shot|go|opportunity|try) to (show|prove|explain|convince|demonstrate)",
            "answer (that|the|your|this) (question )?(again|better|properly|differently)",
            "answer was (wrong|right|correct|fine|actually)",
            "any way (you|to|i) (could|can|would|might)? ~ (change|reconsider|rethink) (your|the|this|my)",
            "appeal (the|your|this|against)",
            "blanked on",
            "clarify (my|something i|what i (said|meant))",
            "convince you",
            "correct (my|what i|something i|an? (answer|impression|mistake|misunderstanding))",
            "decision (really |truly |quite )?final",
            "decision again",
            "didn't|not do (myself|it|my) (justice|experience|best)",
            "disagree with (your|the|this) (decision|assessment|feedback|reasoning|conclusion|choice|evaluation|view)",
            "don't|cannot|can't|not (agree|accept|understand) (with )?(your|the|this|that|why|how) (decision|assessment|feedback|reasoning|conclusion|choice|rejection|i|you)",
            "door (can|could) be opened",
            "evidently|clearly|perhaps|probably|maybe should have (stressed|said|mentioned|explained|made)",
            "explain (your|the|this) (decision|reasoning|rejection|to me why|yourself)",
            "final decision or",
            "fumbled|botched|bombed|flubbed|muddled (the|that|your|my|one|this|on)",
            "give (me|my application) (another|a second) (look|thought|go|try|chance)",
            "please|you|kindly (please |kindly |to |could |would |might )?give (it|this|that) (another|a second) (look|thought|go|try|chance)",
            "have (another|a second) (look|think) at",
            "hear me out",
            "hold it against me",
            "i (should've|could've) (said|explained|mentioned|added|done)",
            "i (should|could|ought to|would) (have|ve) (said|explained|mentioned|added|done(?! (better|differently))|given|been clearer|put|phrased|talked)",
            "i was (so |very |really |a bit |a little |too )?(nervous|having a bad|not (at|on|feeling) my)",
            "in fact (correct|right)",
            "in my defen[cs]e",
            "let me (prove|convince|try again|show you (that|what i|why))",
            "let me explain",
            "look again at",
            "mark|marked (me )?down",
            "meant to (say|answer|explain)",
            "must be (a|some) (mistake|misunderstanding)",
            "one more (chance|shot|try|interview|opportunity)",
            "open the door again",
            "overturn (the|this|your)",
            "panel|you|they (misread|misjudged|misheard|misunderstood|overlooked|underestimated|undervalued) (my|the|me|what|how|that)",
            "panel|you|they|may|might|must have (misread|misjudged|misheard|misunderstood|overlooked|underestimated|undervalued) (my|the|me|what|how)",
            "prove (myself|my worth|that i|to you)",
            "reassess (my|your|the|this)",
            "reconsider (your|the|this|my|me)",
            "reconsider$",
            "reconsideration",
            "reconsidering",
            "redo (my|the|that|it)",
            "reopen (my|the|this|your)",
            "retake (the|my|it)",
            "rethink (your|the|this|my) (decision|choice|rejection|application)",
            "reverse (the|your|this) decision",
            "review (the|your|my) (decision|rejection)",
            "revisit (your|the|this) (decision|application|choice|rejection)",
            "score again",
            "see (it|things|me) differently",
            "set the record straight",
            "still maintain",
            "surely (that|this|it|you|there)",
            "take another look at (my|me|the)",
            "the (right|correct|better|proper) answer (is|was|would)",
            "there (really |truly |honestly )?nothing (you|i) (can|could) (do|say)",
            "there been a mistake",
            "to|could|can|make|makes|would change your mind",
            "unfairly (marked|judged|scored|assessed|graded)",
            "wasn't|not (at my best|my best|on form|reflect(ive)? of)",
            "what i (meant|really meant|was trying|should|wanted|actually meant) ~ (say|said|was|is)",
            "wrong (to|about) (reject|pass|say|me|my)",
            "you (misunderstood|overlooked|got me wrong|didn't ask|never asked|underestimated|failed to)",
            "you asked (me )?(about|why|how|whether) ~ (i should|i could|the right|what i)",
            "your decision (is|was) (wrong|a mistake|based|not|premature|unjustified)",
        ),
        "insists": (
            "as (good|qualified|experienced) as (the|whoever|any|anyone)",
            "i|i'm|am|was|be|been|do|did|me (much |far |so much |a lot |still )?better than (the|whoever|any|anyone)",
            "despite (what i said|my answer|how i)",
            "i (don't|do not|didn't|did not) (think|feel|believe) (i|my|you|that|it) ~ (answer|answered|explain|explained|did|express|expressed|show|showed|present|presented|justice|understood|reflect|reflected|well|clear|clearly)",
            "i (meet|met|meets|fulfil|fulfill|tick|ticked|exceed|have|had) (all|every|each|everything) (of )?(the|your|single|requirement|requirements|box|boxes|criteria|that|you|skills?)",
            "i (still |really |honestly |truly |firmly |strongly |do )*(believe|think|feel|know|maintain|insist) (that )?(i'm|i am|i was|i would be|i'd be|i would have been|i'd have been|i could be|my) (still )?(the |a |your )?(best|right|perfect|ideal|strongest|better|stronger|most|exactly|far|great fit|ideal fit|perfect fit|good fit|experience (is|was|matches|makes))",
            "i can('t| not|not) (accept|understand|believe)",
            "i'm (still )?(convinced|certain|confident|sure|positive) (that )?(i'm|i am|i was|i would|i'd|i could) ~ (best|right|perfect|ideal|strongest|better|stronger|job|candidate|fit|person)",
            "if you look again",
            "may|might|must|could have been (misread|misunderstood|misjudged|overlooked)",
            "more than (qualified|capable)",
            "my (answer|answers|response) (to (your|the)|was|were|wasn't|weren't|did|didn't|came)",
            "no one else (has|knows|could|can|would)",
            "no one knows ~ (like|better than|as well as)",
            "nobody else (has|knows|could|can|would)",
            "nobody knows ~ (like|better than|as well as)",
            "not the right decision",
            "should have been (enough|considered|chosen|selected|plain)",
            "think again",
            "^why (was|wasn't|were|weren't|did|didn't|am|have) (i|you|not|my) (not |wasn't )?(chosen|selected|hired|picked|rejected|choose|pick|select|hire|reject|turned|offered|good|turn|passed|pass|considered)",
            "would have been (perfect|ideal|the best|a great|the right)",
            "you (said|say|wrote|claim|mention|mentioned) (that )?(i|my) (lacked|lack|didn't|did not|wasn't|was not|don't|do not|had no|have no|am not|experience|\\w+ experience)",
        ),
        "gift": (
            "left|dropped|leaving (you |off )*(a|an|some|two|one)(?! (copy|cv|form|folder|resume|portfolio|badge|key|certificate|reference|message|note|voicemail)) ~ (at|with) (your|the) (\\w+ at )?(front desk|reception|office|receptionist|porter|gate)",
            "invite you (out )?(to|for) (dinner|lunch|drinks|a drink|a meal|breakfast|a (concert|show|match|game))",
            "hope (that )?you('ll| will)? (enjoy|like) the (chocolates|wine|bottle|cake|cakes|flowers|biscuits|cookies|honey|jam|whisky|whiskey|gift|tickets|basket|hamper|shortbread|cheese|roses|champagne|book i|scones|tea i)",
            "i've|i (also )?(enclosed|enclose|attached) (a|an|some|two|the) (\\w+ )?(tickets?|voucher|vouchers|gift|gifts|gift card|token)",
            "i (have )?(baked|brewed|knitted|cooked) (you|some|a|an) (\\w+ )?(\\w+ )?for (you|the (team|panel|porters|staff|office|others))",
            "present|surprise|gift|parcel (is |are )?waiting for you",
            "to show my (gratitude|thanks|appreciation) (i've|i have|i|here|please) ~ (sent|left|send|enclosed|bought|brought|is a|accept)",
            "cake|chocolates|flowers|wine|bottle|hamper|biscuits (is|are|was|were) (from|for) (me|you|my|us)",
            "your favou?rite (wine|chocolate|chocolates|flowers|tea|coffee|whisky|cake|sweets) (is|are|on|will|should|as|and)",
            "i've|i|i'm|i'll (just |also |have |am |will |had )*(left|leaving|dropped|dropping|sent|sending|put|posted|brought|bringing|got|bought|baked|made|knitted|ordered|enclosed|asked) ~ (jar|box|crate|tin|case|pot|bag|packet|loaf|parcel|card|scarf|roses|tickets|pralines|honey|jam|book|bunch|pie|cheese|shortbread|ale|beer|biscuits|pot plant|hat|photo frame) ~ (for you|for the team|at (the )?(reception|desk|front desk|porter)|with (your|the) (porter|receptionist|secretary|doorman)|in (the|your) (staff ?room|post|mail|pigeonhole|office))",
            "small|little|a parcel (is )?(on its way|coming) (to|your)",
            "parcel|package|hamper|box|bottle|case (is )?(on its way to|coming (to|your)|heading) (you|your)",
            "accept (the|this|my) (enclosed|attached|small|little) (\\w+)$",
            "sending you (a|some|the) (box|bottle|jar|case|crate|hamper|bunch|basket|tin|parcel|book|signed)",
            "you'll find (a|some|the) ~ in the (post|mail|envelope)",
            "to send you (some|a|the) (roses|flowers|bouquet|hamper|bottle|box|case|basket|lilies|tulips|chocolates)",
            "i (have )?(knitted|baked|bought|brewed|carved|painted|sewn|sewed|made|got) you (a|an|some|the|two)",
            "let me (buy|stand|get|take) you (a |an |some |out |to |for )*(dinner|lunch|drink|drinks|pint|coffee|beer|meal|breakfast|round|bottle)",
            "bottle of \\w+ (should|will|is) (arrive|reach|be|on|waiting|coming|sent)",
            "enclosed (is|are|you'll find|please find) (a|an|some|two|the) (\\w+ )?(gift|voucher|card|tickets?|chocolates|book|token|cheque|check|photo)",
            "brought (a|an|some|the) (cake|cakes|box|tin|tray|bottle|basket|biscuits|doughnuts|donuts|pie) (\\w+ )?for (you|the team|everyone|the panel|the staff|your)",
            "a (small|little) token",
            f"a {_PRESENT} ~ (in your inbox|at reception|in the (post|mail) for you|on your desk)",
            "accept ~ token of",
            f"accept ~ {_PRESENT}",
            "bottle of (wine|whisky|whiskey|champagne|rum|gin|prosecco|port) (for you|on its way|to say|as a|waiting|to your)",
            "bring|brought|bringing you (back|over|along) (a|an|some)",
            f"brought|bringing|baked|bought|picked|made|ordered|got|getting|leaving|left you (a|an|some|the|two) ~ {_PRESENT}",
            "buy you (a |an |some )?(lunch|coffee|dinner|drink|drinks|beer|breakfast|pint)",
            "gift (for you|to you|card for you|basket for you|voucher for you)",
            "gifts (for|to) you",
            "home (made|baked) ~ for you",
            "homemade ~ for you",
            "is on me$",
            f"i|i've|i'm|i'll (just |also |have |am |will )*(dropped|dropping|left|leaving|popped|popping|drop|leave|pop|brought|bringing|bring|sent|sending|posted|put|baked|made|picked) (off |up |you |over |back |along )*(a|an|some|the|two|my(?! own)|of) ~ {_PRESENT}",
            "little|small (gift|present|token|treat|something|surprise) (for you|to (say|thank|show)|as a|of my|from me|is on|will|coming|on its way)",
            "lunch|dinner|drinks|coffee|beers|breakfast (is|are) on me",
            "my treat",
            "on (its|their) way to (your (office|desk|home|door|house)|you)",
            "popped|posted|popping ~ in the (post|mail)",
            f"popped|put|stuck|dropped|left ~ {_PRESENT} ~ (in the (post|mail)|reception|front desk|your (desk|office)|for you)",
            f"send|sent|sending|shipped|mailed|enclosed|enclosing|attached|attaching|delivered|include|included (you |over |along )?(a|an|some|the|two|my) ~ {_PRESENT} (for you|to (say|thank|show|you|your)|as a|with)",
            f"sent|send|sending|buy|bring you (a|an|some|the|two) ~ {_PRESENT}",
            "take you (out )?(to|for) (lunch|dinner|drinks|a drink|a meal|breakfast)",
            "token of (my|our) (thanks|gratitude|appreciation|esteem)",
            "treat you to",
            "voucher|vouchers (for you|in your name|to say)",
            f"{_PRESENT_HEADS} (for you|to thank you|as a (small )?(thank|token)|is on its way|are on their way|should (reach|arrive|be with) you)",
        ),
        "begging": (
            "nothing (much )?coming in",
            "need|needed|needs something to come (through|up|off)",
            "anything you (could|can) do for me would",
            "another (week|month) (with|without) (nothing|no|any|a|work|pay)",
            "bills (as they are|to pay|are (piling|due|mounting)|piling|won't)",
            "bills (are )?(piling|stacking|mounting) up",
            "be (lost|ruined|finished|on the street|homeless|destitute) (without|if|by)",
            "without this (job|chance|i'd|i will|i'll|i would|income|post)",
            "how (i'll|i will|i'm going to|we'll|to) (pay|feed|keep|cover|survive|live|manage) ~ (rent|otherwise|bills|mortgage|children|kids|family|month|winter|without)",
            "all my (eggs|hopes) (are )?(in|on|rest|rests|hang)",
            "my (savings|money|benefits|unemployment) ~ (gone|run out|runs out|running out|dry up|exhausted|spent)",
            "i have (one|two|three|four|five|six|small|young|little) (\\w+ )?(children|kids|mouths|babies) (to (feed|support|keep|clothe|raise|provide)|depending)",
            "end of my (rope|tether)",
            "half the (money|pay|wage|wages|salary)",
            "i'd|i'll|would|will (gladly |happily |even )*(sweep|scrub|clean|mop|wash) (the|your|floors)",
            "been turned (down|away) (by )?(\\w+ )?(times|so many|everywhere|dozens|again and again|forty|fifty|twenty|thirty|countless)",
            "please|just|simply|only give me (a|one|this) (chance|shot|break|go|try|opportunity)( please)?$",
            "i'd|i'll|would|will take (anything|whatever|any job|any shift)",
            "don't know what i('ll| will| would|'d)? (do|will do|would do|shall do)",
            "my (rent|mortgage|bills?) (is|are) (\\w+ ){0,2}(behind|overdue|late|due|unpaid)",
            "my (family|wife|husband|children|kids|mother|father|parents) (is|are) (all )?(counting|depending|relying) on (me|this|it)",
            "unpaid if (need be|necessary|you like|need|i must)",
            "save my (life|home|house|family|marriage|skin)",
            "be a (lifeline|life saver|lifesaver)",
            "bank is (after|taking|about to)",
            "can't (pay|feed|keep up|afford) (my|the) (rent|bills|kids|children|mortgage|family|house|payments)",
            "throw me a (lifeline|bone)",
            "at my wits'? end",
            "nothing left (to|in|but)",
            "put me out of my misery",
            "you'd be saving",
            "any (position|job|role|work) (at all|whatsoever|you have|would do|will do)",
            "any chance at all",
            "be (forever )?in your debt",
            "been (out of work|unemployed|jobless)",
            "begging (you|for)",
            "behind on (my|the|rent|bills)",
            "being|be|been|get evicted",
            "bills to pay",
            "can't afford (to lose|the rent|my rent|not to (get|have)|another (month|rejection))",
            "desperately need (this|a|the|your|work)",
            "do whatever (you ask|it takes|you want|you need me)",
            "down on my luck",
            "everything (i have|in my life|for me) (hangs|depends|rides|rests)",
            "evict|evicting me",
            "facing eviction",
            "feed my",
            "forever|eternally|endlessly (grateful|in your debt|indebted|thankful) (if|to you|for (a|the|this) (chance|opportunity|job))",
            "give me (one|a single|just one|just a) (chance|shot)",
            "give me a (chance|shot|break) (and|to prove|please)",
            "have a heart$",
            "have mercy",
            "i (really |desperately |badly |truly |so |urgently |honestly |just )+need (this|it)$",
            "i (really |desperately |badly |truly |so |urgently |honestly |just )+need (this|the|a|your|to get) (job|role|position|work|chance|opportunity|income|money|break|help|salary|opening)",
            "i beg (you|of you)",
            "i desperately",
            "i have no other (options?|choice|hope)",
            "i have nothing (else )?(left|to live on)",
            "i need (a|any) (job|work|income|chance)",
            "i need (this|the) (job|position|role|opportunity|work|chance)",
            "i promise (i'll|i will|you (i|won't|will not|that i)|i won't|to (work|be|do|give|never|try)|not to|that i)",
            "i'd|i'll ~ for free",
            "i'd|i'll|happy|willing|glad to work ~ for free",
            "i'll|i'd do (absolutely )?(anything|whatever)",
            "i'll|i'd do whatever",
            "i'm|am|so|really|honestly (so |really |quite |honestly |absolutely )*desperate",
            "i'm|been|am struggling (to (pay|make ends|find work|feed)|financially)",
            "i'm|i've been praying",
            "implore",
            "kids to feed",
            "lose|losing my (house|home|flat|visa|apartment)",
            "lower salary",
            "mean (the world|everything|so much) to (me|my)",
            "means (the world|everything) to (me|my)",
            "mouths to feed",
            "my (family|kids|children|wife|husband|partner|mother|parents) (\\w+ )?(depends?|relies|rely|counts? on|needs? (this|me to|the money|the income|it))",
            "my (rent|mortgage|bills|loans?|debts?) (\\w+ )?(is|are|depends?|won't|needs?) (due|late|overdue|behind|on|piling|paying|to be paid|unpaid|not)",
            "my (savings|visa|unemployment|benefits|money) (\\w+ )?(runs?|ran|expires?|is running|are running|won't|are gone|is gone)",
            "my (whole |entire )?life (hangs|depends|rides)",
            "my last (hope|chance|resort|option)",
            "my only (real )?chance",
            "my only hope",
            "need this (so|job|badly|more|role|position|opportunity|chance)",
            "nowhere else to (go|turn|apply)",
            "on my knees",
            "out of work (for|since)",
            "pay (my|the) (rent|bills|mortgage)",
            "plead with you",
            "pleading with you",
            "please (just )?(hire|pick|choose|select|consider|help) me",
            "please give me (a|one|the|this|just)",
            "please have a heart",
            "please please",
            "pls (hire|give|pick|choose|help|consider)",
            "pretty please",
            "rent to pay",
            "support my (family|kids|children)",
            "take a chance on me",
            "take me( on)? please",
            "take pity",
            "take|do|accept anything you (have|can give|need)",
            "to beg (you|for)",
            "unemployed (for|since)",
            "willing to do (absolutely )?(anything|whatever)",
            "i'd|i'll|would|will|could|happily|gladly|even|to (even |happily |gladly |also )*work for (free|nothing|less)",
            "work for less (money|pay|than)",
            "work without pay",
            "you're my (only|last)",
            "you're|are|is my (only |last )(hope|chance|resort)",
        ),
        "flattery": (
            "never met (anybody|anyone|somebody|someone) (who|that) (understands|knows|sees|reads)",
            "taught me more than ~ (years|months|semesters|terms)",
            "can't|cannot be a (sharper|finer|better|kinder|greater|brighter)",
            "never (seen|met|known|heard|witnessed|encountered|come across) such (genius|brilliance|wisdom|kindness|mastery|skill|talent|insight|leadership|vision|perfection|greatness|elegance)",
            "without (equal|parallel|peer|rival)$",
            "your (own |sheer |great |deep |quiet )?(wisdom|kindness|genius|talent|knowledge|patience|generosity|intellect|brilliance) (is|are|was|seems) (\\w+ )?(boundless|endless|infinite|limitless|unmatched|unrivalled|unrivaled|unparalleled|legendary|breathtaking|astonishing|staggering|superhuman|without limit)",
            f"nobody|noone else {_ALIVE} (could|can|would|does|knows|has)",
            "no other (manager|boss|baker|teacher|leader|company|firm|team|hotel|school|hospital|person|interviewer) (\\w+ )?(comes close|compares|could|can match|like)",
            f"your (little |own )?(hotel|kitchen|company|firm|school|hospital|team|shop|workshop|bakery|clinic|studio|museum|garden|ward|farm|yard|office|theatre) (is|has to be|must be) (\\w+ )?(the )?{_FINEST} ({_ALIVE}|(\\w+ )+{_ALIVE})",
            "there (is|'s|can be) (simply |truly |really )?(nobody|no one|no other|noone) (else )?like you",
            "a genius$",
            "second coming",
            "god's gift",
            "perfection itself",
            "you can do no wrong",
            "i aspire to be (just )?like you",
            "when i grow up",
            "your (number one|biggest|greatest) (fan|admirer)",
            "words fail me",
            f"never ~ (met|seen|heard|known|come across|encountered) (a|an|any|anyone) (\\w+ )?{_FINE} (\\w+ )*(mind|than)",
            "never ~ (met|seen|known|come across|encountered) (anyone|anybody|a (\\w+ )?(person|man|woman|boss|manager|baker|teacher|leader|engineer|mind|team|\\w+)) (as|so|half as|quite as|quite so) \\w+",
            f"there (is|isn't|can't be|cannot be|was never) (not )?(a|an|any|no) {_FINE} \\w+ ~ {_ALIVE}",
            f"doubt|believe|imagine|think (that )?there (is|are|exists) (a|an|any) {_FINE} (\\w+ )+{_ALIVE}",
            f"no {_FINE} (\\w+ )+{_ALIVE}",
            "nobody|noone|one (alive|anywhere|living|else alive|on earth|in the (world|country|trade|business)) (\\w+ )?(\\w+ )?(like you|as you|the way you)",
            "nobody|noone|anyone|one (alive |anywhere |else )?(understands?|knows?|bakes?|teaches?|leads?|runs?|cooks?|does|explains?|writes?|builds?) ~ (the way you do|like you do|as you do|as well as you|better than you)",
            f"you're (simply |truly |without (a )?doubt |surely |clearly |easily )*the {_FINEST} (\\w+ )+{_ALIVE}",
            "you must be the (\\w+est|most \\w+) \\w+",
            f"you have the {_FINEST} (mind|eye|hands|ear|brain|heart|taste|memory) ~ {_ALIVE}",
            f"the {_FINEST} (mind|eye|brain|boss|baker|teacher|leader|manager|person|man|woman|kitchen|team|firm|company|school|hospital|interview|hour|mentor) {_ALIVE}",
            "in a class of your own",
            "in a league of your own",
            "has (never|not) (yet )?(seen|known|had) a \\w+ like you",
            "listened to you (all (night|day|week)|for (hours|days|ever|weeks)|forever)",
            "a (master|giant|queen|king|prince|titan|god|goddess|genius|colossus) (among|amongst) (\\w+)",
            "knowledge|talent|wisdom|kindness|genius|skill knows no bounds",
            "presence of (greatness|genius|a (genius|master|legend|giant|great))",
            "still in awe( of (you|your|it))?$",
            "national treasure",
            "bow (down )?(to|before) (your|you)",
            "highlight of my (year|life|career|decade)",
            "best (hour|day|hours|morning|afternoon|conversation|minutes|talk|meeting|interview) of my (life|career|year)",
            "as (wonderful|brilliant|gifted|kind|wise|inspiring|talented|clever) as you( are)?$",
            "heaven on earth",
            "worship at (your|the)",
            "the stuff of legend",
            "a living legend",
            "sit at your feet",
            "not worthy (of|to)",
            "put|puts (everyone|everybody|all) (else|others) (to shame|in the shade)",
            "pale|pales (beside|next to|in comparison (to|with)) (you|your)",
            "a (true|real|absolute|genuine|born) (visionary|genius|legend|inspiration|icon|leader of)",
            "a genius like you",
            "a visionary (leader|company|like you|who)",
            "admire you",
            f"among the {_SUPERLATIVE} (i|in the|alive|ever)",
            "an|a absolute (legend|genius|star|inspiration|hero|visionary|icon)",
            "awestruck by (you|your)",
            "best (company|team|place) (in the world|on earth|to work)",
            "best in the (world|business|country|industry|field)",
            "best interview of my",
            "biggest (fan|admirer)",
            "biggest fan",
            "blown away by (you|your)",
            "boundless admiration",
            "conversation|interview|talk|meeting (has |have )?changed my life",
            "could (listen|talk) to you (for|all)",
            "deepest admiration",
            "dream boss",
            "every word you",
            "feet of a (genius|master)",
            "great admirer",
            "greatest (company|team|leader|mind) (i|in the|on earth|ever|of)",
            "hanging on your every",
            "honor|honour of (a|my) (lifetime|life)",
            "honor|honour|honored|honoured|privilege|privileged (just |even |simply )?(to )?(breathe|have been in your|be in your|to be in your|of being in your|to sit|in the presence|to share a room)",
            "huge fan of you",
            "humbled (by|to (be|have been) in) your",
            "hung on (your )?every word",
            "i (absolutely |simply |really )?(adore|idolize|idolise|worship) (you|your)",
            "i was (completely |utterly |totally |absolutely )?(mesmeri[sz]ed|spellbound|captivated|dazzled|enchanted|star ?struck|blown away)",
            "i'm|am not worthy",
            "in awe of (you|your|how you|what you)",
            "in your presence",
            "leader|manager|person|interviewer|company like no other",
            "look up to you",
            "lucky to have you",
            "mesmerized|mesmerised|spellbound|captivated",
            "more people like you",
            "most (\\w+ )(person|people|leader|manager|interviewer|mind|human|boss|woman|man|mentor|individual|professional|company|conversation|team|interview) ~ (i've ever|i have ever|i ever|ever|in the)",
            "most \\w+ \\w+ alive",
            "most inspiring (person|people|leader|manager|interviewer|woman|man|interview|conversation)",
            "my jaw (dropped|hit|is still)",
            "never (met|seen|encountered|known|spoken|talked|come across|had|experienced) ~ (like you|as (brilliant|smart|kind|inspiring|impressive|amazing|wise|talented|insightful|thoughtful|intelligent|wonderful)|so (brilliant|smart|kind|inspiring|impressive|amazing|wise|talented|insightful|intelligent|wonderful|inspired))",
            "never been so (impressed|inspired|moved|captivated)",
            "no one (else )?(compares|like you|comes close)",
            "i (have|had|can find) no words",
            "there are no words",
            "nobody (else )?(compares|like you|comes close)",
            "nobody|no one ~ comes close",
            "privilege to meet people like you",
            "shining (example|star|light)",
            "short of (genius|brilliant|miraculous)",
            "star struck",
            "such an? (amazing|incredible|brilliant|inspirational|inspiring|extraordinary|remarkable|phenomenal|exceptional|outstanding) (person|leader|woman|man|human|manager|interviewer|mind|team|company|professional|mentor|individual|place)",
            f"the|one|such|a|absolutely|probably|easily|truly|simply {_SUPERLATIVE} ~ {_EVER}",
            "treasure every word",
            "truly (inspirational|extraordinary) (person|leader|human|woman|man|manager)",
            "unlike anyone",
            "what a(n)? (brilliant|amazing|incredible|extraordinary|remarkable) (mind|leader|person|woman|man|human)",
            "wisest|smartest|kindest|brightest (person|man|woman|human|manager|leader|mind)",
            "words (cannot|can't) (express|describe)",
            "world needs more people like",
            "worship (how|the way|you|your)",
            "worship the ground",
            "you (have )?changed my life",
            "you (simply |truly |really )?(radiate|shine|glow|exude)",
            "you single handedly",
            "you're (truly |absolutely |simply |such |so |really |honestly |just |literally |quite |clearly |without doubt |hands down )*(an? |the )?(amazing|incredible|brilliant|inspiration|inspiring|genius|legend|best|extraordinary|remarkable|perfect|phenomenal|exceptional|outstanding|wonderful|greatest|gifted|god|goddess)",
            "you're|are (\\w+ )?(a|an) (\\w+ )?(legend|icon|idol|guru|visionary|superstar|genius|rock star|rockstar|goddess)",
            "you're|are (truly |really )?one of a kind",
            "you're|are|been my (idol|hero|role model|inspiration|new hero)",
            "you're|are|such (such )?an inspiration",
            "you're|are|were perfect in every way",
            "you're|were|was|are (simply |truly )?out of this world",
            "your (\\w+ )?(brilliant|incredible|amazing|extraordinary|exceptional|unparalleled|unmatched|unrivalled|unrivaled|stellar|phenomenal|visionary|magnificent|dazzling|breathtaking|astonishing|peerless|infinite|immense|boundless|superhuman|awe inspiring|world class|legendary|illustrious|stunning|remarkable|sheer) (\\w+ )?(leadership|career|mind|vision|wisdom|achievements?|success|profile|accomplishments?|intellect|brilliance|intelligence|genius|presence|charisma|knowledge|insight|insights|aura|energy|personality|smile|talent|expertise|mentorship)",
            "your (brilliance|greatness|genius|magnificence|charisma|aura)",
            "your genius",
            "your greatness",
            "your legendary",
            "your radiance",
            "your ~ second to none",
        ),
        "disparages": (
            "the (lot|people|outfit|firm|place) i work (for|with|at) (now |at present |at the moment )*(couldn't|can't|don't|wouldn't|have no|has no)",
            "where i (am|work) (at present|now|at the moment) (nobody|no one|they|everyone|everybody)",
            "manager|boss|owner|chef|director|head|supervisor (at|of|in|there) (the |my )?\\w+ (place )?(hasn't|has not|has no|doesn't have) (got )?(a |any )?(clue|idea)",
            "anything|anywhere|anyone would be (better|an improvement) (than|on)",
            "run (the|that|this|my) (place|firm|company|hotel|school|shop|business) into the ground",
            "second|third rate (outfit|firm|company|people|lot|place|crowd|management|bunch)",
            "never (once )?paid (me |us |anyone |anybody |the staff |people )*(on time|properly|what|fairly|for)",
            "nobody|noone (at|in) (the |my )?\\w+ (place )?(has|had|knows|knew|cares|cared) (any idea|a clue|how|what|about)",
            "because (the|my) (boss|manager|owner|chef|head|management|owners|director) (is|was|were|are) (\\w+ )?(impossible|unbearable|a (bully|nightmare|tyrant|fool|crook|liar|drunk)|awful|terrible|hopeless|mad|useless|incompetent|rude)",
            "couldn't care less (about|whether|how|if)",
            "overworked and underpaid",
            "underpaid|undervalued|unappreciated (at|by|in|where) (my|the|i)",
            "on its last legs",
            "treat|treats|treated (their|its|his|her|the) (staff|people|workers|nurses|drivers|guests|customers|teachers|tenants|patients|clients) (like|as|badly|terribly|with contempt|appallingly|shabbily)",
            "people|managers|idiots|owners|bosses|lot who couldn't (organi[sz]e|run|manage|find|boil|lead|tell)",
            "nobody|noone|one (in charge|there|here|where i am|at my place|in the office|at the top|above me) (now )?(could|can|knows?|cares?|has|listens?|bothers?) (organi[sz]e|run|manage|what|how|about|a clue|any idea|one|to)",
            "nobody|noone (knows|cares|listens|bothers|has a clue) ~ (at|where|in) (my|i am|the place i)",
            "where i (am|work) (now )?(nobody|no one|they|management|everyone)",
            "is|are|was|were|get|be treated (as|like) (a nuisance|an afterthought|dirt|cattle|numbers|a number|children|machines|rubbish|fools|nothing|slaves|idiots|second class)",
            f"my (current |present |last |old |former |previous )?(head )?{_WHO_LEADS_ME} (there |at (\\w+ ){{1,3}})?(hasn't (set foot|a clue|got a clue|been seen)|(couldn't|wouldn't|can't|can not|could not|would not|doesn't|does not) (find|know|tell|run|manage|organi[sz]e|lead|care|listen|be bothered|understand)|(takes|took|steals|stole) (all )?the credit)",
            "the people i work (with|for) (now )?(are|were) (all |so |just |pretty )*(lazy|useless|idiots|hopeless|dull|mean|stupid|incompetent|rude|petty|backstabbers|snakes)",
            "they|management|managers|bosses|owners (just |only |simply )?(cut|cuts|cutting) every corner",
            "asleep at the wheel",
            "sweatshop|madhouse|snakepit",
            "they|management|bosses|owners only care about (money|profit|profits|numbers|themselves|the bottom line)",
            "the blind leading the blind",
            "they can't (even )?(run|organi[sz]e|manage|keep|spell|pay)",
            "dead end (job|place|role|company|firm|post)",
            "going|gone down (the drain|the pan|the tubes|hill)",
            "going|gone|went to the dogs",
            "was|is|are|were (a|an) (absolute |complete |total |petty |little |real )?(tyrant|bully|slave driver|dictator|cheapskate|control freak|laughing stock)",
            "the other (candidates|applicants|interviewees) (i met |there |you saw |in the room )?(were|are|was|looked|seemed) (all |so |pretty |quite |frankly )*(clueless|useless|hopeless|weak|nobodies|amateurs|dull|idiots|half asleep|out of their depth)",
            "couldn't (organi[sz]e|run) a (tea|raffle|bath|whelk|tap|church|bake|brewery|piss|party|picnic|bun|jumble)",
            "i work for (idiots|fools|clowns|crooks|bullies|amateurs|a (bully|tyrant|crook|fool))",
            "a joke compared",
            "a sinking ship",
            "bad ?mouth",
            "barely (read|spell|manage|write|count|speak)",
            "bosses|management|managers|owners (is|are|were|was) ~ (clueless|useless|incompetent|toxic|idiots|hopeless|abusive|awful|terrible|bullies)",
            "boss|bosses|manager|managers|management|company|they|he|she|team|staff|colleagues|place (there |here )?(is|are|was|were) (all |completely |totally |just |simply )*(rubbish|garbage|trash|hopeless|useless|lazy|crap|a joke|liars|frauds|thieves|dishonest|corrupt|idiots|incompetent|clueless)",
            "breath of fresh air after",
            "bunch of (frauds|idiots|clowns|amateurs|liars|crooks|cowboys|children|losers)",
            "can't stand (my|working|the people|that place|it (here|there))",
            "company|place|firm|school|hospital|department (is|has been) going downhill",
            "compared (with|to) the (mess|chaos|nonsense|circus) (i|at|where|of my)",
            "culture|place|team|company|environment|atmosphere|workplace|office|boss|manager|management (is|was|are|has become|became) (so |pretty |quite |really |very |just |simply |incredibly )*toxic",
            "doesn't know what (he|she|they|it)('s| is|'re| are)? (doing|talking)",
            "embarrassing compared",
            "escape|escaping|flee|fleeing (from )?my (current|present|last|old|boss|job|employer|manager|company|workplace)",
            "fed up with (my|the|working|their|how)",
            "get|getting (me )?out of (here|this place|that place)",
            "get|getting|break|run|running|away|out (out|away|free)? ?(of|from) my (current|present|boss|company|job|employer|manager|workplace)",
            "glad|happy|relieved|thrilled to (be )?(leave|leaving|get out of|rid of|see the back of|escape) (my|that|this) (current|old|present|last|job|boss|company|place|firm|employer)",
            "hate|hated|despise|loathe (my (job|boss|manager|company|employer|current|last|old|colleagues|team|work)|working (at|for|there|here)|it (here|there)|that (place|company))",
            "hell ?hole",
            "is|are|was|were|of|those|total|complete|by (a |an |all |just |simply |complete |total )*(crooks?|clueless|clowns|idiots?|incompetents?|incompetence|morons?|imbeciles)",
            "is|was (a|such a) (filthy |total |complete |real |absolute )?dump",
            "is|was|are a (complete |total |real |absolute |bit of a )*shambles",
            "micromanager|micromanages|micromanaged",
            "miles ahead of (my|the|your)",
            "miserable (years|months|time|place|job|experience)",
            f"my {_PAST} {_WORKPLACE} ~ {_BAD}",
            f"my {_WORKPLACE} (is|was|are|were|has|have|here) ~ {_BAD}",
            "no idea what (he|she|they|it|they're|he's|she's) (doing|is doing|are doing|talking)",
            "no one (there|here) (knows what|cares|has a clue|listens)",
            "nobody (there|here) (knows what|cares|has a clue|listens)",
            "nothing like (my|the|those|that) (current|old|last|previous|lot|people|place)",
            "run by (amateurs|idiots|clowns|fools|children|crooks|cowboys|incompetents)",
            "run into the ground",
            "screamed|screams|shouted|shouts|yells|yelled at (me|us|staff|everyone)",
            "sick|tired|fed of (my|working) (job|boss|manager|company|employer|current|last|old|colleagues|for|at|under|there|here)",
            "slave driver",
            "so much better than (my (current|present|old|last|former|boss|job|team|company|employer|place|manager)|those|your|the (other|place|people)|where)",
            "stand my (current|boss|manager|job|colleagues|company)",
            "terrible|awful|horrible|incompetent|nightmare|abusive|dysfunctional|useless|lousy|clueless|disorganized|disorganised|dreadful|mediocre|hopeless (boss|manager|workplace|culture|employer|management|leadership|supervisor|colleagues|people (there|here|i work))",
            "they treat (us|people|me|staff) (like|as|badly|terribly)",
            "they|he|she|management|managers|bosses|who couldn't (run|organi[sz]e|manage|lead) (a |an |their|anything|toast)",
            "they|management|bosses (don't|do not|never|didn't|have never) (value|appreciate|respect|listen to|care about) (me|us|their (people|staff|employees|workers|own)|anyone|people|staff)",
            "they|managers|management|bosses|leadership (there |here )?(haven't|hasn't|have not|don't have|have no) (got )?(a )?clue",
            "the|my worst (boss|manager|company|job|place|employer|team) (i|i've|ever|of|to)",
            "the|their|its|whose (\\w+ )?(is|are|was|were) (just |simply |frankly |really |all )?(a |an )?(bully|bullies|liars?|tyrants?|crooks|cowboys|clueless|incompetent|idiots?)",
            "those (idiots|clowns|people at|amateurs|fools|guys at)",
            "toxic (boss|workplace|culture|environment|manager|team|company|atmosphere|place|management)",
            "treated (like|as) (dirt|cattle|children|rubbish|machines|slaves|nothing|garbage)",
            "treat|treats|treated (us|people|staff|me|everyone|nurses|employees|workers|you) (like|as|badly|terribly|so badly)",
            "unlike (my (current|last|previous|old|former|present|ex)|those|the (clowns|idiots|lot)) ~ (company|companies|employer|employers|firm|manager|managers|boss|team|job|clowns|place|office|people|here|there)",
            "what a (shambles|circus|disgrace)",
        ),
        "chatbot": (
            "here's|here is (a|an|the|my) (slightly |somewhat |much |bit |more |little )*(warmer|shorter|friendlier|tighter|punchier|softer|polished|revised|better|\\w+er) (take|version|draft|option|rewrite)",
            "keeps it under [0-9]+ words",
            "^absolutely here",
            "alternatively here's",
            "as a (large )?language model",
            "as an ai (language |assistant|model|chatbot|text|i (can|don't))",
            "as requested here",
            "be sure to (replace|personali[sz]e|customi[sz]e) (the|it|this|any|each|with)",
            "below is (a|an|your|the) (\\w+ )*(draft|message|e ?mail|note|version|template|letter|thank you|follow ?up)",
            "best of luck with your (interview|application|job)",
            "^certainly (here|below|i can)",
            "^certainly$",
            "chatgpt|claude|gemini|copilot said",
            "^draft$",
            "feel free to (adjust|modify|customi[sz]e|tweak|edit|personali[sz]e|adapt) (it|this|as|the (message|tone|draft|wording|text|e ?mail|note|details?|content)|any|to (your|fit|suit|match|better)|further|if)",
            "feel free to (replace|swap|fill) (the|in|out|any)",
            "for (linkedin|email) option",
            "generated (by|with|using) (chatgpt|ai|claude|gemini|copilot)",
            "happy to (adjust|revise|tweak|shorten|refine) (it|this|the (tone|draft|message|wording|note|length)|if|further)",
            "here are (a few|some|two|three|several|\\w+) (\\w+ )*(options|versions|variations|drafts|variants)",
            "here's (a|an|your|the|my|one|another) (\\w+ )*(draft|version|template|rewrite|rewording|variant)",
            "here's (a|an|your|the|one|another) (\\w+ )*(thank you|follow ?up|linkedin) (note|message|e ?mail|letter|request)",
            "here's (a|an|your|the|one|another) (polished|revised|refined|shorter|longer|warm|warmer|concise|professional|friendly|short|polite|improved|more \\w+)( (yet|but|and|and yet) \\w+)? (\\w+ )*(message|e ?mail|note|letter|text|reply|response|thank you|follow ?up)",
            "hope this (draft|version) (helps|works)",
            "i can also (write|make|draft|create|provide) (a|an|another|it|this) (\\w+ )*(version|draft|variant|shorter|longer)",
            "i don't have (access to (your|real time|the internet|personal)|personal (experiences|opinions|feelings))",
            "i hope this (draft|version|message helps)",
            "i'm an ai (language|assistant|model|chatbot)",
            "i've (drafted|written|crafted|prepared|composed|revised|polished|rewritten|generated) (a|an|this|your|the|it) (\\w+ )*(draft|version|for you|thank you note|thank you e ?mail|follow ?up)",
            "i've (kept|made) (it|this) (\\w+ )?(short|concise|professional|warm|polite|brief|friendly|formal)",
            "if you need (a|any) (different|shorter|longer) (tone|version|draft|one)",
            "if you'd like (me to (adjust|shorten|rewrite|revise|tweak|make it)|a (shorter|longer|different|more \\w+|warmer|formal) (version|draft|one|tone))",
            "in under (\\w+ )?(characters|words)$",
            "knowledge cutoff",
            "let me know if (you'd|you would|you want) (like )?(me )?(to )?(adjust (it|the|this)|any (changes|edits|tweaks)|a (shorter|longer|different|more \\w+) (version|draft|one|tone)|make it|tweak|revise (it|the|this)|shorten|it (shorter|more|longer|warmer)|another version)",
            "let me know if you need any (revisions|adjustments|edits|tweaks)",
            "make sure to (replace|personali[sz]e|customi[sz]e) (the|it|this|any|each|with)",
            "^of course here",
            "option|version|variant|draft (1|2|3|a|b|c|one|two|three) ([0-9]+ (characters|words)|professional|short|formal|warm|concise|friendly|casual)",
            "professional (yet|but) (warm|friendly|concise)",
            "regenerate response",
            "^remember to (replace|personali[sz]e|customi[sz]e|fill|add|proofread|attach|adjust|include)",
            "replace the (placeholders?|brackets?|bracketed)",
            "subject line( option| suggestion)?",
            "^subject$",
            "^sure (here|i can|i'd be happy)",
            "tailored to (your|the) (situation|interview)",
            "this|the (message|version|draft|note|e ?mail|response|reply) (keeps|maintains|strikes|conveys|balances|stays|reads) ~ (tone|professional|concise|polite|warm|characters|words|balance|enthusiasm|limit)",
            "tone (professional|warm|friendly|formal|polite)",
            "want me to (adjust|make it|shorten|tweak|revise|tailor)",
            "warm (yet|but) professional",
            "word|character count",
            "would you like me to (adjust|make it|shorten|tweak|revise|tailor) ?(it|this|the)?",
            "your (tailored|polished) (message|e ?mail|note|version)",
        ),
        "group-mail": (
            "addressed to everyone",
            "all (three|four|five|six) of you",
            "all of you (for|who|on|at|gave|took|in|so|were)",
            "both of you",
            "cc'd|ccing|cc ~ (everyone|panel|team|all|others|rest)",
            "copied in$",
            "each of you",
            "every one of you",
            "panel members",
            "thank you all (for|so|very|again)",
            "thank you both",
            "thanks (to )?(you )?all (for|so|very|again)",
            "thanks to all of you",
            "thank|thanks (to )?you (both|three|four) (for|so|very|again)",
            "thank|thanks|thanking|meet|meeting|met|seeing|to|with the (two|three|four|five|six) of you",
            "the whole (panel|group) (for|who)",
            "writing to (you all|all of you|everyone|the (whole|entire) (panel|team))",
            "you all (for|so|were|made)",
        ),
        # marks that _review counts, none of them a fault by itself
        "apology": (
            "apologise|apologize|apologizing|apologising",
            "^apologies",
            "apologies|apology (for|again|if|once|that|in)",
            "my|our|many|sincere|sincerest|huge|humble|full|accept|with|you (\\w+ )?(apologies|apology)",
            "excuse (me|my|the)",
            "forgive",
            "forgiveness",
            "i feel (so |really |very )?(bad|terrible|awful|guilty|ashamed|embarrassed) (about|for|that)",
            "mea culpa",
            "my bad",
            "pardon (me|my|the)",
            "sorry",
        ),
        "sympathy": (
            "sorry (to (hear|learn|read|say|miss|have missed|see|leave|lose|go|not|be leaving)|about (your|the) (loss|news|accident|illness|cat|dog|mother|father|fire|flood|your)|about your|for your (loss|trouble)|not to|that we|we|that you|you (were|are|had|have|missed|lost))",
        ),
        "grovelling": (
            "apologise|apologize enough",
            "feel|feeling|felt (absolutely |so |really |just |truly |quite )*(dreadful|wretched|rotten|horrible|sick|mortified|ashamed|guilty) (about|for|that|to|at)",
            "i'm (absolutely |so |really |just |truly |utterly |completely |deeply )*(mortified|ashamed|so embarrassed)",
            "kick myself",
            "hate myself",
            "thousand pardons",
            "how (very |truly |deeply |terribly )?sorry i",
            "owe you (a|an) (huge|big|massive|enormous|thousand|sincere|proper|grovelling|deep)",
            "grovel|grovelling|groveling",
            "never forgive myself",
            "ashamed of myself",
            "beg your (pardon|forgiveness)",
            "deepest (apologies|regrets?)",
            "feel (so )?(awful|terrible|ashamed|stupid)",
            "i hate to (bother|be a|keep|disturb|trouble|pester)",
            "i know (you're|you are|you must be) (so |very |really |extremely )?busy and i('m| am)? (hate|sorry)",
            "inexcusable",
            "million apologies",
            "sincerest apologies",
            "sorry (again|once more|to (keep|be so|be a|be such|bother you again)|for being|for everything|for existing|for wasting)",
            "so|very|deeply|terribly|extremely|really|truly|incredibly|awfully (so |very )*(so sorry|very sorry)",
            "a|my|many thousand apologies",
            "unforgivable",
        ),
        "request": (
            "are there any (updates|news|openings|other)",
            "are you (available|free|able|open|willing)",
            "be (very |really |so |most |also )?grateful (if|for) (you|a|an|any|your)",
            "could|can|would|will you (please |kindly |possibly |also |maybe |perhaps |just |by any chance )*(be|mind|consider|have|send|tell|let|give|share|forward|introduce|refer|recommend|connect|add|review|look|advise|confirm|reply|call|help|pass|put|take|speak|talk|meet|explain|arrange|schedule|write|check|provide|point|ask|update|endorse|make|read|spare|do|say|keep|also|suggest)",
            "do you (know (when|whether|if|who|of|anyone|anybody)|have (any|a|an|time|news|the)|think you could|need|happen)",
            "i'd (also )?(like|love) to (know|ask|hear (when you|whether (you|i|the)|about (the (next|decision|outcome)|your (next|decision)|next))|get your|schedule|arrange|set up|have (a|another)|meet|request|book)",
            "i'd (really |also |very much |greatly )?appreciate (it if|a|an|any|if|some|your|hearing|knowing)",
            "if you could (also |please )?(share|send|give|tell|introduce|forward|let|put|pass|help|check|look|recommend|arrange)",
            "introduce|forward|give|call me",
            "is it (possible|okay|ok|all right|alright) (to|if|that|for)",
            "is there (any |a )?(chance|way|possibility|update|news|timeline)",
            "let me know (when|whether|what|where|how|who|which|about|if (there|i|a|the|your|they|it))",
            "may|might|could|can i (please |also |kindly |maybe |perhaps |just )*(ask|have|get|connect|call|come|know|meet|stay|keep|see|book|schedule|visit|send|add|request|borrow|speak|talk|shadow)",
            "might you (have|be|consider|send|share|introduce|know|let|spare)",
            "please (also |do |kindly |just )?(send|tell|share|forward|introduce|refer|recommend|connect|add|review|give|advise|confirm|reply|call|help|pass|put|let me (know|have) (when|whether|what|where|how|who|which)|accept my (request|invitation|invite)|look|read|check|provide|endorse|follow|like|write|update|meet|arrange|schedule|speak|talk|take|introduce)",
            "send me",
            "endorse me",
            "introduce me to",
            "look (at|over) my (resume|cv|r\u00e9sum\u00e9|profile|application|portfolio)",
            "tell me (when|whether|what|where|how|who|about|which|if (there|you have|a decision|i))",
            "what (is|are|'s) (the|your) (timeline|next|status|salary|decision|plan)",
            "what's the (timeline|next|status|salary)",
            "when (can|could|might|may|should|will|do|would) (i|you|we)",
            "would it be (possible|okay|ok|all right|alright|fine|acceptable|too much)",
            "would you be (open|willing|able|interested|so kind|available|happy)",
        ),
        "courtesy": (
            "may|might|could|can i (just |also |please )*ask (you )?(something|one (thing|question)|a (quick |small |short )?question)",
            "any questions",
            "anything (else|more|further|i can)",
            "can i (just )?(say|thank)",
            "feel free",
            "how are you",
            "how have you been",
            "if (you|there|anything|i|any|it) ~ (questions?|need|needed|needs|further|else|help|unclear|more|anything|return|useful|clear|helpful|references|information)",
            "is there anything (else |more |further )?(i|you|that)",
            "may|might|could i (also |just |again )?(say|congratulate|thank|wish)",
            "need anything",
            "please (accept my thanks|pass (on )?my (thanks|regards|best|gratitude)|give my|say (hello|hi|thank)|thank|send my (regards|best|thanks))",
            "would|should|if you ever",
        ),
        "talk": (
            "after|since|from|at my (recent |last |first )?(interview|conversation|talk|call|chat|meeting) (with you|on|last|yesterday|today|this|earlier)",
            "after|since|following (we|our) (recent |last |first |long |short |earlier )?(spoke|talked|met|talk|conversation|interview|chat|meeting|discussion|call)",
            "everything|what|all you (told|showed|explained) (to )?me",
            "you (interviewed|met with|spoke (to|with)|talked (to|with)|sat down with) me",
            "i (came|went) (in )?(for|to) (my|the|our|an) interview",
            "i (interviewed|was interviewed|had (my|an|the) interview) (with|by|on|last|at|for)",
            "appreciated|enjoyed (our|meeting|talking|speaking|chatting|the (conversation|talk|chat|interview|discussion|meeting))",
            "during (our|the|my) (interview|conversation|talk|call|chat|meeting)",
            "enjoyed (the interview|our|speaking|hearing|learning)",
            "for (meeting|seeing|interviewing|speaking|talking|chatting) (with |to )?me",
            "it was (so |very |really )?(good|great|nice|lovely|wonderful|a pleasure) (to )?(meet|talk|speak|chat|meeting|talking|speaking|chatting)",
            "it was (so |very |really )?(good|great|nice|lovely|wonderful|a pleasure) (to be|being) (interviewed|with you)",
            "meeting you (on|yesterday|today|last|in|this|and)",
            "our (call|interview|meeting)",
            "our (conversation|talk|chat|discussion) (about|yesterday|today|last|this|earlier|on)",
            "taking|took the time to (meet|talk|speak|chat|interview|see)",
            "thank|thanks (you )?(so much |very much |again )?for (our|the|a|such a) (\\w+ )?(conversation|talk|chat|interview|discussion|meeting)",
            "thank|thanks (you )?(so much |very much |again )?for (the time|showing me|walking me|taking me|telling me|having me|explaining|sharing)",
            "we (spoke|talked|met)",
            "we discussed",
            "when|as we (spoke|talked|met|discussed)",
            "you (told|showed|explained|mentioned) (me )?(about |to me |how |that |in |during |yesterday|when )",
        ),
        "network": (
            "link up (there|here|on|in the)",
            "accept my (request|invitation|invite|connection)",
            "add each other",
            "add|adding|added you (on|to|as) (linkedin|my|a|x|facebook|instagram)",
            "connect on (linkedin|here)",
            "connect online",
            "connection invite",
            "connection request",
            "connect|connecting|connected (with (you|me) )?(on|through|via) (linkedin|x|twitter|facebook|instagram)",
            "find|found|follow you on (linkedin|facebook|instagram)",
            "friend request",
            "hit|pressed|clicked|tapped|press|hitting (the )?connect",
            "in your notifications",
            "invitation|invite|request to connect",
            "link up online",
            "linked in (request|invitation|invite|connection)",
            "linkedin (request|invitation|invite|connection)",
            "linking up (on|online)",
            "look|looking|watch out for my (request|invite|invitation)",
            "my (linkedin |professional )?network",
            "on linked in",
            "part of your (professional )?network",
            "request|invite|invitation from me",
            f"{_SENDING} you {_REQUEST} (here|on there|earlier|today|just now|yesterday|this morning|last night|to connect|and|so)",
            f"{_SENDING} you {_REQUEST}$",
            f"{_SENDING} (over )?{_REQUEST} (to you|your way|over to you)",
            "like|love|want|wanted|hope|happy|glad to connect( with you)?$",
            "let's connect$",
            "asked|invited you to connect",
            "requested to connect",
            "liberty of adding you",
            "my (invitation|invite|request) (is|will be|should be) (on its way|in your|waiting|pending)",
            f"{_SENDING} (over )?a connection (to you|your way|over|request)",
            "add|adding|added you (here|there)",
            "stay|staying|be|keep connected",
            "to connect (online|digitally|professionally)",
        ),
        "inflated": (
            "align|aligns|aligned perfectly",
            "continued consideration",
            "cutting|leading edge",
            "delve|delved|delving",
            "driving (impactful|meaningful|measurable|innovative)",
            "dynamic (team|environment|organi[sz]ation|company|culture)",
            "esteemed",
            "excited|thrilled|enthusiastic about the (prospect|possibility|opportunity)",
            "fast paced",
            "forward thinking",
            "foster|fostering (a|an|innovation|growth|collaboration|meaningful)",
            "game changer",
            "having a (wonderful|great|fantastic|lovely) (week|day)",
            "heartfelt (gratitude|thanks|appreciation)",
            "i'm confident (that )?my (\\w+ )*(skills|experience|background|expertise|blend)",
            "impactful",
            "incredibly (enthusiastic|excited|grateful|passionate|insightful)",
            "innovative (solutions?|approach|approaches|culture|vision|environment|team)",
            "invaluable (opportunity|insights?|experience|time)",
            "leverage|leveraging",
            "meaningful (impact|contribution|contributions)",
            "passionate about",
            "reaffirmed|reinforced|solidified my",
            "resonated|resonates|resonate (deeply|strongly|with)",
            "seamless|seamlessly",
            "sincere|deepest (gratitude|appreciation)",
            "spearhead|spearheaded|spearheading",
            "strong (alignment|match|fit) (with|between|for)",
            "synergy|synergies",
            "testament to",
            "truly (inspiring|insightful|remarkable|exceptional)",
            "unique (blend|combination|opportunity|perspective)",
            "unwavering",
            "valuable insights?",
            "wealth of (experience|knowledge)",
        ),
        "offer": (
            "accept (the|your|this) (\\w+ )?offer",
            "decline (the|your|this) (\\w+ )?offer",
            "thank|thanks (you )?(so much |very much |again )*for (the|your|this) (\\w+ )?(job |written |formal |generous |kind )*offer(?! (to|of|that))",
            "grateful|delighted|thrilled|excited|honoured|honored (for|by|about|with|to (receive|have received|get|accept)) (the|your|this) (\\w+ )?offer(?! (to|of))",
            "offer letter",
            "offered me the (job|position|role|post)",
            "offering me the (job|position|role|post)",
        ),
        "asks-decision": (
            "any (news|update|updates|decision|word) (yet|on|about|regarding|from|for)",
            "^any (news|update|updates|decision|word)( yet)*$",
            "can|could|would|will you (please |already |kindly )*(let me know|tell me|say|confirm) (yet |already )?(if|whether) (you|i|a|the) ~ (decision|decided|chosen|choose|job|role|position|post|place|successful|got|outcome)",
            "have|has (you|they|the (team|panel|committee)|anyone) (already |yet )?(decided|chosen|picked|selected|(made|come to|reached) (a|the|your|their|any) (decision|choice|mind))",
            "did i (get|make) (it|the (job|role|position|post|cut))",
            "has|have (you|they|the (team|panel|committee)) (already |yet )?made up (its|their|your) minds?",
            "hear|know|learn|ask|asking|wonder|wondering (if|whether) i (was|am|have been|had been|got|have got|made|did)",
            "has a (decision|choice) (already |yet )?been (made|reached|taken)",
            "have you made up your mind",
            "is there (any|a|already) (news|update|decision|word)",
            "know|tell|say|see|hear|heard (yet |already )(if|whether) (i|you)",
            "like|love|want|wanted|hope|hoping|curious|eager|keen|wondering|wonder|ask|asking (to )?(know |hear |learn |ask )?(if|whether) (you (have|had)|you've|a decision|the decision|i (have|got|was|am)) (already )?(decided|decision|chosen|made|reached|been|got|successful|the (job|role|position|post|place))",
            "what (have you|did you|has been) decided?",
            "wonder|wondering|ask (if|whether) (you|they|a|the) (\\w+ )?(have |has |had |been |already )*(decided|decision|chosen|made (a|the|your) (decision|choice))",
        ),
        "rival": (
            "an|another|other|competing|second|written|rival offer",
            "offer (from|elsewhere|of another|that i)",
            "other|another (employer|company|firm) (has|have|is|wants|needs|offered)",
        ),
    },
    contractions={
        "i'm": "i am",
        "i'd": "i would",
        "i'll": "i will",
        "i've": "i have",
        "we'll": "we will",
        "we're": "we are",
        "you're": "you are",
        "you'll": "you will",
        "you've": "you have",
        "it's": "it is",
        "what's": "what is",
        "here's": "here is",
        "can't": "can not",
        "couldn't": "could not",
        "didn't": "did not",
        "doesn't": "does not",
        "don't": "do not",
        "haven't": "have not",
        "wasn't": "was not",
        "wouldn't": "would not",
    },
    greetings=(
        "hi",
        "hello",
        "dear",
        "hey",
        "good morning",
        "good afternoon",
        "good evening",
        "good day",
        "greetings",
        "hiya",
        "howdy",
        "morning",
        "afternoon",
        "evening",
        "g'day",
        "ciao",
        "hallo",
    ),
    closings=frozenset(
        """
        a again all and android appreciation appreciatively best bye care cheers ciao cordially faithfully
        from grateful gratefully gratitude greetings hugs ipad iphone kind kindest kindly love many mobile
        most much my onwards outlook phone regards respectfully sent sincerely so soon take talk thank
        thanks the then to truly until very warm warmest warmly wishes with x xx you yours
        """.split()  # noqa: SIM905  a word a line would fill pages
    ),
    everybody=frozenset(
        """
        all both colleagues committee crew everybody everyone folks friends gentlemen group guys
        interviewers ladies members panel panelists recruiters sirs team y'all
        """.split()  # noqa: SIM905
    ),
    all_of_them=frozenset({"all", "both", "everybody", "everyone"}),
    nobody=frozenset(
        """
        acquisition appointments board concern dear department head hiring hr human interview interviewer it ma'am madam manager may
        professor recruiter recruiting resources search selection sir talent there whom
        """.split()  # noqa: SIM905
    ),
    titles=frozenset("dr mr mrs ms mx miss prof professor rev fr sr".split()),  # noqa: SIM905
    particles=frozenset("and von van de der den del della di da dos du el al la le ter ten bin ibn".split()),  # noqa: SIM905
    plain=frozenset(
        """
        a abilities ability able about absolutely accept accepted accepting add added addition
        additional advance after afternoon afterwards again ago align aligned alignment aligns all along
        also always am amazing among an and another answer answered answering answers anticipate
        anticipating any anybody anyone anything application applied apply applying appreciate
        appreciated appreciation are area areas arise arises around as ask asked asking asset at
        atmosphere attached attention attentive autumn available away awesome back background
        background's be became because become bed been before being believe below best better beyond big
        bit branch brief bright bring bringing build busy but by call calm came can can't candid
        candidate candidates candour cannot capabilities capable career case certain certainly chance
        chat chatting check cheerful christmas clear clearer clearly client clients close coffee
        collaboration collaborative colleague colleagues come comes comfortable coming communicate
        community company company's comprehensive concerning confident connect connected connecting
        connection connections consider considerable consideration considered considering contact
        continue continued contribute contributing contribution contributions conversation conversations
        convinced could couldn't course courteous courtesy cover culture current currently customer
        customers day days deal decide decided decision decisions dedicated dedication deeply definitely
        delighted department departments describe described detail details did didn't dinner direction
        discuss discussed discussing discussion discussions division do documents does doesn't doing
        don't done door down during duties dynamic each eager eagerly earlier early ease easy effort
        efforts either else email employee employees enclosed encourage encouraged encouraging end
        energised energising energized engaged engaging enjoy enjoyable enjoyed enjoying enough enquire
        enthusiasm enthusiastic entire environment especially even evening ever every everybody everyone
        everything exactly excel excellence excellent exceptional excited excitement exciting expect
        expectations experience experiences explain explained explaining express extremely familiar flew flown
        family fantastic far fascinated fascinating fascination feel feeling felt few field final
        finally find first fit fits follow following for forward found frank frankness free friday
        friendliness friendly from fruitful full fully further future gain gained gave general generous
        generously genuinely get getting give given giving glad gladly go goal goals goes going good got
        grateful gratitude great greatly group grow growing growth had happier happily happy hard has
        have haven't having he head hear heard hearing heart hello help helped helpful helping her here
        here's hesitate hi high highly him hire hiring his hold holidays home honest honestly honesty
        honored honour honoured hope hoped hopefully hopes hoping hospitality hour hours how however
        husband i i'd i'll i'm i've idea ideas if immensely impact impactful impressed impression
        impressions impressive in include including incredible incredibly industry information
        informative innovative inquire insight insightful insights inspired inspiring interest
        interested interesting interview interviewed interviewer interviewing interviews into invaluable
        invitation invite is isn't it it's its job join joined joining journey just keen keener keenness
        keep kind kindest kindly kindness knew know knowing knowledge last later lead leader leaders
        leadership leading learn learned learning learnt least leave leaving left let let's life like
        liked likely likes line linkedin little lively long look looked looking lot lots love loved
        lovely luck lucky lunch made main make making manager managers many match matter may maybe me
        mean meaningful means meet meeting member members memorable mentioned message met might mind
        minute minutes mission moment moments monday month months mood more morning most motivated
        motivating move moved moving much must my name nature near necessary need needed needs nervous
        network never new news next nice nicely nicer nicest no nobody not note nothing now of off offer
        offered offering offers office often okay on once one only open opening openings openly openness
        opinion opportunities opportunity opportunity's or organisation organization organization's
        other others our out outstanding over overall overview own part particular particularly passion
        passionate past patience patient people perfect perhaps person personal personally perspective
        phone place plan plans pleasant pleasantly please pleased pleasure point polite politeness
        position positions positive possible potential present privilege privileged process product
        productive products professional professionalism professionals profile program project projects
        prospect proud provide provided providing pursue pursuing put qualifications qualified question
        questions quick quickly quite radar rather reach reached read ready real really reason received
        recent recently references refreshing regard regarding regards reinforced reiterate reiterating
        relaxed remain remember reputation request requests require required requirements requires
        respect respectively respond response responsibilities responsibility rest result rewarding
        right role roles room round said same saturday saw say saying schedule search season seat second
        see seeing seem seemed seems seen send sent service services several share shared sharing she
        short should show showed showing side simply since sincere sincerely skill skills sleep slept
        small smile smiled so solution solutions some somebody someone something soon sooner sorry sort
        sound sounded sounds speak speaking spend spending spent spoke spoken spring staff stage start
        started stay staying step steps still stimulating strength strengths strong strongly succeed
        success successful such suit suitable suited suits summer sunday sunny super supper support
        supportive sure take taken takes taking talk talked talking talks tasks tea team team's teams
        tell telling terrific than thank thankful thankfully thanks that that's the their them then
        there there's thereafter these they thing things think thinking this thorough thoroughly those
        though thought thoughtful thoughtfulness thoughts thrilled through thursday time to today
        together told tomorrow too took topic touch towards tremendous tremendously truly try trying
        tuesday two understand understanding undoubtedly unique update us use useful valuable value
        valued values very via vision visit visiting wait walked walking want wanted warm warmly warmth
        was wasn't way ways we we'd we'll we're we've wednesday week weekend weeks welcome welcomed
        welcoming well went were what what's whatever when where whether which while who who's whole
        wholeheartedly why wife will winter wish wishes wishing with within without wonderful word words
        work worked working workplace works world worth would year years yes yesterday yet you you'd
        you'll you're you've your yours zoom
        """.split()  # noqa: SIM905
    ),
    jobs=frozenset("role position job opening vacancy opportunity internship post interview".split()),  # noqa: SIM905
    before_a_company=frozenset("at with join joining as role position".split()),  # noqa: SIM905
    conjunctions=frozenset({"and", "or", "plus"}),
    between_names=frozenset({"and", "or"}),
    possessive="'s",
    blanks=r"""
        X+(?:th|st|nd|rd)\b
        | (?<=[\u00a3$\u20ac])X{1,3}(?![^\W_])
        | (?:X{2}|N{2}|[XN])\ (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^\W\d_]{0,6}
          |(?:years?|months|weeks|days|people|percent)\ (?:of|in|as|at|ago|on))\b
        | (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^\W\d_]{0,6}|[^\W\d_]{3,6}day)\ (?:the\ )?X{2}\b
        | (?:X{1,2}|N{2}|HH|DD|MM|YYYY) (?:[/.:-](?:X{2}|N{2}|HH|DD|MM|YY)){1,2} (?:YY)? (?![^\W_])
        | (?:(?<=\ on\ )|(?<=\ at\ )|(?<=\ by\ )|(?<=\ until\ )) (?:dd[/.-]mm|mm[/.-]dd|hh:mm|yyyy-mm-dd) (?:[/.-]yy(?:yy)?)? (?![^\W_])
        | (?:X{2}|N{2}|X) \ ?(?:am|pm|%|o'clock|\u2019clock)(?![^\W_])
        | (?:DD|dd)\ (?:Month|MMM|MM|mm)\b
        | (?:TBD|TBA|TBC|TODO|FIXME)\b
        | NAME (?=[,!]\s)
        | (?:Mr|Mrs|Ms|Dr)\.?\ (?:\.{3}|\u2026|\?{2})
        | (?:Dear|Hi|Hello)\ (?:\.{3}|\u2026|\?{2})(?=[,!\n])
        | (?:[Ff]irst|FIRST|[Ll]ast|LAST)_?(?:Name|NAME)\b
        | (?:Company|Firm|Client|Project|Team|Person|Topic)\ (?:X|Y|Z|XX|XY|XYZ|ABC)\b
        | (?:XYZ|ABC)\ (?:Company|Corp|Corporation|Inc|Ltd)\b
        | (?:INSERT|ADD|FILL\ IN|ENTER)\ (?:NAME|COMPANY|ROLE|TITLE|DATE|TOPIC|POSITION|DETAILS?|EXAMPLE|PROJECT)\b
        | (?i:lorem\ ipsum)\b
        | (?:[^\W\d_]+_)+ (?:NAME|COMPANY|ROLE|TITLE|DATE|TOPIC|POSITION)\b
        | (?:NAME|COMPANY|ROLE|TITLE|FIRST|LAST|TOPIC|POSITION) (?:_[^\W\d_]+)+\b
        | (?:(?<=\ at\ )|(?<=\ of\ )) (?:COMPANY|EMPLOYER|ORGANISATION|ORGANIZATION)\b
        | (?:Your|My|Company|First|Last|Recipient|Interviewer|Manager|Contact|Candidate|Hiring\ Manager)
          (?:'s|\u2019s)? \ (?:Full\ )? Name\b
        | (?:Job|Position|Role)\ (?:Title|Name)\b
        | (?:NAME|DATE|COMPANY|ROLE|TITLE|POSITION|TOPIC|TIME)\ HERE\b
        | (?i:insert)\ [^\W_]{1,20} (?:\ [^\W_]{1,20}){0,3} \ (?i:here)\b
    """,
    instructions=r"""
        \s? (?i:insert|mention|include|fill\ in|specify|personali[sz]e|customi[sz]e|replace|tbd|tbc|todo
        |something\ about|some\ detail) (?![^\W_]) [^()\n]{0,80}
        | (?i:add|say|name|describe|reference|refer\ to|cite|quote|explain) \ (?i:an?|the|her|his|their|your
        |something|some|one|any|specific|here|what|how|why|link|name|details?|examples?|date|it|more)
        (?![^\W_]) [^()\n]{0,80}
        | (?i:(?:your|the|my|company|recipient'?s?|first|last|interviewer'?s?|contact'?s?|job|start)\ )?
        (?i:name|company|role|position|topic|date|title|time|day|month|project|skill|number|surname|X{1,3}|\?{1,3})\s?
        | (?i:(?:name|title|date|place|number)\ of\ [^()\n]{1,40})
    """,
    before_a_noun=("at", "with", "about", "for", "of", "the"),
    places=(
        r"(?:role|position|job|opening|vacancy|opportunity|opportunities|offer|team|post|place)\s"
        r"(?:(?:of|as|for|in)\s(?:[^\W_]++\s){1,4}?)?(?:at|with)\s"
        r"|(?:interview|interviewed|interviewing|interviews|work|working|things|everyone|everybody|colleagues"
        r"|start|starting|engineer|manager|developer|designer|analyst|nurse|teacher|assistant|officer|lead"
        r"|specialist|consultant|coordinator|director|supervisor|life|culture|chance)\sat\s"
        rf"|(?:joining|join)\s{_FAMILY}"
        r"|(?<!your\s)(?:work|working)\sfor\s"
        r"|(?<![^\W_])my\s(?:interview|application)\s(?:at|to|with)\s|(?:are|is|get|gets)\sdone\sat\s|(?<!i\s)(?:grow|growing)\swith\s"
        r"|(?:help|helping)\s(?=(?:[^\W_]++\s){1,3}(?:grow|succeed|thrive|expand|flourish)(?![^\W_]))"
        r"|(?:people|staff|career|careers|future)\sat\s"
        r"|(?<![^\W_])(?:as|be|being|become|becoming)\san?\s(?=(?:[^\W_]++\s){1,3}(?:employee|colleague|hire|recruit"
        r"|teammate)(?![^\W_]))"
        r"|(?:career|careers|future)\swith\s|myself\sat\s"
        r"|(?:i|i've|i'd|i\shave|i\shad)\s(?:[^\W_]++\s)?applied\s(?:to|at)\s"
        r"|(?:application|applying)\s(?:to|at)\s"
        rf"|(?:be|being|become|becoming|feel)\s(?:a\s)?part\sof\s{_FAMILY}"
        r"|(?:like|love|hope|hoping|glad|happy|keen|eager|able|ready|want|i'd|i'll|i\s(?:can|could|will|would|might))"
        r"\s(?:[^\W_]++\s){0,2}?(?:bring|contribute|offer|add)\s(?:[^\W_]++\s){0,6}?to\s"
        r"|i\s(?:bring|offer)\sto\s"
        r"|(?:forward\sto|about|of|by)\sbringing\s(?:[^\W_]++\s){0,6}?to\s"
        r"|(?:company|organi[sz]ation|firm|employer|business|school|hospital|agency|studio)\s(?:like|such\sas)\s"
    ),
    sums=(
        r"(?<![^\W_])i(?:'d|'m|\sam|\swould)?\s(?:want|need|expect|expecting|asking|looking|hoping)\s(?:[^\W_]{1,12}\s){0,3}"
        rf"{_YEARLY}"
        rf"|my\s(?:(?:base|basic|starting)\s)?(?:base|pay|rate|salary|wage|package)\s(?:[^\W_]{{1,12}}\s){{0,4}}{_YEARLY}"
        rf"|{_YEARLY}\s(?:[^\W_]{{1,12}}\s){{0,6}}(?:works|would\swork|is\sfine|would\sbe\sfine|suits)(?:\sfor)?\sme(?![^\W_])"
        r"|[$\u20ac\u00a3]\s?[0-9][0-9.,]{0,9}k?\s?(?:an|a|per|/)\s?(?:hour|hr|day|week|month|year|annum)"
        r"|[0-9]{2,3}k\s(?:a|per|base|salary|plus|basic|gross|net)(?![^\W_])"
    ),
    elsewhere=frozenset(
        "my previous former last current old past first was worked spent years did been when".split()  # noqa: SIM905
    ),
    about_the_topic="{question} They talked about {topic}.",
    other_language="It is in {other}, so nothing else was judged.",
    other_script="It is in another script, so nothing else was judged.",
    spellings=(
        *(("ae", "a"), ("oe", "o"), ("ue", "u")),  # for letters that have two dots
        *(("ph", "f"), ("th", "t"), ("c", "k"), ("x", "ks"), ("w", "v")),  # Philipp, Filip; Alexei, Aleksei
        *(("yi", "y"), ("iy", "i"), ("ij", "i"), ("j", "y")),  # as Cyrillic is written: Julia, Yulia; Yurij
    ),
    spellings_within=(("y", "i"),),
    nicknames=NICKNAMES,
    other_languages=OTHER_LANGUAGES,
    blank_words=frozenset(
        """
        a an and candidate candidate's company company's contact contact's date day employer first full hiring
        here his her insert interviewer interviewer's job last manager manager's month my name names of
        organisation organization position position's recipient recipient's role skill specific surname team
        the their time title to topic value year you your
        """.split()  # noqa: SIM905
    ),
    transport=r"""
        ^>{1,9}[^\n]{0,200}
        | ^on\ [^\n]{3,120}\ wrote:
        | ^subject:\ [^\n]{0,200}
        | ^-{2,9}\s?(?:original|forwarded)\ message[^\n]{0,20}
        | ^begin\ forwarded\ message[^\n]{0,20}
        | ^sent\ (?:from|via|with)\ (?:my|the|outlook|yahoo|gmail|proton|mail|samsung|iphone|android)[^\n]{0,60}
        | ^get\ outlook\ for\ [^\n]{1,20}
        | ^(?:re|fwd?|aw):\ [^\n]{0,200}
    """,
    headers=r"^(?:from|sent|to|cc|date|reply-to): [^\n]{1,200}",
    postscript=r"p\.?\s?(?:p\.?\s?)?s\.?(?![^\W_])|n\.?b\.?(?![^\W_])",
    seams=r"""
        (?<![^\W_])(?:about|of|on|for|with|in|to)\ (?:How|What|Why|When|Where|Who|Which|Do|Does|Did|Can|Could|Is
        |Are|Should)\ [^.!?\n"]{3,120}\?
        | (?<![^\W_])(?:about|of|on|for|with|in|to|over|into|discuss(?:ed|ing)?|explain(?:ed|ing)?|hearing|learning
        |sharing|covering|covered|exploring)\ (?:how|what|why|when|where|which\ [^\W_]{1,20})\ (?:do|does|did|can
        |could|should|would|will|are|were|is|was|have|has)\ (?:i|I|you|we|they|he|she|it|your|the|a|an|this|that
        |these|those|people)(?:\ [^.!?\n"]{2,110})?\?
        | (?<![^\W_])(the|a|an|and|at|of|for|from|about|to|with|by|but|or|if|your|my|our|their|its|we|they|i|would
        |could|should|this|who|when|how|because)\ \1(?![^\W_'\u2019-])
        | (?<![^\W_])(?:the\ (?:your|our|my|their|an?)|(?:your|our|my|their|an?)\ the|(?:our|your|my|their)\ (?:your|our
        |my|their)|an?\ (?:your|our|my|their|an?))(?![^\W_'\u2019-])
        | (?<![^\W_])(?:role|position|vacancy|post|internship)\ (?:role|position|vacancy|job)(?![^\W_'\u2019-])
        | (?<![^\W_])(?:internship|position|role|post|vacancy|apprenticeship|traineeship)\ (?:in|of|as|for)
        \ (?!this|the|my|an?\b|your|that|our|any)[^\W_]{1,30}(?:\ [^\W_]{1,30})?
        \ (?:role|position|job|vacancy|post)(?![^\W_])
    """,
    before_a_call=frozenset(
        """
        absolutely advice again ahead all along always and anyway are back be best but course day do
        done earlier enough everything forward frankly friday further go good guess hello here honestly
        hope indeed it kindness know later listen look luck me mentioned monday more much no now of okay
        patience please really regards right said saturday say see seriously so soon still sunday sure
        surely thank thanks that then there think thursday time today together told tomorrow tonight too
        true tuesday up wednesday week weekend welcome well wishes wonder yes yesterday you yours
        """.split()  # noqa: SIM905
    ),
    relations=frozenset(
        """
        assistant aunt boss brother cat chief child clerk colleague colleagues cook cousin dad daughter dog
        expert father friend friends head horse husband intern lead mate mother mum mom nephew neighbour
        neighbor niece nurse partner rep sister son spouse student teammate two uncle wife
        """.split()  # noqa: SIM905
    ),
    relation_endings=("er", "or", "ist", "ian", "man", "woman", "ant"),
    after_another=frozenset(
        """
        and asked asks came does explained explains had has is joined leads led mentioned mentions or ran runs
        said says showed shows told tells was were where which who whom whose will with works wrote
        """.split()  # noqa: SIM905
    ),
    goes_on=frozenset(
        {"for", "i", "i'll", "i'm", "i've", "if", "so", "thank", "thanks", "to", "with", "your"}
    ),
    after_a_call=frozenset(
        """
        can could here's i i'd i'll i'm i've it it's let may might please thank thanks that's this we what would
        you you'd you'll you're you've
        """.split()  # noqa: SIM905
    ),
    openers=frozenset(
        """
        admittedly afterward afterwards alas altogether amen anyway apologies besides bravo btw cheers
        conversely congrats congratulations eventually fyi gosh however incidentally indeed instead later
        lately likewise meanwhile moreover nevertheless nonetheless nowadays ok otherwise overnight overall
        perhaps ps pps regardless sadly say secondly sometimes somehow somewhere surprise therefore thirdly thus
        tonight true whew wow
        """.split()  # noqa: SIM905
    ),
    opener_endings=("ly", "ing", "wise", "ward", "wards", "ever", "ed"),
    thanked=r"(?<![^\W_])(?:[Tt]hank you|[Tt]hanks)(?: again| so much| very much| ever so much| a million)?,? ",
    after_thanked=r"[,.!](?:\s|\Z)|\s(?:for|so|again|and it)\s",
    before_any_company=r"(?<![^\W_])(?:of|at|for|to|with|by|join|joining)\s(?:the\s)?",
    of_them=frozenset({"at", "of", "join", "joining"}),
    where=("at",),
    kinds_of_company=frozenset(
        """
        academy accountants aerospace ag airlines airport airways appliances aquarium architects
        associates association automotive aviation bakehouse bakery bank biosciences biotech boatyard
        bookshop borough brewery builders cafe capital care carriers catering center centre ceramics
        chambers charity charters chemicals cinema cinemas clinic clothing coaches college
        communications company composites confectionery construction consultants consulting contractors
        corp corporation council couriers creameries creamery cruises dairy dental diagnostics
        distillers distillery electric electrical electronics energy engineering enterprises fabrication
        fabrics farms ferries financial fisheries flooring florists foods forge foundation foundry
        freight furnishings furniture gallery games gas glassworks gmbh grocers grooming group gymnasium
        haulage healthcare heating holdings homes horticulture hospice hospital hotel hotels housing inc
        industries infirmary institute instruments insurance interiors investments jewellers joinery
        kennels kitchens laboratories labs landscapes laundry legal leisure limited livery llc logistics
        ltd maintenance marine mechanical media medical metals mills mining motors museum mutual nhs
        nurseries nursery opticians optics orchards organics outfitters packaging paints partners pharma
        pharmaceuticals pharmacy philharmonic plastics plc plumbing pottery power press printers
        printing productions properties publishers publishing quarries railways realty records
        recruitment recycling removals rentals resorts restaurant restaurants roasters robotics roofing
        sawmill school schools seafood seeds services shipping shipyard signs software solicitors
        solutions staffing steel storage stores studio studios supplies surveyors systems tannery
        technologies technology textiles theatre therapeutics timber tours toys trading transit
        transport travel trust university upholstery utilities ventures veterinary vets vineyard
        vineyards warehousing wholesale wineries winery works
        """.split()  # noqa: SIM905
    ),
    possessed=(
        r"\sis\s(?:[^\W_]++\s){0,5}?(?:company|employer|firm|organi[sz]ation)(?![^\W_])"
        r"|'s\s(?:[^\W_]++\s){0,2}?(?:apprentices?|approach|branch(?:es)?|business|clients?|commitment|culture|customers?"
        r"|dedication|drivers|employees|engineers|ethos|expansion|focus|future|goals?|growth|history|investment|kitchens?"
        r"|leadership|mission|offices?|operations?|passion|people|philosophy|plans?|progress|pursuit|purpose|reputation"
        r"|shops?|staff|stores?|strategy|success|teams?|trajectory|underwriters?|values?|vision|workforce|workshops?)(?![^\W_])"
        r"|\s(?:treats|trains|looks\safter|values|invests\sin)\sits\s"
    ),
    departments=frozenset(
        """
        arts beverage care crafts design development drink engineering finance food health hygiene it learning
        operations people policy procurement quality research safety sales science security training wellbeing
        """.split()  # noqa: SIM905
    ),
    where_one_would_work=(
        r"\sis\s(?:just\s|exactly\s)?where\si(?:'d|\swould|\swant|\shope|\ssee|\sbelong)(?![^\W_])"
        r"|\sis\s(?:just\s|exactly\s)?(?:the|a)\s(?:[^\W_]++\s){0,3}?place\s(?:for\sme|i|to\s(?:work|grow|build|be))(?![^\W_])"
        r"|\swould\sbe\sa\s(?:[^\W_]++\s){0,2}?place\sto\swork(?![^\W_])"
    ),
    lands=frozenset(
        """
        africa america amsterdam argentina asia australia austria belgium berlin birmingham boston brazil
        brussels california canada chicago chile china denmark dubai dublin edinburgh england europe finland
        france germany glasgow greece hungary india indonesia ireland israel italy japan kenya korea leeds
        lisbon london madrid malaysia manchester mexico milan munich netherlands nigeria norway paris poland
        portugal prague romania rome scotland shanghai singapore spain sweden switzerland sydney texas tokyo
        toronto turkey uk ukraine usa vienna vietnam wales warsaw york
        """.split()  # noqa: SIM905
    ),
    yours="your",
    of_today=frozenset(
        """
        against beat beats client clients compared competitor competitors contract currently customer customers
        formerly leave leaving left now our present presently previous previously rival rivals supplier suppliers
        they unlike us versus we where whom
        """.split()  # noqa: SIM905
    ),
    wished=(
        *(
            frozenset({word})
            for word in """
            admire admired appreciate belong convinced delighted drawn drew eager excited glad happy hope hoping i'd
            impressed inspired join joining keen liked love loved myself picture pleased proud thrilled want
            """.split()  # noqa: SIM905
        ),
        frozenset({"i", "like"}),
        frozenset({"would", "like"}),
    ),
    at_present=frozenset("am are currently i i'm is now presently still we who works".split()),  # noqa: SIM905
    before_them=frozenset(
        """
        apply applied applying bring contribute contributing eager glad happy hear hiring hope hoping interested interest
        interview interviewed interviewing join joining keen opportunity position proud role you your you're
        """.split()  # noqa: SIM905
    ),
    told_of=frozenset(
        """
        admire admired attracted believe drawn enjoyed excited explaining fascinated hearing impressed inspired
        learned learning learnt liked loved meeting met seeing sharing showing struck telling thank thanks
        """.split()  # noqa: SIM905
    ),
    compared=frozenset(
        """
        against ago article beat better blog book compare compared comparing comparison competitor
        competitors competing earlier former like merger once old other paper previous previously read
        reading rival rivals similar studied than unlike used versus worked years
        """.split()  # noqa: SIM905
    ),
    elsewhere_in_all=frozenset(
        """
        against ago beat beaten beating beats been before bid bought built client clients compare compared
        comparing comparison competitor competitors customer did earlier former formerly had i've later
        learned learnt led losing merged merger my offer old once other previous previously ran renewal rival
        rivals since
        spent studied taught thesis tried unlike used was we were when while worked year years
        """.split()  # noqa: SIM905
    ),
    met_elsewhere=frozenset(
        """
        association booth club conference convention event exhibition expo fair fairs festival forum introduced lecture
        meetup referred reunion seminar society stall summit symposium webinar wedding workshop
        """.split()  # noqa: SIM905
    ),
    networks=frozenset(
        {"linkedin", "xing", "facebook", "instagram", "insta", "twitter", "bluesky", "socials"}
    ),
    requests_there=frozenset(
        """
        accept add added adding befriend connect connected connecting connection friended invitation invite
        invited linked network request requested
        """.split()  # noqa: SIM905
    ),
    acts_there=frozenset(
        "contact find follow following followed friend keep link message ping pinged reach sent stay".split()  # noqa: SIM905
    ),
    found_there=frozenset(
        """
        ad ads advert advertised article came found job listing listed opening page photo post posted posting
        profile read recruiter role saw seen thank thanks vacancy work works yours
        """.split()  # noqa: SIM905
    ),
    writer=frozenset({"i", "me", "my", "mine", "i'm", "i've", "i'd", "i'll"}),
    fields={
        "pay": frozenset(
            """
            allowances benefits bonus bonuses compensation earnings hr payroll payslip payslips pension pensions
            remuneration reward rewards salaries salary wage wages
            """.split()  # noqa: SIM905
        ),
        "gift": frozenset(
            """
            bakery baker bookshop boutique brewery cake cakes chocolate chocolates chocolatier confectionery
            distillery florist flowers gift gifts merchandising patisserie retail souvenirs vineyard whisky wine
            winery wines
            """.split()  # noqa: SIM905
        ),
    },
    over_limit="It has {length} characters, {excess} more than fit ({channel}).",
    hidden_character="Nobody sees {sign}; remove it.",
    essay="It has {words} words; a few sentences say more.",
)
