//! The known name nearest to a misspelt one.

/// Longest text, in bytes, that can be a misspelt name.
const LONGEST: usize = 100;

/// The candidate most like `written`, if any is near enough to be what was meant.
///
/// Similarity is Damerau-Levenshtein, normalised to 0..1; below 0.6 a suggestion misleads more often than it helps.
/// A candidate of which `written` is the beginning, or the other way round, is also near (`resigned` for `former-resigned`).
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // No name is nearly as long, and the comparison takes time with the length.
    if written.len() > LONGEST {
        return None;
    }
    let written = written.to_lowercase().replace([' ', '_'], "-");
    let mut best: Option<(f64, &'a str)> = None;
    for candidate in candidates {
        let mut score = strsim::normalized_damerau_levenshtein(&written, candidate);
        if written.len() >= 4 && candidate.split('-').any(|part| part == written) {
            score = score.max(0.61);
        }
        if score >= 0.6 && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant_and_nothing_far_off() {
        let known = ["gross-misconduct", "misconduct", "not-proven", "former-resigned"];
        assert_eq!(nearest("gross misconduct", known), Some("gross-misconduct"));
        assert_eq!(nearest("msconduct", known), Some("misconduct"));
        assert_eq!(nearest("resigned", known), Some("former-resigned"));
        assert_eq!(nearest("cheese", known), None);
    }
}
