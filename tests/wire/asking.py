"""An operation of `sdkwright surface` and its description -> the arguments of a call, and what must be on the wire then.

Arguments are JSON's own values, as a user who has no types at hand would give them; files are bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from description import FORM, Content, Node, Operation, Parameter
from samples import Ask, Samples

WORDS = {"path": "a b/c?d&é;%", "query": "a b&c=d+é,;%/?", "header": "a b;c=d", "cookie": "a-b.c", "querystring": "a b"}
"""What a text holds where nothing is said of it: what its place makes hard."""

SEPARATED = ("spaceDelimited", "pipeDelimited", "tabDelimited")
"""Styles whose separator an item cannot hold."""


@dataclass(frozen=True, slots=True)
class Body:
    """What the body must say, in which media type."""

    content: Content
    value: Any


@dataclass(slots=True)
class Call:
    """One call: how it is made, and what it means."""

    positional: list[Any] = field(default_factory=list)
    keywords: dict[str, Any] = field(default_factory=dict)
    parameters: list[tuple[Parameter, Any]] = field(default_factory=list)
    body: Body | None = None
    wrong: list[str] = field(default_factory=list)


class Asking:
    """Makes calls for the operations of one description."""

    def __init__(self, samples: Samples) -> None:
        self._samples = samples

    def call(
        self,
        entry: Mapping[str, Any],
        operation: Operation,
        *,
        full: bool,
        turn: int,
        other: Mapping[str, Any] | None = None,
    ) -> Call:
        """A call with all arguments, or with those alone that are required; `other` is a body in place of the usual."""
        call = Call()
        values: dict[str, Any] = {}
        known = {(a["in"], a["name"]): a for a in entry["arguments"]}
        for told in operation.parameters:
            argument = known.get((told.place, told.name))
            if argument is None:
                if told.required and not self._only_one(told):
                    call.wrong.append(f"a required {told.place} parameter is no argument")
                continue
            if full or told.required:
                value = self._value(told, full=full, turn=turn) or self._value(told, full=True, turn=1)
                if _is_sent(value):
                    values[argument["argument"]] = value
                    call.parameters.append((told, value))
        has_none = entry["body"] is None
        if has_none and _may_be_left_out(entry["method"], operation):
            pass
        elif operation.body and (full or operation.needs_body):
            self._body(call, values, entry, operation, full=full, turn=turn, other=other)
        elif operation.body and has_none:
            call.wrong.append("the body is no argument")
        measure(call, values, known)
        for argument in entry["arguments"]:
            if argument["positional"] and argument["argument"] in values:
                call.positional.append(values.pop(argument["argument"]))
        call.keywords = values
        return call

    def _only_one(self, told: Parameter) -> bool:
        """Whether a parameter can have one value only, so that nobody needs to give it."""
        said = self._samples.facts(told.schema).said
        return "const" in said or len(said.get("enum", ())) == 1

    def _value(self, told: Parameter, *, full: bool, turn: int) -> Any:
        ask = Ask(full=full, turn=turn, words=WORDS.get(told.place, "some text"))
        examples = (
            told.examples if told.media_type is None or not all(isinstance(e, str) for e in told.examples) else ()
        )
        value = self._samples.of(told.schema, ask, examples)
        if told.place in ("header", "cookie") and told.media_type is None:
            value = _flat(value)
        return _tame(value) if told.style in SEPARATED or told.place in ("header", "cookie") else value

    def _body(
        self,
        call: Call,
        values: dict[str, Any],
        entry: Mapping[str, Any],
        operation: Operation,
        *,
        full: bool,
        turn: int,
        other: Mapping[str, Any] | None,
    ) -> None:
        body = entry["body"]
        if body is None:
            call.wrong.append("the body is no argument")
            return
        if other is not None:
            body = {"content_type": other["content_types"][0], "argument": other["argument"]}
            exact = body["content_type"].replace("*/*", "application/octet-stream")
            values[entry["body"]["choice"]] = exact.replace("*", "png")
        content = _chosen(operation.body, body["content_type"])
        value = self._content_value(content, full=full, turn=turn)
        if (
            isinstance(value, bytes)
            and "*" in content.essence
            and not content.essence.startswith(("*/", "application/"))
        ):
            values[entry["body"]["choice"]] = content.essence.replace("*", "png")
        if body["argument"] is not None:
            values[body["argument"]] = value
            call.body = Body(content, value)
            return
        if not isinstance(value, dict):
            call.wrong.append("the body is spread into arguments, and is no object")
            return
        own = (a for a in entry["arguments"] if a["in"] == "body")
        spread = {a["name"]: a["argument"] for a in own if other is None or a["argument"] in other["arguments"]}
        hidden = {name for name in value if name not in spread and self._is_read_only(content.schema, name)}
        value = {name: item for name, item in value.items() if name not in hidden}
        values |= {spread[name]: item for name, item in value.items() if name in spread}
        extra = {name: item for name, item in value.items() if name not in spread}
        if extra:
            further = body.get("additional") if None not in extra.values() else None
            values[further or "extra_body"] = extra
        required = [a for a in entry["arguments"] if a["in"] == "body" and a["required"] and a["name"] not in value]
        call.wrong += [
            f"the argument {a['argument']} is required, and the description does not say so" for a in required
        ]
        if value or operation.needs_body:
            call.body = Body(content, value)

    def _content_value(self, content: Content, *, full: bool, turn: int) -> Any:
        ask = Ask(full=full, turn=turn)
        if content.is_json:
            return self._samples.of(content.schema, ask, content.examples)
        if content.essence.startswith("multipart/") or content.essence == FORM:
            value = self._samples.of(content.schema, ask, content.examples)
            if content.schema.value is not None and not isinstance(value, dict):
                return b"names=are+missing"  # a form is written from names, which this one does not have
            return self._with_files(content, value) if content.essence.startswith("multipart/") else value
        if content.essence.startswith("text/") or content.essence.endswith("xml"):
            return "<text>plain & é</text>"
        if "*" in content.essence and content.schema.value is not None and not self._is_binary(content.schema):
            return self._samples.of(content.schema, ask, content.examples)
        return b"\x00\x01 bytes \xff"

    def _with_files(self, content: Content, value: Any) -> Any:
        """The same form, with bytes where the description speaks of files."""
        if not isinstance(value, dict):
            return value
        facts = self._samples.facts(content.schema, ask=Ask())
        nodes = {name: found[0] for name, found in facts.properties.items()}
        spaces = [name for name, told in content.encoding.items() if told.text("style") in SEPARATED]
        value = {name: _tame(item) if name in spaces else item for name, item in value.items()}
        return {name: self._file(nodes[name], item) if name in nodes else item for name, item in value.items()}

    def _file(self, node: Node, item: Any) -> Any:
        if isinstance(item, str) and self._is_binary(node):
            return item.encode()
        members = [member for _, members in self._samples.facts(node).choices for member in members]
        if isinstance(item, list) and self._samples.facts(node).nodes.get("items"):
            return [self._file(self._samples.facts(node).nodes["items"], each) for each in item]
        return next((made for member in members if (made := self._file(member, item)) != item), item)

    def _is_binary(self, node: Node) -> bool:
        """Whether a string is bytes: said by `format` or, since OpenAPI 3.1, by its media type alone."""
        said = self._samples.facts(node).said
        is_file = str(said.get("contentMediaType", "text/")).startswith(("application/octet-stream", "image/"))
        return (
            said.get("format") == "binary" or said.get("type") == "file" or (is_file and "contentEncoding" not in said)
        )

    def _is_read_only(self, schema: Node, name: str) -> bool:
        nodes = self._samples.facts(schema, ask=Ask()).properties.get(name, ())
        return any(self._samples.facts(node).said.get("readOnly") is True for node in nodes)


def _may_be_left_out(method: str, operation: Operation) -> bool:
    """Whether a body has no meaning (RFC 9110, 9.3.1, 9.3.2, 9.3.5, 9.3.8), and nobody says or needs anything of it."""
    if method == "TRACE":
        return True
    idle = method in ("GET", "HEAD", "DELETE") and not operation.needs_body
    return idle and all(_says_nothing(content.schema.follow().value) for content in operation.body)


def _says_nothing(schema: object) -> bool:
    if not isinstance(schema, dict):
        return True
    held = schema.get("properties") or isinstance(schema.get("additionalProperties"), dict)
    return not held and schema.keys() <= {"type", "properties", "additionalProperties", "title", "description"}


def measure(call: Call, values: dict[str, Any], known: Mapping[tuple[str, str], Any]) -> None:
    """A length that the caller tells must be that of the body (RFC 9110, section 8.6)."""
    for index, (told, _) in enumerate(call.parameters):
        if told.place == "header" and told.name.lower() == "content-length":
            said = call.body.value if call.body else b""
            said = said.encode() if isinstance(said, str) else said
            length = len(said) if isinstance(said, bytes) else 0
            call.parameters[index] = (told, length)
            values[known[told.place, told.name]["argument"]] = length


def _chosen(offered: tuple[Content, ...], media_type: str) -> Content:
    """The content that a media type of the surface stands for."""
    exact = [content for content in offered if content.media_type == media_type]
    ranges = [content for content in offered if "*" in content.essence]
    return (*exact, *(replace(content, media_type=media_type) for content in (*ranges, *offered)))[0]


def _is_sent(value: Any) -> bool:
    """Whether a parameter with this value is on the wire: null, and what is empty, are not (RFC 6570, 2.3)."""
    return value is not None and value not in ([], {})


def _flat(value: Any) -> Any:
    """The same without objects and arrays inside it, of which the standard says nothing there (4.12.2.2)."""
    if not isinstance(value, dict):
        return value
    return {key: item for key, item in value.items() if not isinstance(item, (dict, list))}


def _tame(value: Any) -> Any:
    """The same without what would end an item where nothing can be escaped."""
    if isinstance(value, list):
        return [_tame(item) for item in value]
    if isinstance(value, dict):
        return {key: _tame(item) for key, item in value.items()}
    return (
        "".join(c for c in value if c not in ' ,;|\t"\\' and " " < c < "\x7f") or "x"
        if isinstance(value, str)
        else value
    )
