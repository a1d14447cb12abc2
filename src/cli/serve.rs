//! `answerable serve`: a preview on this machine.

use super::{Common, FAULTS, Format, MACHINE, complain, protect, say, tell, today};
use crate::fault::Files;
use crate::serve::{News, ServeError, Settings, serve};
use crate::theme;
use clap::Args;
use serde_json::json;
use std::net::{IpAddr, Ipv4Addr};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    common: Common,
    /// The theme: a folder below themes/.
    #[arg(long, value_name = "NAME", default_value = theme::DEFAULT)]
    theme: String,
    /// The port to listen at [default: the first free one from 8080].
    #[arg(long, value_name = "NUMBER")]
    port: Option<u16>,
    /// The address to listen at. With another than this one, whoever can reach this computer can see the preview, drafts and all.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let Arguments { common, theme, port, host } = arguments;
    let key = match protect::any_key(&common.root) {
        Ok(key) => key,
        Err(faults) => {
            tell(&faults, &Files::default(), common.format);
            return ExitCode::from(FAULTS);
        }
    };
    let settings = Settings { root: common.root.clone(), theme: theme.clone(), host: *host, port: *port, key };
    let date = || common.date.unwrap_or_else(today);
    match serve(&settings, &date, &|news| told(&news, common)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(ServeError::NoContent(root)) => {
            complain(&format!(
                "there is no folder `content` in {}. Run the program in the project's folder, or name it with --root.",
                root.display()
            ));
            ExitCode::from(FAULTS)
        }
        Err(ServeError::NoPort { address, error }) => {
            complain(&format!(
                "cannot listen at {address}: {error}. Another program may have this port; name another with --port."
            ));
            ExitCode::from(MACHINE)
        }
        Err(ServeError::Unwatchable { path, why }) => {
            complain(&format!("cannot watch {} for changes: {why}", path.display()));
            ExitCode::from(MACHINE)
        }
    }
}

fn told(news: &News<'_>, common: &Common) {
    let is_human = common.format == Format::Human;
    let line = |value: serde_json::Value| say(&value.to_string());
    match news {
        // Whoever is told nothing else must know where to look.
        News::Listening(address) if is_human => {
            say(&format!("The preview is at {address} and changes when you save. Ctrl-C ends it."));
        }
        News::Listening(address) => line(json!({ "listening": address })),
        News::Checked { faults, files, took, is_shown } => {
            tell(faults, files, common.format);
            let seconds = took.as_secs_f64();
            if common.speaks() {
                say(&if *is_shown {
                    format!("Read and checked in {seconds:.2} s; the pages show it.")
                } else {
                    format!("Read and checked in {seconds:.2} s; the pages stay as they were.")
                });
            } else if !is_human {
                line(json!({ "checked": { "seconds": seconds, "shown": is_shown } }));
            }
        }
        News::Whole { faults, files } => tell(faults, files, common.format),
        News::Unwatched { path, why } => {
            broken(
                &format!("{} cannot be watched any more ({why}); end the preview and begin it again.", path.display()),
                is_human,
            );
        }
        News::Broken(why) => broken(&why.to_string(), is_human),
    }
}

fn broken(why: &str, is_human: bool) {
    if is_human { complain(why) } else { say(&json!({ "broken": why }).to_string()) }
}
