//! What is followed over time: how closely a force is watched, programmes in which it goes through its own cases, promises.

use super::Text;
use super::correction::RawCorrection;
use super::review::RawBody;
use crate::fault::Placed;
use crate::read::dates::WrittenDate;
use crate::read::record::record;
use crate::value::date::PartialDate;
use crate::vocabulary::{MonitoringStage, Population};
use jiff::civil::Date;

record! {
    /// How closely a force is watched, and was.
    pub struct RawMonitoring, "the monitoring of a force" {
        /// The force.
        required force: Text,
        /// Its stages, oldest first.
        list stages: RawStage,
        /// What was corrected.
        list corrections: RawCorrection,
        /// The day a maintainer last held the record against its sources.
        required checked: Placed<Date>,
    }
}

record! {
    /// A stage into which a force was moved.
    pub struct RawStage, "a stage" {
        /// Which.
        required stage: Placed<MonitoringStage>,
        /// Since when.
        required from: Placed<WrittenDate>,
        /// Why, in our own words.
        optional text: Text,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// A programme in which a force goes through cases again.
    pub struct RawProgramme, "a programme" {
        /// Its permanent id.
        required id: Text,
        /// What it is called.
        required title: Text,
        /// Whose it is.
        required body: RawBody,
        /// The forces whose cases are gone through.
        list forces: Text,
        /// When it began.
        required begun: Placed<WrittenDate>,
        /// What it goes through, in our own words.
        required summary: Text,
        /// What was told of it, oldest first.
        list history: RawStep,
        /// Where whose it is, and when it began, is stated.
        list sources: Text,
        /// What was corrected.
        list corrections: RawCorrection,
        /// The day a maintainer last held the record against its sources.
        required checked: Placed<Date>,
    }
}

record! {
    /// What was told of a programme.
    pub struct RawStep, "a step" {
        /// When.
        required date: Placed<WrittenDate>,
        /// What, in our own words.
        required text: Text,
        /// The figures that were given: rows of datasets.
        list figures: RawFollowed,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// Rows of a dataset that are followed.
    pub struct RawFollowed, "a measure that is followed" {
        /// The dataset.
        required figures: Text,
        /// The measure.
        required measure: Text,
        /// The category; left out for all.
        optional category: Text,
        /// Who is counted; left out where the measure counts one kind of people only.
        optional role: Placed<Population>,
        /// Of which force, or england-and-wales.
        required force: Text,
    }
}

record! {
    /// A public commitment.
    pub struct RawPromise, "a promise" {
        /// Its permanent id.
        required id: Text,
        /// What it is called.
        required title: Text,
        /// Who made it: an office or a body, never a person.
        required body: RawBody,
        /// The forces that it is about, or england-and-wales.
        list forces: Text,
        /// When.
        required date: Placed<PartialDate>,
        /// Its words, in a short quotation.
        required words: Text,
        /// What it is about, in our own words.
        required summary: Text,
        /// By what it is judged here.
        required measure: RawFollowed,
        /// Why by that, in our own words.
        required why: Text,
        /// By when it was to be kept.
        optional due: Placed<PartialDate>,
        /// Where it was made.
        list sources: Text,
        /// What was corrected.
        list corrections: RawCorrection,
        /// The day a maintainer last held the record against its sources.
        required checked: Placed<Date>,
    }
}
