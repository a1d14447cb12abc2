//! Keys and signatures that minisign made are read and checked, and what is signed here minisign reads. The files are described in
//! `tests/signature/README.md`.

use answerable::signature::{Kept, PublicKey, SecretKey, Unfit};
use proptest::prelude::*;
use std::fs;
use std::path::Path;

fn text(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/signature").join(name);
    fs::read_to_string(path).expect("the fixture is there")
}

fn public(name: &str) -> PublicKey {
    PublicKey::parse(&text(name)).expect("minisign made it")
}

fn open_key() -> SecretKey {
    match SecretKey::open(&text("open.key")).expect("minisign made it") {
        Kept::Open(key) => key,
        Kept::Locked(_) => panic!("it has no password"),
    }
}

#[test]
fn what_minisign_signed_is_checked() {
    let signed = text("signed.json");
    for key in ["open", "locked"] {
        let (key, signature) = (public(&format!("{key}.pub")), text(&format!("{key}.minisig")));
        assert_eq!(key.check(signed.as_bytes(), &signature), Ok("date 2026-11-21".to_owned()));
    }
    let line = text("open.pub").lines().nth(1).expect("the key").to_owned();
    assert_eq!(PublicKey::parse(&line), Ok(public("open.pub")));
    assert_eq!(public("open.pub").to_string(), line);
    assert!(text("open.pub").contains(&public("open.pub").id().to_string()), "its number is printed as minisign prints it");
}

#[test]
fn what_was_not_signed_so_is_refused() {
    let (signed, key, signature) = (text("signed.json"), public("open.pub"), text("open.minisig"));
    let check = |bytes: &str, signature: &str| key.check(bytes.as_bytes(), signature).unwrap_err().0;
    assert_eq!(check(&signed.replace('1', "2"), &signature), "is not one of this manifest");
    assert_eq!(check(&signed, &signature.replace("2026-11-21", "2026-11-22")), "has a comment that was changed");
    assert_eq!(check(&signed, &text("locked.minisig")), "was made with another key");
    assert_eq!(check(&signed, &text("old.minisig")), "is no signature of minisign's newer kind");
    // Cut short anywhere, also within its second signature.
    for end in 0..signature.trim_end().len() {
        assert!(key.check(signed.as_bytes(), &signature[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn a_key_behind_a_password_is_opened_by_it_alone() {
    let Kept::Locked(locked) = SecretKey::open(&text("locked.key")).expect("minisign made it") else {
        panic!("it has a password")
    };
    assert_eq!(locked.open("another").map(|_| ()), Err(Unfit("is not opened by this password")));
    assert_eq!(locked.open("a password").map(|key| key.public()), Ok(public("locked.pub")));
}

#[test]
fn what_is_signed_here_is_the_same_each_time_and_checked() {
    let key = open_key();
    assert_eq!(key.public(), public("open.pub"));
    assert_eq!(format!("{key:?}"), "SecretKey(..)");
    let signature = key.sign(b"a manifest", "date 2026-11-21\ncontent");
    assert_eq!(signature, key.sign(b"a manifest", "date 2026-11-21\ncontent"));
    assert_eq!(key.public().check(b"a manifest", &signature), Ok("date 2026-11-21 content".to_owned()));
    // But for the comment that nobody signs, what minisign made of the same.
    let ours = key.sign(text("signed.json").as_bytes(), "date 2026-11-21");
    let lines = |text: &str| text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&ours), lines(&text("open.minisig")));
}

#[test]
fn a_damaged_key_is_refused() {
    let whole = text("open.key");
    for wrong in ["", "untrusted comment: x\n", &whole[..whole.len() - 9], &text("open.pub"), &text("open.minisig")] {
        assert!(SecretKey::open(wrong).is_err(), "{wrong}");
    }
    let (comment, key) = whole.split_once('\n').expect("two lines");
    // The key itself stands from the 84th letter on.
    for at in [90, 120, 165] {
        let other = if key.as_bytes()[at] == b'A' { 'B' } else { 'A' };
        let damaged = format!("{comment}\n{}{other}{}", &key[..at], &key[at + 1..]);
        assert_eq!(SecretKey::open(&damaged).map(|_| ()), Err(Unfit("is damaged")), "at {at}");
    }
}

proptest! {
    /// Whatever somebody puts in place of a signature or key, it is refused and nothing falls over.
    #[test]
    fn no_text_is_a_signature_or_key(lines in proptest::collection::vec("[A-Za-z0-9+/=]{0,220}", 4)) {
        let signature =
            format!("untrusted comment: {}\n{}\ntrusted comment: {}\n{}\n", lines[0], lines[1], lines[2], lines[3]);
        prop_assert!(public("open.pub").check(b"", &signature).is_err());
        prop_assert!(PublicKey::parse(&lines[0]).is_err() || lines[0].starts_with("RW"));
        prop_assert!(SecretKey::open(&signature).is_err());
    }
}
