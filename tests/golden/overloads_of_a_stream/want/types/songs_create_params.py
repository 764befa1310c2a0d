"""What SongsCreateParamsWords is made of."""

from __future__ import annotations


from .._runtime.model import Model


class SongsCreateParamsWords(Model):
    """Words"""

    words: str


class SongsCreateParamsTune(Model):
    """Tune"""

    tune: str
