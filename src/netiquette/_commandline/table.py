"""The table of answers: a block for each process, what lies behind each answer, drafts, and the sum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain

from netiquette._commandline.answered_rows import AnsweredRow
from netiquette._commandline.page import Cell, Screen, fitted
from netiquette._deciding.explain import explain
from netiquette._deciding.policy import Policy
from netiquette._deciding.rule import Basis, Rule
from netiquette._deciding.step import Step
from netiquette._evidence.source import Source
from netiquette._messages.message import Message
from netiquette._vocabulary.words import Action, Verdict

__all__ = ["print_table"]

_INDENT = 2
_MOODS = {Verdict.CONNECT: "open", Verdict.ACCEPT: "open"}


def print_table(
    page: Screen,
    answers: Iterable[AnsweredRow],
    *,
    today: date,
    policy: Policy,
    drafts: bool,
    explained: bool,
    mistakes: int,
) -> None:
    """Print the answers, the most urgent first.

    Args:
        page: Where they are printed.
        answers: The answers.
        today: The day.
        policy: The manners they follow.
        drafts: Whether the drafts are wanted.
        explained: Whether it is wanted what lies behind each answer.
        mistakes: How many rows have one.
    """
    blocks = _blocks(answers)
    found = [*chain.from_iterable(blocks)]
    _print_blocks(page, blocks, today, policy if explained else None)
    if explained:
        _print_sources(page, found)
    if drafts:
        for answer in found:
            for draft in answer.drafts:
                _print_draft(page, answer.contact, draft)
    page.text("")
    for line in _summary(found, today, mistakes, drafts=drafts, explained=explained):
        page.text(line, mood="strong")


def _print_blocks(
    page: Screen, blocks: Sequence[Sequence[AnsweredRow]], today: date, explanation: Policy | None
) -> None:
    """Print the rows of each process, with what lies behind each by a policy, or else with one reason."""
    indent = _INDENT if any(block[0].process for block in blocks) else 0
    head = tuple(Cell(text, "strong") for text in ("Contact", "Verdict", "Next step", "Due"))
    rows = [[_row_cells(answer, today) for answer in block] for block in blocks]
    widths = fitted([head, *chain.from_iterable(rows)], page.width - indent)
    page.row(head, widths, indent)
    page.row([Cell("-" * width, "quiet") for width in widths], widths, indent)
    apart = False
    for block, lines in zip(blocks, rows, strict=True):
        name = block[0].process
        if name or apart:
            page.text("")
        if name:
            page.text(name, mood="strong")
        apart = bool(name)
        for answer, line in zip(block, lines, strict=True):
            page.row(line, widths, indent)
            if explanation is not None:
                _print_explanation(page, answer, today, explanation)
            else:
                rule, says = _reason(answer)
                page.text(f"{says} [{rule.id}]", indent=indent + 2 * _INDENT)


def _blocks(answers: Iterable[AnsweredRow]) -> list[list[AnsweredRow]]:
    """Return the answers by their process, and processes and answers by how urgent they are."""
    blocks: dict[tuple[str, ...], list[AnsweredRow]] = {}
    for answer in sorted(answers, key=lambda answer: answer.due_order):
        blocks.setdefault(answer.share.process, []).append(answer)
    return [*blocks.values()]


def _row_cells(answer: AnsweredRow, today: date) -> tuple[Cell, ...]:
    step, verdict = answer.next, answer.decision.verdict
    doing = _spaced(step.action) if step else "nothing"
    due = _due(step, today) if step else ""
    late = "late" if step and step.overdue else ""
    return (
        Cell(answer.name),
        Cell(_spaced(verdict), _MOODS.get(verdict, "shut")),
        Cell(doing, late),
        Cell(due, late),
    )


def _due(step: Step, today: date) -> str:
    """Say by when a step is due, or from when it may be taken."""
    if step.due is None:
        return f"from {step.earliest}" if step.earliest and step.earliest > today else ""
    return f"{step.due}{' overdue' if step.overdue else ''}"


def _reason(answer: AnsweredRow) -> tuple[Rule, str]:
    """Return why the next step is taken, or why there is none for this row."""
    step = answer.next
    if step is None:
        left = answer.share.left_out[0]
        return left.rule, left.says
    if step.action is Action.SEND_INVITATION:  # which the verdict is about, and may put off
        return answer.decision.rule, answer.decision.reason
    return step.rule, step.says


def _print_explanation(page: Screen, answer: AnsweredRow, today: date, policy: Policy) -> None:
    """Print each step and the verdict with their reasons, what was assumed and what would change it."""
    decision = answer.decision

    def say(text: str) -> None:
        page.text(text, indent=3 * _INDENT, mark="- ")

    for step in answer.share.steps:
        say(f"{step.summary}: {step.says} [{step.rule.id}]")
    for left in answer.share.left_out:
        say(f"not {_spaced(left.action)}: {left.says} [{left.rule.id}]")
    if all(step.rule.id != decision.rule.id for step in answer.share.steps):  # else it has been said
        say(f"{_spaced(decision.verdict)}: {decision.reason} [{decision.rule.id}]")
    for assumption in decision.assumptions:
        say(f"assumed: {assumption}")
    changes = explain(decision.state, today=today, policy=policy).changes
    if changes:
        say(f"you may connect {'; '.join(change.says for change in changes)}")


def _print_sources(page: Screen, answers: Iterable[AnsweredRow]) -> None:
    """Print what each rule that was named rests on, and what speaks against it, once."""
    rules = dict.fromkeys(chain.from_iterable(map(_rules, answers)))
    if rules:
        page.text("")
        page.text("What each rule rests on", mood="strong")
    for rule in rules:
        page.text("")
        if rule.basis is Basis.JUDGEMENT:
            page.text(f"[{rule.id}] our own judgement", indent=_INDENT)
        else:
            page.text(f"[{rule.id}] {rule.support}", indent=_INDENT)
        for mark, works in (("for: ", rule.cited), ("against: ", rule.opposed)):
            for voice, urls in _by_voice(works):
                page.text(", ".join((voice, *filter(None, urls))), indent=2 * _INDENT, mark=mark)


def _rules(answer: AnsweredRow) -> Iterator[Rule]:
    yield from (step.rule for step in answer.share.steps)
    yield from (left.rule for left in answer.share.left_out)
    yield answer.decision.rule


def _by_voice(works: Iterable[Source]) -> Iterable[tuple[str, list[str]]]:
    """Return the addresses of some works by who speaks in them."""
    found: dict[str, list[str]] = {}
    for work in works:
        found.setdefault(work.voice, []).append(work.url)
    return found.items()


def _print_draft(page: Screen, contact: str, draft: Message) -> None:
    where = f"{_spaced(draft.action)}, {_spaced(draft.channel)}, {draft.length} characters"
    page.text("")
    page.text(f"Draft for {contact}: {where}", mood="strong")
    if draft.subject:
        page.text(f"Subject: {draft.subject}", indent=2 * _INDENT)
        page.text("")
    page.message(draft.body, indent=2 * _INDENT)


def _summary(
    answers: Sequence[AnsweredRow], today: date, mistakes: int, *, drafts: bool, explained: bool
) -> Iterator[str]:
    """Say what it all comes to, and what else there is to see."""
    verdicts = Counter(answer.decision.verdict for answer in answers)
    steps = [step for answer in answers for step in answer.share.steps]
    overdue = sum(step.overdue for step in steps)
    parts = [
        ", ".join(f"{verdicts[verdict]:,} {_spaced(verdict)}" for verdict in Verdict if verdicts[verdict]),
        f"{_counted(overdue, 'step')} overdue" if overdue else "",
        f"{_counted(due, 'step')} due today" if (due := sum(step.due == today for step in steps)) else "",
        f"{_counted(mistakes, 'row')} with a mistake" if mistakes else "",
    ]
    told = "; ".join(filter(None, parts))
    yield f"{_counted(len(answers), 'contact')}{f': {told}' if told else ''}."
    written = sum(len(answer.drafts) for answer in answers)
    more = [
        f"--drafts for {_counted(written, 'message')} that may go out today"
        if written and not drafts
        else "",
        "--explain for the sources and what would change each answer" if answers and not explained else "",
    ]
    if any(more):
        yield f"Add {', '.join(filter(None, more))}."


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _spaced(word: str) -> str:
    return word.replace("_", " ")
