"""The scenarios of type/enum/extensible."""

from __future__ import annotations

from type_enum_extensible import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Enum_Extensible_String_getKnownValue", lambda: equal(client.known_value.retrieve(), "Monday")
    yield "Type_Enum_Extensible_String_putKnownValue", lambda: client.known_value.update("Monday")
    yield "Type_Enum_Extensible_String_getUnknownValue", lambda: equal(client.unknown_value.retrieve(), "Weekend")
    yield "Type_Enum_Extensible_String_putUnknownValue", lambda: client.unknown_value.update("Weekend")
