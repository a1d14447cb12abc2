//! The sources that a record cites, wherever in it.

use super::case::Case;
use crate::value::id::SourceId;
use std::collections::BTreeSet;

impl Case {
    /// Every source that the record cites, once.
    #[must_use]
    pub fn cited(&self) -> BTreeSet<&SourceId> {
        let mut cited: BTreeSet<&SourceId> = BTreeSet::new();
        for person in &self.people {
            cited.extend(&person.sources);
            cited.extend(person.name.iter().flat_map(|name| name.sources.iter().chain(&name.allowed_together)));
            cited.extend(person.allegations.iter().flat_map(|allegation| &allegation.sources));
            cited.extend(person.decisions.iter().flat_map(|decision| &decision.sources));
            cited.extend(person.appeals.iter().flat_map(|appeal| &appeal.sources));
            cited.extend(person.criminal.iter().flat_map(|stage| &stage.sources));
        }
        cited.extend(self.restrictions.iter().flat_map(|restriction| &restriction.sources));
        cited.extend(self.proceedings.iter().flat_map(|held| &held.sources));
        cited.extend(self.events.iter().flat_map(|event| &event.sources));
        cited.extend(self.disputes.iter().flat_map(|dispute| &dispute.values).flat_map(|value| &value.sources));
        cited.extend(self.responses.iter().flat_map(|response| &response.sources));
        cited
    }
}
