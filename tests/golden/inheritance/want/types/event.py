from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import ClassVar as _ClassVar

    from .._runtime.models.tables import Kinds as _Kinds


class Event(Model):
    __discriminator__ = "@type"
    __kinds__: _ClassVar[_Kinds] = {
        "Started": "Started",
    }
