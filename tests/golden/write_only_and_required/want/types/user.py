"""What User is made of."""

from __future__ import annotations


from .._runtime.model import READ_ONLY, Model, field


class User(Model):
    name: str
    password: str | None = field("password", write_only=True)
    pin: str | None = field("pin", write_only=True)
    id: str = READ_ONLY
    code: str | None = None
