//! Rule R5: before a charge nobody is named, nor picked out by rank.

use super::linked::passages;
use super::wording::{Words, merged};
use super::{Act, Decided, Holdings, Setting, What, Withholding};
use crate::fault::{Fault, Faults, Place};
use crate::records::case::{Case, Event, Person};
use crate::records::texts::Field;
use crate::value::id::CaseId;
use crate::value::rank::HeldRank;
use crate::vocabulary::{EventKind, NameBasis};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::ops::Range;

rule! {
    /// Somebody who has been looked into, and neither charged nor found to have done wrong, is not named on this site.
    ///
    /// A rank can be a name too. A force has one chief constable. So where a rank and a force together point to one person, and
    /// the person may not be named, the rank is left out: the site says "officer (rank withheld)". If there was no charge, the
    /// police inquiry is left out as well. The rank must not stand in the words of the record either, nor in a commentary where
    /// it speaks of the case. In the titles of sources the site takes it out by itself.
    ///
    /// ## Why
    ///
    /// In 2022 the [Supreme
    /// Court](https://inforrm.org/2022/02/16/news-zxc-v-bloomberg-landmark-ruling-as-supreme-court-finds-that-suspects-in-criminal-cases-have-a-reasonable-expectation-of-privacy/)
    /// held that people who are under a criminal inquiry can as a rule expect this to stay private until they are charged
    /// (*Bloomberg LP v ZXC* [2022] UKSC 5). Most inquiries end without a charge, and a name stays on the web. That we never name
    /// such people, whatever the public interest, is our own rule. The law asks less.
    ///
    /// ## An example that breaks it
    ///
    /// A record of an inquiry with `rank-at-conduct: chief-constable` and the summary: "Northshire's most senior officer was
    /// investigated."
    ///
    /// ## How to mend it
    ///
    /// Write the rank in the fields for ranks and nowhere else. In the texts say "the officer". If somebody else of such a rank
    /// plays a part in the same case, say "the head of another force" or leave the person out.
    5, "Nobody is picked out before a charge",
    Decided::InForm("The program knows the five ranks that point to one person, in the fields and in the usual words for them. It does not see that a unit, a date or an unusual event points to one person: the editor must."),
    [
        Act::Withhold(withhold_name),
        Act::WithholdWith(withhold_rank),
        Act::Case(refuse),
        Act::Whole(refuse_where_linked),
        Act::Asked("the door asks which words in a cited source tell a withheld rank (disclose)"),
    ],
}

/// Words for a rank, or for whoever holds it, that with the force pick out one person.
#[rustfmt::skip]
const RANKS: &[&str] = &[
    "chief constable*", "chief officer*", "chief con", "deputy chief*", "cc", "ccs", "dcc", "tcc", "tdcc",
    "assistant commissioner*", "deputy commissioner*", "commissioner*", "police chief*", "chief of police",
    "head of the force", "head of the police", "heads the force", "headed the force", "leads the force", "led the force",
    "leader of the force", "in charge of the force", "in command of the force", "force's head", "second in command",
    "most senior officer*", "most senior police officer*", "most senior policem*", "highest ranking officer*", "top officer*",
    "top cop*",
];

/// Words that tell of a police inquiry.
#[rustfmt::skip]
const INQUIRY: &[&str] = &[
    "arrest*", "bail*", "under caution", "criminal inquir*", "criminal investigation*", "criminally investigated",
    "under investigation", "prosecut*", "crown prosecution service",
];

/// Where a text tells a rank that picks out one person.
#[must_use]
pub fn ranks_in(text: &str) -> Vec<Range<usize>> {
    merged(Words::apart(text).find_any(RANKS))
}

/// Whether an address does.
#[must_use]
pub fn tells_rank(address: &str) -> bool {
    Words::of_address(address).has_any(RANKS)
}

/// A name is withheld while nobody was charged and nothing was found.
fn withhold_name(case: &Case, _: Date) -> Vec<Withholding> {
    let named = case.people.iter().filter(|person| person.name.is_some());
    named
        .filter(|person| !is_charged(person) && !has_finding(person))
        .map(|person| withheld(person, What::Name, "there is neither a charge nor a finding"))
        .collect()
}

/// A rank that picks out one person is withheld unless the person may be named; with it, before a charge, the inquiry.
fn withhold_rank(case: &Case, others: &[Withholding]) -> Vec<Withholding> {
    let nameless = |person: &Person| {
        let taken = |other: &Withholding| other.what == What::Name && other.person.as_ref() == Some(&person.id.value);
        person.name.is_none() || others.iter().any(taken)
    };
    let mut list = Vec::new();
    for person in case.people.iter().filter(|person| nameless(person) && is_picked_out(person)) {
        list.push(withheld(person, What::Rank, "with the force, the rank picks out one person"));
        if !is_charged(person) && tells_of_inquiry(case, person) {
            list.push(withheld(person, What::Criminal, "nobody was charged, and the rank would pick out the person"));
        }
    }
    list
}

fn withheld(person: &Person, what: What, why: &str) -> Withholding {
    RULE.withhold(what, Some(&person.id.value), None, why)
}

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    refuse_names(case, faults);
    if case.people.iter().any(is_picked_out) {
        refuse_ranks(case, setting, faults);
    } else if case.people.iter().any(|person| is_uncharged(person) && !has_finding(person)) {
        refuse_seniority(case, setting, faults);
    }
    if case.people.iter().any(|person| is_picked_out(person) && is_uncharged(person)) {
        refuse_inquiry(case, setting, faults);
    }
}

/// A name that no conviction bears is answered by rule R20; one that a finding should bear, and does not, here.
fn refuse_names(case: &Case, faults: &mut Faults) {
    for (person, name) in case.people.iter().filter_map(|person| Some((person, person.name.as_ref()?))) {
        if name.basis.value == NameBasis::MisconductOutcome && !is_charged(person) && !has_finding(person) {
            let found = "a person is named of whom neither a charge nor a finding is known";
            faults.push(
                RULE.refuse("name-before-charge", name.place, found)
                    .label("begins here")
                    .mend("remove the name, here and wherever else in the record it stands"),
            );
        }
    }
}

/// Whoever is meant by it: a reader cannot tell the chief constable who chaired from the one who is accused.
fn refuse_ranks(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for written in case.texts() {
        for range in ranks_in(&written.text.value) {
            faults.push(rank_in_text(setting.at(written.text, range)));
        }
    }
}

fn refuse_seniority(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for written in case.texts() {
        for range in Words::apart(&written.text.value).find("senior officer*") {
            let found = "this picks out few people, and nobody was charged";
            faults.push(
                RULE.refuse("rank-in-text", setting.at(written.text, range), found)
                    .expected("`officer`: a force has a handful of senior officers, from assistant chief constable upwards")
                    .mend("leave `senior` out; if somebody else is meant, say who it is without the rank"),
            );
        }
    }
}

/// What stands in the fields of criminal stages and in events of arrest is withheld at the door together with the stages.
fn refuse_inquiry(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    let stays = |field: Field| {
        !matches!(
            field,
            Field::Criminal | Field::Court | Field::Counts | Field::Event(EventKind::Arrest | EventKind::NoFurtherAction)
        )
    };
    for written in case.texts().iter().filter(|written| stays(written.field)) {
        for range in Words::apart(&written.text.value).find_any(INQUIRY) {
            let found = "this tells of a police inquiry that the site withholds";
            faults.push(
                RULE.refuse("inquiry-in-text", setting.at(written.text, range), found)
                    .expected("nothing of an inquiry without a charge, where the rank would pick out one person")
                    .mend("take it out of the text; the stages under `criminal` are withheld by the program"),
            );
        }
    }
}

fn rank_in_text(place: Place) -> Fault {
    RULE.refuse("rank-in-text", place, "with the force, these words pick out one person")
        .expected("the rank in the fields for ranks only, where the site can withhold it")
        .mend("write `officer`; if somebody else is meant, write `the head of another force`, or leave the person out")
}

/// A passage that links to such a record tells no such rank, in commentary, on a page or in another record's summary.
fn refuse_where_linked(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let of_such: BTreeSet<&CaseId> =
        holdings.cases.iter().filter(|case| case.people.iter().any(is_picked_out)).map(|case| &case.id.value).collect();
    if of_such.is_empty() {
        return;
    }
    let summaries = holdings.cases.iter().map(|case| &case.summary);
    let prose = || holdings.prose();
    for text in summaries.chain(prose().map(|prose| &prose.body)) {
        for passage in passages(&text.value).iter().filter(|passage| passage.around.any_case(|case| of_such.contains(case))) {
            for range in ranks_in(text.value.get(passage.range.clone()).unwrap_or("")) {
                let range = passage.range.start + range.start..passage.range.start + range.end;
                faults.push(rank_in_text(setting.at(text, range)));
            }
        }
    }
    for prose in prose().filter(|prose| prose.about.cases.iter().any(|case| of_such.contains(case))) {
        for text in [&prose.title, &prose.summary] {
            for range in ranks_in(&text.value) {
                faults.push(rank_in_text(setting.at(text, range)));
            }
        }
    }
}

fn is_picked_out(person: &Person) -> bool {
    let identifies = |rank: &Option<HeldRank>| rank.as_ref().is_some_and(|held| held.rank.identifies());
    identifies(&person.rank_at_conduct) || identifies(&person.rank_at_proceedings)
}

fn is_charged(person: &Person) -> bool {
    person.criminal.iter().any(|stage| !stage.stage.value.is_below_charge())
}

/// Whether the record tells of an inquiry that led to no charge.
fn is_uncharged(person: &Person) -> bool {
    !person.criminal.is_empty() && !is_charged(person)
}

/// Whether there is anything of a police inquiry about a person to withhold: stages, or events that the door takes out with them.
fn tells_of_inquiry(case: &Case, person: &Person) -> bool {
    let about = |event: &Event| event.people.is_empty() || event.people.contains(&person.id.value);
    let of_inquiry = |event: &Event| matches!(event.kind.value, EventKind::Arrest | EventKind::NoFurtherAction);
    !person.criminal.is_empty() || case.events.iter().any(|event| of_inquiry(event) && about(event))
}

fn has_finding(person: &Person) -> bool {
    person.decisions.iter().any(|decision| decision.finding.value.is_proven() || decision.outcome.value.is_sanction())
}
