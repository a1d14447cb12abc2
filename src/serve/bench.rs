//! Where pages are made: the content as it was last free of faults, and what is asked of it.

use super::answer::{Made, Shared, State};
use super::watch::Watching;
use super::{Broken, News, Settings};
use crate::fault::{Faults, Files, human};
use crate::onlooker::Onlooker;
use crate::protect::{self, Names};
use crate::recall::Nothing;
use crate::render::preview;
use crate::render::site::Site;
use crate::render::{RenderError, index_of};
use crate::summarise::Summaries;
use crate::theme::{self, Theme};
use crate::theme_words;
use crate::{Content, Kept, Shown, check_content_again};
use jiff::civil::Date;
use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// Something that the bench is to do.
#[derive(Debug)]
pub(super) enum Event {
    /// A file was saved.
    Changed,
    /// A folder that is watched came or went.
    Moved,
    /// A browser asks for a file of the site, by its path below it.
    Ask(String, Sender<Made>),
    /// The whole site of the state of this number is made, as far as nothing was wrong with it.
    Whole(u64, Result<(Arc<Site>, Faults), RenderError>),
}

/// An editor that saves writes several times, and tells each time.
const QUIET: Duration = Duration::from_millis(20);

/// However much is written, pages are made anew after so long.
const AT_MOST: Duration = Duration::from_millis(250);

/// When nobody asks for so long, the rest of the site is made: who is typing wants pages first.
const IDLE: Duration = Duration::from_millis(1500);

/// The bench and what it works with.
pub(super) struct Bench<'a> {
    pub settings: &'a Settings,
    pub base_url: String,
    pub today: &'a dyn Fn() -> Date,
    pub told: &'a dyn Fn(News<'_>),
    pub shared: &'a Shared,
    pub events: Receiver<Event>,
    pub watching: RefCell<Watching>,
}

/// Content without faults, and the theme, from which pages are made.
struct Good {
    shown: Shown,
    files: Files,
    theme: Theme,
    /// What was found that stops nothing here: warnings, and that the list of protected terms cannot be opened.
    warnings: Faults,
    /// Names that must not stand in the site.
    names: Names,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Broken::Unreadable(error) => error.fmt(f),
            Broken::Theme(error) => error.fmt(f),
            Broken::Template(error) => error.fmt(f),
        }
    }
}

impl Bench<'_> {
    /// Works until nobody can ask any more.
    pub fn work(self) {
        let mut kept = Kept::default();
        let mut good = self.read(&mut kept, false);
        // What was made of a state that is no more may come late; by its number it is known.
        for number in 0.. {
            good = match good {
                None if self.until_changed() => self.read(&mut kept, false),
                None => return,
                Some(now) => match self.show(&now, number, &mut kept) {
                    Ok(None) => return,
                    Ok(next) => {
                        // Nobody need wait until all that is given back.
                        thread::spawn(move || drop(now));
                        next
                    }
                    // The templates stand before the first page can be printed.
                    Err(error) => {
                        self.broken(&Broken::Template(error), false);
                        None
                    }
                },
            };
        }
    }

    /// Reads and checks the content; gives it if nothing is wrong. `has_pages` says whether there are pages, of an earlier state, to show meanwhile.
    fn read(&self, kept: &mut Kept, has_pages: bool) -> Option<Good> {
        let started = Instant::now();
        let date = (self.today)();
        let theme = match theme::load(&self.settings.root, &self.settings.theme) {
            Ok(theme) => theme,
            Err(error) => {
                self.broken(&Broken::Theme(error), has_pages);
                return None;
            }
        };
        let Content { dataset, withheld: _, mut files, mut faults } = match check_content_again(&self.settings.root, date, kept) {
            Ok(content) => content,
            Err(error) => {
                self.broken(&Broken::Unreadable(error), has_pages);
                return None;
            }
        };
        if let Err(error) = preview::printable(&theme) {
            self.broken(&Broken::Template(error), has_pages);
            return None;
        }
        let of_words = theme_words::faults(&theme, &mut files);
        let dataset = dataset.filter(|_| !of_words.has_errors());
        faults.append(of_words);
        let is_shown = dataset.is_some();
        (self.told)(News::Checked { faults: &faults, files: &files, took: started.elapsed(), is_shown });
        let Some(mut dataset) = dataset else {
            self.shared.says(State { has_pages, stops: true, is_older: has_pages, faults: human::all(&faults, &files, false) });
            return None;
        };
        dataset.site.base_url.clone_from(&self.base_url);
        let mut warnings = faults;
        let names = protect::opened(&dataset.protected, self.settings.key.as_ref()).unwrap_or_else(|faults| {
            (self.told)(News::Whole { faults: &faults, files: &files });
            warnings.append(faults);
            Names::default()
        });
        Some(Good { shown: Shown::of(dataset, &files, date), files, theme, warnings, names })
    }

    fn broken(&self, why: &Broken, has_pages: bool) {
        (self.told)(News::Broken(why));
        self.shared.says(State { has_pages, stops: true, is_older: has_pages, faults: why.to_string() });
    }

    /// Answers without any page until a file is saved; `false` when nobody can ask any more.
    fn until_changed(&self) -> bool {
        loop {
            match self.events.recv() {
                Ok(event @ (Event::Changed | Event::Moved)) => {
                    self.until_quiet(&event);
                    return true;
                }
                Ok(Event::Ask(_, asker)) => drop(asker.send(Made::NoPages)),
                Ok(Event::Whole(..)) => {}
                Err(_) => return false,
            }
        }
    }

    /// Waits until an editor has done saving. What comes meanwhile comes again after it.
    fn until_quiet(&self, first: &Event) {
        let until = Instant::now() + AT_MOST;
        let mut quiet_at = Instant::now() + QUIET;
        let mut is_moved = matches!(first, Event::Moved);
        let mut later = Vec::new();
        while let Some(left) = quiet_at.min(until).checked_duration_since(Instant::now()) {
            match self.events.recv_timeout(left) {
                Ok(event @ (Event::Changed | Event::Moved)) => {
                    is_moved |= matches!(event, Event::Moved);
                    quiet_at = Instant::now() + QUIET;
                }
                // Who asks gets the newer page; and the pages may stay those of which this is the rest.
                Ok(event @ (Event::Ask(..) | Event::Whole(..))) => later.push(event),
                Err(_) => break,
            }
        }
        self.resend(later);
        if is_moved && let Some((path, why)) = self.watching.borrow_mut().again() {
            (self.told)(News::Unwatched { path: &path, why: &why });
        }
    }

    fn resend(&self, later: impl IntoIterator<Item = Event>) {
        let events = self.shared.events();
        for event in later {
            drop(events.send(event));
        }
    }

    /// Shows pages of what is good until there is something newer that is good too, which it gives; `None` when nobody can ask any more.
    fn show(&self, good: &Good, number: u64, kept: &mut Kept) -> Result<Option<Good>, RenderError> {
        good.shown.preview(&good.theme, |summaries, ask| {
            let mut found = good.shown.stated(summaries, &good.files);
            found.append(good.warnings.clone());
            let faults = human::all(&found, &good.files, false);
            self.shared.shows(State { has_pages: true, stops: found.has_errors(), is_older: false, faults });
            let unwanted = Unwanted::default();
            thread::scope(|scope| {
                let mut whole: Option<Arc<Site>> = None;
                let mut is_begun = false;
                let mut waiting: Vec<(String, Sender<Made>)> = Vec::new();
                let begin = || {
                    let events = self.shared.events();
                    let unwanted = &unwanted;
                    scope.spawn(move || drop(events.send(Event::Whole(number, make_whole(good, summaries, unwanted)))));
                };
                loop {
                    let event = match self.events.recv_timeout(IDLE) {
                        Ok(event) => event,
                        Err(RecvTimeoutError::Timeout) => {
                            if !is_begun {
                                is_begun = true;
                                begin();
                            }
                            continue;
                        }
                        Err(RecvTimeoutError::Disconnected) => return None,
                    };
                    match event {
                        event @ (Event::Changed | Event::Moved) => {
                            self.until_quiet(&event);
                            if let Some(next) = self.read(kept, true) {
                                unwanted.0.store(true, Ordering::Relaxed);
                                self.resend(waiting.into_iter().map(|(path, asker)| Event::Ask(path, asker)));
                                return Some(next);
                            }
                        }
                        Event::Ask(path, asker) => {
                            let made = match ask(&path) {
                                Ok(Some(bytes)) => Made::File(bytes),
                                Ok(None) => {
                                    if let Some(site) = &whole {
                                        of_site(site, &path)
                                    } else {
                                        waiting.push((path, asker));
                                        if !is_begun {
                                            is_begun = true;
                                            begin();
                                        }
                                        continue;
                                    }
                                }
                                Err(error) => Made::Wrong(error.to_string()),
                            };
                            drop(asker.send(made));
                        }
                        Event::Whole(other, _) if other != number => {}
                        Event::Whole(_, Ok((site, faults))) => {
                            if !faults.is_empty() {
                                (self.told)(News::Whole { faults: &faults, files: &good.files });
                                found.append(faults);
                                let faults = human::all(&found, &good.files, false);
                                self.shared.says(State { has_pages: true, stops: found.has_errors(), is_older: false, faults });
                            }
                            for (path, asker) in waiting.drain(..) {
                                drop(asker.send(of_site(&site, &path)));
                            }
                            whole = Some(site);
                        }
                        Event::Whole(_, Err(error)) => {
                            let why = error.to_string();
                            for (_, asker) in waiting.drain(..) {
                                drop(asker.send(Made::Wrong(why.clone())));
                            }
                            self.broken(&Broken::Template(error), true);
                        }
                    }
                }
            })
        })
    }
}

fn of_site(site: &Site, path: &str) -> Made {
    let found = site.get(&index_of(path)).map(|bytes| Made::File(bytes.to_vec()));
    found.unwrap_or_else(|| match site.get("404.html") {
        Some(page) => Made::NoSuch(page.to_vec()),
        None => Made::NoSuch(Vec::new()),
    })
}

/// Set once something newer is to be shown.
#[derive(Debug, Default)]
struct Unwanted(AtomicBool);

impl Onlooker for Unwanted {
    fn wants_it(&self) -> bool {
        !self.0.load(Ordering::Relaxed)
    }
}

/// Makes the rest of the site, on all processors but one, which is for whoever looks at pages.
fn make_whole(good: &Good, summaries: &Summaries<'_>, unwanted: &Unwanted) -> Result<(Arc<Site>, Faults), RenderError> {
    let threads = thread::available_parallelism().map_or(1, |all| all.get().saturating_sub(1).max(1));
    let make = || {
        let (rendered, _) = good.shown.rendered(summaries, &good.files, &good.theme, unwanted, &Nothing)?;
        let mut faults = good.shown.dead(&rendered, &good.files);
        faults.append(protect::found(&rendered.site, &good.names));
        Ok((Arc::new(rendered.site), faults))
    };
    match rayon::ThreadPoolBuilder::new().num_threads(threads).build() {
        Ok(pool) => pool.install(make),
        Err(_) => make(),
    }
}
