"""Credentials -> what a client of the tests is made with, and how a server sees it (OpenAPI 3.2, 4.27)."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Collection

from sdkwright.model import Api, Auth, AuthKind, Location, Operation
from sdkwright.plan.samples.places import may_be_header
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.targets.python.client.access_views import CredentialView, OptionView
from sdkwright.targets.python.sdk_tests.views import GivenView, ShownView
from sdkwright.text import Text

_AUTHORIZATION = "authorization"
_COOKIES = (Location.HEADER.value, "cookie")
"""A header that a caller gives in place of all cookies."""
_PLACES = {
    AuthKind.API_KEY_HEADER: Location.HEADER,
    AuthKind.API_KEY_QUERY: Location.QUERY,
    AuthKind.API_KEY_COOKIE: Location.COOKIE,
}

Keys = tuple[str, ...]


class Access:
    """What the client of the tests has, and which of it an operation shows."""

    def __init__(self, api: Api, credentials: tuple[CredentialView, ...], options: tuple[OptionView, ...]) -> None:
        self._api = api
        self._options = {f"{option.place.raw} {option.name.raw}": option for option in options}
        self._auth = {auth.key: auth for auth in api.auth}
        self._ever_asked = any(operation.security for operation in api.operations)
        self._views = {view.key.raw: view for view in credentials}
        self._usual = Counter(self._wanted(operation) for operation in api.operations)

    @property
    def usual(self) -> Keys:
        """What most operations show."""
        return self._in_order(self._usual.most_common(1)[0][0]) if self._usual else ()

    def client_arguments(self) -> tuple[GivenView, ...]:
        """The arguments of the client, each an obvious fake."""
        views = ((auth, self._views[auth.key]) for auth in self._api.auth if self._wire(auth) is not None)
        arguments = (
            secret.argument
            for auth, view in views
            for secret in (view.secrets[:1] if auth.kind is AuthKind.OAUTH else view.secrets)
        )
        told = (option.argument for option in self._options.values())
        return tuple(GivenView(argument, Text(_fake(argument))) for argument in (*arguments, *told))

    def places(self) -> tuple[ShownView, ...]:
        """Where each of them is in a request, by the key of its scheme."""
        wires = ((key, self._at(key)) for key in (*self._auth, *self._options))
        return tuple(ShownView(Text(key), Text(wire[0]), Text(wire[1]), Text(wire[2])) for key, wire in wires if wire)

    def expected(self, operation: Operation, given: Collection[tuple[str, str]]) -> Keys:
        """The schemes of one call: a parameter that the caller gives, by place and name, takes that of a credential.

        `NoSample` where a credential cannot be sent.
        """
        taken: dict[tuple[str, str], str] = {}
        for key in self._wanted(operation):
            wire = self._at(key)
            if wire is None and self._auth[key].kind is AuthKind.API_KEY_HEADER:
                raise NoSample(self._auth[key].field)
            is_hidden = wire is not None and wire[0] == "cookie" and _COOKIES in given
            if wire is not None and wire[:2] not in given and not is_hidden:
                taken[wire[0], wire[1]] = key
        return self._in_order(taken.values())

    def _wanted(self, operation: Operation) -> Keys:
        """The first alternative that asks for anything; a description that never asks has its schemes for show.

        What the client is told once goes with each call.
        """
        if not self._ever_asked:
            return (*self._auth, *self._options)
        wanted = next((keys for keys in operation.security if keys), ())
        return (*wanted, *self._options)

    def _in_order(self, keys: Collection[str]) -> Keys:
        """Schemes as `shown` has them: in the order of the description."""
        return tuple(key for key in (*self._auth, *self._options) if key in keys)

    def _at(self, key: str) -> tuple[str, str, str] | None:
        """Place, name and value of a credential, or of an option of the client."""
        if key not in self._options:
            return self._wire(self._auth[key])
        option = self._options[key]
        name = option.name.raw.lower() if option.place.raw == "header" else option.name.raw
        return option.place.raw, name, _fake(option.argument)

    def _wire(self, auth: Auth) -> tuple[str, str, str] | None:
        """Place, name and value.

        None for a certificate, which is shown before anything is sent, and for a header that cannot have its name.
        """
        secrets = [_fake(secret.argument) for secret in self._views[auth.key].secrets]
        match auth.kind:
            case AuthKind.BEARER | AuthKind.OAUTH:
                return "header", _AUTHORIZATION, f"Bearer {secrets[0]}"
            case AuthKind.BASIC:
                both = b64encode(":".join(secrets).encode()).decode("ascii")
                return "header", _AUTHORIZATION, f"Basic {both}"
            case AuthKind.HTTP:
                return "header", _AUTHORIZATION, f"{auth.field} {secrets[0]}"
            case AuthKind.MUTUAL_TLS:
                return None
            case AuthKind.API_KEY_HEADER if not may_be_header(auth.field):
                return None
            case AuthKind.API_KEY_HEADER if auth.field.lower() == _COOKIES[1]:
                return Location.COOKIE.value, secrets[0], ""  # a server reads a cookie without a value
            case _:
                place = _PLACES[auth.kind].value
                return place, auth.field.lower() if place == "header" else auth.field, secrets[0]


def _fake(argument: str) -> str:
    return f"fake-{argument}"
