//! Numbers, dates and "not known" as text: the only place where they are worded.
//!
//! What is worded alike in every language is a function; what differs is a method of [`Words`]. The functions of the same names say it in
//! English, for what is told in English alone: downloads, citations, feeds and the record of what was published.

use crate::disclose::{Person, RankShown};
use crate::language::Words;
use crate::rules::r41;
use crate::say;
use crate::value::date::{PartialDate, Precision, When};
use crate::value::figures::{Number, Period, Value};
use crate::value::rank::HeldRank;
use crate::vocabulary::{AppealResult, Modifier, Outcome, PeriodKind, ServiceStatus, Term};
use jiff::civil::Date;
use serde::Serialize;

impl Words {
    /// `January`
    #[must_use]
    pub fn month(&self, month: i8) -> String {
        self.say(&format!("month-{month}"))
    }

    /// `20 June 2025`
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        format!("{} {} {}", date.day(), self.month(date.month()), date.year())
    }

    /// `20 June 2025`, `June 2025` or `2025`.
    #[must_use]
    pub fn partial(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Day(date) => self.day(date),
            PartialDate::Month(year, number) => format!("{} {year}", self.month(number)),
            PartialDate::Year(year) => year.to_string(),
        }
    }

    /// Of a source that is no longer where it was: `found gone on 3 May 2026, last seen at its address on 1 April 2026`
    #[must_use]
    pub fn vanished(&self, found_gone: Date, last_seen: Option<Date>) -> String {
        let gone = self.day(found_gone);
        match last_seen {
            Some(seen) => say!(self, "source-vanished-seen", gone = gone, seen = self.day(seen)),
            None => say!(self, "source-vanished", gone = gone),
        }
    }

    /// A time in words.
    #[must_use]
    pub fn when(&self, when: When) -> WhenWords {
        let When::At { from, until, precision } = when else {
            return WhenWords {
                text: self.say("date-not-in-source"),
                note: self.say("when-by-order"),
                mark: "none",
                machine: String::new(),
            };
        };
        let text = match until.filter(|until| *until != from) {
            Some(until) => self.range(from, until),
            None => self.partial(from),
        };
        let (text, note) = match precision {
            Precision::Day => (text, String::new()),
            Precision::Week => (say!(self, "when-week", date = text), self.say("when-week.note")),
            Precision::Month => (text, self.say("when-month-note")),
            Precision::Year => (text, self.say("when-year-note")),
            Precision::Approx => (say!(self, "when-about", date = text), self.say("when-about.note")),
            Precision::Inferred => (say!(self, "when-inferred", date = text), self.say("when-inferred.note")),
        };
        WhenWords { text, note, mark: mark(precision, from), machine: machine(precision, from, until) }
    }

    /// A time in the middle of a sentence: "about August 2019".
    #[must_use]
    pub fn when_within(&self, when: When) -> String {
        let When::At { from, until, precision } = when else { return self.when(when).text };
        let date = || until.filter(|until| *until != from).map_or_else(|| self.partial(from), |until| self.range(from, until));
        match precision {
            Precision::Week => say!(self, "when-week.within", date = date()),
            Precision::Approx => say!(self, "when-about.within", date = date()),
            _ => self.when(when).text,
        }
    }

    /// `4 to 5 October 2021`, `March to April 2018`, `2000 to 2021`: nothing said twice that need not be.
    #[must_use]
    pub fn range(&self, from: PartialDate, until: PartialDate) -> String {
        let (start, end) = match (from, until) {
            (PartialDate::Day(a), PartialDate::Day(b)) if (a.year(), a.month()) == (b.year(), b.month()) => {
                (a.day().to_string(), self.day(b))
            }
            (PartialDate::Day(a), PartialDate::Day(b)) if a.year() == b.year() => {
                (format!("{} {}", a.day(), self.month(a.month())), self.day(b))
            }
            (PartialDate::Month(a, m), PartialDate::Month(b, _)) if a == b => (self.month(m), self.partial(until)),
            _ => (self.partial(from), self.partial(until)),
        };
        say!(self, "date-range", from = start, until = end)
    }

    /// How many records are held: "None held" for none, since nought would be a claim (rule R41).
    #[must_use]
    pub fn held(&self, number: usize) -> String {
        if number == 0 { self.say("none-held") } else { whole(number as u64) }
    }

    /// Up to twelve in words, else in digits: `two`, `13`.
    #[must_use]
    pub fn count(&self, number: u32) -> String {
        if number <= 12 { self.say(&format!("number-{number}")) } else { whole(u64::from(number)) }
    }

    /// `a`, `a and b`, `a, b and c`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [init @ .., last] => say!(self, "list-and", first = init.join(", "), last = last),
        }
    }

    /// A period in words: `Year to 31 March 2025`, `2019`, `31 March 2022`, `15 December 2017 to 31 March 2023`.
    #[must_use]
    pub fn period(&self, period: Period, kind: PeriodKind) -> String {
        match kind {
            PeriodKind::FinancialYear => say!(self, "period-year-to", date = self.day(period.to)),
            PeriodKind::CalendarYear => period.to.year().to_string(),
            PeriodKind::Snapshot => self.day(period.to),
            PeriodKind::Span if period.from == period.to => self.day(period.to),
            PeriodKind::Span => say!(self, "date-range", from = self.day(period.from), until = self.day(period.to)),
        }
    }

    /// A financial year as `2024/25`; anything else in full: `7 January 2018 to 1 June 2021`.
    #[must_use]
    pub fn year_or_span(&self, of: Period, kind: PeriodKind) -> String {
        if kind == PeriodKind::FinancialYear { year(of) } else { self.period(of, kind) }
    }

    /// "the Metropolitan Police", but "Gwent Police": the name of a force in a sentence.
    #[must_use]
    pub fn the(&self, name: &str) -> String {
        const WITH_ARTICLE: [&str; 4] = ["Metropolitan", "Ministry", "British", "Civil"];
        let has_article = WITH_ARTICLE.iter().any(|first| name.starts_with(first));
        if has_article { say!(self, "name-with-article", name = name) } else { name.to_owned() }
    }

    /// A rank in lower case, for a sentence: "detective chief inspector".
    fn held_rank(&self, held: &HeldRank) -> String {
        self.modified(held, self.label(held.rank).to_lowercase())
    }

    /// With the words that are said with a rank.
    fn modified(&self, held: &HeldRank, rank: String) -> String {
        let with = |rank, modifier: &Modifier| say!(self, &format!("rank-modified-{}", modifier.id()), rank = rank);
        held.modifiers.iter().rev().fold(rank, with)
    }

    /// Who a person is, without a name: "Two former constables", "Detective chief inspector (detective sergeant at the time)".
    #[must_use]
    pub fn who(&self, person: &Person) -> String {
        let held = |rank: &RankShown| match rank {
            RankShown::Held(held) => Some(held.clone()),
            _ => None,
        };
        let (then, later) = (held(&person.rank_at_conduct), held(&person.rank_at_proceedings));
        let is_withheld = |rank: &RankShown| matches!(rank, RankShown::Withheld | RankShown::Forbidden);
        let withheld = is_withheld(&person.rank_at_conduct) || is_withheld(&person.rank_at_proceedings);
        let (one, several) = if let Some(held) = later.as_ref().or(then.as_ref()).filter(|_| !withheld) {
            (self.held_rank(held), self.modified(held, self.say(&format!("several-rank-{}", held.rank.id()))))
        } else {
            let role = person.role.id();
            (self.say(&format!("who-role-{role}")), self.say(&format!("who-role-{role}.several")))
        };
        let former = person.service.is_some_and(ServiceStatus::has_left);
        let text = match (person.count, former) {
            (1, false) => one,
            (1, true) => say!(self, "who-former", who = one),
            (n, false) => say!(self, "who-several", n = n, count = self.count(n), one = one, several = several),
            (n, true) => say!(self, "who-several-former", n = n, count = self.count(n), one = one, several = several),
        };
        let text = capital(&text);
        match (&then, &later) {
            _ if withheld => say!(self, "who-withheld", who = text),
            (Some(then), Some(later)) if then != later => say!(self, "who-then", who = text, rank = self.held_rank(then)),
            _ => text,
        }
    }

    /// A rank by itself, or why there is none.
    #[must_use]
    pub fn rank(&self, shown: &RankShown) -> String {
        match shown {
            RankShown::NotInSource => self.say("not-stated"),
            RankShown::Held(held) => capital(&self.held_rank(held)),
            RankShown::Withheld => self.say("rank-withheld"),
            RankShown::Forbidden => self.say("rank-forbidden"),
        }
    }

    /// The result of an appeal or a review. "Dismissed" alone would read like the outcome of that name.
    #[must_use]
    pub fn appeal_result(&self, result: AppealResult) -> String {
        match result {
            AppealResult::Dismissed => self.say("challenge-dismissed"),
            AppealResult::Withdrawn => self.say("challenge-withdrawn"),
            AppealResult::Pending => self.say("challenge-pending"),
            AppealResult::NotInSource => self.say("challenge-not-stated"),
            other => self.label(other),
        }
    }

    /// `Final written warning, 3 years`; whole years as years.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome, months: Option<u32>) -> String {
        let label = self.label(outcome);
        match months {
            None => label,
            Some(months) if months.is_multiple_of(12) => say!(self, "outcome-years", outcome = label, years = months / 12),
            Some(months) => say!(self, "outcome-months", outcome = label, months = months),
        }
    }
}

/// In English, see [`Words::vanished`].
#[must_use]
pub fn vanished(found_gone: Date, last_seen: Option<Date>) -> String {
    Words::english().vanished(found_gone, last_seen)
}

/// In English, see [`Words::day`].
#[must_use]
pub fn day(date: Date) -> String {
    Words::english().day(date)
}

/// In English, see [`Words::partial`].
#[must_use]
pub fn partial(date: PartialDate) -> String {
    Words::english().partial(date)
}

/// A time in words, what is to be said about its exactness, and the mark that shows it.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct WhenWords {
    /// `4 to 5 October 2021`
    pub text: String,
    /// `Month only; the day is not in the source`; empty for a day.
    pub note: String,
    /// The class of the mark: `day`, `month`, `year` or `none`.
    pub mark: &'static str,
    /// For the `datetime` attribute; empty where there is none.
    pub machine: String,
}

/// The class of the mark that shows how exact a time is.
fn mark(precision: Precision, from: PartialDate) -> &'static str {
    match (precision, from) {
        (Precision::Week | Precision::Approx | Precision::Inferred, PartialDate::Day(_)) | (_, PartialDate::Month(..)) => "month",
        (_, PartialDate::Day(_)) => "day",
        (_, PartialDate::Year(_)) => "year",
    }
}

/// A time for the `datetime` attribute; empty where there is no form of it that a machine reads.
fn machine(precision: Precision, from: PartialDate, until: Option<PartialDate>) -> String {
    match (precision, from) {
        _ if until.is_some() => String::new(),
        // "About then" has no form that a machine reads.
        (Precision::Approx, _) => String::new(),
        (Precision::Week, PartialDate::Day(day)) => {
            let week = day.iso_week_date();
            format!("{:04}-W{:02}", week.year(), week.week())
        }
        _ => from.to_string(),
    }
}

/// In English, see [`Words::when`].
#[must_use]
pub fn when(when: When) -> WhenWords {
    Words::english().when(when)
}

/// A whole number with separators: `33,293`.
#[must_use]
pub fn whole(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number with so many decimals, and separators.
#[must_use]
pub fn decimal(number: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", number.abs());
    let (integer, fraction) = text.split_once('.').map_or((text.as_str(), None), |(a, b)| (a, Some(b)));
    let grouped = integer.parse().map_or_else(|_| integer.to_owned(), whole);
    let zero = text.bytes().all(|b| b == b'0' || b == b'.');
    let sign = if number < 0.0 && !zero { "\u{2212}" } else { "" };
    fraction.map_or_else(|| format!("{sign}{grouped}"), |fraction| format!("{sign}{grouped}.{fraction}"))
}

/// A number as published.
#[must_use]
pub fn number(number: Number) -> String {
    decimal(number.value, usize::from(number.decimals))
}

/// A number for the pages: full-time equivalents and other long decimals are rounded to one place at most.
#[must_use]
pub fn rounded(value: f64) -> String {
    if value.fract() == 0.0 { decimal(value, 0) } else { decimal(value, usize::from(value.abs() < 100.0)) }
}

/// A published value, or its mark.
#[must_use]
pub fn value(value: Value) -> String {
    match value {
        Value::Number(published) => number(published),
        Value::Missing(mark) => mark.mark().to_owned(),
    }
}

/// What `[c]` stands for, beside whatever shows one.
pub const SUPPRESSED: &str = "[c]: the number is held back so that nobody can be identified.";

/// For the scales of charts.
#[must_use]
pub fn scale(number: f64) -> String {
    decimal(number, usize::from(number.fract() != 0.0))
}

/// How many records are held: "None held" for none, since nought would be a claim (rule R41).
#[must_use]
pub fn held(number: usize) -> String {
    r41::held(number, whole)
}

/// The first letter as a capital.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// In English, see [`Words::the`].
#[must_use]
pub fn the(name: &str) -> String {
    Words::english().the(name)
}

/// In English, see [`Words::period`].
#[must_use]
pub fn period(period: Period, kind: PeriodKind) -> String {
    Words::english().period(period, kind)
}

/// A financial year as `2024/25`; anything else by its last year.
#[must_use]
pub fn year(period: Period) -> String {
    if (period.from.month(), period.to.month()) == (4, 3) {
        format!("{}/{:02}", period.from.year(), period.to.year() % 100)
    } else {
        period.to.year().to_string()
    }
}

/// A rank for the downloads.
#[must_use]
pub fn rank_id(shown: &RankShown) -> String {
    match shown {
        RankShown::NotInSource => crate::vocabulary::NOT_IN_SOURCE.to_owned(),
        RankShown::Held(held) => HeldRank::id(held),
        RankShown::Withheld | RankShown::Forbidden => "withheld".to_owned(),
    }
}

/// In English, see [`Words::outcome`].
#[must_use]
pub fn outcome(outcome: Outcome, months: Option<u32>) -> String {
    Words::english().outcome(outcome, months)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::documented::Count;
    use crate::rules::r28;
    use crate::summarise::coverage::WhyNot;
    use crate::summarise::outcomes::OutcomeClass;
    use crate::vocabulary::{AppealBody, Rank, Role, Unit};

    #[test]
    fn numbers_have_separators_and_a_real_minus() {
        assert_eq!(whole(0), "0");
        assert_eq!(whole(1_234_567), "1,234,567");
        assert_eq!(decimal(33292.61, 1), "33,292.6");
        assert_eq!(decimal(-0.04, 1), "0.0");
        assert_eq!(decimal(-12.0, 0), "\u{2212}12");
    }

    #[test]
    fn dates_say_no_more_than_is_known() {
        let date = |text: &str| PartialDate::parse(text).unwrap();
        assert_eq!(when(When::at(date("2025-01"))).text, "January 2025");
        let range = When::At { from: date("2021-10-04"), until: Some(date("2021-10-05")), precision: Precision::Day };
        assert_eq!(when(range).text, "4 to 5 October 2021");
        assert_eq!(when(When::NotInSource).text, "Date not in source");
        let about = When::At { from: date("2019-08"), until: None, precision: Precision::Approx };
        assert_eq!(when(about).text, "About August 2019");
    }

    /// What has no label of its own is named by its id; each id has its message.
    #[test]
    fn every_term_that_is_said_by_its_id_has_a_message() {
        fn has<T: Term>(before: &str, after: &str) {
            for term in T::all() {
                let name = format!("{before}-{}{after}", term.id());
                assert!(Words::english().has(&name), "{name}");
            }
        }
        has::<Rank>("several-rank", "");
        has::<Modifier>("rank-modified", "");
        has::<Role>("who-role", "");
        has::<Role>("who-role", ".several");
        has::<AppealBody>("by-body", "");
        for count in Count::ALL {
            for part in ["", ".people", ".about"] {
                let name = format!("coverage-count-{}{part}", count.id());
                assert!(Words::english().has(&name), "{name}");
            }
        }
    }

    /// Downloads take these words from the code.
    #[test]
    fn pages_and_downloads_use_the_same_words() {
        let said = |name: String| Words::english().say(&name);
        for class in OutcomeClass::ALL {
            assert_eq!(said(format!("outcome-class-{}", class.id())), class.label());
            assert_eq!(said(format!("outcome-class-{}.definition", class.id())), class.definition());
        }
        for why in WhyNot::ALL {
            assert_eq!(said(format!("coverage-why-{}", why.id())), why.words());
        }
        for unit in Unit::all() {
            assert_eq!(Words::english().units(*unit), unit.plural());
        }
        for replies in 1..3 {
            assert_eq!(Some(say!(Words::english(), "case-replies", n = replies)), r28::marked(replies));
        }
        assert!(said("cases-lead.none".to_owned()).contains(r41::NOT_NONE_OCCURRED));
    }

    #[test]
    fn lists_and_counts() {
        assert_eq!(Words::english().list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
        assert_eq!(Words::english().count(2), "two");
        assert_eq!(Words::english().count(1300), "1,300");
        assert_eq!(say!(Words::english(), "count-forces", n = 1_u64), "1 force");
    }
}
