"""Calls that Python itself refuses: told by the name that was meant.

`create(naem="x")` lacks its `name`, and Python says no more than that. A method that is
`explained` says which of the given names is unknown, and which one comes near. It costs
a call of a function; what there is to say is only worked out for a call that failed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import CO_COROUTINE, CO_VARARGS, CO_VARKEYWORDS
from types import CodeType, FunctionType
from typing import Any, TypeVar, cast

from ..models.annotations import hint
from ..options import NOT_GIVEN

F = TypeVar("F", bound=Callable[..., Any])

_NOTHING = (lambda: None).__code__


def explained(function: F) -> F:
    """Return the same function, whose TypeError names the argument that was meant.

    Its signature spells its options out, for `help` and for mocks with a spec.
    """
    call: Any = function

    @wraps(call)
    def explain(*args: Any, **named: Any) -> Any:
        try:
            return call(*args, **named)
        except TypeError as error:
            raise _named_error(call, named, error) from None

    @wraps(call)
    async def explain_later(*args: Any, **named: Any) -> Any:
        try:
            return await call(*args, **named)
        except TypeError as error:
            raise _named_error(call, named, error) from None

    is_async = call.__code__.co_flags & CO_COROUTINE
    found = explain_later if is_async else explain
    options = _options_of(call)
    if options:
        vars(found)["__wrapped__"] = _spelt_out(call, options)
    return cast("F", found)


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
    given: dict[str, object] = function.__kwdefaults__ or {}
    shown.__kwdefaults__ = {**dict.fromkeys(options, NOT_GIVEN), **given}
    shown.__annotations__ = function.__annotations__
    shown.__module__ = function.__module__
    return shown


def _options_of(function: Any) -> Mapping[str, object]:
    """Return the options that a method of an SDK takes: those of its `**` argument."""
    code: CodeType = function.__code__
    if not code.co_flags & CO_VARKEYWORDS or code.co_flags & CO_VARARGS:
        return {}
    name = code.co_varnames[code.co_argcount + code.co_kwonlyargcount]
    told = str(function.__annotations__.get(name, ""))
    kind = function.__globals__.get(told.removeprefix("Unpack[").removesuffix("]"))
    return getattr(kind, "__annotations__", {})


def explain_methods(kind: type) -> None:
    """Have the methods of a class explained, those that an API's operations became."""
    for name, value in [*vars(kind).items()]:
        if isinstance(value, FunctionType) and _is_called_by_names(name, value):
            setattr(kind, name, explained(value))
    hint(kind)


def _is_called_by_names(name: str, function: FunctionType) -> bool:
    """Whether a caller of the SDK gives names: to a constructor, and options to a call."""
    takes_options = function.__code__.co_flags & CO_VARKEYWORDS
    return name == "__init__" or bool(takes_options and not name.startswith("_"))


def _named_error(
    function: Any, named: Mapping[str, object], error: TypeError
) -> TypeError:
    """Return the error that names the argument; the same one if it came from inside."""
    traceback = error.__traceback__
    if traceback is None or traceback.tb_next is not None:
        return error
    from ..unknown_arguments import misspelt  # what a right call never needs

    return misspelt(function, named, _options_of(function)) or error
