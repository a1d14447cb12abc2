//! `site.yaml`.

use super::Text;
use crate::fault::Placed;
use crate::read::record::record;
use crate::vocabulary::NameBasis;

record! {
    /// `site.yaml`.
    pub struct RawSite, "the site" {
        /// The version of the form in which the content is written; left out, the first.
        optional format: Placed<u32>,
        /// The site's name.
        required title: Text,
        /// The first page's heading.
        required tagline: Text,
        /// One sentence for search engines and link previews.
        required description: Text,
        /// The address at which the site will lie; may end in a folder.
        required base_url: Text,
        /// Who publishes it.
        required publisher: Text,
        /// Where to write to: an address beginning https:// or mailto:.
        required contact: Text,
        /// The licence of the site's own words and data.
        required licence: RawSiteLicence,
        /// On what grounds records may name people; left out, a conviction is the only one.
        list name_bases: Placed<NameBasis>,
        /// How many sources have no archived copy, and why.
        optional not_archived: RawNotArchived,
        /// The public key of minisign's with which the maintainers sign the manifest.
        optional signing_key: Text,
        /// What the site says of itself in Welsh; with it, the site is built in Welsh too.
        optional welsh: RawInWelsh,
    }
}

record! {
    /// What the site says of itself in Welsh.
    pub struct RawInWelsh, "the site in Welsh" {
        /// The first page's heading.
        required tagline: Text,
        /// One sentence for search engines and link previews.
        required description: Text,
    }
}

record! {
    /// That sources have no archived copy, and why.
    pub struct RawNotArchived, "the statement on archived copies" {
        /// How many, at most.
        required at_most: Placed<u32>,
        /// Why, printed.
        required why: Text,
    }
}

record! {
    /// The licence of the site's own words and data.
    pub struct RawSiteLicence, "the licence" {
        /// Its name.
        required name: Text,
        /// Where it can be read.
        required address: Text,
    }
}
