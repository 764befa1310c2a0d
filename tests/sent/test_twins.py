"""The sync and the async client send the same bytes: for every operation of the committed SDK and of golden cases."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from made_sdk import imported

import sdkwright
from sdkwright.pipeline import Request, survey

from .recorder import NO, Recorder
from .twins import Compared, compare

GOLDEN = Path(__file__).parents[1] / "golden"
CASES = (
    "body_that_is_no_object",
    "body_with_a_choice_of_media_types",
    "bytes_of_any_media_type",
    "form_body",
    "header_and_cookie_parameters",
    "json_lines",
    "methods_of_all_kinds",
    "multipart_body",
    "optional_body",
    "security_by_oauth_and_certificate",
    "security_schemes",
    "servers_at_all_levels",
    "sse_responses",
    "stream_or_json",
    "styles_of_parameters",
    "swagger_2_0_forms",
)
PET = {"id": "a+b/c&"}
PAGES: dict[str, tuple[dict[str, str], object]] = {
    "pages_by_cursor": ({}, {"data": [PET], "meta": {"next_cursor": "a+b/c&"}}),
    "pages_by_cursor_in_the_body": ({}, {"data": [PET], "next_cursor": "a+b/c&"}),
    "pages_by_link_header": ({"Link": '</pets?page=%2b2>; rel="next"'}, [PET]),
    "pages_by_number": ({}, {"pets": [PET], "meta": {"total": 10**17}}),
    "pages_by_offset": ({}, {"items": [PET], "total": 10**17}),
    "pages_by_the_last_item": ({}, {"data": [PET], "has_more": True}),
    "pages_by_url_in_the_body": ({}, {"pets": [PET], "links": {"pages": {"next": "/v2/pets?page=%2b2"}}}),
}
"""What the server says, headers and body, so that there is one more page; then it refuses."""


@pytest.fixture(autouse=True)
def nothing_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What templates print stays as it is: black changes no request."""
    monkeypatch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])


@pytest.fixture
def sdk(case: str, tmp_path: Path) -> Iterator[ModuleType]:
    with chdir(GOLDEN / case):
        assert sdkwright.generate("spec.yaml", output=tmp_path, package=case).ok
    with imported(tmp_path / "src", case) as package:
        yield package


def test_every_operation_of_the_committed_sdk_leaves_both_clients_alike(repository: Path) -> None:
    import gradient

    with Recorder() as recorder:
        compared = compare(gradient, surface(repository / "spec" / "gradient.yaml", "gradient"), recorder)

    assert_alike(compared)
    assert compared.equal == compared.calls == 4


@pytest.mark.parametrize("case", CASES)
def test_every_operation_of_a_case_leaves_both_clients_alike(case: str, sdk: ModuleType) -> None:
    with Recorder() as recorder:
        compared = compare(sdk, surface(GOLDEN / case / "spec.yaml", case), recorder)

    assert_alike(compared, REFUSED.get(case, 0))
    assert compared.operations


@pytest.mark.parametrize("case", PAGES)
def test_pages_are_asked_for_alike(case: str, sdk: ModuleType) -> None:
    with Recorder([_response(*PAGES[case]), NO]) as recorder:
        compared = compare(sdk, surface(GOLDEN / case / "spec.yaml", case), recorder)

    assert_alike(compared)
    assert compared.requests == 2 * compared.calls


REFUSED = {"body_that_is_no_object": 1, "bytes_of_any_media_type": 4, "styles_of_parameters": 3}
"""How many calls both clients refuse, since values are made up by their kind alone: text for a list, None in one."""


def surface(spec: Path, package: str) -> dict[str, Any]:
    config = spec.with_name("sdk.toml")
    found = survey(Request(spec, config=config if config.exists() else None, package=package))[1]
    assert found is not None
    return dict(found)


def assert_alike(compared: Compared, refused: int = 0) -> None:
    assert "\n".join(compared.differences) == ""
    assert len(compared.refused) == refused, compared.refused


def _response(headers: dict[str, str], body: object) -> bytes:
    text = json.dumps(body).encode()
    fields = {"Content-Type": "application/json", "Content-Length": str(len(text)), **headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 200 OK\r\n{head}\r\n".encode() + text
