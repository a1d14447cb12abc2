//! Packed twins of a published copy's files: what a browser gets in their place, so each must unpack to its file.

use super::{Difference, PublishedCopy, Report, Unread, at_once};
use crate::manifest::Entry;
use crate::twin::{FORMS, Form, has_twins};
use rayon::prelude::*;

/// The page of which a host is asked first: every site has it, and it is large enough to have twins.
const FIRST: &str = "index.html";

/// Looks for the twins of files that are what the manifest lists, and adds what is found to the report.
///
/// In a folder each is looked for. Of a host, where each look is a question that mostly has no answer, none is unless the first page has one.
pub(super) fn look(files: &[(&str, Entry)], copy: &dyn PublishedCopy, report: &mut Report) {
    let first = files.iter().find(|(path, _)| *path == FIRST).map_or(1 << 20, |(_, entry)| entry.size);
    if copy.follows_rules() && FORMS.iter().all(|form| copy.file(&form.path(FIRST), first) == Err(Unread::Missing)) {
        return;
    }
    let has_twins = |(path, entry): &&(&str, Entry)| usize::try_from(entry.size).is_ok_and(|size| has_twins(path, size));
    let files: Vec<&(&str, Entry)> = files.iter().filter(has_twins).collect();
    let of_file = |(path, entry): &(&str, Entry)| FORMS.map(|form| (form.path(path), looked(form, path, *entry, copy)));
    let found = at_once(|| files.into_par_iter().flat_map_iter(of_file).collect::<Vec<_>>());
    for (path, found) in found {
        match found {
            Ok(None) => {}
            Ok(Some(true)) => report.twins += 1,
            Ok(Some(false)) => report.differences.push((path, Difference::OfTwin)),
            Err(why) => report.unread.push((path, why)),
        }
    }
}

/// Whether the twin of a file unpacks to it, if there is one; or why nothing is known of it.
fn looked(form: Form, path: &str, file: Entry, copy: &dyn PublishedCopy) -> Result<Option<bool>, String> {
    // A twin is smaller than its file, or there would be none.
    match copy.file(&form.path(path), file.size) {
        Err(Unread::Missing) => Ok(None),
        Err(Unread::TooLong) => Ok(Some(false)),
        Err(Unread::Failed(why)) => Err(why),
        Ok(twin) => {
            let most = usize::try_from(file.size).unwrap_or(usize::MAX);
            Ok(Some(form.unpack(&twin, most).is_some_and(|bytes| Entry::of(&bytes) == file)))
        }
    }
}
