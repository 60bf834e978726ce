"""One YAML file: its bytes made plain data in which every scalar stays text, and the places of its values."""

import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.reader import ReaderError

from knowledge.reading.problems import Complaint, Path, shown

MOST_DEPTH = 50
MOST_YAML_BYTES = 20_000_000
MOST_TEXT_BYTES = 5_000_000

_BYTE_ORDER_MARK = "\ufeff"
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"\\[0abefvxuU]")
# Where an anchor, alias or tag could begin; a byte order mark may begin a line too. Words such as `a & b` also match.
_PROPERTY = re.compile(r"""(?:^|[\s\[\]{},:\-?"'\ufeff])[&*!]""")
_NULLS = frozenset({"", "null", "~", "Null", "NULL"})
_NULL = "null"
_TEXT = "text"


class _TooDeepError(Exception):
    def __init__(self, near: Node) -> None:
        super().__init__()
        self.near = near


class _Composer(CParser):
    """Composes nodes without guessing types: `NO`, `3.10` and dates stay text; only a plain null is none."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.depth = 0

    def resolve(self, kind: type[Node], value: str | None, implicit: tuple[bool, bool]) -> str:
        return _NULL if kind is ScalarNode and implicit[0] and value in _NULLS else _TEXT

    def descend_resolver(self, parent: Node | None, index: object) -> None:  # noqa: ARG002  # so the library calls it
        self.depth += 1
        if self.depth > MOST_DEPTH and parent is not None:
            raise _TooDeepError(parent)

    def ascend_resolver(self) -> None:
        self.depth -= 1


def read_text(file: str, content: bytes | str, most: int) -> str | Complaint:
    """The file's text, every character as it stands; a complaint when it is too long or is no plain UTF-8 text."""
    if len(content) > most:
        return _complaint(file, 1, 1, f"the file is larger than {most // 1_000_000} MB", "split it")
    if isinstance(content, bytes):
        try:
            content = content.decode()
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            return _complaint(file, line, 1, "the file is not UTF-8", "save it as UTF-8")
    if content.startswith(_BYTE_ORDER_MARK):
        return _complaint(file, 1, 1, "the file begins with a byte order mark", "save it as UTF-8 without one")
    if found := _CONTROL.search(content):
        line, column = place_in(content, found.start())
        code = f"U+{ord(found[0]):04X}"
        return _complaint(file, line, column, f"the control character `{code}` stands in the file", "delete it")
    return content


def place_in(text: str, index: int) -> tuple[int, int]:
    """The line and column of a position in a text, from 1."""
    before = text.count("\n", 0, index)
    return before + 1, index - (text.rfind("\n", 0, index) + 1) + 1


def read_yaml(file: str, text: str) -> tuple[Any, list[Complaint]]:
    """The data of a YAML file - dict, list, str or None - and what is wrong with it as YAML; None if unreadable."""
    try:
        node = _Composer(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        return None, [_syntax(file, text, error)]
    except _TooDeepError as error:
        return None, [_at(file, error.near, f"blocks are nested deeper than {MOST_DEPTH}", "flatten them")]
    except ReaderError as error:
        index = len(text.encode()[: error.position].decode(errors="ignore"))
        line, column = place_in(text, index)
        what = f"the character `U+{ord(text[index]):04X}` cannot stand in YAML"
        return None, [_complaint(file, line, column, what, "delete it, or write it as an escape in double quotes")]
    if node is None:
        return None, [_complaint(file, 1, 1, "the file is empty", "delete it or fill it")]
    if any(sign in text for sign in "&*!") and _PROPERTY.search(text) and (found := list(_properties(file, text))):
        return None, found
    complaints: list[Complaint] = []
    data = _build(node, complaints, file)
    if _ESCAPE.search(text):
        complaints.extend(_control_characters(file, node))
    return data, complaints


def _build(node: Node, complaints: list[Complaint], file: str) -> Any:
    if type(node) is ScalarNode:
        return node.value if node.tag == _TEXT else None
    if type(node) is SequenceNode:
        return [
            (item.value if item.tag == _TEXT else None) if type(item) is ScalarNode else _build(item, complaints, file)
            for item in node.value
        ]
    built: dict[str, Any] = {}
    for key, value in node.value:
        if type(key) is not ScalarNode or key.tag != _TEXT:
            complaints.append(_at(file, key, "a key is not plain text", "write `key: value`"))
            continue
        if key.value in built:
            complaints.append(_at(file, key, f"`{key.value}` stands twice in the same block", "keep one of them"))
            continue
        if type(value) is ScalarNode:
            built[key.value] = value.value if value.tag == _TEXT else None
        else:
            built[key.value] = _build(value, complaints, file)
    return built


def _properties(file: str, text: str) -> Iterator[Complaint]:
    for event in _events(text):
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.AliasEvent):
            yield _complaint(file, line, column, f"the alias `*{event.anchor}` is not allowed", "write the value out")
        elif getattr(event, "anchor", None):
            yield _complaint(file, line, column, f"the anchor `&{event.anchor}` is not allowed", "write each value out")
        elif tag := getattr(event, "tag", None):
            short = str(tag).replace("tag:yaml.org,2002:", "!!")
            yield _complaint(file, line, column, f"the tag {shown(short)} is not allowed", "quote the text")


def _events(text: str) -> Iterator[Any]:
    parser = CParser(text)
    while (event := parser.get_event()) is not None:
        yield event


def _control_characters(file: str, top: Node) -> Iterator[Complaint]:
    waiting = [top]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ScalarNode):
            if found := _CONTROL.search(node.value):
                code = f"U+{ord(found[0]):04X}"
                yield _at(file, node, f"the control character `{code}` stands in a value", "delete it")
        else:
            waiting.extend(_children(node))


def _children(node: Node) -> Iterator[Node]:
    for item in node.value:
        if isinstance(item, tuple):
            yield from item
        else:
            yield item


def find_place(top: Node | None, path: Path, *, at_key: bool) -> tuple[int, int]:
    """The line and column of the value at the path, or of its key; of the nearest block around it if it is absent."""
    node = top
    if node is None:
        return 1, 1
    place = node
    for number, step in enumerate(path, 1):
        key, value = _step(node, step)
        if value is None:
            break
        wants_key = at_key and number == len(path)
        node, place = value, (key if wants_key and key is not None else value)
    return place.start_mark.line + 1, place.start_mark.column + 1


def _step(node: Node, step: str | int) -> tuple[Node | None, Node | None]:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == step:
                return key, value
    elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None, None


def compose(text: str) -> Node | None:
    """The nodes of a text that was readable, with their places."""
    return _Composer(text).get_single_node()


def _syntax(file: str, text: str, error: yaml.MarkedYAMLError) -> Complaint:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    lines = text.split("\n")
    here = lines[line - 1] if line <= len(lines) else ""
    indent = here[: len(here) - len(here.lstrip())]
    if "\t" in indent:
        return _complaint(file, line, indent.index("\t") + 1, "a tab stands in the indentation", "use spaces")
    if "quoted scalar" in str(error.context) and "end of stream" in str(error.problem) and error.context_mark:
        line, column = error.context_mark.line + 1, error.context_mark.column + 1
        return _complaint(file, line, column, "a quotation mark opens here and is never closed", "close it")
    if "parsing a flow" in str(error.context) and error.context_mark:
        line, column = error.context_mark.line + 1, error.context_mark.column + 1
        return _complaint(file, line, column, "the list or block that opens here is not closed", "look for its end")
    if "did not find expected key" in str(error.problem) or "expected <document start>" in str(error.problem):
        return _complaint(file, line, column, "the line does not fit the block around it", "check its indentation")
    if "undefined alias" in str(error.problem):
        return _complaint(file, line, column, "an alias is not allowed", "write the value out, or quote it")
    if "another document" in str(error.problem):
        return _complaint(file, line, column, "a second document begins", "keep one document in a file")
    if "mapping values" in str(error.problem):
        return _complaint(file, line, column, "a second `: ` stands here", "put the value in quotes")
    if "cannot start any token" in str(error.problem):
        sign = here[column - 1 : column]
        return _complaint(file, line, column, f"a value cannot begin with {shown(sign)}", "put it in quotes")
    what = ", ".join(part for part in (error.context, error.problem) if part)
    return _complaint(file, line, column, f"the file is not readable as YAML: {what}", None)


def _at(file: str, node: Node, what: str, suggestion: str | None) -> Complaint:
    return _complaint(file, node.start_mark.line + 1, node.start_mark.column + 1, what, suggestion)


def _complaint(file: str, line: int, column: int, what: str, suggestion: str | None) -> Complaint:
    return Complaint(file, (), what, suggestion, place=(line, column))
