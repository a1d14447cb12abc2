//! Blocks in prose: what the site shows by itself, put into a text by a fenced block that names it.
//!
//! Entry points: [`Block::parse`], and [`fenced`] for the blocks of a text. A block is written as Markdown writes code, with its kind after
//! the fence and an argument a line, so any viewer shows what is meant:
//!
//! ````text
//! ```case
//! id: met-2021-03
//! ```
//! ````
//!
//! Whether there is such a case is not known here; `check` and `bind` look.

use super::figures::{Area, FigureSet, NATION, Observation, Period};
use super::id::{CaseId, DatasetId, ForceId, MeasureId, SourceId};
use super::link::{LinkFault, LinkTarget, markdown_options};
use super::query::{self, Query, QueryFault};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// What a block shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A chart of a force, or of England and Wales together.
    Chart {
        /// Whose.
        area: Area,
        /// The chart's id, which is its anchor on the page where it stands.
        chart: String,
    },
    /// Rows of a dataset.
    Table(TableBlock),
    /// Who was in a case, and what holds now.
    Case(CaseId),
    /// One number.
    Figure(Query),
    /// The steps of cases in one order of time.
    Timeline(Vec<CaseId>),
    /// What a term means.
    Definition {
        /// The list's id.
        list: &'static str,
        /// The term's id.
        term: &'static str,
    },
    /// A source as it is cited.
    Source(SourceId),
}

/// Which rows of a dataset a block shows: those of all that is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableBlock {
    /// Which dataset.
    pub figures: DatasetId,
    /// Of one area alone.
    pub area: Option<Area>,
    /// Of one measure alone.
    pub measure: Option<MeasureId>,
    /// Of one period alone.
    pub period: Option<Period>,
}

impl TableBlock {
    /// The rows of its dataset, in their order there.
    pub fn rows<'a>(&self, set: &'a FigureSet) -> impl Iterator<Item = &'a Observation> {
        set.observations.iter().filter(|seen| {
            self.area.as_ref().is_none_or(|area| seen.area == *area)
                && self.measure.as_ref().is_none_or(|measure| set.measure(seen).id == *measure)
                && self.period.is_none_or(|period| seen.period == period)
        })
    }
}

/// A kind of block, and its arguments: those that it needs, and those that it may have.
#[derive(Debug)]
pub struct BlockKind {
    /// As written after the fence.
    pub id: &'static str,
    /// What it needs.
    pub needs: &'static [&'static str],
    /// What it may have.
    pub may_have: &'static [&'static str],
}

/// Every kind.
pub const KINDS: [BlockKind; 7] = [
    BlockKind { id: "chart", needs: &["chart"], may_have: &["area"] },
    BlockKind { id: "table", needs: &["figures"], may_have: &["area", "measure", "period"] },
    BlockKind { id: "case", needs: &["id"], may_have: &[] },
    BlockKind { id: "figure", needs: &["number"], may_have: &[] },
    BlockKind { id: "timeline", needs: &["cases"], may_have: &[] },
    BlockKind { id: "definition", needs: &["term"], may_have: &[] },
    BlockKind { id: "source", needs: &["id"], may_have: &[] },
];

/// So many cases are the most that one timeline tells of: more nobody can follow.
pub const MOST_CASES: usize = 12;

/// So many faults of one block are told. What has more was not meant as a block.
const MOST_FAULTS: usize = 10;

/// Why a block cannot be read, with its bytes in the text of the block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockFault {
    /// No kind has this name.
    UnknownKind(String),
    /// A line that is no `name: value`.
    NoArgument(Range<usize>),
    /// An argument that this kind does not have.
    UnknownArgument(String, Range<usize>),
    /// An argument that is given already, or an id that is.
    Again(String, Range<usize>),
    /// An argument that is left out.
    Lacks(&'static str),
    /// A value that cannot be what the argument names.
    Value(&'static str, Range<usize>),
    /// A term that is none, as written.
    Term(String, LinkFault, Range<usize>),
    /// What should yield a number and cannot be read.
    Query(QueryFault, Range<usize>),
}

/// Where a fenced block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// Between the paragraphs of the text.
    Text,
    /// In a note, and in nothing else.
    Note,
    /// In a list, a quotation, or something in a note.
    Other,
}

/// A fenced block as written.
#[derive(Debug)]
pub struct Fenced {
    /// What stands after the fence.
    pub info: String,
    /// Its lines.
    pub text: String,
    /// Its bytes in the body.
    pub range: Range<usize>,
    /// Where it stands.
    pub within: Within,
    /// Where pieces of its text begin: in the text, and in the body. In a note each line is indented, and is a piece.
    pieces: Vec<(usize, usize)>,
}

/// An argument as written.
struct Argument<'t> {
    name: &'t str,
    value: &'t str,
    /// The bytes of its name.
    named: Range<usize>,
    /// The bytes of its value.
    at: Range<usize>,
}

impl BlockKind {
    /// The kind that a fence names; `None` for any other word.
    #[must_use]
    pub fn of(info: &str) -> Option<&'static BlockKind> {
        KINDS.iter().find(|kind| kind.id == info.trim())
    }

    /// Whether a block of this kind can stand there. A source is what notes are for.
    #[must_use]
    pub fn may_stand(&self, within: Within) -> bool {
        within == Within::Text || within == Within::Note && self.id == "source"
    }
}

impl Fenced {
    /// The bytes in the body of a part of the block's text; those of its first line where there is no such part.
    #[must_use]
    pub fn place(&self, part: &Range<usize>) -> Range<usize> {
        let before = self.pieces.partition_point(|(in_text, _)| *in_text <= part.start);
        before.checked_sub(1).and_then(|at| self.pieces.get(at)).map_or_else(
            || self.range.start..self.range.start,
            |(in_text, in_body)| in_body + part.start - in_text..in_body + part.end - in_text,
        )
    }

    /// The bytes in the body of a value, as it stands by itself or between commas.
    #[must_use]
    pub fn place_of(&self, value: &str) -> Option<Range<usize>> {
        let values = arguments(&self.text).filter_map(Result::ok).flat_map(|argument| each(&argument));
        let found = values.into_iter().find(|(written, _)| *written == value);
        found.map(|(_, at)| self.place(&at))
    }
}

impl Block {
    /// Reads a block: what stands after its fence, and its lines.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn parse(info: &str, text: &str) -> Result<Block, Vec<BlockFault>> {
        let Some(kind) = BlockKind::of(info) else { return Err(vec![BlockFault::UnknownKind(info.trim().to_owned())]) };
        let mut faults = Vec::new();
        let mut given: Vec<Argument<'_>> = Vec::new();
        for argument in arguments(text) {
            match argument {
                Err(line) => faults.push(BlockFault::NoArgument(line)),
                Ok(Argument { name, named, .. }) if !kind.needs.contains(&name) && !kind.may_have.contains(&name) => {
                    faults.push(BlockFault::UnknownArgument(name.to_owned(), named));
                }
                Ok(Argument { name, named, .. }) if given.iter().any(|earlier| earlier.name == name) => {
                    faults.push(BlockFault::Again(name.to_owned(), named));
                }
                Ok(argument) => given.push(argument),
            }
            if faults.len() == MOST_FAULTS {
                return Err(faults);
            }
        }
        // What is left out may be what is misspelt, and is then answered there.
        if faults.is_empty() {
            let is_given = |name: &&&str| given.iter().any(|argument| argument.name == **name);
            faults.extend(kind.needs.iter().filter(|name| !is_given(name)).map(|name| BlockFault::Lacks(name)));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        made(kind.id, &given).map_err(|fault| vec![fault])
    }

    /// The cases of which it tells.
    #[must_use]
    pub fn cases(&self) -> &[CaseId] {
        match self {
            Block::Case(id) => std::slice::from_ref(id),
            Block::Timeline(ids) => ids,
            _ => &[],
        }
    }

    /// The force of which it shows a chart or rows.
    #[must_use]
    pub fn force(&self) -> Option<&ForceId> {
        match self {
            Block::Chart { area: Area::Force(id), .. } | Block::Table(TableBlock { area: Some(Area::Force(id)), .. }) => Some(id),
            _ => None,
        }
    }
}

/// The fenced blocks of a text that have a word after the fence.
#[must_use]
pub fn fenced(markdown: &str) -> Vec<Fenced> {
    let mut found = Vec::new();
    let mut open: Option<Fenced> = None;
    let (mut depth, mut in_note) = (0_usize, false);
    for (event, range) in Parser::new_ext(markdown, markdown_options()).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if let Tag::CodeBlock(CodeBlockKind::Fenced(info)) = &tag
                    && !info.trim().is_empty()
                {
                    let (info, within) = (info.trim().to_owned(), within(depth, in_note));
                    open = Some(Fenced { info, text: String::new(), range, within, pieces: Vec::new() });
                }
                in_note |= matches!(tag, Tag::FootnoteDefinition(_));
                depth += 1;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                match end {
                    TagEnd::CodeBlock => found.extend(open.take()),
                    TagEnd::FootnoteDefinition => in_note = false,
                    _ => {}
                }
            }
            Event::Text(text) => {
                if let Some(fenced) = &mut open {
                    fenced.pieces.push((fenced.text.len(), range.start));
                    fenced.text.push_str(&text);
                }
            }
            _ => {}
        }
    }
    found
}

/// Where something stands that is so deep in other things, of which the outermost may be a note.
#[must_use]
pub fn within(depth: usize, in_note: bool) -> Within {
    match (depth, in_note) {
        (0, _) => Within::Text,
        (1, true) => Within::Note,
        _ => Within::Other,
    }
}

/// The arguments that a block's lines give; of a line that gives none, its bytes.
fn arguments(text: &str) -> impl Iterator<Item = Result<Argument<'_>, Range<usize>>> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (at, line)
    });
    lines.filter(|(_, line)| !line.trim().is_empty()).map(|(at, line)| {
        let Some((name, value)) = line.split_once(':') else {
            let indent = line.len() - line.trim_start().len();
            return Err(at + indent..at + line.trim_end().len());
        };
        let from = at + name.len() + 1 + (value.len() - value.trim_start().len());
        let value = value.trim();
        // Of what has no name the colon is marked.
        let end = at + if name.trim().is_empty() { name.len() + 1 } else { name.trim_end().len() };
        let named = at + name.len() - name.trim_start().len()..end;
        // What has no value is marked by its name.
        let at = if value.is_empty() { named.clone() } else { from..from + value.len() };
        Ok(Argument { name: name.trim(), value, named, at })
    })
}

/// What stands between the commas of a value, each with its bytes.
fn each<'t>(argument: &Argument<'t>) -> Vec<(&'t str, Range<usize>)> {
    let mut start = argument.at.start;
    let values = argument.value.split(',').map(|part| {
        let from = start + part.len() - part.trim_start().len();
        start += part.len() + 1;
        (part.trim(), from..from + part.trim().len())
    });
    values.collect()
}

fn made(kind: &str, given: &[Argument<'_>]) -> Result<Block, BlockFault> {
    match kind {
        "chart" => {
            let is_id = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            let chart = needed(given, "chart", |text| (!text.is_empty() && is_id(text)).then(|| text.to_owned()))?;
            Ok(Block::Chart { area: optional(given, "area", area)?.unwrap_or(Area::Nation), chart })
        }
        "table" => Ok(Block::Table(TableBlock {
            figures: needed(given, "figures", DatasetId::new)?,
            area: optional(given, "area", area)?,
            measure: optional(given, "measure", MeasureId::new)?,
            period: optional(given, "period", query::period)?,
        })),
        "case" => needed(given, "id", CaseId::new).map(Block::Case),
        "source" => needed(given, "id", SourceId::new).map(Block::Source),
        "timeline" => {
            let cases = argument(given, "cases")?;
            let mut ids: Vec<CaseId> = Vec::new();
            let written = each(cases);
            if written.len() > MOST_CASES {
                return Err(BlockFault::Value("cases", cases.at.clone()));
            }
            for (written, at) in written {
                let id = CaseId::new(written).ok_or_else(|| BlockFault::Value("cases", cases.at.clone()))?;
                if ids.contains(&id) {
                    return Err(BlockFault::Again(id.to_string(), at));
                }
                ids.push(id);
            }
            Ok(Block::Timeline(ids))
        }
        "figure" => {
            let number = argument(given, "number")?;
            Query::parse(number.value).map(Block::Figure).map_err(|fault| BlockFault::Query(fault, number.at.clone()))
        }
        _ => {
            let term = argument(given, "term")?;
            match LinkTarget::parse(&format!("term:{}", term.value)) {
                Ok(LinkTarget::Term { list, term }) => Ok(Block::Definition { list, term }),
                Ok(_) => Err(BlockFault::Value("term", term.at.clone())),
                Err(fault) => Err(BlockFault::Term(term.value.to_owned(), fault, term.at.clone())),
            }
        }
    }
}

fn argument<'a, 't>(given: &'a [Argument<'t>], name: &'static str) -> Result<&'a Argument<'t>, BlockFault> {
    given.iter().find(|argument| argument.name == name).ok_or(BlockFault::Lacks(name))
}

fn needed<T>(given: &[Argument<'_>], name: &'static str, read: impl Fn(&str) -> Option<T>) -> Result<T, BlockFault> {
    let argument = argument(given, name)?;
    read(argument.value).ok_or_else(|| BlockFault::Value(name, argument.at.clone()))
}

fn optional<T>(given: &[Argument<'_>], name: &'static str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, BlockFault> {
    if argument(given, name).is_err() { Ok(None) } else { needed(given, name, read).map(Some) }
}

fn area(written: &str) -> Option<Area> {
    if written == NATION { Some(Area::Nation) } else { ForceId::new(written).map(Area::Force) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_a_kind_with_its_arguments() {
        let case = CaseId::new("met-2021-03").unwrap();
        assert_eq!(Block::parse("case", "id: met-2021-03\n"), Ok(Block::Case(case.clone())));
        let other = CaseId::new("met-2021-04").unwrap();
        assert_eq!(Block::parse(" timeline ", "cases: met-2021-03,  met-2021-04"), Ok(Block::Timeline(vec![case, other])));
        let chart = |area| Ok(Block::Chart { area, chart: "officers".to_owned() });
        assert_eq!(Block::parse("chart", "area: gwent\n\nchart: officers\n"), chart(Area::Force(ForceId::new("gwent").unwrap())));
        assert_eq!(Block::parse("chart", "chart: officers\n"), chart(Area::Nation));
        let table =
            |area, period| Ok(Block::Table(TableBlock { figures: DatasetId::new("left").unwrap(), area, measure: None, period }));
        assert_eq!(Block::parse("table", "figures: left\narea: england-and-wales"), table(Some(Area::Nation), None));
        assert_eq!(Block::parse("table", "period: 2024-25\nfigures: left"), table(None, query::period("2024-25")));
        assert!(matches!(Block::parse("definition", "term: gross-misconduct"), Ok(Block::Definition { .. })));
        assert!(matches!(Block::parse("figure", "number: left/left/gwent/2024-25"), Ok(Block::Figure(_))));
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        assert_eq!(Block::parse("cas", ""), Err(vec![BlockFault::UnknownKind("cas".to_owned())]));
        let wrong = vec![BlockFault::UnknownArgument("ide".to_owned(), 0..3), BlockFault::NoArgument(8..13)];
        assert_eq!(Block::parse("case", "ide: no\nplain\n"), Err(wrong));
        assert_eq!(Block::parse("case", "id: No\n"), Err(vec![BlockFault::Value("id", 4..6)]));
        assert_eq!(Block::parse("case", "id:\n"), Err(vec![BlockFault::Value("id", 0..2)]));
        let nameless = vec![BlockFault::UnknownArgument(String::new(), 1..2), BlockFault::NoArgument(5..6)];
        assert_eq!(Block::parse("case", " :id\nx\n"), Err(nameless), "the colon of what has no name");
        let again = BlockFault::Again("id".to_owned(), 16..18);
        assert_eq!(Block::parse("case", "id: met-2021-03\nid: met-2021-03"), Err(vec![again]));
        let again = BlockFault::Again("a-2021-03".to_owned(), 19..28);
        assert_eq!(Block::parse("timeline", "cases: a-2021-03,  a-2021-03"), Err(vec![again]));
        assert!(matches!(Block::parse("definition", "term: nothing").unwrap_err()[..], [BlockFault::Term(..)]));
        let cases: Vec<String> = (10..10 + MOST_CASES).map(|number| format!("a-2021-{number}")).collect();
        assert!(Block::parse("timeline", &format!("cases: {}", cases.join(","))).is_ok());
        assert!(Block::parse("timeline", &format!("cases: {},a-2021-01", cases.join(","))).is_err());
        assert_eq!(Block::parse("case", &"no\n".repeat(1000)).unwrap_err().len(), MOST_FAULTS);
    }

    #[test]
    fn where_a_block_stands_and_where_its_values_do() {
        let text = "A[^1].\n\n```case\nid: met-2021-03\n```\n\n> ~~~source\n> id: s1\n> ~~~\n\n[^1]:\n    ```source\n    id: s2\n    ```\n\n    - ```source\n      id: s3\n      ```\n\n```\nplain\n```\n";
        let found = fenced(text);
        let within: Vec<Within> = found.iter().map(|block| block.within).collect();
        assert_eq!(within, [Within::Text, Within::Other, Within::Note, Within::Other]);
        for (block, value) in found.iter().zip(["met-2021-03", "s1", "s2", "s3"]) {
            assert_eq!(block.place_of(value).map(|at| &text[at]), Some(value));
        }
        assert_eq!(found[0].place_of("met"), None);
    }
}
