<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Über bcastgui</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Report a fault</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>&amp;Fehler melden</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Icon of bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Symbol von bcastgui</translation>
    </message>
    <message>
        <source>Send UDP broadcasts, and watch them arrive.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>UDP-Broadcasts senden und sehen, was ankommt.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>bcastgui is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>bcastgui ist freie Software unter der MIT-Lizenz. Es nutzt Qt und PySide6 unter der LGPL, Version 3.</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>everybody</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>everybody on {interface}</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>alle an {interface}</translation>
    </message>
</context>
<context>
    <name>AddressNameDialog</name>
    <message>
        <source>&amp;Name of {address}</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>&amp;Name von {address}</translation>
    </message>
    <message>
        <source>It will show wherever the address does.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Er erscheint überall, wo die Adresse erscheint.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name an address</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Adresse benennen</translation>
    </message>
    <message>
        <source>Takes the name away.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Entfernt den Namen.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>&amp;Alerts…</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>&amp;Alarme…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>The alert “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>Der Alarm „{name}“ wurde ausgeschaltet. {reason}</translation>
    </message>
    <message>
        <source>The message of this alert is not among those shown.</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>Die Nachricht dieses Alarms ist nicht unter den angezeigten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the meantime</source>
        <extracomment>bcastgui/gui/alerts/notice.py</extracomment>
        <translation>
            <numerusform>{count} weitere in der Zwischenzeit</numerusform>
            <numerusform>{count} weitere in der Zwischenzeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Melden durch</translation>
    </message>
    <message>
        <source>A notification of the desktop, or a notice in the window where there are none; the system’s sound for attention; or both.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Eine Benachrichtigung des Desktops, oder ein Hinweis im Fenster, wo es keine gibt; der Signalton des Systems; oder beides.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Each tells by itself of the messages it is for. Space switches one off.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Jeder meldet von selbst die Nachrichten, für die er da ist. Die Leertaste schaltet einen aus.</translation>
    </message>
    <message>
        <source>Filter of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Filter des Alarms</translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Name des Alarms</translation>
    </message>
    <message>
        <source>No alerts yet. Add makes one.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Noch keine Alarme. „Hinzufügen“ legt einen an.</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Benachrichtigung und Ton</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Melden durch</translation>
    </message>
    <message>
        <source>The title of what it tells.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Der Titel der Meldung.</translation>
    </message>
    <message>
        <source>Which messages it tells of, in the language of the filter bar. Only received ones count; your own that came back do where the filter has echo in it.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Welche Nachrichten gemeldet werden, in der Sprache der Filterleiste. Nur empfangene zählen; eigene, die zurückkamen, wenn im Filter echo steht.</translation>
    </message>
    <message>
        <source>source == 10.9.0.2 and payload contains alarm</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>source == 10.9.0.2 and payload contains alarm</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Cancelled: the table is as it was.</source>
        <extracomment>bcastgui/gui/table/arranging.py</extracomment>
        <translation>Abgebrochen: Die Tabelle ist wie zuvor.</translation>
    </message>
    <message>
        <source>In this order the selected messages are too scattered to stay selected.</source>
        <extracomment>bcastgui/gui/table/arranging.py</extracomment>
        <translation>In dieser Reihenfolge liegen die ausgewählten Nachrichten zu verstreut, um ausgewählt zu bleiben.</translation>
    </message>
</context>
<context>
    <name>AutomaticReplies</name>
    <message>
        <source>Auto&amp;matic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>A&amp;utomatische Antworten</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Automatische Antworten</translation>
    </message>
    <message>
        <source>Automatic replies (on)</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Automatische Antworten (an)</translation>
    </message>
    <message>
        <source>New messages are answered by rules: see View, Automatic replies.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Neue Nachrichten werden nach Regeln beantwortet: siehe „Ansicht, Automatische Antworten“.</translation>
    </message>
    <message>
        <source>Reply a&amp;utomatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>A&amp;utomatisch antworten</translation>
    </message>
    <message>
        <source>Replying automatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Antwortet automatisch</translation>
    </message>
    <message>
        <source>The automatic reply “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Die automatische Antwort „{name}“ wurde ausgeschaltet. {reason}</translation>
    </message>
    <message>
        <source>{peer} answers each of our replies, so that both would go on for ever.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>{peer} beantwortet jede unserer Antworten, sodass es ewig so weiterginge.</translation>
    </message>
</context>
<context>
    <name>BugReportPage</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report as it is shown.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Den Bericht kopieren, wie er angezeigt wird.</translation>
    </message>
    <message>
        <source>Of your interfaces, and of others in the settings.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Von Ihren Schnittstellen, und andere in den Einstellungen.</translation>
    </message>
    <message>
        <source>Payloads, filters, names of files and others in the settings, and what the last error says.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Nutzdaten, Filter, Dateinamen und andere in den Einstellungen, und was der letzte Fehler sagt.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This helps the authors to find a fault. It goes nowhere but to the clipboard, from where you can put it into your report. Addresses, and texts that you typed or received, are only in it when you choose so.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Das hilft den Autoren, einen Fehler zu finden. Es geht nur in die Zwischenablage, von wo Sie es in Ihren Bericht einfügen können. Adressen sowie eingegebene oder empfangene Texte stehen nur darin, wenn Sie das wählen.</translation>
    </message>
    <message>
        <source>With &amp;addresses</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Mit &amp;Adressen</translation>
    </message>
    <message>
        <source>With &amp;texts</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Mit &amp;Texten</translation>
    </message>
</context>
<context>
    <name>BusTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/bus_teller.py</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ByteMenu</name>
    <message>
        <source>Copy as &amp;C array</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Als &amp;C-Array kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Als &amp;Python-Bytes kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Als &amp;Base64 kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>CellFilters</name>
    <message>
        <source>Filter: not {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>Filter: nicht {condition}</translation>
    </message>
    <message>
        <source>Filter: {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>Filter: {condition}</translation>
    </message>
    <message>
        <source>… and not {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>… und nicht {condition}</translation>
    </message>
    <message>
        <source>… and {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>… und {condition}</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <extracomment>bcastgui/gui/charts/legend.py</extracomment>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>&amp;Save picture…</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow in the chart</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Im Diagramm folgen</translation>
    </message>
    <message>
        <source>Keep the newest in sight, until the chart is moved. ({keys})</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Die neuesten im Blick behalten, bis das Diagramm verschoben wird. ({keys})</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>{path} wurde nicht gespeichert: {reason}.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>All others</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Plot over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Zeitverlauf zeichnen</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rate &amp;over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>&amp;Rate im Zeitverlauf</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Row {number} is not shown: the filter leaves it out.</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Zeile {number} wird nicht angezeigt: Der Filter blendet sie aus.</translation>
    </message>
    <message>
        <source>Row {row}, {time}: {value}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Zeile {row}, {time}: {value}</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Val&amp;ues over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>&amp;Werte im Zeitverlauf</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>byte {place}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Byte {place}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages without a number</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht ohne Zahl</numerusform>
            <numerusform>{count} Nachrichten ohne Zahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {latest}, {count} numbers</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>{name} {latest}, {count} Zahl</numerusform>
            <numerusform>{name} {latest}, {count} Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no number yet</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{name}: noch keine Zahl</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{percent} % gelesen</translation>
    </message>
    <message>
        <source>{} d</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} d</translation>
    </message>
    <message>
        <source>{} h</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} min</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} ms</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} s</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Co&amp;lour rules…</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>&amp;Farbregeln…</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The colour rule {filter} is not followed: {reason}</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>Die Farbregel {filter} wird nicht befolgt: {reason}</translation>
    </message>
</context>
<context>
    <name>ColourRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>(all messages)</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>(alle Nachrichten)</translation>
    </message>
    <message>
        <source>12:34:56.123456 Received 10.9.0.2:12345 Hello, world!</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>12:34:56.123456 Empfangen 10.9.0.2:12345 Hallo, Welt!</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Filter der Regel</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Looks like</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Sieht so aus</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>The first rule that fits gives a row its colours. Space switches one off.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Die erste passende Regel gibt einer Zeile ihre Farben. Die Leertaste schaltet eine aus.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>source == 10.9.0.2 and length &gt; 100</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>source == 10.9.0.2 and length &gt; 100</translation>
    </message>
</context>
<context>
    <name>ColumnMenus</name>
    <message>
        <source>&amp;Columns</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Spal&amp;ten</translation>
    </message>
    <message>
        <source>As rec&amp;orded</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Wie &amp;aufgezeichnet</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>&amp;Größte zuerst</translation>
    </message>
    <message>
        <source>Order and &amp;widths of columns…</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Reihenfolge und &amp;Breiten der Spalten…</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>&amp;Kleinste zuerst</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Sortieren nac&amp;h</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Schnittstelle</translation>
    </message>
    <message>
        <source>&amp;Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>&amp;No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Nr.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Z&amp;eit</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Deli&amp;very</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Z&amp;ustellart</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Zustellart</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lost just before: {count}</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Unmittelbar davor verloren: {count}</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Our own datagram, heard back</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Unser eigenes Datagramm, zurückgehört</translation>
    </message>
    <message>
        <source>Seconds since the first message shown</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Sekunden seit der ersten angezeigten Nachricht</translation>
    </message>
    <message>
        <source>Seconds since the last mark before</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Sekunden seit der letzten Markierung davor</translation>
    </message>
    <message>
        <source>Seconds since the message above</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Sekunden seit der Nachricht darüber</translation>
    </message>
    <message>
        <source>Since &amp;first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Seit ers&amp;ter</translation>
    </message>
    <message>
        <source>Since &amp;mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Seit &amp;Markierung</translation>
    </message>
    <message>
        <source>Since &amp;previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Seit &amp;voriger</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Seit erster</translation>
    </message>
    <message>
        <source>Since mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Seit Markierung</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Seit voriger</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>with a comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>mit Kommentar</translation>
    </message>
    <message>
        <source>{reason}: {payload}</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>{reason}: {payload}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Down</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Abwärts</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>A&amp;ufwärts</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Größte zuerst</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Kleinste zuerst</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>Breite</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>&amp;Comment on message {number}</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>&amp;Kommentar zu Nachricht {number}</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>The comment will be removed.</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>Der Kommentar wird entfernt.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Earlier message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>Frühere Nachricht</translation>
    </message>
    <message>
        <source>Later message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>Spätere Nachricht</translation>
    </message>
    <message>
        <source>Their lengths differ: compared byte by byte between what both begin with and what both end with.</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>Ihre Längen unterscheiden sich: Byte für Byte verglichen wird zwischen dem gemeinsamen Anfang und dem gemeinsamen Ende.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes changed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} Byte geändert</numerusform>
            <numerusform>{count} Bytes geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes inserted</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} Byte eingefügt</numerusform>
            <numerusform>{count} Bytes eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes removed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} Byte entfernt</numerusform>
            <numerusform>{count} Bytes entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>{pair}: {changes}</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>{pair}: {changes}</translation>
    </message>
    <message>
        <source>{pair}: no difference</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>{pair}: kein Unterschied</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>&amp;Large payload editor</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>&amp;Großer Editor</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>&amp;Platzhalter</translation>
    </message>
    <message>
        <source>File in &amp;pieces…</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>Datei in &amp;Teilen…</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>Platzhalter</translation>
    </message>
</context>
<context>
    <name>CopyingAs</name>
    <message>
        <source>&amp;CSV</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;JSON lines</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>&amp;JSON-Zeilen</translation>
    </message>
    <message>
        <source>&amp;Text with hex dumps</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>&amp;Text mit Hex-Dumps</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} messages</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht kopiert</numerusform>
            <numerusform>{count} Nachrichten kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as f&amp;ile</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>Als &amp;Datei kopieren</translation>
    </message>
    <message>
        <source>Raw &amp;payloads, each with a line end</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>Rohe Nutz&amp;daten, je mit Zeilenende</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are too many to be copied. File, Export writes them.</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht ist zu viel zum Kopieren. „Datei, Exportieren“ schreibt sie.</numerusform>
            <numerusform>{count} Nachrichten sind zu viele zum Kopieren. „Datei, Exportieren“ schreibt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A backslash at the end begins no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Ein Backslash am Ende beginnt keine Escape-Sequenz. Schreiben Sie \\ für einen Backslash.</translation>
    </message>
    <message>
        <source>A break where nothing is open.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Ein Break, wo nichts offen ist.</translation>
    </message>
    <message>
        <source>A comment has no more than {most} characters.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>Ein Kommentar hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A dot is missing here.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Hier fehlt ein Punkt.</translation>
    </message>
    <message>
        <source>A file has no placeholders.</source>
        <extracomment>bcastgui/payload/template_text.py</extracomment>
        <translation>Eine Datei hat keine Platzhalter.</translation>
    </message>
    <message>
        <source>A first byte that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Ein erstes Byte, das CBOR nicht kennt.</translation>
    </message>
    <message>
        <source>A larger receive buffer helps: sudo sysctl net.core.rmem_max=8388608, then switch Listen off and on.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Ein größerer Empfangspuffer hilft: sudo sysctl net.core.rmem_max=8388608, danach „Lauschen“ aus- und wieder einschalten.</translation>
    </message>
    <message>
        <source>A line such as 3/120</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>Eine Zeile wie 3/120</translation>
    </message>
    <message>
        <source>A moment that cannot be.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>Ein Zeitpunkt, den es nicht geben kann.</translation>
    </message>
    <message>
        <source>A name has no control characters.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Ein Name hat keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>A name has {most} characters at most.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>Ein Name hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A payload has at most {most} placeholders.</source>
        <extracomment>bcastgui/payload/template_reading.py</extracomment>
        <translation>Nutzdaten haben höchstens {most} Platzhalter.</translation>
    </message>
    <message>
        <source>A placeholder begins with its name, as in {example}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Ein Platzhalter beginnt mit seinem Namen, wie in {example}. Um es unverändert zu senden, schreiben Sie {literal}.</translation>
    </message>
    <message>
        <source>A range goes from one address to another, without networks and interfaces.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>Ein Bereich geht von einer Adresse zu einer anderen, ohne Netze und Schnittstellen.</translation>
    </message>
    <message>
        <source>A range has both ends in IPv4 or both in IPv6.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>Beide Enden eines Bereichs sind IPv4 oder beide IPv6.</translation>
    </message>
    <message>
        <source>A range of times has a day at both ends, or at none.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Ein Zeitbereich hat an beiden Enden einen Tag oder an keinem.</translation>
    </message>
    <message>
        <source>A regular expression is text. Write bytes in it as in &apos;\x00\xff&apos;.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>Ein regulärer Ausdruck ist Text. Schreiben Sie Bytes darin wie in &apos;\x00\xff&apos;.</translation>
    </message>
    <message>
        <source>A section has more than {most} interfaces.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Ein Abschnitt hat mehr als {most} Schnittstellen.</translation>
    </message>
    <message>
        <source>A section is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Ein Abschnitt hat die Version {version}, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>A string that does not end, or has a line end or another control character in it.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>Eine Zeichenkette, die nicht endet oder ein Zeilenende oder anderes Steuerzeichen enthält.</translation>
    </message>
    <message>
        <source>A string that is no valid UTF-8, or has an escape that JSON does not know.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>Eine Zeichenkette, die kein gültiges UTF-8 ist oder eine Escape-Sequenz hat, die JSON nicht kennt.</translation>
    </message>
    <message>
        <source>A text without a zero at its end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Ein Text ohne Null am Ende.</translation>
    </message>
    <message>
        <source>A time with a zone needs its day, as in 2026-01-31T12:30Z.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Eine Zeit mit Zeitzone braucht ihren Tag, wie in 2026-01-31T12:30Z.</translation>
    </message>
    <message>
        <source>A value is missing behind {token}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Nach {token} fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A value that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Ein Wert, den CBOR nicht kennt.</translation>
    </message>
    <message>
        <source>After {after} expected a comma or }}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Nach {after} wird ein Komma oder }} erwartet.</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Nach {after} wird ein Feld wie length oder ein Suchtext erwartet.</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Nach {after} wird ein Feld wie length oder ein Suchtext erwartet. Um nach {found} zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>After {after} expected a value such as {example}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Nach {after} wird ein Wert wie {example} erwartet.</translation>
    </message>
    <message>
        <source>After {after} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Nach {after} erwartet: {expected}.</translation>
    </message>
    <message>
        <source>After {after} expected {expected}. Put a text with spaces in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Nach {after} erwartet: {expected}. Setzen Sie einen Text mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>After {field} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Nach {field} erwartet: {expected}.</translation>
    </message>
    <message>
        <source>An array that does not end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Ein Array, das nicht endet.</translation>
    </message>
    <message>
        <source>An encoding that is not known.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>Eine unbekannte Codierung.</translation>
    </message>
    <message>
        <source>An octal escape takes three digits, \000 to \377. Write \x00 to \xff instead.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Eine oktale Escape-Sequenz hat drei Ziffern, \000 bis \377. Schreiben Sie stattdessen \x00 bis \xff.</translation>
    </message>
    <message>
        <source>An option is longer than the block that it is in.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Eine Option ist länger als der Block, in dem sie steht.</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Byte {number} (hex {byte:02x}) is not UTF-8 text: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Byte {number} (hex {byte:02x}) ist kein UTF-8-Text: Wählen Sie Escapes.</translation>
    </message>
    <message>
        <source>Bytes can be compared with payloads only. Write a text here.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>Bytes lassen sich nur mit Nutzdaten vergleichen. Schreiben Sie hier einen Text.</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Character {position} does not show: leave it out.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>Zeichen {position} ist nicht sichtbar: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Zustellart</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Zieladresse</translation>
    </message>
    <message>
        <source>Destination port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Ein Feld wie length oder ein Suchtext wird erwartet.</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Ein Feld wie length oder ein Suchtext wird erwartet. Um nach {found} zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Expected a name and an equals sign here.</source>
        <extracomment>bcastgui/payload/decoders/key_value.py</extracomment>
        <translation>Hier werden ein Name und ein Gleichheitszeichen erwartet.</translation>
    </message>
    <message>
        <source>Expected a path or #bundle here.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Hier wird ein Pfad oder #bundle erwartet.</translation>
    </message>
    <message>
        <source>Expected a priority of 0 to 191 in angle brackets here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>Hier wird eine Priorität von 0 bis 191 in spitzen Klammern erwartet.</translation>
    </message>
    <message>
        <source>Expected a sentence here: $ or !, fields with commas, and a checksum after *.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>Hier wird ein Satz erwartet: $ oder !, Felder mit Kommas und eine Prüfsumme nach *.</translation>
    </message>
    <message>
        <source>Expected structured data in brackets, or a hyphen, here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>Hier werden strukturierte Daten in eckigen Klammern oder ein Bindestrich erwartet.</translation>
    </message>
    <message>
        <source>Expected {what} here.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>Hier erwartet: {what}.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: more than the system lets one socket join. Join fewer groups, or raise the limit (on Linux: sudo sysctl net.ipv4.igmp_max_memberships=200).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Der Gruppe {group} wurde an {interfaces} nicht beigetreten: mehr, als das System einem Socket erlaubt. Treten Sie weniger Gruppen bei oder erhöhen Sie die Grenze (unter Linux: sudo sysctl net.ipv4.igmp_max_memberships=200).</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: the interface is gone. It is joined again when it is back.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Der Gruppe {group} wurde an {interfaces} nicht beigetreten: Die Schnittstelle ist nicht mehr da. Sobald sie wieder da ist, wird der Gruppe erneut beigetreten.</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: {reason}.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Der Gruppe {group} wurde an {interfaces} nicht beigetreten: {reason}.</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Hex digits are missing after {prefix}.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Nach {prefix} fehlen Hex-Ziffern.</translation>
    </message>
    <message>
        <source>Hex digits are missing. Write two digits for each byte.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>Hex-Ziffern fehlen. Schreiben Sie zwei Ziffern für jedes Byte.</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>It held something that is neither a message nor a folder.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Er enthielt etwas, das weder Nachricht noch Ordner ist.</translation>
    </message>
    <message>
        <source>It takes too long for the rows in sight.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_engine.py</extracomment>
        <translation>Sie dauert zu lange für die sichtbaren Zeilen.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Left out: it is for {protocol}, not for UDP.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Ausgelassen: Sie ist für {protocol}, nicht für UDP.</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} bytes.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Zeile {line} ist länger als {most} Bytes.</translation>
    </message>
    <message>
        <source>Line {line} is no row of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Zeile {line} ist keine Zeile von bcastgui.</translation>
    </message>
    <message>
        <source>Line {line} is not JSON.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Zeile {line} ist kein JSON.</translation>
    </message>
    <message>
        <source>Line {line} is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Zeile {line} hat die Version {version}, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Lost before</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Davor verloren</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>More bytes than the types tell.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Mehr Bytes, als die Typen angeben.</translation>
    </message>
    <message>
        <source>More than {most} levels within each other.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>Mehr als {most} Ebenen ineinander.</translation>
    </message>
    <message>
        <source>No calendar has this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Diese Zeit gibt es in keinem Kalender.</translation>
    </message>
    <message>
        <source>No clock shows this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Diese Zeit zeigt keine Uhr an.</translation>
    </message>
    <message>
        <source>No decoder takes this for its own. Choose one to see why.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>Kein Decoder erkennt dies. Wählen Sie einen, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>No more than {most} payloads become files.</source>
        <extracomment>bcastgui/formats/raw_payloads.py</extracomment>
        <translation>Aus höchstens {most} Nutzdaten werden Dateien.</translation>
    </message>
    <message>
        <source>No more than {most} rows can be marked.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>Höchstens {most} Zeilen können markiert sein.</translation>
    </message>
    <message>
        <source>No more than {most} rows can have a comment.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>Höchstens {most} Zeilen können einen Kommentar haben.</translation>
    </message>
    <message>
        <source>No table has so many rows.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>So viele Zeilen hat keine Tabelle.</translation>
    </message>
    <message>
        <source>No well-formed XML: {reason}.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>Kein wohlgeformtes XML: {reason}.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Not a piece of the string around it.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Kein Stück der umgebenden Zeichenkette.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Number and count, two big-endian u32</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>Nummer und Anzahl, zwei u32 in Big-Endian</translation>
    </message>
    <message>
        <source>Packet Sender repeats it every {pause} s. Here the send panel or a schedule does that: its pause is left out.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Packet Sender wiederholt sie alle {pause} s. Hier tut das der Sendebereich oder ein Zeitplan: Die Pause wird ausgelassen.</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Plain text cannot hold the control character {code}: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Reiner Text kann das Steuerzeichen {code} nicht enthalten: Wählen Sie Escapes.</translation>
    </message>
    <message>
        <source>Port {ports}: in use by a program that does not share it. Close that program, or listen on another port; this one is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Port {ports}: von einem Programm belegt, das ihn nicht teilt. Schließen Sie jenes Programm oder lauschen Sie an einem anderen Port; dieser wird jede Sekunde erneut versucht.</translation>
    </message>
    <message>
        <source>Port {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Port {ports}: mehr, als das System ein Programm öffnen lässt. Lauschen Sie an weniger Ports oder erhöhen Sie die Grenze (ulimit -n).</translation>
    </message>
    <message>
        <source>Port {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose another port.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Port {ports}: nicht erlaubt. Ports unter 1024 erfordern auf den meisten Systemen Administratorrechte, und unter Windows kann ein anderes Programm einen Port für sich behalten: Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port {ports}: {reason}. It is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Port {ports}: {reason}. Er wird jede Sekunde erneut versucht.</translation>
    </message>
    <message>
        <source>Ports {ports}: in use by a program that does not share them. Close that program, or listen on other ports; these are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Ports {ports}: von einem Programm belegt, das sie nicht teilt. Schließen Sie jenes Programm oder lauschen Sie an anderen Ports; diese werden jede Sekunde erneut versucht.</translation>
    </message>
    <message>
        <source>Ports {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Ports {ports}: mehr, als das System ein Programm öffnen lässt. Lauschen Sie an weniger Ports oder erhöhen Sie die Grenze (ulimit -n).</translation>
    </message>
    <message>
        <source>Ports {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose other ports.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Ports {ports}: nicht erlaubt. Ports unter 1024 erfordern auf den meisten Systemen Administratorrechte, und unter Windows kann ein anderes Programm einen Port für sich behalten: Wählen Sie andere Ports.</translation>
    </message>
    <message>
        <source>Ports {ports}: {reason}. They are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Ports {ports}: {reason}. Sie werden jede Sekunde erneut versucht.</translation>
    </message>
    <message>
        <source>Raw payloads</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Rohe Nutzdaten</translation>
    </message>
    <message>
        <source>Say which byte comes first: {name}be, the highest, or {name}le, the lowest.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Geben Sie an, welches Byte zuerst kommt: {name}be, das höchste, oder {name}le, das niedrigste.</translation>
    </message>
    <message>
        <source>Say which value to plot, such as {example}.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Geben Sie an, welcher Wert gezeichnet wird, etwa {example}.</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Seit erster</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Seit voriger</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Text mit Escapes</translation>
    </message>
    <message>
        <source>The base is 2, 8, 10 or 16.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>Die Basis ist 2, 8, 10 oder 16.</translation>
    </message>
    <message>
        <source>The byte c1 begins no value.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>Das Byte c1 beginnt keinen Wert.</translation>
    </message>
    <message>
        <source>The decoder {decoder} failed: {error}</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>Der Decoder {decoder} ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>The file ends within a block.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Die Datei endet innerhalb eines Blocks.</translation>
    </message>
    <message>
        <source>The file ends within a packet.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Die Datei endet innerhalb eines Pakets.</translation>
    </message>
    <message>
        <source>The filter captures no group {name}. Write one as in payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos;.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>Der Filter erfasst keine Gruppe {name}. Schreiben Sie eine wie in payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos;.</translation>
    </message>
    <message>
        <source>The first row is 1.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>Die erste Zeile ist 1.</translation>
    </message>
    <message>
        <source>The last character of the Base64 is missing.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>Das letzte Zeichen des Base64-Texts fehlt.</translation>
    </message>
    <message>
        <source>The list of its messages is missing.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Die Liste der Nachrichten darin fehlt.</translation>
    </message>
    <message>
        <source>The process in which decoders run could not be started.</source>
        <extracomment>bcastgui/gui/details/decoder_process.py</extracomment>
        <translation>Der Prozess, in dem die Decoder laufen, ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The range {item} ends before it begins: write {last}-{first}.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>Der Bereich {item} endet, bevor er beginnt: Schreiben Sie {last}-{first}.</translation>
    </message>
    <message>
        <source>The regular expression is too deep, or repeats too often.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Der reguläre Ausdruck ist zu tief verschachtelt oder wiederholt zu oft.</translation>
    </message>
    <message>
        <source>The text that begins here has no {quote} at its end.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Dem Text, der hier beginnt, fehlt am Ende ein {quote}.</translation>
    </message>
    <message>
        <source>The type {tag} is not known.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Der Typ {tag} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Einen Filter dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is no checksum {token}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>Eine Prüfsumme {token} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no decoder {decoder} any more. Choose another one.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>Den Decoder {decoder} gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no field {word}. Did you mean {near}?</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Ein Feld {word} gibt es nicht. Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>There is no field {word}. To search for a text with signs, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Ein Feld {word} gibt es nicht. Um nach einem Text mit Sonderzeichen zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. Did you mean {near}? To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Einen Platzhalter {token} gibt es nicht. Meinten Sie {near}? Um es unverändert zu senden, schreiben Sie {literal}.</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. There are {known}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Einen Platzhalter {token} gibt es nicht. Es gibt {known}. Um es unverändert zu senden, schreiben Sie {literal}.</translation>
    </message>
    <message>
        <source>There is no port {text}: ports go from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>Einen Port {text} gibt es nicht: Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>There is no sentence.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>Es gibt keinen Satz.</translation>
    </message>
    <message>
        <source>There is no single {character}. Write {character}{character}, or and, or or.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{character} gibt es nicht einzeln. Schreiben Sie {character}{character}, and oder or.</translation>
    </message>
    <message>
        <source>There is no such type. There are {names}.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Diesen Typ gibt es nicht. Es gibt {names}.</translation>
    </message>
    <message>
        <source>There is no {character}. Put a text with signs in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{character} gibt es nicht. Setzen Sie einen Text mit Sonderzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>These JSON lines are of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Diese JSON-Zeilen haben die Version {version}, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>These are no JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Das sind keine JSON-Zeilen von bcastgui.</translation>
    </message>
    <message>
        <source>This INI file has no list NAMES, as Packet Sender&apos;s has one.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Diese INI-Datei hat keine Liste NAMES wie die von Packet Sender.</translation>
    </message>
    <message>
        <source>A block gives its length as {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Ein Block gibt seine Länge mit {length} an.</translation>
    </message>
    <message>
        <source>A block is too short for its type.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Ein Block ist für seine Art zu kurz.</translation>
    </message>
    <message>
        <source>A block of length {length} is too short for a packet.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>Ein Block der Länge {length} ist zu kurz für ein Paket.</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}, more than its block has.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>Ein Paket gibt seine mitgeschnittene Länge mit {length} an, mehr als in seinem Block ist.</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Ein Paket gibt seine mitgeschnittene Länge mit {length} an.</translation>
    </message>
    <message>
        <source>A section does not tell its byte order.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Ein Abschnitt nennt seine Bytereihenfolge nicht.</translation>
    </message>
    <message>
        <source>An address cannot serve as a name.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>Eine Adresse kann nicht als Name dienen.</translation>
    </message>
    <message>
        <source>An odd number of hex digits ({count}) makes no whole bytes. Write two digits for each byte, as in 0f 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Eine ungerade Zahl von Hex-Ziffern ({count}) ergibt keine ganzen Bytes. Schreiben Sie zwei Ziffern für jedes Byte, wie in 0f 1a.</translation>
    </message>
    <message>
        <source>Captures are saved as .pcapng or .jsonl, not as {suffix}. File, Export writes other formats.</source>
        <extracomment>bcastgui/gui/files/output.py</extracomment>
        <translation>Mitschnitte werden als .pcapng oder .jsonl gespeichert, nicht als {suffix}. „Datei, Exportieren“ schreibt andere Formate.</translation>
    </message>
    <message>
        <source>Its id was not valid, or another entry has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Die id war ungültig, oder ein anderer Eintrag hat sie.</translation>
    </message>
    <message>
        <source>Left out: it stands in more than {most} folders within each other.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Ausgelassen: liegt in mehr als {most} Ordnern ineinander.</translation>
    </message>
    <message>
        <source>Line {line} has no valid {key}.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Zeile {line} hat kein gültiges {key}.</translation>
    </message>
    <message>
        <source>No more than {most} values are plotted at once. Remove one first.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Höchstens {most} Werte werden zugleich gezeichnet. Entfernen Sie erst einen.</translation>
    </message>
    <message>
        <source>Not all of these payloads are text. Edit, Copy as hex copies their bytes.</source>
        <extracomment>bcastgui/gui/files/copy_maker.py</extracomment>
        <translation>Nicht alle diese Nutzdaten sind Text. „Bearbeiten, Als Hex kopieren“ kopiert ihre Bytes.</translation>
    </message>
    <message>
        <source>Parentheses and not are nested too deeply here.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Klammern und not sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The compressed file ends too soon.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>Die komprimierte Datei endet zu früh.</translation>
    </message>
    <message>
        <source>The end comes within {what}. Bytes that should follow: {missing}.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>Vorzeitiges Ende ({what}). Fehlende Bytes: {missing}.</translation>
    </message>
    <message>
        <source>The field {field} was not understood.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Das Feld {field} war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: {reason}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Hier ist der reguläre Ausdruck fehlerhaft: {reason}.</translation>
    </message>
    <message>
        <source>The two lengths of a block differ; the first is {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Die beiden Längen eines Blocks stimmen nicht überein; die erste ist {length}.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply, or has too long a number.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Dieses JSON ist zu tief verschachtelt oder enthält eine zu lange Zahl.</translation>
    </message>
    <message>
        <source>This JSON is no file of saved messages.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Dieses JSON ist keine Datei gespeicherter Nachrichten.</translation>
    </message>
    <message>
        <source>This JSON is no list of Packet Sender&apos;s packets.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Dieses JSON ist keine Paketliste von Packet Sender.</translation>
    </message>
    <message>
        <source>This declares the entity {name}; entities are not followed.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>Hier wird die Entität {name} deklariert; Entitäten werden nicht aufgelöst.</translation>
    </message>
    <message>
        <source>This file is too large to hold saved messages.</source>
        <extracomment>bcastgui/payload/library/reading.py</extracomment>
        <translation>Diese Datei ist zu groß für gespeicherte Nachrichten.</translation>
    </message>
    <message>
        <source>This file of saved messages has the version {version}, which this program does not know.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Diese Datei gespeicherter Nachrichten hat die Version {version}, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>This is a pcap file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Das ist eine pcap-Datei der Version {version}.{minor}, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is a pcapng file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>Das ist eine pcapng-Datei der Version {version}.{minor}, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is no JSON from line {line}, column {column} on.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Ab Zeile {line}, Spalte {column} ist das kein JSON.</translation>
    </message>
    <message>
        <source>This is no capture: captures are pcapng, pcap, or JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Das ist kein Mitschnitt: Mitschnitte sind pcapng, pcap oder JSON-Zeilen von bcastgui.</translation>
    </message>
    <message>
        <source>This is no pcap file.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Das ist keine pcap-Datei.</translation>
    </message>
    <message>
        <source>This is no pcapng file.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>Das ist keine pcapng-Datei.</translation>
    </message>
    <message>
        <source>This placeholder has no end. Write {closing} behind it, or {literal} at its beginning to send it as it stands.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Dieser Platzhalter hat kein Ende. Schreiben Sie {closing} dahinter, oder {literal} an den Anfang, um ihn unverändert zu senden.</translation>
    </message>
    <message>
        <source>This quote has no end.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+, or put a condition that leaves fewer rows before it, with and.</source>
        <extracomment>bcastgui/capture/query/payloads.py</extracomment>
        <translation>Das dauert in Zeile {row} zu lange. Vermeiden Sie Wiederholungen in Wiederholungen, wie in (a+)+, oder stellen Sie mit and eine Bedingung davor, die weniger Zeilen übrig lässt.</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/value_readers.py</extracomment>
        <translation>Das dauert in Zeile {row} zu lange. Vermeiden Sie Wiederholungen in Wiederholungen, wie in (a+)+.</translation>
    </message>
    <message>
        <source>This takes too long. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Das dauert zu lange. Vermeiden Sie Wiederholungen in Wiederholungen, wie in (a+)+.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type a name for the filter.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Geben Sie einen Namen für den Filter ein.</translation>
    </message>
    <message>
        <source>Type a name for the message.</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Geben Sie einen Namen für die Nachricht ein.</translation>
    </message>
    <message>
        <source>Type a port, 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>Geben Sie einen Port ein, 1 bis 65535.</translation>
    </message>
    <message>
        <source>Type a row such as 1,234, a step such as +500, or a time.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>Geben Sie eine Zeile wie 1234, einen Schritt wie +500 oder eine Zeit ein.</translation>
    </message>
    <message>
        <source>Type an address to send to, such as 255.255.255.255.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>Geben Sie eine Zieladresse ein, etwa 255.255.255.255.</translation>
    </message>
    <message>
        <source>Type the path of a file, or choose one.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>Geben Sie den Pfad einer Datei ein oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>Type the ports to listen on, such as 12345 or 5000-5010.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>Geben Sie die Ports zum Lauschen ein, etwa 12345 oder 5000-5010.</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <extracomment>bcastgui/capture/query/wanted.py</extracomment>
        <translation>Geben Sie ein, was gesucht wird.</translation>
    </message>
    <message>
        <source>Type which messages are answered, such as payload contains hello.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>Geben Sie ein, welche Nachrichten beantwortet werden, etwa payload contains hello.</translation>
    </message>
    <message>
        <source>Type which messages to tell of, such as payload contains alarm.</source>
        <extracomment>bcastgui/gui/alerts/rule.py</extracomment>
        <translation>Geben Sie ein, welche Nachrichten gemeldet werden, etwa payload contains alarm.</translation>
    </message>
    <message>
        <source>What follows cannot be unpacked.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>Das Folgende lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>Which group? Write its name or number, as in {example}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>Welche Gruppe? Schreiben Sie ihren Namen oder ihre Nummer, wie in {example}.</translation>
    </message>
    <message>
        <source>Write a time as 12:30:05.25, or with its day as 2026-01-31T12:30.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Schreiben Sie eine Zeit als 12:30:05.25 oder mit Tag als 2026-01-31T12:30.</translation>
    </message>
    <message>
        <source>Write names with dots between, such as sensor.temp or list.0.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Schreiben Sie Namen mit Punkten dazwischen, etwa sensor.temp oder list.0.</translation>
    </message>
    <message>
        <source>Write the address alone, and its port as: port == {port}.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>Schreiben Sie die Adresse allein und ihren Port so: port == {port}.</translation>
    </message>
    <message>
        <source>Write the offset in bytes and the type of the number, such as 4 u16be.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Schreiben Sie den Offset in Bytes und den Typ der Zahl, etwa 4 u16be.</translation>
    </message>
    <message>
        <source>\U takes eight hex digits, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\U braucht acht Hex-Ziffern, wie in \U0001f600.</translation>
    </message>
    <message>
        <source>\u takes four hex digits, as in \u00e9.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\u braucht vier Hex-Ziffern, wie in \u00e9.</translation>
    </message>
    <message>
        <source>\x takes two hex digits, as in \x1b.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\x braucht zwei Hex-Ziffern, wie in \x1b.</translation>
    </message>
    <message>
        <source>\{character} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\{character} ist keine Escape-Sequenz. Schreiben Sie \\ für einen Backslash.</translation>
    </message>
    <message>
        <source>a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>ein Blob</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>ein Komma oder ]</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>ein Komma oder }</translation>
    </message>
    <message>
        <source>a name in double quotes</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>ein Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a string</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a time</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a value of CBOR</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>ein CBOR-Wert</translation>
    </message>
    <message>
        <source>a value of MessagePack</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>ein MessagePack-Wert</translation>
    </message>
    <message>
        <source>an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>ein Element</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>do not fragment</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>nicht fragmentieren</translation>
    </message>
    <message>
        <source>fragment of an incomplete datagram</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>Fragment eines unvollständigen Datagramms</translation>
    </message>
    <message>
        <source>fragment that contradicts another</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>Fragment, das einem anderen widerspricht</translation>
    </message>
    <message>
        <source>longer than the system sends</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>länger, als das System sendet</translation>
    </message>
    <message>
        <source>malformed</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>multicast loop</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>Multicast-Loopback</translation>
    </message>
    <message>
        <source>no answer from the name server: check the connection and try again, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>keine Antwort vom Namensserver: die Verbindung prüfen und es noch einmal versuchen, oder die Adresse schreiben</translation>
    </message>
    <message>
        <source>no carrier, is the cable out?</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>kein Link, steckt das Kabel?</translation>
    </message>
    <message>
        <source>no route leads there</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>keine Route führt dorthin</translation>
    </message>
    <message>
        <source>no such name: check its spelling, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>kein solcher Name: die Schreibweise prüfen, oder die Adresse schreiben</translation>
    </message>
    <message>
        <source>not IP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>kein IP</translation>
    </message>
    <message>
        <source>not IP: ARP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>kein IP: ARP</translation>
    </message>
    <message>
        <source>not UDP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>kein UDP</translation>
    </message>
    <message>
        <source>not UDP: ICMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>kein UDP: ICMP</translation>
    </message>
    <message>
        <source>not UDP: ICMPv6</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>kein UDP: ICMPv6</translation>
    </message>
    <message>
        <source>not UDP: IGMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>kein UDP: IGMP</translation>
    </message>
    <message>
        <source>not UDP: SCTP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>kein UDP: SCTP</translation>
    </message>
    <message>
        <source>not UDP: TCP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>kein UDP: TCP</translation>
    </message>
    <message>
        <source>not permitted</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>of an unknown interface</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>von einer unbekannten Schnittstelle</translation>
    </message>
    <message>
        <source>of an unknown link type</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>mit unbekanntem Link-Typ</translation>
    </message>
    <message>
        <source>pcap</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>pcap</translation>
    </message>
    <message>
        <source>pcapng</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>pcapng</translation>
    </message>
    <message>
        <source>refused, most likely by a firewall</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>verweigert, sehr wahrscheinlich von einer Firewall</translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>der Host ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the interface has no such address to send from</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>die Schnittstelle hat keine solche Absenderadresse</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>die Schnittstelle ist nicht mehr da</translation>
    </message>
    <message>
        <source>the interface is switched off</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>die Schnittstelle ist ausgeschaltet</translation>
    </message>
    <message>
        <source>the name server failed: try again later, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>der Namensserver hat versagt: es später noch einmal versuchen, oder die Adresse schreiben</translation>
    </message>
    <message>
        <source>the size of a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>die Größe eines Blobs</translation>
    </message>
    <message>
        <source>the size of an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>die Größe eines Elements</translation>
    </message>
    <message>
        <source>the source port is in use by another program</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>der Quellport ist von einem anderen Programm belegt</translation>
    </message>
    <message>
        <source>the system&apos;s send buffer is full</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>der Sendepuffer des Systems ist voll</translation>
    </message>
    <message>
        <source>the zeros after a text</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>die Nullen nach einem Text</translation>
    </message>
    <message>
        <source>which interface? add it, as in fe80::1%eth0</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>welche Schnittstelle? anfügen wie in fe80::1%eth0</translation>
    </message>
    <message>
        <source>{address} is not a multicast group: write the port alone to listen on all addresses.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>{address} ist keine Multicast-Gruppe: Schreiben Sie nur den Port, um an allen Adressen zu lauschen.</translation>
    </message>
    <message>
        <source>{character} is not Base64, which has letters, digits, + and /.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>{character} ist nicht Base64, das aus Buchstaben, Ziffern, + und / besteht.</translation>
    </message>
    <message>
        <source>{character} is not a hex digit.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{character} ist keine Hex-Ziffer.</translation>
    </message>
    <message>
        <source>{character} is not a hex digit. Write bytes as in ff 00 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{character} ist keine Hex-Ziffer. Schreiben Sie Bytes wie in ff 00 1a.</translation>
    </message>
    <message>
        <source>{code} is half of a character and has no UTF-8 form. Delete it.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{code} ist ein halbes Zeichen ohne UTF-8-Form. Löschen Sie es.</translation>
    </message>
    <message>
        <source>{field} is never {word}. It is one of {names}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} ist nie {word}. Möglich: {names}.</translation>
    </message>
    <message>
        <source>{directive} is no part of a time. There are {known}.</source>
        <extracomment>bcastgui/payload/time_form.py</extracomment>
        <translation>{directive} ist kein Teil einer Zeit. Es gibt {known}.</translation>
    </message>
    <message>
        <source>Its number was none of 1 to 9, or another has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Die Nummer war keine von 1 bis 9, oder eine andere Nachricht hat sie.</translation>
    </message>
    <message>
        <source>no route, or not allowed: see Local Network in the privacy settings</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>kein Weg dorthin, oder nicht erlaubt: siehe „Lokales Netzwerk“ in den Einstellungen zum Datenschutz</translation>
    </message>
    <message>
        <source>{escape} is no character: those end at \U0010ffff, and \ud800 to \udfff are halves. Write the whole one, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{escape} ist kein Zeichen: Sie enden bei \U0010ffff, und \ud800 bis \udfff sind Hälften. Schreiben Sie das ganze, wie in \U0001f600.</translation>
    </message>
    <message>
        <source>{escape} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{escape} ist keine Escape-Sequenz. Schreiben Sie \\ für einen Backslash.</translation>
    </message>
    <message>
        <source>{field} has no ranges. Write its values as {{one, another}}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} hat keine Bereiche. Schreiben Sie die Werte als {{einer, anderer}}.</translation>
    </message>
    <message>
        <source>{length}: a datagram over IPv{version} holds at most {limit}.</source>
        <extracomment>bcastgui/gui/send/payload_draft.py</extracomment>
        <translation>{length}: Ein Datagramm über IPv{version} fasst höchstens {limit}.</translation>
    </message>
    <message>
        <source>{name} does not know {token}. It takes {known}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} kennt {token} nicht. Möglich: {known}.</translation>
    </message>
    <message>
        <source>{name} has no variant {token}. It has {known}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{name} hat keine Variante {token}, sondern {known}.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{name} takes nothing more.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} nimmt nichts weiter an.</translation>
    </message>
    <message>
        <source>{path} has {size} bytes, more than a datagram holds. In the menu Send, File in pieces cuts it up.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} hat {size} Bytes, mehr als ein Datagramm fasst. „Datei in Teilen“ im Menü „Senden“ zerlegt sie.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path}: {reason}.</translation>
    </message>
    <message>
        <source>{text} is finer than a nanosecond.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} ist feiner als eine Nanosekunde.</translation>
    </message>
    <message>
        <source>{text} is no destination: write 255.255.255.255 to reach everybody.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>{text} ist kein Ziel: Schreiben Sie 255.255.255.255, um alle zu erreichen.</translation>
    </message>
    <message>
        <source>{text} is not a number with one of the units {known}.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} ist keine Zahl mit einer der Einheiten {known}.</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{text} is not an address or a network: write 10.9.0.2 or 10.9.0.0/24.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>{text} ist weder Adresse noch Netz: Schreiben Sie 10.9.0.2 oder 10.9.0.0/24.</translation>
    </message>
    <message>
        <source>{token} does not belong here. A placeholder is written as in {example}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} gehört nicht hierher. Ein Platzhalter wird wie in {example} geschrieben.</translation>
    </message>
    <message>
        <source>{token} ends before it begins.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>{token} is no range. Write one as 1..100.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} ist kein Bereich. Schreiben Sie einen wie 1..100.</translation>
    </message>
    <message>
        <source>{token} is not a whole number. Write one as 12 or 0x1f.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} ist keine ganze Zahl. Schreiben Sie eine wie 12 oder 0x1f.</translation>
    </message>
    <message>
        <source>{token} is out of bounds: {least} to {most}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} liegt außerhalb von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{token} stands here twice.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} steht hier zweimal.</translation>
    </message>
    <message>
        <source>“{item}” is not a group and a port: write 239.1.2.3:5000 or [ff02::1]:5000.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>„{item}“ ist nicht Gruppe und Port: Schreiben Sie 239.1.2.3:5000 oder [ff02::1]:5000.</translation>
    </message>
    <message>
        <source>“{text}” is neither a row such as 1,234 nor a time such as 12:30 or 2026-01-31 12:30:05.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>„{text}“ ist weder eine Zeile wie 1.234 noch eine Zeit wie 12:30 oder 2026-01-31 12:30:05.</translation>
    </message>
    <message>
        <source>“{text}” is neither an address nor a host name: names have letters, digits and hyphens.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>„{text}“ ist weder eine Adresse noch ein Hostname: Namen haben Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>“{text}” is no address: write four numbers from 0 to 255, as in 10.9.0.255, or IPv6 as in fe80::1%eth0.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>„{text}“ ist keine Adresse: Schreiben Sie vier Zahlen von 0 bis 255 wie in 10.9.0.255, oder IPv6 wie in fe80::1%eth0.</translation>
    </message>
    <message>
        <source>“{text}” is not a port: write a number from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>„{text}“ ist kein Port: Schreiben Sie eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>DecodedModel</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{length} from offset {offset} (hexadecimal {hexadecimal})</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>{length} ab Offset {offset} (hexadezimal {hexadecimal})</translation>
    </message>
</context>
<context>
    <name>DecodedPage</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/details/decoded_page.py</extracomment>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>DecodedView</name>
    <message>
        <source>&amp;Copy value</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: {decoder}</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Automatisch: {decoder}</translation>
    </message>
    <message>
        <source>Decoder</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Wird decodiert…</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>How the payload is read. The choice is kept for the port of the datagram.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Wie die Nutzdaten gelesen werden. Die Wahl wird für den Port des Datagramms gespeichert.</translation>
    </message>
    <message>
        <source>Mark the bytes at which the decoder gave up.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Die Bytes markieren, an denen der Decoder aufgab.</translation>
    </message>
    <message>
        <source>Show place</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Stelle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Too many to show: {count} more fields are left out.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>
            <numerusform>Zu viele zum Anzeigen: {count} weiteres Feld fehlt.</numerusform>
            <numerusform>Zu viele zum Anzeigen: {count} weitere Felder fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>none fits</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>keiner passt</translation>
    </message>
    <message>
        <source>{reason} (at the end)</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>{reason} (am Ende)</translation>
    </message>
    <message>
        <source>{reason} (byte {place})</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>{reason} (Byte {place})</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>&amp;Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>&amp;Decoder</translation>
    </message>
    <message>
        <source>Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>Decoder</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>Directed broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Gerichteter Broadcast</translation>
    </message>
    <message>
        <source>Multicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>Unicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Unicast</translation>
    </message>
</context>
<context>
    <name>DetailHeading</name>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>Nicht gesendet: {reason}</translation>
    </message>
    <message>
        <source>lost just before: {count}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>unmittelbar davor verloren: {count}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Compare</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Decoded</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Decodiert</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Select a message to see all of it.</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Wählen Sie eine Nachricht aus, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Echo</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>&amp;Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>&amp;Schnittstellen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>S&amp;enden</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>EncodingBox</name>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>Vermutet: {encoding}</translation>
    </message>
    <message>
        <source>How bytes are read as text. Those that spell no character, and characters that would not show, are written like \x00.</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>Wie Bytes als Text gelesen werden. Solche, die kein Zeichen ergeben, und nicht darstellbare Zeichen erscheinen als \x00.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;After each</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Nach jeder</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Dateiformat</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Als &amp;UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>A line end</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Ein Zeilenende</translation>
    </message>
    <message>
        <source>A zero byte</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Ein Null-Byte</translation>
    </message>
    <message>
        <source>All messages ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Alle Nachrichten ({count})</translation>
    </message>
    <message>
        <source>Another file, in a new folder</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Eine weitere Datei, in einem neuen Ordner</translation>
    </message>
    <message>
        <source>Between payloads</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Zwischen den Nutzdaten</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>In the order of the table.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>In der Reihenfolge der Tabelle.</translation>
    </message>
    <message>
        <source>Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Als UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>Me&amp;ssages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Welche Nachrichten</translation>
    </message>
    <message>
        <source>Messages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Zu exportierende Nachrichten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Puts the messages on the clipboard in this format, in place of a file.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Legt die Nachrichten in diesem Format in die Zwischenablage statt in eine Datei.</translation>
    </message>
    <message>
        <source>The space bar chooses a column, or leaves it out.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Die Leertaste wählt eine Spalte aus oder ab.</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Ausgewählte ({count})</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Angezeigte ({count})</translation>
    </message>
    <message>
        <source>What is written after each payload, so that they can be told apart.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Was nach den Nutzdaten jeder Nachricht geschrieben wird, damit sie unterscheidbar sind.</translation>
    </message>
    <message>
        <source>Without it, Excel shows letters beyond ASCII wrongly.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Ohne dies zeigt Excel Buchstaben außerhalb von ASCII falsch an.</translation>
    </message>
    <message>
        <source>pcapng and JSON lines can be opened again.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>pcapng und JSON-Zeilen lassen sich wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>FileReasons</name>
    <message>
        <source>Another program has it open. Close it there, or choose another name.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Ein anderes Programm hat sie geöffnet. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Something else has this name. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Etwas anderes heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen.</translation>
    </message>
    <message>
        <source>The disk takes no file so large. Choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Der Datenträger nimmt keine so große Datei auf. Wählen Sie einen Ordner auf einem anderen.</translation>
    </message>
    <message>
        <source>The name is too long. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Der Name ist zu lang. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no such file; it may have been moved or removed.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Diese Datei gibt es nicht; sie wurde vielleicht verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>This is a folder. Open a file in it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Das ist ein Ordner. Öffnen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Sie haben keine Berechtigung, sie zu lesen.</translation>
    </message>
    <message>
        <source>You have no permission to write there. Choose another folder.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Sie haben keine Berechtigung, dort zu schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Recent &amp;captures</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>&amp;Letzte Mitschnitte</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Writes all messages, whatever the filter shows, to be opened again.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Schreibt alle Nachrichten, gleich was der Filter zeigt; sie lassen sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Writes or copies messages in any format: all, those shown or selected.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Schreibt oder kopiert Nachrichten in jedem Format: alle, die gezeigten oder die ausgewählten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files were dropped. Drop one: the window shows one at a time.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>
            <numerusform>{count} Datei wurde abgelegt. Legen Sie eine ab: Das Fenster zeigt immer nur eine.</numerusform>
            <numerusform>{count} Dateien wurden abgelegt. Legen Sie eine ab: Das Fenster zeigt immer nur eine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Zeichen {position}: {error}</translation>
    </message>
    <message>
        <source>Not all messages were searched.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Nicht alle Nachrichten wurden durchsucht.</translation>
    </message>
    <message>
        <source>Still all messages show.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Noch werden alle Nachrichten angezeigt.</translation>
    </message>
    <message>
        <source>Still in force: {filter}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Noch in Kraft: {filter}</translation>
    </message>
    <message>
        <source>Type a word to find it in the data, or a condition such as source == 10.9.0.2 and length &gt; 100. {keys} offers what can follow.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Geben Sie ein Wort ein, um es in den Daten zu finden, oder eine Bedingung wie source == 10.9.0.2 and length &gt; 100. {keys} bietet an, was folgen kann.</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Completions</source>
        <extracomment>bcastgui/gui/search/filter_completer.py</extracomment>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Clear filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>Nachrichten filtern</translation>
    </message>
    <message>
        <source>{keys} offers what can be typed</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>{keys} bietet an, was möglich ist</translation>
    </message>
</context>
<context>
    <name>FilterMenuButton</name>
    <message>
        <source>&amp;Delete</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Help on filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Hilfe zu Filtern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save filter as…</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Filter &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Re&amp;cent filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Letzte &amp;Filter</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>The filters used before, and those that you have saved.</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Die zuletzt benutzten Filter und die, die Sie gespeichert haben.</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>&amp;Name of the filter</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>&amp;Name des Filters</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Replaces the filter {filter}</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Ersetzt den Filter {filter}</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&amp;Find…</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Am Ende fortgesetzt.</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Am Anfang fortgesetzt.</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the next message that fits; the others stay in sight.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Zur nächsten passenden Nachricht gehen; die anderen bleiben sichtbar.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Searching: {share} %</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Suche läuft: {share} %</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>&amp;Find in the messages that are shown</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>In den angezeigten Nachrichten &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Bytes in hex, such as 00 ff</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Bytes in Hex, etwa 00 ff</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find above the current message ({keys})</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Oberhalb der aktuellen Nachricht suchen ({keys})</translation>
    </message>
    <message>
        <source>Find below the current message (F3)</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Unterhalb der aktuellen Nachricht suchen (F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Text, groß oder klein geschrieben</translation>
    </message>
    <message>
        <source>Written &amp;as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Eingabe als</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Eingabe als</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All rows shown are earlier.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>Alle angezeigten Zeilen sind früher.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Row {number} is not shown.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>Zeile {number} wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>There is no row {number}: the last one is {last}.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>Eine Zeile {number} gibt es nicht: Die letzte ist {last}.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Got it</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Type a message below and press Enter to send it to everybody in the network. Help, First steps tells more, and F1 shows all keys.</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>Geben Sie unten eine Nachricht ein und drücken Sie Enter, um sie an alle im Netz zu senden. „Hilfe, Erste Schritte“ erklärt mehr, und F1 zeigt alle Tasten.</translation>
    </message>
</context>
<context>
    <name>FloodQuestion</name>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Each device there has to read each of them; slow ones may fail.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>Jedes Gerät dort muss jedes einzelne lesen; langsame könnten ausfallen.</translation>
    </message>
    <message numerus="yes">
        <source>Each of {count} interfaces sends {share} of them.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>Die Schnittstelle sendet {share} davon.</numerusform>
            <numerusform>Jede von {count} Schnittstellen sendet {share} davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>An alle senden</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams again to where they went?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>{count} Datagramm erneut an sein bisheriges Ziel senden?</numerusform>
            <numerusform>{count} Datagramme erneut an ihre bisherigen Ziele senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams to {where}?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>{count} Datagramm an {where} senden?</numerusform>
            <numerusform>{count} Datagramme an {where} senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {rate} datagrams a second to broadcast and multicast addresses, by each interface? {count} entries of the schedule do so together.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>{rate} Datagramme pro Sekunde an Broadcast- und Multicast-Adressen senden, über jede Schnittstelle? Das tut {count} Eintrag des Zeitplans.</numerusform>
            <numerusform>{rate} Datagramme pro Sekunde an Broadcast- und Multicast-Adressen senden, über jede Schnittstelle? Das tun {count} Einträge des Zeitplans zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave as fast as the system can send.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>Sie werden so schnell gesendet, wie das System kann.</translation>
    </message>
    <message numerus="yes">
        <source>{count} leave each second.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>{count} wird pro Sekunde gesendet.</numerusform>
            <numerusform>{count} werden pro Sekunde gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Generating</name>
    <message>
        <source>&amp;Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>&amp;Generator</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>Generator</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent by {ways} interfaces, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>{count} über {ways} Schnittstellen gesendet, {rate} pro Sekunde</numerusform>
            <numerusform>{count} über {ways} Schnittstellen gesendet, {rate} pro Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>{count} gesendet, {rate} pro Sekunde</numerusform>
            <numerusform>{count} gesendet, {rate} pro Sekunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source> a second</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Only counted: above {rate} datagrams a second, none becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Nur gezählt: Bei mehr als {rate} Datagrammen pro Sekunde wird keines eine Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Datagramme</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Datagrams a second by each interface; 0 is no limit.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Datagramme pro Sekunde über jede Schnittstelle; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>Each datagram becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Jedes Datagramm wird eine Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>Generated</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Send what the send panel shows, again and again.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Senden, was der Sendebereich zeigt, immer wieder.</translation>
    </message>
    <message>
        <source>Sends to {target}: {payload}</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Sendet an {target}: {payload}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The generator stops after this many by each interface.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Der Generator stoppt nach so vielen über jede Schnittstelle.</translation>
    </message>
    <message>
        <source>The generator stops after this many seconds, however many datagrams were sent.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Der Generator stoppt nach so vielen Sekunden, egal wie viele Datagramme gesendet wurden.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>&amp;Go</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>&amp;Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>&amp;Zeile oder Zeit</translation>
    </message>
    <message>
        <source>1,234 or +500 or 12:30:05</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>1234 oder +500 oder 12:30:05</translation>
    </message>
    <message>
        <source>Go to row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Gehe zu Zeile oder Zeit</translation>
    </message>
    <message>
        <source>Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Zeile oder Zeit</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>The first row from {time} on</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Die erste Zeile ab {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows down</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>{count} Zeile nach unten</numerusform>
            <numerusform>{count} Zeilen nach unten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows up</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>{count} Zeile nach oben</numerusform>
            <numerusform>{count} Zeilen nach oben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>&amp;Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>F&amp;irst steps</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>Erste &amp;Schritte</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>HexPage</name>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/details/hex_page.py</extracomment>
        <translation>Hex</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>The payload is empty.</source>
        <extracomment>bcastgui/gui/details/hex_view.py</extracomment>
        <translation>Die Nutzdaten sind leer.</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>Com&amp;pare both</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Beide &amp;vergleichen</translation>
    </message>
    <message>
        <source>Com&amp;pare messages</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Nachrichten &amp;vergleichen</translation>
    </message>
    <message>
        <source>Com&amp;pare with the previous of the sender</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Mit voriger des Absenders &amp;vergleichen</translation>
    </message>
    <message>
        <source>No earlier message from {source} is shown. To compare any two, select both in the table.</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Es wird keine frühere Nachricht von {source} angezeigt. Um zwei beliebige zu vergleichen, wählen Sie beide in der Tabelle aus.</translation>
    </message>
</context>
<context>
    <name>InterfacesModel</name>
    <message>
        <source>A network this small has no broadcast address.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Ein so kleines Netz hat keine Broadcast-Adresse.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>IPv6 has no broadcast. Its counterpart is the group ff02::1.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>IPv6 kennt keinen Broadcast. Die Entsprechung ist die Gruppe ff02::1.</translation>
    </message>
    <message>
        <source>MTU</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>No carrier</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Switched on, but the cable is out or the other end is off.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Eingeschaltet, aber das Kabel steckt nicht oder die Gegenstelle ist aus.</translation>
    </message>
    <message>
        <source>The largest packet in bytes. Longer datagrams are sent in fragments.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Das größte Paket in Bytes. Längere Datagramme werden in Fragmenten gesendet.</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>InterfacesPanel</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected cells as text, to paste them elsewhere.</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>Die ausgewählten Zellen als Text kopieren, um sie anderswo einzufügen.</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>Schnittstellen</translation>
    </message>
</context>
<context>
    <name>JobSign</name>
    <message>
        <source>Cancel</source>
        <extracomment>bcastgui/gui/files/job_sign.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>{first} {next}</source>
        <extracomment>bcastgui/gui/language/joined.py</extracomment>
        <translation>{first} {next}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <extracomment>bcastgui/gui/language/joined.py</extracomment>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <extracomment>bcastgui/gui/language/joined.py</extracomment>
        <translation>{first}; {next}</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The keys of all menus and panels. What to do with them is in [First steps](first-steps), which leads to the guide to each part of the window.</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Die Tasten aller Menüs und Bereiche. Wozu sie dienen, steht in [Erste Schritte](first-steps); von dort führen Links zur Anleitung für jeden Teil des Fensters.</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>{menu}: {entry}</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>{menu}: {entry}</translation>
    </message>
</context>
<context>
    <name>LargeEditor</name>
    <message>
        <source>Line ends</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>Next datagram: {length}</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Nächstes Datagramm: {length}</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Nutzdaten als Text</translation>
    </message>
    <message>
        <source>Payload in hex</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Nutzdaten in Hex</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What each line of the text ends with.</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Womit jede Zeile des Texts endet.</translation>
    </message>
    <message>
        <source>{title}, its beginning</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>{title}, der Anfang</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>(none)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Nachrichten exportieren</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>In {file} exportiert</translation>
    </message>
    <message>
        <source>Import messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Nachrichten importieren</translation>
    </message>
    <message>
        <source>No saved message has the keys {keys}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Keine gespeicherte Nachricht hat die Tasten {keys}.</translation>
    </message>
    <message>
        <source>Nothing was exported to {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Nichts wurde in {file} exportiert. {reason}</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Gespeicherte Nachrichten (*.json)</translation>
    </message>
    <message>
        <source>Saved messages and Packet Sender (*.json *.ini)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Gespeicherte Nachrichten und Packet Sender (*.json *.ini)</translation>
    </message>
    <message>
        <source>The file of saved messages was damaged. What could be read is here; all of it is kept as {path}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Die Datei der gespeicherten Nachrichten war beschädigt. Was lesbar war, ist hier; die ganze Datei liegt als {path} bereit.</translation>
    </message>
    <message>
        <source>The saved messages cannot be read or written ({reason}). Changes are kept in memory, and written with the next one when it can be done.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Die gespeicherten Nachrichten lassen sich nicht lesen oder schreiben ({reason}). Änderungen bleiben im Arbeitsspeicher und werden mit der nächsten geschrieben, sobald es geht.</translation>
    </message>
    <message>
        <source>“{name}” was not sent. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>„{name}“ wurde nicht gesendet. {reason}</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message>
        <source>New folder</source>
        <extracomment>bcastgui/gui/library/edits.py</extracomment>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>LibraryImport</name>
    <message>
        <source>Import from {file}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Import aus {file}</translation>
    </message>
    <message>
        <source>Left out or not quite as there: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Ausgelassen oder nicht ganz wie dort: {count}.</translation>
    </message>
    <message>
        <source>Messages imported from {file}: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Aus {file} importierte Nachrichten: {count}.</translation>
    </message>
    <message>
        <source>Nothing was imported from {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Aus {file} wurde nichts importiert. {reason}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send this message at once; the send panel stays as it is.</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Diese Nachricht sofort senden; der Sendebereich bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Sendebereich &amp;füllen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Löschen &amp;rückgängig</translation>
    </message>
    <message>
        <source>Add to the s&amp;chedule</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Zum &amp;Zeitplan</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Das zuletzt Gelöschte zurückholen.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {count} entries</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>
            <numerusform>{count} Eintrag gelöscht</numerusform>
            <numerusform>{count} Einträge gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>„{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Keep what the send panel holds, to send it again later.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Den Inhalt des Sendebereichs aufheben, um ihn später wieder zu senden.</translation>
    </message>
    <message>
        <source>M&amp;ove down</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Na&amp;ch unten</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Mehr zu gespeicherten Nachrichten</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>No saved message has “{text}”.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Keine gespeicherte Nachricht enthält „{text}“.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing saved yet. Save… keeps what the send panel holds.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Noch nichts gespeichert. „Speichern…“ hebt auf, was im Sendebereich steht.</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, put in folders, import and export.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Umbenennen, duplizieren, löschen, in Ordner legen, importieren und exportieren.</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Gespeicherte Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Send with &amp;keys</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Mit &amp;Tasten senden</translation>
    </message>
    <message>
        <source>Shows the messages with this text in their name, payload, address or port.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Zeigt die Nachrichten mit diesem Text in Name, Nutzdaten, Adresse oder Port.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Löschen rückgängig</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/tree.py</extracomment>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Enter goes to the next place in the text.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Enter geht zur nächsten Stelle im Text.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>In Namen und Texten suchen</translation>
    </message>
</context>
<context>
    <name>LinkNotices</name>
    <message>
        <source>{interface} has lost its connection. Nothing is sent or heard there until it is back.</source>
        <extracomment>bcastgui/gui/listen/link_notices.py</extracomment>
        <translation>{interface} hat keine Verbindung mehr. Dort wird nichts gesendet und nichts gehört, bis sie wieder da ist.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>La&amp;uschen</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>&amp;Ports</translation>
    </message>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Zeichen {position}: {error}</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Enter applies these ports.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Enter übernimmt diese Ports.</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Hold the table still to read it. Receiving and recording go on.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Die Tabelle zum Lesen anhalten. Empfang und Aufzeichnung laufen weiter.</translation>
    </message>
    <message>
        <source>Keep the newest message in view. Scrolling up stops that; this begins it again.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Die neueste Nachricht im Blick behalten. Hochscrollen beendet das; dies schaltet es wieder ein.</translation>
    </message>
    <message>
        <source>Receive what reaches these ports, or stop.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Empfangen, was an diesen Ports ankommt, oder damit aufhören.</translation>
    </message>
    <message>
        <source>Remove all messages from the table. Edit, Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Alle Nachrichten aus der Tabelle entfernen. „Bearbeiten, Leeren rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Lauschen</translation>
    </message>
    <message>
        <source>Listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Es wird gelauscht.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Es wird nicht gelauscht.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>Paused. {count} messages wait.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>
            <numerusform>Pausiert. {count} Nachricht wartet.</numerusform>
            <numerusform>Pausiert. {count} Nachrichten warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Ports</translation>
    </message>
    <message>
        <source>The ports to receive on: numbers and ranges such as 12345, 5000-5010, and multicast groups to join such as 239.1.2.3:5000. Enter applies them at once.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Die Ports für den Empfang: Zahlen und Bereiche wie 12345, 5000-5010, und Multicast-Gruppen zum Beitreten wie 239.1.2.3:5000. Enter übernimmt sie sofort.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Listening on {ports}</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>Lauscht an {ports}</translation>
    </message>
    <message>
        <source>Listening: no port could be opened</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>Lauschen: kein Port ließ sich öffnen</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>Lauschen: aus</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About bcastgui</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Ü&amp;ber bcastgui</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Erscheinungsbi&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>M&amp;itschnitt</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Fill from the message</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Aus Nachricht &amp;füllen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Neuesten &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Go to row or time…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Gehe zu Zeile oder Zeit…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Remove old captures</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Alte &amp;Mitschnitte löschen</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Bereiche zurüc&amp;ksetzen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Send, or stop the repeat</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Senden oder Wiederholung stoppen</translation>
    </message>
    <message>
        <source>&amp;Share ports with other programs</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>P&amp;orts mit anderen Programmen teilen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Limit on &amp;disk…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Datenträgerlimit…</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Alle Nachrichten auswählen</translation>
    </message>
    <message>
        <source>Show only the messages that fit.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Nur passende Nachrichten anzeigen.</translation>
    </message>
    <message>
        <source>Take all messages away; Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Alle Nachrichten entfernen; „Leeren rückgängig“ holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Comment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Kommentar…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Markieren oder nicht</translation>
    </message>
    <message>
        <source>&amp;Marks and comments</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Markierungen und Kommentare</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>&amp;Remove all marks</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Alle Markierungen &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Markierung entfernen</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>K&amp;ommentar…</translation>
    </message>
    <message>
        <source>Choose a message to comment on.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Wählen Sie eine Nachricht zum Kommentieren.</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Am Ende fortgesetzt.</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Am Anfang fortgesetzt.</translation>
    </message>
    <message>
        <source>No message that is shown is marked.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Keine angezeigte Nachricht ist markiert.</translation>
    </message>
</context>
<context>
    <name>MessageNameDialog</name>
    <message>
        <source>&amp;Name of the message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>&amp;Name der Nachricht</translation>
    </message>
    <message>
        <source>Goes into the folder “{name}”</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Kommt in den Ordner „{name}“</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Replaces the message of this name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Ersetzt die Nachricht dieses Namens</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Nachricht speichern</translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>&amp;Copy row</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>&amp;Sendebereich füllen</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No message fits the filter.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Keine Nachricht passt zum Filter.</translation>
    </message>
    <message>
        <source>Put the payload into the send panel, addressed to the sender of the message.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Die Nutzdaten in den Sendebereich übernehmen, gerichtet an den Absender der Nachricht.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>&amp;Name the source…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>Que&amp;lle benennen…</translation>
    </message>
    <message>
        <source>Name the &amp;destination…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>Z&amp;iel benennen…</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>
            <numerusform>und {count} weiterer</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>bcastgui/gui/widgets/numbers.py</extracomment>
        <translation>
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message numerus="yes">
        <source>And {count} more damaged places.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>Und {count} weitere beschädigte Stelle.</numerusform>
            <numerusform>Und {count} weitere beschädigte Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged at byte {offset}: {what}</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Beschädigt bei Byte {offset}: {what}</translation>
    </message>
    <message>
        <source>Lost while it was recorded, as the file says: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Laut Datei während der Aufzeichnung verloren: {count}.</translation>
    </message>
    <message>
        <source>Marks and comments beyond the limit, left out: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Markierungen und Kommentare über der Grenze, ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled; what was read is kept.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Das Lesen von {name} wurde abgebrochen; was gelesen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Übersprungen: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} messages.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>{name}: {count} Nachricht.</numerusform>
            <numerusform>{name}: {count} Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could be read in part only.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} konnte nur teilweise gelesen werden.</translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Captures ({patterns})</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Mitschnitte ({patterns})</translation>
    </message>
    <message>
        <source>Open capture</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Read no further. What was read stays in the window.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Nicht weiterlesen. Was gelesen ist, bleibt im Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>Save the {count} messages in the window before {name} is opened?</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>
            <numerusform>Die Nachricht im Fenster speichern, bevor {name} geöffnet wird?</numerusform>
            <numerusform>Die {count} Nachrichten im Fenster speichern, bevor {name} geöffnet wird?</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved, they come back by Undo Clear, until others are cleared.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Ohne Speichern holt „Leeren rückgängig“ sie zurück, bis andere geleert werden.</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>DSCP {code}</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>DSCP {code}</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>Optionen ({count})…</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>TTL {hops}</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL {hops}</translation>
    </message>
    <message>
        <source>TTL, DSCP, fragments and multicast loop: all as usual</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL, DSCP, Fragmente und Multicast-Loopback: alles Standard</translation>
    </message>
    <message>
        <source>loop off</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>Loopback aus</translation>
    </message>
    <message>
        <source>loop on</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>Loopback an</translation>
    </message>
    <message>
        <source>no fragments</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>keine Fragmente</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pa&amp;nel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>V&amp;origer Bereich</translation>
    </message>
</context>
<context>
    <name>PayloadEditor</name>
    <message>
        <source>Back to one line ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Zurück zu einer Zeile ({keys})</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Escapes</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Zu sendende Datei</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Large editor</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Großer Editor</translation>
    </message>
    <message>
        <source>Line ends and control characters became escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Zeilenenden und Steuerzeichen wurden zu Escapes</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Pfad einer Datei</translation>
    </message>
    <message>
        <source>Still {format}. {reason}</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Weiterhin {format}. {reason}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type a message and press Enter</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Nachricht eingeben und Enter drücken</translation>
    </message>
    <message>
        <source>Write on several lines, and see the bytes beside them ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Auf mehreren Zeilen schreiben und daneben die Bytes sehen ({keys})</translation>
    </message>
</context>
<context>
    <name>PayloadMessage</name>
    <message>
        <source>next {bytes}</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>nächste: {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>
            <numerusform>{count} gesendet</numerusform>
            <numerusform>{count} gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PiecesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>D&amp;atei</translation>
    </message>
    <message>
        <source>&amp;Interval, ms</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Intervall, ms</translation>
    </message>
    <message>
        <source>&amp;Piece size, bytes</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Teilgröße, Bytes</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>B&amp;efore each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Vor jedem Teil</translation>
    </message>
    <message>
        <source>Before each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Vor jedem Teil</translation>
    </message>
    <message>
        <source>Bytes of the file in each datagram; up to 1,400 pass most networks whole.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Bytes der Datei in jedem Datagramm; bis 1.400 kommen durch die meisten Netze am Stück.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Zu sendende Datei</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Milliseconds from one piece to the next, so that receivers keep up.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Millisekunden von einem Teil zum nächsten, damit Empfänger mitkommen.</translation>
    </message>
    <message>
        <source>Piece size</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Teilgröße</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Send file in pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Datei in Teilen senden</translation>
    </message>
    <message>
        <source>Send pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Teile senden</translation>
    </message>
    <message>
        <source>Stop sending pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Senden der Teile stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {count} pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>Nach {done} von {count} Teil gestoppt</numerusform>
            <numerusform>Nach {done} von {count} Teilen gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} pieces sent</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{done} von {count} Teil gesendet</numerusform>
            <numerusform>{done} von {count} Teilen gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in about {seconds} s</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size} in {count} Teil, in etwa {seconds} s</numerusform>
            <numerusform>{size} in {count} Teilen, in etwa {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in less than a second</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size} in {count} Teil, in weniger als einer Sekunde</numerusform>
            <numerusform>{size} in {count} Teilen, in weniger als einer Sekunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Plot over &amp;time</source>
        <extracomment>bcastgui/gui/details/plot_menu.py</extracomment>
        <translation>&amp;Zeitverlauf zeichnen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Clock in UTC</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Uhrzeit in UTC</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date and clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>An alert (Capture, Alerts) tells no more often than this. The next one says how many messages came in the meantime.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Öfter als so meldet sich ein Alarm („Mitschnitt, Alarme“) nicht. Der nächste sagt, wie viele Nachrichten inzwischen kamen.</translation>
    </message>
    <message>
        <source>How the column Time tells when a message came.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Wie die Spalte „Zeit“ angibt, wann eine Nachricht kam.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system has at the time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Hell, dunkel oder so, wie es das System gerade hat.</translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Datenträgerlimit</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Lauschen</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Of the window; the help is in English. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Des Fensters; die Hilfe ist auf Englisch. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>One line at the top that says what to do first.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Eine Zeile oben, die sagt, womit man anfängt.</translation>
    </message>
    <message>
        <source>Others may listen on the same ports at the same time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Andere dürfen zugleich an denselben Ports lauschen.</translation>
    </message>
    <message>
        <source>Ports to listen on</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Ports zum Lauschen</translation>
    </message>
    <message>
        <source>Ports, ranges and groups, as 12345, 5000-5010, 239.1.2.3:6000; now and at each start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Ports, Bereiche und Gruppen, wie 12345, 5000-5010, 239.1.2.3:6000; jetzt und bei jedem Start.</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Empfangspuffer</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Seconds since the first</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Sekunden seit der ersten</translation>
    </message>
    <message>
        <source>Set thousands apart</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Tausender trennen</translation>
    </message>
    <message>
        <source>Share ports with other programs</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Ports mit anderen Programmen teilen</translation>
    </message>
    <message>
        <source>Show the tip for beginners</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Tipp für den Anfang anzeigen</translation>
    </message>
    <message>
        <source>System language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>The most that a capture may take. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>So viel darf ein Mitschnitt höchstens belegen. An der Grenze werden die ältesten Nachrichten gelöscht.</translation>
    </message>
    <message>
        <source>Time between two alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Zeit zwischen zwei Alarmen</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>What the system is asked to hold for each port while the program is busy; it may give less. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>So viel soll das System für jeden Port vorhalten, während das Programm beschäftigt ist; es kann weniger geben. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Write 1,024 rather than 1024. What already stands in the window changes when it is next written.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>1.024 statt 1024 schreiben. Was schon im Fenster steht, ändert sich, sobald es neu geschrieben wird.</translation>
    </message>
    <message>
        <source>digits numbers group comma</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Ziffern Zahlen Gruppe Punkt Komma</translation>
    </message>
    <message>
        <source>memory dropped lost</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Speicher verworfen verloren</translation>
    </message>
    <message>
        <source>notification sound limit</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Benachrichtigung Ton Grenze</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>storage space size</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Speicher Platz Größe Limit</translation>
    </message>
    <message>
        <source>theme night black white</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Design Nacht schwarz weiß</translation>
    </message>
</context>
<context>
    <name>RatePanel</name>
    <message>
        <source>By delivery</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Nach Zustellart</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Nach Richtung</translation>
    </message>
    <message>
        <source>By sender</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Nach Absender</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter to what is in sight</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Auf Sichtbares filtern</translation>
    </message>
    <message>
        <source>Lines of the rate</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Linien der Rate</translation>
    </message>
    <message>
        <source>Messages per {interval}, {span}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Nachrichten pro {interval}, {span}</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Noch nichts zu zählen.</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Rate im Zeitverlauf</translation>
    </message>
    <message>
        <source>Show only messages of the time in sight in the table. To choose a part of it, drag over that part.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>In der Tabelle nur Nachrichten der sichtbaren Zeit anzeigen. Um einen Teil davon zu wählen, ziehen Sie darüber.</translation>
    </message>
    <message>
        <source>What has a line of its own. By delivery and by sender, only received messages count.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Was eine eigene Linie bekommt. Nach Zustellart und nach Absender zählen nur empfangene Nachrichten.</translation>
    </message>
    <message>
        <source>{name} 0</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} 0</translation>
    </message>
    <message>
        <source>{name} {sum}, at most {highest}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} {sum}, höchstens {highest}</translation>
    </message>
    <message>
        <source>{time}, {interval}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{time}, {interval}</translation>
    </message>
</context>
<context>
    <name>RecentCaptures</name>
    <message>
        <source>&amp;Forget the files</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Empties this list. The files stay where they are.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>Leert diese Liste. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Not saved to a file yet. Opens in a window of its own.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>Noch nicht in einer Datei gespeichert. Wird in einem eigenen Fenster geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: {time}, {count} messages, {size}</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>
            <numerusform>Nicht gespeichert: {time}, {count} Nachricht, {size}</numerusform>
            <numerusform>Nicht gespeichert: {time}, {count} Nachrichten, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingDialog</name>
    <message>
        <source> MiB</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Neueste &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message>
        <source>&amp;Replace and record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Ersetzen und &amp;aufzeichnen</translation>
    </message>
    <message>
        <source>Another file begins after this time.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Nach dieser Zeit beginnt eine neue Datei.</translation>
    </message>
    <message>
        <source>Another file begins at this size.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Ab dieser Größe beginnt eine neue Datei.</translation>
    </message>
    <message>
        <source>This file exists already; what is in it will be lost.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Diese Datei gibt es schon; ihr Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Choose the folder and the name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Ordner und Namen wählen.</translation>
    </message>
    <message>
        <source>F&amp;ormat of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Format der Aufzeichnung</translation>
    </message>
    <message>
        <source>File to record to</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Datei zum Aufzeichnen</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Dateien behalten</translation>
    </message>
    <message>
        <source>Format of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Format der Aufzeichnung</translation>
    </message>
    <message>
        <source>Next file &amp;after</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Neue Datei &amp;nach</translation>
    </message>
    <message>
        <source>Next file at &amp;size</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Neue Datei ab &amp;Größe</translation>
    </message>
    <message>
        <source>Record to file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>In Datei aufzeichnen</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Größe einer Datei</translation>
    </message>
    <message>
        <source>The first file is {name}</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Die erste Datei heißt {name}</translation>
    </message>
    <message>
        <source>The folder must exist.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Der Ordner muss vorhanden sein.</translation>
    </message>
    <message>
        <source>The oldest file goes when there are more, so that the disk never fills.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Gibt es mehr, wird die älteste Datei gelöscht, damit der Datenträger nie voll wird.</translation>
    </message>
    <message>
        <source>Time of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Dauer einer Datei</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>pcapng can be read by other tools while it is recorded.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>pcapng können andere Programme schon während der Aufzeichnung lesen.</translation>
    </message>
</context>
<context>
    <name>RecordingToFile</name>
    <message>
        <source>Record to &amp;file…</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>In Datei auf&amp;zeichnen…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht in {name} aufgezeichnet</numerusform>
            <numerusform>{count} Nachrichten in {name} aufgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording to {name}: {count}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Aufzeichnung in {name}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Recording to {path} has ended after {count} messages. {reason}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>Die Aufzeichnung in {path} endete nach {count} Nachricht. {reason}</numerusform>
            <numerusform>Die Aufzeichnung in {path} endete nach {count} Nachrichten. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording to &amp;file</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Auf&amp;zeichnung beenden</translation>
    </message>
    <message>
        <source>What comes is written to {path}. File, Stop recording to file ends that.</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Was ankommt, wird in {path} geschrieben. „Datei, Aufzeichnung beenden“ hört damit auf.</translation>
    </message>
    <message>
        <source>recording.pcapng</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>aufzeichnung.pcapng</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are not in {name}: they were gone before they could be written.</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht fehlt in {name}: Sie war weg, bevor sie geschrieben werden konnte.</numerusform>
            <numerusform>{count} Nachrichten fehlen in {name}: Sie waren weg, bevor sie geschrieben werden konnten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatControls</name>
    <message>
        <source>&amp;Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How often to send; 0 (∞) is until stopped</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Wie oft gesendet wird; 0 (∞) heißt bis zum Stoppen</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Millisekunden von einem Senden zum nächsten</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Send it again and again, each time filled anew.</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Immer wieder senden, jedes Mal neu gefüllt.</translation>
    </message>
    <message>
        <source>ever&amp;y {interval} ms, {count} ti&amp;mes</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>a&amp;lle {interval} ms, {count} &amp;mal</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source> ×</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation> ×</translation>
    </message>
    <message>
        <source>1 × keeps the recorded times, 2 × is twice as fast.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>1 × behält die aufgezeichneten Zeiten bei, 2 × ist doppelt so schnell.</translation>
    </message>
    <message>
        <source>Begin again after the last one, until it is stopped.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Nach der letzten wieder von vorn beginnen, bis zum Stopp.</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Each to the address it had, or all to the one below.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Jede an ihre Adresse, oder alle an die unten.</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Replay to</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Wiedergeben an</translation>
    </message>
    <message>
        <source>Replayed</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Wiedergegeben</translation>
    </message>
    <message>
        <source>Send next</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Nächste senden</translation>
    </message>
    <message>
        <source>Select messages in the table, and choose Replay from their menu.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Wählen Sie Nachrichten in der Tabelle aus und dann „Wiedergeben“ in ihrem Menü.</translation>
    </message>
    <message>
        <source>Send one row and wait for the next press. (F8)</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Eine Zeile senden und auf den nächsten Druck warten. (F8)</translation>
    </message>
    <message>
        <source>Send the rows again with the times between them, or stop.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Die Zeilen mit den Zeiten dazwischen erneut senden, oder stoppen.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Where each went</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Bisherige Ziele</translation>
    </message>
    <message>
        <source>Where the send panel says</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Ziel des Sendebereichs</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages over {seconds} s</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht über {seconds} s</numerusform>
            <numerusform>{count} Nachrichten über {seconds} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>99 of 100 at most {deviation} ms off</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>99 von 100 höchstens {deviation} ms daneben</translation>
    </message>
    <message>
        <source>Rep&amp;lay…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Wieder&amp;geben…</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>W&amp;iedergabe</translation>
    </message>
    <message>
        <source>Repla&amp;y the selected messages…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Ausgewählte w&amp;iedergeben…</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Send the &amp;next of the replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>&amp;Nächste der Wiedergabe senden</translation>
    </message>
    <message>
        <source>Send the selected messages, or all shown if none is, again with the time between them, faster, or one by one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Die ausgewählten Nachrichten, oder alle gezeigten, wenn keine ausgewählt ist, mit der Zeit dazwischen erneut senden, schneller oder einzeln.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Das war die letzte.</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>{count} abgelehnt: {reason}</numerusform>
            <numerusform>{count} abgelehnt: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} sent</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>{done} von {count} gesendet</numerusform>
            <numerusform>{done} von {count} gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesModel</name>
    <message>
        <source>A rule with a tick is followed.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Regeln mit Häkchen werden befolgt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>How many messages had no reply, because there would have been more in a second than the rule, one address, or all rules together may have.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Wie viele Nachrichten keine Antwort bekamen, weil es sonst mehr pro Sekunde gewesen wären, als die Regel, eine Adresse oder alle Regeln zusammen haben dürfen.</translation>
    </message>
    <message>
        <source>How many replies were sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Wie viele Antworten gesendet wurden.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Replied</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Was gesendet wird.</translation>
    </message>
    <message>
        <source>Which messages are answered. Of several rules, the first that fits answers.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Welche Nachrichten beantwortet werden. Von mehreren Regeln antwortet die erste passende.</translation>
    </message>
    <message>
        <source>Why the rule was switched off, if it was not by hand.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Warum die Regel ausgeschaltet wurde, wenn nicht von Hand.</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Answer new messages by the rules with a tick. Off at each start, so that nothing is sent that nobody thinks of.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Neue Nachrichten nach den Regeln mit Häkchen beantworten. Bei jedem Start aus, damit nichts gesendet wird, woran niemand denkt.</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Automatische Antworten</translation>
    </message>
    <message>
        <source>Change the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Die Regel ändern.</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Make another rule like this one, switched off.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Eine weitere Regel wie diese anlegen, ausgeschaltet.</translation>
    </message>
    <message>
        <source>Make another rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Eine weitere Regel anlegen.</translation>
    </message>
    <message>
        <source>No rules yet. Add makes one.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Noch keine Regeln. „Hinzufügen“ legt eine an.</translation>
    </message>
    <message>
        <source>Remove the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Die Regel entfernen.</translation>
    </message>
    <message>
        <source>Reply automatically</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Automatisch antworten</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>At &amp;most a second</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>&amp;Höchstens pro Sekunde</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Empty: the port it was sent from.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Leer: der Port, von dem sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Empty: whoever sent the message.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Leer: wer die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Filter der Regel</translation>
    </message>
    <message>
        <source>Format of the reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Format der Antwort</translation>
    </message>
    <message>
        <source>How the reply is written.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Wie die Antwort geschrieben ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Replies a second at most</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Höchstens so viele Antworten pro Sekunde</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Antwortadresse</translation>
    </message>
    <message>
        <source>Reply port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Antwortport</translation>
    </message>
    <message>
        <source>The name by which you know the rule.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Der Name, an dem Sie die Regel erkennen.</translation>
    </message>
    <message>
        <source>The reply can contain {groups}.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Die Antwort kann {groups} enthalten.</translation>
    </message>
    <message>
        <source>The sender’s</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Wie der Absender</translation>
    </message>
    <message>
        <source>To &amp;address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>An A&amp;dresse</translation>
    </message>
    <message>
        <source>To &amp;port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>An &amp;Port</translation>
    </message>
    <message>
        <source>What comes beyond is counted and has no reply.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Was darüber hinausgeht, wird gezählt und bekommt keine Antwort.</translation>
    </message>
    <message>
        <source>What is sent, with placeholders. {{group 1}} or {{group name}} is what the filter captures with payload matches.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Was gesendet wird, mit Platzhaltern. {{group 1}} oder {{group name}} ist, was der Filter mit payload matches erfasst.</translation>
    </message>
    <message>
        <source>Which messages are answered, in the language of the filter bar.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Welche Nachrichten beantwortet werden, in der Sprache der Filterleiste.</translation>
    </message>
</context>
<context>
    <name>Resending</name>
    <message>
        <source>&amp;Edit and resend</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Bearbeiten und s&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Edit and resend the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>&amp;Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Reply to the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Der Nachricht &amp;antworten</translation>
    </message>
    <message>
        <source>Address the send panel to the sender of the message; the payload in the panel stays.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Den Sendebereich an den Absender der Nachricht richten; die Nutzdaten im Bereich bleiben.</translation>
    </message>
    <message>
        <source>Put the message into the send panel, addressed to where it went before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Die Nachricht in den Sendebereich übernehmen, gerichtet an ihr bisheriges Ziel.</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>E&amp;rneut senden</translation>
    </message>
    <message>
        <source>Resen&amp;d the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Nachricht e&amp;rneut senden</translation>
    </message>
    <message>
        <source>Send panel: message {number}, to {target}.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Sendebereich: Nachricht {number}, an {target}.</translation>
    </message>
    <message>
        <source>Send panel: to {target}, with the payload of before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Sendebereich: an {target}, mit den Nutzdaten von zuvor.</translation>
    </message>
    <message>
        <source>Send the message again at once, unchanged, to where it went.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Die Nachricht sofort unverändert an ihr bisheriges Ziel senden.</translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>Colour rule: {filter}</source>
        <extracomment>bcastgui/gui/table/row_writer.py</extracomment>
        <translation>Farbregel: {filter}</translation>
    </message>
</context>
<context>
    <name>SavedMessages</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Keep the message among the saved ones, to send it later.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Die Nachricht bei den gespeicherten aufheben, um sie später zu senden.</translation>
    </message>
    <message>
        <source>Keep what the send panel shows among the saved messages.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Was der Sendebereich zeigt, bei den gespeicherten Nachrichten aufheben.</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Nachricht s&amp;peichern…</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Gespei&amp;cherte Nachrichten</translation>
    </message>
    <message>
        <source>Save &amp;message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Nachricht s&amp;peichern…</translation>
    </message>
    <message>
        <source>Saved &amp;messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Ges&amp;peicherte Nachrichten</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Send sa&amp;ved message</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Gespei&amp;cherte Nachricht senden</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} entries</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>
            <numerusform>{name}: {count} Eintrag</numerusform>
            <numerusform>{name}: {count} Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel saving</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Speichern abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>In einen neuen Ordner exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Not in {name}: {count} messages that the system refused to send, since they never were packets. JSON lines keep them.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>Nicht in {name}: {count} Nachricht, deren Senden das System verweigerte, denn sie war nie ein Paket. JSON-Zeilen bewahren sie.</numerusform>
            <numerusform>Nicht in {name}: {count} Nachrichten, deren Senden das System verweigerte, denn sie waren nie Pakete. JSON-Zeilen bewahren sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht in {name} gespeichert</numerusform>
            <numerusform>{count} Nachrichten in {name} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Save all {count} messages</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht speichern</numerusform>
            <numerusform>Alle {count} Nachrichten speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>There are no messages to export yet.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Noch gibt es keine Nachrichten zum Exportieren.</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>mitschnitt</translation>
    </message>
    <message>
        <source>messages</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>nachrichten</translation>
    </message>
    <message>
        <source>{name} was changed by another program. Choose whether to replace it.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} wurde von einem anderen Programm geändert. Entscheiden Sie, ob die Datei ersetzt wird.</translation>
    </message>
    <message>
        <source>{name} was not saved: another file is still being written.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} wurde nicht gespeichert: Es wird noch eine andere Datei geschrieben.</translation>
    </message>
    <message>
        <source>{name} was not saved: it was cancelled.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} wurde nicht gespeichert: abgebrochen.</translation>
    </message>
    <message>
        <source>{path} was not saved. {reason}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{path} wurde nicht gespeichert. {reason}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Datagrams sent since it was last started, one for each interface.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Seit dem letzten Start gesendete Datagramme, eines je Schnittstelle.</translation>
    </message>
    <message>
        <source>Each datagram leaves up to this many ms before or after its time.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Jedes Datagramm wird bis zu so viele ms vor oder nach seiner Zeit gesendet.</translation>
    </message>
    <message>
        <source>How far from its time a datagram left: 99 of 100 were no further off than this.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Wie weit ein Datagramm von seiner Zeit abwich: 99 von 100 nicht weiter als dies.</translation>
    </message>
    <message>
        <source>How often to send; ∞ is until stopped.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Wie oft gesendet wird; ∞ heißt bis zum Stoppen.</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next; in a sequence, to its next step. From 1 ms.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Millisekunden von einem Senden zum nächsten; in einer Folge bis zum nächsten Schritt. Ab 1 ms.</translation>
    </message>
    <message>
        <source>Milliseconds from the start to the first datagram.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Millisekunden vom Start bis zum ersten Datagramm.</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sequence of {count}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Folge von {count}</translation>
    </message>
    <message>
        <source>Start after</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Start nach</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The real interval: the mean, as measured.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Das tatsächliche Intervall: das gemessene Mittel.</translation>
    </message>
    <message>
        <source>Tick to send, untick to stop. A double click shows it in the send panel.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Häkchen setzen zum Senden, entfernen zum Stoppen. Ein Doppelklick zeigt es im Sendebereich.</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What it does now, and what went wrong.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Was es gerade tut, und was schiefging.</translation>
    </message>
    <message>
        <source>Where it goes.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Wohin es geht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>
            <numerusform>{count} abgelehnt: {reason}</numerusform>
            <numerusform>{count} abgelehnt: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Abwärts</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Alle &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Alle st&amp;oppen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>A&amp;ufwärts</translation>
    </message>
    <message>
        <source>Add s&amp;tep</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Sch&amp;ritt hinzufügen</translation>
    </message>
    <message>
        <source>Add what the send panel shows to the selected entry, as its next step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Was der Sendebereich zeigt, an den ausgewählten Eintrag als nächsten Schritt anfügen.</translation>
    </message>
    <message>
        <source>Add what the send panel shows, to be repeated.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Was der Sendebereich zeigt, hinzufügen und wiederholen.</translation>
    </message>
    <message>
        <source>Move the entry or step down.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Den Eintrag oder Schritt nach unten schieben.</translation>
    </message>
    <message>
        <source>Move the entry or step up.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Den Eintrag oder Schritt nach oben schieben.</translation>
    </message>
    <message>
        <source>Nothing yet. Add puts here what the send panel shows; a tick sends it.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Noch nichts. „Hinzufügen“ übernimmt, was der Sendebereich zeigt; ein Häkchen sendet es.</translation>
    </message>
    <message>
        <source>Remove the selected entry or step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Den ausgewählten Eintrag oder Schritt entfernen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Start all entries, or stop all that are sent.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Alle Einträge starten, oder alle laufenden stoppen.</translation>
    </message>
</context>
<context>
    <name>Scheduling</name>
    <message>
        <source>&amp;Add to the schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>Zum Zeitplan &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Repeat what the send panel shows, beside other messages.</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>Was der Sendebereich zeigt, neben anderen Nachrichten wiederholen.</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>Zeit&amp;plan</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Start or stop the s&amp;chedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>Zeitp&amp;lan starten oder stoppen</translation>
    </message>
</context>
<context>
    <name>SendFields</name>
    <message>
        <source>&amp;Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>How the payload is written. Another format keeps its bytes.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Wie die Nutzdaten geschrieben sind. Ein anderes Format behält die Bytes.</translation>
    </message>
    <message>
        <source>Payloa&amp;d</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Nut&amp;zdaten</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send now, or stop the repeat. {keys} does so from everywhere.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Jetzt senden oder die Wiederholung stoppen. {keys} tut das von überall.</translation>
    </message>
    <message>
        <source>Where it goes: an address, a group or a host; 255.255.255.255 is everybody.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Wohin es geht: eine Adresse, eine Gruppe oder ein Host; 255.255.255.255 sind alle.</translation>
    </message>
    <message>
        <source>So&amp;urce port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>&amp;Quellport</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>The UDP port that receivers listen on.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Der UDP-Port, an dem die Empfänger lauschen.</translation>
    </message>
    <message>
        <source>The port to send from, where answers go. Empty: the system chooses.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Der Port, von dem gesendet wird und an den Antworten gehen. Leer: das System wählt.</translation>
    </message>
    <message>
        <source>V&amp;ia</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Üb&amp;er</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>What is sent. {{ begins a placeholder, filled at each send (F1).</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Was gesendet wird. {{ beginnt einen Platzhalter, der bei jedem Senden gefüllt wird (F1).</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>SendOptionsDialog</name>
    <message>
        <source>&amp;All as usual</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>&amp;Alles auf Standard</translation>
    </message>
    <message>
        <source>&amp;DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>&amp;DSCP</translation>
    </message>
    <message>
        <source>&amp;Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>&amp;Multicast-Loopback</translation>
    </message>
    <message>
        <source>&amp;TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>&amp;TTL</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Differentiated services code point: how switches and routers treat a packet.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Differentiated Services Code Point: wie Switches und Router ein Paket behandeln.</translation>
    </message>
    <message>
        <source>Do not &amp;fragment</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Nicht &amp;fragmentieren</translation>
    </message>
    <message>
        <source>How many routers a packet may pass; the hop limit of IPv6. Groups start at 1.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Wie viele Router ein Paket passieren darf; bei IPv6 das Hop-Limit. Gruppen beginnen bei 1.</translation>
    </message>
    <message>
        <source>Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Multicast-Loopback</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Options for sending</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Sendeoptionen</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>What does not fit into one packet is refused instead of cut into several.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Was nicht in ein Paket passt, wird abgelehnt statt in mehrere zerlegt.</translation>
    </message>
    <message>
        <source>Whether programs on this machine hear it too.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Ob auch Programme auf diesem Rechner es hören.</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>A name, looked up when it is sent to</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Ein Name, der beim Senden aufgelöst wird</translation>
    </message>
    <message>
        <source>Everybody on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Alle an jeder gewählten Schnittstelle</translation>
    </message>
    <message>
        <source>Everybody on the network of {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Alle im Netz von {interfaces}</translation>
    </message>
    <message>
        <source>Multicast group, on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Multicast-Gruppe, über jede gewählte Schnittstelle</translation>
    </message>
    <message>
        <source>Multicast group, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Multicast-Gruppe, über {interface}</translation>
    </message>
    <message>
        <source>One host, on the one interface chosen</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Ein Host, über die eine gewählte Schnittstelle</translation>
    </message>
    <message>
        <source>One host, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Ein Host, über {interface}</translation>
    </message>
    <message>
        <source>One host; the system picks the interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Ein Host; das System wählt die Schnittstelle</translation>
    </message>
    <message>
        <source>Only this computer, since no network is up</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Nur dieser Rechner, da kein Netz aktiv ist</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>Sends the payload</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Sendet die Nutzdaten</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stops the repeat</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Stoppt die Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>{bytes}: will be sent in {count} fragments (MTU {mtu})</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>
            <numerusform>{bytes}: wird in {count} Fragment gesendet (MTU {mtu})</numerusform>
            <numerusform>{bytes}: wird in {count} Fragmenten gesendet (MTU {mtu})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>Not sent by {interface}: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Nicht über {interface} gesendet: {reason}</translation>
    </message>
    <message>
        <source>Not sent: {name} has no known address ({reason}).</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Nicht gesendet: Zu {name} ist keine Adresse bekannt ({reason}).</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Nicht gesendet: {reason}</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by the route of the system</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>{size} über die Route des Systems an {destination} gesendet</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>{size} über {interfaces} an {destination} gesendet</translation>
    </message>
    <message>
        <source>The file cannot be read any more: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Die Datei ist nicht mehr lesbar: {reason}</translation>
    </message>
    <message>
        <source>the system does not set the option {option}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>das System setzt die Option {option} nicht</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>{least} bis {most}</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Longer than three times its mean interval, which is {interval}.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Länger als das Dreifache des mittleren Intervalls von {interval}.</translation>
    </message>
    <message>
        <source>Messages in the last second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Nachrichten in der letzten Sekunde.</translation>
    </message>
    <message>
        <source>Messages since the capture began.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Nachrichten seit Beginn des Mitschnitts.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Silent for</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Stumm seit</translation>
    </message>
    <message>
        <source>The last payload. What differs from the one before is tinted for a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Die letzten Nutzdaten. Was sich gegenüber den vorigen unterscheidet, ist eine Sekunde lang gefärbt.</translation>
    </message>
    <message>
        <source>The length of the last payload, in bytes.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Die Länge der letzten Nutzdaten in Bytes.</translation>
    </message>
    <message>
        <source>The lengths of all payloads together.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Die Längen aller Nutzdaten zusammen.</translation>
    </message>
    <message>
        <source>The mean time from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Die mittlere Zeit von einer Nachricht zur nächsten.</translation>
    </message>
    <message>
        <source>The name or the address, and the port. Sorted by address.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Name oder Adresse, und der Port. Nach Adresse sortiert.</translation>
    </message>
    <message>
        <source>The standard deviation of the times from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Die Standardabweichung der Zeiten von einer Nachricht zur nächsten.</translation>
    </message>
    <message>
        <source>The time since the last message, coloured from three times the mean interval on, but not before half a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Die Zeit seit der letzten Nachricht, gefärbt ab dem Dreifachen des mittleren Intervalls, aber nicht vor einer halben Sekunde.</translation>
    </message>
    <message>
        <source>When the first message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Wann die erste Nachricht kam.</translation>
    </message>
    <message>
        <source>When the last message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Wann die letzte Nachricht kam.</translation>
    </message>
</context>
<context>
    <name>SendersDock</name>
    <message>
        <source>S&amp;enders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>Absender</translation>
    </message>
</context>
<context>
    <name>SendersPanel</name>
    <message>
        <source>Counting: {percent} %</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Zählung läuft: {percent} %</translation>
    </message>
    <message>
        <source>One row for each port of an address; otherwise one for the address.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Eine Zeile für jeden Port einer Adresse; sonst eine für die Adresse.</translation>
    </message>
    <message>
        <source>Own messages</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Eigene Nachrichten</translation>
    </message>
    <message>
        <source>Ports apart</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Ports getrennt</translation>
    </message>
    <message>
        <source>Show also what this window has sent, and its echo.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Auch zeigen, was dieses Fenster gesendet hat, und dessen Echo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} senders</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>{count} Absender</numerusform>
            <numerusform>{count} Absender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{senders}; {count} messages came from others</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>{senders}; {count} Nachricht kam von anderen</numerusform>
            <numerusform>{senders}; {count} Nachrichten kamen von anderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendersTable</name>
    <message>
        <source>&amp;Copy the address</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Sendebereich füllen</translation>
    </message>
    <message>
        <source>&amp;Hide its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>Nachrichten aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Name the address…</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>Adresse b&amp;enennen…</translation>
    </message>
    <message>
        <source>&amp;Show only its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Nur diese Nachrichten</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet.</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>Noch hat niemand etwas gesendet.</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>Absender</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Looking up {name}…</source>
        <extracomment>bcastgui/gui/send/sending.py</extracomment>
        <translation>{name} wird aufgelöst…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset to defaults</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give every setting of this page the value of a first start.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Jede Einstellung dieser Seite auf den Wert des ersten Starts setzen.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Not listening. Press Listen to see what reaches this machine.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>Es wird nicht gelauscht. „Lauschen“ zeigt, was diesen Rechner erreicht.</translation>
    </message>
    <message>
        <source>Nothing yet. Type a message below and press Enter to send it to everybody; what reaches {ports} shows here.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>Noch nichts. Geben Sie unten eine Nachricht ein und drücken Sie Enter, um sie an alle zu senden; was {ports} erreicht, erscheint hier.</translation>
    </message>
    <message>
        <source>Port {port}: {count}</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>Port {port}: {count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Datagrams received in the last second.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>In der letzten Sekunde empfangene Datagramme.</translation>
    </message>
    <message>
        <source>Datagrams that reached the program since it was started, or cleared.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Datagramme, die das Programm erreichten, seit es gestartet oder geleert wurde.</translation>
    </message>
    <message>
        <source>Datagrams that the system lost before the program could read them.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Datagramme, die das System verlor, bevor das Programm sie lesen konnte.</translation>
    </message>
    <message>
        <source>Dropped {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Verworfen {count}</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Lauschen: aus</translation>
    </message>
    <message>
        <source>Received {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Empfangen {count}</translation>
    </message>
    <message>
        <source>Rows in the table. Fewer than received when the table is paused or filtered, and beyond some hundred million, of which it shows the newest; a filter searches all.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Zeilen in der Tabelle. Weniger als empfangen, wenn die Tabelle pausiert oder gefiltert ist, und jenseits von einigen hundert Millionen, von denen sie die neuesten zeigt; ein Filter durchsucht alle.</translation>
    </message>
    <message>
        <source>Shown {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Angezeigt {count}</translation>
    </message>
    <message>
        <source>The system threw these datagrams away, because they came faster than the program could read them and the receive buffer was full. They are in no row and no file.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Das System hat diese Datagramme verworfen, weil sie schneller kamen, als das Programm lesen konnte, und der Empfangspuffer voll war. Sie stehen in keiner Zeile und keiner Datei.</translation>
    </message>
    <message>
        <source>{count}/s</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>{count}/s</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>A capture of {time} was not closed: {count} messages, {size}. It is kept until it is removed by File, Remove old captures.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>Ein Mitschnitt von {time} wurde nicht geschlossen: {count} Nachricht, {size}. Er bleibt, bis „Datei, Alte Mitschnitte löschen“ ihn entfernt.</numerusform>
            <numerusform>Ein Mitschnitt von {time} wurde nicht geschlossen: {count} Nachrichten, {size}. Er bleibt, bis „Datei, Alte Mitschnitte löschen“ ihn entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Datenträgerlimit</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The capture has reached its limit of {limit}: the oldest messages go as new ones come. Capture, Limit on disk sets another.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Der Mitschnitt hat sein Limit von {limit} erreicht: Für neue Nachrichten werden die ältesten gelöscht. „Mitschnitt, Datenträgerlimit“ setzt ein anderes.</translation>
    </message>
    <message>
        <source>The disk takes no more ({reason}), so new messages are kept in memory. What was written stays readable. Make room on the disk, and it is used again.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Der Datenträger nimmt nichts mehr auf ({reason}), darum bleiben neue Nachrichten im Arbeitsspeicher. Was geschrieben ist, bleibt lesbar. Schaffen Sie dort Platz, dann wird er wieder benutzt.</translation>
    </message>
    <message>
        <source>The most that a capture may take, in GiB. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>So viel darf ein Mitschnitt höchstens belegen, in GiB. An der Grenze werden die ältesten Nachrichten gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are lost: the disk took no more, and the memory set aside is full.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht ist verloren: Der Datenträger nahm nichts mehr auf, und der dafür bestimmte Arbeitsspeicher ist voll.</numerusform>
            <numerusform>{count} Nachrichten sind verloren: Der Datenträger nahm nichts mehr auf, und der dafür bestimmte Arbeitsspeicher ist voll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages of this capture cannot be read: their files are damaged. All others are shown.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht dieses Mitschnitts ist nicht lesbar: Ihre Datei ist beschädigt. Alle anderen werden angezeigt.</numerusform>
            <numerusform>{count} Nachrichten dieses Mitschnitts sind nicht lesbar: Ihre Dateien sind beschädigt. Alle anderen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be opened in a window of its own.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>{path} konnte nicht in einem eigenen Fenster geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The payload is empty.</source>
        <extracomment>bcastgui/gui/details/text_view.py</extracomment>
        <translation>Die Nutzdaten sind leer.</translation>
    </message>
</context>
<context>
    <name>TimePlot</name>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>Neuesten &amp;folgen</translation>
    </message>
    <message>
        <source>Drag to show only the messages of that time. Wheel: zoom. Shift and drag, or the middle button: move in time.</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>Ziehen: nur die Nachrichten dieser Zeit anzeigen. Mausrad: zoomen. Mit Umschalt oder der mittleren Taste ziehen: in der Zeit verschieben.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>&amp;Clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Date and clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>&amp;Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>Clock in &amp;UTC</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>Uhrzeit in U&amp;TC</translation>
    </message>
    <message>
        <source>Seconds since &amp;1970</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>Sekunden seit &amp;1970</translation>
    </message>
    <message>
        <source>Seconds since the &amp;first message</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>Sekunden seit der &amp;ersten Nachricht</translation>
    </message>
</context>
<context>
    <name>UndoClear</name>
    <message>
        <source>&amp;Undo Clear</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>Leeren &amp;rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was cleared is gone: newer messages needed the room.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>Das Geleerte ist weg: Neuere Nachrichten brauchten den Platz.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were cleared.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>
            <numerusform>{count} Nachricht wurde entfernt.</numerusform>
            <numerusform>{count} Nachrichten wurden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueBar</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Draw this value too. (Enter)</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Auch diesen Wert zeichnen. (Enter)</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>JSON key</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>JSON-Schlüssel</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Plot the value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Wert zeichnen</translation>
    </message>
    <message>
        <source>Value to plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Zu zeichnender Wert</translation>
    </message>
    <message>
        <source>Where the number is: under a key of JSON, in what a regular expression finds (its first group), or at an offset in the bytes.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Wo die Zahl steht: unter einem JSON-Schlüssel, im Fund eines regulären Ausdrucks (seiner ersten Gruppe) oder an einem Offset in den Bytes.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>Big-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Big-Endian</translation>
    </message>
    <message>
        <source>Byte {offset}</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Byte {offset}</translation>
    </message>
    <message>
        <source>Floating-point number of {bits} bits (IEEE 754)</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Gleitkommazahl mit {bits} Bits (IEEE 754)</translation>
    </message>
    <message>
        <source>Seconds since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Sekunden seit 1970 in UTC, wenn das eine Zeit zwischen 2000 und 2050 ist</translation>
    </message>
    <message>
        <source>Seconds, ms, µs or ns since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Sekunden, ms, µs oder ns seit 1970 in UTC, wenn das eine Zeit zwischen 2000 und 2050 ist</translation>
    </message>
    <message>
        <source>Signed whole number of {bits} bits, in two&apos;s complement</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Ganze Zahl mit {bits} Bits mit Vorzeichen, im Zweierkomplement</translation>
    </message>
    <message>
        <source>Unsigned whole number of {bits} bits</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Ganze Zahl mit {bits} Bits ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Little-Endian</translation>
    </message>
    <message>
        <source>No byte</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Kein Byte</translation>
    </message>
</context>
<context>
    <name>ValuesPanel</name>
    <message>
        <source>All messages</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Messages to read</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Zu lesende Nachrichten</translation>
    </message>
    <message>
        <source>Read all messages, or only those that the table shows.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Alle Nachrichten lesen oder nur die, die die Tabelle anzeigt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a value</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Wert entfernen</translation>
    </message>
    <message>
        <source>Stop drawing a value.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Einen Wert nicht mehr zeichnen.</translation>
    </message>
    <message>
        <source>Those shown</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Angezeigte</translation>
    </message>
    <message>
        <source>Type a value to plot, such as sensor.temp, and press Enter.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Geben Sie einen Wert ein, etwa sensor.temp, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Werte im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>ViaBox</name>
    <message>
        <source>All interfaces</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>Alle Schnittstellen</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>no carrier</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>{interface} (gone)</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>{interface} (nicht mehr da)</translation>
    </message>
</context>
<context>
    <name>WindowTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/window_teller.py</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>_CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details as text, to put them into a report.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Die Details als Text kopieren, für einen Fehlerbericht.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors: {count}. Shown: {shown}.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Fehler: {count}. Angezeigt: {shown}.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The same text is in {path}</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Derselbe Text steht in {path}</translation>
    </message>
    <message>
        <source>What to send to the authors, so that they can mend it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Was die Autoren brauchen, um es zu beheben.</translation>
    </message>
    <message>
        <source>bcastgui met an error that it did not expect. It goes on running, and the messages received so far are kept. If something no longer works, restart it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>In bcastgui ist ein unerwarteter Fehler aufgetreten. Das Programm läuft weiter, und die bisher empfangenen Nachrichten bleiben erhalten. Wenn etwas nicht mehr geht, starten Sie es neu.</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close notice</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close this notice. It comes back when there is something new to say.</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Diesen Hinweis schließen. Er kommt wieder, wenn es Neues zu sagen gibt.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Warnung</translation>
    </message>
</context>
</TS>
