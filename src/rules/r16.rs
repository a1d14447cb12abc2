//! Rule R16.

use super::Decided;

rule! {
    /// To be written.
    16, "To be written", Decided::Fully, [],
}
