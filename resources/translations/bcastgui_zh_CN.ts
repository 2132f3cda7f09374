<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>关于 bcastgui</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Report a fault</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>报告故障(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Icon of bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>bcastgui 图标</translation>
    </message>
    <message>
        <source>Send UDP broadcasts, and watch them arrive.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>发送 UDP 广播，并观察其到达。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>bcastgui is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>bcastgui 是采用 MIT 许可证的自由软件。它使用 LGPL 第 3 版许可的 Qt 和 PySide6。</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>everybody</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>所有主机</translation>
    </message>
    <message>
        <source>everybody on {interface}</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>{interface} 上的所有主机</translation>
    </message>
</context>
<context>
    <name>AddressNameDialog</name>
    <message>
        <source>&amp;Name of {address}</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>{address} 的名称(&amp;N)</translation>
    </message>
    <message>
        <source>It will show wherever the address does.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>凡显示该地址之处都会显示此名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name an address</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>命名地址</translation>
    </message>
    <message>
        <source>Takes the name away.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>移除此名称。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>&amp;Alerts…</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>提醒(&amp;A)…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>The alert “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>提醒“{name}”已停用。{reason}</translation>
    </message>
    <message>
        <source>The message of this alert is not among those shown.</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>此提醒的消息不在当前显示的消息中。</translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the meantime</source>
        <extracomment>bcastgui/gui/alerts/notice.py</extracomment>
        <translation>
            <numerusform>期间另有 {count} 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>提醒方式(&amp;T)</translation>
    </message>
    <message>
        <source>A notification of the desktop, or a notice in the window where there are none; the system’s sound for attention; or both.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>桌面通知（桌面没有通知时为窗口中的通知）、系统提示音，或两者兼用。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Each tells by itself of the messages it is for. Space switches one off.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>每条提醒各自针对其匹配的消息发出。按空格键可停用。</translation>
    </message>
    <message>
        <source>Filter of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>提醒的过滤器</translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>提醒的名称</translation>
    </message>
    <message>
        <source>No alerts yet. Add makes one.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>尚无提醒。用“添加”新建一条。</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>通知和声音</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>提醒方式</translation>
    </message>
    <message>
        <source>The title of what it tells.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>提醒内容的标题。</translation>
    </message>
    <message>
        <source>Which messages it tells of, in the language of the filter bar. Only received ones count; your own that came back do where the filter has echo in it.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>对哪些消息发出提醒，用过滤器栏的语言书写。只计已接收的消息；过滤器中含有 echo 时，也包括返回的自身消息。</translation>
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
        <translation>已取消：表格保持原样。</translation>
    </message>
    <message>
        <source>In this order the selected messages are too scattered to stay selected.</source>
        <extracomment>bcastgui/gui/table/arranging.py</extracomment>
        <translation>所选消息在此顺序中过于分散，无法保持选中。</translation>
    </message>
</context>
<context>
    <name>AutomaticReplies</name>
    <message>
        <source>Auto&amp;matic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自动应答(&amp;M)</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自动应答</translation>
    </message>
    <message>
        <source>Automatic replies (on)</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自动应答（已开启）</translation>
    </message>
    <message>
        <source>New messages are answered by rules: see View, Automatic replies.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>新消息按规则应答：见“视图”&gt;“自动应答”。</translation>
    </message>
    <message>
        <source>Reply a&amp;utomatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自动应答(&amp;U)</translation>
    </message>
    <message>
        <source>Replying automatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>正在自动应答</translation>
    </message>
    <message>
        <source>The automatic reply “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自动应答“{name}”已停用。{reason}</translation>
    </message>
    <message>
        <source>{peer} answers each of our replies, so that both would go on for ever.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>{peer} 会回应我们的每次应答，双方将无休止地继续下去。</translation>
    </message>
</context>
<context>
    <name>BugReportPage</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the report as it is shown.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>按显示的内容复制报告。</translation>
    </message>
    <message>
        <source>Of your interfaces, and of others in the settings.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>您的接口的地址，以及设置中其他主机的地址。</translation>
    </message>
    <message>
        <source>Payloads, filters, names of files and others in the settings, and what the last error says.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>设置中的有效载荷、过滤器、文件名和其他名称，以及最近一次错误的内容。</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>This helps the authors to find a fault. It goes nowhere but to the clipboard, from where you can put it into your report. Addresses, and texts that you typed or received, are only in it when you choose so.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>有助于作者查找故障。内容只会复制到剪贴板，您可将其粘贴到自己的故障报告中。只有在您选择时，其中才包含地址，以及您输入或接收的文本。</translation>
    </message>
    <message>
        <source>With &amp;addresses</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>包含地址(&amp;A)</translation>
    </message>
    <message>
        <source>With &amp;texts</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>包含文本(&amp;T)</translation>
    </message>
</context>
<context>
    <name>BusTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/bus_teller.py</extracomment>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ByteMenu</name>
    <message>
        <source>Copy as &amp;C array</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>复制为 C 数组(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>复制为 Python bytes(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>复制为 Base64(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>复制为 hex(&amp;H)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CellFilters</name>
    <message>
        <source>Filter: not {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>过滤：非 {condition}</translation>
    </message>
    <message>
        <source>Filter: {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>过滤：{condition}</translation>
    </message>
    <message>
        <source>… and not {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>… 且非 {condition}</translation>
    </message>
    <message>
        <source>… and {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>… 且 {condition}</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <extracomment>bcastgui/gui/charts/legend.py</extracomment>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>&amp;Save picture…</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow in the chart</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>在图表中跟随</translation>
    </message>
    <message>
        <source>Keep the newest in sight, until the chart is moved. ({keys})</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>保持最新数据可见，直到移动图表。({keys})</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>{path} 未保存：{reason}。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>All others</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>其他全部</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Plot over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>绘制曲线</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>速率</translation>
    </message>
    <message>
        <source>Rate &amp;over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>速率曲线(&amp;O)</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Row {number} is not shown: the filter leaves it out.</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>第 {number} 行未显示：已被过滤器排除。</translation>
    </message>
    <message>
        <source>Row {row}, {time}: {value}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>第 {row} 行，{time}：{value}</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Val&amp;ues over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>数值曲线(&amp;U)</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>byte {place}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>字节 {place}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages without a number</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>{count} 条消息不含数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {latest}, {count} numbers</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>{name} {latest}，{count} 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no number yet</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{name}：尚无数值</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>已读取 {percent} %</translation>
    </message>
    <message>
        <source>{} d</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} 天</translation>
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
        <translation>着色规则(&amp;L)…</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>规则</translation>
    </message>
    <message>
        <source>The colour rule {filter} is not followed: {reason}</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>着色规则 {filter} 未生效：{reason}</translation>
    </message>
</context>
<context>
    <name>ColourRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>(all messages)</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>（所有消息）</translation>
    </message>
    <message>
        <source>12:34:56.123456 Received 10.9.0.2:12345 Hello, world!</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>12:34:56.123456 已接收 10.9.0.2:12345 Hello, world!</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>着色规则</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>规则的过滤器</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Looks like</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>红色</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>青色</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>The first rule that fits gives a row its colours. Space switches one off.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>行的颜色由第一条匹配的规则决定。按空格键可停用规则。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>黄色</translation>
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
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>As rec&amp;orded</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>按捕获顺序(&amp;O)</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>从大到小(&amp;G)</translation>
    </message>
    <message>
        <source>Order and &amp;widths of columns…</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>列的顺序和宽度(&amp;W)…</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>从小到大(&amp;M)</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>排序依据(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>注释(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>目标(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>接口(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;No.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>注释</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>数据(&amp;A)</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Deli&amp;very</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>投递方式(&amp;V)</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>投递方式</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>方向(&amp;R)</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>接口</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lost just before: {count}</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>此前刚丢失：{count}</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Our own datagram, heard back</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>我们自己发送后又收到的数据报</translation>
    </message>
    <message>
        <source>Seconds since the first message shown</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>距显示的第一条消息的秒数</translation>
    </message>
    <message>
        <source>Seconds since the last mark before</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>距上一个标记的秒数</translation>
    </message>
    <message>
        <source>Seconds since the message above</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>距上一行消息的秒数</translation>
    </message>
    <message>
        <source>Since &amp;first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>距首条(&amp;F)</translation>
    </message>
    <message>
        <source>Since &amp;mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>距标记(&amp;M)</translation>
    </message>
    <message>
        <source>Since &amp;previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>距上一条(&amp;P)</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>距首条</translation>
    </message>
    <message>
        <source>Since mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>距标记</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>距上一条</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>源</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>已标记</translation>
    </message>
    <message>
        <source>with a comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>有注释</translation>
    </message>
    <message>
        <source>{reason}: {payload}</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>{reason}：{payload}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Down</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>从大到小(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>从小到大(&amp;M)</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>宽度</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>&amp;Comment on message {number}</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>消息 {number} 的注释(&amp;C)</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>注释</translation>
    </message>
    <message>
        <source>The comment will be removed.</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>注释将被移除。</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Earlier message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>较早的消息</translation>
    </message>
    <message>
        <source>Later message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>较晚的消息</translation>
    </message>
    <message>
        <source>Their lengths differ: compared byte by byte between what both begin with and what both end with.</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>两者长度不同：对共同开头与共同结尾之间的部分逐字节比较。</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes changed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>更改 {count} 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes inserted</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>插入 {count} 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes removed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>移除 {count} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>{pair}: {changes}</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>{pair}：{changes}</translation>
    </message>
    <message>
        <source>{pair}: no difference</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>{pair}：无差异</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>&amp;Large payload editor</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>大编辑器(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>占位符(&amp;P)</translation>
    </message>
    <message>
        <source>File in &amp;pieces…</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>分块发送文件(&amp;P)…</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>占位符</translation>
    </message>
</context>
<context>
    <name>CopyingAs</name>
    <message>
        <source>&amp;CSV</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;JSON lines</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>JSON 行(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Text with hex dumps</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>带十六进制转储的文本(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} messages</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>已复制 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as f&amp;ile</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>复制为文件(&amp;I)</translation>
    </message>
    <message>
        <source>Raw &amp;payloads, each with a line end</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>原始有效载荷，每个一行(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are too many to be copied. File, Export writes them.</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>{count} 条消息太多，无法复制。可用“文件”&gt;“导出”写入文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A backslash at the end begins no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>末尾的反斜杠未开始任何转义。反斜杠要写作 \\。</translation>
    </message>
    <message>
        <source>A break where nothing is open.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>没有可结束的项，却出现 break。</translation>
    </message>
    <message>
        <source>A comment has no more than {most} characters.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>注释最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A dot is missing here.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>此处缺少一个点。</translation>
    </message>
    <message>
        <source>A file has no placeholders.</source>
        <extracomment>bcastgui/payload/template_text.py</extracomment>
        <translation>文件没有占位符。</translation>
    </message>
    <message>
        <source>A first byte that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>CBOR 中不存在的首字节。</translation>
    </message>
    <message>
        <source>A larger receive buffer helps: sudo sysctl net.core.rmem_max=8388608, then switch Listen off and on.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>增大接收缓冲区会有帮助：sudo sysctl net.core.rmem_max=8388608，然后关闭再开启“监听”。</translation>
    </message>
    <message>
        <source>A line such as 3/120</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>一行文本，例如 3/120</translation>
    </message>
    <message>
        <source>A moment that cannot be.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>不可能存在的时刻。</translation>
    </message>
    <message>
        <source>A name has no control characters.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>名称不能含控制字符。</translation>
    </message>
    <message>
        <source>A name has {most} characters at most.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>名称最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A payload has at most {most} placeholders.</source>
        <extracomment>bcastgui/payload/template_reading.py</extracomment>
        <translation>有效载荷最多有 {most} 个占位符。</translation>
    </message>
    <message>
        <source>A placeholder begins with its name, as in {example}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>占位符以其名称开头，如 {example}。要原样发送，写作 {literal}。</translation>
    </message>
    <message>
        <source>A range goes from one address to another, without networks and interfaces.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>范围从一个地址到另一个地址，不带网络和接口。</translation>
    </message>
    <message>
        <source>A range has both ends in IPv4 or both in IPv6.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>范围的两端须同为 IPv4 或同为 IPv6。</translation>
    </message>
    <message>
        <source>A range of times has a day at both ends, or at none.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>时间范围的两端须都带日期，或都不带。</translation>
    </message>
    <message>
        <source>A regular expression is text. Write bytes in it as in &apos;\x00\xff&apos;.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>正则表达式是文本。其中的字节写作 &apos;\x00\xff&apos;。</translation>
    </message>
    <message>
        <source>A section has more than {most} interfaces.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>有一个节的接口多于 {most} 个。</translation>
    </message>
    <message>
        <source>A section is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>有一个节的版本为 {version}，无法读取。</translation>
    </message>
    <message>
        <source>A string that does not end, or has a line end or another control character in it.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>字符串没有结束，或其中有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>A string that is no valid UTF-8, or has an escape that JSON does not know.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>字符串不是有效的 UTF-8，或含有 JSON 中不存在的转义。</translation>
    </message>
    <message>
        <source>A text without a zero at its end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>文本末尾没有零字节。</translation>
    </message>
    <message>
        <source>A time with a zone needs its day, as in 2026-01-31T12:30Z.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>带时区的时间须有日期，如 2026-01-31T12:30Z。</translation>
    </message>
    <message>
        <source>A value is missing behind {token}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} 后面缺少值。</translation>
    </message>
    <message>
        <source>A value that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>CBOR 中不存在的值。</translation>
    </message>
    <message>
        <source>After {after} expected a comma or }}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} 之后应为逗号或 }}。</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} 之后应为 length 之类的字段，或要搜索的文本。</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} 之后应为 length 之类的字段，或要搜索的文本。要搜索 {found}，将其放在引号中。</translation>
    </message>
    <message>
        <source>After {after} expected a value such as {example}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} 之后应为 {example} 之类的值。</translation>
    </message>
    <message>
        <source>After {after} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} 之后应为 {expected}。</translation>
    </message>
    <message>
        <source>After {after} expected {expected}. Put a text with spaces in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} 之后应为 {expected}。带空格的文本要放在引号中。</translation>
    </message>
    <message>
        <source>After {field} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} 之后应为 {expected}。</translation>
    </message>
    <message>
        <source>An array that does not end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>数组没有结束。</translation>
    </message>
    <message>
        <source>An encoding that is not known.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>未知的编码。</translation>
    </message>
    <message>
        <source>An octal escape takes three digits, \000 to \377. Write \x00 to \xff instead.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>八进制转义需三位数字，\000 到 \377。也可写作 \x00 到 \xff。</translation>
    </message>
    <message>
        <source>An option is longer than the block that it is in.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>有一个选项比其所在的块还长。</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Byte {number} (hex {byte:02x}) is not UTF-8 text: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>字节 {number}（十六进制 {byte:02x}）不是 UTF-8 文本：选择“转义”。</translation>
    </message>
    <message>
        <source>Bytes can be compared with payloads only. Write a text here.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>字节只能与有效载荷比较。此处应写文本。</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Character {position} does not show: leave it out.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>第 {position} 个字符不可见：将其去掉。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>先选择一个文件。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>至少选择一列。</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>注释</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>投递方式</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Destination address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>目标地址</translation>
    </message>
    <message>
        <source>Destination port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>目标端口</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>应为 length 之类的字段，或要搜索的文本。</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>应为 length 之类的字段，或要搜索的文本。要搜索 {found}，将其放在引号中。</translation>
    </message>
    <message>
        <source>Expected a name and an equals sign here.</source>
        <extracomment>bcastgui/payload/decoders/key_value.py</extracomment>
        <translation>此处应为名称和等号。</translation>
    </message>
    <message>
        <source>Expected a path or #bundle here.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>此处应为路径或 #bundle。</translation>
    </message>
    <message>
        <source>Expected a priority of 0 to 191 in angle brackets here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>此处应为尖括号中的优先级 0 到 191。</translation>
    </message>
    <message>
        <source>Expected a sentence here: $ or !, fields with commas, and a checksum after *.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>此处应为一条语句：$ 或 !、以逗号分隔的字段，以及 * 之后的校验和。</translation>
    </message>
    <message>
        <source>Expected structured data in brackets, or a hyphen, here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>此处应为方括号中的结构化数据，或一个连字符。</translation>
    </message>
    <message>
        <source>Expected {what} here.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>此处应为{what}。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>为文件指定名称。</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: more than the system lets one socket join. Join fewer groups, or raise the limit (on Linux: sudo sysctl net.ipv4.igmp_max_memberships=200).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>未在 {interfaces} 上加入组 {group}：超出系统允许一个套接字加入的数量。减少要加入的组，或提高上限（Linux 上：sudo sysctl net.ipv4.igmp_max_memberships=200）。</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: the interface is gone. It is joined again when it is back.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>未在 {interfaces} 上加入组 {group}：接口已消失。接口恢复后会重新加入。</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: {reason}.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>未在 {interfaces} 上加入组 {group}：{reason}。</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Hex digits are missing after {prefix}.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{prefix} 后面缺少十六进制数字。</translation>
    </message>
    <message>
        <source>Hex digits are missing. Write two digits for each byte.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>缺少十六进制数字。每个字节写两位数字。</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>接口</translation>
    </message>
    <message>
        <source>It held something that is neither a message nor a folder.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>其中有既不是消息也不是文件夹的内容。</translation>
    </message>
    <message>
        <source>It takes too long for the rows in sight.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_engine.py</extracomment>
        <translation>对可见的行耗时过长。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Left out: it is for {protocol}, not for UDP.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>已略去：它用于 {protocol}，而不是 UDP。</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} bytes.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>第 {line} 行超过 {most} 字节。</translation>
    </message>
    <message>
        <source>Line {line} is no row of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>第 {line} 行不是 bcastgui 的行。</translation>
    </message>
    <message>
        <source>Line {line} is not JSON.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>第 {line} 行不是 JSON。</translation>
    </message>
    <message>
        <source>Line {line} is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>第 {line} 行的版本为 {version}，无法读取。</translation>
    </message>
    <message>
        <source>Lost before</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>此前丢失</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>已标记</translation>
    </message>
    <message>
        <source>More bytes than the types tell.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>字节多于类型所声明的。</translation>
    </message>
    <message>
        <source>More than {most} levels within each other.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>嵌套超过 {most} 层。</translation>
    </message>
    <message>
        <source>No calendar has this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>任何日历中都没有此时间。</translation>
    </message>
    <message>
        <source>No clock shows this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>任何时钟都不会显示此时间。</translation>
    </message>
    <message>
        <source>No decoder takes this for its own. Choose one to see why.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>没有解码器认领此内容。选择一个解码器以查看原因。</translation>
    </message>
    <message>
        <source>No more than {most} payloads become files.</source>
        <extracomment>bcastgui/formats/raw_payloads.py</extracomment>
        <translation>最多将 {most} 个有效载荷写成文件。</translation>
    </message>
    <message>
        <source>No more than {most} rows can be marked.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>最多可标记 {most} 行。</translation>
    </message>
    <message>
        <source>No more than {most} rows can have a comment.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>最多可为 {most} 行添加注释。</translation>
    </message>
    <message>
        <source>No table has so many rows.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>任何表格都没有这么多行。</translation>
    </message>
    <message>
        <source>No well-formed XML: {reason}.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>不是格式良好的 XML：{reason}。</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not a piece of the string around it.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>不是所在字符串的分段。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Number and count, two big-endian u32</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>编号和总数，两个大端 u32</translation>
    </message>
    <message>
        <source>Packet Sender repeats it every {pause} s. Here the send panel or a schedule does that: its pause is left out.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Packet Sender 每 {pause} s 重复一次。这里由发送面板或计划来重复：其间隔已略去。</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Plain text cannot hold the control character {code}: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>纯文本不能包含控制字符 {code}：选择“转义”。</translation>
    </message>
    <message>
        <source>Port {ports}: in use by a program that does not share it. Close that program, or listen on another port; this one is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>端口 {ports}：正被不共享它的程序使用。关闭该程序，或监听其他端口；此端口每秒重试一次。</translation>
    </message>
    <message>
        <source>Port {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>端口 {ports}：超出系统允许一个程序打开的数量。减少监听的端口，或提高上限 (ulimit -n)。</translation>
    </message>
    <message>
        <source>Port {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose another port.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>端口 {ports}：不允许。在多数系统上，1024 以下的端口需要管理员权限；在 Windows 上，其他程序可能独占端口：选择其他端口。</translation>
    </message>
    <message>
        <source>Port {ports}: {reason}. It is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>端口 {ports}：{reason}。每秒重试一次。</translation>
    </message>
    <message>
        <source>Ports {ports}: in use by a program that does not share them. Close that program, or listen on other ports; these are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>端口 {ports}：正被不共享它们的程序使用。关闭该程序，或监听其他端口；这些端口每秒重试一次。</translation>
    </message>
    <message>
        <source>Ports {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>端口 {ports}：超出系统允许一个程序打开的数量。减少监听的端口，或提高上限 (ulimit -n)。</translation>
    </message>
    <message>
        <source>Ports {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose other ports.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>端口 {ports}：不允许。在多数系统上，1024 以下的端口需要管理员权限；在 Windows 上，其他程序可能独占端口：选择其他端口。</translation>
    </message>
    <message>
        <source>Ports {ports}: {reason}. They are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>端口 {ports}：{reason}。每秒重试一次。</translation>
    </message>
    <message>
        <source>Raw payloads</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>原始有效载荷</translation>
    </message>
    <message>
        <source>Say which byte comes first: {name}be, the highest, or {name}le, the lowest.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>说明哪个字节在前：{name}be 为最高字节，{name}le 为最低字节。</translation>
    </message>
    <message>
        <source>Say which value to plot, such as {example}.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>指定要绘制的数值，例如 {example}。</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>距首条</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>距上一条</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>源</translation>
    </message>
    <message>
        <source>Source address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>源地址</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>源端口</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>带转义的文本</translation>
    </message>
    <message>
        <source>The base is 2, 8, 10 or 16.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>基数为 2、8、10 或 16。</translation>
    </message>
    <message>
        <source>The byte c1 begins no value.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>字节 c1 不是任何值的开头。</translation>
    </message>
    <message>
        <source>The decoder {decoder} failed: {error}</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>解码器 {decoder} 失败：{error}</translation>
    </message>
    <message>
        <source>The file ends within a block.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>文件在一个块中间结束。</translation>
    </message>
    <message>
        <source>The file ends within a packet.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>文件在一个数据包中间结束。</translation>
    </message>
    <message>
        <source>The filter captures no group {name}. Write one as in payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos;.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>过滤器未捕获组 {name}。可写作 payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos;。</translation>
    </message>
    <message>
        <source>The first row is 1.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>第一行为 1。</translation>
    </message>
    <message>
        <source>The last character of the Base64 is missing.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>缺少 Base64 的最后一个字符。</translation>
    </message>
    <message>
        <source>The list of its messages is missing.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>缺少其消息列表。</translation>
    </message>
    <message>
        <source>The process in which decoders run could not be started.</source>
        <extracomment>bcastgui/gui/details/decoder_process.py</extracomment>
        <translation>运行解码器的进程无法启动。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>范围的终点在起点之前。</translation>
    </message>
    <message>
        <source>The range {item} ends before it begins: write {last}-{first}.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>范围 {item} 的终点在起点之前：写作 {last}-{first}。</translation>
    </message>
    <message>
        <source>The regular expression is too deep, or repeats too often.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>正则表达式嵌套过深，或重复过多。</translation>
    </message>
    <message>
        <source>The text that begins here has no {quote} at its end.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>从此处开始的文本末尾没有 {quote}。</translation>
    </message>
    <message>
        <source>The type {tag} is not known.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>未知的类型 {tag}。</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>已有同名的过滤器。</translation>
    </message>
    <message>
        <source>There is no checksum {token}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>没有校验和 {token}。</translation>
    </message>
    <message>
        <source>There is no decoder {decoder} any more. Choose another one.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>解码器 {decoder} 已不存在。选择其他解码器。</translation>
    </message>
    <message>
        <source>There is no field {word}. Did you mean {near}?</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>没有字段 {word}。是否指 {near}？</translation>
    </message>
    <message>
        <source>There is no field {word}. To search for a text with signs, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>没有字段 {word}。要搜索带符号的文本，将其放在引号中。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. Did you mean {near}? To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>没有占位符 {token}。是否指 {near}？要原样发送，写作 {literal}。</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. There are {known}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>没有占位符 {token}。可用的有 {known}。要原样发送，写作 {literal}。</translation>
    </message>
    <message>
        <source>There is no port {text}: ports go from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>没有端口 {text}：端口为 1 到 65535。</translation>
    </message>
    <message>
        <source>There is no sentence.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>没有语句。</translation>
    </message>
    <message>
        <source>There is no single {character}. Write {character}{character}, or and, or or.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>没有单个的 {character}。写作 {character}{character}，或 and，或 or。</translation>
    </message>
    <message>
        <source>There is no such type. There are {names}.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>没有此类型。可用的有 {names}。</translation>
    </message>
    <message>
        <source>There is no {character}. Put a text with signs in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>没有 {character}。带符号的文本要放在引号中。</translation>
    </message>
    <message>
        <source>These JSON lines are of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>这些 JSON 行的版本为 {version}，无法读取。</translation>
    </message>
    <message>
        <source>These are no JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>这不是 bcastgui 的 JSON 行。</translation>
    </message>
    <message>
        <source>This INI file has no list NAMES, as Packet Sender&apos;s has one.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>此 INI 文件没有 Packet Sender 文件中应有的列表 NAMES。</translation>
    </message>
    <message>
        <source>A block gives its length as {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>有一个块的长度标为 {length}。</translation>
    </message>
    <message>
        <source>A block is too short for its type.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>块的长度不足以容纳其类型的内容。</translation>
    </message>
    <message>
        <source>A block of length {length} is too short for a packet.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>长度为 {length} 的块太短，容不下一个数据包。</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}, more than its block has.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>一个数据包的捕获长度标为 {length}，超出其块的内容。</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>一个数据包的捕获长度标为 {length}。</translation>
    </message>
    <message>
        <source>A section does not tell its byte order.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>有一个节未说明其字节序。</translation>
    </message>
    <message>
        <source>An address cannot serve as a name.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>地址不能作为名称。</translation>
    </message>
    <message>
        <source>An odd number of hex digits ({count}) makes no whole bytes. Write two digits for each byte, as in 0f 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>奇数位（{count}）的十六进制数字不构成完整的字节。每个字节写两位数字，如 0f 1a。</translation>
    </message>
    <message>
        <source>Captures are saved as .pcapng or .jsonl, not as {suffix}. File, Export writes other formats.</source>
        <extracomment>bcastgui/gui/files/output.py</extracomment>
        <translation>捕获保存为 .pcapng 或 .jsonl，不能保存为 {suffix}。可用“文件”&gt;“导出”写入其他格式。</translation>
    </message>
    <message>
        <source>Its id was not valid, or another entry has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>其 id 无效，或已为其他条目所用。</translation>
    </message>
    <message>
        <source>Left out: it stands in more than {most} folders within each other.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>已略去：其文件夹层级超过 {most}。</translation>
    </message>
    <message>
        <source>Line {line} has no valid {key}.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>第 {line} 行没有有效的 {key}。</translation>
    </message>
    <message>
        <source>No more than {most} values are plotted at once. Remove one first.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>最多同时绘制 {most} 个数值。先移除一个。</translation>
    </message>
    <message>
        <source>Not all of these payloads are text. Edit, Copy as hex copies their bytes.</source>
        <extracomment>bcastgui/gui/files/copy_maker.py</extracomment>
        <translation>这些有效载荷并非都是文本。可用“编辑”&gt;“复制为 hex”复制其字节。</translation>
    </message>
    <message>
        <source>Parentheses and not are nested too deeply here.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>此处括号和 not 嵌套过深。</translation>
    </message>
    <message>
        <source>The compressed file ends too soon.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>压缩文件过早结束。</translation>
    </message>
    <message>
        <source>The end comes within {what}. Bytes that should follow: {missing}.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>数据在{what}中间结束。缺少的字节数：{missing}。</translation>
    </message>
    <message>
        <source>The field {field} was not understood.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>无法理解字段 {field}。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: {reason}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>正则表达式在此处出错：{reason}。</translation>
    </message>
    <message>
        <source>The two lengths of a block differ; the first is {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>块的两处长度不一致；第一处为 {length}。</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply, or has too long a number.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>此 JSON 嵌套过深，或其中的数字过长。</translation>
    </message>
    <message>
        <source>This JSON is no file of saved messages.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>此 JSON 不是已保存消息的文件。</translation>
    </message>
    <message>
        <source>This JSON is no list of Packet Sender&apos;s packets.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>此 JSON 不是 Packet Sender 的数据包列表。</translation>
    </message>
    <message>
        <source>This declares the entity {name}; entities are not followed.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>此处声明了实体 {name}；不会解析实体。</translation>
    </message>
    <message>
        <source>This file is too large to hold saved messages.</source>
        <extracomment>bcastgui/payload/library/reading.py</extracomment>
        <translation>此文件太大，不会是已保存消息的文件。</translation>
    </message>
    <message>
        <source>This file of saved messages has the version {version}, which this program does not know.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>此已保存消息的文件版本为 {version}，本程序不支持。</translation>
    </message>
    <message>
        <source>This is a pcap file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>这是版本 {version}.{minor} 的 pcap 文件，无法读取。</translation>
    </message>
    <message>
        <source>This is a pcapng file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>这是版本 {version}.{minor} 的 pcapng 文件，无法读取。</translation>
    </message>
    <message>
        <source>This is no JSON from line {line}, column {column} on.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>从第 {line} 行第 {column} 列起不是 JSON。</translation>
    </message>
    <message>
        <source>This is no capture: captures are pcapng, pcap, or JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>这不是捕获文件：捕获文件为 pcapng、pcap 或 bcastgui 的 JSON 行。</translation>
    </message>
    <message>
        <source>This is no pcap file.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>这不是 pcap 文件。</translation>
    </message>
    <message>
        <source>This is no pcapng file.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>这不是 pcapng 文件。</translation>
    </message>
    <message>
        <source>This placeholder has no end. Write {closing} behind it, or {literal} at its beginning to send it as it stands.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>此占位符没有结束。在其后写 {closing}；要原样发送，则在开头写 {literal}。</translation>
    </message>
    <message>
        <source>This quote has no end.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>此引号没有结束。</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+, or put a condition that leaves fewer rows before it, with and.</source>
        <extracomment>bcastgui/capture/query/payloads.py</extracomment>
        <translation>在第 {row} 行耗时过长。避免 (a+)+ 那样的嵌套重复，或用 and 在前面加上能减少行数的条件。</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/value_readers.py</extracomment>
        <translation>在第 {row} 行耗时过长。避免 (a+)+ 那样的嵌套重复。</translation>
    </message>
    <message>
        <source>This takes too long. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>耗时过长。避免 (a+)+ 那样的嵌套重复。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type a name for the filter.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>输入过滤器的名称。</translation>
    </message>
    <message>
        <source>Type a name for the message.</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>输入消息的名称。</translation>
    </message>
    <message>
        <source>Type a port, 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>输入端口，1 到 65535。</translation>
    </message>
    <message>
        <source>Type a row such as 1,234, a step such as +500, or a time.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>输入行号（如 1,234）、步数（如 +500）或时间。</translation>
    </message>
    <message>
        <source>Type an address to send to, such as 255.255.255.255.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>输入要发往的地址，例如 255.255.255.255。</translation>
    </message>
    <message>
        <source>Type the path of a file, or choose one.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>输入文件的路径，或选择文件。</translation>
    </message>
    <message>
        <source>Type the ports to listen on, such as 12345 or 5000-5010.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>输入要监听的端口，例如 12345 或 5000-5010。</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <extracomment>bcastgui/capture/query/wanted.py</extracomment>
        <translation>输入要查找的内容。</translation>
    </message>
    <message>
        <source>Type which messages are answered, such as payload contains hello.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>输入应答哪些消息，例如 payload contains hello。</translation>
    </message>
    <message>
        <source>Type which messages to tell of, such as payload contains alarm.</source>
        <extracomment>bcastgui/gui/alerts/rule.py</extracomment>
        <translation>输入对哪些消息发出提醒，例如 payload contains alarm。</translation>
    </message>
    <message>
        <source>What follows cannot be unpacked.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>后面的内容无法解压。</translation>
    </message>
    <message>
        <source>Which group? Write its name or number, as in {example}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>哪个组？写出其名称或编号，如 {example}。</translation>
    </message>
    <message>
        <source>Write a time as 12:30:05.25, or with its day as 2026-01-31T12:30.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>时间写作 12:30:05.25，带日期则写作 2026-01-31T12:30。</translation>
    </message>
    <message>
        <source>Write names with dots between, such as sensor.temp or list.0.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>名称之间用点分隔，例如 sensor.temp 或 list.0。</translation>
    </message>
    <message>
        <source>Write the address alone, and its port as: port == {port}.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>只写地址，其端口写作：port == {port}。</translation>
    </message>
    <message>
        <source>Write the offset in bytes and the type of the number, such as 4 u16be.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>写出以字节计的偏移和数字的类型，例如 4 u16be。</translation>
    </message>
    <message>
        <source>\U takes eight hex digits, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\U 需八位十六进制数字，如 \U0001f600。</translation>
    </message>
    <message>
        <source>\u takes four hex digits, as in \u00e9.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\u 需四位十六进制数字，如 \u00e9。</translation>
    </message>
    <message>
        <source>\x takes two hex digits, as in \x1b.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\x 需两位十六进制数字，如 \x1b。</translation>
    </message>
    <message>
        <source>\{character} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\{character} 不是转义。反斜杠要写作 \\。</translation>
    </message>
    <message>
        <source>a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>blob</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>冒号</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>逗号或 ]</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>逗号或 }</translation>
    </message>
    <message>
        <source>a name in double quotes</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>双引号中的名称</translation>
    </message>
    <message>
        <source>a string</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a time</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>a value of CBOR</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>CBOR 值</translation>
    </message>
    <message>
        <source>a value of MessagePack</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>MessagePack 值</translation>
    </message>
    <message>
        <source>an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>元素</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>被截断</translation>
    </message>
    <message>
        <source>do not fragment</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>不分片</translation>
    </message>
    <message>
        <source>fragment of an incomplete datagram</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>不完整数据报的分片</translation>
    </message>
    <message>
        <source>fragment that contradicts another</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>与另一分片矛盾的分片</translation>
    </message>
    <message>
        <source>longer than the system sends</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>超出系统可发送的长度</translation>
    </message>
    <message>
        <source>malformed</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>multicast loop</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>组播环回</translation>
    </message>
    <message>
        <source>no answer from the name server: check the connection and try again, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>名称服务器没有应答：请检查网络连接后重试，或直接填写地址</translation>
    </message>
    <message>
        <source>no carrier, is the cable out?</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>无载波，网线是否已拔出？</translation>
    </message>
    <message>
        <source>no route leads there</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>没有通往该处的路由</translation>
    </message>
    <message>
        <source>no such name: check its spelling, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>没有这个名称：请检查拼写，或直接填写地址</translation>
    </message>
    <message>
        <source>not IP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>非 IP</translation>
    </message>
    <message>
        <source>not IP: ARP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>非 IP：ARP</translation>
    </message>
    <message>
        <source>not UDP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>非 UDP</translation>
    </message>
    <message>
        <source>not UDP: ICMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>非 UDP：ICMP</translation>
    </message>
    <message>
        <source>not UDP: ICMPv6</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>非 UDP：ICMPv6</translation>
    </message>
    <message>
        <source>not UDP: IGMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>非 UDP：IGMP</translation>
    </message>
    <message>
        <source>not UDP: SCTP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>非 UDP：SCTP</translation>
    </message>
    <message>
        <source>not UDP: TCP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>非 UDP：TCP</translation>
    </message>
    <message>
        <source>not permitted</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>不允许</translation>
    </message>
    <message>
        <source>of an unknown interface</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>来自未知接口</translation>
    </message>
    <message>
        <source>of an unknown link type</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>未知的链路类型</translation>
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
        <translation>被拒绝，很可能是防火墙所致</translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>无法到达主机</translation>
    </message>
    <message>
        <source>the interface has no such address to send from</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>接口没有可用作源的此类地址</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>接口已消失</translation>
    </message>
    <message>
        <source>the interface is switched off</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>接口已关闭</translation>
    </message>
    <message>
        <source>the name server failed: try again later, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>名称服务器出错：请稍后重试，或直接填写地址</translation>
    </message>
    <message>
        <source>the size of a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>blob 的大小</translation>
    </message>
    <message>
        <source>the size of an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>元素的大小</translation>
    </message>
    <message>
        <source>the source port is in use by another program</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>源端口正被其他程序使用</translation>
    </message>
    <message>
        <source>the system&apos;s send buffer is full</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>系统的发送缓冲区已满</translation>
    </message>
    <message>
        <source>the zeros after a text</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>文本后的零字节</translation>
    </message>
    <message>
        <source>which interface? add it, as in fe80::1%eth0</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>未指明接口，应写作 fe80::1%eth0</translation>
    </message>
    <message>
        <source>{address} is not a multicast group: write the port alone to listen on all addresses.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>{address} 不是组播组：要在所有地址上监听，只写端口。</translation>
    </message>
    <message>
        <source>{character} is not Base64, which has letters, digits, + and /.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>{character} 不是 Base64；Base64 由字母、数字、+ 和 / 组成。</translation>
    </message>
    <message>
        <source>{character} is not a hex digit.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{character} 不是十六进制数字。</translation>
    </message>
    <message>
        <source>{character} is not a hex digit. Write bytes as in ff 00 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{character} 不是十六进制数字。字节写作 ff 00 1a。</translation>
    </message>
    <message>
        <source>{code} is half of a character and has no UTF-8 form. Delete it.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{code} 只是半个字符，没有 UTF-8 形式。将其删除。</translation>
    </message>
    <message>
        <source>{field} is never {word}. It is one of {names}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} 没有 {word}。可用的有 {names}。</translation>
    </message>
    <message>
        <source>{directive} is no part of a time. There are {known}.</source>
        <extracomment>bcastgui/payload/time_form.py</extracomment>
        <translation>{directive} 不是时间的组成部分。可用的有 {known}。</translation>
    </message>
    <message>
        <source>Its number was none of 1 to 9, or another has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>其编号不在 1 到 9 之间，或已为其他消息所用。</translation>
    </message>
    <message>
        <source>no route, or not allowed: see Local Network in the privacy settings</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>没有路由，或未获允许：请查看隐私设置中的“本地网络”</translation>
    </message>
    <message>
        <source>{escape} is no character: those end at \U0010ffff, and \ud800 to \udfff are halves. Write the whole one, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{escape} 不是字符：字符到 \U0010ffff 为止，而 \ud800 到 \udfff 只是半个字符。写出完整的字符，如 \U0001f600。</translation>
    </message>
    <message>
        <source>{escape} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{escape} 不是转义。反斜杠要写作 \\。</translation>
    </message>
    <message>
        <source>{field} has no ranges. Write its values as {{one, another}}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} 不支持范围。其值写作 {{one, another}}。</translation>
    </message>
    <message>
        <source>{length}: a datagram over IPv{version} holds at most {limit}.</source>
        <extracomment>bcastgui/gui/send/payload_draft.py</extracomment>
        <translation>{length}：IPv{version} 上的数据报最多容纳 {limit}。</translation>
    </message>
    <message>
        <source>{name} does not know {token}. It takes {known}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} 不支持 {token}。可用的有 {known}。</translation>
    </message>
    <message>
        <source>{name} has no variant {token}. It has {known}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{name} 没有变体 {token}。可用的有 {known}。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>{name} 是文件夹。</translation>
    </message>
    <message>
        <source>{name} takes nothing more.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} 不接受更多参数。</translation>
    </message>
    <message>
        <source>{path} has {size} bytes, more than a datagram holds. In the menu Send, File in pieces cuts it up.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} 有 {size} 字节，超出一个数据报的容量。“发送”菜单中的“分块发送文件”可将其分割。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path}：{reason}。</translation>
    </message>
    <message>
        <source>{text} is finer than a nanosecond.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} 的精度高于一纳秒。</translation>
    </message>
    <message>
        <source>{text} is no destination: write 255.255.255.255 to reach everybody.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>{text} 不能作为目标：要发给所有主机，写 255.255.255.255。</translation>
    </message>
    <message>
        <source>{text} is not a number with one of the units {known}.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} 不是带有 {known} 中某个单位的数字。</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} 不是数字。</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} 不是整数。</translation>
    </message>
    <message>
        <source>{text} is not an address or a network: write 10.9.0.2 or 10.9.0.0/24.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>{text} 不是地址或网络：写作 10.9.0.2 或 10.9.0.0/24。</translation>
    </message>
    <message>
        <source>{token} does not belong here. A placeholder is written as in {example}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} 不应在此处。占位符写作 {example}。</translation>
    </message>
    <message>
        <source>{token} ends before it begins.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} 的终点在起点之前。</translation>
    </message>
    <message>
        <source>{token} is no range. Write one as 1..100.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} 不是范围。范围写作 1..100。</translation>
    </message>
    <message>
        <source>{token} is not a whole number. Write one as 12 or 0x1f.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} 不是整数。整数写作 12 或 0x1f。</translation>
    </message>
    <message>
        <source>{token} is out of bounds: {least} to {most}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} 超出范围：{least} 到 {most}。</translation>
    </message>
    <message>
        <source>{token} stands here twice.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} 在此处出现两次。</translation>
    </message>
    <message>
        <source>“{item}” is not a group and a port: write 239.1.2.3:5000 or [ff02::1]:5000.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>“{item}”不是组和端口：写作 239.1.2.3:5000 或 [ff02::1]:5000。</translation>
    </message>
    <message>
        <source>“{text}” is neither a row such as 1,234 nor a time such as 12:30 or 2026-01-31 12:30:05.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>“{text}”既不是行号（如 1,234），也不是时间（如 12:30 或 2026-01-31 12:30:05）。</translation>
    </message>
    <message>
        <source>“{text}” is neither an address nor a host name: names have letters, digits and hyphens.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>“{text}”既不是地址也不是主机名：主机名由字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>“{text}” is no address: write four numbers from 0 to 255, as in 10.9.0.255, or IPv6 as in fe80::1%eth0.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>“{text}”不是地址：写四个 0 到 255 的数字，如 10.9.0.255；或 IPv6，如 fe80::1%eth0。</translation>
    </message>
    <message>
        <source>“{text}” is not a port: write a number from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>“{text}”不是端口：写 1 到 65535 的数字。</translation>
    </message>
</context>
<context>
    <name>DecodedModel</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>字节</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>{length} from offset {offset} (hexadecimal {hexadecimal})</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>{length}，从偏移 {offset} 起（十六进制 {hexadecimal}）</translation>
    </message>
</context>
<context>
    <name>DecodedPage</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/details/decoded_page.py</extracomment>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>DecodedView</name>
    <message>
        <source>&amp;Copy value</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic: {decoder}</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>自动：{decoder}</translation>
    </message>
    <message>
        <source>Decoder</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>正在解码…</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>字段</translation>
    </message>
    <message>
        <source>How the payload is read. The choice is kept for the port of the datagram.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>有效载荷的解读方式。所选方式会按数据报的端口保留。</translation>
    </message>
    <message>
        <source>Mark the bytes at which the decoder gave up.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>标记解码器放弃处的字节。</translation>
    </message>
    <message>
        <source>Show place</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>显示位置</translation>
    </message>
    <message numerus="yes">
        <source>Too many to show: {count} more fields are left out.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>
            <numerusform>太多，无法全部显示：另有 {count} 个字段已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>none fits</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>均不匹配</translation>
    </message>
    <message>
        <source>{reason} (at the end)</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>{reason}（在末尾）</translation>
    </message>
    <message>
        <source>{reason} (byte {place})</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>{reason}（字节 {place}）</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>&amp;Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>解码器(&amp;D)</translation>
    </message>
    <message>
        <source>Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>解码器</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>广播</translation>
    </message>
    <message>
        <source>Directed broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>定向广播</translation>
    </message>
    <message>
        <source>Multicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>组播</translation>
    </message>
    <message>
        <source>Unicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>单播</translation>
    </message>
</context>
<context>
    <name>DetailHeading</name>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>未发送：{reason}</translation>
    </message>
    <message>
        <source>lost just before: {count}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>此前刚丢失：{count}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Compare</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Decoded</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>解码</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Select a message to see all of it.</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>选择一条消息以查看其全部内容。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Echo</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>回显</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>已发送</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>&amp;Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>接口(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>接口</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>EncodingBox</name>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>推测：{encoding}</translation>
    </message>
    <message>
        <source>How bytes are read as text. Those that spell no character, and characters that would not show, are written like \x00.</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>字节如何读作文本。不构成字符的字节和不可见的字符写作 \x00 的形式。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;After each</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>每条之后(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>文件格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>标记为 UTF-8(&amp;M)</translation>
    </message>
    <message>
        <source>A line end</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>换行</translation>
    </message>
    <message>
        <source>A zero byte</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>零字节</translation>
    </message>
    <message>
        <source>All messages ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>所有消息 ({count})</translation>
    </message>
    <message>
        <source>Another file, in a new folder</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>另一个文件，在新文件夹中</translation>
    </message>
    <message>
        <source>Between payloads</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>有效载荷之间</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>In the order of the table.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>按表格的顺序。</translation>
    </message>
    <message>
        <source>Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>标记为 UTF-8</translation>
    </message>
    <message>
        <source>Me&amp;ssages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>要导出的消息(&amp;S)</translation>
    </message>
    <message>
        <source>Messages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>要导出的消息</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Puts the messages on the clipboard in this format, in place of a file.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>将消息以此格式放到剪贴板，而不是写入文件。</translation>
    </message>
    <message>
        <source>The space bar chooses a column, or leaves it out.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>按空格键选择或略去一列。</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>选中的消息 ({count})</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>显示的消息 ({count})</translation>
    </message>
    <message>
        <source>What is written after each payload, so that they can be told apart.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>每个有效载荷之后写入的内容，以便区分。</translation>
    </message>
    <message>
        <source>Without it, Excel shows letters beyond ASCII wrongly.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>若不标记，Excel 会错误地显示 ASCII 以外的字符。</translation>
    </message>
    <message>
        <source>pcapng and JSON lines can be opened again.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>pcapng 和 JSON 行可以再次打开。</translation>
    </message>
</context>
<context>
    <name>FileReasons</name>
    <message>
        <source>Another program has it open. Close it there, or choose another name.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>另一个程序正打开着它。请在那里关闭，或选择其他名称。</translation>
    </message>
    <message>
        <source>Something else has this name. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>已有其他项目使用此名称。选择另一个名称。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>磁盘已满。腾出空间，或选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The disk takes no file so large. Choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>磁盘不支持这么大的文件。选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The name is too long. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>名称太长。选择另一个名称。</translation>
    </message>
    <message>
        <source>There is no such file; it may have been moved or removed.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>没有这个文件；它可能已被移动或移除。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>没有这个文件夹。选择另一个。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>This is a folder. Open a file in it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>这是文件夹。打开其中的文件。</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>您没有读取它的权限。</translation>
    </message>
    <message>
        <source>You have no permission to write there. Choose another folder.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>您没有写入该处的权限。选择另一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Recent &amp;captures</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>最近的捕获(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Writes all messages, whatever the filter shows, to be opened again.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>无论过滤器显示什么，都写入所有消息，以便再次打开。</translation>
    </message>
    <message>
        <source>Writes or copies messages in any format: all, those shown or selected.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>以任意格式写入或复制消息：全部、显示的或选中的。</translation>
    </message>
    <message numerus="yes">
        <source>{count} files were dropped. Drop one: the window shows one at a time.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>
            <numerusform>放入了 {count} 个文件。只放一个：窗口一次只显示一个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>第 {position} 个字符：{error}</translation>
    </message>
    <message>
        <source>Not all messages were searched.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>未搜索全部消息。</translation>
    </message>
    <message>
        <source>Still all messages show.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>仍显示所有消息。</translation>
    </message>
    <message>
        <source>Still in force: {filter}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>仍然生效：{filter}</translation>
    </message>
    <message>
        <source>Type a word to find it in the data, or a condition such as source == 10.9.0.2 and length &gt; 100. {keys} offers what can follow.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>输入一个词以在数据中查找，或输入条件，例如 source == 10.9.0.2 and length &gt; 100。{keys} 列出可继续输入的内容。</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Completions</source>
        <extracomment>bcastgui/gui/search/filter_completer.py</extracomment>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Clear filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>清空过滤器</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>过滤消息</translation>
    </message>
    <message>
        <source>{keys} offers what can be typed</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>{keys} 列出可输入的内容</translation>
    </message>
</context>
<context>
    <name>FilterMenuButton</name>
    <message>
        <source>&amp;Delete</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help on filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>过滤器帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save filter as…</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>过滤器另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;cent filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>最近的过滤器(&amp;C)</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>重命名过滤器</translation>
    </message>
    <message>
        <source>Save filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>保存过滤器</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>The filters used before, and those that you have saved.</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>以前用过的过滤器，以及您保存的过滤器。</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>&amp;Name of the filter</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>过滤器的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Replaces the filter {filter}</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>替换过滤器 {filter}</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&amp;Find…</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>已从末尾继续。</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>已从开头继续。</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>查找(&amp;D)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the next message that fits; the others stay in sight.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>转到下一条匹配的消息；其他消息仍然可见。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Searching: {share} %</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>正在搜索：{share} %</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>&amp;Find in the messages that are shown</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>在显示的消息中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Bytes in hex, such as 00 ff</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>Hex 字节，例如 00 ff</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find above the current message ({keys})</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>从当前消息向上查找 ({keys})</translation>
    </message>
    <message>
        <source>Find below the current message (F3)</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>从当前消息向下查找 (F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>文本，不区分大小写</translation>
    </message>
    <message>
        <source>Written &amp;as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>书写形式(&amp;A)</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>书写形式</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All rows shown are earlier.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>显示的行都更早。</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Row {number} is not shown.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>第 {number} 行未显示。</translation>
    </message>
    <message>
        <source>There is no row {number}: the last one is {last}.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>没有第 {number} 行：最后一行是 {last}。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Got it</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Type a message below and press Enter to send it to everybody in the network. Help, First steps tells more, and F1 shows all keys.</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>在下方输入消息并按回车键，即可发送给网络中的所有主机。“帮助”&gt;“入门”有更多说明，F1 显示所有按键。</translation>
    </message>
</context>
<context>
    <name>FloodQuestion</name>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Each device there has to read each of them; slow ones may fail.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>那里的每台设备都须读取每个数据报；较慢的设备可能出故障。</translation>
    </message>
    <message numerus="yes">
        <source>Each of {count} interfaces sends {share} of them.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>{count} 个接口各发送其中 {share} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>发送给所有主机</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams again to where they went?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>将 {count} 个数据报再次发往其原目标？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams to {where}?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>向 {where} 发送 {count} 个数据报？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {rate} datagrams a second to broadcast and multicast addresses, by each interface? {count} entries of the schedule do so together.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>由每个接口每秒向广播和组播地址发送 {rate} 个数据报？这是计划中 {count} 个条目的合计。</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave as fast as the system can send.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>以系统的最快速度发送。</translation>
    </message>
    <message numerus="yes">
        <source>{count} leave each second.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>每秒发送 {count} 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Generating</name>
    <message>
        <source>&amp;Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>发生器(&amp;G)</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>发生器</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent by {ways} interfaces, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>已由 {ways} 个接口发送 {count} 个，每秒 {rate} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>已发送 {count} 个，每秒 {rate} 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source> a second</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> 个/秒</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>Only counted: above {rate} datagrams a second, none becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>仅计数：每秒超过 {rate} 个数据报时，不产生表格行。</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>数据报</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Datagrams a second by each interface; 0 is no limit.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>每个接口每秒的数据报数；0 为不限。</translation>
    </message>
    <message>
        <source>Each datagram becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>每个数据报成为表格中的一行。</translation>
    </message>
    <message>
        <source>Generated</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>速率</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Send what the send panel shows, again and again.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>反复发送发送面板所示的内容。</translation>
    </message>
    <message>
        <source>Sends to {target}: {payload}</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>发送到 {target}：{payload}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>The generator stops after this many by each interface.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>每个接口发送这么多个后，发生器停止。</translation>
    </message>
    <message>
        <source>The generator stops after this many seconds, however many datagrams were sent.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>经过这么多秒后发生器停止，无论已发送多少数据报。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>&amp;Go</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>行或时间(&amp;R)</translation>
    </message>
    <message>
        <source>1,234 or +500 or 12:30:05</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>1,234 或 +500 或 12:30:05</translation>
    </message>
    <message>
        <source>Go to row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>转到行或时间</translation>
    </message>
    <message>
        <source>Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>行或时间</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>The first row from {time} on</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>从 {time} 起的第一行</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows down</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>向下 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows up</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>向上 {count} 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>&amp;Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;irst steps</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>入门(&amp;I)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>键盘</translation>
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
        <translation>有效载荷为空。</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>Com&amp;pare both</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>比较两者(&amp;P)</translation>
    </message>
    <message>
        <source>Com&amp;pare messages</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>比较消息(&amp;P)</translation>
    </message>
    <message>
        <source>Com&amp;pare with the previous of the sender</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>与该发送方的上一条比较(&amp;P)</translation>
    </message>
    <message>
        <source>No earlier message from {source} is shown. To compare any two, select both in the table.</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>没有显示来自 {source} 的更早消息。要比较任意两条消息，在表格中选中两者。</translation>
    </message>
</context>
<context>
    <name>InterfacesModel</name>
    <message>
        <source>A network this small has no broadcast address.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>这么小的网络没有广播地址。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>广播</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>IPv6 has no broadcast. Its counterpart is the group ff02::1.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>IPv6 没有广播。对应的是组 ff02::1。</translation>
    </message>
    <message>
        <source>MTU</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>No carrier</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>无载波</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Switched on, but the cable is out or the other end is off.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>已开启，但网线已拔出或对端已关闭。</translation>
    </message>
    <message>
        <source>The largest packet in bytes. Longer datagrams are sent in fragments.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>以字节计的最大数据包。更长的数据报分片发送。</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>已开启</translation>
    </message>
</context>
<context>
    <name>InterfacesPanel</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells as text, to paste them elsewhere.</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>将选中的单元格复制为文本，以便粘贴到别处。</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>接口</translation>
    </message>
</context>
<context>
    <name>JobSign</name>
    <message>
        <source>Cancel</source>
        <extracomment>bcastgui/gui/files/job_sign.py</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>{first} {next}</source>
        <extracomment>bcastgui/gui/language/joined.py</extracomment>
        <translation>{first}{next}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <extracomment>bcastgui/gui/language/joined.py</extracomment>
        <translation>{first}，{next}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <extracomment>bcastgui/gui/language/joined.py</extracomment>
        <translation>{first}；{next}</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>The keys of all menus and panels. What to do with them is in [First steps](first-steps), which leads to the guide to each part of the window.</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>所有菜单和面板的按键。如何使用见[入门](first-steps)，其中链接到窗口各部分的指南。</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>作用</translation>
    </message>
    <message>
        <source>{menu}: {entry}</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>{menu}：{entry}</translation>
    </message>
</context>
<context>
    <name>LargeEditor</name>
    <message>
        <source>Line ends</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>换行符</translation>
    </message>
    <message>
        <source>Next datagram: {length}</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>下一个数据报：{length}</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>文本形式的有效载荷</translation>
    </message>
    <message>
        <source>Payload in hex</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>Hex 形式的有效载荷</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>What each line of the text ends with.</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>文本每行的结尾。</translation>
    </message>
    <message>
        <source>{title}, its beginning</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>{title}，开头部分</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>(none)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>导出消息</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>已导出到 {file}</translation>
    </message>
    <message>
        <source>Import messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>导入消息</translation>
    </message>
    <message>
        <source>No saved message has the keys {keys}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>没有已保存的消息使用按键 {keys}。</translation>
    </message>
    <message>
        <source>Nothing was exported to {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>未向 {file} 导出任何内容。{reason}</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>已保存的消息 (*.json)</translation>
    </message>
    <message>
        <source>Saved messages and Packet Sender (*.json *.ini)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>已保存的消息和 Packet Sender (*.json *.ini)</translation>
    </message>
    <message>
        <source>The file of saved messages was damaged. What could be read is here; all of it is kept as {path}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>已保存消息的文件已损坏。可读取的内容在此；全部内容保留为 {path}。</translation>
    </message>
    <message>
        <source>The saved messages cannot be read or written ({reason}). Changes are kept in memory, and written with the next one when it can be done.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>已保存的消息无法读取或写入（{reason}）。更改保留在内存中，待可以写入时随下一次更改一起写入。</translation>
    </message>
    <message>
        <source>“{name}” was not sent. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>“{name}”未发送。{reason}</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message>
        <source>New folder</source>
        <extracomment>bcastgui/gui/library/edits.py</extracomment>
        <translation>新建文件夹</translation>
    </message>
</context>
<context>
    <name>LibraryImport</name>
    <message>
        <source>Import from {file}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>从 {file} 导入</translation>
    </message>
    <message>
        <source>Left out or not quite as there: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>已略去或与原来不尽相同：{count}。</translation>
    </message>
    <message>
        <source>Messages imported from {file}: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>从 {file} 导入的消息：{count}。</translation>
    </message>
    <message>
        <source>Nothing was imported from {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>未从 {file} 导入任何内容。{reason}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send this message at once; the send panel stays as it is.</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>立即发送此消息；发送面板保持不变。</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>发往</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>制作副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>填入发送面板(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>立即发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Add to the s&amp;chedule</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>添加到计划(&amp;C)</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>恢复上次删除的内容。</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>删除(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {count} entries</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>
            <numerusform>已删除 {count} 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>已删除“{name}”</translation>
    </message>
    <message>
        <source>Keep what the send panel holds, to send it again later.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>保存发送面板的内容，以便日后再次发送。</translation>
    </message>
    <message>
        <source>M&amp;ove down</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>已保存消息的更多操作</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>No saved message has “{text}”.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>没有含“{text}”的已保存消息。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing saved yet. Save… keeps what the send panel holds.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>尚未保存任何内容。“保存…”可保存发送面板的内容。</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, put in folders, import and export.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>重命名、制作副本、删除、放入文件夹、导入和导出。</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>搜索已保存的消息</translation>
    </message>
    <message>
        <source>Send with &amp;keys</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>发送按键(&amp;K)</translation>
    </message>
    <message>
        <source>Shows the messages with this text in their name, payload, address or port.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>显示名称、有效载荷、地址或端口中含有此文本的消息。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>撤销删除</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/tree.py</extracomment>
        <translation>已保存的消息</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Enter goes to the next place in the text.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>按回车键 转到文本中的下一处。</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>在名称和文本中搜索</translation>
    </message>
</context>
<context>
    <name>LinkNotices</name>
    <message>
        <source>{interface} has lost its connection. Nothing is sent or heard there until it is back.</source>
        <extracomment>bcastgui/gui/listen/link_notices.py</extracomment>
        <translation>{interface} 已断开连接。恢复之前，该接口既不能发送也不能接收。</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>第 {position} 个字符：{error}</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Enter applies these ports.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>按回车键 应用这些端口。</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>跟随(&amp;W)</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Hold the table still to read it. Receiving and recording go on.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>让表格静止以便阅读。接收和录制继续进行。</translation>
    </message>
    <message>
        <source>Keep the newest message in view. Scrolling up stops that; this begins it again.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>保持最新消息可见。向上滚动则停止跟随，按此恢复。</translation>
    </message>
    <message>
        <source>Receive what reaches these ports, or stop.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>接收到达这些端口的数据，或停止接收。</translation>
    </message>
    <message>
        <source>Remove all messages from the table. Edit, Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>从表格中移除所有消息。用“编辑”&gt;“撤销清空”可恢复。</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>监听</translation>
    </message>
    <message>
        <source>Listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>正在监听。</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>未在监听。</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>Paused. {count} messages wait.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>
            <numerusform>已暂停。{count} 条消息等待显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>端口</translation>
    </message>
    <message>
        <source>The ports to receive on: numbers and ranges such as 12345, 5000-5010, and multicast groups to join such as 239.1.2.3:5000. Enter applies them at once.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>要接收的端口：数字和范围，例如 12345、5000-5010，以及要加入的组播组，例如 239.1.2.3:5000。按回车键 立即应用。</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Listening on {ports}</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>正在监听 {ports}</translation>
    </message>
    <message>
        <source>Listening: no port could be opened</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>监听：没有端口可打开</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>监听：关</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About bcastgui</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>关于 bcastgui(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>捕获(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill from the message</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>从消息填入(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>跟随最新消息(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to row or time…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>转到行或时间(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remove old captures</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>移除旧捕获(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>重置面板(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send, or stop the repeat</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>发送，或停止重复(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Share ports with other programs</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>与其他程序共享端口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>复制为 hex(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Limit on &amp;disk…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>磁盘占用上限(&amp;D)…</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>选择所有消息(&amp;A)</translation>
    </message>
    <message>
        <source>Show only the messages that fit.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>只显示匹配的消息。</translation>
    </message>
    <message>
        <source>Take all messages away; Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>移除所有消息；“撤销清空”可恢复。</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Comment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>注释(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>标记或取消标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Marks and comments</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>标记和注释(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>下一个标记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>上一个标记(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove all marks</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>移除所有标记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>取消标记(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>注释(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a message to comment on.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>选择要注释的消息。</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>已从末尾继续。</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>已从开头继续。</translation>
    </message>
    <message>
        <source>No message that is shown is marked.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>显示的消息均未标记。</translation>
    </message>
</context>
<context>
    <name>MessageNameDialog</name>
    <message>
        <source>&amp;Name of the message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>消息的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Goes into the folder “{name}”</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>放入文件夹“{name}”</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Replaces the message of this name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>替换同名的消息</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>保存消息</translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>&amp;Copy row</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>填入发送面板(&amp;F)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>复制为 hex(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>No message fits the filter.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>没有匹配过滤器的消息。</translation>
    </message>
    <message>
        <source>Put the payload into the send panel, addressed to the sender of the message.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>将有效载荷填入发送面板，发往该消息的发送方。</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>&amp;Name the source…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>命名源(&amp;N)…</translation>
    </message>
    <message>
        <source>Name the &amp;destination…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>命名目标(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>
            <numerusform>另有 {count} 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>bcastgui/gui/widgets/numbers.py</extracomment>
        <translation>
            <numerusform>{count} 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message numerus="yes">
        <source>And {count} more damaged places.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>另有 {count} 处损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged at byte {offset}: {what}</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>偏移 {offset} 字节处损坏：{what}</translation>
    </message>
    <message>
        <source>Lost while it was recorded, as the file says: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>录制时丢失的数量（据文件所记）：{count}。</translation>
    </message>
    <message>
        <source>Marks and comments beyond the limit, left out: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>超出上限而略去的标记和注释：{count}。</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled; what was read is kept.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>已取消读取 {name}；已读取的内容会保留。</translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>已跳过：{reasons}。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} messages.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>{name}：{count} 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could be read in part only.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} 只能读取一部分。</translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} 无法打开。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>取消打开</translation>
    </message>
    <message>
        <source>Captures ({patterns})</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>捕获 ({patterns})</translation>
    </message>
    <message>
        <source>Open capture</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>打开捕获</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Read no further. What was read stays in the window.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>不再继续读取。已读取的内容留在窗口中。</translation>
    </message>
    <message numerus="yes">
        <source>Save the {count} messages in the window before {name} is opened?</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>
            <numerusform>打开 {name} 之前是否保存窗口中的 {count} 条消息？</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved, they come back by Undo Clear, until others are cleared.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>若不保存，可用“撤销清空”恢复，直到清空其他消息为止。</translation>
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
        <translation>选项</translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>选项 ({count})…</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>选项…</translation>
    </message>
    <message>
        <source>TTL {hops}</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL {hops}</translation>
    </message>
    <message>
        <source>TTL, DSCP, fragments and multicast loop: all as usual</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL、DSCP、分片和组播环回：均为默认</translation>
    </message>
    <message>
        <source>loop off</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>环回关</translation>
    </message>
    <message>
        <source>loop on</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>环回开</translation>
    </message>
    <message>
        <source>no fragments</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>不分片</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>下一个面板(&amp;X)</translation>
    </message>
    <message>
        <source>Previous pa&amp;nel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>上一个面板(&amp;N)</translation>
    </message>
</context>
<context>
    <name>PayloadEditor</name>
    <message>
        <source>Back to one line ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>返回单行 ({keys})</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>转义</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>要发送的文件</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Large editor</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>大编辑器</translation>
    </message>
    <message>
        <source>Line ends and control characters became escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>换行符和控制字符已变为转义</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Still {format}. {reason}</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>仍为“{format}”。{reason}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Type a message and press Enter</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>输入消息并按回车键</translation>
    </message>
    <message>
        <source>Write on several lines, and see the bytes beside them ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>分多行书写，并在旁边查看字节 ({keys})</translation>
    </message>
</context>
<context>
    <name>PayloadMessage</name>
    <message>
        <source>next {bytes}</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>下一个 {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>
            <numerusform>已发送 {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PiecesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Interval, ms</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>间隔 (ms)(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Piece size, bytes</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>块大小（字节）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>B&amp;efore each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>每块之前(&amp;E)</translation>
    </message>
    <message>
        <source>Before each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>每块之前</translation>
    </message>
    <message>
        <source>Bytes of the file in each datagram; up to 1,400 pass most networks whole.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>每个数据报中的文件字节数；不超过 1,400 时可完整通过多数网络。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>要发送的文件</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Milliseconds from one piece to the next, so that receivers keep up.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>相邻两块之间的毫秒数，使接收方跟得上。</translation>
    </message>
    <message>
        <source>Piece size</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Send file in pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>分块发送文件</translation>
    </message>
    <message>
        <source>Send pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>分块发送</translation>
    </message>
    <message>
        <source>Stop sending pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>停止分块发送</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {count} pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>已停止，发送了 {done}/{count} 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} pieces sent</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>已发送 {done}/{count} 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in about {seconds} s</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size}，共 {count} 块，约需 {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in less than a second</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size}，共 {count} 块，不到一秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Plot over &amp;time</source>
        <extracomment>bcastgui/gui/details/plot_menu.py</extracomment>
        <translation>绘制曲线(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>捕获</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Clock in UTC</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>UTC 时刻</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Date and clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>日期和时刻</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>An alert (Capture, Alerts) tells no more often than this. The next one says how many messages came in the meantime.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>一条提醒（“捕获”&gt;“提醒”）不会比这更频繁。下一次提醒会说明期间有多少条消息。</translation>
    </message>
    <message>
        <source>How the column Time tells when a message came.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>“时间”列如何显示消息到达的时间。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system has at the time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>浅色、深色，或跟随系统当时的设置。</translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>磁盘占用上限</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>监听</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Of the window; the help is in English. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>窗口的语言；帮助为英文。下次启动时生效。</translation>
    </message>
    <message>
        <source>One line at the top that says what to do first.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>顶部的一行，说明首先做什么。</translation>
    </message>
    <message>
        <source>Others may listen on the same ports at the same time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>其他程序可同时监听相同的端口。</translation>
    </message>
    <message>
        <source>Ports to listen on</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>要监听的端口</translation>
    </message>
    <message>
        <source>Ports, ranges and groups, as 12345, 5000-5010, 239.1.2.3:6000; now and at each start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>端口、范围和组，如 12345, 5000-5010, 239.1.2.3:6000；立即及每次启动时应用。</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>接收缓冲区</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>Seconds since the first</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>自首条消息起的秒数</translation>
    </message>
    <message>
        <source>Set thousands apart</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>使用千位分隔符</translation>
    </message>
    <message>
        <source>Share ports with other programs</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>与其他程序共享端口</translation>
    </message>
    <message>
        <source>Show the tip for beginners</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>显示入门提示</translation>
    </message>
    <message>
        <source>System language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>The most that a capture may take. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>一个捕获最多可占用的空间。达到上限时，最旧的消息被移除。</translation>
    </message>
    <message>
        <source>Time between two alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>两次提醒的间隔</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>What the system is asked to hold for each port while the program is busy; it may give less. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>程序繁忙时，请求系统为每个端口保留的容量；系统给出的可能较少。下次启动时生效。</translation>
    </message>
    <message>
        <source>Write 1,024 rather than 1024. What already stands in the window changes when it is next written.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>显示为 1,024 而不是 1024。窗口中已有的数字在下次刷新时改变。</translation>
    </message>
    <message>
        <source>digits numbers group comma</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>数字 数值 分组 千位 逗号</translation>
    </message>
    <message>
        <source>memory dropped lost</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>内存 丢弃 丢失</translation>
    </message>
    <message>
        <source>notification sound limit</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>通知 声音 提示音 限制</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>storage space size</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>存储 空间 大小 容量</translation>
    </message>
    <message>
        <source>theme night black white</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>主题 夜间 黑色 白色</translation>
    </message>
</context>
<context>
    <name>RatePanel</name>
    <message>
        <source>By delivery</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>按投递方式</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>按方向</translation>
    </message>
    <message>
        <source>By sender</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>按发送方</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter to what is in sight</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>过滤到可见部分</translation>
    </message>
    <message>
        <source>Lines of the rate</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>速率的曲线</translation>
    </message>
    <message>
        <source>Messages per {interval}, {span}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>每 {interval} 的消息数，{span}</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>尚无可计数的内容。</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>速率曲线</translation>
    </message>
    <message>
        <source>Show only messages of the time in sight in the table. To choose a part of it, drag over that part.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>表格中只显示可见时间段的消息。要选择其中一段，在其上拖动。</translation>
    </message>
    <message>
        <source>What has a line of its own. By delivery and by sender, only received messages count.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>按什么分别绘制曲线。按投递方式和按发送方时，只计已接收的消息。</translation>
    </message>
    <message>
        <source>{name} 0</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} 0</translation>
    </message>
    <message>
        <source>{name} {sum}, at most {highest}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} {sum}，最多 {highest}</translation>
    </message>
    <message>
        <source>{time}, {interval}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{time}，{interval}</translation>
    </message>
</context>
<context>
    <name>RecentCaptures</name>
    <message>
        <source>&amp;Forget the files</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>清除文件列表(&amp;F)</translation>
    </message>
    <message>
        <source>Empties this list. The files stay where they are.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>清空此列表。文件仍留在原处。</translation>
    </message>
    <message>
        <source>Not saved to a file yet. Opens in a window of its own.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>尚未保存到文件。在单独的窗口中打开。</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: {time}, {count} messages, {size}</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>
            <numerusform>未保存：{time}，{count} 条消息，{size}</numerusform>
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
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>保留最新的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace and record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>替换并录制(&amp;R)</translation>
    </message>
    <message>
        <source>Another file begins after this time.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>一个文件持续这么久后，开始另一个文件。</translation>
    </message>
    <message>
        <source>Another file begins at this size.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>一个文件达到此大小时，开始另一个文件。</translation>
    </message>
    <message>
        <source>This file exists already; what is in it will be lost.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>此文件已存在；其中的内容将丢失。</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>浏览文件</translation>
    </message>
    <message>
        <source>Choose the folder and the name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>选择文件夹和名称。</translation>
    </message>
    <message>
        <source>F&amp;ormat of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>录制格式(&amp;O)</translation>
    </message>
    <message>
        <source>File to record to</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>要录制到的文件</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>保留的文件数</translation>
    </message>
    <message>
        <source>Format of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>录制格式</translation>
    </message>
    <message>
        <source>Next file &amp;after</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>按时间分割(&amp;A)</translation>
    </message>
    <message>
        <source>Next file at &amp;size</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>按大小分割(&amp;S)</translation>
    </message>
    <message>
        <source>Record to file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>录制到文件</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>The first file is {name}</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>第一个文件为 {name}</translation>
    </message>
    <message>
        <source>The folder must exist.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>文件夹必须存在。</translation>
    </message>
    <message>
        <source>The oldest file goes when there are more, so that the disk never fills.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>文件更多时移除最旧的文件，使磁盘不会被占满。</translation>
    </message>
    <message>
        <source>Time of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>文件时长</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>pcapng can be read by other tools while it is recorded.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>pcapng 在录制期间可由其他工具读取。</translation>
    </message>
</context>
<context>
    <name>RecordingToFile</name>
    <message>
        <source>Record to &amp;file…</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>录制到文件(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>已将 {count} 条消息录制到 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording to {name}: {count}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>正在录制到 {name}：{count}</translation>
    </message>
    <message numerus="yes">
        <source>Recording to {path} has ended after {count} messages. {reason}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>录制到 {path} 在 {count} 条消息后结束。{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording to &amp;file</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>停止录制到文件(&amp;F)</translation>
    </message>
    <message>
        <source>What comes is written to {path}. File, Stop recording to file ends that.</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>到达的消息写入 {path}。“文件”&gt;“停止录制到文件”可结束录制。</translation>
    </message>
    <message>
        <source>recording.pcapng</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>recording.pcapng</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are not in {name}: they were gone before they could be written.</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>{count} 条消息不在 {name} 中：写入之前它们就已消失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatControls</name>
    <message>
        <source>&amp;Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>How often to send; 0 (∞) is until stopped</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>发送次数；0 (∞) 为直到停止</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>两次发送之间的毫秒数</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Send it again and again, each time filled anew.</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>反复发送，每次重新填充占位符。</translation>
    </message>
    <message>
        <source>ever&amp;y {interval} ms, {count} ti&amp;mes</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>每(&amp;Y) {interval} ms，{count} 次(&amp;M)</translation>
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
        <translation>1 × 保持录制时的时间间隔，2 × 则快一倍。</translation>
    </message>
    <message>
        <source>Begin again after the last one, until it is stopped.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>最后一条之后从头开始，直到停止。</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Each to the address it had, or all to the one below.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>每条发往其原来的地址，或全部发往下方的地址。</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>循环</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>重放</translation>
    </message>
    <message>
        <source>Replay to</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>重放到</translation>
    </message>
    <message>
        <source>Replayed</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>已重放</translation>
    </message>
    <message>
        <source>Send next</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>发送下一条</translation>
    </message>
    <message>
        <source>Select messages in the table, and choose Replay from their menu.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>在表格中选择消息，并从其菜单中选择“重放”。</translation>
    </message>
    <message>
        <source>Send one row and wait for the next press. (F8)</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>发送一行，并等待下次按下。(F8)</translation>
    </message>
    <message>
        <source>Send the rows again with the times between them, or stop.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>按各行之间的时间间隔重新发送，或停止。</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Where each went</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>各自的原目标</translation>
    </message>
    <message>
        <source>Where the send panel says</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>发送面板所示</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages over {seconds} s</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>
            <numerusform>{count} 条消息，历时 {seconds} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>99 of 100 at most {deviation} ms off</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>99% 的偏差不超过 {deviation} ms</translation>
    </message>
    <message>
        <source>Rep&amp;lay…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>重放(&amp;L)…</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>重放(&amp;Y)</translation>
    </message>
    <message>
        <source>Repla&amp;y the selected messages…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>重放选中的消息(&amp;Y)…</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>重放</translation>
    </message>
    <message>
        <source>Send the &amp;next of the replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>发送重放的下一条(&amp;N)</translation>
    </message>
    <message>
        <source>Send the selected messages, or all shown if none is, again with the time between them, faster, or one by one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>按消息之间的时间间隔重新发送选中的消息（未选中时为所有显示的消息），也可加快或逐条发送。</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>这是最后一条。</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>{count} 条被拒绝：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} sent</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>已发送 {done}/{count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesModel</name>
    <message>
        <source>A rule with a tick is followed.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>勾选的规则会被执行。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>How many messages had no reply, because there would have been more in a second than the rule, one address, or all rules together may have.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>有多少消息未得到应答，因为每秒应答数会超出该规则、单个地址或所有规则合计的上限。</translation>
    </message>
    <message>
        <source>How many replies were sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>已发送的应答数。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Replied</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>应答</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>发送的内容。</translation>
    </message>
    <message>
        <source>Which messages are answered. Of several rules, the first that fits answers.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>应答哪些消息。有多条规则时，由第一条匹配的规则应答。</translation>
    </message>
    <message>
        <source>Why the rule was switched off, if it was not by hand.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>规则为何停用（若非手动停用）。</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Answer new messages by the rules with a tick. Off at each start, so that nothing is sent that nobody thinks of.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>按勾选的规则应答新消息。每次启动时关闭，以免在无人察觉时发送。</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>自动应答</translation>
    </message>
    <message>
        <source>Change the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>更改规则。</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>制作副本(&amp;U)</translation>
    </message>
    <message>
        <source>Make another rule like this one, switched off.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>以此规则为模板新建一条，初始为停用。</translation>
    </message>
    <message>
        <source>Make another rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>新建一条规则。</translation>
    </message>
    <message>
        <source>No rules yet. Add makes one.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>尚无规则。用“添加”新建一条。</translation>
    </message>
    <message>
        <source>Remove the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>移除规则。</translation>
    </message>
    <message>
        <source>Reply automatically</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>自动应答</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>应答(&amp;R)</translation>
    </message>
    <message>
        <source>At &amp;most a second</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>每秒最多(&amp;M)</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>自动应答</translation>
    </message>
    <message>
        <source>Empty: the port it was sent from.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>留空：消息的源端口。</translation>
    </message>
    <message>
        <source>Empty: whoever sent the message.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>留空：消息的发送方。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>规则的过滤器</translation>
    </message>
    <message>
        <source>Format of the reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>应答格式</translation>
    </message>
    <message>
        <source>How the reply is written.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>应答的书写方式。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Replies a second at most</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>每秒最多应答数</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>应答</translation>
    </message>
    <message>
        <source>Reply address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>应答地址</translation>
    </message>
    <message>
        <source>Reply port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>应答端口</translation>
    </message>
    <message>
        <source>The name by which you know the rule.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>用于识别该规则的名称。</translation>
    </message>
    <message>
        <source>The reply can contain {groups}.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>应答中可包含 {groups}。</translation>
    </message>
    <message>
        <source>The sender’s</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>发送方的</translation>
    </message>
    <message>
        <source>To &amp;address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>发往地址(&amp;A)</translation>
    </message>
    <message>
        <source>To &amp;port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>发往端口(&amp;P)</translation>
    </message>
    <message>
        <source>What comes beyond is counted and has no reply.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>超出的消息只计数，不应答。</translation>
    </message>
    <message>
        <source>What is sent, with placeholders. {{group 1}} or {{group name}} is what the filter captures with payload matches.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>发送的内容，可含占位符。{{group 1}} 或 {{group name}} 是过滤器用 payload matches 捕获的内容。</translation>
    </message>
    <message>
        <source>Which messages are answered, in the language of the filter bar.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>应答哪些消息，用过滤器栏的语言书写。</translation>
    </message>
</context>
<context>
    <name>Resending</name>
    <message>
        <source>&amp;Edit and resend</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>编辑并重新发送(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit and resend the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>编辑并重新发送消息(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>应答(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reply to the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>应答消息(&amp;R)</translation>
    </message>
    <message>
        <source>Address the send panel to the sender of the message; the payload in the panel stays.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>将发送面板的地址设为消息的发送方；面板中的有效载荷保留。</translation>
    </message>
    <message>
        <source>Put the message into the send panel, addressed to where it went before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>将消息填入发送面板，发往其原来的目标。</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>Resen&amp;d the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>重新发送消息(&amp;D)</translation>
    </message>
    <message>
        <source>Send panel: message {number}, to {target}.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>发送面板：消息 {number}，发往 {target}。</translation>
    </message>
    <message>
        <source>Send panel: to {target}, with the payload of before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>发送面板：发往 {target}，有效载荷不变。</translation>
    </message>
    <message>
        <source>Send the message again at once, unchanged, to where it went.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>立即将消息原样再次发往其目标。</translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>Colour rule: {filter}</source>
        <extracomment>bcastgui/gui/table/row_writer.py</extracomment>
        <translation>着色规则：{filter}</translation>
    </message>
</context>
<context>
    <name>SavedMessages</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Keep the message among the saved ones, to send it later.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>将该消息存入已保存的消息，以便日后发送。</translation>
    </message>
    <message>
        <source>Keep what the send panel shows among the saved messages.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>将发送面板所示内容存入已保存的消息。</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>保存消息(&amp;V)…</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>已保存的消息(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>保存消息(&amp;M)…</translation>
    </message>
    <message>
        <source>Saved &amp;messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>已保存的消息(&amp;M)</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>Send sa&amp;ved message</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>发送已保存的消息(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} entries</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>
            <numerusform>{name}：{count} 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel saving</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>取消保存</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>导出到新文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Not in {name}: {count} messages that the system refused to send, since they never were packets. JSON lines keep them.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>{name} 不含系统拒绝发送的 {count} 条消息，因为它们从未成为数据包。JSON 行会保留它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>已将 {count} 条消息保存到 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>正在保存 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Save all {count} messages</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>保存全部 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>There are no messages to export yet.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>尚无可导出的消息。</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>捕获</translation>
    </message>
    <message>
        <source>messages</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>{name} was changed by another program. Choose whether to replace it.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} 已被另一个程序更改。选择是否替换它。</translation>
    </message>
    <message>
        <source>{name} was not saved: another file is still being written.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} 未保存：另一个文件仍在写入。</translation>
    </message>
    <message>
        <source>{name} was not saved: it was cancelled.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} 未保存：已取消。</translation>
    </message>
    <message>
        <source>{path} was not saved. {reason}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{path} 未保存。{reason}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Datagrams sent since it was last started, one for each interface.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>上次启动以来发送的数据报，每个接口计一个。</translation>
    </message>
    <message>
        <source>Each datagram leaves up to this many ms before or after its time.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>每个数据报在其时间前后至多这么多 ms 发出。</translation>
    </message>
    <message>
        <source>How far from its time a datagram left: 99 of 100 were no further off than this.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>数据报发出时偏离其时间的程度：每 100 个中有 99 个的偏差不超过此值。</translation>
    </message>
    <message>
        <source>How often to send; ∞ is until stopped.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>发送次数；∞ 为直到停止。</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next; in a sequence, to its next step. From 1 ms.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>两次发送之间的毫秒数；在序列中为到下一步的毫秒数。最小 1 ms。</translation>
    </message>
    <message>
        <source>Milliseconds from the start to the first datagram.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>从启动到第一个数据报的毫秒数。</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sequence of {count}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>{count} 步的序列</translation>
    </message>
    <message>
        <source>Start after</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>启动延迟</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The real interval: the mean, as measured.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>实际间隔：测得的平均值。</translation>
    </message>
    <message>
        <source>Tick to send, untick to stop. A double click shows it in the send panel.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>勾选以发送，取消勾选以停止。双击可在发送面板中显示。</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>What it does now, and what went wrong.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>当前的动作，以及出现的问题。</translation>
    </message>
    <message>
        <source>Where it goes.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>发往何处。</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>
            <numerusform>{count} 个被拒绝：{reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>全部启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>全部停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Add s&amp;tep</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>添加步骤(&amp;T)</translation>
    </message>
    <message>
        <source>Add what the send panel shows to the selected entry, as its next step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>将发送面板所示内容添加到选中的条目，作为其下一步。</translation>
    </message>
    <message>
        <source>Add what the send panel shows, to be repeated.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>添加发送面板所示内容，以便重复发送。</translation>
    </message>
    <message>
        <source>Move the entry or step down.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>下移条目或步骤。</translation>
    </message>
    <message>
        <source>Move the entry or step up.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>上移条目或步骤。</translation>
    </message>
    <message>
        <source>Nothing yet. Add puts here what the send panel shows; a tick sends it.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>尚无内容。“添加”会将发送面板所示内容放在此处；勾选后发送。</translation>
    </message>
    <message>
        <source>Remove the selected entry or step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>移除选中的条目或步骤。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Start all entries, or stop all that are sent.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>启动所有条目，或停止所有正在发送的条目。</translation>
    </message>
</context>
<context>
    <name>Scheduling</name>
    <message>
        <source>&amp;Add to the schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>添加到计划(&amp;A)</translation>
    </message>
    <message>
        <source>Repeat what the send panel shows, beside other messages.</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>重复发送发送面板所示内容，与其他消息并行。</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>计划(&amp;H)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Start or stop the s&amp;chedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>启动或停止计划(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SendFields</name>
    <message>
        <source>&amp;Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>How the payload is written. Another format keeps its bytes.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>有效载荷的书写方式。换用其他格式时字节不变。</translation>
    </message>
    <message>
        <source>Payloa&amp;d</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>有效载荷(&amp;D)</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>端口(&amp;T)</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send now, or stop the repeat. {keys} does so from everywhere.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>立即发送，或停止重复。在任何位置都可用 {keys}。</translation>
    </message>
    <message>
        <source>Where it goes: an address, a group or a host; 255.255.255.255 is everybody.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>发往何处：地址、组或主机；255.255.255.255 为所有主机。</translation>
    </message>
    <message>
        <source>So&amp;urce port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>源端口(&amp;U)</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>源端口</translation>
    </message>
    <message>
        <source>The UDP port that receivers listen on.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>接收方监听的 UDP 端口。</translation>
    </message>
    <message>
        <source>The port to send from, where answers go. Empty: the system chooses.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>发送所用的端口，应答也发往此处。留空：由系统选择。</translation>
    </message>
    <message>
        <source>V&amp;ia</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>经由(&amp;I)</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>经由</translation>
    </message>
    <message>
        <source>What is sent. {{ begins a placeholder, filled at each send (F1).</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>发送的内容。{{ 开始一个占位符，每次发送时填充 (F1)。</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>SendOptionsDialog</name>
    <message>
        <source>&amp;All as usual</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>全部默认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>DSCP(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>组播环回(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>TTL(&amp;T)</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Differentiated services code point: how switches and routers treat a packet.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>区分服务代码点：交换机和路由器如何处理数据包。</translation>
    </message>
    <message>
        <source>Do not &amp;fragment</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>不分片(&amp;F)</translation>
    </message>
    <message>
        <source>How many routers a packet may pass; the hop limit of IPv6. Groups start at 1.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>数据包可经过的路由器数；即 IPv6 的跳数限制。组播从 1 开始。</translation>
    </message>
    <message>
        <source>Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>组播环回</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Options for sending</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>发送选项</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>What does not fit into one packet is refused instead of cut into several.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>一个数据包容纳不下的内容会被拒绝，而不是分割为多个。</translation>
    </message>
    <message>
        <source>Whether programs on this machine hear it too.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>本机的程序是否也能收到。</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>A name, looked up when it is sent to</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>名称，发送时解析</translation>
    </message>
    <message>
        <source>Everybody on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>每个所选接口上的所有主机</translation>
    </message>
    <message>
        <source>Everybody on the network of {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>{interfaces} 网络中的所有主机</translation>
    </message>
    <message>
        <source>Multicast group, on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>组播组，每个所选接口</translation>
    </message>
    <message>
        <source>Multicast group, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>组播组，接口 {interface}</translation>
    </message>
    <message>
        <source>One host, on the one interface chosen</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>单个主机，所选的唯一接口</translation>
    </message>
    <message>
        <source>One host, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>单个主机，接口 {interface}</translation>
    </message>
    <message>
        <source>One host; the system picks the interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>单个主机；由系统选择接口</translation>
    </message>
    <message>
        <source>Only this computer, since no network is up</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>没有可用的网络，因此仅限本机</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>发送(&amp;N)</translation>
    </message>
    <message>
        <source>Sends the payload</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>发送有效载荷</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops the repeat</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>停止重复</translation>
    </message>
    <message numerus="yes">
        <source>{bytes}: will be sent in {count} fragments (MTU {mtu})</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>
            <numerusform>{bytes}：将分为 {count} 个分片发送 (MTU {mtu})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>Not sent by {interface}: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>未由 {interface} 发送：{reason}</translation>
    </message>
    <message>
        <source>Not sent: {name} has no known address ({reason}).</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>未发送：{name} 没有已知的地址（{reason}）。</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>未发送：{reason}</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by the route of the system</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>已按系统路由向 {destination} 发送 {size}</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>已由 {interfaces} 向 {destination} 发送 {size}</translation>
    </message>
    <message>
        <source>The file cannot be read any more: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>文件已无法读取：{reason}</translation>
    </message>
    <message>
        <source>the system does not set the option {option}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>系统未设置选项 {option}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>{least} 到 {most}</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>字节</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>消息数</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Longer than three times its mean interval, which is {interval}.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>超过其平均间隔 {interval} 的三倍。</translation>
    </message>
    <message>
        <source>Messages in the last second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最近一秒的消息数。</translation>
    </message>
    <message>
        <source>Messages since the capture began.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>捕获开始以来的消息数。</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>速率</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Silent for</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>静默时间</translation>
    </message>
    <message>
        <source>The last payload. What differs from the one before is tinted for a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最近的有效载荷。与前一个不同之处着色一秒。</translation>
    </message>
    <message>
        <source>The length of the last payload, in bytes.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最近有效载荷的长度，以字节计。</translation>
    </message>
    <message>
        <source>The lengths of all payloads together.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>所有有效载荷的总长度。</translation>
    </message>
    <message>
        <source>The mean time from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>相邻两条消息间隔的平均时间。</translation>
    </message>
    <message>
        <source>The name or the address, and the port. Sorted by address.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>名称或地址，以及端口。按地址排序。</translation>
    </message>
    <message>
        <source>The standard deviation of the times from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>相邻两条消息间隔时间的标准差。</translation>
    </message>
    <message>
        <source>The time since the last message, coloured from three times the mean interval on, but not before half a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>距上一条消息的时间，超过平均间隔的三倍后着色，但不早于半秒。</translation>
    </message>
    <message>
        <source>When the first message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>第一条消息到达的时间。</translation>
    </message>
    <message>
        <source>When the last message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最近一条消息到达的时间。</translation>
    </message>
</context>
<context>
    <name>SendersDock</name>
    <message>
        <source>S&amp;enders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>发送方(&amp;E)</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>发送方</translation>
    </message>
</context>
<context>
    <name>SendersPanel</name>
    <message>
        <source>Counting: {percent} %</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>正在计数：{percent} %</translation>
    </message>
    <message>
        <source>One row for each port of an address; otherwise one for the address.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>地址的每个端口各占一行；否则每个地址一行。</translation>
    </message>
    <message>
        <source>Own messages</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>自己的消息</translation>
    </message>
    <message>
        <source>Ports apart</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>区分端口</translation>
    </message>
    <message>
        <source>Show also what this window has sent, and its echo.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>同时显示本窗口发送的消息及其回显。</translation>
    </message>
    <message numerus="yes">
        <source>{count} senders</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>{count} 个发送方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{senders}; {count} messages came from others</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>{senders}；来自其他发送方的消息 {count} 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendersTable</name>
    <message>
        <source>&amp;Copy the address</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>填入发送面板(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>隐藏其消息(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name the address…</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>命名地址(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Show only its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>只显示其消息(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet.</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>尚无任何发送方。</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>发送方</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Looking up {name}…</source>
        <extracomment>bcastgui/gui/send/sending.py</extracomment>
        <translation>正在解析 {name}…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset to defaults</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>Give every setting of this page the value of a first start.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>将本页所有设置恢复为首次启动时的值。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>没有含这些词的设置。</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Not listening. Press Listen to see what reaches this machine.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>未在监听。按“监听”以查看到达本机的数据报。</translation>
    </message>
    <message>
        <source>Nothing yet. Type a message below and press Enter to send it to everybody; what reaches {ports} shows here.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>尚无消息。在下方输入消息并按回车键，即可发送给所有主机；到达 {ports} 的消息显示在此处。</translation>
    </message>
    <message>
        <source>Port {port}: {count}</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>端口 {port}：{count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Datagrams received in the last second.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>最近一秒收到的数据报。</translation>
    </message>
    <message>
        <source>Datagrams that reached the program since it was started, or cleared.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>程序启动或清空以来到达程序的数据报。</translation>
    </message>
    <message>
        <source>Datagrams that the system lost before the program could read them.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>程序未及读取即被系统丢弃的数据报。</translation>
    </message>
    <message>
        <source>Dropped {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>已丢弃 {count}</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>监听：关</translation>
    </message>
    <message>
        <source>Received {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>已接收 {count}</translation>
    </message>
    <message>
        <source>Rows in the table. Fewer than received when the table is paused or filtered, and beyond some hundred million, of which it shows the newest; a filter searches all.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>表格中的行数。表格暂停或过滤时少于已接收的数量；超过数亿行时，表格只显示最新的部分，过滤器则搜索全部。</translation>
    </message>
    <message>
        <source>Shown {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>已显示 {count}</translation>
    </message>
    <message>
        <source>The system threw these datagrams away, because they came faster than the program could read them and the receive buffer was full. They are in no row and no file.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>系统丢弃了这些数据报，因为它们到达得比程序读取得快，接收缓冲区已满。它们不在任何行和文件中。</translation>
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
            <numerusform>{time} 的捕获未关闭：{count} 条消息，{size}。它会一直保留，直到用“文件”&gt;“移除旧捕获”移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>磁盘占用上限</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>The capture has reached its limit of {limit}: the oldest messages go as new ones come. Capture, Limit on disk sets another.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>捕获已达到上限 {limit}：新消息到达时，最旧的消息被移除。“捕获”&gt;“磁盘占用上限”可更改上限。</translation>
    </message>
    <message>
        <source>The disk takes no more ({reason}), so new messages are kept in memory. What was written stays readable. Make room on the disk, and it is used again.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>磁盘无法再写入（{reason}），因此新消息保留在内存中。已写入的内容仍可读取。在磁盘上腾出空间后，会再次使用磁盘。</translation>
    </message>
    <message>
        <source>The most that a capture may take, in GiB. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>一个捕获最多可占用的空间，以 GiB 计。达到上限时，最旧的消息被移除。</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are lost: the disk took no more, and the memory set aside is full.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>{count} 条消息已丢失：磁盘无法再写入，预留的内存也已满。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages of this capture cannot be read: their files are damaged. All others are shown.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>此捕获的 {count} 条消息无法读取：其文件已损坏。其他消息均已显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be opened in a window of its own.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>{path} 无法在单独的窗口中打开。</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The payload is empty.</source>
        <extracomment>bcastgui/gui/details/text_view.py</extracomment>
        <translation>有效载荷为空。</translation>
    </message>
</context>
<context>
    <name>TimePlot</name>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>跟随最新消息(&amp;F)</translation>
    </message>
    <message>
        <source>Drag to show only the messages of that time. Wheel: zoom. Shift and drag, or the middle button: move in time.</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>拖动：只显示该时间段的消息。滚轮：缩放。按住 Shift 拖动，或用中键：移动时间。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>缩小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>&amp;Clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>时刻(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date and clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>日期和时刻(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Clock in &amp;UTC</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>UTC 时刻(&amp;U)</translation>
    </message>
    <message>
        <source>Seconds since &amp;1970</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>自 1970 年起的秒数(&amp;1)</translation>
    </message>
    <message>
        <source>Seconds since the &amp;first message</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>自首条消息起的秒数(&amp;F)</translation>
    </message>
</context>
<context>
    <name>UndoClear</name>
    <message>
        <source>&amp;Undo Clear</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>撤销清空(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What was cleared is gone: newer messages needed the room.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>清空的内容已不存在：较新的消息占用了空间。</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were cleared.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>
            <numerusform>已清空 {count} 条消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueBar</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>字节</translation>
    </message>
    <message>
        <source>Draw this value too. (Enter)</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>同时绘制此数值。(回车)</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>表达式</translation>
    </message>
    <message>
        <source>JSON key</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>JSON 键</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>数值的类型</translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Plot the value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>绘制数值</translation>
    </message>
    <message>
        <source>Value to plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>要绘制的数值</translation>
    </message>
    <message>
        <source>Where the number is: under a key of JSON, in what a regular expression finds (its first group), or at an offset in the bytes.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>数字所在的位置：JSON 的键下、正则表达式找到的内容中（其第一个组），或字节中的偏移处。</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>Big-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>大端</translation>
    </message>
    <message>
        <source>Byte {offset}</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>字节 {offset}</translation>
    </message>
    <message>
        <source>Floating-point number of {bits} bits (IEEE 754)</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>{bits} 位浮点数 (IEEE 754)</translation>
    </message>
    <message>
        <source>Seconds since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>自 1970 年起的秒数 (UTC)，若为 2000 到 2050 年的时间</translation>
    </message>
    <message>
        <source>Seconds, ms, µs or ns since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>自 1970 年起的秒、ms、µs 或 ns 数 (UTC)，若为 2000 到 2050 年的时间</translation>
    </message>
    <message>
        <source>Signed whole number of {bits} bits, in two&apos;s complement</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>{bits} 位有符号整数，二进制补码</translation>
    </message>
    <message>
        <source>Unsigned whole number of {bits} bits</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>{bits} 位无符号整数</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>小端</translation>
    </message>
    <message>
        <source>No byte</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>无字节</translation>
    </message>
</context>
<context>
    <name>ValuesPanel</name>
    <message>
        <source>All messages</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Messages to read</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>要读取的消息</translation>
    </message>
    <message>
        <source>Read all messages, or only those that the table shows.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>读取所有消息，或只读取表格中显示的消息。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a value</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>移除数值</translation>
    </message>
    <message>
        <source>Stop drawing a value.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>不再绘制某个数值。</translation>
    </message>
    <message>
        <source>Those shown</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>显示的消息</translation>
    </message>
    <message>
        <source>Type a value to plot, such as sensor.temp, and press Enter.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>输入要绘制的数值，例如 sensor.temp，并按回车键。</translation>
    </message>
    <message>
        <source>Values over time</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>数值曲线</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>ViaBox</name>
    <message>
        <source>All interfaces</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>所有接口</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>no carrier</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>无载波</translation>
    </message>
    <message>
        <source>{interface} (gone)</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>{interface}（已消失）</translation>
    </message>
</context>
<context>
    <name>WindowTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/window_teller.py</extracomment>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>_CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the details as text, to put them into a report.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>将详细信息复制为文本，以便写入报告。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Errors: {count}. Shown: {shown}.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>错误：{count}。显示第 {shown} 个。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>出现错误</translation>
    </message>
    <message>
        <source>The same text is in {path}</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>相同的文本在 {path}</translation>
    </message>
    <message>
        <source>What to send to the authors, so that they can mend it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>发送给作者的内容，以便修复。</translation>
    </message>
    <message>
        <source>bcastgui met an error that it did not expect. It goes on running, and the messages received so far are kept. If something no longer works, restart it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>bcastgui 遇到了意料之外的错误。程序继续运行，已接收的消息均保留。如果有功能不再正常，重新启动程序。</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close notice</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>Close this notice. It comes back when there is something new to say.</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>关闭此通知。有新内容时会再次出现。</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>警告</translation>
    </message>
</context>
</TS>
