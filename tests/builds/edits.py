"""`make edits`: a run after an edit gives the bytes of a run that starts from nothing.

    python tests/builds/edits.py SPECS [--edits 500] [--seed 1] [--quick] [DESCRIPTION...]

Edits are made at random, one on top of the other, in a copy of each description: texts, properties, names, tags, enums that are
shared or not any more, the order of things. After each, one run goes over the output of the last one, with the cache; another has
nothing but the lock of that output, which remembers the names, and is told to trust nothing: black sees all that it
writes, unless it has to be `quick`. Both must say the same, end with the same status, and leave the same files.
"""

from __future__ import annotations

import argparse
import copy
import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from sdkwright.cli import main as sdkwright

USUAL = ("openai.yaml", "stripe.yaml", "box.json")
LOCK = "sdkwright.lock"
Node = dict[str, Any]
Edit = Callable[[random.Random, Node], str | None]
"""Changes a description, and says how; None where there is nothing that it could change."""
METHODS = ("get", "put", "post", "delete", "patch")


def operations(spec: Node) -> list[Node]:
    return [item[method] for item in spec.get("paths", {}).values() for method in METHODS if method in item]


def schemas(spec: Node) -> Node:
    return spec.get("components", {}).get("schemas", {}) or spec.get("definitions", {})


def objects(spec: Node) -> list[Node]:
    """The schemas with properties that are written here."""
    return [
        node
        for node in nodes(schemas(spec))
        if isinstance(node.get("properties"), dict)
        and node["properties"]
        and all(isinstance(value, dict) for value in node["properties"].values())
    ]


def enums(spec: Node) -> list[Node]:
    return [
        node
        for node in nodes(spec)
        if isinstance(node.get("enum"), list) and node["enum"] and all(isinstance(each, str) for each in node["enum"])
    ]


def nodes(value: Any) -> Iterator[Node]:
    """Every object below a value, and itself."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict):
            yield found
            waiting.extend(found.values())
        elif isinstance(found, list):
            waiting.extend(found)


def one_of(rng: random.Random, found: Sequence[Any]) -> Any:
    return rng.choice(found) if found else None


def describe(rng: random.Random, spec: Node) -> str | None:
    node = one_of(rng, [node for node in nodes(spec) if isinstance(node.get("description"), str)])
    if node is None:
        return None
    node["description"] = rng.choice(
        ["A word.", node["description"] + " More of it.", "", 'Says "so" \\ and\n\n- a list\n']
    )
    return "a description"


def add_property(rng: random.Random, spec: Node) -> str | None:
    node = one_of(rng, objects(spec))
    if node is None:
        return None
    kinds: list[Node] = [{"type": "string"}, {"type": "integer"}, {"type": "array", "items": {"type": "number"}}]
    kinds += [{"$ref": f"#/components/schemas/{name}"} for name in list(schemas(spec))[:1] if "components" in spec]
    name = f"added_{rng.randrange(100)}"
    node["properties"][name] = copy.deepcopy(rng.choice(kinds))
    if rng.random() < 0.3:
        node.setdefault("required", []).append(name)
        node["required"] = list(dict.fromkeys(node["required"]))
    return f"a property {name}"


def drop_property(rng: random.Random, spec: Node) -> str | None:
    node = one_of(rng, objects(spec))
    if node is None:
        return None
    name = rng.choice(list(node["properties"]))
    del node["properties"][name]
    return f"no property {name}"


def rename_property(rng: random.Random, spec: Node) -> str | None:
    node = one_of(rng, objects(spec))
    if node is None:
        return None
    name = rng.choice(list(node["properties"]))
    fresh = rng.choice([f"{name}_2", name.title(), "class", "self", f"{name}-x"])
    node["properties"] = {fresh if key == name else key: value for key, value in node["properties"].items()}
    return f"{name} is {fresh}"


def change_type(rng: random.Random, spec: Node) -> str | None:
    node = one_of(rng, objects(spec))
    if node is None:
        return None
    name = rng.choice(list(node["properties"]))
    node["properties"][name] = rng.choice(
        [{"type": "boolean"}, {"type": "string", "format": "date-time"}, {"type": "string", "enum": ["a", "b"]}]
    )
    return f"another type of {name}"


def shuffle_properties(rng: random.Random, spec: Node) -> str | None:
    node = one_of(rng, objects(spec))
    if node is None:
        return None
    node["properties"] = shuffled(rng, node["properties"])
    return "the order of properties"


def shuffle_paths(rng: random.Random, spec: Node) -> str | None:
    spec["paths"] = shuffled(rng, spec["paths"])
    return "the order of paths"


def shuffle_schemas(rng: random.Random, spec: Node) -> str | None:
    found = schemas(spec)
    order = shuffled(rng, found)
    found.clear()
    found.update(order)
    return "the order of schemas"


def shuffled(rng: random.Random, mapping: Node) -> Node:
    keys = list(mapping)
    rng.shuffle(keys)
    return {key: mapping[key] for key in keys}


def change_enum(rng: random.Random, spec: Node) -> str | None:
    node = one_of(rng, enums(spec))
    if node is None:
        return None
    if len(node["enum"]) > 1 and rng.random() < 0.5:
        node["enum"].pop(rng.randrange(len(node["enum"])))
        return "an enum with a value less"
    node["enum"].append(f"added_{rng.randrange(100)}")
    return "an enum with a value more"


def share_enum(rng: random.Random, spec: Node) -> str | None:
    """Two places have the same values, and so one type, or another one from here on."""
    found = enums(spec)
    if len(found) < 2:
        return None
    one, other = rng.sample(found, 2)
    other["enum"] = list(one["enum"])
    return "an enum that is shared"


def rename_schema(rng: random.Random, spec: Node) -> str | None:
    found = schemas(spec)
    name = one_of(rng, [name for name in found if "/" not in name and "~" not in name])
    if name is None:
        return None
    fresh = rng.choice([f"{name}Again", f"New{name}", f"{name}_2"])
    moved = {fresh if key == name else key: value for key, value in found.items()}
    found.clear()
    found.update(moved)
    before = "#/components/schemas/" if "components" in spec else "#/definitions/"
    for node in nodes(spec):
        if node.get("$ref") == before + name:
            node["$ref"] = before + fresh
    return f"the schema {name} is {fresh}"


def rename_tag(rng: random.Random, spec: Node) -> str | None:
    found = [operation for operation in operations(spec) if operation.get("tags")]
    name = one_of(rng, sorted({str(tag) for operation in found for tag in operation["tags"]}))
    if name is None:
        return None
    fresh = rng.choice([f"{name} again", f"New {name}", name.lower()])
    for operation in found:
        operation["tags"] = [fresh if tag == name else tag for tag in operation["tags"]]
    return f"the tag {name} is {fresh}"


def move_tag(rng: random.Random, spec: Node) -> str | None:
    found = [operation for operation in operations(spec) if operation.get("tags")]
    if len(found) < 2:
        return None
    one, other = rng.sample(found, 2)
    one["tags"] = list(other["tags"])
    return "an operation under another tag"


def rename_operation(rng: random.Random, spec: Node) -> str | None:
    operation = one_of(rng, [each for each in operations(spec) if "operationId" in each])
    if operation is None:
        return None
    operation["operationId"] = rng.choice(
        [f"do{rng.randrange(100)}", f"{operation['operationId']}V2", "list", "get-it"]
    )
    return "another operationId"


def drop_operation(rng: random.Random, spec: Node) -> str | None:
    found = [(item, method) for item in spec["paths"].values() for method in METHODS if method in item]
    if len(found) < 2:
        return None
    item, method = rng.choice(found)
    del item[method]
    return "an operation less"


def copy_path(rng: random.Random, spec: Node) -> str | None:
    path = one_of(rng, list(spec["paths"]))
    if path is None:
        return None
    made = copy.deepcopy(spec["paths"][path])
    for method in METHODS:
        if method in made and "operationId" in made[method]:
            made[method]["operationId"] += f"Copy{rng.randrange(100)}"
    spec["paths"][f"{path}/copy{rng.randrange(100)}"] = made
    return f"a copy of {path}"


def retitle(rng: random.Random, spec: Node) -> str | None:
    spec["info"]["version"] = f"{rng.randrange(10)}.{rng.randrange(10)}"
    return "another version"


def break_reference(rng: random.Random, spec: Node) -> str | None:
    node = one_of(rng, [node for node in nodes(spec) if isinstance(node.get("$ref"), str)])
    if node is None:
        return None
    node["$ref"] += "Gone"
    return "a reference that leads nowhere"


EDITS: tuple[Edit, ...] = (
    *(describe, add_property, drop_property, rename_property, change_type, shuffle_properties, shuffle_paths),
    *(shuffle_schemas, change_enum, share_enum, rename_schema, rename_tag, move_tag, rename_operation),
    *(drop_operation, copy_path, retitle, break_reference),
)


def differences(
    spec: Path, folder: Path, edits: int, seed: int, more: Sequence[str] = ("--format", "always")
) -> Iterator[tuple[str, str]]:
    """Each edit with what is not the same after it; nothing, if all is."""
    rng = random.Random(seed)
    told = yaml.load(spec.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    written, grown, cold = folder / "openapi.yaml", folder / "grown", folder / "cold"
    os.environ["SDKWRIGHT_CACHE_DIR"] = str(folder / "cache")
    what, before = "the first run", told
    for number in range(edits + 1):
        if number:
            told = copy.deepcopy(before)
            what = next(filter(None, (rng.choice(EDITS)(rng, told) for _ in iter(int, 1))))
        written.write_text(dumped(told), "utf-8")
        shutil.rmtree(cold, ignore_errors=True)
        cold.mkdir()
        if (grown / LOCK).exists():
            shutil.copyfile(grown / LOCK, cold / LOCK)
        ours, theirs = run(written, grown), run(written, cold, "--no-cache", *more)
        yield f"{number}: {what}", compared(ours, theirs, grown, cold)
        if ours[0] == 0:
            before = told  # what cannot be made is taken back


def dumped(value: Node) -> str:
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(value, Dumper=dumper, sort_keys=False, allow_unicode=True, width=120)
    return text


def run(spec: Path, output: Path, *more: str) -> tuple[int, str]:
    said = StringIO()
    with redirect_stderr(said), redirect_stdout(StringIO()):
        status = sdkwright(["generate", str(spec), "--output", str(output), "--package", "api", *more])
    return status, said.getvalue()


def compared(ours: tuple[int, str], theirs: tuple[int, str], grown: Path, cold: Path) -> str:
    if ours[0] != theirs[0]:
        return f"status {ours[0]} and {theirs[0]}"
    if ours[1].replace(str(grown), "OUT") != theirs[1].replace(str(cold), "OUT"):
        return f"one says\n{ours[1][:2000]}\nand the other\n{theirs[1][:2000]}"
    if ours[0]:
        return ""
    one, other = files(grown), files(cold)
    return ", ".join(sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path)))


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("specs", type=Path)
    words.add_argument("names", nargs="*", default=USUAL)
    words.add_argument("--edits", type=int, default=500)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--quick", action="store_true")
    options = words.parse_args()
    more = () if options.quick else ("--format", "always")
    failed = 0
    for name in options.names or USUAL:
        with TemporaryDirectory() as folder:
            found = differences(options.specs / name, Path(folder), options.edits, options.seed, more)
            for what, wrong in found:
                failed += bool(wrong)
                print(f"{name} {what}: {wrong or 'the same'}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
