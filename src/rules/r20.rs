//! Rule R20.

use super::{Act, Decided, Setting};
use crate::fault::Faults;
use crate::records::case::Case;
use crate::vocabulary::CriminalStage;

rule! {
    /// To be written.
    20, "A spent conviction gives no name", Decided::Fully, [Act::Case(refuse)],
}

fn refuse(case: &Case, _: &Setting<'_>, faults: &mut Faults) {
    for (person, name) in case.people.iter().filter_map(|person| Some((person, person.name.as_ref()?))) {
        let lasting = person
            .criminal
            .iter()
            .any(|stage| stage.sentence.as_ref().is_some_and(|sentence| !sentence.kind.value.can_become_spent()));
        let quashed = person.criminal.last().is_some_and(|stage| stage.stage.value == CriminalStage::ConvictionQuashed);
        if !lasting || quashed {
            faults.push(
                RULE.refuse("name-not-allowed", name.place, "this person may not be named")
                    .label("begins here")
                    .expected("a conviction that stands, with a sentence that can never become spent (life or extended)")
                    .mend("remove the name, here and wherever else in the record it stands"),
            );
        }
    }
}
