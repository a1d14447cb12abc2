//! What must hold for every date, id and record, tried on generated ones.

use answerable::fault::{Faults, FileId, Files};
use answerable::read::yaml::{self, Kind, Node};
use answerable::value::date::{PartialDate, Precision, YEARS};
use answerable::value::id::CaseId;
use answerable::vocabulary::{self, Term};
use jiff::civil::Date;
use proptest::prelude::*;
use serde_yaml::Value;
use std::sync::Arc;

/// Any date that a record may hold, to the day, the month or the year.
fn dates() -> impl Strategy<Value = PartialDate> {
    let day = (YEARS, 1_i8..=12, 1_i8..=31)
        .prop_filter_map("a day of the calendar", |(year, month, day)| Date::new(year, month, day).ok().map(PartialDate::Day));
    prop_oneof![
        day,
        (YEARS, 1_i8..=12).prop_map(|(year, month)| PartialDate::Month(year, month)),
        YEARS.prop_map(PartialDate::Year),
    ]
}

proptest! {
    #[test]
    fn a_date_is_read_back_as_it_is_written(date in dates()) {
        prop_assert_eq!(PartialDate::parse(&date.to_string()), Ok(date));
        prop_assert!(date.earliest() <= date.latest());
        prop_assert_eq!(date.earliest().year(), date.year());
        prop_assert_eq!(date.latest().year(), date.year());
        prop_assert!(Precision::of(date).fits(date));
        prop_assert_eq!(date.for_sorting(date), std::cmp::Ordering::Equal);
    }

    /// Only the one spelling is a date: what is read is what was written.
    #[test]
    fn no_other_text_is_a_date(text in prop_oneof![any::<String>(), "[0-9-]{0,12}", "[0-9]{4}-[0-9]{2}(-[0-9]{2})?"]) {
        if let Ok(date) = PartialDate::parse(&text) {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn sorting_agrees_with_the_calendar(one in dates(), other in dates()) {
        if one.latest() < other.earliest() {
            prop_assert_eq!(one.for_sorting(other), std::cmp::Ordering::Less);
        }
        prop_assert_eq!(one.for_sorting(other), other.for_sorting(one).reverse());
    }

    #[test]
    fn a_case_id_knows_its_parts(prefix in "[a-z]{1,6}(-[a-z0-9]{1,6}){0,2}", year in proptest::option::of(YEARS), number in 1_u32..1000) {
        let year = year.map(|year| u16::try_from(year).expect("years are positive"));
        let written = year.map_or_else(|| "nd".to_owned(), |year| year.to_string());
        let text = format!("{prefix}-{written}-{number:02}");
        let id = CaseId::new(&text);
        prop_assert!(id.is_some(), "{}", text);
        let id = id.expect("just asked");
        prop_assert_eq!(id.as_str(), &text);
        prop_assert_eq!(id.to_string(), text);
        prop_assert_eq!(id.prefix(), prefix);
        prop_assert_eq!(id.year(), year);
    }

    /// An id ends up in addresses and file names, so nothing else may pass.
    #[test]
    fn whatever_is_a_case_id_is_narrow(text in prop_oneof![any::<String>(), "[a-zA-Z0-9./-]{0,30}", "[a-z-]{1,9}-[0-9]{4}-[0-9]{1,3}"]) {
        if let Some(id) = CaseId::new(&text) {
            prop_assert!(text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", text);
            prop_assert!(text.len() <= 100 && !text.contains("--") && !id.prefix().is_empty(), "{}", text);
        }
    }

    /// The order of case ids is one: two of the same place are the same id.
    #[test]
    fn case_ids_are_in_one_order(one in "[a-b]{1,2}-(nd|202[0-2])-[0-9]{2,3}", other in "[a-b]{1,2}-(nd|202[0-2])-[0-9]{2,3}") {
        if let (Some(one), Some(other)) = (CaseId::new(&one), CaseId::new(&other)) {
            prop_assert_eq!(one.cmp(&other), other.cmp(&one).reverse());
            prop_assert_eq!(one == other, one.cmp(&other).is_eq());
        }
    }
}

#[test]
fn every_term_is_read_back() {
    fn all<T: Term + PartialEq>() -> usize {
        for term in T::all() {
            assert_eq!(T::parse(term.id()), Some(*term));
            assert_eq!(T::parse(&term.id().to_uppercase()), None, "{}", term.id());
        }
        T::all().len()
    }
    use vocabulary::{
        AppealBody, AppealResult, Availability, Basis, BodyKind, Breakdown, Category, ChairKind, CorrectedBy, CriminalStage,
        EventKind, Finding, ForceKind, InvestigationMode, MissingMark, Modifier, MonitoringStage, NameBasis, Outcome,
        OutcomeStanding, PeriodKind, Population, ProceedingsType, Rank, RecommendationStatus, Regime, RestrictedItem,
        RestrictionKind, ReviewKind, Role, SaidBy, SentenceKind, ServiceStatus, SourceKind, Standard, Unit, Use,
        WithdrawalReason,
    };
    let read = all::<Role>()
        + all::<ServiceStatus>()
        + all::<Rank>()
        + all::<Modifier>()
        + all::<Standard>()
        + all::<Category>()
        + all::<Finding>()
        + all::<Outcome>()
        + all::<OutcomeStanding>()
        + all::<InvestigationMode>()
        + all::<ProceedingsType>()
        + all::<ChairKind>()
        + all::<CorrectedBy>()
        + all::<ReviewKind>()
        + all::<BodyKind>()
        + all::<RecommendationStatus>()
        + all::<SaidBy>()
        + all::<MonitoringStage>()
        + all::<AppealBody>()
        + all::<AppealResult>()
        + all::<CriminalStage>()
        + all::<SentenceKind>()
        + all::<EventKind>()
        + all::<SourceKind>()
        + all::<NameBasis>()
        + all::<RestrictionKind>()
        + all::<RestrictedItem>()
        + all::<WithdrawalReason>()
        + all::<ForceKind>()
        + all::<Population>()
        + all::<Unit>()
        + all::<Basis>()
        + all::<PeriodKind>()
        + all::<Regime>()
        + all::<Use>()
        + all::<Breakdown>()
        + all::<MissingMark>()
        + all::<Availability>();
    let listed: usize = vocabulary::lists().iter().map(|list| list.terms.len()).sum();
    assert_eq!(read, listed, "no list was forgotten here");
}

/// Reads a text as a file of its own.
fn parse(text: &str) -> (Option<Vec<Node>>, Files, Faults) {
    let mut files = Files::default();
    let mut faults = Faults::default();
    let file: FileId = files.add("content/generated.yaml".to_owned(), Arc::from(text));
    let nodes = yaml::parse(text, file, 0, &files, &mut faults);
    (nodes, files, faults)
}

/// Printable text with everything that means something in YAML.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,40}",
        // Without U+2028 and U+2029, which older YAML takes for line ends.
        "[ -~\u{a0}-\u{2027}\u{202a}-\u{2fff}]{0,20}",
        "(- |\\? |: |# |\\[|\\{|&|\\*|!|'|\"|%|@|`|\\||>|~|null|true|0x1|1e3|2023-09|no)[ -~]{0,10}",
        "[a-z :#'\"\n-]{0,40}",
    ]
}

/// A record as somebody might write it: scalars, lists and mappings, no deeper than the reader allows.
fn records() -> impl Strategy<Value = Value> {
    let scalar = words().prop_map(Value::String);
    scalar.prop_recursive(5, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Sequence),
            prop::collection::btree_map("[a-z][a-z-]{0,11}", inner, 0..6)
                .prop_map(|pairs| Value::Mapping(pairs.into_iter().map(|(key, value)| (Value::String(key), value)).collect())),
        ]
    })
}

/// Whether what was read is what was written.
fn same(node: &Node, value: &Value) -> bool {
    match (&node.kind, value) {
        (Kind::Scalar { text, .. }, Value::String(written)) => text == written,
        (Kind::List(items), Value::Sequence(written)) => {
            items.len() == written.len() && items.iter().zip(written).all(|(item, written)| same(item, written))
        }
        (Kind::Mapping(pairs), Value::Mapping(written)) => {
            pairs.len() == written.len()
                && pairs
                    .iter()
                    .zip(written)
                    .all(|((key, item), (name, value))| name.as_str() == Some(key.text.as_str()) && same(item, value))
        }
        _ => false,
    }
}

/// Every place lies in its file, on the boundaries of characters.
fn places_are_sound(node: &Node, text: &str) -> bool {
    let sound = text.get(node.place.start as usize..node.place.end as usize).is_some();
    sound
        && match &node.kind {
            Kind::Scalar { .. } => true,
            Kind::List(items) => items.iter().all(|item| places_are_sound(item, text)),
            Kind::Mapping(pairs) => pairs.iter().all(|(key, item)| {
                text.get(key.place.start as usize..key.place.end as usize).is_some() && places_are_sound(item, text)
            }),
        }
}

const RECORD: &str = include_str!("faults/_base/content/cases/northshire/nor-2020-01.yaml");

proptest! {
    /// Another program's YAML of any record is read as that record.
    #[test]
    fn a_written_record_is_read_back(record in prop::collection::btree_map("[a-z][a-z-]{0,11}", records(), 1..6)) {
        let record = Value::Mapping(record.into_iter().map(|(key, value)| (Value::String(key), value)).collect());
        let text = serde_yaml::to_string(&record).expect("strings, lists and mappings can be written");
        let (nodes, files, faults) = parse(&text);
        let told = answerable::fault::human::report(&faults, &files, false);
        let nodes = nodes.ok_or_else(|| TestCaseError::fail(format!("refused:\n{text}\n{told}")))?;
        prop_assert_eq!(nodes.len(), 1);
        prop_assert!(same(&nodes[0], &record), "{}\n{:?}", text, nodes);
        prop_assert!(places_are_sound(&nodes[0], &text), "{}\n{:?}", text, nodes);
    }

    /// A record with bytes changed, dropped or doubled is read or refused, and a refusal has one place that can be printed.
    #[test]
    fn a_damaged_record_is_read_or_refused(damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..8)) {
        let mut bytes = RECORD.as_bytes().to_vec();
        for (at, byte, how) in damage {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 if bytes.len() > 1 => { bytes.remove(at); }
                2 => bytes.insert(at, b"\t\n \"'[]{}:#&*!-?|>%@"[usize::from(byte) % 20]),
                _ => bytes.truncate(at.max(1)),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        let (nodes, files, faults) = parse(&text);
        prop_assert_eq!(nodes.is_none(), faults.has_errors());
        prop_assert!(faults.counts().0 <= 1);
        prop_assert_eq!(answerable::fault::human::report(&faults, &files, true).is_empty(), nodes.is_some());
        if let Some(nodes) = nodes {
            prop_assert!(nodes.iter().all(|node| places_are_sound(node, &text)), "{}\n{:?}", text, nodes);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let (nodes, files, faults) = parse(&text);
        prop_assert_eq!(nodes.is_none(), faults.has_errors());
        let _ = answerable::fault::json::report(&faults, &files);
    }
}
