//! A site to begin with: an invented one, which builds at once and is replaced bit by bit.
//!
//! Its files lie in `sample/` and are part of the program, so that it needs nothing else.

use super::Made;
use super::draft::scalar;
use super::question::{Answers, Otherwise, Question};
use crate::schema;

/// As it is called on the command line.
pub const NAME: &str = "site";

/// What it is, for the help.
pub const ABOUT: &str =
    "Begin a site in an empty folder, with invented sample data, a guide and a workflow that checks and publishes it";

/// What is asked. Each has an answer of its own, so nothing must be.
pub const QUESTIONS: &[Question] = &[
    Question::words("title", "What is the site called?").or(Otherwise::Taken(|_, _| Some("An example site".to_owned()))),
    Question::checked("base-url", "At which address will it lie?", |text, _| {
        if crate::check::is_base_url(text) { Ok(()) } else { Err("is no address such as https://example.org/".to_owned()) }
    })
    .or(Otherwise::Taken(|_, _| Some("https://example.org/".to_owned()))),
    Question::words("publisher", "Who publishes it?")
        .or(Otherwise::Taken(|_, _| Some("The maintainers of an example".to_owned()))),
    Question::words("contact", "Where do readers write to? (https://... or mailto:...)")
        .or(Otherwise::Taken(|_, _| Some("mailto:somebody@example.org".to_owned()))),
    Question::checked("program", "From which Git address does the workflow install this program? (https://...)", |text, _| {
        if crate::check::is_base_url(text) {
            Ok(())
        } else {
            Err("is no address such as https://example.org/answerable".to_owned())
        }
    })
    .or(Otherwise::LeftOut),
];

/// The files of the sample, each with where it lies in the new site. Those whose names begin with a point lie here without it, since
/// tools would take them for this project's own.
pub const SAMPLE: &[(&str, &str)] = &[
    ("README.md", include_str!("sample/README.md")),
    (".gitignore", include_str!("sample/gitignore")),
    (".gitattributes", include_str!("sample/gitattributes")),
    (".github/workflows/site.yml", include_str!("sample/site.yml")),
    ("content/site.yaml", include_str!("sample/content/site.yaml")),
    ("content/forces/eastport.yaml", include_str!("sample/content/forces/eastport.yaml")),
    ("content/forces/northshire.yaml", include_str!("sample/content/forces/northshire.yaml")),
    ("content/sources/register.yaml", include_str!("sample/content/sources/register.yaml")),
    (
        "content/cases/eastport/2025/eastport-2025-01.yaml",
        include_str!("sample/content/cases/eastport/2025/eastport-2025-01.yaml"),
    ),
    (
        "content/cases/northshire/2024/northshire-2024-01.yaml",
        include_str!("sample/content/cases/northshire/2024/northshire-2024-01.yaml"),
    ),
    (
        "content/cases/northshire/2024/northshire-2024-02.yaml",
        include_str!("sample/content/cases/northshire/2024/northshire-2024-02.yaml"),
    ),
    ("content/figures/leavers.csv", include_str!("sample/content/figures/leavers.csv")),
    ("content/figures/leavers.yaml", include_str!("sample/content/figures/leavers.yaml")),
    ("content/reviews/recording-inspection-2024.yaml", include_str!("sample/content/reviews/recording-inspection-2024.yaml")),
    ("content/commentary/how-to-read-this.md", include_str!("sample/content/commentary/how-to-read-this.md")),
    ("content/pages/about.md", include_str!("sample/content/pages/about.md")),
    ("content/pages/methods.md", include_str!("sample/content/pages/methods.md")),
    // How a host serves it, and how each field is written: as in this project.
    ("hosting/nginx.conf", include_str!("../../docs/hosting/nginx.conf")),
    ("hosting/_headers", include_str!("../../docs/hosting/_headers")),
    ("content/README.md", include_str!("../../content/README.md")),
];

/// The lines of `content/site.yaml` that answers replace.
const ANSWERED: [&str; 4] = ["title", "base-url", "publisher", "contact"];

/// The whole site.
#[must_use]
pub fn files(answers: &Answers) -> Made {
    let mut files: Vec<(String, String)> = SAMPLE.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    for (path, text) in &mut files {
        match path.as_str() {
            "content/site.yaml" => *text = answered(text, answers),
            ".github/workflows/site.yml" => {
                *text = text
                    .replace("VERSION", env!("CARGO_PKG_VERSION"))
                    .replace("PROGRAM", answers.one("program").unwrap_or(env!("CARGO_PKG_REPOSITORY")));
            }
            // What that leads to stands in the program's own project.
            "content/README.md" => {
                *text = text
                    .replace("[`answerable sources check`](../CONTRIBUTING.md#checking-sources)", "`answerable sources check`");
            }
            _ => {}
        }
    }
    files.extend(schema::all().into_iter().map(|(name, text)| (format!("{}/{name}", schema::FOLDER), text)));
    files.push((schema::SETTINGS.to_owned(), schema::settings()));
    let next = "Next: cd DIR, then: answerable build. DIR/README.md says how to go on.".to_owned();
    Made { files, next }
}

/// The description of the site with the answers in it.
fn answered(text: &str, answers: &Answers) -> String {
    let line = |line: &str| {
        let key = line.split(':').next().unwrap_or_default();
        match answers.one(key).filter(|_| ANSWERED.contains(&key)) {
            Some(answer) => format!("{key}: {}\n", scalar(answer)),
            None => format!("{line}\n"),
        }
    };
    text.lines().map(line).collect()
}
