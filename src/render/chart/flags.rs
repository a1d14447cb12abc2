//! Flags over a timeline: numbers on poles, in lanes, so that none covers another or is cut by another's pole.
//!
//! A flag flies to the right of its pole, so it may only fly above those poles to its right that it reaches: within a cluster
//! the lanes step down from left to right. Poles move apart as the drawing widens and flags keep their width, so what is free
//! at the least width is free at any. Where four lanes are not enough, neighbours share a flag: `3–6`.

use super::place::Screen;

/// The most lanes a drawing has.
pub(super) const LANES: usize = 4;
/// From the pole to the number, and from the number to the next pole.
pub(super) const OFFSET: f64 = 3.0;

/// One flag, and which of the events share it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Flag {
    /// Share of the width at which the pole stands: at the first of its events.
    pub(super) at: f64,
    pub(super) text: String,
    /// From 0, the lowest.
    pub(super) lane: usize,
    /// Whether all events on it are of the kind that needs care.
    pub(super) caution: bool,
}

/// An event to be flagged.
#[derive(Debug, Clone, Copy)]
pub(super) struct Event {
    pub(super) at: f64,
    pub(super) number: u32,
    pub(super) caution: bool,
}

/// Flags for events in the order of their places.
pub(super) fn raise(events: &[Event], screen: Screen, width: f64) -> Vec<Flag> {
    let mut groups: Vec<Vec<Event>> = events.iter().map(|&event| vec![event]).collect();
    loop {
        let texts: Vec<String> = groups.iter().map(|group| text(group)).collect();
        let spans: Vec<(f64, f64)> = groups
            .iter()
            .zip(&texts)
            .map(|(group, text)| (group[0].at * width, group[0].at * width + 2.0 * OFFSET + screen.text_width(text)))
            .collect();
        let lanes = lanes(&spans);
        let Some(crowded) = lanes.iter().rposition(|&lane| lane >= LANES) else {
            return groups
                .iter()
                .zip(texts)
                .zip(lanes)
                .map(|((group, text), lane)| Flag {
                    at: group[0].at,
                    text,
                    lane,
                    caution: group.iter().all(|event| event.caution),
                })
                .collect();
        };
        // The flag that finds no lane is above at least four others; the closest two of these are joined.
        let closest = (crowded..(crowded + LANES).min(groups.len() - 1))
            .min_by(|&a, &b| (spans[a + 1].0 - spans[a].0).total_cmp(&(spans[b + 1].0 - spans[b].0)))
            .unwrap_or(0);
        let joined = groups.remove(closest + 1);
        groups[closest].extend(joined);
    }
}

/// The lane of each flag, from right to left: above every pole it would cover.
fn lanes(spans: &[(f64, f64)]) -> Vec<usize> {
    let mut lanes = vec![0; spans.len()];
    for index in (0..spans.len()).rev() {
        lanes[index] = (index + 1..spans.len())
            .filter(|&right| spans[right].0 < spans[index].1)
            .map(|right| lanes[right] + 1)
            .max()
            .unwrap_or(0);
    }
    lanes
}

/// `3`, `3–5`, `3, 7–9`.
fn text(group: &[Event]) -> String {
    let mut numbers: Vec<u32> = group.iter().map(|event| event.number).collect();
    numbers.sort_unstable();
    let runs: Vec<String> = numbers
        .chunk_by(|a, b| *b <= a.saturating_add(1))
        .map(|run| match (run.first(), run.last()) {
            (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
            _ => run[0].to_string(),
        })
        .collect();
    runs.join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Event, LANES, OFFSET, Screen, raise};
    use proptest::prelude::*;

    fn events(places: &[f64]) -> Vec<Event> {
        (1..).zip(places).map(|(number, &at)| Event { at, number, caution: false }).collect()
    }

    #[test]
    fn lanes_step_down_and_crowds_share_a_flag() {
        let flags = raise(&events(&[0.1, 0.11, 0.12, 0.9]), Screen::Narrow, 260.0);
        assert_eq!(flags.iter().map(|flag| flag.lane).collect::<Vec<_>>(), [2, 1, 0, 0]);
        let flags = raise(&events(&[0.5; 6]), Screen::Narrow, 260.0);
        assert_eq!(flags.len(), LANES);
        assert_eq!(flags[0].text, "1–3");
    }

    proptest! {
        #[test]
        fn no_flag_covers_another_or_a_pole(mut places in prop::collection::vec(0.0_f64..1.0, 0..30), width in 258.0_f64..900.0) {
            places.sort_by(f64::total_cmp);
            let flags = raise(&events(&places), Screen::Narrow, 258.0);
            for (index, flag) in flags.iter().enumerate() {
                prop_assert!(flag.lane < LANES);
                let end = flag.at * width + OFFSET + Screen::Narrow.text_width(&flag.text);
                for right in &flags[index + 1..] {
                    prop_assert!(right.lane < flag.lane || right.at * width >= end, "{flag:?} covers {right:?}");
                }
            }
        }
    }
}
