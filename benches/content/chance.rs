//! Chance that comes out the same every time: what is drawn for record `i` follows from the seed and `i` alone, so that the first thousand
//! records are the same in a content of a thousand and of a million, and in whatever order they are made.

/// A stream of numbers (`SplitMix64`: <https://prng.di.unimi.it/splitmix64.c>).
#[derive(Debug)]
pub struct Chance(u64);

impl Chance {
    /// The stream of one record.
    pub fn of(seed: u64, record: u64) -> Self {
        let mut mixed = Chance(seed ^ record.wrapping_mul(0xd6e8_feb8_6659_fd93));
        Chance(mixed.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u32) -> u32 {
        let high = u128::from(self.next()) * u128::from(end);
        u32::try_from(high >> 64).expect("less than `end`")
    }

    /// Whether what happens `percent` times in a hundred happens.
    pub fn happens(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of several, each as likely as the other.
    pub fn one_of<T: Copy>(&mut self, several: &[T]) -> T {
        several[self.below(u32::try_from(several.len()).expect("a short list")) as usize]
    }

    /// The place of one of several, each as likely as its weight says.
    pub fn weighted(&mut self, weights: impl Iterator<Item = u32> + Clone) -> usize {
        let mut left = self.below(weights.clone().sum());
        for (at, weight) in weights.enumerate() {
            if left < weight {
                return at;
            }
            left -= weight;
        }
        unreachable!("what was drawn is less than the sum of the weights")
    }
}
