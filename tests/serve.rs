//! `answerable serve` as a browser and as an attacker meet it, and that what is kept between two checks changes nothing that a check finds.

use crate::common::content;
use answerable::fault::human;
use answerable::{Kept, check_content, check_content_again};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A preview that ends with the test.
struct Preview {
    child: Child,
    port: u16,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn preview(root: &Path) -> Preview {
    preview_with(root, None)
}

fn preview_with(root: &Path, key: Option<&str>) -> Preview {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.env_remove("ANSWERABLE_KEY").env_remove("ANSWERABLE_KEY_FILE");
    if let Some(key) = key {
        command.env("ANSWERABLE_KEY", key);
    }
    let mut child = command
        .args(["serve", "--date", "2026-11-21", "--root"])
        .arg(root)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let first = lines.next().expect("a line").expect("text");
    let port = first.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()).expect("an address");
    let port = port.parse().expect("a port");
    // Who does not read what is printed would stop the program once the pipe is full.
    std::thread::spawn(move || lines.for_each(drop));
    Preview { child, port }
}

impl Preview {
    fn send(&self, text: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a limit");
        // A server that refuses before it has read all closes the connection.
        let _ = stream.write_all(text.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port))
    }
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("none")
}

#[test]
fn pages_are_served_and_nothing_outside_the_site() {
    let root = content::base();
    fs::write(root.path().join("secret.txt"), "private").expect("a file");
    let preview = preview(root.path());
    let page = preview.get("/forces/northshire/");
    assert!(status(&page) == "200" && page.contains("Northshire Police") && page.contains("/_serve/preview.js"), "{page}");
    let style =
        page.split("<link rel=\"stylesheet\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a style sheet");
    assert!(style.starts_with("/assets/") && style.ends_with("/style.css"), "{style}");
    for style in [style, "/style.css"] {
        assert_eq!(status(&preview.get(style)), "200");
    }
    assert_eq!(status(&preview.get("/assets/0123456789ab/style.css")), "404");
    assert!(preview.get("/forces/northshire").contains("Location: /forces/northshire/\r\n"));
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "//etc/passwd",
        "/content/site.yaml",
        "/_serve/../secret.txt",
    ] {
        let answer = preview.get(path);
        assert!(status(&answer) == "404" && !answer.contains("private"), "{path}: {answer}");
    }
    assert_eq!(status(&preview.get("/%00")), "404");
    assert_eq!(status(&preview.get("/%zz")), "400");
    assert_eq!(status(&preview.send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")), "421");
    assert_eq!(status(&preview.send("POST / HTTP/1.1\r\nHost: localhost\r\n\r\n")), "405");
    assert_eq!(status(&preview.send(&format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(20_000)))), "431");
}

#[test]
fn those_who_connect_and_say_nothing_stop_nobody() {
    let root = content::base();
    let preview = preview(root.path());
    let idle: Vec<TcpStream> = (0..200).map(|_| TcpStream::connect(("127.0.0.1", preview.port)).expect("a connection")).collect();
    assert_eq!(status(&preview.get("/")), "200");
    drop(idle);
}

#[test]
fn until_the_content_is_right_the_page_says_what_is_wrong() {
    let root = content::base();
    let site = content::read(root.path(), "site.yaml");
    content::write(root.path(), "site.yaml", site.replace("title:", "titel:"));
    let preview = preview(root.path());
    let page = preview.get("/");
    assert!(status(&page) == "503" && page.contains("content/site.yaml:") && page.contains("titel"), "{page}");
    content::write(root.path(), "site.yaml", site);
    let is_good = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        status(&preview.get("/")) == "200"
    });
    assert!(is_good, "the page never came");
}

/// Waits until a page is as it should be.
fn until(preview: &Preview, path: &str, is_right: impl Fn(&str) -> bool) -> String {
    let mut page = String::new();
    for _ in 0..200 {
        page = preview.get(path);
        if is_right(&page) {
            return page;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("it never came; last was {page}");
}

#[test]
fn a_broken_template_leaves_the_pages_that_stood() {
    let root = content::base();
    let template = root.path().join("themes/default/templates/home.html");
    let preview = preview(root.path());
    assert_eq!(status(&preview.get("/")), "200");
    // The folder of the theme comes while the preview runs.
    fs::create_dir_all(template.parent().expect("a folder")).expect("made");
    fs::write(&template, "x {{ ").expect("written");
    let told = until(&preview, "/_serve/state", |state| state.contains("home.html"));
    assert!(told.contains("\"is_older\":true"), "{told}");
    assert_eq!(status(&preview.get("/forces/")), "200");
    fs::write(&template, "<html><head></head>mine").expect("written");
    until(&preview, "/", |page| page.contains("mine"));
}

/// The built-in words would be said in their place, and nobody would see that.
#[test]
fn words_of_a_theme_that_cannot_be_read_are_told_over_the_pages_that_stood() {
    let root = content::base();
    let words = root.path().join("themes/default/words/en.ftl");
    let preview = preview(root.path());
    assert_eq!(status(&preview.get("/")), "200");
    fs::create_dir_all(words.parent().expect("a folder")).expect("made");
    fs::write(&words, "frame-skip {\n").expect("written");
    let told = until(&preview, "/_serve/state", |state| state.contains("unreadable-message"));
    assert!(told.contains("themes/default/words/en.ftl:1:12") && told.contains("\"is_older\":true"), "{told}");
    assert_eq!(status(&preview.get("/forces/")), "200");
    fs::write(&words, "frame-skip = Whichever force\n").expect("written");
    until(&preview, "/", |page| page.contains("Whichever force"));
    until(&preview, "/_serve/state", |state| state.contains("\"faults\":\"\""));
}

#[test]
fn a_folder_of_content_that_is_put_in_the_place_of_another_is_seen() {
    let root = content::base();
    let (folder, aside) = (root.path().join("content"), root.path().join("aside"));
    let preview = preview(root.path());
    assert_eq!(status(&preview.get("/")), "200");
    fs::rename(&folder, &aside).expect("moved");
    until(&preview, "/_serve/state", |state| state.contains("no folder"));
    assert_eq!(status(&preview.get("/")), "200");
    fs::rename(&aside, &folder).expect("moved back");
    until(&preview, "/_serve/state", |state| state.contains("\"faults\":\"\""));
    content::write(root.path(), "site.yaml", content::read(root.path(), "site.yaml").replace("title: ", "title: New "));
    until(&preview, "/", |page| page.contains("New "));
}

/// What a build would refuse is told, though this computer's own user sees the page.
#[test]
fn a_protected_term_is_told() {
    let root = content::base();
    let key = "8f1d0c2b7a6e5948372615f0e1d2c3b4a5968778695a4b3c2d1e0f1029384756";
    let mut protect = Command::new(env!("CARGO_BIN_EXE_answerable"));
    let mut child = protect
        .current_dir(root.path())
        .env("ANSWERABLE_KEY", key)
        .args(["protect", "--why", "by order", "--date", "2026-11-21"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("a pipe").write_all(b"Zebulon Fixture\n").expect("written");
    assert!(child.wait().expect("it ends").success());
    let case = "cases/northshire/nor-2020-01.yaml";
    content::write(
        root.path(),
        case,
        content::read(root.path(), case).replace("title: A case", "title: A case of Zebulon Fixture"),
    );
    let preview = preview_with(root.path(), Some(key));
    preview.get("/data/cases.csv");
    until(&preview, "/_serve/state", |state| state.contains("protected-term") && state.contains("\"is_older\":false"));
    let without = preview_with(root.path(), None);
    until(&without, "/_serve/state", |state| state.contains("protected-no-key"));
}

/// What a check tells: its faults in words, and the records.
fn found(content: &answerable::Content) -> (String, String) {
    (human::report(&content.faults, &content.files, false), format!("{:?}{:?}", content.dataset, content.withheld))
}

/// Edits of the small good content, each a file and what is done to it; what an edit breaks a later one mends.
#[test]
fn a_check_by_what_was_kept_finds_what_a_fresh_one_finds() {
    const CASE: &str = "cases/northshire/nor-2020-01.yaml";
    let root = content::base();
    let at = root.path();
    let was = content::read(at, CASE);
    let site = content::read(at, "site.yaml");
    let source = "sources/register.yaml";
    let sources: Vec<String> = fs::read_dir(at.join("content/sources"))
        .expect("sources")
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    let source = sources.first().map_or(source.to_owned(), |name| format!("sources/{name}"));
    let register = content::read(at, &source);
    let mut kept = Kept::default();
    let steps: Vec<(&str, String)> = vec![
        (CASE, was.clone()),
        (CASE, was.replace("title: A case", "title: Another case")),
        (CASE, was.replace("title:", "titel:")),
        (CASE, was.replace("title: A case", "title: A rapist")),
        ("site.yaml", site.replace("title:", "titel:")),
        ("site.yaml", site.clone()),
        (CASE, was.clone()),
        ("cases/northshire/aaa.yaml", was.replace("id: nor-2020-01", "id: nor-2020-02")),
        (source.as_str(), register.replacen("kind: ", "kind: x", 1)),
        (source.as_str(), format!("# A line that moves every place.\n{register}")),
        ("cases/northshire/aaa.yaml", was.clone()),
        (
            "cases/northshire/aaa.yaml",
            was.replace("id: nor-2020-01", "id: nor-2020-03").replace("title: A case", "title: A rapist"),
        ),
        (source.as_str(), register.clone()),
        (
            "cases/northshire/aaa.yaml",
            format!("- {}", was.replace("id: nor-2020-01", "id: nor-2020-03").trim_end().replace('\n', "\n  ")),
        ),
    ];
    let mut told = std::collections::BTreeSet::new();
    for (step, (path, text)) in steps.into_iter().enumerate() {
        content::write(at, path, text);
        let again = check_content_again(at, content::TODAY, &mut kept).expect("readable");
        let fresh = check_content(at, content::TODAY).expect("readable");
        assert_eq!(found(&again), found(&fresh), "step {step}: {path}");
        told.insert(found(&fresh).0);
    }
    fs::remove_file(at.join("content/cases/northshire/aaa.yaml")).expect("it was there");
    let again = check_content_again(at, content::TODAY, &mut kept).expect("readable");
    assert_eq!(found(&again), found(&check_content(at, content::TODAY).expect("readable")));
    assert!(told.len() > 6, "the edits were to be told apart: {told:?}");
}
