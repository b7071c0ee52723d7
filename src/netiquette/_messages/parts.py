"""Parts: a message taken apart, for an editor or a program that wants to change one sentence of it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import attrs

from netiquette._languages.language import language_of
from netiquette._languages.wording import VARIANTS, Presumed
from netiquette._messages.details import Details, fill_details
from netiquette._messages.naming import fillings
from netiquette._messages.template import Key, is_through, slots_of, template_of
from netiquette._vocabulary.errors import InvalidDetailError
from netiquette._vocabulary.guarded import bare, guarded
from netiquette._vocabulary.public import public

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netiquette._languages.wording import Sentence

__all__ = ["MessagePart", "Written"]


@public
@guarded(InvalidDetailError)
@attrs.frozen
class MessagePart:
    """One part of a message: a sentence, or a few that belong together.

    Attributes:
        name: What it does: ``"greeting"``, ``"thanks"``, ``"topic"``, ``"sign_off"``.
        text: What it says in this message.
        alternatives: What might stand in its place, as true and as polite: the shorter wordings of this
            variant, and those of the others.

    Raises:
        InvalidDetailError: A part cannot be what it should.

    Example:
        >>> from netiquette import Details, thank_you_note
        >>> details = Details(
        ...     candidate_name="Ada Sample", contact_name="Bo Example", topic="the audit trail"
        ... )
        >>> greeting, thanks, *_ = thank_you_note(details).parts
        >>> greeting.text, thanks.name, len(thanks.alternatives) >= 5
        ('Hi Bo,', 'thanks', True)

    .. versionadded:: 26.2
    """

    name: str
    text: str
    alternatives: tuple[str, ...]


class Written(NamedTuple):
    """What a message was made of."""

    details: Details
    key: Key
    filled: Mapping[str, str]
    chosen: Mapping[str, str] | None
    """The text of each part that was left; None where all of them were."""

    def parts(self) -> "Iterator[MessagePart]":
        """Yield the parts, in reading order."""
        others = [template_of(self.key._replace(variant=variant))[0] for variant in range(VARIANTS)]
        for name, text, _ in self._said():
            said = dict.fromkeys(
                option.text % self.filled
                for template in others
                for piece in template.pieces
                if piece.part == name
                for option in piece.options
            )
            yield MessagePart(name, text, tuple(other for other in said if other != text))

    def presumed(self) -> "Iterator[tuple[str, Presumed]]":
        """Yield what each part says and presumes."""
        return ((text, said.presumes) for _, text, said in self._said())

    def unused(self) -> tuple[str, ...]:
        """Return the details that were given and not put in; who writes to whom is none of them."""
        there = {word for _, _, said in self._said() for word in slots_of(said)}
        given = attrs.asdict(self.details, filter=lambda _, value: bool(value) and isinstance(value, str))
        said = self._phrases(self.details)
        return tuple(
            name
            for name in given
            if not name.startswith(("candidate_", "contact_"))
            and there.isdisjoint(self._filled_by(name, said))
        )

    def _filled_by(self, name: str, said: Mapping[str, str]) -> "Iterator[str]":
        """Yield the placeholders that would say something else if a detail had not been given."""
        if name == "via_name":  # who is greeted
            yield from ("contact", "titled") if is_through(self.key.occasion) else ()
            return
        details, without = self.details, bare(Details)
        gone = ("position", "role") if name == "position" else (name,)  # a role is what a position is called
        fill_details(without, **{**attrs.asdict(details), **dict.fromkeys(gone, "")})
        otherwise = self._phrases(without)
        for word, text in said.items():
            # A role that names its company is not given it again.
            named = name == "company" and word == "role" and details.company.casefold() in text.casefold()
            if named or otherwise.get(word) != text:
                yield word

    def _phrases(self, details: Details) -> Mapping[str, str]:
        """Return what details put into the placeholders, whoever passes the message on."""
        key = self.key
        language, house = language_of(key.language), Presumed.HOUSE in key.holds
        return fillings(details, key.tone, language, key.dialect, through=False, house=house)

    def _said(self) -> "Iterator[tuple[str, str, Sentence]]":
        """Yield the name of each part, what it says, and the sentence of the tables."""
        template, _ = template_of(self.key)
        for piece in template.pieces:
            texts = [option.text % self.filled for option in piece.options]
            chosen = texts[0] if self.chosen is None else self.chosen.get(piece.part)
            if chosen is not None:
                yield piece.part, chosen, piece.options[texts.index(chosen)]
