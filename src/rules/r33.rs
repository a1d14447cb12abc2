//! Rule R33.

use super::Decided;

rule! {
    /// To be written.
    33, "To be written", Decided::Fully, [],
}
