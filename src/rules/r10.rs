//! Rule R10.

use super::Decided;

rule! {
    /// To be written.
    10, "To be written", Decided::Fully, [],
}
