//! A server on this machine that answers as well or as badly as a test asks it to, and keeps what it was asked.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What the server was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub method: String,
    pub path: String,
    pub user_agent: String,
}

/// How it answers.
#[derive(Debug, Clone)]
pub enum Reply {
    /// A status, header lines, a document; the connection is closed.
    Plain(u16, Vec<String>, Vec<u8>),
    /// These bytes, whatever they are; the connection is closed.
    Bytes(Vec<u8>),
    /// Nothing at all, for as long as the other side waits.
    Silence,
    /// A good beginning, then a byte now and then, for ever.
    Drip,
    /// A good beginning, then as many bytes as the other side takes.
    Endless,
    /// Header lines without end.
    EndlessHeader,
}

impl Reply {
    pub fn status(status: u16) -> Reply {
        Reply::Plain(status, Vec::new(), Vec::new())
    }

    pub fn document(text: &str) -> Reply {
        Reply::Plain(200, Vec::new(), text.as_bytes().to_vec())
    }

    pub fn moved(status: u16, to: &str) -> Reply {
        Reply::Plain(status, vec![format!("Location: {to}")], Vec::new())
    }

    pub fn later(status: u16, after: &str) -> Reply {
        Reply::Plain(status, vec![format!("Retry-After: {after}")], Vec::new())
    }
}

/// A server that runs until the test program ends.
#[derive(Debug)]
pub struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// `answer` is told what is asked, and how often this path was asked before by this method.
    pub fn start(answer: impl Fn(&Asked, usize) -> Reply + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
                // The other side may hang up in the middle of anything.
                thread::spawn(move || serve(&stream, &log, answer.as_ref()));
            }
        });
        Server { port, asked }
    }

    /// A server that says the same to everybody before it has heard anything.
    pub fn start_deaf(says: &'static [u8]) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        thread::spawn(move || {
            for mut stream in listener.incoming().filter_map(Result::ok) {
                let _ = stream.write_all(says);
                // What was sent is read by the other side before it is hung up on.
                let _ = BufReader::new(&stream).read_until(0, &mut Vec::new());
            }
        });
        Server { port, asked: Arc::default() }
    }

    /// The address of a path.
    pub fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The same as another machine would see it.
    pub fn at_localhost(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// What was asked so far: method and path, in order.
    pub fn asked(&self) -> Vec<String> {
        self.log().iter().map(|asked| format!("{} {}", asked.method, asked.path)).collect()
    }

    pub fn log(&self) -> Vec<Asked> {
        self.asked.lock().expect("the log").clone()
    }
}

fn serve(mut stream: &TcpStream, log: &Mutex<Vec<Asked>>, answer: &(impl Fn(&Asked, usize) -> Reply + ?Sized)) -> Option<()> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next()?;
    let mut words = first.split(' ').map(str::to_owned);
    let mut asked = Asked { method: words.next()?, path: words.next()?, user_agent: String::new() };
    for line in lines.by_ref().take_while(|line| !line.is_empty()) {
        if let Some(agent) = line.to_lowercase().strip_prefix("user-agent: ") {
            asked.user_agent = line[line.len() - agent.len()..].to_owned();
        }
    }
    let before = {
        let mut log = log.lock().expect("the log");
        let before = log.iter().filter(|earlier| (&earlier.method, &earlier.path) == (&asked.method, &asked.path)).count();
        log.push(asked.clone());
        before
    };
    let head = asked.method == "HEAD";
    let begin = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n";
    match answer(&asked, before) {
        Reply::Plain(status, headers, document) => {
            let headers: String = headers.iter().map(|line| format!("{line}\r\n")).collect();
            let length = document.len();
            let text = format!("HTTP/1.1 {status} Said\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n");
            stream.write_all(text.as_bytes()).ok()?;
            if !head {
                stream.write_all(&document).ok()?;
            }
        }
        Reply::Bytes(bytes) => stream.write_all(&bytes).ok()?,
        // Until the other side hangs up.
        Reply::Silence => while lines.next().is_some() {},
        Reply::Drip => {
            stream.write_all(format!("{begin}Content-Length: 100000\r\n\r\n").as_bytes()).ok()?;
            loop {
                stream.write_all(b".").ok()?;
                thread::sleep(Duration::from_millis(20));
            }
        }
        Reply::Endless => {
            stream.write_all(format!("{begin}\r\n").as_bytes()).ok()?;
            loop {
                stream.write_all(&[b'.'; 4096]).ok()?;
            }
        }
        Reply::EndlessHeader => {
            stream.write_all(begin.as_bytes()).ok()?;
            loop {
                stream.write_all(b"X-More: more\r\n").ok()?;
            }
        }
    }
    stream.flush().ok()
}
