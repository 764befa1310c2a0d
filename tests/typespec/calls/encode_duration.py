"""The scenarios of encode/duration."""

from __future__ import annotations

from datetime import timedelta

from encode_duration import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Encode_Duration_Property_default", lambda: equal(
        client.property.default(value=timedelta(days=40)), {"value": "P40D"}
    )
    yield "Encode_Duration_Property_floatSeconds", lambda: equal(
        client.property.float_seconds.create(value=35.625), {"value": 35.625}
    )
    yield "Encode_Duration_Property_float64Seconds", lambda: equal(
        client.property.float64_seconds.create(value=35.625), {"value": 35.625}
    )
    yield "Encode_Duration_Property_int32Seconds", lambda: equal(
        client.property.int32_seconds.create(value=36), {"value": 36}
    )
    yield "Encode_Duration_Property_iso8601", lambda: equal(
        client.property.iso8601(value=timedelta(days=40)), {"value": "P40D"}
    )
    yield "Encode_Duration_Property_floatSecondsArray", lambda: equal(
        client.property.float_seconds_array(value=[35.625, 46.75]), {"value": [35.625, 46.75]}
    )
    yield "Encode_Duration_Property_int32Milliseconds", lambda: equal(
        client.property.int32_milliseconds.create(value=36000), {"value": 36000}
    )
    yield "Encode_Duration_Property_floatMilliseconds", lambda: equal(
        client.property.float_milliseconds.create(value=35625), {"value": 35625}
    )
    yield "Encode_Duration_Property_float64Milliseconds", lambda: equal(
        client.property.float64_milliseconds.create(value=35625), {"value": 35625}
    )
    yield "Encode_Duration_Property_floatMillisecondsArray", lambda: equal(
        client.property.float_milliseconds_array(value=[35625, 46750]), {"value": [35625, 46750]}
    )
    yield "Encode_Duration_Property_int32SecondsLargerUnit", lambda: equal(
        client.property.int32_seconds_larger_unit(value=120), {"value": 120}
    )
    yield "Encode_Duration_Property_floatSecondsLargerUnit", lambda: equal(
        client.property.float_seconds_larger_unit(value=150), {"value": 150}
    )
    yield "Encode_Duration_Property_int32MillisecondsLargerUnit", lambda: equal(
        client.property.int32_milliseconds_larger_unit(value=180000), {"value": 180000}
    )
    yield "Encode_Duration_Property_floatMillisecondsLargerUnit", lambda: equal(
        client.property.float_milliseconds_larger_unit(value=210000), {"value": 210000}
    )
    yield "Encode_Duration_Query_default", lambda: client.query.default(input=timedelta(days=40))
    yield "Encode_Duration_Query_iso8601", lambda: client.query.iso8601(input=timedelta(days=40))
    yield "Encode_Duration_Query_int32Seconds", lambda: client.query.int32_seconds(input=36)
    yield "Encode_Duration_Query_int32SecondsArray", lambda: client.query.int32_seconds_array(input=[36, 47])
    yield "Encode_Duration_Query_floatSeconds", lambda: client.query.float_seconds(input=35.625)
    yield "Encode_Duration_Query_float64Seconds", lambda: client.query.float64_seconds(input=35.625)
    yield "Encode_Duration_Query_int32Milliseconds", lambda: client.query.int32_milliseconds(input=36000)
    yield "Encode_Duration_Query_floatMilliseconds", lambda: client.query.float_milliseconds(input=35625)
    yield "Encode_Duration_Query_float64Milliseconds", lambda: client.query.float64_milliseconds(input=35625)
    yield "Encode_Duration_Query_int32MillisecondsArray", lambda: client.query.int32_milliseconds_array(
        input=[36000, 47000]
    )
    yield "Encode_Duration_Query_int32SecondsLargerUnit", lambda: client.query.int32_seconds_larger_unit(input=120)
    yield "Encode_Duration_Query_floatSecondsLargerUnit", lambda: client.query.float_seconds_larger_unit(input=150)
    yield "Encode_Duration_Query_int32MillisecondsLargerUnit", lambda: client.query.int32_milliseconds_larger_unit(
        input=180000
    )
    yield "Encode_Duration_Query_floatMillisecondsLargerUnit", lambda: client.query.float_milliseconds_larger_unit(
        input=210000
    )
    yield "Encode_Duration_Header_default", lambda: client.header.default(duration=timedelta(days=40))
    yield "Encode_Duration_Header_iso8601", lambda: client.header.iso8601(duration=timedelta(days=40))
    yield "Encode_Duration_Header_int32Seconds", lambda: client.header.int32_seconds(duration=36)
    yield "Encode_Duration_Header_floatSeconds", lambda: client.header.float_seconds(duration=35.625)
    yield "Encode_Duration_Header_float64Seconds", lambda: client.header.float64_seconds(duration=35.625)
    yield "Encode_Duration_Header_iso8601Array", lambda: client.header.iso8601_array(
        duration=[timedelta(days=40), timedelta(days=50)]
    )
    yield "Encode_Duration_Header_int32Milliseconds", lambda: client.header.int32_milliseconds(duration=36000)
    yield "Encode_Duration_Header_floatMilliseconds", lambda: client.header.float_milliseconds(duration=35625)
    yield "Encode_Duration_Header_float64Milliseconds", lambda: client.header.float64_milliseconds(duration=35625)
    yield "Encode_Duration_Header_int32MillisecondsArray", lambda: client.header.int32_milliseconds_array(
        duration=[36000, 47000]
    )
    yield "Encode_Duration_Header_int32SecondsLargerUnit", lambda: client.header.int32_seconds_larger_unit(duration=120)
    yield "Encode_Duration_Header_floatSecondsLargerUnit", lambda: client.header.float_seconds_larger_unit(duration=150)
    yield "Encode_Duration_Header_int32MillisecondsLargerUnit", lambda: client.header.int32_milliseconds_larger_unit(
        duration=180000
    )
    yield "Encode_Duration_Header_floatMillisecondsLargerUnit", lambda: client.header.float_milliseconds_larger_unit(
        duration=210000
    )
    yield "Encode_Duration_Lossy_intSeconds", lambda: client.lossy.int32_seconds.list(input=36)
    yield "Encode_Duration_Lossy_intMilliseconds", lambda: client.lossy.int32_milliseconds.list(input=36250)
