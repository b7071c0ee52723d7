"""What an explanation promises, held to account."""

from __future__ import annotations

from itertools import combinations, product

import attrs

from netiquette import (
    CAUTIOUS,
    BusinessCalendar,
    Contact,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    decide,
    explain,
)

FIELDS = {
    Stage: "stage",
    Contact: "contact",
    Relationship: "relationship",
    Invitation: "invitation",
    Permission: "permission",
    Network: "network",
    ThankYou: "thank_you",
}


def verdicts(state, words, today, policy, calendar):
    """Return the verdicts for every choice of one word of each enum."""
    choices = [[word for word in words if type(word) is kind] for kind in {*map(type, words)}]
    return {
        decide(
            attrs.evolve(state, **{FIELDS[type(word)]: word for word in chosen}),
            today=today,
            policy=policy,
            calendar=calendar,
        ).verdict
        for chosen in product(*choices)
    }


def check_changes(state, today=None, policy=CAUTIOUS, calendar=None):
    """Hold every change of an explanation to what it promises, and return the changes."""
    calendar = calendar or BusinessCalendar()
    explanation = explain(state, today=today, policy=policy, calendar=calendar)
    assert explanation.decision == decide(state, today=today, policy=policy, calendar=calendar)
    if explanation.decision.connect:
        assert explanation.changes == ()
    for change in explanation.changes:
        day = change.today or today
        context = (day, policy, calendar)
        assert change.verdict.opens
        assert verdicts(state, change.when, *context) == {change.verdict}
        applied = change.apply(state)
        assert decide(applied, today=day, policy=policy, calendar=calendar).connect
        for kind, field in FIELDS.items():
            alternatives = [word for word in kind if word in change.when]
            expected = alternatives[0] if alternatives else getattr(state, field)
            assert getattr(applied, field) is expected
            assert getattr(state, field) not in alternatives
        kinds = {*map(type, change.when)}
        for size in range(len(kinds)):
            for part in combinations(kinds, size):
                kept = [word for word in change.when if type(word) in part]
                found = verdicts(state, kept, today, policy, calendar)
                assert len(found) > 1 or not found.pop().opens
    said = [change.says for change in explanation.changes]
    assert len({*said}) == len(said)
    return explanation.changes
