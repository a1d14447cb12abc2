//! Tells when a file of the content or of the theme is saved.

use super::bench::Event;
use super::{Events, ServeError, Settings};
use crate::read::CONTENT;
use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};

/// The folder of themes, in the project's.
const THEMES: &str = "themes";

/// Folders that are watched until this is dropped.
#[derive(Debug)]
pub(super) struct Watching {
    watcher: RecommendedWatcher,
    /// With everything in them.
    folders: [PathBuf; 2],
    /// In which these can come and go.
    parents: [PathBuf; 2],
}

impl Watching {
    /// Watches the content and the theme.
    pub fn new(settings: &Settings, events: Events) -> Result<Self, ServeError> {
        let root = &settings.root;
        let (content, themes) = (root.join(CONTENT), root.join(THEMES));
        if !content.is_dir() {
            return Err(ServeError::NoContent(root.clone()));
        }
        let folders = [content, themes.join(&settings.theme)];
        let own = [CONTENT, THEMES, &settings.theme].map(str::to_owned);
        let tell = move |event: notify::Result<notify::Event>| {
            // Where events were lost, what changed is not known, and everything is looked at.
            let _ = match event {
                Ok(event) if !is_change(&event) => Ok(()),
                Ok(event) if !is_of_folder(&event, &own) => events.send(Event::Changed),
                _ => events.send(Event::Moved),
            };
        };
        let watcher = notify::recommended_watcher(tell);
        let watcher = watcher.map_err(|error| ServeError::Unwatchable { path: root.clone(), why: error.to_string() })?;
        let mut watching = Watching { watcher, folders, parents: [root.clone(), themes] };
        match watching.again() {
            Some((path, why)) => Err(ServeError::Unwatchable { path, why }),
            None => Ok(watching),
        }
    }

    /// Watches what is there now, since a folder that was put in the place of another is another; says which cannot be watched, and why.
    pub fn again(&mut self) -> Option<(PathBuf, String)> {
        let all = self.parents.iter().map(|folder| (folder, RecursiveMode::NonRecursive));
        let all = all.chain(self.folders.iter().map(|folder| (folder, RecursiveMode::Recursive)));
        let mut failed = None;
        for (folder, mode) in all {
            let _ = self.watcher.unwatch(folder);
            if folder.is_dir()
                && let Err(error) = self.watcher.watch(folder, mode)
            {
                failed = failed.or(Some((folder.clone(), error.to_string())));
            }
        }
        failed
    }
}

/// Whether something was written, made, moved or removed that is not an editor's own file. That files are read, as the program itself does, is none.
fn is_change(event: &notify::Event) -> bool {
    let is_written = match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        _ => true,
    };
    let is_hidden = |path: &Path| {
        path.file_name().is_some_and(|name| {
            let name = name.to_string_lossy();
            name.starts_with('.') || name.ends_with('~')
        })
    };
    is_written && (event.paths.is_empty() || !event.paths.iter().all(|path| is_hidden(path)))
}

/// Whether one of the watched folders itself came or went, or something beside them did.
fn is_of_folder(event: &notify::Event, own: &[String]) -> bool {
    let is_own = |path: &Path| path.file_name().is_some_and(|name| own.iter().any(|own| name == own.as_str()));
    matches!(event.kind, EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(notify::event::ModifyKind::Name(_)))
        && event.paths.iter().any(|path| is_own(path))
}
