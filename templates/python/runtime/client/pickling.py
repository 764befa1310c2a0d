"""What of a client can be pickled: all that it was told, but no credential.

A credential is read from the environment again where the client is unpickled (see
`Secret`). What cannot be pickled is named, and nothing is left out in silence.
"""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

from ..redaction import sounds_secret
from .resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .base import BaseClient

_MADE_AGAIN = frozenset({"_connection", "_clock"})


def state_of(client: BaseClient[Any]) -> dict[str, object]:
    """Return what is pickled of a client; PicklingError for what cannot be."""
    settings = client._settings  # pyright: ignore[reportPrivateUsage]
    for place in ("default_headers", "default_query"):
        for name, value in getattr(settings, place).items():
            if sounds_secret(name) and value is not None:
                raise _refused(f"{name} in {place} is a secret; see with_options")
    state = {
        name: value
        for name, value in vars(client).items()
        if name not in _MADE_AGAIN
        and not isinstance(value, (SyncResource, AsyncResource))
    }
    for each in settings.middleware:
        _try("middleware", each)
    _try("retries", settings.retries)
    for name, value in state.items():
        _try(name.removeprefix("_"), value)
    return state


def _try(name: str, value: object) -> None:
    try:
        pickle.dumps(value)
    except Exception as error:
        what = getattr(value, "__qualname__", type(value).__qualname__)
        raise _refused(f"its {name} ({what}) cannot be") from error


def _refused(why: str) -> pickle.PicklingError:
    return pickle.PicklingError(f"the client cannot be pickled: {why}")
