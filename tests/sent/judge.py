"""Reads one parameter out of the bytes of a request, as a server would; it knows no encoder.

werkzeug reads queries, cookies and headers. What no library takes apart before it decodes, is taken apart here, from
the standard's text: the delimiters first, as they stand, then the percent-encoding (RFC 6570, 2.3; OpenAPI 3.2, 4.12.2).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote_plus, unquote_to_bytes

from werkzeug.wrappers import Request

from .cells import ABSENT, NAME, STRUCTURED, Cell


class UnreadableError(ValueError):
    """The request is not one of the cell, or nobody can read its parameter."""


def read(cell: Cell, request: bytes) -> Any:
    """The value of the parameter, ABSENT where it was not sent."""
    try:
        return _cast(cell.type, _parameter(cell, *_opened(request)))
    except UnreadableError:
        raise
    except (ValueError, LookupError) as error:
        raise UnreadableError(f"{type(error).__name__}: {error}") from None


def _opened(request: bytes) -> tuple[str, str, Request]:
    """Path and query as they came, and the request as werkzeug has it."""
    first, _, rest = request.partition(b"\r\n")
    method, target, _ = first.decode("ascii").split(" ")
    path, _, query = target.partition("?")
    fields = [line.decode("latin-1").split(":", 1) for line in rest.split(b"\r\n") if line]
    environ = {"REQUEST_METHOD": method, "QUERY_STRING": query, "wsgi.url_scheme": "http"}
    environ |= {"HTTP_" + name.upper().replace("-", "_"): value.strip(" \t") for name, value in fields}
    return path, query, Request(environ)


def _parameter(cell: Cell, path: str, query: str, request: Request) -> Any:
    wanted = f"/{cell.id}/" if cell.place == "path" else f"/{cell.id}"
    if not (path.startswith(wanted) if cell.place == "path" else path == wanted):
        raise UnreadableError(f"the path is {path}")
    match cell.place:
        case "path":
            return _path(cell, path.removeprefix(wanted))
        case "query":
            return _query(cell, query, request)
        case "header":
            return _header(cell, request)
        case _:
            return _cookie(cell, request)


# ---------------------------------------------------------------------------------------------- places


def _path(cell: Cell, text: str) -> Any:
    if not text or "/" in text:
        raise UnreadableError(f"the path has other segments: {text!r}")
    if cell.is_content:
        return json.loads(_decoded(text))
    match cell.style:
        case "simple":
            return _shape(cell, text, ",")
        case "label":
            _expect(text.startswith("."), text)
            return _shape(cell, text[1:], "." if cell.explode else ",")
        case _:
            _expect(text.startswith(";"), text)
            return _pairs(cell, [each.partition("=")[::2] for each in text[1:].split(";")], _decoded)


def _query(cell: Cell, query: str, request: Request) -> Any:
    if not query:
        return ABSENT
    if cell.is_content:
        return json.loads(request.args[NAME])
    if cell.style == "deepObject":
        names = {key: re.fullmatch(r"color\[([^\[\]]*)\]", key) for key in request.args}
        _expect(all(names.values()), query)
        return {found[1]: request.args[key] for key, found in names.items() if found}
    if cell.type in STRUCTURED and not cell.explode:
        delimiter = {"spaceDelimited": "%20", "pipeDelimited": r"%7C|\|"}.get(cell.style, ",")
        name, _, text = query.partition("=")
        _expect(unquote_plus(name) == NAME and "&" not in text, query)
        return _flat(cell, [unquote_plus(each, errors="strict") for each in re.split(delimiter, text)])
    return _pairs(cell, list(request.args.items(multi=True)), str)


def _header(cell: Cell, request: Request) -> Any:
    if NAME not in request.headers:
        return ABSENT
    text = request.headers[NAME].encode("latin-1").decode()
    if cell.is_content:
        return json.loads(text)
    return _shape(cell, text, ",", str)


def _cookie(cell: Cell, request: Request) -> Any:
    if "Cookie" not in request.headers:
        return ABSENT
    decode = str if cell.style == "cookie" else _decoded
    if cell.is_content:
        return json.loads(decode(request.cookies[NAME]))
    return _pairs(cell, list(request.cookies.items(multi=True)), decode)


# ---------------------------------------------------------------------------------------------- shapes


def _pairs(cell: Cell, pairs: list[tuple[str, str]], decode: Any) -> Any:
    """A value that stands in pairs of names and texts."""
    if cell.type in ("object", "map") and cell.explode:
        found = {decode(key): decode(text) for key, text in pairs}
        _expect(len(found) == len(pairs), str(pairs))
        return found
    _expect(all(decode(key) == NAME for key, _ in pairs), str(pairs))
    texts = [text for _, text in pairs]
    if cell.type in STRUCTURED and cell.explode:
        return [decode(text) for text in texts]
    _expect(len(texts) == 1, str(pairs))
    return _flat(cell, [decode(each) for each in texts[0].split(",")]) if cell.type in STRUCTURED else decode(texts[0])


def _shape(cell: Cell, text: str, delimiter: str, decode: Any = None) -> Any:
    """A value that stands as one text."""
    decode = decode or _decoded
    if cell.type not in STRUCTURED:
        return decode(text)
    items = text.split(delimiter)
    if cell.type in ("object", "map") and cell.explode:
        _expect(all("=" in each for each in items), text)
        return {decode(key): decode(each) for key, _, each in (item.partition("=") for item in items)}
    return _flat(cell, [decode(each) for each in items])


def _flat(cell: Cell, items: list[str]) -> Any:
    """A list; or an object as a list of names and values in turn."""
    if cell.type not in ("object", "map"):
        return items
    _expect(len(items) % 2 == 0, str(items))
    return dict(zip(items[::2], items[1::2], strict=True))


def _decoded(text: str) -> str:
    _expect(text.isascii() and not set(text) & set(" #?"), text)
    return unquote_to_bytes(text).decode()


def _expect(holds: bool, text: str) -> None:
    if not holds:
        raise UnreadableError(f"{text!r} is not in its style")


# ----------------------------------------------------------------------------------------------- types


def _cast(type: str, found: Any) -> Any:
    """What a text of a type says; JSON has said it already."""
    match type, found:
        case "integer", str():
            return _number(found, int)
        case "number", str():
            return _number(found, float)
        case "boolean", str():
            return {"true": True, "false": False}[found]
        case "integers", list():
            return [_cast("integer", each) for each in found]
        case "object", Mapping():
            return {key: _cast("integer", each) for key, each in found.items()}
        case _:
            return found


def _number(text: str, kind: Any) -> Any:
    value = json.loads(text)
    _expect(isinstance(value, (int, float)) and not isinstance(value, bool), text)
    return kind(value)


def same(found: Any, wanted: Any) -> bool:
    """Whether two values are equal, types included."""
    return found is wanted or (type(found) is type(wanted) and found == wanted)


def first_of(requests: Iterable[bytes]) -> bytes:
    """The one request that a call leads to."""
    (request,) = requests
    return request
