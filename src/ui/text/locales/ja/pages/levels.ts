export const messages = `
levels-title = 管理者の方へ: Weft に許すこと
levels-meaning = Weft はサインインしている人の権限で動き、それを超えることはありません。どのアクセス許可を求めてよいかは、管理者が全員について決めます。
levels-now = 現在
levels-basic = 基本
levels-basic-meaning = 協議会に必要なものすべて: その人が書き込めるサイトの記録、プラン、チャネルへの投稿、本人の予定表。
levels-basic-lacks = できないこと: メンバーは名前で選びます。投稿への応答が失われたときは、届いたかどうかを Weft が尋ねます。
levels-channel-reading = チャネルの読み取りあり
levels-channel-reading-meaning = 基本に加えて、チャネルの投稿、チームのメンバーとその人数を読み取ります。
levels-channel-reading-lacks = 3 つのアクセス許可に管理者が必要です。
levels-restricted = 選んだサイトに限定
levels-restricted-meaning = 基本と同じですが、その人が何を開けるかにかかわらず、管理者が 1 つずつ許可したサイトにだけ Weft が入ります。
levels-restricted-lacks = できないこと: ほかのサイトの協議会。協議会ごとにコマンドが 1 つ必要で、セットアップの間はより広い許可が必要です。
levels-scopes = { $count ->
   *[other] { $count } 個のアクセス許可
}
levels-how = 基本とチャネルの読み取りは、アプリの登録に挙げられたものを一度承認すれば与えられます。限定の場合は、サイトを --sites chosen で展開し、アプリの登録にほかの Sites のアクセス許可の代わりに Sites.Selected を挙げ、協議会ごとにサイトを許可します:
levels-consent = 組織として承認
levels-grant = この協議会のサイトを許可
levels-grant-meaning = Sites.FullControl.All を持つ人が実行します。Weft はこのサイトで、各人ができることを、ロールの範囲内で行えるようになります。
levels-powershell = PowerShell で
levels-request = Microsoft Graph への要求として
levels-roles = 日常にはロール write で足ります。協議会をセットアップするときや、更新でリストを変えるときは、先に fullcontrol を許可し、その後 write に戻してください。
levels-copy = コピー
levels-copied = コピーしました。
levels-not-copied = ブラウザーが許可しませんでした。テキストを選択してコピーしてください。
levels-not-chosen = または、このサイトが Weft に許可されていません
levels-not-chosen-meaning = 組織は Weft が入れるサイトを選んでいます。これを管理者に送ってください:
`
