"""What a change of a record, as somebody sees it, means for the record with all that is hidden from her."""

from dataclasses import fields, is_dataclass, replace
from typing import Any


def restored(whole: Any, seen: Any, edited: Any) -> Any:
    """The edited record with what the whole one holds and the seen one does not, so that nothing hidden is lost.

    1. A field that was left as it was seen stays what it is as a whole. 2. A list keeps its hidden items, behind those
    that are seen. 3. Another field that was changed is what it was changed to.
    """
    if not is_dataclass(whole) or whole == seen:
        return edited
    changed: dict[str, Any] = {}
    for field in fields(whole):
        has, shows, wanted = (getattr(record, field.name) for record in (whole, seen, edited))
        changed[field.name] = _restored_field(has, shows, wanted)
    return replace(edited, **changed)


def _restored_field(has: Any, shows: Any, wanted: Any) -> Any:
    if has == shows:
        return wanted
    if wanted == shows:
        return has
    if not all(isinstance(value, tuple) for value in (has, shows, wanted)):
        return wanted
    by_key = {_key(item): item for item in has}
    visible = {_key(item): item for item in shows}
    hidden = (item for item in has if _key(item) not in visible)
    kept = [
        restored(by_key[key], visible[key], item) if (key := _key(item)) in by_key and key in visible else item
        for item in wanted
    ]
    return (*kept, *hidden)


def _key(item: Any) -> Any:
    """What a list's items are recognised by: an id, the partner of a competitor, or the item itself."""
    return getattr(item, "id", None) or getattr(item, "partner", None) or item
