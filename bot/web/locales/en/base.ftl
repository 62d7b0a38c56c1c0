### Review: written by the makers
## What every page has.
name = Ouderlijn
skip = To the content
menu = Menu
nav-inbox = Conversations
nav-todo = To do
nav-students = My students
nav-meetings = Invitations
nav-users = Users
nav-audit = Who read what
nav-account = My account
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
    [one] 1 thing waits
   *[other] { $count } things wait
 }
urgent = urgent
save = Save
cancel = Don't
back = Back
send = Send
close = Close
more = Show more
lost-connection = No connection for a moment. The page may be behind.
