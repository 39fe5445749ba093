//! Numbers and texts as the page writes them.
//!
//! Owns the forms of numbers and the cleaning of foreign text. Refuses words: they come from the catalogue.

use super::page::NumberForm;

/// Characters of one text that the page shows. The longest reasons have some 300; a name of 10,000
/// characters is a joke or an attack, and the CSV files have it whole.
const MOST_CHARACTERS: usize = 600;

/// Numbers in a language's form.
pub trait ShownNumber {
    /// A number with so many decimals, a dash for what is no number.
    fn shown(&self, value: f64, decimals: usize) -> String;
    /// A count.
    fn count(&self, count: u64) -> String;
    /// A share, 0–1, in whole per cent.
    fn percent(&self, share: f64) -> String;
}

impl ShownNumber for NumberForm {
    fn shown(&self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let text = format!("{:.*}", decimals, value.abs());
        let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
        let is_negative = value < 0.0 && text.chars().any(|digit| matches!(digit, '1'..='9'));
        let mut shown = if is_negative { "−".to_owned() } else { String::new() };
        for (place, digit) in whole.chars().enumerate() {
            let digits_left = whole.len() - place;
            if place > 0 && digits_left % 3 == 0 {
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

    fn count(&self, count: u64) -> String {
        // Counts of rows stay far below 2^52.
        #[expect(clippy::cast_precision_loss)]
        self.shown(count as f64, 0)
    }

    fn percent(&self, share: f64) -> String {
        // A narrow space that does not break.
        let space = if self.is_percent_spaced { "\u{202f}" } else { "" };
        format!("{}{space}%", self.shown(share * 100.0, 0))
    }
}

/// A text without what could turn the text around it: controls and marks of direction go, line breaks
/// become spaces, and what is overlong is cut.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut clean = String::with_capacity(text.len().min(MOST_CHARACTERS * 4));
    for (place, character) in text.chars().filter(|character| !turns_text(*character)).enumerate() {
        if place == MOST_CHARACTERS {
            clean.push('…');
            break;
        }
        clean.push(if character.is_control() { ' ' } else { character });
    }
    clean
}

/// Marks of direction (Unicode's Bidi_Control), which could turn what stands beside a name.
fn turns_text(character: char) -> bool {
    matches!(character, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        let german = NumberForm { decimal: ',', group: '.', is_percent_spaced: true };
        assert_eq!(german.shown(1_234_567.25, 1), "1.234.567,2");
        assert_eq!(german.shown(999.96, 1), "1.000,0");
        assert_eq!(german.shown(-12.5, 1), "−12,5");
        assert_eq!(german.shown(-0.04, 1), "0,0");
        assert_eq!(german.count(30_000), "30.000");
        assert_eq!(german.percent(0.425), "42\u{202f}%");
        assert_eq!(german.shown(f64::NAN, 1), "–");
    }

    #[test]
    fn foreign_text_cannot_turn_or_flood_the_page() {
        assert_eq!(plain("Ana\u{202e}gpj.exe\u{2066}"), "Anagpj.exe");
        assert_eq!(plain("one\ntwo\u{0}"), "one two ");
        assert_eq!(plain(&"é".repeat(10_000)).chars().count(), MOST_CHARACTERS + 1);
        assert_eq!(plain("مريم אבי"), "مريم אבי");
    }
}
