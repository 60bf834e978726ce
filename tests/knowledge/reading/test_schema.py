"""The JSON Schema says all that a register file may hold."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import pytest
import yaml

from knowledge.company import Company
from knowledge.reading import json_schema
from knowledge.reading.sections import ALL_SECTIONS, BY_NAME
from tests.knowledge.reading.samples import good_files

DEFINITIONS = json_schema()["$defs"]
OBJECTS = {name: schema for name, schema in DEFINITIONS.items() if schema["type"] == "object"}


def test_the_schema_is_of_the_2020_dialect_and_tells_how_files_map() -> None:
    schema = json_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["anyOf"] == [{"$ref": "#/$defs/RegisterFile"}, {"$ref": "#/$defs/Agreement"}]
    for name in ("house.md", "agreements/NAME.yaml", "agreements/NAME.md"):
        assert name in schema["description"]


def test_a_register_file_has_every_section() -> None:
    assert set(OBJECTS["RegisterFile"]["properties"]) == {"revision", "company", *BY_NAME}


@pytest.mark.parametrize("record", [Company, *(section.record for section in ALL_SECTIONS.values())])
def test_every_field_of_every_record_is_in_the_schema(record: type[Any]) -> None:
    assert set(OBJECTS[record.__name__]["properties"]) == {field.name for field in fields(record)}


@pytest.mark.parametrize("name", OBJECTS)
def test_every_record_and_field_has_a_description(name: str) -> None:
    assert OBJECTS[name]["description"]
    for field in OBJECTS[name]["properties"].values():
        target = DEFINITIONS[field["$ref"].rpartition("/")[2]] if "$ref" in field else {}
        assert field.get("description") or target["description"]


@pytest.mark.parametrize("name", OBJECTS)
def test_no_record_takes_unknown_fields(name: str) -> None:
    assert OBJECTS[name]["additionalProperties"] is False


def test_an_agreement_needs_no_id() -> None:
    assert OBJECTS["Agreement"]["required"] == ["name", "kind", "partner", "effective_on"]


def test_every_reference_leads_somewhere() -> None:
    def references(schema: Any) -> Iterator[str]:
        if isinstance(schema, dict):
            yield from ([schema["$ref"]] if isinstance(schema.get("$ref"), str) else [])
            schema = list(schema.values())
        for item in schema if isinstance(schema, list) else ():
            yield from references(item)

    assert {reference.removeprefix("#/$defs/") for reference in references(json_schema())} <= set(DEFINITIONS)


def test_the_good_register_uses_only_fields_of_the_schema() -> None:
    for file, content in good_files().items():
        if file.endswith(".yaml"):
            data = yaml.safe_load(content)
            check(data, OBJECTS["Agreement" if file.startswith("agreements/") else "RegisterFile"])


def check(data: Any, schema: dict[str, Any]) -> None:
    """Every key of the data is a property, down to the last block, and every required one is there."""
    choices = [schema, *schema.get("anyOf", ())]
    choices = [DEFINITIONS[one["$ref"].rpartition("/")[2]] if "$ref" in one else one for one in choices]
    if isinstance(data, dict):
        shape = next(one for one in choices if one.get("type") == "object")
        assert set(shape.get("required", ())) <= set(data)
        for key, value in data.items():
            check(value, shape["properties"][key] if "properties" in shape else shape["additionalProperties"])
    elif isinstance(data, list):
        shape = next(one for one in choices if "array" in one.get("type", ()))
        for item in data:
            check(item, shape["items"])
    elif any("enum" in one for one in choices):
        assert any(data in one.get("enum", ()) for one in choices)
