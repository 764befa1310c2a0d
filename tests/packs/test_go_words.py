"""How Go writes names, and what the doc comments say in the words that its tools know."""

from __future__ import annotations

from pathlib import Path

import pytest

import sdkwright
from sdkwright.targets.go.names.identifiers import exported, unexported

HERE = Path(__file__).parent / "go"
NAMES = {
    "http2_port": ("HTTP2Port", "http2Port"),
    "db_names": ("DBNames", "dbNames"),
    "userIds": ("UserIDs", "userIDs"),
    "IDs": ("IDs", "ids"),
    "gid": ("GID", "gid"),
    "created_ts": ("CreatedTS", "createdTS"),
    "vcpus": ("Vcpus", "vcpus"),
}


@pytest.mark.parametrize("text", NAMES)
def test_initialisms_are_written_in_one_case(text: str) -> None:
    assert (exported(text, fallback="Value"), unexported(text)) == NAMES[text]


def test_what_is_deprecated_has_a_paragraph_of_its_own(tmp_path: Path) -> None:
    """A paragraph that begins with `Deprecated: ` is what gopls, staticcheck and pkg.go.dev look for."""
    assert sdkwright.generate(HERE / "drift.yaml", output=tmp_path, package="client", packs=["go"]).ok

    mast = (tmp_path / "mast_model.go").read_text("utf-8")
    boat = (tmp_path / "boat_model.go").read_text("utf-8")
    assert "// Mast is an object of the API.\n//\n// Deprecated: it should not be used any more.\ntype Mast" in mast
    assert '\n\n\t// Deprecated: it should not be used any more. Default: `"x"`.\n\tNote ' in boat
    assert "Deprecated.\n" not in mast + boat
