//! What was published when: the state of a publication, the releases that record it, and what became of an address.
//!
//! A release is a file of `content/releases/`, written by the program and never edited. It holds the change from the release before it, so
//! that its size is that of the change; [`History::state`] folds all of them to what was last published. No release holds a sentence, a
//! title or a name: what must later be withheld must not have been kept here.
//!
//! | module | what |
//! | --- | --- |
//! | [`state`] | what a publication holds, by address |
//! | [`journal`] | a release as text, and back |
//! | [`history`] | all releases, held against one another |
//! | [`store`] | a release onto the disk |
//! | [`difference`] | from one state to another |
//! | [`dead`] | what is said of one that leads nowhere |
//! | [`moved`] | where an address leads that no page stands at any more |
//!
//! It knows addresses and printed values, not what a case or a force is.

pub mod dead;
pub mod difference;
pub mod history;
pub mod journal;
pub mod moved;
pub mod state;
pub mod store;

pub use difference::{Change, Why, difference};
pub use history::{History, Kept, Recorded};
pub use journal::Release;
pub use moved::{Leads, Moved, Redirect};
pub use state::{Entry, State, page_of};
