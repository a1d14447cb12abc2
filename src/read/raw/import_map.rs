//! Import maps: how an official table is read into a figure dataset. The content holds them; only `answerable import` acts on them.

use super::Text;
use crate::fault::Placed;
use crate::read::record::record;
use crate::vocabulary::{MissingMark, Population};

record! {
    /// `figures/ID.map.yaml`: how a table becomes the dataset, year after year. It names headings and words, never numbers of rows.
    pub struct RawImportMap, "an import map" {
        /// The id of the dataset into which the table is read.
        required figures: Text,
        /// The source, in the register, that the table is: the line to change each year.
        required source: Text,
        /// The sheet: its name, in which `*` stands for anything. May be left out if there is only one.
        optional sheet: Text,
        /// A heading in the lowest row of headings, by which that row is found.
        required header: Text,
        /// How many rows of headings there are, the lowest included. Left out, one.
        optional header_rows: Placed<u32>,
        /// Whether a heading in an upper row also holds for the columns right of it whose own cell is empty. Merged cells need no such word.
        optional spread_headings: Placed<bool>,
        /// Words above the table, where the sheet holds several: the headings are looked for below them.
        optional below: Text,
        /// Words in the first row that is no longer table, such as `Notes*`. Left out, the table goes on to the end of the sheet.
        optional ends: Text,
        /// The area of all values, if no column says it.
        optional area: Text,
        /// The period of all values, if neither a column nor the headings say it: as a table writes it (`2023/24`), or `title` where it stands above the table.
        optional period: Text,
        /// What a bare year such as `2024` means: `ending-march`, the year to 31 March or that day. Left out, a bare year is a calendar year.
        optional bare_year: Text,
        /// The measure of all values, if neither a column nor `values` says it.
        optional measure: Text,
        /// Who is counted in all values, if neither a column nor `values` says it.
        optional role: Placed<Population>,
        /// The category of all values, if neither a column nor `values` says it. Left out, `total`.
        optional category: Text,
        /// How many decimals are taken of a number that a spreadsheet keeps with more than it shows. Left out, all.
        optional decimals: Placed<u32>,
        /// The columns that say what the values of a row are about.
        list labels: RawLabelColumn,
        /// The columns that hold values.
        list values: RawValueColumn,
        /// Forces that the table calls otherwise than this project does.
        list names: RawMeaning,
        /// What stands in a cell in place of a number, besides `[x]`, `[c]`, `[z]`, `[low]` and `[u]`.
        list shorthand: RawShorthand,
        /// Signs behind a number, such as `*` or `(2)`, of which the table's notes say that they change nothing. `[note 3]`, `[1]`, `[p]` and `¹` need no such word.
        list marks: Text,
        /// Rows that are left out, by what stands in a column of `labels`.
        list skip_rows: RawSkip,
        /// Columns that are left out, by their heading.
        list skip_columns: RawSkip,
        /// Rows and columns that are sums of others, against which these are held.
        list totals: RawTotal,
        /// Measures of which the new table replaces all rows: what it does not hold goes. Of others, what it does not hold stays.
        list replaces: Text,
    }
}

record! {
    /// A column that says what the values of a row are about.
    pub struct RawLabelColumn, "a column of labels" {
        /// Its heading, in which `*` stands for anything.
        required column: Text,
        /// What it says: `area`, `period`, `measure`, `role` or `category`.
        required gives: Text,
        /// Its words, each with the id that it means; for measures, roles and categories.
        list words: RawMeaning,
        /// Whether an empty cell means what the cell above it says.
        optional fill_down: Placed<bool>,
    }
}

record! {
    /// A column, or several, with values.
    pub struct RawValueColumn, "a column of values" {
        /// Its heading, in which `*` stands for anything. With several rows of headings: any of them, or all from above with ` / ` between.
        required heading: Text,
        /// The measure.
        optional measure: Text,
        /// Who is counted.
        optional role: Placed<Population>,
        /// The category.
        optional category: Text,
    }
}

record! {
    /// A word of the table and the id that it means.
    pub struct RawMeaning, "a meaning" {
        /// As the table writes it, without marks of footnotes.
        required text: Text,
        /// The id.
        required is: Text,
    }
}

record! {
    /// What a table writes where there is no number.
    pub struct RawShorthand, "a shorthand" {
        /// As the table writes it.
        required text: Text,
        /// What it means. It is never nought.
        required is: Placed<MissingMark>,
    }
}

record! {
    /// What is left out.
    pub struct RawSkip, "what is skipped" {
        /// The label or heading, in which `*` stands for anything.
        required text: Text,
        /// Why.
        required why: Text,
    }
}

record! {
    /// A row or a column that is the sum of others.
    pub struct RawTotal, "a total" {
        /// The row, by its label; or else
        optional row: Text,
        /// the column, by its heading.
        optional column: Text,
        /// Of a row: `all` forces that are imported (if left out), or the `block` of rows since the last total. Of a column: the headings that it adds up.
        list of: Text,
        /// Of a row: the area under which it is imported as well; left out, it is only held against the others.
        optional area: Text,
        /// By how much a sum may differ, where the publisher rounds.
        optional within: Text,
    }
}
