//! Rule R2.

use super::Decided;

rule! {
    /// To be written.
    2, "To be written", Decided::Fully, [],
}
