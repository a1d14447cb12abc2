//! `answerable explain`: the page of a rule, or what a fault means.

use super::{WRONG_USE, complain, print};
use crate::explain;
use clap::Args;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct Arguments {
    /// A rule, such as R9, or the name of a fault, such as source-missing; left out, all are listed.
    #[arg(value_name = "RULE")]
    name: Option<String>,
}

pub fn run(arguments: &Arguments) -> ExitCode {
    let Some(name) = &arguments.name else {
        print(&mut std::io::stdout(), &explain::contents());
        return ExitCode::SUCCESS;
    };
    match explain::explain(name) {
        Ok(text) => {
            print(&mut std::io::stdout(), &text);
            ExitCode::SUCCESS
        }
        Err(nearest) => {
            let meant = nearest.map(|nearest| format!(" Did you mean `{nearest}`?")).unwrap_or_default();
            complain(&format!("there is no rule and no fault `{name}`.{meant} `answerable explain` lists all."));
            ExitCode::from(WRONG_USE)
        }
    }
}
