//! Builds by the program itself: the first, and those after a change.

use super::content::case::Case;
use super::content::{Order, path};
use super::measured::{self, Cost};
use super::tree::Tree;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The day as of which all sites are built: later than anything in the content.
const DAY: &str = "2026-11-21";

/// The program, a project of invented content, and where its site lies.
#[derive(Debug)]
pub struct Ours<'a> {
    pub program: &'a Path,
    pub folder: &'a Path,
    pub root: PathBuf,
    pub out: PathBuf,
}

/// A build after a change, and how many files it touched.
#[derive(Debug)]
pub struct After {
    pub what: &'static str,
    pub cost: Cost,
    pub touched: usize,
}

impl<'a> Ours<'a> {
    /// The program, with a project in a folder.
    pub fn new(program: &'a Path, folder: &'a Path) -> Self {
        Ours { program, folder, root: folder.join("ours"), out: folder.join("ours-site") }
    }

    /// A build into the folder of the site, whatever lies in it.
    pub fn build(&self) -> Result<Cost, Box<dyn Error>> {
        let mut command = Command::new(self.program);
        command.args(["build", "--quiet", "--date", DAY, "--root"]).arg(&self.root).arg("--out").arg(&self.out);
        measured::run(&command, self.folder)
    }

    /// Builds again: with nothing changed, with one record changed, with the template of cases changed. A build must have been made before.
    pub fn after_changes(&self, order: &Order) -> Result<Vec<After>, Box<dyn Error>> {
        let nothing = self.after("nothing changed")?;
        self.change_a_record(order)?;
        let record = self.after("one record changed")?;
        self.change_the_template()?;
        let template = self.after("the template of cases changed")?;
        Ok(vec![nothing, record, template])
    }

    fn after(&self, what: &'static str) -> Result<After, Box<dyn Error>> {
        let before = Tree::of(&self.out)?;
        let cost = self.build()?;
        Ok(After { what, cost, touched: Tree::of(&self.out)?.touched_since(&before) })
    }

    fn change_a_record(&self, order: &Order) -> Result<(), Box<dyn Error>> {
        let number = order.records / 2;
        let Case { summary, .. } = Case::of(order.seed, number);
        let changed = summary.replace("This case is invented.", "This case is invented from end to end.");
        replace(&self.root.join(path(order, number)), &summary, &changed)
    }

    fn change_the_template(&self) -> Result<(), Box<dyn Error>> {
        let own = "themes/default/templates/case.html";
        let laid_over = self.root.join(own);
        fs::create_dir_all(laid_over.parent().ok_or("a path without a folder")?)?;
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join(own), &laid_over)?;
        replace(&laid_over, "<p class=\"kick\">", "<p class=\"kick changed\">")
    }
}

fn replace(file: &Path, was: &str, now: &str) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    if !text.contains(was) {
        return Err(format!("{} does not hold {was:?}", file.display()).into());
    }
    Ok(fs::write(file, text.replacen(was, now, 1))?)
}
