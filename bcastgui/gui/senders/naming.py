"""Naming: lets the user give names to addresses, and keeps them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from bcastgui.capture.records import Datagram, IPAddress
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.settings import Settings
from bcastgui.gui.table.message_table import MessageTable

_KEY = "names"


class Naming(QObject):
    """Offers in the menu of a row to name its addresses, and tells the names to who uses them."""

    def __init__(
        self,
        names: AddressNames,
        table: MessageTable,
        filter_bar: FilterBar,
        send_panel: SendPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._table = table
        self._filter_bar = filter_bar
        table.add_to_row_menu(self._fill_menu)
        send_panel.use_names(names)
        names.changed.connect(self._tell)

    def ask(self, address: IPAddress) -> None:
        """Ask for the name of ``address``."""
        # Not at the start, since few ever ask for it.
        from bcastgui.gui.senders.address_name_dialog import AddressNameDialog

        dialog = AddressNameDialog(address, self._names, self._table.window())
        dialog.named.connect(partial(self._names.give, address))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def restore(self, settings: Settings) -> None:
        """Bring back the names of earlier runs."""
        self._names.restore(settings.mapping(_KEY))

    def save(self, settings: Settings) -> None:
        """Keep the names."""
        settings.set_mapping(_KEY, self._names.state())

    def stop(self) -> None:
        """Nothing runs on."""

    @Slot()
    def _tell(self) -> None:
        self._filter_bar.set_names(self._names.addresses())

    def _fill_menu(self, menu: QMenu, datagram: Datagram | None) -> None:
        if datagram is None:
            return
        menu.addSeparator()
        for text, address in (
            (self.tr("&Name the source…"), datagram.source),
            (self.tr("Name the &destination…"), datagram.destination),
        ):
            entry = menu.addAction(text, partial(self.ask, address))
            entry.setEnabled(not address.is_unspecified)
