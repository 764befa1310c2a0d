"""What `inspect` and `context --json` print of one description, held to the JSON Schemas that are published.

    python tests/corpus/facts.py SPEC ROOT

What is printed is many times as large as the description: it goes to the disk, and is read from there member by member,
and of a list item by item, by its indentation.
"""

from __future__ import annotations

import io
import json
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from importlib.resources import files
from itertools import takewhile
from pathlib import Path
from typing import Any

import jsonschema_rs

from sdkwright.cli import main as sdkwright

LIST = re.compile(r'  ("(?:[^"\\]|\\.)*"): \[\n')
"""The line that begins a list of the object that is printed."""


def main() -> int:
    spec, root = sys.argv[1:3]
    wrong: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as scratch:
        inspected, facts, described = (Path(scratch, name) for name in ("inspected", "facts", "schema"))
        ran(wrong, "inspect", inspected, "inspect", spec, "--root", root)
        judge(
            wrong, "inspect", json.loads(files("sdkwright").joinpath("inspection.schema.json").read_bytes()), inspected
        )
        ran(wrong, "context", facts, "context", "--json", spec, "--root", root)
        ran(wrong, "context", described, "context", "--schema")
        judge(wrong, "context", json.loads(described.read_bytes()), facts)
        print(json.dumps({"wrong": wrong, "size": facts.stat().st_size}))
    return 0


def ran(wrong: dict[str, str], step: str, to: Path, *arguments: str) -> None:
    """What a command prints goes to a file; a status that is not 0 is wrong, since these descriptions are sound."""
    said = io.StringIO()
    with (
        to.open("w", encoding="utf-8", errors="surrogatepass") as printed,
        redirect_stdout(printed),
        redirect_stderr(said),
    ):
        status = sdkwright(arguments)
    if status != 0:
        wrong.setdefault(step, f"exit {status}: {said.getvalue()[-500:]}")


def judge(wrong: dict[str, str], step: str, schema: dict[str, Any], path: Path) -> None:
    """Notes the first thing that a schema refuses; nothing was printed where the command failed."""
    if not path.stat().st_size:
        return
    validators = {
        name: jsonschema_rs.validator_for({**member["items"], "$schema": schema["$schema"], "$defs": schema["$defs"]})
        for name, member in schema["properties"].items()
        if "items" in member
    }
    rest: dict[str, Any] = {}
    with path.open(encoding="utf-8", errors="surrogatepass") as lines:
        for name, index, value in read(lines):
            if index is None:
                rest[name] = value
                continue
            rest[name] = []
            if name in validators and (error := next(validators[name].iter_errors(value), None)) is not None:
                wrong.setdefault(step, f"{[name, index, *error.instance_path]}: {error.message[:200]}")
    error = next(jsonschema_rs.validator_for(schema).iter_errors(rest), None)
    if error is not None:
        wrong.setdefault(step, f"{list(error.instance_path)}: {error.message[:200]}")


def read(lines: Iterable[str]) -> Iterator[tuple[str, int | None, Any]]:
    """The members of an object that `json.dumps(..., indent=2)` wrote: of a list each item with its index.

    Raises ValueError where it is no such object.
    """
    waiting = iter(lines)
    expect(next(waiting, ""), "{")
    for line in waiting:
        if line == "}\n":
            break
        if (found := LIST.fullmatch(line)) is None:
            (entry,) = parsed("".join(["{", *block(line, waiting, 2), "}"])).items()
            yield entry[0], None, entry[1]
            continue
        items = takewhile(lambda each: not each.startswith("  ]"), waiting)
        for index, first in enumerate(items):
            yield json.loads(found[1]), index, parsed("".join(block(first, waiting, 4)))
    expect("".join(waiting), "")


def block(first: str, lines: Iterator[str], indent: int) -> Iterator[str]:
    """The lines of a value that begins on this one, without the comma behind it."""
    line = first
    if first.rstrip().endswith(("{", "[")):
        yield first
        for line in lines:
            if line[:indent].isspace() and not line[indent].isspace():
                break
            yield line
    yield line.rstrip().removesuffix(",")


def parsed(text: str) -> Any:
    """A JSON value without lone surrogates, of which the judge knows nothing."""
    return json.loads(json.dumps(json.loads(text), ensure_ascii=False).encode("utf-8", "replace"))


def expect(found: str, wanted: str) -> None:
    if found.strip() != wanted:
        raise ValueError(f"{found[:80]!r} stands where {wanted!r} was expected")


if __name__ == "__main__":
    sys.exit(main())
