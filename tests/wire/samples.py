"""Values that a schema describes: the description's own examples first, else made from the schema.

```
Ask.full      every property, or only those that are required
Ask.turn      which member of a union, and whether examples are taken
Ask.sends     whether the value goes to the server (readOnly is left out) or comes from it (writeOnly is)
```
A value is made of what the keywords say together (`allOf`, siblings, the member that was chosen); an example counts
only if the library `jsonschema` finds that it fits.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from typing import Any, TypeGuard

import jsonschema_rs
from description import Node
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, UndefinedTypeCheck, ValidationError
from jsonschema.validators import extend
from openapi_schema_validator import OAS30Validator
from referencing.exceptions import Unresolvable

DEEPEST, ENDLESS = 4, 9
"""Optional properties end at one depth, recursion that the description requires at the other."""
MOST = 1_000
"""Values that one sample is made of; from there on optional properties are left out."""
TEXTS = {
    "date-time": "2024-02-29T12:34:56.789Z",
    "date": "2024-02-29",
    "time": "12:34:56Z",
    "duration": "P1DT2H",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.com/a?b=c",
    "url": "https://example.com/a?b=c",
    "email": "kim@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "aGVsbG8/Pz4+",
    "binary": "plain bytes",
    "decimal": "12345678901234567890.123",
    "int64": "9007199254740993",
    "int32": "7",
}
EXACT = Decimal("12345678901234567890.10")
"""A number that no float holds."""
BOUNDS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
TRIES = (
    *("abc", "a", "A", "1", "12", "a1b2c3d4", "ABC", "ABCD", "123456", "12345678", "2024-02-29", "1.0", "1.2.3"),
    *("0x" + "0" * n for n in (2, 8, 40, 64, 96, 192)),
    *("a" * n for n in (2, 6, 16, 24, 32, 36, 40, 64)),
    *("1" * n for n in (3, 4, 9, 10, 11, 16, 20)),
    *(
        "https://example.com/a",
        "kim@example.com",
        "a_b",
        "a-b",
        "en",
        "en-US",
        "EUR",
        "+14155552671",
        "#a0b1c2",
        "#fff",
    ),
    *("2024-02-29T12:34:56Z", "123e4567-e89b-12d3-a456-426614174000", "1d", "10s", "12:34", "/a/b", "a/b", "a.b"),
)
"""Texts of which one fits most patterns."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Which of the many values of a schema is wanted; `words` is the text where nothing else is said.

    A response has other words than a request: what an SDK hides of a request, it hides in what is said of the response.
    """

    full: bool = True
    turn: int = 0
    sends: bool = True
    words: str = ""
    depth: int = 0

    @property
    def text(self) -> str:
        return self.words or self.plain_text

    @property
    def plain_text(self) -> str:
        return "some text" if self.sends else "another text"


@dataclass(slots=True)
class Facts:
    """What the keywords of a schema say together."""

    said: dict[str, Any] = field(default_factory=dict)
    nodes: dict[str, Node] = field(default_factory=dict)
    properties: dict[str, list[Node]] = field(default_factory=dict)
    required: dict[str, None] = field(default_factory=dict)
    choices: list[tuple[Node, list[Node]]] = field(default_factory=list)
    tag: tuple[Node, str] | None = None
    seen: set[int] = field(default_factory=set)
    is_never: bool = False

    def absorb(self, node: Node, ignores_siblings: bool) -> None:
        """Adds what a schema says, with what it refers to and all that its `allOf` holds."""
        target = node.follow() if node.text("$ref") is not None else node
        if id(target.value) in self.seen:
            return
        if target is not node and not ignores_siblings:
            self._say(replace(node, value={k: v for k, v in node.value.items() if k != "$ref"}), ignores_siblings)
        if isinstance(target.value, (dict, list)):
            self.seen.add(id(target.value))
        self.is_never = self.is_never or target.value is False
        self._say(target, ignores_siblings)

    def _say(self, node: Node, ignores_siblings: bool) -> None:
        if not isinstance(node.value, dict):
            return
        for branch in node.all("allOf"):
            self.absorb(branch, ignores_siblings)
        for name, prop in node.at("properties").follow().items():
            self.properties.setdefault(name, []).append(prop)
        required = node.value.get("required")
        self.required |= dict.fromkeys(r for r in required if isinstance(r, str)) if isinstance(required, list) else {}
        for key in ("oneOf", "anyOf"):
            if members := node.all(key):
                self.choices.append((node, members))
        for key in ("items", "additionalProperties", "contentSchema"):
            if isinstance(node.value.get(key), (dict, bool)):
                self.nodes[key] = node.at(key)
        told = node.value.get("discriminator")
        tag = told.get("propertyName") if isinstance(told, dict) else told
        if isinstance(tag, str):
            self.tag = (node, tag)
        skipped = ("properties", "required", "oneOf", "anyOf", "allOf", "items", "additionalProperties")
        self.said |= {k: self._met(k, v) for k, v in node.value.items() if k not in skipped}
        if isinstance(node.value.get("prefixItems"), list):
            self.nodes["prefixItems"] = node

    def _met(self, key: str, value: Any) -> Any:
        """An enum or a type that is said twice is what both allow."""
        before = self.said.get(key)
        if key in ("enum", "type") and before is not None:
            one, other = _listed(before), _listed(value)
            met = [each for each in one if each in other]
            is_contradiction = key == "type" and "number" not in (*one, *other)
            return met or (before if is_contradiction else value)  # nothing fits it: what was said first counts
        return value


class _WithoutEnd(Exception):
    """A value requires another one, and that the next, past the depth at which that is believed."""


class Samples:
    """Makes values for the schemas of one description."""

    def __init__(self, ignores_siblings: bool) -> None:
        self._ignores_siblings = ignores_siblings
        self._count = 0
        self._is_cut = False

    def of(self, schema: Node, ask: Ask, examples: tuple[Any, ...] = ()) -> Any:
        """A value of a schema."""
        if ask.turn == 0 and ask.full:
            for example in (*examples, *self._own_examples(schema)):
                if self.fits(schema, example) and not self._is_written_out(schema, example):
                    return copy.deepcopy(example)
        for self._is_cut in (False, True):  # what a schema requires without end is cut where nothing else is possible
            self._count = 0
            with suppress(_WithoutEnd):
                return self._made(schema, ask)
        raise AssertionError("what is cut ends")

    def fits(self, schema: Node, value: Any) -> bool:
        """Whether a value is one that a schema allows, by the library `jsonschema`."""
        kind = _OF_3_0 if self._ignores_siblings else _OF_3_1
        if not isinstance(schema.value, (dict, bool)):
            return True
        try:
            return bool(kind(schema.value, _resolver=schema.resolver).is_valid(value))  # type: ignore[call-arg]
        except (SchemaError, UndefinedTypeCheck, Unresolvable, RecursionError, TypeError, ValueError):
            return False
        except Exception as error:  # what a meta-schema of 2.0 or a broken schema makes it raise
            return not type(error).__module__.startswith(("jsonschema", "referencing"))

    def _is_written_out(self, schema: Node, example: Any) -> bool:
        """Whether an example is the text of an object: a schema without `type` allows that, and nobody means it."""
        return isinstance(example, str) and _kind(self.facts(schema, ask=Ask()), 0) == "object"

    def facts(self, schema: Node, name: str = "", ask: Ask | None = None) -> Facts:
        """What a schema says; with `ask`, what the member says that it chooses, too."""
        facts = Facts()
        facts.absorb(schema, self._ignores_siblings)
        if ask is None:
            return facts
        label = schema.follow().name if schema.text("$ref") else name
        while facts.choices:
            parent, members = facts.choices.pop(0)
            usable = [member for member in members if self._is_usable(member, facts)]
            if not usable:
                continue
            member = usable[ask.turn % len(usable)] if ask.depth < DEEPEST else min(usable, key=self._asks)
            label = member.follow().name if member.text("$ref") else label
            facts.absorb(member, self._ignores_siblings)
            if facts.tag is None and parent.at("discriminator").text("propertyName"):
                facts.tag = (parent, str(parent.at("discriminator").text("propertyName")))
        if facts.tag is not None:
            self._absorb_kind(facts, label)
            self._settle_tag(facts, label)
        return facts

    def _asks(self, member: Node) -> int:
        """How many values a member requires that are no plain ones, and may go on without end."""
        facts = self.facts(member)
        asked = (self.facts(_both(facts.properties[name])) for name in facts.required if name in facts.properties)
        return sum(bool(each.choices) or _kind(each, 0) in ("object", "array") for each in asked)

    def _absorb_kind(self, facts: Facts, label: str) -> None:
        """What the kind of a base says, too, that the first value of its tag means (OpenAPI 3.2, 4.25)."""
        assert facts.tag is not None
        parent, name = facts.tag
        kinds = parent.at("discriminator").at("mapping").value
        if not isinstance(kinds, dict) or parent.all("oneOf") or parent.all("anyOf"):
            return
        own = [value for prop in facts.properties.get(name, []) for value in self.facts(prop).said.get("enum", ())]
        labels = [str(ref).rpartition("/")[2] for ref in kinds.values()]
        if own and own[0] in kinds and label not in labels:
            facts.absorb(Node({"$ref": kinds[own[0]]}, parent.resolver), self._ignores_siblings)

    def _is_usable(self, member: Node, facts: Facts) -> bool:
        target = member.follow()
        if target.value is False or id(target.value) in facts.seen:
            return False
        return not (isinstance(target.value, dict) and target.value.get("type") == "null")

    def _settle_tag(self, facts: Facts, label: str) -> None:
        """The value of the discriminator that means this schema (OpenAPI 3.2, 4.25)."""
        assert facts.tag is not None
        parent, name = facts.tag
        mapping = parent.at("discriminator").at("mapping")  # of hundreds in one description: no nodes are made
        named = mapping.value.items() if isinstance(mapping.value, dict) else ()
        keys = [str(key) for key, ref in named if str(ref).rpartition("/")[2] == label]
        own = [self.facts(prop).said for prop in facts.properties.get(name, [])]
        told = [s["const"] for s in own if "const" in s] + [s["enum"][0] for s in own if len(s.get("enum", ())) == 1]
        allowed = [value for s in own for value in s.get("enum", ())]
        wanted = (keys or [label])[0]
        value = told[0] if told else wanted if wanted in allowed or not allowed else allowed[0]
        if value:
            facts.properties[name] = [Node({"const": value}, parent.resolver)]
            facts.required[name] = None  # without it nobody could tell (OpenAPI 3.2, 4.25)

    def _own_examples(self, schema: Node) -> Iterator[Any]:
        said = self.facts(schema).said
        if "example" in said:
            yield said["example"]
        yield from said["examples"] if isinstance(said.get("examples"), list) else ()

    def _made(self, schema: Node, ask: Ask, name: str = "") -> Any:
        facts = self.facts(schema, name, ask)
        said = facts.said
        self._count += 1
        if "const" in said:
            return said["const"]
        if isinstance(said.get("enum"), list) and said["enum"] and not _is_misplaced(said):
            values = [value for value in said["enum"] if value is not None] or [None]
            return values[ask.turn % len(values)]
        if ask.depth > 0 and ask.turn == 0 and ask.full and "example" in said and self.fits(schema, said["example"]):
            return copy.deepcopy(said["example"])
        match _kind(facts, ask.turn):
            case "object":
                return self._object(facts, ask)
            case "array":
                return self._array(facts, ask)
            case "integer":
                return _bounded(said, 9007199254740993 if said.get("format") == "int64" else 42)
            case "number":
                is_exact = said.get("format") == "decimal" and BOUNDS.isdisjoint(said)
                return EXACT if is_exact else _bounded(said, 1.5)
            case "boolean":
                return ask.turn % 2 == 0
            case "null":
                return None
            case "string":
                return _text(said, ask)
            case "file":
                return "plain bytes"
            case _:
                return ask.text

    def _object(self, facts: Facts, ask: Ask) -> dict[str, Any]:
        made: dict[str, Any] = {}
        inner = replace(ask, depth=ask.depth + 1, words="")
        if ask.depth > ENDLESS:
            if facts.required and not self._is_cut:
                raise _WithoutEnd
            return made
        for name, nodes in facts.properties.items():
            required = name in facts.required
            wanted = required or (ask.full and ask.depth < DEEPEST and self._count < MOST)
            if wanted and not self._is_hidden(nodes, ask):
                with suppress(*(() if required else (_WithoutEnd,))):
                    made[name] = self._made(_both(nodes), inner)
        for name in facts.required:
            if name not in facts.properties:
                made[name] = ask.plain_text
        extra = facts.nodes.get("additionalProperties")
        if extra is not None and extra.value is not False and not facts.properties and ask.depth < DEEPEST:
            made |= {key: self._made(extra, inner) for key in ("first key", "second/key")}
        if not made and extra is None and not facts.properties and ask.full:
            made["key"] = ask.plain_text
        return made

    def _is_hidden(self, nodes: list[Node], ask: Ask) -> bool:
        """Whether a property does not travel this way (`readOnly`, `writeOnly`), or can have no value."""
        facts = self.facts(_both(nodes))
        return facts.is_never or facts.said.get("readOnly" if ask.sends else "writeOnly") is True

    def _array(self, facts: Facts, ask: Ask) -> list[Any]:
        said, inner = facts.said, replace(ask, depth=ask.depth + 1)
        if ask.depth > ENDLESS:
            return []
        holder = facts.nodes.get("prefixItems")
        made = [self._made(node, inner) for node in holder.all("prefixItems")] if holder else []
        items = facts.nodes.get("items")
        if made or items is None or items.value is False:
            return made or ["one", "two"]
        count = min(max(_whole(said.get("minItems")) or 0, 2), _whole(said.get("maxItems")) or 2)
        found = [self._made(items, replace(inner, turn=ask.turn + turn)) for turn in range(min(count, 64))]
        return [each for index, each in enumerate(found) if not said.get("uniqueItems") or each not in found[:index]]


def _both(nodes: list[Node]) -> Node:
    """A property that several schemas describe is what all of them say."""
    if len(nodes) == 1:
        return nodes[0]
    return _Meet({"allOf": [node.value for node in nodes]}, nodes[0].resolver, nodes=tuple(nodes))


@dataclass(frozen=True, slots=True)
class _Meet(Node):
    """The meet of nodes whose references lead different ways."""

    nodes: tuple[Node, ...] = ()

    def all(self, key: str) -> list[Node]:
        """The nodes themselves where `allOf` is asked for."""
        return list(self.nodes) if key == "allOf" else Node.all(self, key)


def _is_misplaced(said: dict[str, Any]) -> bool:
    """Whether an enum lists plain values for what is no plain value: nothing is both, and the type is what is meant."""
    return said.get("type") in ("object", "array") and not any(isinstance(each, (dict, list)) for each in said["enum"])


def _kind(facts: Facts, turn: int) -> str:
    told = ["null" if each is None else each for each in _listed(facts.said.get("type"))]  # YAML's null is meant so
    types = [each for each in told if each != "null"]
    if types:
        return str(types[turn % len(types)])
    if "null" in told:
        return "null"
    if facts.properties or "additionalProperties" in facts.nodes or facts.required:
        return "object"
    if "items" in facts.nodes or "prefixItems" in facts.nodes:
        return "array"
    if facts.said.get("nullable") is True and facts.said.keys() <= {"nullable", "title", "description", "default"}:
        return "null"  # what many a generator writes as the member of a union that means "or null"
    return "string" if {"pattern", "minLength", "format"} & facts.said.keys() else "any"


def _text(said: dict[str, Any], ask: Ask) -> str:
    usual = TEXTS.get(str(said.get("format")), ask.text)
    least, most = _whole(said.get("minLength")) or 0, _whole(said.get("maxLength"))
    pattern = said.get("pattern")
    if isinstance(pattern, str):
        return next((each for each in (usual, *TRIES) if _matches(pattern, each, least, most)), usual)
    if len(usual) < least:
        usual = usual + "x" * (least - len(usual))
    return usual if most is None else usual[: max(most, 1)].rstrip() or "x"


def _matches(pattern: str, text: str, least: int, most: int | None) -> bool:
    return _holds(pattern, text) and least <= len(text) <= (most if most is not None else len(text))


def _holds(pattern: str, text: str) -> bool:
    """Whether a text holds a pattern; true for what is no pattern. Python's `re` may take years over one."""
    known = _pattern(pattern)
    return known is None or known.is_valid(text)


@cache
def _pattern(pattern: str) -> jsonschema_rs.Validator | None:
    try:
        return jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except ValueError:
        return None


def _check_pattern(_: object, pattern: str, text: object, __: object) -> Iterator[ValidationError]:
    if isinstance(text, str) and not _holds(pattern, text):
        yield ValidationError(f"{text!r} does not match {pattern!r}")


_OF_3_0 = extend(OAS30Validator, {"pattern": _check_pattern})
_OF_3_1 = extend(Draft202012Validator, {"pattern": _check_pattern})


def _bounded(said: dict[str, Any], usual: float) -> float:
    low, high = said.get("minimum"), said.get("maximum")
    above, below = said.get("exclusiveMinimum"), said.get("exclusiveMaximum")
    if _is_number(above):
        low = above + 1
    if _is_number(below):
        high = below - 1
    step = said.get("multipleOf")
    value: float = usual
    if _is_number(low) and value < low:
        value = low + (1 if above is True else 0)
    if _is_number(high) and value > high:
        value = high - (1 if below is True else 0)
    return value - value % step if _is_number(step) and step > 0 else value


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _whole(value: Any) -> int | None:
    return int(value) if _is_number(value) else None


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
