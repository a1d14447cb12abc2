//! The known name nearest to a misspelt one.

/// Longest text, in bytes, that can be a misspelt name.
const LONGEST: usize = 100;

/// Similarity below which a suggestion misleads more often than it helps.
const NEAR: f64 = 0.6;

/// The candidate most like `written`, if any is near enough to be what was meant.
///
/// Similarity is Damerau-Levenshtein, normalised to 0..1.
/// A candidate of which `written` is the beginning, or the other way round, is also near (`resigned` for `former-resigned`).
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // No name is nearly as long, and the comparison takes time with the length.
    if written.len() > LONGEST {
        return None;
    }
    let written = written.to_lowercase().replace([' ', '_'], "-");
    let mut best: Option<(f64, &'a str)> = None;
    for candidate in candidates {
        let mut score =
            if can_be_near(&written, candidate) { strsim::normalized_damerau_levenshtein(&written, candidate) } else { 0.0 };
        if written.len() >= 4 && candidate.split('-').any(|part| part == written) {
            score = score.max(NEAR + 0.01);
        }
        if score >= NEAR && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Whether two words have letters enough in common. Each edit mends at most one letter that only one of them has, so that most of a
/// hundred thousand ids need not be compared letter by letter.
#[expect(clippy::cast_precision_loss, reason = "lengths of words")]
fn can_be_near(a: &str, b: &str) -> bool {
    if !a.is_ascii() || !b.is_ascii() {
        return true;
    }
    // How many more of each letter the one has than the other.
    let mut surplus = [0_i32; 128];
    for (letter, one) in a.bytes().map(|letter| (letter, 1)).chain(b.bytes().map(|letter| (letter, -1))) {
        if let Some(count) = surplus.get_mut(usize::from(letter)) {
            *count += one;
        }
    }
    let only = |sign: i32| surplus.iter().map(|n| (n * sign).max(0)).sum::<i32>();
    let edits = f64::from(only(1).max(only(-1)));
    edits <= (1.0 - NEAR) * a.len().max(b.len()) as f64 + 1e-9
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

    #[test]
    fn what_is_passed_over_is_not_near() {
        let words = ["", "a", "ab", "met-2021-01", "met-2012-10", "kent-2020-001", "tem-1202-10", "resigned", "former-resigned"];
        for (a, b) in words.iter().flat_map(|a| words.iter().map(move |b| (a, b))) {
            let near = strsim::normalized_damerau_levenshtein(a, b) >= super::NEAR;
            assert!(!near || super::can_be_near(a, b), "{a} {b}");
        }
    }
}
