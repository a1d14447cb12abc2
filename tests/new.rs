//! `answerable new`: what is begun by flags is valid or says what lacks, takes no id that was ever given, and writes over nothing.

use crate::common::content;
#[cfg(target_os = "linux")]
use crate::common::terminal;
use answerable::new::site::SAMPLE;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs the program without a terminal; gives its exit status and all that it printed.
fn run(root: &Path, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    let output =
        command.current_dir(root).env("NO_COLOR", "1").stdin(Stdio::null()).args(arguments).output().expect("the program runs");
    let words = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code().expect("an exit status"), words)
}

/// What `check` says of a project, as of the day of the tests.
fn faults(root: &Path) -> String {
    content::report(root)
}

const CASE: [&str; 25] = [
    "new",
    "case",
    "--date=2026-11-01",
    "--force=northshire",
    "--source=notice",
    "--conduct=2021-03",
    "--decided=2021-11-02",
    "--title=Final written warning: a record was false",
    "--summary=An officer made a false record. A hearing found gross misconduct and gave a final written warning, which lasts for two years; no appeal is known.",
    "--role=police-officer",
    "--rank=detective sergeant",
    "--service=serving",
    "--category=dishonesty",
    "--standard=honesty-integrity",
    "--standard=duties-responsibilities",
    "--finding=gross-misconduct",
    "--proceedings=misconduct-hearing",
    "--outcome=final-written-warning",
    "--months=24",
    "--what=A false record was made.",
    "--source=paper",
    "--root=.",
    "--chair=legally-qualified",
    "--rank-at-proceedings=sergeant",
    "--year=2021",
];

fn case(root: &Path) -> (i32, String) {
    run(root, &CASE)
}

#[test]
fn a_case_from_flags_is_valid_at_once() {
    let root = content::base();
    let (status, words) = case(root.path());
    assert_eq!((status, words.lines().next().unwrap()), (0, "Wrote content/cases/northshire/2021/nor-2021-01.yaml, schema/."));
    assert!(words.contains("Next: answerable check."), "{words}");
    assert_eq!(faults(root.path()), "");
    let text = content::read(root.path(), "cases/northshire/2021/nor-2021-01.yaml");
    assert!(text.starts_with("# yaml-language-server: $schema=../../../../schema/case.schema.json\n"), "{text}");
    assert!(root.path().join("content/cases/northshire/2021").join("../../../../schema/case.schema.json").is_file());
    for line in [
        "title: \"Final written warning: a record was false\"\n",
        "summary: >-\n",
        "        months: 24\n",
        "        standards: [honesty-integrity, duties-responsibilities]\n",
        "checked: 2026-11-01\n",
        "# What happened, in one line; no name.\n",
    ] {
        assert!(text.contains(line), "{line} is in {text}");
    }
    assert!(text.lines().all(|line| line.chars().count() <= 130), "{text}");
}

#[test]
fn a_number_that_was_ever_given_is_not_given_again() {
    let root = content::base();
    let begin = |year: &str| {
        let (status, words) = run(root.path(), &["new", "case", "--blank", "--force", "northshire", "--year", year]);
        assert_eq!(status, 0, "{words}");
        words.split(['/', '.']).find(|part| part.starts_with("nor-")).expect("an id").to_owned()
    };
    assert_eq!(begin("2020"), "nor-2020-02", "the base has the first");
    assert_eq!(begin("2020"), "nor-2020-03");
    assert_eq!(begin("nd"), "nor-nd-01");
    let withdrawn = "id: nor-2019-07\nwithdrawn: {date: 2026-10-01, reason: legal-order}\n";
    content::write(root.path(), "cases/northshire/gone.yaml", withdrawn);
    assert_eq!(begin("2019"), "nor-2019-08", "that of a withdrawn record");
    content::write(
        root.path(),
        "redirects.yaml",
        "- {from: /cases/nor/nor-2018-04.html, to: /cases/nor/nor-2018-09.html, date: 2026-10-01}\n",
    );
    assert_eq!(begin("2018"), "nor-2018-10", "those of a redirect");
    content::write(root.path(), "cases/northshire/broken.yaml", "id: nor-2017-03\ntitle: [\n");
    assert_eq!(begin("2017"), "nor-2017-04", "that of a record which cannot be read");
    assert_eq!(begin("2016"), "nor-2016-01");
}

#[test]
fn a_number_that_a_release_told_of_is_not_given_again() {
    let root = content::base();
    let (status, words) = run(root.path(), &["release", "--date", "2026-11-02"]);
    assert_eq!(status, 0, "{words}");
    fs::remove_dir_all(root.path().join("content/cases")).unwrap();
    let (status, words) = run(root.path(), &["new", "case", "--blank", "--force=northshire", "--year=2020"]);
    assert_eq!(status, 0);
    assert!(words.starts_with("Wrote content/cases/northshire/2020/nor-2020-02.yaml"), "{words}");
}

#[test]
fn what_lacks_is_told_by_its_flag_and_nothing_is_written() {
    let root = content::base();
    let (status, words) = run(root.path(), &["new", "case", "--force=northshire"]);
    assert_eq!(status, 2);
    for flag in ["--source", "--title", "--outcome", "--year"] {
        assert!(words.contains(&format!("{flag} is not given: ")), "{words}");
    }
    let (_, help) = run(root.path(), &["new", "case", "--help"]);
    let help: Vec<&str> = help.split_whitespace().collect();
    assert!(help.join(" ").contains("What was found? One of: gross-misconduct, misconduct, "), "{}", help.join(" "));
    assert!(!words.contains("--months is not given") && words.contains("With --blank"), "{words}");
    let (status, words) =
        run(root.path(), &["new", "case", "--blank", "--force=northshir", "--finding=gross misconduct", "--conduct=May 2021"]);
    assert_eq!(status, 2);
    assert!(words.contains("--force `northshir` is none of the ids; did you mean `northshire`?"), "{words}");
    assert!(words.contains("--finding `gross misconduct` is none of the ids; did you mean `gross-misconduct`?"), "{words}");
    assert!(words.contains("--conduct `May 2021` is no date: a day (2024-09-30)"), "{words}");
    assert!(words.ends_with("Nothing was written.\n"));
    let (status, words) = run(root.path(), &["new", "source", "--blank", "--id=notice"]);
    assert_eq!(
        (status, words.as_str()),
        (2, "error: --id `notice` is the id of another; choose one that is free\nNothing was written.\n")
    );
    let (status, words) = run(root.path(), &["new", "commentary", "--blank", "--title=First words"]);
    assert!(status == 2 && words.contains("--id is not given"), "what the title gives is taken: {words}");
    assert_eq!(faults(root.path()), "");
    let nothing = tempfile::tempdir().unwrap();
    let (status, words) = run(nothing.path(), &["new", "case"]);
    assert_eq!(status, 2);
    assert!(words.contains("there is no content/ in .") && words.contains("answerable new site DIR"), "{words}");
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_written() {
    let root = content::base();
    let refused = |arguments: &[&str]| {
        let (status, words) = run(root.path(), arguments);
        assert!(status == 2 && words.ends_with("Nothing was written.\n"), "{status}: {words}");
        words
    };
    let words = refused(&["new", "source", "--blank", "--address=notaurl"]);
    assert!(words.contains("--address `notaurl` is no address on the web, such as https://"), "{words}");
    let case = |flag| refused(&["new", "case", "--blank", "--date=2026-11-01", "--force=northshire", flag]);
    assert!(case("--decided=2026-11-02").contains("--decided `2026-11-02` is still to come"));
    assert!(case("--year=1850").contains("--year `1850` is long before any case"));
    assert!(case("--year=2099").contains("--year `2099` is still to come"));
    assert!(case("--rank=PC").contains("--rank `PC` is none of the ids; did you mean `constable`?"));
    let words = case("--rank=inzzz");
    let first = words.split("is none of the ids:\n").nth(1).and_then(|rest| rest.lines().next()).map(str::trim);
    assert_eq!(first, Some("inspector (Inspector)"), "the nearest first: {words}");
    assert!(words.lines().all(|line| line.len() < 100), "one a line: {words}");
    assert_eq!(faults(root.path()), "");
}

#[test]
fn an_id_of_a_title_keeps_its_letters() {
    use answerable::new::id_of;
    for (title, id) in
        [("Über uns", "uber-uns"), ("Tŵr Llŷn", "twr-llyn"), ("Straße: Ærø", "strasse-aero"), ("It’s said", "its-said")]
    {
        assert_eq!(id_of(title).as_deref(), Some(id));
    }
}

#[test]
fn a_site_begins_beside_hidden_files_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    fs::write(folder.path().join(".DS_Store"), "").unwrap();
    fs::write(folder.path().join("photo.jpg"), "").unwrap();
    let (status, words) = run(folder.path(), &["new", "site", "."]);
    assert_eq!(status, 2);
    assert!(words.contains("a site begins in an empty folder, and . holds `photo.jpg`."), "{words}");
    fs::remove_file(folder.path().join("photo.jpg")).unwrap();
    fs::write(folder.path().join(".gitignore"), "mine").unwrap();
    let (status, words) = run(folder.path(), &["new", "site", "."]);
    assert!(status == 2 && words.contains(".gitignore is there already"), "{words}");
    assert!(!folder.path().join("content").exists());
    fs::remove_file(folder.path().join(".gitignore")).unwrap();
    let (status, words) = run(folder.path(), &["new", "site", "."]);
    assert_eq!(status, 0, "{words}");
}

/// Whatever is left blank stands in a line that `check` answers, and nothing else is wrong.
#[test]
fn what_is_left_blank_is_answered_by_check() {
    let begun = [
        ("case", vec!["--force=northshire", "--year=2021"], "content/cases/northshire/2021/nor-2021-01.yaml"),
        ("source", vec!["--id=s9"], "content/sources/s9.yaml"),
        ("force", vec!["--name=Westmere Police"], "content/forces/westmere.yaml"),
        ("figures", vec!["--title=Officers in post"], "content/figures/officers-in-post.yaml"),
        ("review", vec!["--title=Inspection of vetting, 2022"], "content/reviews/inspection-of-vetting-2022.yaml"),
        ("commentary", vec!["--title=What’s next?"], "content/commentary/whats-next.md"),
    ];
    for (kind, flags, path) in begun {
        let root = content::base();
        let mut arguments = vec!["new", kind, "--blank", "--date=2026-11-01"];
        arguments.extend(flags);
        let (status, words) = run(root.path(), &arguments);
        assert_eq!(status, 0, "{words}");
        assert!(words.starts_with(&format!("Wrote {path}")), "{words}");
        let found = faults(root.path());
        assert!(found.contains("error["), "{kind}: something waits to be filled in");
        let stem = path.rsplit_once('.').unwrap().0;
        for line in found.lines().filter(|line| line.trim_start().starts_with("--> ")) {
            assert!(line.contains(stem), "{kind}: a fault elsewhere: {found}");
        }
        // What waits is empty, and what is empty waits.
        let text = fs::read_to_string(root.path().join(path)).unwrap();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| line.ends_with("[]")) {
            let key = line.trim().split(':').next().unwrap();
            assert!(found.contains(&format!("`{key}")), "{kind}, line {}: {line} is answered in {found}", at + 1);
        }
        for rule in found.lines().filter_map(|line| line.strip_prefix("error[")?.split(']').next()) {
            let expected = ["empty-value", "missing-field", "source-missing", "address-missing", "empty-table", "empty-text"];
            assert!(expected.contains(&rule), "{kind}: {rule} in {found}");
        }
    }
}

#[test]
fn every_kind_from_flags_is_valid_at_once() {
    let root = content::base();
    let day = "--date=2026-11-01";
    let all: [&[&str]; 5] = [
        &[
            "new",
            "source",
            day,
            "--title=A report",
            "--kind=inspectorate",
            "--publisher=An inspectorate",
            "--published=2024",
            "--address=https://inspectorate.example/report",
        ],
        &[
            "new",
            "force",
            day,
            "--name=Westmere Police",
            "--kind=territorial",
            "--nation=Wales",
            "--name-cy=Heddlu Westmere",
            "--source=s01",
        ],
        &[
            "new",
            "figures",
            day,
            "--title=Officers in post",
            "--publisher=An office",
            "--description=How many were in post.",
            "--licence=Open Government Licence v3.0",
            "--reprint=whole",
            "--label=In post",
            "--definition=Officers in post.",
            "--unit=people",
            "--basis=in-post",
            "--period=snapshot",
            "--row=northshire,2024-03-31,2024-03-31,in-post,police-officers,total,812,notice,",
        ],
        &[
            "new",
            "review",
            day,
            "--title=Inspection of vetting, 2022",
            "--kind=inspection",
            "--body=An inspectorate",
            "--body-kind=inspectorate",
            "--published=2022-11",
            "--force=northshire",
            "--summary=It looked at vetting.",
            "--source=notice",
            "--recommendation=Check anew those who come from another force.",
        ],
        &[
            "new",
            "commentary",
            day,
            "--title=What’s next?",
            "--author=The testers",
            "--summary=One sentence.",
            "--case=nor-2020-01",
            "--text=See [the case](case:nor-2020-01).",
        ],
    ];
    for arguments in all {
        let (status, words) = run(root.path(), arguments);
        assert_eq!(status, 0, "{words}");
        let found = faults(root.path());
        assert!(!found.contains("error["), "after {arguments:?}: {found}");
    }
    // The source that was registered first is cited by what came after it.
    assert_eq!(faults(root.path()), "");
    assert!(content::read(root.path(), "sources/s01.yaml").contains("\npublished: 2024\n"));
    assert!(content::read(root.path(), "forces/westmere.yaml").contains("label: WES\n"));
}

#[test]
fn nothing_is_written_over() {
    let root = content::base();
    let before = content::read(root.path(), "figures/leavers.csv");
    // The table alone is there.
    fs::remove_file(root.path().join("content/figures/leavers.yaml")).unwrap();
    let (status, words) = run(root.path(), &["new", "figures", "--blank", "--title=Leavers"]);
    assert_eq!(status, 2);
    assert!(words.contains("leavers.csv is there already, and nothing is ever written over. Nothing was written"), "{words}");
    assert_eq!(content::read(root.path(), "figures/leavers.csv"), before);
    assert!(!root.path().join("content/figures/leavers.yaml").exists());
    let drafts = walkdir::WalkDir::new(root.path()).into_iter().filter_map(Result::ok);
    assert_eq!(drafts.filter(|entry| entry.file_name().to_string_lossy().ends_with(".draft")).count(), 0);

    let (status, words) = run(root.path(), &["new", "site", "."]);
    assert_eq!(status, 2, "{words}");
    let (status, words) = run(root.path(), &["new", "site", "content/site.yaml"]);
    assert_ne!(status, 0, "{words}");
    assert!(!root.path().join("README.md").exists());
}

#[test]
fn a_new_site_builds_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (status, words) = run(
        folder.path(),
        &[
            "new",
            "site",
            "mine",
            "--title=Police: what followed",
            "--base-url=https://example.org/mine",
            "--program=https://git.example/answerable",
        ],
    );
    assert_eq!(status, 0, "{words}");
    assert!(words.contains("Next: cd mine, then: answerable build."), "{words}");
    let root = folder.path().join("mine");
    for path in [
        "README.md",
        ".gitignore",
        ".gitattributes",
        ".github/workflows/site.yml",
        ".vscode/settings.json",
        "schema/case.schema.json",
        "content/README.md",
        "hosting/nginx.conf",
        "hosting/_headers",
    ] {
        assert!(root.join(path).is_file(), "{path}");
    }
    // Today, and on a day when rules about time have long had their say.
    for day in ["2025-09-01", "2026-11-21", "2036-01-01"] {
        let (status, words) = run(&root, &["build", "--date", day]);
        assert_eq!(status, 0, "{words}");
        assert!(!words.contains("warning") && !words.contains("error"), "{words}");
    }
    for entry in walkdir::WalkDir::new(root.join("content")).into_iter().filter_map(Result::ok) {
        if entry.path().extension().is_some_and(|ending| ending == "yaml") {
            let text = fs::read_to_string(entry.path()).unwrap();
            let named = text.lines().next().and_then(|line| line.strip_prefix("# yaml-language-server: $schema="));
            let schema = entry.path().parent().unwrap().join(named.unwrap_or("it names none"));
            assert!(schema.is_file(), "{} leads to its schema", entry.path().display());
        }
    }
    assert!(fs::read_to_string(root.join("public/index.html")).unwrap().contains("Police: what followed"));
    let workflow = fs::read_to_string(root.join(".github/workflows/site.yml")).unwrap();
    assert!(workflow.contains("ANSWERABLE_SOURCE: \"https://git.example/answerable\"\n"), "{workflow}");
    assert!(workflow.contains(&format!("ANSWERABLE_TAG: \"v{}\"\n", env!("CARGO_PKG_VERSION"))), "{workflow}");
    let read: serde_yaml::Value = serde_yaml::from_str(&workflow).expect("the workflow is YAML");
    assert_eq!(read["jobs"]["publish"]["needs"], "build");
    assert_eq!(read["permissions"]["contents"], "read", "a job may do no more than it says");
    // Each action by the digest of its commit, so that nobody can put another in its place.
    let actions: Vec<&str> = workflow.lines().filter_map(|line| line.split("uses: ").nth(1)).collect();
    assert_eq!(actions.len(), 4);
    for action in actions {
        let digest = action.split(['@', ' ']).nth(1).unwrap();
        assert!(digest.len() == 40 && digest.bytes().all(|b| b.is_ascii_hexdigit()), "{action}");
    }
    // A record can be begun in it, and the editor's schema is where the record says.
    let (status, words) = run(&root, &["new", "case", "--blank", "--force=northshire", "--conduct=2024-05-02"]);
    assert_eq!((status, words.lines().next().unwrap()), (0, "Wrote content/cases/northshire/2024/northshire-2024-03.yaml."));
}

/// What lies in the folder of the sample is what the program holds.
#[test]
fn the_sample_is_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/new/sample");
    let mut lying = BTreeSet::new();
    for entry in walkdir::WalkDir::new(&folder).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
        let path = entry.path().strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/");
        lying.insert(match path.as_str() {
            "gitignore" => ".gitignore".to_owned(),
            "gitattributes" => ".gitattributes".to_owned(),
            "site.yml" => ".github/workflows/site.yml".to_owned(),
            _ => path,
        });
    }
    // These lie where this project has them.
    let elsewhere = ["content/README.md", "hosting/nginx.conf", "hosting/_headers"];
    let held: BTreeSet<String> =
        SAMPLE.iter().map(|(path, _)| (*path).to_owned()).filter(|path| !elsewhere.contains(&path.as_str())).collect();
    assert_eq!(held, lying);
    for (path, text) in SAMPLE {
        assert!(!text.contains('\r'), "{path}");
    }
}

#[cfg(target_os = "linux")]
mod on_a_terminal {
    use super::terminal::typed;
    use super::{content, faults};

    #[test]
    fn questions_are_answered_by_number_by_part_and_by_id() {
        let root = content::base();
        let lines = [
            "3",          // There are two forces.
            "shire",      // A part of the name of one.
            "not, paper", // Parts of two sources.
            "2021-13",    // No date.
            "2021-03",
            "2021-11-02",
            "", // The year that the dates give.
            "A title",
            "", // The summary, to be filled in later.
            "1",
            "constable",
            "",       // The same rank.
            "former", // An id, though it is a part of others.
            "dishonest, driving",
            "?",
            "1,2",
            "gross",
            "misconduct hear", // A part of two.
            "2",
            "", // Nobody says who chaired.
            "would",
            "A false record was made.",
        ];
        let (status, shown) = typed(root.path(), &["new", "case", "--date=2026-11-01"], &lines);
        assert_eq!(status, Some(0), "{shown}");
        assert!(shown.contains("Which force?\n    1  eastport: Eastport Police\n    2  northshire: Northshire Police\nNumber or id > 3\n`3` is none of the ids: eastport, northshire.\n"), "{shown}");
        assert!(shown.contains("`2021-13` is no date: a day (2024-09-30), a month (2024-09) or a year (2024)."), "{shown}");
        assert!(shown.contains("(the year of the first dated event, or nd)\n[2021] > \n"), "{shown}");
        assert!(shown.contains("> would\n  would-have-been-dismissed: Would have been dismissed\n"), "{shown}");
        assert!(!shown.contains('\u{1b}'), "nothing is drawn over: {shown}");
        assert!(shown.contains("Wrote content/cases/northshire/2021/nor-2021-01.yaml, schema/.\n"), "{shown}");
        let found = faults(root.path());
        assert!(
            found.contains("error[empty-value]")
                && found.ends_with("1 error. Nothing was written; the site that stood still stands.\n"),
            "{found}"
        );
        let text = content::read(root.path(), "cases/northshire/2021/nor-2021-01.yaml");
        content::write(
            root.path(),
            "cases/northshire/2021/nor-2021-01.yaml",
            text.replace("\nsummary:\n", "\nsummary: A summary.\n"),
        );
        assert_eq!(faults(root.path()), "");
    }

    /// What was typed is offered again; what was only taken over is made anew from the answers before.
    #[test]
    fn a_slip_is_put_right_by_going_back() {
        let root = content::base();
        let mut lines = vec![
            "<", // There is no question before the first.
            "northshire",
            "<",
            "", // The same force.
            "not, paper",
            "2021-03",
            "2021-11-02",
            "<",
            "<",
            "2020-03", // The slip.
            "",        // The same day of the decision.
            "",        // The year, of the newer date.
        ];
        lines.extend([""; 13]);
        let (status, shown) = typed(root.path(), &["new", "case", "--date=2026-11-01"], &lines);
        assert_eq!(status, Some(0), "{shown}");
        for told in [
            "; < goes back to the question before; Ctrl-C ends.\n",
            "Number or id > <\nThis is the first question.\n\nWhich force?\n",
            "; ? lists all > <\n\nWhich force?\n    1  eastport: Eastport Police\n    2  northshire: Northshire Police\nNumber or id [northshire] > \n",
            "> <\n\nWhen was it decided?\n[2021-11-02] > <\n\nWhen did the conduct happen, or begin? (not-in-source where no source says)\n[2021-03] > 2020-03\n\nWhen was it decided?\n[2021-11-02] > \n",
            "or nd)\n[2020] > \n",
        ] {
            assert!(shown.contains(told), "{told}\n in {shown}");
        }
        let text = content::read(root.path(), "cases/northshire/2020/nor-2020-02.yaml");
        assert!(text.contains("date: 2020-03\n") && text.contains("decided: 2021-11-02\n"), "{text}");
        assert!(!text.contains("2021-03"), "{text}");
    }

    #[test]
    fn who_ends_the_questions_writes_nothing() {
        let root = content::base();
        let (status, shown) = typed(root.path(), &["new", "commentary"], &[]);
        assert_eq!(status, Some(2), "{shown}");
        assert!(shown.ends_with("error: the questions were ended. Nothing was written.\n"), "{shown}");
        assert_eq!(faults(root.path()), "");
    }

    #[test]
    fn a_site_takes_what_is_offered() {
        let folder = tempfile::tempdir().expect("a folder");
        let (status, shown) =
            typed(folder.path(), &["new", "site", "mine"], &["My site", "here", "https://example.org/mine", "", "", ""]);
        assert_eq!(status, Some(0), "{shown}");
        assert!(shown.contains("`here` is no address such as https://example.org/."), "{shown}");
        let site = content::read(&folder.path().join("mine"), "site.yaml");
        assert!(site.contains("title: My site\n") && site.contains("base-url: https://example.org/mine\n"), "{site}");
        assert_eq!(faults(&folder.path().join("mine")), "");
    }
}

#[test]
fn figures_can_begin_with_an_official_table() {
    let root = content::base();
    let at = root.path();
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/barred.ods");
    let table = table.to_str().expect("text");
    let (status, said) = run(at, &["new", "figures", "--from", table]);
    assert!(status == 2 && said.contains("--id"), "{said}");
    let (status, said) = run(at, &["new", "figures", "--from", table, "--id", "barred-2024"]);
    assert!(status == 0 && said.contains("content/figures/barred-2024.map.yaml"), "{said}");
    let map = content::read(at, "figures/barred-2024.map.yaml");
    assert!(map.contains("\nfigures: barred-2024 ") && map.contains("header: \"Force\""), "{map}");
    let (status, said) = run(at, &["new", "figures", "--from", table, "--id", "barred-2024"]);
    assert!(status == 2 && said.contains("is there already"), "{said}");
    assert_eq!(content::read(at, "figures/barred-2024.map.yaml"), map);
}
