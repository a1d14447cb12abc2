//! The one door, tried with ill will: a withheld name is written into every text of the content, one after the other, and never gets out.
//!
//! `disclosure/whole` has every field of every record kind. Whatever is planted, one of two things must happen: the content is refused, or a
//! site is made in which the name is nowhere: in no page, attribute, address, file name, download or drawing.

use crate::common::told;
use answerable::fault::human;
use answerable::read::{raw, record::Field};
use answerable::render::site::Site;
use answerable::{Content, theme};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use rayon::prelude::*;
use serde_yaml::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use told::told;
use walkdir::WalkDir;

/// The day after the review of the name was due.
const AFTER: Date = date(2026, 11, 21);

fn whole() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/disclosure/whole")
}

/// The content, as paths below the project and texts.
fn files() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = WalkDir::new(whole())
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("the folder can be read"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(whole()).expect("below it").to_string_lossy().replace('\\', "/");
            (path, fs::read_to_string(entry.path()).expect("a text"))
        })
        .collect();
    files.sort();
    files
}

/// What becomes of content: the faults if it is refused, or its site.
fn outcome(files: &[(String, String)], day: Date) -> Result<Site, String> {
    let root = TempDir::new().expect("a folder");
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let Content { dataset, files, faults, .. } = answerable::check_content(root.path(), day).expect("the disk can be read");
    let Some(dataset) = dataset else { return Err(human::report(&faults, &files, false)) };
    let theme = theme::load(root.path(), theme::DEFAULT).expect("the theme is built in");
    Ok(answerable::make(dataset, &theme, day).expect("the theme's templates are right"))
}

/// The first file that holds one of some texts, in whatever case, in its path or in its bytes.
fn leak(site: &Site, texts: &[String]) -> Option<String> {
    site.files().find_map(|(path, bytes)| {
        let all = format!("{path}\n{}", told(bytes)).to_lowercase();
        texts.iter().find(|text| all.contains(*text)).map(|text| format!("{path} holds \u{201c}{text}\u{201d}"))
    })
}

/// A name in the ways in which pages, addresses and files write it.
fn written(first: &str, last: &str) -> Vec<String> {
    let with = |between: &str| format!("{first}{between}{last}").to_lowercase();
    let between = [" ", "-", "_", "%20", "+", "", "&nbsp;", "\u{a0}", "\n", "</em> ", "</strong> ", "</b> ", "</code> ", " <em>"];
    between.iter().map(|between| with(between)).chain([format!("{last}, {first}").to_lowercase()]).collect()
}

#[test]
fn the_content_has_every_field_of_every_kind() {
    let kinds: [&[Field]; 44] = [
        raw::RawSite::FIELDS,
        raw::RawSiteLicence::FIELDS,
        raw::RawInWelsh::FIELDS,
        raw::RawForce::FIELDS,
        raw::RawTile::FIELDS,
        raw::RawSource::FIELDS,
        raw::RawCase::FIELDS,
        raw::RawRestriction::FIELDS,
        raw::RawPerson::FIELDS,
        raw::RawName::FIELDS,
        raw::RawAllegation::FIELDS,
        raw::RawResult::FIELDS,
        raw::RawAppeal::FIELDS,
        raw::RawCriminal::FIELDS,
        raw::RawSentence::FIELDS,
        raw::RawProceedings::FIELDS,
        raw::RawEvent::FIELDS,
        raw::RawDispute::FIELDS,
        raw::RawDisputedValue::FIELDS,
        raw::RawResponse::FIELDS,
        raw::RawCorrection::FIELDS,
        raw::RawFigureCorrection::FIELDS,
        raw::RawCorrectedRow::FIELDS,
        raw::RawProseCorrection::FIELDS,
        raw::RawFigureSet::FIELDS,
        raw::RawLicence::FIELDS,
        raw::RawMeasure::FIELDS,
        raw::RawCategory::FIELDS,
        raw::RawBreak::FIELDS,
        raw::RawGap::FIELDS,
        raw::RawProse::FIELDS,
        raw::RawAbout::FIELDS,
        raw::RawTranslation::FIELDS,
        raw::RawReview::FIELDS,
        raw::RawBody::FIELDS,
        raw::RawStatement::FIELDS,
        raw::RawRecommendation::FIELDS,
        raw::RawStatus::FIELDS,
        raw::RawMonitoring::FIELDS,
        raw::RawStage::FIELDS,
        raw::RawProgramme::FIELDS,
        raw::RawStep::FIELDS,
        raw::RawFollowed::FIELDS,
        raw::RawPromise::FIELDS,
    ];
    let mut keys = BTreeSet::new();
    for (path, text) in files().iter().filter(|(path, _)| !path.ends_with(".csv")) {
        keys_of(&yaml(path, text), &mut keys);
    }
    let wanting: Vec<String> = kinds
        .iter()
        .flat_map(|fields| fields.iter())
        .map(|field| field.name.trim_start_matches("r#").replace('_', "-"))
        .filter(|key| !keys.contains(key))
        .collect();
    assert!(wanting.is_empty(), "tests/disclosure/whole has no field {wanting:?}: add it, so that a name is planted there too");
}

fn keys_of(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Mapping(pairs) => pairs.iter().for_each(|(key, value)| {
            keys.extend(key.as_str().map(str::to_owned));
            keys_of(value, keys);
        }),
        Value::Sequence(items) => items.iter().for_each(|item| keys_of(item, keys)),
        _ => {}
    }
}

/// The YAML of a file: the whole, or a text's front matter.
fn yaml(path: &str, text: &str) -> Value {
    let text = if path.ends_with(".md") { text.split("---\n").nth(1).expect("front matter") } else { text };
    serde_yaml::from_str(text).expect("YAML")
}

/// A file with its YAML replaced.
fn with_yaml(path: &str, text: &str, value: &Value) -> String {
    let written = serde_yaml::to_string(value).expect("YAML can be written");
    let Some(body) = path.ends_with(".md").then(|| text.splitn(3, "---\n").nth(2).expect("a body")) else { return written };
    format!("---\n{written}---\n{body}")
}

/// Every text of a value, to be changed one at a time.
fn texts<'v>(value: &'v mut Value, at: &str, visit: &mut dyn FnMut(&str, &mut String)) {
    match value {
        Value::String(text) => visit(at, text),
        Value::Mapping(pairs) => {
            for (key, value) in pairs.iter_mut() {
                texts(value, &format!("{at}.{}", key.as_str().unwrap_or("?")), visit);
            }
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                texts(item, &format!("{at}[{index}]"), visit);
            }
        }
        _ => {}
    }
}

/// What is planted: in an address as addresses write names, in any other text as people do.
const IN_TEXT: [&str; 4] = [" by Example Person", " (EXAMPLE  PERSON's)", " example-person", " **Example** Person"];
const IN_ADDRESS: [&str; 3] = ["/example-person", "?q=Example%20Person", "/ExamplePerson2024.html"];

/// The content once for every text in it and every way of planting a name there, with where it was planted.
fn plantings() -> Vec<(String, Vec<(String, String)>)> {
    let content = files();
    let mut plantings = Vec::new();
    let mut plant = |whose: usize, place: String, text: String| {
        let mut files = content.clone();
        files[whose].1 = text;
        plantings.push((place, files));
    };
    for (whose, (path, text)) in content.iter().enumerate() {
        if path.ends_with(".csv") {
            for (row, line) in text.lines().enumerate() {
                for column in 0..line.split(',').count() {
                    let mut lines: Vec<Vec<String>> =
                        text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
                    lines[row][column].push_str(" Example Person");
                    let planted: Vec<String> = lines.iter().map(|cells| cells.join(",")).collect();
                    plant(whose, format!("{path}, row {row}, column {column}"), planted.join("\n") + "\n");
                }
            }
            continue;
        }
        let mut places = Vec::new();
        texts(&mut yaml(path, text), "", &mut |at, text| places.push((at.to_owned(), text.starts_with("https://"))));
        for (place, is_address) in places {
            let ways: &[&str] = if is_address { &IN_ADDRESS } else { &IN_TEXT };
            for way in ways {
                let mut value = yaml(path, text);
                texts(&mut value, "", &mut |at, text| {
                    if at == place {
                        text.push_str(way);
                    }
                });
                plant(whose, format!("{path}{place}: {way}"), with_yaml(path, text, &value));
            }
        }
        if path.ends_with(".md") {
            for planted in [
                "\nExample Person said so.\n",
                "\n## Example Person\n",
                "\n[a link](https://times.example/example-person)\n",
                "\n[Example Person](https://times.example/)\n",
                "\n[a link](https://times.example/ \"Example Person\")\n",
                "\n![Example Person](https://times.example/face.png)\n",
                "\n`Example Person` and *Example* **Person**\n",
                "\n<b title=\"Example Person\">x</b> Exam<i>ple Person</i>\n",
                "\nExample&nbsp;Person, Example&#32;Person, Ex\u{ad}ample Per\u{ad}son\n",
                "\n| Example Person | b |\n| --- | --- |\n| 1 | Example Person |\n",
                "\n<!-- Example Person -->\n",
                "\nExample\nPerson\n",
            ] {
                plant(whose, format!("{path}, body: {planted}"), format!("{text}{planted}"));
            }
        }
    }
    for whose in 0..content.len() {
        let (path, _) = &content[whose];
        let Some((folder, name)) = path.rsplit_once('/').filter(|(folder, _)| folder.contains('/')) else { continue };
        let mut files = content.clone();
        files[whose].0 = format!("{folder}/example-person-{name}");
        plantings.push((format!("{path}, its file name"), files));
    }
    plantings
}

#[test]
fn a_withheld_name_planted_anywhere_gets_nowhere() {
    let plantings = plantings();
    assert!(plantings.len() > 500, "{} places to plant a name in", plantings.len());
    let names = written("Example", "Person");
    let results: Vec<(bool, Option<String>)> = plantings
        .par_iter()
        .map(|(place, files)| match outcome(files, AFTER) {
            Err(_) => (false, None),
            Ok(site) => (true, leak(&site, &names).map(|leak| format!("{place}\n    {leak}"))),
        })
        .collect();
    let leaks: Vec<&String> = results.iter().filter_map(|(_, leak)| leak.as_ref()).collect();
    assert!(
        leaks.is_empty(),
        "{} of {} plantings got out:\n{}",
        leaks.len(),
        plantings.len(),
        leaks.iter().map(|l| l.as_str()).collect::<Vec<_>>().join("\n")
    );
    // That much was published, so that the test does not live on refusals.
    let built = results.iter().filter(|(built, _)| *built).count();
    assert!(built > 200, "only {built} of {} plantings made a site", plantings.len());
}

/// The control: while the review holds, the same content shows the name.
#[test]
fn while_it_may_be_shown_the_name_is_found_by_the_same_search() {
    let site = outcome(&files(), date(2026, 11, 20)).expect("a site");
    assert!(leak(&site, &written("Example", "Person")).is_some());
    assert_eq!(leak(&outcome(&files(), AFTER).expect("a site"), &written("Example", "Person")), None);
}

/// An id is permanent and cannot be withheld: a name in one is refused, whether or not the name may be shown.
#[test]
fn a_name_in_an_id_is_refused() {
    let mut accepted = Vec::new();
    for (id, with_name) in [
        ("officer", "person"),
        ("officer", "example-person"),
        ("hearing", "person-hearing"),
        ("review", "person-review"),
        ("remarks", "rex-v-person"),
        ("counts", "person-counts"),
        ("words", "on-person"),
        ("north-2023-01", "example-person-2023-01"),
    ] {
        let renamed: Vec<(String, String)> = files()
            .into_iter()
            .map(|(path, text)| {
                let text = rename(&text, id, with_name);
                let text = match with_name.strip_suffix("-2023-01") {
                    Some(prefix) => text
                        .replace("case-prefix: north", &format!("case-prefix: {prefix}"))
                        .replace("north-2023-02", &format!("{prefix}-2023-02")),
                    None => text,
                };
                (path.replace(&format!("/{id}."), &format!("/{with_name}.")), text)
            })
            .collect();
        for day in [date(2026, 11, 20), AFTER] {
            match outcome(&renamed, day) {
                Ok(_) => accepted.push(format!("{with_name} as of {day}")),
                Err(told) => assert!(told.contains("error[name-in-id]"), "{with_name}: {told}"),
            }
        }
    }
    assert!(accepted.is_empty(), "{accepted:?}");
}

/// Replaces an id where it stands as a whole word.
fn rename(text: &str, id: &str, with: &str) -> String {
    let whole = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || c == '-'));
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(id) {
        let (before, after) = (&rest[..at], &rest[at + id.len()..]);
        out.push_str(before);
        let is_id = whole(before.chars().next_back().or(out.chars().next_back()).filter(|_| at > 0 || !out.is_empty()))
            && whole(after.chars().next());
        out.push_str(if is_id && !after.starts_with(" was") { with } else { id });
        rest = after;
    }
    out + rest
}

/// An order that protects the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    None,
    Holds,
    Lifted(Date),
}

/// A random record: a name of random letters in random texts, with a random sentence, review and order, built for a random day.
#[derive(Debug, Clone)]
struct Plan {
    first: String,
    last: String,
    secret: String,
    planted: Vec<bool>,
    sentence: &'static str,
    months: Option<u32>,
    sentenced: Date,
    review_by: Date,
    order: Order,
    quashed: bool,
    category: &'static str,
    rank: &'static str,
    day: Date,
}

fn day_between(first: i16, last: i16) -> impl Strategy<Value = Date> {
    (first..=last, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn plans() -> impl Strategy<Value = Plan> {
    let letters = || "[b-df-hj-np-tv-z]{2}[aeiou][b-df-hj-np-tv-z]{2}[aeiou][b-df-hj-np-tv-z]";
    let facts = (
        prop::sample::select(vec!["life", "extended", "imprisonment", "suspended", "fine", "community-order", "not-in-source"]),
        prop::option::of(1u32..200),
        day_between(2015, 2023),
        day_between(2027, 2030),
        prop_oneof![3 => Just(Order::None), 1 => Just(Order::Holds), 1 => day_between(2024, 2026).prop_map(Order::Lifted)],
        prop::bool::weighted(0.2),
        prop::sample::select(vec!["violence-off-duty", "other-sexual-conduct", "domestic-abuse"]),
        prop::sample::select(vec!["constable", "chief-constable"]),
    );
    (
        letters(),
        letters(),
        letters(),
        prop::collection::vec(any::<bool>(), 8),
        facts,
        day_between(2026, 2032).prop_map(|day| day.max(AFTER)),
    )
        .prop_map(
            |(first, last, secret, planted, (sentence, months, sentenced, review_by, order, quashed, category, rank), day)| {
                Plan {
                    first: capital(&first),
                    last: capital(&last),
                    secret: format!("{secret}secret"),
                    planted,
                    sentence,
                    months,
                    sentenced,
                    review_by,
                    order,
                    quashed,
                    category,
                    rank,
                    day,
                }
            },
        )
}

fn capital(text: &str) -> String {
    text[..1].to_uppercase() + &text[1..]
}

impl Plan {
    fn files(&self) -> Vec<(String, String)> {
        let name = format!("{} {}", self.first, self.last);
        let says = |at: usize| if self.planted[at] { format!(" {name} was asked.") } else { String::new() };
        let months = self.months.map_or_else(String::new, |months| format!(", months: {months}"));
        let restrictions = |lifted: String| {
            format!(
                "restrictions:\n  - {{kind: anonymity-order, people: [officer], covers: [name], made: 2015-01-01{lifted}, sources: [paper]}}\n"
            )
        };
        let restrictions = match self.order {
            Order::None => String::new(),
            Order::Holds => restrictions(String::new()),
            Order::Lifted(day) => restrictions(format!(", lifted: {day}")),
        };
        let first = if self.quashed { "A conviction was quashed." } else { "A court passed sentence." };
        let quashed = if self.quashed { "      - {stage: conviction-quashed, date: 2025-01-08, sources: [paper]}\n" } else { "" };
        let Plan { category, rank, sentence, sentenced, review_by, secret, .. } = self;
        let case = format!(
            "id: north-2015-01\nforce: northshire\ntitle: A case{}\nsummary: {first}{}\n{restrictions}people:\n  - id: officer\n    name:\n      text: {name}\n      basis: conviction\n      \
             public-interest: {secret} the public must know who held this office and abused it\n      reviewer: {secret}-editor\n      reviewed: 2026-01-05\n      review-by: {review_by}\n      \
             sources: [paper]\n    role: police-officer\n    rank-at-conduct: {rank}\n    rank-at-proceedings: {rank}\n    service: former-resigned\n    sources: [paper]\n    allegations:\n      \
             - {{categories: [{category}], standards: [not-in-source], finding: not-in-source, text: \"Alleged.{}\", sources: [paper]}}\n    criminal:\n      \
             - {{stage: convicted, date: {sentenced}, counts: 1 count, text: \"A jury decided.{}\", sources: [paper]}}\n      \
             - stage: sentenced\n        date: {sentenced}\n        sentence: {{kind: {sentence}{months}}}\n        text: \"Sentence was passed.{}\"\n        sources: [paper]\n{quashed}\
             responses:\n  - {{from: Northshire Police, date: 2025-02-03, text: \"We are sorry.{}\", sources: [paper]}}\nchecked: 2026-11-02\nprivate-note: {secret} note\n",
            says(0),
            says(1),
            says(2),
            says(3),
            says(4),
            says(5),
        );
        let mut files: Vec<(String, String)> = files()
            .into_iter()
            .filter(|(path, _)| !path.starts_with("content/cases/") && !path.contains("/commentary/"))
            .collect();
        files.push(("content/cases/north-2015-01.yaml".to_owned(), case));
        for (path, text) in &mut files {
            if path.ends_with("sources.yaml") && self.planted[6] {
                *text = text.replace(
                    "https://times.example/life",
                    &format!("https://times.example/{}-{}-jailed", self.first, self.last).to_lowercase(),
                );
            }
            if path.ends_with("about.md") && self.planted[7] {
                text.push_str(&format!("\n{name} wrote to us.\n"));
            }
        }
        files
    }

    /// A reason to withhold the name that is plain without the program: enough to know that it must not be there.
    fn must_withhold(&self) -> bool {
        let never_spent = matches!(self.sentence, "life" | "extended");
        let fine_over = self.sentence == "fine" && self.day.year() > self.sentenced.year() + 1;
        let no_length = !never_spent && self.sentence != "fine" && self.months.is_none();
        self.day > self.review_by || self.quashed || self.order == Order::Holds || fine_over || no_length
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn nothing_private_of_a_random_record_gets_out(plan in plans()) {
        if let Ok(site) = outcome(&plan.files(), plan.day) {
            prop_assert_eq!(leak(&site, std::slice::from_ref(&plan.secret)), None, "private words");
            if plan.must_withhold() {
                let mut names = written(&plan.first, &plan.last);
                names.push(plan.last.to_lowercase());
                prop_assert_eq!(leak(&site, &names), None, "a name that must be withheld");
            }
        }
    }
}

/// That random records are mostly well formed, and that some show the name: the property above is about something.
#[test]
fn random_records_make_sites() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut made, mut named, mut withheld) = (0, 0, 0);
    for _ in 0..60 {
        let plan = plans().new_tree(&mut runner).expect("a plan").current();
        if let Ok(site) = outcome(&plan.files(), plan.day) {
            made += 1;
            named += usize::from(leak(&site, &written(&plan.first, &plan.last)).is_some());
            withheld += usize::from(plan.must_withhold());
        }
    }
    assert!(
        made >= 40 && named >= 5 && withheld >= 20,
        "of 60: {made} sites, {named} with a name, {withheld} that must not have it"
    );
}
