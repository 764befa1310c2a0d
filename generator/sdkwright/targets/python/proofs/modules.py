"""The tree of resources -> a module of tests for each resource that has methods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sdkwright.model import Api, Operation
from sdkwright.report import Report
from sdkwright.targets.python.expressions import (
    CONTENT,
    FORM,
    JSON,
    PART,
    PARTS,
    REPLY,
    REQUEST,
    STREAM,
    Call,
    Digits,
    ExactNumber,
    Expression,
    Listed,
    laid_out,
)
from sdkwright.targets.python.naming import API, Names, answer_name, proof_module, proof_name
from sdkwright.targets.python.proofs.access import Access
from sdkwright.targets.python.proofs.answers import Answers
from sdkwright.targets.python.proofs.calls import Calls, Proof
from sdkwright.targets.python.proofs.least import Least
from sdkwright.targets.python.proofs.samples import NoSample
from sdkwright.targets.python.proofs.views import AnswerView, CallView, OperationProofView, ProofsView, ProofView
from sdkwright.targets.python.replies import Replies
from sdkwright.targets.python.types import Annotations
from sdkwright.targets.python.views import ClientView, OperationView, ResourceView
from sdkwright.text import Code, Text

_ALL, _REQUIRED, _NONE = "with_all_arguments", "with_required_arguments", "without_arguments"
_ORDER = (API, CONTENT, Digits.function, FORM, JSON, ExactNumber.function, PART, PARTS, REPLY, REQUEST, STREAM)


class Proofs:
    """Makes the tests of an SDK."""

    def __init__(self, api: Api, names: Names, client: ClientView, report: Report) -> None:
        self._api = api
        self._report = report
        self._least = Least(api, is_sent=True)
        self._access = Access(api, client.credentials, client.options)
        self._answers = Answers(api, names.types, Replies(api, Annotations(api, names)))
        self._operations = {str(operation.at)[1:]: operation for operation in api.operations}

    def shared(self) -> ProofsView:
        """What all tests have in common."""
        usual = tuple(map(Text, self._access.usual))
        return ProofsView(self._access.given(), self._access.shown(), usual)

    def modules(self, resources: Iterable[ResourceView]) -> Iterator[ProofView]:
        """The tests of each resource."""
        for resource in resources:
            module = self._module(resource)
            if module.operations:
                yield module

    def _module(self, resource: ResourceView) -> ProofView:
        used: set[Code] = {API, REQUEST}
        shown = (self._shown(view, used) for view in resource.operations)
        operations = tuple(proof for proof in shown if proof is not None)
        return ProofView(
            module=proof_module(resource.call),
            doc=Text(f"What `client.{resource.call}` sends, and what it makes of the replies."),
            tools=tuple(tool for tool in _ORDER if tool in used),
            operations=operations,
        )

    def _shown(self, view: OperationView, used: set[Code]) -> OperationProofView | None:
        """The tests of one operation; none where no example of it can be made, as no value ends, or has a form."""
        tools: set[Code] = set()
        try:
            proof = self._operation(view, tools)
        except NoSample as no_sample:
            message = f"no test shows this operation: {no_sample} has no value that can be sent or served as an example"
            self._report.note("no-sample", message, self._operations[view.pointer.raw].at)
            return None
        used |= tools
        return proof

    def _operation(self, view: OperationView, used: set[Code]) -> OperationProofView:
        operation = self._operations[view.pointer.raw]
        calls = Calls(self._api, self._least, self._access, operation, view)
        whole, least = calls.all(), calls.required()
        proofs = [(_ALL if view.arguments else _NONE, whole), *([(_REQUIRED, least)] if least else [])]
        streams = [_is_streamed(view, proof) for _, proof in proofs]
        answers = tuple(self._answer(operation, view, streamed, used) for streamed in sorted(set(streams)))
        shown = (_call(view, name, proof, s) for (name, proof), s in zip(proofs, streams, strict=True))
        used.update(tool for _, proof in proofs for tool in _tools(proof.request))
        used.update(tool for _, proof in proofs for _, value in proof.call.arguments for tool in _tools(value))
        return OperationProofView(answers, tuple(shown))

    def _answer(self, operation: Operation, view: OperationView, streamed: bool, used: set[Code]) -> AnswerView:
        name = answer_name(view.method, streamed=streamed)
        value = self._answers.stream(operation) if streamed else self._answers.whole(operation)
        used.update(_tools(value))
        return AnswerView(name, laid_out(value, at=0, behind=f"{name} = "))


def _is_streamed(view: OperationView, proof: Proof) -> bool:
    if view.stream is None or view.stream.asked is None:
        return view.stream is not None
    said = proof.values.get(view.stream.asked.name)
    return said if isinstance(said, bool) else view.stream.by_default


def _call(view: OperationView, kind: str, proof: Proof, streamed: bool) -> CallView:
    return CallView(
        name=proof_name(view.method, kind),
        call=laid_out(proof.call, at=8, behind="lambda client: ", before=","),
        answer=answer_name(view.method, streamed=streamed),
        request=laid_out(proof.request, at=4, behind="assert sent == "),
    )


def _tools(value: Expression) -> Iterator[Code]:
    """The classes that an expression is made of."""
    inner: Sequence[Expression] = ()
    match value:
        case Call():
            yield value.function
            inner = [item for _, item in value.arguments]
        case Digits():
            yield value.function
        case Listed():
            inner = value.items
        case list():
            inner = value
        case dict():
            inner = [*value.values()]
        case _:
            return
    for item in inner:
        yield from _tools(item)
