"""What stands for a policy in a document, and how it is built from it.

A preset is stored by its name, and says then what the preset of that name says: with a later release, what
that release says. A policy of one's own is stored whole, with every rule, its works and its numbers. Timings
look in a document as they do in our own class.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

import attrs

from netiquette._deciding.explain import name_of
from netiquette._deciding.policy import Policy
from netiquette._deciding.preset import Preset
from netiquette._deciding.rule import ALL_FACETS, Rule
from netiquette._deciding.sharing import SHARING
from netiquette._deciding.timing import Timing
from netiquette._evidence.source import Question, Source
from netiquette._evidence.topic import Topic
from netiquette._json.refusing import RefusedError, refusing
from netiquette._vocabulary.errors import InvalidPolicyError
from netiquette._vocabulary.sharing import Share
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Action, Verdict, Word

__all__ = ["PolicyDocument", "policy_dict"]

_SITUATIONS: dict[str, Word] = {
    f"{name_of(facet)}.{word.value}": word for facet in ALL_FACETS for word in facet
}

if TYPE_CHECKING:
    from typing import TypeAlias

    Situation: TypeAlias = StrEnum
else:
    Situation = StrEnum("word of a situation", {name: name for name in _SITUATIONS})
    """The words a condition may have, each with its facet: ``none`` alone is the text of four."""


@attrs.frozen(kw_only=True)
class _RuleDocument:
    """What the rules of all tables have."""

    id: str
    says: str
    when: tuple[Situation, ...]
    because: tuple[Source, ...] = ()
    against: tuple[Source, ...] = ()
    question: Question | None = None
    since: str = ""
    topic: Topic | None = None

    def built(self, path: str) -> Rule:
        """Return the rule."""
        with refusing(path):
            return Rule(
                id=self.id,
                says=self.says,
                when=frozenset(_SITUATIONS[word.value] for word in self.when),
                then=cast("Any", self).then,
                because=self.because,
                against=self.against,
                question=self.question,
                since=self.since,
                topic=self.topic,
            )


@attrs.frozen(kw_only=True)
class ConnectingRuleDocument(_RuleDocument):
    """A rule that says whether to connect.

    Attributes:
        id: A short kebab-case name that reads as advice.
        says: One sentence you would tell a friend.
        when: The situations it is for: words of one facet are alternatives, different facets must all hold.
        because: The works it follows.
        against: The works that say otherwise.
        question: The column of the survey of voices that asks exactly this.
        since: The version of the etiquette that brought it.
        topic: What it says about a process, where the survey has the works on that.
        then: Whether the request may be sent.
    """

    then: Verdict


@attrs.frozen(kw_only=True)
class CourtesyRuleDocument(_RuleDocument):
    """A rule that says what to do besides or instead of connecting.

    Attributes:
        id: A short kebab-case name that reads as advice.
        says: One sentence you would tell a friend.
        when: The situations it is for: words of one facet are alternatives, different facets must all hold.
        because: The works it follows.
        against: The works that say otherwise.
        question: The column of the survey of voices that asks exactly this.
        since: The version of the etiquette that brought it.
        topic: What it says about a process, where the survey has the works on that.
        then: What to do, in order.
    """

    then: tuple[Action, ...]


@attrs.frozen(kw_only=True)
class SharingRuleDocument(_RuleDocument):
    """A rule that says what becomes of a step that several people's answers have in common.

    Attributes:
        id: A short kebab-case name that reads as advice.
        says: One sentence you would tell a friend.
        when: The situations it is for: words of one facet are alternatives, different facets must all hold.
        because: The works it follows.
        against: The works that say otherwise.
        question: The column of the survey of voices that asks exactly this.
        since: The version of the etiquette that brought it.
        topic: What it says about a process, where the survey has the works on that.
        then: Whether it is done for each of them.
    """

    then: Share


@attrs.frozen(kw_only=True)
class PolicyDocument:
    """Ordered tables of rules and the numbers they use, or the name of a preset.

    Attributes:
        preset: The preset whose tables these are; null where they stand here.
        timing: The numbers; null for those of the preset.
        connecting: The rules that say whether to connect, in order; null with a preset.
        courtesy: The rules that say what to do, in order; null with a preset.
        sharing: The rules for several people, in order; null with a preset.
    """

    preset: Preset | None = None
    timing: Timing | None = None
    connecting: tuple[ConnectingRuleDocument, ...] | None = None
    courtesy: tuple[CourtesyRuleDocument, ...] | None = None
    sharing: tuple[SharingRuleDocument, ...] | None = None

    def built(self, _: Policy, __: str) -> Policy:
        """Return the policy, unless it is neither a preset nor whole."""
        if self.preset is not None:
            return self._of_preset(self.preset)
        for table in ("connecting", "courtesy"):
            if getattr(self, table) is None:
                raise RefusedError(
                    "it is missing, and no preset is named; write the rules, or the name of a preset",
                    f"$.{table}",
                )
        tables: dict[str, Any] = {"sharing": SHARING}
        for table in _TABLES:
            rows = getattr(self, table)
            if rows is not None:
                tables[table] = tuple(row.built(f"$.{table}[{place}]") for place, row in enumerate(rows))
        try:
            return Policy(timing=Timing() if self.timing is None else self.timing, **tables)
        except InvalidPolicyError as error:
            path = f"$.{error.field}" if error.field in _TABLES else "$"  # two rules may share an id
            raise RefusedError(str(error), path) from None

    def _of_preset(self, preset: Preset) -> Policy:
        for table in _TABLES:
            if getattr(self, table) is not None:
                raise RefusedError(
                    f"the preset {told(preset.value)} has its own rules; leave out these, or the preset",
                    f"$.{table}",
                )
        policy = preset.policy
        return policy if self.timing is None else attrs.evolve(policy, timing=self.timing)


_TABLES = ("connecting", "courtesy", "sharing")


def policy_dict(policy: Policy) -> dict[str, Any]:
    """Return a policy as its document has it: by the name of a preset where it has the rules of one."""
    for preset in Preset:
        if attrs.evolve(policy, timing=preset.policy.timing) == preset.policy:
            own = policy.timing != preset.policy.timing
            return {
                "preset": preset.value,
                "timing": attrs.asdict(policy.timing) if own else None,
                **dict.fromkeys(_TABLES),
            }
    return {
        "preset": None,
        "timing": attrs.asdict(policy.timing),
        **{table: [_written_rule(rule) for rule in getattr(policy, table)] for table in _TABLES},
    }


def _written_rule(rule: Rule) -> dict[str, Any]:
    then = rule.then
    return {
        "id": rule.id,
        "says": rule.says,
        "when": [name for name, word in _SITUATIONS.items() if word in rule.when],
        "because": [*map(attrs.asdict, rule.because)],
        "against": [*map(attrs.asdict, rule.against)],
        "question": None if rule.question is None else rule.question.value,
        "since": rule.since,
        "topic": None if rule.topic is None else rule.topic.value,
        "then": [action.value for action in then] if isinstance(then, tuple) else then.value,
    }
