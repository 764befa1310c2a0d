"""The scenarios of versioning/madeOptional."""

from __future__ import annotations

from versioning_madeoptional_v2 import Title

from ..checks import Calls, equal

PATH = "/versioning/made-optional/api-version:v2"


def calls(client: Title) -> Calls:
    yield "Versioning_MadeOptional_test", lambda: equal(client.test(prop="foo"), {"prop": "foo"})
