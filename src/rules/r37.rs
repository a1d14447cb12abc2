//! Rule R37.

use super::Decided;

rule! {
    /// To be written.
    37, "To be written", Decided::Fully, [],
}
