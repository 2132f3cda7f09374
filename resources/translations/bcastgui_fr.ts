<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>À propos de bcastgui</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Report a fault</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Signaler un p&amp;roblème</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Icon of bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Icône de bcastgui</translation>
    </message>
    <message>
        <source>Send UDP broadcasts, and watch them arrive.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Envoyer des diffusions UDP, et les voir arriver.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>bcastgui is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>bcastgui est un logiciel libre sous licence MIT. Il utilise Qt et PySide6 sous la LGPL, version 3.</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>everybody</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>everybody on {interface}</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>tous sur {interface}</translation>
    </message>
</context>
<context>
    <name>AddressNameDialog</name>
    <message>
        <source>&amp;Name of {address}</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>&amp;Nom de {address}</translation>
    </message>
    <message>
        <source>It will show wherever the address does.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>S’affichera partout où l’adresse apparaît.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name an address</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Nommer une adresse</translation>
    </message>
    <message>
        <source>Takes the name away.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Supprime le nom.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>&amp;Alerts…</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>A&amp;lertes…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>The alert “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>L’alerte «&#xa0;{name}&#xa0;» a été désactivée. {reason}</translation>
    </message>
    <message>
        <source>The message of this alert is not among those shown.</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>Le message de cette alerte n’est pas parmi ceux affichés.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the meantime</source>
        <extracomment>bcastgui/gui/alerts/notice.py</extracomment>
        <translation>
            <numerusform>{count} de plus entre-temps</numerusform>
            <numerusform>{count} de plus entre-temps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Signaler par</translation>
    </message>
    <message>
        <source>A notification of the desktop, or a notice in the window where there are none; the system’s sound for attention; or both.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Une notification du bureau, ou un avis dans la fenêtre s’il n’y en a pas&#xa0;; le son d’attention du système&#xa0;; ou les deux.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Each tells by itself of the messages it is for. Space switches one off.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Chacune signale d’elle-même les messages qui la concernent. La barre d’espace en désactive une.</translation>
    </message>
    <message>
        <source>Filter of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Filtre de l’alerte</translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Nom de l’alerte</translation>
    </message>
    <message>
        <source>No alerts yet. Add makes one.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Pas encore d’alerte. «&#xa0;Ajouter&#xa0;» en crée une.</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Notification et son</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Signaler par</translation>
    </message>
    <message>
        <source>The title of what it tells.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Le titre de ce qu’elle signale.</translation>
    </message>
    <message>
        <source>Which messages it tells of, in the language of the filter bar. Only received ones count; your own that came back do where the filter has echo in it.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Les messages qu’elle signale, dans le langage de la barre de filtre. Seuls les reçus comptent&#xa0;; les vôtres qui sont revenus comptent si le filtre contient echo.</translation>
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
        <translation>Annulé&#xa0;: le tableau est tel qu’il était.</translation>
    </message>
    <message>
        <source>In this order the selected messages are too scattered to stay selected.</source>
        <extracomment>bcastgui/gui/table/arranging.py</extracomment>
        <translation>Dans cet ordre, les messages sélectionnés sont trop dispersés pour le rester.</translation>
    </message>
</context>
<context>
    <name>AutomaticReplies</name>
    <message>
        <source>Auto&amp;matic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Réponses automati&amp;ques</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Réponses automatiques</translation>
    </message>
    <message>
        <source>Automatic replies (on)</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Réponses automatiques (actives)</translation>
    </message>
    <message>
        <source>New messages are answered by rules: see View, Automatic replies.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Des règles répondent aux nouveaux messages&#xa0;: voir «&#xa0;Affichage, Réponses automatiques&#xa0;».</translation>
    </message>
    <message>
        <source>Reply a&amp;utomatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Répondre a&amp;utomatiquement</translation>
    </message>
    <message>
        <source>Replying automatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Réponse automatique active</translation>
    </message>
    <message>
        <source>The automatic reply “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>La réponse automatique «&#xa0;{name}&#xa0;» a été désactivée. {reason}</translation>
    </message>
    <message>
        <source>{peer} answers each of our replies, so that both would go on for ever.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>{peer} répond à chacune de nos réponses, si bien que les deux n’en finiraient jamais.</translation>
    </message>
</context>
<context>
    <name>BugReportPage</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report as it is shown.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Copier le rapport tel qu’il est affiché.</translation>
    </message>
    <message>
        <source>Of your interfaces, and of others in the settings.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>De vos interfaces, et d’autres dans les préférences.</translation>
    </message>
    <message>
        <source>Payloads, filters, names of files and others in the settings, and what the last error says.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Charges utiles, filtres, noms de fichiers et autres dans les préférences, et ce que dit la dernière erreur.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This helps the authors to find a fault. It goes nowhere but to the clipboard, from where you can put it into your report. Addresses, and texts that you typed or received, are only in it when you choose so.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Cela aide les auteurs à trouver un défaut. Rien ne va ailleurs que dans le presse-papiers, d’où vous pouvez le coller dans votre rapport. Les adresses, et les textes que vous avez saisis ou reçus, n’y figurent que si vous le choisissez.</translation>
    </message>
    <message>
        <source>With &amp;addresses</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Avec les &amp;adresses</translation>
    </message>
    <message>
        <source>With &amp;texts</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Avec les &amp;textes</translation>
    </message>
</context>
<context>
    <name>BusTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/bus_teller.py</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ByteMenu</name>
    <message>
        <source>Copy as &amp;C array</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Copier en tableau &amp;C</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Copier en bytes &amp;Python</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Copier en &amp;base64</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Copier en &amp;hex</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>CellFilters</name>
    <message>
        <source>Filter: not {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>Filtrer&#xa0;: not {condition}</translation>
    </message>
    <message>
        <source>Filter: {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>Filtrer&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>… and not {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>… and not {condition}</translation>
    </message>
    <message>
        <source>… and {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>… and {condition}</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <extracomment>bcastgui/gui/charts/legend.py</extracomment>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>&amp;Save picture…</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow in the chart</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Suivre dans le graphique</translation>
    </message>
    <message>
        <source>Keep the newest in sight, until the chart is moved. ({keys})</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Garder les plus récents visibles, jusqu’à ce que le graphique soit déplacé. ({keys})</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>{path} n’a pas été enregistré&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>All others</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Plot over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Tracer dans le temps</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Rate &amp;over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Dé&amp;bit dans le temps</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Row {number} is not shown: the filter leaves it out.</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>La ligne {number} n’est pas affichée&#xa0;: le filtre l’exclut.</translation>
    </message>
    <message>
        <source>Row {row}, {time}: {value}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Ligne {row}, {time}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Val&amp;ues over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>&amp;Valeurs dans le temps</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>byte {place}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>octet {place}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages without a number</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>{count} message sans nombre</numerusform>
            <numerusform>{count} messages sans nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {latest}, {count} numbers</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>{name} {latest}, {count} nombre</numerusform>
            <numerusform>{name} {latest}, {count} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no number yet</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{name}&#xa0;: pas encore de nombre</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{percent} % lus</translation>
    </message>
    <message>
        <source>{} d</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} j</translation>
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
        <translation>Règles de &amp;couleur…</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The colour rule {filter} is not followed: {reason}</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>La règle de couleur {filter} n’est pas appliquée&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>ColourRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>F&amp;ond</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>(all messages)</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>(tous les messages)</translation>
    </message>
    <message>
        <source>12:34:56.123456 Received 10.9.0.2:12345 Hello, world!</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>12:34:56.123456 Reçu 10.9.0.2:12345 Bonjour à tous&#xa0;!</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Filtre de la règle</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Looks like</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The first rule that fits gives a row its colours. Space switches one off.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>La première règle qui convient donne ses couleurs à une ligne. La barre d’espace en désactive une.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Jaune</translation>
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
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>As rec&amp;orded</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Ordre d’ori&amp;gine</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Ordre décroissan&amp;t</translation>
    </message>
    <message>
        <source>Order and &amp;widths of columns…</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>C&amp;hoisir l’ordre et la largeur des colonnes…</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>&amp;Trier par</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Interface</translation>
    </message>
    <message>
        <source>&amp;Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Long.</translation>
    </message>
    <message>
        <source>&amp;No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Num.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>D&amp;onnées</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Deli&amp;very</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Distri&amp;bution</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>S&amp;ens</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Long.</translation>
    </message>
    <message>
        <source>Lost just before: {count}</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Perdus juste avant&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Our own datagram, heard back</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Notre propre datagramme, entendu en retour</translation>
    </message>
    <message>
        <source>Seconds since the first message shown</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Secondes depuis le premier message affiché</translation>
    </message>
    <message>
        <source>Seconds since the last mark before</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Secondes depuis la dernière marque avant</translation>
    </message>
    <message>
        <source>Seconds since the message above</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Secondes depuis le message au-dessus</translation>
    </message>
    <message>
        <source>Since &amp;first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Depuis p&amp;remier</translation>
    </message>
    <message>
        <source>Since &amp;mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Depuis &amp;marque</translation>
    </message>
    <message>
        <source>Since &amp;previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Depuis &amp;précédent</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Depuis premier</translation>
    </message>
    <message>
        <source>Since mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Depuis marque</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Depuis précédent</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>marqué</translation>
    </message>
    <message>
        <source>with a comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>avec un commentaire</translation>
    </message>
    <message>
        <source>{reason}: {payload}</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>{reason}&#xa0;: {payload}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Down</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>Ordre décroissan&amp;t</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>Ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>Largeur</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>&amp;Comment on message {number}</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>&amp;Commentaire sur le message {number}</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>The comment will be removed.</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>Le commentaire sera retiré.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Earlier message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>Later message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>Second message</translation>
    </message>
    <message>
        <source>Their lengths differ: compared byte by byte between what both begin with and what both end with.</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>Leurs longueurs diffèrent&#xa0;: comparés octet par octet entre leur début commun et leur fin commune.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes changed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} octet modifié</numerusform>
            <numerusform>{count} octets modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes inserted</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} octet inséré</numerusform>
            <numerusform>{count} octets insérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes removed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} octet supprimé</numerusform>
            <numerusform>{count} octets supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>{pair}: {changes}</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>{pair}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>{pair}: no difference</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>{pair}&#xa0;: aucune différence</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>&amp;Large payload editor</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>&amp;Grand éditeur de charge utile</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>File in &amp;pieces…</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>&amp;Fichier en morceaux…</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>Paramètres</translation>
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
        <translation>Lignes &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Text with hex dumps</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>&amp;Texte avec dumps hex</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} messages</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>{count} message copié</numerusform>
            <numerusform>{count} messages copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as f&amp;ile</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>Copier en f&amp;ichier</translation>
    </message>
    <message>
        <source>Raw &amp;payloads, each with a line end</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>Charges utiles &amp;brutes, chacune avec une fin de ligne</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are too many to be copied. File, Export writes them.</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>{count} message est trop pour être copié. «&#xa0;Fichier, Exporter&#xa0;» l’écrit.</numerusform>
            <numerusform>{count} messages sont trop pour être copiés. «&#xa0;Fichier, Exporter&#xa0;» les écrit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A backslash at the end begins no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Une barre oblique inverse à la fin ne commence aucun échappement. Écrivez \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>A break where nothing is open.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Une fin (break) là où rien n’est ouvert.</translation>
    </message>
    <message>
        <source>A comment has no more than {most} characters.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>Un commentaire a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>A dot is missing here.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Il manque un point ici.</translation>
    </message>
    <message>
        <source>A file has no placeholders.</source>
        <extracomment>bcastgui/payload/template_text.py</extracomment>
        <translation>Un fichier n’a pas de paramètres.</translation>
    </message>
    <message>
        <source>A first byte that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Un premier octet que CBOR ne connaît pas.</translation>
    </message>
    <message>
        <source>A larger receive buffer helps: sudo sysctl net.core.rmem_max=8388608, then switch Listen off and on.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Un plus grand tampon de réception aide&#xa0;: sudo sysctl net.core.rmem_max=8388608, puis désactivez et réactivez «&#xa0;Écouter&#xa0;».</translation>
    </message>
    <message>
        <source>A line such as 3/120</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>Une ligne comme 3/120</translation>
    </message>
    <message>
        <source>A moment that cannot be.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>Un instant qui ne peut pas exister.</translation>
    </message>
    <message>
        <source>A name has no control characters.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Un nom n’a pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>A name has {most} characters at most.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>Un nom a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>A payload has at most {most} placeholders.</source>
        <extracomment>bcastgui/payload/template_reading.py</extracomment>
        <translation>Une charge utile a au plus {most} paramètres.</translation>
    </message>
    <message>
        <source>A placeholder begins with its name, as in {example}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Un paramètre commence par son nom, comme dans {example}. Pour l’envoyer tel quel, écrivez {literal}.</translation>
    </message>
    <message>
        <source>A range goes from one address to another, without networks and interfaces.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>Une plage va d’une adresse à une autre, sans réseau ni interface.</translation>
    </message>
    <message>
        <source>A range has both ends in IPv4 or both in IPv6.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>Les deux bornes d’une plage sont en IPv4, ou les deux en IPv6.</translation>
    </message>
    <message>
        <source>A range of times has a day at both ends, or at none.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Une plage de temps a un jour aux deux bornes, ou à aucune.</translation>
    </message>
    <message>
        <source>A regular expression is text. Write bytes in it as in &apos;\x00\xff&apos;.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>Une expression régulière est un texte. Écrivez-y les octets ainsi&#xa0;: &apos;\x00\xff&apos;.</translation>
    </message>
    <message>
        <source>A section has more than {most} interfaces.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Une section a plus de {most} interfaces.</translation>
    </message>
    <message>
        <source>A section is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Une section est de la version {version}, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A string that does not end, or has a line end or another control character in it.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>Une chaîne qui ne se termine pas, ou qui contient une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>A string that is no valid UTF-8, or has an escape that JSON does not know.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>Une chaîne qui n’est pas de l’UTF-8 valide, ou qui a un échappement que JSON ne connaît pas.</translation>
    </message>
    <message>
        <source>A text without a zero at its end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Un texte sans zéro à la fin.</translation>
    </message>
    <message>
        <source>A time with a zone needs its day, as in 2026-01-31T12:30Z.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Une heure avec un fuseau doit avoir son jour, comme 2026-01-31T12:30Z.</translation>
    </message>
    <message>
        <source>A value is missing behind {token}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Il manque une valeur après {token}.</translation>
    </message>
    <message>
        <source>A value that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Une valeur que CBOR ne connaît pas.</translation>
    </message>
    <message>
        <source>After {after} expected a comma or }}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Après {after}, attendu&#xa0;: une virgule ou }}.</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Après {after}, attendu&#xa0;: un champ tel que length, ou un texte à chercher.</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Après {after}, attendu&#xa0;: un champ tel que length, ou un texte à chercher. Pour chercher {found}, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>After {after} expected a value such as {example}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Après {after}, attendu&#xa0;: une valeur telle que {example}.</translation>
    </message>
    <message>
        <source>After {after} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Après {after}, attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>After {after} expected {expected}. Put a text with spaces in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Après {after}, attendu&#xa0;: {expected}. Mettez entre guillemets un texte qui a des espaces.</translation>
    </message>
    <message>
        <source>After {field} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Après {field}, attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>An array that does not end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Un tableau qui ne se termine pas.</translation>
    </message>
    <message>
        <source>An encoding that is not known.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>Un encodage qui n’est pas connu.</translation>
    </message>
    <message>
        <source>An octal escape takes three digits, \000 to \377. Write \x00 to \xff instead.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Un échappement octal prend trois chiffres, de \000 à \377. Écrivez plutôt \x00 à \xff.</translation>
    </message>
    <message>
        <source>An option is longer than the block that it is in.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Une option est plus longue que le bloc qui la contient.</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Byte {number} (hex {byte:02x}) is not UTF-8 text: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>L’octet {number} (hex {byte:02x}) n’est pas du texte UTF-8&#xa0;: choisissez Échappements.</translation>
    </message>
    <message>
        <source>Bytes can be compared with payloads only. Write a text here.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>Les octets ne se comparent qu’à des charges utiles. Écrivez un texte ici.</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Character {position} does not show: leave it out.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>Le caractère {position} ne se voit pas&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Destination address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Adresse de destination</translation>
    </message>
    <message>
        <source>Destination port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Port de destination</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Attendu&#xa0;: un champ tel que length, ou un texte à chercher.</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Attendu&#xa0;: un champ tel que length, ou un texte à chercher. Pour chercher {found}, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Expected a name and an equals sign here.</source>
        <extracomment>bcastgui/payload/decoders/key_value.py</extracomment>
        <translation>Attendu ici&#xa0;: un nom et un signe égal.</translation>
    </message>
    <message>
        <source>Expected a path or #bundle here.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Attendu ici&#xa0;: un chemin ou #bundle.</translation>
    </message>
    <message>
        <source>Expected a priority of 0 to 191 in angle brackets here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>Attendu ici&#xa0;: une priorité de 0 à 191 entre chevrons.</translation>
    </message>
    <message>
        <source>Expected a sentence here: $ or !, fields with commas, and a checksum after *.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>Attendu ici&#xa0;: une phrase, avec $ ou&#xa0;!, des champs séparés par des virgules et une somme de contrôle après *.</translation>
    </message>
    <message>
        <source>Expected structured data in brackets, or a hyphen, here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>Attendu ici&#xa0;: des données structurées entre crochets, ou un trait d’union.</translation>
    </message>
    <message>
        <source>Expected {what} here.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>Attendu ici&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: more than the system lets one socket join. Join fewer groups, or raise the limit (on Linux: sudo sysctl net.ipv4.igmp_max_memberships=200).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Le groupe {group} n’est pas rejoint sur {interfaces}&#xa0;: c’est plus que le système ne permet à un socket. Rejoignez moins de groupes, ou relevez la limite (sous Linux&#xa0;: sudo sysctl net.ipv4.igmp_max_memberships=200).</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: the interface is gone. It is joined again when it is back.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Le groupe {group} n’est pas rejoint sur {interfaces}&#xa0;: l’interface a disparu. Il sera rejoint à nouveau à son retour.</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: {reason}.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Le groupe {group} n’est pas rejoint sur {interfaces}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Hex digits are missing after {prefix}.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Il manque des chiffres hex après {prefix}.</translation>
    </message>
    <message>
        <source>Hex digits are missing. Write two digits for each byte.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>Il manque des chiffres hex. Écrivez deux chiffres par octet.</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Interface</translation>
    </message>
    <message>
        <source>It held something that is neither a message nor a folder.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Il contenait quelque chose qui n’est ni un message ni un dossier.</translation>
    </message>
    <message>
        <source>It takes too long for the rows in sight.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_engine.py</extracomment>
        <translation>Elle prend trop de temps pour les lignes visibles.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Left out: it is for {protocol}, not for UDP.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Omis&#xa0;: c’est pour {protocol}, pas pour UDP.</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Long.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} bytes.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La ligne {line} dépasse {most} octets.</translation>
    </message>
    <message>
        <source>Line {line} is no row of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La ligne {line} n’est pas une ligne de bcastgui.</translation>
    </message>
    <message>
        <source>Line {line} is not JSON.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La ligne {line} n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Line {line} is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La ligne {line} est de la version {version}, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Lost before</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Perdus avant</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>More bytes than the types tell.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Plus d’octets que ne l’indiquent les types.</translation>
    </message>
    <message>
        <source>More than {most} levels within each other.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>Plus de {most} niveaux imbriqués.</translation>
    </message>
    <message>
        <source>No calendar has this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Aucun calendrier n’a cette date.</translation>
    </message>
    <message>
        <source>No clock shows this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Aucune horloge n’indique cette heure.</translation>
    </message>
    <message>
        <source>No decoder takes this for its own. Choose one to see why.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>Aucun décodeur ne reconnaît ceci. Choisissez-en un pour voir pourquoi.</translation>
    </message>
    <message>
        <source>No more than {most} payloads become files.</source>
        <extracomment>bcastgui/formats/raw_payloads.py</extracomment>
        <translation>Au plus {most} charges utiles deviennent des fichiers.</translation>
    </message>
    <message>
        <source>No more than {most} rows can be marked.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>Au plus {most} lignes peuvent être marquées.</translation>
    </message>
    <message>
        <source>No more than {most} rows can have a comment.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>Au plus {most} lignes peuvent avoir un commentaire.</translation>
    </message>
    <message>
        <source>No table has so many rows.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>Aucun tableau n’a autant de lignes.</translation>
    </message>
    <message>
        <source>No well-formed XML: {reason}.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>XML mal formé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Not a piece of the string around it.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Pas un morceau de la chaîne qui l’entoure.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Number and count, two big-endian u32</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>Numéro et total, deux u32 gros-boutistes</translation>
    </message>
    <message>
        <source>Packet Sender repeats it every {pause} s. Here the send panel or a schedule does that: its pause is left out.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Packet Sender le répète toutes les {pause} s. Ici, le panneau d’envoi ou une planification s’en charge&#xa0;: sa pause est omise.</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Plain text cannot hold the control character {code}: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Le texte brut ne peut pas contenir le caractère de contrôle {code}&#xa0;: choisissez Échappements.</translation>
    </message>
    <message>
        <source>Port {ports}: in use by a program that does not share it. Close that program, or listen on another port; this one is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Port {ports}&#xa0;: utilisé par un programme qui ne le partage pas. Fermez ce programme, ou écoutez sur un autre port&#xa0;; celui-ci est réessayé chaque seconde.</translation>
    </message>
    <message>
        <source>Port {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Port {ports}&#xa0;: c’est plus que le système ne laisse ouvrir à un programme. Écoutez sur moins de ports, ou relevez la limite (ulimit -n).</translation>
    </message>
    <message>
        <source>Port {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose another port.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Port {ports}&#xa0;: non autorisé. Les ports inférieurs à 1024 exigent des droits d’administrateur sur la plupart des systèmes, et sous Windows un autre programme peut garder un port pour lui seul&#xa0;: choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port {ports}: {reason}. It is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Port {ports}&#xa0;: {reason}. Il est réessayé chaque seconde.</translation>
    </message>
    <message>
        <source>Ports {ports}: in use by a program that does not share them. Close that program, or listen on other ports; these are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Ports {ports}&#xa0;: utilisés par un programme qui ne les partage pas. Fermez ce programme, ou écoutez sur d’autres ports&#xa0;; ceux-ci sont réessayés chaque seconde.</translation>
    </message>
    <message>
        <source>Ports {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Ports {ports}&#xa0;: c’est plus que le système ne laisse ouvrir à un programme. Écoutez sur moins de ports, ou relevez la limite (ulimit -n).</translation>
    </message>
    <message>
        <source>Ports {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose other ports.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Ports {ports}&#xa0;: non autorisés. Les ports inférieurs à 1024 exigent des droits d’administrateur sur la plupart des systèmes, et sous Windows un autre programme peut garder un port pour lui seul&#xa0;: choisissez d’autres ports.</translation>
    </message>
    <message>
        <source>Ports {ports}: {reason}. They are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Ports {ports}&#xa0;: {reason}. Ils sont réessayés chaque seconde.</translation>
    </message>
    <message>
        <source>Raw payloads</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Charges utiles brutes</translation>
    </message>
    <message>
        <source>Say which byte comes first: {name}be, the highest, or {name}le, the lowest.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Indiquez quel octet vient en premier&#xa0;: {name}be, celui de poids fort, ou {name}le, celui de poids faible.</translation>
    </message>
    <message>
        <source>Say which value to plot, such as {example}.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Indiquez quelle valeur tracer, par exemple {example}.</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Depuis premier</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Depuis précédent</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Adresse source</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Port source</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Texte avec échappements</translation>
    </message>
    <message>
        <source>The base is 2, 8, 10 or 16.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>La base est 2, 8, 10 ou 16.</translation>
    </message>
    <message>
        <source>The byte c1 begins no value.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>L’octet c1 ne commence aucune valeur.</translation>
    </message>
    <message>
        <source>The decoder {decoder} failed: {error}</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>Le décodeur {decoder} a échoué&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The file ends within a block.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Le fichier se termine dans un bloc.</translation>
    </message>
    <message>
        <source>The file ends within a packet.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Le fichier se termine dans un paquet.</translation>
    </message>
    <message>
        <source>The filter captures no group {name}. Write one as in payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos;.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>Le filtre ne capture aucun groupe {name}. Écrivez-en un ainsi&#xa0;: payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos;.</translation>
    </message>
    <message>
        <source>The first row is 1.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>La première ligne est 1.</translation>
    </message>
    <message>
        <source>The last character of the Base64 is missing.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>Le dernier caractère du Base64 manque.</translation>
    </message>
    <message>
        <source>The list of its messages is missing.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>La liste de ses messages manque.</translation>
    </message>
    <message>
        <source>The process in which decoders run could not be started.</source>
        <extracomment>bcastgui/gui/details/decoder_process.py</extracomment>
        <translation>Le processus dans lequel tournent les décodeurs n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>La plage finit avant de commencer.</translation>
    </message>
    <message>
        <source>The range {item} ends before it begins: write {last}-{first}.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>La plage {item} finit avant de commencer&#xa0;: écrivez {last}-{first}.</translation>
    </message>
    <message>
        <source>The regular expression is too deep, or repeats too often.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>L’expression régulière est trop imbriquée, ou répète trop souvent.</translation>
    </message>
    <message>
        <source>The text that begins here has no {quote} at its end.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Le texte qui commence ici n’a pas de {quote} à la fin.</translation>
    </message>
    <message>
        <source>The type {tag} is not known.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Le type {tag} n’est pas connu.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Il y a déjà un filtre de ce nom.</translation>
    </message>
    <message>
        <source>There is no checksum {token}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>Il n’y a pas de somme de contrôle {token}.</translation>
    </message>
    <message>
        <source>There is no decoder {decoder} any more. Choose another one.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>Le décodeur {decoder} n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no field {word}. Did you mean {near}?</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Il n’y a pas de champ {word}. Vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>There is no field {word}. To search for a text with signs, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Il n’y a pas de champ {word}. Pour chercher un texte qui a des signes, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. Did you mean {near}? To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Il n’y a pas de paramètre {token}. Vouliez-vous dire {near}&#xa0;? Pour l’envoyer tel quel, écrivez {literal}.</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. There are {known}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Il n’y a pas de paramètre {token}. Paramètres possibles&#xa0;: {known}. Pour l’envoyer tel quel, écrivez {literal}.</translation>
    </message>
    <message>
        <source>There is no port {text}: ports go from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>Il n’y a pas de port {text}&#xa0;: les ports vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>There is no sentence.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>Il n’y a pas de phrase.</translation>
    </message>
    <message>
        <source>There is no single {character}. Write {character}{character}, or and, or or.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{character} seul n’existe pas. Écrivez {character}{character}, ou and, ou or.</translation>
    </message>
    <message>
        <source>There is no such type. There are {names}.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Ce type n’existe pas. Types possibles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no {character}. Put a text with signs in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{character} n’existe pas. Mettez entre guillemets un texte qui a des signes.</translation>
    </message>
    <message>
        <source>These JSON lines are of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Ces lignes JSON sont de la version {version}, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>These are no JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Ce ne sont pas des lignes JSON de bcastgui.</translation>
    </message>
    <message>
        <source>This INI file has no list NAMES, as Packet Sender&apos;s has one.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Ce fichier INI n’a pas de liste NAMES, comme celui de Packet Sender en a une.</translation>
    </message>
    <message>
        <source>A block gives its length as {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Un bloc indique {length} pour longueur.</translation>
    </message>
    <message>
        <source>A block is too short for its type.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Un bloc est trop court pour son type.</translation>
    </message>
    <message>
        <source>A block of length {length} is too short for a packet.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>Un bloc de longueur {length} est trop court pour un paquet.</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}, more than its block has.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>Un paquet indique {length} pour longueur capturée, plus que n’en a son bloc.</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Un paquet indique {length} pour longueur capturée.</translation>
    </message>
    <message>
        <source>A section does not tell its byte order.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Une section n’indique pas l’ordre de ses octets.</translation>
    </message>
    <message>
        <source>An address cannot serve as a name.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>Une adresse ne peut pas servir de nom.</translation>
    </message>
    <message>
        <source>An odd number of hex digits ({count}) makes no whole bytes. Write two digits for each byte, as in 0f 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Un nombre impair de chiffres hex ({count}) ne fait pas d’octets entiers. Écrivez deux chiffres par octet, comme 0f 1a.</translation>
    </message>
    <message>
        <source>Captures are saved as .pcapng or .jsonl, not as {suffix}. File, Export writes other formats.</source>
        <extracomment>bcastgui/gui/files/output.py</extracomment>
        <translation>Les captures s’enregistrent en .pcapng ou en .jsonl, pas en {suffix}. «&#xa0;Fichier, Exporter&#xa0;» écrit d’autres formats.</translation>
    </message>
    <message>
        <source>Its id was not valid, or another entry has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Son identifiant n’était pas valide, ou une autre entrée l’a déjà.</translation>
    </message>
    <message>
        <source>Left out: it stands in more than {most} folders within each other.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Omis&#xa0;: il se trouve dans plus de {most} dossiers imbriqués.</translation>
    </message>
    <message>
        <source>Line {line} has no valid {key}.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La ligne {line} n’a pas de {key} valide.</translation>
    </message>
    <message>
        <source>No more than {most} values are plotted at once. Remove one first.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Au plus {most} valeurs sont tracées à la fois. Retirez-en une d’abord.</translation>
    </message>
    <message>
        <source>Not all of these payloads are text. Edit, Copy as hex copies their bytes.</source>
        <extracomment>bcastgui/gui/files/copy_maker.py</extracomment>
        <translation>Ces charges utiles ne sont pas toutes du texte. «&#xa0;Édition, Copier en hex&#xa0;» copie leurs octets.</translation>
    </message>
    <message>
        <source>Parentheses and not are nested too deeply here.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Les parenthèses et les not sont trop imbriqués ici.</translation>
    </message>
    <message>
        <source>The compressed file ends too soon.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>Le fichier compressé se termine trop tôt.</translation>
    </message>
    <message>
        <source>The end comes within {what}. Bytes that should follow: {missing}.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>La fin arrive dans {what}. Octets qui devraient suivre&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>The field {field} was not understood.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Le champ {field} n’a pas été compris.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: {reason}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>L’expression régulière est fausse ici&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The two lengths of a block differ; the first is {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Les deux longueurs d’un bloc diffèrent&#xa0;; la première est {length}.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply, or has too long a number.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Ce JSON est trop imbriqué, ou a un nombre trop long.</translation>
    </message>
    <message>
        <source>This JSON is no file of saved messages.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Ce JSON n’est pas un fichier de messages enregistrés.</translation>
    </message>
    <message>
        <source>This JSON is no list of Packet Sender&apos;s packets.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Ce JSON n’est pas une liste de paquets de Packet Sender.</translation>
    </message>
    <message>
        <source>This declares the entity {name}; entities are not followed.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>Ceci déclare l’entité {name}&#xa0;; les entités ne sont pas suivies.</translation>
    </message>
    <message>
        <source>This file is too large to hold saved messages.</source>
        <extracomment>bcastgui/payload/library/reading.py</extracomment>
        <translation>Ce fichier est trop grand pour contenir des messages enregistrés.</translation>
    </message>
    <message>
        <source>This file of saved messages has the version {version}, which this program does not know.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Ce fichier de messages enregistrés a la version {version}, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>This is a pcap file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>C’est un fichier pcap de la version {version}.{minor}, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This is a pcapng file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>C’est un fichier pcapng de la version {version}.{minor}, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This is no JSON from line {line}, column {column} on.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Ce n’est plus du JSON à partir de la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>This is no capture: captures are pcapng, pcap, or JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Ce n’est pas une capture&#xa0;: les captures sont en pcapng, en pcap ou en lignes JSON de bcastgui.</translation>
    </message>
    <message>
        <source>This is no pcap file.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Ce n’est pas un fichier pcap.</translation>
    </message>
    <message>
        <source>This is no pcapng file.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>Ce n’est pas un fichier pcapng.</translation>
    </message>
    <message>
        <source>This placeholder has no end. Write {closing} behind it, or {literal} at its beginning to send it as it stands.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Ce paramètre n’a pas de fin. Écrivez {closing} après, ou {literal} au début pour l’envoyer tel quel.</translation>
    </message>
    <message>
        <source>This quote has no end.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Ce guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+, or put a condition that leaves fewer rows before it, with and.</source>
        <extracomment>bcastgui/capture/query/payloads.py</extracomment>
        <translation>Cela prend trop de temps à la ligne {row}. Évitez les répétitions dans des répétitions, comme (a+)+, ou placez devant, avec and, une condition qui laisse moins de lignes.</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/value_readers.py</extracomment>
        <translation>Cela prend trop de temps à la ligne {row}. Évitez les répétitions dans des répétitions, comme (a+)+.</translation>
    </message>
    <message>
        <source>This takes too long. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Cela prend trop de temps. Évitez les répétitions dans des répétitions, comme (a+)+.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Type a name for the filter.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Saisissez un nom pour le filtre.</translation>
    </message>
    <message>
        <source>Type a name for the message.</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Saisissez un nom pour le message.</translation>
    </message>
    <message>
        <source>Type a port, 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>Saisissez un port, de 1 à 65535.</translation>
    </message>
    <message>
        <source>Type a row such as 1,234, a step such as +500, or a time.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>Saisissez une ligne comme 1234, un saut comme +500, ou une heure.</translation>
    </message>
    <message>
        <source>Type an address to send to, such as 255.255.255.255.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>Saisissez une adresse où envoyer, par exemple 255.255.255.255.</translation>
    </message>
    <message>
        <source>Type the path of a file, or choose one.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>Saisissez le chemin d’un fichier, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Type the ports to listen on, such as 12345 or 5000-5010.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>Saisissez les ports à écouter, par exemple 12345 ou 5000-5010.</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <extracomment>bcastgui/capture/query/wanted.py</extracomment>
        <translation>Saisissez ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>Type which messages are answered, such as payload contains hello.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>Saisissez à quels messages répondre, par exemple payload contains hello.</translation>
    </message>
    <message>
        <source>Type which messages to tell of, such as payload contains alarm.</source>
        <extracomment>bcastgui/gui/alerts/rule.py</extracomment>
        <translation>Saisissez quels messages signaler, par exemple payload contains alarm.</translation>
    </message>
    <message>
        <source>What follows cannot be unpacked.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>La suite ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>Which group? Write its name or number, as in {example}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>Quel groupe&#xa0;? Écrivez son nom ou son numéro, comme dans {example}.</translation>
    </message>
    <message>
        <source>Write a time as 12:30:05.25, or with its day as 2026-01-31T12:30.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Écrivez une heure ainsi&#xa0;: 12:30:05.25, ou avec son jour&#xa0;: 2026-01-31T12:30.</translation>
    </message>
    <message>
        <source>Write names with dots between, such as sensor.temp or list.0.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Écrivez les noms séparés par des points, comme sensor.temp ou list.0.</translation>
    </message>
    <message>
        <source>Write the address alone, and its port as: port == {port}.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>Écrivez l’adresse seule, et son port ainsi&#xa0;: port == {port}.</translation>
    </message>
    <message>
        <source>Write the offset in bytes and the type of the number, such as 4 u16be.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Écrivez le décalage en octets et le type du nombre, comme 4 u16be.</translation>
    </message>
    <message>
        <source>\U takes eight hex digits, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\U prend huit chiffres hex, comme \U0001f600.</translation>
    </message>
    <message>
        <source>\u takes four hex digits, as in \u00e9.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\u prend quatre chiffres hex, comme \u00e9.</translation>
    </message>
    <message>
        <source>\x takes two hex digits, as in \x1b.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\x prend deux chiffres hex, comme \x1b.</translation>
    </message>
    <message>
        <source>\{character} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\{character} n’est pas un échappement. Écrivez \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>un blob</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>un deux-points</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>une virgule ou ]</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>une virgule ou }</translation>
    </message>
    <message>
        <source>a name in double quotes</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>un nom entre guillemets doubles</translation>
    </message>
    <message>
        <source>a string</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a time</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>une date</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a value of CBOR</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>une valeur CBOR</translation>
    </message>
    <message>
        <source>a value of MessagePack</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>une valeur MessagePack</translation>
    </message>
    <message>
        <source>an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>un élément</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>do not fragment</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>ne pas fragmenter</translation>
    </message>
    <message>
        <source>fragment of an incomplete datagram</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>fragment d’un datagramme incomplet</translation>
    </message>
    <message>
        <source>fragment that contradicts another</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>fragment qui en contredit un autre</translation>
    </message>
    <message>
        <source>longer than the system sends</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>plus long que ce que le système envoie</translation>
    </message>
    <message>
        <source>malformed</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>mal formé</translation>
    </message>
    <message>
        <source>multicast loop</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>boucle de multidiffusion</translation>
    </message>
    <message>
        <source>no answer from the name server: check the connection and try again, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>le serveur de noms ne répond pas&#xa0;: vérifiez la connexion et réessayez, ou écrivez l’adresse</translation>
    </message>
    <message>
        <source>no carrier, is the cable out?</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>pas de porteuse, le câble est-il débranché&#xa0;?</translation>
    </message>
    <message>
        <source>no route leads there</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>aucune route n’y mène</translation>
    </message>
    <message>
        <source>no such name: check its spelling, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>ce nom n’existe pas&#xa0;: vérifiez son orthographe, ou écrivez l’adresse</translation>
    </message>
    <message>
        <source>not IP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>pas de l’IP</translation>
    </message>
    <message>
        <source>not IP: ARP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>pas de l’IP&#xa0;: ARP</translation>
    </message>
    <message>
        <source>not UDP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>pas de l’UDP</translation>
    </message>
    <message>
        <source>not UDP: ICMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>pas de l’UDP&#xa0;: ICMP</translation>
    </message>
    <message>
        <source>not UDP: ICMPv6</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>pas de l’UDP&#xa0;: ICMPv6</translation>
    </message>
    <message>
        <source>not UDP: IGMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>pas de l’UDP&#xa0;: IGMP</translation>
    </message>
    <message>
        <source>not UDP: SCTP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>pas de l’UDP&#xa0;: SCTP</translation>
    </message>
    <message>
        <source>not UDP: TCP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>pas de l’UDP&#xa0;: TCP</translation>
    </message>
    <message>
        <source>not permitted</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>of an unknown interface</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>d’une interface inconnue</translation>
    </message>
    <message>
        <source>of an unknown link type</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>d’un type de liaison inconnu</translation>
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
        <translation>refusé, très probablement par un pare-feu</translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>l’hôte est injoignable</translation>
    </message>
    <message>
        <source>the interface has no such address to send from</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>l’interface n’a pas une telle adresse d’où envoyer</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>l’interface a disparu</translation>
    </message>
    <message>
        <source>the interface is switched off</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>l’interface est désactivée</translation>
    </message>
    <message>
        <source>the name server failed: try again later, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>le serveur de noms a échoué&#xa0;: réessayez plus tard, ou écrivez l’adresse</translation>
    </message>
    <message>
        <source>the size of a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>la taille d’un blob</translation>
    </message>
    <message>
        <source>the size of an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>la taille d’un élément</translation>
    </message>
    <message>
        <source>the source port is in use by another program</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>le port source est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>the system&apos;s send buffer is full</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>le tampon d’envoi du système est plein</translation>
    </message>
    <message>
        <source>the zeros after a text</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>les zéros après un texte</translation>
    </message>
    <message>
        <source>which interface? add it, as in fe80::1%eth0</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>quelle interface&#xa0;? ajoutez-la, comme dans fe80::1%eth0</translation>
    </message>
    <message>
        <source>{address} is not a multicast group: write the port alone to listen on all addresses.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>{address} n’est pas un groupe de multidiffusion&#xa0;: écrivez le port seul pour écouter sur toutes les adresses.</translation>
    </message>
    <message>
        <source>{character} is not Base64, which has letters, digits, + and /.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>{character} n’est pas du Base64, qui a des lettres, des chiffres, + et /.</translation>
    </message>
    <message>
        <source>{character} is not a hex digit.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{character} n’est pas un chiffre hex.</translation>
    </message>
    <message>
        <source>{character} is not a hex digit. Write bytes as in ff 00 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{character} n’est pas un chiffre hex. Écrivez les octets ainsi&#xa0;: ff 00 1a.</translation>
    </message>
    <message>
        <source>{code} is half of a character and has no UTF-8 form. Delete it.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{code} est la moitié d’un caractère et n’a pas de forme UTF-8. Supprimez-le.</translation>
    </message>
    <message>
        <source>{field} is never {word}. It is one of {names}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} n’est jamais {word}. Valeurs possibles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{directive} is no part of a time. There are {known}.</source>
        <extracomment>bcastgui/payload/time_form.py</extracomment>
        <translation>{directive} n’est pas une partie d’une heure. Parties possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Its number was none of 1 to 9, or another has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Son numéro n’était pas de 1 à 9, ou un autre message l’a déjà.</translation>
    </message>
    <message>
        <source>no route, or not allowed: see Local Network in the privacy settings</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>aucune route, ou non autorisé : voyez « Réseau local » dans les réglages de confidentialité</translation>
    </message>
    <message>
        <source>{escape} is no character: those end at \U0010ffff, and \ud800 to \udfff are halves. Write the whole one, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{escape} n’est pas un caractère&#xa0;: ceux-ci finissent à \U0010ffff, et \ud800 à \udfff sont des moitiés. Écrivez-le en entier, comme \U0001f600.</translation>
    </message>
    <message>
        <source>{escape} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{escape} n’est pas un échappement. Écrivez \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>{field} has no ranges. Write its values as {{one, another}}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} n’a pas de plages. Écrivez ses valeurs ainsi&#xa0;: {{une, autre}}.</translation>
    </message>
    <message>
        <source>{length}: a datagram over IPv{version} holds at most {limit}.</source>
        <extracomment>bcastgui/gui/send/payload_draft.py</extracomment>
        <translation>{length}&#xa0;: un datagramme sur IPv{version} contient au plus {limit}.</translation>
    </message>
    <message>
        <source>{name} does not know {token}. It takes {known}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} ne connaît pas {token}. Valeurs possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{name} has no variant {token}. It has {known}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{name} n’a pas de variante {token}. Variantes possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>{name} takes nothing more.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} ne prend rien de plus.</translation>
    </message>
    <message>
        <source>{path} has {size} bytes, more than a datagram holds. In the menu Send, File in pieces cuts it up.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} a {size} octets, plus que ne contient un datagramme. Dans le menu Envoi, «&#xa0;Fichier en morceaux&#xa0;» le découpe.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{text} is finer than a nanosecond.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} est plus fin qu’une nanoseconde.</translation>
    </message>
    <message>
        <source>{text} is no destination: write 255.255.255.255 to reach everybody.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>{text} n’est pas une destination&#xa0;: écrivez 255.255.255.255 pour atteindre tout le monde.</translation>
    </message>
    <message>
        <source>{text} is not a number with one of the units {known}.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} n’est pas un nombre avec l’une des unités {known}.</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{text} is not an address or a network: write 10.9.0.2 or 10.9.0.0/24.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>{text} n’est ni une adresse ni un réseau&#xa0;: écrivez 10.9.0.2 ou 10.9.0.0/24.</translation>
    </message>
    <message>
        <source>{token} does not belong here. A placeholder is written as in {example}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} n’a pas sa place ici. Un paramètre s’écrit comme dans {example}.</translation>
    </message>
    <message>
        <source>{token} ends before it begins.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} finit avant de commencer.</translation>
    </message>
    <message>
        <source>{token} is no range. Write one as 1..100.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} n’est pas une plage. Écrivez-en une ainsi&#xa0;: 1..100.</translation>
    </message>
    <message>
        <source>{token} is not a whole number. Write one as 12 or 0x1f.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} n’est pas un nombre entier. Écrivez-en un ainsi&#xa0;: 12 ou 0x1f.</translation>
    </message>
    <message>
        <source>{token} is out of bounds: {least} to {most}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} est hors limites&#xa0;: {least} à {most}.</translation>
    </message>
    <message>
        <source>{token} stands here twice.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} est ici deux fois.</translation>
    </message>
    <message>
        <source>“{item}” is not a group and a port: write 239.1.2.3:5000 or [ff02::1]:5000.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>«&#xa0;{item}&#xa0;» n’est pas un groupe et un port&#xa0;: écrivez 239.1.2.3:5000 ou [ff02::1]:5000.</translation>
    </message>
    <message>
        <source>“{text}” is neither a row such as 1,234 nor a time such as 12:30 or 2026-01-31 12:30:05.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est ni une ligne comme 1234, ni une heure comme 12:30 ou 2026-01-31 12:30:05.</translation>
    </message>
    <message>
        <source>“{text}” is neither an address nor a host name: names have letters, digits and hyphens.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est ni une adresse ni un nom d’hôte&#xa0;: les noms ont des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>“{text}” is no address: write four numbers from 0 to 255, as in 10.9.0.255, or IPv6 as in fe80::1%eth0.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse&#xa0;: écrivez quatre nombres de 0 à 255, comme 10.9.0.255, ou de l’IPv6, comme fe80::1%eth0.</translation>
    </message>
    <message>
        <source>“{text}” is not a port: write a number from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un port&#xa0;: écrivez un nombre de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>DecodedModel</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>{length} from offset {offset} (hexadecimal {hexadecimal})</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>{length} à partir du décalage {offset} (hexadécimal {hexadecimal})</translation>
    </message>
</context>
<context>
    <name>DecodedPage</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/details/decoded_page.py</extracomment>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>DecodedView</name>
    <message>
        <source>&amp;Copy value</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: {decoder}</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Automatique&#xa0;: {decoder}</translation>
    </message>
    <message>
        <source>Decoder</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Décodage…</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>How the payload is read. The choice is kept for the port of the datagram.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Comment la charge utile est lue. Le choix est conservé pour le port du datagramme.</translation>
    </message>
    <message>
        <source>Mark the bytes at which the decoder gave up.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Marquer les octets où le décodeur a abandonné.</translation>
    </message>
    <message>
        <source>Show place</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Montrer l’endroit</translation>
    </message>
    <message numerus="yes">
        <source>Too many to show: {count} more fields are left out.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>
            <numerusform>Trop de champs à afficher&#xa0;: {count} autre est omis.</numerusform>
            <numerusform>Trop de champs à afficher&#xa0;: {count} autres sont omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>none fits</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>aucun ne convient</translation>
    </message>
    <message>
        <source>{reason} (at the end)</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>{reason} (à la fin)</translation>
    </message>
    <message>
        <source>{reason} (byte {place})</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>{reason} (octet {place})</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>&amp;Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>&amp;Décodeurs</translation>
    </message>
    <message>
        <source>Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>Décodeurs</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Directed broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Diffusion dirigée</translation>
    </message>
    <message>
        <source>Multicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Multidiffusion</translation>
    </message>
    <message>
        <source>Unicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Unidiffusion</translation>
    </message>
</context>
<context>
    <name>DetailHeading</name>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>Non envoyé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>lost just before: {count}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>perdus juste avant&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Compare</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Decoded</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Select a message to see all of it.</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Sélectionnez un message pour le voir en entier.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Echo</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Écho</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>&amp;Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>&amp;Interfaces</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>&amp;Envoi</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>EncodingBox</name>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>Deviné&#xa0;: {encoding}</translation>
    </message>
    <message>
        <source>How bytes are read as text. Those that spell no character, and characters that would not show, are written like \x00.</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>Comment les octets sont lus comme texte. Ceux qui ne forment aucun caractère, et les caractères qui ne se verraient pas, sont écrits comme \x00.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;After each</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Après chacune</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Format du fichier</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Marquer comme &amp;UTF-8</translation>
    </message>
    <message>
        <source>A line end</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Une fin de ligne</translation>
    </message>
    <message>
        <source>A zero byte</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Un octet nul</translation>
    </message>
    <message>
        <source>All messages ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Tous les messages ({count})</translation>
    </message>
    <message>
        <source>Another file, in a new folder</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Un autre fichier, dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Between payloads</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Entre les charges utiles</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>In the order of the table.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Dans l’ordre du tableau.</translation>
    </message>
    <message>
        <source>Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Marquer comme UTF-8</translation>
    </message>
    <message>
        <source>Me&amp;ssages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Me&amp;ssages à exporter</translation>
    </message>
    <message>
        <source>Messages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Messages à exporter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Puts the messages on the clipboard in this format, in place of a file.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Met les messages dans le presse-papiers dans ce format, au lieu d’un fichier.</translation>
    </message>
    <message>
        <source>The space bar chooses a column, or leaves it out.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>La barre d’espace choisit une colonne, ou l’exclut.</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Ceux sélectionnés ({count})</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Ceux affichés ({count})</translation>
    </message>
    <message>
        <source>What is written after each payload, so that they can be told apart.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Ce qui est écrit après chaque charge utile, pour pouvoir les distinguer.</translation>
    </message>
    <message>
        <source>Without it, Excel shows letters beyond ASCII wrongly.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Sans cela, Excel affiche mal les lettres hors ASCII.</translation>
    </message>
    <message>
        <source>pcapng and JSON lines can be opened again.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>pcapng et les lignes JSON peuvent être rouverts.</translation>
    </message>
</context>
<context>
    <name>FileReasons</name>
    <message>
        <source>Another program has it open. Close it there, or choose another name.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Un autre programme l’a ouvert. Fermez-le là, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Something else has this name. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Autre chose porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Le disque est plein. Libérez de la place, ou choisissez un dossier sur un autre.</translation>
    </message>
    <message>
        <source>The disk takes no file so large. Choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Le disque n’accepte pas de fichier aussi grand. Choisissez un dossier sur un autre.</translation>
    </message>
    <message>
        <source>The name is too long. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Le nom est trop long. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no such file; it may have been moved or removed.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Ce fichier n’existe pas ; il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>This is a folder. Open a file in it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>C’est un dossier. Ouvrez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>You have no permission to write there. Choose another folder.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Recent &amp;captures</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>&amp;Captures récentes</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Enregistrer so&amp;us…</translation>
    </message>
    <message>
        <source>Writes all messages, whatever the filter shows, to be opened again.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Écrit tous les messages, quoi que montre le filtre, pour les rouvrir plus tard.</translation>
    </message>
    <message>
        <source>Writes or copies messages in any format: all, those shown or selected.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Écrit ou copie des messages dans tout format : tous, ceux affichés ou ceux sélectionnés.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files were dropped. Drop one: the window shows one at a time.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>
            <numerusform>{count} fichier a été déposé. Déposez-en un seul : la fenêtre n’en montre qu’un à la fois.</numerusform>
            <numerusform>{count} fichiers ont été déposés. Déposez-en un seul : la fenêtre n’en montre qu’un à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Caractère {position}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Not all messages were searched.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Tous les messages n’ont pas été parcourus.</translation>
    </message>
    <message>
        <source>Still all messages show.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Tous les messages restent affichés.</translation>
    </message>
    <message>
        <source>Still in force: {filter}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Toujours en vigueur&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>Type a word to find it in the data, or a condition such as source == 10.9.0.2 and length &gt; 100. {keys} offers what can follow.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Saisissez un mot à trouver dans les données, ou une condition comme source == 10.9.0.2 and length &gt; 100. {keys} propose ce qui peut suivre.</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Completions</source>
        <extracomment>bcastgui/gui/search/filter_completer.py</extracomment>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Clear filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>Filtrer les messages</translation>
    </message>
    <message>
        <source>{keys} offers what can be typed</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>{keys} propose ce qui peut être saisi</translation>
    </message>
</context>
<context>
    <name>FilterMenuButton</name>
    <message>
        <source>&amp;Delete</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Help on filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Aide sur les filtres</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Save filter as…</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Enregistrer le filtre sous…</translation>
    </message>
    <message>
        <source>Re&amp;cent filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Filtres ré&amp;cents</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Save filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>The filters used before, and those that you have saved.</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Les filtres déjà utilisés, et ceux que vous avez enregistrés.</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>&amp;Name of the filter</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>&amp;Nom du filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Replaces the filter {filter}</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Remplace le filtre {filter}</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&amp;Find…</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Reprise depuis la fin.</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Reprise depuis le début.</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the next message that fits; the others stay in sight.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Aller au prochain message qui correspond&#xa0;; les autres restent visibles.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Searching: {share} %</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Recherche&#xa0;: {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>&amp;Find in the messages that are shown</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Rechercher dans les messages affichés</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Bytes in hex, such as 00 ff</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Octets en hex, comme 00 ff</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find above the current message ({keys})</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Rechercher au-dessus du message actuel ({keys})</translation>
    </message>
    <message>
        <source>Find below the current message (F3)</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Rechercher au-dessous du message actuel (F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Texte, en majuscules ou minuscules</translation>
    </message>
    <message>
        <source>Written &amp;as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>É&amp;crit en</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Écrit en</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All rows shown are earlier.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>Toutes les lignes affichées sont antérieures.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Row {number} is not shown.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>La ligne {number} n’est pas affichée.</translation>
    </message>
    <message>
        <source>There is no row {number}: the last one is {last}.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>Il n’y a pas de ligne {number}&#xa0;: la dernière est {last}.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Got it</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Type a message below and press Enter to send it to everybody in the network. Help, First steps tells more, and F1 shows all keys.</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>Saisissez un message en bas et appuyez sur Entrée pour l’envoyer à tous sur le réseau. «&#xa0;Aide, Premiers pas&#xa0;» en dit plus, et F1 montre tous les raccourcis.</translation>
    </message>
</context>
<context>
    <name>FloodQuestion</name>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Each device there has to read each of them; slow ones may fail.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>Chaque appareil du réseau doit lire chacun d’eux&#xa0;; les plus lents peuvent défaillir.</translation>
    </message>
    <message numerus="yes">
        <source>Each of {count} interfaces sends {share} of them.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>L’interface en envoie {share}.</numerusform>
            <numerusform>Chacune des {count} interfaces en envoie {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>Envoyer à tous</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams again to where they went?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>Envoyer à nouveau {count} datagramme vers sa destination d’origine&#xa0;?</numerusform>
            <numerusform>Envoyer à nouveau {count} datagrammes vers leurs destinations d’origine&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams to {where}?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>Envoyer {count} datagramme vers {where}&#xa0;?</numerusform>
            <numerusform>Envoyer {count} datagrammes vers {where}&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {rate} datagrams a second to broadcast and multicast addresses, by each interface? {count} entries of the schedule do so together.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>Envoyer {rate} datagrammes par seconde à des adresses de diffusion et de multidiffusion, par chaque interface&#xa0;? C’est ce que fait {count} entrée de la planification.</numerusform>
            <numerusform>Envoyer {rate} datagrammes par seconde à des adresses de diffusion et de multidiffusion, par chaque interface&#xa0;? C’est ce que font {count} entrées de la planification ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave as fast as the system can send.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>Ils partent aussi vite que le système peut envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>{count} leave each second.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>{count} part par seconde.</numerusform>
            <numerusform>{count} partent par seconde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Generating</name>
    <message>
        <source>&amp;Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>&amp;Générateur</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>Générateur</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent by {ways} interfaces, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>{count} envoyé par {ways} interfaces, {rate} par seconde</numerusform>
            <numerusform>{count} envoyés par {ways} interfaces, {rate} par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>{count} envoyé, {rate} par seconde</numerusform>
            <numerusform>{count} envoyés, {rate} par seconde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source> a second</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> par seconde</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>Only counted: above {rate} datagrams a second, none becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Seulement comptés&#xa0;: au-delà de {rate} datagrammes par seconde, aucun ne devient une ligne du tableau.</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Datagrammes</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Datagrams a second by each interface; 0 is no limit.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Datagrammes par seconde, par chaque interface&#xa0;; 0 est sans limite.</translation>
    </message>
    <message>
        <source>Each datagram becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Chaque datagramme devient une ligne du tableau.</translation>
    </message>
    <message>
        <source>Generated</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Générés</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Send what the send panel shows, again and again.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Envoyer, encore et encore, ce que montre le panneau d’envoi.</translation>
    </message>
    <message>
        <source>Sends to {target}: {payload}</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Envoie à {target}&#xa0;: {payload}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The generator stops after this many by each interface.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Le générateur s’arrête après ce nombre par chaque interface.</translation>
    </message>
    <message>
        <source>The generator stops after this many seconds, however many datagrams were sent.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Le générateur s’arrête après ce nombre de secondes, quel que soit le nombre de datagrammes envoyés.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>&amp;Go</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>&amp;Ligne ou heure</translation>
    </message>
    <message>
        <source>1,234 or +500 or 12:30:05</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>1234 ou +500 ou 12:30:05</translation>
    </message>
    <message>
        <source>Go to row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Aller à la ligne ou à l’heure</translation>
    </message>
    <message>
        <source>Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Ligne ou heure</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>The first row from {time} on</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>La première ligne à partir de {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows down</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>{count} ligne plus bas</numerusform>
            <numerusform>{count} lignes plus bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows up</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>{count} ligne plus haut</numerusform>
            <numerusform>{count} lignes plus haut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>&amp;Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>F&amp;irst steps</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>P&amp;remiers pas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>Clavier</translation>
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
        <translation>La charge utile est vide.</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>Com&amp;pare both</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Com&amp;parer les deux</translation>
    </message>
    <message>
        <source>Com&amp;pare messages</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Comparer &amp;les messages</translation>
    </message>
    <message>
        <source>Com&amp;pare with the previous of the sender</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Com&amp;parer au précédent de l’émetteur</translation>
    </message>
    <message>
        <source>No earlier message from {source} is shown. To compare any two, select both in the table.</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Aucun message antérieur de {source} n’est affiché. Pour en comparer deux autres, sélectionnez-les dans le tableau.</translation>
    </message>
</context>
<context>
    <name>InterfacesModel</name>
    <message>
        <source>A network this small has no broadcast address.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Un réseau aussi petit n’a pas d’adresse de diffusion.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>IPv6 has no broadcast. Its counterpart is the group ff02::1.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>IPv6 n’a pas de diffusion. Son équivalent est le groupe ff02::1.</translation>
    </message>
    <message>
        <source>MTU</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No carrier</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Pas de porteuse</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Switched on, but the cable is out or the other end is off.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Activée, mais le câble est débranché ou l’autre bout est éteint.</translation>
    </message>
    <message>
        <source>The largest packet in bytes. Longer datagrams are sent in fragments.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Le plus grand paquet en octets. Les datagrammes plus longs sont envoyés en fragments.</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Active</translation>
    </message>
</context>
<context>
    <name>InterfacesPanel</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected cells as text, to paste them elsewhere.</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>Copier les cellules sélectionnées en texte, pour les coller ailleurs.</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>Interfaces</translation>
    </message>
</context>
<context>
    <name>JobSign</name>
    <message>
        <source>Cancel</source>
        <extracomment>bcastgui/gui/files/job_sign.py</extracomment>
        <translation>Annuler</translation>
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
        <translation>{first}&#xa0;; {next}</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The keys of all menus and panels. What to do with them is in [First steps](first-steps), which leads to the guide to each part of the window.</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Les touches de tous les menus et panneaux. Ce qu’on en fait est dans [Premiers pas](first-steps), qui mène au guide de chaque partie de la fenêtre.</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>{menu}: {entry}</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>{menu}&#xa0;: {entry}</translation>
    </message>
</context>
<context>
    <name>LargeEditor</name>
    <message>
        <source>Line ends</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>Next datagram: {length}</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Prochain datagramme&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Charge utile en texte</translation>
    </message>
    <message>
        <source>Payload in hex</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Charge utile en hex</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What each line of the text ends with.</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Par quoi se termine chaque ligne du texte.</translation>
    </message>
    <message>
        <source>{title}, its beginning</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>{title}, son début</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>(none)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Exporter des messages</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Exporté dans {file}</translation>
    </message>
    <message>
        <source>Import messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Importer des messages</translation>
    </message>
    <message>
        <source>No saved message has the keys {keys}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Aucun message enregistré n’a les touches {keys}.</translation>
    </message>
    <message>
        <source>Nothing was exported to {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Rien n’a été exporté dans {file}. {reason}</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Messages enregistrés (*.json)</translation>
    </message>
    <message>
        <source>Saved messages and Packet Sender (*.json *.ini)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Messages enregistrés et Packet Sender (*.json *.ini)</translation>
    </message>
    <message>
        <source>The file of saved messages was damaged. What could be read is here; all of it is kept as {path}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Le fichier des messages enregistrés était endommagé. Ce qui a pu être lu est ici&#xa0;; tout est conservé sous {path}.</translation>
    </message>
    <message>
        <source>The saved messages cannot be read or written ({reason}). Changes are kept in memory, and written with the next one when it can be done.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Les messages enregistrés ne peuvent pas être lus ou écrits ({reason}). Les modifications sont gardées en mémoire, et écrites avec la suivante dès que c’est possible.</translation>
    </message>
    <message>
        <source>“{name}” was not sent. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été envoyé. {reason}</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message>
        <source>New folder</source>
        <extracomment>bcastgui/gui/library/edits.py</extracomment>
        <translation>Nouveau dossier</translation>
    </message>
</context>
<context>
    <name>LibraryImport</name>
    <message>
        <source>Import from {file}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Importation depuis {file}</translation>
    </message>
    <message>
        <source>Left out or not quite as there: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Omis, ou pas tout à fait comme dans le fichier&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Messages imported from {file}: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Messages importés depuis {file}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nothing was imported from {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Rien n’a été importé depuis {file}. {reason}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send this message at once; the send panel stays as it is.</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Envoyer ce message tout de suite&#xa0;; le panneau d’envoi reste tel quel.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Charger dans l’envoi</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Envo&amp;yer maintenant</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Add to the s&amp;chedule</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Ajouter à la &amp;planification</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Rétablir ce qui a été supprimé en dernier.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {count} entries</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>
            <numerusform>{count} entrée supprimée</numerusform>
            <numerusform>{count} entrées supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Keep what the send panel holds, to send it again later.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Garder ce que contient le panneau d’envoi, pour l’envoyer à nouveau plus tard.</translation>
    </message>
    <message>
        <source>M&amp;ove down</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Plus pour les messages enregistrés</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>No saved message has “{text}”.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Aucun message enregistré ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nothing saved yet. Save… keeps what the send panel holds.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Rien d’enregistré pour l’instant. «&#xa0;Enregistrer…&#xa0;» garde ce que contient le panneau d’envoi.</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, put in folders, import and export.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Renommer, dupliquer, supprimer, ranger dans des dossiers, importer et exporter.</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Rechercher dans les messages enregistrés</translation>
    </message>
    <message>
        <source>Send with &amp;keys</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Envoyer par &amp;touches</translation>
    </message>
    <message>
        <source>Shows the messages with this text in their name, payload, address or port.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Affiche les messages qui ont ce texte dans leur nom, leur charge utile, leur adresse ou leur port.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Annuler la suppression</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/tree.py</extracomment>
        <translation>Messages enregistrés</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Enter goes to the next place in the text.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Entrée va à l’occurrence suivante dans le texte.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Rechercher dans les noms et les textes</translation>
    </message>
</context>
<context>
    <name>LinkNotices</name>
    <message>
        <source>{interface} has lost its connection. Nothing is sent or heard there until it is back.</source>
        <extracomment>bcastgui/gui/listen/link_notices.py</extracomment>
        <translation>{interface} a perdu sa connexion. Rien n’y est envoyé ni entendu jusqu’à son retour.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Éco&amp;uter</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>&amp;Ports</translation>
    </message>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Caractère {position}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Enter applies these ports.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Entrée applique ces ports.</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Hold the table still to read it. Receiving and recording go on.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Figer le tableau pour le lire. La réception et l’enregistrement continuent.</translation>
    </message>
    <message>
        <source>Keep the newest message in view. Scrolling up stops that; this begins it again.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Garder le dernier message visible. Faire défiler vers le haut y met fin&#xa0;; ceci le rétablit.</translation>
    </message>
    <message>
        <source>Receive what reaches these ports, or stop.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Recevoir ce qui arrive sur ces ports, ou arrêter.</translation>
    </message>
    <message>
        <source>Remove all messages from the table. Edit, Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Retirer tous les messages du tableau. «&#xa0;Édition, Annuler le vidage&#xa0;» les rétablit.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>À l’écoute.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Pas à l’écoute.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused. {count} messages wait.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>
            <numerusform>En pause. {count} message attend.</numerusform>
            <numerusform>En pause. {count} messages attendent.</numerusform>
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
        <translation>Les ports où recevoir&#xa0;: des numéros et des plages comme 12345, 5000-5010, et des groupes de multidiffusion à rejoindre comme 239.1.2.3:5000. Entrée les applique aussitôt.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Listening on {ports}</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>À l’écoute sur {ports}</translation>
    </message>
    <message>
        <source>Listening: no port could be opened</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>Écoute&#xa0;: aucun port n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>Écoute&#xa0;: arrêtée</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About bcastgui</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>À pr&amp;opos de bcastgui</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Capture</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Fill from the message</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>C&amp;harger le message</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Suivre les plus récents</translation>
    </message>
    <message>
        <source>&amp;Go to row or time…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Aller à la li&amp;gne ou à l’heure…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Remove old captures</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Supprimer les &amp;anciennes captures</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Réinitialiser les panneaux</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>E&amp;nvoi</translation>
    </message>
    <message>
        <source>&amp;Send, or stop the repeat</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Envoyer, ou arrêter la répétition</translation>
    </message>
    <message>
        <source>&amp;Share ports with other programs</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Partager les p&amp;orts avec d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Selon le &amp;système</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Copier en &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Copier en te&amp;xte</translation>
    </message>
    <message>
        <source>Limit on &amp;disk…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Limite sur &amp;disque…</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Sélectionner tous les m&amp;essages</translation>
    </message>
    <message>
        <source>Show only the messages that fit.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>N’afficher que les messages qui correspondent.</translation>
    </message>
    <message>
        <source>Take all messages away; Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Retirer tous les messages&#xa0;; «&#xa0;Annuler le vidage&#xa0;» les rétablit.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Comment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Commenter…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Marq&amp;uer</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Marquer ou non</translation>
    </message>
    <message>
        <source>&amp;Marks and comments</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Mar&amp;ques et commentaires</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Marque &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Marque &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Remove all marks</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Retirer toutes les marques</translation>
    </message>
    <message>
        <source>&amp;Unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Retirer la marq&amp;ue</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Commen&amp;ter…</translation>
    </message>
    <message>
        <source>Choose a message to comment on.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Choisissez un message à commenter.</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Reprise depuis la fin.</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Reprise depuis le début.</translation>
    </message>
    <message>
        <source>No message that is shown is marked.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Aucun message affiché n’est marqué.</translation>
    </message>
</context>
<context>
    <name>MessageNameDialog</name>
    <message>
        <source>&amp;Name of the message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>&amp;Nom du message</translation>
    </message>
    <message>
        <source>Goes into the folder “{name}”</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Ira dans le dossier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Replaces the message of this name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Remplace le message de ce nom</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Enregistrer le message</translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>&amp;Copy row</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>&amp;Copier la ligne</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Charger dans l’&amp;envoi</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Copier en &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Copier en te&amp;xte</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No message fits the filter.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Aucun message ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Put the payload into the send panel, addressed to the sender of the message.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Mettre la charge utile dans le panneau d’envoi, adressée à l’émetteur du message.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>&amp;Name the source…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>Nommer la &amp;source…</translation>
    </message>
    <message>
        <source>Name the &amp;destination…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>Nommer la &amp;destination…</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>
            <numerusform>et {count} de plus</numerusform>
            <numerusform>et {count} de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>bcastgui/gui/widgets/numbers.py</extracomment>
        <translation>
            <numerusform>{count} octet</numerusform>
            <numerusform>{count} octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message numerus="yes">
        <source>And {count} more damaged places.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>Et {count} autre endroit endommagé.</numerusform>
            <numerusform>Et {count} autres endroits endommagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged at byte {offset}: {what}</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Endommagé à l’octet {offset}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Lost while it was recorded, as the file says: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Perdus pendant l’enregistrement, d’après le fichier&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Marks and comments beyond the limit, left out: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Marques et commentaires au-delà de la limite, omis&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled; what was read is kept.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>La lecture de {name} a été annulée&#xa0;; ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Ignorés&#xa0;: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} messages.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>{name}&#xa0;: {count} message.</numerusform>
            <numerusform>{name}&#xa0;: {count} messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could be read in part only.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} n’a pu être lu qu’en partie.</translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Annuler l’ouverture</translation>
    </message>
    <message>
        <source>Captures ({patterns})</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Captures ({patterns})</translation>
    </message>
    <message>
        <source>Open capture</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Read no further. What was read stays in the window.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Ne pas lire plus loin. Ce qui a été lu reste dans la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>Save the {count} messages in the window before {name} is opened?</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>
            <numerusform>Enregistrer le message de la fenêtre avant d’ouvrir {name}&#xa0;?</numerusform>
            <numerusform>Enregistrer les {count} messages de la fenêtre avant d’ouvrir {name}&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved, they come back by Undo Clear, until others are cleared.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Sans cela, «&#xa0;Annuler le vidage&#xa0;» les rétablit, jusqu’à ce que d’autres soient vidés.</translation>
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
        <translation>Options</translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>Options ({count})…</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>Options…</translation>
    </message>
    <message>
        <source>TTL {hops}</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL {hops}</translation>
    </message>
    <message>
        <source>TTL, DSCP, fragments and multicast loop: all as usual</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL, DSCP, fragments et boucle de multidiffusion&#xa0;: tout par défaut</translation>
    </message>
    <message>
        <source>loop off</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>sans boucle</translation>
    </message>
    <message>
        <source>loop on</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>avec boucle</translation>
    </message>
    <message>
        <source>no fragments</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>sans fragments</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>Previous pa&amp;nel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>Pa&amp;nneau précédent</translation>
    </message>
</context>
<context>
    <name>PayloadEditor</name>
    <message>
        <source>Back to one line ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Retour à une ligne ({keys})</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Échappements</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Fichier à envoyer</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Large editor</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Grand éditeur</translation>
    </message>
    <message>
        <source>Line ends and control characters became escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Les fins de ligne et caractères de contrôle sont devenus des échappements</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Chemin d’un fichier</translation>
    </message>
    <message>
        <source>Still {format}. {reason}</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Toujours {format}. {reason}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Type a message and press Enter</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Saisissez un message et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Write on several lines, and see the bytes beside them ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Écrire sur plusieurs lignes, et voir les octets à côté ({keys})</translation>
    </message>
</context>
<context>
    <name>PayloadMessage</name>
    <message>
        <source>next {bytes}</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>puis {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>
            <numerusform>{count} envoyé</numerusform>
            <numerusform>{count} envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PiecesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Interval, ms</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Intervalle, ms</translation>
    </message>
    <message>
        <source>&amp;Piece size, bytes</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Taille, octets</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>B&amp;efore each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>A&amp;vant chaque morceau</translation>
    </message>
    <message>
        <source>Before each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Avant chaque morceau</translation>
    </message>
    <message>
        <source>Bytes of the file in each datagram; up to 1,400 pass most networks whole.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Octets du fichier dans chaque datagramme&#xa0;; jusqu’à 1 400 passent entiers sur la plupart des réseaux.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Fichier à envoyer</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Milliseconds from one piece to the next, so that receivers keep up.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Millisecondes d’un morceau au suivant, pour que les récepteurs suivent.</translation>
    </message>
    <message>
        <source>Piece size</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Taille d’un morceau</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Send file in pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Envoyer un fichier en morceaux</translation>
    </message>
    <message>
        <source>Send pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Envoyer les morceaux</translation>
    </message>
    <message>
        <source>Stop sending pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Arrêter l’envoi des morceaux</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {count} pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>Arrêté après {done} morceau sur {count}</numerusform>
            <numerusform>Arrêté après {done} morceaux sur {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} pieces sent</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{done} morceau sur {count} envoyé</numerusform>
            <numerusform>{done} morceaux sur {count} envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in about {seconds} s</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size} en {count} morceau, en {seconds} s environ</numerusform>
            <numerusform>{size} en {count} morceaux, en {seconds} s environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in less than a second</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size} en {count} morceau, en moins d’une seconde</numerusform>
            <numerusform>{size} en {count} morceaux, en moins d’une seconde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Plot over &amp;time</source>
        <extracomment>bcastgui/gui/details/plot_menu.py</extracomment>
        <translation>&amp;Tracer dans le temps</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Clock in UTC</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Heure en UTC</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date and clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Gio</translation>
    </message>
    <message>
        <source>An alert (Capture, Alerts) tells no more often than this. The next one says how many messages came in the meantime.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Une alerte («&#xa0;Capture, Alertes&#xa0;») ne signale pas plus souvent. La suivante dit combien de messages sont arrivés entre-temps.</translation>
    </message>
    <message>
        <source>How the column Time tells when a message came.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Comment la colonne Heure indique l’arrivée d’un message.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system has at the time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Clair, sombre, ou ce que le système utilise à ce moment.</translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Limite sur disque</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Mio</translation>
    </message>
    <message>
        <source>Of the window; the help is in English. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>De la fenêtre&#xa0;; l’aide est en anglais. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>One line at the top that says what to do first.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Une ligne en haut qui indique par quoi commencer.</translation>
    </message>
    <message>
        <source>Others may listen on the same ports at the same time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>D’autres peuvent écouter sur les mêmes ports en même temps.</translation>
    </message>
    <message>
        <source>Ports to listen on</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Ports à écouter</translation>
    </message>
    <message>
        <source>Ports, ranges and groups, as 12345, 5000-5010, 239.1.2.3:6000; now and at each start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Ports, plages et groupes, comme 12345, 5000-5010, 239.1.2.3:6000&#xa0;; maintenant et à chaque démarrage.</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Tampon de réception</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Secondes depuis 1970</translation>
    </message>
    <message>
        <source>Seconds since the first</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Secondes depuis le premier</translation>
    </message>
    <message>
        <source>Set thousands apart</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Séparer les milliers</translation>
    </message>
    <message>
        <source>Share ports with other programs</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Partager les ports avec d’autres programmes</translation>
    </message>
    <message>
        <source>Show the tip for beginners</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Afficher le conseil pour débuter</translation>
    </message>
    <message>
        <source>System language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>The most that a capture may take. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Le maximum que peut occuper une capture. À la limite, les plus anciens messages disparaissent.</translation>
    </message>
    <message>
        <source>Time between two alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Temps entre deux alertes</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Format de l’heure</translation>
    </message>
    <message>
        <source>What the system is asked to hold for each port while the program is busy; it may give less. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Ce que le système est prié de retenir pour chaque port pendant que le programme est occupé&#xa0;; il peut donner moins. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Write 1,024 rather than 1024. What already stands in the window changes when it is next written.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Écrire 1&#x202f;024 plutôt que 1024. Ce qui est déjà dans la fenêtre change à sa prochaine écriture.</translation>
    </message>
    <message>
        <source>digits numbers group comma</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>chiffres nombres groupe virgule milliers</translation>
    </message>
    <message>
        <source>memory dropped lost</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>mémoire perdus perte</translation>
    </message>
    <message>
        <source>notification sound limit</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>notification son limite</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>storage space size</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>stockage espace taille</translation>
    </message>
    <message>
        <source>theme night black white</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>thème nuit noir blanc</translation>
    </message>
</context>
<context>
    <name>RatePanel</name>
    <message>
        <source>By delivery</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Par distribution</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Par sens</translation>
    </message>
    <message>
        <source>By sender</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Par émetteur</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter to what is in sight</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Filtrer sur ce qui est visible</translation>
    </message>
    <message>
        <source>Lines of the rate</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Courbes du débit</translation>
    </message>
    <message>
        <source>Messages per {interval}, {span}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Messages par {interval}, {span}</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Rien à compter pour l’instant.</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Débit dans le temps</translation>
    </message>
    <message>
        <source>Show only messages of the time in sight in the table. To choose a part of it, drag over that part.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>N’afficher dans le tableau que les messages de la période visible. Pour en choisir une partie, glissez dessus.</translation>
    </message>
    <message>
        <source>What has a line of its own. By delivery and by sender, only received messages count.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Ce qui a sa propre courbe. Par distribution et par émetteur, seuls les messages reçus comptent.</translation>
    </message>
    <message>
        <source>{name} 0</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} 0</translation>
    </message>
    <message>
        <source>{name} {sum}, at most {highest}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} {sum}, au plus {highest}</translation>
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
        <translation>&amp;Oublier les fichiers</translation>
    </message>
    <message>
        <source>Empties this list. The files stay where they are.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>Vide cette liste. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Not saved to a file yet. Opens in a window of its own.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>Pas encore enregistré dans un fichier. S’ouvre dans une fenêtre à part.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: {time}, {count} messages, {size}</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>
            <numerusform>Non enregistré&#xa0;: {time}, {count} message, {size}</numerusform>
            <numerusform>Non enregistré&#xa0;: {time}, {count} messages, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingDialog</name>
    <message>
        <source> MiB</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation> Mio</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Garder les derniers</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Replace and record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>R&amp;emplacer et enregistrer</translation>
    </message>
    <message>
        <source>Another file begins after this time.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Un autre fichier commence après cette durée.</translation>
    </message>
    <message>
        <source>Another file begins at this size.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Un autre fichier commence à cette taille.</translation>
    </message>
    <message>
        <source>This file exists already; what is in it will be lost.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Ce fichier existe déjà&#xa0;; ce qu’il contient sera perdu.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Parcourir pour choisir le fichier</translation>
    </message>
    <message>
        <source>Choose the folder and the name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Choisir le dossier et le nom.</translation>
    </message>
    <message>
        <source>F&amp;ormat of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>F&amp;ormat de l’enregistrement</translation>
    </message>
    <message>
        <source>File to record to</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Fichier où enregistrer</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Fichiers à garder</translation>
    </message>
    <message>
        <source>Format of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Format de l’enregistrement</translation>
    </message>
    <message>
        <source>Next file &amp;after</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Fichier suivant &amp;après</translation>
    </message>
    <message>
        <source>Next file at &amp;size</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Fichier suivant &amp;dès</translation>
    </message>
    <message>
        <source>Record to file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Enregistrer en continu</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Taille d’un fichier</translation>
    </message>
    <message>
        <source>The first file is {name}</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Le premier fichier est {name}</translation>
    </message>
    <message>
        <source>The folder must exist.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Le dossier doit exister.</translation>
    </message>
    <message>
        <source>The oldest file goes when there are more, so that the disk never fills.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>S’il y en a plus, le plus ancien est supprimé, pour que le disque ne se remplisse jamais.</translation>
    </message>
    <message>
        <source>Time of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Durée d’un fichier</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>pcapng can be read by other tools while it is recorded.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>pcapng peut être lu par d’autres outils pendant l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>RecordingToFile</name>
    <message>
        <source>Record to &amp;file…</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>E&amp;nregistrer en continu…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>{count} message enregistré dans {name}</numerusform>
            <numerusform>{count} messages enregistrés dans {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording to {name}: {count}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Enregistrement dans {name}&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Recording to {path} has ended after {count} messages. {reason}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>L’enregistrement dans {path} s’est terminé après {count} message. {reason}</numerusform>
            <numerusform>L’enregistrement dans {path} s’est terminé après {count} messages. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording to &amp;file</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Arrêter l’e&amp;nregistrement</translation>
    </message>
    <message>
        <source>What comes is written to {path}. File, Stop recording to file ends that.</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Ce qui arrive est écrit dans {path}. «&#xa0;Fichier, Arrêter l’enregistrement&#xa0;» y met fin.</translation>
    </message>
    <message>
        <source>recording.pcapng</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>enregistrement.pcapng</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are not in {name}: they were gone before they could be written.</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>{count} message n’est pas dans {name}&#xa0;: il avait disparu avant d’avoir pu être écrit.</numerusform>
            <numerusform>{count} messages ne sont pas dans {name}&#xa0;: ils avaient disparu avant d’avoir pu être écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatControls</name>
    <message>
        <source>&amp;Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Répét&amp;er</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How often to send; 0 (∞) is until stopped</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Combien de fois envoyer&#xa0;; 0 (∞)&#xa0;: jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Millisecondes d’un envoi au suivant</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Send it again and again, each time filled anew.</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Envoyer encore et encore, les paramètres remplis à neuf chaque fois.</translation>
    </message>
    <message>
        <source>ever&amp;y {interval} ms, {count} ti&amp;mes</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>toutes &amp;les {interval} ms, {count} foi&amp;s</translation>
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
        <translation>1 × garde les temps enregistrés, 2 × est deux fois plus rapide.</translation>
    </message>
    <message>
        <source>Begin again after the last one, until it is stopped.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Recommencer après le dernier, jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Each to the address it had, or all to the one below.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Chacun à l’adresse qu’il avait, ou tous à celle du panneau.</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Replay to</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Rejouer vers</translation>
    </message>
    <message>
        <source>Replayed</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Rejoués</translation>
    </message>
    <message>
        <source>Send next</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Envoyer le suivant</translation>
    </message>
    <message>
        <source>Select messages in the table, and choose Replay from their menu.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Sélectionnez des messages dans le tableau, et choisissez «&#xa0;Rejouer&#xa0;» dans leur menu.</translation>
    </message>
    <message>
        <source>Send one row and wait for the next press. (F8)</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Envoyer une ligne et attendre le prochain appui. (F8)</translation>
    </message>
    <message>
        <source>Send the rows again with the times between them, or stop.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Envoyer à nouveau les lignes avec les temps qui les séparent, ou arrêter.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Where each went</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Celle d’origine</translation>
    </message>
    <message>
        <source>Where the send panel says</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Celle du panneau d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages over {seconds} s</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>
            <numerusform>{count} message en {seconds} s</numerusform>
            <numerusform>{count} messages en {seconds} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>99 of 100 at most {deviation} ms off</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>99 sur 100 à {deviation} ms près au plus</translation>
    </message>
    <message>
        <source>Rep&amp;lay…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Re&amp;jouer…</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Re&amp;jeu</translation>
    </message>
    <message>
        <source>Repla&amp;y the selected messages…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>&amp;Rejouer les messages sélectionnés…</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>Send the &amp;next of the replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Envoyer le &amp;suivant du rejeu</translation>
    </message>
    <message>
        <source>Send the selected messages, or all shown if none is, again with the time between them, faster, or one by one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Envoyer à nouveau les messages sélectionnés, ou tous ceux affichés s’il n’y en a aucun, avec le temps qui les sépare, plus vite, ou un par un.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>C’était le dernier.</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>{count} refusé&#xa0;: {reason}</numerusform>
            <numerusform>{count} refusés&#xa0;: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} sent</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>{done} sur {count} envoyé</numerusform>
            <numerusform>{done} sur {count} envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesModel</name>
    <message>
        <source>A rule with a tick is followed.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Une règle cochée est appliquée.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>How many messages had no reply, because there would have been more in a second than the rule, one address, or all rules together may have.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Combien de messages sont restés sans réponse, parce qu’il y en aurait eu plus en une seconde que n’en permettent la règle, une adresse ou toutes les règles ensemble.</translation>
    </message>
    <message>
        <source>How many replies were sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Combien de réponses ont été envoyées.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Replied</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Which messages are answered. Of several rules, the first that fits answers.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Les messages auxquels répondre. De plusieurs règles, la première qui convient répond.</translation>
    </message>
    <message>
        <source>Why the rule was switched off, if it was not by hand.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Pourquoi la règle a été désactivée, si ce n’est pas à la main.</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Answer new messages by the rules with a tick. Off at each start, so that nothing is sent that nobody thinks of.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Répondre aux nouveaux messages selon les règles cochées. Inactif à chaque démarrage, pour que rien ne soit envoyé sans qu’on y pense.</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Réponses automatiques</translation>
    </message>
    <message>
        <source>Change the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Modifier la règle.</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Make another rule like this one, switched off.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Créer une autre règle comme celle-ci, désactivée.</translation>
    </message>
    <message>
        <source>Make another rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Créer une autre règle.</translation>
    </message>
    <message>
        <source>No rules yet. Add makes one.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Pas encore de règle. «&#xa0;Ajouter&#xa0;» en crée une.</translation>
    </message>
    <message>
        <source>Remove the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Retirer la règle.</translation>
    </message>
    <message>
        <source>Reply automatically</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Répondre automatiquement</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>At &amp;most a second</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Au &amp;plus par seconde</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Empty: the port it was sent from.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Vide&#xa0;: le port d’où il a été envoyé.</translation>
    </message>
    <message>
        <source>Empty: whoever sent the message.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Vide&#xa0;: celui qui a envoyé le message.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Filtre de la règle</translation>
    </message>
    <message>
        <source>Format of the reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Format de la réponse</translation>
    </message>
    <message>
        <source>How the reply is written.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Comment la réponse est écrite.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Replies a second at most</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Réponses par seconde au plus</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reply address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Adresse de la réponse</translation>
    </message>
    <message>
        <source>Reply port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Port de la réponse</translation>
    </message>
    <message>
        <source>The name by which you know the rule.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Le nom auquel vous reconnaissez la règle.</translation>
    </message>
    <message>
        <source>The reply can contain {groups}.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>La réponse peut contenir {groups}.</translation>
    </message>
    <message>
        <source>The sender’s</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Celle de l’émetteur</translation>
    </message>
    <message>
        <source>To &amp;address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Vers l’&amp;adresse</translation>
    </message>
    <message>
        <source>To &amp;port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Vers le por&amp;t</translation>
    </message>
    <message>
        <source>What comes beyond is counted and has no reply.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Ce qui dépasse est compté et reste sans réponse.</translation>
    </message>
    <message>
        <source>What is sent, with placeholders. {{group 1}} or {{group name}} is what the filter captures with payload matches.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Ce qui est envoyé, avec des paramètres. {{group 1}} ou {{group name}} est ce que le filtre capture avec payload matches.</translation>
    </message>
    <message>
        <source>Which messages are answered, in the language of the filter bar.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Les messages auxquels répondre, dans le langage de la barre de filtre.</translation>
    </message>
</context>
<context>
    <name>Resending</name>
    <message>
        <source>&amp;Edit and resend</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>&amp;Modifier et renvoyer</translation>
    </message>
    <message>
        <source>&amp;Edit and resend the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>&amp;Modifier et renvoyer le message</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Rép&amp;ondre</translation>
    </message>
    <message>
        <source>&amp;Reply to the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Rép&amp;ondre au message</translation>
    </message>
    <message>
        <source>Address the send panel to the sender of the message; the payload in the panel stays.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Adresser le panneau d’envoi à l’émetteur du message&#xa0;; la charge utile du panneau reste.</translation>
    </message>
    <message>
        <source>Put the message into the send panel, addressed to where it went before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Mettre le message dans le panneau d’envoi, adressé là où il allait.</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>Resen&amp;d the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Ren&amp;voyer le message</translation>
    </message>
    <message>
        <source>Send panel: message {number}, to {target}.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Panneau d’envoi&#xa0;: message {number}, à {target}.</translation>
    </message>
    <message>
        <source>Send panel: to {target}, with the payload of before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Panneau d’envoi&#xa0;: à {target}, avec la charge utile d’avant.</translation>
    </message>
    <message>
        <source>Send the message again at once, unchanged, to where it went.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Envoyer à nouveau le message tout de suite, inchangé, là où il allait.</translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>Colour rule: {filter}</source>
        <extracomment>bcastgui/gui/table/row_writer.py</extracomment>
        <translation>Règle de couleur&#xa0;: {filter}</translation>
    </message>
</context>
<context>
    <name>SavedMessages</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Keep the message among the saved ones, to send it later.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Garder le message parmi les messages enregistrés, pour l’envoyer plus tard.</translation>
    </message>
    <message>
        <source>Keep what the send panel shows among the saved messages.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Garder ce que montre le panneau d’envoi parmi les messages enregistrés.</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>En&amp;registrer le message…</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>&amp;Messages enregistrés</translation>
    </message>
    <message>
        <source>Save &amp;message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>E&amp;nregistrer le message…</translation>
    </message>
    <message>
        <source>Saved &amp;messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>&amp;Messages enregistrés</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Send sa&amp;ved message</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Envoyer un message enregis&amp;tré</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} entries</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>
            <numerusform>{name}&#xa0;: {count} entrée</numerusform>
            <numerusform>{name}&#xa0;: {count} entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel saving</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Exporter dans un nouveau dossier</translation>
    </message>
    <message numerus="yes">
        <source>Not in {name}: {count} messages that the system refused to send, since they never were packets. JSON lines keep them.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>Absent de {name}&#xa0;: {count} message que le système a refusé d’envoyer, car il n’a jamais été un paquet. Les lignes JSON le conservent.</numerusform>
            <numerusform>Absents de {name}&#xa0;: {count} messages que le système a refusé d’envoyer, car ils n’ont jamais été des paquets. Les lignes JSON les conservent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>{count} message enregistré dans {name}</numerusform>
            <numerusform>{count} messages enregistrés dans {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message numerus="yes">
        <source>Save all {count} messages</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>Enregistrer {count} message</numerusform>
            <numerusform>Enregistrer les {count} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Le fichier est resté tel qu’il était.</translation>
    </message>
    <message>
        <source>There are no messages to export yet.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Il n’y a pas encore de messages à exporter.</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>capture</translation>
    </message>
    <message>
        <source>messages</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>messages</translation>
    </message>
    <message>
        <source>{name} was changed by another program. Choose whether to replace it.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} a été modifié par un autre programme. Choisissez s’il faut le remplacer.</translation>
    </message>
    <message>
        <source>{name} was not saved: another file is still being written.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} n’a pas été enregistré&#xa0;: un autre fichier est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>{name} was not saved: it was cancelled.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} n’a pas été enregistré&#xa0;: opération annulée.</translation>
    </message>
    <message>
        <source>{path} was not saved. {reason}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{path} n’a pas été enregistré. {reason}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Datagrams sent since it was last started, one for each interface.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Datagrammes envoyés depuis le dernier démarrage, un pour chaque interface.</translation>
    </message>
    <message>
        <source>Each datagram leaves up to this many ms before or after its time.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Chaque datagramme part jusqu’à ce nombre de ms avant ou après son heure.</translation>
    </message>
    <message>
        <source>How far from its time a datagram left: 99 of 100 were no further off than this.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>À quelle distance de son heure un datagramme est parti&#xa0;: 99 sur 100 n’en étaient pas plus loin.</translation>
    </message>
    <message>
        <source>How often to send; ∞ is until stopped.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Combien de fois envoyer&#xa0;; ∞&#xa0;: jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next; in a sequence, to its next step. From 1 ms.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Millisecondes d’un envoi au suivant&#xa0;; dans une séquence, à son étape suivante. À partir de 1 ms.</translation>
    </message>
    <message>
        <source>Milliseconds from the start to the first datagram.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Millisecondes du démarrage au premier datagramme.</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Sequence of {count}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Séquence de {count}</translation>
    </message>
    <message>
        <source>Start after</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Délai</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The real interval: the mean, as measured.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>L’intervalle réel&#xa0;: la moyenne, telle que mesurée.</translation>
    </message>
    <message>
        <source>Tick to send, untick to stop. A double click shows it in the send panel.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Cocher pour envoyer, décocher pour arrêter. Un double-clic le montre dans le panneau d’envoi.</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Fois</translation>
    </message>
    <message>
        <source>What it does now, and what went wrong.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Ce qu’il fait en ce moment, et ce qui n’a pas marché.</translation>
    </message>
    <message>
        <source>Where it goes.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Où cela va.</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>
            <numerusform>{count} refusé&#xa0;: {reason}</numerusform>
            <numerusform>{count} refusés&#xa0;: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Tout démarr&amp;er</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>To&amp;ut arrêter</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Add s&amp;tep</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Ajouter une é&amp;tape</translation>
    </message>
    <message>
        <source>Add what the send panel shows to the selected entry, as its next step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Ajouter ce que montre le panneau d’envoi à l’entrée sélectionnée, comme étape suivante.</translation>
    </message>
    <message>
        <source>Add what the send panel shows, to be repeated.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Ajouter ce que montre le panneau d’envoi, pour le répéter.</translation>
    </message>
    <message>
        <source>Move the entry or step down.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Descendre l’entrée ou l’étape.</translation>
    </message>
    <message>
        <source>Move the entry or step up.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Monter l’entrée ou l’étape.</translation>
    </message>
    <message>
        <source>Nothing yet. Add puts here what the send panel shows; a tick sends it.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Rien pour l’instant. «&#xa0;Ajouter&#xa0;» met ici ce que montre le panneau d’envoi&#xa0;; une coche l’envoie.</translation>
    </message>
    <message>
        <source>Remove the selected entry or step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Retirer l’entrée ou l’étape sélectionnée.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Start all entries, or stop all that are sent.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Démarrer toutes les entrées, ou arrêter toutes celles qui sont envoyées.</translation>
    </message>
</context>
<context>
    <name>Scheduling</name>
    <message>
        <source>&amp;Add to the schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>&amp;Ajouter à la planification</translation>
    </message>
    <message>
        <source>Repeat what the send panel shows, beside other messages.</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>Répéter ce que montre le panneau d’envoi, à côté d’autres messages.</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>&amp;Planification</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Start or stop the s&amp;chedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>&amp;Démarrer ou arrêter la planification</translation>
    </message>
</context>
<context>
    <name>SendFields</name>
    <message>
        <source>&amp;Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>How the payload is written. Another format keeps its bytes.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Comment la charge utile est écrite. Un autre format en garde les octets.</translation>
    </message>
    <message>
        <source>Payloa&amp;d</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Char&amp;ge utile</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Charge utile</translation>
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
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send now, or stop the repeat. {keys} does so from everywhere.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Envoyer maintenant, ou arrêter la répétition. {keys} le fait de partout.</translation>
    </message>
    <message>
        <source>Where it goes: an address, a group or a host; 255.255.255.255 is everybody.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Où cela va&#xa0;: une adresse, un groupe ou un hôte&#xa0;; 255.255.255.255, c’est tout le monde.</translation>
    </message>
    <message>
        <source>So&amp;urce port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>P&amp;ort source</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Port source</translation>
    </message>
    <message>
        <source>The UDP port that receivers listen on.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Le port UDP sur lequel écoutent les récepteurs.</translation>
    </message>
    <message>
        <source>The port to send from, where answers go. Empty: the system chooses.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Le port d’où envoyer, où vont les réponses. Vide&#xa0;: le système choisit.</translation>
    </message>
    <message>
        <source>V&amp;ia</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Pa&amp;r</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>What is sent. {{ begins a placeholder, filled at each send (F1).</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Ce qui est envoyé. {{ commence un paramètre, rempli à chaque envoi (F1).</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>SendOptionsDialog</name>
    <message>
        <source>&amp;All as usual</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>&amp;Tout par défaut</translation>
    </message>
    <message>
        <source>&amp;DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>&amp;DSCP</translation>
    </message>
    <message>
        <source>&amp;Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>&amp;Boucle de multidiffusion</translation>
    </message>
    <message>
        <source>&amp;TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>TT&amp;L</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Differentiated services code point: how switches and routers treat a packet.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Differentiated services code point&#xa0;: comment commutateurs et routeurs traitent un paquet.</translation>
    </message>
    <message>
        <source>Do not &amp;fragment</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Ne pas &amp;fragmenter</translation>
    </message>
    <message>
        <source>How many routers a packet may pass; the hop limit of IPv6. Groups start at 1.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Combien de routeurs un paquet peut passer&#xa0;; la limite de sauts d’IPv6. Les groupes partent de 1.</translation>
    </message>
    <message>
        <source>Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Boucle de multidiffusion</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Options for sending</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Options d’envoi</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>What does not fit into one packet is refused instead of cut into several.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Ce qui ne tient pas dans un paquet est refusé au lieu d’être découpé en plusieurs.</translation>
    </message>
    <message>
        <source>Whether programs on this machine hear it too.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Si les programmes de cette machine l’entendent aussi.</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>A name, looked up when it is sent to</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Un nom, résolu au moment de l’envoi</translation>
    </message>
    <message>
        <source>Everybody on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Tous, sur chaque interface choisie</translation>
    </message>
    <message>
        <source>Everybody on the network of {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Tous, sur le réseau de {interfaces}</translation>
    </message>
    <message>
        <source>Multicast group, on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Groupe de multidiffusion, sur chaque interface choisie</translation>
    </message>
    <message>
        <source>Multicast group, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Groupe de multidiffusion, sur {interface}</translation>
    </message>
    <message>
        <source>One host, on the one interface chosen</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Un hôte, sur la seule interface choisie</translation>
    </message>
    <message>
        <source>One host, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Un hôte, sur {interface}</translation>
    </message>
    <message>
        <source>One host; the system picks the interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Un hôte&#xa0;; le système choisit l’interface</translation>
    </message>
    <message>
        <source>Only this computer, since no network is up</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Cet ordinateur seulement, car aucun réseau n’est actif</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Envo&amp;yer</translation>
    </message>
    <message>
        <source>Sends the payload</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Envoie la charge utile</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops the repeat</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Arrête la répétition</translation>
    </message>
    <message numerus="yes">
        <source>{bytes}: will be sent in {count} fragments (MTU {mtu})</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>
            <numerusform>{bytes}&#xa0;: sera envoyé en {count} fragment (MTU {mtu})</numerusform>
            <numerusform>{bytes}&#xa0;: sera envoyé en {count} fragments (MTU {mtu})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>Not sent by {interface}: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Non envoyé par {interface}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not sent: {name} has no known address ({reason}).</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Non envoyé&#xa0;: {name} n’a pas d’adresse connue ({reason}).</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Non envoyé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by the route of the system</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Envoyé à {destination} par la route du système&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Envoyé à {destination} par {interfaces}&#xa0;: {size}</translation>
    </message>
    <message>
        <source>The file cannot be read any more: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Le fichier ne peut plus être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the system does not set the option {option}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>le système ne règle pas l’option {option}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>{least} à {most}</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Long.</translation>
    </message>
    <message>
        <source>Longer than three times its mean interval, which is {interval}.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Plus que trois fois son intervalle moyen, qui est de {interval}.</translation>
    </message>
    <message>
        <source>Messages in the last second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Messages de la dernière seconde.</translation>
    </message>
    <message>
        <source>Messages since the capture began.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Messages depuis le début de la capture.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Silent for</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>The last payload. What differs from the one before is tinted for a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>La dernière charge utile. Ce qui diffère de la précédente est coloré pendant une seconde.</translation>
    </message>
    <message>
        <source>The length of the last payload, in bytes.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>La longueur de la dernière charge utile, en octets.</translation>
    </message>
    <message>
        <source>The lengths of all payloads together.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Les longueurs de toutes les charges utiles ensemble.</translation>
    </message>
    <message>
        <source>The mean time from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Le temps moyen d’un message au suivant.</translation>
    </message>
    <message>
        <source>The name or the address, and the port. Sorted by address.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Le nom ou l’adresse, et le port. Trié par adresse.</translation>
    </message>
    <message>
        <source>The standard deviation of the times from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>L’écart type des temps d’un message au suivant.</translation>
    </message>
    <message>
        <source>The time since the last message, coloured from three times the mean interval on, but not before half a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Le temps depuis le dernier message, coloré à partir de trois fois l’intervalle moyen, mais pas avant une demi-seconde.</translation>
    </message>
    <message>
        <source>When the first message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Quand le premier message est arrivé.</translation>
    </message>
    <message>
        <source>When the last message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Quand le dernier message est arrivé.</translation>
    </message>
</context>
<context>
    <name>SendersDock</name>
    <message>
        <source>S&amp;enders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>Émette&amp;urs</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>Émetteurs</translation>
    </message>
</context>
<context>
    <name>SendersPanel</name>
    <message>
        <source>Counting: {percent} %</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Décompte&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>One row for each port of an address; otherwise one for the address.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Une ligne pour chaque port d’une adresse&#xa0;; sinon une pour l’adresse.</translation>
    </message>
    <message>
        <source>Own messages</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Nos messages</translation>
    </message>
    <message>
        <source>Ports apart</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Par port</translation>
    </message>
    <message>
        <source>Show also what this window has sent, and its echo.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Afficher aussi ce que cette fenêtre a envoyé, et son écho.</translation>
    </message>
    <message numerus="yes">
        <source>{count} senders</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>{count} émetteur</numerusform>
            <numerusform>{count} émetteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{senders}; {count} messages came from others</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>{senders}&#xa0;; {count} message est venu d’autres</numerusform>
            <numerusform>{senders}&#xa0;; {count} messages sont venus d’autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendersTable</name>
    <message>
        <source>&amp;Copy the address</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>C&amp;harger dans l’envoi</translation>
    </message>
    <message>
        <source>&amp;Hide its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Masquer ses messages</translation>
    </message>
    <message>
        <source>&amp;Name the address…</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Nommer l’adresse…</translation>
    </message>
    <message>
        <source>&amp;Show only its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>N’afficher &amp;que ses messages</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet.</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>Personne n’a encore rien envoyé.</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>Émetteurs</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Looking up {name}…</source>
        <extracomment>bcastgui/gui/send/sending.py</extracomment>
        <translation>Résolution de {name}…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset to defaults</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Give every setting of this page the value of a first start.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Rendre à chaque préférence de cette page la valeur du premier démarrage.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Aucune préférence n’a ces mots.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Rechercher une préférence</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Not listening. Press Listen to see what reaches this machine.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>Pas à l’écoute. Appuyez sur «&#xa0;Écouter&#xa0;» pour voir ce qui atteint cette machine.</translation>
    </message>
    <message>
        <source>Nothing yet. Type a message below and press Enter to send it to everybody; what reaches {ports} shows here.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>Rien pour l’instant. Saisissez un message en bas et appuyez sur Entrée pour l’envoyer à tous&#xa0;; ce qui atteint {ports} s’affiche ici.</translation>
    </message>
    <message>
        <source>Port {port}: {count}</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>Port {port}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Datagrams received in the last second.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Datagrammes reçus dans la dernière seconde.</translation>
    </message>
    <message>
        <source>Datagrams that reached the program since it was started, or cleared.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Datagrammes arrivés au programme depuis qu’il a été lancé, ou vidé.</translation>
    </message>
    <message>
        <source>Datagrams that the system lost before the program could read them.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Datagrammes que le système a perdus avant que le programme ait pu les lire.</translation>
    </message>
    <message>
        <source>Dropped {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Perdus {count}</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Écoute&#xa0;: arrêtée</translation>
    </message>
    <message>
        <source>Received {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Reçus {count}</translation>
    </message>
    <message>
        <source>Rows in the table. Fewer than received when the table is paused or filtered, and beyond some hundred million, of which it shows the newest; a filter searches all.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Lignes du tableau. Moins que de messages reçus quand le tableau est en pause ou filtré, et au-delà de quelques centaines de millions, dont il montre les derniers&#xa0;; un filtre les parcourt tous.</translation>
    </message>
    <message>
        <source>Shown {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Affichés {count}</translation>
    </message>
    <message>
        <source>The system threw these datagrams away, because they came faster than the program could read them and the receive buffer was full. They are in no row and no file.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Le système a jeté ces datagrammes, car ils arrivaient plus vite que le programme ne pouvait les lire et le tampon de réception était plein. Ils ne sont dans aucune ligne ni aucun fichier.</translation>
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
            <numerusform>Une capture de {time} n’a pas été fermée&#xa0;: {count} message, {size}. Elle est conservée jusqu’à ce que «&#xa0;Fichier, Supprimer les anciennes captures&#xa0;» la supprime.</numerusform>
            <numerusform>Une capture de {time} n’a pas été fermée&#xa0;: {count} messages, {size}. Elle est conservée jusqu’à ce que «&#xa0;Fichier, Supprimer les anciennes captures&#xa0;» la supprime.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Limite sur disque</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The capture has reached its limit of {limit}: the oldest messages go as new ones come. Capture, Limit on disk sets another.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>La capture a atteint sa limite de {limit}&#xa0;: les plus anciens messages disparaissent à mesure que de nouveaux arrivent. «&#xa0;Capture, Limite sur disque&#xa0;» en fixe une autre.</translation>
    </message>
    <message>
        <source>The disk takes no more ({reason}), so new messages are kept in memory. What was written stays readable. Make room on the disk, and it is used again.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Le disque n’accepte plus rien ({reason}), les nouveaux messages sont donc gardés en mémoire. Ce qui a été écrit reste lisible. Libérez de la place sur le disque, et il servira à nouveau.</translation>
    </message>
    <message>
        <source>The most that a capture may take, in GiB. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Le maximum que peut occuper une capture, en Gio. À la limite, les plus anciens messages disparaissent.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are lost: the disk took no more, and the memory set aside is full.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>{count} message est perdu&#xa0;: le disque n’acceptait plus rien, et la mémoire prévue est pleine.</numerusform>
            <numerusform>{count} messages sont perdus&#xa0;: le disque n’acceptait plus rien, et la mémoire prévue est pleine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages of this capture cannot be read: their files are damaged. All others are shown.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>{count} message de cette capture ne peut pas être lu&#xa0;: ses fichiers sont endommagés. Tous les autres sont affichés.</numerusform>
            <numerusform>{count} messages de cette capture ne peuvent pas être lus&#xa0;: leurs fichiers sont endommagés. Tous les autres sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be opened in a window of its own.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>{path} n’a pas pu être ouvert dans une fenêtre à part.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The payload is empty.</source>
        <extracomment>bcastgui/gui/details/text_view.py</extracomment>
        <translation>La charge utile est vide.</translation>
    </message>
</context>
<context>
    <name>TimePlot</name>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>&amp;Suivre les plus récents</translation>
    </message>
    <message>
        <source>Drag to show only the messages of that time. Wheel: zoom. Shift and drag, or the middle button: move in time.</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>Glissez pour n’afficher que les messages de cette durée. Molette&#xa0;: zoom. Maj et glisser, ou bouton du milieu&#xa0;: se déplacer dans le temps.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>Zoom a&amp;rrière</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>&amp;Clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Date and clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>&amp;Date et heure</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>&amp;Format de l’heure</translation>
    </message>
    <message>
        <source>Clock in &amp;UTC</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>Heure en &amp;UTC</translation>
    </message>
    <message>
        <source>Seconds since &amp;1970</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>Secondes depuis &amp;1970</translation>
    </message>
    <message>
        <source>Seconds since the &amp;first message</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>Secondes depuis le &amp;premier message</translation>
    </message>
</context>
<context>
    <name>UndoClear</name>
    <message>
        <source>&amp;Undo Clear</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>Annuler le &amp;vidage</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was cleared is gone: newer messages needed the room.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>Ce qui a été vidé est perdu&#xa0;: de nouveaux messages avaient besoin de la place.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were cleared.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>
            <numerusform>{count} message a été vidé.</numerusform>
            <numerusform>{count} messages ont été vidés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueBar</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Draw this value too. (Enter)</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Tracer aussi cette valeur. (Entrée)</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Expression</translation>
    </message>
    <message>
        <source>JSON key</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Clé JSON</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Type de valeur</translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Tracer</translation>
    </message>
    <message>
        <source>Plot the value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Tracer la valeur</translation>
    </message>
    <message>
        <source>Value to plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Valeur à tracer</translation>
    </message>
    <message>
        <source>Where the number is: under a key of JSON, in what a regular expression finds (its first group), or at an offset in the bytes.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Où se trouve le nombre&#xa0;: sous une clé JSON, dans ce que trouve une expression régulière (son premier groupe), ou à un décalage dans les octets.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>Big-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Gros-boutiste</translation>
    </message>
    <message>
        <source>Byte {offset}</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Octet {offset}</translation>
    </message>
    <message>
        <source>Floating-point number of {bits} bits (IEEE 754)</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Nombre à virgule flottante de {bits} bits (IEEE 754)</translation>
    </message>
    <message>
        <source>Seconds since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Secondes depuis 1970 en UTC, si c’est une date entre 2000 et 2050</translation>
    </message>
    <message>
        <source>Seconds, ms, µs or ns since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Secondes, ms, µs ou ns depuis 1970 en UTC, si c’est une date entre 2000 et 2050</translation>
    </message>
    <message>
        <source>Signed whole number of {bits} bits, in two&apos;s complement</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Nombre entier signé de {bits} bits, en complément à deux</translation>
    </message>
    <message>
        <source>Unsigned whole number of {bits} bits</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Nombre entier non signé de {bits} bits</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Petit-boutiste</translation>
    </message>
    <message>
        <source>No byte</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Aucun octet</translation>
    </message>
</context>
<context>
    <name>ValuesPanel</name>
    <message>
        <source>All messages</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Messages to read</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Messages à lire</translation>
    </message>
    <message>
        <source>Read all messages, or only those that the table shows.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Lire tous les messages, ou seulement ceux affichés dans le tableau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a value</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Retirer une valeur</translation>
    </message>
    <message>
        <source>Stop drawing a value.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Ne plus tracer une valeur.</translation>
    </message>
    <message>
        <source>Those shown</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Ceux affichés</translation>
    </message>
    <message>
        <source>Type a value to plot, such as sensor.temp, and press Enter.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Saisissez une valeur à tracer, par exemple sensor.temp, et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Valeurs dans le temps</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>ViaBox</name>
    <message>
        <source>All interfaces</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>Toutes les interfaces</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>inactive</translation>
    </message>
    <message>
        <source>no carrier</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>sans porteuse</translation>
    </message>
    <message>
        <source>{interface} (gone)</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>{interface} (disparue)</translation>
    </message>
</context>
<context>
    <name>WindowTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/window_teller.py</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>_CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the details as text, to put them into a report.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Copier les détails en texte, pour les joindre à un rapport.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Errors: {count}. Shown: {shown}.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Erreurs&#xa0;: {count}. Affichées&#xa0;: {shown}.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The same text is in {path}</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Le même texte se trouve dans {path}</translation>
    </message>
    <message>
        <source>What to send to the authors, so that they can mend it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Ce qu’il faut envoyer aux auteurs pour qu’ils puissent le corriger.</translation>
    </message>
    <message>
        <source>bcastgui met an error that it did not expect. It goes on running, and the messages received so far are kept. If something no longer works, restart it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>bcastgui a rencontré une erreur inattendue. Il continue, et les messages reçus jusqu’ici sont conservés. Si quelque chose ne fonctionne plus, redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close notice</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Close this notice. It comes back when there is something new to say.</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Fermer cet avis. Il revient quand il y a du nouveau à signaler.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Avertissement</translation>
    </message>
</context>
</TS>
