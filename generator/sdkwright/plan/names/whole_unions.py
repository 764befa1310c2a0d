"""Bodies of several shapes that deserve a name, though the description has none for them.

```
requestBody    oneOf: [A, Aaaa, Caa, ...]                  DomainRecordCreateParams: who writes one can say its type
response       oneOf: [Single, Multiple, None]             DropletCreateResponse
               oneOf: [Cat, Dog]                           Cat | Dog, which is as short
               oneOf: [Pet, ...], the first called alike   none: its own member has the name
```
"""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.model import Api, Derived, Named, Object, SchemaId, Union
from sdkwright.plan.equal_unions import equal_unions
from sdkwright.plan.names.type_names import TypeNames

_MANY = 3
"""A union of fewer shapes is said as fast as a name for it, unless their tags are to be said, too."""


def whole_unions(api: Api, texts: TypeNames) -> frozenset[SchemaId]:
    """The unions without a name that are a body or a response of an operation as a whole, and get one."""
    equal = equal_unions(api)
    return frozenset(key for key in _whole(api) if key not in equal and _is_free(key, api, texts))


def _whole(api: Api) -> Iterator[SchemaId]:
    for operation in api.operations:
        contents = [*(operation.body.contents if operation.body else ())]
        contents += [content for response in operation.responses for content in response.contents]
        for key in dict.fromkeys(content.use.schema for content in contents if content.use is not None):
            union = api.schemas[key]
            if isinstance(union, Union) and isinstance(union.name, Derived) and union.name.owner == operation.at:
                objects = [member for member in union.members if isinstance(api.schema(member), Object)]
                if len(objects) >= _MANY or (union.tags and len(objects) > 1):
                    yield key


def _is_free(key: SchemaId, api: Api, texts: TypeNames) -> bool:
    """Whether none of its members has its name."""
    union = api.schemas[key]
    assert isinstance(union, Union), "only these are whole"
    wanted = texts.of(key).candidates[0]
    members = (member.schema for member in union.members if isinstance(api.schema(member), Named))
    return all(texts.of(member).candidates[0] != wanted for member in members)
