//! The checksum that ZIP archives and PNG pictures carry: CRC-32 as in IEEE 802.3.

/// The checksum of some bytes, given in pieces.
pub(crate) fn crc32<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> u32 {
    let bytes = pieces.into_iter().flatten();
    !bytes.fold(!0, |sum, byte| TABLE[usize::from(sum.to_le_bytes()[0] ^ byte)] ^ (sum >> 8))
}

const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let (mut at, mut value) = (0, 0_u32);
    while at < table.len() {
        let (mut sum, mut bit) = (value, 0);
        while bit < 8 {
            sum = if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 };
            bit += 1;
        }
        table[at] = sum;
        at += 1;
        value += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::crc32;

    /// The check value of the algorithm's published description.
    #[test]
    fn the_checksum_is_the_usual_one() {
        assert_eq!(crc32([&b"123"[..], b"456789"]), 0xCBF4_3926);
        assert_eq!(crc32([]), 0);
    }
}
