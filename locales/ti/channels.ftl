### Review: not reviewed by a native speaker.

## መልእኽቲ ኣሎ፤ ነቲ መልጎም ምስ ጠወቕኩም ይመጽእ

knock =
    👋 ሰላም! ካብ { $school_name } መልእኽቲ ኣለኩም።
    📩 ነታ ኣብ ታሕቲ ዘላ መልጎም ጠውቑ። ሽዑ ከተንብብዎ ትኽእሉ ኢኹም።
button-knock = መልእኽቲ ኣንብቡ
