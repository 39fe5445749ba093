//! Short quotes of a message, for the owner's own lists.
//!
//! Owns cutting out the sentence that made a verdict and making it one tidy line. Refuses more than a
//! line, and is never called for errors or logs.

use super::fold::entity;
use super::interpret::Span;
use super::reader::Reading;

/// Characters of a quote, the closing ellipsis included: one line of a list.
pub const EXCERPT_CHARACTERS: usize = 160;

/// Bytes from which a quote is made at most: a line of four-byte letters, six times over for tags between them.
const SOURCE_BYTES: usize = 6 * 4 * EXCERPT_CHARACTERS;

/// The sentence that asks, requests or proposes; where there is none, that of the topic. As it stands in the message:
/// [`tidy`] makes a line of it.
#[must_use]
pub fn excerpt<'c>(content: &'c str, reading: &Reading) -> &'c str {
    sentence(content, reading.trigger.or(reading.topic))
}

/// The sentence that promises, as it stands in the message.
#[must_use]
pub fn promise_excerpt<'c>(content: &'c str, reading: &Reading) -> &'c str {
    sentence(content, reading.promise)
}

/// The first sentence that says something, greetings left aside, as it stands in the message.
#[must_use]
pub fn topic_excerpt<'c>(content: &'c str, reading: &Reading) -> &'c str {
    sentence(content, reading.topic.or(reading.trigger))
}

fn sentence(content: &str, span: Option<Span>) -> &str {
    let (start, end) = span.map_or((0, content.len()), |span| (span.start as usize, span.end as usize));
    let start = (0..=start.min(content.len())).rev().find(|at| content.is_char_boundary(*at)).unwrap_or(0);
    let end = (end..=content.len()).find(|at| content.is_char_boundary(*at)).unwrap_or(content.len());
    // An opening mark stands before the first word of its sentence.
    let before = content.get(..start).unwrap_or("");
    let start = before.strip_suffix(['¿', '¡']).map_or(start, str::len);
    let sentence = content.get(start..end).unwrap_or(content);
    let end = (0..=sentence.len().min(SOURCE_BYTES)).rev().find(|at| sentence.is_char_boundary(*at)).unwrap_or(0);
    sentence.get(..end).unwrap_or(sentence)
}

/// One line: entities decoded, tags dropped, white space collapsed, at most
/// [`EXCERPT_CHARACTERS`], cut at a word.
#[must_use]
pub fn tidy(text: &str) -> String {
    let trimmed = text.trim();
    if is_tidy(trimmed) {
        return trimmed.to_owned();
    }
    tidied(text)
}

/// Whether a text is a tidy line for sure, as most sentences are: short, of plain signs and European letters, with
/// single spaces. The lead bytes C3 to C5 begin Latin letters with accents only; white space and invisible characters
/// beyond ASCII have others.
fn is_tidy(text: &str) -> bool {
    if text.len() > EXCERPT_CHARACTERS {
        return false;
    }
    // Every byte is looked at, without a branch: so short a line is done in a few wide steps.
    let bytes = text.as_bytes();
    let is_plain = |byte: u8| {
        matches!(byte, b' '..=b'~') & (byte != b'<') & (byte != b'&')
            | matches!(byte, 0x80..=0xBF)
            | matches!(byte, 0xC3..=0xC5)
    };
    let all_plain = bytes.iter().fold(true, |so_far, byte| so_far & is_plain(*byte));
    let following = bytes.get(1..).unwrap_or_default();
    let doubled = bytes.iter().zip(following).fold(false, |so_far, (byte, next)| so_far | (byte | next == b' '));
    all_plain && !doubled
}

fn tidied(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(4 * EXCERPT_CHARACTERS));
    let mut count = 0;
    let mut last_space = None;
    let mut pending_space = false;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let bytes = rest.as_bytes();
        if let Some(length) = tag_length(bytes) {
            at += length;
            pending_space = true;
            continue;
        }
        let (character, width) = match bytes.first() {
            Some(b'&') => entity(bytes).unwrap_or(('&', 1)),
            _ => rest.chars().next().map_or((' ', 1), |character| (character, character.len_utf8())),
        };
        at += width;
        if character.is_whitespace() || character.is_control() {
            pending_space = true;
            continue;
        }
        if is_invisible(character) {
            continue;
        }
        if pending_space && count > 0 {
            last_space = Some((line.len(), count));
            line.push(' ');
            count += 1;
        }
        pending_space = false;
        if count + 1 > EXCERPT_CHARACTERS {
            return shortened(line, last_space);
        }
        line.push(character);
        count += 1;
    }
    line
}

/// Direction marks and other characters that would change how the rest of a list is shown.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}')
}

fn tag_length(bytes: &[u8]) -> Option<usize> {
    let [b'<', first, ..] = bytes else { return None };
    if !first.is_ascii_alphabetic() && *first != b'/' {
        return None;
    }
    let window = bytes.get(..bytes.len().min(256))?;
    window.iter().position(|byte| *byte == b'>').map(|end| end + 1)
}

/// Cuts at the last space, unless that would lose more than half of the line.
fn shortened(mut line: String, last_space: Option<(usize, usize)>) -> String {
    match last_space {
        Some((byte, characters)) if (EXCERPT_CHARACTERS / 2..EXCERPT_CHARACTERS).contains(&characters) => {
            line.truncate(byte);
        }
        _ => {
            while line.chars().count() >= EXCERPT_CHARACTERS {
                line.pop();
            }
        }
    }
    line.push('…');
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_one_tidy_line() {
        assert_eq!(tidy("  Could you&nbsp;send \n\t it &amp; call<br>me?\u{202E} "), "Could you send it & call me?");
        assert_eq!(tidy(""), "");
    }

    #[test]
    fn the_quick_way_changes_nothing() {
        let texts =
            ["¿Puedes mandármelo?", " Größe: 5 > 3 ", "two  spaces", "a&b", "a<b", "naïve café", "a\u{A0}b", ""];
        for text in texts {
            assert_eq!(tidy(text), tidied(text), "{text}");
        }
        assert!(is_tidy("Größe: 5 > 3") && !is_tidy("¿no?") && !is_tidy("two  spaces") && !is_tidy("a\u{200b}b"));
    }

    #[test]
    fn quotes_are_cut_at_a_word_and_never_longer_than_a_line() {
        let long = "palabra ".repeat(60);
        let cut = tidy(&long);
        assert!(cut.chars().count() <= EXCERPT_CHARACTERS && cut.ends_with("palabra…"), "{cut}");
        let one_word = "ñ".repeat(500);
        assert_eq!(tidy(&one_word).chars().count(), EXCERPT_CHARACTERS);
    }
}
