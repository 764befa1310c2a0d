"""The scenarios of serialization/encoded-name/json."""

from __future__ import annotations

from serialization_encoded_name_json import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Serialization_EncodedName_Json_Property_send", lambda: client.serialization.encoded_name.json.property.send(
        wire_name=True
    )
    yield "Serialization_EncodedName_Json_Property_get", lambda: equal(
        client.serialization.encoded_name.json.property.retrieve(), {"wireName": True}
    )
