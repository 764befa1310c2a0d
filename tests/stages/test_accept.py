"""What the `Accept` header says, by what the responses of an operation have (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.plan.responses.outcomes import Outcomes
from sdkwright.report import Report

_FILE = "{schema: {type: string, format: binary}}"


def accept(folder: Path, method: str, success: str, error: str = "") -> str:
    """The whole header of an operation with these contents of its responses."""
    path = folder / "openapi.yaml"
    responses = "\n".join(
        f"        '{status}': {{description: x{f', content: {content}' if content else ''}}}"
        for status, content in (("404", error), ("200", success))
    )
    path.write_text(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
        f"paths:\n  /things:\n    {method}:\n      responses:\n{responses}\n",
        "utf-8",
    )
    api = understand(Request(spec=path), Config(), Outcome(Report()))
    assert api is not None
    outcome = Outcomes(api).outcome(api.operations[0])
    return ", ".join(filter(None, (outcome.accept, outcome.accept_others)))


@pytest.mark.parametrize(
    ("success", "error", "want"),
    [
        ("{application/json: {schema: {type: object}}}", "", "application/json"),
        ("{application/json: {schema: {}}}", "{text/html: {}}", "application/json, text/html;q=0.5"),
        (f"{{image/png: {_FILE}}}", "", "image/png, */*;q=0.1"),
        (
            f"{{image/png: {_FILE}}}",
            "{application/json: {}}",
            "image/png, application/json;q=0.5, */*;q=0.1",
        ),
        ("{text/csv: {schema: {type: string}}}", "", "text/csv, */*;q=0.1"),
        ("{text/plain: {schema: {type: string}}}", "", "text/plain"),
        ("{text/event-stream: {schema: {type: string}}}", "", "text/event-stream"),
        (f"{{'*/*': {_FILE}}}", "{application/json: {}}", "*/*"),
        ("{not a media type: {schema: {type: string}}}", "", "*/*"),
    ],
)
def test_what_is_described_is_asked_for_and_anything_beside_files_alone(
    tmp_path: Path, success: str, error: str, want: str
) -> None:
    assert accept(tmp_path, "get", success, error) == want


@pytest.mark.parametrize(
    ("method", "error", "want"),
    [
        ("get", "", "*/*"),
        ("get", "{application/json: {}}", "*/*"),
        ("get", "{text/html: {}}", "application/json, text/html;q=0.5"),
        ("post", "", "application/json"),
        ("delete", "", "application/json"),
        ("head", "", "application/json"),
    ],
)
def test_a_get_of_which_nothing_is_said_asks_for_anything(tmp_path: Path, method: str, error: str, want: str) -> None:
    """What else has no body answers with none, or with an error, which JSON says better than HTML."""
    assert accept(tmp_path, method, "", error) == want
