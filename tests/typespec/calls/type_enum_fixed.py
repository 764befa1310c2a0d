"""The scenarios of type/enum/fixed."""

from __future__ import annotations

from type_enum_fixed import Title

from ..checks import Calls, equal, refused


def calls(client: Title) -> Calls:
    yield "Type_Enum_Fixed_String_getKnownValue", lambda: equal(client.known_value.retrieve(), "Monday")
    yield "Type_Enum_Fixed_String_putKnownValue", lambda: client.known_value.update("Monday")
    yield "Type_Enum_Fixed_String_putUnknownValue", lambda: refused(500, lambda: client.unknown_value.update("Weekend"))
