"""How a call that went wrong is told: by the names that its caller used.

Methods take their options as `**options`, so Python itself refuses no keyword: what is
no option is refused here, before anything is sent, in the words that Python would use.
Only a call that has gone wrong comes here; it costs the others a look at a set.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Mapping
from inspect import CO_VARKEYWORDS
from types import CodeType, FrameType, FunctionType

from .options import NOT_GIVEN


def unexpected(options: Mapping[str, object], known: Collection[str]) -> TypeError:
    """Return the error for the first of `options` that is none of `known`."""
    name = next(name for name in options if name not in known)
    code = _taker(options)
    arguments = _arguments(code) if code is not None else ()
    method = f"{code.co_qualname}()" if code is not None else "the call"
    meant = nearest(name, (*arguments, *known))
    return TypeError(f"{method} got an unexpected keyword argument {name!r}{meant}")


def misspelt(
    function: FunctionType, named: Mapping[str, object], options: Collection[str]
) -> TypeError | None:
    """Return the error for the first name that a function does not know, if any.

    Of a function with options of another kind nothing is known.
    """
    code = function.__code__
    arguments = _arguments(code)[max(code.co_posonlyargcount - 1, 0) :]
    known = (*arguments, *options)
    if code.co_flags & CO_VARKEYWORDS and len(known) == len(arguments):
        return None
    name = next((name for name in named if name not in known), None)
    if name is None:
        return None
    called = code.co_qualname.removesuffix(".__init__")
    meant = nearest(name, [each for each in known if each not in named])
    return TypeError(f"{called}() got an unexpected keyword argument {name!r}{meant}")


def nearest(name: str, names: Collection[str]) -> str:
    """Return `; did you mean 'name'?`, empty where no name comes near."""
    from difflib import get_close_matches  # slow to import, and seldom wanted

    plain = {_plain(each): each for each in reversed([*names])}
    close = get_close_matches(_plain(name), plain, n=1)
    return f"; did you mean {plain[close[0]]!r}?" if close else ""


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _taker(options: Mapping[str, object]) -> CodeType | None:
    """Return the function that took these options as its `**` argument."""
    found = (frame.f_code for frame in _frames() if _takes(frame, options))
    return next(found, None)


def _takes(frame: FrameType, options: Mapping[str, object]) -> bool:
    code = frame.f_code
    if not code.co_flags & CO_VARKEYWORDS:
        return False
    name = code.co_varnames[len(_all_arguments(code))]
    return frame.f_locals.get(name) is options


def _frames() -> Iterator[FrameType]:
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame is not None:
        yield frame
        frame = frame.f_back


def _all_arguments(code: CodeType) -> tuple[str, ...]:
    return code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]


def _arguments(code: CodeType) -> tuple[str, ...]:
    """Return the names of a method's arguments, without `self`."""
    return tuple(name for name in _all_arguments(code) if name != "self")


def argument(wire: str, value: object, options: Mapping[str, object]) -> str:
    """Return how a caller calls an argument, by its name on the wire and its value."""
    for frame in _frames():
        if _takes(frame, options):
            code = frame.f_code
            found = [n for n in _arguments(code) if frame.f_locals.get(n) is value]
            same = [n for n in found if _plain(n) == _plain(wire)]
            alike = [n for n in found if _plain(n).endswith(_plain(wire))]
            named = same or alike or ([wire] if value is NOT_GIVEN else found)
            if named:
                return f"{code.co_qualname}(): {named[0]}"
    return wire
