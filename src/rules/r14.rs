//! Rule R14.

use super::Decided;

rule! {
    /// To be written.
    14, "To be written", Decided::Fully, [],
}
