### What the site says, in English. README.md, "Words and Welsh", says how to change it.
###
### A message is a name and what is said under it. `{ $name }` is put in by the program. `[words](name)` is a link, `**words**` are strong;
### both only where the English has them too.

## Dates and numbers

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
number-0 = no
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve
date-range = { $from } to { $until }
date-not-in-source = Date not in source
when-by-order = Placed by the order of events
when-week = Week of { $date }
    .within = week of { $date }
    .note = The week is known, not the day
when-month-note = Month only; the day is not in the source
when-year-note = Year only
when-about = About { $date }
    .within = about { $date }
    .note = Approximate, or the date of the report
when-inferred = { $date } (inferred)
    .note = Part of the date was worked out; the source does not print it whole
period-year-to = Year to { $date }
list-and = { $first } and { $last }
none-held = None held
source-vanished = found gone on { $gone }
source-vanished-seen = found gone on { $gone }, last seen at its address on { $seen }

## The frame around every page

frame-title-home = { $site }: police misconduct outcomes, force by force
frame-feed = { $site }: what changed
frame-figures-here = Figures on this page
frame-skip = Skip to the main content
frame-unreviewed = This Welsh text awaits review by a speaker of Welsh. What is not translated yet is in English. [How the Welsh was made](about)
frame-part-moved = **The part to which you followed a link has moved.** Since { $date } it stands at [{ $to }](to).
frame-part-withdrawn = **The part to which you followed a link was withdrawn** on { $date }.
nav = Main
    .forces = Forces
    .cases = Cases
    .figures = Figures
    .compare = Compare
    .reviews = Reviews
    .commentary = Commentary
    .methods = Methods
foot =
    .about = About this site
    .methods = Methods
    .vocabulary = Vocabulary
    .sources = Sources
    .data = Data
    .changes = What changed
    .releases = Releases
    .corrections = Corrections
    .report = Report an error
foot-terms = Published by { $publisher }. Figures belong to their publishers and carry their own terms; each says its source. Our own words and records: [{ $licence }](terms). Rules of publication applied as of { $date }. No cookies, no tracking, no script.
foot-address = This page: { $address }
