//! Numbers as a language writes them: decimal sign, groups of three digits, the space before per cent.
//!
//! Owns the forms. Refuses rounding beyond the decimals asked for, and words.

use fluent_bundle::FluentValue;
use serde::Serialize;

/// What stands where there is no number.
const NO_NUMBER: &str = "–";

/// How a language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct NumberForm {
    /// Between the whole and its parts.
    pub decimal: char,
    /// Between groups of three digits.
    pub group: char,
    /// The smallest whole number whose digits are grouped.
    pub grouped_from: u64,
    /// What stands before the sign of per cent.
    pub before_percent: &'static str,
}

impl Default for NumberForm {
    fn default() -> Self {
        Self { decimal: '.', group: ',', grouped_from: 1_000, before_percent: "" }
    }
}

impl NumberForm {
    /// A number with so many decimals; a dash for what is no number.
    #[must_use]
    pub fn number(&self, value: f64, decimals: u8) -> String {
        if !value.is_finite() {
            return NO_NUMBER.to_owned();
        }
        let text = format!("{:.*}", usize::from(decimals), value.abs());
        let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
        let mut shown = String::with_capacity(text.len() + text.len() / 3 + 3);
        // A rounded nothing has no sign.
        if value < 0.0 && text.bytes().any(|digit| matches!(digit, b'1'..=b'9')) {
            shown.push('−');
        }
        let is_grouped = whole.parse().map_or(true, |whole: u64| whole >= self.grouped_from);
        for (place, digit) in whole.chars().enumerate() {
            if is_grouped && place > 0 && (whole.len() - place) % 3 == 0 {
                shown.push(self.group);
            }
            shown.push(digit);
        }
        if !part.is_empty() {
            shown.push(self.decimal);
            shown.push_str(part);
        }
        shown
    }

    /// A count.
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        // Counts of rows stay far below 2^52.
        #[expect(clippy::cast_precision_loss)]
        self.number(count as f64, 0)
    }

    /// A share, 0 to 1, in whole per cent.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        format!("{}{}%", self.number(share * 100.0, 0), self.before_percent)
    }
}

/// How Fluent writes the counts within a sentence: whole, with the language's groups.
pub(super) fn counted<const DECIMAL: char, const GROUP: char, const FROM: u64, M>(
    value: &FluentValue<'_>,
    _: &M,
) -> Option<String> {
    let form = NumberForm { decimal: DECIMAL, group: GROUP, grouped_from: FROM, before_percent: "" };
    match value {
        FluentValue::Number(number) => Some(form.number(number.value, u8::from(number.value.fract() != 0.0))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_each_language_groups_them() {
        let english = NumberForm::default();
        assert_eq!(english.number(1_234_567.891, 2), "1,234,567.89");
        assert_eq!(english.number(999.0, 0), "999");
        assert_eq!(english.number(-0.04, 1), "0.0", "a rounded nothing has no sign");
        assert_eq!(english.number(-1_000.0, 0), "−1,000");
        assert_eq!(english.number(f64::NAN, 1), "–");
        let spanish = NumberForm { decimal: ',', group: '.', grouped_from: 10_000, before_percent: "\u{a0}" };
        assert_eq!(spanish.count(9_999), "9999");
        assert_eq!(spanish.count(30_000), "30.000");
        assert_eq!(spanish.percent(0.125), "12\u{a0}%");
        assert_eq!(english.number(1e300, 0).matches(',').count(), 100, "beyond any whole type");
    }
}
