//! Where sources give different values, all of them stand wherever one does (rules R36 to R39): pages, lists, cards, downloads.

use crate::common::real_content;
use crate::site_support;
use answerable::render::site::Site;
use site_support::text;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static REAL: LazyLock<Site> = LazyLock::new(|| site_support::site(real_content::root(), real_content::content_day()));

/// The rows of a CSV file, by column.
fn rows(site: &Site, path: &str) -> Vec<BTreeMap<String, String>> {
    let file = text(site, path);
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let head = reader.headers().expect("a header").clone();
    let row = |record: csv::StringRecord| head.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.expect("a row"))).collect()
}

/// A text as it stands in HTML.
fn in_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

#[test]
fn a_value_in_dispute_stands_nowhere_alone() {
    let values = rows(&REAL, "data/disputes.csv");
    assert!(values.len() > 40, "the real content holds disputes");
    let cases: BTreeMap<String, BTreeMap<String, String>> =
        rows(&REAL, "data/cases.csv").into_iter().map(|row| (row["case"].clone(), row)).collect();
    let lists: Vec<String> = REAL
        .files()
        .map(|(path, _)| path)
        .filter(|path| path.ends_with("index.html") && !path.starts_with("embed/"))
        .map(|path| text(&REAL, path))
        .filter(|page| page.contains("class=\"stack cases\""))
        .collect();
    for value in &values {
        let case = &value["case"];
        let told = &cases[case]["disputed"];
        let page = text(
            &REAL,
            &format!("cases/{}.html", value["address"].split("/cases/").nth(1).unwrap().split(".html").next().unwrap()),
        );
        for wanted in [&value["about"], &value["value"], &value["unit"]] {
            assert!(told.contains(wanted.as_str()), "{case}: cases.csv lacks {wanted}");
            assert!(page.contains(&in_html(wanted)), "{case}: its page lacks {wanted}");
        }
        assert!(page.contains("<b>Sources differ.</b>"), "{case}");
        let link = format!("/{case}.html\">");
        // In a list the row of a case ends where the next begins.
        for row in lists
            .iter()
            .flat_map(|list| list.split("<tr"))
            .filter(|row| row.contains(&link) && row.contains("data-l=\"Who, and what holds now\""))
        {
            for wanted in ["Sources differ on ", &in_html(&value["about"]), &in_html(&value["value"])] {
                assert!(row.contains(wanted), "{case}: a list lacks {wanted}");
            }
        }
    }
    // And in the events that tell one of them.
    let told = rows(&REAL, "data/events.csv").into_iter().filter(|row| !row["disputed"].is_empty()).count();
    assert!(told > 10, "{told} steps tell a value in dispute");
}

static FIXTURE: LazyLock<Site> =
    LazyLock::new(|| site_support::site(&real_content::root().join("tests/disagreement"), jiff::civil::date(2026, 11, 21)));

/// The row of an observation on a page, without tags.
fn row_of(path: &str, anchor: &str) -> String {
    let page = text(&FIXTURE, path);
    let row = page.split("<tr").find(|row| row.contains(&format!("id=\"{anchor}\""))).expect("the observation has a row");
    let mut told = String::new();
    for part in row.split("</tr>").next().unwrap().split('<') {
        told.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    told
}

const BARRED: &str = "northshire.barred.police-officers.total.2024-04-01.2025-03-31";

#[test]
fn two_values_of_the_same_thing_stand_beside_each_other_at_each() {
    let own = row_of("figures/barred/index.html", BARRED);
    let others = "27 (people; “Barred as a newspaper counts”; as of September 2025; Example Times)";
    // In the table's note and on the card.
    assert_eq!(own.matches(others).count(), 2, "{own}");
    assert!(own.contains("25"), "{own}");
    let other = row_of("figures/elsewhere/index.html", BARRED);
    assert!(other.contains("25 (people; “Added to the barred list”; as of 1 August 2025; Example College)"), "{other}");
    // The force's page lists the figures too; its headline's number leads to the card.
    assert!(text(&FIXTURE, "forces/northshire/index.html").contains("Sources differ: elsewhere 27"));
    assert!(!own.contains("26 people") && !other.contains("26 people"), "nothing is averaged");
}

#[test]
fn what_is_the_same_or_only_rounded_is_no_disagreement() {
    let year_before = row_of("figures/barred/index.html", "northshire.barred.police-officers.total.2023-04-01.2024-03-31");
    assert!(!year_before.contains("Sources differ"), "{year_before}");
    let rounded = row_of("figures/officers/index.html", "northshire.fte.police-officers.total.2025-03-31");
    assert!(!rounded.contains("Sources differ"), "2,400.06 and 2,400: {rounded}");
    let not_rounded = row_of("figures/officers/index.html", "northshire.fte.police-officers.total.2024-03-31");
    assert!(not_rounded.contains("elsewhere 2,511 (full-time equivalents;"), "2,510.4 and 2,511: {not_rounded}");
}

#[test]
fn a_total_stands_with_what_its_parts_make() {
    // 25 + 1 + 3 of all three forces; 25 + 4 of both roles.
    let nation = row_of("figures/barred/index.html", "england-and-wales.barred.police-officers.total.2024-04-01.2025-03-31");
    assert!(nation.contains("The numbers of all 3 forces make 29, and not 30."), "{nation}");
    let before = row_of("figures/barred/index.html", "england-and-wales.barred.police-officers.total.2023-04-01.2024-03-31");
    assert!(!before.contains("The numbers"), "of one force nothing is added up: {before}");
    let both = row_of("figures/barred/index.html", "northshire.barred.officers-and-staff.total.2024-04-01.2025-03-31");
    assert!(both.contains("Counted apart, police officers and police staff make 25 + 4 = 29, and not 31."), "{both}");
    let staff = row_of("figures/barred/index.html", "northshire.barred.police-staff.total.2024-04-01.2025-03-31");
    assert!(staff.contains("make 25 + 4 = 29, and elsewhere both together are 31 (people;"), "{staff}");
}

#[test]
fn a_download_names_the_other_values() {
    let found = rows(&FIXTURE, "forces/northshire/figures.csv");
    let of = |set: &str| found.iter().find(|row| row["dataset"] == set && row["observation"] == BARRED).expect("a row").clone();
    assert_eq!(of("barred")["other_values"], format!("27 (elsewhere#{BARRED})"));
    // What may not be reprinted whole is named and not handed on.
    assert_eq!(of("elsewhere")["other_values"], format!("see barred#{BARRED}"));
    let alone = found.iter().filter(|row| row["other_values"].is_empty()).count();
    assert!(alone > 5 && alone < found.len());
}

/// What is known not to agree in the real figures stands at the number.
#[test]
fn the_known_disagreements_of_the_real_figures_are_to_be_seen() {
    let shows = |path: &str, wanted: &str| assert!(text(&REAL, path).contains(wanted), "{path} lacks: {wanted}");
    for (force, sum) in [
        ("avon-and-somerset", "9 + 1 = 10, and not 11"),
        ("devon-and-cornwall", "11 + 4 = 15, and not 8"),
        ("greater-manchester", "8 + 0 = 8, and not 11"),
        ("west-midlands", "17 + 6 = 23, and not 24"),
    ] {
        shows(&format!("figures/iopc-case-outcomes/{force}/index.html"), sum);
    }
    shows("figures/barred-list-national/index.html", "this is 0.40, and not 0.35");
    shows("figures/barred-list-national/index.html", "29 in reports of the following year");
    shows("figures/leavers-dismissals/index.html", "Reports of 2023 give 3,433");
    shows("figures/leavers-dismissals/index.html", "Other reports give 4,575");
    shows("figures/reviews-and-inspections/index.html", "one wording must be wrong");
    shows("figures/workforce-national/index.html", "The numbers of all 43 forces make 146,442.46.");
}
