//! The site in two languages: each page is there in both, at the same place and with the same anchors; each leads to the other; what is not
//! translated is in English and says so.

use crate::common::played;
use crate::site_support;
use crate::site_support::links;
use answerable::fault::human;
use answerable::language::Language;
use answerable::render::site::Site;
use answerable::render::words::whole;
use answerable::theme;
use answerable::translation::Extent;
use jiff::civil::{Date, date};
use links::{attribute, dead_links};
use site_support::text;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use walkdir::WalkDir;

const BUILT_ON: Date = date(2026, 11, 21);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/welsh")
}

fn built() -> Site {
    site_support::site(&folder(), BUILT_ON)
}

/// What is to be made of a file's text; `None` where the file is to go.
type Change<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The same content, with files of it changed, each named by its path below `content/`.
fn with(changes: &[(&str, Change<'_>)]) -> TempDir {
    changed(&folder(), changes)
}

/// A copy of the content of a folder, with such changes.
fn changed(folder: &Path, changes: &[(&str, Change<'_>)]) -> TempDir {
    let root = TempDir::new().expect("a folder");
    for entry in WalkDir::new(folder.join("content")).into_iter().map(|entry| entry.expect("the content can be read")) {
        let below = entry.path().strip_prefix(folder.join("content")).expect("below it");
        let target = root.path().join("content").join(below);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).expect("a folder");
            continue;
        }
        let text = fs::read_to_string(entry.path()).expect("a text");
        let name = below.to_string_lossy().replace('\\', "/");
        let change = changes.iter().find(|(path, _)| *path == name);
        if let Some(text) = change.map_or(Some(text.clone()), |(_, change)| change(&text)) {
            fs::write(target, text).expect("a file");
        }
    }
    root
}

/// The pages in Welsh, each with its path in English.
fn pairs(site: &Site) -> Vec<(String, String)> {
    let welsh = site.files().filter_map(|(path, _)| Some((path, path.strip_prefix("cy/")?)));
    welsh.filter(|(path, _)| path.ends_with(".html")).map(|(welsh, english)| (welsh.to_owned(), english.to_owned())).collect()
}

fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').filter_map(|tag| tag.split('>').next())
}

fn ids(html: &str) -> BTreeSet<&str> {
    tags(html).filter_map(|tag| attribute(tag, "id")).collect()
}

#[test]
fn every_page_has_the_anchors_of_its_english() {
    let site = built();
    let pairs = pairs(&site);
    let in_english = site.files().filter(|(path, _)| path.ends_with(".html") && !path.starts_with("cy/")).count();
    assert!(pairs.len() > 50, "pages in Welsh: {}", pairs.len());
    for (welsh, english) in &pairs {
        assert!(site.get(english).is_some(), "{welsh} has no English page");
        let (welsh_text, english_text) = (text(&site, welsh), text(&site, english));
        let (mut there, wanted) = (ids(&welsh_text), ids(&english_text));
        if english == "about/index.html" {
            assert!(there.remove("welsh"), "the Welsh about page says how much is in Welsh");
        }
        assert_eq!(there, wanted, "{welsh}: its anchors, and those of its English");
    }
    let alone: Vec<&str> = site
        .files()
        .map(|(path, _)| path)
        .filter(|path| path.ends_with(".html") && !path.starts_with("cy/") && site.get(&format!("cy/{path}")).is_none())
        .collect();
    assert_eq!(pairs.len() + alone.len(), in_english, "in English alone: {alone:?}");
    assert!(alone.is_empty(), "in English alone: {alone:?}");
}

/// The translated headings above have other words, so that these would have other anchors by themselves.
#[test]
fn headings_of_a_translation_have_the_addresses_of_the_english() {
    let site = built();
    let page = text(&site, "cy/commentary/one-year/index.html");
    for heading in ["<h2 id=\"beginning\">Y dechrau<", "<h2 id=\"the-case\">Yr achos<", "<h3 id=\"the-end\">Y diwedd<"] {
        assert!(page.contains(heading), "{heading}");
    }
    assert!(page.contains("href=\"#the-end\"") && page.contains("href=\"/cy/methods/#what-it-means\""), "links to headings");
    assert!(page.contains("href=\"/cy/figures/leavers/#northshire.left"), "a bound number leads to its row in Welsh");
}

#[test]
fn each_page_says_its_language_and_leads_to_the_other() {
    let site = built();
    let base = "https://site.example/";
    for (welsh, english) in pairs(&site) {
        let address = |path: &str| format!("{base}{}", path.strip_suffix("index.html").unwrap_or(path));
        let (in_welsh, in_english) = (text(&site, &welsh), text(&site, &english));
        assert!(in_welsh.contains("<html lang=\"cy\""), "{welsh}");
        assert!(in_english.contains("<html lang=\"en-GB\""), "{english}");
        if in_english.contains("name=\"robots\" content=\"noindex\"") {
            continue;
        }
        for (path, html) in [(&welsh, &in_welsh), (&english, &in_english)] {
            for (language, other) in [(Language::English, &english), (Language::Welsh, &welsh)] {
                let link = format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", language.tag(), address(other));
                assert!(html.contains(&link), "{path} lacks {link}");
            }
        }
        let to = |path: &str| format!("href=\"/{}\" hreflang=", path.strip_suffix("index.html").unwrap_or(path));
        assert!(in_welsh.contains(&to(&english)), "{welsh} has no switch");
        assert!(in_english.contains(&to(&welsh)), "{english} has no switch");
    }
}

#[test]
fn no_link_of_a_welsh_page_is_dead() {
    let site = built();
    let dead: Vec<String> = dead_links(&site, "/").into_iter().filter(|link| link.starts_with("cy/")).collect();
    assert_eq!(dead, Vec::<String>::new());
}

#[test]
fn what_is_not_translated_is_marked_as_english() {
    let site = built();
    let untold = text(&site, "cy/commentary/untold/index.html");
    for marked in
        ["<h1 lang=\"en\">Not told in Welsh</h1>", "lang=\"en\">This stays in English.</p>", "<div class=\"text\" lang=\"en\">"]
    {
        assert!(untold.contains(marked), "{marked}");
    }
    let told = text(&site, "cy/commentary/one-year/index.html");
    assert!(told.contains("<h1>Un flwyddyn</h1>") && !told.contains("<div class=\"text\" lang=\"en\">"));
    let list = text(&site, "cy/commentary/index.html");
    assert!(list.contains("/one-year/\">Un flwyddyn</a>") && list.contains("/untold/\" lang=\"en\">Not told in Welsh</a>"));
    let home = text(&site, "cy/index.html");
    assert!(
        home.contains("/one-year/\">Un flwyddyn</a>")
            && home.contains("<div lang=\"en\"><h3><a href=\"/cy/commentary/untold/\">")
    );
    let force = text(&site, "cy/forces/northshire/index.html");
    assert!(force.contains("/one-year/\">Un flwyddyn</a>"), "the force's page lists the Welsh title");
    let english = text(&site, "commentary/untold/index.html");
    assert!(english.contains("<h1>Not told in Welsh</h1>") && !english.contains("lang=\"en\""), "not on English pages");
    assert!(!text(&site, "commentary/one-year/index.html").contains("Y dechrau"), "no Welsh on English pages");
}

/// Categories of datasets are words of the content, in a chart as in a table.
#[test]
fn names_of_published_outcomes_are_marked_as_english() {
    let silence = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/silence");
    let in_welsh = |text: &str| Some(format!("{text}welsh:\n  tagline: Beth ddigwyddodd\n  description: Safle i brofi.\n"));
    let root = changed(&silence, &[("site.yaml", &in_welsh)]);
    let site = site_support::site(root.path(), BUILT_ON);
    let welsh = text(&site, "cy/forces/northshire/index.html");
    let (_, figure) = welsh.split_once("id=\"published-outcomes\"").expect("the chart");
    let (figure, _) = figure.split_once("</figure>").expect("its end");
    for marked in [
        "-d\" lang=\"en\">dismissed 7</desc>",
        "<title lang=\"en\">Dismissed: 7</title>",
        "<span lang=\"en\">Dismissed</span></span>",
    ] {
        assert!(figure.contains(marked), "{marked}: {figure}");
    }
    let rows = text(&site, "cy/figures/outcomes/index.html");
    assert!(rows.contains("swyddogion heddlu; <span lang=\"en\">dismissed</span>"), "{rows}");
    let picture = text(&site, "cy/charts/forces/northshire/published-outcomes.svg");
    assert!(picture.lines().any(|line| line.contains(" lang=\"en\"") && line.ends_with(">Dismissed</text>")), "{picture}");
    for english in
        ["forces/northshire/index.html", "figures/outcomes/index.html", "charts/forces/northshire/published-outcomes.svg"]
    {
        assert!(!text(&site, english).contains("lang=\"en\""), "{english}");
    }
}

#[test]
fn the_welsh_about_page_says_how_much_is_in_welsh() {
    let site = built();
    let page = text(&site, "cy/about/index.html");
    let (_, part) = page.split_once("<h2 id=\"welsh\">").expect("the part about Welsh");
    let Extent { texts, missing, stale, wrong: _ } =
        Extent::of_theme(&theme::load(&folder(), theme::DEFAULT).expect("the theme"));
    let [texts, missing, stale] = [texts, missing, stale].map(|number| whole(number as u64));
    assert!(part.contains(&format!(" {texts} o destunau")), "{texts} texts");
    assert!(part.contains(&format!("yn Saesneg: {missing}.")) && part.contains(&format!("na’r Saesneg: {stale}.")));
    let content =
        ["Cofnodion achos: 1 o 1", "Setiau data o ffigurau: 1 o 1", "Sylwebaeth: 1 o 2", "Tudalennau: 1 o 2", "Ffynonellau: "];
    for line in content {
        assert!(part.contains(line), "{line}");
    }
    for kind in ["Adolygiadau:", "Monitro heddluoedd:", "Rhaglenni adolygu:", "Addewidion:"] {
        assert!(!part.contains(kind), "of what is not held nothing is counted");
    }
    assert!(!text(&site, "about/index.html").contains("id=\"welsh\""), "on the Welsh page alone");
}

/// Promises, programmes and what is told of monitoring have no Welsh either.
#[test]
fn all_that_is_in_english_alone_is_counted() {
    let root = TempDir::new().expect("a folder");
    let reviews = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/reviews");
    for entry in WalkDir::new(reviews.join("content")).into_iter().map(|entry| entry.expect("the content can be read")) {
        let target = root.path().join(entry.path().strip_prefix(&reviews).expect("below it"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("a folder");
        } else {
            fs::copy(entry.path(), target).expect("a file");
        }
    }
    let site = root.path().join("content/site.yaml");
    let said = fs::read_to_string(&site).expect("what the site says of itself");
    fs::write(&site, format!("{said}\nwelsh:\n  tagline: Yn Gymraeg\n  description: Gwefan.\n")).expect("the same in Welsh");
    let site = site_support::site(root.path(), BUILT_ON);
    let page = text(&site, "cy/about/index.html");
    let (_, part) = page.split_once("<h2 id=\"welsh\">").expect("the part about Welsh");
    for kind in ["Adolygiadau: ", "Monitro heddluoedd: ", "Rhaglenni adolygu: ", "Addewidion: ", "Ffynonellau: "] {
        let (_, said) = part.split_once(kind).unwrap_or_else(|| panic!("{kind}"));
        let (lacking, all) = said.split_once('<').expect("the end").0.split_once(" o ").expect("of how many");
        assert_eq!(lacking, all, "{kind}");
    }
}

/// There is one feed, in English. In the head its title says so: search engines take an `hreflang` there for a translation of the page.
#[test]
fn a_welsh_page_says_that_its_feed_is_english() {
    let site = built();
    let feeds = |path: &str| {
        let page = text(&site, path);
        tags(&page)
            .filter(|tag| attribute(tag, "href").is_some_and(|href| href.ends_with("feed.xml")))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    for path in ["index.html", "forces/northshire/index.html", "corrections/index.html"] {
        let welsh = feeds(&format!("cy/{path}"));
        let says_so = |tag: &String| match attribute(tag, "title") {
            Some(title) => title.ends_with("(yn Saesneg)") && attribute(tag, "hreflang").is_none(),
            None => attribute(tag, "hreflang") == Some("en-GB"),
        };
        assert!(!welsh.is_empty() && welsh.iter().all(says_so), "{path}: {welsh:?}");
        assert!(!feeds(path).iter().any(says_so), "{path}");
    }
}

#[test]
fn without_an_about_page_the_notice_leads_nowhere() {
    let gone = |_: &str| None;
    let site = |text: &str| Some(text.replace("https://site.example/about/#contact", "mailto:testers@site.example"));
    let root = with(&[("pages/about.md", &gone), ("cy/pages/about.md", &gone), ("site.yaml", &site)]);
    let site = site_support::site(root.path(), BUILT_ON);
    let page = text(&site, "cy/index.html");
    let (_, notice) = page.split_once(" machine\">").expect("the notice");
    assert!(!notice.split("</p>").next().unwrap_or("").contains("href"), "{notice}");
}

/// The English changes: the translation is still shown, and says that it is older. How its lines are broken is no change.
#[test]
fn a_translation_that_is_older_says_so() {
    let changed = |text: &str| Some(text.replace("There is no more.", "There is a little more."));
    let wrapped = |text: &str| Some(text.replace("There is no more.", "There is\nno more."));
    let page = |change: Change<'_>| {
        let root = with(&[("commentary/one-year.md", change)]);
        let content = answerable::check_content(root.path(), BUILT_ON).expect("the folder can be read");
        let theme = theme::load(root.path(), theme::DEFAULT).expect("the theme is built in");
        let warnings = content.faults.counts().1;
        let site = answerable::make(content.dataset.expect("no errors"), &theme, BUILT_ON).expect("the templates are right");
        (warnings, text(&site, "cy/commentary/one-year/index.html"))
    };
    let (warnings, older) = page(&changed);
    assert_eq!(warnings, 1);
    assert!(older.contains("<h1>Un flwyddyn</h1>") && older.contains("<a href=\"/commentary/one-year/\">y testun Saesneg</a>"));
    let (warnings, same) = page(&wrapped);
    assert_eq!(warnings, 0);
    assert!(!same.contains("y testun Saesneg"));
}

/// What was wrong must not go on standing in the other language.
#[test]
fn what_was_corrected_is_told_in_english_until_the_welsh_is_put_right() {
    let page = |english: Change<'_>, welsh: Change<'_>| {
        let root = with(&[("commentary/one-year.md", english), ("cy/commentary/one-year.md", welsh)]);
        let content = answerable::check_content(root.path(), BUILT_ON).expect("the folder can be read");
        let report = human::report(&content.faults, &content.files, false);
        let theme = theme::load(root.path(), theme::DEFAULT).expect("the theme is built in");
        let dataset = content.dataset.unwrap_or_else(|| panic!("{report}"));
        let edition = dataset.commentary.iter().find(|prose| prose.id.value.as_str() == "one-year").expect("it").edition();
        let site = answerable::make(dataset, &theme, BUILT_ON).expect("the templates are right");
        (report, edition, site)
    };
    let correction =
        "corrections:\n  - date: 2026-02-01\n    was: the force says 90\n    now: the force says 80\n    why: Misread.\n---\n# ";
    let corrected = |text: &str| Some(text.replace("[90]", "[80]").replace("---\n# ", correction));
    let same = |text: &str| Some(text.to_owned());
    let (report, edition, site) = page(&corrected, &same);
    assert!(report.contains("corrected on 2026-02-01, so readers see that"), "{report}");
    let [told, list, home] =
        ["cy/commentary/one-year/", "cy/commentary/", "cy/"].map(|path| text(&site, &format!("{path}index.html")));
    assert!(told.contains("<h1 lang=\"en\">One year</h1>") && told.contains(">80<") && !told.contains(">90<"));
    assert!(!list.contains("Un flwyddyn") && !home.contains("Un flwyddyn"), "lists too");
    assert!(text(&site, "cy/about/index.html").contains("Sylwebaeth: 2 o 2"), "and it is counted as English");

    let brought_up = |text: &str| Some(text.replace("[90]", "[80]").replace("12e2c0122ed1", &edition));
    let (report, _, site) = page(&corrected, &brought_up);
    assert_eq!(report, "");
    assert!(text(&site, "cy/commentary/one-year/index.html").contains("<h1>Un flwyddyn</h1>"));

    let earlier = |text: &str| Some(corrected(text)?.replace("date: 2026-02-01", "date: 2026-01-31").replace("[80]", "[90]"));
    let (report, _, site) = page(&earlier, &(|text: &str| Some(text.replace("12e2c0122ed1", "000000000000"))));
    assert!(report.contains("readers are told that it is older"), "{report}");
    assert!(
        text(&site, "cy/commentary/one-year/index.html").contains("<h1>Un flwyddyn</h1>"),
        "corrected before it was translated"
    );

    let other = |text: &str| Some(text.replace("final-written-warning", "written-warning"));
    let (report, _, site) = page(&other, &same);
    assert!(report.contains("warning[translation-adds-link]"), "{report}");
    assert!(!text(&site, "cy/commentary/one-year/index.html").contains("rhybudd"), "another outcome than the English");
}

#[test]
fn the_page_of_downloads_offers_the_copy_in_either_language() {
    let site = built();
    for path in ["data/index.html", "cy/data/index.html"] {
        assert!(text(&site, path).contains("href=\"/data/site.zip\""), "{path}");
    }
}

/// Who linked to Welsh pages is not left alone when the site is built in Welsh no more.
#[test]
fn welsh_pages_that_were_published_lead_to_the_english() {
    let root = with(&[]);
    played::release(root.path(), BUILT_ON, None);
    let (site, next) = (root.path().join("content/site.yaml"), date(2026, 11, 22));
    let yaml = fs::read_to_string(&site).expect("site.yaml");
    fs::write(&site, yaml.split("\nwelsh:").next().expect("what stands before").to_owned() + "\n").expect("site.yaml");
    fs::remove_dir_all(root.path().join("content/cy")).expect("the translations");
    let (made, files) = played::made_of_any(root.path(), next);
    let told = human::report(&made.dead(next, &files), &files, false);
    assert!(told.contains("error[address-died]") && told.contains("{from: /cy/, to: "), "{told}");
    fs::write(
        root.path().join("content/redirects.yaml"),
        "- {from: /cy/, to: /, date: 2026-11-22, why: Nobody keeps the Welsh.}\n",
    )
    .expect("the redirect");
    let site = played::made(root.path(), next).rendered.site;
    assert!(text(&site, "_redirects").contains("/cy/* /:splat 301\n"));
    for page in ["", "forces/northshire/", "commentary/one-year/"] {
        let moved = text(&site, &format!("cy/{page}index.html"));
        assert!(
            moved.contains(&format!("<a id=\"to\" href=\"/{page}\">")) && moved.contains("Nobody keeps the Welsh."),
            "{page}"
        );
    }
}
