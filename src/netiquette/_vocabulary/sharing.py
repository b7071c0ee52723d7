"""The words for several people in one process: who has which part in it, and what each of them hears."""

from netiquette._vocabulary.public import public
from netiquette._vocabulary.word import Word

__all__ = ["Part", "Share", "Voice"]


@public
class Part(Word):
    """What part somebody has in the latest round.

    Example:
        >>> from netiquette import CAUTIOUS, Part
        >>> Part.ARRANGED in CAUTIOUS.rule("thank-whoever-arranged-it").when
        True

    .. versionadded:: 26.2
    """

    MET = "met"
    """You talked, or will."""
    ARRANGED = "arranged"
    """They arranged it, or put you forward, and were not there."""
    NONE = "none"
    """None that is known of."""


@public
class Voice(Word):
    """Whether somebody is the one person who hears what is said once.

    Example:
        >>> from netiquette import CAUTIOUS, Voice
        >>> Voice.ONE in CAUTIOUS.rule("one-question-to-one-person").when
        True

    .. versionadded:: 26.2
    """

    ONE = "one"
    """For this action, they are."""
    OTHER = "other"
    """Another is."""


@public
class Share(Word):
    """What becomes of a step that several people's answers have in common.

    Example:
        >>> from netiquette import CAUTIOUS, Share
        >>> CAUTIOUS.rule("thank-everybody-who-met-you").then is Share.EACH
        True

    .. versionadded:: 26.2
    """

    EACH = "each"
    """It is done for each of them."""
    THROUGH = "through"
    """It is done, and goes through the one who speaks for the process."""
    LEFT_OUT = "left_out"
    """It is not done for this person."""
