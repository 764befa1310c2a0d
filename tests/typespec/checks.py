"""What the calls of a scenario are written with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

BUILD = Path(__file__).parents[2] / "build" / "typespec"
"""Where `make typespec` keeps what it fetches, compiles and generates."""

ASSETS = BUILD / "node_modules" / "@typespec" / "http-specs" / "assets"
PNG = (ASSETS / "image.png").read_bytes()
JPG = (ASSETS / "image.jpg").read_bytes()

OPENAPI = ""
"""The version of OpenAPI that the SDKs were made of: what it can say differs. `run` sets it."""

Call = Callable[[], object]
Calls = Iterator[tuple[str, Call]]
"""The calls of one API, each with the name of the scenario that it belongs to; a scenario may have several."""


def plain(value: object) -> object:
    """A value without the classes of the SDK that it came from: models as what they hold, by names on the wire."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return value


def equal(got: object, want: object) -> None:
    """What came back is what the server is known to answer, in types and values."""
    assert plain(got) == want, f"{got!r} is not {want!r}"
    if not isinstance(want, dict | list):
        assert isinstance(got, type(want)), f"{got!r} is of another type than {want!r}"


def refused(status: int, call: Call) -> None:
    """The call raises the error for this status."""
    found: object = None
    try:
        answer = call()
    except Exception as error:
        answer, found = error, getattr(error, "status_code", None)
    assert found == status, f"{answer!r} came back, not {status}"
