//! Whether the links of a site's pages lead somewhere.

use answerable::render::site::Site;
use std::collections::{BTreeMap, BTreeSet};

/// Links of the site's pages, below its own address, that lead to no file or to no anchor of it.
pub fn dead_links(site: &Site, base: &str) -> Vec<String> {
    let pages: BTreeMap<&str, &str> = site
        .files()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).expect("the site's files are UTF-8")))
        .collect();
    let ids = |html: &str| -> BTreeSet<String> {
        html.split('<').filter_map(|tag| attribute(tag.split('>').next()?, "id").map(str::to_owned)).collect()
    };
    let anchors: BTreeMap<&str, BTreeSet<String>> = pages.iter().map(|(path, html)| (*path, ids(html))).collect();
    let mut dead = BTreeSet::new();
    for (path, html) in &pages {
        for tag in html.split('<').filter_map(|tag| tag.split('>').next()) {
            let Some(href) = attribute(tag, "href").filter(|href| href.starts_with(['/', '#'])) else { continue };
            let (target, anchor) = href.split_once('#').map_or((href, None), |(target, anchor)| (target, Some(anchor)));
            let file = match target.strip_prefix(base) {
                _ if target.is_empty() => (*path).to_owned(),
                Some(below) if below.is_empty() || below.ends_with('/') => format!("{below}index.html"),
                Some(below) => below.to_owned(),
                None => target.to_owned(),
            };
            if site.get(&file).is_none() {
                dead.insert(format!("{path}: {href} leads to no file"));
            } else if anchor.is_some_and(|anchor| !anchors.get(file.as_str()).is_some_and(|ids| ids.contains(anchor))) {
                dead.insert(format!("{path}: {href} leads to no anchor"));
            }
        }
    }
    dead.into_iter().collect()
}

/// An attribute of a tag.
pub fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}
