"""Puts the window, and the dialogs that Qt makes itself, into a language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bcastgui.gui.language.languages import Language, suiting
from bcastgui.resources import resource

_NAME = "bcastgui"


def use_language(application: QCoreApplication, chosen: Language) -> None:
    """Show everything that is made from now on in a language; call before the window is made.

    Numbers and times go on as the system writes them.
    """
    language = suiting(QLocale.system().uiLanguages()) if chosen is Language.SYSTEM else chosen
    if language is Language.ENGLISH:
        return
    # Asked first is what is installed last.
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(application, f"{qt}/qtbase_{language.value}.qm", "qtbase")
    try:
        ours = resource("translations", f"bcastgui_{language.value}.qm")
    except FileNotFoundError:
        return
    _install(application, str(ours), _NAME)


def shown_language() -> Language:
    """The language that the window is in."""
    application = QCoreApplication.instance()
    translator = application.findChild(QTranslator, _NAME) if application else None
    return suiting([translator.language()]) if translator else Language.ENGLISH


def _install(application: QCoreApplication, path: str, name: str) -> None:
    """Nothing is lost where the file is missing or spoiled: the texts are in English then."""
    translator = QTranslator(application)
    translator.setObjectName(name)
    if translator.load(path):
        application.installTranslator(translator)
    else:
        translator.deleteLater()
