export const messages = `
tab-page = ページ
tab-back = 概要に戻る
tab-back-to-this = 今日のセッションに戻る
tab-unknown-session = このセッションは見つかりません
tab-unknown-session-meaning = リンクが不完全です。セッションの一覧から開いてください。
tab-settings-who = これらの設定は、議長と事務局が変更します。
setup-step-lists = チームのサイトのリスト
setup-step-lists-channel = プライベート チャネルのサイトのリスト
setup-step-plan = Planner プラン
setup-step-bucket = Planner バケット
setup-step-council = 協議会
setup-no-team = チームのチャネルに Weft を追加してください
setup-no-team-meaning = 協議会はチームに属します。チャネルを開き、タブの末尾の + を選んで、Weft を選んでください。
tab-digest = 今週のダイジェスト
`
