"""Api -> Draft for Python: names and types are settled first, then the views are made.

```
names ── naming          identifiers, and the resolver of every scope
types ── literals        annotations and values as Python
models, resources, requests, client ──> views ── surface
```
`Code` is made only in names, naming, types, imports and literals.
"""

from __future__ import annotations

from sdkwright.config import Config
from sdkwright.draft import Draft
from sdkwright.model import Api
from sdkwright.report import Report
from sdkwright.speech import Speech
from sdkwright.targets.python.client import client_view, sdk_view, walk
from sdkwright.targets.python.events import webhooks_views
from sdkwright.targets.python.models import Models
from sdkwright.targets.python.naming import settle_names
from sdkwright.targets.python.resources import Resources
from sdkwright.targets.python.surface import surface
from sdkwright.targets.python.types import Annotations
from sdkwright.targets.python.vocabulary import EVALUATED, VOCABULARY
from sdkwright.text import Json

__all__ = ["draft", "draft_surface", "speech"]


def draft(api: Api, config: Config, generator_version: str, report: Report) -> Draft:
    """Everything that the templates of a Python SDK can print."""
    names = settle_names(api, config.names, report)
    drafted = Resources(api, names, report)
    tree = drafted.tree()
    resources = tuple(walk(tree))
    modules = tuple(Models(api, names, drafted.calls, report).modules())
    webhooks = webhooks_views(api, names)
    common = {
        "sdk": sdk_view(api, config, generator_version),
        "client": client_view(api, config, tree, report),
        "resources": resources,
        "modules": modules,
        "webhooks": webhooks[0] if webhooks else None,
    }
    views: dict[str, tuple[object, ...]] = {
        "resource": resources,
        "operation": tuple(op for resource in resources for op in resource.operations),
        "module": modules,
        "model": tuple(model for module in modules for model in module.models),
        "enum": tuple(enum for module in modules for enum in module.enums),
        "webhooks": webhooks,
        "alias": tuple(alias for module in modules for alias in module.aliases),
    }
    return Draft(common, views, VOCABULARY, EVALUATED)


def draft_surface(api: Api, config: Config, generator_version: str, report: Report) -> dict[str, Json]:
    """How each operation is called in the SDK that `draft` makes."""
    tree = Resources(api, settle_names(api, config.names, report), report).tree()
    return surface(
        api,
        sdk=sdk_view(api, config, generator_version),
        client=client_view(api, config, tree, report),
        resources=tuple(walk(tree)),
    )


def speech(api: Api, config: Config, generator_version: str, report: Report) -> Speech:
    """What things are called in the SDK that `draft` makes."""
    names = settle_names(api, config.names, report)
    told = draft_surface(api, config, generator_version, report)
    package, operations = told["package"], told["operations"]
    assert isinstance(operations, list)
    return Speech(
        annotation=lambda use: str(Annotations(api, names).reads(use).code),
        classes={key: f"{package}.types.{name}" for key, name in names.types.items()},
        homes={key: f"{package}/types/{module}.py" for key, module in names.modules.items()},
        calls={str(call["pointer"]): call for call in operations if isinstance(call, dict)},
    )
