//! The words of the interface: every name that is said is a message, every message is said, and the Welsh can be shown wherever the English can.

use answerable::fault::Files;
use answerable::language::{self, Lack, Language, Words, lacking};
use answerable::{say, translation};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

fn words(language: Language) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/words").join(language.file());
    fs::read_to_string(path).expect("the file of words")
}

/// The names of messages, and of their parts as `message.part`, with how often each is defined.
fn defined(text: &str) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    let mut message = "";
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        let name = name.trim_end();
        let is_name = |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if let Some(part) = name.trim_start().strip_prefix('.').filter(|part| is_name(part) && line.starts_with(' ')) {
            *names.entry(format!("{message}.{part}")).or_default() += 1;
        } else if is_name(name) && line.starts_with(|first: char| first.is_ascii_lowercase()) {
            message = name;
            // A message may have parts alone.
            if !line.trim_end().ends_with('=') {
                *names.entry(name.to_owned()).or_default() += 1;
            }
        }
    }
    names
}

/// All code and templates in one text, without comments and the tests at the end of a file.
fn sources() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = String::new();
    for folder in ["src", "themes/default/templates"] {
        for entry in WalkDir::new(root.join(folder)).sort_by_file_name().into_iter().filter_map(Result::ok) {
            if entry.file_type().is_file() {
                let text = fs::read_to_string(entry.path()).expect("a source");
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
                for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
                    all.push_str(line);
                    all.push('\n');
                }
            }
        }
    }
    all
}

/// The names that are said: whole ones, and the fixed beginnings of those that are put together.
fn said(sources: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    for opening in ["say!(", ".say(", ".fill(", ".marked(", "say(name=", "marked(name="] {
        for (at, _) in sources.match_indices(opening) {
            let mut rest = sources[at + opening.len()..].trim_start();
            if opening == "say!(" {
                let Some((_, after)) = rest.split_once(',') else { continue };
                rest = after.trim_start();
            }
            if let Some(name) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                whole.insert(name.to_owned());
            } else if let Some(name) =
                rest.trim_start_matches('&').strip_prefix("format!(\"").and_then(|rest| rest.split('{').next())
            {
                beginnings.insert(name.to_owned());
            }
        }
    }
    (whole, beginnings)
}

#[test]
fn every_name_that_is_said_is_a_message() {
    let messages = defined(&words(Language::English));
    let (whole, beginnings) = said(&sources());
    assert!(whole.len() > 100, "the names were looked for and not found");
    let missing: Vec<&String> = whole.iter().filter(|name| !messages.contains_key(*name) && !name.is_empty()).collect();
    assert!(missing.is_empty(), "said, and no message: {missing:?}");
    for beginning in &beginnings {
        assert!(beginning.ends_with('-'), "`{beginning}` must end in `-`, so that it can be seen which messages it means");
        assert!(
            messages.keys().any(|name| name.starts_with(beginning.as_str())) || ["term-", "list-"].contains(&beginning.as_str()),
            "no message begins with `{beginning}`"
        );
    }
}

#[test]
fn every_message_is_said_and_stands_once() {
    let text = words(Language::English);
    let sources = sources();
    let (_, beginnings) = said(&sources);
    let messages = defined(&text);
    let twice: Vec<&String> = messages.iter().filter(|(_, times)| **times > 1).map(|(name, _)| name).collect();
    assert!(twice.is_empty(), "more than once in en.ftl: {twice:?}");
    let is_said = |name: &str| {
        sources.contains(&format!("\"{name}\"")) || beginnings.iter().any(|beginning| name.starts_with(beginning.as_str()))
    };
    let unsaid: Vec<&String> = messages.keys().filter(|name| !is_said(name)).collect();
    assert!(unsaid.is_empty(), "nothing says: {unsaid:?}");
}

#[test]
fn the_welsh_can_be_shown_wherever_the_english_can() {
    let wrong: Vec<_> = lacking(&words(Language::English), &words(Language::Welsh))
        .into_iter()
        .filter(|one| !matches!(one.lack, Lack::Missing | Lack::Stale(_)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_has_no_welsh_is_said_in_english_and_numbers_choose_their_form() {
    let welsh = Words::new(Language::Welsh, Some("list-and = { $first } ac { $nobody }\nbroken {"), None);
    assert_eq!(say!(welsh, "list-and", first = "a", last = "b"), "a and b", "an argument that English has not");
    let english = Words::english();
    assert_eq!(say!(english, "told-count-numbers-moved", n = 1), "1 number moved");
    assert_eq!(say!(english, "told-count-numbers-moved", n = 12_345), "12,345 numbers moved");
}

#[test]
fn what_a_translation_lacks_is_named() {
    let welsh = "# January\nmonth-1 = Ionawr\n# Febuary\nmonth-2 = Chwefror\nmonth-3 = Mawrth\n# April\nmonth-4 = { $n }\n\
                 # x\nmonth-77 = dim\n# May\nmonth-5 = Mai\n# May\nmonth-5 = Mai\nmonth-6 {\n";
    let found = lacking(&words(Language::English), welsh);
    let of = |name: &str| found.iter().filter(|one| one.name == name).map(|one| one.lack.clone()).collect::<Vec<_>>();
    assert_eq!(of("month-1"), []);
    assert_eq!(of("month-2"), [Lack::Stale("Febuary".to_owned())]);
    assert_eq!(of("month-3"), [Lack::Unpaired]);
    assert_eq!(of("month-4"), [Lack::Argument("n".to_owned())]);
    assert_eq!(of("month-77"), [Lack::Unknown]);
    assert_eq!(of("month-5"), [Lack::Twice]);
    assert_eq!(of("month-6 {"), [Lack::Unreadable]);
    assert_eq!(of("month-6"), [], "what is built in need not be written again");
    assert!(language::count("") > 373 + 300, "the closed lists are among the texts");
}

/// A number that is lost, or written out, would be wrong on every page but one.
#[test]
fn what_english_puts_in_welsh_puts_in_and_no_part_is_lost() {
    let english = "span = from { $from } to { $until }\nlot = { $n ->\n    [one] one force\n   *[other] { $n } forces\n }\n\
                   grown = { $n ->\n    [one] One is\n   *[other] Some are\n } here\nwhy = See [the rule](rule).\n\
                   box =\n    .open = Open { $what }\n    .shut = Shut\n";
    let of = |name: &str, welsh: &str| {
        let found = lacking(english, welsh);
        let own = found.into_iter().filter(|one| one.name == name && !matches!(one.lack, Lack::Unpaired | Lack::Missing));
        own.map(|one| one.lack).collect::<Vec<_>>()
    };
    let dropped = |what: &str| vec![Lack::Dropped(what.to_owned())];
    assert_eq!(of("span", "span = o { $from } hyd { $until }\n"), []);
    assert_eq!(of("span", "span = hyd at { $until }\n"), dropped("{ $from }"));
    assert_eq!(of("span", "span = o 2019 hyd { $until }\n"), dropped("{ $from }"));
    assert_eq!(of("lot", "lot = { $n ->\n    [two] dau heddlu\n   *[other] { $n } heddlu\n }\n"), []);
    assert_eq!(
        of("lot", "lot = { $n ->\n    [one] { $n } heddlu\n   *[other] rhai\n }\n"),
        dropped("{ $n }"),
        "lost where most look"
    );
    assert_eq!(of("grown", "grown = Mae rhai yma\n"), [], "by which English only chooses its form");
    assert_eq!(of("why", "why = Gweler [y rheol](rule).\n"), []);
    assert_eq!(of("why", "why = Gweler [y rheol](rheol).\n"), dropped("](rule)"));
    assert_eq!(of("box", "box =\n    .open = Agor { $what }\n    .shut = Cau\n"), []);
    let part = |name: &str| name.to_owned();
    assert_eq!(
        of("box", "box =\n    .opne = Agor\n    .shut = Cau { $what }\n"),
        [Lack::Part(part("open")), Lack::UnknownPart(part("opne")), Lack::Argument(part("what"))],
        "each part has its own arguments"
    );
    assert_eq!(of("box", "box = Blwch\n    .open = Agor { $what }\n    .shut = Cau\n"), [Lack::UnknownPart(String::new())]);
    let of_term = of("list-finding", "list-finding = Canfyddiadau\n    .abuot = Am\n");
    assert_eq!(of_term, [Lack::Part(part("about")), Lack::UnknownPart(part("abuot"))]);
}

#[test]
fn a_welsh_text_that_lost_a_number_is_told() {
    let root = tempfile::tempdir().expect("a folder");
    let words = root.path().join("themes/mine/words");
    fs::create_dir_all(&words).expect("the folder of words");
    fs::write(words.join("en.ftl"), "greeting = Good day, { $who }\n    .note = To everybody\n").expect("English");
    fs::write(words.join("cy.ftl"), "# Good day, { $who } .note = To everybody\ngreeting = Dydd da\n    .noet = I bawb\n")
        .expect("Welsh");
    let theme = answerable::theme::load(root.path(), "mine").expect("the theme");
    let (faults, files, extent) = translation::faults(&theme, false);
    let report = answerable::fault::human::report(&faults, &files, false);
    for told in ["lacks `{ $who }`", "lacks its part `.note`", "has no part `.noet`"] {
        assert!(report.contains(told), "{told}: {report}");
    }
    assert_eq!((extent.missing, extent.stale, extent.wrong), (0, 0, 1));
    let in_short = translation::in_short(&theme).map(|fault| format!("{fault:?}"));
    assert!(in_short.is_some_and(|fault| fault.contains("1 in Welsh do not fit their English")));
}

#[test]
fn what_is_lacking_stops_nothing() {
    let theme = answerable::theme::load(Path::new(env!("CARGO_MANIFEST_DIR")), answerable::theme::DEFAULT).expect("the theme");
    let (faults, files, extent) = translation::faults(&theme, true);
    assert!(!faults.has_errors(), "{}", answerable::fault::human::report(&faults, &files, false));
    assert!(extent.texts > 300);
}

#[test]
fn what_has_no_welsh_is_printed_as_it_is_to_be_written() {
    let root = tempfile::tempdir().expect("a folder");
    let words = root.path().join("themes/mine/words");
    fs::create_dir_all(&words).expect("the folder of words");
    fs::write(words.join("en.ftl"), "greeting = Good day, { $who }\n    .note = To everybody\nmonth-1 = January!\n")
        .expect("English");
    let theme = |welsh: &str| {
        fs::write(words.join("cy.ftl"), welsh).expect("Welsh");
        answerable::theme::load(root.path(), "mine").expect("the theme")
    };
    let bare = theme("");
    assert_eq!(
        translation::to_fill(&bare),
        "\n# Good day, { $who } .note = To everybody\ngreeting =\n    .note =\n",
        "what is built in need not be written again"
    );
    let (faults, files, extent) = translation::faults(&bare, false);
    let report = answerable::fault::human::report(&faults, &files, false);
    assert!(report.contains("the English of `month-1` has changed since it was translated"), "{report}");
    assert_eq!((extent.missing, extent.stale), (1, 1));
    let filled = "# Good day, { $who } .note = To everybody\ngreeting = Dydd da, { $who }\n    .note = I bawb\n# January!\nmonth-1 = Ionawr!\n";
    assert_eq!(translation::to_fill(&theme(filled)), "");
    assert!(translation::in_short(&theme(filled)).is_none());
}

#[test]
fn welsh_that_is_not_utf_8_stops_nothing() {
    let root = tempfile::tempdir().expect("a folder");
    let words = root.path().join("themes/mine/words");
    fs::create_dir_all(&words).expect("the folder of words");
    // As an old editor saves it: `â` is one byte.
    fs::write(words.join("cy.ftl"), b"# January\nmonth-1 = Ionawr\n# February\nmonth-2 = Chwefr\xE2r\n").expect("Welsh");
    let theme = answerable::theme::load(root.path(), "mine").expect("a theme");
    let (faults, files, extent) = translation::faults(&theme, false);
    let report = answerable::fault::human::report(&faults, &files, false);
    assert!(report.contains("cy.ftl:4:1") && report.contains("`month-2` has letters that are not UTF-8 text"), "{report}");
    assert_eq!(extent.wrong, 1);
    let welsh = Words::new(Language::Welsh, Some(&theme.words["cy.ftl"]), None);
    assert_eq!((welsh.say("month-1"), welsh.say("month-2")), ("Ionawr".to_owned(), "February".to_owned()));
    fs::write(words.join("en.ftl"), b"month-2 = Febru\xE2ry\n").expect("English");
    assert!(answerable::theme::load(root.path(), "mine").is_err(), "without English nothing can be said");
}

/// What is wrong with the words of a theme of these files, as it is printed.
fn of_theme(files: &[(&str, &str)]) -> String {
    let root = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = root.path().join("themes/mine").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        fs::write(path, text).expect("a file");
    }
    let theme = answerable::theme::load(root.path(), "mine").expect("the theme");
    let mut files = Files::default();
    let faults = answerable::theme_words::faults(&theme, &mut files);
    answerable::fault::human::report(&faults, &files, false)
}

#[test]
fn a_line_of_a_theme_that_cannot_be_read_is_told_with_its_place() {
    let told = of_theme(&[("words/en.ftl", "month-1 = January!\nmonth-2 {\nmonth-3 = Mar { $n\nmonth-4 = Apr\n")]);
    let expected = "\
error[unreadable-message]: this cannot be read: \"month-2 {\"
 --> themes/mine/words/en.ftl:2:9
  |
2 | month-2 {
  |         ^ `=` is lacking here
  |
  = expected: `name = text`, more lines of it set in by four blanks, and every `{` closed by `}`
  = mend: compare it with the same message in the built-in words, themes/default/words/ in the program's sources

error[unreadable-message]: this cannot be read: \"month-3 = Mar { $n\"
 --> themes/mine/words/en.ftl:3:19
  |
3 | month-3 = Mar { $n
  |                   ^ `}` is lacking here
  |
  = expected: `name = text`, more lines of it set in by four blanks, and every `{` closed by `}`
  = mend: compare it with the same message in the built-in words, themes/default/words/ in the program's sources

2 errors. Nothing was written; the site that stood still stands.
";
    assert_eq!(told, expected);
}

#[test]
fn a_file_of_words_without_a_message_is_told_once() {
    let told = of_theme(&[("words/en.ftl", "# Our words\nmonth-1: January\nmonth-2: February\n")]);
    let expected = "\
error[unreadable-message]: no message can be read in this file; it begins: \"month-1: January\"
 --> themes/mine/words/en.ftl:2:8
  |
2 | month-1: January
  |        ^^^^^^^^^ `=` is lacking here
  |
  = expected: `name = text`, more lines of it set in by four blanks, and every `{` closed by `}`
  = mend: compare it with the same message in the built-in words, themes/default/words/ in the program's sources

1 error. Nothing was written; the site that stood still stands.
";
    assert_eq!(told, expected);
    assert_eq!(of_theme(&[("words/en.ftl", "# Nothing yet\n"), ("words/cy.ftl", "")]), "");
}

#[test]
fn a_message_of_a_theme_that_is_never_said_is_told_with_the_nearest() {
    let told = of_theme(&[
        (
            "words/en.ftl",
            "mnoth-1 = January\ngreeting = Good day, { welcome }\nwelcome = { $who }\nmonth-2 = Feb\nmonth-2 = February\n",
        ),
        ("templates/home.html", "{{ say(name=\"greeting\", who=\"you\") }}"),
    ]);
    let expected = "\
warning[unknown-message]: nothing is called `mnoth-1`, so this is never shown
 --> themes/mine/words/en.ftl:1:1
  |
1 | mnoth-1 = January
  | ^^^^^^^^^^^^^^^^^ did you mean `month-1`?
  |
  = expected: the name of a built-in message, or of one that a template of this theme says
  = mend: put its name right, or remove it

warning[duplicate-message]: `month-2` stands here a second time; the last one counts
 --> themes/mine/words/en.ftl:5:1
  |
5 | month-2 = February
  | ^^^^^^^^^^^^^^^^^^
  |
  = mend: remove one of them

2 warnings. Nothing stops the build.
";
    assert_eq!(told, expected);
}

#[test]
fn a_message_of_a_theme_that_does_not_fit_is_told() {
    let told = of_theme(&[(
        "words/en.ftl",
        "list-and = { $first } and so on\nmonth-1 = { $day } January\nmonth-2 = { mnth }\ngaps-marks = Marks\n    .count = { $n } cells\ngaps-ask = Ask\n    .asdie = Soon\nterm-finding-misconduct = Wrong\n",
    )]);
    let expected = "\
warning[misfit-message]: `list-and` lacks `{ $last }`, which the built-in words have
 --> themes/mine/words/en.ftl:1:1
  |
1 | list-and = { $first } and so on
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = expected: what is put into \"{ $first } and { $last }\", all of it, wherever the built-in words put it in
  = mend: write it where it belongs; a number or a name that is written out instead is right on one page alone

warning[misfit-message]: `month-1` names `{ $day }`, which the built-in words have not; readers see those instead
 --> themes/mine/words/en.ftl:2:1
  |
2 | month-1 = { $day } January
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = expected: what is put into \"January\"
  = mend: write the name as the built-in words have it

warning[misfit-message]: `month-2` puts in `{ mnth }`, and nothing is called so; readers see the built-in words instead
 --> themes/mine/words/en.ftl:3:1
  |
3 | month-2 = { mnth }
  | ^^^^^^^^^^^^^^^^^^
  |
  = expected: the name of a message, or an argument with its `$`, as in `{ $n }`
  = mend: put the name right, or write its words out

warning[misfit-message]: `gaps-marks` lacks its part `.aside`; readers see the built-in words there
 --> themes/mine/words/en.ftl:4:1
  |
4 | gaps-marks = Marks
  | ^^^^^^^^^^^^^^^^^^
  |
  = expected: all parts of \"What the marks mean .aside = With how many of all cells each has. .count = { $n -> [one] { $n } cell *[other] { $n } cells }\"
  = mend: write below it, set in by four blanks: `.aside = ...`

warning[misfit-message]: `gaps-ask` has a part `.asdie` that nothing says, so it is never shown
 --> themes/mine/words/en.ftl:6:1
  |
6 | gaps-ask = Ask
  | ^^^^^^^^^^^^^^
  |
  = expected: the parts of \"How to ask\"
  = mend: put its name right, or remove it

warning[misfit-message]: `term-finding-misconduct` is of a closed list, whose English no theme changes, so this is never shown
 --> themes/mine/words/en.ftl:8:1
  |
8 | term-finding-misconduct = Wrong
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = expected: \"Misconduct .definition = A breach of the Standards of Professional Behaviour serious enough for disciplinary action, which since February 2020 means at least a written warning.\", as the vocabulary says it
  = mend: remove it

6 warnings. Nothing stops the build.
";
    assert_eq!(told, expected);
}

/// Nothing in Welsh stops a build (rule R42). A mark before the first letter is no fault.
#[test]
fn welsh_of_a_theme_that_cannot_be_read_is_a_warning() {
    let told = of_theme(&[("words/cy.ftl", "\u{FEFF}# January\nmonth-1 = Ionawr\nmonth-2 =\n")]);
    let expected = "\
warning[unreadable-message]: this cannot be read: \"month-2 =\"
 --> themes/mine/words/cy.ftl:3:1
  |
3 | month-2 =
  | ^^^^^^^^^ nothing stands behind its name
  |
  = expected: `name = text`, more lines of it set in by four blanks, and every `{` closed by `}`
  = mend: compare it with the same message in the built-in words, themes/default/words/ in the program's sources

1 warning. Nothing stops the build.
";
    assert_eq!(told, expected);
}
