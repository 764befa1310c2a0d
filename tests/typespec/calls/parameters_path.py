"""The scenarios of parameters/path."""

from __future__ import annotations

from parameters_path import Title

from ..checks import Calls

MISSING = {
    "Parameters_Path_optional": "OpenAPI has no path parameter that may be left out: the path is /optional{name}"
}


def calls(client: Title) -> Calls:
    yield "Parameters_Path_normal", lambda: client.parameters.path.normal.retrieve("foo")
