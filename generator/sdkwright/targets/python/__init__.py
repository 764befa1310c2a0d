"""Api -> Draft for Python: the plan decides, and this target says it in Python, for templates to print.

```
names                  identifiers, types and the modules that have them, the package and the client
code                   what is printed as it stands: annotations, literals, long lines, calls
requests, responses    what a method takes, and what it gives back
operations             methods, their overloads, and the classes of resources
models                 classes, enumerations, aliases, typed dicts, events
client                 the two clients, their credentials and servers, the package
docs                   docstrings, README, the list of methods
sdk_tests              the tests that the SDK carries
views, vocabulary      what templates can print; uses, surface and decisions look at it
public_api             what callers see, as types that can be compared
```
`Code` is made only in `names` and `code`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sdkwright.config.decisions import Decisions
from sdkwright.config.sdk_toml import Config
from sdkwright.draft import Draft, no_samples
from sdkwright.draft import Samples as SamplesOf
from sdkwright.model import Api
from sdkwright.naming.generated import GeneratedNames
from sdkwright.plan.access.options import with_servers, without_options
from sdkwright.plan.names.known_names import KnownNames, SettledNames, seated
from sdkwright.plan.names.type_names import TypeNames
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.samples.shown_calls import Told, told_calls
from sdkwright.public_api import PublicApi
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.client.access_views import UsualView
from sdkwright.targets.python.client.client import classes_of, client_view, sdk_view, walk
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.code.types import Annotations
from sdkwright.targets.python.context import CONTEXT as CONTEXT
from sdkwright.targets.python.decisions import decisions as settled_decisions
from sdkwright.targets.python.docs.api_pages import ApiListView, api_list
from sdkwright.targets.python.docs.readme import Readme
from sdkwright.targets.python.docs.readme_views import ReadmeView
from sdkwright.targets.python.docs.samples import Samples
from sdkwright.targets.python.docs.shown_calls import ShownCalls
from sdkwright.targets.python.facts import facts_of
from sdkwright.targets.python.models.events import webhooks_views
from sdkwright.targets.python.models.models import Models
from sdkwright.targets.python.models.type_views import ModuleView, TagView, TypedDictsView, WebhooksView
from sdkwright.targets.python.models.typed_dicts import TypedDicts
from sdkwright.targets.python.names.identifiers import PYTHON
from sdkwright.targets.python.names.identity import named, tell_of_package
from sdkwright.targets.python.names.settled import Names, settle_names
from sdkwright.targets.python.operations.resources import Resources
from sdkwright.targets.python.public_api import public_api as made_public_api
from sdkwright.targets.python.sdk_tests.modules import SdkTests
from sdkwright.targets.python.surface import surface
from sdkwright.targets.python.uses import uses_view, with_everything
from sdkwright.targets.python.views import ResourceView, SdkView
from sdkwright.targets.python.vocabulary import EVALUATED, VOCABULARY
from sdkwright.text import Json

__all__ = ["decisions", "draft", "draft_surface", "generated_names"]

NOTHING_KNOWN: Mapping[str, Json] = {}


@dataclass(frozen=True, slots=True)
class _Sdk:
    """Everything that is made of an API, once all of its names are settled.

    The `whole` has the parameters that the client has as options in each operation, as the description has them.
    """

    api: Api
    whole: Api
    names: Names
    known_names: KnownNames
    sdk: SdkView
    client: ClientView
    resources: tuple[ResourceView, ...]
    modules: tuple[ModuleView, ...]
    typed_dicts: tuple[TypedDictsView, ...]
    tags: tuple[TagView, ...]
    usual: UsualView
    planned: Mapping[Pointer, PlannedOperation]
    told: tuple[Told, ...]
    webhooks: tuple[WebhooksView, ...]


def _sdk(api: Api, config: Config, generator_version: str, report: Report, remembered: Mapping[str, Json]) -> _Sdk:
    """The SDK of an API; whatever sdk.toml and the lock name is looked at here, for every command alike."""
    known_names = KnownNames(PYTHON, config.names, remembered, report)
    told, config = config, named(api, config, known_names)
    whole = seated(with_servers(api, config.base_url, config.servers), known_names)
    api = without_options(whole, config.parameters)
    names = settle_names(api, known_names, report, every_type=config.every_type)
    drafted = Resources(api, names, known_names, report)
    tree = drafted.tree()
    models = Models(api, names, drafted.calls, known_names, report)
    modules = tuple(models.modules())
    tell_of_package(whole, told, report)
    client = client_view(whole, config, tree, known_names, report)
    known_names.close()
    return _Sdk(
        api=api,
        whole=whole,
        names=names,
        known_names=known_names,
        sdk=sdk_view(api, config, generator_version),
        client=client,
        resources=tuple(walk(tree)),
        modules=modules,
        typed_dicts=tuple(TypedDicts(api, names).modules()),
        tags=models.tags(),
        usual=drafted.usual(),
        planned=drafted.planned,
        told=told_calls(api, config.examples, report),
        webhooks=webhooks_views(api, names),
    )


def draft(
    api: Api,
    config: Config,
    generator_version: str,
    report: Report,
    remembered: Mapping[str, Json] = NOTHING_KNOWN,
    samples: SamplesOf = no_samples,
) -> Draft:
    """Everything that templates of Python can print; `remembered` are the names of the lock, `samples` those of all."""
    made = _sdk(api, config, generator_version, report, remembered)
    resources, modules = made.resources, made.modules
    listed = api_list(resources, modules)
    calls = ShownCalls(made.api, made.client, resources, made.planned)
    readme = Readme(made.api, made.names, made.client, calls, report).view(made.told)
    programs = Samples(made.api, made.sdk.package, made.client, calls)
    sdk_tests = _sdk_tests(made, config, report)
    uses = uses_view(made.api, made.client, made.usual, resources, modules, made.webhooks)
    common: dict[str, object] = {
        "api": facts_of(made.whole, made.names, resources, modules, samples),
        "sdk": made.sdk,
        "uses": with_everything(uses) if config.whole_runtime else uses,
        "client": replace(made.client, first=readme.first.operation if readme.first else None),
        "usual": made.usual,
        "readme": readme,
        "api_list": listed,
        "sdk_tests": sdk_tests.shared() if sdk_tests else None,
        "resources": resources,
        "modules": modules,
        "exports_deprecated": any(module.has_deprecated for module in modules),
        "typed_dicts": made.typed_dicts,
        "webhooks": made.webhooks[0] if made.webhooks else None,
        "unknown": made.tags,
    }
    views = _views(made, readme, listed, sdk_tests)
    return Draft(common, views, VOCABULARY, _classes(made), EVALUATED, made.known_names.names, programs.of)


def _views(
    made: _Sdk, readme: ReadmeView, listed: ApiListView, sdk_tests: SdkTests | None
) -> dict[str, tuple[object, ...]]:
    """What outputs can be made for."""
    text = made.sdk.project.license_file
    return {
        **_views_of_types(made),
        "resource": made.resources,
        "operation": tuple(op for resource in made.resources for op in resource.operations),
        "webhooks": made.webhooks,
        "api_page": listed.pages if listed.is_long else (),
        "types_page": (listed,) if listed.is_long else (),
        "license": (text,) if text else (),
        "sdk_tests": (sdk_tests.shared(),) if sdk_tests else (),
        "readme_tests": (readme,) if sdk_tests and readme.first else (),
        "test_module": tuple(sdk_tests.modules(made.resources)) if sdk_tests else (),
    }


def _sdk_tests(made: _Sdk, config: Config, report: Report) -> SdkTests | None:
    """The tests that the SDK carries, if it carries any."""
    if not config.tests or not made.api.operations:
        return None
    return SdkTests(made.api, made.names, made.client, made.planned, report)


def _views_of_types(made: _Sdk) -> dict[str, tuple[object, ...]]:
    return {
        "module": made.modules,
        "model": tuple(model for module in made.modules for model in module.models),
        "enum": tuple(enum for module in made.modules for enum in module.enums),
        "alias": tuple(alias for module in made.modules for alias in module.aliases),
        "typed_dicts": made.typed_dicts,
        "typed_dicts_package": (made.typed_dicts,) if made.typed_dicts else (),
    }


def _classes(made: _Sdk) -> frozenset[str]:
    """What generated code may call: classes by their names, methods of the client itself by the whole way."""
    client = made.client
    own = {client.name, client.async_name, client.error, *made.names.types.values()}
    methods = {f"client.{each.method}" for each in client.methods.operations} if client.methods else set[str]()
    return frozenset({*own, *methods, *classes_of(made.resources)})


def settled_names(
    api: Api, config: Config, generator_version: str, report: Report, remembered: Mapping[str, Json] = NOTHING_KNOWN
) -> SettledNames:
    """The names of the SDK that `draft` makes."""
    return _sdk(api, config, generator_version, report, remembered).known_names.settled


def draft_surface(
    api: Api, config: Config, generator_version: str, report: Report, remembered: Mapping[str, Json] = NOTHING_KNOWN
) -> dict[str, Json]:
    """How each operation is called in the SDK that `draft` makes."""
    return _surface(_sdk(api, config, generator_version, report, remembered))


def public_api(
    api: Api, config: Config, generator_version: str, report: Report, remembered: Mapping[str, Json] = NOTHING_KNOWN
) -> PublicApi:
    """What callers see of the SDK that `draft` makes, in types that can be compared."""
    made = _sdk(api, config, generator_version, report, remembered)
    return made_public_api(
        made.api,
        made.names,
        made.sdk,
        made.client,
        made.resources,
        modules=made.modules,
        planned=made.planned,
        remembered=made.known_names.names,
    )


def _surface(made: _Sdk) -> dict[str, Json]:
    return surface(made.api, sdk=made.sdk, client=made.client, resources=made.resources)


def decisions(
    api: Api, config: Config, generator_version: str, report: Report, remembered: Mapping[str, Json] = NOTHING_KNOWN
) -> Decisions:
    """What the SDK that `draft` makes has come to, where nobody said it."""
    made = _sdk(api, config, generator_version, report, remembered)
    return settled_decisions(made.api, made.sdk, made.client, made.resources)


def generated_names(
    api: Api, config: Config, generator_version: str, report: Report, remembered: Mapping[str, Json] = NOTHING_KNOWN
) -> GeneratedNames:
    """What things are called in the SDK that `draft` makes."""
    made = _sdk(api, config, generator_version, report, remembered)
    names, package, operations = made.names, made.sdk.package, _surface(made)["operations"]
    assert isinstance(operations, list)
    type_names = TypeNames(made.api)
    said = replace(names, types={**names.types, **names.unmade})
    return GeneratedNames(
        annotation=lambda use: str(Annotations(made.api, said).reads(use).code),
        classes={key: f"{package}.types.{name}" for key, name in names.types.items()},
        homes={key: f"{package}/types/{module}.py" for key, module in names.modules.items()},
        unmade=frozenset(names.unmade),
        rule=lambda key: type_names.of(key).rule,
        calls={str(call["pointer"]): call for call in operations if isinstance(call, dict)},
    )
