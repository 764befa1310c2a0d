"""The whole plan of an API for one language: what a target, or a page of reference, begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.config.pins import NO_PINS, Pins
from sdkwright.model import Api
from sdkwright.plan.names.known_names import KnownNames, seated
from sdkwright.plan.names.language import Language
from sdkwright.plan.names.settled import SettledTypes, settle_operations, settle_types
from sdkwright.plan.operations import Operations, PlannedOperation
from sdkwright.plan.resources import Resource, ResourceTree, walk
from sdkwright.report import Pointer, Report
from sdkwright.text import Json

NOTHING_KNOWN: Mapping[str, Json] = {}


@dataclass(frozen=True, slots=True)
class PlannedApi:
    """What follows from a description, and from the names that sdk.toml and the lock give."""

    api: Api
    """The description, its operations where they hang."""
    resources: tuple[Resource, ...]
    """The resources that hang on the client, each with those below it."""
    operations: Mapping[Pointer, PlannedOperation]
    """Each operation by its place, in the order of the tree."""
    types: SettledTypes
    """The names of types."""
    known: Mapping[str, Json]
    """The names that the lock should remember."""


def plan(
    api: Api,
    language: Language,
    report: Report,
    *,
    pins: Pins = NO_PINS,
    remembered: Mapping[str, Json] = NOTHING_KNOWN,
) -> PlannedApi:
    """The plan of an API, for who settles no further names of it."""
    known_names = KnownNames(language, pins, remembered, report)
    made = plan_with(api, known_names, report)
    known_names.close()
    return made


def plan_with(api: Api, known_names: KnownNames, report: Report) -> PlannedApi:
    """The plan of an API; who settles further names of it (of fields, of credentials) closes `known_names`."""
    api = seated(api, known_names)
    names = settle_operations(api, known_names, report)
    types = settle_types(api, known_names, report)
    growing = ResourceTree(api, names, known_names, report)
    tree = growing.grown()
    operations = Operations(api, known_names, report)
    planned = {op.at: operations.plan(op, each) for each in walk(tree) for op in each.operations}
    growing.keep(tree)
    return PlannedApi(api, tree, planned, types, known_names.names)
