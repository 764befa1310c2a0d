"""What Pet is made of."""

from __future__ import annotations


from .._runtime.model import Model, field


class Pet(Model):
    class_: str = field("class")
    from_: str = field("from")
    self_: str | None = field("self", default=None)
    to_dict_2: str | None = field("to_dict", default=None)
    from_dict_2: str | None = field("from_dict", default=None)
    additional_properties_2: str | None = field("additional_properties", default=None)
    private: str | None = field("_private", default=None)
    class_2: str | None = field("__class__", default=None)
    dict: str | None = field("__dict__", default=None)
    mro: str | None = None
    model: str | None = None
    model_2: str | None = field("Model", default=None)
    field_2: str | None = field("field", default=None)
    none: str | None = field("None", default=None)
    first_name_3: str | None = field("firstName", default=None)
    first_name: str | None = None
    first_name_2: str | None = field("first-name", default=None)
    id: str | None = field("@id", default=None)
    value_2fa: bool | None = field("2fa", default=None)
    value: str | None = field("", default=None)
    value_2: int | None = field("👍", default=None)
    naïve: str | None = None
