"""`sdkwright diff`: what it prints, and its exit status.

Exit 0: compared. Exit 1: a side cannot be understood. With `--exit-code` 5: something breaks; 4: a minor version
follows, which is new or deprecated; 0: a patch, or nothing.
"""

from __future__ import annotations

import argparse
import json
import sys

from sdkwright.cli.findings import print_listing
from sdkwright.diff import Asked, Difference, found_difference
from sdkwright.diff.as_json import as_json
from sdkwright.diff.text import as_changelog, as_text
from sdkwright.pipeline import Request
from sdkwright.report import Severity
from sdkwright.report.listing import safe_lines

_STATUS = {"major": 5, "minor": 4}
"""None of those that say that something is wrong (1, 2, 3)."""


def diff_command(options: argparse.Namespace, request: Request) -> int:
    """Compares, and prints."""
    with found_difference(Asked(options.old, options.new, request)) as found:
        for role, outcome in found.outcomes:
            if outcome.report.failed:
                if role:
                    print(f"the {role} side cannot be understood:", file=sys.stderr)
                print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
        if found.difference is None:
            return 1
        print(_printed(found.difference, options))
        return _STATUS.get(found.difference.bump, 0) if options.exit_code else 0


def _printed(difference: Difference, options: argparse.Namespace) -> str:
    if options.json:
        return json.dumps(as_json(difference), indent=2)
    return safe_lines(as_changelog(difference) if options.changelog else as_text(difference))
