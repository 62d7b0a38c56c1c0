### Review: not reviewed by a native speaker.

## What a talk is about: to choose from

title-school = how school is going
title-internship = the internship (stage)
title-absence = missed lessons
title-meet = getting to know each other
title-results = the results
title-eighteen = turning 18 and permission

## Who wished another time

meeting-times =
    📅 There are times for the talk about { $student }.
    { $when }
    Does none suit you? That is fine too. Let me know.
    .short =
        There are times at { $school_name }, for the talk about { $student }.
        { $when }
        Does none suit you? That is fine.
