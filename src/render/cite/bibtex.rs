//! A citation as a BibTeX entry.
//!
//! `@misc`, which every style knows. Who published the figures is the author, in braces of its own, so that "Home Office" is not taken for a person.
//! What LaTeX reads as its own signs is escaped. Letters beyond ASCII (`ŵ`, curly quotes) stay as they are, in UTF-8: biber reads them, and so does
//! LaTeX since 2018; the old bibtex program sorts them wrongly but prints them.

use super::Citation;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

impl Citation {
    /// The entry, ended by a line break.
    #[must_use]
    pub fn bibtex(&self) -> String {
        let authors: Vec<String> = self.authors.iter().map(|author| format!("{{{}}}", escaped(author))).collect();
        let date = self.edition.date();
        let month = usize::try_from(date.month() - 1).ok().and_then(|at| MONTHS.get(at)).unwrap_or(&"jan");
        format!(
            "@misc{{{},\n  author = {{{}}},\n  title = {{{{{}}}}},\n  howpublished = {{{}}},\n  year = {{{}}},\n  month = {month},\n  note = {{{}}},\n  url = {{{}}}\n}}\n",
            self.key,
            authors.join(" and "),
            escaped(&self.title),
            escaped(&self.role),
            date.year(),
            escaped(&super::words::capital(&self.edition.words())),
            address(&self.address),
        )
    }
}

/// A text in which LaTeX finds no sign of its own. Braces are named and not escaped: BibTeX counts even an escaped one, and an entry in which they do
/// not pair ends somewhere else.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '<' => out.push_str("\\textless{}"),
            '>' => out.push_str("\\textgreater{}"),
            '|' => out.push_str("\\textbar{}"),
            '%' | '&' | '#' | '$' | '_' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_whitespace() => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// An address: read letter for letter, so that only what would end the field is written as a server reads it.
fn address(address: &str) -> String {
    address
        .chars()
        .map(|c| match c {
            '{' => "%7B".to_owned(),
            '}' => "%7D".to_owned(),
            '\\' => "%5C".to_owned(),
            c if c.is_whitespace() => "%20".to_owned(),
            c => c.to_string(),
        })
        .collect()
}
