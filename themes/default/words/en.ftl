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

## How much is in Welsh

frame-unreviewed-alone = This Welsh text awaits review by a speaker of Welsh. What is not translated yet is in English.
prose-older = **The English has changed since this was translated.** Rely on [the English text](english).
welsh-here = Welsh on this site
welsh-unreviewed = The Welsh of this site was made with the help of a machine, and no speaker of Welsh has reviewed it yet. If it is wrong somewhere, or hard to understand, [tell us](contact).
welsh-interface = The interface (all words of the pages but the content) has { $texts } texts. Without Welsh, and so in English: { $missing }. With a Welsh text that is older than its English: { $stale }.
welsh-findings = What a case record tells in its own words of what happened and what was found is never put into Welsh by a machine: it stands in English ([rule R42](rule)). The terms of the vocabulary, such as those for findings and outcomes, are in Welsh, and await review like the rest.
welsh-content = What is not translated is in English and is marked as English in the page, so that a screen reader reads it as English. Titles and texts that are in English alone:
    .cases = Case records: { $lacking } of { $all }
    .datasets = Datasets of figures: { $lacking } of { $all }
    .reviews = Reviews: { $lacking } of { $all }
    .monitoring = Monitoring of forces: { $lacking } of { $all }
    .programmes = Programmes of review: { $lacking } of { $all }
    .promises = Promises: { $lacking } of { $all }
    .commentary = Commentary: { $lacking } of { $all }
    .pages = Pages: { $lacking } of { $all }
    .sources = Sources: { $lacking } of { $all }

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
    .search = Search
foot =
    .about = About this site
    .methods = Methods
    .vocabulary = Vocabulary
    .sources = Sources
    .data = Data
    .changes = What changed
    .releases = Releases
    .corrections = Corrections
    .accessibility = Accessibility
    .report = Report an error
foot-terms = Published by { $publisher }. Figures belong to their publishers and carry their own terms; each says its source. Our own words and records: [{ $licence }](terms). Rules of publication applied as of { $date }. No cookies, no tracking; every page can be read without script.
foot-address = This page: [{ $address }](page)

## Search

search-title = Search
    .description = Search the cases, forces, figures, reviews, commentary and vocabulary of this site.
search-off = Searching needs a connection to this site and a script, which is not running here. The lists below lead to everything.
search-field = Words, a force or a case number
search-hint = Other endings, one wrong letter and everyday words are found too:
# Each with the words of the texts that it stands for; a colon between the two, a semicolon between pairs.
search-everyday = sacked: dismissed; fired: dismissed; sackings: dismissed; kicked out: dismissed; thrown out: dismissed; booted out: dismissed; struck off: barred; blacklisted: barred; banned: barred
    .hint = “sacked” finds “dismissed”, “struck off” finds “barred”.
    .also = Everyday words were looked for as: { $words }
search-kind = Kind
    .any = Everything
search-force = Force
    .any = All forces
search-outcome = Outcome of a case
    .any = All outcomes
search-year = Year
    .any = All years
search-results = Results
    .count = Pages found: { $n }
    .more = More results
search-none = Nothing found.
    .some = Nothing has all of these words. What follows has some of them.
    .instead = Not found as written; shown instead for: { $words }
    .drop = Search without these choices
    .help = Try fewer words, or other ones. The lists below lead to everything.
search-failed = The index could not be fetched. Load the page again, or take the lists below.
search-lists = All lists
    .about = Everything that can be searched can be reached from these lists.
    .forces = Forces
    .cases = All cases, newest first
    .by-outcome = Cases by outcome
    .by-category = Cases by category
    .by-year = Cases by year
    .by-force = Cases by force
    .figures = Published figures
    .compare = Comparisons of forces
    .reviews = Reviews and recommendations
    .commentary = Commentary
    .vocabulary = Words and what they mean
search-kind-force = Force
    .many = Forces
search-kind-word = Word
    .many = Words
search-kind-page = Page
    .many = Pages
search-kind-figures = Figures
    .many = Figures
search-kind-list = List of cases
    .many = Lists of cases
search-kind-review = Review
    .many = Reviews
search-kind-commentary = Commentary
    .many = Commentary
search-kind-case = Case
    .many = Cases
search-word = { $list }: { $definition }
search-case = { $force }, { $id }. { $people }. Latest dated step: { $date }.
    .more = and { $n } more

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

## People, ranks and outcomes

not-stated = Not stated in the source
withheld-by-rule = Withheld by rule
line-used = used here
name-with-article = the { $name }
count-forces = { $n ->
    [one] { $n } force
   *[other] { $n } forces
}
rank-modified-acting = acting { $rank }
rank-modified-temporary = temporary { $rank }
rank-modified-trainee = trainee { $rank }
rank-modified-detective = detective { $rank }
rank-withheld = Withheld: it would pick out one person
rank-forbidden = Withheld: an order forbids to tell it
several-rank-constable = constables
several-rank-sergeant = sergeants
several-rank-inspector = inspectors
several-rank-chief-inspector = chief inspectors
several-rank-superintendent = superintendents
several-rank-chief-superintendent = chief superintendents
several-rank-assistant-chief-constable = assistant chief constables
several-rank-deputy-chief-constable = deputy chief constables
several-rank-chief-constable = chief constables
several-rank-commander = commanders
several-rank-deputy-assistant-commissioner = deputy assistant commissioners
several-rank-assistant-commissioner = assistant commissioners
several-rank-deputy-commissioner = deputy commissioners
several-rank-commissioner = commissioners
several-rank-not-in-source = officers
who-role-police-officer = officer
    .several = officers
who-role-special-constable = special constable
    .several = special constables
who-role-pcso = community support officer
    .several = community support officers
who-role-designated-staff = designated staff
    .several = members of designated staff
who-role-police-staff = member of police staff
    .several = members of police staff
who-role-police-volunteer = designated volunteer
    .several = designated volunteers
who-role-not-in-source = person
    .several = people
who-former = former { $who }
# $n is the number, $count the same in words; $one and $several are the rank or role of one and of several.
who-several = { $count } { $several }
who-several-former = { $count } former { $several }
who-withheld = { $who } (rank withheld)
who-then = { $who } ({ $rank } at the time)
challenge-dismissed = Challenge dismissed
challenge-withdrawn = Challenge withdrawn
challenge-pending = Challenge pending
challenge-not-stated = Result not stated in the source
outcome-years = { $years ->
    [one] { $outcome }, { $years } year
   *[other] { $outcome }, { $years } years
}
outcome-months = { $months ->
    [one] { $outcome }, { $months } month
   *[other] { $outcome }, { $months } months
}
outcome-class-no-action = No action, or cleared
    .definition = The matter ended without any action, most often because nothing was proven.
outcome-class-learning = Reflective practice or management action
    .definition = Reflective practice, or management action or advice under older rules. None is a disciplinary outcome today.
outcome-class-warning = Written or final written warning
    .definition = A written warning or a final written warning, with or without a finding of gross misconduct.
outcome-class-reduced-in-rank = Reduced in rank
    .definition = The person stayed, at a lower rank.
outcome-class-would-have-been-dismissed = Would have been dismissed
    .definition = The person had already resigned or retired; the panel found that they would have been dismissed.
outcome-class-dismissed = Dismissed
    .definition = The person was removed from office, and that decision stands.
outcome-class-none-stands = Overturned or sent back; none stands
    .definition = A tribunal or court overturned the decision or sent it back, and no other stands in its place at the newest source.
outcome-class-not-decided = No misconduct decision
    .definition = No misconduct proceedings have decided, at the newest source: they are pending, or there were none.
outcome-class-not-in-source = Outcome not in the sources
    .definition = Proceedings were held, but the sources at hand do not give the outcome.
by-body-appeal-meeting = by an appeal meeting
by-body-police-appeals-tribunal = by the Police Appeals Tribunal
by-body-high-court = by the High Court
by-body-court-of-appeal = by the Court of Appeal
by-body-supreme-court = by the Supreme Court
by-body-not-in-source = by an appeal body that the source does not name
# $by is one of the messages by-body-…
standing-pending = Pending
standing-not-known = Not known
standing-current = Current
    .by = Current; upheld { $by }
    .by-on = Current; upheld { $by }, { $date }
standing-under-appeal = Current; under appeal
standing-challenged = Challenged; how that ended is not in the sources
standing-overturned = Overturned
    .by = Overturned { $by }
    .by-on = Overturned { $by }, { $date }
standing-sent-back = Sent back; no outcome stands
    .by = Sent back { $by }; no outcome stands
    .by-on = Sent back { $by }, { $date }; no outcome stands
standing-in-doubt = { $standing }; itself challenged, and how that ended is not in the sources
standing-reversed = Reversed on appeal
standing-not-current = Not current
standing-no-outcome = No outcome of its own
holds-of = { $who }: { $what }
holds-challenged = { $what }; challenged
holds-no-misconduct = no misconduct matter; in no count
holds-not-in-sources = outcome not in the sources
holds-none = no outcome stands
holds-not-known = not known, because how a later review ended is not in the sources
holds-pending = proceedings pending
holds-no-decision = no misconduct decision
holds-in-court = in court: { $stage }
fell-overturned = { $outcome }: overturned
    .by = { $outcome }: overturned { $by }
fell-sent-back = { $outcome }: sent back
    .by = { $outcome }: sent back { $by }

## Where sources differ

differ-as-of = as of { $date }
differ-or = { "; or " }
differ-elsewhere = Sources differ: elsewhere { $values }.
differ-together = Sources differ: police officers and police staff make { $sum }, and elsewhere both together are { $total }.
differ-unit = { $unit }; “{ $measure }”
differ-roles = Counted apart, police officers and police staff make { $sum }, and not { $total }.
differ-all-forces = The numbers of all { $forces } forces make { $sum }, and not { $total }.
    .agree = The numbers of all { $forces } forces make { $sum }.
differ-some-forces = The numbers held, of { $forces } forces, make { $sum } of them.
    .more = The numbers of only { $forces } forces already make { $sum }, and not { $total }.
units-people = people
units-headcount = people
units-allegations = allegations
units-cases = cases
units-proceedings = sets of proceedings
units-reports = reports
units-reasons = reasons
units-investigations = investigations
units-sanctions = sanctions
units-cards = cards
units-files = files
units-responses = responses
units-areas-for-improvement = areas for improvement
units-entries = entries
units-fte = full-time equivalents
units-percent = per cent
units-per-1000 = per 1,000
units-notices = notices
units-forces = forces
units-recommendations = recommendations

## A case

case-title = { $title }: case { $id }
case-kicker = Case { $id }
case-description = { $force }, case { $id }: { $title }. { $people }.
case-replies = { $n ->
    [one] Reply on record
   *[other] { $n } replies on record
}
case-withdrawn = { $id }: withdrawn
case-cleared-all = Nothing has been proven.
    .text = As far as the sources say, no court and no panel found anything proven in this matter. What was alleged is told so that the result can be understood.
case-cleared-some = Of some people here nothing has been proven.
    .text = Against some of the people in this record nothing has been proven. What is told of the others is not about them.
case-quashed = A conviction was quashed.
    .text = An appeal court set it aside, so that it counts for nothing. Whoever was convicted is not named here.
case-not-known = What holds now is not known.
    .text = A decision was reviewed, that review was itself challenged, and the sources do not say how the challenge ended or what was ordered.
case-struck = An earlier outcome no longer stands.
    .text = Accounts written before it was overturned or sent back are out of date.
case-no-misconduct = Not a misconduct matter.
    .text = Performance and vetting proceedings are not misconduct proceedings; this record is in no misconduct count.
# After it stand the facts of which sources differ.
case-differ = **Sources differ.** The record says under [Where sources differ](disputed) what each of them gives for:
case-status =
    .about = About
    .standards = Standards
    .people = People
    .latest = Latest dated step
case-outcomes = Outcomes, and which of them stand
    .who = Who
    .decided = Decided
    .by = By
    .finding = Finding
    .outcome = Outcome
    .standing = Standing
case-in-private = in private
case-appeal-or-review = appeal or review
case-people = People
    .named = A name is printed only for as long as the law and our rules let it stand.
    .unnamed = Nobody whose conduct this case is about is named. Role and rank are as published, unless that would pick out one person or break an order.
case-person =
    .name = Name
    .cipher = Called in the sources
    .role = Role
    .rank = Rank
    .rank-then = Rank at the time of the conduct
    .rank-later = Rank at the proceedings
    .service = Service
    .withheld = What was alleged against them is withheld by rule.
    .unsaid = What was alleged against them, and what was found, is not stated in the sources.
case-allegations = Allegations
    .alleged = Alleged
    .standards = Standards
    .number = Number of allegations
    .finding = Finding
    .fallen = as found by a panel; its decision was overturned or sent back
    .no-number = Not stated
case-proceedings = Proceedings
    .aside = Who chaired is never inferred from the date.
    .kind = Proceedings
    .when = When
    .chair = Chair
    .else = What else is said
    .from = From { $date }
    .listed = Listed for { $date }
case-nothing-else = Nothing else
case-criminal = In the criminal courts
    .matter = Criminal matter
    .date = Date
    .details = Details
case-trial-listed = Trial listed for { $date }
case-timeline = Timeline
    .aside = A date is no more exact than its source, or than the law lets us print.
    .said-by = Said by: { $who }.
    .differ = Sources differ
case-drawing = Timeline of case { $id }
    .about = { $n ->
        [one] { $n } dated step, numbered as in the list below.
       *[other] { $n } dated steps, numbered as in the list below.
    }
    .undated = { $n ->
        [one] { $n } step: date not in source
       *[other] { $n } steps: date not in source
    }
case-key =
    .day = Day known
    .month = Month, or about then
    .year = Year, or a longer time
    .missed = Missed opportunity, as said by the one named
case-day-withheld = Year only; the day is withheld by rule
case-date-printed = The source prints “{ $printed }”, which is not in the calendar
case-step-opened = { $proceedings } opened
case-step-listed = { $proceedings } listed for this date
case-step-not-stated = Proceedings, of a kind not stated in the source
case-finding = Finding: { $finding }
case-finding-not-stated = The finding is not stated in the sources
case-outcome = Outcome: { $outcome }
case-outcome-not-stated = The outcome is not stated in the sources
case-put-in-place = Outcome put in place: { $outcome }
case-disputed = Where sources differ
    .aside = All values stand. None is averaged, and none is dropped.
    .fact = Fact
    .values = Values, each with its source
    .treated = How they are treated
    .one-used = One is used; no reason is recorded.
    .unsettled = Nothing at hand settles it.
case-responses = Responses
    .aside = What those concerned replied.
    .none = No response from the force or from those concerned is held for this case. One that is supplied is printed on this page, directly under the outcomes. [Reply](contact)
case-sources = Sources
    .aside = In the order cited. Titles and addresses that would identify someone are shortened.
case-address = Permanent address
    .this = This case
    .identifier = Identifier
    .id = { $id }. It holds no name, never changes and is never used again.
    .force = Force
    .linked = Belongs with
    .checked = Last checked
    .checked-on = { $date }, against its sources
case-corrections = Corrections
    .none = None made.
    .report = Something wrong or missing? [Write to us](contact) with the case number and a published source. Every correction is dated and shows the old value beside the new. [All corrections](corrections)

## Lists of cases

cases = Cases
cases-lead = { $cases ->
    [one] { $cases } case record from { $forces }, newest first. They are the cases that were published and kept, not all that happened.
   *[other] { $cases } case records from { $forces }, newest first. They are the cases that were published and kept, not all that happened.
}
    .list = { $cases ->
        [one] { $cases } case record, newest first.
       *[other] { $cases } case records, newest first.
    }
    .none = No case records are held. None held is not none occurred.
    .none-now = No case is held here now. There was one in an earlier release.
cases-by-outcome = By outcome
    .list = Cases by outcome: { $outcome }
    .aside = A case with several people can stand in several lists.
cases-by-category = By category
    .list = Cases by category: { $category }
cases-by-year = By year
    .list = Cases decided in { $year }
    .about = By the year of the decision that holds for a person in the case, or of the last decision where none stands.
    .undated = Cases without a date of decision
    .undated-about = Nothing is decided, or the sources do not say when.
cases-by-force = By force
    .list = Cases of { $force }
cases-of-two = Cases: { $one }; { $two }
    .force = Cases of { $force }: { $which }
    .year = decided in { $year }
    .undated = date of decision not known
cases-wider = Part of:
cases-narrower = Shorter lists
    .aside = Each number counts cases. A case with several people can be counted more than once, so numbers can add up to more than the list. A matter of performance or vetting has no misconduct outcome. Where the number is one, the link leads to the case.
cases-cross = By force and outcome
    .aside = Each number counts cases and leads to them. A case with several people can be counted under several outcomes. An empty place means that none is held, not that none occurred.
    .force = Force
    .forces = All forces
    .all = All cases
cases-pick-force = Force
cases-pick-outcome = Outcome
cases-pick-category = Category
cases-pick-year = Year
cases-pick =
    .any = All
cases-cut = This looks only at the cases on this page.
    .search = Search all cases
cases-list = Newest first
    .aside = By the date of the latest step. What was overturned stands below what holds.
cases-pages = Page { $page } of { $pages }
    .title = { $title }, page { $page } of { $pages }
    .label = Pages
    .newer = Newer
    .older = Older
cases-table =
    .case = Case
    .who = Who, and what holds now
    .latest = Latest dated step
cases-differ = { $n ->
    [one] Sources differ on { $n } fact
   *[other] Sources differ on { $n } facts
}
on-this-page = On this page

## Tables that can be sorted and searched

tables-find = Find in this table
tables-shown = Shown: { $shown } of { $all }
    .filtered = Only rows with: { $asked }
tables-order = Order
    .printed = As printed
    .up = { $column }: from the lowest, the earliest or A
    .down = { $column }: from the highest, the latest or Z
tables-fold = Narrow or sort this list
tables-reset = Show all as printed

## Reviews and what came of them

reviews-crumb = Reviews
reviews-title = Reviews and what came of them
    .lead = Inspections, reviews and inquiries into misconduct in policing: what they found, what they asked for, and who says what became of it. That a body says it has done what it was asked is told apart from somebody else saying so.
reviews-summary = What is said to be done
    .aside = As of the day of this edition, newest review first.
    .about = Counted are the recommendations that are held here one by one, which may be fewer than were made. “Said to be done” is somebody’s word and not ours; only a law or another public record shows it without anybody’s word.
    .review = Review
    .made = Made
    .held = Held here
    .done-by-itself = Said to be done, by the body asked alone
    .done-by-another = Said to be done, by another
    .else = Something else is said
    .nothing = Nothing is said
    .overdue = Of all these, overdue
reviews-list = Reviews
    .aside = Newest first.
reviews-monitoring = Forces that are or were watched more closely
    .aside = By force. A force that is not listed is in the routine stage as far as we know; we do not hold all that were moved.
    .now = Stage now, as far as we know
    .all = Stages that we hold
    .since = { $stage } from { $date }
reviews-programmes = Programmes of review
    .aside = Forces that go through their own cases again.
    .title = Programme
    .last = Last told of
reviews-promises = Promises
    .aside = Public commitments, each with a measure by which it can be followed.
    .title = Promise
reviews-facts =
    .force = Force
    .by = By
    .kind = Kind
    .asked-for = Asked for by
    .published = Published
    .about = About
    .begun = Begun
    .made = Made
    .kept-by = To be kept by
    .measured = Measured by
    .checked = Checked
reviews-body = { $name } ({ $kind })
# What was told follows.
reviews-dated = { $date }:{ " " }
reviews-figures = Its figures
    .period = Period
    .what = What
    .number = Number
    .unit = Unit
monitoring-title = { $force }: how closely it is watched
monitoring-about = The stages of monitoring in which the inspectorate has placed { $force }. Every force is in the routine stage unless it is moved.
monitoring-stages = Stages
    .aside = Each lasts until the next.
    .stage = Stage
    .from = From
    .until = Until
    .why = Why
    .today = Today, as far as we know
programme-history = What was told of it
    .aside = Oldest first.
programme-figures =
    .aside = Each counts something else: look at what, and at the unit.
programme-otherwise = Counted otherwise than before: do not join the numbers.
    .units = Counts { $now }, where the numbers before count { $before }: do not join them.
promise-words = What was promised
promise-since = How the measure moved
    .aside = Figures, and no verdict: what moves a number is not in it.
    .before = before the promise
    .after = since the promise
    .when = when it was made
    .late = after the day by which it was to be kept
promise-no-date = No date set, as far as we know
    .long = No date was set, as far as we know
review-findings = What it found
    .aside = As its sources state it, in our words.
review-recommendations = What it recommended
    .aside = In our words. What became of each is told with its date and with who says so.
review-made = { $held ->
    [one] It made { $recommendations }; { $held } is held here.
   *[other] It made { $recommendations }; { $held } are held here.
}
    .count = { $made ->
        [one] { $made } recommendation
       *[other] { $made } recommendations
    }
    .none-held = { $made ->
        [one] It made { $made } recommendation. None is held here one by one, which does not mean that nothing came of them.
       *[other] It made { $made } recommendations. None is held here one by one, which does not mean that nothing came of them.
    }
    .unknown = { $held ->
        [one] How many recommendations it made is not in our sources; { $held } is held here.
       *[other] How many recommendations it made is not in our sources; { $held } are held here.
    }
    .unknown-none-held = How many recommendations it made is not in our sources, and none is held here.
review-progress = What is said of all of them
    .aside = Oldest first, with whose word it is.
review-commissioned = { $by }, { $date }
review-not-read = What is missing here.
review-said = { $date }: { $status }, says { $by } ({ $whose }).
    .record = { $date }: { $status }, by { $by } ({ $whose }).
review-corrections = What stood here otherwise.
    .all = All corrections of this site
review-cite = Cite
recommendations =
    .what = Recommendation
    .review = Review
    .to = Asked of
    .due = By when
    .became = What is said to have become of it
    .link = Link to this
    .all-forces = All forces of England and Wales
    .no-date = No date in our sources
    .overdue = Overdue: nothing that we hold says since that it was done
    .no-word = No word of it is held
    .by-itself = by the body that was asked, and by nobody else in our sources
    .by-another = and not by the body that was asked alone

## How much is documented here

coverage-page = How much is documented here
    .crumb = Figures
    .description = For each police force and year: how many officers official figures count as dismissed or barred, and how many of them the case records of this site document.
    .about = Official figures count people; the case records tell what some of them did. This page sets the two side by side, for each force and year, so that nobody takes the records for the whole. Three official counts are called dismissals, and each counts other people: they stand apart, and must not be added or subtracted.
    .missing = What is missing altogether, and how to ask for it: [the map of silence](gaps). All of it as data:
    .methods = [How records and figures are made](methods).
coverage-count-barred = Barred list
    .people = officers added to the barred list
    .about = Police officers added to the barred list in the year, those who had already left included. Beside them: officers in our case records who were dismissed, or would have been, by a decision of that year that still holds. The list also takes in dismissal for poor performance, which our counts leave out.
coverage-count-left-dismissed = Left by dismissal
    .people = officers dismissed or whose contract was ended
    .about = Police officers who left in the year because they were dismissed or their contract was ended, not always for misconduct. Beside them: officers in our case records who were dismissed while serving, by a decision of that year that still holds.
coverage-count-outcome = Dismissed, as an outcome
    .people = officers dismissed, among published outcomes
    .about = Police officers whose published outcome is dismissal. Beside them, where the figure counts people by year: officers in our case records who were dismissed while serving, by a decision of that year that still holds.
coverage-source = Counted here: police officers in misconduct cases, by the outcome that holds now and the day on which it was decided. Special constables and staff are left out. A range: a date may lie in either of two years, or no source says whether somebody was an officer. An overturned decision is not counted, though the official count of its year may still have it. A person in two records counts twice. Whoever is missing is in no record here, because no published source was kept or found.
coverage-subtitle = { $force }, years to 31 March. Three official counts, each of other people: never add or subtract them.
    .drawing = Officers added to the barred list
    .all = All forces
    .missing = What is missing, and how to ask for it
coverage-nation =
    .aside = The 43 territorial forces together, as far as records are held.
    .subtitle = { $about } England and Wales, years to 31 March.
    .caption = { $count }, England and Wales
coverage-table =
    .force = Force
    .count = Count and year
    .official = Official count
    .documented = Documented here
    .missing = Not documented here
coverage-silence = { $count }: neither an official count nor a record is held for { $years }.
    .left-out = { $count }: this force lies outside the official count.
coverage-marks =
    .not-available = [x]: no number is held, or none can be given.
    .suppressed = [c]: the number is held back so that nobody can be identified.
    .not-applicable = [z]: there can be no such number.
coverage-keys =
    .not-available = no official number is held
    .suppressed = the official number is held back, so that nobody can be identified
    .not-applicable = the official count leaves the force out
# $documented is a number, a range or “None”; $n the most that it can be; $people one of coverage-count-….people.
coverage-finding = { $n ->
    [one] { $documented } of the { $counted } { $people } in { $year } is documented here
   *[other] { $documented } of the { $counted } { $people } in { $year } are documented here
}
    .none = { $whose }: no yearly official count is held to set the case records beside
coverage-range = { $least } to { $most }
    .none = none
    .at-most = at most { $most }
coverage-line =
    .undated = no date in the sources
    .unlike = not counted alike
    .overturned = and { $n } overturned since
    .more = more documented than counted
    .in-words = Documented here, of { $people }, { $when }
coverage-why-no-official-number = no official number is held
coverage-why-held-back = the official number is held back
coverage-why-force-left-out = the official count leaves this force out
coverage-why-counted-otherwise = the number is counted in another way
coverage-why-undated = no source dates the decision
# An official count, linked, stands after .official; the numbers of case records, linked, after .records.
coverage-card =
    .value = { $documented } documented; not documented: { $missing }
    .who = Police officers
    .basis = The official count has its own; records count by the day of the decision that holds
    .no-date = No source dates the decision
    .official = Official count:{ " " }
    .no-official = none held
    .records = . In the case records:{ " " }
    .perhaps = { " " }(perhaps)
    .nobody = nobody
    .rules = Those in force when each matter came to notice
    .source = The sources of each record, which stand on its page
coverage-chart = { $people }, { $whose }
    .about = How many of those counted in each year the case records document. The table gives every number.
coverage-key =
    .documented = Documented here
    .perhaps = Documented, perhaps of this year
    .not-documented = Not documented here
coverage-cell = { $documented } of { $of }
    .nought = 0 counted
    .aside = Force by year to 31 March: documented here, of those officially counted. Each leads to its line on the force’s page.

## What is not published

gaps = What is not published
    .crumb = Figures
    .description = For each police force, measure and year: what is published, what is nought, what is held back, refused, not counted or not yet published, and how to ask for it.
    .about = A gap is a fact too, and there are several kinds. A number can be nought, held back, refused, never counted, given for England and Wales alone, or still to come; or we have not found it. This map keeps them apart, for every force, measure and year to 31 March from { $years }. Each force’s own map says why, and has wording to ask with.
    .data = All of it as data:
    .coverage = How much of what is counted the case records tell: [documented here](coverage).
gaps-lead = This map has a place for { $cells } numbers. { $held } are published and held here.
gaps-map = The map
    .aside = In how many of the last ten years there is a number for the year itself. Where in none: the mark of the reason that most of them have. A force’s name leads to its map.
    .letters = Letters stand for [the measures below](measures).
    .force = Force
# After a number: in how many years there is one.
gaps-cell = { " " }of { $years }
    .none = { $years ->
        [one] : none of { $years } year, mostly { $what }
       *[other] : none of { $years } years, mostly { $what }
    }
    .some = { $years ->
        [one] : numbers for { $n } of { $years } year
       *[other] : numbers for { $n } of { $years } years
    }
gaps-key =
    .every = Every year
    .most = Most years
    .half = About half
    .few = A few
    .none = None
gaps-marks = What the marks mean
    .aside = With how many of all cells each has.
    .count = { $n ->
        [one] { $n } cell
       *[other] { $n } cells
    }
gaps-measures = The measures
    .aside = Those that the pages of this site use, and those of which we know that something is missing. The datasets hold more: other ranks and roles, sums of several years, single inspections. They are left out here so that the map can be read.
    .count = { $n } { $what }
    .all = All forces and years: { $counts }.
gaps-ask = How to ask
gaps-force = What is not published: { $force }
    .description = { $force }, measure by measure and year by year: what is published, what is missing and why, and wording to ask for it.
    .how = A number leads to where it stands. A mark leads to why there is none, and to wording to ask with.
    .map-aside = Years to 31 March; what is counted on one day, in the year that holds that day.
    .measure = Measure
    .sources = Of why a number is missing. The numbers have their own.
gaps-force-lead = { $held ->
    [0] This map has a place for { $cells } numbers about { $force }. None is published and held here.
    [one] This map has a place for { $cells } numbers about { $force }. { $held } is published and held here.
   *[other] This map has a place for { $cells } numbers about { $force }. { $held } are published and held here.
}
request = What is missing, and how to ask for it
    .aside = The wording is free to use. Change what you like, and add your name and an address for the reply.
    .link = Link to this measure
    .wording = Wording for a request
    .sign = [your name and an address for the reply]
    .nothing = Nothing on this map is missing.
request-to = { $force }; or { $national }, which gives out the figures for England and Wales
    .line = To: { $to }.
    .college = the College of Policing
    .home-office = the Home Office
    .iopc = the Independent Office for Police Conduct
request-span = The figure for { $from } to { $until }
request-year = the year to { $date }
# The name of the measure follows.
request-wording = Under the Freedom of Information Act 2000, please send me these numbers about { $force }:{ " " }
    .each = Please give a number for each of these by itself: { $periods }.
    .to-come = For { $periods }: if the number is still to be published, please say when; if it is not, please send it.
    .not-collected = For { $periods }: as far as I know no national count took your force in then. If you counted the same thing yourselves, please send me that number.
    .noughts = Please write 0 where there was none, and say so where you do not hold a number. If a number is so small that it could identify somebody, please give a range for it, such as fewer than five, and send the others.
    .when = Please say on what day the numbers were taken from your records. If they are already published, please tell me where. I should like the answer by email, in a spreadsheet if you can.
    .when-and-who = Please say on what day the numbers were taken from your records, and whether special constables are among them. If they are already published, please tell me where. I should like the answer by email, in a spreadsheet if you can.
# Between the name of the measure and its definition.
request-which = . I mean { $units }, { $counted }.{ " " }
    .every-rank = . I mean { $units }, { $counted } of every rank.{ " " }

## People in case records by outcome and year

outcomes-by-year = { $n ->
    [one] What became of the { $n } person in the case records held
   *[other] What became of the { $n } people in the case records held
}
    .dated = People, by the outcome that holds now and the year in which it was decided, { $place }. An empty year means that no record is held, not that nothing happened.
    .some-undated = People, by the outcome that holds now and the year in which it was decided, { $place }. People without a dated decision are in the table only. An empty year means that no record is held, not that nothing happened.
    .source = From the case records of this site, each with its sources. An overturned outcome is not counted; a person in two records counts twice. These are the cases that were published and kept; they are no measure of how much misconduct there was.
    .methods = How records are made
outcomes-chart = People in case records by outcome and year, { $place }
    .about = { $n ->
        [one] { $n } person with an outcome that stands, { $first } to { $last }. The table gives every number.
       *[other] { $n } people with an outcome that stands, { $first } to { $last }. The table gives every number.
    }
outcomes-key =
    .cleared = No action, or cleared
    .learning = Reflective practice or management action
    .warned = Warning, or reduced in rank
    .would-have-been = Would have been dismissed
    .dismissed = Dismissed
case-outcomes-table =
    .caption = People in case records
    .outcome = Outcome that holds
    .all = All
    .people = People
    .year = Year decided
    .undated = Undated
    .all-years = All years

## Said on several pages: forces, figures, marks

england-and-wales = England and Wales
among-forces = Among the forces
how-rate-made = How the rate was made
meanings = What the words on this page mean
permanent-link = Permanent link
take-away = Take it away
downloads = Downloads
    .all = All tables
    .columns = What the columns mean
published-figures = Published figures
made-here = Numbers made here
    .about = What this site worked out itself, from what, and how. Each has its own address.
    .none = Nothing is held from which a number could be worked out.
made-rates = Rates
made-sums = Sums of published numbers
made-records = People in case records
    .fold = Every number, and the records that it counts
mark-x = not available, or not held
mark-c = a count: held back so that nobody can be identified; a rate: none given, fewer than three people
mark-u = unreliable: fewer than twenty people
mark-low = rounds to nought, but is not nought
mark-z = not applicable
held-back-mark = [c]: the number is held back so that nobody can be identified.
data-and-definitions = Data and definitions
link-section = Link to this section: { $title }
link-figure = Link to this figure
source-number = Source { $n }
undated = undated
table-behind-chart = The table behind this chart
table-behind-map = The table behind this map
map-wales = Wales
dataset-part-by-force = { $publisher }. Shown with attribution; we know of no licence to reprint the whole table.
dataset-newest = The newest { $shown } of { $n } observations
dataset-observations = { $count } { $n ->
        [one] observations
       *[other] observations
    }
dataset-all = All { $n } observations
corrected-since = **Corrected since:**
correction-was = Was:
correction-now = Is now:

## Sources, as they are cited

cited-via = Read through { $via }.
cited-not-archived = No archived copy:
cited-captured = Copy kept on { $date }.
cited-read = Read on { $date }.
cited-last-seen = Last seen at its address on { $date }.
cited-withheld = address withheld:
    .at = { $site }, address withheld:
cited-archived = Archived copy
cited-gone = Its address was { $address }
cited-vanished = **Vanished**: { $told }.
cited-register = { $source } in the source register

## The first page

home-lead = { $site } sets out, force by force, what became of allegations of misconduct against police officers in England and Wales. It says what was found, what followed and what still stands, and gives the source of every number.
home-status-forces = Forces
    .territorial = { $n } in England and Wales
    .all = { $n } in England and Wales, and { $others } with national reach
home-status-records = Case records held
    .held = { $n }, in { $forces ->
            [one] { $forces } force
           *[other] { $forces } forces
        }
home-status-figures = Latest national figures
home-forces = Find a force
    .about = The number in a tile is how many case records are held here. It says how much has been collected, not how much went wrong. “None held” is not “none occurred”.
    .tiles = Each force has one tile, set roughly where it lies.
    .map = Map of the territorial forces
    .by-name = Forces by name
    .national = With national reach:
home-national = The national picture
    .all = All of England and Wales
    .none = No national figures and no case records are held.
home-headline = In the year to { $date }, **{ $n ->
        [one] { $n } police officer
       *[other] { $n } police officers
    }** were added to the list of people barred from policing: { $rate } for every 1,000 in post.
    .no-rate = In the year to { $date }, **{ $n ->
            [one] { $n } police officer
           *[other] { $n } police officers
        }** were added to the list of people barred from policing.
    .number = Where the number stands
    .basis = Of { $officers } full-time equivalent officers in post in England and Wales on { $date }.
home-rates = A rate above or below the others asks a question; it is not a verdict. [All comparisons](compare)
    .map = Map of rates of officers barred
home-newest = Newest cases
    .about = By the date of the latest step. An overturned outcome never stands alone.
    .none = None held. That is not “none occurred”.
    .all = All cases, by outcome, category, year and force
home-questions = What people ask
home-ask-force = What happened in my force?
    .held = { $n ->
            [one] { $n } case record is held
           *[other] { $n } case records are held
        } here, { $all ->
            [one] of one force
           *[other] from { $forces } of { $all } forces
        }; each force’s page says what is published of it, and what is not.
    .none = No case record is held yet; each force’s page says what is published of it, and what is not.
home-ask-dismissed = How many were dismissed?
    .barred = In the year to { $date }, [{ $n }](number) police officers were added to the College of Policing’s barred list; those who had left before they could be dismissed are among them.
    .left = The Home Office counts [{ $n }](number) who left by dismissal, or whose contract was ended, in the year to { $date }.
    .differ = The two count different people, and neither is wrong.
    .none = No official count is held.
home-ask-word = What does this word mean?
    .answer = { $n } terms, each with its meaning and where that comes from. Often mistaken for one another:
home-commentary = Commentary, signed and dated, kept apart from the records.
home-search = Search cases, forces, figures and words
    .go = Search
home-release = Last release: [{ $release }](page).
home-changes = What changed, release by release
    .of = What changed with the release of { $day }
    .new = New: { $now }
    .withdrawn = Withdrawn: { $was }
    .moved = Was { $was }, now { $now }

## Finding a force by place

finder = Find your force
    .about = Its name, your council, or the first half of your postcode.
    .private = Nothing that you type leaves your device.
finder-lists = Or find it in a list: [all forces](forces), [councils and postcode districts](places).
finder-found = Found: { $n }.
    .more = There are more: type another letter.
finder-district =
    .whole = polices { $code }
    .most = polices most of { $code }
    .part = polices a part of { $code }
    .small = polices a small part of { $code }
    .several = { $code } is several postcode districts.
    .part-elsewhere = A part of { $code } is in { $place }.
    .unknown = { $code } is not a postcode district that we hold. Try the name of your council.
finder-elsewhere = { $what } is in { $place }. This site covers the police forces of England and Wales.
finder-council = polices { $council }
finder-near = Nothing is called “{ $what }”. Perhaps you meant:
finder-area = Type the number as well: { $letters }1, { $letters }2 and so on.
finder-nothing = Nothing found for “{ $what }”. Try the name of your council, or the first half of your postcode; all forces are listed below.
finder-failed = The list could not be loaded. All forces are listed below.
places = Which force polices a place
    .description = The police force of every council area and postcode district of England and Wales.
    .lead = Every council area of England and Wales has one police force. A postcode district can lie in the areas of several.
places-councils = Councils
    .about = By name: counties, and the districts in them.
places-districts = Postcode districts
    .about = A district is the half of a postcode before the space. Some of these are no longer in use, or are for large users of post alone.
    .order = Where there are several forces, the one with most of the postcodes comes first. The last may police a handful of houses.
places-elsewhere = Not in England or Wales
places-scotland = Scotland
places-northern-ireland = Northern Ireland
places-channel-islands = the Channel Islands
places-isle-of-man = the Isle of Man
places-sources = Where this comes from

## Charts of forces and of England and Wales

not-held = Not held
held-back = Held back
chart-table = The table gives every number.
chart-barred-course = Officers added to the barred list, by year
    .trebled = The number barred in a year has trebled since { $since }
    .doubled = The number barred in a year has doubled since { $since }
    .risen = The number barred in a year has risen from { $first } in { $since } to { $last }
chart-yearly-barred = Officers added to the barred list
    .definition = Police officers added to the list of people barred from policing. Those who had already left are counted too.
chart-yearly-left = Officers dismissed, or their contract ended
    .definition = Police officers who were dismissed or whose contract was ended. It was not always for misconduct.
chart-yearly =
    .of = { $what }, { $whose }
    .scale = scale to { $top }
    .beside = { $what }: { $force } beside England and Wales
    .source = Rates are per 1,000 full-time equivalent officers at the last day of the year, with exact Poisson intervals; none is given below three people or where the number of officers is not held. [u]: fewer than 20 people, unreliable.
    .held-back = [c]: the number is held back so that nobody can be identified; beside a number: no rate is given for fewer than three people.
# $definition is a sentence.
chart-yearly-subtitle = { $definition } Years to 31 March. The two scales differ. [x] means not available.
    .table = { $definition } Years to 31 March. [x] means not available.
chart-yearly-columns =
    .year = Year
    .own = { $force }, and per 1,000 officers (95%)
    .nation = England and Wales, and per 1,000 (95%)
chart-nation = { $what }, England and Wales, years to 31 March
    .spoken = { $first } in { $from }, { $last } in { $until }.
    .subtitle = { $definition } England and Wales, years to 31 March. People, not cases.
    .source = Source: { $publisher }. More may mean more misconduct, more reporting of it, or firmer enforcement.
    .data = Definition, caveats and data
chart-nation-columns =
    .year = Year to 31 March
    .officers = Officers
    .rate = per 1,000 officers (95%)
chart-officers = Officers in post, { $place }
    .years = Officers in post, { $place }, { $from } to { $until }
    .spoken = { $first } in { $from }, { $last } in { $until }. The table gives every year.
    .from = Full-time equivalent officers at 31 March, { $place }. The scale starts at { $floor }, not at nought.
    .from-nought = Full-time equivalent officers at 31 March, { $place }. The scale starts at nought.
    .day = 31 March { $year }
    .break = series breaks
    .breaks = The series breaks here: { $why }
    .source = Leaves out officers on central secondment. [x] means not available.
chart-officers-course =
    .newest = { $number } officers were in post on { $date }
chart-officers-course-year =
    .hardly = The number of officers hardly changed in the year to March { $until }
    .fell = The number of officers fell by about { $number } in the year to March { $until }
    .rose = The number of officers rose by about { $number } in the year to March { $until }
chart-officers-course-years =
    .hardly = The number of officers hardly changed between March { $from } and March { $until }
    .fell = The number of officers fell by about { $number } between March { $from } and March { $until }
    .rose = The number of officers rose by about { $number } between March { $from } and March { $until }
chart-officers-key =
    .one-release = One release of the Home Office
    .later = Later releases, not revised together with it
    .not-held-or-back = Not held, or held back
chart-officers-columns =
    .date = Date
    .officers = Officers, full-time equivalent
    .source = Source
# In a drawing, over years without a number.
chart-gap-not-held = { $from } to { $until } not held
    .one = { $year } not held
chart-gap-held-back = { $from } to { $until } held back
    .one = { $year } held back
chart-map =
    .spoken = A map of tiles, one a force. The table gives every number.
chart-map-columns =
    .force = Force
    .records = Case records
    .limits = Against the limits
chart-records = Case records are held of { $n } of { $all } forces
    .title-none = Case records: none held
    .subtitle = Number of case records held here, by force. It says how much has been collected, not how much went wrong.
    .none = no case records held
    .held = { $n ->
            [one] { $n } case record held
           *[other] { $n } case records held
        }
chart-records-key =
    .many = 10 records or more
    .few = 1 to 9
    .none = None held, which is not “none occurred”
chart-rates = { $what }, year to { $date }: held for { $n } of { $all } forces. Shaded by where a force stands to the limits that chance sets for its size, not by its rate.
    .within = { $rate }, within the limits for its size
    .too-few = too few for a rate
    .held-back = held back
    .no-rate = no rate can be given
    .nothing = no figure held
    .source = Each force has one tile, set roughly where it lies, and leads to its row in the comparison. [c]: no rate is given for fewer than three officers. [x]: no rate can be given.
    .all = All forces by name, with intervals
chart-rates-key-well-below = Below the 99.8% limit
chart-rates-key-below = Below the 95% limit
chart-rates-key-within = Within the limits
chart-rates-key-above = Above the 95% limit
chart-rates-key-well-above = Above the 99.8% limit
chart-rates-key-none = No rate held

## The page of a force

force-description = { $headline } What is held on misconduct outcomes, cases and officers of { $force }.
force-feed = { $force }: what changed
force-status-records = Case records
    .until = { $n }, to { $date }
force-status-figures = Official figures
    .until = to { $date }
force-status-officers = Officers in post
    .on = { $number } ({ $date })
# The sentence that leads the page: `rates` where the rates of the force and of England and Wales are held, `rate` where only that of the
# force is, `count` where neither is. { $force } is the name as it stands in a sentence.
force-headline-barred =
    .rates = In the year to { $date }, **{ $n ->
            [0] no officers
            [one] { $n } officer
           *[other] { $n } officers
        } of { $force }** { $n ->
            [one] was
           *[other] were
        } added to the list of people barred from policing: { $rate } for every 1,000 in post. For England and Wales together it was { $nation }.
    .rate = In the year to { $date }, **{ $n ->
            [0] no officers
            [one] { $n } officer
           *[other] { $n } officers
        } of { $force }** { $n ->
            [one] was
           *[other] were
        } added to the list of people barred from policing: { $rate } for every 1,000 in post.
    .count = In the year to { $date }, **{ $n ->
            [0] no officers
            [one] { $n } officer
           *[other] { $n } officers
        } of { $force }** { $n ->
            [one] was
           *[other] were
        } added to the list of people barred from policing.
force-headline-left =
    .rates = In the year to { $date }, **{ $n ->
            [0] no officers
            [one] { $n } officer
           *[other] { $n } officers
        } of { $force }** left because they were dismissed or their contract was ended: { $rate } for every 1,000 in post. For England and Wales together it was { $nation }.
    .rate = In the year to { $date }, **{ $n ->
            [0] no officers
            [one] { $n } officer
           *[other] { $n } officers
        } of { $force }** left because they were dismissed or their contract was ended: { $rate } for every 1,000 in post.
    .count = In the year to { $date }, **{ $n ->
            [0] no officers
            [one] { $n } officer
           *[other] { $n } officers
        } of { $force }** left because they were dismissed or their contract was ended.
force-headline-none = No yearly official count of officers dismissed or barred is held for { $force }. { $n ->
        [0] **No case records are held**, which does not mean that nothing happened.
        [one] **{ $n } case record is held**, below.
       *[other] **{ $n } case records are held**, below.
    }
    .note = Forces publish the outcomes of hearings for 28 days and need not keep them.
force-headline-held-back = The yearly official counts of officers dismissed or barred for { $force } are held back, so that nobody can be identified. { $n ->
        [0] **No case records are held**, which does not mean that nothing happened.
        [one] **{ $n } case record is held**, below.
       *[other] **{ $n } case records are held**, below.
    }
force-headline-note = 95% interval { $low } to { $high }.
    .chance = 95% interval { $low } to { $high }, so the difference may be chance.
    .unreliable = Fewer than 20 people: unreliable.
    .not-held = No rate is given: the number of officers in post at that date is not held.
no-rate-few = No rate is given for fewer than three people.
no-rate-because = No rate is given: { $why }.
may-mean = More may mean more misconduct, more reporting of it, or firmer enforcement.
force-source = Source
force-sentence = Link to this sentence
    .take = The sentence at the head of this page by itself:
region-wales = Wales
region-london = London
region-north-east = North East
region-north-west = North West
region-yorkshire = Yorkshire and the Humber
region-east-midlands = East Midlands
region-west-midlands = West Midlands
region-eastern = Eastern
region-south-east = South East
region-south-west = South West
force-also-called = Also called
force-part = **This page is a part of the picture.**
force-notice = { $n ->
        [one] { $n } case record is
       *[other] { $n } case records are
    } held here, as far as cases were published and kept: not all that happened.
    .none = No case records are held for { $force }. None held is not none occurred: forces need keep hearing outcomes online for 28 days only, and most then remove them.
    .barred = The official count of officers barred in one year alone is { $n }.
    .not-counted = { $count } { $n ->
            [one] record is
           *[other] records are
        } no misconduct matter and left out of every misconduct count.
force-number-barred = added to the barred list
    .note = Officers, year to { $date }. Those who had already left are included.
force-number-left = dismissed, or contract ended
    .note = Officers, year to { $date }. Serving officers, not always for misconduct. A different count: do not subtract.
force-number-officers = officers in post
    .note = Full-time equivalent, { $date }.
force-number-records = case records
    .none = None held is not none occurred.
    .people = { $n ->
            [one] { $n } person.
           *[other] { $n } people.
        }
force-outcomes = Outcomes
    .about = “Case to answer” is the investigator’s opinion. Only a panel makes a [finding](finding).
    .none = No outcomes are held for this force: neither published ones by force nor case records. That none is held does not mean that none occurred.
force-officers = Officers in post
    .about = Any rate on this page is per 1,000 of these people.
    .none = No numbers of officers in post at 31 March are held for this force, so no rate is given.
force-among = This force among the others
force-figures =
    .about = Every dataset that has this force, newest first. A value leads to its own address. Different units and bases do not compare.
    .none = No published figures are held for this force.
force-cases =
    .about = Newest first, with what holds now. No one is named in a list.
    .none = None held. That is not “none occurred”: forces need keep the outcomes of hearings online for 28 days only, and most then remove them. If you know of a published source, [tell us](contact).
    .all = All { $n } case records
force-documented = How much of the official count is documented here
    .about = What official figures count, and what the records above tell of.
force-reviews = How closely the force is watched, what it was asked to do, and who says what became of that.
force-unknown = What we do not know
    .map = Year by year: what is published, what is missing, and how to ask for it
force-unknown-barred = How many of its officers were added to the barred list in any one year: no figure for this force is held.
    .held-back = How many of its officers were added to the barred list in any one year: held back, so that nobody can be identified.
    .years = Officers added to the barred list in other years than { $years }.
force-unknown-left = How many of its officers were dismissed or had their contract ended in any one year: not held by force.
force-unknown-outcomes = Outcomes after investigations by the watchdog: this force has no page in the source. Whether it had no case is not stated.
force-unknown-proceedings = The Home Office publishes findings and outcomes of misconduct proceedings for England and Wales; no figures by force are held.
force-unknown-officers = Officers in post at 31 March: not held, so no rate can be given.
    .years = Officers in post at 31 March { $years }: not held.
force-unknown-outside = This force lies outside the Home Office misconduct series and the barred-list reports.
force-changed = What changed here
    .about = Numbers and outcomes that differ from an earlier release.
    .release = Release of { $date }
    .not = No release has changed a number or an outcome of this force. The last is [{ $release }](page).
    .no-release = There is no release yet against which something could have changed.
    .feed = Feed of what changes here
    .all = What changed on the whole site
force-sources = Of the figures above. Each case has its own.
    .none = No figures, so no sources.
force-corrections = Of what is said of the force itself. Each case and each number has its own.
    .all = All corrections of this site

## The list of forces, and the page of England and Wales

forces-lead = What is held for each police force of England and Wales. In order of name: the numbers say how much has been collected and published, and rank nobody.
forces-description = The 43 territorial police forces of England and Wales and three with national reach: what is held for each.
forces-by-name = By name
    .not-available = [x] means not available.
    .none-held = “None held” is not “none occurred”.
    .source = Officers barred: added to the College of Policing’s list in a year, those who had already left included; the year stands beside the number, and different years do not compare. Officers in post: full-time equivalents at 31 March.
    .territorial = Territorial forces
    .national = Forces with national reach
forces-columns =
    .force = Force
    .records = Case records
    .barred = Officers barred, latest year held
    .officers = Officers in post, 31 March
forces-compare = A rate above or below the line asks a question; it is not a verdict. The gaps are as large as the picture.
nation-description = What is held on misconduct outcomes and officers of all forces of England and Wales together, with the source of every number.
nation-lead = All forces together: what is published for England and Wales, and what this site adds up from the forces. For one force, see [the list of forces](forces).
nation-datasets = { $n ->
        [one] { $n } dataset
       *[other] { $n } datasets
    }
nation-charts = Over the years
    .short = Charts
    .about = Different units and bases do not compare: three counts are called dismissals, and they stay three.
    .none = No yearly figure for England and Wales is held.
nation-figures =
    .about = Every dataset that has England and Wales, newest first. A value leads to its own address.
    .none = No published figures for England and Wales are held.
nation-reviews = What all forces were asked to do, and who says what became of that.

## What others frame and share

embed-title = { $title } ({ $about }; embed of { $place })
embed-sentence = { $force } in one sentence
embed-headline = { $force }: officers dismissed or barred
embed-figures = **Figures:** { $publishers }.
embed-caveat = **Bear in mind:**
    .more = More to bear in mind
embed-live = Live: this shows the figures as last published, now as of { $date }.
    .picture = For a fixed picture use the [PNG](picture).
    .more = Definitions, sources and how to cite: { $site }
cite = Cite
cite-page = **To cite** this page:
    .short = In short, as BibTeX, and for reference managers
take = Cite, embed, download
    .no-files = Cite, embed
take-cite = **To cite** it, in full, in short and as BibTeX:
take-embed = **To embed** it as it stands at any time, paste this into your page; [see it alone](alone):
take-keep = **To keep** it as it stands today:
take-managers = For reference managers, with all that is cited from the same page:
share-link = Copy link
share-send = Share
share-print = Print
share-copy = Copy
share-copied = Copied
    .link = Link copied
share-failed = Your browser would not copy it
share-home = Police misconduct outcomes, force by force
# After the number, { $n }.
share-barred = police officers added to the list of people barred from policing
    .nation = police officers added to the list of people barred from policing, England and Wales
share-left = police officers who left because they were dismissed or their contract was ended
share-rate = Year to { $date }: { $rate } per 1,000 officers in post (95% interval { $low } to { $high })
share-unreliable = Fewer than 20 people: the rate is unreliable.
share-no-rate = No rate is given: the number of officers in post on that day is not held.
share-records = { $n ->
        [one] case record
       *[other] case records
    }
    .no-count = No yearly official count of officers dismissed or barred is shown.
    .none = None held is not none occurred.
    .kept = As far as cases were published and kept: not all that happened.
share-dataset = Read it with its definitions and caveats.
    .nation = { $measure }, { $people }, England and Wales
share-compare = { $period }: the { $n } forces compared, together (95% interval { $low } to { $high })
    .nation = { $period }: England and Wales, beside which { $n } forces are set (95% interval { $low } to { $high })
    .more = More may mean { $causes }.
share-as-of = As of { $date }

## Reference: sources, vocabulary, downloads, and no page at all

sources-lead = { $n ->
        [one] { $n } source
       *[other] { $n } sources
    }, by kind, the weightiest first. Every fact on this site names at least one of them.
sources-description = { $n ->
        [one] { $n } source
       *[other] { $n } sources
    } on which the records and figures rest, by kind, each with what it supports.
sources-looked-up = Of { $all ->
        [one] { $all } source
       *[other] { $all } sources
    }, { $n ->
        [one] { $n } has been looked up at its address
       *[other] { $n } have been looked up at their addresses
    }, the last on { $date }.
    .nobody = Nobody has looked yet whether the addresses of the sources still answer.
sources-not-archived = Of { $all ->
        [one] { $all } source
       *[other] { $all } sources
    } on the web, { $n ->
        [one] { $n } is
       *[other] { $n } are
    } without an archived copy.
sources-vanished = What has vanished
    .about = Sources that were no longer at their addresses when somebody looked. What rests on them stays: it was true to the source when it was read.
    .no-copy = There is no archived copy.
sources-digest = SHA-256 of the copy:
# Cases and datasets follow.
sources-supports = Supports
vocabulary-lead = The words of this site, each with one meaning. Records use their ids, and so do the downloads.
vocabulary-description = Every term that the records and figures use, with its id, definition and source.
precision = Precision of a date
    .about = How exactly a date is known.
precision-day = The day is known.
precision-week = The week is known; the date is a day in it.
precision-month = The month is known.
precision-year = The year is known.
precision-approx = Roughly then, or the date of the report.
precision-inferred = Part of it was worked out, for example the year from a weekday.
data-lead = Everything that the pages show, as tables. They hold only what the pages may show.
data-description = All case records, people, steps, sources and published figures as CSV and JSON, with every column described.
data-forms = CSV is UTF-8 with a header; JSON is a list of objects with the same names. An empty cell, or null, means absent: it is never zero. Our own records: [{ $licence }](terms); figures carry their publishers’ terms.
data-programs = For programs, what each file holds and on what terms:
    .folders = Each force and each dataset that may be reprinted whole has the same in its own folder.
    .package = Data package
    .csvw = CSV on the Web metadata
data-rows = { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
data-offline = Offline copy
    .about = All pages and their tables, to keep and to read without a network. Unpack it and open index.html.
    .here = You are reading such a copy, made as of { $date }. How a page reads now is said at { $address }.
    .too-large = The site is too large for a copy in one file.
data-proof = Proof
    .about = Whoever has the content and the program can make this site again, byte for byte.
    .manifest = [{ $file }](manifest) lists every file with its SHA-256, and says from which content the site was made.
    .content = Content
    .key = Signing key
data-left-out = Left out
    .about = The licences of these datasets do not allow reprinting them whole. They are shown by force, with attribution, and are in each force’s own downloads:
data-by-force = By force
    .about = Cases, people, events and figures of one force, beside its page.
not-found = There is no page at this address
    .title = Page not found
    .description = There is no page at this address.
    .about = Addresses here do not change and are never reused. Perhaps a letter is missing, or the link was cut.
    .forces = All forces
    .cases = All cases
    .report = Report a dead link

## Numbers made here, and what is told of a number

worked-barred-rate = Officers added to the barred list, per 1,000 in post
    .definition = Police officers added in the year to the list of people barred from policing, for every 1,000 officers in post on its last day. Those who had already left are counted too. Officers in post are counted as full-time equivalents.
worked-left-rate = Officers dismissed, or their contract ended, per 1,000 in post
    .definition = Police officers who were dismissed or whose contract was ended in the year, for every 1,000 officers in post on its last day. It was not always for misconduct. Officers in post are counted as full-time equivalents.
worked-columns =
    .period = Period
    .figure = Figure
    .sum = Sum
    .value = Value
    .interval = 95% interval
    .unit = Unit
    .year = Year decided
    .outcome = Outcome that holds
    .number = Number
# { $people } is a term of the vocabulary: "police officers".
worked-sum = { $people }, sum
worked-years =
    .undated = Undated
    .all = All years
worked-period = { $year }, by the decision that holds now
    .undated = No source dates the decision
    .all = Every year
worked-people = All people in case records
    .definition = People in the case records held, whatever became of them.
worked-value = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
worked-who = Officers, special constables and staff in misconduct cases on record here; a person in two records counts twice
worked-rules = Those in force when each matter came to notice; the record of each case tells what is known
worked-source = The sources of each record, which stand on its page
worked-mind = These are the cases that were published and kept, and no measure of how much misconduct there was. An overturned outcome is not counted.
no-figure = no rate is given: { $why }
    .few = no rate is given for fewer than three people
    .no-whole = no rate is given: the number of officers in post at that date is not held
card-about = About this number
card-fact-value = Value
card-fact-measure = Measure
card-fact-about = About
card-fact-who = Who
card-fact-basis = Basis
card-fact-period = Period
card-fact-rules = Rules
card-fact-source = Source
card-fact-beside = Beside it
card-fact-mind = Bear in mind
card-fact-made-from = Made from
card-fact-method = Method
card-amount = { $number } { $unit }
card-estimate = { $rate } { $unit }; 95% interval { $low } to { $high }
card-period = { $period } ({ $from } to { $until })
# { $part } and { $whole } are numbers with what they count.
card-made-rate = { $part } divided by { $whole } on { $date }, times { $scale }
    .no-whole = { $part }; what it would be divided by is not held
card-made-again = { $part } divided by { $whole }
card-sum =
    .forces = the sum of { $n } published numbers of { $forces } forces; no number of another force is held
    .parts = the sum of { $n } published numbers: { $parts }
    .held-back = [c]: a number in the sum is held back, and so is the sum
    .none = [x]: no number is held
    .own = Worked out by this site, and published by nobody else.
# { $sources } are publishers and titles, { $place } is a table or a page.
card-source = { $sources }. { $place }; taken down or checked on { $date }.
    .unchecked = { $sources }. { $place }; the day on which it was taken down is not recorded.
    .read = { $source }, read { $date }
    .no-place = Table or page not recorded
card-caveats = { $n ->
        [one] { $n } caveat of this dataset
       *[other] { $n } caveats of this dataset
    }
card-method = How rates and intervals are made

## Classes of outcomes


## What changed with a release

moved-since = since [release { $release }](page)
moved-unreleased = [in no release yet](page)
moved-number = Number
    .was = Was
    .became = Became
    .today = Today
    .through = Through
moved-same = the same
moved-otherwise = something that it was made from is gone, or it is worked out in another way
moved-case = Case
    .today = Today
    .before = Before this release
    .with = With this release
    .before-short = Before
    .with-short = With it
moved-no-record = no record held
moved-withdrawn = withdrawn
# After what it is and a colon.
moved-line = was { $was }, is { $now }.
    .since = was { $was }, became { $became }; today { $today }, since [release { $release }](page).
    .unreleased = was { $was }, became { $became }; today { $today }, [in no release yet](page).
    .through = Through
moved-outcome = today { $today }
    .with = with this release { $became }
    .withdrawn = with this release withdrawn
    .before = before, { $was }
    .no-record = before, no record held
moved-said = It said “{ $was }”; it says “{ $now }”.

## Asking for what is not published

asking-whom = Anybody may ask a public authority for what it has on record, under the [Freedom of Information Act 2000](act). The Act names chief officers of police, the British Transport Police, the Ministry of Defence Police and the Civil Nuclear Constabulary among those authorities ([Schedule 1](schedule)), and the Home Office, the College of Policing and the Independent Office for Police Conduct take such requests too. Look first whether the number is published by now.
asking-how = Ask in writing, with your name and an address. The answer is due promptly, and within twenty working days (section 10). It may fairly be that the number is not held, that it would cost too much to find (section 12), or that it is so small that it would tell of a person (section 40). A refusal must say why (section 17), and whoever asks is owed reasonable advice and help (section 16).

## The reviews of a force

reviews-watched = How closely it is watched
reviews-asked = What it was asked to do
reviews-others = About it, or about all forces

## Comparisons of forces

# $n is the number of forces, $count the same as a word: "two".
compare-forces-counted = { $n ->
    [0] no force
    [one] { $count } force
   *[other] { $count } forces
}
compare-none = none
compare-title = Compare forces
    .lead = One measure at a time, every force by name, with what chance alone could have done. What does not count alike is not put side by side.
    .description = Police forces of England and Wales side by side, one measure at a time, by name and not by rank. With intervals and a funnel, and why other measures cannot be compared.
compare-left-out = What is not compared
    .note = Numbers that two forces or more have, and why they are not put side by side.
    .measure = Measure
    .forces = Forces that have it
    .why = Why it is not compared
    .nothing = Nothing else is held for two forces.
    .records = How many case records are held of a force is never compared: it says how much was published and collected.
compare-left-out-size = It counts who is in post. That is a size, and by it rates are worked out.
compare-left-out-no-two = No two forces have it for the same time, group and category.
compare-left-out-no-whole = It covers no single year, so no number of officers in post belongs to it, and no whole of which it is a part is held that counts alike.
compare-left-out-no-use = It is no outcome of misconduct matters, or its source does not count as the others do.
compare-no-numbers = No numbers of forces are held.
compare-periods =
    .period = Period
    .compared = Compared
    .shows = What it shows
compare-of-all = { $n } of { $all }
# $counts is a number of forces: "3 forces". $divided and $rates are numbers as words: "none", "two".
compare-not-divided = A number is held for { $counts }; { $against }, by which it would be divided, for { $divided }.
compare-too-few = { $kind ->
    [share] A number is held for { $counts }; for all but { $rates } it is too few for a share.
   *[rate] A number is held for { $counts }; for all but { $rates } it is too few for a rate.
}
compare-newest-link = Compare { $n } forces, { $period }

compare-measure-barred-rate = Officers added to the barred list
    .definition = Police officers added in the year to the list of people barred from policing, for every 1,000 officers in post on its last day. Those who had already left are counted too. Officers in post are counted as full-time equivalents.
    .subtitle = Officers added to the barred list per 1,000 full-time equivalent officers at the end of the year
compare-measure-left-rate = Officers dismissed, or their contract ended
    .definition = Police officers who were dismissed or whose contract was ended in the year, for every 1,000 officers in post on its last day. It was not always for misconduct. Officers in post are counted as full-time equivalents.
    .subtitle = Officers dismissed or whose contract was ended per 1,000 full-time equivalent officers at the end of the year
compare-measure-proven-share = Misconduct found proven, of officers with a case to answer
    .definition = Police officers of whom the force’s panel found misconduct or gross misconduct proven, as a share of those for whom a published report of the Independent Office for Police Conduct saw a case to answer. The gravest matters only.
    .subtitle = Officers of whom misconduct was found proven, per cent of those with a case to answer
compare-measure-dismissed-share = Dismissed, of officers with a case to answer
    .definition = Police officers who were dismissed, as a share of those for whom a published report of the Independent Office for Police Conduct saw a case to answer. The gravest matters only; who had left could not be dismissed.
    .subtitle = Officers dismissed, per cent of those with a case to answer
compare-kind-rate =
    .full = { $value } per 1,000
    .events = Officers
    .size = In post
    .interval = Per 1,000 (95%)
    .column = Per 1,000
    .sizes = Officers in post, full-time equivalent
    .against = the number of officers in post
    .reliable = 20 officers or more
    .causes = more misconduct, more reporting of it, or firmer enforcement
compare-kind-share =
    .full = { $value } per cent
    .events = Officers
    .size = Case to answer
    .interval = Per cent (95%)
    .column = Per cent
    .sizes = Officers with a case to answer
    .against = the number of officers with a case to answer
    .reliable = Share of 20 officers or more
    .causes = graver cases, better evidence, or panels that decide more strictly

# What a comparison shows: a title, so without a stop. $forces are names, $n is how many there are.
compare-finding-none = { $n ->
    [2] Neither of two
   *[other] None of { $count }
} forces can be told apart from the { $kind ->
    [share] share
   *[rate] rate
} { $against ->
    [nation] for England and Wales
   *[all] of all together
}
compare-finding-above = { $n ->
    [one] { $forces } stands above the limits that chance sets for its size
   *[other] { $forces } stand above the limits that chance sets for their sizes
}
compare-finding-below = { $n ->
    [one] { $forces } stands below the limits that chance sets for its size
   *[other] { $forces } stand below the limits that chance sets for their sizes
}
compare-finding-both = { $n ->
    [one] { $above } stands above the limits that chance sets for its size, { $below } below
   *[other] { $above } stand above the limits that chance sets for their sizes, { $below } below
}
compare-differ = The forces differ among one another by more than chance.
compare-newest = { $title } (newest)
compare-period = { $period }, force by force

compare-status = Compared
    .value = { $n } of { $all } forces
    .few = { $kind ->
        [share] Too few for a share, [c]
       *[rate] Too few for a rate, [c]
    }
    .count = { $kind ->
        [share] A count, and no share
       *[rate] A count, and no rate
    }
    .nobody = Nobody, so no share, [z]
    .held-back = Held back, [c]
    .not-held = Not held, [x]
compare-reference-nation-rate = For England and Wales the rate was { $rate } (95% interval { $low } to { $high }): [{ $events }](events_at) of [{ $size }](size_at).
compare-reference-nation-share = For England and Wales the share was { $rate } (95% interval { $low } to { $high }): [{ $events }](events_at) of [{ $size }](size_at).
compare-reference-together = No number for England and Wales is held, so each force is held against those of { $forces ->
    [one] { $forces } force
   *[other] { $forces } forces
} together, { $rate } (95% interval { $low } to { $high }): [{ $events }](events_at) of [{ $size }](size_at).
compare-no-league = **No league table.** A force stands above or below only where chance alone would hardly put it there. Even then it is a question and not a verdict: it may mean { $causes }.
compare-permanent = This page moves on to newer figures as they come; these stay at [their own address](at).
compare-jump = On this page
compare-by-name = By name
    .note = Each force with its interval: where the true rate may lie, if chance alone moved the number. A force’s own page links to its row here.
compare-by-size = By size
    .note = A small force swings more. The lines draw together as forces grow.
compare-said = What can be said
compare-methods = Formulas, sources and worked examples are on the [page of methods](methods).
compare-near = Near the limits
compare-dispersed = Do the forces differ by more than chance?
compare-outlier = What an outlier is, and what it is not
    .text = An outlier is a force whose number chance alone would produce less than twice in a thousand times, if it were like the others. It says that something is different there, and not what: the conduct of officers, how readily it is reported, how firmly the force acts, how it records, or a large case that counts as many. It does not say that the force is bad or good, and lying within the lines does not say that all is well.
compare-told = What can be told apart
    .note = Two forces are told apart where the 95% interval of their ratio, or of the odds of two shares, leaves out the even case.
    .each = Each force beside each other
compare-caveats = Bear in mind
    .note = What those who collected the figures say of them.
compare-others = Other comparisons

# Said of one force, after its name.
compare-pick = : { $rate }, 95% interval { $low } to { $high } ({ $events } of { $size }).
    .unreliable = Fewer than 20 people: unreliable.
compare-pick-few = { $kind ->
    [share] : { $events } of { $size }. No share is given of fewer than three officers.
   *[rate] : { $events } of { $size }. No rate is given for fewer than three officers.
}
compare-pick-nobody = : nobody had a case to answer, so there is no share.
compare-pick-count = : a count is held, but not { $against } by which it could be divided.
compare-pick-held-back = : the number is held back so that nobody can be identified.
compare-pick-nothing = { $kind ->
    [share] : no figure of this period is held. That is not the same as none.
   *[rate] : no figure of this year is held. That is not the same as none.
}
compare-place-within = It lies within the limits for its size.
compare-place-well-below = below the 99.8% limit
    .sentence = It lies below the 99.8% limit for its size.
compare-place-below = below the 95% limit
    .sentence = It lies below the 95% limit for its size.
compare-place-above = above the 95% limit
    .sentence = It lies above the 95% limit for its size.
compare-place-well-above = above the 99.8% limit
    .sentence = It lies above the 99.8% limit for its size.
# $others is a number as a word, $n the same as a number.
compare-told-none = It is told apart from none of the { $others } others.
# $higher and $lower are names of forces whose number is higher or lower; $rest is how many others there are, as a word.
compare-told-lower = { $kind ->
    [share] Its share is lower than that of { $higher }.
   *[rate] Its rate is lower than that of { $higher }.
}
    .rest = { $kind ->
        [share] Its share is lower than that of { $higher }; from the other { $rest } it is not told apart.
       *[rate] Its rate is lower than that of { $higher }; from the other { $rest } it is not told apart.
    }
compare-told-higher = { $kind ->
    [share] Its share is higher than that of { $lower }.
   *[rate] Its rate is higher than that of { $lower }.
}
    .rest = { $kind ->
        [share] Its share is higher than that of { $lower }; from the other { $rest } it is not told apart.
       *[rate] Its rate is higher than that of { $lower }; from the other { $rest } it is not told apart.
    }
compare-told-both = { $kind ->
    [share] Its share is lower than that of { $higher }, and higher than that of { $lower }.
   *[rate] Its rate is lower than that of { $higher }, and higher than that of { $lower }.
}
    .rest = { $kind ->
        [share] Its share is lower than that of { $higher }, and higher than that of { $lower }; from the other { $rest } it is not told apart.
       *[rate] Its rate is lower than that of { $higher }, and higher than that of { $lower }; from the other { $rest } it is not told apart.
    }
compare-band-above = { $against ->
    [nation] Above England and Wales
   *[all] Above all together
}
    .note = In 998 of 1,000 cases chance alone would leave a force of its size lower.
compare-band-same = { $against ->
    [nation] Not told apart from England and Wales
   *[all] Not told apart from all together
}
    .note = By name: nothing here says which of them is higher.
compare-band-below = { $against ->
    [nation] Below England and Wales
   *[all] Below all together
}
    .note = In 998 of 1,000 cases chance alone would leave a force of its size higher.
compare-band-none = None.
compare-between-none = No force lies between the inner and the outer limits. By chance alone about { $expected } of { $n } would lie outside the inner ones.
# $said is one or two of the following, parted by a semicolon; its first letter becomes a capital.
compare-between = { $said }. By chance alone about { $expected } of { $n } forces would lie outside the inner limits, so this is little to go by.
compare-between-above = { $n ->
    [one] { $forces } lies above the inner limits and within the outer ones
   *[other] { $forces } lie above the inner limits and within the outer ones
}
compare-between-below = { $n ->
    [one] { $forces } lies below the inner limits and within the outer ones
   *[other] { $forces } lie below the inner limits and within the outer ones
}
compare-dispersion-few = Too few forces to judge whether they differ by more than chance: at least { $fewest } are needed. The limits allow for chance alone, and so may be too narrow.
compare-dispersion = The index of dispersion of the { $n } forces is { $index }. Chance alone would leave it near 1, and seldom take it above { $seldom }.
# $outside and $still are numbers of forces: "no force", "two forces".
compare-dispersion-over = So the forces differ by more than chance: they record, decide or count differently, or their people differ. The limits are therefore moved away from the line by a factor of { $factor }, the square root of the index. Without that, { $outside } would lie outside the outer limits; with it, { $still }.
compare-dispersion-not = { $kind ->
    [share] So these numbers do not show that the forces differ by more than chance, and the limits allow for chance alone. With more forces, or more years, a difference in the share could still come to light.
   *[rate] So these numbers do not show that the forces differ by more than chance, and the limits allow for chance alone. With more forces, or more years, a difference in the rate could still come to light.
}
compare-apart =
    .force = Force
    .higher = Higher than
    .lower = Lower than
    .rest = Not told apart from
compare-pairs = { $n ->
    [one] Of { $n } pair of forces, { $told } can be told apart.
   *[other] Of { $n } pairs of forces, { $told } can be told apart.
}
    .few = If all forces were alike, chance would tell apart fewer than one.
    .about = If all forces were alike, chance would tell apart up to about { $by_chance }.

# The two charts of a comparison.
compare-plot-held = { $kind ->
    [share] The number is held for { $held } of { $all } forces, { $period }
   *[rate] The number is held for { $held } of { $all } forces in the year to { $date }
}
    .subtitle = { $what }, with 95% intervals. By name, not by rank.
    .drawn = { $kind ->
        [share] Share drawn, 0 to { $most }
       *[rate] Rate drawn, 0 to { $most }
    }
    .force = Force
compare-plot-question = { $kind ->
    [share] A share above or below the line asks a question; it may mean { $causes }.
   *[rate] A rate above or below the line asks a question; it may mean { $causes }.
}
compare-plot-not-held-share = { $n ->
    [one] For the other { $n } force no figure of this period is held.
   *[other] For the other { $n } forces no figure of this period is held.
}
compare-plot-not-held-rate = { $n ->
    [one] For the other { $n } force no figure of this year is held.
   *[other] For the other { $n } forces no figure of this year is held.
}
compare-plot-missing = [x]: not held; the mark leads to why, and to how to ask.
compare-plot-few = { $kind ->
    [share] [c]: no share is given of fewer than three officers.
   *[rate] [c]: no rate is given for fewer than three officers.
}
    .held-back = { $kind ->
        [share] [c]: no share is given of fewer than three officers; in place of their number, it is held back so that nobody can be identified.
       *[rate] [c]: no rate is given for fewer than three officers; in place of their number, it is held back so that nobody can be identified.
    }
compare-plot-nobody = [z]: nobody had a case to answer, so there is no share.
compare-key-this = This force
compare-key-few = Fewer than 20: unreliable, [u]
compare-key-nation = All forces of England and Wales together
    .line = { $rate } all forces
    .funnel = England and Wales { $rate }
compare-key-together = The forces of this table together
    .line = { $rate } together
    .funnel = Together { $rate }
compare-link-funnel = Funnel, limits and what can be told apart
compare-link-data = Data and definitions
compare-not-counted-alike = not divided: { $why }
compare-funnel-tip = { $force }: { $rate }, of { $size }
compare-funnel-title = { $what } against size, { $period }
    .description = { $finding }. The table gives every number and its limits.
compare-funnel-subtitle = { $what }, against { $against }. Chance alone would leave at least 95 in 100 forces between the broken lines, and 998 in 1,000 between the outer ones.
    .moved = The lines are moved out because the forces differ by more than chance.
    .closer = Larger forces are drawn closer together.
compare-funnel-source = A force outside the lines asks a question; it is not a verdict. Only names of forces outside the broken lines are written; all are in the table.
compare-funnel-limits = { $level } limits

## What is counted, and why two things do not count alike

# After a number $n.
unit-people = { $n ->
    [one] person
   *[other] people
}
unit-headcount = { $n ->
    [one] person
   *[other] people
}
unit-allegations = { $n ->
    [one] allegation
   *[other] allegations
}
unit-cases = { $n ->
    [one] case
   *[other] cases
}
unit-proceedings = { $n ->
    [one] set of proceedings
   *[other] sets of proceedings
}
unit-reports = { $n ->
    [one] report
   *[other] reports
}
unit-reasons = { $n ->
    [one] reason
   *[other] reasons
}
unit-investigations = { $n ->
    [one] investigation
   *[other] investigations
}
unit-sanctions = { $n ->
    [one] sanction
   *[other] sanctions
}
unit-cards = { $n ->
    [one] card
   *[other] cards
}
unit-files = { $n ->
    [one] file
   *[other] files
}
unit-responses = { $n ->
    [one] response
   *[other] responses
}
unit-areas-for-improvement = { $n ->
    [one] area for improvement
   *[other] areas for improvement
}
unit-entries = { $n ->
    [one] entry
   *[other] entries
}
unit-fte = { $n ->
    [one] full-time equivalent
   *[other] full-time equivalents
}
unit-percent = per cent
unit-per-1000 = per 1,000
unit-notices = { $n ->
    [one] notice
   *[other] notices
}
unit-forces = { $n ->
    [one] force
   *[other] forces
}
unit-recommendations = { $n ->
    [one] recommendation
   *[other] recommendations
}
# After "because": $one and $other are words of the vocabulary.
unlike-unit = one counts { $one }, the other { $other }
unlike-population = the people counted differ: { $one } and { $other }
unlike-basis = the grounds for counting differ: { $one } and { $other }
unlike-kind = the kinds of period differ: { $one } and { $other }
unlike-period = the periods differ



## Datasets

# How many of something there are.
count-observations = { $n ->
    [one] { $n } observation
   *[other] { $n } observations
}
figures-title = Published figures
    .description = Published figures on police misconduct and the police workforce in England and Wales. Each has its publisher, definitions, caveats and licence.
    .lead = What official bodies and others have published about misconduct and about how many people work for the police. Each number has its source, says what it counts and what it cannot say, and has an address of its own.
    .notice = **They count different things.** Units, populations, bases and periods differ from dataset to dataset. Do not add, subtract or rank across them.
    .list = Datasets
    .nation-only = England and Wales only
# After the number of observations, on the card of a dataset. $n is the number of forces.
figures-extent = { $n ->
    [one] observations of { $n } force
   *[other] observations of { $n } forces
}
    .nation = observations for England and Wales
dataset-status =
    .publisher = Publisher
    .observations = Observations
    .licence = Licence
dataset-not-whole = **Shown with attribution.** We know of no licence to reprint the whole table, so it is left out of the bulk downloads.
dataset-small-numbers-law = Small numbers are shown, because a law makes them public.
dataset-small-numbers-each = Small numbers are shown, because what they count has been published one by one.
dataset-whole = Definitions, caveats and breaks in the series
dataset-corrections = Corrections
    .note = What this dataset said otherwise. Each number says it too.
    .all = All corrections of this site
dataset-caveats = Read this first
    .breaks = Breaks in the series
dataset-measures = What is measured
    .note = Unit, basis and period decide what may be compared.
    .categories = Categories
    .category = Category
    .definition = What it takes in
dataset-parts = By force
    .note = This dataset is too large for one page.
    .force = This force
dataset-marks = Marks
dataset-sources = Sources
dataset-take = Take it away
    .address = Permanent link
    .downloads = Downloads
    .none = Not as a whole; by force, on each force’s page
    .columns = What the columns mean
dataset-download =
    .csv = This dataset as CSV
    .json = As JSON
    .ods = As a spreadsheet
    .force-csv = This force’s figures as CSV
observations =
    .period = Period
    .measure = Measure
    .value = Value
    .unit = Unit
# $part and $whole are numbers with their units: "12 people".
observation-again = Worked out again from { $part } and { $whole }, this is { $value }.
    .differs = Worked out again from { $part } and { $whole }, this is { $value }, and not { $published }.

## Outcomes after independent investigations

outcomes-all = all forces together
outcomes-not-drawn = Not drawn: a number is held back, [c]
outcomes-none-counted = None counted in these reports
outcomes-drawn = { $whose }, { $people }
outcomes-to-answer = { $number } with a case to answer
    .sum = { $number } with a case to answer; the published outcomes sum to { $sum }
# A title. $n chooses the form, $number is the same as a word; $outcome is what a source calls it, in English: "dismissed".
outcomes-finding = { $n ->
    [0] None of { $total } officers of { $force } was { $outcome } where the watchdog saw a case to answer
    [one] { $number } of { $total } officers of { $force } was { $outcome } where the watchdog saw a case to answer
   *[other] { $number } of { $total } officers of { $force } were { $outcome } where the watchdog saw a case to answer
}
    .all = { $n ->
        [0] None of { $total } officers in all forces was { $outcome } where the watchdog saw a case to answer
        [one] { $number } of { $total } officers in all forces was { $outcome } where the watchdog saw a case to answer
       *[other] { $number } of { $total } officers in all forces were { $outcome } where the watchdog saw a case to answer
    }
    .few = { $whose }: what followed where the watchdog saw a case to answer
outcomes-subtitle = People with a case to answer in published reports of the watchdog, by outcome; reports of { $period }. Bars show shares; numbers are people. The gravest matters only, and no measure of all misconduct.
    .undated = People with a case to answer in published reports of the watchdog, by outcome. Bars show shares; numbers are people. The gravest matters only, and no measure of all misconduct.
outcomes-source = Source: { $publisher }.
outcomes-link = Data, definitions and caveats
outcomes-people = People, by outcome
    .outcome = Outcome
    .all = All forces, { $people }
outcomes-stated = Outcomes stated
outcomes-answered = With a case to answer
outcomes-proven = Found proven

## Corrections

corrections-title = Corrections
    .description = Everything that this site has put right: what it said, what is right, and why, newest first.
    .feed = { $site }: corrections
    .about = A correction changes something that readers were told: a finding, a date, a number, a sentence that was wrong. It says what stood here before, what is right, and why, and it is never taken out again. A figure may be put right because we had it otherwise than its source, or because whoever published it has revised it; each says which. Adding what was missing is no correction, and neither is a date that is given more exactly.
    .where = A correction stands on the page of its record, and at every number, chart and embed that it reaches. A record that should never have been published is withdrawn instead: its address stays, and says so.
    .report = Report an error
    .rule = The rule on corrections
    .feed-link = Feed
    .data = As data:
    .withdrawn = Withdrawn
corrections-none = No correction has been made, and no record withdrawn. That is not to say that nothing is wrong.
    .withdrawn = { $withdrawn ->
        [one] No correction has been made; { $withdrawn } record has been withdrawn.
       *[other] No correction has been made; { $withdrawn } records have been withdrawn.
    }
corrections-made = { $n ->
    [one] { $n } correction has been made, newest first. No record has been withdrawn.
   *[other] { $n } corrections have been made, newest first. No record has been withdrawn.
}
    .withdrawn = { $n ->
        [one] { $n } correction has
       *[other] { $n } corrections have
    } been made and { $withdrawn ->
        [one] { $withdrawn } record has
       *[other] { $withdrawn } records have
    } been withdrawn, newest first.
corrected-kind-case = Case
corrected-kind-figure = Figure
corrected-kind-commentary = Commentary
corrected-kind-page = Page
corrected-kind-force = Force
corrected-kind-review = Review
corrected-kind-monitoring = Monitoring
corrected-kind-programme = Programme
corrected-kind-promise = Promise
corrected-dataset = What the dataset says of itself
corrected-text = The part of the text that was corrected
corrected-more = { $n ->
    [one] and { $n } more number
   *[other] and { $n } more numbers
}
# What was corrected, in the middle of a sentence.
corrected-case = case { $case }
corrected-numbers = { $n ->
    [one] { $n } number of { $dataset }
   *[other] { $n } numbers of { $dataset }
}
# After what was corrected.
corrected-change = : was { $was }, is { $now }
    .held-back = : held back
# On the card of a number.
corrected-card = Corrected
    .when = corrected { $date }
    .on = on { $date }
    .by-publisher = revised by the publisher, on { $date }

## Commentary and prose

commentary-title = Commentary
    .description = Signed and dated commentary on police misconduct outcomes in England and Wales, kept apart from the records and figures.
    .lead = What the records and figures mean, signed and dated. Commentary is opinion and explanation; the facts it rests on are linked.
    .list = Newest first
commentary-mark = Commentary: explanation and opinion, not a record
prose-status =
    .by = By
    .written = Written
    .changed = Last changed
prose-jump = On this page
prose-about = About
    .page = See also
prose-corrections = Corrections
    .note = What stood here otherwise.
    .all = All corrections of this site
prose-see =
    .rules = Rules of publication
    .withheld = What is withheld
    .vocabulary = Vocabulary
    .sources = Sources
    .data = Data
# In a text: whose number is quoted, and what is said to those who do not see notes and tables.
text-made = Worked out from the number there and others
text-quoted = (says { $whose })
text-note = Note { $number }
    .back = Back to the text
text-table = Table
text-notes = Notes

## Rules of publication

rules-title = Rules of publication
    .description = The rules of law and fairness by which this site is made: what each asks, why, and how far a program can decide it.
    .withheld = How much these rules withhold today
    .note = A rule’s number never changes. Its page says what it asks, why, what would break it and how that is mended.
    .crumb = Methods
rules-lead = { $n ->
    [one] { $n } rule say what this site may print and how.
   *[other] { $n } rules say what this site may print and how.
} The program that builds it holds every record, figure and text against them: { $wholly } it decides wholly, the others in the nearest form that a program can decide. None of this is legal advice.
rules-columns =
    .rule = Rule
    .title = What it keeps to
    .decided = Decided by the program
    .file = Where it is written
rule-decided-wholly = Wholly
rule-decided-narrower = In a narrower form
    .list = In a narrower form:
rule-tried = tried in { $folder }
rule-kick = Rule { $rule }
rule-written = Written in
rule-form = What the program decides
rule-beside = Beside it
withheld-title = What is withheld
    .description = How much of what is known to the makers of this site its rules of publication keep back, rule by rule.
# One sentence in three parts; the date is not shown where the page does not change from day to day.
withheld-lead = The records behind this site hold things that law or fairness forbids to print. This page counts them, rule by rule
    .date = , as of { $date }
    .after = . It does not say where they are.
withheld-not-counted = A name that no record holds is not counted: most people here are not named in the records at all.
withheld-records = In case records
    .mark = : held back, because a count of one to four, or what would give one away, could point to people.
    .none = Nothing that a record holds is withheld.
    .rule = Rule
    .what = What is withheld
    .times = How many times
withheld-addresses = Addresses of sources
    .about = { $n ->
        [one] Of { $n } source the address is not printed, because it would identify somebody. The register says so at each of them.
       *[other] Of { $n } sources the address is not printed, because it would identify somebody. The register says so at each of them.
    }
withheld-withdrawn = Withdrawn records
    .note = Their addresses stay and say that they were withdrawn.
    .none = No record was withdrawn.
    .kind = Kind of record
    .why = Why
    .many = How many
withheld-what-name = A name
withheld-what-cipher = A cipher
withheld-what-rank = A rank
withheld-what-allegations = What was alleged
withheld-what-criminal = A criminal matter
withheld-what-service = Whether the person serves
withheld-what-conduct-days = Days of the conduct
record-kind-case = A case record
    .stood = A case record stood at this address until { $date }.
record-kind-commentary = A commentary
    .stood = A commentary stood at this address until { $date }.
record-kind-figures = A figure dataset
    .stood = A figure dataset stood at this address until { $date }.
tombstone-title = This record was withdrawn
    .short = Withdrawn
    .description = The record that stood at this address was withdrawn.
    .kept = What it said is no longer published. The address is kept and will not be used again, so that links to it are answered.
    .rules = What is withheld, and by which rules
    .cases = All cases
    .ask = Ask about it

## Charts that leave their page

plate-site = { $site }, as of { $date }

## What a text shows: charts, rows, cases, timelines

block-case = { $force }, case { $id }
block-area-and-period = Area and period
block-chart = [{ $about }: this chart where it stands](place), to cite it or to take it away.
block-latest = Latest dated step: { $date }

## A force on one sheet

brief = One-page brief
    .about = This page on one sheet of A4, to print or to keep as a PDF
brief-title = { $force }: one-page brief
brief-description = { $headline } On one sheet of A4, to print.
brief-kick = One-page brief by { $site }, as of { $date }.
brief-code = QR code of { $address }
brief-no-chart = No figure that could be drawn is held for this force.
brief-rows = The newest { $shown } of { $n } rows; the page has them all.
brief-bear = What to bear in mind
brief-whole = **The whole page, with the source of every number:** [{ $address }](page)
brief-cite = To cite it:
brief-print = Print this page, or choose “Save as PDF” where the printer is chosen: it fits on one sheet.
