"""Draft + program of a pack -> Files: facts as JSON on its standard input, and files as JSON on its standard output.

```json
{"files": {"a.md": "text", "b.png": {"base64": "iVBOR..."}, "c.sh": {"text": "#!/bin/sh\\n", "executable": true}}}
```
```
environment    where it runs, and what it sees of this machine        answer    what it printed, as files
```
It is code of somebody else, so it runs only where sdk.toml allows it, and what it gives is looked at as if a template
had made it. It runs in its pack's folder, without a shell, for so many seconds.
"""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from sdkwright.context.api import Api
from sdkwright.context.as_json import as_json
from sdkwright.disk import LARGEST
from sdkwright.draft import Draft
from sdkwright.files import File
from sdkwright.packs import Pack
from sdkwright.packs.pack import Program
from sdkwright.process import Ended, NotStarted, TooSlow, run
from sdkwright.programs.answer import Unusable, files_of
from sdkwright.programs.environment import command_of, environment_in
from sdkwright.report import Diagnostic, Report, Severity
from sdkwright.text import Json

SECONDS = 120
"""How long a program may take for all files of a pack."""
_SHOWN = 10
"""Lines of what a program complains of."""


def files_of_program(draft: Draft, pack: Pack, report: Report) -> tuple[File, ...] | None:
    """The files that the program of a pack makes, if it has one; None where it may not run or fails, with an error."""
    if pack.program is None:
        return ()
    if not pack.program.is_allowed:
        return None
    api = draft.common["api"]
    assert isinstance(api, Api), "every target has the facts"
    ended = _run(pack.program, question(api, pack), report)
    if ended is None:
        return None
    try:
        return tuple(files_of(ended.output, pack.name, pack.program.shown))
    except Unusable as error:
        place = f" {error.pointer}:" if error.pointer else ""
        report.error(error.code, f"what the program gave back is not to be used:{place} {error}", pack.program.at)
    return None


def question(api: Api, pack: Pack) -> bytes:
    """What a program gets: what `sdkwright context --json` prints, and what the options of the pack are in this run."""
    options: dict[str, Json] = {}
    for option in pack.options:
        value = pack.values.get(option.name, option.default)
        assert isinstance(value, (str, bool, int, float)), "the kinds that an option can have"
        options[option.name] = value
    return json.dumps({**as_json(api), "options": options}).encode("ascii")


def _run(program: Program, data: bytes, report: Report) -> Ended | None:
    """What a program left; None where it did not do what it should, with an error."""
    name = program.command[0]
    try:
        with TemporaryDirectory() as home:
            ended = run(
                command_of(program),
                data,
                folder=program.folder,
                seconds=SECONDS,
                environment=environment_in(Path(home)),
                largest=LARGEST,
            )
    except TooSlow:
        report.error("program-timeout", f"the program {name} took longer than {SECONDS} seconds", program.at)
        return None
    except NotStarted as error:
        hint = "`python` is the Python that runs sdkwright; what has a slash is seen from the pack's folder"
        report.error("program-not-found", f"the program {name} cannot be run: {error}", program.at, hint=hint)
        return None
    if ended.status == 0:
        return ended
    how = f"ended with {ended.status}" if ended.status > 0 else f"was ended by the signal {-ended.status}"
    said = ended.complaint.decode("utf-8", "backslashreplace").rstrip().split("\n")[-_SHOWN:]
    lines = "\n".join(line[:300] for line in said if line.strip())
    message = f"the program {name} {how}{':' if lines else ''}"
    report.add(Diagnostic(Severity.ERROR, "program-failed", message, program.at, quoted=lines))
    return None
