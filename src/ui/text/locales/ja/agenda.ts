export const messages = `
lead-facilitator = 進行役
lead-note-taker = 記録係
lead-sponsor = スポンサー
lead-owners = 担当者
lead-departments = 各部門
lead-everyone = 全員
lead-decider = 決定者
lead-guest = ゲスト

item-kind-open = 開会
item-kind-inform = 共有
item-kind-review = 確認
item-kind-discuss = 議論
item-kind-decide = 決定
item-kind-commit = 約束
item-kind-reflect = 振り返り
item-kind-break = 休憩
item-kind-due-list = 期限の確認
item-kind-close = 閉会

agenda-title = アジェンダ
agenda-minutes = { $minutes } 分
agenda-total = 合計 { $total } 分
agenda-total-of = { $total } / { $booked } 分
agenda-over = 会議より { $minutes } 分長くなっています
agenda-free = 残り { $minutes } 分
agenda-ends = { $time } 終了
agenda-conflicts = 出席者と合わない点が { $count } 件あります
agenda-conflict-lead-absent = { $why ->
    [away] 「{ $title }」の担当の { $name } さんは、その日不在です。
   *[apology] 「{ $title }」の担当の { $name } さんは、欠席の予定です。
  }
agenda-conflict-lead-unknown = 「{ $title }」の担当の { $name } さんは、協議会のメンバーではなく、出席者にも含まれていません。
agenda-conflict-facilitator-absent = { $why ->
    [away] 進行役の { $name } さんは、その日不在です。
   *[apology] 進行役の { $name } さんは、欠席の予定です。
  }
agenda-conflict-no-decider = 「{ $title }」は決定が必要な議題ですが、スポンサーも議長も出席しません。
agenda-carried = { $times ->
    [2] 前回からの持ち越し
    [3] 3 回目の確認
    [4] 4 回目の確認
    [5] 5 回目の確認
   *[other] { $times } 回目の確認
  }
agenda-empty-title = アジェンダはまだありません
agenda-empty-editor = 下のテンプレートから始めるか、最初の議題を追加してください。
agenda-empty-others = 進行役が準備します。トピックを提案できます。
agenda-add = 議題を追加
agenda-add-heading = 新しい議題
agenda-edit-heading = 議題の変更
agenda-save = 保存
agenda-half-typed = セッションの開始時に入力途中だった内容
agenda-half-typed-meaning = まだほかの人には表示されていません。ここで入力を終えるか、キャンセルして破棄してください。
agenda-edit = { $title } を変更
agenda-remove = { $title } を削除
agenda-removed = 削除しました: { $title }
agenda-off = アジェンダから外した議題
agenda-off-meaning = 書き込まれた内容は保持され、議事録に載ります。
agenda-put-back = 戻す
agenda-put-back-this = 戻す: { $title }
agenda-item-title = タイトル
agenda-item-minutes = 時間 (分)
agenda-item-lead = 担当
agenda-item-kind = 種類
agenda-item-purpose = 目的
agenda-item-further = この議題の詳細
agenda-item-prompt = 進行役の声かけの例
agenda-item-output = 残すもの
agenda-output-none = 特になし
agenda-output-attendance = 出席者
agenda-output-action = アクション
agenda-output-decision = 決定事項
agenda-output-risk = リスク
agenda-output-note = メモ
agenda-output-update = 状況の共有
agenda-output-commitment = 約束
agenda-output-lesson = 教訓
agenda-output-win = 成果
agenda-output-experiment = 試行
agenda-output-handoff = 引き継ぎ
agenda-output-term = 合意した用語
agenda-output-measure = 指標
agenda-output-charter = 憲章の変更
agenda-output-minutes = 読み上げた議事録
agenda-item-sources = 自動で表示するもの
agenda-source-actions-late = 遅れているアクション
agenda-source-risks-due = 見直し時期のリスク
agenda-source-commitments-due = 期限が来た約束
agenda-source-signals-fired = 見直しが必要な決定事項
agenda-source-experiments-ending = 終了する試行
agenda-source-measures = 指標
agenda-source-pulse-result = パルス調査の結果
agenda-source-channel-posts = チャネルの投稿
agenda-item-carry = 時間が足りないとき
agenda-carry-by-kind = 議題の種類に従う
agenda-carry-yes = 次回に持ち越す
agenda-carry-no = セッションとともに終わる
agenda-carry-ask = セッションの終了時に確認する
agenda-lead-roles = 役割で選択
agenda-lead-people = 名前で選択
agenda-problem-title = タイトルを入力してください。
agenda-proposals = 提案されたトピック
agenda-proposals-none = 提案はまだありません。
agenda-propose = トピックを提案
agenda-propose-send = 提案
agenda-propose-why = 今取り上げる理由
agenda-take-in = メッセージから取り込む
agenda-take-in-paste = メッセージ
agenda-take-in-hint = ここに貼り付けると、下の欄に内容が入ります。
agenda-behalf = 提案者
agenda-proposal-accepted = アジェンダに載っています。
agenda-proposal-accepted-at = { $time } からのアジェンダに載っています。
agenda-proposal-parked = { $name } さんが保留にしました: { $reason }
agenda-proposal-declined = { $name } さんが見送りました: { $reason }
agenda-proposal-behalf = { $name } さんの代理
agenda-proposal-open = 進行役の判断を待っています。
agenda-answer-accept = アジェンダに載せる
agenda-answer-park = 保留
agenda-answer-decline = 見送る
agenda-park-reason = 提案した人に伝える理由
agenda-park-missing = 提案した人にわかるように、理由を入力してください。
agenda-templates = テンプレート
agenda-templates-choose = アジェンダの出発点を選んでください。あとですべて変更できます。
agenda-templates-replace = テンプレートを選ぶとアジェンダが置き換わります。持ち越した議題は残ります。
agenda-templates-keep = 今のアジェンダのままにする
agenda-templates-usual = この定例会議でよく使うもの
agenda-templates-all = すべてのテンプレート ({ $count })
agenda-templates-search = テンプレートを検索
agenda-templates-none = この語句を含むテンプレートはありません。語句を減らすか変えてください。
agenda-templates-series = 「{ $name }」向け
agenda-templates-own = 協議会のテンプレート
agenda-template-save = テンプレートとして保存
agenda-template-keep = テンプレートを保存
agenda-template-name = 名前
agenda-template-unnamed = ほかの人が見つけられるように、名前を付けてください。
agenda-template-purpose = 用途
agenda-template-cadence = 周期
agenda-template-saved = 「{ $title }」を協議会のテンプレートにしました。アジェンダを作るときに先頭に表示されます。
agenda-template-remove = テンプレートを削除
agenda-template-removed = 「{ $title }」を削除しました。リストのごみ箱にあります。
agenda-longer = 会議より { $minutes } 分長くなっています
agenda-use = このアジェンダを使う
agenda-group-weekly = 毎週
agenda-group-monthly = 毎月
agenda-group-quarterly = 四半期ごと
agenda-group-half-yearly = 半年ごと
agenda-group-yearly = 毎年
agenda-group-on-demand = 必要なとき
agenda-group-short = 短縮版
`
