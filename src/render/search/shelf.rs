//! Sorted lines cut into files of bounded size, with the key of each file's first line, by which a reader's browser knows which to fetch.

/// Files of lines, and what the first line of each begins with.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The files, in order.
    pub files: Vec<String>,
    /// The key of each one's first line.
    pub firsts: Vec<String>,
}

impl Shelf {
    /// Puts a line after those that are there. A file takes no more than `most` bytes, unless a single line does.
    pub fn push(&mut self, key: &str, line: &str, most: usize) {
        if let Some(file) = self.files.last_mut().filter(|file| file.len() + line.len() < most) {
            file.push_str(line);
            file.push('\n');
        } else {
            self.files.push(format!("{line}\n"));
            self.firsts.push(key.to_owned());
        }
    }
}
