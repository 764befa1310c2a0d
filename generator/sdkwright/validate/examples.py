"""A stage beside the way: every example of a description against its own schema, one warning for each that is refused.

Examples are what people read and copy. One that its schema refuses shows that the server, or the schema, is not what
the description says; the generated client has to live with both, so this is a warning.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.load.document import Document
from sdkwright.report import Diagnostic, Label, Pointer, Report, Severity
from sdkwright.text import Json
from sdkwright.validate.contradictions import Contradiction, ExampleChecker, Path, resolve

_LABELS = 8
_MAPS_OF_SCHEMAS = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"})
_LISTS_OF_SCHEMAS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_SCHEMAS = frozenset(
    {"items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems"}
)
_VALUES = frozenset({"example", "examples", "default", "enum", "const"})


@dataclass(frozen=True, slots=True)
class _Example:
    """A value that a description shows, where it stands, and the schema that it is an example of."""

    at: Pointer
    value: Json
    schema: Json


def check_examples(document: Document, report: Report) -> None:
    """Warns of each example that its schema refuses: of media types, parameters, headers and schemas.

    References are followed inside the document only. What a schema says nothing about is no contradiction, except an
    object none of whose properties the schema declares.
    """
    judge = ExampleChecker(document.value)
    for example in _Finder(document).examples():
        found = judge.contradictions(example.schema, example.value)
        if found:
            report.add(_diagnostic(example, found))


def _diagnostic(example: _Example, found: list[Contradiction]) -> Diagnostic:
    """One warning for one example, at the outermost contradiction; the others are its labels."""
    first = min(found, key=lambda contradiction: len(contradiction.path))
    others = [contradiction for contradiction in found if contradiction is not first]
    more = f" (and {len(others) - _LABELS} more)" if len(others) > _LABELS else ""
    return Diagnostic(
        Severity.WARNING,
        "example-mismatch",
        f"the example does not fit its schema: {_message(first)}{more}",
        _inside(example.at, first.path),
        related=tuple(Label(_inside(example.at, other.path), _message(other)) for other in others[:_LABELS]),
    )


def _message(found: Contradiction) -> str:
    place = _path_as_text(found.path)
    return found.message if not place or f"`{place}`" in found.message else f"`{place}`: {found.message}"


def _path_as_text(path: Path) -> str:
    """A path as people write one: `job_invocation[0].trigger`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def _inside(at: Pointer, path: Path) -> Pointer:
    return Pointer(at.document, (*at.tokens, *map(str, path)))


class _Finder:
    """A walk over a whole description that knows where schemas and examples stand."""

    def __init__(self, document: Document) -> None:
        self.root = document.value
        self.name = document.source.name
        self.swagger = isinstance(self.root, dict) and "swagger" in self.root
        self.seen: set[int] = set()

    def examples(self) -> Iterator[_Example]:
        yield from self._any(self.root, Pointer(self.name))

    def _any(self, node: Json, at: Pointer) -> Iterator[_Example]:
        """A node that is no schema: it may carry one, together with its examples."""
        if not isinstance(node, (dict, list)) or id(node) in self.seen:
            return
        self.seen.add(id(node))
        if isinstance(node, list):
            for index, inner in enumerate(node):
                yield from self._any(inner, at / index)
            return
        if "schema" in node:
            yield from self._examples_of(node, at)
        for key, inner in node.items():
            if key == "schema":
                yield from self._schema(inner, at / key)
            elif at.tokens in (("components",), ()) and key in ("schemas", "definitions"):
                yield from self._schemas(inner, at / key)
            elif key not in _VALUES and not key.startswith("x-"):
                yield from self._any(inner, at / key)

    def _examples_of(self, carrier: dict[str, Json], at: Pointer) -> Iterator[_Example]:
        """The examples of a media type, a parameter or a header (OpenAPI 3.1, 4.8.14 and 4.8.12)."""
        schema = carrier["schema"]
        if "example" in carrier:
            yield from self._serialised(_Example(at / "example", carrier["example"], schema))
        named = carrier.get("examples")
        for name, example in named.items() if isinstance(named, dict) else ():
            here = at / "examples" / name
            if self.swagger:
                yield from self._serialised(_Example(here, example, schema))
                continue
            if isinstance(example, dict) and isinstance(example.get("$ref"), str):
                reference = str(example["$ref"])
                here, example = _pointed(self.name, reference), resolve(self.root, reference)
            if isinstance(example, dict) and "value" in example:
                yield from self._serialised(_Example(here / "value", example["value"], schema))

    def _serialised(self, example: _Example) -> Iterator[_Example]:
        """Passes by text that stands for something else: XML, a JSON text, a parameter as it stands in a URL."""
        tokens = example.at.tokens
        if isinstance(example.value, str) and (
            "content" not in tokens or not _is_json(tokens) or _holds_json(example.value)
        ):
            return
        yield example

    def _schemas(self, node: Json, at: Pointer) -> Iterator[_Example]:
        for name, schema in node.items() if isinstance(node, dict) else ():
            yield from self._schema(schema, at / name)

    def _schema(self, schema: Json, at: Pointer) -> Iterator[_Example]:
        """The examples of a schema itself, and of the schemas inside it."""
        if not isinstance(schema, dict) or id(schema) in self.seen:
            return
        self.seen.add(id(schema))
        if "example" in schema:
            yield _Example(at / "example", schema["example"], schema)
        listed = schema.get("examples")
        for index, value in enumerate(listed if isinstance(listed, list) else ()):
            yield _Example(at / "examples" / index, value, schema)
        for key, inner in schema.items():
            if key in _MAPS_OF_SCHEMAS:
                yield from self._schemas(inner, at / key)
            elif key in _LISTS_OF_SCHEMAS and isinstance(inner, list):
                for index, branch in enumerate(inner):
                    yield from self._schema(branch, at / key / index)
            elif key in _SCHEMAS:
                yield from self._schema(inner, at / key)


def _is_json(tokens: tuple[str, ...]) -> bool:
    """Whether the media type that a pointer leads through is JSON."""
    index = max(i for i, token in enumerate(tokens) if token == "content")
    return "json" in tokens[index + 1] if index + 1 < len(tokens) else False


def _holds_json(text: str) -> bool:
    """Whether text is an object or an array written as JSON."""
    try:
        return text.lstrip()[:1] in ("{", "[") and json.loads(text) is not None
    except (ValueError, RecursionError):
        return False


def _pointed(document: str, reference: str) -> Pointer:
    tokens = (step.replace("~1", "/").replace("~0", "~") for step in reference.removeprefix("#/").split("/"))
    return Pointer(document, tuple(tokens))
