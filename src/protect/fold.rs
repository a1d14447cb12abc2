//! Characters to the letters that names are compared by.
//!
//! Entry point: [`fold`]. Case, accents and compatibility forms (full width, mathematical, ligatures) go by Unicode's own tables; letters
//! that Unicode does not take apart (`ø`, `ł`) and letters of other scripts that look Latin (Cyrillic `а`, Greek `ο`) by two small ones
//! here. Digits are letters; everything else parts words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a character is to a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folded {
    /// A letter or digit, without case or accent.
    Letter(char),
    /// Parts words and belongs to none.
    Break,
    /// The same, and a name's `s` may stand before it.
    Apostrophe,
    /// Not seen by a reader: what stands on its two sides may be one word or two.
    Unseen,
}

/// Gives what a character stands for, in order; nothing at all for accents and soft hyphens.
pub fn fold(c: char, each: &mut impl FnMut(Folded)) {
    if c.is_ascii() {
        return each(match c {
            _ if is_apostrophe(c) => Folded::Apostrophe,
            _ if c.is_ascii_alphanumeric() => Folded::Letter(c.to_ascii_lowercase()),
            _ => Folded::Break,
        });
    }
    match c {
        // Soft hyphens stand inside a word; joiners of accents, variation selectors and tags belong to the character before them.
        '\u{AD}' | '\u{34F}' | '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}' => {}
        '\u{61C}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FEFF}'
        | '\u{FFA0}' => each(Folded::Unseen),
        _ if is_apostrophe(c) => each(Folded::Apostrophe),
        // Their decomposition holds a dot that would part the word.
        'ŀ' | 'Ŀ' => each(Folded::Letter('l')),
        _ => {
            for part in std::iter::once(c).nfkd() {
                one(part, each);
            }
        }
    }
}

fn one(c: char, each: &mut impl FnMut(Folded)) {
    if is_combining_mark(c) {
        return;
    }
    if is_apostrophe(c) {
        return each(Folded::Apostrophe);
    }
    // Capitals may look Latin where their small letters do not, and the other way round.
    let alike = looks_like(c).unwrap_or(c);
    for small in alike.to_lowercase().filter(|c| !is_combining_mark(*c)) {
        match (looks_like(small).unwrap_or(small), spelt_out(small)) {
            (_, Some(letters)) => letters.chars().for_each(|letter| each(Folded::Letter(letter))),
            (letter, None) if letter.is_alphanumeric() => each(Folded::Letter(letter)),
            _ => each(Folded::Break),
        }
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '\u{B4}' | '\u{2018}'..='\u{201B}' | '\u{2032}')
        || matches!(c, '\u{2B9}'..='\u{2BF}' | '\u{2C8}' | '\u{2CA}' | '\u{2CB}')
}

/// Small letters that Unicode does not take apart.
fn spelt_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ð' | 'đ' | 'ɖ' | 'ɗ' => "d",
        'ø' | 'ɵ' => "o",
        'ł' | 'ƚ' => "l",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' | 'ɲ' => "n",
        'ı' | 'ɨ' => "i",
        'ȷ' => "j",
        'ĸ' => "k",
        'ƀ' | 'ɓ' => "b",
        'ɡ' | 'ɠ' => "g",
        'ƶ' => "z",
        'ʉ' => "u",
        _ => return None,
    })
}

/// Letters of other scripts, and small capitals, that a reader takes for a Latin letter.
fn looks_like(c: char) -> Option<char> {
    Some(match c {
        'а' | 'А' | 'α' | 'Α' | 'ᴀ' => 'a',
        'в' | 'В' | 'β' | 'Β' | 'ʙ' | 'Ь' | 'ь' => 'b',
        'с' | 'С' | 'ϲ' | 'Ϲ' | 'ᴄ' => 'c',
        'ԁ' | 'Ԁ' | 'ᴅ' => 'd',
        'е' | 'Е' | 'ε' | 'Ε' | 'ᴇ' => 'e',
        'ғ' | 'Ғ' | 'Ϝ' | 'ꜰ' => 'f',
        'ԍ' | 'Ԍ' | 'ɢ' | 'ց' => 'g',
        'һ' | 'Һ' | 'н' | 'Н' | 'Η' | 'ʜ' | 'հ' => 'h',
        'і' | 'І' | 'ι' | 'Ι' | 'ɪ' => 'i',
        'ј' | 'Ј' | 'ϳ' | 'Ϳ' | 'ᴊ' => 'j',
        'к' | 'К' | 'κ' | 'Κ' | 'ᴋ' => 'k',
        'ӏ' | 'Ӏ' | 'ʟ' => 'l',
        'м' | 'М' | 'Μ' | 'ᴍ' => 'm',
        'Ν' | 'η' | 'ɴ' | 'ո' => 'n',
        'о' | 'О' | 'ο' | 'Ο' | 'σ' | 'ς' | 'օ' | 'ᴏ' => 'o',
        'р' | 'Р' | 'ρ' | 'Ρ' | 'ᴘ' => 'p',
        'ԛ' | 'Ԛ' => 'q',
        'ʀ' => 'r',
        'ѕ' | 'Ѕ' | 'ꜱ' => 's',
        'т' | 'Т' | 'τ' | 'Τ' | 'ᴛ' => 't',
        'υ' | 'ս' | 'ᴜ' => 'u',
        'ѵ' | 'Ѵ' | 'ν' | 'ᴠ' => 'v',
        'ԝ' | 'Ԝ' | 'ω' | 'ᴡ' => 'w',
        'х' | 'Х' | 'χ' | 'Χ' => 'x',
        'у' | 'У' | 'ү' | 'Ү' | 'Υ' | 'γ' | 'ʏ' => 'y',
        'Ζ' | 'ᴢ' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Folded, fold};

    /// Letters as they are, `|` for a break, `'` for an apostrophe, `.` for what is not seen.
    fn shown(text: &str) -> String {
        let mut out = String::new();
        for c in text.chars() {
            fold(c, &mut |folded| {
                out.push(match folded {
                    Folded::Letter(letter) => letter,
                    Folded::Break => '|',
                    Folded::Apostrophe => '\'',
                    Folded::Unseen => '.',
                });
            });
        }
        out
    }

    #[test]
    fn characters_fold_as_a_reader_reads_them() {
        for (written, folded) in [
            ("Example", "example"),
            ("ÉXÀMPLÉ", "example"),
            ("e\u{301}xa\u{308}mple", "example"),
            ("Ｅｘａｍｐｌｅ", "example"),
            ("𝐄𝐱𝓪𝔪𝕡𝗅𝚎", "example"),
            ("ⓔⓧⓐⓜⓟⓛⓔ", "example"),
            ("ехаmрӏе", "example"),
            ("ΕΧΑΜΡLΕ", "example"),
            ("ᴇxᴀᴍᴘʟᴇ", "example"),
            ("Exa\u{AD}mple", "example"),
            ("Exa\u{FE0F}mple", "example"),
            ("Exa\u{200B}m\u{2060}ple", "exa.m.ple"),
            ("Łódź Ørsted Þór Đặng", "lodz|orsted|thor|dang"),
            ("Straße STRASSE STRAẞE", "strasse|strasse|strasse"),
            ("Æon œuvre ﬁn ﬀ", "aeon|oeuvre|fin|ff"),
            ("Işık IŞIK İpek", "isik|isik|ipek"),
            ("col·lecció coŀlecció", "col|leccio|colleccio"),
            ("O'E O’E Oʼe O´E O`e", "o'e|o'e|o'e|o'e|o'e"),
            ("a\u{A0}b\u{2011}c\u{2003}d\u{2028}e\u{3000}f", "a|b|c|d|e|f"),
            ("Nº 5²", "no|52"),
            ("李小龙", "李小龙"),
        ] {
            assert_eq!(shown(written), folded, "{written}");
        }
    }

    /// A letter folded once folds to itself, or what is stored would not be what is found.
    #[test]
    fn folding_twice_is_folding_once() {
        for c in (0..=0x0002_FFFF).filter_map(char::from_u32) {
            let mut once = Vec::new();
            fold(c, &mut |folded| once.push(folded));
            for letter in once.iter().filter_map(|folded| if let Folded::Letter(letter) = folded { Some(*letter) } else { None })
            {
                let mut twice = Vec::new();
                fold(letter, &mut |folded| twice.push(folded));
                assert_eq!(twice, [Folded::Letter(letter)], "U+{:04X}", c as u32);
            }
        }
    }
}
