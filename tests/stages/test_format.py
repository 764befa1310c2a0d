"""`format`: what becomes of the texts, what is not Python, and when black is not asked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from sdkwright.files import File, Formatted
from sdkwright.format import BrokenOutput, format_files, shape, workers
from sdkwright.write.lock import Entry, Lock, digest

NOWHERE = Path("nowhere")


def python(text: str, *, path: str = "a.py") -> File:
    """A Python file with this text."""
    return File(path, text, "python", "a.py.jinja")


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> list[File]:
    """Twenty different files, and as many processes for them as are asked for."""
    monkeypatch.setattr(workers, "_LINES_A_PROCESS", 10)
    return [python(f"x = {{'a':{i}}}\n" * (5 + i % 7), path=f"m{i}.py") for i in range(20)]


def texts(found: tuple[Formatted, ...]) -> list[str]:
    """The texts alone."""
    return [f.file.text for f in found]


def cold(*files: File, jobs: int | None = 1) -> tuple[Formatted, ...]:
    """The files formatted, with nothing to reuse."""
    return format_files(files, lock=Lock(), output=NOWHERE, jobs=jobs)


def test_python_goes_through_black_at_its_own_line_length() -> None:
    (found,) = cold(python("x = {'a':1}\ny = [" + "11111, " * 12 + "1]\n"))

    assert found.file.text.startswith('x = {"a": 1}\ny = [\n')
    assert max(map(len, found.file.text.split("\n"))) <= 88


def copied(text: str) -> File:
    """A file of one of our own packs that has no holes."""
    return File("a.py", text, "python", "a.py", is_formatted=True)


def test_what_is_copied_from_our_own_packs_is_compiled_and_not_formatted() -> None:
    assert texts(cold(copied("x = {'a':1}\n"))) == ["x = {'a':1}\n"]
    with pytest.raises(BrokenOutput, match="a.py:1: duplicate"):
        cold(copied("def f(a, a): ...\n"))


def test_workers_leave_alone_what_is_formatted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_LINES_A_PROCESS", 1)
    files = [copied("x = {'a':1}\n"), *(python("x = {'a':1}\n", path=f"{i}.py") for i in range(3))]

    assert texts(cold(*files, jobs=4)) == ["x = {'a':1}\n", *['x = {"a": 1}\n'] * 3]


def test_black_leaves_what_is_copied_from_our_own_packs(repository: Path) -> None:
    sources = sorted(path for path in (repository / "templates").rglob("*.py"))
    files = [python(path.read_text("utf-8"), path=path.as_posix()) for path in sources]

    assert len(files) > 60
    assert [
        str(path) for path, text in zip(sources, texts(cold(*files)), strict=True) if path.read_text() != text
    ] == []


def test_what_is_not_python_passes_as_it_is() -> None:
    (found,) = cold(File("README.md", "x = {'a':1}\n\n\n", "python", "README.md.jinja"))

    assert found.file.text == "x = {'a':1}\n\n\n"


def test_every_line_end_becomes_a_line_feed() -> None:
    found = cold(python("x = 1\r\ny = 2\r"), File("a.md", "one\r\ntwo\r", "python", "a.md"))

    assert texts(found) == ["x = 1\ny = 2\n", "one\ntwo\n"]


def test_a_stub_is_formatted_as_a_stub() -> None:
    (found,) = cold(python("class A:\n    ...\nclass B:\n    ...\n", path="a.pyi"))

    assert found.file.text == "class A: ...\nclass B: ...\n"


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("x = 1\ny = (\n", "'(' was never closed", 2),
        ("x = 1\n  y = 2\n", "unexpected indent", 2),
        ("x = 1\0\n", "null bytes", None),
        ("x = '\ud800'\n", "UTF-8 cannot hold '\\ud800'", 1),
        ("x = 1\ny = '\\d'\n", "invalid escape sequence", 2),
        ("x = " + "(" * 5_000 + ")" * 5_000 + "\n", "too", None),
    ],
)
def test_broken_output_names_the_template_and_shows_the_place(text: str, reason: str, line: int | None) -> None:
    with pytest.raises(BrokenOutput) as raised:
        cold(python("ok = 1\n"), python(text, path="b.py"))

    assert reason in str(raised.value)
    assert "the template a.py.jinja of the pack python" in str(raised.value)
    if line is not None:
        assert raised.value.flaw.line == line
        assert f">{line:5} | " in str(raised.value)


def test_the_message_of_broken_output_can_always_be_encoded() -> None:
    with pytest.raises(BrokenOutput) as raised:
        cold(python("x = '\ud800'\n"))

    str(raised.value).encode("utf-8")


def test_the_first_broken_file_in_order_is_reported_whoever_met_it(many: list[File]) -> None:
    many[15] = python("(\n" + "y = 1\n" * 400, path="late.py")
    many[5] = python("(\n", path="early.py")

    with pytest.raises(BrokenOutput) as raised:
        cold(*many, jobs=3)

    assert raised.value.file.path == "early.py"


def test_many_processes_give_what_one_gives_in_the_same_order(many: list[File]) -> None:

    assert workers._processes(many, jobs=3) == 3
    assert cold(*many, jobs=3) == cold(*many, jobs=1)


def test_one_process_does_for_files_of_which_black_sees_a_line(many: list[File]) -> None:
    known = "".join(f"name_{number}: int = {number}\n" for number in range(100))
    files = [
        replace(file, text=f"{known}name = [{number}, lambda: {number}, ...]\n", is_ours=True)
        for number, file in enumerate(many)
    ]

    assert workers._processes(files, jobs=3) == 1
    assert workers._processes([replace(file, is_ours=False) for file in files], jobs=3) == 3


def test_workers_do_their_share(monkeypatch: pytest.MonkeyPatch, many: list[File]) -> None:
    here: list[File] = []

    def spy(files: Sequence[File]) -> Iterator[shape.Shaped]:
        here.extend(files)
        return shape.shape(files)

    monkeypatch.setattr(workers, "shape", spy)
    found = cold(*many, jobs=3)

    assert [f.file.path for f in found] == [f.path for f in many]
    assert 0 < len(here) < 10


def test_a_worker_that_dies_costs_time_only(monkeypatch: pytest.MonkeyPatch, many: list[File]) -> None:
    want = cold(*many, jobs=1)

    monkeypatch.setattr(workers, "_BOOT", "raise SystemExit(3)")

    assert cold(*many, jobs=3) == want


def test_a_worker_that_cannot_start_costs_time_only(monkeypatch: pytest.MonkeyPatch, many: list[File]) -> None:
    want = cold(*many, jobs=1)

    monkeypatch.setattr(sys, "executable", str(NOWHERE / "python"))

    assert cold(*many, jobs=3) == want


def test_an_interrupted_run_leaves_no_worker_behind(monkeypatch: pytest.MonkeyPatch, many: list[File]) -> None:
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def spy(*args: object, **options: object) -> subprocess.Popen[bytes]:
        started.append(start(*args, **options))  # type: ignore[call-overload]
        return started[-1]

    def interrupt(done: int, total: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(subprocess, "Popen", spy)
    with pytest.raises(KeyboardInterrupt):
        format_files(many, lock=Lock(), output=NOWHERE, jobs=3, progress=interrupt)

    assert len(started) == 2
    assert all(process.returncode is not None for process in started)


def test_a_script_without_a_main_guard_may_use_many_processes(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "from pathlib import Path\n"
        "from sdkwright.files import File\n"
        "from sdkwright.format import format_files\n"
        "from sdkwright.write.lock import Lock\n"
        "files = [File(f'm{i}.py', 'x = 1\\n' * 200, 'p', 't') for i in range(40)]\n"
        "print(len(format_files(files, lock=Lock(), output=Path('nowhere'), jobs=2)))\n"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}

    done = subprocess.run([sys.executable, script], capture_output=True, text=True, env=env, check=False)

    assert (done.stdout, done.stderr) == ("40\n", "")


def test_progress_counts_every_file_once(many: list[File]) -> None:
    seen: list[tuple[int, int]] = []

    format_files(many, lock=Lock(), output=NOWHERE, jobs=2, progress=lambda *at: seen.append(at))

    assert seen[-1] == (20, 20)
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})


def locked(output: Path, found: Formatted, *, on_disk: str) -> Lock:
    """The lock after a run that wrote this file, and the file as it stands now."""
    (output / found.file.path).write_text(on_disk, encoding="utf-8")
    entry = Entry(found.rendered, digest(found.file.text.encode()))
    return Lock(packs={found.file.pack: {found.file.path: entry}})


def refuse_black(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on, formatting anything is an error."""

    def fail(file: File) -> shape.Shaped:
        raise AssertionError(f"formatted {file.path}")

    monkeypatch.setattr(shape, "_shape", fail)


def test_a_file_that_the_lock_knows_is_taken_from_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = python("x = {'a':1}\n")
    (want,) = cold(file)
    lock = locked(tmp_path, want, on_disk=want.file.text)
    refuse_black(monkeypatch)

    assert format_files([file], lock=lock, output=tmp_path) == (want,)


@pytest.mark.parametrize("on_disk", ["", 'x = {"a": 2}\n', 'x = {"a": 1}\r\n'])
def test_a_file_that_is_not_as_it_was_written_is_formatted(tmp_path: Path, on_disk: str) -> None:
    file = python("x = {'a':1}\n")
    (want,) = cold(file)
    lock = locked(tmp_path, want, on_disk="")
    (tmp_path / "a.py").write_bytes(on_disk.encode())

    assert format_files([file], lock=lock, output=tmp_path) == (want,)


def test_a_text_that_changed_is_formatted(tmp_path: Path) -> None:
    (old,) = cold(python("x = {'a':1}\n"))
    lock = locked(tmp_path, old, on_disk=old.file.text)

    (found,) = format_files([python("x = {'a':2}\n")], lock=lock, output=tmp_path)

    assert found.file.text == 'x = {"a": 2}\n'


def test_another_black_formats_everything_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = python("x = {'a':1}\n")
    (old,) = cold(file)
    lock = locked(tmp_path, old, on_disk=old.file.text)
    monkeypatch.setattr("sdkwright.format.formatter", lambda: "black 1.0")
    refuse_black(monkeypatch)

    with pytest.raises(AssertionError, match=r"formatted a\.py"):
        format_files([file], lock=lock, output=tmp_path)


def test_black_is_not_imported_when_nothing_needs_it() -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from sdkwright.files import File; from sdkwright.format import format_files; from sdkwright.write.lock import Lock\n"
        "format_files([File('a.md', 'x', 'p', 't')], lock=Lock(), output=Path('nowhere'))\n"
        "print('black' in sys.modules)"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=env, check=True)

    assert done.stdout == "False\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def f(a, a):\n    pass\n", "duplicate argument 'a'"),
        ("f(a=1, a=1)\n", "keyword argument repeated"),
        ("x = 1\n\nreturn x\n", "'return' outside function"),
        ("def f():\n    global x\n    x = 1\n\n\ndef g():\n    x = 1\n    global x\n", "assigned to before global"),
        ("class A:\n    nonlocal x\n", "nonlocal"),
    ],
)
def test_what_parses_and_is_still_no_python_is_refused(text: str, said: str) -> None:
    with pytest.raises(BrokenOutput, match=said):
        cold(python(text))
