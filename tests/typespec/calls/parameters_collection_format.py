"""The scenarios of parameters/collection-format."""

from __future__ import annotations

from parameters_collection_format import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Parameters_CollectionFormat_Query_multi", lambda: client.parameters.collection_format.query.multi(
        colors=["blue", "red", "green"]
    )
    yield "Parameters_CollectionFormat_Query_csv", lambda: client.parameters.collection_format.query.csv(
        colors=["blue", "red", "green"]
    )
    yield "Parameters_CollectionFormat_Query_ssv", lambda: client.parameters.collection_format.query.ssv(
        colors=["blue", "red", "green"]
    )
    yield "Parameters_CollectionFormat_Query_pipes", lambda: client.parameters.collection_format.query.pipes(
        colors=["blue", "red", "green"]
    )
    yield "Parameters_CollectionFormat_Header_csv", lambda: client.parameters.collection_format.header.csv(
        colors=["blue", "red", "green"]
    )
