"""What people do to the app: commands, presses, forms and shortcuts, each sent as Slack sends it."""

import json
from collections.abc import Mapping
from dataclasses import replace

from tests.slack import payloads
from tests.slack.calls import RefusalError
from tests.slack.delivery import Response, command_parcel, event_parcel, interaction_parcel
from tests.slack.happenings import Happenings, Person, Where
from tests.slack.hooks import Hooks
from tests.slack.inputs import NotPossibleError, Value, action_of, get_place, state_of
from tests.slack.sending import NOT_SENT
from tests.slack.state import HOME_TEAM, Channel, Hook, Json, Message, User, View
from tests.slack.views import close, put_on_top, read_view, show


class Driver(Happenings):
    """People's acts; labels are what stands on the screen, else an action id, else a block id."""

    # Commands, presses and forms.

    def command(
        self, user: Person, text: str = "", channel: Where = None, command: str = "", *, raw: bool = False
    ) -> Response:
        """Types the slash command; what the app answers at once is shown where she typed it."""
        person, where = self.user(user), self.channel(channel, user)
        if person.id not in where.members or person.team_id != HOME_TEAM or person.deleted:
            raise NotPossibleError(f"{person.name} is offered no command in {where.name or where.id}")
        words = text if raw else payloads.escaped(text)
        with self.world.lock:
            fields = payloads.command_fields(self.world, person, where, command or self.world.app.command, words)
        response = self.send(command_parcel(fields))
        return self._show_at_once(response, where, person) if response.ok and response.body else response

    def press(
        self,
        user: Person,
        where: Message | View,
        label: str,
        value: Value = None,
        *,
        values: Mapping[str, Value] | None = None,
    ) -> Response:
        """Presses the button of that label, or chooses `value` in that menu; `values` are what else she put in."""
        person = self.user(user)
        self._require_sight(person, where)
        with self.world.lock:
            place = get_place(where.blocks, label)
            if place.block["type"] == "input" and not place.block.get("dispatch_action"):
                raise NotPossibleError(f"`{label}` tells the app nothing until the form is sent")
            picked = {} if value is None else {label: value}
            action = action_of(place, where, value)
            state = state_of(where, {**(values or {}), **(picked if place.element["type"] != "overflow" else {})})
            if isinstance(where, View):
                payload = payloads.view_actions(self.world, person, where, action, state)
            else:
                payload = payloads.message_actions(self.world, person, where, action, state)
        return self.send(interaction_parcel(payload))

    def suggest(self, user: Person, where: Message | View, label: str, text: str) -> Response:
        """Types into a menu whose options the app keeps; a view then offers them."""
        person = self.user(user)
        self._require_sight(person, where)
        with self.world.lock:
            place = get_place(where.blocks, label)
            block = str(place.block["block_id"])
            payload = payloads.block_suggestion(self.world, person, where, place.element, block_id=block, text=text)
        response = self.send(interaction_parcel(payload))
        if response.ok and isinstance(where, View):
            answer = response.json or {}
            grouped = [option for group in answer.get("option_groups", []) for option in group["options"]]
            where.suggested[str(place.element["action_id"])] = [*answer.get("options", []), *grouped]
        return response

    def submit(self, user: Person, view: View, values: Mapping[str, Value] | None = None) -> Response:
        """Sends the modal off with those values put in, by label; it then does what the app answers."""
        person = self.user(user)
        self._require_sight(person, view)
        if not view.source.get("submit"):
            raise NotPossibleError(f"`{view.title}` cannot be sent")
        with self.world.lock:
            state = state_of(view, values or {}, sending=True)
            payload = payloads.view_submission(self.world, person, view, state)
        response = self.send(interaction_parcel(payload))
        return self._follow(response, view) if response.ok else response

    def close(self, user: Person, view: View, *, all_of_them: bool = False) -> Response:
        """Closes the modal unsent, or with `all_of_them` the whole stack; the app hears of it if it asked to."""
        person = self.user(user)
        self._require_sight(person, view)
        with self.world.lock:
            payload = payloads.view_closed(self.world, person, view, all_of_them=all_of_them)
            gone = list(self.world.modals[person.id]) if all_of_them else [view]
            for one in gone:
                close(self.world, one)
        return self.send(interaction_parcel(payload)) if view.source.get("notify_on_close") else NOT_SENT

    def shortcut(self, user: Person, callback_id: str, message: Message | None = None) -> Response:
        """Takes the shortcut, on that message or anywhere."""
        person = self.user(user)
        if message is not None:
            self._require_sight(person, message)
        with self.world.lock:
            if message is None:
                payload = payloads.global_shortcut(self.world, person, callback_id)
            else:
                payload = payloads.message_shortcut(self.world, person, message, callback_id)
        return self.send(interaction_parcel(payload))

    # Slack's own checks of a request URL.

    def verify_url(self, challenge: str = "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P") -> Response:
        """Asks the request URL for the challenge, as when it is put into the app's settings."""
        payload = {"token": self.world.app.verification_token, "challenge": challenge, "type": "url_verification"}
        return self.send(event_parcel(payload))

    def check_ssl(self) -> Response:
        """Checks the certificate of the request URL, as Slack does now and then."""
        return self.send(command_parcel({"ssl_check": "1", "token": self.world.app.verification_token}))

    def _require_sight(self, person: User, where: Message | View) -> None:
        if isinstance(where, View):
            seen = where.user == person.id and where.is_open
        elif where.only_to:
            seen = where.only_to == person.id and not where.deleted
        else:
            seen = person.id in self.channel(where.channel).members and not where.deleted
        if not seen:
            raise NotPossibleError(f"{person.name} does not see that")

    def _show_at_once(self, response: Response, where: Channel, person: User) -> Response:
        try:
            posted = json.loads(response.body)
        except ValueError:
            posted = {"text": response.body.decode()}
        try:
            with self.world.lock:
                Hooks(self.world).post(Hook("", where.id, person.id, 0.0), posted)
        except RefusalError as error:
            return replace(response, failure=error.code)
        return response

    def _follow(self, response: Response, view: View) -> Response:
        answer = response.json or {}
        with self.world.lock:
            try:
                self._act_on(str(answer.get("response_action", "")), answer, view)
            except RefusalError as error:
                return replace(response, failure=error.code)
        return response

    def _act_on(self, action: str, answer: Json, view: View) -> None:
        match action:
            case "":
                close(self.world, view)
            case "errors":
                known = {str(block["block_id"]) for block in view.blocks if block["type"] == "input"}
                if not answer.get("errors") or answer["errors"].keys() - known:
                    raise RefusalError("invalid_errors")
                view.errors = dict(answer["errors"])
                self.world.changed()
            case "update":
                show(self.world, view, read_view(answer.get("view")))
            case "push":
                put_on_top(self.world, view.user, read_view(answer.get("view")), view.bot_id)
            case "clear":
                for one in list(self.world.modals[view.user]):
                    close(self.world, one)
            case _:
                raise RefusalError("invalid_response_action")
