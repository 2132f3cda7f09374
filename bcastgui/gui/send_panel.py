"""SendPanel: where to send, what, and how often; says what is wrong while one types."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from bcastgui.capture.records import IPAddress
from bcastgui.errors import InputError
from bcastgui.gui.address_box import AddressBox
from bcastgui.gui.checked_field import CheckedField
from bcastgui.gui.colours import error_colour
from bcastgui.gui.field_message import FieldMessage, sentence
from bcastgui.gui.numbers import bytes_text
from bcastgui.gui.payload_editor import PayloadEditor
from bcastgui.gui.payload_message import PayloadMessage
from bcastgui.gui.recent import Recent
from bcastgui.gui.repeat_controls import RepeatControls
from bcastgui.gui.send_counter import SendCounter
from bcastgui.gui.send_hints import destination_text, fragments_text, ip_version
from bcastgui.gui.send_request import SendRequest, packet_options, parse_source_port
from bcastgui.gui.send_state import SendState
from bcastgui.gui.via_box import ViaBox
from bcastgui.net.endpoints import HostName, parse_address, parse_port
from bcastgui.net.interfaces import Interface
from bcastgui.net.limits import max_payload
from bcastgui.net.routes import find_routes
from bcastgui.payload.message import Message, SendOptions
from bcastgui.payload.template import Context, Template
from bcastgui.payload.template_text import editable


class SendPanel(QWidget):
    """The fields for a datagram to send.

    ``mtu_for`` tells the MTU, in bytes, of the way to a destination over the named interfaces
    (None: all of them). It is asked on each key stroke.
    """

    send_requested = Signal(object)  # SendRequest
    stop_requested = Signal()

    def __init__(
        self,
        mtu_for: Callable[[IPAddress | HostName, frozenset[str] | None], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mtu_for = mtu_for
        self._interfaces: tuple[Interface, ...] = ()
        self._recent_addresses: Recent[str] = Recent()
        self._is_repeating = False
        self._options = SendOptions()
        self._counter = SendCounter()

        self._address_box = AddressBox(self)
        self._port_edit = _short_edit(self, "65535")
        self._via = ViaBox(self)
        self._editor = PayloadEditor(self)
        self._source_port_edit = _short_edit(self, "65535")
        self._button = QPushButton(self)
        self._repeat = RepeatControls(self)
        self._target_message = FieldMessage(1, self)
        self._payload_message = PayloadMessage(self)
        self._name_controls()
        self._arrange()

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
            next(field for field in self._fields() if field.value is None).point_out()
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
        self._editor.edit.setFocus(Qt.FocusReason.OtherFocusReason)

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
            options=self._options,
        )

    def fill_from(self, message: Message) -> None:
        """Show ``message`` in the fields, in the place of what is there."""
        self._options = message.options
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

    def _fields(self) -> tuple[CheckedField[Any], ...]:
        """In the order of the eye."""
        return self._address, self._port, self._source_port, self._payload

    def _request(self) -> SendRequest | None:
        destination, port = self._address.value, self._port.value
        source_port, draft = self._source_port.value, self._payload.value
        if destination is None or port is None or source_port is None or draft is None:
            return None
        return SendRequest(
            destination,
            port,
            draft.sample if draft.template.is_constant else draft.template,
            self._via.chosen(),
            source_port,
            self._repeat.repeat(),
            packet_options(self._options),
            self._counter.next_for(self._editor.written()),
        )

    def _parse_payload(self, text: str) -> _Draft:
        template = self._editor.parse(text)
        sample = template.render(self._next_context(template))
        version = ip_version(self._address.value)
        if len(sample) > (limit := max_payload(version)):
            raise InputError(
                "{length}: a datagram over IPv{version} holds at most {limit}.",
                start=len(text),
                length=bytes_text(len(sample)),
                version=version,
                limit=bytes_text(limit),
            )
        return _Draft(template, sample)

    def _next_context(self, template: Template) -> Context:
        """What the next datagram is filled from, by the first way that it would leave."""
        context = Context(self._counter.next_for(self._editor.written()), time.time_ns())
        destination = self._address.value
        if destination is None or isinstance(destination, HostName) or not template.differs_by_way:
            return context
        route = find_routes(destination, self._via.chosen(), self._interfaces)[0]
        port = self._source_port.value or 0
        return replace(context, address=route.source, port=port, interface=route.interface)

    @Slot()
    def _edited(self) -> None:
        self._clear_notice()
        self._refresh()

    @Slot()
    def _repeat_switched_off(self) -> None:
        if self._is_repeating:
            self.stop_requested.emit()

    def _suggest_addresses(self) -> None:
        self._address_box.suggest(self._recent_addresses, self._interfaces)

    def _clear_notice(self) -> None:
        self._payload_message.set_notice("", is_error=False)
        if not self._is_repeating:
            self._payload_message.set_sent(None)

    def _refresh(self, *, is_attempt: bool = False) -> None:
        # The address comes first: it decides how long the payload may be.
        for field in self._fields():
            field.check(is_attempt=is_attempt)
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
            self._target_message.show_text(destination_text(self._address.value, self._interfaces))
        if self._payload.error is not None:
            self._payload_message.set_error(self._payload.error)
        else:
            draft = self._payload.value
            length = 0 if draft is None else len(draft.sample)
            self._payload_message.set_payload(length, self._fragments_warning(length))

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
        self._repeat.switched_off.connect(self._repeat_switched_off)

    def _name_controls(self) -> None:
        self._address_box.setAccessibleName(self.tr("Address"))
        # The combo box passes its focus on to this, which is what a screen reader then reads.
        self._address_box.edit.setAccessibleName(self.tr("Address"))
        self._port_edit.setAccessibleName(self.tr("Port"))
        self._via.setAccessibleName(self.tr("Via"))
        self._editor.format_box.setAccessibleName(self.tr("Format"))
        self._source_port_edit.setAccessibleName(self.tr("Source port"))
        self._source_port_edit.setPlaceholderText(self.tr("any"))
        self._editor.edit.setAccessibleName(self.tr("Payload"))
        self._editor.edit.setPlaceholderText(self.tr("Type a message and press Enter"))
        self._button.setAccessibleName(self.tr("Send"))

    def _arrange(self) -> None:
        target = QHBoxLayout()
        target.setSpacing(_GAP)
        target.addWidget(self._address_box, _ADDRESS_STRETCH)
        for text, field, stretch in (
            (self.tr("Por&t"), self._port_edit, 0),
            (self.tr("V&ia"), self._via, _VIA_STRETCH),
            (self.tr("F&ormat"), self._editor.format_box, 0),
            (self.tr("So&urce port"), self._source_port_edit, 0),
        ):
            target.addWidget(self._label(text, field))
            target.addWidget(field, stretch)
        below = QHBoxLayout()
        below.setSpacing(2 * _GAP)
        below.addWidget(self._payload_message, 1)
        below.addWidget(self._repeat)
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(_LINE_GAP)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._label(self.tr("&Address"), self._address_box), 0, 0)
        grid.addLayout(target, 0, 1, 1, 2)
        grid.addWidget(self._target_message, 1, 1, 1, 2)
        grid.addWidget(self._label(self.tr("Payloa&d"), self._editor.edit), 2, 0)
        grid.addWidget(self._editor.edit, 2, 1)
        grid.addWidget(self._button, 2, 2)
        grid.addLayout(below, 3, 1, 1, 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # The rest of the tab order is that in which the controls are made.
        self.setTabOrder(self._editor.format_box, self._source_port_edit)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        return label


@dataclass(frozen=True, slots=True)
class _Draft:
    """A payload as it is written, and as the next datagram would have it."""

    template: Template
    sample: bytes


def _short_edit(parent: QWidget, widest: str) -> QLineEdit:
    """A line edit as wide as the text ``widest`` needs."""
    edit = QLineEdit(parent)
    edit.setFixedWidth(edit.fontMetrics().horizontalAdvance(widest) + _EDIT_FRAME)
    return edit


_ADDRESS_STRETCH = 3
_VIA_STRETCH = 2
_MARGIN = 6
_GAP = 6
_LINE_GAP = 2
_EDIT_FRAME = 16  # pixels: the frame and Qt's margins on both sides
