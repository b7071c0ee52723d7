"""What only a reader can tell: the questions to ask one, and what their answers find.

Theory of operation. A question belongs to a guideline and has its id; its yes is the fault. Which are asked
follows from the action and the stage, as which guidelines hold does. The answers come back by the ids, and
each yes is a finding like any other.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import attrs

from netiquette._deciding.rule import applies
from netiquette._languages.language import DEFAULT, language_of
from netiquette._messages.details import Details
from netiquette._reviewing.guidelines import GUIDELINES, Guideline
from netiquette._reviewing.hint import Hint
from netiquette._reviewing.phrases import folded
from netiquette._vocabulary.arguments import expect, expect_word, suggestion
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public
from netiquette._vocabulary.state import InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Stage

__all__ = ["ReviewQuestion", "answered", "asked_at", "review_questions"]


@public
@guarded(InvalidDetailError)
@attrs.frozen
class ReviewQuestion:
    """One question to whoever reads a text: what neither facts nor words can tell.

    Attributes:
        id: What to answer by: the id of its guideline.
        asks: The question; yes is the fault.
        why: Why it matters, in one sentence.
        guideline: What a yes offends against.

    Raises:
        InvalidDetailError: A part cannot be what it should.

    Example:
        >>> from netiquette import review_questions
        >>> [question.id for question in review_questions("reply_to_rejection")][:3]
        ['presses', 'bitter', 'reargues']

    Source: what the evidence advises against, guideline by guideline.

    .. versionadded:: 26.2
    """

    id: str
    asks: str
    why: str
    guideline: Guideline


@public
def review_questions(
    action: Action | str,
    state: InterviewState | None = None,
    details: Details | None = None,
    *,
    language: str = DEFAULT,
) -> tuple[ReviewQuestion, ...]:
    r"""Return what to ask a reader of a text: a person, or the model that drafted it.

    Each is answered with yes or no, and the answers go to `review` as ``answers``. Only what matters for such
    a message at such a stage is asked: whether it argues with a no, only after one.

    Args:
        action: What the text is for.
        state: How far the process has come; the natural stage of the action, where it is left out.
        details: Who writes to whom, and about what: the question whether the text could go to anybody then
            says what it should be about.
        language: The language of the questions.

    Raises:
        InvalidDetailError: There is no such action.
        UnknownLanguageError: There is no such language.
        TypeError: Another argument isn't what it should be.

    Example:
        >>> from netiquette import review, review_questions
        >>> text = "Dear Bo,\n\nThe audit trail is neat, and so is your new haircut.\n\nAda Sample"
        >>> review(text, "send_thank_you")
        ()
        >>> {question.id: question.asks for question in review_questions("send_thank_you")}["looks"]
        'Does it remark on the looks, clothes, age or charm of the reader or a colleague?'
        >>> (finding,) = review(text, "send_thank_you", answers={"looks": "so is your new haircut"})
        >>> str(finding.severity), text[slice(*finding.span)]
        ('error', 'so is your new haircut')

    Source: what the evidence advises against, guideline by guideline.

    .. versionadded:: 26.2
    """
    action = expect_word("action", Action, action)
    stage = action.facts.natural
    if state is not None:
        stage = expect("review_questions", "state", state, InterviewState).stage
    topic = "" if details is None else expect("review_questions", "details", details, Details).topic
    reviewing = language_of(language).reviewing
    return tuple(
        ReviewQuestion(
            row.id,
            reviewing.question(row.question, topic if row.id == _COULD_GO_TO_ANYBODY else ""),
            reviewing.guideline(row.says),
            row,
        )
        for row in asked_at(action, stage)
    )


_COULD_GO_TO_ANYBODY = "generic"


@lru_cache
def asked_at(action: Action, stage: Stage) -> tuple[Guideline, ...]:
    """Return the guidelines about which a reader is asked, for an action at a stage."""
    if not action.facts.written:
        return ()
    words = {action, stage}
    return tuple(row for row in GUIDELINES.values() if row.question and applies(row.when, words))


def answered(answers: Mapping[str, bool | str], text: str, action: Action, stages: set[Stage]) -> list[Hint]:
    """Return what the answers of a reader find, and refuse those that answer nothing.

    They may have been asked at the stage that somebody noted, or at the one that follows from its days.
    """
    given: object = answers
    if not isinstance(given, Mapping):
        message = f"answers is {told(given)}, but it has answers by the ids of questions; pass a mapping"
        raise TypeError(message)
    asked = {row.id for stage in stages for row in asked_at(action, stage)} if answers else set[str]()
    known = [name for name in GUIDELINES if name in asked]
    found: list[Hint] = []
    for name, said in answers.items():
        if name not in known:
            if not known:
                raise _no_answer(
                    name, f"answers has {told(name)}, but {action} writes nothing; leave answers out"
                )
            raise _no_answer(
                name, f"answers has {told(name)}, which is no question here; {suggestion(name, known)}"
            )
        span = _span_of(name, said, text)
        if span is not None:
            found.append(Hint(name, span))
    return found


def _span_of(name: str, said: Any, text: str) -> tuple[int, int] | None:
    """Return where a fault is, None where there is none."""
    if isinstance(said, bool):
        return (0, len(text)) if said else None
    if not isinstance(said, str):
        raise _no_answer(
            said, f"answers[{told(name)}] is {told(said)}, which is no answer; use True, False or the passage"
        )
    words = said.split()
    if not words:
        raise _no_answer(
            said,
            f"answers[{told(name)}] is {told(said)}, but that quotes nothing; use True for the whole text",
        )
    start = text.find(said)
    if start >= 0:
        return start, start + len(said)
    loose = re.search(r"\s{1,9}".join(re.escape(folded(word)) for word in words), folded(text))
    if loose is None:
        raise _no_answer(
            said,
            f"answers[{told(name)}] is {told(said)}, which is not in the text; quote it exactly, or use True",
        )
    return loose.span()


def _no_answer(value: object, message: str) -> InvalidDetailError:
    return InvalidDetailError(message, field="answers", value=value)
