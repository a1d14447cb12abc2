//! Rule R35.

use super::Decided;

rule! {
    /// To be written.
    35, "To be written", Decided::Fully, [],
}
