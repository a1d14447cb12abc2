//! Names that are withheld as of a date, taken out of every text: a title, an address or a summary is text too (domain rule R13).

/// What is printed in place of a name.
const INSTEAD: &str = "[name withheld]";

/// The names that must not be printed.
#[derive(Debug, Default)]
pub struct Withheld {
    /// Lower-case letter sequences, longest first: the full name, and the family name alone.
    names: Vec<Vec<String>>,
}

impl Withheld {
    /// Takes the full names.
    #[must_use]
    pub fn new<'a>(full_names: impl Iterator<Item = &'a str>) -> Self {
        let mut names: Vec<Vec<String>> = Vec::new();
        for full in full_names {
            let words: Vec<String> = words(full).map(|(_, word)| word.to_lowercase()).collect();
            if let Some(last) = words.last() {
                names.push(vec![last.clone()]);
            }
            names.push(words);
        }
        names.retain(|name| !name.is_empty());
        names.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        names.dedup();
        Withheld { names }
    }

    /// A text without them. Words are compared whole and without regard to case, so `david-carrick` in an address is found too.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        if self.names.is_empty() {
            return text.to_owned();
        }
        let found: Vec<(usize, &str)> = words(text).collect();
        let mut out = String::with_capacity(text.len());
        let (mut written, mut at) = (0, 0);
        while let Some((start, _)) = found.get(at) {
            let length = self.names.iter().find(|name| {
                name.iter()
                    .enumerate()
                    .all(|(offset, part)| found.get(at + offset).is_some_and(|(_, word)| word.to_lowercase() == *part))
            });
            match length.and_then(|name| found.get(at + name.len() - 1).map(|last| (name.len(), last))) {
                Some((length, (last, word))) => {
                    out.push_str(text.get(written..*start).unwrap_or(""));
                    out.push_str(INSTEAD);
                    written = last + word.len();
                    at += length;
                }
                None => at += 1,
            }
        }
        out.push_str(text.get(written..).unwrap_or(""));
        out
    }

    /// Whether a text holds one of them.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        !self.names.is_empty() && self.text(text) != text
    }
}

/// The words of a text, each with where it begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

#[cfg(test)]
mod tests {
    use super::Withheld;

    #[test]
    fn a_withheld_name_leaves_every_text() {
        let withheld = Withheld::new(["Example Person"].into_iter());
        assert_eq!(withheld.text("Officer Example Person admits it"), "Officer [name withheld] admits it");
        assert_eq!(withheld.text("PERSON's appeal; personal"), "[name withheld]'s appeal; personal");
        assert!(withheld.is_in("https://news.example/2024/example-person-sentenced"));
        assert!(!withheld.is_in("https://news.example/personnel"));
        assert_eq!(Withheld::default().text("Example Person"), "Example Person");
    }
}
