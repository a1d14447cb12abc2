//! Rule R3.

use super::Decided;

rule! {
    /// To be written.
    3, "To be written", Decided::Fully, [],
}
