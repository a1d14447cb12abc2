//! The record kinds as written: every field with its place, nothing yet known to be true.
//!
//! These types must not leave `check`. What each field is for is said here once; content/README.md shows an example of each kind.

mod case;
mod correction;
mod figures;
mod followed;
mod force;
mod import_map;
mod person;
mod places;
mod prose;
mod protected;
mod redirect;
mod review;
mod site;
mod source;
mod withdrawn;

pub use case::{RawCase, RawDispute, RawDisputedValue, RawEvent, RawProceedings, RawResponse, RawRestriction};
pub use correction::{RawCorrectedRow, RawCorrection, RawFigureCorrection, RawProseCorrection};
pub use figures::{RawBreak, RawCategory, RawFigureSet, RawGap, RawLicence, RawMeasure};
pub use followed::{RawFollowed, RawMonitoring, RawProgramme, RawPromise, RawStage, RawStep};
pub use force::{RawForce, RawTile};
pub use import_map::{RawImportMap, RawLabelColumn, RawMeaning, RawShorthand, RawSkip, RawTotal, RawValueColumn};
pub use person::{RawAllegation, RawAppeal, RawCriminal, RawName, RawPerson, RawResult, RawSentence};
pub use places::RawPlaces;
pub use prose::{RawAbout, RawProse, RawTranslation};
pub use protected::RawProtected;
pub use redirect::RawRedirect;
pub use review::{RawBody, RawRecommendation, RawReview, RawStatement, RawStatus};
pub use site::{RawInWelsh, RawNotArchived, RawSite, RawSiteLicence};
pub use source::RawSource;
pub use withdrawn::{RawWithdrawal, RawWithdrawn};

use crate::fault::Placed;

type Text = Placed<String>;
