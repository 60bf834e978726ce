"""One JSON Schema of every register file, from the records themselves."""

from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import JsonSchemaMode

from knowledge.company import Company
from knowledge.reading.sections import ALL_SECTIONS, BY_NAME, COMPANY, REVISION
from knowledge.terms import Agreement

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_Input = tuple[type, JsonSchemaMode, TypeAdapter[Any]]
_MODE: JsonSchemaMode = "validation"
_FILES = """
A folder of register files. Every `*.yaml` in its top holds sections (`RegisterFile`); any section may stand in any of
them: usually company.yaml, people.yaml, assets.yaml, partners.yaml, tents.yaml and events.yaml. `house.md` is the
company's own policy with numbered clauses. `agreements/NAME.yaml` holds one agreement (`Agreement`),
`agreements/NAME.md` its own text with numbered clauses.
"""


def json_schema() -> dict[str, Any]:
    """The schema of any one register file: a file of sections or an agreement; `$defs` has each record by its name."""
    records = list(dict.fromkeys((Company, *(section.record for section in ALL_SECTIONS.values()))))
    inputs: list[tuple[type, JsonSchemaMode, TypeAdapter[Any]]] = [
        (record, _MODE, TypeAdapter(record)) for record in records
    ]
    _, described = TypeAdapter.json_schemas(inputs, ref_template="#/$defs/{model}")
    definitions: dict[str, Any] = described["$defs"]
    agreement = definitions[Agreement.__name__]
    agreement["required"] = [field for field in agreement["required"] if field != "id"]
    definitions["RegisterFile"] = _register_file()
    return {
        "$schema": DIALECT,
        "title": "Mayshare register file",
        "description": " ".join(_FILES.split()),
        "anyOf": [{"$ref": "#/$defs/RegisterFile"}, {"$ref": f"#/$defs/{Agreement.__name__}"}],
        "$defs": dict(sorted(definitions.items())),
    }


def _register_file() -> dict[str, Any]:
    properties: dict[str, Any] = {
        REVISION: {
            "type": "integer",
            "minimum": 0,
            "description": "In company.yaml: the revision the files were exported from.",
        },
        COMPANY: {"$ref": f"#/$defs/{Company.__name__}"},
    }
    for name, section in BY_NAME.items():
        items = {"$ref": f"#/$defs/{section.record.__name__}"}
        properties[name] = {"type": ["array", "null"], "items": items, "description": section.says}
    return {
        "type": "object",
        "description": "A file in the top of the folder: any of the sections.",
        "properties": properties,
        "additionalProperties": False,
    }
