//! A page's `<main>` as text that can be read and compared: a line for each heading, paragraph, list item and table row.
//!
//! What a line keeps of the markup is what matters to a reader: where a link leads, the machine's date, anchors, emphasis. Drawings are left
//! out, since they have tests of their own. Characters stay escaped, so that a tag that was let through differs from one shown as text.

use super::links::attribute;

/// Elements that begin a line and are named at its head.
const LINES: [&str; 13] = ["h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "caption", "summary", "figcaption", "tr", "pre"];
/// Elements that hold lines; they are printed only for their anchor.
const HOLDERS: [&str; 14] =
    ["main", "section", "div", "ul", "ol", "dl", "table", "thead", "tbody", "figure", "details", "nav", "blockquote", "hr"];

/// The lines of a page's main content.
pub fn main_text(html: &str) -> String {
    let (_, rest) = html.split_once("<main").expect("a page has a main element");
    let (main, _) = rest.split_once("</main>").expect("the main element ends");
    let mut page = Lines::default();
    let mut rest = main.split_once('>').expect("the main element's tag ends").1;
    while let Some((text, after)) = rest.split_once('<') {
        page.text(text);
        let (tag, after) = after.split_once('>').expect("a tag ends");
        rest = after;
        if tag.starts_with("svg") {
            rest = past_drawing(after);
        } else if tag.starts_with("details class=\"card\"") {
            // What a number is has tests of its own: tests/numbers.rs.
            rest = after.split_once("</details>").expect("a card ends").1;
        } else if tag.starts_with("a class=\"anchor\"") {
            rest = after.split_once("</a>").expect("a link ends").1;
        } else if let Some(name) = tag.strip_prefix('/') {
            page.close(name);
        } else {
            page.open(tag);
        }
    }
    page.end_line();
    page.out
}

/// What follows a drawing, which may hold others.
fn past_drawing(mut rest: &str) -> &str {
    let mut open = 1;
    while open > 0 {
        let at = rest.find("svg").expect("a drawing ends");
        let before = &rest[..at];
        open = if before.ends_with("</") { open - 1 } else { open + usize::from(before.ends_with('<')) };
        rest = &rest[at + 3..];
    }
    rest.split_once('>').expect("a tag ends").1
}

#[derive(Default)]
struct Lines {
    out: String,
    line: String,
    /// The elements of the line that are open, outermost first: a list in a table's cell belongs to the row's line.
    within: Vec<String>,
    /// What follows the words of each open link, date and so on.
    after: Vec<(String, String)>,
}

impl Lines {
    fn text(&mut self, text: &str) {
        for (at, word) in text.split([' ', '\n']).enumerate() {
            if at > 0 && !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
            self.line.push_str(&word.replace("&#39;", "'").replace("&quot;", "\"").replace("&#8288;", ""));
        }
    }

    fn end_line(&mut self) {
        let line = self.line.trim_end();
        if !line.is_empty() {
            self.out.push_str(line);
            self.out.push('\n');
        }
        self.line.clear();
    }

    fn open(&mut self, tag: &str) {
        let name = tag.split([' ', '/']).next().unwrap_or("");
        let id = attribute(tag, "id").map(|id| format!(" #{id}")).unwrap_or_default();
        if LINES.contains(&name) || name == "blockquote" {
            if self.within.is_empty() || (name == "li" && !self.within.iter().any(|open| open == "tr")) {
                self.end_line();
                if matches!(name, "h1" | "h2") {
                    self.out.push('\n');
                }
                self.line = format!("{name}{id}: ");
            } else {
                self.between(" / ");
            }
            self.within.push(name.to_owned());
        } else if matches!(name, "th" | "td") {
            self.between(" | ");
            let class = attribute(tag, "class").map(|class| format!("[{class}] ")).unwrap_or_default();
            self.line.push_str(&class);
        } else if HOLDERS.contains(&name) {
            if self.within.is_empty() {
                self.end_line();
                if !id.is_empty() || name == "hr" {
                    self.out.push_str(&format!("{name}{id}\n"));
                }
            }
        } else {
            self.inline(tag, name, &id);
        }
    }

    /// Parts the words of two elements that share a line.
    fn between(&mut self, with: &str) {
        let line = self.line.trim_end();
        self.line = if line.is_empty() || line.ends_with([':', '|', '/']) { format!("{line} ") } else { format!("{line}{with}") };
    }

    fn inline(&mut self, tag: &str, name: &str, id: &str) {
        let class = attribute(tag, "class").unwrap_or("");
        let (before, after) = match name {
            "a" if class == "ref-n" => (String::new(), String::new()),
            "a" => {
                let title = attribute(tag, "title").map(|title| format!(" \"{title}\"")).unwrap_or_default();
                (String::new(), format!(" <{}{title}{id}>", attribute(tag, "href").unwrap_or("")))
            }
            "time" => (String::new(), format!(" {{{}}}", attribute(tag, "datetime").unwrap_or(""))),
            "span" if class.starts_with("dot ") => (format!(" ({}) ", &class[4..]), String::new()),
            "span" if class == "no" => (String::new(), ". ".to_owned()),
            "span" if class.starts_with("st ") => (format!("{{{}: ", &class[6..]), "}".to_owned()),
            "span" if !self.line.ends_with(' ') && !self.line.is_empty() => (" ".to_owned(), String::new()),
            "span" | "wbr" | "i" if !class.is_empty() || name != "i" => (String::new(), String::new()),
            "br" => (" / ".to_owned(), String::new()),
            _ => (format!("<{tag}>"), format!("</{name}>")),
        };
        self.line.push_str(&before);
        if name != "br" {
            self.after.push((name.to_owned(), after));
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(at) = self.within.iter().rposition(|open| open == name) {
            self.within.truncate(at);
            if self.within.is_empty() {
                self.end_line();
            }
        } else if HOLDERS.contains(&name) && self.within.is_empty() {
            self.end_line();
        } else if let Some(at) = self.after.iter().rposition(|(open, _)| open == name) {
            let (_, after) = self.after.remove(at);
            let line = self.line.trim_end().len();
            if after.starts_with(['}', ' ']) {
                self.line.truncate(line);
            }
            self.line.push_str(&after);
        }
    }
}
