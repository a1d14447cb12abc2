//! What tests of several files share.

pub mod claims;
pub mod content;
pub mod markup;
pub mod played;
pub mod printed;
pub mod real_content;
pub mod server;
#[cfg(target_os = "linux")]
pub mod terminal;
pub mod told;
pub mod zipped;
