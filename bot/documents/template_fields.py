"""Which fields a template asks for, read without running it: each must be one that the minutes have.

A template may print fields, choose by them and repeat for each; nothing else. So none can take long, reach into the
program, or let what users typed become markup.
"""

import difflib
from collections.abc import Iterable, Iterator, Mapping

from jinja2 import nodes

from bot.documents.fields import Fields
from bot.documents.template_file import Unfit

FILTERS = frozenset({"upper", "lower", "capitalize", "trim", "length", "join"})
LOOP: Fields = {"index": 1, "first": True, "last": True, "length": 1}
"""What a repetition says of itself."""
LOGIC = (nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand, nodes.Concat, nodes.CondExpr)
NEAR = 0.6
"""From this likeness a field is probably meant."""
Sample = object
"""What a field holds in made-up minutes that have everything: a text, a list, or fields of its own."""


class Reader:
    """Goes through one part of a template, with made-up minutes beside it."""

    def __init__(self, sample: Fields) -> None:
        self._sample = sample
        self._known = sorted(set(paths(sample)))
        self.used: set[str] = set()
        """The fields of the minutes that were asked for, by their first word."""

    def read(self, part: nodes.Template) -> None:
        """Raises Unfit at the first thing that is no field, or that a template may not do."""
        self._all(part.body, {})

    def _all(self, body: Iterable[nodes.Node], scope: Mapping[str, Sample]) -> None:
        for node in body:
            self._one(node, scope)

    def _one(self, node: nodes.Node, scope: Mapping[str, Sample]) -> None:
        match node:
            case nodes.Output():
                for shown in node.nodes:
                    self._printed(shown, scope)
            case nodes.If():
                self._value(node.test, scope)
                self._all([*node.body, *node.elif_, *node.else_], scope)
            case nodes.For(recursive=False, target=nodes.Name()):
                self._repeated(node, scope)
            case _:
                raise Unfit("not-allowed", what=_called(node))

    def _printed(self, node: nodes.Node, scope: Mapping[str, Sample]) -> None:
        if isinstance(node, nodes.TemplateData):
            return
        if not isinstance(self._value(node, scope), str | int):
            raise Unfit("no-text", field=_written(node))

    def _repeated(self, node: nodes.For, scope: Mapping[str, Sample]) -> None:
        """For each of a list; within another, for each of a list of its own: all with all would never end."""
        if scope and _root(node.iter) not in scope:
            raise Unfit("not-allowed", what=f"for … in {_written(node.iter)}")
        many = self._value(node.iter, scope)
        if not isinstance(many, list):
            raise Unfit("no-list", field=_written(node.iter))
        target = node.target
        inner = {**scope, "loop": LOOP, **({target.name: _each(many)} if isinstance(target, nodes.Name) else {})}
        if node.test is not None:
            self._value(node.test, inner)
        self._all(node.body, inner)
        self._all(node.else_, scope)

    def _value(self, node: nodes.Node, scope: Mapping[str, Sample]) -> Sample:
        match node:
            case nodes.Const():
                return node.value
            case nodes.Name():
                return self._named(node.name, scope)
            case nodes.Getattr():
                return self._within(node, scope)
            case nodes.Filter(node=nodes.Node() as inner) if node.name in FILTERS:
                return self._filtered(node, self._value(inner, scope), scope)
            case nodes.Not() | nodes.And() | nodes.Or() | nodes.Compare() | nodes.Operand():
                for child in node.iter_child_nodes():
                    self._value(child, scope)
                return True
            case nodes.Concat() | nodes.CondExpr():
                for child in node.iter_child_nodes():
                    self._value(child, scope)
                return ""
            case _:
                raise Unfit("not-allowed", what=_called(node))

    def _named(self, name: str, scope: Mapping[str, Sample]) -> Sample:
        if name in scope:
            return scope[name]
        if name not in self._sample:
            raise self._unknown(name, self._known)
        self.used.add(name)
        return self._sample[name]

    def _within(self, node: nodes.Getattr, scope: Mapping[str, Sample]) -> Sample:
        held = self._value(node.node, scope)
        if not isinstance(held, dict) or node.attr not in held:
            before = _written(node.node)
            known = [f"{before}.{name}" for name in held] if isinstance(held, dict) else []
            raise self._unknown(_written(node), known)
        return held[node.attr]

    def _filtered(self, node: nodes.Filter, value: Sample, scope: Mapping[str, Sample]) -> Sample:
        for argument in node.args:
            self._value(argument, scope)
        if node.name == "length":
            return 0
        if not isinstance(value, list if node.name == "join" else str):
            raise Unfit("no-text", field=_written(node))
        return ""

    def _unknown(self, name: str, known: Iterable[str]) -> Unfit:
        near = difflib.get_close_matches(name, list(known), n=1, cutoff=NEAR)
        return Unfit("unknown-field", field=name, near=near[0] if near else "none")


def paths(sample: Fields, before: str = "") -> Iterator[str]:
    """Every field with where it stands, lists by their name: "points.heading"."""
    for name, held in sample.items():
        yield f"{before}{name}"
        inner = _each(held) if isinstance(held, list) else held
        if isinstance(inner, dict):
            yield from paths(inner, f"{before}{name}.")


def _each(many: list[Sample]) -> Sample:
    """What one of a list holds: the first of them, as full as any of them is."""
    if many and isinstance(many[0], dict):
        return {
            name: next((m[name] for m in many if isinstance(m, dict) and m.get(name)), held)
            for name, held in many[0].items()
        }
    return many[0] if many else ""


def _root(node: nodes.Node) -> str:
    while isinstance(node, nodes.Getattr):
        node = node.node
    return node.name if isinstance(node, nodes.Name) else ""


def _written(node: nodes.Node) -> str:
    """As it stands in the template."""
    if isinstance(node, nodes.Getattr):
        return f"{_written(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else _called(node)


def _called(node: nodes.Node) -> str:
    """What a template does, as it is written there."""
    if isinstance(node, nodes.Filter):
        return f"|{node.name}"
    return {"Call": "(…)", "Getitem": "[…]"}.get(type(node).__name__, type(node).__name__.lower())
