//! Rule R41.

use super::Decided;

rule! {
    /// To be written.
    41, "To be written", Decided::Fully, [],
}
