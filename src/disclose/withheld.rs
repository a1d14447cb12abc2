//! Names that are withheld as of a date, taken out of every text: a title, an address or a summary is text too (domain rule R13).

/// What is printed in place of a name.
const INSTEAD: &str = "[name withheld]";

/// The names that must not be printed.
#[derive(Debug, Default)]
pub struct Withheld {
    /// Lower-case words in sequence, longest first: the full name, and the family name alone.
    names: Vec<Vec<String>>,
    /// The full names as one run of lower-case letters, for addresses: `exampleperson`.
    run_together: Vec<String>,
}

impl Withheld {
    /// Takes the full names.
    #[must_use]
    pub fn new<'a>(full_names: impl Iterator<Item = &'a str>) -> Self {
        let lower = |text: &str| words(text).map(|(_, word)| word.to_lowercase()).collect::<Vec<String>>();
        let mut names: Vec<Vec<String>> = Vec::new();
        let mut run_together = Vec::new();
        for full in full_names {
            let all = lower(full);
            // Of "O'Example-Person" the whole family name, and its last part alone.
            names.extend(full.split_whitespace().last().map(lower));
            names.extend(all.last().map(|last| vec![last.clone()]));
            run_together.push(all.concat());
            names.push(all);
        }
        names.retain(|name| !name.is_empty());
        names.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        names.dedup();
        run_together.retain(|name| !name.is_empty());
        Withheld { names, run_together }
    }

    /// A text without them. Words are compared whole and without regard to case, so `example-person` in an address is found too.
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
                name.iter().enumerate().all(|(offset, part)| {
                    let word = found.get(at + offset).map(|(_, word)| word.to_lowercase()).unwrap_or_default();
                    // "Persons": several of the name, or its genitive where an address has lost the apostrophe.
                    word == *part || (offset + 1 == name.len() && word.strip_suffix('s') == Some(part))
                })
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

    /// Whether an address holds one of them, in whatever way addresses write names: `example-person`, `Example%20Person`, `ExamplePerson`.
    #[must_use]
    pub fn is_in(&self, address: &str) -> bool {
        let plain = unescaped(address);
        let run_together = |word: &str| self.run_together.iter().any(|name| word.to_lowercase().contains(name));
        self.text(&plain) != plain || words(&plain).any(|(_, word)| run_together(word))
    }
}

/// An address with its `%20` and the like as what they stand for.
fn unescaped(address: &str) -> String {
    let mut bytes: Vec<u8> = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        let stands_for = after.get(..2).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = stands_for.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The words of a text, each with where it begins. Digits part words, so that `person2024` is found.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphabetic())
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
        assert_eq!(withheld.text("#example-persons-appeal"), "#[name withheld]-appeal");
        assert!(withheld.is_in("https://news.example/2024/example-person-sentenced"));
        for found in
            ["?q=Example%20Person", "Example_Person_(officer)", "/ExamplePerson.pdf", "/jailed-person2024", "?q=%50erson"]
        {
            assert!(withheld.is_in(&format!("https://news.example{found}")), "{found}");
        }
        assert!(!withheld.is_in("https://news.example/personnel"));
        assert!(!withheld.is_in("https://news.example/100%-of-it"));
        assert_eq!(Withheld::default().text("Example Person"), "Example Person");
        assert!(!Withheld::default().is_in("https://news.example/example-person"));
    }

    #[test]
    fn a_family_name_of_several_parts_is_withheld_whole() {
        let withheld = Withheld::new(["Example O'Person-Sample"].into_iter());
        assert_eq!(withheld.text("O'Person-Sample and Sample's lawyer"), "[name withheld] and [name withheld]'s lawyer");
    }
}
