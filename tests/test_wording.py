"""The tables of sentences keep the rules they state at their head."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise, product

import pytest

from netiquette import Action, Channel, Details, Tone
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS
from netiquette._messages.occasions import TOPIC_WILL_DO
from netiquette._messages.templates import Style, write
from netiquette._messages.text import units


def alternatives(wording):
    """The sentences of one wording, from rich to terse."""
    return (wording,) if isinstance(wording, str) else wording


WORDINGS = [
    alternatives(wording)
    for outline in MESSAGES.outlines.values()
    for occasion in outline.occasions.values()
    for wordings in occasion.values()
    for wording in wordings
]
SENTENCES = sorted({sentence for wording in WORDINGS for sentence in wording})


def called_for(action):
    """What may be called for at once: of an answer to an offer, one way or the other to say when."""
    conditional = MESSAGES.outlines[action].conditional
    exclusive = {"when", "ask_when"}
    if exclusive <= conditional:
        return [conditional - {one} for one in sorted(exclusive)]
    return [frozenset(), conditional]


class TestWording:
    """The tables keep the rules they state at their head."""

    def test_every_sentence_is_fit_to_send(self):
        """Plain words, one space, and placeholders only where any text of a user's may stand."""
        known = {"candidate", "topic", "strength", "company", "role", "at_or_for", "at_or_about", "here"}
        known |= {"absent", "answer_by", "news", "answer", "times", "day"}
        for sentence in SENTENCES:
            assert sentence == sentence.strip()
            assert not re.search(r"[!%\u2014\u2013\n]|  |\.\.", sentence), sentence
            assert not re.search(r"hope this|reach(ing)? out|touch(ing)? base|excited|thrilled", sentence), (
                sentence
            )
            assert not re.search(r"(^|[.;?] )\{(?!(?:news|answer)\}\.$)", sentence), (
                f"a user's word begins {sentence!r}"
            )
            assert not re.search(r"\b(a|an|the) \{", sentence), f"an article stands before it in {sentence!r}"
            assert not re.search(r"\}'", sentence), f"a genitive stands after it in {sentence!r}"
            assert not re.search(
                r"(?<!about )\{(topic|strength)\} (is|are|was|were|has|have|does)\b", sentence
            ), sentence
            assert {*re.findall(r"\{(.*?)\}", sentence)} <= known

    def test_terser_is_shorter(self):
        """Alternatives go from rich to terse."""
        some = "x" * 10
        words = ["candidate", "topic", "strength", "company", "absent", "answer_by", "news"]
        words += ["answer", "times", "day"]
        typical = dict.fromkeys(words, some) | {
            "at_or_for": f"at {some}",
            "at_or_about": f"at {some}",
            "role": f"the {some} role at {some}",
            "here": "",
        }
        for wording in WORDINGS:
            lengths = [len(sentence.format(**typical)) for sentence in wording]
            assert all(longer > shorter for longer, shorter in pairwise(lengths)), wording

    def test_every_part_has_its_place_and_its_six_wordings(self):
        """And whatever is optional is a part."""
        for outline in MESSAGES.outlines.values():
            places = [part for paragraph in outline.paragraphs for part in paragraph]
            assert {*outline.optional} <= {*places}
            for occasion in outline.occasions.values():
                assert {"subject"} <= {*occasion} <= {"subject", *places}
                assert all(len(wordings) == VARIANTS for wordings in occasion.values())

    def test_there_is_always_something_essential_to_say(self):
        """Besides greeting and sign-off, and whatever is called for."""
        for outline in MESSAGES.outlines.values():
            for occasion in outline.occasions.values():
                assert {*occasion} - {"subject", *outline.optional, *outline.conditional}

    def test_a_sentence_belongs_to_one_variant(self):
        """So that two people on a panel never get it both, whoever they are."""
        for outline in MESSAGES.outlines.values():
            owner = {}
            for occasion in outline.occasions.values():
                for part in {*occasion} - {"subject", "news", "answer"}:
                    for variant, wording in enumerate(occasion[part]):
                        for sentence in re.split(r"(?<=\.) ", " ".join(alternatives(wording))):
                            assert owner.setdefault(sentence, variant) == variant, sentence

    def test_the_parts_of_a_thank_you_are_sentences(self):
        """One each, so that there are three to six of them."""
        outline = MESSAGES.outlines[Action.SEND_THANK_YOU]
        for occasion in outline.occasions.values():
            for part, wordings in occasion.items():
                if part != "subject":
                    texts = [text for wording in wordings for text in alternatives(wording)]
                    assert all(re.fullmatch(r"[A-Z][^.?]*\.", text) for text in texts)

    @pytest.mark.parametrize("action", MESSAGES.outlines)
    def test_there_is_always_a_subject_without_a_users_word(self, action):
        """So that a subject always fits."""
        for occasion in MESSAGES.outlines[action].occasions.values():
            for wording in occasion["subject"]:
                last = alternatives(wording)[-1]
                assert {*re.findall(r"\{(.*?)\}", last)} <= {"here"}
                for network in MESSAGES.on_network.values():
                    assert units(last.format(here=network)) <= Channel.EMAIL.facts.subject_limit

    def test_every_contraction_is_spelled_out_in_the_formal_tone(self):
        """And nothing else is respelled."""
        used = set()
        for sentence in SENTENCES:
            for short, full in MESSAGES.spelled_out.items():
                if short in sentence:
                    used.add(short)
                    sentence = sentence.replace(short, full)  # noqa: PLW2901
            assert "'" not in sentence
        assert used == {*MESSAGES.spelled_out}

    @pytest.mark.parametrize("tone", Tone)
    @pytest.mark.parametrize(
        ("action", "occasion"),
        [(action, name) for action, outline in MESSAGES.outlines.items() for name in outline.occasions],
    )
    def test_realistic_details_fit_a_free_linkedin_note(self, action, occasion, tone):
        """Names of 20, a company of 25, a position of 30 and a topic of 40, in any script of the BMP."""
        for company, position in [("Ж" * 25, "Ж" * 30), ("Ж" * 25, ""), ("", "Ж" * 30), ("", "")]:
            if (
                not (company or position)
                and action is Action.SEND_INVITATION
                and occasion not in TOPIC_WILL_DO
            ):
                continue
            details = Details(
                candidate_name="Ж" * 20,
                contact_name="Ж" * 20,
                contact_title="Professor",
                contact_family_name="Ж" * 17,
                company=company,
                position=position,
                topic="Ж" * 40,
                answer_by="Wednesday, 30 September",
                via_name="Ж" * 20,
                answer="Ж" * 60,
                times="Ж" * 30,
                news="Ж" * 60 if action is Action.INFORM else "",
            )
            # What they asked is answered, and what they ought to hear is told; neither need be what
            # you talked about.
            own = {Action.ANSWER_THEM: details.answer, Action.INFORM: details.news}
            for variant, cues in product(range(VARIANTS), called_for(action)):
                style = Style(Channel.LINKEDIN_NOTE, tone, variant, None)
                days = {"day": date(2026, 9, 30)}
                message = write(action, occasion, details, style, cues=cues, days=days)
                assert message.length <= 200
                assert own.get(action, details.topic) in message.body


TALK = re.compile(
    r"\b(our (talk|talks|conversation|exchange|call)|(we|we've|I've) (talked|spoke|spoken|met)"
    r"|talking with you|(?<!enjoy )talking about|was (a pleasure|good)( all the same)? to (talk|meet)"
    r"|I interviewed|interviewing|meeting you|told me about \{topic|see(ing)? me\b|meet again"
    r"|get to know you|generous with your time|time you (gave|took)|paths cross again)"
)
"""How sentences show that the two of you have met."""
PRESUMES_NONE = {
    Action.SEND_THANK_YOU: {"unmet", "informational_unmet", "through_unmet"},
    Action.CHECK_IN: {"day", "day_last", "applied", "applied_last", "on_hold_unmet", "intermediary_unmet"},
    Action.SEND_INVITATION: {"won_unmet", "placed_unmet", "over_unmet", "neutral", "researching"},
    Action.ACCEPT_INVITATION: {"unmet", "colleague_unmet"},
    Action.REPLY_TO_OFFER: {"offered_unmet", "agency_unmet"},
    Action.REPLY_TO_REJECTION: {"rejected_unmet", "rescinded_unmet", "closed_unmet", "agency_unmet"},
    Action.SEND_MESSAGE: {"leaving_unmet", "declined_unmet", "withdrawn_unmet", "helper_unmet"},
    Action.KEEP_IN_TOUCH: {"friendly_unmet", "colleague_unmet", "on_hold_unmet"},
    Action.TELL_OF_OFFER: {"unmet", "ahead", "intermediary"},
    Action.INFORM: {"house", "own_manager", "reconsidered"},
}
"""The occasions for somebody you have not met."""


class TestUnmet:
    """Where you have not met, no sentence says that you have."""

    @pytest.mark.parametrize("action", PRESUMES_NONE)
    def test_no_sentence_speaks_of_a_talk(self, action):
        """Not in any wording, however short."""
        for name in PRESUMES_NONE[action]:
            for part, wordings in MESSAGES.outlines[action].occasions[name].items():
                for sentence in (text for wording in wordings for text in alternatives(wording)):
                    about_it = sentence.replace(
                        "the interview for {role}", "it"
                    )  # one to come, or called off
                    assert not TALK.search(about_it), (name, part, sentence)

    def test_those_for_people_you_have_met_do(self):
        """Or the pattern would find nothing anywhere."""
        met = [
            (Action.SEND_THANK_YOU, "interview"),
            (Action.CHECK_IN, "first"),
            (Action.SEND_INVITATION, "rejected"),
            (Action.ACCEPT_INVITATION, "met"),
            (Action.REPLY_TO_OFFER, "offered"),
            (Action.REPLY_TO_REJECTION, "rejected"),
            (Action.SEND_MESSAGE, "leaving"),
            (Action.KEEP_IN_TOUCH, "friendly"),
            (Action.TELL_OF_OFFER, "met"),
        ]
        for action, name in met:
            texts = [
                text
                for wordings in MESSAGES.outlines[action].occasions[name].values()
                for wording in wordings
                for text in alternatives(wording)
            ]
            assert any(map(TALK.search, texts)), (action, name)

    def test_all_that_are_called_so_are_looked_at(self):
        """But for a referrer, with whom it was no interview, and the question that shares its sentences."""
        called = {
            (action, name)
            for action, outline in MESSAGES.outlines.items()
            for name in outline.occasions
            if name.endswith("unmet")
        }
        others = {(Action.SEND_THANK_YOU, "referrer_unmet"), (Action.CHECK_IN, "on_hold_last_unmet")}
        assert called - others <= {
            (action, name) for action, names in PRESUMES_NONE.items() for name in names
        }
