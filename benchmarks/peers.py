"""What deciding costs, next to other ways to evaluate the very same rules, in one run: ``nox -s bench``.

The rules are the connecting table of `CAUTIOUS` without dates. Before anything is timed, every way answers
every state, and a verdict or a rule that isn't the one `decide` gives ends the run; the chain names no rule,
so only its verdict is compared. Then the ways are timed in turn, round by round, on the same states; the
median of the rounds' ratios is what to quote. A way that isn't installed, or doesn't load here, is named with
the reason.

The comparison isn't fair to us. The others are handed every state in the form that is quickest for them, with
the words that follow from it, such as whether a block is over, already worked out; and they give a verdict
and a row. `decide` works out those words itself, and says beside the verdict what to do, by when, and on what
assumptions.
"""

from __future__ import annotations

import argparse
import gc
import operator
import platform
import statistics
import sysconfig
import time
from importlib import metadata
from typing import TYPE_CHECKING, Any, TypedDict

import engines
from chain import answer as chain_answer
from chain import verdict as chain_verdict
from contest import Entrant, Peer, Task, task_of
from random_states import drawn_states
from tables import Table, number, plain

from netiquette import CAUTIOUS, InterviewState, decide

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["PEERS", "Result", "measure", "table"]

ROUNDS = 15
STATES = 10_000
HERE = f"{platform.python_implementation()} {platform.python_version()} on {sysconfig.get_platform()}"


def from_states(task: Task) -> Entrant:
    """Enter `decide`, which answers each time anew."""
    states = task.states
    return Entrant(lambda: [decide(state) for state in states], _named)


def from_strings(task: Task) -> Entrant:
    """Enter `decide` again, from the texts of a tracker on."""
    fields = [
        {
            "stage": state.stage.value,
            "contact": state.contact.value,
            "relationship": state.relationship.value,
            "invitation": state.invitation.value,
            "permission": state.permission.value,
            "network": state.network.value,
            "thank_you": state.thank_you.value,
            "check_ins": state.check_ins,
        }
        for state in task.states
    ]
    return Entrant(lambda: [decide(InterviewState(**words)) for words in fields], _named)


def _named(decision: Any) -> str:
    return f"{decision.verdict} {decision.rule.id}"


def chain_alone(task: Task) -> Entrant:
    """Enter the hand-written chain, for the verdict."""
    states = task.states
    return Entrant(lambda: [chain_verdict(state) for state in states], names_rule=False)


def chain_with_actions(task: Task) -> Entrant:
    """Enter the hand-written chains, for the verdict and the actions."""
    states = task.states
    return Entrant(
        lambda: [chain_answer(state) for state in states],
        lambda given: str(given[0]),
        names_rule=False,
    )


PEERS = (
    Peer("decide(state)", from_states, "the whole answer, from a state", "netiquette"),
    Peer("decide(InterviewState(...))", from_strings, "the whole answer, from strings", "netiquette"),
    Peer("if/elif chain", chain_alone, "by hand: the verdict alone"),
    Peer("if/elif chains", chain_with_actions, "by hand: the verdict and the actions"),
    Peer("evalidate", engines.evalidate, "Python: one conditional; eval of its code, dict", "evalidate"),
    Peer(
        "datalogic-py",
        engines.datalogic,
        "JSONLogic in Rust: nested if; Session.evaluate_batch, DataHandle",
        "datalogic-py",
    ),
    Peer(
        "common-expression-language",
        engines.cel_in_rust,
        "CEL in Rust: one conditional; Program.execute, Context",
        "common-expression-language",
    ),
    Peer(
        "cel-expr-python",
        engines.cel_in_cpp,
        "CEL in C++: one conditional; Expression.eval, Activation",
        "cel-expr-python",
    ),
    Peer(
        "zen-engine, expression",
        engines.zen_expression,
        "GoRules in Rust: one conditional; compile_expression, JSON text",
        "zen-engine",
    ),
    Peer(
        "zen-engine, decision table",
        engines.zen_table,
        "GoRules in Rust: first hit; static loader, dict",
        "zen-engine",
    ),
    Peer(
        "opa-eval", engines.rego_in_rust, "Rego in Rust: else chain; evaluate_parsed, JSON text", "opa-eval"
    ),
    Peer("regopy", engines.rego_in_cpp, "Rego in C++: else chain; compiled bundle, Input", "regopy"),
    Peer("cedarpy", engines.cedar, "Cedar in Rust: a policy a row; is_authorized_batch", "cedarpy"),
    Peer("rule-engine", engines.rule_engine, "its own language: one conditional; dict", "rule-engine"),
    Peer("business-rules", engines.business_rules, "dicts: a rule a row, up to the first", "business-rules"),
    Peer(
        "durable-rules", engines.durable_rules, "Rete in C: a rule a row by priority; events", "durable-rules"
    ),
    Peer("transitions", engines.transitions, "state machine: a transition a row", "transitions"),
)
"""Every way that is measured; the first is what the others are compared with."""


class Result(TypedDict):
    """What was measured of one peer; the numbers are None where nothing was.

    Attributes:
        name: What the table calls it.
        version: Its version; empty where it has none.
        ns: Nanoseconds for a decision, the median of the rounds.
        peak_ns: The same in the slowest round.
        ratio: How many times as long as `decide(state)`, the median of the rounds' ratios.
        verified: How many states it answered as `decide` does, before it was timed.
        note: What was timed, or why nothing was.
    """

    name: str
    version: str
    ns: float | None
    peak_ns: float | None
    ratio: float | None
    verified: int
    note: str


def measure(states: int = STATES, rounds: int = ROUNDS) -> list[Result]:
    """Measure every peer, in the order of `PEERS`.

    Raises:
        SystemExit: A peer and `decide` disagree.
    """
    task = task_of(CAUTIOUS, drawn_states(states, dated=False))
    results = {
        peer.name: Result(
            name=peer.name, version="", ns=None, peak_ns=None, ratio=None, verified=0, note=peer.how
        )
        for peer in PEERS
    }
    entrants: dict[str, Entrant] = {}
    for peer in PEERS:
        result = results[peer.name]
        try:
            result["version"] = metadata.version(peer.distribution) if peer.distribution else ""
            entrant = peer.enter(task)
        except metadata.PackageNotFoundError:
            result["note"] = f"not measured: {peer.distribution} is not installed for {HERE}"
        except (ImportError, OSError):
            result["note"] = f"not measured: {peer.distribution} does not load on {HERE}"
        else:
            verify(peer, entrant, task)
            result["verified"] = states
            entrants[peer.name] = entrant
    lasted = time_in_turn(entrants, rounds)
    for name, own in lasted.items():
        results[name]["ns"] = statistics.median(own) / states * 1e9
        results[name]["peak_ns"] = max(own) / states * 1e9
        results[name]["ratio"] = statistics.median(map(operator.truediv, own, lasted[PEERS[0].name]))
    return [*results.values()]


def verify(peer: Peer, entrant: Entrant, task: Task) -> None:
    """Stop unless a peer answers every state as `decide` does."""
    for state, answer, given in zip(task.states, task.answers, entrant.run(), strict=True):
        expected = answer if entrant.names_rule else answer.split()[0]
        if entrant.read(given) != expected:
            message = f"{peer.name} and decide disagree on {state}: {entrant.read(given)!r}, not {expected!r}"
            raise SystemExit(message)


def time_in_turn(entrants: Mapping[str, Entrant], rounds: int) -> dict[str, list[float]]:
    """Return, for every entrant, how many seconds each of its rounds took."""
    lasted: dict[str, list[float]] = {name: [] for name in entrants}
    # What was prepared is not garbage; otherwise, whatever sets off a collection would pay for all of it.
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        for name, entrant in entrants.items():
            start = time.perf_counter()
            entrant.run()
            lasted[name].append(time.perf_counter() - start)
    gc.unfreeze()
    return lasted


def table(results: Sequence[Result]) -> Table:
    """Return what was measured, for people to read."""
    head = ("way", "version", "ratio", "ns", "slowest ns", "verified", "how")
    rows = [
        (
            found["name"],
            found["version"],
            number(found["ratio"], 2, "x"),
            number(found["ns"], 0),
            number(found["peak_ns"], 0),
            number(found["verified"], 0),
            found["note"],
        )
        for found in results
        if found["ns"] is not None
    ]
    notes = [f"{found['name']}: {found['note']}" for found in results if found["ns"] is None]
    return Table(f"One state: against {PEERS[0].name}", head, rows, notes)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time decide beside other ways to evaluate the same rules.")
    parser.add_argument("--states", type=int, default=STATES, help="how many states to decide")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often to decide all of them")
    given = parser.parse_args()
    print(plain(table(measure(given.states, given.rounds))))


if __name__ == "__main__":
    main()
