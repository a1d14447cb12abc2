//! What a page says and which anchors it has, from its text as it was rendered.
//!
//! The pages are this program's own, so that this is no reader of any HTML: tags are whole, and a `<` in a text is written as `&lt;`.

use crate::rules::Names;
use crate::value::digest::Digest;

/// What is kept of a page.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    /// The first half of a SHA-256 of the words of its main part, in hexadecimal. Left out are drawings, whose numbers stand in tables;
    /// cards and citations, which carry the day of the build; what a template marks with `data-build`; and names of people, since who
    /// knows all of a text but a name could try names against the digest after the name was taken out.
    pub digest: String,
    /// The anchors that others may link to, in order of the page. Not those of notes and references, which are numbered anew when one
    /// is added, nor those within a drawing.
    pub anchors: Vec<String>,
}

impl Page {
    /// In a line, which [`Page::from_line`] reads. No anchor holds a blank.
    #[must_use]
    pub fn line(&self) -> String {
        [self.digest.as_str()].into_iter().chain(self.anchors.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
    }

    /// From its line.
    #[must_use]
    pub fn from_line(line: &str) -> Option<Self> {
        let mut parts = line.split(' ').map(str::to_owned);
        Some(Page { digest: parts.next()?, anchors: parts.collect() })
    }
}

/// Hexadecimal digits of a digest that are kept: enough to see a change, too few to be of use for anything else.
const KEPT: usize = 12;

/// Marks what only says that something stood here once.
const GONE: &str = " data-gone";
/// What a script alone looks for: nobody links to it.
const FOR_SCRIPT: &str = " data-part";

/// Classes of elements whose words do not count.
const UNCOUNTED: [&str; 3] = ["card", "take", "cite"];

/// Reads a page. `address` is the site's own.
#[must_use]
pub fn page(html: &str, address: &str, names: &Names) -> Page {
    let mut anchors = Vec::new();
    let mut words = String::new();
    let (mut in_main, mut skipped): (bool, Option<(&str, u32)>) = (false, None);
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        let (text, tagged) = rest.split_at(open);
        if in_main && skipped.is_none() {
            words.push_str(text);
            words.push(' ');
        }
        let Some(close) = tagged.find('>') else { break };
        let tag = &tagged[1..close];
        rest = &tagged[close + 1..];
        let (name, ends) = match tag.strip_prefix('/') {
            Some(name) => (name.trim(), true),
            None => (tag.split([' ', '\n', '\t', '/']).next().unwrap_or(""), false),
        };
        match &mut skipped {
            Some((element, depth)) if *element == name => {
                *depth = if ends { *depth - 1 } else { *depth + 1 };
                if *depth == 0 {
                    skipped = None;
                }
            }
            // An anchor within a folded card is an anchor all the same; within a drawing it is a part of the drawing.
            Some((element, _)) => {
                if *element != "svg" && !ends {
                    anchors.extend(anchor(tag));
                }
            }
            None if ends => in_main &= name != "main",
            // Most tags are a name alone.
            None if tag.len() == name.len() && !is_silent(name) => in_main |= name == "main",
            None => {
                in_main |= name == "main";
                anchors.extend(anchor(tag).filter(|_| name != "svg"));
                if is_uncounted(name, tag) && !is_void(name) && !tag.ends_with('/') {
                    skipped = Some((name, 1));
                }
            }
        }
    }
    // Where the site lies is nothing that a page says.
    let words = words.replace(address, "/");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut digest = Digest::of(without(&words, names).as_bytes()).to_string();
    digest.truncate(KEPT);
    Page { digest, anchors }
}

/// A text with a sign in the place of each name.
fn without(text: &str, names: &Names) -> String {
    let mut out = String::with_capacity(text.len());
    let mut written = 0;
    for name in names.find(text) {
        out.push_str(text.get(written..name.start).unwrap_or(""));
        out.push('*');
        written = name.end;
    }
    out.push_str(text.get(written..).unwrap_or(""));
    out
}

fn is_uncounted(name: &str, tag: &str) -> bool {
    let classes = attribute(tag, " class=").unwrap_or("");
    is_silent(name)
        || tag.contains(" data-build")
        || tag.contains(GONE)
        || classes.split(' ').any(|class| UNCOUNTED.contains(&class))
}

/// Whether what stands in an element is none of a page's words.
fn is_silent(name: &str) -> bool {
    matches!(name, "svg" | "script" | "style")
}

fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "input" | "link" | "meta" | "wbr" | "!DOCTYPE" | "!--")
}

/// The anchor that a tag sets, if others may link to it.
fn anchor(tag: &str) -> Option<String> {
    let id = attribute(tag, " id=").filter(|_| !tag.contains(GONE) && !tag.contains(FOR_SCRIPT))?;
    let numbered =
        id.strip_prefix(['s', 'n', 'r']).is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
    (id != "main" && !numbered && !id.contains(char::is_whitespace)).then(|| id.to_owned())
}

/// The value of an attribute, which is named with the blank before it and the sign after it.
fn attribute<'a>(tag: &'a str, named: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(named)?;
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    rest[1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SITE: &str = "https://site.example/";

    fn names() -> Names {
        Names::new(["Example Person"].into_iter())
    }

    fn digest(main: &str) -> String {
        page(
            &format!("<html><body><header>9</header><main id=\"main\">{main}</main><footer>today</footer></body></html>"),
            SITE,
            &names(),
        )
        .digest
    }

    #[test]
    fn anchors_are_those_that_stay() {
        let html = r#"<main id="main"><h2 id="rates">Rates</h2><svg id="d" role="img"><title id="d-t">x</title></svg>
            <li id="s12">a</li><li id="step.charge.2024">b</li><details class="card"><p id="in-card">c</p></details><tr id='a.b'><p id="field" data-part>"#;
        assert_eq!(page(html, SITE, &names()).anchors, ["rates", "step.charge.2024", "in-card", "a.b"]);
    }

    #[test]
    fn what_a_page_says_is_its_words() {
        let said = digest("<p>Twelve <b>officers</b>.</p>");
        assert_eq!(said, digest("<div><p>Twelve\n <b class=\"x\">officers</b>.</p></div><svg><text>1</text><svg></svg></svg>"));
        assert_eq!(
            said,
            digest("<p>Twelve <b>officers</b>.</p><details class=\"card\">As of <details>1</details> today</details>")
        );
        assert_eq!(said, digest("<p>Twelve <b>officers</b>.</p><span data-build>today</span>"));
        assert_ne!(said, digest("<p>Eleven <b>officers</b>.</p>"));
    }

    #[test]
    fn a_name_cannot_be_tried_against_a_digest() {
        assert_eq!(digest("<p>Officer Example Person</p>").len(), KEPT);
        assert_ne!(digest("<p>Officer Example Person</p>"), digest("<p>Officer</p>"), "that a name stood there counts");
        let other = Names::new(["Sample Example"].into_iter());
        let html = |name: &str| format!("<main>Officer {name}</main>");
        assert_eq!(page(&html("Example Person"), SITE, &names()).digest, page(&html("Sample Example"), SITE, &other).digest);
    }
}
