from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class SongCreateParamsWords(Model):
    words: str

    @constructor
    def __init__(
        self,
        *,
        words: str,
    ) -> None: ...


class SongCreateParamsTune(Model):
    tune: str

    @constructor
    def __init__(
        self,
        *,
        tune: str,
    ) -> None: ...
