//! Small numbers: whatever is published, no number that is held back can be worked out, and nothing shows one in one place that
//! another holds back.
//!
//! The attack is in `site_support/attack.rs`. That it succeeds where it should is tested too: without the second numbers that are
//! held back with the small ones, it finds them.

use crate::site_support::attack;
use answerable::rules::small_numbers::held_back;
use answerable::value::figures::{
    Area, Category, FigureSet, Licence, Measure, NATION, Number, Observation, Period, Reprint, TOTAL, Value,
};
use answerable::value::id::{CategoryId, DatasetId, ForceId, MeasureId};
use answerable::vocabulary::{Basis, Breakdown, MissingMark, PeriodKind, Population, Unit};
use attack::{Sum, worked_out};
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What a number is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    area: String,
    from: i16,
    to: i16,
    role: Population,
    sex: &'static str,
}

const SEXES: [&str; 3] = ["female", "male", "not-known"];
const FORCES: [&str; 4] = ["eastport", "northshire", "southby", "westmere"];
const ROLES: [Population; 2] = [Population::PoliceOfficers, Population::PoliceStaff];

/// An invented table: counts by force, year, role and sex, with every sum over each of them, of which some are not published.
#[derive(Debug, Clone)]
struct Invented {
    numbers: BTreeMap<Key, u64>,
    published: BTreeSet<Key>,
    sums: Vec<Sum<Key>>,
}

/// The table of some counts, laid out force by force, year by year, role by role, sex by sex. `gaps` says of each number, in the order
/// of keys, whether it is left out.
fn invented(forces: usize, years: i16, roles: usize, sexes: usize, counts: &[u64], gaps: &[bool]) -> Invented {
    let mut areas: Vec<String> = FORCES[..forces].iter().map(|force| (*force).to_owned()).collect();
    let mut spans: Vec<(i16, i16)> = (0..years).map(|year| (2020 + year, 2021 + year)).collect();
    let mut who: Vec<Population> = ROLES[..roles].to_vec();
    let mut categories: Vec<&'static str> = SEXES[..sexes].to_vec();
    let mut numbers: BTreeMap<Key, u64> = BTreeMap::new();
    let mut count = counts.iter().copied().cycle();
    for area in &areas {
        for (from, to) in &spans {
            for role in &who {
                for category in &categories {
                    let key = Key { area: area.clone(), from: *from, to: *to, role: *role, sex: category };
                    numbers.insert(key, count.next().unwrap());
                }
            }
        }
    }
    let mut sums = Vec::new();
    let mut add = |whole: Key, parts: Vec<Key>, numbers: &mut BTreeMap<Key, u64>| {
        numbers.insert(whole.clone(), parts.iter().map(|part| numbers[part]).sum());
        sums.push(Sum { whole, parts });
    };
    let all = |areas: &[String], spans: &[(i16, i16)], who: &[Population], categories: &[&'static str]| -> Vec<Key> {
        let mut keys = Vec::new();
        for area in areas {
            for (from, to) in spans {
                for role in who {
                    keys.extend(categories.iter().map(|sex| Key { area: area.clone(), from: *from, to: *to, role: *role, sex }));
                }
            }
        }
        keys
    };
    for key in all(&areas, &spans, &who, &[TOTAL]) {
        let parts = categories.iter().map(|sex| Key { sex, ..key.clone() }).collect();
        add(key, parts, &mut numbers);
    }
    categories.push(TOTAL);
    if roles > 1 {
        for key in all(&areas, &spans, &[Population::OfficersAndStaff], &categories) {
            let parts = who.iter().map(|role| Key { role: *role, ..key.clone() }).collect();
            add(key, parts, &mut numbers);
        }
        who.push(Population::OfficersAndStaff);
    }
    if years > 1 {
        for key in all(&areas, &[(2020, 2020 + years)], &who, &categories) {
            let parts = spans.iter().map(|(from, to)| Key { from: *from, to: *to, ..key.clone() }).collect();
            add(key, parts, &mut numbers);
        }
        spans.push((2020, 2020 + years));
    }
    for key in all(&[NATION.to_owned()], &spans, &who, &categories) {
        let parts = areas.iter().map(|area| Key { area: area.clone(), ..key.clone() }).collect();
        add(key, parts, &mut numbers);
    }
    areas.push(NATION.to_owned());
    // Sums of sums hold as well, and are what an attacker would add up.
    for key in all(&areas, &spans, &who, &[TOTAL]) {
        sums.push(Sum { parts: SEXES[..sexes].iter().map(|sex| Key { sex, ..key.clone() }).collect(), whole: key });
    }
    let published = numbers.keys().zip(gaps.iter().cycle()).filter(|(_, gap)| !**gap).map(|(key, _)| key.clone()).collect();
    Invented { numbers, published, sums }
}

impl Invented {
    fn is_small(&self, key: &Key) -> bool {
        key.area != NATION && key.sex != TOTAL && (1..=4).contains(&self.numbers[key])
    }

    /// The table as a dataset: a measure for years, another for the span.
    fn set(&self) -> FigureSet {
        let measure = |id: &str, period: PeriodKind| Measure {
            id: MeasureId::new(id).unwrap(),
            label: id.to_owned(),
            definition: String::new(),
            unit: Unit::People,
            basis: Basis::Left,
            period,
            usage: None,
            regime: None,
            of: None,
            by: Vec::new(),
            same_as: None,
            part_of: None,
        };
        let total = CategoryId::new(TOTAL).unwrap();
        let mut categories =
            vec![Category { id: total.clone(), label: "All".to_owned(), definition: None, by: vec![], part_of: vec![] }];
        categories.extend(SEXES.iter().map(|sex| Category {
            id: CategoryId::new(sex).unwrap(),
            label: (*sex).to_owned(),
            definition: None,
            by: vec![Breakdown::Sex],
            part_of: vec![total.clone()],
        }));
        let observations = self.published.iter().map(|key| {
            let Key { area, from, to, role, sex } = key;
            Observation {
                line: 1,
                area: ForceId::new(area).filter(|_| area != NATION).map_or(Area::Nation, Area::Force),
                period: Period { from: date(*from, 4, 1), to: date(*to, 3, 31) },
                measure: usize::from(to - from > 1),
                population: *role,
                category: categories.iter().position(|known| known.id.as_str() == *sex).unwrap(),
                value: Value::Number(Number { value: f64::from(u32::try_from(self.numbers[key]).unwrap()), decimals: 0 }),
                sources: Vec::new(),
                note: None,
                at: None,
            }
        });
        FigureSet {
            table: String::new(),
            id: DatasetId::new("left").unwrap(),
            title: String::new(),
            publisher: String::new(),
            description: String::new(),
            licence: Licence { name: String::new(), address: None, reprint: Reprint::Whole, note: None },
            measures: vec![measure("left", PeriodKind::FinancialYear), measure("left-over-span", PeriodKind::Span)],
            observations: observations.collect(),
            categories,
            breaks: Vec::new(),
            caveats: Vec::new(),
            gaps: Vec::new(),
            published_after: None,
            checked: None,
            already_public: None,
        }
    }

    /// What is published once some numbers are hidden, and what the attack makes of it.
    fn attacked(&self, hidden: &BTreeSet<Key>) -> Vec<(Key, u64)> {
        let published: BTreeMap<Key, Option<u64>> =
            self.published.iter().map(|key| (key.clone(), (!hidden.contains(key)).then(|| self.numbers[key]))).collect();
        let small = hidden.iter().filter(|key| self.is_small(key)).cloned().collect();
        let found = worked_out(&published, &small, &self.sums);
        for (key, number) in &found {
            assert_eq!(*number, self.numbers[key], "what is worked out is true: {key:?}");
        }
        found
    }

    fn suppressed(&self) -> (BTreeSet<Key>, BTreeSet<Key>) {
        let held = held_back(&[self.set()], &[]);
        let keys: Vec<&Key> = self.published.iter().collect();
        let of = |found: &BTreeSet<(usize, usize)>| found.iter().map(|(_, at)| keys[*at].clone()).collect();
        (of(&held.observations), of(&held.exposed))
    }

    fn small(&self) -> BTreeSet<Key> {
        self.published.iter().filter(|key| self.is_small(key)).cloned().collect()
    }
}

/// How an invented table is laid out: see [`invented`].
type Layout = (usize, i16, usize, usize, Vec<u64>, Vec<bool>);

fn layouts() -> impl Strategy<Value = Layout> {
    let counts = proptest::collection::vec(prop_oneof![4 => 0_u64..6, 1 => 5_u64..60], 48);
    let gaps = prop_oneof![Just(vec![false]), proptest::collection::vec(proptest::bool::weighted(0.15), 40)];
    (1..=4_usize, 1..=2_i16, 1..=2_usize, 2..=3_usize, counts, gaps)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Every number that is held back could be another, for all that is published. Where no choice of numbers could bring that about
    /// the rule says so, and the check refuses the content.
    #[test]
    fn nothing_held_back_can_be_worked_out((forces, years, roles, sexes, counts, gaps) in layouts()) {
        let table = invented(forces, years, roles, sexes, &counts, &gaps);
        let (hidden, exposed) = table.suppressed();
        prop_assert!(table.small().is_subset(&hidden), "every small number is held back");
        prop_assert!(table.small().is_empty() == hidden.is_empty(), "and nothing without one");
        let found = table.attacked(&hidden);
        let unforeseen: Vec<_> = found.iter().filter(|(key, _)| !exposed.contains(key)).collect();
        prop_assert!(unforeseen.is_empty(), "worked out: {unforeseen:?}\nhidden: {hidden:?}");
    }
}

/// The attack can succeed: with the small numbers alone held back it finds them, and with any one of the others shown it finds some.
#[test]
fn the_attack_succeeds_where_only_small_numbers_are_held_back() {
    let table = invented(3, 2, 1, 2, &[3, 40, 52, 61, 70, 33, 2, 90, 45, 28, 66, 81], &[false]);
    let small = table.small();
    assert_eq!(small.len(), 2);
    let found: BTreeSet<Key> = table.attacked(&small).into_iter().map(|(key, _)| key).collect();
    assert_eq!(found, small, "each is what its total leaves");
    let (hidden, exposed) = table.suppressed();
    assert!(exposed.is_empty());
    assert_eq!(table.attacked(&hidden), []);
    for second in hidden.difference(&small) {
        let mut without = hidden.clone();
        without.remove(second);
        assert!(!table.attacked(&without).is_empty(), "{second:?} was held back for nothing");
    }
}

/// Four ones in a row that make a small four can be nothing else, to somebody who knows that all five are small: told, not passed over.
#[test]
fn what_no_choice_can_hide_is_told() {
    let table = invented(1, 2, 2, 2, &[1, 0, 1, 0, 1, 0, 1, 0], &[false]);
    let (hidden, exposed) = table.suppressed();
    assert!(table.small().is_subset(&hidden));
    let found: BTreeSet<Key> = table.attacked(&hidden).into_iter().map(|(key, _)| key).collect();
    assert!(!exposed.is_empty() && found.is_subset(&exposed), "found {found:?}, told {exposed:?}");
}

/// A mark that stands in a table by itself is no number: what is marked there is hidden too.
#[test]
fn what_a_publisher_held_back_is_not_given_back() {
    let table = invented(1, 1, 1, 2, &[3, 20], &[false]);
    let mut set = table.set();
    let female = set.categories.iter().position(|category| category.id.as_str() == "female").unwrap();
    for observation in &mut set.observations {
        if observation.area != Area::Nation && observation.category == female {
            observation.value = Value::Missing(MissingMark::Suppressed);
        }
    }
    let held = held_back(std::slice::from_ref(&set), &[]);
    assert!(held.observations.len() > 1, "the publisher's mark is worthless while the total and the men are shown: {held:?}");
}

/// Forces, years, roles and sexes, with every sum over each: what covers a small number there has sixteen cells.
#[test]
fn a_table_of_four_breakdowns_is_covered() {
    let counts: Vec<u64> = (0..36).map(|at| if at % 11 == 3 { 2 } else { 20 + 7 * at }).collect();
    let table = invented(3, 2, 2, 3, &counts, &[false]);
    let (hidden, exposed) = table.suppressed();
    assert_eq!(exposed, BTreeSet::new());
    assert_eq!(table.attacked(&hidden), []);
    assert!(hidden.len() < table.published.len() / 2, "{} of {} are hidden", hidden.len(), table.published.len());
}
