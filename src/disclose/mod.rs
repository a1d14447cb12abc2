//! The one door: from the checked records to what may be shown, as of a date.
//!
//! Entry point: [`disclose`]. Every page, chart, download and feed is made from its result, whose types have no field for what must
//! not be shown. What is withheld, and from when, the rules of publication decide (`rules`); what that means for each field is
//! decided here. A name that is withheld is taken out of every text, whatever it is the text of.
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
//! fn who_decided(person: &answerable::disclose::Person) -> &str {
//!     &person.name.as_ref().unwrap().reviewer
//! }
//! ```
//!
//! ```compile_fail,E0609
//! fn what_an_order_says(case: &answerable::disclose::Case) -> usize {
//!     case.restrictions.len() // an order has done its work at the door
//! }
//! ```
//!
//! ```compile_fail,E0308
//! fn whose_it_is(public: &answerable::disclose::Public) -> &[answerable::rules::WithheldOf] {
//!     &public.withheld // counts by rule: neither case, nor person, nor reason
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

mod case;
mod corrections;
mod public;
mod reviews;
mod withheld;

pub use public::{
    Allegation, Appeal, Case, Correction, Criminal, Current, Decision, Dispute, DisputedValue, Event, InWelsh, Person,
    Proceedings, Prose, Public, RankShown, Response, Site, Source, Translation,
};

pub use reviews::{Body, Monitoring, Programme, Promise, Recommendation, Review, Stage, Statement, Status, Step};

use crate::check::Dataset;
use crate::fault::Placed;
use crate::memory::{History, Redirect};
use crate::records::{self, case as checked, prose, source};
use crate::rules::{self, What, Withholding, r34};
use crate::value::address;
use crate::value::figures::{AlreadyPublic, FigureSet, Licence};
use crate::value::force::Force;
use crate::value::id::{DatasetId, LocalId, ProseId, SourceId};
use crate::value::place::Places;
use crate::vocabulary::SourceKind;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use withheld::{Withheld, without_ranks};

/// Applies the publication rules as of `date`.
#[must_use]
pub fn disclose(mut dataset: Dataset, date: Date) -> Public {
    let withholdings = match &mut dataset.withholdings {
        (asked, known) if *asked == date && known.len() == dataset.cases.len() => std::mem::take(known),
        _ => rules::withheld(&dataset.cases, &dataset.withdrawn_names, date),
    };
    let pairs = || dataset.cases.iter().zip(&withholdings);
    let of_withdrawn = dataset.withdrawn_names.iter().map(String::as_str);
    let withheld = Withheld::new(pairs().flat_map(|(case, held)| withheld_names(case, held)).chain(of_withdrawn));
    let rankless = pairs().filter(|(_, held)| picks_out(held, None));
    let rankless = rankless.flat_map(|(case, _)| case.cited()).cloned().collect();
    let kinds = dataset.sources.iter().map(|source| (source.id.value.clone(), source.kind)).collect();
    let door = Door { withheld, rankless, kinds };
    let Dataset {
        content,
        site,
        forces,
        sources,
        cases,
        figures,
        figure_corrections,
        force_corrections,
        commentary,
        pages,
        reviews,
        monitoring,
        programmes,
        promises,
        places,
        withdrawn,
        withdrawn_names: _,
        withholdings: _,
        redirects,
        history,
        protected: _,
    } = dataset;
    let figures = r34::hold_back(figures, &forces);
    let set = |id: &DatasetId| figures.iter().find(|set| set.id == *id);
    let of_figures =
        figure_corrections.iter().filter_map(|(id, of)| Some((id.clone(), door.corrections_of_figures(of, set(id)?))));
    let figure_corrections = of_figures.collect();
    Public {
        date,
        content,
        site: door.site(site),
        forces: forces.into_iter().map(|force| door.force(force)).collect(),
        sources: sources.into_iter().map(|source| door.source(source)).collect(),
        cases: cases.into_par_iter().zip(&withholdings).map(|(case, held)| door.case(case, held)).collect(),
        figures: figures.into_iter().map(|set| door.figure_set(set)).collect(),
        figure_corrections,
        force_corrections: force_corrections.into_iter().map(|(id, of)| (id, door.corrections(&of))).collect(),
        commentary: commentary.into_iter().map(|prose| door.prose(prose, address::commentary)).collect(),
        pages: pages.into_iter().map(|prose| door.prose(prose, address::page)).collect(),
        reviews: reviews.into_iter().map(|review| door.review(review)).collect(),
        monitoring: monitoring.into_iter().map(|watched| door.monitoring(watched)).collect(),
        programmes: programmes.into_iter().map(|programme| door.programme(programme)).collect(),
        promises: promises.into_iter().map(|promise| door.promise(promise)).collect(),
        places: places.map(|places| door.places(places)),
        withheld: counts(&withholdings),
        withdrawn,
        redirects: redirects.into_iter().map(|redirect| door.redirect(redirect)).collect(),
        history: door.history(history),
    }
}

/// How much each rule withholds, without a word on of whom.
fn counts(withholdings: &[Vec<Withholding>]) -> BTreeMap<(u8, What), u32> {
    let mut counts = BTreeMap::new();
    for withholding in withholdings.iter().flatten() {
        *counts.entry((withholding.rule, withholding.what)).or_insert(0) += 1;
    }
    counts
}

/// The names of a case that are withheld.
fn withheld_names<'a>(case: &'a checked::Case, held: &'a [Withholding]) -> impl Iterator<Item = &'a str> {
    let named = case.people.iter().filter_map(|person| Some((&person.id.value, person.name.as_ref()?)));
    named.filter(|(id, _)| is_withheld(held, What::Name, Some(id))).map(|(_, name)| name.text.value.as_str())
}

/// Whether something is withheld of a person, or with `None` of the case.
fn is_withheld(held: &[Withholding], what: What, person: Option<&LocalId>) -> bool {
    held.iter().any(|withholding| withholding.what == what && withholding.person.as_ref() == person)
}

/// Whether a rank is withheld because it picks out one person, and not because an order forbids it: of a person, or of anybody.
fn picks_out(held: &[Withholding], person: Option<&LocalId>) -> bool {
    let of_rank = held.iter().filter(|held| held.what == What::Rank && held.rule != rules::BY_ORDER);
    of_rank.into_iter().any(|held| person.is_none() || held.person.as_ref() == person)
}

struct Door {
    withheld: Withheld,
    /// The sources of records in which a rank is withheld: what is printed of these tells no such rank either.
    rankless: BTreeSet<SourceId>,
    /// What kind of document each source is, by which values in dispute are ordered.
    kinds: BTreeMap<SourceId, SourceKind>,
}

impl Door {
    fn redirect(&self, redirect: Redirect) -> Redirect {
        Redirect { why: redirect.why.map(|why| self.withheld.text(&why)), ..redirect }
    }

    fn places(&self, mut places: Places) -> Places {
        for council in &mut places.councils {
            council.name = self.withheld.text(&council.name);
            council.in_welsh = council.in_welsh.take().map(|name| self.withheld.text(&name));
        }
        places.attribution = places.attribution.iter().map(|said| self.withheld.text(said)).collect();
        places
    }

    /// Releases hold addresses and values; of their texts there is one.
    fn history(&self, mut history: History) -> History {
        for kept in &mut history.releases {
            kept.release.note = kept.release.note.take().map(|note| self.withheld.text(&note));
        }
        history
    }

    fn text(&self, text: &str) -> String {
        self.withheld.text(text)
    }

    fn maybe(&self, text: Option<String>) -> Option<String> {
        text.map(|text| self.text(&text))
    }

    fn placed(&self, text: Option<Placed<String>>) -> Option<String> {
        text.map(|text| self.text(&text.value))
    }

    fn site(&self, site: records::Site) -> Site {
        let records::Site {
            title,
            tagline,
            description,
            base_url,
            publisher,
            contact,
            licence,
            licence_address,
            name_bases: _,
            not_archived,
            signing_key,
            welsh,
        } = site;
        Site {
            welsh: welsh.map(|said| InWelsh { tagline: self.text(&said.tagline), description: self.text(&said.description) }),
            not_archived: not_archived.map(|said| self.text(&said.why)),
            title: self.text(&title),
            tagline: self.text(&tagline),
            description: self.text(&description),
            publisher: self.text(&publisher),
            // Nobody can be reached at half an address; the site's own leads somewhere.
            contact: if self.withheld.is_in(&contact) { base_url.clone() } else { contact },
            licence: self.text(&licence),
            licence_address: if self.withheld.is_in(&licence_address) { base_url.clone() } else { licence_address },
            base_url,
            // Checked to be a key and nothing else.
            signing_key,
        }
    }

    /// A force's and a dataset's own words are about no person by their kind; that nobody is named in them is not left to that.
    fn force(&self, force: Force) -> Force {
        Force {
            name: self.withheld.place(&force.name),
            short_name: self.withheld.place(&force.short_name),
            name_cy: force.name_cy.map(|name| self.withheld.place(&name)),
            also_called: force.also_called.iter().map(|name| self.withheld.place(name)).collect(),
            nation: self.withheld.place(&force.nation),
            region: force.region.map(|region| self.withheld.place(&region)),
            ons_code: force.ons_code.map(|code| self.withheld.place(&code)),
            note: self.maybe(force.note),
            ..force
        }
    }

    fn figure_set(&self, mut set: FigureSet) -> FigureSet {
        for text in set.caveats.iter_mut().chain([&mut set.title, &mut set.publisher, &mut set.description]) {
            *text = self.text(text);
        }
        for measure in &mut set.measures {
            measure.label = self.text(&measure.label);
            measure.definition = self.text(&measure.definition);
        }
        for category in &mut set.categories {
            category.label = self.text(&category.label);
            category.definition = self.maybe(category.definition.take());
        }
        for at in &mut set.breaks {
            at.text = self.text(&at.text);
        }
        for gap in &mut set.gaps {
            gap.note = self.maybe(gap.note.take());
        }
        for observation in &mut set.observations {
            observation.note = self.maybe(observation.note.take());
            observation.at = self.maybe(observation.at.take());
        }
        if let Some(AlreadyPublic::ByLaw(why) | AlreadyPublic::OneByOne(why)) = &mut set.already_public {
            *why = self.text(why);
        }
        let Licence { name, address, reprint, note } = set.licence;
        let address = address.filter(|address| !self.withheld.is_in(address));
        FigureSet { licence: Licence { name: self.text(&name), address, reprint, note: self.maybe(note) }, ..set }
    }

    fn source(&self, source: source::Source) -> Source {
        let source::Source {
            place: _,
            id,
            kind,
            publisher,
            title,
            published,
            at,
            via,
            archived,
            not_archived,
            captured,
            sha256,
            read,
            last_seen,
            gone_since,
            licence,
            note,
        } = source;
        let rankless = self.rankless.contains(&id.value);
        let text = |text: &str| if rankless { without_ranks(&self.text(text)) } else { self.text(text) };
        let maybe = |written: Option<String>| written.map(|written| text(&written));
        let placed = |written: Option<Placed<String>>| written.map(|written| text(&written.value));
        let tells = |address: &str| self.withheld.is_in(address) || (rankless && rules::tells_rank(address));
        let may_show = |site: &String| !tells(site);
        let (address, site, address_withheld) = match at {
            source::Where::At(address) if tells(&address.value) => {
                let why =
                    if self.withheld.is_in(&address.value) { "It would name a person" } else { "It would identify a person" };
                (None, host(&address.value).filter(may_show), Some(why.to_owned()))
            }
            source::Where::At(address) => (Some(address.value), None, None),
            source::Where::Withheld { why, site } => (None, site.filter(may_show), Some(text(&why.value))),
            source::Where::Unknown => (None, None, None),
        };
        let sha256 = sha256.filter(|_| address_withheld.is_none());
        Source {
            publisher: text(&publisher.value),
            title: text(&title.value),
            published,
            address,
            site,
            address_withheld,
            via: placed(via),
            archived: archived.map(|address| address.value).filter(|address| !tells(address)),
            not_archived: placed(not_archived),
            captured,
            sha256,
            read,
            last_seen,
            gone_since,
            licence: maybe(licence),
            note: placed(note),
            kind,
            id: id.value,
        }
    }

    /// A text, and the address at which it stands.
    fn prose(&self, prose: prose::Prose, at: fn(&ProseId) -> String) -> Prose {
        let prose::Prose { place: _, id, title, author, date, updated, summary, about, body, corrections, welsh } = prose;
        let corrections = self.corrections_of_prose(&corrections, &at(&id.value));
        let prose::About { forces, cases, figures } = about;
        Prose {
            id: id.value,
            title: self.text(&title.value),
            author: self.placed(author),
            date: date.map(|date| date.value),
            updated: corrections.iter().map(|of| of.date).chain(updated).max(),
            summary: self.text(&summary.value),
            forces,
            cases,
            figures,
            body: self.text(&body.value),
            corrections,
            welsh: welsh.filter(|welsh| !welsh.is_held).map(|welsh| self.translation(welsh)),
        }
    }

    fn translation(&self, welsh: prose::Translation) -> Translation {
        let prose::Translation { place: _, title, summary, body, is_older, is_held: _ } = welsh;
        let text = |text: Placed<String>| self.text(&text.value);
        Translation { title: text(title), summary: text(summary), body: text(body), is_older }
    }
}

/// The host of an address.
fn host(address: &str) -> Option<String> {
    address.split("://").nth(1).and_then(|rest| rest.split('/').next()).map(str::to_owned)
}
