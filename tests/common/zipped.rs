//! ZIP archives as a test wants them: also such as lie about what they hold.

/// CRC-32, as archives have it.
fn checksum(data: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
    !data.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}

/// An archive of files: the path of each, how it is packed (0 for not at all), its bytes as they lie there, and how long it says it is.
pub fn archive(files: &[(&str, u16, &[u8], usize)]) -> Vec<u8> {
    let four = |number: usize| u32::try_from(number).expect("not that long").to_le_bytes();
    let two = |number: usize| u16::try_from(number).expect("not that many").to_le_bytes();
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (path, method, data, size) in files {
        let crc = if *method == 0 { checksum(data).to_le_bytes() } else { four(0) };
        let (at, packed, size, name) = (four(out.len()), four(data.len()), four(*size), two(path.len()));
        out.extend_from_slice(b"PK\x03\x04\x14\0\0\0");
        for part in [&method.to_le_bytes()[..], &[0; 4], &crc, &packed, &size, &name, &[0; 2], path.as_bytes(), data] {
            out.extend_from_slice(part);
        }
        list.extend_from_slice(b"PK\x01\x02\x14\0\x14\0\0\0");
        for part in [&method.to_le_bytes()[..], &[0; 4], &crc, &packed, &size, &name, &[0; 12], &at, path.as_bytes()] {
            list.extend_from_slice(part);
        }
    }
    let (at, long, number) = (four(out.len()), four(list.len()), two(files.len()));
    out.extend_from_slice(&list);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    for part in [&number[..], &number, &long, &at, &[0; 2]] {
        out.extend_from_slice(part);
    }
    out
}
