"""The scenarios of parameters/body-optionality."""

from __future__ import annotations

from parameters_body_optionality import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Parameters_BodyOptionality_requiredExplicit", lambda: client.parameters.body_optionality.required_explicit(
        name="foo"
    )
    yield "Parameters_BodyOptionality_OptionalExplicit", lambda: client.parameters.body_optionality.optional_explicit.set(
        name="foo"
    )
    yield "Parameters_BodyOptionality_OptionalExplicit", lambda: client.parameters.body_optionality.optional_explicit.omit()
    yield "Parameters_BodyOptionality_requiredImplicit", lambda: client.parameters.body_optionality.required_implicit(
        name="foo"
    )
