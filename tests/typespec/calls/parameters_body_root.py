"""The scenarios of parameters/body-root."""

from __future__ import annotations

from parameters_body_root import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Parameters_BodyRoot_nested", lambda: client.parameters.body_root.nested(
        category="widget", link_type="hard", was_successful=True
    )
