//! Foreign text as the page writes it.
//!
//! Owns its cleaning. Refuses words: they come from the catalogue.

/// Characters of one text that the page shows. The longest reasons have some 300; a name of 10,000
/// characters is a joke or an attack, and the CSV files have it whole.
const MOST_CHARACTERS: usize = 600;

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
    fn foreign_text_cannot_turn_or_flood_the_page() {
        assert_eq!(plain("Ana\u{202e}gpj.exe\u{2066}"), "Anagpj.exe");
        assert_eq!(plain("one\ntwo\u{0}"), "one two ");
        assert_eq!(plain(&"é".repeat(10_000)).chars().count(), MOST_CHARACTERS + 1);
        assert_eq!(plain("مريم אבי"), "مريم אבי");
    }
}
