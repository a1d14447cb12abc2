//! What the site says of its own accord can be read by somebody of about twelve: a public formula over the English messages. A formula knows
//! nothing of meaning; it finds what is long. Whoever words a message anew still has to read it.

use std::collections::BTreeMap;

/// The formula: Flesch-Kincaid grade level (J. P. Kincaid and others, "Derivation of New Readability Formulas for Navy Enlisted Personnel", 1975):
/// 0.39 words a sentence + 11.8 syllables a word - 15.59. An American school grade; a reader's age is about five years more.
fn grade(counts: Counts) -> f64 {
    0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59
}

/// The age at which all messages together may be read, and each alone.
const AGE_OF_ALL: f64 = 12.0;
/// The law's own names of offices and Acts are long, so each alone may be harder than all.
const AGE_OF_EACH: f64 = 19.0;
/// Shorter ones are labels, of which the formula says nothing.
const FEWEST_WORDS: f64 = 12.0;

#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    words: f64,
    sentences: f64,
    syllables: f64,
}

/// Groups of vowels, less a silent e at the end.
fn syllables(word: &str) -> u32 {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let vowel = |letter: char| "aeiouy".contains(letter);
    let letters: Vec<char> = word.chars().collect();
    let groups =
        letters.iter().enumerate().filter(|(at, letter)| vowel(**letter) && (*at == 0 || !vowel(letters[at - 1]))).count();
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    u32::try_from((groups - usize::from(silent && groups > 1)).max(1)).unwrap()
}

/// A colon and a semicolon end no sentence; the end of the text does. What is put in for a name or a number counts as a word of one syllable.
fn counts(text: &str) -> Counts {
    let mut counts = Counts::default();
    let mut open = false;
    for word in text.split_whitespace() {
        if !word.chars().any(char::is_alphanumeric) {
            continue;
        }
        counts.words += 1.0;
        counts.syllables += f64::from(syllables(word));
        open = !word.trim_end_matches(['”', ')', '*', '_']).ends_with(['.', '!', '?']);
        if !open {
            counts.sentences += 1.0;
        }
    }
    counts.sentences += f64::from(u8::from(open));
    counts
}

/// The messages and their attributes, by name, as a reader gets them: of forms for numbers the last (`*[other]`), names for what is put in,
/// no marks of emphasis and no targets of links.
fn messages(file: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let (mut message, mut name) = (String::new(), String::new());
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let text = match line.split_once('=') {
            Some((id, text)) if !line.starts_with(' ') => {
                message = id.trim().to_owned();
                name = message.clone();
                text
            }
            Some((id, text)) if line.trim_start().starts_with('.') => {
                name = format!("{message}{}", id.trim());
                text
            }
            _ => line,
        };
        let whole = all.entry(name.clone()).or_default();
        whole.push('\n');
        whole.push_str(text);
    }
    all.into_iter().map(|(name, text)| (name, plain(&text))).collect()
}

fn plain(text: &str) -> String {
    let mut selects = 0;
    let mut kept: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim) {
        // A choice between forms opens at the end of a line (`{ $n ->`) and closes at the beginning of one.
        let line = match line.strip_prefix('}') {
            Some(rest) if selects > 0 => {
                selects -= 1;
                rest
            }
            _ => line,
        };
        let line = match line.strip_suffix("->").and_then(|line| line.rsplit_once('{')) {
            Some((before, _)) => {
                selects += 1;
                before
            }
            None => line,
        };
        if !line.starts_with('[') || selects == 0 {
            kept.push(line.strip_prefix("*[").and_then(|form| form.split_once(']')).map_or(line, |(_, form)| form));
        }
    }
    let mut out = String::new();
    let mut depth = 0_u32;
    let mut target = false;
    let text = kept.join(" ");
    let mut before = ' ';
    for letter in text.chars() {
        match letter {
            '{' => {
                depth += 1;
                out.push_str("one");
            }
            '}' => depth = depth.saturating_sub(1),
            '(' if before == ']' => target = true,
            ')' if target => target = false,
            '*' | '_' | '`' | '[' | ']' => {}
            _ if depth == 0 && !target => out.push(letter),
            _ => {}
        }
        before = letter;
    }
    out
}

fn english() -> BTreeMap<String, String> {
    let file = std::fs::read_to_string("themes/default/words/en.ftl").expect("the English words");
    messages(&file).into_iter().filter(|(_, text)| counts(text).words >= FEWEST_WORDS).collect()
}

#[test]
fn messages_can_be_read_at_twelve() {
    let messages = english();
    assert!(messages.len() > 200, "only {} messages were found", messages.len());
    let mut all = Counts::default();
    let mut hard = Vec::new();
    for (name, text) in &messages {
        let of_this = counts(text);
        all.words += of_this.words;
        all.sentences += of_this.sentences;
        all.syllables += of_this.syllables;
        hard.push((grade(of_this) + 5.0, name, text));
    }
    hard.sort_by(|one, other| other.0.total_cmp(&one.0));
    println!("{} messages of {FEWEST_WORDS} words or more: reading age {:.1}", messages.len(), grade(all) + 5.0);
    let told: Vec<String> = hard
        .iter()
        .take_while(|(age, ..)| *age > AGE_OF_EACH)
        .map(|(age, name, text)| format!("{age:.1} {name}: {text}"))
        .collect();
    assert!(told.is_empty(), "these want shorter sentences or shorter words:\n{}", told.join("\n"));
    assert!(grade(all) + 5.0 <= AGE_OF_ALL, "the reading age of all messages is {:.1}", grade(all) + 5.0);
}

/// A page is read years later. Whole words only.
#[test]
fn no_message_counts_days_from_when_it_is_read() {
    let relative = ["yesterday", "tomorrow", "recently", "lately", "nowadays", "soon"];
    for (name, text) in english() {
        let found =
            text.split(|letter: char| !letter.is_alphabetic()).find(|word| relative.contains(&word.to_lowercase().as_str()));
        assert_eq!(found, None, "{name}: say the date instead");
    }
}

#[test]
fn the_formula_counts_as_its_authors_did() {
    assert_eq!(["police", "misconduct", "dismissed", "evidence", "table", "the"].map(syllables), [2, 3, 2, 3, 2, 1]);
    let simple = counts("The cat sat on the mat. It was warm.");
    assert!((grade(simple) - (0.39 * 4.5 + 11.8 - 15.59)).abs() < 1e-9, "{simple:?}");
    let told = plain(" **{ $n ->\n [one] { $n } man\n *[other] men\n }** left [early](when).");
    assert_eq!(told.split_whitespace().collect::<Vec<_>>().join(" "), "men left early.");
}
