//! Which part may know which, read from the text of the source: imports point one way, one part reads the clock, few touch the disk.
//!
//! Comments, texts and tests do not count. ARCHITECTURE.md says why each line is drawn where it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The parts in their order, each with what it may import. Whatever comes later is not among them.
const MAY_IMPORT: [(&str, &[&str]); 39] = [
    ("fault", &[]),
    // Bytes alone.
    ("zip", &[]),
    // Knows addresses and answers, and nothing of this program.
    ("net", &[]),
    ("vocabulary", &[]),
    // What the interface says; of records and pages it knows nothing.
    ("language", &["vocabulary"]),
    // Steps by their names, and of which language.
    ("onlooker", &["language"]),
    // Its macro, which stands at the root of the crate as macros do.
    ("say", &["language"]),
    ("value", &["vocabulary"]),
    ("plain_file", &[]),
    // Digests and bytes.
    ("recall", &["value::digest"]),
    // Addresses and printed values; what a case is it does not know.
    ("memory", &["fault", "value::digest"]),
    // What `check` makes and `disclose` takes apart; the rules judge it, so it stands before them.
    ("records", &["fault", "vocabulary", "value"]),
    ("rules", &["fault", "vocabulary", "value", "memory", "records"]),
    // What rules and faults mean, in words.
    ("explain", &["fault::nearest", "rules"]),
    ("read", &["fault", "vocabulary", "value", "memory", "rules", "plain_file"]),
    // What the types that read records tell of themselves.
    ("schema", &["read::raw", "read::record", "read::shape"]),
    // Bytes and texts alone.
    ("signature", &[]),
    (
        "check",
        &["fault", "vocabulary", "value", "memory", "records", "rules", "read", "signature::PublicKey", "signature::Unfit"],
    ),
    // The one door: the last that sees the records, and the first whose types may be shown.
    ("disclose", &["fault::Placed", "vocabulary", "language", "value", "memory", "records", "rules", "check"]),
    ("summarise", &["vocabulary", "value", "rules", "disclose"]),
    // What sentences state, held against what is shown.
    ("bind", &["fault", "vocabulary", "value", "rules", "check::texts", "disclose", "summarise"]),
    // Reads files as `read` does, and fails as it does.
    ("theme", &["read::ReadError", "value::digest", "plain_file"]),
    // What a translation lacks, as a translator is told.
    ("translation", &["fault", "language", "rules::r42", "theme"]),
    // What is wrong with a theme's own words, as whoever made it is told.
    ("theme_words", &["fault", "language", "theme"]),
    (
        "render",
        &[
            "vocabulary",
            "language",
            "say",
            "value",
            "memory",
            "rules",
            "disclose",
            "summarise",
            "bind::Charts",
            "bind::Held",
            "fault::nearest",
            "theme",
            "translation",
            "onlooker",
            "recall",
        ],
    ),
    // The site as paths and bytes.
    ("manifest", &["value::content_hash", "value::digest", "render::site"]),
    // The list as it was checked, and the site as bytes; of no record and no page does it know anything.
    (
        "protect",
        &[
            "fault",
            "read::CONTENT",
            "read::PROTECTED",
            "read::ReadError",
            "check::Keyed",
            "check::Protected",
            "check::HASH",
            "check::SEAL",
            "render::site",
            "zip",
        ],
    ),
    // Bytes alone.
    ("twin", &["render::checksum"]),
    ("publish", &["value::digest", "render::site", "protect::Cleared", "twin"]),
    // Files alone: what a build was made from and what it left.
    ("standing", &["value::digest", "read::CONTENT", "publish::stamp", "plain_file", "recall", "manifest"]),
    // Reads files of the register by their nodes, to change lines of them.
    ("sources", &["fault", "value::id", "records::source", "read::yaml", "net"]),
    // Faults mended in texts; what is wrong it is told.
    ("mend", &["fault"]),
    // Files of the content that a person has the program change.
    ("rewrite", &["read::CONTENT", "read::ReadError"]),
    // Moves lines of records, by what `read` knows of their fields.
    ("tidy", &["fault", "read::shape", "read::yaml", "schema::Kind"]),
    // Raw records alone: what it makes is a file, which the next build reads and checks like any other.
    ("import", &["fault", "vocabulary", "value", "read", "render::checksum", "zip"]),
    ("verify", &["net", "render::site", "render::base_path", "manifest", "twin"]),
    // Asks what is there already, as `check` has it, and writes what was not.
    (
        "new",
        &[
            "fault::nearest",
            "vocabulary",
            "value",
            "memory::Change",
            "read",
            "rewrite",
            "schema",
            "check::is_base_url",
            "check::is_web_address",
        ],
    ),
    // A preview, which like the edge calls the steps through the crate's root.
    (
        "serve",
        &[
            "fault",
            "onlooker",
            "recall::Nothing",
            "read::CONTENT",
            "read::ReadError",
            "theme",
            "theme_words",
            "render::RenderError",
            "render::index_of",
            "render::preview",
            "render::site",
            "protect",
            "summarise::Summaries",
            "Content",
            "Kept",
            "Shown",
            "check_content_again",
        ],
    ),
    // The edge calls the steps through the crate's root; of their insides it knows how to tell what went wrong.
    (
        "cli",
        &[
            "fault",
            "value",
            "memory",
            "read::ReadError",
            "check",
            "theme",
            "theme_words",
            "themed",
            "translation",
            "protect",
            "render::RenderError",
            "publish::PublishError",
            "publish::Published",
            "publish::publish",
            "publish::stands",
            "publish::turn",
            "standing",
            "twin",
            "render::site",
            "net",
            "explain",
            "new",
            "schema",
            "tidy",
            "sources",
            "mend",
            "rewrite",
            "import",
            "BuildError",
            "check_content",
            "check_content_against",
            "check_content_watched",
            "language",
            "rules::What",
            "rules::WithheldOf",
            "Content",
            "Made",
            "Order",
            "Ready",
            "make_whole",
            "ready",
            "check_protected",
            "remake",
            "stated",
            "unbound",
            "manifest",
            "signature",
            "verify",
            "onlooker",
            "recall",
            "serve",
        ],
    ),
];

/// The same within `render`, for those of its files that know less than the others.
const MAY_IMPORT_WITHIN_RENDER: [(&str, &[&str]); 5] = [
    ("render::chart", &[]),
    ("render::site", &[]),
    ("render::address", &["vocabulary", "value", "summarise::worked_out::WorkedOut"]),
    ("render::markdown", &["vocabulary", "language::Words", "language::escaped", "say", "value", "render::address"]),
    // Exactly these two of `disclose`: who a person is, and whether a rank may be shown, is worded here like all else. And how it is
    // said that nothing is held.
    (
        "render::words",
        &["vocabulary", "language::Words", "say", "value", "disclose::Person", "disclose::RankShown", "rules::r41"],
    ),
];

const DISK: [&str; 9] =
    ["std::fs", "fs::", "File::open", "File::create", "walkdir", "WalkDir", "rustix", ".exists()", ".is_dir()"];
/// In `protect` the part that keeps the key and the list, in `memory` the one that writes a release, in `new` the one that writes new files, in `import` the one that writes datasets, `rewrite` for what
/// changes the content, in `signature` the one that keeps keys, in `verify` the one that reads copies; in `cli` the one that asks the terminal to show
/// nothing, the one that writes pages for `man` and the one that asks the system how much memory it gave, in `serve` the one that watches files.
const MAY_TOUCH_THE_DISK: [&str; 16] = [
    "plain_file",
    "read",
    "theme",
    "publish",
    "standing",
    "protect::store",
    "memory::store",
    "new::store",
    "rewrite",
    "import::store",
    "signature::keys",
    "verify::copy",
    "cli::hidden",
    "cli::install",
    "cli::timings",
    "serve::watch",
];

const NET: [&str; 5] = ["ureq", "TcpStream", "TcpListener", "UdpSocket", "ToSocketAddrs"];
/// `serve` asks nobody: it answers.
const MAY_SPEAK_TO_THE_NET: [&str; 2] = ["net", "serve"];

const CLOCK: [&str; 4] = ["Zoned::now", "Timestamp::now", "SystemTime", "Instant"];
/// `serve` measures how long it waits; the date comes to it from `cli`.
const MAY_READ_THE_CLOCK: [&str; 2] = ["cli", "serve"];

const PANICS: [&str; 7] = [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!(", "dbg!("];
/// A file that says why what it expects cannot fail.
const EXPECTS_WITH_REASON: &str = "#![expect(clippy::expect_used, reason =";

#[test]
fn imports_point_one_way() {
    let mut wrong = Vec::new();
    for file in sources() {
        let rules = MAY_IMPORT.iter().chain(&MAY_IMPORT_WITHIN_RENDER).filter(|(part, _)| is_within(&file.module, part));
        for (part, allowed) in rules {
            for (line, import) in file.imports() {
                if !is_within(&import, part) && !allowed.iter().any(|allowed| is_within(&import, allowed)) {
                    wrong.push(format!("{}:{line}: {part} may not import {import}", file.path));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The table itself: what a part may import stands before it, and every part of the crate is in it.
#[test]
fn the_order_is_an_order() {
    let parts: Vec<&str> = MAY_IMPORT.iter().map(|(part, _)| *part).collect();
    for (at, (part, allowed)) in MAY_IMPORT.iter().enumerate().filter(|(_, (part, _))| !["cli", "serve"].contains(part)) {
        for import in *allowed {
            let first = import.split("::").next().unwrap();
            assert!(parts[..at].contains(&first), "{part} may import {import}, which does not come before it");
        }
    }
    for file in sources() {
        let part = file.module.split("::").next().unwrap();
        assert!(part.is_empty() || part == "main" || parts.contains(&part), "{} is of no part", file.path);
    }
}

#[test]
fn few_touch_the_disk_and_one_reads_the_clock() {
    let mut wrong = holds(&DISK, |file| MAY_TOUCH_THE_DISK.iter().any(|part| is_within(&file.module, part)));
    wrong.extend(holds(&CLOCK, |file| MAY_READ_THE_CLOCK.iter().any(|part| is_within(&file.module, part))));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_speaks_to_the_net() {
    let wrong = holds(&NET, |file| MAY_SPEAK_TO_THE_NET.iter().any(|part| is_within(&file.module, part)));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_panics() {
    let wrong = holds(&PANICS, |file| file.whole.contains(EXPECTS_WITH_REASON));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Lines that hold one of some words, in files that are not excepted.
fn holds(words: &[&str], excepted: impl Fn(&Source) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for file in sources().iter().filter(|file| !excepted(file)) {
        for (at, line) in file.code.lines().enumerate() {
            found.extend(
                words.iter().filter(|word| line.contains(**word)).map(|word| format!("{}:{}: {word}", file.path, at + 1)),
            );
        }
    }
    found
}

/// Whether a path is a part or lies in it.
fn is_within(path: &str, part: &str) -> bool {
    path.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

struct Source {
    path: String,
    /// Where it stands in the crate: `render::chart::axis`; empty for the root.
    module: String,
    whole: String,
    /// Its code, line for line, without comments, texts and tests.
    code: String,
}

impl Source {
    /// What it imports or names of this crate, as paths from its root, each with its line.
    fn imports(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        for word in ["crate::", "super::"] {
            for (at, _) in self.code.match_indices(word) {
                let before = self.code[..at].chars().next_back();
                // The later parts of `super::super::` are read with its first.
                if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || (c == ':' && word == "super::")) {
                    continue;
                }
                let mut rest = &self.code[at..];
                let mut base: Vec<&str> = if word == "crate::" { Vec::new() } else { self.module.split("::").collect() };
                if let Some(after) = rest.strip_prefix("crate::") {
                    rest = after;
                }
                while let Some(after) = rest.strip_prefix("super::") {
                    base.pop();
                    rest = after;
                }
                let base = base.join("::");
                let line = self.code[..at].lines().count().max(1);
                let paths =
                    expand(rest).into_iter().map(|path| (line, if base.is_empty() { path } else { format!("{base}::{path}") }));
                found.extend(paths);
            }
        }
        found
    }
}

/// The paths of an import's tail: `a::{b, c::D}` gives `a::b` and `a::c::D`.
fn expand(tail: &str) -> Vec<String> {
    let end = tail.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(tail.len());
    let (head, rest) = tail.split_at(end);
    let Some(group) = rest.strip_prefix('{').filter(|_| head.is_empty() || head.ends_with("::")) else {
        return vec![head.trim_end_matches(':').to_owned()];
    };
    let (mut depth, mut from, mut paths) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            ',' | '}' if depth == 0 => {
                let item = group[from..at].trim();
                paths.extend(expand(item).into_iter().filter(|_| !item.is_empty()).map(|path| format!("{head}{path}")));
                from = at + 1;
                if c == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    paths
}

/// Every source file that is not a test.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(&root).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
        let path = entry.path().strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        if path.ends_with(".rs") && !path.split(['/', '.']).any(|part| part == "tests") {
            files.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
    assert!(files.len() > 50, "the sources are in src/");
    let source = |(path, whole): (String, String)| {
        let module = path.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
        let module = if module == "lib" { String::new() } else { module };
        Source { path: format!("src/{path}"), module, code: without_tests(&bare(&whole)), whole }
    };
    files.into_iter().map(source).collect()
}

/// Code with its comments and texts blanked, line for line.
fn bare(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let raw = rest.strip_prefix('r').map(|r| r.len() - r.trim_start_matches('#').len());
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(hashes) = raw.filter(|n| rest[1 + n..].starts_with('"') && !out.ends_with(char::is_alphanumeric)) {
            let close = format!("\"{}", "#".repeat(hashes));
            2 + hashes + rest[2 + hashes..].find(&close).expect("a raw text ends") + close.len()
        } else if c == '"' {
            text_length(rest)
        } else if rest.starts_with("'\"'") || rest.starts_with("'{'") || rest.starts_with("'}'") {
            3
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        out.extend(rest[..skipped].chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = &rest[skipped..];
    }
    out
}

/// The bytes of a quoted text, quotes included.
fn text_length(from: &str) -> usize {
    let mut escaped = false;
    for (at, c) in from.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    from.len()
}

/// Code without its modules of tests, line for line.
fn without_tests(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some((before, after)) = rest.split_once("#[cfg(test)]") {
        out.push_str(before);
        let (mut depth, mut end) = (0_usize, after.len());
        for (at, c) in after.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => continue,
            }
            if depth == 0 {
                end = at + 1;
                break;
            }
        }
        // `mod tests;` has no braces of its own.
        if let Some(semicolon) = after.find(';').filter(|at| !after[..*at].contains('{')) {
            end = semicolon + 1;
        }
        out.extend(after[..end].chars().filter(|c| *c == '\n'));
        rest = &after[end..];
    }
    out.push_str(rest);
    out
}

/// The reader of the sources sees what it should, or the tests above would hold nothing.
#[test]
fn the_reader_sees_imports_and_not_texts_or_tests() {
    let code = "use crate::a::{b, c::{D, E}};\nlet s = \"crate::no\"; // crate::no\nuse super::f;\n#[cfg(test)]\nmod tests {\n use crate::no;\n}\n";
    let file =
        Source { path: "src/x/y.rs".into(), module: "x::y".into(), whole: String::new(), code: without_tests(&bare(code)) };
    let imports: Vec<String> = file.imports().into_iter().map(|(line, path)| format!("{line} {path}")).collect();
    assert_eq!(imports, ["1 a::b", "1 a::c::D", "1 a::c::E", "3 x::f"]);
}
