//! All forces on one measure: as a table that is its own dot plot, and as a funnel. By name, not by rank.

use super::{amount, held_back, mark, rate_stands_at, stands_at};
use crate::render::chart::{
    About, Dot, DotScale, Funnel, FunnelDot, KeyMark, Limits, NumberWords, Tick, dot_axis, dot_row, funnel,
};
use crate::render::page::compare::{Wording, wording};
use crate::render::page::{Scene, gaps};
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::summarise::compare::{Compared, Comparison, Held, Place, Point};
use crate::summarise::stats::funnel::Chance;
use crate::summarise::stats::{Level, Rate};
use crate::summarise::worked_out::Worked;
use crate::value::figures::Period;
use crate::value::force::Force;
use crate::value::id::ForceId;
use crate::vocabulary::{MissingMark, Use};

/// The anchor of the rates of all forces, on pages that are not of the comparison itself.
pub const COMPARE_BARRED: &str = "compare-barred";
/// The anchor of the dot plot on a comparison's own page.
pub const RATES: &str = "rates";
/// The anchor of the funnel.
pub const FUNNEL: &str = "funnel";

/// Which forces have a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Those for which a figure is held.
    Held,
    /// Every territorial force, so that what is not held is seen.
    All,
    /// The same on the comparison's own page, where each row has the force's id as its anchor.
    Anchored,
}

/// The class by which the style sheet of comparisons picks out a force ([`crate::render::page::compare::style_sheet`]).
pub fn picked(force: &ForceId) -> String {
    format!("f-{force}")
}

/// The rate or share of each force, with one of them marked.
#[must_use]
pub fn dot_plot(this: Option<&ForceId>, comparison: &Comparison<'_>, shown: Rows, scene: &Scene<'_>) -> Figure {
    let said = wording(comparison.what);
    let (territorial, _) = scene.forces_by_name();
    let scale = dot_scale(comparison, &said);
    let all: Vec<(&Force, &Held<'_>)> =
        territorial.iter().filter_map(|force| Some((*force, comparison.held(&force.id)?))).collect();
    let rows = all
        .iter()
        .filter(|(force, held)| shown != Rows::Held || !matches!(held, Held::Nothing(_)) || this == Some(&force.id))
        .map(|(force, held)| {
            row((force, held), (comparison.what, comparison.period), this == Some(&force.id), &scale, shown, scene)
        })
        .collect();
    let suppressed = all.iter().filter(|(_, held)| matches!(held, Held::Suppressed)).count();
    let missing = all.iter().filter(|(_, held)| matches!(held, Held::Nothing(_))).count();
    let mut key = Vec::new();
    if this.is_some() {
        key.push(KeyEntry::new(KeyMark::ThisDot, "This force"));
    }
    key.push(KeyEntry::new(KeyMark::OtherDot, said.reliable));
    key.push(KeyEntry::new(KeyMark::HollowDot, "Fewer than 20: unreliable, [u]"));
    key.push(KeyEntry::new(KeyMark::Reference, reference_name(comparison, true)));
    let mut plot = Column::words(&format!("{} drawn, 0 to {}", words::capital(said.rate), said.tick(scale.max)));
    plot.svg = Some(dot_axis(&scale));
    let mut columns = vec![Column::words("Force"), plot, Column::numbers(said.events_column)];
    if shown == Rows::Anchored {
        columns.push(Column::numbers(said.size_column));
    }
    columns.push(Column::numbers(said.rate_column));
    let held = territorial.len() - missing - suppressed;
    let not_held = match missing {
        0 => String::new(),
        n => format!(
            " For the other {} no figure of this {} is held.",
            words::counted(n as u64, "force", "forces"),
            said.period_noun
        ),
    };
    let nobody = comparison.forces.iter().any(|(_, held)| matches!(held, Held::Nobody(..)));
    let few = match comparison.what.chance() {
        Chance::Events => "no rate is given for fewer than three officers",
        Chance::Share => "no share is given of fewer than three officers",
    };
    Figure {
        id: if shown == Rows::Anchored { RATES } else { COMPARE_BARRED }.to_owned(),
        title: format!("The number is held for {held} of {} forces{}", territorial.len(), said.in_period(comparison)),
        subtitle: format!("{}, with 95% intervals. By name, not by rank.", said.subtitle),
        drawings: Vec::new(),
        multiples: false,
        key,
        table: Some(Table {
            caption: String::new(),
            class: if shown == Rows::Anchored { "dots five" } else { "dots" },
            columns,
            rows,
        }),
        folded: false,
        source: format!(
            "A {} above or below the line asks a question; it may mean {}.{not_held} [x]: not held; the mark leads to why, and to how to ask. [c]: {few}{}.{}",
            said.rate,
            said.causes,
            if suppressed > 0 { "; in place of their number, it is held back so that nobody can be identified" } else { "" },
            if nobody { " [z]: nobody had a case to answer, so there is no share." } else { "" }
        ),
        links: links(comparison, this, shown, scene),
    }
}

fn links(comparison: &Comparison<'_>, this: Option<&ForceId>, shown: Rows, scene: &Scene<'_>) -> Vec<Link> {
    let mut links = Vec::new();
    if shown != Rows::Anchored {
        let page = address::comparison(comparison.what.id(), Some(comparison.period));
        let row = this.map(|force| format!("#{force}")).unwrap_or_default();
        links.push(Link::new("Funnel, limits and what can be told apart", scene.href(&format!("{page}{row}"))));
    }
    let set = comparison.points().next().map(|(_, point)| point.part.set);
    links.extend(set.map(|set| Link::new("Data and definitions", scene.href(&address::dataset(&set.id)))));
    links
}

/// What the line stands for.
fn reference_name(comparison: &Comparison<'_>, long: bool) -> &'static str {
    match (comparison.reference.published.is_some(), long) {
        (true, true) => "All forces of England and Wales together",
        (true, false) => "all forces",
        (false, true) => "The forces of this table together",
        (false, false) => "together",
    }
}

fn dot_scale(comparison: &Comparison<'_>, said: &Wording) -> DotScale {
    let reference = comparison.reference.rate.value;
    let top = comparison.rated().map(|(_, _, rate)| rate.high).fold(reference, f64::max);
    let step = match comparison.what.chance() {
        // Every 5, or wider where a very small force would fill the axis with ticks.
        Chance::Events => 5.0 * (top / 100.0).ceil().max(1.0),
        Chance::Share => 20.0,
    };
    let max = (top / step - 1e-9).ceil().max(1.0) * step;
    DotScale {
        max,
        ticks: (0..)
            .map_while(|number| Some(f64::from(number) * step).filter(|tick| *tick <= max))
            .map(|value| Tick { value, text: said.tick(value) })
            .collect(),
        reference: Some(Tick {
            value: reference,
            text: format!("{} {}", said.value(reference), reference_name(comparison, false)),
        }),
    }
}

fn row(
    (force, held): (&Force, &Held<'_>),
    (what, period): (Compared, Period),
    is_this: bool,
    scale: &DotScale,
    shown: Rows,
    scene: &Scene<'_>,
) -> Row {
    let nothing = Dot { value: f64::NAN, interval: None, this: is_this, few: true };
    let dot = match held {
        Held::Point(point) => point.rate.map_or(nothing, |rate| Dot {
            value: rate.value,
            interval: Some((rate.low, rate.high)),
            this: is_this,
            few: rate.unreliable,
        }),
        _ => nothing,
    };
    let (mut events, size, rate) = numbers(what, held, shown, scene);
    if let Held::Nothing(_) = held {
        events.href = gaps::why_missing(counted(what), &force.id, period, scene);
    }
    let mut cells = vec![
        Cell::new(&force.short_name).link(scene.href(&address::force(&force.id))),
        Cell { svg: Some(dot_row(scale, &dot)), ..Cell::default() },
        events,
    ];
    if shown == Rows::Anchored {
        cells.push(size);
    }
    cells.push(rate);
    let is_drawn = dot.value.is_finite();
    let row = Row::new(cells).class(match (is_this, is_drawn) {
        (true, _) => "this",
        (false, true) => "",
        (false, false) => "bare",
    });
    if shown == Rows::Anchored { row.id(force.id.to_string()) } else { row }
}

/// The cells of what is counted, of that by which it is divided, and of the rate.
fn numbers(what: Compared, held: &Held<'_>, shown: Rows, scene: &Scene<'_>) -> (Cell, Cell, Cell) {
    match held {
        Held::Point(point) => {
            let count = words::whole(u64::from(point.counted.events));
            let rate = point.rate.map_or_else(held_back, |rate| wording(what).with_interval(rate));
            let note = point.rate.and_then(|_| beyond(point.place)).filter(|_| shown == Rows::Anchored);
            (
                Cell::new(count).link(stands_at(&point.part, scene)),
                Cell::new(size(point)).link(stands_at(&point.whole, scene)),
                link_to_rate(Cell::new(rate).note(note.unwrap_or_default()), what, point, scene),
            )
        }
        Held::Count(seen, why) => {
            let count = seen.count().map_or_else(|| mark(false), |count| words::whole(u64::from(count)));
            let note = why.map_or_else(String::new, |why| format!("not divided: {}", why.words()));
            (Cell::new(count).link(stands_at(seen, scene)), Cell::new(mark(false)), Cell::new(mark(false)).note(note))
        }
        Held::Nobody(part, whole) => (
            Cell::new(words::whole(0)).link(stands_at(part, scene)),
            Cell::new(words::whole(0)).link(stands_at(whole, scene)),
            Cell::new(MissingMark::NotApplicable.mark()),
        ),
        Held::Suppressed => (Cell::new(mark(true)), Cell::new(mark(true)), Cell::new(mark(true))),
        Held::Nothing(size) => {
            let number = size.and_then(|seen| Some((seen, seen.number()?)));
            let size = number.map_or_else(
                || Cell::new(mark(false)),
                |(seen, number)| Cell::new(words::rounded(number.round())).link(stands_at(&seen, scene)),
            );
            (Cell::new(mark(false)), size, Cell::new(mark(false)))
        }
    }
}

/// What is counted, as the content calls its use.
fn counted(what: Compared) -> Use {
    match what {
        Compared::BarredRate => Use::Barred,
        Compared::LeftRate => Use::LeftDismissed,
        Compared::ProvenShare => Use::Finding,
        Compared::DismissedShare => Use::Outcome,
    }
}

/// Where a rate stands that this site works out for the force's own page; a share stands here.
fn link_to_rate(cell: Cell, what: Compared, point: &Point<'_>, scene: &Scene<'_>) -> Cell {
    let worked = match what {
        Compared::BarredRate => Worked::BarredRate,
        Compared::LeftRate => Worked::LeftRate,
        Compared::ProvenShare | Compared::DismissedShare => return cell,
    };
    cell.link(rate_stands_at(worked, &point.part, scene))
}

/// The size of a force, in whole numbers.
pub fn size(point: &Point<'_>) -> String {
    words::rounded(point.counted.size.round())
}

/// Which limits a force lies beyond; nothing if it lies within.
pub fn beyond(place: Place) -> Option<&'static str> {
    match place {
        Place::WellBelow => Some("below the 99.8% limit"),
        Place::Below => Some("below the 95% limit"),
        Place::Within => None,
        Place::Above => Some("above the 95% limit"),
        Place::WellAbove => Some("above the 99.8% limit"),
    }
}

/// How finely the limits are drawn.
const STEPS: u32 = 90;

/// The rates of all forces against their sizes, with the limits that chance would keep them in.
#[must_use]
pub fn funnel_plot(comparison: &Comparison<'_>, scene: &Scene<'_>) -> Option<Figure> {
    let said = wording(comparison.what);
    let rated: Vec<(&Force, &Point<'_>, Rate)> = {
        let (territorial, _) = scene.forces_by_name();
        let of = |force: &Force| comparison.rated().find(|(id, _, _)| **id == force.id);
        territorial.into_iter().filter_map(|force| of(force).map(|(_, point, rate)| (force, point, rate))).collect()
    };
    let sizes = rated.iter().map(|(_, point, _)| point.counted.size);
    let (smallest, largest) = (sizes.clone().reduce(f64::min)?, sizes.reduce(f64::max)?);
    let limits = [Level::P95, Level::P998].map(|level| Limits {
        label: if level == Level::P95 { "95%" } else { "99.8%" }.to_owned(),
        points: sampled(comparison.what, 0.64 * smallest, 1.06 * largest)
            .into_iter()
            .filter_map(|size| comparison.limits(size, level).map(|(low, high)| (size, low, high)))
            .collect(),
    });
    let page = address::comparison(comparison.what.id(), Some(comparison.period));
    let dots = rated.iter().map(|(force, point, rate)| FunnelDot {
        size: point.counted.size,
        amount: amount(rate.value, said.number(rate.value)),
        label: force.short_name.clone(),
        outside: point.place != Place::Within,
        few: rate.unreliable,
        tip: format!("{}: {}, {} {}", force.short_name, said.full(rate.value), said.of, size(point)),
        class: picked(&force.id),
        href: Some(scene.href(&format!("{page}#{}", force.id))),
    });
    let reference = comparison.reference.rate.value;
    let title = finding(comparison, scene);
    let whose = if comparison.reference.published.is_some() { "England and Wales" } else { "Together" };
    let svg = funnel(&Funnel {
        about: About {
            id: FUNNEL.to_owned(),
            title: format!("{} against size, {}", said.title, words::period(comparison.period, comparison.kind)),
            description: format!("{title}. The table gives every number and its limits."),
        },
        reference: amount(reference, format!("{whose} {}", said.value(reference))),
        limits: limits.into_iter().collect(),
        dots: dots.collect(),
        sizes: said.sizes.to_owned(),
        words: said.ticks(),
        size_words: words::scale as NumberWords,
    });
    let rows = rated.iter().map(|(force, point, rate)| {
        let between = |level| {
            comparison
                .limits(point.counted.size, level)
                .map_or_else(|| mark(false), |(low, high)| format!("{}\u{2013}{}", said.number(low), said.number(high)))
        };
        Row::new(vec![
            Cell::new(&force.short_name).link(scene.href(&address::force(&force.id))),
            Cell::new(size(point)).link(stands_at(&point.whole, scene)),
            Cell::new(format!("{}{}", if rate.unreliable { "[u] " } else { "" }, said.number(rate.value))),
            Cell::new(between(Level::P95)),
            Cell::new(between(Level::P998)),
        ])
    });
    let mut key = vec![KeyEntry::new(KeyMark::OtherDot, said.reliable)];
    key.push(KeyEntry::new(KeyMark::HollowDot, "Fewer than 20: unreliable, [u]"));
    key.push(KeyEntry::new(KeyMark::Reference, reference_name(comparison, true)));
    Some(Figure {
        id: FUNNEL.to_owned(),
        title,
        subtitle: format!(
            "{}, against {}. Chance alone would leave at least 95 in 100 forces between the broken lines, and 998 in 1,000 between the outer ones.{} Larger forces are drawn closer together.",
            said.subtitle,
            said.against,
            if comparison.factor() > 1.0 { " The lines are moved out because the forces differ by more than chance." } else { "" }
        ),
        drawings: vec![Drawing { title: said.rate_column.replace(" (95%)", ""), note: String::new(), svg }],
        multiples: false,
        key,
        table: Some(Table {
            caption: String::new(),
            class: "tight",
            columns: vec![
                Column::words("Force"),
                Column::numbers(said.size_column),
                Column::numbers(&said.rate_column.replace(" (95%)", "")),
                Column::numbers("95% limits"),
                Column::numbers("99.8% limits"),
            ],
            rows: rows.collect(),
        }),
        folded: true,
        source: "A force outside the lines asks a question; it is not a verdict. Only names of forces outside the broken lines are written; all are in the table.".to_owned(),
        links: links(comparison, None, Rows::Anchored, scene),
    })
}

/// Sizes at which limits are worked out, closer together where they bend.
fn sampled(what: Compared, from: f64, to: f64) -> Vec<f64> {
    let (from, to) = (from.sqrt(), to.sqrt());
    let sizes = (0..=STEPS).map(|step| (from + (to - from) * f64::from(step) / f64::from(STEPS)).powi(2));
    match what.chance() {
        Chance::Events => sizes.collect(),
        // Of people, whole numbers.
        Chance::Share => {
            let mut sizes: Vec<f64> = sizes.map(|size| size.round().max(1.0)).collect();
            sizes.dedup_by(|a, b| (*a - *b).abs() < 0.5);
            sizes
        }
    }
}

/// What the comparison shows, in a sentence without its stop.
pub fn finding(comparison: &Comparison<'_>, scene: &Scene<'_>) -> String {
    let said = wording(comparison.what);
    let (territorial, _) = scene.forces_by_name();
    let names = |place: Place| -> Vec<String> {
        let at = |force: &&&Force| comparison.rated().any(|(id, point, _)| *id == force.id && point.place == place);
        territorial.iter().filter(at).map(|force| force.short_name.clone()).collect()
    };
    let (above, below) = (names(Place::WellAbove), names(Place::WellBelow));
    let stand = |names: &[String]| if names.len() == 1 { "stands" } else { "stand" };
    let size = |names: &[String]| if names.len() == 1 { "its size" } else { "their sizes" };
    let limits = "the limits that chance sets for";
    match (above.as_slice(), below.as_slice()) {
        ([], []) => {
            let number = u32::try_from(comparison.rated().count()).unwrap_or(u32::MAX);
            let none = if number == 2 { "Neither of two".to_owned() } else { format!("None of {}", words::count(number)) };
            let whose = if comparison.reference.published.is_some() { "for England and Wales" } else { "of all together" };
            format!("{none} forces can be told apart from the {} {whose}", said.rate)
        }
        (above, []) => format!("{} {} above {limits} {}", words::list(above), stand(above), size(above)),
        ([], below) => format!("{} {} below {limits} {}", words::list(below), stand(below), size(below)),
        (above, below) => {
            format!("{} {} above {limits} {}, {} below", words::list(above), stand(above), size(above), words::list(below))
        }
    }
}
