<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>アドレスとネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>If the server uses a certificate of its own, compare the fingerprint with its operator.</source>
        <translation>サーバーが独自の証明書を使用している場合は、フィンガープリントを運用者に確認してください。</translation>
    </message>
    <message>
        <source>Use the address that the server sends you to, if you trust it.</source>
        <translation>転送先のアドレスを信頼できる場合は、そのアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Check that the address is that of Open WebUI itself, not of a page in front of it.</source>
        <translation>アドレスが Open WebUI 自体のもので、その手前にあるページのものではないことを確認してください。</translation>
    </message>
    <message>
        <source>Sign in again; your changes are kept.</source>
        <translation>もう一度サインインしてください。変更内容は保持されています。</translation>
    </message>
    <message>
        <source>Sign in with the account of an admin.</source>
        <translation>管理者のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Refresh to see whether it happened.</source>
        <translation>更新して、実行されたかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Refresh, then review your changes again.</source>
        <translation>更新してから、変更内容をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Close the other program that works on the same server, then try again.</source>
        <translation>同じサーバーで作業している別のプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, then try again.</source>
        <translation>このコンピューターのキーチェーンのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Allow Keyroster to use the keychain, then try again.</source>
        <translation>Keyroster にキーチェーンの使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was deleted; a backup is in the folder beside the file.</source>
        <translation>何も削除されていません。ファイルと同じ場所のフォルダーにバックアップがあります。</translation>
    </message>
    <message>
        <source>Update Keyroster on this computer.</source>
        <translation>このコンピューターの Keyroster をアップデートしてください。</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <translation>入力内容を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Start the keychain of this computer, or choose another place for secrets in Settings.</source>
        <translation>このコンピューターのキーチェーンを起動するか、設定でシークレットの別の保存場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>AssignmentsCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>このファイルには何も含まれていません。</translation>
    </message>
    <message>
        <source>The first line names no column %1. It should be: email, connection, key.</source>
        <translation>1 行目に列 %1 がありません。次のようにしてください: email, connection, key</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>列 %1 は使用されません。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n assignment(s) from CSV</source>
        <translation>
            <numerusform>CSV から %n 件の割り当てをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not said who. Write an e-mail, a group, or * for everyone.</source>
        <translation>対象が指定されていません。メールアドレス、グループ、または全員を表す * を記入してください。</translation>
    </message>
    <message>
        <source>A line is about a user or a group, not both.</source>
        <translation>1 行に指定できるのはユーザーかグループのどちらか一方です。</translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>セルの数が列より多くなっています。カンマを含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Line %1 says this already.</source>
        <translation>同じ内容が %1 行目にすでにあります。</translation>
    </message>
    <message>
        <source>An earlier line of the same person says %1 for %2.</source>
        <translation>同じ人についての前の行では、%2 に %1 が指定されています。</translation>
    </message>
    <message>
        <source>%1 is no %2. Write one of: %3.</source>
        <translation>「%1」は %2 ではありません。次のいずれかを記入してください: %3</translation>
    </message>
    <message>
        <source>The rank must be a whole number, such as 0.</source>
        <translation>順位は 0 などの整数で指定してください。</translation>
    </message>
    <message>
        <source>Left out, because line %1 about the same person does not fit.</source>
        <translation>同じ人についての %1 行目が正しくないため、除外されました。</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>すでにそのとおりなので、何もする必要はありません。</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 に %2 を割り当てます。</translation>
    </message>
    <message>
        <source>%1 keeps %2; how they are used changes.</source>
        <translation>%1 の %2 はそのままで、使い方が変わります。</translation>
    </message>
    <message>
        <source>%1 gets %2 instead of %3.</source>
        <translation>%1 に %3 の代わりに %2 を割り当てます。</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The server does not say which version of Open WebUI it is, so Keyroster does not touch it.</source>
        <translation>サーバーが Open WebUI のバージョンを示さないため、Keyroster はこのサーバーを変更しません。</translation>
    </message>
    <message>
        <source>This server runs Open WebUI %1. Keyroster needs %2 or newer: older versions cannot limit a model to groups safely. Update the server first.</source>
        <translation>このサーバーの Open WebUI は %1 です。Keyroster には %2 以降が必要です。古いバージョンでは、モデルを安全にグループ限定にできません。先にサーバーをアップデートしてください。</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>the pool for everyone</source>
        <translation>全員用プール</translation>
    </message>
    <message>
        <source>Change how the keys of %1 take turns</source>
        <translation>%1 のキーの使用順を変更</translation>
    </message>
    <message>
        <source>Empty the pool for everyone (now: %1)</source>
        <translation>全員用プールを空にする (現在: %1)</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1</source>
        <translation>その他の全員の支払いに %1 を使用</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1 instead of %2</source>
        <translation>その他の全員の支払いに %2 の代わりに %1 を使用</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%2 から %1 を外す</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>%1 を %2 に割り当てる</translation>
    </message>
    <message>
        <source>Put %1 on %2 instead of %3</source>
        <translation>%1 を %3 の代わりに %2 に割り当てる</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>キー %1 を追加</translation>
    </message>
    <message>
        <source>Delete key %1</source>
        <translation>キー %1 を削除</translation>
    </message>
    <message>
        <source>Switch key %1 on</source>
        <translation>キー %1 をオンにする</translation>
    </message>
    <message>
        <source>Switch key %1 off</source>
        <translation>キー %1 をオフにする</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>キー %1 を変更</translation>
    </message>
    <message>
        <source>Adopt connection %1</source>
        <translation>接続 %1 を引き継ぐ</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>接続 %1 を追加</translation>
    </message>
    <message>
        <source>Delete connection %1</source>
        <translation>接続 %1 を削除</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>接続 %1 を変更</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>アカウント %1 を追加</translation>
    </message>
    <message>
        <source>Delete account %1</source>
        <translation>アカウント %1 を削除</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>アカウント %1 を変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change and the connection that it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change the allowance of %1</source>
        <translation>%1 の利用枠を変更</translation>
    </message>
    <message>
        <source>a deleted user (%1)</source>
        <translation>削除されたユーザー (%1)</translation>
    </message>
    <message>
        <source>a deleted group (%1)</source>
        <translation>削除されたグループ (%1)</translation>
    </message>
</context>
<context>
    <name>CheckChoice</name>
    <message>
        <source>Add keys...</source>
        <translation>キーを追加...</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>モデルと価格...</translation>
    </message>
    <message>
        <source>Set the account&apos;s limits...</source>
        <translation>アカウントの制限を設定...</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>キーの詳細...</translation>
    </message>
    <message>
        <source>Enter the secret again...</source>
        <translation>シークレットを再入力...</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>順序とルール...</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln 個のモデル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>This is not UTF-8. In the spreadsheet choose &quot;CSV UTF-8&quot; when you save it.</source>
        <translation>UTF-8 ではありません。表計算ソフトで保存するときに「CSV UTF-8」を選択してください。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark. A quotation mark inside a cell is written twice.</source>
        <translation>閉じ引用符の後にテキストがあります。セル内の引用符は 2 つ重ねて記入します。</translation>
    </message>
    <message>
        <source>The file is too large (over 64 MiB).</source>
        <translation>ファイルが大きすぎます (64 MiB 超)。</translation>
    </message>
</context>
<context>
    <name>CsvLookup</name>
    <message>
        <source>%1, ...</source>
        <translation>%1、...</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one first.</source>
        <translation>接続がまだありません。先に追加してください。</translation>
    </message>
    <message>
        <source>The connection is missing. There are: %1.</source>
        <translation>接続が指定されていません。選択肢: %1。</translation>
    </message>
    <message>
        <source>There is no connection %1. There are: %2.</source>
        <translation>接続 %1 はありません。選択肢: %2。</translation>
    </message>
    <message>
        <source>Several connections are called %1. Write the short name that is part of its model ids.</source>
        <translation>%1 という名前の接続が複数あります。モデル ID に含まれる短縮名を記入してください。</translation>
    </message>
    <message>
        <source>The label of a key is missing.</source>
        <translation>キーのラベルがありません。</translation>
    </message>
    <message>
        <source>Several keys of %1 have the label %2. Give them different labels.</source>
        <translation>%1 に、ラベル %2 のキーが複数あります。別々のラベルを付けてください。</translation>
    </message>
    <message>
        <source>%1 has no keys yet. Add the key first.</source>
        <translation>%1 にはまだキーがありません。先にキーを追加してください。</translation>
    </message>
    <message>
        <source>%1 has no key %2. It has: %3.</source>
        <translation>%1 にキー %2 はありません。選択肢: %3。</translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, because %n line(s) do not fit:</source>
        <translation>
            <numerusform>正しくない行が %n 行あるため、何もインポートされませんでした:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... ほか %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
</context>
<context>
    <name>DoneOffer</name>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>DropDecision</name>
    <message>
        <source>%1 belongs to the connection %2.</source>
        <translation>%1 は接続 %2 のものです。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → also %2</source>
        <translation>%1 → %2 も追加</translation>
    </message>
    <message>
        <source>%1 → %2, instead of %3</source>
        <translation>%1 → %2 (%3 の代わり)</translation>
    </message>
    <message>
        <source>%1 already uses %2.</source>
        <translation>%1 はすでに %2 を使用しています。</translation>
    </message>
    <message>
        <source>They all use %1 already.</source>
        <translation>全員がすでに %1 を使用しています。</translation>
    </message>
    <message>
        <source>The pool for everyone has no keys yet. Put a key into it first.</source>
        <translation>全員用プールにはまだキーがありません。先にキーを入れてください。</translation>
    </message>
    <message>
        <source>%1 has no key of their own here: the pool serves everyone.</source>
        <translation>%1 にはここで自分のキーがなく、プールが使われます。</translation>
    </message>
    <message>
        <source>None of them has a key of their own here: the pool serves everyone.</source>
        <translation>ここで自分のキーを持つ人はいません。全員にプールが使われます。</translation>
    </message>
    <message>
        <source>%1 → pool for everyone, off %2</source>
        <translation>%1 → 全員用プール (%2 から外す)</translation>
    </message>
    <message>
        <source>%1 → pool for everyone</source>
        <translation>%1 → 全員用プール</translation>
    </message>
    <message>
        <source>%1 is in the pool already.</source>
        <translation>%1 はすでにプールに入っています。</translation>
    </message>
    <message>
        <source>There is nothing here that can be dropped.</source>
        <translation>ここにはドロップできるものがありません。</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>先に接続を選択してください。</translation>
    </message>
    <message>
        <source>Drop people or keys, not both at once.</source>
        <translation>人とキーを同時にドロップすることはできません。</translation>
    </message>
    <message>
        <source>Drop a key on a person, on a group or on the pool for everyone.</source>
        <translation>キーは、人、グループ、または全員用プールにドロップしてください。</translation>
    </message>
    <message>
        <source>Drop people on a key.</source>
        <translation>人はキーにドロップしてください。</translation>
    </message>
    <message>
        <source>This key is removed by your changes. Keep the key to use it.</source>
        <translation>このキーは現在の変更で削除されます。使うにはキーを残してください。</translation>
    </message>
</context>
<context>
    <name>EffectiveKeys</name>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>all keys used up for now</source>
        <translation>すべてのキーが一時的に使い切られています</translation>
    </message>
    <message>
        <source>no key is allowed now</source>
        <translation>現在許可されているキーがありません</translation>
    </message>
    <message>
        <source>the key does not work</source>
        <translation>キーが機能しません</translation>
    </message>
    <message>
        <source>no key of its own</source>
        <translation>自分のキーなし</translation>
    </message>
    <message>
        <source>%1, own key</source>
        <translation>%1、自分のキー</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1、%2 経由</translation>
    </message>
    <message>
        <source>%1, from the pool</source>
        <translation>%1、プールから</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>the assignment of %1</source>
        <translation>%1 の割り当て</translation>
    </message>
    <message>
        <source>the assignment of the group %1</source>
        <translation>グループ %1 の割り当て</translation>
    </message>
    <message>
        <source>the assignments of the groups %1</source>
        <translation>グループ %1 の割り当て</translation>
    </message>
    <message>
        <source>the pool for everyone</source>
        <translation>全員用プール</translation>
    </message>
    <message>
        <source>%1 uses key %2, from %3.</source>
        <translation>%1 はキー %2 を使用します (%3 による)。</translation>
    </message>
    <message>
        <source>%1 uses key %2, the first of %3 that is free; then %4.</source>
        <translation>%1 はキー %2 を使用します。%3 のうち最初に空いているキーで、次は %4 です。</translation>
    </message>
    <message>
        <source>%1 uses the keys %2 in turn, from %3.</source>
        <translation>%1 はキー %2 を順番に使用します (%3 による)。</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, by their weights, from %3.</source>
        <translation>%1 はキー %2 のいずれかを重みに応じて使用します (%3 による)。</translation>
    </message>
    <message>
        <source>%1 uses the least busy of the keys %2, from %3.</source>
        <translation>%1 はキー %2 のうち最も空いているものを使用します (%3 による)。</translation>
    </message>
    <message>
        <source>%1 uses the key with most quota left of %2, from %3.</source>
        <translation>%1 はキー %2 のうちクォータの残りが最も多いものを使用します (%3 による)。</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, from %3; each chat stays with one of them.</source>
        <translation>%1 はキー %2 のいずれかを使用し (%3 による)、各チャットは同じキーを使い続けます。</translation>
    </message>
    <message>
        <source>%1 has no key on %2: nothing is assigned to them, to a group of theirs, or to everyone.</source>
        <translation>%1 には %2 のキーがありません。本人、所属グループ、全員のいずれにも何も割り当てられていません。</translation>
    </message>
    <message>
        <source>%1 cannot chat now: every key that may pay is used up or cooling down.</source>
        <translation>%1 は現在チャットできません。支払いに使えるキーがすべて使い切られているか、休止中です。</translation>
    </message>
    <message>
        <source>%1 cannot chat: no key that may pay is switched on, valid today and meant for this model.</source>
        <translation>%1 はチャットできません。支払いに使えるキーのうち、オンで、今日有効で、このモデル用のものがありません。</translation>
    </message>
    <message>
        <source>%1 cannot chat: the keys that should pay do not work. Replace them.</source>
        <translation>%1 はチャットできません。支払いに使うはずのキーが機能しません。キーを置き換えてください。</translation>
    </message>
    <message>
        <source>%1 does not offer a model %2.</source>
        <translation>%1 にモデル %2 はありません。</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>接続 %1 はありません。</translation>
    </message>
    <message>
        <source>Key %1 of %2 %3.</source>
        <translation>%2 のキー %1: %3。</translation>
    </message>
    <message>
        <source>When none of these is left, nothing else stands in: chats wait or are refused.</source>
        <translation>どれも使えなくなると、代わりのキーはありません。チャットは待たされるか拒否されます。</translation>
    </message>
    <message>
        <source>Nothing else stands in.</source>
        <translation>代わりのキーはありません。</translation>
    </message>
    <message>
        <source>%1 does not stand in, because %2 never lets other keys pay.</source>
        <translation>%1 は代わりになりません。%2 は他のキーでの支払いを認めないためです。</translation>
    </message>
    <message>
        <source>%1 does not stand in, because a key that does not work is an error to be mended.</source>
        <translation>%1 は代わりになりません。機能しないキーは修正すべきエラーだからです。</translation>
    </message>
    <message>
        <source>When these are used up, %1 comes next.</source>
        <translation>これらを使い切ると、次は %1 です。</translation>
    </message>
</context>
<context>
    <name>Functions</name>
    <message>
        <source>The server took the function %1, but shows another text for it.</source>
        <translation>サーバーは関数 %1 を受け付けましたが、異なる内容が表示されます。</translation>
    </message>
    <message>
        <source>The server has a function %1 already.</source>
        <translation>サーバーには関数 %1 がすでにあります。</translation>
    </message>
    <message>
        <source>The server did not accept the function %1. Its log says why.</source>
        <translation>サーバーは関数 %1 を受け付けませんでした。理由はサーバーのログにあります。</translation>
    </message>
    <message>
        <source>The server has no function %1.</source>
        <translation>サーバーに関数 %1 はありません。</translation>
    </message>
    <message>
        <source>The function %1 could not be switched on.</source>
        <translation>関数 %1 をオンにできませんでした。</translation>
    </message>
    <message>
        <source>The function %1 could not be switched off.</source>
        <translation>関数 %1 をオフにできませんでした。</translation>
    </message>
    <message>
        <source>The server did not accept the new function %1 and keeps the old one.</source>
        <translation>サーバーは新しい関数 %1 を受け付けず、古いものを維持しています。</translation>
    </message>
    <message>
        <source>The server did not keep the setting %1 of the function %2.</source>
        <translation>サーバーは関数 %2 の設定 %1 を保持しませんでした。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 requests a minute</source>
        <translation>毎分 %1 リクエスト</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>毎分 %1 トークン</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>1 日 %1 リクエスト</translation>
    </message>
    <message>
        <source>%1 tokens a day</source>
        <translation>1 日 %1 トークン</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>同時に %1 件</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月 %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>対象モデル</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>対象外モデル</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>設定なし</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>The secret is not on this computer: it can be assigned, not shown or tested.</source>
        <translation>シークレットがこのコンピューターにないため、割り当てはできますが、表示やテストはできません。</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>割り当てられている人</translation>
    </message>
    <message>
        <source>Who is on it: %1</source>
        <translation>割り当てられている人: %1</translation>
    </message>
    <message>
        <source>Nobody yet. Drag people here, or select them and press Ctrl+Return.</source>
        <translation>まだ誰もいません。人をここにドラッグするか、選択して Ctrl+Return を押してください。</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>全員用プール</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>%1 をプールから外す</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%2 から %1 を外す</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>全員用プール</translation>
    </message>
    <message>
        <source>Pays for all who have no key of their own and no group&apos;s key</source>
        <translation>自分のキーもグループのキーもない全員の支払いに使用</translation>
    </message>
    <message>
        <source>Keys in the pool</source>
        <translation>プール内のキー</translation>
    </message>
    <message>
        <source>None. Drag a key onto the pool, or select it and press Ctrl+P.</source>
        <translation>なし。キーをプールにドラッグするか、選択して Ctrl+P を押してください。</translation>
    </message>
    <message>
        <source>Who it serves</source>
        <translation>プールを使う人</translation>
    </message>
    <message>
        <source>%1 without a key</source>
        <translation>キーなし: %1</translation>
    </message>
    <message>
        <source>Model that the explanation is about</source>
        <translation>説明の対象となるモデル</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>自分のキー</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 – pays now</source>
        <translation>%1 – 現在支払い中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key and why it is left out: team-1 is switched off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On other connections</source>
        <translation>他の接続</translation>
    </message>
    <message>
        <source>Assigned here</source>
        <translation>ここでの割り当て</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Select a person to see which key pays for their chats, and why. Select a key to see its limits and who is on it.</source>
        <translation>人を選択すると、チャットの支払いに使われるキーとその理由が表示されます。キーを選択すると、制限と割り当てられている人が表示されます。</translation>
    </message>
    <message>
        <source>Drag people onto a key to assign them; hold Ctrl to give them a further key. With the keyboard: select them and press Ctrl+Return.</source>
        <translation>人をキーにドラッグすると割り当てられます。Ctrl を押しながらだと、追加のキーになります。キーボードでは、選択して Ctrl+Return を押します。</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>このキーが使われる理由</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>This group has no key of its own on this connection.</source>
        <translation>このグループには、この接続で自分のキーがありません。</translation>
    </message>
    <message>
        <source>%1 of them have a key of their own, which comes first.</source>
        <translation>そのうち %1 は自分のキーを持ち、それが優先されます。</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Which keys they get now</source>
        <translation>現在使われるキー</translation>
    </message>
    <message>
        <source>a key of their own</source>
        <translation>自分のキー</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>グループ経由</translation>
    </message>
    <message>
        <source>from the pool</source>
        <translation>プールから</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: show all...</source>
        <translation>
            <numerusform>ほか %Ln 件: すべて表示...</numerusform>
        </translation>
    </message>
    <message>
        <source>All people whom this key serves, on their page</source>
        <translation>このキーを使う全員を、ユーザーのページに表示</translation>
    </message>
    <message>
        <source>A key of their own that a person has entered in Open WebUI for this provider comes before all of these.</source>
        <translation>本人が Open WebUI でこのプロバイダーに登録した自分のキーは、これらすべてに優先します。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>最後のテスト: %1</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>ここにはテキストが必要です</translation>
    </message>
    <message>
        <source>this field is needed and is missing or empty</source>
        <translation>この項目は必須ですが、ないか空です</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>ここには true または false が必要です</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>ここには数値が必要です</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>ここには整数が必要です</translation>
    </message>
    <message>
        <source>a date and time like 2026-01-31T12:00:00Z is expected here</source>
        <translation>ここには 2026-01-31T12:00:00Z のような日時が必要です</translation>
    </message>
    <message>
        <source>a list of texts is expected here</source>
        <translation>ここにはテキストのリストが必要です</translation>
    </message>
    <message>
        <source>an object { ... } is expected here</source>
        <translation>ここにはオブジェクト { ... } が必要です</translation>
    </message>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>ここにはリスト [ ... ] が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it can be %2</source>
        <translation>「%1」はここでは不明です。指定できるのは %2 です</translation>
    </message>
</context>
<context>
    <name>KeyRemoval</name>
    <message>
        <source>Nobody but the pool uses it.</source>
        <translation>プール以外では使われていません。</translation>
    </message>
    <message>
        <source>Nobody uses it.</source>
        <translation>誰も使っていません。</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>%1 が使っています。</translation>
    </message>
    <message>
        <source>The pool for everyone is empty then.</source>
        <translation>その場合、全員用プールは空になります。</translation>
    </message>
    <message>
        <source>1 person uses the pool for everyone from then on.</source>
        <translation>以後、1 人が全員用プールを使用します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people use the pool for everyone from then on.</source>
        <translation>
            <numerusform>以後、%Ln 人が全員用プールを使用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person has no key left and cannot chat here.</source>
        <translation>1 人がキーを失い、ここでチャットできなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no key left and cannot chat here.</source>
        <translation>
            <numerusform>%Ln 人がキーを失い、ここでチャットできなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody still has a key who has one now.</source>
        <translation>現在キーがある人は、全員引き続きキーがあります。</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Everyone else</source>
        <translation>その他の全員</translation>
    </message>
    <message>
        <source>No pool: who has no key of their own cannot chat here</source>
        <translation>プールなし: 自分のキーがない人はここでチャットできません</translation>
    </message>
    <message>
        <source>The pool for all who have no key of their own</source>
        <translation>自分のキーがない全員のためのプール</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>次の同期で削除</translation>
    </message>
</context>
<context>
    <name>KeyState</name>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Pausing after a limit</source>
        <translation>制限により休止中</translation>
    </message>
    <message>
        <source>Pausing until %1</source>
        <translation>%1 まで休止</translation>
    </message>
    <message>
        <source>Used up for now</source>
        <translation>一時的に使い切り</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>%1 まで使い切り</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>The provider refuses this key</source>
        <translation>プロバイダーがこのキーを拒否しています</translation>
    </message>
    <message>
        <source>Suspended by the provider</source>
        <translation>プロバイダーにより停止中</translation>
    </message>
    <message>
        <source>No access to this model</source>
        <translation>このモデルを利用できません</translation>
    </message>
    <message>
        <source>The server cannot open it: sync again</source>
        <translation>サーバーがキーを開けません: 再度同期してください</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>まだ有効ではありません</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>%1 から有効</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>The test was not conclusive</source>
        <translation>テスト結果が不確定</translation>
    </message>
    <message>
        <source>%1 of %2 tokens today</source>
        <translation>今日 %1 / %2 トークン</translation>
    </message>
    <message>
        <source>1 request today</source>
        <translation>今日 1 リクエスト</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>今日 %1 / %2 リクエスト</translation>
    </message>
    <message>
        <source>%1 requests today</source>
        <translation>今日 %1 リクエスト</translation>
    </message>
    <message>
        <source>Works, tested %1</source>
        <translation>正常、%1 にテスト済み</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>a state of a key, and when it ends</comment>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>%1 of %2 this month</source>
        <translation>今月 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 requests today</source>
        <translation>今日 アカウントの %1 / %2 リクエスト</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 tokens today</source>
        <translation>今日 アカウントの %1 / %2 トークン</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 this month</source>
        <translation>今月 アカウントの %1 / %2</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Lasts until the reset</source>
        <translation>リセットまで足ります</translation>
    </message>
    <message>
        <source>Account used up, back at %1</source>
        <translation>アカウントを使い切りました。%1 に回復します</translation>
    </message>
    <message>
        <source>Used up, back at %1</source>
        <translation>使い切り、%1 に再開</translation>
    </message>
    <message>
        <source>Account runs out about %1, back at %2</source>
        <translation>アカウントは %1 頃に使い切り、%2 に再開</translation>
    </message>
    <message>
        <source>Runs out about %1, back at %2</source>
        <translation>%1 頃に使い切り、%2 に再開</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <translation>%1 のみ、%2 以外</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>次の同期で削除</translation>
    </message>
</context>
<context>
    <name>KeyTest</name>
    <message>
        <source>This is no key: it is empty, or has a space, a line break or a special character in it.</source>
        <translation>これはキーではありません。空であるか、空白、改行、特殊文字が含まれています。</translation>
    </message>
    <message>
        <source>The provider does not accept this key.</source>
        <translation>プロバイダーはこのキーを受け付けません。</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it in. Check its permissions.</source>
        <translation>プロバイダーはこのキーを認識していますが、アクセスを許可していません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit until %1.</source>
        <translation>キーは機能しますが、%1 まで制限に達しています。</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit for now.</source>
        <translation>キーは機能しますが、現在制限に達しています。</translation>
    </message>
    <message>
        <source>The key is right, but its account has no credit left.</source>
        <translation>キーは正しいものの、アカウントに残高がありません。</translation>
    </message>
    <message>
        <source>The provider has a problem now (HTTP %1). Try again later.</source>
        <translation>プロバイダーに問題が発生しています (HTTP %1)。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no model list at this address. Check the end of the address: many need &quot;/v1&quot;.</source>
        <translation>このアドレスにはモデル一覧がありません。アドレスの末尾を確認してください。多くの場合「/v1」が必要です。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says nothing about the key (HTTP %1).</source>
        <translation>プロバイダーの応答からはキーの状態がわかりません (HTTP %1)。</translation>
    </message>
    <message>
        <source>The key works and sees %1 models.</source>
        <translation>キーは機能し、%1 個のモデルを利用できます。</translation>
    </message>
    <message>
        <source>What answers at this address is no provider of models. Check the address.</source>
        <translation>このアドレスで応答しているのはモデルのプロバイダーではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>プロバイダーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The address sends us to another one. Keys are not sent on; enter the right address.</source>
        <translation>このアドレスは別のアドレスに転送されます。キーは転送されません。正しいアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not trusted, so the key was not sent.</source>
        <translation>プロバイダーの証明書が信頼されていないため、キーは送信されませんでした。</translation>
    </message>
    <message>
        <source>The provider cannot be reached: %1</source>
        <translation>プロバイダーに接続できません: %1</translation>
    </message>
    <message>
        <source>This address is not encrypted, so the key was not sent from this computer. Use https, or look after a sync what the router says of the key.</source>
        <translation>このアドレスは暗号化されていないため、キーはこのコンピューターから送信されませんでした。https を使用するか、同期後にルーターがキーについて示す状態を確認してください。</translation>
    </message>
</context>
<context>
    <name>KeyVerdict</name>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>Works, sees %n model(s)</source>
        <translation>
            <numerusform>正常、%n 個のモデルを利用可能</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: the provider does not know this key</source>
        <translation>拒否: プロバイダーはこのキーを認識していません</translation>
    </message>
    <message>
        <source>Refused: the key may not list models</source>
        <translation>拒否: このキーではモデルを一覧できません</translation>
    </message>
    <message>
        <source>At its limit now</source>
        <translation>現在制限に達しています</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>The provider has a problem</source>
        <translation>プロバイダーに問題が発生しています</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>プロバイダーが応答しません</translation>
    </message>
    <message>
        <source>The answer was unclear</source>
        <translation>応答が不明確でした</translation>
    </message>
</context>
<context>
    <name>KeysCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>このファイルには何も含まれていません。</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be &quot;label&quot;. For example: connection, label, secret.</source>
        <translation>1 行目には列名を記入し、その 1 つを「label」にしてください。例: connection, label, secret</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>列 %1 は使用されません。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s) from CSV</source>
        <translation>
            <numerusform>CSV から %n 件のキーをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>セルの数が列より多くなっています。カンマを含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>ラベルがありません。</translation>
    </message>
    <message>
        <source>Line %1 is about the same key.</source>
        <translation>%1 行目は同じキーについてのものです。</translation>
    </message>
    <message>
        <source>The weight must be a number, such as 1 or 0.5.</source>
        <translation>重みは 1 や 0.5 などの数値で指定してください。</translation>
    </message>
    <message>
        <source>Write yes or no for &quot;enabled&quot;.</source>
        <translation>「enabled」には yes または no を記入してください。</translation>
    </message>
    <message>
        <source>A date must look like 2026-12-31.</source>
        <translation>日付は 2026-12-31 の形式で記入してください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number without separators, such as 1000.</source>
        <translation>%1 は 1000 のように区切りのない整数で指定してください。</translation>
    </message>
    <message>
        <source>%1 must be an amount in USD, such as 12.50.</source>
        <translation>%1 は 12.50 のような USD の金額で指定してください。</translation>
    </message>
    <message>
        <source>A new key needs its secret in the column &quot;secret&quot;.</source>
        <translation>新しいキーには、列「secret」にシークレットが必要です。</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>このシークレットはすでにあります。キー %1 のものです。</translation>
    </message>
    <message>
        <source>Its secret is stored on this computer.</source>
        <translation>シークレットはこのコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>すでにそのとおりなので、何もする必要はありません。</translation>
    </message>
    <message>
        <source>A new key.</source>
        <translation>新しいキーです。</translation>
    </message>
    <message>
        <source>The key is changed and gets this secret.</source>
        <translation>キーが変更され、このシークレットが設定されます。</translation>
    </message>
    <message>
        <source>The key is changed.</source>
        <translation>キーが変更されます。</translation>
    </message>
    <message>
        <source>The account %1 is new.</source>
        <translation>アカウント %1 は新規です。</translation>
    </message>
    <message>
        <source>Days and moments without a time zone are in UTC: a key that is valid until a day ends with that day in UTC.</source>
        <translation>タイムゾーンのない日付と日時は UTC です。ある日まで有効なキーは、その日が UTC で終わるときに失効します。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>states of %1</source>
        <translation>%1 の状態</translation>
    </message>
    <message>
        <source>the router was not asked yet</source>
        <translation>ルーターには未問い合わせ</translation>
    </message>
</context>
<context>
    <name>ModelEntries</name>
    <message>
        <source>The server has no entry for the model %1.</source>
        <translation>サーバーにモデル %1 のエントリがありません。</translation>
    </message>
    <message>
        <source>The server shows the model %1 to other people than asked for.</source>
        <translation>サーバーはモデル %1 を指定とは異なる人に表示しています。</translation>
    </message>
    <message>
        <source>The server did not keep the entry of the model %1 as it was written.</source>
        <translation>サーバーはモデル %1 のエントリを書き込んだとおりに保持しませんでした。</translation>
    </message>
</context>
<context>
    <name>NativeConnections</name>
    <message>
        <source>The server has two connections to %1 with the same prefix. Remove one of them in Open WebUI first.</source>
        <translation>サーバーに、同じプレフィックスを持つ %1 への接続が 2 つあります。先に Open WebUI で一方を削除してください。</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>サーバーに %1 への接続がありません (なくなりました)。</translation>
    </message>
    <message>
        <source>The server&apos;s connections are not as they were written. Look at them in Open WebUI&apos;s settings.</source>
        <translation>サーバーの接続が書き込んだとおりになっていません。Open WebUI の設定で確認してください。</translation>
    </message>
    <message>
        <source>The server does not offer this model.</source>
        <translation>サーバーにこのモデルはありません。</translation>
    </message>
</context>
<context>
    <name>NewErrors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OpenWebUi</name>
    <message>
        <source>The session has ended. Sign in again; your changes are kept.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。変更内容は保持されています。</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: the change may or may not have taken effect.</source>
        <translation>サーバーの応答を読み取れません。変更が反映されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>%1 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>That does not exist on the server (any more).</source>
        <translation>サーバーに存在しません (なくなりました)。</translation>
    </message>
    <message>
        <source>The server has something with this id already.</source>
        <translation>サーバーにはこの ID のものがすでにあります。</translation>
    </message>
    <message>
        <source>This account may not do that. Sign in as an admin.</source>
        <translation>このアカウントにはその権限がありません。管理者としてサインインしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what Open WebUI should say. Nothing was taken over.</source>
        <translation>サーバーの応答が Open WebUI のものと異なります。何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>サーバーがこれを許可していません。</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>サーバーから、頻度を下げるよう求められています。</translation>
    </message>
    <message>
        <source>The server reports an error of its own (%1). Its log says more.</source>
        <translation>サーバー内部でエラーが発生しました (%1)。詳細はサーバーのログにあります。</translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation>サーバーが要求を拒否しました (%1)。</translation>
    </message>
    <message>
        <source>The server answered with something else than data. Is this the address of Open WebUI itself?</source>
        <translation>サーバーの応答がデータではありませんでした。これは Open WebUI 自体のアドレスですか？</translation>
    </message>
    <message>
        <source>The connection to the server was lost. Try again.</source>
        <translation>サーバーとの接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This account is no admin (any more). Sign in as an admin.</source>
        <translation>このアカウントは管理者ではありません (なくなりました)。管理者としてサインインしてください。</translation>
    </message>
    <message>
        <source>The server does not accept this API key: keys are switched off, or not allowed to use its admin API.</source>
        <translation>サーバーはこの API キーを受け付けません。API キーがオフになっているか、管理 API の使用が許可されていません。</translation>
    </message>
    <message>
        <source>This API key is not an admin&apos;s.</source>
        <translation>この API キーは管理者のものではありません。</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PlanEnd</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期しました</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>同期されませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. Your draft is as it was.</source>
        <translation>サーバーは何も変更されていません。下書きは元のままです。</translation>
    </message>
    <message>
        <source>Partly synced</source>
        <translation>一部のみ同期しました</translation>
    </message>
    <message>
        <source>What is done stays done. Retry makes only what is missing.</source>
        <translation>完了した分はそのままです。再試行では、残りの分だけを実行します。</translation>
    </message>
    <message>
        <source>The server changed meanwhile</source>
        <translation>その間にサーバーが変更されました</translation>
    </message>
    <message>
        <source>Keyroster stopped before it could overwrite somebody&apos;s change. Refresh, then review again.</source>
        <translation>他の人の変更を上書きしないよう、Keyroster は停止しました。更新してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The end of the run is not recorded</source>
        <translation>実行の終了が記録されていません</translation>
    </message>
    <message>
        <source>What is done stays done. Retry reads the server and makes only what is missing.</source>
        <translation>完了した分はそのままです。再試行では、サーバーを読み取り、残りの分だけを実行します。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>who sees it</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>hidden in the list of models</source>
        <translation>モデル一覧で非表示</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>model behind it</source>
        <translation>実際のモデル</translation>
    </message>
    <message>
        <source>mark of Keyroster</source>
        <translation>Keyroster の印</translation>
    </message>
    <message>
        <source>content (fingerprint)</source>
        <translation>内容 (フィンガープリント)</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>ポリシーの置き場所</translation>
    </message>
    <message>
        <source>key (fingerprint)</source>
        <translation>キー (フィンガープリント)</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 until now</source>
        <translation>%1: これまで %2</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <translation>%1: %2 (これまで %3)</translation>
    </message>
    <message>
        <source>Plan for %1, made %2</source>
        <translation>%1 のプラン (%2 作成)</translation>
    </message>
    <message>
        <source>Has to be confirmed: %1</source>
        <translation>確認が必要: %1</translation>
    </message>
    <message>
        <source>%1 (risky)</source>
        <translation>%1 (リスクあり)</translation>
    </message>
    <message>
        <source>What the policy says differently:</source>
        <translation>ポリシーの相違点:</translation>
    </message>
</context>
<context>
    <name>PolicyChecks</name>
    <message>
        <source>A limit is below zero. Leave it empty for &quot;no limit&quot;.</source>
        <translation>制限が 0 未満です。「制限なし」にするには空欄にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be sent as a header.</source>
        <translation>「%1」はヘッダーとして送信できません。</translation>
    </message>
    <message>
        <source>The header %1 is given twice.</source>
        <translation>ヘッダー %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>A model has no id.</source>
        <translation>ID のないモデルがあります。</translation>
    </message>
    <message>
        <source>The model %1 is there twice.</source>
        <translation>モデル %1 が 2 つあります。</translation>
    </message>
    <message>
        <source>A price of the model %1 is below zero.</source>
        <translation>モデル %1 の価格が 0 未満です。</translation>
    </message>
    <message>
        <source>The connection has no id.</source>
        <translation>接続に ID がありません。</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>接続に名前がありません。</translation>
    </message>
    <message>
        <source>The time to wait for an answer must be at least one second.</source>
        <translation>応答を待つ時間は 1 秒以上にしてください。</translation>
    </message>
    <message>
        <source>The account has no id.</source>
        <translation>アカウントに ID がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Use a name such as America/Los_Angeles, or &quot;utc&quot;, or &quot;provider&quot;.</source>
        <translation>「%1」はタイムゾーンではありません。America/Los_Angeles などの名前、「utc」、または「provider」を使用してください。</translation>
    </message>
    <message>
        <source>The key has no id.</source>
        <translation>キーに ID がありません。</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>キーに名前がありません。</translation>
    </message>
    <message>
        <source>The weight must be above 0 and at most 1,000,000. To stop using the key, switch it off.</source>
        <translation>重みは 0 より大きく 1,000,000 以下にしてください。キーの使用をやめるには、オフにしてください。</translation>
    </message>
    <message>
        <source>The key ends before it begins.</source>
        <translation>キーの有効期間の終了が開始より前になっています。</translation>
    </message>
    <message>
        <source>The allowance caps nothing: give requests, tokens or cost.</source>
        <translation>この利用枠には上限がありません。リクエスト、トークン、または費用を指定してください。</translation>
    </message>
    <message>
        <source>An allowance is below zero.</source>
        <translation>利用枠が 0 未満です。</translation>
    </message>
    <message>
        <source>The warning must be at a share between 0 and 1.</source>
        <translation>警告の割合は 0 から 1 の間にしてください。</translation>
    </message>
    <message>
        <source>Give a short name for model ids, such as &quot;groq&quot;.</source>
        <translation>モデル ID 用の短縮名 (「groq」など) を指定してください。</translation>
    </message>
    <message>
        <source>Use only small letters a to z, digits and &quot;-&quot; in the short name, for it becomes part of model ids.</source>
        <translation>短縮名はモデル ID の一部になるため、小文字の a～z、数字、「-」だけを使用してください。</translation>
    </message>
    <message>
        <source>The short name is longer than %1 characters.</source>
        <translation>短縮名が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>Give the address of the provider, such as https://api.openai.com/v1.</source>
        <translation>https://api.openai.com/v1 などのプロバイダーのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://api.openai.com/v1.</source>
        <translation>これは Web アドレスではありません。https://api.openai.com/v1 のような形式です。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; add the secret as a key.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。シークレットはキーとして追加してください。</translation>
    </message>
    <message>
        <source>Leave out everything from &quot;?&quot; or &quot;#&quot; on.</source>
        <translation>「?」または「#」以降は含めないでください。</translation>
    </message>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation>末尾のスラッシュは含めないでください。</translation>
    </message>
    <message>
        <source>The header %1 may carry a secret, and headers are stored in clear. Add the secret as a key instead.</source>
        <translation>ヘッダー %1 にはシークレットが含まれている可能性があり、ヘッダーは平文で保存されます。代わりにシークレットをキーとして追加してください。</translation>
    </message>
</context>
<context>
    <name>PolicyCodec</name>
    <message>
        <source>a text is expected here</source>
        <translation>ここにはテキストが必要です</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400 is expected here</source>
        <translation>ここには 1 から 86400 までの秒数が必要です</translation>
    </message>
    <message>
        <source>a number between -%1 and %1 is expected here</source>
        <translation>ここには -%1 から %1 までの数値が必要です</translation>
    </message>
    <message>
        <source>The policy is not valid JSON (at byte %1: %2).</source>
        <translation>ポリシーが有効な JSON ではありません (バイト位置 %1: %2)。</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>ポリシーが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This policy was written by a newer version of Keyroster (format %1; this version reads up to %2). Update Keyroster first.</source>
        <translation>このポリシーは新しいバージョンの Keyroster で書かれています (形式 %1、このバージョンが読めるのは %2 まで)。先に Keyroster をアップデートしてください。</translation>
    </message>
    <message>
        <source>the number of the format is expected here</source>
        <translation>ここには形式の番号が必要です</translation>
    </message>
</context>
<context>
    <name>PolicyEdit</name>
    <message>
        <source>this kind of change is not known</source>
        <translation>この種類の変更は不明です</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so nothing was done. Look at it again and repeat.</source>
        <translation>その間に変更されていたため、何も実行されませんでした。内容を確認してからやり直してください。</translation>
    </message>
    <message>
        <source>Keyroster made an edit that contradicts itself; nothing was changed.</source>
        <translation>Keyroster の編集内容に矛盾があったため、何も変更されませんでした。</translation>
    </message>
</context>
<context>
    <name>PolicyEdits</name>
    <message>
        <source>The connection %1 already has the short name %2.</source>
        <translation>短縮名 %2 は接続 %1 がすでに使用しています。</translation>
    </message>
    <message>
        <source>There already is a connection with this id.</source>
        <translation>この ID の接続がすでにあります。</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>接続 %1 を追加</translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>この接続はもう存在しません。</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>接続 %1 を変更</translation>
    </message>
    <message>
        <source>Remove connection %1</source>
        <translation>接続 %1 を削除</translation>
    </message>
    <message>
        <source>There already is an account with this id.</source>
        <translation>この ID のアカウントがすでにあります。</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>アカウント %1 を追加</translation>
    </message>
    <message>
        <source>This account does not exist any more.</source>
        <translation>このアカウントはもう存在しません。</translation>
    </message>
    <message>
        <source>An account cannot move to another connection.</source>
        <translation>アカウントを別の接続に移すことはできません。</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>アカウント %1 を変更</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>アカウント %1 を削除</translation>
    </message>
    <message>
        <source>Choose at least one user or group.</source>
        <translation>ユーザーまたはグループを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Change an allowance</source>
        <translation>利用枠を変更</translation>
    </message>
    <message>
        <source>Add an allowance</source>
        <translation>利用枠を追加</translation>
    </message>
    <message>
        <source>Remove an allowance</source>
        <translation>利用枠を削除</translation>
    </message>
    <message>
        <source>This allowance does not exist any more.</source>
        <translation>この利用枠はもう存在しません。</translation>
    </message>
    <message>
        <source>The account of the key %1 does not exist on this connection.</source>
        <translation>キー %1 のアカウントがこの接続に存在しません。</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>このシークレットはすでにあります。キー %1 のものです。</translation>
    </message>
    <message>
        <source>Choose at least one key.</source>
        <translation>キーを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>There already is a key with this id.</source>
        <translation>この ID のキーがすでにあります。</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>キー %1 を追加</translation>
    </message>
    <message>
        <source>Add %1 keys</source>
        <translation>%1 件のキーを追加</translation>
    </message>
    <message>
        <source>This key does not exist any more.</source>
        <translation>このキーはもう存在しません。</translation>
    </message>
    <message>
        <source>A key cannot move to another connection.</source>
        <translation>キーを別の接続に移すことはできません。</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>キー %1 を変更</translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation>キー %1 を削除</translation>
    </message>
    <message>
        <source>Remove %1 keys</source>
        <translation>%1 件のキーを削除</translation>
    </message>
    <message>
        <source>The key %1 belongs to another connection.</source>
        <translation>キー %1 は別の接続のものです。</translation>
    </message>
    <message>
        <source>%1 does not exist on the server any more.</source>
        <translation>%1 はもうサーバーに存在しません。</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 人のユーザー</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 個のグループ</translation>
    </message>
    <message>
        <source>%1 users and groups</source>
        <translation>%1 件のユーザーとグループ</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 件のキー</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>%1 を %2 に割り当てる</translation>
    </message>
    <message>
        <source>Give %1 also %2</source>
        <translation>%1 に %2 も割り当てる</translation>
    </message>
    <message>
        <source>There is no such assignment.</source>
        <translation>そのような割り当てはありません。</translation>
    </message>
    <message>
        <source>Remove the assignment of %1</source>
        <translation>%1 の割り当てを削除</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%2 から %1 を外す</translation>
    </message>
    <message>
        <source>An assignment needs at least one key. Remove it instead.</source>
        <translation>割り当てには 1 つ以上のキーが必要です。不要な場合は割り当てを削除してください。</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>割り当てを変更</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>割り当てを追加</translation>
    </message>
    <message>
        <source>This is the secret that the key has already.</source>
        <translation>このキーにすでに設定されているシークレットです。</translation>
    </message>
    <message>
        <source>Replace the secret of %1</source>
        <translation>%1 のシークレットを置き換える</translation>
    </message>
    <message>
        <source>An account has no name.</source>
        <translation>名前のないアカウントがあります。</translation>
    </message>
    <message>
        <source>There are two accounts named %1.</source>
        <translation>%1 という名前のアカウントが 2 つあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the accounts</source>
        <translation>アカウントを変更</translation>
    </message>
    <message>
        <source>There are two allowances of %1 for the same connection and time. Keep one of them.</source>
        <translation>%1 には同じ接続と期間の利用枠が 2 つあります。どちらか 1 つにしてください。</translation>
    </message>
    <message>
        <source>Change the allowances</source>
        <translation>利用枠を変更</translation>
    </message>
    <message>
        <source>Keep connection %1</source>
        <translation>接続 %1 を残す</translation>
    </message>
    <message>
        <source>The connection of the key %1 is removed, too. Keep the connection first.</source>
        <translation>キー %1 の接続も削除されます。先に接続を残してください。</translation>
    </message>
    <message>
        <source>The account of the key %1 is removed, too. Keep the account first.</source>
        <translation>キー %1 のアカウントも削除されます。先にアカウントを残してください。</translation>
    </message>
    <message>
        <source>Keep key %1</source>
        <translation>キー %1 を残す</translation>
    </message>
    <message>
        <source>Keep %1 keys</source>
        <translation>%1 件のキーを残す</translation>
    </message>
</context>
<context>
    <name>PolicyLint</name>
    <message>
        <source>Nothing can be mended here by itself. Look at it.</source>
        <translation>これは自動では修正できません。内容を確認してください。</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 をオフにする</translation>
    </message>
    <message>
        <source>Keep one of the equal keys %1</source>
        <translation>同じキー %1 のうち 1 つだけ残す</translation>
    </message>
    <message>
        <source>Put %1 in one account</source>
        <translation>%1 を 1 つのアカウントにまとめる</translation>
    </message>
    <message>
        <source>Retire the expired key %1</source>
        <translation>期限切れのキー %1 の使用を終了する</translation>
    </message>
    <message>
        <source>Let %1 hold longer</source>
        <translation>%1 の有効期間を延ばす</translation>
    </message>
    <message>
        <source>Show models of %1 to everyone</source>
        <translation>%1 のモデルを全員に表示する</translation>
    </message>
    <message>
        <source>Let %1 come before %2</source>
        <translation>%1 を %2 より優先する</translation>
    </message>
    <message>
        <source>Remove assignments of deleted users and groups</source>
        <translation>削除済みのユーザーとグループの割り当てを削除する</translation>
    </message>
    <message>
        <source>The draft has changed since; this no longer holds.</source>
        <translation>その後下書きが変更されたため、この内容はもう当てはまりません。</translation>
    </message>
    <message>
        <source>The keys %1 are the same secret.</source>
        <translation>キー %1 は同じシークレットです。</translation>
    </message>
    <message>
        <source>They share one quota, whatever their limits say. Remove all but one.</source>
        <translation>それぞれの制限にかかわらず、1 つのクォータを共有しています。1 つだけ残して削除してください。</translation>
    </message>
    <message>
        <source>Keep %1, switch the others off</source>
        <translation>%1 を残し、他をオフにする</translation>
    </message>
    <message>
        <source>The keys %1 of several connections are the same secret.</source>
        <translation>複数の接続のキー %1 は同じシークレットです。</translation>
    </message>
    <message>
        <source>They share one quota at the provider, but are counted apart here.</source>
        <translation>プロバイダーでは 1 つのクォータを共有していますが、ここでは別々に数えられています。</translation>
    </message>
    <message>
        <source>The keys %1 belong to the account %2 and share its quota.</source>
        <translation>キー %1 はアカウント %2 のもので、そのクォータを共有しています。</translation>
    </message>
    <message>
        <source>The provider says that the keys %1 belong to one organization.</source>
        <translation>プロバイダーによると、キー %1 は 1 つの組織のものです。</translation>
    </message>
    <message>
        <source>They share one quota. Put them in one account, so that it is counted once.</source>
        <translation>これらは 1 つのクォータを共有しています。まとめて数えられるよう、1 つのアカウントに入れてください。</translation>
    </message>
    <message>
        <source>Put them in one account</source>
        <translation>1 つのアカウントにまとめる</translation>
    </message>
    <message>
        <source>The provider refuses the key %1.</source>
        <translation>プロバイダーがキー %1 を拒否しています。</translation>
    </message>
    <message>
        <source>It was revoked or mistyped. Replace its secret; until then switch it off, so that nobody waits for it.</source>
        <translation>取り消されたか、入力ミスです。シークレットを置き換えてください。それまでは、誰も待たされないようオフにしてください。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>The server cannot open the key %1.</source>
        <translation>サーバーがキー %1 を開けません。</translation>
    </message>
    <message>
        <source>The server&apos;s own secret changed, or the key was never sealed for it. Sync from the computer that has the key&apos;s secret.</source>
        <translation>サーバー自体のシークレットが変わったか、キーがこのサーバー用に封印されていません。キーのシークレットがあるコンピューターから同期してください。</translation>
    </message>
    <message>
        <source>The key %1 has expired on %2.</source>
        <translation>キー %1 は %2 に期限切れになりました。</translation>
    </message>
    <message>
        <source>It pays for nobody any more. Where it is not the only key, people can do without it.</source>
        <translation>もう誰の支払いにも使われません。唯一のキーでない場合は、なくても支障ありません。</translation>
    </message>
    <message>
        <source>Switch it off and take people off it</source>
        <translation>オフにして、割り当てられている人を外す</translation>
    </message>
    <message>
        <source>The key %1 expires on %2.</source>
        <translation>キー %1 は %2 に期限切れになります。</translation>
    </message>
    <message>
        <source>Add its successor now and put the same people on it; or let it hold longer, if the provider does.</source>
        <translation>今のうちに後継のキーを追加して同じ人を割り当てるか、プロバイダー側で可能なら有効期間を延ばしてください。</translation>
    </message>
    <message>
        <source>Let it hold 30 days longer</source>
        <translation>有効期間を 30 日延ばす</translation>
    </message>
    <message>
        <source>Nobody uses the key %1 of %2.</source>
        <translation>%2 のキー %1 は誰も使っていません。</translation>
    </message>
    <message>
        <source>Nobody uses these keys of %2: %1.</source>
        <translation>%2 の次のキーは誰も使っていません: %1。</translation>
    </message>
    <message>
        <source>Drag somebody onto it, or remove it. It is no fault to keep one in reserve.</source>
        <translation>誰かをドラッグして割り当てるか、削除してください。予備として残しておいても問題ありません。</translation>
    </message>
    <message>
        <source>Switch them off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>The groups %1 and %2 have the same rank and members in common, but different rules on %3.</source>
        <translation>グループ %1 と %2 は順位が同じで共通のメンバーがいますが、%3 での規則が異なります。</translation>
    </message>
    <message>
        <source>Give one of them another rank, so that it is clear whose rule counts.</source>
        <translation>どちらの規則が優先されるか明確になるよう、一方の順位を変えてください。</translation>
    </message>
    <message>
        <source>Let %1 come first</source>
        <translation>%1 を優先する</translation>
    </message>
    <message>
        <source>%1 offers no model, so nobody can use it.</source>
        <translation>%1 にはモデルがないため、誰も使えません。</translation>
    </message>
    <message>
        <source>Choose its models and who sees them.</source>
        <translation>モデルと、その表示対象を選択してください。</translation>
    </message>
    <message>
        <source>The model %1 of %2 is seen by admins only.</source>
        <translation>%2 のモデル %1 は管理者にしか表示されません。</translation>
    </message>
    <message>
        <source>%1 models of %2 are seen by admins only.</source>
        <translation>%2 の %1 個のモデルは管理者にしか表示されません。</translation>
    </message>
    <message>
        <source>The fix shows them to everyone; choose groups instead to be more careful.</source>
        <translation>修正すると全員に表示されます。慎重に進めるには、代わりにグループを選択してください。</translation>
    </message>
    <message>
        <source>Show to everyone</source>
        <translation>全員に表示</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count the model %2: it has no price.</source>
        <translation>%1 の金額の制限では、モデル %2 が数えられない可能性があります。価格がありません。</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count %2 models: they have no price.</source>
        <translation>%1 の金額の制限では、%2 個のモデルが数えられない可能性があります。価格がありません。</translation>
    </message>
    <message>
        <source>Without a price only the cost that the provider itself reports counts. Give the models prices.</source>
        <translation>価格がない場合は、プロバイダー自体が報告する費用だけが数えられます。モデルに価格を設定してください。</translation>
    </message>
    <message>
        <source>Put %1 in the pool for everyone</source>
        <translation>%1 を全員用プールに入れる</translation>
    </message>
    <message>
        <source>Switch a key on, replace its secret, or put them on another key.</source>
        <translation>キーをオンにするか、シークレットを置き換えるか、別のキーに割り当ててください。</translation>
    </message>
    <message>
        <source>Let the pool for everyone pay for them</source>
        <translation>支払いに全員用プールを使う</translation>
    </message>
    <message>
        <source>The pool for everyone on %1 has no working key.</source>
        <translation>%1 の全員用プールに機能するキーがありません。</translation>
    </message>
    <message>
        <source>The group %1 has no working key on %2.</source>
        <translation>グループ %1 には、%2 で機能するキーがありません。</translation>
    </message>
    <message>
        <source>%1 has no key on %2.</source>
        <translation>%1 には %2 のキーがありません。</translation>
    </message>
    <message>
        <source>%1 users have no key on %2.</source>
        <translation>%1 人のユーザーに %2 のキーがありません。</translation>
    </message>
    <message>
        <source>Put them or a group of theirs on a key, or give everyone a pool.</source>
        <translation>本人か所属グループをキーに割り当てるか、全員用プールを設けてください。</translation>
    </message>
    <message>
        <source>%1 has no working key on %2.</source>
        <translation>%1 には、%2 で機能するキーがありません。</translation>
    </message>
    <message>
        <source>%1 users have no working key on %2.</source>
        <translation>%1 人のユーザーには、%2 で機能するキーがありません。</translation>
    </message>
    <message>
        <source>An assignment on %1 is for somebody who is no longer there.</source>
        <translation>%1 の割り当ての 1 つは、もういない人のものです。</translation>
    </message>
    <message>
        <source>%1 assignments on %2 are for users or groups that are no longer there.</source>
        <translation>%2 の %1 件の割り当ては、もう存在しないユーザーまたはグループのものです。</translation>
    </message>
    <message>
        <source>They were deleted on the server; their assignments do nothing.</source>
        <translation>これらはサーバーから削除されており、割り当てには効果がありません。</translation>
    </message>
    <message>
        <source>Remove what is left of them</source>
        <translation>残っている割り当てを削除する</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Count the limit of %1 once</source>
        <translation>%1 の制限を 1 回だけ数える</translation>
    </message>
    <message>
        <source>More keys of one account give no more quota. Give the account its limits, so that they are counted once. Some providers forbid extra keys that only dodge limits.</source>
        <translation>1 つのアカウントのキーを増やしてもクォータは増えません。まとめて数えられるよう、アカウントに制限を設定してください。制限逃れのための追加キーを禁じているプロバイダーもあります。</translation>
    </message>
    <message>
        <source>Count their limit once, for all of them</source>
        <translation>制限を全体で 1 回だけ数える</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Keys of one organisation share one quota.</source>
        <translation>1 つの組織のキーは 1 つのクォータを共有します。</translation>
    </message>
    <message>
        <source>Keys of one project share one quota.</source>
        <translation>1 つのプロジェクトのキーは 1 つのクォータを共有します。</translation>
    </message>
    <message>
        <source>Keys of one workspace share one quota.</source>
        <translation>1 つのワークスペースのキーは 1 つのクォータを共有します。</translation>
    </message>
    <message>
        <source>Keys of one team share one quota.</source>
        <translation>1 つのチームのキーは 1 つのクォータを共有します。</translation>
    </message>
    <message>
        <source>Keys of one resource share the quota of its deployments.</source>
        <translation>1 つのリソースのキーは、そのデプロイのクォータを共有します。</translation>
    </message>
    <message>
        <source>All keys share one machine.</source>
        <translation>すべてのキーは 1 台のマシンを共有します。</translation>
    </message>
    <message>
        <source>Keys of one provider account share one quota.</source>
        <translation>1 つのプロバイダーアカウントのキーは 1 つのクォータを共有します。</translation>
    </message>
</context>
<context>
    <name>PrincipalNames</name>
    <message>
        <source>The server has no user %1. Correct it, or pull if they are new.</source>
        <translation>サーバーにユーザー %1 がいません。訂正するか、新しいユーザーの場合はサーバーを読み直してください。</translation>
    </message>
    <message>
        <source>Several users are called %1. Write the e-mail.</source>
        <translation>%1 という名前のユーザーが複数います。メールアドレスを記入してください。</translation>
    </message>
    <message>
        <source>Several users have the e-mail %1. Write the id.</source>
        <translation>メールアドレス %1 のユーザーが複数います。ID を記入してください。</translation>
    </message>
    <message>
        <source>The server has no group %1. Correct it, or pull if it is new.</source>
        <translation>サーバーにグループ %1 がありません。訂正するか、新しいグループの場合はサーバーを読み直してください。</translation>
    </message>
    <message>
        <source>Several groups are called %1. Write the id.</source>
        <translation>%1 という名前のグループが複数あります。ID を記入してください。</translation>
    </message>
    <message>
        <source>The server has no group and no user %1. Correct it, or pull if they are new.</source>
        <translation>サーバーに %1 というグループもユーザーもありません。訂正するか、新しい場合はサーバーを読み直してください。</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>does not exist on this connection</source>
        <translation>この接続に存在しません</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>オフになっています</translation>
    </message>
    <message>
        <source>is not valid yet</source>
        <translation>まだ有効ではありません</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>期限切れです</translation>
    </message>
    <message>
        <source>is not meant for this model</source>
        <translation>このモデル用ではありません</translation>
    </message>
    <message>
        <source>is barred from this model</source>
        <translation>このモデルには使えません</translation>
    </message>
    <message>
        <source>cannot be read by the router; sync again to seal it anew</source>
        <translation>ルーターが読み取れません。再度同期して封印し直してください</translation>
    </message>
    <message>
        <source>is refused by the provider as invalid</source>
        <translation>プロバイダーが無効なキーとして拒否しています</translation>
    </message>
    <message>
        <source>has no access to this model at the provider</source>
        <translation>プロバイダーでこのモデルを利用できません</translation>
    </message>
    <message>
        <source>has used up its quota</source>
        <translation>クォータを使い切っています</translation>
    </message>
    <message>
        <source>is cooling down after a rate limit</source>
        <translation>レート制限の後で休止中です</translation>
    </message>
    <message>
        <source>has reached its limit</source>
        <translation>制限に達しています</translation>
    </message>
</context>
<context>
    <name>RouterWords</name>
    <message>
        <source>The day&apos;s quota is used up.</source>
        <translation>今日のクォータを使い切りました。</translation>
    </message>
    <message>
        <source>The account is out of credit.</source>
        <translation>アカウントの残高がありません。</translation>
    </message>
    <message>
        <source>The provider gives this key no access to %1.</source>
        <translation>プロバイダーで、このキーは %1 を利用できません。</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit was reached.</source>
        <translation>プロバイダーのレート制限に達しました。</translation>
    </message>
    <message>
        <source>Several accounts were refused at the same time: the provider limits this server as a whole.</source>
        <translation>複数のアカウントが同時に拒否されました。プロバイダーがこのサーバー全体を制限しています。</translation>
    </message>
    <message>
        <source>The provider refused the key; it is checked once more.</source>
        <translation>プロバイダーがキーを拒否しました。もう一度確認します。</translation>
    </message>
    <message>
        <source>The provider refuses the key.</source>
        <translation>プロバイダーがキーを拒否しています。</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>プロバイダーが応答していません。</translation>
    </message>
    <message>
        <source>The day&apos;s limit is used up.</source>
        <translation>今日の制限まで使い切りました。</translation>
    </message>
    <message>
        <source>The month&apos;s budget is spent.</source>
        <translation>今月の予算を使い切りました。</translation>
    </message>
    <message>
        <source>As many requests as allowed are running.</source>
        <translation>実行中のリクエストが、許可された数に達しています。</translation>
    </message>
    <message>
        <source>The minute&apos;s requests are used up.</source>
        <translation>この 1 分間のリクエストを使い切りました。</translation>
    </message>
    <message>
        <source>The minute&apos;s tokens are used up.</source>
        <translation>この 1 分間のトークンを使い切りました。</translation>
    </message>
    <message>
        <source>The provider announced that nothing is left.</source>
        <translation>プロバイダーから、残りがないと通知されました。</translation>
    </message>
    <message>
        <source>This server cannot open the key: its secret changed. Sync once more.</source>
        <translation>このサーバーはキーを開けません。サーバーのシークレットが変わりました。もう一度同期してください。</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>オフです。</translation>
    </message>
    <message>
        <source>Outside its dates.</source>
        <translation>有効期間外です。</translation>
    </message>
</context>
<context>
    <name>RowChange</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The router on the server offers no usable public key. Update the router.</source>
        <translation>サーバー上のルーターに使用可能な公開鍵がありません。ルーターをアップデートしてください。</translation>
    </message>
    <message>
        <source>This is not a sealed key.</source>
        <translation>これは封印されたキーではありません。</translation>
    </message>
    <message>
        <source>This key was sealed for another router.</source>
        <translation>このキーは別のルーター用に封印されています。</translation>
    </message>
    <message>
        <source>This sealed key cannot be opened.</source>
        <translation>この封印されたキーは開けません。</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer is locked. Unlock it, then try again.</source>
        <translation>このコンピューターのキーチェーンはロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain of this computer refused access. Allow Keyroster to use it, then try again.</source>
        <translation>このコンピューターのキーチェーンがアクセスを拒否しました。Keyroster に使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keep keys under a passphrase, or for this session only.</source>
        <translation>このコンピューターにはキーチェーンがありません。キーはパスフレーズで保護するか、このセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work. Repair it, or keep keys under a passphrase or for this session only.</source>
        <translation>このコンピューターのキーチェーンが機能しません。修復するか、キーをパスフレーズで保護するか、このセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Look for a window that asks for its password.</source>
        <translation>このコンピューターのキーチェーンが応答しません。パスワードを求めるウィンドウがないか確認してください。</translation>
    </message>
    <message>
        <source>This key was kept for one session only, which has ended. Enter it again.</source>
        <translation>このキーは 1 回のセッションの間だけ保持されており、そのセッションは終了しました。もう一度入力してください。</translation>
    </message>
    <message>
        <source>A part of what Keyroster keeps in the keychain is gone. Enter the keys again that are marked as not on this computer.</source>
        <translation>Keyroster がキーチェーンに保存したものの一部が失われています。このコンピューターにないと表示されているキーを、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The keychain did not keep what was written to it. Nothing was changed; try again or choose another place for secrets.</source>
        <translation>キーチェーンが書き込まれた内容を保持しませんでした。何も変更されていません。もう一度試すか、シークレットの別の保存場所を選択してください。</translation>
    </message>
    <message>
        <source>This is too long for a key (%1 bytes; at most %2 can be kept).</source>
        <translation>キーとしては長すぎます (%1 バイト、保存できるのは %2 まで)。</translation>
    </message>
    <message>
        <source>This secret is not on this computer.</source>
        <translation>このシークレットはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Something else changed what Keyroster keeps in the keychain. Enter the keys again.</source>
        <translation>Keyroster がキーチェーンに保存したものが、他から変更されました。キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase (%1 MiB). Close other programs and try again.</source>
        <translation>パスフレーズを確認するためのメモリが足りません (%1 MiB)。他のプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Keys and passwords are kept for this session only: they are gone when Keyroster ends.</source>
        <translation>キーとパスワードはこのセッションの間だけ保持され、Keyroster を終了すると失われます。</translation>
    </message>
    <message>
        <source>The file with your keys is damaged. Restore it from a backup, or remove it and enter the keys again.</source>
        <translation>キーのファイルが破損しています。バックアップから復元するか、削除してキーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The file with your keys was written by a newer version of Keyroster. Update this one.</source>
        <translation>キーのファイルは新しいバージョンの Keyroster で書かれています。この Keyroster をアップデートしてください。</translation>
    </message>
    <message>
        <source>This is not the passphrase of your keys. Try again.</source>
        <translation>キーのパスフレーズが違います。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file with your keys was replaced by another one. Start Keyroster again and enter its passphrase.</source>
        <translation>キーのファイルが別のものに置き換えられました。Keyroster を再起動して、そのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The file with your keys, %1, could not be read or written: %2.</source>
        <translation>キーのファイル %1 を読み書きできませんでした: %2。</translation>
    </message>
    <message>
        <source>The file with your keys, %1, is gone. Restore it, then try again.</source>
        <translation>キーのファイル %1 がなくなっています。復元してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>フォルダーへの書き込みが許可されていません</translation>
    </message>
    <message>
        <source>Another program is using the file with your keys. Close it and try again.</source>
        <translation>別のプログラムがキーのファイルを使用しています。閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file with your keys, %1, cannot be used. Restore it from a backup.</source>
        <translation>キーのファイル %1 は使用できません。バックアップから復元してください。</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Type the address of your Open WebUI server.</source>
        <translation>Open WebUI サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 is not an address. It should look like https://chat.example.com.</source>
        <translation>%1 はアドレスではありません。https://chat.example.com のような形式です。</translation>
    </message>
    <message>
        <source>The address must begin with https:// (or http://).</source>
        <translation>アドレスは https:// (または http://) で始めてください。</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for next.</source>
        <translation>アドレスに名前とパスワードを含めないでください。次の手順で入力します。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This account still waits for an admin&apos;s approval.</source>
        <translation>このアカウントは管理者の承認待ちです。</translation>
    </message>
    <message>
        <source>%1 is not an admin on this server. Keyroster needs an admin&apos;s account.</source>
        <translation>%1 はこのサーバーの管理者ではありません。Keyroster には管理者のアカウントが必要です。</translation>
    </message>
    <message>
        <source>The server does not know this e-mail and password.</source>
        <translation>このメールアドレスとパスワードはサーバーに登録されていません。</translation>
    </message>
    <message>
        <source>The code is wrong, was used before, or came too late.</source>
        <translation>コードが間違っているか、使用済みか、期限切れです。</translation>
    </message>
    <message>
        <source>This server does not allow signing in with a password. Use an API key or a token.</source>
        <translation>このサーバーではパスワードでのサインインが許可されていません。API キーまたはトークンを使用してください。</translation>
    </message>
    <message>
        <source>Too many sign-ins. The server asks to wait a few minutes before the next one.</source>
        <translation>サインインの回数が多すぎます。サーバーから、数分待つよう求められています。</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is no Open WebUI.</source>
        <translation>このアドレスにサーバーはありますが、Open WebUI ではありません。</translation>
    </message>
    <message>
        <source>This is no API key or token: it is empty or has spaces in it.</source>
        <translation>これは API キーでもトークンでもありません。空であるか、空白が含まれています。</translation>
    </message>
    <message>
        <source>The server does not know this API key or token, or it has ended.</source>
        <translation>サーバーはこの API キーまたはトークンを認識していないか、期限が切れています。</translation>
    </message>
</context>
<context>
    <name>SnapshotCodec</name>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>ここにはリスト [ ... ] が必要です</translation>
    </message>
    <message>
        <source>a row of 4 texts is expected here</source>
        <translation>ここには 4 つのテキストの行が必要です</translation>
    </message>
    <message>
        <source>What was last read from the server cannot be used any more. Read the server again.</source>
        <translation>サーバーから最後に読み取った内容は使えなくなりました。サーバーを読み直してください。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The request was sent to %1, but no answer came back: it may or may not have taken effect.</source>
        <translation>要求は %1 に送信されましたが、応答がありませんでした。反映されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 の応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Connect to that address itself if it is right.</source>
        <translation>%1 から %2 に転送されました。そのアドレスが正しければ、直接そこに接続してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 の応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>%1 の証明書は信頼されていません: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted before. Nothing was sent. Ask whoever runs the server whether it was changed.</source>
        <translation>%1 の証明書が、以前に信頼したものと異なります。何も送信されていません。変更されたかどうか、サーバーの運用者に確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the server running?</source>
        <translation>%1 が接続を拒否しています。サーバーは動作していますか？</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address.</source>
        <translation>%1 が見つかりませんでした。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1 への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not let us through to %1.</source>
        <translation>プロキシが %1 への接続を許可しませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>%1 の応答は HTTP ではありません。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off.</source>
        <translation>%1 の応答が途中で切れました。</translation>
    </message>
    <message>
        <source>The answer of %1 is packed in a way that was not asked for.</source>
        <translation>%1 の応答は要求と異なる方式で圧縮されています。</translation>
    </message>
    <message>
        <source>This is not an address that can be asked.</source>
        <translation>これは問い合わせ可能なアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use https, or allow plain HTTP for this server.</source>
        <translation>%1 への問い合わせが暗号化されません。https を使用するか、このサーバーで平文の HTTP を許可してください。</translation>
    </message>
    <message>
        <source>Trusted was %1, now it is %2.</source>
        <translation>信頼していたのは %1 ですが、現在は %2 です。</translation>
    </message>
</context>
<context>
    <name>UsageModel</name>
    <message>
        <source>Their own connection</source>
        <translation>本人の接続</translation>
    </message>
    <message>
        <source>Removed key %1</source>
        <translation>削除されたキー %1</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Deleted user %1</source>
        <translation>削除されたユーザー %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format of an axis</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month format of an axis</comment>
        <translation>yy/MM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>その他 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>the policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>The policy has no id.</source>
        <translation>ポリシーに ID がありません。</translation>
    </message>
    <message>
        <source>The policy has no salt for fingerprints (32 hex digits).</source>
        <translation>ポリシーにフィンガープリント用のソルト (16 進 32 桁) がありません。</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>Two connections have the id %1.</source>
        <translation>ID %1 の接続が 2 つあります。</translation>
    </message>
    <message>
        <source>Two connections have the short name %1.</source>
        <translation>短縮名 %1 の接続が 2 つあります。</translation>
    </message>
    <message>
        <source>Two connections have the name %1.</source>
        <translation>名前 %1 の接続が 2 つあります。</translation>
    </message>
    <message>
        <source>The model id %1 is published twice, here and by %2.</source>
        <translation>モデル ID %1 が、ここと %2 の両方で公開されています。</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Two accounts have the id %1.</source>
        <translation>ID %1 のアカウントが 2 つあります。</translation>
    </message>
    <message>
        <source>It belongs to a connection that does not exist.</source>
        <translation>存在しない接続のものです。</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>Two keys have the id %1.</source>
        <translation>ID %1 のキーが 2 つあります。</translation>
    </message>
    <message>
        <source>Two keys of one connection have the name %1.</source>
        <translation>1 つの接続に、名前 %1 のキーが 2 つあります。</translation>
    </message>
    <message>
        <source>It belongs to an account that does not exist.</source>
        <translation>存在しないアカウントのものです。</translation>
    </message>
    <message>
        <source>It belongs to the account %1 of another connection.</source>
        <translation>別の接続のアカウント %1 のものです。</translation>
    </message>
    <message>
        <source>assignment %1</source>
        <translation>割り当て %1</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>2 つあります。</translation>
    </message>
    <message>
        <source>It does not say whom it is for.</source>
        <translation>対象が指定されていません。</translation>
    </message>
    <message>
        <source>It is on a connection that does not exist.</source>
        <translation>存在しない接続に対するものです。</translation>
    </message>
    <message>
        <source>It names no key, so it does nothing.</source>
        <translation>キーが指定されていないため、効果がありません。</translation>
    </message>
    <message>
        <source>It names a key that does not exist: %1.</source>
        <translation>存在しないキーが指定されています: %1。</translation>
    </message>
    <message>
        <source>The key %1 is of another connection.</source>
        <translation>キー %1 は別の接続のものです。</translation>
    </message>
    <message>
        <source>It names the key %1 twice.</source>
        <translation>キー %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>allowance %1</source>
        <translation>利用枠 %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1 と %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more keys</source>
        <translation>
            <numerusform>%1 とほか %Ln 件のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 人のユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln 人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 個のグループ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln 個のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 件のキー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln 件のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>3 users and 1 group</comment>
        <translation>%1 と %2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The backup %1 could not be made.</source>
        <translation>バックアップ %1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>%1 is not a Keyroster workspace.</source>
        <translation>%1 は Keyroster のワークスペースではありません。</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>別のプログラムが %1 を使用しています。閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore it from its backups folder.</source>
        <translation>ファイル %1 が破損しています。backups フォルダーから復元してください。</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Free some space and try again.</source>
        <translation>ディスクがいっぱいのため、%1 は変更されませんでした。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened or written. Check the permissions of the file and its folder.</source>
        <translation>ファイル %1 を開くことも書き込むこともできません。ファイルとそのフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk.</source>
        <translation>%1 の読み書きに失敗しました。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s address in this file cannot be read.</source>
        <translation>このファイル内のサーバーのアドレスを読み取れません。</translation>
    </message>
    <message>
        <source>The stored edits do not fit together. Restore the file from its backups folder.</source>
        <translation>保存された編集内容に整合性がありません。backups フォルダーからファイルを復元してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first.</source>
        <translation>%1 は別のプログラムで開かれています。先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4). Close it there first.</source>
        <translation>%1 は %2 で開かれています (%4 のプロセス %3)。先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>%1 may not be written by you, so it is open for reading only.</source>
        <translation>%1 への書き込み権限がないため、読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>The folder %1 may not be written by you.</source>
        <translation>フォルダー %1 への書き込み権限がありません。</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster, so it is open for reading only.</source>
        <translation>%1 は新しいバージョンの Keyroster で書かれているため、読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>%1 is damaged, so it is open for reading only. Restore it from %2.</source>
        <translation>%1 は破損しているため、読み取り専用で開いています。%2 から復元してください。</translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation>プラン %1 はありません。</translation>
    </message>
    <message>
        <source>The file %1 could not be made: %2.</source>
        <translation>ファイル %1 を作成できませんでした: %2。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the permissions of the folder above it.</source>
        <translation>フォルダー %1 を作成できませんでした。親フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 could not be written to the disk.</source>
        <translation>ファイル %1 をディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The file %1 could not be replaced.</source>
        <translation>ファイル %1 を置き換えられませんでした。</translation>
    </message>
    <message>
        <source>before a sync</source>
        <translation>同期の前</translation>
    </message>
    <message>
        <source>before an update of Keyroster changed the file</source>
        <translation>Keyroster のアップデートによるファイル変更の前</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>バックアップの復元の前</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手動で作成</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster.</source>
        <translation>%1 は新しいバージョンの Keyroster で書かれています。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged itself. Nothing was changed.</source>
        <translation>バックアップ %1 自体が破損しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied. Nothing was changed.</source>
        <translation>バックアップ %1 をコピーできませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The present file could not be copied to %1. Nothing was changed.</source>
        <translation>現在のファイルを %1 にコピーできませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is the workspace itself. Choose one of its backups.</source>
        <translation>%1 はワークスペース自体です。バックアップを選択してください。</translation>
    </message>
    <message>
        <source>Revision %1 is not kept on this computer.</source>
        <translation>リビジョン %1 はこのコンピューターに保存されていません。</translation>
    </message>
    <message>
        <source>This edit is not in the undo history any more.</source>
        <translation>この変更は、もう変更の履歴にありません。</translation>
    </message>
</context>
<context>
    <name>keyroster::sync</name>
    <message>
        <source>This connection is adopted already.</source>
        <translation>この接続はすでに引き継がれています。</translation>
    </message>
    <message>
        <source>It signs in with each person&apos;s own session, so there is no key to take over.</source>
        <translation>各ユーザー自身のセッションでサインインするため、引き継ぐキーがありません。</translation>
    </message>
    <message>
        <source>It signs in by Microsoft Entra ID, so there is no key to take over.</source>
        <translation>Microsoft Entra ID でサインインするため、引き継ぐキーがありません。</translation>
    </message>
    <message>
        <source>It signs in by &quot;%1&quot;, so there is no key to take over.</source>
        <translation>「%1」でサインインするため、引き継ぐキーがありません。</translation>
    </message>
    <message>
        <source>It sends a header of its own (%1) that may be a secret; Keyroster keeps secrets only as keys.</source>
        <translation>シークレットの可能性がある独自のヘッダー (%1) を送信します。Keyroster はシークレットをキーとしてのみ保持します。</translation>
    </message>
    <message>
        <source>If the server&apos;s voice output (text to speech) is set to api.openai.com, it takes its key from this connection&apos;s settings: they stay stored while the connection is off.</source>
        <translation>サーバーの音声出力 (テキスト読み上げ) が api.openai.com に設定されている場合、そのキーはこの接続の設定から取得されます。設定は接続がオフの間も保存されています。</translation>
    </message>
    <message>
        <source>This connection uses OpenAI&apos;s Responses API; through the router it will use Chat Completions.</source>
        <translation>この接続は OpenAI の Responses API を使用していますが、ルーター経由では Chat Completions を使用します。</translation>
    </message>
    <message>
        <source>The connection %1 offers %2 as well: while it is on, people get these models from it.</source>
        <translation>接続 %1 にも %2 があります。オンの間は、これらのモデルはその接続から提供されます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The server has %1 connections to %2 that cannot be told apart. Give each of them a prefix there, or keep only one; all keys can go into one connection here.</source>
        <translation>サーバーには %2 への区別できない接続が %1 個あります。サーバーでそれぞれにプレフィックスを付けるか、1 つだけ残してください。ここでは、すべてのキーを 1 つの接続に入れられます。</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 を引き継ぐ</translation>
    </message>
    <message>
        <source>%1 (adopted)</source>
        <translation>%1 (引き継ぎ済み)</translation>
    </message>
    <message>
        <source>This connection was not adopted, so there is nothing to give back.</source>
        <translation>この接続は引き継がれていないため、返すものがありません。</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 を解放</translation>
    </message>
    <message>
        <source>%1 is not as it was when the plan was made.</source>
        <translation>%1 がプラン作成時の状態と異なります。</translation>
    </message>
    <message>
        <source>Another admin synced in the same moment, and the server has theirs. Your changes are kept here: pull, look at both, and sync again.</source>
        <translation>別の管理者が同時に同期し、サーバーにはその内容が反映されています。あなたの変更はここに保持されています。サーバーを読み直し、両方を確認してから、もう一度同期してください。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n change(s) made and read back.</source>
        <translation>
            <numerusform>完了: %n 件の変更を実行し、読み戻して確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s), because the server changed since the plan was made. Make a new plan.</source>
        <translation>
            <numerusform>プラン作成後にサーバーが変更されたため、%n 件の変更の後で停止しました。新しいプランを作成してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n change(s). Sync again to finish.</source>
        <translation>
            <numerusform>%n 件の変更の後でキャンセルされました。完了するには、もう一度同期してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s): %1 Sync again to finish.</source>
        <translation>
            <numerusform>%n 件の変更の後で停止しました: %1 完了するには、もう一度同期してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>its folder could not be written</source>
        <translation>フォルダーに書き込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle needs a passphrase.</source>
        <translation>バンドルにはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 は大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is no bundle of Keyroster.</source>
        <translation>%1 は Keyroster のバンドルではありません。</translation>
    </message>
    <message>
        <source>Nothing is known of the server yet. Pull first, then import.</source>
        <translation>サーバーの情報がまだありません。先にサーバーを読み取ってから、インポートしてください。</translation>
    </message>
    <message>
        <source>This was exported from another server, so it can be added to what is here, but it cannot replace it.</source>
        <translation>これは別のサーバーからエクスポートされたものです。ここにあるものに追加できますが、置き換えることはできません。</translation>
    </message>
    <message>
        <source>The bundle is damaged. Use another copy of the file.</source>
        <translation>バンドルが破損しています。別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of Keyroster. Update this one first.</source>
        <translation>このバンドルは新しいバージョンの Keyroster で書かれています。先にこの Keyroster をアップデートしてください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object and a field of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 とほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>You and another admin changed the same things: %1. Nothing is overwritten. Choose for each of them whose change stays.</source>
        <translation>あなたと別の管理者が同じものを変更しました: %1。何も上書きされていません。それぞれについて、どちらの変更を残すか選択してください。</translation>
    </message>
    <message>
        <source>who sees %1</source>
        <translation>%1 の表示対象</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 の非表示</translation>
    </message>
    <message>
        <source>id that people choose for %1</source>
        <translation>%1 の選択に使う ID</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1 の価格</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>requests per minute</source>
        <translation>毎分のリクエスト数</translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation>毎分のトークン数</translation>
    </message>
    <message>
        <source>requests per day</source>
        <translation>1 日のリクエスト数</translation>
    </message>
    <message>
        <source>tokens per day</source>
        <translation>1 日のトークン数</translation>
    </message>
    <message>
        <source>cost per month</source>
        <translation>月の費用</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>only for these models</source>
        <translation>対象モデル</translation>
    </message>
    <message>
        <source>not for these models</source>
        <translation>対象外モデル</translation>
    </message>
    <message>
        <source>keys in order</source>
        <translation>キーの順序</translation>
    </message>
    <message>
        <source>how the keys take turns</source>
        <translation>キーの使用順</translation>
    </message>
    <message>
        <source>when the keys are used up</source>
        <translation>キーを使い切ったとき</translation>
    </message>
    <message>
        <source>order among a person&apos;s groups</source>
        <translation>所属グループ間の順序</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>seconds to wait for an answer</source>
        <translation>応答を待つ秒数</translation>
    </message>
    <message>
        <source>people&apos;s own connections first</source>
        <translation>本人の接続を優先</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>when the day ends</source>
        <translation>1 日の終わり</translation>
    </message>
    <message>
        <source>share at which people are warned</source>
        <translation>警告する割合</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>a chat stays on its key</source>
        <translation>チャットごとに同じキー</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>重みに応じて</translation>
    </message>
    <message>
        <source>the least busy one</source>
        <translation>最も空いているキー</translation>
    </message>
    <message>
        <source>the first until it is full</source>
        <translation>上限に達するまで最初のキー</translation>
    </message>
    <message>
        <source>the one with most quota left</source>
        <translation>クォータの残りが最も多いキー</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>go on with the next keys</source>
        <translation>次のキーで続ける</translation>
    </message>
    <message>
        <source>There is no connection to copy.</source>
        <translation>コピーする接続がありません。</translation>
    </message>
    <message>
        <source>Into %1, which has the same address.</source>
        <translation>アドレスが同じ %1 へ。</translation>
    </message>
    <message>
        <source>A new connection %1 beside %2, which has the same address.</source>
        <translation>アドレスが同じ %2 と並べて、新しい接続 %1 を作成。</translation>
    </message>
    <message>
        <source>A new connection %1.</source>
        <translation>新しい接続 %1。</translation>
    </message>
    <message>
        <source>Only admins will see the model %1 of %2: none of those who see it there was found here.</source>
        <translation>%2 のモデル %1 は管理者にしか表示されません。元の表示対象の人がここには見つかりませんでした。</translation>
    </message>
    <message>
        <source>The model %1 of %2 gets an id of its own, because %3 is another model&apos;s here.</source>
        <translation>%2 のモデル %1 には固有の ID が付きます。ここでは %3 が別のモデルのものだからです。</translation>
    </message>
    <message>
        <source>%1 has keys on %2 already; the others come after them.</source>
        <translation>%1 には %2 のキーがすでにあります。他のキーはその後になります。</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>%1 からコピー</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it, as far as is known. Read the server again if it was changed just now.</source>
        <translation>把握している限り、%1 は最後の同期の時点のままです。変更されたばかりの場合は、サーバーを読み直してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s) made on the server</source>
        <translation>
            <numerusform>サーバーで行われた %n 件の変更を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>who sees it</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>つながる先</translation>
    </message>
    <message>
        <source>belongs to Keyroster</source>
        <translation>Keyroster のもの</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>ポリシーの置き場所</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>keys that the router can open</source>
        <translation>ルーターが開けるキー</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Place %1 of the policy</source>
        <translation>ポリシーの置き場所 %1</translation>
    </message>
    <message>
        <source>Open WebUI&apos;s own connection %1</source>
        <translation>Open WebUI 自体の接続 %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>%1 was removed from the server.</source>
        <translation>%1 はサーバーから削除されました。</translation>
    </message>
    <message>
        <source>%1 bears the mark of Keyroster, but the policy does not publish it.</source>
        <translation>%1 には Keyroster の印がありますが、ポリシーでは公開されていません。</translation>
    </message>
    <message>
        <source>%1 is older than the one that comes with this Keyroster.</source>
        <translation>%1 は、この Keyroster に付属するものより古いです。</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: the router cannot open the keys until they are sealed anew.</source>
        <translation>サーバーのシークレットが変わりました。封印し直すまで、ルーターはキーを開けません。</translation>
    </message>
    <message>
        <source>The router was switched off: chats through it fail.</source>
        <translation>ルーターがオフになりました。ルーター経由のチャットは失敗します。</translation>
    </message>
    <message>
        <source>%1 was switched on again: people can go around their keys.</source>
        <translation>%1 が再びオンになりました。キーを迂回できる状態です。</translation>
    </message>
    <message>
        <source>%1 no longer says that it belongs to Keyroster.</source>
        <translation>%1 に Keyroster のものという印がなくなりました。</translation>
    </message>
    <message>
        <source>%1 was changed on the server.</source>
        <translation>%1 がサーバーで変更されました。</translation>
    </message>
    <message>
        <source>Keyroster works only with its own router and policy as it made them.</source>
        <translation>Keyroster は、自身が作成した状態のルーターとポリシーでのみ動作します。</translation>
    </message>
    <message>
        <source>People choose this model by an id of its own, which needs the entry. Take the model off the connection instead.</source>
        <translation>このモデルは固有の ID で選択されるため、エントリが必要です。代わりに、接続からモデルを外してください。</translation>
    </message>
    <message>
        <source>A policy cannot say this: %1.</source>
        <translation>ポリシーではこれを表せません: %1。</translation>
    </message>
    <message>
        <source>It is no model of the policy. Publish it on the board instead.</source>
        <translation>ポリシーのモデルではありません。代わりに、ボードで公開してください。</translation>
    </message>
    <message>
        <source>It was adopted. Release the connection on the board instead.</source>
        <translation>引き継がれたものです。代わりに、ボードで接続を解放してください。</translation>
    </message>
    <message>
        <source>This plan was run or replaced already. Make a new plan.</source>
        <translation>このプランはすでに実行されたか、置き換えられました。新しいプランを作成してください。</translation>
    </message>
    <message>
        <source>%1 To go on, type the server&apos;s name in full: %2</source>
        <translation>%1 続けるには、サーバーの名前を正確に入力してください: %2</translation>
    </message>
    <message>
        <source>A sync is running already.</source>
        <translation>同期はすでに実行中です。</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. The server could not be read afterwards; pull when it answers again.</source>
        <translation>%2 件中 %1 件の変更を実行しました。その後サーバーを読み取れませんでした。応答するようになったら、サーバーを読み直してください。</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made, and nothing is left to do.</source>
        <translation>%2 件中 %1 件の変更を実行しました。残りはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. Sync again to make only what is still missing: %3.</source>
        <translation>%2 件中 %1 件の変更を実行しました。もう一度同期すると、残りの分だけが実行されます: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull first: nothing is known of the server yet.</source>
        <translation>先にサーバーを読み取ってください。サーバーの情報がまだありません。</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server cannot open what it has of them: %1. Enter the keys again, or remove them.</source>
        <translation>次のキーのシークレットがこのコンピューターになく、サーバーも保存されているものを開けません: %1。キーをもう一度入力するか、削除してください。</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it.</source>
        <translation>%1 は最後の同期の時点のままです。</translation>
    </message>
    <message>
        <source>This key is no longer there.</source>
        <translation>このキーはもうありません。</translation>
    </message>
    <message>
        <source>This connection is no longer there.</source>
        <translation>この接続はもうありません。</translation>
    </message>
    <message>
        <source>The secret of these keys is neither on this computer nor on the server in a form that its router can open: %1. Go back to the revision in the history instead, and enter the keys again or remove them.</source>
        <translation>次のキーのシークレットは、このコンピューターにも、ルーターが開ける形でサーバーにもありません: %1。代わりに、履歴からそのリビジョンに戻り、キーをもう一度入力するか削除してください。</translation>
    </message>
    <message>
        <source>Nothing was synced to this server yet, so there is nothing to undo.</source>
        <translation>このサーバーにはまだ何も同期されていないため、元に戻すものがありません。</translation>
    </message>
    <message>
        <source>The draft has changes that are not synced. Sync or undo them first, then undo the last sync.</source>
        <translation>下書きに同期されていない変更があります。先に同期するか元に戻してから、最後の同期を元に戻してください。</translation>
    </message>
    <message>
        <source>The last sync was the first one: before it the server had no policy. To give everything back, delete or release the connections and sync.</source>
        <translation>最後の同期は最初の同期で、それ以前にはサーバーにポリシーがありませんでした。すべてを元に返すには、接続を削除または解放してから同期してください。</translation>
    </message>
    <message>
        <source>Revision %1 is kept on this computer: go back to it in the history.</source>
        <translation>リビジョン %1 はこのコンピューターに保存されています。履歴からそこに戻ってください。</translation>
    </message>
    <message>
        <source>The server does not hold the revision before the present one any more.</source>
        <translation>サーバーには、現在の 1 つ前のリビジョンがもうありません。</translation>
    </message>
    <message>
        <source>What the server holds beside the present revision belongs to another set-up, so the last sync cannot be undone.</source>
        <translation>サーバーが現在のリビジョンのほかに保持しているものは別のセットアップのものなので、最後の同期を元に戻せません。</translation>
    </message>
    <message>
        <source>The server has revision %1, which came after revision %2, but holds revision %3 beside it; so the last sync cannot be undone.</source>
        <translation>サーバーのリビジョンは %1 で、%2 の次のものですが、そのほかに保持しているのはリビジョン %3 です。そのため、最後の同期を元に戻せません。</translation>
    </message>
    <message>
        <source>Undo the last sync (back to revision %1)</source>
        <translation>最後の同期を元に戻す (リビジョン %1 へ)</translation>
    </message>
    <message>
        <source>The last sync changed nothing in the policy, so there is nothing to undo.</source>
        <translation>最後の同期ではポリシーが変更されていないため、元に戻すものがありません。</translation>
    </message>
    <message>
        <source>No sync was interrupted, or nothing is left of it.</source>
        <translation>中断された同期はないか、残りがありません。</translation>
    </message>
    <message>
        <source>The interrupted sync was not to change the policy, so there is no revision to go back to. Sync again to finish it.</source>
        <translation>中断された同期はポリシーを変更しないものだったため、戻すリビジョンがありません。完了するには、もう一度同期してください。</translation>
    </message>
    <message>
        <source>The server reports no users at all.</source>
        <translation>サーバーからユーザーが 1 人も報告されません。</translation>
    </message>
    <message>
        <source>The server had %1 users and now has %2.</source>
        <translation>サーバーのユーザーは %1 人でしたが、現在は %2 人です。</translation>
    </message>
    <message>
        <source>The server had %1 groups and now has %2.</source>
        <translation>サーバーのグループは %1 個でしたが、現在は %2 個です。</translation>
    </message>
    <message>
        <source>This is not the server that the policy was made for: %1 answers as another installation.</source>
        <translation>これはポリシーの作成対象のサーバーではありません。%1 は別のインストールとして応答しています。</translation>
    </message>
    <message>
        <source>%1 of %2 published models</source>
        <translation>公開モデル %2 個のうち %1 個</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>キー %2 件のうち %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 assignments</source>
        <translation>割り当て %2 件のうち %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>接続 %2 個のうち %1 個</translation>
    </message>
    <message>
        <source>This removes %1.</source>
        <translation>%1 が削除されます。</translation>
    </message>
    <message>
        <source>Somebody changed these on the server so that they no longer say that they belong to Keyroster: %1. Syncing takes them over again.</source>
        <translation>次のものは、サーバー上で誰かが変更したため、Keyroster のものという印がなくなっています: %1。同期すると、再び Keyroster のものになります。</translation>
    </message>
    <message>
        <source>Open WebUI %1 is newer than this version of Keyroster knows.</source>
        <translation>Open WebUI %1 は、このバージョンの Keyroster が対応するものより新しいです。</translation>
    </message>
    <message>
        <source>Functions are switched off on this server (ENABLE_FUNCTIONS), so the router cannot answer: chats through it fail until they are on.</source>
        <translation>このサーバーでは関数がオフになっているため (ENABLE_FUNCTIONS)、ルーターが応答できません。オンにするまで、ルーター経由のチャットは失敗します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped part-way</source>
        <translation>途中で停止</translation>
    </message>
    <message>
        <source>Stopped: the server had changed</source>
        <translation>停止: サーバーが変更されていました</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Running, or interrupted</source>
        <translation>実行中または中断</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Synced from another computer</source>
        <translation>別のコンピューターから同期されました</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted. How far it got is known once the server was read.</source>
        <translation>%1 の同期が中断されました。どこまで進んだかは、サーバーを読み取るとわかります。</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted before anything was changed.</source>
        <translation>%1 の同期は、何も変更されないうちに中断されました。</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted: %2 of %3 changes are made.</source>
        <translation>%1 の同期が中断されました。%3 件中 %2 件の変更が実行されています。</translation>
    </message>
    <message>
        <source>The program ended during the sync, after the last change.</source>
        <translation>同期中、最後の変更の後でプログラムが終了しました。</translation>
    </message>
    <message>
        <source>The program ended during the sync: %1 of %2 changes are made.</source>
        <translation>同期中にプログラムが終了しました。%2 件中 %1 件の変更が実行されています。</translation>
    </message>
    <message>
        <source>Found done on the server.</source>
        <translation>サーバーで実行済みであることを確認しました。</translation>
    </message>
    <message>
        <source>It was not carried out.</source>
        <translation>実行されませんでした。</translation>
    </message>
    <message>
        <source>A key cannot be empty.</source>
        <translation>キーを空にすることはできません。</translation>
    </message>
    <message>
        <source>The connection %1 has no key any more. Pull again.</source>
        <translation>接続 %1 にはもうキーがありません。サーバーを読み直してください。</translation>
    </message>
    <message>
        <source>A secret came without its key.</source>
        <translation>キーのないシークレットが渡されました。</translation>
    </message>
    <message>
        <source>Pull first, to see the server&apos;s connections.</source>
        <translation>サーバーの接続を確認するには、先にサーバーを読み取ってください。</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>サーバーに %1 への接続がありません (なくなりました)。</translation>
    </message>
    <message>
        <source>Your changes and those of another admin do not hold together: %1 Nothing is overwritten. Undo your change of it and pull again.</source>
        <translation>あなたの変更と別の管理者の変更が両立しません: %1 何も上書きされていません。該当する変更を元に戻してから、サーバーを読み直してください。</translation>
    </message>
    <message>
        <source>The server has a policy of its own, made by %1, and not the one that this workspace was working on. Nothing is changed; connect with a new workspace to work on it.</source>
        <translation>サーバーには %1 が作成した独自のポリシーがあり、このワークスペースで作業していたものと異なります。何も変更されていません。そのポリシーで作業するには、新しいワークスペースで接続してください。</translation>
    </message>
    <message>
        <source>another admin</source>
        <translation>別の管理者</translation>
    </message>
    <message>
        <source>Your changes, on top of revision %1</source>
        <translation>あなたの変更 (リビジョン %1 に対する)</translation>
    </message>
    <message>
        <source>Changes made during the sync</source>
        <translation>同期中に行われた変更</translation>
    </message>
    <message>
        <source>It could not be put back; sync again to finish it.</source>
        <translation>元に戻せませんでした。完了するには、もう一度同期してください。</translation>
    </message>
    <message>
        <source>Put back, because another part of the same move failed.</source>
        <translation>同じ移動の別の部分が失敗したため、元に戻しました。</translation>
    </message>
    <message>
        <source>The stored plan is damaged; make a new plan.</source>
        <translation>保存されたプランが破損しています。新しいプランを作成してください。</translation>
    </message>
    <message>
        <source>This is not a plan as Keyroster saved it: the file is damaged, was edited, or is something else. Ask for it again.</source>
        <translation>Keyroster が保存したままのプランではありません。ファイルが破損しているか、編集されたか、別のものです。もう一度入手してください。</translation>
    </message>
    <message>
        <source>The plan is for the server %1, and this is %2.</source>
        <translation>このプランはサーバー %1 用ですが、ここは %2 です。</translation>
    </message>
    <message>
        <source>The plan belongs to another set-up of this server. Make the first sync from the computer that the set-up was made on.</source>
        <translation>このプランは、このサーバーの別のセットアップのものです。最初の同期は、セットアップを作成したコンピューターから行ってください。</translation>
    </message>
    <message>
        <source>The plan was made when the server had revision %1 of the policy, and it has revision %2 now. Make a new plan.</source>
        <translation>このプランはサーバーのポリシーがリビジョン %1 のときに作成されましたが、現在はリビジョン %2 です。新しいプランを作成してください。</translation>
    </message>
    <message>
        <source>Take over a plan</source>
        <translation>プランを取り込む</translation>
    </message>
    <message>
        <source>Take over the plan of %1</source>
        <translation>%1 のプランを取り込む</translation>
    </message>
    <message>
        <source>This plan was run already. Make a new plan.</source>
        <translation>このプランはすでに実行されました。新しいプランを作成してください。</translation>
    </message>
    <message>
        <source>The draft has changes of its own that the plan does not know. Sync or undo them first.</source>
        <translation>下書きに、プランに含まれない変更があります。先に同期するか元に戻してください。</translation>
    </message>
    <message>
        <source>The server is not as it was when the plan was made. What moved: %1. Make a new plan.</source>
        <translation>サーバーがプラン作成時の状態と異なります。変わったもの: %1。新しいプランを作成してください。</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server&apos;s router cannot open what the plan has of them: %1. Ask for a new plan.</source>
        <translation>次のキーのシークレットがこのコンピューターになく、サーバーのルーターもプランに含まれるものを開けません: %1。新しいプランを入手してください。</translation>
    </message>
    <message>
        <source>The router is not on the server yet, so these keys cannot be sealed for it: %1. Make the first sync from this computer; later plans can be given to others.</source>
        <translation>ルーターがまだサーバーにないため、次のキーを封印できません: %1。最初の同期はこのコンピューターから行ってください。その後のプランは他の人に渡せます。</translation>
    </message>
    <message>
        <source>Show %1 to %2</source>
        <translation>%1 を %2 に表示</translation>
    </message>
    <message>
        <source>Change how %1 is shown</source>
        <translation>%1 の表示方法を変更</translation>
    </message>
    <message>
        <source>The entry on the server is not as the draft says.</source>
        <translation>サーバーのエントリが下書きと異なります。</translation>
    </message>
    <message>
        <source>Lead %1 to the router, for %2</source>
        <translation>%1 をルーターにつなぐ (対象: %2)</translation>
    </message>
    <message>
        <source>Allow %1 for %2, unlisted</source>
        <translation>%1 を %2 に許可 (一覧には非表示)</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>%1 を %2 に公開</translation>
    </message>
    <message>
        <source>People keep the model that they know; its chats go through the router.</source>
        <translation>使い慣れたモデルはそのままで、そのチャットがルーターを経由するようになります。</translation>
    </message>
    <message>
        <source>A model of the router is visible to admins only until it has an entry.</source>
        <translation>ルーターのモデルは、エントリができるまで管理者にしか表示されません。</translation>
    </message>
    <message>
        <source>Put the entry of %1 back as it was</source>
        <translation>%1 のエントリを元に戻す</translation>
    </message>
    <message>
        <source>Its connection is released.</source>
        <translation>その接続は解放されます。</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 の公開を取り下げる</translation>
    </message>
    <message>
        <source>The draft does not publish it.</source>
        <translation>下書きでは公開されていません。</translation>
    </message>
    <message>
        <source>admins only</source>
        <translation>管理者のみ</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Two models are published as &quot;%1&quot;. Give one of them another id.</source>
        <translation>2 つのモデルが「%1」として公開されています。一方の ID を変えてください。</translation>
    </message>
    <message>
        <source>The server has an entry &quot;%1&quot; that Keyroster did not make, and does not change. Publish the model under another id.</source>
        <translation>サーバーに、Keyroster が作成したものではないエントリ「%1」があります。Keyroster はこれを変更しません。モデルを別の ID で公開してください。</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. Rename or remove it there first; Keyroster does not change it.</source>
        <translation>サーバーに、Keyroster が作成したものではない関数「%1」があります。先にサーバーで名前を変更するか削除してください。Keyroster はこれを変更しません。</translation>
    </message>
    <message>
        <source>Make place %1 for the policy on the server</source>
        <translation>サーバーにポリシーの置き場所 %1 を作成</translation>
    </message>
    <message>
        <source>The policy is written beside the one in use and then switched to, so that no chat is interrupted.</source>
        <translation>ポリシーは使用中のものと並べて書き込まれ、その後切り替えられるため、チャットは中断されません。</translation>
    </message>
    <message>
        <source>Renew place %1 for the policy on the server</source>
        <translation>サーバーのポリシーの置き場所 %1 を作り直す</translation>
    </message>
    <message>
        <source>It is not as this version of Keyroster makes it.</source>
        <translation>このバージョンの Keyroster が作成するものと異なります。</translation>
    </message>
    <message>
        <source>Install the Keyroster router %1 on the server</source>
        <translation>サーバーに Keyroster ルーター %1 をインストール</translation>
    </message>
    <message>
        <source>The router chooses the key for each chat. It is a Pipe Function and stays off until the policy is there.</source>
        <translation>ルーターはチャットごとにキーを選びます。Pipe Function であり、ポリシーができるまではオフのままです。</translation>
    </message>
    <message>
        <source>The server has the newer router %1, installed by a newer Keyroster. It stays.</source>
        <translation>サーバーには、新しい Keyroster がインストールした、より新しいルーター %1 があります。そのまま残ります。</translation>
    </message>
    <message>
        <source>Renew the Keyroster router %1</source>
        <translation>Keyroster ルーター %1 を入れ直す</translation>
    </message>
    <message>
        <source>Update the Keyroster router from %1 to %2</source>
        <translation>Keyroster ルーターを %1 から %2 にアップデート</translation>
    </message>
    <message>
        <source>The router on the server is not the one that belongs to this version of Keyroster.</source>
        <translation>サーバーのルーターが、このバージョンの Keyroster のものと異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 個の接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 件のキー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n 件の割り当て</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) and allowance(s)</source>
        <translation>
            <numerusform>%n 件のアカウントと利用枠</numerusform>
        </translation>
    </message>
    <message>
        <source>Write revision %1 of the policy</source>
        <translation>ポリシーのリビジョン %1 を書き込む</translation>
    </message>
    <message>
        <source>Write revision %1 of the policy (%2)</source>
        <translation>ポリシーのリビジョン %1 を書き込む (%2)</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: keys are sealed anew so that the router can open them.</source>
        <translation>サーバーのシークレットが変わったため、ルーターが開けるようにキーを封印し直します。</translation>
    </message>
    <message>
        <source>This is what the draft says. Chats still follow the revision in use.</source>
        <translation>下書きの内容です。チャットはまだ使用中のリビジョンに従います。</translation>
    </message>
    <message>
        <source>Switch the router to revision %1</source>
        <translation>ルーターをリビジョン %1 に切り替える</translation>
    </message>
    <message>
        <source>One switch for all chats; the revision before stays on the server.</source>
        <translation>すべてのチャットが一度に切り替わります。前のリビジョンはサーバーに残ります。</translation>
    </message>
    <message>
        <source>Switch the router on</source>
        <translation>ルーターをオンにする</translation>
    </message>
    <message>
        <source>From here on it answers for the models that are published through it.</source>
        <translation>以後、ルーター経由で公開されたモデルに応答します。</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 on again</source>
        <translation>Open WebUI 自体の接続 %1 を再びオンにする</translation>
    </message>
    <message>
        <source>It is released: chats use its own key again.</source>
        <translation>解放されるため、チャットは再び自身のキーを使用します。</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 off</source>
        <translation>Open WebUI 自体の接続 %1 をオフにする</translation>
    </message>
    <message>
        <source>Otherwise people could go around their keys. It is kept and can be switched on again.</source>
        <translation>オフにしないと、キーを迂回できてしまいます。接続は保持され、再びオンにできます。</translation>
    </message>
    <message>
        <source>The connection %1 is no longer on the server; its models go with the release.</source>
        <translation>接続 %1 はもうサーバーにないため、解放するとそのモデルもなくなります。</translation>
    </message>
    <message>
        <source>While the models of %1 move back, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>%1 のモデルが元に戻る間 (通常は 1 秒よりはるかに短い時間) に送信されたメッセージには、「Model not found」が返ることがあります。送り直せば届きます。</translation>
    </message>
    <message>
        <source>While the models of %1 move to the router, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>%1 のモデルがルーターに移る間 (通常は 1 秒よりはるかに短い時間) に送信されたメッセージには、「Model not found」が返ることがあります。送り直せば届きます。</translation>
    </message>
    <message>
        <source>Connection %1 has no key: nobody can chat through it.</source>
        <translation>接続 %1 にはキーがありません。誰もこの接続でチャットできません。</translation>
    </message>
    <message>
        <source>The server took the change of %1, but does not show it.</source>
        <translation>サーバーは %1 の変更を受け付けましたが、反映されていません。</translation>
    </message>
    <message>
        <source>The policy on the server cannot be read: %1</source>
        <translation>サーバーのポリシーを読み取れません: %1</translation>
    </message>
    <message>
        <source>This revision belongs to another set-up of the server, so there is no way back to it.</source>
        <translation>このリビジョンはサーバーの別のセットアップのものなので、そこには戻れません。</translation>
    </message>
    <message>
        <source>Go back to revision %1</source>
        <translation>リビジョン %1 に戻る</translation>
    </message>
    <message>
        <source>Go back to before the first sync</source>
        <translation>最初の同期の前に戻る</translation>
    </message>
    <message>
        <source>The router refused: %1</source>
        <translation>ルーターが拒否しました: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The secret of key %1 is not on this computer. It was added on another admin&apos;s; enter it again here to use it.</source>
        <translation>キー %1 のシークレットはこのコンピューターにありません。別の管理者のコンピューターで追加されたものです。使用するには、ここでもう一度入力してください。</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>先にサーバーに接続してください。</translation>
    </message>
    <message>
        <source>The server asks for a second factor that is not set up yet. Sign in once in its own pages, set it up there, and come back.</source>
        <translation>サーバーが、まだ設定されていない二要素認証を求めています。サーバーのページで一度サインインして設定してから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Enter the one-time code of your authenticator app.</source>
        <translation>認証アプリのワンタイムコードを入力してください。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; your changes are kept.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。変更内容は保持されています。</translation>
    </message>
    <message>
        <source>The code came too late. Sign in again.</source>
        <translation>コードの期限が切れました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The plan was made by another version of Keyroster. Make a new plan.</source>
        <translation>このプランは別のバージョンの Keyroster で作成されました。新しいプランを作成してください。</translation>
    </message>
    <message>
        <source>The router on the server does not show its public key, so keys cannot be sealed for it.</source>
        <translation>サーバーのルーターが公開鍵を示さないため、キーを封印できません。</translation>
    </message>
    <message>
        <source>Another admin</source>
        <translation>別の管理者</translation>
    </message>
    <message>
        <source>%1 is syncing to this server at this moment. Nothing was changed. Pull when that is done, and sync again.</source>
        <translation>現在 %1 がこのサーバーに同期しています。何も変更されていません。終わったらサーバーを読み直して、もう一度同期してください。</translation>
    </message>
    <message>
        <source>The server took too long to take the policy in, and another admin may have begun meanwhile. Pull, and sync again.</source>
        <translation>サーバーがポリシーを取り込むのに時間がかかりすぎ、その間に別の管理者が同期を始めた可能性があります。サーバーを読み直して、もう一度同期してください。</translation>
    </message>
    <message>
        <source>The router&apos;s answer about usage was not understood.</source>
        <translation>使用量についてのルーターの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The router is not on this server yet, so nothing was counted. Sync once.</source>
        <translation>このサーバーにはまだルーターがないため、何も数えられていません。一度同期してください。</translation>
    </message>
    <message>
        <source>Not as planned: %1</source>
        <translation>プランと異なります: %1</translation>
    </message>
    <message>
        <source>The router works with revision %1 instead of %2.</source>
        <translation>ルーターはリビジョン %2 ではなく %1 を使用しています。</translation>
    </message>
    <message>
        <source>The router would choose another key for %1 than planned.</source>
        <translation>ルーターは、%1 に対してプランとは別のキーを選びます。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the bundle. Try again.</source>
        <translation>バンドルのパスフレーズが違います。もう一度お試しください。</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>the pool for everyone on %1</source>
        <translation>%1 の全員用プール</translation>
    </message>
    <message>
        <source>keys of %1 on %2</source>
        <translation>%2 の %1 のキー</translation>
    </message>
    <message>
        <source>the allowance for everyone</source>
        <translation>全員の利用枠</translation>
    </message>
    <message>
        <source>allowance of %1</source>
        <translation>%1 の利用枠</translation>
    </message>
    <message>
        <source>You removed it, and the other admin changed or uses it.</source>
        <translation>あなたが削除し、もう 1 人の管理者が変更または使用しています。</translation>
    </message>
    <message>
        <source>The other admin removed it, and you changed or use it.</source>
        <translation>もう 1 人の管理者が削除し、あなたが変更または使用しています。</translation>
    </message>
    <message>
        <source>Both made it, each in another way.</source>
        <translation>双方が別々の内容で作成しました。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1, ending in %2</source>
        <comment>a key and its last characters</comment>
        <translation>%1 (末尾 %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>末尾 %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out, in USD per million tokens</source>
        <translation>入力 %1、出力 %2 (100 万トークンあたり USD)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Left out: this user does not exist there any more.</source>
        <translation>除外: このユーザーはサーバーに存在しません。</translation>
    </message>
    <message>
        <source>Left out: nobody here has the e-mail %1.</source>
        <translation>除外: メールアドレス %1 の人がここにはいません。</translation>
    </message>
    <message>
        <source>Left out: this group does not exist there any more.</source>
        <translation>除外: このグループはサーバーに存在しません。</translation>
    </message>
    <message>
        <source>Left out: there is no group %1 here.</source>
        <translation>除外: グループ %1 はここにはありません。</translation>
    </message>
    <message>
        <source>Found here, too.</source>
        <translation>ここでも見つかりました。</translation>
    </message>
    <message>
        <source>Left out: several users here have this e-mail.</source>
        <translation>除外: このメールアドレスのユーザーがここに複数います。</translation>
    </message>
    <message>
        <source>Left out: several groups here have this name.</source>
        <translation>除外: この名前のグループがここに複数あります。</translation>
    </message>
    <message>
        <source>Another admin has set up this server with a policy of its own. Nothing is changed; connect with a new workspace to work on that policy.</source>
        <translation>別の管理者が、このサーバーに独自のポリシーを設定しています。何も変更されていません。そのポリシーで作業するには、新しいワークスペースで接続してください。</translation>
    </message>
    <message>
        <source>The server has revision %1 of the policy, and the draft comes from revision %2. Pull first.</source>
        <translation>サーバーのポリシーはリビジョン %1 ですが、下書きはリビジョン %2 に基づいています。先にサーバーを読み直してください。</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>ワークスペースが閉じられました。</translation>
    </message>
    <message>
        <source>The new place did not give back what was written to it. The secrets stay where they are.</source>
        <translation>新しい保存先から、書き込んだ内容を読み戻せませんでした。シークレットは元の場所に残ります。</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>as synced with revision %1</source>
        <translation>リビジョン %1 で同期したまま</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>別のテキスト</translation>
    </message>
    <message>
        <source>The policy was edited in Open WebUI. The router may go on with what it read before, until the server starts again.</source>
        <translation>ポリシーが Open WebUI で編集されました。サーバーが再起動するまで、ルーターは以前に読み取った内容で動作し続けることがあります。</translation>
    </message>
    <message>
        <source>Make the change here instead: it then gets a revision of its own, which is what the router looks at.</source>
        <translation>代わりにここで変更してください。変更に固有のリビジョンが付き、ルーターはそのリビジョンを参照します。</translation>
    </message>
    <message>
        <source>A sync is running. It reads the server itself when it ends.</source>
        <translation>同期を実行中です。終了時にサーバーが読み取られます。</translation>
    </message>
    <message>
        <source>Place %1 still has revision %2. To go back to it, set the valves of the function Keyroster in Open WebUI to slot %3 and revision %2, then pull.</source>
        <translation>置き場所 %1 にはまだリビジョン %2 があります。それに戻すには、Open WebUI で関数 Keyroster の Valves を slot %3、revision %2 に設定してから、サーバーを読み直してください。</translation>
    </message>
    <message>
        <source>the version of Open WebUI</source>
        <translation>Open WebUI のバージョン</translation>
    </message>
    <message>
        <source>the installation of Open WebUI</source>
        <translation>Open WebUI のインストール</translation>
    </message>
    <message>
        <source>functions are switched off</source>
        <translation>関数がオフになりました</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>アカウント %2 件のうち %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 allowances</source>
        <translation>利用枠 %2 件のうち %1 件</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. It is not touched, and without that name nothing can be synced: rename it in Open WebUI&apos;s page of functions, and sync again.</source>
        <translation>サーバーに、Keyroster が作成したものではない関数「%1」があります。この関数には触れません。この名前が使えないと同期できないため、Open WebUI の関数ページで名前を変更してから、もう一度同期してください。</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>%n 個の接続を引き継ぐ</numerusform>
        </translation>
    </message>
    <message>
        <source>The router did not answer. It may be switched off or changed on the server: refresh to see what differs.</source>
        <translation>ルーターが応答しませんでした。サーバーでオフにされたか、変更された可能性があります。更新すると違いを確認できます。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AboutDialog</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>Open WebUI サーバーで、どのプロバイダー API キーが誰のチャットの支払いに使われるかを決めます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降のもとで提供されるフリーソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Qt %1 でビルド。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>An account says that several keys share one quota at the provider, and what that quota is. Add one, then choose it in the details of its keys.</source>
        <translation>アカウントは、複数のキーがプロバイダーの 1 つの割り当てを共有することと、その上限を表します。追加したら、各キーの詳細で選んでください。</translation>
    </message>
    <message>
        <source>Keys of one account share its limits: the provider counts them together.</source>
        <translation>同じアカウントのキーは制限を共有します。プロバイダーはまとめて数えます。</translation>
    </message>
    <message>
        <source>An account stays on the connection that it was added to.</source>
        <translation>アカウントは、追加した接続から移せません。</translation>
    </message>
    <message>
        <source>When the requests and tokens of a day are counted from zero again</source>
        <translation>1 日のリクエストとトークンを 0 から数え直す時刻</translation>
    </message>
    <message>
        <source>When the provider says so</source>
        <translation>プロバイダーの指定どおり</translation>
    </message>
    <message>
        <source>At midnight, UTC</source>
        <translation>午前 0 時 (UTC)</translation>
    </message>
    <message>
        <source>At midnight, %1</source>
        <comment>a time zone: Europe/Berlin</comment>
        <translation>午前 0 時 (%1)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>A new &amp;day begins</source>
        <translation>1 日の始まり(&amp;D)</translation>
    </message>
    <message>
        <source>Limits of all its keys together</source>
        <translation>すべてのキーを合わせた制限</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account and its connection</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No key belongs to it yet: choose it in the details of a key.</source>
        <translation>まだキーがありません。キーの詳細でこのアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Its keys: %1</source>
        <translation>このアカウントのキー: %1</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>その接続も削除されます。先に接続を残してください。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>A connection is one provider address with its keys and models.</source>
        <translation>接続とは、1 つのプロバイダーのアドレスと、そのキーおよびモデルのことです。</translation>
    </message>
    <message>
        <source>Who may use these models</source>
        <translation>これらのモデルを使える人</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>OpenAI and compatible</source>
        <translation>OpenAI と互換サービス</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>A key, to ask the provider for its models</source>
        <translation>プロバイダーにモデルを問い合わせるためのキー</translation>
    </message>
    <message>
        <source>A key of this provider</source>
        <translation>このプロバイダーのキー</translation>
    </message>
    <message>
        <source>Ask for the models</source>
        <translation>モデルを問い合わせる</translation>
    </message>
    <message>
        <source>Make this the &amp;first key of the connection</source>
        <translation>これを接続の最初のキーにする(&amp;F)</translation>
    </message>
    <message>
        <source>Models, one id per line</source>
        <translation>モデル (1 行に 1 つの ID)</translation>
    </message>
    <message>
        <source>One model id per line. Ask the provider above, or type them.</source>
        <translation>1 行に 1 つのモデル ID。上でプロバイダーに問い合わせるか、入力してください。</translation>
    </message>
    <message>
        <source>Models that people may see</source>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <source>Keys of %1 are made at %2.</source>
        <translation>%1 のキーは %2 で作成します。</translation>
    </message>
    <message>
        <source>No model yet. Without models people see nothing of this connection.</source>
        <translation>モデルがまだありません。モデルがないと、この接続は誰にも表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>プロバイダーにモデルを問い合わせています...</translation>
    </message>
    <message numerus="yes">
        <source>The key works and sees %n model(s). Take out those that people shall not see.</source>
        <translation>
            <numerusform>キーは機能し、%n 個のモデルを利用できます。表示しないモデルを取り除いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>キーをキーチェーンに保存しています...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddKeysDialog</name>
    <message>
        <source>Add keys to %1</source>
        <translation>%1 にキーを追加</translation>
    </message>
    <message>
        <source>Keys are kept by this computer&apos;s keychain. The server gets them sealed: nobody can read them there.</source>
        <translation>キーはこのコンピューターのキーチェーンに保存されます。サーバーには封印して送られるため、そこでは誰も読めません。</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>1 つ入力</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>まとめて貼り付け</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>テストして追加</translation>
    </message>
    <message>
        <source>Add only the working ones</source>
        <translation>機能するものだけ追加</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>For example: Team Design</source>
        <translation>例: Team Design</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>リストに入れる</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Keys, one per line</source>
        <translation>キー (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>One key per line, alone or with a label:
Team Design = the key
Team Research = the key</source>
        <translation>1 行に 1 つのキーを、キーだけまたはラベル付きで記入:
Team Design = キー
Team Research = キー</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>クリップボードから貼り付け</translation>
    </message>
    <message>
        <source>Keys to add</source>
        <translation>追加するキー</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>&amp;Test each key at its provider first</source>
        <translation>先にプロバイダーで各キーをテストする(&amp;T)</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>キーとしては短すぎます。キー全体を貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were on the list already.</source>
        <translation>
            <numerusform>%n 件のキーはすでにリストにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) do not look like keys of this provider; the test will tell.</source>
        <translation>
            <numerusform>%n 件のキーはこのプロバイダーのものではないようです。テストで確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key in that text. Put one key on each line.</source>
        <translation>そのテキストにはキーがありません。1 行に 1 つのキーを記入してください。</translation>
    </message>
    <message>
        <source>No key on the list yet</source>
        <translation>リストにまだキーがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to add</source>
        <translation>
            <numerusform>追加するキー: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all anyway</source>
        <translation>それでもすべて追加</translation>
    </message>
    <message>
        <source>Add without a test</source>
        <translation>テストせずに追加</translation>
    </message>
    <message>
        <source>Without a label the key gets the provider&apos;s name and a number.</source>
        <translation>ラベルがない場合は、プロバイダーの名前と番号が付きます。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Not all keys work. You can add only the working ones, add all anyway and mend them later, or take keys off the list (Delete).</source>
        <translation>機能しないキーがあります。機能するものだけ追加する、すべて追加して後で修正する、またはリストからキーを外す (Delete) ことができます。</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>キーをキーチェーンに保存しています...</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not keys: %1. They are still in the field: correct or delete them there.</source>
        <translation>
            <numerusform>%n 行はキーではありません: %1。入力欄に残っているので、そこで修正または削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are already on this connection and are left out.</source>
        <translation>
            <numerusform>%n 件のキーはすでにこの接続にあるため、除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is already here as %1</source>
        <translation>%1 としてすでにあります</translation>
    </message>
    <message>
        <source>Testing the keys...</source>
        <translation>キーをテストしています...</translation>
    </message>
    <message>
        <source>Tested %1 of %2 keys...</source>
        <translation>%1 / %2 件のキーをテスト済み...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddressStep</name>
    <message>
        <source>&amp;Address of the server, as in the web browser</source>
        <translation>サーバーのアドレス (Web ブラウザーと同じもの)(&amp;A)</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>この接続は暗号化されていません</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your password and the keys of your connections. Use https:// where the server has it.</source>
        <translation>http:// では、通信経路上の誰でもパスワードや接続のキーを読み取れます。サーバーが対応している場合は https:// を使用してください。</translation>
    </message>
    <message>
        <source>Use it without encryption</source>
        <translation>暗号化なしで使用</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate</source>
        <translation>このコンピューターはサーバーの証明書を信頼していません</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Without http:// or https:// the encrypted address is tried; for this computer itself, http://.</source>
        <translation>http:// も https:// も付けない場合は、暗号化されたアドレスを試します。このコンピューター自体の場合は http:// を使用します。</translation>
    </message>
    <message>
        <source>For a certificate that your operator made, &quot;self-signed&quot; is normal; one that has expired or belongs to another name should be renewed first. Compare this fingerprint (SHA-256) with the one that the server&apos;s operator has. If it differs, somebody may be listening.</source>
        <translation>運用者が作成した証明書では、「自己署名」は通常のことです。期限切れの証明書や別の名前の証明書は、先に更新してもらってください。このフィンガープリント (SHA-256) をサーバーの運用者のものと照合してください。異なる場合は、通信が傍受されている可能性があります。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptDialog</name>
    <message>
        <source>Adopt connections of the server</source>
        <translation>サーバーの接続を引き継ぐ</translation>
    </message>
    <message>
        <source>Keyroster takes over address, key, models and who may use them. People keep the model names that they know. The server changes only when you sync.</source>
        <translation>Keyroster は、アドレス、キー、モデル、およびそれらを使える人を引き継ぎます。使い慣れたモデル名はそのままです。サーバーは同期するまで変更されません。</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>The server has no connection of its own that is not adopted yet.</source>
        <translation>サーバー自体の接続で、まだ引き継がれていないものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>%n 個の接続を引き継ぐ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>%n 個の接続を引き継いでいます...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptList</name>
    <message>
        <source>Connections of the server</source>
        <translation>サーバーの接続</translation>
    </message>
    <message>
        <source>key ending in %1</source>
        <translation>キー (末尾 %1)</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>all models of the provider</source>
        <translation>プロバイダーのすべてのモデル</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>プレフィックス %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Cannot be adopted: %1</source>
        <translation>引き継げません: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AllowancesDialog</name>
    <message>
        <source>Allowances</source>
        <translation>利用枠</translation>
    </message>
    <message>
        <source>Without an allowance people use as much as their keys give. Add one for everyone, for a group, or for a single person.</source>
        <translation>利用枠がなければ、キーが許すだけ使えます。全員、グループ、または 1 人に利用枠を追加してください。</translation>
    </message>
    <message>
        <source>How much people may use, whichever key pays. A person&apos;s own allowance comes before that of their groups, of which the most generous one counts, and that before everyone&apos;s.</source>
        <translation>どのキーが支払うかにかかわらず、使える量です。本人の利用枠が最優先で、次にグループ (最も多いもの)、最後に全員の利用枠が使われます。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>E-mail of the person</source>
        <translation>その人のメールアドレス</translation>
    </message>
    <message>
        <source>E-mail or name</source>
        <translation>メールアドレスまたは名前</translation>
    </message>
    <message>
        <source>Each person for themselves</source>
        <translation>1 人ずつ別々に</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>全員まとめて</translation>
    </message>
    <message>
        <source>All connections together</source>
        <translation>すべての接続の合計</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ounted</source>
        <translation>数え方(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Used on</source>
        <translation>利用先(&amp;U)</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>From then on the chat says how much is left.</source>
        <translation>これを超えると、チャットに残りが表示されます。</translation>
    </message>
    <message>
        <source>No model has a price yet, so nothing costs anything: enter prices under &quot;Models and prices&quot; of the connection.</source>
        <translation>まだ価格のあるモデルがないため、費用は発生しません。接続の「モデルと価格」で価格を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>US &amp;dollars</source>
        <translation>米ドル(&amp;D)</translation>
    </message>
    <message>
        <source>Warn &amp;at</source>
        <translation>警告(&amp;A)</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>At 100 % chats are refused, and the person reads when they may go on.</source>
        <translation>100 % になるとチャットは拒否され、いつから再開できるかが表示されます。</translation>
    </message>
    <message>
        <source>Say whom the allowance is for.</source>
        <translation>誰の利用枠かを指定してください。</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 リクエスト</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and how much</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>その接続も削除されます。先に接続を残してください。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AmountField</name>
    <message>
        <source>%1: type a whole number, such as 1000, or leave the field empty.</source>
        <translation>%1: 1000 のような整数を入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>%1: it is not clear how much &quot;%2&quot; is. Write amounts like %3, without a sign between the thousands.</source>
        <translation>%1: 「%2」がいくらなのか判断できません。金額は桁区切りを付けずに %3 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignCsvDialog</name>
    <message>
        <source>Assign people from a file</source>
        <translation>ファイルから割り当て</translation>
    </message>
    <message>
        <source>One line for each person and key: e-mail, connection, label of the key. A line may also name a group in a column called group.</source>
        <translation>人とキーごとに 1 行: メールアドレス (email)、接続 (connection)、キーのラベル (key)。group という列にグループを指定することもできます。</translation>
    </message>
    <message>
        <source>What happens to the keys that people have already</source>
        <translation>すでに持っているキーの扱い</translation>
    </message>
    <message>
        <source>These keys instead of those they have</source>
        <translation>現在のキーの代わりに割り当てる</translation>
    </message>
    <message>
        <source>These keys beside those they have</source>
        <translation>現在のキーに追加して割り当てる</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>すべてファイルのとおりになっています。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignPopup</name>
    <message>
        <source>Find a key</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Find a key by label or last four characters</source>
        <translation>ラベルまたは末尾 4 文字でキーを検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>%1 をキーに割り当てる</translation>
    </message>
    <message>
        <source>Return assigns. Ctrl+Return adds it as a further key.</source>
        <translation>Return で割り当てます。Ctrl+Return で追加のキーとして割り当てます。</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>全員用プール</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>入力に一致するキーはありません。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignmentDialog</name>
    <message>
        <source>Order and rules</source>
        <translation>順序とルール</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The keys of the pool for everyone on %1, and how they share the work.</source>
        <translation>%1 の全員用プールのキーと、その分担のしかたです。</translation>
    </message>
    <message>
        <source>The keys of %1 on %2, how they share the work, and what comes when they are used up.</source>
        <translation>%2 における %1 のキーと、その分担のしかた、使い切ったときの扱いです。</translation>
    </message>
    <message>
        <source>For people in several groups the lowest rank comes first; groups of the same rank put their keys together.</source>
        <translation>複数のグループに属する人には、順位の数字が最も小さいグループが先に使われます。同じ順位のグループはキーを合わせて使います。</translation>
    </message>
    <message>
        <source>Keys, the first one at the top</source>
        <translation>キー (一番上が最初)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Each chat stays with one key</source>
        <translation>チャットごとに同じキーを使う</translation>
    </message>
    <message>
        <source>The first one that is free, in this order</source>
        <translation>この順で最初に空いているキー</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>By their weights</source>
        <translation>重みに応じて</translation>
    </message>
    <message>
        <source>The least busy one</source>
        <translation>最も空いているキー</translation>
    </message>
    <message>
        <source>The one with most quota left</source>
        <translation>残りクォータが最も多いキー</translation>
    </message>
    <message>
        <source>&amp;Which key pays</source>
        <translation>支払うキー(&amp;W)</translation>
    </message>
    <message>
        <source>The keys of their groups pay, then the pool for everyone</source>
        <translation>所属グループのキー、次に全員用プールが支払う</translation>
    </message>
    <message>
        <source>The next group&apos;s keys pay, then the pool for everyone</source>
        <translation>次のグループのキー、次に全員用プールが支払う</translation>
    </message>
    <message>
        <source>No other key pays: chats wait or are refused</source>
        <translation>ほかのキーは支払わない: チャットは待機するか拒否される</translation>
    </message>
    <message>
        <source>When they are &amp;used up</source>
        <translation>使い切ったとき(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rank of the group</source>
        <translation>グループの順位(&amp;R)</translation>
    </message>
    <message>
        <source>This assignment was removed meanwhile.</source>
        <translation>この割り当てはその間に削除されました。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Attention</name>
    <message>
        <source>Continue...</source>
        <translation>続ける...</translation>
    </message>
    <message>
        <source>Go back...</source>
        <translation>戻る...</translation>
    </message>
    <message numerus="yes">
        <source>Another admin changed %n thing(s) that you changed, too. Nothing is lost: choose what shall hold.</source>
        <translation>
            <numerusform>あなたが変更した %n 件を、別の管理者も変更しました。何も失われていません。どちらを残すか選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>This Keyroster brings a newer router than the server has. The next sync updates it.</source>
        <translation>この Keyroster には、サーバーのものより新しいルーターが含まれています。次の同期でアップデートされます。</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>確認...</translation>
    </message>
    <message numerus="yes">
        <source>Changed on the server since the last sync: %1 and %Ln more.</source>
        <translation>
            <numerusform>最後の同期以降にサーバーで変更されたもの: %1 とほか %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on the server since the last sync: %1.</source>
        <translation>最後の同期以降にサーバーで変更されたもの: %1。</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>内容を見る...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AudiencePicker</name>
    <message>
        <source>&amp;Everyone on the server</source>
        <translation>サーバーの全員(&amp;E)</translation>
    </message>
    <message>
        <source>Only &amp;these groups</source>
        <translation>次のグループのみ(&amp;T)</translation>
    </message>
    <message>
        <source>Only ad&amp;mins for now</source>
        <translation>当面は管理者のみ(&amp;M)</translation>
    </message>
    <message>
        <source>Groups that may use the models</source>
        <translation>モデルを使えるグループ</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Board</name>
    <message>
        <source>Switch key on</source>
        <translation>キーをオンにする</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>キーをオフにする</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 をオンにする</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 をオフにする</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>すべての変更を破棄</translation>
    </message>
    <message>
        <source>Assign to key</source>
        <translation>キーに割り当て</translation>
    </message>
    <message>
        <source>Put %1 here</source>
        <translation>%1 をここに割り当てる</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the server keeps it until you sync.</source>
        <translation>%1 (%2) を下書きから削除しました。「元に戻す」で復元できます。同期するまでサーバーには残ります。</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the next sync gives the connection back to Open WebUI, switched on and with its models as they were.</source>
        <translation>%1 と %2 を下書きから削除しました。元に戻すと復元されます。次の同期で、この接続は有効な状態で、モデルも以前のまま Open WebUI に戻されます。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardActions</name>
    <message>
        <source>Assign to key...</source>
        <translation>キーに割り当て...</translation>
    </message>
    <message>
        <source>Put the selected users and groups on a key</source>
        <translation>選択したユーザーとグループをキーに割り当てます</translation>
    </message>
    <message>
        <source>Move to the pool for everyone</source>
        <translation>全員用プールに移す</translation>
    </message>
    <message>
        <source>The selected users and groups lose their own key</source>
        <translation>選択したユーザーとグループから自分のキーを外します</translation>
    </message>
    <message>
        <source>Remove from key</source>
        <translation>キーから外す</translation>
    </message>
    <message>
        <source>Take the selected users and groups off their keys</source>
        <translation>選択したユーザーとグループをキーから外します</translation>
    </message>
    <message>
        <source>Show members of this group</source>
        <translation>このグループのメンバーを表示</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>このキーが使われる理由</translation>
    </message>
    <message>
        <source>Explain which key the selected person gets, and why</source>
        <translation>選択した人に使われるキーとその理由を説明</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>キーを追加...</translation>
    </message>
    <message>
        <source>Add keys to this connection: type, paste or import</source>
        <translation>この接続にキーを追加: 入力、貼り付け、またはインポート</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>キーの詳細...</translation>
    </message>
    <message>
        <source>Label, limits, weight and validity of the selected key</source>
        <translation>選択したキーのラベル、制限、重み、有効期間</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>キーをテスト</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>選択したキーが機能するかプロバイダーに問い合わせます</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>すべてテスト</translation>
    </message>
    <message>
        <source>Ask the provider whether the keys of this connection work</source>
        <translation>この接続のキーが機能するかプロバイダーに問い合わせます</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>キーをオフにする</translation>
    </message>
    <message>
        <source>Add key to the pool</source>
        <translation>キーをプールに追加</translation>
    </message>
    <message>
        <source>Everyone who has no key of their own may use it</source>
        <translation>自分のキーがない全員が使えるようになります</translation>
    </message>
    <message>
        <source>Take key out of the pool</source>
        <translation>キーをプールから外す</translation>
    </message>
    <message>
        <source>Remove the selected keys from the connection, and everyone from them</source>
        <translation>選択したキーを接続から削除し、割り当てられている全員を外します</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>接続を追加...</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>既存の接続を引き継ぐ...</translation>
    </message>
    <message>
        <source>Take over a connection of the server with its key and model names</source>
        <translation>サーバーの接続を、キーとモデル名ごと引き継ぎます</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Back to what the server has; can be undone</source>
        <translation>サーバーの内容に戻します (元に戻せます)</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>確認...</translation>
    </message>
    <message>
        <source>Show what the next sync would change</source>
        <translation>次の同期で変更される内容を表示</translation>
    </message>
    <message>
        <source>Edit the connection...</source>
        <translation>接続を編集...</translation>
    </message>
    <message>
        <source>Name, address and headers of the connection that is shown, and whether people&apos;s own keys come first</source>
        <translation>表示中の接続の名前、アドレス、ヘッダーと、本人のキーを優先するかどうか</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>モデルと価格...</translation>
    </message>
    <message>
        <source>Which models of this connection people see, who sees them, and what they cost</source>
        <translation>この接続のどのモデルを誰に表示するか、その価格</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>アカウント...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>複数のキーが共有する割り当てとその制限</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>利用枠...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>個人、グループ、全員が 1 日、1 週間、1 か月に使える量</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>With its keys and assignments; can be undone, and nothing changes on the server before a sync</source>
        <translation>キーと割り当ても削除します。元に戻せます。同期するまでサーバーは変わりません</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>順序とルール...</translation>
    </message>
    <message>
        <source>In which order the keys of a person, a group or the pool pay, and what comes when they are used up</source>
        <translation>人、グループ、またはプールのキーが支払う順序と、使い切ったときの扱い</translation>
    </message>
    <message>
        <source>Delete key...</source>
        <translation>キーを削除...</translation>
    </message>
    <message>
        <source>Sync...</source>
        <translation>同期...</translation>
    </message>
    <message>
        <source>Show the changes once more, then bring them to the server</source>
        <translation>変更をもう一度表示してから、サーバーに反映</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>接続を残す</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with its keys and assignments</source>
        <translation>削除を取り消します。キーと割り当ても含め、サーバー上のまま残ります</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>キーを残す</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with the people who are on it there</source>
        <translation>削除を取り消します。サーバーでこれを使っている人も含め、サーバー上のまま残ります</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardPage</name>
    <message>
        <source>tested %1 of %2</source>
        <translation>%1 / %2 件テスト済み</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardState</name>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 is removed by your changes. Keep the connection to use it.</source>
        <translation>%1 は変更によって削除されます。使うには接続を残してください。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleOpenDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>バンドルを開く</translation>
    </message>
    <message>
        <source>%1 is encrypted. After the passphrase you see what it would change; nothing happens before you say so.</source>
        <translation>%1 は暗号化されています。パスフレーズを入力すると変更内容が表示されます。指示するまで何も行われません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add: what it has comes in or is changed, nothing is removed</source>
        <translation>追加(&amp;A): バンドルの内容を追加または変更し、何も削除しません</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the bundle says</source>
        <translation>置き換え(&amp;R): 下書きをバンドルの内容にします</translation>
    </message>
    <message>
        <source>Take it into the draft</source>
        <translation>下書きに取り込む</translation>
    </message>
    <message>
        <source>Opening the bundle...</source>
        <translation>バンドルを開いています...</translation>
    </message>
    <message>
        <source>Made %1 by %2 for %3.</source>
        <translation>%1 に %2 が %3 用に作成。</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed; %4 secrets come to this computer.</source>
        <translation>追加 %1 件、変更 %2 件、削除 %3 件。%4 件のシークレットがこのコンピューターに入ります。</translation>
    </message>
    <message>
        <source>Without a secret, to be entered here: %1</source>
        <translation>シークレットがなく、ここで入力が必要: %1</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>シークレットを保存しています...</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>%1 has no secrets. You see what it would change; nothing happens before you say so.</source>
        <translation>%1 にシークレットは含まれていません。変更内容を確認できます。指示するまで何も起こりません。</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the file says</source>
        <translation>置き換え(&amp;R): 下書きをファイルの内容にします</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>このファイルを開けません。</translation>
    </message>
    <message>
        <source>This file is too large to be a policy.</source>
        <translation>このファイルはポリシーとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This is not a policy that Keyroster has saved.</source>
        <translation>Keyroster が保存したポリシーではありません。</translation>
    </message>
    <message>
        <source>Files in the short form, with names instead of ids, are for keyrosterctl import.</source>
        <translation>ID の代わりに名前を使う短い形式のファイルは keyrosterctl import 用です。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>追加 %1 件、変更 %2 件、削除 %3 件。</translation>
    </message>
    <message>
        <source>Everything is in the draft already.</source>
        <translation>すべて下書きにあります。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleSaveDialog</name>
    <message>
        <source>Save everything with its secrets</source>
        <translation>シークレットを含めてすべて保存</translation>
    </message>
    <message>
        <source>One encrypted file with your draft and the secrets of its keys, for another computer or for a safe. Without the passphrase nobody can open it, you neither.</source>
        <translation>下書きとキーのシークレットを、別のコンピューターや保管のために 1 つの暗号化ファイルにまとめます。パスフレーズがないと、あなた自身を含めて誰も開けません。</translation>
    </message>
    <message numerus="yes">
        <source>This computer does not have the secret of %n key(s), so the bundle will not have it either: %1</source>
        <translation>
            <numerusform>このコンピューターには %n 件のキーのシークレットがないため、バンドルにも含まれません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再入力(&amp;A)</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>%Ln 文字以上。いくつかの単語にすると覚えやすくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>2 つの入力がまだ一致していません。</translation>
    </message>
    <message>
        <source>Good. Keep it where the file is not.</source>
        <translation>問題ありません。ファイルとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>バンドルを保存</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Keyroster のバンドル (*.krbundle)</translation>
    </message>
    <message>
        <source>Reading secrets and encrypting...</source>
        <translation>シークレットを読み取り、暗号化しています...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate has changed</source>
        <translation>サーバーの証明書が変更されました</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. That is normal when it was renewed. It may also be somebody who listens: compare the new fingerprint (SHA-256) with the one that the server&apos;s operator has. Nothing was sent.</source>
        <translation>%1 の証明書は、以前に信頼したものと異なります。更新された場合は正常ですが、盗聴の可能性もあります。新しいフィンガープリント (SHA-256) をサーバーの運用者に確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>これまで信頼していたもの</translation>
    </message>
    <message>
        <source>Shown by the server now</source>
        <translation>現在サーバーが提示しているもの</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>信頼しない</translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>サーバーを確認しています...</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no authority known to this computer vouches for; until now one did. That is normal when the operator made one of their own. It may also be somebody who listens: compare the fingerprint (SHA-256) with the one that the operator has. Nothing was sent.</source>
        <translation>%1 の証明書は、このコンピューターが知るどの認証局にも保証されていません。これまでは保証されていました。運用者が独自の証明書を作成した場合は正常ですが、盗聴の可能性もあります。フィンガープリント (SHA-256) を運用者に確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼する</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Chart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, day: amount</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CheckDetails</name>
    <message>
        <source>The selected finding</source>
        <translation>選択した検出項目</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>該当する人または対象</translation>
    </message>
    <message>
        <source>Enter or double click shows it on its page</source>
        <translation>Enter またはダブルクリックで該当ページに表示</translation>
    </message>
    <message>
        <source>%1, ignored</source>
        <translation>%1、無視</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksModel</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksPage</name>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>警告 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>お知らせ 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>お知らせ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through keys, people and models.</source>
        <translation>キー、ユーザー、モデルを調べています。</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>チェックを絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>無視した項目を表示 (%1)</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Nothing that was found has these words.</source>
        <translation>検出された項目に、この言葉を含むものはありません。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>Everybody has a working key, and nothing looks forgotten.</source>
        <translation>全員に機能するキーがあり、忘れられていそうなものもありません。</translation>
    </message>
    <message>
        <source>One step that you can undo</source>
        <translation>1 つの手順 (元に戻せます)</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>無視を解除</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>チェックしています...</translation>
    </message>
    <message>
        <source>Here you decide</source>
        <translation>ここでは判断が必要です</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ColumnChooser</name>
    <message>
        <source>Columns and order</source>
        <translation>列と順序</translation>
    </message>
    <message>
        <source>Choose columns and their order</source>
        <translation>列とその順序を選択</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>逆順</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>No command fits this.</source>
        <translation>一致するコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConflictDialog</name>
    <message>
        <source>Both of you changed the same</source>
        <translation>双方が同じものを変更しました</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Another admin synced while you were editing. Choose what shall hold for each of these; everything else of both is kept. The server changes only when you sync.</source>
        <translation>編集中に別の管理者が同期しました。それぞれについて、どちらを残すか選択してください。その他は双方の変更が保持されます。サーバーは同期するまで変更されません。</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>双方が変更したもの</translation>
    </message>
    <message>
        <source>Use these choices</source>
        <translation>この選択を適用</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Mine for the selected (M)</source>
        <translation>選択項目は自分の変更を採用 (M)</translation>
    </message>
    <message>
        <source>Theirs for the selected (T)</source>
        <translation>選択項目は相手の変更を採用 (T)</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>すべて自分</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>すべて相手</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>すべて決まりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide. Arrow keys move, M is yours, T is theirs.</source>
        <translation>
            <numerusform>残り %Ln 件。矢印キーで移動、M で自分、T で相手を採用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server and merging...</source>
        <translation>サーバーを読み取り、マージしています...</translation>
    </message>
    <message>
        <source>The other admin changed more meanwhile. Your choices are kept where they still fit; decide the rest.</source>
        <translation>その間に別の管理者がさらに変更しました。当てはまる選択は保持されています。残りを決めてください。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectDialog</name>
    <message>
        <source>Connect to Open WebUI</source>
        <translation>Open WebUI に接続</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Keyroster only reads now. Nothing on the server changes until you review a plan and click Sync.</source>
        <translation>Keyroster は今は読み取るだけです。プランを確認して「同期」をクリックするまで、サーバーは何も変更されません。</translation>
    </message>
    <message>
        <source>Sign in as an admin of this server.</source>
        <translation>このサーバーの管理者としてサインインしてください。</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>ボードを開く</translation>
    </message>
    <message>
        <source>Not now, open the board</source>
        <translation>今はしないでボードを開く</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>%n 個の接続を引き継ぐ</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>サーバーを確認しています...</translation>
    </message>
    <message>
        <source>This server has no admin yet. Open it in a web browser, create the first account there, then come back.</source>
        <translation>このサーバーにはまだ管理者がいません。Web ブラウザーで開いて最初のアカウントを作成してから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>サインインしています...</translation>
    </message>
    <message>
        <source>Reading users, groups, models and connections...</source>
        <translation>ユーザー、グループ、モデル、接続を読み取っています...</translation>
    </message>
    <message>
        <source>This computer has a working copy of %1 already, with its draft and its history.</source>
        <translation>このコンピューターには %1 の作業コピーが、下書きと履歴とともにすでにあります。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>それを開く</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>もう 1 つ作成する</translation>
    </message>
    <message>
        <source>This is what the server has. You are signed in; Later leaves adopting for another time.</source>
        <translation>サーバーの現在の内容です。サインインしています。「後で」を選ぶと、引き継ぎは別の機会に行えます。</translation>
    </message>
    <message>
        <source>Keyroster can take over connections that the server has, with their keys and model names. Nothing changes for people until you sync. You can also do this later, from the board.</source>
        <translation>Keyroster は、サーバーにある接続をキーとモデル名ごと引き継げます。同期するまで、ユーザーには何の変化もありません。後でボードから行うこともできます。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>%n 個の接続を引き継いでいます...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>One per line, as in: X-Team: research</source>
        <translation>1 行に 1 つ。例: X-Team: research</translation>
    </message>
    <message>
        <source>People&apos;s &amp;own keys come first</source>
        <translation>本人のキーを優先する(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>応答を待つ時間(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Headers are sent with every request and can be read on the server: no secrets.</source>
        <translation>ヘッダーはすべてのリクエストに付けられ、サーバー上で読めます。シークレットは入れないでください。</translation>
    </message>
    <message>
        <source>Who has a direct connection to this address in the settings of Open WebUI uses that key before any key of this policy. It is read at the moment of the chat and stored nowhere.</source>
        <translation>Open WebUI の設定でこのアドレスへの直接接続を持つ人は、このポリシーのどのキーよりも先にそのキーを使います。キーはチャットの瞬間に読まれ、どこにも保存されません。</translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>この接続はその間に削除されました。</translation>
    </message>
    <message>
        <source>Line %1 of the headers is none: a name, a colon and a value are expected.</source>
        <translation>ヘッダーの %1 行目が正しくありません。名前、コロン、値が必要です。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyDialog</name>
    <message>
        <source>Copy from another server</source>
        <translation>別のサーバーからコピー</translation>
    </message>
    <message>
        <source>Copy into the draft</source>
        <translation>下書きにコピー</translation>
    </message>
    <message>
        <source>Who is on &amp;which key</source>
        <translation>キーの割り当て(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Allowances</source>
        <translation>利用枠(&amp;A)</translation>
    </message>
    <message>
        <source>Connections and keys, and:</source>
        <translation>接続とキー、および:</translation>
    </message>
    <message>
        <source>&amp;Into it</source>
        <translation>その接続に入れる(&amp;I)</translation>
    </message>
    <message>
        <source>As one &amp;more</source>
        <translation>別の接続として追加(&amp;M)</translation>
    </message>
    <message>
        <source>Where this server has a connection with the same address:</source>
        <translation>このサーバーに同じアドレスの接続がある場合:</translation>
    </message>
    <message>
        <source>This comes from the draft of %1. People are found by their e-mail, groups by their name. Nothing changes on either server until you sync.</source>
        <translation>%1 の下書きからコピーします。ユーザーはメールアドレスで、グループは名前で照合します。同期するまで、どちらのサーバーも変更されません。</translation>
    </message>
    <message>
        <source>Reading the keys&apos; secrets...</source>
        <translation>キーのシークレットを読み取っています...</translation>
    </message>
    <message>
        <source>Everything of that server is here already.</source>
        <translation>そのサーバーの内容はすべてここにあります。</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>シークレットを保存しています...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyPreviewView</name>
    <message>
        <source>What would be copied</source>
        <translation>コピーされる内容</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>ユーザーとグループ</translation>
    </message>
    <message>
        <source>Keys whose secret has to be entered here</source>
        <translation>ここでシークレットの入力が必要なキー</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>補足</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvDialog</name>
    <message>
        <source>A file with comma-separated values</source>
        <translation>カンマ区切りのファイル</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>選択(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a file to see what it would change. Nothing happens before.</source>
        <translation>ファイルを選択すると、変更内容が表示されます。それまでは何も行われません。</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>各行の処理内容</translation>
    </message>
    <message>
        <source>Show only &amp;problems</source>
        <translation>問題のみ表示(&amp;P)</translation>
    </message>
    <message>
        <source>Import the &amp;good lines, leave out the others</source>
        <translation>正しい行だけインポートし、他は除外(&amp;G)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>このファイルを開けません。</translation>
    </message>
    <message>
        <source>This file is too large to be such a table.</source>
        <translation>このような表としては、ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>Lines to add: %1, to change: %2, already so: %3.</source>
        <translation>追加 %1 行、変更 %2 行、変更不要 %3 行。</translation>
    </message>
    <message>
        <source>Lines with a problem: %1. Mend the file, or import the good lines only.</source>
        <translation>%1 行に問題があります。ファイルを修正するか、正しい行だけインポートしてください。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表 (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvKeysDialog</name>
    <message>
        <source>Import keys</source>
        <translation>キーをインポート</translation>
    </message>
    <message>
        <source>Columns: label, connection, secret, and if wanted account, weight, enabled, valid_from, valid_until, rpm, tpm, rpd, tpd. The secrets go to this computer&apos;s keychain; delete the file afterwards.</source>
        <translation>列: label, connection, secret。必要に応じて account, weight, enabled, valid_from, valid_until, rpm, tpm, rpd, tpd。シークレットはこのコンピューターのキーチェーンに入ります。その後、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>キーをキーチェーンに保存しています...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvPreviewModel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>%1 行目: %2、%3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DirectoryPanel</name>
    <message>
        <source>Users and groups</source>
        <translation>ユーザーとグループ</translation>
    </message>
    <message>
        <source>Find by name or e-mail</source>
        <translation>名前またはメールアドレスで検索</translation>
    </message>
    <message>
        <source>Find users and groups by name or e-mail</source>
        <translation>ユーザーとグループを名前またはメールアドレスで検索</translation>
    </message>
    <message>
        <source>Show users, groups or both</source>
        <translation>ユーザー、グループ、または両方を表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Show people by the key they get</source>
        <translation>使われるキーで絞り込む</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>On the pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>With own key</source>
        <translation>自分のキーあり</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>リストの順序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メールアドレス順</translation>
    </message>
    <message>
        <source>Without a key first</source>
        <translation>キーなしを先に</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 のメンバー</translation>
    </message>
    <message>
        <source>Show all again, not only members of this group</source>
        <translation>このグループのメンバーだけでなく、全員を再表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2, and %3</source>
        <translation>%1 / %2、および %3</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 件選択</translation>
    </message>
    <message>
        <source>The users and groups of your server appear here after the first refresh.</source>
        <translation>最初の更新の後、サーバーのユーザーとグループがここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody fits this filter.</source>
        <translation>このフィルターに一致する人はいません。</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>一致する人はいません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DraftBar</name>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>サーバーに未反映の変更</translation>
    </message>
    <message>
        <source>Nothing to sync to %1 yet</source>
        <translation>%1 に同期するものはまだありません</translation>
    </message>
    <message>
        <source>%1 has everything</source>
        <translation>%1 にはすべて反映済みです</translation>
    </message>
    <message>
        <source>1 change not yet on %1</source>
        <translation>%1 に未反映の変更 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not yet on %1</source>
        <translation>
            <numerusform>%1 に未反映の変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by someone else</source>
        <translation>%1 が他の人に変更されました</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>前回: %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <source>The last sync to %1 is not finished</source>
        <translation>%1 への最後の同期が完了していません</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DriftDialog</name>
    <message>
        <source>%1 Changed %2.</source>
        <translation>%1 %2 に変更。</translation>
    </message>
    <message>
        <source>%1 First seen %2.</source>
        <translation>%1 %2 に初めて検出。</translation>
    </message>
    <message>
        <source>The server was changed</source>
        <translation>サーバーが変更されました</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Somebody changed these on the server itself since the last sync. Choose for each: put it back as it was, or take over what is there now. What you leave open stays as it is for now; the next sync puts it back.</source>
        <translation>最後の同期以降に、誰かがサーバー自体でこれらを変更しました。それぞれについて、元に戻すか、現在の内容を取り込むかを選択してください。未選択のものは当面そのままですが、次の同期で元に戻ります。</translation>
    </message>
    <message>
        <source>What was changed on the server</source>
        <translation>サーバーで変更されたもの</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>すべて取り込む</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>すべて決まりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left open. Arrow keys move, M puts back, T takes over.</source>
        <translation>
            <numerusform>未選択 %Ln 件。矢印キーで移動、M で元に戻し、T で取り込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>プランを作成しています...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ExchangeFlow</name>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Save the policy without secrets</source>
        <translation>ポリシーをシークレットなしで保存</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>Save who is on which key</source>
        <translation>キーの割り当てを保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the keys without secrets</source>
        <translation>キーをシークレットなしで保存</translation>
    </message>
    <message>
        <source>Saved with all secrets, encrypted: %1</source>
        <translation>すべてのシークレットを含め、暗号化して保存しました: %1</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>バンドルを開く</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Keyroster のバンドル (*.krbundle)</translation>
    </message>
    <message>
        <source>Copied from %1 into the draft. Undo takes it back.</source>
        <translation>%1 から下書きにコピーしました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Open a policy without secrets</source>
        <translation>シークレットを含まないポリシーを開く</translation>
    </message>
    <message>
        <source>The file is in the draft. Undo takes it out again; Review shows what a sync would change.</source>
        <translation>ファイルの内容を下書きに取り込みました。「元に戻す」で取り消せます。「確認」で同期による変更を表示します。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FoundStep</name>
    <message>
        <source>Open WebUI %1 at %2</source>
        <translation>%2 の Open WebUI %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Keyroster was not used on this server before.</source>
        <translation>このサーバーで Keyroster が使われたことはありません。</translation>
    </message>
    <message>
        <source>Keyroster is in use here: revision %1, with %2 keys.</source>
        <translation>ここでは Keyroster が使用中です: リビジョン %1、キー %2 件。</translation>
    </message>
    <message>
        <source>Functions are switched off on this server</source>
        <translation>このサーバーでは関数がオフになっています</translation>
    </message>
    <message>
        <source>You can prepare everything now, but a sync needs them: the router is one. Ask who runs the server to set ENABLE_FUNCTIONS to true, then refresh.</source>
        <translation>今すべての準備ができますが、同期には関数が必要です (ルーターも関数です)。ENABLE_FUNCTIONS を true に設定するようサーバーの運用者に依頼し、その後更新してください。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::GuardCard</name>
    <message>
        <source>This plan is unusual. Is it meant?</source>
        <translation>このプランは通常と異なります。意図したものですか？</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server to allow it: %1</source>
        <translation>許可するには、サーバーの名前を入力してください(&amp;N): %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryDetails</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What it changed, and what became of each step</source>
        <translation>変更された内容と、各手順の結果</translation>
    </message>
    <message>
        <source>Choose a line to see what it changed.</source>
        <translation>行を選択すると、変更された内容が表示されます。</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>リビジョン %1</translation>
    </message>
    <message>
        <source>A sync that made no revision</source>
        <translation>リビジョンを作成しなかった同期</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1、%2 による</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>変更された内容</translation>
    </message>
    <message>
        <source>The revision before is not kept on this computer, so there is nothing to compare with.</source>
        <translation>前のリビジョンがこのコンピューターに保存されていないため、比較できません。</translation>
    </message>
    <message>
        <source>Nothing about who uses which key.</source>
        <translation>誰がどのキーを使うかについての変更はありません。</translation>
    </message>
    <message>
        <source>No new revision of the policy.</source>
        <translation>ポリシーの新しいリビジョンはありません。</translation>
    </message>
    <message>
        <source>Steps on the server</source>
        <translation>サーバーでの手順</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryModel</name>
    <message>
        <source>%1, on the server now</source>
        <translation>%1、現在サーバーで使用中</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryPage</name>
    <message>
        <source>Nothing was synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Each sync appears here with what it changed and how it ended, and every revision of the policy that this computer saw.</source>
        <translation>各同期の変更内容と結果、およびこのコンピューターが把握したポリシーの全リビジョンが、ここに表示されます。</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>ボードを開く</translation>
    </message>
    <message>
        <source>Go back to this revision</source>
        <translation>このリビジョンに戻る</translation>
    </message>
    <message>
        <source>Makes a draft that says what this revision said; nothing changes on the server until you sync</source>
        <translation>このリビジョンの内容を下書きにします。同期するまで、サーバーは何も変更されません</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Find by person, note, revision or result</source>
        <translation>人、メモ、リビジョン、結果で検索</translation>
    </message>
    <message>
        <source>Undo last sync...</source>
        <translation>最後の同期を元に戻す...</translation>
    </message>
    <message>
        <source>History of syncs and revisions</source>
        <translation>同期とリビジョンの履歴</translation>
    </message>
    <message>
        <source>This revision is not kept on this computer</source>
        <translation>このリビジョンはこのコンピューターに保存されていません</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>現在、元に戻せる同期はありません</translation>
    </message>
    <message>
        <source>The draft says the same as revision %1 already.</source>
        <translation>下書きはすでにリビジョン %1 と同じです。</translation>
    </message>
    <message>
        <source>The draft is as revision %1 was. The secret of some keys is not on this computer; enter it again before you sync: %2</source>
        <translation>下書きはリビジョン %1 の内容です。一部のキーのシークレットがこのコンピューターにありません。同期する前にもう一度入力してください: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No sync and no revision has these words.</source>
        <translation>この言葉を含む同期もリビジョンもありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Inspector</name>
    <message>
        <source>Details of what is selected</source>
        <translation>選択項目の詳細</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyCardDelegate</name>
    <message>
        <source>Drop keys here to let everyone else chat</source>
        <translation>キーをここにドロップすると、その他の全員がチャットできます</translation>
    </message>
    <message>
        <source>Pays for everyone who has no key of their own</source>
        <translation>自分のキーがない全員の支払いに使用</translation>
    </message>
    <message>
        <source>Nobody yet – drop people here</source>
        <translation>まだ誰もいません – 人をここにドロップ</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>プール内</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyDialog</name>
    <message>
        <source>Key details</source>
        <translation>キーの詳細</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Key ending in %1</source>
        <translation>キー (末尾 %1)</translation>
    </message>
    <message>
        <source>A key of %1, ending in %2.</source>
        <translation>%1 のキー (末尾 %2)。</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>使用中(&amp;I)</translation>
    </message>
    <message>
        <source>A key of weight 2 gets twice as many chats as a key of weight 1.</source>
        <translation>重み 2 のキーには、重み 1 のキーの 2 倍のチャットが割り当てられます。</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>重み(&amp;W)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>Onl&amp;y for models</source>
        <translation>対象モデル(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Not for models</source>
        <translation>対象外モデル(&amp;N)</translation>
    </message>
    <message>
        <source>Separate model ids with commas; * stands for any characters.</source>
        <translation>モデル ID はカンマで区切ります。* は任意の文字列を表します。</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>このキーの制限</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Keys of one account share one quota at the provider.</source>
        <translation>1 つのアカウントのキーは、プロバイダーで 1 つのクォータを共有します。</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>A new account...</source>
        <translation>新しいアカウント...</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>新しいアカウントの名前</translation>
    </message>
    <message>
        <source>Name of the organisation or project</source>
        <translation>組織またはプロジェクトの名前</translation>
    </message>
    <message>
        <source>This key was removed meanwhile.</source>
        <translation>このキーはその間に削除されました。</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>新しいアカウントの名前を入力してください。</translation>
    </message>
    <message>
        <source>The key would end before it begins. Choose a later end.</source>
        <translation>キーの有効期間の終了が開始より前になります。より後の終了日時を選択してください。</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>キー %1 を変更</translation>
    </message>
    <message>
        <source>Its limits...</source>
        <translation>制限...</translation>
    </message>
    <message>
        <source>The accounts with the limits that all their keys share</source>
        <translation>アカウントと、そのすべてのキーが共有する制限</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyPanel</name>
    <message>
        <source>Keys of this connection</source>
        <translation>この接続のキー</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>全員用プール</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No keys on this connection yet</source>
        <translation>この接続にはまだキーがありません</translation>
    </message>
    <message>
        <source>Add one key or paste a whole list. Each is tested at the provider at once.</source>
        <translation>キーを 1 つ追加するか、リスト全体を貼り付けてください。それぞれプロバイダーですぐにテストされます。</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>キーを追加...</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>接続がまだありません</translation>
    </message>
    <message>
        <source>Take over a connection that your server already has, with its key and its model names. Nothing changes on the server until you sync.</source>
        <translation>サーバーにすでにある接続を、キーとモデル名ごと引き継ぎます。同期するまで、サーバーは何も変更されません。</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>既存の接続を引き継ぐ...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>接続を追加...</translation>
    </message>
    <message>
        <source>More about this connection</source>
        <translation>この接続のその他の操作</translation>
    </message>
    <message>
        <source>The connection, its models and prices, accounts and allowances</source>
        <translation>接続、モデルと価格、アカウント、利用枠</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyRun</name>
    <message>
        <source>Testing key %1...</source>
        <translation>キー %1 をテストしています...</translation>
    </message>
    <message>
        <source>Testing %1...</source>
        <translation>%1 をテストしています...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ending the pause of %1...</source>
        <translation>%1 の休止を終了しています...</translation>
    </message>
    <message>
        <source>The router does not know %1 yet. Sync first.</source>
        <translation>ルーターはまだ %1 を認識していません。先に同期してください。</translation>
    </message>
    <message>
        <source>None of these keys has its secret on this computer, so none can be tested here.</source>
        <translation>シークレットがこのコンピューターにあるキーがないため、ここではテストできません。</translation>
    </message>
    <message>
        <source>%1 tested.</source>
        <translation>%1 をテストしました。</translation>
    </message>
    <message>
        <source>%1 could not be tested.</source>
        <translation>%1 をテストできませんでした。</translation>
    </message>
    <message>
        <source>%1 left out, because the secret is not on this computer.</source>
        <translation>シークレットがこのコンピューターにないため、%1 を除外しました。</translation>
    </message>
    <message>
        <source>The router tries %1 again.</source>
        <translation>ルーターが %1 を再び試します。</translation>
    </message>
    <message>
        <source>The pause of %1 could not be ended.</source>
        <translation>%1 の休止を終了できませんでした。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyTableModel</name>
    <message>
        <source>the pool for everyone</source>
        <translation>全員用プール</translation>
    </message>
    <message>
        <source>%1, and the pool</source>
        <translation>%1、およびプール</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターにあり</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>このコンピューターになし</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用量</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPage</name>
    <message>
        <source>Find by label, ending, connection or account</source>
        <translation>ラベル、末尾、接続、アカウントで検索</translation>
    </message>
    <message>
        <source>Show the keys of a connection</source>
        <translation>接続のキーを表示</translation>
    </message>
    <message>
        <source>Show keys by their state</source>
        <translation>状態でキーを絞り込む</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Pausing or used up</source>
        <translation>休止中または使い切り</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Switched off or ended</source>
        <translation>オフまたは期限切れ</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>自分が変更</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>すべてテスト</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーがまだありません</translation>
    </message>
    <message>
        <source>The provider keys of your connections appear here.</source>
        <translation>接続のプロバイダーキーがここに表示されます。</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>接続がまだありません</translation>
    </message>
    <message>
        <source>Keys belong to a connection: the address of a provider.</source>
        <translation>キーは接続 (プロバイダーのアドレス) に属します。</translation>
    </message>
    <message>
        <source>No key fits this filter</source>
        <translation>このフィルターに一致するキーはありません</translation>
    </message>
    <message>
        <source>Other words, another connection or another state may.</source>
        <translation>別の言葉、別の接続、または別の状態をお試しください。</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件選択</translation>
    </message>
    <message>
        <source>tested %1 of %2</source>
        <translation>%1 / %2 件テスト済み</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>先にキーを選択してください。</translation>
    </message>
    <message>
        <source>Choose one key only.</source>
        <translation>キーを 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>There is no router on the server before the first sync.</source>
        <translation>最初の同期の前は、サーバーにルーターがありません。</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>キーがまだありません。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>The secret is not on this computer: another admin added the key. It can be assigned, not shown or tested.</source>
        <translation>シークレットがこのコンピューターにありません。別の管理者が追加したキーです。割り当てはできますが、表示やテストはできません。</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>ファイルをインポートしました。</translation>
    </message>
    <message>
        <source>The new secret is here. Sync to bring it to the server.</source>
        <translation>新しいシークレットを設定しました。サーバーに反映するには同期してください。</translation>
    </message>
    <message>
        <source>Reading the secret of %1...</source>
        <translation>%1 のシークレットを読み取っています...</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 をオンにする</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 をオフにする</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>ルーターにキーの状態を問い合わせています...</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>キーをエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The keys are in %1, without their secrets.</source>
        <translation>キーをシークレットなしで %1 に保存しました。</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>キーを追加...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>接続を追加...</translation>
    </message>
    <message>
        <source>Choose a key that your changes remove.</source>
        <translation>変更によって削除されるキーを選択してください。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageActions</name>
    <message>
        <source>Add keys...</source>
        <translation>キーを追加...</translation>
    </message>
    <message>
        <source>Type or paste keys</source>
        <translation>キーを入力または貼り付け</translation>
    </message>
    <message>
        <source>Import keys from a file...</source>
        <translation>キーをファイルからインポート...</translation>
    </message>
    <message>
        <source>Keys with their secrets from a CSV file, looked at before anything happens</source>
        <translation>CSV ファイルからキーとシークレットをインポートします (実行前に内容を確認できます)</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Label, account, limits, weight and validity; of several keys what they share</source>
        <translation>ラベル、アカウント、制限、重み、有効期間 (複数のキーでは共通の項目)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>選択したキーが機能するかプロバイダーに問い合わせます</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>すべてテスト</translation>
    </message>
    <message>
        <source>Ask the providers whether the keys in the list work</source>
        <translation>リストのキーが機能するかプロバイダーに問い合わせます</translation>
    </message>
    <message>
        <source>Replace secret...</source>
        <translation>シークレットを置き換え...</translation>
    </message>
    <message>
        <source>A new secret, at once or beside the old one for a while</source>
        <translation>新しいシークレットに、すぐに、または一定期間古いものと併用して切り替えます</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Show the secret for 10 seconds</source>
        <translation>シークレットを 10 秒間表示</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is cleared after 10 seconds</source>
        <translation>シークレットをコピーします。クリップボードは 10 秒後に消去されます</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>A key that is off is not used for any chat</source>
        <translation>オフのキーはどのチャットにも使われません</translation>
    </message>
    <message>
        <source>End the pause on the server</source>
        <translation>サーバーでの休止を終了</translation>
    </message>
    <message>
        <source>The router forgets limits and refusals that it holds against the key, and tries it again</source>
        <translation>ルーターがキーについて記録した制限と拒否を消去し、再び試します</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Says first what it means for people</source>
        <translation>先にユーザーへの影響を表示します</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>ボードで表示</translation>
    </message>
    <message>
        <source>Who is on this key, and moving them</source>
        <translation>このキーに割り当てられている人と、その移動</translation>
    </message>
    <message>
        <source>Show its people</source>
        <translation>使用者を表示</translation>
    </message>
    <message>
        <source>The people whom this key serves</source>
        <translation>このキーを使う人</translation>
    </message>
    <message>
        <source>Export the keys...</source>
        <translation>キーをエクスポート...</translation>
    </message>
    <message>
        <source>All keys without their secrets as a CSV file</source>
        <translation>すべてのキーをシークレットなしで CSV ファイルに保存</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>フィルターに移動</translation>
    </message>
    <message>
        <source>Ask the router again</source>
        <translation>ルーターに再度問い合わせる</translation>
    </message>
    <message>
        <source>States and use of the keys as they are now</source>
        <translation>キーの現在の状態と使用量</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>アカウント...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>複数のキーが共有する割り当てとその制限</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>やはり残す</translation>
    </message>
    <message>
        <source>Takes the removal back: the key stays as it is on the server, with the people who are on it there</source>
        <translation>削除を取り消します。このキーは、使っている人も含め、サーバー上のまま残ります</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageSecret</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>hidden again in %1 s</source>
        <translation>%1 秒後に再び非表示</translation>
    </message>
    <message>
        <source>Secret of %1, shown on the screen</source>
        <translation>画面に表示中の %1 のシークレット</translation>
    </message>
    <message>
        <source>The secret of %1 is on the clipboard for %2 s more.</source>
        <translation>%1 のシークレットはあと %2 秒間クリップボードにあります。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Languages</name>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Launcher</name>
    <message>
        <source>Looking at the keychain...</source>
        <translation>キーチェーンを確認しています...</translation>
    </message>
    <message>
        <source>Keyroster cannot sign in before it knows where to keep passwords.</source>
        <translation>パスワードの保存場所が決まるまで、Keyroster はサインインできません。</translation>
    </message>
    <message>
        <source>Choose a place...</source>
        <translation>場所を選択...</translation>
    </message>
    <message>
        <source>Keys and passwords are kept in memory only and are gone when the program ends.</source>
        <translation>キーとパスワードはメモリにのみ保持され、プログラムを終了すると失われます。</translation>
    </message>
    <message>
        <source>In memory only: they are gone when the program ends.</source>
        <translation>メモリのみ: プログラムを終了すると失われます。</translation>
    </message>
    <message>
        <source>In the keychain of this computer.</source>
        <translation>このコンピューターのキーチェーン。</translation>
    </message>
    <message>
        <source>In an encrypted file with a passphrase: %1</source>
        <translation>パスフレーズ付きの暗号化ファイル: %1</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>Removing its secrets...</source>
        <translation>シークレットを削除しています...</translation>
    </message>
    <message>
        <source>Removed from this computer. The server itself is as it was.</source>
        <translation>このコンピューターから削除しました。サーバー自体は元のままです。</translation>
    </message>
    <message>
        <source>This is the working copy as it was then. What was here before is a backup.</source>
        <translation>当時の作業コピーです。直前の内容はバックアップに保存されています。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The secrets of this computer are in a vault with a passphrase.</source>
        <translation>このコンピューターのシークレットは、パスフレーズ付きの保管庫にあります。</translation>
    </message>
    <message>
        <source>The secrets are there already.</source>
        <translation>シークレットはすでにそこにあります。</translation>
    </message>
    <message>
        <source>Moving the secrets...</source>
        <translation>シークレットを移動しています...</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved. They were read back in the new place before they were removed from the old one.</source>
        <translation>
            <numerusform>%n 件のシークレットを移動しました。新しい場所で読み戻してから、元の場所から削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The secrets stay where they are.</source>
        <translation>キャンセルしました。シークレットは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Change the place without them</source>
        <translation>移さずに場所を変える</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::LimitsForm</name>
    <message>
        <source>Requests per minute</source>
        <translation>毎分のリクエスト数</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>毎分のトークン数</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>1 日のリクエスト数</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>1 日のトークン数</translation>
    </message>
    <message>
        <source>US dollars per month</source>
        <translation>月の米ドル額</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ListDialog</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>やはり残す</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::MainWindow</name>
    <message>
        <source>%1 - Keyroster</source>
        <translation>%1 - Keyroster</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>the text of the menu, such as Undo the last sync</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>現在、元に戻せる同期はありません</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ManyKeysDialog</name>
    <message>
        <source>Edit keys</source>
        <translation>キーを編集</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Tick what shall be the same for all of them; the rest stays as it is.</source>
        <translation>すべてに共通にする項目にチェックを入れてください。その他はそのままです。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>each has its own</source>
        <translation>それぞれ個別</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>重み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>These keys are of several connections.</source>
        <translation>これらのキーは複数の接続のものです。</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>有効期間の開始(&amp;F)</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>有効期間の終了(&amp;U)</translation>
    </message>
    <message>
        <source>They do not &amp;end</source>
        <translation>終了なし(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Limits of each key (an empty field takes a limit away)</source>
        <translation>各キーの制限 (空欄にすると制限を解除)(&amp;L)</translation>
    </message>
    <message>
        <source>%1 would end before it begins. Choose other moments.</source>
        <translation>%1 の有効期間の終了が開始より前になります。別の日時を選択してください。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ModelsDialog</name>
    <message>
        <source>Models and prices</source>
        <translation>モデルと価格</translation>
    </message>
    <message>
        <source>Without models people see nothing of this connection. Ask the provider, or type the id of a model and press Add.</source>
        <translation>モデルがないと、この接続は誰にも見えません。プロバイダーに問い合わせるか、モデルの ID を入力して「追加」を押してください。</translation>
    </message>
    <message>
        <source>What people see of %1. Select several models to change them together.</source>
        <translation>%1 で表示されるモデルです。複数選ぶとまとめて変更できます。</translation>
    </message>
    <message>
        <source>Id of a model to add</source>
        <translation>追加するモデルの ID</translation>
    </message>
    <message>
        <source>Ask the provider for its models</source>
        <translation>プロバイダーにモデルを問い合わせる</translation>
    </message>
    <message>
        <source>The id under which people and programs know the model in Open WebUI. Change it only before it is in use.</source>
        <translation>Open WebUI で人やプログラムがモデルを呼ぶ ID です。使われ始める前にだけ変更してください。</translation>
    </message>
    <message>
        <source>&amp;Hidden in the list of models</source>
        <translation>モデル一覧に表示しない(&amp;H)</translation>
    </message>
    <message>
        <source>Shown &amp;name</source>
        <translation>表示名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Id in Open WebUI</source>
        <translation>Open WebUI での ID(&amp;I)</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>使える人</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>キャッシュ済み入力</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>入力と同じ</translation>
    </message>
    <message>
        <source>Price in US dollars per million tokens</source>
        <translation>100 万トークンあたりの価格 (米ドル)</translation>
    </message>
    <message>
        <source>Limits and allowances in dollars, and the cost under Usage, are counted by these prices.</source>
        <translation>ドル建ての制限と利用枠、「使用状況」の費用は、この価格で計算されます。</translation>
    </message>
    <message>
        <source>%1 – %2 in, %3 out</source>
        <comment>a model and its prices</comment>
        <translation>%1 – 入力 %2、出力 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider is asked with a key of this connection, and none has its secret on this computer.</source>
        <translation>プロバイダーへの問い合わせにはこの接続のキーを使いますが、このコンピューターにシークレットのあるキーがありません。</translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>プロバイダーにモデルを問い合わせています...</translation>
    </message>
    <message>
        <source>The provider has no further models for this key.</source>
        <translation>このキーで使える、ほかのモデルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) more. Take out those that people shall not see.</source>
        <translation>
            <numerusform>%n 個のモデルが増えました。見せないものは外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>この接続はその間に削除されました。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::OperationBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PageMenus</name>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;witch server</source>
        <translation>サーバーを切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>ユーザー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeopleModel</name>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Gets a key</source>
        <translation>キーを得る</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Loses a key</source>
        <translation>キーを失う</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key that pays on %1</source>
        <translation>%1 で支払いに使われるキー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePage</name>
    <message>
        <source>Find by name, e-mail or group</source>
        <translation>名前、メールアドレス、グループで検索</translation>
    </message>
    <message>
        <source>Show the members of a group</source>
        <translation>グループのメンバーを表示</translation>
    </message>
    <message>
        <source>The connection that the next choice is about</source>
        <translation>次の選択の対象となる接続</translation>
    </message>
    <message>
        <source>Show people by who pays for them</source>
        <translation>支払いに使われるキーで絞り込む</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>With an own key</source>
        <translation>自分のキーあり</translation>
    </message>
    <message>
        <source>Through a group</source>
        <translation>グループ経由</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>プールから</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>自分が変更</translation>
    </message>
    <message>
        <source>Show the people whom a key serves</source>
        <translation>キーを使う人を表示</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>The users of your server appear here after the first refresh.</source>
        <translation>最初の更新の後、サーバーのユーザーがここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>このフィルターに一致する人はいません</translation>
    </message>
    <message>
        <source>Other words or another choice above may.</source>
        <translation>別の言葉、または上の別の選択をお試しください。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件選択</translation>
    </message>
    <message>
        <source>Assign to a key...</source>
        <translation>キーに割り当て...</translation>
    </message>
    <message>
        <source>Put the selected people on a key</source>
        <translation>選択した人をキーに割り当てます</translation>
    </message>
    <message>
        <source>Take off their own keys</source>
        <translation>自分のキーを外す</translation>
    </message>
    <message>
        <source>The selected people lose their own keys; groups and the pool stay</source>
        <translation>選択した人から自分のキーを外します。グループとプールはそのままです</translation>
    </message>
    <message>
        <source>Why this key? On the board</source>
        <translation>このキーが使われる理由をボードで表示</translation>
    </message>
    <message>
        <source>Show the person on the board, where the question can be asked for a model</source>
        <translation>人をボードで表示し、モデルごとに理由を確認できるようにします</translation>
    </message>
    <message>
        <source>Assign people from a file...</source>
        <translation>ファイルから割り当て...</translation>
    </message>
    <message>
        <source>E-mail, connection and key from a CSV file, looked at before anything happens</source>
        <translation>CSV ファイルのメールアドレス、接続、キーから割り当てます (実行前に内容を確認できます)</translation>
    </message>
    <message>
        <source>Export the assignments...</source>
        <translation>割り当てをエクスポート...</translation>
    </message>
    <message>
        <source>Who is on which key, as a CSV file that can be read back</source>
        <translation>キーの割り当てを、再び読み込める CSV ファイルに保存</translation>
    </message>
    <message>
        <source>Show people without a key</source>
        <translation>キーのない人を表示</translation>
    </message>
    <message>
        <source>On any connection</source>
        <translation>いずれかの接続</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>フィルターに移動</translation>
    </message>
    <message>
        <source>This person has no own key here.</source>
        <translation>この人には、ここで自分のキーがありません。</translation>
    </message>
    <message>
        <source>None of these people has an own key here.</source>
        <translation>この人たちには、ここで自分のキーがありません。</translation>
    </message>
    <message>
        <source>Take %1 off their own keys</source>
        <translation>%1 から自分のキーを外す</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>ファイルをインポートしました。</translation>
    </message>
    <message>
        <source>Export the assignments</source>
        <translation>割り当てをエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The assignments are in %1.</source>
        <translation>割り当てを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>利用枠...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>個人、グループ、全員が 1 日、1 週間、1 か月に使える量</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>ファイルから...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageAssign</name>
    <message>
        <source>Assign to a key</source>
        <translation>キーに割り当て</translation>
    </message>
    <message>
        <source>As a &amp;further key, beside those they have</source>
        <translation>現在のキーに加える追加のキーとして(&amp;F)</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>%1 をキーに割り当てる</translation>
    </message>
    <message>
        <source>Find by label or ending</source>
        <translation>ラベルまたは末尾で検索</translation>
    </message>
    <message>
        <source>Keys of the connection</source>
        <translation>接続のキー</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2  (switched off)</source>
        <translation>%1  %2  (オフ)</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>全員用プール</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>入力に一致するキーはありません。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageDetails</name>
    <message>
        <source>Why this key?</source>
        <translation>このキーが使われる理由</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件選択</translation>
    </message>
    <message>
        <source>Choose a person to see which key pays for them, and why.</source>
        <translation>人を選択すると、支払いに使われるキーとその理由が表示されます。</translation>
    </message>
    <message>
        <source>There is no connection yet, so there is no key.</source>
        <translation>接続がまだないため、キーもありません。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanDialog</name>
    <message>
        <source>Review the plan</source>
        <translation>プランを確認</translation>
    </message>
    <message>
        <source>Note for the history, for example why (optional)</source>
        <translation>履歴用のメモ (理由など、省略可)</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>失敗した分を再試行</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 has what you see here.</source>
        <translation>何もする必要はありません。%1 はここに表示されているとおりです。</translation>
    </message>
    <message numerus="yes">
        <source>These %n change(s) are made on %1, and nothing else. Chats go on all the while.</source>
        <translation>
            <numerusform>%1 でこれら %n 件の変更だけが行われます。その間もチャットは続きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>変更を実行しています...</translation>
    </message>
    <message>
        <source>Reading what is missing...</source>
        <translation>残りを確認しています...</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>残りはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are left; what is done is not made again.</source>
        <translation>
            <numerusform>残り %Ln 件の変更があります。完了した分は再実行されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server back...</source>
        <translation>サーバーを読み戻しています...</translation>
    </message>
    <message>
        <source>The changes were made, but the server could not be read back: %1</source>
        <translation>変更は実行されましたが、サーバーを読み戻せませんでした: %1</translation>
    </message>
    <message>
        <source>The server was read back and is as planned; the router uses revision %1.</source>
        <translation>サーバーを読み戻し、プランどおりであることを確認しました。ルーターはリビジョン %1 を使用しています。</translation>
    </message>
    <message numerus="yes">
        <source>It was asked about %n assignment(s) and gave the right keys.</source>
        <translation>
            <numerusform>%n 件の割り当てを問い合わせ、正しいキーが返されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced, with differences</source>
        <translation>同期しました (相違あり)</translation>
    </message>
    <message numerus="yes">
        <source>The changes were made, but the server shows something else in %n place(s).</source>
        <translation>
            <numerusform>変更は実行されましたが、サーバーの内容が %n か所で異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was copied as text.</source>
        <translation>プランをテキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>プランを保存</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Keyroster のプラン (*.json)</translation>
    </message>
    <message>
        <source>Sealing new keys for the router...</source>
        <translation>新しいキーをルーター用に封印しています...</translation>
    </message>
    <message>
        <source>Saved to %1. It holds no secret; a colleague opens it with &quot;Open a saved plan&quot;.</source>
        <translation>%1 に保存しました。シークレットは含まれていません。同僚は「保存したプランを開く」で開けます。</translation>
    </message>
    <message>
        <source>The changes were made; reading the server back was stopped.</source>
        <translation>変更は実行されました。サーバーの読み戻しは停止されました。</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>何も変更されないうちに停止しました。</translation>
    </message>
    <message>
        <source>Refresh and review</source>
        <translation>更新して確認</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTools</name>
    <message>
        <source>Only &amp;risky</source>
        <translation>リスクありのみ(&amp;R)</translation>
    </message>
    <message>
        <source>Show exactly what changes</source>
        <translation>変更内容を正確に表示</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>プラン内を検索</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>変更の種類</translation>
    </message>
    <message>
        <source>Copy or save the plan</source>
        <translation>プランをコピーまたは保存</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save for a colleague...</source>
        <translation>同僚のために保存(&amp;S)...</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>すべての変更</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>すべての変更を表示</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>このフィルターに一致する変更はありません。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTree</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Changes on the server</source>
        <translation>サーバーでの変更</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 個の手順</numerusform>
        </translation>
    </message>
    <message>
        <source>The router on the server</source>
        <translation>サーバーのルーター</translation>
    </message>
    <message>
        <source>The policy: which key pays for whom</source>
        <translation>ポリシー: どのキーが誰の支払いに使われるか</translation>
    </message>
    <message>
        <source>Models that people see</source>
        <translation>表示されるモデル</translation>
    </message>
    <message>
        <source>The server&apos;s own connections</source>
        <translation>サーバー自体の接続</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Small risk</source>
        <translation>リスク小</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Running...</source>
        <translation>実行中...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::RemoveKeysDialog</name>
    <message>
        <source>Remove keys</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>The server keeps the key until the next sync, and you can undo this. At the provider the key goes on to exist.</source>
        <translation>サーバーには次の同期までキーが残り、元に戻すこともできます。プロバイダーではキーは引き続き存在します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ReplaceSecretDialog</name>
    <message>
        <source>Replace secret</source>
        <translation>シークレットを置き換え</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>%1 の新しいシークレット</translation>
    </message>
    <message>
        <source>Make the new key at the provider first, then paste it here.</source>
        <translation>先にプロバイダーで新しいキーを作成してから、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Test it at its provider first</source>
        <translation>先にプロバイダーでテストする(&amp;T)</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1 (旧)</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新しいキー(&amp;K)</translation>
    </message>
    <message>
        <source>What happens to the old secret</source>
        <translation>古いシークレットの扱い</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Both work &amp;until</source>
        <translation>次の日時まで両方を使う(&amp;U)</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>古いシークレットの終了日時</translation>
    </message>
    <message>
        <source>Both work until I &amp;remove the old one</source>
        <translation>古い方を削除するまで両方を使う(&amp;R)</translation>
    </message>
    <message>
        <source>The old one goes &amp;at once, with the next sync</source>
        <translation>次の同期で古い方をすぐに廃止(&amp;A)</translation>
    </message>
    <message>
        <source>The old one is &amp;called</source>
        <translation>古い方の名前(&amp;C)</translation>
    </message>
    <message>
        <source>While both work, everyone who uses the key has both: the new one first, the old one right behind it.</source>
        <translation>両方を使う間、このキーを使う全員に両方が割り当てられます。新しい方が先で、古い方がその次です。</translation>
    </message>
    <message>
        <source>Replace anyway</source>
        <translation>それでも置き換え</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>テストして置き換え</translation>
    </message>
    <message>
        <source>Replace without a test</source>
        <translation>テストせずに置き換え</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>キーとしては短すぎます。キー全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>Give the old key a name.</source>
        <translation>古いキーに名前を付けてください。</translation>
    </message>
    <message>
        <source>That moment is over. Choose a later one for the old key.</source>
        <translation>その日時は過ぎています。古いキーには、より後の日時を選択してください。</translation>
    </message>
    <message>
        <source>Testing the new key...</source>
        <translation>新しいキーをテストしています...</translation>
    </message>
    <message>
        <source>The test failed: %1. The old key still works.</source>
        <translation>テストに失敗しました: %1。古いキーは引き続き機能します。</translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>キーをキーチェーンに保存しています...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerFlow</name>
    <message>
        <source>Signing in...</source>
        <translation>サインインしています...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the server...</source>
        <translation>サーバーを読み取っています...</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>ルーターにキーの状態を問い合わせています...</translation>
    </message>
    <message>
        <source>Signing out...</source>
        <translation>サインアウトしています...</translation>
    </message>
    <message>
        <source>Signed out. Your draft stays on this computer.</source>
        <translation>サインアウトしました。下書きはこのコンピューターに残っています。</translation>
    </message>
    <message>
        <source>Sign in...</source>
        <translation>サインイン...</translation>
    </message>
    <message>
        <source>Keys belong to a connection. Add or adopt one first.</source>
        <translation>キーは接続に属します。先に接続を追加するか引き継いでください。</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>接続を追加...</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>この証明書を信頼する...</translation>
    </message>
    <message>
        <source>You are not signed in, so what is shown here may be old. Your draft stays on this computer.</source>
        <translation>サインインしていないため、ここの表示は古い可能性があります。下書きはこのコンピューターに残ります。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerHeader</name>
    <message>
        <source>Switch to another server</source>
        <translation>別のサーバーに切り替え</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Open WebUI %1</source>
        <translation>Open WebUI %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 に読み取り</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsBackups</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A copy of the working copy is made before each sync and before an update of its format; the newest ten are kept. They hold no secrets.</source>
        <translation>各同期の前と、形式のアップデートの前に、作業コピーのバックアップが作成されます。新しいものから 10 個が保存されます。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Go back to it...</source>
        <translation>この時点に戻る...</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>今すぐバックアップを作成</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>%1 のバックアップに戻りますか？</translation>
    </message>
    <message>
        <source>Your draft and the history on this computer become what they were then. What is here now is saved as a backup first, so that you can come back to it. Nothing changes on the server.</source>
        <translation>このコンピューターの下書きと履歴が当時の内容になります。再び戻れるよう、現在の内容は先にバックアップとして保存されます。サーバーは何も変更されません。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsDrift</name>
    <message>
        <source>Changes on the server</source>
        <translation>サーバーでの変更</translation>
    </message>
    <message>
        <source>Keyroster looks whether somebody changed its models, functions or connections in Open WebUI itself. It only reads.</source>
        <translation>Keyroster のモデル、関数、接続が Open WebUI 自体で変更されていないか確認します。読み取るだけです。</translation>
    </message>
    <message>
        <source>Look when the program &amp;starts</source>
        <translation>プログラムの起動時に確認(&amp;S)</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>定期的に確認する間隔(&amp;E)</translation>
    </message>
    <message>
        <source>Minutes between two looks</source>
        <translation>確認の間隔 (分)</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> 分</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsExchange</name>
    <message>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存: %1</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く...</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開く: %1</translation>
    </message>
    <message>
        <source>Everything, with secrets</source>
        <translation>すべて (シークレットを含む)</translation>
    </message>
    <message>
        <source>A bundle, encrypted with a passphrase.</source>
        <translation>パスフレーズで暗号化されたバンドル。</translation>
    </message>
    <message>
        <source>The policy, without secrets</source>
        <translation>ポリシー (シークレットなし)</translation>
    </message>
    <message>
        <source>Who is on which key</source>
        <translation>キーの割り当て</translation>
    </message>
    <message>
        <source>CSV: e-mail or group, connection, key.</source>
        <translation>CSV: メールアドレスまたはグループ、接続、キー。</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>CSV. Saved without secrets; a file that is opened may hold them.</source>
        <translation>CSV。シークレットなしで保存されます。開くファイルには含まれていてもかまいません。</translation>
    </message>
    <message>
        <source>JSON, to read, to keep, or to take to another server.</source>
        <translation>JSON。読む、保管する、別のサーバーに移すために使えます。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsLook</name>
    <message>
        <source>Appearance and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Keyroster speaks this language from its next start.</source>
        <translation>Keyroster の言語は、次回の起動時から変わります。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notify me when a sync of more than 5 seconds ends while the window is behind others</source>
        <translation>ウィンドウが背面にある間に、5 秒を超える同期が終わったら通知する(&amp;N)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>バックアップを作成しました: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>The keys of your providers and what you sign in with. They are never in the working copy, in backups, or in a log.</source>
        <translation>プロバイダーのキーと、サインインに使う情報です。作業コピー、バックアップ、ログには決して含まれません。</translation>
    </message>
    <message>
        <source>Change the place...</source>
        <translation>場所を変更...</translation>
    </message>
    <message>
        <source>When you change the place, the secrets of all servers move there: they are copied, read back, and then removed from where they were.</source>
        <translation>場所を変えると、すべてのサーバーのシークレットがそこへ移ります。コピーして読み戻してから、元の場所から削除します。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsServers</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Each server has a working copy on this computer: what was read last, your draft, and the history. Double-click a name to change it.</source>
        <translation>サーバーごとに、このコンピューターに作業コピーがあります。最後に読み取った内容、下書き、履歴が含まれます。名前をダブルクリックすると変更できます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Copy from it...</source>
        <translation>ここからコピー...</translation>
    </message>
    <message>
        <source>Copies its connections, keys and assignments into the draft of the server that is open, after showing what would be copied</source>
        <translation>このサーバーの接続、キー、割り当てを、開いているサーバーの下書きにコピーします (実行前に内容が表示されます)</translation>
    </message>
    <message>
        <source>Remove from this computer...</source>
        <translation>このコンピューターから削除...</translation>
    </message>
    <message>
        <source>Connect to another server...</source>
        <translation>別のサーバーに接続...</translation>
    </message>
    <message>
        <source>Sign out of the open server</source>
        <translation>開いているサーバーからサインアウト</translation>
    </message>
    <message>
        <source>Forgets the session and the password or key that was kept; the draft stays</source>
        <translation>セッションと、保存されたパスワードまたはキーを消去します。下書きは残ります</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>現在開いています</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>サーバーには名前が必要です。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 をこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>The draft with changes that were not synced, the history, and the secrets of its keys that only this computer has are removed. Backups stay in the folder beside it. Nothing changes on the server.</source>
        <translation>同期されていない変更を含む下書き、履歴、およびこのコンピューターにしかないキーのシークレットが削除されます。バックアップは同じ場所のフォルダーに残ります。サーバーは何も変更されません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Ctrl+K finds any command by its name.</source>
        <translation>すべての操作はマウスなしで行えます。Ctrl+K で、任意のコマンドを名前で検索できます。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1、%Ln 件待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>The session at %1 has ended. Your changes are kept.</source>
        <translation>%1 のセッションが終了しました。変更内容は保持されています。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>サインインしています...</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>この証明書を信頼する...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInStep</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>このコンピューターでサインインしたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>This is a &amp;recovery code</source>
        <translation>これはリカバリーコード(&amp;R)</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>ワンタイムコード(&amp;C)</translation>
    </message>
    <message>
        <source>The password is right. This server also wants the code that your authenticator app shows now.</source>
        <translation>パスワードは正しいです。このサーバーでは、認証アプリに現在表示されているコードも必要です。</translation>
    </message>
    <message>
        <source>You have five minutes. An API key signs in without a code.</source>
        <translation>制限時間は 5 分です。API キーなら、コードなしでサインインできます。</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>パスワード(&amp;S)</translation>
    </message>
    <message>
        <source>The server allows 15 sign-ins in a short time, good ones too; then it makes you wait.</source>
        <translation>サーバーが短時間に許可するサインインは、成功したものを含めて 15 回までです。それを超えると待たされます。</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API キー(&amp;Y)</translation>
    </message>
    <message>
        <source>You find it in Open WebUI under Settings, Account, if the server allows API keys.</source>
        <translation>サーバーで API キーが許可されている場合、Open WebUI の「設定」の「アカウント」にあります。</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>For servers where people sign in through another site: the session token of your web browser.</source>
        <translation>別のサイト経由でサインインするサーバー用: Web ブラウザーのセッショントークン。</translation>
    </message>
    <message>
        <source>This server has no sign-in by password.</source>
        <translation>このサーバーではパスワードでサインインできません。</translation>
    </message>
    <message>
        <source>There is no keychain now, so nothing is kept after the program ends.</source>
        <translation>現在キーチェーンがないため、プログラムの終了後は何も保持されません。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StateBadge</name>
    <message>
        <source>Not read yet</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>The server was not read since the program started. Click to refresh.</source>
        <translation>プログラムの起動後、サーバーをまだ読み取っていません。クリックすると更新します。</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>The server has what you see here. Click to refresh.</source>
        <translation>サーバーはここに表示されているとおりです。クリックすると更新します。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>You have changes that the server does not have yet. Click to review them.</source>
        <translation>サーバーに未反映の変更があります。クリックすると確認できます。</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>サーバーに変更あり</translation>
    </message>
    <message>
        <source>Somebody changed the server since the last sync. Click to see what.</source>
        <translation>最後の同期以降に、誰かがサーバーを変更しました。クリックすると内容を確認できます。</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>The server does not answer. You can keep editing. Click to try again.</source>
        <translation>サーバーが応答しません。編集は続けられます。クリックすると再試行します。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StepDetails</name>
    <message>
        <source>As the server stores it</source>
        <translation>サーバーでの保存形式</translation>
    </message>
    <message>
        <source>What this step changes</source>
        <translation>この手順の変更内容</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>現在のサーバー</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>この手順の後</translation>
    </message>
    <message>
        <source>Choose a step to see what it changes.</source>
        <translation>手順を選択すると、変更内容が表示されます。</translation>
    </message>
    <message>
        <source>%1 This step cannot be undone.</source>
        <translation>%1 この手順は元に戻せません。</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SyncFlow</name>
    <message>
        <source>Sync done</source>
        <translation>同期が完了しました</translation>
    </message>
    <message>
        <source>Sync partly done</source>
        <translation>同期が一部完了しました</translation>
    </message>
    <message>
        <source>Sync stopped: the server changed</source>
        <translation>同期を停止しました: サーバーが変更されました</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>同期を停止しました</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Reading what the server had before...</source>
        <translation>サーバーの以前の内容を読み取っています...</translation>
    </message>
    <message>
        <source>The server is as it was before the last sync already.</source>
        <translation>サーバーはすでに最後の同期の前の状態です。</translation>
    </message>
    <message>
        <source>Reading how far the sync came...</source>
        <translation>同期がどこまで進んだかを確認しています...</translation>
    </message>
    <message>
        <source>Nothing is missing: the sync was complete.</source>
        <translation>残りはありません。同期は完了していました。</translation>
    </message>
    <message>
        <source>Nothing on the server was changed, so there is nothing to put back.</source>
        <translation>サーバーは何も変更されていないため、元に戻すものがありません。</translation>
    </message>
    <message>
        <source>Open a saved plan</source>
        <translation>保存したプランを開く</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Keyroster のプラン (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>Checking the plan against the server...</source>
        <translation>プランをサーバーと照合しています...</translation>
    </message>
    <message>
        <source>This plan has nothing to do: the server is as it says.</source>
        <translation>このプランで行うことはありません。サーバーはすでにそのとおりです。</translation>
    </message>
    <message>
        <source>Merged. Your changes are on top of the other admin&apos;s now.</source>
        <translation>マージしました。あなたの変更は、別の管理者の変更の上に重ねられています。</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>確認...</translation>
    </message>
    <message>
        <source>The draft took over what the server shows. Review and sync when you are ready.</source>
        <translation>サーバーの内容を下書きに取り込みました。準備ができたら、確認して同期してください。</translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>プランを作成しています...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UndoDialog</name>
    <message>
        <source>Undo history</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>The changes since the last sync, the newest first. Choose how far to go back, or forward again; nothing changes on the server.</source>
        <translation>前回の同期以降の変更を、新しい順に示します。どこまで戻すか、またはやり直すかを選んでください。サーバーは何も変わりません。</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>下書きの変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>The draft now</source>
        <translation>現在の下書き</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <source>Before all these changes</source>
        <translation>これらすべての変更の前</translation>
    </message>
    <message>
        <source>The draft is here</source>
        <translation>下書きはここです</translation>
    </message>
    <message>
        <source>Undo 1 change</source>
        <translation>1 件の変更を元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln changes</source>
        <translation>
            <numerusform>%Ln 件の変更を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 1 change again</source>
        <translation>1 件の変更をやり直す</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln changes again</source>
        <translation>
            <numerusform>%Ln 件の変更をやり直す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageBar</name>
    <message>
        <source>What is counted</source>
        <translation>集計する項目</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>集計の対象</translation>
    </message>
    <message>
        <source>Steps of the chart</source>
        <translation>グラフの単位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>最初の日 (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>最後の日 (UTC)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>キー別</translation>
    </message>
    <message>
        <source>by user</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>グループ別</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>No model has a price, so cost is not known.</source>
        <translation>価格のあるモデルがないため、費用は不明です。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageData</name>
    <message>
        <source>Reading usage...</source>
        <translation>使用量を読み取っています...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>費用 (USD)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageNotesModel</name>
    <message>
        <source>per day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 リクエスト</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>20 requests per day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>20 requests per day on OpenAI</comment>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>20 requests per day, for everyone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everyone together</source>
        <translation>全員の合計</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 の合計</translation>
    </message>
    <message>
        <source>Used up: %1 (%2)</source>
        <translation>使い切り: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>18 requests (90 %)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its tokens per day</source>
        <translation>1 日のトークン数</translation>
    </message>
    <message>
        <source>its requests per day</source>
        <translation>1 日のリクエスト数</translation>
    </message>
    <message>
        <source>the account&apos;s tokens per day</source>
        <translation>アカウントの 1 日のトークン数</translation>
    </message>
    <message>
        <source>the account&apos;s requests per day</source>
        <translation>アカウントの 1 日のリクエスト数</translation>
    </message>
    <message>
        <source>Used up now</source>
        <translation>現在使い切り</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsagePage</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>利用枠</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>What is used up</source>
        <translation>使い切る対象</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Over time, what the chart shows</source>
        <translation>推移 (グラフの内容)</translation>
    </message>
    <message>
        <source>Allowances that are nearly or all used</source>
        <translation>ほぼまたはすべて使い切られた利用枠</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back</source>
        <translation>クォータの再開前に使い切るキー</translation>
    </message>
    <message>
        <source>Read usage again</source>
        <translation>使用量を読み直す</translation>
    </message>
    <message>
        <source>The router is asked for its counters.</source>
        <translation>ルーターに集計値を問い合わせています。</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>まだ何も集計されていません</translation>
    </message>
    <message>
        <source>Usage is counted by the router. It comes to the server with the first sync.</source>
        <translation>使用量はルーターが集計します。ルーターは最初の同期でサーバーに入ります。</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>ボードへ移動</translation>
    </message>
    <message>
        <source>Usage could not be read</source>
        <translation>使用量を読み取れませんでした</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>サーバーが応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing was used</source>
        <translation>使用なし</translation>
    </message>
    <message>
        <source>Nobody chatted through the router in these days.</source>
        <translation>この期間、ルーター経由でチャットした人はいません。</translation>
    </message>
    <message>
        <source>Show the last 30 days</source>
        <translation>過去 30 日間を表示</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Read at %1. Days are counted in UTC.</source>
        <translation>%1 に読み取り。日は UTC で数えます。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全体の合計</translation>
    </message>
    <message>
        <source>So many users are charted all together.</source>
        <translation>ユーザーが多いため、グラフではまとめて表示されます。</translation>
    </message>
    <message>
        <source>Whoever is in several groups counts in each of them.</source>
        <translation>複数のグループに属する人は、それぞれのグループで数えられます。</translation>
    </message>
    <message>
        <source>Cost is not known: no model has a price.</source>
        <translation>費用は不明です。価格のあるモデルがありません。</translation>
    </message>
    <message>
        <source>The table has the %1 biggest; a filter finds the others.</source>
        <translation>表には上位 %1 件が表示されます。その他はフィルターで見つかります。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Allowances (%1)</source>
        <translation>利用枠 (%1)</translation>
    </message>
    <message>
        <source>Forecast (%1)</source>
        <translation>予測 (%1)</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>使用量をエクスポート</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>CSV としてエクスポート...</translation>
    </message>
    <message>
        <source>No allowance is nearly used</source>
        <translation>使い切りそうな利用枠はありません</translation>
    </message>
    <message>
        <source>Who has used most of an allowance, or all of it, is listed here.</source>
        <translation>利用枠の大半またはすべてを使った人がここに表示されます。</translation>
    </message>
    <message>
        <source>Set allowances...</source>
        <translation>利用枠を設定...</translation>
    </message>
    <message>
        <source>No key will run out</source>
        <translation>使い切るキーはありません</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back, by what was used lately, are listed here.</source>
        <translation>最近の使用量から見て、クォータの再開前に使い切るキーがここに表示されます。</translation>
    </message>
    <message>
        <source>Show the limits of the keys</source>
        <translation>キーの制限を表示</translation>
    </message>
    <message>
        <source>Reading usage...</source>
        <translation>使用量を読み取っています...</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>費用 (USD)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::VaultDialog</name>
    <message>
        <source>Where to keep keys and passwords</source>
        <translation>キーとパスワードの保存場所</translation>
    </message>
    <message>
        <source>&amp;Open the vault with its passphrase</source>
        <translation>パスフレーズで保管庫を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make a vault with a passphrase</source>
        <translation>パスフレーズ付きの保管庫を作成(&amp;M)</translation>
    </message>
    <message>
        <source>For this &amp;session only</source>
        <translation>このセッションの間だけ(&amp;S)</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>このコンピューターのキーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再入力(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer. After the program ends you sign in again, and keys that you added here can no longer be read or sealed again.</source>
        <translation>このコンピューターには何も保存されません。プログラムの終了後は再びサインインが必要で、ここで追加したキーは読み取りも封印もできなくなります。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンを再試行</translation>
    </message>
    <message>
        <source>The vault is one encrypted file on this computer.</source>
        <translation>保管庫は、このコンピューター上の 1 つの暗号化ファイルです。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Some words are easier to remember than signs.</source>
        <translation>
            <numerusform>%n 文字以上。記号より、いくつかの単語の方が覚えやすくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>同じパスフレーズを 2 回入力してください。</translation>
    </message>
    <message>
        <source>Keep it well: nobody can open the vault without it.</source>
        <translation>大切に保管してください。これがないと、誰も保管庫を開けません。</translation>
    </message>
    <message>
        <source>Opening the vault...</source>
        <translation>保管庫を開いています...</translation>
    </message>
    <message>
        <source>%1 When you change the place, the secrets of all servers are copied there and read back, and only then removed here. &quot;This session only&quot; moves nothing.</source>
        <translation>%1 場所を変えると、すべてのサーバーのシークレットをそこへコピーして読み戻し、その後でここから削除します。「このセッションの間だけ」では何も移動しません。</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>キーチェーンへ移す</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WelcomePage</name>
    <message>
        <source>Decide which key pays for whose chats</source>
        <translation>どのキーが誰のチャットの支払いに使われるかを決める</translation>
    </message>
    <message>
        <source>Connect to your Open WebUI server. Keyroster reads it first and changes nothing until you review a plan and click Sync.</source>
        <translation>Open WebUI サーバーに接続してください。Keyroster はまず読み取るだけで、プランを確認して「同期」をクリックするまで何も変更しません。</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>サーバーに接続...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WindowActions</name>
    <message>
        <source>&amp;Connect to a server...</source>
        <translation>サーバーに接続(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Refresh from the server</source>
        <translation>サーバーから更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Undo last s&amp;ync...</source>
        <translation>最後の同期を元に戻す(&amp;Y)...</translation>
    </message>
    <message>
        <source>&amp;Open a saved plan...</source>
        <translation>保存したプランを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Paste keys...</source>
        <translation>キーを貼り付け(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Find a command...</source>
        <translation>コマンドを検索(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Keyroster</source>
        <translation>Keyroster について(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>ボードへ移動</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>キーへ移動</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>ユーザーへ移動</translation>
    </message>
    <message>
        <source>Go to the usage</source>
        <translation>使用量へ移動</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>履歴へ移動</translation>
    </message>
    <message>
        <source>Go to the checks</source>
        <translation>チェックへ移動</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>設定へ移動</translation>
    </message>
    <message>
        <source>Colours as the &amp;system has them</source>
        <translation>配色をシステムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>ライトの配色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ダークの配色(&amp;D)</translation>
    </message>
    <message>
        <source>Undo &amp;history...</source>
        <translation>変更の履歴(&amp;H)...</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>Open WebUI サーバーで、どのプロバイダー API キーが誰のチャットの支払いに使われるかを決めます。</translation>
    </message>
    <message>
        <source>Open this workspace &lt;file&gt; instead of the last one.</source>
        <translation>前回のワークスペースの代わりに、このワークスペース &lt;file&gt; を開きます。</translation>
    </message>
    <message>
        <source>Keep workspaces and settings in this &lt;folder&gt;.</source>
        <translation>ワークスペースと設定をこの &lt;folder&gt; に保存します。</translation>
    </message>
    <message>
        <source>Use this &lt;name&gt; in the keychain, apart from other programs.</source>
        <translation>キーチェーンで、他のプログラムと区別するためにこの &lt;name&gt; を使用します。</translation>
    </message>
</context>
</TS>
