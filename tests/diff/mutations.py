"""A description with one thing in it changed, in any of the ways in which people change descriptions."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

Node = dict[str, Any]
Place = tuple[str | int, ...]
_PLAIN = ("string", "integer", "number", "boolean")
_PLACES = ("query", "header")


def mutated(description: Node, chance: random.Random) -> Node:
    """A copy in which one thing is another."""
    while True:
        copy = json.loads(json.dumps(description))
        node, place = chance.choice(list(nodes(copy)))
        if chance.choice(CHANGES)(node, place, chance):
            return dict(copy)


def nodes(value: Any, place: Place = ()) -> Iterator[tuple[Node, Place]]:
    """The objects of the description, without examples, what it says of itself, and how one is let in."""
    if isinstance(value, dict):
        yield value, place
        for key, inner in value.items():
            if key not in ("example", "examples", "default", "info", "securitySchemes"):
                yield from nodes(inner, (*place, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from nodes(inner, (*place, index))


def _properties(node: Node, place: Place) -> Node | None:
    found = node.get("properties")
    return found if isinstance(found, dict) and found and place[-1:] != ("properties",) else None


def another_type(node: Node, place: Place, chance: random.Random) -> bool:
    if node.get("type") not in _PLAIN or "in" in node:
        return False
    node["type"] = chance.choice([each for each in _PLAIN if each != node["type"]])
    for beside in ("enum", "format", "const"):
        node.pop(beside, None)
    return True


def another_format(node: Node, place: Place, chance: random.Random) -> bool:
    if node.get("type") != "string" or "enum" in node or "in" in node:
        return False
    if node.pop("format", None) is None:
        node["format"] = chance.choice(["date-time", "date", "uuid"])
    return True


def null(node: Node, place: Place, chance: random.Random) -> bool:
    if node.get("type") not in (*_PLAIN, "array", "object") or "in" in node:
        return False
    node["type"] = [node["type"], "null"]
    return True


def requirement(node: Node, place: Place, chance: random.Random) -> bool:
    properties = _properties(node, place)
    if properties is None:
        return False
    name, required = chance.choice(list(properties)), list(node.pop("required", []))
    required = [each for each in required if each != name] if name in required else [*required, name]
    node.update({"required": required} if required else {})
    return True


def property_less(node: Node, place: Place, chance: random.Random) -> bool:
    properties = _properties(node, place)
    if properties is None or len(properties) == 1:
        return False
    name = chance.choice(list(properties))
    del properties[name]
    node["required"] = [each for each in node.get("required", []) if each != name]
    return True


def property_more(node: Node, place: Place, chance: random.Random) -> bool:
    properties = _properties(node, place)
    if properties is None or "brandNew" in properties:
        return False
    properties["brandNew"] = {"type": "string"}
    if chance.random() < 0.3:
        node["required"] = [*node.get("required", []), "brandNew"]
    return True


def only_read(node: Node, place: Place, chance: random.Random) -> bool:
    if place[-2:-1] != ("properties",) or "$ref" in node:
        return False
    node["readOnly"] = not node.get("readOnly", False)
    return True


def further_properties(node: Node, place: Place, chance: random.Random) -> bool:
    if _properties(node, place) is None:
        return False
    if node.pop("additionalProperties", None) is None:
        node["additionalProperties"] = {"type": "integer"}
    return True


def value_less(node: Node, place: Place, chance: random.Random) -> bool:
    values = node.get("enum")
    if not isinstance(values, list) or len(values) == 1:
        return False
    values.pop(chance.randrange(len(values)))
    return True


def value_more(node: Node, place: Place, chance: random.Random) -> bool:
    values = node.get("enum")
    if not isinstance(values, list) or node.get("type") != "string" or "brandNew" in values:
        return False
    values.append("brandNew")
    return True


def kind_more(node: Node, place: Place, chance: random.Random) -> bool:
    kinds = node.get("oneOf", node.get("anyOf"))
    if not isinstance(kinds, list):
        return False
    kinds.append(
        {"type": "object", "title": "Brand New", "required": ["new"], "properties": {"new": {"type": "string"}}}
    )
    return True


def kind_less(node: Node, place: Place, chance: random.Random) -> bool:
    kinds = node.get("oneOf", node.get("anyOf"))
    if not isinstance(kinds, list) or len(kinds) < 3:
        return False
    kinds.pop(chance.randrange(len(kinds)))
    return True


def other_items(node: Node, place: Place, chance: random.Random) -> bool:
    if node.get("type") != "array":
        return False
    node["items"] = {"type": chance.choice(_PLAIN)}
    return True


def parameter_less(node: Node, place: Place, chance: random.Random) -> bool:
    listed = [each for each in node.get("parameters", []) if isinstance(each, dict) and each.get("in") in _PLACES]
    if not listed or place[:1] != ("paths",):
        return False
    node["parameters"].remove(chance.choice(listed))
    return True


def parameter_more(node: Node, place: Place, chance: random.Random) -> bool:
    if not isinstance(node.get("responses"), dict) or place[:1] != ("paths",):
        return False
    known = node.setdefault("parameters", [])
    known.append(
        {
            "name": f"brandNew{len(known)}",
            "in": "query",
            "required": chance.random() < 0.3,
            "schema": {"type": "string"},
        }
    )
    return True


def parameter_required(node: Node, place: Place, chance: random.Random) -> bool:
    if node.get("in") not in _PLACES:
        return False
    node["required"] = not node.get("required", False)
    return True


def body_required(node: Node, place: Place, chance: random.Random) -> bool:
    if not isinstance(node.get("content"), dict) or "requestBody" not in place[-1:]:
        return False
    node["required"] = not node.get("required", False)
    return True


def other_id(node: Node, place: Place, chance: random.Random) -> bool:
    if not isinstance(node.get("operationId"), str) or "responses" not in node:
        return False
    node["operationId"] = f"new_{node['operationId']}"
    return True


def no_content(node: Node, place: Place, chance: random.Random) -> bool:
    if not isinstance(node.get("responses"), dict) or place[:1] != ("paths",):
        return False
    node["responses"] = {"204": {"description": "Done"}}
    return True


CHANGES: tuple[Callable[[Node, Place, random.Random], bool], ...] = (
    *(another_type, another_format, null, requirement, property_less, property_more, only_read, further_properties),
    *(value_less, value_more, kind_more, kind_less, other_items, parameter_less, parameter_more, parameter_required),
    *(body_required, other_id, no_content),
)
