//! Rule R5.

use super::{Act, Decided, What, Withholding};
use crate::records::case::{Case, Person};
use crate::value::rank::HeldRank;

rule! {
    /// To be written.
    5, "Nobody is picked out before a charge", Decided::Fully, [Act::WithholdWith(withhold)],
}

/// A rank that picks out one person is withheld unless the person may be named; with it, before a charge, the inquiry.
fn withhold(case: &Case, others: &[Withholding]) -> Vec<Withholding> {
    let mut withheld = Vec::new();
    let nameless = |person: &Person| {
        let taken = |other: &Withholding| other.what == What::Name && other.person.as_ref() == Some(&person.id.value);
        person.name.is_none() || others.iter().any(taken)
    };
    for person in case.people.iter().filter(|person| nameless(person) && is_picked_out(person)) {
        let of = |what: What, why: &str| Withholding {
            rule: RULE.number,
            what,
            person: Some(person.id.value.clone()),
            since: None,
            why: why.to_owned(),
        };
        withheld.push(of(What::Rank, "with the force, the rank picks out one person"));
        if !is_charged(person) {
            withheld.push(of(What::Criminal, "nobody was charged, and the rank would pick out the person"));
        }
    }
    withheld
}

fn is_picked_out(person: &Person) -> bool {
    let identifies = |rank: &Option<HeldRank>| rank.as_ref().is_some_and(|held| held.rank.identifies());
    identifies(&person.rank_at_conduct) || identifies(&person.rank_at_proceedings)
}

fn is_charged(person: &Person) -> bool {
    person.criminal.iter().any(|stage| !stage.stage.value.is_below_charge())
}
