"""What arrived, compared with what was asked for. Each difference is a line: a cause, and after `: ` what it was here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from email.message import Message
from typing import Any
from urllib.parse import quote, unquote

from asking import Body, Call
from decoding import Part, Undecodable, from_cookie, from_json, from_path, from_query, means, pairs, parts, same
from description import FORM, Description, Node, Operation, Parameter, braced
from server import Arrived

BASE = "/base"
"""The path of the base URL, below which everything must be."""
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""What can be the name of a header or a cookie (RFC 9110, 5.6.2; RFC 6265, 4.1.1)."""
HOLE = re.compile(r"\{([^{}]*)\}")


def differences(
    arrived: Arrived,
    call: Call,
    *,
    entry: Mapping[str, Any],
    operation: Operation,
    description: Description,
) -> Iterator[str]:
    """Everything in which a request is not what was asked for."""
    if arrived.method != entry["method"]:
        yield f"another method: {arrived.method}"
    path, _, literal = entry["path"].partition("#")[0].partition("?")
    names = [parameter.name for parameter in operation.parameters if parameter.place == "path"]
    yield from _path(arrived, braced(path, names), call)
    yield from _query(arrived, literal, call, operation, description)
    yield from _headers(arrived, call)
    yield from _body(arrived, call.body)
    yield from _security(arrived, operation, description)


def _path(arrived: Arrived, template: str, call: Call) -> Iterator[str]:
    wrong = filled(arrived.path, BASE + template, call)
    if wrong is None:
        yield f"another path: {arrived.path} for {template}"
    else:
        yield from wrong


def filled(raw: str, template: str, call: Call) -> list[str] | None:
    """What is wrong with the values in the holes of a template, None if that is not what was filled.

    Where holes stand side by side, or a value holds what stands between them, any reading that is right will do.
    """
    told = {parameter.name: (parameter, value) for parameter, value in call.parameters if parameter.place == "path"}
    pieces = HOLE.split(template)
    literals = ["".join(f"(?:{re.escape(c)}|{re.escape(quote(c, safe=''))})" for c in piece) for piece in pieces[0::2]]
    readings = [
        [
            line
            for name, text in zip(pieces[1::2], texts, strict=True)
            if name in told
            for line in _parameter(*told[name], lambda p, v, text=text: _alone(p, v, text))
        ]
        for texts in _readings(raw, literals)
    ]
    return min(readings, key=len, default=None)


def _readings(raw: str, literals: list[str]) -> Iterator[tuple[str, ...]]:
    """Every way to find texts between literals, which are patterns, the longest first."""
    first = re.match(literals[0], raw)
    if first is None:
        return
    rest = raw[first.end() :]
    if len(literals) == 1:
        yield from [()] if not rest else []
        return
    for end in range(len(re.split("[/?#]", rest, maxsplit=1)[0]), -1, -1):
        yield from ((rest[:end], *others) for others in _readings(rest[end:], literals[1:]))


def _alone(parameter: Parameter, value: Any, raw: str) -> Any:
    if parameter.media_type is not None:
        return _content(unquote(raw), parameter.media_type)
    return from_path(raw, name=parameter.name, style=parameter.style, explode=parameter.explode, like=value)


def _parameter(parameter: Parameter, value: Any, read: Any) -> Iterator[str]:
    shape = "an object" if isinstance(value, dict) else "an array" if isinstance(value, list) else "a value"
    how = parameter.media_type or f"{parameter.style}{'*' if parameter.explode else ''}"
    where = f"{shape} in the {parameter.place} ({how})"
    try:
        found = read(parameter, value)
    except (Undecodable, ValueError) as error:
        yield f"{where} cannot be read: {parameter.name}: {error}"
        return
    is_right = same(value, found) if parameter.media_type is not None else means(value, found)
    if not is_right:
        yield f"{where} is another: {parameter.name}: asked {value!r}, found {found!r}"


def _content(text: str, media_type: str) -> Any:
    return from_json(text) if "json" in media_type else text


def _query(arrived: Arrived, literal: str, call: Call, operation: Operation, description: Description) -> Iterator[str]:
    told = [(p, v) for p, v in call.parameters if p.place == "query"]
    whole = [(p, v) for p, v in call.parameters if p.place == "querystring"]
    for parameter, value in whole:
        yield from _parameter(parameter, value, lambda p, v: _whole_query(p, v, arrived.query))
    if whole:
        return
    found = pairs(arrived.query)
    for name, template in pairs(literal):
        if not _is_left_to_a_parameter(name, template, operation):
            yield from _literal(found, name, template, call)
    for parameter, value in told:
        yield from _parameter(parameter, value, lambda p, v: _from_pairs(p, v, found))
    secrets = [str(s.text("name")) for s in description.schemes.values() if s.text("in") == "query"]
    for name, _ in found:
        known = any(_claims(parameter, value, unquote(name)) for parameter, value in told)
        if not known and unquote(name) not in secrets and name not in literal:
            yield f"more in the query than was asked for: {name}"


def _literal(found: list[tuple[str, str]], name: str, template: str, call: Call) -> Iterator[str]:
    """A pair that the path itself has is taken out of those that were found."""
    for pair in found:
        wrong = filled(pair[1], template, call) if unquote(pair[0]) == unquote(name) else None
        if wrong is not None:
            found.remove(pair)
            yield from wrong
            return
    yield f"what the path says of the query is not there: {name}={template}"


def _is_left_to_a_parameter(name: str, template: str, operation: Operation) -> bool:
    """Whether a pair of the path is a hole that a query parameter fills (`?q={q}`)."""
    told = {(parameter.place, parameter.name) for parameter in operation.parameters}
    return bool(HOLE.fullmatch(template)) and ("path", template[1:-1]) not in told and ("query", name) in told


def _whole_query(parameter: Parameter, value: Any, query: str) -> Any:
    if parameter.media_type == FORM:
        found = {
            k: from_query(pairs(query), name=k, style="form", explode=True, like=v, plus=True) for k, v in value.items()
        }
        return value if means(value, found) else found
    return _content(unquote(query), parameter.media_type or "")


def _from_pairs(parameter: Parameter, value: Any, found: list[tuple[str, str]]) -> Any:
    if parameter.media_type is not None:
        return _content(
            str(from_query(found, name=parameter.name, style="form", explode=False, like="")), parameter.media_type
        )
    return from_query(found, name=parameter.name, style=parameter.style, explode=parameter.explode, like=value)


def _claims(parameter: Parameter, value: Any, name: str) -> bool:
    if parameter.media_type is not None:
        return name == parameter.name
    if parameter.style == "deepObject" and isinstance(value, (dict, list)):
        return name.startswith(parameter.name + "[")
    if isinstance(value, dict) and parameter.explode:
        return name in value
    return name == parameter.name


def _headers(arrived: Arrived, call: Call) -> Iterator[str]:
    cookies = from_cookie(arrived.headers.get("cookie", ""))
    for parameter, value in call.parameters:
        if parameter.place == "header":
            raw = arrived.headers.get(parameter.name.lower())
            if raw is None:
                yield f"a header is not there: {parameter.name}"
            else:
                yield from _parameter(parameter, value, lambda p, v, raw=raw: _header(p, v, raw))
        if parameter.place == "cookie":
            yield from _parameter(parameter, value, lambda p, v: _from_pairs(p, v, cookies))


def _header(parameter: Parameter, value: Any, raw: str) -> Any:
    if parameter.media_type is not None:
        return _content(raw, parameter.media_type)
    escaped = raw.replace("%", "%25")  # nothing is percent-encoded in a header (OpenAPI 3.2, 4.12.2.2)
    return from_path(escaped, name=parameter.name, style=parameter.style, explode=parameter.explode, like=value)


def _body(arrived: Arrived, body: Body | None) -> Iterator[str]:
    if body is None:
        if arrived.body:
            yield f"a body that nobody asked for: {arrived.body[:80]!r}"
        return
    told = Message()
    told["Content-Type"] = arrived.headers.get("content-type", "none/none")
    essence, wanted = told.get_content_type(), body.content.essence
    if essence != wanted and "*" not in wanted:
        yield f"another media type: {essence} for {wanted}"
        return
    if wanted.startswith("multipart/") and isinstance(body.value, dict):
        yield from _multipart(parts(arrived.body, str(told.get_boundary())), body)
    elif wanted == FORM and isinstance(body.value, dict):
        yield from _form(arrived.body.decode("ascii"), body)
    elif isinstance(body.value, (bytes, str)) and not body.content.is_json:
        raw = body.value if isinstance(body.value, bytes) else body.value.encode()
        if arrived.body != raw:
            yield f"another body ({wanted}): {arrived.body[:80]!r} for {raw[:80]!r}"
    else:
        yield from _json(arrived.body, body.value)


def _json(raw: bytes, value: Any) -> Iterator[str]:
    try:
        found = from_json(raw)
    except ValueError:
        yield f"the body is no JSON: {raw[:80]!r}"
        return
    if not same(found, value):
        yield f"another JSON body: asked {_short(value)}, found {_short(found)}"


def _form(text: str, body: Body) -> Iterator[str]:
    found = pairs(text)
    for name, value in body.value.items():
        if value is None or value in ([], {}):
            continue
        encoding = body.content.encoding.get(name)
        style, explode, as_text = _encoded(encoding, value)
        read = from_query(found, name=name, style=style, explode=explode, like="" if as_text else value, plus=True)
        read = _loaded(read) if as_text else read
        if not (same(value, read) if as_text else means(value, read)):
            yield f"a field of a form ({style}{'*' if explode else ''}) is another: {name}: asked {value!r}, found {read!r}"


def _encoded(encoding: Node | None, value: Any) -> tuple[str, bool, bool]:
    """The style of a field, its explode, and whether it is text of a media type instead (OpenAPI 3.2, 4.15.1)."""
    told = encoding.value if encoding is not None and isinstance(encoding.value, dict) else {}
    if {"style", "explode", "allowReserved"} & told.keys():
        style = told.get("style", "form")
        return style, told.get("explode", style == "form"), False
    return "form", True, isinstance(value, dict)


def _loaded(text: Any) -> Any:
    try:
        return from_json(text)
    except (TypeError, ValueError):
        return text


def _multipart(found: list[Part], body: Body) -> Iterator[str]:
    for name, value in body.value.items():
        encoding = body.content.encoding.get(name)
        style = _encoded(encoding, value)
        items = value if isinstance(value, list) else [value]
        mine = [part for part in found if part.name == name]
        if _has_style(encoding, value):
            texts = [(quote(part.name, safe="[]"), quote(part.content.decode(), safe=",| ")) for part in found]
            yield from _styled(texts, name, value, style)
        elif len(mine) == 1 and len(items) != 1 and same(_loaded(mine[0].content), value):
            continue  # an array of which the description says that it is one part of JSON
        elif len(mine) != len([item for item in items if item is not None]):
            yield f"another number of parts: {name}: {len(mine)} for {len(items)}"
        else:
            yield from _parts(name, [item for item in items if item is not None], mine)


def _has_style(encoding: Node | None, value: Any) -> bool:
    """Whether a part is written in a style; deepObject is none for what is no object (OpenAPI 3.2, 4.12.2.2)."""
    told = encoding.value if encoding is not None else {}
    fits = isinstance(value, (dict, list)) or told.get("style") != "deepObject"
    return bool({"style", "explode"} & told.keys()) and fits and not isinstance(value, bytes)


def _styled(texts: list[tuple[str, str]], name: str, value: Any, style: tuple[str, bool, bool]) -> Iterator[str]:
    """Parts that are written as a query would be; between items stands the separator as it is."""
    try:
        read = from_query(texts, name=name, style=style[0], explode=style[1], like=value)
    except Undecodable as error:
        yield f"a part ({style[0]}) cannot be read: {name}: {error}"
        return
    if not means(value, read):
        yield f"a part ({style[0]}) is another: {name}: asked {value!r}, found {read!r}"


def _parts(name: str, items: list[Any], found: list[Part]) -> Iterator[str]:
    for item, part in zip(items, found, strict=True):
        if isinstance(item, bytes):
            if part.content != item or part.filename is None:
                yield f"a file is another: {name}: {part.content[:60]!r} as {part.filename}"
        elif isinstance(item, (dict, list)):
            if not same(item, _loaded(part.content)):
                yield f"a part of JSON is another: {name}: {part.content[:60]!r} for {item!r}"
        elif not means(item, part.content.decode()) and not same(item, _loaded(part.content)):
            yield f"a part is another: {name}: {part.content[:60]!r} for {item!r}"


def _is_sent(scheme: Node) -> bool:
    """Whether a client sends it unasked, and can: what answers a challenge is for an HTTP client of the caller's own."""
    if scheme.text("type") == "apiKey":
        name = str(scheme.text("name") or "").strip()
        is_token = TOKEN.fullmatch(name) is not None or (scheme.text("in") == "query" and name != "")
        return is_token and scheme.text("in") in ("header", "query", "cookie")
    name = str(scheme.text("scheme") or "").lower()
    return name not in ("digest", "mutual") and not name.startswith("scram")


def _security(arrived: Arrived, operation: Operation, description: Description) -> Iterator[str]:
    """One of the alternatives must be met (OpenAPI 3.2, 4.30)."""
    known = description.schemes
    usable = [group for group in operation.security if all(key in known and _is_sent(known[key]) for key in group)]
    if usable and not any(all(_is_met(known[key], arrived) for key in group) for group in usable):
        kinds = " or ".join("+".join(str(known[key].text("type")) for key in group) for group in usable)
        yield f"a credential is not there: {kinds}"


def _is_met(scheme: Node, arrived: Arrived) -> bool:
    match scheme.text("type"):
        case "apiKey":
            name = str(scheme.text("name"))
            match scheme.text("in"):
                case "query":
                    return any(unquote(key) == name for key, _ in pairs(arrived.query))
                case "cookie":
                    return any(key == name for key, _ in from_cookie(arrived.headers.get("cookie", "")))
                case _:
                    return name.strip().lower() in arrived.headers
        case "mutualTLS":
            return True  # is of the connection
        case "http":
            return arrived.headers.get("authorization", "").lower().startswith(str(scheme.text("scheme")).lower() + " ")
        case "basic":  # of Swagger 2.0
            return arrived.headers.get("authorization", "").startswith("Basic ")
        case _:
            return arrived.headers.get("authorization", "").startswith("Bearer ")


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) < 200 else text[:200] + "…"
