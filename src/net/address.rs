//! Addresses as they are asked: whole, without a fragment, in letters that a request may hold; and where a redirect leads.

use super::Failure;
use std::fmt::Write;
use ureq::http::Uri;
use ureq::http::uri::Scheme;

/// An address as a record or a server wrote it, ready to be asked.
///
/// # Errors
/// When it is not an address on the web.
pub fn asked(address: &str) -> Result<Uri, Failure> {
    let refused = || Failure::NotAnAddress(address.to_owned());
    let uri: Uri = escaped(without_fragment(address)).parse().map_err(|_| refused())?;
    let authority = uri.authority().ok_or_else(refused)?;
    let on_the_web = uri.scheme() == Some(&Scheme::HTTP) || uri.scheme() == Some(&Scheme::HTTPS);
    // A name and password in an address are never sent; what stands behind the `@` may be another machine than a reader thinks.
    if !on_the_web || authority.as_str().contains('@') || authority.host().is_empty() { Err(refused()) } else { Ok(uri) }
}

/// Where a redirect from an address leads.
///
/// # Errors
/// When that is not an address on the web, or one that is less safe.
pub fn led(from: &Uri, to: &str) -> Result<Uri, Failure> {
    let to = asked(&joined(from, without_fragment(to)))?;
    let less_safe = from.scheme() == Some(&Scheme::HTTPS) && to.scheme() != from.scheme();
    if less_safe { Err(Failure::Downgrade(to.to_string())) } else { Ok(to) }
}

/// A whole address, from one that may be told as seen from another: from the same machine, or the same folder (RFC 3986, section 5.2).
fn joined(from: &Uri, to: &str) -> String {
    let scheme = from.scheme_str().unwrap_or("https");
    let authority = from.authority().map_or("", |authority| authority.as_str());
    let is_whole = to.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    });
    if is_whole {
        return to.to_owned();
    }
    if to.starts_with("//") {
        return format!("{scheme}:{to}");
    }
    let (path, query) = to.split_once('?').map_or((to, None), |(path, query)| (path, Some(query)));
    let path = match path {
        "" => from.path().to_owned(),
        path if path.starts_with('/') => without_dots(path),
        path => {
            let folder = from.path().rsplit_once('/').map_or("", |(folder, _)| folder);
            without_dots(&format!("{folder}/{path}"))
        }
    };
    let query = query.or(if to.is_empty() { from.query() } else { None });
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}://{authority}{path}{query}")
}

fn without_fragment(address: &str) -> &str {
    address.split('#').next().unwrap_or(address)
}

/// What no request may hold is written as `%` and two digits. The name of a machine in other letters than those of a request stays, and
/// is then refused.
fn escaped(address: &str) -> String {
    let host_ends = address.find("://").map_or(0, |at| at + 3);
    let path = address.get(host_ends..).and_then(|rest| rest.find(['/', '?'])).map_or(address.len(), |at| host_ends + at);
    let (before, path) = address.split_at_checked(path).unwrap_or((address, ""));
    let mut out = before.to_owned();
    for byte in path.bytes() {
        if byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// A path with `.` and `..` taken at their word.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut parts = path.split('/').skip(1).peekable();
    while let Some(part) = parts.next() {
        let last = parts.peek().is_none();
        match part {
            "." | ".." => {
                if part == ".." {
                    kept.pop();
                }
                if last {
                    kept.push("");
                }
            }
            part => kept.push(part),
        }
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_is_whole_and_without_fragment() {
        let asked = |address| asked(address).map(|uri| uri.to_string());
        assert_eq!(asked("https://a.example/x?y=1#z").unwrap(), "https://a.example/x?y=1");
        assert_eq!(asked("https://a.example/caf\u{e9}/two words").unwrap(), "https://a.example/caf%C3%A9/two%20words");
        assert_eq!(asked("http://a.example:8080").unwrap(), "http://a.example:8080/");
        for wrong in
            ["", "a.example/x", "/x", "ftp://a.example/x", "https://me@a.example/", "https:///x", "https://caf\u{e9}.example/"]
        {
            assert_eq!(asked(wrong), Err(Failure::NotAnAddress(wrong.to_owned())), "{wrong}");
        }
    }

    #[test]
    fn redirects_lead_where_a_browser_would_go() {
        let from: Uri = "https://a.example/b/c/d?q".parse().unwrap();
        let led = |to| led(&from, to).map(|uri| uri.to_string()).unwrap();
        // From RFC 3986, section 5.4, with another base.
        for (to, there) in [
            ("https://b.example/x#y", "https://b.example/x"),
            ("//b.example/x", "https://b.example/x"),
            ("/g", "https://a.example/g"),
            ("g", "https://a.example/b/c/g"),
            ("./g", "https://a.example/b/c/g"),
            ("g/", "https://a.example/b/c/g/"),
            ("?y", "https://a.example/b/c/d?y"),
            ("g?y=../z", "https://a.example/b/c/g?y=../z"),
            ("#s", "https://a.example/b/c/d?q"),
            ("", "https://a.example/b/c/d?q"),
            (".", "https://a.example/b/c/"),
            ("..", "https://a.example/b/"),
            ("../g", "https://a.example/b/g"),
            ("../../../g", "https://a.example/g"),
            ("/a/./b/../c", "https://a.example/a/c"),
        ] {
            assert_eq!(led(to), there, "{to}");
        }
    }

    #[test]
    fn a_redirect_leads_to_the_web_and_to_nothing_less_safe() {
        let from: Uri = "https://a.example/".parse().unwrap();
        assert!(matches!(led(&from, "mailto:x@a.example"), Err(Failure::NotAnAddress(_))));
        assert!(matches!(led(&from, "file:///etc/passwd"), Err(Failure::NotAnAddress(_))));
        assert_eq!(led(&from, "http://a.example/x"), Err(Failure::Downgrade("http://a.example/x".to_owned())));
        let from: Uri = "http://a.example/".parse().unwrap();
        assert!(led(&from, "https://a.example/x").is_ok());
        assert!(led(&from, "http://a.example/x").is_ok());
    }
}
