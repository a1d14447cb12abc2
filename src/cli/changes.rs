//! `answerable changes`: what a build would change against the last release, before anything is published.

use super::{Common, FAULTS, Format, date, not_ready, say, tell, unreadable};
use crate::memory::{Change, Entry};
use crate::rules::{What, WithheldOf};
use crate::theme;
use crate::{BuildError, Content, Made, check_content, make_whole, themed};
use clap::Args;
use serde::Serialize;
use std::process::ExitCode;

/// The exit status where something would change.
const CHANGED: u8 = 4;

/// How many addresses of a kind are printed; figures, outcomes and names are always printed all.
const PRINTED: usize = 30;

#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// The theme: a folder below themes/.
    #[arg(long, value_name = "NAME", default_value = theme::DEFAULT)]
    theme: String,
    /// Print every address, however many they are.
    #[arg(long)]
    all: bool,
}

pub fn run(arguments: &Arguments) -> ExitCode {
    let Arguments { common, theme, all } = arguments;
    let date = date(common.date);
    let Content { dataset, withheld, mut files, faults } = match check_content(&common.root, date) {
        Ok(content) => content,
        Err(error) => return unreadable(&error),
    };
    tell(&faults, &files, common.format);
    let Some(dataset) = dataset else { return ExitCode::from(FAULTS) };
    // What a theme's words lack is told by `build` and `check`; here it would stand between a reader and what changes.
    let made = themed(&common.root, theme, &mut files)
        .and_then(|(theme, _)| make_whole(dataset, &files, &theme, date).map_err(BuildError::Render));
    let made = match made {
        Ok(made) => made,
        Err(error) => return not_ready(&error, &files, common.format),
    };
    let told = Told::of(&made, &withheld, date);
    match common.format {
        Format::Json => say(&serde_json::to_string(&told).unwrap_or_default()),
        Format::Human => told.say(*all),
    }
    // What leads nowhere would stop the build; it comes last, where a reader of many lines will see it.
    let dead = made.dead(date, &files);
    if !dead.is_empty() {
        tell(&dead, &files, common.format);
    }
    match (dead.has_errors(), told.changed) {
        (true, _) => ExitCode::from(FAULTS),
        (false, true) => ExitCode::from(CHANGED),
        (false, false) => ExitCode::SUCCESS,
    }
}

/// What would change; as JSON, one object.
#[derive(Debug, Serialize)]
struct Told<'a> {
    /// The release against which it is held; `None` where there is none, and everything is new.
    since: Option<&'a str>,
    /// As of which date.
    date: String,
    /// Whether anything would change.
    changed: bool,
    /// Numbers that say something else.
    figures: Vec<Moved<'a>>,
    /// People whose outcome changed.
    outcomes: Vec<Moved<'a>>,
    /// Names.
    names: Names<'a>,
    /// Pages.
    pages: Addresses<'a>,
    /// Numbers, people and other parts of pages that are new or gone.
    parts: Addresses<'a>,
    /// Other files.
    files: Addresses<'a>,
}

/// Something that says something else.
#[derive(Debug, Serialize)]
struct Moved<'a> {
    address: &'a str,
    was: &'a str,
    now: &'a str,
    /// Through which rows, records and figures; empty where it is worked out otherwise than before.
    through: &'a [String],
}

/// People whose name would appear or go.
#[derive(Debug, Serialize)]
struct Names<'a> {
    /// Printed from now on.
    shown: Vec<&'a str>,
    /// Printed no more, each with the reason.
    withheld: Vec<Unnamed<'a>>,
}

#[derive(Debug, Serialize)]
struct Unnamed<'a> {
    address: &'a str,
    /// The rule and why; `None` where the record does not hold the name any more.
    because: Option<String>,
}

/// Addresses of one kind.
#[derive(Debug, Default, Serialize)]
struct Addresses<'a> {
    added: Vec<&'a str>,
    withdrawn: Vec<&'a str>,
    /// Pages that say something else.
    changed: Vec<&'a str>,
}

impl<'a> Told<'a> {
    fn of(made: &'a Made, withheld: &[WithheldOf], date: jiff::civil::Date) -> Self {
        let changes = &made.rendered.changes;
        let mut told = Told {
            since: made.history.last().map(|kept| kept.release.id.as_str()),
            date: date.to_string(),
            changed: !changes.is_empty(),
            figures: Vec::new(),
            outcomes: Vec::new(),
            names: Names { shown: Vec::new(), withheld: Vec::new() },
            pages: Addresses::default(),
            parts: Addresses::default(),
            files: Addresses::default(),
        };
        for change in changes {
            match change {
                Change::Moved { address, was, now, by } => {
                    let moved = Moved { address, was: was.value().unwrap_or(""), now: now.value().unwrap_or(""), through: by };
                    match now {
                        Entry::Figure(_) => told.figures.push(moved),
                        Entry::Outcome(_) => told.outcomes.push(moved),
                        Entry::Page(_) | Entry::File | Entry::Anchor => told.pages.changed.push(address),
                    }
                }
                Change::Added { address, now } => told.kind(now).added.push(address),
                Change::Withdrawn { address, was } => told.kind(was).withdrawn.push(address),
                Change::Named(address) => told.names.shown.push(address),
                Change::Unnamed(address) => {
                    told.names.withheld.push(Unnamed { address, because: reason(address, withheld) });
                }
            }
        }
        told
    }

    fn kind(&mut self, entry: &Entry) -> &mut Addresses<'a> {
        match entry {
            Entry::Page(_) => &mut self.pages,
            Entry::File => &mut self.files,
            Entry::Anchor | Entry::Figure(_) | Entry::Outcome(_) => &mut self.parts,
        }
    }

    fn say(&self, all: bool) {
        let Some(since) = self.since else {
            say(&format!(
                "There is no release yet; as of {}, the first would hold {} pages, {} numbers and other parts of pages, and {} other files.",
                self.date,
                self.pages.added.len(),
                self.parts.added.len(),
                self.files.added.len()
            ));
            say("Record it with `answerable release`: from then on no build lets one of their addresses die.");
            return;
        };
        if !self.changed {
            say(&format!("Nothing would change: as of {}, the site is as the release {since} recorded it.", self.date));
            return;
        }
        say(&format!("Against the release {since}, as of {}:", self.date));
        moved("Figures that move", &self.figures);
        moved("Outcomes that change", &self.outcomes);
        self.say_names();
        list("Pages added", '+', &self.pages.added, all);
        list("Pages withdrawn", '-', &self.pages.withdrawn, all);
        let (embeds, changed): (Vec<&str>, Vec<&str>) = self.pages.changed.iter().partition(|page| page.starts_with("/embed/"));
        list("Pages that say something else", '~', &changed, all);
        if all {
            list("Embeds that say something else", '~', &embeds, all);
        } else if !embeds.is_empty() {
            say(&format!("\nEmbeds that say something else: {}", embeds.len()));
        }
        list("Numbers and other parts of pages added", '+', &self.parts.added, all);
        list("Numbers and other parts of pages withdrawn", '-', &self.parts.withdrawn, all);
        list("Files added", '+', &self.files.added, all);
        list("Files withdrawn", '-', &self.files.withdrawn, all);
    }

    fn say_names(&self) {
        if !self.names.withheld.is_empty() {
            say(&format!("\nNames withheld from now on: {}", self.names.withheld.len()));
            for unnamed in &self.names.withheld {
                say(&format!("  {}", unnamed.address));
                say(&format!("      {}", unnamed.because.as_deref().unwrap_or("the record does not hold it any more")));
            }
        }
        list("Names shown from now on", '+', &self.names.shown, true);
    }
}

/// Why a name is withheld, from what the rules say of its case.
fn reason(address: &str, withheld: &[WithheldOf]) -> Option<String> {
    let of_case = |of: &&WithheldOf| {
        of.withholding.what == What::Name
            && address.contains(&format!("/{}.html#", of.case))
            && of.withholding.person.as_ref().is_none_or(|person| address.ends_with(&format!("person.{person}")))
    };
    withheld.iter().find(of_case).map(|of| format!("R{}: {}", of.withholding.rule, of.withholding.why))
}

fn moved(title: &str, list: &[Moved<'_>]) {
    if list.is_empty() {
        return;
    }
    say(&format!("\n{title}: {}", list.len()));
    for Moved { address, was, now, through } in list {
        say(&format!("  {address}\n      {was} -> {now}"));
        match through {
            [] => say("      something that it was made from is gone, or the program works it out otherwise"),
            through => through.iter().for_each(|through| say(&format!("      through {through}"))),
        }
    }
}

fn list(title: &str, sign: char, addresses: &[&str], all: bool) {
    if addresses.is_empty() {
        return;
    }
    say(&format!("\n{title}: {}", addresses.len()));
    let printed = if all { addresses.len() } else { PRINTED };
    for address in addresses.iter().take(printed) {
        say(&format!("  {sign} {address}"));
    }
    if addresses.len() > printed {
        say(&format!("  and {} more: --all prints them", addresses.len() - printed));
    }
}
