//! The kinds of file that can be begun: what is asked for each, and what answers fit. What is then written stands in `begun`.

use super::begun::{self, Made};
use super::known::{Choice, Known};
use super::question::{Answers, Otherwise, Question, address, date, id, id_of, known_date, number, terms};
use crate::value::date::PartialDate;
use crate::value::figures::NATION;
use crate::vocabulary::{
    Basis, BodyKind, Category, ChairKind, Finding, ForceKind, NOT_IN_SOURCE, Outcome, PeriodKind, ProceedingsType, Rank,
    ReviewKind, Role, ServiceStatus, SourceKind, Standard, Unit,
};
use jiff::civil::Date;

/// A kind of file that can be begun.
#[derive(Debug)]
pub struct Kind {
    /// As it is called on the command line.
    pub name: &'static str,
    /// What it is, for the help.
    pub about: &'static str,
    /// What is asked, in this order.
    pub questions: &'static [Question],
    /// Makes the files from the answers, as of a day.
    pub make: fn(&Answers, &Known, Date) -> Made,
}

use Otherwise::{LeftOut, Needed, Offered, Taken};

/// All kinds but the site itself.
pub const KINDS: &[Kind] = &[
    Kind {
        name: "case",
        about: "Begin a case record, with the next free number of its force and year",
        questions: &[
            Question::choice("force", "Which force?", |known| known.forces.clone()).or(Needed),
            Question::choice("source", "In which sources is it told? (`answerable new source` registers one)", |known| {
                known.sources.clone()
            })
            .several(),
            Question::checked("conduct", "When did the conduct happen, or begin? (not-in-source where no source says)", date),
            Question::checked("decided", "When was it decided?", date).or(LeftOut),
            Question::checked("year", "Which year goes into the id? (the year of the first dated event, or nd)", year)
                .or(Taken(|answers, _| year_of(answers))),
            Question::words("title", "What happened, in one line? (no name)"),
            Question::words("summary", "The same in two to five sentences of your own (no name)"),
            Question::choice("role", "What office did the person hold?", terms::<Role>),
            Question::checked("rank", "Rank at the time of the conduct? (such as: detective sergeant; not-in-source)", rank),
            Question::checked("rank-at-proceedings", "Rank when the proceedings were held?", rank)
                .or(Offered(|answers, _| answers.one("rank").map(str::to_owned))),
            Question::choice("service", "Still serving, when decided?", terms::<ServiceStatus>),
            Question::choice("category", "What kind of conduct?", terms::<Category>).several(),
            Question::choice("standard", "Which standards were in question?", terms::<Standard>).several(),
            Question::choice("finding", "What was found?", terms::<Finding>),
            Question::choice("proceedings", "In what kind of proceedings?", terms::<ProceedingsType>),
            Question::choice("chair", "Who chaired them?", terms::<ChairKind>).or(Taken(|_, _| Some(NOT_IN_SOURCE.to_owned()))),
            Question::choice("outcome", "What was the outcome?", terms::<Outcome>),
            Question::checked("months", "For how many months does the warning last?", number)
                .when(|answers| answers.one("outcome").is_some_and(|outcome| outcome.ends_with("warning"))),
            Question::words("what", "What was done, in one sentence for the timeline?"),
        ],
        make: begun::case,
    },
    Kind {
        name: "source",
        about: "Register a source, so that facts can cite it",
        questions: &[
            Question::words("title", "What is it called? (no name of a person)"),
            Question::checked("id", "By which id shall it be cited?", |id, known| free(id, known, ids(&known.sources)))
                .or(Taken(|_, known| Some(next_source(known)))),
            Question::choice("kind", "What kind of document is it?", terms::<SourceKind>),
            Question::words("publisher", "Who published it?"),
            Question::checked("published", "When? (not-in-source where it does not say)", date),
            Question::checked("address", "At which address? (https://...)", address),
            Question::words("archived", "At which address is a saved copy?").or(LeftOut),
        ],
        make: begun::source,
    },
    Kind {
        name: "force",
        about: "Begin a force",
        questions: &[
            Question::words("name", "What is the force called?").or(Needed),
            Question::checked("id", "Its id? (the one that data.police.uk uses)", |id, known| {
                free(id, known, ids(&known.forces))
            })
            .or(Taken(|answers, _| answers.one("name").and_then(short).as_deref().and_then(id_of))),
            Question::words("short-name", "Its name in tables and charts?")
                .or(Taken(|answers, _| answers.one("name").and_then(short))),
            Question::choice("kind", "What kind of force is it?", terms::<ForceKind>),
            Question::choice("nation", "In which nation?", |_| plain(&["England", "Wales", "England and Wales"])),
            Question::words("name-cy", "Its name in Welsh?").when(|answers| answers.one("nation") == Some("Wales")),
            Question::words("region", "Its region in official figures?").or(LeftOut),
            Question::checked("case-prefix", "What do the ids of its cases begin with? (short, such as gwent)", id)
                .or(Taken(|answers, _| answers.one("id").map(str::to_owned))),
            Question::checked("tile", "Its place on the tile map? (LETTERS,COLUMN,ROW)", tile)
                .when(|answers| answers.one("kind") == Some("territorial"))
                .or(Taken(own_tile)),
            Question::choice("source", "Where are its name and codes from?", |known| known.sources.clone()).several(),
        ],
        make: begun::force,
    },
    Kind {
        name: "figures",
        about: "Begin a dataset of published figures: a table and its description",
        questions: &[
            Question::words("title", "What is the dataset called?").or(Needed),
            Question::checked("id", "Its id?", |id, known| free(id, known, ids(&known.figures))).or(OF_TITLE),
            Question::words("publisher", "Who published the figures?"),
            Question::words("description", "What do they count, in a sentence or two?"),
            Question::words("licence", "On what terms? (the licence's name, such as Open Government Licence v3.0)"),
            Question::choice("reprint", "May the whole table be offered as a download?", |_| {
                vec![
                    ("whole".to_owned(), "yes, as a whole".to_owned()),
                    ("by-force".to_owned(), "no: shown with its publisher's name, and left out of downloads".to_owned()),
                ]
            }),
            Question::words("label", "What is counted, as a heading? (such as: Left the force)"),
            Question::checked("measure", "Its id in the table?", id)
                .or(Offered(|answers, _| answers.one("label").and_then(id_of))),
            Question::words("definition", "What exactly does it count?"),
            Question::choice("unit", "In what unit?", terms::<Unit>),
            Question::choice("basis", "On what basis?", terms::<Basis>),
            Question::choice("period", "For what kind of period?", terms::<PeriodKind>),
            Question::words("row", "A row of the table: force,from,to,measure,role,category,value,source,note")
                .several()
                .or(LeftOut),
        ],
        make: begun::figures,
    },
    Kind {
        name: "review",
        about: "Begin an inspection, a review or an inquiry, with its recommendations",
        questions: &[
            Question::words("title", "What is it called? (by its subject or body, never by who headed it)").or(Needed),
            Question::checked("id", "Its id?", |id, known| free(id, known, &known.reviews)).or(OF_TITLE),
            Question::choice("kind", "How did it come about?", terms::<ReviewKind>),
            Question::words("body", "Which body made it? (no person)"),
            Question::choice("body-kind", "What kind of body is that?", terms::<BodyKind>),
            Question::words("commissioned-by", "Who asked for it?").or(Taken(|_, _| Some(NOT_IN_SOURCE.to_owned()))),
            Question::checked("published", "When was its report published?", date),
            Question::choice("force", "Which forces is it about?", areas).several().or(LeftOut),
            Question::words("summary", "What did it look at, in two or three sentences?"),
            Question::choice("source", "Where is that told?", |known| known.sources.clone()).several(),
            Question::words("recommendation", "What did it recommend? (one recommendation, in your own words)")
                .several()
                .or(LeftOut),
        ],
        make: begun::review,
    },
    Kind {
        name: "commentary",
        about: "Begin a commentary: signed, dated prose",
        questions: &[
            Question::words("title", "What is its title?").or(Needed),
            Question::checked("id", "Its id, which becomes its address?", |id, known| free(id, known, &known.commentary))
                .or(OF_TITLE),
            Question::words("author", "Who signs it?"),
            Question::words("summary", "One sentence for lists?"),
            Question::choice("force", "Which forces is it about?", |known| known.forces.clone()).several().or(LeftOut),
            Question::choice("case", "Which cases?", |known| known.cases.clone()).several().or(LeftOut),
            Question::choice("figures", "Which datasets?", |known| known.figures.clone()).several().or(LeftOut),
            Question::words("text", "The text, or its first paragraph? (Markdown)"),
        ],
        make: begun::commentary,
    },
];

/// An id is made of the title, if nothing else is said.
const OF_TITLE: Otherwise = Taken(|answers, _| answers.one("title").and_then(id_of));

fn plain(ids: &[&str]) -> Vec<Choice> {
    ids.iter().map(|id| ((*id).to_owned(), String::new())).collect()
}

fn areas(known: &Known) -> Vec<Choice> {
    let nation = (NATION.to_owned(), "all forces".to_owned());
    std::iter::once(nation).chain(known.forces.iter().cloned()).collect()
}

/// An id that nothing of the kind has.
fn free<'a>(text: &str, known: &Known, taken: impl IntoIterator<Item = &'a String>) -> Result<(), String> {
    id(text, known)?;
    let is_taken = taken.into_iter().any(|taken| taken == text);
    if is_taken { Err("is the id of another; choose one that is free".to_owned()) } else { Ok(()) }
}

fn ids(choices: &[Choice]) -> impl Iterator<Item = &String> {
    choices.iter().map(|(id, _)| id)
}

fn year(text: &str, known: &Known) -> Result<(), String> {
    match text {
        "nd" => Ok(()),
        _ if text.len() != 4 || PartialDate::parse(text).is_err() => {
            Err("is neither a year, such as 2024, nor nd for a case without a date".to_owned())
        }
        // No case of this site's field is older: a year before it is a slip.
        _ if text < "1900" => Err("is long before any case; give the year of the first dated event".to_owned()),
        _ => known_date(text, known),
    }
}

/// The year of the first dated event; `nd` where it was said that no source dates any.
fn year_of(answers: &Answers) -> Option<String> {
    let dates = ["conduct", "decided"].map(|flag| answers.one(flag));
    let years = dates.iter().flatten().filter_map(|date| PartialDate::parse(date).ok()).map(PartialDate::year);
    match years.min() {
        Some(year) => Some(year.to_string()),
        None if dates.contains(&Some(NOT_IN_SOURCE)) => Some("nd".to_owned()),
        None => None,
    }
}

/// Ranks as officers write them, which are no ids.
const RANKS_IN_SHORT: [(&str, &str); 16] = [
    ("pc", "constable"),
    ("dc", "detective constable"),
    ("ps", "sergeant"),
    ("sgt", "sergeant"),
    ("ds", "detective sergeant"),
    ("insp", "inspector"),
    ("di", "detective inspector"),
    ("ci", "chief-inspector"),
    ("dci", "detective chief-inspector"),
    ("supt", "superintendent"),
    ("dsupt", "detective superintendent"),
    ("dcs", "detective chief-superintendent"),
    ("acc", "assistant-chief-constable"),
    ("dcc", "deputy-chief-constable"),
    ("cc", "chief-constable"),
    ("cmdr", "commander"),
];

fn rank(text: &str, known: &Known) -> Result<(), String> {
    let short = text.to_lowercase();
    if let Some((_, meant)) = RANKS_IN_SHORT.iter().find(|(written, _)| *written == short) {
        return Err(format!("is none of the ids; did you mean `{meant}`?"));
    }
    let Some(last) = text.split_whitespace().next_back() else { return Err("is empty".to_owned()) };
    Question::choice("rank", "", terms::<Rank>).take(last, known).map(|_| ())
}

/// `Northshire Police` as `Northshire`.
fn short(name: &str) -> Option<String> {
    let words = name.split_whitespace().filter(|word| !matches!(*word, "Police" | "Constabulary" | "Service"));
    let short = words.collect::<Vec<_>>().join(" ");
    (!short.is_empty()).then_some(short)
}

fn tile(text: &str, known: &Known) -> Result<(), String> {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let [label, column, row] = parts.as_slice() else { return Err("is not LETTERS,COLUMN,ROW, such as GWE,2,7".to_owned()) };
    if label.is_empty() || label.len() > 4 {
        return Err("begins with no label of one to four letters".to_owned());
    }
    number(column, known).and_then(|()| number(row, known))
}

/// Letters of the force's name, and a place below all others.
fn own_tile(answers: &Answers, known: &Known) -> Option<String> {
    let (column, row) = known.free_tile();
    let label: String = answers.one("id")?.chars().filter(char::is_ascii_alphabetic).take(3).collect();
    Some(format!("{},{column},{row}", label.to_uppercase()))
}

/// The next `s` with a number; the highest and one more.
fn next_source(known: &Known) -> String {
    let numbers = known.sources.iter().filter_map(|(id, _)| id.strip_prefix('s')?.parse::<u32>().ok());
    format!("s{:02}", numbers.max().unwrap_or(0) + 1)
}
