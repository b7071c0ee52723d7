"""The connecting table of a policy as plain text, and what an engine has to do with it.

Rule of this file: it knows about no engine. Those are in `engines`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from netiquette import InterviewState, Policy, decide
from netiquette._deciding.rule import FACETS
from netiquette._deciding.situation import situation_of
from netiquette._deciding.timing import WEEKENDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["Entrant", "Peer", "Row", "Task", "task_of"]

NAMES = {facet: re.sub(r"(?<=[a-z])(?=[A-Z])", "_", facet.__name__).lower() for facet in FACETS}


class Row(NamedTuple):
    """A rule as plain text.

    Attributes:
        answer: The verdict and the id of the rule, with a space between them.
        when: The words that the rule takes, by the name of their facet; empty in the last row alone.
    """

    answer: str
    when: Mapping[str, tuple[str, ...]]


class Task(NamedTuple):
    """What every entrant is to decide.

    Attributes:
        rows: The table.
        facets: The names of the facets that any row asks about.
        states: The states.
        facts: The words of each state, by the name of the facet, for those facets.
        answers: What `decide` says about each state, as in a row.
    """

    rows: tuple[Row, ...]
    facets: tuple[str, ...]
    states: Sequence[InterviewState]
    facts: Sequence[dict[str, str]]
    answers: Sequence[str]


class Entrant(NamedTuple):
    """An engine that is ready to go.

    Attributes:
        run: Decides every state once; this is what is timed.
        read: Turns what `run` gives for a state into a row's answer.
        names_rule: Whether it says which rule it followed, not only the verdict.
    """

    run: Callable[[], Sequence[Any]]
    read: Callable[[Any], str] = str
    names_rule: bool = True


class Peer(NamedTuple):
    """A way to evaluate the rules.

    Attributes:
        name: What the table calls it.
        enter: Makes it ready for a task.
        how: Which call is timed, and what it is given.
        distribution: What has to be installed for it; empty if nothing has.
    """

    name: str
    enter: Callable[[Task], Entrant]
    how: str
    distribution: str = ""


def task_of(policy: Policy, states: Sequence[InterviewState]) -> Task:
    """Write out the connecting table and the words of the states."""
    rows = tuple(
        Row(
            f"{rule.then} {rule.id}",
            {
                NAMES[facet]: tuple(sorted(word.value for word in words))
                for facet, words in rule.conditions.items()
            },
        )
        for rule in policy.connecting
    )
    facets = tuple(name for name in NAMES.values() if any(name in row.when for row in rows))
    facts = [
        {
            name: word.value
            for name, word in zip(NAMES.values(), situation_of(state, None, policy, WEEKENDS), strict=True)
            if name in facets
        }
        for state in states
    ]
    decisions = [decide(state, policy=policy) for state in states]
    return Task(rows, facets, states, facts, [f"{found.verdict} {found.rule.id}" for found in decisions])
