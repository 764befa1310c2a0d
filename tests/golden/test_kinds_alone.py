"""SDKs that have one kind of value alone: what reads it is carried, whatever else is not.

An SDK carries the parts of the runtime that it uses, so a description of one operation shows what a large one hides.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from uuid import UUID

import pytest
from made_sdk import imported

from sdkwright import generate

_ID = "9b2f7c1e-0000-4000-8000-000000000001"


@contextmanager
def sdk(folder: Path, schema: object, parameters: tuple[str, ...] = ()) -> Iterator[ModuleType]:
    """The SDK of one GET with this response."""
    operation = {
        "operationId": "list_things",
        "parameters": [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in parameters],
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}},
    }
    description = {
        "openapi": "3.1.0",
        "info": {"title": "Alone", "version": "1"},
        "servers": [{"url": "https://alone.example.com"}],
        "paths": {"/things": {"get": operation}},
    }
    (folder / "openapi.json").write_text(json.dumps(description))
    outcome = generate(folder / "openapi.json", output=folder / "sdk", package="alone_sdk")
    assert outcome.ok, list(outcome.report)
    with imported(folder / "sdk/src", "alone_sdk") as made:
        yield made


def read(alone: ModuleType, body: object, validation: str) -> object:
    response = alone.Response(200, alone.Headers({"Content-Type": "application/json"}), json.dumps(body).encode())
    transport = alone.MockTransport(lambda _: response)
    return alone.Alone(http_client=transport, validation=validation).things.list()


@pytest.mark.parametrize(
    ("schema", "body", "want"),
    [
        ({"type": "string", "format": "byte"}, "aGVq", b"hej"),
        ({"type": "string", "contentEncoding": "base64"}, "aGVq", b"hej"),
        ({"type": "string", "format": "base64url"}, "aGVqaA", b"hejh"),
        ({"type": "string", "format": "uuid"}, _ID, UUID(_ID)),
        ({"type": "string", "format": "decimal"}, "1.50", Decimal("1.50")),
        ({"type": "string", "format": "duration"}, "P1DT2H", timedelta(days=1, hours=2)),
        ({"type": "string", "format": "date"}, "2024-02-03", date(2024, 2, 3)),
        ({"type": "string", "format": "date-time"}, "2024-02-03T01:02:03Z", datetime(2024, 2, 3, 1, 2, 3, tzinfo=UTC)),
        ({"type": "array", "items": {"type": "string", "format": "byte"}}, ["aGVq"], [b"hej"]),
        (
            {"type": "object", "additionalProperties": {"type": "string", "format": "uuid"}},
            {"a": _ID},
            {"a": UUID(_ID)},
        ),
        ({"type": ["string", "null"], "format": "byte"}, "aGVq", b"hej"),
        ({"oneOf": [{"type": "string", "format": "date"}, {"type": "integer"}]}, "2024-02-03", date(2024, 2, 3)),
    ],
)
def test_a_value_of_one_kind_is_read_where_no_other_is(
    tmp_path: Path, schema: object, body: object, want: object
) -> None:
    with sdk(tmp_path, schema) as alone:
        assert [read(alone, body, validation) for validation in ("off", "error")] == [want, want]


@pytest.mark.parametrize(
    ("item", "body", "want"),
    [
        ({"type": "array", "prefixItems": [{"type": "string", "format": "date"}], "items": False}, ["2024-02-03"], (date(2024, 2, 3),)),
        ({"type": "array", "items": {"type": "integer"}}, [1, 2], [1, 2]),
        ({"type": "string", "format": "byte"}, "aGVq", b"hej"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"a": 1}, {"a": 1}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("validation", ["off", "error"])
def test_pages_hold_items_of_any_kind(
    tmp_path: Path, item: object, body: object, want: object, validation: str
) -> None:
    page = {
        "type": "object",
        "required": ["items", "total"],
        "properties": {"items": {"type": "array", "items": item}, "total": {"type": "integer"}},
    }
    with sdk(tmp_path, page, ("page", "limit")) as alone:
        found = read(alone, {"items": [body], "total": 1}, validation)

        assert type(found) is alone.SyncPage
        assert found.items == [want]  # type: ignore[attr-defined]
