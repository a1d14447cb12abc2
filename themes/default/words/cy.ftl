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
none-held = Heb gofnod
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
# The Welsh of this site was made with the help of a machine, and no speaker of Welsh has reviewed it yet. If it is wrong somewhere, or hard to understand, [tell us](contact).
welsh-unreviewed = Gwnaed Cymraeg y wefan hon gyda chymorth peiriant, ac nid oes yr un siaradwr Cymraeg wedi ei hadolygu eto. Os yw’n anghywir yn rhywle, neu’n anodd ei deall, [rhowch wybod i ni](contact).
# The interface (all words of the pages but the content) has { $texts } texts. Without Welsh, and so in English: { $missing }. With a Welsh text that is older than its English: { $stale }.
welsh-interface = Mae gan y rhyngwyneb (holl eiriau’r tudalennau ond y cynnwys) { $texts } o destunau. Heb Gymraeg, ac felly yn Saesneg: { $missing }. Â thestun Cymraeg sy’n hŷn na’r Saesneg: { $stale }.
# What a case record tells in its own words of what happened and what was found is never put into Welsh by a machine: it stands in English ([rule R42](rule)). The terms of the vocabulary, such as those for findings and outcomes, are in Welsh, and await review like the rest.
welsh-findings = Ni roddir byth yn Gymraeg gan beiriant yr hyn y mae cofnod achos yn ei ddweud yn ei eiriau ei hun am yr hyn a ddigwyddodd ac a ganfuwyd: yn Saesneg y mae ([rheol R42](rule)). Mae termau’r eirfa, megis y rhai am ganfyddiadau a chanlyniadau, yn Gymraeg, ac yn aros i’w hadolygu fel y gweddill.
# What is not translated is in English and is marked as English in the page, so that a screen reader reads it as English. Titles and texts that are in English alone: .cases = Case records: { $lacking } of { $all } .datasets = Datasets of figures: { $lacking } of { $all } .reviews = Reviews: { $lacking } of { $all } .monitoring = Monitoring of forces: { $lacking } of { $all } .programmes = Programmes of review: { $lacking } of { $all } .promises = Promises: { $lacking } of { $all } .commentary = Commentary: { $lacking } of { $all } .pages = Pages: { $lacking } of { $all } .sources = Sources: { $lacking } of { $all }
welsh-content = Yn Saesneg y mae’r hyn sydd heb ei gyfieithu, ac fe’i nodir yn y dudalen fel Saesneg, er mwyn i ddarllenydd sgrin ei ddarllen felly. Teitlau a thestunau sydd yn Saesneg yn unig:
    .cases = Cofnodion achos: { $lacking } o { $all }
    .datasets = Setiau data o ffigurau: { $lacking } o { $all }
    .reviews = Adolygiadau: { $lacking } o { $all }
    .monitoring = Monitro heddluoedd: { $lacking } o { $all }
    .programmes = Rhaglenni adolygu: { $lacking } o { $all }
    .promises = Addewidion: { $lacking } o { $all }
    .commentary = Sylwebaeth: { $lacking } o { $all }
    .pages = Tudalennau: { $lacking } o { $all }
    .sources = Ffynonellau: { $lacking } o { $all }

## The frame around every page

# { $site }: police misconduct outcomes, force by force
frame-title-home = { $site }: canlyniadau camymddwyn yr heddlu, fesul heddlu
# { $site }: what changed
frame-feed = { $site }: beth newidiodd (yn Saesneg)
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
# Main .forces = Forces .cases = Cases .figures = Figures .compare = Compare .reviews = Reviews .commentary = Commentary .methods = Methods .search = Search
nav = Prif ddewislen
    .forces = Heddluoedd
    .cases = Achosion
    .figures = Ffigurau
    .compare = Cymharu
    .reviews = Adolygiadau
    .commentary = Sylwebaeth
    .methods = Dulliau
    .search = Chwilio
# .about = About this site .methods = Methods .vocabulary = Vocabulary .sources = Sources .data = Data .changes = What changed .releases = Releases .corrections = Corrections .accessibility = Accessibility .report = Report an error
foot =
    .about = Am y wefan hon
    .methods = Dulliau
    .vocabulary = Geirfa
    .sources = Ffynonellau
    .data = Data
    .changes = Beth newidiodd
    .releases = Datganiadau
    .corrections = Cywiriadau
    .accessibility = Hygyrchedd
    .report = Rhoi gwybod am wall
# Published by { $publisher }. Figures belong to their publishers and carry their own terms; each says its source. Our own words and records: [{ $licence }](terms). Rules of publication applied as of { $date }. No cookies, no tracking; every page can be read without script.
foot-terms = Cyhoeddir gan { $publisher }. Eiddo eu cyhoeddwyr yw’r ffigurau, ar eu telerau eu hunain; mae pob un yn enwi ei ffynhonnell. Ein geiriau a’n cofnodion ni: [{ $licence }](terms). Cymhwyswyd y rheolau cyhoeddi fel yr oeddent ar { $date }. Dim cwcis, dim tracio; gellir darllen pob tudalen heb sgriptiau.
# This page: [{ $address }](page)
foot-address = Y dudalen hon: [{ $address }](page)

## Search

# Search .description = Search the cases, forces, figures, reviews, commentary and vocabulary of this site.
search-title = Chwilio
    .description = Chwilio achosion, heddluoedd, ffigurau, adolygiadau, sylwebaeth a geirfa’r wefan hon.
# Searching needs a connection to this site and a script, which is not running here. The lists below lead to everything.
search-off = Mae chwilio’n gofyn am gysylltiad â’r wefan hon a sgript, nad yw’n rhedeg yma. Mae’r rhestrau isod yn arwain at bopeth.
# Words, a force or a case number
search-field = Geiriau, heddlu neu rif achos
# Other endings, one wrong letter and everyday words are found too:
search-hint = Ceir hyd i derfyniadau eraill, un llythyren anghywir a geiriau bob dydd hefyd:
# sacked: dismissed; fired: dismissed; sackings: dismissed; kicked out: dismissed; thrown out: dismissed; booted out: dismissed; struck off: barred; blacklisted: barred; banned: barred .hint = “sacked” finds “dismissed”, “struck off” finds “barred”. .also = Everyday words were looked for as: { $words }
search-everyday = sacio: diswyddo dismissed; sacwyd: diswyddo dismissed; cicio allan: diswyddo dismissed; taflu allan: diswyddo dismissed; sacked: dismissed; fired: dismissed; kicked out: dismissed; struck off: barred
    .hint = mae “sacio” a “cicio allan” yn canfod “diswyddo”.
    .also = Chwiliwyd am eiriau bob dydd fel: { $words }
# Kind .any = Everything
search-kind = Math
    .any = Popeth
# Force .any = All forces
search-force = Heddlu
    .any = Pob heddlu
# Outcome of a case .any = All outcomes
search-outcome = Canlyniad achos
    .any = Pob canlyniad
# Year .any = All years
search-year = Blwyddyn
    .any = Pob blwyddyn
# Results .count = Pages found: { $n } .more = More results
search-results = Canlyniadau
    .count = Tudalennau a ganfuwyd: { $n }
    .more = Rhagor o ganlyniadau
# Nothing found. .some = Nothing has all of these words. What follows has some of them. .instead = Not found as written; shown instead for: { $words } .drop = Search without these choices .help = Try fewer words, or other ones. The lists below lead to everything.
search-none = Ni chanfuwyd dim.
    .some = Nid oes dim yn cynnwys y geiriau hyn i gyd. Mae’r hyn sy’n dilyn yn cynnwys rhai ohonynt.
    .instead = Heb ei ganfod fel y’i hysgrifennwyd; dangosir yn lle hynny: { $words }
    .drop = Chwilio heb y dewisiadau hyn
    .help = Rhowch gynnig ar lai o eiriau, neu rai eraill. Mae’r rhestrau isod yn arwain at bopeth.
# The index could not be fetched. Load the page again, or take the lists below.
search-failed = Nid oedd modd nôl y mynegai. Llwythwch y dudalen eto, neu defnyddiwch y rhestrau isod.
# All lists .about = Everything that can be searched can be reached from these lists. .forces = Forces .cases = All cases, newest first .by-outcome = Cases by outcome .by-category = Cases by category .by-year = Cases by year .by-force = Cases by force .figures = Published figures .compare = Comparisons of forces .reviews = Reviews and recommendations .commentary = Commentary .vocabulary = Words and what they mean
search-lists = Pob rhestr
    .about = Gellir cyrraedd popeth y gellir ei chwilio o’r rhestrau hyn.
    .forces = Heddluoedd
    .cases = Pob achos, y diweddaraf yn gyntaf
    .by-outcome = Achosion yn ôl canlyniad
    .by-category = Achosion yn ôl categori
    .by-year = Achosion yn ôl blwyddyn
    .by-force = Achosion fesul heddlu
    .figures = Ffigurau a gyhoeddwyd
    .compare = Cymariaethau rhwng heddluoedd
    .reviews = Adolygiadau ac argymhellion
    .commentary = Sylwebaeth
    .vocabulary = Geiriau a’u hystyron
# Force .many = Forces
search-kind-force = Heddlu
    .many = Heddluoedd
# Word .many = Words
search-kind-word = Gair
    .many = Geiriau
# Page .many = Pages
search-kind-page = Tudalen
    .many = Tudalennau
# Figures .many = Figures
search-kind-figures = Ffigurau
    .many = Ffigurau
# List of cases .many = Lists of cases
search-kind-list = Rhestr o achosion
    .many = Rhestri o achosion
# Review .many = Reviews
search-kind-review = Adolygiad
    .many = Adolygiadau
# Commentary .many = Commentary
search-kind-commentary = Sylwebaeth
    .many = Sylwebaeth
# Case .many = Cases
search-kind-case = Achos
    .many = Achosion
# { $list }: { $definition }
search-word = { $list }: { $definition }
# { $force }, { $id }. { $people }. Latest dated step: { $date }. .more = and { $n } more
search-case = { $force }, { $id }. { $people }. Y cam diweddaraf â dyddiad: { $date }.
    .more = a { $n } arall

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

## People, ranks and outcomes

# Not stated in the source
not-stated = Heb ei nodi yn y ffynhonnell
# Withheld by rule
withheld-by-rule = Wedi’i gadw’n ôl yn unol â rheol
# used here
line-used = defnyddir yma
# the { $name }
name-with-article = { $name }
# { $n -> [one] { $n } force *[other] { $n } forces }
count-forces = { $n ->
    [one] { $n } heddlu
   *[other] { $n } o heddluoedd
}
# acting { $rank }
rank-modified-acting = { $rank } gweithredol
# temporary { $rank }
rank-modified-temporary = { $rank } dros dro
# trainee { $rank }
rank-modified-trainee = { $rank } dan hyfforddiant
# detective { $rank }
rank-modified-detective = { $rank ->
    [cwnstabl] ditectif gwnstabl
    [gwnstabliaid] dditectif gwnstabliaid
    [rhingyll] ditectif ringyll
    [ringylliaid] dditectif ringylliaid
    [arolygydd] ditectif arolygydd
    [arolygwyr] dditectif arolygwyr
    [uwch-arolygydd] ditectif uwch-arolygydd
    [uwch-arolygwyr] dditectif uwch-arolygwyr
   *[other] { $rank } (ditectif)
}
# Withheld: it would pick out one person
rank-withheld = Wedi’i chadw’n ôl: byddai’n datgelu pwy yw un person
# Withheld: an order forbids to tell it
rank-forbidden = Wedi’i chadw’n ôl: mae gorchymyn yn gwahardd ei dweud
# constables
several-rank-constable = gwnstabliaid
# sergeants
several-rank-sergeant = ringylliaid
# inspectors
several-rank-inspector = arolygwyr
# chief inspectors
several-rank-chief-inspector = brif arolygwyr
# superintendents
several-rank-superintendent = uwch-arolygwyr
# chief superintendents
several-rank-chief-superintendent = brif uwch-arolygwyr
# assistant chief constables
several-rank-assistant-chief-constable = brif gwnstabliaid cynorthwyol
# deputy chief constables
several-rank-deputy-chief-constable = ddirprwy brif gwnstabliaid
# chief constables
several-rank-chief-constable = brif gwnstabliaid
# commanders
several-rank-commander = gomanderiaid
# deputy assistant commissioners
several-rank-deputy-assistant-commissioner = ddirprwy gomisiynwyr cynorthwyol
# assistant commissioners
several-rank-assistant-commissioner = gomisiynwyr cynorthwyol
# deputy commissioners
several-rank-deputy-commissioner = ddirprwy gomisiynwyr
# commissioners
several-rank-commissioner = gomisiynwyr
# officers
several-rank-not-in-source = swyddogion
# officer .several = officers
who-role-police-officer = swyddog
    .several = swyddogion
# special constable .several = special constables
who-role-special-constable = cwnstabl gwirfoddol
    .several = gwnstabliaid gwirfoddol
# community support officer .several = community support officers
who-role-pcso = swyddog cymorth cymunedol
    .several = swyddogion cymorth cymunedol
# designated staff .several = members of designated staff
who-role-designated-staff = aelod o staff dynodedig
    .several = aelodau o staff dynodedig
# member of police staff .several = members of police staff
who-role-police-staff = aelod o staff yr heddlu
    .several = aelodau o staff yr heddlu
# designated volunteer .several = designated volunteers
who-role-police-volunteer = gwirfoddolwr dynodedig
    .several = wirfoddolwyr dynodedig
# person .several = people
who-role-not-in-source = person
    .several = bobl
# former { $who }
who-former = { $who ->
    [cwnstabl] cyn-gwnstabl
    [rhingyll] cyn-ringyll
    [arolygydd] cyn-arolygydd
    [uwch-arolygydd] cyn-uwch-arolygydd
    [swyddog] cyn-swyddog
    [person] person a adawodd yr heddlu
   *[other] { $who } gynt
}
# { $count } { $several }
who-several = { $count } o { $several }
# { $count } former { $several }
who-several-former = { $several ->
    [gwnstabliaid] { $count } o gyn-gwnstabliaid
    [ringylliaid] { $count } o gyn-ringylliaid
    [arolygwyr] { $count } o gyn-arolygwyr
    [uwch-arolygwyr] { $count } o gyn-uwch-arolygwyr
    [swyddogion] { $count } o gyn-swyddogion
    [bobl] { $count } o bobl a adawodd yr heddlu
   *[other] { $count } o { $several } gynt
}
# { $who } (rank withheld)
who-withheld = { $who } (rheng wedi’i chadw’n ôl)
# { $who } ({ $rank } at the time)
who-then = { $who } ({ $rank } ar y pryd)
# Challenge dismissed
challenge-dismissed = Gwrthodwyd yr her
# Challenge withdrawn
challenge-withdrawn = Tynnwyd yr her yn ôl
# Challenge pending
challenge-pending = Her yn yr arfaeth
# Result not stated in the source
challenge-not-stated = Ni nodir yn y ffynhonnell sut y daeth i ben
# { $years -> [one] { $outcome }, { $years } year *[other] { $outcome }, { $years } years }
outcome-years = { $years ->
    [one] { $outcome }, { $years } flwyddyn
    [two] { $outcome }, { $years } flynedd
    [few] { $outcome }, { $years } blynedd
    [4] { $outcome }, { $years } blynedd
    [many] { $outcome }, { $years } blynedd
   *[other] { $outcome }, { $years } mlynedd
}
# { $months -> [one] { $outcome }, { $months } month *[other] { $outcome }, { $months } months }
outcome-months = { $months ->
    [one] { $outcome }, { $months } mis
    [two] { $outcome }, { $months } fis
   *[other] { $outcome }, { $months } mis
}
# No action, or cleared .definition = The matter ended without any action, most often because nothing was proven.
outcome-class-no-action = Dim camau, neu glirio’r person
    .definition = Daeth y mater i ben heb unrhyw gamau, gan amlaf am na phrofwyd dim.
# Reflective practice or management action .definition = Reflective practice, or management action or advice under older rules. None is a disciplinary outcome today.
outcome-class-learning = Ymarfer myfyriol neu gamau rheoli
    .definition = Ymarfer myfyriol, neu gamau neu gyngor rheoli o dan reolau hŷn. Nid yw’r un ohonynt yn ganlyniad disgyblu heddiw.
# Written or final written warning .definition = A written warning or a final written warning, with or without a finding of gross misconduct.
outcome-class-warning = Rhybudd ysgrifenedig neu rybudd ysgrifenedig terfynol
    .definition = Rhybudd ysgrifenedig neu rybudd ysgrifenedig terfynol, gyda chanfyddiad o gamymddwyn difrifol neu hebddo.
# Reduced in rank .definition = The person stayed, at a lower rank.
outcome-class-reduced-in-rank = Gostwng rheng
    .definition = Arhosodd y person yn yr heddlu, ar reng is.
# Would have been dismissed .definition = The person had already resigned or retired; the panel found that they would have been dismissed.
outcome-class-would-have-been-dismissed = Byddai’r person wedi’i ddiswyddo
    .definition = Roedd y person eisoes wedi ymddiswyddo neu ymddeol; canfu’r panel y byddai wedi cael ei ddiswyddo.
# Dismissed .definition = The person was removed from office, and that decision stands.
outcome-class-dismissed = Diswyddo
    .definition = Cafodd y person ei symud o’i swydd, ac mae’r penderfyniad hwnnw’n sefyll.
# Overturned or sent back; none stands .definition = A tribunal or court overturned the decision or sent it back, and no other stands in its place at the newest source.
outcome-class-none-stands = Wedi’i wrthdroi neu ei anfon yn ôl; nid oes un yn sefyll
    .definition = Gwnaeth tribiwnlys neu lys wrthdroi’r penderfyniad neu ei anfon yn ôl, ac nid oes un arall yn sefyll yn ei le adeg y ffynhonnell ddiweddaraf.
# No misconduct decision .definition = No misconduct proceedings have decided, at the newest source: they are pending, or there were none.
outcome-class-not-decided = Dim penderfyniad camymddwyn
    .definition = Nid oes achos camymddwyn wedi arwain at benderfyniad, adeg y ffynhonnell ddiweddaraf: mae’r achos yn yr arfaeth, neu ni fu un.
# Outcome not in the sources .definition = Proceedings were held, but the sources at hand do not give the outcome.
outcome-class-not-in-source = Nid yw’r canlyniad yn y ffynonellau
    .definition = Cynhaliwyd achos, ond nid yw’r ffynonellau sydd wrth law yn rhoi’r canlyniad.
# by an appeal meeting
by-body-appeal-meeting = gan gyfarfod apêl
# by the Police Appeals Tribunal
by-body-police-appeals-tribunal = gan Dribiwnlys Apeliadau’r Heddlu
# by the High Court
by-body-high-court = gan yr Uchel Lys
# by the Court of Appeal
by-body-court-of-appeal = gan y Llys Apêl
# by the Supreme Court
by-body-supreme-court = gan y Goruchaf Lys
# by an appeal body that the source does not name
by-body-not-in-source = gan gorff apêl nad yw’r ffynhonnell yn ei enwi
# Pending
standing-pending = Yn yr arfaeth
# Not known
standing-not-known = Ddim yn hysbys
# Current .by = Current; upheld { $by } .by-on = Current; upheld { $by }, { $date }
standing-current = Mewn grym
    .by = Mewn grym; cadarnhawyd { $by }
    .by-on = Mewn grym; cadarnhawyd { $by }, { $date }
# Current; under appeal
standing-under-appeal = Mewn grym; o dan apêl
# Challenged; how that ended is not in the sources
standing-challenged = Wedi’i herio; nid yw’r ffynonellau’n dweud sut y daeth hynny i ben
# Overturned .by = Overturned { $by } .by-on = Overturned { $by }, { $date }
standing-overturned = Wedi’i wrthdroi
    .by = Wedi’i wrthdroi { $by }
    .by-on = Wedi’i wrthdroi { $by }, { $date }
# Sent back; no outcome stands .by = Sent back { $by }; no outcome stands .by-on = Sent back { $by }, { $date }; no outcome stands
standing-sent-back = Anfonwyd yn ôl; nid oes canlyniad yn sefyll
    .by = Anfonwyd yn ôl { $by }; nid oes canlyniad yn sefyll
    .by-on = Anfonwyd yn ôl { $by }, { $date }; nid oes canlyniad yn sefyll
# { $standing }; itself challenged, and how that ended is not in the sources
standing-in-doubt = { $standing }; heriwyd hynny hefyd, ac nid yw’r ffynonellau’n dweud sut y daeth yr her i ben
# Reversed on appeal
standing-reversed = Wedi’i wrthdroi ar apêl
# Not current
standing-not-current = Ddim mewn grym
# No outcome of its own
standing-no-outcome = Heb ganlyniad o’i eiddo’i hun
# { $who }: { $what }
holds-of = { $who }: { $what }
# { $what }; challenged
holds-challenged = { $what }; wedi’i herio
# no misconduct matter; in no count
holds-no-misconduct = nid mater camymddwyn; nid yw mewn unrhyw gyfrif
# outcome not in the sources
holds-not-in-sources = nid yw’r canlyniad yn y ffynonellau
# no outcome stands
holds-none = nid oes canlyniad yn sefyll
# not known, because how a later review ended is not in the sources
holds-not-known = ddim yn hysbys, gan nad yw’r ffynonellau’n dweud sut y daeth adolygiad diweddarach i ben
# proceedings pending
holds-pending = achos yn yr arfaeth
# no misconduct decision
holds-no-decision = dim penderfyniad camymddwyn
# in court: { $stage }
holds-in-court = yn y llys: { $stage }
# { $outcome }: overturned .by = { $outcome }: overturned { $by }
fell-overturned = { $outcome }: wedi’i wrthdroi
    .by = { $outcome }: wedi’i wrthdroi { $by }
# { $outcome }: sent back .by = { $outcome }: sent back { $by }
fell-sent-back = { $outcome }: anfonwyd yn ôl
    .by = { $outcome }: anfonwyd yn ôl { $by }

## Where sources differ

# as of { $date }
differ-as-of = dyddiad: { $date }
# { "; or " }
differ-or = { "; neu " }
# Sources differ: elsewhere { $values }.
differ-elsewhere = Nid yw’r ffynonellau’n cytuno: mewn mannau eraill, { $values }.
# Sources differ: police officers and police staff make { $sum }, and elsewhere both together are { $total }.
differ-together = Nid yw’r ffynonellau’n cytuno: cyfanswm swyddogion heddlu a staff yr heddlu yw { $sum }, ac mewn man arall { $total } yw’r ddau gyda’i gilydd.
# { $unit }; “{ $measure }”
differ-unit = { $unit }; “{ $measure }”
# Counted apart, police officers and police staff make { $sum }, and not { $total }.
differ-roles = O’u cyfrif ar wahân, cyfanswm swyddogion heddlu a staff yr heddlu yw { $sum }, ac nid { $total }.
# The numbers of all { $forces } forces make { $sum }, and not { $total }. .agree = The numbers of all { $forces } forces make { $sum }.
differ-all-forces = Cyfanswm rhifau pob un o’r { $forces } o heddluoedd yw { $sum }, ac nid { $total }.
    .agree = Cyfanswm rhifau pob un o’r { $forces } o heddluoedd yw { $sum }.
# The numbers held, of { $forces } forces, make { $sum } of them. .more = The numbers of only { $forces } forces already make { $sum }, and not { $total }.
differ-some-forces = Mae’r rhifau a ddelir yma, ar gyfer { $forces } o heddluoedd, yn cyfrif am { $sum } ohonynt.
    .more = Mae cyfanswm rhifau { $forces } o heddluoedd yn unig eisoes yn { $sum }, ac nid yn { $total }.
# people
units-people = pobl
# people
units-headcount = pobl
# allegations
units-allegations = honiadau
# cases
units-cases = achosion
# sets of proceedings
units-proceedings = achosion ffurfiol
# reports
units-reports = adroddiadau
# reasons
units-reasons = rhesymau
# investigations
units-investigations = ymchwiliadau
# sanctions
units-sanctions = sancsiynau
# cards
units-cards = cardiau
# files
units-files = ffeiliau
# responses
units-responses = ymatebion
# areas for improvement
units-areas-for-improvement = meysydd i’w gwella
# entries
units-entries = ymddangosiadau
# full-time equivalents
units-fte = cyfwerth ag amser llawn
# per cent
units-percent = y cant
# per 1,000
units-per-1000 = fesul 1,000
# notices
units-notices = hysbysiadau
# forces
units-forces = heddluoedd
# recommendations
units-recommendations = argymhellion

## A case

# { $title }: case { $id }
case-title = { $title }: achos { $id }
# Case { $id }
case-kicker = Achos { $id }
# { $force }, case { $id }: { $title }. { $people }.
case-description = { $force }, achos { $id }: { $title }. { $people }.
# { $n -> [one] Reply on record *[other] { $n } replies on record }
case-replies = { $n ->
    [one] Ymateb ar gofnod
   *[other] { $n } o ymatebion ar gofnod
}
# { $id }: withdrawn
case-withdrawn = { $id }: tynnwyd yn ôl
# Nothing has been proven. .text = As far as the sources say, no court and no panel found anything proven in this matter. What was alleged is told so that the result can be understood.
case-cleared-all = Ni phrofwyd dim.
    .text = Hyd y dywed y ffynonellau, ni chanfu unrhyw lys na phanel fod dim wedi’i brofi yn y mater hwn. Adroddir yr hyn a honnwyd er mwyn i bobl ddeall y canlyniad.
# Of some people here nothing has been proven. .text = Against some of the people in this record nothing has been proven. What is told of the others is not about them.
case-cleared-some = Ni phrofwyd dim yn erbyn rhai o’r bobl yma.
    .text = Ni phrofwyd dim yn erbyn rhai o’r bobl yn y cofnod hwn. Nid amdanynt hwy y mae’r hyn a adroddir am y lleill.
# A conviction was quashed. .text = An appeal court set it aside, so that it counts for nothing. Whoever was convicted is not named here.
case-quashed = Diddymwyd euogfarn.
    .text = Rhoddodd llys apêl hi o’r neilltu, fel nad yw’n cyfrif o gwbl. Nid enwir yma pwy bynnag a euogfarnwyd.
# What holds now is not known. .text = A decision was reviewed, that review was itself challenged, and the sources do not say how the challenge ended or what was ordered.
case-not-known = Nid yw’n hysbys beth sydd mewn grym yn awr.
    .text = Adolygwyd penderfyniad, heriwyd yr adolygiad hwnnw yn ei dro, ac nid yw’r ffynonellau’n dweud sut y daeth yr her i ben na beth a orchmynnwyd.
# An earlier outcome no longer stands. .text = Accounts written before it was overturned or sent back are out of date.
case-struck = Nid yw canlyniad cynharach yn sefyll mwyach.
    .text = Mae adroddiadau a ysgrifennwyd cyn iddo gael ei wrthdroi neu ei anfon yn ôl wedi dyddio.
# Not a misconduct matter. .text = Performance and vetting proceedings are not misconduct proceedings; this record is in no misconduct count.
case-no-misconduct = Nid mater camymddwyn mo hwn.
    .text = Nid achosion camymddwyn yw achosion perfformiad a fetio; nid yw’r cofnod hwn mewn unrhyw gyfrif o gamymddwyn.
# **Sources differ.** The record says under [Where sources differ](disputed) what each of them gives for:
case-differ = Yma **nid yw’r ffynonellau’n cytuno.** O dan [Lle nad yw’r ffynonellau’n cytuno](disputed) mae’r cofnod yn dweud beth mae pob un ohonynt yn ei roi ar gyfer:
# .about = About .standards = Standards .people = People .latest = Latest dated step
case-status =
    .about = Ynghylch
    .standards = Safonau
    .people = Pobl
    .latest = Y cam diweddaraf â dyddiad
# Outcomes, and which of them stand .who = Who .decided = Decided .by = By .finding = Finding .outcome = Outcome .standing = Standing
case-outcomes = Canlyniadau, a pha rai ohonynt sy’n sefyll
    .who = Pwy
    .decided = Penderfynwyd
    .by = Gan
    .finding = Canfyddiad
    .outcome = Canlyniad
    .standing = Statws
# in private
case-in-private = yn breifat
# appeal or review
case-appeal-or-review = apêl neu adolygiad
# People .named = A name is printed only for as long as the law and our rules let it stand. .unnamed = Nobody whose conduct this case is about is named. Role and rank are as published, unless that would pick out one person or break an order.
case-people = Pobl
    .named = Dim ond cyhyd ag y mae’r gyfraith a’n rheolau’n caniatáu hynny y caiff enw ei gyhoeddi.
    .unnamed = Nid enwir neb y mae’r achos hwn yn ymwneud â’i ymddygiad. Mae’r rôl a’r rheng fel y’u cyhoeddwyd, oni bai y byddai hynny’n datgelu pwy yw un person neu’n torri gorchymyn.
# .name = Name .cipher = Called in the sources .role = Role .rank = Rank .rank-then = Rank at the time of the conduct .rank-later = Rank at the proceedings .service = Service .withheld = What was alleged against them is withheld by rule. .unsaid = What was alleged against them, and what was found, is not stated in the sources.
case-person =
    .name = Enw
    .cipher = Dynodydd yn y ffynonellau
    .role = Rôl
    .rank = Rheng
    .rank-then = Rheng adeg yr ymddygiad
    .rank-later = Rheng adeg yr achos
    .service = Gwasanaeth
    .withheld = Mae’r hyn a honnwyd yn erbyn y person wedi’i gadw’n ôl yn unol â rheol.
    .unsaid = Ni nodir yn y ffynonellau beth a honnwyd yn erbyn y person, na beth a ganfuwyd.
# Allegations .alleged = Alleged .standards = Standards .number = Number of allegations .finding = Finding .fallen = as found by a panel; its decision was overturned or sent back .no-number = Not stated
case-allegations = Honiadau
    .alleged = Yr hyn a honnwyd
    .standards = Safonau
    .number = Nifer yr honiadau
    .finding = Canfyddiad
    .fallen = fel y canfu panel; cafodd ei benderfyniad ei wrthdroi neu ei anfon yn ôl
    .no-number = Heb ei nodi
# Proceedings .aside = Who chaired is never inferred from the date. .kind = Proceedings .when = When .chair = Chair .else = What else is said .from = From { $date } .listed = Listed for { $date }
case-proceedings = Achosion ffurfiol
    .aside = Ni chesglir byth ar sail y dyddiad pwy oedd yn cadeirio.
    .kind = Achos ffurfiol
    .when = Pryd
    .chair = Cadeirydd
    .else = Beth arall a ddywedir
    .from = Dechreuodd: { $date }
    .listed = Wedi’i restru ar gyfer { $date }
# Nothing else
case-nothing-else = Dim byd arall
# In the criminal courts .matter = Criminal matter .date = Date .details = Details
case-criminal = Yn y llysoedd troseddol
    .matter = Mater troseddol
    .date = Dyddiad
    .details = Manylion
# Trial listed for { $date }
case-trial-listed = Treial wedi’i restru ar gyfer { $date }
# Timeline .aside = A date is no more exact than its source, or than the law lets us print. .said-by = Said by: { $who }. .differ = Sources differ
case-timeline = Llinell amser
    .aside = Nid yw dyddiad yn fwy manwl na’i ffynhonnell, nac na’r hyn y mae’r gyfraith yn caniatáu inni ei gyhoeddi.
    .said-by = Dywedwyd gan: { $who }.
    .differ = Nid yw’r ffynonellau’n cytuno
# Timeline of case { $id } .about = { $n -> [one] { $n } dated step, numbered as in the list below. *[other] { $n } dated steps, numbered as in the list below. } .undated = { $n -> [one] { $n } step: date not in source *[other] { $n } steps: date not in source }
case-drawing = Llinell amser achos { $id }
    .about = { $n ->
        [one] { $n } cam â dyddiad, wedi’i rifo fel yn y rhestr isod.
       *[other] { $n } o gamau â dyddiad, wedi’u rhifo fel yn y rhestr isod.
    }
    .undated = { $n ->
        [one] { $n } cam: nid yw’r dyddiad yn y ffynhonnell
       *[other] { $n } o gamau: nid yw’r dyddiad yn y ffynhonnell
    }
# .day = Day known .month = Month, or about then .year = Year, or a longer time .missed = Missed opportunity, as said by the one named
case-key =
    .day = Diwrnod yn hysbys
    .month = Mis, neu tua hynny
    .year = Blwyddyn, neu gyfnod hwy
    .missed = Cyfle a gollwyd, yn ôl y sawl a enwir
# Year only; the day is withheld by rule
case-day-withheld = Blwyddyn yn unig; mae’r diwrnod wedi’i gadw’n ôl yn unol â rheol
# The source prints “{ $printed }”, which is not in the calendar
case-date-printed = Mae’r ffynhonnell yn printio “{ $printed }”, nad yw yn y calendr
# { $proceedings } opened
case-step-opened = { $proceedings }: agorwyd
# { $proceedings } listed for this date
case-step-listed = { $proceedings }: rhestrwyd ar gyfer y dyddiad hwn
# Proceedings, of a kind not stated in the source
case-step-not-stated = Achos ffurfiol, o fath nas nodir yn y ffynhonnell
# Finding: { $finding }
case-finding = Canfyddiad: { $finding }
# The finding is not stated in the sources
case-finding-not-stated = Ni nodir y canfyddiad yn y ffynonellau
# Outcome: { $outcome }
case-outcome = Canlyniad: { $outcome }
# The outcome is not stated in the sources
case-outcome-not-stated = Ni nodir y canlyniad yn y ffynonellau
# Outcome put in place: { $outcome }
case-put-in-place = Canlyniad a roddwyd yn ei le: { $outcome }
# Where sources differ .aside = All values stand. None is averaged, and none is dropped. .fact = Fact .values = Values, each with its source .treated = How they are treated .one-used = One is used; no reason is recorded. .unsettled = Nothing at hand settles it.
case-disputed = Lle nad yw’r ffynonellau’n cytuno
    .aside = Mae pob gwerth yn sefyll. Ni chymerir cyfartaledd, ac ni chaiff yr un ei ollwng.
    .fact = Ffaith
    .values = Gwerthoedd, pob un gyda’i ffynhonnell
    .treated = Sut yr ymdrinnir â hwy
    .one-used = Defnyddir un; ni chofnodir rheswm.
    .unsettled = Nid oes dim wrth law yn setlo’r mater.
# Responses .aside = What those concerned replied. .none = No response from the force or from those concerned is held for this case. One that is supplied is printed on this page, directly under the outcomes. [Reply](contact)
case-responses = Ymatebion
    .aside = Yr hyn a atebodd y rhai y mae a wnelo’r mater â hwy.
    .none = Ni ddelir unrhyw ymateb i’r achos hwn gan yr heddlu na chan y rhai y mae a wnelo’r achos â hwy. Os daw un i law, cyhoeddir ef ar y dudalen hon, yn union o dan y canlyniadau. [Ymateb](contact)
# Sources .aside = In the order cited. Titles and addresses that would identify someone are shortened.
case-sources = Ffynonellau
    .aside = Yn y drefn y’u dyfynnir. Cwtogir teitlau a chyfeiriadau a fyddai’n datgelu pwy yw rhywun.
# Permanent address .this = This case .identifier = Identifier .id = { $id }. It holds no name, never changes and is never used again. .force = Force .linked = Belongs with .checked = Last checked .checked-on = { $date }, against its sources
case-address = Cyfeiriad parhaol
    .this = Yr achos hwn
    .identifier = Dynodwr
    .id = { $id }. Nid yw’n cynnwys enw, nid yw byth yn newid ac ni chaiff byth ei ddefnyddio eto.
    .force = Heddlu
    .linked = Yn perthyn i
    .checked = Gwiriwyd ddiwethaf
    .checked-on = { $date }, yn erbyn ei ffynonellau
# Corrections .none = None made. .report = Something wrong or missing? [Write to us](contact) with the case number and a published source. Every correction is dated and shows the old value beside the new. [All corrections](corrections)
case-corrections = Cywiriadau
    .none = Ni wnaed yr un.
    .report = Rhywbeth yn anghywir neu ar goll? [Ysgrifennwch atom](contact) gan roi rhif yr achos a ffynhonnell gyhoeddedig. Mae dyddiad ar bob cywiriad, sy’n dangos yr hen werth wrth ymyl yr un newydd. [Pob cywiriad](corrections)

## Lists of cases

# Cases
cases = Achosion
# { $cases -> [one] { $cases } case record from { $forces }, newest first. They are the cases that were published and kept, not all that happened. *[other] { $cases } case records from { $forces }, newest first. They are the cases that were published and kept, not all that happened. } .list = { $cases -> [one] { $cases } case record, newest first. *[other] { $cases } case records, newest first. } .none = No case records are held. None held is not none occurred. .none-now = No case is held here now. There was one in an earlier release.
cases-lead = { $cases ->
    [one] { $cases } cofnod achos o { $forces }, y diweddaraf yn gyntaf. Dyma’r achosion a gyhoeddwyd ac a gadwyd, nid popeth a ddigwyddodd.
   *[other] { $cases } o gofnodion achos o { $forces }, y diweddaraf yn gyntaf. Dyma’r achosion a gyhoeddwyd ac a gadwyd, nid popeth a ddigwyddodd.
}
    .list = { $cases ->
        [one] { $cases } cofnod achos, y diweddaraf yn gyntaf.
       *[other] { $cases } o gofnodion achos, y diweddaraf yn gyntaf.
    }
    .none = Ni ddelir unrhyw gofnodion achos. Nid yw “Heb gofnod” yn golygu na ddigwyddodd dim.
    .none-now = Ni ddelir unrhyw achos yma yn awr. Yr oedd un mewn datganiad cynharach.
# By outcome .list = Cases by outcome: { $outcome } .aside = A case with several people can stand in several lists.
cases-by-outcome = Yn ôl canlyniad
    .list = Achosion yn ôl canlyniad: { $outcome }
    .aside = Gall achos ac ynddo sawl person ymddangos mewn sawl rhestr.
# By category .list = Cases by category: { $category }
cases-by-category = Yn ôl categori
    .list = Achosion yn ôl categori: { $category }
# By year .list = Cases decided in { $year } .about = By the year of the decision that holds for a person in the case, or of the last decision where none stands. .undated = Cases without a date of decision .undated-about = Nothing is decided, or the sources do not say when.
cases-by-year = Yn ôl blwyddyn
    .list = Achosion a benderfynwyd yn { $year }
    .about = Yn ôl blwyddyn y penderfyniad sydd mewn grym ar gyfer person yn yr achos, neu’r penderfyniad olaf lle nad oes un yn sefyll.
    .undated = Achosion heb ddyddiad penderfyniad
    .undated-about = Nid oes dim wedi’i benderfynu, neu nid yw’r ffynonellau’n dweud pryd.
# By force .list = Cases of { $force }
cases-by-force = Fesul heddlu
    .list = Achosion { $force }
# Cases: { $one }; { $two } .force = Cases of { $force }: { $which } .year = decided in { $year } .undated = date of decision not known
cases-of-two = Achosion: { $one }; { $two }
    .force = Achosion { $force }: { $which }
    .year = a benderfynwyd yn { $year }
    .undated = dyddiad y penderfyniad ddim yn hysbys
# Part of:
cases-wider = Yn rhan o:
# Shorter lists .aside = Each number counts cases. A case with several people can be counted more than once, so numbers can add up to more than the list. A matter of performance or vetting has no misconduct outcome. Where the number is one, the link leads to the case.
cases-narrower = Rhestri byrrach
    .aside = Mae pob rhif yn cyfrif achosion. Gall achos ac ynddo sawl person gael ei gyfrif fwy nag unwaith, felly gall y rhifau adio i fwy na’r rhestr. Nid oes canlyniad camymddwyn i fater perfformiad neu fetio. Lle mai un yw’r rhif, mae’r ddolen yn arwain at yr achos.
# By force and outcome .aside = Each number counts cases and leads to them. A case with several people can be counted under several outcomes. An empty place means that none is held, not that none occurred. .force = Force .forces = All forces .all = All cases
cases-cross = Yn ôl heddlu a chanlyniad
    .aside = Mae pob rhif yn cyfrif achosion ac yn arwain atynt. Gall achos ac ynddo sawl person gael ei gyfrif o dan sawl canlyniad. Mae lle gwag yn golygu nad oes un yn cael ei gadw yma, nid na ddigwyddodd un.
    .force = Heddlu
    .forces = Pob heddlu
    .all = Pob achos
# Force
cases-pick-force = Heddlu
# Outcome
cases-pick-outcome = Canlyniad
# Category
cases-pick-category = Categori
# Year
cases-pick-year = Blwyddyn
# .any = All
cases-pick =
    .any = Pob un
# This looks only at the cases on this page. .search = Search all cases
cases-cut = Dim ond yn yr achosion ar y dudalen hon y mae hwn yn edrych.
    .search = Chwilio ym mhob achos
# Newest first .aside = By the date of the latest step. What was overturned stands below what holds.
cases-list = Y diweddaraf yn gyntaf
    .aside = Yn ôl dyddiad y cam diweddaraf. Mae’r hyn a wrthdrowyd i’w weld o dan yr hyn sydd mewn grym.
# Page { $page } of { $pages } .title = { $title }, page { $page } of { $pages } .label = Pages .newer = Newer .older = Older
cases-pages = Tudalen { $page } o { $pages }
    .title = { $title }, tudalen { $page } o { $pages }
    .label = Tudalennau
    .newer = Mwy diweddar
    .older = Hŷn
# .case = Case .who = Who, and what holds now .latest = Latest dated step
cases-table =
    .case = Achos
    .who = Pwy, a beth sydd mewn grym yn awr
    .latest = Y cam diweddaraf â dyddiad
# { $n -> [one] Sources differ on { $n } fact *[other] Sources differ on { $n } facts }
cases-differ = { $n ->
    [one] Nid yw’r ffynonellau’n cytuno ar { $n } ffaith
   *[other] Nid yw’r ffynonellau’n cytuno ar { $n } o ffeithiau
}
# On this page
on-this-page = Ar y dudalen hon

## Tables that can be sorted and searched

# Find in this table
tables-find = Chwilio yn y tabl hwn
# Shown: { $shown } of { $all } .filtered = Only rows with: { $asked }
tables-shown = Yn dangos: { $shown } o { $all }
    .filtered = Dim ond rhesi gyda: { $asked }
# Order .printed = As printed .up = { $column }: from the lowest, the earliest or A .down = { $column }: from the highest, the latest or Z
tables-order = Trefn
    .printed = Fel y’i hargraffwyd
    .up = { $column }: o’r isaf, y cynharaf neu A
    .down = { $column }: o’r uchaf, y diweddaraf neu Y
# Narrow or sort this list
tables-fold = Cyfyngu neu drefnu’r rhestr
# Show all as printed
tables-reset = Dangos popeth fel y’i hargraffwyd

## Reviews and what came of them

# Reviews
reviews-crumb = Adolygiadau
# Reviews and what came of them .lead = Inspections, reviews and inquiries into misconduct in policing: what they found, what they asked for, and who says what became of it. That a body says it has done what it was asked is told apart from somebody else saying so.
reviews-title = Adolygiadau a’r hyn a ddaeth ohonynt
    .lead = Arolygiadau, adolygiadau ac ymchwiliadau i gamymddwyn mewn plismona: beth a ganfuwyd, beth y gofynnwyd amdano, a phwy sy’n dweud beth a ddaeth ohono. Pan fo corff ei hun yn dweud ei fod wedi gwneud yr hyn a ofynnwyd, cedwir hynny ar wahân i’r hyn y mae rhywun arall yn ei ddweud.
# What is said to be done .aside = As of the day of this edition, newest review first. .about = Counted are the recommendations that are held here one by one, which may be fewer than were made. “Said to be done” is somebody’s word and not ours; only a law or another public record shows it without anybody’s word. .review = Review .made = Made .held = Held here .done-by-itself = Said to be done, by the body asked alone .done-by-another = Said to be done, by another .else = Something else is said .nothing = Nothing is said .overdue = Of all these, overdue
reviews-summary = Yr hyn y dywedir ei fod wedi’i wneud
    .aside = Fel ar ddiwrnod yr argraffiad hwn, yr adolygiad diweddaraf yn gyntaf.
    .about = Cyfrifir yr argymhellion a ddelir yma fesul un, a all fod yn llai na’r nifer a wnaed. Gair rhywun arall yw “Dywedir ei fod wedi’i wneud”, nid ein gair ni; dim ond cyfraith neu gofnod cyhoeddus arall sy’n dangos hynny heb air neb.
    .review = Adolygiad
    .made = Nifer a wnaed
    .held = Nifer a ddelir yma
    .done-by-itself = Dywedir ei fod wedi’i wneud, gan y corff y gofynnwyd iddo yn unig
    .done-by-another = Dywedir ei fod wedi’i wneud, gan rywun arall
    .else = Dywedir rhywbeth arall
    .nothing = Ni ddywedir dim
    .overdue = O’r rhain i gyd, yn hwyr
# Reviews .aside = Newest first.
reviews-list = Adolygiadau
    .aside = Y diweddaraf yn gyntaf.
# Forces that are or were watched more closely .aside = By force. A force that is not listed is in the routine stage as far as we know; we do not hold all that were moved. .now = Stage now, as far as we know .all = Stages that we hold .since = { $stage } from { $date }
reviews-monitoring = Heddluoedd sy’n cael, neu a fu’n cael, eu gwylio’n fanylach
    .aside = Fesul heddlu. Mae heddlu nad yw ar y rhestr yn y cam arferol hyd y gwyddom; nid yw pob heddlu a symudwyd gennym.
    .now = Y cam yn awr, hyd y gwyddom
    .all = Y camau sydd gennym
    .since = { $stage } (dechrau: { $date })
# Programmes of review .aside = Forces that go through their own cases again. .title = Programme .last = Last told of
reviews-programmes = Rhaglenni adolygu
    .aside = Heddluoedd sy’n mynd drwy eu hachosion eu hunain eto.
    .title = Rhaglen
    .last = Adroddwyd ddiwethaf
# Promises .aside = Public commitments, each with a measure by which it can be followed. .title = Promise
reviews-promises = Addewidion
    .aside = Ymrwymiadau cyhoeddus, pob un â mesur y gellir ei ddilyn drwyddo.
    .title = Addewid
# .force = Force .by = By .kind = Kind .asked-for = Asked for by .published = Published .about = About .begun = Begun .made = Made .kept-by = To be kept by .measured = Measured by .checked = Checked
reviews-facts =
    .force = Heddlu
    .by = Gan
    .kind = Math
    .asked-for = Gofynnwyd amdano gan
    .published = Cyhoeddwyd
    .about = Ynghylch
    .begun = Dechreuwyd
    .made = Gwnaed
    .kept-by = I’w gadw erbyn
    .measured = Mesurir yn ôl
    .checked = Gwiriwyd
# { $name } ({ $kind })
reviews-body = { $name } ({ $kind })
# { $date }:{ " " }
reviews-dated = { $date }:{ " " }
# Its figures .period = Period .what = What .number = Number .unit = Unit
reviews-figures = Y ffigurau
    .period = Cyfnod
    .what = Beth
    .number = Rhif
    .unit = Uned
# { $force }: how closely it is watched
monitoring-title = { $force }: pa mor fanwl y’i gwylir
# The stages of monitoring in which the inspectorate has placed { $force }. Every force is in the routine stage unless it is moved.
monitoring-about = Y camau monitro y mae’r arolygiaeth wedi gosod yr heddlu hwn ynddynt: { $force }. Mae pob heddlu yn y cam arferol oni bai ei fod yn cael ei symud.
# Stages .aside = Each lasts until the next. .stage = Stage .from = From .until = Until .why = Why .today = Today, as far as we know
monitoring-stages = Camau
    .aside = Mae pob un yn para tan y nesaf.
    .stage = Cam
    .from = O
    .until = Tan
    .why = Pam
    .today = Heddiw, hyd y gwyddom
# What was told of it .aside = Oldest first.
programme-history = Yr hyn a adroddwyd amdani
    .aside = Yr hynaf yn gyntaf.
# .aside = Each counts something else: look at what, and at the unit.
programme-figures =
    .aside = Mae pob un yn cyfrif rhywbeth gwahanol: edrychwch ar y golofn “Beth”, ac ar yr uned.
# Counted otherwise than before: do not join the numbers. .units = Counts { $now }, where the numbers before count { $before }: do not join them.
programme-otherwise = Cyfrifwyd mewn ffordd wahanol i’r tro cynt: peidiwch â chysylltu’r rhifau.
    .units = Cyfrifir { $now } yma, lle mae’r rhifau cynt yn cyfrif { $before }: peidiwch â’u cysylltu.
# What was promised
promise-words = Yr hyn a addawyd
# How the measure moved .aside = Figures, and no verdict: what moves a number is not in it. .before = before the promise .after = since the promise .when = when it was made .late = after the day by which it was to be kept
promise-since = Sut y symudodd y mesur
    .aside = Ffigurau, nid dyfarniad: nid yw rhif yn dangos beth sy’n ei symud.
    .before = cyn yr addewid
    .after = ers yr addewid
    .when = pan wnaed yr addewid
    .late = ar ôl y dyddiad olaf ar gyfer cadw’r addewid
# No date set, as far as we know .long = No date was set, as far as we know
promise-no-date = Dim dyddiad wedi’i osod, hyd y gwyddom
    .long = Ni osodwyd dyddiad, hyd y gwyddom
# What it found .aside = As its sources state it, in our words.
review-findings = Yr hyn a ganfuwyd
    .aside = Fel y mae ei ffynonellau’n ei nodi, yn ein geiriau ni.
# What it recommended .aside = In our words. What became of each is told with its date and with who says so.
review-recommendations = Yr hyn a argymhellwyd
    .aside = Yn ein geiriau ni. Adroddir beth a ddaeth o bob un, gan nodi’r dyddiad a phwy sy’n dweud hynny.
# { $held -> [one] It made { $recommendations }; { $held } is held here. *[other] It made { $recommendations }; { $held } are held here. } .count = { $made -> [one] { $made } recommendation *[other] { $made } recommendations } .none-held = { $made -> [one] It made { $made } recommendation. None is held here one by one, which does not mean that nothing came of them. *[other] It made { $made } recommendations. None is held here one by one, which does not mean that nothing came of them. } .unknown = { $held -> [one] How many recommendations it made is not in our sources; { $held } is held here. *[other] How many recommendations it made is not in our sources; { $held } are held here. } .unknown-none-held = How many recommendations it made is not in our sources, and none is held here.
review-made = Gwnaed { $recommendations }; nifer a ddelir yma: { $held }.
    .count = { $made ->
        [one] { $made } argymhelliad
       *[other] { $made } o argymhellion
    }
    .none-held = { $made ->
        [one] Gwnaed { $made } argymhelliad. Ni ddelir yr un yma fesul un, ond nid yw hynny’n golygu na ddaeth dim ohono.
       *[other] Gwnaed { $made } o argymhellion. Ni ddelir yr un yma fesul un, ond nid yw hynny’n golygu na ddaeth dim ohonynt.
    }
    .unknown = Nid yw ein ffynonellau’n dweud faint o argymhellion a wnaed; nifer a ddelir yma: { $held }.
    .unknown-none-held = Nid yw ein ffynonellau’n dweud faint o argymhellion a wnaed, ac ni ddelir yr un yma.
# What is said of all of them .aside = Oldest first, with whose word it is.
review-progress = Yr hyn a ddywedir amdanynt i gyd
    .aside = Yr hynaf yn gyntaf, gan nodi gair pwy ydyw.
# { $by }, { $date }
review-commissioned = { $by }, { $date }
# What is missing here.
review-not-read = Yr hyn sydd ar goll yma.
# { $date }: { $status }, says { $by } ({ $whose }). .record = { $date }: { $status }, by { $by } ({ $whose }).
review-said = { $date }: { $status }, yn ôl { $by } ({ $whose }).
    .record = { $date }: { $status }, ar sail { $by } ({ $whose }).
# What stood here otherwise. .all = All corrections of this site
review-corrections = Yr hyn a safai yma’n wahanol.
    .all = Pob cywiriad ar y wefan hon
# Cite
review-cite = Dyfynnu
# .what = Recommendation .review = Review .to = Asked of .due = By when .became = What is said to have become of it .link = Link to this .all-forces = All forces of England and Wales .no-date = No date in our sources .overdue = Overdue: nothing that we hold says since that it was done .no-word = No word of it is held .by-itself = by the body that was asked, and by nobody else in our sources .by-another = and not by the body that was asked alone
recommendations =
    .what = Argymhelliad
    .review = Adolygiad
    .to = Gofynnwyd i
    .due = Erbyn pryd
    .became = Yr hyn y dywedir a ddaeth ohono
    .link = Dolen at hwn
    .all-forces = Holl heddluoedd Cymru a Lloegr
    .no-date = Dim dyddiad yn ein ffynonellau
    .overdue = Yn hwyr: nid oes dim sydd gennym yn dweud ers hynny iddo gael ei wneud
    .no-word = Ni ddelir gair amdano
    .by-itself = gan y corff y gofynnwyd iddo, a chan neb arall yn ein ffynonellau
    .by-another = ac nid gan y corff y gofynnwyd iddo yn unig

## How much is documented here

# How much is documented here .crumb = Figures .description = For each police force and year: how many officers official figures count as dismissed or barred, and how many of them the case records of this site document. .about = Official figures count people; the case records tell what some of them did. This page sets the two side by side, for each force and year, so that nobody takes the records for the whole. Three official counts are called dismissals, and each counts other people: they stand apart, and must not be added or subtracted. .missing = What is missing altogether, and how to ask for it: [the map of silence](gaps). All of it as data: .methods = [How records and figures are made](methods).
coverage-page = Faint sydd wedi’i ddogfennu yma
    .crumb = Ffigurau
    .description = Ar gyfer pob heddlu a blwyddyn: faint o swyddogion y mae ffigurau swyddogol yn eu cyfrif fel rhai a ddiswyddwyd neu a waharddwyd, a faint ohonynt y mae cofnodion achos y wefan hon yn eu dogfennu.
    .about = Mae ffigurau swyddogol yn cyfrif pobl; mae’r cofnodion achos yn adrodd beth a wnaeth rhai ohonynt. Mae’r dudalen hon yn gosod y ddau ochr yn ochr, ar gyfer pob heddlu a blwyddyn, rhag i neb gymryd mai’r cofnodion yw’r cyfan. Gelwir tri chyfrif swyddogol yn ddiswyddiadau, ac mae pob un yn cyfrif pobl wahanol: maent yn sefyll ar wahân, ac ni ddylid eu hadio na’u tynnu.
    .missing = Yr hyn sydd ar goll yn gyfan gwbl, a sut i ofyn amdano: [map y distawrwydd](gaps). Y cyfan fel data:
    .methods = Gweler [sut y gwneir cofnodion a ffigurau](methods).
# Barred list .people = officers added to the barred list .about = Police officers added to the barred list in the year, those who had already left included. Beside them: officers in our case records who were dismissed, or would have been, by a decision of that year that still holds. The list also takes in dismissal for poor performance, which our counts leave out.
coverage-count-barred = Rhestr waharddedig
    .people = swyddogion a ychwanegwyd at y rhestr waharddedig
    .about = Swyddogion heddlu a ychwanegwyd at y rhestr waharddedig yn y flwyddyn, gan gynnwys y rhai a oedd eisoes wedi gadael. Wrth eu hymyl: swyddogion yn ein cofnodion achos a ddiswyddwyd, neu a fyddai wedi cael eu diswyddo, drwy benderfyniad yn y flwyddyn honno sy’n dal mewn grym. Mae’r rhestr hefyd yn cynnwys diswyddo am berfformiad gwael, nad yw yn ein cyfrifon ni.
# Left by dismissal .people = officers dismissed or whose contract was ended .about = Police officers who left in the year because they were dismissed or their contract was ended, not always for misconduct. Beside them: officers in our case records who were dismissed while serving, by a decision of that year that still holds.
coverage-count-left-dismissed = Gadael drwy ddiswyddo
    .people = swyddogion a ddiswyddwyd neu y daeth eu contract i ben
    .about = Swyddogion heddlu a adawodd yn y flwyddyn am iddynt gael eu diswyddo neu am i’r heddlu ddod â’u contract i ben, nid bob amser am gamymddwyn. Wrth eu hymyl: swyddogion yn ein cofnodion achos a ddiswyddwyd tra oeddent yn gwasanaethu, drwy benderfyniad yn y flwyddyn honno sy’n dal mewn grym.
# Dismissed, as an outcome .people = officers dismissed, among published outcomes .about = Police officers whose published outcome is dismissal. Beside them, where the figure counts people by year: officers in our case records who were dismissed while serving, by a decision of that year that still holds.
coverage-count-outcome = Diswyddo, fel canlyniad
    .people = swyddogion a ddiswyddwyd, ymhlith canlyniadau cyhoeddedig
    .about = Swyddogion heddlu y mae eu canlyniad cyhoeddedig yn ddiswyddo. Wrth eu hymyl, lle mae’r ffigur yn cyfrif pobl fesul blwyddyn: swyddogion yn ein cofnodion achos a ddiswyddwyd tra oeddent yn gwasanaethu, drwy benderfyniad yn y flwyddyn honno sy’n dal mewn grym.
# Counted here: police officers in misconduct cases, by the outcome that holds now and the day on which it was decided. Special constables and staff are left out. A range: a date may lie in either of two years, or no source says whether somebody was an officer. An overturned decision is not counted, though the official count of its year may still have it. A person in two records counts twice. Whoever is missing is in no record here, because no published source was kept or found.
coverage-source = Cyfrifir yma: swyddogion heddlu mewn achosion camymddwyn, yn ôl y canlyniad sydd mewn grym yn awr a’r diwrnod y penderfynwyd arno. Ni chynhwysir cwnstabliaid gwirfoddol na staff. Amrediad: gall dyddiad fod yn y naill neu’r llall o ddwy flynedd, neu nid oes ffynhonnell yn dweud a oedd rhywun yn swyddog. Ni chyfrifir penderfyniad a wrthdrowyd, er y gall fod yn dal yng nghyfrif swyddogol ei flwyddyn. Mae person sydd mewn dau gofnod yn cyfrif ddwywaith. Nid yw pwy bynnag sydd ar goll mewn unrhyw gofnod yma, am na chadwyd neu na chanfuwyd ffynhonnell gyhoeddedig.
# { $force }, years to 31 March. Three official counts, each of other people: never add or subtract them. .drawing = Officers added to the barred list .all = All forces .missing = What is missing, and how to ask for it
coverage-subtitle = { $force }, blynyddoedd hyd at 31 Mawrth. Tri chyfrif swyddogol, pob un o bobl wahanol: peidiwch byth â’u hadio na’u tynnu.
    .drawing = Swyddogion a ychwanegwyd at y rhestr waharddedig
    .all = Pob heddlu
    .missing = Yr hyn sydd ar goll, a sut i ofyn amdano
# .aside = The 43 territorial forces together, as far as records are held. .subtitle = { $about } England and Wales, years to 31 March. .caption = { $count }, England and Wales
coverage-nation =
    .aside = Y 43 o heddluoedd tiriogaethol gyda’i gilydd, i’r graddau y delir cofnodion.
    .subtitle = { $about } Cymru a Lloegr, blynyddoedd hyd at 31 Mawrth.
    .caption = { $count }, Cymru a Lloegr
# .force = Force .count = Count and year .official = Official count .documented = Documented here .missing = Not documented here
coverage-table =
    .force = Heddlu
    .count = Cyfrif, blwyddyn
    .official = Cyfrif swyddogol
    .documented = Â chofnod yma
    .missing = Heb gofnod yma
# { $count }: neither an official count nor a record is held for { $years }. .left-out = { $count }: this force lies outside the official count.
coverage-silence = { $count }: ni ddelir na chyfrif swyddogol na chofnod ar gyfer { $years }.
    .left-out = { $count }: mae’r heddlu hwn y tu allan i’r cyfrif swyddogol.
# .not-available = [x]: no number is held, or none can be given. .suppressed = [c]: the number is held back so that nobody can be identified. .not-applicable = [z]: there can be no such number.
coverage-marks =
    .not-available = Ystyr [x]: ni ddelir rhif, neu ni ellir rhoi un.
    .suppressed = Ystyr [c]: mae’r rhif wedi’i ddal yn ôl fel na ellir adnabod neb.
    .not-applicable = Ystyr [z]: ni all fod rhif o’r fath.
# .not-available = no official number is held .suppressed = the official number is held back, so that nobody can be identified .not-applicable = the official count leaves the force out
coverage-keys =
    .not-available = ni ddelir rhif swyddogol
    .suppressed = mae’r rhif swyddogol wedi’i ddal yn ôl, fel na ellir adnabod neb
    .not-applicable = nid yw’r cyfrif swyddogol yn cynnwys yr heddlu
# { $n -> [one] { $documented } of the { $counted } { $people } in { $year } is documented here *[other] { $documented } of the { $counted } { $people } in { $year } are documented here } .none = { $whose }: no yearly official count is held to set the case records beside
coverage-finding = { $n ->
    [zero] { $documented } o’r { $counted } o { $people } yn { $year } sydd wedi’i ddogfennu yma
    [one] { $documented } o’r { $counted } o { $people } yn { $year } sydd wedi’i ddogfennu yma
   *[other] { $documented } o’r { $counted } o { $people } yn { $year } sydd wedi’u dogfennu yma
}
    .none = { $whose }: ni ddelir cyfrif swyddogol blynyddol i osod y cofnodion achos wrth ei ymyl
# { $least } to { $most } .none = none .at-most = at most { $most }
coverage-range = { $least } i { $most }
    .none = dim un
    .at-most = { $most } ar y mwyaf
# .undated = no date in the sources .unlike = not counted alike .overturned = and { $n } overturned since .more = more documented than counted .in-words = Documented here, of { $people }, { $when }
coverage-line =
    .undated = dim dyddiad yn y ffynonellau
    .unlike = heb eu cyfrif yn yr un modd
    .overturned = gwrthdrowyd { $n } ers hynny
    .more = dogfennwyd mwy nag a gyfrifwyd
    .in-words = Wedi’u dogfennu yma, o { $people }, { $when }
# no official number is held
coverage-why-no-official-number = ni ddelir rhif swyddogol
# the official number is held back
coverage-why-held-back = mae’r rhif swyddogol yn cael ei ddal yn ôl
# the official count leaves this force out
coverage-why-force-left-out = nid yw’r cyfrif swyddogol yn cynnwys yr heddlu hwn
# the number is counted in another way
coverage-why-counted-otherwise = mae’r rhif yn cael ei gyfrif mewn ffordd arall
# no source dates the decision
coverage-why-undated = nid oes ffynhonnell yn rhoi dyddiad y penderfyniad
# .value = { $documented } documented; not documented: { $missing } .who = Police officers .basis = The official count has its own; records count by the day of the decision that holds .no-date = No source dates the decision .official = Official count:{ " " } .no-official = none held .records = . In the case records:{ " " } .perhaps = { " " }(perhaps) .nobody = nobody .rules = Those in force when each matter came to notice .source = The sources of each record, which stand on its page
coverage-card =
    .value = Wedi’u dogfennu: { $documented }; heb eu dogfennu: { $missing }
    .who = Swyddogion heddlu
    .basis = Mae gan y cyfrif swyddogol ei sail ei hun; cyfrifir y cofnodion yn ôl diwrnod y penderfyniad sy’n dal
    .no-date = Nid oes ffynhonnell yn rhoi dyddiad y penderfyniad
    .official = Cyfrif swyddogol:{ " " }
    .no-official = dim yn cael ei ddal
    .records = { ". " }Yn y cofnodion achos:{ " " }
    .perhaps = { " " }(efallai)
    .nobody = neb
    .rules = Y rhai a oedd mewn grym pan ddaeth pob mater i sylw
    .source = Ffynonellau pob cofnod, a nodir ar ei dudalen
# { $people }, { $whose } .about = How many of those counted in each year the case records document. The table gives every number.
coverage-chart = { $people }, { $whose }
    .about = Faint o’r rhai a gyfrifwyd ym mhob blwyddyn y mae’r cofnodion achos yn eu dogfennu. Mae’r tabl yn rhoi pob rhif.
# .documented = Documented here .perhaps = Documented, perhaps of this year .not-documented = Not documented here
coverage-key =
    .documented = Â chofnod yma
    .perhaps = Wedi’u dogfennu, efallai o’r flwyddyn hon
    .not-documented = Heb gofnod yma
# { $documented } of { $of } .nought = 0 counted .aside = Force by year to 31 March: documented here, of those officially counted. Each leads to its line on the force’s page.
coverage-cell = { $documented } o { $of }
    .nought = cyfrifwyd 0
    .aside = Yn ôl heddlu a blwyddyn hyd at 31 Mawrth: y rhai sydd wedi’u dogfennu yma, o’r rhai a gyfrifwyd yn swyddogol. Mae pob un yn arwain at ei linell ar dudalen yr heddlu.

## What is not published

# What is not published .crumb = Figures .description = For each police force, measure and year: what is published, what is nought, what is held back, refused, not counted or not yet published, and how to ask for it. .about = A gap is a fact too, and there are several kinds. A number can be nought, held back, refused, never counted, given for England and Wales alone, or still to come; or we have not found it. This map keeps them apart, for every force, measure and year to 31 March from { $years }. Each force’s own map says why, and has wording to ask with. .data = All of it as data: .coverage = How much of what is counted the case records tell: [documented here](coverage).
gaps = Yr hyn nad yw’n cael ei gyhoeddi
    .crumb = Ffigurau
    .description = Ar gyfer pob heddlu, mesur a blwyddyn: beth sydd wedi’i gyhoeddi, beth sy’n sero, beth sydd wedi’i ddal yn ôl, wedi’i wrthod, heb ei gyfrif neu heb ei gyhoeddi eto, a sut i ofyn amdano.
    .about = Mae bwlch hefyd yn ffaith, ac mae sawl math o fwlch. Gall rhif fod yn sero, wedi’i ddal yn ôl, wedi’i wrthod, heb ei gyfrif erioed, wedi’i roi ar gyfer Cymru a Lloegr gyda’i gilydd yn unig, neu eto i ddod; neu efallai nad ydym wedi dod o hyd iddo. Mae’r map hwn yn cadw’r rhain ar wahân, ar gyfer pob heddlu, mesur a blwyddyn hyd at 31 Mawrth o { $years }. Mae map pob heddlu yn dweud pam, ac yn cynnig geiriad i ofyn ag ef.
    .data = Y cyfan fel data:
    .coverage = Faint o’r hyn a gyfrifir y mae’r cofnodion achos yn adrodd amdano: [yr hyn sydd wedi’i ddogfennu yma](coverage).
# This map has a place for { $cells } numbers. { $held } are published and held here.
gaps-lead = Mae lle i { $cells } o rifau ar y map hwn. O’r rhain, mae { $held } wedi’u cyhoeddi ac yn cael eu dal yma.
# The map .aside = In how many of the last ten years there is a number for the year itself. Where in none: the mark of the reason that most of them have. A force’s name leads to its map. .letters = Letters stand for [the measures below](measures). .force = Force
gaps-map = Y map
    .aside = Mewn faint o’r deng mlynedd diwethaf y mae rhif ar gyfer y flwyddyn ei hun. Lle nad oes rhif mewn unrhyw flwyddyn: marc y rheswm sy’n gymwys i’r rhan fwyaf ohonynt. Mae enw heddlu yn arwain at ei fap.
    .letters = Mae’r llythrennau’n cynrychioli [y mesurau isod](measures).
    .force = Heddlu
# { " " }of { $years } .none = { $years -> [one] : none of { $years } year, mostly { $what } *[other] : none of { $years } years, mostly { $what } } .some = { $years -> [one] : numbers for { $n } of { $years } year *[other] : numbers for { $n } of { $years } years }
gaps-cell = { " " }o { $years }
    .none = { $years ->
        [one] : dim rhif mewn { $years } flwyddyn; y prif reswm: { $what }
       *[other] : dim rhif mewn { $years } o flynyddoedd; y prif reswm: { $what }
    }
    .some = { $years ->
        [one] : rhifau ar gyfer { $n } o { $years } flwyddyn
       *[other] : rhifau ar gyfer { $n } o { $years } o flynyddoedd
    }
# .every = Every year .most = Most years .half = About half .few = A few .none = None
gaps-key =
    .every = Pob blwyddyn
    .most = Y rhan fwyaf o’r blynyddoedd
    .half = Tua’u hanner
    .few = Ychydig
    .none = Dim un
# What the marks mean .aside = With how many of all cells each has. .count = { $n -> [one] { $n } cell *[other] { $n } cells }
gaps-marks = Beth mae’r marciau’n ei olygu
    .aside = Gyda faint o’r holl gelloedd sydd gan bob un.
    .count = { $n ->
        [one] { $n } gell
       *[other] { $n } o gelloedd
    }
# The measures .aside = Those that the pages of this site use, and those of which we know that something is missing. The datasets hold more: other ranks and roles, sums of several years, single inspections. They are left out here so that the map can be read. .count = { $n } { $what } .all = All forces and years: { $counts }.
gaps-measures = Y mesurau
    .aside = Y rhai y mae tudalennau’r wefan hon yn eu defnyddio, a’r rhai y gwyddom fod rhywbeth ar goll ohonynt. Mae’r setiau data’n cynnwys mwy: rhengoedd a rolau eraill, symiau sawl blwyddyn, arolygiadau unigol. Fe’u gadewir allan yma er mwyn i’r map fod yn ddarllenadwy.
    .count = { $n } ({ $what })
    .all = Pob heddlu a blwyddyn: { $counts }.
# How to ask
gaps-ask = Sut i ofyn
# What is not published: { $force } .description = { $force }, measure by measure and year by year: what is published, what is missing and why, and wording to ask for it. .how = A number leads to where it stands. A mark leads to why there is none, and to wording to ask with. .map-aside = Years to 31 March; what is counted on one day, in the year that holds that day. .measure = Measure .sources = Of why a number is missing. The numbers have their own.
gaps-force = Yr hyn nad yw’n cael ei gyhoeddi: { $force }
    .description = { $force }, fesul mesur a fesul blwyddyn: beth sydd wedi’i gyhoeddi, beth sydd ar goll a pham, a geiriad i ofyn amdano.
    .how = Mae rhif yn arwain at y fan lle mae’n sefyll. Mae marc yn arwain at y rheswm pam nad oes rhif, ac at eiriad i ofyn ag ef.
    .map-aside = Blynyddoedd hyd at 31 Mawrth; rhoddir yr hyn a gyfrifir ar un diwrnod yn y flwyddyn sy’n cynnwys y diwrnod hwnnw.
    .measure = Mesur
    .sources = Am y rhesymau pam y mae rhif ar goll. Mae gan y rhifau eu ffynonellau eu hunain.
# { $held -> [0] This map has a place for { $cells } numbers about { $force }. None is published and held here. [one] This map has a place for { $cells } numbers about { $force }. { $held } is published and held here. *[other] This map has a place for { $cells } numbers about { $force }. { $held } are published and held here. }
gaps-force-lead = { $held ->
    [0] Mae lle i { $cells } o rifau am { $force } ar y map hwn. Nid oes yr un ohonynt wedi’i gyhoeddi ac yn cael ei ddal yma.
    [one] Mae lle i { $cells } o rifau am { $force } ar y map hwn. O’r rhain, mae { $held } wedi’i gyhoeddi ac yn cael ei ddal yma.
   *[other] Mae lle i { $cells } o rifau am { $force } ar y map hwn. O’r rhain, mae { $held } wedi’u cyhoeddi ac yn cael eu dal yma.
}
# What is missing, and how to ask for it .aside = The wording is free to use. Change what you like, and add your name and an address for the reply. .link = Link to this measure .wording = Wording for a request .sign = [your name and an address for the reply] .nothing = Nothing on this map is missing.
request = Yr hyn sydd ar goll, a sut i ofyn amdano
    .aside = Mae croeso i chi ddefnyddio’r geiriad. Newidiwch yr hyn a fynnwch, ac ychwanegwch eich enw a chyfeiriad ar gyfer yr ateb.
    .link = Dolen i’r mesur hwn
    .wording = Geiriad ar gyfer cais
    .sign = { "[" }eich enw a chyfeiriad ar gyfer yr ateb]
    .nothing = Nid oes dim ar goll ar y map hwn.
# { $force }; or { $national }, which gives out the figures for England and Wales .line = To: { $to }. .college = the College of Policing .home-office = the Home Office .iopc = the Independent Office for Police Conduct
request-to = { $force }; neu { $national }, sy’n rhyddhau’r ffigurau ar gyfer Cymru a Lloegr
    .line = At: { $to }.
    .college = y Coleg Plismona
    .home-office = y Swyddfa Gartref
    .iopc = Swyddfa Annibynnol Ymddygiad yr Heddlu
# The figure for { $from } to { $until }
request-span = Y ffigur ar gyfer { $from } i { $until }
# the year to { $date }
request-year = 12 mis hyd at { $date }
# Under the Freedom of Information Act 2000, please send me these numbers about { $force }:{ " " } .each = Please give a number for each of these by itself: { $periods }. .to-come = For { $periods }: if the number is still to be published, please say when; if it is not, please send it. .not-collected = For { $periods }: as far as I know no national count took your force in then. If you counted the same thing yourselves, please send me that number. .noughts = Please write 0 where there was none, and say so where you do not hold a number. If a number is so small that it could identify somebody, please give a range for it, such as fewer than five, and send the others. .when = Please say on what day the numbers were taken from your records. If they are already published, please tell me where. I should like the answer by email, in a spreadsheet if you can. .when-and-who = Please say on what day the numbers were taken from your records, and whether special constables are among them. If they are already published, please tell me where. I should like the answer by email, in a spreadsheet if you can.
request-wording = O dan Ddeddf Rhyddid Gwybodaeth 2000, anfonwch y rhifau hyn am { $force } ataf, os gwelwch yn dda:{ " " }
    .each = Rhowch rif ar gyfer pob un o’r rhain ar ei ben ei hun, os gwelwch yn dda: { $periods }.
    .to-come = Ar gyfer { $periods }: os yw’r rhif eto i’w gyhoeddi, dywedwch pryd, os gwelwch yn dda; os nad yw, anfonwch y rhif ataf.
    .not-collected = Ar gyfer { $periods }: hyd y gwn i, nid oedd unrhyw gyfrif cenedlaethol yn cynnwys eich heddlu bryd hynny. Os gwnaethoch gyfrif yr un peth eich hunain, anfonwch y rhif hwnnw ataf, os gwelwch yn dda.
    .noughts = Ysgrifennwch 0 lle nad oedd yr un, a dywedwch lle nad oes gennych rif, os gwelwch yn dda. Os yw rhif mor fach fel y gallai ddatgelu pwy yw rhywun, rhowch ystod ar ei gyfer, megis llai na phump, ac anfonwch y lleill.
    .when = Dywedwch ar ba ddiwrnod y cymerwyd y rhifau o’ch cofnodion, os gwelwch yn dda. Os ydynt eisoes wedi’u cyhoeddi, dywedwch wrthyf ble. Hoffwn gael yr ateb drwy e-bost, mewn taenlen os oes modd.
    .when-and-who = Dywedwch ar ba ddiwrnod y cymerwyd y rhifau o’ch cofnodion, ac a yw cwnstabliaid gwirfoddol yn eu plith, os gwelwch yn dda. Os ydynt eisoes wedi’u cyhoeddi, dywedwch wrthyf ble. Hoffwn gael yr ateb drwy e-bost, mewn taenlen os oes modd.
# . I mean { $units }, { $counted }.{ " " } .every-rank = . I mean { $units }, { $counted } of every rank.{ " " }
request-which = { ". " }Rwy’n golygu { $units }, { $counted }.{ " " }
    .every-rank = { ". " }Rwy’n golygu { $units }, { $counted } o bob rheng.{ " " }

## People in case records by outcome and year

# { $n -> [one] What became of the { $n } person in the case records held *[other] What became of the { $n } people in the case records held } .dated = People, by the outcome that holds now and the year in which it was decided, { $place }. An empty year means that no record is held, not that nothing happened. .some-undated = People, by the outcome that holds now and the year in which it was decided, { $place }. People without a dated decision are in the table only. An empty year means that no record is held, not that nothing happened. .source = From the case records of this site, each with its sources. An overturned outcome is not counted; a person in two records counts twice. These are the cases that were published and kept; they are no measure of how much misconduct there was. .methods = How records are made
outcomes-by-year = { $n ->
    [one] Beth ddaeth o’r { $n } person yn y cofnodion achos a ddelir
   *[other] Beth ddaeth o’r { $n } o bobl yn y cofnodion achos a ddelir
}
    .dated = Pobl, yn ôl y canlyniad sy’n dal yn awr a’r flwyddyn y penderfynwyd arno, { $place }. Mae blwyddyn wag yn golygu nad oes cofnod yn cael ei ddal, nid na ddigwyddodd dim.
    .some-undated = Pobl, yn ôl y canlyniad sy’n dal yn awr a’r flwyddyn y penderfynwyd arno, { $place }. Yn y tabl yn unig y mae pobl nad oes dyddiad i’r penderfyniad amdanynt. Mae blwyddyn wag yn golygu nad oes cofnod yn cael ei ddal, nid na ddigwyddodd dim.
    .source = O gofnodion achos y wefan hon, pob un gyda’i ffynonellau. Nid yw canlyniad a wrthdrowyd yn cael ei gyfrif; mae person sydd mewn dau gofnod yn cyfrif ddwywaith. Dyma’r achosion a gyhoeddwyd ac a gadwyd; nid ydynt yn fesur o faint o gamymddwyn a fu.
    .methods = Sut y gwneir cofnodion
# People in case records by outcome and year, { $place } .about = { $n -> [one] { $n } person with an outcome that stands, { $first } to { $last }. The table gives every number. *[other] { $n } people with an outcome that stands, { $first } to { $last }. The table gives every number. }
outcomes-chart = Pobl mewn cofnodion achos yn ôl canlyniad a blwyddyn, { $place }
    .about = { $n ->
        [one] { $n } person â chanlyniad sy’n sefyll, { $first } i { $last }. Mae’r tabl yn rhoi pob rhif.
       *[other] { $n } o bobl â chanlyniad sy’n sefyll, { $first } i { $last }. Mae’r tabl yn rhoi pob rhif.
    }
# .cleared = No action, or cleared .learning = Reflective practice or management action .warned = Warning, or reduced in rank .would-have-been = Would have been dismissed .dismissed = Dismissed
outcomes-key =
    .cleared = Dim camau, neu wedi’i glirio
    .learning = Ymarfer myfyriol neu gamau rheoli
    .warned = Rhybudd, neu ostwng rheng
    .would-have-been = Byddai’r person wedi’i ddiswyddo
    .dismissed = Diswyddo
# .caption = People in case records .outcome = Outcome that holds .all = All .people = People .year = Year decided .undated = Undated .all-years = All years
case-outcomes-table =
    .caption = Pobl mewn cofnodion achos
    .outcome = Canlyniad sy’n dal
    .all = I gyd
    .people = Pobl
    .year = Blwyddyn y penderfyniad
    .undated = Dim dyddiad
    .all-years = Pob blwyddyn

## Said on several pages: forces, figures, marks

# England and Wales
england-and-wales = Cymru a Lloegr
# Among the forces
among-forces = Ymhlith yr heddluoedd
# How the rate was made
how-rate-made = Sut y gwnaed y gyfradd
# What the words on this page mean
meanings = Ystyr y geiriau ar y dudalen hon
# Permanent link
permanent-link = Dolen barhaol
# Take it away
take-away = Mynd ag ef gyda chi
# Downloads .all = All tables .columns = What the columns mean
downloads = Lawrlwythiadau
    .all = Pob tabl
    .columns = Beth mae’r colofnau’n ei olygu
# Published figures
published-figures = Ffigurau cyhoeddedig
# Numbers made here .about = What this site worked out itself, from what, and how. Each has its own address. .none = Nothing is held from which a number could be worked out.
made-here = Rhifau a wnaed yma
    .about = Yr hyn y mae’r wefan hon wedi’i gyfrifo ei hun, o beth, a sut. Mae gan bob un ei gyfeiriad ei hun.
    .none = Ni ddelir dim y gellid cyfrifo rhif ohono.
# Rates
made-rates = Cyfraddau
# Sums of published numbers
made-sums = Symiau rhifau cyhoeddedig
# People in case records .fold = Every number, and the records that it counts
made-records = Pobl mewn cofnodion achos
    .fold = Pob rhif, a’r cofnodion y mae’n eu cyfrif
# not available, or not held
mark-x = ddim ar gael, neu ddim yn cael ei ddal
# a count: held back so that nobody can be identified; a rate: none given, fewer than three people
mark-c = cyfrif: wedi’i ddal yn ôl fel na ellir adnabod neb; cyfradd: ni roddir un, gan fod llai na thri o bobl
# unreliable: fewer than twenty people
mark-u = annibynadwy: llai nag ugain o bobl
# rounds to nought, but is not nought
mark-low = yn talgrynnu i sero, ond nid sero ydyw
# not applicable
mark-z = amherthnasol
# [c]: the number is held back so that nobody can be identified.
held-back-mark = Ystyr [c]: mae’r rhif yn cael ei ddal yn ôl fel na ellir adnabod neb.
# Data and definitions
data-and-definitions = Data a diffiniadau
# Link to this section: { $title }
link-section = Dolen i’r adran hon: { $title }
# Link to this figure
link-figure = Dolen i’r ffigur hwn
# Source { $n }
source-number = Ffynhonnell { $n }
# undated
undated = heb ddyddiad
# The table behind this chart
table-behind-chart = Y tabl y tu ôl i’r siart hwn
# The table behind this map
table-behind-map = Y tabl y tu ôl i’r map hwn
# Wales
map-wales = Cymru
# { $publisher }. Shown with attribution; we know of no licence to reprint the whole table.
dataset-part-by-force = { $publisher }. Fe’i dangosir gyda chydnabyddiaeth; ni wyddom am unrhyw drwydded i atgynhyrchu’r tabl cyfan.
# The newest { $shown } of { $n } observations
dataset-newest = Y { $shown } diweddaraf o { $n } o arsylwadau
# { $count } { $n -> [one] observations *[other] observations }
dataset-observations = { $count } { $n ->
        [one] arsylwad
       *[other] o arsylwadau
    }
# All { $n } observations
dataset-all = Pob arsylwad ({ $n })
# **Corrected since:**
corrected-since = **Cywirwyd ers hynny:**
# Was:
correction-was = Beth oedd:
# Is now:
correction-now = Beth ydyw’n awr:

## Sources, as they are cited

# Read through { $via }.
cited-via = Darllenwyd drwy: { $via }.
# No archived copy:
cited-not-archived = Dim copi wedi’i archifo:
# Copy kept on { $date }.
cited-captured = Cadwyd copi ar { $date }.
# Read on { $date }.
cited-read = Darllenwyd ar { $date }.
# Last seen at its address on { $date }.
cited-last-seen = Fe’i gwelwyd ddiwethaf yn ei chyfeiriad ar { $date }.
# address withheld: .at = { $site }, address withheld:
cited-withheld = cyfeiriad wedi’i ddal yn ôl:
    .at = { $site }, cyfeiriad wedi’i ddal yn ôl:
# Archived copy
cited-archived = Copi wedi’i archifo
# Its address was { $address }
cited-gone = Ei chyfeiriad oedd { $address }
# **Vanished**: { $told }.
cited-vanished = **Wedi diflannu**: { $told }.
# { $source } in the source register
cited-register = { $source } yn y gofrestr ffynonellau

## The first page

# { $site } sets out, force by force, what became of allegations of misconduct against police officers in England and Wales. It says what was found, what followed and what still stands, and gives the source of every number.
home-lead = Mae { $site } yn nodi, fesul heddlu, beth ddaeth o honiadau o gamymddwyn yn erbyn swyddogion heddlu yng Nghymru a Lloegr: beth a ganfuwyd, beth a ddilynodd, a beth sy’n dal i sefyll, gyda ffynhonnell pob rhif.
# Forces .territorial = { $n } in England and Wales .all = { $n } in England and Wales, and { $others } with national reach
home-status-forces = Heddluoedd
    .territorial = { $n } yng Nghymru a Lloegr
    .all = { $n } yng Nghymru a Lloegr; â chylch gwaith cenedlaethol: { $others }
# Case records held .held = { $n }, in { $forces -> [one] { $forces } force *[other] { $forces } forces }
home-status-records = Cofnodion achos a ddelir
    .held = { $n }, mewn { $forces ->
            [one] { $forces } heddlu
           *[other] { $forces } o heddluoedd
        }
# Latest national figures
home-status-figures = Ffigurau cenedlaethol diweddaraf
# Find a force .about = The number in a tile is how many case records are held here. It says how much has been collected, not how much went wrong. “None held” is not “none occurred”. .tiles = Each force has one tile, set roughly where it lies. .map = Map of the territorial forces .by-name = Forces by name .national = With national reach:
home-forces = Dod o hyd i heddlu
    .about = Mae’r rhif mewn teilsen yn dweud faint o gofnodion achos a ddelir yma. Mae’n dweud faint sydd wedi’i gasglu, nid faint a aeth o’i le. Nid yw “Heb gofnod” yn golygu na ddigwyddodd dim.
    .tiles = Mae gan bob heddlu un deilsen, wedi’i gosod yn fras lle mae’r heddlu.
    .map = Map o’r heddluoedd tiriogaethol
    .by-name = Heddluoedd yn ôl enw
    .national = Â chylch gwaith cenedlaethol:
# The national picture .all = All of England and Wales .none = No national figures and no case records are held.
home-national = Y darlun cenedlaethol
    .all = Cymru a Lloegr gyfan
    .none = Ni ddelir unrhyw ffigurau cenedlaethol na chofnodion achos.
# In the year to { $date }, **{ $n -> [one] { $n } police officer *[other] { $n } police officers }** were added to the list of people barred from policing: { $rate } for every 1,000 in post. .no-rate = In the year to { $date }, **{ $n -> [one] { $n } police officer *[other] { $n } police officers }** were added to the list of people barred from policing. .number = Where the number stands .basis = Of { $officers } full-time equivalent officers in post in England and Wales on { $date }.
home-headline = Yn y flwyddyn hyd at { $date }, ychwanegwyd **{ $n ->
        [one] { $n } swyddog heddlu
       *[other] { $n } o swyddogion heddlu
    }** at y rhestr o bobl sydd wedi’u gwahardd rhag plismona: { $rate } am bob 1,000 mewn swydd.
    .no-rate = Yn y flwyddyn hyd at { $date }, ychwanegwyd **{ $n ->
            [one] { $n } swyddog heddlu
           *[other] { $n } o swyddogion heddlu
        }** at y rhestr o bobl sydd wedi’u gwahardd rhag plismona.
    .number = Lle mae’r rhif yn sefyll
    .basis = O’r { $officers } o swyddogion cyfwerth ag amser llawn a oedd mewn swydd yng Nghymru a Lloegr ar { $date }.
# A rate above or below the others asks a question; it is not a verdict. [All comparisons](compare) .map = Map of rates of officers barred
home-rates = Mae cyfradd sy’n uwch neu’n is na’r lleill yn codi cwestiwn; nid dyfarniad ydyw. [Pob cymhariaeth](compare)
    .map = Map o gyfraddau’r swyddogion a waharddwyd
# Newest cases .about = By the date of the latest step. An overturned outcome never stands alone. .none = None held. That is not “none occurred”. .all = All cases, by outcome, category, year and force
home-newest = Achosion diweddaraf
    .about = Yn ôl dyddiad y cam diweddaraf. Nid yw canlyniad a wrthdrowyd byth yn sefyll ar ei ben ei hun.
    .none = Heb gofnod. Nid yw hynny’n golygu na ddigwyddodd dim.
    .all = Pob achos, yn ôl canlyniad, categori, blwyddyn a heddlu
# What people ask
home-questions = Yr hyn y mae pobl yn ei ofyn
# What happened in my force? .held = { $n -> [one] { $n } case record is held *[other] { $n } case records are held } here, { $all -> [one] of one force *[other] from { $forces } of { $all } forces }; each force’s page says what is published of it, and what is not. .none = No case record is held yet; each force’s page says what is published of it, and what is not.
home-ask-force = Beth ddigwyddodd yn fy heddlu i?
    .held = Cedwir { $n } o gofnodion achos yma, { $all ->
            [one] gan un heddlu
           *[other] o { $forces } o’r { $all } heddlu
        }; mae tudalen pob heddlu yn dweud beth a gyhoeddir amdano, a beth na chyhoeddir.
    .none = Ni chedwir cofnod achos eto; mae tudalen pob heddlu yn dweud beth a gyhoeddir amdano, a beth na chyhoeddir.
# How many were dismissed? .barred = In the year to { $date }, [{ $n }](number) police officers were added to the College of Policing’s barred list; those who had left before they could be dismissed are among them. .left = The Home Office counts [{ $n }](number) who left by dismissal, or whose contract was ended, in the year to { $date }. .differ = The two count different people, and neither is wrong. .none = No official count is held.
home-ask-dismissed = Faint a ddiswyddwyd?
    .barred = Yn y flwyddyn hyd at { $date }, ychwanegwyd [{ $n }](number) o swyddogion heddlu at restr waharddedig y Coleg Plismona; mae’r rhai a oedd wedi gadael cyn y gellid eu diswyddo yn eu plith.
    .left = Mae’r Swyddfa Gartref yn cyfrif [{ $n }](number) a adawodd drwy ddiswyddiad, neu y daeth eu contract i ben, yn y flwyddyn hyd at { $date }.
    .differ = Mae’r ddau yn cyfrif pobl wahanol, ac nid yw’r naill na’r llall yn anghywir.
    .none = Ni chedwir cyfrif swyddogol.
# What does this word mean? .answer = { $n } terms, each with its meaning and where that comes from. Often mistaken for one another:
home-ask-word = Beth yw ystyr y gair hwn?
    .answer = { $n } o dermau, pob un â’i ystyr ac o ble y daw. Yn aml yn cael eu drysu â’i gilydd:
# Commentary, signed and dated, kept apart from the records.
home-commentary = Sylwebaeth, wedi’i llofnodi a’i dyddio, a gedwir ar wahân i’r cofnodion.
# Search cases, forces, figures and words .go = Search
home-search = Chwilio achosion, heddluoedd, ffigurau a geiriau
    .go = Chwilio
# Last release: [{ $release }](page).
home-release = Y datganiad diwethaf: [{ $release }](page).
# What changed, release by release .of = What changed with the release of { $day } .new = New: { $now } .withdrawn = Withdrawn: { $was } .moved = Was { $was }, now { $now }
home-changes = Beth newidiodd, fesul datganiad
    .of = Beth newidiodd gyda datganiad { $day }
    .new = Newydd: { $now }
    .withdrawn = Tynnwyd yn ôl: { $was }
    .moved = Roedd yn { $was }, nawr { $now }

## Finding a force by place

# Find your force .about = Its name, your council, or the first half of your postcode. .private = Nothing that you type leaves your device.
finder = Dod o hyd i’ch heddlu
    .about = Ei enw, eich cyngor, neu hanner cyntaf eich cod post.
    .private = Nid oes dim a deipiwch yn gadael eich dyfais.
# Or find it in a list: [all forces](forces), [councils and postcode districts](places).
finder-lists = Neu dewch o hyd iddo mewn rhestr: [pob heddlu](forces), [cynghorau ac ardaloedd cod post](places).
# Found: { $n }. .more = There are more: type another letter.
finder-found = Wedi dod o hyd i: { $n }.
    .more = Mae rhagor: teipiwch lythyren arall.
# .whole = polices { $code } .most = polices most of { $code } .part = polices a part of { $code } .small = polices a small part of { $code } .several = { $code } is several postcode districts. .part-elsewhere = A part of { $code } is in { $place }. .unknown = { $code } is not a postcode district that we hold. Try the name of your council.
finder-district =
    .whole = yn plismona { $code }
    .most = yn plismona’r rhan fwyaf o { $code }
    .part = yn plismona rhan o { $code }
    .small = yn plismona rhan fach o { $code }
    .several = Mae { $code } yn nifer o ardaloedd cod post.
    .part-elsewhere = Mae rhan o { $code } yn { $place }.
    .unknown = Nid yw { $code } yn ardal cod post sydd gennym. Rhowch gynnig ar enw eich cyngor.
# { $what } is in { $place }. This site covers the police forces of England and Wales.
finder-elsewhere = { $what }: { $place }. Mae’r wefan hon yn ymwneud â heddluoedd Cymru a Lloegr.
# polices { $council }
finder-council = yn plismona { $council }
# Nothing is called “{ $what }”. Perhaps you meant:
finder-near = Nid oes dim o’r enw “{ $what }”. Efallai mai hyn oedd gennych mewn golwg:
# Type the number as well: { $letters }1, { $letters }2 and so on.
finder-area = Teipiwch y rhif hefyd: { $letters }1, { $letters }2 ac yn y blaen.
# Nothing found for “{ $what }”. Try the name of your council, or the first half of your postcode; all forces are listed below.
finder-nothing = Heb ddod o hyd i ddim ar gyfer “{ $what }”. Rhowch gynnig ar enw eich cyngor, neu hanner cyntaf eich cod post; mae pob heddlu wedi’i restru isod.
# The list could not be loaded. All forces are listed below.
finder-failed = Nid oedd modd llwytho’r rhestr. Mae pob heddlu wedi’i restru isod.
# Which force polices a place .description = The police force of every council area and postcode district of England and Wales. .lead = Every council area of England and Wales has one police force. A postcode district can lie in the areas of several.
places = Pa heddlu sy’n plismona lle
    .description = Heddlu pob ardal cyngor ac ardal cod post yng Nghymru a Lloegr.
    .lead = Mae gan bob ardal cyngor yng Nghymru a Lloegr un heddlu. Gall ardal cod post fod o fewn ardaloedd sawl heddlu.
# Councils .about = By name: counties, and the districts in them.
places-councils = Cynghorau
    .about = Yn ôl enw: siroedd, a’r dosbarthau sydd ynddynt.
# Postcode districts .about = A district is the half of a postcode before the space. Some of these are no longer in use, or are for large users of post alone. .order = Where there are several forces, the one with most of the postcodes comes first. The last may police a handful of houses.
places-districts = Ardaloedd cod post
    .about = Yr hanner o god post sydd cyn y bwlch yw ardal cod post. Nid yw rhai o’r rhain yn cael eu defnyddio mwyach, neu maent ar gyfer defnyddwyr post mawr yn unig.
    .order = Lle mae sawl heddlu, yr un â’r rhan fwyaf o’r codau post sy’n dod gyntaf. Efallai mai dyrnaid o dai y mae’r olaf yn eu plismona.
# Not in England or Wales
places-elsewhere = Nid yng Nghymru na Lloegr
# Scotland
places-scotland = Yr Alban
# Northern Ireland
places-northern-ireland = Gogledd Iwerddon
# the Channel Islands
places-channel-islands = Ynysoedd y Sianel
# the Isle of Man
places-isle-of-man = Ynys Manaw
# Where this comes from
places-sources = O ble y daw hyn

## Charts of forces and of England and Wales

# Not held
not-held = Heb ei ddal
# Held back
held-back = Wedi’i ddal yn ôl
# The table gives every number.
chart-table = Mae’r tabl yn rhoi pob rhif.
# Officers added to the barred list, by year .trebled = The number barred in a year has trebled since { $since } .doubled = The number barred in a year has doubled since { $since } .risen = The number barred in a year has risen from { $first } in { $since } to { $last }
chart-barred-course = Swyddogion a ychwanegwyd at y rhestr waharddedig, fesul blwyddyn
    .trebled = Mae’r nifer a waharddwyd mewn blwyddyn wedi treblu ers { $since }
    .doubled = Mae’r nifer a waharddwyd mewn blwyddyn wedi dyblu ers { $since }
    .risen = Mae’r nifer a waharddwyd mewn blwyddyn wedi codi o { $first } yn { $since } i { $last }
# Officers added to the barred list .definition = Police officers added to the list of people barred from policing. Those who had already left are counted too.
chart-yearly-barred = Swyddogion a ychwanegwyd at y rhestr waharddedig
    .definition = Swyddogion heddlu a ychwanegwyd at y rhestr o bobl sydd wedi’u gwahardd rhag plismona, gan gynnwys y rhai a oedd eisoes wedi gadael.
# Officers dismissed, or their contract ended .definition = Police officers who were dismissed or whose contract was ended. It was not always for misconduct.
chart-yearly-left = Swyddogion a ddiswyddwyd, neu y terfynwyd eu contract
    .definition = Swyddogion heddlu y daeth eu cyflogaeth i ben drwy ddiswyddo neu ddiwedd contract, nid bob amser am gamymddwyn.
# .of = { $what }, { $whose } .scale = scale to { $top } .beside = { $what }: { $force } beside England and Wales .source = Rates are per 1,000 full-time equivalent officers at the last day of the year, with exact Poisson intervals; none is given below three people or where the number of officers is not held. [u]: fewer than 20 people, unreliable. .held-back = [c]: the number is held back so that nobody can be identified; beside a number: no rate is given for fewer than three people.
chart-yearly =
    .of = { $what }, { $whose }
    .scale = graddfa hyd at { $top }
    .beside = { $what }: { $force } ochr yn ochr â Chymru a Lloegr
    .source = Mae’r cyfraddau fesul 1,000 o swyddogion cyfwerth ag amser llawn ar ddiwrnod olaf y flwyddyn, gyda chyfyngau Poisson union; ni roddir cyfradd ar gyfer llai na thri o bobl, na lle nad yw nifer y swyddogion yn cael ei ddal. [u]: llai nag 20 o bobl, annibynadwy.
    .held-back = Ystyr [c]: mae’r rhif yn cael ei ddal yn ôl fel na ellir adnabod neb; wrth ymyl rhif: ni roddir cyfradd ar gyfer llai na thri o bobl.
# { $definition } Years to 31 March. The two scales differ. [x] means not available. .table = { $definition } Years to 31 March. [x] means not available.
chart-yearly-subtitle = { $definition } Blynyddoedd hyd at 31 Mawrth. Mae’r ddwy raddfa’n wahanol i’w gilydd. Ystyr [x] yw nad yw ar gael.
    .table = { $definition } Blynyddoedd hyd at 31 Mawrth. Ystyr [x] yw nad yw ar gael.
# .year = Year .own = { $force }, and per 1,000 officers (95%) .nation = England and Wales, and per 1,000 (95%)
chart-yearly-columns =
    .year = Blwyddyn
    .own = { $force }, a fesul 1,000 o swyddogion (95%)
    .nation = Cymru a Lloegr, a fesul 1,000 (95%)
# { $what }, England and Wales, years to 31 March .spoken = { $first } in { $from }, { $last } in { $until }. .subtitle = { $definition } England and Wales, years to 31 March. People, not cases. .source = Source: { $publisher }. More may mean more misconduct, more reporting of it, or firmer enforcement. .data = Definition, caveats and data
chart-nation = { $what }, Cymru a Lloegr, blynyddoedd hyd at 31 Mawrth
    .spoken = { $first } yn { $from }, { $last } yn { $until }.
    .subtitle = { $definition } Cymru a Lloegr, blynyddoedd hyd at 31 Mawrth. Pobl, nid achosion.
    .source = Ffynhonnell: { $publisher }. Gall mwy olygu mwy o gamymddwyn, mwy o adrodd amdano, neu orfodi llymach.
    .data = Diffiniad, cafeatau a data
# .year = Year to 31 March .officers = Officers .rate = per 1,000 officers (95%)
chart-nation-columns =
    .year = Blwyddyn hyd at 31 Mawrth
    .officers = Swyddogion
    .rate = fesul 1,000 o swyddogion (95%)
# Officers in post, { $place } .years = Officers in post, { $place }, { $from } to { $until } .spoken = { $first } in { $from }, { $last } in { $until }. The table gives every year. .from = Full-time equivalent officers at 31 March, { $place }. The scale starts at { $floor }, not at nought. .from-nought = Full-time equivalent officers at 31 March, { $place }. The scale starts at nought. .day = 31 March { $year } .break = series breaks .breaks = The series breaks here: { $why } .source = Leaves out officers on central secondment. [x] means not available.
chart-officers = Swyddogion mewn swydd, { $place }
    .years = Swyddogion mewn swydd, { $place }, { $from } i { $until }
    .spoken = { $first } yn { $from }, { $last } yn { $until }. Mae’r tabl yn rhoi pob blwyddyn.
    .from = Swyddogion cyfwerth ag amser llawn ar 31 Mawrth, { $place }. Mae’r raddfa’n dechrau ar { $floor }, nid ar sero.
    .from-nought = Swyddogion cyfwerth ag amser llawn ar 31 Mawrth, { $place }. Mae’r raddfa’n dechrau ar sero.
    .day = 31 Mawrth { $year }
    .break = toriad yn y gyfres
    .breaks = Mae toriad yn y gyfres yma: { $why }
    .source = Nid yw’n cynnwys swyddogion ar secondiad canolog. Ystyr [x] yw nad yw ar gael.
# .newest = { $number } officers were in post on { $date }
chart-officers-course =
    .newest = Roedd { $number } o swyddogion mewn swydd ar { $date }
# .hardly = The number of officers hardly changed in the year to March { $until } .fell = The number of officers fell by about { $number } in the year to March { $until } .rose = The number of officers rose by about { $number } in the year to March { $until }
chart-officers-course-year =
    .hardly = Prin y newidiodd nifer y swyddogion yn y flwyddyn hyd at fis Mawrth { $until }
    .fell = Gostyngodd nifer y swyddogion tua { $number } yn y flwyddyn hyd at fis Mawrth { $until }
    .rose = Cododd nifer y swyddogion tua { $number } yn y flwyddyn hyd at fis Mawrth { $until }
# .hardly = The number of officers hardly changed between March { $from } and March { $until } .fell = The number of officers fell by about { $number } between March { $from } and March { $until } .rose = The number of officers rose by about { $number } between March { $from } and March { $until }
chart-officers-course-years =
    .hardly = Prin y newidiodd nifer y swyddogion rhwng mis Mawrth { $from } a mis Mawrth { $until }
    .fell = Gostyngodd nifer y swyddogion tua { $number } rhwng mis Mawrth { $from } a mis Mawrth { $until }
    .rose = Cododd nifer y swyddogion tua { $number } rhwng mis Mawrth { $from } a mis Mawrth { $until }
# .one-release = One release of the Home Office .later = Later releases, not revised together with it .not-held-or-back = Not held, or held back
chart-officers-key =
    .one-release = Un datganiad gan y Swyddfa Gartref
    .later = Datganiadau diweddarach, heb eu diwygio ynghyd ag ef
    .not-held-or-back = Heb ei ddal, neu wedi’i ddal yn ôl
# .date = Date .officers = Officers, full-time equivalent .source = Source
chart-officers-columns =
    .date = Dyddiad
    .officers = Swyddogion, cyfwerth ag amser llawn
    .source = Ffynhonnell
# { $from } to { $until } not held .one = { $year } not held
chart-gap-not-held = { $from } i { $until }: heb eu dal
    .one = { $year }: heb ei ddal
# { $from } to { $until } held back .one = { $year } held back
chart-gap-held-back = { $from } i { $until }: wedi’u dal yn ôl
    .one = { $year }: wedi’i ddal yn ôl
# .spoken = A map of tiles, one a force. The table gives every number.
chart-map =
    .spoken = Map o deils, un i bob heddlu. Mae’r tabl yn rhoi pob rhif.
# .force = Force .records = Case records .limits = Against the limits
chart-map-columns =
    .force = Heddlu
    .records = Cofnodion achos
    .limits = O gymharu â’r terfynau
# Case records are held of { $n } of { $all } forces .title-none = Case records: none held .subtitle = Number of case records held here, by force. It says how much has been collected, not how much went wrong. .none = no case records held .held = { $n -> [one] { $n } case record held *[other] { $n } case records held }
chart-records = Delir cofnodion achos am { $n } o’r { $all } o heddluoedd
    .title-none = Cofnodion achos: dim yn cael ei ddal
    .subtitle = Nifer y cofnodion achos a ddelir yma, fesul heddlu. Mae’n dweud faint sydd wedi’i gasglu, nid faint a aeth o’i le.
    .none = dim cofnodion achos yn cael eu dal
    .held = { $n ->
            [one] { $n } cofnod achos yn cael ei ddal
           *[other] { $n } o gofnodion achos yn cael eu dal
        }
# .many = 10 records or more .few = 1 to 9 .none = None held, which is not “none occurred”
chart-records-key =
    .many = 10 cofnod neu fwy
    .few = 1 i 9
    .none = Heb gofnod, nad yw’n golygu na ddigwyddodd dim
# { $what }, year to { $date }: held for { $n } of { $all } forces. Shaded by where a force stands to the limits that chance sets for its size, not by its rate. .within = { $rate }, within the limits for its size .too-few = too few for a rate .held-back = held back .no-rate = no rate can be given .nothing = no figure held .source = Each force has one tile, set roughly where it lies, and leads to its row in the comparison. [c]: no rate is given for fewer than three officers. [x]: no rate can be given. .all = All forces by name, with intervals
chart-rates = { $what }, y flwyddyn hyd at { $date }: delir cyfradd ar gyfer { $n } o’r { $all } o heddluoedd. Dewisir y lliw yn ôl lle mae heddlu’n sefyll o gymharu â’r terfynau y mae hap yn eu gosod ar gyfer ei faint, nid yn ôl ei gyfradd.
    .within = { $rate }, o fewn y terfynau ar gyfer ei faint
    .too-few = rhy ychydig i roi cyfradd
    .held-back = wedi’i ddal yn ôl
    .no-rate = ni ellir rhoi cyfradd
    .nothing = dim ffigur yn cael ei ddal
    .source = Mae gan bob heddlu un deilsen, wedi’i gosod yn fras lle mae’r heddlu, ac mae’n arwain at ei res yn y gymhariaeth. [c]: ni roddir cyfradd ar gyfer llai na thri o swyddogion. [x]: ni ellir rhoi cyfradd.
    .all = Pob heddlu yn ôl enw, gyda chyfyngau
# Below the 99.8% limit
chart-rates-key-well-below = Islaw’r terfyn 99.8%
# Below the 95% limit
chart-rates-key-below = Islaw’r terfyn 95%
# Within the limits
chart-rates-key-within = O fewn y terfynau
# Above the 95% limit
chart-rates-key-above = Uwchlaw’r terfyn 95%
# Above the 99.8% limit
chart-rates-key-well-above = Uwchlaw’r terfyn 99.8%
# No rate held
chart-rates-key-none = Dim cyfradd yn cael ei dal

## The page of a force

# { $headline } What is held on misconduct outcomes, cases and officers of { $force }.
force-description = { $headline } Yr hyn a ddelir am ganlyniadau camymddwyn, achosion a swyddogion { $force }.
# { $force }: what changed
force-feed = { $force }: beth newidiodd (yn Saesneg)
# Case records .until = { $n }, to { $date }
force-status-records = Cofnodion achos
    .until = { $n }; y diweddaraf: { $date }
# Official figures .until = to { $date }
force-status-figures = Ffigurau swyddogol
    .until = hyd at { $date }
# Officers in post .on = { $number } ({ $date })
force-status-officers = Swyddogion mewn swydd
    .on = { $number } ({ $date })
# .rates = In the year to { $date }, **{ $n -> [0] no officers [one] { $n } officer *[other] { $n } officers } of { $force }** { $n -> [one] was *[other] were } added to the list of people barred from policing: { $rate } for every 1,000 in post. For England and Wales together it was { $nation }. .rate = In the year to { $date }, **{ $n -> [0] no officers [one] { $n } officer *[other] { $n } officers } of { $force }** { $n -> [one] was *[other] were } added to the list of people barred from policing: { $rate } for every 1,000 in post. .count = In the year to { $date }, **{ $n -> [0] no officers [one] { $n } officer *[other] { $n } officers } of { $force }** { $n -> [one] was *[other] were } added to the list of people barred from policing.
force-headline-barred =
    .rates = Yn y flwyddyn hyd at { $date }, { $n ->
            [0] nid ychwanegwyd **yr un o swyddogion { $force }**
           *[other] ychwanegwyd **{ $n } o swyddogion { $force }**
        } at y rhestr o bobl sydd wedi’u gwahardd rhag plismona: { $rate } am bob 1,000 mewn swydd. Ar gyfer Cymru a Lloegr gyda’i gilydd, { $nation } oedd y gyfradd.
    .rate = Yn y flwyddyn hyd at { $date }, { $n ->
            [0] nid ychwanegwyd **yr un o swyddogion { $force }**
           *[other] ychwanegwyd **{ $n } o swyddogion { $force }**
        } at y rhestr o bobl sydd wedi’u gwahardd rhag plismona: { $rate } am bob 1,000 mewn swydd.
    .count = Yn y flwyddyn hyd at { $date }, { $n ->
            [0] nid ychwanegwyd **yr un o swyddogion { $force }**
           *[other] ychwanegwyd **{ $n } o swyddogion { $force }**
        } at y rhestr o bobl sydd wedi’u gwahardd rhag plismona.
# .rates = In the year to { $date }, **{ $n -> [0] no officers [one] { $n } officer *[other] { $n } officers } of { $force }** left because they were dismissed or their contract was ended: { $rate } for every 1,000 in post. For England and Wales together it was { $nation }. .rate = In the year to { $date }, **{ $n -> [0] no officers [one] { $n } officer *[other] { $n } officers } of { $force }** left because they were dismissed or their contract was ended: { $rate } for every 1,000 in post. .count = In the year to { $date }, **{ $n -> [0] no officers [one] { $n } officer *[other] { $n } officers } of { $force }** left because they were dismissed or their contract was ended.
force-headline-left =
    .rates = Yn y flwyddyn hyd at { $date }, { $n ->
            [0] ni adawodd **yr un o swyddogion { $force }**
           *[other] gadawodd **{ $n } o swyddogion { $force }**
        } oherwydd diswyddo neu derfynu contract: { $rate } am bob 1,000 mewn swydd. Ar gyfer Cymru a Lloegr gyda’i gilydd, { $nation } oedd y gyfradd.
    .rate = Yn y flwyddyn hyd at { $date }, { $n ->
            [0] ni adawodd **yr un o swyddogion { $force }**
           *[other] gadawodd **{ $n } o swyddogion { $force }**
        } oherwydd diswyddo neu derfynu contract: { $rate } am bob 1,000 mewn swydd.
    .count = Yn y flwyddyn hyd at { $date }, { $n ->
            [0] ni adawodd **yr un o swyddogion { $force }**
           *[other] gadawodd **{ $n } o swyddogion { $force }**
        } oherwydd diswyddo neu derfynu contract.
# No yearly official count of officers dismissed or barred is held for { $force }. { $n -> [0] **No case records are held**, which does not mean that nothing happened. [one] **{ $n } case record is held**, below. *[other] **{ $n } case records are held**, below. } .note = Forces publish the outcomes of hearings for 28 days and need not keep them.
force-headline-none = Ni ddelir cyfrif swyddogol blynyddol o’r swyddogion a ddiswyddwyd neu a waharddwyd ar gyfer { $force }. { $n ->
        [0] **Ni ddelir unrhyw gofnodion achos**, ond nid yw hynny’n golygu na ddigwyddodd dim.
        [one] **Delir { $n } cofnod achos**, isod.
       *[other] **Delir { $n } o gofnodion achos**, isod.
    }
    .note = Mae heddluoedd yn cyhoeddi canlyniadau gwrandawiadau am 28 diwrnod, ac nid oes rhaid iddynt eu cadw.
# The yearly official counts of officers dismissed or barred for { $force } are held back, so that nobody can be identified. { $n -> [0] **No case records are held**, which does not mean that nothing happened. [one] **{ $n } case record is held**, below. *[other] **{ $n } case records are held**, below. }
force-headline-held-back = Mae’r cyfrifon swyddogol blynyddol o’r swyddogion a ddiswyddwyd neu a waharddwyd ar gyfer { $force } yn cael eu dal yn ôl, fel na ellir adnabod neb. { $n ->
        [0] **Ni ddelir unrhyw gofnodion achos**, ond nid yw hynny’n golygu na ddigwyddodd dim.
        [one] **Delir { $n } cofnod achos**, isod.
       *[other] **Delir { $n } o gofnodion achos**, isod.
    }
# 95% interval { $low } to { $high }. .chance = 95% interval { $low } to { $high }, so the difference may be chance. .unreliable = Fewer than 20 people: unreliable. .not-held = No rate is given: the number of officers in post at that date is not held.
force-headline-note = Cyfwng 95%: { $low } i { $high }.
    .chance = Cyfwng 95%: { $low } i { $high }, felly efallai mai hap yw’r gwahaniaeth.
    .unreliable = Llai nag 20 o bobl: annibynadwy.
    .not-held = Ni roddir cyfradd: nid yw nifer y swyddogion mewn swydd ar y dyddiad hwnnw yn cael ei ddal.
# No rate is given for fewer than three people.
no-rate-few = Ni roddir cyfradd ar gyfer llai na thri o bobl.
# No rate is given: { $why }.
no-rate-because = Ni roddir cyfradd: { $why }.
# More may mean more misconduct, more reporting of it, or firmer enforcement.
may-mean = Gall mwy olygu mwy o gamymddwyn, mwy o adrodd amdano, neu orfodi llymach.
# Source
force-source = Ffynhonnell
# Link to this sentence .take = The sentence at the head of this page by itself:
force-sentence = Dolen i’r frawddeg hon
    .take = Y frawddeg ar ben y dudalen hon ar ei phen ei hun:
# Wales
region-wales = Cymru
# London
region-london = Llundain
# North East
region-north-east = Gogledd-ddwyrain Lloegr
# North West
region-north-west = Gogledd-orllewin Lloegr
# Yorkshire and the Humber
region-yorkshire = Swydd Efrog a’r Humber
# East Midlands
region-east-midlands = Dwyrain Canolbarth Lloegr
# West Midlands
region-west-midlands = Gorllewin Canolbarth Lloegr
# Eastern
region-eastern = Dwyrain Lloegr
# South East
region-south-east = De-ddwyrain Lloegr
# South West
region-south-west = De-orllewin Lloegr
# Also called
force-also-called = Enwau eraill
# **This page is a part of the picture.**
force-part = **Rhan o’r darlun yw’r dudalen hon.**
# { $n -> [one] { $n } case record is *[other] { $n } case records are } held here, as far as cases were published and kept: not all that happened. .none = No case records are held for { $force }. None held is not none occurred: forces need keep hearing outcomes online for 28 days only, and most then remove them. .barred = The official count of officers barred in one year alone is { $n }. .not-counted = { $count } { $n -> [one] record is *[other] records are } no misconduct matter and left out of every misconduct count.
force-notice = { $n ->
        [one] Delir { $n } cofnod achos
       *[other] Delir { $n } o gofnodion achos
    } yma, cyn belled ag y cyhoeddwyd ac y cadwyd achosion: nid dyma bopeth a ddigwyddodd.
    .none = Ni ddelir unrhyw gofnodion achos am { $force }. Nid yw “Heb gofnod” yn golygu na ddigwyddodd dim: dim ond am 28 diwrnod y mae’n rhaid i heddluoedd gadw canlyniadau gwrandawiadau ar-lein, ac mae’r rhan fwyaf yn eu tynnu oddi yno wedyn.
    .barred = Mewn un flwyddyn yn unig, y cyfrif swyddogol o’r swyddogion a waharddwyd yw { $n }.
    .not-counted = { $count } o’r cofnodion { $n ->
            [one] sydd heb fod yn fater camymddwyn, ac fe’i gadewir
           *[other] sydd heb fod yn faterion camymddwyn, ac fe’u gadewir
        } allan o bob cyfrif o gamymddwyn.
# added to the barred list .note = Officers, year to { $date }. Those who had already left are included.
force-number-barred = wedi’u hychwanegu at y rhestr waharddedig
    .note = Swyddogion, y flwyddyn hyd at { $date }. Mae’r rhai a oedd eisoes wedi gadael wedi’u cynnwys.
# dismissed, or contract ended .note = Officers, year to { $date }. Serving officers, not always for misconduct. A different count: do not subtract.
force-number-left = wedi’u diswyddo, neu eu contract wedi’i derfynu
    .note = Swyddogion, y flwyddyn hyd at { $date }. Swyddogion a oedd yn gwasanaethu, nid bob amser am gamymddwyn. Cyfrif gwahanol yw hwn: peidiwch â thynnu’r naill o’r llall.
# officers in post .note = Full-time equivalent, { $date }.
force-number-officers = swyddogion mewn swydd
    .note = Cyfwerth ag amser llawn, { $date }.
# case records .none = None held is not none occurred. .people = { $n -> [one] { $n } person. *[other] { $n } people. }
force-number-records = cofnodion achos
    .none = Nid yw “Heb gofnod” yn golygu na ddigwyddodd dim.
    .people = { $n ->
            [one] { $n } person.
           *[other] { $n } o bobl.
        }
# Outcomes .about = “Case to answer” is the investigator’s opinion. Only a panel makes a [finding](finding). .none = No outcomes are held for this force: neither published ones by force nor case records. That none is held does not mean that none occurred.
force-outcomes = Canlyniadau
    .about = Barn yr ymchwilydd yw “Achos i’w ateb”. Dim ond panel sy’n gwneud [canfyddiad](finding).
    .none = Ni ddelir unrhyw ganlyniadau ar gyfer yr heddlu hwn: na rhai a gyhoeddwyd fesul heddlu na chofnodion achos. Nid yw’r ffaith na ddelir dim yn golygu na ddigwyddodd dim.
# Officers in post .about = Any rate on this page is per 1,000 of these people. .none = No numbers of officers in post at 31 March are held for this force, so no rate is given.
force-officers = Swyddogion mewn swydd
    .about = Mae unrhyw gyfradd ar y dudalen hon fesul 1,000 o’r bobl hyn.
    .none = Ni ddelir nifer y swyddogion mewn swydd ar 31 Mawrth ar gyfer yr heddlu hwn, felly ni roddir cyfradd.
# This force among the others
force-among = Yr heddlu hwn ymhlith y lleill
# .about = Every dataset that has this force, newest first. A value leads to its own address. Different units and bases do not compare. .none = No published figures are held for this force.
force-figures =
    .about = Pob set ddata sy’n cynnwys yr heddlu hwn, y ddiweddaraf yn gyntaf. Mae gwerth yn arwain at ei gyfeiriad ei hun. Ni ellir cymharu unedau a seiliau gwahanol.
    .none = Ni ddelir unrhyw ffigurau cyhoeddedig ar gyfer yr heddlu hwn.
# .about = Newest first, with what holds now. No one is named in a list. .none = None held. That is not “none occurred”: forces need keep the outcomes of hearings online for 28 days only, and most then remove them. If you know of a published source, [tell us](contact). .all = All { $n } case records
force-cases =
    .about = Y diweddaraf yn gyntaf, gyda’r hyn sy’n dal yn awr. Nid enwir neb mewn rhestr.
    .none = Heb gofnod. Nid yw hynny’n golygu na ddigwyddodd dim: am 28 diwrnod yn unig y mae’n rhaid i heddluoedd gadw canlyniadau gwrandawiadau ar-lein, ac mae’r rhan fwyaf yn eu dileu wedyn. Os gwyddoch am ffynhonnell gyhoeddedig, [rhowch wybod i ni](contact).
    .all = Pob cofnod achos ({ $n })
# How much of the official count is documented here .about = What official figures count, and what the records above tell of.
force-documented = Faint o’r cyfrif swyddogol sydd wedi’i ddogfennu yma
    .about = Yr hyn y mae ffigurau swyddogol yn ei gyfrif, a’r hyn y mae’r cofnodion uchod yn adrodd amdano.
# How closely the force is watched, what it was asked to do, and who says what became of that.
force-reviews = Pa mor fanwl y mae’r heddlu’n cael ei wylio, beth y gofynnwyd iddo ei wneud, a phwy sy’n dweud beth a ddaeth o hynny.
# What we do not know .map = Year by year: what is published, what is missing, and how to ask for it
force-unknown = Yr hyn na wyddom
    .map = Fesul blwyddyn: beth sydd wedi’i gyhoeddi, beth sydd ar goll, a sut i ofyn amdano
# How many of its officers were added to the barred list in any one year: no figure for this force is held. .held-back = How many of its officers were added to the barred list in any one year: held back, so that nobody can be identified. .years = Officers added to the barred list in other years than { $years }.
force-unknown-barred = Faint o’i swyddogion a ychwanegwyd at y rhestr waharddedig mewn unrhyw un flwyddyn: ni ddelir ffigur ar gyfer yr heddlu hwn.
    .held-back = Faint o’i swyddogion a ychwanegwyd at y rhestr waharddedig mewn unrhyw un flwyddyn: wedi’i ddal yn ôl, fel na ellir adnabod neb.
    .years = Swyddogion a ychwanegwyd at y rhestr waharddedig mewn blynyddoedd eraill heblaw’r rhain: { $years }.
# How many of its officers were dismissed or had their contract ended in any one year: not held by force.
force-unknown-left = Faint o’i swyddogion a ddiswyddwyd neu y daeth eu contract i ben mewn unrhyw un flwyddyn: ni ddelir hyn fesul heddlu.
# Outcomes after investigations by the watchdog: this force has no page in the source. Whether it had no case is not stated.
force-unknown-outcomes = Canlyniadau ar ôl ymchwiliadau gan y corff gwarchod: nid oes gan yr heddlu hwn dudalen yn y ffynhonnell. Ni ddywedir ai am nad oedd ganddo achos y mae hynny.
# The Home Office publishes findings and outcomes of misconduct proceedings for England and Wales; no figures by force are held.
force-unknown-proceedings = Mae’r Swyddfa Gartref yn cyhoeddi canfyddiadau a chanlyniadau achosion camymddwyn ffurfiol ar gyfer Cymru a Lloegr; ni ddelir ffigurau fesul heddlu.
# Officers in post at 31 March: not held, so no rate can be given. .years = Officers in post at 31 March { $years }: not held.
force-unknown-officers = Swyddogion mewn swydd ar 31 Mawrth: ni ddelir y nifer, felly ni ellir rhoi cyfradd.
    .years = Swyddogion mewn swydd ar 31 Mawrth { $years }: ni ddelir y nifer.
# This force lies outside the Home Office misconduct series and the barred-list reports.
force-unknown-outside = Mae’r heddlu hwn y tu allan i gyfres camymddwyn y Swyddfa Gartref ac adroddiadau’r rhestr waharddedig.
# What changed here .about = Numbers and outcomes that differ from an earlier release. .release = Release of { $date } .not = No release has changed a number or an outcome of this force. The last is [{ $release }](page). .no-release = There is no release yet against which something could have changed. .feed = Feed of what changes here .all = What changed on the whole site
force-changed = Beth newidiodd yma
    .about = Rhifau a chanlyniadau sy’n wahanol i’r hyn oeddent mewn datganiad cynharach.
    .release = Datganiad { $date }
    .not = Nid oes yr un datganiad wedi newid rhif na chanlyniad sy’n perthyn i’r heddlu hwn. Y diwethaf yw [{ $release }](page).
    .no-release = Nid oes datganiad eto y gallai dim fod wedi newid o’i gymharu ag ef.
    .feed = Ffrwd o’r hyn sy’n newid yma
    .all = Beth newidiodd ar y wefan gyfan
# Of the figures above. Each case has its own. .none = No figures, so no sources.
force-sources = Ffynonellau’r ffigurau uchod. Mae gan bob achos ei rai ei hun.
    .none = Dim ffigurau, felly dim ffynonellau.
# Of what is said of the force itself. Each case and each number has its own. .all = All corrections of this site
force-corrections = Cywiriadau i’r hyn a ddywedir am yr heddlu ei hun. Mae gan bob achos a phob rhif ei rai ei hun.
    .all = Pob cywiriad ar y wefan hon

## The list of forces, and the page of England and Wales

# What is held for each police force of England and Wales. In order of name: the numbers say how much has been collected and published, and rank nobody.
forces-lead = Yr hyn a ddelir ar gyfer pob heddlu yng Nghymru a Lloegr. Yn nhrefn yr enwau: mae’r rhifau’n dweud faint sydd wedi’i gasglu a’i gyhoeddi, ac nid ydynt yn gosod neb mewn safle.
# The 43 territorial police forces of England and Wales and three with national reach: what is held for each.
forces-description = Y 43 o heddluoedd tiriogaethol yng Nghymru a Lloegr a thri â chylch gwaith cenedlaethol: yr hyn a ddelir ar gyfer pob un.
# By name .not-available = [x] means not available. .none-held = “None held” is not “none occurred”. .source = Officers barred: added to the College of Policing’s list in a year, those who had already left included; the year stands beside the number, and different years do not compare. Officers in post: full-time equivalents at 31 March. .territorial = Territorial forces .national = Forces with national reach
forces-by-name = Yn ôl enw
    .not-available = Ystyr [x] yw nad yw ar gael.
    .none-held = Nid yw “Heb gofnod” yn golygu na ddigwyddodd dim.
    .source = Swyddogion a waharddwyd: ychwanegwyd at restr y Coleg Plismona mewn blwyddyn, gan gynnwys y rhai a oedd eisoes wedi gadael; mae’r flwyddyn wrth ochr y rhif, ac ni ellir cymharu blynyddoedd gwahanol. Swyddogion mewn swydd: cyfwerth ag amser llawn ar 31 Mawrth.
    .territorial = Heddluoedd tiriogaethol
    .national = Heddluoedd â chylch gwaith cenedlaethol
# .force = Force .records = Case records .barred = Officers barred, latest year held .officers = Officers in post, 31 March
forces-columns =
    .force = Heddlu
    .records = Cofnodion achos
    .barred = Wedi’u gwahardd, y flwyddyn olaf a ddelir
    .officers = Mewn swydd, 31 Mawrth
# A rate above or below the line asks a question; it is not a verdict. The gaps are as large as the picture.
forces-compare = Mae cyfradd uwchlaw neu islaw’r llinell yn gofyn cwestiwn; nid dyfarniad ydyw. Mae’r bylchau mor fawr â’r darlun.
# What is held on misconduct outcomes and officers of all forces of England and Wales together, with the source of every number.
nation-description = Yr hyn a ddelir am ganlyniadau camymddwyn ac am swyddogion holl heddluoedd Cymru a Lloegr gyda’i gilydd, gyda ffynhonnell pob rhif.
# All forces together: what is published for England and Wales, and what this site adds up from the forces. For one force, see [the list of forces](forces).
nation-lead = Yr holl heddluoedd gyda’i gilydd: yr hyn a gyhoeddir ar gyfer Cymru a Lloegr, a’r hyn y mae’r wefan hon yn ei adio o’r heddluoedd. Ar gyfer un heddlu, gweler [y rhestr o heddluoedd](forces).
# { $n -> [one] { $n } dataset *[other] { $n } datasets }
nation-datasets = { $n ->
        [one] { $n } set ddata
       *[other] { $n } o setiau data
    }
# Over the years .short = Charts .about = Different units and bases do not compare: three counts are called dismissals, and they stay three. .none = No yearly figure for England and Wales is held.
nation-charts = Dros y blynyddoedd
    .short = Siartiau
    .about = Ni ellir cymharu unedau a seiliau gwahanol: gelwir tri chyfrif yn ddiswyddiadau, a thri ar wahân ydynt o hyd.
    .none = Ni ddelir ffigur blynyddol ar gyfer Cymru a Lloegr.
# .about = Every dataset that has England and Wales, newest first. A value leads to its own address. .none = No published figures for England and Wales are held.
nation-figures =
    .about = Pob set ddata sy’n cynnwys Cymru a Lloegr, y ddiweddaraf yn gyntaf. Mae gwerth yn arwain at ei gyfeiriad ei hun.
    .none = Ni ddelir unrhyw ffigurau cyhoeddedig ar gyfer Cymru a Lloegr.
# What all forces were asked to do, and who says what became of that.
nation-reviews = Beth y gofynnwyd i bob heddlu ei wneud, a phwy sy’n dweud beth a ddaeth o hynny.

## What others frame and share

# { $title } ({ $about }; embed of { $place })
embed-title = { $title } ({ $about }; mewnosodiad o { $place })
# { $force } in one sentence
embed-sentence = Yr heddlu hwn mewn un frawddeg: { $force }
# { $force }: officers dismissed or barred
embed-headline = { $force }: swyddogion a ddiswyddwyd neu a waharddwyd
# **Figures:** { $publishers }.
embed-figures = **Ffigurau:** { $publishers }.
# **Bear in mind:** .more = More to bear in mind
embed-caveat = **Cofiwch:**
    .more = Rhagor i’w gofio
# Live: this shows the figures as last published, now as of { $date }. .picture = For a fixed picture use the [PNG](picture). .more = Definitions, sources and how to cite: { $site }
embed-live = Byw: mae hwn yn dangos y ffigurau fel y’u cyhoeddwyd ddiwethaf, ar hyn o bryd fel yr oeddent ar { $date }.
    .picture = I gael llun sefydlog, defnyddiwch y [PNG](picture).
    .more = Diffiniadau, ffynonellau a sut i ddyfynnu: { $site }
# Cite
cite = Dyfynnu
# **To cite** this page: .short = In short, as BibTeX, and for reference managers
cite-page = **I ddyfynnu** y dudalen hon:
    .short = Yn fyr, fel BibTeX, ac ar gyfer rheolwyr cyfeiriadau
# Cite, embed, download .no-files = Cite, embed
take = Dyfynnu, mewnosod, lawrlwytho
    .no-files = Dyfynnu, mewnosod
# **To cite** it, in full, in short and as BibTeX:
take-cite = **I’w ddyfynnu**, yn llawn, yn fyr ac fel BibTeX:
# **To embed** it as it stands at any time, paste this into your page; [see it alone](alone):
take-embed = **I’w fewnosod** fel y mae ar unrhyw adeg, gludwch hwn i’ch tudalen; [ei weld ar ei ben ei hun](alone):
# **To keep** it as it stands today:
take-keep = **I’w gadw** fel y mae heddiw:
# For reference managers, with all that is cited from the same page:
take-managers = Ar gyfer rheolwyr cyfeiriadau, gyda phopeth a ddyfynnir o’r un dudalen:
# Copy link
share-link = Copïo’r ddolen
# Share
share-send = Rhannu
# Print
share-print = Argraffu
# Copy
share-copy = Copïo
# Copied .link = Link copied
share-copied = Copïwyd
    .link = Copïwyd y ddolen
# Your browser would not copy it
share-failed = Ni fynnai’ch porwr ei gopïo
# Police misconduct outcomes, force by force
share-home = Canlyniadau camymddwyn yr heddlu, fesul heddlu
# police officers added to the list of people barred from policing .nation = police officers added to the list of people barred from policing, England and Wales
share-barred = swyddogion heddlu a ychwanegwyd at restr y rhai sydd wedi’u gwahardd rhag plismona
    .nation = swyddogion heddlu a ychwanegwyd at restr y rhai sydd wedi’u gwahardd rhag plismona, Cymru a Lloegr
# police officers who left because they were dismissed or their contract was ended
share-left = swyddogion heddlu a adawodd am iddynt gael eu diswyddo neu am i’w contract gael ei derfynu
# Year to { $date }: { $rate } per 1,000 officers in post (95% interval { $low } to { $high })
share-rate = Y flwyddyn hyd at { $date }: { $rate } fesul 1,000 o swyddogion mewn swydd (cyfwng 95% { $low } i { $high })
# Fewer than 20 people: the rate is unreliable.
share-unreliable = Llai nag 20 o bobl: mae’r gyfradd yn annibynadwy.
# No rate is given: the number of officers in post on that day is not held.
share-no-rate = Ni roddir cyfradd: ni ddelir nifer y swyddogion mewn swydd ar y diwrnod hwnnw.
# { $n -> [one] case record *[other] case records } .no-count = No yearly official count of officers dismissed or barred is shown. .none = None held is not none occurred. .kept = As far as cases were published and kept: not all that happened.
share-records = { $n ->
        [one] cofnod achos
       *[other] cofnodion achos
    }
    .no-count = Ni ddangosir cyfrif swyddogol blynyddol o’r swyddogion a ddiswyddwyd neu a waharddwyd.
    .none = Nid yw “Heb gofnod” yn golygu na ddigwyddodd dim.
    .kept = I’r graddau y cyhoeddwyd ac y cadwyd achosion: nid popeth a ddigwyddodd.
# Read it with its definitions and caveats. .nation = { $measure }, { $people }, England and Wales
share-dataset = Darllenwch y set ddata gyda’i diffiniadau a’i chafeatau.
    .nation = { $measure }, { $people }, Cymru a Lloegr
# { $period }: the { $n } forces compared, together (95% interval { $low } to { $high }) .nation = { $period }: England and Wales, beside which { $n } forces are set (95% interval { $low } to { $high }) .more = More may mean { $causes }.
share-compare = { $period }: y { $n } o heddluoedd a gymherir, gyda’i gilydd (cyfwng 95% { $low } i { $high })
    .nation = { $period }: Cymru a Lloegr, y gosodir { $n } o heddluoedd wrth eu hochr (cyfwng 95% { $low } i { $high })
    .more = Gall mwy olygu { $causes }.
# As of { $date }
share-as-of = Fel yr oedd ar { $date }

## Reference: sources, vocabulary, downloads, and no page at all

# { $n -> [one] { $n } source *[other] { $n } sources }, by kind, the weightiest first. Every fact on this site names at least one of them.
sources-lead = { $n ->
        [one] { $n } ffynhonnell
       *[other] { $n } o ffynonellau
    }, yn ôl math, y drymaf yn gyntaf. Mae pob ffaith ar y wefan hon yn enwi o leiaf un ffynhonnell.
# { $n -> [one] { $n } source *[other] { $n } sources } on which the records and figures rest, by kind, each with what it supports.
sources-description = { $n ->
        [one] { $n } ffynhonnell
       *[other] { $n } o ffynonellau
    }, yn ôl math, sef yr hyn y mae’r cofnodion a’r ffigurau’n gorffwys arno, gyda’r hyn y mae pob un yn ei gynnal.
# Of { $all -> [one] { $all } source *[other] { $all } sources }, { $n -> [one] { $n } has been looked up at its address *[other] { $n } have been looked up at their addresses }, the last on { $date }. .nobody = Nobody has looked yet whether the addresses of the sources still answer.
sources-looked-up = O { $all ->
        [one] { $all } ffynhonnell
       *[other] { $all } o ffynonellau
    }, edrychwyd am { $n ->
        [one] { $n } yn ei chyfeiriad
       *[other] { $n } yn eu cyfeiriadau
    }, y ddiwethaf ar { $date }.
    .nobody = Nid oes neb wedi edrych eto a yw cyfeiriadau’r ffynonellau’n dal i ateb.
# Of { $all -> [one] { $all } source *[other] { $all } sources } on the web, { $n -> [one] { $n } is *[other] { $n } are } without an archived copy.
sources-not-archived = O { $all ->
        [one] { $all } ffynhonnell
       *[other] { $all } o ffynonellau
    } ar y we, mae { $n ->
        [one] { $n }
       *[other] { $n }
    } heb gopi wedi’i archifo.
# What has vanished .about = Sources that were no longer at their addresses when somebody looked. What rests on them stays: it was true to the source when it was read. .no-copy = There is no archived copy.
sources-vanished = Yr hyn sydd wedi diflannu
    .about = Ffynonellau nad oeddent yn eu cyfeiriadau mwyach pan edrychodd rhywun. Mae’r hyn sy’n gorffwys arnynt yn aros: roedd yn driw i’r ffynhonnell pan ddarllenwyd hi.
    .no-copy = Nid oes copi wedi’i archifo.
# SHA-256 of the copy:
sources-digest = SHA-256 y copi:
# Supports
sources-supports = Yn cynnal
# The words of this site, each with one meaning. Records use their ids, and so do the downloads.
vocabulary-lead = Geiriau’r wefan hon, ag un ystyr i bob un. Mae cofnodion yn defnyddio eu dynodyddion, ac felly hefyd y lawrlwythiadau.
# Every term that the records and figures use, with its id, definition and source.
vocabulary-description = Pob term y mae’r cofnodion a’r ffigurau’n ei ddefnyddio, gyda’i ddynodydd, ei ddiffiniad a’i ffynhonnell.
# Precision of a date .about = How exactly a date is known.
precision = Manylder dyddiad
    .about = Pa mor fanwl y mae dyddiad yn hysbys.
# The day is known.
precision-day = Mae’r diwrnod yn hysbys.
# The week is known; the date is a day in it.
precision-week = Mae’r wythnos yn hysbys; mae’r dyddiad yn ddiwrnod ynddi.
# The month is known.
precision-month = Mae’r mis yn hysbys.
# The year is known.
precision-year = Mae’r flwyddyn yn hysbys.
# Roughly then, or the date of the report.
precision-approx = Tua’r adeg honno, neu ddyddiad yr adroddiad.
# Part of it was worked out, for example the year from a weekday.
precision-inferred = Cyfrifwyd rhan ohono, er enghraifft y flwyddyn o ddiwrnod o’r wythnos.
# Everything that the pages show, as tables. They hold only what the pages may show.
data-lead = Popeth y mae’r tudalennau’n ei ddangos, ar ffurf tablau. Nid ydynt yn dal dim ond yr hyn y caiff y tudalennau ei ddangos.
# All case records, people, steps, sources and published figures as CSV and JSON, with every column described.
data-description = Pob cofnod achos, person, cam, ffynhonnell a ffigur cyhoeddedig fel CSV a JSON, gyda disgrifiad o bob colofn.
# CSV is UTF-8 with a header; JSON is a list of objects with the same names. An empty cell, or null, means absent: it is never zero. Our own records: [{ $licence }](terms); figures carry their publishers’ terms.
data-forms = UTF-8 gyda rhes bennawd yw’r CSV; rhestr o wrthrychau â’r un enwau yw’r JSON. Mae cell wag, neu null, yn golygu absennol: nid yw byth yn golygu sero. Ein cofnodion ein hunain: [{ $licence }](terms); mae telerau eu cyhoeddwyr yn gymwys i’r ffigurau.
# For programs, what each file holds and on what terms: .folders = Each force and each dataset that may be reprinted whole has the same in its own folder. .package = Data package .csvw = CSV on the Web metadata
data-programs = Ar gyfer rhaglenni, yr hyn y mae pob ffeil yn ei ddal ac ar ba delerau:
    .folders = Mae gan bob heddlu, a phob set ddata y caniateir ei hailargraffu’n gyfan, yr un peth yn ei ffolder ei hun.
    .package = Pecyn data
    .csvw = Metadata CSV ar y We
# { $n -> [one] { $n } row *[other] { $n } rows }
data-rows = { $n ->
        [one] { $n } rhes
       *[other] { $n } o resi
    }
# Offline copy .about = All pages and their tables, to keep and to read without a network. Unpack it and open index.html. .here = You are reading such a copy, made as of { $date }. How a page reads now is said at { $address }. .too-large = The site is too large for a copy in one file.
data-offline = Copi all-lein
    .about = Pob tudalen a’i thablau, i’w cadw ac i’w darllen heb rwydwaith. Dadbaciwch y copi ac agorwch index.html.
    .here = Rydych yn darllen copi o’r fath, a wnaed fel yr oedd pethau ar { $date }. Dywedir sut y mae tudalen yn darllen yn awr yma: { $address }.
    .too-large = Mae’r wefan yn rhy fawr i gopi mewn un ffeil.
# Proof .about = Whoever has the content and the program can make this site again, byte for byte. .manifest = [{ $file }](manifest) lists every file with its SHA-256, and says from which content the site was made. .content = Content .key = Signing key
data-proof = Prawf
    .about = Gall pwy bynnag sydd â’r cynnwys a’r rhaglen wneud y wefan hon eto, beit am feit.
    .manifest = Mae [{ $file }](manifest) yn rhestru pob ffeil gyda’i SHA-256, ac yn dweud o ba gynnwys y gwnaed y wefan.
    .content = Cynnwys
    .key = Allwedd lofnodi
# Left out .about = The licences of these datasets do not allow reprinting them whole. They are shown by force, with attribution, and are in each force’s own downloads:
data-left-out = Heb eu cynnwys
    .about = Nid yw trwyddedau’r setiau data hyn yn caniatáu eu hailargraffu’n gyfan. Fe’u dangosir fesul heddlu, gyda phriodoliad, ac maent ymhlith lawrlwythiadau pob heddlu ei hun:
# By force .about = Cases, people, events and figures of one force, beside its page.
data-by-force = Fesul heddlu
    .about = Achosion, pobl, digwyddiadau a ffigurau un heddlu, wrth ochr ei dudalen.
# There is no page at this address .title = Page not found .description = There is no page at this address. .about = Addresses here do not change and are never reused. Perhaps a letter is missing, or the link was cut. .forces = All forces .cases = All cases .report = Report a dead link
not-found = Nid oes tudalen yn y cyfeiriad hwn
    .title = Heb ganfod y dudalen
    .description = Nid oes tudalen yn y cyfeiriad hwn.
    .about = Nid yw cyfeiriadau yma’n newid ac ni chânt byth eu hailddefnyddio. Efallai fod llythyren ar goll, neu fod y ddolen wedi’i thorri’n fyr.
    .forces = Pob heddlu
    .cases = Pob achos
    .report = Rhoi gwybod am ddolen farw

## Numbers made here, and what is told of a number

# Officers added to the barred list, per 1,000 in post .definition = Police officers added in the year to the list of people barred from policing, for every 1,000 officers in post on its last day. Those who had already left are counted too. Officers in post are counted as full-time equivalents.
worked-barred-rate = Swyddogion a ychwanegwyd at y rhestr waharddedig, fesul 1,000 mewn swydd
    .definition = Swyddogion heddlu a ychwanegwyd at restr y rhai sydd wedi’u gwahardd rhag plismona yn y flwyddyn, gan gynnwys y rhai a oedd eisoes wedi gadael, am bob 1,000 o swyddogion cyfwerth ag amser llawn mewn swydd ar ei diwrnod olaf.
# Officers dismissed, or their contract ended, per 1,000 in post .definition = Police officers who were dismissed or whose contract was ended in the year, for every 1,000 officers in post on its last day. It was not always for misconduct. Officers in post are counted as full-time equivalents.
worked-left-rate = Swyddogion a ddiswyddwyd, neu y terfynwyd eu contract, fesul 1,000 mewn swydd
    .definition = Swyddogion heddlu y daeth eu cyflogaeth i ben drwy ddiswyddo neu derfynu contract yn y flwyddyn, nid bob amser am gamymddwyn, am bob 1,000 o swyddogion cyfwerth ag amser llawn mewn swydd ar ei diwrnod olaf.
# .period = Period .figure = Figure .sum = Sum .value = Value .interval = 95% interval .unit = Unit .year = Year decided .outcome = Outcome that holds .number = Number
worked-columns =
    .period = Cyfnod
    .figure = Ffigur
    .sum = Swm
    .value = Gwerth
    .interval = Cyfwng 95%
    .unit = Uned
    .year = Blwyddyn y penderfyniad
    .outcome = Y canlyniad sy’n dal
    .number = Nifer
# { $people }, sum
worked-sum = { $people }, swm
# .undated = Undated .all = All years
worked-years =
    .undated = Dim dyddiad
    .all = Pob blwyddyn
# { $year }, by the decision that holds now .undated = No source dates the decision .all = Every year
worked-period = { $year }, yn ôl y penderfyniad sy’n dal yn awr
    .undated = Nid oes ffynhonnell yn rhoi dyddiad i’r penderfyniad
    .all = Pob blwyddyn
# All people in case records .definition = People in the case records held, whatever became of them.
worked-people = Pawb mewn cofnodion achos
    .definition = Pobl yn y cofnodion achos a ddelir, beth bynnag a ddaeth ohonynt.
# { $n -> [one] { $n } person *[other] { $n } people }
worked-value = { $n ->
        [one] { $n } person
       *[other] { $n } o bobl
    }
# Officers, special constables and staff in misconduct cases on record here; a person in two records counts twice
worked-who = Swyddogion, cwnstabliaid gwirfoddol a staff mewn achosion camymddwyn sydd ar gofnod yma; mae person mewn dau gofnod yn cyfrif ddwywaith
# Those in force when each matter came to notice; the record of each case tells what is known
worked-rules = Y rhai a oedd mewn grym pan ddaeth pob mater i sylw; mae cofnod pob achos yn dweud yr hyn sy’n hysbys
# The sources of each record, which stand on its page
worked-source = Ffynonellau pob cofnod, sydd ar ei dudalen
# These are the cases that were published and kept, and no measure of how much misconduct there was. An overturned outcome is not counted.
worked-mind = Dyma’r achosion a gyhoeddwyd ac a gadwyd, ac nid mesur o faint o gamymddwyn a fu. Ni chyfrifir canlyniad a wrthdrowyd.
# no rate is given: { $why } .few = no rate is given for fewer than three people .no-whole = no rate is given: the number of officers in post at that date is not held
no-figure = ni roddir cyfradd: { $why }
    .few = ni roddir cyfradd ar gyfer llai na thri o bobl
    .no-whole = ni roddir cyfradd: ni ddelir nifer y swyddogion mewn swydd ar y dyddiad hwnnw
# About this number
card-about = Am y rhif hwn
# Value
card-fact-value = Gwerth
# Measure
card-fact-measure = Mesur
# About
card-fact-about = Am
# Who
card-fact-who = Pwy
# Basis
card-fact-basis = Sail
# Period
card-fact-period = Cyfnod
# Rules
card-fact-rules = Rheolau
# Source
card-fact-source = Ffynhonnell
# Beside it
card-fact-beside = Wrth ei ochr
# Bear in mind
card-fact-mind = Cofiwch
# Made from
card-fact-made-from = Gwnaed o
# Method
card-fact-method = Dull
# { $number } { $unit }
card-amount = { $number } { $unit }
# { $rate } { $unit }; 95% interval { $low } to { $high }
card-estimate = { $rate } { $unit }; cyfwng 95% { $low } i { $high }
# { $period } ({ $from } to { $until })
card-period = { $period } ({ $from } i { $until })
# { $part } divided by { $whole } on { $date }, times { $scale } .no-whole = { $part }; what it would be divided by is not held
card-made-rate = { $part } wedi’i rannu â { $whole } ar { $date }, wedi’i luosi â { $scale }
    .no-whole = { $part }; ni ddelir yr hyn y byddid yn ei rannu ag ef
# { $part } divided by { $whole }
card-made-again = { $part } wedi’i rannu â { $whole }
# .forces = the sum of { $n } published numbers of { $forces } forces; no number of another force is held .parts = the sum of { $n } published numbers: { $parts } .held-back = [c]: a number in the sum is held back, and so is the sum .none = [x]: no number is held .own = Worked out by this site, and published by nobody else.
card-sum =
    .forces = swm rhifau cyhoeddedig heddluoedd (rhifau: { $n }; heddluoedd: { $forces }); ni ddelir rhif unrhyw heddlu arall
    .parts = swm rhifau cyhoeddedig ({ $n } i gyd): { $parts }
    .held-back = Marc [c]: mae rhif yn y swm wedi’i ddal yn ôl, ac felly hefyd y swm
    .none = Marc [x]: ni ddelir rhif
    .own = Cyfrifwyd gan y wefan hon, ac nid yw neb arall yn ei gyhoeddi.
# { $sources }. { $place }; taken down or checked on { $date }. .unchecked = { $sources }. { $place }; the day on which it was taken down is not recorded. .read = { $source }, read { $date } .no-place = Table or page not recorded
card-source = { $sources }. { $place }; codwyd neu gwiriwyd ar { $date }.
    .unchecked = { $sources }. { $place }; ni chofnodwyd y diwrnod y’i codwyd.
    .read = { $source }, darllenwyd { $date }
    .no-place = Ni chofnodwyd y tabl na’r dudalen
# { $n -> [one] { $n } caveat of this dataset *[other] { $n } caveats of this dataset }
card-caveats = { $n ->
        [one] { $n } cafeat am y set ddata hon
       *[other] { $n } o gafeatau am y set ddata hon
    }
# How rates and intervals are made
card-method = Sut y gwneir cyfraddau a chyfyngau

## Classes of outcomes


## What changed with a release

# since [release { $release }](page)
moved-since = ers [datganiad { $release }](page)
# [in no release yet](page)
moved-unreleased = heb fod [mewn datganiad eto](page)
# Number .was = Was .became = Became .today = Today .through = Through
moved-number = Rhif
    .was = Cynt
    .became = Wedyn
    .today = Heddiw
    .through = Drwy
# the same
moved-same = yr un fath
# something that it was made from is gone, or it is worked out in another way
moved-otherwise = mae rhywbeth y’i gwnaed ohono wedi mynd, neu fe’i cyfrifir mewn ffordd arall
# Case .today = Today .before = Before this release .with = With this release .before-short = Before .with-short = With it
moved-case = Achos
    .today = Heddiw
    .before = Cyn y datganiad hwn
    .with = Gyda’r datganiad hwn
    .before-short = Cynt
    .with-short = Gydag ef
# no record held
moved-no-record = dim cofnod yn cael ei ddal
# withdrawn
moved-withdrawn = tynnwyd yn ôl
# was { $was }, is { $now }. .since = was { $was }, became { $became }; today { $today }, since [release { $release }](page). .unreleased = was { $was }, became { $became }; today { $today }, [in no release yet](page). .through = Through
moved-line = { $was } oedd, { $now } ydyw.
    .since = { $was } oedd, { $became } wedyn; { $today } heddiw, ers [datganiad { $release }](page).
    .unreleased = { $was } oedd, { $became } wedyn; { $today } heddiw, heb fod [mewn datganiad eto](page).
    .through = Drwy
# today { $today } .with = with this release { $became } .withdrawn = with this release withdrawn .before = before, { $was } .no-record = before, no record held
moved-outcome = heddiw: { $today }
    .with = gyda’r datganiad hwn: { $became }
    .withdrawn = gyda’r datganiad hwn: tynnwyd yn ôl
    .before = cyn hynny: { $was }
    .no-record = cyn hynny: dim cofnod yn cael ei ddal
# It said “{ $was }”; it says “{ $now }”.
moved-said = Dywedai “{ $was }”; dywed “{ $now }”.

## Asking for what is not published

# Anybody may ask a public authority for what it has on record, under the [Freedom of Information Act 2000](act). The Act names chief officers of police, the British Transport Police, the Ministry of Defence Police and the Civil Nuclear Constabulary among those authorities ([Schedule 1](schedule)), and the Home Office, the College of Policing and the Independent Office for Police Conduct take such requests too. Look first whether the number is published by now.
asking-whom = Gall unrhyw un ofyn i awdurdod cyhoeddus am yr hyn sydd ganddo ar gofnod, o dan [Ddeddf Rhyddid Gwybodaeth 2000](act). Mae’r Ddeddf yn enwi prif swyddogion yr heddlu, Heddlu Trafnidiaeth Prydain, Heddlu’r Weinyddiaeth Amddiffyn a’r Gwnstabliaeth Niwclear Sifil ymhlith yr awdurdodau hynny ([Atodlen 1](schedule)), ac mae’r Swyddfa Gartref, y Coleg Plismona a Swyddfa Annibynnol Ymddygiad yr Heddlu hefyd yn derbyn ceisiadau o’r fath. Edrychwch yn gyntaf a yw’r rhif wedi’i gyhoeddi erbyn hyn.
# Ask in writing, with your name and an address. The answer is due promptly, and within twenty working days (section 10). It may fairly be that the number is not held, that it would cost too much to find (section 12), or that it is so small that it would tell of a person (section 40). A refusal must say why (section 17), and whoever asks is owed reasonable advice and help (section 16).
asking-how = Gofynnwch yn ysgrifenedig, gyda’ch enw a chyfeiriad. Rhaid ateb yn brydlon, ac o fewn ugain diwrnod gwaith (adran 10). Mae’n deg y gall yr ateb fod na ddelir y rhif, y byddai’n costio gormod i ddod o hyd iddo (adran 12), neu ei fod mor fach fel y byddai’n datgelu rhywbeth am berson (adran 40). Rhaid i wrthodiad ddweud pam (adran 17), ac mae gan bwy bynnag sy’n gofyn hawl i gyngor a chymorth rhesymol (adran 16).

## The reviews of a force

# How closely it is watched
reviews-watched = Pa mor fanwl y caiff ei wylio
# What it was asked to do
reviews-asked = Beth y gofynnwyd iddo ei wneud
# About it, or about all forces
reviews-others = Amdano ef, neu am bob heddlu

## Comparisons of forces

# { $n -> [0] no force [one] { $count } force *[other] { $count } forces }
compare-forces-counted = { $n ->
    [0] dim un heddlu
    [one] { $count } heddlu
   *[other] { $count } o heddluoedd
}
# none
compare-none = dim un
# Compare forces .lead = One measure at a time, every force by name, with what chance alone could have done. What does not count alike is not put side by side. .description = Police forces of England and Wales side by side, one measure at a time, by name and not by rank. With intervals and a funnel, and why other measures cannot be compared.
compare-title = Cymharu heddluoedd
    .lead = Un mesur ar y tro, pob heddlu yn ôl enw, gyda’r hyn y gallai hap yn unig fod wedi’i wneud. Ni osodir ochr yn ochr bethau nad ydynt yn cyfrif yn yr un modd.
    .description = Heddluoedd Cymru a Lloegr ochr yn ochr ar un mesur ar y tro, gyda chyfyngau a siart dwndis, yn ôl enw ac nid yn ôl safle; a pham na ellir cymharu mesurau eraill.
# What is not compared .note = Numbers that two forces or more have, and why they are not put side by side. .measure = Measure .forces = Forces that have it .why = Why it is not compared .nothing = Nothing else is held for two forces. .records = How many case records are held of a force is never compared: it says how much was published and collected.
compare-left-out = Yr hyn na chaiff ei gymharu
    .note = Rhifau sydd gan ddau heddlu neu fwy, a pham na osodir hwy ochr yn ochr.
    .measure = Mesur
    .forces = Heddluoedd sydd â’r mesur
    .why = Pam na chaiff ei gymharu
    .nothing = Ni ddelir dim byd arall ar gyfer dau heddlu.
    .records = Ni chymherir byth faint o gofnodion achos a ddelir am heddlu: mae hynny’n dweud faint a gyhoeddwyd ac a gasglwyd.
# It counts who is in post. That is a size, and by it rates are worked out.
compare-left-out-size = Mae’n cyfrif pwy sydd mewn swydd. Maint yw hynny, ac fe’i defnyddir i gyfrifo cyfraddau.
# No two forces have it for the same time, group and category.
compare-left-out-no-two = Nid oes gan ddau heddlu y mesur hwn am yr un cyfnod, grŵp a chategori.
# It covers no single year, so no number of officers in post belongs to it, and no whole of which it is a part is held that counts alike.
compare-left-out-no-whole = Nid yw’n cwmpasu un flwyddyn yn unig, felly nid oes nifer swyddogion mewn swydd yn perthyn iddo, ac ni ddelir cyfanswm y mae’n rhan ohono ac sy’n cyfrif yn yr un modd.
# It is no outcome of misconduct matters, or its source does not count as the others do.
compare-left-out-no-use = Nid yw’n ganlyniad materion camymddwyn, neu nid yw ei ffynhonnell yn cyfrif fel y lleill.
# No numbers of forces are held.
compare-no-numbers = Ni ddelir unrhyw rifau ar gyfer heddluoedd.
# .period = Period .compared = Compared .shows = What it shows
compare-periods =
    .period = Cyfnod
    .compared = Cymharwyd
    .shows = Yr hyn y mae’n ei ddangos
# { $n } of { $all }
compare-of-all = { $n } o { $all }
# A number is held for { $counts }; { $against }, by which it would be divided, for { $divided }.
compare-not-divided = Delir rhif ar gyfer { $counts }; faint o heddluoedd y delir ar eu cyfer { $against }, y byddid yn rhannu ag ef: { $divided }.
# { $kind -> [share] A number is held for { $counts }; for all but { $rates } it is too few for a share. *[rate] A number is held for { $counts }; for all but { $rates } it is too few for a rate. }
compare-too-few = { $kind ->
    [share] Delir rhif ar gyfer { $counts }; faint o heddluoedd y mae’n ddigon mawr i roi cyfran ar eu cyfer: { $rates }.
   *[rate] Delir rhif ar gyfer { $counts }; faint o heddluoedd y mae’n ddigon mawr i roi cyfradd ar eu cyfer: { $rates }.
}
# Compare { $n } forces, { $period }
compare-newest-link = Cymharu heddluoedd ({ $n }), { $period }
# Officers added to the barred list .definition = Police officers added in the year to the list of people barred from policing, for every 1,000 officers in post on its last day. Those who had already left are counted too. Officers in post are counted as full-time equivalents. .subtitle = Officers added to the barred list per 1,000 full-time equivalent officers at the end of the year
compare-measure-barred-rate = Swyddogion a ychwanegwyd at y rhestr waharddedig
    .definition = Swyddogion heddlu a ychwanegwyd at restr y rhai sydd wedi’u gwahardd rhag plismona yn y flwyddyn, gan gynnwys y rhai a oedd eisoes wedi gadael, am bob 1,000 o swyddogion cyfwerth ag amser llawn mewn swydd ar ei diwrnod olaf.
    .subtitle = Swyddogion a ychwanegwyd at y rhestr waharddedig fesul 1,000 o swyddogion cyfwerth ag amser llawn ar ddiwedd y flwyddyn
# Officers dismissed, or their contract ended .definition = Police officers who were dismissed or whose contract was ended in the year, for every 1,000 officers in post on its last day. It was not always for misconduct. Officers in post are counted as full-time equivalents. .subtitle = Officers dismissed or whose contract was ended per 1,000 full-time equivalent officers at the end of the year
compare-measure-left-rate = Swyddogion a ddiswyddwyd, neu y terfynwyd eu contract
    .definition = Swyddogion heddlu y daeth eu cyflogaeth i ben drwy ddiswyddo neu derfynu contract yn y flwyddyn, nid bob amser am gamymddwyn, am bob 1,000 o swyddogion cyfwerth ag amser llawn mewn swydd ar ei diwrnod olaf.
    .subtitle = Swyddogion a ddiswyddwyd neu y terfynwyd eu contract fesul 1,000 o swyddogion cyfwerth ag amser llawn ar ddiwedd y flwyddyn
# Misconduct found proven, of officers with a case to answer .definition = Police officers of whom the force’s panel found misconduct or gross misconduct proven, as a share of those for whom a published report of the Independent Office for Police Conduct saw a case to answer. The gravest matters only. .subtitle = Officers of whom misconduct was found proven, per cent of those with a case to answer
compare-measure-proven-share = Canfod bod camymddwyn wedi’i brofi, o blith swyddogion ag achos i’w ateb
    .definition = Swyddogion heddlu y canfu panel yr heddlu fod camymddwyn neu gamymddwyn difrifol wedi’i brofi yn eu herbyn, fel cyfran o’r rhai y gwelodd adroddiad cyhoeddedig gan Swyddfa Annibynnol Ymddygiad yr Heddlu fod ganddynt achos i’w ateb. Y materion mwyaf difrifol yn unig.
    .subtitle = Swyddogion y canfuwyd bod camymddwyn wedi’i brofi yn eu herbyn, y cant o’r rhai ag achos i’w ateb
# Dismissed, of officers with a case to answer .definition = Police officers who were dismissed, as a share of those for whom a published report of the Independent Office for Police Conduct saw a case to answer. The gravest matters only; who had left could not be dismissed. .subtitle = Officers dismissed, per cent of those with a case to answer
compare-measure-dismissed-share = Diswyddwyd, o blith swyddogion ag achos i’w ateb
    .definition = Swyddogion heddlu a ddiswyddwyd, fel cyfran o’r rhai y gwelodd adroddiad cyhoeddedig gan Swyddfa Annibynnol Ymddygiad yr Heddlu fod ganddynt achos i’w ateb. Y materion mwyaf difrifol yn unig; ni ellid diswyddo’r rhai a oedd wedi gadael.
    .subtitle = Swyddogion a ddiswyddwyd, y cant o’r rhai ag achos i’w ateb
# .full = { $value } per 1,000 .events = Officers .size = In post .interval = Per 1,000 (95%) .column = Per 1,000 .sizes = Officers in post, full-time equivalent .against = the number of officers in post .reliable = 20 officers or more .causes = more misconduct, more reporting of it, or firmer enforcement
compare-kind-rate =
    .full = { $value } fesul 1,000
    .events = Swyddogion
    .size = Mewn swydd
    .interval = Fesul 1,000 (95%)
    .column = Fesul 1,000
    .sizes = Swyddogion mewn swydd, cyfwerth ag amser llawn
    .against = nifer y swyddogion mewn swydd
    .reliable = 20 o swyddogion neu fwy
    .causes = mwy o gamymddwyn, mwy o adrodd amdano, neu orfodi llymach
# .full = { $value } per cent .events = Officers .size = Case to answer .interval = Per cent (95%) .column = Per cent .sizes = Officers with a case to answer .against = the number of officers with a case to answer .reliable = Share of 20 officers or more .causes = graver cases, better evidence, or panels that decide more strictly
compare-kind-share =
    .full = { $value } y cant
    .events = Swyddogion
    .size = Achos i’w ateb
    .interval = Y cant (95%)
    .column = Y cant
    .sizes = Swyddogion ag achos i’w ateb
    .against = nifer y swyddogion ag achos i’w ateb
    .reliable = Cyfran o 20 o swyddogion neu fwy
    .causes = achosion mwy difrifol, gwell tystiolaeth, neu baneli sy’n penderfynu’n llymach
# { $n -> [2] Neither of two *[other] None of { $count } } forces can be told apart from the { $kind -> [share] share *[rate] rate } { $against -> [nation] for England and Wales *[all] of all together }
compare-finding-none = { $n ->
    [2] Ni ellir gwahaniaethu rhwng y naill na’r llall o ddau heddlu
   *[other] Ymhlith { $count } o heddluoedd, ni ellir gwahaniaethu rhwng yr un
} { $kind ->
    [share] a’r gyfran
   *[rate] a’r gyfradd
} { $against ->
    [nation] ar gyfer Cymru a Lloegr
   *[all] ar gyfer pob un gyda’i gilydd
}
# { $n -> [one] { $forces } stands above the limits that chance sets for its size *[other] { $forces } stand above the limits that chance sets for their sizes }
compare-finding-above = { $n ->
    [one] Mae { $forces } uwchlaw’r terfynau y mae hap yn eu gosod ar gyfer ei faint
   *[other] Mae { $forces } uwchlaw’r terfynau y mae hap yn eu gosod ar gyfer eu maint
}
# { $n -> [one] { $forces } stands below the limits that chance sets for its size *[other] { $forces } stand below the limits that chance sets for their sizes }
compare-finding-below = { $n ->
    [one] Mae { $forces } islaw’r terfynau y mae hap yn eu gosod ar gyfer ei faint
   *[other] Mae { $forces } islaw’r terfynau y mae hap yn eu gosod ar gyfer eu maint
}
# { $n -> [one] { $above } stands above the limits that chance sets for its size, { $below } below *[other] { $above } stand above the limits that chance sets for their sizes, { $below } below }
compare-finding-both = { $n ->
    [one] Mae { $above } uwchlaw’r terfynau y mae hap yn eu gosod ar gyfer ei faint; mae { $below } islaw iddynt
   *[other] Mae { $above } uwchlaw’r terfynau y mae hap yn eu gosod ar gyfer eu maint; mae { $below } islaw iddynt
}
# The forces differ among one another by more than chance.
compare-differ = Mae’r heddluoedd yn amrywio ymhlith ei gilydd yn fwy nag y byddai hap yn ei achosi.
# { $title } (newest)
compare-newest = { $title } (diweddaraf)
# { $period }, force by force
compare-period = { $period }, fesul heddlu
# Compared .value = { $n } of { $all } forces .few = { $kind -> [share] Too few for a share, [c] *[rate] Too few for a rate, [c] } .count = { $kind -> [share] A count, and no share *[rate] A count, and no rate } .nobody = Nobody, so no share, [z] .held-back = Held back, [c] .not-held = Not held, [x]
compare-status = Cymharwyd
    .value = { $n } o { $all } o heddluoedd
    .few = { $kind ->
        [share] Rhy ychydig i roi cyfran, [c]
       *[rate] Rhy ychydig i roi cyfradd, [c]
    }
    .count = { $kind ->
        [share] Cyfrif, a dim cyfran
       *[rate] Cyfrif, a dim cyfradd
    }
    .nobody = Neb, felly dim cyfran, [z]
    .held-back = Wedi’i ddal yn ôl, [c]
    .not-held = Heb ei ddal, [x]
# For England and Wales the rate was { $rate } (95% interval { $low } to { $high }): [{ $events }](events_at) of [{ $size }](size_at).
compare-reference-nation-rate = Ar gyfer Cymru a Lloegr { $rate } oedd y gyfradd (cyfwng 95% { $low } i { $high }): [{ $events }](events_at) allan o [{ $size }](size_at).
# For England and Wales the share was { $rate } (95% interval { $low } to { $high }): [{ $events }](events_at) of [{ $size }](size_at).
compare-reference-nation-share = Ar gyfer Cymru a Lloegr { $rate } oedd y gyfran (cyfwng 95% { $low } i { $high }): [{ $events }](events_at) allan o [{ $size }](size_at).
# No number for England and Wales is held, so each force is held against those of { $forces -> [one] { $forces } force *[other] { $forces } forces } together, { $rate } (95% interval { $low } to { $high }): [{ $events }](events_at) of [{ $size }](size_at).
compare-reference-together = Ni ddelir rhif ar gyfer Cymru a Lloegr, felly cymherir pob heddlu â rhifau { $forces ->
    [one] { $forces } heddlu
   *[other] { $forces } o heddluoedd
} gyda’i gilydd, { $rate } (cyfwng 95% { $low } i { $high }): [{ $events }](events_at) allan o [{ $size }](size_at).
# **No league table.** A force stands above or below only where chance alone would hardly put it there. Even then it is a question and not a verdict: it may mean { $causes }.
compare-no-league = **Dim tabl cynghrair.** Dim ond lle prin y byddai hap yn unig yn ei osod y mae heddlu’n sefyll uwchlaw neu islaw. Hyd yn oed wedyn, cwestiwn ydyw ac nid dyfarniad: gall olygu { $causes }.
# This page moves on to newer figures as they come; these stay at [their own address](at).
compare-permanent = Mae’r dudalen hon yn symud ymlaen i ffigurau mwy newydd wrth iddynt ddod; mae’r rhain yn aros yn [eu cyfeiriad eu hunain](at).
# On this page
compare-jump = Ar y dudalen hon
# By name .note = Each force with its interval: where the true rate may lie, if chance alone moved the number. A force’s own page links to its row here.
compare-by-name = Yn ôl enw
    .note = Pob heddlu gyda’i gyfwng: lle gall y gyfradd wirioneddol fod, os hap yn unig a symudodd y rhif. Mae tudalen heddlu ei hun yn cynnwys dolen i’w res yma.
# By size .note = A small force swings more. The lines draw together as forces grow.
compare-by-size = Yn ôl maint
    .note = Mae heddlu bach yn siglo mwy. Mae’r llinellau’n closio at ei gilydd wrth i heddluoedd dyfu.
# What can be said
compare-said = Yr hyn y gellir ei ddweud
# Formulas, sources and worked examples are on the [page of methods](methods).
compare-methods = Mae fformiwlâu, ffynonellau ac enghreifftiau wedi’u cyfrifo ar y [dudalen ddulliau](methods).
# Near the limits
compare-near = Yn agos at y terfynau
# Do the forces differ by more than chance?
compare-dispersed = A yw’r heddluoedd yn amrywio’n fwy nag y byddai hap yn ei achosi?
# What an outlier is, and what it is not .text = An outlier is a force whose number chance alone would produce less than twice in a thousand times, if it were like the others. It says that something is different there, and not what: the conduct of officers, how readily it is reported, how firmly the force acts, how it records, or a large case that counts as many. It does not say that the force is bad or good, and lying within the lines does not say that all is well.
compare-outlier = Beth yw allanolyn, a beth nad ydyw
    .text = Allanolyn yw heddlu â rhif y byddai hap yn unig yn ei gynhyrchu lai na dwywaith mewn mil o weithiau, pe bai’r heddlu fel y lleill. Mae’n dweud bod rhywbeth yn wahanol yno, ac nid beth: ymddygiad swyddogion, pa mor barod yw pobl i adrodd amdano, pa mor gadarn y mae’r heddlu’n gweithredu, sut y mae’n cofnodi, neu achos mawr sy’n cyfrif fel llawer. Nid yw’n dweud bod yr heddlu’n ddrwg nac yn dda, ac nid yw bod o fewn y llinellau’n dweud bod popeth yn iawn.
# What can be told apart .note = Two forces are told apart where the 95% interval of their ratio, or of the odds of two shares, leaves out the even case. .each = Each force beside each other
compare-told = Rhwng pa rai y gellir gwahaniaethu
    .note = Gwahaniaethir rhwng dau heddlu lle nad yw cyfwng 95% eu cymhareb, neu gyfwng cymhareb ods dwy gyfran, yn cynnwys yr achos cyfartal.
    .each = Pob heddlu wrth ochr pob un arall
# Bear in mind .note = What those who collected the figures say of them.
compare-caveats = Cofiwch
    .note = Yr hyn y mae’r rhai a gasglodd y ffigurau yn ei ddweud amdanynt.
# Other comparisons
compare-others = Cymariaethau eraill
# : { $rate }, 95% interval { $low } to { $high } ({ $events } of { $size }). .unreliable = Fewer than 20 people: unreliable.
compare-pick = : { $rate }, cyfwng 95% { $low } i { $high } ({ $events } allan o { $size }).
    .unreliable = Llai nag 20 o bobl: annibynadwy.
# { $kind -> [share] : { $events } of { $size }. No share is given of fewer than three officers. *[rate] : { $events } of { $size }. No rate is given for fewer than three officers. }
compare-pick-few = { $kind ->
    [share] : { $events } allan o { $size }. Ni roddir cyfran o lai na thri o swyddogion.
   *[rate] : { $events } allan o { $size }. Ni roddir cyfradd ar gyfer llai na thri o swyddogion.
}
# : nobody had a case to answer, so there is no share.
compare-pick-nobody = : nid oedd gan neb achos i’w ateb, felly nid oes cyfran.
# : a count is held, but not { $against } by which it could be divided.
compare-pick-count = : delir cyfrif, ond ni ddelir { $against }, y gellid ei rannu ag ef.
# : the number is held back so that nobody can be identified.
compare-pick-held-back = : mae’r rhif wedi’i ddal yn ôl fel na ellir adnabod neb.
# { $kind -> [share] : no figure of this period is held. That is not the same as none. *[rate] : no figure of this year is held. That is not the same as none. }
compare-pick-nothing = { $kind ->
    [share] : ni ddelir ffigur ar gyfer y cyfnod hwn. Nid yw hynny yr un peth â dim un.
   *[rate] : ni ddelir ffigur ar gyfer y flwyddyn hon. Nid yw hynny yr un peth â dim un.
}
# It lies within the limits for its size.
compare-place-within = Mae o fewn y terfynau ar gyfer ei faint.
# below the 99.8% limit .sentence = It lies below the 99.8% limit for its size.
compare-place-well-below = islaw’r terfyn 99.8%
    .sentence = Mae islaw’r terfyn 99.8% ar gyfer ei faint.
# below the 95% limit .sentence = It lies below the 95% limit for its size.
compare-place-below = islaw’r terfyn 95%
    .sentence = Mae islaw’r terfyn 95% ar gyfer ei faint.
# above the 95% limit .sentence = It lies above the 95% limit for its size.
compare-place-above = uwchlaw’r terfyn 95%
    .sentence = Mae uwchlaw’r terfyn 95% ar gyfer ei faint.
# above the 99.8% limit .sentence = It lies above the 99.8% limit for its size.
compare-place-well-above = uwchlaw’r terfyn 99.8%
    .sentence = Mae uwchlaw’r terfyn 99.8% ar gyfer ei faint.
# It is told apart from none of the { $others } others.
compare-told-none = Ni ellir gwahaniaethu rhyngddo a’r un o’r lleill ({ $others }).
# { $kind -> [share] Its share is lower than that of { $higher }. *[rate] Its rate is lower than that of { $higher }. } .rest = { $kind -> [share] Its share is lower than that of { $higher }; from the other { $rest } it is not told apart. *[rate] Its rate is lower than that of { $higher }; from the other { $rest } it is not told apart. }
compare-told-lower = { $kind ->
    [share] Mae ei gyfran yn is na chyfran { $higher }.
   *[rate] Mae ei gyfradd yn is na chyfradd { $higher }.
}
    .rest = { $kind ->
        [share] Mae ei gyfran yn is na chyfran { $higher }; ni ellir gwahaniaethu rhyngddo a’r gweddill ({ $rest }).
       *[rate] Mae ei gyfradd yn is na chyfradd { $higher }; ni ellir gwahaniaethu rhyngddo a’r gweddill ({ $rest }).
    }
# { $kind -> [share] Its share is higher than that of { $lower }. *[rate] Its rate is higher than that of { $lower }. } .rest = { $kind -> [share] Its share is higher than that of { $lower }; from the other { $rest } it is not told apart. *[rate] Its rate is higher than that of { $lower }; from the other { $rest } it is not told apart. }
compare-told-higher = { $kind ->
    [share] Mae ei gyfran yn uwch na chyfran { $lower }.
   *[rate] Mae ei gyfradd yn uwch na chyfradd { $lower }.
}
    .rest = { $kind ->
        [share] Mae ei gyfran yn uwch na chyfran { $lower }; ni ellir gwahaniaethu rhyngddo a’r gweddill ({ $rest }).
       *[rate] Mae ei gyfradd yn uwch na chyfradd { $lower }; ni ellir gwahaniaethu rhyngddo a’r gweddill ({ $rest }).
    }
# { $kind -> [share] Its share is lower than that of { $higher }, and higher than that of { $lower }. *[rate] Its rate is lower than that of { $higher }, and higher than that of { $lower }. } .rest = { $kind -> [share] Its share is lower than that of { $higher }, and higher than that of { $lower }; from the other { $rest } it is not told apart. *[rate] Its rate is lower than that of { $higher }, and higher than that of { $lower }; from the other { $rest } it is not told apart. }
compare-told-both = { $kind ->
    [share] Mae ei gyfran yn is na chyfran { $higher }, ac yn uwch na chyfran { $lower }.
   *[rate] Mae ei gyfradd yn is na chyfradd { $higher }, ac yn uwch na chyfradd { $lower }.
}
    .rest = { $kind ->
        [share] Mae ei gyfran yn is na chyfran { $higher }, ac yn uwch na chyfran { $lower }; ni ellir gwahaniaethu rhyngddo a’r gweddill ({ $rest }).
       *[rate] Mae ei gyfradd yn is na chyfradd { $higher }, ac yn uwch na chyfradd { $lower }; ni ellir gwahaniaethu rhyngddo a’r gweddill ({ $rest }).
    }
# { $against -> [nation] Above England and Wales *[all] Above all together } .note = In 998 of 1,000 cases chance alone would leave a force of its size lower.
compare-band-above = { $against ->
    [nation] Uwchlaw Cymru a Lloegr
   *[all] Uwchlaw pob un gyda’i gilydd
}
    .note = Mewn 998 o bob 1,000 o achosion byddai hap yn unig yn gadael heddlu o’r un maint yn is.
# { $against -> [nation] Not told apart from England and Wales *[all] Not told apart from all together } .note = By name: nothing here says which of them is higher.
compare-band-same = { $against ->
    [nation] Ni ellir gwahaniaethu rhyngddynt a Chymru a Lloegr
   *[all] Ni ellir gwahaniaethu rhyngddynt a phob un gyda’i gilydd
}
    .note = Yn ôl enw: nid oes dim yma’n dweud pa un ohonynt sy’n uwch.
# { $against -> [nation] Below England and Wales *[all] Below all together } .note = In 998 of 1,000 cases chance alone would leave a force of its size higher.
compare-band-below = { $against ->
    [nation] Islaw Cymru a Lloegr
   *[all] Islaw pob un gyda’i gilydd
}
    .note = Mewn 998 o bob 1,000 o achosion byddai hap yn unig yn gadael heddlu o’r un maint yn uwch.
# None.
compare-band-none = Dim un.
# No force lies between the inner and the outer limits. By chance alone about { $expected } of { $n } would lie outside the inner ones.
compare-between-none = Nid oes heddlu rhwng y terfynau mewnol a’r terfynau allanol. Trwy hap yn unig byddai tua { $expected } o { $n } y tu allan i’r rhai mewnol.
# { $said }. By chance alone about { $expected } of { $n } forces would lie outside the inner limits, so this is little to go by.
compare-between = { $said }. Trwy hap yn unig byddai tua { $expected } o { $n } o heddluoedd y tu allan i’r terfynau mewnol, felly ychydig y gellir ei gasglu o hyn.
# { $n -> [one] { $forces } lies above the inner limits and within the outer ones *[other] { $forces } lie above the inner limits and within the outer ones }
compare-between-above = { $n ->
    [one] mae { $forces } uwchlaw’r terfynau mewnol, ond y mae o fewn y rhai allanol
   *[other] mae { $forces } uwchlaw’r terfynau mewnol, ond y maent o fewn y rhai allanol
}
# { $n -> [one] { $forces } lies below the inner limits and within the outer ones *[other] { $forces } lie below the inner limits and within the outer ones }
compare-between-below = { $n ->
    [one] mae { $forces } islaw’r terfynau mewnol, ond y mae o fewn y rhai allanol
   *[other] mae { $forces } islaw’r terfynau mewnol, ond y maent o fewn y rhai allanol
}
# Too few forces to judge whether they differ by more than chance: at least { $fewest } are needed. The limits allow for chance alone, and so may be too narrow.
compare-dispersion-few = Rhy ychydig o heddluoedd i farnu a ydynt yn amrywio’n fwy nag y byddai hap yn ei achosi: y nifer lleiaf sydd ei angen yw { $fewest }. Mae’r terfynau’n caniatáu ar gyfer hap yn unig, ac felly gallant fod yn rhy gul.
# The index of dispersion of the { $n } forces is { $index }. Chance alone would leave it near 1, and seldom take it above { $seldom }.
compare-dispersion = Mynegai gwasgariad yr heddluoedd ({ $n } i gyd) yw { $index }. Byddai hap yn unig yn ei adael yn agos at 1, ac yn anaml yn mynd ag ef uwchlaw { $seldom }.
# So the forces differ by more than chance: they record, decide or count differently, or their people differ. The limits are therefore moved away from the line by a factor of { $factor }, the square root of the index. Without that, { $outside } would lie outside the outer limits; with it, { $still }.
compare-dispersion-over = Felly mae’r heddluoedd yn amrywio’n fwy nag y byddai hap yn ei achosi: maent yn cofnodi, yn penderfynu neu’n cyfrif yn wahanol, neu mae eu pobl yn wahanol. Felly symudir y terfynau i ffwrdd o’r llinell yn ôl ffactor o { $factor }, sef ail isradd y mynegai. Heb hynny, byddai’r nifer hwn y tu allan i’r terfynau allanol: { $outside }; gyda hynny: { $still }.
# { $kind -> [share] So these numbers do not show that the forces differ by more than chance, and the limits allow for chance alone. With more forces, or more years, a difference in the share could still come to light. *[rate] So these numbers do not show that the forces differ by more than chance, and the limits allow for chance alone. With more forces, or more years, a difference in the rate could still come to light. }
compare-dispersion-not = { $kind ->
    [share] Felly nid yw’r rhifau hyn yn dangos bod yr heddluoedd yn amrywio’n fwy nag y byddai hap yn ei achosi, ac mae’r terfynau’n caniatáu ar gyfer hap yn unig. Gyda mwy o heddluoedd, neu fwy o flynyddoedd, gallai gwahaniaeth yn y gyfran ddod i’r amlwg o hyd.
   *[rate] Felly nid yw’r rhifau hyn yn dangos bod yr heddluoedd yn amrywio’n fwy nag y byddai hap yn ei achosi, ac mae’r terfynau’n caniatáu ar gyfer hap yn unig. Gyda mwy o heddluoedd, neu fwy o flynyddoedd, gallai gwahaniaeth yn y gyfradd ddod i’r amlwg o hyd.
}
# .force = Force .higher = Higher than .lower = Lower than .rest = Not told apart from
compare-apart =
    .force = Heddlu
    .higher = Yn uwch na
    .lower = Yn is na
    .rest = Ni ellir gwahaniaethu rhyngddo a
# { $n -> [one] Of { $n } pair of forces, { $told } can be told apart. *[other] Of { $n } pairs of forces, { $told } can be told apart. } .few = If all forces were alike, chance would tell apart fewer than one. .about = If all forces were alike, chance would tell apart up to about { $by_chance }.
compare-pairs = { $n ->
    [one] O { $n } pâr o heddluoedd, nifer y parau y gellir gwahaniaethu rhwng y ddau heddlu ynddynt yw { $told }.
   *[other] O { $n } o barau o heddluoedd, nifer y parau y gellir gwahaniaethu rhwng y ddau heddlu ynddynt yw { $told }.
}
    .few = Pe bai pob heddlu yr un fath, byddai hap yn gwneud i lai nag un pâr ymddangos yn wahanol.
    .about = Pe bai pob heddlu yr un fath, byddai hap yn gwneud i hyd at tua { $by_chance } o barau ymddangos yn wahanol.
# { $kind -> [share] The number is held for { $held } of { $all } forces, { $period } *[rate] The number is held for { $held } of { $all } forces in the year to { $date } } .subtitle = { $what }, with 95% intervals. By name, not by rank. .drawn = { $kind -> [share] Share drawn, 0 to { $most } *[rate] Rate drawn, 0 to { $most } } .force = Force
compare-plot-held = { $kind ->
    [share] Delir y rhif ar gyfer { $held } o { $all } o heddluoedd, { $period }
   *[rate] Delir y rhif ar gyfer { $held } o { $all } o heddluoedd yn y flwyddyn hyd at { $date }
}
    .subtitle = { $what }, gyda chyfyngau 95%. Yn ôl enw, nid yn ôl safle.
    .drawn = { $kind ->
        [share] Y gyfran a ddarlunnir, 0 i { $most }
       *[rate] Y gyfradd a ddarlunnir, 0 i { $most }
    }
    .force = Heddlu
# { $kind -> [share] A share above or below the line asks a question; it may mean { $causes }. *[rate] A rate above or below the line asks a question; it may mean { $causes }. }
compare-plot-question = { $kind ->
    [share] Mae cyfran uwchlaw neu islaw’r llinell yn gofyn cwestiwn; gall olygu { $causes }.
   *[rate] Mae cyfradd uwchlaw neu islaw’r llinell yn gofyn cwestiwn; gall olygu { $causes }.
}
# { $n -> [one] For the other { $n } force no figure of this period is held. *[other] For the other { $n } forces no figure of this period is held. }
compare-plot-not-held-share = { $n ->
    [one] Ar gyfer yr heddlu arall ({ $n }) ni ddelir ffigur ar gyfer y cyfnod hwn.
   *[other] Ar gyfer y lleill ({ $n } o heddluoedd) ni ddelir ffigur ar gyfer y cyfnod hwn.
}
# { $n -> [one] For the other { $n } force no figure of this year is held. *[other] For the other { $n } forces no figure of this year is held. }
compare-plot-not-held-rate = { $n ->
    [one] Ar gyfer yr heddlu arall ({ $n }) ni ddelir ffigur ar gyfer y flwyddyn hon.
   *[other] Ar gyfer y lleill ({ $n } o heddluoedd) ni ddelir ffigur ar gyfer y flwyddyn hon.
}
# [x]: not held; the mark leads to why, and to how to ask.
compare-plot-missing = Ystyr [x]: heb ei ddal; mae’r marc yn arwain at y rheswm, ac at sut i ofyn amdano.
# { $kind -> [share] [c]: no share is given of fewer than three officers. *[rate] [c]: no rate is given for fewer than three officers. } .held-back = { $kind -> [share] [c]: no share is given of fewer than three officers; in place of their number, it is held back so that nobody can be identified. *[rate] [c]: no rate is given for fewer than three officers; in place of their number, it is held back so that nobody can be identified. }
compare-plot-few = { $kind ->
    [share] Ystyr [c]: ni roddir cyfran o lai na thri o swyddogion.
   *[rate] Ystyr [c]: ni roddir cyfradd ar gyfer llai na thri o swyddogion.
}
    .held-back = { $kind ->
        [share] Ystyr [c]: ni roddir cyfran o lai na thri o swyddogion; lle byddai eu nifer, mae’r rhif wedi’i ddal yn ôl fel na ellir adnabod neb.
       *[rate] Ystyr [c]: ni roddir cyfradd ar gyfer llai na thri o swyddogion; lle byddai eu nifer, mae’r rhif wedi’i ddal yn ôl fel na ellir adnabod neb.
    }
# [z]: nobody had a case to answer, so there is no share.
compare-plot-nobody = Ystyr [z]: nid oedd gan neb achos i’w ateb, felly nid oes cyfran.
# This force
compare-key-this = Yr heddlu hwn
# Fewer than 20: unreliable, [u]
compare-key-few = Llai nag 20: annibynadwy, [u]
# All forces of England and Wales together .line = { $rate } all forces .funnel = England and Wales { $rate }
compare-key-nation = Holl heddluoedd Cymru a Lloegr gyda’i gilydd
    .line = { $rate } pob heddlu
    .funnel = Cymru a Lloegr { $rate }
# The forces of this table together .line = { $rate } together .funnel = Together { $rate }
compare-key-together = Heddluoedd y tabl hwn gyda’i gilydd
    .line = { $rate } gyda’i gilydd
    .funnel = Gyda’i gilydd { $rate }
# Funnel, limits and what can be told apart
compare-link-funnel = Siart dwndis, terfynau a rhwng pa rai y gellir gwahaniaethu
# Data and definitions
compare-link-data = Data a diffiniadau
# not divided: { $why }
compare-not-counted-alike = heb ei rannu: { $why }
# { $force }: { $rate }, of { $size }
compare-funnel-tip = { $force }: { $rate }, allan o { $size }
# { $what } against size, { $period } .description = { $finding }. The table gives every number and its limits.
compare-funnel-title = { $what } yn erbyn maint, { $period }
    .description = { $finding }. Mae’r tabl yn rhoi pob rhif a’i derfynau.
# { $what }, against { $against }. Chance alone would leave at least 95 in 100 forces between the broken lines, and 998 in 1,000 between the outer ones. .moved = The lines are moved out because the forces differ by more than chance. .closer = Larger forces are drawn closer together.
compare-funnel-subtitle = { $what }, yn erbyn { $against }. Byddai hap yn unig yn gadael o leiaf 95 o bob 100 o heddluoedd rhwng y llinellau toredig, a 998 o bob 1,000 rhwng y rhai allanol.
    .moved = Symudir y llinellau allan am fod yr heddluoedd yn amrywio’n fwy nag y byddai hap yn ei achosi.
    .closer = Darlunnir heddluoedd mwy yn nes at ei gilydd.
# A force outside the lines asks a question; it is not a verdict. Only names of forces outside the broken lines are written; all are in the table.
compare-funnel-source = Mae heddlu y tu allan i’r llinellau yn gofyn cwestiwn; nid dyfarniad ydyw. Dim ond enwau heddluoedd y tu allan i’r llinellau toredig a ysgrifennir; mae pob un yn y tabl.
# { $level } limits
compare-funnel-limits = Terfynau { $level }

## What is counted, and why two things do not count alike

# { $n -> [one] person *[other] people }
unit-people = { $n ->
    [one] person
   *[other] o bobl
}
# { $n -> [one] person *[other] people }
unit-headcount = { $n ->
    [one] person
   *[other] o bobl
}
# { $n -> [one] allegation *[other] allegations }
unit-allegations = { $n ->
    [one] honiad
   *[other] o honiadau
}
# { $n -> [one] case *[other] cases }
unit-cases = { $n ->
    [one] achos
   *[other] o achosion
}
# { $n -> [one] set of proceedings *[other] sets of proceedings }
unit-proceedings = { $n ->
    [one] achos ffurfiol
   *[other] o achosion ffurfiol
}
# { $n -> [one] report *[other] reports }
unit-reports = { $n ->
    [one] adroddiad
   *[other] o adroddiadau
}
# { $n -> [one] reason *[other] reasons }
unit-reasons = { $n ->
    [one] rheswm
   *[other] o resymau
}
# { $n -> [one] investigation *[other] investigations }
unit-investigations = { $n ->
    [one] ymchwiliad
   *[other] o ymchwiliadau
}
# { $n -> [one] sanction *[other] sanctions }
unit-sanctions = { $n ->
    [one] sancsiwn
   *[other] o sancsiynau
}
# { $n -> [one] card *[other] cards }
unit-cards = { $n ->
    [one] cerdyn
   *[other] o gardiau
}
# { $n -> [one] file *[other] files }
unit-files = { $n ->
    [one] ffeil
   *[other] o ffeiliau
}
# { $n -> [one] response *[other] responses }
unit-responses = { $n ->
    [one] ymateb
   *[other] o ymatebion
}
# { $n -> [one] area for improvement *[other] areas for improvement }
unit-areas-for-improvement = { $n ->
    [one] maes i’w wella
   *[other] o feysydd i’w gwella
}
# { $n -> [one] entry *[other] entries }
unit-entries = { $n ->
    [one] ymddangosiad
   *[other] o ymddangosiadau
}
# { $n -> [one] full-time equivalent *[other] full-time equivalents }
unit-fte = { $n ->
    [one] swydd gyfwerth ag amser llawn
   *[other] o swyddi cyfwerth ag amser llawn
}
# per cent
unit-percent = y cant
# per 1,000
unit-per-1000 = fesul 1,000
# { $n -> [one] notice *[other] notices }
unit-notices = { $n ->
    [one] hysbysiad
   *[other] o hysbysiadau
}
# { $n -> [one] force *[other] forces }
unit-forces = { $n ->
    [one] heddlu
   *[other] o heddluoedd
}
# { $n -> [one] recommendation *[other] recommendations }
unit-recommendations = { $n ->
    [one] argymhelliad
   *[other] o argymhellion
}
# one counts { $one }, the other { $other }
unlike-unit = mae’r naill yn cyfrif nifer { $one }, a’r llall nifer { $other }
# the people counted differ: { $one } and { $other }
unlike-population = mae’r bobl a gyfrifir yn wahanol: { $one }; { $other }
# the grounds for counting differ: { $one } and { $other }
unlike-basis = mae’r seiliau dros gyfrif yn wahanol: { $one }; { $other }
# the kinds of period differ: { $one } and { $other }
unlike-kind = mae’r mathau o gyfnod yn wahanol: { $one }; { $other }
# the periods differ
unlike-period = mae’r cyfnodau’n wahanol

## Datasets

# { $n -> [one] { $n } observation *[other] { $n } observations }
count-observations = { $n ->
    [one] { $n } arsylwad
   *[other] { $n } o arsylwadau
}
# Published figures .description = Published figures on police misconduct and the police workforce in England and Wales. Each has its publisher, definitions, caveats and licence. .lead = What official bodies and others have published about misconduct and about how many people work for the police. Each number has its source, says what it counts and what it cannot say, and has an address of its own. .notice = **They count different things.** Units, populations, bases and periods differ from dataset to dataset. Do not add, subtract or rank across them. .list = Datasets .nation-only = England and Wales only
figures-title = Ffigurau cyhoeddedig
    .description = Ffigurau cyhoeddedig am gamymddwyn yr heddlu a gweithlu’r heddlu yng Nghymru a Lloegr, pob un gyda chyhoeddwr, diffiniadau, cafeatau a thrwydded.
    .lead = Yr hyn y mae cyrff swyddogol ac eraill wedi’i gyhoeddi am gamymddwyn a gweithlu’r heddlu, wedi’i gymryd drosodd gyda diffiniadau, cafeatau a ffynhonnell, a phob gwerth yn ei gyfeiriad ei hun.
    .notice = **Maent yn cyfrif pethau gwahanol.** Mae unedau, poblogaethau, seiliau a chyfnodau’n amrywio o set ddata i set ddata. Peidiwch ag adio, tynnu na gosod mewn trefn ar eu traws.
    .list = Setiau data
    .nation-only = Cymru a Lloegr yn unig
# { $n -> [one] observations of { $n } force *[other] observations of { $n } forces } .nation = observations for England and Wales
figures-extent = { $n ->
    [one] arsylwadau ar gyfer { $n } heddlu
   *[other] arsylwadau ar gyfer { $n } o heddluoedd
}
    .nation = arsylwadau ar gyfer Cymru a Lloegr
# .publisher = Publisher .observations = Observations .licence = Licence
dataset-status =
    .publisher = Cyhoeddwr
    .observations = Arsylwadau
    .licence = Trwydded
# **Shown with attribution.** We know of no licence to reprint the whole table, so it is left out of the bulk downloads.
dataset-not-whole = **Dangosir gyda phriodoliad.** Ni wyddom am unrhyw drwydded i ailargraffu’r tabl cyfan, felly nid yw wedi’i gynnwys yn y lawrlwythiadau cyfan.
# Small numbers are shown, because a law makes them public.
dataset-small-numbers-law = Dangosir rhifau bach, am fod cyfraith yn eu gwneud yn gyhoeddus.
# Small numbers are shown, because what they count has been published one by one.
dataset-small-numbers-each = Dangosir rhifau bach, am fod yr hyn y maent yn ei gyfrif wedi’i gyhoeddi fesul un.
# Definitions, caveats and breaks in the series
dataset-whole = Diffiniadau, cafeatau a thoriadau yn y gyfres
# Corrections .note = What this dataset said otherwise. Each number says it too. .all = All corrections of this site
dataset-corrections = Cywiriadau
    .note = Yr hyn a ddywedai’r set ddata hon yn wahanol. Mae pob rhif yn ei ddweud hefyd.
    .all = Pob cywiriad ar y wefan hon
# Read this first .breaks = Breaks in the series
dataset-caveats = Darllenwch hyn yn gyntaf
    .breaks = Toriadau yn y gyfres
# What is measured .note = Unit, basis and period decide what may be compared. .categories = Categories .category = Category .definition = What it takes in
dataset-measures = Yr hyn a fesurir
    .note = Yr uned, y sail a’r cyfnod sy’n penderfynu beth y gellir ei gymharu.
    .categories = Categorïau
    .category = Categori
    .definition = Yr hyn y mae’n ei gynnwys
# By force .note = This dataset is too large for one page. .force = This force
dataset-parts = Fesul heddlu
    .note = Mae’r set ddata hon yn rhy fawr i un dudalen.
    .force = Yr heddlu hwn
# Marks
dataset-marks = Marciau
# Sources
dataset-sources = Ffynonellau
# Take it away .address = Permanent link .downloads = Downloads .none = Not as a whole; by force, on each force’s page .columns = What the columns mean
dataset-take = Mynd â hi gyda chi
    .address = Dolen barhaol
    .downloads = Lawrlwythiadau
    .none = Nid yn gyfan; fesul heddlu, ar dudalen pob heddlu
    .columns = Beth mae’r colofnau’n ei olygu
# .csv = This dataset as CSV .json = As JSON .ods = As a spreadsheet .force-csv = This force’s figures as CSV
dataset-download =
    .csv = Y set ddata hon fel CSV
    .json = Fel JSON
    .ods = Fel taenlen
    .force-csv = Ffigurau’r heddlu hwn fel CSV
# .period = Period .measure = Measure .value = Value .unit = Unit
observations =
    .period = Cyfnod
    .measure = Mesur
    .value = Gwerth
    .unit = Uned
# Worked out again from { $part } and { $whole }, this is { $value }. .differs = Worked out again from { $part } and { $whole }, this is { $value }, and not { $published }.
observation-again = Wedi’i gyfrifo eto, o { $part } a { $whole }, { $value } yw hwn.
    .differs = Wedi’i gyfrifo eto, o { $part } a { $whole }, { $value } yw hwn, ac nid { $published }.

## Outcomes after independent investigations

# all forces together
outcomes-all = pob heddlu gyda’i gilydd
# Not drawn: a number is held back, [c]
outcomes-not-drawn = Heb ei ddarlunio: mae rhif wedi’i ddal yn ôl, [c]
# None counted in these reports
outcomes-none-counted = Ni chyfrifwyd yr un yn yr adroddiadau hyn
# { $whose }, { $people }
outcomes-drawn = { $whose }, { $people }
# { $number } with a case to answer .sum = { $number } with a case to answer; the published outcomes sum to { $sum }
outcomes-to-answer = { $number } ag achos i’w ateb
    .sum = { $number } ag achos i’w ateb; cyfanswm y canlyniadau cyhoeddedig yw { $sum }
# { $n -> [0] None of { $total } officers of { $force } was { $outcome } where the watchdog saw a case to answer [one] { $number } of { $total } officers of { $force } was { $outcome } where the watchdog saw a case to answer *[other] { $number } of { $total } officers of { $force } were { $outcome } where the watchdog saw a case to answer } .all = { $n -> [0] None of { $total } officers in all forces was { $outcome } where the watchdog saw a case to answer [one] { $number } of { $total } officers in all forces was { $outcome } where the watchdog saw a case to answer *[other] { $number } of { $total } officers in all forces were { $outcome } where the watchdog saw a case to answer } .few = { $whose }: what followed where the watchdog saw a case to answer
outcomes-finding = { $n ->
    [0] Ni nodwyd “{ $outcome }” ar gyfer yr un o { $total } o swyddogion (heddlu: { $force }) lle gwelodd y corff gwarchod achos i’w ateb
    [one] { $number } o { $total } o swyddogion (heddlu: { $force }) y nodwyd “{ $outcome }” ar ei gyfer lle gwelodd y corff gwarchod achos i’w ateb
   *[other] { $number } o { $total } o swyddogion (heddlu: { $force }) y nodwyd “{ $outcome }” ar eu cyfer lle gwelodd y corff gwarchod achos i’w ateb
}
    .all = { $n ->
        [0] Ni nodwyd “{ $outcome }” ar gyfer yr un o { $total } o swyddogion ym mhob heddlu lle gwelodd y corff gwarchod achos i’w ateb
        [one] { $number } o { $total } o swyddogion ym mhob heddlu y nodwyd “{ $outcome }” ar ei gyfer lle gwelodd y corff gwarchod achos i’w ateb
       *[other] { $number } o { $total } o swyddogion ym mhob heddlu y nodwyd “{ $outcome }” ar eu cyfer lle gwelodd y corff gwarchod achos i’w ateb
    }
    .few = { $whose }: beth a ddilynodd lle gwelodd y corff gwarchod achos i’w ateb
# People with a case to answer in published reports of the watchdog, by outcome; reports of { $period }. Bars show shares; numbers are people. The gravest matters only, and no measure of all misconduct. .undated = People with a case to answer in published reports of the watchdog, by outcome. Bars show shares; numbers are people. The gravest matters only, and no measure of all misconduct.
outcomes-subtitle = Pobl ag achos i’w ateb yn adroddiadau cyhoeddedig y corff gwarchod, yn ôl canlyniad; cyfnod yr adroddiadau: { $period }. Cyfrannau y mae’r barrau’n eu dangos; pobl yw’r rhifau. Y materion mwyaf difrifol yn unig, ac nid mesur o bob camymddwyn.
    .undated = Pobl ag achos i’w ateb yn adroddiadau cyhoeddedig y corff gwarchod, yn ôl canlyniad. Cyfrannau y mae’r barrau’n eu dangos; pobl yw’r rhifau. Y materion mwyaf difrifol yn unig, ac nid mesur o bob camymddwyn.
# Source: { $publisher }.
outcomes-source = Ffynhonnell: { $publisher }.
# Data, definitions and caveats
outcomes-link = Data, diffiniadau a chafeatau
# People, by outcome .outcome = Outcome .all = All forces, { $people }
outcomes-people = Pobl, yn ôl canlyniad
    .outcome = Canlyniad
    .all = Pob heddlu, { $people }
# Outcomes stated
outcomes-stated = Canlyniadau a nodwyd
# With a case to answer
outcomes-answered = Ag achos i’w ateb
# Found proven
outcomes-proven = Canfuwyd wedi’i brofi

## Corrections

# Corrections .description = Everything that this site has put right: what it said, what is right, and why, newest first. .feed = { $site }: corrections .about = A correction changes something that readers were told: a finding, a date, a number, a sentence that was wrong. It says what stood here before, what is right, and why, and it is never taken out again. A figure may be put right because we had it otherwise than its source, or because whoever published it has revised it; each says which. Adding what was missing is no correction, and neither is a date that is given more exactly. .where = A correction stands on the page of its record, and at every number, chart and embed that it reaches. A record that should never have been published is withdrawn instead: its address stays, and says so. .report = Report an error .rule = The rule on corrections .feed-link = Feed .data = As data: .withdrawn = Withdrawn
corrections-title = Cywiriadau
    .description = Popeth y mae’r wefan hon wedi’i gywiro: yr hyn a ddywedai, yr hyn sy’n gywir, a pham, y diweddaraf yn gyntaf.
    .feed = { $site }: cywiriadau (yn Saesneg)
    .about = Mae cywiriad yn newid rhywbeth a ddywedwyd wrth ddarllenwyr: canfyddiad, dyddiad, rhif, brawddeg a oedd yn anghywir. Mae’n dweud beth a safai yma cynt, beth sy’n gywir, a pham, ac ni chaiff byth ei dynnu allan eto. Gall ffigur gael ei gywiro am ei fod gennym ni yn wahanol i’w ffynhonnell, neu am fod pwy bynnag a’i cyhoeddodd wedi’i ddiwygio; mae pob cywiriad yn dweud pa un. Nid cywiriad yw ychwanegu’r hyn a oedd ar goll, nac ychwaith roi dyddiad yn fanylach.
    .where = Mae cywiriad ar dudalen ei gofnod, ac wrth bob rhif, siart a mewnosodiad y mae’n eu cyrraedd. Yn achos cofnod na ddylai fod wedi’i gyhoeddi erioed, fe’i tynnir yn ôl yn lle hynny: mae ei gyfeiriad yn aros, ac yn dweud hynny.
    .report = Rhoi gwybod am wall
    .rule = Y rheol ar gywiriadau
    .feed-link = Ffrwd
    .data = Fel data:
    .withdrawn = Tynnwyd yn ôl
# No correction has been made, and no record withdrawn. That is not to say that nothing is wrong. .withdrawn = { $withdrawn -> [one] No correction has been made; { $withdrawn } record has been withdrawn. *[other] No correction has been made; { $withdrawn } records have been withdrawn. }
corrections-none = Ni wnaed cywiriad, ac ni thynnwyd cofnod yn ôl. Nid yw hynny’n golygu nad oes dim o’i le.
    .withdrawn = { $withdrawn ->
        [one] Ni wnaed cywiriad; tynnwyd { $withdrawn } cofnod yn ôl.
       *[other] Ni wnaed cywiriad; tynnwyd { $withdrawn } o gofnodion yn ôl.
    }
# { $n -> [one] { $n } correction has been made, newest first. No record has been withdrawn. *[other] { $n } corrections have been made, newest first. No record has been withdrawn. } .withdrawn = { $n -> [one] { $n } correction has *[other] { $n } corrections have } been made and { $withdrawn -> [one] { $withdrawn } record has *[other] { $withdrawn } records have } been withdrawn, newest first.
corrections-made = { $n ->
    [one] Gwnaed { $n } cywiriad, y diweddaraf yn gyntaf. Ni thynnwyd cofnod yn ôl.
   *[other] Gwnaed { $n } o gywiriadau, y diweddaraf yn gyntaf. Ni thynnwyd cofnod yn ôl.
}
    .withdrawn = Gwnaed { $n ->
        [one] { $n } cywiriad
       *[other] { $n } o gywiriadau
    } a thynnwyd { $withdrawn ->
        [one] { $withdrawn } cofnod
       *[other] { $withdrawn } o gofnodion
    } yn ôl, y diweddaraf yn gyntaf.
# Case
corrected-kind-case = Achos
# Figure
corrected-kind-figure = Ffigur
# Commentary
corrected-kind-commentary = Sylwebaeth
# Page
corrected-kind-page = Tudalen
# Force
corrected-kind-force = Heddlu
# Review
corrected-kind-review = Adolygiad
# Monitoring
corrected-kind-monitoring = Monitro
# Programme
corrected-kind-programme = Rhaglen
# Promise
corrected-kind-promise = Addewid
# What the dataset says of itself
corrected-dataset = Yr hyn y mae’r set ddata yn ei ddweud amdani ei hun
# The part of the text that was corrected
corrected-text = Y rhan o’r testun a gywirwyd
# { $n -> [one] and { $n } more number *[other] and { $n } more numbers }
corrected-more = { $n ->
    [one] a { $n } rhif arall
   *[other] a { $n } o rifau eraill
}
# case { $case }
corrected-case = achos { $case }
# { $n -> [one] { $n } number of { $dataset } *[other] { $n } numbers of { $dataset } }
corrected-numbers = { $n ->
    [one] { $n } rhif o’r set ddata { $dataset }
   *[other] { $n } o rifau o’r set ddata { $dataset }
}
# : was { $was }, is { $now } .held-back = : held back
corrected-change = : { $was } oedd, { $now } ydyw
    .held-back = : wedi’i ddal yn ôl
# Corrected .when = corrected { $date } .on = on { $date } .by-publisher = revised by the publisher, on { $date }
corrected-card = Cywirwyd
    .when = cywirwyd { $date }
    .on = ar { $date }
    .by-publisher = diwygiwyd gan y cyhoeddwr, ar { $date }

## Commentary and prose

# Commentary .description = Signed and dated commentary on police misconduct outcomes in England and Wales, kept apart from the records and figures. .lead = What the records and figures mean, signed and dated. Commentary is opinion and explanation; the facts it rests on are linked. .list = Newest first
commentary-title = Sylwebaeth
    .description = Sylwebaeth wedi’i llofnodi a’i dyddio ar ganlyniadau camymddwyn yr heddlu yng Nghymru a Lloegr, ar wahân i’r cofnodion a’r ffigurau.
    .lead = Beth y mae’r cofnodion a’r ffigurau yn ei olygu, wedi’i lofnodi a’i ddyddio. Barn ac esboniad yw sylwebaeth; rhoddir dolenni i’r ffeithiau y mae’n gorffwys arnynt.
    .list = Y diweddaraf yn gyntaf
# Commentary: explanation and opinion, not a record
commentary-mark = Sylwebaeth: esboniad a barn, nid cofnod
# .by = By .written = Written .changed = Last changed
prose-status =
    .by = Gan
    .written = Ysgrifennwyd
    .changed = Newidiwyd ddiwethaf
# On this page
prose-jump = Ar y dudalen hon
# About .page = See also
prose-about = Am
    .page = Gweler hefyd
# Corrections .note = What stood here otherwise. .all = All corrections of this site
prose-corrections = Cywiriadau
    .note = Yr hyn a safai yma’n wahanol.
    .all = Holl gywiriadau’r wefan hon
# .rules = Rules of publication .withheld = What is withheld .vocabulary = Vocabulary .sources = Sources .data = Data
prose-see =
    .rules = Rheolau cyhoeddi
    .withheld = Yr hyn a gedwir yn ôl
    .vocabulary = Geirfa
    .sources = Ffynonellau
    .data = Data
# Worked out from the number there and others
text-made = Wedi’i gyfrifo o’r rhif sydd yno ac eraill
# (says { $whose })
text-quoted = (meddai { $whose })
# Note { $number } .back = Back to the text
text-note = Nodyn { $number }
    .back = Yn ôl i’r testun
# Table
text-table = Tabl
# Notes
text-notes = Nodiadau

## Rules of publication

# Rules of publication .description = The rules of law and fairness by which this site is made: what each asks, why, and how far a program can decide it. .withheld = How much these rules withhold today .note = A rule’s number never changes. Its page says what it asks, why, what would break it and how that is mended. .crumb = Methods
rules-title = Rheolau cyhoeddi
    .description = Rheolau cyfraith a thegwch y gwneir y wefan hon yn unol â hwy: beth y mae pob un yn ei ofyn, pam, a pha mor bell y gall rhaglen benderfynu arno.
    .withheld = Faint y mae’r rheolau hyn yn ei gadw’n ôl heddiw
    .note = Nid yw rhif rheol byth yn newid. Mae ei thudalen yn dweud beth y mae’n ei ofyn, pam, beth fyddai’n ei thorri a sut y caiff hynny ei unioni.
    .crumb = Dulliau
# { $n -> [one] { $n } rule say what this site may print and how. *[other] { $n } rules say what this site may print and how. } The program that builds it holds every record, figure and text against them: { $wholly } it decides wholly, the others in the nearest form that a program can decide. None of this is legal advice.
rules-lead = { $n ->
    [one] Mae { $n } rheol yn dweud beth y caiff y wefan hon ei gyhoeddi a sut.
   *[other] Mae { $n } o reolau yn dweud beth y caiff y wefan hon ei gyhoeddi a sut.
} Mae’r rhaglen sy’n ei hadeiladu yn profi pob cofnod, ffigur a thestun yn eu herbyn. Nifer y rheolau y mae’n penderfynu arnynt yn llwyr yw { $wholly }; mae’n penderfynu ar y lleill yn y ffurf agosaf y gall rhaglen ei phenderfynu. Nid cyngor cyfreithiol yw dim o hyn.
# .rule = Rule .title = What it keeps to .decided = Decided by the program .file = Where it is written
rules-columns =
    .rule = Rheol
    .title = Yr hyn y mae’n ei gadw
    .decided = Penderfynir gan y rhaglen
    .file = Lle mae wedi’i hysgrifennu
# Wholly
rule-decided-wholly = Yn llwyr
# In a narrower form .list = In a narrower form:
rule-decided-narrower = Mewn ffurf gulach
    .list = Mewn ffurf gulach:
# tried in { $folder }
rule-tried = profir yn y ffolder { $folder }
# Rule { $rule }
rule-kick = Rheol { $rule }
# Written in
rule-written = Lle mae wedi’i hysgrifennu
# What the program decides
rule-form = Yr hyn y mae’r rhaglen yn ei benderfynu
# Beside it
rule-beside = Wrth ei hochr
# What is withheld .description = How much of what is known to the makers of this site its rules of publication keep back, rule by rule.
withheld-title = Yr hyn a gedwir yn ôl
    .description = Faint o’r hyn sy’n hysbys i wneuthurwyr y wefan hon y mae ei rheolau cyhoeddi yn ei gadw’n ôl, fesul rheol.
# The records behind this site hold things that law or fairness forbids to print. This page counts them, rule by rule .date = , as of { $date } .after = . It does not say where they are.
withheld-lead = Mae’r cofnodion y tu ôl i’r wefan hon yn dal pethau y mae cyfraith neu degwch yn gwahardd eu cyhoeddi. Mae’r dudalen hon yn eu cyfrif, fesul rheol
    .date = , fel yr oedd ar { $date }
    .after = . Nid yw’n dweud ble maent.
# A name that no record holds is not counted: most people here are not named in the records at all.
withheld-not-counted = Ni chyfrifir enw nad oes yr un cofnod yn ei ddal: nid yw’r rhan fwyaf o’r bobl yma wedi’u henwi yn y cofnodion o gwbl.
# In case records .mark = : held back, because a count of one to four, or what would give one away, could point to people. .none = Nothing that a record holds is withheld. .rule = Rule .what = What is withheld .times = How many times
withheld-records = Mewn cofnodion achos
    .mark = : wedi’i ddal yn ôl, am y gallai cyfrif o un i bedwar, neu’r hyn a fyddai’n datgelu cyfrif o’r fath, bwyntio at bobl.
    .none = Ni chedwir yn ôl ddim y mae cofnod yn ei ddal.
    .rule = Rheol
    .what = Yr hyn a gedwir yn ôl
    .times = Sawl gwaith
# Addresses of sources .about = { $n -> [one] Of { $n } source the address is not printed, because it would identify somebody. The register says so at each of them. *[other] Of { $n } sources the address is not printed, because it would identify somebody. The register says so at each of them. }
withheld-addresses = Cyfeiriadau ffynonellau
    .about = { $n ->
        [one] Ni ddangosir cyfeiriad { $n } ffynhonnell, am y byddai’n fodd i adnabod rhywun. Mae’r gofrestr yn dweud hynny wrth bob un ohonynt.
       *[other] Ni ddangosir cyfeiriadau { $n } o ffynonellau, am y byddent yn fodd i adnabod rhywun. Mae’r gofrestr yn dweud hynny wrth bob un ohonynt.
    }
# Withdrawn records .note = Their addresses stay and say that they were withdrawn. .none = No record was withdrawn. .kind = Kind of record .why = Why .many = How many
withheld-withdrawn = Cofnodion a dynnwyd yn ôl
    .note = Mae eu cyfeiriadau’n aros ac yn dweud iddynt gael eu tynnu’n ôl.
    .none = Ni thynnwyd yr un cofnod yn ôl.
    .kind = Math o gofnod
    .why = Pam
    .many = Faint
# A name
withheld-what-name = Enw
# A cipher
withheld-what-cipher = Dynodydd
# A rank
withheld-what-rank = Rheng
# What was alleged
withheld-what-allegations = Yr hyn a honnwyd
# A criminal matter
withheld-what-criminal = Mater troseddol
# Whether the person serves
withheld-what-service = A yw’r person yn gwasanaethu
# Days of the conduct
withheld-what-conduct-days = Dyddiau’r ymddygiad
# A case record .stood = A case record stood at this address until { $date }.
record-kind-case = Cofnod achos
    .stood = Safai cofnod achos yn y cyfeiriad hwn tan { $date }.
# A commentary .stood = A commentary stood at this address until { $date }.
record-kind-commentary = Sylwebaeth
    .stood = Safai sylwebaeth yn y cyfeiriad hwn tan { $date }.
# A figure dataset .stood = A figure dataset stood at this address until { $date }.
record-kind-figures = Set ddata o ffigurau
    .stood = Safai set ddata o ffigurau yn y cyfeiriad hwn tan { $date }.
# This record was withdrawn .short = Withdrawn .description = The record that stood at this address was withdrawn. .kept = What it said is no longer published. The address is kept and will not be used again, so that links to it are answered. .rules = What is withheld, and by which rules .cases = All cases .ask = Ask about it
tombstone-title = Tynnwyd y cofnod hwn yn ôl
    .short = Tynnwyd yn ôl
    .description = Tynnwyd yn ôl y cofnod a safai yn y cyfeiriad hwn.
    .kept = Ni chyhoeddir mwyach yr hyn a ddywedai. Cedwir y cyfeiriad ac ni chaiff ei ddefnyddio eto, fel bod dolenni ato yn cael eu hateb.
    .rules = Yr hyn a gedwir yn ôl, ac yn ôl pa reolau
    .cases = Pob achos
    .ask = Gofyn amdano

## Charts that leave their page

# { $site }, as of { $date }
plate-site = { $site }, fel yr oedd ar { $date }

## What a text shows: charts, rows, cases, timelines

# { $force }, case { $id }
block-case = { $force }, achos { $id }
# Area and period
block-area-and-period = Ardal a chyfnod
# [{ $about }: this chart where it stands](place), to cite it or to take it away.
block-chart = [{ $about }: y siart hwn yn ei le](place), i’w ddyfynnu neu i fynd ag ef gyda chi.
# Latest dated step: { $date }
block-latest = Y cam dyddiedig diweddaraf: { $date }

## Vocabulary: the closed lists

# Role .about = The office a person held in the force.
list-role = Rôl
    .about = Y swydd yr oedd person yn ei dal yn yr heddlu.

# Police officer .definition = A member of a police force who holds the office of constable, whatever the rank.
term-role-police-officer = Swyddog heddlu
    .definition = Aelod o heddlu sy’n dal swydd cwnstabl, beth bynnag fo’r rheng.

# Special constable .definition = A volunteer officer with a constable’s full powers, whom the Home Office counts with police officers and the College of Policing apart from them.
term-role-special-constable = Cwnstabl gwirfoddol
    .definition = Swyddog gwirfoddol â holl bwerau cwnstabl, y mae’r Swyddfa Gartref yn ei gyfrif gyda swyddogion heddlu a’r Coleg Plismona ar wahân iddynt.

# Community support officer .definition = A member of police staff designated to patrol, without a constable’s full powers.
term-role-pcso = Swyddog cymorth cymunedol
    .definition = Aelod o staff yr heddlu sydd wedi’i ddynodi i batrolio, heb feddu ar holl bwerau cwnstabl.

# Designated staff .definition = A member of police staff given particular powers, for example in detention, without being a constable.
term-role-designated-staff = Staff dynodedig
    .definition = Aelod o staff yr heddlu y rhoddwyd pwerau penodol iddo, er enghraifft wrth gadw pobl yn y ddalfa, heb fod yn gwnstabl.

# Police staff .definition = A civilian employee of a force, to whom a local discipline process applies and not the Police (Conduct) Regulations.
term-role-police-staff = Staff yr heddlu
    .definition = Un o gyflogeion sifil heddlu, y mae proses ddisgyblu leol yn gymwys iddo ac nid Rheoliadau’r Heddlu (Ymddygiad).

# Designated volunteer .definition = A volunteer to whom particular powers have been given, other than a special constable.
term-role-police-volunteer = Gwirfoddolwr dynodedig
    .definition = Gwirfoddolwr y rhoddwyd pwerau penodol iddo, ac eithrio cwnstabl gwirfoddol.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-role-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Service .about = Whether the person was still in the force when the matter was decided, or at the newest source.
list-service-status = Gwasanaeth
    .about = A oedd y person yn dal yn yr heddlu pan benderfynwyd ar y mater, neu adeg y ffynhonnell ddiweddaraf.

# Serving .definition = In post and on ordinary duty.
term-service-status-serving = Yn gwasanaethu
    .definition = Mewn swydd ac ar ddyletswydd arferol.

# Serving, restricted duties .definition = In post, but kept from some duties while a matter is looked into.
term-service-status-restricted = Yn gwasanaethu, dyletswyddau cyfyngedig
    .definition = Mewn swydd, ond yn cael ei gadw rhag rhai dyletswyddau tra bo mater yn cael ei archwilio.

# Suspended .definition = In post, but kept from all duty while a matter is looked into, which is a neutral act and no finding.
term-service-status-suspended = Ataliwyd dros dro
    .definition = Mewn swydd, ond yn cael ei gadw rhag pob dyletswydd tra bo mater yn cael ei archwilio, sy’n weithred niwtral ac nid yn ganfyddiad.

# Former (resigned) .definition = No longer in the force, having resigned.
term-service-status-former-resigned = Wedi gadael (ymddiswyddo)
    .definition = Nid yw yn yr heddlu mwyach, ar ôl ymddiswyddo.

# Former (retired) .definition = No longer in the force, having retired.
term-service-status-former-retired = Wedi gadael (ymddeol)
    .definition = Nid yw yn yr heddlu mwyach, ar ôl ymddeol.

# Former (how they left is not stated) .definition = No longer in the force; the sources do not say how they left.
term-service-status-former = Wedi gadael (ni nodir sut)
    .definition = Nid yw yn yr heddlu mwyach; nid yw’r ffynonellau’n dweud sut y gadawodd.

# Former (dismissed) .definition = No longer in the force, having been dismissed by an outcome that still stands.
term-service-status-former-dismissed = Wedi gadael (diswyddo)
    .definition = Nid yw yn yr heddlu mwyach, ar ôl cael ei ddiswyddo drwy ganlyniad sy’n dal i sefyll.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-service-status-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Rank .about = The rank a person held, at the conduct or at the proceedings.
list-rank = Rheng
    .about = Y rheng a oedd gan berson, adeg yr ymddygiad neu adeg yr achos.

# Constable .definition = The rank at which officers enter the police.
term-rank-constable = Cwnstabl
    .definition = Y rheng y mae swyddogion yn ymuno â’r heddlu arni.

# Sergeant .definition = The first supervisory rank, above constable.
term-rank-sergeant = Rhingyll
    .definition = Y rheng oruchwyliol gyntaf, uwchlaw cwnstabl.

# Inspector .definition = The rank above sergeant.
term-rank-inspector = Arolygydd
    .definition = Y rheng uwchlaw rhingyll.

# Chief inspector .definition = The rank above inspector.
term-rank-chief-inspector = Prif arolygydd
    .definition = Y rheng uwchlaw arolygydd.

# Superintendent .definition = The rank above chief inspector.
term-rank-superintendent = Uwch-arolygydd
    .definition = Y rheng uwchlaw prif arolygydd.

# Chief superintendent .definition = The rank above superintendent, and the highest that does not make a senior officer.
term-rank-chief-superintendent = Prif uwch-arolygydd
    .definition = Y rheng uwchlaw uwch-arolygydd, a’r uchaf nad yw’n gwneud ei deiliad yn uwch-swyddog.

# Assistant chief constable .definition = The lowest rank of senior officer outside the London forces.
term-rank-assistant-chief-constable = Prif gwnstabl cynorthwyol
    .definition = Y rheng isaf o uwch-swyddog y tu allan i heddluoedd Llundain.

# Deputy chief constable .definition = The second in command of a force outside London, so that the rank and the force may point to one person.
term-rank-deputy-chief-constable = Dirprwy brif gwnstabl
    .definition = Dirprwy bennaeth heddlu y tu allan i Lundain, fel y gall y rheng a’r heddlu bwyntio at un person.

# Chief constable .definition = The head of a force outside London, so that the rank and the force point to one person.
term-rank-chief-constable = Prif gwnstabl
    .definition = Pennaeth heddlu y tu allan i Lundain, fel bod y rheng a’r heddlu yn pwyntio at un person.

# Commander .definition = The lowest rank of senior officer in the Metropolitan and City of London forces.
term-rank-commander = Comander
    .definition = Y rheng isaf o uwch-swyddog yn yr Heddlu Metropolitanaidd a Heddlu Dinas Llundain.

# Deputy assistant commissioner .definition = The rank above commander in the Metropolitan Police.
term-rank-deputy-assistant-commissioner = Dirprwy gomisiynydd cynorthwyol
    .definition = Y rheng uwchlaw comander yn yr Heddlu Metropolitanaidd.

# Assistant commissioner .definition = A London rank near the head of the force, held by so few that the rank may point to one person.
term-rank-assistant-commissioner = Comisiynydd cynorthwyol
    .definition = Rheng yn Llundain sy’n agos at bennaeth yr heddlu, a ddelir gan gyn lleied o bobl fel y gall y rheng bwyntio at un person.

# Deputy commissioner .definition = The second in command of the Metropolitan Police, so that the rank points to one person.
term-rank-deputy-commissioner = Dirprwy gomisiynydd
    .definition = Dirprwy bennaeth yr Heddlu Metropolitanaidd, fel bod y rheng yn pwyntio at un person.

# Commissioner .definition = The head of the Metropolitan or of the City of London force, so that the rank and the force point to one person.
term-rank-commissioner = Comisiynydd
    .definition = Pennaeth yr Heddlu Metropolitanaidd neu Heddlu Dinas Llundain, fel bod y rheng a’r heddlu yn pwyntio at un person.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-rank-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Rank modifier .about = A word added before a rank, never used alone.
list-modifier = Ychwanegiad at reng
    .about = Gair a ychwanegir at reng, ac na ddefnyddir byth ar ei ben ei hun.

# Acting .definition = Doing the duties of the rank without holding it.
term-modifier-acting = Gweithredol
    .definition = Yn cyflawni dyletswyddau’r rheng heb ei dal.

# Temporary .definition = Holding the rank for a limited time.
term-modifier-temporary = Dros dro
    .definition = Yn dal y rheng am gyfnod cyfyngedig.

# Trainee .definition = Still in training for the post.
term-modifier-trainee = Dan hyfforddiant
    .definition = Yn dal i hyfforddi ar gyfer y swydd.

# Detective .definition = Serving as a detective, which is a specialism and not a higher rank.
term-modifier-detective = Ditectif
    .definition = Yn gwasanaethu fel ditectif, sy’n arbenigedd ac nid yn rheng uwch.

# Standard of Professional Behaviour .about = Which of the ten Standards of Professional Behaviour an allegation says was breached.
list-standard = Safon Ymddygiad Proffesiynol
    .about = Pa un o’r deg Safon Ymddygiad Proffesiynol y mae honiad yn dweud iddi gael ei thorri.

# Honesty and integrity .definition = Officers are honest, act with integrity, and do not compromise or abuse their position.
term-standard-honesty-integrity = Gonestrwydd ac uniondeb
    .definition = Mae swyddogion yn onest, yn gweithredu ag uniondeb, ac nid ydynt yn cyfaddawdu nac yn camddefnyddio eu safle.

# Authority, respect and courtesy .definition = Officers act with self-control and tolerance, treat people with respect, and do not abuse their powers.
term-standard-authority-respect-courtesy = Awdurdod, parch a chwrteisi
    .definition = Mae swyddogion yn ymddwyn â hunanreolaeth a goddefgarwch, yn trin pobl â pharch, ac nid ydynt yn camddefnyddio eu pwerau.

# Equality and diversity .definition = Officers act fairly and impartially, and do not discriminate unlawfully or unfairly.
term-standard-equality-diversity = Cydraddoldeb ac amrywiaeth
    .definition = Mae swyddogion yn gweithredu’n deg ac yn ddiduedd, ac nid ydynt yn gwahaniaethu’n anghyfreithlon nac yn annheg.

# Use of force .definition = Officers use force only as far as it is necessary, proportionate and reasonable in all the circumstances.
term-standard-use-of-force = Defnyddio grym
    .definition = Nid yw swyddogion yn defnyddio grym ond i’r graddau y mae’n angenrheidiol, yn gymesur ac yn rhesymol o dan yr holl amgylchiadau.

# Orders and instructions .definition = Officers give and follow only lawful orders and instructions, and keep to police regulations and force policy.
term-standard-orders-instructions = Gorchmynion a chyfarwyddiadau
    .definition = Dim ond gorchmynion a chyfarwyddiadau cyfreithlon y mae swyddogion yn eu rhoi ac yn eu dilyn, ac maent yn cadw at reoliadau’r heddlu a pholisi eu heddlu.

# Duties and responsibilities .definition = Officers are diligent in carrying out their duties and responsibilities.
term-standard-duties-responsibilities = Dyletswyddau a chyfrifoldebau
    .definition = Mae swyddogion yn ddiwyd wrth gyflawni eu dyletswyddau a’u cyfrifoldebau.

# Confidentiality .definition = Officers access and disclose information only in the proper course of their duties.
term-standard-confidentiality = Cyfrinachedd
    .definition = Dim ond wrth gyflawni eu dyletswyddau’n briodol y mae swyddogion yn cael mynediad at wybodaeth ac yn ei datgelu.

# Fitness for duty .definition = Officers are fit to carry out their duties when on duty or presenting themselves for it.
term-standard-fitness-for-duty = Addasrwydd i weithio
    .definition = Mae swyddogion yn ffit i gyflawni eu dyletswyddau pan fyddant ar ddyletswydd neu’n cyflwyno eu hunain ar ei chyfer.

# Discreditable conduct .definition = Officers do not discredit the police service, on duty or off, and report any action taken against them for a criminal offence.
term-standard-discreditable-conduct = Ymddygiad sy’n dwyn anfri
    .definition = Nid yw swyddogion yn dwyn anfri ar wasanaeth yr heddlu, ar ddyletswydd nac oddi ar ddyletswydd, ac maent yn rhoi gwybod am unrhyw gamau a gymerir yn eu herbyn am drosedd.

# Challenging and reporting improper conduct .definition = Officers report, challenge or act against the conduct of colleagues that falls below these standards.
term-standard-challenging-reporting = Herio ac adrodd am ymddygiad amhriodol
    .definition = Mae swyddogion yn adrodd am ymddygiad cydweithwyr sy’n is na’r safonau hyn, yn ei herio neu’n gweithredu yn ei erbyn.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-standard-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Category of conduct .about = What kind of conduct was alleged; several may apply.
list-category = Categori ymddygiad
    .about = Pa fath o ymddygiad a honnwyd; gall sawl un fod yn berthnasol.

# Dishonesty .definition = Lying, making a false record or misrepresenting facts.
term-category-dishonesty = Anonestrwydd
    .definition = Dweud celwydd, gwneud cofnod ffug neu gamliwio ffeithiau.

# Sexual offence .definition = Conduct charged or convicted as a sexual offence, always printed with the stage that the criminal matter reached.
term-category-sexual-offence = Trosedd rywiol
    .definition = Ymddygiad a arweiniodd at gyhuddiad neu euogfarn am drosedd rywiol, a ddangosir bob amser gyda’r cam yr oedd y mater troseddol wedi’i gyrraedd.

# Abuse of position for a sexual purpose .definition = A sexual or improper emotional approach to someone met through the role.
term-category-abuse-of-position-sexual-purpose = Camddefnyddio safle at ddiben rhywiol
    .definition = Dynesu’n rhywiol, neu mewn modd emosiynol amhriodol, at rywun y cyfarfuwyd ag ef drwy’r rôl.

# Sexual harassment .definition = Unwanted sexual conduct, usually towards a colleague or a member of the public.
term-category-sexual-harassment = Aflonyddu rhywiol
    .definition = Ymddygiad rhywiol digroeso, fel arfer tuag at gydweithiwr neu aelod o’r cyhoedd.

# Other sexual conduct .definition = Sexual misconduct of another kind, for which nobody was charged.
term-category-other-sexual-conduct = Ymddygiad rhywiol arall
    .definition = Camymddwyn rhywiol o fath arall, na chyhuddwyd neb o’i herwydd.

# Discriminatory behaviour .definition = Discriminatory words, messages or acts.
term-category-discriminatory-behaviour = Ymddygiad gwahaniaethol
    .definition = Geiriau, negeseuon neu weithredoedd gwahaniaethol.

# Powers, policies or procedures .definition = Misuse of police powers, or breach of a policy or procedure.
term-category-powers-policies-procedures = Pwerau, polisïau neu weithdrefnau
    .definition = Camddefnyddio pwerau’r heddlu, neu dorri polisi neu weithdrefn.

# Force used on a person .definition = Force used on duty that was alleged to be excessive or unjustified.
term-category-use-of-force = Grym a ddefnyddiwyd ar berson
    .definition = Grym a ddefnyddiwyd ar ddyletswydd ac yr honnwyd ei fod yn ormodol neu heb gyfiawnhad.

# Failure of duty .definition = An inquiry not made, or care not taken, that duty required.
term-category-failure-of-duty = Methiant mewn dyletswydd
    .definition = Peidio â gwneud ymholiad, neu beidio â chymryd gofal, yr oedd dyletswydd yn gofyn amdano.

# Misuse of information .definition = Looking up or passing on information held by the police without a lawful reason.
term-category-confidentiality-data-misuse = Camddefnyddio gwybodaeth
    .definition = Edrych ar wybodaeth a gedwir gan yr heddlu, neu ei throsglwyddo, heb reswm cyfreithlon.

# Notifiable association .definition = A link with a person that had to be declared to the force and was not.
term-category-association = Cysylltiad hysbysadwy
    .definition = Cysylltiad â pherson yr oedd yn rhaid ei ddatgan i’r heddlu ond na chafodd ei ddatgan.

# Domestic abuse .definition = Abuse within a family or an intimate relationship.
term-category-domestic-abuse = Cam-drin domestig
    .definition = Cam-drin o fewn teulu neu berthynas bersonol agos.

# Violence off duty .definition = Violence while off duty that was not domestic.
term-category-violence-off-duty = Trais oddi ar ddyletswydd
    .definition = Trais oddi ar ddyletswydd nad oedd yn drais domestig.

# Drink or drug driving .definition = Driving after more drink or drugs than the law allows, or refusing to be tested for them.
term-category-drink-drug-driving = Gyrru dan ddylanwad diod neu gyffuriau
    .definition = Gyrru ar ôl mwy o ddiod neu gyffuriau nag y mae’r gyfraith yn ei ganiatáu, neu wrthod cymryd prawf amdanynt.

# Other driving .definition = The standard of driving, on duty or off, where neither drink nor drugs are alleged.
term-category-driving = Gyrru arall
    .definition = Safon y gyrru, ar ddyletswydd neu oddi ar ddyletswydd, lle nad oes honiad ynghylch diod na chyffuriau.

# Damage to property .definition = Damage to or destruction of another’s property without lawful excuse.
term-category-criminal-damage = Difrod i eiddo
    .definition = Difrodi neu ddinistrio eiddo rhywun arall heb esgus cyfreithlon.

# Social media .definition = Something posted where the public could see it.
term-category-social-media = Cyfryngau cymdeithasol
    .definition = Rhywbeth a bostiwyd lle gallai’r cyhoedd ei weld.

# Homicide .definition = Murder or manslaughter, used only where a court has convicted.
term-category-homicide = Lladdiad
    .definition = Llofruddiaeth neu ddynladdiad, term na ddefnyddir ond pan fo llys wedi euogfarnu.

# Other corruption .definition = Improper influence or favour in an inquiry or another police matter.
term-category-corruption-type = Llygredd arall
    .definition = Dylanwad neu ffafr amhriodol mewn ymchwiliad neu fater arall yn ymwneud â’r heddlu.

# Other .definition = Conduct of none of the kinds above, described in the record’s summary.
term-category-other = Arall
    .definition = Ymddygiad nad yw’n perthyn i’r un o’r mathau uchod, a ddisgrifir yng nghrynodeb y cofnod.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-category-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Finding .about = What proceedings found about an allegation or a person, gravest first.
list-finding = Canfyddiad
    .about = Yr hyn a ganfuwyd yn yr achos am honiad neu berson, y mwyaf difrifol yn gyntaf.

# Gross misconduct .definition = A breach of the Standards of Professional Behaviour so serious that dismissal would be justified, whether or not it followed; since 28 May 2025 a conviction for an indictable-only offence counts as one.
term-finding-gross-misconduct = Camymddwyn difrifol
    .definition = Torri’r Safonau Ymddygiad Proffesiynol mewn modd mor ddifrifol fel y byddai cyfiawnhad dros ddiswyddo, p’un a ddigwyddodd hynny ai peidio; ers 28 Mai 2025 mae euogfarn am drosedd sy’n dditiadwy yn unig yn cyfrif felly.

# Misconduct .definition = A breach of the Standards of Professional Behaviour serious enough for disciplinary action, which since February 2020 means at least a written warning.
term-finding-misconduct = Camymddwyn
    .definition = Torri’r Safonau Ymddygiad Proffesiynol mewn modd digon difrifol i gyfiawnhau camau disgyblu, sydd ers mis Chwefror 2020 yn golygu rhybudd ysgrifenedig o leiaf.

# Practice requiring improvement .definition = Conduct that fell short of what is expected but was neither misconduct nor gross misconduct.
term-finding-practice-requiring-improvement = Ymarfer y mae angen ei wella
    .definition = Ymddygiad a oedd yn is na’r hyn a ddisgwylir ond nad oedd yn gamymddwyn nac yn gamymddwyn difrifol.

# Not proven .definition = The panel did not find the allegation proved.
term-finding-not-proven = Heb ei brofi
    .definition = Ni chanfu’r panel fod yr honiad wedi’i brofi.

# No case to answer .definition = The matter was stopped for want of a case.
term-finding-no-case-to-answer = Dim achos i’w ateb
    .definition = Rhoddwyd y gorau i’r mater oherwydd diffyg achos.

# Proceedings stopped .definition = The proceedings were withdrawn or brought to an end, for example because of delay, without a finding.
term-finding-proceedings-discontinued = Rhoddwyd y gorau i’r achos
    .definition = Tynnwyd yr achos yn ôl neu daethpwyd ag ef i ben, er enghraifft oherwydd oedi, heb ganfyddiad.

# Pending .definition = The proceedings were still open at the newest source.
term-finding-pending = Yn yr arfaeth
    .definition = Roedd yr achos yn dal ar agor adeg y ffynhonnell ddiweddaraf.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-finding-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Outcome .about = What followed from the finding, gravest first.
list-outcome = Canlyniad
    .about = Yr hyn a ddilynodd y canfyddiad, y mwyaf difrifol yn gyntaf.

# Dismissed without notice .definition = The person was removed from office at once.
term-outcome-dismissed-without-notice = Diswyddo heb rybudd
    .definition = Cafodd y person ei symud o’i swydd ar unwaith.

# Dismissed with notice .definition = The person was removed from office after a period of notice of at least 28 days, which only the rules before February 2020 allow.
term-outcome-dismissed-with-notice = Diswyddo gyda rhybudd
    .definition = Cafodd y person ei symud o’i swydd ar ôl cyfnod rhybudd o 28 diwrnod o leiaf, rhywbeth nad yw ond y rheolau cyn mis Chwefror 2020 yn ei ganiatáu.

# Would have been dismissed .definition = The person had already left, and the panel found that they would have been dismissed had they still been serving, which is not itself a dismissal.
term-outcome-would-have-been-dismissed = Byddai’r person wedi’i ddiswyddo
    .definition = Roedd y person eisoes wedi gadael, a chanfu’r panel y byddai wedi cael ei ddiswyddo pe bai’n dal i wasanaethu, rhywbeth nad yw ynddo’i hun yn ddiswyddiad.

# Reduced in rank .definition = The person stays in the force at a lower rank.
term-outcome-reduction-in-rank = Gostwng rheng
    .definition = Mae’r person yn aros yn yr heddlu ar reng is.

# Final written warning extended .definition = A final written warning already in force was made to last longer, which only the rules before February 2020 allow.
term-outcome-warning-extended = Estyn rhybudd ysgrifenedig terfynol
    .definition = Gwnaed i rybudd ysgrifenedig terfynol a oedd eisoes mewn grym bara’n hwy, rhywbeth nad yw ond y rheolau cyn mis Chwefror 2020 yn ei ganiatáu.

# Final written warning .definition = The last warning before dismissal, which under the rules since February 2020 lasts two years, or up to five after a hearing found gross misconduct.
term-outcome-final-written-warning = Rhybudd ysgrifenedig terfynol
    .definition = Y rhybudd olaf cyn diswyddo, sydd o dan y rheolau ers mis Chwefror 2020 yn para dwy flynedd, neu hyd at bum mlynedd ar ôl i wrandawiad ganfod camymddwyn difrifol.

# Written warning .definition = A warning for misconduct, which under the rules since February 2020 lasts 18 months.
term-outcome-written-warning = Rhybudd ysgrifenedig
    .definition = Rhybudd am gamymddwyn, sydd o dan y rheolau ers mis Chwefror 2020 yn para 18 mis.

# Management advice .definition = Formal advice, the mildest disciplinary action under the rules before February 2020.
term-outcome-management-advice = Cyngor rheoli
    .definition = Cyngor ffurfiol, y cam disgyblu ysgafnaf o dan y rheolau cyn mis Chwefror 2020.

# Management action .definition = A manager’s step to put conduct right under the rules before February 2020, not imposed as discipline.
term-outcome-management-action = Camau rheoli
    .definition = Cam gan reolwr i unioni ymddygiad o dan y rheolau cyn mis Chwefror 2020, nad yw’n cael ei osod fel disgyblaeth.

# Reflective practice .definition = The matter was referred to the Reflective Practice Review Process, which is for learning and is not discipline.
term-outcome-reflective-practice = Ymarfer myfyriol
    .definition = Cyfeiriwyd y mater at y Broses Adolygu Ymarfer Myfyriol, sydd ar gyfer dysgu ac nad yw’n ddisgyblaeth.

# No action .definition = The matter ended and nothing was imposed.
term-outcome-no-action = Dim camau
    .definition = Daeth y mater i ben ac ni osodwyd dim.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-outcome-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Standing of an outcome .about = Whether an outcome still holds, worked out from the appeals against it.
list-outcome-standing = Statws canlyniad
    .about = A yw canlyniad yn dal mewn grym, fel y’i cyfrifir o’r apeliadau yn ei erbyn.

# Current .definition = The outcome holds, and no appeal against it is known to be open.
term-outcome-standing-current = Mewn grym
    .definition = Mae’r canlyniad mewn grym, ac ni wyddys am unrhyw apêl agored yn ei erbyn.

# Under appeal .definition = An appeal or review against the outcome has been lodged and not yet decided.
term-outcome-standing-under-appeal = O dan apêl
    .definition = Cyflwynwyd apêl yn erbyn y canlyniad, neu gais i’w adolygu, ac ni phenderfynwyd arno eto.

# Overturned .definition = An appeal or a court has removed or replaced the outcome.
term-outcome-standing-overturned = Wedi’i wrthdroi
    .definition = Mae apêl neu lys wedi dileu’r canlyniad neu wedi rhoi un arall yn ei le.

# Sent back for a fresh decision .definition = The outcome has been set aside and the matter goes to a fresh decision, so that until then there is no outcome.
term-outcome-standing-remitted = Anfonwyd yn ôl am benderfyniad newydd
    .definition = Mae’r canlyniad wedi’i roi o’r neilltu ac mae’r mater yn mynd am benderfyniad newydd, fel nad oes canlyniad tan hynny.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-outcome-standing-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Mode of investigation .about = Who investigated, and under whose control.
list-investigation-mode = Dull ymchwilio
    .about = Pwy a ymchwiliodd, ac o dan reolaeth pwy.

# Independent .definition = Investigated by the Independent Office for Police Conduct with its own investigators.
term-investigation-mode-independent = Annibynnol
    .definition = Ymchwiliwyd i’r mater gan Swyddfa Annibynnol Ymddygiad yr Heddlu gyda’i hymchwilwyr ei hun.

# Directed .definition = Investigated by a force’s investigators under the direction and control of the Independent Office for Police Conduct.
term-investigation-mode-directed = Dan gyfarwyddyd
    .definition = Ymchwiliwyd i’r mater gan ymchwilwyr heddlu o dan gyfarwyddyd a rheolaeth Swyddfa Annibynnol Ymddygiad yr Heddlu.

# Local .definition = Investigated by a force on its own.
term-investigation-mode-local = Lleol
    .definition = Ymchwiliwyd i’r mater gan heddlu ar ei ben ei hun.

# Managed .definition = A mode from before February 2020, in which a force investigated under the watchdog’s direction and control.
term-investigation-mode-managed = Dan reolaeth
    .definition = Dull o’r cyfnod cyn mis Chwefror 2020, lle’r oedd heddlu’n ymchwilio o dan gyfarwyddyd a rheolaeth y corff gwarchod.

# Supervised .definition = A mode from before February 2020, in which a force kept control and the watchdog set the terms and received the report.
term-investigation-mode-supervised = Dan oruchwyliaeth
    .definition = Dull o’r cyfnod cyn mis Chwefror 2020, lle’r oedd heddlu’n cadw rheolaeth a’r corff gwarchod yn pennu’r cylch gorchwyl ac yn derbyn yr adroddiad.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-investigation-mode-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Type of proceedings .about = What kind of proceedings dealt with the matter.
list-proceedings-type = Math o achos ffurfiol
    .about = Pa fath o achos ffurfiol a ymdriniodd â’r mater.

# Misconduct meeting .definition = Proceedings in private for misconduct that is not gross, which can end at most in a final written warning.
term-proceedings-type-misconduct-meeting = Cyfarfod camymddwyn
    .definition = Achos preifat am gamymddwyn nad yw’n gamymddwyn difrifol, a all arwain ar y mwyaf at rybudd ysgrifenedig terfynol.

# Misconduct hearing .definition = Proceedings for gross misconduct, or for misconduct by someone already under a final written warning, held in public unless the chair decides otherwise.
term-proceedings-type-misconduct-hearing = Gwrandawiad camymddwyn
    .definition = Achos am gamymddwyn difrifol, neu am gamymddwyn gan rywun sydd eisoes o dan rybudd ysgrifenedig terfynol, a gynhelir yn gyhoeddus oni bai bod y cadeirydd yn penderfynu fel arall.

# Accelerated misconduct hearing .definition = A quick hearing for gross misconduct, where the evidence is already sufficient and it is in the public interest that the officer leave without delay, or, since 28 May 2025 and as a rule, where the officer has already left.
term-proceedings-type-accelerated-misconduct-hearing = Gwrandawiad camymddwyn carlam
    .definition = Gwrandawiad cyflym am gamymddwyn difrifol, pan fo’r dystiolaeth eisoes yn ddigonol a phan fo er budd y cyhoedd i’r swyddog adael yn ddi-oed, neu, ers 28 Mai 2025 ac fel rheol, pan fo’r swyddog eisoes wedi gadael.

# Special case hearing .definition = The quick hearing of the rules before February 2020, which the accelerated misconduct hearing replaced.
term-proceedings-type-special-case-hearing = Gwrandawiad achos arbennig
    .definition = Gwrandawiad cyflym y rheolau cyn mis Chwefror 2020, a ddisodlwyd gan y gwrandawiad camymddwyn carlam.

# Performance proceedings .definition = Proceedings about how well somebody does the job, which are not misconduct and are never counted as such.
term-proceedings-type-performance = Achos perfformiad
    .definition = Achos ynghylch pa mor dda y mae rhywun yn gwneud ei waith, nad yw’n gamymddwyn ac nad yw byth yn cael ei gyfrif felly.

# Vetting process .definition = A process about whether somebody may hold police clearance, which is not misconduct and is never counted as such.
term-proceedings-type-vetting = Proses fetio
    .definition = Proses ynghylch a gaiff rhywun ddal cliriad yr heddlu, nad yw’n gamymddwyn ac nad yw byth yn cael ei chyfrif felly.

# None yet .definition = A source says expressly that proceedings are still to come.
term-proceedings-type-none-yet = Dim eto
    .definition = Mae ffynhonnell yn dweud yn benodol fod achos eto i ddod.

# None .definition = A source says expressly that there were no proceedings.
term-proceedings-type-none = Dim
    .definition = Mae ffynhonnell yn dweud yn benodol na fu achos.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-proceedings-type-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Chair .about = Who chaired the proceedings, as a source states it.
list-chair-kind = Cadeirydd
    .about = Pwy a gadeiriodd yr achos, fel y mae ffynhonnell yn ei nodi.

# Legally qualified chair .definition = An independent legally qualified person, the usual chair of a misconduct hearing from 2016 until May 2024.
term-chair-kind-legally-qualified = Cadeirydd â chymwysterau cyfreithiol
    .definition = Person annibynnol â chymwysterau cyfreithiol, sef cadeirydd arferol gwrandawiad camymddwyn o 2016 tan fis Mai 2024.

# Chief officer .definition = The head of the force, who since 7 May 2024 chairs or delegates the chair, and who chaired accelerated hearings before.
term-chair-kind-chief-officer = Prif swyddog
    .definition = Pennaeth yr heddlu, sydd ers 7 Mai 2024 yn cadeirio neu’n dirprwyo’r gadair, ac a oedd yn cadeirio gwrandawiadau carlam cyn hynny.

# Chief officer’s delegate .definition = Someone whom the chief officer appointed to chair: a senior officer, one who left within five years, or a member of staff of similar level.
term-chair-kind-chief-officer-delegate = Cynrychiolydd y prif swyddog
    .definition = Rhywun a benodwyd gan y prif swyddog i gadeirio: uwch-swyddog, un a adawodd o fewn pum mlynedd, neu aelod o staff ar lefel debyg.

# HM Inspector .definition = HM Chief Inspector or an Inspector of Constabulary, who chairs where a chief officer is accused.
term-chair-kind-hmi = Arolygydd Ei Fawrhydi
    .definition = Prif Arolygydd Ei Fawrhydi neu un o Arolygwyr Cwnstabliaeth Ei Fawrhydi, sy’n cadeirio pan wneir honiad yn erbyn prif swyddog.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-chair-kind-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Appeal body .about = Who heard an appeal or a review, lowest first.
list-appeal-body = Corff apêl
    .about = Pwy a wrandawodd ar apêl neu adolygiad, yr isaf yn gyntaf.

# Appeal meeting .definition = A meeting within the police that hears an appeal from a misconduct meeting.
term-appeal-body-appeal-meeting = Cyfarfod apêl
    .definition = Cyfarfod o fewn yr heddlu sy’n gwrando ar apêl yn erbyn penderfyniad cyfarfod camymddwyn.

# Police Appeals Tribunal .definition = The tribunal that hears an officer’s or former officer’s appeal from a misconduct hearing.
term-appeal-body-police-appeals-tribunal = Tribiwnlys Apeliadau’r Heddlu
    .definition = Y tribiwnlys sy’n gwrando ar apêl swyddog neu gyn-swyddog yn erbyn penderfyniad gwrandawiad camymddwyn.

# High Court .definition = The court that reviews whether a decision of a panel, a tribunal or a public body was lawful.
term-appeal-body-high-court = Yr Uchel Lys
    .definition = Y llys sy’n adolygu a oedd penderfyniad panel, tribiwnlys neu gorff cyhoeddus yn gyfreithlon.

# Court of Appeal .definition = The court that hears appeals from the High Court.
term-appeal-body-court-of-appeal = Y Llys Apêl
    .definition = Y llys sy’n gwrando ar apeliadau o’r Uchel Lys.

# Supreme Court .definition = The highest court, which hears appeals from the Court of Appeal.
term-appeal-body-supreme-court = Y Goruchaf Lys
    .definition = Y llys uchaf, sy’n gwrando ar apeliadau o’r Llys Apêl.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-appeal-body-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Result of an appeal .about = How an appeal or a review ended.
list-appeal-result = Canlyniad apêl
    .about = Sut y daeth apêl neu adolygiad i ben.

# Pending .definition = The appeal or review was still undecided at the newest source.
term-appeal-result-pending = Yn yr arfaeth
    .definition = Roedd yr apêl neu’r adolygiad yn dal heb benderfyniad adeg y ffynhonnell ddiweddaraf.

# Withdrawn .definition = Whoever brought the appeal or review gave it up, and the decision below stands.
term-appeal-result-withdrawn = Tynnwyd yn ôl
    .definition = Rhoddodd pwy bynnag a ddaeth â’r apêl neu’r adolygiad y gorau i’r cais, ac mae’r penderfyniad blaenorol yn sefyll.

# Dismissed .definition = The appeal or review failed, and the decision below stands.
term-appeal-result-dismissed = Gwrthodwyd
    .definition = Methodd yr apêl neu’r adolygiad, ac mae’r penderfyniad blaenorol yn sefyll.

# Allowed, reinstated .definition = The appeal succeeded and the person was restored to office.
term-appeal-result-allowed-reinstated = Caniatawyd, adfer i’r swydd
    .definition = Llwyddodd yr apêl ac adferwyd y person i’w swydd.

# Allowed, lesser outcome .definition = The appeal succeeded and a milder outcome was put in place.
term-appeal-result-allowed-lesser-outcome = Caniatawyd, canlyniad ysgafnach
    .definition = Llwyddodd yr apêl a rhoddwyd canlyniad ysgafnach yn lle’r un blaenorol.

# Set aside, sent to a fresh panel .definition = The tribunal set the decision aside and sent the matter to a fresh panel, so that for the time there is no outcome.
term-appeal-result-set-aside-remitted = Rhoddwyd o’r neilltu, anfonwyd at banel newydd
    .definition = Rhoddodd y tribiwnlys y penderfyniad o’r neilltu ac anfonodd y mater at banel newydd, fel nad oes canlyniad am y tro.

# Quashed and sent back .definition = A court found the decision unlawful, quashed it and sent the matter back to be decided again.
term-appeal-result-quashed-remitted = Diddymwyd ac anfonwyd yn ôl
    .definition = Canfu llys fod y penderfyniad yn anghyfreithlon, fe’i diddymodd ac anfonodd y mater yn ôl i’w benderfynu eto.

# Quashed and replaced .definition = A court found the decision unlawful, quashed it and put another decision in its place.
term-appeal-result-quashed-substituted = Diddymwyd a disodlwyd
    .definition = Canfu llys fod y penderfyniad yn anghyfreithlon, fe’i diddymodd a rhoddodd benderfyniad arall yn ei le.

# Allowed; the order is not stated .definition = The challenge succeeded, but the sources do not say what was ordered.
term-appeal-result-allowed = Caniatawyd; ni nodir y gorchymyn
    .definition = Llwyddodd yr her, ond nid yw’r ffynonellau’n dweud beth a orchmynnwyd.

# Partly allowed .definition = The appeal or review succeeded in part, and some of the decision below stands.
term-appeal-result-partly-allowed = Caniatawyd yn rhannol
    .definition = Llwyddodd yr apêl neu’r adolygiad yn rhannol, ac mae peth o’r penderfyniad blaenorol yn sefyll.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-appeal-result-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Criminal stage .about = How far a criminal matter had got.
list-criminal-stage = Cam y mater troseddol
    .about = Pa mor bell yr oedd mater troseddol wedi mynd.

# None reported .definition = The sources mention no criminal matter, which does not say that there was none.
term-criminal-stage-none-reported = Dim wedi’i grybwyll
    .definition = Nid yw’r ffynonellau’n crybwyll unrhyw fater troseddol, ond nid yw hynny’n dweud na fu un.

# Under investigation .definition = A possible offence is being looked into, and nobody has been arrested or charged.
term-criminal-stage-under-investigation = O dan ymchwiliad
    .definition = Mae trosedd bosibl yn cael ei harchwilio, ac nid oes neb wedi’i arestio na’i gyhuddo.

# Arrested .definition = The person has been arrested and not charged, and criminal proceedings are active from that moment.
term-criminal-stage-arrested = Arestiwyd
    .definition = Mae’r person wedi’i arestio ond heb ei gyhuddo, ac mae achos troseddol yn weithredol o’r eiliad honno.

# No charge .definition = It was decided not to prosecute.
term-criminal-stage-no-charge = Dim cyhuddiad
    .definition = Penderfynwyd peidio ag erlyn.

# Charged .definition = The person is formally accused of an offence and has not been tried.
term-criminal-stage-charged = Cyhuddwyd
    .definition = Mae’r person wedi’i gyhuddo’n ffurfiol o drosedd ac nid yw wedi wynebu treial.

# Pleaded not guilty .definition = The person has denied the charge in court.
term-criminal-stage-pleaded-not-guilty = Plediodd yn ddieuog
    .definition = Mae’r person wedi gwadu’r cyhuddiad yn y llys.

# On trial .definition = The trial has begun and no verdict has been given.
term-criminal-stage-on-trial = Yn wynebu treial
    .definition = Mae’r treial wedi dechrau ac ni roddwyd dyfarniad.

# Jury undecided .definition = The jury could not agree on a verdict, and the matter stays active because a retrial may follow.
term-criminal-stage-jury-undecided = Rheithgor heb gytuno
    .definition = Ni allai’r rheithgor gytuno ar ddyfarniad, ac mae’r mater yn parhau’n weithredol am y gall ail dreial ddilyn.

# Pleaded guilty .definition = The person has admitted the offence in court and has not yet been sentenced.
term-criminal-stage-pleaded-guilty = Plediodd yn euog
    .definition = Mae’r person wedi cyfaddef y drosedd yn y llys ac nid yw wedi’i ddedfrydu eto.

# Convicted .definition = The court has convicted the person and has not yet passed sentence.
term-criminal-stage-convicted = Euogfarnwyd
    .definition = Mae’r llys wedi euogfarnu’r person ac nid yw wedi rhoi dedfryd eto.

# Sentenced .definition = The court has convicted the person and passed sentence.
term-criminal-stage-sentenced = Dedfrydwyd
    .definition = Mae’r llys wedi euogfarnu’r person ac wedi rhoi dedfryd.

# Acquitted .definition = The court found the person not guilty.
term-criminal-stage-acquitted = Cafwyd yn ddieuog
    .definition = Cafodd y llys y person yn ddieuog.

# Discontinued .definition = The prosecution was dropped, or offered no evidence.
term-criminal-stage-discontinued = Rhoddwyd y gorau i’r erlyniad
    .definition = Gollyngwyd yr erlyniad, neu ni chynigiwyd unrhyw dystiolaeth.

# Appeal pending .definition = An appeal against conviction or sentence has been lodged and not decided, and until then the conviction holds.
term-criminal-stage-appeal-pending = Apêl yn yr arfaeth
    .definition = Mae apêl yn erbyn euogfarn neu ddedfryd wedi’i chyflwyno ond heb ei phenderfynu, a than hynny mae’r euogfarn yn sefyll.

# Conviction quashed .definition = An appeal court set the conviction aside, so that it no longer counts.
term-criminal-stage-conviction-quashed = Diddymwyd yr euogfarn
    .definition = Rhoddodd llys apêl yr euogfarn o’r neilltu, fel nad yw’n cyfrif mwyach.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-criminal-stage-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Kind of sentence .about = What kind of sentence a court passed, gravest first.
list-sentence-kind = Math o ddedfryd
    .about = Pa fath o ddedfryd a roddodd llys, y fwyaf difrifol yn gyntaf.

# Life sentence .definition = A sentence for life, with or without a minimum term, which never becomes spent.
term-sentence-kind-life = Dedfryd oes
    .definition = Dedfryd am oes, gydag isafswm cyfnod neu hebddo, nad yw byth yn cael ei disbyddu.

# Extended sentence .definition = A prison term with a longer time on licence to protect the public, which never becomes spent.
term-sentence-kind-extended = Dedfryd estynedig
    .definition = Cyfnod o garchar gydag amser hwy ar drwydded er mwyn amddiffyn y cyhoedd, nad yw byth yn cael ei ddisbyddu.

# Imprisonment .definition = A prison term of fixed length, served at once.
term-sentence-kind-imprisonment = Carcharu
    .definition = Cyfnod penodol o garchar, a dreulir ar unwaith.

# Suspended sentence .definition = A prison term that is served only if the person offends again or breaks a condition.
term-sentence-kind-suspended = Dedfryd ohiriedig
    .definition = Cyfnod o garchar na chaiff ei dreulio oni bai bod y person yn troseddu eto neu’n torri amod.

# Community order .definition = A sentence served in the community, for example as unpaid work.
term-sentence-kind-community-order = Gorchymyn cymunedol
    .definition = Dedfryd a gyflawnir yn y gymuned, er enghraifft fel gwaith di-dâl.

# Fine .definition = A sum to be paid.
term-sentence-kind-fine = Dirwy
    .definition = Swm i’w dalu.

# Conditional discharge .definition = No punishment, unless the person offends again within a set time.
term-sentence-kind-conditional-discharge = Rhyddhad amodol
    .definition = Dim cosb, oni bai bod y person yn troseddu eto o fewn cyfnod penodedig.

# Other .definition = A sentence of none of the kinds above, described in the record.
term-sentence-kind-other = Arall
    .definition = Dedfryd nad yw’n perthyn i’r un o’r mathau uchod, a ddisgrifir yn y cofnod.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-sentence-kind-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Kind of event .about = What happened, on the timeline of a case.
list-event-kind = Math o ddigwyddiad
    .about = Yr hyn a ddigwyddodd, ar linell amser achos.

# Conduct .definition = The conduct happened, on a day or over a period.
term-event-kind-conduct = Ymddygiad
    .definition = Digwyddodd yr ymddygiad, ar ddiwrnod neu dros gyfnod.

# First report .definition = The matter was first made known to an authority.
term-event-kind-first-report = Adroddiad cyntaf
    .definition = Rhoddwyd gwybod am y mater i awdurdod am y tro cyntaf.

# Missed opportunity .definition = A source says that a chance to act was missed, and the record says who says so.
term-event-kind-missed-opportunity = Cyfle a gollwyd
    .definition = Mae ffynhonnell yn dweud y collwyd cyfle i weithredu, ac mae’r cofnod yn dweud pwy sy’n dweud hynny.

# Referred to the IOPC .definition = The matter was referred to the Independent Office for Police Conduct or its predecessor, or called in by it.
term-event-kind-referral-iopc = Cyfeirio at yr IOPC
    .definition = Cyfeiriwyd y mater at Swyddfa Annibynnol Ymddygiad yr Heddlu neu ei rhagflaenydd, neu fe’i galwyd i mewn ganddi.

# Mode of investigation decided .definition = It was decided whether the investigation would be independent, directed or local.
term-event-kind-mode-decided = Penderfynu ar y dull ymchwilio
    .definition = Penderfynwyd a fyddai’r ymchwiliad yn annibynnol, dan gyfarwyddyd neu’n lleol.

# Suspension .definition = The person was suspended from duty, which is a neutral act, or the suspension ended.
term-event-kind-suspended = Atal dros dro
    .definition = Cafodd y person ei atal dros dro o’i ddyletswyddau, sy’n weithred niwtral, neu daeth yr ataliad i ben.

# Arrest .definition = The person was arrested on suspicion of an offence.
term-event-kind-arrest = Arestio
    .definition = Cafodd y person ei arestio ar amheuaeth o drosedd.

# Charge .definition = The person was formally accused of an offence, by a charge or a summons.
term-event-kind-charge = Cyhuddo
    .definition = Cafodd y person ei gyhuddo’n ffurfiol o drosedd, drwy gyhuddiad neu wŷs.

# Plea .definition = The person answered a charge in court.
term-event-kind-plea = Ple
    .definition = Atebodd y person gyhuddiad yn y llys.

# Verdict .definition = A court or jury decided, or could not decide, on a charge.
term-event-kind-verdict = Dyfarniad
    .definition = Penderfynodd llys neu reithgor ar gyhuddiad, neu ni allai benderfynu arno.

# Sentence .definition = A court passed sentence.
term-event-kind-sentence = Dedfryd
    .definition = Rhoddodd llys ddedfryd.

# No further action .definition = A criminal inquiry ended without a charge.
term-event-kind-no-further-action = Dim camau pellach
    .definition = Daeth ymchwiliad troseddol i ben heb gyhuddiad.

# Prosecution discontinued .definition = A prosecution was dropped, or offered no evidence.
term-event-kind-discontinued = Rhoi’r gorau i’r erlyniad
    .definition = Gollyngwyd erlyniad, neu ni chynigiwyd unrhyw dystiolaeth.

# Case to answer .definition = An investigation ended in the opinion that there is a case to answer, which is not a finding.
term-event-kind-case-to-answer = Achos i’w ateb
    .definition = Daeth ymchwiliad i ben gyda’r farn bod achos i’w ateb, rhywbeth nad yw’n ganfyddiad.

# Hearing directed .definition = The Independent Office for Police Conduct required the force to hold proceedings.
term-event-kind-proceedings-directed = Cyfarwyddo cynnal gwrandawiad
    .definition = Gwnaeth Swyddfa Annibynnol Ymddygiad yr Heddlu hi’n ofynnol i’r heddlu gynnal achos.

# Resigned .definition = The person left the force by resigning.
term-event-kind-resigned = Ymddiswyddo
    .definition = Gadawodd y person yr heddlu drwy ymddiswyddo.

# Retired .definition = The person left the force by retiring.
term-event-kind-retired = Ymddeol
    .definition = Gadawodd y person yr heddlu drwy ymddeol.

# Proceedings opened .definition = A misconduct meeting or hearing began.
term-event-kind-proceedings-opened = Agor yr achos
    .definition = Dechreuodd cyfarfod neu wrandawiad camymddwyn.

# Finding .definition = Proceedings decided whether the allegations were proved and how serious they were.
term-event-kind-finding = Canfyddiad
    .definition = Penderfynwyd yn yr achos a oedd yr honiadau wedi’u profi a pha mor ddifrifol oeddent.

# Outcome .definition = Proceedings decided what would follow from the finding.
term-event-kind-outcome = Canlyniad
    .definition = Penderfynwyd yn yr achos beth fyddai’n dilyn y canfyddiad.

# Barred list .definition = The person was placed on the list of those barred from policing, or taken off it.
term-event-kind-barred-list-entry = Rhestr waharddedig
    .definition = Rhoddwyd y person ar restr y rhai sydd wedi’u gwahardd rhag plismona, neu fe’i tynnwyd oddi arni.

# Appeal lodged .definition = Somebody appealed, or asked a court to review a decision.
term-event-kind-appeal-lodged = Cyflwyno apêl
    .definition = Apeliodd rhywun, neu gofynnodd i lys adolygu penderfyniad.

# Appeal decided .definition = An appeal was decided.
term-event-kind-appeal-result = Penderfynu ar apêl
    .definition = Penderfynwyd ar apêl.

# Review decided .definition = A court decided whether a decision had been lawful.
term-event-kind-review-result = Penderfynu ar adolygiad
    .definition = Penderfynodd llys a oedd penderfyniad wedi bod yn gyfreithlon.

# Reinstated .definition = The person was restored to office.
term-event-kind-reinstated = Adfer i’r swydd
    .definition = Adferwyd y person i’w swydd.

# Apology .definition = A force or another body apologised for what had happened.
term-event-kind-apology = Ymddiheuriad
    .definition = Ymddiheurodd heddlu neu gorff arall am yr hyn a oedd wedi digwydd.

# Correction .definition = This site corrected what it had published.
term-event-kind-correction = Cywiriad
    .definition = Cywirodd y wefan hon yr hyn yr oedd wedi’i gyhoeddi.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-event-kind-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Kind of source .about = What kind of document a fact rests on, weightiest first.
list-source-kind = Math o ffynhonnell
    .about = Pa fath o ddogfen y mae ffaith yn gorffwys arni, y drymaf yn gyntaf.

# Judgment .definition = A court’s written decision with its reasons.
term-source-kind-judgment = Dyfarniad
    .definition = Penderfyniad ysgrifenedig llys gyda’i resymau.

# Legislation .definition = An Act of Parliament or a statutory instrument, as published.
term-source-kind-legislation = Deddfwriaeth
    .definition = Deddf Seneddol neu offeryn statudol, fel y’i cyhoeddwyd.

# Tribunal decision .definition = A written decision of a Police Appeals Tribunal or another tribunal.
term-source-kind-tribunal-decision = Penderfyniad tribiwnlys
    .definition = Penderfyniad ysgrifenedig gan Dribiwnlys Apeliadau’r Heddlu neu dribiwnlys arall.

# Sentencing remarks .definition = What the judge said when passing sentence, as published.
term-source-kind-court-remarks = Sylwadau dedfrydu
    .definition = Yr hyn a ddywedodd y barnwr wrth roi dedfryd, fel y’i cyhoeddwyd.

# Force’s outcome notice .definition = A force’s own published notice of a misconduct hearing or of its outcome.
term-source-kind-force-outcome-notice = Hysbysiad canlyniad gan heddlu
    .definition = Hysbysiad a gyhoeddwyd gan heddlu ei hun am wrandawiad camymddwyn neu am ei ganlyniad.

# Independent Office for Police Conduct .definition = A report or statement of the Independent Office for Police Conduct or of its predecessor.
term-source-kind-iopc = Swyddfa Annibynnol Ymddygiad yr Heddlu
    .definition = Adroddiad neu ddatganiad gan Swyddfa Annibynnol Ymddygiad yr Heddlu neu gan ei rhagflaenydd.

# Crown Prosecution Service .definition = A statement of the Crown Prosecution Service.
term-source-kind-cps = Gwasanaeth Erlyn y Goron
    .definition = Datganiad gan Wasanaeth Erlyn y Goron.

# Home Office .definition = Statistics or another publication of the Home Office.
term-source-kind-home-office = Y Swyddfa Gartref
    .definition = Ystadegau neu gyhoeddiad arall gan y Swyddfa Gartref.

# College of Policing .definition = Statistics or another publication of the College of Policing.
term-source-kind-college = Y Coleg Plismona
    .definition = Ystadegau neu gyhoeddiad arall gan y Coleg Plismona.

# Inspectorate .definition = A report or statement of HM Inspectorate of Constabulary and Fire & Rescue Services.
term-source-kind-inspectorate = Arolygiaeth
    .definition = Adroddiad neu ddatganiad gan Arolygiaeth Cwnstabliaeth a Gwasanaethau Tân ac Achub Ei Fawrhydi.

# Freedom of information disclosure .definition = A public body’s answer to a request under freedom of information law.
term-source-kind-foi-disclosure = Datgeliad rhyddid gwybodaeth
    .definition = Ateb corff cyhoeddus i gais o dan gyfraith rhyddid gwybodaeth.

# Force’s statement .definition = What a force said to the press or the public, on its own behalf.
term-source-kind-force-statement = Datganiad gan heddlu
    .definition = Yr hyn a ddywedodd heddlu wrth y wasg neu’r cyhoedd, ar ei ran ei hun.

# Professional body .definition = What a staff association, union or other professional body said on its members' behalf.
term-source-kind-professional-body = Corff proffesiynol
    .definition = Yr hyn a ddywedodd cymdeithas staff, undeb neu gorff proffesiynol arall ar ran eu haelodau.

# Law firm .definition = What a law firm published, often on behalf of a client in the matter.
term-source-kind-law-firm = Cwmni cyfreithiol
    .definition = Yr hyn a gyhoeddodd cwmni cyfreithiol, yn aml ar ran cleient yn y mater.

# National press .definition = A report by a national newspaper, broadcaster or news agency.
term-source-kind-national-press = Y wasg genedlaethol
    .definition = Adroddiad gan bapur newydd, darlledwr neu asiantaeth newyddion ar lefel genedlaethol.

# Local press .definition = A report by a local or regional newspaper or broadcaster.
term-source-kind-local-press = Y wasg leol
    .definition = Adroddiad gan bapur newydd neu ddarlledwr lleol neu ranbarthol.

# Copy site .definition = A site that repeats what others published, which can point to a source but cannot support a fact.
term-source-kind-copy-site = Safle copïo
    .definition = Safle sy’n ailadrodd yr hyn a gyhoeddodd eraill, a all bwyntio at ffynhonnell ond na all gynnal ffaith.

# Forum .definition = A place where anyone may write, which can point to a source but cannot support a fact.
term-source-kind-forum = Fforwm
    .definition = Man lle caiff unrhyw un ysgrifennu, a all bwyntio at ffynhonnell ond na all gynnal ffaith.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-source-kind-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Basis for a name .about = On what ground a record may show a person’s name.
list-name-basis = Sail dros enw
    .about = Ar ba sail y caiff cofnod ddangos enw person.

# Conviction .definition = A court convicted the person, and the conviction stands and is not spent.
term-name-basis-conviction = Euogfarn
    .definition = Euogfarnwyd y person gan lys, ac mae’r euogfarn yn sefyll ac nid yw wedi’i disbyddu.

# Misconduct outcome .definition = Proceedings decided the matter and there was no conviction, which this site takes for a ground only where its publisher has said so in writing, and for five years.
term-name-basis-misconduct-outcome = Canlyniad camymddwyn
    .definition = Penderfynwyd ar y mater mewn achos ffurfiol ac ni fu euogfarn, rhywbeth nad yw’r wefan hon yn ei gymryd yn sail ond pan fo ei chyhoeddwr wedi dweud hynny’n ysgrifenedig, ac am bum mlynedd.

# Kind of restriction .about = What kind of order restricts what may be told.
list-restriction-kind = Math o gyfyngiad
    .about = Pa fath o orchymyn sy’n cyfyngu ar yr hyn y caniateir ei ddweud.

# Reporting restriction .definition = A court, or whoever chaired proceedings, forbade or postponed the reporting of some of what was said there.
term-restriction-kind-reporting-restriction = Cyfyngiad adrodd
    .definition = Mae llys, neu bwy bynnag a gadeiriodd yr achos, wedi gwahardd neu ohirio adrodd am rywfaint o’r hyn a ddywedwyd yno.

# Anonymity order .definition = A court, a tribunal or the chair of proceedings ordered that somebody must not be identified.
term-restriction-kind-anonymity-order = Gorchymyn anhysbysrwydd
    .definition = Gorchmynnodd llys, tribiwnlys neu gadeirydd yr achos na chaniateir datgelu pwy yw rhywun.

# What an order covers .about = What an order forbids to tell of the people it protects.
list-restricted-item = Yr hyn y mae gorchymyn yn ei gwmpasu
    .about = Yr hyn y mae gorchymyn yn gwahardd ei ddweud am y bobl y mae’n eu diogelu.

# Name .definition = The name, in whatever text it stands.
term-restricted-item-name = Enw
    .definition = Yr enw, ym mha destun bynnag y mae’n sefyll.

# Cipher .definition = The letter or number by which the sources call the person.
term-restricted-item-cipher = Dynodydd
    .definition = Y llythyren neu’r rhif y mae’r ffynonellau’n eu defnyddio i gyfeirio at y person.

# Rank .definition = The rank at any time.
term-restricted-item-rank = Rheng
    .definition = Y rheng ar unrhyw adeg.

# Dates of the conduct .definition = The days and months on which the conduct happened; the year may be told.
term-restricted-item-dates = Dyddiadau’r ymddygiad
    .definition = Y dyddiau a’r misoedd pan ddigwyddodd yr ymddygiad; caniateir dweud y flwyddyn.

# What was alleged .definition = The words and kinds of what was alleged.
term-restricted-item-allegations = Yr hyn a honnwyd
    .definition = Geiriau a mathau’r hyn a honnwyd.

# Criminal matter .definition = That there was a criminal matter, and its stages.
term-restricted-item-criminal = Mater troseddol
    .definition = Y ffaith y bu mater troseddol, a’i gamau.

# Reason for a withdrawal .about = Why a record was withdrawn.
list-withdrawal-reason = Rheswm dros dynnu’n ôl
    .about = Pam y tynnwyd cofnod yn ôl.

# It was wrong .definition = What it said was wrong in a way that a correction could not mend.
term-withdrawal-reason-mistake = Roedd yn anghywir
    .definition = Roedd yr hyn a ddywedai’n anghywir mewn ffordd na allai cywiriad ei hunioni.

# It was a duplicate .definition = Another record tells the same matter.
term-withdrawal-reason-duplicate = Roedd yn ddyblygiad
    .definition = Mae cofnod arall yn adrodd am yr un mater.

# A court or the law requires it .definition = An order or a law forbids to publish it.
term-withdrawal-reason-legal-order = Mae llys neu’r gyfraith yn mynnu hynny
    .definition = Mae gorchymyn neu gyfraith yn gwahardd ei gyhoeddi.

# Fairness to a person .definition = The harm to a person outweighed what the public gains by it.
term-withdrawal-reason-fairness = Tegwch i berson
    .definition = Roedd y niwed i berson yn gorbwyso’r hyn y mae’r cyhoedd yn ei ennill ohono.

# Its sources no longer bear it .definition = A source was withdrawn or corrected, and no other supports the record.
term-withdrawal-reason-sources = Nid yw ei ffynonellau’n ei gynnal mwyach
    .definition = Tynnwyd ffynhonnell yn ôl neu fe’i cywirwyd, ac nid oes un arall yn cynnal y cofnod.

# Its time was over .definition = The time for which it was to be published had passed.
term-withdrawal-reason-expired = Roedd ei amser ar ben
    .definition = Roedd y cyfnod y bwriadwyd ei gyhoeddi ar ei gyfer wedi mynd heibio.

# Origin of a mistake .about = Whose mistake a correction mends: ours, or that of whoever published the figure.
list-corrected-by = Tarddiad camgymeriad
    .about = Camgymeriad pwy y mae cywiriad yn ei unioni: ein camgymeriad ni, neu gamgymeriad pwy bynnag a gyhoeddodd y ffigur.

# Our mistake .definition = This site had it otherwise than its source.
term-corrected-by-us = Ein camgymeriad ni
    .definition = Roedd y wefan hon yn dweud yn wahanol i’w ffynhonnell.

# Revised by the publisher .definition = Whoever published it has since published it otherwise.
term-corrected-by-publisher = Diwygiwyd gan y cyhoeddwr
    .definition = Mae pwy bynnag a’i cyhoeddodd wedi’i gyhoeddi’n wahanol ers hynny.

# Kind of force .about = What kind of police force it is, and so which official figures cover it.
list-force-kind = Math o heddlu
    .about = Pa fath o heddlu ydyw, ac felly pa ffigurau swyddogol sy’n ei gynnwys.

# Territorial .definition = One of the 43 forces that each police an area of England and Wales and are covered by the Home Office and barred list figures.
term-force-kind-territorial = Tiriogaethol
    .definition = Un o’r 43 o heddluoedd sydd bob un yn plismona ardal o Gymru a Lloegr ac sydd wedi’u cynnwys yn ffigurau’r Swyddfa Gartref a’r rhestr waharddedig.

# National .definition = A force with one task across the country, such as the British Transport Police, the Ministry of Defence Police or the Civil Nuclear Constabulary, outside those figures.
term-force-kind-national = Cenedlaethol
    .definition = Heddlu ag un dasg ledled y wlad, megis Heddlu Trafnidiaeth Prydain, Heddlu’r Weinyddiaeth Amddiffyn neu’r Gwnstabliaeth Niwclear Sifil, y tu allan i’r ffigurau hynny.

# Agency .definition = The National Crime Agency, which is outside those figures.
term-force-kind-agency = Asiantaeth
    .definition = Yr Asiantaeth Troseddu Cenedlaethol, sydd y tu allan i’r ffigurau hynny.

# Outside England and Wales .definition = A force under other law, mentioned only as background to a record.
term-force-kind-outside-england-wales = Y tu allan i Gymru a Lloegr
    .definition = Heddlu o dan gyfraith arall, a grybwyllir fel cefndir i gofnod yn unig.

# Population .about = Which people a published figure counts.
list-population = Poblogaeth
    .about = Pa bobl y mae ffigur cyhoeddedig yn eu cyfrif.

# Police officers .definition = Officers of any rank, among whom some publishers count special constables, as the dataset then says.
term-population-police-officers = Swyddogion heddlu
    .definition = Swyddogion o unrhyw reng, y mae rhai cyhoeddwyr yn cyfrif cwnstabliaid gwirfoddol yn eu plith, ac os felly mae’r set ddata’n dweud hynny.

# Special constables .definition = Special constables alone, who are always counted by head.
term-population-special-constables = Cwnstabliaid gwirfoddol
    .definition = Cwnstabliaid gwirfoddol yn unig, sydd bob amser yn cael eu cyfrif fesul pen.

# Community support officers .definition = Police community support officers alone.
term-population-pcsos = Swyddogion cymorth cymunedol
    .definition = Swyddogion cymorth cymunedol yr heddlu yn unig.

# Designated staff .definition = Members of staff with particular powers, other than community support officers.
term-population-designated-staff = Staff dynodedig
    .definition = Aelodau o staff â phwerau penodol, ac eithrio swyddogion cymorth cymunedol.

# Police staff .definition = Civilian employees, among whom some publishers count community support officers and designated staff, as the dataset then says.
term-population-police-staff = Staff yr heddlu
    .definition = Cyflogeion sifil, y mae rhai cyhoeddwyr yn cyfrif swyddogion cymorth cymunedol a staff dynodedig yn eu plith, ac os felly mae’r set ddata’n dweud hynny.

# Volunteers .definition = Police support volunteers, who are not special constables.
term-population-volunteers = Gwirfoddolwyr
    .definition = Gwirfoddolwyr cymorth yr heddlu, nad ydynt yn gwnstabliaid gwirfoddol.

# Officers and staff .definition = Police officers and police staff counted together.
term-population-officers-and-staff = Swyddogion a staff
    .definition = Swyddogion heddlu a staff yr heddlu wedi’u cyfrif gyda’i gilydd.

# Everyone .definition = Everyone the source counts, whatever their role.
term-population-everyone = Pawb
    .definition = Pawb y mae’r ffynhonnell yn eu cyfrif, beth bynnag fo’u rôl.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-population-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Unit .about = What a number counts.
list-unit = Uned
    .about = Yr hyn y mae rhif yn ei gyfrif.

# People .definition = Persons, each counted once however many allegations or cases there are.
term-unit-people = Pobl
    .definition = Unigolion, pob un wedi’i gyfrif unwaith faint bynnag o honiadau neu achosion sydd.

# Allegations .definition = Single things alleged, of which one case can hold several.
term-unit-allegations = Honiadau
    .definition = Pethau unigol a honnir, y gall un achos gynnwys sawl un ohonynt.

# Cases .definition = Matters dealt with together, each of which can concern several people and allegations.
term-unit-cases = Achosion
    .definition = Materion yr ymdrinnir â hwy gyda’i gilydd, y gall pob un ohonynt ymwneud â sawl person a honiad.

# Proceedings .definition = Misconduct meetings and hearings, each of which can decide about several people.
term-unit-proceedings = Achosion ffurfiol
    .definition = Cyfarfodydd a gwrandawiadau camymddwyn, y gall pob un ohonynt benderfynu ynghylch sawl person.

# Reports .definition = Final reports of investigations, each of which can concern several people.
term-unit-reports = Adroddiadau
    .definition = Adroddiadau terfynol ymchwiliadau, y gall pob un ohonynt ymwneud â sawl person.

# Reasons .definition = Reasons recorded for an entry on the barred list, of which one person can have several.
term-unit-reasons = Rhesymau
    .definition = Rhesymau a gofnodwyd dros roi rhywun ar y rhestr waharddedig, y gall fod gan un person sawl un ohonynt.

# Investigations .definition = Investigations, each of which can concern several people.
term-unit-investigations = Ymchwiliadau
    .definition = Ymchwiliadau, y gall pob un ohonynt ymwneud â sawl person.

# Sanctions .definition = Disciplinary sanctions imposed, counted as the source counts them.
term-unit-sanctions = Sancsiynau
    .definition = Sancsiynau disgyblu a osodwyd, wedi’u cyfrif fel y mae’r ffynhonnell yn eu cyfrif.

# Entries .definition = Appearances of a person in a case or list, so that one person can be several.
term-unit-entries = Ymddangosiadau
    .definition = Y troeon y mae person yn ymddangos mewn achos neu restr, fel y gall un person gyfrif fwy nag unwaith.

# Headcount .definition = People in post, each counted as one whatever their hours.
term-unit-headcount = Cyfrif pennau
    .definition = Pobl mewn swydd, pob un wedi’i gyfrif fel un beth bynnag fo’i oriau.

# Full-time equivalent .definition = People in post, part-timers counted by the share of full hours that they work.
term-unit-fte = Cyfwerth ag amser llawn
    .definition = Pobl mewn swydd, gyda gweithwyr rhan-amser wedi’u cyfrif yn ôl y gyfran o oriau llawn y maent yn ei gweithio.

# Per cent .definition = A share of a hundred, of whatever the measure says.
term-unit-percent = Y cant
    .definition = Cyfran o gant, o beth bynnag y mae’r mesur yn ei ddweud.

# Per 1,000 .definition = A rate for every thousand of whatever the measure says.
term-unit-per-1000 = Fesul 1,000
    .definition = Cyfradd am bob mil o beth bynnag y mae’r mesur yn ei ddweud.

# Notices .definition = Notices of hearings or outcomes that a force published.
term-unit-notices = Hysbysiadau
    .definition = Hysbysiadau am wrandawiadau neu ganlyniadau a gyhoeddwyd gan heddlu.

# Forces .definition = Police forces.
term-unit-forces = Heddluoedd
    .definition = Heddluoedd.

# Cards .definition = Warrant cards, which show that somebody is a police officer.
term-unit-cards = Cardiau
    .definition = Cardiau gwarant, sy’n dangos bod rhywun yn swyddog heddlu.

# Files .definition = Vetting files that inspectors read.
term-unit-files = Ffeiliau
    .definition = Ffeiliau fetio a ddarllenwyd gan arolygwyr.

# Responses .definition = Answers to a survey.
term-unit-responses = Ymatebion
    .definition = Atebion i arolwg.

# Areas for improvement .definition = Findings of an inspection that ask for improvement without being a recommendation.
term-unit-areas-for-improvement = Meysydd i’w gwella
    .definition = Canfyddiadau arolygiad sy’n gofyn am welliant heb fod yn argymhellion.

# Recommendations .definition = Recommendations that an inspection, review or inquiry made.
term-unit-recommendations = Argymhellion
    .definition = Argymhellion a wnaed gan arolygiad, adolygiad neu ymchwiliad.

# Basis .about = What brings a thing into the count, and so into which period it falls.
list-basis = Sail
    .about = Yr hyn sy’n dod â pheth i mewn i’r cyfrif, ac felly i ba gyfnod y mae’n perthyn.

# In post .definition = Counted because in post on the day of the count.
term-basis-in-post = Mewn swydd
    .definition = Cyfrifir am fod rhywun mewn swydd ar ddiwrnod y cyfrif.

# Barred .definition = Counted when placed on the barred list, including those who had already left.
term-basis-barred = Gwaharddwyd
    .definition = Cyfrifir pan roddir rhywun ar y rhestr waharddedig, gan gynnwys y rhai a oedd eisoes wedi gadael.

# Left .definition = Counted when service in the force ended.
term-basis-left = Gadawodd
    .definition = Cyfrifir pan ddaw gwasanaeth yn yr heddlu i ben.

# Finalised .definition = Counted when the whole case was closed, whenever it began.
term-basis-finalised = Cwblhawyd
    .definition = Cyfrifir pan gaeir yr achos cyfan, pryd bynnag y dechreuodd.

# Decided .definition = Counted when a finding or another decision was made.
term-basis-decided = Penderfynwyd
    .definition = Cyfrifir pan wneir canfyddiad neu benderfyniad arall.

# Received .definition = Counted when the matter came in or was recorded.
term-basis-received = Derbyniwyd
    .definition = Cyfrifir pan ddaw’r mater i law neu pan gaiff ei gofnodi.

# Investigated .definition = Counted because it was investigated, whatever came of it.
term-basis-investigated = Ymchwiliwyd
    .definition = Cyfrifir am fod ymchwiliad wedi’i gynnal, beth bynnag a ddaeth ohono.

# Referred .definition = Counted when passed to another body, such as the Independent Office for Police Conduct.
term-basis-referred = Cyfeiriwyd
    .definition = Cyfrifir pan drosglwyddir y mater i gorff arall, megis Swyddfa Annibynnol Ymddygiad yr Heddlu.

# Published .definition = Counted when made public.
term-basis-published = Cyhoeddwyd
    .definition = Cyfrifir pan gaiff ei wneud yn gyhoeddus.

# Found .definition = Counted because an inspection, review or inquiry came upon it in what it examined.
term-basis-found = Canfuwyd
    .definition = Cyfrifir am fod arolygiad, adolygiad neu ymchwiliad wedi dod ar ei draws yn yr hyn a archwiliodd.

# Waiting .definition = Counted because still open on the day of the count.
term-basis-waiting = Yn aros
    .definition = Cyfrifir am ei fod yn dal ar agor ar ddiwrnod y cyfrif.

# Kind of period .about = What stretch of time a figure is for.
list-period-kind = Math o gyfnod
    .about = Ar gyfer pa gyfnod o amser y mae ffigur.

# Financial year .definition = From 1 April to 31 March of the next year.
term-period-kind-financial-year = Blwyddyn ariannol
    .definition = O 1 Ebrill i 31 Mawrth y flwyddyn ganlynol.

# Calendar year .definition = From 1 January to 31 December.
term-period-kind-calendar-year = Blwyddyn galendr
    .definition = O 1 Ionawr i 31 Rhagfyr.

# Snapshot .definition = One day.
term-period-kind-snapshot = Ciplun
    .definition = Un diwrnod.

# Span .definition = Any other stretch of time, shorter or longer than a year.
term-period-kind-span = Rhychwant
    .definition = Unrhyw gyfnod arall o amser, yn fyrrach neu’n hwy na blwyddyn.

# Conduct rules .about = Under which conduct rules the matters of a figure fall. They changed on 1 February 2020.
list-regime = Rheolau ymddygiad
    .about = O dan ba reolau ymddygiad y daw materion ffigur. Newidiodd y rheolau ar 1 Chwefror 2020.

# Older rules .definition = The period ended before 1 February 2020, when the conduct rules changed.
term-regime-older = Rheolau hŷn
    .definition = Daeth y cyfnod i ben cyn 1 Chwefror 2020, pan newidiodd y rheolau ymddygiad.

# Older and newer rules .definition = The period lies on both sides of 1 February 2020, when the conduct rules changed.
term-regime-across = Rheolau hŷn a rheolau newydd
    .definition = Mae’r cyfnod yn ymestyn o boptu 1 Chwefror 2020, pan newidiodd y rheolau ymddygiad.

# Newer rules, older for older matters .definition = The period began on or after 1 February 2020; matters that had come to notice before that day are decided under the older rules and may be counted.
term-regime-since = Rheolau newydd, rhai hŷn i faterion hŷn
    .definition = Dechreuodd y cyfnod ar 1 Chwefror 2020 neu ar ôl hynny; penderfynir o dan y rheolau hŷn ar faterion a oedd wedi dod i sylw cyn y diwrnod hwnnw, a gallant fod wedi’u cyfrif.

# Newer rules only .definition = Only matters that came to notice on or after 1 February 2020 are counted; the source says so.
term-regime-newer = Rheolau newydd yn unig
    .definition = Dim ond materion a ddaeth i sylw ar 1 Chwefror 2020 neu ar ôl hynny a gyfrifir; mae’r ffynhonnell yn dweud hynny.

# Does not apply .definition = No matters are counted that such rules are about.
term-regime-does-not-apply = Ddim yn gymwys
    .definition = Ni chyfrifir unrhyw faterion y mae rheolau o’r fath yn ymwneud â hwy.

# Use .about = What the site’s own pages take a measure for.
list-use = Defnydd
    .about = Ar gyfer beth y mae tudalennau’r wefan ei hun yn defnyddio mesur.

# Officers in post .definition = The number of officers by which a rate is worked out.
term-use-officers-in-post = Swyddogion mewn swydd
    .definition = Nifer y swyddogion a ddefnyddir i gyfrifo cyfradd.

# Barred .definition = People added to the barred list, who were dismissed or would have been.
term-use-barred = Gwaharddwyd
    .definition = Pobl a ychwanegwyd at y rhestr waharddedig, a gafodd eu diswyddo neu a fyddai wedi cael eu diswyddo.

# Left by dismissal .definition = Serving people whose employment the force ended, including some not for misconduct.
term-use-left-dismissed = Gadael drwy ddiswyddo
    .definition = Pobl a oedd yn gwasanaethu y daeth yr heddlu â’u cyflogaeth i ben, gan gynnwys rhai am resymau heblaw camymddwyn.

# Case to answer .definition = People or matters for which an investigation found a case to answer, which is not a finding.
term-use-case-to-answer = Achos i’w ateb
    .definition = Pobl neu faterion y canfu ymchwiliad fod achos i’w ateb yn eu cylch, rhywbeth nad yw’n ganfyddiad.

# Finding .definition = What proceedings found, by kind of finding.
term-use-finding = Canfyddiad
    .definition = Yr hyn a ganfuwyd mewn achosion ffurfiol, yn ôl math o ganfyddiad.

# Outcome .definition = What followed from the findings, by kind of outcome.
term-use-outcome = Canlyniad
    .definition = Yr hyn a ddilynodd y canfyddiadau, yn ôl math o ganlyniad.

# Breakdown .about = What a category of a dataset breaks its numbers down by.
list-breakdown = Dadansoddiad
    .about = Yn ôl beth y mae categori mewn set ddata yn dadansoddi ei rifau.

# Nothing .definition = A number that is no part of another: a lower or upper bound, or the same number as somebody else gives it.
term-breakdown-none = Dim
    .definition = Rhif nad yw’n rhan o un arall: ffin isaf neu uchaf, neu’r un rhif fel y mae rhywun arall yn ei roi.

# Age .definition = How old the people are.
term-breakdown-age = Oedran
    .definition = Beth yw oedran y bobl.

# Sex .definition = The sex or gender that the source gives, including when it is not known.
term-breakdown-sex = Rhyw
    .definition = Y rhyw neu’r rhywedd y mae’r ffynhonnell yn ei roi, gan gynnwys pan nad yw’n hysbys.

# Ethnicity .definition = The ethnic group that the source gives, including when it is not known.
term-breakdown-ethnicity = Ethnigrwydd
    .definition = Y grŵp ethnig y mae’r ffynhonnell yn ei roi, gan gynnwys pan nad yw’n hysbys.

# Another protected characteristic .definition = A characteristic that equality law protects, other than age, sex and ethnicity, such as disability, religion or sexual orientation.
term-breakdown-protected-characteristic = Nodwedd warchodedig arall
    .definition = Nodwedd y mae cyfraith cydraddoldeb yn ei gwarchod, heblaw oedran, rhyw ac ethnigrwydd, megis anabledd, crefydd neu gyfeiriadedd rhywiol.

# Police unit .definition = The station, district, department or team in which the people work.
term-breakdown-police-unit = Uned heddlu
    .definition = Yr orsaf, y dosbarth, yr adran neu’r tîm lle mae’r bobl yn gweithio.

# Kind of conduct .definition = What was alleged or found, or what the matter was about.
term-breakdown-conduct = Math o ymddygiad
    .definition = Yr hyn a honnwyd neu a ganfuwyd, neu’r hyn yr oedd y mater yn ymwneud ag ef.

# Rank .definition = The rank or grade of the people.
term-breakdown-rank = Rheng
    .definition = Rheng neu radd y bobl.

# Duty .definition = What kind of work the people do, or whether they may do it at the time.
term-breakdown-duty = Dyletswydd
    .definition = Pa fath o waith y mae’r bobl yn ei wneud, neu a gânt ei wneud ar y pryd.

# Ground .definition = What a matter is dealt with as, such as misconduct, gross misconduct, performance or a crime.
term-breakdown-ground = Sail
    .definition = Fel beth yr ymdrinnir â mater, megis camymddwyn, camymddwyn difrifol, perfformiad neu drosedd.

# Stage .definition = How far a matter has come.
term-breakdown-stage = Cam
    .definition = Pa mor bell y mae mater wedi mynd.

# Kind of proceedings .definition = Before what kind of proceedings a matter comes.
term-breakdown-proceedings = Math o achos ffurfiol
    .definition = Gerbron pa fath o achos ffurfiol y daw mater.

# Finding .definition = What proceedings or an investigation found.
term-breakdown-finding = Canfyddiad
    .definition = Yr hyn a ganfu achos ffurfiol neu ymchwiliad.

# Outcome .definition = What followed from the findings.
term-breakdown-outcome = Canlyniad
    .definition = Yr hyn a ddilynodd y canfyddiadau.

# Way of leaving .definition = Whether and how somebody had left before the matter was decided.
term-breakdown-leaving = Ffordd o adael
    .definition = A oedd rhywun wedi gadael cyn penderfynu ar y mater, a sut.

# Number of cases .definition = In how many cases the same person stands.
term-breakdown-repetition = Nifer yr achosion
    .definition = Mewn faint o achosion y mae’r un person yn ymddangos.

# Mark for a missing number .about = Why a table has a mark where a number would stand.
list-missing-mark = Marc am rif coll
    .about = Pam y mae marc mewn tabl lle byddai rhif yn sefyll.

# Not available .definition = The number was not published or could not be found.
term-missing-mark-not-available = Ddim ar gael
    .definition = Ni chyhoeddwyd y rhif neu ni ellid dod o hyd iddo.

# Suppressed .definition = The number is held back so that nobody can be identified: it is small, or would give away one that is.
term-missing-mark-suppressed = Wedi’i atal
    .definition = Mae’r rhif yn cael ei ddal yn ôl fel na ellir adnabod neb: mae’n fach, neu byddai’n datgelu un sy’n fach.

# Not applicable .definition = There can be no such number.
term-missing-mark-not-applicable = Amherthnasol
    .definition = Ni all fod rhif o’r fath.

# Rounds to nought .definition = The number is so low that it rounds to nought, but it is not nought.
term-missing-mark-rounds-to-zero = Yn talgrynnu i sero
    .definition = Mae’r rhif mor isel fel ei fod yn talgrynnu i sero, ond nid sero ydyw.

# Unreliable .definition = The number rests on too little to be relied on.
term-missing-mark-unreliable = Annibynadwy
    .definition = Mae’r rhif yn gorffwys ar ry ychydig i ddibynnu arno.

# Availability of a figure .about = Whether there is a number for a force and a year, and if not, why.
list-availability = Argaeledd ffigur
    .about = A oes rhif ar gyfer heddlu a blwyddyn, ac os nad oes, pam.

# Published .definition = A number is published, and it is held here.
term-availability-published = Cyhoeddwyd
    .definition = Mae rhif wedi’i gyhoeddi, ac fe’i cedwir yma.

# Published as nought .definition = The source counts none, and says so.
term-availability-zero = Cyhoeddwyd fel sero
    .definition = Nid yw’r ffynhonnell yn cyfrif yr un, ac mae’n dweud hynny.

# Published for a longer time only .definition = A number is published for several years together, and none for the year alone.
term-availability-in-a-span = Cyhoeddwyd am gyfnod hwy yn unig
    .definition = Mae rhif wedi’i gyhoeddi ar gyfer sawl blwyddyn gyda’i gilydd, ac nid oes un ar gyfer y flwyddyn ei hun.

# Held back .definition = There is a number, which is held back so that nobody can be identified.
term-availability-suppressed = Daliwyd yn ôl
    .definition = Mae rhif, sy’n cael ei ddal yn ôl fel na ellir adnabod neb.

# Refused .definition = Whoever has the number has refused to give it.
term-availability-withheld = Gwrthodwyd
    .definition = Mae pwy bynnag sydd â’r rhif wedi gwrthod ei roi.

# Not counted .definition = The count does not exist for this force and year: it had not begun, had ended, or leaves the force out.
term-availability-not-collected = Heb ei gyfrif
    .definition = Nid yw’r cyfrif yn bodoli ar gyfer yr heddlu a’r flwyddyn hyn: nid oedd wedi dechrau, roedd wedi dod i ben, neu nid yw’n cynnwys yr heddlu.

# Not given by force .definition = The publisher gives the number for England and Wales alone.
term-availability-not-published-by-force = Heb ei roi fesul heddlu
    .definition = Mae’r cyhoeddwr yn rhoi’r rhif ar gyfer Cymru a Lloegr gyda’i gilydd yn unig.

# Not yet published .definition = The period has ended, and its publisher gives out the figures later.
term-availability-not-yet-published = Heb ei gyhoeddi eto
    .definition = Mae’r cyfnod wedi dod i ben, ac mae ei gyhoeddwr yn rhyddhau’r ffigurau’n ddiweddarach.

# Not held here .definition = We have found no number, though there may be one.
term-availability-not-held = Heb ei gadw yma
    .definition = Nid ydym wedi dod o hyd i rif, er y gall fod un.

# Kind of review .about = How a review came about.
list-review-kind = Math o adolygiad
    .about = Sut y daeth adolygiad i fod.

# Inspection .definition = An inspectorate looks at forces under the powers that a law gives it.
term-review-kind-inspection = Arolygiad
    .definition = Mae arolygiaeth yn edrych ar heddluoedd o dan y pwerau y mae cyfraith yn eu rhoi iddi.

# Independent review .definition = Somebody from outside looks, at the request of the body that is looked at or of another.
term-review-kind-independent-review = Adolygiad annibynnol
    .definition = Mae rhywun o’r tu allan yn edrych, ar gais y corff yr edrychir arno neu gorff arall.

# Review by a government department .definition = A department looks at law or practice for which it is responsible.
term-review-kind-government-review = Adolygiad gan adran o’r llywodraeth
    .definition = Mae adran yn edrych ar gyfraith neu arferion y mae’n gyfrifol amdanynt.

# Public inquiry .definition = An inquiry set up by a minister, which can compel evidence if it is held under the Inquiries Act 2005.
term-review-kind-public-inquiry = Ymchwiliad cyhoeddus
    .definition = Ymchwiliad a sefydlir gan weinidog, a all orfodi rhoi tystiolaeth os cynhelir ef o dan Ddeddf Ymchwiliadau 2005.

# Review by the force itself .definition = A force looks at its own work.
term-review-kind-internal-review = Adolygiad gan yr heddlu ei hun
    .definition = Mae heddlu’n edrych ar ei waith ei hun.

# Kind of body .about = What kind of body reviews, answers or promises.
list-body-kind = Math o gorff
    .about = Pa fath o gorff sy’n adolygu, yn ateb neu’n addo.

# Police force .definition = A police force.
term-body-kind-police-force = Heddlu
    .definition = Un o’r heddluoedd.

# Police chiefs together .definition = Chief constables as a body, such as their national council.
term-body-kind-police-chiefs = Penaethiaid yr heddlu gyda’i gilydd
    .definition = Prif gwnstabliaid fel corff, megis eu cyngor cenedlaethol.

# Police and crime commissioner or mayor .definition = Who is elected to hold a force to account, or several of them together.
term-body-kind-local-policing-body = Comisiynydd heddlu a throseddu neu faer
    .definition = Pwy bynnag a etholir i ddwyn heddlu i gyfrif, neu sawl un ohonynt gyda’i gilydd.

# Inspectorate .definition = HM Inspectorate of Constabulary and Fire & Rescue Services.
term-body-kind-inspectorate = Arolygiaeth
    .definition = Arolygiaeth Cwnstabliaeth a Gwasanaethau Tân ac Achub Ei Fawrhydi.

# Independent reviewer .definition = Somebody from outside, with those who help.
term-body-kind-independent-reviewer = Adolygydd annibynnol
    .definition = Rhywun o’r tu allan, gyda’r rhai sy’n helpu.

# Government .definition = A minister or a department.
term-body-kind-government = Llywodraeth
    .definition = Gweinidog neu adran.

# Professional or oversight body .definition = The College of Policing, the Independent Office for Police Conduct and the like.
term-body-kind-professional-body = Corff proffesiynol neu gorff goruchwylio
    .definition = Y Coleg Plismona, Swyddfa Annibynnol Ymddygiad yr Heddlu a’u tebyg.

# Parliament or assembly .definition = A parliament, an assembly, or a committee of one.
term-body-kind-parliament = Senedd neu gynulliad
    .definition = Senedd, cynulliad, neu un o’u pwyllgorau.

# Other body .definition = Any other body.
term-body-kind-other = Corff arall
    .definition = Unrhyw gorff arall.

# Not stated in the source .definition = The sources do not say; it never stands for none, zero or pending.
term-body-kind-not-in-source = Heb ei nodi yn y ffynhonnell
    .definition = Nid yw’r ffynonellau’n dweud; nid yw hyn byth yn golygu ‘dim un’, ‘sero’ nac ‘yn yr arfaeth’.

# Status of a recommendation .about = What somebody says has become of a recommendation, as of a date.
list-recommendation-status = Statws argymhelliad
    .about = Yr hyn y mae rhywun yn dweud sydd wedi dod o argymhelliad, ar ddyddiad penodol.

# Accepted .definition = The body that was asked says that it will do it.
term-recommendation-status-accepted = Derbyniwyd
    .definition = Mae’r corff y gofynnwyd iddo yn dweud y bydd yn ei wneud.

# Partly accepted .definition = The body that was asked says that it will do a part of it.
term-recommendation-status-partly-accepted = Derbyniwyd yn rhannol
    .definition = Mae’r corff y gofynnwyd iddo yn dweud y bydd yn gwneud rhan ohono.

# Rejected .definition = The body that was asked says that it will not do it.
term-recommendation-status-rejected = Gwrthodwyd
    .definition = Mae’r corff y gofynnwyd iddo yn dweud na fydd yn ei wneud.

# Under way .definition = It is said to have been begun and not finished.
term-recommendation-status-under-way = Ar y gweill
    .definition = Dywedir ei fod wedi’i ddechrau ond heb ei orffen.

# Said to be done .definition = Somebody says that it is done; who says so stands beside it.
term-recommendation-status-done = Dywedir ei fod wedi’i wneud
    .definition = Mae rhywun yn dweud ei fod wedi’i wneud; nodir wrth ei ochr pwy sy’n dweud hynny.

# Overtaken .definition = It is said that something else has taken its place.
term-recommendation-status-overtaken = Disodlwyd
    .definition = Dywedir bod rhywbeth arall wedi cymryd ei le.

# Overdue .definition = The date by which it was to be done has passed, and nothing that we hold says since that it was done, rejected or overtaken; worked out, never written.
term-recommendation-status-overdue = Yn hwyr
    .definition = Mae’r dyddiad yr oedd i’w wneud erbyn iddo wedi mynd heibio, ac nid oes dim sydd gennym yn dweud ers hynny ei fod wedi’i wneud, ei wrthod neu ei ddisodli; caiff hyn ei gyfrifo, ac nid yw byth yn cael ei ysgrifennu.

# Who says so .about = Whose word it is, seen from the body that was asked.
list-said-by = Pwy sy’n dweud hynny
    .about = Gair pwy ydyw, o safbwynt y corff y gofynnwyd iddo.

# The body that was asked .definition = The body to which the recommendation was made, or those who speak for it.
term-said-by-itself = Y corff y gofynnwyd iddo
    .definition = Y corff y gwnaed yr argymhelliad iddo, neu’r rhai sy’n siarad ar ei ran.

# The body that asked .definition = The body that made the recommendation.
term-said-by-maker = Y corff a ofynnodd
    .definition = Y corff a wnaeth yr argymhelliad.

# Somebody else .definition = Neither the one nor the other.
term-said-by-other = Rhywun arall
    .definition = Nid y naill na’r llall.

# A law or public record .definition = No word of anybody: a law, a register or the like, which shows it.
term-said-by-public-record = Cyfraith neu gofnod cyhoeddus
    .definition = Nid gair neb: cyfraith, cofrestr neu debyg, sy’n ei ddangos.

# Stage of monitoring .about = How closely the inspectorate watches a force.
list-monitoring-stage = Cam monitro
    .about = Pa mor fanwl y mae’r arolygiaeth yn gwylio heddlu.

# Scan .definition = Routine monitoring, the stage in which every force is unless it is moved.
term-monitoring-stage-scan = Sganio
    .definition = Monitro arferol, y cam y mae pob heddlu ynddo oni bai ei fod yn cael ei symud.

# Engage .definition = Closer monitoring of a force that does not deal with the inspectorate's concerns; the press calls it special measures.
term-monitoring-stage-engage = Ymgysylltu
    .definition = Monitro manylach ar heddlu nad yw’n mynd i’r afael â phryderon yr arolygiaeth; mae’r wasg yn galw hyn yn fesurau arbennig.

## A force on one sheet

# One-page brief .about = This page on one sheet of A4, to print or to keep as a PDF
brief = Crynodeb un dudalen
    .about = Y dudalen hon ar un ddalen A4, i’w hargraffu neu i’w chadw fel PDF
# { $force }: one-page brief
brief-title = { $force }: crynodeb un dudalen
# { $headline } On one sheet of A4, to print.
brief-description = { $headline } Ar un ddalen A4, i’w hargraffu.
# One-page brief by { $site }, as of { $date }.
brief-kick = Crynodeb un dudalen gan { $site }, ar { $date }.
# QR code of { $address }
brief-code = Cod QR { $address }
# No figure that could be drawn is held for this force.
brief-no-chart = Ni chedwir unrhyw ffigur y gellid ei ddarlunio ar gyfer yr heddlu hwn.
# The newest { $shown } of { $n } rows; the page has them all.
brief-rows = Y { $shown } rhes ddiweddaraf o { $n }; mae pob un ar y dudalen.
# What to bear in mind
brief-bear = Beth i’w gadw mewn cof
# **The whole page, with the source of every number:** [{ $address }](page)
brief-whole = **Y dudalen gyfan, gyda ffynhonnell pob rhif:** [{ $address }](page)
# To cite it:
brief-cite = I’w ddyfynnu:
# Print this page, or choose “Save as PDF” where the printer is chosen: it fits on one sheet.
brief-print = Argraffwch y dudalen hon, neu dewiswch “Cadw fel PDF” lle dewisir yr argraffydd: mae’n ffitio ar un ddalen.
