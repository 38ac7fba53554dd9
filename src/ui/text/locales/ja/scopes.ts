export const messages = `
scope-lacking-sign-in = アクセス許可 User.Read がないと、Weft はあなたが誰かを確認できません。
scope-lacking-people = アクセス許可 User.ReadBasic.All がないと、名前で人を検索できません。セットアップ済みの協議会は引き続き使えます。
scope-lacking-teams = アクセス許可 Team.ReadBasic.All がないと、協議会のタブからしか協議会を見つけられません。
scope-lacking-channels = アクセス許可 Channel.ReadBasic.All がないと、議事録のチャネルを選べません。
scope-lacking-calendar = アクセス許可 Calendars.ReadWrite がないと、セッションは招待なしで始まり、アジェンダは招待に載りません。
scope-lacking-planner = アクセス許可 Tasks.ReadWrite がないと、アクション アイテムは協議会のリストだけに残り、Planner には作成されません。
scope-lacking-records = アクセス許可 Sites.ReadWrite.All がないと、Weft は協議会の記録を読み取ることも保存することもできません。
scope-lacking-channel-post = アクセス許可 ChannelMessage.Send がないと、議事録はファイルとして保存され、チャネルには投稿されません。
scope-lacking-set-up = アクセス許可 Sites.Manage.All がないと、協議会のリストを作成できません。すでにあるものはすべて使えます。
scope-lacking-meeting-chat = アクセス許可 Chat.ReadBasic がないと、会議は予定表だけから探されます。
scope-lacking-team-members = アクセス許可 TeamMember.Read.All があれば、Weft はチームからメンバーを取得できます。
scope-lacking-member-count = アクセス許可 GroupMember.Read.All がないと、Weft は人数を数えることも所有者の名前を示すこともできません。
scope-lacking-channel-read = アクセス許可 ChannelMessage.Read.All がないと、Weft は投稿が届いたかどうかを確認できず、あなたに尋ねます。
scope-lacking-activity = アクセス許可 TeamsActivity.Send がないと、Weft は Teams のアクティビティに通知を送れません。ほかの操作はすべて行えます。
scope-lacking-shared-calendar = アクセス許可 Calendars.ReadWrite.Shared がないと、代理人は同僚の予定表の招待にアジェンダを載せられません。ほかの操作はすべて行えます。
scope-lacking-relay = アクセス許可 Session.Join がないと、実施中のセッションは協議会のリストだけを通じて共有されます。ほかの人への反映は即時ではなく数秒後になりますが、失われるものはありません。
`
