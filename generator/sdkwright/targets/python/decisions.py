"""The views -> what was decided of an SDK, for those who look at its settings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sdkwright.config.decisions import Call, Decisions, Option, Secret
from sdkwright.model import Api
from sdkwright.plan.access.credentials import part_names
from sdkwright.plan.names.known_names import key_of
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.views import ResourceView, SdkView


def decisions(api: Api, sdk: SdkView, client: ClientView, resources: Sequence[ResourceView]) -> Decisions:
    """The names of the package, the client and its arguments, and every call."""
    return Decisions(
        package=str(sdk.package),
        distribution=str(sdk.distribution),
        client=str(client.name),
        base_url_variable=client.base_url_variable.raw,
        secrets=tuple(_secrets(api, client)),
        options=tuple(
            Option(
                {"header": "headers"}.get(each.place.raw, each.place.raw),
                each.name.raw,
                str(each.argument),
                each.environment.raw,
            )
            for each in client.options
        ),
        calls=tuple(_calls(api, resources)),
    )


def _secrets(api: Api, client: ClientView) -> Iterator[Secret]:
    schemes = {auth.key: auth for auth in api.auth}
    for credential in client.credentials:
        auth = schemes[credential.key.raw]
        names, secrets = part_names(auth), credential.secrets
        for name, secret in zip(names, secrets, strict=True):
            yield Secret(auth.key, name, len(names) > 1, str(secret.argument), secret.environment.raw, auth.at)


def _calls(api: Api, resources: Sequence[ResourceView]) -> Iterator[Call]:
    calls = {view.pointer.raw: str(view.call) for resource in resources for view in resource.operations}
    for operation in api.operations:
        call = calls.get(str(operation.at)[1:])
        if call is not None:
            yield Call(key_of(operation), call, operation.seat, operation.at)
