//! A page for a copy in a folder: its links lead to files beside it, and what is not in the copy to the site on the web.
//!
//! Entry points: [`page`] and [`style_sheet`]; [`pictures`] says which files a page shows. Every attribute that leads somewhere is read as a browser reads it, also in a
//! theme's own templates. Addresses that begin with a scheme stay as they are: they are what the text says.

use std::collections::BTreeSet;

/// What lies in the copy, and where the site lies on the web.
#[derive(Debug)]
pub struct Inside<'a> {
    /// The path under which the site lies, with `/` at both ends.
    pub base: &'a str,
    /// Its whole address, ending in `/`.
    pub base_url: &'a str,
    /// The files of the copy.
    pub files: BTreeSet<&'a str>,
}

/// Attributes that hold an address.
const ADDRESSES: [&str; 7] = ["href", "src", "poster", "action", "formaction", "data", "xlink:href"];

/// Elements whose text is no markup.
const RAW: [&str; 2] = ["script", "style"];

/// A page as it stands in the copy. `path` is its own.
#[must_use]
pub fn page(html: &str, path: &str, inside: &Inside<'_>) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    each_tag(html, |part| match part {
        Part::Text(text) => out.push_str(text),
        // No script runs in the copy, and there is nothing to install: what would only be refused is not asked for.
        Part::Tag(tag) if tag.is("script") && tag.value("src").is_some() => out.push_str("<script>"),
        Part::Tag(tag) if tag.is("link") && tag.value("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("manifest")) => {}
        // The style sheet leaves out what only a script makes useful.
        Part::Tag(tag) if tag.is("html") && tag.value("class").is_none() => {
            out.push_str(tag.text.strip_suffix('>').unwrap_or(tag.text));
            out.push_str(" class=\"offline\">");
        }
        Part::Tag(tag) => {
            let mut from = 0;
            for attribute in &tag.attributes {
                if let Some(value) = in_copy(&tag, attribute, path, inside) {
                    out.push_str(tag.text.get(from..attribute.from).unwrap_or_default());
                    out.push('"');
                    out.push_str(&value);
                    out.push('"');
                    from = attribute.to;
                }
            }
            out.push_str(tag.text.get(from..).unwrap_or_default());
        }
    });
    out
}

/// What an attribute holds in the copy, if that is something else than on the web. What is written in quotes of the other kind holds none of ours.
fn in_copy(tag: &Tag<'_>, attribute: &Attribute<'_>, path: &str, inside: &Inside<'_>) -> Option<String> {
    let value = match attribute.name.to_ascii_lowercase().as_str() {
        "srcset" => {
            let sources = attribute.value.split(',').map(|source| {
                let (address, size) = source.trim().split_once(char::is_whitespace).unwrap_or((source.trim(), ""));
                format!("{} {size}", leads(address, path, inside).unwrap_or_else(|| address.to_owned())).trim().to_owned()
            });
            Some(sources.collect::<Vec<_>>().join(", "))
        }
        "content" if tag.is("meta") => match tag.value("http-equiv")?.to_ascii_lowercase().as_str() {
            "content-security-policy" => Some(policy(attribute.value)),
            "refresh" => {
                let (wait, address) = attribute.value.split_once('=')?;
                Some(format!("{wait}={}", leads(address.trim(), path, inside)?))
            }
            _ => None,
        },
        name if ADDRESSES.contains(&name) => leads(attribute.value.trim(), path, inside),
        _ => None,
    };
    value.map(|value| value.replace('"', "&quot;"))
}

/// Where an address of the site leads from a page of the copy; `None` where it leads already.
fn leads(address: &str, path: &str, inside: &Inside<'_>) -> Option<String> {
    let split = address.find(['#', '?']).unwrap_or(address.len());
    let (target, rest) = address.split_at_checked(split)?;
    if target.is_empty() || target.starts_with("//") || has_scheme(target) {
        return None;
    }
    let below = match target.strip_prefix(inside.base) {
        Some(below) => below.to_owned(),
        // Of the same machine, and not of the site.
        None if target.starts_with('/') => return Some(format!("{}{address}", origin(inside.base_url))),
        None => beside(path, target)?,
    };
    let file = if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.clone() };
    if inside.files.contains(file.as_str()) {
        Some(format!("{}{rest}", relative(path, &file)))
    } else {
        Some(format!("{}{below}{rest}", inside.base_url))
    }
}

/// Whether an address begins with a scheme, such as `https:` or `mailto:`.
fn has_scheme(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

/// The machine of an address: `https://a.example/b/` gives `https://a.example`.
fn origin(address: &str) -> &str {
    let host = address.find("://").map_or(0, |at| at + 3);
    let end = address.get(host..).and_then(|rest| rest.find('/')).map_or(address.len(), |at| host + at);
    address.get(..end).unwrap_or(address)
}

/// The path of what a page names as seen from itself, below the site; `None` where that leads out of it.
fn beside(path: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The way from a page to a file: `forces/gwent/index.html` to `style.css` is `../../style.css`.
fn relative(from: &str, to: &str) -> String {
    let mut from: Vec<&str> = from.split('/').collect();
    from.pop();
    let to: Vec<&str> = to.split('/').collect();
    let same = from.iter().zip(&to).take_while(|(a, b)| a == b).count().min(to.len() - 1);
    let up = "../".repeat(from.len() - same);
    format!("{up}{}", to.get(same..).unwrap_or_default().join("/"))
}

/// A page's policy for a page in a folder: there, no file counts as of the same origin as another, so what must be so forbids the page its own style. What
/// names the origin goes; no script runs.
fn policy(policy: &str) -> String {
    let of_files = [
        "default-src",
        "style-src",
        "img-src",
        "font-src",
        "media-src",
        "script-src",
        "connect-src",
        "manifest-src",
        "form-action",
    ];
    let name = |directive: &str| directive.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    let mut kept: Vec<&str> = policy
        .split(';')
        .map(str::trim)
        .filter(|directive| !directive.is_empty() && !of_files.contains(&&*name(directive)))
        .collect();
    for (named, added) in [("script-src", "script-src 'none'"), ("object-src", "object-src 'none'")] {
        if !kept.iter().any(|directive| name(directive) == named) {
            kept.push(added);
        }
    }
    kept.join("; ")
}

/// The files of the site that a page shows in itself.
#[must_use]
pub fn pictures(html: &str, path: &str, base: &str) -> Vec<String> {
    let mut found = Vec::new();
    if memchr::memmem::find(html.as_bytes(), b"src").is_none() {
        return found;
    }
    let below = |address: &str| match address.strip_prefix(base) {
        Some(below) => Some(below.to_owned()),
        None if address.starts_with('/') || has_scheme(address) => None,
        None => beside(path, address),
    };
    each_tag(html, |part| {
        let Part::Tag(tag) = part else { return };
        found.extend(tag.value("src").and_then(below));
        let sources = tag.value("srcset").unwrap_or_default();
        found.extend(sources.split(',').filter_map(|source| below(source.split_whitespace().next()?)));
    });
    found
}

/// A style sheet as it stands in the copy: addresses from the root of the site in `url(…)` lead to files.
#[must_use]
pub fn style_sheet(css: &str, path: &str, inside: &Inside<'_>) -> String {
    let mut parts = css.split("url(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("url(");
        let (address, rest) = part.split_at(part.find(')').unwrap_or(part.len()));
        let quote = address.chars().next().filter(|c| matches!(c, '"' | '\'')).map(String::from).unwrap_or_default();
        match leads(address.trim().trim_matches(['"', '\'']), path, inside).filter(|_| !address.contains('\\')) {
            Some(led) => out.push_str(&format!("{quote}{led}{quote}")),
            None => out.push_str(address),
        }
        out.push_str(rest);
    }
    out
}

/// A stretch of a page.
enum Part<'a> {
    /// What is no tag that leads anywhere: text, comments, scripts.
    Text(&'a str),
    /// A tag, from `<` to `>`.
    Tag(Tag<'a>),
}

struct Tag<'a> {
    text: &'a str,
    name: &'a str,
    attributes: Vec<Attribute<'a>>,
}

struct Attribute<'a> {
    name: &'a str,
    value: &'a str,
    /// Where the value stands in the tag, with its quotes.
    from: usize,
    to: usize,
}

impl<'a> Tag<'a> {
    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    fn value(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|attribute| attribute.name.eq_ignore_ascii_case(name)).map(|attribute| attribute.value)
    }

    /// The tag with which a text begins, if it is one that opens an element.
    fn read(text: &'a str) -> Option<Self> {
        let bytes = text.as_bytes();
        bytes.get(1).filter(|byte| byte.is_ascii_alphabetic())?;
        let run = |from: usize, stop: &dyn Fn(u8) -> bool| {
            bytes.get(from..).and_then(|rest| rest.iter().position(|byte| stop(*byte))).map(|length| from + length)
        };
        let ends_name = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>' | b'=');
        let mut at = run(1, &ends_name)?;
        let name = text.get(1..at)?;
        let mut attributes = Vec::new();
        loop {
            at = run(at, &|byte| !byte.is_ascii_whitespace() && byte != b'/')?;
            if bytes.get(at) == Some(&b'>') {
                return Some(Tag { text: text.get(..=at)?, name, attributes });
            }
            // A `=` where a name should be is part of it.
            let end = run(at + 1, &ends_name)?;
            let attribute = text.get(at..end)?;
            at = run(end, &|byte| !byte.is_ascii_whitespace())?;
            if bytes.get(at) != Some(&b'=') {
                continue;
            }
            let from = run(at + 1, &|byte| !byte.is_ascii_whitespace())?;
            let quote = bytes.get(from).copied().filter(|byte| matches!(byte, b'"' | b'\''));
            let (value, to) = if let Some(quote) = quote {
                let end = run(from + 1, &|byte| byte == quote)?;
                (text.get(from + 1..end)?, end + 1)
            } else {
                let end = run(from, &|byte| byte.is_ascii_whitespace() || byte == b'>')?;
                (text.get(from..end)?, end)
            };
            attributes.push(Attribute { name: attribute, value, from, to });
            at = to;
        }
    }
}

/// Takes a page apart; its parts together are the page.
fn each_tag<'a>(html: &'a str, mut take: impl FnMut(Part<'a>)) {
    let (mut text, mut at) = (0, 0);
    while let Some(found) = html.as_bytes().get(at..).and_then(|rest| memchr::memchr(b'<', rest)) {
        at += found;
        let rest = html.get(at..).unwrap_or_default();
        if rest.starts_with("<!--") {
            at += rest.find("-->").map_or(rest.len(), |end| end + 3);
            continue;
        }
        let Some(tag) = Tag::read(rest) else {
            at += 1;
            continue;
        };
        if tag.attributes.is_empty() && !RAW.iter().any(|raw| tag.is(raw)) {
            at += tag.text.len();
            continue;
        }
        take(Part::Text(html.get(text..at).unwrap_or_default()));
        at += tag.text.len();
        text = at;
        if let Some(raw) = RAW.into_iter().find(|raw| tag.is(raw)) {
            let end = format!("</{raw}");
            let rest = html.get(at..).unwrap_or_default();
            let is_end = |at: &usize| rest.get(*at..*at + end.len()).is_some_and(|found| found.eq_ignore_ascii_case(&end));
            at += rest.match_indices("</").map(|(at, _)| at).find(is_end).unwrap_or(rest.len());
        }
        take(Part::Tag(tag));
    }
    take(Part::Text(html.get(text..).unwrap_or_default()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(base: &'static str) -> Inside<'static> {
        let base_url = if base == "/" { "https://a.example/" } else { "https://a.example/b/" };
        let files = ["index.html", "style.css", "forces/gwent/index.html", "cases/x/x-1.html", "forces/gwent/cases.csv"];
        Inside { base, base_url, files: files.into() }
    }

    #[test]
    fn links_lead_to_files_or_to_the_site() {
        for (path, link, led) in [
            ("index.html", "/", "index.html"),
            ("index.html", "/forces/gwent/", "forces/gwent/index.html"),
            ("forces/gwent/index.html", "/", "../../index.html"),
            ("forces/gwent/index.html", "/forces/gwent/#take", "index.html#take"),
            ("forces/gwent/index.html", "/forces/gwent/cases.csv", "cases.csv"),
            ("forces/gwent/index.html", "/cases/x/x-1.html#a?b", "../../cases/x/x-1.html#a?b"),
            ("cases/x/x-1.html", "/forces/gwent/?q#r", "../../forces/gwent/index.html?q#r"),
            ("cases/x/x-1.html", "/charts/a.png", "https://a.example/charts/a.png"),
            ("cases/x/x-1.html", "/embed/a/", "https://a.example/embed/a/"),
            ("cases/x/x-1.html", "../../style.css", "../../style.css"),
            ("cases/x/x-1.html", "other.html#c", "https://a.example/cases/x/other.html#c"),
            ("cases/x/x-1.html", "#here", "#here"),
            ("cases/x/x-1.html", "", ""),
            ("cases/x/x-1.html", "?all", "?all"),
            ("cases/x/x-1.html", "https://a.example/forces/gwent/", "https://a.example/forces/gwent/"),
            ("cases/x/x-1.html", "//c.example/", "//c.example/"),
            ("cases/x/x-1.html", "mailto:x@a.example", "mailto:x@a.example"),
            ("cases/x/x-1.html", "../../../../x", "../../../../x"),
        ] {
            let html = page(&format!("<p>x<a class=y href=\"{link}\">{link}</a>"), path, &inside("/"));
            assert_eq!(html, format!("<p>x<a class=y href=\"{led}\">{link}</a>"), "{link} in {path}");
        }
        let led = |link| leads(link, "index.html", &inside("/b/"));
        assert_eq!(led("/b/forces/gwent/").as_deref(), Some("forces/gwent/index.html"));
        assert_eq!(led("/c/").as_deref(), Some("https://a.example/c/"));
        assert_eq!(led("/b/data/x.json").as_deref(), Some("https://a.example/b/data/x.json"));
    }

    #[test]
    fn attributes_are_read_as_a_browser_reads_them() {
        let in_copy = |html: &str| page(html, "forces/gwent/index.html", &inside("/"));
        for (html, expected) in [
            ("<a href=/style.css>", "<a href=\"../../style.css\">"),
            ("<A x HREF = '/style.css' y>", "<A x HREF = \"../../style.css\" y>"),
            (
                "<a title=\"a > b href='/style.css'\" href=\"/style.css\">",
                "<a title=\"a > b href='/style.css'\" href=\"../../style.css\">",
            ),
            ("<img srcset=\"/style.css 2x, /y 3x\">", "<img srcset=\"../../style.css 2x, https://a.example/y 3x\">"),
            ("<!-- <a href=\"/style.css\"> --><a>", "<!-- <a href=\"/style.css\"> --><a>"),
            (
                "<script>\"<a href='/style.css'>\"</SCRIPT><a href=/>",
                "<script>\"<a href='/style.css'>\"</SCRIPT><a href=\"../../index.html\">",
            ),
            ("<script src=\"/style.css\" defer></script><p>", "<script></script><p>"),
            ("<html lang=\"cy\"><p>", "<html lang=\"cy\" class=\"offline\"><p>"),
            ("<link rel=\"manifest\" href=\"/m\"><p>", "<p>"),
            ("<meta http-equiv=refresh content=\"0; url=/\">", "<meta http-equiv=refresh content=\"0; url=../../index.html\">"),
            ("<meta name=x content=\"/style.css\">", "<meta name=x content=\"/style.css\">"),
            ("a < b <3 <a href=\"/style.css", "a < b <3 <a href=\"/style.css"),
            ("<br/><use xlink:href=\"/style.css#a\"/>", "<br/><use xlink:href=\"../../style.css#a\"/>"),
        ] {
            assert_eq!(in_copy(html), expected, "{html}");
        }
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'\">";
        assert_eq!(
            in_copy(policy),
            "<meta http-equiv=\"Content-Security-Policy\" content=\"base-uri 'none'; script-src 'none'; object-src 'none'\">"
        );
    }

    #[test]
    fn pictures_and_style_sheets() {
        let html = "<img src=\"/a.png\"><img src=b.png srcset=\"/c.png 2x, d.png\"><img src=\"https://x.example/e.png\">";
        assert_eq!(pictures(html, "x/y.html", "/"), ["a.png", "x/b.png", "c.png", "x/d.png"]);
        assert!(pictures("<a href=\"/a.png\">", "x/y.html", "/").is_empty());
        let css = "a { b: url(/style.css) url('/style.css') url(data:x) url(/none.woff2) }";
        let expected = "a { b: url(../style.css) url('../style.css') url(data:x) url(https://a.example/none.woff2) }";
        assert_eq!(style_sheet(css, "css/a.css", &inside("/")), expected);
    }
}
