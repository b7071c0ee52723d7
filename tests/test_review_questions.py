"""What only a reader can tell: which questions are asked, and what becomes of the answers."""

from __future__ import annotations

import pickle

import attrs
import pytest

from netiquette import (
    Action,
    Grounds,
    InterviewState,
    InvalidDetailError,
    ReviewQuestion,
    Stage,
    review,
    review_questions,
)
from netiquette._reviewing.guidelines import GUIDELINES
from tests.made import ADA
from tests.test_review import codes, letter

TEXT = letter("I do the work of three,\nthey say.")
READERS = {row.id for row in GUIDELINES.values() if row.grounds is Grounds.READER}


def asked(action, stage=None):
    """Return the ids of what is asked."""
    state = None if stage is None else InterviewState(stage)
    return [question.id for question in review_questions(action, state)]


class TestQuestions:
    """Only what matters for that message at that stage."""

    @pytest.mark.parametrize("action", Action)
    def test_are_asked_of_what_is_written(self, action):
        """In the order of the guidelines, each with why, and each about a guideline."""
        questions = review_questions(action)
        assert bool(questions) is action.facts.written
        assert [question.id for question in questions] == [
            name for name in GUIDELINES if name in {question.id for question in questions}
        ]
        for question in questions:
            assert type(question) is ReviewQuestion
            assert question.guideline is GUIDELINES[question.id]
            assert question.asks == question.guideline.question
            assert question.why == question.guideline.says

    def test_all_of_a_reader_are_asked_of_thanks(self):
        """Nobody else can tell."""
        assert {*asked("send_thank_you")} >= READERS

    @pytest.mark.parametrize("stage", Stage)
    def test_about_arguing_are_asked_after_a_no(self, stage):
        """And about presuming before an answer."""
        assert ("reargues" in asked("send_message", stage)) is (stage in GUIDELINES["reargues"].when)
        assert ("presumes-job" in asked("send_message", stage)) is (stage in GUIDELINES["presumes-job"].when)

    def test_without_a_state_are_those_of_the_natural_stage(self):
        assert asked("reply_to_rejection") == asked("reply_to_rejection", "rejected")
        assert asked("send_thank_you") == asked("send_thank_you", "interviewed")

    def test_about_a_favour_are_asked_once(self):
        """By the name that the message has for it."""
        for action in Action:
            assert len({"asks-for-job", "hidden-request"}.intersection(asked(action))) <= 1

    def test_about_prose_for_anybody_name_the_topic(self):
        """Where it is known; it stands there as it is."""
        details = attrs.evolve(ADA, topic="the {question} of it")
        by_id = {question.id: question.asks for question in review_questions("check_in", None, details)}
        assert (
            by_id["generic"] == f"{GUIDELINES['generic'].question} They talked about the {{question}} of it."
        )
        assert by_id["looks"] == GUIDELINES["looks"].question

    def test_never_change(self):
        question = review_questions("check_in")[0]
        assert pickle.loads(pickle.dumps(question)) == question
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            question.asks = ""

    @pytest.mark.parametrize(
        ("arguments", "error", "message"),
        [
            (("thank_you",), InvalidDetailError, "action is 'thank_you', which is not an Action; "),
            (("check_in", "offered"), TypeError, "state is 'offered', but review_questions takes an "),
            (("check_in", None, {}), TypeError, "details is {}, but review_questions takes a Details; "),
        ],
    )
    def test_are_refused_of_what_is_none(self, arguments, error, message):
        with pytest.raises(error) as caught:
            review_questions(*arguments)
        assert str(caught.value).startswith(message)


class TestAnswers:
    """A yes is a finding of its guideline, and so is a passage."""

    def test_that_are_no_find_nothing(self):
        answers = dict.fromkeys(asked("send_thank_you"), False)
        assert review(TEXT, "send_thank_you", answers=answers) == ()

    @pytest.mark.parametrize("name", asked("send_thank_you"))
    def test_that_are_yes_are_about_the_whole_text(self, name):
        (finding,) = review(TEXT, "send_thank_you", answers={name: True})
        assert (finding.code, finding.span) == (name, (0, len(TEXT)))
        assert finding.rule is GUIDELINES[name]
        assert (finding.severity, finding.message) == (finding.rule.severity, finding.rule.says)

    @pytest.mark.parametrize(
        "passage",
        ["the work of three,\nthey say", "the work of three, they say", " The  work of THREE,\nthey say "],
    )
    def test_may_quote_a_passage(self, passage):
        """However its blanks and capitals came through."""
        (finding,) = review(TEXT, "send_thank_you", answers={"boasting": passage})
        assert TEXT[slice(*finding.span)].strip() == "the work of three,\nthey say"

    def test_stand_among_the_other_findings(self):
        """In the order of the text."""
        text = letter("[Name] I am the best. It was GREAT!!!")
        answers = {"boasting": "I am the best"}
        assert codes(text, answers=answers) == ["placeholder", "boasting", "shouting", "shouting"]

    def test_are_taken_at_the_stage_that_was_noted_or_follows(self):
        """The questions were asked without a day."""
        from datetime import date  # noqa: PLC0415  needed here alone

        state = InterviewState("researching", interview_on=date(2026, 11, 20))
        for name in {*asked("check_in", "researching"), *asked("check_in", "interviewed")}:
            found = codes(TEXT, "check_in", state=state, today=date(2026, 11, 22), answers={name: True})
            assert name in found

    @pytest.mark.parametrize(
        ("answers", "message"),
        [
            ({"boastin": True}, "answers has 'boastin', which is no question here; did you mean 'boasting'?"),
            ({"placeholder": True}, "answers has 'placeholder', which is no question here; use one of "),
            ({"reargues": True}, "answers has 'reargues', which is no question here; "),
            ({3: True}, "answers has 3, which is no question here; use one of "),
            (
                {"boasting": None},
                "answers['boasting'] is None, which is no answer; use True, False or the passage",
            ),
            (
                {"boasting": " "},
                "answers['boasting'] is ' ', but that quotes nothing; use True for the whole text",
            ),
            (
                {"boasting": "of four"},
                "answers['boasting'] is 'of four', which is not in the text; quote it exactly, or use True",
            ),
        ],
    )
    def test_to_nothing_are_refused(self, answers, message):
        """With the way out."""
        with pytest.raises(InvalidDetailError) as caught:
            review(TEXT, "send_thank_you", answers=answers)
        assert str(caught.value).startswith(message)
        assert caught.value.field == "answers"

    def test_are_refused_where_nothing_is_written(self):
        with pytest.raises(InvalidDetailError) as caught:
            review(TEXT, "wait", answers={"boasting": True})
        assert str(caught.value) == "answers has 'boasting', but wait writes nothing; leave answers out"

    def test_have_ids(self):
        with pytest.raises(TypeError) as caught:
            review(TEXT, "send_thank_you", answers=["boasting"])
        assert str(caught.value) == (
            "answers is ['boasting'], but it has answers by the ids of questions; pass a mapping"
        )
