"""What `inspect` and `context --json` print of one description, held to the JSON Schemas that are published.

python tests/corpus/facts.py SPEC ROOT
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from importlib.resources import files
from typing import Any

import jsonschema_rs

from sdkwright.cli import main as sdkwright


def main() -> int:
    spec, root = sys.argv[1:3]
    wrong: dict[str, str] = {}
    inspected = ran(wrong, "inspect", "inspect", spec, "--root", root)
    facts = ran(wrong, "context", "context", "--json", spec, "--root", root)
    schema = json.loads(files("sdkwright").joinpath("inspection.schema.json").read_text("utf-8"))
    judge(wrong, "inspect", schema, inspected)
    judge(wrong, "context", json.loads(ran(wrong, "context", "context", "--schema")), facts)
    print(json.dumps({"wrong": wrong, "size": len(facts.encode("utf-8", "replace"))}))
    return 0


def ran(wrong: dict[str, str], step: str, *arguments: str) -> str:
    """What a command prints; a status that is not 0 is wrong, since these descriptions are sound."""
    printed, said = io.StringIO(), io.StringIO()
    with redirect_stdout(printed), redirect_stderr(said):
        status = sdkwright(arguments)
    if status != 0:
        wrong.setdefault(step, f"exit {status}: {said.getvalue()[-500:]}")
    return printed.getvalue()


def judge(wrong: dict[str, str], step: str, schema: dict[str, Any], text: str) -> None:
    if not text:
        return
    found = json.loads(
        json.dumps(json.loads(text), ensure_ascii=False).encode("utf-8", "replace")
    )  # no lone surrogates
    error = next(jsonschema_rs.validator_for(schema).iter_errors(found), None)
    if error is not None:
        wrong.setdefault(step, f"{list(error.instance_path)}: {error.message[:200]}")


if __name__ == "__main__":
    sys.exit(main())
