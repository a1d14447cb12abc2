//! Case records at the door: every field by name, and of what is withheld nothing.

use super::{
    Allegation, Appeal, Case, Criminal, Current, Decision, Dispute, DisputedValue, Door, Event, Person, Proceedings, RankShown,
    Response, is_withheld, picks_out,
};
use crate::records::case as checked;
use crate::rules::{self, What, Withholding, r37};
use crate::value::id::LocalId;
use crate::value::rank::HeldRank;
use crate::vocabulary::EventKind;

impl Door {
    /// Takes a case record apart; `held` is what the rules withhold of it.
    pub(super) fn case(&self, case: checked::Case, held: &[Withholding]) -> Case {
        let checked::Case {
            place: _,
            id,
            force,
            title,
            summary,
            linked,
            restrictions: _,
            people,
            proceedings,
            events,
            disputes,
            responses,
            corrections,
            checked,
        } = case;
        let of_inquiries: Vec<&LocalId> =
            held.iter().filter(|held| held.what == What::Criminal).filter_map(|held| held.person.as_ref()).collect();
        let to_year = is_withheld(held, What::ConductDays, None);
        Case {
            id: id.value,
            force,
            title: self.text(&title.value),
            summary: self.text(&summary.value),
            linked,
            people: people.into_iter().map(|person| self.person(person, held)).collect(),
            proceedings: proceedings.into_iter().map(|held| self.proceedings(held)).collect(),
            events: events
                .into_iter()
                .filter(|event| !tells_of_inquiry(event, &of_inquiries))
                .map(|event| self.event(event, to_year))
                .collect(),
            disputes: disputes.into_iter().map(|dispute| self.dispute(dispute)).collect(),
            responses: responses.into_iter().map(|response| self.response(response)).collect(),
            corrections: self.corrections(&corrections),
            checked,
        }
    }

    fn person(&self, person: checked::Person, held: &[Withholding]) -> Person {
        let cleared = rules::r07::is_cleared(&person);
        let checked::Person {
            place: _,
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
        let withheld = |what: What| is_withheld(held, what, Some(&id.value));
        let show = |rank: Option<HeldRank>| match rank {
            _ if picks_out(held, Some(&id.value)) => RankShown::Withheld,
            _ if withheld(What::Rank) => RankShown::Forbidden,
            Some(held) => RankShown::Held(held),
            None => RankShown::NotInSource,
        };
        let (hide_allegations, hide_criminal) = (withheld(What::Allegations), withheld(What::Criminal));
        Person {
            count,
            cipher: self.placed(cipher.filter(|_| !withheld(What::Cipher))),
            name: name.filter(|_| !withheld(What::Name)).map(|name| name.text.value),
            role,
            rank_at_conduct: show(rank_at_conduct),
            rank_at_proceedings: show(rank_at_proceedings),
            service: (!withheld(What::Service)).then_some(service.value),
            sources,
            allegations: allegations.into_iter().map(|allegation| self.allegation(allegation, hide_allegations)).collect(),
            decisions: decisions.into_iter().map(|decision| self.decision(decision)).collect(),
            appeals: appeals.into_iter().map(|appeal| self.appeal(appeal)).collect(),
            criminal: criminal.into_iter().filter(|_| !hide_criminal).map(|stage| self.criminal(stage)).collect(),
            current: current.map(|current| {
                let checked::Current { finding, outcome, months, decided, under_appeal } = current;
                Current { finding, outcome, months, decided, under_appeal }
            }),
            cleared,
            id: id.value,
        }
    }

    /// Of an allegation that is withheld, the finding alone is shown.
    fn allegation(&self, allegation: checked::Allegation, hide: bool) -> Allegation {
        let checked::Allegation { place: _, categories, standards, finding, count, text, sources } = allegation;
        if hide {
            return Allegation {
                categories: Vec::new(),
                standards: Vec::new(),
                finding: finding.value,
                count: None,
                text: None,
                sources,
                withheld: true,
            };
        }
        Allegation {
            categories: categories.into_iter().map(|category| category.value).collect(),
            standards,
            finding: finding.value,
            count,
            text: self.placed(text),
            sources,
            withheld: false,
        }
    }

    fn decision(&self, decision: checked::Decision) -> Decision {
        let checked::Decision { place: _, proceedings, finding, outcome, months, decided, text, sources, standing } = decision;
        let checked::DecisionStanding { standing, by } = standing;
        Decision {
            proceedings,
            finding: finding.value,
            outcome: outcome.value,
            months: months.map(|months| months.value),
            decided,
            text: self.placed(text),
            sources,
            standing,
            standing_by: by,
        }
    }

    fn appeal(&self, appeal: checked::Appeal) -> Appeal {
        let checked::Appeal { place: _, id, against, body, result, decided, finding, outcome, months, text, sources } = appeal;
        Appeal {
            id: id.value,
            against,
            body,
            result: result.value,
            decided,
            finding: finding.map(|finding| finding.value),
            outcome: outcome.map(|outcome| outcome.value),
            months: months.map(|months| months.value),
            text: self.placed(text),
            sources,
        }
    }

    fn criminal(&self, stage: checked::Criminal) -> Criminal {
        let checked::Criminal { place: _, stage, date, court, counts, listed_for, sentence, text, sources } = stage;
        Criminal {
            stage: stage.value,
            date,
            court: self.placed(court),
            counts: self.placed(counts),
            listed_for: listed_for.map(|day| day.value),
            sentence: sentence.map(|sentence| (sentence.kind.value, self.placed(sentence.text))),
            text: self.placed(text),
            sources,
        }
    }

    fn proceedings(&self, held: checked::Proceedings) -> Proceedings {
        let checked::Proceedings { place: _, id, kind, opened, ended, listed_for, chair, private, text, sources } = held;
        Proceedings {
            id: id.value,
            kind: kind.value,
            opened,
            ended,
            listed_for,
            chair,
            private,
            text: self.placed(text),
            sources,
        }
    }

    /// Where days of the conduct are withheld, no source's own words for the date are printed either.
    fn event(&self, event: checked::Event, to_year: bool) -> Event {
        let checked::Event { place: _, when, printed, kind, said_by, people, text, sources } = event;
        let to_year = to_year && kind.value == EventKind::Conduct;
        let shown = if to_year { when.to_year() } else { when };
        Event {
            when: shown,
            day_withheld: shown != when,
            printed: self.placed(printed.filter(|_| !to_year)),
            kind: kind.value,
            said_by: self.placed(said_by),
            people,
            text: self.text(&text.value),
            sources,
        }
    }

    fn dispute(&self, dispute: checked::Dispute) -> Dispute {
        let checked::Dispute { place: _, about, why, mut values } = dispute;
        // Best-placed first (rule R37).
        r37::best_first(&mut values, |value| value.sources.iter().filter_map(|id| self.kinds.get(id)).min().copied());
        let values = values.into_iter().map(|value| {
            let checked::DisputedValue { place: _, value, unit, as_of, used, sources } = value;
            DisputedValue { value: self.text(&value.value), unit: self.placed(unit), as_of, used, sources }
        });
        Dispute { about: self.text(&about.value), why: self.placed(why), values: values.collect() }
    }

    fn response(&self, response: checked::Response) -> Response {
        let checked::Response { place: _, from, when, text, sources } = response;
        Response { from: self.text(&from.value), when, text: self.text(&text.value), sources }
    }
}

/// Whether an event tells of a criminal matter that is withheld.
fn tells_of_inquiry(event: &checked::Event, of: &[&LocalId]) -> bool {
    matches!(event.kind.value, EventKind::Arrest | EventKind::NoFurtherAction)
        && !of.is_empty()
        && (event.people.is_empty() || event.people.iter().any(|person| of.contains(&person)))
}
