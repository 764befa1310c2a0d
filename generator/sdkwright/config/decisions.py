"""What a target decides of an SDK where nobody says it: told to `config` and `init`."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.report import Pointer


@dataclass(frozen=True, slots=True)
class Secret:
    """One part of the credential of a scheme: the client's argument, and where it is read from.

    `name` is that of the part where the credential has several (`is_part`).
    """

    scheme: str
    name: str
    is_part: bool
    argument: str
    environment: str
    at: Pointer


@dataclass(frozen=True, slots=True)
class Option:
    """A header (`headers`) or query parameter (`query`) that the client is told once."""

    place: str
    name: str
    argument: str
    environment: str


@dataclass(frozen=True, slots=True)
class Call:
    """How an operation is called, and the rule that decided it."""

    operation: str
    call: str
    rule: str
    at: Pointer


@dataclass(frozen=True, slots=True)
class Decisions:
    """The values that an SDK has come to. `base_url_variable` is empty where the description says where the API is."""

    package: str
    distribution: str
    client: str
    base_url_variable: str
    secrets: tuple[Secret, ...]
    options: tuple[Option, ...]
    calls: tuple[Call, ...]
