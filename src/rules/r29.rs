//! Rule R29.

use super::Decided;

rule! {
    /// To be written.
    29, "To be written", Decided::Fully, [],
}
