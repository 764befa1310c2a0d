"""What 2,458 models hold in memory when each has been used once, and how long that takes.

Run with a name, it measures one contender in a process of its own; without, it asks for all of them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from resource import RUSAGE_SELF, getrusage
from time import process_time
from typing import Any

MODELS = 2_458
PROPERTIES = {
    "id": {"type": "string"},
    "count": {"type": "integer"},
    "made_at": {"type": "string", "format": "date-time"},
    "price": {"type": "number"},
    "is_open": {"type": "boolean"},
    "tags": {"type": "array", "items": {"type": "string"}},
    "note": {"type": ["string", "null"]},
}
VALUE: dict[str, Any] = {
    "id": "a",
    "count": 1,
    "made_at": "2026-03-01T10:00:00Z",
    "price": 1.5,
    "is_open": True,
    "tags": ["x"],
    "note": None,
}


def description() -> dict[str, Any]:
    """Return an API of so many models, a tree of them."""
    schemas: dict[str, Any] = {}
    for number in range(MODELS):
        inner = [each for each in (2 * number + 1, 2 * number + 2) if each < MODELS]
        parts = {f"part_{each}": {"$ref": f"#/components/schemas/Part{each}"} for each in inner}
        schemas[f"Part{number}"] = {"type": "object", "required": ["id"], "properties": {**PROPERTIES, **parts}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Part0"}}}
    found = {"operationId": "getPart", "responses": {"200": {"description": "OK", "content": content}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Parts", "version": "1"},
        "servers": [{"url": "http://127.0.0.1"}],
        "paths": {"/part": {"get": found}},
        "components": {"schemas": schemas},
    }


def ours() -> None:
    import parts.types
    from parts._runtime.models.decode import decode

    for number in range(MODELS):
        found = decode(dict(VALUE), f"Part{number}")
        assert found.made_at.year == 2026
        assert type(found) is getattr(parts.types, f"Part{number}")


def pydantic() -> None:
    from datetime import datetime

    from pydantic import ConfigDict, create_model

    fields: dict[str, Any] = {"id": (str, ...), "count": (int | None, None), "made_at": (datetime | None, None)}
    fields |= {"price": (float | None, None), "is_open": (bool | None, None), "tags": (list[str] | None, None)}
    fields |= {"note": (str | None, None), "next": (Any, None)}
    kinds = [create_model(f"Part{n}", __config__=ConfigDict(extra="allow"), **fields) for n in range(MODELS)]
    for kind in kinds:
        assert kind.model_validate(VALUE).made_at.year == 2026  # type: ignore[attr-defined]


def msgspec() -> None:
    from datetime import datetime

    from msgspec import convert, defstruct

    fields: list[Any] = [("id", str), ("count", int | None, None), ("made_at", datetime | None, None)]
    fields += [("price", float | None, None), ("is_open", bool | None, None), ("tags", list[str] | None, None)]
    fields += [("note", str | None, None), ("next", Any, None)]
    for number in range(MODELS):
        assert convert(VALUE, defstruct(f"Part{number}", fields)).made_at.year == 2026  # type: ignore[attr-defined]


CONTENDERS = {"pydantic": pydantic, "this SDK": ours, "msgspec": msgspec}


def one(who: str) -> None:
    before, start = getrusage(RUSAGE_SELF).ru_maxrss, process_time()
    CONTENDERS[who]()
    took, after = process_time() - start, getrusage(RUSAGE_SELF).ru_maxrss
    print(json.dumps([(after - before) / 1024, took * 1000]))


def main() -> None:
    command = [sys.executable, __file__]
    found = {who: json.loads(subprocess.check_output([*command, who])) for who in CONTENDERS}
    memory, time = found["pydantic"]
    rows = [[f"{MODELS} models used once", who, each[0] / memory, each[0], "MB"] for who, each in found.items()]
    rows += [[f"{MODELS} models used once", who, each[1] / time, each[1], "ms"] for who, each in found.items()]
    print(json.dumps(rows))


if __name__ == "__main__":
    one(sys.argv[1]) if len(sys.argv) > 1 else main()
