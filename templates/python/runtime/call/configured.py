"""What a client is told when it is made, or else the environment says."""

from __future__ import annotations

import os

_BEFORE = "in the environment before the client is made"


def configured_url(base_url: str | None, variable: str) -> str | None:
    """Return where the API is, as the caller says it, else the environment."""
    return base_url if base_url is not None else _from(variable)


def required_url(base_url: str | None, variable: str, *, path: str) -> str:
    """Return the same; ValueError if nobody says it. It ends with `path`, as a rule."""
    url = configured_url(base_url, variable)
    if url is None:
        raise ValueError(
            "base_url is missing, and the API's description does not say where it is:"
            f' pass base_url="https://HOST{path}", or set {variable} {_BEFORE}'
        )
    return url


def option(
    value: str | None,
    *,
    argument: str,
    variable: str,
    default: str | None = None,
    required: bool = False,
) -> str | None:
    """Return what goes with each call: as told, else the environment, else a default.

    Raises ValueError for one that is required, and of which nobody says anything.
    """
    found = value if value is not None else _from(variable) or default
    if found is None and required:
        way = f"pass {argument}=..., or set {variable} {_BEFORE}"
        raise ValueError(f"{argument} is missing: {way}")
    return found


def _from(variable: str) -> str | None:
    return os.environ.get(variable, "").strip() or None
