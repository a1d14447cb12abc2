//! The only part that speaks to the net: one address is asked, within limits on all that a stranger's server could draw out.
//!
//! Entry points: [`Client::get`] for a document, [`Client::ask`] for whoever paces the requests. Redirects are followed by hand, a few,
//! each told, never from `https` to `http`; machines of this computer's own network are not asked (`local`); time and size are bounded,
//! whatever the server does. Nothing is retried, remembered or written here: what an answer means is for whoever asks.

mod address;
mod local;

use std::fmt;
use std::io::{self, Read};
use std::time::Duration;
use ureq::config::RedirectAuthHeaders;
use ureq::http::header::{HeaderMap, LOCATION, RETRY_AFTER};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body, http};

/// The most that the lines before a document may take. Far more than any server needs.
const MOST_HEADER: usize = 32 * 1024;

/// Redirects that are followed before an address is given up.
const MOST_MOVES: usize = 5;

/// What an answer may cost.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The longest that one request may take, from looking up the machine's name to the last byte.
    pub timeout: Duration,
    /// The most bytes of a document that are read.
    pub most_bytes: u64,
    /// Whether machines of this computer's own network may be asked. For tests.
    pub local_allowed: bool,
}

/// What is wanted of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Whether it answers, by `HEAD`.
    Head,
    /// Whether it answers, by `GET`; the document is not read.
    Status,
    /// The document.
    Document,
}

/// What an address answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status at the last address, such as 200. Never that of a redirect that leads somewhere.
    pub status: u16,
    /// Where it was led to, in order; empty where the address itself answered.
    pub moves: Vec<Move>,
    /// After how many seconds it asks to be asked again. Where it named a day and time instead, the longest there is.
    pub retry_after: Option<u64>,
    /// The document, if it was wanted and the status is 200.
    pub document: Vec<u8>,
}

/// A redirect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Whether the server said that it is for good.
    pub for_good: bool,
    /// Where to.
    pub to: String,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// It is not an address that can be asked.
    NotAnAddress(String),
    /// It lies in this computer's own network.
    Local(String),
    /// There is no machine of that name.
    NoSuchHost(String),
    /// The machine could not be reached, for this reason.
    NotReached(String),
    /// No safe connection, for this reason.
    NotSafe(String),
    /// It took longer than this.
    Slow(Duration),
    /// The document is longer than this many bytes.
    TooLong(u64),
    /// What came is not an answer.
    Broken(String),
    /// It leads from a safe address to one that is not.
    Downgrade(String),
    /// It leads on and on.
    Endless,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::NotAnAddress(address) => write!(f, "{address} is not an address that can be asked"),
            Failure::Local(host) => write!(f, "{host} lies in this computer’s own network, which is not asked"),
            Failure::NoSuchHost(host) => write!(f, "no machine of the name {host} was found"),
            Failure::NotReached(why) => write!(f, "the machine could not be reached ({why})"),
            Failure::NotSafe(why) => write!(f, "no safe connection ({why})"),
            Failure::Slow(limit) => write!(f, "there was no whole answer within {} s", limit.as_secs_f64()),
            Failure::TooLong(most) => write!(f, "the document is longer than {most} bytes"),
            Failure::Broken(why) => write!(f, "what came is not an answer ({why})"),
            Failure::Downgrade(to) => write!(f, "it leads from https to {to}, which is not safe to follow"),
            Failure::Endless => write!(f, "it leads on and on, through more than {MOST_MOVES} addresses"),
        }
    }
}

impl std::error::Error for Failure {}

/// Asks addresses, as one and the same who says who it is.
#[derive(Debug)]
pub struct Client {
    agent: Agent,
    limits: Limits,
}

impl Client {
    /// `user_agent` says to the servers who asks, and where one finds out why.
    #[must_use]
    pub fn new(user_agent: &str, limits: Limits) -> Client {
        let config = Agent::config_builder()
            .user_agent(user_agent)
            .timeout_global(Some(limits.timeout))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .redirect_auth_headers(RedirectAuthHeaders::Never)
            .max_response_header_size(MOST_HEADER)
            // Behind a proxy nobody could say which machine was asked.
            .proxy(None)
            // Each request on a connection of its own, so that nothing that one server left behind is read as another answer.
            .max_idle_connections(0)
            .build();
        let resolver = local::Resolver::new(limits.local_allowed);
        Client { agent: Agent::with_parts(config, DefaultConnector::default(), resolver), limits }
    }

    /// The document at an address, redirects followed.
    ///
    /// # Errors
    /// When there is no answer within the limits. A status such as 404 is an answer.
    pub fn get(&self, address: &str) -> Result<Answer, Failure> {
        self.ask(address, Wanted::Document, &mut |_| {})
    }

    /// What is wanted of an address, redirects followed. `before` is told the machine before each request, and may wait.
    ///
    /// # Errors
    /// When there is no answer within the limits. A status such as 404 is an answer.
    pub fn ask(&self, address: &str, wanted: Wanted, before: &mut dyn FnMut(&str)) -> Result<Answer, Failure> {
        let mut at = address::asked(address)?;
        let mut moves: Vec<Move> = Vec::new();
        loop {
            before(at.host().unwrap_or_default());
            let mut response = self.once(&at, wanted)?;
            let status = response.status().as_u16();
            let Some(location) = location(status, response.headers()) else {
                let retry_after = retry_after(response.headers());
                let document = match wanted {
                    Wanted::Document if status == 200 => self.read(response.body_mut(), &at)?,
                    _ => Vec::new(),
                };
                return Ok(Answer { status, moves, retry_after, document });
            };
            if moves.len() == MOST_MOVES {
                return Err(Failure::Endless);
            }
            let to = address::led(&at, &location)?;
            moves.push(Move { for_good: matches!(status, 301 | 308), to: to.to_string() });
            at = to;
        }
    }

    fn once(&self, at: &http::Uri, wanted: Wanted) -> Result<http::Response<Body>, Failure> {
        let sent = match wanted {
            Wanted::Head => self.agent.head(at).call(),
            Wanted::Status | Wanted::Document => self.agent.get(at).call(),
        };
        sent.map_err(|error| self.failure(error, at))
    }

    fn read(&self, body: &mut Body, at: &http::Uri) -> Result<Vec<u8>, Failure> {
        let most = self.limits.most_bytes;
        let mut document = Vec::new();
        let read = body.as_reader().take(most.saturating_add(1)).read_to_end(&mut document);
        read.map_err(|error| self.failure(ureq::Error::from(error), at))?;
        if document.len() as u64 > most { Err(Failure::TooLong(most)) } else { Ok(document) }
    }

    fn failure(&self, error: ureq::Error, at: &http::Uri) -> Failure {
        let host = || at.host().unwrap_or_default().to_owned();
        match error {
            ureq::Error::Timeout(_) => Failure::Slow(self.limits.timeout),
            ureq::Error::HostNotFound => Failure::NoSuchHost(host()),
            ureq::Error::Other(error) if error.is::<local::OwnNetwork>() => Failure::Local(host()),
            ureq::Error::BadUri(_) => Failure::NotAnAddress(at.to_string()),
            ureq::Error::ConnectionFailed => Failure::NotReached("no connection".to_owned()),
            ureq::Error::Tls(why) => Failure::NotSafe(why.to_owned()),
            ureq::Error::Rustls(error) => Failure::NotSafe(error.to_string()),
            ureq::Error::Io(error) => match error.kind() {
                io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Failure::Slow(self.limits.timeout),
                // So the layer below words what is wrong with a certificate or a handshake.
                io::ErrorKind::InvalidData if at.scheme() == Some(&http::uri::Scheme::HTTPS) => {
                    Failure::NotSafe(error.to_string())
                }
                io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::ConnectionAborted => {
                    Failure::Broken(error.to_string())
                }
                io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => {
                    Failure::Broken("the connection was cut".to_owned())
                }
                _ => Failure::NotReached(error.to_string()),
            },
            error => Failure::Broken(error.to_string()),
        }
    }
}

/// Where a redirect leads. One that names no place is an answer like any other.
fn location(status: u16, headers: &HeaderMap) -> Option<String> {
    let leads = matches!(status, 301 | 302 | 303 | 307 | 308);
    let location = headers.get(LOCATION).filter(|_| leads)?;
    Some(String::from_utf8_lossy(location.as_bytes()).trim().to_owned())
}

fn retry_after(headers: &HeaderMap) -> Option<u64> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    // A day and time: how far off that is, only a clock could tell.
    Some(text.parse().unwrap_or(u64::MAX))
}
