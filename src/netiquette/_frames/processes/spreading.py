"""Requests to connect on days of their own, in columns: they are numbered, and the number gives the day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._deciding.sharing import ORDER_OF
from netiquette._frames.executor import Table
from netiquette._frames.processes.rows import RAISED, either
from netiquette._frames.processes.sharing import BEHIND_ALL
from netiquette._frames.timelines import ABSENT, DAY, EPOCH, NEVER
from netiquette._process.spreading import free_days
from netiquette._vocabulary.words import Action, Invitation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netiquette._deciding.timing import Timing
    from netiquette._frames.executor import Executor
    from netiquette._frames.processes.rows import Rows
    from netiquette._frames.processes.steps import Steps

__all__ = ["SpreadRequests"]

_MOST_REQUESTS = 1 << 12
"""How many requests of a process are given a day, after the first month; those beyond share the last day."""


class SpreadRequests:
    """The days on which the requests of a process go out."""

    def __init__(self, rows: Rows, steps: Steps, timing: Timing) -> None:
        self._rows = rows
        self._steps = steps
        self._timing = timing
        self._counted = {"invitation", "invited_on"} <= rows.given
        self._following = Table([day + RAISED for day in self._later_days()])

    def gathered(self) -> dict[str, nw.Expr]:
        """Return how many requests of a process have gone out today, and in the month."""
        rows = self._rows
        if not self._counted:
            return {}
        sent, on = rows.has("invitation", Invitation.SENT), rows.column("invited_on")
        month = rows.today.replace(day=1).toordinal() - EPOCH
        return {
            "sent_today": rows.count(sent & (on == rows.ordinal)),
            "sent_this_month": rows.count(sent & (on >= month) & (on <= rows.ordinal)),
        }

    def spread(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with requests to connect on days of their own."""
        rows, steps = self._rows, self._steps
        asks = steps.asks(Action.SEND_INVITATION)
        frame = rows.extended(frame, {"request": nw.when(asks).then(1).otherwise(0)})
        frame = rows.extended(frame, {"answered": self._answered()})
        later = (rows.column("answered") == 1) & (rows.column("several") == 1)
        frame = rows.extended(frame, {"later": nw.when(later).then(1).otherwise(0)})
        frame = rows.extended(frame, {"in_turn": self._in_turn()})
        order = rows.name("in_turn")
        frame = executor.count_before(frame, rows.name("request"), rows.by, order, rows.name("before"))
        frame = rows.extended(frame, self._room())
        frame = self._with_request_day(frame, executor)
        day = rows.column("request_on")
        changed: dict[str, nw.Expr] = {}
        for place in steps.places_of(Action.SEND_INVITATION):
            asked = steps.acts(place, Action.SEND_INVITATION)
            first, out = rows.column(f"first_{place}"), rows.column(f"out_{place}")
            waits = asked & (day > rows.ordinal) & (day > first)
            changed[f"first_{place}"] = nw.when(waits).then(day).otherwise(first)
            changed[f"out_{place}"] = out | (asked & (day == ABSENT))
        return rows.extended(frame, changed | {"request_moves": self._moves(changed)})

    def _moves(self, changed: Mapping[str, nw.Expr]) -> nw.Expr:
        """Return the day on which time alone puts a request off: once the first one could have gone out."""
        rows, steps, day = self._rows, self._steps, self._rows.column("request_on")
        known = (rows.column("request") == 1) & (day > ABSENT)
        first = rows.over(nw.when(known).then(day).otherwise(NEVER).min())
        opens: Any = nw
        for place in steps.places_of(Action.SEND_INVITATION):
            opens = opens.when(steps.takes(place, Action.SEND_INVITATION)).then(changed[f"first_{place}"])
        moved = first + 1 - rows.column("later") + opens.otherwise(ABSENT) - day
        waits = known & (day > first)
        moves = nw.when(waits).then(moved).otherwise(NEVER).cast(DAY)
        if not self._counted:
            return moves
        on = rows.column("invited_on")  # one of a later day takes its place then
        later = rows.has("invitation", Invitation.SENT) & (on > rows.ordinal)
        upcoming = rows.over(nw.when(later).then(on).otherwise(NEVER).min())
        asks = nw.when(rows.column("request") == 1).then(upcoming).otherwise(NEVER).cast(DAY)
        return nw.min_horizontal(moves, asks)

    def _in_turn(self) -> nw.Expr:
        """Return everybody's place; a request that may not go out yet holds up no other."""
        rows, steps, action = self._rows, self._steps, Action.SEND_INVITATION
        early = either(
            steps.takes(place, action) & (rows.column(f"first_{place}") > rows.ordinal)
            for place in steps.places_of(action)
        )
        rank = rows.column(f"by_{ORDER_OF[action]}")
        return nw.when(early).then(rank + BEHIND_ALL).otherwise(rank)

    def _answered(self) -> nw.Expr:
        """Return 1 where a process has something to answer today, so that requests wait a day; else 0."""
        rows, steps = self._rows, self._steps
        answers = [action for action in sorted(steps.possible) if action.facts.answers]
        if not answers or rows.today == date.max:
            return nw.lit(0, dtype=DAY)
        return rows.in_any(
            either(
                steps.takes(place, action) & (rows.column(f"first_{place}") <= rows.ordinal)
                for action in answers
                for place in steps.places_of(action)
            )
        )

    def _room(self) -> dict[str, nw.Expr]:
        """Return how many requests may go out on the first day, and in the rest of its month."""
        rows, timing, none = self._rows, self._timing, nw.lit(0, dtype=DAY)
        today, tomorrow = rows.today, _day_after(rows.today)
        this_month = rows.column("sent_this_month") if self._counted else none
        on_this_day = rows.column("sent_today") if self._counted else none
        later = rows.column("later") == 1
        same_month = this_month if _next_month(tomorrow) == _next_month(today) else none
        in_month = timing.notes_a_month - nw.when(later).then(same_month).otherwise(this_month)
        on_day = timing.requests_a_day - nw.when(later).then(0).otherwise(on_this_day)
        after = nw.when(later).then(_days_left(tomorrow)).otherwise(_days_left(today))
        room = nw.max_horizontal(nw.min_horizontal(in_month, on_day), none)
        rest = nw.max_horizontal(nw.min_horizontal(in_month - room, after * timing.requests_a_day), none)
        return {"room": room.cast(DAY), "rest": rest.cast(DAY)}

    def _with_request_day(self, frame: Any, executor: Executor) -> Any:
        """Return the frame with the day of each request, `ABSENT` where there is none."""
        rows = self._rows
        before, room, rest = (rows.column(name) for name in ("before", "room", "rest"))
        beyond = nw.max_horizontal(before - room - rest, nw.lit(0, dtype=DAY))
        beyond = nw.min_horizontal(beyond, nw.lit(_MOST_REQUESTS - 1, dtype=DAY))
        frame = rows.extended(frame, {"beyond": beyond})
        frame = executor.look_up(
            frame,
            {rows.name("following"): self._following},
            [(rows.name("later"), 2), (rows.name("beyond"), _MOST_REQUESTS)],
        )
        first = rows.ordinal + rows.column("later")
        at_once = max(self._timing.requests_a_day, 1)
        in_rest = before - room if at_once == 1 else (before - room) // at_once
        day = (
            nw.when(rows.column("request") == 0)
            .then(ABSENT)
            .when(before < room)
            .then(first)
            .when(before < room + rest)
            .then(first + 1 + in_rest)
            .otherwise(rows.column("following").cast(DAY) - RAISED)
        )
        return rows.extended(frame, {"request_on": day.cast(DAY)})

    def _later_days(self) -> Iterator[int]:
        """Yield the days of requests after the month of today, and then those after the month of tomorrow."""
        timing, today = self._timing, self._rows.today
        for day in (today, _day_after(today)):
            month = _next_month(day)
            free = () if month is None else free_days([], month, timing.requests_a_day, timing.notes_a_month)
            found = [each.toordinal() - EPOCH for each in islice(free, _MOST_REQUESTS)]
            yield from found
            yield from [ABSENT] * (_MOST_REQUESTS - len(found))


def _day_after(day: date) -> date:
    """Return the next day; the last one has none."""
    return min(day, date.max - timedelta(1)) + timedelta(1)


def _next_month(day: date) -> date | None:
    """Return the first day of the next month; None after the last."""
    if (day.year, day.month) == (date.max.year, date.max.month):
        return None
    return (day.replace(day=1) + timedelta(31)).replace(day=1)


def _days_left(day: date) -> int:
    """Return how many days of its month are left after a day."""
    following = _next_month(day)
    return (date.max - day).days if following is None else (following - day).days - 1
