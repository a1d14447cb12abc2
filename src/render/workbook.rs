//! A dataset as a spreadsheet, sheet by sheet: cover, contents, notes, shorthand, measures, categories, sources, figures.
//!
//! Entry point: [`of_dataset`]. It follows what government statisticians ask of each other (Analysis Function, "Releasing statistics in
//! spreadsheets"): a cover and notes before the tables, one table a sheet, no blank cell in a table, shorthand explained.

use super::download::ods::{Book, Cell, Grid, Sheet};
use super::open_data::terms;
use super::page::Scene;
use super::page::figures::area_name;
use super::{address, words};
use crate::value::figures::{AlreadyPublic, FigureSet, Observation, Value};
use crate::value::id::SourceId;
use crate::vocabulary::{MissingMark, Term};
use std::collections::BTreeSet;

/// What stands where there is nothing to say, as in the column of notes; the shorthand for "not applicable".
const NOTHING: &str = "[z]";
/// What stands where something is not known.
const UNKNOWN: &str = "[x]";

/// A dataset that may be reprinted whole.
#[must_use]
pub fn of_dataset(set: &FigureSet, scene: &Scene<'_>) -> Book {
    let mut sheets = vec![notes(set), shorthand(), measures(set), categories(set), sources(set, scene), figures(set, scene)];
    sheets.insert(0, contents(&sheets));
    sheets.insert(0, cover(set, scene));
    Book {
        title: set.title.clone(),
        about: set.description.clone(),
        author: scene.public.site.publisher.clone(),
        date: scene.public.date,
        sheets,
    }
}

fn cover(set: &FigureSet, scene: &Scene<'_>) -> Sheet {
    let site = &scene.public.site;
    let terms = terms(set, scene.public);
    let page = scene.absolute(&address::dataset(&set.id));
    let lines = vec![
        Cell::text(&set.description),
        Cell::text(format!("Published by {}; put into this form by {}.", set.publisher.trim_end_matches('.'), site.publisher)),
        Cell::text(format!("As of {}.", words::day(scene.public.date))),
        Cell::text("Figures with different units, bases or periods must not be added, divided or ranked."),
        Cell::Link(format!("Terms of use: {}", terms.title), terms.address),
        Cell::Link(format!("This dataset: {page}"), page),
        Cell::Link(format!("Report an error: {}", site.contact), site.contact.clone()),
        Cell::Link("Contents of this spreadsheet".to_owned(), "#Contents".to_owned()),
    ];
    Sheet { name: "Cover", heading: set.title.clone(), lines, table: None }
}

fn contents(sheets: &[Sheet]) -> Sheet {
    let row = |sheet: &Sheet| vec![Cell::Link(sheet.name.to_owned(), format!("#{}", sheet.name)), Cell::text(&sheet.heading)];
    with_table(
        "Contents",
        "Contents",
        Grid { name: "contents", columns: vec![("Sheet", 40), ("What it holds", 140)], rows: sheets.iter().map(row).collect() },
    )
}

/// A sheet that says before its table what a reader who cannot see it whole needs to know.
fn with_table(name: &'static str, heading: impl Into<String>, table: Grid) -> Sheet {
    let lines = vec![Cell::text("This sheet holds one table.")];
    Sheet { name, heading: heading.into(), lines, table: Some(table) }
}

fn notes(set: &FigureSet) -> Sheet {
    let small = set.already_public.as_ref().map(|public| match public {
        AlreadyPublic::ByLaw(why) => ("Small numbers", format!("They are shown, because a law makes them public. {why}")),
        AlreadyPublic::OneByOne(why) => {
            ("Small numbers", format!("They are shown, because what they count has been published one by one. {why}"))
        }
    });
    let caveats = set.caveats.iter().map(|caveat| ("Caveat", caveat.clone()));
    let breaks = set.breaks.iter().map(|at| ("Break in the series", format!("{}: {}", words::day(at.at), at.text)));
    let licence = set.licence.note.iter().map(|note| ("Terms of use", note.clone()));
    let rows = caveats
        .chain(breaks)
        .chain(small)
        .chain(licence)
        .zip(1_u32..)
        .map(|((kind, text), number)| vec![whole(number), Cell::text(kind), Cell::text(text)])
        .collect();
    with_table(
        "Notes",
        "Notes: read this first",
        Grid { name: "notes", columns: vec![("Note", 15), ("Kind", 45), ("Text", 180)], rows },
    )
}

fn whole(number: u32) -> Cell {
    Cell::Number { value: number.to_string(), shown: words::whole(u64::from(number)), decimals: 0 }
}

fn shorthand() -> Sheet {
    let rows = MissingMark::all()
        .iter()
        .map(|mark| vec![Cell::text(mark.mark()), Cell::text(mark.label()), Cell::text(mark.definition())])
        .collect();
    with_table(
        "Shorthand",
        "Shorthand used in place of a number or a word",
        Grid { name: "shorthand", columns: vec![("Shorthand", 30), ("Meaning", 45), ("What it says", 140)], rows },
    )
}

fn measures(set: &FigureSet) -> Sheet {
    let rows = set
        .measures
        .iter()
        .map(|measure| {
            vec![
                Cell::text(&measure.label),
                Cell::text(&measure.definition),
                Cell::text(measure.unit.label()),
                Cell::text(measure.basis.label()),
                Cell::text(measure.period.label()),
            ]
        })
        .collect();
    let columns = vec![("Measure", 60), ("What it counts", 140), ("Unit", 40), ("Basis", 30), ("Kind of period", 40)];
    with_table("Measures", "What is measured", Grid { name: "measures", columns, rows })
}

fn categories(set: &FigureSet) -> Sheet {
    let rows = set
        .categories
        .iter()
        .map(|category| {
            let by: Vec<&str> = category.by.iter().map(|by| by.label()).collect();
            vec![
                Cell::text(&category.label),
                Cell::text(category.definition.as_deref().unwrap_or(NOTHING)),
                Cell::text(if by.is_empty() { NOTHING.to_owned() } else { by.join("; ") }),
            ]
        })
        .collect();
    let columns = vec![("Category", 60), ("What it takes in, where its name does not say", 140), ("Broken down by", 50)];
    with_table("Categories", "How the figures are broken down", Grid { name: "categories", columns, rows })
}

fn sources(set: &FigureSet, scene: &Scene<'_>) -> Sheet {
    let cited: BTreeSet<&SourceId> = set.observations.iter().flat_map(|seen| &seen.sources).collect();
    let rows = cited
        .into_iter()
        .filter_map(|id| scene.public.source(id))
        .map(|source| {
            vec![
                Cell::text(source.id.as_str()),
                Cell::text(&source.publisher),
                Cell::text(&source.title),
                Cell::text(source.published.map_or_else(|| UNKNOWN.to_owned(), words::partial)),
                Cell::text(source.read.map_or_else(|| UNKNOWN.to_owned(), words::day)),
                match (source.found_at(), &source.address) {
                    (Some(address), _) => Cell::Link(address.to_owned(), address.to_owned()),
                    // Gone, and nobody kept it: the address is told, and leads nowhere.
                    (None, Some(address)) => Cell::text(address),
                    (None, None) => Cell::text(UNKNOWN),
                },
                Cell::text(source.gone_since.map_or_else(|| "no".to_owned(), |gone| words::vanished(gone, source.last_seen))),
            ]
        })
        .collect();
    let columns = vec![
        ("Source", 45),
        ("Publisher", 60),
        ("Title", 110),
        ("Published", 45),
        ("Read", 45),
        ("Address", 120),
        ("Known to have vanished", 90),
    ];
    with_table("Sources", "Where the figures were published", Grid { name: "sources", columns, rows })
}

fn figures(set: &FigureSet, scene: &Scene<'_>) -> Sheet {
    let columns = vec![
        ("Observation", 110),
        ("Area", 60),
        ("From", 28),
        ("To", 28),
        ("Measure", 70),
        ("Unit", 40),
        ("Basis", 30),
        ("Conduct rules", 60),
        ("Who is counted", 45),
        ("Category", 55),
        ("Value", 28),
        ("Sources", 45),
        ("Table or page", 45),
        ("Note", 90),
    ];
    let rows = set.observations.iter().map(|seen| figure(set, seen, scene)).collect();
    let mut sheet = with_table("Figures", set.title.clone(), Grid { name: "figures", columns, rows });
    sheet
        .lines
        .push(Cell::text("A number is as published. Shorthand in brackets stands where there is none: see the sheet Shorthand."));
    sheet.lines.push(Cell::Link("Back to the contents".to_owned(), "#Contents".to_owned()));
    sheet
}

fn figure(set: &FigureSet, seen: &Observation, scene: &Scene<'_>) -> Vec<Cell> {
    let measure = set.measure(seen);
    let sources: Vec<&str> = seen.sources.iter().map(SourceId::as_str).collect();
    vec![
        Cell::text(address::observation(set, seen)),
        Cell::text(area_name(&seen.area, scene)),
        Cell::Day(seen.period.from),
        Cell::Day(seen.period.to),
        Cell::text(&measure.label),
        Cell::text(measure.unit.label()),
        Cell::text(measure.basis.label()),
        Cell::text(set.regime(seen).label()),
        Cell::text(seen.population.label()),
        Cell::text(&set.category(seen).label),
        match seen.value {
            Value::Number(number) => Cell::Number {
                value: format!("{:.*}", usize::from(number.decimals), number.value),
                shown: words::number(number),
                decimals: number.decimals,
            },
            Value::Missing(mark) => Cell::text(mark.mark()),
        },
        Cell::text(sources.join("; ")),
        Cell::text(seen.at.as_deref().unwrap_or(UNKNOWN)),
        Cell::text(seen.note.as_deref().unwrap_or(NOTHING)),
    ]
}
