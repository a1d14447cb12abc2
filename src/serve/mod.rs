//! A preview on this machine: pages as a build would make them, made when they are asked for, and made anew when a file is saved.
//!
//! Entry point: [`serve`]. `watch` tells when a file of the content or the theme changes, `bench` holds the content as it was last free of
//! faults and prints from it, `http` answers browsers, `answer` says what with. Nothing is written to the disk.

mod answer;
mod bench;
mod http;
mod watch;

use crate::fault::{Faults, Files};
use crate::protect::Key;
use crate::read::ReadError;
use crate::render::RenderError;
use crate::theme::ThemeError;
use bench::{Bench, Event};
use jiff::civil::Date;
use std::cell::RefCell;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::time::Duration;
use watch::Watching;

/// The first port that is tried where none is asked for.
const FIRST_PORT: u16 = 8080;

/// So many after it.
const OTHER_PORTS: u16 = 20;

/// What is served, and where.
#[derive(Debug)]
pub struct Settings {
    /// The project's folder.
    pub root: PathBuf,
    /// The theme: a folder below themes/.
    pub theme: String,
    /// The address to listen at; anything but the machine's own lets others look.
    pub host: IpAddr,
    /// The port; `None` for a free one.
    pub port: Option<u16>,
    /// The key of the list of protected terms, if there is one.
    pub key: Option<Key>,
}

/// What happened, for whoever runs the program.
#[derive(Debug)]
pub enum News<'a> {
    /// Browsers can come, to this address.
    Listening(String),
    /// The content was read and checked; pages show it if nothing stopped it.
    Checked {
        /// What is wrong with it.
        faults: &'a Faults,
        /// The files that they speak of.
        files: &'a Files,
        /// How long it took.
        took: Duration,
        /// Whether pages show what was read just now.
        is_shown: bool,
    },
    /// The whole site was made too, in the background, and this is wrong with it.
    Whole {
        /// What is wrong.
        faults: &'a Faults,
        /// The files that they speak of.
        files: &'a Files,
    },
    /// A folder cannot be watched any more: what is saved in it is not seen.
    Unwatched {
        /// Which folder.
        path: &'a Path,
        /// Why not.
        why: &'a str,
    },
    /// The content or the theme could not be read or used; the pages that stood still stand.
    Broken(&'a Broken),
}

/// What no fault of the content is.
#[derive(Debug)]
pub enum Broken {
    /// A file could not be read.
    Unreadable(ReadError),
    /// The theme cannot be used.
    Theme(ThemeError),
    /// A template is wrong.
    Template(RenderError),
}

/// Why there is no preview.
#[derive(Debug)]
pub enum ServeError {
    /// The project's folder has no content.
    NoContent(PathBuf),
    /// No port could be had.
    NoPort {
        /// Where.
        address: SocketAddr,
        /// Why not.
        error: io::Error,
    },
    /// Files cannot be watched.
    Unwatchable {
        /// Which folder.
        path: PathBuf,
        /// Why not.
        why: String,
    },
}

/// Serves until the program is ended. `today` gives the date for which the rules of publication are applied, each time the content is read.
///
/// # Errors
/// When no port can be had, or files cannot be watched.
pub fn serve(settings: &Settings, today: &dyn Fn() -> Date, told: &dyn Fn(News<'_>)) -> Result<(), ServeError> {
    let (events, received) = mpsc::channel();
    let watching = Watching::new(settings, events.clone())?;
    let listener = listen(settings)?;
    let address =
        listener.local_addr().map_err(|error| ServeError::NoPort { address: SocketAddr::new(settings.host, 0), error })?;
    let shared = Arc::new(answer::Shared::new(settings.host, address.port(), events.clone()));
    told(News::Listening(format!("http://{}/", shown(address))));
    http::listen(listener, Arc::clone(&shared));
    let base_url = format!("http://{}/", shown(address));
    // Dropped with this thread, the channel ends those that wait on it.
    drop(events);
    Bench { settings, base_url, today, told, shared: &shared, events: received, watching: RefCell::new(watching) }.work();
    Ok(())
}

fn listen(settings: &Settings) -> Result<TcpListener, ServeError> {
    let (first, last) = settings.port.map_or((FIRST_PORT, FIRST_PORT + OTHER_PORTS), |port| (port, port));
    let mut failed = None;
    for port in first..=last {
        match TcpListener::bind((settings.host, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => failed = Some((port, error)),
        }
    }
    if settings.port.is_none()
        && let Ok(listener) = TcpListener::bind((settings.host, 0))
    {
        return Ok(listener);
    }
    let (port, error) = failed.unwrap_or((first, io::Error::other("no port was tried")));
    Err(ServeError::NoPort { address: SocketAddr::new(settings.host, port), error })
}

/// An address as it is typed: whatever machine this is, one's own browser finds it under its own name.
fn shown(address: SocketAddr) -> String {
    if address.ip().is_unspecified() { format!("localhost:{}", address.port()) } else { address.to_string() }
}

/// What the bench is asked.
type Events = mpsc::Sender<Event>;
