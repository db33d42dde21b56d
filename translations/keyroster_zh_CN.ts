<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>请检查地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>If the server uses a certificate of its own, compare the fingerprint with its operator.</source>
        <translation>如果服务器使用自己的证书，请与其运营者核对指纹。</translation>
    </message>
    <message>
        <source>Use the address that the server sends you to, if you trust it.</source>
        <translation>如果您信任服务器指向的地址，请使用该地址。</translation>
    </message>
    <message>
        <source>Check that the address is that of Open WebUI itself, not of a page in front of it.</source>
        <translation>请检查该地址是否属于 Open WebUI 本身，而不是它前面的页面。</translation>
    </message>
    <message>
        <source>Sign in again; your changes are kept.</source>
        <translation>请重新登录；您的更改会保留。</translation>
    </message>
    <message>
        <source>Sign in with the account of an admin.</source>
        <translation>请使用管理员账户登录。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>请等待几分钟，然后重试。</translation>
    </message>
    <message>
        <source>Refresh to see whether it happened.</source>
        <translation>请刷新，查看是否已经生效。</translation>
    </message>
    <message>
        <source>Refresh, then review your changes again.</source>
        <translation>请刷新，然后再次检查您的更改。</translation>
    </message>
    <message>
        <source>Close the other program that works on the same server, then try again.</source>
        <translation>请关闭正在使用同一服务器的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, then try again.</source>
        <translation>请解锁本机的钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>Allow Keyroster to use the keychain, then try again.</source>
        <translation>请允许 Keyroster 使用钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was deleted; a backup is in the folder beside the file.</source>
        <translation>没有删除任何内容；文件旁的文件夹中有备份。</translation>
    </message>
    <message>
        <source>Update Keyroster on this computer.</source>
        <translation>请更新本机上的 Keyroster。</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>请附上详细信息报告此问题。</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>请刷新后重试。</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <translation>请检查输入的内容，然后重试。</translation>
    </message>
    <message>
        <source>Start the keychain of this computer, or choose another place for secrets in Settings.</source>
        <translation>请启动此计算机的钥匙串，或在设置中为机密选择其他存放位置。</translation>
    </message>
</context>
<context>
    <name>AssignmentsCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>The first line names no column %1. It should be: email, connection, key.</source>
        <translation>第一行没有列 %1。应为：email, connection, key。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>未使用列 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n assignment(s) from CSV</source>
        <translation>
            <numerusform>从 CSV 导入 %n 项分配</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not said who. Write an e-mail, a group, or * for everyone.</source>
        <translation>没有说明是谁。请填写电子邮件、群组，或用 * 表示所有人。</translation>
    </message>
    <message>
        <source>A line is about a user or a group, not both.</source>
        <translation>一行只能对应一个用户或一个群组，不能同时对应两者。</translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>单元格多于列。含逗号的文本请加引号。</translation>
    </message>
    <message>
        <source>Line %1 says this already.</source>
        <translation>第 %1 行已经说明了这一点。</translation>
    </message>
    <message>
        <source>An earlier line of the same person says %1 for %2.</source>
        <translation>同一个人的前一行为 %2 指定了 %1。</translation>
    </message>
    <message>
        <source>%1 is no %2. Write one of: %3.</source>
        <translation>%1 不是有效的 %2。请填写其中之一：%3。</translation>
    </message>
    <message>
        <source>The rank must be a whole number, such as 0.</source>
        <translation>顺位必须是整数，例如 0。</translation>
    </message>
    <message>
        <source>Left out, because line %1 about the same person does not fit.</source>
        <translation>已略过，因为同一个人的第 %1 行不合适。</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>无需操作：已经如此。</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 获得 %2。</translation>
    </message>
    <message>
        <source>%1 keeps %2; how they are used changes.</source>
        <translation>%1 保留 %2；仅使用方式改变。</translation>
    </message>
    <message>
        <source>%1 gets %2 instead of %3.</source>
        <translation>%1 获得 %2，取代 %3。</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The server does not say which version of Open WebUI it is, so Keyroster does not touch it.</source>
        <translation>服务器没有说明它的 Open WebUI 版本，因此 Keyroster 不会改动它。</translation>
    </message>
    <message>
        <source>This server runs Open WebUI %1. Keyroster needs %2 or newer: older versions cannot limit a model to groups safely. Update the server first.</source>
        <translation>此服务器运行 Open WebUI %1。Keyroster 需要 %2 或更高版本：旧版本无法安全地把模型限制给群组。请先更新服务器。</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>the pool for everyone</source>
        <translation>公共池</translation>
    </message>
    <message>
        <source>Change how the keys of %1 take turns</source>
        <translation>更改 %1 的密钥轮换方式</translation>
    </message>
    <message>
        <source>Empty the pool for everyone (now: %1)</source>
        <translation>清空公共池（现为：%1）</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1</source>
        <translation>用 %1 为其他所有人付费</translation>
    </message>
    <message>
        <source>Pay for everyone else with %1 instead of %2</source>
        <translation>用 %1 代替 %2 为其他所有人付费</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>把 %1 从 %2 移开</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>把 %1 放到 %2</translation>
    </message>
    <message>
        <source>Put %1 on %2 instead of %3</source>
        <translation>把 %1 放到 %2，取代 %3</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>添加密钥 %1</translation>
    </message>
    <message>
        <source>Delete key %1</source>
        <translation>删除密钥 %1</translation>
    </message>
    <message>
        <source>Switch key %1 on</source>
        <translation>启用密钥 %1</translation>
    </message>
    <message>
        <source>Switch key %1 off</source>
        <translation>停用密钥 %1</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>更改密钥 %1</translation>
    </message>
    <message>
        <source>Adopt connection %1</source>
        <translation>接管连接 %1</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>添加连接 %1</translation>
    </message>
    <message>
        <source>Delete connection %1</source>
        <translation>删除连接 %1</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>更改连接 %1</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>添加账户 %1</translation>
    </message>
    <message>
        <source>Delete account %1</source>
        <translation>删除账户 %1</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>更改账户 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change and the connection that it is about</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change the allowance of %1</source>
        <translation>更改 %1 的限额</translation>
    </message>
    <message>
        <source>a deleted user (%1)</source>
        <translation>已删除的用户（%1）</translation>
    </message>
    <message>
        <source>a deleted group (%1)</source>
        <translation>已删除的组（%1）</translation>
    </message>
</context>
<context>
    <name>CheckChoice</name>
    <message>
        <source>Add keys...</source>
        <translation>添加密钥...</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>模型和价格...</translation>
    </message>
    <message>
        <source>Set the account&apos;s limits...</source>
        <translation>设置账户的限制...</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>密钥详情...</translation>
    </message>
    <message>
        <source>Enter the secret again...</source>
        <translation>重新输入密文...</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>顺序与规则...</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>另 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>This is not UTF-8. In the spreadsheet choose &quot;CSV UTF-8&quot; when you save it.</source>
        <translation>这不是 UTF-8。请在电子表格中保存时选择“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>有一个引号没有闭合。</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark. A quotation mark inside a cell is written twice.</source>
        <translation>闭合引号之后还有文本。单元格内的引号要写两次。</translation>
    </message>
    <message>
        <source>The file is too large (over 64 MiB).</source>
        <translation>文件太大（超过 64 MiB）。</translation>
    </message>
</context>
<context>
    <name>CsvLookup</name>
    <message>
        <source>%1, ...</source>
        <translation>%1，...</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one first.</source>
        <translation>还没有连接。请先添加一个。</translation>
    </message>
    <message>
        <source>The connection is missing. There are: %1.</source>
        <translation>缺少连接。现有：%1。</translation>
    </message>
    <message>
        <source>There is no connection %1. There are: %2.</source>
        <translation>没有连接 %1。现有：%2。</translation>
    </message>
    <message>
        <source>Several connections are called %1. Write the short name that is part of its model ids.</source>
        <translation>有多个连接名为 %1。请写其模型 ID 中的短名称。</translation>
    </message>
    <message>
        <source>The label of a key is missing.</source>
        <translation>缺少密钥的名称。</translation>
    </message>
    <message>
        <source>Several keys of %1 have the label %2. Give them different labels.</source>
        <translation>%1 有多个密钥名为 %2。请给它们不同的名称。</translation>
    </message>
    <message>
        <source>%1 has no keys yet. Add the key first.</source>
        <translation>%1 还没有密钥。请先添加密钥。</translation>
    </message>
    <message>
        <source>%1 has no key %2. It has: %3.</source>
        <translation>%1 没有密钥 %2。现有：%3。</translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, because %n line(s) do not fit:</source>
        <translation>
            <numerusform>没有导入任何内容，因为有 %n 行不合适：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... 以及另外 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>DoneOffer</name>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DropDecision</name>
    <message>
        <source>%1 belongs to the connection %2.</source>
        <translation>%1 属于连接 %2。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → also %2</source>
        <translation>%1 → 另加 %2</translation>
    </message>
    <message>
        <source>%1 → %2, instead of %3</source>
        <translation>%1 → %2，取代 %3</translation>
    </message>
    <message>
        <source>%1 already uses %2.</source>
        <translation>%1 已在使用 %2。</translation>
    </message>
    <message>
        <source>They all use %1 already.</source>
        <translation>他们都已在使用 %1。</translation>
    </message>
    <message>
        <source>The pool for everyone has no keys yet. Put a key into it first.</source>
        <translation>公共池还没有密钥。请先放入一个密钥。</translation>
    </message>
    <message>
        <source>%1 has no key of their own here: the pool serves everyone.</source>
        <translation>%1 在这里没有自己的密钥：由公共池服务。</translation>
    </message>
    <message>
        <source>None of them has a key of their own here: the pool serves everyone.</source>
        <translation>他们在这里都没有自己的密钥：由公共池服务。</translation>
    </message>
    <message>
        <source>%1 → pool for everyone, off %2</source>
        <translation>%1 → 公共池，离开 %2</translation>
    </message>
    <message>
        <source>%1 → pool for everyone</source>
        <translation>%1 → 公共池</translation>
    </message>
    <message>
        <source>%1 is in the pool already.</source>
        <translation>%1 已在池中。</translation>
    </message>
    <message>
        <source>There is nothing here that can be dropped.</source>
        <translation>这里没有可以拖放的内容。</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>请先选择一个连接。</translation>
    </message>
    <message>
        <source>Drop people or keys, not both at once.</source>
        <translation>请拖放人员或密钥，不要同时拖放两者。</translation>
    </message>
    <message>
        <source>Drop a key on a person, on a group or on the pool for everyone.</source>
        <translation>请把密钥拖放到人员、群组或公共池上。</translation>
    </message>
    <message>
        <source>Drop people on a key.</source>
        <translation>请把人员拖放到密钥上。</translation>
    </message>
    <message>
        <source>This key is removed by your changes. Keep the key to use it.</source>
        <translation>此密钥会被您的更改移除。要使用它，请保留该密钥。</translation>
    </message>
</context>
<context>
    <name>EffectiveKeys</name>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>all keys used up for now</source>
        <translation>所有密钥暂时用完</translation>
    </message>
    <message>
        <source>no key is allowed now</source>
        <translation>目前没有允许的密钥</translation>
    </message>
    <message>
        <source>the key does not work</source>
        <translation>密钥无法使用</translation>
    </message>
    <message>
        <source>no key of its own</source>
        <translation>没有自己的密钥</translation>
    </message>
    <message>
        <source>%1, own key</source>
        <translation>%1，自己的密钥</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1，通过 %2</translation>
    </message>
    <message>
        <source>%1, from the pool</source>
        <translation>%1，来自公共池</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>the assignment of %1</source>
        <translation>%1 的分配</translation>
    </message>
    <message>
        <source>the assignment of the group %1</source>
        <translation>群组 %1 的分配</translation>
    </message>
    <message>
        <source>the assignments of the groups %1</source>
        <translation>群组 %1 的分配</translation>
    </message>
    <message>
        <source>the pool for everyone</source>
        <translation>公共池</translation>
    </message>
    <message>
        <source>%1 uses key %2, from %3.</source>
        <translation>%1 使用密钥 %2，来自%3。</translation>
    </message>
    <message>
        <source>%1 uses key %2, the first of %3 that is free; then %4.</source>
        <translation>%1 使用密钥 %2，即%3中第一个空闲的；然后是 %4。</translation>
    </message>
    <message>
        <source>%1 uses the keys %2 in turn, from %3.</source>
        <translation>%1 轮流使用密钥 %2，来自%3。</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, by their weights, from %3.</source>
        <translation>%1 按权重使用密钥 %2 之一，来自%3。</translation>
    </message>
    <message>
        <source>%1 uses the least busy of the keys %2, from %3.</source>
        <translation>%1 使用密钥 %2 中最空闲的一个，来自%3。</translation>
    </message>
    <message>
        <source>%1 uses the key with most quota left of %2, from %3.</source>
        <translation>%1 使用 %2 中剩余配额最多的密钥，来自%3。</translation>
    </message>
    <message>
        <source>%1 uses one of the keys %2, from %3; each chat stays with one of them.</source>
        <translation>%1 使用密钥 %2 之一，来自%3；每个对话固定使用其中一个。</translation>
    </message>
    <message>
        <source>%1 has no key on %2: nothing is assigned to them, to a group of theirs, or to everyone.</source>
        <translation>%1 在 %2 上没有密钥：没有分配给此人、其群组或所有人。</translation>
    </message>
    <message>
        <source>%1 cannot chat now: every key that may pay is used up or cooling down.</source>
        <translation>%1 现在无法对话：可付费的密钥都已用完或正在冷却。</translation>
    </message>
    <message>
        <source>%1 cannot chat: no key that may pay is switched on, valid today and meant for this model.</source>
        <translation>%1 无法对话：可付费的密钥都没有启用、今天无效或不适用于此模型。</translation>
    </message>
    <message>
        <source>%1 cannot chat: the keys that should pay do not work. Replace them.</source>
        <translation>%1 无法对话：应付费的密钥无法使用。请更换它们。</translation>
    </message>
    <message>
        <source>%1 does not offer a model %2.</source>
        <translation>%1 不提供模型 %2。</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>没有连接 %1。</translation>
    </message>
    <message>
        <source>Key %1 of %2 %3.</source>
        <translation>%2 的密钥 %1 %3。</translation>
    </message>
    <message>
        <source>When none of these is left, nothing else stands in: chats wait or are refused.</source>
        <translation>这些都不可用时，没有其他密钥顶替：对话会等待或被拒绝。</translation>
    </message>
    <message>
        <source>Nothing else stands in.</source>
        <translation>没有其他密钥顶替。</translation>
    </message>
    <message>
        <source>%1 does not stand in, because %2 never lets other keys pay.</source>
        <translation>%1 不会顶替，因为 %2 从不让其他密钥付费。</translation>
    </message>
    <message>
        <source>%1 does not stand in, because a key that does not work is an error to be mended.</source>
        <translation>%1 不会顶替，因为无法使用的密钥是需要修复的错误。</translation>
    </message>
    <message>
        <source>When these are used up, %1 comes next.</source>
        <translation>这些用完后，接下来是%1。</translation>
    </message>
</context>
<context>
    <name>Functions</name>
    <message>
        <source>The server took the function %1, but shows another text for it.</source>
        <translation>服务器接受了函数 %1，但显示的内容不同。</translation>
    </message>
    <message>
        <source>The server has a function %1 already.</source>
        <translation>服务器已有函数 %1。</translation>
    </message>
    <message>
        <source>The server did not accept the function %1. Its log says why.</source>
        <translation>服务器没有接受函数 %1。其日志说明了原因。</translation>
    </message>
    <message>
        <source>The server has no function %1.</source>
        <translation>服务器没有函数 %1。</translation>
    </message>
    <message>
        <source>The function %1 could not be switched on.</source>
        <translation>无法启用函数 %1。</translation>
    </message>
    <message>
        <source>The function %1 could not be switched off.</source>
        <translation>无法停用函数 %1。</translation>
    </message>
    <message>
        <source>The server did not accept the new function %1 and keeps the old one.</source>
        <translation>服务器没有接受新的函数 %1，保留了旧的。</translation>
    </message>
    <message>
        <source>The server did not keep the setting %1 of the function %2.</source>
        <translation>服务器没有保存函数 %2 的设置 %1。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 requests a minute</source>
        <translation>每分钟 %1 次请求</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>每分钟 %1 个令牌</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>每天 %1 次请求</translation>
    </message>
    <message>
        <source>%1 tokens a day</source>
        <translation>每天 %1 个令牌</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>同时 %1 次</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅用于</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>不用于</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>The secret is not on this computer: it can be assigned, not shown or tested.</source>
        <translation>密文不在本机：可以分配，但不能显示或测试。</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Who is on it: %1</source>
        <translation>使用者：%1</translation>
    </message>
    <message>
        <source>Nobody yet. Drag people here, or select them and press Ctrl+Return.</source>
        <translation>还没有人。把人员拖到这里，或选择他们并按 Ctrl+Return。</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>公共池</translation>
    </message>
    <message>
        <source>Take %1 out of the pool</source>
        <translation>把 %1 移出公共池</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>把 %1 从 %2 移开</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>公共池</translation>
    </message>
    <message>
        <source>Pays for all who have no key of their own and no group&apos;s key</source>
        <translation>为没有自己的密钥也没有群组密钥的人付费</translation>
    </message>
    <message>
        <source>Keys in the pool</source>
        <translation>池中的密钥</translation>
    </message>
    <message>
        <source>None. Drag a key onto the pool, or select it and press Ctrl+P.</source>
        <translation>无。把密钥拖到池上，或选择它并按 Ctrl+P。</translation>
    </message>
    <message>
        <source>Who it serves</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>%1 without a key</source>
        <translation>%1 人没有密钥</translation>
    </message>
    <message>
        <source>Model that the explanation is about</source>
        <translation>解释所针对的模型</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>自己的密钥</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 – pays now</source>
        <translation>%1 – 现在付费</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key and why it is left out: team-1 is switched off</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On other connections</source>
        <translation>在其他连接上</translation>
    </message>
    <message>
        <source>Assigned here</source>
        <translation>分配在这里</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select a person to see which key pays for their chats, and why. Select a key to see its limits and who is on it.</source>
        <translation>选择一个人，查看哪个密钥为其对话付费以及原因。选择一个密钥，查看其限制和使用者。</translation>
    </message>
    <message>
        <source>Drag people onto a key to assign them; hold Ctrl to give them a further key. With the keyboard: select them and press Ctrl+Return.</source>
        <translation>把人员拖到密钥上即可分配；按住 Ctrl 则再加一个密钥。使用键盘：选择他们并按 Ctrl+Return。</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>为什么用这个密钥？</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>按此顺序</translation>
    </message>
    <message>
        <source>This group has no key of its own on this connection.</source>
        <translation>此群组在此连接上没有自己的密钥。</translation>
    </message>
    <message>
        <source>%1 of them have a key of their own, which comes first.</source>
        <translation>其中 %1 人有自己的密钥，优先使用。</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Which keys they get now</source>
        <translation>他们现在使用哪些密钥</translation>
    </message>
    <message>
        <source>a key of their own</source>
        <translation>自己的密钥</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>通过群组</translation>
    </message>
    <message>
        <source>from the pool</source>
        <translation>来自公共池</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: show all...</source>
        <translation>
            <numerusform>以及另外 %Ln 个：显示全部...</numerusform>
        </translation>
    </message>
    <message>
        <source>All people whom this key serves, on their page</source>
        <translation>在人员页面上显示使用此密钥的所有人</translation>
    </message>
    <message>
        <source>A key of their own that a person has entered in Open WebUI for this provider comes before all of these.</source>
        <translation>用户自己在 Open WebUI 中为此提供商填写的密钥优先于以上所有密钥。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Last test: %1</source>
        <translation>上次测试：%1</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>this field is needed and is missing or empty</source>
        <translation>此字段是必需的，但缺失或为空</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>此处应为整数</translation>
    </message>
    <message>
        <source>a date and time like 2026-01-31T12:00:00Z is expected here</source>
        <translation>此处应为形如 2026-01-31T12:00:00Z 的日期和时间</translation>
    </message>
    <message>
        <source>a list of texts is expected here</source>
        <translation>此处应为文本列表</translation>
    </message>
    <message>
        <source>an object { ... } is expected here</source>
        <translation>此处应为对象 { ... }</translation>
    </message>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>此处应为列表 [ ... ]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it can be %2</source>
        <translation>此处不认识“%1”；可以是 %2</translation>
    </message>
</context>
<context>
    <name>KeyRemoval</name>
    <message>
        <source>Nobody but the pool uses it.</source>
        <translation>只有公共池使用它。</translation>
    </message>
    <message>
        <source>Nobody uses it.</source>
        <translation>没有人使用它。</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>使用者：%1。</translation>
    </message>
    <message>
        <source>The pool for everyone is empty then.</source>
        <translation>公共池将变空。</translation>
    </message>
    <message>
        <source>1 person uses the pool for everyone from then on.</source>
        <translation>此后有 1 人使用公共池。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people use the pool for everyone from then on.</source>
        <translation>
            <numerusform>此后有 %Ln 人使用公共池。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person has no key left and cannot chat here.</source>
        <translation>有 1 人将没有密钥，无法在此对话。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no key left and cannot chat here.</source>
        <translation>
            <numerusform>有 %Ln 人将没有密钥，无法在此对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody still has a key who has one now.</source>
        <translation>现在有密钥的人之后仍有密钥。</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Everyone else</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>No pool: who has no key of their own cannot chat here</source>
        <translation>没有公共池：没有自己密钥的人无法在此对话</translation>
    </message>
    <message>
        <source>The pool for all who have no key of their own</source>
        <translation>供没有自己密钥的所有人使用的公共池</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>下次同步时移除</translation>
    </message>
</context>
<context>
    <name>KeyState</name>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Pausing after a limit</source>
        <translation>达到限制后暂停</translation>
    </message>
    <message>
        <source>Pausing until %1</source>
        <translation>暂停至 %1</translation>
    </message>
    <message>
        <source>Used up for now</source>
        <translation>暂时用完</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>用完，至 %1</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>The provider refuses this key</source>
        <translation>服务商拒绝此密钥</translation>
    </message>
    <message>
        <source>Suspended by the provider</source>
        <translation>被服务商暂停</translation>
    </message>
    <message>
        <source>No access to this model</source>
        <translation>无权访问此模型</translation>
    </message>
    <message>
        <source>The server cannot open it: sync again</source>
        <translation>服务器无法打开它：请再次同步</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>自 %1 起有效</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>The test was not conclusive</source>
        <translation>测试没有结论</translation>
    </message>
    <message>
        <source>%1 of %2 tokens today</source>
        <translation>今天 %1 / %2 个令牌</translation>
    </message>
    <message>
        <source>1 request today</source>
        <translation>今天 1 次请求</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>今天 %1 / %2 次请求</translation>
    </message>
    <message>
        <source>%1 requests today</source>
        <translation>今天 %1 次请求</translation>
    </message>
    <message>
        <source>Works, tested %1</source>
        <translation>可用，测试于 %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>a state of a key, and when it ends</comment>
        <translation>%1，直到 %2</translation>
    </message>
    <message>
        <source>%1 of %2 this month</source>
        <translation>本月 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 requests today</source>
        <translation>今天账户的 %1 / %2 次请求</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 tokens today</source>
        <translation>今天账户的 %1 / %2 个令牌</translation>
    </message>
    <message>
        <source>%1 of the account&apos;s %2 this month</source>
        <translation>本月账户的 %1 / %2</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Lasts until the reset</source>
        <translation>可用到重置为止</translation>
    </message>
    <message>
        <source>Used up, back at %1</source>
        <translation>已用完，%1 恢复</translation>
    </message>
    <message>
        <source>Account runs out about %1, back at %2</source>
        <translation>账户约在 %1 用完，%2 恢复</translation>
    </message>
    <message>
        <source>Runs out about %1, back at %2</source>
        <translation>约在 %1 用完，%2 恢复</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>除 %1 外</translation>
    </message>
    <message>
        <source>Only %1, not %2</source>
        <translation>仅 %1，除 %2 外</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translation>下次同步时移除</translation>
    </message>
    <message>
        <source>Account used up, back at %1</source>
        <translation>账户已用完，%1 恢复</translation>
    </message>
</context>
<context>
    <name>KeyTest</name>
    <message>
        <source>This is no key: it is empty, or has a space, a line break or a special character in it.</source>
        <translation>这不是密钥：它是空的，或含有空格、换行或特殊字符。</translation>
    </message>
    <message>
        <source>The provider does not accept this key.</source>
        <translation>服务商不接受此密钥。</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it in. Check its permissions.</source>
        <translation>服务商认识此密钥，但不允许访问。请检查其权限。</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit until %1.</source>
        <translation>密钥可用，但在 %1 之前已达到限制。</translation>
    </message>
    <message>
        <source>The key works, but has reached its limit for now.</source>
        <translation>密钥可用，但目前已达到限制。</translation>
    </message>
    <message>
        <source>The key is right, but its account has no credit left.</source>
        <translation>密钥正确，但其账户余额不足。</translation>
    </message>
    <message>
        <source>The provider has a problem now (HTTP %1). Try again later.</source>
        <translation>服务商目前有问题（HTTP %1）。请稍后重试。</translation>
    </message>
    <message>
        <source>There is no model list at this address. Check the end of the address: many need &quot;/v1&quot;.</source>
        <translation>此地址没有模型列表。请检查地址的结尾：许多服务商需要“/v1”。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer says nothing about the key (HTTP %1).</source>
        <translation>服务商的回复没有说明密钥的情况（HTTP %1）。</translation>
    </message>
    <message>
        <source>The key works and sees %1 models.</source>
        <translation>密钥可用，能看到 %1 个模型。</translation>
    </message>
    <message>
        <source>What answers at this address is no provider of models. Check the address.</source>
        <translation>在此地址应答的不是模型服务商。请检查地址。</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>服务商没有及时应答。</translation>
    </message>
    <message>
        <source>The address sends us to another one. Keys are not sent on; enter the right address.</source>
        <translation>该地址转到了另一个地址。密钥不会被转发；请输入正确的地址。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not trusted, so the key was not sent.</source>
        <translation>服务商的证书不受信任，因此没有发送密钥。</translation>
    </message>
    <message>
        <source>The provider cannot be reached: %1</source>
        <translation>无法连接服务商：%1</translation>
    </message>
    <message>
        <source>This address is not encrypted, so the key was not sent from this computer. Use https, or look after a sync what the router says of the key.</source>
        <translation>此地址未加密，因此没有从本机发送密钥。请使用 https，或在同步后查看路由器对该密钥的说明。</translation>
    </message>
</context>
<context>
    <name>KeyVerdict</name>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message numerus="yes">
        <source>Works, sees %n model(s)</source>
        <translation>
            <numerusform>可用，能看到 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: the provider does not know this key</source>
        <translation>被拒绝：服务商不认识此密钥</translation>
    </message>
    <message>
        <source>Refused: the key may not list models</source>
        <translation>被拒绝：此密钥不能列出模型</translation>
    </message>
    <message>
        <source>At its limit now</source>
        <translation>目前已达限制</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>The provider has a problem</source>
        <translation>服务商有问题</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>服务商没有应答</translation>
    </message>
    <message>
        <source>The answer was unclear</source>
        <translation>应答不明确</translation>
    </message>
</context>
<context>
    <name>KeysCsv</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be &quot;label&quot;. For example: connection, label, secret.</source>
        <translation>第一行必须写明各列，其中一列必须是“label”。例如：connection, label, secret。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The column %1 is not used.</source>
        <translation>未使用列 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s) from CSV</source>
        <translation>
            <numerusform>从 CSV 导入 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more cells than columns. Put a text with commas in quotation marks.</source>
        <translation>单元格多于列。含逗号的文本请加引号。</translation>
    </message>
    <message>
        <source>The label is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>Line %1 is about the same key.</source>
        <translation>第 %1 行是同一个密钥。</translation>
    </message>
    <message>
        <source>The weight must be a number, such as 1 or 0.5.</source>
        <translation>权重必须是数字，例如 1 或 0.5。</translation>
    </message>
    <message>
        <source>Write yes or no for &quot;enabled&quot;.</source>
        <translation>“enabled”请填写 yes 或 no。</translation>
    </message>
    <message>
        <source>A date must look like 2026-12-31.</source>
        <translation>日期应形如 2026-12-31。</translation>
    </message>
    <message>
        <source>%1 must be a whole number without separators, such as 1000.</source>
        <translation>%1 必须是不带分隔符的整数，例如 1000。</translation>
    </message>
    <message>
        <source>%1 must be an amount in USD, such as 12.50.</source>
        <translation>%1 必须是美元金额，例如 12.50。</translation>
    </message>
    <message>
        <source>A new key needs its secret in the column &quot;secret&quot;.</source>
        <translation>新密钥需要在“secret”列中提供密文。</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>此密文已存在：就是密钥 %1。</translation>
    </message>
    <message>
        <source>Its secret is stored on this computer.</source>
        <translation>其密文已保存在本机。</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>无需操作：已经如此。</translation>
    </message>
    <message>
        <source>A new key.</source>
        <translation>新密钥。</translation>
    </message>
    <message>
        <source>The key is changed and gets this secret.</source>
        <translation>密钥会更改并获得此密文。</translation>
    </message>
    <message>
        <source>The key is changed.</source>
        <translation>密钥会更改。</translation>
    </message>
    <message>
        <source>The account %1 is new.</source>
        <translation>账户 %1 是新的。</translation>
    </message>
    <message>
        <source>Days and moments without a time zone are in UTC: a key that is valid until a day ends with that day in UTC.</source>
        <translation>没有时区的日期和时刻按 UTC 计算：有效期到某日的密钥在该日（UTC）结束时失效。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>states of %1</source>
        <translation>%1 的状态</translation>
    </message>
    <message>
        <source>the router was not asked yet</source>
        <translation>还没有询问路由器</translation>
    </message>
</context>
<context>
    <name>ModelEntries</name>
    <message>
        <source>The server has no entry for the model %1.</source>
        <translation>服务器没有模型 %1 的条目。</translation>
    </message>
    <message>
        <source>The server shows the model %1 to other people than asked for.</source>
        <translation>服务器把模型 %1 显示给了与要求不同的人。</translation>
    </message>
    <message>
        <source>The server did not keep the entry of the model %1 as it was written.</source>
        <translation>服务器没有按写入的内容保存模型 %1 的条目。</translation>
    </message>
</context>
<context>
    <name>NativeConnections</name>
    <message>
        <source>The server has two connections to %1 with the same prefix. Remove one of them in Open WebUI first.</source>
        <translation>服务器有两个到 %1 且前缀相同的连接。请先在 Open WebUI 中移除其中一个。</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>服务器（已）没有到 %1 的连接。</translation>
    </message>
    <message>
        <source>The server&apos;s connections are not as they were written. Look at them in Open WebUI&apos;s settings.</source>
        <translation>服务器的连接与写入的不同。请在 Open WebUI 的设置中查看。</translation>
    </message>
    <message>
        <source>The server does not offer this model.</source>
        <translation>服务器不提供此模型。</translation>
    </message>
</context>
<context>
    <name>NewErrors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OpenWebUi</name>
    <message>
        <source>The session has ended. Sign in again; your changes are kept.</source>
        <translation>会话已结束。请重新登录；您的更改会保留。</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: the change may or may not have taken effect.</source>
        <translation>无法读取服务器的应答：更改可能已生效，也可能没有。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>请等待几分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>请在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>That does not exist on the server (any more).</source>
        <translation>服务器上（已）不存在。</translation>
    </message>
    <message>
        <source>The server has something with this id already.</source>
        <translation>服务器上已有此 ID。</translation>
    </message>
    <message>
        <source>This account may not do that. Sign in as an admin.</source>
        <translation>此账户无权这样做。请以管理员身份登录。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what Open WebUI should say. Nothing was taken over.</source>
        <translation>服务器的应答不是 Open WebUI 应有的内容。没有采用任何内容。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>服务器不允许这样做。</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>服务器要求放慢速度。</translation>
    </message>
    <message>
        <source>The server reports an error of its own (%1). Its log says more.</source>
        <translation>服务器报告了自身的错误（%1）。其日志有更多信息。</translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation>服务器拒绝了请求（%1）。</translation>
    </message>
    <message>
        <source>The server answered with something else than data. Is this the address of Open WebUI itself?</source>
        <translation>服务器返回的不是数据。这是 Open WebUI 本身的地址吗？</translation>
    </message>
    <message>
        <source>The connection to the server was lost. Try again.</source>
        <translation>与服务器的连接已断开。请重试。</translation>
    </message>
    <message>
        <source>This account is no admin (any more). Sign in as an admin.</source>
        <translation>此账户（已）不是管理员。请以管理员身份登录。</translation>
    </message>
    <message>
        <source>The server does not accept this API key: keys are switched off, or not allowed to use its admin API.</source>
        <translation>服务器不接受此 API 密钥：API 密钥已停用，或不允许使用管理 API。</translation>
    </message>
    <message>
        <source>This API key is not an admin&apos;s.</source>
        <translation>此 API 密钥不属于管理员。</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PlanEnd</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. Your draft is as it was.</source>
        <translation>服务器上没有任何更改。您的草稿保持原样。</translation>
    </message>
    <message>
        <source>Partly synced</source>
        <translation>部分同步</translation>
    </message>
    <message>
        <source>What is done stays done. Retry makes only what is missing.</source>
        <translation>已完成的保持完成。重试只做缺少的部分。</translation>
    </message>
    <message>
        <source>The server changed meanwhile</source>
        <translation>服务器在此期间已更改</translation>
    </message>
    <message>
        <source>Keyroster stopped before it could overwrite somebody&apos;s change. Refresh, then review again.</source>
        <translation>Keyroster 在可能覆盖他人的更改之前停止了。请刷新，然后再次检查。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The end of the run is not recorded</source>
        <translation>运行的结束没有记录下来</translation>
    </message>
    <message>
        <source>What is done stays done. Retry reads the server and makes only what is missing.</source>
        <translation>已完成的保持完成。重试会读取服务器，只做缺少的部分。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>who sees it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>hidden in the list of models</source>
        <translation>在模型列表中隐藏</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>model behind it</source>
        <translation>背后的模型</translation>
    </message>
    <message>
        <source>mark of Keyroster</source>
        <translation>Keyroster 的标记</translation>
    </message>
    <message>
        <source>content (fingerprint)</source>
        <translation>内容（指纹）</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>策略的位置</translation>
    </message>
    <message>
        <source>key (fingerprint)</source>
        <translation>密钥（指纹）</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 until now</source>
        <translation>%1：目前为 %2</translation>
    </message>
    <message>
        <source>%1: %2, until now %3</source>
        <translation>%1：%2，此前为 %3</translation>
    </message>
    <message>
        <source>Plan for %1, made %2</source>
        <translation>%1 的计划，制定于 %2</translation>
    </message>
    <message>
        <source>Has to be confirmed: %1</source>
        <translation>需要确认：%1</translation>
    </message>
    <message>
        <source>%1 (risky)</source>
        <translation>%1（有风险）</translation>
    </message>
    <message>
        <source>What the policy says differently:</source>
        <translation>策略的不同之处：</translation>
    </message>
</context>
<context>
    <name>PolicyChecks</name>
    <message>
        <source>A limit is below zero. Leave it empty for &quot;no limit&quot;.</source>
        <translation>有一项限制小于零。留空表示“无限制”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be sent as a header.</source>
        <translation>“%1”不能作为标头发送。</translation>
    </message>
    <message>
        <source>The header %1 is given twice.</source>
        <translation>标头 %1 重复了。</translation>
    </message>
    <message>
        <source>A model has no id.</source>
        <translation>有一个模型没有 ID。</translation>
    </message>
    <message>
        <source>The model %1 is there twice.</source>
        <translation>模型 %1 重复了。</translation>
    </message>
    <message>
        <source>A price of the model %1 is below zero.</source>
        <translation>模型 %1 的一项价格小于零。</translation>
    </message>
    <message>
        <source>The connection has no id.</source>
        <translation>连接没有 ID。</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>连接没有名称。</translation>
    </message>
    <message>
        <source>The time to wait for an answer must be at least one second.</source>
        <translation>等待应答的时间至少为一秒。</translation>
    </message>
    <message>
        <source>The account has no id.</source>
        <translation>账户没有 ID。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Use a name such as America/Los_Angeles, or &quot;utc&quot;, or &quot;provider&quot;.</source>
        <translation>“%1”不是时区。请使用如 America/Los_Angeles 的名称，或“utc”，或“provider”。</translation>
    </message>
    <message>
        <source>The key has no id.</source>
        <translation>密钥没有 ID。</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>密钥没有名称。</translation>
    </message>
    <message>
        <source>The weight must be above 0 and at most 1,000,000. To stop using the key, switch it off.</source>
        <translation>权重必须大于 0 且不超过 1,000,000。要不再使用此密钥，请停用它。</translation>
    </message>
    <message>
        <source>The key ends before it begins.</source>
        <translation>密钥的结束早于开始。</translation>
    </message>
    <message>
        <source>The allowance caps nothing: give requests, tokens or cost.</source>
        <translation>此限额没有限制任何内容：请给出请求、令牌或费用。</translation>
    </message>
    <message>
        <source>An allowance is below zero.</source>
        <translation>有一项限额小于零。</translation>
    </message>
    <message>
        <source>The warning must be at a share between 0 and 1.</source>
        <translation>警告比例必须在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>Give a short name for model ids, such as &quot;groq&quot;.</source>
        <translation>请为模型 ID 提供一个短名称，例如“groq”。</translation>
    </message>
    <message>
        <source>Use only small letters a to z, digits and &quot;-&quot; in the short name, for it becomes part of model ids.</source>
        <translation>短名称只能使用小写字母 a 到 z、数字和“-”，因为它会成为模型 ID 的一部分。</translation>
    </message>
    <message>
        <source>The short name is longer than %1 characters.</source>
        <translation>短名称超过 %1 个字符。</translation>
    </message>
    <message>
        <source>Give the address of the provider, such as https://api.openai.com/v1.</source>
        <translation>请提供服务商的地址，例如 https://api.openai.com/v1。</translation>
    </message>
    <message>
        <source>This is no web address. It looks like https://api.openai.com/v1.</source>
        <translation>这不是网址。网址形如 https://api.openai.com/v1。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; add the secret as a key.</source>
        <translation>请不要在地址中写用户名和密码；请将密文添加为密钥。</translation>
    </message>
    <message>
        <source>Leave out everything from &quot;?&quot; or &quot;#&quot; on.</source>
        <translation>请去掉“?”或“#”及其后的内容。</translation>
    </message>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation>请去掉结尾的斜杠。</translation>
    </message>
    <message>
        <source>The header %1 may carry a secret, and headers are stored in clear. Add the secret as a key instead.</source>
        <translation>标头 %1 可能包含机密，而标头以明文保存。请改为将该机密添加为密钥。</translation>
    </message>
</context>
<context>
    <name>PolicyCodec</name>
    <message>
        <source>a text is expected here</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400 is expected here</source>
        <translation>此处应为 1 到 86400 的秒数</translation>
    </message>
    <message>
        <source>a number between -%1 and %1 is expected here</source>
        <translation>此处应为 -%1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>The policy is not valid JSON (at byte %1: %2).</source>
        <translation>策略不是有效的 JSON（字节 %1：%2）。</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>策略不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This policy was written by a newer version of Keyroster (format %1; this version reads up to %2). Update Keyroster first.</source>
        <translation>此策略由更新版本的 Keyroster 写成（格式 %1；本版本最多读取 %2）。请先更新 Keyroster。</translation>
    </message>
    <message>
        <source>the number of the format is expected here</source>
        <translation>此处应为格式编号</translation>
    </message>
</context>
<context>
    <name>PolicyEdit</name>
    <message>
        <source>this kind of change is not known</source>
        <translation>不认识这种更改</translation>
    </message>
    <message>
        <source>This was changed in the meantime, so nothing was done. Look at it again and repeat.</source>
        <translation>此内容在此期间已更改，因此没有执行任何操作。请再看一遍后重复。</translation>
    </message>
    <message>
        <source>Keyroster made an edit that contradicts itself; nothing was changed.</source>
        <translation>Keyroster 做出了自相矛盾的编辑；没有更改任何内容。</translation>
    </message>
</context>
<context>
    <name>PolicyEdits</name>
    <message>
        <source>The connection %1 already has the short name %2.</source>
        <translation>连接 %1 已使用短名称 %2。</translation>
    </message>
    <message>
        <source>There already is a connection with this id.</source>
        <translation>已有使用此 ID 的连接。</translation>
    </message>
    <message>
        <source>Add connection %1</source>
        <translation>添加连接 %1</translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>此连接已不存在。</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>更改连接 %1</translation>
    </message>
    <message>
        <source>Remove connection %1</source>
        <translation>移除连接 %1</translation>
    </message>
    <message>
        <source>There already is an account with this id.</source>
        <translation>已有使用此 ID 的账户。</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>添加账户 %1</translation>
    </message>
    <message>
        <source>This account does not exist any more.</source>
        <translation>此账户已不存在。</translation>
    </message>
    <message>
        <source>An account cannot move to another connection.</source>
        <translation>账户不能移到另一个连接。</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>更改账户 %1</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>移除账户 %1</translation>
    </message>
    <message>
        <source>Choose at least one user or group.</source>
        <translation>请至少选择一个用户或群组。</translation>
    </message>
    <message>
        <source>Change an allowance</source>
        <translation>更改限额</translation>
    </message>
    <message>
        <source>Add an allowance</source>
        <translation>添加限额</translation>
    </message>
    <message>
        <source>Remove an allowance</source>
        <translation>移除限额</translation>
    </message>
    <message>
        <source>This allowance does not exist any more.</source>
        <translation>此限额已不存在。</translation>
    </message>
    <message>
        <source>The account of the key %1 does not exist on this connection.</source>
        <translation>密钥 %1 的账户在此连接上不存在。</translation>
    </message>
    <message>
        <source>This secret is there already: it is the key %1.</source>
        <translation>此密文已存在：就是密钥 %1。</translation>
    </message>
    <message>
        <source>Choose at least one key.</source>
        <translation>请至少选择一个密钥。</translation>
    </message>
    <message>
        <source>There already is a key with this id.</source>
        <translation>已有使用此 ID 的密钥。</translation>
    </message>
    <message>
        <source>Add key %1</source>
        <translation>添加密钥 %1</translation>
    </message>
    <message>
        <source>Add %1 keys</source>
        <translation>添加 %1 个密钥</translation>
    </message>
    <message>
        <source>This key does not exist any more.</source>
        <translation>此密钥已不存在。</translation>
    </message>
    <message>
        <source>A key cannot move to another connection.</source>
        <translation>密钥不能移到另一个连接。</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>更改密钥 %1</translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation>移除密钥 %1</translation>
    </message>
    <message>
        <source>Remove %1 keys</source>
        <translation>移除 %1 个密钥</translation>
    </message>
    <message>
        <source>The key %1 belongs to another connection.</source>
        <translation>密钥 %1 属于另一个连接。</translation>
    </message>
    <message>
        <source>%1 does not exist on the server any more.</source>
        <translation>%1 在服务器上已不存在。</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 个用户</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 个群组</translation>
    </message>
    <message>
        <source>%1 users and groups</source>
        <translation>%1 个用户和群组</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 个密钥</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <translation>把 %1 放到 %2</translation>
    </message>
    <message>
        <source>Give %1 also %2</source>
        <translation>再给 %1 加上 %2</translation>
    </message>
    <message>
        <source>There is no such assignment.</source>
        <translation>没有这样的分配。</translation>
    </message>
    <message>
        <source>Remove the assignment of %1</source>
        <translation>移除 %1 的分配</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>把 %1 从 %2 移开</translation>
    </message>
    <message>
        <source>An assignment needs at least one key. Remove it instead.</source>
        <translation>一项分配至少需要一个密钥。请改为移除它。</translation>
    </message>
    <message>
        <source>Change an assignment</source>
        <translation>更改分配</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>添加分配</translation>
    </message>
    <message>
        <source>This is the secret that the key has already.</source>
        <translation>这正是该密钥已有的密文。</translation>
    </message>
    <message>
        <source>Replace the secret of %1</source>
        <translation>更换 %1 的密文</translation>
    </message>
    <message>
        <source>An account has no name.</source>
        <translation>有一个账户没有名称。</translation>
    </message>
    <message>
        <source>There are two accounts named %1.</source>
        <translation>有两个名为 %1 的账户。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change the accounts</source>
        <translation>更改账户</translation>
    </message>
    <message>
        <source>There are two allowances of %1 for the same connection and time. Keep one of them.</source>
        <translation>%1 在同一连接和时段上有两项限额。请只保留其中一项。</translation>
    </message>
    <message>
        <source>Change the allowances</source>
        <translation>更改限额</translation>
    </message>
    <message>
        <source>Keep connection %1</source>
        <translation>保留连接 %1</translation>
    </message>
    <message>
        <source>The connection of the key %1 is removed, too. Keep the connection first.</source>
        <translation>密钥 %1 的连接也会被移除。请先保留该连接。</translation>
    </message>
    <message>
        <source>The account of the key %1 is removed, too. Keep the account first.</source>
        <translation>密钥 %1 的账户也会被移除。请先保留该账户。</translation>
    </message>
    <message>
        <source>Keep key %1</source>
        <translation>保留密钥 %1</translation>
    </message>
    <message>
        <source>Keep %1 keys</source>
        <translation>保留 %1 个密钥</translation>
    </message>
</context>
<context>
    <name>PolicyLint</name>
    <message>
        <source>Nothing can be mended here by itself. Look at it.</source>
        <translation>这里没有可以自动修复的内容，请查看。</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Keep one of the equal keys %1</source>
        <translation>在相同的密钥 %1 中保留一个</translation>
    </message>
    <message>
        <source>Put %1 in one account</source>
        <translation>把 %1 放入同一个账户</translation>
    </message>
    <message>
        <source>Retire the expired key %1</source>
        <translation>停用已过期的密钥 %1</translation>
    </message>
    <message>
        <source>Let %1 hold longer</source>
        <translation>延长 %1 的有效期</translation>
    </message>
    <message>
        <source>Show models of %1 to everyone</source>
        <translation>让所有人看到 %1 的模型</translation>
    </message>
    <message>
        <source>Let %1 come before %2</source>
        <translation>让 %1 排在 %2 之前</translation>
    </message>
    <message>
        <source>Remove assignments of deleted users and groups</source>
        <translation>移除已删除用户和群组的分配</translation>
    </message>
    <message>
        <source>The draft has changed since; this no longer holds.</source>
        <translation>草稿此后已更改，这一条不再成立。</translation>
    </message>
    <message>
        <source>The keys %1 are the same secret.</source>
        <translation>密钥 %1 是相同的密文。</translation>
    </message>
    <message>
        <source>They share one quota, whatever their limits say. Remove all but one.</source>
        <translation>无论限制如何设置，它们共享一个配额。请只保留一个。</translation>
    </message>
    <message>
        <source>Keep %1, switch the others off</source>
        <translation>保留 %1，停用其他</translation>
    </message>
    <message>
        <source>The keys %1 of several connections are the same secret.</source>
        <translation>多个连接的密钥 %1 是相同的密文。</translation>
    </message>
    <message>
        <source>They share one quota at the provider, but are counted apart here.</source>
        <translation>它们在服务商处共享一个配额，但在这里分开计数。</translation>
    </message>
    <message>
        <source>The keys %1 belong to the account %2 and share its quota.</source>
        <translation>密钥 %1 属于账户 %2，共享其配额。</translation>
    </message>
    <message>
        <source>The provider says that the keys %1 belong to one organization.</source>
        <translation>服务商说密钥 %1 属于同一组织。</translation>
    </message>
    <message>
        <source>They share one quota. Put them in one account, so that it is counted once.</source>
        <translation>它们共享一个配额。请把它们放入同一账户，使其只计一次。</translation>
    </message>
    <message>
        <source>Put them in one account</source>
        <translation>放入同一账户</translation>
    </message>
    <message>
        <source>The provider refuses the key %1.</source>
        <translation>服务商拒绝密钥 %1。</translation>
    </message>
    <message>
        <source>It was revoked or mistyped. Replace its secret; until then switch it off, so that nobody waits for it.</source>
        <translation>它已被撤销或输入有误。请更换其密文；在此之前请停用它，以免有人等待。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The server cannot open the key %1.</source>
        <translation>服务器无法打开密钥 %1。</translation>
    </message>
    <message>
        <source>The server&apos;s own secret changed, or the key was never sealed for it. Sync from the computer that has the key&apos;s secret.</source>
        <translation>服务器自身的密文已更改，或此密钥从未为它密封。请从拥有该密钥密文的计算机同步。</translation>
    </message>
    <message>
        <source>The key %1 has expired on %2.</source>
        <translation>密钥 %1 已于 %2 过期。</translation>
    </message>
    <message>
        <source>It pays for nobody any more. Where it is not the only key, people can do without it.</source>
        <translation>它不再为任何人付费。若它不是唯一的密钥，人们可以不用它。</translation>
    </message>
    <message>
        <source>Switch it off and take people off it</source>
        <translation>停用并移开其使用者</translation>
    </message>
    <message>
        <source>The key %1 expires on %2.</source>
        <translation>密钥 %1 将于 %2 过期。</translation>
    </message>
    <message>
        <source>Add its successor now and put the same people on it; or let it hold longer, if the provider does.</source>
        <translation>请现在添加其后继密钥并把相同的人放上去；或者若服务商允许，延长其有效期。</translation>
    </message>
    <message>
        <source>Let it hold 30 days longer</source>
        <translation>再延长 30 天</translation>
    </message>
    <message>
        <source>Nobody uses the key %1 of %2.</source>
        <translation>没有人使用 %2 的密钥 %1。</translation>
    </message>
    <message>
        <source>Nobody uses these keys of %2: %1.</source>
        <translation>没有人使用 %2 的这些密钥：%1。</translation>
    </message>
    <message>
        <source>Drag somebody onto it, or remove it. It is no fault to keep one in reserve.</source>
        <translation>请把某人拖到它上面，或移除它。留作备用并不是错误。</translation>
    </message>
    <message>
        <source>Switch them off</source>
        <translation>停用它们</translation>
    </message>
    <message>
        <source>The groups %1 and %2 have the same rank and members in common, but different rules on %3.</source>
        <translation>群组 %1 和 %2 的顺位相同且有共同成员，但在 %3 上的规则不同。</translation>
    </message>
    <message>
        <source>Give one of them another rank, so that it is clear whose rule counts.</source>
        <translation>请给其中一个不同的顺位，以明确以谁的规则为准。</translation>
    </message>
    <message>
        <source>Let %1 come first</source>
        <translation>让 %1 优先</translation>
    </message>
    <message>
        <source>%1 offers no model, so nobody can use it.</source>
        <translation>%1 没有提供模型，因此没有人能使用它。</translation>
    </message>
    <message>
        <source>Choose its models and who sees them.</source>
        <translation>请选择其模型以及谁能看到它们。</translation>
    </message>
    <message>
        <source>The model %1 of %2 is seen by admins only.</source>
        <translation>%2 的模型 %1 只有管理员能看到。</translation>
    </message>
    <message>
        <source>%1 models of %2 are seen by admins only.</source>
        <translation>%2 的 %1 个模型只有管理员能看到。</translation>
    </message>
    <message>
        <source>The fix shows them to everyone; choose groups instead to be more careful.</source>
        <translation>此修复会让所有人看到它们；若要更谨慎，请改选群组。</translation>
    </message>
    <message>
        <source>Show to everyone</source>
        <translation>让所有人看到</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count the model %2: it has no price.</source>
        <translation>%1 上的金额限制可能不计算模型 %2：它没有价格。</translation>
    </message>
    <message>
        <source>Limits in money on %1 may not count %2 models: they have no price.</source>
        <translation>%1 上的金额限制可能不计算 %2 个模型：它们没有价格。</translation>
    </message>
    <message>
        <source>Without a price only the cost that the provider itself reports counts. Give the models prices.</source>
        <translation>没有价格时，只计算服务商自己报告的费用。请为模型设置价格。</translation>
    </message>
    <message>
        <source>Put %1 in the pool for everyone</source>
        <translation>把 %1 放入公共池</translation>
    </message>
    <message>
        <source>Switch a key on, replace its secret, or put them on another key.</source>
        <translation>请启用一个密钥、更换其密文，或把他们放到另一个密钥上。</translation>
    </message>
    <message>
        <source>Let the pool for everyone pay for them</source>
        <translation>由公共池为他们付费</translation>
    </message>
    <message>
        <source>The pool for everyone on %1 has no working key.</source>
        <translation>%1 的公共池没有可用的密钥。</translation>
    </message>
    <message>
        <source>The group %1 has no working key on %2.</source>
        <translation>群组 %1 在 %2 上没有可用的密钥。</translation>
    </message>
    <message>
        <source>%1 has no key on %2.</source>
        <translation>%1 在 %2 上没有密钥。</translation>
    </message>
    <message>
        <source>%1 users have no key on %2.</source>
        <translation>%1 个用户在 %2 上没有密钥。</translation>
    </message>
    <message>
        <source>Put them or a group of theirs on a key, or give everyone a pool.</source>
        <translation>请把他们或其群组放到密钥上，或为所有人设置公共池。</translation>
    </message>
    <message>
        <source>%1 has no working key on %2.</source>
        <translation>%1 在 %2 上没有可用的密钥。</translation>
    </message>
    <message>
        <source>%1 users have no working key on %2.</source>
        <translation>%1 个用户在 %2 上没有可用的密钥。</translation>
    </message>
    <message>
        <source>An assignment on %1 is for somebody who is no longer there.</source>
        <translation>%1 上有一项分配针对已不存在的对象。</translation>
    </message>
    <message>
        <source>%1 assignments on %2 are for users or groups that are no longer there.</source>
        <translation>%2 上有 %1 项分配针对已不存在的用户或群组。</translation>
    </message>
    <message>
        <source>They were deleted on the server; their assignments do nothing.</source>
        <translation>他们已在服务器上删除；其分配不起作用。</translation>
    </message>
    <message>
        <source>Remove what is left of them</source>
        <translation>移除其残留</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另 %1 个</translation>
    </message>
    <message>
        <source>Count the limit of %1 once</source>
        <translation>%1 的限制只计一次</translation>
    </message>
    <message>
        <source>More keys of one account give no more quota. Give the account its limits, so that they are counted once. Some providers forbid extra keys that only dodge limits.</source>
        <translation>同一账户的更多密钥不会带来更多配额。请为账户设置限制，使其只计一次。有些服务商禁止仅为规避限制而增加密钥。</translation>
    </message>
    <message>
        <source>Count their limit once, for all of them</source>
        <translation>所有这些密钥的限制只计一次</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Keys of one organisation share one quota.</source>
        <translation>同一组织的密钥共享一个配额。</translation>
    </message>
    <message>
        <source>Keys of one project share one quota.</source>
        <translation>同一项目的密钥共享一个配额。</translation>
    </message>
    <message>
        <source>Keys of one workspace share one quota.</source>
        <translation>同一工作区的密钥共享一个配额。</translation>
    </message>
    <message>
        <source>Keys of one team share one quota.</source>
        <translation>同一团队的密钥共享一个配额。</translation>
    </message>
    <message>
        <source>Keys of one resource share the quota of its deployments.</source>
        <translation>同一资源的密钥共享其部署的配额。</translation>
    </message>
    <message>
        <source>All keys share one machine.</source>
        <translation>所有密钥共享一台机器。</translation>
    </message>
    <message>
        <source>Keys of one provider account share one quota.</source>
        <translation>同一服务商账户的密钥共享一个配额。</translation>
    </message>
</context>
<context>
    <name>PrincipalNames</name>
    <message>
        <source>The server has no user %1. Correct it, or pull if they are new.</source>
        <translation>服务器没有用户 %1。请更正；如果是新用户，请重新读取。</translation>
    </message>
    <message>
        <source>Several users are called %1. Write the e-mail.</source>
        <translation>有多个用户名为 %1。请填写电子邮件。</translation>
    </message>
    <message>
        <source>Several users have the e-mail %1. Write the id.</source>
        <translation>有多个用户的电子邮件为 %1。请填写 ID。</translation>
    </message>
    <message>
        <source>The server has no group %1. Correct it, or pull if it is new.</source>
        <translation>服务器没有群组 %1。请更正；如果是新群组，请重新读取。</translation>
    </message>
    <message>
        <source>Several groups are called %1. Write the id.</source>
        <translation>有多个群组名为 %1。请填写 ID。</translation>
    </message>
    <message>
        <source>The server has no group and no user %1. Correct it, or pull if they are new.</source>
        <translation>服务器没有群组或用户 %1。请更正；如果是新的，请重新读取。</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>does not exist on this connection</source>
        <translation>在此连接上不存在</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>is not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>is not meant for this model</source>
        <translation>不适用于此模型</translation>
    </message>
    <message>
        <source>is barred from this model</source>
        <translation>被禁止用于此模型</translation>
    </message>
    <message>
        <source>cannot be read by the router; sync again to seal it anew</source>
        <translation>路由器无法读取；请再次同步以重新密封</translation>
    </message>
    <message>
        <source>is refused by the provider as invalid</source>
        <translation>被服务商判为无效</translation>
    </message>
    <message>
        <source>has no access to this model at the provider</source>
        <translation>在服务商处无权访问此模型</translation>
    </message>
    <message>
        <source>has used up its quota</source>
        <translation>已用完配额</translation>
    </message>
    <message>
        <source>is cooling down after a rate limit</source>
        <translation>达到速率限制后正在冷却</translation>
    </message>
    <message>
        <source>has reached its limit</source>
        <translation>已达到限制</translation>
    </message>
</context>
<context>
    <name>RouterWords</name>
    <message>
        <source>The day&apos;s quota is used up.</source>
        <translation>当天的配额已用完。</translation>
    </message>
    <message>
        <source>The account is out of credit.</source>
        <translation>账户余额不足。</translation>
    </message>
    <message>
        <source>The provider gives this key no access to %1.</source>
        <translation>服务商不允许此密钥访问 %1。</translation>
    </message>
    <message>
        <source>The provider&apos;s rate limit was reached.</source>
        <translation>已达到服务商的速率限制。</translation>
    </message>
    <message>
        <source>Several accounts were refused at the same time: the provider limits this server as a whole.</source>
        <translation>多个账户同时被拒绝：服务商对此服务器整体进行限制。</translation>
    </message>
    <message>
        <source>The provider refused the key; it is checked once more.</source>
        <translation>服务商拒绝了密钥；将再检查一次。</translation>
    </message>
    <message>
        <source>The provider refuses the key.</source>
        <translation>服务商拒绝此密钥。</translation>
    </message>
    <message>
        <source>The provider is not answering.</source>
        <translation>服务商没有应答。</translation>
    </message>
    <message>
        <source>The day&apos;s limit is used up.</source>
        <translation>当天的限制已用完。</translation>
    </message>
    <message>
        <source>The month&apos;s budget is spent.</source>
        <translation>当月的预算已用完。</translation>
    </message>
    <message>
        <source>As many requests as allowed are running.</source>
        <translation>正在进行的请求已达到允许的数量。</translation>
    </message>
    <message>
        <source>The minute&apos;s requests are used up.</source>
        <translation>这一分钟的请求已用完。</translation>
    </message>
    <message>
        <source>The minute&apos;s tokens are used up.</source>
        <translation>这一分钟的令牌已用完。</translation>
    </message>
    <message>
        <source>The provider announced that nothing is left.</source>
        <translation>服务商表示已没有剩余。</translation>
    </message>
    <message>
        <source>This server cannot open the key: its secret changed. Sync once more.</source>
        <translation>此服务器无法打开密钥：服务器的密文已更改。请再次同步。</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>Outside its dates.</source>
        <translation>不在有效期内。</translation>
    </message>
</context>
<context>
    <name>RowChange</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The router on the server offers no usable public key. Update the router.</source>
        <translation>服务器上的路由器没有可用的公钥。请更新路由器。</translation>
    </message>
    <message>
        <source>This is not a sealed key.</source>
        <translation>这不是密封的密钥。</translation>
    </message>
    <message>
        <source>This key was sealed for another router.</source>
        <translation>此密钥是为另一个路由器密封的。</translation>
    </message>
    <message>
        <source>This sealed key cannot be opened.</source>
        <translation>无法打开此密封的密钥。</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer is locked. Unlock it, then try again.</source>
        <translation>本机的钥匙串已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain of this computer refused access. Allow Keyroster to use it, then try again.</source>
        <translation>本机的钥匙串拒绝访问。请允许 Keyroster 使用它，然后重试。</translation>
    </message>
    <message>
        <source>This computer has no keychain. Keep keys under a passphrase, or for this session only.</source>
        <translation>本机没有钥匙串。请用口令保存密钥，或仅在此会话中保存。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work. Repair it, or keep keys under a passphrase or for this session only.</source>
        <translation>本机的钥匙串无法工作。请修复它，或用口令或仅在此会话中保存密钥。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Look for a window that asks for its password.</source>
        <translation>本机的钥匙串没有应答。请查找询问其密码的窗口。</translation>
    </message>
    <message>
        <source>This key was kept for one session only, which has ended. Enter it again.</source>
        <translation>此密钥只为一个会话保存，而该会话已结束。请重新输入。</translation>
    </message>
    <message>
        <source>A part of what Keyroster keeps in the keychain is gone. Enter the keys again that are marked as not on this computer.</source>
        <translation>Keyroster 保存在钥匙串中的一部分内容丢失了。请重新输入标记为不在本机的密钥。</translation>
    </message>
    <message>
        <source>The keychain did not keep what was written to it. Nothing was changed; try again or choose another place for secrets.</source>
        <translation>钥匙串没有保存写入的内容。没有更改任何内容；请重试或选择其他保存密文的地方。</translation>
    </message>
    <message>
        <source>This is too long for a key (%1 bytes; at most %2 can be kept).</source>
        <translation>作为密钥太长（%1 字节；最多可保存 %2）。</translation>
    </message>
    <message>
        <source>This secret is not on this computer.</source>
        <translation>此密文不在本机。</translation>
    </message>
    <message>
        <source>Something else changed what Keyroster keeps in the keychain. Enter the keys again.</source>
        <translation>有其他程序更改了 Keyroster 保存在钥匙串中的内容。请重新输入密钥。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase (%1 MiB). Close other programs and try again.</source>
        <translation>内存不足，无法检查口令（%1 MiB）。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Keys and passwords are kept for this session only: they are gone when Keyroster ends.</source>
        <translation>密钥和密码仅在此会话中保存：Keyroster 结束后即消失。</translation>
    </message>
    <message>
        <source>The file with your keys is damaged. Restore it from a backup, or remove it and enter the keys again.</source>
        <translation>保存您密钥的文件已损坏。请从备份恢复，或移除它并重新输入密钥。</translation>
    </message>
    <message>
        <source>The file with your keys was written by a newer version of Keyroster. Update this one.</source>
        <translation>保存您密钥的文件由更新版本的 Keyroster 写成。请更新本程序。</translation>
    </message>
    <message>
        <source>This is not the passphrase of your keys. Try again.</source>
        <translation>这不是您密钥的口令。请重试。</translation>
    </message>
    <message>
        <source>The file with your keys was replaced by another one. Start Keyroster again and enter its passphrase.</source>
        <translation>保存您密钥的文件已被另一个文件替换。请重新启动 Keyroster 并输入其口令。</translation>
    </message>
    <message>
        <source>The file with your keys, %1, could not be read or written: %2.</source>
        <translation>无法读写保存您密钥的文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file with your keys, %1, is gone. Restore it, then try again.</source>
        <translation>保存您密钥的文件 %1 不见了。请恢复后重试。</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>其文件夹不可写入</translation>
    </message>
    <message>
        <source>Another program is using the file with your keys. Close it and try again.</source>
        <translation>另一个程序正在使用保存您密钥的文件。请关闭它后重试。</translation>
    </message>
    <message>
        <source>The file with your keys, %1, cannot be used. Restore it from a backup.</source>
        <translation>无法使用保存您密钥的文件 %1。请从备份恢复。</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Type the address of your Open WebUI server.</source>
        <translation>请输入您的 Open WebUI 服务器的地址。</translation>
    </message>
    <message>
        <source>%1 is not an address. It should look like https://chat.example.com.</source>
        <translation>%1 不是地址。应形如 https://chat.example.com。</translation>
    </message>
    <message>
        <source>The address must begin with https:// (or http://).</source>
        <translation>地址必须以 https://（或 http://）开头。</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they are asked for next.</source>
        <translation>请不要在地址中写名称和密码；接下来会询问。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This account still waits for an admin&apos;s approval.</source>
        <translation>此账户仍在等待管理员批准。</translation>
    </message>
    <message>
        <source>%1 is not an admin on this server. Keyroster needs an admin&apos;s account.</source>
        <translation>%1 不是此服务器的管理员。Keyroster 需要管理员账户。</translation>
    </message>
    <message>
        <source>The server does not know this e-mail and password.</source>
        <translation>服务器不认识此电子邮件和密码。</translation>
    </message>
    <message>
        <source>The code is wrong, was used before, or came too late.</source>
        <translation>代码错误、已使用过或来得太晚。</translation>
    </message>
    <message>
        <source>This server does not allow signing in with a password. Use an API key or a token.</source>
        <translation>此服务器不允许用密码登录。请使用 API 密钥或令牌。</translation>
    </message>
    <message>
        <source>Too many sign-ins. The server asks to wait a few minutes before the next one.</source>
        <translation>登录次数过多。服务器要求等待几分钟后再登录。</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is no Open WebUI.</source>
        <translation>此地址有服务器，但不是 Open WebUI。</translation>
    </message>
    <message>
        <source>This is no API key or token: it is empty or has spaces in it.</source>
        <translation>这不是 API 密钥或令牌：它是空的或含有空格。</translation>
    </message>
    <message>
        <source>The server does not know this API key or token, or it has ended.</source>
        <translation>服务器不认识此 API 密钥或令牌，或它已失效。</translation>
    </message>
</context>
<context>
    <name>SnapshotCodec</name>
    <message>
        <source>a list [ ... ] is expected here</source>
        <translation>此处应为列表 [ ... ]</translation>
    </message>
    <message>
        <source>a row of 4 texts is expected here</source>
        <translation>此处应为含 4 个文本的一行</translation>
    </message>
    <message>
        <source>What was last read from the server cannot be used any more. Read the server again.</source>
        <translation>上次从服务器读取的内容已无法使用。请重新读取服务器。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The request was sent to %1, but no answer came back: it may or may not have taken effect.</source>
        <translation>请求已发送到 %1，但没有收到应答：它可能已生效，也可能没有。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时应答。</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 应答太慢。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Connect to that address itself if it is right.</source>
        <translation>%1 把我们转到 %2。如果正确，请直接连接该地址。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 的应答太大。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>%1 的证书不受信任：%2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted before. Nothing was sent. Ask whoever runs the server whether it was changed.</source>
        <translation>%1 的证书不是之前信任的那个。没有发送任何内容。请询问服务器的运营者是否更换了证书。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the server running?</source>
        <translation>%1 拒绝连接。服务器在运行吗？</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address.</source>
        <translation>找不到 %1。请检查地址。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>The proxy did not let us through to %1.</source>
        <translation>代理不允许我们连接 %1。</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP.</source>
        <translation>%1 的应答不是 HTTP。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off.</source>
        <translation>%1 的应答被截断。</translation>
    </message>
    <message>
        <source>The answer of %1 is packed in a way that was not asked for.</source>
        <translation>%1 的应答使用了未要求的压缩方式。</translation>
    </message>
    <message>
        <source>This is not an address that can be asked.</source>
        <translation>这不是可以访问的地址。</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption. Use https, or allow plain HTTP for this server.</source>
        <translation>将以不加密的方式访问 %1。请使用 https，或为此服务器允许普通 HTTP。</translation>
    </message>
    <message>
        <source>Trusted was %1, now it is %2.</source>
        <translation>此前信任的是 %1，现在是 %2。</translation>
    </message>
</context>
<context>
    <name>UsageModel</name>
    <message>
        <source>Their own connection</source>
        <translation>他们自己的连接</translation>
    </message>
    <message>
        <source>Removed key %1</source>
        <translation>已移除的密钥 %1</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>不属于任何群组</translation>
    </message>
    <message>
        <source>Deleted user %1</source>
        <translation>已删除的用户 %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format of an axis</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month format of an axis</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>其他 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>the policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>The policy has no id.</source>
        <translation>策略没有 ID。</translation>
    </message>
    <message>
        <source>The policy has no salt for fingerprints (32 hex digits).</source>
        <translation>策略没有指纹的盐值（32 位十六进制）。</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Two connections have the id %1.</source>
        <translation>有两个连接的 ID 是 %1。</translation>
    </message>
    <message>
        <source>Two connections have the short name %1.</source>
        <translation>有两个连接的短名称是 %1。</translation>
    </message>
    <message>
        <source>Two connections have the name %1.</source>
        <translation>有两个连接名为 %1。</translation>
    </message>
    <message>
        <source>The model id %1 is published twice, here and by %2.</source>
        <translation>模型 ID %1 发布了两次：这里和 %2。</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>Two accounts have the id %1.</source>
        <translation>有两个账户的 ID 是 %1。</translation>
    </message>
    <message>
        <source>It belongs to a connection that does not exist.</source>
        <translation>它属于不存在的连接。</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Two keys have the id %1.</source>
        <translation>有两个密钥的 ID 是 %1。</translation>
    </message>
    <message>
        <source>Two keys of one connection have the name %1.</source>
        <translation>一个连接有两个密钥名为 %1。</translation>
    </message>
    <message>
        <source>It belongs to an account that does not exist.</source>
        <translation>它属于不存在的账户。</translation>
    </message>
    <message>
        <source>It belongs to the account %1 of another connection.</source>
        <translation>它属于另一个连接的账户 %1。</translation>
    </message>
    <message>
        <source>assignment %1</source>
        <translation>分配 %1</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>它重复了。</translation>
    </message>
    <message>
        <source>It does not say whom it is for.</source>
        <translation>没有说明它针对谁。</translation>
    </message>
    <message>
        <source>It is on a connection that does not exist.</source>
        <translation>它针对不存在的连接。</translation>
    </message>
    <message>
        <source>It names no key, so it does nothing.</source>
        <translation>它没有指定密钥，因此不起作用。</translation>
    </message>
    <message>
        <source>It names a key that does not exist: %1.</source>
        <translation>它指定了不存在的密钥：%1。</translation>
    </message>
    <message>
        <source>The key %1 is of another connection.</source>
        <translation>密钥 %1 属于另一个连接。</translation>
    </message>
    <message>
        <source>It names the key %1 twice.</source>
        <translation>它两次指定了密钥 %1。</translation>
    </message>
    <message>
        <source>allowance %1</source>
        <translation>限额 %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2</source>
        <comment>two keys</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more keys</source>
        <translation>
            <numerusform>%1 以及另外 %Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>1 user</source>
        <translation>1 个用户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 个群组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln 个群组</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 个密钥</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>3 users and 1 group</comment>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The backup %1 could not be made.</source>
        <translation>无法创建备份 %1。</translation>
    </message>
    <message>
        <source>%1 is not a Keyroster workspace.</source>
        <translation>%1 不是 Keyroster 的工作区。</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>另一个程序正在使用 %1。请关闭它后重试。</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore it from its backups folder.</source>
        <translation>文件 %1 已损坏。请从其备份文件夹恢复。</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Free some space and try again.</source>
        <translation>磁盘已满，因此没有更改 %1。请释放空间后重试。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened or written. Check the permissions of the file and its folder.</source>
        <translation>无法打开或写入文件 %1。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk.</source>
        <translation>读写 %1 失败。请检查磁盘。</translation>
    </message>
    <message>
        <source>The server&apos;s address in this file cannot be read.</source>
        <translation>无法读取此文件中的服务器地址。</translation>
    </message>
    <message>
        <source>The stored edits do not fit together. Restore the file from its backups folder.</source>
        <translation>保存的编辑互不相容。请从备份文件夹恢复此文件。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first.</source>
        <translation>%1 已在另一个程序中打开。请先在那里关闭。</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4). Close it there first.</source>
        <translation>%1 已在 %2 中打开（%4 上的进程 %3）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>%1 may not be written by you, so it is open for reading only.</source>
        <translation>您无权写入 %1，因此仅以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The folder %1 may not be written by you.</source>
        <translation>您无权写入文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 仅以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster, so it is open for reading only.</source>
        <translation>%1 由更新版本的 Keyroster 写成，因此仅以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is damaged, so it is open for reading only. Restore it from %2.</source>
        <translation>%1 已损坏，因此仅以只读方式打开。请从 %2 恢复。</translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation>没有计划 %1。</translation>
    </message>
    <message>
        <source>The file %1 could not be made: %2.</source>
        <translation>无法创建文件 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the permissions of the folder above it.</source>
        <translation>无法创建文件夹 %1。请检查上级文件夹的权限。</translation>
    </message>
    <message>
        <source>The file %1 could not be written to the disk.</source>
        <translation>无法把文件 %1 写入磁盘。</translation>
    </message>
    <message>
        <source>The file %1 could not be replaced.</source>
        <translation>无法替换文件 %1。</translation>
    </message>
    <message>
        <source>before a sync</source>
        <translation>同步之前</translation>
    </message>
    <message>
        <source>before an update of Keyroster changed the file</source>
        <translation>Keyroster 更新更改文件之前</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>恢复备份之前</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动创建</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Keyroster.</source>
        <translation>%1 由更新版本的 Keyroster 写成。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged itself. Nothing was changed.</source>
        <translation>备份 %1 本身已损坏。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The backup %1 could not be copied. Nothing was changed.</source>
        <translation>无法复制备份 %1。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The present file could not be copied to %1. Nothing was changed.</source>
        <translation>无法把当前文件复制到 %1。没有更改任何内容。</translation>
    </message>
    <message>
        <source>%1 is the workspace itself. Choose one of its backups.</source>
        <translation>%1 就是工作区本身。请选择其备份之一。</translation>
    </message>
    <message>
        <source>Revision %1 is not kept on this computer.</source>
        <translation>修订版 %1 没有保存在本机。</translation>
    </message>
    <message>
        <source>This edit is not in the undo history any more.</source>
        <translation>此更改已不在撤销历史中。</translation>
    </message>
</context>
<context>
    <name>keyroster::sync</name>
    <message>
        <source>This connection is adopted already.</source>
        <translation>此连接已被接管。</translation>
    </message>
    <message>
        <source>It signs in with each person&apos;s own session, so there is no key to take over.</source>
        <translation>它以每个人自己的会话登录，因此没有可接管的密钥。</translation>
    </message>
    <message>
        <source>It signs in by Microsoft Entra ID, so there is no key to take over.</source>
        <translation>它通过 Microsoft Entra ID 登录，因此没有可接管的密钥。</translation>
    </message>
    <message>
        <source>It signs in by &quot;%1&quot;, so there is no key to take over.</source>
        <translation>它通过“%1”登录，因此没有可接管的密钥。</translation>
    </message>
    <message>
        <source>It sends a header of its own (%1) that may be a secret; Keyroster keeps secrets only as keys.</source>
        <translation>它发送自己的标头（%1），可能是密文；Keyroster 只把密文作为密钥保存。</translation>
    </message>
    <message>
        <source>If the server&apos;s voice output (text to speech) is set to api.openai.com, it takes its key from this connection&apos;s settings: they stay stored while the connection is off.</source>
        <translation>如果服务器的语音输出（文本转语音）设置为 api.openai.com，它会使用此连接设置中的密钥：连接停用时这些设置仍会保存。</translation>
    </message>
    <message>
        <source>This connection uses OpenAI&apos;s Responses API; through the router it will use Chat Completions.</source>
        <translation>此连接使用 OpenAI 的 Responses API；通过路由器将使用 Chat Completions。</translation>
    </message>
    <message>
        <source>The connection %1 offers %2 as well: while it is on, people get these models from it.</source>
        <translation>连接 %1 也提供 %2：只要它启用，人们就从它获得这些模型。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The server has %1 connections to %2 that cannot be told apart. Give each of them a prefix there, or keep only one; all keys can go into one connection here.</source>
        <translation>服务器有 %1 个到 %2 且无法区分的连接。请在那里给每个连接一个前缀，或只保留一个；这里所有密钥可以放入一个连接。</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>接管 %1</translation>
    </message>
    <message>
        <source>%1 (adopted)</source>
        <translation>%1（已接管）</translation>
    </message>
    <message>
        <source>This connection was not adopted, so there is nothing to give back.</source>
        <translation>此连接没有被接管，因此没有可归还的内容。</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>释放 %1</translation>
    </message>
    <message>
        <source>%1 is not as it was when the plan was made.</source>
        <translation>%1 与制定计划时不同。</translation>
    </message>
    <message>
        <source>Another admin synced in the same moment, and the server has theirs. Your changes are kept here: pull, look at both, and sync again.</source>
        <translation>另一位管理员在同一时刻进行了同步，服务器采用了对方的内容。您的更改保留在这里：请读取服务器，查看双方的内容，然后再次同步。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n change(s) made and read back.</source>
        <translation>
            <numerusform>完成：已做出 %n 项更改并回读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s), because the server changed since the plan was made. Make a new plan.</source>
        <translation>
            <numerusform>在 %n 项更改后停止，因为服务器在制定计划后已更改。请制定新的计划。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n change(s). Sync again to finish.</source>
        <translation>
            <numerusform>在 %n 项更改后取消。请再次同步以完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n change(s): %1 Sync again to finish.</source>
        <translation>
            <numerusform>在 %n 项更改后停止：%1 请再次同步以完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>its folder could not be written</source>
        <translation>其文件夹无法写入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>导入 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle needs a passphrase.</source>
        <translation>包需要口令。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 太大。</translation>
    </message>
    <message>
        <source>%1 is no bundle of Keyroster.</source>
        <translation>%1 不是 Keyroster 的包。</translation>
    </message>
    <message>
        <source>Nothing is known of the server yet. Pull first, then import.</source>
        <translation>对服务器还一无所知。请先读取，再导入。</translation>
    </message>
    <message>
        <source>This was exported from another server, so it can be added to what is here, but it cannot replace it.</source>
        <translation>这是从另一台服务器导出的，因此可以添加到现有内容中，但不能取代它。</translation>
    </message>
    <message>
        <source>The bundle is damaged. Use another copy of the file.</source>
        <translation>此包已损坏。请使用文件的其他副本。</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of Keyroster. Update this one first.</source>
        <translation>此包由更新版本的 Keyroster 写成。请先更新本程序。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object and a field of it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>You and another admin changed the same things: %1. Nothing is overwritten. Choose for each of them whose change stays.</source>
        <translation>您和另一位管理员更改了相同的内容：%1。没有覆盖任何内容。请逐项选择保留谁的更改。</translation>
    </message>
    <message>
        <source>who sees %1</source>
        <translation>谁能看到 %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 隐藏</translation>
    </message>
    <message>
        <source>id that people choose for %1</source>
        <translation>人们选择 %1 时使用的 ID</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>requests per minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>tokens per minute</source>
        <translation>每分钟令牌数</translation>
    </message>
    <message>
        <source>requests per day</source>
        <translation>每天请求数</translation>
    </message>
    <message>
        <source>tokens per day</source>
        <translation>每天令牌数</translation>
    </message>
    <message>
        <source>cost per month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>requests at the same time</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>only for these models</source>
        <translation>仅用于这些模型</translation>
    </message>
    <message>
        <source>not for these models</source>
        <translation>不用于这些模型</translation>
    </message>
    <message>
        <source>keys in order</source>
        <translation>密钥顺序</translation>
    </message>
    <message>
        <source>how the keys take turns</source>
        <translation>密钥轮换方式</translation>
    </message>
    <message>
        <source>when the keys are used up</source>
        <translation>密钥用完时</translation>
    </message>
    <message>
        <source>order among a person&apos;s groups</source>
        <translation>一个人的群组之间的顺序</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>短名称</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>seconds to wait for an answer</source>
        <translation>等待应答的秒数</translation>
    </message>
    <message>
        <source>people&apos;s own connections first</source>
        <translation>优先使用个人自己的连接</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>when the day ends</source>
        <translation>一天何时结束</translation>
    </message>
    <message>
        <source>share at which people are warned</source>
        <translation>警告比例</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>a chat stays on its key</source>
        <translation>对话固定使用其密钥</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>依次轮流</translation>
    </message>
    <message>
        <source>by weight</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>the least busy one</source>
        <translation>最空闲的</translation>
    </message>
    <message>
        <source>the first until it is full</source>
        <translation>先用第一个直到用满</translation>
    </message>
    <message>
        <source>the one with most quota left</source>
        <translation>剩余配额最多的</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>go on with the next keys</source>
        <translation>继续使用后面的密钥</translation>
    </message>
    <message>
        <source>There is no connection to copy.</source>
        <translation>没有可复制的连接。</translation>
    </message>
    <message>
        <source>Into %1, which has the same address.</source>
        <translation>并入地址相同的 %1。</translation>
    </message>
    <message>
        <source>A new connection %1 beside %2, which has the same address.</source>
        <translation>新连接 %1，与地址相同的 %2 并列。</translation>
    </message>
    <message>
        <source>A new connection %1.</source>
        <translation>新连接 %1。</translation>
    </message>
    <message>
        <source>Only admins will see the model %1 of %2: none of those who see it there was found here.</source>
        <translation>只有管理员能看到 %2 的模型 %1：在那里能看到它的人在这里一个也没找到。</translation>
    </message>
    <message>
        <source>The model %1 of %2 gets an id of its own, because %3 is another model&apos;s here.</source>
        <translation>%2 的模型 %1 获得自己的 ID，因为 %3 在这里属于另一个模型。</translation>
    </message>
    <message>
        <source>%1 has keys on %2 already; the others come after them.</source>
        <translation>%1 在 %2 上已有密钥；其他密钥排在其后。</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>从 %1 复制</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it, as far as is known. Read the server again if it was changed just now.</source>
        <translation>据目前所知，%1 与上次同步后一致。如果刚刚更改过，请重新读取服务器。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s) made on the server</source>
        <translation>
            <numerusform>采用服务器上的 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>who sees it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>belongs to Keyroster</source>
        <translation>属于 Keyroster</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>place of the policy</source>
        <translation>策略的位置</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>keys that the router can open</source>
        <translation>路由器能打开的密钥</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Place %1 of the policy</source>
        <translation>策略的位置 %1</translation>
    </message>
    <message>
        <source>Open WebUI&apos;s own connection %1</source>
        <translation>Open WebUI 自己的连接 %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>%1 was removed from the server.</source>
        <translation>%1 已从服务器移除。</translation>
    </message>
    <message>
        <source>%1 bears the mark of Keyroster, but the policy does not publish it.</source>
        <translation>%1 带有 Keyroster 的标记，但策略没有发布它。</translation>
    </message>
    <message>
        <source>%1 is older than the one that comes with this Keyroster.</source>
        <translation>%1 比此 Keyroster 附带的版本旧。</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: the router cannot open the keys until they are sealed anew.</source>
        <translation>服务器的密文已更改：在重新密封之前，路由器无法打开密钥。</translation>
    </message>
    <message>
        <source>The router was switched off: chats through it fail.</source>
        <translation>路由器已被停用：经过它的对话会失败。</translation>
    </message>
    <message>
        <source>%1 was switched on again: people can go around their keys.</source>
        <translation>%1 又被启用：人们可以绕过自己的密钥。</translation>
    </message>
    <message>
        <source>%1 no longer says that it belongs to Keyroster.</source>
        <translation>%1 不再表明它属于 Keyroster。</translation>
    </message>
    <message>
        <source>%1 was changed on the server.</source>
        <translation>%1 在服务器上被更改。</translation>
    </message>
    <message>
        <source>Keyroster works only with its own router and policy as it made them.</source>
        <translation>Keyroster 只使用它自己制作的路由器和策略。</translation>
    </message>
    <message>
        <source>People choose this model by an id of its own, which needs the entry. Take the model off the connection instead.</source>
        <translation>人们通过专门的 ID 选择此模型，这需要该条目。请改为把模型从连接中移除。</translation>
    </message>
    <message>
        <source>A policy cannot say this: %1.</source>
        <translation>策略无法表达这一点：%1。</translation>
    </message>
    <message>
        <source>It is no model of the policy. Publish it on the board instead.</source>
        <translation>它不是策略的模型。请改为在看板上发布它。</translation>
    </message>
    <message>
        <source>It was adopted. Release the connection on the board instead.</source>
        <translation>它是接管而来的。请改为在看板上释放该连接。</translation>
    </message>
    <message>
        <source>This plan was run or replaced already. Make a new plan.</source>
        <translation>此计划已执行或已被取代。请制定新的计划。</translation>
    </message>
    <message>
        <source>%1 To go on, type the server&apos;s name in full: %2</source>
        <translation>%1 要继续，请完整输入服务器的名称：%2</translation>
    </message>
    <message>
        <source>A sync is running already.</source>
        <translation>已有同步正在进行。</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. The server could not be read afterwards; pull when it answers again.</source>
        <translation>已做出 %2 项更改中的 %1 项。之后无法读取服务器；待它恢复应答时请读取。</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made, and nothing is left to do.</source>
        <translation>已做出 %2 项更改中的 %1 项，没有剩余的操作。</translation>
    </message>
    <message>
        <source>%1 of %2 changes are made. Sync again to make only what is still missing: %3.</source>
        <translation>已做出 %2 项更改中的 %1 项。请再次同步，只做仍缺少的：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull first: nothing is known of the server yet.</source>
        <translation>请先读取：对服务器还一无所知。</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server cannot open what it has of them: %1. Enter the keys again, or remove them.</source>
        <translation>这些密钥的密文不在本机，服务器也无法打开它所持有的内容：%1。请重新输入密钥，或移除它们。</translation>
    </message>
    <message>
        <source>%1 is as the last sync left it.</source>
        <translation>%1 与上次同步后一致。</translation>
    </message>
    <message>
        <source>This key is no longer there.</source>
        <translation>此密钥已不存在。</translation>
    </message>
    <message>
        <source>This connection is no longer there.</source>
        <translation>此连接已不存在。</translation>
    </message>
    <message>
        <source>The secret of these keys is neither on this computer nor on the server in a form that its router can open: %1. Go back to the revision in the history instead, and enter the keys again or remove them.</source>
        <translation>这些密钥的密文既不在本机，也不以服务器路由器能打开的形式存在于服务器上：%1。请改为在历史中回到该修订版，并重新输入密钥或移除它们。</translation>
    </message>
    <message>
        <source>Nothing was synced to this server yet, so there is nothing to undo.</source>
        <translation>还没有向此服务器同步过，因此没有可撤销的内容。</translation>
    </message>
    <message>
        <source>The draft has changes that are not synced. Sync or undo them first, then undo the last sync.</source>
        <translation>草稿有尚未同步的更改。请先同步或撤销它们，再撤销上次同步。</translation>
    </message>
    <message>
        <source>The last sync was the first one: before it the server had no policy. To give everything back, delete or release the connections and sync.</source>
        <translation>上次同步是第一次：之前服务器没有策略。要全部归还，请删除或释放连接并同步。</translation>
    </message>
    <message>
        <source>Revision %1 is kept on this computer: go back to it in the history.</source>
        <translation>修订版 %1 保存在本机：请在历史中回到它。</translation>
    </message>
    <message>
        <source>The server does not hold the revision before the present one any more.</source>
        <translation>服务器已不再保存当前修订版之前的修订版。</translation>
    </message>
    <message>
        <source>What the server holds beside the present revision belongs to another set-up, so the last sync cannot be undone.</source>
        <translation>服务器在当前修订版旁边保存的内容属于另一套设置，因此无法撤销上次同步。</translation>
    </message>
    <message>
        <source>The server has revision %1, which came after revision %2, but holds revision %3 beside it; so the last sync cannot be undone.</source>
        <translation>服务器有修订版 %1，它在修订版 %2 之后，但旁边保存的是修订版 %3；因此无法撤销上次同步。</translation>
    </message>
    <message>
        <source>Undo the last sync (back to revision %1)</source>
        <translation>撤销上次同步（回到修订版 %1）</translation>
    </message>
    <message>
        <source>The last sync changed nothing in the policy, so there is nothing to undo.</source>
        <translation>上次同步没有更改策略，因此没有可撤销的内容。</translation>
    </message>
    <message>
        <source>No sync was interrupted, or nothing is left of it.</source>
        <translation>没有被中断的同步，或没有留下任何内容。</translation>
    </message>
    <message>
        <source>The interrupted sync was not to change the policy, so there is no revision to go back to. Sync again to finish it.</source>
        <translation>被中断的同步本不会更改策略，因此没有可回到的修订版。请再次同步以完成。</translation>
    </message>
    <message>
        <source>The server reports no users at all.</source>
        <translation>服务器报告没有任何用户。</translation>
    </message>
    <message>
        <source>The server had %1 users and now has %2.</source>
        <translation>服务器原有 %1 个用户，现有 %2 个。</translation>
    </message>
    <message>
        <source>The server had %1 groups and now has %2.</source>
        <translation>服务器原有 %1 个群组，现有 %2 个。</translation>
    </message>
    <message>
        <source>This is not the server that the policy was made for: %1 answers as another installation.</source>
        <translation>这不是策略所针对的服务器：%1 是另一个安装。</translation>
    </message>
    <message>
        <source>%1 of %2 published models</source>
        <translation>%2 个已发布模型中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 keys</source>
        <translation>%2 个密钥中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 assignments</source>
        <translation>%2 项分配中的 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%2 个连接中的 %1 个</translation>
    </message>
    <message>
        <source>This removes %1.</source>
        <translation>这会移除 %1。</translation>
    </message>
    <message>
        <source>Somebody changed these on the server so that they no longer say that they belong to Keyroster: %1. Syncing takes them over again.</source>
        <translation>有人在服务器上更改了这些内容，使其不再表明属于 Keyroster：%1。同步会重新接管它们。</translation>
    </message>
    <message>
        <source>Open WebUI %1 is newer than this version of Keyroster knows.</source>
        <translation>Open WebUI %1 比此版本的 Keyroster 所知的更新。</translation>
    </message>
    <message>
        <source>Functions are switched off on this server (ENABLE_FUNCTIONS), so the router cannot answer: chats through it fail until they are on.</source>
        <translation>此服务器停用了函数（ENABLE_FUNCTIONS），因此路由器无法应答：启用之前，经过它的对话会失败。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stopped part-way</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>Stopped: the server had changed</source>
        <translation>已停止：服务器已更改</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Running, or interrupted</source>
        <translation>正在运行，或已中断</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Synced from another computer</source>
        <translation>从另一台计算机同步</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted. How far it got is known once the server was read.</source>
        <translation>对 %1 的同步被中断。读取服务器后才知道进行到哪里。</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted before anything was changed.</source>
        <translation>对 %1 的同步在更改任何内容之前被中断。</translation>
    </message>
    <message>
        <source>The sync of %1 was interrupted: %2 of %3 changes are made.</source>
        <translation>对 %1 的同步被中断：已做出 %3 项更改中的 %2 项。</translation>
    </message>
    <message>
        <source>The program ended during the sync, after the last change.</source>
        <translation>程序在同步期间、最后一项更改之后结束。</translation>
    </message>
    <message>
        <source>The program ended during the sync: %1 of %2 changes are made.</source>
        <translation>程序在同步期间结束：已做出 %2 项更改中的 %1 项。</translation>
    </message>
    <message>
        <source>Found done on the server.</source>
        <translation>在服务器上发现已完成。</translation>
    </message>
    <message>
        <source>It was not carried out.</source>
        <translation>没有执行。</translation>
    </message>
    <message>
        <source>A key cannot be empty.</source>
        <translation>密钥不能为空。</translation>
    </message>
    <message>
        <source>The connection %1 has no key any more. Pull again.</source>
        <translation>连接 %1 已没有密钥。请重新读取。</translation>
    </message>
    <message>
        <source>A secret came without its key.</source>
        <translation>有密文但没有对应的密钥。</translation>
    </message>
    <message>
        <source>Pull first, to see the server&apos;s connections.</source>
        <translation>请先读取，以查看服务器的连接。</translation>
    </message>
    <message>
        <source>The server has no connection to %1 (any more).</source>
        <translation>服务器（已）没有到 %1 的连接。</translation>
    </message>
    <message>
        <source>Your changes and those of another admin do not hold together: %1 Nothing is overwritten. Undo your change of it and pull again.</source>
        <translation>您的更改与另一位管理员的更改互不相容：%1 没有覆盖任何内容。请撤销您对它的更改，然后重新读取。</translation>
    </message>
    <message>
        <source>The server has a policy of its own, made by %1, and not the one that this workspace was working on. Nothing is changed; connect with a new workspace to work on it.</source>
        <translation>服务器有由 %1 制作的自己的策略，而不是此工作区所处理的策略。没有更改任何内容；要处理它，请用新的工作区连接。</translation>
    </message>
    <message>
        <source>another admin</source>
        <translation>另一位管理员</translation>
    </message>
    <message>
        <source>Your changes, on top of revision %1</source>
        <translation>您的更改，基于修订版 %1</translation>
    </message>
    <message>
        <source>Changes made during the sync</source>
        <translation>同步期间的更改</translation>
    </message>
    <message>
        <source>It could not be put back; sync again to finish it.</source>
        <translation>无法放回；请再次同步以完成。</translation>
    </message>
    <message>
        <source>Put back, because another part of the same move failed.</source>
        <translation>已放回，因为同一次迁移的另一部分失败了。</translation>
    </message>
    <message>
        <source>The stored plan is damaged; make a new plan.</source>
        <translation>保存的计划已损坏；请制定新的计划。</translation>
    </message>
    <message>
        <source>This is not a plan as Keyroster saved it: the file is damaged, was edited, or is something else. Ask for it again.</source>
        <translation>这不是 Keyroster 保存的计划：文件已损坏、被编辑过或是其他内容。请重新索取。</translation>
    </message>
    <message>
        <source>The plan is for the server %1, and this is %2.</source>
        <translation>此计划针对服务器 %1，而这是 %2。</translation>
    </message>
    <message>
        <source>The plan belongs to another set-up of this server. Make the first sync from the computer that the set-up was made on.</source>
        <translation>此计划属于此服务器的另一套设置。请从创建该设置的计算机进行第一次同步。</translation>
    </message>
    <message>
        <source>The plan was made when the server had revision %1 of the policy, and it has revision %2 now. Make a new plan.</source>
        <translation>制定计划时服务器有策略的修订版 %1，现在是修订版 %2。请制定新的计划。</translation>
    </message>
    <message>
        <source>Take over a plan</source>
        <translation>接收计划</translation>
    </message>
    <message>
        <source>Take over the plan of %1</source>
        <translation>接收 %1 的计划</translation>
    </message>
    <message>
        <source>This plan was run already. Make a new plan.</source>
        <translation>此计划已执行。请制定新的计划。</translation>
    </message>
    <message>
        <source>The draft has changes of its own that the plan does not know. Sync or undo them first.</source>
        <translation>草稿有计划所不知道的更改。请先同步或撤销它们。</translation>
    </message>
    <message>
        <source>The server is not as it was when the plan was made. What moved: %1. Make a new plan.</source>
        <translation>服务器与制定计划时不同。发生变化的是：%1。请制定新的计划。</translation>
    </message>
    <message>
        <source>The secret of these keys is not on this computer and the server&apos;s router cannot open what the plan has of them: %1. Ask for a new plan.</source>
        <translation>这些密钥的密文不在本机，服务器的路由器也无法打开计划中的内容：%1。请索取新的计划。</translation>
    </message>
    <message>
        <source>The router is not on the server yet, so these keys cannot be sealed for it: %1. Make the first sync from this computer; later plans can be given to others.</source>
        <translation>路由器还不在服务器上，因此无法为它密封这些密钥：%1。请从本机进行第一次同步；之后的计划可以交给他人。</translation>
    </message>
    <message>
        <source>Show %1 to %2</source>
        <translation>让 %2 看到 %1</translation>
    </message>
    <message>
        <source>Change how %1 is shown</source>
        <translation>更改 %1 的显示方式</translation>
    </message>
    <message>
        <source>The entry on the server is not as the draft says.</source>
        <translation>服务器上的条目与草稿不同。</translation>
    </message>
    <message>
        <source>Lead %1 to the router, for %2</source>
        <translation>为 %2 把 %1 引到路由器</translation>
    </message>
    <message>
        <source>Allow %1 for %2, unlisted</source>
        <translation>为 %2 允许 %1，但不列出</translation>
    </message>
    <message>
        <source>Publish %1 to %2</source>
        <translation>向 %2 发布 %1</translation>
    </message>
    <message>
        <source>People keep the model that they know; its chats go through the router.</source>
        <translation>人们保留所熟悉的模型；其对话经过路由器。</translation>
    </message>
    <message>
        <source>A model of the router is visible to admins only until it has an entry.</source>
        <translation>路由器的模型在有条目之前只对管理员可见。</translation>
    </message>
    <message>
        <source>Put the entry of %1 back as it was</source>
        <translation>把 %1 的条目恢复原样</translation>
    </message>
    <message>
        <source>Its connection is released.</source>
        <translation>其连接被释放。</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>The draft does not publish it.</source>
        <translation>草稿没有发布它。</translation>
    </message>
    <message>
        <source>admins only</source>
        <translation>仅管理员</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Two models are published as &quot;%1&quot;. Give one of them another id.</source>
        <translation>有两个模型以“%1”发布。请给其中一个不同的 ID。</translation>
    </message>
    <message>
        <source>The server has an entry &quot;%1&quot; that Keyroster did not make, and does not change. Publish the model under another id.</source>
        <translation>服务器有条目“%1”，不是 Keyroster 制作的，也不会更改。请以其他 ID 发布该模型。</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. Rename or remove it there first; Keyroster does not change it.</source>
        <translation>服务器有函数“%1”，不是 Keyroster 制作的。请先在那里重命名或移除它；Keyroster 不会更改它。</translation>
    </message>
    <message>
        <source>Make place %1 for the policy on the server</source>
        <translation>在服务器上为策略创建位置 %1</translation>
    </message>
    <message>
        <source>The policy is written beside the one in use and then switched to, so that no chat is interrupted.</source>
        <translation>策略写在正在使用的旁边，然后切换过去，因此不会中断任何对话。</translation>
    </message>
    <message>
        <source>Renew place %1 for the policy on the server</source>
        <translation>在服务器上更新策略的位置 %1</translation>
    </message>
    <message>
        <source>It is not as this version of Keyroster makes it.</source>
        <translation>它不是此版本的 Keyroster 制作的样子。</translation>
    </message>
    <message>
        <source>Install the Keyroster router %1 on the server</source>
        <translation>在服务器上安装 Keyroster 路由器 %1</translation>
    </message>
    <message>
        <source>The router chooses the key for each chat. It is a Pipe Function and stays off until the policy is there.</source>
        <translation>路由器为每个对话选择密钥。它是一个管道函数，在策略就位之前保持停用。</translation>
    </message>
    <message>
        <source>The server has the newer router %1, installed by a newer Keyroster. It stays.</source>
        <translation>服务器有更新的路由器 %1，由更新的 Keyroster 安装。它会保留。</translation>
    </message>
    <message>
        <source>Renew the Keyroster router %1</source>
        <translation>更新 Keyroster 路由器 %1</translation>
    </message>
    <message>
        <source>Update the Keyroster router from %1 to %2</source>
        <translation>把 Keyroster 路由器从 %1 更新到 %2</translation>
    </message>
    <message>
        <source>The router on the server is not the one that belongs to this version of Keyroster.</source>
        <translation>服务器上的路由器不是此版本的 Keyroster 所附带的。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n 项分配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) and allowance(s)</source>
        <translation>
            <numerusform>%n 个账户和限额</numerusform>
        </translation>
    </message>
    <message>
        <source>Write revision %1 of the policy</source>
        <translation>写入策略的修订版 %1</translation>
    </message>
    <message>
        <source>Write revision %1 of the policy (%2)</source>
        <translation>写入策略的修订版 %1（%2）</translation>
    </message>
    <message>
        <source>The server&apos;s secret changed: keys are sealed anew so that the router can open them.</source>
        <translation>服务器的密文已更改：密钥会重新密封，使路由器能打开它们。</translation>
    </message>
    <message>
        <source>This is what the draft says. Chats still follow the revision in use.</source>
        <translation>这是草稿的内容。对话仍遵循正在使用的修订版。</translation>
    </message>
    <message>
        <source>Switch the router to revision %1</source>
        <translation>把路由器切换到修订版 %1</translation>
    </message>
    <message>
        <source>One switch for all chats; the revision before stays on the server.</source>
        <translation>所有对话一次切换；之前的修订版保留在服务器上。</translation>
    </message>
    <message>
        <source>Switch the router on</source>
        <translation>启用路由器</translation>
    </message>
    <message>
        <source>From here on it answers for the models that are published through it.</source>
        <translation>从此它为通过它发布的模型应答。</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 on again</source>
        <translation>重新启用 Open WebUI 自己的连接 %1</translation>
    </message>
    <message>
        <source>It is released: chats use its own key again.</source>
        <translation>它被释放：对话重新使用它自己的密钥。</translation>
    </message>
    <message>
        <source>Switch Open WebUI&apos;s own connection %1 off</source>
        <translation>停用 Open WebUI 自己的连接 %1</translation>
    </message>
    <message>
        <source>Otherwise people could go around their keys. It is kept and can be switched on again.</source>
        <translation>否则人们可以绕过自己的密钥。它会保留，可以重新启用。</translation>
    </message>
    <message>
        <source>The connection %1 is no longer on the server; its models go with the release.</source>
        <translation>连接 %1 已不在服务器上；其模型随释放而移除。</translation>
    </message>
    <message>
        <source>While the models of %1 move back, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>%1 的模型移回期间，在那一刻发送的消息（通常远少于一秒）可能收到“Model not found”；重新发送即可。</translation>
    </message>
    <message>
        <source>While the models of %1 move to the router, a message sent in that moment (usually well under a second) can be answered with &quot;Model not found&quot;; sending it again works.</source>
        <translation>%1 的模型移到路由器期间，在那一刻发送的消息（通常远少于一秒）可能收到“Model not found”；重新发送即可。</translation>
    </message>
    <message>
        <source>Connection %1 has no key: nobody can chat through it.</source>
        <translation>连接 %1 没有密钥：没有人能通过它对话。</translation>
    </message>
    <message>
        <source>The server took the change of %1, but does not show it.</source>
        <translation>服务器接受了对 %1 的更改，但没有显示出来。</translation>
    </message>
    <message>
        <source>The policy on the server cannot be read: %1</source>
        <translation>无法读取服务器上的策略：%1</translation>
    </message>
    <message>
        <source>This revision belongs to another set-up of the server, so there is no way back to it.</source>
        <translation>此修订版属于服务器的另一套设置，因此无法回到它。</translation>
    </message>
    <message>
        <source>Go back to revision %1</source>
        <translation>回到修订版 %1</translation>
    </message>
    <message>
        <source>Go back to before the first sync</source>
        <translation>回到第一次同步之前</translation>
    </message>
    <message>
        <source>The router refused: %1</source>
        <translation>路由器拒绝了：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The secret of key %1 is not on this computer. It was added on another admin&apos;s; enter it again here to use it.</source>
        <translation>密钥 %1 的密文不在本机。它是在另一位管理员的计算机上添加的；要使用它，请在这里重新输入。</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>请先连接到服务器。</translation>
    </message>
    <message>
        <source>The server asks for a second factor that is not set up yet. Sign in once in its own pages, set it up there, and come back.</source>
        <translation>服务器要求尚未设置的第二因素。请在其自己的页面登录一次，在那里设置，然后回来。</translation>
    </message>
    <message>
        <source>Enter the one-time code of your authenticator app.</source>
        <translation>请输入身份验证器应用的一次性代码。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; your changes are kept.</source>
        <translation>您的会话已结束。请重新登录；您的更改会保留。</translation>
    </message>
    <message>
        <source>The code came too late. Sign in again.</source>
        <translation>代码来得太晚。请重新登录。</translation>
    </message>
    <message>
        <source>The plan was made by another version of Keyroster. Make a new plan.</source>
        <translation>此计划由另一版本的 Keyroster 制定。请制定新的计划。</translation>
    </message>
    <message>
        <source>The router on the server does not show its public key, so keys cannot be sealed for it.</source>
        <translation>服务器上的路由器没有显示其公钥，因此无法为它密封密钥。</translation>
    </message>
    <message>
        <source>Another admin</source>
        <translation>另一位管理员</translation>
    </message>
    <message>
        <source>%1 is syncing to this server at this moment. Nothing was changed. Pull when that is done, and sync again.</source>
        <translation>%1 此刻正在向此服务器同步。没有更改任何内容。请待其完成后读取，然后再次同步。</translation>
    </message>
    <message>
        <source>The server took too long to take the policy in, and another admin may have begun meanwhile. Pull, and sync again.</source>
        <translation>服务器接收策略的时间太长，另一位管理员可能已在此期间开始。请读取，然后再次同步。</translation>
    </message>
    <message>
        <source>The router&apos;s answer about usage was not understood.</source>
        <translation>无法理解路由器关于用量的应答。</translation>
    </message>
    <message>
        <source>The router is not on this server yet, so nothing was counted. Sync once.</source>
        <translation>路由器还不在此服务器上，因此没有计数。请同步一次。</translation>
    </message>
    <message>
        <source>Not as planned: %1</source>
        <translation>与计划不同：%1</translation>
    </message>
    <message>
        <source>The router works with revision %1 instead of %2.</source>
        <translation>路由器使用修订版 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The router would choose another key for %1 than planned.</source>
        <translation>路由器会为 %1 选择与计划不同的密钥。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the bundle. Try again.</source>
        <translation>这不是此包的口令。请重试。</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>the pool for everyone on %1</source>
        <translation>%1 的公共池</translation>
    </message>
    <message>
        <source>keys of %1 on %2</source>
        <translation>%1 在 %2 上的密钥</translation>
    </message>
    <message>
        <source>the allowance for everyone</source>
        <translation>所有人的限额</translation>
    </message>
    <message>
        <source>allowance of %1</source>
        <translation>%1 的限额</translation>
    </message>
    <message>
        <source>You removed it, and the other admin changed or uses it.</source>
        <translation>您移除了它，而另一位管理员更改了它或在使用它。</translation>
    </message>
    <message>
        <source>The other admin removed it, and you changed or use it.</source>
        <translation>另一位管理员移除了它，而您更改了它或在使用它。</translation>
    </message>
    <message>
        <source>Both made it, each in another way.</source>
        <translation>双方都创建了它，但内容不同。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1, ending in %2</source>
        <comment>a key and its last characters</comment>
        <translation>%1，结尾为 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>结尾为 %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out, in USD per million tokens</source>
        <translation>输入 %1，输出 %2，单位为美元/百万令牌</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Left out: this user does not exist there any more.</source>
        <translation>已略过：该用户在那里已不存在。</translation>
    </message>
    <message>
        <source>Left out: nobody here has the e-mail %1.</source>
        <translation>已略过：这里没有人的电子邮件是 %1。</translation>
    </message>
    <message>
        <source>Left out: this group does not exist there any more.</source>
        <translation>已略过：该群组在那里已不存在。</translation>
    </message>
    <message>
        <source>Left out: there is no group %1 here.</source>
        <translation>已略过：这里没有群组 %1。</translation>
    </message>
    <message>
        <source>Found here, too.</source>
        <translation>这里也找到了。</translation>
    </message>
    <message>
        <source>Left out: several users here have this e-mail.</source>
        <translation>已略过：这里有多个用户使用此电子邮件。</translation>
    </message>
    <message>
        <source>Left out: several groups here have this name.</source>
        <translation>已略过：这里有多个群组使用此名称。</translation>
    </message>
    <message>
        <source>Another admin has set up this server with a policy of its own. Nothing is changed; connect with a new workspace to work on that policy.</source>
        <translation>另一位管理员用自己的策略设置了此服务器。没有更改任何内容；要处理那份策略，请用新的工作区连接。</translation>
    </message>
    <message>
        <source>The server has revision %1 of the policy, and the draft comes from revision %2. Pull first.</source>
        <translation>服务器上是策略的修订版 %1，而草稿来自修订版 %2。请先读取服务器。</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>工作区已关闭。</translation>
    </message>
    <message>
        <source>The new place did not give back what was written to it. The secrets stay where they are.</source>
        <translation>新位置没有返回写入的内容。密文仍留在原处。</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>另一台服务器</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>as synced with revision %1</source>
        <translation>与修订版 %1 同步时一致</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>其他文本</translation>
    </message>
    <message>
        <source>The policy was edited in Open WebUI. The router may go on with what it read before, until the server starts again.</source>
        <translation>策略已在 Open WebUI 中被编辑。在服务器重启之前，路由器可能继续使用之前读取的内容。</translation>
    </message>
    <message>
        <source>Make the change here instead: it then gets a revision of its own, which is what the router looks at.</source>
        <translation>请改为在此处更改：更改会获得自己的修订版，路由器依据的正是修订版。</translation>
    </message>
    <message>
        <source>A sync is running. It reads the server itself when it ends.</source>
        <translation>正在同步。同步结束时会自行读取服务器。</translation>
    </message>
    <message>
        <source>Place %1 still has revision %2. To go back to it, set the valves of the function Keyroster in Open WebUI to slot %3 and revision %2, then pull.</source>
        <translation>位置 %1 仍保存着修订版 %2。要回到该版本，请在 Open WebUI 中将函数 Keyroster 的 Valves 设为 slot %3 和 revision %2，然后重新读取服务器。</translation>
    </message>
    <message>
        <source>the version of Open WebUI</source>
        <translation>Open WebUI 的版本</translation>
    </message>
    <message>
        <source>the installation of Open WebUI</source>
        <translation>Open WebUI 的安装</translation>
    </message>
    <message>
        <source>functions are switched off</source>
        <translation>函数已停用</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%2 个账户中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 allowances</source>
        <translation>%2 项限额中的 %1 项</translation>
    </message>
    <message>
        <source>The server has a function &quot;%1&quot; that Keyroster did not make. It is not touched, and without that name nothing can be synced: rename it in Open WebUI&apos;s page of functions, and sync again.</source>
        <translation>服务器上有一个并非由 Keyroster 创建的函数“%1”。它不会被改动，但没有这个名称就无法同步：请在 Open WebUI 的函数页面中将其重命名，然后再次同步。</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>接管 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>The router did not answer. It may be switched off or changed on the server: refresh to see what differs.</source>
        <translation>路由器没有应答。它可能在服务器上被停用或更改：请刷新以查看有何不同。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AboutDialog</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>决定在 Open WebUI 服务器上由哪个服务商 API 密钥为谁的对话付费。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>An account says that several keys share one quota at the provider, and what that quota is. Add one, then choose it in the details of its keys.</source>
        <translation>账户表示多个密钥在提供商处共用一份配额，以及该配额是多少。先添加账户，再在其密钥的详情中选择它。</translation>
    </message>
    <message>
        <source>Keys of one account share its limits: the provider counts them together.</source>
        <translation>同一账户的密钥共用其限制：提供商合并计算。</translation>
    </message>
    <message>
        <source>An account stays on the connection that it was added to.</source>
        <translation>账户始终属于添加它时所选的连接。</translation>
    </message>
    <message>
        <source>When the requests and tokens of a day are counted from zero again</source>
        <translation>一天的请求和令牌从何时起重新从零计数</translation>
    </message>
    <message>
        <source>When the provider says so</source>
        <translation>由提供商决定</translation>
    </message>
    <message>
        <source>At midnight, UTC</source>
        <translation>午夜，UTC</translation>
    </message>
    <message>
        <source>At midnight, %1</source>
        <comment>a time zone: Europe/Berlin</comment>
        <translation>午夜，%1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>A new &amp;day begins</source>
        <translation>新的一天开始于(&amp;D)</translation>
    </message>
    <message>
        <source>Limits of all its keys together</source>
        <translation>其所有密钥合计的限制</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account and its connection</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No key belongs to it yet: choose it in the details of a key.</source>
        <translation>还没有密钥属于它：请在密钥详情中选择它。</translation>
    </message>
    <message>
        <source>Its keys: %1</source>
        <translation>其密钥：%1</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>其连接也将被移除。请先保留该连接。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>A connection is one provider address with its keys and models.</source>
        <translation>连接是一个服务商地址及其密钥和模型。</translation>
    </message>
    <message>
        <source>Who may use these models</source>
        <translation>谁可以使用这些模型</translation>
    </message>
    <message>
        <source>Add the connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>OpenAI and compatible</source>
        <translation>OpenAI 及兼容</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API 版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>服务商(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>A key, to ask the provider for its models</source>
        <translation>用于向服务商查询模型的密钥</translation>
    </message>
    <message>
        <source>A key of this provider</source>
        <translation>此服务商的密钥</translation>
    </message>
    <message>
        <source>Ask for the models</source>
        <translation>查询模型</translation>
    </message>
    <message>
        <source>Make this the &amp;first key of the connection</source>
        <translation>作为连接的第一个密钥(&amp;F)</translation>
    </message>
    <message>
        <source>Models, one id per line</source>
        <translation>模型，每行一个 ID</translation>
    </message>
    <message>
        <source>One model id per line. Ask the provider above, or type them.</source>
        <translation>每行一个模型 ID。请在上方查询服务商，或直接输入。</translation>
    </message>
    <message>
        <source>Models that people may see</source>
        <translation>人们可以看到的模型</translation>
    </message>
    <message>
        <source>Keys of %1 are made at %2.</source>
        <translation>%1 的密钥在 %2 创建。</translation>
    </message>
    <message>
        <source>No model yet. Without models people see nothing of this connection.</source>
        <translation>还没有模型。没有模型，人们就看不到此连接的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>正在向服务商查询模型...</translation>
    </message>
    <message numerus="yes">
        <source>The key works and sees %n model(s). Take out those that people shall not see.</source>
        <translation>
            <numerusform>密钥可用，能看到 %n 个模型。请去掉不想让人看到的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>正在把密钥保存到钥匙串...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddKeysDialog</name>
    <message>
        <source>Add keys to %1</source>
        <translation>向 %1 添加密钥</translation>
    </message>
    <message>
        <source>Keys are kept by this computer&apos;s keychain. The server gets them sealed: nobody can read them there.</source>
        <translation>密钥由本机的钥匙串保存。服务器得到的是密封的密钥：在那里没有人能读取。</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>输入一个</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>粘贴多个</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>测试并添加</translation>
    </message>
    <message>
        <source>Add only the working ones</source>
        <translation>只添加可用的</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>For example: Team Design</source>
        <translation>例如：设计团队</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>加入列表</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>名称(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Keys, one per line</source>
        <translation>密钥，每行一个</translation>
    </message>
    <message>
        <source>One key per line, alone or with a label:
Team Design = the key
Team Research = the key</source>
        <translation>每行一个密钥，单独或带名称：
设计团队 = 密钥
研究团队 = 密钥</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>从剪贴板粘贴</translation>
    </message>
    <message>
        <source>Keys to add</source>
        <translation>要添加的密钥</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>&amp;Test each key at its provider first</source>
        <translation>先在服务商处测试每个密钥(&amp;T)</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>作为密钥太短。请粘贴完整的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were on the list already.</source>
        <translation>
            <numerusform>有 %n 个密钥已在列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) do not look like keys of this provider; the test will tell.</source>
        <translation>
            <numerusform>有 %n 个密钥看起来不像此服务商的密钥；测试会给出结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key in that text. Put one key on each line.</source>
        <translation>这段文本中没有密钥。请每行放一个密钥。</translation>
    </message>
    <message>
        <source>No key on the list yet</source>
        <translation>列表中还没有密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) to add</source>
        <translation>
            <numerusform>要添加 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all anyway</source>
        <translation>仍然全部添加</translation>
    </message>
    <message>
        <source>Add without a test</source>
        <translation>不测试直接添加</translation>
    </message>
    <message>
        <source>Without a label the key gets the provider&apos;s name and a number.</source>
        <translation>没有名称时，密钥会使用服务商的名称和一个编号。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Not all keys work. You can add only the working ones, add all anyway and mend them later, or take keys off the list (Delete).</source>
        <translation>不是所有密钥都可用。您可以只添加可用的，仍然全部添加以后再修复，或把密钥移出列表（Delete）。</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>正在把密钥保存到钥匙串...</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not keys: %1. They are still in the field: correct or delete them there.</source>
        <translation>
            <numerusform>%n 行不是密钥：%1。它们仍在输入框中：请在那里更正或删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are already on this connection and are left out.</source>
        <translation>
            <numerusform>有 %n 个密钥已在此连接上，将被略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is already here as %1</source>
        <translation>已在此处，名为 %1</translation>
    </message>
    <message>
        <source>Testing the keys...</source>
        <translation>正在测试密钥...</translation>
    </message>
    <message>
        <source>Tested %1 of %2 keys...</source>
        <translation>已测试 %1 / %2 个密钥...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AddressStep</name>
    <message>
        <source>&amp;Address of the server, as in the web browser</source>
        <translation>服务器的地址，与网页浏览器中相同(&amp;A)</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>此连接未加密</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your password and the keys of your connections. Use https:// where the server has it.</source>
        <translation>使用 http:// 时，途中的任何人都能读取您的密码和连接的密钥。若服务器支持，请使用 https://。</translation>
    </message>
    <message>
        <source>Use it without encryption</source>
        <translation>不加密也使用</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate</source>
        <translation>本机不信任服务器的证书</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Without http:// or https:// the encrypted address is tried; for this computer itself, http://.</source>
        <translation>没有 http:// 或 https:// 时，会尝试加密的地址；对于本机则使用 http://。</translation>
    </message>
    <message>
        <source>For a certificate that your operator made, &quot;self-signed&quot; is normal; one that has expired or belongs to another name should be renewed first. Compare this fingerprint (SHA-256) with the one that the server&apos;s operator has. If it differs, somebody may be listening.</source>
        <translation>对于由您的运营者制作的证书，“自签名”是正常的；已过期或属于其他名称的证书应先更新。请把此指纹（SHA-256）与服务器运营者所持有的进行比较。如果不同，可能有人在监听。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptDialog</name>
    <message>
        <source>Adopt connections of the server</source>
        <translation>接管服务器的连接</translation>
    </message>
    <message>
        <source>Keyroster takes over address, key, models and who may use them. People keep the model names that they know. The server changes only when you sync.</source>
        <translation>Keyroster 接管地址、密钥、模型以及谁可以使用它们。人们保留所熟悉的模型名称。只有您同步时服务器才会更改。</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>The server has no connection of its own that is not adopted yet.</source>
        <translation>服务器没有尚未接管的自有连接。</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>接管 %n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>正在接管 %n 个连接...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AdoptList</name>
    <message>
        <source>key ending in %1</source>
        <translation>结尾为 %1 的密钥</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>all models of the provider</source>
        <translation>服务商的所有模型</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>前缀 %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Cannot be adopted: %1</source>
        <translation>无法接管：%1</translation>
    </message>
    <message>
        <source>Connections of the server</source>
        <translation>服务器的连接</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AllowancesDialog</name>
    <message>
        <source>Allowances</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Without an allowance people use as much as their keys give. Add one for everyone, for a group, or for a single person.</source>
        <translation>没有限额时，人们可以用到密钥允许的上限。可为所有人、某个组或某个人添加限额。</translation>
    </message>
    <message>
        <source>How much people may use, whichever key pays. A person&apos;s own allowance comes before that of their groups, of which the most generous one counts, and that before everyone&apos;s.</source>
        <translation>无论由哪个密钥付费，人们最多可以使用多少。个人自己的限额优先于其所属组的限额（取最宽松的一项），组的限额又优先于所有人的限额。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>一个组</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>一个人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>E-mail of the person</source>
        <translation>此人的电子邮箱</translation>
    </message>
    <message>
        <source>E-mail or name</source>
        <translation>电子邮箱或姓名</translation>
    </message>
    <message>
        <source>Each person for themselves</source>
        <translation>每人分别计算</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>全部合并计算</translation>
    </message>
    <message>
        <source>All connections together</source>
        <translation>所有连接合计</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ounted</source>
        <translation>计算方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Used on</source>
        <translation>用于(&amp;U)</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>From then on the chat says how much is left.</source>
        <translation>从此时起，聊天中会说明还剩多少。</translation>
    </message>
    <message>
        <source>No model has a price yet, so nothing costs anything: enter prices under &quot;Models and prices&quot; of the connection.</source>
        <translation>还没有模型设置价格，因此没有任何费用：请在连接的“模型和价格”中填写价格。</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>US &amp;dollars</source>
        <translation>美元(&amp;D)</translation>
    </message>
    <message>
        <source>Warn &amp;at</source>
        <translation>警告阈值(&amp;A)</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>At 100 % chats are refused, and the person reads when they may go on.</source>
        <translation>达到 100 % 时聊天会被拒绝，并告知此人何时可以继续。</translation>
    </message>
    <message>
        <source>Say whom the allowance is for.</source>
        <translation>请说明限额是给谁的。</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个令牌</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and how much</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Its connection is removed, too. Keep that first.</source>
        <translation>其连接也将被移除。请先保留该连接。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AmountField</name>
    <message>
        <source>%1: type a whole number, such as 1000, or leave the field empty.</source>
        <translation>%1：请输入整数，例如 1000，或将此栏留空。</translation>
    </message>
    <message>
        <source>%1: it is not clear how much &quot;%2&quot; is. Write amounts like %3, without a sign between the thousands.</source>
        <translation>%1：无法确定“%2”是多少。请按 %3 的写法输入金额，不要使用千位分隔符。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignCsvDialog</name>
    <message>
        <source>Assign people from a file</source>
        <translation>从文件分配人员</translation>
    </message>
    <message>
        <source>One line for each person and key: e-mail, connection, label of the key. A line may also name a group in a column called group.</source>
        <translation>每个人和每个密钥一行：电子邮件、连接、密钥名称。也可以在名为 group 的列中写群组。</translation>
    </message>
    <message>
        <source>What happens to the keys that people have already</source>
        <translation>如何处理人们已有的密钥</translation>
    </message>
    <message>
        <source>These keys instead of those they have</source>
        <translation>用这些密钥取代已有的</translation>
    </message>
    <message>
        <source>These keys beside those they have</source>
        <translation>把这些密钥加到已有的旁边</translation>
    </message>
    <message>
        <source>Everything is as the file says already.</source>
        <translation>一切已与文件一致。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignPopup</name>
    <message>
        <source>Find a key</source>
        <translation>查找密钥</translation>
    </message>
    <message>
        <source>Find a key by label or last four characters</source>
        <translation>按名称或最后四个字符查找密钥</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>把 %1 分配给密钥</translation>
    </message>
    <message>
        <source>Return assigns. Ctrl+Return adds it as a further key.</source>
        <translation>Return 分配。Ctrl+Return 作为另一个密钥添加。</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>公共池</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>没有符合输入的密钥。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AssignmentDialog</name>
    <message>
        <source>Order and rules</source>
        <translation>顺序与规则</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>The keys of the pool for everyone on %1, and how they share the work.</source>
        <translation>%1 上公共池的密钥，以及它们如何分担请求。</translation>
    </message>
    <message>
        <source>The keys of %1 on %2, how they share the work, and what comes when they are used up.</source>
        <translation>%1 在 %2 上的密钥、它们如何分担请求，以及用尽之后怎么办。</translation>
    </message>
    <message>
        <source>For people in several groups the lowest rank comes first; groups of the same rank put their keys together.</source>
        <translation>对于属于多个组的人，等级数字最小的组优先；等级相同的组合并使用密钥。</translation>
    </message>
    <message>
        <source>Keys, the first one at the top</source>
        <translation>密钥，最上面的是第一个</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Each chat stays with one key</source>
        <translation>每个对话固定使用一个密钥</translation>
    </message>
    <message>
        <source>The first one that is free, in this order</source>
        <translation>按此顺序取第一个空闲的</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>依次轮流</translation>
    </message>
    <message>
        <source>By their weights</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>The least busy one</source>
        <translation>最空闲的一个</translation>
    </message>
    <message>
        <source>The one with most quota left</source>
        <translation>剩余配额最多的一个</translation>
    </message>
    <message>
        <source>&amp;Which key pays</source>
        <translation>由哪个密钥付费(&amp;W)</translation>
    </message>
    <message>
        <source>The keys of their groups pay, then the pool for everyone</source>
        <translation>先由其所在组的密钥付费，再由公共池付费</translation>
    </message>
    <message>
        <source>The next group&apos;s keys pay, then the pool for everyone</source>
        <translation>先由下一个组的密钥付费，再由公共池付费</translation>
    </message>
    <message>
        <source>No other key pays: chats wait or are refused</source>
        <translation>其他密钥不付费：对话等待或被拒绝</translation>
    </message>
    <message>
        <source>When they are &amp;used up</source>
        <translation>用尽之后(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rank of the group</source>
        <translation>组的等级(&amp;R)</translation>
    </message>
    <message>
        <source>This assignment was removed meanwhile.</source>
        <translation>此分配在此期间已被移除。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Attention</name>
    <message>
        <source>Continue...</source>
        <translation>继续...</translation>
    </message>
    <message>
        <source>Go back...</source>
        <translation>返回...</translation>
    </message>
    <message numerus="yes">
        <source>Another admin changed %n thing(s) that you changed, too. Nothing is lost: choose what shall hold.</source>
        <translation>
            <numerusform>另一位管理员更改了您也更改过的 %n 处。没有丢失任何内容：请选择以哪个为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>This Keyroster brings a newer router than the server has. The next sync updates it.</source>
        <translation>此 Keyroster 附带的路由器比服务器上的新。下次同步会更新它。</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>检查...</translation>
    </message>
    <message numerus="yes">
        <source>Changed on the server since the last sync: %1 and %Ln more.</source>
        <translation>
            <numerusform>自上次同步以来在服务器上更改：%1 以及另外 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on the server since the last sync: %1.</source>
        <translation>自上次同步以来在服务器上更改：%1。</translation>
    </message>
    <message>
        <source>Look at it...</source>
        <translation>查看...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::AudiencePicker</name>
    <message>
        <source>&amp;Everyone on the server</source>
        <translation>服务器上的所有人(&amp;E)</translation>
    </message>
    <message>
        <source>Only &amp;these groups</source>
        <translation>仅这些群组(&amp;G)</translation>
    </message>
    <message>
        <source>Only ad&amp;mins for now</source>
        <translation>暂时仅管理员(&amp;M)</translation>
    </message>
    <message>
        <source>Groups that may use the models</source>
        <translation>可以使用这些模型的群组</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Board</name>
    <message>
        <source>Switch key on</source>
        <translation>启用密钥</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>停用密钥</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>放弃所有更改</translation>
    </message>
    <message>
        <source>Assign to key</source>
        <translation>分配给密钥</translation>
    </message>
    <message>
        <source>Put %1 here</source>
        <translation>把 %1 放在这里</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the server keeps it until you sync.</source>
        <translation>已从草稿中移除 %1（%2）。撤销可恢复；同步之前服务器上仍保留。</translation>
    </message>
    <message>
        <source>Removed %1 with %2 from the draft. Undo brings it back; the next sync gives the connection back to Open WebUI, switched on and with its models as they were.</source>
        <translation>已从草稿中移除 %1 及其 %2。撤销可恢复；下次同步会将该连接交还给 Open WebUI，处于启用状态，其模型保持原样。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardActions</name>
    <message>
        <source>Assign to key...</source>
        <translation>分配给密钥...</translation>
    </message>
    <message>
        <source>Put the selected users and groups on a key</source>
        <translation>把所选用户和群组放到密钥上</translation>
    </message>
    <message>
        <source>Move to the pool for everyone</source>
        <translation>移到公共池</translation>
    </message>
    <message>
        <source>The selected users and groups lose their own key</source>
        <translation>所选用户和群组失去自己的密钥</translation>
    </message>
    <message>
        <source>Remove from key</source>
        <translation>从密钥移开</translation>
    </message>
    <message>
        <source>Take the selected users and groups off their keys</source>
        <translation>把所选用户和群组从其密钥移开</translation>
    </message>
    <message>
        <source>Show members of this group</source>
        <translation>显示此群组的成员</translation>
    </message>
    <message>
        <source>Why this key?</source>
        <translation>为什么用这个密钥？</translation>
    </message>
    <message>
        <source>Explain which key the selected person gets, and why</source>
        <translation>解释所选人员获得哪个密钥以及原因</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>添加密钥...</translation>
    </message>
    <message>
        <source>Add keys to this connection: type, paste or import</source>
        <translation>向此连接添加密钥：输入、粘贴或导入</translation>
    </message>
    <message>
        <source>Key details...</source>
        <translation>密钥详情...</translation>
    </message>
    <message>
        <source>Label, limits, weight and validity of the selected key</source>
        <translation>所选密钥的名称、限制、权重和有效期</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>询问服务商所选密钥是否可用</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>Ask the provider whether the keys of this connection work</source>
        <translation>询问服务商此连接的密钥是否可用</translation>
    </message>
    <message>
        <source>Switch key off</source>
        <translation>停用密钥</translation>
    </message>
    <message>
        <source>Add key to the pool</source>
        <translation>把密钥加入池</translation>
    </message>
    <message>
        <source>Everyone who has no key of their own may use it</source>
        <translation>没有自己密钥的所有人都可以使用它</translation>
    </message>
    <message>
        <source>Take key out of the pool</source>
        <translation>把密钥移出池</translation>
    </message>
    <message>
        <source>Remove the selected keys from the connection, and everyone from them</source>
        <translation>从连接中移除所选密钥，并移开其使用者</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>添加连接...</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>接管现有连接...</translation>
    </message>
    <message>
        <source>Take over a connection of the server with its key and model names</source>
        <translation>接管服务器的连接及其密钥和模型名称</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Back to what the server has; can be undone</source>
        <translation>回到服务器上的内容；可以撤销</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>检查...</translation>
    </message>
    <message>
        <source>Show what the next sync would change</source>
        <translation>显示下次同步会更改什么</translation>
    </message>
    <message>
        <source>Edit the connection...</source>
        <translation>编辑连接...</translation>
    </message>
    <message>
        <source>Name, address and headers of the connection that is shown, and whether people&apos;s own keys come first</source>
        <translation>所显示连接的名称、地址和标头，以及人们自己的密钥是否优先</translation>
    </message>
    <message>
        <source>Models and prices...</source>
        <translation>模型和价格...</translation>
    </message>
    <message>
        <source>Which models of this connection people see, who sees them, and what they cost</source>
        <translation>此连接的哪些模型可见、谁能看到以及价格</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>账户...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>多个密钥共用的配额及其限制</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>限额...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>个人、组或所有人在一天、一周或一个月内可使用多少</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>With its keys and assignments; can be undone, and nothing changes on the server before a sync</source>
        <translation>连同其密钥和分配；可以撤销，同步之前服务器上不会有任何变化</translation>
    </message>
    <message>
        <source>Order and rules...</source>
        <translation>顺序与规则...</translation>
    </message>
    <message>
        <source>In which order the keys of a person, a group or the pool pay, and what comes when they are used up</source>
        <translation>个人、组或公共池的密钥按什么顺序付费，以及用尽之后怎么办</translation>
    </message>
    <message>
        <source>Delete key...</source>
        <translation>删除密钥...</translation>
    </message>
    <message>
        <source>Sync...</source>
        <translation>同步...</translation>
    </message>
    <message>
        <source>Show the changes once more, then bring them to the server</source>
        <translation>再次显示更改，然后把它们带到服务器</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>保留连接</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with its keys and assignments</source>
        <translation>撤销移除：它将连同其密钥和分配保持服务器上的原样</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>保留密钥</translation>
    </message>
    <message>
        <source>Takes its removal back: it stays as it is on the server, with the people who are on it there</source>
        <translation>撤销移除：它将连同在服务器上使用它的人员保持原样</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardPage</name>
    <message>
        <source>tested %1 of %2</source>
        <translation>已测试 %1 / %2</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BoardState</name>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 is removed by your changes. Keep the connection to use it.</source>
        <translation>%1 将因您的更改而被移除。要使用它，请保留该连接。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleOpenDialog</name>
    <message>
        <source>Open a bundle</source>
        <translation>打开包</translation>
    </message>
    <message>
        <source>%1 is encrypted. After the passphrase you see what it would change; nothing happens before you say so.</source>
        <translation>%1 已加密。输入口令后您会看到它会更改什么；在您同意之前什么都不会发生。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add: what it has comes in or is changed, nothing is removed</source>
        <translation>添加(&amp;A)：其中的内容会加入或更改，不移除任何内容</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the bundle says</source>
        <translation>替换(&amp;R)：草稿变成包中的内容</translation>
    </message>
    <message>
        <source>Take it into the draft</source>
        <translation>采用到草稿</translation>
    </message>
    <message>
        <source>Opening the bundle...</source>
        <translation>正在打开包...</translation>
    </message>
    <message>
        <source>Made %1 by %2 for %3.</source>
        <translation>由 %2 于 %1 为 %3 制作。</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed; %4 secrets come to this computer.</source>
        <translation>添加 %1，更改 %2，移除 %3；%4 个密文来到本机。</translation>
    </message>
    <message>
        <source>Without a secret, to be entered here: %1</source>
        <translation>没有密文，需在此输入：%1</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>正在保存密文...</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>打开策略</translation>
    </message>
    <message>
        <source>%1 has no secrets. You see what it would change; nothing happens before you say so.</source>
        <translation>%1 不含密文。您会看到它将更改什么；在您确认之前不会发生任何事。</translation>
    </message>
    <message>
        <source>&amp;Replace: the draft becomes what the file says</source>
        <translation>替换(&amp;R)：草稿变成文件中的内容</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>无法打开此文件。</translation>
    </message>
    <message>
        <source>This file is too large to be a policy.</source>
        <translation>此文件太大，不可能是策略。</translation>
    </message>
    <message>
        <source>This is not a policy that Keyroster has saved.</source>
        <translation>这不是 Keyroster 保存的策略。</translation>
    </message>
    <message>
        <source>Files in the short form, with names instead of ids, are for keyrosterctl import.</source>
        <translation>用名称代替 ID 的简短格式文件用于 keyrosterctl import。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会更改的内容</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>添加 %1，更改 %2，移除 %3。</translation>
    </message>
    <message>
        <source>Everything is in the draft already.</source>
        <translation>所有内容已在草稿中。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::BundleSaveDialog</name>
    <message>
        <source>Save everything with its secrets</source>
        <translation>连同密文全部保存</translation>
    </message>
    <message>
        <source>One encrypted file with your draft and the secrets of its keys, for another computer or for a safe. Without the passphrase nobody can open it, you neither.</source>
        <translation>一个加密文件，包含您的草稿及其密钥的密文，用于另一台计算机或保险存放。没有口令，任何人都无法打开它，您也不例外。</translation>
    </message>
    <message numerus="yes">
        <source>This computer does not have the secret of %n key(s), so the bundle will not have it either: %1</source>
        <translation>
            <numerusform>本机没有 %n 个密钥的密文，因此包中也不会有：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>至少 %Ln 个字符；几个单词就很容易记住。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>Good. Keep it where the file is not.</source>
        <translation>很好。请把它保存在与文件不同的地方。</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>保存包</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Keyroster 的包 (*.krbundle)</translation>
    </message>
    <message>
        <source>Reading secrets and encrypting...</source>
        <translation>正在读取密文并加密...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate has changed</source>
        <translation>服务器的证书已更改</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. That is normal when it was renewed. It may also be somebody who listens: compare the new fingerprint (SHA-256) with the one that the server&apos;s operator has. Nothing was sent.</source>
        <translation>%1 出示的证书与您此前信任的不同。如果证书已更新，这属于正常情况；但也可能有人在窃听：请将新指纹（SHA-256）与服务器运营者持有的指纹核对。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>此前信任的</translation>
    </message>
    <message>
        <source>Shown by the server now</source>
        <translation>服务器现在出示的</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>正在查看服务器...</translation>
    </message>
    <message>
        <source>%1 shows a certificate that no authority known to this computer vouches for; until now one did. That is normal when the operator made one of their own. It may also be somebody who listens: compare the fingerprint (SHA-256) with the one that the operator has. Nothing was sent.</source>
        <translation>%1 出示的证书没有此计算机所知的任何机构担保；此前是有的。如果运营者自制了证书，这属于正常情况；但也可能有人在窃听：请将指纹（SHA-256）与运营者持有的指纹核对。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Chart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, day: amount</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CheckDetails</name>
    <message>
        <source>The selected finding</source>
        <translation>所选的发现</translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation>涉及的人或内容</translation>
    </message>
    <message>
        <source>Enter or double click shows it on its page</source>
        <translation>按 Enter 或双击在其页面上显示</translation>
    </message>
    <message>
        <source>%1, ignored</source>
        <translation>%1，已忽略</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksModel</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ChecksPage</name>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 个提示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notices</source>
        <translation>
            <numerusform>%Ln 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through keys, people and models.</source>
        <translation>正在检查密钥、人员和模型。</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Filter the checks</source>
        <translation>筛选检查</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>Show ignored (%1)</source>
        <translation>显示已忽略的（%1）</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>Nothing that was found has these words.</source>
        <translation>发现的内容中没有这些词。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Everybody has a working key, and nothing looks forgotten.</source>
        <translation>每个人都有可用的密钥，似乎没有遗漏。</translation>
    </message>
    <message>
        <source>One step that you can undo</source>
        <translation>可以撤销的一步</translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation>不再忽略</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>正在检查...</translation>
    </message>
    <message>
        <source>Here you decide</source>
        <translation>这里由您决定</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ColumnChooser</name>
    <message>
        <source>Columns and order</source>
        <translation>列和顺序</translation>
    </message>
    <message>
        <source>Choose columns and their order</source>
        <translation>选择列及其顺序</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>反转顺序</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>No command fits this.</source>
        <translation>没有符合的命令。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConflictDialog</name>
    <message>
        <source>Both of you changed the same</source>
        <translation>你们更改了相同的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Another admin synced while you were editing. Choose what shall hold for each of these; everything else of both is kept. The server changes only when you sync.</source>
        <translation>您编辑时另一位管理员进行了同步。请逐项选择以哪个为准；双方的其他内容都会保留。只有您同步时服务器才会更改。</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>双方都更改的内容</translation>
    </message>
    <message>
        <source>Use these choices</source>
        <translation>使用这些选择</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Mine for the selected (M)</source>
        <translation>所选采用我的 (M)</translation>
    </message>
    <message>
        <source>Theirs for the selected (T)</source>
        <translation>所选采用对方的 (T)</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部采用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部采用对方的</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>全部已决定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide. Arrow keys move, M is yours, T is theirs.</source>
        <translation>
            <numerusform>还有 %Ln 项待决定。方向键移动，M 为您的，T 为对方的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server and merging...</source>
        <translation>正在读取服务器并合并...</translation>
    </message>
    <message>
        <source>The other admin changed more meanwhile. Your choices are kept where they still fit; decide the rest.</source>
        <translation>另一位管理员在此期间又更改了内容。您的选择在仍然适用之处保留；请决定其余部分。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectDialog</name>
    <message>
        <source>Connect to Open WebUI</source>
        <translation>连接到 Open WebUI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keyroster only reads now. Nothing on the server changes until you review a plan and click Sync.</source>
        <translation>Keyroster 现在只读取。在您检查计划并点击“同步”之前，服务器上不会有任何更改。</translation>
    </message>
    <message>
        <source>Sign in as an admin of this server.</source>
        <translation>请以此服务器的管理员身份登录。</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>发送代码</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>打开看板</translation>
    </message>
    <message>
        <source>Not now, open the board</source>
        <translation>暂不，打开看板</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n connection(s)</source>
        <translation>
            <numerusform>接管 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>正在查看服务器...</translation>
    </message>
    <message>
        <source>This server has no admin yet. Open it in a web browser, create the first account there, then come back.</source>
        <translation>此服务器还没有管理员。请在网页浏览器中打开它，在那里创建第一个账户，然后回来。</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>正在登录...</translation>
    </message>
    <message>
        <source>Reading users, groups, models and connections...</source>
        <translation>正在读取用户、群组、模型和连接...</translation>
    </message>
    <message>
        <source>This computer has a working copy of %1 already, with its draft and its history.</source>
        <translation>本机已有 %1 的工作副本，包括其草稿和历史记录。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>再建一个</translation>
    </message>
    <message>
        <source>This is what the server has. You are signed in; Later leaves adopting for another time.</source>
        <translation>这是服务器上的内容。您已登录；“以后再说”会把接管留到下次。</translation>
    </message>
    <message>
        <source>Keyroster can take over connections that the server has, with their keys and model names. Nothing changes for people until you sync. You can also do this later, from the board.</source>
        <translation>Keyroster 可以接管服务器已有的连接及其密钥和模型名称。在您同步之前，对人们没有任何变化。也可以以后在看板上再做。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Taking over %n connection(s)...</source>
        <translation>
            <numerusform>正在接管 %n 个连接...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>One per line, as in: X-Team: research</source>
        <translation>每行一个，例如：X-Team: research</translation>
    </message>
    <message>
        <source>People&apos;s &amp;own keys come first</source>
        <translation>人们自己的密钥优先(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API 版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wait for an answer</source>
        <translation>等待回答(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>Headers are sent with every request and can be read on the server: no secrets.</source>
        <translation>标头随每个请求发送，且可在服务器上读取：不要放密文。</translation>
    </message>
    <message>
        <source>Who has a direct connection to this address in the settings of Open WebUI uses that key before any key of this policy. It is read at the moment of the chat and stored nowhere.</source>
        <translation>在 Open WebUI 设置中有到此地址的直接连接的人，会先使用那个密钥，再使用此策略的密钥。它只在聊天时读取，不保存在任何地方。</translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>此连接在此期间已被移除。</translation>
    </message>
    <message>
        <source>Line %1 of the headers is none: a name, a colon and a value are expected.</source>
        <translation>第 %1 行不是标头：应为名称、冒号和值。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyDialog</name>
    <message>
        <source>Copy from another server</source>
        <translation>从另一台服务器复制</translation>
    </message>
    <message>
        <source>Copy into the draft</source>
        <translation>复制到草稿</translation>
    </message>
    <message>
        <source>Who is on &amp;which key</source>
        <translation>谁使用哪个密钥(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Allowances</source>
        <translation>限额(&amp;A)</translation>
    </message>
    <message>
        <source>Connections and keys, and:</source>
        <translation>连接和密钥，以及：</translation>
    </message>
    <message>
        <source>&amp;Into it</source>
        <translation>并入(&amp;I)</translation>
    </message>
    <message>
        <source>As one &amp;more</source>
        <translation>另加一个(&amp;M)</translation>
    </message>
    <message>
        <source>Where this server has a connection with the same address:</source>
        <translation>当此服务器有相同地址的连接时：</translation>
    </message>
    <message>
        <source>This comes from the draft of %1. People are found by their e-mail, groups by their name. Nothing changes on either server until you sync.</source>
        <translation>这来自 %1 的草稿。人员按电子邮件匹配，群组按名称匹配。在您同步之前，两台服务器都不会更改。</translation>
    </message>
    <message>
        <source>Reading the keys&apos; secrets...</source>
        <translation>正在读取密钥的密文...</translation>
    </message>
    <message>
        <source>Everything of that server is here already.</source>
        <translation>那台服务器的所有内容这里都已有。</translation>
    </message>
    <message>
        <source>Storing the secrets...</source>
        <translation>正在保存密文...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CopyPreviewView</name>
    <message>
        <source>What would be copied</source>
        <translation>将会复制的内容</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>人员和群组</translation>
    </message>
    <message>
        <source>Keys whose secret has to be entered here</source>
        <translation>需要在此输入密文的密钥</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvDialog</name>
    <message>
        <source>A file with comma-separated values</source>
        <translation>逗号分隔值的文件</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>选择(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a file to see what it would change. Nothing happens before.</source>
        <translation>选择一个文件，查看它会更改什么。在此之前什么都不会发生。</translation>
    </message>
    <message>
        <source>What each line would do</source>
        <translation>每一行会做什么</translation>
    </message>
    <message>
        <source>Show only &amp;problems</source>
        <translation>只显示有问题的(&amp;P)</translation>
    </message>
    <message>
        <source>Import the &amp;good lines, leave out the others</source>
        <translation>导入正确的行(&amp;G)，略过其他行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>无法打开此文件。</translation>
    </message>
    <message>
        <source>This file is too large to be such a table.</source>
        <translation>作为此类表格，文件太大。</translation>
    </message>
    <message>
        <source>Lines to add: %1, to change: %2, already so: %3.</source>
        <translation>添加 %1 行，更改 %2 行，已经如此 %3 行。</translation>
    </message>
    <message>
        <source>Lines with a problem: %1. Mend the file, or import the good lines only.</source>
        <translation>%1 行有问题：请修改文件，或只导入正确的行。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvKeysDialog</name>
    <message>
        <source>Import keys</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>Columns: label, connection, secret, and if wanted account, weight, enabled, valid_from, valid_until, rpm, tpm, rpd, tpd. The secrets go to this computer&apos;s keychain; delete the file afterwards.</source>
        <translation>列：label、connection、secret，可选 account、weight、enabled、valid_from、valid_until、rpm、tpm、rpd、tpd。密文会存入本机的钥匙串；之后请删除该文件。</translation>
    </message>
    <message>
        <source>Storing the keys in the keychain...</source>
        <translation>正在把密钥保存到钥匙串...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::CsvPreviewModel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>已如此</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>第 %1 行：%2，%3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DirectoryPanel</name>
    <message>
        <source>Users and groups</source>
        <translation>用户和群组</translation>
    </message>
    <message>
        <source>Find by name or e-mail</source>
        <translation>按名称或电子邮件查找</translation>
    </message>
    <message>
        <source>Find users and groups by name or e-mail</source>
        <translation>按名称或电子邮件查找用户和群组</translation>
    </message>
    <message>
        <source>Show users, groups or both</source>
        <translation>显示用户、群组或两者</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Show people by the key they get</source>
        <translation>按所获得的密钥显示人员</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>任意密钥</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>On the pool</source>
        <translation>使用公共池</translation>
    </message>
    <message>
        <source>With own key</source>
        <translation>有自己的密钥</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>按电子邮件</translation>
    </message>
    <message>
        <source>Without a key first</source>
        <translation>没有密钥的在前</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 的成员</translation>
    </message>
    <message>
        <source>Show all again, not only members of this group</source>
        <translation>重新显示全部，而不只是此群组的成员</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 of %2, and %3</source>
        <translation>%2 中的 %1，以及 %3</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · 已选择 %2</translation>
    </message>
    <message>
        <source>The users and groups of your server appear here after the first refresh.</source>
        <translation>首次刷新后，您服务器的用户和群组会显示在这里。</translation>
    </message>
    <message>
        <source>Nobody fits this filter.</source>
        <translation>没有人符合此筛选。</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>这里还没有人</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DraftBar</name>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>尚未在服务器上的更改</translation>
    </message>
    <message>
        <source>Nothing to sync to %1 yet</source>
        <translation>还没有要同步到 %1 的内容</translation>
    </message>
    <message>
        <source>%1 has everything</source>
        <translation>%1 已有全部内容</translation>
    </message>
    <message>
        <source>1 change not yet on %1</source>
        <translation>1 项更改尚未在 %1 上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not yet on %1</source>
        <translation>
            <numerusform>%Ln 项更改尚未在 %1 上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed by someone else</source>
        <translation>%1 被他人更改</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>The last sync to %1 is not finished</source>
        <translation>到 %1 的上次同步尚未完成</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::DriftDialog</name>
    <message>
        <source>%1 Changed %2.</source>
        <translation>%1 更改于 %2。</translation>
    </message>
    <message>
        <source>%1 First seen %2.</source>
        <translation>%1 首次发现于 %2。</translation>
    </message>
    <message>
        <source>The server was changed</source>
        <translation>服务器已被更改</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Somebody changed these on the server itself since the last sync. Choose for each: put it back as it was, or take over what is there now. What you leave open stays as it is for now; the next sync puts it back.</source>
        <translation>自上次同步以来，有人在服务器上更改了这些内容。请逐项选择：恢复原样，或采用现有内容。未决定的暂时保持现状；下次同步会恢复原样。</translation>
    </message>
    <message>
        <source>What was changed on the server</source>
        <translation>服务器上更改的内容</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>全部放回</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原来的样子</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>现在的样子</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>全部已决定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left open. Arrow keys move, M puts back, T takes over.</source>
        <translation>
            <numerusform>还有 %Ln 项未决定。方向键移动，M 放回，T 采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>正在制定计划...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ExchangeFlow</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Save the policy without secrets</source>
        <translation>保存不含密文的策略</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>策略 (*.json)</translation>
    </message>
    <message>
        <source>Save who is on which key</source>
        <translation>保存谁使用哪个密钥</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the keys without secrets</source>
        <translation>保存不含密文的密钥</translation>
    </message>
    <message>
        <source>Saved with all secrets, encrypted: %1</source>
        <translation>已连同所有密文加密保存：%1</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>打开包</translation>
    </message>
    <message>
        <source>Bundles of Keyroster (*.krbundle)</source>
        <translation>Keyroster 的包 (*.krbundle)</translation>
    </message>
    <message>
        <source>Copied from %1 into the draft. Undo takes it back.</source>
        <translation>已从 %1 复制到草稿。“撤销”可以取消。</translation>
    </message>
    <message>
        <source>Open a policy without secrets</source>
        <translation>打开不含密文的策略</translation>
    </message>
    <message>
        <source>The file is in the draft. Undo takes it out again; Review shows what a sync would change.</source>
        <translation>文件内容已在草稿中。撤销可将其取出；“检查”显示同步会更改什么。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::FoundStep</name>
    <message>
        <source>Open WebUI %1 at %2</source>
        <translation>%2 上的 Open WebUI %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>个用户</translation>
    </message>
    <message>
        <source>user</source>
        <translation>个用户</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>个群组</translation>
    </message>
    <message>
        <source>group</source>
        <translation>个群组</translation>
    </message>
    <message>
        <source>models</source>
        <translation>个模型</translation>
    </message>
    <message>
        <source>model</source>
        <translation>个模型</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>个连接</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>个连接</translation>
    </message>
    <message>
        <source>Keyroster was not used on this server before.</source>
        <translation>此服务器以前没有使用过 Keyroster。</translation>
    </message>
    <message>
        <source>Keyroster is in use here: revision %1, with %2 keys.</source>
        <translation>此处正在使用 Keyroster：修订版 %1，%2 个密钥。</translation>
    </message>
    <message>
        <source>Functions are switched off on this server</source>
        <translation>此服务器停用了函数</translation>
    </message>
    <message>
        <source>You can prepare everything now, but a sync needs them: the router is one. Ask who runs the server to set ENABLE_FUNCTIONS to true, then refresh.</source>
        <translation>您现在可以准备一切，但同步需要函数：路由器就是其中之一。请让服务器的运营者把 ENABLE_FUNCTIONS 设为 true，然后刷新。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::GuardCard</name>
    <message>
        <source>This plan is unusual. Is it meant?</source>
        <translation>此计划不同寻常。是有意的吗？</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server to allow it: %1</source>
        <translation>要允许它，请输入服务器的名称(&amp;N)：%1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryDetails</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>What it changed, and what became of each step</source>
        <translation>它更改了什么，以及每一步的结果</translation>
    </message>
    <message>
        <source>Choose a line to see what it changed.</source>
        <translation>选择一行，查看它更改了什么。</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订版 %1</translation>
    </message>
    <message>
        <source>A sync that made no revision</source>
        <translation>没有产生修订版的同步</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>它更改了什么</translation>
    </message>
    <message>
        <source>The revision before is not kept on this computer, so there is nothing to compare with.</source>
        <translation>之前的修订版没有保存在本机，因此无从比较。</translation>
    </message>
    <message>
        <source>Nothing about who uses which key.</source>
        <translation>没有涉及谁使用哪个密钥。</translation>
    </message>
    <message>
        <source>No new revision of the policy.</source>
        <translation>没有新的策略修订版。</translation>
    </message>
    <message>
        <source>Steps on the server</source>
        <translation>服务器上的步骤</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryModel</name>
    <message>
        <source>%1, on the server now</source>
        <translation>%1，现在在服务器上</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::HistoryPage</name>
    <message>
        <source>Nothing was synced yet</source>
        <translation>还没有同步过</translation>
    </message>
    <message>
        <source>Each sync appears here with what it changed and how it ended, and every revision of the policy that this computer saw.</source>
        <translation>每次同步会显示在这里，包括更改的内容和结果，以及本机见过的每个策略修订版。</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>打开看板</translation>
    </message>
    <message>
        <source>Go back to this revision</source>
        <translation>回到此修订版</translation>
    </message>
    <message>
        <source>Makes a draft that says what this revision said; nothing changes on the server until you sync</source>
        <translation>制作一份与此修订版内容相同的草稿；在您同步之前服务器上不会更改</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史中查找</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Find by person, note, revision or result</source>
        <translation>按人员、备注、修订版或结果查找</translation>
    </message>
    <message>
        <source>Undo last sync...</source>
        <translation>撤销上次同步...</translation>
    </message>
    <message>
        <source>History of syncs and revisions</source>
        <translation>同步和修订版的历史</translation>
    </message>
    <message>
        <source>This revision is not kept on this computer</source>
        <translation>此修订版没有保存在本机</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>现在没有可以撤销的同步</translation>
    </message>
    <message>
        <source>The draft says the same as revision %1 already.</source>
        <translation>草稿已与修订版 %1 相同。</translation>
    </message>
    <message>
        <source>The draft is as revision %1 was. The secret of some keys is not on this computer; enter it again before you sync: %2</source>
        <translation>草稿现在与修订版 %1 相同。有些密钥的密文不在本机；请在同步之前重新输入：%2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>No sync and no revision has these words.</source>
        <translation>没有同步或修订包含这些词。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Inspector</name>
    <message>
        <source>Details of what is selected</source>
        <translation>所选内容的详情</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyCardDelegate</name>
    <message>
        <source>Drop keys here to let everyone else chat</source>
        <translation>把密钥拖到这里，让其他所有人可以对话</translation>
    </message>
    <message>
        <source>Pays for everyone who has no key of their own</source>
        <translation>为没有自己密钥的所有人付费</translation>
    </message>
    <message>
        <source>Nobody yet – drop people here</source>
        <translation>还没有人 – 把人员拖到这里</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>在池中</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyDialog</name>
    <message>
        <source>Key details</source>
        <translation>密钥详情</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Key ending in %1</source>
        <translation>结尾为 %1 的密钥</translation>
    </message>
    <message>
        <source>A key of %1, ending in %2.</source>
        <translation>%1 的密钥，结尾为 %2。</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>使用中(&amp;I)</translation>
    </message>
    <message>
        <source>A key of weight 2 gets twice as many chats as a key of weight 1.</source>
        <translation>权重为 2 的密钥获得的对话是权重为 1 的两倍。</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>名称(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Onl&amp;y for models</source>
        <translation>仅用于模型(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Not for models</source>
        <translation>不用于模型(&amp;N)</translation>
    </message>
    <message>
        <source>Separate model ids with commas; * stands for any characters.</source>
        <translation>请用逗号分隔模型 ID；* 代表任意字符。</translation>
    </message>
    <message>
        <source>Limits of this key</source>
        <translation>此密钥的限制</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Keys of one account share one quota at the provider.</source>
        <translation>同一账户的密钥在服务商处共享一个配额。</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>各自的</translation>
    </message>
    <message>
        <source>A new account...</source>
        <translation>新账户...</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>新账户的名称</translation>
    </message>
    <message>
        <source>Name of the organisation or project</source>
        <translation>组织或项目的名称</translation>
    </message>
    <message>
        <source>This key was removed meanwhile.</source>
        <translation>此密钥在此期间已被移除。</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>请给新账户一个名称。</translation>
    </message>
    <message>
        <source>The key would end before it begins. Choose a later end.</source>
        <translation>密钥的结束会早于开始。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>更改密钥 %1</translation>
    </message>
    <message>
        <source>Its limits...</source>
        <translation>其限制...</translation>
    </message>
    <message>
        <source>The accounts with the limits that all their keys share</source>
        <translation>账户及其所有密钥共用的限制</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyPanel</name>
    <message>
        <source>Keys of this connection</source>
        <translation>此连接的密钥</translation>
    </message>
    <message>
        <source>Pool for everyone</source>
        <translation>公共池</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No keys on this connection yet</source>
        <translation>此连接还没有密钥</translation>
    </message>
    <message>
        <source>Add one key or paste a whole list. Each is tested at the provider at once.</source>
        <translation>添加一个密钥或粘贴整个列表。每个都会立即在服务商处测试。</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>添加密钥...</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>还没有连接</translation>
    </message>
    <message>
        <source>Take over a connection that your server already has, with its key and its model names. Nothing changes on the server until you sync.</source>
        <translation>接管您服务器已有的连接及其密钥和模型名称。在您同步之前服务器上不会更改。</translation>
    </message>
    <message>
        <source>Adopt an existing connection...</source>
        <translation>接管现有连接...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>添加连接...</translation>
    </message>
    <message>
        <source>More about this connection</source>
        <translation>关于此连接的更多操作</translation>
    </message>
    <message>
        <source>The connection, its models and prices, accounts and allowances</source>
        <translation>连接、其模型和价格、账户和限额</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyRun</name>
    <message>
        <source>Testing key %1...</source>
        <translation>正在测试密钥 %1...</translation>
    </message>
    <message>
        <source>Testing %1...</source>
        <translation>正在测试 %1...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ending the pause of %1...</source>
        <translation>正在结束 %1 的暂停...</translation>
    </message>
    <message>
        <source>The router does not know %1 yet. Sync first.</source>
        <translation>路由器还不认识 %1。请先同步。</translation>
    </message>
    <message>
        <source>None of these keys has its secret on this computer, so none can be tested here.</source>
        <translation>这些密钥的密文都不在本机，因此无法在此测试。</translation>
    </message>
    <message>
        <source>%1 tested.</source>
        <translation>已测试 %1。</translation>
    </message>
    <message>
        <source>%1 could not be tested.</source>
        <translation>%1 无法测试。</translation>
    </message>
    <message>
        <source>%1 left out, because the secret is not on this computer.</source>
        <translation>已略过 %1，因为密文不在本机。</translation>
    </message>
    <message>
        <source>The router tries %1 again.</source>
        <translation>路由器会重新尝试 %1。</translation>
    </message>
    <message>
        <source>The pause of %1 could not be ended.</source>
        <translation>无法结束 %1 的暂停。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeyTableModel</name>
    <message>
        <source>the pool for everyone</source>
        <translation>公共池</translation>
    </message>
    <message>
        <source>%1, and the pool</source>
        <translation>%1 和公共池</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用量</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPage</name>
    <message>
        <source>Find by label, ending, connection or account</source>
        <translation>按名称、结尾、连接或账户查找</translation>
    </message>
    <message>
        <source>Show the keys of a connection</source>
        <translation>显示某个连接的密钥</translation>
    </message>
    <message>
        <source>Show keys by their state</source>
        <translation>按状态显示密钥</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Pausing or used up</source>
        <translation>暂停或用完</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Switched off or ended</source>
        <translation>已停用或已结束</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>您更改过的</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>The provider keys of your connections appear here.</source>
        <translation>您的连接的服务商密钥会显示在这里。</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>还没有连接</translation>
    </message>
    <message>
        <source>Keys belong to a connection: the address of a provider.</source>
        <translation>密钥属于连接，即服务商的地址。</translation>
    </message>
    <message>
        <source>No key fits this filter</source>
        <translation>没有密钥符合此筛选</translation>
    </message>
    <message>
        <source>Other words, another connection or another state may.</source>
        <translation>也许换用其他词、其他连接或其他状态。</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有密钥</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1</translation>
    </message>
    <message>
        <source>tested %1 of %2</source>
        <translation>已测试 %1 / %2</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择一个密钥。</translation>
    </message>
    <message>
        <source>Choose one key only.</source>
        <translation>请只选择一个密钥。</translation>
    </message>
    <message>
        <source>There is no router on the server before the first sync.</source>
        <translation>第一次同步之前服务器上没有路由器。</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The secret is not on this computer: another admin added the key. It can be assigned, not shown or tested.</source>
        <translation>密文不在本机：此密钥由另一位管理员添加。可以分配，但不能显示或测试。</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>文件已导入。</translation>
    </message>
    <message>
        <source>The new secret is here. Sync to bring it to the server.</source>
        <translation>新密文已就位。请同步以把它带到服务器。</translation>
    </message>
    <message>
        <source>Reading the secret of %1...</source>
        <translation>正在读取 %1 的密文...</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>正在向路由器询问密钥的状态...</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>导出密钥</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The keys are in %1, without their secrets.</source>
        <translation>密钥已在 %1 中，不含其密文。</translation>
    </message>
    <message>
        <source>Add keys...</source>
        <translation>添加密钥...</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>添加连接...</translation>
    </message>
    <message>
        <source>Choose a key that your changes remove.</source>
        <translation>请选择一个会被您的更改移除的密钥。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageActions</name>
    <message>
        <source>Add keys...</source>
        <translation>添加密钥...</translation>
    </message>
    <message>
        <source>Type or paste keys</source>
        <translation>输入或粘贴密钥</translation>
    </message>
    <message>
        <source>Import keys from a file...</source>
        <translation>从文件导入密钥...</translation>
    </message>
    <message>
        <source>Keys with their secrets from a CSV file, looked at before anything happens</source>
        <translation>从 CSV 文件导入密钥及其密文，先查看再执行</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>编辑...</translation>
    </message>
    <message>
        <source>Label, account, limits, weight and validity; of several keys what they share</source>
        <translation>名称、账户、限制、权重和有效期；多个密钥时为其共有部分</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Ask the provider whether the selected keys work</source>
        <translation>询问服务商所选密钥是否可用</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>Ask the providers whether the keys in the list work</source>
        <translation>询问服务商列表中的密钥是否可用</translation>
    </message>
    <message>
        <source>Replace secret...</source>
        <translation>更换密文...</translation>
    </message>
    <message>
        <source>A new secret, at once or beside the old one for a while</source>
        <translation>新的密文，立即使用或与旧的并用一段时间</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>显示密文</translation>
    </message>
    <message>
        <source>Show the secret for 10 seconds</source>
        <translation>显示密文 10 秒</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>复制密文</translation>
    </message>
    <message>
        <source>Copy the secret; the clipboard is cleared after 10 seconds</source>
        <translation>复制密文；剪贴板会在 10 秒后清除</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>A key that is off is not used for any chat</source>
        <translation>停用的密钥不会用于任何对话</translation>
    </message>
    <message>
        <source>End the pause on the server</source>
        <translation>结束服务器上的暂停</translation>
    </message>
    <message>
        <source>The router forgets limits and refusals that it holds against the key, and tries it again</source>
        <translation>路由器忘记对该密钥记下的限制和拒绝，并重新尝试</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>移除...</translation>
    </message>
    <message>
        <source>Says first what it means for people</source>
        <translation>先说明对人们意味着什么</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>在看板上显示</translation>
    </message>
    <message>
        <source>Who is on this key, and moving them</source>
        <translation>谁在使用此密钥，以及移动他们</translation>
    </message>
    <message>
        <source>Show its people</source>
        <translation>显示其人员</translation>
    </message>
    <message>
        <source>The people whom this key serves</source>
        <translation>此密钥所服务的人员</translation>
    </message>
    <message>
        <source>Export the keys...</source>
        <translation>导出密钥...</translation>
    </message>
    <message>
        <source>All keys without their secrets as a CSV file</source>
        <translation>所有密钥（不含密文）的 CSV 文件</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>查找密钥</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>进入筛选框</translation>
    </message>
    <message>
        <source>Ask the router again</source>
        <translation>再次询问路由器</translation>
    </message>
    <message>
        <source>States and use of the keys as they are now</source>
        <translation>密钥现在的状态和用量</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>账户...</translation>
    </message>
    <message>
        <source>Quotas that several keys share, and their limits</source>
        <translation>多个密钥共用的配额及其限制</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>仍然保留</translation>
    </message>
    <message>
        <source>Takes the removal back: the key stays as it is on the server, with the people who are on it there</source>
        <translation>撤销移除：该密钥将连同在服务器上使用它的人员保持原样</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::KeysPageSecret</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>hidden again in %1 s</source>
        <translation>%1 秒后重新隐藏</translation>
    </message>
    <message>
        <source>Secret of %1, shown on the screen</source>
        <translation>%1 的密文，显示在屏幕上</translation>
    </message>
    <message>
        <source>The secret of %1 is on the clipboard for %2 s more.</source>
        <translation>%1 的密文还会在剪贴板上保留 %2 秒。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Languages</name>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Launcher</name>
    <message>
        <source>Looking at the keychain...</source>
        <translation>正在查看钥匙串...</translation>
    </message>
    <message>
        <source>Keyroster cannot sign in before it knows where to keep passwords.</source>
        <translation>在知道密码保存在哪里之前，Keyroster 无法登录。</translation>
    </message>
    <message>
        <source>Choose a place...</source>
        <translation>选择位置...</translation>
    </message>
    <message>
        <source>Keys and passwords are kept in memory only and are gone when the program ends.</source>
        <translation>密钥和密码只保存在内存中，程序结束后即消失。</translation>
    </message>
    <message>
        <source>In memory only: they are gone when the program ends.</source>
        <translation>仅在内存中：程序结束后即消失。</translation>
    </message>
    <message>
        <source>In the keychain of this computer.</source>
        <translation>在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>In an encrypted file with a passphrase: %1</source>
        <translation>在带口令的加密文件中：%1</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>Removing its secrets...</source>
        <translation>正在移除其密文...</translation>
    </message>
    <message>
        <source>Removed from this computer. The server itself is as it was.</source>
        <translation>已从本机移除。服务器本身保持原样。</translation>
    </message>
    <message>
        <source>This is the working copy as it was then. What was here before is a backup.</source>
        <translation>这是当时的工作副本。之前在此的内容已成为备份。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The secrets of this computer are in a vault with a passphrase.</source>
        <translation>本机的密文保存在带口令的保险库中。</translation>
    </message>
    <message>
        <source>The secrets are there already.</source>
        <translation>密文已经在那里。</translation>
    </message>
    <message>
        <source>Moving the secrets...</source>
        <translation>正在移动密文...</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved. They were read back in the new place before they were removed from the old one.</source>
        <translation>
            <numerusform>已移动 %n 个密文。在从旧位置移除之前，已在新位置读回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The secrets stay where they are.</source>
        <translation>已取消。密文仍留在原处。</translation>
    </message>
    <message>
        <source>Change the place without them</source>
        <translation>不移动而更改位置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::LimitsForm</name>
    <message>
        <source>Requests per minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>每分钟令牌数</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>每天请求数</translation>
    </message>
    <message>
        <source>Tokens per day</source>
        <translation>每天令牌数</translation>
    </message>
    <message>
        <source>US dollars per month</source>
        <translation>每月美元</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ListDialog</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>仍然保留</translation>
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
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>the text of the menu, such as Undo the last sync</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>There is no sync that could be undone now</source>
        <translation>现在没有可以撤销的同步</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ManyKeysDialog</name>
    <message>
        <source>Edit keys</source>
        <translation>编辑密钥</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Tick what shall be the same for all of them; the rest stays as it is.</source>
        <translation>勾选所有密钥应相同的内容；其余保持不变。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>each has its own</source>
        <translation>各有各的</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>These keys are of several connections.</source>
        <translation>这些密钥属于多个连接。</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>生效时间(&amp;F)</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>失效时间(&amp;U)</translation>
    </message>
    <message>
        <source>They do not &amp;end</source>
        <translation>不会结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Limits of each key (an empty field takes a limit away)</source>
        <translation>每个密钥的限制(&amp;L)（空字段会取消限制）</translation>
    </message>
    <message>
        <source>%1 would end before it begins. Choose other moments.</source>
        <translation>%1 的结束会早于开始。请选择其他时间。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出了问题。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ModelsDialog</name>
    <message>
        <source>Models and prices</source>
        <translation>模型和价格</translation>
    </message>
    <message>
        <source>Without models people see nothing of this connection. Ask the provider, or type the id of a model and press Add.</source>
        <translation>没有模型，人们就看不到此连接的任何内容。请向提供商查询，或输入模型 ID 并按“添加”。</translation>
    </message>
    <message>
        <source>What people see of %1. Select several models to change them together.</source>
        <translation>人们能看到的 %1 的内容。选择多个模型可一起更改。</translation>
    </message>
    <message>
        <source>Id of a model to add</source>
        <translation>要添加的模型 ID</translation>
    </message>
    <message>
        <source>Ask the provider for its models</source>
        <translation>向提供商查询其模型</translation>
    </message>
    <message>
        <source>The id under which people and programs know the model in Open WebUI. Change it only before it is in use.</source>
        <translation>人们和程序在 Open WebUI 中用来识别该模型的 ID。请只在投入使用前更改。</translation>
    </message>
    <message>
        <source>&amp;Hidden in the list of models</source>
        <translation>在模型列表中隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Shown &amp;name</source>
        <translation>显示名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Id in Open WebUI</source>
        <translation>Open WebUI 中的 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>谁可以使用</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>同输入</translation>
    </message>
    <message>
        <source>Price in US dollars per million tokens</source>
        <translation>每百万令牌的美元价格</translation>
    </message>
    <message>
        <source>Limits and allowances in dollars, and the cost under Usage, are counted by these prices.</source>
        <translation>以美元计的限制和限额以及“用量”中的费用按这些价格计算。</translation>
    </message>
    <message>
        <source>%1 – %2 in, %3 out</source>
        <comment>a model and its prices</comment>
        <translation>%1 – 输入 %2，输出 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider is asked with a key of this connection, and none has its secret on this computer.</source>
        <translation>查询提供商需要用此连接的一个密钥，而本机上没有任何一个的密文。</translation>
    </message>
    <message>
        <source>Asking the provider for its models...</source>
        <translation>正在向提供商查询模型...</translation>
    </message>
    <message>
        <source>The provider has no further models for this key.</source>
        <translation>提供商没有更多适用于此密钥的模型。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) more. Take out those that people shall not see.</source>
        <translation>
            <numerusform>新增 %n 个模型。请移除不应让人们看到的模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection was removed meanwhile.</source>
        <translation>此连接在此期间已被移除。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::OperationBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PageMenus</name>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;witch server</source>
        <translation>切换服务器(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeopleModel</name>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Gets a key</source>
        <translation>获得密钥</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Loses a key</source>
        <translation>失去密钥</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The key that pays on %1</source>
        <translation>在 %1 上付费的密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePage</name>
    <message>
        <source>Find by name, e-mail or group</source>
        <translation>按名称、电子邮件或群组查找</translation>
    </message>
    <message>
        <source>Show the members of a group</source>
        <translation>显示群组的成员</translation>
    </message>
    <message>
        <source>The connection that the next choice is about</source>
        <translation>下一个选择所针对的连接</translation>
    </message>
    <message>
        <source>Show people by who pays for them</source>
        <translation>按由谁付费显示人员</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>With an own key</source>
        <translation>使用自己的密钥</translation>
    </message>
    <message>
        <source>Through a group</source>
        <translation>通过群组</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>来自公共池</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>您更改过的</translation>
    </message>
    <message>
        <source>Show the people whom a key serves</source>
        <translation>显示某个密钥所服务的人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>这里还没有人</translation>
    </message>
    <message>
        <source>The users of your server appear here after the first refresh.</source>
        <translation>首次刷新后，您服务器的用户会显示在这里。</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>没有人符合此筛选</translation>
    </message>
    <message>
        <source>Other words or another choice above may.</source>
        <translation>也许换用其他词或上面的其他选择。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>任意群组</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>任意连接</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>任意密钥</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1</translation>
    </message>
    <message>
        <source>Assign to a key...</source>
        <translation>分配给密钥...</translation>
    </message>
    <message>
        <source>Put the selected people on a key</source>
        <translation>把所选人员放到密钥上</translation>
    </message>
    <message>
        <source>Take off their own keys</source>
        <translation>移开其自己的密钥</translation>
    </message>
    <message>
        <source>The selected people lose their own keys; groups and the pool stay</source>
        <translation>所选人员失去自己的密钥；群组和公共池保持不变</translation>
    </message>
    <message>
        <source>Why this key? On the board</source>
        <translation>为什么用这个密钥？在看板上</translation>
    </message>
    <message>
        <source>Show the person on the board, where the question can be asked for a model</source>
        <translation>在看板上显示此人，可在那里针对模型提问</translation>
    </message>
    <message>
        <source>Assign people from a file...</source>
        <translation>从文件分配人员...</translation>
    </message>
    <message>
        <source>E-mail, connection and key from a CSV file, looked at before anything happens</source>
        <translation>从 CSV 文件读取电子邮件、连接和密钥，先查看再执行</translation>
    </message>
    <message>
        <source>Export the assignments...</source>
        <translation>导出分配...</translation>
    </message>
    <message>
        <source>Who is on which key, as a CSV file that can be read back</source>
        <translation>谁使用哪个密钥，作为可重新读入的 CSV 文件</translation>
    </message>
    <message>
        <source>Show people without a key</source>
        <translation>显示没有密钥的人员</translation>
    </message>
    <message>
        <source>On any connection</source>
        <translation>在任意连接上</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Into the filter</source>
        <translation>进入筛选框</translation>
    </message>
    <message>
        <source>This person has no own key here.</source>
        <translation>此人在这里没有自己的密钥。</translation>
    </message>
    <message>
        <source>None of these people has an own key here.</source>
        <translation>这些人在这里都没有自己的密钥。</translation>
    </message>
    <message>
        <source>Take %1 off their own keys</source>
        <translation>移开 %1 自己的密钥</translation>
    </message>
    <message>
        <source>The file is imported.</source>
        <translation>文件已导入。</translation>
    </message>
    <message>
        <source>Export the assignments</source>
        <translation>导出分配</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The assignments are in %1.</source>
        <translation>分配已在 %1 中。</translation>
    </message>
    <message>
        <source>Allowances...</source>
        <translation>限额...</translation>
    </message>
    <message>
        <source>How much people, groups or everyone may use in a day, week or month</source>
        <translation>个人、组或所有人在一天、一周或一个月内可使用多少</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>来自文件...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageAssign</name>
    <message>
        <source>Assign to a key</source>
        <translation>分配给密钥</translation>
    </message>
    <message>
        <source>As a &amp;further key, beside those they have</source>
        <translation>作为另一个密钥(&amp;F)，与已有的并列</translation>
    </message>
    <message>
        <source>Assign %1 to a key</source>
        <translation>把 %1 分配给密钥</translation>
    </message>
    <message>
        <source>Find by label or ending</source>
        <translation>按名称或结尾查找</translation>
    </message>
    <message>
        <source>Keys of the connection</source>
        <translation>该连接的密钥</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2  (switched off)</source>
        <translation>%1  %2 （已停用）</translation>
    </message>
    <message>
        <source>The pool for everyone</source>
        <translation>公共池</translation>
    </message>
    <message>
        <source>No key fits what you typed.</source>
        <translation>没有符合输入的密钥。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PeoplePageDetails</name>
    <message>
        <source>Why this key?</source>
        <translation>为什么用这个密钥？</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1</translation>
    </message>
    <message>
        <source>Choose a person to see which key pays for them, and why.</source>
        <translation>选择一个人，查看哪个密钥为其付费以及原因。</translation>
    </message>
    <message>
        <source>There is no connection yet, so there is no key.</source>
        <translation>还没有连接，因此没有密钥。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanDialog</name>
    <message>
        <source>Review the plan</source>
        <translation>检查计划</translation>
    </message>
    <message>
        <source>Note for the history, for example why (optional)</source>
        <translation>历史备注，例如原因（可选）</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>重试失败的部分</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 has what you see here.</source>
        <translation>无需操作：%1 与您在此看到的一致。</translation>
    </message>
    <message numerus="yes">
        <source>These %n change(s) are made on %1, and nothing else. Chats go on all the while.</source>
        <translation>
            <numerusform>在 %1 上做出这 %n 项更改，此外没有别的。期间对话照常进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>正在做出更改...</translation>
    </message>
    <message>
        <source>Reading what is missing...</source>
        <translation>正在读取缺少的部分...</translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>已没有缺少的部分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are left; what is done is not made again.</source>
        <translation>
            <numerusform>还剩 %Ln 项更改；已完成的不会重做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the server back...</source>
        <translation>正在回读服务器...</translation>
    </message>
    <message>
        <source>The changes were made, but the server could not be read back: %1</source>
        <translation>更改已做出，但无法回读服务器：%1</translation>
    </message>
    <message>
        <source>The server was read back and is as planned; the router uses revision %1.</source>
        <translation>已回读服务器，与计划一致；路由器使用修订版 %1。</translation>
    </message>
    <message numerus="yes">
        <source>It was asked about %n assignment(s) and gave the right keys.</source>
        <translation>
            <numerusform>就 %n 项分配询问了它，给出的密钥正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced, with differences</source>
        <translation>已同步，但有差异</translation>
    </message>
    <message numerus="yes">
        <source>The changes were made, but the server shows something else in %n place(s).</source>
        <translation>
            <numerusform>更改已做出，但服务器有 %n 处显示不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was copied as text.</source>
        <translation>计划已复制为文本。</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Keyroster 的计划 (*.json)</translation>
    </message>
    <message>
        <source>Sealing new keys for the router...</source>
        <translation>正在为路由器密封新密钥...</translation>
    </message>
    <message>
        <source>Saved to %1. It holds no secret; a colleague opens it with &quot;Open a saved plan&quot;.</source>
        <translation>已保存到 %1。其中不含密文；同事可用“打开保存的计划”打开。</translation>
    </message>
    <message>
        <source>The changes were made; reading the server back was stopped.</source>
        <translation>更改已做出；回读服务器被停止。</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>在更改任何内容之前停止。</translation>
    </message>
    <message>
        <source>Refresh and review</source>
        <translation>刷新并检查</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTools</name>
    <message>
        <source>Only &amp;risky</source>
        <translation>仅有风险的(&amp;R)</translation>
    </message>
    <message>
        <source>Show exactly what changes</source>
        <translation>显示具体更改</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>在计划中查找</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Copy or save the plan</source>
        <translation>复制或保存计划</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save for a colleague...</source>
        <translation>为同事保存(&amp;S)...</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>显示所有更改</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>没有更改符合此筛选。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::PlanTree</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Changes on the server</source>
        <translation>服务器上的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>The router on the server</source>
        <translation>服务器上的路由器</translation>
    </message>
    <message>
        <source>The policy: which key pays for whom</source>
        <translation>策略：哪个密钥为谁付费</translation>
    </message>
    <message>
        <source>Models that people see</source>
        <translation>人们看到的模型</translation>
    </message>
    <message>
        <source>The server&apos;s own connections</source>
        <translation>服务器自己的连接</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>请仔细查看</translation>
    </message>
    <message>
        <source>Small risk</source>
        <translation>小风险</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Running...</source>
        <translation>正在运行...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::RemoveKeysDialog</name>
    <message>
        <source>Remove keys</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>The server keeps the key until the next sync, and you can undo this. At the provider the key goes on to exist.</source>
        <translation>服务器会保留该密钥直到下次同步，您可以撤销。在服务商处该密钥继续存在。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ReplaceSecretDialog</name>
    <message>
        <source>Replace secret</source>
        <translation>更换密文</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>%1 的新密文</translation>
    </message>
    <message>
        <source>Make the new key at the provider first, then paste it here.</source>
        <translation>请先在服务商处创建新密钥，然后粘贴到这里。</translation>
    </message>
    <message>
        <source>&amp;Test it at its provider first</source>
        <translation>先在服务商处测试(&amp;T)</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1，旧</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新密钥(&amp;K)</translation>
    </message>
    <message>
        <source>What happens to the old secret</source>
        <translation>如何处理旧密文</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Both work &amp;until</source>
        <translation>两者并用，直到(&amp;U)</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>旧密文何时结束</translation>
    </message>
    <message>
        <source>Both work until I &amp;remove the old one</source>
        <translation>两者并用，直到我移除旧的(&amp;R)</translation>
    </message>
    <message>
        <source>The old one goes &amp;at once, with the next sync</source>
        <translation>旧的立即停用(&amp;A)，随下次同步</translation>
    </message>
    <message>
        <source>The old one is &amp;called</source>
        <translation>旧的名称(&amp;C)</translation>
    </message>
    <message>
        <source>While both work, everyone who uses the key has both: the new one first, the old one right behind it.</source>
        <translation>两者并用期间，使用该密钥的每个人都有两个：新的在前，旧的紧随其后。</translation>
    </message>
    <message>
        <source>Replace anyway</source>
        <translation>仍然更换</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>测试并更换</translation>
    </message>
    <message>
        <source>Replace without a test</source>
        <translation>不测试直接更换</translation>
    </message>
    <message>
        <source>That is too short for a key. Paste the whole key.</source>
        <translation>作为密钥太短。请粘贴完整的密钥。</translation>
    </message>
    <message>
        <source>Give the old key a name.</source>
        <translation>请给旧密钥一个名称。</translation>
    </message>
    <message>
        <source>That moment is over. Choose a later one for the old key.</source>
        <translation>该时间已过。请为旧密钥选择更晚的时间。</translation>
    </message>
    <message>
        <source>Testing the new key...</source>
        <translation>正在测试新密钥...</translation>
    </message>
    <message>
        <source>The test failed: %1. The old key still works.</source>
        <translation>测试失败：%1。旧密钥仍可用。</translation>
    </message>
    <message>
        <source>Storing the key in the keychain...</source>
        <translation>正在把密钥保存到钥匙串...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerFlow</name>
    <message>
        <source>Signing in...</source>
        <translation>正在登录...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the server...</source>
        <translation>正在读取服务器...</translation>
    </message>
    <message>
        <source>Asking the router for the state of the keys...</source>
        <translation>正在向路由器询问密钥的状态...</translation>
    </message>
    <message>
        <source>Signing out...</source>
        <translation>正在退出登录...</translation>
    </message>
    <message>
        <source>Signed out. Your draft stays on this computer.</source>
        <translation>已退出登录。您的草稿保留在本机。</translation>
    </message>
    <message>
        <source>Sign in...</source>
        <translation>登录...</translation>
    </message>
    <message>
        <source>Keys belong to a connection. Add or adopt one first.</source>
        <translation>密钥属于连接。请先添加或接管一个连接。</translation>
    </message>
    <message>
        <source>Add a connection...</source>
        <translation>添加连接...</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>信任此证书...</translation>
    </message>
    <message>
        <source>You are not signed in, so what is shown here may be old. Your draft stays on this computer.</source>
        <translation>您尚未登录，因此此处显示的内容可能已过时。您的草稿仍保留在这台计算机上。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ServerHeader</name>
    <message>
        <source>Switch to another server</source>
        <translation>切换到另一台服务器</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>Open WebUI %1</source>
        <translation>Open WebUI %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取于 %1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsBackups</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy of the working copy is made before each sync and before an update of its format; the newest ten are kept. They hold no secrets.</source>
        <translation>每次同步之前和更新其格式之前都会制作工作副本的备份；保留最新的十份。其中不含密文。</translation>
    </message>
    <message>
        <source>Go back to it...</source>
        <translation>回到此备份...</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>立即制作备份</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>回到 %1 的备份？</translation>
    </message>
    <message>
        <source>Your draft and the history on this computer become what they were then. What is here now is saved as a backup first, so that you can come back to it. Nothing changes on the server.</source>
        <translation>您的草稿和本机的历史会变回当时的样子。现有内容会先保存为备份，以便您返回。服务器上不会更改。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsDrift</name>
    <message>
        <source>Changes on the server</source>
        <translation>服务器上的更改</translation>
    </message>
    <message>
        <source>Keyroster looks whether somebody changed its models, functions or connections in Open WebUI itself. It only reads.</source>
        <translation>Keyroster 查看是否有人在 Open WebUI 本身更改了它的模型、函数或连接。它只读取。</translation>
    </message>
    <message>
        <source>Look when the program &amp;starts</source>
        <translation>程序启动时查看(&amp;S)</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>定期查看，每(&amp;E)</translation>
    </message>
    <message>
        <source>Minutes between two looks</source>
        <translation>两次查看之间的分钟数</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsExchange</name>
    <message>
        <source>Import and export</source>
        <translation>导入和导出</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>打开...</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Everything, with secrets</source>
        <translation>全部内容，含密文</translation>
    </message>
    <message>
        <source>A bundle, encrypted with a passphrase.</source>
        <translation>用口令加密的包。</translation>
    </message>
    <message>
        <source>The policy, without secrets</source>
        <translation>策略，不含密文</translation>
    </message>
    <message>
        <source>Who is on which key</source>
        <translation>谁使用哪个密钥</translation>
    </message>
    <message>
        <source>CSV: e-mail or group, connection, key.</source>
        <translation>CSV：电子邮件或群组、连接、密钥。</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>CSV. Saved without secrets; a file that is opened may hold them.</source>
        <translation>CSV。保存时不含密文；打开的文件可以含有密文。</translation>
    </message>
    <message>
        <source>JSON, to read, to keep, or to take to another server.</source>
        <translation>JSON，可供阅读、保存或带到另一台服务器。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsLook</name>
    <message>
        <source>Appearance and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>Keyroster speaks this language from its next start.</source>
        <translation>Keyroster 从下次启动起使用此语言。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notify me when a sync of more than 5 seconds ends while the window is behind others</source>
        <translation>当超过 5 秒的同步在窗口位于后面时结束，通知我(&amp;N)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>已制作备份：%1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>The keys of your providers and what you sign in with. They are never in the working copy, in backups, or in a log.</source>
        <translation>您的服务商密钥以及登录所用的凭据。它们绝不会出现在工作副本、备份或日志中。</translation>
    </message>
    <message>
        <source>Change the place...</source>
        <translation>更改位置...</translation>
    </message>
    <message>
        <source>When you change the place, the secrets of all servers move there: they are copied, read back, and then removed from where they were.</source>
        <translation>更改位置时，所有服务器的密文都会移到那里：先复制、读回，然后从原处移除。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SettingsServers</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Each server has a working copy on this computer: what was read last, your draft, and the history. Double-click a name to change it.</source>
        <translation>每台服务器在本机都有一份工作副本：上次读取的内容、您的草稿和历史。双击名称可以更改。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Copy from it...</source>
        <translation>从它复制...</translation>
    </message>
    <message>
        <source>Copies its connections, keys and assignments into the draft of the server that is open, after showing what would be copied</source>
        <translation>把其连接、密钥和分配复制到已打开服务器的草稿中，先显示将会复制的内容</translation>
    </message>
    <message>
        <source>Remove from this computer...</source>
        <translation>从本机移除...</translation>
    </message>
    <message>
        <source>Connect to another server...</source>
        <translation>连接到另一台服务器...</translation>
    </message>
    <message>
        <source>Sign out of the open server</source>
        <translation>从已打开的服务器退出登录</translation>
    </message>
    <message>
        <source>Forgets the session and the password or key that was kept; the draft stays</source>
        <translation>忘记会话以及保存的密码或密钥；草稿会保留</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>现在已打开</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>服务器需要名称。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>从本机移除 %1？</translation>
    </message>
    <message>
        <source>The draft with changes that were not synced, the history, and the secrets of its keys that only this computer has are removed. Backups stay in the folder beside it. Nothing changes on the server.</source>
        <translation>未同步更改的草稿、历史以及只有本机才有的密钥密文会被移除。备份保留在旁边的文件夹中。服务器上不会更改。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Ctrl+K finds any command by its name.</source>
        <translation>一切都可以不用鼠标完成。Ctrl+K 可按名称找到任何命令。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SidebarButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1，%Ln 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>The session at %1 has ended. Your changes are kept.</source>
        <translation>%1 的会话已结束。您的更改会保留。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>正在登录...</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>发送代码</translation>
    </message>
    <message>
        <source>Trust this certificate...</source>
        <translation>信任此证书...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SignInStep</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>在本机保持登录(&amp;K)</translation>
    </message>
    <message>
        <source>This is a &amp;recovery code</source>
        <translation>这是恢复代码(&amp;R)</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>一次性代码(&amp;C)</translation>
    </message>
    <message>
        <source>The password is right. This server also wants the code that your authenticator app shows now.</source>
        <translation>密码正确。此服务器还需要您的身份验证器应用现在显示的代码。</translation>
    </message>
    <message>
        <source>You have five minutes. An API key signs in without a code.</source>
        <translation>您有五分钟时间。API 密钥登录不需要代码。</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>密码(&amp;S)</translation>
    </message>
    <message>
        <source>The server allows 15 sign-ins in a short time, good ones too; then it makes you wait.</source>
        <translation>服务器在短时间内允许 15 次登录，成功的也计入；之后需要等待。</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API 密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>You find it in Open WebUI under Settings, Account, if the server allows API keys.</source>
        <translation>如果服务器允许 API 密钥，可在 Open WebUI 的“设置”、“账户”中找到。</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>令牌(&amp;O)</translation>
    </message>
    <message>
        <source>For servers where people sign in through another site: the session token of your web browser.</source>
        <translation>用于通过其他网站登录的服务器：网页浏览器的会话令牌。</translation>
    </message>
    <message>
        <source>This server has no sign-in by password.</source>
        <translation>此服务器不支持密码登录。</translation>
    </message>
    <message>
        <source>There is no keychain now, so nothing is kept after the program ends.</source>
        <translation>现在没有钥匙串，因此程序结束后不会保留任何内容。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StateBadge</name>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>The server was not read since the program started. Click to refresh.</source>
        <translation>程序启动后还没有读取服务器。点击以刷新。</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The server has what you see here. Click to refresh.</source>
        <translation>服务器与您在此看到的一致。点击以刷新。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>You have changes that the server does not have yet. Click to review them.</source>
        <translation>您有服务器还没有的更改。点击以检查。</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>服务器已更改</translation>
    </message>
    <message>
        <source>Somebody changed the server since the last sync. Click to see what.</source>
        <translation>自上次同步以来有人更改了服务器。点击查看更改内容。</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>The server does not answer. You can keep editing. Click to try again.</source>
        <translation>服务器没有应答。您可以继续编辑。点击以重试。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StepDetails</name>
    <message>
        <source>As the server stores it</source>
        <translation>按服务器存储的形式</translation>
    </message>
    <message>
        <source>What this step changes</source>
        <translation>此步骤更改什么</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>服务器上现在</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>此步骤之后</translation>
    </message>
    <message>
        <source>Choose a step to see what it changes.</source>
        <translation>选择一个步骤，查看它更改什么。</translation>
    </message>
    <message>
        <source>%1 This step cannot be undone.</source>
        <translation>%1 此步骤无法撤销。</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::SyncFlow</name>
    <message>
        <source>Sync done</source>
        <translation>同步完成</translation>
    </message>
    <message>
        <source>Sync partly done</source>
        <translation>同步部分完成</translation>
    </message>
    <message>
        <source>Sync stopped: the server changed</source>
        <translation>同步停止：服务器已更改</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>同步已停止</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Reading what the server had before...</source>
        <translation>正在读取服务器之前的内容...</translation>
    </message>
    <message>
        <source>The server is as it was before the last sync already.</source>
        <translation>服务器已与上次同步之前一致。</translation>
    </message>
    <message>
        <source>Reading how far the sync came...</source>
        <translation>正在读取同步进行到哪里...</translation>
    </message>
    <message>
        <source>Nothing is missing: the sync was complete.</source>
        <translation>没有缺少的部分：同步已完整。</translation>
    </message>
    <message>
        <source>Nothing on the server was changed, so there is nothing to put back.</source>
        <translation>服务器上没有更改任何内容，因此没有可放回的。</translation>
    </message>
    <message>
        <source>Open a saved plan</source>
        <translation>打开保存的计划</translation>
    </message>
    <message>
        <source>Plans of Keyroster (*.json)</source>
        <translation>Keyroster 的计划 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它太大。</translation>
    </message>
    <message>
        <source>Checking the plan against the server...</source>
        <translation>正在把计划与服务器核对...</translation>
    </message>
    <message>
        <source>This plan has nothing to do: the server is as it says.</source>
        <translation>此计划无需操作：服务器已如其所述。</translation>
    </message>
    <message>
        <source>Merged. Your changes are on top of the other admin&apos;s now.</source>
        <translation>已合并。您的更改现在在另一位管理员的更改之上。</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>检查...</translation>
    </message>
    <message>
        <source>The draft took over what the server shows. Review and sync when you are ready.</source>
        <translation>草稿采用了服务器显示的内容。准备好后请检查并同步。</translation>
    </message>
    <message>
        <source>Making the plan...</source>
        <translation>正在制定计划...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UndoDialog</name>
    <message>
        <source>Undo history</source>
        <translation>撤销历史</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>The changes since the last sync, the newest first. Choose how far to go back, or forward again; nothing changes on the server.</source>
        <translation>自上次同步以来的更改，最新的在前。请选择要退回或重新前进到哪里；服务器上不会有任何变化。</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>草稿的更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The draft now</source>
        <translation>当前草稿</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>尚未更改任何内容</translation>
    </message>
    <message>
        <source>Before all these changes</source>
        <translation>所有这些更改之前</translation>
    </message>
    <message>
        <source>The draft is here</source>
        <translation>草稿就在这里</translation>
    </message>
    <message>
        <source>Undo 1 change</source>
        <translation>撤销 1 项更改</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln changes</source>
        <translation>
            <numerusform>撤销 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Make 1 change again</source>
        <translation>重做 1 项更改</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln changes again</source>
        <translation>
            <numerusform>重做 %Ln 项更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageBar</name>
    <message>
        <source>What is counted</source>
        <translation>计数内容</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Steps of the chart</source>
        <translation>图表的步长</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>第一天 (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>最后一天 (UTC)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>by user</source>
        <translation>按用户</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>按群组</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>从 … 到</translation>
    </message>
    <message>
        <source>No model has a price, so cost is not known.</source>
        <translation>没有模型设置价格，因此费用未知。</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageData</name>
    <message>
        <source>Reading usage...</source>
        <translation>正在读取用量...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入令牌</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出令牌</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>费用（美元）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageNotesModel</name>
    <message>
        <source>per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 次请求</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个令牌</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>20 requests per day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>20 requests per day on OpenAI</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>20 requests per day, for everyone</comment>
        <translation>%1，用于%2</translation>
    </message>
    <message>
        <source>Everyone together</source>
        <translation>所有人合计</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 合计</translation>
    </message>
    <message>
        <source>Used up: %1 (%2)</source>
        <translation>已用完：%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>18 requests (90 %)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>its tokens per day</source>
        <translation>其每天令牌数</translation>
    </message>
    <message>
        <source>its requests per day</source>
        <translation>其每天请求数</translation>
    </message>
    <message>
        <source>the account&apos;s tokens per day</source>
        <translation>账户的每天令牌数</translation>
    </message>
    <message>
        <source>the account&apos;s requests per day</source>
        <translation>账户的每天请求数</translation>
    </message>
    <message>
        <source>Used up now</source>
        <translation>现在用完</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsagePage</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>用完时间</translation>
    </message>
    <message>
        <source>What is used up</source>
        <translation>用完的内容</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Over time, what the chart shows</source>
        <translation>随时间变化，即图表所示</translation>
    </message>
    <message>
        <source>Allowances that are nearly or all used</source>
        <translation>几乎或全部用完的限额</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back</source>
        <translation>在配额恢复之前用完的密钥</translation>
    </message>
    <message>
        <source>Read usage again</source>
        <translation>重新读取用量</translation>
    </message>
    <message>
        <source>The router is asked for its counters.</source>
        <translation>正在向路由器询问计数。</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>还没有计数</translation>
    </message>
    <message>
        <source>Usage is counted by the router. It comes to the server with the first sync.</source>
        <translation>用量由路由器计数。它随第一次同步到达服务器。</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>转到看板</translation>
    </message>
    <message>
        <source>Usage could not be read</source>
        <translation>无法读取用量</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>服务器没有应答。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was used</source>
        <translation>没有使用</translation>
    </message>
    <message>
        <source>Nobody chatted through the router in these days.</source>
        <translation>这些天没有人通过路由器对话。</translation>
    </message>
    <message>
        <source>Show the last 30 days</source>
        <translation>显示最近 30 天</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Read at %1. Days are counted in UTC.</source>
        <translation>读取于 %1。日期按 UTC 计算。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合计</translation>
    </message>
    <message>
        <source>So many users are charted all together.</source>
        <translation>用户太多，图表合并显示。</translation>
    </message>
    <message>
        <source>Whoever is in several groups counts in each of them.</source>
        <translation>属于多个群组的人在每个群组中都计入。</translation>
    </message>
    <message>
        <source>Cost is not known: no model has a price.</source>
        <translation>费用未知：没有模型设置价格。</translation>
    </message>
    <message>
        <source>The table has the %1 biggest; a filter finds the others.</source>
        <translation>表格显示最大的 %1 个；其他可用筛选查找。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Allowances (%1)</source>
        <translation>限额（%1）</translation>
    </message>
    <message>
        <source>Forecast (%1)</source>
        <translation>预测（%1）</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>导出用量</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>导出为 CSV...</translation>
    </message>
    <message>
        <source>No allowance is nearly used</source>
        <translation>没有几乎用完的限额</translation>
    </message>
    <message>
        <source>Who has used most of an allowance, or all of it, is listed here.</source>
        <translation>已用掉大部分或全部限额的人会列在这里。</translation>
    </message>
    <message>
        <source>Set allowances...</source>
        <translation>设置限额...</translation>
    </message>
    <message>
        <source>No key will run out</source>
        <translation>没有密钥会用完</translation>
    </message>
    <message>
        <source>Keys that run out before their quota comes back, by what was used lately, are listed here.</source>
        <translation>按近期用量会在配额恢复之前用完的密钥会列在这里。</translation>
    </message>
    <message>
        <source>Show the limits of the keys</source>
        <translation>显示密钥的限制</translation>
    </message>
    <message>
        <source>Reading usage...</source>
        <translation>正在读取用量...</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::UsageTiles</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入令牌</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出令牌</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>费用（美元）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::VaultDialog</name>
    <message>
        <source>Where to keep keys and passwords</source>
        <translation>密钥和密码保存在哪里</translation>
    </message>
    <message>
        <source>&amp;Open the vault with its passphrase</source>
        <translation>用口令打开保险库(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make a vault with a passphrase</source>
        <translation>用口令创建保险库(&amp;M)</translation>
    </message>
    <message>
        <source>For this &amp;session only</source>
        <translation>仅在此会话中(&amp;S)</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>无法使用本机的钥匙串。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer. After the program ends you sign in again, and keys that you added here can no longer be read or sealed again.</source>
        <translation>本机不保存任何内容。程序结束后您需要重新登录，在此添加的密钥无法再读取或重新密封。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>重新尝试钥匙串</translation>
    </message>
    <message>
        <source>The vault is one encrypted file on this computer.</source>
        <translation>保险库是本机上的一个加密文件。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Some words are easier to remember than signs.</source>
        <translation>
            <numerusform>至少 %n 个字符。几个单词比符号更容易记住。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>请输入两次相同的口令。</translation>
    </message>
    <message>
        <source>Keep it well: nobody can open the vault without it.</source>
        <translation>请妥善保管：没有它，任何人都无法打开保险库。</translation>
    </message>
    <message>
        <source>Opening the vault...</source>
        <translation>正在打开保险库...</translation>
    </message>
    <message>
        <source>%1 When you change the place, the secrets of all servers are copied there and read back, and only then removed here. &quot;This session only&quot; moves nothing.</source>
        <translation>%1 更改位置时，所有服务器的密文会复制到那里并读回，然后才从这里移除。“仅在此会话中”不移动任何内容。</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>移到钥匙串</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WelcomePage</name>
    <message>
        <source>Decide which key pays for whose chats</source>
        <translation>决定由哪个密钥为谁的对话付费</translation>
    </message>
    <message>
        <source>Connect to your Open WebUI server. Keyroster reads it first and changes nothing until you review a plan and click Sync.</source>
        <translation>连接到您的 Open WebUI 服务器。Keyroster 先读取它，在您检查计划并点击“同步”之前不更改任何内容。</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>连接到服务器...</translation>
    </message>
</context>
<context>
    <name>keyroster::ui::WindowActions</name>
    <message>
        <source>&amp;Connect to a server...</source>
        <translation>连接到服务器(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Refresh from the server</source>
        <translation>从服务器刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Undo last s&amp;ync...</source>
        <translation>撤销上次同步(&amp;Y)...</translation>
    </message>
    <message>
        <source>&amp;Open a saved plan...</source>
        <translation>打开保存的计划(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Paste keys...</source>
        <translation>粘贴密钥(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Find a command...</source>
        <translation>查找命令(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Keyroster</source>
        <translation>关于 Keyroster(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>转到看板</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>转到密钥</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>转到人员</translation>
    </message>
    <message>
        <source>Go to the usage</source>
        <translation>转到用量</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>转到历史</translation>
    </message>
    <message>
        <source>Go to the checks</source>
        <translation>转到检查</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>转到设置</translation>
    </message>
    <message>
        <source>Colours as the &amp;system has them</source>
        <translation>颜色跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Undo &amp;history...</source>
        <translation>撤销历史(&amp;H)...</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Decides which provider API key pays for whose chats on an Open WebUI server.</source>
        <translation>决定在 Open WebUI 服务器上由哪个服务商 API 密钥为谁的对话付费。</translation>
    </message>
    <message>
        <source>Open this workspace &lt;file&gt; instead of the last one.</source>
        <translation>打开此工作区 &lt;file&gt;，而不是上一个。</translation>
    </message>
    <message>
        <source>Keep workspaces and settings in this &lt;folder&gt;.</source>
        <translation>把工作区和设置保存在此 &lt;folder&gt; 中。</translation>
    </message>
    <message>
        <source>Use this &lt;name&gt; in the keychain, apart from other programs.</source>
        <translation>在钥匙串中使用此 &lt;name&gt;，与其他程序分开。</translation>
    </message>
</context>
</TS>
