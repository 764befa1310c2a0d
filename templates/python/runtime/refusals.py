"""How a call that went wrong is told: by the names that its caller used.

Inside of a call an argument has its name on the wire, and methods take their options as
`**options`, so that Python itself refuses no keyword. `create(naem="x")` lacks its
`name`, and Python says no more than that. A function that is `explained` tells all of
these by the names of its own arguments, with the one that was meant. It costs a call of
a function; what there is to say is only worked out for a call that failed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial, wraps
from inspect import CO_COROUTINE, CO_VARARGS, CO_VARKEYWORDS
from types import CodeType, FunctionType
from typing import Any, TypeVar, cast

from .options import NOT_GIVEN
from .redaction import sounds_secret

F = TypeVar("F", bound=Callable[..., Any])

_NOTHING = (lambda: None).__code__
_OF_A_CLIENT = frozenset({"__init__", "with_options"})
"""Functions that take credentials, which a caller may know by another name."""
_HOLDING = frozenset(
    "extra_headers extra_query default_headers default_query headers query".split()
)
"""Arguments whose items a refusal may be about."""


def refused(wire: str, value: object, why: str) -> TypeError:
    """Return the error for an argument; `why` goes on behind its name.

    It notes which value it is about, and does not hold it: that may be a secret.
    """
    error = TypeError(f"{wire}{why}")
    setattr(error, "argument", (wire, id(value)))
    return error


def a_or_an(name: str) -> str:
    """Return the name of a class with its article: `an int`."""
    return f"an {name}" if name[:1].lower() in "aeio" else f"a {name}"


def misused(message: str) -> TypeError:
    """Return the error for arguments that do not go together, or for none of them alone."""
    error = TypeError(message)
    setattr(error, "argument", ("", None))
    return error


def unexpected(options: Mapping[str, object], known: Collection[str]) -> TypeError:
    """Return the error for the first of `options` that is none of `known`."""
    name = next(name for name in options if name not in known)
    error = TypeError(_unexpected("the call", name, known))
    setattr(error, "options", known)
    return error


def nearest(name: str, names: Collection[str]) -> str:
    """Return `; did you mean 'name'?`, empty where no name comes near."""
    from difflib import get_close_matches  # slow to import, and seldom wanted

    plain = {_plain(each): each for each in reversed([*names])}
    close = get_close_matches(_plain(name), plain, n=1)
    return f"; did you mean {plain[close[0]]!r}?" if close else ""


def explained(function: F) -> F:
    """Return the same function, whose TypeError names the argument that was meant.

    Its signature spells its options out, for `help` and for mocks with a spec.
    """
    call: Any = function

    @wraps(call)
    def explain(*args: Any, **named: Any) -> Any:
        try:
            found = call(*args, **named)
        except TypeError as error:
            _explain(error, call, args, named)
            raise
        if type(found).__name__ == "AsyncPages":  # they are asked for later
            found.explain = partial(_explain, function=call, args=args, named=named)
        return found

    @wraps(call)
    async def explain_later(*args: Any, **named: Any) -> Any:
        try:
            return await call(*args, **named)
        except TypeError as error:
            _explain(error, call, args, named)
            raise

    found = explain_later if call.__code__.co_flags & CO_COROUTINE else explain
    if options := _options_of(call):
        vars(found)["__wrapped__"] = _spelt_out(call, options)
    return cast("F", found)


def _explain(
    error: TypeError,
    function: Any,
    args: tuple[object, ...],
    named: Mapping[str, object],
) -> None:
    """Let an error name the argument that it is about, if that is one of a function.

    One that is not may be told by another function, which has called this one.
    """
    traceback, noted = error.__traceback__, vars(error)
    text: str | None = None
    if "argument" in noted:
        text = _named_refusal(error, function.__code__, args, named)
    elif "options" in noted or traceback is None or traceback.tb_next is None:
        text = _unknown_name(function, named, noted.get("options", ()))
        text = text or _too_many(function.__code__, args, named)
    if text is not None:
        for note in ("argument", "options"):
            noted.pop(note, None)
        error.args = (text,)


def _named_refusal(
    error: TypeError,
    code: CodeType,
    args: tuple[object, ...],
    named: Mapping[str, object],
) -> str | None:
    """Return a refusal with its argument as the caller calls it, by name and value."""
    wire, about = vars(error)["argument"]
    arguments = {**dict(zip(code.co_varnames, args, strict=False)), **named}
    own = _arguments(code)
    found = [n for n in own if id(arguments.get(n, NOT_GIVEN)) == about]
    found = found or [n for n in own if _plain(n) == _plain(wire)]
    if not found:
        return _refusal_inside(error, code, named)
    letters = _plain(wire)  # none where a name is of signs, or empty
    same = [n for n in found if _plain(n) == letters]
    alike = [n for n in found if letters and _plain(n).endswith(letters)]
    names = same or alike or ([wire or repr(wire)] if about == id(NOT_GIVEN) else found)
    return f"{code.co_qualname}(): {names[0]}{str(error).removeprefix(wire)}"


def _refusal_inside(
    error: TypeError, code: CodeType, named: Mapping[str, object]
) -> str | None:
    """Return a refusal of what stands inside of an argument, or of several together.

    A client's own `call` says nothing: it has not the names that a caller knows.
    """
    if "operation" in _arguments(code):
        return None
    wire, about = vars(error)["argument"]
    for name in _HOLDING.intersection(named):
        given = named[name]
        if not isinstance(given, Mapping):
            continue
        held = cast("Mapping[str, object]", given)
        if wire in held and id(held[wire]) == about:
            why = str(error).removeprefix(wire)
            return f"{code.co_qualname}(): {name}[{wire!r}]{why}"
    return f"{code.co_qualname.removesuffix('.__init__')}(): {error}"


def _too_many(
    code: CodeType, args: tuple[object, ...], named: Mapping[str, object]
) -> str | None:
    """Return what is said of arguments without a name that must have one."""
    if code.co_flags & CO_VARARGS or len(args) <= code.co_argcount:
        return None
    by_name = code.co_varnames[code.co_argcount :][: code.co_kwonlyargcount]
    free = [name for name in by_name if name not in named]
    taken = [name for name in code.co_varnames[: code.co_argcount] if name != "self"]
    called = code.co_qualname.removesuffix(".__init__")
    without = f"but {' and '.join(taken)}" if taken else "of its arguments"
    said = f"{called}() takes none {without} without a name: write "
    return f"{said}{free[0]}=..." if free else None


def _unknown_name(
    function: Any, named: Mapping[str, object], options: Collection[str]
) -> str | None:
    """Return what is said of the first name that a function does not know, if any.

    Of a function with options of another kind nothing is known.
    """
    code: CodeType = function.__code__
    options = _options_of(function) or options
    if code.co_flags & CO_VARKEYWORDS and not options:
        return None
    own = _arguments(code)[max(code.co_posonlyargcount - 1, 0) :]
    known = dict.fromkeys((*own, *options))
    name = next((name for name in named if name not in known), None)
    if name is None:
        return None
    called = f"{code.co_qualname.removesuffix('.__init__')}()"
    free = [each for each in known if each not in named]
    is_client = code.co_name in _OF_A_CLIENT and sounds_secret(name)
    secrets = [each for each in free if is_client and sounds_secret(each)]
    near = nearest(name, free)
    if secrets and not near:
        near = f"; did you mean {' or '.join(map(repr, secrets[:3]))}?"
    return _unexpected(called, name, known, near)


def _unexpected(called: str, name: str, known: Collection[str], near: str = "") -> str:
    meant = near or nearest(name, known)
    return f"{called} got an unexpected keyword argument {name!r}{meant}"


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _arguments(code: CodeType) -> tuple[str, ...]:
    """Return the names of a function's arguments, without `self`."""
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return tuple(name for name in names if name != "self")


# ---------------------------------------------------------------------------- signatures


def _options_of(function: Any) -> Mapping[str, object]:
    """Return the options that a method of an SDK takes: those of its `**` argument."""
    code: CodeType = function.__code__
    if not code.co_flags & CO_VARKEYWORDS or code.co_flags & CO_VARARGS:
        return {}
    name = code.co_varnames[code.co_argcount + code.co_kwonlyargcount]
    annotation = str(function.__annotations__.get(name, ""))
    kind = function.__globals__.get(
        annotation.removeprefix("Unpack[").removesuffix("]")
    )
    return getattr(kind, "__annotations__", {})


def _spelt_out(function: Any, options: Mapping[str, object]) -> FunctionType:
    """Return a function whose signature has each option as a keyword, as if written so.

    Nobody calls it: `inspect.signature` looks at what another function wraps.
    """
    code: CodeType = function.__code__
    named = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    names = (*named, *(option for option in options if option not in named))
    shown = FunctionType(
        _NOTHING.replace(
            co_argcount=code.co_argcount,
            co_kwonlyargcount=len(names) - code.co_argcount,
            co_nlocals=len(names),
            co_varnames=names,
            co_filename=code.co_filename,
            co_firstlineno=code.co_firstlineno,
        ),
        function.__globals__,
        function.__name__,
        function.__defaults__,
    )
    defaults: dict[str, object] = function.__kwdefaults__ or {}
    shown.__kwdefaults__ = {**dict.fromkeys(options, NOT_GIVEN), **defaults}
    shown.__annotations__ = function.__annotations__
    shown.__module__ = function.__module__
    return shown


def explain_methods(kind: type) -> None:
    """Have the methods of a class explained, those that an API's operations became."""
    for name, value in [*vars(kind).items()]:
        if isinstance(value, FunctionType) and _is_called_by_names(name, value):
            setattr(kind, name, explained(value))


def _is_called_by_names(name: str, function: FunctionType) -> bool:
    """Whether a caller of the SDK gives names: to a constructor, and options to a call."""
    takes_options = function.__code__.co_flags & CO_VARKEYWORDS
    return name == "__init__" or bool(takes_options and not name.startswith("_"))
