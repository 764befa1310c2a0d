"""Calls that Python itself refuses: told by the name that was meant.

`create(naem="x")` lacks its `name`, and Python says no more than that. A method that is
`explained` says which of the given names is unknown, and which one comes near. It costs
a call of a function; what there is to say is only worked out for a call that failed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import CO_COROUTINE, CO_VARKEYWORDS
from types import FunctionType
from typing import Any, TypeVar, cast

from ..models.annotations import hint

F = TypeVar("F", bound=Callable[..., Any])


def explained(function: F) -> F:
    """Return the same function, whose TypeError names the argument that was meant."""
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
    return cast("F", explain_later if is_async else explain)


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

    return misspelt(function, named) or error
