//! Which outcomes the service status rules out (domain rule R24).

use super::Checker;
use crate::fault::{Fault, Placed};
use crate::read::raw::RawResult;
use crate::vocabulary::{Outcome, ServiceStatus};

/// Answers an outcome that the service status rules out.
pub fn check(result: &RawResult, service: Option<&Placed<ServiceStatus>>, checker: &mut Checker<'_>) {
    let Some(outcome) = &result.outcome else { return };
    if let Some(fault) = by_service(outcome, service) {
        checker.faults.push(fault);
    }
}

fn by_service(outcome: &Placed<Outcome>, service: Option<&Placed<ServiceStatus>>) -> Option<Fault> {
    let service = service?;
    (outcome.value == Outcome::WouldHaveBeenDismissed && service.value.is_serving()).then(|| {
        Fault::error("impossible-outcome", outcome.place, "who is still serving cannot be one who \"would have been dismissed\"")
            .also(service.place, "the service status")
            .expected("a former officer: former-resigned or former-retired")
            .mend("look up in the source the outcome and what rules it out; one of the two is written wrongly here")
    })
}
