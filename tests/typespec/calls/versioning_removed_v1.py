"""The scenarios of versioning/removed."""

from __future__ import annotations

from versioning_removed_v1 import Title

from ..checks import Calls, equal

PATH = "/versioning/removed/api-version:v1"


def calls(client: Title) -> Calls:
    yield "Versioning_Removed_modelV3", lambda: equal(
        client.v3.create(id="123", enum_prop="enumMemberV1"), {"id": "123", "enumProp": "enumMemberV1"}
    )
