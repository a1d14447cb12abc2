//! Measures each step of a build by itself, over the same few hundred invented records: where a change made something dearer, this says
//! where. `cargo bench --bench steps` runs all of it, `cargo bench --bench steps -- read` what has `read` in its name.
//!
//! What a whole build costs, and beside what, is measured by `benches/site`.

#[path = "../content/mod.rs"]
#[allow(dead_code, reason = "the measure of whole builds uses the other parts")]
mod content;

use answerable::check::{Dataset, check};
use answerable::disclose::{Public, disclose};
use answerable::fault::Files;
use answerable::onlooker::Nobody;
use answerable::protect::{Cleared, Names, clear};
use answerable::read::{Raw, read};
use answerable::recall::Nothing;
use answerable::render::{charts, render};
use answerable::summarise::summarise;
use answerable::theme;
use content::Order;
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use granit_parser::Parser;
use jiff::civil::{Date, date};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::fs;
use std::sync::LazyLock;
use tempfile::TempDir;
use walkdir::WalkDir;

const RECORDS: u64 = 500;
const TODAY: Date = date(2026, 11, 21);

/// The project, which is gone when the program ends.
static PROJECT: LazyLock<TempDir> = LazyLock::new(|| {
    let root = TempDir::new().expect("a folder");
    content::write(&Order { records: RECORDS, seed: 1, per_file: 1, welsh: false }, root.path()).expect("the content is written");
    root
});

fn main() {
    divan::main();
    // A static is never dropped.
    fs::remove_dir_all(PROJECT.path()).expect("the folder can be removed");
}

fn raw() -> (Raw, Files) {
    let (raw, files, faults) = read(PROJECT.path()).expect("the content can be read");
    assert!(faults.is_empty(), "{faults:?}");
    (raw, files)
}

fn dataset() -> Dataset {
    let (raw, files) = raw();
    check(raw, &files, TODAY, None).dataset.expect("the content is clean")
}

fn public() -> Public {
    disclose(dataset(), TODAY)
}

fn cleared() -> Cleared {
    let public = public();
    let theme = theme::load(PROJECT.path(), "default").expect("the theme that is built in");
    let rendered = render(&public, &summarise(&public), &theme, &Nobody, &Nothing).expect("its templates can be read");
    clear(rendered.site, &Names::default()).expect("nothing is protected")
}

/// The YAML files of the content.
fn texts() -> Vec<String> {
    let files =
        WalkDir::new(PROJECT.path()).sort_by_file_name().into_iter().map(|entry| entry.expect("it can be walked").into_path());
    let yaml = files.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    yaml.map(|path| fs::read_to_string(path).expect("a text")).collect()
}

/// One thread, where what is compared is work and not how it is spread.
fn alone() -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(1).build().expect("a thread")
}

/// Reading fresh records: the disk, the hash of the content, YAML, and records with the place of each value. On one thread.
#[divan::bench(sample_count = 30)]
fn read_first(bencher: Bencher<'_, '_>) {
    let bytes: usize = texts().iter().map(String::len).sum();
    let alone = alone();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| alone.install(raw));
}

/// What the YAML parser alone takes for the same bytes, its events thrown away. On one thread: the floor of `read_first`.
#[divan::bench(sample_count = 30)]
fn read_parser_alone(bencher: Bencher<'_, '_>) {
    let texts = texts();
    let bytes: usize = texts.iter().map(String::len).sum();
    let events = |text: &String| {
        let mut parser = Parser::new_from_str(text);
        while let Some(event) = parser.next_event() {
            black_box(event.expect("it is YAML"));
        }
    };
    bencher.counter(BytesCount::new(bytes)).bench_local(|| texts.iter().for_each(events));
}

/// Raw records to a dataset, judged by all rules. On one thread.
#[divan::bench(sample_count = 10)]
fn check_all(bencher: Bencher<'_, '_>) {
    let (_, files) = raw();
    let alone = alone();
    let bencher = bencher.counter(ItemsCount::new(RECORDS)).with_inputs(|| raw().0);
    bencher.bench_local_values(|raw| alone.install(|| check(raw, &files, TODAY, None)));
}

/// The one door, and small numbers.
#[divan::bench(sample_count = 10)]
fn disclose_all(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(RECORDS)).with_inputs(dataset).bench_values(|dataset| disclose(dataset, TODAY));
}

/// Counts, rates, intervals, orders.
#[divan::bench(sample_count = 30)]
fn summarise_all(bencher: Bencher<'_, '_>) {
    let public = public();
    bencher.counter(ItemsCount::new(RECORDS)).bench(|| black_box(summarise(&public)).forces.len());
}

/// The data of all charts; they are drawn with the pages.
#[divan::bench(sample_count = 10)]
fn charts_all(bencher: Bencher<'_, '_>) {
    let public = public();
    let summaries = summarise(&public);
    bencher.bench(|| charts(&public, &summaries));
}

/// All files of the site: pages, charts and their pictures, downloads, feeds, the search's index, the copy for reading offline.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn render_all(bencher: Bencher<'_, '_>) {
    let public = public();
    let summaries = summarise(&public);
    let theme = theme::load(PROJECT.path(), "default").expect("the theme that is built in");
    bencher
        .counter(ItemsCount::new(RECORDS))
        .bench(|| render(&public, &summaries, &theme, &Nobody, &Nothing).expect("its templates can be read").site.len());
}

/// The site into a folder in which nothing lies.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn write_fresh(bencher: Bencher<'_, '_>) {
    let site = cleared();
    let folder = TempDir::new().expect("a folder");
    let empty = || {
        let out = folder.path().join("site");
        if out.exists() {
            fs::remove_dir_all(&out).expect("it can be removed");
        }
        out
    };
    let bencher = bencher.counter(ItemsCount::new(site.len())).with_inputs(empty);
    bencher.bench_local_values(|out| answerable::publish::publish(&site, &out, &[]).expect("it is written"));
}

/// The site into the folder in which it lies already.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn write_unchanged(bencher: Bencher<'_, '_>) {
    let site = cleared();
    let folder = TempDir::new().expect("a folder");
    let out = folder.path().join("site");
    answerable::publish::publish(&site, &out, &[]).expect("it is written");
    let bencher = bencher.counter(ItemsCount::new(site.len()));
    bencher.bench_local(|| answerable::publish::publish(&site, &out, &[]).expect("it is written"));
}
