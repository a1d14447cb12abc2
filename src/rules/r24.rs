//! Rule R24.

use super::Decided;

rule! {
    /// To be written.
    24, "To be written", Decided::Fully, [],
}
