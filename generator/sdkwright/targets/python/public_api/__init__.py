"""What was settled of an SDK -> its public API, as values that can be compared with those of another one.

```
types          annotations, before they are printed
methods        what a caller gives to a method, and what comes back
declarations   classes, enumerations, aliases
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from sdkwright.model import Api, Auth, AuthKind
from sdkwright.parse import finite, whole
from sdkwright.plan.operations import PlannedOperation
from sdkwright.public_api import Argument, Client, PublicApi, Result, Settings, Type
from sdkwright.report import Pointer
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.models.type_views import ModuleView
from sdkwright.targets.python.names.settled import Names
from sdkwright.targets.python.public_api.declarations import Declarations
from sdkwright.targets.python.public_api.methods import Methods
from sdkwright.targets.python.public_api.types import Types, atom, either, exactly
from sdkwright.targets.python.views import ResourceView, SdkView
from sdkwright.text import Json


def public_api(
    api: Api,
    names: Names,
    sdk: SdkView,
    client: ClientView,
    resources: Sequence[ResourceView],
    *,
    modules: tuple[ModuleView, ...],
    planned: Mapping[Pointer, PlannedOperation],
    remembered: Mapping[str, Json],
) -> PublicApi:
    """The public API of an SDK, in the order of the description."""
    types = Types(api, names)
    methods = Methods(api, types)
    views = {view.pointer.raw: view for resource in resources for view in resource.operations}
    made = [
        methods.method(view, planned[operation.at])
        for operation in api.operations
        if (view := views.get(str(operation.at)[1:])) is not None
    ]
    declarations = Declarations(api, names, modules, types).all()
    events = {event.name: Result(types.reads(event.payload), api.original_place(event.at)) for event in api.events}
    return PublicApi(
        package=str(sdk.package),
        version=sdk.version.raw,
        client=_client(api, sdk, client),
        methods=tuple(made),
        declarations=declarations,
        structures=types.finished(),
        events=events,
        names=remembered,
    )


def _client(api: Api, sdk: SdkView, view: ClientView) -> Client:
    return Client(
        names={"client": str(view.name), "async client": str(view.async_name), "base of its errors": str(view.error)},
        arguments=(*_credentials(api, view), *_options(api, view)),
        servers=tuple(server.url for server in api.servers),
        at=api.original_place(api.servers[0].at if api.servers else api.at),
        settings=Settings(
            distribution=str(sdk.distribution) if sdk.is_published else "",
            timeout=None if view.defaults.is_usual_timeout else finite(str(view.defaults.timeout)),
            max_retries=None if view.defaults.is_usual_retrying else whole(str(view.defaults.max_retries)),
            raw_calls=view.has_raw_calls,
            idempotency_header=view.idempotency_header.raw,
        ),
    )


def _credentials(api: Api, view: ClientView) -> Iterator[Argument]:
    """The arguments that take credentials; none must be given, since the environment may have it."""
    schemes: Mapping[str, Auth] = {auth.key: auth for auth in api.auth}
    for credential in view.credentials:
        for number, secret in enumerate(credential.secrets):
            yield Argument(
                place="credential",
                wire=f"{credential.key.raw} {number}",
                name=str(secret.argument),
                type=atom(str(secret.type)),
                at=api.original_place(schemes[credential.key.raw].at),
                environment=secret.environment.raw,
                writing=_written(schemes[credential.key.raw]),
            )


_HEADERS = {AuthKind.BEARER: "Authorization: Bearer", AuthKind.BASIC: "Authorization: Basic"}


def _written(auth: Auth) -> str:
    """How a credential travels."""
    match auth.kind:
        case AuthKind.API_KEY_HEADER | AuthKind.API_KEY_QUERY | AuthKind.API_KEY_COOKIE:
            where = "query parameter" if auth.kind is AuthKind.API_KEY_QUERY else auth.kind.value
            return f"the {where} `{auth.field}`"
        case AuthKind.HTTP:
            return f"the header `Authorization: {auth.field}`"
        case AuthKind.BEARER | AuthKind.BASIC:
            return f"the header `{_HEADERS[auth.kind]}`"
        case AuthKind.OAUTH:
            address = auth.token_url or auth.discovery_url
            return f"a token of {address}" if address else "a token"
        case AuthKind.MUTUAL_TLS:
            return "a certificate"
        case _:
            assert_never(auth.kind)


def _options(api: Api, view: ClientView) -> Iterator[Argument]:
    """The arguments for what goes with each call, and for the server."""
    for option in view.options:
        yield Argument(
            place=option.place.raw,
            wire=option.name.raw,
            name=str(option.argument),
            type=atom("str"),
            at=api.at,
            default=option.default.raw or None,
            environment=option.environment.raw,
        )
    if view.has_choice:
        servers = [exactly(server.name.raw) for server in view.servers]
        yield Argument("server", "", "server", either(*servers) if servers else atom("str"), api.at)
    for variable in view.variables:
        yield Argument(
            "server", variable.name.raw, str(variable.argument), _text(), api.at, default=variable.default.raw
        )


def _text() -> Type:
    return atom("str")
