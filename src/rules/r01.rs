//! Rule R1.

use super::Decided;

rule! {
    /// To be written.
    1, "To be written", Decided::Fully, [],
}
