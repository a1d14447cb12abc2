//! A person in a case: ranks, allegations, what was decided, appealed and tried, and whether a name may stand.

use super::{Locals, local, own_id};
use crate::check::Checker;
use crate::check::standing::{AppealFacts, DecisionFacts, derive};
use crate::fault::{Fault, Place, Placed};
use crate::read::raw::{RawAllegation, RawAppeal, RawCriminal, RawName, RawPerson, RawResult};
use crate::read::record::{List, unknown_id};
use crate::records::case::{Allegation, Appeal, Criminal, Decision, DecisionStanding, Name, Person, Proceedings, Sentence};
use crate::value::date::{PartialDate, When};
use crate::value::rank::HeldRank;
use crate::vocabulary::{CriminalStage, Modifier, NOT_IN_SOURCE, OutcomeStanding, Rank, Term};

/// Most people that one entry may stand for; more is a slip of the finger.
const MOST_PEOPLE: u32 = 500;

/// Most appeals of one person: which decision stands is worked out along chains of them, so their length must be bounded.
const MOST_APPEALS: usize = 100;

pub fn person(raw: RawPerson, locals: &Locals, proceedings: &[&Proceedings], checker: &mut Checker<'_>) -> Option<Person> {
    let RawPerson {
        place,
        id,
        count,
        cipher,
        name,
        role,
        rank_at_conduct,
        rank_at_proceedings,
        service,
        sources,
        allegations,
        results,
        appeals,
        criminal,
    } = raw;
    if let Some(count) = count.as_ref().filter(|count| !(1..=MOST_PEOPLE).contains(&count.value)) {
        checker.faults.push(
            Fault::error("bad-count", count.place, format!("an entry cannot stand for {} people", count.value))
                .expected(format!("a number from 1 to {MOST_PEOPLE}"))
                .mend("write how many people the entry stands for, or leave `count` out for one"),
        );
    }
    let sources = checker.sources(&sources, place, "this person");
    if allegations.is_missing() {
        missing_allegation(place, checker);
    }
    let conduct = rank_at_conduct.as_ref().map(|text| rank(text, checker));
    let at_proceedings = rank_at_proceedings.as_ref().map(|text| rank(text, checker));
    let allegations: Vec<Option<Allegation>> = allegations.into_iter().map(|a| allegation(a, checker)).collect();
    let decisions: Vec<Option<Decision>> = results.into_iter().map(|r| decision(r, locals, proceedings, checker)).collect();
    let appeals = self::appeals(appeals, locals, checker);
    let criminal: Vec<Option<Criminal>> = criminal.into_iter().map(|c| self::criminal(c, checker)).collect();

    let criminal: Option<Vec<Criminal>> = criminal.into_iter().collect();
    let id = id.and_then(|id| own_id(&id, checker));
    let named = name.is_some();
    let name = name.and_then(|name| self::name(name, checker));
    let mut decisions: Vec<Decision> = decisions.into_iter().collect::<Option<_>>()?;
    let appeals = appeals?;
    let current = {
        let facts: Vec<DecisionFacts<'_>> = decisions.iter().map(decision_facts).collect();
        let appeal_facts: Vec<AppealFacts<'_>> = appeals.iter().map(appeal_facts).collect();
        let (standings, current) = derive(&facts, &appeal_facts);
        if current.len() > 1 {
            checker.faults.push(
                Fault::error("two-current-outcomes", place, "two outcomes of this person would be current at once")
                    .label("begins here")
                    .expected("one current outcome a person; an earlier one was overturned or sent back by an appeal")
                    .mend("add the appeal that struck the earlier one, or make two records if they are two matters"),
            );
        }
        for (decision, standing) in decisions.iter_mut().zip(standings) {
            decision.standing = standing;
        }
        current.last().copied()
    };
    Some(Person {
        place,
        id: id?,
        count: count.map_or(1, |count| count.value),
        cipher,
        name: if named { Some(name?) } else { None },
        role: role?.value,
        rank_at_conduct: conduct??,
        rank_at_proceedings: at_proceedings??,
        service: service?,
        sources,
        allegations: allegations.into_iter().collect::<Option<_>>()?,
        decisions,
        appeals,
        criminal: criminal?,
        current,
    })
}

fn missing_allegation(place: Place, checker: &mut Checker<'_>) {
    checker.faults.push(
        Fault::error("missing-field", place, "this person has no `allegations`")
            .label("begins here")
            .mend("add one; `categories: [not-in-source]` and `standards: [not-in-source]` where the sources do not say"),
    );
}

/// "detective chief-inspector"; the outer `None` when a fault was found, the inner where no source says.
#[expect(clippy::option_option, reason = "wrong and silent are two answers, and only the first was a fault")]
fn rank(text: &Placed<String>, checker: &mut Checker<'_>) -> Option<Option<HeldRank>> {
    if text.value == NOT_IN_SOURCE {
        return Some(None);
    }
    let mut words: Vec<&str> = text.value.split_whitespace().collect();
    let last = words.pop().unwrap_or("");
    let found = Rank::parse(last);
    let modifiers: Option<Vec<Modifier>> = words.iter().map(|word| Modifier::parse(word)).collect();
    match (found, modifiers) {
        (Some(rank), Some(modifiers)) => Some(Some(HeldRank { rank, modifiers })),
        (None, _) => {
            checker.faults.push(unknown_id(last, Rank::TITLE, Rank::all().iter().map(|rank| rank.id()), text.place));
            None
        }
        (Some(_), None) => {
            let word = words.iter().find(|word| Modifier::parse(word).is_none()).copied().unwrap_or("");
            let fault = unknown_id(word, "word before a rank", Modifier::all().iter().map(|m| m.id()), text.place);
            checker.faults.push(fault);
            None
        }
    }
}

fn allegation(raw: RawAllegation, checker: &mut Checker<'_>) -> Option<Allegation> {
    let RawAllegation { place, categories, standards, finding, count, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "this allegation");
    if let Some(count) = count.as_ref().filter(|count| count.value == 0) {
        checker.faults.push(
            Fault::error("bad-count", count.place, "an entry cannot stand for 0 allegations")
                .mend("write how many allegations the entry stands for, or leave `count` out where the number is not stated"),
        );
    }
    for (list, key) in [(categories.is_missing(), "categories"), (standards.is_missing(), "standards")] {
        if list {
            checker.faults.push(
                Fault::error("missing-field", place, format!("this allegation has no `{key}`"))
                    .label("begins here")
                    .mend(format!("add `{key}: [...]`; `[not-in-source]` where the sources do not say")),
            );
        }
    }
    Some(Allegation {
        place,
        categories: categories.into_iter().collect(),
        standards: standards.into_iter().map(|s| s.value).collect(),
        finding: finding?,
        count: count.map(|count| count.value),
        text: words,
        sources,
    })
}

fn decision(raw: RawResult, locals: &Locals, known: &[&Proceedings], checker: &mut Checker<'_>) -> Option<Decision> {
    let RawResult { place, proceedings, finding, outcome, months, decided, precision, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "this result");
    let written = decided;
    let decided = checker.when(written.as_ref(), None, precision.as_ref());
    let proceedings = local(&proceedings?, &locals.proceedings, "proceedings", checker)?;
    let held = known.iter().find(|known| known.id.value == proceedings);
    if let (Some(held), Some(day), Some(written)) = (held, decided.from(), &written)
        && let Some(opened) = held.opened.from()
        && day.latest() < opened.earliest()
    {
        checker.faults.push(
            Fault::error(
                "decided-before-opened",
                written.place,
                format!("this was decided on {day}, before the proceedings opened on {opened}"),
            )
            .mend("look both dates up in the source"),
        );
    }
    Some(Decision {
        place,
        decided: if written.is_some() { decided } else { held.map_or(When::NotInSource, |held| held.ended) },
        proceedings,
        finding: finding?,
        outcome: outcome?,
        months,
        text: words,
        sources,
        standing: DecisionStanding { standing: OutcomeStanding::Current, by: None },
    })
}

fn decision_facts(decision: &Decision) -> DecisionFacts<'_> {
    DecisionFacts {
        proceedings: &decision.proceedings,
        finding: decision.finding.value,
        outcome: decision.outcome.value,
        months: decision.months.as_ref().map(|months| months.value),
        decided: decision.decided,
    }
}

fn appeal_facts(appeal: &Appeal) -> AppealFacts<'_> {
    AppealFacts {
        id: &appeal.id.value,
        against: &appeal.against,
        result: appeal.result.value,
        finding: appeal.finding.as_ref().map(|finding| finding.value),
        outcome: appeal.outcome.as_ref().map(|outcome| outcome.value),
        months: appeal.months.as_ref().map(|months| months.value),
        decided: appeal.decided,
    }
}

/// Appeals, each against proceedings or an appeal that stands before it, in order of date.
fn appeals(raws: List<RawAppeal>, locals: &Locals, checker: &mut Checker<'_>) -> Option<Vec<Appeal>> {
    if raws.len() > MOST_APPEALS
        && let Some(first) = raws.first()
    {
        checker.faults.push(
            Fault::error("too-many-appeals", first.place, format!("{} appeals of one person", raws.len()))
                .label("the first of them")
                .expected(format!("at most {MOST_APPEALS}: there are not so many courts"))
                .mend("look for entries that were copied, or give people of whom different things are true entries of their own"),
        );
        return None;
    }
    let mut known = locals.proceedings.clone();
    let mut appeals: Vec<Option<Appeal>> = Vec::with_capacity(raws.len());
    let mut last: Option<(PartialDate, Place)> = None;
    for raw in raws {
        let RawAppeal { place, id, against, body, result, decided, precision, finding, outcome, months, text: words, sources } =
            raw;
        let sources = checker.sources(&sources, place, "this appeal");
        let when = checker.when(decided.as_ref(), None, precision.as_ref());
        if let (Some(date), Some(decided)) = (when.from(), &decided) {
            if let Some((before, at)) = last
                && date.latest() < before.earliest()
            {
                checker.faults.push(
                    Fault::error(
                        "appeals-out-of-order",
                        decided.place,
                        format!("this appeal of {date} stands after one of {before}"),
                    )
                    .also(at, "the later one")
                    .mend("write appeals in order of date: which decision stands is worked out from their order"),
                );
            }
            last = Some((date, decided.place));
        }
        let against = against.and_then(|against| local(&against, &known, "proceedings or earlier appeal", checker));
        let mut twice = false;
        if let Some(id) = &id {
            if let Some(first) = known.get(&id.value).or_else(|| locals.people.get(&id.value)) {
                twice = true;
                checker.faults.push(
                    Fault::error("duplicate-id", id.place, format!("`{}` stands for two things in this record", id.value))
                        .label("again")
                        .also(*first, "first written here")
                        .mend("give one of them another id"),
                );
            }
            known.insert(id.value.clone(), id.place);
        }
        // Which decision stands is not asked of appeals that share an id: they may attack each other without end.
        let made = id.filter(|_| !twice).and_then(|id| own_id(&id, checker));
        appeals.push((|| {
            Some(Appeal {
                place,
                id: made?,
                against: against?,
                body: body?.value,
                result: result?,
                decided: when,
                finding,
                outcome,
                months,
                text: words,
                sources,
            })
        })());
    }
    appeals.into_iter().collect()
}

fn criminal(raw: RawCriminal, checker: &mut Checker<'_>) -> Option<Criminal> {
    let RawCriminal { place, stage, date, precision, court, counts, listed_for, sentence, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "this criminal stage");
    let date = checker.when(date.as_ref(), None, precision.as_ref());
    let stage = stage?;
    let is_sentence = stage.value == CriminalStage::Sentenced;
    if is_sentence != sentence.is_some() {
        let fault = if is_sentence {
            Fault::error("sentence-missing", stage.place, "this stage says `sentenced`, but no sentence is written")
                .mend("add `sentence:` with its `kind`; `kind: not-in-source` where the sources do not say")
        } else {
            Fault::error("sentence-misplaced", stage.place, "a sentence stands with a stage that is not `sentenced`")
                .mend("write a stage of its own for the sentence: `stage: sentenced`")
        };
        checker.faults.push(fault);
    }
    let sentence = match sentence {
        None => None,
        Some(raw) => Some(Sentence { place: raw.place, kind: raw.kind?, months: raw.months, text: raw.text }),
    };
    Some(Criminal { place, stage, date, court, counts, listed_for, sentence, text: words, sources })
}

/// A name with the review that allowed it. Whether it may stand at all is asked by the rules.
fn name(raw: RawName, checker: &mut Checker<'_>) -> Option<Name> {
    let RawName { place, text: words, basis, public_interest, reviewer, reviewed, review_by, allowed_together, sources } = raw;
    let sources = checker.sources(&sources, place, "this name");
    let allowed_together =
        if allowed_together.is_missing() { Vec::new() } else { checker.pointers(&allowed_together, place, "this permission") };
    if let Some(reviewed) = &reviewed {
        checker.not_after(PartialDate::Day(reviewed.value), reviewed.place);
    }
    let (basis, public_interest, reviewer) = (basis?, public_interest?, reviewer?);
    let (reviewed, review_by) = (reviewed?, review_by?);
    Some(Name { place, text: words?, basis, public_interest, reviewer, reviewed, review_by, allowed_together, sources })
}
