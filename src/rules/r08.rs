//! Rule R8.

use super::Decided;

rule! {
    /// To be written.
    8, "To be written", Decided::Fully, [],
}
