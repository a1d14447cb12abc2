//! Rule R38.

use super::Decided;

rule! {
    /// To be written.
    38, "To be written", Decided::Fully, [],
}
