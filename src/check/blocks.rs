//! Blocks in commentary and pages: that each can be read, stands where one can stand, and names records that there are.
//!
//! Entry points: [`check`], and [`none`] for texts that can hold no block. Rows, measures and charts are looked for once it is known what may
//! be shown (`bind`).

use super::Checker;
use super::prose::{bad_link, bad_query};
use crate::fault::{Fault, Place, Placed, nearest};
use crate::value::block::{Block, BlockFault, BlockKind, Fenced, KINDS, Within, fenced};
use crate::value::figures::Area;
use std::ops::Range;

/// Checks the blocks of a text.
pub fn check(body: &Placed<String>, checker: &mut Checker<'_>) {
    let place = |range: Range<usize>| {
        let at = |offset: usize| body.place.start + u32::try_from(offset).unwrap_or(0);
        Place { file: body.place.file, start: at(range.start), end: at(range.end) }
    };
    for fenced in fenced(&body.value) {
        let first = body.value.get(fenced.range.clone()).and_then(|text| text.lines().next()).map_or(0, str::len);
        let whole = place(fenced.range.start..fenced.range.start + first);
        match Block::parse(&fenced.info, &fenced.text) {
            Err(faults) => {
                let within = |range: &Range<usize>| place(fenced.place(range));
                checker.faults.extend(faults.into_iter().map(|fault| told(&fenced.info, fault, whole, &within)));
            }
            Ok(_) if BlockKind::of(&fenced.info).is_some_and(|kind| !kind.may_stand(fenced.within)) => {
                checker.faults.push(inside(&fenced, whole));
            }
            Ok(block) => known(&block, |id| fenced.place_of(id).map_or(whole, place), checker),
        }
    }
}

/// Answers blocks in a text that can hold none; the fault marks the whole text.
pub fn none(text: &Placed<String>, checker: &mut Checker<'_>) {
    if let Some(fenced) = fenced(&text.value).first() {
        checker.faults.push(
            Fault::error("block-inside", text.place, format!("this text holds a block `{}`", fenced.info))
                .expected("blocks in commentary and pages only")
                .mend("take it out; the page of the case shows all that the record holds"),
        );
    }
}

fn inside(fenced: &Fenced, whole: Place) -> Fault {
    let found = match fenced.within {
        Within::Note => format!("a block `{}` stands in a note", fenced.info),
        _ => format!("a block `{}` stands in a list or a quotation", fenced.info),
    };
    Fault::error("block-inside", whole, found)
        .expected("blocks between two paragraphs; in a note, a source alone")
        .mend("put an empty line before and after the block, and nothing before its fence")
}

/// Answers what a block names and nothing here is called by.
fn known(block: &Block, place: impl Fn(&str) -> Place, checker: &mut Checker<'_>) {
    let index = checker.index;
    let mut is_known = |what: &str, id: &str| match what {
        "force" => checker.known(what, id, place(id), index.forces.contains_key(id), index.forces.keys()),
        "case" => checker.known(what, id, place(id), index.cases.contains(id), &index.cases),
        "source" => {
            checker.cited.insert(id.to_owned());
            checker.known(what, id, place(id), index.sources.contains_key(id), index.sources.keys());
        }
        _ => checker.known(what, id, place(id), index.figures.contains(id), &index.figures),
    };
    block.cases().iter().for_each(|id| is_known("case", id.as_str()));
    match block {
        Block::Chart { area: Area::Force(force), .. } => is_known("force", force.as_str()),
        Block::Table(table) => {
            is_known("figure dataset", table.figures.as_str());
            if let Some(Area::Force(force)) = &table.area {
                is_known("force", force.as_str());
            }
        }
        Block::Source(id) => is_known("source", id.as_str()),
        _ => {}
    }
}

fn told(info: &str, fault: BlockFault, whole: Place, within: &dyn Fn(&Range<usize>) -> Place) -> Fault {
    let kind = BlockKind::of(info);
    let names: Vec<&str> = kind.iter().flat_map(|kind| kind.needs.iter().chain(kind.may_have)).copied().collect();
    let argument = |place: Place, found: String| Fault::error("block-argument", place, found);
    match fault {
        BlockFault::UnknownKind(written) => {
            let ids = KINDS.map(|kind| kind.id);
            let fault = Fault::error("unknown-block", whole, format!("`{written}` is no kind of block"))
                .expected(format!("one of: {}", ids.join(", ")));
            near(fault, nearest(&written, ids), "if this is code, leave out the word after the fence")
        }
        BlockFault::NoArgument(range) => argument(within(&range), "this line of a block names no argument".to_owned())
            .expected(format!("a line such as `{}: ...`", names.first().unwrap_or(&"id")))
            .mend("write name, colon and value; text goes before or after the block"),
        BlockFault::UnknownArgument(written, range) => {
            let fault = argument(within(&range), format!("a block `{info}` has no argument `{written}`"))
                .expected(format!("one of: {}", names.join(", ")));
            near(fault, nearest(&written, names.iter().copied()), "take the line out")
        }
        BlockFault::Again(what, range) => {
            argument(within(&range), format!("this block gives `{what}` twice")).mend("take one of the two out")
        }
        BlockFault::Lacks(name) => argument(whole, format!("this block `{info}` does not say its `{name}`"))
            .expected(format!("its arguments: {}", names.join(", ")))
            .mend(format!("add a line `{name}: ...`")),
        BlockFault::Value(name, range) => {
            let (expected, mend) = match name {
                "period" => ("a period: 2024-25, 2024, 2025-03-31 or 2018-04-01..2021-03-31", "write it as one of these"),
                "area" => ("the id of a force, or england-and-wales", "copy the id from the force's file"),
                "chart" => ("the id of a chart", "look at the chart on its page: its id is what follows `#` in its address"),
                "cases" => ("ids of cases with commas between them, twelve at most", "copy the ids from the records"),
                _ => ("an id as the record writes it", "copy the id from the record"),
            };
            argument(within(&range), format!("this cannot be the `{name}` of a block `{info}`")).expected(expected).mend(mend)
        }
        BlockFault::Term(written, fault, range) => bad_link(&format!("term:{written}"), &fault, within(&range)),
        BlockFault::Query(fault, range) => bad_query(&fault, within(&range)),
    }
}

/// With the name that is most like what was written, if any is.
fn near(fault: Fault, name: Option<&str>, otherwise: &str) -> Fault {
    match name {
        Some(name) => fault.label(format!("did you mean `{name}`?")).mend(format!("write `{name}`, if that is what is meant")),
        None => fault.mend(otherwise),
    }
}
