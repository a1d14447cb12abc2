//! Records that were withdrawn.

use super::Text;
use crate::fault::Placed;
use crate::read::record::record;
use crate::vocabulary::WithdrawalReason;
use jiff::civil::Date;

record! {
    /// What is read of a record that was withdrawn; whatever else it holds is left unread.
    pub struct RawWithdrawn, "a withdrawn record" {
        /// The id that it had and keeps.
        required id: Text,
        /// When and why.
        required withdrawn: RawWithdrawal,
    }
}

record! {
    /// When and why a record was withdrawn.
    pub struct RawWithdrawal, "a withdrawal" {
        /// When.
        required date: Placed<Date>,
        /// Why.
        required reason: Placed<WithdrawalReason>,
    }
}
