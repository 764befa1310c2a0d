"""The scenarios of type/model/empty."""

from __future__ import annotations

from type_model_empty import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Model_Empty_putEmpty", lambda: client.alone.update({})
    yield "Type_Model_Empty_getEmpty", lambda: equal(client.alone.retrieve(), {})
    yield "Type_Model_Empty_postRoundTripEmpty", lambda: equal(client.round_trip.create({}), {})
