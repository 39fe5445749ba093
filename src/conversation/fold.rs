//! Folding of characters, so that spelling variants of a word become one.
//!
//! Owns lower case, the loss of diacritics and styled letters, HTML entities and the role that each
//! other character plays between words. Refuses to know words.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// What a character becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folded {
    /// Part of a word: up to four bytes of folded text.
    Letters([u8; 4], u8),
    /// Nothing at all: joiners, soft hyphens, combining marks.
    Ignored,
    /// White space.
    Space,
    /// A line break.
    Line,
    /// Separates words within a phrase, joins English "n't".
    Apostrophe,
    /// Separates words within a phrase.
    Hyphen,
    /// Ends a clause: dashes, quotation marks, commas, emoji.
    Clause,
    /// Ends a sentence.
    Stop,
    /// Ends a question.
    Question,
}

/// U+00C0 to U+017F, folded.
#[rustfmt::skip]
const LATIN: [&str; 192] = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o",
    "o", "", "o", "u", "u", "u", "u", "y", "th", "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e",
    "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y", "a", "a",
    "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d", "d", "d", "e", "e", "e", "e", "e", "e",
    "e", "e", "e", "e", "g", "g", "g", "g", "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i",
    "i", "i", "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l", "l", "l", "l", "n",
    "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o", "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r",
    "s", "s", "s", "s", "s", "s", "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
];

/// Folds one character that is not ASCII.
pub(super) fn fold_char(character: char) -> Folded {
    let code = u32::from(character);
    match code {
        0xC0..=0x17F => match LATIN.get((code - 0xC0) as usize).map(|text| text.as_bytes()) {
            Some([one]) => Folded::Letters([*one, 0, 0, 0], 1),
            Some([one, two]) => Folded::Letters([*one, *two, 0, 0], 2),
            _ => Folded::Clause,
        },
        0xA0 | 0x1680 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => Folded::Space,
        0x85 | 0x2028 | 0x2029 => Folded::Line,
        // Joiners, direction marks, variation selectors, soft hyphen, byte order mark, tags.
        0xAD | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFE00..=0xFE0F | 0xFEFF | 0xE0000..=0xE007F => {
            Folded::Ignored
        }
        0xB4 | 0x2018 | 0x2019 | 0x201B | 0x2032 | 0x02BC => Folded::Apostrophe,
        0x2010..=0x2012 => Folded::Hyphen,
        0x2026 | 0x3002 | 0xFF01 | 0xFF0E | 0x203C => Folded::Stop,
        0xFF1F | 0x061F | 0x2047..=0x2049 => Folded::Question,
        // Inverted question and exclamation marks open a clause of their own.
        0xBF | 0xA1 => Folded::Clause,
        // Masculine and feminine ordinals: 1º, 2ª.
        0xAA => Folded::Letters([b'a', 0, 0, 0], 1),
        0xBA => Folded::Letters([b'o', 0, 0, 0], 1),
        // Mathematical letters and digits, which senders use as bold or italics.
        0x1D400..=0x1D6A3 => ascii_letter(b'a' + ((code - 0x1D400) % 26) as u8),
        0x1D7CE..=0x1D7FF => ascii_letter(b'0' + ((code - 0x1D7CE) % 10) as u8),
        // Full-width ASCII.
        0xFF10..=0xFF19 | 0xFF41..=0xFF5A => ascii_letter((code - 0xFEE0) as u8),
        0xFF21..=0xFF3A => ascii_letter((code - 0xFEE0 + 0x20) as u8),
        0x300..=0x36F => Folded::Ignored,
        _ if character.is_alphanumeric() => fold_rare(character),
        _ if is_combining_mark(character) => Folded::Ignored,
        _ if character.is_whitespace() => Folded::Space,
        _ => Folded::Clause,
    }
}

fn ascii_letter(byte: u8) -> Folded {
    Folded::Letters([byte, 0, 0, 0], 1)
}

/// Letters beyond the table: the base letter in lower case, in its own script.
fn fold_rare(character: char) -> Folded {
    let mut base = None;
    decompose_canonical(character, |part| {
        if base.is_none() && !is_combining_mark(part) {
            base = Some(part);
        }
    });
    let lower = base.unwrap_or(character).to_lowercase().next().unwrap_or(character);
    let mut bytes = [0; 4];
    let length = lower.encode_utf8(&mut bytes).len();
    Folded::Letters(bytes, u8::try_from(length).unwrap_or(0))
}

/// Longest entity read, `&` and `;` included: `&thetasym;` and the like are not used by LinkedIn.
const LONGEST_ENTITY: usize = 10;

/// Reads the HTML entity at the start of `bytes` (which begin with `&`): the character and the
/// entity's length. An ampersand escaped twice (`&amp;nbsp;`) is read through.
pub(super) fn entity(bytes: &[u8]) -> Option<(char, usize)> {
    let (character, length) = plain_entity(bytes)?;
    if character == '&'
        && let Some(rest) = bytes.get(length..)
    {
        let mut again = [b'&'; LONGEST_ENTITY];
        let taken = rest.len().min(LONGEST_ENTITY - 1);
        if let (Some(target), Some(source)) = (again.get_mut(1..=taken), rest.get(..taken)) {
            target.copy_from_slice(source);
            if let Some((inner, inner_length)) = again.get(..=taken).and_then(plain_entity) {
                return Some((inner, length + inner_length - 1));
            }
        }
    }
    Some((character, length))
}

fn plain_entity(bytes: &[u8]) -> Option<(char, usize)> {
    let window = bytes.get(1..bytes.len().min(LONGEST_ENTITY))?;
    let name_length = window.iter().position(|byte| *byte == b';')?;
    let name = window.get(..name_length)?;
    let character = match name {
        [b'#', b'x' | b'X', digits @ ..] => numeric(digits, 16)?,
        [b'#', digits @ ..] => numeric(digits, 10)?,
        _ => named(name)?,
    };
    Some((character, name_length + 2))
}

fn numeric(digits: &[u8], radix: u32) -> Option<char> {
    let text = std::str::from_utf8(digits).ok()?;
    char::from_u32(u32::from_str_radix(text, radix).ok()?)
}

/// The named entities that occur in exports, and the accented letters of the seven languages.
fn named(name: &[u8]) -> Option<char> {
    let character = match name {
        b"nbsp" | b"ensp" | b"emsp" | b"thinsp" => '\u{a0}',
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" | b"ldquo" | b"rdquo" | b"bdquo" | b"laquo" | b"raquo" => '"',
        b"apos" | b"rsquo" | b"lsquo" | b"sbquo" => '\'',
        b"ndash" => '\u{2013}',
        b"mdash" => '\u{2014}',
        b"hellip" => '\u{2026}',
        b"bull" | b"middot" => '\u{2022}',
        b"euro" => '\u{20ac}',
        b"pound" => '\u{a3}',
        b"copy" => '\u{a9}',
        b"reg" => '\u{ae}',
        b"trade" => '\u{2122}',
        b"iexcl" => '\u{a1}',
        b"iquest" => '\u{bf}',
        b"ordf" => '\u{aa}',
        b"ordm" => '\u{ba}',
        b"szlig" => '\u{df}',
        b"oelig" => '\u{153}',
        b"aelig" => '\u{e6}',
        [letter @ (b'a'..=b'z' | b'A'..=b'Z'), accent @ ..] => return accented(*letter, accent),
        _ => return None,
    };
    Some(character)
}

/// `&eacute;` and its kin: composed from the letter and the accent's name.
fn accented(letter: u8, accent: &[u8]) -> Option<char> {
    let mark = match accent {
        b"acute" => '\u{301}',
        b"grave" => '\u{300}',
        b"circ" => '\u{302}',
        b"uml" => '\u{308}',
        b"tilde" => '\u{303}',
        b"cedil" => '\u{327}',
        b"ring" => '\u{30a}',
        _ => return None,
    };
    unicode_normalization::char::compose(char::from(letter), mark)
}

/// Folds a whole text to lower-case words joined by single spaces: what a lexicon's phrase must look
/// like. A `*` is kept; apostrophes and commas become word limits.
pub(super) fn fold_phrase(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut pending_space = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let mut push = |piece: &str| {
            if pending_space && !folded.is_empty() {
                folded.push(' ');
            }
            pending_space = false;
            folded.push_str(piece);
        };
        if character.is_ascii_alphanumeric() || character == '*' {
            push(character.to_ascii_lowercase().encode_utf8(&mut [0; 4]));
            continue;
        }
        let role = if character == '\'' {
            Folded::Apostrophe
        } else if character.is_ascii() {
            Folded::Space
        } else {
            fold_char(character)
        };
        match role {
            Folded::Letters(bytes, length) => {
                if let Some(piece) = bytes.get(..usize::from(length)).and_then(|part| std::str::from_utf8(part).ok()) {
                    push(piece);
                }
            }
            Folded::Ignored => {}
            Folded::Apostrophe if joins_not(&folded, pending_space, characters.clone()) => {}
            _ => pending_space = true,
        }
    }
    folded
}

/// Whether an apostrophe stands in "n't".
fn joins_not(folded: &str, pending_space: bool, mut rest: impl Iterator<Item = char>) -> bool {
    !pending_space
        && folded.ends_with('n')
        && rest.next().is_some_and(|next| next.eq_ignore_ascii_case(&'t'))
        && rest.next().is_none_or(|after| !after.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_lose_case_accents_and_punctuation() {
        assert_eq!(fold_phrase("¿Qué  te parece?"), "que te parece");
        assert_eq!(fold_phrase("Schön, dass wir uns Größe"), "schon dass wir uns grosse");
        assert_eq!(fold_phrase("l’appel d'accord"), "l appel d accord");
        assert_eq!(fold_phrase("I can’t, don't"), "i cant dont");
        assert_eq!(fold_phrase("rendez-vous œuvre"), "rendez vous oeuvre");
        assert_eq!(fold_phrase("\u{1D5D4}\u{1D5EF}c \u{FF21}\u{FF42}"), "abc ab");
        assert_eq!(fold_phrase("cafe\u{301} so\u{AD}ft"), "cafe soft");
        assert_eq!(fold_phrase("obrigad*"), "obrigad*");
    }

    #[test]
    fn entities_are_read_named_numbered_and_escaped_twice() {
        assert_eq!(entity(b"&eacute;t"), Some(('é', 8)));
        assert_eq!(entity(b"&#233;"), Some(('é', 6)));
        assert_eq!(entity(b"&#x27;s"), Some(('\'', 6)));
        assert_eq!(entity(b"&amp;nbsp;x"), Some(('\u{a0}', 10)));
        assert_eq!(entity(b"&amp; x"), Some(('&', 5)));
        assert_eq!(entity(b"& more"), None);
        assert_eq!(entity(b"&"), None);
        assert_eq!(entity(b"&#99999999;"), None);
    }
}
