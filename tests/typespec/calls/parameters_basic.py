"""The scenarios of parameters/basic."""

from __future__ import annotations

from parameters_basic import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Parameters_Basic_ExplicitBody_simple", lambda: client.parameters.basic.explicit_body.update_simple(
        name="foo"
    )
    yield "Parameters_Basic_ImplicitBody_simple", lambda: client.parameters.basic.implicit_body.update_simple(
        name="foo"
    )
