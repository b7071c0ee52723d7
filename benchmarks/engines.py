"""The connecting table in the languages of other engines, each written from the same data.

An adapter writes the rows in the engine's own way, compiles them once, and prepares every state in the form
that is quickest for the engine. Only one call of `Entrant.run` remains to be timed. If an engine has
several calls, or several ways to write a condition, the adapter uses the fastest that its manual shows.

Rule of this file: only its adapter imports an engine, so that if one is missing, the others still run.
"""

from __future__ import annotations

import json
import operator
import tempfile
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any

from contest import Entrant, Row, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = [
    "business_rules",
    "cedar",
    "cel_in_cpp",
    "cel_in_rust",
    "datalogic",
    "durable_rules",
    "evalidate",
    "rego_in_cpp",
    "rego_in_rust",
    "rule_engine",
    "transitions",
    "zen_expression",
    "zen_table",
]

# ------------------------------------------------------------------------- languages with conditionals


def _spelled(row: Row, both: str, either: str, prefix: str = "") -> str:
    """Write a condition as equalities, because most engines compare faster than they search a list."""
    return both.join(
        "(" + either.join(f"{prefix}{facet} == {json.dumps(word)}" for word in words) + ")"
        for facet, words in row.when.items()
    )


def _conditional(rows: Sequence[Row], both: str, either: str) -> str:
    """Write the table as one conditional expression."""
    *tried, last = rows
    return "".join(
        f"{_spelled(row, both, either)} ? {json.dumps(row.answer)} : " for row in tried
    ) + json.dumps(last.answer)


def evalidate(task: Task) -> Entrant:
    """Enter a checked and compiled Python expression."""
    from evalidate import base_eval_model

    model = base_eval_model.clone()
    model.nodes.append("Set")
    *tried, last = task.rows
    source = "".join(
        f"{row.answer!r} if "
        + " and ".join(
            f"{facet} == {words[0]!r}" if len(words) == 1 else f"{facet} in {{{', '.join(map(repr, words))}}}"
            for facet, words in row.when.items()
        )
        + " else "
        for row in tried
    )
    code, facts = model.expr(source + repr(last.answer)).code, task.facts
    return Entrant(lambda: [eval(code, None, words) for words in facts])  # noqa: S307  its fastest call


def datalogic(task: Task) -> Entrant:
    """Enter JSONLogic, as nested conditions."""
    from datalogic_py import DataHandle, Engine

    *tried, last = task.rows
    nested: list[object] = []
    for row in tried:
        held = [
            {"==": [{"var": facet}, words[0]]} if len(words) == 1 else {"in": [{"var": facet}, [*words]]}
            for facet, words in row.when.items()
        ]
        nested += [held[0] if len(held) == 1 else {"and": held}, row.answer]
    engine = Engine()
    rule, session = engine.compile({"if": [*nested, last.answer]}), engine.session()
    handles = [DataHandle(words) for words in task.facts]
    return Entrant(lambda: session.evaluate_batch(rule, handles), json.loads)


def cel_in_rust(task: Task) -> Entrant:
    """Enter a CEL program in Rust."""
    import cel

    program = cel.compile(_conditional(task.rows, " && ", " || "))
    contexts = [cel.Context(words) for words in task.facts]
    return Entrant(lambda: [program.execute(context) for context in contexts])


def cel_in_cpp(task: Task) -> Entrant:
    """Enter a CEL program in C++."""
    from cel_expr_python import cel

    env = cel.NewEnv(variables=dict.fromkeys(task.facets, cel.Type.STRING))
    program = env.compile(_conditional(task.rows, " && ", " || "))
    activations = [env.Activation(words) for words in task.facts]
    return Entrant(
        lambda: [program.eval(activation) for activation in activations], lambda given: given.value()
    )


def zen_expression(task: Task) -> Entrant:
    """Enter a compiled expression of the ZEN language."""
    import zen

    program = zen.compile_expression(_conditional(task.rows, " and ", " or "))
    documents = [json.dumps(words) for words in task.facts]
    return Entrant(lambda: [program.evaluate(document) for document in documents])


def rule_engine(task: Task) -> Entrant:
    """Enter one rule whose value is the answer; a `Chain` of a rule for each row takes longer."""
    from rule_engine import Rule

    rule, facts = Rule(_conditional(task.rows, " and ", " or ")), task.facts
    return Entrant(lambda: [rule.evaluate(words) for words in facts])


# ------------------------------------------------------------------------------------ decision tables


def zen_table(task: Task) -> Entrant:
    """Enter a decision table that stops at the first hit."""
    import zen

    table = {
        "hitPolicy": "first",
        "inputs": [{"id": facet, "name": facet, "field": facet} for facet in task.facets],
        "outputs": [{"id": "out", "name": "answer", "field": "answer"}],
        "rules": [
            {
                "_id": str(place),
                "out": json.dumps(row.answer),
                **{facet: ", ".join(map(json.dumps, row.when.get(facet, ()))) for facet in task.facets},
            }
            for place, row in enumerate(task.rows)
        ],
    }
    nodes = [("first", "inputNode", {}), ("table", "decisionTableNode", table), ("last", "outputNode", {})]
    graph = {
        "nodes": [
            {"id": name, "name": name, "type": kind, "content": content} for name, kind, content in nodes
        ],
        "edges": [
            {"id": f"{source} {target}", "sourceId": source, "targetId": target, "type": "edge"}
            for source, target in (("first", "table"), ("table", "last"))
        ],
    }
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"connecting": graph}}})
    facts = task.facts
    return Entrant(
        lambda: [engine.evaluate("connecting", words) for words in facts],
        lambda given: given["result"]["answer"],
    )


# ------------------------------------------------------------------------------------- policy languages


def _rego(task: Task) -> str:
    """Write the table as one rule with an else for every row."""
    *tried, last = task.rows
    bodies = [
        "; ".join(
            f"input.{facet} == {json.dumps(words[0])}"
            if len(words) == 1
            else f"input.{facet} in {json.dumps(words)}"
            for facet, words in row.when.items()
        )
        for row in tried
    ]
    chain = " else ".join(
        f":= {json.dumps(row.answer)} if {{ {body} }}" for row, body in zip(tried, bodies, strict=True)
    )
    return f"package connecting\n\nimport rego.v1\n\nanswer {chain} else := {json.dumps(last.answer)}\n"


def rego_in_rust(task: Task) -> Entrant:
    """Enter a Rego policy in Rust."""
    import opa_eval

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "connecting.rego")
        path.write_text(_rego(task), encoding="utf-8")
        policy = opa_eval.OpaEval(str(path), query="data.connecting.answer")
    documents = [json.dumps(words) for words in task.facts]
    return Entrant(lambda: [policy.evaluate_parsed(document) for document in documents])


def rego_in_cpp(task: Task) -> Entrant:
    """Enter a Rego policy in C++, as a compiled bundle."""
    from regopy import Input, Interpreter

    author, reader = Interpreter(), Interpreter()
    author.add_module("connecting.rego", _rego(task))
    entrypoint = "connecting/answer"
    bundle = author.build(None, [entrypoint])
    inputs = [Input(words) for words in task.facts]

    def one(words: Input) -> Any:
        reader.set_input(words)
        return reader.query_bundle_entrypoint(bundle, entrypoint)

    return Entrant(
        lambda: [one(words) for words in inputs], lambda given: json.loads(str(given))["expressions"][0]
    )


def cedar(task: Task) -> Entrant:
    """Enter one policy for each row.

    Cedar has no order: it reports every policy that applies, and the first of them in the table counts.
    """
    from cedarpy import Entities, PolicySet, is_authorized_batch

    policies = PolicySet.from_str(
        "\n".join(
            f"@id({json.dumps(row.answer)}) permit(principal, action, resource) "
            f"when {{ {_spelled(row, ' && ', ' || ', 'context.') or 'true'} }};"
            for row in task.rows
        )
    )
    entities = Entities.from_json_str("[]")
    requests = [
        {
            "principal": 'Person::"you"',
            "action": 'Action::"connect"',
            "resource": 'Person::"contact"',
            "context": json.dumps(words),
        }
        for words in task.facts
    ]
    order = [row.answer for row in task.rows]
    return Entrant(
        lambda: is_authorized_batch(requests, policies, entities),
        lambda given: min(given.diagnostics.id_annotations_by_reason.values(), key=order.index),
    )


# --------------------------------------------------------------------- rules that call a Python function


def durable_rules(task: Task) -> Entrant:
    """Enter events that the rule of the highest priority consumes."""
    from durable.engine import Host
    from durable.lang import m, pri, ruleset, when_all

    said: list[str] = []
    rules = ruleset("connecting")
    with rules:
        for place, row in enumerate(task.rows):
            alternatives = [
                reduce(operator.or_, (getattr(m, facet) == word for word in words))
                for facet, words in row.when.items()
            ] or [+m.stage]
            when_all(pri(place), reduce(operator.and_, alternatives))(_says(said, row.answer))
    host = Host()
    host.register_rulesets(dict([rules.define()]))
    facts = task.facts

    def run() -> list[str]:
        said.clear()
        for words in facts:
            host.post("connecting", words)
        return said.copy()

    return Entrant(run)


def _says(said: list[str], answer: str) -> Callable[[object], None]:
    return lambda _: said.append(answer)


def business_rules(task: Task) -> Entrant:
    """Enter rules as nested dicts, of which the first to trigger ends the run."""
    from business_rules import run_all
    from business_rules.actions import BaseActions, rule_action
    from business_rules.fields import FIELD_TEXT
    from business_rules.variables import BaseVariables, string_rule_variable

    class Variables(BaseVariables):
        def __init__(self, words: dict[str, str]) -> None:
            self.words = words

    for facet in task.facets:
        setattr(Variables, facet, string_rule_variable(label=facet)(_reads(facet)))

    class Actions(BaseActions):
        given = ""

        @rule_action(params={"answer": FIELD_TEXT})
        def give(self, answer: str) -> None:
            self.given = answer

    anything = {"name": task.facets[0], "operator": "non_empty", "value": ""}
    rules = [
        {
            "conditions": {
                "all": [
                    {"name": facet, "operator": "equal_to", "value": words[0]}
                    if len(words) == 1
                    else {"name": facet, "operator": "matches_regex", "value": f"^({'|'.join(words)})$"}
                    for facet, words in row.when.items()
                ]
                or [anything]
            },
            "actions": [{"name": "give", "params": {"answer": row.answer}}],
        }
        for row in task.rows
    ]
    variables = [Variables(words) for words in task.facts]

    def one(given: Variables) -> str:
        actions = Actions()
        run_all(rules, given, actions, stop_on_first_trigger=True)
        return actions.given

    return Entrant(lambda: [one(given) for given in variables])


def _reads(facet: str) -> Callable[[Any], str]:
    return lambda variables: variables.words[facet]


def transitions(task: Task) -> Entrant:
    """Enter a state machine that leaves its only choice by the first row whose conditions hold."""
    from transitions import Machine

    class Model:
        state = ""
        ask: Callable[[dict[str, str]], bool]

    model, facts = Model(), task.facts
    Machine(
        model,
        states=["asking", *(row.answer for row in task.rows)],
        initial="asking",
        auto_transitions=False,
        transitions=[
            {
                "trigger": "ask",
                "source": "asking",
                "dest": row.answer,
                "conditions": [_holds(facet, frozenset(words)) for facet, words in row.when.items()],
            }
            for row in task.rows
        ],
    )

    def one(words: dict[str, str]) -> str:
        model.state = "asking"
        model.ask(words)
        return model.state

    return Entrant(lambda: [one(words) for words in facts])


def _holds(facet: str, wanted: frozenset[str]) -> Callable[[dict[str, str]], bool]:
    return lambda words: words[facet] in wanted
