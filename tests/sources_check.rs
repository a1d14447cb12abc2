//! `answerable sources check` against servers on this machine that answer well and badly: what it asks, what it says, and the register before and
//! after, byte for byte. Nothing here is told by how long it took.

use crate::common::content;
use crate::common::server;
use answerable::fault::Files;
use answerable::net::{Client, Failure, Limits};
use answerable::sources::Entry;
use answerable::sources::look::{NotKnown, Pace, Round, Sight, in_turn, sha256};
use answerable::value::id::SourceId;
use jiff::civil::date;
use server::{Asked, Reply, Server};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// Long enough that a good answer on a busy machine comes in time.
const PATIENT: &str = "60";

/// The program in a project, with local servers allowed, no pause, and a day.
fn check(root: &Path, timeout: &str, more: &[&str]) -> Output {
    let day = ["--date", "2026-11-21", "--pause", "0", "--timeout", timeout];
    Command::new(env!("CARGO_BIN_EXE_answerable"))
        .args(["sources", "check"])
        .args(day)
        .args(more)
        .current_dir(root)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program runs")
}

fn local(root: &Path, timeout: &str, more: &[&str]) -> Output {
    check(root, timeout, &[&["--allow-local"], more].concat())
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A record of a source at an address, with more lines.
fn record(id: &str, address: &str, more: &str) -> String {
    let more: String = more.lines().map(|line| format!("  {line}\n")).collect();
    format!(
        "- id: {id}\n  kind: local-press\n  publisher: Northshire Paper\n  title: A report\n  published: 2020\n  address: {address}\n{more}"
    )
}

/// A project whose register holds these records alone, beside those that other records of it cite, which are left without an address.
fn project(records: &str) -> TempDir {
    let root = content::base();
    let path = root.path().join("content/sources");
    for entry in fs::read_dir(&path).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().map(|line| {
            let is_address = line.trim_start().starts_with("address:");
            if is_address { "  note: Its address was not recorded." } else { line }.to_owned()
        });
        fs::write(&path, lines.map(|line| line + "\n").collect::<String>()).unwrap();
    }
    fs::write(path.join("web.yaml"), records).unwrap();
    root
}

fn register(root: &TempDir) -> String {
    content::read(root.path(), "sources/web.yaml")
}

const COPY: &str = "The copy.";

/// Answers as good servers do, and as strange ones.
fn answers(asked: &Asked, before: usize) -> Reply {
    let is_head = asked.method == "HEAD";
    match asked.path.as_str() {
        "/no-head" if is_head => Reply::status(405),
        "/lying-head" if is_head => Reply::status(404),
        "/cut-head" if is_head => Reply::Bytes(Vec::new()),
        "/copy" => Reply::document(COPY),
        "/moved" => Reply::moved(301, "/moved-again"),
        "/moved-again" => Reply::moved(308, "/seen"),
        "/for-a-while" => Reply::moved(302, "/seen"),
        "/to-front" => Reply::moved(301, "/"),
        "/circle" => Reply::moved(301, "/circle"),
        "/gone" => Reply::status(410),
        "/busy-once" if before == 0 && is_head => Reply::later(503, "0"),
        "/seen" | "/no-head" | "/lying-head" | "/cut-head" | "/busy-once" => Reply::document("Here."),
        "/busy" => Reply::status(500),
        "/closed" => Reply::status(403),
        "/odd" => Reply::status(204),
        "/" => Reply::document("Welcome."),
        _ => Reply::status(404),
    }
}

#[test]
fn what_was_seen_is_told_and_written_and_nothing_else() {
    let server = Server::start(answers);
    let at = |path: &str| server.at(path);
    let kept = format!("captured: 2026-01-01\nsha256: {}", sha256(COPY.as_bytes()));
    let records = [
        "# Of the web.\n".to_owned(),
        record("back", &at("/seen"), "gone-since: 2026-02-02   # it was\nnote: Back."),
        record("busy", &at("/busy"), ""),
        record("busy-once", &at("/busy-once"), ""),
        record("changed", &at("/seen"), &format!("{kept}\nlast-seen: 2026-03-03")),
        record("circle", &at("/circle"), "last-seen: 2026-03-03"),
        record("closed", &at("/closed"), ""),
        record("copy", &at("/copy"), &kept),
        record("cut-head", &at("/cut-head"), ""),
        "\n# Two that go.\n".to_owned(),
        record("gone", &at("/gone"), "last-seen: 2026-03-03"),
        record("gone-long", &at("/gone"), "gone-since: 2026-02-02"),
        record("lying-head", &at("/lying-head"), ""),
        record("missing", &at("/missing"), "note: >-\n  Two lines,\n  of text."),
        record("moved", &at("/moved"), ""),
        record("no-head", &at("/no-head"), ""),
        record("odd", &at("/odd"), ""),
        record("seen", &at("/seen#part"), "last-seen: \"2026-03-03\" # in spring"),
        record("to-front", &at("/to-front"), ""),
        record("while", &at("/for-a-while"), "archived: https://archive.example/x"),
    ]
    .concat();
    let root = project(&records);
    let output = local(root.path(), PATIENT, &[]);
    assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""), "{}", out(&output));
    let told = out(&output).replace(&server.at(""), "SERVER");
    assert_eq!(
        told,
        "\
Looked up 18 sources, as of 2026-11-21. 3 sources of the register have no address.
  9 seen
  3 gone
    gone: SERVER/gone (410)
    gone-long: SERVER/gone (410, since 2026-02-02)
    missing: SERVER/missing (404)
  1 moved for good; change `address` if it is the same document
    moved: SERVER/moved now at SERVER/seen
  1 changed: it answers with something else than the copy that was kept
    changed: SERVER/seen
  5 not known
    busy: SERVER/busy (the machine had a fault of its own (500))
    circle: SERVER/circle (it leads on and on, through more than 5 addresses)
    closed: SERVER/closed (it lets nobody in (403); look in a browser)
    odd: SERVER/odd (the answer does not tell (204))
    to-front: SERVER/to-front (it leads to SERVER/, a front page and hardly the document; look in a browser)
Written: content/sources/web.yaml. Read the change before you commit it (git diff).
"
    );
    let day = "2026-11-21";
    let seen = |path: &str| (format!("  address: {}\n", at(path)), format!("  address: {}\n  last-seen: {day}\n", at(path)));
    let mut wanted = records;
    for (old, new) in [
        (
            "  gone-since: 2026-02-02   # it was\n  note: Back.\n".to_owned(),
            format!("  # it was\n  note: Back.\n  last-seen: {day}\n"),
        ),
        seen("/busy-once"),
        seen("/cut-head"),
        seen("/lying-head"),
        seen("/moved"),
        seen("/no-head"),
        (
            format!("/copy\n  captured: 2026-01-01\n  sha256: {}\n", sha256(COPY.as_bytes())),
            format!("/copy\n  captured: 2026-01-01\n  sha256: {}\n  last-seen: {day}\n", sha256(COPY.as_bytes())),
        ),
        ("/gone\n  last-seen: 2026-03-03\n".to_owned(), format!("/gone\n  last-seen: 2026-03-03\n  gone-since: {day}\n")),
        ("/missing\n".to_owned(), format!("/missing\n  gone-since: {day}\n")),
        ("last-seen: \"2026-03-03\" # in spring".to_owned(), format!("last-seen: {day} # in spring")),
        ("archive.example/x\n".to_owned(), format!("archive.example/x\n  last-seen: {day}\n")),
    ] {
        assert_eq!(wanted.matches(&old).count(), 1, "{old}");
        wanted = wanted.replace(&old, &new);
    }
    assert_eq!(register(&root), wanted);
    // What stands there now is read as any register is.
    assert_eq!(content::report(root.path()).matches("error").count(), 0, "{}", content::report(root.path()));
    assert!(
        server
            .log()
            .iter()
            .all(|asked| asked.user_agent.starts_with("answerable/0.1.0 (+https://")
                && asked.user_agent.ends_with("; link check)"))
    );
    let times = |line: &str| server.asked().iter().filter(|asked| *asked == line).count();
    assert_eq!((times("HEAD /busy"), times("GET /busy")), (1, 1), "a fault of its own is asked once more, and no more");
    assert_eq!((times("HEAD /copy"), times("GET /copy")), (0, 1));
    assert_eq!((times("HEAD /missing"), times("GET /missing")), (1, 1), "only what GET says makes a source gone");

    // The same day a second time there is nothing to write; of another day, those that were seen change.
    let output = local(root.path(), PATIENT, &[]);
    assert!(out(&output).ends_with("The register stays as it is.\n"), "{}", out(&output));
    assert_eq!(register(&root), wanted);
}

/// Answers that tell nothing write nothing.
#[test]
fn bad_servers_leave_the_register_as_it_is() {
    let bad = |reply: Reply| Server::start(move |_, _| reply.clone());
    let silent = bad(Reply::Silence);
    let dripping = bad(Reply::Drip);
    let endless = bad(Reply::Endless);
    let broken = bad(Reply::Bytes(b"Good day\r\n\r\n".to_vec()));
    let cut = bad(Reply::Bytes(Vec::new()));
    let unsafe_one = Server::start_deaf(b"HTTP/1.1 400 Speak plainly\r\n\r\n");
    let later = bad(Reply::later(429, "3600"));
    let hash = format!("captured: 2026-01-01\nsha256: {}", sha256(COPY.as_bytes()));
    let patient = [
        record("broken", &broken.at("/"), ""),
        record("cut", &cut.at("/"), ""),
        record("endless", &endless.at("/x"), &hash),
        record("later", &later.at("/"), "last-seen: 2026-03-03"),
        record("unsafe", &unsafe_one.at("/").replace("http:", "https:"), ""),
    ];
    let root = project(&patient.concat());
    let output = local(root.path(), PATIENT, &[]);
    let told = out(&output);
    assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""), "{told}");
    assert!(told.contains("  5 not known\n") && told.ends_with("The register stays as it is.\n"), "{told}");
    for (id, why) in [
        ("broken", "what came is not an answer"),
        ("cut", "what came is not an answer"),
        ("endless", "the document is longer than 67108864 bytes"),
        ("later", "it asks to be asked again after 3600 s"),
        ("unsafe", "no safe connection"),
    ] {
        let line = told.lines().find(|line| line.starts_with(&format!("    {id}: "))).unwrap_or_default();
        assert!(line.contains(why), "{id}: {line}");
    }
    assert_eq!(register(&root), patient.concat());

    let slow = [record("drip", &dripping.at("/"), &hash), record("silent", &silent.at("/"), "")];
    let root = project(&slow.concat());
    let output = local(root.path(), "0.3", &[]);
    assert_eq!(out(&output).matches("there was no whole answer within 0.3 s").count(), 2, "{}", out(&output));
    assert_eq!(register(&root), slow.concat());
    assert_eq!((dripping.asked().len(), silent.asked()), (2, vec!["HEAD /".to_owned(), "GET /".to_owned()]));
}

#[test]
fn where_no_machine_can_be_reached_the_program_says_so() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let records = record("off", &format!("http://127.0.0.1:{port}/"), "");
    let root = project(&records);
    let output = local(root.path(), PATIENT, &[]);
    assert_eq!(output.status.code(), Some(3), "{}", out(&output));
    assert_eq!(err(&output), "error: not one machine could be reached. Is this computer on the net?\n");
    assert_eq!(register(&root), records);
}

/// Without leave, this computer's own network is not asked, not even by a redirect.
#[test]
fn the_own_network_is_not_asked() {
    let server = Server::start(answers);
    let records =
        [record("a", &server.at("/seen"), ""), record("b", &server.at_localhost("/seen").replace("localhost", "0x7f.1"), "")];
    let root = project(&records.concat());
    let output = check(root.path(), PATIENT, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert_eq!(out(&output).matches("which is not asked").count(), 2, "{}", out(&output));
    assert_eq!(server.asked(), [""; 0]);
    assert_eq!(register(&root), records.concat());
}

#[test]
fn what_is_asked_for_is_chosen_and_shown_before_it_is_written() {
    let server = Server::start(answers);
    let records = [
        record("a", &server.at("/seen"), "last-seen: 2026-11-14"),
        record("b", &server.at("/missing"), "last-seen: 2026-10-01"),
        record("c", &server.at("/seen"), "last-seen: 2026-11-20\ngone-since: 2026-11-20"),
    ]
    .concat();
    let root = project(&records);

    let output = local(root.path(), PATIENT, &["--only", "a", "b", "--dry-run"]);
    let shown = out(&output).replace(&server.at(""), "SERVER");
    let diff = shown.split_once("--- a/").map_or("", |(_, diff)| diff);
    assert_eq!(
        diff,
        "\
content/sources/web.yaml
+++ b/content/sources/web.yaml
@@ -4,7 +4,7 @@
   title: A report
   published: 2020
   address: SERVER/seen
-  last-seen: 2026-11-14
+  last-seen: 2026-11-21
 - id: b
   kind: local-press
   publisher: Northshire Paper
@@ -12,6 +12,7 @@
   published: 2020
   address: SERVER/missing
   last-seen: 2026-10-01
+  gone-since: 2026-11-21
 - id: c
   kind: local-press
   publisher: Northshire Paper
",
        "{shown}"
    );
    assert_eq!(register(&root), records, "a dry run writes nothing");

    // What has gone is looked at however lately that was found.
    let output = local(root.path(), PATIENT, &["--older-than", "7", "--dry-run", "--format", "json"]);
    let lines: Vec<serde_json::Value> = out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        lines,
        [
            serde_json::json!({"source": "b", "address": server.at("/missing"), "sight": "gone", "status": 404, "writes": {"gone-since": "2026-11-21"}}),
            serde_json::json!({"source": "c", "address": server.at("/seen"), "sight": "seen", "writes": {"last-seen": "2026-11-21", "gone-since": null}}),
        ]
    );
    assert_eq!(register(&root), records);

    let output = local(root.path(), PATIENT, &["--only", "d"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).starts_with("error: there is no source `d` in content/sources."), "{}", err(&output));
    let output = local(root.path(), PATIENT, &["--only", "paper"]);
    assert_eq!(
        (output.status.code(), err(&output).as_str()),
        (Some(2), "error: the source `paper` has no address to look at.\n")
    );
}

/// Either all is written that should be, or nothing.
#[test]
fn what_cannot_be_changed_by_lines_is_not_changed_at_all() {
    let server = Server::start(answers);
    let braces =
        format!("- {{id: b, kind: local-press, publisher: P, title: T, published: 2020, address: \"{}\"}}\n", server.at("/seen"));
    let records = record("a", &server.at("/seen"), "") + &braces;
    let root = project(&records);
    let output = local(root.path(), PATIENT, &[]);
    assert_eq!(output.status.code(), Some(1), "{}", out(&output));
    assert_eq!(
        err(&output),
        "error: content/sources/web.yaml: the record `b` is not written with a line for each field; write its days by hand. Nothing was written.\n"
    );
    assert!(out(&output).contains("  2 seen\n"), "what was seen is told all the same: {}", out(&output));
    assert_eq!(register(&root), records);
    let left: Vec<_> =
        fs::read_dir(root.path().join("content/sources")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with('.')), "{left:?}");
}

/// What stands before and behind the text stays: a mark, Windows' line ends, the lack of a last one; and who may read the file.
#[test]
fn a_file_keeps_its_ways() {
    let server = Server::start(answers);
    let records = "\u{FEFF}".to_owned() + record("a", &server.at("/seen"), "").trim_end().replace('\n', "\r\n").as_str();
    let root = project(&records);
    let path = root.path().join("content/sources/web.yaml");
    #[cfg(unix)]
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o640)).unwrap();
    let output = local(root.path(), PATIENT, &[]);
    assert_eq!(output.status.code(), Some(0), "{}{}", out(&output), err(&output));
    assert_eq!(fs::read_to_string(&path).unwrap(), records + "\r\n  last-seen: 2026-11-21");
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777, 0o640);
}

#[test]
fn faults_in_the_content_come_first_and_nobody_is_asked() {
    let server = Server::start(answers);
    let root = project(&record("a", &server.at("/seen"), "last-seen: 2026-13-01"));
    let output = local(root.path(), PATIENT, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("error["), "{}", err(&output));
    assert_eq!(server.asked(), [""; 0]);
}

/// Keeps what it was told, and lets no time pass.
#[derive(Debug, Default)]
struct Noted(Vec<String>);

impl Pace for Noted {
    fn before(&mut self, host: &str) {
        self.0.push(host.to_owned());
    }

    fn wait(&mut self, seconds: u64) {
        self.0.push(format!("wait {seconds}"));
    }
}

fn entries(addresses: &[String]) -> Vec<Entry> {
    let file = Files::default().add(String::new(), Arc::from(""));
    let of = |(at, address): (usize, &String)| Entry {
        id: SourceId::new(&format!("s{at}")).unwrap(),
        file,
        address: address.clone(),
        sha256: None,
        last_seen: None,
        gone_since: Some(date(2026, 1, 1)),
    };
    addresses.iter().enumerate().map(of).collect()
}

fn client(timeout: Duration) -> Client {
    Client::new("example/1", Limits { timeout, most_bytes: 1000, local_allowed: true })
}

/// Every request is announced, so that it can be paced; a short wait is kept to, a long one is not waited for.
#[test]
fn machines_are_asked_as_they_ask_to_be() {
    let server = Server::start(|asked, before| match (asked.path.as_str(), before) {
        ("/soon", 0) if asked.method == "HEAD" => Reply::later(429, "7"),
        ("/soon", _) => Reply::document("Here."),
        _ => Reply::later(429, "61"),
    });
    let client = client(Duration::from_secs(60));
    let mut round = Round::new(&client);
    let mut noted = Noted::default();
    let [soon, late, after] = entries(&[server.at("/soon"), server.at("/late"), server.at("/soon")]).try_into().unwrap();
    assert_eq!(round.look(&soon, &mut noted), Sight::Seen { moved_to: None });
    assert_eq!(noted.0, ["127.0.0.1", "wait 7", "127.0.0.1"]);
    assert_eq!(round.look(&late, &mut noted), Sight::NotKnown(NotKnown::Later(61)));
    assert_eq!(noted.0.len(), 4, "nobody waits for so long");
    let host = format!("127.0.0.1:{}", server.port());
    assert_eq!(round.look(&after, &mut noted), Sight::NotKnown(NotKnown::LeftAlone(host)));
    assert_eq!(server.asked(), ["HEAD /soon", "GET /soon", "HEAD /late"]);
}

/// A machine that fails three times in a row is left alone; one good answer in between begins the count anew.
#[test]
fn a_machine_that_keeps_failing_is_left_alone() {
    let server = Server::start(|asked, _| match asked.path.as_str() {
        "/good" => Reply::document("Here."),
        _ => Reply::Bytes(Vec::new()),
    });
    let client = client(Duration::from_secs(60));
    let mut round = Round::new(&client);
    let addresses: Vec<String> = ["/a", "/b", "/good", "/c", "/d", "/e", "/f"].iter().map(|path| server.at(path)).collect();
    let sights: Vec<Sight> = entries(&addresses).iter().map(|entry| round.look(entry, &mut Noted::default())).collect();
    let failed = |sight: &Sight| matches!(sight, Sight::NotKnown(NotKnown::Failure(Failure::Broken(_))));
    assert_eq!(sights.iter().map(failed).collect::<Vec<_>>(), [true, true, false, true, true, true, false], "{sights:?}");
    assert_eq!(sights[2], Sight::Seen { moved_to: None });
    assert!(matches!(sights[6], Sight::NotKnown(NotKnown::LeftAlone(_))), "{:?}", sights[6]);
    assert!(!server.asked().iter().any(|asked| asked.ends_with("/f")));
}

#[test]
fn machines_take_turns() {
    let of = |address: &str| address.to_owned();
    let addresses = [of("https://a.example/1"), of("https://a.example/2"), of("https://a.example/3"), of("https://b.example/1")];
    let order: Vec<String> = in_turn(entries(&addresses)).into_iter().map(|entry| entry.address).collect();
    assert_eq!(order, ["https://a.example/1", "https://b.example/1", "https://a.example/2", "https://a.example/3"]);
}
