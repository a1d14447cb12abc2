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
//! addresses on the web, and [`sources`], which looks whether sources are still there; no step of a build does either. For maintainers there are [`new`], which begins files, [`schema`],
//! by which editors check them, and [`explain`], which says what a fault means. [`build`] and [`check_content`] are the steps in order; [`cli`] is the program around them.

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
pub mod explain;
#[warn(clippy::indexing_slicing)]
pub mod fault;
#[warn(clippy::indexing_slicing)]
pub mod import;
#[warn(clippy::indexing_slicing)]
pub mod language;
pub mod manifest;
#[warn(clippy::indexing_slicing)]
pub mod memory;
#[warn(clippy::indexing_slicing)]
pub mod mend;
pub mod net;
pub mod new;
pub mod onlooker;
pub mod plain_file;
pub mod protect;
pub mod publish;
#[warn(clippy::indexing_slicing)]
pub mod read;
#[warn(clippy::indexing_slicing)]
pub mod recall;
#[warn(clippy::indexing_slicing)]
pub mod records;
pub mod render;
#[warn(clippy::indexing_slicing)]
pub mod rewrite;
#[warn(clippy::indexing_slicing)]
pub mod rules;
#[warn(clippy::indexing_slicing)]
pub mod schema;
pub mod serve;
#[warn(clippy::indexing_slicing)]
pub mod signature;
pub mod sources;
pub mod standing;
pub mod summarise;
pub mod theme;
#[warn(clippy::indexing_slicing)]
pub mod theme_words;
#[warn(clippy::indexing_slicing)]
pub mod tidy;
pub mod translation;
#[warn(clippy::indexing_slicing)]
pub mod twin;
pub mod value;
#[warn(clippy::indexing_slicing)]
pub mod verify;
pub mod vocabulary;
#[warn(clippy::indexing_slicing)]
pub mod zip;

use check::origins::Origins;
use check::texts::Texts;
use check::{Checked, Dataset};
use disclose::Public;
use fault::{Fault, Faults, Files};
use jiff::civil::Date;
use manifest::{Manifest, ThemeUsed};
use memory::{Change, History, State};
use onlooker::{Nobody, Onlooker, Step};
use protect::{Key, Names};
use publish::PublishError;
use read::ReadError;
use recall::{Nothing, Recall};
use render::preview::Ask;
use render::site::Site;
use render::{RenderError, Rendered};
use rules::WithheldOf;
use rules::r29;
use signature::SecretKey;
use std::fmt;
use std::path::Path;
use summarise::Summaries;
use theme::{Theme, ThemeError};

/// Why nothing was built.
#[derive(Debug)]
pub enum BuildError {
    /// The theme cannot be used.
    Theme(ThemeError),
    /// Words that the theme brings cannot be read.
    Words(Faults),
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
    check_content_watched(root, date, &Nobody)
}

/// The same, while somebody looks on.
///
/// # Errors
/// When the machine fails to read.
pub fn check_content_watched(root: &Path, date: Date, onlooker: &dyn Onlooker) -> Result<Content, ReadError> {
    checked(root, date, None, onlooker)
}

/// The same, held against an earlier state of the records (rule R29): `earlier` is a project's folder as it then was.
///
/// # Errors
/// When the machine fails to read.
pub fn check_content_against(root: &Path, date: Date, earlier: &Path) -> Result<Content, ReadError> {
    let (raw, files, _) = read::read(earlier)?;
    checked(root, date, Some(&check::state(raw, &files, date)), &Nobody)
}

/// What is kept of one check of a project for the next, which then reads and judges only what has changed. It can be thrown away at any time.
#[derive(Debug)]
pub struct Kept {
    read: read::Earlier,
    judged: check::Judged,
}

impl Default for Kept {
    fn default() -> Self {
        Kept { read: read::Earlier::keeping(), judged: check::Judged::keeping() }
    }
}

/// The content, checked as of a date, by what an earlier check of the same project kept. It finds what [`check_content`] finds.
///
/// # Errors
/// When the machine fails to read.
pub fn check_content_again(root: &Path, date: Date, kept: &mut Kept) -> Result<Content, ReadError> {
    let (raw, files, mut faults) = read::read_again(root, &mut kept.read)?;
    let Checked { dataset, withheld, faults: found } = check::check_again(raw, &files, date, None, &mut kept.judged);
    faults.append(found);
    let dataset = dataset.filter(|_| !faults.has_errors());
    Ok(Content { dataset, withheld, files, faults })
}

fn checked(root: &Path, date: Date, earlier: Option<&r29::State>, onlooker: &dyn Onlooker) -> Result<Content, ReadError> {
    onlooker.begins(Step::Reading, 0);
    let (raw, files, mut faults) = read::read(root)?;
    onlooker.holds(files.len(), files.bytes());
    onlooker.begins(Step::Checking, 0);
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
    /// Numbers that sentences state otherwise than they are, and blocks with nothing to show.
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
    made(dataset, files, theme, date, &Nobody, &Nothing)
}

fn made(
    dataset: Dataset,
    files: &Files,
    theme: &Theme,
    date: Date,
    onlooker: &dyn Onlooker,
    recall: &dyn Recall,
) -> Result<Made, RenderError> {
    onlooker.begins(Step::Disclosing, 0);
    let shown = Shown::of(dataset, files, date);
    onlooker.begins(Step::Summarising, 0);
    let summaries = summarise::summarise(&shown.public);
    let (rendered, stated) = shown.rendered(&summaries, files, theme, onlooker, recall)?;
    drop(summaries);
    Ok(Made { rendered, history: shown.public.history, stated })
}

/// Only what may be shown, as of a date, and what its texts state: all that pages are made from.
#[derive(Debug)]
pub struct Shown {
    public: Public,
    texts: Texts,
    origins: Origins,
}

impl Shown {
    /// Takes it from the records. Changes of records are traced to their places in `files`.
    #[must_use]
    pub fn of(dataset: Dataset, files: &Files, date: Date) -> Self {
        let origins = check::origins::of(&dataset, files);
        let texts = check::texts::of(&dataset);
        Shown { public: disclose::disclose(dataset, date), texts, origins }
    }

    /// What may be shown.
    #[must_use]
    pub fn public(&self) -> &Public {
        &self.public
    }

    /// Lends the way to ask for single pages.
    ///
    /// # Errors
    /// When a template is wrong.
    pub fn preview<T>(&self, theme: &Theme, show: impl FnOnce(&Summaries<'_>, &Ask<'_>) -> T) -> Result<T, RenderError> {
        let summaries = summarise::summarise(&self.public);
        render::preview::preview(&self.public, &summaries, theme, |ask| show(&summaries, ask))
    }

    /// Numbers that sentences state otherwise than they are.
    #[must_use]
    pub fn stated(&self, summaries: &Summaries<'_>, files: &Files) -> Faults {
        bind::faults(&self.texts, &bind::Held { public: &self.public, summaries }, files)
    }

    /// The whole site, and what sentences state otherwise than it is.
    ///
    /// # Errors
    /// When a template is wrong, two files would lie at one path, or nobody wants the site any more.
    pub fn rendered(
        &self,
        summaries: &Summaries<'_>,
        files: &Files,
        theme: &Theme,
        onlooker: &dyn Onlooker,
        recall: &dyn Recall,
    ) -> Result<(Rendered, Faults), RenderError> {
        onlooker.begins(Step::Binding, 0);
        let mut stated = self.stated(summaries, files);
        let mut rendered = render::render(&self.public, summaries, theme, onlooker, recall)?;
        stated.append(bind::charts(&self.texts, &rendered.charts, files));
        onlooker.begins(Step::Listing, 0);
        let used = ThemeUsed { name: theme.name.clone(), changes: theme.changes };
        let manifest = Manifest::of(&rendered.site, self.public.content, used, self.public.date, &self.public.site.base_url);
        rendered.site.add(manifest::PATH, manifest.text())?;
        onlooker.holds(rendered.site.len(), rendered.site.bytes());
        check::origins::trace(&mut rendered.changes, &self.origins);
        Ok((rendered, stated))
    }

    /// What was published and leads nowhere in a site that was made of it, and what is wrong with a redirect.
    #[must_use]
    pub fn dead(&self, rendered: &Rendered, files: &Files) -> Faults {
        memory::dead::faults(&self.public.history, &rendered.moved, &rendered.state, self.public.date, files)
    }
}

/// Numbers that sentences state otherwise than they are, and blocks with nothing to show, as of a date: what a build would answer, without making a page.
#[must_use]
pub fn stated(dataset: Dataset, files: &Files, date: Date) -> Faults {
    let texts = check::texts::of(&dataset);
    let public = disclose::disclose(dataset, date);
    let summaries = summarise::summarise(&public);
    let mut faults = bind::faults(&texts, &bind::Held { public: &public, summaries: &summaries }, files);
    if bind::any_chart(&texts) {
        faults.append(bind::charts(&texts, &render::charts(&public, &summaries), files));
    }
    faults
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

/// How a site is to be made.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// The project's folder, in which themes lie.
    pub root: &'a Path,
    /// The theme's name.
    pub theme: &'a str,
    /// The date for which the rules of publication are applied.
    pub date: Date,
    /// The key of the list of protected terms; without entries there needs none.
    pub key: Option<&'a Key>,
    /// Signs the manifest.
    pub signer: Option<&'a SecretKey>,
    /// Who looks on.
    pub onlooker: &'a dyn Onlooker,
    /// What an earlier build made.
    pub recall: &'a dyn Recall,
}

impl fmt::Debug for Order<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order")
            .field("root", &self.root)
            .field("theme", &self.theme)
            .field("date", &self.date)
            .finish_non_exhaustive()
    }
}

/// A theme whose own words can be read, and what else is wrong with them; the files of these words are added to `files`.
///
/// # Errors
/// When the theme cannot be used, or its words cannot be read.
pub fn themed(root: &Path, name: &str, files: &mut Files) -> Result<(Theme, Faults), BuildError> {
    let theme = theme::load(root, name).map_err(BuildError::Theme)?;
    let faults = theme_words::faults(&theme, files);
    if faults.has_errors() { Err(BuildError::Words(faults)) } else { Ok((theme, faults)) }
}

/// Makes a site and holds it against what must hold before it may leave. The files of a theme's own words are added to `files`.
///
/// # Errors
/// When the theme cannot be used, an address that was published leads nowhere, or a protected term would be published.
pub fn ready(dataset: Dataset, files: &mut Files, order: Order<'_>) -> Result<Ready, BuildError> {
    let Order { root, theme, date, key, signer, onlooker, recall } = order;
    let names: Names = protect::opened(&dataset.protected, key).map_err(BuildError::Protected)?;
    let (theme, of_words) = themed(root, theme, files)?;
    let comment = format!("date {date}, content {}", dataset.content);
    let lacking = dataset.site.welsh.is_some().then(|| translation::in_short(&theme)).flatten();
    let whole = made(dataset, files, &theme, date, onlooker, recall).map_err(BuildError::Render)?;
    if whole.stated.has_errors() {
        return Err(BuildError::Stated(whole.stated));
    }
    let mut warnings = whole.dead(date, files);
    warnings.append(of_words);
    warnings.extend(lacking);
    if warnings.has_errors() {
        return Err(BuildError::Dead(warnings));
    }
    let Made { rendered: Rendered { mut site, state, changes, moved: _, charts: _ }, history, stated: _ } = whole;
    if let Some(signer) = signer {
        let signature = signer.sign(site.get(manifest::PATH).unwrap_or_default(), &comment);
        site.add(manifest::SIGNATURE, signature).map_err(|clash| BuildError::Render(clash.into()))?;
    }
    onlooker.begins(Step::Protecting, 0);
    let site = protect::clear(site, &names).map_err(BuildError::Protected)?;
    Ok(Ready { site, state, changes, history, warnings })
}

/// Makes the site that a published one is held against, and its manifest; nothing is written. The files of a theme's own words are added to `files`.
///
/// # Errors
/// When the theme cannot be used.
pub fn remake(dataset: Dataset, root: &Path, theme: &str, files: &mut Files, date: Date) -> Result<(Site, Manifest), BuildError> {
    let (theme, _) = themed(root, theme, files)?;
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
