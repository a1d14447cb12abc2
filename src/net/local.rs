//! Keeps requests out of this computer's own network: an address in a register, or a redirect, must not make a maintainer's machine talk to
//! its router, its neighbours or itself.
//!
//! It is asked where the name of a machine becomes a number, so that what was looked at is what is connected to.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{self, DefaultResolver, ResolvedSocketAddrs};
use ureq::unversioned::transport::NextTimeout;

/// Finds machines by their names, other than those of the own network.
#[derive(Debug)]
pub struct Resolver {
    inner: DefaultResolver,
    local_allowed: bool,
}

impl Resolver {
    pub fn new(local_allowed: bool) -> Resolver {
        Resolver { inner: DefaultResolver::default(), local_allowed }
    }
}

/// Every number of the machine lies in the own network.
#[derive(Debug)]
pub struct OwnNetwork;

impl fmt::Display for OwnNetwork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("in the own network")
    }
}

impl std::error::Error for OwnNetwork {}

impl resolver::Resolver for Resolver {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout).map_err(|error| match error {
            ureq::Error::Io(_) => ureq::Error::HostNotFound,
            error => error,
        })?;
        if self.local_allowed {
            return Ok(found);
        }
        let mut outside = self.empty();
        for address in found.iter().filter(|address| !is_local(address.ip())) {
            outside.push(*address);
        }
        if outside.is_empty() { Err(ureq::Error::Other(Box::new(OwnNetwork))) } else { Ok(outside) }
    }
}

/// Whether a number is of no machine on the public net: this computer, its neighbours, or ranges kept for purposes of their own
/// (the registries of special-purpose addresses, RFC 6890 and its successors).
pub fn is_local(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_local_v4(v4),
        IpAddr::V6(v6) => is_local_v6(v6),
    }
}

fn is_local_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    a == 0
        || a == 10
        || a == 127
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 169 && b == 254)
        || (a == 172 && (16..32).contains(&b))
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && matches!(c, 0 | 2))
        || (a == 198 && matches!(b, 18 | 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113)
}

fn is_local_v6(address: Ipv6Addr) -> bool {
    let v4 = |high: u16, low: u16| is_local_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)));
    match address.segments() {
        // A version 4 number in the clothes of version 6, and through translators and tunnels.
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => v4(high, low),
        // Other tunnels, and what is written in books.
        [0x2001, 0 | 0xdb8, ..] => true,
        // Only these are given out to the public net.
        [first, ..] => !(0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_networks_are_known_in_every_clothing() {
        for local in [
            "127.0.0.1",
            "127.9.9.9",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::7f00:1",
            "::ffff:127.0.0.1",
            "::ffff:192.168.1.1",
            "64:ff9b::10.0.0.1",
            "2002:7f00:1::",
            "fe80::1",
            "fec0::1",
            "fd00::1",
            "ff02::1",
            "2001:db8::1",
        ] {
            assert!(is_local(local.parse().unwrap()), "{local}");
        }
        for public in
            ["1.1.1.1", "172.15.0.1", "172.32.0.1", "100.63.0.1", "192.0.1.1", "::ffff:1.1.1.1", "2a00::1", "2606:4700::1"]
        {
            assert!(!is_local(public.parse().unwrap()), "{public}");
        }
    }
}
