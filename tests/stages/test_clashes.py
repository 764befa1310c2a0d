"""Two operations that want one place in the tree, and names that begin with a digit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkwright.pipeline import Request, survey

ONE = {"application/json": {"schema": {"type": "object"}}}
MANY = {"application/json": {"schema": {"type": "array", "items": {}}}}


def calls(tmp_path: Path, operations: Mapping[str, tuple[str, object]]) -> dict[str, str]:
    """What each operation is called; those of a description are told by method and path, with operationId and response."""
    paths: dict[str, dict[str, object]] = {}
    for place, (name, content) in operations.items():
        method, path = place.split(" ")
        holes = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        paths.setdefault(path, {})[method] = {
            **({"operationId": name} if name else {}),
            "parameters": [{"name": h, "in": "path", "required": True, "schema": {"type": "string"}} for h in holes],
            "responses": {"200": {"description": "Done", "content": content}},
        }
    spec = tmp_path / "api.json"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": paths}))
    surface = survey(Request(spec))[1]
    assert surface is not None
    return {f"{one['method'].lower()} {one['path']}": one["call"] for one in surface["operations"]}


@pytest.mark.parametrize(
    ("operations", "wanted"),
    [
        pytest.param(
            {"get /votes/{id}/bills": ("", MANY), "get /votes/{year}/{term}/bills": ("", MANY)},
            ["votes.list_bills", "votes.list_bills_by_term"],
            id="a parameter in the middle tells two lists apart",
        ),
        pytest.param(
            {
                "get /files/uploads/{upload_id}": ("", ONE),
                "delete /files/uploads/{upload_id}": ("", ONE),
                "post /files/uploads": ("post_files_uploads", ONE),
                "post /files/{file_id}/uploads": ("post_files_id_uploads", ONE),
                "post /files/uploads/{upload_id}/commit": ("", ONE),
            },
            [
                "files.uploads.retrieve",
                "files.uploads.delete",
                "files.uploads.create",
                "files.uploads.create_by_file_id",
                "files.uploads.commit",
            ],
            id="what could be a verb is a resource where more stands below it",
        ),
        pytest.param(
            {
                "post /_bulk": ("bulk.0", ONE),
                "put /_bulk": ("bulk.1", ONE),
                "post /{index}/_bulk": ("bulk.2", ONE),
                "put /{index}/_bulk": ("bulk.3", ONE),
            },
            ["bulk.create", "bulk.update", "bulk.create_by_index", "bulk.update_by_index"],
            id="the number of an operationId says nothing",
        ),
        pytest.param(
            {
                "head /pods/{name}/proxy": ("connectHeadNamespacedPodProxy", ONE),
                "get /pods/{name}/proxy": ("connectGetNamespacedPodProxy", ONE),
                "head /pods/{name}/proxy/{path}": ("connectHeadNamespacedPodProxyWithPath", ONE),
            },
            ["pods.proxy.head", "pods.proxy.list", "pods.proxy.head_with_path"],
            id="of an operationId only what the other does not say",
        ),
        pytest.param(
            {"get /things/{kind}/{id}": ("getThingsById", ONE), "get /things/{key}": ("getThingsByExternalId", ONE)},
            ["things.retrieve_by_id", "things.retrieve"],
            id="by which property stays whole",
        ),
        pytest.param(
            {
                "post /folders": ("post_folders", ONE),
                "post /folders/{folder_id}": ("post_folders_id", ONE),
                "get /folders/{folder_id}": ("", ONE),
                "put /folders/{folder_id}": ("", ONE),
            },
            ["folders.create", "folders.create_by_folder_id", "folders.retrieve", "folders.update"],
            id="one creates in a collection",
        ),
        pytest.param(
            {"post /users/2fa-login": ("", ONE), "get /1-clicks": ("", MANY), "get /100-days": ("", MANY)},
            ["users.two_fa_login", "one_clicks.list", "value_100_days.list"],
            id="one digit in front is spelled",
        ),
    ],
)
def test_a_call_says_what_tells_it_from_others(
    operations: dict[str, tuple[str, object]], wanted: list[str], tmp_path: Path
) -> None:
    called = calls(tmp_path, operations)

    assert [called[place] for place in operations] == wanted


def test_a_path_without_a_word_leaves_the_name_to_one_that_has_it(tmp_path: Path) -> None:
    spec = tmp_path / "api.yaml"
    response = "{tags: [Health], responses: {'200': {description: Fine}}}"
    spec.write_text(
        f"openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\npaths:\n  /: {{get: {response}}}\n  /health: {{get: {response}}}\n"
    )

    surface = survey(Request(spec))[1]

    assert surface is not None
    assert [one["call"] for one in surface["operations"]] == ["health.retrieve_root", "health.retrieve"]
