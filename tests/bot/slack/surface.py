"""Slack as a surface on which scenarios are played: one person in our direct conversation with her."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handlers.notices import TOLD
from tests.bot.slack.office import Office
from tests.slack.reading import text_of
from tests.slack.sample import person_id
from tests.slack.state import Message, View


@dataclass
class Chat:
    """What a person says, presses and sends, and what Slack shows her then."""

    office: Office
    person: str
    user: str = field(init=False)

    def __post_init__(self) -> None:
        self.user = person_id(self.person)

    def say(self, text: str) -> str:
        before = self._count()
        assert self.office.slack.say(self.user, text).ok
        return self._shown(before)

    def press(self, label: str) -> str:
        before = self._count()
        where = next(each for each in reversed(self._messages()) if _has_button(each, label))
        assert self.office.slack.press(self.user, where, label).ok
        return self._shown(before)

    def send(self, values: Mapping[str, str]) -> str:
        """Sends the form of the last reply, which is open where a press led to it, else behind its button."""
        view = self._view() or self._open()
        before = self._count()
        picked = {name: _label(view, name, value) for name, value in values.items()}
        assert self.office.slack.submit(self.user, view, picked).ok
        return self._shown(before)

    def waiting(self, person: str) -> str:
        user = person_id(person)
        self.office.settle_notices()
        return "\n".join(map(text_of, self.office.slack.messages(self.office.slack.direct(user), of_app=True)))

    def _open(self) -> View:
        last = self._replies()[-1]
        fill = next(
            element
            for block in last.blocks
            if block["type"] == "actions"
            for element in block["elements"]
            if element["action_id"].startswith("fill")
        )
        assert self.office.slack.press(self.user, last, fill["text"]["text"]).ok
        self.office.settle()
        view = self._view()
        assert view is not None
        return view

    def _view(self) -> View | None:
        view = self.office.slack.view(self.user)
        return view if view is not None and view.is_open else None

    def _messages(self) -> tuple[Message, ...]:
        return self.office.slack.messages(self.office.slack.direct(self.user), of_app=True)

    def _replies(self) -> tuple[Message, ...]:
        """What she was told because she asked; notices come when they come."""
        return tuple(each for each in self._messages() if not is_notice(each))

    def _count(self) -> int:
        return len(self._replies())

    def _shown(self, before: int) -> str:
        """What is new: messages, or the modal that is open now."""
        self.office.settle()
        new = self._replies()[before:]
        if new:
            return "\n".join(map(text_of, new))
        view = self._view()
        assert view is not None, "nothing is shown"
        return text_of(view)


def is_notice(message: Message) -> bool:
    """Whether it was told without having been asked for just then."""
    payload = (message.metadata or {}).get("event_payload", {})
    return str(payload.get("id", "")).startswith(TOLD)


def _label(view: View, name: str, value: str) -> str:
    """What is picked is picked by what it is called; what is typed stays as it is."""
    for block in view.blocks:
        if block["type"] == "input" and block["label"]["text"] == name:
            labels = [each["text"]["text"] for each in block["element"].get("options", ())]
            return next((each for each in labels if each.casefold() == value.casefold()), value)
    return value


def _has_button(message: Message, label: str) -> bool:
    return any(
        element.get("text", {}).get("text") == label
        for block in message.blocks
        if block["type"] == "actions"
        for element in block["elements"]
    )
