//! The one door: from the checked records to what may be shown, as of a date.
//!
//! Entry point: [`disclose`]. Every page, chart, download and feed is made from its result, whose types have no field for what must
//! not be shown. What is decided here: names whose review date has passed are withheld and taken out of every text; a rank that
//! together with the force picks out one person is withheld, and with it what happened before any charge; dates of sexual conduct
//! are shown to the year.
//!
//! What comes out has no way back. The first of these compiles; the others do not, and the tests hold that they do not:
//!
//! ```
//! fn what_may_be_shown(public: &answerable::disclose::Public) -> Option<&str> {
//!     public.cases.first()?.people.first()?.name.as_deref()
//! }
//!
//! fn the_way_through(dataset: answerable::check::Dataset, date: jiff::civil::Date) -> usize {
//!     let public = answerable::disclose::disclose(dataset, date);
//!     answerable::summarise::summarise(&public).cases
//! }
//! ```
//!
//! ```compile_fail,E0609
//! fn until_when(person: &answerable::disclose::Person) -> jiff::civil::Date {
//!     person.name.as_ref().unwrap().review_by // a name that may be shown is a text and nothing else
//! }
//! ```
//!
//! ```compile_fail,E0609
//! fn what_maintainers_wrote(case: &answerable::disclose::Case) -> &Option<String> {
//!     &case.private_note // never leaves the reading of the record
//! }
//! ```
//!
//! ```compile_fail,E0382
//! fn round_the_door(dataset: answerable::check::Dataset, date: jiff::civil::Date) -> usize {
//!     let public = answerable::disclose::disclose(dataset, date);
//!     public.cases.len() + dataset.cases.len() // the door takes the dataset: nothing is left to look behind
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn summarise_the_unchecked(dataset: &answerable::check::Dataset) {
//!     answerable::summarise::summarise(dataset); // later steps take only what came through the door
//! }
//! ```

mod public;
mod withheld;

pub use public::{
    Allegation, Appeal, Case, Correction, Criminal, Current, Decision, Dispute, DisputedValue, Event, Person, Proceedings, Prose,
    Public, RankShown, Response, Site, Source,
};

use crate::check::{self, Dataset, case as checked};
use crate::value::figures::{FigureSet, Licence};
use crate::value::force::Force;
use crate::value::id::LocalId;
use crate::value::rank::HeldRank;
use crate::vocabulary::EventKind;
use jiff::civil::Date;
use withheld::Withheld;

/// Applies the publication rules as of `date`.
#[must_use]
pub fn disclose(dataset: Dataset, date: Date) -> Public {
    let names = dataset.cases.iter().flat_map(|case| &case.people).filter_map(|person| person.name.as_ref());
    let withheld = Withheld::new(names.filter(|name| !may_be_named(name, date)).map(|name| name.text.as_str()));
    let door = Door { withheld, date };
    let Dataset { site, forces, sources, cases, figures, commentary, pages, protected: _ } = dataset;
    Public {
        date,
        site: self::site(site),
        forces: forces.into_iter().map(|force| door.force(force)).collect(),
        sources: sources.into_iter().map(|source| door.source(source)).collect(),
        cases: cases.into_iter().map(|case| door.case(case)).collect(),
        figures: figures.into_iter().map(|set| door.figure_set(set)).collect(),
        commentary: commentary.into_iter().map(|prose| door.prose(prose)).collect(),
        pages: pages.into_iter().map(|prose| door.prose(prose)).collect(),
    }
}

/// Whether the review that allowed a name still holds (domain rule R19).
fn may_be_named(name: &checked::Name, date: Date) -> bool {
    date <= name.review_by
}

fn site(site: check::Site) -> Site {
    let check::Site { title, tagline, description, base_url, publisher, contact, licence, licence_address } = site;
    Site { title, tagline, description, base_url, publisher, contact, licence, licence_address }
}

struct Door {
    withheld: Withheld,
    date: Date,
}

impl Door {
    fn text(&self, text: &str) -> String {
        self.withheld.text(text)
    }

    fn maybe(&self, text: Option<String>) -> Option<String> {
        text.map(|text| self.text(&text))
    }

    /// A force's and a dataset's own words are about no person by their kind; that nobody is named in them is not left to that.
    fn force(&self, force: Force) -> Force {
        Force { note: self.maybe(force.note), ..force }
    }

    fn figure_set(&self, mut set: FigureSet) -> FigureSet {
        for text in set.caveats.iter_mut().chain([&mut set.title, &mut set.description]) {
            *text = self.text(text);
        }
        for observation in &mut set.observations {
            observation.note = self.maybe(observation.note.take());
        }
        FigureSet { licence: Licence { note: self.maybe(set.licence.note), ..set.licence }, ..set }
    }

    fn source(&self, source: check::Source) -> Source {
        let check::Source { id, kind, publisher, title, published, place, via, archived, read, licence, note } = source;
        let (address, site, address_withheld) = match place {
            check::Where::At(address) if self.withheld.is_in(&address) => {
                (None, host(&address), Some("It would name a person".to_owned()))
            }
            check::Where::At(address) => (Some(address), None, None),
            check::Where::Withheld { why, site } => (None, site, Some(self.text(&why))),
            check::Where::Unknown => (None, None, None),
        };
        Source {
            id,
            kind,
            publisher: self.text(&publisher),
            title: self.text(&title),
            published,
            address,
            site,
            address_withheld,
            via: self.maybe(via),
            archived: archived.filter(|address| !self.withheld.is_in(address)),
            read,
            licence: self.maybe(licence),
            note: self.maybe(note),
        }
    }

    fn case(&self, case: checked::Case) -> Case {
        let checked::Case {
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
        } = case;
        let sexual = people.iter().flat_map(|p| &p.allegations).flat_map(|a| &a.categories).any(|category| category.is_sexual());
        let uncharged: Vec<LocalId> = people
            .iter()
            .filter(|person| self.hides_rank(person) && !is_charged(person))
            .map(|person| person.id.clone())
            .collect();
        let people: Vec<Person> = people.into_iter().map(|person| self.person(person)).collect();
        Case {
            id,
            force,
            title: self.text(&title),
            summary: self.text(&summary),
            linked,
            people,
            proceedings: proceedings.into_iter().map(|held| self.proceedings(held)).collect(),
            events: events
                .into_iter()
                .filter(|event| !tells_of_inquiry(event, &uncharged))
                .map(|event| self.event(event, sexual))
                .collect(),
            disputes: disputes.into_iter().map(|dispute| self.dispute(dispute)).collect(),
            responses: responses.into_iter().map(|response| self.response(response)).collect(),
            corrections: corrections.into_iter().map(|correction| self.correction(&correction)).collect(),
            checked,
        }
    }

    /// Whether a rank picks out this person, who may not be named (domain rule R5).
    fn hides_rank(&self, person: &checked::Person) -> bool {
        let identifies = |rank: &Option<HeldRank>| rank.as_ref().is_some_and(|held| held.rank.identifies());
        let named = person.name.as_ref().is_some_and(|name| may_be_named(name, self.date));
        !named && (identifies(&person.rank_at_conduct) || identifies(&person.rank_at_proceedings))
    }

    fn person(&self, person: checked::Person) -> Person {
        let rank_withheld = self.hides_rank(&person);
        let charged = is_charged(&person);
        let checked::Person {
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
            decisions,
            appeals,
            criminal,
            current,
        } = person;
        let name = name.filter(|name| may_be_named(name, self.date)).map(|name| name.text);
        let show = |rank: Option<HeldRank>| match rank {
            _ if rank_withheld => RankShown::Withheld,
            Some(held) => RankShown::Held(held),
            None => RankShown::NotInSource,
        };
        let criminal = if rank_withheld && !charged { Vec::new() } else { criminal };
        Person {
            id,
            count,
            cipher: self.maybe(cipher),
            name,
            role,
            rank_at_conduct: show(rank_at_conduct),
            rank_at_proceedings: show(rank_at_proceedings),
            service,
            sources,
            allegations: allegations.into_iter().map(|allegation| self.allegation(allegation)).collect(),
            decisions: decisions.into_iter().map(|decision| self.decision(decision)).collect(),
            appeals: appeals.into_iter().map(|appeal| self.appeal(appeal)).collect(),
            criminal: criminal.into_iter().map(|stage| self.criminal(stage)).collect(),
            current: current.map(|current| {
                let check::Current { finding, outcome, months, decided, under_appeal } = current;
                Current { finding, outcome, months, decided, under_appeal }
            }),
        }
    }

    fn allegation(&self, allegation: checked::Allegation) -> Allegation {
        let checked::Allegation { categories, standards, finding, count, text, sources } = allegation;
        Allegation { categories, standards, finding, count, text: self.maybe(text), sources }
    }

    fn decision(&self, decision: checked::Decision) -> Decision {
        let checked::Decision { proceedings, finding, outcome, months, decided, text, sources, standing } = decision;
        let check::DecisionStanding { standing, by } = standing;
        Decision { proceedings, finding, outcome, months, decided, text: self.maybe(text), sources, standing, standing_by: by }
    }

    fn appeal(&self, appeal: checked::Appeal) -> Appeal {
        let checked::Appeal { id, against, body, result, decided, finding, outcome, months, text, sources } = appeal;
        Appeal { id, against, body, result, decided, finding, outcome, months, text: self.maybe(text), sources }
    }

    fn criminal(&self, stage: checked::Criminal) -> Criminal {
        let checked::Criminal { stage, date, court, counts, listed_for, sentence, text, sources } = stage;
        Criminal {
            stage,
            date,
            court: self.maybe(court),
            counts: self.maybe(counts),
            listed_for,
            sentence: sentence.map(|sentence| (sentence.kind, self.maybe(sentence.text))),
            text: self.maybe(text),
            sources,
        }
    }

    fn proceedings(&self, held: checked::Proceedings) -> Proceedings {
        let checked::Proceedings { id, kind, opened, ended, listed_for, chair, private, text, sources } = held;
        Proceedings { id, kind, opened, ended, listed_for, chair, private, text: self.maybe(text), sources }
    }

    /// In a sexual matter the conduct is dated to the year only (domain rule R11), and so no source's own date is printed either.
    fn event(&self, event: checked::Event, sexual: bool) -> Event {
        let checked::Event { when, printed, kind, said_by, people, text, sources } = event;
        let to_year = sexual && kind == EventKind::Conduct;
        let shown = if to_year { when.to_year() } else { when };
        Event {
            when: shown,
            day_withheld: shown != when,
            printed: self.maybe(printed.filter(|_| !to_year)),
            kind,
            said_by: self.maybe(said_by),
            people,
            text: self.text(&text),
            sources,
        }
    }

    fn dispute(&self, dispute: checked::Dispute) -> Dispute {
        let checked::Dispute { about, why, values } = dispute;
        let values = values.into_iter().map(|value| {
            let checked::DisputedValue { value, unit, as_of, used, sources } = value;
            DisputedValue { value: self.text(&value), unit: self.maybe(unit), as_of, used, sources }
        });
        Dispute { about: self.text(&about), why: self.maybe(why), values: values.collect() }
    }

    fn response(&self, response: checked::Response) -> Response {
        let checked::Response { from, when, text, sources } = response;
        Response { from: self.text(&from), when, text: self.text(&text), sources }
    }

    fn correction(&self, correction: &checked::Correction) -> Correction {
        let checked::Correction { date, was, now, why } = correction;
        Correction { date: *date, was: self.text(was), now: self.text(now), why: self.text(why) }
    }

    fn prose(&self, prose: check::Prose) -> Prose {
        let check::Prose { id, title, author, date, updated, summary, about, body } = prose;
        let check::About { forces, cases, figures } = about;
        Prose {
            id,
            title: self.text(&title),
            author: self.maybe(author),
            date,
            updated,
            summary: self.text(&summary),
            forces,
            cases,
            figures,
            body: self.text(&body),
        }
    }
}

/// Whether a criminal matter of this person went as far as a charge.
fn is_charged(person: &checked::Person) -> bool {
    person.criminal.iter().any(|stage| !stage.stage.is_below_charge())
}

/// Whether an event tells of a criminal inquiry into somebody who was not charged and whom more than a name would pick out.
fn tells_of_inquiry(event: &checked::Event, uncharged: &[LocalId]) -> bool {
    matches!(event.kind, EventKind::Arrest | EventKind::NoFurtherAction)
        && !uncharged.is_empty()
        && (event.people.is_empty() || event.people.iter().any(|person| uncharged.contains(person)))
}

/// The host of an address.
fn host(address: &str) -> Option<String> {
    address.split("://").nth(1).and_then(|rest| rest.split('/').next()).map(str::to_owned)
}
