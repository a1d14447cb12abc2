//! What is counted, after its number; and why two things do not count alike.

use crate::language::Words;
use crate::rules::r35::WhyNot;
use crate::say;
use crate::vocabulary::{Term, Unit};

impl Words {
    /// The word that follows a number: "person" after 1, "full-time equivalents" after 0.5. Where no number stands before it, see
    /// [`Words::units`].
    #[must_use]
    pub fn unit_of(&self, unit: Unit, number: f64) -> String {
        say!(self, &format!("unit-{}", unit.id()), n = number)
    }

    /// The word where no number stands before it: "people". Welsh has another one after a number.
    #[must_use]
    pub fn units(&self, unit: Unit) -> String {
        self.say(&format!("units-{}", unit.id()))
    }

    /// Why two things do not count alike, after "because".
    #[must_use]
    pub fn unlike(&self, why: WhyNot) -> String {
        let low = |label: String| label.to_lowercase();
        match why {
            WhyNot::Unit(one, other) => say!(self, "unlike-unit", one = self.units(one), other = self.units(other)),
            WhyNot::Population(one, other) => {
                say!(self, "unlike-population", one = low(self.label(one)), other = low(self.label(other)))
            }
            WhyNot::Basis(one, other) => say!(self, "unlike-basis", one = low(self.label(one)), other = low(self.label(other))),
            WhyNot::Kind(one, other) => say!(self, "unlike-kind", one = low(self.label(one)), other = low(self.label(other))),
            WhyNot::Period => self.say("unlike-period"),
        }
    }
}
