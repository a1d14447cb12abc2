//! What the targets share: the tests' own code, with a fuzzer in place of the corpus.

#[path = "../common/markup.rs"]
pub mod markup;
#[path = "tried.rs"]
pub mod tried;
#[path = "../common/zipped.rs"]
pub mod zipped;

/// Everything in one thread: what was covered is then told of the input at hand.
pub fn begin() {
    rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global().expect("it is the first");
}
