//! Where sources give different values, all of them stand wherever one does (rules R36 to R39): pages, lists, cards, downloads.

#[path = "common/real_content.rs"]
mod real_content;
mod site_support;

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
            for wanted in ["Sources differ: ", &in_html(&value["about"]), &in_html(&value["value"])] {
                assert!(row.contains(wanted), "{case}: a list lacks {wanted}");
            }
        }
    }
    // And in the events that tell one of them.
    let told = rows(&REAL, "data/events.csv").into_iter().filter(|row| !row["disputed"].is_empty()).count();
    assert!(told > 10, "{told} steps tell a value in dispute");
}
