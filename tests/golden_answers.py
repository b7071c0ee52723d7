"""The golden answers: everything the library answered in its last release, kept, and compared with today.

``tests/golden/`` holds, as lines of JSON in compressed files that ``zcat`` shows:

* ``yardstick/``: what the last release answered. Only a release moves it.
* ``now/``: what is answered today; a file of it is there only where it differs from the yardstick's.
* ``changes.txt``: what differs between the two, for a reader.

A test recomputes all of it. Where an answer moved, it fails until ``nox -s golden -- --write`` has written
``now/`` and ``changes.txt`` anew *and* the changelog names each rule, message or guideline that moved.

Two rules of this file. It asks what an embedder would ask: `decide`, `compose`, `review`. And what is asked
stands in the files, so that nothing is asked less without a file that says so.
"""

from __future__ import annotations

import difflib
import gzip
import json
import random
import re
from array import array
from collections import Counter
from datetime import date, timedelta
from itertools import product
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from netiquette import (
    CAUTIOUS,
    FOUNDING,
    PERMISSIVE,
    BusinessCalendar,
    Channel,
    Contact,
    Details,
    InterviewState,
    Invitation,
    Message,
    MessageTooLongError,
    MissingDetailError,
    Network,
    Permission,
    Relationship,
    Stage,
    ThankYou,
    Tone,
    UntimelyMessageError,
    compose,
    decide,
    review,
)
from netiquette._deciding.regions import Regions, boxes_of
from netiquette._languages.english.deciding import DECIDING
from netiquette._languages.english.messages import MESSAGES
from netiquette._languages.wording import VARIANTS
from netiquette._messages.templates import Style, write
from netiquette._reviewing.guidelines import GUIDELINES
from netiquette._vocabulary.state import WORD_FIELDS
from tests.everything import BY_ACTION

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).with_name("golden")
CHANGELOG = ROOT / "CHANGELOG.md"

POLICIES = {"CAUTIOUS": CAUTIOUS, "FOUNDING": FOUNDING, "PERMISSIVE": PERMISSIVE}
CALENDARS = {
    "weekends": BusinessCalendar(),
    "friday and holidays": BusinessCalendar(
        weekend={4, 5}, holidays={date(2026, 11, 26), date(2026, 12, 24), date(2027, 1, 3)}
    ),
}
SITUATION = ("stage", "contact", "relationship", "invitation", "permission", "network", "thank_you")
WORDS = dict(
    zip(
        SITUATION,
        (Stage, Contact, Relationship, Invitation, Permission, Network, ThankYou),
        strict=True,
    )
)
RARE = {field: words for field, words in WORD_FIELDS.items() if field not in WORDS}
"""The words that most trackers have no column for: sampled, as days are, for all would be many millions."""
DAYS = (
    "interview_on",
    "decision_due",
    "decided_on",
    "last_contact_on",
    "invited_on",
    "next_interview_on",
    "other_offer_due",
)
CHECK_INS = (0, 1, 2)
"""None, one, and the most there may be; where no day is known, a third is as many as two."""

# ------------------------------------------------------------------------- all there is without days


class Domain(NamedTuple):
    """Every state without a day that the words of an edition can say; a *cell* is its place among them."""

    facets: tuple[tuple[str, tuple[str, ...]], ...]
    """Each facet with its words; the last counts fastest."""

    @property
    def size(self) -> int:
        """The number of states."""
        return prod(len(words) for _, words in self.facets)

    def states(self) -> Iterator[InterviewState]:
        """Yield every state, in the order of the cells."""
        fields = [field for field, _ in self.facets]
        values = [
            [int(word) for word in words] if field == "check_ins" else [WORDS[field](word) for word in words]
            for field, words in self.facets
        ]
        for chosen in product(*values):
            yield InterviewState(**dict(zip(fields, chosen, strict=True)))

    def places(self, cell: int) -> tuple[int, ...]:
        """Return the place of the word of each facet in a cell."""
        places: list[int] = []
        for _, words in reversed(self.facets):
            cell, place = divmod(cell, len(words))
            places.append(place)
        return tuple(reversed(places))


def domain_of_today() -> Domain:
    """Return the domain that today's vocabulary spans."""
    words = ((field, tuple(word.value for word in enum)) for field, enum in WORDS.items())
    return Domain((*words, ("check_ins", tuple(map(str, CHECK_INS)))))


class Answers(NamedTuple):
    """What one policy answers in every cell."""

    known: list[Any]
    """The different answers."""
    cells: array[int]
    """The number of its answer, for each cell."""


def answered(domain: Domain, policy: str) -> Answers:
    """Ask for every state of a domain."""
    known: dict[Any, int] = {}
    cells = array("H")
    manners = POLICIES[policy]
    for state in domain.states():
        # A calendar that is not the default one itself: what is asked once need not be remembered.
        decision = decide(state, policy=manners, calendar=CALENDARS["weekends"])
        answer = (
            decision.verdict,
            decision.rule.id,
            tuple([(step.action, step.rule.id) for step in decision.steps]),
            decision.missing,
            decision.assumptions,
        )
        cells.append(known.setdefault(answer, len(known)))
    return Answers([json.loads(json.dumps(answer)) for answer in known], cells)


def boxes(domain: Domain, answers: Answers) -> Iterator[tuple[list[list[str]], Any]]:
    """Yield the cells as boxes, each a list of words for every facet, with the answer that holds in it."""
    known: dict[tuple[int, bytes], list[tuple[list[list[str]], int]]] = {}

    def within(place: int, cells: array[int]) -> list[tuple[list[list[str]], int]]:
        if place == len(domain.facets):
            return [([], cells[0])]
        key = place, cells.tobytes()
        if key not in known:
            words = domain.facets[place][1]
            size = len(cells) // len(words)
            alike: dict[bytes, list[str]] = {}
            parts: dict[bytes, array[int]] = {}
            for number, word in enumerate(words):
                part = cells[number * size : (number + 1) * size]
                alike.setdefault(part.tobytes(), []).append(word)
                parts[part.tobytes()] = part
            known[key] = [
                ([named, *rest], answer)
                for image, named in alike.items()
                for rest, answer in within(place + 1, parts[image])
            ]
        return known[key]

    for named, answer in within(0, answers.cells):
        yield named, answers.known[answer]


def unboxed(domain: Domain, found: Iterable[tuple[list[list[str]], Any]]) -> Answers:
    """Return what the boxes say of every cell, and refuse boxes that leave one out or name one twice."""
    sizes = [len(words) for _, words in domain.facets]
    known: dict[str, int] = {}
    nothing = 0xFFFF
    cells = array("H", [nothing]) * domain.size
    for named, answer in found:
        number = known.setdefault(json.dumps(answer), len(known))
        places = [0]
        for (_, words), said, size in zip(domain.facets, named, sizes, strict=True):
            places = [cell * size + words.index(word) for cell in places for word in said]
        for cell in places:
            assert cells[cell] == nothing, (named, "is said twice")
            cells[cell] = number
    assert nothing not in cells, "a state has no answer"
    return Answers([json.loads(answer) for answer in known], cells)


# -------------------------------------------------------------------------------- a sample with days

DRAWN = 21_000
SEED = 26

_FAR = (date.min, date(1999, 12, 31), date(2199, 12, 31), date.max)


class _Draw:
    """Draws, repeatably: only `random.random` is used, which no Python changes."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed).random  # noqa: S311  repeatable, not secret

    def one(self, values: Sequence[Any]) -> Any:
        return values[int(self.chance() * len(values))]

    def day(self, today: date) -> date:
        """Draw a day: half of them on or beside the border of a window, some at the ends of the calendar."""
        kind = self.chance()
        if kind < _OFTEN_FAR:
            return self.one(_FAR)
        if kind < _OFTEN_BORDER:
            return today - timedelta(self.one(_BORDERS) + self.one((-1, 0, 0, 1)))
        return today - timedelta(int(self.chance() * 150) - 40)

    def state(self, domain: Domain, today: date, sampled: Collection[str]) -> dict[str, Any]:
        state: dict[str, Any] = {}
        for field, words in domain.facets:
            usual = field not in {"stage", "contact"} and self.chance() < _OFTEN_USUAL
            if not usual:
                state[field] = self.one(words)
        state["check_ins"] = int(self.one("000112239"))
        for field in DAYS:
            if field in sampled and self.chance() < _OFTEN_DATED:
                state[field] = self.day(today).isoformat()
        for field, words in RARE.items():
            if field in sampled and self.chance() < _OFTEN_RARE:
                state[field] = self.one([word.value for word in words])
        return state


SAMPLED = (*DAYS, *RARE)
"""The fields that the next edition will ask about beside those of its domain."""


def drawn(
    domain: Domain, count: int = DRAWN, *, sampled: Collection[str] = SAMPLED
) -> Iterator[dict[str, Any]]:
    """Draw questions: a policy in turn, a state, a day, and now and then another calendar.

    An edition asked about the fields of its day; `sampled` are those, so that it can be drawn again.
    """
    draw = _Draw(SEED)
    policies = [*POLICIES]
    for number in range(count):
        today = date(2026, 1, 1) + timedelta(int(draw.chance() * 500))
        state = draw.state(domain, today, sampled)
        asked: dict[str, Any] = {"policy": policies[number % len(policies)], "state": state}
        if draw.chance() < _OFTEN_TODAY:
            asked["today"] = today.isoformat()
        if draw.chance() < _OFTEN_ABROAD:
            asked["calendar"] = "friday and holidays"
        yield asked


_OFTEN_FAR, _OFTEN_BORDER, _OFTEN_USUAL, _OFTEN_DATED, _OFTEN_RARE, _OFTEN_TODAY, _OFTEN_ABROAD = (
    0.02,
    0.6,
    0.6,
    0.55,
    0.15,
    0.97,
    0.15,
)
_NUMBERS = (1, 2, 3, 5, 7, 10, 14, 21, 28, 30, 90)
"""How many days the windows of 26.1.0 have: what `Timing` counts, by the calendar or by working days."""
_BORDERS = sorted({0, *_NUMBERS, *(days * 7 // 5 for days in _NUMBERS), *(days + 2 for days in _NUMBERS)})


def state_of(said: Mapping[str, Any]) -> InterviewState:
    """Return the state that plain data say."""
    return InterviewState(
        **{field: date.fromisoformat(value) if field in DAYS else value for field, value in said.items()}
    )


def dated(asked: Mapping[str, Any], texts: Mapping[str, str]) -> dict[str, Any]:
    """Answer one question of the sample; texts give a composed message its name."""
    policy = POLICIES[asked["policy"]]
    today = date.fromisoformat(asked["today"]) if "today" in asked else None
    decision = decide(
        state_of(asked["state"]),
        today=today,
        policy=policy,
        calendar=CALENDARS[asked.get("calendar", "weekends")],
    )
    written = []
    for step in decision.steps:
        try:
            message = compose(decision, FULL, step=step, policy=policy)
        except (MissingDetailError, UntimelyMessageError) as error:
            written.append(f"refused: {error}")
        else:
            written.append(texts.get(message.text, message.text) if isinstance(message, Message) else None)
    return {
        "verdict": decision.verdict.value,
        "rule": decision.rule.id,
        "steps": [
            [
                step.action.value,
                step.rule.id,
                *(day and day.isoformat() for day in (step.earliest, step.due, step.latest)),
                step.overdue,
            ]
            for step in decision.steps
        ],
        "reconsider_on": decision.reconsider_on and decision.reconsider_on.isoformat(),
        "missing": list(decision.missing),
        "assumptions": list(decision.assumptions),
        "messages": written,
    }


# -------------------------------------------------------------------------------------- all its words

FULL = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    contact_title="Dr.",
    contact_family_name="Example",
    company="Acme",
    position="Data Engineer",
    topic="the move to event sourcing",
    strength="six years of running such systems",
    answer_by="Friday, 4 December",
    via_name="Cy Placeholder",
    answer="Yes, Tuesday at ten suits me, and I'll bring the two references you asked for",
    times="Tuesday or Wednesday morning",
)
"""What 26.1.0 was asked with, as far as it took it; not to be changed."""
BARE = Details(
    candidate_name="Ada Sample",
    contact_name="Bo Example",
    topic="the move to event sourcing",
    via_name="Cy Placeholder",  # the occasion "through" cannot do without
)
KNOWING = {"full": FULL, "bare": BARE}


def messages() -> Iterator[tuple[str, str]]:
    """Write every message: each occasion, with and without what is called for at times, in every way."""
    for action, page in BY_ACTION.items():
        outline = MESSAGES.outlines[action]
        for occasion, parts in outline.occasions.items():
            called = sorted(outline.conditional & {*parts})
            for cues in ((), *((part,) for part in called)):
                for knowing, variant, tone, channel in product(KNOWING, range(VARIANTS), Tone, Channel):
                    key = f"{page.name}/{'+'.join((occasion, *cues))}/{knowing}/{channel}/{tone}/{variant}"
                    style = Style(channel, tone, variant, None)
                    try:
                        text = write(action, occasion, KNOWING[knowing], style, cues=frozenset(cues)).text
                    except MessageTooLongError as error:
                        text = f"too long by {error.excess}"
                    yield key, text


# ------------------------------------------------------------------------------------ all it finds

REVIEWED = Path(__file__).with_name("data") / "reviewed.jsonl"
TOLD = ("action", "state", "details", "channel", "others", "text")
"""What the reviewer is told of a text; whether it is good is for other tests."""


def texts() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every reviewed text with its name."""
    for line in REVIEWED.read_text(encoding="utf-8").splitlines():
        said = json.loads(line)
        yield said["id"], {field: said[field] for field in TOLD}


def found(said: Mapping[str, Any]) -> list[list[Any]]:
    """Review one text."""
    findings = review(
        said["text"],
        said["action"],
        state=said["state"] and state_of(said["state"]),
        details=said["details"] and Details(**said["details"]),
        channel=said["channel"],
        others=said["others"],
    )
    return [
        [finding.code, finding.severity.value, *finding.span, finding.rule.id, finding.message]
        for finding in findings
    ]


# ----------------------------------------------------------------------------------- what is explained


def sentences() -> Iterator[tuple[str, str, str]]:
    """Yield what each rule, guideline and step says, with the heading of the changelog it belongs under."""
    rules = {rule.id: rule for policy in POLICIES.values() for rule in policy.rules}
    for rule in rules.values():
        yield "Rules", rule.id, f"{rule.says} ({rule.basis}; {rule.support})"
    for guideline in GUIDELINES.values():
        yield "Guidelines", guideline.id, f"{guideline.says} ({guideline.severity})"
    for action, summary in DECIDING.summaries.items():
        yield "Words", action.value, summary


# ------------------------------------------------------------------------------------------- the files

Lines = list[Any]
"""The lines of a file, read as JSON: first the heading, which says how many follow."""
FILES = ("answers", "dated", "messages", "findings", "sentences")


def read(path: Path) -> Lines:
    """Read a file of golden answers, and hold it to the count it states."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        heading, *lines = map(json.loads, file)
    assert heading["lines"] == len(lines), f"{path} says {heading['lines']} lines and has {len(lines)}"
    return [heading, *lines]


def packed(lines: Lines) -> bytes:
    """Return the bytes of a file; the same lines make the same bytes."""
    text = "".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line in lines)
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def yardstick(name: str) -> Lines:
    """Read what the last release answered."""
    return read(GOLDEN / "yardstick" / f"{name}.jsonl.gz")


def kept(name: str) -> Lines:
    """Read what was answered when the files were last written."""
    path = GOLDEN / "now" / f"{name}.jsonl.gz"
    return read(path) if path.exists() else yardstick(name)


def domain_of(heading: Mapping[str, Any]) -> Domain:
    """Return the domain that the file of the answers is about."""
    return Domain(tuple((field, tuple(words)) for field, words in heading["facets"].items()))


def answer_lines(domain: Domain, answers: Mapping[str, Answers]) -> Lines:
    """Return the file of all answers without a day; a facet that makes no difference is a star."""
    lines = [
        [
            policy,
            *(
                "*" if len(said) == len(words) else said
                for (_, words), said in zip(domain.facets, named, strict=True)
            ),
            answer,
        ]
        for policy, of_policy in answers.items()
        for named, answer in boxes(domain, of_policy)
    ]
    facets = {field: list(words) for field, words in domain.facets}
    return [{"states": domain.size, "policies": [*answers], "facets": facets, "lines": len(lines)}, *lines]


def answers_of(lines: Lines) -> dict[str, Answers]:
    """Return what a file of answers says of every cell, for each policy."""
    domain = domain_of(lines[0])
    assert lines[0]["states"] == domain.size
    by_policy: dict[str, list[Any]] = {policy: [] for policy in lines[0]["policies"]}
    for policy, *named, answer in lines[1:]:
        whole = [
            list(words) if said == "*" else said
            for (_, words), said in zip(domain.facets, named, strict=True)
        ]
        by_policy[policy].append((whole, answer))
    return {policy: unboxed(domain, said) for policy, said in by_policy.items()}


class Today(NamedTuple):
    """What is answered today: the lines of each file, and all answers cell by cell."""

    files: dict[str, Lines]
    domain: Domain
    answers: dict[str, Answers]


def today(*, asked: Iterable[Mapping[str, Any]]) -> Today:
    """Answer everything anew."""
    domain = domain_of_today()
    answers = {policy: answered(domain, policy) for policy in POLICIES}
    written = [list(pair) for pair in messages()]
    known: dict[str, str] = {}
    for key, text in written:
        known.setdefault(text, key)
    sample = [[question, dated(question, known)] for question in asked]
    findings = [[key, said, found(said)] for key, said in texts()]
    said = [list(line) for line in sentences()]
    return Today(
        {
            "answers": answer_lines(domain, answers),
            "dated": [{"lines": len(sample)}, *sample],
            "messages": [{"lines": len(written)}, *written],
            "findings": [{"lines": len(findings)}, *findings],
            "sentences": [{"lines": len(said)}, *said],
        },
        domain,
        answers,
    )


# --------------------------------------------------------------------------------------- what moved

Name = tuple[str, str]
"""A heading of the changelog and what has to be named under it."""


class Move(NamedTuple):
    """What became of one answer, in the words it shares with others of its kind."""

    says: str
    names: frozenset[Name]


def move(before: Mapping[str, Any], after: Mapping[str, Any]) -> Move:
    """Say how one answer differs from another, and what has to be named for it."""
    said: list[str] = []
    names: set[str] = set()
    if (before["verdict"], before["rule"]) != (after["verdict"], after["rule"]):
        names |= {before["rule"], after["rule"]}
        said.append(f"{before['verdict']} ({before['rule']}) becomes {after['verdict']} ({after['rule']})")
    plans = [[tuple(step[:2]) for step in answer["steps"]] for answer in (before, after)]
    if plans[0] != plans[1]:
        # The request follows the connecting rule, and is told with the verdict.
        names |= {rule for _, rule in {*plans[0]} ^ {*plans[1]} or {*plans[0]}}
        one, other = (", ".join(f"{action} ({rule})" for action, rule in plan) for plan in plans)
        said.append(f"{one} becomes {other}")
    else:
        for old, new in zip(before["steps"], after["steps"], strict=True):
            days = [
                day for day, was, now in zip(_DAYS_OF_A_STEP, old[2:], new[2:], strict=False) if was != now
            ]
            if days:
                names.add(old[1])
                said.append(f"{' and '.join(days)} of {old[0]} ({old[1]}) moves")
    if not names:
        for field in ("reconsider_on", "missing", "assumptions"):
            if before.get(field) != after.get(field):
                names.add(field)
                said.append(_field_moved(field, before[field], after[field]))
    moved = {("Rules", name) for name in names}
    for (action, _), old, new in zip(
        plans[0], before.get("messages", ()), after.get("messages", ()), strict=False
    ):
        if plans[0] == plans[1] and old != new:
            kind = next(page.name for known, page in BY_ACTION.items() if known.value == action)
            moved.add(("Words", kind))
            said.append(f"the message for {action} becomes another")
    return Move("; ".join(said), frozenset(moved))


_DAYS_OF_A_STEP = ("earliest", "due", "latest", "overdue")


def _field_moved(field: str, old: Any, new: Any) -> str:
    if field == "reconsider_on":
        return f"{field} {'moves' if old and new else 'appears' if new else 'goes'}"
    gone, come = ([text for text in one if text not in other] for one, other in ((old, new), (new, old)))
    parts = [f"loses {', '.join(map(repr, gone))}"] if gone else []
    parts += [f"gains {', '.join(map(repr, come))}"] if come else []
    return f"{field} {' and '.join(parts) or 'is in another order'}"


class Group(NamedTuple):
    """Answers that moved in the same way."""

    says: str
    names: frozenset[Name]


def groups(golden: Mapping[str, Lines], now: Today) -> list[Group]:
    """Return everything that moved between golden answers and today's, put together and in words."""
    return [
        *_answers_moved(golden["answers"], now),
        *_dated_moved(golden["dated"], now.files["dated"]),
        *_messages_moved(golden["messages"], now.files["messages"]),
        *_findings_moved(golden["findings"], now.files["findings"]),
        *_sentences_moved(golden["sentences"], now.files["sentences"]),
    ]


def _answers_moved(golden: Lines, now: Today) -> Iterator[Group]:
    domain = domain_of(golden[0])
    shared = _shared(domain, now.domain)
    moved: dict[tuple[Move, bytes], list[str]] = {}
    for policy, old in answers_of(golden).items():
        new = now.answers[policy]
        cells = new.cells if shared is None else array("H", map(new.cells.__getitem__, shared))
        for how, marked in _marked(old, Answers(new.known, cells)).items():
            moved.setdefault((how, bytes(marked)), []).append(policy)
    for (how, marked), policies in sorted(moved.items(), key=lambda item: (item[1], item[0][0].says)):
        much = _many(marked.count(1), "state")
        says = f"{_listed(policies)}, without days, {much}: {how.says}, where {where(domain, marked)}"
        yield Group(says, how.names)


def _marked(old: Answers, new: Answers) -> dict[Move, bytearray]:
    """Mark the cells that moved, by how they did."""
    pairs = {
        (one, other): move(_named(old.known[one]), _named(new.known[other]))
        for one, other in Counter(zip(old.cells, new.cells, strict=True))
        if old.known[one] != new.known[other]
    }
    marks = {how: bytearray(len(old.cells)) for how in pairs.values()}
    if pairs:
        for cell, pair in enumerate(zip(old.cells, new.cells, strict=True)):
            if pair in pairs:
                marks[pairs[pair]][cell] = 1
    return marks


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _listed(policies: Sequence[str]) -> str:
    return " and ".join(policies)


def _named(answer: Sequence[Any]) -> dict[str, Any]:
    return dict(zip(("verdict", "rule", "steps", "missing", "assumptions"), answer, strict=True))


def _shared(old: Domain, new: Domain) -> list[int] | None:
    """Return the cell of the new domain for each of the old one; None where they are the same."""
    if old == new:
        return None
    words = dict(new.facets)
    places = [0]
    for field, said in new.facets:
        known = dict(old.facets).get(field, said[:1])
        assert {*known} <= {*words[field]}, f"{field} has lost a word of the last release"
        places = [place * len(said) + said.index(word) for place in places for word in known]
    return places


def where(domain: Domain, marked: bytes) -> str:
    """Say which states are marked."""
    regions = Regions([len(words) for _, words in domain.facets])
    known: dict[tuple[int, bytes], int] = {}

    def region(place: int, marks: bytes) -> int:
        if place == len(domain.facets):
            return regions.everything if marks[0] else regions.nothing
        if (place, marks) not in known:
            size = len(marks) // regions.widths[place]
            parts = (marks[first : first + size] for first in range(0, len(marks), size))
            known[place, marks] = regions.fork(place, [region(place + 1, part) for part in parts])
        return known[place, marks]

    whole = region(0, marked)
    return boxes_of(regions.boxes(whole, within=whole), domain.facets, DECIDING.comparing) or "anything holds"


def _dated_moved(golden: Lines, now: Lines) -> Iterator[Group]:
    moved: dict[Move, list[dict[str, Any]]] = {}
    for (asked, before), (again, after) in zip(golden[1:], now[1:], strict=True):
        assert asked == again
        if before != after:
            moved.setdefault(move(before, after), []).append(asked)
    for how, questions in sorted(moved.items(), key=lambda item: item[0].says):
        shortest = min(questions, key=lambda asked: len(json.dumps(asked)))
        example = ", ".join(
            f"{field}={value}"
            for field, value in {**shortest["state"], **shortest}.items()
            if field not in {"state", "policy"}
        )
        policies = sorted({asked["policy"] for asked in questions})
        much = _many(len(questions), "question")
        yield Group(f"{_listed(policies)}, with days, {much}: {how.says}, such as {example}", how.names)


def _messages_moved(golden: Lines, now: Lines) -> Iterator[Group]:
    """One group for the messages in which the same sentences became the same others."""
    after = dict(now[1:])
    moved: dict[tuple[str, str], list[str]] = {}
    for key, text in golden[1:]:
        if after.get(key) != text:
            moved.setdefault((key.partition("/")[0], _changed(text, after.get(key))), []).append(key)
    for (kind, changed), keys in moved.items():
        yield Group(
            f"{kind}, {_many(len(keys), 'message')}, such as {keys[0]}:\n{changed}",
            frozenset({("Words", kind)}),
        )


def _changed(old: str, new: str | None) -> str:
    """Return the sentences that changed, a line each with its sign; the texts, where only blanks did."""
    if new is None:
        return "it is written no more"
    before, after = (re.split(r"(?<=[.!?]) |\n+", text) for text in (old, new))
    lines = [line for line in difflib.ndiff(before, after) if line[0] in "+-"]
    return "\n".join(lines or (f"- {old!r}", f"+ {new!r}"))


def _findings_moved(golden: Lines, now: Lines) -> Iterator[Group]:
    after = {key: (said, findings) for key, said, findings in now[1:]}
    for key, said, before in golden[1:]:
        same, findings = after.get(key, (None, None))
        if same != said:  # the text was changed or taken out: it is asked as it was
            findings = found(said)
        if findings == before:
            continue
        gone = [finding for finding in before if finding not in findings]
        come = [finding for finding in findings if finding not in before]
        told_of = [
            f"{verb} {code} ({severity}) at {said['text'][start:end]!r:.80}: {message}"
            for verb, several in (("loses", gone), ("gains", come))
            for code, severity, start, end, _, message in several
        ]
        codes = {finding[0] for finding in (*gone, *come)}
        says = f"{key} ({said['action']}): {'; '.join(told_of) or 'its findings stand in another order'}"
        yield Group(says, frozenset(("Guidelines", code) for code in codes))


def _sentences_moved(golden: Lines, now: Lines) -> Iterator[Group]:
    after = {(heading, name): text for heading, name, text in now[1:]}
    for heading, name, text in golden[1:]:
        said = after.get((heading, name))
        if said != text:
            says = f"{name} says {text!r}" + (f", and now {said!r}" if said else ", and is gone")
            yield Group(says, frozenset({(heading, name)}))


def report(moved: Sequence[Group]) -> str:
    """Return what moved as text for a reader, with what the changelog has to name."""
    if not moved:
        return "Nothing moved.\n"
    wanted = sorted({name for group in moved for name in group.names})
    naming = [f"{heading}: {', '.join(f'`{name}`' for of, name in wanted if of == heading)}"
              for heading in dict.fromkeys(heading for heading, _ in wanted)]  # fmt: skip
    return "\n\n".join((*(group.says for group in moved), "To be named: " + "; ".join(naming))) + "\n"


# -------------------------------------------------------------------------------------- the changelog


def edition() -> str:
    """Return the release that the yardstick is."""
    return (GOLDEN / "yardstick" / "EDITION").read_text(encoding="utf-8").strip()


def named(changelog: str, release: str) -> set[Name]:
    """Return what the changelog names in backticks under the headings above a release, by its subheading."""
    newer, found, _ = changelog.partition(f"\n## {release} ")
    assert found, f"the changelog has no heading for {release}, which the yardstick is"
    names: set[Name] = set()
    for part in re.split(r"^### ", newer, flags=re.MULTILINE)[1:]:
        heading, _, text = part.partition("\n")
        text = re.split(r"^## ", text, maxsplit=1, flags=re.MULTILINE)[0]
        names |= {(heading.strip(), name.removesuffix("()")) for name in re.findall(r"`([^`]+)`", text)}
    return names


def unnamed(moved: Iterable[Group], changelog: str, release: str) -> list[Name]:
    """Return what moved since a release without being named in the changelog above it."""
    return sorted({name for group in moved for name in group.names} - named(changelog, release))


# --------------------------------------------------------------------------------- what the command does


def complaints() -> tuple[list[str], str, Today]:
    """Return what is wrong with the files, the report since the release, and today's answers."""
    golden = {name: yardstick(name) for name in FILES}
    now = today(asked=[asked for asked, _ in golden["dated"][1:]])
    moved = groups(golden, now)
    says = report(moved)
    wrong: list[str] = []
    written = {name: kept(name) for name in FILES}
    if stale := [name for name in FILES if written[name] != now.files[name]]:
        since = "" if written == golden else f" Since then:\n\n{report(groups(written, now))}"
        wrong.append(
            f"{', '.join(stale)}: today's answers are not those that were kept.{since}\n"
            "If that is meant, run `nox -s golden -- --write` and name it in the changelog."
        )
    elif (GOLDEN / "changes.txt").read_text(encoding="utf-8") != says:
        wrong.append("changes.txt says something else; run `nox -s golden -- --write`.")
    if missing := unnamed(moved, CHANGELOG.read_text(encoding="utf-8"), edition()):
        wrong.append(
            f"The changelog does not say that these answers moved since {edition()}: "
            + ", ".join(f"`{name}` under {heading}" for heading, name in missing)
        )
    return wrong, says, now


def write_now(now: Today, says: str) -> None:
    """Keep what is answered today; a file that is the yardstick's own is left out."""
    for name in FILES:
        path = GOLDEN / "now" / f"{name}.jsonl.gz"
        path.unlink(missing_ok=True)
        if now.files[name] != yardstick(name):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(packed(now.files[name]))
    (GOLDEN / "changes.txt").write_text(says, encoding="utf-8", newline="\n")


def lay_down(version: str) -> None:
    """Make what is answered today the yardstick, with a fresh sample over the words there are."""
    now = today(asked=drawn(domain_of_today()))
    (GOLDEN / "yardstick").mkdir(parents=True, exist_ok=True)
    for name in FILES:
        (GOLDEN / "yardstick" / f"{name}.jsonl.gz").write_bytes(packed(now.files[name]))
    (GOLDEN / "yardstick" / "EDITION").write_text(f"{version}\n", encoding="utf-8", newline="\n")
    write_now(now, report([]))
