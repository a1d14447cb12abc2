//! What lies at an address at which something stood before: a page that leads on, a page that says that it was withdrawn, or the same
//! bytes as at the new address. And the same as rules for a static host, in `_redirects`.

use crate::language::Language;
use crate::memory::moved::without_folder;
use crate::memory::{Entry, Leads, Moved, Redirect, State};
use crate::render::page::{Frame, Scene};
use crate::render::site::Site;
use crate::render::state::address_of;
use crate::render::{Printer, RenderError, address, index_of};
use crate::value::withdrawn::Withdrawn;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A page that leads to another.
#[derive(Debug, Serialize)]
struct MovedPage {
    frame: Frame,
    /// Where what stood here stands now.
    to: String,
    /// The same, as a whole address.
    whole: String,
    /// Since when, in words; `None` where the program moved it by itself.
    date: Option<String>,
    /// Why, if it is said.
    why: Option<String>,
    /// Its parts that stand elsewhere than in the new page: anchor and address.
    parts: Vec<(String, String)>,
}

/// A page that says that what stood here was withdrawn.
#[derive(Debug, Serialize)]
struct GonePage {
    frame: Frame,
    /// When, in words.
    date: String,
    /// Why.
    why: String,
    /// Whether that is in the words of the content.
    why_english: bool,
    /// The page that says so of the record.
    record: Option<String>,
    /// Whether the program made it, and it may come back.
    made_here: bool,
}

/// The parts of a page that are there no more, as they are put into it.
#[derive(Debug, Serialize)]
struct Parts<'a> {
    parts: Vec<Part<'a>>,
}

#[derive(Debug, Serialize)]
struct Part<'a> {
    anchor: &'a str,
    /// Where it stands now.
    to: Option<String>,
}

/// Says on each page which of the parts that the program made of it are there no more, or stand on another page. Each is shown where a
/// link leads to it.
fn parts(moved: &Moved, now: &State, scene: &Scene<'_>, printer: &Printer<'_>, site: &mut Site) -> Result<(), RenderError> {
    let mut by_page: BTreeMap<&str, Vec<Part<'_>>> = BTreeMap::new();
    let gone = moved.no_more.iter().map(|address| (address, None));
    for (address, to) in gone.chain(moved.elsewhere.iter().map(|(address, to)| (address, Some(to)))) {
        let Some((page, anchor)) = address.split_once('#') else { continue };
        if now.has(page) && !scene.public.redirects.iter().any(|redirect| redirect.from == *address) {
            let to = to.map(|to| scene.href(to.trim_start_matches('/')));
            by_page.entry(page).or_default().push(Part { anchor, to });
        }
    }
    for (page, parts) in by_page {
        let words = printer.print("gone_parts.html", &Parts { parts })?;
        site.change(&printer.file(page.trim_start_matches('/')), |bytes| {
            let html = String::from_utf8_lossy(bytes);
            let main = html.find("<main").and_then(|main| Some(main + html.get(main..)?.find('>')? + 1)).unwrap_or(html.len());
            let (head, rest) = html.split_at(main);
            format!("{head}\n{words}{rest}").into_bytes()
        });
    }
    Ok(())
}

/// Adds what lies where something stood in an earlier release.
///
/// # Errors
/// When a template is wrong, or something lies there.
pub(in crate::render) fn redirects(
    moved: &Moved,
    now: &State,
    scene: &Scene<'_>,
    printer: &Printer<'_>,
    site: &mut Site,
) -> Result<(), RenderError> {
    let ever = scene.public.history.ever();
    let from_before = moved.redirects.iter().map(|redirect| redirect.from.as_str());
    // A redirect counts before the first release too: pages that others knew before this program kept them.
    let mut stood: Vec<&str> =
        ever.into_iter().chain(from_before).filter(|address| !address.contains('#') && !now.has(address)).collect();
    stood.sort_unstable();
    stood.dedup();
    for stood in stood {
        let path = stood.trim_start_matches('/');
        let file = printer.file(path);
        let is_told_here = scene.words.is_english() || !address::is_shared(path);
        if site.get(&file).is_some() || !is_told_here {
            continue;
        }
        let is_page = file.ends_with(".html");
        match moved.leads(stood, now) {
            Some(Leads::Elsewhere(to)) if is_page => {
                let page = leading(path, to, None, moved, now, scene);
                printer.add(site, path, "moved.html", &page)?;
            }
            Some(Leads::To(to, redirect)) if is_page => {
                let page = leading(path, &to, Some(redirect), moved, now, scene);
                printer.add(site, path, "moved.html", &page)?;
            }
            Some(Leads::To(to, _)) => {
                let bytes = site.get(&printer.file(to.trim_start_matches('/'))).map(<[u8]>::to_vec);
                if let Some(bytes) = bytes {
                    site.add(file, bytes)?;
                }
            }
            Some(Leads::Withdrawn(redirect)) if is_page => {
                let page = GonePage {
                    frame: frame(path, "gone-withdrawn", scene),
                    date: scene.words.day(redirect.date),
                    why: redirect.why.clone().unwrap_or_default(),
                    why_english: true,
                    record: None,
                    made_here: false,
                };
                printer.add(site, path, "gone.html", &page)?;
            }
            Some(Leads::Tombstone(tombstone)) if is_page => {
                let record = scene.public.withdrawn.iter().find(|record| format!("/{}", address::withdrawn(record)) == tombstone);
                printer.add(site, path, "gone.html", &of_record(record, path, tombstone, scene))?;
            }
            Some(Leads::NoMore) if is_page => {
                let page = GonePage {
                    frame: frame(path, "gone-no-more", scene),
                    date: String::new(),
                    why: scene.words.say("gone-none-held"),
                    why_english: false,
                    record: None,
                    made_here: true,
                };
                printer.add(site, path, "gone.html", &page)?;
            }
            _ => {}
        }
    }
    if scene.words.is_english() {
        no_longer_spoken(moved, now, scene, printer, site)?;
    }
    parts(moved, now, scene, printer, site)?;
    if scene.words.is_english() {
        let rules = rules(moved, now, scene);
        if !rules.is_empty() {
            site.add("_redirects", rules)?;
        }
    }
    Ok(())
}

/// Where the site was published in a language in which it is not built any more, each of its pages there leads to the one in English. A release
/// knows the pages of such a language by their folder alone.
fn no_longer_spoken(
    moved: &Moved,
    now: &State,
    scene: &Scene<'_>,
    printer: &Printer<'_>,
    site: &mut Site,
) -> Result<(), RenderError> {
    for language in Language::ALL.into_iter().filter(|language| !scene.public.site.languages().contains(language)) {
        let folder = language.folder();
        let Some(Leads::To(_, redirect)) = moved.leads(&format!("/{folder}"), now) else { continue };
        for address in now.entries.iter().filter(|(_, entry)| matches!(entry, Entry::Page(_))).map(|(address, _)| address) {
            let path = format!("{folder}{}", address.trim_start_matches('/'));
            if site.get(&printer.file(&path)).is_none() {
                printer.add(site, &path, "moved.html", &leading(&path, address, Some(redirect), moved, now, scene))?;
            }
        }
    }
    Ok(())
}

fn of_record(record: Option<&Withdrawn>, path: &str, tombstone: &str, scene: &Scene<'_>) -> GonePage {
    GonePage {
        frame: frame(path, "gone-withdrawn", scene),
        date: record.map_or_else(String::new, |record| scene.words.day(record.date)),
        why: scene.words.say("gone-record"),
        why_english: false,
        record: Some(scene.href(tombstone.trim_start_matches('/'))),
        made_here: false,
    }
}

/// The frame; `title` is the name of its message.
fn frame(path: &str, title: &str, scene: &Scene<'_>) -> Frame {
    let mut frame = Frame::new(scene, path, "", &scene.words.say(title), &scene.words.say("gone-about"));
    frame.hidden = true;
    frame
}

fn leading(path: &str, to: &str, redirect: Option<&Redirect>, moved: &Moved, now: &State, scene: &Scene<'_>) -> MovedPage {
    let address = address_of(&index_of(path));
    let own = format!("{address}#");
    let parts = moved.redirects.iter().filter_map(|line| {
        let anchor = line.from.strip_prefix(&own)?;
        match moved.leads(&line.from, now) {
            Some(Leads::To(to, _)) => Some((anchor.to_owned(), scene.href(to.trim_start_matches('/')))),
            _ => None,
        }
    });
    MovedPage {
        frame: frame(path, "gone-moved", scene),
        to: scene.href(to.trim_start_matches('/')),
        whole: scene.absolute(to.trim_start_matches('/')),
        date: redirect.map(|redirect| scene.words.day(redirect.date)),
        why: redirect.and_then(|redirect| redirect.why.clone()),
        parts: parts.collect(),
    }
}

/// The redirects as static hosts read them: what is most exact first, a folder with all that lies below it.
fn rules(moved: &Moved, now: &State, scene: &Scene<'_>) -> String {
    let mut exact: BTreeMap<String, String> = BTreeMap::new();
    let mut folders: BTreeMap<String, String> = BTreeMap::new();
    for redirect in moved.redirects.iter().filter(|redirect| !redirect.from.contains('#')) {
        if let Some(Leads::To(to, _)) = moved.leads(&redirect.from, now) {
            exact.insert(redirect.from.clone(), to.clone());
            if redirect.from.ends_with('/') && to.ends_with('/') && redirect.from != "/" {
                folders.insert(redirect.from.clone(), to);
            }
        }
    }
    for address in scene.public.history.ever() {
        if !address.contains('#')
            && !now.has(address)
            && let Some(Leads::To(to, redirect)) = moved.leads(address, now)
            && !follows(address, &to, redirect)
        {
            exact.insert(address.to_owned(), to);
        }
    }
    // What belonged to something that was withdrawn, and is no page that could say so itself, leads to where it is said.
    for address in scene.public.history.ever().into_iter().filter(|address| !address.contains('#') && !now.has(address)) {
        let told = match moved.leads(address, now) {
            Some(Leads::Tombstone(page)) => page,
            Some(Leads::Withdrawn(redirect)) => redirect.from.as_str(),
            _ => continue,
        };
        if !index_of(address).ends_with(".html") && index_of(told).ends_with(".html") {
            exact.entry(address.to_owned()).or_insert_with(|| told.to_owned());
        }
    }
    // A drawing for which there is nothing to draw any more leads to its page, on hosts that can.
    for file in moved.no_more.iter().filter(|address| !address.contains('#') && !address.ends_with('/')) {
        let page = without_folder(file).rsplit_once('/').map_or_else(String::new, |(folder, _)| format!("{folder}/"));
        if page != *file && now.has(&page) {
            exact.entry(file.clone()).or_insert(page);
        }
    }
    let mut out = String::new();
    let in_language = |address: &str, language: Language| {
        let path = address.trim_start_matches('/');
        let folder = if address::is_shared(path) { "" } else { language.folder() };
        format!("{}{folder}{path}", scene.root)
    };
    let languages = scene.public.site.languages();
    for (from, to) in exact {
        // A file that all languages share has one address.
        let shared = address::is_shared(from.trim_start_matches('/'));
        for language in languages.iter().filter(|language| !shared || **language == Language::English) {
            let _ = writeln!(out, "{} {} 301", in_language(&from, *language), in_language(&to, *language));
        }
    }
    for (from, to) in folders {
        for language in languages {
            let _ = writeln!(out, "{}* {}:splat 301", in_language(&from, *language), in_language(&to, *language));
        }
    }
    out
}

/// Whether the rule for a folder says all about an address below it.
fn follows(address: &str, to: &str, redirect: &Redirect) -> bool {
    let target = redirect.to.as_deref().unwrap_or("");
    redirect.from.ends_with('/')
        && target.ends_with('/')
        && address.strip_prefix(redirect.from.as_str()).is_some_and(|rest| format!("{target}{rest}") == to)
}
