"""The surface of large descriptions against their SDKs, where the folder of descriptions is at hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import sdkwright
from sdkwright.pipeline import Request, survey

from made_sdk import imported
from .introspection import differences, methods

SPECS = Path(os.environ.get("SPECS", Path(__file__).parents[3] / "shared" / "specs" / "open"))
LARGE = ("qdrant.json", "vercel.json")


@pytest.fixture(params=LARGE)
def spec(request: pytest.FixtureRequest) -> Path:
    path = SPECS / str(request.param)
    if not path.is_file():
        pytest.skip(f"{path.name} is not here")
    return path


def test_surface_of_a_large_description_says_what_its_sdk_offers(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
    assert sdkwright.generate(spec, output=tmp_path, package="large").ok

    found = survey(Request(spec, package="large"))[1]

    assert found is not None
    with imported(tmp_path / "src", "large") as sdk:
        assert list(differences(found, sdk)) == []
        assert methods(sdk, found) == {entry["call"] for entry in found["operations"]}
