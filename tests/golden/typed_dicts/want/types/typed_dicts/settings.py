from __future__ import annotations

from typing import TypedDict

SettingsParam = TypedDict(
    "SettingsParam",
    {
        "x-trace": "bool",
        "class": "str",
        "max_tokens": "int",
    },
    total=False,
)
"""Keys of all kinds."""
