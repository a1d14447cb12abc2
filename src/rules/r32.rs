//! Rule R32.

use super::Decided;

rule! {
    /// To be written.
    32, "To be written", Decided::Fully, [],
}
