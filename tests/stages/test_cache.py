"""What is kept of earlier runs makes the next ones faster, and nothing else: not where it is damaged, edited or deleted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import Template

from sdkwright.cache import Cache, Key, key_of, open_cache
from sdkwright.cli import main
from sdkwright.load import cached

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      parameters:
        - {name: limit, in: query, schema: {type: integer, default: many}}
      responses:
        "200":
          description: Pets
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, example: 3}
        age: {type: integer, minimum: 1.5, example: 012}
"""
KEY = key_of("test", "a", b"b")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(cached, "_SMALLEST", 0)
    Path("openapi.yaml").write_text(SPEC, encoding="utf-8")


def generate(output: str, *more: str) -> int:
    return main(["generate", "openapi.yaml", "--output", output, "--quiet", *more])


def tree(folder: str) -> dict[str, bytes]:
    root = Path(folder)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def entries() -> list[Path]:
    return sorted(path for path in Path("cache/content").rglob("*") if path.is_file())


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """How often what the cache saves was done."""
    counts = {"yaml": 0, "judged": 0, "black": 0}

    def counting(name: str, where: str, of: Callable[[list[object]], int] = lambda _: 1) -> None:
        module, _, function = where.rpartition(".")
        real = getattr(sys.modules[module], function)

        def call(*args: object, **options: object) -> object:
            counts[name] += of(list(args))
            return real(*args, **options)

        monkeypatch.setattr(where, call)

    generate("warm", "--no-cache")  # imports everything
    counting("yaml", "sdkwright.load.cached.parse_yaml")
    counting("judged", "sdkwright.validate.cached.validate")
    counting("black", "sdkwright.format.shape_shared", lambda args: len([f for f in args[0] if f.is_python]))  # type: ignore[attr-defined]
    return counts


def test_a_fresh_clone_reads_what_is_kept(counted: dict[str, int], capfd: pytest.CaptureFixture[str]) -> None:
    main(["generate", "openapi.yaml", "--output", "first"])
    cold, told = dict(counted), capfd.readouterr().err

    main(["generate", "openapi.yaml", "--output", "second"])

    assert cold["yaml"] == cold["judged"] == 1
    assert cold["black"] > 20
    assert counted == cold
    assert tree("second") == tree("first") == tree("warm")
    assert "default-mismatch" in told
    assert "example-mismatch" in told
    assert capfd.readouterr().err == told


def test_no_template_of_a_known_sdk_is_rendered_again(monkeypatch: pytest.MonkeyPatch) -> None:
    rendered: list[str | None] = []
    real = Template.render
    monkeypatch.setattr(Template, "render", lambda made, *args: (rendered.append(made.name), real(made, *args))[1])

    generate("first")
    assert len(rendered) > 20
    rendered.clear()
    generate("second")

    assert rendered == []
    assert tree("second") == tree("first")


def test_what_is_strict_is_no_less_so_for_what_is_kept() -> None:
    assert [generate(f"out{number}", "--strict") for number in range(2)] == [1, 1]
    assert generate("lenient") == 0


DAMAGES: dict[str, Callable[[Path], object]] = {
    "a byte": lambda path: path.write_bytes(path.read_bytes()[:-1] + b"!"),
    "the end": lambda path: path.write_bytes(path.read_bytes()[:-7]),
    "everything": lambda path: path.write_bytes(b""),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
    "a link": lambda path: (path.unlink(), path.symlink_to("/dev/zero")),
    "nothing": lambda path: path.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_entry_is_none(damage: Callable[[Path], object]) -> None:
    generate("first")
    for path in entries():
        damage(path)

    assert generate("second") == 0
    assert tree("second") == tree("first")


def test_an_entry_under_the_name_of_another_is_none() -> None:
    generate("first")
    found = entries()
    contents = [path.read_bytes() for path in found]
    for path, data in zip(found, [*contents[1:], contents[0]], strict=True):
        path.write_bytes(data)

    assert generate("second") == 0
    assert tree("second") == tree("first")


class Poisoned(Cache):
    """Has an answer to every question, and it is wrong."""

    def get(self, key: Key) -> bytes | None:
        return {"black": b"import os\n", "judged": b"[]", "yaml": b"[]"}.get(key.kind, b"{}")


@pytest.mark.parametrize("option", ["--check", "--no-cache"])
def test_who_trusts_nothing_reads_nothing(option: str, monkeypatch: pytest.MonkeyPatch) -> None:
    generate("first")
    monkeypatch.setattr("sdkwright.cli.commands.open_cache", lambda: Poisoned(Path("cache/content")))
    shutil.rmtree("cache")  # else the run is answered at once

    assert generate("first", option) == 0
    assert generate("second") != 0


@pytest.mark.parametrize("junk", [b"", b"null", b"[1]", b"[[1, 2, 3, 4]]", b"{", b"\xff", b"9" * 5000])
def test_what_is_whole_and_says_nothing_is_read_anew(junk: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    generate("first")
    monkeypatch.setattr(
        Cache, "get", lambda _, key: junk if key.kind in ("judged", "stable", "rendered", "answers") else None
    )

    assert generate("second") == 0
    assert tree("second") == tree("first")


def test_it_is_off_where_somebody_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("sdk.toml").write_text('spec = "openapi.yaml"\ncache = false\n', encoding="utf-8")
    assert main(["generate", "--config", "sdk.toml", "--output", "a", "--quiet"]) == 0
    assert generate("b", "--no-cache") == 0
    monkeypatch.setenv("SDKWRIGHT_CACHE", "off")
    assert generate("c") == 0

    assert [path for path in Path("cache").rglob("*") if path.is_file()] == []


@pytest.mark.skipif(os.name != "posix", reason="there, only the user's own profile is")
def test_a_folder_that_others_may_write_in_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    folder = Path("cache/content")
    folder.mkdir(parents=True)
    folder.chmod(0o777)

    assert main(["generate", "openapi.yaml", "--output", "out", "--report", "json"]) == 0
    assert "other users may write in it" in capsys.readouterr().out
    assert entries() == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a folder to somebody")
def test_the_folder_of_another_user_is_refused() -> None:
    Path("cache/content").mkdir(parents=True, mode=0o700)
    os.chown("cache/content", 12345, 12345)

    assert open_cache().refused == "it belongs to another user"


def test_a_folder_that_cannot_be_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("file").write_text("", encoding="utf-8")
    for place in ("file", "file/below", "a\0b"):
        monkeypatch.setattr("sdkwright.cache.cache_folder", lambda place=place: Path(place))
        cache = open_cache()
        cache.put(KEY, b"x")
        cache.tidy()

        assert cache.get(KEY) is None
        assert cache.refused


def test_the_folder_is_the_user_s_alone() -> None:
    generate("out")

    modes = {path.stat().st_mode & 0o077 for path in (Path("cache/content"), *Path("cache/content").rglob("*"))}
    assert modes == {0} or os.name != "posix"


def test_what_was_not_used_for_the_longest_time_goes_first() -> None:
    cache = Cache(Path("cache/content"), largest=10_000)
    keys = [key_of("test", str(number)) for number in range(10)]
    for age, key in enumerate(keys):
        cache.put(key, os.urandom(1_500))
        (path,) = (path for path in entries() if path.name == f"{key.hash[2:]}.test")
        os.utime(path, (path.stat().st_mtime - 100_000 * (len(keys) - age),) * 2)
    assert cache.get(keys[0]) is not None  # the oldest is used
    left_over = Path("cache/content/aa/x.new")
    left_over.parent.mkdir(exist_ok=True)
    left_over.write_bytes(b"cut off")
    os.utime(left_over, (1, 1))

    cache.tidy()

    kept = [cache.get(key) is not None for key in keys]
    assert kept == [True, *6 * [False], True, True, True]
    assert sum(path.stat().st_size for path in entries()) <= 7_500
    assert not left_over.exists()


def test_a_key_knows_where_its_parts_end() -> None:
    assert len({key_of("k", "ab", "c"), key_of("k", "a", "bc"), key_of("k", "abc"), key_of("j", "abc")}) == 4


def test_it_may_be_deleted_while_runs_go_on() -> None:
    generate("first")
    call = [sys.executable, "-m", "sdkwright", "generate", "openapi.yaml", "--quiet", "--output"]
    running = [subprocess.Popen([*call, f"run{number}"]) for number in range(2)]
    done = threading.Event()

    def delete() -> None:
        while not done.wait(0.01):
            shutil.rmtree("cache", ignore_errors=True)

    deleting = threading.Thread(target=delete)
    deleting.start()
    statuses = [process.wait() for process in running]
    done.set()
    deleting.join()

    assert statuses == [0, 0]
    assert tree("run0") == tree("run1") == tree("first")
