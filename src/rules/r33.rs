//! Rule R33: rates of few events.

use super::{Act, Decided};

rule! {
    /// A rate is a count shared out over a number of officers: so many for every 1,000. When fewer than three people were counted, we give
    /// the count and no rate. When fewer than twenty were counted, we give the rate, say beside it that it is not reliable, and draw it with an
    /// open mark.
    ///
    /// ## Why
    ///
    /// With so few people, one more or one fewer would make the rate jump. A small force would look like the worst in one year and the best
    /// in the next, and nothing would have changed. The [Office for National Statistics](https://www.ons.gov.uk) works out no rate from
    /// fewer than three deaths, and marks rates from fewer than twenty as unreliable. That is how it treats deaths; that we do the same with
    /// misconduct is our own rule.
    ///
    /// ## An example that breaks it
    ///
    /// “Two officers of a force of 900 were barred: 2.2 for every 1,000, twice the national rate.” In the year before it was none.
    ///
    /// ## How to mend it
    ///
    /// Give the number, and leave the rate out. The site does so by itself. In a text of your own, say how many people the rate rests on.
    33, "No rate from fewer than three people", Decided::InForm(
        "the rates that this site works out; rates that others published are shown as published, and rates in commentary are left to people"
    ), [Act::Asked("the step that works out rates")],
}

/// Fewest events for which a rate is given.
const FEWEST_FOR_A_RATE: u32 = 3;
/// Fewest events for which a rate is reliable.
const FEWEST_FOR_RELIABLE: u32 = 20;

/// How far a rate that rests on a number of events can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// Not at all: none is given.
    NoRate,
    /// It is given, marked as unreliable.
    Unreliable,
    /// As far as its interval says.
    Reliable,
}

/// How far a rate of so many events can be trusted.
#[must_use]
pub fn trust(events: u32) -> Trust {
    trust_of(f64::from(events))
}

/// The same of a number that was published, which need not be whole.
#[must_use]
pub fn trust_of(events: f64) -> Trust {
    match events {
        _ if events < f64::from(FEWEST_FOR_A_RATE) => Trust::NoRate,
        _ if events < f64::from(FEWEST_FOR_RELIABLE) => Trust::Unreliable,
        _ => Trust::Reliable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_are_those_of_the_rule() {
        assert_eq!(
            [0, 2, 3, 19, 20].map(trust),
            [Trust::NoRate, Trust::NoRate, Trust::Unreliable, Trust::Unreliable, Trust::Reliable]
        );
    }
}
