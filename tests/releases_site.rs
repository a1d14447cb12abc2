//! What the site tells of its releases: pages, tables, feeds, the sitemap, and what it must not tell of the past.

use crate::common::content;
use crate::common::played;
#[allow(dead_code, reason = "only a part of it is used")]
use crate::site_support;
use crate::site_support::links;
use crate::site_support::main_text;
use answerable::render::site::Site;
use jiff::civil::{Date, date};
use links::dead_links;
use main_text::main_text;
use played::{edit, made, release};
use site_support::text;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;

const FIRST: Date = date(2026, 11, 21);
const SECOND: Date = date(2026, 12, 1);
const THIRD: Date = date(2027, 1, 15);
const TODAY: Date = date(2027, 2, 1);

const CASE: &str = "cases/northshire/nor-2020-01.yaml";
const OTHER: &str = "cases/northshire/nor-2021-01.yaml";

const HEAD: &str = "force,from,to,measure,role,category,value,source,note\n";

/// The small good content with numbers that move: some shown, some of few people, some that may be shown by force only.
fn content() -> TempDir {
    let root = content::base();
    let at = root.path();
    let measures = |id: &str, usage: &str| {
        format!(
            "measures:\n  - {{id: {id}, label: {}, definition: Officers counted., unit: people, basis: barred, period: financial-year{usage}}}\n",
            if id == "barred" { "Added to the list" } else { "Counted" }
        )
    };
    let of = |id: &str, reprint: &str, usage: &str, categories: &str| {
        format!(
            "id: {id}\ntitle: Set {id}\npublisher: Northshire Police\ndescription: Officers counted.\nlicence: {{name: A licence, reprint: {reprint}, note: Asked.}}\n{}categories:\n  - {{id: total, label: All}}\n{categories}",
            measures(id, usage)
        )
    };
    let row = |force: &str, measure: &str, category: &str, value: &str| {
        format!("{force},2024-04-01,2025-03-31,{measure},police-officers,{category},{value},notice,\n")
    };
    content::write(at, "figures/barred.yaml", of("barred", "whole", ", use: barred", ""));
    content::write(
        at,
        "figures/barred.csv",
        format!("{HEAD}{}{}", row("northshire", "barred", "total", "12"), row("eastport", "barred", "total", "30")),
    );
    let sexes = "  - {id: female, label: Women, definition: Women., by: [sex]}\n  - {id: male, label: Men, definition: Men., by: [sex]}\n";
    content::write(at, "figures/sexes.yaml", of("sexes", "whole", "", sexes));
    let rows = ["total", "female", "male"]
        .iter()
        .zip(["9001", "4711", "4290"])
        .map(|(category, value)| row("northshire", "sexes", category, value));
    content::write(at, "figures/sexes.csv", HEAD.to_owned() + &rows.collect::<String>());
    content::write(at, "figures/lent.yaml", of("lent", "by-force", "", ""));
    content::write(
        at,
        "figures/lent.csv",
        HEAD.to_owned() + &row("northshire", "lent", "total", "5551") + &row("eastport", "lent", "total", "61"),
    );
    let other =
        content::read(at, CASE).replace("id: nor-2020-01", "id: nor-2021-01").replace("title: A case", "title: Quondam matter");
    content::write(at, OTHER, other);
    root
}

/// Says of a dataset that its numbers were counted again, as a change of them asks for.
fn corrected(root: &Path, set: &str, day: &str) {
    let path = format!("figures/{set}.yaml");
    let text = content::read(root, &path);
    let head = if text.contains("corrections:") { "" } else { "corrections:\n" };
    let line = format!(
        "  - {{date: {day}, by: publisher, row: {{from: 2024-04-01}}, was: One count, now: Another count, why: They counted again.}}\n"
    );
    content::write(root, &path, format!("{text}{head}{line}"));
}

/// Three releases and a change that is in none.
fn play(root: &Path) {
    release(root, FIRST, None);
    edit(root, "figures/barred.csv", "total,12,", "total,13,");
    edit(root, "figures/sexes.csv", "total,9001,", "total,9002,");
    edit(root, "figures/sexes.csv", "female,4711,", "female,4712,");
    edit(root, "figures/lent.csv", "total,5551,", "total,5552,");
    edit(root, OTHER, "outcome: dismissed-without-notice", "outcome: final-written-warning");
    let new =
        content::read(root, CASE).replace("id: nor-2020-01", "id: nor-2022-01").replace("title: A case", "title: A third case");
    content::write(root, "cases/northshire/nor-2022-01.yaml", new);
    for set in ["barred", "sexes", "lent"] {
        corrected(root, set, "2026-12-01");
    }
    release(root, SECOND, Some("Figures of the year"));
    edit(root, "figures/barred.csv", "total,13,", "total,14,");
    edit(root, "figures/sexes.csv", "total,9002,", "total,9003,");
    edit(root, "figures/sexes.csv", "female,4712,", "female,3,");
    edit(root, "figures/sexes.csv", "male,4290,", "male,9000,");
    edit(root, CASE, "outcome: dismissed-without-notice", "outcome: final-written-warning");
    edit(
        root,
        CASE,
        "checked: 2026-11-01\n",
        "checked: 2026-11-01\ncorrections:\n  - {date: 2026-12-20, was: Dismissed., now: A final warning., why: A line was misread.}\n",
    );
    edit(root, OTHER, "checked: 2026-11-01\n", "checked: 2026-11-01\nwithdrawn: {date: 2027-01-10, reason: legal-order}\n");
    for set in ["barred", "sexes"] {
        corrected(root, set, "2027-01-12");
    }
    release(root, THIRD, None);
    edit(root, "figures/lent.csv", "total,5552,", "total,5553,");
    corrected(root, "lent", "2027-01-20");
}

static ROOT: LazyLock<TempDir> = LazyLock::new(|| {
    let root = content();
    play(root.path());
    root
});

static SITE: LazyLock<Site> = LazyLock::new(|| made(ROOT.path(), TODAY).rendered.site);

fn page(path: &str) -> String {
    main_text(&text(&SITE, path)).replace("[num] ", "")
}

#[test]
fn a_release_tells_what_moved_and_what_holds_today() {
    let second = page("releases/2026-12-01/index.html");
    let has = |line: &str| assert!(second.contains(line), "no {line}\n{second}");
    has("Figures of the year");
    // It moved again, so what it is today stands with it.
    has(
        "tr: Added to the list, police officers, year to 31 March 2025 </figures/barred/#northshire.barred.police-officers.total.2024-04-01.2025-03-31>",
    );
    has("| 12 | 13 | 14 since release 2027-01-15 </releases/2027-01-15/>");
    has("line 2 of content/figures/barred.csv");
    has("A third case </cases/nor/nor-2022-01.html#person.officer>");
    // In no release yet.
    has("| 5,551 | 5,552 | 5,553 in no release yet </changes/#unreleased>");
    let third = page("releases/2027-01-15/index.html");
    assert!(third.contains("| 13 | 14 | the same"), "{third}");
    assert!(
        third.contains("| Written or final written warning, 2020 | Dismissed, 2020 | Written or final written warning, 2020"),
        "{third}"
    );
    assert!(third.contains("A line was misread."), "corrections of the time\n{third}");
    let first = page("releases/2026-11-21/index.html");
    assert!(first.contains("everything in it is new") && !first.contains("Was"), "{first}");
    assert!(text(&SITE, "releases/2026-11-21/index.html").len() < 20_000, "a first release is counted, not listed");
    let list = page("releases/index.html");
    let order: Vec<usize> =
        ["Release 2027-01-15", "Release 2026-12-01", "Release 2026-11-21"].iter().map(|id| list.find(id).unwrap()).collect();
    assert!(order.is_sorted(), "{list}");
    assert!(list.contains("Some changes are in no release yet"), "{list}");
}

#[test]
fn changes_stand_in_one_list_with_what_is_in_no_release_first() {
    let list = page("changes/index.html");
    let order: Vec<usize> = ["#unreleased: In no release yet", "15 January 2027", "1 December 2026"]
        .iter()
        .map(|at| list.find(at).unwrap_or_else(|| panic!("no {at}\n{list}")))
        .collect();
    assert!(order.is_sorted(), "{list}");
    assert!(list.contains("| 5,552 | 5,553 | the same"), "{list}");
    let force = page("forces/northshire/index.html");
    assert!(
        force.contains("What changed here") && force.contains("Release of 15 January 2027 </releases/2027-01-15/>"),
        "{force}"
    );
    assert!(page("forces/eastport/index.html").contains("No release has changed a number or an outcome of this force"));
    assert!(page("index.html").contains("Last release: 2027-01-15 of 15 January 2027"));
}

/// A number that is held back today, what could give it back, and a record that was withdrawn: no file of the site has a word of them.
#[test]
fn nothing_of_the_past_is_told_that_is_not_told_today() {
    let held_back = text(&SITE, "figures/sexes/index.html");
    assert!(held_back.contains("[c]"), "women are held back today");
    for (path, bytes) in SITE.files() {
        // What is packed, and the digests of files, hold any digits by chance.
        if path.ends_with(".png") || path.ends_with(".ods") || path == "manifest.json" {
            continue;
        }
        let file = String::from_utf8_lossy(bytes).replace(',', "").to_lowercase();
        for planted in ["4711", "4712", "4290", "9001", "9002", "quondam"] {
            assert!(!file.contains(planted), "{path} tells {planted}");
        }
    }
    let second = page("releases/2026-12-01/index.html");
    assert!(second.contains("| withheld since | withheld since | "), "{second}");
    let table = text(&SITE, "releases/2026-12-01/changes.csv");
    let of =
        |what: &str| table.lines().find(|line| line.contains(what)).unwrap_or_else(|| panic!("no {what}\n{table}")).to_owned();
    assert!(of("sexes.police-officers.female").contains(",,,[c],withheld,"), "{table}");
    assert!(of("sexes.police-officers.total").contains(",,,9003,withheld,"), "with the others it could give them back\n{table}");
    assert!(of("nor-2021-01.html#person").contains(",,,,withdrawn,"), "{table}");
}

#[test]
fn the_first_release_is_no_way_round_a_licence() {
    for id in ["2026-11-21", "2026-12-01"] {
        for extension in ["csv", "json"] {
            let table = text(&SITE, &format!("releases/{id}/changes.{extension}"));
            assert!(table.contains("lent.police-officers.total") && table.contains("by-force-only"), "{table}");
            assert!(!table.contains("5551") && !table.contains("5,551") && !table.contains("5,552"), "{table}");
        }
    }
}

#[test]
fn a_name_that_was_told_is_told_by_no_release() {
    let root = content();
    let at = root.path();
    release(at, FIRST, None);
    let file = at.join("content/releases/2026-11-21.release");
    let kept = std::fs::read_to_string(&file).unwrap();
    // What a release with a name holds of it is where it stood.
    let made = made(at, SECOND);
    let mut state = made.rendered.state.clone();
    state.named.insert("/cases/nor/nor-2020-01.html#person.officer".to_owned());
    let changed = kept.replace(&kept[kept.find("state: ").unwrap()..][..71], &format!("state: {}", state.digest()));
    let (body, _) = changed.split_at(changed.rfind("end: ").unwrap());
    let body = format!("{body}+ name /cases/nor/nor-2020-01.html#person.officer\n");
    let seal = answerable::value::digest::Digest::of(body.as_bytes());
    std::fs::write(&file, format!("{body}end: {seal}\n")).unwrap();
    let site = played::made(at, SECOND).rendered.site;
    for (path, bytes) in site
        .files()
        .filter(|(path, _)| path.starts_with("releases/") || path.starts_with("changes/") || path.ends_with("feed.xml"))
    {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("named") && !text.contains("kind,name") && !text.contains(",name,"),
            "{path} tells that somebody was named"
        );
    }
    assert!(!page_of(&site, "changes/index.html").contains("nor-2020-01"), "a name that went is no change that is told");
}

fn page_of(site: &Site, path: &str) -> String {
    main_text(&text(site, path))
}

/// Every id, every time and every link of a feed.
fn parts<'a>(feed: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    feed.split(open).skip(1).filter_map(|rest| rest.split_once(close)).map(|(inner, _)| inner).collect()
}

#[test]
fn feeds_have_an_entry_for_each_release_that_concerns_them() {
    let whole = text(&SITE, "feed.xml");
    assert_eq!(
        parts(&whole, "<id>", "</id>"),
        [
            "tag:test.example,2026:feed",
            "tag:test.example,2027-01-15:releases/2027-01-15",
            "tag:test.example,2026-12-01:releases/2026-12-01",
            "tag:test.example,2026-11-21:releases/2026-11-21"
        ]
    );
    // What a later release changed is said in the entry, which is therefore updated on that day; the first tells no number.
    assert_eq!(
        parts(&whole, "<updated>", "</updated>"),
        ["2027-01-15T00:00:00Z", "2027-01-15T00:00:00Z", "2027-01-15T00:00:00Z", "2026-11-21T00:00:00Z"]
    );
    assert!(
        whole.contains("was 12, became 13; today 14, since <a href=\"https://test.example/releases/2027-01-15/\">"),
        "{whole}"
    );
    let force = text(&SITE, "forces/northshire/feed.xml");
    assert_eq!(parts(&force, "<id>", "</id>").len(), 3, "not the first release, with which everything was new\n{force}");
    let empty = text(&SITE, "forces/eastport/feed.xml");
    assert_eq!(parts(&empty, "<id>", "</id>"), ["tag:test.example,2026:forces/eastport/feed"]);
    let corrections = text(&SITE, "corrections/feed.xml");
    let ids = parts(&corrections, "<id>", "</id>");
    assert_eq!(ids.len(), 1 + 7, "{corrections}");
    assert!(ids.contains(&"tag:test.example,2026-12-20:cases/nor/nor-2020-01.html#correction.2026-12-20"), "{corrections}");
    for page in ["index.html", "forces/northshire/index.html"] {
        assert!(text(&SITE, page).contains("type=\"application/atom+xml\" title=\"Test site: what changed\" href=\"/feed.xml\""));
    }
    assert!(text(&SITE, "forces/northshire/index.html").contains("href=\"/forces/northshire/feed.xml\">"));
}

/// A reader that knows an entry must know it again when the site moves to another path and when a release is added.
#[test]
fn an_entry_keeps_its_id() {
    let root = content();
    let at = root.path();
    release(at, FIRST, None);
    let before = text(&made(at, FIRST).rendered.site, "feed.xml");
    edit(at, "site.yaml", "https://test.example/", "https://test.example/below/this/");
    edit(at, "figures/barred.csv", "total,12,", "total,13,");
    corrected(at, "barred", "2026-12-01");
    release(at, SECOND, None);
    let after = text(&made(at, SECOND).rendered.site, "feed.xml");
    let (before, after) = (parts(&before, "<id>", "</id>"), parts(&after, "<id>", "</id>"));
    assert_eq!(before, [after[0], after[2]]);
}

#[test]
fn the_sitemap_says_when_a_page_last_changed() {
    let map = text(&SITE, "sitemap.xml");
    let day = |page: &str| {
        let (_, rest) =
            map.split_once(&format!("<loc>https://test.example{page}</loc>")).unwrap_or_else(|| panic!("no {page}\n{map}"));
        rest.split_once("</url>").unwrap().0.replace("<lastmod>", "").replace("</lastmod>", "")
    };
    assert_eq!(day("/figures/barred/"), "2027-01-15");
    assert_eq!(day("/cases/nor/nor-2022-01.html"), "2026-12-01");
    assert_eq!(day("/methods/rules/r19/"), "2026-11-21");
    assert_eq!(day("/figures/lent/"), "2027-02-01", "in no release yet");
    assert_eq!(day("/releases/2026-12-01/"), "2027-01-15", "something in it no longer holds since then");
    for unlisted in ["/embed/", "nor-2021-01", "404.html"] {
        assert!(!map.contains(unlisted), "{unlisted}");
    }
    let none = text(&made(content().path(), FIRST).rendered.site, "sitemap.xml");
    assert!(none.contains("/figures/barred/") && !none.contains("lastmod"), "nobody knows before the first release");
}

#[test]
fn what_others_frame_says_that_a_number_of_it_moved() {
    let embed = text(&SITE, "embed/forces/northshire/headline/index.html");
    assert!(
        embed.contains("<a href=\"https://test.example/releases/2027-01-15/\">Changed since 15 January 2027: was 13, is 14</a>"),
        "{embed}"
    );
    let later = played::made_of_any(ROOT.path(), date(2028, 2, 1)).0.rendered.site;
    assert!(!text(&later, "embed/forces/northshire/headline/index.html").contains("Changed since"), "for a year");
    assert!(!text(&SITE, "embed/forces/eastport/headline/index.html").contains("Changed since"));
}

#[test]
fn no_link_is_dead_and_no_release_tells_of_the_pages_of_releases() {
    assert_eq!(dead_links(&SITE, "/"), Vec::<String>::new());
    let made = made(ROOT.path(), TODAY);
    for address in made.rendered.state.entries.keys() {
        assert!(
            !address.starts_with("/releases/") && !address.starts_with("/changes/") && !address.ends_with("feed.xml"),
            "{address}"
        );
    }
}

/// What a page says does not change because another day has come, or because a release was made.
#[test]
fn another_day_changes_no_page() {
    let figures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/figures");
    let theme = answerable::theme::load(&figures, answerable::theme::DEFAULT).unwrap();
    let state = |day: Date| {
        let content = answerable::check_content(&figures, day).unwrap();
        answerable::make_whole(content.dataset.unwrap(), &content.files, &theme, day).unwrap().rendered.state
    };
    let (one, other) = (state(date(2026, 11, 21)), state(date(2026, 11, 24)));
    let differ: BTreeSet<&String> =
        one.entries.iter().filter(|(at, entry)| other.entries.get(*at) != Some(entry)).map(|(at, _)| at).collect();
    assert_eq!(differ, BTreeSet::new());
    assert_eq!(one.digest(), other.digest());
    let root = content();
    release(root.path(), FIRST, None);
    let after = made(root.path(), SECOND).rendered.changes;
    assert_eq!(after, Vec::new(), "a release is followed by nothing");
}

/// A release stays as it is, so it is cited; what is in none is cited by its day.
#[test]
fn what_is_as_released_is_cited_by_the_release() {
    let root = content();
    let cited = |day: Date| text(&made(root.path(), day).rendered.site, "figures/barred/index.html");
    assert!(cited(FIRST).contains("as of 21 November 2026"));
    release(root.path(), FIRST, None);
    let page = cited(SECOND);
    assert!(page.contains("release 2026-11-21 of 21 November 2026") && !page.contains("as of 21 November 2026"), "{page}");
    edit(root.path(), "figures/barred.csv", "total,12,", "total,13,");
    corrected(root.path(), "barred", "2026-12-01");
    assert!(cited(SECOND).contains("as of 1 December 2026"));
}

#[test]
fn the_table_of_a_release_is_as_its_columns_say() {
    use answerable::render::download::described::misfit;
    let content = answerable::check_content(ROOT.path(), TODAY).unwrap();
    let public = answerable::disclose::disclose(content.dataset.unwrap(), TODAY);
    assert_eq!(public.history.releases.len(), 3);
    for kept in &public.history.releases {
        let csv = text(&SITE, &format!("releases/{}/changes.csv", kept.release.id));
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let rows: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        let keys: BTreeSet<&[String]> = rows.iter().map(|row| &row[..3]).collect();
        assert!(keys.len() == rows.len() && !rows.is_empty(), "{}: two rows have one key", kept.release.id);
        let columns = answerable::render::download::changes::COLUMNS;
        let value = |text: &String| {
            if text.is_empty() {
                answerable::render::download::Value::Absent
            } else {
                answerable::render::download::Value::text(text)
            }
        };
        let table = answerable::render::download::Table {
            name: "changes",
            about: "",
            columns,
            rows: rows.iter().map(|row| row.iter().map(value).collect()).collect(),
        };
        assert_eq!(misfit(&table), None);
    }
}

/// The newest three things that the newest release changed, each with what it was and is; of a first release, with which all is new,
/// nothing; and of a release that changed no number, what changed before it.
#[test]
fn the_first_page_tells_the_newest_changes() {
    let home = page("index.html");
    let (_, told) = home.split_once("h3: What changed with the release of 15 January 2027").expect("the newest release");
    let lines: Vec<&str> = told.lines().skip(1).take_while(|line| line.starts_with("li: ")).collect();
    assert!(!lines.is_empty() && lines.len() <= 3, "{lines:?}");
    assert!(
        lines.iter().any(|line| line.contains("Was 13, now 14") && line.contains("</figures/barred/#northshire")),
        "{lines:?}"
    );
    let root = content();
    let home = |day: Date| main_text(&text(&made(root.path(), day).rendered.site, "index.html"));
    let none = |day: Date| assert!(!home(day).contains("What changed with the release"), "{}", home(day));
    none(FIRST);
    release(root.path(), FIRST, None);
    none(SECOND);
    edit(root.path(), "figures/barred.csv", "total,12,", "total,13,");
    corrected(root.path(), "barred", "2026-12-01");
    release(root.path(), SECOND, None);
    assert!(home(SECOND).contains("What changed with the release of 1 December 2026"), "{}", home(SECOND));
    // What the first page tells of releases is no change of it.
    assert!(made(root.path(), SECOND).rendered.changes.is_empty(), "a release changes nothing by being told");
    release(root.path(), THIRD, Some("Nothing moved"));
    assert!(home(THIRD).contains("What changed with the release of 1 December 2026"), "{}", home(THIRD));
}
