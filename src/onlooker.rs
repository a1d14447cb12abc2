//! Whoever looks on while a site is made: told how far it is, and asked whether it is still wanted.

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The pages of a language are printed.
    Pages,
    /// The charts and cards of a language are painted.
    Pictures,
    /// Downloads, feeds, the search's index, the copy for reading offline.
    Rest,
}

/// Told of each step and each part of it, from any thread.
pub trait Onlooker: Sync {
    /// A step begins, which has so many parts; none if they are not counted.
    fn begins(&self, _step: Step, _parts: usize) {}

    /// A part of it is done.
    fn has_done_one(&self) {}

    /// Whether the site is still wanted. Where it is not, making it ends soon.
    fn wants_it(&self) -> bool {
        true
    }
}

/// Nobody looks on.
#[derive(Debug, Clone, Copy)]
pub struct Nobody;

impl Onlooker for Nobody {}
