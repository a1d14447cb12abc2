//! Rule R23.

use super::Decided;

rule! {
    /// To be written.
    23, "To be written", Decided::Fully, [],
}
