from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .chunk import Chunk


class ObjectRetrieveResponseChunk(Model):
    data: Chunk
    event: Literal["chunk"] = "chunk"


class ObjectRetrieveResponseDone(Model):
    event: Literal["done"] = "done"
    data: Literal["[DONE]"] = "[DONE]"
