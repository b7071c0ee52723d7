"""The tables of sentences keep the rules they state at their head."""

from __future__ import annotations

import re
from datetime import date
from itertools import groupby, pairwise, product

import pytest

from netiquette import Action, Channel, Details, Tone
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS, Presumed, alternatives
from netiquette._messages.occasions import TOPIC_WILL_DO
from netiquette._messages.templates import Style, write
from netiquette._messages.text import units
from tests.made import parts_about


def texts(wording):
    """The sentences of one wording, from rich to terse."""
    return [said.text for said in alternatives(wording)]


WORDINGS = [
    alternatives(wording)
    for outline in MESSAGES.outlines.values()
    for occasion in outline.occasions.values()
    for wordings in occasion.values()
    for wording in wordings
]
SENTENCES = sorted({said.text for wording in WORDINGS for said in wording})
WHOLE = {"said", "showing", "proof_said", "better_answer", "news", "answer"}
"""What is a sentence by itself, and stands alone."""


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
        known = {
            "candidate",
            "topic",
            "strength",
            "doing",
            "brings",
            "company",
            "position",
            "role",
            "here",
            "absent",
            "absent_again",
            "own_strength",
            "on_day",
        }
        known |= {
            "at_or_for",
            "answer_by",
            "times",
            "day",
            "need",
            "proof",
            "proof_noted",
            "others",
            "referrer",
        }
        known |= {
            "next_step",
            "because",
            "start_date",
            "on_start_date",
            "link",
            "address",
            *WHOLE,
        }
        for sentence in SENTENCES:
            assert sentence == sentence.strip()
            assert not re.search(r"[!%\u2014\n]|  |\.\.", sentence), sentence
            assert not re.search(r"hope this|reach(ing)? out|touch(ing)? base|excited|thrilled", sentence), (
                sentence
            )
            assert not re.search(rf"(^|[.;?] )\{{(?!(?:{'|'.join(WHOLE)})\}})", sentence), (
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
        words = {name for sentence in SENTENCES for name in re.findall(r"\{(.*?)\}", sentence)}
        typical = dict.fromkeys(words, some) | {
            "at_or_for": f"at {some}",
            "role": f"the {some} role at {some}",
            "here": "",
        }
        for wording in WORDINGS:
            for _, alike in groupby(wording, key=lambda said: (said.presumes, said.tone, said.media)):
                several = [*alike]
                shapes = [sorted(re.findall(r"\{(.*?)\}", said.text)) for said in several]
                lengths = [len(said.text.format(**typical)) for said in several]
                for before, after in pairwise(zip(lengths, shapes, strict=True)):
                    assert before[0] > after[0] or before[1] != after[1], wording

    def test_every_part_has_its_place_and_its_six_wordings(self):
        """And whatever is optional is a part."""
        for outline in MESSAGES.outlines.values():
            places = outline.parts
            for order in outline.orders:
                assert sorted(part for paragraph in order for part in paragraph) == sorted(places)
            assert {*outline.optional} <= {*places}
            for occasion in outline.occasions.values():
                assert {"subject"} <= {*occasion} <= {"subject", *places}
                assert all(len(wordings) == VARIANTS for wordings in occasion.values())

    def test_what_the_user_says_follows_what_it_is_about(self):
        """Nothing comes between the topic and a sentence of their own, and no paragraph begins with that."""
        for outline in MESSAGES.outlines.values():
            for paragraph in (paragraph for order in outline.orders for paragraph in order):
                for one, another in pairwise(("", *paragraph)):
                    if another == "said":
                        assert one == ("topic" if "topic" in outline.parts else "opening")

    def test_a_thank_you_note_begins_with_thanks(self):
        """Or with an apology for being late."""
        for order in MESSAGES.outlines[Action.SEND_THANK_YOU].orders:
            assert order[0][:2] == ("apology", "thanks")

    def test_what_you_bring_is_said_in_whichever_shape_it_has(self):
        """Every wording has a sentence for each shape, and no sentence has two."""
        shapes = ["brings", "doing", "showing", "strength"]
        found = 0
        for outline in MESSAGES.outlines.values():
            for occasion in outline.occasions.values():
                for wording in occasion.get("bring", ()):
                    slots = [re.findall(r"\{(\w+)\}", said.text) for said in alternatives(wording)]
                    assert all(len(one) == 1 for one in slots)
                    assert sorted({one.removeprefix("own_") for (one,) in slots}) == shapes
                    found += 1
        assert found == 4 * VARIANTS
        assert all(sentence.endswith(": {brings}.") for sentence in SENTENCES if "{brings}" in sentence)

    def test_what_a_part_gives_way_to_is_known(self):
        """A detail that stands in a sentence, or a part that is called for."""
        slots = {slot for sentence in SENTENCES for slot in re.findall(r"\{(\w+)\}", sentence)}
        for outline in MESSAGES.outlines.values():
            for part, others in outline.gives_way_to.items():
                assert part in outline.optional
                assert others <= slots | outline.conditional

    def test_nobody_is_promised_news_of_what_they_have_just_been_told(self):
        """What ends the thanks for a reference suits whatever has become of the application."""
        reference = MESSAGES.outlines[Action.SEND_THANK_YOU].occasions["reference"]
        for said in alternatives(reference["close"]):
            assert not re.search(r"let you know|tell you|keep you|in touch|inform", said.text)

    def test_there_is_always_something_essential_to_say(self):
        """Besides greeting and sign-off, and whatever is called for."""
        for outline in MESSAGES.outlines.values():
            for occasion in outline.occasions.values():
                assert {*occasion} - {"subject", *outline.optional, *outline.conditional}

    def test_a_sentence_belongs_to_one_variant(self):
        """So that two people on a panel never get it both, whoever they are."""
        owner = {}
        for outline in MESSAGES.outlines.values():
            for occasion in outline.occasions.values():
                for part in {*occasion} - {"subject"}:
                    for variant, wording in enumerate(occasion[part]):
                        for sentence in re.split(r"(?<=[.?]) ", " ".join(texts(wording))):
                            whole = re.fullmatch(r"(?:\{\w+\}\.? ?)+", sentence)
                            assert whole or owner.setdefault(sentence, variant) == variant, sentence

    def test_a_sentence_stands_in_one_message(self):
        """So that the same person never reads it twice over time."""
        owner = {}
        for action, outline in MESSAGES.outlines.items():
            for occasion in outline.occasions.values():
                for part in {*occasion} - {"subject"}:
                    for sentence in (text for wording in occasion[part] for text in texts(wording)):
                        whole = re.fullmatch(r"\{(\w+)\}\.?", sentence)
                        assert whole or owner.setdefault(sentence, action) is action, sentence

    @pytest.mark.parametrize(
        ("action", "first", "second"),
        [
            (Action.SEND_THANK_YOU, "interview", "again"),
            *(
                (Action.CHECK_IN, first, second)
                for first, second in [
                    *(("first", "last"), ("promised", "last"), ("applied", "applied_last")),
                    *(("on_hold", "on_hold_last"), ("intermediary", "intermediary_last")),
                    *(("day", "day_last"), ("next_day", "next_day_last"), ("writing", "writing_last")),
                ]
            ),
        ],
    )
    def test_a_second_one_says_nothing_again(self, action, first, second):
        """Of what the same person has read in the first."""
        occasions = MESSAGES.outlines[action].occasions
        read, again = (
            {
                text
                for part, wordings in occasions[name].items()
                if part not in {"subject", "apology", "thanks"}
                for wording in wordings
                for text in texts(wording)
                if not re.fullmatch(r"\{(\w+)\}\.?", text)
            }
            for name in (first, second)
        )
        assert not read & again

    @pytest.mark.parametrize("action", MESSAGES.outlines)
    def test_there_is_always_a_subject_without_a_users_word(self, action):
        """So that a subject always fits."""
        for occasion in MESSAGES.outlines[action].occasions.values():
            for wording in occasion["subject"]:
                last = texts(wording)[-1]
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
            assert not re.search(r"\b(I|you|we|they|it|there|that|here|what|who)'\w|n't\b", sentence), (
                sentence
            )
        assert used == {*MESSAGES.spelled_out}

    @pytest.mark.parametrize("tone", Tone)
    @pytest.mark.parametrize(
        ("action", "occasion"),
        [(action, name) for action, outline in MESSAGES.outlines.items() for name in outline.occasions],
    )
    def test_realistic_details_fit_a_free_linkedin_note(self, action, occasion, tone):
        """Names of 20, a company of 25, a position of 30 and a topic of 40, in any script of the BMP.

        Where the two have talked, and a part that cannot go speaks of the talk, what they talked about is in
        it; and so is what only the candidate can say.
        """
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
                answer_by="Wednesday, September 30",
                via_name="Ж" * 20,
                answer="Ж" * 60,
                times="Ж" * 30,
                news="Ж" * 60 if action in {Action.INFORM, Action.KEEP_IN_TOUCH} else "",
            )
            own = {Action.ANSWER_THEM: details.answer}.get(action, details.news)
            for variant, cues, holds in product(
                range(VARIANTS), called_for(action), (~Presumed.NOTHING, Presumed.NOTHING)
            ):
                style = Style(Channel.LINKEDIN_NOTE, tone, variant, None)
                days = {"day": date(2026, 9, 30)}
                message = write(action, occasion, details, style, cues=cues, holds=holds, days=days)
                assert message.length <= 200
                assert own in message.body or occasion == "confirming"
                speaking = parts_about(message, "topic", Presumed.TALK)
                if speaking - {*MESSAGES.outlines[action].optional}:
                    assert own or details.topic in message.body, (variant, cues, message.body)
