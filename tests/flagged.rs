//! The flagged cases: what makes a real case awkward, the rule that settles it, and what must be so on the built site.
//!
//! `tests/flagged_cases.txt` holds a block a flag. Its first line is `# CASE: the flag (R6, R24)`; under it stand claims, as in a rule's
//! `shows.txt`: `PATH has TEXT`, `PATH lacks TEXT`, `PATH is not there`, `site lacks TEXT`. What begins with `//` is a
//! remark.
//!
//! A claim is about what a page tells, in whatever case: what a page has must stand in the words of its `<main>`; what it lacks must be
//! nowhere in the file, so neither in its description nor in an address. Other files are read as they are.

use crate::common::claims;
use crate::common::real_content;
use crate::common::told;
use crate::site_support;
use answerable::render::site::Site;
use answerable::rules::ALL;
use claims::{Claim, Reading};
use rayon::prelude::*;
use real_content::{content_day, root};
use site_support::site;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;
use told::{told, told_but};

static SITE: LazyLock<Site> = LazyLock::new(|| site(root(), content_day()));

const FILE: &str = include_str!("flagged_cases.txt");

/// The cases that were flagged when the material was gathered. The last seven have no page, and must have none.
const FLAGGED: [&str; 71] = [
    "btp-2020-01",
    "city-of-london-2024-01",
    "cleveland-nd-01",
    "durham-nd-01",
    "dyfed-powys-2019-01",
    "dyfed-powys-2023-01",
    "gmp-2014-01",
    "gmp-2015-01",
    "gmp-2015-02",
    "gmp-2018-01",
    "gmp-2021-01",
    "gwent-2019-01",
    "gwent-2020-01",
    "gwent-2022-01",
    "hampshire-2018-01",
    "hampshire-2021-01",
    "kent-2015-01",
    "leicestershire-2025-01",
    "lincolnshire-2022-01",
    "merseyside-2009-01",
    "met-2010-01",
    "met-2015-01",
    "met-2017-01",
    "met-2018-01",
    "met-2020-01",
    "met-2020-02",
    "met-2020-03",
    "met-2021-01",
    "met-2021-02",
    "met-2021-03",
    "met-2021-04",
    "met-2022-01",
    "met-2022-02",
    "met-2022-03",
    "met-2023-01",
    "met-2023-02",
    "met-2023-03",
    "met-2024-01",
    "met-2024-02",
    "met-2024-03",
    "met-2025-01",
    "met-nd-01",
    "north-wales-2020-01",
    "north-wales-2021-01",
    "north-yorkshire-2020-01",
    "north-yorkshire-2021-01",
    "northamptonshire-2024-01",
    "northumbria-2023-01",
    "nottinghamshire-2012-01",
    "nottinghamshire-2017-01",
    "nottinghamshire-2017-02",
    "nottinghamshire-2019-01",
    "south-wales-2018-01",
    "south-wales-2020-01",
    "south-yorkshire-2019-01",
    "south-yorkshire-2019-02",
    "staffordshire-2018-01",
    "suffolk-2025-02",
    "sussex-2014-01",
    "west-midlands-2020-01",
    "west-midlands-2022-01",
    "west-midlands-2025-01",
    "west-yorkshire-2020-01",
    "west-yorkshire-2021-01",
    "cleveland-2022-01",
    "cleveland-2024-01",
    "devon-and-cornwall-2022-01",
    "devon-and-cornwall-2023-01",
    "devon-and-cornwall-2024-01",
    "met-nd-02",
    "south-yorkshire-2021-01",
];

/// A block of the file.
#[derive(Debug, Default)]
struct Flag {
    /// The line of its heading.
    line: usize,
    case: String,
    rules: Vec<String>,
    /// Each with its line.
    claims: Vec<(usize, &'static str)>,
}

impl Flag {
    /// The address of its case's page.
    fn page(&self) -> String {
        let prefix = self.case.rsplitn(3, '-').last().unwrap_or_default();
        format!("cases/{prefix}/{}.html", self.case)
    }
}

/// The blocks of the file; a line that is none of its kinds is a fault of the file.
fn flags() -> (Vec<Flag>, Vec<String>) {
    let (mut flags, mut faults): (Vec<Flag>, _) = (Vec::new(), Vec::new());
    for (at, line) in FILE.lines().enumerate() {
        let number = at + 1;
        if line.trim().is_empty() || line.starts_with("//") {
            // Nothing is claimed.
        } else if let Some(heading) = line.strip_prefix('#') {
            match read_heading(heading) {
                Some((case, rules)) => flags.push(Flag { line: number, case, rules, claims: Vec::new() }),
                None => faults.push(format!("line {number}: a heading is `# CASE: the flag (R6, R24)`, and not {line}")),
            }
        } else if Claim::read(line).is_none() {
            faults.push(format!("line {number} says nothing: {line}"));
        } else if let Some(flag) = flags.last_mut() {
            flag.claims.push((number, line));
        } else {
            faults.push(format!("line {number} stands under no heading: {line}"));
        }
    }
    (flags, faults)
}

/// Case and rules of a heading.
fn read_heading(heading: &str) -> Option<(String, Vec<String>)> {
    let (case, rest) = heading.strip_prefix(' ')?.split_once(": ")?;
    let (told, rules) = rest.strip_suffix(')')?.rsplit_once(" (")?;
    (!told.trim().is_empty()).then(|| (case.to_owned(), rules.split(", ").map(str::to_owned).collect()))
}

/// The site as a reader and a search engine meet it; each file is read once.
struct AsTold {
    shown: BTreeMap<&'static str, String>,
    anywhere: BTreeMap<&'static str, String>,
}

static TOLD: LazyLock<AsTold> = LazyLock::new(|| {
    let files: Vec<(&str, &[u8])> = SITE.files().collect();
    let of = |read: fn(&str, &[u8]) -> String| files.par_iter().map(|(path, bytes)| (*path, read(path, bytes))).collect();
    AsTold { shown: of(shown), anywhere: of(anywhere) }
});

impl Reading for AsTold {
    fn shown(&self, path: &str, _: &[u8]) -> String {
        self.shown[path].clone()
    }

    fn anywhere(&self, path: &str, _: &[u8]) -> String {
        self.anywhere[path].clone()
    }

    fn text(&self, text: &str) -> String {
        folded(text)
    }

    fn in_site(&self, _: &Site, text: &str) -> bool {
        let text = folded(text);
        self.anywhere.iter().any(|(path, told)| path.to_lowercase().contains(&text) || told.contains(&text))
    }
}

/// What is told in the body of a page, or in any other file.
fn shown(path: &str, bytes: &[u8]) -> String {
    let file = told(bytes);
    if !path.ends_with(".html") {
        return folded(&file);
    }
    let (_, main) = file.split_once("<main").expect("a page has a main element");
    let (main, _) = main.split_once("</main>").expect("the main element ends");
    words(main.split_once('>').expect("the main element's tag ends").1)
}

/// Whether a file is a list of all councils, each with its force: that a place is named there tells of no case.
fn lists_places(path: &str) -> bool {
    path == "places.json" || path.ends_with("forces/places/index.html")
}

/// A page without what its words mean: the same definition stands wherever the word does, and is about nobody.
fn without_meanings(page: String) -> String {
    let Some((before, rest)) = page.split_once("<details class=\"meanings\">") else { return page };
    let (_, after) = rest.split_once("</dl></details>").expect("the meanings end");
    format!("{before}{after}")
}

/// What is told anywhere in a file, in its markup too.
fn anywhere(path: &str, bytes: &[u8]) -> String {
    if lists_places(path) {
        return String::new();
    }
    let file = without_meanings(told_but(bytes, lists_places));
    if path.ends_with(".html") { format!("{}\n{}", words(&file), folded(&decoded(&file))) } else { folded(&file) }
}

/// The words of a page twice: with a space for each tag, since most tags part words, and with nothing, since some do not.
fn words(html: &str) -> String {
    format!("{}\n{}", folded(&decoded(&without_tags(html, " "))), folded(&decoded(&without_tags(html, ""))))
}

fn without_tags(html: &str, instead: &str) -> String {
    let mut pieces = html.split('<');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text.push_str(instead);
        text.push_str(piece.split_once('>').expect("a tag ends").1);
    }
    text
}

/// Characters in place of the references that the templates write; the word joiner, which shows nothing, is left out.
fn decoded(text: &str) -> String {
    const REFERENCES: [(&str, &str); 7] =
        [("&#8288;", ""), ("&#39;", "'"), ("&#x27;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    REFERENCES.iter().fold(text.to_owned(), |text, (reference, character)| text.replace(reference, character))
}

/// In small letters, with one space where there is any white space.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn holds(claim: &str) -> bool {
    Claim::read(claim).expect("a claim of the file").holds(&SITE, &*TOLD)
}

#[test]
fn flags_are_whole() {
    let (flags, mut faults) = flags();
    for flag in &flags {
        let mut fault = |why: String| faults.push(format!("line {}: {}: {why}", flag.line, flag.case));
        for rule in &flag.rules {
            if !ALL.iter().any(|known| known.id() == *rule) {
                fault(format!("there is no rule {rule}"));
            }
        }
        if flag.claims.is_empty() {
            fault("a flag without a claim".to_owned());
        }
        let page = flag.page();
        let denied = |claim: &str| matches!(Claim::read(claim), Some(Claim::NotThere { path }) if path == page);
        if SITE.get(&page).is_none() && !flag.claims.iter().any(|(_, claim)| denied(claim)) {
            fault(format!("no such page, and no `{page} is not there`"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(flags.len() >= 80, "only {} flags", flags.len());
}

/// By this mark the file says that a page names nobody; it must be the one that pages use.
#[test]
fn a_name_stands_under_its_mark() {
    let page = SITE.get("cases/met/met-2023-01.html").expect("the page of a named person");
    assert!(String::from_utf8_lossy(page).contains("<dt>Name</dt>"));
}

#[test]
fn every_flagged_case_has_a_flag() {
    let (flags, _) = flags();
    let held: BTreeSet<&str> = flags.iter().map(|flag| flag.case.as_str()).collect();
    let missing: Vec<&str> = FLAGGED.into_iter().filter(|case| !held.contains(case)).collect();
    assert!(missing.is_empty(), "no flag of {missing:?}");
}

#[test]
fn flagged_cases_are_as_their_flags_ask() {
    let mut wrong = String::new();
    for flag in &flags().0 {
        for (line, claim) in flag.claims.iter().filter(|(_, claim)| !holds(claim)) {
            let _ = writeln!(wrong, "line {line}: {} ({}): not so: {claim}", flag.case, flag.rules.join(", "));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_page_is_read_as_told() {
    let page = br#"<title>In the head</title><main id="main"><p>The <b>force</b>&#8217;s
        &quot;sergeant&quot;&#8288;<a href="https://example.org/at-eastport">[1]</a></p><p>Second</p></main>"#;
    let (body, whole) = (shown("page.html", page), anywhere("page.html", page));
    for words in ["the force", "\"sergeant\"[1]", "[1] second", "\"sergeant\" [1]"] {
        assert!(body.contains(words) && whole.contains(words), "{words} in {body}");
    }
    for words in ["in the head", "eastport"] {
        assert!(!body.contains(words) && whole.contains(words), "{words} in {whole}");
    }
    assert_eq!(shown("table.csv", b"A  <b>,\n\"B\""), "a <b>, \"b\"");
}
