"""A small window from which a file can be dragged, as from a file manager: draggable.py FILE"""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class File(QLabel):
    def __init__(self, path: str) -> None:
        super().__init__("Drag me")
        self._path = path
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setGeometry(0, 0, 90, 60)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.actionChanged.connect(tell)
        drag.exec(Qt.DropAction.CopyAction)


def tell(action: Qt.DropAction) -> None:
    """Say when what is below would take the file: let go of before, it is lost."""
    if action == Qt.DropAction.CopyAction:
        print("accepted", flush=True)  # noqa: T201 (a test reads it)


def main() -> None:
    application = QApplication(sys.argv)
    file = File(sys.argv[1])
    file.show()
    print("ready", flush=True)  # noqa: T201 (a test reads it)
    application.exec()


if __name__ == "__main__":
    main()
