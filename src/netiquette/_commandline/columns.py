"""Which column of a file is which field, and what its cells mean there.

A file with a column ``stage``, and none that only others name so, is written for us and taken at its word.
Any other is somebody's export: its columns are guessed by the names that trackers give them, in seven
languages, and a caller can map each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import attrs

from netiquette._commandline.encoding import UnreadableError
from netiquette._commandline.records import listed, quoted
from netiquette._messages.message import DETAIL_FIELDS
from netiquette._trackers.lexicon import folded
from netiquette._vocabulary.arguments import suggestion
from netiquette._vocabulary.state import DATE_FIELDS, STATE_FIELDS
from netiquette._vocabulary.words import Contact
from netiquette.trackers import from_role

__all__ = ["DATED", "ColumnMap", "has_status", "layout"]

FIELDS = (*STATE_FIELDS, *DETAIL_FIELDS, "status", "role", "applied_on")
"""What a column may hold: our own fields, and what others have in their place."""
DATED = (*DATE_FIELDS, "applied_on")
"""Those that hold a day."""

_NAMES: Mapping[str, str] = {
    "status": """
        status; application status; job status; current status; stage; application stage; current stage;
        state; phase; outcome; bewerbungsstatus; stand; statut; etat; etape; estado; etapa; fase; stato;
        situacao""",
    "role": """
        contact role; contact title; contact type; contact position; role of contact; contact job title;
        interviewer role; interviewer title; type of contact; rolle des kontakts; role du contact""",
    "contact_name": """
        contact name; contact person; contact; name of contact; interviewer name; interviewer; recruiter
        name; recruiter; hiring manager name; hiring manager; point of contact; ansprechpartner;
        ansprechpartnerin; kontaktperson; kontakt; interlocuteur; personne de contact; contacto;
        contato; contatto; contactpersoon""",
    "company": """
        company name; company; employer; organization; organisation; firma; unternehmen; arbeitgeber;
        entreprise; societe; empresa; compania; azienda; societa; bedrijf; werkgever; organisatie""",
    "position": """
        job title; position title; position; role title; role; job role; title; job; vacancy; stelle;
        stellenbezeichnung; poste; intitule du poste; puesto; cargo; vaga; posizione; ruolo; functie;
        vacature""",
    "interview_on": """
        interview date; date of interview; interview on; interviewed on; last interview; latest
        interview; next interview; interview; gesprachstermin; date entretien; date d entretien; date de
        l entretien; fecha de entrevista; fecha de la entrevista; fecha entrevista; data da entrevista;
        data entrevista; data colloquio; data del colloquio; datum gesprek""",
    "decision_due": """
        decision due; expected decision; decision expected; decision by; decision deadline; response
        due; hear back by; expected response; feedback due""",
    "decided_on": """
        decided on; decision date; date of decision; date decided; offer date; rejection date; rejected
        on; date rejected""",
    "last_contact_on": """
        last contact; last contact date; last contact on; last contacted; date of last contact; last
        interaction; letzter kontakt; dernier contact; ultimo contacto; ultimo contato; ultimo contatto;
        laatste contact""",
    "applied_on": """
        applied on; date applied; applied date; application date; date of application; applied;
        submitted on; date submitted; submission date; bewerbungsdatum; beworben am; date de
        candidature; date candidature; fecha de postulacion; fecha de solicitud; data da candidatura;
        data candidatura; sollicitatiedatum""",
    "thank_you": """
        thank you sent; thank you note sent; thank you note; thank you email; thank you letter; thank
        you; thanked; thanks sent; thankyou""",
    "check_ins": "check ins; follow ups; followups; follow ups sent; follow up count; number of follow ups",
    "topic": "topic; talked about; what we talked about",
}
_FIELD_OF = {name.replace("_", " "): name for name in FIELDS if name not in {"stage", "contact"}} | {
    " ".join(name.split()): field for field, names in _NAMES.items() for name in names.split(";")
}
"""The field by the name of its column, the likelier name first; "role" is what the position is called."""
_ORDER = [*_FIELD_OF]


@attrs.frozen
class ColumnMap:
    """The column of each field.

    Attributes:
        columns: The column by field.
        guessed: Whether it was guessed, and its words are those of others.
        contact: Who the contacts are, where the name of their column says so.
    """

    columns: Mapping[str, str]
    guessed: bool = False
    contact: Contact = Contact.UNKNOWN


def has_status(names: Sequence[str], mapped: Mapping[str, str]) -> bool:
    """Whether one of some columns holds the status, by its name or because somebody says so."""
    named = {mapped[field] for field in ("stage", "status") if mapped.get(field)}
    if named:
        return not named.isdisjoint(names)
    return any(name == "stage" or _FIELD_OF.get(" ".join(folded(name))) == "status" for name in names)


def layout(names: tuple[str, ...], mapped: Mapping[str, str], *, header: bool) -> ColumnMap:
    """Find out which column is which.

    Args:
        names: The columns.
        mapped: The columns that somebody named, by field; an empty one says that there is none.
        header: Whether every row has the same columns; else a row says for itself that it has no status.

    Raises:
        UnreadableError: A field or a column that was named is not there, or none holds the status.
    """
    for field, column in mapped.items():
        if field not in FIELDS:
            message = f"{quoted(field)} is not a field to map a column to; {suggestion(field, [*FIELDS])}"
            raise UnreadableError(message)
        if column and column not in names:
            message = f"there is no column {quoted(column)} among {listed(names)}; map one of them"
            raise UnreadableError(message)
    named = [column for column in mapped.values() if column]
    twice = next((column for column, times in Counter(named).items() if times > 1), None)
    if twice is not None:
        message = f"column {quoted(twice)} is mapped to two fields; map it to one of them"
        raise UnreadableError(message)
    ours = {name: name for name in names if name in {*STATE_FIELDS, *DETAIL_FIELDS}}
    foreign = {" ".join(folded(name)) for name in names if name not in ours and name not in mapped.values()}
    guessed = "stage" not in names or bool(mapped.get("status")) or not foreign.isdisjoint(_FIELD_OF)
    found = _guessed(names, mapped) if guessed else {**ours, **mapped}
    if header and not {"stage", "status"} & {*found}:
        alone = "" if names[1:] else " (columns are told apart by commas, semicolons, tabs or bars)"
        message = (
            f"there is no column for the status among {listed(names)}{alone}; "
            "name one 'stage', or map one by status=COLUMN"
        )
        raise UnreadableError(message)
    field_of = {column: field for field, column in found.items()}
    found = {field_of[name]: name for name in names if name in field_of}
    who = from_role(found.get("contact_name", "")).contact if guessed else Contact.UNKNOWN
    return ColumnMap(found, guessed, who)


def _guessed(names: tuple[str, ...], mapped: Mapping[str, str]) -> dict[str, str]:
    """Return the column of each field, by its name; of two that could be one the likelier."""
    found = dict(mapped)
    if "stage" in names and not {"stage", "status"} & {*found} and "stage" not in mapped.values():
        found["status"] = "stage"  # spelt as we spell it, it is the likelier one
    spelt = {" ".join(folded(name)): name for name in reversed(names) if name not in mapped.values()}
    for name in _ORDER:
        field = _FIELD_OF[name]
        taken = field in found or (field == "status" and "stage" in found)
        if name in spelt and not taken and spelt[name] not in found.values():
            found[field] = spelt[name]
    if "contact" in names and "role" not in found and "contact" not in found.values():
        found["role"] = "contact"  # beside the column of the names it is ours
    return found
