//! Rule R30.

use super::Decided;

rule! {
    /// To be written.
    30, "To be written", Decided::Fully, [],
}
