"""Goldens are programs: each is imported once, and asked for all that it offers.

`typing.get_type_hints` and `inspect.signature(eval_str=True)` work on all that an SDK gives.
"""

from __future__ import annotations

import inspect
import pickle
import typing
from collections.abc import Callable, Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import FunctionType, ModuleType

import pytest
from made_sdk import imported

from .cases import Case
from .introspection import differences, methods
from .test_golden import PROGRAM, parameters

DRIFTED = "a response of another shape"


@pytest.fixture(scope="module")
def sdk(case: Case, shared: Path) -> Iterator[ModuleType]:
    """The package of a case, imported for all tests of this module; afterwards Python forgets it."""
    package = case.package(shared)
    if package is None:
        pytest.skip("this description makes no SDK")
    with imported(package.parent, case.name) as made:
        yield made


@pytest.mark.parametrize("case", parameters(PROGRAM), scope="module")
def test_program_can_be_imported_and_knows_its_types(case: Case, sdk: ModuleType) -> None:
    types, model = import_module(f"{sdk.__name__}.types"), import_module(f"{sdk.__name__}._runtime.models.model")
    modules = [import_module(found.name) for found in walk_packages(sdk.__path__, f"{sdk.__name__}.")]
    decode = import_module(f"{sdk.__name__}._runtime.models.decode").decode
    models = [getattr(types, name) for name in types.__all__ if is_model(getattr(types, name), model.Model)]

    for each in models:
        assert each.from_dict({}).to_dict() == {}
    for annotation in [*types.__all__, *(promise for module in modules for promise in promises(module, sdk))]:
        assert decode(DRIFTED, annotation) == DRIFTED


@pytest.mark.parametrize("case", parameters(PROGRAM), scope="module")
def test_surface_says_what_the_program_offers(case: Case, sdk: ModuleType) -> None:
    surface = case.surface()

    assert list(differences(surface, sdk)) == []
    assert methods(sdk, surface) == {entry["call"] for entry in surface["operations"]}


@pytest.mark.parametrize("case", parameters(PROGRAM), scope="module")
def test_all_annotations_are_types_to_who_asks(case: Case, sdk: ModuleType) -> None:
    # The runtime is the same in each of them.
    kinds = [k for k in public_classes(sdk) if case.name == "cancel_endpoint" or "._runtime" not in k.__module__]
    seen = dict.fromkeys(owner for kind in kinds for owner in annotated(kind))

    texts = [(owner, found) for owner in seen for found in hints(owner) if "ForwardRef" in repr(found)]

    assert texts == []
    assert [name for name in sdk.types.__all__ if isinstance(getattr(sdk.types, name), str)] == []


def test_what_is_shown_is_what_was_written() -> None:
    import gradient

    method = gradient.Gradient(access_token="x").apps.job_invocations.cancel

    assert str(inspect.signature(method).parameters["app_id"]) == "app_id: 'str'"
    assert inspect.signature(method, eval_str=True).parameters["app_id"].annotation is str
    assert "AppJobInvocationCancelParams | ObjectTypes" in str(inspect.signature(method))


def public_classes(sdk: ModuleType) -> Iterator[type]:
    types = import_module(f"{sdk.__name__}.types")
    yield from (found for place in (sdk, types) for n in place.__all__ if isinstance(found := getattr(place, n), type))
    resources = import_module(f"{sdk.__name__}.resources")
    for found in walk_packages(resources.__path__, f"{resources.__name__}."):
        held = [*vars(import_module(found.name)).values()]
        yield from (each for each in held if isinstance(each, type) and each.__module__ == found.name)


def annotated(kind: type) -> Iterator[Callable[..., object]]:
    """A class, and whatever it has that a caller may use."""
    yield kind
    for name, value in [pair for each in kind.__mro__ if is_ours(each) for pair in vars(each).items()]:
        function = value
        if isinstance(value, property):
            function = value.fget
        elif hasattr(value, "func"):  # a resource
            function = value.func
        elif isinstance(value, (classmethod, staticmethod)):
            function = value.__func__
        if isinstance(function, FunctionType) and (name == "__init__" or not name.startswith("_")):
            yield function


def is_ours(kind: type) -> bool:
    return any(f".{part}" in kind.__module__ for part in ("_runtime", "resources", "types", "_client"))


def hints(owner: Callable[..., object]) -> Iterator[object]:
    yield from typing.get_type_hints(owner).values()
    yield from typing.get_type_hints(owner, include_extras=True).values()
    if isinstance(owner, type):
        yield from inspect.get_annotations(owner, eval_str=True).values()
    else:
        yield from (each.annotation for each in inspect.signature(owner, eval_str=True).parameters.values())


@pytest.mark.parametrize("case", parameters(PROGRAM), scope="module")
def test_all_that_is_public_goes_through_pickle(case: Case, sdk: ModuleType) -> None:
    values: list[object] = []
    for kind in public_classes(sdk):
        values.append(kind)
        if hasattr(kind, "from_dict"):
            values.append(kind.from_dict({"x": [1]}))
        elif issubclass(kind, Enum) and kind.__module__.startswith(f"{sdk.__name__}.types"):
            values += [*list(kind)[:2], kind("later") if issubclass(kind, str) else kind(2**40)]

    assert pickle.loads(pickle.dumps(values)) == values


def is_model(value: object, base: type) -> bool:
    return isinstance(value, type) and issubclass(value, base)


def promises(module: ModuleType, sdk: ModuleType) -> Iterator[str]:
    """The types of response of the operations in a module; `text` is no JSON, and no type."""
    operation = import_module(f"{sdk.__name__}._runtime.call.operation").Operation
    for one in (value for value in vars(module).values() if isinstance(value, operation)):
        yield from {one.returns, *one.responses.values(), *one.errors.values()} - {"text", "base64", "content"}
