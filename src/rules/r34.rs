//! Rule R34.

use super::Decided;

rule! {
    /// To be written.
    34, "To be written", Decided::Fully, [],
}
