### Review: not reviewed by a native speaker.

## Good news. The last sentence says what parents can do at home.

good-internship =
    🌟 Good news! { $student } has passed the internship (stage).
    { $mentor_name } is very happy about it.
    Tell { $student } at home that you are proud.
    .short =
        Good news from { $school_name }: { $student } passed the internship!
        { $mentor_name } is very happy.
        Tell { $student } that you are proud.
good-week =
    🌟 Good news! { $student } was at school every day for a whole week.
    { $mentor_name } sees that and is happy about it.
    Tell { $student } at home that you see it too.
    .short =
        Good news from { $school_name }: { $student } was at school every day for a week!
        { $mentor_name } is happy.
        Tell { $student } that you see it.
good-test =
    🌟 Good news! { $student } has passed a test.
    { $mentor_name } is happy about it.
    Ask at home what the test was about.
    .short =
        Good news from { $school_name }: { $student } has passed a test!
        { $mentor_name } is happy about it.
        Ask what the test was about.
good-work =
    🌟 Good news! { $student } works very well at school.
    { $mentor_name } would like you to know that.
    A kind word at home does a lot of good.
    .short =
        Good news from { $school_name }: { $student } works very well!
        { $mentor_name } would like you to know.
        A kind word at home does good.
good-growth =
    🌱 Good news! School is going better and better for { $student }.
    { $mentor_name } sees the difference.
    Ask at home: what are you proud of?
    .short =
        Good news from { $school_name }: it goes better and better for { $student }!
        { $mentor_name } sees it.
        Ask: what are you proud of?
good-helped =
    🌟 Good news! { $student } has helped others at school.
    { $mentor_name } thinks that is wonderful.
    Tell { $student } at home that you are proud.
    .short =
        Good news from { $school_name }: { $student } has helped others!
        { $mentor_name } thinks that is wonderful.
        Tell { $student } that you are proud.
good-placement =
    🌟 Good news! { $student } has found an internship (stage).
    { $mentor_name } is happy about it.
    Ask at home what kind of work it is.
    .short =
        Good news from { $school_name }: { $student } has found an internship!
        { $mentor_name } is happy about it.
        Ask what kind of work it is.
good-diploma =
    🎓 Congratulations! { $student } has got the diploma.
    { $mentor_name } is very happy about it.
    Thank you for your support. Celebrate it together!
    .short =
        Congratulations from { $school_name }: { $student } has got the diploma!
        { $mentor_name } is very happy.
        Thank you for your support. Celebrate!
