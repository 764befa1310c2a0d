"""How values become text that have a way of their own (OpenAPI 3.2, 4.12.2.2; RFC 6570).

```
simple          3,4,5                    R,100,G,200       explode: R=100,G=200
label           .3,4,5                   explode: .3.4.5   .R=100.G=200
matrix          ;c=3,4,5                 explode: ;c=3;c=4 ;R=100;G=200
form            c=3,4,5                  c=R,100,G,200     explode: c=3&c=4  R=100&G=200
spaceDelimited  c=3%204%205              pipeDelimited, tabDelimited alike
deepObject      c[R]=100&c[list][0]=3
cookie          as form, and no character is escaped
```

In `deepObject` an array or an object inside of an item is written as PHP, Stripe and the
library qs do, with indices, so that a list of objects can be read back.

None and an empty list or object are no value (RFC 6570, section 2.3). In a list or an
object None is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote as escape

from ..media_types import is_form, is_json
from ..models.encode import Json, to_text
from .values import (
    Pairs,
    Quote,
    Raw,
    encodable,
    encode_form,
    escaped_name,
    exploded,
    item,
    joined,
    percent,
    percent_of,
    plain,
    scalar,
    simple,
    without_null,
)

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")
_EXPLODES = frozenset({"form", "cookie"})
_NO_COOKIE = re.compile(r"[^!#-+\--:<-\[\]-~]")
"""What a cookie cannot hold (RFC 6265, 4.1.1)."""

_RESERVED_IN_PATH = ":[]@!$&'()*+,;="
"""What `allowReserved` keeps in a path: `/`, `?` and `#` would end the value
(OpenAPI 3.2, 4.9.2), and in the style matrix `;`."""

_RESERVED_IN_QUERY = ":/?[]@!$'()*,;="
"""What `allowReserved` keeps in a query or a form: `&`, `#` and `+` would end or change
the value."""


@dataclass(frozen=True)
class Style:
    """How one value is written, where that does not go without saying."""

    name: str = ""
    explode: bool | None = None
    """Whether each item stands for itself; None is what the style does by default."""
    reserved: bool = False
    """Whether reserved characters and what is percent-encoded already stay as they are
    (`allowReserved`)."""
    media_type: str | None = None
    """A media type in place of a style."""
    empty: bool = False
    """Whether a path may hold an empty value, because the description lists it."""
    slashes: bool = False
    """Whether a value in the path may be several segments: `/` stays as it is."""
    null: bool = True
    """Whether None is the null of its media type, if that is JSON, and not no value."""

    @property
    def explodes(self) -> bool:
        return self.name in _EXPLODES if self.explode is None else self.explode

    @property
    def is_content(self) -> bool:
        return self.media_type is not None

    @property
    def is_json(self) -> bool:
        return is_json(self.media_type or "")

    @property
    def has_null(self) -> bool:
        return self.null and self.is_json

    @property
    def may_be_empty(self) -> bool:
        return self.empty

    def path(self, name: str, value: object) -> str:
        if self.media_type is not None:
            return percent(name, self._content(name, value))
        kept = _RESERVED_IN_PATH.replace(";", "" if self.name == "matrix" else ";")
        return self._text(name, self.plain(name, value), self._quote(name, kept))

    def query(self, name: str, value: object) -> str:
        if self.media_type is not None:
            return f"{percent(name, name)}={percent(name, self._content(name, value))}"
        quote = self._quote(name, _RESERVED_IN_QUERY)
        found = self.pairs(name, self.plain(name, value), quote)
        return "&".join(f"{key}={text}" for key, text in found)

    def querystring(self, name: str, value: object) -> str:
        """Write the parameter that is the whole query (OpenAPI 3.2, 4.12.1)."""
        text = self._content(name, value)
        return text if is_form(self.media_type or "") else percent(name, text)

    def header(self, name: str, value: object) -> str:
        if self.media_type is not None:
            return self._content(name, value)
        return self._text(name, self.plain(name, value), Raw(name))

    def cookie(self, name: str, value: object) -> list[tuple[str, str]]:
        if self.media_type is not None:
            return [(percent(name, name), percent(name, self._content(name, value)))]
        if self.name != "cookie":
            return list(self.pairs(name, self.plain(name, value), percent_of(name)))
        found = list(self.pairs(name, self.plain(name, value), Raw(name)))
        texts = [text.replace(",", "") for pair in found for text in pair]
        if any(map(_NO_COOKIE.search, texts)) or any("=" in key for key, _ in found):
            raise ValueError(f"{name} holds what a cookie cannot (RFC 6265, 4.1.1)")
        return found

    def form(self, name: str, value: object) -> Pairs:
        quote = self._quote(name, _RESERVED_IN_QUERY)
        if value is not None and self.is_json:
            yield quote(name), quote(to_text(plain(name, value)))
        else:
            named = self if self.name else Style("form")
            yield from named.pairs(name, self.plain(name, value), quote)

    def plain(self, name: str, value: object) -> Json:
        return without_null(name, value, is_deep=self.name == "deepObject")

    def pairs(self, name: str, value: Json, quote: Quote) -> Pairs:
        """Write a value in one of the styles that are pairs of a name and a text."""
        if self.name == "deepObject":
            for key, text in _deep(name, value):
                yield escaped_name(key, quote), quote(text)
        elif self.explodes or not isinstance(value, (list, dict)):
            yield from exploded(name, value, quote)
        elif value:
            yield escaped_name(name, quote), self._joined(name, value, quote)

    def _text(self, name: str, value: Json, quote: Quote) -> str:
        """Write a value in one of the styles of a path or a header."""
        if self.name == "matrix":
            return self._matrix(name, value, quote)
        prefix = "." if self.name == "label" else ""
        between = prefix if prefix and self.explodes else ","
        if isinstance(value, dict) and self.explodes:
            text = between.join(
                f"{_ended(item(k, quote, between), quote)}={item(v, quote, between)}"
                for k, v in value.items()
            )
        elif isinstance(value, (list, dict)):
            text = joined(value, quote, between)
        else:
            return prefix + simple(value, quote)
        return prefix + text if text or value else ""

    def _matrix(self, name: str, value: Json, quote: Quote) -> str:
        """Write `;name=value`; an empty text goes without `=` (RFC 6570, 3.2.7)."""
        if not self.explodes and isinstance(value, (list, dict)):
            text = self._joined(name, value, quote) if value else ""
            found = iter([(escaped_name(name, quote), text)] if value else [])
        else:
            found = exploded(name, value, quote)
        return "".join(f";{key}={text}" if text else f";{key}" for key, text in found)

    def _joined(
        self, name: str, value: list[Json] | dict[str, Json], quote: Quote
    ) -> str:
        delimiter = _DELIMITERS.get(self.name, ",")
        between = quote(delimiter) if self.name in _DELIMITERS else delimiter
        if len(between) > 1:
            _refuse(name, value, delimiter)
        return joined(value, quote, between)

    def _quote(self, name: str, reserved: str) -> Quote:
        if self.slashes:
            return lambda text: "/".join(percent(name, p) for p in text.split("/"))
        if self.reserved:
            return lambda text: percent_unless_reserved(name, text, reserved)
        return percent_of(name)

    def _content(self, name: str, value: object) -> str:
        """Return a value as the text of its media type (OpenAPI 3.2, 4.12.2.3)."""
        data, media_type = plain(name, value), self.media_type or ""
        if is_json(media_type):
            return to_text(data)
        if is_form(media_type) and isinstance(data, dict):
            return encode_form(data)
        return scalar(data)


def _ended(escaped: str, quote: Quote) -> str:
    """Return a name that ends at the first `=`; ValueError if nothing can be escaped."""
    if isinstance(quote, Raw) and "=" in escaped:
        raise ValueError(f"{quote.name}: a name holds '=', which ends the names here")
    return escaped.replace("=", "%3D")


def _refuse(name: str, value: list[Json] | dict[str, Json], delimiter: str) -> None:
    """Refuse what nobody could take apart again: here the delimiter is itself escaped."""
    texts = [*value, *value.values()] if isinstance(value, dict) else value
    if any(delimiter in scalar(each) for each in texts):
        raise ValueError(
            f"{name}: an item holds {delimiter!r}, which separates the items here"
        )


def _deep(name: str, value: Json) -> Pairs:
    match value:
        case dict() as entries:
            for key, each in entries.items():
                yield from _deep(f"{name}[{key}]", each)
        case list() as items:
            for index, each in enumerate(items):
                yield from _deep(f"{name}[{index}]", each)
        case None:
            return
        case single:
            yield name, scalar(single)


def percent_unless_reserved(name: str, text: str, reserved: str) -> str:
    """Percent-encode, but keep `reserved` and what is encoded already (RFC 6570, 3.2.3)."""
    parts = _TRIPLET.split(text)
    parts[0::2] = [escape(encodable(name, part), safe=reserved) for part in parts[0::2]]
    return "".join(parts)
