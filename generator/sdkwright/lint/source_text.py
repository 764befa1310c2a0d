"""Expressions as their author wrote them, for messages: with their brackets, and never longer than a line."""

from __future__ import annotations

from jinja2 import nodes

_LONGEST = 100
_OPERATORS = {"eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<=", "in": "in", "notin": "not in"}
_SIGNS = {nodes.Neg: "-", nodes.Pos: "+"}


def source_text(node: nodes.Node) -> str:
    """An expression; of one that is too long, its beginning."""
    shown = _whole(node)
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST].rstrip()} …"


def _whole(node: nodes.Node) -> str:
    match node:
        case nodes.Getattr() | nodes.Getitem() | nodes.Call() | nodes.Filter() | nodes.Test():
            return _behind(node)
        case nodes.Concat():
            return " ~ ".join(map(_inner, node.nodes))
        case nodes.CondExpr():
            otherwise = f" else {_inner(node.expr2)}" if node.expr2 is not None else ""
            return f"{_inner(node.expr1)} if {_inner(node.test)}{otherwise}"
        case nodes.BinExpr():
            return f"{_inner(node.left)} {node.operator} {_inner(node.right)}"
        case nodes.Not():
            return f"not {_inner(node.node)}"
        case nodes.UnaryExpr():
            return f"{_SIGNS[type(node)]}{_inner(node.node)}"
        case nodes.Compare():
            parts = (f" {_OPERATORS[each.op]} {_inner(each.expr)}" for each in node.ops)
            return f"{_inner(node.expr)}{''.join(parts)}"
        case _:
            return _single(node)


def _behind(node: nodes.Node) -> str:
    """What stands behind something else: an attribute, an item, a call, a filter, a test."""
    match node:
        case nodes.Getattr():
            return f"{_inner(node.node)}.{node.attr}"
        case nodes.Getitem():
            return f"{_inner(node.node)}[{_whole(node.arg)}]"
        case nodes.Call():
            return f"{_inner(node.node)}({_arguments(node)})"
        case nodes.Filter():
            given = _arguments(node)
            return f"{_inner(node.node) if node.node is not None else ''}|{node.name}{f'({given})' if given else ''}"
        case nodes.Test():
            given = _arguments(node)
            return f"{_inner(node.node)} is {node.name}{f'({given})' if given else ''}"
        case _:
            return ""


def _single(node: nodes.Node) -> str:
    """What is written in one piece, or between brackets."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Const():
            shown = {True: "true", False: "false", None: "none"}
            is_word = node.value is None or isinstance(node.value, bool)
            return shown[node.value] if is_word else repr(node.value)
        case nodes.Tuple():
            inner = ", ".join(map(_whole, node.items))
            return f"({inner},)" if len(node.items) == 1 else f"({inner})"
        case nodes.List():
            return f"[{', '.join(map(_whole, node.items))}]"
        case nodes.Dict():
            return f"{{{', '.join(f'{_whole(each.key)}: {_whole(each.value)}' for each in node.items)}}}"
        case nodes.Slice():
            parts = [_whole(each) if each is not None else "" for each in (node.start, node.stop)]
            return ":".join(parts) + (f":{_whole(node.step)}" if node.step is not None else "")
        case _:
            return type(node).__name__.lower()


_BARE = (nodes.Literal, nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Call, nodes.Filter, nodes.Slice)


def _inner(node: nodes.Node) -> str:
    """The same as a part of something else."""
    is_bare = isinstance(node, _BARE)
    return _whole(node) if is_bare else f"({_whole(node)})"


def _arguments(node: nodes.Call | nodes.Filter | nodes.Test) -> str:
    parts = [_whole(each) for each in node.args or ()]
    parts += [f"{each.key}={_whole(each.value)}" for each in node.kwargs or ()]
    parts += [f"*{_inner(node.dyn_args)}"] if node.dyn_args is not None else []
    parts += [f"**{_inner(node.dyn_kwargs)}"] if node.dyn_kwargs is not None else []
    return ", ".join(parts)
