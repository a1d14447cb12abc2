//! Rule R36.

use super::Decided;

rule! {
    /// To be written.
    36, "To be written", Decided::Fully, [],
}
