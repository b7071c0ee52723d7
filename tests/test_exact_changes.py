"""What would change an answer is exact, in every situation there is without dates."""

from __future__ import annotations

from itertools import product

import pytest

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    Contact,
    InterviewState,
    Invitation,
    Network,
    Permission,
    Relationship,
    Stage,
)
from tests.exact_changes import check_changes


@pytest.mark.parametrize("policy", [CAUTIOUS, FOUNDING, PERMISSIVE])
@pytest.mark.parametrize("relationship", [Relationship.NONE, Relationship.CONNECTED])
def test_come_true_without_dates(policy, relationship):
    """For every stage, contact, invitation, permission and network."""
    contacts = (Contact.UNKNOWN, Contact.PEER, Contact.EMPLOYEE)
    for stage, contact, invitation, permission, network in product(
        Stage, contacts, Invitation, Permission, Network
    ):
        state = InterviewState(
            stage,
            contact=contact,
            relationship=relationship,
            invitation=invitation,
            permission=permission,
            network=network,
        )
        check_changes(state, policy=policy)
