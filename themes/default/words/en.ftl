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

## Said on several pages: forces, figures, marks

england-and-wales = England and Wales
among-forces = Among the forces
on-this-page = On this page
how-rate-made = How the rate was made
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
not-none-occurred = None held is not none occurred
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
dataset-by-force = { $publisher }. Shown with attribution; we know of no licence to reprint the whole table.
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

home-ways = [Find your force](forces), see [the national picture](national), read the [newest cases](newest), or [what people ask](questions).
home-lead = { $site } sets out, force by force, what became of allegations of misconduct against police officers in England and Wales: what was found, what followed, and what still stands, with the source of every number.
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
    .about = Commentary, signed and dated, kept apart from the records.
home-release = Last release: [{ $release }](page).
home-changes = What changed, release by release

## Charts of forces and of England and Wales

not-held = Not held
held-back = Held back
chart-table = The table gives every number.
chart-barred-course = Officers added to the barred list, by year
    .trebled = The number barred in a year has trebled since { $since }
    .doubled = The number barred in a year has doubled since { $since }
    .risen = The number barred in a year has risen from { $first } in { $since } to { $last }
chart-yearly-barred = Officers added to the barred list
    .definition = Police officers added to the list of people barred from policing, those who had already left included.
chart-yearly-left = Officers dismissed, or their contract ended
    .definition = Police officers whose employment ended by dismissal or the end of a contract, not always for misconduct.
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
    .definition = Police officers added to the list of people barred from policing in the year, those who had already left included, for every 1,000 full-time equivalent officers in post on its last day.
worked-left-rate = Officers dismissed, or their contract ended, per 1,000 in post
    .definition = Police officers whose employment ended by dismissal or the end of a contract in the year, not always for misconduct, for every 1,000 full-time equivalent officers in post on its last day.
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

outcome-class-no-action = No action, or cleared
outcome-class-learning = Reflective practice or management action
outcome-class-warning = Written or final written warning
outcome-class-reduced-in-rank = Reduced in rank
outcome-class-would-have-been-dismissed = Would have been dismissed
outcome-class-dismissed = Dismissed
outcome-class-none-stands = Overturned or sent back; none stands
outcome-class-not-decided = No misconduct decision
outcome-class-not-in-source = Outcome not in the sources
# What each takes in.
outcome-meaning-no-action = The matter ended without any action, most often because nothing was proven.
outcome-meaning-learning = Reflective practice, or management action or advice under older rules. None is a disciplinary outcome today.
outcome-meaning-warning = A written warning or a final written warning, with or without a finding of gross misconduct.
outcome-meaning-reduced-in-rank = The person stayed, at a lower rank.
outcome-meaning-would-have-been-dismissed = The person had already resigned or retired; the panel found that they would have been dismissed.
outcome-meaning-dismissed = The person was removed from office, and that decision stands.
outcome-meaning-none-stands = A tribunal or court overturned the decision or sent it back, and no other stands in its place at the newest source.
outcome-meaning-not-decided = No misconduct proceedings have decided, at the newest source: they are pending, or there were none.
outcome-meaning-not-in-source = Proceedings were held, but the sources at hand do not give the outcome.

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
