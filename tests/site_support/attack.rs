//! The attack on suppressed numbers: everything published, every sum that binds it, and for each hidden number the least and the
//! greatest that it can be, by integer programming. It knows nothing of how numbers are chosen to be hidden.

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

/// A sum that holds: a whole and its parts.
#[derive(Debug, Clone)]
pub struct Sum<K> {
    pub whole: K,
    pub parts: Vec<K>,
}

/// More than any number of a test.
const MOST: i32 = 100_000;

/// The hidden numbers that can only be one thing. `published` has each number that is published, or `None` where its mark stands;
/// a number of a sum that is not in it is published nowhere. `small` are the hidden ones that the attacker knows to lie between one and four.
pub fn worked_out<K: Ord + Clone + Debug>(
    published: &BTreeMap<K, Option<u64>>,
    small: &BTreeSet<K>,
    sums: &[Sum<K>],
) -> Vec<(K, u64)> {
    let hidden = published.iter().filter(|(_, number)| number.is_none()).map(|(key, _)| key);
    hidden
        .filter_map(|key| {
            let least = bound(key, OptimizationDirection::Minimize, published, small, sums);
            let most = bound(key, OptimizationDirection::Maximize, published, small, sums);
            (least == most).then(|| (key.clone(), u64::try_from(least).expect("no number is negative")))
        })
        .collect()
}

fn bound<K: Ord + Clone + Debug>(
    target: &K,
    direction: OptimizationDirection,
    published: &BTreeMap<K, Option<u64>>,
    small: &BTreeSet<K>,
    sums: &[Sum<K>],
) -> i64 {
    let mut problem = Problem::new(direction);
    let mut variables: BTreeMap<&K, Variable> = BTreeMap::new();
    let unknown = |key: &K| published.get(key).copied().flatten().is_none();
    let in_sums = sums.iter().flat_map(|sum| sum.parts.iter().chain([&sum.whole]));
    for key in published.keys().chain(in_sums).filter(|key| unknown(key)) {
        variables.entry(key).or_insert_with(|| {
            let range = if small.contains(key) { (1, 4) } else { (0, MOST) };
            problem.add_integer_var(if key == target { 1.0 } else { 0.0 }, range)
        });
    }
    for sum in sums {
        let mut left: BTreeMap<&K, f64> = BTreeMap::new();
        let mut right = 0.0;
        for (key, sign) in sum.parts.iter().map(|part| (part, 1.0)).chain([(&sum.whole, -1.0)]) {
            match published.get(key).copied().flatten() {
                Some(number) => right -= sign * f64::from(u32::try_from(number).expect("numbers of a test are small")),
                None => *left.entry(key).or_default() += sign,
            }
        }
        let terms: Vec<(Variable, f64)> = left.iter().map(|(key, sign)| (variables[key], *sign)).collect();
        if !terms.is_empty() {
            problem.add_constraint(&terms, ComparisonOp::Eq, right);
        }
    }
    let solution = problem.solve().expect("the true table is one").into_solution().expect("the true table is one");
    #[expect(clippy::cast_possible_truncation, reason = "an integer variable of a small table")]
    let value = solution.var_value(variables[target]).round() as i64;
    value
}
