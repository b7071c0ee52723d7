"""The checks: how a text is looked at, one function for each thing that can be seen in it.

Theory of operation. A check is shown a text as `reviewed_text` reads it, and yields a `Hint` for each place
where it offends against a guideline; that it is not a fault at this stage, `review` knows. What words mean is
known only to the reader of its language (`reader`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netiquette._reviewing import characters, moment, naming, saying

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netiquette._reviewing.hint import Hint
    from netiquette._reviewing.reviewed_text import ReviewedText

__all__ = ["CHECKS", "MARKS"]

CHECKS: tuple[tuple[str, Callable[[ReviewedText], Iterator[Hint]]], ...] = (
    ("", saying.said_phrases),
    ("over-limit", characters.over_limit),
    ("placeholder", characters.placeholders),
    ("hidden-character", characters.hidden_characters),
    ("chatbot", characters.markup),
    ("chatbot", characters.broken_codes),
    ("chatbot", characters.left_over_lines),
    ("ill-fitting", characters.ill_fitting),
    ("shouting", characters.shouting),
    ("essay", characters.essay),
    ("", naming.addressing),
    ("wrong-name", naming.called_otherwise),
    ("unsigned", naming.unsigned),
    ("wrong-name", naming.wrong_signature),
    ("wrong-company", naming.wrong_company),
    ("nothing-specific", saying.unspecific),
    ("stock-phrase", saying.inflated),
    ("pay", saying.sums),
    ("over-apologises", saying.over_apologises),
    ("reargues", saying.insists),
    ("several-requests", saying.several_requests),
    ("same-as-another", saying.same_as_another),
    ("premature", moment.premature),
    ("no-talk", moment.no_talk),
    ("no-offer", moment.no_offer),
    ("no-rejection", moment.no_rejection),
    ("", moment.question),
    ("", moment.thanks),
)
"""Every check, with the one guideline it is for, if it is for one: where that does not hold, none is made."""

MARKS = {
    "apology": "over-apologises",
    "asks-decision": "too-early",
    "courtesy": "several-requests",
    "grovelling": "over-apologises",
    "inflated": "stock-phrase",
    "insists": "reargues",
    "network": "premature",
    "offer": "no-offer",
    "request": "several-requests",
    "rival": "too-early",
    "sympathy": "over-apologises",
    "talk": "no-talk",
}
"""What the checks look for among the phrases, none of it a fault by itself, and a guideline that needs it:
where that does not hold, none that needs it does."""
