### Review: written by the makers
## What every page has.
name = Ouderlijn
skip = Skip to content
menu = Menu
nav-inbox = Conversations
nav-todo = To do
nav-students = My students
nav-meetings = Invitations
nav-users = Users
nav-audit = Who read what
nav-account = My account
phone-label = Phone
phone-call = Call { $number }
nav-phone = A parent's phone
sign-out = Sign out
search = Search
search-hint = Name or word
yesterday = yesterday
demo-note = This is a demo with a made-up school.
counts-unread = { $count ->
    [one] 1 conversation with something new
   *[other] { $count } conversations with something new
 }
counts-waiting = { $count ->
    [one] 1 thing is waiting
   *[other] { $count } things are waiting
 }
urgent = urgent
save = Save
cancel = Cancel
back = Back
send = Send
close = Close
more = Show more
lost-connection = The connection was lost for a moment. The page may be out of date.
