"""What is said of things in doc comments: the words of the description, and what goes without them."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sdkwright.model import Api, Doc, Named, Operation, Property, Use
from sdkwright.plan.docs.operations import OperationDoc
from sdkwright.text import Json, Text
from sdkwright.words.descriptions import with_facts, words_of_type, words_of_value


def of_value(doc: Doc, uses: Iterable[Use], api: Api, name: str) -> str:
    """What is said of a field or an argument, with its default, its bounds and examples."""
    listed = tuple(uses)
    said = words_of_value(doc, listed, api, name=name, speaks_for_types=False)
    return with_facts(said, doc, listed, api, _shown)


def of_property(prop: Property, api: Api) -> Text:
    """What is said of a field of a body."""
    said = of_value(prop.doc, (prop.use,), api, prop.name)
    ways = {"It comes from the server alone.": prop.read_only, "It is sent alone.": prop.write_only}
    return Text("\n\n".join(part for part in (said, *(words for words, holds in ways.items() if holds)) if part))


def of_type(schema: Named, api: Api, name: str, otherwise: str) -> Text:
    """What is said of a type; something is said of each, as linters want it."""
    return Text(words_of_type(schema, api, name) or f"{name} {otherwise}")


def of_method(operation: Operation, doc: OperationDoc, name: str, errors: dict[str, str]) -> Text:
    """What is said of a method; `errors` are the types of the bodies of errors, by status."""
    parts = [*doc.introduction] or [f"{name} calls {operation.method} {operation.path}."]
    parts += [doc.body] if doc.body else []
    parts += [_list("It returns:", doc.success)] if doc.success and " ".join(doc.success).strip() else []
    failures = [_failure(each.name, each.said, errors) for each in doc.errors]
    known = {each.name for each in doc.errors}
    failures += [_failure(status, "", errors) for status in errors if status not in known]
    parts += [_list("An *Error says:", failures)] if failures else []
    parts += ["Deprecated: it should not be used any more."] if _is_silent(operation, parts) else []
    return Text("\n\n".join(parts))


def _is_silent(operation: Operation, parts: Iterable[str]) -> bool:
    """Whether an operation is deprecated, and nothing says it in the words that tools of Go know."""
    return operation.doc.deprecated and not any(part.startswith("Deprecated:") for part in parts)


def _failure(status: str, said: str, errors: dict[str, str]) -> str:
    shown = {"DEFAULT": "otherwise"}.get(status, status)
    read = f"Decode reads it into a {errors[status]}." if status in errors else ""
    return f"{shown}: {' '.join(part for part in (_line(said), read) if part)}".rstrip(": ")


def _list(head: str, items: Iterable[str]) -> str:
    return "\n".join([head, "", *(f"- {_line(item)}" for item in items)])


def _line(text: str) -> str:
    said = " ".join(text.split())
    return said if not said or said[-1] in ".!?:" else f"{said}."


def _shown(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
