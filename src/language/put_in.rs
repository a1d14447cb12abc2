//! What is put into a message: arguments, and the links that lead to them.
//!
//! Entry point: [`parts`]. An argument by which a message only chooses its form need not be printed, and the Welsh may choose by one by which
//! the English does not. What the English prints, the Welsh must print.

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// What is put into a part of a message.
#[derive(Debug, Default)]
pub(super) struct PutIn {
    /// The arguments that it names, also such by which it only chooses.
    named: BTreeSet<String>,
    /// What it prints in any of its forms, as it is written: `{ $until }`, and for a link `](rule)`.
    printed: BTreeSet<String>,
    /// What it prints in the form that is chosen where no other fits.
    otherwise: BTreeSet<String>,
    /// Other messages that it puts in, by their names; what is no message, a term or a function, as it is written: `-brand`, `NUMBER()`.
    references: BTreeSet<String>,
}

/// What is put into each part of a message, by the part's name; what stands behind the name of the message has none.
pub(super) fn parts(message: &Message<&str>) -> BTreeMap<String, PutIn> {
    let whole = message.value.iter().map(|pattern| (String::new(), pattern));
    let attributes = message.attributes.iter().map(|attribute| (attribute.id.name.to_owned(), &attribute.value));
    whole
        .chain(attributes)
        .map(|(part, pattern)| {
            let mut put_in = PutIn::default();
            put_in.of_pattern(pattern, true);
            (part, put_in)
        })
        .collect()
}

impl PutIn {
    /// The arguments that this names and the English has not.
    pub(super) fn unknown(&self, english: &PutIn) -> BTreeSet<String> {
        self.named.difference(&english.named).cloned().collect()
    }

    /// What the English prints and this does not, at least where no special form fits.
    pub(super) fn dropped(&self, english: &PutIn) -> BTreeSet<String> {
        let nowhere = english.printed.difference(&self.printed);
        let not_otherwise = english.otherwise.difference(&self.otherwise);
        nowhere.chain(not_otherwise).cloned().collect()
    }

    /// The other messages that are put in, of which no argument tells.
    pub(super) fn into_references(self) -> BTreeSet<String> {
        self.references
    }

    fn prints(&mut self, what: String, is_default: bool) {
        if is_default {
            self.otherwise.insert(what.clone());
        }
        self.printed.insert(what);
    }

    /// `is_default` is whether this is printed where no special form fits.
    fn of_pattern(&mut self, pattern: &Pattern<&str>, is_default: bool) {
        // The words of a link may hold an argument, so that its name stands in another element than its opening bracket.
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    for name in value.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(name, _)| name) {
                        self.prints(format!("]({name})"), is_default);
                    }
                }
                PatternElement::Placeable { expression } => self.of_expression(expression, is_default),
            }
        }
    }

    fn of_expression(&mut self, expression: &Expression<&str>, is_default: bool) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.named.insert(id.name.to_owned());
                self.prints(format!("{{ ${} }}", id.name), is_default);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.of_expression(expression, is_default),
            Expression::Inline(other) => self.refers(other),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.named.insert(id.name.to_owned());
                }
                self.refers(selector);
                for variant in variants {
                    self.of_pattern(&variant.value, is_default && variant.default);
                }
            }
        }
    }

    fn refers(&mut self, to: &InlineExpression<&str>) {
        self.references.extend(match to {
            InlineExpression::MessageReference { id, .. } => Some(id.name.to_owned()),
            InlineExpression::TermReference { id, .. } => Some(format!("-{}", id.name)),
            InlineExpression::FunctionReference { id, .. } => Some(format!("{}()", id.name)),
            _ => None,
        });
    }
}
