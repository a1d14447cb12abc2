//! The forms in which a site prints the day on which it was built.

use jiff::civil::Date;

/// A text without that day: for people, for programs, as the version of a data package, and in references: short, BibTeX (in a page and in
/// a file), CSL-JSON. `short` is the word before the year in a short reference.
pub fn without_day(text: &str, day: Date, short: &str) -> String {
    let (year, month) = (day.year(), day.strftime("%b").to_string().to_lowercase());
    let forms = [
        format!("{} {} {year}", day.day(), day.strftime("%B")),
        day.to_string(),
        format!("{year}.{}.{}", day.month(), day.day()),
        format!("{short} {year},"),
        format!("year = {{{year}}},\n  month = {month}"),
        format!("[{year},{},{}]", day.month(), day.day()),
    ];
    forms.iter().fold(text.to_owned(), |text, form| text.replace(form, "TODAY"))
}

/// Whether a file is a picture, into which the day is painted: the SVG of a chart says what its PNG says, and a page's head what its card says.
pub fn is_painted(path: &str) -> bool {
    path.ends_with(".png")
}
