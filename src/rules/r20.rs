//! Rule R20: a name that a spent conviction would be tied to.

use super::spent::{self, Spent};
use super::{Act, Decided, Setting, What, Withholding, conviction};
use crate::fault::Faults;
use crate::records::case::Case;
use crate::vocabulary::NameBasis;
use jiff::civil::Date;

rule! {
    /// After some time without a new offence, the law lets most convictions fade: they become "spent". From that day on, this site no
    /// longer says whose conviction it was. The record stays; the name goes, from every page, download, title and address, by itself.
    ///
    /// When that day comes depends on the sentence. A fine is spent a year after the conviction. Up to a year in prison is spent one year
    /// after the term has run out, up to four years four years after, and a longer term seven years after. A suspended sentence counts
    /// like the prison term that was suspended. A community order or a conditional discharge is spent when it has run out. Life and
    /// extended sentences are never spent.
    ///
    /// Where a record does not hold the sentence, its length or its date, nobody can work out the day. Then there is no name at all. Nor is
    /// there one without a conviction, unless the publisher allows a name for a misconduct outcome (rule R22).
    ///
    /// ## Why
    ///
    /// The Rehabilitation of Offenders Act 1974 says that somebody whose conviction is spent is to be treated as if it had never been
    /// ([section 4](https://www.legislation.gov.uk/ukpga/1974/53)). It is not a crime to write about a spent conviction. But whoever does so
    /// with a bad motive cannot defend it by its being true (section 8). Taking every such name out is our rule; the law asks less. The
    /// times are those of [section 5](https://www.legislation.gov.uk/ukpga/1974/53/section/5); the government
    /// [explains them](https://www.gov.uk/guidance/rehabilitation-periods).
    ///
    /// ## An example that breaks it
    ///
    /// A record names an officer who was fined on 14 June 2025. From 14 June 2026 the conviction is spent, and the name is gone.
    ///
    /// ## How to mend it
    ///
    /// Read how long the sentence is, and write it under `sentence` with its kind and `months`. If the name is gone because the
    /// conviction is spent, there is nothing to mend: remove the name from the record.
    20, "A spent conviction carries no name", Decided::InForm("It is worked out from the kind, length and dates of the sentences in the record, always to the earliest day that is possible. A long prison term is taken to be one that will be spent, although for some grave offences it never is. Sentences that the record leaves out, and days spent in prison before the trial, are for the reviewer of the name to think of."), [Act::Case(refuse), Act::Withhold(withhold)],
}

/// A conviction that the publisher takes for a ground must be there.
fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for (person, name) in case.people.iter().filter_map(|person| Some((person, person.name.as_ref()?))) {
        if name.basis.value != NameBasis::Conviction {
            continue;
        }
        if !setting.name_bases.contains(&NameBasis::Conviction) {
            faults.push(
                RULE.refuse("name-not-allowed", name.place, "this person may not be named")
                    .label("begins here")
                    .expected("a ground that `name-bases` in site.yaml holds; a conviction is not among them")
                    .mend("remove the name, here and wherever else in the record it stands"),
            );
        // Of a quashed one another rule withholds the name.
        } else if !conviction::ever(&person.criminal) {
            faults.push(
                RULE.refuse("name-not-allowed", name.place, "this person may not be named: the record holds no conviction")
                    .label("begins here")
                    .expected("under `criminal`, a stage `convicted` or `sentenced` with its source")
                    .mend("remove the name, here and wherever else in the record it stands"),
            );
        }
    }
}

/// Whatever the ground of the name: a finding about the same acts gives the conviction away.
fn withhold(case: &Case, date: Date) -> Vec<Withholding> {
    let named = case.people.iter().filter(|person| person.name.is_some());
    named
        .filter_map(|person| {
            let (since, why) = match spent::of(&person.criminal)? {
                Spent::On(day) if day <= date => (Some(day), format!("the conviction may be spent from {day}")),
                Spent::NotKnown => (
                    None,
                    "when the conviction is spent cannot be worked out: a sentence, its length or its date is not in the record"
                        .to_owned(),
                ),
                Spent::Never | Spent::On(_) => return None,
            };
            Some(RULE.withhold(What::Name, Some(&person.id.value), since, why))
        })
        .collect()
}
