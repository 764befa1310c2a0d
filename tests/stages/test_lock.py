"""The lock: what it says, what it refuses, and that it never sends us anywhere else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkwright.report import Report
from sdkwright.text import Json
from sdkwright.write.lock import Entry, Lock, check_remotes, digest, encode_lock, read_lock

ONE = digest(b"one")
TWO = digest(b"two")
LOCK = Lock(
    generator="0.1.0",
    formatter="black 26.10.1",
    packs={"python": {"src/b.py": Entry(ONE, TWO), "src/a.py": Entry(TWO, ONE)}},
    names={"types": ["Pet"]},
    remotes={"https://example.com/pet.yaml": ONE},
    unfinished={"python": {"src/a.py": TWO}},
)


def written(output: Path, body: Json) -> Path:
    """An output folder that holds a lock with this JSON."""
    (output / "sdkwright.lock").write_text(json.dumps(body))
    return output


def body_of(lock: Lock) -> dict[str, Json]:
    """The JSON of a lock, to be spoiled."""
    body: dict[str, Json] = json.loads(encode_lock(lock))
    return body


def test_a_lock_comes_back_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "sdkwright.lock").write_bytes(encode_lock(LOCK))

    report = Report()

    assert read_lock(tmp_path, report) == LOCK
    assert not report.failed


def test_a_finished_lock_is_sorted_readable_json_that_says_nothing_of_before() -> None:
    finished = Lock(LOCK.generator, LOCK.formatter, LOCK.packs, LOCK.names)

    text = encode_lock(finished).decode()

    assert text.endswith("\n}\n")
    assert text.index("src/a.py") < text.index("src/b.py")
    assert list(json.loads(text)) == ["format", "formatter", "generator", "names", "packs"]


def test_a_folder_without_a_lock_has_the_empty_one(tmp_path: Path) -> None:
    report = Report()

    assert read_lock(tmp_path / "nowhere", report) == Lock()
    assert not report.failed


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b"[]",
        b"null",
        b"1" * 5_000,
        b'{"format": 0}',
        b'{"format": "1"}',
        b'{"format": 1}',
        b"<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> main\n",
    ],
)
def test_a_damaged_lock_is_an_error_that_says_what_to_do(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "sdkwright.lock").write_bytes(data)
    report = Report()

    assert read_lock(tmp_path, report) is None
    (found,) = report
    assert found.code == "lock-damaged"
    assert found.hint is not None
    way_out = "generate --force" if data.startswith(b"<") else "version control"
    assert way_out in found.hint


@pytest.mark.parametrize(
    "data", [b"<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> main\n", b"<<<<<<< HEAD\n{\n=======\n", b"<<<<<<< \xff"]
)
def test_two_sides_of_which_one_is_damaged_are_not_joined(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "sdkwright.lock").write_bytes(data)
    report = Report()

    assert read_lock(tmp_path, report, joins=True) is None
    (found,) = report
    assert (found.code, found.hint is not None and "version control" in found.hint) == ("lock-damaged", True)


def test_a_lock_of_a_newer_format_asks_for_a_newer_sdkwright(tmp_path: Path) -> None:
    report = Report()

    assert read_lock(written(tmp_path, {"format": 2, "anything": []}), report) is None
    assert [d.code for d in report] == ["lock-newer"]


def test_a_lock_that_is_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "sdkwright.lock").mkdir()
    report = Report()

    assert read_lock(tmp_path, report) is None
    assert [d.code for d in report] == ["lock-unreadable"]


@pytest.mark.parametrize("section", ["packs", "unfinished"])
@pytest.mark.parametrize(
    "path",
    ["../x", "a/../../x", "/etc/passwd", "a\\..\\x", "C:/x", "C:x", "", ".", "a//b", "a/./b", "a\0b", "sdkwright.lock"],
)
def test_a_lock_that_points_elsewhere_is_refused_as_a_whole(tmp_path: Path, section: str, path: str) -> None:
    body = body_of(LOCK)
    entry: Json = {"rendered": ONE, "written": TWO} if section == "packs" else ONE
    body[section] = {"python": {path: entry}}
    report = Report()

    assert read_lock(written(tmp_path, body), report) is None
    assert [d.code for d in report] == ["lock-damaged"]


def test_a_hash_that_is_none_is_refused(tmp_path: Path) -> None:
    body = body_of(LOCK)
    body["packs"] = {"python": {"a.py": {"rendered": ONE, "written": "beef"}}}
    report = Report()

    assert read_lock(written(tmp_path, body), report) is None


def test_a_path_of_two_packs_is_refused(tmp_path: Path) -> None:
    body = body_of(LOCK)
    entry: Json = {"rendered": ONE, "written": TWO}
    body["packs"] = {"python": {"a.py": entry}, "docs": {"a.py": entry}}
    report = Report()

    assert read_lock(written(tmp_path, body), report) is None


def test_a_document_of_another_machine_must_stay_what_it_was() -> None:
    same, other = Report(), Report()

    check_remotes(LOCK, {"https://example.com/pet.yaml": ONE, "https://example.com/new.yaml": TWO}, same)
    check_remotes(LOCK, {"https://example.com/pet.yaml": TWO}, other)

    assert not list(same)
    assert [found.code for found in other] == ["remote-changed"]
