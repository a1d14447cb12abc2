//! Rule R8: words of crime, and "guilty".

use super::wording::{Words, is_quoted};
use super::{Act, Decided, Setting, conviction};
use crate::fault::Faults;
use crate::records::case::Case;
use crate::records::prose::Prose;
use crate::records::texts::{Field, Whose, Written};
use crate::vocabulary::{CriminalStage, Term};
use std::ops::Range;

rule! {
    /// Only a court can decide that somebody committed a crime. So a record says "stole", "assaulted" or "fraud" of a person only where
    /// a court has convicted, and the record holds that conviction. Otherwise the same sentence must say who says it and how far it
    /// went: "alleged", "charged with", "reported", or "a panel found, on the balance of probabilities, that".
    ///
    /// "Guilty" is a word for courts. A misconduct panel does not find anybody guilty of anything: it finds that somebody committed
    /// misconduct, or that the case was not proven. Two of our headings are words of crime too: "sexual offence" is used only
    /// where somebody was charged, and "homicide" only where a court convicted.
    ///
    /// ## Why
    ///
    /// A court convicts when it is sure. A panel decides what is more likely than not
    /// ([Police (Conduct) Regulations 2020](https://www.legislation.gov.uk/uksi/2020/4/contents), regulation 41(16)). The two are not the
    /// same, and to write the one as the other is untrue and may be libel. Somebody who has been convicted cannot win a libel case
    /// over being called what the court found; somebody about whom only a panel decided can
    /// ([Civil Evidence Act 1968, section 13](https://www.legislation.gov.uk/ukpga/1968/64/section/13)).
    ///
    /// ## An example that breaks it
    ///
    /// "The officer stole a bicycle and was dismissed", where there was a hearing and no trial. Or: "A panel found the officer guilty of
    /// gross misconduct."
    ///
    /// ## How to mend it
    ///
    /// Say who says so: "A panel found, on the balance of probabilities, that the officer stole a bicycle." Write "found to have
    /// committed gross misconduct". If there was a conviction, add it to the record as a criminal stage, with its source.
    8, "\u{201c}Guilty\u{201d}, and words of crime, only where a court convicted",
    Decided::InForm(
        "The program looks for a list of words of crime. It lets them stand where the record holds a conviction, or where the sentence \
         holds a word that says who says it. Whether the conviction was for that very crime, and whether the word speaks of that \
         person, only people can judge. In commentary it looks for \u{201c}guilty\u{201d} alone.",
    ),
    [Act::Case(crimes_without_conviction), Act::Case(guilty_without_court), Act::Case(headings), Act::Prose(guilty_in_prose)],
}

/// Verbs and nouns that name a crime. Words that police discipline uses too, such as "abused" a position, are not among them.
const CRIMES: [&str; 75] = [
    "embezzl*",
    "groped",
    "larceny",
    "raped",
    "rape",
    "rapes",
    "raping",
    "rapist*",
    "murder*",
    "manslaughter",
    "killer*",
    "kidnap*",
    "abducted",
    "abduction",
    "stole",
    "stolen",
    "stealing",
    "theft*",
    "thief",
    "thieves",
    "shoplift*",
    "robbed",
    "robbery",
    "robberies",
    "robber",
    "burgled",
    "burglar*",
    "defrauded",
    "fraud*",
    "embezzle*",
    "laundered",
    "money laundering",
    "extort*",
    "blackmail*",
    "bribe*",
    "bribery",
    "perjur*",
    "perverted",
    "perverting the course of justice",
    "assault",
    "assaults",
    "assaulted",
    "assaulting",
    "stabbed",
    "wounding",
    "grievous bodily harm",
    "actual bodily harm",
    "molest*",
    "groomed",
    "stalked",
    "stalking",
    "stalker*",
    "voyeur*",
    "indecent exposure",
    "indecent-exposure",
    "indecently exposed",
    "indecent images",
    "coercive behaviour",
    "coercive control",
    "controlling or coercive",
    "coercive and controlling",
    "drink driving",
    "drink-driving",
    "drug driving",
    "drug-driving",
    "dangerous driving",
    "careless driving",
    "criminal damage",
    "arson*",
    "trafficked",
    "trafficking",
    "drug dealing",
    "misconduct in public office",
    "sex attack*",
    "sexual attack*",
];

/// Words that leave open whose crime it was; to name one is to say that there was a crime.
const OFFENCES: [&str; 5] = ["offence", "offences", "crimes", "paedophile*", "computer misuse"];

/// Words that say who says it, how far it went, or that it is somebody else's matter that was looked into.
const ATTRIBUTIONS: [&str; 60] = [
    "squad",
    "alleg*",
    "accus*",
    "charge",
    "charges",
    "charged",
    "charging",
    "deny",
    "denie*",
    "denying",
    "suspect*",
    "suspicion*",
    "report*",
    "complain*",
    "claim*",
    "said",
    "says",
    "say",
    "saying",
    "told",
    "state*",
    "according",
    "described",
    "describes",
    "inquir*",
    "enquir*",
    "investigat*",
    "arrest*",
    "acquit*",
    "clear*",
    "prosecut*",
    "plea",
    "pleas",
    "plead*",
    "pled",
    "admit*",
    "not proven",
    "proven",
    "proved",
    "not guilty",
    "panel*",
    "found",
    "finds",
    "jury",
    "jurors",
    "court*",
    "judge*",
    "trial*",
    "tried",
    "retrial*",
    "verdict*",
    "convict*",
    "sentenced",
    "case",
    "cases",
    "count",
    "counts",
    "summons*",
    "inquest*",
    "respond*",
];

/// Where a text names a crime, whoever says so.
pub fn crimes(text: &str) -> Vec<Range<usize>> {
    named(&Words::of(text), &CRIMES)
}

/// Where any of some crimes is named. "A stolen car" says nothing of who stole it.
fn named(words: &Words, crimes: &[&str]) -> Vec<Range<usize>> {
    const THINGS: [&str; 10] =
        ["car", "cars", "vehicle", "vehicles", "van", "motorcycle", "motorbike", "moped", "goods", "property"];
    let stolen = words.find("stolen").into_iter().filter(|part| {
        let thing = words.after(part).first().is_some_and(|next| THINGS.contains(next));
        let by_somebody = words.before(part).last().is_some_and(|word| matches!(*word, "had" | "has" | "have" | "having"));
        thing && !by_somebody
    });
    let stolen: Vec<Range<usize>> = stolen.collect();
    words.find_any(crimes).into_iter().filter(|part| !stolen.contains(part)).collect()
}

fn crimes_without_conviction(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    let convicted = |written: &Written<'_>| {
        let mut people = case.people.iter().filter(|person| written.person.is_none_or(|id| person.id.value == *id));
        people.any(|person| conviction::stands(&person.criminal))
    };
    for written in case.texts().iter().filter(|written| written.field.whose() == Whose::Ours && !convicted(written)) {
        let words = Words::of(&written.text.value);
        let named = named(&words, &[&CRIMES[..], &OFFENCES[..]].concat());
        let asserted = named.into_iter().find(|part| !is_attributed(&words, part) && !is_quoted(&written.text.value, part));
        if let Some(part) = asserted {
            let word = written.text.value.get(part.clone()).unwrap_or("").to_owned();
            faults.push(
                RULE.refuse("crime-asserted", setting.at(written.text, part), format!("\u{201c}{word}\u{201d} names a crime, and this record holds no conviction"))
                    .label("who says so?")
                    .expected("in the same sentence who says it and how far it went: alleged, charged with, reported, found by a panel")
                    .mend("say so, or describe the conduct without the name of a crime; if a court convicted, add the stage `convicted`"),
            );
        }
    }
}

fn is_attributed(words: &Words, part: &Range<usize>) -> bool {
    let denied = words.before(part).iter().rev().take(2).any(|word| matches!(*word, "no" | "not" | "nor" | "never" | "without"));
    denied || words.sentence(part).has_any(&ATTRIBUTIONS)
}

fn guilty_without_court(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    let at_court = |stage: CriminalStage| !stage.is_below_charge() && stage != CriminalStage::Charged;
    let heard = case.people.iter().flat_map(|person| &person.criminal).any(|stage| at_court(stage.stage.value));
    for written in case.texts() {
        for part in Words::of(&written.text.value).find("guilty") {
            let words = Words::of(&written.text.value);
            let wrong = of_a_panel(&words, &part) || !heard;
            let somebody_elses = written.field == Field::Response || is_quoted(&written.text.value, &part);
            if wrong && !somebody_elses {
                faults.push(guilty(setting.at(written.text, part)));
            }
        }
    }
}

fn guilty_in_prose(prose: &Prose, setting: &Setting<'_>, faults: &mut Faults) {
    for text in [&prose.title, &prose.summary, &prose.body] {
        let words = Words::of(&text.value);
        let of_panels = words.find("guilty").into_iter().filter(|part| of_a_panel(&words, part) && !is_quoted(&text.value, part));
        of_panels.for_each(|part| faults.push(guilty(setting.at(text, part))));
    }
}

/// Whether "guilty" is said of misconduct, or of what a panel decided and no court did. Misconduct in public office is a crime.
fn of_a_panel(words: &Words, part: &Range<usize>) -> bool {
    const PANELS: [&str; 6] = ["panel", "panels", "hearing", "hearings", "tribunal", "meeting"];
    const COURTS: [&str; 12] = [
        "court*",
        "jury",
        "plea",
        "pleas",
        "plead*",
        "trial",
        "retrial",
        "judge*",
        "magistrate*",
        "verdict*",
        "convict*",
        "prosecut*",
    ];
    let after = words.after(part);
    let misconduct = after.iter().zip(after.iter().skip(1).chain([&""])).take(5);
    let misconduct =
        misconduct.filter(|(word, next)| matches!(**word, "misconduct" | "discreditable" | "standards") && **next != "in");
    let sentence = words.sentence(part);
    misconduct.count() > 0 || (sentence.has_any(&PANELS) && !sentence.has_any(&COURTS))
}

fn guilty(place: crate::fault::Place) -> crate::fault::Fault {
    RULE.refuse("guilty-without-court", place, "\u{201c}guilty\u{201d} is said here of something that no court decided")
        .expected("\u{201c}guilty\u{201d} only of a plea or a verdict in court, and then with that stage in the record")
        .mend("write \u{201c}found to have committed misconduct\u{201d}, or \u{201c}not proven\u{201d}; put a source's own words in quotation marks")
}

/// Headings that are themselves words of crime.
fn headings(case: &Case, _setting: &Setting<'_>, faults: &mut Faults) {
    for person in &case.people {
        let charged = person.criminal.iter().any(|stage| !stage.stage.value.is_below_charge());
        for category in person.allegations.iter().flat_map(|allegation| &allegation.categories) {
            if category.value.needs_conviction() && !conviction::stands(&person.criminal) {
                faults.push(
                    RULE.refuse(
                        "category-without-conviction",
                        category.place,
                        format!("`{}` is used only where a court convicted, and no conviction of this person stands here", category.value.id()),
                    )
                    .mend("add the conviction under `criminal`, or choose the category that fits the conduct: use-of-force, failure-of-duty"),
                );
            } else if category.value.needs_charge() && !charged {
                faults.push(
                    RULE.refuse(
                        "category-without-charge",
                        category.place,
                        format!("`{}` is used only where somebody was charged, and no charge of this person is here", category.value.id()),
                    )
                    .mend("add the charge under `criminal`, or write sexual-harassment, abuse-of-position-sexual-purpose or other-sexual-conduct"),
                );
            }
        }
    }
}
