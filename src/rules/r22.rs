//! Rule R22.

use super::Decided;

rule! {
    /// To be written.
    22, "To be written", Decided::Fully, [],
}
