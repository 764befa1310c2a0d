"""`plan` and `write`: what happens to every file that may stand in the output folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkwright.files import File, Formatted
from sdkwright.report import Report
from sdkwright.write import write
from sdkwright.write.changes import Change, Changes, Plan, WriteFailed
from sdkwright.write.exclusive import exclusive
from sdkwright.write.lock import Lock, digest, read_lock
from sdkwright.write.paths import STAGING, flaw
from sdkwright.write.plan import Edits, plan

LOCK = "sdkwright.lock"
Texts = Mapping[str, str]


def formatted(texts: Texts, *, pack: str = "python") -> list[Formatted]:
    """Files as `format` hands them on, by path."""
    files = [File(path, text, pack, f"{path}.jinja") for path, text in texts.items()]
    return [Formatted(file, digest(file.text.encode())) for file in files]


def stamp(path: Path) -> tuple[int, int, int]:
    """What shows that somebody wrote: the inode and its times, but not the one of the last reading."""
    found = path.stat()
    return found.st_ino, found.st_mtime_ns, found.st_ctime_ns


class Output:
    """An output folder with what a run reported last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.report = Report()

    def plan(self, texts: Texts, *, pack: str = "python", edits: Edits = Edits.REFUSE) -> Plan:
        """What a run would do."""
        self.report = Report()
        lock = read_lock(self.folder, self.report)
        assert lock is not None
        files = formatted(texts, pack=pack)
        return plan(files, output=self.folder, lock=lock, packs=[pack], report=self.report, edits=edits)

    def run(self, texts: Texts, *, pack: str = "python", edits: Edits = Edits.REFUSE) -> Changes:
        """What a run does."""
        return write(self.plan(texts, pack=pack, edits=edits))

    def put(self, path: str, text: str) -> None:
        """Lets a person write a file."""
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_bytes(text.encode())

    @property
    def texts(self) -> dict[str, str]:
        """All files but the lock, and the folders that hold none, with a slash at the end."""
        found: dict[str, str] = {}
        for path in self.folder.rglob("*"):
            name = path.relative_to(self.folder).as_posix()
            if path.is_dir() and not any(path.iterdir()):
                found[f"{name}/"] = ""
            elif path.is_file() and name != LOCK:
                found[name] = path.read_bytes().decode()
        return found

    @property
    def codes(self) -> list[str]:
        """The codes of what the last run reported."""
        return [found.code for found in self.report]


@pytest.fixture
def output(tmp_path: Path) -> Output:
    """An output folder that does not exist yet."""
    return Output(tmp_path / "out")


def test_a_first_run_creates_the_files_and_the_lock_and_nothing_else(output: Output) -> None:
    changes = output.run({"a.py": "a\n", "src/b.py": "b\n"})

    assert changes.created == ("a.py", "src/b.py")
    assert output.texts == {"a.py": "a\n", "src/b.py": "b\n"}
    assert sorted(os.listdir(output.folder)) == ["a.py", LOCK, "src"]


def test_files_are_written_with_line_feeds_and_the_usual_mode(output: Output) -> None:
    output.run({"a.py": "é\n\n"})

    assert (output.folder / "a.py").read_bytes() == b"\xc3\xa9\n\n"
    output.put("b", "")
    assert (output.folder / "a.py").stat().st_mode == (output.folder / "b").stat().st_mode


def test_a_plan_touches_nothing(output: Output) -> None:
    output.plan({"a.py": "a\n"})

    assert not output.folder.exists()


def test_an_equal_run_touches_no_file_and_is_clean(output: Output) -> None:
    output.run({"a.py": "a\n", "b.py": "b\n"})
    before = {path: stamp(path) for path in (output.folder, *output.folder.iterdir())}

    changes = output.run({"b.py": "b\n", "a.py": "a\n"})

    assert changes.clean
    assert changes.unchanged == ("a.py", "b.py")
    assert {path: stamp(path) for path in before} == before


def test_only_what_changed_is_written(output: Output) -> None:
    output.run({"a.py": "a\n", "b.py": "b\n"})
    before = stamp(output.folder / "a.py")

    changes = output.run({"a.py": "a\n", "b.py": "new\n"})

    assert (changes.updated, changes.unchanged) == (("b.py",), ("a.py",))
    assert stamp(output.folder / "a.py") == before
    assert output.texts["b.py"] == "new\n"


def test_the_lock_says_nothing_of_earlier_runs(output: Output, tmp_path: Path) -> None:
    other = Output(tmp_path / "other")
    for text in ("one", "two", "three"):
        output.run({f"{text}.py": text, "a.py": text})
    other.run({"three.py": "three", "a.py": "three"})

    assert (output.folder / LOCK).read_bytes() == (other.folder / LOCK).read_bytes()


def test_a_file_that_was_deleted_by_hand_comes_back(output: Output) -> None:
    output.run({"a.py": "a\n"})
    (output.folder / "a.py").unlink()

    assert not output.plan({"a.py": "a\n"}).changes.clean
    assert output.run({"a.py": "a\n"}).created == ("a.py",)
    assert output.texts == {"a.py": "a\n"}


def test_a_file_that_is_no_longer_made_goes_with_its_folders(output: Output) -> None:
    output.run({"a.py": "a\n", "src/deep/b.py": "b\n"})

    changes = output.run({"a.py": "a\n"})

    assert changes.removed == ("src/deep/b.py",)
    assert output.texts == {"a.py": "a\n"}


def test_a_folder_that_holds_something_else_stays(output: Output) -> None:
    output.run({"a.py": "a\n", "src/b.py": "b\n"})
    output.put("src/notes.txt", "mine")

    output.run({"a.py": "a\n"})

    assert output.texts == {"a.py": "a\n", "src/notes.txt": "mine"}


def test_a_file_that_we_never_wrote_is_never_touched(output: Output) -> None:
    output.put("notes.txt", "mine")
    output.put("src/mine.py", "mine")

    output.run({"src/a.py": "a\n"})
    output.run({})

    assert output.texts == {"notes.txt": "mine", "src/mine.py": "mine"}


def test_a_file_edited_by_hand_is_named_and_nothing_at_all_is_written(output: Output) -> None:
    output.run({"a.py": "a\n", "b.py": "b\n", "c.py": "c\n"})
    output.put("b.py", "mine")
    before = (output.folder / LOCK).read_bytes()

    changes = output.run({"a.py": "new\n", "b.py": "new\n"})

    assert changes.edited == ("b.py",)
    assert output.texts == {"a.py": "a\n", "b.py": "mine", "c.py": "c\n"}
    assert (output.folder / LOCK).read_bytes() == before
    (found,) = output.report
    assert found.code == "edited-by-hand"
    assert "b.py" in found.message
    assert "--force" in (found.hint or "")


def test_a_file_edited_by_hand_is_overwritten_when_forced(output: Output) -> None:
    output.run({"a.py": "a\n"})
    output.put("a.py", "mine")

    assert output.run({"a.py": "a\n"}, edits=Edits.OVERWRITE).updated == ("a.py",)
    assert output.texts == {"a.py": "a\n"}
    assert output.codes == []


def test_an_edit_that_is_what_we_would_write_is_no_edit(output: Output) -> None:
    output.run({"a.py": "a\n"})
    output.put("a.py", "new\n")

    assert output.run({"a.py": "new\n"}).unchanged == ("a.py",)
    assert output.run({"a.py": "new\n"}).clean


def test_line_ends_that_git_made_are_no_edit_and_are_put_right(output: Output) -> None:
    output.run({"a.py": "a\nb\n"})
    output.put("a.py", "a\r\nb\r\n")

    assert output.run({"a.py": "a\nb\n"}).updated == ("a.py",)
    assert output.texts == {"a.py": "a\nb\n"}


def test_a_file_that_is_no_longer_made_but_edited_becomes_the_users(output: Output) -> None:
    output.run({"a.py": "a\n", "b.py": "b\n"})
    output.put("b.py", "mine")

    changes = output.run({"a.py": "new\n"})

    assert (changes.kept, changes.removed) == (("b.py",), ())
    assert output.texts == {"a.py": "new\n", "b.py": "mine"}
    assert output.codes == ["edited-by-hand"]
    assert output.run({"a.py": "new\n"}).clean


def test_a_file_that_is_no_longer_made_but_edited_goes_when_forced(output: Output) -> None:
    output.run({"a.py": "a\n", "b.py": "b\n"})
    output.put("b.py", "mine")

    assert output.run({"a.py": "a\n"}, edits=Edits.OVERWRITE).removed == ("b.py",)
    assert output.texts == {"a.py": "a\n"}


def test_a_foreign_file_in_the_way_is_named_and_nothing_is_written(output: Output) -> None:
    output.put("README.md", "mine")

    changes = output.run({"README.md": "ours\n", "a.py": "a\n"})

    assert changes.edited == ("README.md",)
    assert output.texts == {"README.md": "mine"}
    assert output.codes == ["not-generated"]


def test_a_foreign_file_that_is_what_we_would_write_is_adopted(output: Output) -> None:
    output.put("README.md", "ours\n")
    before = stamp(output.folder / "README.md")

    assert output.run({"README.md": "ours\n"}).unchanged == ("README.md",)
    assert stamp(output.folder / "README.md") == before
    assert output.run({"README.md": "new\n"}).updated == ("README.md",)


def test_other_packs_files_are_left_alone(output: Output) -> None:
    output.run({"a.py": "a\n"}, pack="python")
    output.run({"a.md": "a\n"}, pack="docs")

    changes = output.run({}, pack="docs")

    assert changes.removed == ("a.md",)
    assert output.texts == {"a.py": "a\n"}
    assert output.run({"a.py": "a\n"}, pack="python").clean


@pytest.mark.parametrize("text", ["python\n", "docs\n"])
def test_a_file_of_another_pack_is_not_taken_over(output: Output, text: str) -> None:
    output.run({"README.md": "python\n"}, pack="python")

    assert output.run({"README.md": text}, pack="docs").edited == ("README.md",)
    assert output.codes == ["path-taken"]


def test_a_file_that_moves_between_packs_of_one_run_is_ours(output: Output) -> None:
    output.run({"README.md": "python\n"}, pack="python")
    lock = read_lock(output.folder, output.report)
    assert lock is not None

    files = formatted({"README.md": "docs\n"}, pack="docs")
    step = plan(files, output=output.folder, lock=lock, packs=["docs", "python"], report=output.report)

    assert write(step).updated == ("README.md",)
    assert output.run({"README.md": "docs\n"}, pack="docs").clean


@pytest.mark.parametrize(("before", "after"), [("a", "a/b"), ("a/b", "a"), ("a/b/c", "a"), ("a", "a/b/c")])
def test_a_file_may_become_a_folder_and_a_folder_a_file(output: Output, before: str, after: str) -> None:
    output.run({before: "old\n"})

    changes = output.run({after: "new\n"})

    assert (changes.created, changes.removed) == ((after,), (before,))
    assert output.texts == {after: "new\n"}


@pytest.mark.parametrize("foreign", ["a/mine.txt", "a/c/mine.txt"])
def test_a_folder_with_foreign_files_does_not_become_a_file(output: Output, foreign: str) -> None:
    output.run({"a/b": "old\n"})
    output.put(foreign, "mine")

    assert output.run({"a": "new\n"}, edits=Edits.OVERWRITE).refused == ("a",)
    assert output.texts == {"a/b": "old\n", foreign: "mine"}
    assert output.codes == ["no-room"]


def test_a_foreign_file_does_not_become_a_folder(output: Output) -> None:
    output.put("src", "mine")

    assert output.run({"src/a.py": "a\n"}, edits=Edits.OVERWRITE).refused == ("src/a.py",)
    assert output.texts == {"src": "mine"}
    assert output.codes == ["no-room"]


def test_an_output_that_is_a_file_is_refused(output: Output) -> None:
    output.folder.write_text("mine")
    report = Report()

    found = plan(formatted({"a": "a"}), output=output.folder, lock=Lock(), packs=["python"], report=report)

    assert write(found).refused == ("a",)
    assert [d.code for d in report] == ["no-room"]
    assert output.folder.read_text() == "mine"


def test_a_name_that_changes_its_case_where_case_is_ignored_keeps_its_file(output: Output) -> None:
    output.run({"Pet.py": "pet\n"})
    os.link(output.folder / "Pet.py", output.folder / "pet.py")  # such a file system, as near as we get to it

    changes = output.run({"pet.py": "pet\n"})

    assert (changes.created, changes.removed) == (("pet.py",), ("Pet.py",))
    assert output.texts == {"pet.py": "pet\n"}
    assert output.run({"pet.py": "pet\n"}).clean


BAD_PATHS = [
    "../a",
    "a/../b",
    "/a",
    "a//b",
    "./a",
    "",
    "a\\b",
    "C:a",
    "a\0b",
    "a\nb",
    "a|b",
    "CON",
    "src/aux.py",
    "nul",
]
BAD_PATHS += ["a./b", "a ", "com1.txt", "LPT¹", "x" * 256, ".git/hooks/post-commit", "a/.GIT/x", LOCK, LOCK.upper()]
BAD_PATHS += [f"{STAGING}/1", "a\ud800", "GIT~1/config", ".g\u200cit/config", "\u202egnp.txt", "a/" * 1_000 + "b"]


@pytest.mark.parametrize("path", BAD_PATHS)
def test_a_path_that_not_every_system_takes_is_refused(output: Output, path: str) -> None:
    changes = output.run({"good.py": "a\n", path: "a\n"})

    assert changes.refused == (path,)
    assert not output.folder.exists()
    (found,) = output.report
    assert found.code == "path-refused"
    assert "of the pack python" in found.message


@pytest.mark.parametrize(
    "path", ["console.py", "a.b.c", ".gitattributes", "com.py", "com10", "…/é", "x" * 255, "a b", "git~", "a~1"]
)
def test_a_path_that_every_system_takes_is_good(path: str) -> None:
    assert flaw(path) is None


CLASHES = [("A.py", "a.py"), ("é", "e\u0301"), ("a", "a/b"), ("a/b", "A"), ("A/x", "a/y"), ("straße", "STRASSE")]


@pytest.mark.parametrize(("one", "two"), CLASHES)
def test_two_outputs_that_clash_somewhere_are_refused_and_both_templates_named(
    output: Output, one: str, two: str
) -> None:
    assert output.run({one: "1\n", two: "2\n"}).refused == (two,)
    assert not output.folder.exists()
    (found,) = output.report
    assert found.code == "path-doubled"
    assert f"{one}.jinja" in found.message
    assert f"{two}.jinja" in found.message


def test_two_outputs_of_one_path_are_refused(output: Output) -> None:
    files = [*formatted({"a": "1"}), *formatted({"a": "2"}, pack="docs")]
    found = plan(files, output=output.folder, lock=Lock(), packs=["python", "docs"], report=output.report)

    assert write(found).refused == ("a",)
    assert output.codes == ["path-doubled"]


def test_nothing_is_written_through_a_link_that_leads_out(output: Output, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    output.folder.mkdir()
    (output.folder / "src").symlink_to(tmp_path / "elsewhere")

    assert output.run({"src/deep/a.py": "a\n"}, edits=Edits.OVERWRITE).refused == ("src/deep/a.py",)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert output.codes == ["output-escapes"]


def test_nothing_is_deleted_through_a_link_that_leads_out(output: Output, tmp_path: Path) -> None:
    output.run({"src/a.py": "a\n"})
    (output.folder / "src").rename(tmp_path / "elsewhere")
    (output.folder / "src").symlink_to(tmp_path / "elsewhere")

    assert output.run({}, edits=Edits.OVERWRITE).refused == ("src/a.py",)
    assert (tmp_path / "elsewhere" / "a.py").read_text() == "a\n"
    assert output.codes == ["output-escapes"]


def test_a_link_within_the_output_is_followed(output: Output) -> None:
    (output.folder / "lib").mkdir(parents=True)
    (output.folder / "src").symlink_to("lib")

    output.run({"src/a.py": "a\n"})

    assert (output.folder / "lib" / "a.py").read_text() == "a\n"
    assert output.run({"src/a.py": "a\n"}).clean


def test_a_link_in_the_place_of_a_file_is_an_edit_and_its_target_is_never_written(
    output: Output, tmp_path: Path
) -> None:
    output.run({"a.py": "a\n"})
    (tmp_path / "target").write_text("a\n")
    (output.folder / "a.py").unlink()
    (output.folder / "a.py").symlink_to(tmp_path / "target")

    assert output.run({"a.py": "new\n"}).edited == ("a.py",)
    assert output.run({"a.py": "new\n"}, edits=Edits.OVERWRITE).updated == ("a.py",)
    assert (tmp_path / "target").read_text() == "a\n"
    assert not (output.folder / "a.py").is_symlink()


def test_a_staging_folder_that_is_a_link_is_not_entered(output: Output, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "1").write_text("mine")
    output.folder.mkdir()
    (output.folder / STAGING).symlink_to(tmp_path / "elsewhere")

    with pytest.raises(WriteFailed, match="has to be a folder"):
        output.run({"a.py": "a\n"})

    assert [p.name for p in (tmp_path / "elsewhere").iterdir()] == ["1"]


def test_what_a_killed_run_staged_is_swept_even_if_nothing_changes(output: Output) -> None:
    output.run({"a.py": "a\n"})
    output.put(f"{STAGING}/1", "half")

    output.run({"a.py": "a\n"})

    assert output.texts == {"a.py": "a\n"}


def test_a_foreign_file_in_the_staging_folder_stays(output: Output) -> None:
    output.put(f"{STAGING}/notes", "mine")

    output.run({"a.py": "a\n"})

    assert output.texts == {"a.py": "a\n", f"{STAGING}/notes": "mine"}


def test_a_second_run_at_the_same_time_is_refused_and_changes_nothing(output: Output) -> None:
    output.run({"a.py": "a\n"})

    with exclusive(output.folder), pytest.raises(WriteFailed, match="another run is writing"):
        output.run({"a.py": "new\n"})

    assert output.texts == {"a.py": "a\n"}
    assert output.run({"a.py": "new\n"}).updated == ("a.py",)


def test_a_claim_ends_with_its_process_however_it_ends(output: Output) -> None:
    output.run({"a.py": "a\n"})
    program = (
        "import sys; from pathlib import Path; from sdkwright.write.exclusive import exclusive\n"
        "with exclusive(Path(sys.argv[1])): print('claimed', flush=True); sys.stdin.read()"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    command = [sys.executable, "-c", program, str(output.folder)]

    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(WriteFailed, match="another run is writing"):
            output.run({"a.py": "new\n"})
        other.kill()

    assert output.run({"a.py": "new\n"}).updated == ("a.py",)


def test_a_plan_that_another_run_overtook_is_not_carried_out(output: Output) -> None:
    output.run({"a.py": "a\n"})
    stale = output.plan({"b.py": "b\n"})
    output.run({"c.py": "c\n"})

    with pytest.raises(WriteFailed, match="another run changed it"):
        write(stale)

    assert output.texts == {"c.py": "c\n"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_a_clear_error(output: Output) -> None:
    output.folder.mkdir(mode=0o500)

    with pytest.raises(WriteFailed, match="Permission denied"):
        output.run({"a.py": "a\n"})


def test_names_go_into_the_lock_as_they_are(output: Output) -> None:
    found = plan(
        formatted({"a": "a"}),
        output=output.folder,
        lock=Lock(),
        packs=["python"],
        report=output.report,
        names={"types": {"#/x": "X"}},
    )

    write(found)

    lock = read_lock(output.folder, output.report)
    assert lock is not None
    assert lock.names == {"types": {"#/x": "X"}}


def test_the_lock_is_finished_and_not_clean_if_it_alone_differs(output: Output) -> None:
    output.run({"a.py": "a\n"})
    body = json.loads((output.folder / LOCK).read_bytes())
    output.put(LOCK, json.dumps(body | {"generator": "0.0.1"}))

    changes = output.plan({"a.py": "a\n"}).changes

    assert changes.lock is Change.UPDATED
    assert not changes.clean
    output.run({"a.py": "a\n"})
    assert output.run({"a.py": "a\n"}).clean
