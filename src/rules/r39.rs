//! Rule R39.

use super::Decided;

rule! {
    /// To be written.
    39, "To be written", Decided::Fully, [],
}
