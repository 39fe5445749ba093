//! Spellings that name both genders at once: Leiter:in, LeiterInnen, Chargé·e, Director/a, (m/w/d).
//!
//! Owns their reduction to the first form while a word is read. Refuses full second words ("directeur/directrice"):
//! those are two words, which the lexicon knows.

use super::characters::fold_any;
use super::words::Reader;

/// Gendered endings that follow a separator inside a word: Leiter:in, Chargé·e, Director/a, directeur(trice).
const GENDERED_ENDINGS: [&str; 29] = [
    "a", "as", "e", "ere", "es", "esa", "essa", "esse", "euse", "frau", "ice", "iere", "in", "ina", "innen", "ne",
    "nes", "o", "ora", "os", "ra", "rice", "se", "ta", "te", "tora", "tr", "trice", "x",
];

/// English heads that German gives a feminine ending; the phrases that they close are English.
const ENGLISH_HEADS: [&[u8]; 23] = [
    b"managerin",
    b"directorin",
    b"ownerin",
    b"leaderin",
    b"developerin",
    b"designerin",
    b"analystin",
    b"recruiterin",
    b"consultantin",
    b"officerin",
    b"copywriterin",
    b"producerin",
    b"strategistin",
    b"engineerin",
    b"marketerin",
    b"bloggerin",
    b"vloggerin",
    b"trainerin",
    b"animatorin",
    b"editorin",
    b"partnerin",
    b"masterin",
    b"buyerin",
];

/// Bytes of the English head in its German feminine form: "Key-Account-Managerin", "Product Ownerin".
pub(super) fn english_in_german(word: &[u8]) -> Option<usize> {
    if !word.ends_with(b"in") {
        return None;
    }
    ENGLISH_HEADS.iter().any(|head| word.ends_with(head)).then(|| word.len() - 2)
}

impl Reader<'_> {
    /// The capital I of LeiterIn, KollegInnen: ends the word. `at` stands behind the I.
    pub(super) fn inner_gender(&mut self) -> bool {
        let rest = self.bytes.as_bytes().get(self.at..).unwrap_or_default();
        let length = if rest.starts_with(b"nnen") {
            4
        } else if rest.starts_with(b"n") {
            1
        } else {
            return false;
        };
        if rest.get(length).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80) {
            return false;
        }
        let before = self.at - 1;
        self.at += length;
        self.close(before);
        true
    }

    /// A gendered ending after a separator inside a word: skips it and keeps the word open no longer.
    pub(super) fn gendered_ending(&mut self, before: usize) -> bool {
        let Some(open) = self.open else { return false };
        if self.words.folded.len() - open.folded_start < 3 || open.number {
            return false;
        }
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let bracket = self.bytes.as_bytes().get(before) == Some(&b'(');
        let skipped = usize::from(rest.starts_with('-') || rest.starts_with('/'));
        let mut ending = [0_u8; 6];
        let mut length = 0;
        let mut width = skipped;
        for character in rest.get(skipped..).unwrap_or_default().chars() {
            if !character.is_alphabetic() {
                break;
            }
            let Some(text) = fold_any(character) else { return false };
            for &byte in text.as_bytes() {
                let Some(slot) = ending.get_mut(length) else { return false };
                *slot = byte;
                length += 1;
            }
            width += character.len_utf8();
        }
        let ending = ending.get(..length).unwrap_or_default();
        if !GENDERED_ENDINGS.iter().any(|known| known.as_bytes() == ending) {
            return false;
        }
        let after = self.at + width;
        if bracket && self.bytes.as_bytes().get(after) != Some(&b')') {
            return false;
        }
        self.close(before);
        self.at = after + usize::from(bracket);
        // chargé.e.s and chargé·e·s: the plural mark.
        let tail = self.bytes.get(self.at..).unwrap_or_default();
        for mark in ['.', '·', '•'] {
            if let Some(rest) = tail.strip_prefix(mark)
                && rest.starts_with('s')
                && !rest.get(1..).is_some_and(|next| next.starts_with(char::is_alphanumeric))
            {
                self.at += mark.len_utf8() + 1;
                break;
            }
        }
        true
    }

    /// (m/w/d), (H/F), (f/m/x), (all genders): skipped whole. `at` stands behind the bracket.
    pub(super) fn gender_bracket(&mut self) -> bool {
        let rest = self.bytes.as_bytes().get(self.at..).unwrap_or_default();
        let Some(length) = rest.iter().take(14).position(|&byte| byte == b')') else { return false };
        let inside = rest.get(..length).unwrap_or_default();
        let gender = inside.iter().all(|byte| {
            matches!(
                byte.to_ascii_lowercase(),
                b'm' | b'w'
                    | b'f'
                    | b'd'
                    | b'h'
                    | b'v'
                    | b'x'
                    | b'i'
                    | b'g'
                    | b'n'
                    | b'/'
                    | b'|'
                    | b'*'
                    | b','
                    | b'.'
                    | b'-'
                    | b' '
            )
        }) && inside.iter().any(|byte| matches!(byte, b'/' | b'|' | b'*'));
        if gender || inside.eq_ignore_ascii_case(b"all genders") {
            self.at += length + 1;
            return true;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use crate::classify::title::words::tests::joined;

    #[test]
    fn gendered_spellings_reduce_to_the_first_form() {
        for title in [
            "Leiter:in",
            "Leiter*in",
            "Leiter_in",
            "Leiter/in",
            "Leiter/-in",
            "Leiter(in)",
            "LeiterIn",
            "LeiterInnen",
            "Leiter (m/w/d)",
        ] {
            assert_eq!(joined(title), "leiter", "{title}");
        }
        for title in ["Chargé·e", "Chargé.e", "Chargé(e)", "Chargé•e", "Chargé.e.s"] {
            assert_eq!(joined(title), "charge", "{title}");
        }
        assert_eq!(joined("Director/a de Ventas"), "director de ventas");
        assert_eq!(joined("Diretor(a) Comercial"), "diretor comercial");
        assert_eq!(joined("Directeur(trice) marketing"), "directeur marketing");
        assert_eq!(joined("Owner/Operator"), "owner , operator");
        assert_eq!(joined("Coordinador@ de obra"), "coordinador de obra");
        assert_eq!(joined("CEO@Acme"), "ceo @ acme");
    }
}
