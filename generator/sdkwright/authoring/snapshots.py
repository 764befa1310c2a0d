"""What a pack makes of small descriptions that have a bit of everything, beside what it made before.

The snapshots lie in the pack's folder `tests`, a folder for each description, and one for each flag that is turned and
each other choice of its options.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from sdkwright.authoring.checking import TESTS
from sdkwright.packs import Pack
from sdkwright.pipeline import Outcome, Request, generate
from sdkwright.write.paths import LOCK

UNSTEADY = "not the same twice"
"""The verb of what comes out otherwise when it is made again."""
_DESCRIPTIONS = ("shop", "bare")
"""The descriptions that are there; the first one is made with every option."""


_LONGEST = 20_000
"""Files with more lines than that are not compared line by line, which takes time that grows with their square."""
_SHOWN, _WIDEST = 40, 200
"""So many lines of a difference are shown, and so many characters of each."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that is not what its snapshot is: `missing` or `left over` in the snapshot's folder, or it `differs`.

    What is `not the same twice` comes out otherwise when it is made again.
    """

    verb: str
    path: str
    lines: tuple[str, ...] = ()
    """What has changed, as `diff -u` shows it; the beginning alone of what is long."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A description, and the options with which the pack makes something of it."""

    name: str
    description: str
    options: Mapping[str, object]


def tested(pack: Pack, *, update: bool) -> tuple[Mapping[str, Outcome], list[Difference], int]:
    """The outcomes of all runs by their names, until one fails, what differs, and how many files there are.

    `update` takes the files for snapshots, unless some are not the same twice.
    """
    outcomes: dict[str, Outcome] = {}
    differences: list[Difference] = []
    own = pack.folders[0]
    every: dict[str, dict[str, bytes]] = {}
    for case in _cases(pack):
        outcome, made = _made(pack, case)
        outcomes[case.name] = outcome
        if outcome.report.failed:
            return outcomes, [], 0
        every[case.name] = made
        differences += _compared(made, own / TESTS / case.name, f"{TESTS}/{case.name}")
        if pack.program is not None:
            differences += _changed(made, _made(pack, case)[1], f"{TESTS}/{case.name}")
    stale = list(_others(own / TESTS, every.keys()))
    differences += [Difference("left over", f"{TESTS}/{each.name}") for each in stale]
    if update and all(each.verb != UNSTEADY for each in differences):
        for name, made in every.items():
            _write(made, own / TESTS / name)
        for each in stale:
            shutil.rmtree(each)
    return outcomes, differences, sum(map(len, every.values()))


def _cases(pack: Pack) -> Iterator[_Case]:
    for name in _DESCRIPTIONS:
        yield _Case(name, name, {})
    for option in pack.options:
        others: tuple[object, ...] = {
            "flag": (not option.default,),
            "choice": tuple(each for each in option.choices if each != option.default),
            "text": () if option.default else ("Of <your> own",),
        }.get(option.kind, ())
        for value in others:
            signs = "set" if option.kind == "text" else str(value).lower()
            word = "".join(sign if sign.isalnum() else "_" for sign in signs)
            yield _Case(f"{_DESCRIPTIONS[0]}-{option.name}-{word}", _DESCRIPTIONS[0], {option.name: value})


def _made(pack: Pack, case: _Case) -> tuple[Outcome, dict[str, bytes]]:
    """What a pack makes of a description, by path; its program runs if it has one."""
    own = pack.folders[0]
    with TemporaryDirectory() as folder:
        place = Path(folder)
        description = files("sdkwright").joinpath("authoring", "descriptions", f"{case.description}.yaml")
        (place / "openapi.yaml").write_bytes(description.read_bytes())
        rows = [f"{name} = {json.dumps(value)}" for name, value in case.options.items()]
        use = json.dumps(os.path.abspath(own).replace(os.sep, "/") + "/")
        text = f'spec = "openapi.yaml"\n[packs.pack]\nuse = {use}\noutput = "out"\n'
        text += "allow_program = true\n" * (pack.program is not None) + "[packs.pack.options]\n"
        (place / "sdk.toml").write_text(text + "".join(f"{row}\n" for row in rows), "utf-8")
        outcome = generate(Request(config=place / "sdk.toml"))
        made = {
            file.relative_to(place / "out").as_posix(): file.read_bytes()
            for file in sorted((place / "out").rglob("*"))
            if file.is_file() and file.name != LOCK
        }
    return outcome, made


def _compared(made: Mapping[str, bytes], folder: Path, shown: str) -> Iterator[Difference]:
    before = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    for path in sorted({*made, *before}):
        if path not in before:
            yield Difference("missing", f"{shown}/{path}")
        elif path not in made:
            yield Difference("left over", f"{shown}/{path}")
        elif made[path] not in ((found := before[path].read_bytes()), found.replace(b"\r\n", b"\n")):
            yield Difference("differs", f"{shown}/{path}", tuple(_unified(found, made[path], f"{shown}/{path}")))


def _unified(before: bytes, after: bytes, path: str) -> Iterator[str]:
    """The lines that differ; of what is no text, that it is none."""
    try:
        old, new = before.decode("utf-8").split("\n"), after.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        yield f"  {len(before)} bytes before, and {len(after)} now"
        return
    if max(len(old), len(new)) > _LONGEST:
        yield f"  {len(old)} lines before, and {len(new)} now: too many to be compared"
        return
    found = list(unified_diff(old, new, f"{path} (snapshot)", f"{path} (made now)", n=2, lineterm=""))
    yield from (line if len(line) <= _WIDEST else f"{line[:_WIDEST]} …" for line in found[:_SHOWN])
    if len(found) > _SHOWN:
        yield f"  … and {len(found) - _SHOWN} lines more"


def _changed(once: Mapping[str, bytes], again: Mapping[str, bytes], shown: str) -> Iterator[Difference]:
    """What a program does not make in the same way twice."""
    paths = sorted(path for path in {*once, *again} if once.get(path) != again.get(path))
    yield from (Difference(UNSTEADY, f"{shown}/{path}") for path in paths)


def _write(made: Mapping[str, bytes], folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for path, data in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def _others(tests: Path, known: Collection[str]) -> Iterator[Path]:
    """Folders of snapshots of options that are no longer there."""
    found = sorted(tests.iterdir()) if tests.is_dir() else []
    return (each for each in found if each.is_dir() and each.name not in known)
