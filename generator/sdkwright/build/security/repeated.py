"""Credentials that are described as parameters of operations, with a security scheme beside that or without one.

Where each way to call an operation sends the credential of a scheme, nobody needs to give the parameter of that name.
One of ten descriptions without a scheme has a key in every operation: its client could hold that, if it were one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sdkwright.model import Auth, AuthKind, Location, Operation, Parameter
from sdkwright.report import Report

_FEWEST = 3
"""Fewer operations are called so seldom that nobody minds."""
_CREDENTIAL = re.compile(r"key|token|secret|passw|auth|credential|(?:app|client)[^a-z]?id\b", re.IGNORECASE)
_TYPES = {Location.HEADER: "header", Location.QUERY: "query", Location.COOKIE: "cookie"}
"""Where a credential may travel, as sdk.toml has it."""


_KINDS = {Location.HEADER: AuthKind.API_KEY_HEADER, Location.QUERY: AuthKind.API_KEY_QUERY}
_KINDS |= {Location.COOKIE: AuthKind.API_KEY_COOKIE}


def without_credentials(operation: Operation, auth: Sequence[Auth]) -> Operation:
    """The operation, whose parameters need not be given where the client sends the same as a credential."""
    ways = [set(alternative) for alternative in operation.security]
    sent = [scheme for scheme in auth if ways and all(scheme.key in way for way in ways)]
    parameters = tuple(
        replace(each, required=False) if any(_carries(each, scheme) for scheme in sent) else each
        for each in operation.parameters
    )
    return operation if parameters == operation.parameters else replace(operation, parameters=parameters)


def _carries(parameter: Parameter, scheme: Auth) -> bool:
    """Whether a parameter is where a scheme puts its credential; names of headers have no case (RFC 9110, 5.1)."""
    if _KINDS.get(parameter.location) is not scheme.kind:
        return False
    names = parameter.name, scheme.field
    return names[0] == names[1] or (parameter.location is Location.HEADER and names[0].lower() == names[1].lower())


def tell_of_repeated(operations: Sequence[Operation], report: Report) -> None:
    """A note for each parameter that looks like a credential, and without which nothing can be called."""
    if len(operations) < _FEWEST:
        return
    first, *others = operations
    for parameter in _asked(first):
        if all(_is_asked(parameter, other) for other in others):
            place = _TYPES[parameter.location]
            told = f"each method has an argument for `{parameter.name}` in the {place}, which looks like a credential"
            hint = f'[auth.KEY] of sdk.toml, with type = "{place}" and the name, makes it one of the client'
            report.note("credential-repeated", told, parameter.at, hint=hint)


def _asked(operation: Operation) -> Iterator[Parameter]:
    for parameter in operation.parameters:
        if parameter.required and parameter.location in _TYPES and _CREDENTIAL.search(parameter.name):
            yield parameter


def _is_asked(parameter: Parameter, operation: Operation) -> bool:
    return any((p.location, p.name) == (parameter.location, parameter.name) for p in _asked(operation))
