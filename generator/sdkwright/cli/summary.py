"""`--summary FILE`: what a run did, as JSON for programs, with the time that it took.

Nothing of the stages is imported here: a run in which nothing changed writes one as well.
"""

from __future__ import annotations

import json
import os
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from sdkwright import __version__

VERSION = 1
"""Moves when something goes, gets another name or means something else."""


def write_summary(
    options: Namespace, found: Mapping[str, object], status: int, took: float, stages: Mapping[str, float] | None = None
) -> None:
    """Writes the file that `--summary` names, if it does.

    `found` is what `--report json` prints, with the `inputs`. `stages` are the seconds of each; there are none where a
    run was answered at once. Raises OSError where the disk refuses.
    """
    path: Path | None = options.summary
    if path is None:
        return
    body = {
        "summary": VERSION,
        "sdkwright": __version__,
        "status": status,
        "up_to_date": stages is None,
        "seconds": {"total": round(took, 3), "stages": dict(stages or {})},
        **found,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.write_text(json.dumps(body, indent=2) + "\n", "utf-8")
    os.replace(fresh, path)
