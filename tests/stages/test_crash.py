"""`write`, cut off at every single thing that it asks of the system: every file is whole, and the next run finishes.

Three ways to be cut off: the process dies (nothing more happens, not even cleaning up), the disk is full (one call
fails), and Ctrl-C (an exception between two calls). A killed or full write leaves half of its bytes.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkwright.files import File, Formatted
from sdkwright.report import Report
from sdkwright.write import write
from sdkwright.write.changes import Changes, Plan, WriteFailed
from sdkwright.write.lock import digest, read_lock
from sdkwright.write.paths import STAGING
from sdkwright.write.plan import Edits, plan

LOCK = "sdkwright.lock"
CALLS = ("open", "write", "fsync", "mkdir", "rmdir", "unlink", "replace")
Texts = Mapping[str, str]


class Killed(BaseException):
    """Stands for SIGKILL: nobody catches it."""


class End(Enum):
    """How a run is cut off."""

    KILLED = "killed"
    FULL = "full"
    INTERRUPTED = "interrupted"
    INTERRUPTED_AFTER = "interrupted after"


class Unread(Exception):
    """The lock could not be read."""


ERRORS = (Killed, Unread, KeyboardInterrupt, WriteFailed)


class Fault:
    """Counts the calls to the system, and cuts the run off at one of them."""

    def __init__(self, at: int, end: End) -> None:
        self.left = at
        self.end = end
        self.calls = 0

    def around(self, name: str, call: Callable[..., object]) -> Callable[..., object]:
        """A call that may be the last."""

        def guarded(*args: object, **options: object) -> object:
            self.calls += 1
            self.left -= 1
            if self.left < 0 and self.end is End.KILLED:
                raise Killed
            if self.left != 0:
                return call(*args, **options)
            return self._cut(name, call, args, options)

        return guarded

    def _cut(
        self, name: str, call: Callable[..., object], args: tuple[object, ...], options: dict[str, object]
    ) -> object:
        if name == "write" and self.end in (End.KILLED, End.FULL):
            file, data = args
            assert isinstance(data, memoryview)
            call(file, data[: len(data) // 2])
        match self.end:
            case End.KILLED:
                raise Killed
            case End.FULL:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            case End.INTERRUPTED:
                raise KeyboardInterrupt
            case End.INTERRUPTED_AFTER:
                with suppress(OSError):
                    result = call(*args, **options)
                    if name == "open":
                        assert isinstance(result, int)
                        os.close(result)
                raise KeyboardInterrupt


@contextmanager
def cut_off(at: int, end: End) -> Iterator[Fault]:
    """Cuts off what runs inside of it at its so-manieth call."""
    fault = Fault(at, end)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, fault.around(name, getattr(os, name)))
        yield fault


def run(output: Path, texts: Texts, *, packs: tuple[str, ...] = ("python",), edits: Edits = Edits.REFUSE) -> Changes:
    """A run over some packs; what lies in `docs` belongs to that pack, the rest to the first of them."""
    return write(_plan(output, texts, packs=packs, edits=edits))


def check(output: Path, texts: Texts) -> Changes:
    """What `--check` sees."""
    return _plan(output, texts, packs=("python",), edits=Edits.REFUSE).changes


def _plan(output: Path, texts: Texts, *, packs: tuple[str, ...], edits: Edits) -> Plan:
    report = Report()
    lock = read_lock(output, report)
    if lock is None:  # it could not be read: the run stops there, and says so
        assert report.failed
        raise Unread
    files = [File(path, text, "docs" if path.startswith("docs/") else packs[0], "t") for path, text in texts.items()]
    formatted = [Formatted(f, digest(f.text.encode())) for f in files]
    return plan(formatted, output=output, lock=lock, packs=packs, report=report, edits=edits)


def tree(output: Path) -> dict[str, bytes | None]:
    """Every file below a folder with its bytes, and every folder with None."""
    found = sorted(output.rglob("*"))
    return {p.relative_to(output).as_posix(): None if p.is_dir() else p.read_bytes() for p in found}


def cold(texts: Texts) -> dict[str, bytes | None]:
    """The tree that these files give in a new folder."""
    with tempfile.TemporaryDirectory() as folder:
        run(Path(folder), texts)
        return tree(Path(folder))


OLD = {
    "same.py": "same\n",
    "changed.py": "old\n" * 9,
    "gone/deep/g.py": "gone\n",
    "turns": "file\n",
    "other/x": "folder\n",
}
NEW = {
    "same.py": "same\n",
    "changed.py": "new\n" * 9,
    "made/deep/m.py": "made\n",
    "turns/x": "folder\n",
    "other": "file\n",
}
FOREIGN = {"notes.txt": "mine", "gone/notes.txt": "mine", "made/notes.txt": "mine"}


def fill(folder: Path) -> Path:
    """Puts the old files into a folder, and beside them some of a person."""
    run(folder, OLD)
    for path, text in FOREIGN.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """An output folder that holds the old files, and some that a person put there."""
    return fill(tmp_path / "out")


def calls_of_a_whole_run() -> int:
    """How many calls it takes to go from the old files to the new."""
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder))
        with cut_off(0, End.FULL) as fault:
            run(Path(folder), NEW)
        return fault.calls


COUNT = calls_of_a_whole_run()


def want_with_foreign() -> dict[str, bytes | None]:
    """The tree of the new files, with those of the person."""
    extra = {path: text.encode() for path, text in FOREIGN.items()}
    return dict(sorted({**cold(NEW), **extra, "gone": None}.items()))


def assert_whole(found: Mapping[str, bytes | None], old: Texts, new: Texts) -> None:
    """No file is anything but old or new, and only those are missing that had to come or go."""
    for path, data in found.items():
        if data is not None and path != LOCK and not path.startswith(STAGING) and path not in FOREIGN:
            assert data in {texts[path].encode() for texts in (old, new) if path in texts}, path
    assert {path for path in old if path in new} <= found.keys()
    assert {path: (found[path] or b"").decode() for path in FOREIGN} == FOREIGN


def stops(output: Path, at: int, end: End) -> bool:
    """Cuts a run to the new files off, and says whether that stopped it: not every failed call does."""
    try:
        with cut_off(at, end):
            run(output, NEW)
    except ERRORS:
        return True
    assert end is End.FULL
    return False


@pytest.mark.parametrize("end", End)
@pytest.mark.parametrize("at", range(1, COUNT + 1))
def test_a_run_cut_off_anywhere_leaves_whole_files_and_the_next_finishes(output: Path, at: int, end: End) -> None:
    old = tree(output)
    stopped = stops(output, at, end)
    after = tree(output)

    assert stopped or want_with_foreign().items() <= after.items()
    assert_whole(after, OLD, NEW)
    changes = check(output, NEW)
    assert not changes.blocked
    assert changes.clean == (want_with_foreign().items() <= after.items())
    assert changes.unfinished or {k: v for k, v in after.items() if not k.startswith(STAGING)} in (
        old,
        want_with_foreign(),
    )

    run(output, NEW)

    assert tree(output) == want_with_foreign()
    assert check(output, NEW).clean


@pytest.mark.parametrize("at", range(1, COUNT + 1))
def test_a_run_cut_off_anywhere_can_also_be_taken_back(output: Path, at: int) -> None:
    before = tree(output)
    with cut_off(at, End.KILLED), pytest.raises(Killed):
        run(output, NEW)

    run(output, OLD)

    assert {k: v for k, v in tree(output).items() if k != "made"} == {k: v for k, v in before.items() if k != "made"}


@pytest.mark.parametrize("at", range(1, 18))
def test_a_crash_in_the_run_after_a_crash_forgets_no_empty_folder(tmp_path: Path, at: int) -> None:
    for again in range(1, 18):
        output = tmp_path / str(again)
        run(output, {"gone/deep/g": "1\n", "x": "1\n"})
        with cut_off(at, End.KILLED), suppress(Killed):
            run(output, {"x": "2\n"})
        with cut_off(again, End.KILLED), suppress(Killed):
            run(output, {"x": "3\n"})
        run(output, {"x": "3\n"})

        assert tree(output) == cold({"x": "3\n"})


@pytest.mark.parametrize("end", [End.FULL, End.INTERRUPTED, End.INTERRUPTED_AFTER])
@pytest.mark.parametrize("at", range(1, COUNT + 1))
def test_a_run_that_fails_cleans_up_what_it_staged(output: Path, at: int, end: End) -> None:
    with cut_off(at, end) as fault, suppress(*ERRORS):
        run(output, NEW)

    left = [path for path in tree(output) if path.startswith(STAGING)]
    assert left == [] or fault.calls == at, "only a failure of the cleaning up itself may leave anything"


def test_a_full_disk_is_named_with_its_place(output: Path) -> None:
    with cut_off(3, End.FULL), pytest.raises(WriteFailed, match="No space left on device"):
        run(output, NEW)


@pytest.mark.parametrize("at", range(1, COUNT + 1))
def test_a_forced_run_that_was_cut_off_is_finished_without_force(output: Path, at: int) -> None:
    (output / "changed.py").write_text("mine")
    with cut_off(at, End.KILLED), pytest.raises(Killed):
        run(output, NEW, edits=Edits.OVERWRITE)

    if check(output, NEW).unfinished:
        run(output, NEW)
        assert tree(output) == want_with_foreign()
    else:
        assert (output / "changed.py").read_text() in ("mine", NEW["changed.py"])


@pytest.mark.parametrize("at", range(1, COUNT + 1))
def test_an_edit_after_a_crash_is_still_an_edit(output: Path, at: int) -> None:
    with cut_off(at, End.KILLED), pytest.raises(Killed):
        run(output, NEW)
    (output / "changed.py").write_text("mine")

    assert run(output, NEW).edited == ("changed.py",)
    assert (output / "changed.py").read_text() == "mine"


PATHS = ["a", "a/b", "a/b/c", "u/x", "u/y", "z", "docs/a", "docs/b/c"]


@st.composite
def filesets(draw: st.DrawFn) -> dict[str, str]:
    """Some of the paths, none of which is a folder above another, with one of three texts each."""
    chosen: dict[str, str] = {}
    for path in draw(st.lists(st.sampled_from(PATHS), unique=True)):
        if not any(path.startswith(f"{p}/") or p.startswith(f"{path}/") for p in chosen):
            chosen[path] = draw(st.sampled_from(["1\n", "22\n", "333\n"]))
    return chosen


RUNS = st.tuples(
    filesets(),
    st.sampled_from([("python",), ("docs",), ("python", "docs")]),
    st.integers(0, 40),
    st.sampled_from(End),
)


@settings(max_examples=300, deadline=None)
@given(runs=st.lists(RUNS, max_size=5), last=filesets())
def test_any_history_of_cut_off_runs_ends_with_the_right_bytes(
    runs: list[tuple[dict[str, str], tuple[str, ...], int, End]], last: dict[str, str]
) -> None:
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as fresh:
        output = Path(folder)
        (output / "u").mkdir()
        (output / "u/notes.txt").write_text("mine")
        possible: dict[str, set[str]] = {}
        for texts, packs, at, end in runs:
            mine = {path: text for path, text in texts.items() if (path[:4] == "docs") == (packs[0] == "docs")}
            mine = texts if len(packs) == 2 else mine
            for path, text in mine.items():
                possible.setdefault(path, set()).add(text)
            try:
                with cut_off(at, end):
                    assert not run(output, mine, packs=packs).blocked
            except ERRORS:
                pass
            for path, data in tree(output).items():
                if path in possible and data is not None:
                    assert data.decode() in possible[path]
            assert (output / "u/notes.txt").read_text() == "mine"

        run(output, last, packs=("python", "docs"))
        run(Path(fresh), last, packs=("python", "docs"))

        want = {**tree(Path(fresh)), "u": None, "u/notes.txt": b"mine"}
        assert tree(output) == want
