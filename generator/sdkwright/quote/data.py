"""Text -> the strings of other languages. Each reads the same text back; what it cannot write at all becomes U+FFFD."""

from __future__ import annotations

import html as _html
import json as _json

from sdkwright.printable import is_printable
from sdkwright.quote.lines import LINE_ENDS
from sdkwright.text import Code, Text

_LOST = "\ufffd"
_IN_SCRIPTS = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})
"""Signs that could end a `<script>` around a string."""


def toml(text: Text) -> Code:
    """A basic string of TOML 1.0, which has no way to write a lone surrogate."""
    return Code('"' + "".join(_toml_character(c) for c in text.raw) + '"')


def json(text: Text) -> Code:
    """A string of JSON (RFC 8259, section 7) in ASCII, also within a `<script>` of HTML."""
    return Code(_json.dumps(text.raw).translate(_IN_SCRIPTS))


def yaml(text: Text) -> Code:
    """A double-quoted scalar of YAML 1.2.2 (section 7.3.1)."""
    return Code('"' + "".join(_escaped(c, _NAMED_IN_YAML) for c in _valid(text.raw)) + '"')


def js(text: Text) -> Code:
    """A string literal of JavaScript: that of JSON is one (ECMA-262, 12.9.4)."""
    return json(text)


def go(text: Text) -> Code:
    """An interpreted string literal of Go ("String literals" of its specification)."""
    return Code('"' + "".join(_escaped(c, _NAMED_IN_GO) for c in _valid(text.raw)) + '"')


def sh(text: Text) -> Code:
    """A word of a POSIX shell in single quotes (2.2.2), which has no way to write a NUL."""
    quoted = _valid(text.raw).replace("\0", _LOST).replace("'", "'\\''")
    return Code(f"'{quoted}'")


def xml(text: Text) -> Code:
    """Text for an element of XML 1.0 or a quoted attribute; there are characters that XML has not (2.2)."""
    allowed = (c if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff") else _LOST for c in _valid(text.raw))
    return Code(_html.escape("".join(allowed)).replace("&#x27;", "&apos;").replace("\n", "&#10;").replace("\t", "&#9;"))


def whole_file(text: Text) -> Code:
    """The text of a file of its own that no program reads, such as a licence: its lines as they are, and one end."""
    lines = LINE_ENDS.split(text.raw.encode("utf-8", "replace").decode("utf-8"))
    shown = ("".join(c if is_printable(c) or c == "\t" else " " for c in line).rstrip() for line in lines)
    return Code("\n".join(shown).strip("\n"))


_NAMED_IN_GO = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_NAMED_IN_YAML = {**_NAMED_IN_GO, "\0": "\\0"}


def _valid(raw: str) -> str:
    """The text as UTF-8 can hold it: a lone surrogate is no character."""
    return "".join(_LOST if "\ud800" <= c <= "\udfff" else c for c in raw)


def _escaped(c: str, named: dict[str, str]) -> str:
    if c in named:
        return named[c]
    if is_printable(c):
        return c
    return f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}"


def _toml_character(c: str) -> str:
    if c in '"\\':
        return "\\" + c
    if "\ud800" <= c <= "\udfff":
        return _LOST
    return c if is_printable(c) else f"\\U{ord(c):08x}"
