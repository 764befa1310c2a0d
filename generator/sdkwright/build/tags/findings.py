"""What somebody should know of tags: what was decided where the description leaves it open, and what contradicts it."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.build.tags.claims import Claim, text_of
from sdkwright.build.tags.values import Values
from sdkwright.model import Enumeration, Schema, SchemaId
from sdkwright.report import Pointer, Report

_SHOWN = 5
"""So many names stand in one message."""


def note_member(report: Report, at: Pointer, member: Schema, why: str) -> None:
    """Something about one branch of a union, or one child of a base."""
    report.note("discriminator-member", f"the branch at {member.at} {why}", at)


def tell_meant(report: Report, at: Pointer, claims: Mapping[SchemaId, Claim], found: Values) -> None:
    """Which values were taken for which schemas, because they are called alike."""
    meant = [
        f"`{text_of(found[key][0])}` for {claim.keys[0]}"
        for key, claim in claims.items()
        if len(found[key]) == 1 and not claim.exact and not claim.is_constant
    ]
    if meant:
        message = f"values that are called like their schemas, but not to the letter: taken are {_listed(meant)}"
        report.note("discriminator-value", message, at, hint="a mapping would say it")


def tell_lost(report: Report, lost: Mapping[SchemaId, Claim], base: Schema | None = None, *, so: str) -> None:
    """Values that do not stand in the enum that holds for their schemas, at that enum; `so` is what comes of it."""
    by_enum: dict[Pointer, list[str]] = {}
    for claim in lost.values():
        schema = claim.schema if claim.allowed is not None else base
        if schema is not None:
            at = schema.at / "enum" if isinstance(schema, Enumeration) else schema.at
            by_enum.setdefault(at, []).append(claim.keys[0])
    for at, names in by_enum.items():
        message = f"values that this list does not have, {so}: {_listed(names)}"
        report.warning("discriminator-value", message, at, hint="add them, or a mapping of those that are meant")


def _listed(texts: list[str]) -> str:
    more = len(texts) - _SHOWN
    return ", ".join(texts[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
