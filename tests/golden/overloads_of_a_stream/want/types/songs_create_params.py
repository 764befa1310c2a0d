"""`SongsCreateParamsWords` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class SongsCreateParamsWords(Model):
    """Words"""

    words: str

    @constructor
    def __init__(
        self,
        *,
        words: str,
    ) -> None: ...


class SongsCreateParamsTune(Model):
    """Tune"""

    tune: str

    @constructor
    def __init__(
        self,
        *,
        tune: str,
    ) -> None: ...
