//! Rule R17.

use super::Decided;

rule! {
    /// To be written.
    17, "To be written", Decided::Fully, [],
}
