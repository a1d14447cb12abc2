//! Rule R13.

use super::Decided;

rule! {
    /// To be written.
    13, "To be written", Decided::Fully, [],
}
