"""The base class of all models.

A model is a class with annotations, an instance holds only what was set:

```python
class Pet(Model):
    name: str                                           # required
    born_at: datetime | None = None                     # optional
    vet_id: int | None = field("vetId", default=None)   # another name on the wire
    kind: Literal["pet"] = "pet"                        # a constant, sent unasked
    id: str = READ_ONLY                                 # the server's to give

pet = Pet(name="Rex", vet_id=None)                      # see `constructing`
pet.born_at      # None: it is absent, and will not be sent
pet.to_dict()    # {"name": "Rex", "vetId": None, "kind": "pet"}
```

A class with `__kinds__` has a subclass for each value of its `__discriminator__`: what is
read as a `Pet` becomes the kind that it says, and stays a `Pet` where that is none.

A response may hold more than the class knows (`additional_properties`, which go back
when the model is sent), less (an absent property reads as None, also a required one),
or something else (which stays as it came).
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    NamedTuple,
    Self,
    TypeAlias,
    cast,
    dataclass_transform,
)

from ..options import NOT_GIVEN
from ..refusals import nearest
from .annotations import hint
from .encode import TOO_DEEP, Json, fill, jsonable, plain, to_text
from .objects import UNKNOWN, Decode, Encode, copied
from .tables import REQUIRED, Kinds, Table, encoder_of, model_decoder, table_of

if TYPE_CHECKING:
    from inspect import Signature

READ_ONLY: Any = object()
"""The default of a property that is the server's to give: no request holds it."""


class _Signature:
    """How a class is called, to `inspect.signature`; a constructor says it itself."""

    def __get__(self, instance: object, owner: type[Model]) -> Signature | None:
        if owner.__init__ is not Model.__init__ or owner is Model:
            return None
        from .pydantic_support import signature_of

        return signature_of(owner, frozenset(table_of(owner).required))


class _Specifier(NamedTuple):
    wire: str
    default: object
    write_only: bool
    secret: bool


def field(
    name: str,
    /,
    *,
    default: Any = REQUIRED,
    write_only: bool = False,
    secret: bool = False,
) -> Any:
    """Declare a property: its `name` on the wire, whether it is required and still never
    sent back, and whether `repr` hides it.

    Any, as in `dataclasses.field`: the annotation beside it is what a checker reads.
    """
    return _Specifier(name, default, write_only, write_only or secret)


def _take(model: type[Model], default: object) -> frozenset[str]:
    """Return the attributes of a class that have a default which is none, without it."""
    found = frozenset(name for name, v in vars(model).items() if v is default)
    for name in found:
        delattr(model, name)
    return found


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model:
    """The base of all models; see the module for what it promises."""

    __slots__ = ("__dict__", "__weakref__", "_changed", "_constructed")
    __wires__: ClassVar[dict[str, str]] = {}
    __given__: ClassVar[frozenset[str]] = frozenset()
    __unread__: ClassVar[frozenset[str]] = frozenset()
    __hidden__: ClassVar[frozenset[str]] = frozenset()
    __discriminator__: ClassVar[str] = ""
    __kinds__: ClassVar[Kinds] = {}
    __table__: ClassVar[Table | None] = None
    __signature__: ClassVar[_Signature] = _Signature()
    _changed: frozenset[str]
    _constructed: bool

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.__table__ = None
        fields = {k: v for k, v in vars(cls).items() if type(v) is _Specifier}
        if fields:
            cls.__wires__ = cls.__wires__ | {k: v.wire for k, v in fields.items()}
        cls.__annotations__.pop("__kinds__", None)  # no hint: it is for checkers alone
        unread = frozenset(k for k, v in fields.items() if v.write_only)
        cls.__unread__ = cls.__unread__.difference(cls.__annotations__) | unread
        cls.__hidden__ |= {k for k, v in fields.items() if v.secret}
        for name, specifier in fields.items():
            setattr(cls, name, specifier.default)
        inherited = cls.__given__.difference(cls.__annotations__)
        cls.__given__ = inherited | _take(cls, READ_ONLY)
        _take(cls, REQUIRED)
        hint(cls)

    def __init__(self, /, **values: object) -> None:
        self._constructed = True
        table = table_of(type(self))
        values = {k: v for k, v in values.items() if v is not NOT_GIVEN}
        for name in (name for name in values if name not in table.wires):
            raise TypeError(_unexpected(type(self), name))
        if missing := sorted(table.required.difference(values)):
            raise TypeError(f"{type(self).__name__}() needs {', '.join(missing)}")
        from .constructor import typed  # it knows models, and reading needs it not

        self.__dict__.update({**table.constants, **typed(type(self), values)})

    @classmethod
    def from_dict(cls, data: Mapping[str, object], /) -> Self:
        """Return the model that a JSON object (already parsed) stands for."""
        if not isinstance(cast("object", data), Mapping):
            why = f"{cls.__name__}.from_dict needs a mapping, not {data!r:.80}"
            raise TypeError(why)
        try:
            return cast("Self", cls.__decoder__()(copied(dict(data))))
        except RecursionError:
            name = f"{cls.__name__}.from_dict"
            raise ValueError(f"{name}: the object {TOO_DEEP}") from None

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that would be sent, ready for `json.dumps`."""
        return cast("dict[str, Any]", jsonable(self))

    @classmethod
    def model_validate(cls, data: Mapping[str, object], /) -> Self:
        """Return the same as `from_dict`, by the name that pydantic gives it."""
        return cls.from_dict(data)

    def model_dump(self) -> dict[str, Any]:
        """Return the same as `to_dict`, by the name that pydantic gives it."""
        return self.to_dict()

    def model_dump_json(self) -> str:
        """Return the same as `to_json`, by the name that pydantic gives it."""
        return self.to_json()

    @classmethod
    def model_construct(cls, **values: Any) -> Self:
        """Return a model of these attributes, read as a response is: none is required,
        and what does not fit is kept and sent."""
        wires = table_of(cls).wires
        for name in (name for name in values if name not in wires):
            raise TypeError(_unexpected(cls, name))
        return cls.from_dict({wires[name]: value for name, value in values.items()})

    def model_copy(self, *, update: Mapping[str, Any] | None = None) -> Self:
        """Return a copy with other values, by the name that pydantic gives it."""
        return self.replace(**(update or {}))

    @property
    def model_fields_set(self) -> frozenset[str]:
        """The same as `fields_set`, by the name that pydantic gives it."""
        return self.fields_set

    def replace(self, /, **changes: Any) -> Self:
        """Return a copy with other values; `NOT_GIVEN` leaves a property out of it."""
        from .constructor import typed  # it knows models, and reading needs it not

        changed, wires = copy(self), table_of(type(self)).wires
        for name in (name for name in changes if name not in wires):
            raise TypeError(_unexpected(type(self), name))
        new = {k: v for k, v in changes.items() if v is not NOT_GIVEN}
        changed.__dict__.update(typed(type(self), new))
        for name in changes.keys() - new.keys():
            changed.__dict__.pop(name, None)
        changed._changed |= changes.keys()
        return changed

    __replace__ = replace
    """What `copy.replace` of Python 3.13 calls."""

    @property
    def fields_set(self) -> frozenset[str]:
        """The attributes that are set, also those that are None; the others are absent."""
        return frozenset(table_of(type(self)).wires).intersection(self.__dict__)

    def to_json(self) -> str:
        """Return the JSON text that would be sent."""
        return to_text(self)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The properties that the class does not know; what is added here is sent.

        A class whose further properties have a type says so of this one.
        """
        found: dict[str, Any] = self.__dict__.setdefault(UNKNOWN, {})
        return found

    @property
    def model_extra(self) -> dict[str, Any]:
        """The same as `additional_properties`, by the name that pydantic gives it."""
        return self.additional_properties

    @classmethod
    def __decoder__(cls) -> Decode:
        """Return what makes an instance of a JSON object, and of nothing else."""
        table = cls.__table__ or table_of(cls)
        if table.decode is None:
            table.decode = model_decoder(cls, table)
        return table.decode

    @classmethod
    def __encoder__(cls) -> Encode:
        """Return what makes the JSON of an instance, of exactly this class."""
        properties = encoder_of(cls)
        return lambda instance: fill(properties(instance))

    def __jsonable__(self) -> Json:
        """Return what is set as JSON, by the names of the wire."""
        return plain(self)

    def __properties__(self) -> dict[str, object]:
        """Return what is set, by the names of the wire, as it is."""
        found = encoder_of(type(self))(self).items()
        return {name: value for name, value in found if value is not NOT_GIVEN}

    if not TYPE_CHECKING:  # with these a checker would miss a misspelt name

        def __setattr__(self, name: str, value: object) -> None:
            if name in table_of(type(self)).wires:
                self._changed = self.__changed__ | {name}
            elif not name.startswith("_") and not hasattr(type(self), name):
                raise AttributeError(
                    f"{_unexpected(type(self), name)}; what the class does not "
                    "know goes into additional_properties",
                    name=name,
                    obj=self,
                )
            object.__setattr__(self, name, value)

        def __delattr__(self, name: str) -> None:
            object.__delattr__(self, name)
            self._changed = self.__changed__ | {name}

        def __getattr__(self, name: str) -> object:
            """Read what is absent as None, and what the class does not know."""
            if not name.startswith("_"):
                if name in table_of(type(self)).wires:
                    return None
                if name in self.additional_properties:
                    return self.additional_properties[name]
            kind = type(self).__name__
            raise AttributeError(
                f"{kind} has no property {name!r}", name=name, obj=self
            )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return self.__shown__() == other.__shown__()

    def __repr__(self) -> str:
        from .short_repr import shown  # what is only needed where something is shown

        return shown(self)

    def __shown__(self) -> dict[str, object]:
        """Return what is held, as `repr` shows it, also what that hides."""
        held = {k: v for k, v in self.__dict__.items() if k != UNKNOWN}
        unknown = self.__dict__.get(UNKNOWN)
        return {**held, "additional_properties": unknown} if unknown else held

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """Return what makes a model a field of pydantic's, which alone asks for it."""
        from .pydantic_support import pydantic_schema

        return pydantic_schema(cls, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> Any:
        """Return what FastAPI says of a response that is such a model."""
        from .pydantic_support import json_schema

        return json_schema(cls, schema, handler)

    @property
    def __is_constructed__(self) -> bool:
        """Whether a caller made it, and no response."""
        return getattr(self, "_constructed", False)

    @property
    def __changed__(self) -> frozenset[str]:
        """The attributes that a caller has set, of what a response made."""
        return getattr(self, "_changed", frozenset())

    def __copy__(self) -> Self:
        """Return a copy of its own; the values in it are shared."""
        copied = type(self).__new__(type(self))
        copied.__dict__.update(self.__dict__)
        copied._constructed, copied._changed = self.__is_constructed__, self.__changed__
        copied.__dict__[UNKNOWN] = copy(self.additional_properties)
        return copied


Model.__annotations__.clear()  # its hints are those of the properties

ObjectTypes: TypeAlias = Model | Mapping[str, object]
"""What a caller may pass for an object: a model of any class, or a mapping."""

if TYPE_CHECKING:

    class ValuesTypedAsAny:
        """What no value is: a mapping of it takes a `dict[str, Any]` alone. A message
        that names it means that a key, or its value, is not that of the typed dict."""

    ModelTypes: TypeAlias = Model | Mapping[str, ValuesTypedAsAny]
    """What a caller may pass beside a typed dict."""
else:
    ModelTypes = ObjectTypes


def _unexpected(kind: type[Model], name: str) -> str:
    known = table_of(kind).wires
    return f"{kind.__name__} has no property {name!r}{nearest(name, known)}"
