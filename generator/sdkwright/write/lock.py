"""The lock: what earlier runs left in the output folder, so that the next one knows which files are its own.

```
Lock -> packs -> path -> Entry     what stands there once the run is finished
     -> unfinished -> path -> hash what stood there when a run began that has not finished
     -> remotes                    the hash of each document that came from another machine, by its URL
     -> overrides -> name        the hashes of what templates of a pack replace, and of what replaces it
     -> names                      settled public names, for whoever settles them; passed through
```

A file is ours if its hash is the one of its Entry or, while a run is unfinished, the one from before it. Once a run has
finished, nothing of what was there before remains in the lock: the same input gives the same bytes. The lock holds no
time and no path of the machine.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from sdkwright.disk import Unreadable, read_file
from sdkwright.report import Mark, Report
from sdkwright.text import Json
from sdkwright.write.paths import LOCK, flaw

FORMAT = 1
"""The version of the lock's own format: a newer one is refused, since we cannot know what it promises."""


_CONFLICT = re.compile(rb"^<{7} ", re.MULTILINE)
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """Two SHA-256 hashes in hex.

    `rendered` stands for what came out of a template and for the formatter that then shaped it: while it stays, nothing
    needs to be formatted again. `written` is the hash of the bytes on the disk.
    """

    rendered: str
    written: str


@dataclass(frozen=True, slots=True)
class Lock:
    """What `sdkwright.lock` says; without arguments, what a folder says in which sdkwright never wrote.

    `generator` and `formatter` are for a reader who asks why everything changed. A pack stands in `unfinished` from
    the first change of a run until its last.
    """

    generator: str = ""
    formatter: str = ""
    packs: Mapping[str, Mapping[str, Entry]] = field(default_factory=dict)
    names: Mapping[str, Json] = field(default_factory=dict)
    remotes: Mapping[str, str] = field(default_factory=dict)
    unfinished: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    overrides: Mapping[str, Mapping[str, tuple[str, str]]] = field(default_factory=dict)

    @property
    def finished(self) -> bool:
        """Whether every file stands as the lock says."""
        return not self.unfinished

    def entry(self, path: str) -> Entry | None:
        """What the lock says of a path, whichever pack made it."""
        return next((files[path] for files in self.packs.values() if path in files), None)

    def hashes(self, path: str) -> frozenset[str]:
        """Every hash that a file of ours may have at this path."""
        before = (files[path] for files in self.unfinished.values() if path in files)
        entry = self.entry(path)
        return frozenset(before) | (frozenset() if entry is None else {entry.written})

    def is_of(self, path: str, pack: str) -> bool:
        """Whether a pack wrote at this path, or began to."""
        return path in self.packs.get(pack, {}) or path in self.unfinished.get(pack, {})

    def paths(self, packs: Iterable[str]) -> frozenset[str]:
        """Every path at which these packs wrote, or began to."""
        every = (files for pack in packs for files in (self.packs.get(pack, {}), self.unfinished.get(pack, {})))
        return frozenset(path for files in every for path in files)


def digest(data: bytes) -> str:
    """The SHA-256 of some bytes, in hex."""
    return sha256(data).hexdigest()


def encode_lock(lock: Lock) -> bytes:
    """The lock as it is written: JSON with sorted keys, so that a change is a small diff."""
    packs = {
        name: {path: {"rendered": e.rendered, "written": e.written} for path, e in files.items()}
        for name, files in lock.packs.items()
    }
    body: dict[str, object] = {
        "format": FORMAT,
        "formatter": lock.formatter,
        "generator": lock.generator,
        "names": lock.names,
        "packs": packs,
    }
    if lock.remotes:
        body["remotes"] = dict(lock.remotes)
    if any(lock.overrides.values()):
        body["overrides"] = {
            pack: {name: {"theirs": theirs, "mine": mine} for name, (theirs, mine) in found.items()}
            for pack, found in lock.overrides.items()
            if found
        }
    if lock.unfinished:
        body["unfinished"] = {name: dict(files) for name, files in lock.unfinished.items()}
    return (json.dumps(body, indent=1, sort_keys=True) + "\n").encode("ascii")


def read_lock(output: Path, report: Report, *, joins: bool = False) -> Lock | None:
    """The lock of an output folder; the empty one where there is none, and None where one cannot be understood.

    Then an error says what to do, and the run has to stop before it writes: without the lock nobody knows whose the
    files are. With `joins` one that git could not merge is both sides in one.
    """
    shown = (output / LOCK).as_posix()
    try:
        if os.path.islink(output / LOCK):
            raise Unreadable("it is a link, which sdkwright never makes: delete it")
        data = read_file(output / LOCK)
        if _CONFLICT.search(data) and joins:
            return _joined(*(_decode(json.loads(_side(data, number))) for number in (0, 1)))
        if _CONFLICT.search(data):
            hint = (
                "merge the description and sdk.toml, then sdkwright generate --force: it joins both sides of the lock, "
                "whose names stay, and writes all generated files anew. Changes by hand that nobody kept (sdkwright "
                "keep) are overwritten then"
            )
            line = data.count(b"\n", 0, data.index(b"<<<<<<<")) + 1
            report.error("lock-damaged", f"{shown} holds a merge conflict, at line {line}", None, hint=hint)
            return None
        return _decode(json.loads(data))
    except (FileNotFoundError, NotADirectoryError):
        return Lock()
    except _Newer as newer:
        report.error("lock-newer", str(newer), None, hint="update sdkwright, or generate into another folder")
    except (Unreadable, OSError) as error:
        report.error("lock-unreadable", f"{shown} cannot be read: {getattr(error, 'strerror', None) or error}", None)
    except (ValueError, RecursionError) as error:
        reason, at = str(error), None
        if isinstance(error, json.JSONDecodeError):
            reason, at = "it is no JSON", Mark(shown, error.lineno, error.colno)
        hint = (
            f"take {shown} from your version control; if that is not possible, delete it and generate with --force: "
            "then files of earlier runs that are no longer made stay behind"
        )
        report.error("lock-damaged", f"{shown} is damaged: {reason}", at, hint=hint)
    return None


def _side(data: bytes, number: int) -> str:
    """A file with the one or the other side of each conflict that git has marked in it."""
    lines: list[str] = []
    side = None
    for line in data.decode("utf-8").splitlines(keepends=True):
        mark = line[:7]
        if side is None and mark == "<<<<<<<":
            side = 0
        elif side is not None and mark in ("|||||||", "======="):
            side = 1 if mark == "=======" else -1
        elif side is not None and mark == ">>>>>>>":
            side = None
        elif side is None or side == number:
            lines.append(line)
    return "".join(lines)


def _joined(ours: Lock, theirs: Lock) -> Lock:
    """A lock that knows what either of two knows; where they differ, the first one decides."""
    packs = {pack: {**theirs.packs.get(pack, {}), **ours.packs.get(pack, {})} for pack in (*ours.packs, *theirs.packs)}
    every = (*ours.overrides, *theirs.overrides)
    return replace(
        ours,
        packs=packs,
        names=_filled(ours.names, theirs.names),
        remotes={**theirs.remotes, **ours.remotes},
        overrides={pack: {**theirs.overrides.get(pack, {}), **ours.overrides.get(pack, {})} for pack in every},
    )


def _filled(known: Mapping[str, Json], more: Mapping[str, Json]) -> dict[str, Json]:
    """A table with what another one has beyond it."""
    found = {**more, **known}
    for key in known.keys() & more.keys():
        one, other = known[key], more[key]
        if isinstance(one, dict) and isinstance(other, dict):
            found[key] = _filled(one, other)
    return found


def check_remotes(lock: Lock, remotes: Mapping[str, str], report: Report) -> None:
    """An error for each document that came from another machine and is not what it was when the lock was written."""
    for url, found in remotes.items():
        if lock.remotes.get(url, found) != found:
            hint = "look at what changed, and take it with --force"
            report.error("remote-changed", f"{url} is not what it was when {LOCK} was written", None, hint=hint)


class _Newer(Exception):
    """A lock of a version that we do not know."""


def _decode(body: Json) -> Lock:
    """The lock from its JSON; ValueError where it is not of the form that we write."""
    top = _object(body, "the top")
    match top.get("format"):
        case int() as version if version > FORMAT:
            raise _Newer(f"{LOCK} has format {version}, this sdkwright knows format {FORMAT}")
        case version if version != FORMAT:
            raise ValueError("it has no format number that we know")
    return Lock(
        generator=_text(top.get("generator"), "generator"),
        formatter=_text(top.get("formatter"), "formatter"),
        packs=_packs(top.get("packs")),
        names=_object(top.get("names"), "names"),
        remotes={url: _hash(value) for url, value in _object(top.get("remotes", {}), "remotes").items()},
        unfinished=_unfinished(top.get("unfinished", {})),
        overrides=_overrides(top.get("overrides", {})),
    )


def _packs(body: Json) -> dict[str, dict[str, Entry]]:
    """The files of each pack; no two packs may hold one path."""
    packs = {name: _entries(files) for name, files in _object(body, "packs").items()}
    every = [path for files in packs.values() for path in files]
    if len(every) != len(set(every)):
        raise ValueError("two packs hold the same path")
    return packs


def _entries(body: Json) -> dict[str, Entry]:
    """The files of one pack."""
    return {_path(path): _entry(_object(entry, path)) for path, entry in _object(body, "a pack").items()}


def _entry(body: Mapping[str, Json]) -> Entry:
    """The two hashes of one file."""
    return Entry(_hash(body.get("rendered")), _hash(body.get("written")))


def _unfinished(body: Json) -> dict[str, dict[str, str]]:
    """The hashes from before an unfinished run, for each pack."""
    return {
        name: {_path(path): _hash(value) for path, value in _object(files, "unfinished").items()}
        for name, files in _object(body, "unfinished").items()
    }


def _overrides(body: Json) -> dict[str, dict[str, tuple[str, str]]]:
    """The hashes of what is replaced, and of what replaces it, for each pack."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for pack, entries in _object(body, "overrides").items():
        every = {name: _object(entry, name) for name, entry in _object(entries, "overrides").items()}
        found[pack] = {name: (_hash(each.get("theirs")), _hash(each.get("mine"))) for name, each in every.items()}
    return found


def _path(path: str) -> str:
    """A path that may be compared, overwritten and deleted: a lock that was tampered with must lead nowhere else."""
    if why := flaw(path):
        raise ValueError(f"it names the path {path!r}, and {why}")
    return path


def _hash(body: Json) -> str:
    """A SHA-256 in hex."""
    if not isinstance(body, str) or not _HASH.fullmatch(body):
        raise ValueError("a hash in it is not a SHA-256")
    return body


def _text(body: Json, what: str) -> str:
    """A string."""
    if not isinstance(body, str):
        raise ValueError(f"{what} is not a string")
    return body


def _object(body: Json, what: str) -> dict[str, Json]:
    """A JSON object."""
    if not isinstance(body, dict):
        raise ValueError(f"{what} is not an object")
    return body
