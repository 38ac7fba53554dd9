export const messages = `
history-title = 履歴
history-later = 保存すると履歴が表示されます。
`
