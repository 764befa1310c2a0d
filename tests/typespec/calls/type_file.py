"""The scenarios of type/file."""

from __future__ import annotations

from typing import Any

from type_file import Title

from .. import checks
from ..checks import PNG, Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_File_Body_uploadFileSpecificContentType", lambda: client.request.upload_specific_content_type(PNG)
    as_bytes, as_json = b'{"message":"test file content"}', {"message": "test file content"}
    content: Any = as_bytes if checks.OPENAPI == "3.0" else as_json
    yield "Type_File_Body_uploadFileJsonContentType", lambda: client.request.upload_json_content_type(content)
    yield "Type_File_Body_downloadFileJsonContentType", lambda: equal(client.response.json_content_type(), content)
    yield "Type_File_Body_downloadFileSpecificContentType", lambda: equal(client.response.specific_content_type(), PNG)
    yield "Type_File_Body_uploadFileMultipleContentTypes", lambda: client.request.multiple_content_types.upload(PNG)
    yield "Type_File_Body_downloadFileMultipleContentTypes", lambda: equal(
        client.response.multiple_content_types(), PNG
    )
    yield "Type_File_Body_uploadFileDefaultContentType", lambda: client.request.upload_default_content_type(
        ("image.png", PNG, "image/png")
    )
    yield "Type_File_Body_downloadFileDefaultContentType", lambda: equal(client.response.default_content_type(), PNG)
