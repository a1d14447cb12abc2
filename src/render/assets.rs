//! The theme's static files a second time, in a folder whose name follows from what they hold: `assets/1a2b3c4d5e6f/style.css`.
//!
//! Entry points: [`Assets::of`], and [`register`] for templates, which write `{{ frame.root }}{{ asset(name="style.css") }}`. What pages load they ask for there,
//! and a browser may keep it for good: of another look the folder has another name. One name for all, so that a style sheet finds its fonts and one
//! script another, as they lie in the theme. Under their own names they stand as well, for whoever wrote those down and for pages older than the folder.

use crate::fault::nearest;
use crate::theme::Theme;
use crate::value::digest::Digest;
use std::collections::BTreeSet;
use tera::{Error, Kwargs, State, Tera, TeraResult};

/// Where the folder lies. No page of the content may have its name.
const FOLDER: &str = "assets";

/// Hexadecimal digits of the digest that are kept: two looks of one site do not meet in so many.
const KEPT: usize = 12;

/// Which static files there are, and the folder in which they may be kept for good.
#[derive(Debug, Clone)]
pub struct Assets {
    /// With a slash at its end.
    folder: String,
    names: BTreeSet<String>,
}

impl Assets {
    /// Those of a theme.
    #[must_use]
    pub fn of(theme: &Theme) -> Self {
        let files = theme.statics.iter().map(|(name, bytes)| (name.clone(), Digest::of(bytes))).collect();
        let mut digest = Digest::of_list(&files).to_string();
        digest.truncate(KEPT);
        Assets { folder: format!("{FOLDER}/{digest}/"), names: files.into_keys().collect() }
    }

    /// Where a file lies that may be kept for good, below the site's root.
    #[must_use]
    pub fn path(&self, name: &str) -> String {
        format!("{}{name}", self.folder)
    }

    /// The file of the theme that lies at a path of the folder.
    #[must_use]
    pub fn name<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(&self.folder)
    }
}

/// Gives templates the way to a static file.
pub fn register(tera: &mut Tera, assets: Assets) {
    tera.register_function("asset", move |kwargs: Kwargs, _: &State<'_>| asset(&assets, &kwargs));
}

fn asset(assets: &Assets, kwargs: &Kwargs) -> TeraResult<String> {
    let name = kwargs.must_get::<String>("name")?;
    if assets.names.contains(&name) {
        return Ok(assets.path(&name));
    }
    let meant = nearest(&name, assets.names.iter().map(String::as_str));
    let meant = meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
    Err(Error::message(format!("`{name}` is no file in the theme's static/{meant}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(style: &str) -> Theme {
        let statics = [("style.css", style), ("fonts/a.woff2", "as if drawn")];
        Theme { statics: statics.map(|(name, text)| (name.to_owned(), text.into())).into(), ..Theme::default() }
    }

    fn printed(template: &str) -> Result<String, String> {
        let mut tera = Tera::default();
        register(&mut tera, Assets::of(&theme("a {}")));
        tera.render_str(template, &tera::Context::new(), false).map_err(|error| error.to_string())
    }

    #[test]
    fn the_folder_changes_with_what_any_file_holds() {
        let (one, other) = (Assets::of(&theme("a {}")), Assets::of(&theme("b {}")));
        assert_ne!(one.path("fonts/a.woff2"), other.path("fonts/a.woff2"));
        assert_eq!(one.path("style.css"), Assets::of(&theme("a {}")).path("style.css"));
        assert_eq!(one.path("style.css").len(), "assets/".len() + KEPT + "/style.css".len());
        assert_eq!(one.name(&one.path("fonts/a.woff2")), Some("fonts/a.woff2"));
        assert_eq!((one.name("style.css"), one.name(&other.path("style.css"))), (None, None));
    }

    #[test]
    fn a_template_is_told_of_a_file_that_is_not_there() {
        let path = Assets::of(&theme("a {}")).path("style.css");
        assert_eq!(printed(r#"{{ asset(name="style.css") }}"#), Ok(path));
        let refused = printed(r#"{{ asset(name="styel.css") }}"#).unwrap_err();
        assert!(refused.contains("`styel.css` is no file in the theme's static/; did you mean `style.css`?"), "{refused}");
    }
}
