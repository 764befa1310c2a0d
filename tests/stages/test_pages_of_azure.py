"""`x-ms-pageable` of Azure's descriptions: `nextLinkName: null` says that a list has one page, whatever stands in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import sdkwright

PRODUCTS = {
    "type": "object",
    "properties": {"value": {"type": "array", "items": {"type": "string"}}, "nextLink": {"type": "string"}},
}


@pytest.mark.parametrize(
    ("pageable", "is_paged"),
    [({"nextLinkName": None}, False), ({"nextLinkName": "nextLink"}, True), ({}, True), (None, True), ("odd", True)],
)
def test_what_azure_says_of_pages(pageable: object, is_paged: bool, tmp_path: Path) -> None:
    content = {"application/json": {"schema": PRODUCTS}}
    get = {"x-ms-pageable": pageable, "responses": {"200": {"description": "OK", "content": content}}}
    description = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/products": {"get": get}}}
    (tmp_path / "spec.json").write_text(json.dumps(description))

    outcome = sdkwright.generate(tmp_path / "spec.json", output=tmp_path / "out", package="told")

    assert outcome.ok, outcome.report
    assert ("SyncPage[" in (tmp_path / "out" / "src" / "told" / "resources" / "products.py").read_text()) == is_paged
