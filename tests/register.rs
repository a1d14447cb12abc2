//! Days written into the text of the register: exactly what was wanted changes, and no other line, comment or line end.

use crate::common::real_content;
use answerable::rewrite;
use answerable::sources::edit::{NotEdited, edit};
use answerable::sources::{Change, Field, entries};
use answerable::value::id::SourceId;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use serde_yaml::Value;

const DAY: Date = date(2026, 11, 21);

fn change(id: &str, fields: &[(Field, Option<Date>)]) -> Change {
    Change { id: SourceId::new(id).unwrap(), address: format!("https://paper.example/{id}"), fields: fields.to_vec() }
}

const SEEN: &[(Field, Option<Date>)] = &[(Field::LastSeen, Some(DAY))];
const GONE: &[(Field, Option<Date>)] = &[(Field::GoneSince, Some(DAY))];
const BACK: &[(Field, Option<Date>)] = &[(Field::LastSeen, Some(DAY)), (Field::GoneSince, None)];

fn edited(text: &str, changes: &[Change]) -> String {
    edit(text, changes).unwrap_or_else(|why| panic!("{why}\n{text}"))
}

#[test]
fn a_day_is_added_behind_the_last_field_of_one_line() {
    let text = "\
# The register.
- id: a
  address: https://paper.example/a   # where it is
  note: >-
    last-seen: never
    before

# Of b
- id: b
  address: \"https://paper.example/b\"
";
    let wanted = text
        .replace("# where it is\n", "# where it is\n  last-seen: 2026-11-21\n")
        .replace("/b\"\n", "/b\"\n  gone-since: 2026-11-21\n");
    assert_eq!(edited(text, &[change("a", SEEN), change("b", GONE)]), wanted);
}

#[test]
fn a_day_takes_the_place_of_another_and_its_comment_stays() {
    for written in ["2026-01-02", "\"2026-01-02\"", "'2026-01-02'", "~", "null"] {
        let text = format!("- id: a\n  last-seen: {written} # by hand\n  address: https://paper.example/a\n");
        let wanted = "- id: a\n  last-seen: 2026-11-21 # by hand\n  address: https://paper.example/a\n";
        assert_eq!(edited(&text, &[change("a", SEEN)]), wanted, "{written}");
    }
    let text = "- id: a\n  last-seen:\n  address: https://paper.example/a\n";
    assert_eq!(edited(text, &[change("a", SEEN)]), text.replace("last-seen:", "last-seen: 2026-11-21"));
}

#[test]
fn a_day_is_taken_out_with_its_line_and_a_comment_outlives_it() {
    let text = "- id: a\n  gone-since: 2026-01-02\n  address: https://paper.example/a\n";
    let wanted = "- id: a\n  address: https://paper.example/a\n  last-seen: 2026-11-21\n";
    assert_eq!(edited(text, &[change("a", BACK)]), wanted);
    let text = text.replace("2026-01-02", "2026-01-02   # twice");
    assert_eq!(edited(&text, &[change("a", BACK)]), wanted.replace("  address", "  # twice\n  address"));
}

#[test]
fn line_ends_stay_as_they_are_and_so_does_their_want() {
    let text = "- id: a\r\n  address: https://paper.example/a\r\n- id: b\r\n  address: https://paper.example/b";
    let wanted = "- id: a\r\n  address: https://paper.example/a\r\n  last-seen: 2026-11-21\r\n- id: b\r\n  address: https://paper.example/b\r\n  gone-since: 2026-11-21";
    assert_eq!(edited(text, &[change("a", SEEN), change("b", GONE)]), wanted);
    assert_eq!(
        edited("id: a\naddress: https://paper.example/a", &[change("a", SEEN)]).lines().last(),
        Some("last-seen: 2026-11-21")
    );
}

#[test]
fn what_has_no_line_for_each_field_is_left_to_a_person() {
    for text in [
        "- {id: a, address: https://paper.example/a}\n",
        "[{id: a,\n  address: https://paper.example/a}]\n",
        "- gone-since: 2026-01-02\n  id: a\n  address: https://paper.example/a\n",
        "- id: a\n  address: https://paper.example/a\n  gone-since:\n    2026-01-02\n",
        "- ? id\n  : a\n  ? address\n  : https://paper.example/a\n  ? gone-since\n  : 2026-01-02\n",
    ] {
        assert_eq!(edit(text, &[change("a", BACK)]), Err(NotEdited::Layout("a".to_owned())), "{text}");
    }
}

#[test]
fn a_register_that_has_changed_meanwhile_is_left_alone() {
    let text = "- id: a\n  address: https://paper.example/elsewhere\n";
    assert_eq!(edit(text, &[change("a", SEEN)]), Err(NotEdited::Another("a".to_owned())));
    assert_eq!(edit(text, &[change("b", SEEN)]), Err(NotEdited::Another("b".to_owned())));
    assert_eq!(edit("- id: \"a\n", &[change("a", SEEN)]), Err(NotEdited::NotYaml));
}

#[test]
fn the_change_is_shown_as_it_usually_is() {
    let filler = |from: usize| (from..from + 8).map(|n| format!("# {n}\n")).collect::<String>();
    let text = format!(
        "{}- id: a\n  last-seen: 2026-01-02\n  address: https://paper.example/a\n{}- id: b\n  address: https://paper.example/b",
        filler(1),
        filler(9)
    );
    let edited = edit(&text, &[change("a", SEEN), change("b", GONE)]).unwrap();
    let wanted = "\
--- a/content/sources/x.yaml
+++ b/content/sources/x.yaml
@@ -7,7 +7,7 @@
 # 7
 # 8
 - id: a
-  last-seen: 2026-01-02
+  last-seen: 2026-11-21
   address: https://paper.example/a
 # 9
 # 10
@@ -18,4 +18,5 @@
 # 15
 # 16
 - id: b
-  address: https://paper.example/b
\\ No newline at end of file
+  address: https://paper.example/b
+  gone-since: 2026-11-21
\\ No newline at end of file
";
    assert_eq!(rewrite::diff("content/sources/x.yaml", &text, &edited), wanted);
}

/// Every source of the real register is written in a way in which days can be added to it.
#[test]
fn the_real_register_can_be_written() {
    let content = answerable::check_content(real_content::root(), real_content::content_day()).unwrap();
    let all = entries(&content.dataset.unwrap().sources);
    let mut written = 0;
    for file in content.files.ids() {
        let changes: Vec<Change> = all
            .iter()
            .filter(|entry| entry.file == file)
            .map(|entry| Change { id: entry.id.clone(), address: entry.address.clone(), fields: BACK[..1].to_vec() })
            .collect();
        if changes.is_empty() {
            continue;
        }
        edit(content.files.text(file), &changes).unwrap_or_else(|why| panic!("{}: {why}", content.files.path(file)));
        written += changes.len();
    }
    assert!(written > 100 && written == all.len(), "{written} of {}", all.len());
}

/// A record of a register as somebody might write it.
#[derive(Debug, Clone)]
struct Written {
    /// Lines of fields, in some order; the first two are `id` and `address`.
    fields: Vec<String>,
    /// Blanks before the dash, and behind it.
    indent: (usize, usize),
    /// A line before it.
    before: &'static str,
    change: Option<&'static [(Field, Option<Date>)]>,
}

fn day_field(key: &'static str) -> impl Strategy<Value = Option<String>> {
    const VALUES: [&str; 6] = ["2026-01-02", "\"2026-01-02\"", "'2026-01-02'", "", "~", "2026-01-02 # last-seen: gone-since:"];
    proptest::option::of(
        proptest::sample::select(&VALUES[..]).prop_map(move |value| format!("{key}: {value}").trim_end().to_owned()),
    )
}

fn other_fields() -> impl Strategy<Value = Vec<String>> {
    let all = vec![
        "title: \"A: b # c\"",
        "title2: one two\n  three last-seen: 4".trim_end(),
        "note: |\n  last-seen: 2020-01-01\n\n  gone-since: 2020-01-01",
        "note2: >-\n  # no comment\n  gone-since: 2020-01-01",
        "list: [last-seen, gone-since]",
        "list2:\n- last-seen: 1\n- id: r0",
        "map:\n  last-seen: 1\n  id: r0",
        "read: 2026-01-01    # read",
        "empty:",
        "caf\u{e9}: \u{201c}quoted\u{201d} \u{1f600} # \u{e9}",
    ];
    proptest::sample::subsequence(all.clone(), 0..=all.len()).prop_map(|lines| {
        // A plain text of several lines cannot hold `: `.
        lines.into_iter().map(|line| line.replace("three last-seen: 4", "three last-seen 4")).collect()
    })
}

fn written() -> impl Strategy<Value = Written> {
    let fields = (day_field("last-seen"), day_field("gone-since"), other_fields());
    let fields =
        fields.prop_map(|(seen, gone, others)| others.into_iter().chain(seen).chain(gone).collect::<Vec<_>>()).prop_shuffle();
    let before = proptest::sample::select(&["", "\n", "# a comment\n", "# - id: r0\n"][..]);
    let changes = proptest::option::of(proptest::sample::select(&[SEEN, GONE, BACK][..]));
    (fields, 0..3_usize, 1..3_usize, before, changes).prop_map(|(fields, dash, behind, before, change)| Written {
        fields,
        indent: (dash, behind),
        before,
        change,
    })
}

fn register(records: &[Written], crlf: bool, ended: bool) -> String {
    let dash = records[0].indent.0;
    let mut text = String::new();
    for (at, record) in records.iter().enumerate() {
        text.push_str(record.before);
        let inner = " ".repeat(dash + 1 + record.indent.1);
        let address = format!("address: https://paper.example/r{at}");
        let mut lines = vec![format!("id: r{at}"), address];
        lines.extend(record.fields.iter().cloned());
        for (number, field) in lines.iter().enumerate() {
            for (row, line) in field.split('\n').enumerate() {
                match (number, row) {
                    (0, _) => text.push_str(&format!("{}-{}", " ".repeat(dash), " ".repeat(record.indent.1))),
                    _ if line.is_empty() => {}
                    _ => text.push_str(&inner),
                }
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    if !ended {
        text.truncate(text.trim_end().len());
    }
    if crlf { text.replace('\n', "\r\n") } else { text }
}

/// What a register says, with changes as they were wanted, by another reader of YAML.
fn said(text: &str, records: &[Written]) -> Vec<Value> {
    let Value::Sequence(mut said) = serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}")) else {
        panic!("not a list\n{text}")
    };
    for (record, value) in records.iter().zip(&mut said) {
        let map = value.as_mapping_mut().unwrap();
        for (field, day) in record.change.into_iter().flatten() {
            match day {
                Some(day) => map.insert(Value::from(field.key()), Value::from(day.to_string())),
                None => map.remove(field.key()),
            };
        }
    }
    said
}

/// Whether a line is one that may be written anew: a field of a day, of a record that changes.
fn lines_but_days(text: &str, records: &[Written]) -> Vec<String> {
    let mut of = usize::MAX;
    let mut kept = Vec::new();
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        if let Some(id) = line.trim_start().strip_prefix('-').and_then(|rest| rest.trim_start().strip_prefix("id: r"))
            && line.starts_with(&" ".repeat(records[0].indent.0))
            && indent == records[0].indent.0
        {
            of = id.trim().parse().unwrap();
        }
        let own = records.get(of).is_some_and(|record| indent == records[0].indent.0 + 1 + record.indent.1);
        let changed = |field: Field| {
            let is_of = line.trim_start().starts_with(&format!("{}:", field.key()));
            let is_wanted = records.get(of).and_then(|r| r.change).is_some_and(|change| change.iter().any(|(f, _)| *f == field));
            is_of && is_wanted
        };
        let comment_alone = line.trim() == "# last-seen: gone-since:";
        if own && (changed(Field::LastSeen) || changed(Field::GoneSince) || comment_alone) {
            continue;
        }
        kept.push(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    kept
}

proptest! {
    #[test]
    fn nothing_changes_but_what_was_wanted(
        records in proptest::collection::vec(written(), 1..6),
        crlf: bool,
        ended: bool,
    ) {
        let text = register(&records, crlf, ended);
        let wanted: Vec<Change> = records
            .iter()
            .enumerate()
            .filter_map(|(at, record)| Some(change(&format!("r{at}"), record.change?)))
            .collect();
        let new = edit(&text, &wanted).unwrap_or_else(|why| panic!("{why}\n{text}"));
        // By another reader, it says what was wanted.
        let nothing: Vec<Written> = records.iter().map(|record| Written { change: None, ..record.clone() }).collect();
        prop_assert_eq!(said(&new, &nothing), said(&text, &records));
        // Every other line stands where it stood.
        prop_assert_eq!(lines_but_days(&new, &records), lines_but_days(&text, &records));
        // No comment is lost.
        prop_assert_eq!(new.matches('#').count(), text.matches('#').count());
        // Line ends are of one kind still.
        prop_assert_eq!(new.matches("\r\n").count(), if crlf { new.matches('\n').count() } else { 0 });
        if ended {
            prop_assert!(new.ends_with('\n'));
        }
        // Said a second time it changes nothing more.
        let again = edit(&new, &wanted).unwrap();
        prop_assert_eq!(&again, &new);
        // The diff, applied by its own rules, leads from the old text to the new.
        let shown = rewrite::diff("x", &text, &new);
        prop_assert_eq!(applied(&text, &shown), new);
    }
}

/// A text after a unified diff.
fn applied(old: &str, diff: &str) -> String {
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let (mut out, mut at) = (String::new(), 0);
    let mut lines = diff.split_inclusive('\n').skip(2).peekable();
    while let Some(line) = lines.next() {
        if let Some(head) = line.strip_prefix("@@ -") {
            let first = head.split([',', ' ']).next().unwrap().parse::<usize>().unwrap() - 1;
            out.extend(old[at..first].iter().copied());
            at = first;
            continue;
        }
        let (sign, mut text) = line.split_at(1);
        if lines.peek().is_some_and(|next| next.starts_with('\\')) {
            lines.next();
            text = text.strip_suffix('\n').unwrap();
        }
        if sign != "+" {
            assert_eq!(old[at], text, "{diff}");
            at += 1;
        }
        if sign != "-" {
            out.push_str(text);
        }
    }
    out.extend(old[at..].iter().copied());
    out
}
