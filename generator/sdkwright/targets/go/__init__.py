"""Api -> Draft for Go: the plan decides, and this target says it in Go, for templates to print.

```
names              identifiers, and who gets which in the one package that a module has
code               what is printed as it stands: types, literals, tags, lines in columns
models             structs, enumerations, aliases
bodies, methods, pages   what a method sends, takes and gives; what Go cannot say is a diagnostic
services           the structs of resources, and the files that all of it lies in
client, sdk        credentials, servers, options; the package
samples            programs that call operations, for the README and for pages of reference
facts              the words that hang on the facts of a description: `operation.go`, `type.go`
docs, views        doc comments, and what templates can print
```
`Code` is made only in `names` and `code`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.config.sdk_toml import Config
from sdkwright.context import COMMON, EACH, common_of, each_of
from sdkwright.context.listing import replaced
from sdkwright.draft import Context, Draft, Samples, no_samples
from sdkwright.model import Api
from sdkwright.plan.access.options import with_servers, without_options
from sdkwright.plan.api import PlannedApi, plan_with
from sdkwright.plan.names.known_names import KnownNames, SettledNames
from sdkwright.plan.names.titles import api_called, readable_title
from sdkwright.plan.resources import walk
from sdkwright.report import Pointer, Report
from sdkwright.targets.go.client import Clients
from sdkwright.targets.go.code.types import Types
from sdkwright.targets.go.code.values import Values
from sdkwright.targets.go.facts import WORDED, facts_of
from sdkwright.targets.go.methods import MethodNames, Methods
from sdkwright.targets.go.models import Models
from sdkwright.targets.go.names.identifiers import GO
from sdkwright.targets.go.names.package import PackageNames
from sdkwright.targets.go.samples import Samples as GoSamples
from sdkwright.targets.go.sdk import module_path, package_name, package_of, sdk_view
from sdkwright.targets.go.services import Services
from sdkwright.targets.go.views import (
    ClientView,
    MethodView,
    ModelFileView,
    SdkView,
    ServiceView,
)
from sdkwright.text import Json

__all__ = ["CONTEXT", "draft", "settled_names"]

CONTEXT = Context(
    common={
        **{name: replaced(shape, WORDED) for name, shape in COMMON.items()},
        "sdk": SdkView,
        "client": ClientView,
        "services": tuple[ServiceView, ...],
    },
    each={
        **{name: replaced(shape, WORDED) for name, shape in EACH.items()},
        "service": ServiceView,
        "model_file": ModelFileView,
    },
)
NOTHING_KNOWN: Mapping[str, Json] = {}


@dataclass(frozen=True, slots=True)
class _Module:
    """Everything that is made of an API, once all of its names are settled."""

    whole: Api
    planned: PlannedApi
    types: Types
    known_names: KnownNames
    methods: Mapping[Pointer, MethodView]
    services: Services
    client: ClientView


def _module(api: Api, config: Config, report: Report, remembered: Mapping[str, Json]) -> _Module:
    known_names = KnownNames(GO, config.names, remembered, report)
    whole = with_servers(api, config.base_url, config.servers)
    planned = plan_with(without_options(whole, config.parameters), known_names, report)
    types = Types(planned.api, planned.types.names, report)
    names = PackageNames(known_names, planned.types.names.values(), report)
    resources = tuple(walk(planned.resources))
    of_methods = MethodNames(names.params(planned.api.operations), names.iterators(resources))
    made = Methods(planned.api, types, of_methods, known_names, report)
    views = {at: made.method(each) for at, each in planned.operations.items()}
    methods = {at: view for at, view in views.items() if view is not None}
    models = Models(planned.api, planned.types, types, known_names, names, report)
    services = Services(planned, methods, names.services(resources), models.by_root(), names)
    clients = Clients(whole, config, package_name(api, config), known_names, names, report)
    client = clients.client(services, api_called(readable_title(api.title)))
    known_names.close()
    return _Module(whole, planned, types, known_names, methods, services, client)


def draft(
    api: Api,
    config: Config,
    generator_version: str,
    report: Report,
    remembered: Mapping[str, Json] = NOTHING_KNOWN,
    samples: Samples = no_samples,
) -> Draft:
    """Everything that the templates of a Go module can print; `remembered` are the names that the lock knows."""
    made = _module(api, config, report, remembered)
    services = made.services
    facts = facts_of(made.planned.api, made.types, made.methods, services.by_words, services.structs.values(), samples)
    shown = _samples(made, api, config)
    sdk = sdk_view(api, config, generator_version, shown.first(), services)
    common = {
        **common_of(facts),
        "sdk": sdk,
        "client": made.client,
        "services": services.views,
    }
    views = {**each_of(facts), "service": services.views, "model_file": services.files}
    return Draft(common, views, names=made.known_names.names, samples=shown.of)


def _samples(made: _Module, api: Api, config: Config) -> GoSamples:
    planned, services = made.planned, made.services
    package = package_of(api, config)
    values = Values(planned.api, made.types, package, services.structs, services.enums)
    client, operations = made.client, planned.operations
    return GoSamples(planned.api, package, module_path(config), client, made.methods, operations, values)


def settled_names(
    api: Api, config: Config, generator_version: str, report: Report, remembered: Mapping[str, Json] = NOTHING_KNOWN
) -> SettledNames:
    """The names of the module that `draft` makes."""
    return _module(api, config, report, remembered).known_names.settled
