//! Rule R12: a name that would tell who a complainant is.

use super::wording::any_apart;
use super::{Act, Decided, Setting, What, Withholding};
use crate::fault::Faults;
use crate::records::case::{Case, Person};
use crate::vocabulary::{Category, SourceKind};
use jiff::civil::Date;

rule! {
    /// If an officer hurt a member of the family or a partner in a sexual way, the officer's name would tell who that person is.
    /// So we leave out the officer's name. We show it only if the court itself let both things be told together: the name, and
    /// that the two people knew each other.
    ///
    /// ## Why
    ///
    /// The law protects people who say that they are victims of a sexual offence: nothing may be published that is likely to lead
    /// to them ([Sexual Offences (Amendment) Act 1992](https://www.legislation.gov.uk/ukpga/1992/34), section 1). One piece of a
    /// jigsaw is harmless, two together show the picture. The law would let us choose which piece to leave out. We leave out the
    /// name.
    ///
    /// ## An example that breaks it
    ///
    /// A record names an officer, and the allegation has the categories `sexual-offence` and `domestic-abuse`. Anybody who
    /// knows the family now knows who complained.
    ///
    /// ## How to mend it
    ///
    /// Nothing has to be done: the name is withheld. If a judgment, the judge's published remarks or the Crown Prosecution
    /// Service give the name together with the tie, put that source into the register and cite it under `allowed-together`. A
    /// newspaper is not enough, nor is a statement of the police.
    12, "A name that would reveal a complainant is withheld",
    Decided::InForm("The program takes it that the two people were close where somebody is named with a sexual category, and the record has the category domestic abuse or speaks of coercive behaviour. It cannot see a tie that the record does not tell, nor one that stands in another record."),
    [Act::Withhold(withhold), Act::Case(refuse)],
}

/// Words that say by themselves that two people were close: in law, coercive behaviour is an offence only between such people.
const CLOSE: [&str; 4] = ["coercive*", "domestic*", "non molestation*", "intimate"];

fn withhold(case: &Case, _: Date) -> Vec<Withholding> {
    let named = case.people.iter().filter_map(|person| Some((person, person.name.as_ref()?)));
    let mut at_stake = named.filter(|(person, name)| is_sexual(person) && name.allowed_together.is_empty()).peekable();
    // Most records name nobody in a sexual matter, and their texts need not be read for it.
    if at_stake.peek().is_none() || !tells_tie(case) {
        return Vec::new();
    }
    let why = "with a sexual matter the record tells a tie to the complainant, and no source of the court's own gives both";
    at_stake.map(|(person, _)| RULE.withhold(What::Name, Some(&person.id.value), None, why)).collect()
}

/// Whether a record says that the person and a complainant were of one family or household.
fn tells_tie(case: &Case) -> bool {
    let categories = case.people.iter().flat_map(|person| &person.allegations).flat_map(|allegation| &allegation.categories);
    categories.into_iter().any(|category| category.value == Category::DomesticAbuse)
        || case.texts().iter().any(|written| any_apart(&written.text.value, &CLOSE))
}

fn is_sexual(person: &Person) -> bool {
    person.allegations.iter().flat_map(|allegation| &allegation.categories).any(|category| category.value.is_sexual())
}

/// Only the court's own words, or the prosecutor's, say that both may be told.
fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for name in case.people.iter().filter_map(|person| person.name.as_ref()) {
        let of_others = name
            .allowed_together
            .iter()
            .filter_map(|id| setting.sources.get(id))
            .find(|source| !matches!(source.kind, SourceKind::Judgment | SourceKind::CourtRemarks | SourceKind::Cps));
        if let Some(source) = of_others {
            faults.push(
                RULE.refuse(
                    "not-the-courts-own",
                    name.place,
                    format!("`{}` cannot say that the court let name and tie be told together", source.id.value),
                )
                .label("the name begins here")
                .also(source.id.place, "the source")
                .expected("under `allowed-together` a source of kind judgment, court-remarks or cps")
                .mend("cite the judgment, the judge's remarks or the prosecutor, or remove the line; the name is then withheld"),
            );
        }
    }
}
