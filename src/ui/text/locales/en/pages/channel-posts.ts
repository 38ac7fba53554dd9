export const messages = `
channel-posts-title = In the channel since last time
channel-posts-read = Read what was written in { $channel } since { $when }
channel-posts-count = { $count ->
    [0] Nothing was written since { $when }.
    [one] One post since { $when }.
   *[other] { $count } posts since { $when }.
  }{ $whole ->
    [yes] {""}
   *[no] {" "}Older ones of that time were not read; look for them in Teams.
  }
channel-posts-make-topic = Propose as a topic
channel-posts-make-action = Make an action
channel-posts-make-risk = Make a risk
channel-posts-make-topic-of = Propose the post by { $name } as a topic
channel-posts-make-action-of = Make the post by { $name } an action
channel-posts-make-risk-of = Make the post by { $name } a risk
channel-posts-used-topic = Proposed as a topic
channel-posts-used-action = Captured as an action
channel-posts-used-risk = Captured as a risk
channel-posts-open = Open in Teams
channel-posts-not-allowed = The channel cannot be read from here
channel-posts-not-allowed-meaning = Your administrator has not allowed it (ChannelMessage.Read.All). Everything else works. Copy a message’s link in Teams and paste it here instead.
channel-posts-paste = Paste a message’s link
channel-posts-link = Link to the message
channel-posts-about = What it is about
channel-posts-no-link = This is no link to a message. In Teams choose “Copy link” at the message.
channel-posts-no-title = Write what it is about.
`
