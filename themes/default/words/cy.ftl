### What the site says, in Welsh. Over each message stands the English that was translated; `answerable check --words` says which are missing or
### stale. README.md, "Words and Welsh", says how to change it. Not yet reviewed by a speaker of Welsh.

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

## How much is in Welsh

# This Welsh text awaits review by a speaker of Welsh. What is not translated yet is in English.
frame-unreviewed-alone = Mae’r testun Cymraeg hwn yn aros i siaradwr Cymraeg ei adolygu. Yn Saesneg y mae’r hyn sydd heb ei gyfieithu eto.
# **The English has changed since this was translated.** Rely on [the English text](english).
prose-older = **Mae’r Saesneg wedi newid ers i hyn gael ei gyfieithu.** Dibynnwch ar [y testun Saesneg](english).
# Welsh on this site
welsh-here = Y Gymraeg ar y wefan hon
# No speaker of Welsh has reviewed the Welsh of this site yet. If it is wrong somewhere, or hard to understand, [tell us](contact).
welsh-unreviewed = Nid oes yr un siaradwr Cymraeg wedi adolygu Cymraeg y wefan hon eto. Os yw’n anghywir yn rhywle, neu’n anodd ei deall, [rhowch wybod i ni](contact).
# The interface (all words of the pages but the content) has { $texts } texts. Without Welsh, and so in English: { $missing }. With a Welsh text that is older than its English: { $stale }.
welsh-interface = Mae gan y rhyngwyneb (holl eiriau’r tudalennau ond y cynnwys) { $texts } o destunau. Heb Gymraeg, ac felly yn Saesneg: { $missing }. Â thestun Cymraeg sy’n hŷn na’r Saesneg: { $stale }.
# What a panel or a court found is never put into Welsh by a machine. The case records are in English ([rule R42](rule)).
welsh-findings = Ni roddir byth yn Gymraeg gan beiriant yr hyn a ganfu panel neu lys. Yn Saesneg y mae’r cofnodion achos ([rheol R42](rule)).
# What is not translated is in English and is marked as English in the page, so that a screen reader reads it as English. Titles that are in English alone: .cases = Case records: { $lacking } of { $all } .datasets = Datasets of figures: { $lacking } of { $all } .reviews = Reviews: { $lacking } of { $all } .commentary = Commentary: { $lacking } of { $all } .pages = Pages: { $lacking } of { $all }
welsh-content = Yn Saesneg y mae’r hyn sydd heb ei gyfieithu, ac fe’i nodir yn y dudalen fel Saesneg, er mwyn i ddarllenydd sgrin ei ddarllen felly. Teitlau sydd yn Saesneg yn unig:
    .cases = Cofnodion achos: { $lacking } o { $all }
    .datasets = Setiau data o ffigurau: { $lacking } o { $all }
    .reviews = Adolygiadau: { $lacking } o { $all }
    .commentary = Sylwebaeth: { $lacking } o { $all }
    .pages = Tudalennau: { $lacking } o { $all }

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

## What changed, and releases

# First page
section-first = Tudalen gyntaf
# Forces
section-forces = Heddluoedd
# Cases and lists of cases
section-cases = Achosion a rhestrau o achosion
# Datasets
section-figures = Setiau data
# Comparisons
section-compare = Cymariaethau
# How much is documented
section-coverage = Faint sydd wedi’i ddogfennu
# What is not published
section-gaps = Yr hyn nad yw’n cael ei gyhoeddi
# Reviews
section-reviews = Adolygiadau
# Monitoring of forces
section-monitoring = Monitro heddluoedd
# Programmes of review
section-programmes = Rhaglenni adolygu
# Promises
section-promises = Addewidion
# Commentary
section-commentary = Sylwebaeth
# Methods and rules
section-methods = Dulliau a rheolau
# About this site
section-about = Am y wefan hon
# Sources
section-sources = Ffynonellau
# Vocabulary
section-vocabulary = Geirfa
# Data
section-data = Data
# Corrections
section-corrections = Cywiriadau
# Pages for others to frame
section-embed = Tudalennau i eraill eu fframio
# Other pages
section-other = Tudalennau eraill
# The first release: { $pages -> [one] { $pages } page *[other] { $pages } pages }.
told-first = Y datganiad cyntaf: { $pages ->
    [one] { $pages } dudalen
   *[other] { $pages } o dudalennau
}.
# { $n -> [one] { $n } correction made. *[other] { $n } corrections made. }
told-corrections-made = { $n ->
    [one] Gwnaed { $n } cywiriad.
   *[other] Gwnaed { $n } o gywiriadau.
}
# A number on { $page }
told-number-on = Rhif ar { $page }
# withdrawn
told-withdrawn = tynnwyd yn ôl
# a record that was withdrawn
told-by-withdrawn = cofnod a dynnwyd yn ôl
# line { $line } of { $table }
told-by-line = llinell { $line } o { $table }
# { $n -> [one] { $n } number added *[other] { $n } numbers added }
told-numbers-added = { $n ->
    [one] ychwanegwyd { $n } rhif
   *[other] ychwanegwyd { $n } o rifau
}
# { $n -> [one] { $n } number withdrawn *[other] { $n } numbers withdrawn }
told-numbers-withdrawn = { $n ->
    [one] tynnwyd { $n } rhif yn ôl
   *[other] tynnwyd { $n } o rifau yn ôl
}
# { $added -> [one] { $added } number added, { $withdrawn } withdrawn *[other] { $added } numbers added, { $withdrawn } withdrawn }
told-numbers-both = { $added ->
    [one] ychwanegwyd { $added } rhif, tynnwyd { $withdrawn } yn ôl
   *[other] ychwanegwyd { $added } o rifau, tynnwyd { $withdrawn } yn ôl
}
# { $n } added
told-pages-added = ychwanegwyd { $n }
# { $n } changed
told-pages-changed = newidiwyd { $n }
# { $n } withdrawn
told-pages-withdrawn = tynnwyd { $n } yn ôl
# and { $n } more
told-more = a { $n } arall
# withheld since
told-withheld-since = wedi’i gadw’n ôl ers hynny
# no longer told
told-no-longer = heb ei adrodd mwyach
# { $n -> [one] { $n } number moved *[other] { $n } numbers moved }
told-count-numbers-moved = { $n ->
    [one] newidiodd { $n } rhif
   *[other] newidiodd { $n } o rifau
}
# { $n -> [one] { $n } outcome changed *[other] { $n } outcomes changed }
told-count-outcomes-changed = { $n ->
    [one] newidiodd { $n } canlyniad
   *[other] newidiodd { $n } o ganlyniadau
}
# { $n -> [one] { $n } outcome added *[other] { $n } outcomes added }
told-count-outcomes-added = { $n ->
    [one] ychwanegwyd { $n } canlyniad
   *[other] ychwanegwyd { $n } o ganlyniadau
}
# { $n -> [one] { $n } page added *[other] { $n } pages added }
told-count-pages-added = { $n ->
    [one] ychwanegwyd { $n } dudalen
   *[other] ychwanegwyd { $n } o dudalennau
}
# { $n -> [one] { $n } page withdrawn *[other] { $n } pages withdrawn }
told-count-pages-withdrawn = { $n ->
    [one] tynnwyd { $n } dudalen yn ôl
   *[other] tynnwyd { $n } o dudalennau yn ôl
}
# { $n -> [one] { $n } file added *[other] { $n } files added }
told-count-files-added = { $n ->
    [one] ychwanegwyd { $n } ffeil
   *[other] ychwanegwyd { $n } o ffeiliau
}
# { $n -> [one] { $n } file withdrawn *[other] { $n } files withdrawn }
told-count-files-withdrawn = { $n ->
    [one] tynnwyd { $n } ffeil yn ôl
   *[other] tynnwyd { $n } o ffeiliau yn ôl
}
# { $n -> [one] { $n } part of a page added *[other] { $n } parts of pages added }
told-count-parts-added = { $n ->
    [one] ychwanegwyd { $n } rhan o dudalen
   *[other] ychwanegwyd { $n } o rannau tudalennau
}
# { $n -> [one] { $n } part of a page withdrawn *[other] { $n } parts of pages withdrawn }
told-count-parts-withdrawn = { $n ->
    [one] tynnwyd { $n } rhan o dudalen yn ôl
   *[other] tynnwyd { $n } o rannau tudalennau yn ôl
}
# No number moved, no outcome changed.
told-nothing-moved = Ni newidiodd yr un rhif na’r un canlyniad.
# Besides: { $what }.
told-besides = Hefyd: { $what }.
# year not in source
told-no-year = nid yw’r flwyddyn yn y ffynhonnell
# , { $n } people
told-outcome-people = , { $n } o bobl
# a number that is { $mark }
told-a-number-that-is = rhif sydd { $mark }
# the first page
told-first-page = y dudalen gyntaf
# Case { $id }
told-case = Achos { $id }
# Methods
told-page-methods = Dulliau
# About
told-page-about = Am y wefan
# held back
value-held-back = wedi’i ddal yn ôl
# Release { $id }
release = Datganiad { $id }
# { $id } of { $day }
release-of = { $id }, { $day }
# Release { $id }, { $day }
release-day = Datganiad { $id }, { $day }
# What changed with release { $id } of { $day }. { $sentence }
release-about = Beth newidiodd gyda datganiad { $id }, { $day }. { $sentence }
# Releases .about = Every release of this site: when, what changed, and how to build it again exactly.
releases = Datganiadau
    .about = Pob datganiad o’r wefan hon: pryd, beth newidiodd, a sut i’w adeiladu eto’n union.
# What changed .about = Which published numbers and outcomes changed, release by release: what each was, what it is, and through what.
changes = Beth newidiodd
    .about = Pa rifau a chanlyniadau cyhoeddedig a newidiodd, fesul datganiad: beth oedd pob un, beth ydyw, a thrwy beth.
# Changed since { $day }: was { $was }, is { $today }
changed-since = Newidiwyd ers { $day }: { $was } oedd, { $today } ydyw
# Changed since { $day }: was { $was }, is { $today }; and { $n -> [one] { $n } other number *[other] { $n } other numbers }
changed-since-more = Newidiwyd ers { $day }: { $was } oedd, { $today } ydyw; a { $n ->
    [one] { $n } rhif arall
   *[other] { $n } o rifau eraill
}
# Every published number that moved and every outcome that changed, release by release: what it was, what it is, and through what.
changes-lead = Pob rhif cyhoeddedig a symudodd a phob canlyniad a newidiodd, fesul datganiad: beth ydoedd, beth ydyw, a thrwy beth.
# To be told of changes: [the feed of this site](feed); each force’s page has its own, and [corrections](corrections) have one. Pages and numbers that are only new are counted on the [page of each release](releases).
changes-feeds = I gael gwybod am newidiadau: [ffrwd y wefan hon](feed); mae gan dudalen pob heddlu ei ffrwd ei hun, ac mae un ar gyfer [cywiriadau](corrections). Cyfrifir tudalennau a rhifau sydd ond yn newydd ar [dudalen pob datganiad](releases).
# In no release yet .note = What this site shows now and the last release did not. As of { $date }.
changes-unreleased = Heb fod mewn datganiad eto
    .note = Yr hyn y mae’r wefan hon yn ei ddangos yn awr ac nad oedd y datganiad diwethaf yn ei ddangos. Ar { $date }.
# Older releases
changes-older = Datganiadau hŷn
# No release yet .note = Changes are told from the first release on. Corrections of records made before then stand on the pages of these records.
changes-none = Dim datganiad eto
    .note = Adroddir newidiadau o’r datganiad cyntaf ymlaen. Mae cywiriadau a wnaed i gofnodion cyn hynny ar dudalennau’r cofnodion hynny.
# Every publication of this site that was given a name: when it was made, what changed with it, and how to build it again exactly.
releases-lead = Pob cyhoeddiad o’r wefan hon a gafodd enw: pryd y’i gwnaed, beth newidiodd gydag ef, a sut i’w adeiladu eto’n union.
# What changed, in one list: [all changes](changes). To be told of the next: [the feed](feed).
releases-feeds = Beth newidiodd, mewn un rhestr: [pob newid](changes). I gael gwybod am y nesaf: [y ffrwd](feed).
# Newest first .note = A release is called by its day. Nothing in the file of a release is ever changed; what no longer holds is said on its page.
releases-list = Y diweddaraf yn gyntaf
    .note = Gelwir datganiad yn ôl ei ddiwrnod. Ni newidir dim byth yn ffeil datganiad; dywedir ar ei dudalen beth nad yw’n dal mwyach.
# **Some changes are in no release yet.** { $sentence } [Which](which)
releases-unreleased = **Nid yw rhai newidiadau mewn datganiad eto.** { $sentence } [Pa rai](which)
# There is no release yet. Until there is, the pages show what holds on the day of their building, and no record is kept of what they showed before.
releases-none = Nid oes datganiad eto. Tan hynny, mae’r tudalennau’n dangos yr hyn sy’n dal ar ddiwrnod eu hadeiladu, ac ni chedwir cofnod o’r hyn a ddangoswyd cynt.
# The table of a release .note = Beside the page of each release lie `changes.csv` and `changes.json`. They tell of earlier values what may be told today.
releases-table = Tabl datganiad
    .note = Wrth ymyl tudalen pob datganiad mae `changes.csv` a `changes.json`. Maent yn adrodd am werthoedd cynharach yr hyn y gellir ei adrodd heddiw.
# .day = Day .before = Before it .after = After it
release-facts =
    .day = Diwrnod
    .before = Cyn hwn
    .after = Ar ôl hwn
# **Some of this has changed since.** Each line says what holds today.
release-superseded = **Mae rhywfaint o hyn wedi newid ers hynny.** Dywed pob llinell beth sy’n dal heddiw.
# This page tells what changed with this release. What holds today stands on the pages to which it leads.
release-then = Mae’r dudalen hon yn dweud beth newidiodd gyda’r datganiad hwn. Mae’r hyn sy’n dal heddiw ar y tudalennau y mae’n arwain atynt.
# Outcomes of cases .note = People of whom something else holds than before. What holds today comes first.
release-outcomes = Canlyniadau achosion
    .note = Pobl y mae rhywbeth gwahanol yn dal amdanynt i’r hyn a ddaliai cynt. Yr hyn sy’n dal heddiw ddaw’n gyntaf.
# Numbers that moved .note = What each was, what it became, and through which records or rows. “Withheld since”: it was told then, and is held back today.
release-numbers = Rhifau a symudodd
    .note = Beth oedd pob un, beth y daeth yn, a thrwy ba gofnodion neu resi. “Wedi’i gadw’n ôl ers hynny”: fe’i hadroddwyd bryd hynny, ac fe’i cedwir yn ôl heddiw.
# { $more }: see [{ $file }](href).
release-more = { $more }: gweler [{ $file }](href).
# Corrections .note = Made since the release before.
release-corrections = Cywiriadau
    .note = A wnaed ers y datganiad blaenorol.
# Pages and numbers .first = Before the first release nothing was kept, so everything in it is new. .note = What came, what went, and what says something else. .none = No page came, went or says something else.
release-pages = Tudalennau a rhifau
    .first = Ni chadwyd dim cyn y datganiad cyntaf, felly mae popeth ynddo’n newydd.
    .note = Beth ddaeth, beth aeth, a beth sy’n dweud rhywbeth gwahanol.
    .none = Ni ddaeth nac aeth yr un dudalen, ac nid oes yr un yn dweud rhywbeth gwahanol.
# Numbers that came or went, page by page
release-counts = Rhifau a ddaeth neu a aeth, fesul tudalen
# Take it away .link = Permanent link .all = All changes .columns = What the columns mean
release-take = Mynd ag ef gyda chi
    .link = Dolen barhaol
    .all = Pob newid
    .columns = Beth mae’r colofnau’n ei olygu
# Build it again .note = The same content, program and date give the same files, byte for byte. .program = Program .version = version { $version } .content = Content
release-rebuild = Ei adeiladu eto
    .note = Mae’r un cynnwys, rhaglen a dyddiad yn rhoi’r un ffeiliau, beit am feit.
    .program = Rhaglen
    .version = fersiwn { $version }
    .content = Cynnwys
# Check out the commit in which `{ $file }` was added: its content has the hash above.
release-step-commit = Ewch at y comit lle yr ychwanegwyd `{ $file }`: mae gan ei gynnwys y stwnsh uchod.
# Take version { $version } of the program.
release-step-program = Cymerwch fersiwn { $version } o’r rhaglen.
# `answerable verify` says whether every file is as it was published.
release-step-verify = Dywed `answerable verify` a yw pob ffeil fel y’i cyhoeddwyd.

## Addresses at which nothing stands any more

# Moved
gone-moved = Wedi symud
# This page has moved
gone-moved-title = Mae’r dudalen hon wedi symud
# Since { $date } what stood here stands at
gone-moved-since = Ers { $date } mae’r hyn a safai yma yn
# What stood here stands now at
gone-moved-now = Mae’r hyn a safai yma bellach yn
# Withdrawn
gone-withdrawn = Tynnwyd yn ôl
# No longer there
gone-no-more = Nid yw yno mwyach
# What stood at this address.
gone-about = Yr hyn a safai yn y cyfeiriad hwn.
# Nothing stands here any more
gone-title-no-more = Nid oes dim yma mwyach
# What stood here was withdrawn
gone-title-withdrawn = Tynnwyd yn ôl yr hyn a safai yma
# It stood at this address until { $date }.
gone-until = Safai yn y cyfeiriad hwn tan { $date }.
# The record to which it belonged was withdrawn
gone-record = Tynnwyd yn ôl y cofnod yr oedd yn perthyn iddo
# It was made from case records or published figures, and none that would stand here is held now.
gone-none-held = Fe’i gwnaed o gofnodion achos neu ffigurau cyhoeddedig, ac ni ddelir dim yn awr a safai yma.
# What is said of the record
gone-of-record = Beth a ddywedir am y cofnod
# When such a record or figure is held again, it stands here again. [What changed, and when](changes)
gone-again = Pan ddelir cofnod neu ffigur o’r fath eto, bydd yma eto. [Beth newidiodd, a phryd](changes)
# The address is kept and will not be used again, so that links to it are answered.
gone-kept = Cedwir y cyfeiriad ac ni chaiff ei ddefnyddio eto, fel bod dolenni ato yn cael eu hateb.
# **The number to which you followed a link has a page of its own now:** [{ $to }](to)
gone-part-elsewhere = **Mae gan y rhif yr arweiniodd eich dolen ato ei dudalen ei hun bellach:** [{ $to }](to)
# **The number or part to which you followed a link is there no longer.** It was made from case records or published figures, and none that would stand here is held now.
gone-part = **Nid yw’r rhif neu’r rhan yr arweiniodd eich dolen ato yno mwyach.** Fe’i gwnaed o gofnodion achos neu ffigurau cyhoeddedig, ac ni ddelir dim yn awr a safai yma.
