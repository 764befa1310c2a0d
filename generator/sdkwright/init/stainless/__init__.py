"""stainless.yml and a description -> the settings of an sdk.toml, an overlay, and what neither can say.

```
tree                    the file, and what of it was read
casing, endpoints       its names and endpoints, as Python and the description have them
resources               methods and models -> [names], and what is left out -> [exclude]
access                  arguments of the client, servers, package -> [client], [auth], [servers], [project]
pagination              schemes -> [[pages]]
naming                  what the description says of names in Python -> [names]
described ── transforms what is said of the API itself -> an overlay
```
Nothing is dropped: what has no counterpart is told with its place in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sdkwright.init.stainless.access import Access, project_of
from sdkwright.init.stainless.casing import casings_of
from sdkwright.init.stainless.described import deprecated_actions, security_actions, stream_actions, style_actions
from sdkwright.init.stainless.endpoints import Endpoints, Method
from sdkwright.init.stainless.leftover import left_over
from sdkwright.init.stainless.naming import Namings, namings_of
from sdkwright.init.stainless.pagination import pages_of
from sdkwright.init.stainless.readme import examples_of
from sdkwright.init.stainless.resources import Resources, methods_with, resources_of, unoffered
from sdkwright.init.stainless.transforms import Action, Apply, actions_of
from sdkwright.init.stainless.tree import Tree, Way
from sdkwright.model import Api, Location
from sdkwright.text import Json

Understand = Callable[[list[Action]], Api | None]
"""The description with the actions of an overlay applied; None where it cannot be understood."""


@dataclass(slots=True)
class Converted:
    """What became of a stainless.yml. `left` says of each part of it that has no counterpart why."""

    settings: dict[str, Json]
    actions: list[Action]
    left: list[tuple[Way, str]] = field(default_factory=list)


def converted(tree: Tree, value: Json, apply: Apply, understand: Understand) -> Converted | None:
    """The settings of the same SDK; None where the description cannot be understood."""
    casings = casings_of(tree)
    actions = list(actions_of(tree, value, apply))
    value = apply(value, actions)
    actions += [*security_actions(tree, value), *style_actions(tree, value)]
    first = understand(actions)
    if first is None:
        return None
    resources = resources_of(tree, Endpoints(first.operations), casings)
    actions += [*deprecated_actions(tree, resources), *stream_actions(tree, resources, _models(tree), value)]
    api = understand(actions)
    if api is None:
        return None
    settings = Access(tree, casings).settings()
    project, examples = project_of(tree), examples_of(tree, Endpoints(api.operations))
    settings |= {"project": project} if project else {}
    settings |= {"readme": {"examples": examples}} if examples else {}
    names = _names(tree, resources, casings.method_name, namings_of(value))
    settings |= {"names": names} if names else {}
    left_out = unoffered(Endpoints(api.operations), resources)
    settings |= {"exclude": {"operations": list[Json](left_out)}} if left_out else {}
    pages = pages_of(tree, resources.methods, api)
    settings |= {"pages": list[Json](pages)} if pages else {}
    return Converted(settings, actions, list(left_over(tree)))


def _names(tree: Tree, resources: Resources, snake: Callable[[str], str], described: Namings) -> dict[str, Json]:
    """`[names]`: what the file says, and what the description says of Python; of one type the file's name counts."""
    arguments = {**described.arguments, **dict(_bodies(tree, resources, snake))}
    found: dict[str, Json] = {
        "types": {**described.types, **resources.types},
        "methods": dict(resources.calls),
        "arguments": arguments,
        "fields": dict(described.fields),
    }
    for method, value in methods_with(resources, tree, "positional_params"):
        if value == list(_positional(method)):
            tree.take(*method.way, "positional_params")
    return {key: each for key, each in found.items() if each}


def _positional(method: Method) -> tuple[str, ...]:
    """What is positional here: the last path parameter."""
    names = [p.name for p in method.operation.parameters if p.location is Location.PATH]
    return tuple(names[-1:])


def _bodies(tree: Tree, resources: Resources, snake: Callable[[str], str]) -> Iterator[tuple[str, Json]]:
    """The argument for a body as a whole."""
    for method, value in methods_with(resources, tree, "body_param_name"):
        if isinstance(value, str) and method.operation.body is not None:
            tree.take(*method.way, "body_param_name")
            yield method.key, {"body": snake(value)}


def _models(tree: Tree) -> dict[str, str]:
    """The places of models by their dotted ways: `sessions.stream_event`."""
    found: dict[str, str] = {}

    def walk(way: Way, path: tuple[str, ...]) -> None:
        for name in tree.keys(*way, "models"):
            value = tree.look(*way, "models", name)
            uri = value.get("openapi_uri") if isinstance(value, dict) else value
            if isinstance(uri, str):
                found[".".join((*path, name))] = uri if uri.startswith("#/") else f"#/components/schemas/{uri}"
        for name in tree.keys(*way, "subresources"):
            walk((*way, "subresources", name), (*path, name))

    for name in tree.keys("resources"):
        walk(("resources", name), (name,))
    return found
