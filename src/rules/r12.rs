//! Rule R12.

use super::Decided;

rule! {
    /// To be written.
    12, "To be written", Decided::Fully, [],
}
