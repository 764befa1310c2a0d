"""One description through `check`, `inspect`, `surface`, `explain` and `diff`: what went wrong, and the surface.

    python tests/corpus/commands.py SPEC ROOT

What `inspect` prints is held against the published JSON Schema, `explain` is asked for some places that it names, and
`diff` finds nothing between a description and itself.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from importlib.resources import files
from typing import Any

import jsonschema_rs

from sdkwright.cli import main as sdkwright

EXPLAINED = 4
"""How many operations and how many schemas are explained."""


def main() -> int:
    spec, root = sys.argv[1:3]
    wrong: dict[str, str] = {}
    printed = {}
    for command, *options in (["check", "--report", "json"], ["inspect"], ["surface", "--package", "sdk"]):
        text = ran(wrong, command, spec, "--root", root, *options)
        printed[command] = json.loads(text) if text else {}
    wrong |= against_schema(printed["inspect"])
    for place in sampled(printed["inspect"]):
        if not ran(wrong, "explain", spec, place, "--root", root).strip():
            wrong.setdefault("explain", f"{place}: nothing was said")
    same = ran(wrong, "diff", spec, spec, "--root", root)
    if ": the same to all callers of " not in same:
        wrong.setdefault("diff", same[:500])
    print(json.dumps({"wrong": wrong, "surface": printed["surface"]}))
    return 0


def ran(wrong: dict[str, str], command: str, *arguments: str) -> str:
    """What a command prints; a status that is not 0 is wrong, since these descriptions are sound."""
    printed, said = io.StringIO(), io.StringIO()
    with redirect_stdout(printed), redirect_stderr(said):
        status = sdkwright([command, *arguments])
    if status != 0:
        wrong.setdefault(command, f"exit {status}: {said.getvalue() or printed.getvalue()[:500]}")
    return printed.getvalue()


def against_schema(inspected: dict[str, Any]) -> dict[str, str]:
    schema = json.loads(files("sdkwright").joinpath("inspection.schema.json").read_text("utf-8"))
    text = json.dumps(inspected, ensure_ascii=False).encode("utf-8", "replace")  # the judge knows no lone surrogates
    found = next(jsonschema_rs.validator_for(schema).iter_errors(json.loads(text)), None)
    return {} if found is None else {"inspect": f"{found.instance_path}: {found.message[:200]}"}


def sampled(inspected: dict[str, Any]) -> Iterator[str]:
    """Some places of operations and of components in the root document."""
    for kind, below in (("operations", "#/paths/"), ("schemas", "#/components/schemas/")):
        places = dict.fromkeys(each["at"] for each in inspected.get(kind, []) if each["at"].startswith(below))
        whole = [place for place in places if place.count("/") == 3]
        yield from whole[:: max(1, len(whole) // EXPLAINED)][:EXPLAINED]


if __name__ == "__main__":
    sys.exit(main())
