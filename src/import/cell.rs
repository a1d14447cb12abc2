//! What a cell of values holds: a number, or a shorthand that says why there is none.
//!
//! Entry points: [`read`], which answers what it cannot read, and [`value_in`], which does not. What the value is of is none of its business.

use super::grid::{At, Content, name};
use super::map::Map;
use super::number::{Decimal, unmarked, written};
use super::table::Table;
use crate::fault::{Fault, Faults};
use crate::vocabulary::{MissingMark, Term, Unit};

/// A number, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(Decimal),
    /// A mark.
    Missing(MissingMark),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Value::Number(number) => write!(f, "{number}"),
            Value::Missing(mark) => f.write_str(mark.mark()),
        }
    }
}

/// What was read of a cell.
#[derive(Debug)]
pub struct Held {
    /// The number, or why there is none.
    pub value: Value,
    /// What marks behind it say.
    pub note: String,
    /// Whether the table shows it as a percentage.
    pub percent: bool,
    /// The marks themselves.
    pub marks: Vec<String>,
}

impl Held {
    fn missing(why: MissingMark, marks: Vec<String>) -> Self {
        Held { value: Value::Missing(why), note: String::new(), percent: false, marks }
    }
}

/// What behind a number is more than a mark of a footnote.
const TOLD: [(&str, &str); 5] = [
    ("p", "Marked as provisional."),
    ("r", "Marked as revised."),
    ("e", "Marked as estimated."),
    ("b", "Marked as a break in the series."),
    ("u", "Marked as of low reliability."),
];

/// Reads a cell of values; `None` after answering what is wrong with it. `unit` is what its measure counts, as far as that is known.
pub fn read(at: At, content: &Content, unit: Option<Unit>, table: &Table, map: &Map, faults: &mut Faults) -> Option<Held> {
    let place = table.place(at);
    let (number, percent, marks) = match content {
        Content::Number(number) => (rounded(*number, map), false, Vec::new()),
        Content::Percent(number) => (rounded(*number, map), true, Vec::new()),
        Content::Failed(words) => {
            faults.push(
                Fault::error("failed-formula", place, format!("{} holds no value: {words}", name(at)))
                    .expected("a number, or a mark that says why there is none")
                    .mend("open the table in a spreadsheet program, look at the cell, and save the table again"),
            );
            return None;
        }
        Content::Day(day) => {
            faults.push(
                Fault::error("unknown-shorthand", place, format!("{} holds a day, {day}, where a number is expected", name(at)))
                    .mend("look at the heading of the column; perhaps it holds no values"),
            );
            return None;
        }
        Content::Text(text) => {
            let bare = unmarked(text);
            let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if let Some(mark) = map.shorthand.get(&whole.to_lowercase()) {
                return Some(Held::missing(*mark, Vec::new()));
            }
            if let Some(mark) = map.shorthand.get(&bare.text.to_lowercase()) {
                return Some(Held::missing(*mark, bare.marks));
            }
            let Some(written) = written(&bare.text) else {
                faults.push(unknown_shorthand(at, &bare.text, table));
                return None;
            };
            if let Some(mark) = bare.doubtful().find(|mark| !map.marks.contains(&mark.to_lowercase())) {
                faults.push(unknown_mark(at, &whole, mark, table));
                return None;
            }
            (written.number, written.percent, bare.marks)
        }
    };
    if let Some(unit) = unit.filter(|unit| percent && *unit != Unit::Percent) {
        faults.push(
            Fault::error(
                "percent-of-count",
                place,
                format!("{} is a percentage, but its measure counts {}", name(at), unit.plural()),
            )
            .mend("give this column a measure whose unit is percent, or leave it out with `skip-columns`"),
        );
        return None;
    }
    if let Some(unit) = unit.filter(|unit| unit.is_counted() && !number.is_count()) {
        faults.push(
            Fault::error("not-a-count", place, format!("{number} in {} cannot be a number of {}", name(at), unit.plural()))
                .expected(format!("a whole number from 0, since its measure counts {}", unit.plural()))
                .mend(
                    "look at the table: a change, a share or a rate needs a measure of its own, with another unit; leave the column out with `skip-columns` \
                     if it is not wanted",
                ),
        );
        return None;
    }
    let told = marks.iter().filter_map(|mark| TOLD.iter().find(|(letter, _)| mark.eq_ignore_ascii_case(letter)));
    let note = told.map(|(_, words)| *words).collect::<Vec<_>>().join(" ");
    Some(Held { value: Value::Number(number), note, percent, marks })
}

/// The number in a cell, or why there is none, without answering what is wrong with it.
#[must_use]
pub fn value_in(content: &Content, map: &Map) -> Option<Value> {
    match content {
        Content::Number(number) | Content::Percent(number) => Some(Value::Number(rounded(*number, map))),
        Content::Text(text) => {
            let whole = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            let bare = unmarked(text).text;
            let missing =
                map.shorthand.get(&whole).or_else(|| map.shorthand.get(&bare.to_lowercase())).map(|mark| Value::Missing(*mark));
            missing.or_else(|| written(&bare).map(|written| Value::Number(written.number)))
        }
        Content::Day(_) | Content::Failed(_) => None,
    }
}

/// A number of a spreadsheet, which keeps more decimals than it shows, with those that the map asks for.
fn rounded(number: Decimal, map: &Map) -> Decimal {
    map.decimals.map_or(number, |decimals| number.rounded(decimals))
}

fn unknown_mark(at: At, text: &str, mark: &str, table: &Table) -> Fault {
    Fault::error(
        "unknown-mark",
        table.place(at),
        format!("`{mark}` behind the number in {}, `{text}`, could change what it means", name(at)),
    )
    .expected("a number alone, or with a mark that is surely a footnote, such as [note 3], [1] or [r]")
    .mend(format!(
        "look at the notes of the table: if the number holds as it stands, add {} to `marks` of the map; if it stands for a missing number, add to \
         `shorthand`: {{text: {}, is: ...}}",
        quoted(mark),
        quoted(text)
    ))
}

fn unknown_shorthand(at: At, text: &str, table: &Table) -> Fault {
    let marks: Vec<&str> = MissingMark::all().iter().map(|mark| mark.id()).collect();
    Fault::error("unknown-shorthand", table.place(at), format!("`{text}` in {} is no number and no shorthand that is known", name(at)))
        .expected(format!("a number such as 1,234, or a shorthand that the map explains as one of: {}", marks.join(", ")))
        .mend(format!(
            "look at the notes of the table for what it means, and add to `shorthand` of the map: {{text: {}, is: ...}}; a missing number is never nought",
            quoted(text)
        ))
}

/// A text as YAML takes it.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            // Breaks of lines, and what no file of YAML may hold as it is.
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => out.push_str(&escaped(letter)),
            _ if letter.is_control() => out.push_str(&escaped(letter)),
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

fn escaped(letter: char) -> String {
    format!("\\u{:04x}", u32::from(letter))
}
