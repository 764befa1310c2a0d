"""What MessagesCreateParamsText is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class MessagesCreateParamsText(Model):
    """Text"""

    text: str
    to: Literal["one"] = "one"


class MessagesCreateParamsFile(Model):
    """File"""

    file: str
    to: Literal["one"] = "one"


class MessagesCreateParamsGroup(Model):
    """Group"""

    group: str
    to: Literal["many"] = "many"
