//! Messages as HTML.

/// The first of the characters that stand for arguments until all else is escaped; a private one, which no message holds.
pub(super) const FIRST_MARK: u32 = 0xE000;

/// A text as it may stand in an element or an attribute.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// `[words](name)` as a link to what `links` has under that name, `**words**` as strong words, words in backticks as code, and every mark as what it stands for. A
/// bracket whose name is none stays as it is.
pub(super) fn marked(said: &str, links: &[(&str, &str)], held: &[String]) -> String {
    let mut out = String::with_capacity(said.len() + 64);
    let mut rest = said;
    let mut strong = false;
    while let Some(at) = rest.find(['[', '*', '`']) {
        let (before, from) = rest.split_at(at);
        put(before, held, &mut out);
        if let Some(after) = from.strip_prefix("**") {
            out.push_str(if strong { "</b>" } else { "<b>" });
            strong = !strong;
            rest = after;
        } else if let Some((code, after)) = from.strip_prefix('`').and_then(|rest| rest.split_once('`')) {
            out.push_str("<code>");
            put(code, held, &mut out);
            out.push_str("</code>");
            rest = after;
        } else if let Some((words, href, after)) = link(from, links) {
            out.push_str("<a href=\"");
            out.push_str(&escaped(href));
            out.push_str("\">");
            put(words, held, &mut out);
            out.push_str("</a>");
            rest = after;
        } else {
            let one = from.chars().next().map_or(from.len(), char::len_utf8);
            put(from.get(..one).unwrap_or(from), held, &mut out);
            rest = from.get(one..).unwrap_or("");
        }
    }
    put(rest, held, &mut out);
    if strong {
        out.push_str("</b>");
    }
    out
}

fn link<'t>(from: &'t str, links: &[(&str, &'t str)]) -> Option<(&'t str, &'t str, &'t str)> {
    // A mark such as `[x]` before the words is none of them.
    let (words, rest) = from.strip_prefix('[')?.split_once("](").filter(|(words, _)| !words.contains('['))?;
    let (name, after) = rest.split_once(')')?;
    let (_, href) = links.iter().find(|(known, _)| *known == name)?;
    Some((words, href, after))
}

/// Text, escaped, with every mark as what it stands for.
fn put(text: &str, held: &[String], out: &mut String) {
    for char in text.chars() {
        let at = u32::from(char).checked_sub(FIRST_MARK).and_then(|at| usize::try_from(at).ok());
        match at.and_then(|at| held.get(at)) {
            Some(argument) => out.push_str(argument),
            None => out.push_str(&escaped(char.encode_utf8(&mut [0; 4]))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_strong_words_and_code_are_all_that_is_marked() {
        let held = ["<i>".to_owned(), "[x](page)".to_owned()];
        let links = [("page", "/a/?b&c")];
        let said = "See [the \u{E000} page](page), **now**: \u{E001} `a<b` [no](other) * <b>";
        assert_eq!(
            marked(said, &links, &held.map(|text| escaped(&text))),
            "See <a href=\"/a/?b&amp;c\">the &lt;i&gt; page</a>, <b>now</b>: [x](page) <code>a&lt;b</code> [no](other) * &lt;b&gt;"
        );
        assert_eq!(marked("[x]: none. [Why](page)", &links, &[]), "[x]: none. <a href=\"/a/?b&amp;c\">Why</a>");
    }
}
