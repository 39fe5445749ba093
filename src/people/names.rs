//! Names as the export writes them, folded so that two spellings of one name compare equal.
//!
//! Owns the normal form of a name and the placeholder names of members who left. Refuses to decide
//! whether two people of one name are one person: that is `directory`'s, on evidence.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What LinkedIn writes for a member who left or is hidden, in the languages of the interface, in
/// normal form. Source: the export's `LinkedIn Member` (30 of 35 files) and the interface's own
/// translations, which re-saved and localised exports carry.
const DEPARTED_MEMBER_NAMES: [&str; 10] = [
    "linkedin member",
    "linkedin lid",
    "linkedin mitglied",
    "membre de linkedin",
    "membre linkedin",
    "membro di linkedin",
    "membro de linkedin",
    "membro do linkedin",
    "miembro de linkedin",
    "utilisateur linkedin",
];

/// A name in normal form: accents, case, punctuation and repeated white space folded away; letters of
/// every script kept. An empty string where the name holds no letter or digit.
#[must_use]
pub fn normalised(name: &str) -> String {
    if name.is_ascii() {
        return normalised_ascii(name);
    }
    let mut folded = String::with_capacity(name.len());
    let mut pending_space = false;
    for written in name.chars() {
        // Character by character: the marks that NFKD would put in order are left out anyway.
        decompose_compatible(written, |character| {
            if is_combining_mark(character)
                || is_invisible(character)
                || matches!(character, '\'' | '’' | '‘' | '`' | '´')
            {
                return;
            }
            if !character.is_alphanumeric() {
                pending_space = true;
                return;
            }
            if pending_space && !folded.is_empty() {
                folded.push(' ');
            }
            pending_space = false;
            match character {
                'ß' => folded.push_str("ss"),
                'ø' | 'Ø' => folded.push('o'),
                'ł' | 'Ł' => folded.push('l'),
                _ => folded.extend(character.to_lowercase()),
            }
        });
    }
    folded
}

/// The same for ASCII, where nothing decomposes: most names.
fn normalised_ascii(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    let mut pending_space = false;
    for byte in name.bytes() {
        match byte {
            b'\'' | b'`' => {}
            _ if byte.is_ascii_alphanumeric() => {
                if pending_space && !folded.is_empty() {
                    folded.push(' ');
                }
                pending_space = false;
                folded.push(char::from(byte.to_ascii_lowercase()));
            }
            _ => pending_space = true,
        }
    }
    folded
}

/// Zero-width and direction marks, which pasted names carry.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a name in normal form is LinkedIn's placeholder for a member who left.
#[must_use]
pub fn is_departed_member(normalised_name: &str) -> bool {
    DEPARTED_MEMBER_NAMES.contains(&normalised_name)
}

/// Academic and professional suffixes that follow a comma inside one person's name, in normal form:
/// seen in the last-name column of public exports.
const NAME_SUFFIXES: [&str; 40] = [
    "acca", "ba", "bsc", "cfa", "cfp", "cipd", "cissp", "cma", "cpa", "cphr", "cscp", "csm", "dba", "dds", "dipl ing",
    "dphil", "edd", "emba", "esq", "fcca", "frm", "gphr", "ii", "iii", "jd", "jr", "llm", "ma", "mba", "md", "msc",
    "pe", "pgmp", "phd", "pmp", "psyd", "rn", "sphr", "sr", "shrm cp",
];

/// Letters of the longest suffix, "dipl ing": most parts are names, and longer.
const LONGEST_SUFFIX_LETTERS: usize = 7;

/// Whether a part after a comma is a suffix of the name before it ("Ana Ruiz, PhD") and no further person.
#[must_use]
pub fn is_name_suffix(part: &str) -> bool {
    if part.chars().filter(|character| character.is_alphanumeric()).nth(LONGEST_SUFFIX_LETTERS).is_some() {
        return false;
    }
    let folded = normalised(part);
    folded.is_empty()
        || NAME_SUFFIXES.contains(&folded.replace(' ', "").as_str())
        || NAME_SUFFIXES.contains(&folded.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_fold_together() {
        for spelling in
            ["José  Muñoz", "JOSE MUNOZ", "Jose\u{301} Mun\u{303}oz", " José Muñoz 🚀", "José\u{200b} Muñoz"]
        {
            assert_eq!(normalised(spelling), "jose munoz", "{spelling}");
        }
        assert_eq!(normalised("O’Neill"), normalised("O'Neill"));
        assert_eq!(normalised("王芳"), "王芳");
        assert_eq!(normalised("🚀"), "");
    }

    #[test]
    fn departed_members_are_known_in_every_language_of_the_interface() {
        for name in
            ["LinkedIn Member", "Miembro de LinkedIn", "LinkedIn-Mitglied", "LinkedIn-lid", "Membro di LinkedIn"]
        {
            assert!(is_departed_member(&normalised(name)), "{name}");
        }
        assert!(!is_departed_member(&normalised("Linda Member")));
    }

    #[test]
    fn a_degree_after_a_comma_is_no_second_person() {
        assert!(is_name_suffix(" PhD"));
        assert!(is_name_suffix("Ph.D."));
        assert!(is_name_suffix("MBA"));
        assert!(!is_name_suffix("Ana Ruiz"));
        assert!(NAME_SUFFIXES.iter().all(|suffix| is_name_suffix(suffix)));
    }
}
