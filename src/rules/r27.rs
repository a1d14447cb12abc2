//! Rule R27.

use super::Decided;

rule! {
    /// To be written.
    27, "To be written", Decided::Fully, [],
}
