//! Every number has an address, and says there what it is.

use crate::site_support;
use answerable::render::site::Site;
use site_support::text;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const BUILT_ON: jiff::civil::Date = jiff::civil::date(2026, 11, 21);

/// What a card must say of any number.
const PARTS: [&str; 9] = ["Value", "Measure", "About", "Who", "Basis", "Period", "Rules", "Source", "Cite"];

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/figures")
}

/// The rows of a page that have an anchor and a card, by anchor.
fn cards(html: &str) -> BTreeMap<String, String> {
    html.split("<tr id=\"")
        .skip(1)
        .filter_map(|row| {
            let (anchor, row) = row.split_once('"')?;
            let (row, _) = row.split_once("</tr>")?;
            let (_, card) = row.split_once("<details class=\"card\">")?;
            Some((anchor.to_owned(), card.to_owned()))
        })
        .collect()
}

fn all_cards(site: &Site) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for (path, _) in site.files().filter(|(path, _)| path.ends_with(".html")) {
        for (anchor, card) in cards(&text(site, path)) {
            let page = path.trim_end_matches("index.html");
            assert!(all.insert(format!("{page}#{anchor}"), card).is_none(), "{page}#{anchor} stands once");
        }
    }
    all
}

fn words(html: &str) -> String {
    let mut out = String::new();
    for piece in html.split('<') {
        out.push_str(piece.split_once('>').map_or("", |(_, text)| text));
        out.push(' ');
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_card_says_all_there_is_to_know() {
    let all = all_cards(&site_support::site(&content(), BUILT_ON));
    assert!(all.len() > 20, "cards are found: {}", all.len());
    for (address, card) in &all {
        for part in PARTS {
            assert!(card.contains(&format!("<dt>{part}</dt><dd")), "{address} does not say: {part}");
        }
        assert!(card.contains(&format!("https://site.example/{address}")), "{address} is not cited by its whole address");
    }
    let rate = &all["forces/northshire/#barred-rate.2024-04-01.2025-03-31"];
    assert_eq!(
        words(rate),
        "About this number Value 10.42 per 1,000; 95% interval 6.74 to 15.38 Measure Police officers added in the year to the list of people barred from policing, for every 1,000 officers in post on its last day. Those who had already left are counted too. Officers in post are counted as full-time equivalents. About Northshire Police Who Police officers Basis Barred Period Year to 31 March 2025 (1 April 2024 to 31 March 2025) Made from 25 people divided by 2,400.06 full-time equivalents on 31 March 2025, times 1,000 Rules Newer rules, older for older matters Source Example College, Barred in the year . Table or page not recorded; the day on which it was taken down is not recorded. Example Office, Officers in post . Table or page not recorded; the day on which it was taken down is not recorded. Bear in mind More may mean more misconduct, more reporting of it, or firmer enforcement. 2 caveats of this dataset Method How rates and intervals are made Cite Example College; Example Office: Officers added to the barred list, per 1,000 in post, Northshire Police, year to 31 March 2025. Worked out by Example Record, as of 21 November 2026, https://site.example/forces/northshire/#barred-rate.2024-04-01.2025-03-31"
    );
}

/// Rows turned round, files renamed: every address stays, and so does what it says.
#[test]
fn addresses_survive_another_order_and_other_file_names() {
    let before = all_cards(&site_support::site(&content(), BUILT_ON));
    let folder = tempfile::tempdir().unwrap();
    for entry in
        walkdir::WalkDir::new(content().join("content")).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file())
    {
        let inner = entry.path().strip_prefix(content()).unwrap();
        let mut text = fs::read_to_string(entry.path()).unwrap();
        let mut to = folder.path().join(inner);
        if inner.starts_with("content/figures") {
            if inner.extension().is_some_and(|extension| extension == "csv") {
                let (header, rows) = text.split_once('\n').unwrap();
                let turned: Vec<&str> = rows.lines().rev().collect();
                text = format!("{header}\n{}\n", turned.join("\n"));
            }
            let name = format!("renamed-{}", inner.file_name().unwrap().to_string_lossy());
            to.set_file_name(name);
        }
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, text).unwrap();
    }
    let after = all_cards(&site_support::site(folder.path(), BUILT_ON));
    let addresses = |cards: &BTreeMap<String, String>| cards.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(addresses(&before), addresses(&after));
    assert_eq!(before, after);
}

/// A number in a table of rates, sums or counts that leads nowhere would be one that nobody can link to.
#[test]
fn numbers_in_pages_lead_to_where_they_stand() {
    let site = site_support::site(&content(), BUILT_ON);
    let page = text(&site, "forces/northshire/index.html");
    let mut numbers = 0;
    for cell in page.split("<td class=\"num\"").skip(1) {
        let (cell, _) = cell.split_once("</td>").unwrap();
        let printed = words(cell);
        let is_number = printed.starts_with(|c: char| c.is_ascii_digit()) && printed != "0";
        if is_number {
            numbers += 1;
            assert!(cell.contains("<a href="), "{printed} leads nowhere: {cell}");
        }
    }
    assert!(numbers > 10, "numbers are found: {numbers}");
}
