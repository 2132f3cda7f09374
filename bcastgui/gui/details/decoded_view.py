"""DecodedView: a payload as a tree of named fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from bcastgui.capture.records import Datagram
from bcastgui.gui.details.decoded_model import Column, DecodedModel, range_text
from bcastgui.gui.details.decoder_choices import DecoderChoices
from bcastgui.gui.details.plot_menu import PlotMenu
from bcastgui.gui.details.plottable import numbers_in_field
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.counted import counted
from bcastgui.gui.widgets.colours import error_colour, muted_colour, set_colour
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.roomy_rows import RoomyRows
from bcastgui.payload.decoders.outcome import Outcome, Problem, Request, Row

OPENED = 300
"""Fields up to which the whole tree is opened; of a larger one only the first level."""

PATIENCE_MS = 200
"""How long the fields of the last datagram may stay while those of the next are awaited: less
than that, and an empty tree would flicker with each row that is walked over."""

_NAME_WIDTH = 150  # pixels
_WIDEST_RANGE = "65000–65000 "
_MARGIN = 4


class DecodedView(QWidget):
    """Shows what a decoder made of a datagram; which one, the user may choose for each port.

    It decodes nothing itself: it asks, once it is in sight, and is given the outcome.
    """

    range_chosen = Signal(int, int)
    """The bytes of the field that was chosen, from the first to before the second."""

    decode_requested = Signal(object)
    """A Request; answered by show_outcome() when it is done."""

    plot_requested = Signal(object)
    """A ValueSpec: the number of the chosen field, to be plotted over time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._datagram: Datagram | None = None
        self._request: Request | None = None
        self._choices = DecoderChoices()
        self._place = (0, 0)
        self._used = ""  # the decoder that found the fields

        self._decoder = QComboBox()
        self._decoder.setAccessibleName(self.tr("Decoder"))
        self._decoder.setToolTip(
            self.tr("How the payload is read. The choice is kept for the port of the datagram.")
        )
        self._decoder.addItem("", "")
        self._decoder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._decoder.activated.connect(self._choose)

        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._show_place = QPushButton(self.tr("Show place"))
        self._show_place.setToolTip(self.tr("Mark the bytes at which the decoder gave up."))
        self._show_place.clicked.connect(lambda: self.range_chosen.emit(*self._place))

        self._model = DecodedModel(self)
        self._tree = self._make_tree()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE_MS)
        self._waiting.timeout.connect(self._say_that_it_takes_time)

        bar = QHBoxLayout()
        bar.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        label = QLabel(self.tr("Decoder"))
        label.setBuddy(self._decoder)
        bar.addWidget(label)
        bar.addWidget(self._decoder)
        bar.addStretch(1)
        bar.addWidget(self._show_place)
        said = QHBoxLayout()
        said.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        said.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_MARGIN)
        column.addLayout(bar)
        column.addLayout(said)
        column.addWidget(self._tree, 1)
        self._say("")
        self._name_automatic("")

    @Slot(object)
    def show_datagram(self, datagram: Datagram | None) -> None:
        """Show the fields of ``datagram``, as soon as the view is in sight; None shows nothing."""
        self._datagram = datagram
        self._request = None
        self._select_decoder("" if datagram is None else self._choices.of(datagram))
        if datagram is None:
            self._waiting.stop()
            self._name_automatic("")
            self._show_rows(())
        elif self.isVisible():
            self._ask(datagram)

    def show_outcome(self, request: Request, outcome: Outcome) -> None:
        """Show what became of ``request``, unless something else is wanted by now."""
        if request is not self._request:
            return
        self._waiting.stop()
        if not request.decoder:
            self._name_automatic(outcome.decoder or self.tr("none fits"))
        self._used = outcome.decoder
        self._show_rows(outcome.rows)
        self._say_result(outcome)

    def set_decoders(self, names: Iterable[str]) -> None:
        """Offer these decoders to choose from."""
        chosen = self._decoder.currentData()
        while self._decoder.count() > 1:
            self._decoder.removeItem(1)
        for name in names:
            self._decoder.addItem(name, name)
        self._select_decoder(chosen)

    def state(self) -> dict[str, object]:
        """The chosen decoders by port, to be remembered."""
        return self._choices.state()

    def restore(self, state: dict[str, object]) -> None:
        """Take back what state() gave; what it cannot have given is left out."""
        self._choices.restore(state)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._datagram is not None and self._request is None:
            self._ask(self._datagram)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_message()

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setAccessibleName(self.tr("Fields"))
        tree.setModel(self._model)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setUniformRowHeights(True)
        tree.setItemDelegate(RoomyRows(tree))
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setMinimumHeight(3 * tree.fontMetrics().lineSpacing())
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.VALUE, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.NAME, _NAME_WIDTH)
        header.resizeSection(Column.BYTES, header.fontMetrics().horizontalAdvance(_WIDEST_RANGE))
        tree.selectionModel().currentChanged.connect(self._choose_field)
        copy = QAction(self.tr("&Copy value"), tree)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy_value)
        tree.addAction(copy)
        self._plot = PlotMenu(self.plot_requested.emit, tree)
        tree.addAction(self._plot.menuAction())
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return tree

    def _ask(self, datagram: Datagram) -> None:
        self._request = Request(
            datagram.payload,
            frozenset({datagram.source_port, datagram.destination_port}),
            self._decoder.currentData(),
        )
        self._waiting.start()
        self.decode_requested.emit(self._request)

    @Slot(int)
    def _choose(self, place: int) -> None:
        if self._datagram is None:
            return
        self._choices.choose(self._datagram, self._decoder.itemData(place))
        self._name_automatic("")
        self._ask(self._datagram)

    @Slot(QModelIndex)
    def _choose_field(self, current: QModelIndex) -> None:
        self._plot.offer(())
        # The fields of the last datagram may be in sight still, and their bytes are not there.
        if current.isValid() and self._request is not None and not self._waiting.isActive():
            row, path = self._model.row(current), self._model.path(current)
            self.range_chosen.emit(row.start, row.end)
            self._plot.offer(numbers_in_field(self._request.payload, row, self._used, path))

    @Slot()
    def _copy_value(self) -> None:
        current = self._tree.currentIndex()
        if current.isValid():
            QGuiApplication.clipboard().setText(self._model.row(current).value)

    @Slot()
    def _say_that_it_takes_time(self) -> None:
        self._show_rows(())
        self._say(self.tr("Decoding…"))

    def _show_rows(self, rows: Sequence[Row]) -> None:
        self._say("")
        self._model.set_rows(rows)
        self._plot.offer(())
        self._tree.setHeaderHidden(not rows)
        if len(rows) <= OPENED:
            self._tree.expandAll()
        else:
            self._tree.expandToDepth(0)

    def _say_result(self, outcome: Outcome) -> None:
        said = []
        problem = outcome.problem
        if problem is not None:
            said.append(self._problem_text(problem))
        if outcome.remark is not None:
            said.append(self._problem_text(outcome.remark))
        if outcome.left_out:
            text = counted(
                "DecodedView",
                "Too many to show: {count} more field is left out.",
                "Too many to show: {count} more fields are left out.",
                outcome.left_out,
            )
            said.append(text.format(count=grouped(outcome.left_out)))
        self._say("\n".join(said), is_problem=problem is not None and bool(outcome.decoder))
        if problem is not None and problem.start is not None:
            self._place = (problem.start, max(problem.end or 0, problem.start + 1))
            self._show_place.show()

    def _problem_text(self, problem: Problem) -> str:
        values = {
            name: core_text(value) if isinstance(value, str) else value
            for name, value in problem.values.items()
        }
        text = core_text(problem.template, values)
        if problem.start is None or self._datagram is None:
            return text
        length = len(self._datagram.payload)
        if problem.start >= length:
            return self.tr("{reason} (at the end)").format(reason=text)
        end = min(max(problem.end or 0, problem.start + 1), length)
        place = range_text(problem.start, end)
        return self.tr("{reason} (byte {place})").format(reason=text, place=place)

    def _say(self, text: str, *, is_problem: bool = False) -> None:
        self._is_problem = is_problem
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self._show_place.hide()
        self._colour_message()

    def _colour_message(self) -> None:
        colour_of = error_colour if self._is_problem else muted_colour
        set_colour(self._message, QPalette.ColorRole.WindowText, colour_of(self.palette()))

    def _name_automatic(self, guessed: str) -> None:
        text = self.tr("Automatic")
        if guessed:
            text = self.tr("Automatic: {decoder}").format(decoder=guessed)
        self._decoder.setItemText(0, text)

    def _select_decoder(self, name: str) -> None:
        place = self._decoder.findData(name)
        if place < 0:
            # Chosen for this port before, and not known yet, or gone with its package.
            self._decoder.addItem(name, name)
            place = self._decoder.count() - 1
        self._decoder.setCurrentIndex(place)
