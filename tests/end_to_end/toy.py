"""A small window with the names of the real one, to test the harness alone: toy.py [ROWS A SECOND]

Its table starts with 20,000 rows. `Send` adds a row with the payload; the status bar counts rows.
"""

import sys
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

STEPS_PER_SECOND = 20
TITLES = ("No.", "Source", "Data")

Index = QModelIndex | QPersistentModelIndex


class Messages(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows = 20_000
        self.payloads: dict[int, str] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else self.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = index.row()
        return (str(row), "10.9.0.2", self.payloads.get(row, f"payload {row}"))[index.column()]

    def headerData(  # noqa: N802
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal:
            return TITLES[section]
        return None

    def add(self, count: int, payload: str = "") -> None:
        self.beginInsertRows(QModelIndex(), self.rows, self.rows + count - 1)
        if payload:
            self.payloads[self.rows] = payload
        self.rows += count
        self.endInsertRows()


class Toy(QMainWindow):
    def __init__(self, rows_per_second: int) -> None:
        super().__init__()
        self.setWindowTitle("toy")
        self.model = Messages()
        self.status = QLabel()
        self.statusBar().addWidget(self.status)
        self.model.rowsInserted.connect(self.tell)
        table = QTableView()
        table.setAccessibleName("Messages")
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.addAction("Add &one row").triggered.connect(lambda: self.model.add(1))
        self.payload = QLineEdit()
        label = QLabel("&Payload")
        label.setBuddy(self.payload)
        address = QComboBox(editable=True)
        address.addItems(["255.255.255.255", "10.9.0.255"])
        address_label = QLabel("&Address")
        address_label.setBuddy(address)
        form = QComboBox()
        form.addItems(["Text", "Hex", "Escapes"])
        form_label = QLabel("&Format")
        form_label.setBuddy(form)
        interval = QSpinBox(maximum=9_999, suffix=" ms")
        interval.setAccessibleName("Interval")
        send = QPushButton("&Send")
        send.clicked.connect(self.send)
        self.payload.returnPressed.connect(self.send)
        layout = QVBoxLayout()
        for widget in (
            table,
            address_label,
            address,
            form_label,
            form,
            label,
            self.payload,
            interval,
            send,
        ):
            layout.addWidget(widget)
        central = QWidget()
        central.setLayout(layout)
        self.setCentralWidget(central)
        file_menu = self.menuBar().addMenu("&File")
        file_menu.addAction("&Add 100 rows", lambda: self.model.add(100))
        self.payload.setFocus()
        self.tell()
        if rows_per_second:
            timer = QTimer(self, interval=1000 // STEPS_PER_SECOND)
            timer.timeout.connect(lambda: self.model.add(rows_per_second // STEPS_PER_SECOND))
            timer.start()

    def tell(self) -> None:
        self.status.setText(f"Received {self.model.rows:,}")

    def send(self) -> None:
        self.model.add(1, self.payload.text())


if __name__ == "__main__":
    application = QApplication(sys.argv)
    toy = Toy(int(sys.argv[1]) if sys.argv[1:] else 0)
    toy.resize(800, 500)
    toy.show()
    sys.exit(application.exec())
