//! Values that hold nothing private by their kind: ids, dates, forces, figures.
//!
//! They are made by `check` and may be used by every later step. Whatever could name or describe a person is not here:
//! that lives in `check` and passes to the later steps only through `disclose`.

pub mod address;
pub mod block;
pub mod content_hash;
pub mod date;
pub mod digest;
pub mod figures;
pub mod financial_year;
pub mod followed;
pub mod force;
pub mod gaps;
pub mod id;
pub mod link;
pub mod place;
pub mod query;
pub mod rank;
pub mod withdrawn;
