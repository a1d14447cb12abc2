//! The table's own sums, held against what they add up. A sum that differs is answered; nothing is mended, since nobody here can know which of
//! the numbers is wrong.

use super::cell::{Value, value_in};
use super::grid::{At, name};
use super::layout::Layout;
use super::map::Map;
use super::number::Decimal;
use super::observations::{Fate, Key, Read};
use super::table::Table;
use crate::fault::{Fault, Faults};
use crate::value::figures::NATION;
use crate::vocabulary::MissingMark;

/// What an empty cell adds to a sum: nobody knows.
const NO_NUMBER: Value = Value::Missing(MissingMark::NotAvailable);

/// What came of holding sums against their parts.
#[derive(Debug, Default)]
pub struct Totals {
    /// How many agree.
    pub agree: usize,
    /// How many differ.
    pub differ: usize,
    /// Those that cannot be held against anything, each with why.
    pub unchecked: Vec<(At, String)>,
}

/// Holds all sums that the map names against their parts.
pub fn check(table: &Table, map: &Map, layout: &Layout, read: &Read, faults: &mut Faults) -> Totals {
    let mut totals = Totals::default();
    for sum in &read.sums {
        let Some(total) = map.row_totals.get(sum.total) else { continue };
        let is_part = |key: &Key, at: At| {
            let rows = !total.block || (sum.since..sum.at.row).contains(&at.row);
            let same = key.period == sum.key.period
                && key.measure == sum.key.measure
                && key.role == sum.key.role
                && key.category == sum.key.category;
            rows && same && key.area != NATION
        };
        let found = read.found.iter().filter(|found| !found.in_total && is_part(&found.key, found.at));
        // What is empty has no number, as what bears a mark.
        let empty = read.empty.iter().filter(|(key, at)| is_part(key, *at)).map(|_| NO_NUMBER);
        let parts: Vec<Value> = found.map(|found| found.value).chain(empty).collect();
        totals.hold(table, sum.at, sum.value, &parts, total.within, faults);
    }
    for (total, place) in map.column_totals.iter().map(|total| (total, total.column.place)) {
        let of: Vec<u32> = layout
            .columns
            .iter()
            .zip(0..)
            .filter(|(column, _)| total.of.iter().any(|of| column.is_called(&of.value)))
            .map(|(_, at)| at)
            .collect();
        let sums = layout.columns.iter().zip(0..).filter(|(column, _)| column.is_called(&total.column.value)).map(|(_, at)| at);
        for column in sums {
            if of.contains(&column) {
                faults.push(
                    Fault::error("wrong-map", place, format!("the column `{}` would be a part of itself", total.column.value))
                        .expected("`of:` with the headings of the other columns")
                        .mend("write more of their headings, so that the sum is not among them"),
                );
                continue;
            }
            for row in layout.first..layout.end {
                let at = At { row, column };
                if !matches!(read.fates.get(&at), Some(Fate::Total | Fate::Imported)) {
                    continue;
                }
                let Some(value) = table.sheet.get(row, column).and_then(|content| value_in(content, map)) else { continue };
                let parts: Vec<Value> = of
                    .iter()
                    .map(|part| table.sheet.get(row, *part).and_then(|content| value_in(content, map)).unwrap_or(NO_NUMBER))
                    .collect();
                totals.hold(table, at, value, &parts, total.within, faults);
            }
        }
    }
    totals
}

impl Totals {
    fn hold(&mut self, table: &Table, at: At, sum: Value, parts: &[Value], within: Decimal, faults: &mut Faults) {
        let numbers: Vec<Decimal> = parts
            .iter()
            .filter_map(|part| match part {
                Value::Number(number) => Some(*number),
                Value::Missing(_) => None,
            })
            .collect();
        let missing = parts.len() - numbers.len();
        let added = numbers.iter().copied().fold(Decimal::ZERO, Decimal::plus);
        let sum = match sum {
            Value::Number(number) => number,
            Value::Missing(mark) => {
                self.unchecked.push((at, format!("it is {}", mark.mark())));
                return;
            }
        };
        if parts.is_empty() {
            self.unchecked.push((at, "nothing that it could add up was read".to_owned()));
            return;
        }
        let difference = sum.minus(added);
        let is_above = difference < Decimal::ZERO && difference.size() > within;
        if missing > 0 && !is_above {
            self.unchecked.push((
                at,
                format!("{missing} of its {} parts {} no number", parts.len(), if missing == 1 { "has" } else { "have" }),
            ));
            return;
        }
        if difference.size() <= within {
            self.agree += 1;
            return;
        }
        self.differ += 1;
        let so_far = if missing > 0 { format!(", not counting {missing} without a number,") } else { String::new() };
        faults.push(
            Fault::error(
                "wrong-total",
                table.place(at),
                format!("the table says {sum} in {}, but its {} parts{so_far} add up to {added}", name(at), parts.len()),
            )
            .label(format!("{} {}", difference.size(), if difference < Decimal::ZERO { "too few" } else { "too many" }))
            .expected("a sum of exactly its parts")
            .mend(
                "look whether a row or a column is read wrongly or left out; if the table itself is so, allow it in the map, with a comment that says why: \
                 `within:` at this total",
            ),
        );
    }
}
