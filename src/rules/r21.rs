//! Rule R21.

use super::Decided;

rule! {
    /// To be written.
    21, "To be written", Decided::Fully, [],
}
