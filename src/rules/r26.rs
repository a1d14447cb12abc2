//! Rule R26.

use super::Decided;

rule! {
    /// To be written.
    26, "To be written", Decided::Fully, [],
}
