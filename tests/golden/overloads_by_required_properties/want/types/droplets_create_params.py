"""What DropletsCreateParamsType1 is made of."""

from __future__ import annotations


from .._runtime.model import Model


class DropletsCreateParamsType1(Model):
    """One"""

    name: str
    region: str
    backups: bool | None = None
    tags: list[str] | None = None


class DropletsCreateParamsType2(Model):
    """Many"""

    names: list[str]
    region: str
    backups: bool | None = None
    tags: list[str] | None = None
