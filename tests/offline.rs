//! The copy to keep (`data/site.zip`): every page of the site is in it, and every link of every page leads to a file and an anchor that are
//! in it, or to the site on the web.

use crate::site_support;
use crate::site_support::links;
use answerable::protect::archive::members;
use answerable::render::base_path;
use answerable::render::site::Site;
use jiff::civil::{Date, date};
use links::attribute;
use site_support::site;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const BUILT_ON: Date = date(2026, 11, 21);

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name)
}

/// The files of the copy, by their paths in its one folder, and that folder's name.
fn unpacked(site: &Site) -> (String, BTreeMap<String, Vec<u8>>) {
    let members = members(site.get("data/site.zip").expect("there is a copy"));
    let top = members[0].path.split('/').next().expect("a folder").to_owned();
    let below = |path: &str| path.strip_prefix(&format!("{top}/")).expect("all lies in one folder").to_owned();
    let files = members.iter().map(|member| (below(&member.path), member.bytes.clone())).collect();
    (top, files)
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("a text")
}

fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').filter_map(|tag| tag.split('>').next())
}

/// Links that lead nowhere; the number of those that lead somewhere in the copy, and the addresses of those that leave it.
fn walk(files: &BTreeMap<String, Vec<u8>>) -> (Vec<String>, usize, BTreeSet<String>) {
    let pages: BTreeMap<&str, &str> =
        files.iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, bytes)| (path.as_str(), text(bytes))).collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, html)| (*path, tags(html).filter_map(|tag| attribute(tag, "id")).collect())).collect();
    let (mut dead, mut inside, mut leaving) = (Vec::new(), 0, BTreeSet::new());
    for (path, html) in &pages {
        for link in tags(html).flat_map(|tag| [attribute(tag, "href"), attribute(tag, "src")]).flatten() {
            if link.contains("://") || link.starts_with("mailto:") {
                leaving.insert(link.to_owned());
                continue;
            }
            let (target, anchor) = link.split_once('#').map_or((link, None), |(target, anchor)| (target, Some(anchor)));
            let mut way: Vec<&str> = path.split('/').collect();
            if !target.is_empty() {
                way.pop();
                for part in target.split('/') {
                    if part == ".." { way.truncate(way.len().saturating_sub(1)) } else { way.push(part) }
                }
            }
            let file = way.join("/");
            let there = !target.starts_with('/') && files.contains_key(&file);
            if !there || anchor.is_some_and(|anchor| !ids.get(file.as_str()).is_some_and(|ids| ids.contains(anchor))) {
                dead.push(format!("{path}: {link}"));
            }
            inside += 1;
        }
    }
    (dead, inside, leaving)
}

#[test]
fn every_link_of_the_copy_leads_somewhere() {
    // The second lies in a folder of its host.
    for name in ["overturned", "prose", "comparing", "nothing", "silence"] {
        let site = site(&folder(name), BUILT_ON);
        let (top, files) = unpacked(&site);
        assert!(top.ends_with("-2026-11-21") && top.starts_with(|c: char| c.is_ascii_lowercase()), "{top}");
        let (dead, inside, leaving) = walk(&files);
        assert_eq!(dead, Vec::<String>::new(), "{name}");
        assert!(inside > 200, "{name}: the links are found: {inside}");
        // What leaves for the site itself is there.
        let home =
            text(&files["README.txt"]).split("pages of ").nth(1).and_then(|rest| rest.lines().next()).expect("its address");
        let base = base_path(home);
        assert!(home.ends_with(&base) && leaving.iter().any(|link| link.starts_with(home)), "{home}");
        for link in leaving.iter().filter_map(|link| link.strip_prefix(home)) {
            let target = link.split('#').next().expect("a path");
            let file = if target.is_empty() || target.ends_with('/') { format!("{target}index.html") } else { target.to_owned() };
            assert!(site.get(&file).is_some(), "{name}: {home}{link} is not there");
        }
    }
}

/// A page without its addresses, its policy and what scripts it asks for.
fn bare(html: &str) -> String {
    let mut bare = String::new();
    let mut rest = html;
    while let Some((at, name)) = [" href=\"", " src=\"", " action=\"", "Policy\" content=\""]
        .into_iter()
        .filter_map(|name| Some((rest.find(name)?, name)))
        .min()
    {
        let value = &rest[at + name.len()..];
        bare.push_str(&rest[..at + name.len()]);
        rest = &value[value.find('"').expect("a value ends")..];
    }
    // Scripts are not asked for in the copy.
    (bare + rest)
        .replace("<script src=\"\" defer>", "<script>")
        .replace("<link rel=\"manifest\" href=\"\">", "")
        .replace(" class=\"offline\">", ">")
}

#[test]
fn the_copy_holds_every_page_as_it_is() {
    let site = site(&folder("overturned"), BUILT_ON);
    let (_, files) = unpacked(&site);
    let left_out = |path: &str| path == "404.html" || path.starts_with("embed/");
    for (path, bytes) in site.files().filter(|(path, _)| [".html", ".css", ".csv"].iter().any(|ending| path.ends_with(ending))) {
        assert_eq!(files.contains_key(path), !left_out(path), "{path}");
        let Some(copied) = files.get(path) else { continue };
        if path.ends_with(".html") && path != "data/index.html" {
            // Nothing but addresses and the policy differs.
            assert_eq!(bare(text(copied)), bare(text(bytes)), "{path}");
            assert!(!text(copied).contains("'self'"), "{path}: a file is of no origin");
            assert!(text(copied).contains("script-src 'none'"), "{path}");
        } else if !path.ends_with(".html") {
            assert_eq!(copied, bytes, "{path}");
        }
    }
    let readme = text(&files["README.txt"]);
    assert!(readme.contains("Open index.html") && readme.contains("21 November 2026"), "{readme}");
    let hash = answerable::read::read(&folder("overturned")).expect("the content").0.content;
    assert!(readme.contains(&hash.to_string()), "{readme}");
    let online = text(site.get("data/index.html").expect("the page"));
    assert!(online.contains("data/site.zip\">site.zip ("), "the page of downloads leads to it");
    assert!(text(&files["data/index.html"]).contains("You are reading such a copy"));
}
