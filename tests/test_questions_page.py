"""The page of questions: each answer is short, leads on to where it is said whole, and is so."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from netiquette import Contact, InterviewState, Invitation, Network, Permission, Stage, Verdict, decide

EXPLANATION = Path(__file__).parents[1] / "docs" / "explanation"
ANSWERS = dict(
    part.split("\n\n", 1)
    for part in (EXPLANATION / "questions.md").read_text(encoding="utf-8").split("\n## ")[1:]
)
LINES = 4
"""How long an answer may be, its example apart."""


@pytest.mark.parametrize("question", ANSWERS)
def test_is_answered_in_a_few_lines_with_a_link(question):
    """Whoever wants more finds it."""
    said = re.sub(r"^```.*?^```$", "", ANSWERS[question], flags=re.MULTILINE | re.DOTALL)
    assert question.endswith("?")
    assert 1 <= len([line for line in said.splitlines() if line]) <= LINES
    assert "](" in said or "{ref}" in said


def everywhere(**facts):
    """Yield what is decided at every stage, for everybody, whatever they said."""
    for stage, contact, permission in product(Stage, Contact, Permission):
        yield decide(InterviewState(stage, contact=contact, permission=permission, **facts))


def test_x_has_the_answers_of_linkedin():
    """For either, the verdict and its rule are the same."""
    pairs = zip(everywhere(network=Network.LINKEDIN), everywhere(network=Network.X), strict=True)
    assert all((one.verdict, one.rule) == (other.verdict, other.rule) for one, other in pairs)


@pytest.mark.parametrize("network", [Network.FACEBOOK, Network.INSTAGRAM])
def test_never_advises_to_ask_on_a_private_network(network):
    """Whoever it is."""
    assert Verdict.CONNECT not in {decision.verdict for decision in everywhere(network=network)}


def test_an_invitation_is_accepted_at_any_stage():
    """From everybody there is."""
    decisions = everywhere(invitation=Invitation.RECEIVED)
    assert {d.verdict for d in decisions if d.state.contact is not Contact.NONE} == {Verdict.ACCEPT}


def test_importing_takes_about_a_hundredth_of_a_second():
    """As it was measured last."""
    measured = (EXPLANATION / "figures" / "figures.md").read_text(encoding="utf-8")
    found = re.search(r"^\| importing netiquette, beyond attrs \|.*\| ([\d.]+) ms \|", measured, re.MULTILINE)
    assert 5 < float(found[1]) < 15
    assert "about a hundredth of a second" in ANSWERS["What does it cost to import, and to ask?"]
