"""Letters that an agreement asks for, drafted; whoever signs one reads it first."""

from datetime import date

from knowledge.disclosing.disclosures import Duty, Kept
from knowledge.disclosing.recounting import what_of, whom_of
from knowledge.register import Register
from knowledge.terms import Channel
from knowledge.wording import either

_WAYS = {Channel.ORAL: "orally", Channel.DEMO: "in a demonstration", Channel.ACCESS: "by giving access",
         Channel.WRITTEN: "in writing"}  # fmt: skip


def confirmation_letter(kept: Kept, duty: Duty, register: Register, today: date) -> tuple[str, ...]:
    """The lines of a letter to the partner that confirms what was disclosed to it, and that it is confidential."""
    made = kept.disclosure
    agreement = register.agreements.get(duty.agreement or "")
    signed = f"{agreement.name} of {agreement.effective_on}" if agreement is not None else "our agreement"
    way = f" {_WAYS[made.channel]}" if made.channel is not None else ""
    to = f" to {either(made.people, 'and')}" if made.people else ""
    version = f" ({made.version})" if made.version else ""
    who = register.people[made.by].name if made.by in register.people else "one of us"
    lines = [
        f"To: {whom_of(made, register)}",
        f"Date: {today}",
        f"Subject: Confirmation of confidential information disclosed on {made.on}",
        f"On {made.on}, {who} of {register.company.name} disclosed{way}{to}: {what_of(made, register)}{version}.",
        f"We confirm under clause {duty.clause} of {signed} that this information is confidential.",
    ]
    if made.purpose:
        lines.append(f"It was disclosed for: {either(made.purpose, 'and')}.")
    lines.append("Please treat it as that agreement provides, and confirm that you have received this letter.")
    lines.append(f"For {register.company.name}: ____________________")
    return tuple(lines)
