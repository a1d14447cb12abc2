//! A build that is killed: whoever reads the folder meanwhile sees one whole site or the other, the next build mends what was left, and of two
//! builds at once the second waits.
//!
//! `ANSWERABLE_TRIALS` says how often builds are killed, and `ANSWERABLE_TRIALS_ROOT` of which project; without them a few times, of a small one.

use crate::common::content;
use answerable::manifest::{Entry, Manifest};
use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

fn build(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.current_dir(root).args(["build", "--quiet", "--date", "2026-11-21"]).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

fn done(mut child: Child) {
    let mut said = String::new();
    let stderr = child.stderr.take().expect("piped");
    BufReader::new(stderr).lines().map_while(Result::ok).for_each(|line| said.push_str(&line));
    assert!(child.wait().expect("it ends").success(), "{said}");
}

/// The site as somebody reads it who begins with its list: `None` where another took its place meanwhile.
fn is_whole(out: &Path) -> Option<bool> {
    let list = fs::read(out.join("manifest.json")).expect("there is always a site");
    let manifest = Manifest::parse(&list).expect("there is always a whole list");
    let stands = |(path, entry): (&String, &Entry)| fs::read(out.join(path)).is_ok_and(|bytes| Entry::of(&bytes) == *entry);
    let whole = manifest.files.iter().all(stands);
    (fs::read(out.join("manifest.json")).ok()? == list).then_some(whole)
}

/// What lies beside the site, but for the content and what is the project's.
fn beside(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("public."))).collect()
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site() {
    let trials = env::var("ANSWERABLE_TRIALS").map_or(8, |trials| trials.parse().expect("a number"));
    // A copy, since its title is changed from build to build.
    let copied = env::var_os("ANSWERABLE_TRIALS_ROOT").map(|project| {
        let root = TempDir::new().expect("a folder");
        content::copy(&Path::new(&project).join("content"), &root.path().join("content"));
        root
    });
    let root = copied.unwrap_or_else(content::base);
    let root = root.path();
    let site = fs::read_to_string(root.join("content/site.yaml")).expect("a site");
    let of_version = |version: usize| {
        let text: Vec<String> = site
            .lines()
            .map(|line| line.strip_prefix("title: ").map_or(line.to_owned(), |_| format!("title: Version {}", version % 2)))
            .collect();
        fs::write(root.join("content/site.yaml"), text.join("\n") + "\n").expect("a site");
    };
    let out = root.join("public");
    of_version(0);
    let began = Instant::now();
    done(build(root).spawn().expect("the program runs"));
    let takes = began.elapsed();
    let (stop, looks, torn) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                if let Some(whole) = is_whole(&out) {
                    looks.fetch_add(1, Ordering::Relaxed);
                    torn.fetch_add(usize::from(!whole), Ordering::Relaxed);
                }
            }
        });
        for trial in 1..=trials {
            of_version(trial);
            let mut child = build(root).spawn().expect("the program runs");
            // Spread over a build and a little more, by the golden section, so that no two fall together.
            let share = (f64::from(u32::try_from(trial).expect("few")) * 0.618_033_988_75).fract();
            thread::sleep(takes.mul_f64(1.1 * share));
            let _ = child.kill();
            child.wait().expect("it ends");
        }
        while looks.load(Ordering::Relaxed) == 0 {
            thread::sleep(Duration::from_millis(10));
        }
        stop.store(true, Ordering::Relaxed);
    });
    println!(
        "{trials} builds killed, {} looks at the site, {} of them torn",
        looks.load(Ordering::Relaxed),
        torn.load(Ordering::Relaxed)
    );
    assert_eq!(torn.load(Ordering::Relaxed), 0);
    done(build(root).spawn().expect("the program runs"));
    assert_eq!(is_whole(&out), Some(true));
    assert_eq!(beside(root), [] as [PathBuf; 0], "the next build clears away what was left");
}

#[test]
fn the_second_of_two_builds_waits_and_says_for_whom() {
    let root = content::base();
    let root = root.path();
    let lock = fs::File::create(root.join("public.lock")).expect("a file");
    fs::write(root.join("public.lock"), "4242").expect("a file");
    lock.lock().expect("a lock");
    let mut child = Command::new(env!("CARGO_BIN_EXE_answerable"))
        .current_dir(root)
        .args(["build", "--date", "2026-11-21"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut lines = BufReader::new(child.stderr.take().expect("piped")).lines();
    let said = lines.next().expect("a line").expect("text");
    let out = Path::new(".").join("public");
    if cfg!(unix) {
        assert_eq!(
            said,
            format!("Another build (process 4242) is at work on {}. This one waits until that is done.", out.display())
        );
    }
    assert!(!root.join("public").exists());
    drop(lock);
    assert!(child.wait().expect("it ends").success());
    assert_eq!(is_whole(&root.join("public")), Some(true));
    // Many at once: each ends well, one after the other.
    let many: Vec<Child> = (0..4).map(|_| build(root).arg("--anew").spawn().expect("the program runs")).collect();
    many.into_iter().for_each(done);
    assert_eq!((is_whole(&root.join("public")), beside(root)), (Some(true), Vec::new()));
}
