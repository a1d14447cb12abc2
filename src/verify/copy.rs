//! Published copies: a folder of this machine, and an address on the web.

use super::{PublishedCopy, Unread, plain};
use crate::net::{Client, Failure, Limits};
use std::fs;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

/// A folder.
#[derive(Debug)]
pub struct Folder(pub PathBuf);

impl PublishedCopy for Folder {
    fn file(&self, path: &str, most: u64) -> Result<Vec<u8>, Unread> {
        // A manifest's paths are looked at when it is read; that none leads out of the folder is not left to that alone.
        if Path::new(path).components().any(|part| !matches!(part, Component::Normal(_))) {
            return Err(Unread::Missing);
        }
        let path = self.0.join(path);
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Unread::Missing,
            _ => Unread::Failed(error.to_string()),
        };
        // A pipe would be waited for without end.
        if !fs::metadata(&path).map_err(failed)?.is_file() {
            return Err(Unread::Missing);
        }
        let mut bytes = Vec::new();
        let file = fs::File::open(&path).map_err(failed)?;
        file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > most { Err(Unread::TooLong) } else { Ok(bytes) }
    }
}

/// How long a file may take to come.
const LONGEST: Duration = Duration::from_secs(60);

/// A site on the web, by its address, which ends in `/`.
#[derive(Debug)]
pub struct Web {
    base: String,
    user_agent: String,
    /// Whether the address is one of this computer's own network, as somebody looks who serves it there.
    local: bool,
}

impl Web {
    /// A site at an address that ends in `/`.
    #[must_use]
    pub fn new(base: &str, user_agent: &str) -> Self {
        let host = host(base);
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        let local = name == "localhost" || name == "127.0.0.1";
        Web { base: base.to_owned(), user_agent: user_agent.to_owned(), local }
    }

    /// The address of a file, as a reader would open it: of a folder's page, that of the folder.
    fn address(&self, path: &str) -> String {
        let path = match path.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => path,
        };
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(byte);
        let escaped = path.bytes().map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
        format!("{}{}", self.base, escaped.collect::<String>())
    }
}

impl PublishedCopy for Web {
    fn follows_rules(&self) -> bool {
        true
    }

    fn file(&self, path: &str, most: u64) -> Result<Vec<u8>, Unread> {
        let limits = Limits { timeout: LONGEST, most_bytes: most, local_allowed: self.local };
        let address = self.address(path);
        let answer = Client::new(&self.user_agent, limits).get(&address).map_err(|failure| match failure {
            Failure::TooLong(_) => Unread::TooLong,
            other => Unread::Failed(plain(&other.to_string())),
        })?;
        if let Some(elsewhere) = answer.moves.iter().find(|to| host(&to.to) != host(&self.base)) {
            return Err(Unread::Failed(plain(&format!("it leads to another machine, {}", host(&elsewhere.to)))));
        }
        match answer.status {
            200 => Ok(answer.document),
            404 | 410 => Err(Unread::Missing),
            status => Err(Unread::Failed(format!("the server answered with status {status}"))),
        }
    }
}

/// The machine that an address names, with its port if it has one.
fn host(address: &str) -> &str {
    address.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_asked_for_as_a_reader_would() {
        let web = Web::new("https://site.example/a/", "test");
        assert_eq!(web.address("index.html"), "https://site.example/a/");
        assert_eq!(web.address("b/index.html"), "https://site.example/a/b/");
        assert_eq!(web.address("b/not-index.html"), "https://site.example/a/b/not-index.html");
        assert_eq!(web.address("a b/ŵ?#.txt"), "https://site.example/a/a%20b/%C5%B5%3F%23.txt");
        assert!(!web.local && Web::new("http://localhost:8000/", "test").local);
    }

    #[test]
    fn a_folder_is_read_within_itself_and_within_bounds() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("site/b")).unwrap();
        fs::write(root.path().join("secret"), "secret").unwrap();
        fs::write(root.path().join("site/b/c.txt"), "12345").unwrap();
        let folder = Folder(root.path().join("site"));
        assert_eq!(folder.file("b/c.txt", 5), Ok(b"12345".to_vec()));
        assert_eq!(folder.file("b/c.txt", 4), Err(Unread::TooLong));
        let absolute = root.path().join("secret").display().to_string();
        for outside in ["../secret", "b/../../secret", &absolute, "b", "none", "b/c.txt/d"] {
            assert_eq!(folder.file(outside, 100), Err(Unread::Missing), "{outside}");
        }
    }
}
