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
    .description = Police forces of England and Wales side by side on one measure at a time, with intervals and a funnel, by name and not by rank; and why other measures cannot be compared.
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
    .definition = Police officers added to the list of people barred from policing in the year, those who had already left included, for every 1,000 full-time equivalent officers in post on its last day.
    .subtitle = Officers added to the barred list per 1,000 full-time equivalent officers at the end of the year
compare-measure-left-rate = Officers dismissed, or their contract ended
    .definition = Police officers whose employment ended by dismissal or the end of a contract in the year, not always for misconduct, for every 1,000 full-time equivalent officers in post on its last day.
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
count-forces = { $n ->
    [one] { $n } force
   *[other] { $n } forces
}
count-observations = { $n ->
    [one] { $n } observation
   *[other] { $n } observations
}
area-nation = England and Wales
figures-title = Published figures
    .description = Published figures on police misconduct and the police workforce in England and Wales, each with publisher, definitions, caveats and licence.
    .lead = What official bodies and others have published about misconduct and the police workforce, taken over with definitions, caveats and source, each value at an address of its own.
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
dataset-by-force = **Shown with attribution.** We know of no licence to reprint the whole table, so it is left out of the bulk downloads.
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
    .held-back = [c]: the number is held back so that nobody can be identified.
outcomes-link = Data, definitions and caveats
outcomes-table = People, by outcome
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
prose-see =
    .rules = Rules of publication
    .withheld = What is withheld
    .vocabulary = Vocabulary
    .sources = Sources
    .data = Data
# In a text: whose number is quoted, and what is said to those who do not see notes and tables.
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
