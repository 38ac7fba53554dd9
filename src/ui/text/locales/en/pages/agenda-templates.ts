export const messages = `
template-name = Agenda templates
template-new = New template
template-make = Make template
template-from = Begin with
template-from-nothing = A single item
template-untitled = New template
template-change = Name and length
template-keep = Save
template-length = Length of the session
template-copy = Copy
template-copy-of = { $title } (copy)
template-export = Save as file
template-import = Take from a file
template-import-refused = This file was not taken. Nothing was changed.
template-import-too-large = It is larger than any agenda template. Choose a file that was saved from a council’s templates.
template-import-not-json = It is no JSON. Choose a file that was saved from a council’s templates.
template-import-not-a-template = It is no agenda template. Choose a file that was saved from a council’s templates.
template-import-newer-version = It was made by a newer version. Ask whoever runs your installation to update it, or ask for an older file.
template-import-wrong-field = { $item ->
    [0] “{ $field }” is missing or not as it should be. Mend it in the file and take it again.
   *[other] Item { $item }: “{ $field }” is missing or not as it should be. Mend it in the file and take it again.
  }
template-import-foreign = “{ $title }” is in another language than the council’s
template-import-foreign-meaning = It is kept as it is. Change its texts below if the council reads them differently.
template-languages = Languages
template-languages-meaning = Its words are in { $language }. A council that works in another language gets the words of that language, where there are some. Each file carries all of them.
template-language-one = { $language }: { $count ->
    [0] no words yet
   *[other] { $count } of { $all } titles
  }
template-language-add = Add words
template-language-change = Change words
template-language-edit = Words in { $language }
template-language-empty = What stays empty is read as it stands under each field.
template-language-item = Item { $number }: { $title }
template-filter-all = All
template-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
  }
template-empty = No templates of your own yet
template-empty-meaning = The templates that come with it are there in every session. Make one of your own here, or save an agenda as a template where it is planned.
template-unknown = This template is not here
template-unknown-meaning = It was deleted, or the link is an old one. Deleted templates lie in the list’s recycle bin.
`
