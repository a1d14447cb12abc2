//! Signatures of files, as minisign makes and checks them: with a maintainer's key, over the manifest.
//!
//! Entry points: [`SecretKey::open`] and [`SecretKey::sign`]; [`PublicKey::parse`] and [`PublicKey::check`]. The format is written here, over
//! an implementation of Ed25519, and not taken from the crates of minisign's own author: of these one falls over a signature that is cut short, and
//! signs the same bytes in another way each time, and the other only checks. Signed here, the same bytes give the same signature. The older kind
//! of signature, over the file itself and not over its hash, is not taken. Only [`keys`] touches the disk.

pub mod keys;

use blake2::digest::consts::U32;
use blake2::{Blake2b, Blake2b512, Digest as _};
use ct_codecs::{Base64, Decoder, Encoder};
use ed25519_compact::{PublicKey as Point, SecretKey as Scalar, Signature as Signed};
use std::fmt;

/// The algorithms that a key and a signature name: Ed25519; the same over the hash of a file; `BLAKE2b`; scrypt; no password.
const ED25519: [u8; 2] = *b"Ed";
const HASHED: [u8; 2] = *b"ED";
const BLAKE2: [u8; 2] = *b"B2";
const SCRYPT: [u8; 2] = *b"Sc";
const OPEN: [u8; 2] = [0, 0];

const COMMENT: &str = "untrusted comment: ";
const TRUSTED: &str = "trusted comment: ";

/// The longest file of a key or signature that is looked at, in bytes.
pub const LONGEST: u64 = 1 << 14;

/// The most memory that opening a key may take: what minisign asks for by itself.
const MOST_MEMORY: u64 = 1 << 30;
const MOST_OPERATIONS: u64 = 1 << 25;

/// Why a key or signature cannot be used: a sentence that has it as its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfit(pub &'static str);

/// The number by which a key is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyId([u8; 8]);

/// As minisign prints it.
impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016X}", u64::from_le_bytes(self.0))
    }
}

/// The key of somebody who signs, for all to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey {
    id: KeyId,
    point: [u8; 32],
}

/// The key of somebody who signs, for nobody else to know.
pub struct SecretKey {
    id: KeyId,
    scalar: [u8; 64],
}

/// Never what it is.
impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(..)")
    }
}

/// A key from a file, perhaps behind a password.
#[derive(Debug)]
pub enum Kept {
    /// It can be used.
    Open(SecretKey),
    /// It needs its password.
    Locked(Locked),
}

/// A key behind a password.
pub struct Locked {
    salt: [u8; 32],
    operations: u64,
    memory: u64,
    /// Id, key and checksum, each byte changed by one that only the password gives.
    hidden: [u8; HIDDEN],
}

impl fmt::Debug for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Locked(..)")
    }
}

const HIDDEN: usize = 8 + 64 + 32;

impl SecretKey {
    /// Reads the text of a key's file.
    ///
    /// # Errors
    /// When it is none.
    pub fn open(text: &str) -> Result<Kept, Unfit> {
        let none = Unfit("is no secret key of minisign");
        let bytes: [u8; 158] = decoded(text.lines().nth(1).unwrap_or_default()).ok_or(none)?;
        let mut rest = bytes.as_slice();
        let (algorithm, lock, checksum): ([u8; 2], [u8; 2], [u8; 2]) =
            (take(&mut rest).ok_or(none)?, take(&mut rest).ok_or(none)?, take(&mut rest).ok_or(none)?);
        let salt = take(&mut rest).ok_or(none)?;
        let (operations, memory) = (take(&mut rest).ok_or(none)?, take(&mut rest).ok_or(none)?);
        let hidden: [u8; HIDDEN] = take(&mut rest).ok_or(none)?;
        if !text.starts_with(COMMENT) || algorithm != ED25519 || checksum != BLAKE2 {
            return Err(none);
        }
        match lock {
            OPEN => SecretKey::whole(&hidden).ok_or(Unfit("is damaged")).map(Kept::Open),
            SCRYPT => Ok(Kept::Locked(Locked {
                salt,
                operations: u64::from_le_bytes(operations),
                memory: u64::from_le_bytes(memory),
                hidden,
            })),
            _ => Err(none),
        }
    }

    /// From id, key and checksum, if these are of one key. minisign itself writes no checksum into a key without a password; then its two halves
    /// must be of one another.
    fn whole(bytes: &[u8; HIDDEN]) -> Option<Self> {
        let mut rest = bytes.as_slice();
        let (id, scalar, checksum): ([u8; 8], [u8; 64], [u8; 32]) = (take(&mut rest)?, take(&mut rest)?, take(&mut rest)?);
        let sum = Blake2b::<U32>::new().chain_update(ED25519).chain_update(id).chain_update(scalar).finalize();
        let is_whole = sum.as_slice() == checksum || checksum == [0; 32];
        let halves = Scalar::new(scalar);
        let is_pair = halves.validate_public_key(&halves.public_key()).is_ok();
        (is_whole && is_pair).then_some(SecretKey { id: KeyId(id), scalar })
    }

    /// The public key that belongs to it.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey { id: self.id, point: *Scalar::new(self.scalar).public_key() }
    }

    /// The text of a signature of some bytes. The comment, one line, is signed with them.
    #[must_use]
    pub fn sign(&self, bytes: &[u8], comment: &str) -> String {
        let scalar = Scalar::new(self.scalar);
        let hash = Blake2b512::digest(bytes);
        let signed: [u8; 64] = *scalar.sign(hash, None);
        let comment: String = comment.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let of_both: [u8; 64] = *scalar.sign([&signed, comment.as_bytes()].concat(), None);
        let signature = [HASHED.as_slice(), &self.id.0, &signed].concat();
        let lines = [
            format!("{COMMENT}signature of a site's manifest, to be checked with minisign or answerable verify"),
            encoded(&signature),
            format!("{TRUSTED}{comment}"),
            encoded(&of_both),
        ];
        lines.map(|line| line + "\n").concat()
    }
}

impl Locked {
    /// Opens it with its password.
    ///
    /// # Errors
    /// When that is not the password, or opening it would take more memory than is given to it.
    pub fn open(&self, password: &str) -> Result<SecretKey, Unfit> {
        if self.memory > MOST_MEMORY || self.operations > MOST_OPERATIONS {
            return Err(Unfit("asks for more memory or time than this program gives to opening a key"));
        }
        let mut stream = [0; HIDDEN];
        let too_much = Unfit("asks for a way of opening it that there is not");
        scrypt::scrypt(password.as_bytes(), &self.salt, &self.parameters().ok_or(too_much)?, &mut stream)
            .map_err(|_| too_much)?;
        let mut open = self.hidden;
        open.iter_mut().zip(stream).for_each(|(byte, with)| *byte ^= with);
        SecretKey::whole(&open).ok_or(Unfit("is not opened by this password"))
    }

    /// What scrypt is to do for so many operations and so much memory, as libsodium has it.
    fn parameters(&self) -> Option<scrypt::Params> {
        const BLOCK: u64 = 8;
        let operations = self.operations.max(32_768);
        let bounded_by_time = operations < self.memory / 32;
        let most = if bounded_by_time { operations / (BLOCK * 4) } else { self.memory / (BLOCK * 128) };
        let rounds = (1..63_u8).find(|rounds| 1_u64 << rounds > most / 2)?;
        let at_once = if bounded_by_time { 1 } else { ((operations / 4) >> rounds).min(0x3fff_ffff) / BLOCK };
        scrypt::Params::new(rounds, 8, u32::try_from(at_once).ok()?).ok()
    }
}

impl PublicKey {
    /// Reads a key: the line that minisign prints, or its file.
    ///
    /// # Errors
    /// When it is none.
    pub fn parse(text: &str) -> Result<Self, Unfit> {
        let none = Unfit("is no public key of minisign");
        let line = if text.starts_with(COMMENT) { text.lines().nth(1) } else { text.lines().next() };
        let bytes: [u8; 42] = decoded(line.unwrap_or_default()).ok_or(none)?;
        let mut rest = bytes.as_slice();
        let algorithm: [u8; 2] = take(&mut rest).ok_or(none)?;
        let (id, point) = (take(&mut rest).ok_or(none)?, take(&mut rest).ok_or(none)?);
        if algorithm == ED25519 { Ok(PublicKey { id: KeyId(id), point }) } else { Err(none) }
    }

    /// Its number.
    #[must_use]
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// Whether a signature, as the text of its file, is one of these bytes with this key. Gives the comment that was signed with them.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, bytes: &[u8], signature: &str) -> Result<String, Unfit> {
        let none = Unfit("is no signature of minisign's newer kind");
        let mut lines = signature.lines();
        let mut line = || lines.next().ok_or(none);
        line()?.strip_prefix(COMMENT).ok_or(none)?;
        let first: [u8; 74] = decoded(line()?).ok_or(none)?;
        let comment = line()?.strip_prefix(TRUSTED).ok_or(none)?;
        let second: [u8; 64] = decoded(line()?).ok_or(none)?;
        let mut rest = first.as_slice();
        let algorithm: [u8; 2] = take(&mut rest).ok_or(none)?;
        let (id, signed): ([u8; 8], [u8; 64]) = (take(&mut rest).ok_or(none)?, take(&mut rest).ok_or(none)?);
        if algorithm != HASHED {
            return Err(none);
        }
        if KeyId(id) != self.id {
            return Err(Unfit("was made with another key"));
        }
        let point = Point::new(self.point);
        let hash = Blake2b512::digest(bytes);
        point.verify(hash, &Signed::new(signed)).map_err(|_| Unfit("is not one of this manifest"))?;
        let both = [signed.as_slice(), comment.as_bytes()].concat();
        point.verify(both, &Signed::new(second)).map_err(|_| Unfit("has a comment that was changed"))?;
        Ok(comment.to_owned())
    }
}

/// As minisign prints it: one line.
impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&encoded(&[ED25519.as_slice(), &self.id.0, &self.point].concat()))
    }
}

/// The next bytes, so many as are asked for.
fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(*taken)
}

/// The bytes of a line in base 64, if they are so many.
fn decoded<const N: usize>(line: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let found = Base64::decode(&mut bytes, line.trim(), None).ok()?.len();
    (found == N).then_some(bytes)
}

fn encoded(bytes: &[u8]) -> String {
    Base64::encode_to_string(bytes).unwrap_or_default()
}
