//! Answers browsers: requests for one file each, within limits on how many there are, how long they are and how long they take.

use super::answer::{Answer, EVENTS, Shared, answer};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// The most that the lines of a request may take.
const MOST_HEADER: usize = 16 * 1024;

/// The most lines of a request.
const MOST_LINES: usize = 64;

/// The most that are answered at once, and the most of these that hear of news.
const MOST_AT_ONCE: usize = 256;
const MOST_HEARING: usize = 64;

/// How long a browser may take to ask, and to take each part of an answer.
const TO_ASK: Duration = Duration::from_secs(10);
const TO_TAKE: Duration = Duration::from_secs(10);

/// How often those who hear of news are written to, so that it is seen who has gone.
const PING: Duration = Duration::from_secs(10);

/// What a thread that answers needs at most.
const STACK: usize = 256 * 1024;

/// How many there are; counted down when one is done, however it ends.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn one_of(count: &Arc<AtomicUsize>, most: usize) -> Option<Self> {
        if count.fetch_add(1, Ordering::Relaxed) < most {
            return Some(Counted(Arc::clone(count)));
        }
        count.fetch_sub(1, Ordering::Relaxed);
        None
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Answers from now on, each browser on a thread of its own.
pub(super) fn listen(listener: TcpListener, shared: Arc<Shared>) {
    let (answered, hearing) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let accept = move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else {
                // Out of file handles, most likely: some are given back soon.
                thread::sleep(Duration::from_millis(50));
                continue;
            };
            let Some(counted) = Counted::one_of(&answered, MOST_AT_ONCE) else {
                let _ = stream.set_write_timeout(Some(Duration::from_millis(100)));
                let _ = write(&mut stream, &Answer::plain(503, "Too many are asking at once."), true);
                continue;
            };
            let (shared, hearing) = (Arc::clone(&shared), Arc::clone(&hearing));
            let one = move || {
                let _counted = counted;
                // A browser that goes away is no news.
                let _ = serve_one(&mut stream, &shared, &hearing);
            };
            let _ = thread::Builder::new().stack_size(STACK).spawn(one);
        }
    };
    thread::spawn(accept);
}

/// A request, as far as it matters.
#[derive(Debug, PartialEq, Eq)]
struct Request {
    is_head: bool,
    /// Without its query.
    path: String,
    host: String,
}

fn serve_one(stream: &mut TcpStream, shared: &Shared, hearing: &Arc<AtomicUsize>) -> io::Result<()> {
    stream.set_write_timeout(Some(TO_TAKE))?;
    let request = match read(stream)? {
        Ok(request) => request,
        Err(refused) => return write(stream, &refused, true),
    };
    if !shared.is_ours(&request.host) {
        let refused = Answer::plain(421, "This preview answers only at the address that it printed.");
        return write(stream, &refused, true);
    }
    if request.path != EVENTS {
        return write(stream, &answer(&request.path, shared), !request.is_head);
    }
    let Some(_hearing) = Counted::one_of(hearing, MOST_HEARING) else {
        return write(stream, &Answer::plain(503, "Too many pages are open."), true);
    };
    hear(stream, shared)
}

/// Tells a browser what is told, until it goes.
fn hear(stream: &mut TcpStream, shared: &Shared) -> io::Result<()> {
    stream.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 500\n\n",
    )?;
    let mut next = Some(shared.told());
    let mut edition = 0;
    loop {
        match next {
            Some(told) => {
                edition = told.edition;
                let text = serde_json::to_string(&told).map_err(io::Error::other)?;
                stream.write_all(format!("data: {text}\n\n").as_bytes())?;
            }
            None => stream.write_all(b": still here\n\n")?,
        }
        next = shared.told_after(edition, PING);
    }
}

/// Reads a request; an answer where it is none that is answered.
fn read(stream: &mut TcpStream) -> io::Result<Result<Request, Answer>> {
    let until = Instant::now() + TO_ASK;
    let mut bytes = Vec::with_capacity(1024);
    let mut more = [0; 1024];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(Err(Answer::plain(408, "This took too long.")));
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut more) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => bytes.extend_from_slice(more.get(..read).unwrap_or_default()),
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => continue,
            Err(error) => return Err(error),
        }
        if let Some(request) = parse(&bytes) {
            return Ok(request);
        }
        if bytes.len() > MOST_HEADER {
            return Ok(Err(Answer::plain(431, "This request is too long.")));
        }
    }
}

/// What is asked for; `None` until all of it has come.
fn parse(bytes: &[u8]) -> Option<Result<Request, Answer>> {
    let mut lines = [httparse::EMPTY_HEADER; MOST_LINES];
    let mut request = httparse::Request::new(&mut lines);
    match request.parse(bytes) {
        Ok(httparse::Status::Partial) => return None,
        Ok(httparse::Status::Complete(_)) => {}
        Err(httparse::Error::TooManyHeaders) => return Some(Err(Answer::plain(431, "This request has too many lines."))),
        Err(_) => return Some(Err(Answer::plain(400, "This is no request."))),
    }
    let is_head = match request.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Some(Err(Answer::plain(405, "Pages are only read here."))),
    };
    let mut hosts = request.headers.iter().filter(|line| line.name.eq_ignore_ascii_case("host"));
    let host = match (hosts.next(), hosts.next()) {
        (Some(host), None) => String::from_utf8_lossy(host.value).trim().to_owned(),
        _ => return Some(Err(Answer::plain(400, "This request names no host, or several."))),
    };
    let target = request.path.unwrap_or_default();
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if !path.starts_with('/') {
        return Some(Err(Answer::plain(400, "This is no address.")));
    }
    Some(Ok(Request { is_head, path: path.to_owned(), host }))
}

fn write(stream: &mut TcpStream, answer: &Answer, with_body: bool) -> io::Result<()> {
    let reason = match answer.status {
        200 => "OK",
        301 => "Moved Permanently",
        404 => "Not Found",
        _ => "Refused",
    };
    let mut head = format!(
        "HTTP/1.1 {} {reason}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n",
        answer.status,
        answer.kind,
        answer.body.len()
    );
    // A path that was unescaped may hold anything; what would end the line is no address here.
    if let Some(location) = answer.location.as_ref().filter(|location| location.bytes().all(|byte| (0x21..0x7f).contains(&byte)))
    {
        head.push_str(&format!("Location: {location}\r\n"));
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes())?;
    if with_body {
        stream.write_all(&answer.body)?;
    }
    stream.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(text: &str) -> Option<u16> {
        parse(text.as_bytes()).map(|request| request.map_or_else(|answer| answer.status, |_| 200))
    }

    #[test]
    fn requests_for_pages_are_read_and_others_refused() {
        let request = parse(b"GET /forces/?find=a HTTP/1.1\r\nHost: localhost:8080\r\n\r\n").expect("whole").expect("a request");
        assert_eq!(request, Request { is_head: false, path: "/forces/".to_owned(), host: "localhost:8080".to_owned() });
        assert_eq!(status("GET / HTTP/1.1\r\nHost: a\r\n"), None);
        assert_eq!(status("POST / HTTP/1.1\r\nHost: a\r\n\r\n"), Some(405));
        assert_eq!(status("GET / HTTP/1.1\r\n\r\n"), Some(400));
        assert_eq!(status("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), Some(400));
        assert_eq!(status("GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n"), Some(400));
        assert_eq!(status("\u{0}\r\n\r\n"), Some(400));
        let lines = "X: y\r\n".repeat(MOST_LINES + 1);
        assert_eq!(status(&format!("GET / HTTP/1.1\r\n{lines}\r\n")), Some(431));
    }
}
