"""The scenarios of type/model/usage."""

from __future__ import annotations

from type_model_usage import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Model_Usage_input", lambda: client.input.create(required_prop="example-value")
    yield "Type_Model_Usage_output", lambda: equal(client.output.retrieve(), {"requiredProp": "example-value"})
    yield "Type_Model_Usage_inputAndOutput", lambda: equal(
        client.input_output.create(required_prop="example-value"), {"requiredProp": "example-value"}
    )
