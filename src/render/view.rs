//! The parts of which pages are made: tables, figures, links. Templates print them as they are.

use super::chart::{KeyMark, Picture, key_mark};
use super::words;
use crate::language::Words;
use crate::value::date::PartialDate;
use crate::value::figures::{Period, Value};
use crate::vocabulary::PeriodKind;
use serde::Serialize;
use std::fmt::Display;
use std::sync::Arc;

/// A link.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Its words.
    pub text: String,
    /// Where it leads, base included.
    pub href: String,
    /// Whether its words are those of the content, in English whatever the language of the page.
    pub english: bool,
}

impl Link {
    /// A link whose words are the interface's, or a name.
    #[must_use]
    pub fn new(text: impl Into<String>, href: impl Into<String>) -> Self {
        Link { text: text.into(), href: href.into(), english: false }
    }

    /// A link whose words are those of the content.
    #[must_use]
    pub fn english(text: impl Into<String>, href: impl Into<String>) -> Self {
        Link { english: true, ..Link::new(text, href) }
    }
}

/// Words of the interface, or of the content, that stand beside others in one sentence or cell.
#[derive(Debug, Clone, Serialize)]
pub struct Said {
    /// The words, with the blank that parts them from those before.
    pub text: String,
    /// Whether they are those of the content, in English whatever the language of the page.
    pub english: bool,
}

impl Said {
    /// Words of the interface, or a name.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Said { text: text.into(), english: false }
    }

    /// Words of the content.
    #[must_use]
    pub fn english(text: impl Into<String>) -> Self {
        Said { text: text.into(), english: true }
    }
}

/// The standing of an outcome: a mark and a word.
#[derive(Debug, Clone, Serialize)]
pub struct StandingView {
    /// `current`, `over`, `none`: the class of the mark.
    pub class: &'static str,
    /// `Current`, `Overturned by the Court of Appeal, January 2025` ...
    pub text: String,
}

/// A number that leads to a source below.
#[derive(Debug, Clone, Serialize)]
pub struct Ref {
    /// Its number on this page.
    pub number: usize,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Cell {
    /// Its words.
    pub text: String,
    /// Where they lead.
    pub href: Option<String>,
    /// Quiet words after them.
    pub note: String,
    /// Sources.
    pub refs: Vec<Ref>,
    /// A standing after the words.
    pub standing: Option<StandingView>,
    /// Whether the words are strong.
    pub strong: bool,
    /// A drawing in place of words.
    pub svg: Option<Picture>,
    /// Where the quiet words lead.
    pub note_href: Option<String>,
    /// Lines under the words, each with its own sources.
    pub lines: Vec<Line>,
    /// Lines that fold out below them.
    pub more: Option<More>,
    /// What the number is, folded away until asked for.
    pub card: Option<Box<NumberCard>>,
    /// Whether the words are those of the content, in English whatever the language of the page.
    pub english: bool,
    /// The same of the quiet words.
    pub note_english: bool,
    /// What follows the words, of which some are the interface's and some the content's.
    pub rest: Vec<Said>,
    /// What follows the quiet words, likewise.
    pub note_rest: Vec<Said>,
    /// By what its row is put in order where a reader sorts by this column: a number, a date or a period as machines write them. Empty
    /// where the words do for it, and where nothing is known: that comes last, whichever way the rows are sorted.
    pub value: String,
    /// Words for those who do not see that the cell is empty.
    pub spoken: String,
}

/// What a number is.
#[derive(Debug, Clone, Serialize)]
pub struct NumberCard {
    /// Its facts, in the order in which they are read.
    pub facts: Vec<CardFact>,
    /// How to cite it, with its whole address.
    pub cite: String,
    /// When it was last corrected; empty where it never was.
    pub corrected: String,
}

/// A fact about a number.
#[derive(Debug, Clone, Serialize)]
pub struct CardFact {
    /// What it is.
    pub label: String,
    /// The fact, a piece for each thing that leads elsewhere.
    pub parts: Vec<CardPart>,
}

/// A piece of a fact.
#[derive(Debug, Clone, Serialize)]
pub struct CardPart {
    /// Its words.
    pub text: String,
    /// Where they lead.
    pub href: Option<String>,
    /// Whether the words are those of the content, in English whatever the language of the page.
    pub english: bool,
}

impl CardPart {
    /// Words alone.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        CardPart { text: text.into(), href: None, english: false }
    }

    /// Words that lead elsewhere.
    #[must_use]
    pub fn link(text: impl Into<String>, href: String) -> Self {
        CardPart { text: text.into(), href: Some(href), english: false }
    }

    /// The same in the words of the content.
    #[must_use]
    pub fn in_english(mut self) -> Self {
        self.english = true;
        self
    }
}

/// Lines that are folded away until asked for.
#[derive(Debug, Clone, Serialize)]
pub struct More {
    /// What they tell.
    pub title: String,
    /// The lines.
    pub lines: Vec<Line>,
}

/// A line in a cell.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// Whether it is the value used.
    pub used: bool,
    /// Quiet words after them.
    pub note: String,
    /// Sources.
    pub refs: Vec<Ref>,
    /// Whether the words are those of the content, in English whatever the language of the page.
    pub english: bool,
    /// What follows the words, of which some are the interface's and some the content's.
    pub rest: Vec<Said>,
    /// What follows the quiet words, likewise.
    pub note_rest: Vec<Said>,
}

impl Cell {
    /// A cell of words.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Cell { text: text.into(), ..Cell::default() }
    }

    /// A whole number.
    #[must_use]
    pub fn whole(number: u64) -> Self {
        Cell::new(words::whole(number)).value(number)
    }

    /// How many records are held. None held is no number (rule R41), so it has no place in an order either.
    #[must_use]
    pub fn held(number: usize, words: &Words) -> Self {
        let cell = Cell::new(words.held(number));
        if number == 0 { cell } else { cell.value(number) }
    }

    /// A published value, or its mark, which has no place in an order.
    #[must_use]
    pub fn published(value: Value) -> Self {
        let cell = Cell::new(words::value(value));
        match value {
            Value::Number(published) => cell.number(published.value),
            Value::Missing(_) => cell,
        }
    }

    /// A period, put in order by its last day.
    #[must_use]
    pub fn period(period: Period, kind: PeriodKind, words: &Words) -> Self {
        Cell::new(words.period(period, kind)).value(format!("{}/{}", period.to, period.from))
    }

    /// A date, or words for why there is none.
    #[must_use]
    pub fn date(date: Option<PartialDate>, none: &str, words: &Words) -> Self {
        date.map_or_else(|| Cell::new(words.say(none)), |date| Cell::new(words.partial(date)).value(date))
    }

    /// With what puts its row in order.
    #[must_use]
    pub fn value(mut self, value: impl Display) -> Self {
        self.value = value.to_string();
        self
    }

    /// With the number that puts its row in order; none that is no number does.
    #[must_use]
    pub fn number(self, number: f64) -> Self {
        if number.is_finite() { self.value((number * 1e6).round() / 1e6) } else { self }
    }

    /// With words that are those of the content.
    #[must_use]
    pub fn in_english(mut self) -> Self {
        self.english = true;
        self
    }

    /// With quiet words that are those of the content.
    #[must_use]
    pub fn note_in_english(mut self) -> Self {
        self.note_english = true;
        self
    }

    /// With a link on the words.
    #[must_use]
    pub fn link(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// With quiet words after them.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// With a link on the quiet words.
    #[must_use]
    pub fn note_link(mut self, href: Option<String>) -> Self {
        self.note_href = href;
        self
    }

    /// With what its number is.
    #[must_use]
    pub fn card(mut self, card: NumberCard) -> Self {
        self.card = Some(Box::new(card));
        self
    }

    /// With sources.
    #[must_use]
    pub fn refs(mut self, refs: Vec<Ref>) -> Self {
        self.refs = refs;
        self
    }

    /// In strong words.
    #[must_use]
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// With a standing.
    #[must_use]
    pub fn standing(mut self, standing: Option<StandingView>) -> Self {
        self.standing = standing;
        self
    }
}

/// A column of a table.
#[derive(Debug, Clone, Serialize)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Whether it holds numbers.
    pub num: bool,
    /// A drawing in the heading; the label is then for those who do not see it.
    pub svg: Option<Picture>,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(label: &str) -> Self {
        Column { label: label.to_owned(), num: false, svg: None }
    }

    /// A column of numbers.
    #[must_use]
    pub fn numbers(label: &str) -> Self {
        Column { label: label.to_owned(), num: true, svg: None }
    }
}

/// A row: its first cell is its heading.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Row {
    /// Its anchor; empty for none.
    pub id: String,
    /// `this`, `sum`, `bare` for a row without a number, or nothing.
    pub class: &'static str,
    /// The heading and the cells, one for each column.
    pub cells: Vec<Cell>,
    /// The same as HTML, for a row that stands on many pages and is printed once; it has no cells then.
    pub printed: Option<Arc<str>>,
    /// By what a reader can pick it out, `outcome:dismissed year:2024`: what must be true together is parted by blanks, one of several by bars.
    pub picks: String,
}

impl Row {
    /// A row of cells.
    #[must_use]
    pub fn new(cells: Vec<Cell>) -> Self {
        Row { cells, ..Row::default() }
    }

    /// A row that is printed already.
    #[must_use]
    pub fn printed(html: Arc<str>) -> Self {
        Row { printed: Some(html), ..Row::default() }
    }

    /// With an anchor.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// With a class.
    #[must_use]
    pub fn class(mut self, class: &'static str) -> Self {
        self.class = class;
        self
    }
}

/// A table.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    /// What it shows; empty where the heading above says it.
    pub caption: String,
    /// `tight` for numbers, `stack` for rows that become blocks on a phone, `dots` for a table that is its own chart.
    pub class: &'static str,
    /// Its columns; the first is that of the rows' headings.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// Rows from which on a table is long enough to be sorted and searched; `tables.js` has the same number.
    pub const LONG: usize = 8;

    /// Whether a reader is helped by sorting it.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.rows.len() >= Self::LONG
    }
}

/// An entry of a chart's key.
#[derive(Debug, Clone, Serialize)]
pub struct KeyEntry {
    /// A swatch.
    pub svg: String,
    /// What the swatch shows.
    #[serde(skip)]
    pub mark: KeyMark,
    /// What it stands for.
    pub label: String,
    /// Whether that is in the words of the content, in English on a page in another language.
    pub english: bool,
}

impl KeyEntry {
    /// An entry.
    #[must_use]
    pub fn new(mark: KeyMark, label: impl Into<String>) -> Self {
        KeyEntry { svg: key_mark(mark), mark, label: label.into(), english: false }
    }

    /// The same, in the words of the content if `english`.
    #[must_use]
    pub fn in_english(mut self, english: bool) -> Self {
        self.english = english;
        self
    }
}

/// A chart in a figure: drawing and what stands over it.
#[derive(Debug, Clone, Serialize)]
pub struct Drawing {
    /// Bold words over the drawing; empty for none.
    pub title: String,
    /// Quiet words after them.
    pub note: String,
    /// The drawing; none where there is nothing to draw, of which the note then says why.
    pub svg: Option<Picture>,
}

/// A chart with its title, key, table and source.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// Its anchor.
    pub id: String,
    /// States the finding.
    pub title: String,
    /// Words of the content within the title, in English on a page in another language; empty for none.
    pub title_english: String,
    /// Unit, population, period.
    pub subtitle: String,
    /// One drawing, or several that are read together.
    pub drawings: Vec<Drawing>,
    /// Whether the drawings stand side by side.
    pub multiples: bool,
    /// The key.
    pub key: Vec<KeyEntry>,
    /// The same numbers.
    pub table: Option<Table>,
    /// Whether the table is folded away until asked for.
    pub folded: bool,
    /// Where it is from and what it leaves out.
    pub source: String,
    /// Links after it.
    pub links: Vec<Link>,
}
