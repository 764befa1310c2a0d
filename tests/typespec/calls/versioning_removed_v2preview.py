"""The scenarios of versioning/removed."""

from __future__ import annotations

from versioning_removed_v2preview import Title

from ..checks import Calls, equal

PATH = "/versioning/removed/api-version:v2preview"


def calls(client: Title) -> Calls:
    yield "Versioning_Removed_modelV3_V2preview", lambda: equal(client.v3.create(id="123"), {"id": "123"})
