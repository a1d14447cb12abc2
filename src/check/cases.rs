//! Case records: every fact sourced, every reference known, every date possible, every outcome one that the proceedings could reach.

use super::case::{
    Allegation, Appeal, Case, Correction, Criminal, Decision, Dispute, DisputedValue, Event, Name, Person, Proceedings, Response,
    Sentence,
};
use super::standing::{AppealFacts, DecisionFacts, derive};
use super::{Checker, outcomes, prose, text};
use crate::fault::{Fault, Place, Placed};
use crate::read::dates::WrittenDate;
use crate::read::raw::{
    RawAllegation, RawAppeal, RawCase, RawCorrection, RawCriminal, RawDispute, RawEvent, RawName, RawPerson, RawProceedings,
    RawResponse, RawResult,
};
use crate::read::record::{List, unknown_id};
use crate::value::date::When;
use crate::value::id::{CaseId, ForceId, LocalId};
use crate::value::rank::HeldRank;
use crate::vocabulary::{CriminalStage, EventKind, Modifier, NOT_IN_SOURCE, Rank, Term};
use std::collections::BTreeMap;

/// Most people that one entry may stand for; more is a slip of the finger.
const MOST_PEOPLE: u32 = 500;

/// Checks a case record. All its parts are checked even if one of them is refused.
pub fn case(raw: RawCase, checker: &mut Checker<'_>) -> Option<Case> {
    let RawCase {
        place,
        id,
        force,
        title,
        summary,
        linked,
        people,
        proceedings,
        events,
        disputes,
        responses,
        corrections,
        checked,
        private_note: _,
    } = raw;
    if people.is_missing() {
        missing_list("people", place, checker);
    }
    if events.is_missing() {
        missing_list("events", place, checker);
    }
    if let Some(summary) = &summary {
        prose::check_links(summary, checker);
    }
    if let Some(checked) = &checked {
        checker.not_after(crate::value::date::PartialDate::Day(checked.value), checked.place);
    }
    let case_id = case_id(id.as_ref(), force.as_ref(), checker);
    let linked = linked.iter().filter_map(|other| reference(other, id.as_ref(), checker)).collect();

    let local = Locals::of(&people, &proceedings, checker);
    let proceedings: Vec<Option<Proceedings>> = proceedings.into_iter().map(|p| self::proceedings(p, checker)).collect();
    let sound: Vec<&Proceedings> = proceedings.iter().flatten().collect();
    let people: Vec<Option<Person>> = people.into_iter().map(|p| person(p, &local, &sound, checker)).collect();
    let events: Vec<Option<Event>> = events.into_iter().map(|e| event(e, &local, checker)).collect();
    let disputes: Vec<Option<Dispute>> = disputes.into_iter().map(|d| dispute(d, checker)).collect();
    let responses: Vec<Option<Response>> = responses.into_iter().map(|r| response(r, checker)).collect();
    let corrections: Vec<Option<Correction>> = corrections.into_iter().map(|c| correction(c, checker)).collect();

    Some(Case {
        id: case_id?,
        force: ForceId::new(&force?.value)?,
        title: title?.value,
        summary: summary?.value,
        linked,
        people: people.into_iter().collect::<Option<_>>()?,
        proceedings: proceedings.into_iter().collect::<Option<_>>()?,
        events: events.into_iter().collect::<Option<_>>()?,
        disputes: disputes.into_iter().collect::<Option<_>>()?,
        responses: responses.into_iter().collect::<Option<_>>()?,
        corrections: corrections.into_iter().collect::<Option<_>>()?,
        checked: checked?.value,
    })
}

fn missing_list(key: &str, place: Place, checker: &mut Checker<'_>) {
    checker.faults.push(
        Fault::error("missing-field", place, format!("a case has no `{key}`"))
            .label("begins here")
            .mend(format!("add `{key}:` with at least one entry; content/README.md says what belongs there")),
    );
}

/// The id, which must begin with its force's prefix.
fn case_id(id: Option<&Placed<String>>, force: Option<&Placed<String>>, checker: &mut Checker<'_>) -> Option<CaseId> {
    if let Some(force) = force
        && !checker.index.forces.contains_key(&force.value)
        && !checker.index.is_unreadable(&force.value)
    {
        checker.faults.push(unknown_id(&force.value, "force", checker.index.forces.keys().map(String::as_str), force.place));
    }
    let id = id?;
    let Some(made) = CaseId::new(&id.value) else {
        checker.faults.push(
            Fault::error("bad-id", id.place, format!("`{}` cannot be the id of a case", id.value))
                .expected("PREFIX-YEAR-NUMBER, such as met-2021-03; `nd` for the year where no source dates the case")
                .mend("take the force's case prefix, the year of the first dated event, and the next free number of two digits"),
        );
        return None;
    };
    if let Some(Some(prefix)) = force.and_then(|force| checker.index.forces.get(&force.value))
        && made.prefix() != prefix
    {
        checker.faults.push(
            Fault::error("wrong-prefix", id.place, format!("the id of a case of this force begins with `{prefix}-`"))
                .label(format!("begins with `{}-`", made.prefix()))
                .mend("correct the id or the force"),
        );
    }
    Some(made)
}

/// A reference to another case.
fn reference(other: &Placed<String>, own: Option<&Placed<String>>, checker: &mut Checker<'_>) -> Option<CaseId> {
    if own.is_some_and(|own| own.value == other.value) {
        checker.faults.push(Fault::error("self-reference", other.place, "a case is linked to itself").mend("remove it"));
    } else if !checker.index.cases.contains(&other.value) && !checker.index.is_unreadable(&other.value) {
        checker.faults.push(unknown_id(&other.value, "case", checker.index.cases.iter().map(String::as_str), other.place));
    }
    CaseId::new(&other.value)
}

/// The ids that mean something only inside one record.
struct Locals {
    people: BTreeMap<String, Place>,
    proceedings: BTreeMap<String, Place>,
}

impl Locals {
    fn of(people: &[RawPerson], proceedings: &[RawProceedings], checker: &mut Checker<'_>) -> Self {
        let mut all: BTreeMap<String, Place> = BTreeMap::new();
        let mut take = |id: &Placed<String>, map: &mut BTreeMap<String, Place>, checker: &mut Checker<'_>| {
            if let Some(first) = all.get(&id.value) {
                checker.faults.push(
                    Fault::error("duplicate-id", id.place, format!("`{}` stands for two things in this record", id.value))
                        .label("again")
                        .also(*first, "first written here")
                        .mend("give one of them another id"),
                );
            }
            all.insert(id.value.clone(), id.place);
            map.insert(id.value.clone(), id.place);
        };
        let mut locals = Locals { people: BTreeMap::new(), proceedings: BTreeMap::new() };
        for id in people.iter().filter_map(|person| person.id.as_ref()) {
            take(id, &mut locals.people, checker);
        }
        for id in proceedings.iter().filter_map(|proceedings| proceedings.id.as_ref()) {
            take(id, &mut locals.proceedings, checker);
        }
        locals
    }
}

fn local(id: &Placed<String>, known: &BTreeMap<String, Place>, what: &str, checker: &mut Checker<'_>) -> Option<LocalId> {
    if !known.contains_key(&id.value) {
        checker.faults.push(unknown_id(&id.value, &format!("{what} of this record"), known.keys().map(String::as_str), id.place));
        return None;
    }
    LocalId::new(&id.value)
}

fn person(raw: RawPerson, locals: &Locals, proceedings: &[&Proceedings], checker: &mut Checker<'_>) -> Option<Person> {
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
    let rank_then = at_proceedings.clone().flatten().flatten();
    for result in results.iter() {
        outcomes::check(result, proceedings, rank_then.as_ref(), service.as_ref(), checker);
    }
    let decisions: Vec<Option<Decision>> = results.into_iter().map(|r| decision(r, locals, proceedings, checker)).collect();
    let appeals = self::appeals(appeals, locals, checker);
    let criminal: Vec<Option<Criminal>> = criminal.into_iter().map(|c| self::criminal(c, checker)).collect();

    let criminal: Option<Vec<Criminal>> = criminal.into_iter().collect();
    let id = id.and_then(|id| checker.id(&id, LocalId::new));
    let named = name.is_some();
    // Whether a name is allowed is asked of the whole criminal matter; a part of it that was refused has been answered.
    let name = name.zip(criminal.as_ref()).and_then(|(name, criminal)| self::name(name, criminal, checker));
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
        id: id?,
        count: count.map_or(1, |count| count.value),
        cipher: text(cipher),
        name: if named { Some(name?) } else { None },
        role: role?.value,
        rank_at_conduct: conduct??,
        rank_at_proceedings: at_proceedings??,
        service: service?.value,
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
        categories: categories.into_iter().map(|c| c.value).collect(),
        standards: standards.into_iter().map(|s| s.value).collect(),
        finding: finding?.value,
        count: count.map(|count| count.value),
        text: text(words),
        sources,
    })
}

fn decision(raw: RawResult, locals: &Locals, known: &[&Proceedings], checker: &mut Checker<'_>) -> Option<Decision> {
    let RawResult { place, proceedings, finding, outcome, months, decided, precision, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "this result");
    let written = decided;
    let decided = checker.when(written.as_ref(), None, precision.as_ref());
    let proceedings = local(&proceedings?, &locals.proceedings, "proceedings", checker)?;
    let held = known.iter().find(|known| known.id == proceedings);
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
        decided: if written.is_some() { decided } else { held.map_or(When::NotInSource, |held| held.ended) },
        proceedings,
        finding: finding?.value,
        outcome: outcome?.value,
        months: months.map(|months| months.value),
        text: text(words),
        sources,
        standing: super::DecisionStanding { standing: crate::vocabulary::OutcomeStanding::Current, by: None },
    })
}

fn decision_facts(decision: &Decision) -> DecisionFacts<'_> {
    DecisionFacts {
        proceedings: &decision.proceedings,
        finding: decision.finding,
        outcome: decision.outcome,
        months: decision.months,
        decided: decision.decided,
    }
}

fn appeal_facts(appeal: &Appeal) -> AppealFacts<'_> {
    AppealFacts {
        id: &appeal.id,
        against: &appeal.against,
        result: appeal.result,
        finding: appeal.finding,
        outcome: appeal.outcome,
        months: appeal.months,
        decided: appeal.decided,
    }
}

/// Appeals, each against proceedings or an appeal that stands before it, in order of date.
fn appeals(raws: List<RawAppeal>, locals: &Locals, checker: &mut Checker<'_>) -> Option<Vec<Appeal>> {
    let mut known = locals.proceedings.clone();
    let mut appeals: Vec<Option<Appeal>> = Vec::with_capacity(raws.len());
    let mut last: Option<(crate::value::date::PartialDate, Place)> = None;
    for raw in raws {
        let RawAppeal { place, id, against, body, result, decided, precision, finding, outcome, months, text: words, sources } =
            raw;
        let sources = checker.sources(&sources, place, "this appeal");
        let when = checker.when(decided.as_ref(), None, precision.as_ref());
        outcomes::check_appeal(finding.as_ref(), outcome.as_ref(), months.as_ref(), checker);
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
        if let Some(id) = &id {
            if let Some(first) = known.get(&id.value).or_else(|| locals.people.get(&id.value)) {
                checker.faults.push(
                    Fault::error("duplicate-id", id.place, format!("`{}` stands for two things in this record", id.value))
                        .label("again")
                        .also(*first, "first written here")
                        .mend("give one of them another id"),
                );
            }
            known.insert(id.value.clone(), id.place);
        }
        let made = id.and_then(|id| checker.id(&id, LocalId::new));
        appeals.push((|| {
            Some(Appeal {
                id: made?,
                against: against?,
                body: body?.value,
                result: result?.value,
                decided: when,
                finding: finding.map(|finding| finding.value),
                outcome: outcome.map(|outcome| outcome.value),
                months: months.map(|months| months.value),
                text: text(words),
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
        Some(raw) => Some(Sentence { kind: raw.kind?.value, months: raw.months.map(|m| m.value), text: text(raw.text) }),
    };
    Some(Criminal {
        stage: stage.value,
        date,
        court: text(court),
        counts: text(counts),
        listed_for: listed_for.map(|day| day.value),
        sentence,
        text: text(words),
        sources,
    })
}

fn proceedings(raw: RawProceedings, checker: &mut Checker<'_>) -> Option<Proceedings> {
    let RawProceedings { place, id, r#type, opened, ended, precision, listed_for, chair, private, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "these proceedings");
    // A qualifier such as `inferred` belongs to both dates, `day` or `month` only to the one that it describes; if to neither, that is
    // said of one.
    let fits = |date: &Option<Placed<WrittenDate>>| match (&precision, date) {
        (Some(precision), Some(Placed { value: WrittenDate::Known(date), .. })) => precision.value.fits(*date),
        _ => false,
    };
    let (first, last) = (fits(&opened), fits(&ended));
    let of_opened = precision.as_ref().filter(|_| first || (!last && opened.is_some()));
    let of_ended = precision.as_ref().filter(|_| last || (!first && opened.is_none()));
    let opened_when = checker.when(opened.as_ref(), None, of_opened);
    let ended_when = checker.when(ended.as_ref(), None, of_ended);
    if let (Some(from), Some(to), Some(at)) = (opened_when.from(), ended_when.from(), &ended)
        && to.latest() < from.earliest()
    {
        checker.faults.push(
            Fault::error("end-before-start", at.place, format!("the end {to} lies before the beginning {from}"))
                .also(opened.as_ref().map_or(place, |opened| opened.place), "the beginning")
                .mend("look both up in the source; perhaps they are the wrong way round"),
        );
    }
    let id = id?;
    Some(Proceedings {
        id: checker.id(&id, LocalId::new)?,
        kind: r#type?.value,
        opened: opened_when,
        ended: ended_when,
        listed_for: listed_for.map(|day| day.value),
        chair: chair?.value,
        private: private.is_some_and(|private| private.value),
        text: text(words),
        sources,
    })
}

fn event(raw: RawEvent, locals: &Locals, checker: &mut Checker<'_>) -> Option<Event> {
    let RawEvent { place, date, until, precision, printed, kind, said_by, people, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "this event");
    let when = checker.when(date.as_ref(), until.as_ref(), precision.as_ref());
    if let Some(kind) = &kind
        && kind.value == EventKind::MissedOpportunity
        && said_by.is_none()
    {
        checker.faults.push(
            Fault::error("missed-says-who", kind.place, "this says that an opportunity was missed, but not who says so")
                .mend("add `said-by:`; the site reports such a judgement and does not make it"),
        );
    }
    let people = people.iter().filter_map(|id| local(id, &locals.people, "person", checker)).collect();
    Some(Event { when, printed: text(printed), kind: kind?.value, said_by: text(said_by), people, text: words?.value, sources })
}

fn dispute(raw: RawDispute, checker: &mut Checker<'_>) -> Option<Dispute> {
    let RawDispute { place, about, why, values } = raw;
    if values.is_missing() {
        checker.faults.push(
            Fault::error("missing-field", place, "this dispute has no `values`")
                .label("begins here")
                .mend("write each value with its source"),
        );
    }
    let used: Vec<Place> =
        values.iter().filter_map(|v| v.used.as_ref().filter(|used| used.value).map(|used| used.place)).collect();
    if let [first, second, ..] = used[..] {
        checker.faults.push(
            Fault::error("two-values-used", second, "two values of one fact are said to be the one used")
                .also(first, "the first")
                .mend("mark one; where they count different things, mark none and say so under `why`"),
        );
    }
    let values: Vec<Option<DisputedValue>> = values
        .into_iter()
        .map(|raw| {
            let sources = checker.pointers(&raw.sources, raw.place, "this value");
            if let Some(as_of) = &raw.as_of {
                checker.not_after(as_of.value, as_of.place);
            }
            Some(DisputedValue {
                value: raw.value?.value,
                unit: text(raw.unit),
                as_of: raw.as_of.map(|as_of| as_of.value),
                used: raw.used.is_some_and(|used| used.value),
                sources,
            })
        })
        .collect();
    Some(Dispute { about: about?.value, why: text(why), values: values.into_iter().collect::<Option<_>>()? })
}

fn response(raw: RawResponse, checker: &mut Checker<'_>) -> Option<Response> {
    let RawResponse { place, from, date, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "this response");
    let when = checker.when(date.as_ref(), None, None);
    Some(Response { from: from?.value, when, text: words?.value, sources })
}

fn correction(raw: RawCorrection, checker: &mut Checker<'_>) -> Option<Correction> {
    let RawCorrection { place: _, date, was, now, why } = raw;
    let date = date?;
    checker.not_after(crate::value::date::PartialDate::Day(date.value), date.place);
    Some(Correction { date: date.value, was: was?.value, now: now?.value, why: why?.value })
}

/// A name: only after a conviction whose sentence can never become spent (domain rules R9 and R20).
fn name(raw: RawName, criminal: &[Criminal], checker: &mut Checker<'_>) -> Option<Name> {
    let RawName { place, text: words, basis: _, public_interest, reviewer, reviewed, review_by, sources } = raw;
    let sources = checker.sources(&sources, place, "this name");
    let lasting = criminal.iter().any(|stage| stage.sentence.as_ref().is_some_and(|sentence| !sentence.kind.can_become_spent()));
    let quashed = criminal.last().is_some_and(|stage| stage.stage == CriminalStage::ConvictionQuashed);
    if !lasting || quashed {
        checker.faults.push(
            Fault::error("name-not-allowed", place, "this person may not be named")
                .label("begins here")
                .expected("a conviction that stands, with a sentence that can never become spent (life or extended)")
                .mend("remove the name, here and wherever else in the record it stands"),
        );
    }
    if let Some(reviewed) = &reviewed {
        checker.not_after(crate::value::date::PartialDate::Day(reviewed.value), reviewed.place);
    }
    public_interest?;
    reviewer?;
    let (reviewed, review_by) = (reviewed?, review_by?);
    if review_by.value <= reviewed.value {
        checker.faults.push(
            Fault::error("end-before-start", review_by.place, "the next review does not come after the last one")
                .also(reviewed.place, "the last review")
                .mend("write the day by which somebody must look again"),
        );
    }
    Some(Name { text: words?.value, review_by: review_by.value, sources })
}
