"""What AttachmentsCreateParamsLine is made of."""

from __future__ import annotations


from .._runtime.model import Model


class AttachmentsCreateParamsLine(Model):
    """Line"""

    line: str


class AttachmentsCreateParamsRadio(Model):
    """Radio"""

    mast: str
