"""What the GitHub Action does, in the folder of a checkout: `action.yml` gives the inputs as environment variables.

It runs sdkwright, compares with the base, and writes a comment on the pull request, which later runs rewrite. It takes
nothing beside Python's standard library, sdkwright, git, and `gh` for the comment. A comment that cannot be written is
a warning; the exit status is that of `sdkwright generate`.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_MARK = "<!-- sdkwright -->"
"""Stands in our comment, so that the next run finds it."""
_LONGEST = 20_000
"""Characters of what is shown of one kind; a comment may have 65,536."""
_BUMPS = {
    "major": "Something **breaks** for callers: a new major version.",
    "minor": "Callers get something **new**: a new minor version.",
    "patch": "Callers notice little: a patch.",
    "none": "Callers notice nothing.",
}


def main() -> int:
    """Runs, compares and comments; returns the exit status."""
    scratch = Path(os.environ.get("RUNNER_TEMP") or tempfile.mkdtemp(prefix="sdkwright-"))
    config, mode = os.environ["SDKWRIGHT_CONFIG"], os.environ.get("SDKWRIGHT_MODE", "check")
    if mode not in ("check", "generate"):
        print(f"::error::mode is check or generate, and not {_one_line(mode)}")
        return 2
    summary = scratch / "sdkwright-summary.json"
    flags = ["--check", "--diff"] if mode == "check" else []
    made = _sdkwright("generate", "--config", config, *flags, "--no-cache", "--summary", str(summary))
    changed = _has_changed(summary)
    base = os.environ.get("SDKWRIGHT_BASE", "")
    bump, told = _compared(base, config) if base else ("", "")
    body = _body(made, mode, changed, bump, told)
    comment = scratch / "sdkwright-comment.md"
    comment.write_text(body, "utf-8")
    _append("GITHUB_STEP_SUMMARY", body)
    _append("GITHUB_OUTPUT", f"changed={str(changed).lower()}\nbump={bump}\ncomment={comment}\n")
    if os.environ.get("SDKWRIGHT_COMMENT") == "true":
        _comment(body)
    return made.returncode


def _sdkwright(*words: str) -> subprocess.CompletedProcess[str]:
    """Runs sdkwright, and shows what it says: text of a description must not be a command of the workflow."""
    command = [sys.executable, "-P", "-m", "sdkwright", *words]
    ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
    with _commands_off():
        print(ended.stderr, ended.stdout, sep="", flush=True)
    return ended


@contextmanager
def _commands_off() -> Iterator[None]:
    token = secrets.token_hex(16)
    print(f"::stop-commands::{token}", flush=True)
    try:
        yield
    finally:
        print(f"\n::{token}::", flush=True)


def _has_changed(summary: Path) -> bool:
    try:
        found: dict[str, Any] = json.loads(summary.read_text("utf-8"))
    except (OSError, ValueError):
        return True
    every = [each.get("changes") or {} for each in found.get("sdks", [found])]
    return any(changes.get(kind) for changes in every for kind in ("created", "updated", "removed", "edited"))


def _compared(base: str, config: str) -> tuple[str, str]:
    """The version that follows from what changed since the base, and what changed; empty where nobody can say."""
    commit = _commit(base)
    if commit is None:
        print(f"::warning::{_one_line(base)} is no commit that can be fetched: nothing is compared")
        return "", ""
    found = _sdkwright("diff", commit, "--config", config, "--json")
    if found.returncode:
        print("::warning::what changed for callers cannot be said")
        return "", ""
    told = _sdkwright("diff", commit, "--config", config)
    return str(json.loads(found.stdout)["bump"]), told.stdout


def _commit(name: str) -> str | None:
    """The commit of a name; a checkout of one commit alone does not have it yet, and fetches it."""
    if name.startswith("-"):
        return None
    for source in (name, f"origin/{name}"):
        if found := _git("rev-parse", "--verify", "--quiet", f"{source}^{{commit}}"):
            return found
    _git("fetch", "--quiet", "--depth=1", "origin", name)
    return _git("rev-parse", "--verify", "--quiet", "FETCH_HEAD^{commit}")


def _git(*words: str) -> str | None:
    ended = subprocess.run(["git", *words], capture_output=True, text=True, check=False)
    return ended.stdout.strip() or None if ended.returncode == 0 else None


def _body(made: subprocess.CompletedProcess[str], mode: str, changed: bool, bump: str, told: str) -> str:
    """The comment: two sentences, and what lies behind them to be opened."""
    if made.returncode and not changed:
        first = "`sdkwright generate` failed."
    elif mode == "check":
        first = (
            "The SDK is **not** what its description makes: run `sdkwright generate`."
            if changed
            else "The SDK is up to date."
        )
    else:
        first = "The SDK was made anew." if changed else "The SDK was up to date."
    parts = [_MARK, f"### sdkwright\n\n{first} {_BUMPS.get(bump, '')}".rstrip()]
    if told.strip():
        parts.append(_folded("What callers will notice", told))
    if made.returncode:
        parts.append(_folded("What sdkwright says", made.stderr + made.stdout))
    return "\n\n".join(parts) + "\n"


def _folded(title: str, text: str) -> str:
    """Text in a block that nothing in it can end: a description has names and words of anybody."""
    shown = text.strip()
    shown = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}\n…"
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", shown)), default=0))
    return f"<details><summary>{title}</summary>\n\n{fence}text\n{shown}\n{fence}\n\n</details>"


def _append(variable: str, text: str) -> None:
    path = os.environ.get(variable)
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(text)


def _comment(body: str) -> None:
    """Writes the comment, or rewrites the one of an earlier run."""
    number = _pull_request()
    if number is None:
        return
    comments = f"repos/{os.environ['GITHUB_REPOSITORY']}/issues/{number}/comments"
    filtered = f'.[] | select(.body | startswith("{_MARK}")) | .id'
    found = _gh("api", "--paginate", comments, "--jq", filtered)
    if found is None:
        return
    ours = found.split()
    place = f"repos/{os.environ['GITHUB_REPOSITORY']}/issues/comments/{ours[0]}" if ours else comments
    _gh("api", "--method", "PATCH" if ours else "POST", place, "--input", "-", data=json.dumps({"body": body}))


def _pull_request() -> int | None:
    try:
        event = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text("utf-8"))
        return int(event["pull_request"]["number"])
    except (KeyError, OSError, ValueError, TypeError):
        return None


def _gh(*words: str, data: str | None = None) -> str | None:
    try:
        ended = subprocess.run(["gh", *words], input=data, capture_output=True, text=True, check=False)
    except OSError as error:
        print(f"::warning::no comment: gh cannot be run ({_one_line(str(error))})")
        return None
    if ended.returncode:
        print(f"::warning::no comment: {_one_line(ended.stderr)}")
        return None
    return ended.stdout


def _one_line(text: str) -> str:
    """Text as a message of the workflow may hold it."""
    return text.strip().replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


if __name__ == "__main__":
    sys.exit(main())
