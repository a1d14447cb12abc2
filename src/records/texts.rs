//! Every text of a case record, with the field it stands in: what the rules about words are held against.

use super::case::Case;
use crate::fault::Placed;
use crate::value::id::LocalId;
use crate::vocabulary::EventKind;

/// The field in which a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// What the sources call a person.
    Cipher,
    /// What was alleged.
    Allegation,
    /// The source's wording of a result.
    Result,
    /// Why an appeal ended so.
    Appeal,
    /// A court.
    Court,
    /// The number of counts.
    Counts,
    /// A sentence in words.
    Sentence,
    /// A remark on a criminal stage.
    Criminal,
    /// A remark on proceedings.
    Proceedings,
    /// What happened.
    Event(EventKind),
    /// The source's own words for a date.
    Printed,
    /// Who says that an opportunity was missed.
    SaidBy,
    /// Which fact is in dispute.
    Dispute,
    /// A value in dispute, with its unit.
    DisputedValue,
    /// Why one value is used.
    DisputeWhy,
    /// Who replied.
    ResponseFrom,
    /// What somebody concerned replied: their words and not the site's.
    Response,
    /// What a correction says.
    Correction,
}

/// Whose words a text gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The site's own: they assert what they say.
    Ours,
    /// Told under a heading that says whose words they are, or at which stage of a court case.
    Reported,
    /// What others call somebody or something: a cipher, a court.
    Called,
    /// Given as they were: what a source prints, what somebody replied, what stood here before.
    Given,
}

impl Field {
    /// Whose words stand in it.
    #[must_use]
    pub fn whose(self) -> Whose {
        match self {
            Field::Title
            | Field::Summary
            | Field::Result
            | Field::Appeal
            | Field::Proceedings
            | Field::Event(_)
            | Field::Dispute
            | Field::DisputedValue
            | Field::DisputeWhy => Whose::Ours,
            Field::Allegation | Field::Counts | Field::Sentence | Field::Criminal | Field::SaidBy | Field::ResponseFrom => {
                Whose::Reported
            }
            Field::Cipher | Field::Court => Whose::Called,
            Field::Printed | Field::Response | Field::Correction => Whose::Given,
        }
    }
}

/// A text of a record.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    /// Where it stands.
    pub field: Field,
    /// The person whose entry it stands in.
    pub person: Option<&'a LocalId>,
    /// The text.
    pub text: &'a Placed<String>,
}

impl Case {
    /// Every text that could be printed, in the order in which records are written.
    #[must_use]
    pub fn texts(&self) -> Vec<Written<'_>> {
        let mut texts = Texts(Vec::new());
        texts.add(Field::Title, None, [&self.title]);
        texts.add(Field::Summary, None, [&self.summary]);
        for person in &self.people {
            let who = Some(&person.id.value);
            texts.add(Field::Cipher, who, &person.cipher);
            texts.add(Field::Allegation, who, person.allegations.iter().flat_map(|allegation| &allegation.text));
            texts.add(Field::Result, who, person.decisions.iter().flat_map(|decision| &decision.text));
            texts.add(Field::Appeal, who, person.appeals.iter().flat_map(|appeal| &appeal.text));
            for stage in &person.criminal {
                texts.add(Field::Court, who, &stage.court);
                texts.add(Field::Counts, who, &stage.counts);
                texts.add(Field::Sentence, who, stage.sentence.iter().flat_map(|sentence| &sentence.text));
                texts.add(Field::Criminal, who, &stage.text);
            }
        }
        texts.add(Field::Proceedings, None, self.proceedings.iter().flat_map(|held| &held.text));
        for event in &self.events {
            texts.add(Field::Event(event.kind.value), None, [&event.text]);
            texts.add(Field::Printed, None, &event.printed);
            texts.add(Field::SaidBy, None, &event.said_by);
        }
        for dispute in &self.disputes {
            texts.add(Field::Dispute, None, [&dispute.about]);
            texts.add(Field::DisputeWhy, None, &dispute.why);
            texts.add(
                Field::DisputedValue,
                None,
                dispute.values.iter().flat_map(|value| [&value.value].into_iter().chain(&value.unit)),
            );
        }
        for response in &self.responses {
            texts.add(Field::ResponseFrom, None, [&response.from]);
            texts.add(Field::Response, None, [&response.text]);
        }
        for correction in &self.corrections {
            texts.add(Field::Correction, None, [&correction.was, &correction.now, &correction.why]);
        }
        texts.0
    }
}

struct Texts<'a>(Vec<Written<'a>>);

impl<'a> Texts<'a> {
    fn add(&mut self, field: Field, person: Option<&'a LocalId>, texts: impl IntoIterator<Item = &'a Placed<String>>) {
        self.0.extend(texts.into_iter().map(|text| Written { field, person, text }));
    }
}
