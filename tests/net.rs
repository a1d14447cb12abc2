//! One address asked of a server on this machine, which answers as badly as servers can. Nothing here is told by how long it took.

use crate::common::server;
use answerable::net::{Answer, Client, Failure, Limits, Wanted};
use server::{Reply, Server};
use std::time::Duration;

/// Long enough that a good answer on a busy machine comes in time.
const PATIENT: Duration = Duration::from_secs(60);
/// For what never comes.
const SHORT: Duration = Duration::from_millis(300);
const MOST: u64 = 1000;

fn client(timeout: Duration) -> Client {
    Client::new("example/1 (a test)", Limits { timeout, most_bytes: MOST, local_allowed: true })
}

fn always(reply: Reply) -> Server {
    Server::start(move |_, _| reply.clone())
}

fn get(reply: Reply) -> Result<Answer, Failure> {
    client(PATIENT).get(&always(reply).at("/"))
}

#[test]
fn a_document_is_read_and_who_asks_is_said() {
    let server = always(Reply::document("What was said."));
    let answer = client(PATIENT).get(&server.at("/a?b=c#d")).unwrap();
    assert_eq!((answer.status, answer.document.as_slice()), (200, b"What was said.".as_slice()));
    assert!(answer.moves.is_empty());
    assert_eq!(server.asked(), ["GET /a?b=c"]);
    assert_eq!(server.log()[0].user_agent, "example/1 (a test)");
}

#[test]
fn a_document_is_read_only_where_it_is_wanted() {
    let server = always(Reply::document("What was said."));
    for (wanted, method) in [(Wanted::Head, "HEAD /"), (Wanted::Status, "GET /")] {
        let answer = client(PATIENT).ask(&server.at("/"), wanted, &mut |_| {}).unwrap();
        assert_eq!((answer.status, answer.document.as_slice()), (200, b"".as_slice()), "{method}");
        assert_eq!(server.asked().last().unwrap(), method);
    }
}

#[test]
fn a_refusal_is_an_answer() {
    for status in [403, 404, 410, 429, 500, 503] {
        let answer = get(Reply::status(status)).unwrap();
        assert_eq!((answer.status, answer.retry_after), (status, None));
    }
    assert_eq!(get(Reply::later(429, "7")).unwrap().retry_after, Some(7));
    assert_eq!(get(Reply::later(503, "Sat, 21 Nov 2026 12:00:00 GMT")).unwrap().retry_after, Some(u64::MAX));
}

#[test]
fn redirects_are_followed_and_told() {
    let server = Server::start(|asked, _| match asked.path.as_str() {
        "/a/old" => Reply::moved(301, "../b/new"),
        "/b/new" => Reply::moved(302, "/c"),
        "/c" => Reply::document("Here."),
        _ => Reply::status(404),
    });
    let mut told = Vec::new();
    let answer = client(PATIENT).ask(&server.at("/a/old"), Wanted::Document, &mut |host| told.push(host.to_owned())).unwrap();
    assert_eq!(answer.document, b"Here.");
    let moves: Vec<(bool, &str)> = answer.moves.iter().map(|to| (to.for_good, to.to.as_str())).collect();
    assert_eq!(moves, [(true, server.at("/b/new").as_str()), (false, server.at("/c").as_str())]);
    assert_eq!(told, ["127.0.0.1"; 3], "who paces the requests is told of each");
}

#[test]
fn a_circle_ends() {
    let server = always(Reply::moved(302, "/again"));
    assert_eq!(client(PATIENT).get(&server.at("/")), Err(Failure::Endless));
    assert_eq!(server.asked().len(), 6);
}

#[test]
fn a_redirect_to_nowhere_is_told_as_it_is() {
    assert_eq!(get(Reply::status(301)).unwrap().status, 301, "one that names no place is the answer");
    assert!(matches!(get(Reply::moved(301, "mailto:office@northshire.example")), Err(Failure::NotAnAddress(_))));
    assert!(matches!(get(Reply::moved(301, "https://me:secret@northshire.example/")), Err(Failure::NotAnAddress(_))));
}

#[test]
fn time_and_size_are_bounded() {
    assert!(matches!(get(Reply::document(&".".repeat(1000))), Ok(answer) if answer.document.len() == 1000));
    assert_eq!(get(Reply::document(&".".repeat(1001))), Err(Failure::TooLong(MOST)));
    assert_eq!(get(Reply::Endless), Err(Failure::TooLong(MOST)));
    assert!(matches!(get(Reply::EndlessHeader), Err(Failure::Broken(_))));
    for never in [Reply::Silence, Reply::Drip] {
        let server = always(never);
        assert_eq!(client(SHORT).get(&server.at("/")), Err(Failure::Slow(SHORT)));
    }
    // Nobody waits for a document that is not wanted.
    let server = always(Reply::Drip);
    assert_eq!(client(PATIENT).ask(&server.at("/"), Wanted::Status, &mut |_| {}).unwrap().status, 200);
}

#[test]
fn what_is_no_answer_is_told_as_such() {
    for broken in ["", "Good day\r\n\r\n", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"] {
        let told = get(Reply::Bytes(broken.into()));
        assert!(matches!(told, Err(Failure::Broken(_))), "{broken:?}: {told:?}");
    }
    let safe = Server::start_deaf(b"HTTP/1.1 400 Speak plainly\r\n\r\n").at("/").replace("http:", "https:");
    let told = client(PATIENT).get(&safe);
    assert!(matches!(told, Err(Failure::NotSafe(_))), "{told:?}");
}

#[test]
fn the_own_network_is_not_asked() {
    let server = always(Reply::document("The router."));
    let limits = Limits { timeout: PATIENT, most_bytes: MOST, local_allowed: false };
    let client = Client::new("example/1 (a test)", limits);
    for host in ["127.0.0.1", "localhost", "[::1]", "2130706433", "0.0.0.0"] {
        let told = client.get(&format!("http://{host}:{}/", server.port()));
        assert_eq!(told, Err(Failure::Local(host.to_owned())), "{host}");
    }
    assert_eq!(server.asked(), [""; 0]);
}

#[test]
fn what_cannot_be_reached_is_told() {
    let told = client(PATIENT).get("http://no-such-machine.invalid/");
    assert!(matches!(told, Err(Failure::NoSuchHost(_))), "{told:?}");
    // A port that was just free, and is let go.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let told = client(PATIENT).get(&format!("http://127.0.0.1:{port}/"));
    assert!(matches!(told, Err(Failure::NotReached(_))), "{told:?}");
    assert!(matches!(client(PATIENT).get("northshire.example/x"), Err(Failure::NotAnAddress(_))));
}
