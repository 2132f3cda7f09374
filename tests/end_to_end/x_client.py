"""Look at the X display from outside the program: `clipboard`, or `screenshot FILE [WINDOW]`.

A program by itself, because the test run has no connection to the display, and Qt can do both.
"""

import sys

from PySide6.QtGui import QGuiApplication


def main() -> None:
    application = QGuiApplication(sys.argv[:1])
    match sys.argv[1:]:
        case ["clipboard"]:
            text = application.clipboard().text()
            sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
        case ["screenshot", file, *window]:
            # Window 0 is the whole screen.
            picture = application.primaryScreen().grabWindow(int(*window))
            if not picture.save(file):
                sys.exit(f"{file} cannot be written")


if __name__ == "__main__":
    main()
