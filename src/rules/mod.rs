//! Rules of publication as pure functions, for every step that must keep to them. They decide; the door (`disclose`) acts.

pub mod small_numbers;
