//! Answerable: from case records, published figures and commentary to a static website of police misconduct outcomes, force by force.
//!
//! The way of the data, one module a step, each with one entry function; a step imports only from the steps before it:
//!
//! | module | from | to |
//! | --- | --- | --- |
//! | [`read`] | the files of `content/` | raw records, every value with its place |
//! | [`check`] | raw records | a [`check::Dataset`] that cannot be wrong |
//! | [`disclose`] | the dataset and a date | a [`disclose::Public`]: only what may be shown |
//! | [`summarise`] | what may be shown | counts, rates, orders |
//! | [`bind`] | these and the texts | whether the numbers that sentences state are those that are shown |
//! | [`render`] | these and a [`theme`] | a [`render::site::Site`]: paths and bytes |
//! | [`manifest`] | the site | the same with a list of all its files, so that it can be proved by making it again |
//! | [`protect`] | the site and the list of protected terms | a [`protect::Cleared`] site, in which none of them stands |
//! | [`publish`] | the cleared site | files in the output folder |
//!
//! Beside the way stand [`fault`] (what is wrong with the content), [`vocabulary`] (the closed lists), [`value`] (ids, dates, figures: what
//! holds nothing private) and [`rules`] (rules of publication as pure functions). Apart from it stand [`net`], the only part that asks
//! addresses on the web, and [`sources`], which looks whether sources are still there; no step of a build does either. [`build`] and [`check_content`] are the steps in order; [`cli`] is the program around them.

// What a person wrote is answered with a fault, never with a panic; in the steps that hold it, not even an index may panic. Only the
// edge prints. Tests may do all of it (clippy.toml).
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

#[warn(clippy::indexing_slicing)]
pub mod bind;
#[warn(clippy::indexing_slicing)]
pub mod check;
pub mod cli;
#[warn(clippy::indexing_slicing)]
pub mod disclose;
#[warn(clippy::indexing_slicing)]
pub mod fault;
#[warn(clippy::indexing_slicing)]
pub mod language;
pub mod manifest;
#[warn(clippy::indexing_slicing)]
pub mod memory;
pub mod net;
pub mod protect;
pub mod publish;
#[warn(clippy::indexing_slicing)]
pub mod read;
#[warn(clippy::indexing_slicing)]
pub mod records;
pub mod render;
#[warn(clippy::indexing_slicing)]
pub mod rules;
#[warn(clippy::indexing_slicing)]
pub mod signature;
pub mod sources;
pub mod summarise;
pub mod theme;
pub mod translation;
pub mod value;
#[warn(clippy::indexing_slicing)]
pub mod verify;
pub mod vocabulary;

use check::{Checked, Dataset};
use fault::{Fault, Faults, Files};
use jiff::civil::Date;
use manifest::{Manifest, ThemeUsed};
use memory::{Change, History, State};
use protect::{Key, Names};
use publish::PublishError;
use read::ReadError;
use render::site::Site;
use render::{RenderError, Rendered};
use rules::WithheldOf;
use rules::r29;
use signature::SecretKey;
use std::path::Path;
use theme::{Theme, ThemeError};

/// Why nothing was built.
#[derive(Debug)]
pub enum BuildError {
    /// The theme cannot be used.
    Theme(ThemeError),
    /// A template is wrong, or two files would lie at one path.
    Render(RenderError),
    /// An address that was published leads nowhere now, or a redirect is wrong.
    Dead(Faults),
    /// A sentence states another number than the figures do.
    Stated(Faults),
    /// A protected term stands in the site, or the list could not be opened.
    Protected(Faults),
    /// The output folder was refused, or the machine failed to write.
    Publish(PublishError),
}

/// The content, read and checked.
#[derive(Debug)]
pub struct Content {
    /// The records; only if there is no error.
    pub dataset: Option<Dataset>,
    /// What the rules of publication withhold of the cases that are well formed.
    pub withheld: Vec<WithheldOf>,
    /// What was read.
    pub files: Files,
    /// All faults.
    pub faults: Faults,
}

/// The content, checked as of a date.
///
/// # Errors
/// When the machine fails to read.
pub fn check_content(root: &Path, date: Date) -> Result<Content, ReadError> {
    checked(root, date, None)
}

/// The same, held against an earlier state of the records (rule R29): `earlier` is a project's folder as it then was.
///
/// # Errors
/// When the machine fails to read.
pub fn check_content_against(root: &Path, date: Date, earlier: &Path) -> Result<Content, ReadError> {
    let (raw, files, _) = read::read(earlier)?;
    checked(root, date, Some(&check::state(raw, &files, date)))
}

fn checked(root: &Path, date: Date, earlier: Option<&r29::State>) -> Result<Content, ReadError> {
    let (raw, files, mut faults) = read::read(root)?;
    if earlier.is_some_and(r29::State::is_empty) {
        faults.push(
            Fault::nowhere("nothing-earlier", "the earlier state holds no case record that could be read")
                .mend("name the folder of a project, in which content/ lies, as it was when the site was last published"),
        );
    }
    let Checked { dataset, withheld, faults: found } = check::check(raw, &files, date, earlier);
    faults.append(found);
    let dataset = dataset.filter(|_| !faults.has_errors());
    Ok(Content { dataset, withheld, files, faults })
}

/// Turns a checked dataset into the site's files, as of a date; the manifest of all others is among them.
///
/// # Errors
/// When a template is wrong, or two files would lie at one path.
pub fn make(dataset: Dataset, theme: &Theme, date: Date) -> Result<Site, RenderError> {
    make_whole(dataset, &Files::default(), theme, date).map(|made| made.rendered.site)
}

/// A site that was made, and what came before it.
#[derive(Debug)]
pub struct Made {
    /// The site, what it holds, and what changed.
    pub rendered: Rendered,
    /// The releases.
    pub history: History,
    /// Numbers that sentences state otherwise than they are.
    pub stated: Faults,
}

impl Made {
    /// What was published and leads nowhere now, and what is wrong with a redirect. `date` is written into the mend.
    #[must_use]
    pub fn dead(&self, date: Date, files: &Files) -> Faults {
        memory::dead::faults(&self.history, &self.rendered.moved, &self.rendered.state, date, files)
    }
}

/// The same, with what it holds and what changed since the last release. Changes of records are traced to their places in `files`.
///
/// # Errors
/// When a template is wrong.
pub fn make_whole(dataset: Dataset, files: &Files, theme: &Theme, date: Date) -> Result<Made, RenderError> {
    let origins = check::origins::of(&dataset, files);
    let texts = check::texts::of(&dataset);
    let public = disclose::disclose(dataset, date);
    let summaries = summarise::summarise(&public);
    let stated = bind::faults(&texts, &bind::Held { public: &public, summaries: &summaries }, files);
    let mut rendered = render::render(&public, &summaries, theme)?;
    drop(summaries);
    let used = ThemeUsed { name: theme.name.clone(), changes: theme.changes };
    let manifest = Manifest::of(&rendered.site, public.content, used, date, &public.site.base_url);
    rendered.site.add(manifest::PATH, manifest.text())?;
    check::origins::trace(&mut rendered.changes, &origins);
    Ok(Made { rendered, history: public.history, stated })
}

/// Numbers that sentences state otherwise than they are, as of a date: what a build would answer, without making a page.
#[must_use]
pub fn stated(dataset: Dataset, files: &Files, date: Date) -> Faults {
    let texts = check::texts::of(&dataset);
    let public = disclose::disclose(dataset, date);
    let summaries = summarise::summarise(&public);
    bind::faults(&texts, &bind::Held { public: &public, summaries: &summaries }, files)
}

/// Numbers in prose that are neither bound to a figure nor quoted from a source, as warnings.
#[must_use]
pub fn unbound(dataset: &Dataset, files: &Files) -> Faults {
    bind::unbound(&check::texts::of(dataset), files)
}

/// A site that may leave: every address ever published leads somewhere, and no protected term stands in it.
#[derive(Debug)]
pub struct Ready {
    /// The site.
    pub site: protect::Cleared,
    /// What stands at which address.
    pub state: State,
    /// What changed since the last release.
    pub changes: Vec<Change>,
    /// The releases.
    pub history: History,
    /// What stops nothing.
    pub warnings: Faults,
}

/// Makes a site and holds it against what must hold before it may leave. `key` is that of the list of protected terms; without entries
/// there needs none. With `signer` the manifest is signed.
///
/// # Errors
/// When the theme cannot be used, an address that was published leads nowhere, or a protected term would be published.
pub fn ready(
    dataset: Dataset,
    files: &Files,
    root: &Path,
    theme: &str,
    date: Date,
    key: Option<&Key>,
    signer: Option<&SecretKey>,
) -> Result<Ready, BuildError> {
    let names: Names = protect::opened(&dataset.protected, key).map_err(BuildError::Protected)?;
    let theme = theme::load(root, theme).map_err(BuildError::Theme)?;
    let comment = format!("date {date}, content {}", dataset.content);
    let lacking = dataset.site.welsh.is_some().then(|| translation::in_short(&theme)).flatten();
    let made = make_whole(dataset, files, &theme, date).map_err(BuildError::Render)?;
    if made.stated.has_errors() {
        return Err(BuildError::Stated(made.stated));
    }
    let mut warnings = made.dead(date, files);
    warnings.extend(lacking);
    if warnings.has_errors() {
        return Err(BuildError::Dead(warnings));
    }
    let Made { rendered: Rendered { mut site, state, changes, moved: _ }, history, stated: _ } = made;
    if let Some(signer) = signer {
        let signature = signer.sign(site.get(manifest::PATH).unwrap_or_default(), &comment);
        site.add(manifest::SIGNATURE, signature).map_err(|clash| BuildError::Render(clash.into()))?;
    }
    let site = protect::clear(site, &names).map_err(BuildError::Protected)?;
    Ok(Ready { site, state, changes, history, warnings })
}

/// Makes the site that a published one is held against, and its manifest; nothing is written.
///
/// # Errors
/// When the theme cannot be used.
pub fn remake(dataset: Dataset, root: &Path, theme: &str, date: Date) -> Result<(Site, Manifest), BuildError> {
    let theme = theme::load(root, theme).map_err(BuildError::Theme)?;
    let site = make(dataset, &theme, date).map_err(BuildError::Render)?;
    let own = Manifest::parse(site.get(manifest::PATH).unwrap_or_default());
    let manifest = own.map_err(|manifest::NotAManifest(why)| BuildError::Render(RenderError::Manifest(why)))?;
    Ok((site, manifest))
}

/// The list of protected terms alone, from its text: for the command that adds to it, whatever else may be wrong with the content.
#[must_use]
pub fn check_protected(text: &str) -> (Vec<check::Protected>, Files, Faults) {
    let (raw, files, mut faults) = read::protected(text);
    let list = check::protected(raw, &mut faults);
    (list, files, faults)
}
