"""The scenarios of encode/boolean."""

from __future__ import annotations

from encode_boolean import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Encode_Boolean_Property_trueLower", lambda: equal(client.true_lower.create(value="true"), {"value": "true"})
    yield "Encode_Boolean_Property_falseLower", lambda: equal(
        client.false_lower.create(value="false"), {"value": "false"}
    )
    yield "Encode_Boolean_Property_trueUpper", lambda: equal(client.true_upper.create(value="true"), {"value": "TRUE"})
    yield "Encode_Boolean_Property_falseMixed", lambda: equal(
        client.false_mixed.create(value="false"), {"value": "FaLsE"}
    )
