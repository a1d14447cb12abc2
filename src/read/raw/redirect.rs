//! Where an address leads at which nothing stands any more.

use super::Text;
use crate::fault::Placed;
use crate::read::record::record;
use jiff::civil::Date;

record! {
    /// A line of `redirects.yaml`.
    pub struct RawRedirect, "a redirect" {
        /// The address that was published, from the site's root: `/figures/old/`.
        required from: Text,
        /// Where what stood there is told now; left out where it is told no more.
        optional to: Text,
        /// Since when.
        required date: Placed<Date>,
        /// Why, printed; required where there is no `to`.
        optional why: Text,
    }
}
