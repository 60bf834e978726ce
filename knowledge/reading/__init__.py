"""Register files read, written and described: the only place that knows YAML, JSON Schema and the records' shape."""

from knowledge.reading.differing import differences, name_of
from knowledge.reading.fields import FieldShape, Shape, read_fields, shapes_of, write_fields
from knowledge.reading.problems import Problem, Severity
from knowledge.reading.reading import Reading, read_register
from knowledge.reading.rechecking import Flaw, noun_of, recheck
from knowledge.reading.records import RegisterError, amend, encode, encode_text, read_records, register_records
from knowledge.reading.schema import json_schema
from knowledge.reading.sections import EVENT_KINDS
from knowledge.reading.writing import write_register

__all__ = [
    "EVENT_KINDS",
    "FieldShape",
    "Flaw",
    "Problem",
    "Reading",
    "RegisterError",
    "Severity",
    "Shape",
    "amend",
    "differences",
    "encode",
    "encode_text",
    "json_schema",
    "name_of",
    "noun_of",
    "read_fields",
    "read_records",
    "read_register",
    "recheck",
    "register_records",
    "shapes_of",
    "write_fields",
    "write_register",
]
