"""What an operation is called in headings and lists: a few words, whatever its description makes of its summary."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.plan.docs.titles import says_all, title_of
from sdkwright.plan.names.titles import readable_title
from sdkwright.report import Report

ESSAY = "**Starting a new project?** We recommend [Responses](/docs/responses).\n\n---\n\n" + "It says a lot. " * 20


@pytest.mark.parametrize(
    ("method", "path", "said", "title", "is_all"),
    [
        ("get", "/pets", {"summary": "List all pets"}, "List all pets", True),
        ("get", "/pets", {"summary": "Returns a list of `Pet`s."}, "Returns a list of Pets", True),
        ("get", "/pets", {"summary": "<b>Gets</b> pets..."}, "Gets pets...", True),
        ("post", "/pets", {"summary": "Make a pet. It cannot be deleted."}, "Make a pet", False),
        ("post", "/chat", {"summary": ESSAY, "operationId": "createChatCompletion"}, "Create chat completion", False),
        ("post", "/chats", {"summary": ESSAY}, "Create chat", False),
        ("get", "/pets", {"operationId": "list-all_pets"}, "List all pets", True),
        ("get", "/v1/pets/{pet}", {"operationId": "GetV1PetsPet"}, "Retrieve pet", True),
        ("post", "/v1/bank_accounts", {"operationId": "PostBankAccounts"}, "Create bank account", True),
        ("post", "/pets/{pet}/feed", {"operationId": "PostPetsPetFeed"}, "Feed pet", True),
        ("get", "/pets", {"operationId": "pets"}, "List pets", True),
    ],
)
def test_a_title_is_a_few_words(
    method: str, path: str, said: dict[str, Any], title: str, is_all: bool, tmp_path: Path
) -> None:
    parameters = [{"name": "pet", "in": "path", "required": True, "schema": {"type": "string"}}] if "{" in path else []
    items = {"type": "array", "items": {"type": "string"}}
    answer = {"200": {"description": "", "content": {"application/json": {"schema": items}}}}
    operation = {
        "parameters": parameters,
        "responses": answer if path == "/pets" else {"204": {"description": ""}},
        **said,
    }
    spec = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {path: {method: operation}}}
    (tmp_path / "openapi.json").write_text(json.dumps(spec), "utf-8")
    api = understand(Request(spec=tmp_path / "openapi.json"), Config(), Outcome(Report()))
    assert api is not None

    (found,) = api.operations

    assert (title_of(found), says_all(title_of(found), found)) == (title, is_all)


@pytest.mark.parametrize(
    ("title", "readable"),
    [
        ("Shop", "Shop"),
        ("Shop API", "Shop API"),
        ("Shop API Endpoints", "Shop API"),
        ("Account and Order API  Specification", "Account and Order API"),
        ("Shop.io ~ API Documentation", "Shop.io API"),
        ("Shop - OpenAPI 3.0", "Shop API"),
        ("Shop's official OpenAPI spec + more", "Shop API"),
        ("Shop API - Swagger", "Shop API"),
        ("OpenAPI Documentation", "OpenAPI Documentation"),
        ("Reference", "Reference"),
        ("Street Definitions", "Street Definitions"),
    ],
)
def test_a_title_says_nothing_of_the_document(title: str, readable: str) -> None:
    assert readable_title(title) == readable
