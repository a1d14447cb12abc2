//! Questions on a terminal: a line each, answered by a line. Nothing is drawn over, so that it can be read aloud, logged and scripted.
//!
//! An answer may be an id, the number of a choice, or a part of either's words; a part that fits several is answered with those. `<` goes back.

use crate::new::{Answers, Choice, Known, Otherwise, Question, Takes};
use std::collections::BTreeMap;
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

/// What a person types at a question.
enum Reply {
    /// The answers; none where it is left to be filled in.
    Answers(Vec<String>),
    /// Back to the question before.
    Back,
}

/// What is typed to go back to the question before; no answer is this alone.
const BACK: &str = "<";

/// Takes answers from flags, and asks for the others on a terminal. With `blank`, what was not given is left to be filled in and not asked.
pub fn answers(
    questions: &'static [Question],
    given: impl Fn(&str) -> Vec<String>,
    known: &Known,
    blank: bool,
) -> Result<Answers, NoAnswers> {
    let (mut answers, mut wrong) = (Answers::default(), Vec::new());
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
    let open: Vec<&Question> = questions.iter().filter(|question| answers.all(question.flag).is_empty()).collect();
    if io::stdin().is_terminal() && !blank { on_a_terminal(&open, answers, known) } else { unasked(&open, answers, known, blank) }
}

/// Asks each question that the answers before it call for; the person may go back, and finds what was typed.
fn on_a_terminal(open: &[&Question], mut answers: Answers, known: &Known) -> Result<Answers, NoAnswers> {
    say(&format!(
        "Each question is answered with a line. An empty line takes what is in brackets, or leaves it to be filled in later; {BACK} goes back to the \
         question before; Ctrl-C ends.\n"
    ))?;
    // The answers that were typed, and the questions that were asked, by their places. What was offered and taken is made anew from the answers
    // before, which may be others by now.
    let (mut typed, mut asked): (BTreeMap<&str, Vec<String>>, Vec<usize>) = Default::default();
    let mut at = 0;
    while let Some(question) = open.get(at) {
        if !(question.when)(&answers) {
            at += 1;
            continue;
        }
        let usual: Vec<String> = offered(question, &answers, known).into_iter().collect();
        match ask(question, typed.get(question.flag).unwrap_or(&usual), known)? {
            Reply::Answers(given) => {
                for answer in &given {
                    answers.add(question.flag, answer.clone());
                }
                if given == usual {
                    typed.remove(question.flag);
                } else {
                    typed.insert(question.flag, given);
                }
                asked.push(at);
                at += 1;
            }
            Reply::Back => match asked.pop() {
                Some(before) => {
                    at = before;
                    if let Some(question) = open.get(at) {
                        answers.take_back(question.flag);
                    }
                }
                None => say("This is the first question.\n")?,
            },
        }
    }
    Ok(answers)
}

/// Takes what is offered where nothing was given; answers what cannot be done without.
fn unasked(open: &[&Question], mut answers: Answers, known: &Known, blank: bool) -> Result<Answers, NoAnswers> {
    let mut lacking: Vec<&Question> = Vec::new();
    for question in open {
        if !(question.when)(&answers) {
            continue;
        }
        if let Some(offered) = offered(question, &answers, known) {
            answers.add(question.flag, offered);
        } else if is_needed(question) || (!blank && can_wait(question)) {
            lacking.push(question);
        }
    }
    if lacking.is_empty() {
        return Ok(answers);
    }
    let mut lines: Vec<String> =
        lacking.iter().map(|question| format!("--{} is not given: {}", question.flag, question.asks)).collect();
    if lacking.iter().any(|question| can_wait(question)) {
        lines.push("With --blank, what can be filled in later is left empty.".to_owned());
    }
    Err(NoAnswers::Wrong(lines))
}

/// What is taken if nothing else is said.
fn offered(question: &Question, answers: &Answers, known: &Known) -> Option<String> {
    match question.otherwise {
        Otherwise::Taken(from) | Otherwise::Offered(from) => {
            // What is made of other answers may be an id that another has.
            from(answers, known).filter(|offered| question.take(offered, known).is_ok())
        }
        _ => None,
    }
}

fn is_needed(question: &Question) -> bool {
    matches!(question.otherwise, Otherwise::Needed | Otherwise::Taken(_))
}

fn can_wait(question: &Question) -> bool {
    matches!(question.otherwise, Otherwise::Wanted | Otherwise::Offered(_))
}

fn say(text: &str) -> Result<(), NoAnswers> {
    let mut out = io::stderr();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(NoAnswers::Failed)
}

/// Asks until there is an answer, or none is wanted. `offered` is taken by an empty line.
fn ask(question: &Question, offered: &[String], known: &Known) -> Result<Reply, NoAnswers> {
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
        let bracketed = if offered.is_empty() { String::new() } else { format!("[{}]", offered.join(", ")) };
        let prompt: Vec<&str> = [hint, &bracketed].into_iter().filter(|part| !part.is_empty()).collect();
        say(&format!("{}> ", if prompt.is_empty() { String::new() } else { prompt.join(" ") + " " }))?;
        let mut line = String::new();
        if io::stdin().lock().read_line(&mut line).map_err(NoAnswers::Failed)? == 0 {
            say("\n")?;
            return Err(NoAnswers::Ended);
        }
        let line = line.trim();
        if line.is_empty() {
            if offered.is_empty() && is_needed(question) {
                say("This cannot be left out.\n")?;
                continue;
            }
            return Ok(Reply::Answers(offered.to_vec()));
        }
        if line == BACK {
            return Ok(Reply::Back);
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
            return Ok(Reply::Answers(taken));
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
