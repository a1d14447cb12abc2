//! What a file of a site tells, whatever it is.

use answerable::protect::archive::members;

/// The text of a file; of an archive, such as a spreadsheet, the paths and the texts of what is packed in it.
pub fn told(bytes: &[u8]) -> String {
    told_but(bytes, |_| false)
}

/// The same, without what is packed under some paths.
#[allow(dead_code, reason = "each test file uses the part that it needs")]
pub fn told_but(bytes: &[u8], left_out: impl Fn(&str) -> bool) -> String {
    let packed = members(bytes);
    if packed.is_empty() {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    packed
        .iter()
        .filter(|member| !left_out(&member.path))
        .map(|member| format!("{}\n{}\n", member.path, String::from_utf8_lossy(&member.bytes)))
        .collect()
}
