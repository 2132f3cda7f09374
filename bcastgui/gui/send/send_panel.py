"""SendPanel: where to send, what, and how often; says what is wrong while one types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from bcastgui.capture.records import IPAddress
from bcastgui.gui.send.payload_draft import NOTHING, PayloadDraft, Target, draft
from bcastgui.gui.send.send_counter import SendCounter
from bcastgui.gui.send.send_fields import SendFields
from bcastgui.gui.send.send_hints import destination_text, fragments_text, ip_version
from bcastgui.gui.send.send_options import options_changes
from bcastgui.gui.send.send_request import SendRequest, packet_options, parse_source_port
from bcastgui.gui.send.send_state import SendState
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.widgets.checked_field import CheckedField
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.recent import Recent
from bcastgui.net.endpoints import HostName, parse_address, parse_port
from bcastgui.net.interfaces import Interface
from bcastgui.payload.message import Message
from bcastgui.payload.template_text import editable


class SendPanel(SendFields):
    """The fields for a datagram to send.

    ``mtu_for`` tells the MTU, in bytes, of the way to a destination over the named interfaces
    (None: all of them). It is asked on each key stroke.
    """

    send_requested = Signal(object)  # SendRequest
    stop_requested = Signal()
    help_requested = Signal()  # about the payload
    edited = Signal()

    def __init__(
        self,
        mtu_for: Callable[[IPAddress | HostName, frozenset[str] | None], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mtu_for = mtu_for
        self._interfaces: tuple[Interface, ...] = ()
        self._names: AddressNames | None = None
        self._recent_addresses: Recent[str] = Recent()
        self._is_repeating = False
        self._counter = SendCounter()

        self._address = CheckedField(self._address_box, parse_address)
        self._port = CheckedField(self._port_edit, parse_port)
        self._source_port = CheckedField(self._source_port_edit, parse_source_port)
        self._payload = CheckedField(self._editor.edit, self._parse_payload)
        self._connect()
        self.set_repeating(False)
        self.restore({})

    @Slot()
    def send(self) -> None:
        """Ask to send what the fields say, or show what is wrong; while repeating, to stop."""
        if self._is_repeating:
            self.stop_requested.emit()
            return
        self._refresh(is_attempt=True)
        request = self._request()
        if request is None:
            self._point_out(next(field for field in self._fields() if field.value is None))
            return
        self._counter.count(self._editor.written(), 0 if request.repeat else 1)
        self._recent_addresses.remember(self._address_box.currentText().strip())
        self._editor.remember()
        self._suggest_addresses()
        self._clear_notice()
        self.send_requested.emit(request)
        self._show_next()

    def focus_payload(self) -> None:
        """Let what is typed go into the payload."""
        self._editor.focus()

    @Slot()
    def switch_editor(self) -> None:
        """Show the large editor in place of the line, or the line again."""
        self._editor.size_button.toggle()

    def fill(self, address: IPAddress, port: int, payload: bytes) -> None:
        """Show a datagram, as a received one to be answered, and focus its payload."""
        self._address_box.show_address(str(address))
        self._port_edit.setText(str(port))
        self._editor.write(*editable(payload))
        self.focus_payload()

    def set_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Offer these interfaces and their broadcast addresses; what is typed stays."""
        self._interfaces = interfaces
        self._via.set_interfaces(interfaces)
        self._suggest_addresses()
        self._show_messages()

    def use_names(self, names: AddressNames) -> None:
        """Say the names of addresses beside these, and offer the addresses that have one."""
        self._names = names
        names.changed.connect(self._show_names)
        self._show_names()

    @Slot(str, bool)
    def show_message(self, text: str, is_error: bool = False) -> None:
        """Show what became of a send, until the next edit."""
        self._payload_message.set_notice(text, is_error)

    def set_repeating(self, is_repeating: bool) -> None:
        """Whether a repeat runs, which the button then stops."""
        self._is_repeating = is_repeating
        self._button.setText(self.tr("Stop") if is_repeating else self.tr("Se&nd"))
        self._button.setAccessibleDescription(
            self.tr("Stops the repeat") if is_repeating else self.tr("Sends the payload")
        )

    def show_sent(self, count: int) -> None:
        """Show how many datagrams the repeat has sent."""
        self._payload_message.set_sent(count)

    def count_from(self, number: int) -> None:
        """Let counters go on after ``number`` sends of what was sent last."""
        self._counter.go_on_from(number)
        self._show_next()

    def message(self) -> Message:
        """What the fields say, right or wrong, without a name."""
        notation, payload = self._editor.written()
        return Message(
            address=self._address_box.currentText(),
            port=self._port_edit.text(),
            via=tuple(sorted(self._via.chosen() or ())),
            source_port=self._source_port_edit.text(),
            format=notation,
            payload=payload,
            options=self._options.options,
        )

    def fill_from(self, message: Message) -> None:
        """Show ``message`` in the fields, in the place of what is there."""
        self._options.set_options(message.options)
        self._address_box.show_address(message.address)
        self._port_edit.setText(message.port)
        self._via.choose(message.via)
        self._source_port_edit.setText(message.source_port)
        self._editor.write(message.format, message.payload)

    def state(self) -> dict[str, object]:
        """What to remember, in values that JSON knows."""
        return SendState(
            message=self.message(),
            repeat=self._repeat.check_box.isChecked(),
            interval=self._repeat.interval.value(),
            count=self._repeat.count.value(),
            recent_addresses=tuple(self._recent_addresses),
            recent_payloads=self._editor.recent(),
        ).to_plain()

    def restore(self, plain: Mapping[str, object]) -> None:
        """Show what ``state`` gave; anything in it that is damaged gets its first value."""
        state = SendState.from_plain(plain)
        self._recent_addresses = Recent(state.recent_addresses)
        self._editor.set_recent(state.recent_payloads)
        self._suggest_addresses()
        self.fill_from(state.message)
        self._editor.edit.selectAll()  # so that what is typed first takes its place
        self._repeat.set_values(state.repeat, state.interval, state.count)

    def _point_out(self, field: CheckedField[Any]) -> None:
        is_large = field is self._payload and self._editor.is_large
        if is_large and field.error is not None:
            self._editor.point_out(field.error)
        else:
            field.point_out()

    def _fields(self) -> tuple[CheckedField[Any], ...]:
        """In the order of the eye."""
        return self._address, self._port, self._source_port, self._payload

    def _request(self) -> SendRequest | None:
        destination, port = self._address.value, self._port.value
        source_port, written = self._source_port.value, self._payload.value
        if destination is None or port is None or source_port is None or written is None:
            return None
        return SendRequest(
            destination,
            port,
            written.sample if written.template.is_constant else written.template,
            self._via.chosen(),
            source_port,
            self._repeat.repeat(),
            packet_options(self._options.options),
            self._counter.next_for(self._editor.written()),
        )

    def _parse_payload(self, text: str) -> PayloadDraft:
        target = Target(
            self._address.value,
            self._via.chosen(),
            self._interfaces,
            self._source_port.value or 0,
            self._counter.next_for(self._editor.written()),
        )
        return draft(self._editor.parse(text), text, target)

    @Slot()
    def _edited(self) -> None:
        self._clear_notice()
        self._refresh()
        self.edited.emit()

    @Slot()
    def _stop_repeat(self) -> None:
        if self._is_repeating:
            self.stop_requested.emit()

    def _suggest_addresses(self) -> None:
        named = {} if self._names is None else self._names.state()
        self._address_box.suggest(
            self._recent_addresses, self._interfaces, {each: str(named[each]) for each in named}
        )

    @Slot()
    def _show_names(self) -> None:
        self._suggest_addresses()
        self._show_messages()

    def _clear_notice(self) -> None:
        self._payload_message.set_notice("", is_error=False)
        if not self._is_repeating:
            self._payload_message.set_sent(None)

    def _refresh(self, *, is_attempt: bool = False) -> None:
        # The address comes first: it decides how long the payload may be.
        for field in self._fields():
            # The line may be empty, and the other pane of the large editor be what is wrong.
            is_other_wrong = field is self._payload and self._editor.is_other_wrong
            field.check(is_attempt=is_attempt or is_other_wrong)
        self._show_messages()

    def _show_next(self) -> None:
        """What is filled at each send is another payload now."""
        if self._payload.value is not None and not self._payload.value.template.is_constant:
            self._refresh()

    def _show_messages(self) -> None:
        wrong = next((f for f in self._fields()[:3] if f.error is not None), None)
        if wrong is not None and wrong.error is not None:
            self._target_message.show_text(sentence(wrong.error), error_colour, wrong.field)
        else:
            self._target_message.show_text(self._destination_text())
        shown = self._payload.value or NOTHING
        is_constant = shown.template.is_constant
        self._editor.show_state(self._payload.error, shown.sample, is_constant)
        if self._payload.error is not None:
            self._payload_message.set_error(self._payload.error)
            return
        length = len(shown.sample)
        self._payload_message.set_payload(length, self._fragments_warning(length))
        self._payload_message.set_next(
            b"" if is_constant else shown.sample, options_changes(self._options.options)
        )

    def _destination_text(self) -> str:
        address = self._address.value
        text = destination_text(address, self._interfaces)
        if self._names is None or address is None or isinstance(address, HostName):
            return text
        name = self._names.name(address)
        return f"{name} · {text}" if name else text

    def _fragments_warning(self, length: int) -> str:
        destination = self._address.value
        if destination is None:
            return ""
        mtu = self._mtu_for(destination, self._via.chosen())
        return fragments_text(length, mtu, ip_version(destination))

    def _connect(self) -> None:
        for edit in (self._address_box.edit, self._port_edit, self._source_port_edit):
            edit.textChanged.connect(self._edited)
        self._via.chosen_changed.connect(self._edited)
        self._editor.changed.connect(self._edited)
        self._editor.explained.connect(self.show_message)
        for edit in (self._address_box.edit, self._port_edit, self._editor.edit):
            edit.returnPressed.connect(self.send)
        self._button.clicked.connect(self.send)
        self._editor.help_requested.connect(self.help_requested)
        self._options.options_changed.connect(self._edited)
        self._repeat.switched_off.connect(self._stop_repeat)
        self.escaped.connect(self._stop_repeat)
