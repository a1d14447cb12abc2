//! Rule R9.

use super::Decided;

rule! {
    /// To be written.
    9, "To be written", Decided::Fully, [],
}
