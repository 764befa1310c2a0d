"""The scenarios of encode/datetime."""

from __future__ import annotations

from datetime import UTC, datetime

from encode_datetime import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    raw = client.responseheader.with_raw_response
    yield "Encode_Datetime_Query_default", lambda: client.query.default(value=datetime(2022, 8, 26, 18, 38, tzinfo=UTC))
    yield "Encode_Datetime_Query_rfc3339", lambda: client.query.rfc3339(value=datetime(2022, 8, 26, 18, 38, tzinfo=UTC))
    yield "Encode_Datetime_Query_rfc7231", lambda: client.query.rfc7231(value=datetime(2022, 8, 26, 14, 38, tzinfo=UTC))
    yield "Encode_Datetime_Query_unixTimestamp", lambda: client.query.unix_timestamp(value=1686566864)
    yield "Encode_Datetime_Query_unixTimestampArray", lambda: client.query.unix_timestamp_array(
        value=[1686566864, 1686734256]
    )
    yield "Encode_Datetime_Property_default", lambda: equal(
        client.property.default(value=datetime(2022, 8, 26, 18, 38, tzinfo=UTC)), {"value": "2022-08-26T18:38:00.000Z"}
    )
    yield "Encode_Datetime_Property_rfc3339", lambda: equal(
        client.property.rfc3339(value=datetime(2022, 8, 26, 18, 38, tzinfo=UTC)), {"value": "2022-08-26T18:38:00.000Z"}
    )
    yield "Encode_Datetime_Property_rfc7231", lambda: equal(
        client.property.rfc7231(value=datetime(2022, 8, 26, 14, 38, tzinfo=UTC)),
        {"value": "Fri, 26 Aug 2022 14:38:00 GMT"},
    )
    yield "Encode_Datetime_Property_unixTimestamp", lambda: equal(
        client.property.unix_timestamp(value=1686566864), {"value": 1686566864}
    )
    yield "Encode_Datetime_Property_unixTimestampArray", lambda: equal(
        client.property.unix_timestamp_array(value=[1686566864, 1686734256]), {"value": [1686566864, 1686734256]}
    )
    yield "Encode_Datetime_Header_default", lambda: client.header.default(
        value=datetime(2022, 8, 26, 14, 38, tzinfo=UTC)
    )
    yield "Encode_Datetime_Header_rfc3339", lambda: client.header.rfc3339(
        value=datetime(2022, 8, 26, 18, 38, tzinfo=UTC)
    )
    yield "Encode_Datetime_Header_rfc7231", lambda: client.header.rfc7231(
        value=datetime(2022, 8, 26, 14, 38, tzinfo=UTC)
    )
    yield "Encode_Datetime_Header_unixTimestamp", lambda: client.header.unix_timestamp(value=1686566864)
    yield "Encode_Datetime_Header_unixTimestampArray", lambda: client.header.unix_timestamp_array(
        value=[1686566864, 1686734256]
    )
    yield "Encode_Datetime_ResponseHeader_default", lambda: equal(
        raw.default().headers["value"], "Fri, 26 Aug 2022 14:38:00 GMT"
    )
    yield "Encode_Datetime_ResponseHeader_rfc3339", lambda: equal(
        raw.rfc3339().headers["value"], "2022-08-26T18:38:00.000Z"
    )
    yield "Encode_Datetime_ResponseHeader_rfc7231", lambda: equal(
        raw.rfc7231().headers["value"], "Fri, 26 Aug 2022 14:38:00 GMT"
    )
    yield "Encode_Datetime_ResponseHeader_unixTimestamp", lambda: equal(
        raw.unix_timestamp().headers["value"], "1686566864"
    )
