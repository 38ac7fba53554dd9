export const messages = `
template-name = アジェンダのテンプレート
template-new = 新しいテンプレート
template-make = テンプレートを作成
template-from = 元にするもの
template-from-nothing = 議題 1 つから始める
template-untitled = 新しいテンプレート
template-change = 名前と長さ
template-keep = 保存
template-length = セッションの長さ
template-copy = コピー
template-copy-of = { $title } (コピー)
template-export = ファイルに保存
template-import = ファイルから取り込む
template-import-refused = このファイルは取り込まれませんでした。何も変更されていません。
template-import-too-large = アジェンダのテンプレートとしては大きすぎます。協議会のテンプレートから保存したファイルを選んでください。
template-import-not-json = JSON ではありません。協議会のテンプレートから保存したファイルを選んでください。
template-import-not-a-template = アジェンダのテンプレートではありません。協議会のテンプレートから保存したファイルを選んでください。
template-import-newer-version = より新しいバージョンで作成されています。お使いの環境の管理者に更新を依頼するか、古い形式のファイルをもらってください。
template-import-wrong-field = { $item ->
    [0] 「{ $field }」がないか、正しくありません。ファイルを直して、もう一度取り込んでください。
   *[other] 議題 { $item }: 「{ $field }」がないか、正しくありません。ファイルを直して、もう一度取り込んでください。
  }
template-import-foreign = 「{ $title }」の言語は、協議会の言語と異なります
template-import-foreign-meaning = そのまま保存されています。協議会が別の言語で読む場合は、下で文言を変更してください。
template-languages = 言語
template-languages-meaning = 文言の言語は { $language } です。別の言語を使う協議会では、その言語の文言があれば、それが使われます。ファイルにはすべての言語が含まれます。
template-language-one = { $language }: { $count ->
    [0] 文言はまだありません
   *[other] タイトル { $all } 件中 { $count } 件
  }
template-language-add = 文言を追加
template-language-change = 文言を変更
template-language-edit = { $language } の文言
template-language-empty = 空欄のものは、各欄の下に示された文言が使われます。
template-language-item = 議題 { $number }: { $title }
template-filter-all = すべて
template-items = 議題 { $count } 件
template-empty = 独自のテンプレートはまだありません
template-empty-meaning = 付属のテンプレートは、どのセッションでも使えます。独自のテンプレートをここで作成するか、アジェンダの計画時にテンプレートとして保存してください。
template-unknown = このテンプレートは見つかりません
template-unknown-meaning = 削除されたか、リンクが古くなっています。削除されたテンプレートは、リストのごみ箱にあります。
`
