//! The languages of the site, and what its interface says in each.
//!
//! Entry point: [`Words`]. All text of the interface stands in `themes/default/words/`, one file a language, as messages of Project Fluent: a
//! name, and what is said under it. Code and templates know names alone. What the content says is not here, nor the words of the closed
//! lists in English, which [`vocabulary`](crate::vocabulary) defines; their Welsh is.

mod bundle;
mod check;
mod own;
mod put_in;
mod text;

pub use bundle::{Args, Words};
pub use check::{Lack, Lacking, count, lacking};
pub use own::{Amiss, Misfit, Unreadable, is_own, misfits, unreadable};
pub use text::escaped;

/// A language in which the site is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, in which the records are written.
    English,
    /// Welsh.
    Welsh,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Language; 2] = [Language::English, Language::Welsh];

    /// As written in `site.yaml`, and the name of its file of words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Welsh => "cy",
        }
    }

    /// The language with an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.id() == id)
    }

    /// The tag that pages bear (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en-GB",
            Language::Welsh => "cy",
        }
    }

    /// What stands before the paths of its pages.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Language::English => "",
            Language::Welsh => "cy/",
        }
    }

    /// Its own name for itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Welsh => "Cymraeg",
        }
    }

    /// The file of its words in a theme: `en.ftl`.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Language::English => "en.ftl",
            Language::Welsh => "cy.ftl",
        }
    }
}

/// What is said under a name, with what stands in it: `say!(words, "case-updated", date = words.day(updated))`. An argument is text, or
/// a whole number, by which a message may choose its form.
#[macro_export]
macro_rules! say {
    ($words:expr, $name:expr $(, $argument:ident = $value:expr)* $(,)?) => {
        $crate::language::Words::fill(&$words, $name, &{
            #[allow(unused_mut, reason = "a message may be said without arguments")]
            let mut arguments = $crate::language::Args::new();
            $(arguments.set(stringify!($argument), $value);)*
            arguments
        })
    };
}
