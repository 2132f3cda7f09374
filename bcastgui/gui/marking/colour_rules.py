"""ColourRules: gives rows colours by what filters say of them, as the user decides."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.marking.colour_rules_engine import Colouring, ColourRule, rules_from
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.severity import Severity
from bcastgui.gui.window_frame import Menu, WindowFrame

_KEY = "colour rules"


class ColourRules(QObject):
    """An entry in the menu View, and a dialog; the rules are remembered."""

    def __init__(
        self,
        capture: Capture,
        model: MessageModel,
        table: MessageTable,
        frame: WindowFrame,
        notices: NoticeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._capture = capture
        self._model = model
        self._table = table
        self._notices = notices
        self._rules: tuple[ColourRule, ...] = ()
        self._colouring = Colouring(capture, (), self._refuse, {})
        frame.add_action(Menu.VIEW, self.tr("Co&lour rules…"), "", self.ask)
        model.annotated.connect(self._forget)
        model.modelReset.connect(self._forget)
        model.names.changed.connect(self._read_anew)

    @property
    def rules(self) -> tuple[ColourRule, ...]:
        """All rules, in their order."""
        return self._rules

    @Slot(object)
    def follow(self, rules: tuple[ColourRule, ...]) -> None:
        """Give the rows in sight the colours of ``rules`` from now on."""
        self._rules = rules
        self._notices.clear_notice(_KEY)
        names = self._model.names.addresses()
        self._colouring = Colouring(self._capture, rules, self._refuse, names)
        self._model.set_colours(self._colouring.colours_of if self._colouring else None)

    @Slot()
    def ask(self) -> None:
        """Let the user change the rules, which are followed while they change."""
        # Not at the start, since few ever ask for it.
        from bcastgui.gui.marking.colour_rules_dialog import ColourRulesDialog

        names = self._model.names.addresses()
        dialog = ColourRulesDialog(self._rules, self._table.window(), names)
        dialog.changed.connect(self.follow)
        dialog.rejected.connect(partial(self.follow, self._rules))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def restore(self, settings: Settings) -> None:
        """Bring back the rules of the last run."""
        self.follow(rules_from(settings.mapping(_KEY).get("rules")))

    def save(self, settings: Settings) -> None:
        """Keep the rules."""
        settings.set_mapping(_KEY, {"rules": [rule.to_json() for rule in self._rules]})

    def stop(self) -> None:
        """Nothing runs on."""

    @Slot()
    def _read_anew(self) -> None:
        if self._rules:
            self.follow(self._rules)

    @Slot()
    def _forget(self) -> None:
        self._colouring.forget()

    def _refuse(self, rule: ColourRule, error: InputError) -> None:
        # Found out while rows are painted, when nothing in the window may change.
        QTimer.singleShot(0, self, partial(self._tell_refusal, rule, error))

    def _tell_refusal(self, rule: ColourRule, error: InputError) -> None:
        text = self.tr("The colour rule {filter} is not followed: {reason}").format(
            filter=rule.filter, reason=sentence(error)
        )
        self._notices.show_notice(_KEY, text, Severity.WARNING, (self.tr("Rules"), self.ask))
