//! Rule R25.

use super::Decided;

rule! {
    /// To be written.
    25, "To be written", Decided::Fully, [],
}
