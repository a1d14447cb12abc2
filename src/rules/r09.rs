//! Rule R9: what facts and names rest on.

use super::{Act, Decided, Setting, conviction};
use crate::fault::{Fault, Faults, Place};
use crate::records::case::{Case, Name, Person};
use crate::records::source::Source;
use crate::vocabulary::{NameBasis, SourceKind};

rule! {
    /// Every fact on this site names the document in which we read it. A post in a forum, or a site that only copies what others wrote, can
    /// point us to a document; a fact cannot rest on it.
    ///
    /// A name needs more. It may rest on a court's judgment or the judge's words at the sentence, on the prosecutors (the Crown Prosecution
    /// Service), on the police watchdog (the Independent Office for Police Conduct), or on a press report. And the document must be about
    /// the conviction: one that came out before it cannot be.
    ///
    /// ## Why
    ///
    /// Whoever prints something about a person must be able to show that it is true, or that they reported a court or an official notice
    /// fairly ([Defamation Act 1996](https://www.legislation.gov.uk/ukpga/1996/31), sections 14 and 15). A forum shows neither. The
    /// [Editors' Code](https://www.editorscode.org.uk) asks for care that what is printed is right (clause 1). Which documents are good
    /// enough for a name is our own choice; the law has no list.
    ///
    /// ## An example that breaks it
    ///
    /// A record says that an officer was dismissed, and the only source is a thread in a forum.
    ///
    /// ## How to mend it
    ///
    /// Look for the document behind it, add it to the source register, and cite it by its id: `sources: [s37]`. If there is none, take the
    /// fact out. If no source may carry the name, remove the name.
    9, "Every fact names a source, and a name a strong one", Decided::InForm("The program sees that each fact cites a source, of what kind it is, and for a name whether it came out before the conviction, where both dates are known. Whether the source says what the record says, only a reader can tell. One of several differing values, printed as somebody's version, may rest on a weak source."), [Act::Case(refuse), Act::Asked("check, wherever sources are cited")],
}

/// The fault of something that names no source. `what`, as in "this result".
pub fn missing(what: &str, owner: Place) -> Fault {
    RULE.refuse("source-missing", owner, format!("{what} names no source"))
        .label("begins here")
        .mend("add `sources: [...]` with ids from the source register (content/sources)")
}

/// The same of a row in a table of figures.
pub fn missing_in_row(cell: Place) -> Fault {
    RULE.refuse("source-missing", cell, "this row names no source")
        .label("empty")
        .mend("write the id of its source; several are parted by spaces")
}

/// The fault of something whose sources, of these kinds, cannot carry a fact; a kind that could not be read is let pass.
pub fn weak(what: &str, first: Place, kinds: &[Option<SourceKind>]) -> Option<Fault> {
    let carried = kinds.iter().any(|kind| kind.is_none_or(SourceKind::can_carry_a_fact));
    (!carried && !kinds.is_empty()).then(|| {
        RULE.refuse("weak-source", first, format!("{what} rests only on a forum or a copy site"))
            .expected("at least one source that can carry a fact (vocabulary: source-kind)")
            .mend("find a better source and cite it too, or take the fact out")
    })
}

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for (person, name) in case.people.iter().filter_map(|person| Some((person, person.name.as_ref()?))) {
        let known: Vec<&Source> = name.sources.iter().filter_map(|id| setting.sources.get(id)).collect();
        // A source that was refused has been answered, and may be the one.
        if known.len() == name.sources.len() {
            faults.extend(by_kind(name, &known).or_else(|| by_date(person, name, &known)));
        }
    }
}

fn by_kind(name: &Name, sources: &[&Source]) -> Option<Fault> {
    if sources.is_empty() || sources.iter().any(|source| carries(source.kind, name.basis.value)) {
        return None;
    }
    Some(
        RULE.refuse("weak-name-source", name.place, "this name rests on no source that may carry a name")
            .label("begins here")
            .expected("a judgment, sentencing remarks, the Crown Prosecution Service, the Independent Office for Police Conduct or a press report")
            .mend("find such a source and cite it under the name too, or remove the name"),
    )
}

/// Where the name rests on a misconduct outcome, the notice of that outcome may carry it.
fn carries(kind: SourceKind, basis: NameBasis) -> bool {
    let of_outcomes = matches!(kind, SourceKind::ForceOutcomeNotice | SourceKind::TribunalDecision | SourceKind::College);
    kind.can_carry_a_name() || (basis == NameBasis::MisconductOutcome && of_outcomes)
}

/// What came out before the conviction does not tell of it.
fn by_date(person: &Person, name: &Name, sources: &[&Source]) -> Option<Fault> {
    let convicted = conviction::first_on(&person.criminal).filter(|_| name.basis.value == NameBasis::Conviction)?;
    let mut strong = sources.iter().filter(|source| carries(source.kind, name.basis.value));
    let early = |source: &&Source| source.published.is_some_and(|published| published.latest() < convicted.earliest());
    strong.all(early).then(|| {
        RULE.refuse(
            "source-before-conviction",
            name.place,
            format!("every source of this name is older than the conviction of {convicted}"),
        )
        .label("begins here")
        .expected("a source that tells of the conviction")
        .mend("cite a report of the conviction or the sentence under the name, or remove the name")
    })
}
