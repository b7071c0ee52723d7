"""What is known of each channel, by its text.

One rule of this file. No limit is listed here without its date and its source, because platforms
move theirs; a test fails once a fact is older than eighteen months.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal

import attrs

from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.guarded import guarded
from netiquette._vocabulary.public import public

__all__ = ["FACTS", "SUBJECTS_ONLY_SHOWN", "ChannelFacts"]


@public
@guarded(InvalidDetailError)
@attrs.frozen(kw_only=True)
class ChannelFacts:
    """What was known of one channel on one day.

    Attributes:
        limit: The most the text may hold, in UTF-16 code units after NFC; None where nothing binds.
        subject_limit: The same for the subject; None where there is no subject.
        unit: What is counted.
        as_of: The day the facts were checked, or the first of the month.
        confidence: How sure the less sure of the two limits is.
        sources: Where each number comes from, and who says otherwise.

    Raises:
        InvalidDetailError: A part cannot be what it should.

    Example:
        >>> from netiquette import Channel
        >>> facts = Channel.LINKEDIN_NOTE.facts
        >>> facts.limit, facts.unit
        (200, 'utf16')

    .. versionadded:: 26.1
    """

    limit: int | None
    subject_limit: int | None = None
    unit: Literal["utf16"] = "utf16"
    as_of: date
    confidence: Literal["high", "medium", "low"]
    sources: tuple[str, ...]


_CHECKED = date(2026, 11, 1)

FACTS: Mapping[str, ChannelFacts] = MappingProxyType(
    {
        "email": ChannelFacts(
            limit=None,
            subject_limit=60,
            as_of=_CHECKED,
            confidence="medium",
            sources=(
                "Advice pages: a subject of 50 to 60 characters at most; clients show 33 to 60",
                "RFC 5322, 2.1.1: no line over 998 characters; the e-mail package folds",
            ),
        ),
        "linkedin_note": ChannelFacts(
            limit=200,
            as_of=_CHECKED,
            confidence="high",
            sources=(
                "career-ops, pull request 2951 (2026-08-16): tried in the compose box",
                "lookr-fyi, issue 27 (2025-11-30): a screenshot",
                "Unipile v2 documentation (2026)",
                "linkedinsider.blog (2026-05-29)",
                "Pages of 2022 to 2024 still say 300 for every account",
            ),
        ),
        "linkedin_note_paid": ChannelFacts(
            limit=300,
            as_of=_CHECKED,
            confidence="high",
            sources=(
                "career-ops, pull request 2951 (2026-08-16): tried in the compose box",
                "Unipile v2 documentation (2026)",
                "linkedinsider.blog (2026-05-29)",
            ),
        ),
        "linkedin_message": ChannelFacts(
            limit=1900,
            as_of=_CHECKED,
            confidence="low",
            sources=("Our own choice: 8,000 is widely quoted, 3,000 was seen, neither is confirmed",),
        ),
        "inmail": ChannelFacts(
            limit=1900,
            subject_limit=200,
            as_of=_CHECKED,
            confidence="medium",
            sources=(
                "LinkedIn Help a554514 and 437 (mirrors): subject 200, body 2,000",
                "lettercounter, digitalmoats: body 1,900, the stricter one, which we keep to",
            ),
        ),
        "sms": ChannelFacts(
            limit=306,
            as_of=_CHECKED,
            confidence="medium",
            sources=(
                "GSM-7: 153 characters for each part of a longer message",
                "Our own choice: two parts; a text beyond GSM-7 takes more of them",
            ),
        ),
        "spoken": ChannelFacts(
            limit=300,
            as_of=_CHECKED,
            confidence="low",
            sources=("Our own choice: about twenty seconds of speech",),
        ),
    }
)

SUBJECTS_ONLY_SHOWN = frozenset({"email"})
"""Where the limit says how much of a subject is shown, and more of it is taken; see the sources there."""
