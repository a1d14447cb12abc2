//! Rule R18.

use super::Decided;

rule! {
    /// To be written.
    18, "To be written", Decided::Fully, [],
}
