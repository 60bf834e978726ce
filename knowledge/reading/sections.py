"""Which sections the register files have, what their records are, and which file each is written to."""

from dataclasses import dataclass

from knowledge.assets import Asset, Clearance
from knowledge.company import Course, Kind, Purpose, Region, Vertical
from knowledge.partners import Hold, Partner, Tent
from knowledge.people import Acknowledgement, Approval, CoursePass, Person
from knowledge.terms import Agreement, Term

EVENT_KINDS = ("pass", "approval", "clearance", "acknowledgement")
"""The kinds of records that are ledger events; the files carry them only in and out."""

COMPANY = "company"
COMPANY_FILE = "company.yaml"
HOUSE_FILE = "house.md"
AGREEMENTS = "agreements"
TEXT = "text"
TEXT_ENDINGS = (".md", ".txt")
YAML_ENDING = ".yaml"
REVISION = "revision"


@dataclass(frozen=True, slots=True)
class Section:
    """A list of records of one kind; `name` is also the field of the register that holds them."""

    name: str
    kind: str
    noun: str
    """What a message calls one record."""
    record: type
    file: str
    """The file it is written to; it may stand in any file of the top folder."""
    says: str
    """What the list holds, in one sentence."""


SECTIONS = (
    Section("purposes", "purpose", "purpose", Purpose, COMPANY_FILE, "The purpose tree."),
    Section("verticals", "vertical", "vertical", Vertical, COMPANY_FILE, "The lines of business partners work in."),
    Section("regions", "region", "region", Region, COMPANY_FILE, "Named groups of countries."),
    Section("kinds", "kind", "kind", Kind, COMPANY_FILE, "The tree of asset kinds."),
    Section("courses", "course", "course", Course, COMPANY_FILE, "Training."),
    Section("rules", "rule", "house rule", Term, COMPANY_FILE, "House rules, which cite clauses of house.md."),
    Section("people", "person", "person", Person, "people.yaml", "The employees."),
    Section("assets", "asset", "asset", Asset, "assets.yaml", "What we may be asked to share."),
    Section("partners", "partner", "partner", Partner, "partners.yaml", "The other companies."),
    Section("holds", "hold", "hold", Hold, "partners.yaml", "Stops on partners, assets and agreements."),
    Section("tents", "tent", "tent", Tent, "tents.yaml", "Named people who may talk about named assets."),
    Section("passes", "pass", "course pass", CoursePass, "events.yaml", "Courses passed."),
    Section("approvals", "approval", "approval", Approval, "events.yaml", "Words of approvers."),
    Section("clearances", "clearance", "clearance", Clearance, "events.yaml", "Assets cleared of others' information."),
    Section(
        "acknowledgements",
        "acknowledgement",
        "acknowledgement",
        Acknowledgement,
        "events.yaml",
        "What people took note of.",
    ),
)
BY_NAME = {section.name: section for section in SECTIONS}
AGREEMENT_SECTION = Section(AGREEMENTS, "agreement", "agreement", Agreement, "agreements/NAME.yaml", "Agreements.")
ALL_SECTIONS = {**BY_NAME, AGREEMENTS: AGREEMENT_SECTION}
