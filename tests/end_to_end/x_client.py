"""Look at the X display from outside the program: `clipboard`, or `screenshot FILE WINDOW`.

A program by itself, because the test run has no connection to the display, and Qt can do both. A
request is a line on standard input, a list in JSON; the answer is a line with what was asked for
and what went wrong.
"""

import json
import sys

from PySide6.QtGui import QGuiApplication


def main() -> None:
    application = QGuiApplication(sys.argv[:1])
    for line in sys.stdin:
        application.processEvents()  # With the news that the clipboard is another's now.
        sys.stdout.write(json.dumps(_answer(application, json.loads(line))) + "\n")
        sys.stdout.flush()


def _answer(application: QGuiApplication, request: list[str]) -> tuple[str, str]:
    match request:
        case ["clipboard"]:
            return application.clipboard().text(), ""
        case ["screenshot", file, window]:
            # Window 0 is the whole screen.
            picture = application.primaryScreen().grabWindow(int(window))
            return "", "" if picture.save(file) else f"{file} cannot be written"
        case _:
            return "", f"{request} is not known"


if __name__ == "__main__":
    main()
