//! How much of the official counts the case records document: a figure for a force's page, and a page for all forces.

use super::charts::Placed;
use super::figure::{LONGEST_GAP, mark, stands_at};
use super::figures::area_name;
use super::{Frame, Scene, corrections};
use crate::render::chart::{About, Amount, KeyMark, Label, Picture, Series, StackedColumn, StackedColumns, stacked_columns};
use crate::render::view::{CardFact, CardPart, Cell, Column, Drawing, Figure, KeyEntry, Link, NumberCard, Row, Table};
use crate::render::{address, words};
use crate::rules::documented::Count;
use crate::rules::r41;
use crate::summarise::coverage::{Covered, Missing, WhyNot};
use crate::summarise::series::Seen;
use crate::value::figures::{Area, Period, Value};
use crate::value::financial_year::FinancialYear;
use crate::value::force::Force;
use crate::vocabulary::{MissingMark, Term};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The anchor of the figure on a force's page.
pub const COVERAGE: &str = "coverage";

/// The page of all forces.
#[derive(Debug, Serialize)]
pub struct CoveragePage {
    /// The frame.
    pub frame: Frame,
    /// The sentence that leads it.
    pub lead: String,
    /// England and Wales, a figure a count.
    pub nation: Vec<Placed>,
    /// Every force by year, a table a count.
    pub matrices: Vec<Matrix>,
    /// Downloads.
    pub downloads: Vec<Link>,
    /// The methods page, if there is one.
    pub methods: Option<String>,
}

/// Every force by year, for a count.
#[derive(Debug, Serialize)]
pub struct Matrix {
    /// Its anchor.
    pub id: String,
    /// Which count.
    pub title: String,
    /// Whom it takes in.
    pub about: &'static str,
    /// The table.
    pub table: Table,
}

/// How a count is called: at the head of a line, in a sentence, and in full.
fn names(count: Count) -> (&'static str, &'static str, &'static str) {
    match count {
        Count::Barred => (
            "Barred list",
            "officers added to the barred list",
            "Police officers added to the barred list in the year, those who had already left included. Beside them: officers in our case \
             records who were dismissed, or would have been, by a decision of that year that still holds. The list also takes in dismissal \
             for poor performance, which our counts leave out.",
        ),
        Count::Left => (
            "Left by dismissal",
            "officers dismissed or whose contract was ended",
            "Police officers who left in the year because they were dismissed or their contract was ended, not always for misconduct. Beside \
             them: officers in our case records who were dismissed while serving, by a decision of that year that still holds.",
        ),
        Count::Outcome => (
            "Dismissed, as an outcome",
            "officers dismissed, among published outcomes",
            "Police officers whose published outcome is dismissal. Beside them, where the figure counts people by year: officers in our case \
             records who were dismissed while serving, by a decision of that year that still holds.",
        ),
    }
}

const SOURCE: &str = "Counted here: police officers in misconduct cases, by the outcome that holds now and the day on which it was decided. \
     Special constables and staff are left out. A range: a date may lie in either of two years, or no source says whether somebody was an \
     officer. An overturned decision is not counted, though the official count of its year may still have it. A person in two records counts \
     twice. Whoever is missing is in no record here, because no published source was kept or found.";

/// The anchor of a line on its area's page.
fn anchor(covered: &Covered<'_>) -> String {
    let when = match covered.period {
        None => "undated".to_owned(),
        Some(period) => {
            FinancialYear::exactly(period).map_or_else(|| format!("{}.{}", period.from, period.to), |year| year.0.to_string())
        }
    };
    format!("coverage.{}.{when}", covered.count.id())
}

fn of<'a>(area: &'a Area, scene: &Scene<'a>) -> impl Iterator<Item = &'a Covered<'a>> {
    scene.summaries.coverage.iter().filter(move |covered| covered.area == *area)
}

/// What is counted and what is documented for a force: its lines with a number or a record, and in words which years have neither.
pub fn figure(force: &Force, scene: &Scene<'_>) -> Option<Figure> {
    let area = Area::Force(force.id.clone());
    let lines: Vec<&Covered<'_>> = of(&area, scene).collect();
    let (told, silent): (Vec<&Covered<'_>>, Vec<&Covered<'_>>) = lines.into_iter().partition(|line| tells(line));
    if told.is_empty() && silent.is_empty() {
        return None;
    }
    let table = Table {
        caption: String::new(),
        class: "tight",
        columns: vec![
            Column::words("Count and year"),
            Column::numbers("Official count"),
            Column::numbers("Documented here"),
            Column::numbers("Not documented here"),
        ],
        rows: told.iter().map(|line| row(line, scene)).collect(),
    };
    let charted: Vec<&Covered<'_>> = told.iter().copied().filter(|line| line.count == Count::Barred).collect();
    let source = format!("{}{SOURCE}{}", silence(&silent), marks(&table.rows));
    let chart = chart("coverage-chart", &charted, &force.short_name, scene);
    Some(Figure {
        id: COVERAGE.to_owned(),
        title: finding(&told, &force.short_name),
        subtitle: format!(
            "{}, years to 31 March. Three official counts, each of other people: never add or subtract them.",
            force.short_name
        ),
        multiples: false,
        key: if chart.is_some() { key(&charted) } else { Vec::new() },
        drawings: chart
            .map(|svg| Drawing { title: "Officers added to the barred list".to_owned(), note: String::new(), svg: Some(svg) })
            .into_iter()
            .collect(),
        folded: told.len() > FEW,
        table: (!table.rows.is_empty()).then_some(table),
        source,
        links: vec![
            Link::new("All forces", scene.href(address::COVERAGE)),
            Link::new("What is missing, and how to ask for it", scene.href(&address::gaps(&area))),
        ],
    })
}

/// Lines that a page shows unfolded.
const FEW: usize = 8;

/// Whether a line has an official figure or a record.
fn tells(line: &Covered<'_>) -> bool {
    line.official.is_some() || line.documented.at_most() + line.documented.overturned > 0
}

/// Which years have neither number nor record, a count at a time.
fn silence(silent: &[&Covered<'_>]) -> String {
    let mut by_count: BTreeMap<(Count, bool), Vec<String>> = BTreeMap::new();
    for line in silent.iter().rev() {
        if let Some(period) = line.period {
            by_count.entry((line.count, line.missing == Err(WhyNot::LeftOut))).or_default().push(words::year(period));
        }
    }
    by_count
        .into_iter()
        .map(|((count, left_out), years)| {
            let (name, ..) = names(count);
            if left_out {
                format!("{name}: this force lies outside the official count. ")
            } else {
                format!("{name}: neither an official count nor a record is held for {}. ", words::list(&years))
            }
        })
        .collect()
}

/// What the marks of a table stand for, as far as it has them: it goes about by itself, too, in other people's pages.
fn marks(rows: &[Row]) -> String {
    let keys = [
        (MissingMark::NotAvailable, " [x]: no number is held, or none can be given."),
        (MissingMark::Suppressed, " [c]: the number is held back so that nobody can be identified."),
        (MissingMark::NotApplicable, " [z]: there can be no such number."),
    ];
    let cells = || rows.iter().flat_map(|row| &row.cells);
    keys.iter().filter(|(mark, _)| cells().any(|cell| cell.text == mark.mark())).map(|(_, words)| *words).collect()
}

/// The newest line with a difference, in a sentence.
fn finding(lines: &[&Covered<'_>], name: &str) -> String {
    let newest = lines
        .iter()
        .filter(|line| line.missing.is_ok())
        .min_by_key(|line| (line.count, std::cmp::Reverse(line.period.map(|period| period.to))));
    match newest.and_then(|line| Some((line, line.official?.count()?, line.period?))) {
        Some((line, counted, period)) if counted > 0 => format!(
            "{} of the {} {} in {} {} documented here",
            words::capital(&range(line, "none")),
            words::whole(u64::from(counted)),
            names(line.count).1,
            words::year(period),
            if line.documented.at_most() == 1 { "is" } else { "are" },
        ),
        _ => format!("{name}: no yearly official count is held to set the case records beside"),
    }
}

/// How many people are documented: `6`, `5 to 8`, or the word for none.
fn range(line: &Covered<'_>, none: &str) -> String {
    let (least, most) = (line.documented.surely, line.documented.at_most());
    match (least, most) {
        (_, 0) => none.to_owned(),
        (0, most) => format!("at most {}", words::whole(u64::from(most))),
        (least, most) if least == most => words::whole(u64::from(most)),
        (least, most) => format!("{} to {}", words::whole(u64::from(least)), words::whole(u64::from(most))),
    }
}

/// The official number, or its mark.
fn official_cell(line: &Covered<'_>, scene: &Scene<'_>) -> Cell {
    match line.official {
        Some(seen) => Cell::new(words::value(seen.observation.value)).link(stands_at(&seen, scene)),
        None if line.missing == Err(WhyNot::LeftOut) => Cell::new(MissingMark::NotApplicable.mark()),
        None => Cell::new(MissingMark::NotAvailable.mark()),
    }
}

fn row(line: &Covered<'_>, scene: &Scene<'_>) -> Row {
    let when = match line.period {
        None => "no date in the sources".to_owned(),
        Some(period) if FinancialYear::exactly(period).is_some() => words::year(period),
        Some(period) => format!("{} to {}", words::day(period.from), words::day(period.to)),
    };
    let mut documented = match line.missing {
        Err(WhyNot::Unlike) => Cell::new(MissingMark::NotApplicable.mark()).note("not counted alike"),
        _ if line.documented.at_most() == 0 => Cell::new(r41::NONE_HELD),
        _ => Cell::new(range(line, r41::NONE_HELD)).link(scene.href(&place(line))),
    };
    if line.documented.overturned > 0 {
        let overturned = words::whole(u64::from(line.documented.overturned));
        documented.note = format!("and {overturned} overturned since");
    }
    Row::new(vec![
        Cell::new(names(line.count).0).note(when),
        official_cell(line, scene),
        documented,
        missing(line, scene).card(card(line, scene)),
    ])
    .id(anchor(line))
}

/// What a line counts.
#[must_use]
pub fn in_words(line: &Covered<'_>) -> String {
    let when = line.period.map_or_else(|| "no date in the sources".to_owned(), words::year);
    format!("Documented here, of {}, {when}", names(line.count).1)
}

/// Where a line stands.
#[must_use]
pub fn place(line: &Covered<'_>) -> String {
    let page = if line.area == Area::Nation { address::COVERAGE.to_owned() } else { address::area(&line.area) };
    format!("{page}#{}", anchor(line))
}

/// All that is known of a line.
fn card(line: &Covered<'_>, scene: &Scene<'_>) -> NumberCard {
    let area = area_name(&line.area, scene);
    let (name, _, about) = names(line.count);
    let plain = |label: &'static str, text: String| CardFact { label: label.to_owned(), parts: vec![CardPart::plain(text)] };
    let period = line.period.map_or_else(
        || "No source dates the decision".to_owned(),
        |period| format!("{} to {}", words::day(period.from), words::day(period.to)),
    );
    let mut made = vec![CardPart::plain("Official count: ")];
    match line.official {
        Some(seen) => made.push(CardPart::link(words::value(seen.observation.value), stands_at(&seen, scene))),
        None => made.push(CardPart::plain("none held")),
    }
    made.push(CardPart::plain(". In the case records: "));
    for (at, member) in line.documented.members.iter().enumerate() {
        made.push(CardPart::plain(if at == 0 { "" } else { ", " }));
        made.push(CardPart::link(member.who.id.as_str(), scene.href(&address::case(&member.who.id))));
        if member.people > 1 {
            made.push(CardPart::plain(format!(" ({})", member.people)));
        }
        if !member.sure {
            made.push(CardPart::plain(" (perhaps)"));
        }
    }
    if line.documented.members.is_empty() {
        made.push(CardPart::plain("nobody"));
    }
    let mut facts = vec![
        plain("Value", format!("{} documented; not documented: {}", range(line, "nobody"), missing_words(line))),
        plain("Measure", about.to_owned()),
        plain("About", area.clone()),
        plain("Who", "Police officers".to_owned()),
        plain("Basis", "The official count has its own; records count by the day of the decision that holds".to_owned()),
        plain("Period", period),
        CardFact { label: "Made from".to_owned(), parts: made },
    ];
    facts.push(plain(
        "Rules",
        line.official.map_or_else(
            || "Those in force when each matter came to notice".to_owned(),
            |seen| seen.set.regime(seen.observation).label().to_owned(),
        ),
    ));
    facts.push(match line.official {
        Some(seen) => super::card::source(&seen, scene),
        None => plain("Source", "The sources of each record, which stand on its page".to_owned()),
    });
    facts.push(plain("Bear in mind", SOURCE.to_owned()));
    let cite = format!(
        "{}, {name}, {area}: how much is documented. As of {}, {}",
        scene.public.site.title,
        words::day(scene.public.date),
        scene.absolute(&place(line))
    );
    let card = NumberCard { facts, cite, corrected: String::new() };
    let official = line.official.map(|seen| address::of_observation(seen.set, seen.observation));
    let records = line.documented.members.iter().map(|member| address::case(&member.who.id));
    corrections::marked(card, official.into_iter().chain(records), scene)
}

/// A difference, which can lie below nought.
fn signed(number: i64) -> String {
    let sign = if number < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}", words::whole(number.unsigned_abs()))
}

/// The number that is not documented, or why there is none, in words.
fn missing_words(line: &Covered<'_>) -> String {
    match line.missing {
        Ok(Missing { least, most }) if least == most => signed(most),
        Ok(Missing { least, most }) => format!("{} to {}", signed(least), signed(most)),
        Err(why) => why.words().to_owned(),
    }
}

fn missing(line: &Covered<'_>, scene: &Scene<'_>) -> Cell {
    let cell = missing_cell(line);
    if line.missing.is_ok() { cell.link(scene.href(&place(line))) } else { cell }
}

fn missing_cell(line: &Covered<'_>) -> Cell {
    match line.missing {
        Ok(Missing { least, most }) if most < 0 => {
            let more = |number: i64| words::whole(number.unsigned_abs());
            let more = if least == most { more(most) } else { format!("{} to {}", more(most), more(least)) };
            Cell::new(format!("\u{2212}{more}")).note("more documented than counted")
        }
        Ok(Missing { least, most }) if least == most => Cell::new(words::whole(most.unsigned_abs())),
        Ok(Missing { least, most }) => {
            Cell::new(format!("{} to {}", words::whole(least.unsigned_abs()), words::whole(most.unsigned_abs())))
        }
        Err(why @ (WhyNot::Unlike | WhyNot::LeftOut)) => Cell::new(MissingMark::NotApplicable.mark()).note(why.words()),
        Err(WhyNot::HeldBack) => Cell::new(MissingMark::Suppressed.mark()).note(WhyNot::HeldBack.words()),
        Err(why) => Cell::new(MissingMark::NotAvailable.mark()).note(why.words()),
    }
}

/// Counted people as columns: those documented at the foot, the others above them. Only for two years or more.
fn chart(id: &str, lines: &[&Covered<'_>], whose: &str, scene: &Scene<'_>) -> Option<Picture> {
    let by_year: BTreeMap<i16, &Covered<'_>> =
        lines.iter().filter_map(|line| Some((FinancialYear::exactly(line.period?)?.0, *line))).collect();
    let counted = |line: &Covered<'_>| line.official.and_then(|seen| seen.count()).filter(|_| line.missing.is_ok());
    let known: Vec<i16> = by_year.iter().filter(|(_, line)| counted(line).is_some()).map(|(year, _)| *year).collect();
    let last = *known.last()?;
    // Not the decades before a series that began anew.
    let anew = known.windows(2).rev().find_map(|pair| (pair[1] - pair[0] > LONGEST_GAP).then_some(pair[1]));
    let first = anew.or(known.first().copied())?;
    if first == last {
        return None;
    }
    let perhaps = key_of_range(lines);
    let number = |count: u32| Amount { value: f64::from(count), text: words::whole(u64::from(count)) };
    let columns = (first..=last)
        .map(|year| {
            let line = by_year.get(&year).copied();
            let count = line.and_then(counted);
            let parts = line.zip(count).map(|(line, count)| {
                let surely = line.documented.surely.min(count);
                let may = line.documented.perhaps.min(count - surely);
                let mut parts = vec![number(surely)];
                if perhaps {
                    parts.push(number(may));
                }
                parts.push(number(count - surely - may));
                parts
            });
            let held_back = line.is_some_and(|line| line.missing == Err(WhyNot::HeldBack));
            StackedColumn {
                label: year_label(year),
                caption: count.map_or_else(|| mark(held_back), |count| words::whole(u64::from(count))),
                parts,
                href: line.filter(|_| count.is_some()).map(|line| scene.href(&place(line))),
            }
        })
        .collect();
    let mut series = vec![Series { label: DOCUMENTED.to_owned(), step: 4 }];
    if perhaps {
        series.push(Series { label: PERHAPS.to_owned(), step: 2 });
    }
    series.push(Series { label: NOT_DOCUMENTED.to_owned(), step: 0 });
    stacked_columns(&StackedColumns {
        about: About {
            id: id.to_owned(),
            title: format!("{}, {whose}", words::capital(names(lines.first()?.count).1)),
            description: "How many of those counted in each year the case records document. The table gives every number."
                .to_owned(),
        },
        series,
        columns,
        words: words::scale,
    })
}

const DOCUMENTED: &str = "Documented here";
const PERHAPS: &str = "Documented, perhaps of this year";
const NOT_DOCUMENTED: &str = "Not documented here";

fn key_of_range(lines: &[&Covered<'_>]) -> bool {
    lines.iter().any(|line| line.documented.perhaps > 0 && line.missing.is_ok())
}

fn key(lines: &[&Covered<'_>]) -> Vec<KeyEntry> {
    let mut key = vec![KeyEntry::new(KeyMark::Step(4), DOCUMENTED)];
    if key_of_range(lines) {
        key.push(KeyEntry::new(KeyMark::Step(2), PERHAPS));
    }
    key.push(KeyEntry::new(KeyMark::Step(0), NOT_DOCUMENTED));
    key
}

fn year_label(year: i16) -> Label {
    Label {
        long: format!("{}/{:02}", year - 1, year.rem_euclid(100)),
        short: format!("{:02}/{:02}", (year - 1).rem_euclid(100), year.rem_euclid(100)),
    }
}

/// Fills the page of all forces; `None` where no official count is held at all.
#[must_use]
pub fn page(scene: &Scene<'_>) -> Option<CoveragePage> {
    let nation: Vec<&Covered<'_>> = of(&Area::Nation, scene).collect();
    let held: BTreeSet<Count> =
        scene.summaries.coverage.iter().filter(|line| line.official.is_some()).map(|line| line.count).collect();
    let lead = finding(&nation, "England and Wales");
    if held.is_empty() {
        return None;
    }
    let description = "For each police force and year: how many officers official figures count as dismissed or barred, and how many of them \
                       the case records of this site document.";
    Some(CoveragePage {
        frame: Frame::new(scene, address::COVERAGE, "figures", "How much is documented here", description),
        lead: format!("{lead}."),
        nation: scene.charts_on(address::COVERAGE),
        matrices: held.iter().filter_map(|count| matrix(*count, scene)).collect(),
        downloads: ["csv", "json"]
            .map(|format| Link::new(format!("coverage.{format}"), scene.href(&format!("data/coverage.{format}"))))
            .to_vec(),
        methods: scene.methods(),
    })
}

/// England and Wales, a figure a count that is held at all; each with the published figures that it is drawn from.
pub fn nation<'a>(scene: &Scene<'a>) -> Vec<(Option<Figure>, Vec<Seen<'a>>)> {
    let held: BTreeSet<Count> =
        scene.summaries.coverage.iter().filter(|line| line.official.is_some()).map(|line| line.count).collect();
    held.into_iter()
        .map(|count| {
            let told = of(&Area::Nation, scene).filter(|line| line.count == count && tells(line));
            let lines: Vec<&Covered<'_>> = told.collect();
            (nation_figure(count, &lines, scene), lines.iter().filter_map(|line| line.official).collect())
        })
        .collect()
}

/// The published figures beside which the records of an area are set.
pub fn official<'a>(area: &Area, scene: &Scene<'a>) -> Vec<Seen<'a>> {
    scene.summaries.coverage.iter().filter(|line| line.area == *area).filter_map(|line| line.official).collect()
}

fn nation_figure(count: Count, lines: &[&Covered<'_>], scene: &Scene<'_>) -> Option<Figure> {
    lines.iter().find(|line| line.official.is_some())?;
    let (name, _, about) = names(count);
    let svg = chart(&format!("coverage-{}-chart", count.id()), lines, "England and Wales", scene);
    let rows: Vec<Row> = lines.iter().map(|line| row(line, scene)).collect();
    let source = format!("{SOURCE}{}", marks(&rows));
    Some(Figure {
        id: format!("coverage-{}", count.id()),
        title: finding(lines, "England and Wales"),
        subtitle: format!("{about} England and Wales, years to 31 March."),
        multiples: false,
        key: if svg.is_some() { key(lines) } else { Vec::new() },
        drawings: svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg: Some(svg) }).into_iter().collect(),
        table: Some(Table {
            caption: format!("{name}, England and Wales"),
            class: "tight",
            columns: vec![
                Column::words("Count and year"),
                Column::numbers("Official count"),
                Column::numbers("Documented here"),
                Column::numbers("Not documented here"),
            ],
            rows,
        }),
        folded: lines.len() > FEW,
        source,
        links: Vec::new(),
    })
}

/// Every force by year: how many of those counted are documented. Each cell leads to its line on the force's page.
fn matrix(count: Count, scene: &Scene<'_>) -> Option<Matrix> {
    let lines: Vec<&Covered<'_>> =
        scene.summaries.coverage.iter().filter(|line| line.count == count && line.area != Area::Nation).collect();
    let counted = lines.iter().filter(|line| line.official.is_some() && line.missing != Err(WhyNot::Unlike));
    let years: BTreeSet<Period> = counted.filter_map(|line| line.period).collect();
    if years.is_empty() {
        return None;
    }
    let (territorial, others) = scene.forces_by_name();
    let rows = territorial
        .into_iter()
        .chain(others)
        .map(|force| {
            let area = Area::Force(force.id.clone());
            let mut cells = vec![Cell::new(&force.short_name).link(scene.href(&address::force(&force.id)))];
            cells.extend(years.iter().rev().map(|period| {
                let line = lines.iter().find(|line| line.area == area && line.period == Some(*period));
                line.map_or_else(|| Cell::new(MissingMark::NotAvailable.mark()), |line| matrix_cell(line, force, scene))
            }));
            Row::new(cells)
        })
        .collect();
    let mut columns = vec![Column::words("Force")];
    columns.extend(years.iter().rev().map(|period| Column::numbers(&words::year(*period))));
    let (name, _, about) = names(count);
    Some(Matrix {
        id: count.id().to_owned(),
        title: name.to_owned(),
        about,
        table: Table { caption: String::new(), class: "matrix", columns, rows },
    })
}

/// `3 of 43`, `none of 5`, `1 of [x]`, or the mark alone where there is neither number nor record.
fn matrix_cell(line: &Covered<'_>, force: &Force, scene: &Scene<'_>) -> Cell {
    let href = scene.href(&format!("{}#{}", address::force(&force.id), anchor(line)));
    let mark = match line.official.map(|seen| seen.observation.value) {
        Some(value @ (Value::Number(_) | Value::Missing(_))) => words::value(value),
        None if line.missing == Err(WhyNot::LeftOut) => MissingMark::NotApplicable.mark().to_owned(),
        None => MissingMark::NotAvailable.mark().to_owned(),
    };
    if line.official.and_then(|seen| seen.count()) == Some(0) && line.documented.at_most() == 0 {
        return Cell::new("0 counted").link(href);
    }
    if tells(line) { Cell::new(format!("{} of {mark}", range(line, "none"))).link(href) } else { Cell::new(mark) }
}
