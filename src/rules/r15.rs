//! Rule R15.

use super::Decided;

rule! {
    /// To be written.
    15, "To be written", Decided::Fully, [],
}
