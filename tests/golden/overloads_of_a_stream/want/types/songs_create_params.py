from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class SongsCreateParamsWords(Model):
    words: str

    @constructor
    def __init__(
        self,
        *,
        words: str,
    ) -> None: ...


class SongsCreateParamsTune(Model):
    tune: str

    @constructor
    def __init__(
        self,
        *,
        tune: str,
    ) -> None: ...
