<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Acerca de bcastgui</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Report a fault</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>&amp;Informar de un fallo</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>Icon of bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Icono de bcastgui</translation>
    </message>
    <message>
        <source>Send UDP broadcasts, and watch them arrive.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Envíe difusiones UDP y véalas llegar.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>bcastgui is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>bcastgui es software libre bajo la licencia MIT. Usa Qt y PySide6 bajo la LGPL, versión 3.</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>everybody</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>everybody on {interface}</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>todos en {interface}</translation>
    </message>
</context>
<context>
    <name>AddressNameDialog</name>
    <message>
        <source>&amp;Name of {address}</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>&amp;Nombre de {address}</translation>
    </message>
    <message>
        <source>It will show wherever the address does.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Se mostrará donde aparezca la dirección.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name an address</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Nombrar una dirección</translation>
    </message>
    <message>
        <source>Takes the name away.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>Quita el nombre.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>&amp;Alerts…</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>&amp;Alertas…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>The alert “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>La alerta «{name}» se ha desactivado. {reason}</translation>
    </message>
    <message>
        <source>The message of this alert is not among those shown.</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>El mensaje de esta alerta no está entre los mostrados.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the meantime</source>
        <extracomment>bcastgui/gui/alerts/notice.py</extracomment>
        <translation>
            <numerusform>{count} más entretanto</numerusform>
            <numerusform>{count} más entretanto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>A&amp;visar con</translation>
    </message>
    <message>
        <source>A notification of the desktop, or a notice in the window where there are none; the system’s sound for attention; or both.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Una notificación del escritorio, o un aviso en la ventana donde no las haya; el sonido de atención del sistema; o ambos.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Each tells by itself of the messages it is for. Space switches one off.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Cada una avisa por su cuenta de sus mensajes. La barra espaciadora desactiva una.</translation>
    </message>
    <message>
        <source>Filter of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Filtro de la alerta</translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Nombre de la alerta</translation>
    </message>
    <message>
        <source>No alerts yet. Add makes one.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Aún no hay alertas. «Añadir» crea una.</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Notificación y sonido</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>Avisar con</translation>
    </message>
    <message>
        <source>The title of what it tells.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>El título del aviso.</translation>
    </message>
    <message>
        <source>Which messages it tells of, in the language of the filter bar. Only received ones count; your own that came back do where the filter has echo in it.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>De qué mensajes avisa, en el lenguaje de la barra de filtros. Solo cuentan los recibidos; los propios que volvieron cuentan si el filtro contiene echo.</translation>
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
        <translation>Cancelado: la tabla queda como estaba.</translation>
    </message>
    <message>
        <source>In this order the selected messages are too scattered to stay selected.</source>
        <extracomment>bcastgui/gui/table/arranging.py</extracomment>
        <translation>En este orden los mensajes seleccionados quedan demasiado dispersos para seguir seleccionados.</translation>
    </message>
</context>
<context>
    <name>AutomaticReplies</name>
    <message>
        <source>Auto&amp;matic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Resp&amp;uestas automáticas</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Respuestas automáticas</translation>
    </message>
    <message>
        <source>Automatic replies (on)</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Respuestas automáticas (activas)</translation>
    </message>
    <message>
        <source>New messages are answered by rules: see View, Automatic replies.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Los mensajes nuevos se responden según reglas: véase «Ver, Respuestas automáticas».</translation>
    </message>
    <message>
        <source>Reply a&amp;utomatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Resp&amp;onder automáticamente</translation>
    </message>
    <message>
        <source>Replying automatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>Respondiendo automáticamente</translation>
    </message>
    <message>
        <source>The automatic reply “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>La respuesta automática «{name}» se ha desactivado. {reason}</translation>
    </message>
    <message>
        <source>{peer} answers each of our replies, so that both would go on for ever.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>{peer} contesta a cada una de nuestras respuestas, así que ambos seguirían sin fin.</translation>
    </message>
</context>
<context>
    <name>BugReportPage</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report as it is shown.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Copia el informe tal como se muestra.</translation>
    </message>
    <message>
        <source>Of your interfaces, and of others in the settings.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Las de sus interfaces, y otras que haya en los ajustes.</translation>
    </message>
    <message>
        <source>Payloads, filters, names of files and others in the settings, and what the last error says.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Cargas útiles, filtros, nombres de archivos y otros textos de los ajustes, y lo que dice el último error.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This helps the authors to find a fault. It goes nowhere but to the clipboard, from where you can put it into your report. Addresses, and texts that you typed or received, are only in it when you choose so.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Esto ayuda a los autores a encontrar un fallo. Solo va al portapapeles, desde donde puede ponerlo en su informe. Las direcciones, y los textos que ha escrito o recibido, solo figuran si usted lo elige.</translation>
    </message>
    <message>
        <source>With &amp;addresses</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Con &amp;direcciones</translation>
    </message>
    <message>
        <source>With &amp;texts</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>Con &amp;textos</translation>
    </message>
</context>
<context>
    <name>BusTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/bus_teller.py</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ByteMenu</name>
    <message>
        <source>Copy as &amp;C array</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Copiar como array de &amp;C</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Copiar como bytes de &amp;Python</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Copiar como &amp;base64</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Copiar como &amp;hex</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>CellFilters</name>
    <message>
        <source>Filter: not {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>Filtrar: no {condition}</translation>
    </message>
    <message>
        <source>Filter: {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>Filtrar: {condition}</translation>
    </message>
    <message>
        <source>… and not {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>… y no {condition}</translation>
    </message>
    <message>
        <source>… and {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>… y {condition}</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <extracomment>bcastgui/gui/charts/legend.py</extracomment>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>&amp;Save picture…</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow in the chart</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Seguir en el gráfico</translation>
    </message>
    <message>
        <source>Keep the newest in sight, until the chart is moved. ({keys})</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Mantiene a la vista lo último, hasta que se mueva el gráfico. ({keys})</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>{path} no se ha guardado: {reason}.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>All others</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Plot over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Graficar en el tiempo</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Rate &amp;over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>&amp;Tasa en el tiempo</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Row {number} is not shown: the filter leaves it out.</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>La fila {number} no se muestra: el filtro la excluye.</translation>
    </message>
    <message>
        <source>Row {row}, {time}: {value}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Fila {row}, {time}: {value}</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Val&amp;ues over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>&amp;Valores en el tiempo</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>Valores</translation>
    </message>
    <message>
        <source>byte {place}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>byte {place}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages without a number</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>{count} mensaje sin número</numerusform>
            <numerusform>{count} mensajes sin número</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {latest}, {count} numbers</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>{name} {latest}, {count} número</numerusform>
            <numerusform>{name} {latest}, {count} números</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no number yet</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{name}: aún sin números</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{percent} % leído</translation>
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
        <translation>Reg&amp;las de color…</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The colour rule {filter} is not followed: {reason}</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>La regla de color {filter} no se sigue: {reason}</translation>
    </message>
</context>
<context>
    <name>ColourRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Fon&amp;do</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>(all messages)</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>(todos los mensajes)</translation>
    </message>
    <message>
        <source>12:34:56.123456 Received 10.9.0.2:12345 Hello, world!</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>12:34:56.123456 Recibido 10.9.0.2:12345 Hello, world!</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Filtro de la regla</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Looks like</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The first rule that fits gives a row its colours. Space switches one off.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>La primera regla que se cumple da sus colores a la fila. La barra espaciadora desactiva una.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>Amarillo</translation>
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
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>As rec&amp;orded</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Como se &amp;grabó</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Ma&amp;yor primero</translation>
    </message>
    <message>
        <source>Order and &amp;widths of columns…</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>Orden &amp;y anchos de las columnas…</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>&amp;Menor primero</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>&amp;Ordenar por</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Interfaz</translation>
    </message>
    <message>
        <source>&amp;Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Long.</translation>
    </message>
    <message>
        <source>&amp;No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Núm.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Da&amp;tos</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Deli&amp;very</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Entrega</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;Sentido</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Long.</translation>
    </message>
    <message>
        <source>Lost just before: {count}</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Perdidos justo antes: {count}</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Our own datagram, heard back</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Nuestro propio datagrama, oído de vuelta</translation>
    </message>
    <message>
        <source>Seconds since the first message shown</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Segundos desde el primer mensaje mostrado</translation>
    </message>
    <message>
        <source>Seconds since the last mark before</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Segundos desde la última marca anterior</translation>
    </message>
    <message>
        <source>Seconds since the message above</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Segundos desde el mensaje de arriba</translation>
    </message>
    <message>
        <source>Since &amp;first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Desde el &amp;primero</translation>
    </message>
    <message>
        <source>Since &amp;mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Desde la &amp;marca</translation>
    </message>
    <message>
        <source>Since &amp;previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Desde el &amp;anterior</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Desde el primero</translation>
    </message>
    <message>
        <source>Since mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Desde la marca</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Desde el anterior</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>marcado</translation>
    </message>
    <message>
        <source>with a comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>con comentario</translation>
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
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Ancho</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>Ma&amp;yor primero</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>&amp;Menor primero</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>Ancho</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>&amp;Comment on message {number}</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>&amp;Comentario del mensaje {number}</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>The comment will be removed.</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>El comentario se quitará.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Earlier message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Later message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>Mensaje posterior</translation>
    </message>
    <message>
        <source>Their lengths differ: compared byte by byte between what both begin with and what both end with.</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>Sus longitudes difieren: se compara byte a byte entre el comienzo y el final que ambos tienen en común.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes changed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} byte cambiado</numerusform>
            <numerusform>{count} bytes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes inserted</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} byte añadido</numerusform>
            <numerusform>{count} bytes añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes removed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} byte quitado</numerusform>
            <numerusform>{count} bytes quitados</numerusform>
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
        <translation>{pair}: sin diferencias</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>&amp;Large payload editor</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>Editor &amp;grande de carga útil</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>&amp;Marcadores</translation>
    </message>
    <message>
        <source>File in &amp;pieces…</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>Archivo en &amp;trozos…</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>Marcadores</translation>
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
        <translation>Líneas &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Text with hex dumps</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>&amp;Texto con volcados hex</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} messages</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>Se ha copiado {count} mensaje</numerusform>
            <numerusform>Se han copiado {count} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as f&amp;ile</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>Copiar como ar&amp;chivo</translation>
    </message>
    <message>
        <source>Raw &amp;payloads, each with a line end</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>Cargas &amp;útiles en bruto, cada una con fin de línea</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are too many to be copied. File, Export writes them.</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>{count} mensaje es demasiado para copiarlo. «Archivo, Exportar» lo escribe.</numerusform>
            <numerusform>{count} mensajes son demasiados para copiarlos. «Archivo, Exportar» los escribe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A backslash at the end begins no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Una barra invertida al final no empieza ningún escape. Escriba \\ para una barra invertida.</translation>
    </message>
    <message>
        <source>A break where nothing is open.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Un break donde no hay nada abierto.</translation>
    </message>
    <message>
        <source>A comment has no more than {most} characters.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>Un comentario tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>A dot is missing here.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Falta un punto aquí.</translation>
    </message>
    <message>
        <source>A file has no placeholders.</source>
        <extracomment>bcastgui/payload/template_text.py</extracomment>
        <translation>Un archivo no tiene marcadores.</translation>
    </message>
    <message>
        <source>A first byte that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Un primer byte que CBOR no conoce.</translation>
    </message>
    <message>
        <source>A larger receive buffer helps: sudo sysctl net.core.rmem_max=8388608, then switch Listen off and on.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Un búfer de recepción mayor ayuda: sudo sysctl net.core.rmem_max=8388608, y después desactive y active «Escuchar».</translation>
    </message>
    <message>
        <source>A line such as 3/120</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>Una línea como 3/120</translation>
    </message>
    <message>
        <source>A moment that cannot be.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>Un momento que no puede existir.</translation>
    </message>
    <message>
        <source>A name has no control characters.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Un nombre no lleva caracteres de control.</translation>
    </message>
    <message>
        <source>A name has {most} characters at most.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>Un nombre tiene {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A payload has at most {most} placeholders.</source>
        <extracomment>bcastgui/payload/template_reading.py</extracomment>
        <translation>Una carga útil tiene como máximo {most} marcadores.</translation>
    </message>
    <message>
        <source>A placeholder begins with its name, as in {example}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Un marcador empieza por su nombre, como en {example}. Para enviarlo tal cual, escriba {literal}.</translation>
    </message>
    <message>
        <source>A range goes from one address to another, without networks and interfaces.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>Un intervalo va de una dirección a otra, sin redes ni interfaces.</translation>
    </message>
    <message>
        <source>A range has both ends in IPv4 or both in IPv6.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>Los dos extremos de un intervalo son IPv4 o los dos son IPv6.</translation>
    </message>
    <message>
        <source>A range of times has a day at both ends, or at none.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Un intervalo de horas lleva el día en ambos extremos o en ninguno.</translation>
    </message>
    <message>
        <source>A regular expression is text. Write bytes in it as in &apos;\x00\xff&apos;.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>Una expresión regular es texto. Escriba en ella los bytes como en &apos;\x00\xff&apos;.</translation>
    </message>
    <message>
        <source>A section has more than {most} interfaces.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Una sección tiene más de {most} interfaces.</translation>
    </message>
    <message>
        <source>A section is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Una sección es de la versión {version}, que no se puede leer.</translation>
    </message>
    <message>
        <source>A string that does not end, or has a line end or another control character in it.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>Una cadena que no termina, o que contiene un fin de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>A string that is no valid UTF-8, or has an escape that JSON does not know.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>Una cadena que no es UTF-8 válido, o con un escape que JSON no conoce.</translation>
    </message>
    <message>
        <source>A text without a zero at its end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Un texto sin un cero al final.</translation>
    </message>
    <message>
        <source>A time with a zone needs its day, as in 2026-01-31T12:30Z.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Una hora con zona necesita el día, como en 2026-01-31T12:30Z.</translation>
    </message>
    <message>
        <source>A value is missing behind {token}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Falta un valor tras {token}.</translation>
    </message>
    <message>
        <source>A value that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>Un valor que CBOR no conoce.</translation>
    </message>
    <message>
        <source>After {after} expected a comma or }}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Tras {after} se esperaba una coma o }}.</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Tras {after} se esperaba un campo como length, o un texto que buscar.</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Tras {after} se esperaba un campo como length, o un texto que buscar. Para buscar {found}, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>After {after} expected a value such as {example}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Tras {after} se esperaba un valor como {example}.</translation>
    </message>
    <message>
        <source>After {after} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Tras {after} se esperaba {expected}.</translation>
    </message>
    <message>
        <source>After {after} expected {expected}. Put a text with spaces in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Tras {after} se esperaba {expected}. Ponga entre comillas un texto con espacios.</translation>
    </message>
    <message>
        <source>After {field} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Tras {field} se esperaba {expected}.</translation>
    </message>
    <message>
        <source>An array that does not end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Un array que no termina.</translation>
    </message>
    <message>
        <source>An encoding that is not known.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>Una codificación que no se conoce.</translation>
    </message>
    <message>
        <source>An octal escape takes three digits, \000 to \377. Write \x00 to \xff instead.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Un escape octal lleva tres cifras, de \000 a \377. Escriba mejor de \x00 a \xff.</translation>
    </message>
    <message>
        <source>An option is longer than the block that it is in.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Una opción es más larga que el bloque en el que está.</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Byte {number} (hex {byte:02x}) is not UTF-8 text: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>El byte {number} (hex {byte:02x}) no es texto UTF-8: elija Escapes.</translation>
    </message>
    <message>
        <source>Bytes can be compared with payloads only. Write a text here.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>Los bytes solo se pueden comparar con cargas útiles. Escriba aquí un texto.</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Character {position} does not show: leave it out.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>El carácter {position} no se ve: omítalo.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Elija antes un archivo.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Dirección de destino</translation>
    </message>
    <message>
        <source>Destination port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Se esperaba un campo como length, o un texto que buscar.</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Se esperaba un campo como length, o un texto que buscar. Para buscar {found}, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Expected a name and an equals sign here.</source>
        <extracomment>bcastgui/payload/decoders/key_value.py</extracomment>
        <translation>Aquí se esperaban un nombre y un signo igual.</translation>
    </message>
    <message>
        <source>Expected a path or #bundle here.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Aquí se esperaba una ruta o #bundle.</translation>
    </message>
    <message>
        <source>Expected a priority of 0 to 191 in angle brackets here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>Aquí se esperaba una prioridad de 0 a 191 entre corchetes angulares.</translation>
    </message>
    <message>
        <source>Expected a sentence here: $ or !, fields with commas, and a checksum after *.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>Aquí se esperaba una sentencia: $ o !, campos con comas y una suma de comprobación tras *.</translation>
    </message>
    <message>
        <source>Expected structured data in brackets, or a hyphen, here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>Aquí se esperaban datos estructurados entre corchetes, o un guion.</translation>
    </message>
    <message>
        <source>Expected {what} here.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>Aquí se esperaba {what}.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: more than the system lets one socket join. Join fewer groups, or raise the limit (on Linux: sudo sysctl net.ipv4.igmp_max_memberships=200).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>No se ha unido al grupo {group} en {interfaces}: son más de los que el sistema permite a un socket. Únase a menos grupos o suba el límite (en Linux: sudo sysctl net.ipv4.igmp_max_memberships=200).</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: the interface is gone. It is joined again when it is back.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>No se ha unido al grupo {group} en {interfaces}: la interfaz ha desaparecido. Se unirá de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: {reason}.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>No se ha unido al grupo {group} en {interfaces}: {reason}.</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Hex digits are missing after {prefix}.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Faltan dígitos hexadecimales tras {prefix}.</translation>
    </message>
    <message>
        <source>Hex digits are missing. Write two digits for each byte.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>Faltan dígitos hexadecimales. Escriba dos dígitos por byte.</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>It held something that is neither a message nor a folder.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Contenía algo que no es ni un mensaje ni una carpeta.</translation>
    </message>
    <message>
        <source>It takes too long for the rows in sight.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_engine.py</extracomment>
        <translation>Tarda demasiado con las filas visibles.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Left out: it is for {protocol}, not for UDP.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Omitido: es para {protocol}, no para UDP.</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Long.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} bytes.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La línea {line} mide más de {most} bytes.</translation>
    </message>
    <message>
        <source>Line {line} is no row of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La línea {line} no es una fila de bcastgui.</translation>
    </message>
    <message>
        <source>Line {line} is not JSON.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La línea {line} no es JSON.</translation>
    </message>
    <message>
        <source>Line {line} is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La línea {line} es de la versión {version}, que no se puede leer.</translation>
    </message>
    <message>
        <source>Lost before</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Perdidos antes</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>More bytes than the types tell.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>Más bytes de los que indican los tipos.</translation>
    </message>
    <message>
        <source>More than {most} levels within each other.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>Más de {most} niveles anidados.</translation>
    </message>
    <message>
        <source>No calendar has this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Ningún calendario tiene esta fecha.</translation>
    </message>
    <message>
        <source>No clock shows this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Ningún reloj muestra esta hora.</translation>
    </message>
    <message>
        <source>No decoder takes this for its own. Choose one to see why.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>Ningún decodificador lo toma por suyo. Elija uno para ver por qué.</translation>
    </message>
    <message>
        <source>No more than {most} payloads become files.</source>
        <extracomment>bcastgui/formats/raw_payloads.py</extracomment>
        <translation>No se convierten en archivos más de {most} cargas útiles.</translation>
    </message>
    <message>
        <source>No more than {most} rows can be marked.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>No se pueden marcar más de {most} filas.</translation>
    </message>
    <message>
        <source>No more than {most} rows can have a comment.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>No pueden tener comentario más de {most} filas.</translation>
    </message>
    <message>
        <source>No table has so many rows.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>Ninguna tabla tiene tantas filas.</translation>
    </message>
    <message>
        <source>No well-formed XML: {reason}.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>XML mal formado: {reason}.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Not a piece of the string around it.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>No es un trozo de la cadena que lo contiene.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Number and count, two big-endian u32</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>Número y total, dos u32 big-endian</translation>
    </message>
    <message>
        <source>Packet Sender repeats it every {pause} s. Here the send panel or a schedule does that: its pause is left out.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Packet Sender lo repite cada {pause} s. Aquí lo hace el panel de envío o una programación: su pausa se omite.</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Plain text cannot hold the control character {code}: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>El texto sin formato no puede contener el carácter de control {code}: elija Escapes.</translation>
    </message>
    <message>
        <source>Port {ports}: in use by a program that does not share it. Close that program, or listen on another port; this one is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Puerto {ports}: en uso por un programa que no lo comparte. Cierre ese programa o escuche en otro puerto; este se reintenta cada segundo.</translation>
    </message>
    <message>
        <source>Port {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Puerto {ports}: son más de los que el sistema permite abrir a un programa. Escuche en menos puertos o suba el límite (ulimit -n).</translation>
    </message>
    <message>
        <source>Port {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose another port.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Puerto {ports}: no permitido. Los puertos por debajo de 1024 necesitan permisos de administrador en la mayoría de los sistemas, y en Windows otro programa puede reservarse un puerto: elija otro puerto.</translation>
    </message>
    <message>
        <source>Port {ports}: {reason}. It is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Puerto {ports}: {reason}. Se reintenta cada segundo.</translation>
    </message>
    <message>
        <source>Ports {ports}: in use by a program that does not share them. Close that program, or listen on other ports; these are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Puertos {ports}: en uso por un programa que no los comparte. Cierre ese programa o escuche en otros puertos; estos se reintentan cada segundo.</translation>
    </message>
    <message>
        <source>Ports {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Puertos {ports}: son más de los que el sistema permite abrir a un programa. Escuche en menos puertos o suba el límite (ulimit -n).</translation>
    </message>
    <message>
        <source>Ports {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose other ports.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Puertos {ports}: no permitidos. Los puertos por debajo de 1024 necesitan permisos de administrador en la mayoría de los sistemas, y en Windows otro programa puede reservarse un puerto: elija otros puertos.</translation>
    </message>
    <message>
        <source>Ports {ports}: {reason}. They are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>Puertos {ports}: {reason}. Se reintentan cada segundo.</translation>
    </message>
    <message>
        <source>Raw payloads</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Cargas útiles en bruto</translation>
    </message>
    <message>
        <source>Say which byte comes first: {name}be, the highest, or {name}le, the lowest.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Indique qué byte va primero: {name}be, el más alto, o {name}le, el más bajo.</translation>
    </message>
    <message>
        <source>Say which value to plot, such as {example}.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Indique qué valor graficar, como {example}.</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Desde el primero</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Desde el anterior</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Dirección de origen</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Puerto de origen</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Texto con escapes</translation>
    </message>
    <message>
        <source>The base is 2, 8, 10 or 16.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>La base es 2, 8, 10 o 16.</translation>
    </message>
    <message>
        <source>The byte c1 begins no value.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>El byte c1 no empieza ningún valor.</translation>
    </message>
    <message>
        <source>The decoder {decoder} failed: {error}</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>El decodificador {decoder} falló: {error}</translation>
    </message>
    <message>
        <source>The file ends within a block.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>El archivo termina dentro de un bloque.</translation>
    </message>
    <message>
        <source>The file ends within a packet.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>El archivo termina dentro de un paquete.</translation>
    </message>
    <message>
        <source>The filter captures no group {name}. Write one as in payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos;.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>El filtro no captura ningún grupo {name}. Escriba uno como en payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos;.</translation>
    </message>
    <message>
        <source>The first row is 1.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>La primera fila es la 1.</translation>
    </message>
    <message>
        <source>The last character of the Base64 is missing.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>Falta el último carácter del Base64.</translation>
    </message>
    <message>
        <source>The list of its messages is missing.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Falta la lista de sus mensajes.</translation>
    </message>
    <message>
        <source>The process in which decoders run could not be started.</source>
        <extracomment>bcastgui/gui/details/decoder_process.py</extracomment>
        <translation>No se pudo iniciar el proceso en el que funcionan los decodificadores.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>El intervalo termina antes de empezar.</translation>
    </message>
    <message>
        <source>The range {item} ends before it begins: write {last}-{first}.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>El intervalo {item} termina antes de empezar: escriba {last}-{first}.</translation>
    </message>
    <message>
        <source>The regular expression is too deep, or repeats too often.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>La expresión regular es demasiado profunda o se repite demasiado.</translation>
    </message>
    <message>
        <source>The text that begins here has no {quote} at its end.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Al texto que empieza aquí le falta {quote} al final.</translation>
    </message>
    <message>
        <source>The type {tag} is not known.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>El tipo {tag} no se conoce.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Ya existe un filtro con este nombre.</translation>
    </message>
    <message>
        <source>There is no checksum {token}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>No existe la suma de comprobación {token}.</translation>
    </message>
    <message>
        <source>There is no decoder {decoder} any more. Choose another one.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>El decodificador {decoder} ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>There is no field {word}. Did you mean {near}?</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>No existe el campo {word}. ¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>There is no field {word}. To search for a text with signs, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>No existe el campo {word}. Para buscar un texto con signos, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. Did you mean {near}? To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>No existe el marcador {token}. ¿Quiso decir {near}? Para enviarlo tal cual, escriba {literal}.</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. There are {known}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>No existe el marcador {token}. Hay {known}. Para enviarlo tal cual, escriba {literal}.</translation>
    </message>
    <message>
        <source>There is no port {text}: ports go from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>No existe el puerto {text}: los puertos van de 1 a 65535.</translation>
    </message>
    <message>
        <source>There is no sentence.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>No hay ninguna sentencia.</translation>
    </message>
    <message>
        <source>There is no single {character}. Write {character}{character}, or and, or or.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>No existe {character} a solas. Escriba {character}{character}, o bien and u or.</translation>
    </message>
    <message>
        <source>There is no such type. There are {names}.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>No existe ese tipo. Hay {names}.</translation>
    </message>
    <message>
        <source>There is no {character}. Put a text with signs in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>No existe {character}. Ponga entre comillas un texto con signos.</translation>
    </message>
    <message>
        <source>These JSON lines are of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Estas líneas JSON son de la versión {version}, que no se puede leer.</translation>
    </message>
    <message>
        <source>These are no JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>Esto no son líneas JSON de bcastgui.</translation>
    </message>
    <message>
        <source>This INI file has no list NAMES, as Packet Sender&apos;s has one.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Este archivo INI no tiene la lista NAMES, como la tienen los de Packet Sender.</translation>
    </message>
    <message>
        <source>A block gives its length as {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Un bloque indica {length} como su longitud.</translation>
    </message>
    <message>
        <source>A block is too short for its type.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>Un bloque es demasiado corto para su tipo.</translation>
    </message>
    <message>
        <source>A block of length {length} is too short for a packet.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>Un bloque de longitud {length} es demasiado corto para un paquete.</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}, more than its block has.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>Un paquete indica {length} como su longitud capturada, más de lo que tiene su bloque.</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Un paquete indica {length} como su longitud capturada.</translation>
    </message>
    <message>
        <source>A section does not tell its byte order.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Una sección no indica el orden de sus bytes.</translation>
    </message>
    <message>
        <source>An address cannot serve as a name.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>Una dirección no puede servir de nombre.</translation>
    </message>
    <message>
        <source>An odd number of hex digits ({count}) makes no whole bytes. Write two digits for each byte, as in 0f 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Un número impar de dígitos hexadecimales ({count}) no da bytes completos. Escriba dos dígitos por byte, como en 0f 1a.</translation>
    </message>
    <message>
        <source>Captures are saved as .pcapng or .jsonl, not as {suffix}. File, Export writes other formats.</source>
        <extracomment>bcastgui/gui/files/output.py</extracomment>
        <translation>Las capturas se guardan como .pcapng o .jsonl, no como {suffix}. «Archivo, Exportar» escribe otros formatos.</translation>
    </message>
    <message>
        <source>Its id was not valid, or another entry has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Su id no era válido, o lo tiene otra entrada.</translation>
    </message>
    <message>
        <source>Left out: it stands in more than {most} folders within each other.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Omitido: está dentro de más de {most} carpetas anidadas.</translation>
    </message>
    <message>
        <source>Line {line} has no valid {key}.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>La línea {line} no tiene un {key} válido.</translation>
    </message>
    <message>
        <source>No more than {most} values are plotted at once. Remove one first.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>No se grafican más de {most} valores a la vez. Antes quite uno.</translation>
    </message>
    <message>
        <source>Not all of these payloads are text. Edit, Copy as hex copies their bytes.</source>
        <extracomment>bcastgui/gui/files/copy_maker.py</extracomment>
        <translation>No todas estas cargas útiles son texto. «Editar, Copiar como hex» copia sus bytes.</translation>
    </message>
    <message>
        <source>Parentheses and not are nested too deeply here.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>Aquí hay demasiados paréntesis y not anidados.</translation>
    </message>
    <message>
        <source>The compressed file ends too soon.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>El archivo comprimido termina demasiado pronto.</translation>
    </message>
    <message>
        <source>The end comes within {what}. Bytes that should follow: {missing}.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>Termina dentro de {what}. Bytes que deberían seguir: {missing}.</translation>
    </message>
    <message>
        <source>The field {field} was not understood.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>No se entendió el campo {field}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: {reason}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>La expresión regular es errónea aquí: {reason}.</translation>
    </message>
    <message>
        <source>The two lengths of a block differ; the first is {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>Las dos longitudes de un bloque difieren; la primera es {length}.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply, or has too long a number.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Este JSON tiene demasiados niveles, o un número demasiado largo.</translation>
    </message>
    <message>
        <source>This JSON is no file of saved messages.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Este JSON no es un archivo de mensajes guardados.</translation>
    </message>
    <message>
        <source>This JSON is no list of Packet Sender&apos;s packets.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Este JSON no es una lista de los paquetes de Packet Sender.</translation>
    </message>
    <message>
        <source>This declares the entity {name}; entities are not followed.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>Esto declara la entidad {name}; las entidades no se siguen.</translation>
    </message>
    <message>
        <source>This file is too large to hold saved messages.</source>
        <extracomment>bcastgui/payload/library/reading.py</extracomment>
        <translation>Este archivo es demasiado grande para contener mensajes guardados.</translation>
    </message>
    <message>
        <source>This file of saved messages has the version {version}, which this program does not know.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Este archivo de mensajes guardados tiene la versión {version}, que este programa no conoce.</translation>
    </message>
    <message>
        <source>This is a pcap file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Este es un archivo pcap de la versión {version}.{minor}, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a pcapng file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>Este es un archivo pcapng de la versión {version}.{minor}, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is no JSON from line {line}, column {column} on.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Esto no es JSON a partir de la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>This is no capture: captures are pcapng, pcap, or JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>Esto no es una captura: las capturas son pcapng, pcap o líneas JSON de bcastgui.</translation>
    </message>
    <message>
        <source>This is no pcap file.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>Este no es un archivo pcap.</translation>
    </message>
    <message>
        <source>This is no pcapng file.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>Este no es un archivo pcapng.</translation>
    </message>
    <message>
        <source>This placeholder has no end. Write {closing} behind it, or {literal} at its beginning to send it as it stands.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Este marcador no tiene fin. Escriba {closing} detrás, o {literal} al comienzo para enviarlo tal cual.</translation>
    </message>
    <message>
        <source>This quote has no end.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>Estas comillas no se cierran.</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+, or put a condition that leaves fewer rows before it, with and.</source>
        <extracomment>bcastgui/capture/query/payloads.py</extracomment>
        <translation>Esto tarda demasiado en la fila {row}. Evite repeticiones dentro de repeticiones, como en (a+)+, o anteponga con and una condición que deje menos filas.</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/value_readers.py</extracomment>
        <translation>Esto tarda demasiado en la fila {row}. Evite repeticiones dentro de repeticiones, como en (a+)+.</translation>
    </message>
    <message>
        <source>This takes too long. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>Esto tarda demasiado. Evite repeticiones dentro de repeticiones, como en (a+)+.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type a name for the filter.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Escriba un nombre para el filtro.</translation>
    </message>
    <message>
        <source>Type a name for the message.</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Escriba un nombre para el mensaje.</translation>
    </message>
    <message>
        <source>Type a port, 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>Escriba un puerto, de 1 a 65535.</translation>
    </message>
    <message>
        <source>Type a row such as 1,234, a step such as +500, or a time.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>Escriba una fila como 1,234, un salto como +500, o una hora.</translation>
    </message>
    <message>
        <source>Type an address to send to, such as 255.255.255.255.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>Escriba una dirección a la que enviar, como 255.255.255.255.</translation>
    </message>
    <message>
        <source>Type the path of a file, or choose one.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>Escriba la ruta de un archivo, o elija uno.</translation>
    </message>
    <message>
        <source>Type the ports to listen on, such as 12345 or 5000-5010.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>Escriba los puertos en los que escuchar, como 12345 o 5000-5010.</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <extracomment>bcastgui/capture/query/wanted.py</extracomment>
        <translation>Escriba qué buscar.</translation>
    </message>
    <message>
        <source>Type which messages are answered, such as payload contains hello.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>Escriba qué mensajes se responden, como payload contains hello.</translation>
    </message>
    <message>
        <source>Type which messages to tell of, such as payload contains alarm.</source>
        <extracomment>bcastgui/gui/alerts/rule.py</extracomment>
        <translation>Escriba de qué mensajes avisar, como payload contains alarm.</translation>
    </message>
    <message>
        <source>What follows cannot be unpacked.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>Lo que sigue no se puede descomprimir.</translation>
    </message>
    <message>
        <source>Which group? Write its name or number, as in {example}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>¿Qué grupo? Escriba su nombre o número, como en {example}.</translation>
    </message>
    <message>
        <source>Write a time as 12:30:05.25, or with its day as 2026-01-31T12:30.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>Escriba una hora así: 12:30:05.25, o con el día: 2026-01-31T12:30.</translation>
    </message>
    <message>
        <source>Write names with dots between, such as sensor.temp or list.0.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Escriba nombres separados por puntos, como sensor.temp o list.0.</translation>
    </message>
    <message>
        <source>Write the address alone, and its port as: port == {port}.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>Escriba la dirección sola, y su puerto así: port == {port}.</translation>
    </message>
    <message>
        <source>Write the offset in bytes and the type of the number, such as 4 u16be.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>Escriba el desplazamiento en bytes y el tipo del número, como 4 u16be.</translation>
    </message>
    <message>
        <source>\U takes eight hex digits, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\U lleva ocho dígitos hexadecimales, como en \U0001f600.</translation>
    </message>
    <message>
        <source>\u takes four hex digits, as in \u00e9.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\u lleva cuatro dígitos hexadecimales, como en \u00e9.</translation>
    </message>
    <message>
        <source>\x takes two hex digits, as in \x1b.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\x lleva dos dígitos hexadecimales, como en \x1b.</translation>
    </message>
    <message>
        <source>\{character} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\{character} no es un escape. Escriba \\ para una barra invertida.</translation>
    </message>
    <message>
        <source>a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>un blob</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>una coma o ]</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>una coma o }</translation>
    </message>
    <message>
        <source>a name in double quotes</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>a string</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a time</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>una hora</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a value of CBOR</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>un valor de CBOR</translation>
    </message>
    <message>
        <source>a value of MessagePack</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>un valor de MessagePack</translation>
    </message>
    <message>
        <source>an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>un elemento</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>truncado</translation>
    </message>
    <message>
        <source>do not fragment</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>no fragmentar</translation>
    </message>
    <message>
        <source>fragment of an incomplete datagram</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>fragmento de un datagrama incompleto</translation>
    </message>
    <message>
        <source>fragment that contradicts another</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>fragmento que contradice a otro</translation>
    </message>
    <message>
        <source>longer than the system sends</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>más largo de lo que envía el sistema</translation>
    </message>
    <message>
        <source>malformed</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>mal formado</translation>
    </message>
    <message>
        <source>multicast loop</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>bucle de multidifusión</translation>
    </message>
    <message>
        <source>no answer from the name server: check the connection and try again, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>el servidor de nombres no responde: compruebe la conexión e inténtelo de nuevo, o escriba la dirección</translation>
    </message>
    <message>
        <source>no carrier, is the cable out?</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>sin portadora, ¿está desconectado el cable?</translation>
    </message>
    <message>
        <source>no route leads there</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ninguna ruta lleva allí</translation>
    </message>
    <message>
        <source>no such name: check its spelling, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>no existe ese nombre: compruebe cómo está escrito, o escriba la dirección</translation>
    </message>
    <message>
        <source>not IP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>no es IP</translation>
    </message>
    <message>
        <source>not IP: ARP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>no es IP: ARP</translation>
    </message>
    <message>
        <source>not UDP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>no es UDP</translation>
    </message>
    <message>
        <source>not UDP: ICMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>no es UDP: ICMP</translation>
    </message>
    <message>
        <source>not UDP: ICMPv6</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>no es UDP: ICMPv6</translation>
    </message>
    <message>
        <source>not UDP: IGMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>no es UDP: IGMP</translation>
    </message>
    <message>
        <source>not UDP: SCTP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>no es UDP: SCTP</translation>
    </message>
    <message>
        <source>not UDP: TCP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>no es UDP: TCP</translation>
    </message>
    <message>
        <source>not permitted</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>of an unknown interface</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>de una interfaz desconocida</translation>
    </message>
    <message>
        <source>of an unknown link type</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>de un tipo de enlace desconocido</translation>
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
        <translation>rechazado, lo más probable por un cortafuegos</translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>no se puede llegar al equipo</translation>
    </message>
    <message>
        <source>the interface has no such address to send from</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>la interfaz no tiene esa dirección desde la que enviar</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>la interfaz ha desaparecido</translation>
    </message>
    <message>
        <source>the interface is switched off</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>la interfaz está desactivada</translation>
    </message>
    <message>
        <source>the name server failed: try again later, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>el servidor de nombres ha fallado: inténtelo más tarde, o escriba la dirección</translation>
    </message>
    <message>
        <source>the size of a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>el tamaño de un blob</translation>
    </message>
    <message>
        <source>the size of an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>el tamaño de un elemento</translation>
    </message>
    <message>
        <source>the source port is in use by another program</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>otro programa usa el puerto de origen</translation>
    </message>
    <message>
        <source>the system&apos;s send buffer is full</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>el búfer de envío del sistema está lleno</translation>
    </message>
    <message>
        <source>the zeros after a text</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>los ceros tras un texto</translation>
    </message>
    <message>
        <source>which interface? add it, as in fe80::1%eth0</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>¿qué interfaz? añádala, como en fe80::1%eth0</translation>
    </message>
    <message>
        <source>{address} is not a multicast group: write the port alone to listen on all addresses.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>{address} no es un grupo de multidifusión: escriba solo el puerto para escuchar en todas las direcciones.</translation>
    </message>
    <message>
        <source>{character} is not Base64, which has letters, digits, + and /.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>{character} no es Base64, que tiene letras, cifras, + y /.</translation>
    </message>
    <message>
        <source>{character} is not a hex digit.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{character} no es un dígito hexadecimal.</translation>
    </message>
    <message>
        <source>{character} is not a hex digit. Write bytes as in ff 00 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{character} no es un dígito hexadecimal. Escriba los bytes como en ff 00 1a.</translation>
    </message>
    <message>
        <source>{code} is half of a character and has no UTF-8 form. Delete it.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{code} es medio carácter y no tiene forma UTF-8. Bórrelo.</translation>
    </message>
    <message>
        <source>{field} is never {word}. It is one of {names}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} nunca es {word}. Es uno de {names}.</translation>
    </message>
    <message>
        <source>{directive} is no part of a time. There are {known}.</source>
        <extracomment>bcastgui/payload/time_form.py</extracomment>
        <translation>{directive} no es parte de una hora. Hay {known}.</translation>
    </message>
    <message>
        <source>Its number was none of 1 to 9, or another has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>Su número no era ninguno de 1 a 9, o lo tiene otro mensaje.</translation>
    </message>
    <message>
        <source>no route, or not allowed: see Local Network in the privacy settings</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>no hay ruta, o no está permitido: vea «Red local» en los ajustes de privacidad</translation>
    </message>
    <message>
        <source>{escape} is no character: those end at \U0010ffff, and \ud800 to \udfff are halves. Write the whole one, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{escape} no es un carácter: estos terminan en \U0010ffff, y de \ud800 a \udfff son mitades. Escriba el entero, como en \U0001f600.</translation>
    </message>
    <message>
        <source>{escape} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{escape} no es una secuencia de escape. Escriba \\ para una barra invertida.</translation>
    </message>
    <message>
        <source>{field} has no ranges. Write its values as {{one, another}}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} no admite intervalos. Escriba sus valores así: {{uno, otro}}.</translation>
    </message>
    <message>
        <source>{length}: a datagram over IPv{version} holds at most {limit}.</source>
        <extracomment>bcastgui/gui/send/payload_draft.py</extracomment>
        <translation>{length}: un datagrama sobre IPv{version} contiene como máximo {limit}.</translation>
    </message>
    <message>
        <source>{name} does not know {token}. It takes {known}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} no conoce {token}. Admite {known}.</translation>
    </message>
    <message>
        <source>{name} has no variant {token}. It has {known}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{name} no tiene la variante {token}. Tiene {known}.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>{name} takes nothing more.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} no admite nada más.</translation>
    </message>
    <message>
        <source>{path} has {size} bytes, more than a datagram holds. In the menu Send, File in pieces cuts it up.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} tiene {size} bytes, más de los que caben en un datagrama. En el menú Enviar, «Archivo en trozos» lo divide.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path}: {reason}.</translation>
    </message>
    <message>
        <source>{text} is finer than a nanosecond.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} es más fino que un nanosegundo.</translation>
    </message>
    <message>
        <source>{text} is no destination: write 255.255.255.255 to reach everybody.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>{text} no es un destino: escriba 255.255.255.255 para llegar a todos.</translation>
    </message>
    <message>
        <source>{text} is not a number with one of the units {known}.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} no es un número con una de las unidades {known}.</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} no es un número.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} no es un número entero.</translation>
    </message>
    <message>
        <source>{text} is not an address or a network: write 10.9.0.2 or 10.9.0.0/24.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>{text} no es una dirección ni una red: escriba 10.9.0.2 o 10.9.0.0/24.</translation>
    </message>
    <message>
        <source>{token} does not belong here. A placeholder is written as in {example}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} no va aquí. Un marcador se escribe como en {example}.</translation>
    </message>
    <message>
        <source>{token} ends before it begins.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} termina antes de empezar.</translation>
    </message>
    <message>
        <source>{token} is no range. Write one as 1..100.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} no es un intervalo. Escriba uno así: 1..100.</translation>
    </message>
    <message>
        <source>{token} is not a whole number. Write one as 12 or 0x1f.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} no es un número entero. Escriba uno como 12 o 0x1f.</translation>
    </message>
    <message>
        <source>{token} is out of bounds: {least} to {most}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} está fuera de los límites: de {least} a {most}.</translation>
    </message>
    <message>
        <source>{token} stands here twice.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>“{item}” is not a group and a port: write 239.1.2.3:5000 or [ff02::1]:5000.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>«{item}» no es un grupo y un puerto: escriba 239.1.2.3:5000 o [ff02::1]:5000.</translation>
    </message>
    <message>
        <source>“{text}” is neither a row such as 1,234 nor a time such as 12:30 or 2026-01-31 12:30:05.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>«{text}» no es ni una fila como 1,234 ni una hora como 12:30 o 2026-01-31 12:30:05.</translation>
    </message>
    <message>
        <source>“{text}” is neither an address nor a host name: names have letters, digits and hyphens.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>«{text}» no es una dirección ni un nombre de equipo: los nombres tienen letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>“{text}” is no address: write four numbers from 0 to 255, as in 10.9.0.255, or IPv6 as in fe80::1%eth0.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>«{text}» no es una dirección: escriba cuatro números de 0 a 255, como en 10.9.0.255, o IPv6 como en fe80::1%eth0.</translation>
    </message>
    <message>
        <source>“{text}” is not a port: write a number from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>«{text}» no es un puerto: escriba un número de 1 a 65535.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>{length} from offset {offset} (hexadecimal {hexadecimal})</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>{length} desde el desplazamiento {offset} (hexadecimal {hexadecimal})</translation>
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
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic: {decoder}</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Automático: {decoder}</translation>
    </message>
    <message>
        <source>Decoder</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Decodificando…</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>How the payload is read. The choice is kept for the port of the datagram.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Cómo se lee la carga útil. La elección se conserva para el puerto del datagrama.</translation>
    </message>
    <message>
        <source>Mark the bytes at which the decoder gave up.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Señala los bytes en los que el decodificador se rindió.</translation>
    </message>
    <message>
        <source>Show place</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>Ver lugar</translation>
    </message>
    <message numerus="yes">
        <source>Too many to show: {count} more fields are left out.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>
            <numerusform>Son demasiados para mostrarlos: se omite {count} campo más.</numerusform>
            <numerusform>Son demasiados para mostrarlos: se omiten {count} campos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>none fits</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>ninguno encaja</translation>
    </message>
    <message>
        <source>{reason} (at the end)</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>{reason} (al final)</translation>
    </message>
    <message>
        <source>{reason} (byte {place})</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>{reason} (byte {place})</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>&amp;Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>&amp;Decodificadores</translation>
    </message>
    <message>
        <source>Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>Decodificadores</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Directed broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Difusión dirigida</translation>
    </message>
    <message>
        <source>Multicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Multidifusión</translation>
    </message>
    <message>
        <source>Unicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Unidifusión</translation>
    </message>
</context>
<context>
    <name>DetailHeading</name>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>No enviado: {reason}</translation>
    </message>
    <message>
        <source>lost just before: {count}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>perdidos justo antes: {count}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Compare</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Decoded</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Select a message to see all of it.</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Seleccione un mensaje para verlo entero.</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Echo</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>&amp;Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Inter&amp;faces</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>EncodingBox</name>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>Supuesta: {encoding}</translation>
    </message>
    <message>
        <source>How bytes are read as text. Those that spell no character, and characters that would not show, are written like \x00.</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>Cómo se leen los bytes como texto. Los que no forman ningún carácter, y los caracteres que no se verían, se escriben como \x00.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;After each</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Tras cada uno</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Formato del archivo</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Marcar como &amp;UTF-8</translation>
    </message>
    <message>
        <source>A line end</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Un fin de línea</translation>
    </message>
    <message>
        <source>A zero byte</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Un byte cero</translation>
    </message>
    <message>
        <source>All messages ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Todos los mensajes ({count})</translation>
    </message>
    <message>
        <source>Another file, in a new folder</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Otro archivo, en una carpeta nueva</translation>
    </message>
    <message>
        <source>Between payloads</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Entre cargas útiles</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>In the order of the table.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>En el orden de la tabla.</translation>
    </message>
    <message>
        <source>Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Marcar como UTF-8</translation>
    </message>
    <message>
        <source>Me&amp;ssages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>&amp;Mensajes que exportar</translation>
    </message>
    <message>
        <source>Messages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Mensajes que exportar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Puts the messages on the clipboard in this format, in place of a file.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Pone los mensajes en el portapapeles en este formato, en lugar de en un archivo.</translation>
    </message>
    <message>
        <source>The space bar chooses a column, or leaves it out.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>La barra espaciadora elige una columna o la excluye.</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Los seleccionados ({count})</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Los mostrados ({count})</translation>
    </message>
    <message>
        <source>What is written after each payload, so that they can be told apart.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Lo que se escribe tras cada carga útil, para poder distinguirlas.</translation>
    </message>
    <message>
        <source>Without it, Excel shows letters beyond ASCII wrongly.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>Sin ella, Excel muestra mal las letras que no son ASCII.</translation>
    </message>
    <message>
        <source>pcapng and JSON lines can be opened again.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>pcapng y las líneas JSON se pueden volver a abrir.</translation>
    </message>
</context>
<context>
    <name>FileReasons</name>
    <message>
        <source>Another program has it open. Close it there, or choose another name.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Otro programa lo tiene abierto. Ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>Something else has this name. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Otra cosa tiene ya este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>El disco está lleno. Libere espacio o elija una carpeta en otro.</translation>
    </message>
    <message>
        <source>The disk takes no file so large. Choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>El disco no admite un archivo tan grande. Elija una carpeta en otro.</translation>
    </message>
    <message>
        <source>The name is too long. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>El nombre es demasiado largo. Elija otro.</translation>
    </message>
    <message>
        <source>There is no such file; it may have been moved or removed.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>No existe ese archivo; quizá se ha movido o eliminado.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>No existe esa carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>This is a folder. Open a file in it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>Esto es una carpeta. Abra un archivo de ella.</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>No tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>You have no permission to write there. Choose another folder.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>No tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Recent &amp;captures</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Capturas &amp;recientes</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Writes all messages, whatever the filter shows, to be opened again.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Escribe todos los mensajes, muestre lo que muestre el filtro, para abrirlos de nuevo.</translation>
    </message>
    <message>
        <source>Writes or copies messages in any format: all, those shown or selected.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>Escribe o copia mensajes en cualquier formato: todos, los mostrados o los seleccionados.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files were dropped. Drop one: the window shows one at a time.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>
            <numerusform>Se ha soltado {count} archivo. Suelte uno: la ventana muestra uno cada vez.</numerusform>
            <numerusform>Se han soltado {count} archivos. Suelte uno: la ventana muestra uno cada vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Carácter {position}: {error}</translation>
    </message>
    <message>
        <source>Not all messages were searched.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>No se buscó en todos los mensajes.</translation>
    </message>
    <message>
        <source>Still all messages show.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Aún se muestran todos los mensajes.</translation>
    </message>
    <message>
        <source>Still in force: {filter}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Aún vigente: {filter}</translation>
    </message>
    <message>
        <source>Type a word to find it in the data, or a condition such as source == 10.9.0.2 and length &gt; 100. {keys} offers what can follow.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>Escriba una palabra para buscarla en los datos, o una condición como source == 10.9.0.2 and length &gt; 100. {keys} ofrece lo que puede seguir.</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Completions</source>
        <extracomment>bcastgui/gui/search/filter_completer.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Clear filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>Vaciar filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>Filtrar mensajes</translation>
    </message>
    <message>
        <source>{keys} offers what can be typed</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>{keys} ofrece lo que se puede escribir</translation>
    </message>
</context>
<context>
    <name>FilterMenuButton</name>
    <message>
        <source>&amp;Delete</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Help on filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Ayuda sobre filtros</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>&amp;Save filter as…</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>&amp;Guardar filtro como…</translation>
    </message>
    <message>
        <source>Re&amp;cent filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Filtros &amp;recientes</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Cambiar nombre del filtro</translation>
    </message>
    <message>
        <source>Save filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>The filters used before, and those that you have saved.</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>Los filtros usados antes y los que se han guardado.</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>&amp;Name of the filter</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>&amp;Nombre del filtro</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Replaces the filter {filter}</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>Reemplaza el filtro {filter}</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&amp;Find…</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Se continúa desde el final.</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Se continúa desde el principio.</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the next message that fits; the others stay in sight.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Va al siguiente mensaje que coincide; los demás siguen a la vista.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>No encontrado.</translation>
    </message>
    <message>
        <source>Searching: {share} %</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>Buscando: {share} %</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>&amp;Find in the messages that are shown</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Buscar en los mensajes mostrados</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Bytes in hex, such as 00 ff</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Bytes en hex, como 00 ff</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find above the current message ({keys})</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Busca por encima del mensaje actual ({keys})</translation>
    </message>
    <message>
        <source>Find below the current message (F3)</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Busca por debajo del mensaje actual (F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Texto, en mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>Written &amp;as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>&amp;Escrito como</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Escrito como</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All rows shown are earlier.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>Todas las filas mostradas son anteriores.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Row {number} is not shown.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>La fila {number} no se muestra.</translation>
    </message>
    <message>
        <source>There is no row {number}: the last one is {last}.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>No existe la fila {number}: la última es {last}.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Got it</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Type a message below and press Enter to send it to everybody in the network. Help, First steps tells more, and F1 shows all keys.</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>Escriba abajo un mensaje y pulse Intro para enviarlo a todos en la red. «Ayuda, Primeros pasos» cuenta más, y F1 muestra todas las teclas.</translation>
    </message>
</context>
<context>
    <name>FloodQuestion</name>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Each device there has to read each of them; slow ones may fail.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>Cada equipo de allí tiene que leerlos todos; los lentos pueden fallar.</translation>
    </message>
    <message numerus="yes">
        <source>Each of {count} interfaces sends {share} of them.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>La interfaz envía {share} de ellos.</numerusform>
            <numerusform>Cada una de las {count} interfaces envía {share} de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>Enviar a todos</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams again to where they went?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>¿Enviar de nuevo {count} datagrama adonde fue?</numerusform>
            <numerusform>¿Enviar de nuevo {count} datagramas adonde fueron?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams to {where}?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>¿Enviar {count} datagrama a {where}?</numerusform>
            <numerusform>¿Enviar {count} datagramas a {where}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {rate} datagrams a second to broadcast and multicast addresses, by each interface? {count} entries of the schedule do so together.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>¿Enviar {rate} datagramas por segundo a direcciones de difusión y multidifusión, por cada interfaz? Lo hace {count} entrada de la programación.</numerusform>
            <numerusform>¿Enviar {rate} datagramas por segundo a direcciones de difusión y multidifusión, por cada interfaz? Lo hacen {count} entradas de la programación en conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave as fast as the system can send.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>Salen tan rápido como el sistema puede enviarlos.</translation>
    </message>
    <message numerus="yes">
        <source>{count} leave each second.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>Sale {count} por segundo.</numerusform>
            <numerusform>Salen {count} por segundo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Generating</name>
    <message>
        <source>&amp;Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>Ge&amp;nerador</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>Generador</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent by {ways} interfaces, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>{count} enviado por {ways} interfaces, {rate} por segundo</numerusform>
            <numerusform>{count} enviados por {ways} interfaces, {rate} por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>{count} enviado, {rate} por segundo</numerusform>
            <numerusform>{count} enviados, {rate} por segundo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source> a second</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> por segundo</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>Only counted: above {rate} datagrams a second, none becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Solo se cuentan: a más de {rate} datagramas por segundo, ninguno se convierte en fila de la tabla.</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Datagramas</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Datagrams a second by each interface; 0 is no limit.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Datagramas por segundo por cada interfaz; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Each datagram becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Cada datagrama se convierte en una fila de la tabla.</translation>
    </message>
    <message>
        <source>Generated</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Generados</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Send what the send panel shows, again and again.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Envía una y otra vez lo que muestra el panel de envío.</translation>
    </message>
    <message>
        <source>Sends to {target}: {payload}</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Envía a {target}: {payload}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The generator stops after this many by each interface.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>El generador se detiene tras este número por cada interfaz.</translation>
    </message>
    <message>
        <source>The generator stops after this many seconds, however many datagrams were sent.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>El generador se detiene tras estos segundos, sin importar cuántos datagramas se enviaron.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>&amp;Go</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>&amp;Fila u hora</translation>
    </message>
    <message>
        <source>1,234 or +500 or 12:30:05</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>1,234 o +500 o 12:30:05</translation>
    </message>
    <message>
        <source>Go to row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Ir a fila u hora</translation>
    </message>
    <message>
        <source>Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Fila u hora</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>The first row from {time} on</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>La primera fila desde {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows down</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>{count} fila abajo</numerusform>
            <numerusform>{count} filas abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows up</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>{count} fila arriba</numerusform>
            <numerusform>{count} filas arriba</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>&amp;Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>F&amp;irst steps</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>Teclado</translation>
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
        <translation>La carga útil está vacía.</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>Com&amp;pare both</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Comp&amp;arar ambos</translation>
    </message>
    <message>
        <source>Com&amp;pare messages</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Comparar mensa&amp;jes</translation>
    </message>
    <message>
        <source>Com&amp;pare with the previous of the sender</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>Comp&amp;arar con el anterior del emisor</translation>
    </message>
    <message>
        <source>No earlier message from {source} is shown. To compare any two, select both in the table.</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>No se muestra ningún mensaje anterior de {source}. Para comparar dos cualesquiera, selecciónelos en la tabla.</translation>
    </message>
</context>
<context>
    <name>InterfacesModel</name>
    <message>
        <source>A network this small has no broadcast address.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Una red tan pequeña no tiene dirección de difusión.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>IPv6 has no broadcast. Its counterpart is the group ff02::1.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>IPv6 no tiene difusión. Su equivalente es el grupo ff02::1.</translation>
    </message>
    <message>
        <source>MTU</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No carrier</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Sin portadora</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Switched on, but the cable is out or the other end is off.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Activada, pero el cable está desconectado o el otro extremo, apagado.</translation>
    </message>
    <message>
        <source>The largest packet in bytes. Longer datagrams are sent in fragments.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>El paquete más grande en bytes. Los datagramas más largos se envían en fragmentos.</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>Activa</translation>
    </message>
</context>
<context>
    <name>InterfacesPanel</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected cells as text, to paste them elsewhere.</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>Copia las celdas seleccionadas como texto, para pegarlas en otro sitio.</translation>
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
        <translation>Cancelar</translation>
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
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The keys of all menus and panels. What to do with them is in [First steps](first-steps), which leads to the guide to each part of the window.</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Las teclas de todos los menús y paneles. Para qué usarlas está en [Primeros pasos](first-steps), que lleva a la guía de cada parte de la ventana.</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>Qué hacen</translation>
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
        <translation>Fines de línea</translation>
    </message>
    <message>
        <source>Next datagram: {length}</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Siguiente datagrama: {length}</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Carga útil como texto</translation>
    </message>
    <message>
        <source>Payload in hex</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Carga útil en hex</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What each line of the text ends with.</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Con qué termina cada línea del texto.</translation>
    </message>
    <message>
        <source>{title}, its beginning</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>{title}, su comienzo</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>(none)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Exportar mensajes</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Exportado a {file}</translation>
    </message>
    <message>
        <source>Import messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Importar mensajes</translation>
    </message>
    <message>
        <source>No saved message has the keys {keys}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Ningún mensaje guardado tiene las teclas {keys}.</translation>
    </message>
    <message>
        <source>Nothing was exported to {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>No se ha exportado nada a {file}. {reason}</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Mensajes guardados (*.json)</translation>
    </message>
    <message>
        <source>Saved messages and Packet Sender (*.json *.ini)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Mensajes guardados y Packet Sender (*.json *.ini)</translation>
    </message>
    <message>
        <source>The file of saved messages was damaged. What could be read is here; all of it is kept as {path}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>El archivo de mensajes guardados estaba dañado. Lo que se pudo leer está aquí; todo él se conserva como {path}.</translation>
    </message>
    <message>
        <source>The saved messages cannot be read or written ({reason}). Changes are kept in memory, and written with the next one when it can be done.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>Los mensajes guardados no se pueden leer o escribir ({reason}). Los cambios se conservan en memoria y se escribirán con el siguiente en cuanto sea posible.</translation>
    </message>
    <message>
        <source>“{name}” was not sent. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>«{name}» no se ha enviado. {reason}</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message>
        <source>New folder</source>
        <extracomment>bcastgui/gui/library/edits.py</extracomment>
        <translation>Nueva carpeta</translation>
    </message>
</context>
<context>
    <name>LibraryImport</name>
    <message>
        <source>Import from {file}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Importar de {file}</translation>
    </message>
    <message>
        <source>Left out or not quite as there: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Omitidos o no exactamente como allí: {count}.</translation>
    </message>
    <message>
        <source>Messages imported from {file}: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Mensajes importados de {file}: {count}.</translation>
    </message>
    <message>
        <source>Nothing was imported from {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>No se ha importado nada de {file}. {reason}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send this message at once; the send panel stays as it is.</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>Envía este mensaje ahora mismo; el panel de envío no cambia.</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Rellenar panel de envío</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Des&amp;hacer eliminación</translation>
    </message>
    <message>
        <source>Add to the s&amp;chedule</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Añadir a la programación</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Recupera lo último que se eliminó.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>E&amp;liminar</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {count} entries</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>
            <numerusform>Se ha eliminado {count} entrada</numerusform>
            <numerusform>Se han eliminado {count} entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Se ha eliminado «{name}»</translation>
    </message>
    <message>
        <source>Keep what the send panel holds, to send it again later.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Conserva lo que contiene el panel de envío, para enviarlo otra vez más tarde.</translation>
    </message>
    <message>
        <source>M&amp;ove down</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Más sobre mensajes guardados</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>No saved message has “{text}”.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Ningún mensaje guardado contiene «{text}».</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Nothing saved yet. Save… keeps what the send panel holds.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Aún no hay nada guardado. «Guardar…» conserva lo que contiene el panel de envío.</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, put in folders, import and export.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Cambiar nombre, duplicar, eliminar, poner en carpetas, importar y exportar.</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Guardar mensaje</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Buscar mensajes guardados</translation>
    </message>
    <message>
        <source>Send with &amp;keys</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Enviar con &amp;teclas</translation>
    </message>
    <message>
        <source>Shows the messages with this text in their name, payload, address or port.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Muestra los mensajes que tienen este texto en el nombre, la carga útil, la dirección o el puerto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>Deshacer eliminación</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/tree.py</extracomment>
        <translation>Mensajes guardados</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Enter goes to the next place in the text.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Intro va al siguiente lugar del texto.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>No se encuentra nada.</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Buscar en nombres y textos</translation>
    </message>
</context>
<context>
    <name>LinkNotices</name>
    <message>
        <source>{interface} has lost its connection. Nothing is sent or heard there until it is back.</source>
        <extracomment>bcastgui/gui/listen/link_notices.py</extracomment>
        <translation>{interface} ha perdido la conexión. Allí no se envía ni se oye nada hasta que vuelva.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Escuc&amp;har</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>P&amp;uertos</translation>
    </message>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Carácter {position}: {error}</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Enter applies these ports.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Intro aplica estos puertos.</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Lo últi&amp;mo</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Seguir lo último</translation>
    </message>
    <message>
        <source>Hold the table still to read it. Receiving and recording go on.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Detiene la tabla para leerla. La recepción y la grabación continúan.</translation>
    </message>
    <message>
        <source>Keep the newest message in view. Scrolling up stops that; this begins it again.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Mantiene a la vista el mensaje más nuevo. Desplazarse hacia arriba lo detiene; esto lo reanuda.</translation>
    </message>
    <message>
        <source>Receive what reaches these ports, or stop.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Recibe lo que llega a estos puertos, o deja de hacerlo.</translation>
    </message>
    <message>
        <source>Remove all messages from the table. Edit, Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Quita todos los mensajes de la tabla. «Editar, Deshacer vaciado» los recupera.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Escuchando.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Sin escuchar.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused. {count} messages wait.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>
            <numerusform>En pausa. {count} mensaje espera.</numerusform>
            <numerusform>En pausa. {count} mensajes esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>The ports to receive on: numbers and ranges such as 12345, 5000-5010, and multicast groups to join such as 239.1.2.3:5000. Enter applies them at once.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Los puertos en los que recibir: números e intervalos como 12345, 5000-5010, y grupos de multidifusión a los que unirse, como 239.1.2.3:5000. Intro los aplica enseguida.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Listening on {ports}</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>Escuchando en {ports}</translation>
    </message>
    <message>
        <source>Listening: no port could be opened</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>Escucha: no se pudo abrir ningún puerto</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>Escucha: desactivada</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About bcastgui</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Acerca de bcastgui</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Captura</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Fill from the message</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Rellenar desde el mensaje</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Fi&amp;ltrar</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Seguir lo último</translation>
    </message>
    <message>
        <source>&amp;Go to row or time…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Ir a fila u hora…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Remove old captures</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>E&amp;liminar capturas antiguas</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Resta&amp;blecer paneles</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>&amp;Send, or stop the repeat</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Enviar, o detener la repetición</translation>
    </message>
    <message>
        <source>&amp;Share ports with other programs</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Compartir puertos con otros programas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Copiar como &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Limit on &amp;disk…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Límite en &amp;disco…</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>&amp;Seleccionar todos los mensajes</translation>
    </message>
    <message>
        <source>Show only the messages that fit.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Muestra solo los mensajes que cumplen la condición.</translation>
    </message>
    <message>
        <source>Take all messages away; Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>Quita todos los mensajes; «Deshacer vaciado» los recupera.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Comment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Comentar…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Marcar o desmarcar</translation>
    </message>
    <message>
        <source>&amp;Marks and comments</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Marcas y comentarios</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Marca &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Marca &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Remove all marks</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>&amp;Quitar todas las marcas</translation>
    </message>
    <message>
        <source>&amp;Unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Des&amp;marcar</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>C&amp;omentar…</translation>
    </message>
    <message>
        <source>Choose a message to comment on.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Elija un mensaje que comentar.</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Se continúa desde el final.</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Se continúa desde el principio.</translation>
    </message>
    <message>
        <source>No message that is shown is marked.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>Ningún mensaje mostrado está marcado.</translation>
    </message>
</context>
<context>
    <name>MessageNameDialog</name>
    <message>
        <source>&amp;Name of the message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>&amp;Nombre del mensaje</translation>
    </message>
    <message>
        <source>Goes into the folder “{name}”</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Va a la carpeta «{name}»</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Replaces the message of this name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Reemplaza el mensaje de este nombre</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>Guardar mensaje</translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>&amp;Copy row</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>&amp;Rellenar panel de envío</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Copiar como &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No message fits the filter.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Ningún mensaje cumple el filtro.</translation>
    </message>
    <message>
        <source>Put the payload into the send panel, addressed to the sender of the message.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>Pone la carga útil en el panel de envío, dirigida al emisor del mensaje.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>&amp;Name the source…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>&amp;Nombrar el origen…</translation>
    </message>
    <message>
        <source>Name the &amp;destination…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>Nombrar el dest&amp;ino…</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>bcastgui/gui/widgets/numbers.py</extracomment>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message numerus="yes">
        <source>And {count} more damaged places.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>Y {count} lugar dañado más.</numerusform>
            <numerusform>Y {count} lugares dañados más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged at byte {offset}: {what}</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Dañado en el byte {offset}: {what}</translation>
    </message>
    <message>
        <source>Lost while it was recorded, as the file says: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Perdidos mientras se grababa, según el archivo: {count}.</translation>
    </message>
    <message>
        <source>Marks and comments beyond the limit, left out: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Marcas y comentarios por encima del límite, omitidos: {count}.</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled; what was read is kept.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Se canceló la lectura de {name}; lo leído se conserva.</translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>Omitidos: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} messages.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>{name}: {count} mensaje.</numerusform>
            <numerusform>{name}: {count} mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could be read in part only.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} solo se pudo leer en parte.</translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} no se pudo abrir.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Cancelar la apertura</translation>
    </message>
    <message>
        <source>Captures ({patterns})</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Capturas ({patterns})</translation>
    </message>
    <message>
        <source>Open capture</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Abrir captura</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Read no further. What was read stays in the window.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Deja de leer. Lo leído permanece en la ventana.</translation>
    </message>
    <message numerus="yes">
        <source>Save the {count} messages in the window before {name} is opened?</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>
            <numerusform>¿Guardar el mensaje de la ventana antes de abrir {name}?</numerusform>
            <numerusform>¿Guardar los {count} mensajes de la ventana antes de abrir {name}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved, they come back by Undo Clear, until others are cleared.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>Si no se guardan, «Deshacer vaciado» los recupera, hasta que se vacíen otros.</translation>
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
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>Opciones ({count})…</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>TTL {hops}</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL {hops}</translation>
    </message>
    <message>
        <source>TTL, DSCP, fragments and multicast loop: all as usual</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL, DSCP, fragmentos y bucle de multidifusión: todo por defecto</translation>
    </message>
    <message>
        <source>loop off</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>bucle no</translation>
    </message>
    <message>
        <source>loop on</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>bucle sí</translation>
    </message>
    <message>
        <source>no fragments</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>sin fragmentos</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous pa&amp;nel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>Panel anter&amp;ior</translation>
    </message>
</context>
<context>
    <name>PayloadEditor</name>
    <message>
        <source>Back to one line ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Volver a una línea ({keys})</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Escapes</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Archivo que enviar</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Large editor</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Editor grande</translation>
    </message>
    <message>
        <source>Line ends and control characters became escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Los fines de línea y caracteres de control se convirtieron en escapes</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Ruta de un archivo</translation>
    </message>
    <message>
        <source>Still {format}. {reason}</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Sigue en {format}. {reason}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Type a message and press Enter</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Escriba un mensaje y pulse Intro</translation>
    </message>
    <message>
        <source>Write on several lines, and see the bytes beside them ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Escribir en varias líneas y ver al lado los bytes ({keys})</translation>
    </message>
</context>
<context>
    <name>PayloadMessage</name>
    <message>
        <source>next {bytes}</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>siguiente {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>
            <numerusform>{count} enviado</numerusform>
            <numerusform>{count} enviados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PiecesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Interval, ms</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Intervalo, ms</translation>
    </message>
    <message>
        <source>&amp;Piece size, bytes</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Tamaño del trozo, bytes</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>B&amp;efore each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>A&amp;ntes de cada trozo</translation>
    </message>
    <message>
        <source>Before each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Antes de cada trozo</translation>
    </message>
    <message>
        <source>Bytes of the file in each datagram; up to 1,400 pass most networks whole.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Bytes del archivo en cada datagrama; hasta 1,400 pasan enteros por la mayoría de las redes.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Archivo que enviar</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Milliseconds from one piece to the next, so that receivers keep up.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Milisegundos de un trozo al siguiente, para que los receptores den abasto.</translation>
    </message>
    <message>
        <source>Piece size</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Tamaño del trozo</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Send file in pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Enviar archivo en trozos</translation>
    </message>
    <message>
        <source>Send pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Enviar trozos</translation>
    </message>
    <message>
        <source>Stop sending pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>Dejar de enviar trozos</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {count} pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>Detenido tras {done} de {count} trozo</numerusform>
            <numerusform>Detenido tras {done} de {count} trozos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} pieces sent</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{done} de {count} trozo enviado</numerusform>
            <numerusform>{done} de {count} trozos enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in about {seconds} s</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size} en {count} trozo, en unos {seconds} s</numerusform>
            <numerusform>{size} en {count} trozos, en unos {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in less than a second</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size} en {count} trozo, en menos de un segundo</numerusform>
            <numerusform>{size} en {count} trozos, en menos de un segundo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Plot over &amp;time</source>
        <extracomment>bcastgui/gui/details/plot_menu.py</extracomment>
        <translation>&amp;Graficar en el tiempo</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Clock in UTC</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Hora en UTC</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date and clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>An alert (Capture, Alerts) tells no more often than this. The next one says how many messages came in the meantime.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Una alerta («Captura, Alertas») no avisa con más frecuencia. El siguiente aviso dice cuántos mensajes llegaron entretanto.</translation>
    </message>
    <message>
        <source>How the column Time tells when a message came.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Cómo indica la columna Hora cuándo llegó un mensaje.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system has at the time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Claro, oscuro o lo que tenga el sistema en cada momento.</translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Límite en disco</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Of the window; the help is in English. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>De la ventana; la ayuda está en inglés. Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>One line at the top that says what to do first.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Una línea arriba que dice qué hacer primero.</translation>
    </message>
    <message>
        <source>Others may listen on the same ports at the same time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Otros pueden escuchar en los mismos puertos al mismo tiempo.</translation>
    </message>
    <message>
        <source>Ports to listen on</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Puertos en los que escuchar</translation>
    </message>
    <message>
        <source>Ports, ranges and groups, as 12345, 5000-5010, 239.1.2.3:6000; now and at each start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Puertos, intervalos y grupos, como 12345, 5000-5010, 239.1.2.3:6000; ahora y en cada inicio.</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Búfer de recepción</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Segundos desde 1970</translation>
    </message>
    <message>
        <source>Seconds since the first</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Segundos desde el primero</translation>
    </message>
    <message>
        <source>Set thousands apart</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Separar los millares</translation>
    </message>
    <message>
        <source>Share ports with other programs</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Compartir puertos con otros programas</translation>
    </message>
    <message>
        <source>Show the tip for beginners</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Mostrar el consejo para principiantes</translation>
    </message>
    <message>
        <source>System language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>The most that a capture may take. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Lo máximo que puede ocupar una captura. Al llegar al límite desaparecen los mensajes más antiguos.</translation>
    </message>
    <message>
        <source>Time between two alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Tiempo entre dos alertas</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>What the system is asked to hold for each port while the program is busy; it may give less. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Lo que se pide al sistema que guarde por cada puerto mientras el programa está ocupado; puede dar menos. Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Write 1,024 rather than 1024. What already stands in the window changes when it is next written.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>Escribe 1,024 en vez de 1024. Lo que ya está en la ventana cambia cuando se vuelve a escribir.</translation>
    </message>
    <message>
        <source>digits numbers group comma</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>dígitos números grupo coma punto miles</translation>
    </message>
    <message>
        <source>memory dropped lost</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>memoria descartado perdido</translation>
    </message>
    <message>
        <source>notification sound limit</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>notificación sonido límite</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>storage space size</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>almacenamiento espacio tamaño</translation>
    </message>
    <message>
        <source>theme night black white</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>tema noche negro blanco</translation>
    </message>
</context>
<context>
    <name>RatePanel</name>
    <message>
        <source>By delivery</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Por entrega</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Por sentido</translation>
    </message>
    <message>
        <source>By sender</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Por emisor</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter to what is in sight</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Filtrar lo visible</translation>
    </message>
    <message>
        <source>Lines of the rate</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Líneas de la tasa</translation>
    </message>
    <message>
        <source>Messages per {interval}, {span}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Mensajes por {interval}, {span}</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Aún no hay nada que contar.</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Tasa en el tiempo</translation>
    </message>
    <message>
        <source>Show only messages of the time in sight in the table. To choose a part of it, drag over that part.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Muestra en la tabla solo los mensajes del tiempo visible. Para elegir una parte, arrastre sobre ella.</translation>
    </message>
    <message>
        <source>What has a line of its own. By delivery and by sender, only received messages count.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>Qué tiene una línea propia. Por entrega y por emisor solo cuentan los mensajes recibidos.</translation>
    </message>
    <message>
        <source>{name} 0</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} 0</translation>
    </message>
    <message>
        <source>{name} {sum}, at most {highest}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} {sum}, máx. {highest}</translation>
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
        <translation>&amp;Olvidar los archivos</translation>
    </message>
    <message>
        <source>Empties this list. The files stay where they are.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>Vacía esta lista. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Not saved to a file yet. Opens in a window of its own.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>Aún sin guardar en un archivo. Se abre en otra ventana.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: {time}, {count} messages, {size}</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>
            <numerusform>Sin guardar: {time}, {count} mensaje, {size}</numerusform>
            <numerusform>Sin guardar: {time}, {count} mensajes, {size}</numerusform>
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
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Co&amp;nservar los últimos</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>&amp;Replace and record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Reemplazar y grabar</translation>
    </message>
    <message>
        <source>Another file begins after this time.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Tras este tiempo empieza otro archivo.</translation>
    </message>
    <message>
        <source>Another file begins at this size.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>A partir de este tamaño empieza otro archivo.</translation>
    </message>
    <message>
        <source>This file exists already; what is in it will be lost.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Este archivo ya existe; se perderá lo que contiene.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Buscar el archivo</translation>
    </message>
    <message>
        <source>Choose the folder and the name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Elija la carpeta y el nombre.</translation>
    </message>
    <message>
        <source>F&amp;ormat of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>&amp;Formato de la grabación</translation>
    </message>
    <message>
        <source>File to record to</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Archivo en el que grabar</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Archivos que conservar</translation>
    </message>
    <message>
        <source>Format of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Formato de la grabación</translation>
    </message>
    <message>
        <source>Next file &amp;after</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Otro archivo &amp;tras</translation>
    </message>
    <message>
        <source>Next file at &amp;size</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Otro archivo al &amp;llegar a</translation>
    </message>
    <message>
        <source>Record to file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Grabar en archivo</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Tamaño de un archivo</translation>
    </message>
    <message>
        <source>The first file is {name}</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>El primer archivo es {name}</translation>
    </message>
    <message>
        <source>The folder must exist.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>La carpeta debe existir.</translation>
    </message>
    <message>
        <source>The oldest file goes when there are more, so that the disk never fills.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>El archivo más antiguo se elimina cuando hay más, para que el disco nunca se llene.</translation>
    </message>
    <message>
        <source>Time of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Tiempo de un archivo</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>pcapng can be read by other tools while it is recorded.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>Otras herramientas pueden leer pcapng mientras se graba.</translation>
    </message>
</context>
<context>
    <name>RecordingToFile</name>
    <message>
        <source>Record to &amp;file…</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Gra&amp;bar en archivo…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>Se ha grabado {count} mensaje en {name}</numerusform>
            <numerusform>Se han grabado {count} mensajes en {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording to {name}: {count}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Grabando en {name}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Recording to {path} has ended after {count} messages. {reason}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>La grabación en {path} ha terminado tras {count} mensaje. {reason}</numerusform>
            <numerusform>La grabación en {path} ha terminado tras {count} mensajes. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording to &amp;file</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Detener la gra&amp;bación en archivo</translation>
    </message>
    <message>
        <source>What comes is written to {path}. File, Stop recording to file ends that.</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>Lo que llega se escribe en {path}. «Archivo, Detener la grabación en archivo» lo termina.</translation>
    </message>
    <message>
        <source>recording.pcapng</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>grabacion.pcapng</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are not in {name}: they were gone before they could be written.</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>{count} mensaje no está en {name}: desapareció antes de poder escribirse.</numerusform>
            <numerusform>{count} mensajes no están en {name}: desaparecieron antes de poder escribirse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatControls</name>
    <message>
        <source>&amp;Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Re&amp;petir</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How often to send; 0 (∞) is until stopped</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Cuántas veces enviar; 0 (∞) es hasta que se detenga</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Milisegundos de un envío al siguiente</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Send it again and again, each time filled anew.</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>Envía una y otra vez, cada vez con los marcadores rellenados de nuevo.</translation>
    </message>
    <message>
        <source>ever&amp;y {interval} ms, {count} ti&amp;mes</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>ca&amp;da {interval} ms, {count} vece&amp;s</translation>
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
        <translation>1 × conserva los tiempos grabados, 2 × es el doble de rápido.</translation>
    </message>
    <message>
        <source>Begin again after the last one, until it is stopped.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Empieza de nuevo tras el último, hasta que se detenga.</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Each to the address it had, or all to the one below.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Cada uno a la dirección que tenía, o todos a la de abajo.</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Replay to</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Reproducir hacia</translation>
    </message>
    <message>
        <source>Replayed</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Reproducidos</translation>
    </message>
    <message>
        <source>Send next</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Enviar siguiente</translation>
    </message>
    <message>
        <source>Select messages in the table, and choose Replay from their menu.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Seleccione mensajes en la tabla y elija «Reproducir» en su menú.</translation>
    </message>
    <message>
        <source>Send one row and wait for the next press. (F8)</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Envía una fila y espera a la próxima pulsación. (F8)</translation>
    </message>
    <message>
        <source>Send the rows again with the times between them, or stop.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Envía de nuevo las filas con los tiempos entre ellas, o se detiene.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Where each went</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Adonde fue cada uno</translation>
    </message>
    <message>
        <source>Where the send panel says</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>Adonde dice el panel de envío</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages over {seconds} s</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>
            <numerusform>{count} mensaje en {seconds} s</numerusform>
            <numerusform>{count} mensajes en {seconds} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>99 of 100 at most {deviation} ms off</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>99 de 100 con {deviation} ms de desvío como máximo</translation>
    </message>
    <message>
        <source>Rep&amp;lay…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Repro&amp;ducir…</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>Repla&amp;y the selected messages…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Reproducir los mensajes &amp;seleccionados…</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Send the &amp;next of the replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Enviar el siguie&amp;nte de la reproducción</translation>
    </message>
    <message>
        <source>Send the selected messages, or all shown if none is, again with the time between them, faster, or one by one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Envía de nuevo los mensajes seleccionados, o todos los mostrados si no hay ninguno, con el tiempo entre ellos, más rápido o uno a uno.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>Ese era el último.</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>{count} rechazado: {reason}</numerusform>
            <numerusform>{count} rechazados: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} sent</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>{done} de {count} enviado</numerusform>
            <numerusform>{done} de {count} enviados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesModel</name>
    <message>
        <source>A rule with a tick is followed.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Una regla con la casilla marcada se aplica.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>How many messages had no reply, because there would have been more in a second than the rule, one address, or all rules together may have.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Cuántos mensajes no tuvieron respuesta porque habría habido en un segundo más de las que puede tener la regla, una dirección o todas las reglas juntas.</translation>
    </message>
    <message>
        <source>How many replies were sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Cuántas respuestas se enviaron.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Replied</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Lo que se envía.</translation>
    </message>
    <message>
        <source>Which messages are answered. Of several rules, the first that fits answers.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Qué mensajes se responden. De varias reglas, responde la primera que se cumple.</translation>
    </message>
    <message>
        <source>Why the rule was switched off, if it was not by hand.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>Por qué se desactivó la regla, si no fue a mano.</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Answer new messages by the rules with a tick. Off at each start, so that nothing is sent that nobody thinks of.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Responde a los mensajes nuevos según las reglas con la casilla marcada. Desactivado en cada inicio, para que no se envíe nada en lo que nadie piense.</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Respuestas automáticas</translation>
    </message>
    <message>
        <source>Change the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Cambia la regla.</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Make another rule like this one, switched off.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Crea otra regla como esta, desactivada.</translation>
    </message>
    <message>
        <source>Make another rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Crea otra regla.</translation>
    </message>
    <message>
        <source>No rules yet. Add makes one.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Aún no hay reglas. «Añadir» crea una.</translation>
    </message>
    <message>
        <source>Remove the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Quita la regla.</translation>
    </message>
    <message>
        <source>Reply automatically</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>Responder automáticamente</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>At &amp;most a second</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Máximo por &amp;segundo</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>Empty: the port it was sent from.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Vacío: el puerto desde el que se envió.</translation>
    </message>
    <message>
        <source>Empty: whoever sent the message.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Vacío: quien envió el mensaje.</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Filtro de la regla</translation>
    </message>
    <message>
        <source>Format of the reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Formato de la respuesta</translation>
    </message>
    <message>
        <source>How the reply is written.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Cómo está escrita la respuesta.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Replies a second at most</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Máximo de respuestas por segundo</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reply address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Dirección de la respuesta</translation>
    </message>
    <message>
        <source>Reply port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Puerto de la respuesta</translation>
    </message>
    <message>
        <source>The name by which you know the rule.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>El nombre por el que reconoce la regla.</translation>
    </message>
    <message>
        <source>The reply can contain {groups}.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>La respuesta puede contener {groups}.</translation>
    </message>
    <message>
        <source>The sender’s</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>El del emisor</translation>
    </message>
    <message>
        <source>To &amp;address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>A la &amp;dirección</translation>
    </message>
    <message>
        <source>To &amp;port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Al &amp;puerto</translation>
    </message>
    <message>
        <source>What comes beyond is counted and has no reply.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Lo que exceda se cuenta y no tiene respuesta.</translation>
    </message>
    <message>
        <source>What is sent, with placeholders. {{group 1}} or {{group name}} is what the filter captures with payload matches.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Lo que se envía, con marcadores. {{group 1}} o {{group name}} es lo que el filtro captura con payload matches.</translation>
    </message>
    <message>
        <source>Which messages are answered, in the language of the filter bar.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>Qué mensajes se responden, en el lenguaje de la barra de filtros.</translation>
    </message>
</context>
<context>
    <name>Resending</name>
    <message>
        <source>&amp;Edit and resend</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>&amp;Editar y reenviar</translation>
    </message>
    <message>
        <source>&amp;Edit and resend the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>E&amp;ditar y reenviar el mensaje</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Res&amp;ponder</translation>
    </message>
    <message>
        <source>&amp;Reply to the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Res&amp;ponder al mensaje</translation>
    </message>
    <message>
        <source>Address the send panel to the sender of the message; the payload in the panel stays.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Dirige el panel de envío al emisor del mensaje; la carga útil del panel no cambia.</translation>
    </message>
    <message>
        <source>Put the message into the send panel, addressed to where it went before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Pone el mensaje en el panel de envío, dirigido adonde fue antes.</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Reen&amp;viar</translation>
    </message>
    <message>
        <source>Resen&amp;d the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Reen&amp;viar el mensaje</translation>
    </message>
    <message>
        <source>Send panel: message {number}, to {target}.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Panel de envío: mensaje {number}, a {target}.</translation>
    </message>
    <message>
        <source>Send panel: to {target}, with the payload of before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Panel de envío: a {target}, con la carga útil de antes.</translation>
    </message>
    <message>
        <source>Send the message again at once, unchanged, to where it went.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>Envía el mensaje de nuevo ahora mismo, sin cambios, adonde fue.</translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>Colour rule: {filter}</source>
        <extracomment>bcastgui/gui/table/row_writer.py</extracomment>
        <translation>Regla de color: {filter}</translation>
    </message>
</context>
<context>
    <name>SavedMessages</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Keep the message among the saved ones, to send it later.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Conserva el mensaje entre los guardados, para enviarlo más tarde.</translation>
    </message>
    <message>
        <source>Keep what the send panel shows among the saved messages.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Conserva lo que muestra el panel de envío entre los mensajes guardados.</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>&amp;Guardar mensaje…</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Mensajes &amp;guardados</translation>
    </message>
    <message>
        <source>Save &amp;message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Guardar &amp;mensaje…</translation>
    </message>
    <message>
        <source>Saved &amp;messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>&amp;Mensajes guardados</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>Send sa&amp;ved message</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>Enviar mensaje g&amp;uardado</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} entries</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>
            <numerusform>{name}: {count} entrada</numerusform>
            <numerusform>{name}: {count} entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel saving</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Cancelar el guardado</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Exportar a una carpeta nueva</translation>
    </message>
    <message numerus="yes">
        <source>Not in {name}: {count} messages that the system refused to send, since they never were packets. JSON lines keep them.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>No está en {name}: {count} mensaje que el sistema se negó a enviar, pues nunca llegó a ser un paquete. Las líneas JSON lo conservan.</numerusform>
            <numerusform>No están en {name}: {count} mensajes que el sistema se negó a enviar, pues nunca llegaron a ser paquetes. Las líneas JSON los conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>Se ha guardado {count} mensaje en {name}</numerusform>
            <numerusform>Se han guardado {count} mensajes en {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Guardando {name}</translation>
    </message>
    <message numerus="yes">
        <source>Save all {count} messages</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>Guardar {count} mensaje</numerusform>
            <numerusform>Guardar los {count} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>El archivo queda como estaba.</translation>
    </message>
    <message>
        <source>There are no messages to export yet.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Aún no hay mensajes que exportar.</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>captura</translation>
    </message>
    <message>
        <source>messages</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>{name} was changed by another program. Choose whether to replace it.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>Otro programa ha cambiado {name}. Elija si se reemplaza.</translation>
    </message>
    <message>
        <source>{name} was not saved: another file is still being written.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} no se ha guardado: aún se está escribiendo otro archivo.</translation>
    </message>
    <message>
        <source>{name} was not saved: it was cancelled.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} no se ha guardado: se canceló.</translation>
    </message>
    <message>
        <source>{path} was not saved. {reason}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{path} no se ha guardado. {reason}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Datagrams sent since it was last started, one for each interface.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Datagramas enviados desde el último inicio, uno por cada interfaz.</translation>
    </message>
    <message>
        <source>Each datagram leaves up to this many ms before or after its time.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Cada datagrama sale hasta estos ms antes o después de su hora.</translation>
    </message>
    <message>
        <source>How far from its time a datagram left: 99 of 100 were no further off than this.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>A cuánto de su hora salió un datagrama: 99 de 100 no se desviaron más que esto.</translation>
    </message>
    <message>
        <source>How often to send; ∞ is until stopped.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Cuántas veces enviar; ∞ es hasta que se detenga.</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next; in a sequence, to its next step. From 1 ms.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Milisegundos de un envío al siguiente; en una secuencia, hasta su siguiente paso. Desde 1 ms.</translation>
    </message>
    <message>
        <source>Milliseconds from the start to the first datagram.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Milisegundos desde el inicio hasta el primer datagrama.</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Sequence of {count}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Secuencia de {count}</translation>
    </message>
    <message>
        <source>Start after</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Iniciar tras</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The real interval: the mean, as measured.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>El intervalo real: la media, según se midió.</translation>
    </message>
    <message>
        <source>Tick to send, untick to stop. A double click shows it in the send panel.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Marque la casilla para enviar, desmárquela para detener. Un doble clic lo muestra en el panel de envío.</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Veces</translation>
    </message>
    <message>
        <source>What it does now, and what went wrong.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Qué hace ahora, y qué ha fallado.</translation>
    </message>
    <message>
        <source>Where it goes.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>Adónde va.</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>
            <numerusform>{count} rechazado: {reason}</numerusform>
            <numerusform>{count} rechazados: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Iniciar todo</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Detener todo</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Add s&amp;tep</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Añadir &amp;paso</translation>
    </message>
    <message>
        <source>Add what the send panel shows to the selected entry, as its next step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Añade lo que muestra el panel de envío a la entrada seleccionada, como su siguiente paso.</translation>
    </message>
    <message>
        <source>Add what the send panel shows, to be repeated.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Añade lo que muestra el panel de envío, para repetirlo.</translation>
    </message>
    <message>
        <source>Move the entry or step down.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Baja la entrada o el paso.</translation>
    </message>
    <message>
        <source>Move the entry or step up.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Sube la entrada o el paso.</translation>
    </message>
    <message>
        <source>Nothing yet. Add puts here what the send panel shows; a tick sends it.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Aún nada. «Añadir» pone aquí lo que muestra el panel de envío; una casilla marcada lo envía.</translation>
    </message>
    <message>
        <source>Remove the selected entry or step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Quita la entrada o el paso seleccionado.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Start all entries, or stop all that are sent.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>Inicia todas las entradas, o detiene todas las que se envían.</translation>
    </message>
</context>
<context>
    <name>Scheduling</name>
    <message>
        <source>&amp;Add to the schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>&amp;Añadir a la programación</translation>
    </message>
    <message>
        <source>Repeat what the send panel shows, beside other messages.</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>Repite lo que muestra el panel de envío, a la vez que otros mensajes.</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>&amp;Programación</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Start or stop the s&amp;chedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>&amp;Iniciar o detener la programación</translation>
    </message>
</context>
<context>
    <name>SendFields</name>
    <message>
        <source>&amp;Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How the payload is written. Another format keeps its bytes.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Cómo está escrita la carga útil. Otro formato conserva sus bytes.</translation>
    </message>
    <message>
        <source>Payloa&amp;d</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Carga úti&amp;l</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Puer&amp;to</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send now, or stop the repeat. {keys} does so from everywhere.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Envía ahora, o detiene la repetición. {keys} lo hace desde cualquier sitio.</translation>
    </message>
    <message>
        <source>Where it goes: an address, a group or a host; 255.255.255.255 is everybody.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Adónde va: una dirección, un grupo o un equipo; 255.255.255.255 son todos.</translation>
    </message>
    <message>
        <source>So&amp;urce port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Puerto de ori&amp;gen</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Puerto de origen</translation>
    </message>
    <message>
        <source>The UDP port that receivers listen on.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>El puerto UDP en el que escuchan los receptores.</translation>
    </message>
    <message>
        <source>The port to send from, where answers go. Empty: the system chooses.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>El puerto desde el que enviar, adonde van las respuestas. Vacío: lo elige el sistema.</translation>
    </message>
    <message>
        <source>V&amp;ia</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>P&amp;or</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>What is sent. {{ begins a placeholder, filled at each send (F1).</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>Lo que se envía. {{ empieza un marcador, que se rellena en cada envío (F1).</translation>
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
        <translation>T&amp;odo por defecto</translation>
    </message>
    <message>
        <source>&amp;DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>&amp;DSCP</translation>
    </message>
    <message>
        <source>&amp;Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Bucle de &amp;multidifusión</translation>
    </message>
    <message>
        <source>&amp;TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>&amp;TTL</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Differentiated services code point: how switches and routers treat a packet.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Punto de código de servicios diferenciados: cómo tratan un paquete los conmutadores y enrutadores.</translation>
    </message>
    <message>
        <source>Do not &amp;fragment</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>No &amp;fragmentar</translation>
    </message>
    <message>
        <source>How many routers a packet may pass; the hop limit of IPv6. Groups start at 1.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Por cuántos enrutadores puede pasar un paquete; el límite de saltos de IPv6. Los grupos empiezan en 1.</translation>
    </message>
    <message>
        <source>Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Bucle de multidifusión</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Options for sending</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Opciones de envío</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>What does not fit into one packet is refused instead of cut into several.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Lo que no cabe en un paquete se rechaza en vez de partirse en varios.</translation>
    </message>
    <message>
        <source>Whether programs on this machine hear it too.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Si los programas de este equipo también lo oyen.</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>A name, looked up when it is sent to</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Un nombre, que se resuelve al enviar</translation>
    </message>
    <message>
        <source>Everybody on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Todos en cada interfaz elegida</translation>
    </message>
    <message>
        <source>Everybody on the network of {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Todos en la red de {interfaces}</translation>
    </message>
    <message>
        <source>Multicast group, on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Grupo de multidifusión, en cada interfaz elegida</translation>
    </message>
    <message>
        <source>Multicast group, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Grupo de multidifusión, en {interface}</translation>
    </message>
    <message>
        <source>One host, on the one interface chosen</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Un equipo, en la única interfaz elegida</translation>
    </message>
    <message>
        <source>One host, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Un equipo, en {interface}</translation>
    </message>
    <message>
        <source>One host; the system picks the interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Un equipo; el sistema elige la interfaz</translation>
    </message>
    <message>
        <source>Only this computer, since no network is up</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>Solo este equipo, pues no hay ninguna red activa</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Env&amp;iar</translation>
    </message>
    <message>
        <source>Sends the payload</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Envía la carga útil</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops the repeat</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>Detiene la repetición</translation>
    </message>
    <message numerus="yes">
        <source>{bytes}: will be sent in {count} fragments (MTU {mtu})</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>
            <numerusform>{bytes}: se enviará en {count} fragmento (MTU {mtu})</numerusform>
            <numerusform>{bytes}: se enviará en {count} fragmentos (MTU {mtu})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>Not sent by {interface}: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>No enviado por {interface}: {reason}</translation>
    </message>
    <message>
        <source>Not sent: {name} has no known address ({reason}).</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>No enviado: no se conoce ninguna dirección de {name} ({reason}).</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>No enviado: {reason}</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by the route of the system</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Enviados {size} a {destination} por la ruta del sistema</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>Enviados {size} a {destination} por {interfaces}</translation>
    </message>
    <message>
        <source>The file cannot be read any more: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>El archivo ya no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>the system does not set the option {option}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>el sistema no establece la opción {option}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>de {least} a {most}</translation>
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
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Long.</translation>
    </message>
    <message>
        <source>Longer than three times its mean interval, which is {interval}.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Más del triple de su intervalo medio, que es {interval}.</translation>
    </message>
    <message>
        <source>Messages in the last second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Mensajes en el último segundo.</translation>
    </message>
    <message>
        <source>Messages since the capture began.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Mensajes desde que empezó la captura.</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Silent for</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>The last payload. What differs from the one before is tinted for a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>La última carga útil. Lo que difiere de la anterior se colorea durante un segundo.</translation>
    </message>
    <message>
        <source>The length of the last payload, in bytes.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>La longitud de la última carga útil, en bytes.</translation>
    </message>
    <message>
        <source>The lengths of all payloads together.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>La suma de las longitudes de todas las cargas útiles.</translation>
    </message>
    <message>
        <source>The mean time from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>El tiempo medio de un mensaje al siguiente.</translation>
    </message>
    <message>
        <source>The name or the address, and the port. Sorted by address.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>El nombre o la dirección, y el puerto. Se ordena por dirección.</translation>
    </message>
    <message>
        <source>The standard deviation of the times from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>La desviación típica de los tiempos de un mensaje al siguiente.</translation>
    </message>
    <message>
        <source>The time since the last message, coloured from three times the mean interval on, but not before half a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>El tiempo desde el último mensaje, coloreado desde el triple del intervalo medio, pero no antes de medio segundo.</translation>
    </message>
    <message>
        <source>When the first message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Cuándo llegó el primer mensaje.</translation>
    </message>
    <message>
        <source>When the last message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>Cuándo llegó el último mensaje.</translation>
    </message>
</context>
<context>
    <name>SendersDock</name>
    <message>
        <source>S&amp;enders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>E&amp;misores</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>Emisores</translation>
    </message>
</context>
<context>
    <name>SendersPanel</name>
    <message>
        <source>Counting: {percent} %</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Contando: {percent} %</translation>
    </message>
    <message>
        <source>One row for each port of an address; otherwise one for the address.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Una fila por cada puerto de una dirección; si no, una por dirección.</translation>
    </message>
    <message>
        <source>Own messages</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Mensajes propios</translation>
    </message>
    <message>
        <source>Ports apart</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Separar puertos</translation>
    </message>
    <message>
        <source>Show also what this window has sent, and its echo.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>Muestra también lo que esta ventana ha enviado, y su eco.</translation>
    </message>
    <message numerus="yes">
        <source>{count} senders</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>{count} emisor</numerusform>
            <numerusform>{count} emisores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{senders}; {count} messages came from others</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>{senders}; {count} mensaje llegó de otros</numerusform>
            <numerusform>{senders}; {count} mensajes llegaron de otros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendersTable</name>
    <message>
        <source>&amp;Copy the address</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Rellenar panel de envío</translation>
    </message>
    <message>
        <source>&amp;Hide its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Ocultar sus mensajes</translation>
    </message>
    <message>
        <source>&amp;Name the address…</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Nombrar la dirección…</translation>
    </message>
    <message>
        <source>&amp;Show only its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>&amp;Mostrar solo sus mensajes</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet.</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>Nadie ha enviado nada todavía.</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>Emisores</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Looking up {name}…</source>
        <extracomment>bcastgui/gui/send/sending.py</extracomment>
        <translation>Resolviendo {name}…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset to defaults</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>&amp;Restablecer valores</translation>
    </message>
    <message>
        <source>Give every setting of this page the value of a first start.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Da a cada ajuste de esta página el valor de un primer inicio.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Not listening. Press Listen to see what reaches this machine.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>Sin escuchar. Pulse «Escuchar» para ver lo que llega a este equipo.</translation>
    </message>
    <message>
        <source>Nothing yet. Type a message below and press Enter to send it to everybody; what reaches {ports} shows here.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>Aún nada. Escriba abajo un mensaje y pulse Intro para enviarlo a todos; lo que llegue a {ports} se muestra aquí.</translation>
    </message>
    <message>
        <source>Port {port}: {count}</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>Puerto {port}: {count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Datagrams received in the last second.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Datagramas recibidos en el último segundo.</translation>
    </message>
    <message>
        <source>Datagrams that reached the program since it was started, or cleared.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Datagramas que llegaron al programa desde que se inició o se vació.</translation>
    </message>
    <message>
        <source>Datagrams that the system lost before the program could read them.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Datagramas que el sistema perdió antes de que el programa pudiera leerlos.</translation>
    </message>
    <message>
        <source>Dropped {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Descartados {count}</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Escucha: desactivada</translation>
    </message>
    <message>
        <source>Received {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Recibidos {count}</translation>
    </message>
    <message>
        <source>Rows in the table. Fewer than received when the table is paused or filtered, and beyond some hundred million, of which it shows the newest; a filter searches all.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Filas de la tabla. Menos que las recibidas cuando la tabla está en pausa o filtrada, y más allá de unos cientos de millones, de los que muestra los más nuevos; un filtro busca en todos.</translation>
    </message>
    <message>
        <source>Shown {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>Mostrados {count}</translation>
    </message>
    <message>
        <source>The system threw these datagrams away, because they came faster than the program could read them and the receive buffer was full. They are in no row and no file.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>El sistema desechó estos datagramas porque llegaron más rápido de lo que el programa podía leerlos y el búfer de recepción estaba lleno. No están en ninguna fila ni archivo.</translation>
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
            <numerusform>No se cerró una captura de {time}: {count} mensaje, {size}. Se conserva hasta que la quite «Archivo, Eliminar capturas antiguas».</numerusform>
            <numerusform>No se cerró una captura de {time}: {count} mensajes, {size}. Se conserva hasta que la quite «Archivo, Eliminar capturas antiguas».</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Límite en disco</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The capture has reached its limit of {limit}: the oldest messages go as new ones come. Capture, Limit on disk sets another.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>La captura ha alcanzado su límite de {limit}: los mensajes más antiguos desaparecen al llegar otros nuevos. «Captura, Límite en disco» fija otro.</translation>
    </message>
    <message>
        <source>The disk takes no more ({reason}), so new messages are kept in memory. What was written stays readable. Make room on the disk, and it is used again.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>El disco no admite más ({reason}), así que los mensajes nuevos se guardan en memoria. Lo escrito sigue siendo legible. Libere espacio en el disco y se volverá a usar.</translation>
    </message>
    <message>
        <source>The most that a capture may take, in GiB. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>Lo máximo que puede ocupar una captura, en GiB. Al llegar al límite desaparecen los mensajes más antiguos.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are lost: the disk took no more, and the memory set aside is full.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>Se ha perdido {count} mensaje: el disco no admitió más, y la memoria reservada está llena.</numerusform>
            <numerusform>Se han perdido {count} mensajes: el disco no admitió más, y la memoria reservada está llena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages of this capture cannot be read: their files are damaged. All others are shown.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>No se puede leer {count} mensaje de esta captura: su archivo está dañado. Todos los demás se muestran.</numerusform>
            <numerusform>No se pueden leer {count} mensajes de esta captura: sus archivos están dañados. Todos los demás se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be opened in a window of its own.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>{path} no se pudo abrir en otra ventana.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The payload is empty.</source>
        <extracomment>bcastgui/gui/details/text_view.py</extracomment>
        <translation>La carga útil está vacía.</translation>
    </message>
</context>
<context>
    <name>TimePlot</name>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>&amp;Seguir lo último</translation>
    </message>
    <message>
        <source>Drag to show only the messages of that time. Wheel: zoom. Shift and drag, or the middle button: move in time.</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>Arrastre para mostrar solo los mensajes de ese tiempo. Rueda: zoom. Mayús y arrastrar, o el botón central: mover en el tiempo.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>A&amp;lejar</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>&amp;Clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Date and clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>&amp;Fecha y hora</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Clock in &amp;UTC</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>Hora en &amp;UTC</translation>
    </message>
    <message>
        <source>Seconds since &amp;1970</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>Segundos desde &amp;1970</translation>
    </message>
    <message>
        <source>Seconds since the &amp;first message</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>Segundos desde el &amp;primer mensaje</translation>
    </message>
</context>
<context>
    <name>UndoClear</name>
    <message>
        <source>&amp;Undo Clear</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>&amp;Deshacer vaciado</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What was cleared is gone: newer messages needed the room.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>Lo vaciado ya no está: los mensajes más nuevos necesitaban el espacio.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were cleared.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>
            <numerusform>Se ha vaciado {count} mensaje.</numerusform>
            <numerusform>Se han vaciado {count} mensajes.</numerusform>
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
        <translation>Dibuja también este valor. (Intro)</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>JSON key</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Clave JSON</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Clase de valor</translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Graficar</translation>
    </message>
    <message>
        <source>Plot the value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Graficar el valor</translation>
    </message>
    <message>
        <source>Value to plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Valor que graficar</translation>
    </message>
    <message>
        <source>Where the number is: under a key of JSON, in what a regular expression finds (its first group), or at an offset in the bytes.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>Dónde está el número: en una clave de JSON, en lo que halla una expresión regular (su primer grupo) o en un desplazamiento en los bytes.</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>Big-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Big-endian</translation>
    </message>
    <message>
        <source>Byte {offset}</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Byte {offset}</translation>
    </message>
    <message>
        <source>Floating-point number of {bits} bits (IEEE 754)</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Número en coma flotante de {bits} bits (IEEE 754)</translation>
    </message>
    <message>
        <source>Seconds since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Segundos desde 1970 en UTC, si es una hora entre 2000 y 2050</translation>
    </message>
    <message>
        <source>Seconds, ms, µs or ns since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Segundos, ms, µs o ns desde 1970 en UTC, si es una hora entre 2000 y 2050</translation>
    </message>
    <message>
        <source>Signed whole number of {bits} bits, in two&apos;s complement</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Número entero de {bits} bits con signo, en complemento a dos</translation>
    </message>
    <message>
        <source>Unsigned whole number of {bits} bits</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Número entero de {bits} bits sin signo</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Little-endian</translation>
    </message>
    <message>
        <source>No byte</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>Ningún byte</translation>
    </message>
</context>
<context>
    <name>ValuesPanel</name>
    <message>
        <source>All messages</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Messages to read</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Mensajes que leer</translation>
    </message>
    <message>
        <source>Read all messages, or only those that the table shows.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Lee todos los mensajes, o solo los que muestra la tabla.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a value</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Quitar un valor</translation>
    </message>
    <message>
        <source>Stop drawing a value.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Deja de dibujar un valor.</translation>
    </message>
    <message>
        <source>Those shown</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Los mostrados</translation>
    </message>
    <message>
        <source>Type a value to plot, such as sensor.temp, and press Enter.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Escriba un valor que graficar, como sensor.temp, y pulse Intro.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>Valores en el tiempo</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>ViaBox</name>
    <message>
        <source>All interfaces</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>Todas las interfaces</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>no carrier</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>sin portadora</translation>
    </message>
    <message>
        <source>{interface} (gone)</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>{interface} (desaparecida)</translation>
    </message>
</context>
<context>
    <name>WindowTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/window_teller.py</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>_CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the details as text, to put them into a report.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Copia los detalles como texto, para ponerlos en un informe.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Errors: {count}. Shown: {shown}.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Errores: {count}. Mostrados: {shown}.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>The same text is in {path}</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>El mismo texto está en {path}</translation>
    </message>
    <message>
        <source>What to send to the authors, so that they can mend it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>Lo que enviar a los autores para que puedan arreglarlo.</translation>
    </message>
    <message>
        <source>bcastgui met an error that it did not expect. It goes on running, and the messages received so far are kept. If something no longer works, restart it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>bcastgui ha encontrado un error que no esperaba. Sigue funcionando, y los mensajes recibidos hasta ahora se conservan. Si algo deja de funcionar, inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close notice</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>Close this notice. It comes back when there is something new to say.</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Cierra este aviso. Vuelve cuando haya algo nuevo que decir.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>Advertencia</translation>
    </message>
</context>
</TS>
