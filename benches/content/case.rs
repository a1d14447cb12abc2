//! One invented case as facts, before it takes any form: what our records and the peers' sites are both written from.

use super::chance::Chance;
use super::words::{CONCLUDED, DETAILS, LOOKED_INTO, MATTERS, Matter, REPLIES, REPORTED};
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// How many forces there are: as many as territorial forces in England and Wales.
pub const FORCES: u8 = 43;

/// The first and the last year in which conduct begins.
pub const YEARS: std::ops::RangeInclusive<i16> = 2015..=2024;

/// The day on which all records were last checked: nothing in them is later.
pub const CHECKED: Date = date(2026, 10, 1);

/// How much each force has to do with: one is far larger than all others, as in life.
#[rustfmt::skip]
const WEIGHTS: [u32; FORCES as usize] = [
    3, 2, 2, 2, 1, 2, 1, 2, 3, 1, 1, 1, 3, 1, 7, 1, 3, 2, 2, 4, 3, 2, 1, 4, 30, 1, 1, 1, 2, 3, 2, 3, 3, 2, 1, 2, 3, 4, 1, 2, 7, 6, 1,
];

/// A force by its place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Force(pub u8);

impl Force {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Force> {
        (0..FORCES).map(Force)
    }

    /// Its id, which is also what the ids of its cases begin with.
    pub fn id(self) -> String {
        format!("force-{:02}", self.0 + 1)
    }

    /// Its invented name.
    pub fn name(self) -> String {
        format!("Example Force {:02}", self.0 + 1)
    }

    /// Its share of all cases, of [`Force::weights`].
    pub fn weight(self) -> u32 {
        WEIGHTS[usize::from(self.0)]
    }

    /// The sum of all shares.
    pub fn weights() -> u32 {
        WEIGHTS.iter().sum()
    }
}

/// A source of one case.
#[derive(Debug)]
pub struct Source {
    pub id: String,
    pub kind: &'static str,
    pub publisher: String,
    pub title: String,
    pub published: Date,
    pub address: String,
    pub archived: String,
}

/// A dated step of one case.
#[derive(Debug)]
pub struct Step {
    /// As a record writes it: a day, or a year alone.
    pub date: String,
    pub kind: &'static str,
    /// The kind as words.
    pub label: &'static str,
    pub text: String,
    /// Places in [`Case::sources`].
    pub sources: Vec<usize>,
}

/// What proceedings decided.
#[derive(Debug)]
pub struct Decision {
    /// Kind of proceedings.
    pub proceedings: &'static str,
    pub proceedings_label: &'static str,
    pub finding: &'static str,
    pub finding_label: &'static str,
    pub outcome: &'static str,
    pub outcome_label: &'static str,
    pub months: Option<u32>,
    pub service: &'static str,
    pub opened: Date,
    pub ended: Date,
}

/// One case.
#[derive(Debug)]
pub struct Case {
    pub id: String,
    pub force: Force,
    pub year: i16,
    pub title: String,
    pub summary: String,
    pub role: &'static str,
    pub role_label: &'static str,
    pub rank: &'static str,
    pub matter: &'static Matter,
    pub decision: Decision,
    /// The day of a tribunal's decision, where there was an appeal.
    pub appeal: Option<Date>,
    pub steps: Vec<Step>,
    pub reply: Option<&'static str>,
    pub sources: Vec<Source>,
}

impl Case {
    /// The case with a number, counted from nought.
    pub fn of(seed: u64, number: u64) -> Self {
        let mut chance = Chance::of(seed, number);
        let force = Force(u8::try_from(chance.weighted(WEIGHTS.iter().copied())).expect("the list is short"));
        let matter = &MATTERS[chance.weighted(MATTERS.iter().map(|matter| matter.weight))];
        let begun = date(*YEARS.start(), 1, 1) + i64::from(chance.below(365 * 10)).days();
        let mut later = |from: Date, least: u32, spread: u32| from + i64::from(least + chance.below(spread)).days();
        let reported = later(begun, 2, 60);
        let looked = later(reported, 5, 60);
        let concluded = later(looked, 60, 240);
        let opened = later(concluded, 30, 120);
        let decision = decided(&mut chance, opened);
        let (role, role_label) =
            if chance.happens(7) { ("special-constable", "Special constable") } else { ("police-officer", "Police officer") };
        let rank = match chance.below(20) {
            _ if role == "special-constable" => "not-in-source",
            0..15 => "constable",
            15..18 => "sergeant",
            18 => "inspector",
            _ => "chief-inspector",
        };
        let id = format!("{}-{}-{:06}", force.id(), begun.year(), number + 1);
        let sources = sources(force, matter, number, &decision);
        let sexual = matter.category.contains("sexual");
        let begun_on = if sexual { begun.year().to_string() } else { begun.to_string() };
        let mut step = |date: String, kind, label, text: String, also: bool| {
            let text = if also { format!("{text} {}", chance.one_of(DETAILS)) } else { text };
            let sources = if chance.happens(40) { vec![0, 1] } else { vec![usize::from(chance.happens(30))] };
            Step { date, kind, label, text, sources }
        };
        let steps = vec![
            step(begun_on, "conduct", "Conduct", format!("It was alleged that somebody in the force {}.", matter.told), !sexual),
            step(reported.to_string(), "first-report", "First report", String::new(), true),
            step(looked.to_string(), "mode-decided", "Mode of investigation decided", String::new(), true),
            step(concluded.to_string(), "case-to-answer", "Case to answer", String::new(), true),
        ];
        let steps = steps.into_iter().zip([&[""][..], REPORTED, LOOKED_INTO, CONCLUDED]);
        let steps: Vec<Step> = steps
            .map(|(step, begin)| Step {
                text: format!("{} {}", chance.one_of(begin), step.text.trim()).trim().to_owned(),
                ..step
            })
            .collect();
        let officer = if role == "police-officer" { officer(rank) } else { "a special constable".to_owned() };
        let summary = format!(
            "It was alleged that {officer} of {} {} in {}. A {} {}, and the outcome was: {}. {} {} This case is invented.",
            force.name(),
            matter.told,
            begun.year(),
            decision.proceedings_label.to_lowercase(),
            found(decision.finding),
            decision.outcome_label.to_lowercase(),
            chance.one_of(DETAILS),
            chance.one_of(DETAILS),
        );
        let may_appeal = decision.proceedings != "misconduct-meeting" && decision.finding == "gross-misconduct";
        let appeal = (may_appeal && chance.happens(8))
            .then(|| decision.ended + i64::from(60 + chance.below(200)).days())
            .filter(|day| *day < CHECKED);
        let reply = chance.happens(12).then(|| chance.one_of(REPLIES));
        let title = format!("{} after {}", titled(decision.outcome), matter.short);
        let title = if decision.finding == "not-proven" { format!("Not proven: {}", matter.short) } else { title };
        Case {
            id,
            force,
            year: begun.year(),
            title,
            summary,
            role,
            role_label,
            rank,
            matter,
            decision,
            appeal,
            steps,
            reply,
            sources,
        }
    }
}

fn sources(force: Force, matter: &Matter, number: u64, decision: &Decision) -> Vec<Source> {
    let id = |which: u8| format!("s{:07}-{which}", number + 1);
    let address = |site: &str, which: &str| format!("https://{site}.example/{}/{}/{}", which, decision.ended.year(), number + 1);
    let published = decision.ended + 3.days();
    let notice = address(&force.id(), "outcomes");
    let report = address("news", "reports");
    vec![
        Source {
            id: id(1),
            kind: "force-outcome-notice",
            publisher: force.name(),
            title: format!("Outcome of a {}: {}", decision.proceedings_label.to_lowercase(), matter.short),
            published,
            archived: format!("https://archive.example/{}/{notice}", published.strftime("%Y%m%d")),
            address: notice,
        },
        Source {
            id: id(2),
            kind: "local-press",
            publisher: "Example News".to_owned(),
            title: format!("Report on {}", matter.short),
            published,
            archived: format!("https://archive.example/{}/{report}", published.strftime("%Y%m%d")),
            address: report,
        },
    ]
}

/// What was decided, by the rules of the day: a meeting cannot dismiss, and who left cannot be dismissed.
fn decided(chance: &mut Chance, opened: Date) -> Decision {
    let ended = opened + i64::from(chance.below(4)).days();
    let newer = opened >= date(2021, 6, 1);
    let warning = |label: &'static str, id: &'static str, newer_months: u32, older_months: u32| {
        (id, label, Some(if newer { newer_months } else { older_months }))
    };
    let written = warning("Written warning", "written-warning", 18, 12);
    let final_written = warning("Final written warning", "final-written-warning", 24, 18);
    let none = ("no-action", "No action", None);
    let dismissed = ("dismissed-without-notice", "Dismissed without notice", None);
    let would = ("would-have-been-dismissed", "Would have been dismissed", None);
    let meeting = ("misconduct-meeting", "Misconduct meeting");
    let hearing = ("misconduct-hearing", "Misconduct hearing");
    let accelerated = ("accelerated-misconduct-hearing", "Accelerated misconduct hearing");
    let gross = ("gross-misconduct", "Gross misconduct");
    let misconduct = ("misconduct", "Misconduct");
    let not_proven = ("not-proven", "Not proven");
    let (held, found, then, service) = match chance.below(100) {
        0..22 => (meeting, misconduct, written, "serving"),
        22..32 => (meeting, misconduct, final_written, "serving"),
        32..40 => (meeting, not_proven, none, "serving"),
        40..52 => (hearing, not_proven, none, "serving"),
        52..60 => (hearing, misconduct, written, "serving"),
        60..72 => (hearing, gross, final_written, "serving"),
        72..84 => (hearing, gross, dismissed, "former-dismissed"),
        84..93 => (hearing, gross, would, "former-resigned"),
        _ if opened < date(2020, 2, 1) => (hearing, gross, would, "former-retired"),
        93..97 => (accelerated, gross, dismissed, "former-dismissed"),
        _ => (accelerated, gross, would, "former-resigned"),
    };
    Decision {
        proceedings: held.0,
        proceedings_label: held.1,
        finding: found.0,
        finding_label: found.1,
        outcome: then.0,
        outcome_label: then.1,
        months: then.2,
        service,
        opened,
        ended,
    }
}

fn found(finding: &str) -> &'static str {
    match finding {
        "gross-misconduct" => "found gross misconduct",
        "misconduct" => "found misconduct",
        _ => "did not find it proven",
    }
}

fn officer(rank: &str) -> String {
    let article = if rank.starts_with('i') { "an" } else { "a" };
    format!("{article} {}", rank.replace('-', " "))
}

fn titled(outcome: &str) -> &'static str {
    match outcome {
        "written-warning" => "Written warning",
        "final-written-warning" => "Final written warning",
        "dismissed-without-notice" => "Dismissed without notice",
        "would-have-been-dismissed" => "Would have been dismissed",
        _ => "No action",
    }
}
