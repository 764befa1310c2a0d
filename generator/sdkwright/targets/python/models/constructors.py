"""What the constructors of models take: what methods take, in those classes that a request can hold.

The attributes of a class say what it reads. A class that only responses hold keeps the constructor that follows from
them; it is there for tests alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.model import Api, Object, Property, SchemaId, Use
from sdkwright.model.parts import reached
from sdkwright.plan.bodies.further import takes_further
from sdkwright.plan.bodies.sending import is_file
from sdkwright.plan.calls.names import FURTHER_NAME
from sdkwright.plan.constants import value_by_itself
from sdkwright.targets.python.code.imports import OPTIONS, Import
from sdkwright.targets.python.code.layout import CONSTRUCTOR, CONSTRUCTOR_ASIDE, parameter
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.types import NOT_GIVEN, NOTHING, Annotation, Annotations
from sdkwright.targets.python.models.type_views import ConstructorView
from sdkwright.text import Code


class Constructors:
    """Makes the views of constructors."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._held = reached(api, _requested(api))
        self.imports: frozenset[Import] = frozenset()
        """What the last one needs to be imported."""

    def view(
        self, key: SchemaId, schema: Object, names: Mapping[str, Code], annotations: Annotations
    ) -> ConstructorView | None:
        """The constructor of a class; None where it goes without saying."""
        self.imports = frozenset()
        if not (key in self._held and schema.properties) and not takes_further(schema):
            return None
        told = [(prop, names[prop.name]) for prop in schema.properties]
        told.sort(key=lambda each: not _is_asked(each[0]))
        parameters = tuple(self._parameter(prop, name, annotations) for prop, name in told)
        parameters += tuple(self._further(schema, annotations))
        decorator = CONSTRUCTOR_ASIDE if CONSTRUCTOR in names.values() else CONSTRUCTOR
        return ConstructorView(decorator, parameters, has_optional=any(NOT_GIVEN in each for each in parameters))

    def _parameter(self, prop: Property, name: Code, annotations: Annotations) -> Code:
        annotation = self._noted(property_type(prop.use, annotations, self._api))
        value = value_by_itself(prop, self._api.schema(prop.use))
        if value is not None:
            return parameter(name, annotation.parts, literal(value))
        if _is_asked(prop):
            return parameter(name, annotation.parts, NOTHING)
        return parameter(name, self._noted(annotation | annotations.imported(OPTIONS, "NotGiven")).parts, NOT_GIVEN)

    def _further(self, schema: Object, annotations: Annotations) -> Iterator[Code]:
        """What takes the properties that are not declared."""
        if takes_further(schema) and schema.extra is not None:
            given = annotations.mapping_of(property_type(schema.extra, annotations, self._api))
            told = self._noted(given | annotations.imported(OPTIONS, "NotGiven"))
            yield parameter(FURTHER_NAME, told.parts, NOT_GIVEN)

    def _noted(self, annotation: Annotation) -> Annotation:
        self.imports |= annotation.imports
        return annotation


def _is_asked(prop: Property) -> bool:
    """Whether a caller must give a property: never one that is the server's to give."""
    return prop.required and not prop.read_only


def property_type(use: Use, annotations: Annotations, api: Api) -> Annotation:
    """What a caller may give for a property: of a file also what a part of a form takes."""
    found = annotations.takes(use)
    return annotations.takes_part(use) | found if is_file(use, api) else found


def _requested(api: Api) -> Iterator[SchemaId]:
    """The schemas of what requests carry."""
    for operation in api.operations:
        yield from (told.use.schema for told in operation.parameters)
        contents = operation.body.contents if operation.body else ()
        yield from (use.schema for content in contents for use in (content.use, content.items) if use is not None)
