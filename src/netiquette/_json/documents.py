"""Which of our classes documents are of, and what stands for each in one.

Most are their own document; where ours hold what a document can't, such as a rule, or a key that may be
anything, a class beside this file stands for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from netiquette._deciding.decision import Decision
from netiquette._deciding.policy import Policy
from netiquette._deciding.timing import Timing
from netiquette._json.answers import DecisionDocument, FindingDocument
from netiquette._json.policies import PolicyDocument
from netiquette._json.processes import AgendaDocument, EventDocument, ProcessDocument
from netiquette._json.refusing import as_written
from netiquette._messages.details import Details
from netiquette._messages.message import Message
from netiquette._process.process import Process
from netiquette._process.task import Agenda
from netiquette._reviewing.guidelines import Finding
from netiquette._vocabulary.event import Event
from netiquette._vocabulary.state import InterviewState

__all__ = ["DOCUMENTS", "KINDS", "document_of"]

DOCUMENTS: Mapping[type[Any], type[Any]] = {
    InterviewState: InterviewState,
    Details: Details,
    Decision: DecisionDocument,
    Message: Message,
    Finding: FindingDocument,
    Event: EventDocument,
    Process: ProcessDocument,
    Agenda: AgendaDocument,
    Policy: PolicyDocument,
    Timing: Timing,
}
*_FIRST, _LAST = (kind.__name__ for kind in DOCUMENTS)
KINDS = f"{', '.join(_FIRST)} or {_LAST}"


def document_of(kind: object) -> type[Any]:
    """Return the document of one of our kinds, and refuse any other."""
    document = DOCUMENTS.get(kind) if isinstance(kind, type) else None
    if document is None:
        message = f"kind is {as_written(kind)}, but it takes {KINDS}; pass the class itself"
        raise TypeError(message)
    return document
