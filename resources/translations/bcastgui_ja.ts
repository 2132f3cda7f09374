<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>bcastgui について</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Report a fault</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>不具合の報告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Icon of bcastgui</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>bcastgui のアイコン</translation>
    </message>
    <message>
        <source>Send UDP broadcasts, and watch them arrive.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>UDP ブロードキャストを送信し、受信を観察します。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>bcastgui is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3.</source>
        <extracomment>bcastgui/gui/help/about.py</extracomment>
        <translation>bcastgui は MIT ライセンスのフリーソフトウェアです。LGPL バージョン 3 の Qt と PySide6 を使用しています。</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>everybody</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>全ホスト</translation>
    </message>
    <message>
        <source>everybody on {interface}</source>
        <extracomment>bcastgui/gui/send/address_box.py</extracomment>
        <translation>{interface} の全ホスト</translation>
    </message>
</context>
<context>
    <name>AddressNameDialog</name>
    <message>
        <source>&amp;Name of {address}</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>{address} の名前(&amp;N)</translation>
    </message>
    <message>
        <source>It will show wherever the address does.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>アドレスが表示される場所すべてに表示されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name an address</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>アドレスに名前を付ける</translation>
    </message>
    <message>
        <source>Takes the name away.</source>
        <extracomment>bcastgui/gui/senders/address_name_dialog.py</extracomment>
        <translation>名前を外します。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>&amp;Alerts…</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>アラート(&amp;A)…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>アラート</translation>
    </message>
    <message>
        <source>The alert “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>アラート「{name}」は無効になりました。{reason}</translation>
    </message>
    <message>
        <source>The message of this alert is not among those shown.</source>
        <extracomment>bcastgui/gui/alerts/alerting.py</extracomment>
        <translation>このアラートのメッセージは、表示中のものにありません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} more in the meantime</source>
        <extracomment>bcastgui/gui/alerts/notice.py</extracomment>
        <translation>
            <numerusform>その間にほか {count} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>通知方法(&amp;T)</translation>
    </message>
    <message>
        <source>A notification of the desktop, or a notice in the window where there are none; the system’s sound for attention; or both.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>デスクトップの通知（ない場合はウィンドウ内の通知）、システムの警告音、またはその両方。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Each tells by itself of the messages it is for. Space switches one off.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>それぞれが該当するメッセージを通知します。スペースキーで無効にできます。</translation>
    </message>
    <message>
        <source>Filter of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>アラートのフィルター</translation>
    </message>
    <message>
        <source>Name of the alert</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>アラートの名前</translation>
    </message>
    <message>
        <source>No alerts yet. Add makes one.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>アラートはまだありません。「追加」で作成します。</translation>
    </message>
    <message>
        <source>Notification</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notification and sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>通知と音</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>音</translation>
    </message>
    <message>
        <source>Tell by</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>通知方法</translation>
    </message>
    <message>
        <source>The title of what it tells.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>通知のタイトルです。</translation>
    </message>
    <message>
        <source>Which messages it tells of, in the language of the filter bar. Only received ones count; your own that came back do where the filter has echo in it.</source>
        <extracomment>bcastgui/gui/alerts/dialog.py</extracomment>
        <translation>通知するメッセージを、フィルターバーと同じ書き方で指定します。受信したものだけが対象です。自分が送って戻ってきたものは、フィルターに echo があれば対象になります。</translation>
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
        <translation>キャンセルしました。表は元のままです。</translation>
    </message>
    <message>
        <source>In this order the selected messages are too scattered to stay selected.</source>
        <extracomment>bcastgui/gui/table/arranging.py</extracomment>
        <translation>この並び順では選択したメッセージが離れすぎているため、選択を保てません。</translation>
    </message>
</context>
<context>
    <name>AutomaticReplies</name>
    <message>
        <source>Auto&amp;matic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自動応答(&amp;M)</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>Automatic replies (on)</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自動応答（有効）</translation>
    </message>
    <message>
        <source>New messages are answered by rules: see View, Automatic replies.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>新しいメッセージにルールに従って応答しています。「表示」→「自動応答」で確認できます。</translation>
    </message>
    <message>
        <source>Reply a&amp;utomatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自動応答する(&amp;U)</translation>
    </message>
    <message>
        <source>Replying automatically</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自動応答中</translation>
    </message>
    <message>
        <source>The automatic reply “{name}” was switched off. {reason}</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>自動応答「{name}」は無効になりました。{reason}</translation>
    </message>
    <message>
        <source>{peer} answers each of our replies, so that both would go on for ever.</source>
        <extracomment>bcastgui/gui/replies/automatic.py</extracomment>
        <translation>{peer} がこちらの応答のたびに応答を返すため、互いに際限なく続いてしまいます。</translation>
    </message>
</context>
<context>
    <name>BugReportPage</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the report as it is shown.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>表示されている報告をそのままコピーします。</translation>
    </message>
    <message>
        <source>Of your interfaces, and of others in the settings.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>インターフェースのアドレスと、設定にあるほかのアドレスです。</translation>
    </message>
    <message>
        <source>Payloads, filters, names of files and others in the settings, and what the last error says.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>設定にあるペイロード、フィルター、ファイル名などと、最後のエラーの内容です。</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>報告</translation>
    </message>
    <message>
        <source>This helps the authors to find a fault. It goes nowhere but to the clipboard, from where you can put it into your report. Addresses, and texts that you typed or received, are only in it when you choose so.</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>作者が不具合を見つけるのに役立つ情報です。クリップボード以外には送られず、そこから報告に貼り付けられます。アドレスと、入力または受信したテキストは、選択した場合にだけ含まれます。</translation>
    </message>
    <message>
        <source>With &amp;addresses</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>アドレスを含める(&amp;A)</translation>
    </message>
    <message>
        <source>With &amp;texts</source>
        <extracomment>bcastgui/gui/help/bug_report_page.py</extracomment>
        <translation>テキストを含める(&amp;T)</translation>
    </message>
</context>
<context>
    <name>BusTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/bus_teller.py</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ByteMenu</name>
    <message>
        <source>Copy as &amp;C array</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>C の配列としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Python bytes</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Python のバイト列としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;base64</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>Base64 としてコピー(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>16 進でコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>bcastgui/gui/details/byte_menu.py</extracomment>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CellFilters</name>
    <message>
        <source>Filter: not {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>フィルター：not {condition}</translation>
    </message>
    <message>
        <source>Filter: {condition}</source>
        <extracomment>bcastgui/gui/search/cell_filters.py</extracomment>
        <translation>フィルター：{condition}</translation>
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
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>&amp;Save picture…</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>画像を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>追従</translation>
    </message>
    <message>
        <source>Follow in the chart</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>グラフで追従</translation>
    </message>
    <message>
        <source>Keep the newest in sight, until the chart is moved. ({keys})</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>グラフを動かすまで、最新を表示し続けます。({keys})</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}.</source>
        <extracomment>bcastgui/gui/charts/panel.py</extracomment>
        <translation>{path} は保存されませんでした：{reason}。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>All others</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Plot over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>時系列でプロット</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>レート</translation>
    </message>
    <message>
        <source>Rate &amp;over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>レートの推移(&amp;O)</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Row {number} is not shown: the filter leaves it out.</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>行 {number} はフィルターで除外されていて、表示されていません。</translation>
    </message>
    <message>
        <source>Row {row}, {time}: {value}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>行 {row}、{time}：{value}</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Val&amp;ues over time</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>値の推移(&amp;U)</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/charts/docks.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>byte {place}</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>バイト {place}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages without a number</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>数値のないメッセージ {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} {latest}, {count} numbers</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>
            <numerusform>{name} {latest}、数値 {count} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no number yet</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{name}：数値はまだなし</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{percent} % 読み取り済み</translation>
    </message>
    <message>
        <source>{} d</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} 日</translation>
    </message>
    <message>
        <source>{} h</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} 時間</translation>
    </message>
    <message>
        <source>{} min</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} 分</translation>
    </message>
    <message>
        <source>{} ms</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>bcastgui/gui/charts/words.py</extracomment>
        <translation>{} 秒</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Co&amp;lour rules…</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>色付けルール(&amp;L)…</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The colour rule {filter} is not followed: {reason}</source>
        <extracomment>bcastgui/gui/marking/colour_rules.py</extracomment>
        <translation>色付けルール {filter} は適用されていません：{reason}</translation>
    </message>
</context>
<context>
    <name>ColourRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>(all messages)</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>（すべてのメッセージ）</translation>
    </message>
    <message>
        <source>12:34:56.123456 Received 10.9.0.2:12345 Hello, world!</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>12:34:56.123456 受信 10.9.0.2:12345 Hello, world!</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>青</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>色付けルール</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>ルールのフィルター</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Looks like</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>表示例</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>紫</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>赤</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>The first rule that fits gives a row its colours. Space switches one off.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>最初に一致したルールが行の色を決めます。スペースキーで無効にできます。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>bcastgui/gui/marking/colour_rules_dialog.py</extracomment>
        <translation>黄</translation>
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
        <translation>記録順(&amp;O)</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>降順(&amp;G)</translation>
    </message>
    <message>
        <source>Order and &amp;widths of columns…</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>列の順序と幅(&amp;W)…</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>昇順(&amp;M)</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>bcastgui/gui/table/column_menus.py</extracomment>
        <translation>並べ替え(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>コメント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>宛先(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>インターフェース(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>&amp;No.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>送信元(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>コメント</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>データ(&amp;A)</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Deli&amp;very</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>配送方式(&amp;V)</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>宛先</translation>
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
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Lost just before: {count}</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>直前に消失：{count}</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Our own datagram, heard back</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>自分のデータグラムの折り返し</translation>
    </message>
    <message>
        <source>Seconds since the first message shown</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>表示中の最初のメッセージからの秒数</translation>
    </message>
    <message>
        <source>Seconds since the last mark before</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>直前のマークからの秒数</translation>
    </message>
    <message>
        <source>Seconds since the message above</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>上のメッセージからの秒数</translation>
    </message>
    <message>
        <source>Since &amp;first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>先頭から(&amp;F)</translation>
    </message>
    <message>
        <source>Since &amp;mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>マークから(&amp;M)</translation>
    </message>
    <message>
        <source>Since &amp;previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>直前から(&amp;P)</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>Since mark</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>マークから</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>直前から</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>マーク付き</translation>
    </message>
    <message>
        <source>with a comment</source>
        <extracomment>bcastgui/gui/table/columns.py</extracomment>
        <translation>コメント付き</translation>
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
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Lar&amp;gest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>降順(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;mallest first</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>昇順(&amp;M)</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>bcastgui/gui/widgets/columns_dialog.py</extracomment>
        <translation>幅</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>&amp;Comment on message {number}</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>メッセージ {number} へのコメント(&amp;C)</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>コメント</translation>
    </message>
    <message>
        <source>The comment will be removed.</source>
        <extracomment>bcastgui/gui/marking/marks_dialog.py</extracomment>
        <translation>コメントは削除されます。</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Earlier message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>Later message</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>後のメッセージ</translation>
    </message>
    <message>
        <source>Their lengths differ: compared byte by byte between what both begin with and what both end with.</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>長さが異なるため、共通する先頭と末尾を除いた部分をバイトごとに比較しました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes changed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} バイト変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes inserted</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} バイト挿入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes removed</source>
        <extracomment>bcastgui/gui/details/compare_view.py</extracomment>
        <translation>
            <numerusform>{count} バイト削除</numerusform>
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
        <translation>{pair}：違いなし</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>&amp;Large payload editor</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>大型ペイロードエディター(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>プレースホルダー(&amp;P)</translation>
    </message>
    <message>
        <source>File in &amp;pieces…</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>ファイルを分割送信(&amp;P)…</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <extracomment>bcastgui/gui/send/composing.py</extracomment>
        <translation>プレースホルダー</translation>
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
        <translation>JSON Lines(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Text with hex dumps</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>16 進ダンプ付きテキスト(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} messages</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>{count} 件のメッセージをコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as f&amp;ile</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>ファイルとしてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Raw &amp;payloads, each with a line end</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>生のペイロード（改行区切り）(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are too many to be copied. File, Export writes them.</source>
        <extracomment>bcastgui/gui/files/copying_as.py</extracomment>
        <translation>
            <numerusform>{count} 件のメッセージは多すぎてコピーできません。「ファイル」→「エクスポート」で書き出せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A backslash at the end begins no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>末尾のバックスラッシュはエスケープになりません。バックスラッシュは \\ と書きます。</translation>
    </message>
    <message>
        <source>A break where nothing is open.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>開いているものがないところに終端があります。</translation>
    </message>
    <message>
        <source>A comment has no more than {most} characters.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>コメントは {most} 文字までです。</translation>
    </message>
    <message>
        <source>A dot is missing here.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>ここにドットが足りません。</translation>
    </message>
    <message>
        <source>A file has no placeholders.</source>
        <extracomment>bcastgui/payload/template_text.py</extracomment>
        <translation>ファイルにプレースホルダーは使えません。</translation>
    </message>
    <message>
        <source>A first byte that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>CBOR にない先頭バイトです。</translation>
    </message>
    <message>
        <source>A larger receive buffer helps: sudo sysctl net.core.rmem_max=8388608, then switch Listen off and on.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>受信バッファーを大きくすると改善します：sudo sysctl net.core.rmem_max=8388608 を実行し、待ち受けをオフにしてからオンにします。</translation>
    </message>
    <message>
        <source>A line such as 3/120</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>3/120 のような行</translation>
    </message>
    <message>
        <source>A moment that cannot be.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>ありえない日時です。</translation>
    </message>
    <message>
        <source>A name has no control characters.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>名前に制御文字は使えません。</translation>
    </message>
    <message>
        <source>A name has {most} characters at most.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>名前は {most} 文字までです。</translation>
    </message>
    <message>
        <source>A payload has at most {most} placeholders.</source>
        <extracomment>bcastgui/payload/template_reading.py</extracomment>
        <translation>ペイロードに使えるプレースホルダーは {most} 個までです。</translation>
    </message>
    <message>
        <source>A placeholder begins with its name, as in {example}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>プレースホルダーは {example} のように名前で始まります。そのまま送信するには {literal} と書きます。</translation>
    </message>
    <message>
        <source>A range goes from one address to another, without networks and interfaces.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>範囲にはアドレスからアドレスまでを書きます。ネットワークやインターフェースは使えません。</translation>
    </message>
    <message>
        <source>A range has both ends in IPv4 or both in IPv6.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>範囲の両端は、どちらも IPv4 か、どちらも IPv6 にします。</translation>
    </message>
    <message>
        <source>A range of times has a day at both ends, or at none.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>時刻の範囲では、両端に日付を書くか、どちらにも書かないかにします。</translation>
    </message>
    <message>
        <source>A regular expression is text. Write bytes in it as in &apos;\x00\xff&apos;.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>正規表現は文字列で書きます。バイトは &apos;\x00\xff&apos; のように書きます。</translation>
    </message>
    <message>
        <source>A section has more than {most} interfaces.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>セクションのインターフェースが {most} 個を超えています。</translation>
    </message>
    <message>
        <source>A section is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>セクションがバージョン {version} で、読み取れません。</translation>
    </message>
    <message>
        <source>A string that does not end, or has a line end or another control character in it.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>文字列が終わっていないか、改行などの制御文字を含んでいます。</translation>
    </message>
    <message>
        <source>A string that is no valid UTF-8, or has an escape that JSON does not know.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>文字列が正しい UTF-8 ではないか、JSON にないエスケープを含んでいます。</translation>
    </message>
    <message>
        <source>A text without a zero at its end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>文字列の終わりにゼロがありません。</translation>
    </message>
    <message>
        <source>A time with a zone needs its day, as in 2026-01-31T12:30Z.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>タイムゾーン付きの時刻には、2026-01-31T12:30Z のように日付が必要です。</translation>
    </message>
    <message>
        <source>A value is missing behind {token}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} の後に値がありません。</translation>
    </message>
    <message>
        <source>A value that CBOR does not know.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>CBOR にない値です。</translation>
    </message>
    <message>
        <source>After {after} expected a comma or }}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} の後にはコンマか }} が必要です。</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} の後には length などのフィールドか、検索する文字列が必要です。</translation>
    </message>
    <message>
        <source>After {after} expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} の後には length などのフィールドか、検索する文字列が必要です。{found} を検索するには引用符で囲みます。</translation>
    </message>
    <message>
        <source>After {after} expected a value such as {example}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} の後には {example} のような値が必要です。</translation>
    </message>
    <message>
        <source>After {after} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} の後には {expected} が必要です。</translation>
    </message>
    <message>
        <source>After {after} expected {expected}. Put a text with spaces in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{after} の後には {expected} が必要です。空白を含む文字列は引用符で囲みます。</translation>
    </message>
    <message>
        <source>After {field} expected {expected}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} の後には {expected} が必要です。</translation>
    </message>
    <message>
        <source>An array that does not end.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>配列が終わっていません。</translation>
    </message>
    <message>
        <source>An encoding that is not known.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>不明なエンコーディングです。</translation>
    </message>
    <message>
        <source>An octal escape takes three digits, \000 to \377. Write \x00 to \xff instead.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>8 進エスケープは \000 から \377 までの 3 桁です。代わりに \x00 から \xff で書きます。</translation>
    </message>
    <message>
        <source>An option is longer than the block that it is in.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>オプションが、それを含むブロックより長くなっています。</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Byte {number} (hex {byte:02x}) is not UTF-8 text: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>バイト {number}（16 進 {byte:02x}）は UTF-8 のテキストではありません。「エスケープ」を選びます。</translation>
    </message>
    <message>
        <source>Bytes can be compared with payloads only. Write a text here.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>バイト列と比較できるのはペイロードだけです。ここには文字列を書きます。</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Character {position} does not show: leave it out.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>{position} 文字目は表示できません。取り除きます。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>先にファイルを選びます。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>列を 1 つ以上選びます。</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>コメント</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Destination address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>宛先アドレス</translation>
    </message>
    <message>
        <source>Destination port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>宛先ポート</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>length などのフィールドか、検索する文字列が必要です。</translation>
    </message>
    <message>
        <source>Expected a field such as length, or a text to search for. To search for {found}, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>length などのフィールドか、検索する文字列が必要です。{found} を検索するには引用符で囲みます。</translation>
    </message>
    <message>
        <source>Expected a name and an equals sign here.</source>
        <extracomment>bcastgui/payload/decoders/key_value.py</extracomment>
        <translation>ここには名前と等号が必要です。</translation>
    </message>
    <message>
        <source>Expected a path or #bundle here.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>ここにはパスまたは #bundle が必要です。</translation>
    </message>
    <message>
        <source>Expected a priority of 0 to 191 in angle brackets here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>ここには山括弧で囲んだ 0 から 191 までの優先度が必要です。</translation>
    </message>
    <message>
        <source>Expected a sentence here: $ or !, fields with commas, and a checksum after *.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>ここにはセンテンスが必要です。$ または !、コンマで区切ったフィールド、* とチェックサムです。</translation>
    </message>
    <message>
        <source>Expected structured data in brackets, or a hyphen, here.</source>
        <extracomment>bcastgui/payload/decoders/syslog.py</extracomment>
        <translation>ここには角括弧で囲んだ構造化データか、ハイフンが必要です。</translation>
    </message>
    <message>
        <source>Expected {what} here.</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>ここには {what} が必要です。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>ファイル名を入力します。</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: more than the system lets one socket join. Join fewer groups, or raise the limit (on Linux: sudo sysctl net.ipv4.igmp_max_memberships=200).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>{interfaces} でグループ {group} に参加していません：1 つのソケットで参加できるシステムの上限を超えています。参加するグループを減らすか、上限を上げます（Linux では sudo sysctl net.ipv4.igmp_max_memberships=200）。</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: the interface is gone. It is joined again when it is back.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>{interfaces} でグループ {group} に参加していません：インターフェースがなくなりました。戻ると再び参加します。</translation>
    </message>
    <message>
        <source>Group {group} is not joined on {interfaces}: {reason}.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>{interfaces} でグループ {group} に参加していません：{reason}。</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Hex digits are missing after {prefix}.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{prefix} の後に 16 進数字が足りません。</translation>
    </message>
    <message>
        <source>Hex digits are missing. Write two digits for each byte.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>16 進数字が足りません。1 バイトを 2 桁で書きます。</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>It held something that is neither a message nor a folder.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>メッセージでもフォルダーでもないものが入っていました。</translation>
    </message>
    <message>
        <source>It takes too long for the rows in sight.</source>
        <extracomment>bcastgui/gui/marking/colour_rules_engine.py</extracomment>
        <translation>表示中の行に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Left out: it is for {protocol}, not for UDP.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>省きました。UDP ではなく {protocol} 用です。</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} bytes.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>{line} 行目が {most} バイトを超えています。</translation>
    </message>
    <message>
        <source>Line {line} is no row of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>{line} 行目は bcastgui の行ではありません。</translation>
    </message>
    <message>
        <source>Line {line} is not JSON.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>{line} 行目は JSON ではありません。</translation>
    </message>
    <message>
        <source>Line {line} is of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>{line} 行目はバージョン {version} で、読み取れません。</translation>
    </message>
    <message>
        <source>Lost before</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>直前の消失数</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>マーク</translation>
    </message>
    <message>
        <source>More bytes than the types tell.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>型の指定よりバイト数が多くなっています。</translation>
    </message>
    <message>
        <source>More than {most} levels within each other.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>入れ子が {most} 段を超えています。</translation>
    </message>
    <message>
        <source>No calendar has this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>この日時は暦にありません。</translation>
    </message>
    <message>
        <source>No clock shows this time.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>この時刻は存在しません。</translation>
    </message>
    <message>
        <source>No decoder takes this for its own. Choose one to see why.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>対応するデコーダーがありません。理由を見るには、デコーダーを選びます。</translation>
    </message>
    <message>
        <source>No more than {most} payloads become files.</source>
        <extracomment>bcastgui/formats/raw_payloads.py</extracomment>
        <translation>ファイルにできるペイロードは {most} 個までです。</translation>
    </message>
    <message>
        <source>No more than {most} rows can be marked.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>マークできるのは {most} 行までです。</translation>
    </message>
    <message>
        <source>No more than {most} rows can have a comment.</source>
        <extracomment>bcastgui/capture/annotations.py</extracomment>
        <translation>コメントを付けられるのは {most} 行までです。</translation>
    </message>
    <message>
        <source>No table has so many rows.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>これほど多くの行を持つ表はありません。</translation>
    </message>
    <message>
        <source>No well-formed XML: {reason}.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>整形式の XML ではありません：{reason}。</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Not a piece of the string around it.</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>外側の文字列の一部ではありません。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Number and count, two big-endian u32</source>
        <extracomment>bcastgui/payload/pieces.py</extracomment>
        <translation>番号と総数（ビッグエンディアン u32 を 2 つ）</translation>
    </message>
    <message>
        <source>Packet Sender repeats it every {pause} s. Here the send panel or a schedule does that: its pause is left out.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>Packet Sender では {pause} 秒ごとに繰り返します。ここでは送信パネルかスケジュールで繰り返すため、間隔は省きました。</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Plain text cannot hold the control character {code}: choose Escapes.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>プレーンテキストには制御文字 {code} を書けません。「エスケープ」を選びます。</translation>
    </message>
    <message>
        <source>Port {ports}: in use by a program that does not share it. Close that program, or listen on another port; this one is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ポート {ports}：共有しないプログラムが使用中です。そのプログラムを終了するか、別のポートで待ち受けます。このポートは毎秒再試行されます。</translation>
    </message>
    <message>
        <source>Port {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ポート {ports}：1 つのプログラムが開けるシステムの上限を超えています。待ち受けるポートを減らすか、上限を上げます (ulimit -n)。</translation>
    </message>
    <message>
        <source>Port {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose another port.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ポート {ports}：許可されていません。1024 未満のポートには、ほとんどのシステムで管理者権限が必要です。Windows では別のプログラムがポートを占有していることもあります。別のポートを選びます。</translation>
    </message>
    <message>
        <source>Port {ports}: {reason}. It is tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ポート {ports}：{reason}。毎秒再試行されます。</translation>
    </message>
    <message>
        <source>Ports {ports}: in use by a program that does not share them. Close that program, or listen on other ports; these are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ポート {ports}：共有しないプログラムが使用中です。そのプログラムを終了するか、別のポートで待ち受けます。これらのポートは毎秒再試行されます。</translation>
    </message>
    <message>
        <source>Ports {ports}: more than the system lets one program open. Listen on fewer ports, or raise the limit (ulimit -n).</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ポート {ports}：1 つのプログラムが開けるシステムの上限を超えています。待ち受けるポートを減らすか、上限を上げます (ulimit -n)。</translation>
    </message>
    <message>
        <source>Ports {ports}: not permitted. Ports below 1024 need administrator rights on most systems, and on Windows another program may keep a port to itself: choose other ports.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ポート {ports}：許可されていません。1024 未満のポートには、ほとんどのシステムで管理者権限が必要です。Windows では別のプログラムがポートを占有していることもあります。別のポートを選びます。</translation>
    </message>
    <message>
        <source>Ports {ports}: {reason}. They are tried again every second.</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ポート {ports}：{reason}。毎秒再試行されます。</translation>
    </message>
    <message>
        <source>Raw payloads</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>生のペイロード</translation>
    </message>
    <message>
        <source>Say which byte comes first: {name}be, the highest, or {name}le, the lowest.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>どのバイトが先かを指定します。上位からなら {name}be、下位からなら {name}le です。</translation>
    </message>
    <message>
        <source>Say which value to plot, such as {example}.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>プロットする値を、{example} のように指定します。</translation>
    </message>
    <message>
        <source>Since first</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>先頭からの時間</translation>
    </message>
    <message>
        <source>Since previous</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>直前からの時間</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Source address</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>送信元アドレス</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>送信元ポート</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>エスケープ付きテキスト</translation>
    </message>
    <message>
        <source>The base is 2, 8, 10 or 16.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>基数は 2、8、10、16 のいずれかです。</translation>
    </message>
    <message>
        <source>The byte c1 begins no value.</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>バイト c1 で始まる値はありません。</translation>
    </message>
    <message>
        <source>The decoder {decoder} failed: {error}</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>デコーダー {decoder} でエラーが発生しました：{error}</translation>
    </message>
    <message>
        <source>The file ends within a block.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>ファイルがブロックの途中で終わっています。</translation>
    </message>
    <message>
        <source>The file ends within a packet.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>ファイルがパケットの途中で終わっています。</translation>
    </message>
    <message>
        <source>The filter captures no group {name}. Write one as in payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos;.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>フィルターにグループ {name} がありません。payload matches &apos;(?P&lt;name&gt;[a-z]+)&apos; のように書きます。</translation>
    </message>
    <message>
        <source>The first row is 1.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>最初の行は 1 です。</translation>
    </message>
    <message>
        <source>The last character of the Base64 is missing.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>Base64 の最後の文字が足りません。</translation>
    </message>
    <message>
        <source>The list of its messages is missing.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>メッセージの一覧がありません。</translation>
    </message>
    <message>
        <source>The process in which decoders run could not be started.</source>
        <extracomment>bcastgui/gui/details/decoder_process.py</extracomment>
        <translation>デコーダーを実行するプロセスを開始できませんでした。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>範囲の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>The range {item} ends before it begins: write {last}-{first}.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>範囲 {item} の終わりが始まりより前です。{last}-{first} と書きます。</translation>
    </message>
    <message>
        <source>The regular expression is too deep, or repeats too often.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>正規表現の入れ子が深すぎるか、繰り返しが多すぎます。</translation>
    </message>
    <message>
        <source>The text that begins here has no {quote} at its end.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>ここから始まる文字列の終わりに {quote} がありません。</translation>
    </message>
    <message>
        <source>The type {tag} is not known.</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>型 {tag} は不明です。</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>同じ名前のフィルターがすでにあります。</translation>
    </message>
    <message>
        <source>There is no checksum {token}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>チェックサム {token} はありません。</translation>
    </message>
    <message>
        <source>There is no decoder {decoder} any more. Choose another one.</source>
        <extracomment>bcastgui/payload/decoders/answering.py</extracomment>
        <translation>デコーダー {decoder} はもうありません。別のものを選びます。</translation>
    </message>
    <message>
        <source>There is no field {word}. Did you mean {near}?</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{word} というフィールドはありません。{near} の誤りですか？</translation>
    </message>
    <message>
        <source>There is no field {word}. To search for a text with signs, put it in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{word} というフィールドはありません。記号を含む文字列を検索するには引用符で囲みます。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>フォルダー {folder} はありません。</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. Did you mean {near}? To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>プレースホルダー {token} はありません。{near} の誤りですか？ そのまま送信するには {literal} と書きます。</translation>
    </message>
    <message>
        <source>There is no placeholder {token}. There are {known}. To send it as it stands, write {literal}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>プレースホルダー {token} はありません。使えるのは {known} です。そのまま送信するには {literal} と書きます。</translation>
    </message>
    <message>
        <source>There is no port {text}: ports go from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>ポート {text} はありません。ポートは 1 から 65535 までです。</translation>
    </message>
    <message>
        <source>There is no sentence.</source>
        <extracomment>bcastgui/payload/decoders/nmea.py</extracomment>
        <translation>センテンスがありません。</translation>
    </message>
    <message>
        <source>There is no single {character}. Write {character}{character}, or and, or or.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{character} を 1 つだけでは使えません。{character}{character} か、and または or と書きます。</translation>
    </message>
    <message>
        <source>There is no such type. There are {names}.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>その型はありません。使えるのは {names} です。</translation>
    </message>
    <message>
        <source>There is no {character}. Put a text with signs in quotes.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>{character} は使えません。記号を含む文字列は引用符で囲みます。</translation>
    </message>
    <message>
        <source>These JSON lines are of version {version}, which cannot be read.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>この JSON Lines はバージョン {version} で、読み取れません。</translation>
    </message>
    <message>
        <source>These are no JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>bcastgui の JSON Lines ではありません。</translation>
    </message>
    <message>
        <source>This INI file has no list NAMES, as Packet Sender&apos;s has one.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>この INI ファイルには、Packet Sender のファイルにある一覧 NAMES がありません。</translation>
    </message>
    <message>
        <source>A block gives its length as {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>ブロックの長さが {length} と記されています。</translation>
    </message>
    <message>
        <source>A block is too short for its type.</source>
        <extracomment>bcastgui/formats/pcapng_sections.py</extracomment>
        <translation>ブロックがその種類に必要な長さに足りません。</translation>
    </message>
    <message>
        <source>A block of length {length} is too short for a packet.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>長さ {length} のブロックはパケットには短すぎます。</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}, more than its block has.</source>
        <extracomment>bcastgui/formats/packet_blocks.py</extracomment>
        <translation>パケットのキャプチャ長が {length} と記されていて、ブロックより長くなっています。</translation>
    </message>
    <message>
        <source>A packet gives its captured length as {length}.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>パケットのキャプチャ長が {length} と記されています。</translation>
    </message>
    <message>
        <source>A section does not tell its byte order.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>セクションにバイト順が記されていません。</translation>
    </message>
    <message>
        <source>An address cannot serve as a name.</source>
        <extracomment>bcastgui/gui/senders/address_names.py</extracomment>
        <translation>アドレスは名前として使えません。</translation>
    </message>
    <message>
        <source>An odd number of hex digits ({count}) makes no whole bytes. Write two digits for each byte, as in 0f 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>16 進数字が奇数桁（{count}）では、バイト単位になりません。0f 1a のように 1 バイトを 2 桁で書きます。</translation>
    </message>
    <message>
        <source>Captures are saved as .pcapng or .jsonl, not as {suffix}. File, Export writes other formats.</source>
        <extracomment>bcastgui/gui/files/output.py</extracomment>
        <translation>キャプチャは .pcapng または .jsonl として保存します。{suffix} では保存できません。他の形式は「ファイル」→「エクスポート」で書き出せます。</translation>
    </message>
    <message>
        <source>Its id was not valid, or another entry has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>ID が不正か、ほかの項目と重複していました。</translation>
    </message>
    <message>
        <source>Left out: it stands in more than {most} folders within each other.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>{most} 段を超えるフォルダーの中にあるため、省きました。</translation>
    </message>
    <message>
        <source>Line {line} has no valid {key}.</source>
        <extracomment>bcastgui/formats/json_lines_reader.py</extracomment>
        <translation>{line} 行目に有効な {key} がありません。</translation>
    </message>
    <message>
        <source>No more than {most} values are plotted at once. Remove one first.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>同時にプロットできる値は {most} 個までです。先に 1 つ削除します。</translation>
    </message>
    <message>
        <source>Not all of these payloads are text. Edit, Copy as hex copies their bytes.</source>
        <extracomment>bcastgui/gui/files/copy_maker.py</extracomment>
        <translation>これらのペイロードにはテキストでないものがあります。「編集」→「16 進でコピー」でバイト列をコピーできます。</translation>
    </message>
    <message>
        <source>Parentheses and not are nested too deeply here.</source>
        <extracomment>bcastgui/capture/query/syntax.py</extracomment>
        <translation>ここで括弧と not の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The compressed file ends too soon.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>圧縮ファイルが途中で終わっています。</translation>
    </message>
    <message>
        <source>The end comes within {what}. Bytes that should follow: {missing}.</source>
        <extracomment>bcastgui/payload/decoders/decoder.py</extracomment>
        <translation>{what} の途中で終わっています。不足しているバイト数：{missing}。</translation>
    </message>
    <message>
        <source>The field {field} was not understood.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>フィールド {field} を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: {reason}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>正規表現のここに誤りがあります：{reason}。</translation>
    </message>
    <message>
        <source>The two lengths of a block differ; the first is {length}.</source>
        <extracomment>bcastgui/formats/block_walk.py</extracomment>
        <translation>ブロックの前後 2 つの長さが一致しません。前の長さは {length} です。</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply, or has too long a number.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>この JSON は入れ子が深すぎるか、長すぎる数値を含んでいます。</translation>
    </message>
    <message>
        <source>This JSON is no file of saved messages.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>この JSON は保存済みメッセージのファイルではありません。</translation>
    </message>
    <message>
        <source>This JSON is no list of Packet Sender&apos;s packets.</source>
        <extracomment>bcastgui/payload/library/packet_sender.py</extracomment>
        <translation>この JSON は Packet Sender のパケットの一覧ではありません。</translation>
    </message>
    <message>
        <source>This declares the entity {name}; entities are not followed.</source>
        <extracomment>bcastgui/payload/decoders/xml_text.py</extracomment>
        <translation>エンティティ {name} の宣言があります。エンティティは展開されません。</translation>
    </message>
    <message>
        <source>This file is too large to hold saved messages.</source>
        <extracomment>bcastgui/payload/library/reading.py</extracomment>
        <translation>このファイルは、保存済みメッセージのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This file of saved messages has the version {version}, which this program does not know.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>この保存済みメッセージのファイルはバージョン {version} で、このプログラムは対応していません。</translation>
    </message>
    <message>
        <source>This is a pcap file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>バージョン {version}.{minor} の pcap ファイルで、読み取れません。</translation>
    </message>
    <message>
        <source>This is a pcapng file of version {version}.{minor}, which cannot be read.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>バージョン {version}.{minor} の pcapng ファイルで、読み取れません。</translation>
    </message>
    <message>
        <source>This is no JSON from line {line}, column {column} on.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>{line} 行 {column} 列から先は JSON ではありません。</translation>
    </message>
    <message>
        <source>This is no capture: captures are pcapng, pcap, or JSON lines of bcastgui.</source>
        <extracomment>bcastgui/formats/kinds.py</extracomment>
        <translation>キャプチャではありません。キャプチャは pcapng、pcap、または bcastgui の JSON Lines です。</translation>
    </message>
    <message>
        <source>This is no pcap file.</source>
        <extracomment>bcastgui/formats/pcap_reader.py</extracomment>
        <translation>pcap ファイルではありません。</translation>
    </message>
    <message>
        <source>This is no pcapng file.</source>
        <extracomment>bcastgui/formats/pcapng_reader.py</extracomment>
        <translation>pcapng ファイルではありません。</translation>
    </message>
    <message>
        <source>This placeholder has no end. Write {closing} behind it, or {literal} at its beginning to send it as it stands.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>このプレースホルダーに終わりがありません。後ろに {closing} を書きます。そのまま送信するには、先頭に {literal} と書きます。</translation>
    </message>
    <message>
        <source>This quote has no end.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>この引用符に終わりがありません。</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+, or put a condition that leaves fewer rows before it, with and.</source>
        <extracomment>bcastgui/capture/query/payloads.py</extracomment>
        <translation>行 {row} で時間がかかりすぎます。(a+)+ のような繰り返しの中の繰り返しを避けるか、行を絞り込む条件を前に置いて and でつなぎます。</translation>
    </message>
    <message>
        <source>This takes too long in row {row}. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/value_readers.py</extracomment>
        <translation>行 {row} で時間がかかりすぎます。(a+)+ のような繰り返しの中の繰り返しを避けます。</translation>
    </message>
    <message>
        <source>This takes too long. Avoid repeats inside of repeats, as in (a+)+.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>時間がかかりすぎます。(a+)+ のような繰り返しの中の繰り返しを避けます。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/formats/csv_text.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Type a name for the filter.</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>フィルターの名前を入力します。</translation>
    </message>
    <message>
        <source>Type a name for the message.</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>メッセージの名前を入力します。</translation>
    </message>
    <message>
        <source>Type a port, 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>1 から 65535 までのポートを入力します。</translation>
    </message>
    <message>
        <source>Type a row such as 1,234, a step such as +500, or a time.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>1,234 のような行番号、+500 のような移動量、または時刻を入力します。</translation>
    </message>
    <message>
        <source>Type an address to send to, such as 255.255.255.255.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>255.255.255.255 のような宛先アドレスを入力します。</translation>
    </message>
    <message>
        <source>Type the path of a file, or choose one.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>ファイルのパスを入力するか、ファイルを選びます。</translation>
    </message>
    <message>
        <source>Type the ports to listen on, such as 12345 or 5000-5010.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>待ち受けるポートを 12345 や 5000-5010 のように入力します。</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <extracomment>bcastgui/capture/query/wanted.py</extracomment>
        <translation>検索するものを入力します。</translation>
    </message>
    <message>
        <source>Type which messages are answered, such as payload contains hello.</source>
        <extracomment>bcastgui/gui/replies/rule.py</extracomment>
        <translation>応答するメッセージを、payload contains hello のように入力します。</translation>
    </message>
    <message>
        <source>Type which messages to tell of, such as payload contains alarm.</source>
        <extracomment>bcastgui/gui/alerts/rule.py</extracomment>
        <translation>通知するメッセージを、payload contains alarm のように入力します。</translation>
    </message>
    <message>
        <source>What follows cannot be unpacked.</source>
        <extracomment>bcastgui/formats/unpacking.py</extracomment>
        <translation>以降は展開できません。</translation>
    </message>
    <message>
        <source>Which group? Write its name or number, as in {example}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>どのグループですか？ 名前か番号を {example} のように書きます。</translation>
    </message>
    <message>
        <source>Write a time as 12:30:05.25, or with its day as 2026-01-31T12:30.</source>
        <extracomment>bcastgui/capture/query/times.py</extracomment>
        <translation>時刻は 12:30:05.25 のように、日付付きなら 2026-01-31T12:30 のように書きます。</translation>
    </message>
    <message>
        <source>Write names with dots between, such as sensor.temp or list.0.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>名前を sensor.temp や list.0 のようにドットでつないで書きます。</translation>
    </message>
    <message>
        <source>Write the address alone, and its port as: port == {port}.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>アドレスだけを書き、ポートは別に port == {port} と書きます。</translation>
    </message>
    <message>
        <source>Write the offset in bytes and the type of the number, such as 4 u16be.</source>
        <extracomment>bcastgui/capture/values.py</extracomment>
        <translation>バイト単位のオフセットと数値の型を、4 u16be のように書きます。</translation>
    </message>
    <message>
        <source>\U takes eight hex digits, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\U には \U0001f600 のように 16 進数字が 8 桁必要です。</translation>
    </message>
    <message>
        <source>\u takes four hex digits, as in \u00e9.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\u には \u00e9 のように 16 進数字が 4 桁必要です。</translation>
    </message>
    <message>
        <source>\x takes two hex digits, as in \x1b.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\x には \x1b のように 16 進数字が 2 桁必要です。</translation>
    </message>
    <message>
        <source>\{character} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>\{character} というエスケープはありません。バックスラッシュは \\ と書きます。</translation>
    </message>
    <message>
        <source>a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>ブロブ</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>コロン</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>コンマまたは ]</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>コンマまたは }</translation>
    </message>
    <message>
        <source>a name in double quotes</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>二重引用符で囲んだ名前</translation>
    </message>
    <message>
        <source>a string</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a time</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>bcastgui/payload/decoders/json_text.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>a value of CBOR</source>
        <extracomment>bcastgui/payload/decoders/cbor.py</extracomment>
        <translation>CBOR の値</translation>
    </message>
    <message>
        <source>a value of MessagePack</source>
        <extracomment>bcastgui/payload/decoders/messagepack.py</extracomment>
        <translation>MessagePack の値</translation>
    </message>
    <message>
        <source>an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>要素</translation>
    </message>
    <message>
        <source>cut short</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>途中で切れている</translation>
    </message>
    <message>
        <source>do not fragment</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>フラグメント化しない</translation>
    </message>
    <message>
        <source>fragment of an incomplete datagram</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>不完全なデータグラムのフラグメント</translation>
    </message>
    <message>
        <source>fragment that contradicts another</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>他と矛盾するフラグメント</translation>
    </message>
    <message>
        <source>longer than the system sends</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>システムが送信できる長さを超えています</translation>
    </message>
    <message>
        <source>malformed</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>形式が不正</translation>
    </message>
    <message>
        <source>multicast loop</source>
        <extracomment>bcastgui/net/packet_options.py</extracomment>
        <translation>マルチキャストループ</translation>
    </message>
    <message>
        <source>no answer from the name server: check the connection and try again, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>ネームサーバーから応答がありません：接続を確認してもう一度試すか、アドレスを入力してください</translation>
    </message>
    <message>
        <source>no carrier, is the cable out?</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>キャリアなし。ケーブルが抜けていませんか？</translation>
    </message>
    <message>
        <source>no route leads there</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>宛先への経路がありません</translation>
    </message>
    <message>
        <source>no such name: check its spelling, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>その名前は存在しません：つづりを確認するか、アドレスを入力してください</translation>
    </message>
    <message>
        <source>not IP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>IP ではない</translation>
    </message>
    <message>
        <source>not IP: ARP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>IP ではない：ARP</translation>
    </message>
    <message>
        <source>not UDP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>UDP ではない</translation>
    </message>
    <message>
        <source>not UDP: ICMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>UDP ではない：ICMP</translation>
    </message>
    <message>
        <source>not UDP: ICMPv6</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>UDP ではない：ICMPv6</translation>
    </message>
    <message>
        <source>not UDP: IGMP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>UDP ではない：IGMP</translation>
    </message>
    <message>
        <source>not UDP: SCTP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>UDP ではない：SCTP</translation>
    </message>
    <message>
        <source>not UDP: TCP</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>UDP ではない：TCP</translation>
    </message>
    <message>
        <source>not permitted</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>of an unknown interface</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>不明なインターフェース</translation>
    </message>
    <message>
        <source>of an unknown link type</source>
        <extracomment>bcastgui/formats/dissect/frames.py</extracomment>
        <translation>不明なリンク種別</translation>
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
        <translation>拒否されました（おそらくファイアウォールによる）</translation>
    </message>
    <message>
        <source>the host cannot be reached</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>ホストに到達できません</translation>
    </message>
    <message>
        <source>the interface has no such address to send from</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>インターフェースにこの送信元アドレスがありません</translation>
    </message>
    <message>
        <source>the interface is gone</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>インターフェースがなくなりました</translation>
    </message>
    <message>
        <source>the interface is switched off</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>インターフェースが無効です</translation>
    </message>
    <message>
        <source>the name server failed: try again later, or write the address</source>
        <extracomment>bcastgui/net/names.py</extracomment>
        <translation>ネームサーバーでエラーが発生しました：後でもう一度試すか、アドレスを入力してください</translation>
    </message>
    <message>
        <source>the size of a blob</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>ブロブのサイズ</translation>
    </message>
    <message>
        <source>the size of an element</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>要素のサイズ</translation>
    </message>
    <message>
        <source>the source port is in use by another program</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>送信元ポートは別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>the system&apos;s send buffer is full</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>システムの送信バッファーがいっぱいです</translation>
    </message>
    <message>
        <source>the zeros after a text</source>
        <extracomment>bcastgui/payload/decoders/osc.py</extracomment>
        <translation>文字列の後のゼロ</translation>
    </message>
    <message>
        <source>which interface? add it, as in fe80::1%eth0</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>インターフェースが不明です。fe80::1%eth0 のように付けます</translation>
    </message>
    <message>
        <source>{address} is not a multicast group: write the port alone to listen on all addresses.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>{address} はマルチキャストグループではありません。すべてのアドレスで待ち受けるには、ポートだけを書きます。</translation>
    </message>
    <message>
        <source>{character} is not Base64, which has letters, digits, + and /.</source>
        <extracomment>bcastgui/payload/base64_text.py</extracomment>
        <translation>{character} は Base64 の文字ではありません。使えるのは英数字、+、/ です。</translation>
    </message>
    <message>
        <source>{character} is not a hex digit.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{character} は 16 進数字ではありません。</translation>
    </message>
    <message>
        <source>{character} is not a hex digit. Write bytes as in ff 00 1a.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{character} は 16 進数字ではありません。バイトは ff 00 1a のように書きます。</translation>
    </message>
    <message>
        <source>{code} is half of a character and has no UTF-8 form. Delete it.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{code} は文字の半分だけで、UTF-8 では表せません。削除します。</translation>
    </message>
    <message>
        <source>{field} is never {word}. It is one of {names}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} に {word} という値はありません。使えるのは {names} です。</translation>
    </message>
    <message>
        <source>{directive} is no part of a time. There are {known}.</source>
        <extracomment>bcastgui/payload/time_form.py</extracomment>
        <translation>{directive} は時刻の書式にありません。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>Its number was none of 1 to 9, or another has it.</source>
        <extracomment>bcastgui/payload/library/plain.py</extracomment>
        <translation>番号が 1 から 9 以外か、ほかと重複していました。</translation>
    </message>
    <message>
        <source>no route, or not allowed: see Local Network in the privacy settings</source>
        <extracomment>bcastgui/net/reasons.py</extracomment>
        <translation>経路がないか、許可されていません。プライバシーの設定の「ローカルネットワーク」を確認してください</translation>
    </message>
    <message>
        <source>{escape} is no character: those end at \U0010ffff, and \ud800 to \udfff are halves. Write the whole one, as in \U0001f600.</source>
        <extracomment>bcastgui/payload/compose.py</extracomment>
        <translation>{escape} は文字ではありません。文字は \U0010ffff までで、\ud800 から \udfff は文字の半分です。\U0001f600 のように 1 文字全体を書きます。</translation>
    </message>
    <message>
        <source>{escape} is no escape. Write \\ for a backslash.</source>
        <extracomment>bcastgui/capture/query/texts.py</extracomment>
        <translation>{escape} というエスケープはありません。バックスラッシュは \\ と書きます。</translation>
    </message>
    <message>
        <source>{field} has no ranges. Write its values as {{one, another}}.</source>
        <extracomment>bcastgui/capture/query/meaning.py</extracomment>
        <translation>{field} に範囲は使えません。値を {{one, another}} のように並べます。</translation>
    </message>
    <message>
        <source>{length}: a datagram over IPv{version} holds at most {limit}.</source>
        <extracomment>bcastgui/gui/send/payload_draft.py</extracomment>
        <translation>{length}：IPv{version} のデータグラムに入るのは {limit} までです。</translation>
    </message>
    <message>
        <source>{name} does not know {token}. It takes {known}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} に {token} は使えません。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>{name} has no variant {token}. It has {known}.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{name} に種類 {token} はありません。{known} があります。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>{name} はフォルダーです。</translation>
    </message>
    <message>
        <source>{name} takes nothing more.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{name} に続けて書けるものはもうありません。</translation>
    </message>
    <message>
        <source>{path} has {size} bytes, more than a datagram holds. In the menu Send, File in pieces cuts it up.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} は {size} バイトで、データグラムに入る量を超えています。「送信」→「ファイルを分割送信」で分けて送れます。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path} はファイルではありません。</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <extracomment>bcastgui/payload/file_path.py</extracomment>
        <translation>{path}：{reason}。</translation>
    </message>
    <message>
        <source>{text} is finer than a nanosecond.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} はナノ秒より細かい値です。</translation>
    </message>
    <message>
        <source>{text} is no destination: write 255.255.255.255 to reach everybody.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>{text} は宛先にできません。全ホストに送るには 255.255.255.255 と書きます。</translation>
    </message>
    <message>
        <source>{text} is not a number with one of the units {known}.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} は {known} のいずれかの単位が付いた数値ではありません。</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} は数値ではありません。</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <extracomment>bcastgui/capture/query/numbers.py</extracomment>
        <translation>{text} は整数ではありません。</translation>
    </message>
    <message>
        <source>{text} is not an address or a network: write 10.9.0.2 or 10.9.0.0/24.</source>
        <extracomment>bcastgui/capture/query/addresses.py</extracomment>
        <translation>{text} はアドレスでもネットワークでもありません。10.9.0.2 や 10.9.0.0/24 のように書きます。</translation>
    </message>
    <message>
        <source>{token} does not belong here. A placeholder is written as in {example}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} はここには書けません。プレースホルダーは {example} のように書きます。</translation>
    </message>
    <message>
        <source>{token} ends before it begins.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>{token} is no range. Write one as 1..100.</source>
        <extracomment>bcastgui/payload/template_kinds.py</extracomment>
        <translation>{token} は範囲ではありません。1..100 のように書きます。</translation>
    </message>
    <message>
        <source>{token} is not a whole number. Write one as 12 or 0x1f.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} は整数ではありません。12 や 0x1f のように書きます。</translation>
    </message>
    <message>
        <source>{token} is out of bounds: {least} to {most}.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} は範囲外です。{least} から {most} までです。</translation>
    </message>
    <message>
        <source>{token} stands here twice.</source>
        <extracomment>bcastgui/payload/template_syntax.py</extracomment>
        <translation>{token} が 2 回書かれています。</translation>
    </message>
    <message>
        <source>“{item}” is not a group and a port: write 239.1.2.3:5000 or [ff02::1]:5000.</source>
        <extracomment>bcastgui/net/ports.py</extracomment>
        <translation>「{item}」はグループとポートではありません。239.1.2.3:5000 や [ff02::1]:5000 のように書きます。</translation>
    </message>
    <message>
        <source>“{text}” is neither a row such as 1,234 nor a time such as 12:30 or 2026-01-31 12:30:05.</source>
        <extracomment>bcastgui/gui/search/goal.py</extracomment>
        <translation>「{text}」は、1,234 のような行番号でも、12:30 や 2026-01-31 12:30:05 のような時刻でもありません。</translation>
    </message>
    <message>
        <source>“{text}” is neither an address nor a host name: names have letters, digits and hyphens.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>「{text}」はアドレスでもホスト名でもありません。名前に使えるのは英字、数字、ハイフンです。</translation>
    </message>
    <message>
        <source>“{text}” is no address: write four numbers from 0 to 255, as in 10.9.0.255, or IPv6 as in fe80::1%eth0.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>「{text}」はアドレスではありません。10.9.0.255 のように 0 から 255 までの数を 4 つ書くか、fe80::1%eth0 のような IPv6 を書きます。</translation>
    </message>
    <message>
        <source>“{text}” is not a port: write a number from 1 to 65535.</source>
        <extracomment>bcastgui/net/endpoints.py</extracomment>
        <translation>「{text}」はポートではありません。1 から 65535 までの数を書きます。</translation>
    </message>
</context>
<context>
    <name>DecodedModel</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>{length} from offset {offset} (hexadecimal {hexadecimal})</source>
        <extracomment>bcastgui/gui/details/decoded_model.py</extracomment>
        <translation>{length}、オフセット {offset} から（16 進 {hexadecimal}）</translation>
    </message>
</context>
<context>
    <name>DecodedPage</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/details/decoded_page.py</extracomment>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>DecodedView</name>
    <message>
        <source>&amp;Copy value</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic: {decoder}</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>自動：{decoder}</translation>
    </message>
    <message>
        <source>Decoder</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>デコード中…</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>How the payload is read. The choice is kept for the port of the datagram.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>ペイロードの読み方です。選択はデータグラムのポートごとに保存されます。</translation>
    </message>
    <message>
        <source>Mark the bytes at which the decoder gave up.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>デコーダーが読めなくなったバイトを示します。</translation>
    </message>
    <message>
        <source>Show place</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>位置を表示</translation>
    </message>
    <message numerus="yes">
        <source>Too many to show: {count} more fields are left out.</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>
            <numerusform>多すぎるため、ほか {count} 個のフィールドは表示しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>none fits</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>{reason} (at the end)</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>末尾：{reason}</translation>
    </message>
    <message>
        <source>{reason} (byte {place})</source>
        <extracomment>bcastgui/gui/details/decoded_view.py</extracomment>
        <translation>バイト {place}：{reason}</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>&amp;Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>デコーダー(&amp;D)</translation>
    </message>
    <message>
        <source>Decoders</source>
        <extracomment>bcastgui/gui/details/decoding.py</extracomment>
        <translation>デコーダー</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>ブロードキャスト</translation>
    </message>
    <message>
        <source>Directed broadcast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>ダイレクテッドブロードキャスト</translation>
    </message>
    <message>
        <source>Multicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>マルチキャスト</translation>
    </message>
    <message>
        <source>Unicast</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>ユニキャスト</translation>
    </message>
</context>
<context>
    <name>DetailHeading</name>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>送信されませんでした：{reason}</translation>
    </message>
    <message>
        <source>lost just before: {count}</source>
        <extracomment>bcastgui/gui/details/detail_heading.py</extracomment>
        <translation>直前に消失：{count}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Compare</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Decoded</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Select a message to see all of it.</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>メッセージを選択すると、全体を表示します。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/details/detail_pane.py</extracomment>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Echo</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>エコー</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/table/datagram_text.py</extracomment>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>&amp;Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>インターフェース(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/docks.py</extracomment>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>EncodingBox</name>
    <message>
        <source>Encoding</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>推定：{encoding}</translation>
    </message>
    <message>
        <source>How bytes are read as text. Those that spell no character, and characters that would not show, are written like \x00.</source>
        <extracomment>bcastgui/gui/details/encoding_box.py</extracomment>
        <translation>バイト列をテキストとして読む方法です。文字にならないバイトと表示できない文字は、\x00 のように書かれます。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;After each</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>各ペイロードの後(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>ファイル形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>UTF-8 の印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>A line end</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>改行</translation>
    </message>
    <message>
        <source>A zero byte</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>ゼロバイト</translation>
    </message>
    <message>
        <source>All messages ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>すべてのメッセージ ({count})</translation>
    </message>
    <message>
        <source>Another file, in a new folder</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>別のファイル（新しいフォルダー内）</translation>
    </message>
    <message>
        <source>Between payloads</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>ペイロードの区切り</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>In the order of the table.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>表の順序です。</translation>
    </message>
    <message>
        <source>Mark as UTF-8</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>UTF-8 の印を付ける</translation>
    </message>
    <message>
        <source>Me&amp;ssages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>対象のメッセージ(&amp;S)</translation>
    </message>
    <message>
        <source>Messages to export</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>対象のメッセージ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Puts the messages on the clipboard in this format, in place of a file.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>ファイルの代わりに、この形式でメッセージをクリップボードに置きます。</translation>
    </message>
    <message>
        <source>The space bar chooses a column, or leaves it out.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>スペースキーで列の有無を切り替えます。</translation>
    </message>
    <message>
        <source>Those selected ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>選択中 ({count})</translation>
    </message>
    <message>
        <source>Those shown ({count})</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>表示中 ({count})</translation>
    </message>
    <message>
        <source>What is written after each payload, so that they can be told apart.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>区別できるように、各ペイロードの後に書き込むものです。</translation>
    </message>
    <message>
        <source>Without it, Excel shows letters beyond ASCII wrongly.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>これがないと、Excel では ASCII 以外の文字が正しく表示されません。</translation>
    </message>
    <message>
        <source>pcapng and JSON lines can be opened again.</source>
        <extracomment>bcastgui/gui/files/export_dialog.py</extracomment>
        <translation>pcapng と JSON Lines は、再び開けます。</translation>
    </message>
</context>
<context>
    <name>FileReasons</name>
    <message>
        <source>Another program has it open. Close it there, or choose another name.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>ほかのプログラムが開いています。そちらで閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Something else has this name. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>同じ名前のものが既にあります。別の名前を選びます。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>ディスクがいっぱいです。空きを作るか、別のディスクのフォルダーを選びます。</translation>
    </message>
    <message>
        <source>The disk takes no file so large. Choose a folder on another one.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>このディスクにはこれほど大きなファイルを置けません。別のディスクのフォルダーを選びます。</translation>
    </message>
    <message>
        <source>The name is too long. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>名前が長すぎます。別の名前を選びます。</translation>
    </message>
    <message>
        <source>There is no such file; it may have been moved or removed.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>そのファイルはありません。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>そのフォルダーはありません。別のフォルダーを選びます。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>This is a folder. Open a file in it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>これはフォルダーです。中のファイルを開きます。</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>読み取る権限がありません。</translation>
    </message>
    <message>
        <source>You have no permission to write there. Choose another folder.</source>
        <extracomment>bcastgui/gui/files/reasons.py</extracomment>
        <translation>そこに書き込む権限がありません。別のフォルダーを選びます。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Recent &amp;captures</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>最近のキャプチャ(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Writes all messages, whatever the filter shows, to be opened again.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>フィルターの表示にかかわらず、すべてのメッセージを書き込みます。後で開けます。</translation>
    </message>
    <message>
        <source>Writes or copies messages in any format: all, those shown or selected.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>すべて、表示中、または選択中のメッセージを、任意の形式で書き出すかコピーします。</translation>
    </message>
    <message numerus="yes">
        <source>{count} files were dropped. Drop one: the window shows one at a time.</source>
        <extracomment>bcastgui/gui/files/files.py</extracomment>
        <translation>
            <numerusform>{count} 個のファイルがドロップされました。ウィンドウに表示できるのは一度に 1 つです。1 つだけドロップします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>{position} 文字目：{error}</translation>
    </message>
    <message>
        <source>Not all messages were searched.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>すべてのメッセージは検索されていません。</translation>
    </message>
    <message>
        <source>Still all messages show.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>まだすべてのメッセージを表示しています。</translation>
    </message>
    <message>
        <source>Still in force: {filter}</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>適用中のまま：{filter}</translation>
    </message>
    <message>
        <source>Type a word to find it in the data, or a condition such as source == 10.9.0.2 and length &gt; 100. {keys} offers what can follow.</source>
        <extracomment>bcastgui/gui/search/filter_bar.py</extracomment>
        <translation>データから探す語、または source == 10.9.0.2 and length &gt; 100 のような条件を入力します。{keys} で続きの候補を表示します。</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Completions</source>
        <extracomment>bcastgui/gui/search/filter_completer.py</extracomment>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Clear filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>メッセージを絞り込み</translation>
    </message>
    <message>
        <source>{keys} offers what can be typed</source>
        <extracomment>bcastgui/gui/search/filter_edit.py</extracomment>
        <translation>{keys} で入力できる候補を表示します</translation>
    </message>
</context>
<context>
    <name>FilterMenuButton</name>
    <message>
        <source>&amp;Delete</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help on filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>フィルターのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save filter as…</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>フィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;cent filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>最近のフィルター(&amp;C)</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>フィルター名の変更</translation>
    </message>
    <message>
        <source>Save filter</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>The filters used before, and those that you have saved.</source>
        <extracomment>bcastgui/gui/search/filter_menu.py</extracomment>
        <translation>以前に使ったフィルターと、保存したフィルターです。</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>&amp;Name of the filter</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>フィルターの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Replaces the filter {filter}</source>
        <extracomment>bcastgui/gui/search/filter_name_dialog.py</extracomment>
        <translation>フィルター {filter} を置き換えます</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&amp;Find…</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>末尾から続けました。</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>先頭から続けました。</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>検索(&amp;D)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the next message that fits; the others stay in sight.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>条件に合う次のメッセージへ移動します。ほかのメッセージも表示されたままです。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Searching: {share} %</source>
        <extracomment>bcastgui/gui/search/find.py</extracomment>
        <translation>検索中：{share} %</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>&amp;Find in the messages that are shown</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>表示中のメッセージを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Bytes in hex, such as 00 ff</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>16 進のバイト列（例：00 ff）</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find above the current message ({keys})</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>現在のメッセージより上を検索 ({keys})</translation>
    </message>
    <message>
        <source>Find below the current message (F3)</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>現在のメッセージより下を検索 (F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>テキスト（大文字・小文字を区別しない）</translation>
    </message>
    <message>
        <source>Written &amp;as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>書き方(&amp;A)</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>bcastgui/gui/search/find_dialog.py</extracomment>
        <translation>書き方</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All rows shown are earlier.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>表示中の行はすべてこれより前です。</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Row {number} is not shown.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>行 {number} は表示されていません。</translation>
    </message>
    <message>
        <source>There is no row {number}: the last one is {last}.</source>
        <extracomment>bcastgui/gui/search/finding.py</extracomment>
        <translation>行 {number} はありません。最後は {last} です。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Got it</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>了解</translation>
    </message>
    <message>
        <source>Type a message below and press Enter to send it to everybody in the network. Help, First steps tells more, and F1 shows all keys.</source>
        <extracomment>bcastgui/gui/help/first_run.py</extracomment>
        <translation>下にメッセージを入力して Enter を押すと、ネットワーク上の全ホストに送信します。詳しい説明は「ヘルプ」→「はじめに」にあり、F1 ですべてのキーを表示します。</translation>
    </message>
</context>
<context>
    <name>FloodQuestion</name>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Each device there has to read each of them; slow ones may fail.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>宛先の各機器はすべてを読むことになり、遅い機器では障害が起きることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>Each of {count} interfaces sends {share} of them.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>{count} 個のインターフェースから、それぞれ {share} 個を送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>全ホストに送信</translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams again to where they went?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>{count} 個のデータグラムを元の宛先に再び送信しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {count} datagrams to {where}?</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>{where} に {count} 個のデータグラムを送信しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {rate} datagrams a second to broadcast and multicast addresses, by each interface? {count} entries of the schedule do so together.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>ブロードキャストとマルチキャストのアドレスに、各インターフェースから毎秒 {rate} 個のデータグラムを送信しますか？スケジュールの {count} 項目の合計です。</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave as fast as the system can send.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>システムの最大速度で送信します。</translation>
    </message>
    <message numerus="yes">
        <source>{count} leave each second.</source>
        <extracomment>bcastgui/gui/flood/flood_question.py</extracomment>
        <translation>
            <numerusform>毎秒 {count} 個を送信します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Generating</name>
    <message>
        <source>&amp;Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>ジェネレーター(&amp;G)</translation>
    </message>
    <message>
        <source>Generator</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>ジェネレーター</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent by {ways} interfaces, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>{count} 個送信（{ways} 個のインターフェース）、毎秒 {rate} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent, {rate} a second</source>
        <extracomment>bcastgui/gui/flood/generating.py</extracomment>
        <translation>
            <numerusform>{count} 個送信、毎秒 {rate} 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source> a second</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> 個/秒</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>最大速度</translation>
    </message>
    <message>
        <source>Only counted: above {rate} datagrams a second, none becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>数えるだけです。毎秒 {rate} 個を超えると、データグラムは表の行になりません。</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>データグラム数</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>個数</translation>
    </message>
    <message>
        <source>Datagrams a second by each interface; 0 is no limit.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>インターフェースごとの毎秒のデータグラム数。0 は無制限です。</translation>
    </message>
    <message>
        <source>Each datagram becomes a row of the table.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>各データグラムが表の行になります。</translation>
    </message>
    <message>
        <source>Generated</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>生成済み</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>レート</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Send what the send panel shows, again and again.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>送信パネルの内容を繰り返し送信します。</translation>
    </message>
    <message>
        <source>Sends to {target}: {payload}</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>{target} に送信：{payload}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>The generator stops after this many by each interface.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>インターフェースごとにこの個数を送ると、ジェネレーターは停止します。</translation>
    </message>
    <message>
        <source>The generator stops after this many seconds, however many datagrams were sent.</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>送信した数にかかわらず、この秒数でジェネレーターは停止します。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>bcastgui/gui/flood/generator_panel.py</extracomment>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>&amp;Go</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>行または時刻(&amp;R)</translation>
    </message>
    <message>
        <source>1,234 or +500 or 12:30:05</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>1,234、+500、12:30:05 など</translation>
    </message>
    <message>
        <source>Go to row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>行または時刻へ移動</translation>
    </message>
    <message>
        <source>Row or time</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>行または時刻</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>行 {number}</translation>
    </message>
    <message>
        <source>The first row from {time} on</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>{time} 以降の最初の行</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows down</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>{count} 行下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows up</source>
        <extracomment>bcastgui/gui/search/go_to.py</extracomment>
        <translation>
            <numerusform>{count} 行上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>&amp;Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;irst steps</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>はじめに(&amp;I)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>bcastgui/gui/help/help_pages.py</extracomment>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>HexPage</name>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/details/hex_page.py</extracomment>
        <translation>16 進</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>The payload is empty.</source>
        <extracomment>bcastgui/gui/details/hex_view.py</extracomment>
        <translation>ペイロードは空です。</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>Com&amp;pare both</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>2 件を比較(&amp;P)</translation>
    </message>
    <message>
        <source>Com&amp;pare messages</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>メッセージを比較(&amp;P)</translation>
    </message>
    <message>
        <source>Com&amp;pare with the previous of the sender</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>同じ送信元の前のメッセージと比較(&amp;P)</translation>
    </message>
    <message>
        <source>No earlier message from {source} is shown. To compare any two, select both in the table.</source>
        <extracomment>bcastgui/gui/details/inspecting.py</extracomment>
        <translation>{source} からの前のメッセージは表示されていません。任意の 2 件を比較するには、表で両方を選択します。</translation>
    </message>
</context>
<context>
    <name>InterfacesModel</name>
    <message>
        <source>A network this small has no broadcast address.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>これほど小さいネットワークには、ブロードキャストアドレスがありません。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>ブロードキャスト</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>IPv6 has no broadcast. Its counterpart is the group ff02::1.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>IPv6 にはブロードキャストがありません。グループ ff02::1 がそれに相当します。</translation>
    </message>
    <message>
        <source>MTU</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>No carrier</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>キャリアなし</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Switched on, but the cable is out or the other end is off.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>有効ですが、ケーブルが抜けているか、相手側がオフです。</translation>
    </message>
    <message>
        <source>The largest packet in bytes. Longer datagrams are sent in fragments.</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>最大のパケットのバイト数です。これより長いデータグラムは、フラグメントに分けて送信されます。</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>bcastgui/gui/listen/interfaces_model.py</extracomment>
        <translation>アップ</translation>
    </message>
</context>
<context>
    <name>InterfacesPanel</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells as text, to paste them elsewhere.</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>選択したセルをテキストとしてコピーし、ほかで貼り付けられるようにします。</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>bcastgui/gui/listen/interfaces_panel.py</extracomment>
        <translation>インターフェース</translation>
    </message>
</context>
<context>
    <name>JobSign</name>
    <message>
        <source>Cancel</source>
        <extracomment>bcastgui/gui/files/job_sign.py</extracomment>
        <translation>キャンセル</translation>
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
        <translation>{first}、{next}</translation>
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
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>The keys of all menus and panels. What to do with them is in [First steps](first-steps), which leads to the guide to each part of the window.</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>すべてのメニューとパネルのキーです。使い方は[はじめに](first-steps)にあり、ウィンドウ各部のガイドにもそこから移動できます。</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>bcastgui/gui/help/shortcuts_page.py</extracomment>
        <translation>動作</translation>
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
        <translation>改行コード</translation>
    </message>
    <message>
        <source>Next datagram: {length}</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>次のデータグラム：{length}</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>ペイロード（テキスト）</translation>
    </message>
    <message>
        <source>Payload in hex</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>ペイロード（16 進）</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>What each line of the text ends with.</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>テキストの各行の終わりに付くものです。</translation>
    </message>
    <message>
        <source>{title}, its beginning</source>
        <extracomment>bcastgui/gui/send/large_editor.py</extracomment>
        <translation>{title}、先頭部分</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>(none)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>メッセージをエクスポート</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>{file} にエクスポートしました</translation>
    </message>
    <message>
        <source>Import messages</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>メッセージをインポート</translation>
    </message>
    <message>
        <source>No saved message has the keys {keys}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>キー {keys} が割り当てられた保存済みメッセージはありません。</translation>
    </message>
    <message>
        <source>Nothing was exported to {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>{file} には何もエクスポートされませんでした。{reason}</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>保存済みメッセージ (*.json)</translation>
    </message>
    <message>
        <source>Saved messages and Packet Sender (*.json *.ini)</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>保存済みメッセージと Packet Sender (*.json *.ini)</translation>
    </message>
    <message>
        <source>The file of saved messages was damaged. What could be read is here; all of it is kept as {path}.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>保存済みメッセージのファイルが破損していました。読み取れたものはここにあり、元のファイルは {path} として残してあります。</translation>
    </message>
    <message>
        <source>The saved messages cannot be read or written ({reason}). Changes are kept in memory, and written with the next one when it can be done.</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>保存済みメッセージを読み書きできません（{reason}）。変更はメモリに保持し、書き込めるようになったときに次の変更と一緒に書き込みます。</translation>
    </message>
    <message>
        <source>“{name}” was not sent. {reason}</source>
        <extracomment>bcastgui/gui/library/desk.py</extracomment>
        <translation>「{name}」は送信されませんでした。{reason}</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message>
        <source>New folder</source>
        <extracomment>bcastgui/gui/library/edits.py</extracomment>
        <translation>新しいフォルダー</translation>
    </message>
</context>
<context>
    <name>LibraryImport</name>
    <message>
        <source>Import from {file}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>{file} からインポート</translation>
    </message>
    <message>
        <source>Left out or not quite as there: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>省かれたか、元と一部異なるもの：{count}。</translation>
    </message>
    <message>
        <source>Messages imported from {file}: {count}.</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>{file} からインポートしたメッセージ：{count}。</translation>
    </message>
    <message>
        <source>Nothing was imported from {file}. {reason}</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>{file} からは何もインポートされませんでした。{reason}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/library/importing.py</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Keys</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send this message at once; the send panel stays as it is.</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>このメッセージをすぐに送信します。送信パネルは変わりません。</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>bcastgui/gui/library/model.py</extracomment>
        <translation>宛先</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>&amp;Duplicate</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>送信パネルに設定(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>新しいフォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>今すぐ送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Add to the s&amp;chedule</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>スケジュールに追加(&amp;C)</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>最後に削除したものを元に戻します。</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>削除(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted {count} entries</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>
            <numerusform>{count} 個の項目を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>「{name}」を削除しました</translation>
    </message>
    <message>
        <source>Keep what the send panel holds, to send it again later.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>送信パネルの内容を保存し、後で再び送信できるようにします。</translation>
    </message>
    <message>
        <source>M&amp;ove down</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>下へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>保存済みメッセージのその他の操作</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>No saved message has “{text}”.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>「{text}」を含む保存済みメッセージはありません。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing saved yet. Save… keeps what the send panel holds.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>まだ保存されていません。「保存…」で送信パネルの内容を残します。</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, put in folders, import and export.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>名前の変更、複製、削除、フォルダー分け、インポート、エクスポート。</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search saved messages</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>保存済みメッセージを検索</translation>
    </message>
    <message>
        <source>Send with &amp;keys</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>送信キー(&amp;K)</translation>
    </message>
    <message>
        <source>Shows the messages with this text in their name, payload, address or port.</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>名前、ペイロード、アドレス、ポートにこの文字列を含むメッセージを表示します。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <extracomment>bcastgui/gui/library/panel.py</extracomment>
        <translation>削除を元に戻す</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/tree.py</extracomment>
        <translation>保存済みメッセージ</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Enter goes to the next place in the text.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>Enter でテキスト内の次の箇所へ移動します。</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in names and texts</source>
        <extracomment>bcastgui/gui/help/licences_page.py</extracomment>
        <translation>名前とテキストを検索</translation>
    </message>
</context>
<context>
    <name>LinkNotices</name>
    <message>
        <source>{interface} has lost its connection. Nothing is sent or heard there until it is back.</source>
        <extracomment>bcastgui/gui/listen/link_notices.py</extracomment>
        <translation>{interface} の接続が切れました。回復するまで、そこでは送信も受信もできません。</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>待ち受け(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Character {position}: {error}</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>{position} 文字目：{error}</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Enter applies these ports.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>Enter でこのポートを適用します。</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>追従(&amp;W)</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>追従</translation>
    </message>
    <message>
        <source>Hold the table still to read it. Receiving and recording go on.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>表を止めて読めるようにします。受信と記録は続きます。</translation>
    </message>
    <message>
        <source>Keep the newest message in view. Scrolling up stops that; this begins it again.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>最新のメッセージを表示し続けます。上にスクロールすると解除され、ここで再び有効になります。</translation>
    </message>
    <message>
        <source>Receive what reaches these ports, or stop.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>これらのポートに届くものを受信するか、停止します。</translation>
    </message>
    <message>
        <source>Remove all messages from the table. Edit, Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>表からすべてのメッセージを取り除きます。「編集」→「クリアを元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>待ち受け中。</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>待ち受けていません。</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>Paused. {count} messages wait.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>
            <numerusform>一時停止中。{count} 件のメッセージが待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The ports to receive on: numbers and ranges such as 12345, 5000-5010, and multicast groups to join such as 239.1.2.3:5000. Enter applies them at once.</source>
        <extracomment>bcastgui/gui/listen/listen_bar.py</extracomment>
        <translation>受信するポートです。12345、5000-5010 のような番号と範囲、239.1.2.3:5000 のような参加するマルチキャストグループを書きます。Enter ですぐに適用されます。</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Listening on {ports}</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>{ports} で待ち受け中</translation>
    </message>
    <message>
        <source>Listening: no port could be opened</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>待ち受け：開けたポートがありません</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/listen/listening.py</extracomment>
        <translation>待ち受け：オフ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;About bcastgui</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>bcastgui について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>キャプチャ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill from the message</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>メッセージから設定(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>最新を追従(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to row or time…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>行または時刻へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>待ち受け(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remove old captures</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>古いキャプチャを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>パネルを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send, or stop the repeat</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>送信、または繰り返しを停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Share ports with other programs</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>ポートをほかのプログラムと共有(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>16 進でコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Limit on &amp;disk…</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>ディスク容量の上限(&amp;D)…</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>すべてのメッセージを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Show only the messages that fit.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>条件に合うメッセージだけを表示します。</translation>
    </message>
    <message>
        <source>Take all messages away; Undo Clear brings them back.</source>
        <extracomment>bcastgui/gui/main_window.py</extracomment>
        <translation>すべてのメッセージを取り除きます。「クリアを元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Comment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>コメント(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>マークを付ける・外す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Marks and comments</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>マークとコメント(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>次のマーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>前のマーク(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove all marks</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>すべてのマークを外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unmark</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>マークを外す(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>コメント(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a message to comment on.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>コメントを付けるメッセージを選びます。</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>末尾から続けました。</translation>
    </message>
    <message>
        <source>Continued from the top.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>先頭から続けました。</translation>
    </message>
    <message>
        <source>No message that is shown is marked.</source>
        <extracomment>bcastgui/gui/marking/marks.py</extracomment>
        <translation>表示中のメッセージにマークはありません。</translation>
    </message>
</context>
<context>
    <name>MessageNameDialog</name>
    <message>
        <source>&amp;Name of the message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>メッセージの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Goes into the folder “{name}”</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>フォルダー「{name}」に入ります</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Replaces the message of this name</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>同じ名前のメッセージを置き換えます</translation>
    </message>
    <message>
        <source>Save message</source>
        <extracomment>bcastgui/gui/library/message_name_dialog.py</extracomment>
        <translation>メッセージを保存</translation>
    </message>
</context>
<context>
    <name>MessageTable</name>
    <message>
        <source>&amp;Copy row</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>送信パネルに設定(&amp;F)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>16 進でコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No message fits the filter.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>フィルターに合うメッセージはありません。</translation>
    </message>
    <message>
        <source>Put the payload into the send panel, addressed to the sender of the message.</source>
        <extracomment>bcastgui/gui/table/message_table.py</extracomment>
        <translation>ペイロードを送信パネルに設定し、宛先をメッセージの送信元にします。</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>&amp;Name the source…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>送信元に名前を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>Name the &amp;destination…</source>
        <extracomment>bcastgui/gui/senders/naming.py</extracomment>
        <translation>宛先に名前を付ける(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>
            <numerusform>ほか {count} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>bcastgui/gui/widgets/numbers.py</extracomment>
        <translation>
            <numerusform>{count} バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message numerus="yes">
        <source>And {count} more damaged places.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>ほかに {count} か所が破損しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged at byte {offset}: {what}</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>バイト {offset} で破損：{what}</translation>
    </message>
    <message>
        <source>Lost while it was recorded, as the file says: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>ファイルの記録によると、キャプチャ中に失われた数：{count}。</translation>
    </message>
    <message>
        <source>Marks and comments beyond the limit, left out: {count}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>上限を超えたため省いたマークとコメント：{count}。</translation>
    </message>
    <message>
        <source>Reading {name} was cancelled; what was read is kept.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{name} の読み取りはキャンセルされました。読み取った分は残ります。</translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>スキップ：{reasons}。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} messages.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>
            <numerusform>{name}：{count} 件のメッセージ。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could be read in part only.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} は一部しか読み取れませんでした。</translation>
    </message>
    <message>
        <source>{path} could not be opened.</source>
        <extracomment>bcastgui/gui/files/account_words.py</extracomment>
        <translation>{path} を開けませんでした。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Captures ({patterns})</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>キャプチャ ({patterns})</translation>
    </message>
    <message>
        <source>Open capture</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>{name} を開いています</translation>
    </message>
    <message>
        <source>Read no further. What was read stays in the window.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>これ以上読み込みません。読み込んだ分はウィンドウに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Save the {count} messages in the window before {name} is opened?</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>
            <numerusform>{name} を開く前に、ウィンドウにある {count} 件のメッセージを保存しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved, they come back by Undo Clear, until others are cleared.</source>
        <extracomment>bcastgui/gui/files/opening.py</extracomment>
        <translation>保存しない場合も、次にクリアするまでは「クリアを元に戻す」で戻せます。</translation>
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
        <translation>オプション</translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>オプション ({count})…</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>オプション…</translation>
    </message>
    <message>
        <source>TTL {hops}</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL {hops}</translation>
    </message>
    <message>
        <source>TTL, DSCP, fragments and multicast loop: all as usual</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>TTL、DSCP、フラグメント、マルチキャストループ：すべて標準</translation>
    </message>
    <message>
        <source>loop off</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>ループなし</translation>
    </message>
    <message>
        <source>loop on</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>ループあり</translation>
    </message>
    <message>
        <source>no fragments</source>
        <extracomment>bcastgui/gui/send/send_options.py</extracomment>
        <translation>フラグメントなし</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>次のパネル(&amp;X)</translation>
    </message>
    <message>
        <source>Previous pa&amp;nel</source>
        <extracomment>bcastgui/gui/panel_keys.py</extracomment>
        <translation>前のパネル(&amp;N)</translation>
    </message>
</context>
<context>
    <name>PayloadEditor</name>
    <message>
        <source>Back to one line ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>1 行に戻す ({keys})</translation>
    </message>
    <message>
        <source>Base64</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>参照</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>エスケープ</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>送信するファイル</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Large editor</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>大型エディター</translation>
    </message>
    <message>
        <source>Line ends and control characters became escapes</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>改行と制御文字をエスケープに変換しました</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Still {format}. {reason}</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>{format} のままです。{reason}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Type a message and press Enter</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>メッセージを入力して Enter を押します</translation>
    </message>
    <message>
        <source>Write on several lines, and see the bytes beside them ({keys})</source>
        <extracomment>bcastgui/gui/send/payload_editor.py</extracomment>
        <translation>複数の行で書き、横にバイト列を表示します ({keys})</translation>
    </message>
</context>
<context>
    <name>PayloadMessage</name>
    <message>
        <source>next {bytes}</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>次は {bytes}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>bcastgui/gui/send/payload_message.py</extracomment>
        <translation>
            <numerusform>{count} 個送信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PiecesDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Interval, ms</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>間隔 (ms)(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Piece size, bytes</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>分割サイズ（バイト）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>B&amp;efore each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>各データの前(&amp;E)</translation>
    </message>
    <message>
        <source>Before each piece</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>各データの前</translation>
    </message>
    <message>
        <source>Bytes of the file in each datagram; up to 1,400 pass most networks whole.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>1 つのデータグラムに入れるファイルのバイト数です。1,400 までなら、ほとんどのネットワークを分割されずに通ります。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File to send</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>送信するファイル</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Milliseconds from one piece to the next, so that receivers keep up.</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>次の送信までのミリ秒数です。受信側が追い付けるようにします。</translation>
    </message>
    <message>
        <source>Piece size</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>分割サイズ</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Send file in pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>ファイルを分割送信</translation>
    </message>
    <message>
        <source>Send pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>分割送信を開始</translation>
    </message>
    <message>
        <source>Stop sending pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>分割送信を停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {count} pieces</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{count} 個中 {done} 個で停止しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} pieces sent</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{count} 個中 {done} 個を送信済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in about {seconds} s</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size}を {count} 個に分割、約 {seconds} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} in {count} pieces, in less than a second</source>
        <extracomment>bcastgui/gui/send/pieces_dialog.py</extracomment>
        <translation>
            <numerusform>{size}を {count} 個に分割、1 秒未満</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Plot over &amp;time</source>
        <extracomment>bcastgui/gui/details/plot_menu.py</extracomment>
        <translation>時系列でプロット(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Clock in UTC</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Date and clock</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>An alert (Capture, Alerts) tells no more often than this. The next one says how many messages came in the meantime.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>アラート（「キャプチャ」→「アラート」）は、これより頻繁には通知しません。その間に届いたメッセージの件数は、次の通知に表示されます。</translation>
    </message>
    <message>
        <source>How the column Time tells when a message came.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>「時刻」列に、メッセージの到着時刻を表示する形式です。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system has at the time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>ライト、ダーク、またはその時点のシステムの設定。</translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>ディスク容量の上限</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Of the window; the help is in English. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>ウィンドウの言語です。ヘルプは英語です。次回の起動時に有効になります。</translation>
    </message>
    <message>
        <source>One line at the top that says what to do first.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>最初にすることを示す、上部の 1 行です。</translation>
    </message>
    <message>
        <source>Others may listen on the same ports at the same time.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>ほかのプログラムも同時に同じポートで待ち受けできます。</translation>
    </message>
    <message>
        <source>Ports to listen on</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>待ち受けるポート</translation>
    </message>
    <message>
        <source>Ports, ranges and groups, as 12345, 5000-5010, 239.1.2.3:6000; now and at each start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>ポート、範囲、グループを 12345, 5000-5010, 239.1.2.3:6000 のように書きます。すぐに、また起動のたびに有効です。</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>受信バッファー</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>1970 年からの秒数</translation>
    </message>
    <message>
        <source>Seconds since the first</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>先頭からの秒数</translation>
    </message>
    <message>
        <source>Set thousands apart</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>桁区切りを入れる</translation>
    </message>
    <message>
        <source>Share ports with other programs</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>ポートをほかのプログラムと共有</translation>
    </message>
    <message>
        <source>Show the tip for beginners</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>初心者向けのヒントを表示</translation>
    </message>
    <message>
        <source>System language</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>The most that a capture may take. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>1 つのキャプチャが使える最大容量です。上限に達すると、最も古いメッセージから削除されます。</translation>
    </message>
    <message>
        <source>Time between two alerts</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>アラートの最短間隔</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>時刻の形式</translation>
    </message>
    <message>
        <source>What the system is asked to hold for each port while the program is busy; it may give less. Takes effect at the next start.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>プログラムの処理中にポートごとに保持するよう、システムに求める量です。実際の量はこれより少ないことがあります。次回の起動時に有効になります。</translation>
    </message>
    <message>
        <source>Write 1,024 rather than 1024. What already stands in the window changes when it is next written.</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>1024 ではなく 1,024 と表示します。すでに表示されているものは、次に更新されたときに変わります。</translation>
    </message>
    <message>
        <source>digits numbers group comma</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>桁 数字 グループ コンマ カンマ 3桁</translation>
    </message>
    <message>
        <source>memory dropped lost</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>メモリ 破棄 消失 損失</translation>
    </message>
    <message>
        <source>notification sound limit</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>通知 音 制限 頻度</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>storage space size</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>ストレージ 保存 空き容量 サイズ</translation>
    </message>
    <message>
        <source>theme night black white</source>
        <extracomment>bcastgui/gui/preferences.py</extracomment>
        <translation>テーマ ナイト 夜 黒 白</translation>
    </message>
</context>
<context>
    <name>RatePanel</name>
    <message>
        <source>By delivery</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>配送方式別</translation>
    </message>
    <message>
        <source>By direction</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>方向別</translation>
    </message>
    <message>
        <source>By sender</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>送信元別</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter to what is in sight</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>表示範囲で絞り込み</translation>
    </message>
    <message>
        <source>Lines of the rate</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>レートの線</translation>
    </message>
    <message>
        <source>Messages per {interval}, {span}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{interval} ごとのメッセージ数、{span}</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>数えるものがまだありません。</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>レートの推移</translation>
    </message>
    <message>
        <source>Show only messages of the time in sight in the table. To choose a part of it, drag over that part.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>表示中の時間のメッセージだけを表に出します。一部を選ぶには、その範囲をドラッグします。</translation>
    </message>
    <message>
        <source>What has a line of its own. By delivery and by sender, only received messages count.</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>線を分ける単位です。配送方式別と送信元別では、受信したメッセージだけを数えます。</translation>
    </message>
    <message>
        <source>{name} 0</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} 0</translation>
    </message>
    <message>
        <source>{name} {sum}, at most {highest}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{name} {sum}、最大 {highest}</translation>
    </message>
    <message>
        <source>{time}, {interval}</source>
        <extracomment>bcastgui/gui/charts/rate.py</extracomment>
        <translation>{time}、{interval}</translation>
    </message>
</context>
<context>
    <name>RecentCaptures</name>
    <message>
        <source>&amp;Forget the files</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Empties this list. The files stay where they are.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>この一覧を空にします。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Not saved to a file yet. Opens in a window of its own.</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>まだファイルに保存されていません。別のウィンドウで開きます。</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: {time}, {count} messages, {size}</source>
        <extracomment>bcastgui/gui/files/recent_captures.py</extracomment>
        <translation>
            <numerusform>未保存：{time}、{count} 件のメッセージ、{size}</numerusform>
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
        <translation> 分</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>残すファイル数(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace and record</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>置き換えて記録(&amp;R)</translation>
    </message>
    <message>
        <source>Another file begins after this time.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>この時間が経過すると、次のファイルに移ります。</translation>
    </message>
    <message>
        <source>Another file begins at this size.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>この大きさになると、次のファイルに移ります。</translation>
    </message>
    <message>
        <source>This file exists already; what is in it will be lost.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>このファイルはすでにあります。内容は失われます。</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>ファイルを参照</translation>
    </message>
    <message>
        <source>Choose the folder and the name.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>フォルダーと名前を選びます。</translation>
    </message>
    <message>
        <source>F&amp;ormat of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>記録の形式(&amp;O)</translation>
    </message>
    <message>
        <source>File to record to</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>記録先のファイル</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>残すファイル数</translation>
    </message>
    <message>
        <source>Format of the recording</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>記録の形式</translation>
    </message>
    <message>
        <source>Next file &amp;after</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>次のファイルまでの時間(&amp;A)</translation>
    </message>
    <message>
        <source>Next file at &amp;size</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>次のファイルまでのサイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Record to file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>ファイルに記録</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>The first file is {name}</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>最初のファイルは {name} です</translation>
    </message>
    <message>
        <source>The folder must exist.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>フォルダーは既存のものにします。</translation>
    </message>
    <message>
        <source>The oldest file goes when there are more, so that the disk never fills.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>この数を超えると最も古いファイルを削除し、ディスクがいっぱいになるのを防ぎます。</translation>
    </message>
    <message>
        <source>Time of a file</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>ファイルの時間</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>無制限</translation>
    </message>
    <message>
        <source>pcapng can be read by other tools while it is recorded.</source>
        <extracomment>bcastgui/gui/files/recording_dialog.py</extracomment>
        <translation>pcapng は、記録中でもほかのツールで読み取れます。</translation>
    </message>
</context>
<context>
    <name>RecordingToFile</name>
    <message>
        <source>Record to &amp;file…</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>ファイルに記録(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>{count} 件のメッセージを {name} に記録しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording to {name}: {count}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>{name} に記録中：{count}</translation>
    </message>
    <message numerus="yes">
        <source>Recording to {path} has ended after {count} messages. {reason}</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>
            <numerusform>{path} への記録は {count} 件のメッセージで終了しました。{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recording to &amp;file</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>ファイルへの記録を停止(&amp;F)</translation>
    </message>
    <message>
        <source>What comes is written to {path}. File, Stop recording to file ends that.</source>
        <extracomment>bcastgui/gui/files/recording.py</extracomment>
        <translation>届いたものを {path} に書き込みます。「ファイル」→「ファイルへの記録を停止」で終了します。</translation>
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
            <numerusform>{count} 件のメッセージは {name} にありません。書き込む前に失われました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatControls</name>
    <message>
        <source>&amp;Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>繰り返し(&amp;R)</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>回数</translation>
    </message>
    <message>
        <source>How often to send; 0 (∞) is until stopped</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>送信する回数。0 (∞) は停止するまで</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>次の送信までのミリ秒数</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Send it again and again, each time filled anew.</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>繰り返し送信します。プレースホルダーは毎回新しく埋められます。</translation>
    </message>
    <message>
        <source>ever&amp;y {interval} ms, {count} ti&amp;mes</source>
        <extracomment>bcastgui/gui/send/repeat_controls.py</extracomment>
        <translation>間隔(&amp;Y) {interval} ms、{count} 回(&amp;M)</translation>
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
        <translation>1 × は記録時の間隔のまま、2 × は 2 倍の速さです。</translation>
    </message>
    <message>
        <source>Begin again after the last one, until it is stopped.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>停止するまで、最後のメッセージの後に最初から繰り返します。</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Each to the address it had, or all to the one below.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>それぞれを元の宛先に送るか、すべてを下の宛先に送るか。</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Replay to</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>再生の宛先</translation>
    </message>
    <message>
        <source>Replayed</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>再生済み</translation>
    </message>
    <message>
        <source>Send next</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>次を送信</translation>
    </message>
    <message>
        <source>Select messages in the table, and choose Replay from their menu.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>表でメッセージを選択し、そのメニューの「再生」を選びます。</translation>
    </message>
    <message>
        <source>Send one row and wait for the next press. (F8)</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>1 行を送信し、次に押されるまで待ちます。(F8)</translation>
    </message>
    <message>
        <source>Send the rows again with the times between them, or stop.</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>行を元の時間間隔で再び送信するか、停止します。</translation>
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
        <translation>それぞれの元の宛先</translation>
    </message>
    <message>
        <source>Where the send panel says</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>送信パネルの宛先</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages over {seconds} s</source>
        <extracomment>bcastgui/gui/timed/replay_panel.py</extracomment>
        <translation>
            <numerusform>{count} 件のメッセージ、{seconds} 秒間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>99 of 100 at most {deviation} ms off</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>100 個中 99 個の誤差は最大 {deviation} ms</translation>
    </message>
    <message>
        <source>Rep&amp;lay…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>再生(&amp;L)…</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>再生(&amp;Y)</translation>
    </message>
    <message>
        <source>Repla&amp;y the selected messages…</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>選択したメッセージを再生(&amp;Y)…</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Send the &amp;next of the replay</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>再生の次を送信(&amp;N)</translation>
    </message>
    <message>
        <source>Send the selected messages, or all shown if none is, again with the time between them, faster, or one by one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>選択したメッセージ（選択がなければ表示中のすべて）を、元の時間間隔で、速めて、または 1 件ずつ再び送信します。</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>最後まで送信しました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>{count} 個が拒否されました：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} sent</source>
        <extracomment>bcastgui/gui/timed/replaying.py</extracomment>
        <translation>
            <numerusform>{count} 個中 {done} 個を送信済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesModel</name>
    <message>
        <source>A rule with a tick is followed.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>チェックの付いたルールが適用されます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>How many messages had no reply, because there would have been more in a second than the rule, one address, or all rules together may have.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>応答しなかったメッセージの数です。ルール、1 つのアドレス、または全ルール合計の毎秒の上限を超えるためです。</translation>
    </message>
    <message>
        <source>How many replies were sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>送信した応答の数です。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Replied</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>応答数</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>スキップ数</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>送信する内容です。</translation>
    </message>
    <message>
        <source>Which messages are answered. Of several rules, the first that fits answers.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>応答するメッセージです。複数のルールがある場合は、最初に一致したものが応答します。</translation>
    </message>
    <message>
        <source>Why the rule was switched off, if it was not by hand.</source>
        <extracomment>bcastgui/gui/replies/model.py</extracomment>
        <translation>手動以外でルールが無効になったときの理由です。</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Answer new messages by the rules with a tick. Off at each start, so that nothing is sent that nobody thinks of.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>チェックの付いたルールに従って、新しいメッセージに応答します。知らないうちに送信されないように、起動時は必ずオフになります。</translation>
    </message>
    <message>
        <source>Automatic replies</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>Change the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>ルールを変更します。</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Make another rule like this one, switched off.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>これと同じルールを、無効な状態で作成します。</translation>
    </message>
    <message>
        <source>Make another rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>新しいルールを作成します。</translation>
    </message>
    <message>
        <source>No rules yet. Add makes one.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>ルールはまだありません。「追加」で作成します。</translation>
    </message>
    <message>
        <source>Remove the rule.</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>ルールを削除します。</translation>
    </message>
    <message>
        <source>Reply automatically</source>
        <extracomment>bcastgui/gui/replies/panel.py</extracomment>
        <translation>自動応答する</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>&amp;Filter</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>応答(&amp;R)</translation>
    </message>
    <message>
        <source>At &amp;most a second</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>毎秒の上限(&amp;M)</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>Empty: the port it was sent from.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>空欄：送信元のポート。</translation>
    </message>
    <message>
        <source>Empty: whoever sent the message.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>空欄：メッセージの送信元。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>ルールのフィルター</translation>
    </message>
    <message>
        <source>Format of the reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>応答の形式</translation>
    </message>
    <message>
        <source>How the reply is written.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>応答の書き方です。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Replies a second at most</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>毎秒の応答の上限</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Reply address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>応答先アドレス</translation>
    </message>
    <message>
        <source>Reply port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>応答先ポート</translation>
    </message>
    <message>
        <source>The name by which you know the rule.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>ルールを見分けるための名前です。</translation>
    </message>
    <message>
        <source>The reply can contain {groups}.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>応答には {groups} を含められます。</translation>
    </message>
    <message>
        <source>The sender’s</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>送信元と同じ</translation>
    </message>
    <message>
        <source>To &amp;address</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>宛先アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>To &amp;port</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>宛先ポート(&amp;P)</translation>
    </message>
    <message>
        <source>What comes beyond is counted and has no reply.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>これを超えた分は数えるだけで、応答しません。</translation>
    </message>
    <message>
        <source>What is sent, with placeholders. {{group 1}} or {{group name}} is what the filter captures with payload matches.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>送信する内容です。プレースホルダーを使えます。{{group 1}} や {{group name}} は、フィルターの payload matches が取り出した部分になります。</translation>
    </message>
    <message>
        <source>Which messages are answered, in the language of the filter bar.</source>
        <extracomment>bcastgui/gui/replies/dialog.py</extracomment>
        <translation>応答するメッセージを、フィルターバーと同じ書き方で指定します。</translation>
    </message>
</context>
<context>
    <name>Resending</name>
    <message>
        <source>&amp;Edit and resend</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>編集して再送信(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit and resend the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>メッセージを編集して再送信(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>応答(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reply to the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>メッセージに応答(&amp;R)</translation>
    </message>
    <message>
        <source>Address the send panel to the sender of the message; the payload in the panel stays.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>送信パネルの宛先を、このメッセージの送信元にします。パネルのペイロードは変わりません。</translation>
    </message>
    <message>
        <source>Put the message into the send panel, addressed to where it went before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>メッセージを、前と同じ宛先で送信パネルに設定します。</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>Resen&amp;d the message</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>メッセージを再送信(&amp;D)</translation>
    </message>
    <message>
        <source>Send panel: message {number}, to {target}.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>送信パネル：メッセージ {number}、宛先 {target}。</translation>
    </message>
    <message>
        <source>Send panel: to {target}, with the payload of before.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>送信パネル：宛先 {target}、ペイロードは元のまま。</translation>
    </message>
    <message>
        <source>Send the message again at once, unchanged, to where it went.</source>
        <extracomment>bcastgui/gui/send/resending.py</extracomment>
        <translation>メッセージを変更せず、同じ宛先にすぐに再送信します。</translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>Colour rule: {filter}</source>
        <extracomment>bcastgui/gui/table/row_writer.py</extracomment>
        <translation>色付けルール：{filter}</translation>
    </message>
</context>
<context>
    <name>SavedMessages</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Keep the message among the saved ones, to send it later.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>メッセージを保存済みに加え、後で送信できるようにします。</translation>
    </message>
    <message>
        <source>Keep what the send panel shows among the saved messages.</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>送信パネルの内容を、保存済みメッセージに加えます。</translation>
    </message>
    <message>
        <source>Sa&amp;ve message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>メッセージを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>保存済みメッセージ(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;message…</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>メッセージを保存(&amp;M)…</translation>
    </message>
    <message>
        <source>Saved &amp;messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>保存済みメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>保存済みメッセージ</translation>
    </message>
    <message>
        <source>Send sa&amp;ved message</source>
        <extracomment>bcastgui/gui/library/saved_messages.py</extracomment>
        <translation>保存済みメッセージを送信(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} entries</source>
        <extracomment>bcastgui/gui/library/words.py</extracomment>
        <translation>
            <numerusform>{name}：{count} 項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel saving</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>保存をキャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>新しいフォルダーにエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Not in {name}: {count} messages that the system refused to send, since they never were packets. JSON lines keep them.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>{name} に含まれないもの：システムが送信を拒否した {count} 件のメッセージ。パケットにならなかったためです。JSON Lines には残せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} messages to {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>{count} 件のメッセージを {name} に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} を保存中</translation>
    </message>
    <message numerus="yes">
        <source>Save all {count} messages</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>
            <numerusform>{count} 件のメッセージをすべて保存</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>ファイルは元のまま残ります。</translation>
    </message>
    <message>
        <source>There are no messages to export yet.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>エクスポートするメッセージがまだありません。</translation>
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
        <translation>{name} は別のプログラムで変更されました。置き換えるかどうかを選びます。</translation>
    </message>
    <message>
        <source>{name} was not saved: another file is still being written.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} は保存されませんでした：別のファイルを書き込み中です。</translation>
    </message>
    <message>
        <source>{name} was not saved: it was cancelled.</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{name} は保存されませんでした：キャンセルされました。</translation>
    </message>
    <message>
        <source>{path} was not saved. {reason}</source>
        <extracomment>bcastgui/gui/files/saving.py</extracomment>
        <translation>{path} は保存されませんでした。{reason}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Destination</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Datagrams sent since it was last started, one for each interface.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>最後に開始してから送信したデータグラム数です。インターフェースごとに 1 個と数えます。</translation>
    </message>
    <message>
        <source>Each datagram leaves up to this many ms before or after its time.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>各データグラムを、予定時刻の前後この ms 以内で送出します。</translation>
    </message>
    <message>
        <source>How far from its time a datagram left: 99 of 100 were no further off than this.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>データグラムの送出と予定時刻のずれです。100 個中 99 個はこれ以内でした。</translation>
    </message>
    <message>
        <source>How often to send; ∞ is until stopped.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>送信する回数です。∞ は停止するまで続けます。</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Milliseconds from one send to the next; in a sequence, to its next step. From 1 ms.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>次の送信までのミリ秒数です。シーケンスでは次のステップまでです。1 ms から指定できます。</translation>
    </message>
    <message>
        <source>Milliseconds from the start to the first datagram.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>開始から最初のデータグラムまでのミリ秒数です。</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>送信数</translation>
    </message>
    <message>
        <source>Sequence of {count}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>{count} 個のシーケンス</translation>
    </message>
    <message>
        <source>Start after</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>開始遅延</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>The real interval: the mean, as measured.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>実際の間隔で、測定した平均です。</translation>
    </message>
    <message>
        <source>Tick to send, untick to stop. A double click shows it in the send panel.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>チェックを付けると送信し、外すと停止します。ダブルクリックで送信パネルに表示します。</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>回数</translation>
    </message>
    <message>
        <source>What it does now, and what went wrong.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>現在の状態と、問題があればその内容です。</translation>
    </message>
    <message>
        <source>Where it goes.</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>送信する宛先です。</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused: {reason}</source>
        <extracomment>bcastgui/gui/timed/schedule_columns.py</extracomment>
        <translation>
            <numerusform>{count} 個が拒否されました：{reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>すべて開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>すべて停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Add s&amp;tep</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>ステップを追加(&amp;T)</translation>
    </message>
    <message>
        <source>Add what the send panel shows to the selected entry, as its next step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>送信パネルの内容を、選択した項目の次のステップとして追加します。</translation>
    </message>
    <message>
        <source>Add what the send panel shows, to be repeated.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>送信パネルの内容を、繰り返し送信するものとして追加します。</translation>
    </message>
    <message>
        <source>Move the entry or step down.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>項目またはステップを下へ移動します。</translation>
    </message>
    <message>
        <source>Move the entry or step up.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>項目またはステップを上へ移動します。</translation>
    </message>
    <message>
        <source>Nothing yet. Add puts here what the send panel shows; a tick sends it.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>まだ何もありません。「追加」で送信パネルの内容が加わり、チェックを付けると送信されます。</translation>
    </message>
    <message>
        <source>Remove the selected entry or step.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>選択した項目またはステップを削除します。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Start all entries, or stop all that are sent.</source>
        <extracomment>bcastgui/gui/timed/schedule_panel.py</extracomment>
        <translation>すべての項目を開始するか、送信中のものをすべて停止します。</translation>
    </message>
</context>
<context>
    <name>Scheduling</name>
    <message>
        <source>&amp;Add to the schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>スケジュールに追加(&amp;A)</translation>
    </message>
    <message>
        <source>Repeat what the send panel shows, beside other messages.</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>送信パネルの内容を、ほかのメッセージと並行して繰り返し送信します。</translation>
    </message>
    <message>
        <source>Sc&amp;hedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>スケジュール(&amp;H)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Start or stop the s&amp;chedule</source>
        <extracomment>bcastgui/gui/timed/scheduling.py</extracomment>
        <translation>スケジュールの開始・停止(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SendFields</name>
    <message>
        <source>&amp;Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>How the payload is written. Another format keeps its bytes.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>ペイロードの書き方です。形式を変えてもバイト列は変わりません。</translation>
    </message>
    <message>
        <source>Payloa&amp;d</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>ペイロード(&amp;D)</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>ポート(&amp;T)</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send now, or stop the repeat. {keys} does so from everywhere.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>すぐに送信するか、繰り返しを停止します。{keys} はどこからでも使えます。</translation>
    </message>
    <message>
        <source>Where it goes: an address, a group or a host; 255.255.255.255 is everybody.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>宛先のアドレス、グループ、またはホストです。255.255.255.255 は全ホストです。</translation>
    </message>
    <message>
        <source>So&amp;urce port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>送信元ポート(&amp;U)</translation>
    </message>
    <message>
        <source>Source port</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>送信元ポート</translation>
    </message>
    <message>
        <source>The UDP port that receivers listen on.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>受信側が待ち受けている UDP ポートです。</translation>
    </message>
    <message>
        <source>The port to send from, where answers go. Empty: the system chooses.</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>送信に使うポートで、応答もここに届きます。空欄ならシステムが選びます。</translation>
    </message>
    <message>
        <source>V&amp;ia</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>経由(&amp;I)</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>経由</translation>
    </message>
    <message>
        <source>What is sent. {{ begins a placeholder, filled at each send (F1).</source>
        <extracomment>bcastgui/gui/send/send_fields.py</extracomment>
        <translation>送信する内容です。{{ でプレースホルダーが始まり、送信のたびに値が入ります (F1)。</translation>
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
        <translation>すべて標準(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>DSCP(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>マルチキャストループ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>TTL(&amp;T)</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>DSCP</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Differentiated services code point: how switches and routers treat a packet.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>Differentiated Services Code Point：スイッチやルーターでのパケットの扱い方。</translation>
    </message>
    <message>
        <source>Do not &amp;fragment</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>フラグメント化しない(&amp;F)</translation>
    </message>
    <message>
        <source>How many routers a packet may pass; the hop limit of IPv6. Groups start at 1.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>パケットが通過できるルーターの数です。IPv6 ではホップリミットにあたります。グループでは 1 から始まります。</translation>
    </message>
    <message>
        <source>Multicast loop</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>マルチキャストループ</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Options for sending</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>送信オプション</translation>
    </message>
    <message>
        <source>TTL</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>TTL</translation>
    </message>
    <message>
        <source>What does not fit into one packet is refused instead of cut into several.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>1 つのパケットに収まらないものは、分割せずに拒否します。</translation>
    </message>
    <message>
        <source>Whether programs on this machine hear it too.</source>
        <extracomment>bcastgui/gui/send/send_options_dialog.py</extracomment>
        <translation>このマシンのプログラムにも届くかどうかです。</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>A name, looked up when it is sent to</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>送信時に検索される名前</translation>
    </message>
    <message>
        <source>Everybody on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>選択した各インターフェースの全ホスト</translation>
    </message>
    <message>
        <source>Everybody on the network of {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>{interfaces} のネットワークの全ホスト</translation>
    </message>
    <message>
        <source>Multicast group, on each chosen interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>マルチキャストグループ、選択した各インターフェース</translation>
    </message>
    <message>
        <source>Multicast group, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>マルチキャストグループ、{interface}</translation>
    </message>
    <message>
        <source>One host, on the one interface chosen</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>1 台のホスト、選択したインターフェース</translation>
    </message>
    <message>
        <source>One host, on {interface}</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>1 台のホスト、{interface}</translation>
    </message>
    <message>
        <source>One host; the system picks the interface</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>1 台のホスト。インターフェースはシステムが選択</translation>
    </message>
    <message>
        <source>Only this computer, since no network is up</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>有効なネットワークがないため、このコンピューターのみ</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>送信(&amp;N)</translation>
    </message>
    <message>
        <source>Sends the payload</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>ペイロードを送信します</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops the repeat</source>
        <extracomment>bcastgui/gui/send/send_panel.py</extracomment>
        <translation>繰り返しを停止します</translation>
    </message>
    <message numerus="yes">
        <source>{bytes}: will be sent in {count} fragments (MTU {mtu})</source>
        <extracomment>bcastgui/gui/send/send_hints.py</extracomment>
        <translation>
            <numerusform>{bytes}：{count} 個のフラグメントで送信（MTU {mtu}）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>Not sent by {interface}: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>{interface} から送信されませんでした：{reason}</translation>
    </message>
    <message>
        <source>Not sent: {name} has no known address ({reason}).</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>送信されませんでした：{name} のアドレスが不明です（{reason}）。</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>送信されませんでした：{reason}</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by the route of the system</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>{size}をシステムの経路で {destination} に送信しました</translation>
    </message>
    <message>
        <source>Sent {size} to {destination} by {interfaces}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>{size}を {destination} に送信しました（{interfaces}）</translation>
    </message>
    <message>
        <source>The file cannot be read any more: {reason}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>ファイルを読み取れなくなりました：{reason}</translation>
    </message>
    <message>
        <source>the system does not set the option {option}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>システムではオプション {option} を設定できません</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>bcastgui/gui/send/send_words.py</extracomment>
        <translation>{least} ～ {most}</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>初回受信</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>Len</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Longer than three times its mean interval, which is {interval}.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>平均間隔 {interval} の 3 倍より長くなっています。</translation>
    </message>
    <message>
        <source>Messages in the last second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>直前 1 秒間のメッセージ数です。</translation>
    </message>
    <message>
        <source>Messages since the capture began.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>キャプチャ開始からのメッセージ数です。</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>レート</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Silent for</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>無通信時間</translation>
    </message>
    <message>
        <source>The last payload. What differs from the one before is tinted for a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最後のペイロードです。1 つ前と異なる部分に 1 秒間色が付きます。</translation>
    </message>
    <message>
        <source>The length of the last payload, in bytes.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最後のペイロードの長さ（バイト）です。</translation>
    </message>
    <message>
        <source>The lengths of all payloads together.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>すべてのペイロードの長さの合計です。</translation>
    </message>
    <message>
        <source>The mean time from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>メッセージの平均間隔です。</translation>
    </message>
    <message>
        <source>The name or the address, and the port. Sorted by address.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>名前またはアドレスと、ポートです。アドレス順に並びます。</translation>
    </message>
    <message>
        <source>The standard deviation of the times from one message to the next.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>メッセージの間隔の標準偏差です。</translation>
    </message>
    <message>
        <source>The time since the last message, coloured from three times the mean interval on, but not before half a second.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最後のメッセージからの時間です。平均間隔の 3 倍から色が付きますが、0.5 秒までは付きません。</translation>
    </message>
    <message>
        <source>When the first message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最初のメッセージの受信時刻です。</translation>
    </message>
    <message>
        <source>When the last message came.</source>
        <extracomment>bcastgui/gui/senders/columns.py</extracomment>
        <translation>最後のメッセージの受信時刻です。</translation>
    </message>
</context>
<context>
    <name>SendersDock</name>
    <message>
        <source>S&amp;enders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>送信元(&amp;E)</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/dock.py</extracomment>
        <translation>送信元</translation>
    </message>
</context>
<context>
    <name>SendersPanel</name>
    <message>
        <source>Counting: {percent} %</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>集計中：{percent} %</translation>
    </message>
    <message>
        <source>One row for each port of an address; otherwise one for the address.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>アドレスのポートごとに 1 行にします。オフではアドレスごとに 1 行です。</translation>
    </message>
    <message>
        <source>Own messages</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>自分のメッセージ</translation>
    </message>
    <message>
        <source>Ports apart</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>ポート別</translation>
    </message>
    <message>
        <source>Show also what this window has sent, and its echo.</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>このウィンドウから送信したものと、そのエコーも表示します。</translation>
    </message>
    <message numerus="yes">
        <source>{count} senders</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>送信元 {count} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{senders}; {count} messages came from others</source>
        <extracomment>bcastgui/gui/senders/panel.py</extracomment>
        <translation>
            <numerusform>{senders}、他からのメッセージ {count} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendersTable</name>
    <message>
        <source>&amp;Copy the address</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fill send panel</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>送信パネルに設定(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>この送信元を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name the address…</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>アドレスに名前を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Show only its messages</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>この送信元だけを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet.</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Senders</source>
        <extracomment>bcastgui/gui/senders/table.py</extracomment>
        <translation>送信元</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Looking up {name}…</source>
        <extracomment>bcastgui/gui/send/sending.py</extracomment>
        <translation>{name} を検索中…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset to defaults</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Give every setting of this page the value of a first start.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>このページのすべての設定を、初回起動時の値に戻します。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>bcastgui/gui/settings_dialog.py</extracomment>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Not listening. Press Listen to see what reaches this machine.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>待ち受けていません。「待ち受け」を押すと、このマシンに届くものを表示します。</translation>
    </message>
    <message>
        <source>Nothing yet. Type a message below and press Enter to send it to everybody; what reaches {ports} shows here.</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>まだ何もありません。下にメッセージを入力して Enter を押すと、全ホストに送信します。{ports} に届いたものがここに表示されます。</translation>
    </message>
    <message>
        <source>Port {port}: {count}</source>
        <extracomment>bcastgui/gui/table/showing.py</extracomment>
        <translation>ポート {port}：{count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Datagrams received in the last second.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>直前 1 秒間に受信したデータグラム数です。</translation>
    </message>
    <message>
        <source>Datagrams that reached the program since it was started, or cleared.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>起動またはクリア以降に、プログラムに届いたデータグラム数です。</translation>
    </message>
    <message>
        <source>Datagrams that the system lost before the program could read them.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>プログラムが読み取る前に、システムが失ったデータグラム数です。</translation>
    </message>
    <message>
        <source>Dropped {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>破棄 {count}</translation>
    </message>
    <message>
        <source>Listening: off</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>待ち受け：オフ</translation>
    </message>
    <message>
        <source>Received {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>受信 {count}</translation>
    </message>
    <message>
        <source>Rows in the table. Fewer than received when the table is paused or filtered, and beyond some hundred million, of which it shows the newest; a filter searches all.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>表の行数です。一時停止中やフィルター適用中は受信数より少なくなります。数億行を超えると最新の分だけを表示しますが、フィルターはすべてを検索します。</translation>
    </message>
    <message>
        <source>Shown {count}</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>表示 {count}</translation>
    </message>
    <message>
        <source>The system threw these datagrams away, because they came faster than the program could read them and the receive buffer was full. They are in no row and no file.</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>プログラムが読み取れる速さを超えて届き、受信バッファーがいっぱいになったため、システムがこれらのデータグラムを捨てました。行にもファイルにも残っていません。</translation>
    </message>
    <message>
        <source>{count}/s</source>
        <extracomment>bcastgui/gui/status_bar.py</extracomment>
        <translation>{count}/秒</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>A capture of {time} was not closed: {count} messages, {size}. It is kept until it is removed by File, Remove old captures.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>{time} のキャプチャは正常に閉じられませんでした：{count} 件のメッセージ、{size}。「ファイル」→「古いキャプチャを削除」で削除するまで保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit on disk</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>ディスク容量の上限</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>The capture has reached its limit of {limit}: the oldest messages go as new ones come. Capture, Limit on disk sets another.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>キャプチャが上限の {limit} に達しました。新しいメッセージが届くと、最も古いものから削除されます。上限は「キャプチャ」→「ディスク容量の上限」で変更できます。</translation>
    </message>
    <message>
        <source>The disk takes no more ({reason}), so new messages are kept in memory. What was written stays readable. Make room on the disk, and it is used again.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>ディスクに書き込めないため（{reason}）、新しいメッセージはメモリに保持しています。書き込んだものは引き続き読み取れます。ディスクに空きを作ると、再び使用します。</translation>
    </message>
    <message>
        <source>The most that a capture may take, in GiB. At the limit the oldest messages go.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>1 つのキャプチャが使える最大容量（GiB）です。上限に達すると、最も古いメッセージから削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages are lost: the disk took no more, and the memory set aside is full.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>{count} 件のメッセージが失われました。ディスクに書き込めず、確保したメモリもいっぱいです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages of this capture cannot be read: their files are damaged. All others are shown.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>
            <numerusform>このキャプチャの {count} 件のメッセージは、ファイルの破損により読み取れません。ほかはすべて表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be opened in a window of its own.</source>
        <extracomment>bcastgui/gui/storage.py</extracomment>
        <translation>{path} を別のウィンドウで開けませんでした。</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The payload is empty.</source>
        <extracomment>bcastgui/gui/details/text_view.py</extracomment>
        <translation>ペイロードは空です。</translation>
    </message>
</context>
<context>
    <name>TimePlot</name>
    <message>
        <source>&amp;Follow the newest</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>最新を追従(&amp;F)</translation>
    </message>
    <message>
        <source>Drag to show only the messages of that time. Wheel: zoom. Shift and drag, or the middle button: move in time.</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>ドラッグ：その時間のメッセージだけを表示。ホイール：拡大・縮小。Shift を押しながらドラッグ、または中ボタン：時間を移動。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>bcastgui/gui/charts/plot.py</extracomment>
        <translation>縮小(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>&amp;Clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>時刻(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date and clock</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>日付と時刻(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>時刻の形式(&amp;T)</translation>
    </message>
    <message>
        <source>Clock in &amp;UTC</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>時刻 (UTC)(&amp;U)</translation>
    </message>
    <message>
        <source>Seconds since &amp;1970</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>1970 年からの秒数(&amp;1)</translation>
    </message>
    <message>
        <source>Seconds since the &amp;first message</source>
        <extracomment>bcastgui/gui/table/times.py</extracomment>
        <translation>先頭のメッセージからの秒数(&amp;F)</translation>
    </message>
</context>
<context>
    <name>UndoClear</name>
    <message>
        <source>&amp;Undo Clear</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>クリアを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What was cleared is gone: newer messages needed the room.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>クリアしたものは失われました。新しいメッセージのために領域が必要でした。</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were cleared.</source>
        <extracomment>bcastgui/gui/table/undo_clear.py</extracomment>
        <translation>
            <numerusform>{count} 件のメッセージをクリアしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueBar</name>
    <message>
        <source>Bytes</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Draw this value too. (Enter)</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>この値もプロットします。(Enter)</translation>
    </message>
    <message>
        <source>Expression</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>式</translation>
    </message>
    <message>
        <source>JSON key</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>JSON キー</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>値の種類</translation>
    </message>
    <message>
        <source>Plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Plot the value</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>値をプロット</translation>
    </message>
    <message>
        <source>Value to plot</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>プロットする値</translation>
    </message>
    <message>
        <source>Where the number is: under a key of JSON, in what a regular expression finds (its first group), or at an offset in the bytes.</source>
        <extracomment>bcastgui/gui/charts/value_bar.py</extracomment>
        <translation>数値のある場所です。JSON のキー、正規表現に一致した部分（最初のグループ）、またはバイト列のオフセット。</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>Big-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>ビッグエンディアン</translation>
    </message>
    <message>
        <source>Byte {offset}</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>バイト {offset}</translation>
    </message>
    <message>
        <source>Floating-point number of {bits} bits (IEEE 754)</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>{bits} ビットの浮動小数点数（IEEE 754）</translation>
    </message>
    <message>
        <source>Seconds since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>1970 年からの秒数（UTC）。2000 ～ 2050 年の時刻になる場合</translation>
    </message>
    <message>
        <source>Seconds, ms, µs or ns since 1970 in UTC, if that is a time between 2000 and 2050</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>1970 年からの秒、ms、µs、ns（UTC）。2000 ～ 2050 年の時刻になる場合</translation>
    </message>
    <message>
        <source>Signed whole number of {bits} bits, in two&apos;s complement</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>{bits} ビットの符号付き整数（2 の補数）</translation>
    </message>
    <message>
        <source>Unsigned whole number of {bits} bits</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>{bits} ビットの符号なし整数</translation>
    </message>
    <message>
        <source>Little-endian</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>リトルエンディアン</translation>
    </message>
    <message>
        <source>No byte</source>
        <extracomment>bcastgui/gui/details/values_model.py</extracomment>
        <translation>バイトなし</translation>
    </message>
</context>
<context>
    <name>ValuesPanel</name>
    <message>
        <source>All messages</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>全メッセージ</translation>
    </message>
    <message>
        <source>Messages to read</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>読み取るメッセージ</translation>
    </message>
    <message>
        <source>Read all messages, or only those that the table shows.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>すべてのメッセージを読み取るか、表に表示中のものだけを読み取るか。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove a value</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>値を削除</translation>
    </message>
    <message>
        <source>Stop drawing a value.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>値のプロットをやめます。</translation>
    </message>
    <message>
        <source>Those shown</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>表示中のもの</translation>
    </message>
    <message>
        <source>Type a value to plot, such as sensor.temp, and press Enter.</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>プロットする値を sensor.temp のように入力し、Enter を押します。</translation>
    </message>
    <message>
        <source>Values over time</source>
        <extracomment>bcastgui/gui/charts/values.py</extracomment>
        <translation>値の推移</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>bcastgui/gui/details/values_view.py</extracomment>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ViaBox</name>
    <message>
        <source>All interfaces</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>すべてのインターフェース</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>no carrier</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>キャリアなし</translation>
    </message>
    <message>
        <source>{interface} (gone)</source>
        <extracomment>bcastgui/gui/send/via_box.py</extracomment>
        <translation>{interface}（なし）</translation>
    </message>
</context>
<context>
    <name>WindowTeller</name>
    <message>
        <source>Show</source>
        <extracomment>bcastgui/gui/alerts/window_teller.py</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>_CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the details as text, to put them into a report.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>報告に貼り付けられるように、詳細をテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Errors: {count}. Shown: {shown}.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>エラー：{count} 件。表示中：{shown} 件。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>The same text is in {path}</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>同じ内容が {path} にあります</translation>
    </message>
    <message>
        <source>What to send to the authors, so that they can mend it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>作者が修正できるように送る内容です。</translation>
    </message>
    <message>
        <source>bcastgui met an error that it did not expect. It goes on running, and the messages received so far are kept. If something no longer works, restart it.</source>
        <extracomment>bcastgui/gui/crash_reports.py</extracomment>
        <translation>bcastgui で予期しないエラーが発生しました。プログラムは動作を続け、これまでに受信したメッセージは保持されます。正しく動かない機能がある場合は、プログラムを再起動します。</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close notice</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>通知を閉じる</translation>
    </message>
    <message>
        <source>Close this notice. It comes back when there is something new to say.</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>この通知を閉じます。新しい内容があれば再び表示されます。</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>bcastgui/gui/notice_bar.py</extracomment>
        <translation>警告</translation>
    </message>
</context>
</TS>
