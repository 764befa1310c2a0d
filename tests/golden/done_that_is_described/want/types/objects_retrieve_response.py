"""What ObjectsRetrieveResponseType1 is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal
    from .chunk import Chunk


class ObjectsRetrieveResponseType1(Model):
    """The 1 of the response of `objects.retrieve`."""

    data: Chunk
    event: Literal["chunk"] = "chunk"


class ObjectsRetrieveResponseType2(Model):
    """The 2 of the response of `objects.retrieve`."""

    event: Literal["done"] = "done"
    data: Literal["[DONE]"] = "[DONE]"
