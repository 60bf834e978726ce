"""The files of an invented register of any size, the same for the same seed: ten terms with each partner."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

FIRST_DAY = date(2026, 9, 1)
LAST_DAY = date(2027, 6, 30)
"""Questions are asked about these days; most agreements are in force throughout, some begin or end between."""

LINES = (
    "Albatross", "Bittern", "Condor", "Dunlin", "Egret", "Falcon", "Gannet", "Heron", "Ibis", "Jackdaw",
    "Kestrel", "Lapwing", "Merlin", "Nightjar", "Osprey", "Plover", "Quail", "Raven", "Swift", "Tern",
)  # fmt: skip
FIRST_NAMES = ("Ada", "Ben", "Clara", "David", "Edda", "Farid", "Greta", "Hugo", "Ines", "Jonas")
LAST_NAMES = ("Adler", "Brandt", "Costa", "Dietz", "Egger")
PERSON_COUNT = 50
LEGAL = ("person-01", "person-02", "person-03")
OWNERS = tuple(f"person-{number:02}" for number in range(4, 14))
MANAGERS = tuple(f"person-{number:02}" for number in range(14, 22))
ASKERS = tuple(f"person-{number:02}" for number in range(22, PERSON_COUNT + 1))
"""Those who ask are not those who decide, so that nobody's own approval is in question."""

COUNTRIES = ("AT", "BE", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IT", "JP", "NL", "PL", "SE", "US")
REGIONS = {"DACH": ("AT", "CH", "DE"), "BENELUX": ("BE", "NL"), "NORDICS": ("DK", "FI", "SE"), "ISLES": ("GB", "IE")}
VERTICALS = ("grocery", "fashion", "drugstores", "logistics", "manufacturing", "energy", "travel", "health")
PURPOSES = {
    "integration": ("interface-testing", "support", "training-of-staff", "hosting"),
    "evaluation": ("benchmark-study", "pilot", "security-review", "procurement"),
    "planning": ("capacity-planning", "store-planning", "price-analysis", "forecasting"),
    "advertising": ("audience-targeting", "campaign-measurement"),
}
KINDS = {
    "product-document": ("product-plan", "interface-document", "press-material", "price-list"),
    "technical-information": ("source-code", "design-document", "test-report", "integration-document"),
    "data-set": ("usage-records", "usage-statistics"),
}
FIELDS = "[week, region, category, sessions, average-length]"
ASSETS = (
    ("roadmap", "product-plan", "[what]", "confidential", ""),
    ("interface-description", "interface-document", "[what]", "internal", ""),
    ("source-code", "source-code", "[how]", "restricted", ""),
    ("design-notes", "design-document", "[how]", "confidential", ""),
    ("test-report", "test-report", "[what, how]", "confidential", ""),
    ("press-kit", "press-material", "[what]", "public", ""),
    ("price-list", "price-list", "[what]", "confidential", ""),
    ("integration-guide", "integration-document", "[how]", "confidential", "derived_from: [{line}-design-notes]"),
    (
        "usage-records", "usage-records", "[data]", "confidential",
        "forms: [{{form: pseudonymised}}, {{form: aggregated, group_size: 40}}]\n"
        f"    fields: {FIELDS}\n    personal: {{{{basis: legitimate-interest}}}}",
    ),
    (
        "usage-statistics", "usage-statistics", "[data]", "internal",
        f"forms: [{{{{form: aggregated, group_size: {{group}}}}}}]\n    fields: {FIELDS}",
    ),
)  # fmt: skip
SOURCES = {"condor": 3, "heron": 17, "raven": 42}
"""Product lines whose design notes contain what a partner told us, with that partner's number."""
CLEARED = "raven"
"""The line whose integration guide was cleared of it."""
COURSES_EVERY = 50
"""One partner in so many has a course tied to its developer terms or framework."""

BOILERPLATE = (
    "This agreement is made between Aurora Robotics GmbH and the company named on its first page",
    "Confidential Information means information that one party gives to the other in connection with their joint work "
    "and that is marked as such or is evidently meant to be kept secret",
    "A person is a party's Representative while that party employs or instructs the person and has bound them to "
    "duties no weaker than those of this agreement",
    "The receiving party protects what it receives with the care it takes of its own secrets and with no less than "
    "reasonable care",
    "Nothing in this agreement grants a licence under a patent or obliges a party to enter into a further agreement",
    "A change of this agreement, of this clause too, needs the written form and the signatures of both parties",
    "Should a provision be void, the others stay in force and the parties agree on what comes nearest to it",
)
DATA = "licence no-advertising no-resale-of-data no-raw-data delete"
CLAUSE_BLOCKS = """\
what: Each party may tell the other what its products and services do and are planned to do
effect: permit
aspects: [what]

what-for: Each party may tell the other what its products do for the purposes named in the annex
effect: permit
aspects: [what]
purposes: {purposes}

not-passed-on: The receiving party must not pass Confidential Information of the other on to an outsider
effect: forbid
information: theirs

mark: The discloser marks what it classes as confidential or restricted before it hands it over
effect: require
action: mark
sensitivities: [confidential, restricted]

not-there: What Aurora discloses must not be used in the country with the code {country}
effect: forbid
territories: [{country}]

confirm: What was told orally is confirmed in writing within 30 days
effect: require
action: confirm
channels: [oral]
within: {{days: 30}}

plans: Roadmaps and price lists may be disclosed for the purposes and the countries named in the annex
effect: permit
covers: {{kinds: [product-plan, price-list]}}
aspects: [what]
purposes: {few_purposes}
territories: {countries}

no-prices: Price lists are not disclosed for work in the {vertical} business
effect: forbid
covers: {{kinds: [price-list]}}
verticals: [{vertical}]

no-resale: The receiving party must not resell what it receives
effect: forbid
action: resell
survives: {{years: 3}}

report: A loss of Confidential Information is reported to the other party within 5 working days
effect: require
action: notify
name: the other party
within: {{working_days: 5}}

certificate: Test reports and price lists are given only while the recipient is certified under ISO 27001
effect: require
action: certificate
name: iso-27001
covers: {{kinds: [test-report, price-list]}}

consent: Price lists that name the other party are disclosed only with its consent
effect: require
action: consent
covers: {{kinds: [price-list]}}
approvers: [partner]

exclusive: Aurora does not give design documents and source code to competitors of the partner
effect: forbid
covers: {{kinds: [design-document, source-code]}}
reach: competitors

how: Each party may disclose to the other technical material for the purposes named in the annex
effect: permit
covers: {{kinds: [technical-information]}}
aspects: [how]
purposes: {purposes}

how-team: Each party may disclose technical material to the other party's product team for the named purposes
effect: permit
covers: {{kinds: [technical-information]}}
aspects: [how]
purposes: {purposes}
recipients: [Product]

tests: Test reports may be disclosed where they are used in the agreed countries
effect: permit
covers: {{kinds: [test-report]}}
aspects: [what, how]
territories: {countries}

not-that-line: Source code and design notes of the {line} line are never disclosed as technical material
effect: forbid
covers: {{assets: [{line}-source-code, {line}-design-notes]}}

not-later: From 20 January 2027 source code of the {line} line is not disclosed as technical material
effect: forbid
covers: {{assets: [{line}-source-code]}}
from_on: 2027-01-20

no-reverse-engineering: The user must not reverse engineer compiled parts of technical material
effect: forbid
action: reverse-engineer
aspects: [how]
survives: {{forever: true}}

log: The owner keeps a log of each disclosure of technical material
effect: require
action: log
aspects: [how]

licence: Aurora may deliver usage data, and the licensee may use it, for the licensed purposes and countries
effect: permit
covers: {{kinds: [data-set]}}
aspects: [data]
purposes: {few_purposes}
territories: {places}
verticals: {verticals}
forms: [aggregated, pseudonymised]
min_group: 10
volume: {{seats: 20}}

no-advertising: Advertising is expressly not granted
effect: forbid
covers: {{kinds: [data-set]}}
purposes: [advertising]

no-resale-of-data: The licensee must not resell usage data, whether changed or unchanged
effect: forbid
action: resell
covers: {{kinds: [data-set]}}
survives: {{forever: true}}

no-raw-data: Usage data is never delivered in raw form
effect: forbid
covers: {{kinds: [data-set]}}
forms: [raw, masked]

delete: The licensee deletes each delivery within 180 days of receiving it
effect: require
action: delete
covers: {{kinds: [data-set]}}
within: {{days: 180}}

no-re-identification: The licensee must not attempt to identify a person from usage data
effect: forbid
action: re-identify
covers: {{kinds: [data-set]}}
survives: {{forever: true}}

processing: Personal data may be processed in the countries named in the annex
effect: permit
covers: {{kinds: [usage-records]}}
aspects: [data]
territories: {countries}

return: Personal data is returned or deleted within 30 days of the end of processing
effect: require
action: return
covers: {{kinds: [usage-records]}}
within: {{days: 30}}
"""
"""What a clause says and, line by line, the term that says what it does; names in braces are drawn by chance."""
CLAUSES = {block.partition(": ")[0]: block.partition(": ")[2].splitlines() for block in CLAUSE_BLOCKS.split("\n\n")}


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence of an agreement and the lines of the term that says what it does."""

    id: str
    sentence: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One agreement: what it is called and what its clauses do."""

    id: str
    kind: str
    clauses: tuple[Clause, ...]
    first: date
    last: date
    amends: str | None = None


def register_files(partners: int, seed: int = 2) -> dict[str, bytes]:
    """Every file of a register of so many partners, at least 50, by its path.

    The first partners of a large register are those of a small one, its competitors' exclusivities apart.
    """
    files = {"company.yaml": _company(partners), "house.md": _house_text()}
    files |= {"people.yaml": _people(), "assets.yaml": _assets()}
    records, events = ["partners:"], _events(partners, Random(f"{seed}/events"))
    holds = ["holds:"]
    for number in range(partners):
        chance = Random(f"{seed}/{number}")
        exclusive = chance.random() < 0.03
        records.append(_partner(number, partners, chance, exclusive=exclusive))
        documents = _documents(number, chance, exclusive=exclusive)
        if chance.random() < 0.01:
            days = "from_on: 2027-02-01, until_on: 2027-04-30"
            holds.append(f"  - {{id: hold-{number}, partner: {partner_id(number)}, {days}}}")
        elif chance.random() < 0.01:
            days = "from_on: 2026-12-01, until_on: 2027-01-31"
            holds.append(f"  - {{id: hold-{number}, agreement: {documents[0].id}, {days}}}")
        for document in documents:
            text, record = _agreement(number, document)
            files[f"agreements/{document.id}.md"] = text
            files[f"agreements/{document.id}.yaml"] = record
    files["partners.yaml"] = "\n".join((*records, *holds, ""))
    files["events.yaml"] = events
    return {path: content.encode() for path, content in files.items()}


def partner_id(number: int) -> str:
    """The id of a partner by its number, from 0."""
    return f"partner-{number:05}"


def _company(partners: int) -> str:
    parts = ["company: {name: Aurora Robotics, time_zone: Europe/Berlin, min_group: 10}", "purposes:"]
    for broader, narrower in PURPOSES.items():
        parts.append(f"  - {{id: {broader}}}")
        for purpose in narrower:
            fields = f", fields: {FIELDS}" if purpose == "capacity-planning" else ""
            parts.append(f"  - {{id: {purpose}, broader: {broader}{fields}}}")
    parts += ["verticals:", *(f"  - {{id: {vertical}}}" for vertical in VERTICALS)]
    parts += ["regions:", *(f"  - {{id: {region}, members: [{', '.join(all_)}]}}" for region, all_ in REGIONS.items())]
    parts.append("kinds:")
    for broad, narrow in KINDS.items():
        parts += [f"  - {{id: {broad}}}", *(f"  - {{id: {kind}, broader: {broad}}}" for kind in narrow)]
    parts += ["courses:", "  - {id: basics, company: true, versions: [{version: '1', from_on: 2024-01-01}]}"]
    for number in range(COURSES_EVERY - 1, partners, COURSES_EVERY):
        agreement = f"{partner_id(number)}-framework"
        parts.append(f"  - id: {_course(number)}\n    agreement: {agreement}\n    valid_days: 900")
        parts.append("    versions: [{version: '1', from_on: 2025-06-01}]")
    parts.append("rules:")
    for (clause, sentence), lines in zip(HOUSE.items(), RULES, strict=True):
        parts += [f'  - clause: "{clause}"', f"    quote: {sentence}", *(f"    {line}" for line in lines)]
    return "\n".join((*parts, ""))


def _course(number: int) -> str:
    return f"course-{number:05}"


HOUSE = {
    "1.1": "Restricted information goes to a standard or trial partner only after its owner and Legal have approved",
    "1.2": "Restricted information goes to a strategic partner only after its owner has approved",
    "1.3": "Whoever discloses restricted information to a partner must log the disclosure on the same day",
    "1.4": "Confidential information must be marked as confidential before it is handed over",
}
RULES = (
    ("id: approve-restricted", "effect: require", "action: approve", "sensitivities: [restricted]",
     "tiers: [standard, trial]", "approvers: [owner, legal]"),
    ("id: approve-strategic", "effect: require", "action: approve", "sensitivities: [restricted]",
     "tiers: [strategic]", "approvers: [owner]"),
    ("id: log-restricted", "effect: require", "action: log", "sensitivities: [restricted]"),
    ("id: mark-confidential", "effect: require", "action: mark", "sensitivities: [confidential]"),
)  # fmt: skip


def _house_text() -> str:
    return "\n\n".join(("# House policy", "## 1. Rules", *(f"{number} {text}." for number, text in HOUSE.items()), ""))


def _people() -> str:
    parts = ["people:"]
    for number in range(1, PERSON_COUNT + 1):
        own = f"person-{number:02}"
        name = f"{FIRST_NAMES[number % 10]} {LAST_NAMES[(number - 1) // 10]}"
        parts.append(
            f"  - id: {own}\n    name: {name}\n    email: {own}@aurora.example\n    teams: [team-{number % 7}]"
        )
        if own in LEGAL:
            parts.append("    roles: [legal]")
        if number > 1:
            parts.append("    manager: person-01")
    return "\n".join((*parts, ""))


def _assets() -> str:
    parts = ["assets:"]
    for rank, name in enumerate(LINES):
        line = name.lower()
        for what, kind, aspects, sensitivity, more in ASSETS:
            parts.append(
                f"  - id: {line}-{what}\n    name: {name} {what.replace('-', ' ')}\n    kind: {kind}\n    line: {line}"
            )
            parts.append(
                f"    aspects: {aspects}\n    sensitivity: {sensitivity}\n    owner: {OWNERS[rank % len(OWNERS)]}"
            )
            if more:
                parts.append("    " + more.format(line=line, group=(5, 12, 40)[rank % 3]))
            if what == "design-notes" and line in SOURCES:
                parts.append(f"    contains: [{partner_id(SOURCES[line])}]")
    return "\n".join((*parts, ""))


def _events(partners: int, chance: Random) -> str:
    parts = ["passes:"]
    basics = "course: basics, version: '1', passed_on: 2025-01-10"
    everybody = (*LEGAL, *OWNERS, *MANAGERS, *ASKERS)
    parts += [f"  - {{id: basics-{person}, person: {person}, {basics}}}" for person in everybody]
    for number in range(COURSES_EVERY - 1, partners, COURSES_EVERY):
        for asker in chance.sample(ASKERS, len(ASKERS) // 2):
            own = f"{_course(number)}-{asker}"
            parts.append(
                f"  - {{id: {own}, person: {asker}, course: {_course(number)}, version: '1', passed_on: 2025-07-01}}"
            )
    parts.append("approvals:")
    for number in range(partners):
        rank = chance.randrange(len(LINES))
        line, owner = LINES[rank].lower(), OWNERS[rank % len(OWNERS)]
        for what, capacity, approver in (
            ("source-code", "owner", owner),
            ("source-code", "legal", LEGAL[0]),
            ("price-list", "partner", _manager(number)),
        ):
            if chance.random() < 0.7:
                parts.append(
                    f"  - {{id: word-{number}-{what}-{capacity}, approver: {approver}, capacity: {capacity}, "
                    f"asset: {line}-{what}, partner: {partner_id(number)}, given_on: 2026-06-01, until_on: 2027-03-31}}"
                )
    parts.append("clearances:")
    source = partner_id(SOURCES[CLEARED])
    parts.append(
        f"  - {{id: clearance-1, asset: {CLEARED}-integration-guide, partner: {source}, cleared_by: person-04, "
        "cleared_on: 2026-05-04}"
    )
    return "\n".join((*parts, ""))


def _manager(number: int) -> str:
    return MANAGERS[number % len(MANAGERS)]


def _name(number: int) -> str:
    """A name of four syllables that no other partner has."""
    syllables = [consonant + vowel for consonant in "bdfgklmnprst" for vowel in "aeiou"]
    mixed, parts = number * 7_919_261 % 60**4, []
    for _ in range(4):
        mixed, rest = divmod(mixed, 60)
        parts.append(syllables[rest])
    return "".join(parts).capitalize()


def _partner(number: int, partners: int, chance: Random, *, exclusive: bool) -> str:
    name = _name(number)
    suffix = chance.choice(("GmbH", "Ltd", "Inc.", "S.A.", "B.V."))
    lapses = "2027-01-15" if chance.random() < 0.03 else "2029-12-31"
    stale = "2027-03-15" if chance.random() < 0.02 else "2029-06-30"
    tier = chance.choice(("strategic", "standard", "standard", "trial"))
    verticals = chance.sample(VERTICALS, chance.choice((1, 1, 2)))
    parts = [f"  - id: {partner_id(number)}", f"    name: {name} {suffix}", f"    aliases: [{name} Group]"]
    parts += [
        f"    country: {chance.choice(COUNTRIES)}",
        f"    tier: {tier}",
        f"    verticals: [{', '.join(verticals)}]",
    ]
    parts += [
        f"    domains: [{name.lower()}.example]",
        f"    teams: [{{name: Product, people: [Mia {name}, Tom {name}]}}]",
    ]
    parts += [f"    manager: {_manager(number)}", "    due_diligence:"]
    parts += [f"      {{status: approved, decided_on: 2025-01-20, until_on: {lapses}}}", "    screenings:"]
    for screened in ("sanctions", "export"):
        days = f"screened_on: 2026-03-01, until_on: {stale}"
        parts.append(f"      - {{list: {screened}, result: clear, {days}}}")
    if chance.random() < 0.6:
        until = "2027-01-31" if chance.random() < 0.1 else "2028-12-31"
        parts.append(
            f"    attestations: [{{kind: certificate, name: iso-27001, from_on: 2025-10-01, until_on: {until}}}]"
        )
    if exclusive:
        rivals = {(number + chance.randrange(1, partners)) % partners for _ in range(2)}
        parts.append(f"    competitors: [{', '.join(f'{{partner: {partner_id(rival)}}}' for rival in sorted(rivals))}]")
    return "\n".join(parts)


def _documents(number: int, chance: Random, *, exclusive: bool) -> tuple[Document, ...]:
    """What was signed with the partner: together ten terms."""
    own = partner_id(number)
    first = date(2025, chance.randrange(1, 13), 1)
    last = date(2027, 1, 31) if chance.random() < 0.1 else date(2028, chance.randrange(1, 13), 28)
    what = "what" if chance.random() < 0.4 else "what-for"
    basic = f"{what} not-passed-on mark not-there confirm"
    how = "how-team" if chance.random() < 0.1 else "how"
    never = "not-later" if chance.random() < 0.3 else "not-that-line"
    technical = f"{how} tests {never} no-reverse-engineering {'exclusive' if exclusive else 'log'}"
    further = "certificate" if chance.random() < 0.5 else "consent"
    plain = f"plans no-prices no-resale {further} {'exclusive' if exclusive else 'report'}"
    shape = chance.random()

    def signed(suffix: str, kind: str, names: str, since: date = first, amends: str | None = None) -> Document:
        return Document(f"{own}-{suffix}", kind, _clauses(names, chance), since, last, amends)

    if number % COURSES_EVERY == COURSES_EVERY - 1 or shape < 0.05:
        return (signed("framework", "framework", f"{basic} {technical}"),)
    if shape < 0.36:
        return (signed("nda", "nda", f"{basic} {plain}"),)
    if shape < 0.42:
        nda = signed("nda", "nda", f"{basic} no-resale {further}")
        return (nda, signed("addendum", "addendum", "plans no-prices report", date(2026, 10, 15), nda.id))
    if shape < 0.72:
        return (signed("nda", "nda", basic), signed("dev-terms", "developer-terms", technical))
    licensed = date(2026, chance.randrange(1, 13), 1)
    if shape < 0.9:
        nda = signed("nda", "nda", basic.removesuffix(" confirm"))
        return (nda, signed("licence", "data-licence", f"{DATA} no-re-identification", licensed))
    nda = signed("nda", "nda", basic.removesuffix(" not-there confirm"))
    return (nda, signed("licence", "data-licence", DATA, licensed), signed("dpa", "dpa", "processing return"))


def _clauses(names: str, chance: Random) -> tuple[Clause, ...]:
    """The clauses of these ids, with what differs from agreement to agreement drawn by chance."""
    purposes = tuple(PURPOSES)
    drawn = {
        "country": chance.choice(COUNTRIES),
        "vertical": chance.choice(VERTICALS),
        "line": chance.choice(LINES).lower(),
        "purposes": _some(chance, purposes, 2, 3),
        "few_purposes": _some(chance, purposes, 1, 2),
        "countries": _some(chance, COUNTRIES, 8, 14),
        "places": _some(chance, (*COUNTRIES, *REGIONS), 6, 14),
        "verticals": _some(chance, VERTICALS, 4, 7),
    }
    return tuple(
        Clause(id, sentence.format(**drawn), tuple(line.format(**drawn) for line in lines))
        for id, (sentence, *lines) in ((name, CLAUSES[name]) for name in names.split())
    )


def _some(chance: Random, values: tuple[str, ...], fewest: int, most: int) -> str:
    return f"[{', '.join(sorted(chance.sample(values, chance.randint(fewest, most))))}]"


def _agreement(number: int, document: Document) -> tuple[str, str]:
    """The agreement's text and its record; every quote stands in the clause it cites."""
    name, kind = _name(number), document.kind.replace("-", " ")
    text = [f"# {kind.capitalize()} between Aurora and {name}", "## 1. General"]
    text += [f"1.{rank} {sentence}." for rank, sentence in enumerate(BOILERPLATE, start=1)]
    text += ["## 2. Term", f"2.1 This agreement is in force from {document.first} to {document.last}, both included."]
    text += ["2.2 What is marked as surviving binds for three years after that.", "## 3. Terms"]
    record = [f"id: {document.id}", f"name: {kind} with {name}", f"kind: {document.kind}"]
    record += [f"partner: {partner_id(number)}", f"effective_on: {document.first}", f"expires_on: {document.last}"]
    record += ["survival: {years: 3}", "governing_law: Germany"]
    if document.amends is not None:
        record.append(f"amends: {document.amends}")
    people = f"accountable: {LEGAL[number % 3]}, responsible: [{_manager(number)}], delegate: {LEGAL[(number + 1) % 3]}"
    record += ["review_on: 2027-02-01", "raci:", f"  disclosure: {{{people}}}", "terms:"]
    for rank, clause in enumerate(document.clauses, start=1):
        text.append(f"3.{rank} {clause.sentence}.")
        record.extend(_term(clause, f"3.{rank}"))
    return "\n\n".join((*text, "")), "\n".join((*record, ""))


def _term(clause: Clause, number: str) -> Iterator[str]:
    yield f"  - id: {clause.id}"
    yield f'    clause: "{number}"'
    yield f"    quote: {clause.sentence}"
    for line in clause.lines:
        yield f"    {line}"
