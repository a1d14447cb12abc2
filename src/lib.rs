//! Answerable.
pub mod check;
pub mod disclose;
pub mod fault;
pub mod read;
pub mod value;
pub mod vocabulary;
