//! Rule R19: a name whose review is overdue.

use super::{Act, Decided, What, Withholding};
use crate::records::case::Case;
use jiff::civil::Date;

rule! {
    /// Every name in a record carries the day by which somebody must look at it again. After that day the name is withheld, on every
    /// page, in every download and in every title and address, until somebody has looked and written a new day.
    ///
    /// ## Why
    ///
    /// Journalism may use personal data without consent where publishing is reasonably believed to be in the public interest (Data
    /// Protection Act 2018, Schedule 2, paragraph 26). That belief has to be somebody's, and it can grow old: a conviction is quashed, an
    /// appeal succeeds, years pass. A day in the record makes sure that it is looked at again, and that forgetting to look harms nobody.
    ///
    /// ## An example that breaks it
    ///
    /// A record with `review-by: 2026-06-30`, built on 1 July 2026. The name is gone from that day on, without anybody doing anything.
    ///
    /// ## How to mend it
    ///
    /// Read the sources again. If the name may still stand, write the day of the new review under `reviewed` and the next one under
    /// `review-by`. If not, remove the name.
    19, "A name is withheld once its review is overdue", Decided::Fully, [Act::Withhold(withhold)],
}

fn withhold(case: &Case, date: Date) -> Vec<Withholding> {
    let named = case.people.iter().filter_map(|person| Some((person, person.name.as_ref()?)));
    named
        .filter(|(_, name)| date > name.review_by.value)
        .map(|(person, name)| {
            let due = name.review_by.value;
            RULE.withhold(What::Name, Some(&person.id.value), due.tomorrow().ok(), format!("its review was due by {due}"))
        })
        .collect()
}
