"""The list of all methods and types of an SDK: on one page, or on one for each resource at the top where it is long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from sdkwright.targets.python.models.type_views import ModuleView
from sdkwright.targets.python.names.derived import page_name
from sdkwright.targets.python.views import ArgumentView, OperationView, ResourceView
from sdkwright.text import Code, Text
from sdkwright.words.sentences import first_paragraph, first_sentence

_LONG = 100
"""So many methods are read on one page; more have pages of their own."""
_LONGEST = 160
"""A longer sentence says more than a list wants."""


@dataclass(frozen=True, slots=True)
class ListedMethodView:
    """A line of the list: the method, one sentence of it, and whether it takes more than what it needs."""

    operation: OperationView
    needed: tuple[ArgumentView, ...]
    has_more: bool
    said: Text


@dataclass(frozen=True, slots=True)
class ListedResourceView:
    """A resource with its methods."""

    resource: ResourceView
    methods: tuple[ListedMethodView, ...]


@dataclass(frozen=True, slots=True)
class ApiPageView:
    """A resource at the top with all below it; `name` is that of its file where it has one."""

    name: Code
    call: Code
    count: Text
    resources: tuple[ListedResourceView, ...]


@dataclass(frozen=True, slots=True)
class ListedTypeView:
    """A type, and the module below `types` that has it."""

    name: Code
    module: Code


@dataclass(frozen=True, slots=True)
class ApiListView:
    """The whole list: it `is_long` where its pages are files of their own."""

    pages: tuple[ApiPageView, ...]
    types: tuple[ListedTypeView, ...]
    is_long: bool


def api_list(resources: Iterable[ResourceView], modules: Iterable[ModuleView]) -> ApiListView:
    """The list; `resources` come each before its children."""
    groups = groupby(resources, key=lambda resource: resource.call.partition(".")[0])
    pages = tuple(page for _, group in groups for page in _page(tuple(group)))
    count = sum(len(listed.methods) for page in pages for listed in page.resources)
    return ApiListView(pages, tuple(_types(modules)), is_long=count > _LONG)


def _page(resources: tuple[ResourceView, ...]) -> Iterator[ApiPageView]:
    listed = tuple(ListedResourceView(each, tuple(map(_method, each.operations))) for each in resources)
    listed = tuple(each for each in listed if each.methods)
    if listed:
        count = sum(len(each.methods) for each in listed)
        said = f"{count} method" if count == 1 else f"{count} methods"
        yield ApiPageView(page_name(resources[0].path), resources[0].call, Text(said), listed)


def _method(operation: OperationView) -> ListedMethodView:
    first = operation.overloads[0].arguments if operation.overloads else operation.signature.arguments
    needed = tuple(argument for argument in first if argument.is_required)
    said = first_paragraph(operation.summary.raw) or first_sentence(first_paragraph(operation.text.raw))
    return ListedMethodView(
        operation=operation,
        needed=needed,
        has_more=len(operation.signature.arguments) > len(needed) or operation.pages is not None,
        said=Text(said if len(said) <= _LONGEST else ""),
    )


def _types(modules: Iterable[ModuleView]) -> Iterator[ListedTypeView]:
    found = [ListedTypeView(name, module.name) for module in modules for name in _names(module)]
    yield from sorted(found, key=lambda each: each.name)


def _names(module: ModuleView) -> Iterator[Code]:
    yield from (model.name for model in module.models)
    yield from (enum.name for enum in module.enums)
    yield from (alias.name for alias in module.aliases)
