//! Files of references: all that is cited on a page, for reference managers.

use super::Citation;

/// What stands at the head of a BibTeX file; outside entries everything is a remark.
const HEAD: &str = "In UTF-8: use biber, or LaTeX of 2018 or later. Keys are made of the addresses and do not change.\n";

/// The entries as a BibTeX file.
#[must_use]
pub fn bib(citations: &[Citation]) -> Vec<u8> {
    let entries: Vec<String> = citations.iter().map(Citation::bibtex).collect();
    format!("{HEAD}\n{}", entries.join("\n")).into_bytes()
}

/// The items as a CSL-JSON file, one a line, so that a difference can be read.
#[must_use]
pub fn json(citations: &[Citation]) -> Vec<u8> {
    let mut out = vec![b'['];
    for (at, citation) in citations.iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        // Writing text and numbers into memory cannot fail.
        let _ = serde_json::to_writer(&mut out, &citation.csl());
    }
    out.extend_from_slice(b"\n]\n");
    out
}
