//! `answerable verify`: a copy that is what the content makes is proved, and of any other it is said what differs.

use crate::common::content;
use crate::common::server;
use content::{base, read, write};
use serde_json::Value;
use server::{Reply, Server};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

const KEYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/signature/");

fn answerable(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.args(arguments).current_dir(root).env("NO_COLOR", "1").env_remove("ANSWERABLE_SIGNING_PASSWORD");
    command.output().expect("the program runs")
}

/// Exit status and all that was said.
fn said(output: &Output) -> (Option<i32>, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the program speaks UTF-8");
    (output.status.code(), text(&output.stdout) + &text(&output.stderr))
}

/// A project with its site in `public`, built with more arguments.
fn project(arguments: &[&str]) -> TempDir {
    let root = base();
    let output = answerable(root.path(), &[&["build", "--date", "2026-11-21"], arguments].concat());
    assert!(output.status.success(), "{}", said(&output).1);
    root
}

fn verify(root: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    said(&answerable(root, &[&["verify"], arguments].concat()))
}

/// Asks for a status, and for what must be said.
fn expect(found: &(Option<i32>, String), status: i32, says: &[&str]) {
    assert_eq!(found.0, Some(status), "{}", found.1);
    for says in says {
        assert!(found.1.contains(says), "not said: {says}\n{}", found.1);
    }
}

fn replace(path: PathBuf, from: &str, to: &str) {
    let text = fs::read_to_string(&path).expect("the file");
    assert!(text.contains(from), "{from} is in {}", path.display());
    // Another file in its place, and not the same changed.
    fs::remove_file(&path).expect("the file");
    fs::write(path, text.replacen(from, to, 1)).expect("the file");
}

#[test]
fn a_true_copy_is_proved_and_what_differs_is_named() {
    let root = project(&[]);
    let (root, public) = (root.path(), root.path().join("public"));
    let found = verify(root, &["public"]);
    expect(&found, 0, &["Proved: each of the ", "byte for byte", "as of 2026-11-21"]);
    let found = verify(root, &["public", "--sample", "3"]);
    expect(&found, 0, &["Nothing differs", "the 3 of public that were read"]);

    // A host's own files are nobody's business; a page that was changed, and one that is gone, are.
    fs::write(public.join("host-settings.txt"), "mine").expect("a file");
    expect(&verify(root, &["public"]), 0, &["Proved"]);
    replace(public.join("about/index.html"), "<h1>", "<h1>Nearly \u{1b}[31m");
    fs::remove_file(public.join("robots.txt")).expect("the file");
    let found = verify(root, &["public"]);
    expect(
        &found,
        1,
        &[
            "about/index.html: there, and not what the published manifest says\n    first in line ",
            "published: ",
            "Nearly \u{FFFD}[31m",
            "robots.txt: in the published manifest, and not there",
            "Not proved: 2 of ",
        ],
    );
    assert!(!found.1.contains('\u{1b}'), "nothing of a copy does anything to a terminal");

    let json = answerable(root, &["verify", "public", "--format", "json"]);
    let json: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(json["verdict"], "differs");
    assert_eq!(json["differences"][0]["path"], "about/index.html");
    assert_eq!(json["differences"][0]["difference"], "not-as-listed");
    assert!(json["differences"][0]["line"].as_u64().expect("a line") > 1);
    assert_eq!(json["differences"][1]["difference"], "missing");
}

/// The twins that `build --precompress` lays beside files are what a browser gets.
#[test]
fn a_packed_twin_unpacks_to_its_file_or_is_named() {
    let root = project(&["--precompress"]);
    let (root, public) = (root.path(), root.path().join("public"));
    let found = verify(root, &["public"]);
    expect(&found, 0, &["Proved: each of the ", "packed twins unpack, each to the file beside it."]);
    let damage = |twin: &str| {
        fs::remove_file(public.join(twin)).expect("the twin");
        fs::copy(public.join("about/index.html.gz"), public.join(twin)).expect("a twin");
    };
    damage("index.html.gz");
    damage("manifest.json.br");
    let wrong = "packed, and does not unpack to the file beside which it lies";
    let says = [format!("  index.html.gz: {wrong}"), format!("  manifest.json.br: {wrong}")];
    let says = [&*says[0], &*says[1], "Not proved: 0 of ", "2 packed twins do not unpack, each to its file."];
    expect(&verify(root, &["public"]), 1, &says);
    let server = serve(public.clone(), |_| None);
    expect(&verify(root, &[&server.at("/")]), 1, &says);

    // The next build puts them right; one without the flag takes them away.
    let again = said(&answerable(root, &["build", "--date", "2026-11-21", "--precompress"]));
    expect(&again, 0, &["0 written", "packed twins lie: 2 made, "]);
    expect(&verify(root, &["public"]), 0, &["Proved"]);
    let without = said(&answerable(root, &["build", "--date", "2026-11-21"]));
    expect(&without, 0, &["0 written", "0 removed"]);
    assert!(!without.1.contains("twin") && !public.join("index.html.gz").exists());
}

/// A copy whose files and manifest agree with one another, and not with the content.
#[test]
fn a_copy_of_other_content_is_not_proved() {
    let root = project(&[]);
    let root = root.path();
    let site = read(root, "site.yaml");
    write(root, "site.yaml", site.replacen("tagline: ", "tagline: Other ", 1));
    let found = verify(root, &["public"]);
    expect(
        &found,
        1,
        &[
            "It was made from other content.",
            "index.html: published otherwise than it is made here",
            "manifest.json: published otherwise than it is made here",
            "Not proved",
        ],
    );
    // A note is other content all the same, and the page that says so differs.
    write(root, "site.yaml", format!("{site}# a note\n"));
    let found = verify(root, &["public"]);
    expect(&found, 1, &["It was made from other content.", "data/index.html: published otherwise", "Not proved: 3 of "]);
    assert!(!found.1.contains("  about/index.html"), "{}", found.1);
    write(root, "site.yaml", site);
    expect(&verify(root, &["public", "--date", "2026-11-22"]), 1, &["as of another day"]);
    expect(&verify(root, &["public"]), 0, &["Proved"]);
}

/// The version of the program is told, and decides nothing.
#[test]
fn another_version_is_told_and_no_difference_by_itself() {
    let root = project(&[]);
    let path = root.path().join("public/manifest.json");
    replace(path, &format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION")), "\"version\": \"99.0.0\"");
    expect(&verify(root.path(), &["public"]), 0, &["another version of the program", "Proved"]);
}

/// Copies that lie: each is refused in words, and none leads out of its folder.
#[test]
fn hostile_manifests_are_refused() {
    let root = project(&[]);
    let (root, manifest) = (root.path(), root.path().join("public/manifest.json"));
    let good = fs::read_to_string(&manifest).expect("the manifest");
    let put = |text: &str| {
        fs::remove_file(&manifest).expect("the manifest");
        fs::write(&manifest, text).expect("the manifest");
        verify(root, &["public"])
    };
    expect(
        &put(&good.replace("\"about/index.html\"", "\"../secret\"")),
        1,
        &["not proved: the manifest is wrong in line", "leads out"],
    );
    expect(&put(&good.replace("\"about/index.html\"", "\"/etc/passwd\"")), 1, &["leads out of the site"]);
    expect(&put("{\"files\": {}}"), 1, &["has no list of files"]);
    expect(&put(&good.replace("https://", "gopher://")), 1, &["no address that a site can have"]);
    expect(&put(&good.replace("\"name\": \"default\"", "\"name\": \"../../x\"")), 2, &["there is no theme"]);
    // A size beyond all bounds is not believed either: no more is read than twice what is made here.
    let at = good.find("\"robots.txt\"").expect("it is listed");
    let line = &good[at..at + good[at..].find('\n').expect("a line")];
    let huge = format!("{}\"size\": 18446744073709551615}},", &line[..line.find("\"size\"").expect("its size")]);
    expect(&put(&good.replace(line, &huge)), 1, &["robots.txt: there, and not what the published manifest says"]);
    expect(&put(&good), 0, &["Proved"]);
    expect(&verify(root, &["nowhere"]), 2, &["holds no manifest.json"]);
    expect(&verify(root, &["https://site.example/?x"]), 2, &["is not the address of a site"]);
}

/// A site on the web, as a usual host serves it: folders by their own address, pages without `index.html`.
fn serve(public: PathBuf, answer: impl Fn(&str) -> Option<Reply> + Send + Sync + 'static) -> Server {
    Server::start(move |asked, _| {
        if let Some(reply) = answer(&asked.path) {
            return reply;
        }
        let below = asked.path.trim_start_matches('/');
        if below.ends_with("index.html") {
            return Reply::moved(308, asked.path.trim_end_matches("index.html"));
        }
        let file = if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.to_owned() };
        fs::read(public.join(file)).map_or(Reply::status(404), |bytes| Reply::Plain(200, Vec::new(), bytes))
    })
}

#[test]
fn a_site_on_the_web_is_verified() {
    let root = project(&[]);
    let (root, public) = (root.path(), root.path().join("public"));
    let server = serve(public.clone(), |_| None);
    expect(&verify(root, &[&server.at("/")]), 0, &["Proved: each of the "]);
    let asked = server.log();
    assert!(asked.iter().all(|asked| asked.user_agent.starts_with("answerable/") && asked.method == "GET"));
    let mut paths: Vec<&String> = asked.iter().map(|asked| &asked.path).collect();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), asked.len(), "each file is asked for once");

    let server = serve(public.clone(), |path| (path == "/style.css").then(|| Reply::document("body {}")));
    expect(&verify(root, &[&server.at("/")]), 1, &["style.css: there, and not what the published manifest says"]);
    let server = serve(public.clone(), |path| (path == "/style.css").then_some(Reply::Endless));
    expect(&verify(root, &[&server.at("/")]), 1, &["style.css: there, and not"]);
    // What could not be read is neither proved nor disproved.
    let server = serve(public.clone(), |path| (path == "/style.css").then(|| Reply::status(503)));
    expect(&verify(root, &[&server.at("/")]), 3, &["style.css: could not be read: the server answered with status 503"]);
    let server = serve(public, |path| (path == "/style.css").then(|| Reply::moved(302, "https://127.0.0.1:1/x")));
    expect(&verify(root, &[&server.at("/")]), 3, &["style.css: could not be read"]);
}

#[test]
fn a_signature_is_made_and_checked() {
    let (key, public, other) = (format!("{KEYS}open.key"), format!("{KEYS}open.pub"), format!("{KEYS}locked.pub"));
    let root = project(&["--sign", &key]);
    let root = root.path();
    let signature = fs::read(root.join("public/manifest.json.minisig")).expect("it is signed");
    expect(&verify(root, &["public", "--key", &public]), 0, &["signed with the right key: date 2026-11-21, content ", "Proved"]);
    expect(&verify(root, &["public"]), 0, &["No key was given", "Proved"]);
    expect(&verify(root, &["public", "--key", &other]), 1, &["The signature was made with another key", "Not proved"]);
    expect(&verify(root, &["public", "--key", &key]), 2, &["is no public key"]);

    // The same again gives the same bytes; a build that is not asked for one leaves none.
    let build = |arguments: &[&str]| answerable(root, &[&["build", "--date", "2026-11-21"], arguments].concat());
    assert!(build(&["--sign", &key]).status.success());
    assert_eq!(fs::read(root.join("public/manifest.json.minisig")).expect("it is signed"), signature);
    assert!(build(&[]).status.success());
    expect(&verify(root, &["public", "--key", &public]), 1, &["The manifest is not signed", "Not proved: the signature"]);
}

/// A key must not lie where it could be published, and is never guessed at.
#[test]
fn a_key_that_cannot_be_used_stops_the_build() {
    let root = base();
    let root = root.path();
    let build = |key: &str| said(&answerable(root, &["build", "--date", "2026-11-21", "--sign", key]));
    write(root, "open.key~", fs::read(format!("{KEYS}open.key")).expect("the key"));
    expect(&build("content/open.key~"), 1, &["from where it would be published", "Nothing was written"]);
    expect(&build("none.key"), 3, &["cannot read none.key"]);
    expect(&build(&format!("{KEYS}open.pub")), 1, &["is no secret key of minisign"]);
    expect(&build(&format!("{KEYS}locked.key")), 2, &["ANSWERABLE_SIGNING_PASSWORD"]);
    assert!(!root.join("public").exists(), "nothing was written");
}
