"""Api -> Draft for Python: names and types are settled first, then the views are made.

```
names ── naming          identifiers, and the resolver of every scope
types ── literals        annotations and values as Python
models, resources, requests, client ──> views
```
`Code` is made only in names, naming, types, imports and literals.
"""

from __future__ import annotations

from ...config import Config
from ...draft import Draft
from ...model import Api
from ...report import Report
from .client import client_view, sdk_view, walk
from .models import Models
from .naming import settle_names
from .resources import Resources


def draft(api: Api, config: Config, generator_version: str, report: Report) -> Draft:
    """Everything that the templates of a Python SDK can print."""
    names = settle_names(api, config.names, report)
    tree = Resources(api, names, report).tree()
    resources = tuple(walk(tree))
    modules = tuple(Models(api, names, report).modules())
    common = {
        "sdk": sdk_view(api, config, generator_version),
        "client": client_view(api, config, tree, report),
        "resources": resources,
        "modules": modules,
    }
    views: dict[str, tuple[object, ...]] = {
        "resource": resources,
        "operation": tuple(op for resource in resources for op in resource.operations),
        "module": modules,
        "model": tuple(model for module in modules for model in module.models),
        "enum": tuple(enum for module in modules for enum in module.enums),
        "alias": tuple(alias for module in modules for alias in module.aliases),
    }
    return Draft(common, views)
