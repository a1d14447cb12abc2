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

## What changed, and releases

section-first = First page
section-forces = Forces
section-cases = Cases and lists of cases
section-figures = Datasets
section-compare = Comparisons
section-coverage = How much is documented
section-gaps = What is not published
section-reviews = Reviews
section-monitoring = Monitoring of forces
section-programmes = Programmes of review
section-promises = Promises
section-commentary = Commentary
section-methods = Methods and rules
section-about = About this site
section-sources = Sources
section-vocabulary = Vocabulary
section-data = Data
section-corrections = Corrections
section-embed = Pages for others to frame
section-other = Other pages
told-first = The first release: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}.
told-corrections-made = { $n ->
    [one] { $n } correction made.
   *[other] { $n } corrections made.
}
told-number-on = A number on { $page }
told-withdrawn = withdrawn
told-by-withdrawn = a record that was withdrawn
told-by-line = line { $line } of { $table }
told-numbers-added = { $n ->
    [one] { $n } number added
   *[other] { $n } numbers added
}
told-numbers-withdrawn = { $n ->
    [one] { $n } number withdrawn
   *[other] { $n } numbers withdrawn
}
told-numbers-both = { $added ->
    [one] { $added } number added, { $withdrawn } withdrawn
   *[other] { $added } numbers added, { $withdrawn } withdrawn
}
told-pages-added = { $n } added
told-pages-changed = { $n } changed
told-pages-withdrawn = { $n } withdrawn
told-more = and { $n } more
told-withheld-since = withheld since
told-no-longer = no longer told
told-count-numbers-moved = { $n ->
    [one] { $n } number moved
   *[other] { $n } numbers moved
}
told-count-outcomes-changed = { $n ->
    [one] { $n } outcome changed
   *[other] { $n } outcomes changed
}
told-count-outcomes-added = { $n ->
    [one] { $n } outcome added
   *[other] { $n } outcomes added
}
told-count-pages-added = { $n ->
    [one] { $n } page added
   *[other] { $n } pages added
}
told-count-pages-withdrawn = { $n ->
    [one] { $n } page withdrawn
   *[other] { $n } pages withdrawn
}
told-count-files-added = { $n ->
    [one] { $n } file added
   *[other] { $n } files added
}
told-count-files-withdrawn = { $n ->
    [one] { $n } file withdrawn
   *[other] { $n } files withdrawn
}
told-count-parts-added = { $n ->
    [one] { $n } part of a page added
   *[other] { $n } parts of pages added
}
told-count-parts-withdrawn = { $n ->
    [one] { $n } part of a page withdrawn
   *[other] { $n } parts of pages withdrawn
}
told-nothing-moved = No number moved, no outcome changed.
told-besides = Besides: { $what }.
told-no-year = year not in source
told-outcome-people = , { $n } people
told-a-number-that-is = a number that is { $mark }
told-first-page = the first page
told-case = Case { $id }
told-page-methods = Methods
told-page-about = About
value-held-back = held back
release = Release { $id }
release-of = { $id } of { $day }
release-day = Release { $id }, { $day }
release-about = What changed with release { $id } of { $day }. { $sentence }
releases = Releases
    .about = Every release of this site: when, what changed, and how to build it again exactly.
changes = What changed
    .about = Which published numbers and outcomes changed, release by release: what each was, what it is, and through what.
changed-since = Changed since { $day }: was { $was }, is { $today }
changed-since-more = Changed since { $day }: was { $was }, is { $today }; and { $n ->
    [one] { $n } other number
   *[other] { $n } other numbers
}
changes-lead = Every published number that moved and every outcome that changed, release by release: what it was, what it is, and through what.
changes-feeds = To be told of changes: [the feed of this site](feed); each force’s page has its own, and [corrections](corrections) have one. Pages and numbers that are only new are counted on the [page of each release](releases).
changes-unreleased = In no release yet
    .note = What this site shows now and the last release did not. As of { $date }.
changes-older = Older releases
changes-none = No release yet
    .note = Changes are told from the first release on. Corrections of records made before then stand on the pages of these records.
releases-lead = Every publication of this site that was given a name: when it was made, what changed with it, and how to build it again exactly.
releases-feeds = What changed, in one list: [all changes](changes). To be told of the next: [the feed](feed).
releases-list = Newest first
    .note = A release is called by its day. Nothing in the file of a release is ever changed; what no longer holds is said on its page.
releases-unreleased = **Some changes are in no release yet.** { $sentence } [Which](which)
releases-none = There is no release yet. Until there is, the pages show what holds on the day of their building, and no record is kept of what they showed before.
releases-table = The table of a release
    .note = Beside the page of each release lie `changes.csv` and `changes.json`. They tell of earlier values what may be told today.
release-facts =
    .day = Day
    .before = Before it
    .after = After it
release-superseded = **Some of this has changed since.** Each line says what holds today.
release-then = This page tells what changed with this release. What holds today stands on the pages to which it leads.
release-outcomes = Outcomes of cases
    .note = People of whom something else holds than before. What holds today comes first.
release-numbers = Numbers that moved
    .note = What each was, what it became, and through which records or rows. “Withheld since”: it was told then, and is held back today.
release-more = { $more }: see [{ $file }](href).
release-corrections = Corrections
    .note = Made since the release before.
release-pages = Pages and numbers
    .first = Before the first release nothing was kept, so everything in it is new.
    .note = What came, what went, and what says something else.
    .none = No page came, went or says something else.
release-counts = Numbers that came or went, page by page
release-take = Take it away
    .link = Permanent link
    .all = All changes
    .columns = What the columns mean
release-rebuild = Build it again
    .note = The same content, program and date give the same files, byte for byte.
    .program = Program
    .version = version { $version }
    .content = Content
release-step-commit = Check out the commit in which `{ $file }` was added: its content has the hash above.
release-step-program = Take version { $version } of the program.
release-step-verify = `answerable verify` says whether every file is as it was published.

## Addresses at which nothing stands any more

gone-moved = Moved
gone-moved-title = This page has moved
gone-moved-since = Since { $date } what stood here stands at
gone-moved-now = What stood here stands now at
gone-withdrawn = Withdrawn
gone-no-more = No longer there
gone-about = What stood at this address.
gone-title-no-more = Nothing stands here any more
gone-title-withdrawn = What stood here was withdrawn
gone-until = It stood at this address until { $date }.
gone-record = The record to which it belonged was withdrawn
gone-none-held = It was made from case records or published figures, and none that would stand here is held now.
gone-of-record = What is said of the record
gone-again = When such a record or figure is held again, it stands here again. [What changed, and when](changes)
gone-kept = The address is kept and will not be used again, so that links to it are answered.
gone-part-elsewhere = **The number to which you followed a link has a page of its own now:** [{ $to }](to)
gone-part = **The number or part to which you followed a link is there no longer.** It was made from case records or published figures, and none that would stand here is held now.
