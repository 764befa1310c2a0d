"""Methods and types that a description calls deprecated: checkers and editors say so, and calls warn.

It is the `deprecated` of PEP 702, which Python has from 3.13 on and checkers know by
either of its names; at run time nothing is imported for it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, cast
from warnings import warn

from .refusals import explained

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[Any], Any]:
        """Have a method or a constructor warn where somebody calls it, which Python shows once a line.

        What a response holds is made without its constructor, and tells nobody.
        """

        def mark(what: Any) -> Any:
            if isinstance(what, type):
                what.__init__ = _constructor(cast("type[object]", what), message)
                what.__deprecated__ = message
                return what
            call = explained(what)

            @wraps(call)
            def warned(*args: Any, **named: Any) -> Any:
                warn(message, DeprecationWarning, stacklevel=_levels())
                return call(*args, **named)

            warned.__deprecated__ = message
            return warned

        return mark


def _constructor(kind: type[object], message: str) -> Callable[..., None]:
    usual: Callable[..., None] = kind.__init__

    @wraps(usual)
    def warned(self: object, /, **values: object) -> None:
        if type(self) is kind:
            warn(message, DeprecationWarning, stacklevel=_levels())
        usual(self, **values)

    return warned


_SDK = __file__.rpartition("_runtime")[0]


def _levels() -> int:
    """Return how far the caller is whose code is none of the SDK's."""
    frame, levels = sys._getframe(1), 1  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_SDK):
        frame, levels = frame.f_back, levels + 1
    return levels
