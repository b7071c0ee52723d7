"""For whom each step is, in columns: the people of a process ranked, and the sharing table looked up.

Theory of operation. The people of a process are ranked in each of the orders of the sharing table, by a
number that grows with the place of their contact and with the row. The one for whom an action is has the
least number among those who come into question, which is one aggregate over the rows of the process. What
becomes of a step is looked up by the words that the sharing table asks for: for each action, whether it is
left out for the one, and whether for the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._deciding.reading import FIXED
from netiquette._deciding.sharing import AMONG_THOSE_MET, ORDER_OF, ORDERS, WHOEVER_ASKS
from netiquette._frames.executor import Table
from netiquette._frames.processes.rows import NOBODY, NUMBER, ROW, either
from netiquette._frames.timelines import ABSENT, DAY
from netiquette._process.assignment import share_of
from netiquette._vocabulary.sharing import Part, Share, Voice
from netiquette._vocabulary.words import (
    Action,
    Contact,
    Meeting,
    NextRound,
    Permission,
    Presence,
    Route,
    Stage,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netiquette._deciding.policy import Policy
    from netiquette._frames.executor import Executor
    from netiquette._frames.processes.rows import Rows
    from netiquette._frames.processes.steps import Steps
    from netiquette._vocabulary.words import Word

__all__ = ["BEHIND_ALL", "SharedSteps"]

_STRIDE = 1 << 58
"""From one place in an order to the next; a row has a smaller number, with Spark's large ones as well."""
BEHIND_ALL = (len(Contact) + 1) * _STRIDE
"""What is added to the place of somebody who comes after all others."""
_PLACES = {name: Table([order[contact] + 1 for contact in Contact]) for name, order in ORDERS.items()}
"""The place of each contact in each order, from 1 on."""

_PERSON: Mapping[str, type[Word]] = {
    "contact": Contact,
    "stage": Stage,
    "route": Route,
    "presence": Presence,
}
"""The fields by which the sharing table tells people apart."""

_OTHER_LEFT_OUT, _ONE_LEFT_OUT = 1, 2
"""What becomes of an action, as bits: whether it is left out for the others, and for the one."""


class SharedSteps:
    """What becomes of each step, by whose it is."""

    def __init__(self, rows: Rows, steps: Steps, policy: Policy, *, dated: bool) -> None:
        """Work out what becomes of each action for each kind of person.

        Args:
            rows: The rows.
            steps: The steps they may have.
            policy: The policy.
            dated: Whether days matter, so that columns say what a row is waiting for.
        """
        self._rows = rows
        self._steps = steps
        self._dated = dated
        fields = {field: words for field, words in _PERSON.items() if field in rows.known}
        self._axes = [(rows.name(f"shared_{field}"), len(words)) for field, words in fields.items()]
        actions = sorted(steps.possible)
        shares = [
            tuple(_becomes(policy, action, person) for action in actions) for person in _combinations(fields)
        ]
        kinds = [*dict.fromkeys(shares)]
        self._kinds = Table([*map(kinds.index, shares)])
        of_kind = {action: [kind[place] for kind in kinds] for place, action in enumerate(actions)}
        self._shared = {action: Table(bits) for action, bits in of_kind.items() if any(bits)}

    # ------------------------------------------------------------ before anybody is answered

    def ranked(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with everybody's place in each of the orders."""
        rows = self._rows
        row = rows.column(ROW)
        if not rows.routed:
            return rows.extended(frame, {f"by_{name}": row + _STRIDE for name in ORDERS})
        frame = executor.look_up(
            frame,
            {rows.name(f"in_{name}"): table for name, table in _PLACES.items()},
            [(rows.name("contact"), len(Contact))],
        )
        return rows.extended(
            frame,
            {f"by_{name}": rows.column(f"in_{name}").cast(NUMBER) * _STRIDE + row for name in ORDERS},
        )

    def gathered(self) -> dict[str, nw.Expr]:
        """Return what a process says of its people."""
        rows, gathered = self._rows, dict[str, nw.Expr]()
        if "stage" in rows.given:
            gathered["declined"] = rows.in_any(rows.has("stage", Stage.DECLINED))
            gathered["all_applied"] = 1 - rows.in_any(rows.column("stage") != Stage.APPLIED.position)
        if rows.routed:
            agency = rows.has("contact", Contact.AGENCY_RECRUITER)
            gathered["agency_first"] = rows.least(rows.column(ROW), agency)
        return gathered

    def told(self) -> dict[str, nw.Expr]:
        """Return the words that the sharing table asks for, as they are now."""
        rows = self._rows
        people = {f"shared_{field}": rows.column(field) for field in _PERSON if field in rows.known}
        if "route" in rows.known and "permission" in rows.given:
            granted = rows.has("permission", Permission.GRANTED)
            direct = Route.DIRECT.position
            people["shared_route"] = nw.when(granted).then(direct).otherwise(rows.column("route"))
        if "meeting" in rows.given:
            never = rows.has("meeting", Meeting.NEVER)
            people["never_met"] = nw.when(never).then(1).otherwise(0).cast(NUMBER)
        return people

    # ----------------------------------------------------------- once everybody has an answer

    def with_shares(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the steps left out that another takes, or nobody."""
        rows, steps, shared = self._rows, self._steps, self._shared
        if shared:
            frame = self._with_share_columns(frame, executor)
        chosen = sorted(
            action
            for action, table in shared.items()
            if not {0, _OTHER_LEFT_OUT | _ONE_LEFT_OUT}.issuperset(table.numbers)
        )
        if Action.WAIT in chosen and Action.CHECK_IN in steps.possible and Action.CHECK_IN not in chosen:
            chosen.append(Action.CHECK_IN)
        ones = {
            f"one_{action}": rows.least(self._rank(action), self._in_question(action)) for action in chosen
        }
        frame = rows.extended(frame, ones)
        gone = {f"gone_{action}": self._left_out(action, chosen=action in chosen) for action in shared}
        if Action.CHECK_IN in steps.possible:
            asked = f"gone_{Action.CHECK_IN}"
            gone[asked] = gone.get(asked, nw.lit(value=False)) | self._too_early_to_ask()
        frame = rows.extended(frame, gone)
        out = {
            f"out_{place}": either(
                [
                    rows.column(f"out_{place}"),
                    *(
                        steps.acts(place, action) & rows.column(f"gone_{action}")
                        for action in sorted(actions)
                        if f"gone_{action}" in gone
                    ),
                ]
            )
            for place, actions in enumerate(steps.places)
        }
        return rows.extended(frame, out)

    def _with_share_columns(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with what becomes of each action for each person, as bits."""
        rows = self._rows
        if self._axes:
            frame = executor.look_up(frame, {rows.name("person"): self._kinds}, self._axes)
        else:
            frame = rows.extended(frame, {"person": nw.lit(0, dtype=DAY)})
        return executor.look_up(
            frame,
            {rows.name(f"share_{action}"): table for action, table in self._shared.items()},
            [(rows.name("person"), max(self._kinds.numbers) + 1)],
        )

    def _left_out(self, action: Action, *, chosen: bool) -> nw.Expr:
        """Return for whom an action is left out, by the sharing table."""
        share = self._rows.column(f"share_{action}")
        out = share == _OTHER_LEFT_OUT | _ONE_LEFT_OUT
        if chosen:
            one = self._is_the_one(action)
            out |= (one & (share == _ONE_LEFT_OUT)) | (~one & (share == _OTHER_LEFT_OUT))
        return out

    def _too_early_to_ask(self) -> nw.Expr:
        """Return who is not asked, because a round with one of several is ahead."""
        rows = self._rows
        given, column = rows.given, rows.column
        days = [day for day in ("interview_on", "next_interview_on") if day in rows.known]
        too_early = nw.lit(value=False)
        if days:
            ahead = either(column(day) > rows.ordinal for day in days)
            too_early |= rows.in_any(rows.is_open & ahead) == 1
        undated: list[nw.Expr] = []
        if "stage" in given:
            waiting = column("scheduled") == 1 if self._dated else rows.has("stage", Stage.SCHEDULED)
            for day in days:
                waiting &= column(day) == ABSENT
            undated.append(waiting)
        if "next_round" in given:
            booked = column("booked") == 1 if self._dated else rows.has("next_round", NextRound.BOOKED)
            if "stage" in given and not self._dated:
                booked &= ~rows.has("stage", *FIXED)
            if "next_interview_on" in rows.known:
                booked &= column("next_interview_on") == ABSENT
            undated.append(booked)
        if undated:
            waits = rows.in_any(rows.is_open & either(undated)) == 1
            too_early |= waits & ~rows.has("stage", Stage.SCHEDULED) if "stage" in given else waits
        return too_early & (column("several") == 1)

    # -------------------------------------------------------------------------- who is the one

    def _rank(self, action: Action) -> nw.Expr:
        """Return everybody's place in the order of an action; the least is the one it is for."""
        rows = self._rows
        given, column = rows.given, rows.column
        rank = column(f"by_{ORDER_OF[action]}")
        if action is Action.SEND_MESSAGE:
            asked = column(f"by_{ORDER_OF[Action.CHECK_IN]}")
            if "stage" not in given:
                return asked
            rank = nw.when(column("declined") == 1).then(rank).otherwise(asked)
        if action in AMONG_THOSE_MET and "meeting" in given:
            rank += column("never_met") * BEHIND_ALL
        if action is Action.CHECK_IN and rows.routed and "stage" in given:
            first = rows.has("contact", Contact.REFERRER) & (column("all_applied") == 1)
            rank = nw.when(first).then(column(ROW)).otherwise(rank)
        return rank

    def _in_question(self, action: Action) -> nw.Expr:
        """Return who comes into question for an action."""
        if action in WHOEVER_ASKS:
            return self._rows.column(ROW) < NOBODY
        return self._steps.asks(action)

    def _is_the_one(self, action: Action) -> nw.Expr:
        """Return whether somebody is the one whom an action is for."""
        rows = self._rows
        row = rows.column(ROW)
        if action is Action.ANSWER_THEM:
            if not rows.routed:
                return row < NOBODY
            agency = rows.has("contact", Contact.AGENCY_RECRUITER)
            return ~agency | (row == rows.column("agency_first"))
        one = self._rank(action) == rows.column(f"one_{action}")
        if action is Action.WAIT and Action.CHECK_IN in self._steps.possible:
            asked = rows.column(f"one_{Action.CHECK_IN}")
            is_asked = (asked < NOBODY) & (self._rank(Action.CHECK_IN) == asked)
            return is_asked | ((asked == NOBODY) & one)
        return one


def _combinations(fields: Mapping[str, type[Word]]) -> Iterator[dict[str, Word]]:
    """Yield all that the sharing table may be told of somebody, in the order in which it is looked up."""
    if not fields:
        yield {}
        return
    (field, words), *others = fields.items()
    for word in words:
        for person in _combinations(dict(others)):
            yield {field: word, **person}


_NOT_TOLD: Mapping[str, Word] = {
    "contact": Contact.UNKNOWN,
    "stage": Stage.UNKNOWN,
    "route": Route.DIRECT,
    "presence": Presence.PRESENT,
}


def _becomes(policy: Policy, action: Action, person: Mapping[str, Word]) -> int:
    """Return what becomes of an action for somebody, as bits."""
    told = {**_NOT_TOLD, **person}
    bits = 0
    for voice, bit in ((Voice.OTHER, _OTHER_LEFT_OUT), (Voice.ONE, _ONE_LEFT_OUT)):
        words = (action, voice, Part.MET, told["route"], told["presence"], told["stage"], told["contact"])
        if share_of(policy, words)[0] is Share.LEFT_OUT:
            bits |= bit
    return bits
