"""Labels of trackers: every label means a stage or nothing, a question decides nothing, and twice is once."""

from __future__ import annotations

from fuzz.inputs import Given
from fuzz.oracle import Target, ask, holds
from fuzz.targets.values import ODD
from netiquette import Contact, Stage
from netiquette.trackers import SOURCES, Recognition, from_history, from_role, from_status


def run(given: Given) -> None:
    """Read a label as a status and as a role."""
    label, source = given.get("label", ""), given.get("source")
    status, role = ask(from_status, label, source=source), ask(from_role, label)
    holds(
        status == from_status(label, source=source) and role == from_role(label),
        "the same label, the same word",
    )
    if type(label) is str:
        holds(status.label == role.label == label, "a label is kept as it is")
        asks = "?" in label or "\uff1f" in label
        holds(not (asks and status.stage.decided), "a question decides nothing")
    holds(
        (status.recognition is Recognition.UNKNOWN) <= bool(status.question), "what is unknown is asked for"
    )
    known = status.recognition is not Recognition.UNKNOWN
    holds(known or status.stage is Stage.UNKNOWN, "what nobody knows is unknown")
    known = role.recognition is not Recognition.UNKNOWN
    holds(known or role.contact is Contact.UNKNOWN, "whom nobody knows is unknown")
    row = (label, given.get("day", "2026-11-20"))
    history = ask(from_history, [row, row], source=source)
    holds(history == from_history([row], source=source), "what is told twice is told once")
    holds(isinstance(status.label, str) and len(repr(status)) < 10**7, "a match can be shown")


_LABELS = (
    *("rejected?", "Not selected so far", "2nd-round interview COMPLETED", "Vorstellungsgespräch vereinbart"),
    *("on hold", "Rejected by Zorp", "withdrawn: moving away", "Interview", "embauché(e)", "offer rescinded"),
    *("Talent Acquisition Partner", "Founder / Recruiter", "Engineering Manager", "\\(a *200)", "\\(no *90)"),
    *("👍", "ﬁnal", "ＲＥＪＥＣＴＥＤ", "re\\u0301ject", "!word:Stage.OFFERED", "!word:Contact.UNKNOWN"),
    *("interview_rescheduled", "unreject_candidate", "offer.created", "no show", "Relance", "promise"),
    *("absage？", "accepted", "not rejected", "\\u0130nterview", "ß", "!float:1.5"),
)

TARGET = Target(
    run,
    {
        "label": (*_LABELS, *ODD),
        "source": (*SOURCES[:12], *ODD, "https://github.com/a/b", "greenhouse"),
        "day": (*ODD, "2026-11-20", "2026-11-20T23:59:59-08:00", "20/11/2026"),
    },
)
