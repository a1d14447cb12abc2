//! Rule R31.

use super::Decided;

rule! {
    /// To be written.
    31, "To be written", Decided::Fully, [],
}
