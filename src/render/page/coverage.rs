//! How much of the official counts the case records document: a figure for a force's page, and a page for all forces.

use super::card::fact;
use super::charts::Placed;
use super::figure::{LONGEST_GAP, mark, stands_at};
use super::figures::area_name;
use super::{Frame, Scene, corrections};
use crate::language::Words;
use crate::render::chart::{About, Amount, KeyMark, Label, Picture, Series, StackedColumn, StackedColumns, stacked_columns};
use crate::render::view::{CardPart, Cell, Column, Drawing, Figure, KeyEntry, Link, NumberCard, Row, Table};
use crate::render::{address, words};
use crate::rules::documented::Count;
use crate::say;
use crate::summarise::coverage::{Covered, Missing, WhyNot};
use crate::summarise::series::Seen;
use crate::value::figures::{Area, Period, Value};
use crate::value::financial_year::FinancialYear;
use crate::value::force::Force;
use crate::vocabulary::MissingMark;
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
    pub about: String,
    /// The table.
    pub table: Table,
}

/// How a count is called at the head of a line.
fn name(count: Count, words: &Words) -> String {
    words.say(&format!("coverage-count-{}", count.id()))
}

/// Whom it counts, in a sentence: "officers added to the barred list".
fn people(count: Count, words: &Words) -> String {
    words.say(&format!("coverage-count-{}.people", count.id()))
}

/// What it counts, in full.
fn about(count: Count, words: &Words) -> String {
    words.say(&format!("coverage-count-{}.about", count.id()))
}

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
    let words = scene.words;
    let rows = told.iter().map(|line| row(line, scene)).collect();
    let table = Table { caption: String::new(), class: "tight", columns: columns(words), rows };
    let short = scene.force_short(force);
    let charted: Vec<&Covered<'_>> = told.iter().copied().filter(|line| line.count == Count::Barred).collect();
    let source = format!("{}{}{}", silence(&silent, words), words.say("coverage-source"), marks(&table.rows, words));
    let chart = chart("coverage-chart", &charted, short, scene);
    Some(Figure {
        id: COVERAGE.to_owned(),
        title: finding(&told, short, words),
        subtitle: say!(words, "coverage-subtitle", force = short),
        title_english: String::new(),
        multiples: false,
        key: if chart.is_some() { key(&charted, words) } else { Vec::new() },
        drawings: chart
            .map(|svg| Drawing { title: words.say("coverage-subtitle.drawing"), note: String::new(), svg: Some(svg) })
            .into_iter()
            .collect(),
        folded: told.len() > FEW,
        table: (!table.rows.is_empty()).then_some(table),
        source,
        links: vec![
            Link::new(words.say("coverage-subtitle.all"), scene.href(address::COVERAGE)),
            Link::new(words.say("coverage-subtitle.missing"), scene.href(&address::gaps(&area))),
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
fn silence(silent: &[&Covered<'_>], words: &Words) -> String {
    let mut by_count: BTreeMap<(Count, bool), Vec<String>> = BTreeMap::new();
    for line in silent.iter().rev() {
        if let Some(period) = line.period {
            by_count.entry((line.count, line.missing == Err(WhyNot::LeftOut))).or_default().push(words::year(period));
        }
    }
    by_count
        .into_iter()
        .map(|((count, left_out), years)| {
            let name = name(count, words);
            let said = if left_out {
                say!(words, "coverage-silence.left-out", count = name)
            } else {
                say!(words, "coverage-silence", count = name, years = words.list(&years))
            };
            format!("{said} ")
        })
        .collect()
}

/// What the marks of a table stand for, as far as it has them: it goes about by itself, too, in other people's pages.
fn marks(rows: &[Row], words: &Words) -> String {
    let keys = [
        (MissingMark::NotAvailable, "coverage-marks.not-available"),
        (MissingMark::Suppressed, "coverage-marks.suppressed"),
        (MissingMark::NotApplicable, "coverage-marks.not-applicable"),
    ];
    let cells = || rows.iter().flat_map(|row| &row.cells);
    let used = keys.iter().filter(|(mark, _)| cells().any(|cell| cell.text == mark.mark()));
    used.map(|(_, name)| format!(" {}", words.say(name))).collect()
}

/// The newest line with a difference, in a sentence.
fn finding(lines: &[&Covered<'_>], whose: &str, words: &Words) -> String {
    let newest = lines
        .iter()
        .filter(|line| line.missing.is_ok())
        .min_by_key(|line| (line.count, std::cmp::Reverse(line.period.map(|period| period.to))));
    match newest.and_then(|line| Some((line, line.official?.count()?, line.period?))) {
        Some((line, counted, period)) if counted > 0 => say!(
            words,
            "coverage-finding",
            documented = words::capital(&range(line, words.say("coverage-range.none"), words)),
            n = line.documented.at_most(),
            counted = counted,
            people = people(line.count, words),
            year = words::year(period),
        ),
        _ => say!(words, "coverage-finding.none", whose = whose),
    }
}

/// How many people are documented: `6`, `5 to 8`, or the word for none.
fn range(line: &Covered<'_>, none: String, words: &Words) -> String {
    let (least, most) = (line.documented.surely, line.documented.at_most());
    match (least, most) {
        (_, 0) => none,
        (0, most) => say!(words, "coverage-range.at-most", most = most),
        (least, most) if least == most => words::whole(u64::from(most)),
        (least, most) => between(words::whole(u64::from(least)), words::whole(u64::from(most)), words),
    }
}

/// `5 to 8`
fn between(least: String, most: String, words: &Words) -> String {
    say!(words, "coverage-range", least = least, most = most)
}

/// From when to when.
fn days(period: Period, words: &Words) -> String {
    say!(words, "date-range", from = words.day(period.from), until = words.day(period.to))
}

/// The official number, or its mark.
fn official_cell(line: &Covered<'_>, scene: &Scene<'_>) -> Cell {
    match line.official {
        Some(seen) => Cell::published(seen.observation.value).link(stands_at(&seen, scene)),
        None if line.missing == Err(WhyNot::LeftOut) => Cell::new(MissingMark::NotApplicable.mark()),
        None => Cell::new(MissingMark::NotAvailable.mark()),
    }
}

fn row(line: &Covered<'_>, scene: &Scene<'_>) -> Row {
    let words = scene.words;
    let when = match line.period {
        None => words.say("coverage-line.undated"),
        Some(period) if FinancialYear::exactly(period).is_some() => words::year(period),
        Some(period) => days(period, words),
    };
    let mut documented = match line.missing {
        Err(WhyNot::Unlike) => Cell::new(MissingMark::NotApplicable.mark()).note(words.say("coverage-line.unlike")),
        _ if line.documented.at_most() == 0 => Cell::new(words.say("none-held")),
        _ => {
            Cell::new(range(line, words.say("none-held"), words)).value(line.documented.at_most()).link(scene.href(&place(line)))
        }
    };
    if line.documented.overturned > 0 {
        documented.note = say!(words, "coverage-line.overturned", n = line.documented.overturned);
    }
    Row::new(vec![
        Cell::new(name(line.count, words)).note(when),
        official_cell(line, scene),
        documented,
        missing(line, scene).card(card(line, scene)),
    ])
    .id(anchor(line))
}

/// What a line counts, in English, for the record of what was published.
#[must_use]
pub fn in_words(line: &Covered<'_>) -> String {
    let words = Words::english();
    let when = line.period.map_or_else(|| words.say("coverage-line.undated"), words::year);
    say!(words, "coverage-line.in-words", people = people(line.count, words), when = when)
}

/// Where a line stands.
#[must_use]
pub fn place(line: &Covered<'_>) -> String {
    let page = if line.area == Area::Nation { address::COVERAGE.to_owned() } else { address::area(&line.area) };
    format!("{page}#{}", anchor(line))
}

/// All that is known of a line.
fn card(line: &Covered<'_>, scene: &Scene<'_>) -> NumberCard {
    let words = scene.words;
    let plain = |what: &str, text: String| fact(words, what, vec![CardPart::plain(text)]);
    let period = line.period.map_or_else(|| words.say("coverage-card.no-date"), |period| days(period, words));
    let mut made = vec![CardPart::plain(words.say("coverage-card.official"))];
    match line.official {
        Some(seen) => made.push(CardPart::link(words::value(seen.observation.value), stands_at(&seen, scene))),
        None => made.push(CardPart::plain(words.say("coverage-card.no-official"))),
    }
    made.push(CardPart::plain(words.say("coverage-card.records")));
    for (at, member) in line.documented.members.iter().enumerate() {
        made.push(CardPart::plain(if at == 0 { "" } else { ", " }));
        made.push(CardPart::link(member.who.id.as_str(), scene.href(&address::case(&member.who.id))));
        if member.people > 1 {
            made.push(CardPart::plain(format!(" ({})", member.people)));
        }
        if !member.sure {
            made.push(CardPart::plain(words.say("coverage-card.perhaps")));
        }
    }
    if line.documented.members.is_empty() {
        made.push(CardPart::plain(words.say("coverage-card.nobody")));
    }
    let documented = range(line, words.say("coverage-card.nobody"), words);
    let value = say!(words, "coverage-card.value", documented = documented, missing = missing_words(line, words));
    let mut facts = vec![
        plain("value", value),
        plain("measure", about(line.count, words)),
        plain("about", area_name(&line.area, scene)),
        plain("who", words.say("coverage-card.who")),
        plain("basis", words.say("coverage-card.basis")),
        plain("period", period),
        fact(words, "made-from", made),
    ];
    let regime = line.official.map(|seen| words.label(seen.set.regime(seen.observation)));
    facts.push(plain("rules", regime.unwrap_or_else(|| words.say("coverage-card.rules"))));
    facts.push(match line.official {
        Some(seen) => super::card::source(&seen, scene),
        None => plain("source", words.say("coverage-card.source")),
    });
    facts.push(plain("mind", words.say("coverage-source")));
    let cite = cite(line, scene);
    let card = NumberCard { facts, cite, corrected: String::new() };
    let official = line.official.map(|seen| address::of_observation(seen.set, seen.observation));
    let records = line.documented.members.iter().map(|member| address::case(&member.who.id));
    corrections::marked(card, official.into_iter().chain(records), scene)
}

/// How to cite a line: in English, as everything is cited.
fn cite(line: &Covered<'_>, scene: &Scene<'_>) -> String {
    let (words, site) = (Words::english(), &scene.public.site);
    let area = match &line.area {
        Area::Nation => words.say("england-and-wales"),
        Area::Force(id) => scene.public.force(id).map_or_else(|| id.to_string(), |force| force.name.clone()),
    };
    format!(
        "{}, {}, {area}: how much is documented. As of {}, {}{}",
        site.title,
        name(line.count, words),
        words.day(scene.public.date),
        site.base_url,
        place(line)
    )
}

/// A difference, which can lie below nought.
fn signed(number: i64) -> String {
    let sign = if number < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}", words::whole(number.unsigned_abs()))
}

/// The number that is not documented, or why there is none, in words.
fn missing_words(line: &Covered<'_>, words: &Words) -> String {
    match line.missing {
        Ok(Missing { least, most }) if least == most => signed(most),
        Ok(Missing { least, most }) => between(signed(least), signed(most), words),
        Err(reason) => why(reason, words),
    }
}

/// Why no difference is given.
fn why(reason: WhyNot, words: &Words) -> String {
    words.say(&format!("coverage-why-{}", reason.id()))
}

fn missing(line: &Covered<'_>, scene: &Scene<'_>) -> Cell {
    let cell = missing_cell(line, scene.words);
    if line.missing.is_ok() { cell.link(scene.href(&place(line))) } else { cell }
}

fn missing_cell(line: &Covered<'_>, words: &Words) -> Cell {
    let whole = |number: i64| words::whole(number.unsigned_abs());
    match line.missing {
        Ok(Missing { least, most }) if most < 0 => {
            let more = if least == most { whole(most) } else { between(whole(most), whole(least), words) };
            Cell::new(format!("\u{2212}{more}")).value(least).note(words.say("coverage-line.more"))
        }
        Ok(Missing { least, most }) if least == most => Cell::new(whole(most)).value(most),
        Ok(Missing { least, most }) => Cell::new(between(whole(least), whole(most), words)).value(least),
        Err(reason @ (WhyNot::Unlike | WhyNot::LeftOut)) => Cell::new(MissingMark::NotApplicable.mark()).note(why(reason, words)),
        Err(WhyNot::HeldBack) => Cell::new(MissingMark::Suppressed.mark()).note(why(WhyNot::HeldBack, words)),
        Err(reason) => Cell::new(MissingMark::NotAvailable.mark()).note(why(reason, words)),
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
    let words = scene.words;
    let mut series = vec![Series { label: words.say("coverage-key.documented"), step: 4 }];
    if perhaps {
        series.push(Series { label: words.say("coverage-key.perhaps"), step: 2 });
    }
    series.push(Series { label: words.say("coverage-key.not-documented"), step: 0 });
    stacked_columns(&StackedColumns {
        about: About {
            id: id.to_owned(),
            title: say!(words, "coverage-chart", people = words::capital(&people(lines.first()?.count, words)), whose = whose),
            description: words.say("coverage-chart.about"),
        },
        series,
        columns,
        words: words::scale,
    })
}

fn key_of_range(lines: &[&Covered<'_>]) -> bool {
    lines.iter().any(|line| line.documented.perhaps > 0 && line.missing.is_ok())
}

fn key(lines: &[&Covered<'_>], words: &Words) -> Vec<KeyEntry> {
    let mut key = vec![KeyEntry::new(KeyMark::Step(4), words.say("coverage-key.documented"))];
    if key_of_range(lines) {
        key.push(KeyEntry::new(KeyMark::Step(2), words.say("coverage-key.perhaps")));
    }
    key.push(KeyEntry::new(KeyMark::Step(0), words.say("coverage-key.not-documented")));
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
    let words = scene.words;
    let lead = finding(&nation, &area_name(&Area::Nation, scene), words);
    if held.is_empty() {
        return None;
    }
    let mut page = CoveragePage {
        frame: Frame::new(
            scene,
            address::COVERAGE,
            "figures",
            &words.say("coverage-page"),
            &words.say("coverage-page.description"),
        ),
        lead: format!("{lead}."),
        nation: scene.charts_on(address::COVERAGE),
        matrices: held.iter().filter_map(|count| matrix(*count, scene)).collect(),
        downloads: ["csv", "json"]
            .map(|format| Link::new(format!("coverage.{format}"), scene.href(&format!("data/coverage.{format}"))))
            .to_vec(),
        methods: scene.methods(),
    };
    let placed = page.nation.iter().filter_map(|placed| placed.figure.table.as_ref());
    let is_long = placed.chain(page.matrices.iter().map(|matrix| &matrix.table)).any(Table::is_long);
    page.frame.offer_tables(is_long);
    Some(page)
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
    let (words, area) = (scene.words, area_name(&Area::Nation, scene));
    let svg = chart(&format!("coverage-{}-chart", count.id()), lines, &area, scene);
    let rows: Vec<Row> = lines.iter().map(|line| row(line, scene)).collect();
    let source = format!("{}{}", words.say("coverage-source"), marks(&rows, words));
    Some(Figure {
        id: format!("coverage-{}", count.id()),
        title: finding(lines, &area, words),
        subtitle: say!(words, "coverage-nation.subtitle", about = about(count, words)),
        title_english: String::new(),
        multiples: false,
        key: if svg.is_some() { key(lines, words) } else { Vec::new() },
        drawings: svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg: Some(svg) }).into_iter().collect(),
        table: Some(Table {
            caption: say!(words, "coverage-nation.caption", count = name(count, words)),
            class: "tight",
            columns: columns(words),
            rows,
        }),
        folded: lines.len() > FEW,
        source,
        links: Vec::new(),
    })
}

fn columns(words: &Words) -> Vec<Column> {
    vec![
        Column::words(&words.say("coverage-table.count")),
        Column::numbers(&words.say("coverage-table.official")),
        Column::numbers(&words.say("coverage-table.documented")),
        Column::numbers(&words.say("coverage-table.missing")),
    ]
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
            let mut cells = vec![Cell::new(scene.force_short(force)).link(scene.href(&address::force(&force.id)))];
            cells.extend(years.iter().rev().map(|period| {
                let line = lines.iter().find(|line| line.area == area && line.period == Some(*period));
                line.map_or_else(|| Cell::new(MissingMark::NotAvailable.mark()), |line| matrix_cell(line, force, scene))
            }));
            Row::new(cells)
        })
        .collect();
    let mut columns = vec![Column::words(&scene.words.say("coverage-table.force"))];
    columns.extend(years.iter().rev().map(|period| Column::numbers(&words::year(*period))));
    Some(Matrix {
        id: count.id().to_owned(),
        title: name(count, scene.words),
        about: about(count, scene.words),
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
        return Cell::new(scene.words.say("coverage-cell.nought")).value(0).link(href);
    }
    if !tells(line) {
        return Cell::new(mark);
    }
    let documented = range(line, scene.words.say("coverage-range.none"), scene.words);
    let cell = Cell::new(say!(scene.words, "coverage-cell", documented = documented, of = mark)).link(href);
    // In order of what was counted: of how many somebody is documented is what the reader sees beside it.
    match line.official.and_then(|seen| seen.count()) {
        Some(count) => cell.value(count),
        None => cell,
    }
}
