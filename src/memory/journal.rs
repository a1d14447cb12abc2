//! A release as text: a head of named lines, an empty line, then a line for each change.
//!
//! ```text
//! answerable release: 1
//! id: 2026-12-01
//! date: 2026-12-01
//! program: 0.6.0
//! content: 5e8f…
//! previous: 2026-11-21 8d3c…
//! state: 77aa…
//! note: Figures of the College for 2025/26
//!
//! + figure /figures/barred/#gwent.barred.police-officers.total.2025-04-01.2026-03-31 = 12
//! ~ figure /forces/gwent/#records.dismissed.2024 = 3 -> 4
//!   by /cases/gwent/gwent-2024-02.html#person.officer
//! - anchor /methods/#older
//! - name /cases/met/met-2021-03.html#person.officer
//! end: 91f0…
//! ```
//!
//! It is a format of its own, since it is read in differences, by people, line by line: YAML would take three lines and quotes for each
//! change, and JSON would hide the address in the middle. [`read`] takes back exactly what [`Release::text`] writes.

use super::difference::Change;
use super::state::{Entry, TO, in_a_line};
use crate::value::digest::Digest;
use jiff::civil::Date;
use std::fmt::Write;

/// The first line of every release, up to the version of the format.
const FIRST_WORDS: &str = "answerable release";

/// The version of the format.
const VERSION: &str = "1";

/// Before what a number moved through.
const BY: &str = "  by ";

/// Before the SHA-256 of all lines above, in the last line: that somebody edited one of them shows even in the newest release.
const END: &str = "end: ";

/// What is answered where two versions of a release were merged.
pub const CONFLICT: &str = "one of the two releases that git could not merge: take the one that was published, delete the other, and make that one again with `answerable release`";

/// What stands for no release, where there is none before.
const NONE: &str = "none";

/// A release: one publication, as a change from the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The day, and a number for a second one on the same day: `2026-12-01`, `2026-12-01-2`.
    pub id: String,
    /// The date as of which the rules of publication were applied.
    pub date: Date,
    /// The version of the program.
    pub program: String,
    /// The SHA-256 of the content from which it was built.
    pub content: String,
    /// The release before it and the SHA-256 of that release's file; `None` for the first.
    pub previous: Option<(String, String)>,
    /// The SHA-256 of the whole state as of then.
    pub state: String,
    /// A remark for readers.
    pub note: Option<String>,
    /// What changed, in order of the addresses.
    pub changes: Vec<Change>,
}

impl Release {
    /// The release as it is kept.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = format!("{FIRST_WORDS}: {VERSION}\nid: {}\ndate: {}\nprogram: {}\n", self.id, self.date, self.program);
        let previous = self.previous.as_ref().map_or_else(|| NONE.to_owned(), |(id, hash)| format!("{id} {hash}"));
        let _ = write!(out, "content: {}\nprevious: {previous}\nstate: {}\n", self.content, self.state);
        if let Some(note) = &self.note {
            let _ = writeln!(out, "note: {}", in_a_line(note));
        }
        out.push('\n');
        for change in &self.changes {
            match change {
                Change::Added { address, now } => line(&mut out, '+', &stands(address, now)),
                Change::Withdrawn { address, was } => line(&mut out, '-', &stands(address, was)),
                Change::Moved { address, was, now, by } => moved(&mut out, address, was, now, by),
                Change::Named(address) => line(&mut out, '+', &format!("name {address}")),
                Change::Unnamed(address) => line(&mut out, '-', &format!("name {address}")),
            }
        }
        let seal = Digest::of(out.as_bytes());
        let _ = writeln!(out, "{END}{seal}");
        out
    }

    /// How many changes of each kind: added, withdrawn, moved.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |which: fn(&Change) -> bool| self.changes.iter().filter(|change| which(change)).count();
        (
            count(|change| matches!(change, Change::Added { .. } | Change::Named(_))),
            count(|change| matches!(change, Change::Withdrawn { .. } | Change::Unnamed(_))),
            count(|change| matches!(change, Change::Moved { .. })),
        )
    }
}

fn line(out: &mut String, sign: char, rest: &str) {
    out.push(sign);
    out.push(' ');
    out.push_str(rest);
    out.push('\n');
}

fn stands(address: &str, entry: &Entry) -> String {
    match entry.value() {
        Some(value) => format!("{} {address} = {}", entry.kind(), value),
        None => format!("{} {address}", entry.kind()),
    }
}

fn moved(out: &mut String, address: &str, was: &Entry, now: &Entry, by: &[String]) {
    let value = |entry: &Entry| entry.value().unwrap_or("").to_owned();
    let _ = writeln!(out, "~ {} {address} = {}{TO}{}", now.kind(), value(was), value(now));
    for through in by {
        let _ = writeln!(out, "{BY}{through}");
    }
}

/// Reads a release.
///
/// # Errors
/// The first line that no release could have, from 1, and what was expected there. A release is written by the program: one wrong line
/// means that it was edited, and nothing else in it is to be relied on.
pub fn read(text: &str) -> Result<Release, (usize, String)> {
    let text = &text.replace("\r\n", "\n");
    let last = text.lines().count().max(1);
    if text.lines().any(|line| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ")) {
        return Err((text.lines().position(|line| line.starts_with("<<<<<<< ")).unwrap_or(0) + 1, CONFLICT.to_owned()));
    }
    let (body, seal) = text.rfind(&format!("\n{END}")).map(|at| at + 1).map_or((text.as_str(), ""), |at| text.split_at(at));
    let mut lines = body.lines().enumerate().map(|(at, line)| (at + 1, line)).peekable();
    let (id, date, program, content, previous, state);
    {
        let mut head = |name: &str| -> Result<(usize, String), (usize, String)> {
            let (at, line) = lines.next().unwrap_or((1, ""));
            let value = line.strip_prefix(name).and_then(|rest| rest.strip_prefix(": "));
            value.map(|value| (at, value.to_owned())).ok_or_else(|| (at, format!("`{name}: ...`")))
        };
        let first = head(FIRST_WORDS).ok();
        if first.map(|(_, version)| version).as_deref() != Some(VERSION) {
            return Err((1, format!("`{FIRST_WORDS}: {VERSION}`")));
        }
        id = checked(head("id")?, "a day, and a number for a second release of it", is_id)?;
        let (at, day) = head("date")?;
        date = day.parse::<Date>().map_err(|_| (at, "a day, such as 2026-12-01".to_owned()))?;
        program = head("program")?.1;
        content = checked(head("content")?, "64 hexadecimal digits", is_digest)?;
        previous = previous_of(head("previous")?)?;
        state = checked(head("state")?, "64 hexadecimal digits", is_digest)?;
    }
    let note = lines.peek().and_then(|(_, line)| line.strip_prefix("note: ")).map(str::to_owned);
    if note.is_some() {
        lines.next();
    }
    match lines.next() {
        None | Some((_, "")) => {}
        Some((at, _)) => return Err((at, "an empty line after the head".to_owned())),
    }
    let mut changes: Vec<Change> = Vec::new();
    for (at, line) in lines {
        if let (Some(through), Some(Change::Moved { by, .. })) = (line.strip_prefix(BY), changes.last_mut()) {
            by.push(through.to_owned());
        } else {
            let change = change(line).ok_or_else(|| (at, "a change, such as `+ page /forces/ = 3fa9c1d2e4b5`".to_owned()))?;
            changes.push(change);
        }
    }
    if !id.starts_with(&date.to_string()) {
        return Err((3, "the day with which the id begins".to_owned()));
    }
    if seal.trim_end() != format!("{}{}", END, Digest::of(body.as_bytes())) {
        return Err((last, "as the last line `end: ` and the SHA-256 of all lines before it".to_owned()));
    }
    Ok(Release { id, date, program, content, previous, state, note, changes })
}

fn change(line: &str) -> Option<Change> {
    let (sign, rest) = line.split_once(' ')?;
    let (kind, rest) = rest.split_once(' ')?;
    let (address, value) = rest.split_once(" = ").map_or((rest, None), |(address, value)| (address, Some(value)));
    if !address.starts_with('/') || address.contains(' ') {
        return None;
    }
    let address = address.to_owned();
    match (sign, kind) {
        ("+", "name") if value.is_none() => Some(Change::Named(address)),
        ("-", "name") if value.is_none() => Some(Change::Unnamed(address)),
        ("+", _) => Some(Change::Added { address, now: Entry::new(kind, value)? }),
        ("-", _) => Some(Change::Withdrawn { address, was: Entry::new(kind, value)? }),
        ("~", _) => {
            let (was, now) = value?.split_once(TO)?;
            let (was, now) = (Entry::new(kind, Some(was))?, Entry::new(kind, Some(now))?);
            Some(Change::Moved { address, was, now, by: Vec::new() })
        }
        _ => None,
    }
}

/// A line of the head, if it is what it should be.
fn checked((at, value): (usize, String), expected: &str, is: fn(&str) -> bool) -> Result<String, (usize, String)> {
    if is(&value) { Ok(value) } else { Err((at, expected.to_owned())) }
}

fn previous_of((at, value): (usize, String)) -> Result<Option<(String, String)>, (usize, String)> {
    if value == NONE {
        return Ok(None);
    }
    match value.split_once(' ') {
        Some((id, hash)) if is_id(id) && is_digest(hash) => Ok(Some((id.to_owned(), hash.to_owned()))),
        _ => Err((at, format!("`{NONE}`, or the id of the release before and 64 hexadecimal digits"))),
    }
}

/// Whether a text is the id of a release: a day, or a day and a number from 2.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let (day, number) = text.split_at_checked(10).unwrap_or(("", ""));
    let is_number = |digits: &str| digits.parse::<u32>().is_ok_and(|number| number >= 2 && number.to_string() == digits);
    day.parse::<Date>().is_ok_and(|date| date.to_string() == day)
        && (number.is_empty() || number.strip_prefix('-').is_some_and(is_number))
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry() -> impl Strategy<Value = Entry> {
        let value = "[ -~é]{0,20}".prop_map(|text| in_a_line(&text));
        prop_oneof![
            Just(Entry::File),
            Just(Entry::Anchor),
            value.clone().prop_map(Entry::Page),
            value.clone().prop_map(Entry::Figure),
            value.prop_map(Entry::Outcome),
        ]
    }

    fn changes() -> impl Strategy<Value = Vec<Change>> {
        let address = || "/[a-z./#-]{0,12}";
        let through = proptest::collection::vec("[a-z/:. 0-9-]{1,20}", 0..3);
        let value = || "[ -~é]{0,20}".prop_map(|text| Entry::figure(&text));
        proptest::collection::vec(
            prop_oneof![
                (address(), entry()).prop_map(|(address, now)| Change::Added { address, now }),
                (address(), entry()).prop_map(|(address, was)| Change::Withdrawn { address, was }),
                (address(), value(), value(), through).prop_map(|(address, was, now, by)| Change::Moved {
                    address,
                    was,
                    now,
                    by
                }),
                address().prop_map(Change::Named),
                address().prop_map(Change::Unnamed),
            ],
            0..20,
        )
    }

    fn release(changes: Vec<Change>, note: Option<String>) -> Release {
        Release {
            id: "2026-12-01-2".to_owned(),
            date: jiff::civil::date(2026, 12, 1),
            program: "0.6.0".to_owned(),
            content: "a".repeat(64),
            previous: Some(("2026-12-01".to_owned(), "b".repeat(64))),
            state: "c".repeat(64),
            note,
            changes,
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(changes in changes(), note in proptest::option::of("[a-zA-Z,.]{1,20}")) {
            let release = release(changes, note);
            prop_assert_eq!(read(&release.text()), Ok(release));
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,200}") {
            let _ = read(&text);
            let _ = read(&format!("{}{text}", release(Vec::new(), None).text()));
        }
    }

    #[test]
    fn an_edited_release_is_answered_with_its_line() {
        let text = release(vec![Change::Named("/a".to_owned())], None).text();
        assert_eq!(read(&text.replace("0.6.0", "0.6.1")).unwrap_err().0, 10, "the seal does not fit");
        assert_eq!(read(&text.replace("id: 2026-12-01-2", "id: 2026-12-02")).unwrap_err().0, 3);
        assert_eq!(read(&format!("<<<<<<< ours\n{text}")).unwrap_err(), (1, CONFLICT.to_owned()));
        assert_eq!(read(&text.replace("+ name", "* name")).unwrap_err().0, 9);
        assert_eq!(
            read(&text.replace("date: 2026-12-01", "date: tomorrow")).unwrap_err(),
            (3, "a day, such as 2026-12-01".to_owned())
        );
        assert_eq!(read("").unwrap_err(), (1, "`answerable release: 1`".to_owned()));
    }

    #[test]
    fn the_id_of_a_release_is_a_day() {
        assert!(is_id("2026-12-01") && is_id("2026-12-01-2") && is_id("2026-12-01-14"));
        for odd in ["", "2026-12-01-1", "2026-12-01-02", "2026-12-01-", "2026-13-01", "2026-1-01", "../../x"] {
            assert!(!is_id(odd), "{odd}");
        }
    }
}
