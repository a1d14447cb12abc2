//! All forces on one measure: as a table that is its own dot plot, and as a funnel. By name, not by rank.

use super::{amount, held_back, mark, rate_stands_at, stands_at};
use crate::language::Words;
use crate::render::chart::{
    About, Dot, DotScale, Funnel, FunnelDot, KeyMark, Limits, NumberWords, Tick, dot_axis, dot_row, funnel,
};
use crate::render::page::compare::{Wording, wording};
use crate::render::page::{Scene, gaps};
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::say;
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
    let said = wording(comparison.what, scene.words);
    let (territorial, _) = scene.forces_by_name();
    let scale = dot_scale(comparison, &said, scene.words);
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
        key.push(KeyEntry::new(KeyMark::ThisDot, scene.words.say("compare-key-this")));
    }
    key.extend(common_key(comparison, &said, scene.words));
    let mut plot = Column::words(&say!(scene.words, "compare-plot-held.drawn", kind = said.kind, most = said.tick(scale.max)));
    plot.svg = Some(dot_axis(&scale));
    let force = Column::words(&scene.words.say("compare-plot-held.force"));
    let mut columns = vec![force, plot, Column::numbers(&said.events_column())];
    if shown == Rows::Anchored {
        columns.push(Column::numbers(&said.size_column()));
    }
    columns.push(Column::numbers(&said.rate_column()));
    let held = territorial.len() - missing - suppressed;
    let nobody = comparison.forces.iter().any(|(_, held)| matches!(held, Held::Nobody(..)));
    let mut source = vec![say!(scene.words, "compare-plot-question", kind = said.kind, causes = said.causes())];
    if missing > 0 {
        source.push(say!(scene.words, &format!("compare-plot-not-held-{}", said.kind), n = missing));
    }
    source.push(scene.words.say("compare-plot-missing"));
    source.push(if suppressed > 0 {
        say!(scene.words, "compare-plot-few.held-back", kind = said.kind)
    } else {
        say!(scene.words, "compare-plot-few", kind = said.kind)
    });
    source.extend(nobody.then(|| scene.words.say("compare-plot-nobody")));
    Figure {
        id: if shown == Rows::Anchored { RATES } else { COMPARE_BARRED }.to_owned(),
        title: said.held_for(held, territorial.len(), comparison),
        subtitle: say!(scene.words, "compare-plot-held.subtitle", what = said.subtitle()),
        drawings: Vec::new(),
        title_english: String::new(),
        multiples: false,
        key,
        table: Some(Table {
            caption: String::new(),
            class: if shown == Rows::Anchored { "dots five" } else { "dots" },
            columns,
            rows,
        }),
        folded: false,
        source: source.join(" "),
        links: links(comparison, this, shown, scene),
    }
}

fn links(comparison: &Comparison<'_>, this: Option<&ForceId>, shown: Rows, scene: &Scene<'_>) -> Vec<Link> {
    let mut links = Vec::new();
    if shown != Rows::Anchored {
        let page = address::comparison(comparison.what.id(), Some(comparison.period));
        let row = this.map(|force| format!("#{force}")).unwrap_or_default();
        links.push(Link::new(scene.words.say("compare-link-funnel"), scene.href(&format!("{page}{row}"))));
    }
    let set = comparison.points().next().map(|(_, point)| point.part.set);
    links.extend(set.map(|set| Link::new(scene.words.say("compare-link-data"), scene.href(&address::dataset(&set.id)))));
    links
}

/// What forces are held against, as messages about it are named.
fn reference(comparison: &Comparison<'_>) -> &'static str {
    if comparison.reference.published.is_some() { "nation" } else { "together" }
}

/// The entries of the key that both charts have.
fn common_key(comparison: &Comparison<'_>, said: &Wording<'_>, words: &Words) -> [KeyEntry; 3] {
    [
        KeyEntry::new(KeyMark::OtherDot, said.reliable()),
        KeyEntry::new(KeyMark::HollowDot, words.say("compare-key-few")),
        KeyEntry::new(KeyMark::Reference, words.say(&format!("compare-key-{}", reference(comparison)))),
    ]
}

fn dot_scale(comparison: &Comparison<'_>, said: &Wording<'_>, words: &Words) -> DotScale {
    let rate = comparison.reference.rate.value;
    let top = comparison.rated().map(|(_, _, rate)| rate.high).fold(rate, f64::max);
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
            value: rate,
            text: say!(words, &format!("compare-key-{}.line", reference(comparison)), rate = said.value(rate)),
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
        Cell::new(scene.force_short(force)).link(scene.href(&address::force(&force.id))),
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
            let count = Cell::whole(u64::from(point.counted.events));
            let rate = point.rate.map_or_else(held_back, |rate| wording(what, scene.words).with_interval(rate));
            let exact = point.rate.map_or(f64::NAN, |rate| rate.value);
            let note = point.rate.and_then(|_| beyond(point.place, scene.words)).filter(|_| shown == Rows::Anchored);
            (
                count.link(stands_at(&point.part, scene)),
                Cell::new(size(point)).number(point.counted.size.round()).link(stands_at(&point.whole, scene)),
                link_to_rate(Cell::new(rate).number(exact).note(note.unwrap_or_default()), what, point, scene),
            )
        }
        Held::Count(seen, why) => {
            let count = seen.count().map_or_else(|| Cell::new(mark(false)), |count| Cell::whole(u64::from(count)));
            let note =
                why.map_or_else(String::new, |why| say!(scene.words, "compare-not-counted-alike", why = scene.words.unlike(why)));
            (count.link(stands_at(seen, scene)), Cell::new(mark(false)), Cell::new(mark(false)).note(note))
        }
        Held::Nobody(part, whole) => (
            Cell::whole(0).link(stands_at(part, scene)),
            Cell::whole(0).link(stands_at(whole, scene)),
            Cell::new(MissingMark::NotApplicable.mark()),
        ),
        Held::Suppressed => (Cell::new(mark(true)), Cell::new(mark(true)), Cell::new(mark(true))),
        Held::Nothing(size) => {
            let number = size.and_then(|seen| Some((seen, seen.number()?)));
            let size = number.map_or_else(
                || Cell::new(mark(false)),
                |(seen, number)| Cell::new(words::rounded(number.round())).number(number.round()).link(stands_at(&seen, scene)),
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
pub fn beyond(place: Place, words: &Words) -> Option<String> {
    (place != Place::Within).then(|| words.say(&format!("compare-place-{}", place_id(place))))
}

/// Where a force lies to the limits for its size, in a sentence about it.
pub fn stands(place: Place, words: &Words) -> String {
    match place {
        Place::Within => words.say("compare-place-within"),
        beyond => words.say(&format!("compare-place-{}.sentence", place_id(beyond))),
    }
}

/// A place, as messages about it are named.
fn place_id(place: Place) -> &'static str {
    match place {
        Place::WellBelow => "well-below",
        Place::Below => "below",
        Place::Within => "within",
        Place::Above => "above",
        Place::WellAbove => "well-above",
    }
}

/// How finely the limits are drawn.
const STEPS: u32 = 90;

/// The rates of all forces against their sizes, with the limits that chance would keep them in.
#[must_use]
pub fn funnel_plot(comparison: &Comparison<'_>, scene: &Scene<'_>) -> Option<Figure> {
    let said = wording(comparison.what, scene.words);
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
        label: scene.force_short(force).to_owned(),
        outside: point.place != Place::Within,
        few: rate.unreliable,
        tip: say!(
            scene.words,
            "compare-funnel-tip",
            force = scene.force_short(force),
            rate = said.full(rate.value),
            size = size(point)
        ),
        class: picked(&force.id),
        href: Some(scene.href(&format!("{page}#{}", force.id))),
    });
    let rate = comparison.reference.rate.value;
    let title = finding(comparison, scene);
    let svg = funnel(&Funnel {
        about: About {
            id: FUNNEL.to_owned(),
            title: say!(
                scene.words,
                "compare-funnel-title",
                what = said.title(),
                period = scene.words.period(comparison.period, comparison.kind)
            ),
            description: say!(scene.words, "compare-funnel-title.description", finding = title.as_str()),
        },
        reference: amount(
            rate,
            say!(scene.words, &format!("compare-key-{}.funnel", reference(comparison)), rate = said.value(rate)),
        ),
        limits: limits.into_iter().collect(),
        dots: dots.collect(),
        sizes: said.sizes(),
        words: said.ticks(),
        size_words: words::scale as NumberWords,
    });
    let rows = rated.iter().map(|(force, point, rate)| {
        let between = |level| {
            comparison.limits(point.counted.size, level).map_or_else(
                || Cell::new(mark(false)),
                |(low, high)| Cell::new(format!("{}\u{2013}{}", said.number(low), said.number(high))).number(high),
            )
        };
        Row::new(vec![
            Cell::new(scene.force_short(force)).link(scene.href(&address::force(&force.id))),
            Cell::new(size(point)).number(point.counted.size.round()).link(stands_at(&point.whole, scene)),
            Cell::new(format!("{}{}", if rate.unreliable { "[u] " } else { "" }, said.number(rate.value))).number(rate.value),
            between(Level::P95),
            between(Level::P998),
        ])
    });
    let limits_of = |level: &str| Column::numbers(&say!(scene.words, "compare-funnel-limits", level = level));
    let mut subtitle = vec![say!(scene.words, "compare-funnel-subtitle", what = said.subtitle(), against = said.against())];
    subtitle.extend((comparison.factor() > 1.0).then(|| scene.words.say("compare-funnel-subtitle.moved")));
    subtitle.push(scene.words.say("compare-funnel-subtitle.closer"));
    Some(Figure {
        id: FUNNEL.to_owned(),
        title,
        subtitle: subtitle.join(" "),
        drawings: vec![Drawing { title: said.bare_column(), note: String::new(), svg }],
        title_english: String::new(),
        multiples: false,
        key: common_key(comparison, &said, scene.words).into(),
        table: Some(Table {
            caption: String::new(),
            class: "tight",
            columns: vec![
                Column::words(&scene.words.say("compare-plot-held.force")),
                Column::numbers(&said.size_column()),
                Column::numbers(&said.bare_column()),
                limits_of("95%"),
                limits_of("99.8%"),
            ],
            rows: rows.collect(),
        }),
        folded: true,
        source: scene.words.say("compare-funnel-source"),
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
    let (territorial, _) = scene.forces_by_name();
    let at = |place: Place| -> (usize, String) {
        let is = |force: &&&Force| comparison.rated().any(|(id, point, _)| *id == force.id && point.place == place);
        let names: Vec<String> = territorial.iter().filter(is).map(|force| scene.force_short(force).to_owned()).collect();
        (names.len(), scene.words.list(&names))
    };
    let ((above, names_above), (below, names_below)) = (at(Place::WellAbove), at(Place::WellBelow));
    match (above, below) {
        (0, 0) => {
            let number = u32::try_from(comparison.rated().count()).unwrap_or(u32::MAX);
            say!(
                scene.words,
                "compare-finding-none",
                n = number,
                count = scene.words.count(number),
                kind = wording(comparison.what, scene.words).kind,
                against = reference(comparison)
            )
        }
        (n, 0) => say!(scene.words, "compare-finding-above", n = n, forces = names_above),
        (0, n) => say!(scene.words, "compare-finding-below", n = n, forces = names_below),
        (n, _) => say!(scene.words, "compare-finding-both", n = n, above = names_above, below = names_below),
    }
}
