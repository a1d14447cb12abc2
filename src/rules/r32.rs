//! Rule R32: small counts that are public in any case.

use super::{Act, Decided};
use crate::value::figures::FigureSet;

rule! {
    /// A small number that the law makes somebody publish is shown, however small it is. So is one that anybody can count, because each
    /// thing in it is published by itself. The dataset must say which law, or where.
    ///
    /// ## Why
    ///
    /// To hide what everybody may read elsewhere protects nobody, and keeps from the public what it is meant to know. Police forces must publish
    /// the outcome of each hearing
    /// ([Police (Conduct) Regulations 2020, regulation 43](https://www.legislation.gov.uk/uksi/2020/4/regulation/43/made)), and so the number of
    /// dismissals in a year is public.
    ///
    /// ## An example that breaks it
    ///
    /// A dataset of officers by sex with `public-by-law: Everybody knows it.` That is no law. Without a law, the number goes.
    ///
    /// ## How to mend it
    ///
    /// Name the law and its section under `public-by-law`, or under `public-one-by-one` say where each thing counted is published. If there is
    /// neither, remove the line: small numbers are then held back.
    32, "Small counts that the law makes public are shown",
    Decided::InForm("The program shows small numbers of a dataset that names a law, or where each thing counted is published. Whether that is so is for people to judge; the \
        reason stands on the dataset's page, where everybody can. It refuses a reason where nothing would be held back."),
    [Act::Asked("the door, before any small number of a dataset is held back")],
}

/// Whether the dataset says why its small numbers are public in any case.
#[must_use]
pub fn is_public_anyway(set: &FigureSet) -> bool {
    set.already_public.is_some()
}
