"""An operation -> a program that calls it, for the README and for the pages of a reference to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sdkwright.draft import CodeSample
from sdkwright.model import Api
from sdkwright.plan.calls.arguments import PATH, Argument
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.samples.calls import SampleCall
from sdkwright.plan.samples.reader_calls import ReaderCalls
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.shown_requests import EXAMPLE_SERVER, ShownRequests
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Sample
from sdkwright.report import Pointer
from sdkwright.targets.go.code.calls import GO_SAMPLE, given, lines_of, outline
from sdkwright.targets.go.code.types import imports_of
from sdkwright.targets.go.code.values import Values, call, composite
from sdkwright.targets.go.views import ClientView, FieldView, MethodView
from sdkwright.text import Code, Text


class Samples:
    """Writes the programs of an API, each when it is asked for."""

    def __init__(
        self,
        api: Api,
        package: Code,
        module: Text,
        client: ClientView,
        methods: Mapping[Pointer, MethodView],
        planned: Mapping[Pointer, PlannedOperation],
        values: Values,
    ) -> None:
        self._api = api
        self._package = package
        self._module = module
        self._client = client
        self._methods = methods
        self._planned = planned
        self._values = values
        self._smallest = Smallest(api, is_sent=True)
        self._requests = ShownRequests(api)

    def of(self, at: Pointer) -> Sequence[CodeSample]:
        """The program that calls the operation at a place; none where an argument has no value that could be shown."""
        program = self.program(at)
        if program is None:
            return ()
        method = self._methods[at]
        has_body, has_params = method.body is not None, method.params is not None
        called = outline(
            method.call, given((each.name for each in method.path), has_body=has_body, has_params=has_params)
        )
        return (CodeSample(*GO_SAMPLE, called, Text(str(program))),)

    def first(self) -> Code | None:
        """The program that a README shows: of a call with few arguments that gives something."""
        ordered = sorted(self._methods, key=lambda at: _weight(self._methods[at]))
        return next((found for at in ordered if (found := self.program(at)) is not None), None)

    def program(self, at: Pointer) -> Code | None:
        """The program that calls one operation; None where there is none."""
        if at not in self._methods:
            return None
        try:
            return lines_of(self._lines(self._planned[at], self._methods[at]))
        except NoSample:
            return None

    def _lines(self, planned: PlannedOperation, method: MethodView) -> Iterator[str]:
        body = self._requests.body(planned.operation)
        found = ReaderCalls(self._api, self._smallest, planned, body=body).shown()
        variable = "c" if self._package == "client" else "client"
        made = call(f"{variable}.{method.call}", tuple(self._arguments(found, method)))
        client = call(f"{self._package}.NewClient", tuple(self._where()))
        yield from ("package main", "", "import (")
        yield from (f'\t"{path}"' for path in self._imports(made, method))
        yield from ("", f"\t{self._imported()}", ")", "", "func main() {")
        read = " and ".join(dict.fromkeys(self._variables(planned)))
        yield from ([f"\t// reads {read} from the environment"] if read else [])
        yield from (f"\t{variable} := {client}", "")
        given = "response, err" if method.result else "err"
        yield from (f"\t{line}" for line in f"{given} := {made}".split("\n"))
        yield from ("\tif err != nil {", "\t\tlog.Fatal(err)", "\t}")
        yield from (['\tfmt.Printf("%+v\\n", response)'] if method.result else [])
        yield "}"

    def _imports(self, made: Code, method: MethodView) -> Iterable[Code]:
        also = ("context", "log", *(("fmt",) if method.result else ()))
        return imports_of(iter([made]), also=also)

    def _imported(self) -> str:
        path = self._module.raw or str(self._package)
        is_named_so = path.rpartition("/")[2] == self._package
        return f'"{path}"' if is_named_so else f'{self._package} "{path}"'

    def _where(self) -> Iterator[Code]:
        if self._client.base_url_variable:
            yield call(f"{self._package}.WithBaseURL", (self._values.text(EXAMPLE_SERVER),))

    def _variables(self, planned: PlannedOperation) -> Iterator[str]:
        """What the client reads of what the operation asks for."""
        asked = next((keys for keys in planned.operation.security if keys), ())
        environment = {each.name.raw: each.environment.raw for each in self._client.secrets}
        for scheme in (each for each in self._client.schemes if each.key.raw in asked):
            yield from (environment[secret.raw] for secret in scheme.secrets)

    # ---------------------------------------------------------------------------------------- arguments

    def _arguments(self, found: SampleCall, method: MethodView) -> Iterator[Code]:
        yield self._values.context
        passed = {each.argument.key: each for each in found.passed}
        for each in method.path:
            given = passed[PATH, each.wire.raw]
            yield self._in_path(each.annotation, given.argument, given.value)
        if method.body is not None:
            yield self._body(method, found)
        if method.params is not None:
            fields = {each.wire.raw: each for each in method.params.fields}
            outside = [each for each in found.passed if each.argument in found.planned.call.outside]
            parts = [
                (fields[each.argument.wire].name, self._param(fields[each.argument.wire], each.argument, each.value))
                for each in outside
                if each.argument.place != PATH and each.argument.wire in fields
            ]
            yield composite(self._values.qualified(method.params.name), parts)

    def _in_path(self, annotation: Code, argument: Argument, value: Sample) -> Code:
        if annotation == "string":
            if not isinstance(value, (str, int, float)) or isinstance(value, bool):
                raise NoSample(argument.wire)
            return self._values.text(str(value))
        return self._values.given(annotation, argument.uses[0], value)

    def _param(self, field: FieldView, argument: Argument, value: Sample) -> Code:
        return self._values.given(field.annotation, argument.uses[0], value)

    def _body(self, method: MethodView, found: SampleCall) -> Code:
        assert method.body is not None, "it is asked only then"
        offered = found.planned.call.bodies
        choice = next((each for each in offered if method.body.media_type.raw in each.media_types), None)
        use = choice.how.content.use if choice is not None else None
        if method.body.method == "bytes":
            return self._values.bytes(found.body)
        if not found.has_body or found.body is None:
            return self._values.zero(method.body.annotation)
        if choice is not offered[0]:
            raise NoSample("the body that is shown is another one")
        return self._values.given(method.body.annotation, use or self._api.any_use, found.body)


def _weight(method: MethodView) -> tuple[bool, int]:
    given = (*method.path, *filter(None, (method.body, method.params)))
    return not method.result, len(given)
