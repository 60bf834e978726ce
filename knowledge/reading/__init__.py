"""Register files read, written and described: the only place that knows YAML, JSON Schema and the records' shape."""

from knowledge.reading.problems import Problem, Severity
from knowledge.reading.reading import Reading, read_register
from knowledge.reading.rechecking import Flaw, noun_of, recheck
from knowledge.reading.records import RegisterError, amend, encode, read_records, register_records
from knowledge.reading.schema import json_schema
from knowledge.reading.sections import EVENT_KINDS
from knowledge.reading.writing import write_register

__all__ = [
    "EVENT_KINDS",
    "Flaw",
    "Problem",
    "Reading",
    "RegisterError",
    "Severity",
    "amend",
    "encode",
    "json_schema",
    "noun_of",
    "read_records",
    "read_register",
    "recheck",
    "register_records",
    "write_register",
]
