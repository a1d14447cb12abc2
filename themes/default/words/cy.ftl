### What the site says, in Welsh. Over each message stands the English that was translated; `answerable check --words` says which are missing or
### stale. README.md, "Words and Welsh", says how to change it. Not yet reviewed by a speaker of Welsh.

### What the site says, in English. README.md, "Words and Welsh", says how to change it.

###

### A message is a name and what is said under it. `{ $name }` is put in by the program. `[words](name)` is a link, `**words**` are strong;

### both only where the English has them too.

## Dates and numbers

# January
month-1 = Ionawr
# February
month-2 = Chwefror
# March
month-3 = Mawrth
# April
month-4 = Ebrill
# May
month-5 = Mai
# June
month-6 = Mehefin
# July
month-7 = Gorffennaf
# August
month-8 = Awst
# September
month-9 = Medi
# October
month-10 = Hydref
# November
month-11 = Tachwedd
# December
month-12 = Rhagfyr
# no
number-0 = dim
# one
number-1 = un
# two
number-2 = dau
# three
number-3 = tri
# four
number-4 = pedwar
# five
number-5 = pump
# six
number-6 = chwech
# seven
number-7 = saith
# eight
number-8 = wyth
# nine
number-9 = naw
# ten
number-10 = deg
# eleven
number-11 = un ar ddeg
# twelve
number-12 = deuddeg
# { $from } to { $until }
date-range = { $from } i { $until }
# Date not in source
date-not-in-source = Nid yw’r dyddiad yn y ffynhonnell
# Placed by the order of events
when-by-order = Wedi’i osod yn ôl trefn y digwyddiadau
# Week of { $date } .within = week of { $date } .note = The week is known, not the day
when-week = Wythnos { $date }
    .within = wythnos { $date }
    .note = Mae’r wythnos yn hysbys, nid y diwrnod
# Month only; the day is not in the source
when-month-note = Mis yn unig; nid yw’r diwrnod yn y ffynhonnell
# Year only
when-year-note = Blwyddyn yn unig
# About { $date } .within = about { $date } .note = Approximate, or the date of the report
when-about = Tua { $date }
    .within = tua { $date }
    .note = Dyddiad bras, neu ddyddiad yr adroddiad
# { $date } (inferred) .note = Part of the date was worked out; the source does not print it whole
when-inferred = { $date } (casgliad)
    .note = Cyfrifwyd rhan o’r dyddiad; nid yw’r ffynhonnell yn ei brintio’n llawn
# Year to { $date }
period-year-to = Y flwyddyn hyd at { $date }
# { $first } and { $last }
list-and = { $first } a { $last }
# None held
none-held = Dim yn cael ei ddal
# found gone on { $gone }
source-vanished = canfuwyd ei bod wedi mynd ar { $gone }
# found gone on { $gone }, last seen at its address on { $seen }
source-vanished-seen = canfuwyd ei bod wedi mynd ar { $gone }; fe’i gwelwyd ddiwethaf yn ei chyfeiriad ar { $seen }

## The frame around every page

# { $site }: police misconduct outcomes, force by force
frame-title-home = { $site }: canlyniadau camymddwyn yr heddlu, fesul heddlu
# { $site }: what changed
frame-feed = { $site }: beth newidiodd
# Figures on this page
frame-figures-here = Ffigurau’r dudalen hon
# Skip to the main content
frame-skip = Neidio i’r prif gynnwys
# This Welsh text awaits review by a speaker of Welsh. What is not translated yet is in English. [How the Welsh was made](about)
frame-unreviewed = Mae’r testun Cymraeg hwn yn aros i siaradwr Cymraeg ei adolygu. Yn Saesneg y mae’r hyn sydd heb ei gyfieithu eto. [Sut y gwnaed y Gymraeg](about)
# **The part to which you followed a link has moved.** Since { $date } it stands at [{ $to }](to).
frame-part-moved = **Mae’r rhan yr arweiniodd eich dolen ati wedi symud.** Ers { $date } mae yn [{ $to }](to).
# **The part to which you followed a link was withdrawn** on { $date }.
frame-part-withdrawn = **Tynnwyd yn ôl y rhan yr arweiniodd eich dolen ati** ar { $date }.
# Main .forces = Forces .cases = Cases .figures = Figures .compare = Compare .reviews = Reviews .commentary = Commentary .methods = Methods
nav = Prif ddewislen
    .forces = Heddluoedd
    .cases = Achosion
    .figures = Ffigurau
    .compare = Cymharu
    .reviews = Adolygiadau
    .commentary = Sylwebaeth
    .methods = Dulliau
# .about = About this site .methods = Methods .vocabulary = Vocabulary .sources = Sources .data = Data .changes = What changed .releases = Releases .corrections = Corrections .report = Report an error
foot =
    .about = Am y wefan hon
    .methods = Dulliau
    .vocabulary = Geirfa
    .sources = Ffynonellau
    .data = Data
    .changes = Beth newidiodd
    .releases = Datganiadau
    .corrections = Cywiriadau
    .report = Rhoi gwybod am wall
# Published by { $publisher }. Figures belong to their publishers and carry their own terms; each says its source. Our own words and records: [{ $licence }](terms). Rules of publication applied as of { $date }. No cookies, no tracking, no script.
foot-terms = Cyhoeddir gan { $publisher }. Eiddo eu cyhoeddwyr yw’r ffigurau, ar eu telerau eu hunain; mae pob un yn enwi ei ffynhonnell. Ein geiriau a’n cofnodion ni: [{ $licence }](terms). Cymhwyswyd y rheolau cyhoeddi fel yr oeddent ar { $date }. Dim cwcis, dim tracio, dim sgriptiau.
# This page: { $address }
foot-address = Y dudalen hon: { $address }
