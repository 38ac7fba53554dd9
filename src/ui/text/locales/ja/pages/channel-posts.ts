export const messages = `
channel-posts-title = 前回以降のチャネルの投稿
channel-posts-read = { $when } 以降の { $channel } の投稿を読み取る
channel-posts-count = { $count ->
    [0] { $when } 以降の投稿はありません。
   *[other] { $when } 以降の投稿は { $count } 件です。
  }{ $whole ->
    [yes] {""}
   *[no] この期間の古い投稿は読み取っていません。Teams で確認してください。
  }
channel-posts-make-topic = トピックとして提案
channel-posts-make-action = アクションにする
channel-posts-make-risk = リスクにする
channel-posts-make-topic-of = { $name } さんの投稿をトピックとして提案
channel-posts-make-action-of = { $name } さんの投稿をアクションにする
channel-posts-make-risk-of = { $name } さんの投稿をリスクにする
channel-posts-used-topic = トピックとして提案済み
channel-posts-used-action = アクションとして記録済み
channel-posts-used-risk = リスクとして記録済み
channel-posts-open = Teams で開く
channel-posts-not-allowed = ここからはチャネルを読み取れません
channel-posts-not-allowed-meaning = 管理者が許可していません (ChannelMessage.Read.All)。ほかの操作はすべて行えます。代わりに、Teams でメッセージのリンクをコピーして、ここに貼り付けてください。
channel-posts-paste = メッセージのリンクを貼り付ける
channel-posts-link = メッセージのリンク
channel-posts-about = 内容
channel-posts-no-link = メッセージのリンクではありません。Teams のメッセージで [リンクをコピー] を選んでください。
channel-posts-no-title = 内容を入力してください。
`
