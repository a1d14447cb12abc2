//! Rule R42.

use super::Decided;

rule! {
    /// To be written.
    42, "To be written", Decided::Fully, [],
}
