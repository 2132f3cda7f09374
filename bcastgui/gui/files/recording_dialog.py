"""RecordingDialog: asks where to record to, in which format, and when another file begins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bcastgui.errors import InputError
from bcastgui.formats.kinds import Kind
from bcastgui.formats.recording import Rotation
from bcastgui.gui.files.output import title_of
from bcastgui.gui.widgets.colours import error_colour, warning_colour
from bcastgui.gui.widgets.field_message import FieldMessage, plain_tooltip, sentence
from bcastgui.gui.widgets.tab_order import tab_as_shown

MIB = 1024 * 1024
RECORDED = (Kind.PCAPNG, Kind.JSON_LINES, Kind.CSV, Kind.PLAIN_TEXT)
"""Raw payloads are left out: nobody could tell one from the next."""

_MOST_MIB, _MOST_MINUTES, _MOST_FILES = 1_000_000, 100_000, 10_000
_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Plan:
    """What to record to. ``size`` is in MiB, ``minutes`` of each file, 0 for no limit; of the
    files the newest ``most`` stay, all when it is 0."""

    path: Path
    kind: Kind
    size: int = 0
    minutes: int = 0
    most: int = 0

    @property
    def rotation(self) -> Rotation:
        """The same for who writes the files."""
        is_wanted = self.size or self.minutes
        return Rotation(
            self.size * MIB or None,
            self.minutes * 60 or None,
            (self.most or None) if is_wanted else None,
        )


class RecordingDialog(QDialog):
    """Says what is wrong with the name of the file while one types."""

    entered = Signal(object)  # a Plan

    def __init__(self, before: Plan, parent: QWidget | None = None) -> None:
        """``before`` is what is offered."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Record to file"))
        self._path = QLineEdit(str(before.path))
        self._browse = QPushButton(self.tr("&Browse…"))
        self._kind = QComboBox()
        self._size = _limit(_MOST_MIB, self.tr("no limit"), self.tr(" MiB"), before.size)
        self._minutes = _limit(_MOST_MINUTES, self.tr("no limit"), self.tr(" min"), before.minutes)
        self._most = _limit(_MOST_FILES, self.tr("all of them"), "", before.most)
        self._message = FieldMessage(2)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._record = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        for kind in RECORDED:
            self._kind.addItem(title_of(kind), kind)
        self._kind.setCurrentIndex(self._kind.findData(before.kind))
        self._explain()
        self._arrange()
        self._kind.currentIndexChanged.connect(self._change_suffix)
        self._path.textChanged.connect(self._review)
        for box in (self._size, self._minutes):
            box.valueChanged.connect(self._review)
        self._browse.clicked.connect(self._ask_where)
        self._buttons.accepted.connect(self._enter)
        self._buttons.rejected.connect(self.reject)
        self._review()

    @property
    def plan(self) -> Plan:
        """What the fields hold now."""
        return Plan(
            Path(self._path.text().strip()).expanduser(),
            self._kind.currentData(),
            self._size.value(),
            self._minutes.value(),
            self._most.value(),
        )

    def _explain(self) -> None:
        for widget, name, why in (
            (self._path, self.tr("File to record to"), self.tr("The folder must exist.")),
            (
                self._browse,
                self.tr("Browse for the file"),
                self.tr("Choose the folder and the name."),
            ),
            (
                self._kind,
                self.tr("Format of the recording"),
                self.tr("pcapng can be read by other tools while it is recorded."),
            ),
            (
                self._size,
                self.tr("Size of a file"),
                self.tr("Another file begins at this size."),
            ),
            (
                self._minutes,
                self.tr("Time of a file"),
                self.tr("Another file begins after this time."),
            ),
            (
                self._most,
                self.tr("Files to keep"),
                self.tr("The oldest file goes when there are more, so that the disk never fills."),
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(plain_tooltip(why))

    def _arrange(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self._path, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        label = QLabel(self.tr("&File"))
        label.setBuddy(self._path)
        form.addRow(label, place)
        form.addRow(self.tr("F&ormat of the recording"), self._kind)
        form.addRow(self.tr("Next file at &size"), self._size)
        form.addRow(self.tr("Next file &after"), self._minutes)
        form.addRow(self.tr("&Keep the newest"), self._most)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._message)
        column.addWidget(self._buttons)
        tab_as_shown(self._buttons)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _review(self) -> None:
        plan = self.plan
        is_numbered = plan.rotation.is_wanted
        self._most.setEnabled(is_numbered)
        is_there = not is_numbered and plan.path.is_file()
        self._record.setText(self.tr("&Replace and record") if is_there else self.tr("&Record"))
        try:
            _check(plan.path)
        except InputError as error:
            self._record.setEnabled(False)
            self._message.show_text(sentence(error), error_colour)
            return
        self._record.setEnabled(True)
        if is_there:
            text = self.tr("This file exists already; what is in it will be lost.")
            self._message.show_text(text, warning_colour)
        elif is_numbered:
            name = f"{plan.path.stem}_00001_…{plan.path.suffix}"
            self._message.show_text(self.tr("The first file is {name}").format(name=name))
        else:
            self._message.show_text("")

    @Slot()
    def _change_suffix(self) -> None:
        path = self.plan.path
        if path.suffix.lower() in {kind.value for kind in Kind}:
            self._path.setText(str(path.with_suffix(self._kind.currentData().value)))

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Record to file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # It is said in this dialog, when it matters.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(self._kind.currentData().value.removeprefix("."))
        dialog.setDirectory(str(self.plan.path.parent))
        dialog.selectFile(self.plan.path.name)
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()

    @Slot()
    def _enter(self) -> None:
        plan = self.plan
        self.accept()
        self.entered.emit(plan)


def _limit(most: int, none: str, unit: str, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, most)
    box.setSpecialValueText(none)
    box.setSuffix(unit)
    box.setValue(value)
    return box


def _check(path: Path) -> None:
    """Raises InputError for what cannot be the name of a file to record to."""
    if not path.name:
        raise InputError("Give the file a name.")
    if path.is_dir():
        raise InputError("{name} is a folder.", name=path.name)
    if not path.parent.is_dir():
        raise InputError("There is no folder {folder}.", folder=str(path.parent))
