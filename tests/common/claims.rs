//! Claims about a built site, a line each: `PATH has TEXT` (`PATH has TEXT ... TEXT` in this order), `PATH lacks TEXT`, `PATH is not there`, `site lacks TEXT`.
//!
//! Entry point: [`Claim::read`]. How a file is read before a text is looked for in it is the test's own affair ([`Reading`]).

use answerable::render::site::Site;

/// What a line says of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim<'a> {
    /// The file holds the text.
    Has { path: &'a str, text: &'a str },
    /// The file is there and does not hold the text.
    Lacks { path: &'a str, text: &'a str },
    /// There is no such file.
    NotThere { path: &'a str },
    /// No file and no path holds the text, in whatever case.
    SiteLacks { text: &'a str },
}

/// How a file of the site, and a text that is looked for, are made comparable.
pub trait Reading {
    /// What a text must stand in, if the file is to have it.
    fn shown(&self, path: &str, bytes: &[u8]) -> String;
    /// What a text must not stand in, if the file is to lack it.
    fn anywhere(&self, path: &str, bytes: &[u8]) -> String {
        self.shown(path, bytes)
    }
    /// A text that is looked for.
    fn text(&self, text: &str) -> String {
        text.to_owned()
    }
    /// Whether any file of the site, or its path, holds the text, in whatever case.
    fn in_site(&self, site: &Site, text: &str) -> bool {
        let text = text.to_lowercase();
        site.files().any(|(path, bytes)| format!("{path}\n{}", self.anywhere(path, bytes)).to_lowercase().contains(&text))
    }
}

impl<'a> Claim<'a> {
    /// The claim of a line; `None` of a line that says nothing.
    pub fn read(line: &'a str) -> Option<Claim<'a>> {
        let (path, said) = line.split_once(' ')?;
        let text = |verb: &str| said.strip_prefix(verb)?.strip_prefix(' ').filter(|text| !text.trim().is_empty());
        match (path, text("has"), text("lacks")) {
            ("site", None, Some(text)) => Some(Claim::SiteLacks { text }),
            ("site", _, _) => None,
            (path, Some(text), _) => Some(Claim::Has { path, text }),
            (path, _, Some(text)) => Some(Claim::Lacks { path, text }),
            (path, None, None) => (said == "is not there").then_some(Claim::NotThere { path }),
        }
    }

    /// Whether it is true of a site.
    pub fn holds(&self, site: &Site, reading: &impl Reading) -> bool {
        match *self {
            Claim::Has { path, text } => {
                let (first, then) = text.split_once(" ... ").unwrap_or((text, ""));
                let (first, then) = (reading.text(first), reading.text(then));
                let shown = site.get(path).map(|bytes| reading.shown(path, bytes));
                shown.is_some_and(|shown| shown.split_once(&first).is_some_and(|(_, rest)| rest.contains(&then)))
            }
            Claim::Lacks { path, text } => {
                site.get(path).is_some_and(|bytes| !reading.anywhere(path, bytes).contains(&reading.text(text)))
            }
            Claim::NotThere { path } => site.get(path).is_none(),
            Claim::SiteLacks { text } => !reading.in_site(site, text),
        }
    }
}
