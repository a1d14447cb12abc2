//! Forces by outcome, each number a link to the cases that it counts.

use super::facets::{Facet, Key, Lists};
use crate::render::page::Scene;
use crate::render::view::{Cell, Column, Row, Table};

/// How many cases each force has of each outcome; `None` where no case has one. Where none is held the cell is empty, which is no nought
/// (rule R41).
pub fn table(lists: &Lists<'_>, scene: &Scene<'_>) -> Option<Table> {
    let words = scene.words;
    let held = |facet: Facet| lists.by(facet).filter(|key| !lists.cases(*key, None).is_empty()).collect::<Vec<Key>>();
    let (forces, outcomes) = (held(Facet::Force), held(Facet::Outcome));
    if forces.is_empty() || outcomes.is_empty() {
        return None;
    }
    let all = |key: Key| Cell::whole(lists.cases(key, None).len() as u64).link(scene.href(&lists.path(key, None)));
    let rows = forces.iter().map(|force| {
        let of_outcome = |outcome: &Key| {
            let number = lists.cases(*force, Some(*outcome)).len();
            if number == 0 {
                return Cell { spoken: words.say("none-held"), ..Cell::default() };
            }
            // Where both lists hold the same cases there is no third one.
            let place = lists.place(*force, *outcome).unwrap_or_else(|| lists.path(*force, None));
            Cell::whole(number as u64).link(scene.href(&place))
        };
        let name = Cell::new(lists.force_short(*force, scene)).link(scene.href(&lists.path(*force, None)));
        Row::new(std::iter::once(name).chain(outcomes.iter().map(of_outcome)).chain([all(*force)]).collect())
    });
    let mut rows: Vec<Row> = rows.collect();
    let sums = outcomes.iter().map(|outcome| all(*outcome));
    let total = Cell::whole(lists.all.len() as u64);
    rows.push(
        Row::new(std::iter::once(Cell::new(words.say("cases-cross.forces"))).chain(sums).chain([total]).collect()).class("sum"),
    );
    let mut columns = vec![Column::words(&words.say("cases-cross.force"))];
    columns.extend(outcomes.iter().map(|outcome| Column::numbers(&lists.short(*outcome, scene))));
    columns.push(Column::numbers(&words.say("cases-cross.all")));
    Some(Table { caption: String::new(), class: "cross", columns, rows })
}
