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
    .list = Cases: { $force }
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
coverage-nation = England and Wales
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
coverage-card-value = Value
    .text = { $documented } documented; not documented: { $missing }
coverage-card-measure = Measure
coverage-card-about = About
coverage-card-who = Who
    .text = Police officers
coverage-card-basis = Basis
    .text = The official count has its own; records count by the day of the decision that holds
coverage-card-period = Period
    .none = No source dates the decision
# An official count, linked, stands after the first; the numbers of case records, linked, after the third.
coverage-card-made = Made from
    .official = Official count:{ " " }
    .no-official = none held
    .records = . In the case records:{ " " }
    .perhaps = { " " }(perhaps)
    .nobody = nobody
coverage-card-rules = Rules
    .text = Those in force when each matter came to notice
coverage-card-source = Source
    .text = The sources of each record, which stand on its page
coverage-card-bear = Bear in mind
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
outcomes-table =
    .caption = People in case records
    .outcome = Outcome that holds
    .all = All
    .people = People
    .year = Year decided
    .undated = Undated
    .all-years = All years
