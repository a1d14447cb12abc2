//! A message of which some words lead elsewhere, as the parts of a fact: one sentence in the file of words, whatever stands in it.

use crate::language::{Args, Words};
use crate::render::view::CardPart;

/// A message as the parts of a fact: in place of each argument that a slot names stand its parts.
#[must_use]
pub fn pieces<'a>(said: &Words, name: &str, mut args: Args<'a>, slots: &[(&'a str, Vec<CardPart>)]) -> Vec<CardPart> {
    // Characters that no message holds stand for them until the message is put together.
    const FIRST: u32 = 0xE000;
    for (at, (slot, _)) in (FIRST..).zip(slots) {
        args.set(slot, char::from_u32(at).unwrap_or(' ').to_string());
    }
    let mut parts = Vec::new();
    let mut text = String::new();
    for char in said.fill(name, &args).chars() {
        let at = u32::from(char).checked_sub(FIRST).and_then(|at| usize::try_from(at).ok());
        match at.and_then(|at| slots.get(at)) {
            Some((_, slot)) => {
                parts.extend(Some(CardPart::plain(std::mem::take(&mut text))).filter(|part| !part.text.is_empty()));
                parts.extend(slot.iter().cloned());
            }
            None => text.push(char),
        }
    }
    parts.extend(Some(CardPart::plain(text)).filter(|part| !part.text.is_empty()));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_stand_where_the_message_has_them() {
        let mut args = Args::new();
        args.set("date", "31 March 2025");
        args.set("scale", "1,000");
        let link = || vec![CardPart::link("4 people", "/a".to_owned())];
        let slots = [("whole", vec![CardPart::plain("1,549 full-time equivalents")]), ("part", link())];
        let parts = pieces(Words::english(), "card-made-rate", args, &slots);
        let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
        assert_eq!(
            texts,
            ["4 people", " divided by ", "1,549 full-time equivalents", " on 31 March 2025, times 1,000"],
            "in the order of the message, not of the slots"
        );
        assert_eq!(parts[0].href.as_deref(), Some("/a"));
        assert!(parts[1..].iter().all(|part| part.href.is_none()));
    }
}
