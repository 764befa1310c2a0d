"""What a character is to a name: whether one may begin with it, go on with it, and what it is called.

The one place that asks Unicode's tables; everything that makes or compares names asks here. Python reads identifiers in
their NFKC form (Unicode Standard Annex 15 and 31; PEP 3131), so that is the form in which names are made and compared.

Each Python has the tables of its own year. So a character that those of the oldest one do not know (`printable`) is no
letter here, on none of them, and is called by its number; of the others these tables say the same for ever.
"""

from __future__ import annotations

import unicodedata

from sdkwright.printable import is_format, is_printable

_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")
"""Letters and marks without a shape: a joiner, fillers of Hangul, vowels of Khmer that nobody writes, selectors."""
_LETTER = " LETTER "
_LETTERS_AND_DIGITS = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Nd"})
_LATER = frozenset("\u30fb\uff65")
"""What a name may hold since Python 3.13 (Unicode 15.1), and could not before: the middle dot of Katakana."""


def is_name_start(character: str) -> bool:
    """Whether a public name may begin with it: no underscore, which makes a name private."""
    return character != "_" and is_identifier(character)


def is_name_part(character: str) -> bool:
    """Whether it may stand inside a word of a name: a letter, a digit, a mark on one of these, but no separator."""
    return is_identifier(f"a{character}") and unicodedata.category(character) != "Pc"


def is_identifier(text: str) -> bool:
    """Whether text is a name for every Python."""
    return text.isidentifier() and (text.isascii() or all(map(_is_in_names, text)))


def _is_in_names(character: str) -> bool:
    return is_printable(character) and character not in _LATER


def is_letter_or_digit(character: str) -> bool:
    """Whether it is one without doubt: a letter or a decimal digit, and no mark, since Unicode 3.2."""
    if character.isascii():
        return character.isalnum()
    return unicodedata.ucd_3_2_0.category(character) in _LETTERS_AND_DIGITS


def is_capital(character: str) -> bool:
    """Whether it is a capital letter, since Unicode 3.2."""
    return unicodedata.ucd_3_2_0.category(character) == "Lu"


def is_unseen(character: str) -> bool:
    """Whether it has no shape: marks of direction, joiners, selectors of variants (in a name it would only mislead)."""
    if character.isascii():
        return False
    is_selector = "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    return is_selector or character in _UNSEEN or is_format(character)


def normal(text: str) -> str:
    """The text as Python reads it in a name (NFKC), without what nobody sees; what is unknown is its number."""
    if text.isascii():
        return text
    text = "".join(c if is_printable(c) or is_unseen(c) or c.isspace() or c.isascii() else _number(c) for c in text)
    seen = "".join(c for c in unicodedata.normalize("NFKC", text) if not is_unseen(c))
    return unicodedata.normalize("NFKC", "".join(c for c in seen if not is_unseen(c)))


def _number(character: str) -> str:
    return f" u{ord(character):04x} "


def upper(text: str) -> str:
    """The text in capitals, as far as every Python knows them: Unicode 16 gave some to letters that had none."""
    return text.upper() if text.isascii() else "".join(map(_capitals, text))


def _capitals(character: str) -> str:
    found = character.upper()
    return found if all(map(is_printable, found)) else character


def folded(name: str) -> str:
    """What two names have in common that Python, or a file system that is blind to case, takes for the same."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).upper().casefold())


def unaccented(text: str) -> str:
    """The same in ASCII, as far as it goes: letters without their accents, and without all letters of other scripts."""
    apart = unicodedata.normalize("NFKD", text.translate(_IN_ASCII))
    return "".join(c for c in apart if c.isascii())


_IN_ASCII = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}
    | {"đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i"}
)
"""Letters of Latin that are no letter with an accent."""


def spoken(character: str) -> str:
    """The name of a character in lower case: `thumbs up sign`, `degree`, `micro`; its number where it has none.

    A letter is called without its script and its case: `mu`.
    """
    name = unicodedata.name(character, f"u{ord(character):04x}")
    if _LETTER in name:
        name = name.partition(_LETTER)[2].removeprefix("FINAL ").partition(" WITH ")[0]
    return name.removesuffix(" SIGN").lower() if name.count(" ") == 1 else name.lower()
