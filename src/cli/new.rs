//! `answerable new`: asks what a new file needs, or takes it from flags, and writes the file.

use super::ask::{self, NoAnswers};
use super::{MACHINE, WRONG_USE, complain, date, day, import, say, unreadable};
use crate::new::store::StoreError;
use crate::new::{self, Answers, KINDS, Known, Question, site};
use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches, Subcommand, value_parser};
use jiff::civil::Date;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

/// What is to be written. The flags of each kind are its questions, so this is put together by hand and not derived.
#[derive(Debug, Clone)]
pub struct Arguments {
    kind: String,
    matches: ArgMatches,
}

impl FromArgMatches for Arguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let (kind, matches) = matches.subcommand().ok_or_else(|| clap::Error::new(clap::error::ErrorKind::MissingSubcommand))?;
        Ok(Arguments { kind: kind.to_owned(), matches: matches.clone() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Subcommand for Arguments {
    fn augment_subcommands(command: Command) -> Command {
        let site = Command::new(site::NAME).about(site::ABOUT).arg(
            Arg::new("DIR")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help("The folder of the new site; it must not hold anything yet"),
        );
        let site = with_questions(site, site::QUESTIONS);
        let kinds = KINDS.iter().map(|kind| {
            let root = Arg::new("root").long("root").value_name("DIR").value_parser(value_parser!(PathBuf)).default_value(".");
            let blank = Arg::new("blank").long("blank").action(ArgAction::SetTrue);
            let own = Command::new(kind.name).about(kind.about);
            let own = if kind.name == FIGURES { own.arg(from()) } else { own };
            with_questions(own, kind.questions)
                .arg(blank.help("Ask nothing; leave what is not given to be filled in"))
                .arg(root.help("The project's folder, in which content/ lies"))
                .arg(
                    Arg::new("date")
                        .long("date")
                        .value_name("YYYY-MM-DD")
                        .value_parser(day)
                        .help("The day that is written as that of checking [default: today]"),
                )
        });
        command.subcommand_required(true).arg_required_else_help(true).subcommand(site).subcommands(kinds)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        name == site::NAME || KINDS.iter().any(|kind| kind.name == name)
    }
}

/// The kind that can begin with a table.
const FIGURES: &str = "figures";

fn from() -> Arg {
    let from = Arg::new("from").long("from").value_name("TABLE").value_parser(value_parser!(PathBuf));
    from.help(
        "Look at an official table (.ods, .xlsx, CSV) and write a map for `answerable import`, in place of an empty dataset",
    )
}

fn with_questions(command: Command, questions: &'static [Question]) -> Command {
    questions.iter().fold(command, |command, question| {
        let action = if question.several { ArgAction::Append } else { ArgAction::Set };
        let several = if question.several { " (may be given several times)" } else { "" };
        let help = format!("{}{several}{}", question.asks, question.ids());
        command.arg(Arg::new(question.flag).long(question.flag).value_name("ANSWER").action(action).help(help))
    })
}

pub fn run(arguments: &Arguments) -> ExitCode {
    let matches = &arguments.matches;
    let given = |flag: &str| matches.get_many::<String>(flag).into_iter().flatten().cloned().collect::<Vec<_>>();
    if arguments.kind == site::NAME {
        let folder = matches.get_one::<PathBuf>("DIR").cloned().unwrap_or_default();
        return run_site(&folder, given);
    }
    let Some(kind) = KINDS.iter().find(|kind| kind.name == arguments.kind) else { return ExitCode::from(WRONG_USE) };
    let root = matches.get_one::<PathBuf>("root").cloned().unwrap_or_default();
    let mut known = match new::known(&root) {
        Ok(Some(known)) => known,
        Ok(None) => {
            complain(&format!(
                "there is no content/ in {}. Run this in the project's folder, name it with --root, or begin a site: answerable new site DIR",
                root.display()
            ));
            return ExitCode::from(WRONG_USE);
        }
        Err(error) => return unreadable(&error),
    };
    let today = date(matches.get_one::<Date>("date").copied());
    known.today = Some(today);
    if let Some(table) = (kind.name == FIGURES).then(|| matches.get_one::<PathBuf>("from")).flatten() {
        // All else of the dataset stands in the map.
        let id = kind.questions.iter().find(|question| question.flag == "id").map_or(&[][..], std::slice::from_ref);
        return match ask::answers(id, given, &known, false) {
            Ok(answers) => import::begin(&root, table, answers.one("id").unwrap_or_default()),
            Err(why) => unanswered(why),
        };
    }
    let answers = match ask::answers(kind.questions, given, &known, matches.get_flag("blank")) {
        Ok(answers) => answers,
        Err(why) => return unanswered(why),
    };
    let made = (kind.make)(&answers, &known, today);
    match new::write(&root, &made) {
        Ok(written) => {
            say(&format!("Wrote {}.", written.join(", ")));
            say(&made.next);
            ExitCode::SUCCESS
        }
        Err(error) => unwritten(&error),
    }
}

fn run_site(folder: &std::path::Path, given: impl Fn(&str) -> Vec<String>) -> ExitCode {
    match new::store::holds(folder) {
        Ok(names) if names.is_empty() => {}
        Ok(names) => {
            complain(&format!(
                "a site begins in an empty folder, and {} holds {}. Nothing was written; name a new folder, or empty this one.",
                folder.display(),
                first_of(&names)
            ));
            return ExitCode::from(WRONG_USE);
        }
        Err(error) => return unwritten(&error),
    }
    let answers: Answers = match ask::answers(site::QUESTIONS, given, &Known::default(), false) {
        Ok(answers) => answers,
        Err(why) => return unanswered(why),
    };
    let made = site::files(&answers);
    match new::write(folder, &made) {
        Ok(written) => {
            say(&format!("Wrote a site of {} files into {}. All that it tells is invented.", written.len(), folder.display()));
            say(&made.next.replace("DIR", &folder.display().to_string()));
            ExitCode::SUCCESS
        }
        Err(error) => unwritten(&error),
    }
}

/// The first few names, and how many more there are.
fn first_of(names: &[String]) -> String {
    const FEW: usize = 3;
    let first = names.iter().take(FEW).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(FEW) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

fn unanswered(why: NoAnswers) -> ExitCode {
    match why {
        NoAnswers::Wrong(lines) => {
            complain(&format!("{}\nNothing was written.", lines.join("\n       ")));
            ExitCode::from(WRONG_USE)
        }
        NoAnswers::Ended => {
            complain("the questions were ended. Nothing was written.");
            ExitCode::from(WRONG_USE)
        }
        NoAnswers::Failed(error) => {
            complain(&format!("the answers cannot be read: {error}. Nothing was written."));
            ExitCode::from(MACHINE)
        }
    }
}

fn unwritten(error: &StoreError) -> ExitCode {
    if error.error.kind() == ErrorKind::AlreadyExists {
        complain(&format!(
            "{} is there already, and nothing is ever written over. Nothing was written; choose another.",
            error.path.display()
        ));
        return ExitCode::from(WRONG_USE);
    }
    complain(&format!("cannot write {}: {}.", error.path.display(), error.error));
    ExitCode::from(MACHINE)
}
