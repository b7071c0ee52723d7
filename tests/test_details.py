"""Details: what can stand in a sentence, what is mended so that it can, and what is refused."""

from __future__ import annotations

from contextlib import suppress

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netiquette import Details, Dialect, InterviewState, InvalidDetailError, Limits, Tone, thank_you_note
from netiquette._languages.language import language_of
from netiquette._messages.details import DETAIL_FIELDS
from netiquette._messages.grammar import Grammar, grammar_of
from netiquette._messages.naming import fillings
from netiquette._messages.said_days import day_in_words
from netiquette.strategies import details as any_details
from tests.growth import assert_in_proportion

GIVEN = {"candidate_name": "Ada Sample", "contact_name": "Bo Example"}
ENGLISH = language_of("en")


def kept(field, value, **others):
    """Return what is kept of a detail, and see that taking it again changes nothing."""
    details = Details(**GIVEN | others | {field: value})
    assert attrs.evolve(details) == details
    return getattr(details, field)


def refused(field, value, **others):
    """Return why a detail is refused, and what to do."""
    with pytest.raises(InvalidDetailError) as caught:
        Details(**GIVEN | others | {field: value})
    assert (caught.value.field, caught.value.value) == (field, value)
    begins = f"{field} is {value!r}, but "
    said = str(caught.value)
    assert said.startswith(begins)
    assert "\n" not in said
    return said.removeprefix(begins)


def filled(tone=Tone.WARM, *, through=False, house=False, dialect=Dialect.US, **given):
    """Return the phrases made of details."""
    return fillings(Details(**GIVEN | given), tone, ENGLISH, dialect, through=through, house=house)


class TestPhrases:
    """A topic, a need, a next step: what stands within a sentence."""

    @pytest.mark.parametrize(
        "text",
        [
            "iPlayer caching layer",
            "why the upgrade has to be done in one go",
            "adhesives that come off again",
            "McKinsey's 7S",
            "3D printing",
            "on-call rotas",
            "in-house tooling",
            "after-care",
            "over the air updates",
            "before and after photos",
            "how you measure churn",
            "how your team does reviews",
            "how to deploy on a Friday",
            "what is left to do",
            "what you said about Rust",
            "what customers do with the API",
            "where you want to be in two years",
            "whether to rewrite it",
            "patients who don't speak English",
            "the team you are building",
            "the data that the team has",
            "that new audit trail",
            "IT security",
            "IT needs analysis",
            "it support",
            "I/O scheduling",
            "A/B testing",
            "will writing",
            "for loops",
            "to do lists",
            "do's and don'ts",
            "working from Lisbon",
            "REST",
            "AWS IAM",
            "UNESCO sites",
            "the move to Acme Inc.",
            "the move to the U.S.",
            "the relaunch of Yahoo!",
            "tests in Which?",
            "The Lean Startup",
            "You Only Live Once",
            "Into the Wild",
            "How Do You Measure Your Life",
            "事件溯源",
        ],
    )
    def test_what_can_stand_there_stands_as_it_is(self, text):
        """However it begins, and whatever it looks like."""
        assert kept("topic", text) == text

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("The move to Rust", "the move to Rust"),
            ("How you measure churn", "how you measure churn"),
            ("Your plans for Leeds", "your plans for Leeds"),
            ("Six ways to cut a tree", "six ways to cut a tree"),
            ("Kafka", "Kafka"),
        ],
    )
    def test_a_capital_that_only_begins_it_goes(self, text, stands):
        """It is not the beginning of our sentence; a name and a title keep theirs."""
        assert kept("topic", text) == stands

    @pytest.mark.parametrize(
        ("field", "text", "stands"),
        [
            ("topic", "Data contracts with product teams", "data contracts with product teams"),
            ("topic", "Winter staffing", "winter staffing"),
            ("topic", "Night-shift rotas", "night-shift rotas"),
            ("topic", "Audits, and how they end", "audits and how they end"),
            ("need", "Somebody to rebuild the close calendar", "somebody to rebuild the close calendar"),
            ("proof", "Training records for forty people", "training records for forty people"),
            ("next_step", "Stage on Saturday", "the stage on Saturday"),
            ("reason", "Family matters in Leeds", "Family matters in Leeds"),
            ("topic", "Kubernetes upgrades", "Kubernetes upgrades"),
            ("topic", "Excel dashboards", "Excel dashboards"),
            ("topic", "Windows updates", "Windows updates"),
            ("topic", "Grant Halden tax audits", "Grant Halden tax audits"),
            ("topic", "Monday stock counts", "Monday stock counts"),
            ("topic", "DATA contracts with teams", "DATA contracts with teams"),
            ("topic", "Data Mesh in Action", "Data Mesh in Action"),
        ],
    )
    def test_an_ordinary_word_has_no_capital(self, field, text, stands):
        """It has one only because it was written by itself; a name and a title keep theirs."""
        assert kept(field, text) == stands

    @pytest.mark.parametrize("of", ["company", "via_name", "referrer_name", "contact_name", "candidate_name"])
    def test_a_name_among_the_details_keeps_its_capital(self, of):
        """Though it is an ordinary word elsewhere."""
        others = {of: "Orchard Sample"}
        assert kept("topic", "Orchard board meeting", **others) == "the Orchard board meeting"
        assert kept("need", "Orchard people with patience", **others) == "Orchard people with patience"
        assert kept("topic", "Batch orders for schools", company="Acme Batch") == "batch orders for schools"

    @pytest.mark.parametrize("field", ["topic", "need", "next_step", "strength", "proof"])
    @pytest.mark.parametrize(
        ("text", "because"),
        [
            ("how does your team measure churn?", "that is a question"),
            ("How often did you deploy", "that is a question"),
            ("which tools does it use", "that is a question"),
            ("what is the next step", "that is a question"),
            ("what are your plans for Leeds", "that is a question"),
            ("why is the build slow?", "that is a question"),
            ("does it scale", "that is a question"),
            ("the move to Rust!", "it ends in '!' and stands within a sentence"),
            ("that your team uses Rust", "that is a sentence of its own"),
            ("on the roadmap", "it begins with 'on', and stands after such a word already"),
            ("in two days", "it begins with 'in', and stands after such a word already"),
            ("at Acme", "it begins with 'at', and stands after such a word already"),
            ("to move to Rust", "it begins with 'to', and stands after such a word already"),
            ("THE MOVE TO RUST", "that is all in capitals"),
            ("EVENT SOURCING", "that is all in capitals"),
        ],
    )
    def test_what_cannot_is_refused(self, field, text, because):
        """With the reason, and what to write instead."""
        said = refused(field, text)
        assert said.startswith(f"{because}; write ")

    @pytest.mark.parametrize("field", ["need", "next_step", "strength", "proof"])
    @pytest.mark.parametrize(
        ("text", "because"),
        [
            ("how do you measure churn?", "that is a question"),
            ("how do you measure churn", "that is a question"),
            ("How often do you deploy", "that is a question"),
            ("which tools do you use", "that is a question"),
            ("what is the plan", "that is a question"),
            ("what is churn", "that is a question"),
            ("how can I help", "that is a question"),
            ("what about churn", "that is a question"),
            ("do you use Rust", "that is a question"),
            ("about Rust", "it begins with 'about', and stands after such a word already"),
        ],
    )
    def test_only_a_topic_may_be_a_question(self, field, text, because):
        """It can be asked indirectly, where one talks of it; the others are no answers to it."""
        assert refused(field, text).startswith(f"{because}; write ")

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            # a question
            ("how do you measure churn?", "how you measure churn"),
            ("how do you measure churn", "how you measure churn"),
            ("How often do you deploy", "how often you deploy"),
            ("which tools do you use ??", "which tools you use"),
            ("do you use Rust", "whether you use Rust"),
            ("Do people stay?", "whether people stay"),
            ("why are you leaving Oracle?", "why you are leaving Oracle"),
            ("when can I see the kiln", "when I can see the kiln"),
            ("why don't you use Rust?", "why you don't use Rust"),
            ("how have you grown so fast", "how you have grown so fast"),
            ("are you moving to Rust", "whether you are moving to Rust"),
            ("could we visit on Fridays?", "whether we could visit on Fridays"),
            ("what is churn", "what churn is"),
            ("who is the owner?", "who the owner is"),
            ("where is your yard", "where your yard is"),
            ("what about churn?", "churn"),
            ("How about night shifts", "night shifts"),
            # what we say ourselves
            ("talked about Rust", "Rust"),
            ("we talked about Rust", "Rust"),
            ("We discussed the roadmap", "the roadmap"),
            ("you asked about my thesis", "my thesis"),
            ("I touched on peat", "peat"),
            ("went over the rota", "the rota"),
            ("about Rust", "Rust"),
            ("regarding the rota", "the rota"),
            ("About Time", "About Time"),
            ("Discussed the Rota", "the Rota"),
            ("Talked about how do you hand over?", "how you hand over"),
            # what is neither
            ("what is left", "what is left"),
            ("what is missing", "what is missing"),
            ("who is who", "who is who"),
            ("what is needed", "what is needed"),
            ("the reason churn is high", "the reason churn is high"),
            ("people who are leaving", "people who are leaving"),
            ("Winter Is Coming", "Winter Is Coming"),
        ],
    )
    def test_a_topic_is_mended(self, text, stands):
        """A question is asked indirectly, and what a sentence of ours says already is left out."""
        assert kept("topic", text) == stands

    @pytest.mark.parametrize(
        "text",
        [
            "Tuesday at 10",
            "interview on Friday at 3pm",
            "10:30",
            "tomorrow",
            "next Tuesday or Wednesday morning",
            "second interview, 4 December",
            "Zoom at 10.30",
            "10 a.m. on Friday",
            "Friday, 3p.m.",
        ],
    )
    def test_a_topic_says_not_only_when(self, text):
        """That is no more about what than the interview itself."""
        assert refused("topic", text) == (
            "that says when, and not what about; name one thing you talked about, such as 'the move to event "
            "sourcing'"
        )

    @pytest.mark.parametrize(
        "text", ["the Sunday brunch", "the May timetable change", "9 to 5", "1984", "Friday Night Lights"]
    )
    def test_a_topic_may_have_a_day_in_it(self, text):
        """Or look like a time."""
        assert kept("topic", text) == text

    def test_what_we_say_ourselves_is_not_all_there_is(self):
        """What is left has to be a topic."""
        assert refused("topic", "about us").startswith("that could be said to anyone")
        with pytest.raises(
            InvalidDetailError, match=r"^topic is 'the role', but that could be said to anyone"
        ):
            Details(**GIVEN, topic="we talked about the role")
        with pytest.raises(InvalidDetailError, match=r"^topic is 'about Rust', but it begins with 'about'"):
            Details(**GIVEN, topic="about about Rust")

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("retries, backoff, alerts", "retries, backoff and alerts"),
            ("retries, backoff and alerts", "retries, backoff and alerts"),
            ("Leeds, UK", "Leeds, UK"),
            ("the rota, which has changed a lot, alerts", "the rota, which has changed a lot, alerts"),
            ("SQL, dbt, shop floors", "SQL, dbt and shop floors"),
            ("a, b, , c", "a, b, , c"),
        ],
    )
    @pytest.mark.parametrize("field", ["topic", "strength", "need"])
    def test_a_list_has_its_and(self, field, text, stands):
        """Where it is one of three things or more, and each of a few words."""
        assert kept(field, text) == stands

    @pytest.mark.parametrize("field", ["topic", "need", "next_step"])
    @pytest.mark.parametrize(
        "text",
        [
            "You said that the team is moving to Rust",
            "I like Rust",
            "I\u2019m into Rust",
            "they use Rust",
            "it is slow",
            "it's slow",
            "there is a plan",
            "your team is moving to Rust",
            "team is moving to Rust",
            "churn has gone up",
            "sales have doubled since May",
            "Kafka is slow",
            "thank you for Rust",
        ],
    )
    def test_a_sentence_is_no_phrase(self, field, text):
        """It has a field of its own."""
        assert refused(field, text).startswith("that is a sentence of its own; write a phrase, such as '")

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("second interview w/c 7 December", "the second interview w/c 7 December"),
            ("take-home", "the take-home"),
            ("Portfolio review", "the portfolio review"),
            ("next round", "the next round"),
            ("the panel on Friday", "the panel on Friday"),
            ("a case study", "the case study"),
            ("data review", "the data review"),
            ("visa interview", "the visa interview"),
            ("call with a panel", "the call with a panel"),
            ("a couple of calls", "a couple of calls"),
            ("two more calls", "two more calls"),
            ("meeting the CEO", "meeting the CEO"),
            ("round two", "round two"),
            ("next week", "next week"),
            ("tomorrow's call", "tomorrow's call"),
            ("Erin's call", "Erin's call"),
            ("HireVue assessment", "the HireVue assessment"),
            ("what Erin sends", "what Erin sends"),
            ("your answer by 14 October", "your answer"),
            ("Decision by Friday", "the decision"),
            ("final decision next week", "the final decision"),
            ("the board's decision within two weeks", "the board's decision"),
            ("the decision on 3 candidates", "the decision on 3 candidates"),
            ("a decision by the board", "the decision by the board"),
            ("the decision meeting on Friday", "the decision meeting on Friday"),
        ],
    )
    def test_a_next_step_has_an_article(self, text, stands):
        """Where it names one thing, and is no name itself."""
        assert kept("next_step", text) == stands

    def test_several_topics_are_one_text(self):
        """Listed as the language does it, each held to the same."""
        assert kept("topic", ["Rust", "peat"]) == "Rust and peat"
        assert (
            kept("topic", ("Rust", " ", "The peat bog", "how you cut it"))
            == "Rust, the peat bog and how you cut it"
        )
        assert kept("topic", iter(["search and ranking", "peat"])) == "search and ranking, and peat"
        assert kept("topic", []) == kept("topic", [""]) == ""
        with pytest.raises(
            InvalidDetailError, match=r"^topic is 'the role', but that could be said to anyone; "
        ):
            Details(**GIVEN, topic=["Rust", "the role"])
        with pytest.raises(InvalidDetailError, match=r"^topic is 'why\?', but that is a question; "):
            Details(**GIVEN, topic=["Rust", "why?"])
        with pytest.raises(InvalidDetailError, match=r"^topic has more than 1,000 texts; name the few that "):
            Details(**GIVEN, topic=["Rust"] * 1_001)
        with pytest.raises(InvalidDetailError, match=r"^topic has 24 characters, but 20 are taken at most; "):
            Details(**GIVEN, topic=["abcdefgh", "ijklmnop", "q"], limits=Limits(detail=20))

    def test_a_text_that_is_a_list_is_one(self):
        """Where a sign with blanks around it says so, or a semicolon does."""
        assert kept("topic", "rent arrears / weekend calls") == "rent arrears and weekend calls"
        assert kept("topic", "Rust; The peat bog | CI/CD") == "Rust, the peat bog and CI/CD"

    def test_any_of_several_times_will_do(self):
        """So they are a choice."""
        assert kept("times", "Tuesday or Friday") == "Tuesday or Friday"
        assert kept("times", ["Tuesday", "", "Friday after ten"]) == "Tuesday or Friday after ten"
        assert kept("times", ["Monday", "Tuesday", "Friday"]) == "Monday, Tuesday or Friday"

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("on Tuesday", "Tuesday"),
            ("free Tuesday or Friday", "Tuesday or Friday"),
            ("Available on Friday", "Friday"),
            ("I\u2019m free after 3", "after 3"),
            ("I can do Monday", "Monday"),
            ("any day after 3", "any day after 3"),
            ("whenever you like", "whenever you like"),
        ],
    )
    def test_times_stand_without_what_is_said_of_them(self, text, stands):
        """That is in the sentence already."""
        assert kept("times", text) == stands

    @pytest.mark.parametrize(
        ("text", "because"),
        [
            ("when can you", "that is a question"),
            ("Tuesday?", "that is a question"),
            ("I work until five", "that is a sentence of its own"),
        ],
    )
    def test_times_are_no_sentence(self, text, because):
        """They stand in one."""
        assert refused("times", text) == f"{because}; write a phrase, such as 'Tuesday or Wednesday morning'"

    @pytest.mark.parametrize("nothing", ["n/a", "N/A", " TBD ", "t.b.c.", "-", "none", "unknown", "\u2013"])
    def test_what_only_fills_a_field_says_nothing(self, nothing):
        """A tool writes it where it knows nothing."""
        for field in ("company", "position", "reason", "next_step", "times", "others", "role"):
            assert kept(field, nothing) == ""
        assert kept("others", ["n/a", "Erin", nothing]) == "Erin"
        many = [f"day {number}" for number in range(20)]
        assert kept("times", [*many, nothing]) == kept("times", many)
        assert kept("times", [nothing] * 20) == ""
        assert kept("answer", "None") == "None."


class TestStrengths:
    """What you bring, in one of three shapes, and each with a placeholder of its own."""

    @pytest.mark.parametrize(
        ("text", "shape", "stands"),
        [
            ("six years of running such systems", "strength", "six years of running such systems"),
            ("a clean driving licence", "strength", "a clean driving licence"),
            ("Four shipped apps", "strength", "four shipped apps"),
            ("the three apps I shipped", "strength", "the three apps I shipped"),
            ("no experience but a lot of enthusiasm", "strength", "no experience but a lot of enthusiasm"),
            ("marketing experience", "strength", "marketing experience"),
            ("programming languages", "strength", "programming languages"),
            ("engines", "strength", "engines"),
            ("Boeing retrofits", "strength", "Boeing retrofits"),
            ("running the grill station", "doing", "running the grill station"),
            ("Managing a team of nine", "doing", "managing a team of nine"),
            ("growing two marketplaces", "doing", "growing two marketplaces"),
            ("teaching children", "doing", "teaching children"),
            ("engineering the two bridges", "doing", "engineering the two bridges"),
            ("quietly running three kitchens", "doing", "quietly running three kitchens"),
            ("I ran such systems for six years", "showing", "I ran such systems for six years."),
            ("at Halden I ran the grill", "showing", "At Halden I ran the grill."),
            (
                "At Halden I ran the grill for two years.",
                "showing",
                "At Halden I ran the grill for two years.",
            ),
            ("Two years ago I led a team", "showing", "Two years ago I led a team."),
            ("my team shipped four apps", "showing", "My team shipped four apps."),
            ("Managing people taught me patience.", "showing", "Managing people taught me patience."),
            ("Python is my strongest language", "showing", "Python is my strongest language."),
            # a verb without its subject
            ("ran such systems for six years", "showing", "I ran such systems for six years."),
            ("Managed a team of nine.", "showing", "I managed a team of nine."),
            ("worked with children", "showing", "I worked with children."),
            ("have six years of Rust", "showing", "I have six years of Rust."),
            ("can weld", "showing", "I can weld."),
            ("Can\u2019t cook, but I learn", "showing", "I can\u2019t cook, but I learn."),
            ("cut churn by 18 %", "showing", "I cut churn by 18 %."),
            ("reduced returns by half", "showing", "I reduced returns by half."),
            ("cut scrap from 9 % to 3 %", "showing", "I cut scrap from 9 % to 3 %."),
            ("Launched payroll in three markets", "showing", "I launched payroll in three markets."),
            ("sales in my region fell by a third", "showing", "Sales in my region fell by a third."),
            ("trained nurse with ten years in A&E", "showing", "I am a trained nurse with ten years in A&E."),
            ("Trained nurse with ten years in A&E", "showing", "I am a trained nurse with ten years in A&E."),
            ("growth that rose by a third", "strength", "growth that rose by a third"),
            ("Launched AI features across products", "showing", "I launched AI features across products."),
            ("recently improved in Spanish", "strength", "recently improved in Spanish"),
            ("turnover halved within a year", "showing", "Turnover halved within a year."),
            ("the shop we doubled in two years", "strength", "the shop we doubled in two years"),
            ("Built heritage in Wales", "strength", "Built heritage in Wales"),
            ("Led Zeppelin covers in bars", "strength", "Led Zeppelin covers in bars"),
            ("lowered the rent", "showing", "I lowered the rent."),
            ("doubled sales", "showing", "I doubled sales."),
            ("recently passed the bar exam", "showing", "I recently passed the bar exam."),
            ("work well under pressure", "showing", "I work well under pressure."),
            ("speak Polish", "showing", "I speak Polish."),
            ("mended the nets", "showing", "I mended the nets."),
            ("mended nets", "strength", "mended nets"),
            ("can recycling", "strength", "can recycling"),
            ("cut flowers", "strength", "cut flowers"),
            ("managed services", "strength", "managed services"),
            ("raised beds", "strength", "raised beds"),
            ("know-how in welding", "strength", "know-how in welding"),
            # what somebody is, without the rest of the sentence
            ("Team player", "showing", "I am a team player."),
            ("a team player", "showing", "I am a team player."),
            ("Mgr", "showing", "I am a manager."),
            ("experienced welder", "showing", "I am an experienced welder."),
            ("HGV driver", "showing", "I am an HGV driver."),
            ("UX designer with ten years in banks", "showing", "I am a UX designer with ten years in banks."),
            ("European sales manager", "showing", "I am a European sales manager."),
            ("one-handed typist", "showing", "I am a one-handed typist."),
            ("honest worker", "showing", "I am an honest worker."),
            ("Polish speaker", "showing", "I am a Polish speaker."),
            ("Certified Scrum Master", "showing", "I am a Certified Scrum Master."),
            ("quick learner and team player", "showing", "I am a quick learner and team player."),
            ("registered nurse since 2015", "showing", "I have been a registered nurse since 2015."),
            ("electrician for ten years", "showing", "I have been an electrician for ten years."),
            ("fluent in Polish", "showing", "I am fluent in Polish."),
            ("Reliable, punctual and hard-working", "showing", "I am reliable, punctual and hard-working."),
            ("not afraid", "strength", "not afraid"),
            ("very patient with children!", "showing", "I am very patient with children!"),
            ("6G certified since 2017", "showing", "I have been 6G certified since 2017."),
            ("a driver who can weld", "strength", "a driver who can weld"),
            ("the nurse who trained me", "strength", "the nurse who trained me"),
            ("fluent Polish", "strength", "fluent Polish"),
            ("good communication skills", "strength", "good communication skills"),
            ("ready meals", "strength", "ready meals"),
            ("Terraform and Packer", "strength", "Terraform and Packer"),
            # what is short in a form
            ("7 yrs of Go", "strength", "7 years of Go"),
            ("7yrs exp in Go", "strength", "7 years of experience in Go"),
            ("5+ yoe", "strength", "5+ years of experience"),
            ("1 yr. in sales", "strength", "1 year in sales"),
            ("18 mos in sales", "strength", "18 months in sales"),
            ("work w/ children", "strength", "work with children"),
        ],
    )
    def test_fill_the_placeholder_of_their_shape(self, text, shape, stands):
        """And no other."""
        words = filled(strength=text)
        assert kept("strength", text) == stands
        assert {name: words[name] for name in ("strength", "doing", "showing") if name in words} == {
            shape: stands
        }

    @pytest.mark.parametrize(
        ("text", "brought", "own"),
        [
            ("engineering", "experience in engineering", None),
            ("dementia care", "experience in dementia care", None),
            ("user research with older customers", "experience in user research with older customers", None),
            ("cut flowers", "cut flowers", None),
            ("eye for detail", "eye for detail", None),
            ("passion for teaching", "passion for teaching", None),
            ("my own welding", "my own welding", None),
            ("know-how in welding", "know-how in welding", None),
            ("decades of retail", "decades of retail", "my decades of retail"),
            ("SQL, Python and Go", "SQL, Python and Go", None),
            ("strong Excel skills", "strong Excel skills", None),
            ("fluent Polish", "fluent Polish", None),
            ("a calm head", "a calm head", None),
            ("Go and Kubernetes", "Go and Kubernetes", None),
            ("good knives and hands", "good knives and hands", None),
            ("six years of nights", "six years of nights", "my six years of nights"),
            ("Thirty-four years in retail", "thirty-four years in retail", "my thirty-four years in retail"),
            ("over ten years of running shifts", "over ten years of running shifts", None),
            ("my six years of nights", "my six years of nights", None),
        ],
    )
    def test_are_brought_or_experience_with_them_is(self, text, brought, own):
        """And how long one did it is one's own where it is spoken of."""
        words = filled(strength=text)
        assert (words["strength"], words["own_strength"]) == (brought, own or brought)
        assert filled(proof=text)["proof"] == (own or kept("proof", text))

    @pytest.mark.parametrize(
        ("text", "because"),
        [
            ("has six years of Rust", "it begins with the verb 'has'"),
            ("no experience but keen", "that is half a sentence"),
            ("little money but very motivated", "that is half a sentence"),
            ("with a team of nine", "it begins with 'with', and stands after such a word already"),
        ],
    )
    def test_are_refused_where_they_have_none(self, text, because):
        """Half a sentence is neither."""
        assert refused("strength", text) == (
            f"{because}; write a phrase, such as 'six years of running such systems', or a whole sentence "
            "that begins with 'I'"
        )

    @pytest.mark.parametrize(
        ("text", "shape"),
        [("the two migrations at Halden", "proof"), ("I moved two such systems.", "proof_said")],
    )
    def test_so_does_what_you_can_show(self, text, shape):
        """For what they need."""
        words = filled(proof=text)
        assert filled(proof="cut churn by 18 %")["proof_said"] == "I cut churn by 18 %."
        qualified = "Four years qualified, mostly in tax, with two trials."
        assert (
            filled(strength=qualified)["brings"] == "four years qualified, mostly in tax and with two trials"
        )
        sat = "At Orchard every manager sat in on two sessions."
        assert filled(proof=sat)["proof_said"] == sat
        assert filled(proof="running the pass")["proof"] == "my experience running the pass"
        for state in ("understanding of tax law", "being calm", "knowing SQL"):
            assert filled(proof=state)["proof"] == state
        assert {name: words[name] for name in ("proof", "proof_said") if name in words} == {shape: text}


class TestSentences:
    """News, an answer, your own words: whole sentences, as you wrote them."""

    @pytest.mark.parametrize("field", ["news", "answer", "said", "better_answer"])
    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("I have moved to Leeds.", "I have moved to Leeds."),
            ("exam passed", "Exam passed."),
            ("élan wins", "Élan wins."),
            ("iOS 19 is out", "iOS 19 is out."),
            ("eBay called me", "eBay called me."),
            ("I passed!", "I passed!"),
            ("May I?", "May I?"),
            ("I passed! 🎉", "I passed! 🎉"),
            ("done,", "Done."),
            ('he said "yes."', 'He said "yes."'),
            ('he said "yes"', 'He said "yes".'),
            ("I passed (in May)", "I passed (in May)."),
            ("it grew by 40 %", "It grew by 40 %."),
            ("it is at https://example.org/a", "It is at https://example.org/a"),
            ("it is at https://example.org/a now", "It is at https://example.org/a now."),
            ("write to @bo", "Write to @bo"),
            ("完成了", "完成了"),
            (":)", ":)"),
            (";", ";"),
            ("Cafe\u0301 opened", "Cafe\u0301 opened."),
        ],
    )
    def test_begin_and_end_as_sentences_do(self, field, text, stands):
        """Unless they begin with a name in lower case, or end with what takes no full stop."""
        assert kept(field, text) == stands

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("that I passed the exam", "I passed the exam."),
            ("That the bridge is open.", "The bridge is open."),
            ("that exam went well", "That exam went well."),
            ("passed the exam", "I passed the exam."),
            ("Recently moved to Leeds!", "I recently moved to Leeds!"),
            ("got promoted", "I got promoted."),
            ("became a father", "I became a father."),
            ("can start in May", "I can start in May."),
            ("Passed", "Passed."),
        ],
    )
    def test_news_is_yours(self, text, stands):
        """So a verb without its subject has one that it can be said of."""
        assert kept("news", text) == stands

    @pytest.mark.parametrize("field", ["answer", "said", "better_answer"])
    def test_other_words_of_yours_stand_as_they_are(self, field):
        """Whoever is their subject."""
        assert kept(field, "passed the exam") == "Passed the exam."
        assert kept(field, "that I passed") == "That I passed."

    def test_no_full_stop_is_added_beyond_the_limit(self):
        """What was taken is taken again."""
        details = Details(**GIVEN, news="Abcde", limits=Limits(detail=10, marks=30))
        assert details.news == "Abcde."
        full = attrs.evolve(details, news="X" * 10, limits=Limits(detail=10))
        assert full.news == "X" * 10


class TestDays:
    """By when you answer, and when you start."""

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("Friday", "Friday"),
            ("by Friday", "Friday"),
            ("on Monday", "Monday"),
            ("by on Monday", "Monday"),
            ("By Friday, 4 December", "Friday, 4 December"),
            ("on or before Friday", "Friday"),
            ("until 4 Dec.", "4 December"),
            ("Friday.", "Friday"),
            ("no later than 5 p.m.", "5 p.m."),
            ("The end of the week", "the end of the week"),
            ("Tomorrow afternoon", "tomorrow afternoon"),
            ("Inauguration Day", "Inauguration Day"),
            ("next week", "next week"),
            ("end of the week", "the end of the week"),
            ("By end of day Friday", "the end of day Friday"),
            ("2026-12-04", "2026-12-04"),
            ("by 2026-12-04", "2026-12-04"),
        ],
    )
    @pytest.mark.parametrize("field", ["answer_by", "start_date"])
    def test_stand_without_their_preposition(self, field, text, stands):
        """Which the sentence has."""
        assert kept(field, text) == stands

    @pytest.mark.parametrize(
        ("dialect", "said"), [(Dialect.US, "Friday, December 4"), (Dialect.UK, "Friday, 4 December")]
    )
    def test_are_said_as_the_dialect_says_them(self, dialect, said):
        """A date; what is in words already stands as it is."""
        dated = filled(dialect=dialect, answer_by="by 2026-12-04", start_date="2026-12-04")
        assert (dated["answer_by"], dated["start_date"]) == (said, said)
        assert dated["on_start_date"] == f"on {said}"
        assert filled(dialect=dialect, answer_by="the 4th")["answer_by"] == "the 4th"

    @pytest.mark.parametrize(
        ("text", "american", "british"),
        [
            ("Monday, 11 January", "Monday, January 11", "Monday, 11 January"),
            ("Monday 11 January at 10:30", "Monday, January 11 at 10:30", "Monday 11 January at 10:30"),
            ("Mon 4 Jan", "Monday, January 4", "Monday 4 January"),
            ("the 4th of January", "January 4", "the 4th of January"),
            ("4 January 2027", "January 4, 2027", "4 January 2027"),
            ("January 4, 2027", "January 4, 2027", "4 January 2027"),
            ("Tuesday, December 1st", "Tuesday, December 1st", "Tuesday, 1 December"),
            ("January 4", "January 4", "4 January"),
            ("4 Dec.", "December 4", "4 December"),
            ("January", "January", "January"),
            ("the 4th", "the 4th", "the 4th"),
            ("May 4-6", "May 4-6", "May 4-6"),
            ("week 4", "week 4", "week 4"),
        ],
    )
    def test_in_words_are_in_the_order_of_the_dialect(self, text, american, british):
        """Whoever filled them in."""
        for dialect, said in ((Dialect.US, american), (Dialect.UK, british)):
            words = filled(dialect=dialect, start_date=text, answer_by="Friday", times=[text, "Friday"])
            assert (words["start_date"], words["times"]) == (said, f"{said} or Friday")
            if text not in {"January", "week 4"}:
                assert filled(dialect=dialect, answer_by=text)["answer_by"] == said

    @pytest.mark.parametrize("field", ["answer_by", "start_date"])
    @pytest.mark.parametrize(
        "text",
        [
            "as soon as possible",
            "ASAP",
            "soon",
            "immediately",
            "in two days",
            "within a week",
            "two weeks",
            "two weeks' notice",
            "a week from now",
            "after I have spoken to my wife",
            "once I know more",
            "before Friday",
            "by",
            "Friday?",
            "TBD",
        ],
    )
    def test_that_are_none_are_refused(self, field, text):
        """They would be said of a day."""
        assert refused(field, text).startswith("that names no day; write one, such as '")

    @pytest.mark.parametrize("text", ["2026-13-04", "2026-12-04T10:00", "by 2026-02-30"])
    def test_that_are_not_in_the_calendar_are_refused(self, text):
        """Nor are timestamps days."""
        assert refused("answer_by", text) == "that is no day; write it as 'Friday, 4 December' or 2026-12-04"

    def test_a_month_is_no_day_to_answer_by(self):
        """But one to start in."""
        assert refused("answer_by", "in February").startswith("that names no day")
        assert kept("start_date", "in February") == "February"
        assert kept("start_date", "in the spring") == "spring"

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("Monday, 1 February", "on Monday, February 1"),
            ("2027-02-01", "on Monday, February 1"),
            ("February", "in February"),
            ("summer 2027", "in summer 2027"),
            ("mid-May", "in mid-May"),
            ("2027", "in 2027"),
            ("the first week of June", "in the first week of June"),
            ("the beginning of May", "at the beginning of May"),
            ("beginning of May", "at the beginning of May"),
            ("next Monday", "next Monday"),
            ("tomorrow", "tomorrow"),
        ],
    )
    def test_a_start_is_said_with_its_preposition(self, text, said):
        """On a day, in a month, at the beginning of one."""
        assert filled(start_date=text)["on_start_date"] == said


class TestReasons:
    """Why you decline."""

    @pytest.mark.parametrize(
        ("text", "stands", "said"),
        [
            ("the long commute", "the long commute", "because of the long commute"),
            ("The salary", "the salary", "because of the salary"),
            ("because of the commute", "the commute", "because of the commute"),
            ("due to the commute.", "the commute", "because of the commute"),
            ("for family reasons", "family reasons", "for family reasons"),
            (
                "an offer that is closer to home",
                "an offer that is closer to home",
                "because of an offer that is closer to home",
            ),
            ("an offer I have accepted", "an offer I have accepted", "because of an offer I have accepted"),
            (
                "I have taken another offer",
                "I have taken another offer",
                "because I have taken another offer",
            ),
            ("because I\u2019ve taken one.", "I\u2019ve taken one", "because I\u2019ve taken one"),
            ("since I have taken one", "I have taken one", "because I have taken one"),
            ("The commute is too long", "the commute is too long", "because the commute is too long"),
            ("my car broke down twice", "my car broke down twice", "because my car broke down twice"),
            (
                "another offer suits me better",
                "another offer suits me better",
                "because another offer suits me better",
            ),
        ],
    )
    def test_are_said_with_their_word(self, text, stands, said):
        """Once, and the right one."""
        assert kept("reason", text) == stands
        assert filled(reason=text)["because"] == said

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("took another offer", "because I took another offer"),
            ("Accepted another offer.", "because I accepted another offer"),
            ("because of can't relocate", "because I can't relocate"),
            ("not interested", "because I am not interested"),
            ("Too busy", "because I am too busy"),
            ("unwell", "because I am unwell"),
            ("too many meetings", "because of too many meetings"),
            ("very long hours", "because of very long hours"),
        ],
    )
    def test_are_yours(self, text, said):
        """What has no subject is said of you."""
        assert filled(reason=kept("reason", text))["because"] == said

    @pytest.mark.parametrize(
        ("text", "because"),
        [
            ("too far", "that is half a sentence"),
            ("too expensive for me", "that is half a sentence"),
            ("so far away from home", "that is half a sentence"),
            ("why not?", "that is a question"),
            ("what do you pay", "that is a question"),
            ("because", "that gives none"),
            ("in two days", "it begins with 'in', and stands after such a word already"),
        ],
    )
    def test_that_give_none_are_refused(self, text, because):
        """With what one looks like."""
        assert refused("reason", text) == (
            f"{because}; write a phrase, such as 'the long commute', or a clause such as 'I have taken "
            "another offer'"
        )


class TestLinks:
    """An address that can be followed."""

    @pytest.mark.parametrize(
        "text",
        [
            "https://example.org/paper",
            "the paper: https://example.org/paper",
            "http://example.org",
            "mailto:bo@example.com",
            "HTTPS://EXAMPLE.ORG",
        ],
    )
    def test_stand_as_they_are(self, text):
        """Alone, or with words."""
        assert kept("link", text) == filled(link=text)["link" if " " in text else "address"] == text

    @pytest.mark.parametrize(
        ("text", "because"),
        [
            ("javascript:alert(1)", "javascript: opens neither a page nor a mail"),
            ("ftp://example.org/a and https://example.org", "ftp: opens neither a page nor a mail"),
            ("data:text/html,a https://example.org", "data: opens neither a page nor a mail"),
            ("www.example.org", "nobody can follow it"),
            ("the paper", "nobody can follow it"),
            ("https://", "nobody can follow it"),
        ],
    )
    def test_that_open_something_else_are_refused(self, text, because):
        """Or nothing."""
        assert refused("link", text).startswith(f"{because}; ")


class TestNames:
    """One person, by name."""

    @pytest.mark.parametrize(
        ("given", "name", "parts"),
        [
            ("Bo Example", "Bo Example", {}),
            ("Yo-Yo Ma", "Yo-Yo Ma", {}),
            ("Ravi s/o Kumar", "Ravi s/o Kumar", {}),
            ("Steve Jobs", "Steve Jobs", {}),
            ("Nan Goldin", "Nan Goldin", {}),
            ("X Æ A-12", "X Æ A-12", {}),
            ("JP", "JP", {}),
            ("(Bo) Example", "(Bo) Example", {}),
            ("{0} @ %s", "{0} @ %s", {}),
            ("山田 太郎", "山田 太郎", {}),
            # capitals
            ("grace hopper", "Grace Hopper", {}),
            ("NGOZI OKONJO", "Ngozi Okonjo", {}),
            ("JP MORGAN", "JP Morgan", {}),
            ("JEAN-LUC O'NEIL", "Jean-Luc O'Neil", {}),
            ("ian mcdonald", "Ian McDonald", {}),
            ("MARIA DE LA CRUZ", "Maria de la Cruz", {}),
            ("ursula le guin", "Ursula Le Guin", {}),
            ("ludwig van beethoven", "Ludwig van Beethoven", {}),
            ("nguyen van an", "Nguyen Van An", {}),
            ("e.e. cummings", "E.E. Cummings", {}),
            ("john smith iii", "John Smith III", {}),
            ("JOHN SMITH JR", "John Smith Jr.", {}),
            ("R2 UNIT", "R2 Unit", {}),
            ("анна иванова", "Анна Иванова", {}),
            # what stands around it in a form
            ("Chen, Wei", "Wei Chen", {"given_name": "Wei", "family_name": "Chen"}),
            ("EXAMPLE, BO", "Bo Example", {"given_name": "Bo", "family_name": "Example"}),
            ("van der Berg, Jan", "Jan van der Berg", {"given_name": "Jan", "family_name": "van der Berg"}),
            (
                "Garcia Lopez, Maria",
                "Maria Garcia Lopez",
                {"given_name": "Maria", "family_name": "Garcia Lopez"},
            ),
            ("Chen, W.", "W. Chen", {"family_name": "Chen"}),
            ("Smith, Jr., John", "John Smith Jr.", {"given_name": "John", "family_name": "Smith"}),
            ("Robert Chen, PhD", "Robert Chen", {}),
            ("Robert Chen, Ph.D., MBA", "Robert Chen", {}),
            ("Bob Chen MBA", "Bob Chen", {}),
            ("Bob Chen, Esq.", "Bob Chen", {}),
            ("Chen, Robert, PhD", "Robert Chen", {"given_name": "Robert", "family_name": "Chen"}),
            ("John Smith, Jr.", "John Smith Jr.", {}),
            ("Robert (Bob) Chen", "Robert Chen", {"given_name": "Bob"}),
            ("Robert “Bob” Chen, PhD", "Robert Chen", {"given_name": "Bob"}),
            ("Bo Example (she/her)", "Bo Example", {}),
            ("Bo (they) Example", "Bo Example", {}),
            # titles
            ("Dr. Ngozi Okonjo", "Dr. Ngozi Okonjo", {"title": "Dr.", "family_name": "Okonjo"}),
            ("DR NGOZI OKONJO", "Dr Ngozi Okonjo", {"title": "Dr", "family_name": "Okonjo"}),
            ("Prof Adeyemi", "Prof Adeyemi", {"title": "Prof", "family_name": "Adeyemi"}),
            ("Prof. Dr. Okonjo", "Prof. Dr. Okonjo", {"title": "Prof. Dr.", "family_name": "Okonjo"}),
            ("Mr. John Smith Jr.", "Mr. John Smith Jr.", {"title": "Mr.", "family_name": "Smith"}),
            (
                "Dr. Mary van der Berg",
                "Dr. Mary van der Berg",
                {"title": "Dr.", "family_name": "van der Berg"},
            ),
            ("Dr. Wang Lihua", "Dr. Wang Lihua", {"title": "Dr.", "family_name": "Wang"}),
            ("Dr. Fang Wang", "Dr. Fang Wang", {"title": "Dr."}),
            ("Sra. María García López", "Sra. María García López", {"title": "Sra."}),
            ("Dr. 山田 太郎", "Dr. 山田 太郎", {"title": "Dr."}),
            ("Sir Anthony", "Sir Anthony", {"title": "Sir"}),
            ("Dr. Jr.", "Dr. Jr.", {"title": "Dr."}),
            # capitals that say which the family name is
            ("KIM Min-jun", "Kim Min-jun", {"given_name": "Min-jun", "family_name": "Kim"}),
            ("LI Wei", "Li Wei", {"given_name": "Wei", "family_name": "Li"}),
            ("KIM Min Jun", "Kim Min Jun", {"family_name": "Kim"}),
            ("KIM M.", "Kim M.", {}),
            ("Min-jun KIM", "Min-jun Kim", {"family_name": "Kim"}),
            ("KIM, Min-jun", "Min-jun Kim", {"family_name": "Kim"}),
            ("Jean DUPONT", "Jean Dupont", {"family_name": "Dupont"}),
            ("Jean-Luc O'NEIL Jr.", "Jean-Luc O'Neil Jr.", {"family_name": "O'Neil"}),
            ("Maria GARCIA LOPEZ", "Maria Garcia Lopez", {"family_name": "Garcia Lopez"}),
            ("Maria DE LA CRUZ", "Maria de la Cruz", {"family_name": "de la Cruz"}),
            ("Jan VAN DEN BERG", "Jan van den Berg", {"family_name": "van den Berg"}),
            ("Ludwig van BEETHOVEN", "Ludwig van Beethoven", {"family_name": "Beethoven"}),
            ("Prof. Jean DUPONT", "Prof. Jean Dupont", {"title": "Prof.", "family_name": "Dupont"}),
            (
                "Dr. KIM Min-jun",
                "Dr. Kim Min-jun",
                {"title": "Dr.", "given_name": "Min-jun", "family_name": "Kim"},
            ),
            ("Jean (JP) DUPONT", "Jean Dupont", {"given_name": "JP", "family_name": "Dupont"}),
            # capitals that may say something else
            ("EXAMPLE Bo", "EXAMPLE Bo", {}),
            ("JJ Abrams", "JJ Abrams", {}),
            ("KIM Min LEE", "KIM Min LEE", {}),
            ("Philippa Thorne KC", "Philippa Thorne KC", {}),
            ("Bo MBE", "Bo MBE", {}),
            ("Jane Smith CRNA", "Jane Smith CRNA", {}),
            ("Jane Smith ANDERSON", "Jane Smith Anderson", {"family_name": "Anderson"}),
            ("Jane LCSW", "Jane LCSW", {}),
            ("iris NOVAK", "iris NOVAK", {}),
            ("Bo X", "Bo X", {}),
        ],
    )
    def test_are_put_in_order(self, given, name, parts):
        """And what is sure of their parts is known."""
        details = Details(**GIVEN | {"contact_name": given})
        assert details.contact_name == name
        known = {part: getattr(details, f"contact_{part}") for part in ("title", "given_name", "family_name")}
        assert {part: text for part, text in known.items() if text} == parts
        assert attrs.evolve(details) == details

    def test_what_you_say_of_their_parts_goes(self):
        """It is not overruled by what is read."""
        details = Details(
            **GIVEN
            | {
                "contact_name": "Dr. Ngozi Okonjo",
                "contact_title": "Prof.",
                "contact_family_name": "OKONJO-IWU",
            }
        )
        assert (details.contact_title, details.contact_family_name) == ("Prof.", "Okonjo-Iwu")

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("bo@example.com", "that is an address; write the name of the person behind it"),
            ("[Name]", "that is still to be filled in; write the name itself"),
            ("{name}", "that is still to be filled in; write the name itself"),
            ("<Recruiter Name>", "that is still to be filled in; write the name itself"),
            ("Your Name", "that is still to be filled in; write the name itself"),
            ("N/A", "that is still to be filled in; write the name itself"),
            ("Hiring Team", "that is no person; write the name of somebody who reads it"),
            ("Recruiting Team at Acme", "that is no person; write the name of somebody who reads it"),
            ("Recruiting", "that is no person; write the name of somebody who reads it"),
            ("HR", "that is no person; write the name of somebody who reads it"),
            ("Talent Acquisition team", "that is no person; write the name of somebody who reads it"),
            ("Hiring Manager", "that is no person; write the name of somebody who reads it"),
            ("To Whom It May Concern", "that is no person; write the name of somebody who reads it"),
            ("Careers at Acme", "that is no person; write the name of somebody who reads it"),
            ("Bo Example and Cy Other", "that is more than one person; write one message for each of them"),
            ("A/B", "that is more than one person; write one message for each of them"),
            ("Bo & Cy", "that is more than one person; write one message for each of them"),
            ("Bo AND Cy", "that is more than one person; write one message for each of them"),
            (
                "Bo Example, Cy Other",
                "that is more than one name; write the name of one person, and only that",
            ),
            ("Bo, Cy, Di", "that is more than one name; write the name of one person, and only that"),
        ],
    )
    @pytest.mark.parametrize("field", ["contact_name", "via_name", "referrer_name"])
    def test_that_are_none_or_two_are_refused(self, field, text, said):
        """A message goes to a person."""
        assert refused(field, text) == said

    def test_a_candidate_may_be_called_anything(self):
        """They know; only what is not filled in is refused."""
        assert kept("candidate_name", "Ada and Bo") == "Ada and Bo"
        assert kept("candidate_name", "Ada Sample, Bo Example") == "Ada Sample, Bo Example"
        assert refused("candidate_name", "[Your Name]").startswith("that is still to be filled in")

    @pytest.mark.parametrize(
        ("others", "listed"),
        [
            ("Erin and Dov", "Erin and Dov"),
            ("erin, dov and KAY EXAMPLE", "Erin, Dov and Kay Example"),
            ("Erin & Dov; Kay", "Erin, Dov and Kay"),
            (["Erin", "Chen, Wei"], "Erin and Wei Chen"),
            ("the rest of the panel", "the rest of the panel"),
            (["Erin", "everybody on the panel", "the team"], "Erin, everybody on the panel and the team"),
            ([], ""),
            (",", ""),
        ],
    )
    def test_others_are_listed(self, others, listed):
        """One or several, and groups as one calls them."""
        assert kept("others", others) == listed


class TestGreetings:
    """By what they are called, and never by a guess."""

    @pytest.mark.parametrize(
        ("known", "warm", "formal"),
        [
            ({"contact_name": "Ngozi Okonjo"}, "Ngozi", "Ngozi Okonjo"),
            ({"contact_name": "Dr. Ngozi Okonjo"}, "Dr. Okonjo", "Dr. Okonjo"),
            ({"contact_name": "Dr. Ngozi Okonjo", "contact_given_name": "Ngozi"}, "Ngozi", "Dr. Okonjo"),
            ({"contact_title": "Dr.", "contact_family_name": "Example"}, "Bo", "Dr. Example"),
            ({"contact_name": "Wang Fang"}, "Wang Fang", "Wang Fang"),
            ({"contact_name": "Kim Min-jun"}, "Kim Min-jun", "Kim Min-jun"),
            ({"contact_name": "Nguyễn Văn An"}, "Nguyễn Văn An", "Nguyễn Văn An"),
            ({"contact_name": "Đặng Minh"}, "Đặng Minh", "Đặng Minh"),
            ({"contact_name": "Nagy Péter"}, "Nagy Péter", "Nagy Péter"),
            ({"contact_name": "Fang Wang"}, "Fang Wang", "Fang Wang"),
            ({"contact_name": "Mei Wang"}, "Mei", "Mei Wang"),
            ({"contact_name": "Chen, Wei"}, "Wei", "Wei Chen"),
            ({"contact_name": "Robert (Bob) Chen"}, "Bob", "Robert Chen"),
            ({"contact_name": "Sir Anthony Cole"}, "Sir Anthony", "Sir Anthony"),
            (
                {"contact_name": "Anthony Cole", "contact_title": "Sir", "contact_family_name": "Cole"},
                "Sir Anthony",
                "Sir Anthony",
            ),
            ({"contact_name": "Dame J. Cole"}, "Dame J. Cole", "Dame J. Cole"),
            ({"contact_name": "Mr. Smith"}, "Mr. Smith", "Mr. Smith"),
            ({"contact_name": "KIM Min-jun"}, "Min-jun", "Kim Min-jun"),
            ({"contact_name": "A B"}, "A B", "A B"),
        ],
    )
    def test_by_given_name_or_by_title(self, known, warm, formal):
        """Or in full."""
        words = filled(**known)
        by_title = warm.startswith(("Dr", "Prof", "Sir", "Dame", "Mr", "Sra"))
        assert words["titled" if by_title else "contact"] == warm
        assert ("contact" in words) is not by_title
        assert filled(Tone.FORMAL, **known)["contact"] == formal

    @pytest.mark.parametrize(
        ("via", "warm", "formal"),
        [
            ("Cy Other", "Cy", "Cy"),
            ("Mrs Ed Sample", "Mrs Sample", "Mrs Sample"),
            ("Wang Fang", "Wang Fang", "Wang Fang"),
        ],
    )
    def test_so_is_who_passes_it_on(self, via, warm, formal):
        """The contact is spoken of in full."""
        words = filled(through=True, via_name=via, greeting="Dear Sir,")
        assert (words["titled" if "Mrs" in warm else "contact"], words["absent"]) == (warm, "Bo Example")
        assert "greeting" not in words
        assert filled(Tone.FORMAL, through=True, via_name=via)["contact"] == formal

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("Dear Sir Anthony,", "Dear Sir Anthony,"),
            ("Tanaka-san", "Tanaka-san,"),
            ("Dear Robert Jr.", "Dear Robert Jr.,"),
            ("Dear Dr. Okonjo:", "Dear Dr. Okonjo:"),
        ],
    )
    @pytest.mark.parametrize("tone", Tone)
    def test_in_your_own_words(self, text, stands, tone):
        """Whatever else is known."""
        details = Details(**GIVEN, topic="peat", contact_given_name="Tony", greeting=text)
        assert thank_you_note(details, tone=tone).body.startswith(f"{stands}\n\n")


class TestPositions:
    """As one says them."""

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("Data Engineer", "Data Engineer"),
            ("Head of Data", "Head of Data"),
            ("C++ Developer", "C++ Developer"),
            ("C# Engineer", "C# Engineer"),
            ("Node.js Developer", "Node.js Developer"),
            ("24/7 Support Agent", "24/7 Support Agent"),
            ("Level 3 Technician", "Level 3 Technician"),
            ("Director, Marketing", "Director of Marketing"),
            ("VP, Sales", "VP of Sales"),
            ("Associate Director - Product Marketing", "Associate Director of Product Marketing"),
            ("Director, Data & AI", "Director of Data & AI"),
            ("Regional Director, Wakefield", "Regional Director"),
            ("Manager, Sales", "Sales Manager"),
            ("Data Engineer - Internship", "Data Engineer Internship"),
            ("Software Engineer (Internship)", "Software Engineer Internship"),
            ("Software Engineer [Summer Internship 2027]", "Software Engineer Summer Internship"),
            ("Brewer, Leeds, apprenticeship", "Brewer apprenticeship"),
            ("Internship - Brewing", "Internship"),
            ("Data Engineer 80-100%", "Data Engineer"),
            ("Data Engineer (80 %)", "Data Engineer"),
            ("Data Engineer, 0.8 FTE", "Data Engineer"),
            ("Nurse FTE 0.5", "Nurse"),
            ("Nurse 37.5 hrs per week", "Nurse"),
            ("Nurse 20h/week", "Nurse"),
            ("Content Marketing Mgr", "Content Marketing Manager"),
            ("Asst. Mgr - Retail", "Assistant Manager"),
            ("Sales Mgr.", "Sales Manager"),
            ("Snr Engr", "Senior Engineer"),
            ("SALES MGR", "Sales Manager"),
            ("Pflegefachkraft W/M/D", "Pflegefachkraft"),
            ("Remote, Head of Data", "Head of Data"),
            ("VP Engineering / CTO", "VP Engineering / CTO"),
            ("SRE", "SRE"),
            ("{company} %s", "{company} %s"),
            ("a nurse", "nurse"),
            ("The Data Engineer position", "Data Engineer position"),
            ("engineer.", "engineer"),
            ("Chef (m/f/d)", "Chef"),
            ("Chef (M/F/D)", "Chef"),
            ("Pflegefachkraft w/m/d", "Pflegefachkraft"),
            ("Teacher(s)", "Teacher"),
            ("REQ-20931 Sr. Data Engineer II - Remote, US", "Senior Data Engineer II"),
            ("#1234 Cook", "Cook"),
            ("Cook #5", "Cook"),
            ("Nurse (12345)", "Nurse"),
            ("Job ID: 4711 Cook", "Cook"),
            ("Python Engineer (Remote) (m/f/d)", "Python Engineer"),
            ("Internship (Summer 2027)", "Internship"),
            ("Data Engineer (L5)", "Data Engineer"),
            ("Trainee Nurse - Band 5", "Trainee Nurse"),
            ("Nurse, Leeds, UK", "Nurse"),
            ("Branch Manager - Leeds", "Branch Manager"),
            ("Engineer (Berlin, Germany)", "Engineer"),
            ("Head of Growth (Maternity Cover)", "Head of Growth"),
            ("Branch Manager - Wakefield", "Branch Manager"),
            ("Engineer (Backend)", "Engineer"),
            ("C (Embedded) Developer", "C Developer"),
            ("Adviser (Pensions", "Adviser"),
            ("Clinical Nurse [Wards 3 & 4] | nights only", "Clinical Nurse"),
            ("Remote - Leeds - Nurse - Ward 3", "Nurse"),
            ("Data Engineer at Acme", "Data Engineer"),
            ("Data Engineer @ Acme Inc.", "Data Engineer"),
            ("Data Engineer - Acme", "Data Engineer"),
            ("Acme Data Engineer", "Data Engineer"),
            ("Acme: Data Engineer", "Data Engineer"),
            ("Acme's Data Engineer", "Data Engineer"),
            ("SENIOR DATA ENGINEER", "Senior Data Engineer"),
            ("HEAD OF QA", "Head of QA"),
            ("QA ENGINEER", "QA Engineer"),
            ("Sales Rep!! $90k-$140k OTE", "Sales Rep"),
            ("Line Cook - \u00a312.50 per hour", "Line Cook"),
            ("Nurse, \u00a333,000 \u2013 \u00a339,000 p.a.", "Nurse"),
            ("Analyst (up to \u20ac90k)", "Analyst"),
            ("Engineer 120k-140k", "Engineer"),
            ("401k Analyst", "401k Analyst"),
            ("$5B Fund Manager", "$5B Fund Manager"),
        ],
    )
    def test_are_kept_as_one_says_them(self, text, stands):
        """Without what only a posting has, and without the company."""
        assert kept("position", text, company="Acme") == stands

    @pytest.mark.parametrize(
        ("text", "because"),
        [
            ("(Backend)", "that names none"),
            ("[Backend", "that names none"),
            ("(m/f/d)", "that names none"),
            ("REQ-20931", "that names none"),
        ],
    )
    def test_are_refused_where_it_is_not_sure_what_they_are(self, text, because):
        """Whoever applies knows."""
        assert refused("position", text).startswith(f"{because}; write ")

    @pytest.mark.parametrize(
        ("position", "phrase"),
        [
            ("Data Engineer", "the Data Engineer role"),
            ("Internship", "the Internship"),
            ("internship in logistics", "the internship in logistics"),
            ("postdoc position on peat", "the postdoc position on peat"),
            ("job as a barista", "the job as a barista"),
            ("role of analyst", "the role of analyst"),
            ("lectureship", "the lectureship"),
            ("weekend shifts", "the weekend shifts"),
            ("Data Engineer position", "the Data Engineer position"),
            ("a nurse", "the nurse job"),
            ("line cook", "the line cook job"),
            ("HGV driver", "the HGV driver job"),
            ("care worker", "the care worker job"),
            ("healthcare assistant", "the healthcare assistant job"),
            ("Nurse on nights", "the Nurse job on nights"),
            ("postdoc", "the postdoc position"),
            ("PhD", "the PhD position"),
            ("Professor of Law", "the Professor of Law position"),
            ("Research Assistant in Biology", "the Research Assistant position in Biology"),
            ("UX Researcher", "the UX Researcher role"),
            ("Head of Sales for EMEA", "the Head of Sales for EMEA role"),
            ("Software Engineer in Test", "the Software Engineer in Test role"),
            ("Job Coach", "the Job Coach role"),
            ("my old job", "my old job"),
        ],
    )
    def test_are_a_role_a_job_or_a_position(self, position, phrase):
        """As the trade says it, and never two of them."""
        assert filled(position=position)["role"] == phrase
        words = filled(position=position, company="Acme")
        assert words["role"] == f"{phrase} at Acme"
        assert words["at_or_for"] == "at Acme"

    def test_name_one_place(self):
        """Theirs, if they have one."""
        assert filled(position="Nurse at St Mary's", company="Acme")["role"] == "the Nurse job at St Mary's"
        assert filled(company="Acme")["role"] == "the role at Acme"
        assert filled(position="Nurse")["at_or_for"] == "for the Nurse job"

    @pytest.mark.parametrize(
        ("position", "american", "british"),
        [
            ("Lecturer in Law", "the Lecturer position in Law", "the Lecturer post in Law"),
            ("Year 4 class teacher", "the Year 4 class teacher position", "the Year 4 class teacher post"),
            ("Ward Sister", "the Ward Sister position", "the Ward Sister post"),
            ("Band 5 Staff Nurse", "the Band 5 Staff Nurse position", "the Band 5 Staff Nurse post"),
            ("vicar", "the vicar position", "the vicar post"),
            ("Second Secretary", "the Second Secretary position", "the Second Secretary post"),
            (
                "Consultant Anaesthetist",
                "the Consultant Anaesthetist position",
                "the Consultant Anaesthetist post",
            ),
            ("Lab Technician II", "the Lab Technician II position", "the Lab Technician II job"),
            ("Diesel Mechanic 2", "the Diesel Mechanic 2 job", "the Diesel Mechanic 2 job"),
            ("Firefighter/Paramedic", "the Firefighter/Paramedic job", "the Firefighter/Paramedic job"),
            ("under-gardener", "the under-gardener job", "the under-gardener job"),
            ("welder-fitter-x", "the welder-fitter-x job", "the welder-fitter-x job"),
            ("UX Researcher", "the UX Researcher role", "the UX Researcher role"),
            ("II", "the II role", "the II role"),
        ],
    )
    def test_are_called_what_the_dialect_calls_them(self, position, american, british):
        """In families of trades: a post is what public service has in Britain, and nobody in America."""
        assert filled(position=position, dialect=Dialect.US)["role"] == american
        assert filled(position=position, dialect=Dialect.UK)["role"] == british

    @pytest.mark.parametrize(
        "company",
        ["Bradford Council", "NHS Lothian", "University of Leeds", "St Cuthbert's School", "CITY OF YORK"],
    )
    def test_are_called_what_a_public_employer_calls_them(self, company):
        """Unless the trade says otherwise."""
        given = {"position": "Data Analyst", "company": company}
        assert filled(**given)["role"].startswith("the Data Analyst position at ")
        assert filled(**given, dialect=Dialect.UK)["role"].startswith("the Data Analyst post at ")
        cleaning = filled(position="Cleaner", company=company, dialect=Dialect.UK)["role"]
        assert cleaning.startswith("the Cleaner job at ")
        assert filled(position="Data Analyst", company="Ministry of Sound", dialect=Dialect.UK)["role"] == (
            "the Data Analyst role at the Ministry of Sound"
        )

    def test_are_at_the_university_of_somewhere(self):
        """It is written without its article, and is not said without."""
        words = filled(position="Lecturer", company="University of Leeds")
        assert words["company"] == "the University of Leeds"
        assert words["role"] == "the Lecturer position at the University of Leeds"
        assert filled(company="Ministry of Sound")["at_or_for"] == "at the Ministry of Sound"
        assert filled(company="University Hospital")["company"] == "University Hospital"
        assert filled(company="The City of York")["company"] == "The City of York"

    @pytest.mark.parametrize(
        ("company", "phrase"),
        [
            ("", "the post of ward sister"),
            ("Acme", "the post of ward sister at Acme"),
            ("Sister", "the post of ward sister"),
        ],
    )
    def test_in_your_own_words(self, company, phrase):
        """Whatever the position is called."""
        assert filled(role="the post of ward sister", position="Nurse", company=company)["role"] == phrase

    def test_an_old_pickle_is_said_as_well(self):
        """Its position may have an article: 26.1 kept it."""
        details = Details(**GIVEN, position="Nurse")
        object.__setattr__(details, "position", "a Nurse")
        assert (
            fillings(details, Tone.WARM, ENGLISH, Dialect.US, through=False, house=False)["role"]
            == "the Nurse job"
        )


class TestNouns:
    """Bare nouns, as a form has them."""

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("badge system", "the badge system"),
            ("Badge system", "the badge system"),
            ("Kafka migration", "the Kafka migration"),
            ("peer to peer review", "the peer to peer review"),
            ("office move in May", "the office move in May"),
            ("care plan for diabetics", "the care plan for diabetics"),
            ("rota your team uses", "the rota your team uses"),
            ("5 year plan", "the 5-year plan"),
            ("rota, handover", "the rota and the handover"),
            ("rota, overtime", "the rota and overtime"),
            ("rota, handover, payroll", "the rota, the handover and payroll"),
            ("site plan, which has changed", "the site plan, which has changed"),
            ("planning meeting", "the planning meeting"),
            ("rota + new van", "the rota and the new van"),
            ("case study; rota", "the case study and the rota"),
            ("intake & triage", "intake and triage"),
            ("open evening on thursday", "the open evening on Thursday"),
            ("appt system", "the appointment system"),
            ("interview with hiring manager", "the interview with the hiring manager"),
            # where there is nothing to mend
            ("client onboarding", "client onboarding"),
            ("home visits", "home visits"),
            ("meeting the crew", "meeting the crew"),
            ("our roadmap", "our roadmap"),
            ("customer's audit", "customer's audit"),
            ("parents' evening", "parents' evening"),
            ("1 rota", "1 rota"),
            ("Night System", "Night System"),
            ("churn in the rota", "churn in the rota"),
            ("Trust & Safety", "Trust & Safety"),
            ("R&D and Q&A", "R&D and Q&A"),
            ("2 + 2", "2 + 2"),
            ("Leeds, UK", "Leeds, UK"),
            ("salaries, mostly new", "salaries, mostly new"),
            ("the yard, new vans", "the yard and new vans"),
            ("yards in Leeds, new vans", "yards in Leeds and new vans"),
            ("training by the manager", "training by the manager"),
        ],
    )
    def test_a_topic_has_its_article(self, text, stands):
        """Where its noun is counted, in the singular, and has nothing in the article's place."""
        assert kept("topic", text) == stands

    @pytest.mark.parametrize(
        ("field", "text", "stands"),
        [
            ("need", "operator who can weld", "an operator who can weld"),
            ("need", "team lead for nights", "a team lead for nights"),
            ("need", "cover for nights", "cover for nights"),
            ("proof", "playbook I wrote", "a playbook I wrote"),
            ("strength", "HGV licence", "an HGV licence"),
            ("next_step", "call w/ recruiter", "the call with the recruiter"),
            (
                "next_step",
                "interview with brand director tomorrow",
                "the interview with the brand director tomorrow",
            ),
            ("next_step", "pairing session", "the pairing session"),
            ("next_step", "trial on sat", "the trial on Saturday"),
        ],
    )
    def test_so_have_the_others(self, field, text, stands):
        """The one or the other."""
        assert kept(field, text) == stands

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("hospital appt", "because of a hospital appointment"),
            ("appointment", "because of an appointment"),
            ("salary", "because of the salary"),
            ("new job closer to home", "because of a new job closer to home"),
            ("a job fair", "because of a job fair"),
            ("relocation", "because of relocation"),
        ],
    )
    def test_a_reason_is_one_of_several(self, text, said):
        """Unless it is known without another word."""
        assert filled(reason=text)["because"] == said

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("their new kiln", "your new kiln"),
            ("Their new kiln", "your new kiln"),
            ("how they fire it", "how you fire it"),
            ("what they\u2019re building", "what you're building"),
            ("whether they'd hire again", "whether you'd hire again"),
            ("churn and their plans", "churn and your plans"),
            ("churn and how they plan", "churn and how you plan"),
            ("tenants and their homes", "tenants and their homes"),
            ("the resident and their home", "the resident and their home"),
            ("how people feel about them", "how people feel about them"),
        ],
    )
    def test_what_is_theirs_is_yours(self, text, said):
        """To somebody of the house, unless it may be that of others."""
        assert filled(house=True, topic=text)["topic"] == said
        assert filled(house=True, need="their own van")["need"] == "your own van"
        assert filled(topic=text)["topic"] == kept("topic", text)
        assert filled(house=True, through=True, via_name="Cy Other", topic=text)["topic"] == kept(
            "topic", text
        )

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("how he learned to read prints", "how you learned to read prints"),
            ("her move to pediatrics", "your move to pediatrics"),
            ("His years at sea", "your years at sea"),
            ("why her ward changed", "why your ward changed"),
            ("how she is rebuilding the choir", "how you are rebuilding the choir"),
            ("why he isn't hiring", "why you aren't hiring"),
            ("what she was told", "what you were told"),
            ("why he wasn't there", "why you weren't there"),
            ("what he has built", "what you have built"),
            ("why she doesn\u2019t use nets", "why you don't use nets"),
            ("how she carries the load", "how you carry the load"),
            ("how he still teaches fractions", "how you still teach fractions"),
            ("how she runs the ward", "how you run the ward"),
            ("how he quietly keeps bees", "how you quietly keep bees"),
            ("what she always says", "what you always say"),
            ("the founder and his plans", "the founder and his plans"),
            ("her and Lee", "her and Lee"),
        ],
    )
    def test_what_is_of_the_reader_is_said_to_them(self, text, said):
        """Wherever they work, unless somebody else passes it on."""
        assert filled(topic=text)["topic"] == said
        assert filled(house=True, topic=text)["topic"] == said
        assert filled(through=True, via_name="Cy Other", topic=text)["topic"] == kept("topic", text)

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("patient, good with children", "I am patient and good with children."),
            ("calm, punctual, able to lift 30 kg", "I am calm, punctual and able to lift 30 kg."),
            ("skilled in joinery, trained in first aid", "I am skilled in joinery and trained in first aid."),
            ("calm, used to nights and good with dogs", "I am calm, used to nights and good with dogs."),
            ("reliable, and good with dogs", "I am reliable, and good with dogs."),
        ],
    )
    def test_the_last_thing_one_is_has_its_and(self, text, stands):
        """A comma alone is of a form."""
        assert kept("strength", text) == stands

    @pytest.mark.parametrize(
        ("text", "because"),
        [
            ("HR will be in touch next week", "that is a sentence of its own"),
            ("Maria is to ring me", "that is a sentence of its own"),
            ("the trial day on site, he will ring me", "that is a sentence of its own"),
            ("Meet the GM next week", "that says what to do"),
            ("send two references", "that says what to do"),
            ("Call her on Monday", "that says what to do"),
        ],
    )
    def test_a_step_is_named(self, text, because):
        """And not told."""
        assert refused("next_step", text) == f"{because}; write a phrase, such as 'the panel on Friday'"

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("the skills check, date tbc", "the skills check"),
            ("final panel (time and place TBC)", "the final panel"),
            ("site visit to be confirmed", "the site visit"),
            ("meet and greet on Friday", "the meet and greet on Friday"),
            ("works council meeting", "the works council meeting"),
            ("a call to see what works for us", "the call to see what works for us"),
            ("second interview, which will be on site", "the second interview, which will be on site"),
            ("call with the owner", "the call with the owner"),
        ],
    )
    def test_a_step_leaves_out_what_is_unknown(self, text, stands):
        """And stands otherwise."""
        assert kept("next_step", text) == stands

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("my current employer matched the pay", "because my current employer matched the pay"),
            ("Our landlord offered us a lease", "because our landlord offered us a lease"),
            ("we are moving north", "because we are moving north"),
            ("Sunday shifts don't work for us", "because Sunday shifts don't work for us"),
            ("after some thought, I am staying", "because after some thought, I am staying"),
            ("the increased commute", "because of the increased commute"),
        ],
    )
    def test_a_reason_with_a_subject_is_a_clause(self, text, said):
        """Whatever its verb."""
        assert filled(reason=text)["because"] == said

    @pytest.mark.parametrize(
        "text", ["Sunday shifts, my daughter is still small", "the commute, we are moving north"]
    )
    def test_a_reason_of_notes_is_refused(self, text):
        """One of them will do."""
        assert refused("reason", text).startswith("that is a list of notes; write a phrase, such as ")

    def test_what_is_theirs_is_yours_in_a_message(self):
        """And in its parts."""
        details = Details(**GIVEN, topic="their new kiln")
        inside = InterviewState("interviewed", contact="hiring_manager")
        outside = InterviewState("interviewed", contact="agency_recruiter")
        assert "your new kiln" in thank_you_note(details, inside).body
        assert "their new kiln" in thank_you_note(details, outside).body

    @pytest.mark.parametrize(
        ("text", "shape", "stands"),
        [
            ("6 yrs A&E, incl. triage", "brings", "6 years A&E, including triage"),
            ("9 years HGV driver", "strength", "9 years as an HGV driver"),
            ("9 years bus driver, own van", "brings", "9 years as a bus driver, own van"),
            ("12 years sales", "strength", "12 years of sales"),
            ("12 years in sales", "strength", "12 years in sales"),
            ("12 years commercial", "brings", "12 years commercial"),
            ("20 years' teaching", "strength", "20 years' teaching"),
            ("94% of target last FY", "brings", "94% of target last fiscal year"),
            ("top 5% of class", "brings", "top 5% of class"),
            ("captain of the rowing team", "brings", "captain of the rowing team"),
            ("former head of year", "brings", "former head of year"),
            ("licence and 3 years nights", "brings", "licence and 3 years nights"),
            ("good with dogs, 3 years chairside", "brings", "good with dogs, 3 years chairside"),
            ("bilingual, 3 years chairside", "brings", "bilingual, 3 years chairside"),
            ("clean licence, own kit", "brings", "clean licence, own kit"),
            ("two kilns, both mine", "strength", "two kilns, both mine"),
            ("kilns, glazes and clay", "strength", "kilns, glazes and clay"),
            ("RHS Level 3, saw and spraying tickets", "brings", "RHS Level 3, saw and spraying tickets"),
            ("a clean licence, a van and tickets", "strength", "a clean licence, a van and tickets"),
            ("kilns, sheds, 3 vans", "brings", "kilns, sheds, 3 vans"),
            ("9 years firing kilns, pots and pans", "strength", "9 years firing kilns, pots and pans"),
            ("19 years firing, Orton and Bentrup", "brings", "19 years firing, Orton and Bentrup"),
            (
                "19 years of firing, glazing and throwing",
                "strength",
                "19 years of firing, glazing and throwing",
            ),
            ("Python + SQL", "strength", "Python and SQL"),
            ("calm, quick", "showing", "I am calm and quick."),
        ],
    )
    def test_a_fragment_stands_after_a_colon(self, text, shape, stands):
        """It is mended where it has one reading, and fills one of four placeholders."""
        words = filled(strength=text)
        assert kept("strength", text) == stands
        shapes = {"strength", "doing", "showing", "brings"}
        assert {name: words[name] for name in shapes & words.keys()} == {shape: stands}

    def test_notes_are_left_to_the_writer(self):
        """They have signs with which nothing stands behind a colon; a sentence may have any."""
        for notes in ("kilns: gas", "board-certified; 6,000 cases"):
            assert filled(strength=notes).keys() == filled().keys()
            assert filled(proof=notes).keys() == filled().keys()
        assert filled(strength="I know one thing: kilns.")["showing"] == "I know one thing: kilns."


class TestShorthand:
    """Days, positions, offices and degrees as they are typed."""

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("tues or weds am", "Tuesday or Wednesday morning"),
            ("free thurs", "Thursday"),
            ("mon-weds", "Monday to Wednesday"),
            ("fri 4 dec pm", "Friday 4 December in the afternoon"),
            ("dec 4 am", "December 4 in the morning"),
            ("sat 10am", "Saturday at 10am"),
            ("Monday 7th 2pm", "Monday the 7th at 2pm"),
            ("Tue 7th am", "Tuesday the 7th in the morning"),
            ("Tue 7th pm", "Tuesday the 7th in the afternoon"),
            ("wed 9th or thu 10th", "Wednesday the 9th or Thursday the 10th"),
            ("thurs after 3 pls", "Thursday after 3"),
            ("any day b4 noon", "any day before noon"),
            ("tmrw pm", "tomorrow afternoon"),
            ("pls", "pls"),
            ("after 3", "after 3"),
        ],
    )
    def test_times_are_written_out(self, text, stands):
        """Each with its capital."""
        assert kept("times", text) == stands

    @pytest.mark.parametrize(
        ("text", "american", "british"),
        [
            ("dec 1", "December 1", "1 December"),
            ("mon 7 dec", "Monday, December 7", "Monday 7 December"),
            ("may", "May", "May"),
            ("early march", "early March", "early March"),
            ("end of jan", "the end of January", "the end of January"),
            ("1 Sept", "September 1", "1 September"),
            ("thursday", "Thursday", "Thursday"),
        ],
    )
    def test_days_are_written_out(self, text, american, british):
        """In the order of the dialect."""
        assert filled(start_date=text)["start_date"] == american
        assert filled(start_date=text, dialect=Dialect.UK)["start_date"] == british
        step = filled(next_step="superday on 4 dec")
        assert step["next_step"] == "the superday on December 4"
        assert kept("answer_by", "eow") == "the end of the week"

    @pytest.mark.parametrize(
        ("text", "stands"),
        [
            ("Sr. Mgr, Ops (m/f/d) - Leeds", "Senior Operations Manager"),
            ("Mgr, Ops", "Operations Manager"),
            ("Account Manager, Sales", "Account Manager"),
            ("Baker, Sales", "Baker"),
            ("Nurse (0.8 FTE / job share)", "Nurse"),
            ("Nurse (job share / 0.8 FTE)", "Nurse"),
            ("Nurse [0.8 FTE]", "Nurse"),
            ("Teacher (KS2) , maternity cover", "Teacher"),
            ("Data Analyst (m/w/d) / Leeds", "Data Analyst"),
            ("Analyst - (ref 12345 / perm)", "Analyst"),
            ("Snr Dev", "Senior Developer"),
            ("Eng Manager", "Engineering Manager"),
            ("Jr Web Dev", "Junior Web Developer"),
            ("Asst. Mgr/Buyer", "Assistant Manager/Buyer"),
            ("Dev Ops Lead", "Dev Ops Lead"),
        ],
    )
    def test_positions_are_written_out(self, text, stands):
        """And nothing is left of what is taken out."""
        assert kept("position", text) == stands

    @pytest.mark.parametrize(
        ("company", "said"),
        [
            ("Department for Work", "the Department for Work"),
            ("Office for Students", "the Office for Students"),
            ("National Trust", "the National Trust"),
            ("National Express", "National Express"),
            ("Royal Free Hospital", "the Royal Free Hospital"),
            ("Royal Mail", "Royal Mail"),
            ("City of Leeds", "the City of Leeds"),
            ("City of Leeds Council", "City of Leeds Council"),
            ("Home Office", "the Home Office"),
        ],
    )
    def test_offices_have_their_article(self, company, said):
        """As they have when one speaks of them."""
        assert filled(company=company)["company"] == said

    @pytest.mark.parametrize(
        ("name", "signed", "spoken"),
        [
            ("Ada Cruz, RDH", "Ada Cruz, RDH", "Ada Cruz"),
            ("Ada Cruz, PharmD, FNP-BC", "Ada Cruz, PharmD, FNP-BC", "Ada Cruz"),
            ("Cruz, Ada, RDH", "Ada Cruz, RDH", "Ada Cruz"),
            ("ada cruz, phd", "Ada Cruz", "Ada Cruz"),
            ("Cruz Lopez, JoAnn", "JoAnn Cruz Lopez", "JoAnn Cruz Lopez"),
            ("Cruz, Rae", "Rae Cruz", "Rae Cruz"),
            ("CRUZ LOPEZ, RAE", "Rae Cruz Lopez", "Rae Cruz Lopez"),
            ("Ada Cruz, III", "Ada Cruz III", "Ada Cruz III"),
        ],
    )
    def test_degrees_stand_behind_a_name(self, name, signed, spoken):
        """Of whoever signs; nobody is greeted by them."""
        assert kept("candidate_name", name) == signed
        assert kept("contact_name", name) == spoken


PHRASES = ENGLISH.details.phrases
FRAGMENTS = st.sampled_from(
    sorted(
        PHRASES.of_the_writer
        | PHRASES.shorthand
        | PHRASES.qualifying
        | PHRASES.lowered
        | ENGLISH.details.days.when_words
        | ENGLISH.details.naming.kinds
        | ENGLISH.details.naming.shorthand
        | ENGLISH.details.naming.departments
        | {
            "what",
            "do",
            "you",
            "that",
            "about",
            "discussed",
            "18 %",
            "by",
            "VP,",
            "-",
            "(m/f/d)",
            "since",
            "Rust,",
        }
    )
)


@given(
    field=st.sampled_from([name for name in DETAIL_FIELDS if name != "rounds"]),
    words=st.lists(FRAGMENTS, min_size=1, max_size=6),
)
def test_what_is_mended_is_mended_once(field, words):
    """Whatever a form has, in whatever order, is refused or stands as it would if it were given so."""
    text = " ".join(words)
    try:
        details = Details(**GIVEN | {field: text})
    except InvalidDetailError:
        return
    assert attrs.evolve(details) == details


@given(day=st.dates(), with_weekday=st.booleans())
def test_a_date_in_words_is_said_as_the_date_would_be(day, with_weekday):
    """In either dialect, from either."""
    for given_in in Dialect:
        text = day_in_words(day, ENGLISH, given_in)
        for dialect in Dialect:
            said = day_in_words(day, ENGLISH, dialect)
            if not with_weekday:
                text, said = text.partition(", ")[2] or text, said.partition(", ")[2]
            assert filled(start_date=text, dialect=dialect)["start_date"] == said


@pytest.mark.parametrize(
    "unit",
    [
        "able and ",
        "about ",
        "what about ",
        "how do you ",
        "cut by ",
        "cut 1 to ",
        "manager ",
        "good manager and ",
        "no but keen ",
        "nurse for ten ",
        "mon, 1 ",
        "1yrs ",
        "1 - ",
        "10.30 am ",
        "tomorrow at ",
        "1% ",
        "team is ",
        "a, ",
        "- internship ",
        "(1h/ ",
        "KIM Min ",
        "January 1 ",
        "their and ",
        "they, ",
        "4 dec ",
        "mon 7th 9 ",
        "rota with team ",
        "7 years of care, ",
        "peer to ",
        "a + b & ",
        "Sr. Mgr, Ops ",
        "Royal ",
    ],
)
def test_time_grows_as_details_do(unit):
    """Whatever there is to mend, or nearly."""

    def built(size):
        text = f"{unit * (size // len(unit))}z"
        fields = (
            "topic",
            "strength",
            "proof",
            "need",
            "news",
            "reason",
            "times",
            "position",
            "via_name",
            "start_date",
        )
        details = [GIVEN | {field: text} for field in fields]

        def build():
            for given_so in details:
                with suppress(InvalidDetailError):
                    filled_in = Details(**given_so, limits=Limits(detail=10**6))
                    fillings(filled_in, Tone.WARM, ENGLISH, Dialect.US, through=False, house=True)

        return build

    assert_in_proportion(built, 1_500)


def test_limits_are_limits():
    """And the refusal says whose they are."""
    with pytest.raises(TypeError, match=r"^limits is 3, but Details takes a Limits; build one first$"):
        Details(**GIVEN, limits=3)


@given(any_details())
def test_what_is_kept_is_kept_again(details):
    """Whatever was mended needs no mending."""
    assert attrs.evolve(details) == details


@given(any_details())
def test_what_is_kept_stands_in_the_phrases(details):
    """As it is, in one of them at least."""
    said = fillings(details, Tone.FORMAL, ENGLISH, Dialect.US, through=False, house=False).values()
    unsaid = {
        "rounds",
        "via_name",
        "contact_name",
        "contact_title",
        "contact_given_name",
        "contact_family_name",
    }
    unsaid |= {"position"} if details.role else set()
    for name, text in attrs.asdict(details).items():
        assert name in unsaid or any(text in phrase for phrase in said)


@given(any_details(topic="peat", greeting="", role=""))
def test_what_is_kept_stands_in_the_message(details):
    """The names and the topic, in a note."""
    body = thank_you_note(details, InterviewState("interviewed")).body
    assert details.topic in body
    assert details.candidate_name in body


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("our discussion about Kotlin", "Kotlin"),
        ("the conversation on night shifts", "night shifts"),
        ("our talk about the new ward", "the new ward"),
        ("discussing the rota", "the rota"),
        ("hearing about your lab", "your lab"),
        ("the talk on subtitling", "the talk on subtitling"),
    ],
)
def test_a_topic_does_not_name_the_talk(noted, said):
    """The sentence does; somebody's own talk is another matter."""
    assert Details(candidate_name="Ada Sample", contact_name="Bo Example", topic=noted).topic == said


@pytest.mark.parametrize(
    ("noted", "company", "said"),
    [
        ("Bo Example, Acme", "Acme", ("Bo Example", "")),
        ("Bo Example, acme", "Acme", ("Bo Example", "")),
        ("Example, Bo", "Acme", ("Bo Example", "Bo")),
        ("Example, Bo", "", ("Bo Example", "Bo")),
        ("Acme", "Acme", ("Acme", "")),
    ],
)
def test_where_somebody_works_is_no_part_of_a_name(noted, company, said):
    """Behind a comma."""
    details = Details(candidate_name="Ada Sample", contact_name=noted, company=company)
    assert (details.contact_name, details.contact_given_name) == said


def test_a_position_is_no_template():
    """What stands in braces is the candidate's."""
    position = Details(
        candidate_name="Ada Sample", contact_name="Bo Example", position="{department} Director, Sales"
    ).position
    assert position == "{department} Director of Sales"


def test_whoever_has_a_subject_gets_no_other():
    """What was mended once is left alone."""
    details = Details(candidate_name="Ada Sample", contact_name="Bo Example", reason="rebuilt carer")
    assert details.reason == "I rebuilt carer"
    assert attrs.evolve(details).reason == details.reason


class TestNothingIsNamed:
    """What no sentence can be made of is refused with the reason, or counts as left out."""

    @pytest.mark.parametrize(
        "noted", ["any", "Anything in marketing", "General application", "multiple roles"]
    )
    def test_where_no_single_position_is_meant_none_is_said(self, noted):
        """A message about it says "the role"."""
        assert kept("position", noted) == ""

    @pytest.mark.parametrize(
        "noted", ["to be a nurse", "working with data", "being a nurse", "the role", "new vacancies"]
    )
    def test_a_position_has_a_name(self, noted):
        """Whoever applies knows it."""
        with pytest.raises(InvalidDetailError, match="names none"):
            kept("position", noted)

    @pytest.mark.parametrize(
        "noted",
        ["Training Manager for Europe", "Working Student", "Nursing in Oncology Lead", "Open Water Coach"],
    )
    def test_some_begin_like_that(self, noted):
        """With a noun, or a word of a name."""
        assert kept("position", noted) == noted

    @pytest.mark.parametrize(
        "noted", ["very interesting", "Really nice", "lots of things", "good vibes", "super"]
    )
    def test_how_it_was_is_no_topic(self, noted):
        """It could be said to anyone."""
        with pytest.raises(InvalidDetailError, match="said to anyone"):
            kept("topic", noted)

    @pytest.mark.parametrize("noted", [".", "...", "!"])
    def test_signs_are_no_role(self, noted):
        """A sentence would end in them."""
        with pytest.raises(InvalidDetailError, match="names nothing"):
            kept("role", noted)

    @pytest.mark.parametrize("field", ["need", "next_step"])
    @pytest.mark.parametrize("noted", ["urgent", "not sure", "Very clear"])
    def test_nor_is_it_anything_else(self, field, noted):
        """A need is a thing."""
        with pytest.raises(InvalidDetailError, match="names nothing"):
            kept(field, noted)

    @pytest.mark.parametrize(
        ("field", "noted"),
        [
            ("topic", "Kiln repair, they do it in house"),
            ("topic", "the trial shift, ran long"),
            ("need", "a second welder, we are short"),
        ],
    )
    def test_a_remark_is_no_part_of_a_phrase(self, field, noted):
        """It is a sentence of its own."""
        with pytest.raises(InvalidDetailError, match="a phrase and a sentence"):
            kept(field, noted)

    @pytest.mark.parametrize("field", ["answer_by", "start_date", "times"])
    def test_a_day_is_no_question(self, field):
        """Wherever its sign stands."""
        with pytest.raises(InvalidDetailError, match=r"names no day|is a question"):
            kept(field, "Friday? or Monday")

    @pytest.mark.parametrize("noted", ["stocktake at work, can't get cover", "the hours, we are moving"])
    def test_notes_are_no_reason(self, noted):
        """Nobody can tell how they belong together."""
        with pytest.raises(InvalidDetailError, match="list of notes"):
            kept("reason", noted)

    def test_a_reason_that_is_a_clause_has_a_verb(self):
        """And follows "because"."""
        assert filled(reason="my refresher day falls on the 8th")["because"].startswith(
            "because my refresher day"
        )

    @pytest.mark.parametrize(
        ("field", "noted"),
        [
            ("strength", "no licence but willing to learn"),
            ("reason", "not a fit"),
            ("reason", "no fault of yours"),
        ],
    )
    def test_what_is_lacking_is_half_of_it(self, field, noted):
        """Nobody brings that."""
        with pytest.raises(InvalidDetailError, match="half a sentence"):
            kept(field, noted)


class TestSaidOtherwise:
    """What has one other form that can stand in a sentence gets it."""

    @pytest.mark.parametrize(
        ("field", "noted", "said"),
        [
            ("topic", "really enjoyed the site tour", "the site tour"),
            ("topic", "I enjoyed hearing about your lab", "your lab"),
            ("topic", "growing herbs in winter", "growing herbs in winter"),
            ("topic", "the move to Rust.", "the move to Rust"),
            (
                "topic",
                "click and collect, shrinkage, keeping staff",
                "click and collect, shrinkage, and keeping staff",
            ),
            ("topic", "how you plan, the audit in May", "the audit in May and how you plan"),
            ("topic", "how you test, above all at night", "how you test, above all at night"),
            ("topic", "nervous patients, and how long you take", "nervous patients and how long you take"),
            ("topic", "the outage, and I learned a lot", "the outage, and I learned a lot"),
            ("topic", "disposal of the division", "the disposal of the division"),
            ("topic", "loss of a key client", "the loss of a key client"),
            ("topic", "taking care of the garden", "taking care of the garden"),
            ("topic", "parts of the codebase", "parts of the codebase"),
            ("topic", "barge instead of truck", "barge instead of truck"),
            ("topic", "your feedback on my lesson", "my lesson"),
            ("topic", "the tips on the tables", "the tips on the tables"),
            (
                "topic",
                "We talked about parents calling when a bus is late.",
                "parents calling when a bus is late",
            ),
            ("topic", "Confluence pages", "Confluence pages"),
            ("topic", "On-call across three time zones", "on-call across three time zones"),
            ("topic", "Turnover on 2nd shift", "the turnover on 2nd shift"),
            ("reason", "leaving town", "I am leaving town"),
            ("reason", "no more shifts", "I have no more shifts"),
            (
                "reason",
                "the post comes without a flat and I found none",
                "the post comes without a flat and I found none",
            ),
            ("topic", "getting them ready, the new exam", "the new exam and getting them ready"),
            ("topic", "when you grow, you hire", "when you grow, you hire"),
            ("topic", "day boats, 4 day week", "day boats and the 4-day week"),
            ("topic", "kilns, glazes and clay", "kilns, glazes and clay"),
            ("topic", "the new wing, which opens in May", "the new wing, which opens in May"),
            ("topic", "the new, bigger site", "the new, bigger site"),
            ("topic", "your dog, a collie", "your dog, a collie"),
            ("topic", "the site, opened in 2020", "the site, opened in 2020"),
            ("topic", "the team, backfills", "the team, backfills"),
            ("topic", "cutting cost w/out cutting corners", "cutting cost without cutting corners"),
            ("need", "a second welder.", "a second welder"),
            ("strength", "Six years of Rust.", "six years of Rust"),
            ("reason", "short staffed on Friday", "we are short staffed on Friday"),
            ("reason", "went with a firm closer to home", "I went with a firm closer to home"),
            ("reason", "accepted other job", "I accepted other job"),
            ("reason", "no childcare that day", "I have no childcare that day"),
            ("reason", "no longer looking", "I am no longer looking"),
            ("reason", "no one can cover my shift", "no one can cover my shift"),
            ("reason", "starting pay", "starting pay"),
            ("reason", "starting pay is low", "starting pay is low"),
            ("reason", "moving costs", "moving costs"),
            ("reason", "leaving the city", "I am leaving the city"),
            ("reason", "staying where I am", "I am staying where I am"),
            ("topic", "the xmas rota", "the Christmas rota"),
            ("start_date", "11/23/2026", "2026-11-23"),
            ("start_date", "23.11.2026", "2026-11-23"),
            ("start_date", "5/5/2027", "2027-05-05"),
            ("start_date", "1/2/2027", "1/2/2027"),
            ("start_date", "31/23/2027", "31/23/2027"),
            ("topic", "hiring plan in March", "the hiring plan in March"),
            ("next_step", "45 min call w/ the CFO", "the 45-minute call with the CFO"),
            ("next_step", "2 hr trial shift", "the 2-hour trial shift"),
            ("next_step", "2 hours with the team", "2 hours with the team"),
            ("strength", "hard working", "I am hard working."),
            ("strength", "well organised and calm", "I am well organised and calm."),
            ("reason", "personal", "personal reasons"),
            ("reason", "Health", "health reasons"),
            ("reason", "moving to Ohio", "I am moving to Ohio"),
            ("reason", "relocating", "I am relocating"),
            ("reason", "commuting two hours a day", "commuting two hours a day"),
            ("reason", "better fit elsewhere", "a better fit elsewhere"),
            ("company", "https://www.acme.example/careers?from=x", "acme.example"),
            ("company", "www.acme.example", "acme.example"),
            ("company", "Acme.example", "Acme.example"),
            ("company", "confidential", ""),
        ],
    )
    def test_in_the_one_way_there_is(self, field, noted, said):
        """And taking it again changes nothing."""
        assert kept(field, noted) == said
        assert kept(field, said) == said

    @pytest.mark.parametrize(
        "noted",
        [
            "CCRN, 6 years ICU and ECMO",
            "gas safe, NATE certified and own tools",
            "£1m raised since 2023",
            "a licence due next spring",
            "two tickets, both current",
            "see CV",
            "references available",
            "last report was good",
        ],
    )
    def test_a_note_stands_after_a_colon_or_nowhere(self, noted):
        """No sentence goes on from it."""
        shapes = {"strength", "doing", "showing"}
        assert shapes.isdisjoint(filled(strength=noted))

    def test_the_reader_is_told_of_what_is_theirs_in_every_phrase(self):
        """Not only in the first."""
        words = filled(topic="how he runs nights", need="his own cook", next_step="his call on Monday")
        said = {"topic": "how you run nights", "need": "your own cook", "next_step": "your call on Monday"}
        assert {name: words[name] for name in said} == said


@pytest.mark.parametrize(
    ("noted", "company", "known"),
    [
        ("Bo Example - Acme", "Acme", ("Bo Example", "", "")),
        ("Bo Example (Acme)", "Acme", ("Bo Example", "", "")),
        ("Bo Example at Acme", "acme", ("Bo Example", "", "")),
        ("Bo Example | Acme", "Acme", ("Bo Example", "", "")),
        ("Bo Acme", "Acme", ("Bo Acme", "", "")),
        ("Example Bo, Ms", "", ("Ms Example Bo", "Ms", "Bo")),
        ("bo.example", "", ("Bo Example", "", "")),
        ("b.example", "", ("B. Example", "", "")),
        ("bo_example", "", ("Bo Example", "", "")),
        ("Chef Bo Example", "", ("Chef Bo Example", "Chef", "Example")),
        ("Baroness Bo Example", "", ("Baroness Bo Example", "Baroness", "Example")),
        ("Mr Bo Example OBE", "", ("Mr Bo Example OBE", "Mr", "Example")),
        ("Ms Bo MA", "", ("Ms Bo MA", "Ms", "MA")),
        ("Bo Example, MLS(ASCP)", "", ("Bo Example", "", "")),
    ],
)
def test_a_name_as_it_is_noted(noted, company, known):
    """Somebody's login, the company beside a name, and offices in front of one or behind."""
    details = Details(candidate_name="Ada Sample", contact_name=noted, company=company)
    assert (details.contact_name, details.contact_title, details.contact_family_name) == known
    assert details.contact_given_name == ""


def test_a_grammar_is_made_the_same_each_time():
    """Whoever makes another one of the same language gets the same."""
    grammar = grammar_of(language_of("en"))
    made = Grammar(language_of("en"))
    assert vars(made) == vars(grammar)
    assert made.nobody.fullmatch("HR TEAM")
    assert made.in_letters[0][0].search("7 YRS EXP")
    assert made.being[0][0].fullmatch("Licensed since 2019")
    assert made.asked[0][0].fullmatch("how do you plan")


def test_what_was_done_with_it_is_part_of_a_phrase():
    """Behind a comma; another thing is a note."""
    proof = "the sale of the mill, closed in seven months"
    assert filled(proof=proof)["proof"] == proof
    assert filled(proof="the sale of the mill, own crane")["proof_noted"] == "the sale of the mill, own crane"
