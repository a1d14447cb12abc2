//! The peer: Hugo, given the same facts in three forms. Its templates lie in `benches/hugo`.
//!
//! It makes a page a case, lists by force, outcome, category and year, fifty cases a page, a feed of each force and of all, a sitemap; its
//! downloads are copied as they lie there. It draws no chart, checks nothing, and has no search.

use super::content::case::{Case, Force};
use super::content::files::{Folders, write};
use super::content::{Order, blocks};
use super::facts::{self, quoted};
use super::measured::{self, Cost};
use rayon::prelude::*;
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

/// In which form Hugo is given the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Front matter in TOML, which it reads fastest.
    Toml,
    /// Front matter in YAML.
    Yaml,
    /// Plain YAML records, as ours are, which its content adapter makes pages of.
    Adapter,
}

impl Form {
    pub const ALL: [Form; 3] = [Form::Adapter, Form::Yaml, Form::Toml];

    /// What the table calls it.
    pub fn label(self) -> &'static str {
        match self {
            Form::Toml => "Hugo, TOML front matter",
            Form::Yaml => "Hugo, YAML front matter",
            Form::Adapter => "Hugo, plain YAML records",
        }
    }
}

/// The program, if it is to be had, and what it says of its version.
pub fn found(given: Option<&Path>) -> Result<Option<(PathBuf, String)>, Box<dyn Error>> {
    let program = given.unwrap_or(Path::new("hugo"));
    let version = match Command::new(program).arg("version").output() {
        Ok(output) if output.status.success() => String::from_utf8(output.stdout)?,
        _ if given.is_none() => return Ok(None),
        Ok(output) => return Err(String::from_utf8_lossy(&output.stderr).into_owned().into()),
        Err(error) => return Err(format!("{}: {error}", program.display()).into()),
    };
    let short = version.split_whitespace().nth(1).unwrap_or("?").to_owned();
    Ok(Some((program.to_owned(), short)))
}

/// Builds a site.
pub fn build(program: &Path, site: &Path, out: &Path, folder: &Path) -> Result<Cost, Box<dyn Error>> {
    let mut command = Command::new(program);
    command.args(["build", "--quiet", "--source"]).arg(site).arg("--destination").arg(out);
    measured::run(command.env("HUGO_CACHEDIR", folder.join("hugo-cache")), folder)
}

/// Writes the records as a site of Hugo's.
pub fn write_site(order: &Order, form: Form, site: &Path) -> io::Result<()> {
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/hugo");
    for entry in WalkDir::new(&templates) {
        let entry = entry?;
        let path = entry.path().strip_prefix(&templates).unwrap_or(entry.path());
        if entry.file_type().is_file() && path != Path::new("adapter.gotmpl") {
            write(site, &path.to_string_lossy(), &fs::read_to_string(entry.path())?)?;
        }
    }
    let adapter = fs::read_to_string(templates.join("adapter.gotmpl"))?;
    write(site, "content/_index.md", "+++\ntitle = \"Cases\"\n+++\n")?;
    for force in Force::all() {
        let id = force.id();
        write(site, &format!("content/{id}/_index.md"), &format!("+++\ntitle = {}\n+++\n", quoted(&force.name())))?;
        if form == Form::Adapter {
            write(site, &format!("content/{id}/_content.gotmpl"), &adapter.replace("@FORCE@", &id))?;
        }
    }
    blocks(order.records, 500).try_for_each(|numbers| {
        let mut folders = Folders::default();
        order.cases(numbers).try_for_each(|case| {
            let (force, id) = (case.force.id(), &case.id);
            match form {
                Form::Toml => folders.write(site, &format!("content/{force}/{id}.md"), &toml(&case)),
                Form::Yaml => folders.write(site, &format!("content/{force}/{id}.md"), &yaml(&case)),
                Form::Adapter => folders.write(site, &format!("assets/cases/{force}/{id}.yaml"), &plain(&case)),
            }
        })
    })?;
    downloads(order, site)
}

fn toml(case: &Case) -> String {
    format!(
        "+++\ntitle = {}\ndate = {}\noutcome = [{}]\ncategory = [{}]\nyear = [\"{}\"]\n[params]\n{}+++\n{}\n",
        quoted(&case.title),
        case.decision.ended,
        quoted(case.decision.outcome_label),
        quoted(case.matter.category),
        case.year,
        facts::toml(case),
        case.summary,
    )
}

fn yaml(case: &Case) -> String {
    format!(
        "---\ntitle: {}\ndate: {}\noutcome: [{}]\ncategory: [{}]\nyear: [\"{}\"]\nparams:\n{}---\n{}\n",
        quoted(&case.title),
        case.decision.ended,
        quoted(case.decision.outcome_label),
        quoted(case.matter.category),
        case.year,
        facts::yaml(case, "  "),
        case.summary,
    )
}

fn plain(case: &Case) -> String {
    format!(
        "title: {}\ndate: {}\n{}summary_md: |\n  {}\n",
        quoted(&case.title),
        quoted(&case.decision.ended.to_string()),
        facts::yaml(case, ""),
        case.summary
    )
}

/// What readers take away, ready made: Hugo copies it.
fn downloads(order: &Order, site: &Path) -> io::Result<()> {
    let rows = |row: fn(&Case) -> String| -> Vec<String> {
        let numbers = (0..order.records).into_par_iter();
        numbers.map(|number| row(&Case::of(order.seed, number))).collect()
    };
    let table = rows(|case| {
        let decision = &case.decision;
        format!(
            "{},{},{},{},{},{:?}\n",
            case.id,
            case.force.id(),
            case.matter.category,
            decision.outcome,
            decision.ended,
            case.title
        )
    });
    write(site, "static/cases.csv", &format!("id,force,category,outcome,decided,title\n{}", table.concat()))?;
    let list = rows(|case| {
        let decision = &case.decision;
        format!(
            "{{\"id\":\"{}\",\"force\":\"{}\",\"category\":\"{}\",\"outcome\":\"{}\",\"decided\":\"{}\",\"title\":{}}}",
            case.id,
            case.force.id(),
            case.matter.category,
            decision.outcome,
            decision.ended,
            quoted(&case.title)
        )
    });
    write(site, "static/cases.json", &format!("[\n{}\n]\n", list.join(",\n")))
}
