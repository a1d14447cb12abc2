//! What a browser is answered with: a page, what is wrong with the content, or why not.

use super::Events;
use super::bench::Event;
use serde::Serialize;
use std::net::IpAddr;
use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;

/// What the bench made of a path.
#[derive(Debug)]
pub(super) enum Made {
    /// The file at it.
    File(Vec<u8>),
    /// Nothing lies at it; the site's page for that, empty if there is none.
    NoSuch(Vec<u8>),
    /// A template is wrong.
    Wrong(String),
    /// What is wrong was never right since the preview began.
    NoPages,
}

/// What browsers are told.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct State {
    /// Whether there are pages to show.
    pub has_pages: bool,
    /// Whether what is wrong would stop a build.
    pub stops: bool,
    /// Whether pages are of an earlier state, in which it was not wrong yet.
    pub is_older: bool,
    /// What is wrong, as it is told on a terminal; empty if nothing is.
    pub faults: String,
}

/// A state, and which it is.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Told {
    /// Counts the states that pages show.
    pub version: u64,
    /// Counts what was told.
    #[serde(skip)]
    pub edition: u64,
    #[serde(flatten)]
    pub state: State,
}

/// What the bench and those who answer browsers share.
#[derive(Debug)]
pub(super) struct Shared {
    host: IpAddr,
    port: u16,
    events: Mutex<Events>,
    told: Mutex<Told>,
    news: Condvar,
}

/// A thread that panicked held a lock on something that is whole all the same.
fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub fn new(host: IpAddr, port: u16, events: Events) -> Self {
        Shared { host, port, events: Mutex::new(events), told: Mutex::default(), news: Condvar::new() }
    }

    /// A way to tell the bench something.
    pub fn events(&self) -> Events {
        locked(&self.events).clone()
    }

    /// There are other pages to show.
    pub fn shows(&self, state: State) {
        let mut told = locked(&self.told);
        *told = Told { version: told.version + 1, edition: told.edition + 1, state };
        self.news.notify_all();
    }

    /// The pages are what they were, and something is to be said.
    pub fn says(&self, state: State) {
        let mut told = locked(&self.told);
        *told = Told { version: told.version, edition: told.edition + 1, state };
        self.news.notify_all();
    }

    /// What was told last.
    pub fn told(&self) -> Told {
        locked(&self.told).clone()
    }

    /// What is told next after an edition; `None` if that takes longer than `wait`.
    pub fn told_after(&self, edition: u64, wait: Duration) -> Option<Told> {
        let guard = locked(&self.told);
        let next = self.news.wait_timeout_while(guard, wait, |told| told.edition == edition);
        let (told, _) = next.unwrap_or_else(PoisonError::into_inner);
        (told.edition != edition).then(|| told.clone())
    }

    /// Whether a browser that asked for this host asked for this machine on purpose. A page elsewhere whose name is made to lead here names
    /// that; addresses in figures cannot be made to lead elsewhere.
    pub fn is_ours(&self, host: &str) -> bool {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, port.parse().ok()),
            _ => (host, Some(80)),
        };
        let name = name.trim_start_matches('[').trim_end_matches(']');
        let is_name = name.eq_ignore_ascii_case("localhost");
        let is_address = name
            .parse::<IpAddr>()
            .is_ok_and(|address| address == self.host || address.is_loopback() || self.host.is_unspecified());
        port == Some(self.port) && (is_name || is_address)
    }

    fn ask(&self, path: &str) -> Made {
        let (sender, receiver) = mpsc::channel();
        if self.events().send(Event::Ask(path.to_owned(), sender)).is_err() {
            return Made::NoPages;
        }
        receiver.recv().unwrap_or(Made::NoPages)
    }
}

/// An answer, but for its headers.
#[derive(Debug)]
pub(super) struct Answer {
    pub status: u16,
    pub kind: &'static str,
    pub body: Vec<u8>,
    /// Where to go instead.
    pub location: Option<String>,
}

impl Answer {
    pub fn plain(status: u16, text: &str) -> Self {
        Answer { status, kind: kind_of("a.txt"), body: format!("{text}\n").into_bytes(), location: None }
    }

    fn file(path: &str, body: Vec<u8>) -> Self {
        Answer { status: 200, kind: kind_of(path), body, location: None }
    }
}

/// Where the preview's own files lie; no page of a site can.
const OWN: &str = "_serve/";

/// The preview's own files.
const SCRIPT: &str = include_str!("static/preview.js");
const STYLE: &str = include_str!("static/preview.css");
const EMPTY: &str = include_str!("static/empty.html");

/// Where browsers hear what is told.
pub(super) const EVENTS: &str = "/_serve/events";

/// Answers a request for a path, which begins with `/` and has no query.
pub(super) fn answer(path: &str, shared: &Shared) -> Answer {
    let Some(path) = unescaped(path.trim_start_matches('/')) else { return Answer::plain(400, "This is no address.") };
    match path.strip_prefix(OWN) {
        Some("preview.js") => return Answer::file(&path, SCRIPT.into()),
        Some("state") => {
            let text = serde_json::to_vec(&shared.told()).unwrap_or_default();
            return Answer::file("state.json", text);
        }
        Some("preview.css") => return Answer::file(&path, STYLE.into()),
        Some(_) => return Answer::plain(404, "The preview has no such file."),
        None => {}
    }
    // Before it is asked for: a page that is a state too old is made again at once, one that says it is newer than it is never.
    let version = shared.told().version;
    match shared.ask(&path) {
        Made::File(body) => {
            let file = if path.is_empty() || path.ends_with('/') { "index.html" } else { &path };
            let mut answer = Answer::file(file, body);
            if answer.kind == kind_of("a.html") {
                answer.body = with_preview(&answer.body, version);
            }
            answer
        }
        Made::NoSuch(page) => {
            let is_folder = !path.is_empty() && !path.ends_with('/') && Path::new(&path).extension().is_none();
            if is_folder && let Made::File(_) = shared.ask(&format!("{path}/")) {
                return Answer { location: Some(format!("/{path}/")), ..Answer::plain(301, "This is a folder.") };
            }
            Answer { status: 404, ..Answer::file("404.html", with_preview(&page, version)) }
        }
        Made::Wrong(why) => empty(500, &why, version),
        Made::NoPages => empty(503, &shared.told().state.faults, version),
    }
}

/// A page that says what is wrong, where there is none of the site.
fn empty(status: u16, why: &str, version: u64) -> Answer {
    let page = EMPTY.replace("{why}", &escaped(why));
    Answer { status, ..Answer::file("empty.html", with_preview(page.as_bytes(), version)) }
}

/// A page with what shows faults in it and loads it anew.
fn with_preview(page: &[u8], version: u64) -> Vec<u8> {
    let own = format!(
        "<link rel=\"stylesheet\" href=\"/{OWN}preview.css\"><script src=\"/{OWN}preview.js\" data-version=\"{version}\" defer></script>"
    );
    let page = String::from_utf8_lossy(page);
    match page.split_once("</head>") {
        Some((head, rest)) => format!("{head}{own}</head>{rest}").into_bytes(),
        None => format!("{own}{page}").into_bytes(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A path without its `%xx`; `None` where it is none, or not UTF-8.
fn unescaped(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let byte = match byte {
            b'%' => {
                let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                digit(rest.next()?)? * 16 + digit(rest.next()?)?
            }
            byte => byte,
        };
        bytes.push(byte);
    }
    String::from_utf8(bytes).ok()
}

/// What a file of the site is to a browser, by its name.
fn kind_of(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json" | "webmanifest") => "application/json; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("xml" | "atom") => "application/xml; charset=utf-8",
        Some("txt" | "bib") => "text/plain; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("zip") => "application/zip",
        Some("ods") => "application/vnd.oasis.opendocument.spreadsheet",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    fn shared(host: IpAddr) -> Shared {
        Shared::new(host, 8080, mpsc::channel().0)
    }

    #[test]
    fn names_that_others_could_make_lead_here_are_not_ours() {
        let own = shared(Ipv4Addr::LOCALHOST.into());
        for host in ["localhost:8080", "LocalHost:8080", "127.0.0.1:8080", "[::1]:8080"] {
            assert!(own.is_ours(host), "{host}");
        }
        for host in [
            "",
            "evil.example:8080",
            "localhost",
            "localhost:80",
            "127.0.0.1.evil.example:8080",
            "192.0.2.1:8080",
            "localhost:8080:1",
        ] {
            assert!(!own.is_ours(host), "{host}");
        }
        assert!(shared(Ipv4Addr::UNSPECIFIED.into()).is_ours("192.0.2.1:8080"));
    }

    #[test]
    fn paths_are_unescaped_once() {
        assert_eq!(unescaped("a%20b%2Fc"), Some("a b/c".to_owned()));
        assert_eq!(unescaped("%252e"), Some("%2e".to_owned()));
        assert_eq!(unescaped("%"), None);
        assert_eq!(unescaped("%f"), None);
        assert_eq!(unescaped("%ff"), None);
    }

    #[test]
    fn what_is_wrong_is_text() {
        let page = empty(503, "<script>alert(1)</script>", 1);
        let page = String::from_utf8(page.body).expect("text");
        assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
    }
}
