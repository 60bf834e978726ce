"""What a partner gave us is taken for told only where it is told."""

import pytest

from knowledge.questions import Intent
from tests.knowledge.questions.messages import understood


@pytest.mark.parametrize(
    "text",
    [
        "Vega gave us their timing spec yesterday",
        "we got the timing spec from Vega on Monday",
        "Orion showed us their demo last week",
        "we received Vega's roadmap under the NDA",
        "Vega just sent me the connector sources",
        "log what Vega gave us",
    ],
)
def test_what_a_partner_gave_us_is_told(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.incoming) == (Intent.LOG_DISCLOSURE, True)


@pytest.mark.parametrize(
    "text",
    [
        "did Vega give us their timing spec?",
        "Vega hasn't sent us anything",
        "if Vega sends us the spec we are done",
        "cy heard that Vega gave us the spec",
        "may Vega give us their roadmap?",
        "what did Vega give us?",
        "can I share what Vega gave us with Orion?",
        "we gave Vega the product roadmap",
    ],
)
def test_what_is_asked_denied_supposed_or_heard_is_not_told(text: str) -> None:
    found = understood(text)
    assert not (found.intent is Intent.LOG_DISCLOSURE and found.incoming)
