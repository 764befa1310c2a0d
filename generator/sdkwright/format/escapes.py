"""Part of `format`: proves that nothing escaped from the description into the code.

Each generated file is read as Python, and its syntax tree is walked once: every identifier, import and call in it must
be made of words that its template, its target or the SDK's settled names declare (`Grammar`), and a kind of statement
or expression that has a keyword of its own occurs only where the template says that keyword. So whatever a description
holds, it can be a constant, a comment or a docstring, and nothing else. A string that the SDK will read as code is held
to the same; which one that is, its place says (`Evaluated`), for any word may be the name of an argument or a property.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from sdkwright.files import File, Grammar

_KEYWORDS: dict[type[ast.AST], str] = {
    ast.Lambda: "lambda",
    ast.For: "for",
    ast.AsyncFor: "for",
    ast.comprehension: "for",
    ast.While: "while",
    ast.If: "if",
    ast.IfExp: "if",
    ast.Try: "try",
    ast.With: "with",
    ast.AsyncWith: "with",
    ast.Raise: "raise",
    ast.Delete: "del",
    ast.Assert: "assert",
    ast.Global: "global",
    ast.Nonlocal: "nonlocal",
    ast.Await: "await",
    ast.Yield: "yield",
    ast.YieldFrom: "yield",
    ast.Match: "match",
    ast.Return: "return",
    ast.ClassDef: "class",
    ast.FunctionDef: "def",
    ast.AsyncFunctionDef: "async",
    ast.Import: "import",
    ast.ImportFrom: "import",
    ast.JoinedStr: "f",
    ast.NamedExpr: ":=",
}
"""Kinds of nodes, each with the word that the template (or the target's vocabulary) must hold for it to occur."""


@dataclass(frozen=True, slots=True)
class Escape:
    """Something in a file that its grammar does not declare, with its line."""

    reason: str
    line: int | None


def escapes(file: File) -> Iterator[Escape]:
    """The escapes in a Python file; none for a file that keeps to its grammar, that has none, or that is no Python."""
    if file.grammar is None or not file.is_python:
        return
    try:
        tree = ast.parse(file.text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return  # told by `shape`, with the parser's words
    yield from _EscapeFinder(file.grammar).escapes(tree)


class _EscapeFinder:
    """Walks the trees of one file."""

    def __init__(self, grammar: Grammar) -> None:
        self._declared = grammar.words | grammar.vocabulary
        self._names = grammar.names
        self._calls = grammar.calls
        self._classes = grammar.classes
        self._evaluated = grammar.evaluated

    def escapes(self, tree: ast.AST) -> Iterator[Escape]:
        """Everything in a tree that is not declared."""
        waiting: list[ast.AST] = [tree]
        while waiting:
            node = waiting.pop()
            kind = type(node)
            for field in () if kind in _HOLD_NO_NODES else node._fields:
                value = getattr(node, field, None)
                if isinstance(value, list):
                    waiting += [each for each in value if isinstance(each, ast.AST)]
                elif isinstance(value, ast.AST):
                    waiting.append(value)
            if kind in _LOOKED_AT:
                yield from self._node(node)
        for node in tree.body if isinstance(tree, ast.Module) else ():
            if isinstance(node, (ast.AnnAssign, ast.Assign)) and self._is_evaluated(node):
                yield from self._text(node.value, node.lineno)

    def _node(self, node: ast.AST) -> Iterator[Escape]:
        line = getattr(node, "lineno", None)
        keyword = _KEYWORDS.get(type(node))
        if keyword is not None and keyword not in self._declared:
            yield Escape(f"nothing declares a {type(node).__name__} here", line)
        named = _NAMES.get(type(node))
        for name in named(node) if named is not None else ():
            if name not in self._declared and name not in self._names:
                yield Escape(f"nothing declares the name {name!r} here: no template, vocabulary or settled name", line)
        if isinstance(node, ast.Call) and not self._may_be_called(node.func):
            yield Escape(f"nothing declares the call of {ast.unparse(node.func)!r} here", line)
        if isinstance(node, ast.Call):
            for text in self._evaluated_arguments(node):
                yield from self._text(text, line)

    def _may_be_called(self, called: ast.expr) -> bool:
        """A function or method that is declared, a class of the SDK, or one of its methods by its whole way."""
        way = _way(called)
        name = way.rpartition(".")[2]
        if name in self._declared or not self._classes.isdisjoint((name, way)):
            return True
        client, _, method = way.partition(".")
        return client in self._declared and method in self._calls

    def _evaluated_arguments(self, call: ast.Call) -> Iterator[ast.expr]:
        """What a function of the runtime is given that it reads as code; of a method that has its name, nothing is."""
        way = _way(call.func)
        yield from (each.value for each in call.keywords if (way, each.arg) in self._evaluated.arguments)
        yield from (each for index, each in enumerate(call.args) if (way, index) in self._evaluated.arguments)

    def _is_evaluated(self, node: ast.AnnAssign | ast.Assign) -> bool:
        """Whether a variable holds code: one that its annotation tells, or its name."""
        targets = [node.target] if isinstance(node, ast.AnnAssign) else node.targets
        if any(isinstance(target, ast.Name) and target.id in self._evaluated.variables for target in targets):
            return True
        annotation = node.annotation if isinstance(node, ast.AnnAssign) else None
        return isinstance(annotation, ast.Name) and annotation.id in self._evaluated.annotations

    def _text(self, value: ast.expr | None, line: int | None) -> Iterator[Escape]:
        """A string that the SDK will read as an expression, or several by their keys."""
        for part in value.values if isinstance(value, ast.Dict) else (value,):
            if isinstance(part, ast.Dict):
                yield from self._text(part, line)
            if not isinstance(part, ast.Constant) or not isinstance(part.value, str):
                continue
            try:
                yield from self.escapes(ast.parse(part.value, mode="eval"))
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                yield Escape("a type that is no Python", line)


def _way(called: ast.expr) -> str:
    """The dotted name of what is called, as far as it is one."""
    names: list[str] = []
    while isinstance(called, ast.Attribute):
        names.append(called.attr)
        called = called.value
    names.append(called.id if isinstance(called, ast.Name) else "")
    return ".".join(reversed(names))


_NAMES: dict[type[ast.AST], Callable[..., Iterable[str]]] = {
    ast.Name: lambda node: (node.id,),
    ast.Attribute: lambda node: (node.attr,),
    ast.arg: lambda node: (node.arg,),
    ast.keyword: lambda node: (node.arg,) if node.arg is not None else (),
    ast.ExceptHandler: lambda node: (node.name,) if node.name is not None else (),
    ast.FunctionDef: lambda node: (node.name,),
    ast.AsyncFunctionDef: lambda node: (node.name,),
    ast.ClassDef: lambda node: (node.name,),
    ast.alias: lambda node: chain(node.name.split("."), (node.asname,) if node.asname is not None else ()),
    ast.ImportFrom: lambda node: node.module.split(".") if node.module else (),
}
"""The identifiers that a node itself holds, for each kind of node that holds one."""
_HOLD_NO_NODES = frozenset({ast.Name, ast.Constant, ast.alias, ast.Load, ast.Store, ast.Del})
"""The kinds of most nodes, in which no other one is but for a `Load` and the like."""
_LOOKED_AT = _KEYWORDS.keys() | _NAMES.keys() | {ast.Call}
"""The kinds of nodes in which something may be that nobody declared."""
