//! Messages ready to be said.

use super::Language;
use super::text::{self, escaped};
use crate::vocabulary::{Entry, List, Term};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::{Arc, LazyLock};
use unic_langid::LanguageIdentifier;

/// The messages that are built in, by which a theme's are completed.
pub(super) fn built_in(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../themes/default/words/en.ftl"),
        Language::Welsh => include_str!("../../themes/default/words/cy.ftl"),
    }
}

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::new(Language::English, None, None));

/// What the interface says in a language.
pub struct Words {
    language: Language,
    messages: FluentBundle<FluentResource>,
    /// What is said where this has no message: the theme's English.
    otherwise: Option<Arc<Words>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

/// What stands in a message: text, and whole numbers by which it may choose its form.
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Args::default()
    }

    /// Adds one.
    pub fn set(&mut self, name: &'a str, value: impl Into<FluentValue<'a>>) {
        self.0.set(name, value);
    }
}

impl Words {
    /// The messages of a language: those that are built in, and over them those of a theme. What cannot be read of a theme's is passed over;
    /// [`lacking`](super::lacking) tells of it. `otherwise` says what these have not.
    #[must_use]
    pub fn new(language: Language, of_theme: Option<&str>, otherwise: Option<Arc<Words>>) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![tag]);
        // The marks that keep directions of writing apart would stand in every attribute and title; both languages run one way.
        messages.set_use_isolating(false);
        messages.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(grouped(number)),
            _ => None,
        }));
        for text in std::iter::once(built_in(language)).chain(of_theme) {
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
            messages.add_resource_overriding(resource);
        }
        Words { language, messages, otherwise }
    }

    /// The built-in words in English, for what is told in English alone: downloads, citations, the record of what was published.
    #[must_use]
    pub fn english() -> &'static Words {
        &ENGLISH
    }

    /// Which language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether this is English, the language of the records.
    #[must_use]
    pub fn is_english(&self) -> bool {
        self.language == Language::English
    }

    /// What is said under a name: `case-records`, or `headline.before` for a part of a message. In English where this language has none, and
    /// the name itself where not even English has; a test holds that no name is used that English lacks.
    #[must_use]
    pub fn say(&self, name: &str) -> String {
        self.fill(name, &Args::new())
    }

    /// The same, with what stands in it. [`say!`](crate::say) is the short form.
    #[must_use]
    pub fn fill(&self, name: &str, args: &Args<'_>) -> String {
        let said = self
            .own(name, &args.0)
            .or_else(|| self.otherwise.as_ref()?.own(name, &args.0))
            .or_else(|| ENGLISH.own(name, &args.0));
        debug_assert!(said.is_some(), "`{name}` is no message, or lacks an argument");
        said.map_or_else(|| name.to_owned(), Cow::into_owned)
    }

    fn own<'b>(&'b self, name: &str, args: &'b FluentArgs<'_>) -> Option<Cow<'b, str>> {
        let (message, part) = name.split_once('.').map_or((name, None), |(message, part)| (message, Some(part)));
        let message: FluentMessage<'_> = self.messages.get_message(message)?;
        let pattern = match part {
            Some(part) => message.get_attribute(part)?.value(),
            None => message.value()?,
        };
        let mut wrong = Vec::new();
        let said = self.messages.format_pattern(pattern, Some(args), &mut wrong);
        // What could not be read of a translation is not shown.
        let is_garbled = !self.is_english() && said.contains(char::REPLACEMENT_CHARACTER);
        (wrong.is_empty() && !is_garbled).then_some(said)
    }

    /// Whether there is something to say under a name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.has_own(name) || self.otherwise.as_ref().is_some_and(|words| words.has_own(name)) || ENGLISH.has_own(name)
    }

    fn has_own(&self, name: &str) -> bool {
        let (message, part) = name.split_once('.').map_or((name, None), |(message, part)| (message, Some(part)));
        let found = self.messages.get_message(message);
        found.is_some_and(|message| part.map_or(message.value().is_some(), |part| message.get_attribute(part).is_some()))
    }

    /// The same as HTML: `[words](name)` in the message becomes a link to the argument of that name, `**words**` strong words, words in backticks code. All else is
    /// text, in the message as in the arguments.
    #[must_use]
    pub fn marked(&self, name: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        // Texts are put in last, so that nothing in them is taken for a mark. Numbers stay, since a message may choose by them.
        let mut held: Vec<String> = Vec::new();
        let mut shown = Args::new();
        for (name, value) in args {
            match value {
                FluentValue::String(text) => {
                    let mark = char::from_u32(text::FIRST_MARK + u32::try_from(held.len()).unwrap_or(0)).unwrap_or(' ');
                    held.push(escaped(text));
                    shown.set(name, mark.to_string());
                }
                other => shown.set(name, other.clone()),
            }
        }
        let links: Vec<(&str, &str)> = args
            .iter()
            .filter_map(|(name, value)| if let FluentValue::String(text) = value { Some((*name, &**text)) } else { None })
            .collect();
        text::marked(&self.fill(name, &shown), &links, &held)
    }

    /// A term of a closed list, as printed.
    #[must_use]
    pub fn label<T: Term>(&self, term: T) -> String {
        self.of_list(&format!("term-{}-{}", T::LIST, term.id()), term.label())
    }

    /// What a term means.
    #[must_use]
    pub fn definition<T: Term>(&self, term: T) -> String {
        self.of_list(&format!("term-{}-{}.definition", T::LIST, term.id()), term.definition())
    }

    /// A term whose list is known by its id alone: its label and its definition.
    #[must_use]
    pub fn entry(&self, list: &str, entry: &Entry) -> (String, String) {
        let name = format!("term-{list}-{}", entry.id);
        (self.of_list(&name, entry.label), self.of_list(&format!("{name}.definition"), entry.definition))
    }

    /// A closed list: its title, and what it is for.
    #[must_use]
    pub fn list_of_terms(&self, list: &List) -> (String, String) {
        let name = format!("list-{}", list.id);
        (self.of_list(&name, list.title), self.of_list(&format!("{name}.about"), list.about))
    }

    /// The English of the closed lists is that of the vocabulary, which no theme changes.
    fn of_list(&self, name: &str, english: &str) -> String {
        if self.is_english() {
            return english.to_owned();
        }
        self.own(name, &FluentArgs::new()).map_or_else(|| english.to_owned(), Cow::into_owned)
    }
}

/// A whole number with separators: `33,293`, in either language.
fn grouped(number: &FluentNumber) -> String {
    let digits = number.as_string();
    let (whole, rest) = digits.split_once('.').map_or((&*digits, None), |(whole, rest)| (whole, Some(rest)));
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    let length = whole.trim_start_matches('-').len();
    let sign = whole.len() - length;
    for (at, digit) in whole.chars().enumerate() {
        if at > sign && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(rest) = rest {
        out.push('.');
        out.push_str(rest);
    }
    out
}
