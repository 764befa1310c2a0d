"""What Pet is made of."""

from __future__ import annotations


from .._runtime.model import Model, field as wire_field


class Pet(Model):
    class_: str = wire_field("class")
    from_: str = wire_field("from")
    self_: str | None = wire_field("self", default=None)
    to_dict_: str | None = wire_field("to_dict", default=None)
    from_dict_: str | None = wire_field("from_dict", default=None)
    additional_properties_: str | None = wire_field(
        "additional_properties", default=None
    )
    private: str | None = wire_field("_private", default=None)
    underscore_underscore_class_underscore_underscore: str | None = wire_field(
        "__class__", default=None
    )
    dict: str | None = wire_field("__dict__", default=None)
    mro: str | None = None
    model: str | None = None
    model_capitalized: str | None = wire_field("Model", default=None)
    field: str | None = None
    none: str | None = wire_field("None", default=None)
    firstname: str | None = wire_field("firstName", default=None)
    first_name: str | None = None
    first_dash_name: str | None = wire_field("first-name", default=None)
    id: str | None = wire_field("@id", default=None)
    value_2fa: bool | None = wire_field("2fa", default=None)
    value: str | None = wire_field("", default=None)
    thumbs_up_sign: int | None = wire_field("👍", default=None)
    naïve: str | None = None
