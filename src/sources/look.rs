//! Asks the addresses of sources, one after the other and politely, and says what each answer means.
//!
//! Entry points: [`in_turn`] for the order, [`Round::look`] for one source. An address is asked twice at most: by `HEAD`, or by `GET` where a copy's
//! hash is to be compared, and once more by `GET` where the first answer settles nothing. A machine that asks to be left alone, or that fails three times in a row, is asked no
//! more in this round.

use super::Entry;
use crate::net::{Answer, Client, Failure, Wanted};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;

/// The longest that we wait, in seconds, where a machine asks us to come back later.
pub const MOST_WAIT: u64 = 60;

/// How often in a row a machine may fail before it is left alone.
const PATIENCE: u32 = 3;

/// What was seen at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sight {
    /// It answered, and where there is a hash with the very copy.
    Seen {
        /// Where it has moved for good; the register is not changed by that.
        moved_to: Option<String>,
    },
    /// It answered with something else than the copy of which the register has the hash.
    Changed {
        /// The same.
        moved_to: Option<String>,
    },
    /// It is not there (404), or gone for good (410).
    Gone {
        /// Which of the two.
        status: u16,
    },
    /// The answer does not tell.
    NotKnown(NotKnown),
}

/// Why it is not known whether a source is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotKnown {
    /// It answered with this status.
    Status(u16),
    /// It asks to be asked again after so many seconds, which is longer than we wait.
    Later(u64),
    /// It leads to the front page of a site, as many sites do with what they no longer have.
    FrontPage(String),
    /// There was no answer.
    Failure(Failure),
    /// It was not asked: its machine had asked to be left alone, or had failed too often.
    LeftAlone(String),
}

impl fmt::Display for NotKnown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotKnown::Status(status @ (401 | 403 | 451)) => write!(f, "it lets nobody in ({status}); look in a browser"),
            NotKnown::Status(429) => f.write_str("it asks for fewer requests (429)"),
            NotKnown::Status(status @ 500..) => write!(f, "the machine had a fault of its own ({status})"),
            NotKnown::Status(status) => write!(f, "the answer does not tell ({status})"),
            NotKnown::Later(u64::MAX) => f.write_str("it asks to be asked later"),
            NotKnown::Later(seconds) => write!(f, "it asks to be asked again after {seconds} s"),
            NotKnown::FrontPage(to) => write!(f, "it leads to {to}, a front page and hardly the document; look in a browser"),
            NotKnown::Failure(failure) => failure.fmt(f),
            NotKnown::LeftAlone(host) => write!(f, "not asked: {host} is left alone for now"),
        }
    }
}

/// The passing of time, which is for the edge to know.
pub trait Pace {
    /// Before each request, with the machine that is asked.
    fn before(&mut self, host: &str);
    /// A machine asked us to wait so many seconds.
    fn wait(&mut self, seconds: u64);
}

/// Entries in such an order that machines take turns, so that each is given its pause while others are asked.
#[must_use]
pub fn in_turn(entries: Vec<Entry>) -> Vec<Entry> {
    let mut of_hosts: BTreeMap<String, VecDeque<Entry>> = BTreeMap::new();
    for entry in entries {
        of_hosts.entry(host(&entry.address).to_owned()).or_default().push_back(entry);
    }
    let mut ordered = Vec::new();
    while !of_hosts.is_empty() {
        ordered.extend(of_hosts.values_mut().filter_map(VecDeque::pop_front));
        of_hosts.retain(|_, rest| !rest.is_empty());
    }
    ordered
}

/// One round of looking: what it has learnt of machines is forgotten with it.
#[derive(Debug)]
pub struct Round<'a> {
    client: &'a Client,
    left_alone: BTreeSet<String>,
    failed: BTreeMap<String, u32>,
}

impl<'a> Round<'a> {
    /// A new round.
    #[must_use]
    pub fn new(client: &'a Client) -> Self {
        Round { client, left_alone: BTreeSet::new(), failed: BTreeMap::new() }
    }

    /// Looks at one source.
    pub fn look(&mut self, entry: &Entry, pace: &mut dyn Pace) -> Sight {
        let host = host(&entry.address);
        if self.left_alone.contains(host) {
            return Sight::NotKnown(NotKnown::LeftAlone(host.to_owned()));
        }
        let answer = self.ask(entry, pace);
        self.learn(host, &answer);
        match answer {
            Ok(answer) => sight(entry, &answer),
            Err(failure) => Sight::NotKnown(NotKnown::Failure(failure)),
        }
    }

    fn ask(&self, entry: &Entry, pace: &mut dyn Pace) -> Result<Answer, Failure> {
        let (first, second) = match entry.sha256 {
            Some(_) => (Wanted::Document, Wanted::Document),
            None => (Wanted::Head, Wanted::Status),
        };
        let answer = self.client.ask(&entry.address, first, &mut |host| pace.before(host));
        if is_settled(&answer, first) {
            return answer;
        }
        if let Ok(Answer { retry_after: Some(seconds), .. }) = answer {
            pace.wait(seconds);
        }
        self.client.ask(&entry.address, second, &mut |host| pace.before(host))
    }

    fn learn(&mut self, host: &str, answer: &Result<Answer, Failure>) {
        let failed = self.failed.entry(host.to_owned()).or_default();
        match answer {
            Ok(answer) => {
                *failed = 0;
                if answer.status == 429 || (answer.status == 503 && answer.retry_after.is_some()) {
                    self.left_alone.insert(host.to_owned());
                }
            }
            // Of these the document is to blame, or what is written here.
            Err(
                Failure::TooLong(_) | Failure::NotAnAddress(_) | Failure::Local(_) | Failure::Downgrade(_) | Failure::Endless,
            ) => {}
            Err(
                Failure::NoSuchHost(_) | Failure::NotReached(_) | Failure::NotSafe(_) | Failure::Slow(_) | Failure::Broken(_),
            ) => {
                *failed += 1;
                if *failed >= PATIENCE {
                    self.left_alone.insert(host.to_owned());
                }
            }
        }
    }
}

/// Whether there is no use in asking a second time. Some machines refuse `HEAD` with whatever comes to hand, or answer it wrongly: only what
/// they say to `GET` is held against a source.
fn is_settled(answer: &Result<Answer, Failure>, asked: Wanted) -> bool {
    match answer {
        Ok(answer) => match (answer.status, answer.retry_after) {
            (200, _) => true,
            (429, after) => after.is_none_or(|seconds| seconds > MOST_WAIT),
            (500.., Some(seconds)) if seconds > MOST_WAIT => true,
            (500.., _) => false,
            _ => asked != Wanted::Head,
        },
        Err(Failure::Slow(_)) => false,
        Err(Failure::Broken(_)) => asked != Wanted::Head,
        Err(_) => true,
    }
}

fn sight(entry: &Entry, answer: &Answer) -> Sight {
    match answer.status {
        200 => {}
        status @ (404 | 410) => return Sight::Gone { status },
        429 | 500.. if answer.retry_after.is_some_and(|seconds| seconds > MOST_WAIT) => {
            return Sight::NotKnown(NotKnown::Later(answer.retry_after.unwrap_or(u64::MAX)));
        }
        status => return Sight::NotKnown(NotKnown::Status(status)),
    }
    let kept = entry.sha256.as_ref();
    if let Some(last) = answer.moves.last().filter(|last| kept.is_none() && is_front(&last.to) && !is_front(&entry.address)) {
        return Sight::NotKnown(NotKnown::FrontPage(last.to.clone()));
    }
    let for_good = answer.moves.iter().take_while(|step| step.for_good).last();
    let moved_to = for_good.map(|step| step.to.clone());
    match kept {
        Some(hash) if *hash != sha256(&answer.document) => Sight::Changed { moved_to },
        _ => Sight::Seen { moved_to },
    }
}

/// The SHA-256 of some bytes, as the register has it.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether an address is that of a whole site, and so of no document.
fn is_front(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split_once('/').is_none_or(|(_, path)| path.is_empty() || path.starts_with('#'))
}

/// The machine of an address, with its port.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_front_page_is_no_document() {
        for front in ["https://paper.example", "https://paper.example/", "https://paper.example/#top"] {
            assert!(is_front(front), "{front}");
        }
        for page in ["https://paper.example/report", "https://paper.example/en/", "https://paper.example/?p=12"] {
            assert!(!is_front(page), "{page}");
        }
    }

    #[test]
    fn a_hash_is_that_of_other_programs() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
