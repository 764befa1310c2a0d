"""The scenarios of encode/array."""

from __future__ import annotations

from encode_array import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Encode_Array_Property_commaDelimited", lambda: equal(
        client.comma_delimited.create(value="blue,red,green"), {"value": "blue,red,green"}
    )
    yield "Encode_Array_Property_spaceDelimited", lambda: equal(
        client.space_delimited.create(value="blue red green"), {"value": "blue red green"}
    )
    yield "Encode_Array_Property_pipeDelimited", lambda: equal(
        client.pipe_delimited.create(value="blue|red|green"), {"value": "blue|red|green"}
    )
    yield "Encode_Array_Property_newlineDelimited", lambda: equal(
        client.newline_delimited.create(value="blue\nred\ngreen"), {"value": "blue\nred\ngreen"}
    )
    yield "Encode_Array_Property_enumCommaDelimited", lambda: equal(
        client.enum.comma_delimited(value="blue,red,green"), {"value": "blue,red,green"}
    )
    yield "Encode_Array_Property_enumSpaceDelimited", lambda: equal(
        client.enum.space_delimited(value="blue red green"), {"value": "blue red green"}
    )
    yield "Encode_Array_Property_enumPipeDelimited", lambda: equal(
        client.enum.pipe_delimited(value="blue|red|green"), {"value": "blue|red|green"}
    )
    yield "Encode_Array_Property_enumNewlineDelimited", lambda: equal(
        client.enum.newline_delimited(value="blue\nred\ngreen"), {"value": "blue\nred\ngreen"}
    )
    yield "Encode_Array_Property_extensibleEnumCommaDelimited", lambda: equal(
        client.extensible_enum.comma_delimited(value="blue,red,green"), {"value": "blue,red,green"}
    )
    yield "Encode_Array_Property_extensibleEnumSpaceDelimited", lambda: equal(
        client.extensible_enum.space_delimited(value="blue red green"), {"value": "blue red green"}
    )
    yield "Encode_Array_Property_extensibleEnumPipeDelimited", lambda: equal(
        client.extensible_enum.pipe_delimited(value="blue|red|green"), {"value": "blue|red|green"}
    )
    yield "Encode_Array_Property_extensibleEnumNewlineDelimited", lambda: equal(
        client.extensible_enum.newline_delimited(value="blue\nred\ngreen"), {"value": "blue\nred\ngreen"}
    )
