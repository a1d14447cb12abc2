//! Every case as a row, printed once a language, when a list first asks for it: it stands in about twelve of them.

use crate::render::page::{Scene, cases};
use crate::render::view::{Cell, Column, Row};
use crate::summarise::Listed;
use serde::Serialize;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// What the theme prints a row's cells from.
#[derive(Debug, Serialize)]
pub struct Cells<'a> {
    /// The heading and the cells.
    pub cells: Vec<Cell>,
    /// What stands over each.
    pub columns: &'a [Column],
}

/// How the theme prints them.
type Print<'a, E> = Box<dyn Fn(&Cells<'_>) -> Result<String, E> + Send + Sync + 'a>;

/// The rows of all cases, in the order of [`super::Lists::all`].
pub struct Rows<'a, E> {
    all: &'a [Listed<'a>],
    scene: &'a Scene<'a>,
    columns: Vec<Column>,
    print: Print<'a, E>,
    with_force: Vec<OnceLock<Arc<str>>>,
    /// For lists of one force's cases.
    without: Vec<OnceLock<Arc<str>>>,
}

impl<E> fmt::Debug for Rows<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("all", &self.all.len()).finish_non_exhaustive()
    }
}

impl<'a, E> Rows<'a, E> {
    /// The rows of some cases, none of them printed yet.
    pub fn of(
        all: &'a [Listed<'a>],
        scene: &'a Scene<'a>,
        print: impl Fn(&Cells<'_>) -> Result<String, E> + Send + Sync + 'a,
    ) -> Self {
        let none = || all.iter().map(|_| OnceLock::new()).collect();
        let columns = cases::columns_of(scene);
        Rows { all, scene, columns, print: Box::new(print), with_force: none(), without: none() }
    }

    /// The rows of some cases, which are places in the list of all.
    ///
    /// # Errors
    /// Those of printing.
    pub fn of_cases(&self, shown: &[usize], with_force: bool) -> Result<Vec<Row>, E> {
        let printed = if with_force { &self.with_force } else { &self.without };
        let known = shown.iter().filter_map(|at| Some((self.all.get(*at)?, printed.get(*at)?)));
        known.map(|(entry, row)| Ok(Row::printed(self.printed(entry, row, with_force)?))).collect()
    }

    /// Two lists that ask at once may both print it; they print the same.
    fn printed(&self, entry: &Listed<'_>, row: &OnceLock<Arc<str>>, with_force: bool) -> Result<Arc<str>, E> {
        if let Some(html) = row.get() {
            return Ok(Arc::clone(html));
        }
        let cells = cases::row(entry, self.scene, with_force).cells;
        let html = Arc::from((self.print)(&Cells { cells, columns: &self.columns })?);
        Ok(Arc::clone(row.get_or_init(|| html)))
    }
}
