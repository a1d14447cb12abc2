//! Rule R6.

use super::Decided;

rule! {
    /// To be written.
    6, "To be written", Decided::Fully, [],
}
