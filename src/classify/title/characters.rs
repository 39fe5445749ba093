//! Characters of titles: what each one means, and its folded form.
//!
//! Owns the tables of letters, separators and pictures. Refuses to look at neighbours: what a mark means inside
//! a word is decided by the reader of words.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What a character means before it is known where it stands.
pub(super) enum Character {
    Letter,
    Foreign(char),
    /// A character of a script that writes no spaces: a word by itself.
    Ideograph(char),
    Space,
    Apostrophe,
    Hyphen,
    Dot,
    Strong,
    Weak,
    Joiner,
    Employer,
    Dropped,
}

/// What an ASCII character that is no letter or digit means.
pub(super) fn ascii_meaning(byte: u8) -> Character {
    match byte {
        b' ' | b'\t' | 0x0b | 0x0c | 0x1c..=0x1f => Character::Space,
        b'|' | b';' | b'\n' | b'\r' => Character::Strong,
        b'\'' | b'`' => Character::Apostrophe,
        b'-' => Character::Hyphen,
        b'.' => Character::Dot,
        b'&' | b'+' => Character::Joiner,
        b'@' => Character::Employer,
        b',' | b':' | b'/' | b'\\' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'<' | b'>' | b'=' | b'*' | b'!'
        | b'?' | b'"' | b'~' | b'_' | b'#' => Character::Weak,
        b'$' | b'%' | b'^' => Character::Space,
        _ => Character::Dropped,
    }
}

/// What any other character means.
pub(super) fn wide_meaning(character: char) -> Character {
    match character {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{85}' => Character::Space,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
            Character::Dropped
        }
        '\u{2028}' | '\u{2029}' => Character::Strong,
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{2032}' | '\u{b4}' | '\u{ff07}' => Character::Apostrophe,
        '\u{2010}' | '\u{2011}' => Character::Hyphen,
        '\u{2012}'..='\u{2015}' | '\u{2212}' => Character::Weak,
        '·' | '•' | '‣' | '∙' | '⋅' | '・' | '●' | '○' | '▪' | '▫' | '■' | '□' | '◆' | '◇' | '►' | '▶' | '➤' | '★'
        | '☆' | '✦' | '✧' | '¦' | '│' | '┃' | '║' | '‖' | '｜' | '；' | '»' | '«' | '→' | '⇒' | '⟶' | '丨' | '、'
        | '。' | '\u{ff65}' => Character::Strong,
        '“' | '”' | '„' | '…' | '‹' | '›' | '，' | '：' | '／' | '（' | '）' | '～' | '¿' | '¡' | '×' => {
            Character::Weak
        }
        _ if fold_latin(character).is_some() => Character::Letter,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3134f}' => {
            Character::Ideograph(character)
        }
        _ if is_combining_mark(character) => Character::Dropped,
        '\u{370}'..='\u{1fff}' | '\u{ac00}'..='\u{d7a3}' if character.is_alphanumeric() => {
            let mut base = character;
            let mut first = true;
            decompose_compatible(character, |piece| {
                if first && !('\u{1100}'..='\u{11ff}').contains(&piece) {
                    base = piece;
                }
                first = false;
            });
            if fold_any(base).is_some() && base != character { Character::Dropped } else { Character::Foreign(base) }
        }
        _ => {
            let mut same = true;
            let mut first = true;
            decompose_compatible(character, |piece| {
                same = same && first && piece == character;
                first = false;
            });
            if !same {
                // A compatibility form: the caller reads its pieces.
                Character::Dropped
            } else if character.is_alphanumeric() {
                Character::Foreign(character)
            } else if character.is_whitespace() || character.is_control() {
                Character::Space
            } else if ('\u{fe00}'..='\u{fe0f}').contains(&character) || ('\u{e0000}'..='\u{e0fff}').contains(&character)
            {
                Character::Dropped
            } else {
                // Emoji and other pictures separate as a comma does.
                Character::Weak
            }
        }
    }
}

/// The languages that write an accented letter, as bits in the order of the lexicons' languages (English first);
/// all of them for letters that say nothing.
pub(super) fn letter_languages(character: char) -> u16 {
    const SPANISH: u16 = 1 << 1;
    const PORTUGUESE: u16 = 1 << 2;
    const FRENCH: u16 = 1 << 3;
    const ITALIAN: u16 = 1 << 4;
    const GERMAN: u16 = 1 << 5;
    const DUTCH: u16 = 1 << 6;
    match character {
        'ñ' | 'Ñ' => SPANISH,
        'ã' | 'õ' | 'Ã' | 'Õ' => PORTUGUESE,
        'ß' | 'ä' | 'Ä' => GERMAN,
        'ö' | 'Ö' => GERMAN | DUTCH,
        'ü' | 'Ü' => GERMAN | DUTCH | SPANISH,
        'œ' | 'Œ' | 'û' | 'î' | 'Û' | 'Î' => FRENCH,
        'ê' | 'â' | 'ô' | 'Ê' | 'Â' | 'Ô' | 'ç' | 'Ç' => FRENCH | PORTUGUESE,
        'è' | 'ù' | 'È' | 'Ù' => FRENCH | ITALIAN,
        'à' | 'À' => FRENCH | ITALIAN | PORTUGUESE,
        'ì' | 'ò' | 'Ì' | 'Ò' => ITALIAN,
        'á' | 'í' | 'ó' | 'ú' | 'Á' | 'Í' | 'Ó' | 'Ú' => SPANISH | PORTUGUESE,
        'é' | 'É' => FRENCH | SPANISH | PORTUGUESE | DUTCH,
        'ë' | 'ï' | 'Ë' | 'Ï' => FRENCH | DUTCH,
        _ => u16::MAX,
    }
}

/// The folded form of an ASCII letter or an accented Latin one.
pub(super) fn fold_any(character: char) -> Option<&'static str> {
    const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";
    if character.is_ascii_alphabetic() {
        let at = usize::from(character.to_ascii_lowercase() as u8 - b'a');
        return LETTERS.get(at..=at);
    }
    fold_latin(character)
}

/// Accented letters of Latin-1 and Latin Extended-A, folded to ASCII: the letters of the seven languages and
/// their neighbours. Rarer ones are decomposed by the Unicode tables.
pub(super) fn fold_latin(character: char) -> Option<&'static str> {
    Some(match character {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' | 'Ā' | 'Ă' | 'Ą'
        | 'ª' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' | 'Ç' | 'Ć' | 'Ĉ' | 'Ċ' | 'Č' => "c",
        'ď' | 'đ' | 'ð' | 'Ď' | 'Đ' | 'Ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'È' | 'É' | 'Ê' | 'Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' => {
            "e"
        }
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => "g",
        'ĥ' | 'ħ' | 'Ĥ' | 'Ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'Ì' | 'Í' | 'Î' | 'Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' => {
            "i"
        }
        'ĵ' | 'Ĵ' => "j",
        'ķ' | 'Ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' | 'Ĺ' | 'Ļ' | 'Ľ' | 'Ŀ' | 'Ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'Ñ' | 'Ń' | 'Ņ' | 'Ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' | 'Ō' | 'Ŏ' | 'Ő'
        | 'º' => "o",
        'ŕ' | 'ŗ' | 'ř' | 'Ŕ' | 'Ŗ' | 'Ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'Ś' | 'Ŝ' | 'Ş' | 'Š' | 'Ș' => "s",
        'ß' | 'ẞ' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' | 'Ţ' | 'Ť' | 'Ŧ' | 'Ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'Ù' | 'Ú' | 'Û' | 'Ü' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů'
        | 'Ű' | 'Ų' => "u",
        'ŵ' | 'Ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' | 'Ý' | 'Ÿ' | 'Ŷ' => "y",
        'ź' | 'ż' | 'ž' | 'Ź' | 'Ż' | 'Ž' => "z",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'þ' | 'Þ' => "th",
        'ĳ' | 'Ĳ' => "ij",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_accented_letter_of_the_seven_languages_folds_to_ascii() {
        for character in "àáâãäåæçèéêëìíîïñòóôõöùúûüýÿœßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸŒ".chars()
        {
            let folded = fold_any(character).unwrap();
            assert!(folded.bytes().all(|byte| byte.is_ascii_lowercase()), "{character} {folded}");
        }
        assert_eq!(fold_any('Z'), Some("z"));
        assert_eq!(fold_any('ж'), None);
    }

    #[test]
    fn invisible_characters_are_dropped_and_pictures_separate() {
        for invisible in ['\u{200b}', '\u{200f}', '\u{202e}', '\u{feff}', '\u{ad}', '\u{301}'] {
            assert!(matches!(wide_meaning(invisible), Character::Dropped), "{invisible:?}");
        }
        for picture in ['🚀', '✅', '💡'] {
            assert!(matches!(wide_meaning(picture), Character::Weak), "{picture}");
        }
        assert!(matches!(wide_meaning('•'), Character::Strong));
        assert!(matches!(wide_meaning('経'), Character::Ideograph('経')));
    }
}
