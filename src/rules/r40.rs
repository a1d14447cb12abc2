//! Rule R40.

use super::Decided;

rule! {
    /// To be written.
    40, "To be written", Decided::Fully, [],
}
