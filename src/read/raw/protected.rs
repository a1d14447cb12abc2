//! The list of protected terms.

use super::Text;
use crate::fault::Placed;
use crate::read::record::record;
use jiff::civil::Date;

record! {
    /// An entry of `protected.yaml`.
    pub struct RawProtected, "a protected term" {
        /// Names the entry; the first digits of its hash.
        required id: Text,
        /// The day it was added.
        required added: Placed<Date>,
        /// Why, in words that hold no name.
        optional why: Text,
        /// The keyed hash.
        required hash: Text,
        /// What it is searched for by, encrypted.
        required seal: Text,
    }
}
