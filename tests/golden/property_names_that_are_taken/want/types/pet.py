from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.model import field as _field


class Pet(Model):
    class_: str = _field("class")
    from_: str = _field("from")
    self_: str | None = _field("self", default=None)
    to_dict_: str | None = _field("to_dict", default=None)
    from_dict_: str | None = _field("from_dict", default=None)
    additional_properties_: str | None = _field("additional_properties", default=None)
    private: str | None = _field("_private", default=None)
    underscore_underscore_class_underscore_underscore: str | None = _field(
        "__class__", default=None
    )
    dict: str | None = _field("__dict__", default=None)
    mro: str | None = None
    model: str | None = None
    model_capitalized: str | None = _field("Model", default=None)
    field: str | None = None
    none: str | None = _field("None", default=None)
    firstname: str | None = _field("firstName", default=None)
    first_name: str | None = None
    first_dash_name: str | None = _field("first-name", default=None)
    id: str | None = _field("@id", default=None)
    value_2fa: bool | None = _field("2fa", default=None)
    value: str | None = _field("", default=None)
    thumbs_up_sign: int | None = _field("👍", default=None)
    naïve: str | None = None
