"""What a client is made with: credentials, options and servers, whose arguments share one scope.

Credentials have the first choice of names, then what a client is told once for all calls, then the variables of URLs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.config.access import AuthConfig, ClientParameter
from sdkwright.model import Api
from sdkwright.plan.access.credentials import Credential, Secret, settle_credentials
from sdkwright.plan.access.options import ClientOption, settle_options
from sdkwright.plan.access.servers import Offer, offer
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.report import Report

Given = Callable[[Credential], Iterable[Secret]]
"""Says which parts of a credential a caller gives to the client."""


@dataclass(frozen=True, slots=True)
class ToldOfClient:
    """What sdk.toml says of the client."""

    auth: Mapping[str, AuthConfig]
    """Of its security schemes, by their keys."""
    parameters: Sequence[ClientParameter]
    """Of the parameters that it is told once."""
    package: str
    """What the SDK is called, from which the variables of the environment have their names."""


@dataclass(frozen=True, slots=True)
class Access:
    """What a client is made with."""

    credentials: tuple[Credential, ...]
    """What it shows, in the order of the description."""
    options: tuple[ClientOption, ...]
    """The parameters that it is told once, in the order of sdk.toml."""
    offered: Offer
    """The servers, and the variables in their URLs."""


def all_parts(credential: Credential) -> Iterable[Secret]:
    """Every part of a credential."""
    return credential.secrets


def settle_access(
    api: Api,
    told: ToldOfClient,
    known_names: KnownNames,
    report: Report,
    *,
    taken: Sequence[str],
    given: Given = all_parts,
) -> Access:
    """What the client of an API is made with; `taken` are the names that every client of a target has taken."""
    credentials = tuple(settle_credentials(api, told.auth, told.package, known_names, taken, report))
    taken = (*taken, *(secret.name for credential in credentials for secret in given(credential)))
    options = tuple(settle_options(api, told.parameters, told.package, known_names, taken, report))
    taken = (*taken, *(option.name for option in options))
    return Access(credentials, options, offer(api, known_names.language, taken, report))
