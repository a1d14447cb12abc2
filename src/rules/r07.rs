//! Rule R7.

use super::Decided;

rule! {
    /// To be written.
    7, "To be written", Decided::Fully, [],
}
