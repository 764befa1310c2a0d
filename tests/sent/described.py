"""Arguments that a description itself allows: its examples first, else what its schemas ask for.

It reads the description as JSON, and knows nothing of the generator but what `sdkwright surface` says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_FORMATS = {
    "date": "2026-01-02",
    "date-time": "2026-01-02T03:04:05Z",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "email": "ada@example.com",
    "uri": "https://example.com/a",
}


_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class Described:
    """One description."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document

    def arguments(self, entry: Mapping[str, Any]) -> dict[str, Any]:
        """A value for each argument of an operation of the surface that the description gives one."""
        operation = self._at(entry["pointer"])
        body = self._body(operation, entry)
        found = {}
        for argument in entry["arguments"]:
            name, place = argument["name"], argument["in"]
            if place != "body":
                found[argument["argument"]] = self._parameter(entry, operation, name, place)
            elif argument["argument"] == entry["body"]["argument"]:
                found[argument["argument"]] = body
            elif argument["required"] or name in body:
                found[argument["argument"]] = body[name]
        return found

    def _parameter(self, entry: Mapping[str, Any], operation: Mapping[str, Any], name: str, place: str) -> Any:
        around = self._at(entry["pointer"].rpartition("/")[0])
        listed = [self._followed(each) for each in (*operation.get("parameters", []), *around.get("parameters", []))]
        found = next(each for each in listed if (each["name"], each["in"]) == (name, place))
        holder = found if "schema" in found else next(iter(found["content"].values()))
        return self._example(found) if "example" in found or "examples" in found else self.value(holder["schema"])

    def _body(self, operation: Mapping[str, Any], entry: Mapping[str, Any]) -> Any:
        if entry["body"] is None:
            return {}
        media = self._followed(operation["requestBody"])["content"][entry["body"]["content_type"]]
        if "example" in media or media.get("examples"):
            return self._example(media)
        return self.value(media["schema"])

    def _example(self, holder: Mapping[str, Any]) -> Any:
        if "example" in holder:
            return holder["example"]
        return self._followed(next(iter(holder["examples"].values())))["value"]

    def value(self, schema: Mapping[str, Any]) -> Any:
        """A value of a schema."""
        schema = self._followed(schema)
        if "example" in schema or schema.get("examples"):
            return self._fitting(schema["example"] if "example" in schema else schema["examples"][0], schema)
        for one in ("const", "default"):
            if one in schema:
                return schema[one]
        if "enum" in schema:
            return schema["enum"][0]
        for several in ("oneOf", "anyOf"):
            if several in schema:
                return self.value(schema[several][0])
        return self._typed(schema)

    def _fitting(self, example: Any, schema: Mapping[str, Any]) -> Any:
        """An example; that of Train Travel for a uuid is none, and a server may say so."""
        is_wrong = schema.get("format") == "uuid" and not _UUID.fullmatch(example)
        return _FORMATS["uuid"] if is_wrong else example

    def _typed(self, schema: Mapping[str, Any]) -> Any:
        kind = schema.get("type", "object" if "properties" in schema or "allOf" in schema else "string")
        match kind if isinstance(kind, str) else kind[0]:
            case "object":
                return self._object(schema)
            case "array":
                return [self.value(schema["items"])]
            case "integer" | "number":
                return max(schema.get("minimum", 1), 1)
            case "boolean":
                return True
            case _:
                return _FORMATS.get(schema.get("format", ""), "a b" + "c" * (schema.get("minLength", 0) - 3))

    def _object(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for part in schema.get("allOf", []):
            found |= self.value(part)
        for name, each in schema.get("properties", {}).items():
            if not self._followed(each).get("readOnly"):
                found[name] = self.value(each)
        return found

    def _followed(self, node: Any) -> Any:
        while isinstance(node, Mapping) and isinstance(node.get("$ref"), str):
            node = self._at(node["$ref"].removeprefix("#"))
        return node

    def _at(self, pointer: str) -> Any:
        node: Any = self._document
        for token in pointer.split("/")[1:]:
            node = node[int(token) if isinstance(node, list) else token.replace("~1", "/").replace("~0", "~")]
        return self._followed(node)
