//! `answerable verify`: a published copy against what the content here makes. It writes nothing.

use super::{
    Common, FAULTS, Format, MACHINE, WRONG_USE, base_url, complain, counted, not_ready, print, say, sign, tell, unreadable,
};
use crate::manifest::{self, LARGEST, Manifest, NotAManifest};
use crate::signature::{self, PublicKey, Unfit, keys};
use crate::verify::copy::{Folder, Web};
use crate::verify::{Difference, First, PublishedCopy, Report, Unread, compare, plain};
use crate::{Content, check, check_content, remake};
use clap::Args;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The copy: the address of a site, or a folder.
    #[arg(value_name = "URL-or-DIR")]
    published: String,
    #[command(flatten)]
    common: Common,
    /// The theme, in place of the one that the copy says it was made with.
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
    /// The public key of minisign's with which the manifest must be signed, in place of the one in site.yaml.
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// Read only so many files of the copy, spread evenly; the manifests are compared whole.
    #[arg(long, value_name = "NUMBER")]
    sample: Option<NonZeroUsize>,
}

/// Differences that are told one by one, and of which each has its first line told.
const MOST_TOLD: usize = 50;

pub fn run(arguments: &Arguments) -> ExitCode {
    verified(arguments).unwrap_or_else(|status| status)
}

fn verified(arguments: &Arguments) -> Result<ExitCode, ExitCode> {
    let Arguments { published, common, theme, key, sample } = arguments;
    let key = key.as_ref().map(|file| public_key(file)).transpose()?;
    let human = common.speaks();
    let copy = copy(published)?;
    let bytes = match copy.file(manifest::PATH, LARGEST) {
        Ok(bytes) => bytes,
        Err(why) => return Err(no_manifest(published, &why)),
    };
    let listed = Manifest::parse(&bytes).map_err(|NotAManifest(why)| not_proved(&format!("the manifest {why}.")))?;
    if !check::is_base_url(&listed.base_url) {
        return Err(not_proved("the manifest gives no address that a site can have."));
    }

    let date = common.date.unwrap_or(listed.date);
    let Content { dataset, mut files, faults, .. } = check_content(&common.root, date).map_err(|error| unreadable(&error))?;
    let Some(mut dataset) = dataset else {
        tell(&faults, &files, Format::Human);
        return Err(not_proved("the content here cannot be built."));
    };
    dataset.site.base_url.clone_from(&listed.base_url);
    let own_key = dataset.site.signing_key.as_deref().and_then(|key| PublicKey::parse(key).ok());
    let guarded = !dataset.protected.is_empty();
    let theme = theme.as_ref().unwrap_or(&listed.theme.name);
    let made = remake(dataset, &common.root, theme, &mut files, date);
    let (site, made) = made.map_err(|error| not_ready(&error, &files, common.format))?;
    let signed = signature_of(key.or(own_key).as_ref(), &bytes, copy.as_ref())?;
    let report = compare(&listed, &made, &site, copy.as_ref(), sample.map(NonZeroUsize::get));

    if human {
        say(&format!("Published: {}.", about(&listed)));
        say(&format!("Made here: {}.", about(&made)));
        for line in reasons(&listed, &made) {
            say(&line);
        }
        say(&signed.words());
        tell_differences(&report, guarded);
    }
    let status = status(&report, &signed);
    if human {
        say(&verdict(&report, status, published));
    } else {
        print(&mut std::io::stdout(), &format!("{}\n", as_json(&report, &listed, &made, &signed, status)));
    }
    Ok(ExitCode::from(status))
}

fn not_proved(why: &str) -> ExitCode {
    complain(&format!("not proved: {why}"));
    ExitCode::from(FAULTS)
}

fn copy(published: &str) -> Result<Box<dyn PublishedCopy>, ExitCode> {
    if published.starts_with("https://") || published.starts_with("http://") {
        let base = base_url(published).map_err(|why| {
            complain(&format!("{published} is not the address of a site: {why}"));
            ExitCode::from(WRONG_USE)
        })?;
        let user_agent = format!("{}/{} (verify: reads each file of one site once)", manifest::PROGRAM, manifest::VERSION);
        return Ok(Box::new(Web::new(&base, &user_agent)));
    }
    Ok(Box::new(Folder(PathBuf::from(published))))
}

fn no_manifest(published: &str, why: &Unread) -> ExitCode {
    match why {
        Unread::Missing => {
            complain(&format!("{published} holds no {}, so there is nothing to hold it against.", manifest::PATH));
            ExitCode::from(WRONG_USE)
        }
        Unread::TooLong => not_proved("the manifest is larger than any that this program reads."),
        Unread::Failed(why) => {
            complain(&format!("cannot read the manifest of {published}: {why}"));
            ExitCode::from(MACHINE)
        }
    }
}

fn public_key(file: &std::path::Path) -> Result<PublicKey, ExitCode> {
    let text = keys::public(file).map_err(|no_key| sign::no_key_of(file, &no_key))?;
    PublicKey::parse(&text).map_err(|Unfit(why)| {
        complain(&format!("{} {why}.", file.display()));
        ExitCode::from(WRONG_USE)
    })
}

/// What is known of the manifest's signature.
enum Signed {
    /// No key was given to check it with.
    NotAsked,
    /// There is none.
    Missing,
    /// It is right; what was signed with it.
    Right(String),
    /// It is not, and why.
    Wrong(&'static str),
}

impl Signed {
    fn words(&self) -> String {
        match self {
            Signed::NotAsked => "No key was given, so no signature was looked at.".to_owned(),
            Signed::Missing => "The manifest is not signed.".to_owned(),
            Signed::Right(comment) => format!("The manifest is signed with the right key: {}.", plain(comment)),
            Signed::Wrong(why) => format!("The signature {why}."),
        }
    }

    fn id(&self) -> &'static str {
        match self {
            Signed::NotAsked => "not-asked",
            Signed::Missing => "missing",
            Signed::Right(_) => "right",
            Signed::Wrong(_) => "wrong",
        }
    }
}

fn signature_of(key: Option<&PublicKey>, manifest: &[u8], copy: &dyn PublishedCopy) -> Result<Signed, ExitCode> {
    let Some(key) = key else { return Ok(Signed::NotAsked) };
    match copy.file(manifest::SIGNATURE, signature::LONGEST) {
        Ok(bytes) => Ok(match key.check(manifest, &String::from_utf8_lossy(&bytes)) {
            Ok(comment) => Signed::Right(comment),
            Err(Unfit(why)) => Signed::Wrong(why),
        }),
        Err(Unread::Missing) => Ok(Signed::Missing),
        Err(Unread::TooLong) => Ok(Signed::Wrong("is longer than any")),
        Err(Unread::Failed(why)) => {
            complain(&format!("cannot read the signature: {why}"));
            Err(ExitCode::from(MACHINE))
        }
    }
}

/// `answerable 0.1.0, content 5fb8d05e4b38, as of 2026-11-21, for https://site.example/`
fn about(manifest: &Manifest) -> String {
    let (name, version) = &manifest.program;
    plain(&format!(
        "{name} {version}, content {}, theme {}, as of {}, for {}",
        manifest.content.short(),
        manifest.theme.name,
        manifest.date,
        manifest.base_url
    ))
}

/// What may be why files differ.
fn reasons(listed: &Manifest, made: &Manifest) -> Vec<String> {
    let mut lines = Vec::new();
    if listed.program != made.program {
        lines.push("It was made by another version of the program, which may make other files of the same content.".to_owned());
    }
    if listed.content != made.content {
        lines.push("It was made from other content. Take the content as it was when the copy was published.".to_owned());
    }
    if listed.theme != made.theme {
        lines.push("It was made with another theme, or another state of it.".to_owned());
    }
    if listed.date != made.date {
        lines.push("It was made as of another day than was asked for here.".to_owned());
    }
    lines
}

fn tell_differences(report: &Report, guarded: bool) {
    for (path, difference) in report.differences.iter().take(MOST_TOLD) {
        say(&format!("  {}: {}", plain(path), words(difference)));
        if let Difference::NotAsListed(Some(first)) | Difference::MadeOtherwise(Some(first)) = difference {
            match first {
                First::Line(line, ..) if guarded => say(&format!("    first in line {line}")),
                First::Line(line, published, made) => {
                    say(&format!("    first in line {line}\n    published: {published}\n    made here: {made}"));
                }
                First::Byte(at) => say(&format!("    first at byte {at}")),
            }
        }
    }
    if let Some(more) = report.differences.len().checked_sub(MOST_TOLD).filter(|more| *more > 0) {
        say(&format!("  and {} more; --format json lists all", counted(more, "file", "files")));
    }
    for (path, why) in report.unread.iter().take(MOST_TOLD) {
        say(&format!("  {}: could not be read: {why}", plain(path)));
    }
    if let Some(more) = report.unread.len().checked_sub(MOST_TOLD).filter(|more| *more > 0) {
        say(&format!("  and {} more could not be read", counted(more, "file", "files")));
    }
}

fn words(difference: &Difference) -> &'static str {
    match difference {
        Difference::NotPublished => "made here, and not published",
        Difference::NotMade => "published, and not made here",
        Difference::Missing => "in the published manifest, and not there",
        Difference::NotAsListed(_) => "there, and not what the published manifest says",
        Difference::MadeOtherwise(_) => "published otherwise than it is made here",
        Difference::OfTwin => "packed, and does not unpack to the file beside which it lies",
    }
}

/// For machines.
fn id(difference: &Difference) -> &'static str {
    match difference {
        Difference::NotPublished => "not-published",
        Difference::NotMade => "not-made",
        Difference::Missing => "missing",
        Difference::NotAsListed(_) => "not-as-listed",
        Difference::MadeOtherwise(_) => "made-otherwise",
        Difference::OfTwin => "of-twin",
    }
}

fn status(report: &Report, signed: &Signed) -> u8 {
    let unsigned = matches!(signed, Signed::Missing | Signed::Wrong(_));
    if !report.differences.is_empty() || unsigned {
        FAULTS
    } else if !report.unread.is_empty() {
        MACHINE
    } else {
        0
    }
}

fn verdict(report: &Report, status: u8, published: &str) -> String {
    let Report { differences, unread, led_away, read, all, twins } = report;
    let away = match led_away.len() {
        0 => String::new(),
        number => format!(
            " {} the host leads away by the site's own rules for redirects, or does not serve.",
            counted(number, "file", "files")
        ),
    };
    let packed = match twins {
        0 => String::new(),
        number => format!(" {} to the file beside it.", counted(*number, "packed twin unpacks", "packed twins unpack, each")),
    };
    match status {
        0 if read == all => {
            format!(
                "Proved: each of the {} of {published} is, byte for byte, what the content here makes.{packed}{away}",
                counted(*all - led_away.len(), "file", "files")
            )
        }
        0 => format!(
            "Nothing differs: the published manifest lists what the content here makes, {}, and the {read} of {published} that were read are so. The others were not read.{packed}",
            counted(*all, "file", "files")
        ),
        FAULTS if differences.is_empty() => "Not proved: the signature is not what was asked for.".to_owned(),
        FAULTS => {
            let files = differences.iter().filter(|(_, difference)| *difference != Difference::OfTwin).count();
            let differ = if files == 1 { "differs" } else { "differ" };
            let packed = match differences.len() - files {
                0 => String::new(),
                number => format!(
                    " {} to its file.",
                    counted(number, "packed twin does not unpack", "packed twins do not unpack, each")
                ),
            };
            format!("Not proved: {files} of {all} {differ}.{packed}")
        }
        _ => format!("Neither proved nor disproved: {} could not be read. Try again.", counted(unread.len(), "file", "files")),
    }
}

fn as_json(report: &Report, listed: &Manifest, made: &Manifest, signed: &Signed, status: u8) -> serde_json::Value {
    let about = |manifest: &Manifest| {
        serde_json::json!({
            "program": manifest.program.0, "version": manifest.program.1, "content": manifest.content.to_string(),
            "theme": manifest.theme.name, "date": manifest.date.to_string(), "base_url": manifest.base_url,
        })
    };
    let differences: Vec<_> = report
        .differences
        .iter()
        .map(|(path, difference)| {
            let line = match difference {
                Difference::NotAsListed(Some(First::Line(line, ..))) | Difference::MadeOtherwise(Some(First::Line(line, ..))) => {
                    Some(*line)
                }
                _ => None,
            };
            serde_json::json!({"path": path, "difference": id(difference), "line": line})
        })
        .collect();
    let unread: Vec<_> = report.unread.iter().map(|(path, why)| serde_json::json!({"path": path, "why": why})).collect();
    let verdict = match status {
        0 => "proved",
        FAULTS => "differs",
        _ => "not-known",
    };
    serde_json::json!({
        "verdict": verdict, "published": about(listed), "made": about(made), "signature": signed.id(),
        "files": report.all, "led_away": report.led_away, "read": report.read, "twins": report.twins, "differences": differences, "unread": unread,
    })
}
