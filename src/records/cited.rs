//! Which sources a case record cites, wherever in it.

use super::case::Case;
use crate::value::id::SourceId;
use std::collections::BTreeSet;

impl Case {
    /// Every source that the record cites.
    #[must_use]
    pub fn cited(&self) -> BTreeSet<&SourceId> {
        let of_people = self.people.iter().flat_map(|person| {
            let name = person.name.iter().flat_map(|name| name.sources.iter().chain(&name.allowed_together));
            let allegations = person.allegations.iter().flat_map(|allegation| &allegation.sources);
            let decisions = person.decisions.iter().flat_map(|decision| &decision.sources);
            let appeals = person.appeals.iter().flat_map(|appeal| &appeal.sources);
            let criminal = person.criminal.iter().flat_map(|stage| &stage.sources);
            person.sources.iter().chain(name).chain(allegations).chain(decisions).chain(appeals).chain(criminal)
        });
        of_people
            .chain(self.restrictions.iter().flat_map(|restriction| &restriction.sources))
            .chain(self.proceedings.iter().flat_map(|held| &held.sources))
            .chain(self.events.iter().flat_map(|event| &event.sources))
            .chain(self.disputes.iter().flat_map(|dispute| &dispute.values).flat_map(|value| &value.sources))
            .chain(self.responses.iter().flat_map(|response| &response.sources))
            .collect()
    }
}
