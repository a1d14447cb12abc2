//! Rule R23: sources that can vanish.

use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Fault, Faults, FileId, Place};
use crate::records::NotArchived;
use crate::records::source::{Source, Where};
use std::collections::BTreeMap;

rule! {
    /// Pages on the web disappear. So for each source on the web the register should give the address of a saved copy in a web archive, and
    /// the day on which we read it. Where there is no saved copy, the register says why.
    ///
    /// When a link stops working, the fact stays. It was true when we read it, and the source is still named; it is marked as vanished,
    /// with the day on which we found it gone and the day on which we last saw it, and the saved copy comes before the address.
    ///
    /// ## Why
    ///
    /// Police forces may take down the notice of an outcome after 28 days
    /// ([Police (Conduct) Regulations 2020, regulation 43](https://www.legislation.gov.uk/uksi/2020/4/regulation/43/made)), and many do. If we
    /// could not show what we relied on, we could not show that we reported it fairly, nor answer somebody who says that we got it wrong.
    /// To keep copies is our rule; the law does not ask it.
    ///
    /// ## An example that breaks it
    ///
    /// A new source with an `address` and neither `archived` nor `not-archived`.
    ///
    /// ## How to mend it
    ///
    /// Save the page in a web archive, such as the one at web.archive.org, and write the copy's address under `archived` and the day under
    /// `read`. If it cannot be saved, say why under `not-archived`.
    ///
    /// If a page has gone, leave the fact, the source and its address as they are, and write `gone-since` with the day. `answerable
    /// sources check` looks for all of them, and writes what it saw.
    23, "Sources on the web are saved", Decided::InForm("Sources without a saved copy and without a reason are counted for each file of the register, in one warning. A publisher who took over a register without saved copies may say so once for a number of them, and is warned when there are more. Whether an address still answers is looked up only when a maintainer asks for it (with the command “sources check”), never by a build. What has vanished changes a badge and the list of what has vanished, and removes nothing. A page that answers with other words than it once had is noticed only where the register holds the hash of a copy."), [Act::Whole(warn)],
}

/// How many sources a warning names.
const NAMED: usize = 3;

fn warn(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    // What a site.yaml that was refused says of them is not known.
    let Some(site) = setting.site else { return };
    let unsaved: Vec<&Source> = holdings.sources.values().filter(|source| is_unsaved(source)).collect();
    match &site.not_archived {
        Some(stated) if unsaved.len() > stated.at_most.value as usize => faults.push(more_than_stated(stated, &unsaved)),
        Some(_) => {}
        None => faults.extend(by_file(&unsaved)),
    }
    faults.extend(holdings.sources.values().filter_map(same_twice));
}

/// On the web, without a saved copy and without a reason. A saved copy of an address that is withheld would give it away.
fn is_unsaved(source: &Source) -> bool {
    matches!(source.at, Where::At(_)) && source.archived.is_none() && source.not_archived.is_none()
}

/// New sources mostly stand at the end of a file, so the last without a saved copy is shown of each.
fn more_than_stated(stated: &NotArchived, unsaved: &[&Source]) -> Fault {
    let found = format!("{} sources on the web have no saved copy and do not say why", unsaved.len());
    let fault = RULE
        .warn("source-not-archived", stated.at_most.place, found)
        .expected(format!("at most the {} of which this line speaks", stated.at_most.value))
        .mend(
            "give the new ones `archived` (or `not-archived` with the reason) in the register; this number should only ever fall",
        );
    let mut last: BTreeMap<FileId, Place> = BTreeMap::new();
    for source in unsaved {
        let place = last.entry(source.place.file).or_insert(source.id.place);
        *place = (*place).max(source.id.place);
    }
    last.into_values().fold(fault, |fault, place| fault.also(place, "the last of this file without one"))
}

/// One warning a file: a warning for each source would drown all else.
fn by_file(unsaved: &[&Source]) -> Vec<Fault> {
    let mut files: BTreeMap<FileId, Vec<&Source>> = BTreeMap::new();
    for source in unsaved {
        files.entry(source.place.file).or_default().push(source);
    }
    let told = |mut sources: Vec<&Source>| {
        sources.sort_by_key(|source| source.place);
        let first = sources.first()?;
        let names: Vec<String> = sources.iter().take(NAMED).map(|source| format!("`{}`", source.id.value)).collect();
        let more = sources.len().saturating_sub(NAMED);
        let list = if more > 0 { format!("{} and {more} more", names.join(", ")) } else { names.join(", ") };
        let found = match sources.len() {
            1 => format!("a source of this file has no saved copy and does not say why: {list}"),
            number => format!("{number} sources of this file have no saved copy and do not say why: {list}"),
        };
        Some(
            RULE.warn("source-not-archived", first.id.place, found)
                .expected("`archived` with the address of a saved copy, or `not-archived` with the reason why there is none")
                .mend("save each page in a web archive, such as the one at web.archive.org, and write the copy's address"),
        )
    };
    files.into_values().filter_map(told).collect()
}

/// An archived copy that is the very page it should outlive.
fn same_twice(source: &Source) -> Option<Fault> {
    let (Where::At(address), Some(archived)) = (&source.at, &source.archived) else { return None };
    (address.value == archived.value).then(|| {
        RULE.warn("archive-is-original", archived.place, "this is the address of the page itself, not of a saved copy")
            .also(address.place, "the page")
            .mend("save the page in a web archive and write the address that it gives")
    })
}
