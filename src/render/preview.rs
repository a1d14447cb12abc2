//! One page at a time, as a build would make it: for who looks at a page while writing.

use super::assets::Assets;
use super::batches::{self, Batch, Shared};
use super::page::charts::Placed;
use super::page::{self, Scene};
use super::past::shown::Door;
use super::past::{Past, Telling};
use super::state::Figures;
use super::{Printer, RenderError, base_path, index_of};
use crate::disclose::Public;
use crate::language::{Language, Words};
use crate::recall::Nothing;
use crate::summarise::Summaries;
use crate::theme::Theme;
use crate::translation::Extent;
use std::cell::OnceCell;
use std::sync::Arc;

/// Asks for the file at a path below the site. `None` where there is no such page; what is made from the whole site (downloads, feeds, pictures,
/// the search's index, what changed since the last release) is in no preview.
pub type Ask<'a> = dyn Fn(&str) -> Result<Option<Vec<u8>>, RenderError> + 'a;

/// What the pages of a language are printed with.
struct Voice {
    said: Arc<Words>,
    base: String,
    contact: String,
    extent: Option<Extent>,
    printer: Printer<'static>,
}

impl Voice {
    fn new(
        language: Language,
        english: Option<&Arc<Words>>,
        root: &str,
        public: &Public,
        theme: &Theme,
    ) -> Result<Self, RenderError> {
        let base = format!("{root}{}", language.folder());
        let text = theme.words.get(language.file()).map(String::as_str);
        let said = Arc::new(Words::new(language, text, english.map(Arc::clone)));
        let extent = english.map(|_| Extent::of_theme(theme));
        Ok(Voice { contact: page::contact(public, &base), printer: Printer::new(theme, &said, &Nothing)?, base, said, extent })
    }
}

/// Whether all templates of a theme can be read.
///
/// # Errors
/// When one cannot.
pub fn printable(theme: &Theme) -> Result<(), RenderError> {
    let text = theme.words.get(Language::English.file()).map(String::as_str);
    Printer::new(theme, &Arc::new(Words::new(Language::English, text, None)), &Nothing).map(drop)
}

/// Makes ready to print single pages, and lends the way to ask for them. What a page needs is made when the first one asks for it.
///
/// # Errors
/// When a template is wrong.
pub fn preview<T>(
    public: &Public,
    summaries: &Summaries<'_>,
    theme: &Theme,
    show: impl FnOnce(&Ask<'_>) -> T,
) -> Result<T, RenderError> {
    let root = base_path(&public.site.base_url);
    let languages = public.site.languages();
    let mut voices: Vec<Voice> = Vec::with_capacity(languages.len());
    for language in languages {
        voices.push(Voice::new(*language, voices.first().map(|english| &english.said), &root, public, theme)?);
    }
    let none = Past::default();
    let bare = |voice| {
        let Voice { said, base, contact, extent, printer: _ }: &Voice = voice;
        Scene { public, summaries, words: said, root: &root, base, contact, charts: &[], extent: *extent, past: &none }
    };
    let assets = Assets::of(theme);
    let figures = OnceCell::new();
    let door = OnceCell::new();
    let told: Vec<OnceCell<(Past, Vec<Placed>)>> = voices.iter().map(|_| OnceCell::new()).collect();
    let scenes: Vec<OnceCell<Scene<'_>>> = voices.iter().map(|_| OnceCell::new()).collect();
    let shared: Vec<OnceCell<Shared<'_>>> = voices.iter().map(|_| OnceCell::new()).collect();
    let all: Vec<OnceCell<Vec<Batch<'_>>>> = voices.iter().map(|_| OnceCell::new()).collect();

    let ask = |path: &str| {
        let file = index_of(path);
        if let Some(bytes) = theme.statics.get(assets.name(&file).unwrap_or(&file)) {
            return Ok(Some(bytes.clone()));
        }
        let of_language = |at: &usize| languages.get(*at).is_some_and(|language| file.starts_with(language.folder()));
        let at = (1..voices.len()).find(of_language).unwrap_or(0);
        let cells = (voices.first(), voices.get(at), told.get(at), scenes.get(at), shared.get(at), all.get(at));
        let (Some(english), Some(voice), Some(told), Some(scene), Some(shared), Some(all)) = cells else { return Ok(None) };
        let (past, charts) = told.get_or_init(|| {
            let door = door.get_or_init(|| Door::new(figures.get_or_init(|| Figures::of(&bare(english))), &bare(english)));
            let past = Past::of(&Telling::new(bare(voice), door));
            let charts = page::charts::all(&Scene { past: &past, ..bare(voice) });
            (past, charts)
        });
        let scene = scene.get_or_init(|| Scene { charts, past, ..bare(voice) });
        if file == super::installed::PATH {
            return Ok(Some(super::installed::manifest(scene).into()));
        }
        if file == page::places::FILE {
            return Ok(page::places::file(scene).map(String::into_bytes));
        }
        if file == page::compare::STYLE_SHEET {
            return Ok(Some(page::compare::style_sheet(scene).into_bytes()));
        }
        let shared = shared.get_or_init(|| Shared::new(scene, &voice.printer));
        let all = all.get_or_init(|| batches::all(scene, &voice.printer, shared));
        // The page that is one file before those that may lie in the same folder.
        let mut may: Vec<&Batch<'_>> = all.iter().filter(|batch| batch.may_hold(&file)).collect();
        may.sort_by_key(|batch| std::cmp::Reverse(batch.place().len()));
        for batch in may {
            if let Some((_, html)) = batch.print()?.into_iter().find(|(printed, _)| *printed == file) {
                return Ok(Some(html.into_bytes()));
            }
        }
        Ok(None)
    };
    Ok(show(&ask))
}
