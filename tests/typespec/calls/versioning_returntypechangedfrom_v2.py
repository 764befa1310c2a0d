"""The scenarios of versioning/returnTypeChangedFrom."""

from __future__ import annotations

from versioning_returntypechangedfrom_v2 import Title

from ..checks import Calls, equal

PATH = "/versioning/return-type-changed-from/api-version:v2"


def calls(client: Title) -> Calls:
    yield "Versioning_ReturnTypeChangedFrom_test", lambda: equal(client.test("test"), "test")
