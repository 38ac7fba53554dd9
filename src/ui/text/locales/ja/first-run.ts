export const messages = `
first-run-sign-in = Weft を開くにはサインインしてください
first-run-sign-in-meaning = Weft はあなた自身の権限で動作し、あなたが閲覧できるものだけを表示します。サインインでは小さいウィンドウが開きます。
first-run-sign-in-do = サインイン
first-run-sign-in-busy = サインイン ウィンドウを待っています。表示されない場合は、Teams のポップアップを許可してください。
first-run-sign-in-ended = 続けるには、もう一度サインインしてください
first-run-sign-in-ended-meaning = Microsoft 365 でサインインが無効になりました。{ $kept ->
    [yes] 入力した内容はこのデバイスに保持され、サインインするとすぐに送信されます。
    [no] 入力した内容はこのページにしかなく、サインインするとすぐに送信されます。ページを開いたままにしてください。
   *[unknown] 入力した内容は、サインインするとすぐに送信されます。このページを開いたままにしてください。
  }サインインでは小さいウィンドウが開きます。
first-run-consent-ended = 管理者による Weft の再承認が必要です
first-run-consent-ended-meaning = 使用中に承認が取り消されました。{ $kept ->
    [yes] 入力した内容はこのデバイスに保持され、再び承認されると送信されます。あなたのアカウントに問題はありません。
    [no] 入力した内容はこのページにしかなく、再び承認されると送信されます。ページを開いたままにしてください。あなたのアカウントに問題はありません。
   *[unknown] あなたのアカウントに問題はありません。
  }
first-run-consent = 管理者による Weft の承認が一度必要です
first-run-consent-meaning = あなたの組織では、ユーザー自身がアプリを許可することはできません。あなたのアカウントに問題はなく、何も送信されていません。
first-run-consent-beside = 職場でアプリを許可できるのが管理者だけの場合
first-run-consent-beside-meaning = 管理者が全員のために Weft を一度承認します。あなたのアカウントに問題はなく、何も送信されていません。
first-run-consent-message-label = 管理者に送るメッセージの例
first-run-consent-message = お世話になっております。協議会の会議で Weft を使いたいと考えています。すべての記録は当社の Microsoft 365 に保存され、サインインした人の権限だけで動作します。組織として一度承認していただけますでしょうか。{ $link }
first-run-consent-copy = メッセージをコピー
first-run-consent-copied-yes = コピーしました。
first-run-consent-copied-no = コピーできませんでした。テキストを選択してコピーしてください。
first-run-consent-link = 承認ページを開く
first-run-consent-again = 再試行
first-run-consent-until = それまでの間も、招待のアジェンダ、チャネルの議事録、Planner のタスクは、全員がいつもどおり閲覧できます。待つ必要があるのは Weft のページだけです。
first-run-which = どの協議会ですか?
first-run-mine = 自分の協議会
first-run-which-meaning = Weft はこの会議をまだ認識していません。回答は全員のために保存されるので、質問は一度だけです。
first-run-no-council = ここにはまだ協議会がありません
first-run-no-council-meaning = あなたのチームには、協議会がまだありません。セットアップは数分で終わります。リストの作成はチームの所有者が行う必要があります。
first-run-look-again = もう一度確認
first-run-no-access = この協議会を開けません
first-run-no-access-names = 次の人がアクセスを許可できます: { $names }。
first-run-no-access-owners = { $team } の所有者がアクセスを許可できます。
first-run-the-team = そのチーム
first-run-occurrence = どの回ですか?
first-run-no-event = この会議はあなたの予定表にありません
first-run-no-event-meaning = 問題ありません。ここで開始したセッションは、この会議とその参加者全員のものになります。ほかの人が開始した場合は、もう一度確認してください。
first-run-no-event-do = このままセッションを開始
first-run-failed-offline = オフラインです
first-run-failed-throttled = Microsoft 365 が混み合っています
first-run-failed-wrong-account = Teams と Weft に別々の人としてサインインしています
first-run-failed-configuration = この Weft のインストールは完了していません
first-run-failed-host-silent = Teams から応答がありませんでした
first-run-failed-other = Weft はこのページを開けませんでした
first-run-failed-wrong-account-meaning = 何も送信されておらず、もう一方のアカウントの内容も表示していません。使わないアカウントからサインアウトし、Teams と同じ人としてサインインして、もう一度試してください。
first-run-failed-list-changed = 協議会のリストがなくなったか、名前または内容が手作業で変更されています
first-run-failed-list-changed-meaning = { $kept ->
    [yes] 失われたものはありません。入力した内容はこのデバイスに保持されており、削除されたリストはサイトのごみ箱にあります。
    [no] 入力した内容はこのページにしかありません。開いたままにしてください。削除されたリストはサイトのごみ箱にあります。
   *[unknown] 削除されたリストはサイトのごみ箱にあります。
  }チームの所有者が、リストの名前を元に戻すか復元します。それができない場合は、タブにある協議会の設定で、足りないものを作り直せます。
first-run-failed-meaning = { $kept ->
    [yes] 入力した内容は失われていません。このデバイスに保持されています。しばらくしてからもう一度試してください。
    [no] 入力した内容はこのページにしかありません。開いたままにし、しばらくしてからもう一度試してください。
   *[unknown] 何も変更されていません。しばらくしてからもう一度試してください。
  }
first-run-consent-why = Weft が求めるアクセス許可とその理由
first-run-set-up = 協議会をセットアップ
first-run-set-up-where = どのチームに作成しますか?
first-run-set-up-where-meaning = 協議会の記録は、選んだチームのサイトに保存されます。
first-run-back = 戻る
first-run-open-council = { $council } を開く
first-run-no-team = まだどのチームにも参加していません。Teams でチームを作成するか、追加してもらってください。
first-run-repair = 協議会を修復
first-run-failed-ledger-broken = 公開の記録が手作業で変更されています
first-run-failed-ledger-broken-meaning = Weft は、どこまで完了したかを確認できません。同じものが二重に作られないように、記録を読み取れるまで何も公開しません。セッションと記録した内容は無事です。協議会のサイトでリスト「Weft publish ledger」を開き、このセッションの行を以前のバージョンに復元してから、もう一度試してください。
first-run-failed-archived = この協議会はアーカイブされています
first-run-failed-archived-meaning = 何も書き込まれていません。入力した内容はここに残っています。議長または事務局が、チャネルのタブの [協議会] ページで復元できます。
`
