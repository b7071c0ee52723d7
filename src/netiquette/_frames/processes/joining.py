"""What each row knows from the others of its process, in columns: `_process.joining` for a frame.

A decision is one number, made of its day and its words; the one that holds for all is the least of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import narwhals as nw

from netiquette._deciding.etiquette import NOT_HELD
from netiquette._frames.processes.rows import NOBODY, NUMBER, ROW, latest_of
from netiquette._frames.timelines import ABSENT, DAY, LAST
from netiquette._process.joining import (
    ANSWERED,
    APART,
    LAGGING,
    NOES,
    OF_A_DECISION,
    UNDER_WAY,
)
from netiquette._vocabulary.stages import DECIDED
from netiquette._vocabulary.state import WORD_FIELDS
from netiquette._vocabulary.words import Contact, NextRound, OtherOffer, Phase, Route, Stage, Turn

if TYPE_CHECKING:
    from netiquette._frames.processes.rows import Rows

__all__ = ["behind_an_agency", "joined_columns"]

_OF_A_DECISION: Mapping[str, int] = {
    field: len(WORD_FIELDS[field]) for field in OF_A_DECISION if field in WORD_FIELDS
}
"""The words that others have from the row with the decision, and how many values each may have."""


def joined_columns(rows: Rows, frame: Any) -> Any:
    """Return the frame with what each row knows from the others of its process, and who has others."""
    given, column = rows.given, rows.column
    several = rows.over(column(ROW).min()) < rows.over(column(ROW).max())
    first = {"several": nw.when(several).then(1).otherwise(0)}
    if "last_contact_on" in rows.known - given:
        first["last_contact_on"] = nw.lit(ABSENT, dtype=DAY)
    if {"stage", "turn"} <= given:
        own = column("last_contact_on") if "last_contact_on" in given else nw.lit(ABSENT, dtype=DAY)
        first["own_contact_on"] = own
    frame = rows.extended(frame, first)
    takes = rows.is_open & (column("several") == 1)
    made = _days_in_common(rows, takes)
    if "check_ins" in given:
        asked = column("check_ins")
        made["check_ins"] = nw.when(takes).then(rows.over(asked.max())).otherwise(asked)
    if "other_offer" in given:
        made["other_offer"] = _told_once(rows, takes)
    if "stage" in given:
        made["decision"] = rows.least(_decision(rows), rows.has("stage", *DECIDED))
        frame = _with_decision(rows, rows.extended(frame, made), takes)
        if "turn" in given:
            frame = rows.extended(frame, {"turn": _answered_once(rows)})
        return _keeping_up(rows, frame)
    frame = rows.extended(frame, made)
    return rows.extended(frame, _let_go_once(rows, takes)) if "turn" in given else frame


def behind_an_agency(rows: Rows, frame: Any) -> Any:
    """Return the frame where an agency stands before everybody else in its process."""
    column, agency = rows.column, Contact.AGENCY_RECRUITER
    frame = rows.extended(frame, {"agency": rows.in_any(rows.has("contact", agency))})
    said = column("route") if "route" in rows.given else nw.lit(Route.DIRECT.position, dtype=DAY)
    behind = (column("agency") == 1) & (column("contact") != agency.position)
    return rows.extended(frame, {"route": nw.when(behind).then(Route.AGENCY.position).otherwise(said)})


# ---------------------------------------------------------------------------------- the days


def _days_in_common(rows: Rows, takes: nw.Expr) -> dict[str, nw.Expr]:
    """Return the latest of the days that hold for all, and that of a talk with any of them."""
    given, column, made = rows.given, rows.column, dict[str, nw.Expr]()
    talks = [column(day) for day in ("interview_on", "next_interview_on") if day in given]
    contacts = [column("last_contact_on")] if "last_contact_on" in rows.known else []
    if contacts:
        rounds = [*talks]
        if {"stage", "next_interview_on"} <= given:  # a talk to learn has no next round
            to_learn = rows.has("stage", Stage.INFORMATIONAL)
            rounds[-1] = nw.when(to_learn).then(ABSENT).otherwise(talks[-1]).cast(DAY)
        latest = latest_of([*rounds, *contacts])
        waits = takes & ~rows.has("turn", Turn.YOURS) if "turn" in given else takes
        made["last_contact_on"] = _later_of_others(rows, latest, contacts[0], waits)
    if "decision_due" in given:
        promised = column("decision_due")
        made["decision_due"] = _later_of_others(rows, promised, promised, takes)
    if talks and "decided_on" in given:
        made["talk_on"] = _latest(rows, latest_of(talks))
    return made


def _latest(rows: Rows, day: nw.Expr) -> nw.Expr:
    """Return the latest day among those for whom nothing is decided."""
    return rows.over(nw.when(rows.is_open).then(day).otherwise(ABSENT).max()).cast(DAY)


def _later_of_others(rows: Rows, day: nw.Expr, own: nw.Expr, takes: nw.Expr) -> nw.Expr:
    """Return the latest day where others know of a later one, else one of the row's own."""
    latest = _latest(rows, day)
    return nw.when(takes & (latest > day)).then(latest).otherwise(own).cast(DAY)


# ------------------------------------------------------------------------------ the decision


def _decision(rows: Rows) -> nw.Expr:
    """Return a number for what was decided: the later, the smaller."""
    given = rows.given
    on = rows.column("decided_on") if "decided_on" in given else nw.lit(ABSENT, dtype=DAY)
    number = LAST - on.cast(NUMBER)
    for field, width in _OF_A_DECISION.items():
        number = number * width + (rows.column(field).cast(NUMBER) if field in given else 0)
    return number


def _with_decision(rows: Rows, frame: Any, takes: nw.Expr) -> Any:
    """Return the frame where a decision that any row knows of holds for all."""
    given, decided = rows.given, rows.column("decision") < NOBODY
    rest: nw.Expr = nw.when(decided).then(rows.column("decision")).otherwise(0)
    places: dict[str, nw.Expr] = {}
    for field, width in reversed([*_OF_A_DECISION.items()]):
        places[field] = (rest % width).cast(DAY)
        rest //= width
    places["decided_on"] = on = (LAST - rest).cast(DAY)
    holds = decided
    if not given.isdisjoint({"interview_on", "next_interview_on"}) and "decided_on" in given:
        # Whoever talks with you later has not decided.
        holds &= ~((on > ABSENT) & (rows.column("talk_on") > on))
    if "turn" in given:
        frame = rows.extended(frame, _let_go_once(rows, takes & ~holds))
        places["turn"] = _turn_of_their_own(rows, places)
    return rows.extended(
        frame,
        {
            field: nw.when(takes & holds).then(place).otherwise(rows.column(field))
            for field, place in places.items()
            if field in given
        },
    )


def _turn_of_their_own(rows: Rows, decision: Mapping[str, nw.Expr]) -> nw.Expr:
    """Return whose turn it is where a decision holds that was noted in another row."""
    own, on, since = rows.column("turn"), decision["decided_on"], rows.column("own_contact_on")
    won = decision["stage"].is_in(sorted(stage.position for stage in Phase.WON.stages))
    again = decision["turn"] == Turn.RECONSIDERED.position
    answers = (
        (on == ABSENT)
        | ((since > ABSENT) & (since >= on))
        | (won & rows.has("turn", Turn.NOBODY))
        | (again & rows.has("turn", Turn.THEIRS))
    )
    turn = nw.when(rows.has("turn", *ANSWERED) & answers).then(own)
    if "contact" in rows.given:
        settled = decision["turn"].is_in(sorted(turn.position for turn in ANSWERED))
        turn = turn.when(rows.has("contact", *APART) & settled).then(Turn.UNKNOWN.position)
    return turn.otherwise(decision["turn"]).cast(DAY)


def _keeping_up(rows: Rows, frame: Any) -> Any:
    """Return the frame where no row stays behind a process that is under way for another."""
    given, column = rows.given, rows.column
    to_learn = rows.has("stage", Stage.INFORMATIONAL)
    if "contact" in given:
        to_learn &= ~rows.has("contact", *APART)
    under_way = (rows.in_any(rows.has("stage", *UNDER_WAY)) == 1) & (column("several") == 1)
    frame = rows.extended(frame, {"keeps_up": nw.when(under_way & to_learn).then(1).otherwise(0)})
    keeps_up = column("keeps_up") == 1
    late = keeps_up | (under_way & rows.has("stage", *LAGGING))
    made = {"stage": nw.when(late).then(Stage.APPLIED.position).otherwise(column("stage")).cast(DAY)}
    if "next_round" in given:
        none = NextRound.NONE.position
        made["next_round"] = nw.when(keeps_up).then(none).otherwise(column("next_round")).cast(DAY)
    if "next_interview_on" in given:
        day = column("next_interview_on")
        made["next_interview_on"] = nw.when(keeps_up).then(ABSENT).otherwise(day).cast(DAY)
    return rows.extended(frame, made)


# --------------------------------------------------------------------- what is done for all


def _answered_once(rows: Rows) -> nw.Expr:
    """Return whose turn it is, where one reply to a no is one for all."""
    noes, answered = rows.has("stage", *NOES), rows.has("turn", *ANSWERED)
    if "contact" in rows.given:
        noes &= ~rows.has("contact", *APART)
    waits = noes & ~answered & (rows.in_any(noes & answered) == 1)
    return nw.when(waits).then(Turn.THEIRS.position).otherwise(rows.column("turn")).cast(DAY)


def _told_once(rows: Rows, takes: nw.Expr) -> nw.Expr:
    """Return another employer's offer, of which one of them was told."""
    offered = takes & rows.has("other_offer", OtherOffer.OPEN)
    if "other_offer_due" in rows.given:
        offered |= takes & (rows.column("other_offer_due") > ABSENT)
    told: Any = nw
    for word in (OtherOffer.TAKEN, OtherOffer.TOLD):
        done = rows.in_any(rows.is_open & rows.has("other_offer", word)) == 1
        told = told.when(offered & done).then(word.position)
    said: nw.Expr = told.otherwise(rows.column("other_offer")).cast(DAY)
    return said


def _let_go_once(rows: Rows, takes: nw.Expr) -> dict[str, nw.Expr]:
    """Return whose turn it is, where you gave up towards one of them, or asked one for another day."""
    gave_up = rows.is_open & rows.has("turn", Turn.NOBODY)
    if "stage" in rows.given:
        gave_up &= ~rows.has("stage", Stage.INFORMATIONAL)
    let_go = rows.in_any(gave_up) == 1
    turn = nw.when(takes & let_go & rows.has("turn", Turn.UNKNOWN)).then(Turn.NOBODY.position)
    if "meeting" in rows.given:
        failed = rows.has("meeting", *NOT_HELD)
        asked = rows.in_any(rows.is_open & failed & rows.has("turn", Turn.THEIRS)) == 1
        waits = takes & failed & ~rows.has("turn", *ANSWERED)
        turn = turn.when(waits & asked).then(Turn.THEIRS.position)
    return {"turn": turn.otherwise(rows.column("turn")).cast(DAY)}
