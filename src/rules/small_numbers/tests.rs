//! Worked examples, and a search of every table that agrees with what is shown, which knows nothing of how the cells were chosen.

use super::*;
use crate::rules::r31::SMALL;
use std::collections::{BTreeMap, BTreeSet};

fn cell(count: u64, loss: u64) -> Cell {
    Cell { count, small: false, may: May::Hide(loss) }
}

fn small(count: u64) -> Cell {
    Cell { count, small: true, may: May::Hide(count) }
}

/// Rows with their sums at the end, and a row of sums at the bottom; every count of one to four but the sums is a small one.
fn crossed(rows: &[&[u64]]) -> Cells {
    let width = rows[0].len();
    let mut cells = Vec::new();
    let mut sums = Vec::new();
    for row in rows {
        let first = cells.len();
        cells.extend(row.iter().map(|count| if SMALL.contains(count) { small(*count) } else { cell(*count, 100 + count) }));
        cells.push(cell(row.iter().sum(), 10_000));
        sums.push(Equation { whole: first + width, parts: (first..first + width).collect() });
    }
    let bottom = cells.len();
    for column in 0..=width {
        let parts: Vec<usize> = (0..rows.len()).map(|row| row * (width + 1) + column).collect();
        cells.push(cell(parts.iter().map(|at| cells[*at].count).sum(), 100_000));
        sums.push(Equation { whole: bottom + column, parts });
    }
    sums.push(Equation { whole: bottom + width, parts: (bottom..bottom + width).collect() });
    Cells::new(cells, sums)
}

/// Every value up to `most` that a hidden cell can have, by trying all tables.
fn possible(cells: &Cells, hidden: &BTreeSet<usize>, most: u64) -> BTreeMap<usize, BTreeSet<u64>> {
    fn holds(cells: &Cells, values: &[Option<u64>]) -> bool {
        cells.equations().iter().all(|sum| {
            let whole = values[sum.whole];
            let known: u64 = sum.parts.iter().filter_map(|part| values[*part]).sum();
            match (whole, sum.parts.iter().all(|part| values[*part].is_some())) {
                (Some(whole), true) => whole == known,
                (Some(whole), false) => known <= whole,
                (None, _) => true,
            }
        })
    }
    fn fill(
        cells: &Cells,
        hidden: &[usize],
        most: u64,
        values: &mut Vec<Option<u64>>,
        found: &mut BTreeMap<usize, BTreeSet<u64>>,
    ) {
        if !holds(cells, values) {
            return;
        }
        let Some(at) = hidden.iter().find(|at| values[**at].is_none()) else {
            for at in hidden {
                found.entry(*at).or_default().extend(values[*at]);
            }
            return;
        };
        let range = if cells.numbers()[*at].small { SMALL } else { 0..=most };
        for value in range {
            values[*at] = Some(value);
            fill(cells, hidden, most, values, found);
        }
        values[*at] = None;
    }
    let mut values: Vec<Option<u64>> =
        cells.numbers().iter().enumerate().map(|(at, cell)| (!hidden.contains(&at)).then_some(cell.count)).collect();
    let mut found = BTreeMap::new();
    fill(cells, &hidden.iter().copied().collect::<Vec<_>>(), most, &mut values, &mut found);
    found
}

#[test]
fn a_small_count_takes_a_second_with_it() {
    // Women 3, men 20, 23 in all: the men go, for the total tells more.
    let shown = table(&[3, 20]);
    assert_eq!(shown, Counts { counts: vec![None, None], total: Some(23) });
    // Of several others the smallest goes.
    let shown = table(&[3, 20, 9, 40]);
    assert_eq!(shown, Counts { counts: vec![None, Some(20), None, Some(40)], total: Some(72) });
}

#[test]
fn without_a_small_count_all_is_shown() {
    assert_eq!(table(&[0, 5, 12]), Counts { counts: vec![Some(0), Some(5), Some(12)], total: Some(17) });
    assert_eq!(table(&[]), Counts { counts: vec![], total: Some(0) });
    assert!(!table(&[0, 0]).any_held_back());
}

#[test]
fn a_total_goes_where_the_counts_give_no_cover() {
    // One alone: the total would be it.
    assert_eq!(table(&[2]), Counts { counts: vec![None], total: None });
    // One and one make two: both would be known.
    let shown = table(&[1, 1]);
    assert_eq!(shown.counts, [None, None]);
    assert_eq!(shown.total, None);
    // Four and four make eight, and no two others from one to four do.
    assert_eq!(table(&[4, 4]).total, None);
}

#[test]
fn two_small_counts_cover_one_another_where_the_total_leaves_a_choice() {
    assert_eq!(table(&[2, 3, 10]), Counts { counts: vec![None, None, Some(10)], total: Some(15) });
}

#[test]
fn nought_goes_only_where_it_would_reveal() {
    // With 3 and 20 to choose from, nought is no loss, and covers: 3 could be 2 and nought 1.
    assert_eq!(table(&[3, 0]).counts, [None, None]);
    // One could not be two unless nought were less than nothing, nor nought: the total goes, and nought is shown.
    assert_eq!(table(&[1, 0]), Counts { counts: vec![None, Some(0)], total: None });
}

#[test]
fn one_small_cell_of_a_crossed_table_needs_four() {
    let cells = crossed(&[&[3, 20, 30], &[40, 50, 60], &[70, 80, 90]]);
    let found = suppress(&cells);
    assert_eq!(found.hidden, BTreeSet::from([0, 1, 4, 5]), "the cheapest rectangle through the small cell");
    assert!(found.exposed.is_empty());
    let primary = BTreeSet::from([0]);
    assert_eq!(recoverable(&cells, &primary), primary, "alone it is what its row leaves");
    for one in [1, 4, 5] {
        let mut without = found.hidden.clone();
        without.remove(&one);
        assert_eq!(recoverable(&cells, &without), without, "every one of the four is needed");
    }
}

#[test]
fn what_must_be_shown_is_not_hidden_and_what_it_gives_away_is_told() {
    let sum = vec![Equation { whole: 2, parts: vec![0, 1] }];
    let public = |count| Cell { count, small: false, may: May::Show };
    let found = suppress(&Cells::new(vec![small(2), cell(7, 1), public(9)], sum.clone()));
    assert_eq!((found.hidden, found.exposed), (BTreeSet::from([0, 1]), BTreeSet::new()));
    let found = suppress(&Cells::new(vec![small(2), public(7), public(9)], sum));
    assert_eq!((found.hidden, found.exposed), (BTreeSet::from([0]), BTreeSet::from([0])));
}

#[test]
fn what_is_published_nowhere_covers_without_loss() {
    // Women 3 of 20 whose sex is known for some only.
    let rest = Cell { count: 5, small: false, may: May::Unpublished };
    let sum = vec![Equation { whole: 3, parts: vec![0, 1, 2] }];
    let found = suppress(&Cells::new(vec![small(3), cell(12, 1), rest, cell(20, 1)], sum));
    assert_eq!(found, Suppression { hidden: BTreeSet::from([0]), exposed: BTreeSet::new() });
}

/// What the search calls safe has two values at least when every table is tried; and what it hides first is never safe alone.
#[test]
fn every_table_is_tried() {
    let mut tried = 0;
    for a in 0..6 {
        for b in [0, 1, 2, 5, 9] {
            for (c, d) in [(1, 6), (4, 0), (7, 2), (3, 3)] {
                let cells = crossed(&[&[a, b], &[c, d]]);
                let found = suppress(&cells);
                assert!(found.exposed.is_empty(), "{a} {b} {c} {d}");
                // Wholes above the greatest are in no table that is tried, so that less is possible here than in truth.
                for (at, values) in possible(&cells, &found.hidden, 26) {
                    assert!(values.len() > 1, "{a} {b} {c} {d}: cell {at} can only be {values:?}; hidden {:?}", found.hidden);
                }
                tried += usize::from(!found.hidden.is_empty());
            }
        }
    }
    assert!(tried > 80, "{tried} tables had something to hide");
}

#[test]
fn the_same_table_gives_the_same_answer_and_hides_nothing_twice() {
    let cells = crossed(&[&[1, 2, 9, 30], &[5, 0, 4, 8], &[12, 3, 7, 0], &[6, 6, 1, 2]]);
    let found = suppress(&cells);
    assert_eq!(suppress(&cells), found);
    assert_eq!(recoverable(&cells, &found.hidden), BTreeSet::new());
    for at in found.hidden.iter().filter(|at| !cells.numbers()[**at].small) {
        let mut without = found.hidden.clone();
        without.remove(at);
        assert!(!recoverable(&cells, &without).is_empty(), "cell {at} was hidden for nothing");
    }
}
