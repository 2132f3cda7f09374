"""The least that a PySide6 program can be: a window with nothing in it."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow


def main() -> int:
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1_000, 700)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
