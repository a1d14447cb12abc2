//! `data/site.zip`: the pages of the site to keep, and to open from a folder without a network.
//!
//! Entry point: [`archive`], once all pages are printed. In it lie pages, style sheets, what pages show and tables as CSV; `links` makes their links lead to
//! each other. What else the site holds (pictures and pages to embed, JSON, spreadsheets) stays on the web, and links to it lead there. A site too large
//! for one file that can be served everywhere has no copy.

pub mod links;

use super::download::zip::{self, Member};
use super::page::Scene;
use super::site::Site;
use super::words;
use links::Inside;
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Where it lies.
pub const PATH: &str = "data/site.zip";

/// The largest file that all usual hosts of static sites serve, in bytes.
const LARGEST: usize = 25_000_000;

/// More than this unpacked need not be tried: it does not become so small.
const LARGEST_UNPACKED: usize = 16 * LARGEST;

/// The most files that an archive of the usual kind holds, less those added here.
const MOST_FILES: usize = 65_000;

/// Where there are so many files, each of so many tells how small they become.
const MANY_FILES: usize = 5_000;
const EACH: usize = 50;

/// The file that says what the copy is.
const README: &str = "README.txt";

/// The copy of a site. One page, which tells of the copy itself, says something else in it: `page` gives its path, and what it says there.
/// `statics` are the theme's files. `None` where the copy would be too large.
#[must_use]
pub fn archive<'s>(site: &'s Site, statics: &BTreeSet<&str>, page: (&'s str, &'s str), scene: &Scene<'_>) -> Option<Vec<u8>> {
    let files_with = |shown: &BTreeSet<String>| {
        let in_copy = |path: &str, bytes: &[u8]| {
            html(path, bytes).is_some()
                || path.ends_with(".css")
                || path.ends_with(".csv")
                || statics.contains(path)
                || shown.contains(path)
        };
        let mut files: Vec<(&str, &[u8])> =
            site.files().filter(|(path, bytes)| *path != page.0 && in_copy(path, bytes)).collect();
        files.push((page.0, page.1.as_bytes()));
        files.sort_unstable();
        files
    };
    let led = |path: &str, bytes: &[u8], inside: &Inside<'_>| {
        let led = match html(path, bytes) {
            Some(html) => Some(links::page(html, path, inside)),
            None if path.ends_with(".css") => std::str::from_utf8(bytes).ok().map(|css| links::style_sheet(css, path, inside)),
            None => None,
        };
        led.map(String::into_bytes)
    };
    let inside_of = |files: &[(&'s str, &'s [u8])]| Inside {
        base: scene.base,
        base_url: &scene.public.site.base_url,
        files: files.iter().map(|(path, _)| *path).collect(),
    };
    let is_too_large = |files: &[(&'s str, &'s [u8])], inside: &Inside<'_>| {
        let unpacked: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
        unpacked > LARGEST_UNPACKED
            || files.len() > MOST_FILES
            || seems_too_large(files, &|path: &str, bytes: &[u8]| led(path, bytes, inside))
    };
    // Of a site whose pages alone are too many no page need be searched for pictures.
    let pages = files_with(&BTreeSet::new());
    if is_too_large(&pages, &inside_of(&pages)) {
        return None;
    }
    let shown: BTreeSet<String> = site
        .files()
        .par_bridge()
        .filter_map(|(path, bytes)| Some(links::pictures(html(path, bytes)?, path, scene.base)))
        .flatten()
        .collect();
    let files = files_with(&shown);
    let inside = inside_of(&files);
    if is_too_large(&files, &inside) {
        return None;
    }
    let top = top(scene);
    let readme = readme(scene).into_bytes();
    let in_copy = |path: &str, bytes: &[u8]| led(path, bytes, &inside);
    let mut members: Vec<Member<'_>> = files
        .par_iter()
        .map(|(path, bytes)| Member {
            path: Cow::Owned(format!("{top}/{path}")),
            bytes: in_copy(path, bytes).map_or(Cow::Borrowed(*bytes), Cow::Owned),
            stored: false,
        })
        .collect();
    members.insert(0, Member { path: Cow::Owned(format!("{top}/{README}")), bytes: Cow::Owned(readme), stored: false });
    Some(zip::archive(&members, zip::QUICK)).filter(|archive| archive.len() <= LARGEST)
}

/// Whether very many files would make the copy too large by a quarter and more, as far as some of them tell: to pack all of a large site only to
/// throw it away would take longer than to make its pages. `in_copy` gives what lies in the copy instead of a file's own bytes.
fn seems_too_large(files: &[(&str, &[u8])], in_copy: &(impl Fn(&str, &[u8]) -> Option<Vec<u8>> + Sync)) -> bool {
    if files.len() < MANY_FILES {
        return false;
    }
    let packed = |(path, bytes): &(&str, &[u8])| zip::packed(in_copy(path, bytes).as_deref().unwrap_or(bytes), zip::QUICK).len();
    let some: usize = files.par_iter().step_by(EACH).map(packed).sum();
    some * EACH > LARGEST + LARGEST / 4
}

/// The text of a page of the copy. Pages that others frame, and the one for addresses that lead nowhere, are none.
fn html<'a>(path: &str, bytes: &'a [u8]) -> Option<&'a str> {
    let is_page = path.ends_with(".html") && path != "404.html" && !path.starts_with("embed/");
    std::str::from_utf8(bytes).ok().filter(|_| is_page)
}

/// The folder in which all of it lies: the site's title and the day, `answerable-2026-11-21`.
fn top(scene: &Scene<'_>) -> String {
    let title: String =
        scene.public.site.title.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let title = title.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    format!("{}-{}", if title.is_empty() { "site" } else { &title }, scene.public.date)
}

fn readme(scene: &Scene<'_>) -> String {
    let public = scene.public;
    let site = &public.site;
    let day = words::day(public.date);
    [
        format!("{}\n{}\n\n", site.title, "=".repeat(site.title.chars().count())),
        format!("A copy of the pages of {}\nas of {day}. Published by {}.\n\n", site.base_url, site.publisher),
        "Open index.html in a browser. No network is needed. Links to charts as pictures, to pages for\nembedding, to JSON and to spreadsheets lead to the site, and need one.\n\n".to_owned(),
        format!("Records are corrected, and names are taken out when the law asks for it. Before you rely on a page,\nand before you pass one on, see how it reads now at {}\n\n", site.base_url),
        format!("Our own words and records: {}, {}\nFigures carry their publishers' terms.\n\n", site.licence, site.licence_address),
        format!("Content: {}\nRules of publication applied as of: {}\n", public.content, public.date),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_become_small_enough_is_seen_from_some_of_it() {
        // Bytes that no packing makes fewer: a counter, shaken well.
        let shaken: Vec<u8> = (0..2_000_u64)
            .flat_map(|n| (n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29).wrapping_mul(n | 1).to_le_bytes())
            .collect();
        let blank = vec![b' '; shaken.len()];
        let whole = |bytes| vec![("page.html", bytes); MANY_FILES];
        let as_it_is = |_: &str, _: &[u8]| None;
        assert!(seems_too_large(&whole(shaken.as_slice()), &as_it_is));
        assert!(!seems_too_large(&whole(blank.as_slice()), &as_it_is));
        assert!(!seems_too_large(&whole(shaken.as_slice())[1..], &as_it_is), "of fewer files all are packed");
        assert!(
            !seems_too_large(&whole(shaken.as_slice()), &|_: &str, _: &[u8]| Some(Vec::new())),
            "what lies in the copy counts"
        );
    }
}
