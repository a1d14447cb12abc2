//! Questions on a terminal: a line each, answered by a line. Nothing is drawn over, so that it can be read aloud, logged and scripted.
//!
//! An answer may be an id, the number of a choice, or a part of either's words; a part that fits several is answered with those.

use crate::new::{Answers, Choice, Known, Otherwise, Question, Takes};
use std::io::{self, BufRead, IsTerminal, Write};

/// Most choices that are listed unasked.
const MOST_LISTED: usize = 16;

/// Why there are no answers.
#[derive(Debug)]
pub enum NoAnswers {
    /// Flags that were given wrongly, or lack where there is no terminal to ask on: a line each.
    Wrong(Vec<String>),
    /// The person ended the questions.
    Ended,
    /// The machine failed.
    Failed(io::Error),
}

/// Takes answers from flags, and asks for the others on a terminal. With `blank`, what was not given is left to be filled in and not asked.
pub fn answers(
    questions: &'static [Question],
    given: impl Fn(&str) -> Vec<String>,
    known: &Known,
    blank: bool,
) -> Result<Answers, NoAnswers> {
    let asks = io::stdin().is_terminal() && !blank;
    let (mut answers, mut wrong, mut lacking) = (Answers::default(), Vec::new(), Vec::new());
    // Flags first, all of them: who gave one wrongly should not answer ten questions before hearing of it.
    for question in questions {
        for text in given(question.flag) {
            match question.take(&text, known) {
                Ok(answer) => answers.add(question.flag, answer),
                Err(why) => wrong.push(format!("--{} `{text}` {why}", question.flag)),
            }
        }
    }
    if !wrong.is_empty() {
        return Err(NoAnswers::Wrong(wrong));
    }
    if asks {
        say(
            "Each question is answered with a line. An empty line takes what is in brackets, or leaves it to be filled in later; Ctrl-C ends.\n",
        )?;
    }
    for question in questions {
        if !answers.all(question.flag).is_empty() || !(question.when)(&answers) {
            continue;
        }
        let offered = match question.otherwise {
            Otherwise::Taken(from) | Otherwise::Offered(from) => {
                // What is made of other answers may be an id that another has.
                from(&answers, known).filter(|offered| question.take(offered, known).is_ok())
            }
            _ => None,
        };
        let needed = matches!(question.otherwise, Otherwise::Needed | Otherwise::Taken(_));
        if asks {
            for answer in ask(question, offered, needed, known)? {
                answers.add(question.flag, answer);
            }
        } else if let Some(offered) = offered {
            answers.add(question.flag, offered);
        } else if needed || (!blank && matches!(question.otherwise, Otherwise::Wanted | Otherwise::Offered(_))) {
            lacking.push(question);
        }
    }
    if lacking.is_empty() {
        return Ok(answers);
    }
    let mut lines: Vec<String> =
        lacking.iter().map(|question| format!("--{} is not given: {}", question.flag, question.asks)).collect();
    if lacking.iter().any(|question| matches!(question.otherwise, Otherwise::Wanted | Otherwise::Offered(_))) {
        lines.push("With --blank, what can be filled in later is left empty.".to_owned());
    }
    Err(NoAnswers::Wrong(lines))
}

fn say(text: &str) -> Result<(), NoAnswers> {
    let mut out = io::stderr();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(NoAnswers::Failed)
}

/// Asks until there is an answer, or none is wanted.
fn ask(question: &Question, offered: Option<String>, needed: bool, known: &Known) -> Result<Vec<String>, NoAnswers> {
    let choices = match question.takes {
        Takes::OneOf(choices) => choices(known),
        _ => Vec::new(),
    };
    say(&format!("\n{}\n", question.asks))?;
    if !choices.is_empty() && choices.len() <= MOST_LISTED {
        list(choices.iter().enumerate())?;
    }
    let hint = match (choices.is_empty(), question.several) {
        (true, _) => "",
        (false, false) if choices.len() > MOST_LISTED => "An id, or a part of the name; ? lists all",
        (false, false) => "Number or id",
        (false, true) => "Numbers, ids or parts of names, with commas between; ? lists all",
    };
    loop {
        let bracketed = offered.as_ref().map(|offered| format!("[{offered}]")).unwrap_or_default();
        let prompt: Vec<&str> = [hint, &bracketed].into_iter().filter(|part| !part.is_empty()).collect();
        say(&format!("{}> ", if prompt.is_empty() { String::new() } else { prompt.join(" ") + " " }))?;
        let mut line = String::new();
        if io::stdin().lock().read_line(&mut line).map_err(NoAnswers::Failed)? == 0 {
            say("\n")?;
            return Err(NoAnswers::Ended);
        }
        let line = line.trim();
        if line.is_empty() {
            match offered {
                Some(offered) => return Ok(vec![offered]),
                None if needed => say("This cannot be left out.\n")?,
                None => return Ok(Vec::new()),
            }
            continue;
        }
        if line == "?" && !choices.is_empty() {
            list(choices.iter().enumerate())?;
            continue;
        }
        // Words may hold commas; ids do not.
        let parts: Vec<&str> = if question.several && !choices.is_empty() { line.split(',').collect() } else { vec![line] };
        let mut taken = Vec::with_capacity(parts.len());
        for part in parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()) {
            match resolve(part, question, &choices, known)? {
                Some(answer) => taken.push(answer),
                None => break,
            }
        }
        if taken.len() == parts.iter().filter(|part| !part.trim().is_empty()).count() && !taken.is_empty() {
            return Ok(taken);
        }
    }
}

/// One answer; `None` after saying why it is none.
fn resolve(text: &str, question: &Question, choices: &[Choice], known: &Known) -> Result<Option<String>, NoAnswers> {
    let number = text.parse::<usize>().ok().and_then(|number| choices.get(number.checked_sub(1)?));
    if let Some((id, label)) = number {
        say(&format!("  {}\n", line(id, label)))?;
        return Ok(Some(id.clone()));
    }
    match question.take(text, known) {
        Ok(answer) => Ok(Some(answer)),
        Err(why) => {
            let sought = text.to_lowercase();
            let near: Vec<(usize, &Choice)> = choices
                .iter()
                .enumerate()
                .filter(|(_, (id, label))| id.contains(&sought) || label.to_lowercase().contains(&sought))
                .collect();
            match near.as_slice() {
                [(_, (id, label))] => {
                    say(&format!("  {}\n", line(id, label)))?;
                    Ok(Some(id.clone()))
                }
                [] => {
                    say(&format!("`{text}` {why}.\n"))?;
                    Ok(None)
                }
                _ => {
                    say("Which of these?\n")?;
                    list(near.into_iter())?;
                    Ok(None)
                }
            }
        }
    }
}

fn list<'a>(choices: impl Iterator<Item = (usize, &'a Choice)>) -> Result<(), NoAnswers> {
    let lines: Vec<String> = choices.map(|(at, (id, label))| format!("  {:>3}  {}\n", at + 1, line(id, label))).collect();
    say(&lines.concat())
}

fn line(id: &str, label: &str) -> String {
    if label.is_empty() { id.to_owned() } else { format!("{id}: {label}") }
}
