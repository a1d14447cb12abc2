//! Rule R4.

use super::Decided;

rule! {
    /// To be written.
    4, "To be written", Decided::Fully, [],
}
