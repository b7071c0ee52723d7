"""What a row of somebody's export says, as the fields of a state.

Three rules of this file. A cell that is empty says nothing. A day that cannot be read costs the day, and the
row is answered without it. And where two cells speak of one thing, what came later holds: the later of two
days on which somebody wrote, and the status that is further along.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from netiquette._commandline.cells import COUNTED, LONGEST_FACT, BadCellError, cell_text, times
from netiquette._commandline.columns import DATED, ColumnMap
from netiquette._commandline.days import AmbiguousDayError, days_within, parse_day
from netiquette._commandline.inferred import NO, YES, Inferred, Noted, most_telling, noted, short_answer
from netiquette._commandline.people import answers_to_nobody
from netiquette._trackers.histories import EARLY_ENDS
from netiquette._trackers.labels import label_words
from netiquette._trackers.senses import StatusSense
from netiquette._trackers.statuses import STATUS_TABLE
from netiquette._vocabulary.limits import LIMITS
from netiquette._vocabulary.state import DATE_FIELDS, STATE_FIELDS, InterviewState
from netiquette._vocabulary.told import told
from netiquette._vocabulary.words import Contact, Invitation, Meeting, Phase, Relationship, Stage, ThankYou
from netiquette.trackers import Recognition, StatusMatch, from_role, from_status

__all__ = ["Export", "Said"]

_STAGES_OF_A_TALK = frozenset({Stage.SCREENING, Stage.SCHEDULED, Stage.INTERVIEWING, Stage.INTERVIEWED})
"""The stages in which a day beside the status is that of a talk."""


class AmbiguousCellError(BadCellError):
    """Nothing tells day from month, in this row or in any other: the caller has to say it for all of them."""


class Said(NamedTuple):
    """What a row says.

    Attributes:
        facts: The fields of its state.
        status: What its status was read as; None where that is a word of ours.
        warnings: What was left out of it, and why.
    """

    facts: dict[str, Any]
    status: StatusMatch | None
    warnings: tuple[str, ...]


class Export(NamedTuple):
    """How the rows of a file are to be read.

    Attributes:
        columns: The columns that are fields.
        beside: Those that are read beside them.
        source: The tracker it comes from.
        order: ``dmy`` or ``mdy``, where it is known.
        language: The one language of its statuses and titles, if it is only one.
        today: The day, where it is known: what is to come by then has not happened.
    """

    columns: ColumnMap
    beside: Inferred
    source: str
    order: str | None
    language: str | None
    today: date | None

    # -------------------------------------------------------------------------- statuses

    def stage_of(self, label: str) -> StatusMatch:
        """Return what a label stands for."""
        return _status_of(label, self.source or None, self.language)

    def status(self, cells: Mapping[str, Any]) -> StatusMatch | None:
        """Return what the word in the column of the status stands for; None where it is a word of ours."""
        if "status" in cells:
            return self.stage_of(cell_text("status", cells["status"], LIMITS.detail))
        if "status" in self.columns.by_field:
            return from_status("")
        if isinstance(cells.get("stage"), str):
            match = self.stage_of(cells["stage"])
            ours = cells["stage"] == match.stage
            return None if ours or match.recognition is Recognition.UNKNOWN else match
        return None

    def _with_those_beside(self, match: StatusMatch, row: Mapping[str, Any]) -> StatusMatch:
        """Return the most telling of a status and those that stand beside it."""
        labels = _filled(row, self.beside.stages)
        others = [self.stage_of(label[: LIMITS.detail]) for label in labels]
        ticked = [flag for column, flag in self.beside.flags.items() if self._is_ticked(row.get(column))]
        return most_telling([match, *others, *ticked])

    def _is_ticked(self, cell: Any) -> bool:
        return cell is not None and (short_answer(cell) in YES or self._read(str(cell)) is not None)

    # ------------------------------------------------------------------------------ days

    def day(self, name: str, cell: Any) -> date:
        """Read the day in a cell."""
        text = cell_text(name, cell, LONGEST_FACT)
        try:
            return parse_day(text, self.order)
        except AmbiguousDayError:
            what = f"{name} is {told(text)}, and nothing tells day from month"
            raise AmbiguousCellError(what, "say --dates dmy or --dates mdy") from None
        except ValueError:
            what = f"{name} is {told(text)}, which is not a date"
            raise BadCellError(what, "write it as YYYY-MM-DD") from None

    def _read(self, text: str) -> date | None:
        """Return the day that a text is; None where it is none."""
        try:
            return parse_day(text[:LONGEST_FACT], self.order)
        except ValueError:
            return None

    def _days(self, cells: Mapping[str, Any], warnings: list[str]) -> dict[str, date]:
        """Read every column of days; of what is none, the one day within it, or nothing, with a warning."""
        days: dict[str, date] = {}
        for name in DATED:
            if name not in cells:
                continue
            try:
                days[name] = self.day(name, cells[name])
            except AmbiguousCellError:
                raise
            except BadCellError as problem:
                answer = short_answer(cells[name])
                if answer in NO or (answer in YES and name == "applied_on"):
                    continue
                within = {*self._days_in([cells[name]])}
                if len(within) == 1:  # "20 Nov, with Bo"
                    days[name] = within.pop()
                    warnings.append(f"{name} is {told(cells[name])}, which is read as {days[name]}")
                    continue
                warnings.append(
                    f"{problem.what}, so it is left out; {problem.instead}, "
                    f"or leave out the column with --map {name}="
                )
        return days

    def _days_in(self, texts: Iterable[Any]) -> list[date]:
        """Return the days within some texts."""
        return [
            found.day
            for text in texts
            if isinstance(text, str)
            for found in days_within(text[: LIMITS.detail], self.order, self.today)
        ]

    def _is_to_come(self, day: date) -> bool:
        return self.today is not None and day > self.today

    # ----------------------------------------------------------------------------- facts

    def said(self, cells: Mapping[str, Any], row: Mapping[str, Any]) -> Said:
        """Return what a row says.

        Args:
            cells: The cells that hold something, by field.
            row: Those by column, for what stands beside the fields.

        Raises:
            BadCellError: A cell that is needed cannot be read.
        """
        warnings: list[str] = []
        days = self._days(cells, warnings)
        note = self._noted(row)
        facts = {name: self._fact(name, cells[name]) for name in STATE_FIELDS if name in {*cells} - {*DATED}}
        match = self.status(cells)
        if match is not None:
            match = self._with_those_beside(match, row)
            match = self._filled_in(match, days, row)
            facts["stage"] = match.stage
        elif "connection" in self.columns.by_field:
            facts.setdefault("stage", Stage.UNKNOWN)
        _expect_stage(facts)
        facts["stage"] = InterviewState(facts["stage"]).stage  # or it says what is wrong with it
        beside = self._days_in([cells.get("status"), *_filled(row, self.beside.stages)])
        facts |= self._decided(facts["stage"], days, beside, row)
        facts |= self._talks(facts["stage"], days, beside, row)
        facts |= self._contacts(facts["stage"], days, note, beside)
        facts |= {name: days[name] for name in DATE_FIELDS if name in days and name not in facts}
        facts |= self._connection(cells.get("connection"), facts)
        facts |= self._person(cells, facts)
        facts |= _whether_met(match, facts, named=_is_somebody(cells.get("contact_name")))
        return Said(facts, match, tuple(warnings))

    def as_written(self, cells: Mapping[str, Any]) -> Said:
        """Return what a row says that is written for us: taken at its word, and refused where it has none.

        Raises:
            BadCellError: A cell cannot be read.
        """
        status = self.status(cells)
        facts = {
            name: self.day(name, cells[name]) if name in DATE_FIELDS else self._fact(name, cells[name])
            for name in STATE_FIELDS
            if name in cells
        }
        if status is not None:
            facts["stage"] = status.stage
        _expect_stage(facts)
        facts |= self._person(cells, facts)
        if "applied_on" in cells and "last_contact_on" not in facts:
            facts["last_contact_on"] = self.day("applied_on", cells["applied_on"])
        return Said(facts, status, ())

    def _noted(self, row: Mapping[str, Any]) -> Noted:
        """Return what the notes of a row say was done."""
        notes = [noted(cell, self.order, self.today) for cell in _filled(row, self.beside.notes)]
        return Noted(
            tuple(day for note in notes for day in note.applied),
            tuple(dict.fromkeys(day for note in notes for day in note.asked)),
        )

    def _filled_in(self, match: StatusMatch, days: Mapping[str, date], row: Mapping[str, Any]) -> StatusMatch:
        """Return a status where its cell is empty: days of talks, or of applying, say how far it has come."""
        if match.label.strip():
            return match
        if "interview_on" in days or self._rounds(row):
            return StatusMatch("", Stage.INTERVIEWING, Recognition.EXACT)
        if "applied_on" in days:
            return StatusMatch("", Stage.APPLIED, Recognition.EXACT)
        return match

    def _fact(self, name: str, cell: Any) -> Any:
        """Read one cell; a number is left to the field, which knows whether it takes one."""
        if name == "thank_you" and self.columns.guessed:
            return self._thanked(cell)
        if isinstance(cell, (bool, int, float)):
            return cell
        text = cell_text(name, cell, LONGEST_FACT)
        if name == "check_ins" and self.columns.guessed and self._is_ticked(text):
            return 1
        return times(name, text) if name in COUNTED else text

    def _thanked(self, cell: Any) -> Any:
        """Read what a tracker has in place of our words: a tick, a yes or a no, or the day it was sent."""
        try:
            parse_day(str(cell)[:LONGEST_FACT], self.order)
        except AmbiguousDayError:
            return ThankYou.SENT
        except ValueError:
            answer = short_answer(cell)
            return ThankYou.SENT if answer in YES else ThankYou.NOT_SENT if answer in NO else cell
        return ThankYou.SENT

    def _rounds(self, row: Mapping[str, Any]) -> list[date]:
        days = map(self._read, _filled(row, self.beside.rounds))
        return [day for day in days if day is not None]

    def _talks(
        self, stage: Stage, days: dict[str, date], beside: list[date], row: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return the latest talk that is behind, and the first one ahead, if there are two."""
        known = [days[name] for name in ("interview_on",) if name in days]
        talks = sorted({*known, *self._rounds(row), *(beside if stage in _STAGES_OF_A_TALK else ())})
        noted_on = days.get("noted_on")
        if not talks and stage in _STAGES_OF_A_TALK and noted_on is not None and self._is_to_come(noted_on):
            talks = [noted_on]
        ahead = [day for day in talks if self._is_to_come(day)]
        behind = [day for day in talks if day not in ahead]
        if not talks:
            return {}
        if not behind or not ahead or stage.decided:
            return {"interview_on": behind[-1] if behind else ahead[0]}
        met = {"stage": Stage.INTERVIEWED} if stage in _STAGES_OF_A_TALK | {Stage.APPLIED} else {}
        return {"interview_on": behind[-1], "next_interview_on": ahead[0], **met}

    def _decided(
        self, stage: Stage, days: Mapping[str, date], beside: list[date], row: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return the day of a decision that stands in its status, or under a word for it."""
        if not stage.decided or "decided_on" in days:
            return {}
        flags = (str(row.get(column)) for column, flag in self.beside.flags.items() if flag.stage is stage)
        found = [day for day in map(self._read, flags) if day is not None] or beside
        return {"decided_on": found[-1]} if found and not self._is_to_come(found[-1]) else {}

    def _contacts(
        self, stage: Stage, days: Mapping[str, date], note: Noted, beside: list[date]
    ) -> dict[str, Any]:
        """Return the last day on which anybody wrote, and how often one has asked."""
        asked = {*note.asked, *(days[name] for name in ("asked_on",) if name in days)}
        written = (days[name] for name in ("last_contact_on", "applied_on") if name in days)
        contacts = [*asked, *note.applied, *written]
        contacts += beside if stage is Stage.APPLIED else []
        noted_on = days.get("noted_on")
        of_applying = not note.applied and "applied_on" not in days and stage is not Stage.RESEARCHING
        if noted_on is not None and of_applying and not self._is_to_come(noted_on):
            contacts.append(noted_on)  # the only day there is; beside one of applying it is another's
        facts: dict[str, Any] = {"last_contact_on": max(contacts)} if contacts else {}
        return facts | ({"check_ins": len(asked)} if asked else {})

    def _person(self, cells: Mapping[str, Any], facts: Mapping[str, Any]) -> dict[str, Any]:
        """Return who the contact is; nobody, where a lead names none."""
        if "contact" in facts:
            return {}
        if "role" in cells:
            title = cell_text("role", cells["role"], LIMITS.detail)
            return {"contact": from_role(title, language=self.language).contact}
        if self.columns.guessed and answers_to_nobody(cells.get("contact_name")):
            met = facts["stage"] in Phase.MEETING.stages or "interview_on" in facts
            return {} if met else {"contact": Contact.NONE}
        if "contact_name" in cells:
            return {"contact": self.columns.contact}
        return (
            {"contact": Contact.NONE} if self.columns.guessed and facts["stage"] is Stage.RESEARCHING else {}
        )

    def _connection(self, cell: Any, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Return what a log of requests says of one."""
        if cell is None or short_answer(cell) in NO:
            return {}
        day = self._read(cell) if isinstance(cell, str) else None
        if day is not None:
            return {"invitation": Invitation.SENT, "invited_on": facts.get("invited_on", day)}
        if short_answer(cell) in YES:
            return {"relationship": Relationship.CONNECTED}
        senses = STATUS_TABLE.read(label_words(str(cell)[:LONGEST_FACT]), self.language).senses
        means = [means for sense, means in _CONNECTION.items() if sense in senses]
        return dict(means[0]) if means else {}


def _filled(row: Mapping[str, Any], columns: Iterable[str]) -> Iterator[str]:
    """Yield what is text in some columns of a row."""
    yield from (cell for column in columns if isinstance(cell := row.get(column), str))


def _expect_stage(facts: Mapping[str, Any]) -> None:
    """Refuse a row that does not say how far it has come."""
    if "stage" not in facts:
        raise BadCellError("stage is empty", "say how far it has come, or 'unknown'")


@lru_cache(maxsize=1 << 10)
def _status_of(label: str, source: str | None, language: str | None) -> StatusMatch:
    """Return what a label stands for; a file has the same few on every row."""
    return from_status(label, source=source, language=language)


_SENT = {"invitation": Invitation.SENT}
_CONNECTION: Mapping[StatusSense, Mapping[str, Any]] = {
    StatusSense.SAVED: {},
    StatusSense.NOT: {},
    StatusSense.WITHDRAWN: {"invitation": Invitation.WITHDRAWN},
    StatusSense.ACCEPTED: {"relationship": Relationship.CONNECTED},
    StatusSense.ANSWERED: {"relationship": Relationship.CONNECTED},
    StatusSense.APPLICATION: _SENT,
    StatusSense.PENDING: _SENT,
    StatusSense.SCHEDULED: _SENT,
    StatusSense.SILENT: _SENT,
    StatusSense.TURNED_DOWN: _SENT,
    StatusSense.REJECTED: _SENT,
    StatusSense.RECEIVED: {"invitation": Invitation.RECEIVED},
}
"""What the senses of a word say of a request, the first that it has; one that was ignored stays open."""


def _is_somebody(cell: Any) -> bool:
    return cell is not None and not answers_to_nobody(cell)


def _whether_met(match: StatusMatch | None, facts: Mapping[str, Any], *, named: bool) -> dict[str, Any]:
    """Return whether the two have met: not where it ended before there was anybody to meet."""
    if match is None or "meeting" in facts:
        return {}
    if match.meeting is not Meeting.UNKNOWN:
        return {"meeting": match.meeting}
    somebody = named or facts.get("contact", Contact.UNKNOWN) is not Contact.UNKNOWN
    met = "interview_on" in facts or "thank_you" in facts or somebody
    return {"meeting": Meeting.NEVER} if facts["stage"] in EARLY_ENDS and not met else {}
