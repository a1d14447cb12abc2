//! A picture of at most 256 colours as a PNG file.
//!
//! Written here and not by a library: it is a header, a palette and one compressed stream, and the compressor is one that the
//! program has anyway. A palette makes a third of the bytes that full colours would. The file has no text and no date.

use crate::render::checksum::crc32;

/// The file of a picture whose pixels are numbers of the palette, row by row.
pub(super) fn png(width: u32, pixels: &[u8], palette: &[(u8, u8, u8)]) -> Vec<u8> {
    let across = usize::try_from(width).unwrap_or(0).max(1);
    let height = u32::try_from(pixels.len() / across).unwrap_or(0);
    let mut rows = Vec::with_capacity(pixels.len() + pixels.len() / across);
    for row in pixels.chunks_exact(across) {
        // Filters guess a pixel from its neighbours; between numbers of a palette there is nothing to guess.
        rows.push(0);
        rows.extend_from_slice(row);
    }
    let mut header = Vec::with_capacity(13);
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 3, 0, 0, 0]);
    let colours: Vec<u8> = palette.iter().flat_map(|&(red, green, blue)| [red, green, blue]).collect();

    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut file, *b"IHDR", &header);
    chunk(&mut file, *b"PLTE", &colours);
    chunk(&mut file, *b"IDAT", &miniz_oxide::deflate::compress_to_vec_zlib(&rows, LEVEL));
    chunk(&mut file, *b"IEND", &[]);
    file
}

/// How hard the compressor tries.
const LEVEL: u8 = 3;

fn chunk(file: &mut Vec<u8>, name: [u8; 4], data: &[u8]) {
    file.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    file.extend(name);
    file.extend(data);
    file.extend(crc32([&name[..], data]).to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::png;

    #[test]
    fn a_file_holds_its_pixels() {
        let file = png(2, &[0, 1, 1, 0], &[(255, 255, 255), (1, 2, 3)]);
        assert_eq!(&file[..16], b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR");
        assert_eq!(&file[16..24], [0, 0, 0, 2, 0, 0, 0, 2]);
        let at = file.windows(4).position(|name| name == b"IDAT").expect("pixels");
        let length = u32::from_be_bytes(file[at - 4..at].try_into().expect("four bytes"));
        let data = &file[at + 4..at + 4 + usize::try_from(length).expect("few")];
        assert_eq!(miniz_oxide::inflate::decompress_to_vec_zlib(data).expect("a stream"), [0, 0, 1, 0, 1, 0]);
    }
}
