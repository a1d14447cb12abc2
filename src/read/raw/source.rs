//! The source register.

use super::Text;
use crate::fault::Placed;
use crate::read::dates::WrittenDate;
use crate::read::record::record;
use crate::vocabulary::SourceKind;
use jiff::civil::Date;

record! {
    /// An entry of the source register.
    pub struct RawSource, "a source" {
        /// Cited by this; holds no name.
        required id: Text,
        /// What kind of document it is.
        required kind: Placed<SourceKind>,
        /// Who published it.
        required publisher: Text,
        /// Its title.
        required title: Text,
        /// When it was published.
        required published: Placed<WrittenDate>,
        /// Where it is.
        optional address: Text,
        /// The site alone, where the address is withheld.
        optional site: Text,
        /// Why the address is withheld.
        optional address_withheld: Text,
        /// The copy that was read, where it was not the publisher's own.
        optional via: Text,
        /// An archived copy.
        optional archived: Text,
        /// Why there is no archived copy, printed.
        optional not_archived: Text,
        /// The day a copy was kept.
        optional captured: Placed<Date>,
        /// The SHA-256 of what was kept, in hexadecimal digits.
        optional sha256: Text,
        /// The day it was read.
        optional read: Placed<Date>,
        /// The day its address last answered with it.
        optional last_seen: Placed<Date>,
        /// The day it was first found gone from its address.
        optional gone_since: Placed<Date>,
        /// Its licence.
        optional licence: Text,
        /// A remark, printed.
        optional note: Text,
    }
}
