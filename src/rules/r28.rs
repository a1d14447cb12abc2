//! Rule R28.

use super::Decided;

rule! {
    /// To be written.
    28, "To be written", Decided::Fully, [],
}
