//! Rule R11.

use super::{Act, Decided, What, Withholding};
use crate::records::case::Case;
use jiff::civil::Date;

rule! {
    /// To be written.
    11, "A sexual matter shows nothing that leads to the complainant", Decided::Fully, [Act::Withhold(withhold)],
}

fn withhold(case: &Case, _: Date) -> Vec<Withholding> {
    let mut categories = case.people.iter().flat_map(|person| &person.allegations).flat_map(|allegation| &allegation.categories);
    if !categories.any(|category| category.value.is_sexual()) {
        return Vec::new();
    }
    let why = "in a sexual matter the conduct is dated to the year".to_owned();
    vec![Withholding { rule: RULE.number, what: What::ConductDays, person: None, since: None, why }]
}
