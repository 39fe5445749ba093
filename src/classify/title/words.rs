//! From a title to words: case, accents, scripts, punctuation and gendered spellings folded away, once.
//!
//! Owns the reading of characters, for titles and for lexicon phrases alike, so that both always agree.
//! Refuses to know any word: a word here is bytes, a hash and a place in the title.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::characters::{Character, ascii_meaning, fold_latin, letter_languages, wide_meaning};
use super::gendered::english_in_german;

/// Bytes of a title that are read. LinkedIn allows 100 characters in a position and 220 in a headline;
/// what lies beyond is a pasted text, and a cap keeps any input linear and spans in 16 bits.
pub(super) const MAXIMUM_BYTES: usize = 1024;
/// Words and separators of a title that are read; 220 characters hold fewer than 64 real words.
pub(super) const MAXIMUM_WORDS: usize = 64;

/// FNV-1a, 64 bits: the offset basis and prime of its authors. Chosen because it runs byte by byte
/// while the word is folded, and forwards as well as backwards.
const HASH_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const HASH_PRIME: u64 = 0x0000_0100_0000_01b3;

/// What stands at a place of the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordKind {
    /// Letters and digits.
    Word,
    /// A separator between independent statements: `|`, `•`, `;`, a line break.
    Strong,
    /// Comma or slash: lists fields or roles, as *and* does.
    Comma,
    /// A separator that parts roles only if both sides have a head: dash, bracket, colon, picture.
    Weak,
}

/// One word or separator, with its place in the folded text and in the title.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    pub(super) kind: WordKind,
    /// Hash of the folded bytes; the identity of the word.
    pub(super) hash: u64,
    /// Bytes of the folded text.
    pub(super) folded: (u16, u16),
    /// Bytes of the title.
    pub(super) span: (u16, u16),
    /// The title writes it with a capital.
    pub(super) capital: bool,
    /// It stands in a script without case or spaces, or at least not in Latin.
    pub(super) foreign: bool,
    /// Only digits.
    pub(super) number: bool,
    /// A compound cut off before a conjunction: "Groß-" in "Groß- und Außenhandel".
    pub(super) elided: bool,
}

/// The words of one title, and the buffer that they live in; reused from title to title.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) list: Vec<Word>,
    pub(super) folded: Vec<u8>,
    /// Languages that write all accented letters seen so far, as [`letter_languages`]; all if there was none.
    pub(super) writers: u16,
}

/// Hash of folded bytes, as [`Word::hash`].
pub(super) fn hash_bytes(bytes: &[u8]) -> u64 {
    bytes.iter().fold(HASH_BASIS, |hash, &byte| hash_step(hash, byte))
}

/// One byte more.
pub(super) const fn hash_step(hash: u64, byte: u8) -> u64 {
    (hash ^ byte as u64).wrapping_mul(HASH_PRIME)
}

/// The hash of nothing, where a byte-wise hash starts.
pub(super) const fn hash_start() -> u64 {
    HASH_BASIS
}

impl Words {
    /// The folded bytes of a word.
    pub(super) fn bytes(&self, word: &Word) -> &[u8] {
        self.folded.get(usize::from(word.folded.0)..usize::from(word.folded.1)).unwrap_or_default()
    }

    /// Reads a title (or a phrase of the lexicon), replacing what was read before.
    pub(super) fn read(&mut self, title: &str) {
        self.list.clear();
        self.folded.clear();
        self.writers = u16::MAX;
        let mut end = title.len().min(MAXIMUM_BYTES);
        while !title.is_char_boundary(end) {
            end -= 1;
        }
        Reader { bytes: title.get(..end).unwrap_or_default(), words: self, at: 0, start: 0, open: None, hyphen: false }
            .run();
    }
}

/// A word being read.
#[derive(Clone, Copy)]
pub(super) struct Open {
    pub(super) folded_start: usize,
    pub(super) hash: u64,
    pub(super) capital: bool,
    pub(super) foreign: bool,
    pub(super) number: bool,
    /// Letters of the piece after the last dot, to tell S.r.l. from a full stop.
    pub(super) piece: u8,
    pub(super) dotted: bool,
    /// The last character was a lower-case letter.
    pub(super) after_lower: bool,
}

pub(super) struct Reader<'a> {
    pub(super) bytes: &'a str,
    pub(super) words: &'a mut Words,
    pub(super) at: usize,
    pub(super) start: usize,
    pub(super) open: Option<Open>,
    hyphen: bool,
}

impl Reader<'_> {
    fn run(&mut self) {
        let bytes = self.bytes.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            if self.words.list.len() >= MAXIMUM_WORDS {
                self.open = None;
                return;
            }
            if byte < 0x80 {
                self.at += 1;
                self.ascii(byte);
            } else {
                let Some(character) = self.bytes.get(self.at..).and_then(|rest| rest.chars().next()) else { return };
                let before = self.at;
                self.at += character.len_utf8();
                self.wide(character, before);
            }
        }
        self.close(bytes.len());
    }

    fn ascii(&mut self, byte: u8) {
        match byte {
            b'a'..=b'z' => self.letter(byte, false),
            b'A'..=b'Z' => {
                if byte == b'I' && self.open.is_some_and(|open| open.after_lower) && self.inner_gender() {
                    return;
                }
                self.letter(byte.to_ascii_lowercase(), true);
            }
            b'0'..=b'9' => self.digit(byte),
            _ => {
                let before = self.at - 1;
                let meaning = ascii_meaning(byte);
                self.mark(meaning, byte, before);
            }
        }
    }

    fn wide(&mut self, character: char, before: usize) {
        match wide_meaning(character) {
            Character::Letter => {
                let upper = character.is_uppercase();
                let writers = self.words.writers & letter_languages(character);
                if writers != 0 {
                    self.words.writers = writers;
                }
                if let Some(text) = fold_latin(character) {
                    for &byte in text.as_bytes() {
                        self.letter_at(byte, upper, before);
                    }
                }
            }
            Character::Foreign(letter) => {
                let mut buffer = [0_u8; 4];
                for lower in letter.to_lowercase().filter(|lower| !is_combining_mark(*lower)) {
                    for &byte in lower.encode_utf8(&mut buffer).as_bytes() {
                        self.letter_at(byte, letter.is_uppercase(), before);
                    }
                }
                if let Some(open) = &mut self.open {
                    open.foreign = true;
                }
            }
            Character::Ideograph(letter) => {
                self.close(before);
                let mut buffer = [0_u8; 4];
                for &byte in letter.encode_utf8(&mut buffer).as_bytes() {
                    self.letter_at(byte, false, before);
                }
                if let Some(open) = &mut self.open {
                    open.foreign = true;
                }
                self.close(self.at);
            }
            Character::Dropped => {
                // Compatibility forms (full width, mathematical bold, ligatures) decompose into readable characters.
                let mut pieces = [' '; 18];
                let mut count = 0;
                decompose_compatible(character, |piece| {
                    if let Some(slot) = pieces.get_mut(count) {
                        *slot = piece;
                        count += 1;
                    }
                });
                if count == 1 && pieces[0] == character {
                    return;
                }
                for &piece in pieces.iter().take(count) {
                    if piece.is_ascii_alphabetic() {
                        self.letter_at(piece.to_ascii_lowercase() as u8, piece.is_ascii_uppercase(), before);
                    } else if piece.is_ascii_digit() {
                        self.digit(piece as u8);
                    } else if piece.is_ascii() {
                        let byte = piece as u8;
                        self.mark(ascii_meaning(byte), byte, before);
                    } else if is_combining_mark(piece) {
                    } else if piece.is_alphanumeric() && piece != character {
                        self.wide(piece, before);
                    }
                }
            }
            meaning => self.mark(meaning, 0, before),
        }
    }

    fn letter(&mut self, byte: u8, upper: bool) {
        self.letter_at(byte, upper, self.at - 1);
    }

    fn letter_at(&mut self, byte: u8, upper: bool, before: usize) {
        let open = self.opened(before, upper);
        open.number = false;
        open.hash = hash_step(open.hash, byte);
        open.piece = open.piece.saturating_add(1);
        open.after_lower = !upper;
        self.words.folded.push(byte);
    }

    fn digit(&mut self, byte: u8) {
        let before = self.at - 1;
        let open = self.opened(before, false);
        open.hash = hash_step(open.hash, byte);
        open.piece = open.piece.saturating_add(1);
        open.after_lower = false;
        self.words.folded.push(byte);
    }

    fn opened(&mut self, before: usize, upper: bool) -> &mut Open {
        if self.open.is_none() {
            self.start = before;
        }
        let folded_start = self.words.folded.len();
        self.open.get_or_insert(Open {
            folded_start,
            hash: HASH_BASIS,
            capital: upper,
            foreign: false,
            number: true,
            piece: 0,
            dotted: false,
            after_lower: false,
        })
    }

    fn mark(&mut self, meaning: Character, byte: u8, before: usize) {
        match meaning {
            Character::Dropped | Character::Letter | Character::Foreign(_) | Character::Ideograph(_) => {}
            Character::Space => {
                self.close(before);
                self.hyphen = false;
            }
            Character::Apostrophe => self.apostrophe(before),
            Character::Hyphen => self.hyphen(before),
            Character::Dot => self.dot(before),
            Character::Employer => {
                if self.open.is_some() && self.ends_word(self.at) && !self.at_start_of_name() {
                    // asesor@, coordinador@: both genders in one sign.
                    return;
                }
                self.close(before);
                self.push_symbol(b'@', before);
            }
            Character::Joiner => self.joiner(before),
            Character::Strong => {
                if matches!(byte, 0) && self.gendered_ending(before) {
                    return;
                }
                self.close(before);
                self.push_separator(WordKind::Strong, before);
            }
            Character::Weak => {
                // c/o Acme: care of.
                if byte == b'/' && self.care_of() {
                    self.push_symbol(b'@', before);
                    return;
                }
                if matches!(byte, b':' | b'*' | b'_' | b'/' | b'(') && (self.gendered_ending(before)) {
                    return;
                }
                self.close(before);
                if byte == b'(' && self.gender_bracket() {
                    return;
                }
                if byte == b'_' || byte == b'#' {
                    return;
                }
                self.push_separator(if matches!(byte, b',' | b'/') { WordKind::Comma } else { WordKind::Weak }, before);
            }
        }
    }

    /// Whether a name follows directly: "CEO@Acme" as against "asesor@ de ventas".
    fn at_start_of_name(&self) -> bool {
        self.bytes.as_bytes().get(self.at).is_some_and(u8::is_ascii_alphanumeric)
    }

    /// Whether the word read is the c of "c/o"; then it is taken back and the o is read over.
    fn care_of(&mut self) -> bool {
        let Some(open) = self.open else { return false };
        let care = self.words.folded.get(open.folded_start..).is_some_and(|word| word == b"c");
        let of = matches!(self.bytes.as_bytes().get(self.at), Some(b'o' | b'O'));
        if !care || !of || !self.ends_word(self.at + 1) {
            return false;
        }
        self.words.folded.truncate(open.folded_start);
        self.open = None;
        self.at += 1;
        true
    }

    fn ends_word(&self, at: usize) -> bool {
        self.bytes.get(at..).and_then(|rest| rest.chars().next()).is_none_or(|next| !next.is_alphanumeric())
    }

    fn apostrophe(&mut self, before: usize) {
        let Some(open) = self.open else { return };
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let mut following = rest.chars();
        let next = following.next();
        if matches!(next, Some('s' | 'S')) && self.ends_word(self.at + 1) {
            // CEO's: what follows belongs to the CEO.
            self.close(before);
            self.at += 1;
            self.start = before;
            self.push_bytes(b"'s", (before, self.at));
            return;
        }
        let prefix = self.words.folded.get(open.folded_start..).unwrap_or_default();
        let elision =
            prefix.len() <= 2 || matches!(prefix, b"all" | b"dell" | b"nell" | b"sull" | b"dall" | b"coll" | b"quell");
        if elision && next.is_some_and(char::is_alphabetic) {
            self.words.folded.push(b'\'');
            if let Some(open) = &mut self.open {
                open.hash = hash_step(open.hash, b'\'');
            }
            self.close(self.at);
        }
    }

    fn hyphen(&mut self, before: usize) {
        let spaced_before = before == 0 || self.open.is_none();
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let spaced_after = rest.chars().next().is_none_or(|next| !next.is_alphanumeric());
        if let Some(open) = self.open {
            // e-commerce, X-ray: one letter and its word are one word.
            if open.piece == 1 && !open.dotted && !spaced_after && self.words.folded.len() - open.folded_start == 1 {
                return;
            }
        }
        let elides = !spaced_before && spaced_after && conjunction_follows(rest);
        self.close(before);
        if elides {
            if let Some(word) = self.words.list.last_mut() {
                word.elided = true;
            }
        } else if spaced_before || spaced_after {
            if !(spaced_before && !spaced_after && self.words.list.is_empty()) {
                self.push_separator(WordKind::Weak, before);
            }
        } else {
            self.hyphen = true;
        }
    }

    pub(super) fn close(&mut self, end: usize) {
        let Some(mut open) = self.open.take() else { return };
        if let Some(english) = self.words.folded.get(open.folded_start..).and_then(english_in_german) {
            self.words.folded.truncate(open.folded_start + english);
            open.hash = hash_bytes(self.words.folded.get(open.folded_start..).unwrap_or_default());
        }
        let folded_end = self.words.folded.len();
        self.push_word(open.hash, (open.folded_start, folded_end), (self.start, end), open);
    }

    fn push_word(&mut self, hash: u64, folded: (usize, usize), span: (usize, usize), open: Open) {
        self.words.list.push(Word {
            kind: WordKind::Word,
            hash,
            folded: (narrow(folded.0), narrow(folded.1)),
            span: (narrow(span.0), narrow(span.1)),
            capital: open.capital,
            foreign: open.foreign,
            number: open.number,
            elided: false,
        });
    }

    pub(super) fn push_symbol(&mut self, symbol: u8, before: usize) {
        self.push_bytes(&[symbol], (before, self.at));
    }

    fn push_bytes(&mut self, bytes: &[u8], span: (usize, usize)) {
        let start = self.words.folded.len();
        self.words.folded.extend_from_slice(bytes);
        self.words.list.push(Word {
            kind: WordKind::Word,
            hash: hash_bytes(bytes),
            folded: (narrow(start), narrow(self.words.folded.len())),
            span: (narrow(span.0), narrow(span.1)),
            capital: false,
            foreign: false,
            number: false,
            elided: false,
        });
    }

    fn push_separator(&mut self, kind: WordKind, before: usize) {
        self.hyphen = false;
        // Two separators in a row are one, the stronger.
        if let Some(last) = self.words.list.last_mut() {
            if last.kind != WordKind::Word {
                if kind != WordKind::Comma && last.kind != WordKind::Strong {
                    last.kind = kind;
                }
                return;
            }
        } else {
            return;
        }
        let at = narrow(self.words.folded.len());
        self.words.list.push(Word {
            kind,
            hash: 0,
            folded: (at, at),
            span: (narrow(before), narrow(self.at)),
            capital: false,
            foreign: false,
            number: false,
            elided: false,
        });
    }
}

/// Whether a German or Dutch conjunction comes next: "- und", "- en", "- &".
fn conjunction_follows(rest: &str) -> bool {
    const CONJUNCTIONS: [&str; 9] = ["und", "u.", "&", "+", "en", "oder", "of", "bzw.", "sowie"];
    let next = rest.trim_start_matches(' ').split(' ').next().unwrap_or_default();
    rest.starts_with(' ') && CONJUNCTIONS.iter().any(|conjunction| next.eq_ignore_ascii_case(conjunction))
}

/// Titles are cut at [`MAXIMUM_BYTES`]; folding at most triples a character, so 16 bits always hold.
fn narrow(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    fn read(title: &str) -> Vec<String> {
        let mut words = Words::default();
        words.read(title);
        words
            .list
            .iter()
            .map(|word| match word.kind {
                WordKind::Word => String::from_utf8_lossy(words.bytes(word)).into_owned(),
                WordKind::Strong => "|".to_owned(),
                WordKind::Comma | WordKind::Weak => ",".to_owned(),
            })
            .collect()
    }

    /// The words of a title, separators as `,` and `|`.
    pub(crate) fn joined(title: &str) -> String {
        read(title).join(" ")
    }

    #[test]
    fn case_accents_and_width_are_folded() {
        assert_eq!(joined("Sócia-Gerente"), "socia gerente");
        assert_eq!(joined("GESCHÄFTSFÜHRER"), "geschaftsfuhrer");
        assert_eq!(joined("ＣＥＯ"), "ceo");
        assert_eq!(joined("𝐂𝐄𝐎"), "ceo");
        assert_eq!(joined("Direc\u{301}tor"), "director");
        assert_eq!(joined("Man\u{200b}ager \u{200f}Sales"), "manager sales");
    }

    #[test]
    fn dotted_abbreviations_are_one_word_and_full_stops_end_one() {
        assert_eq!(joined("C.E.O."), "ceo");
        assert_eq!(joined("Sr. Dir., Mktg & Comms"), "sr dir , mktg & comms");
        assert_eq!(joined("Jefe de RR.HH."), "jefe de rrhh");
        assert_eq!(joined("Ph.D."), "phd");
        assert_eq!(joined("Oberst a.D."), "oberst a.d");
        assert_eq!(joined("Oberst a. D. und Autor"), "oberst a.d und autor");
        assert_eq!(joined("Directeur a.i."), "directeur a.i");
        assert_eq!(joined("A.D."), "ad");
        assert_eq!(joined("comercio al por mayor a domicilio"), "comercio al por mayor a domicilio");
    }

    #[test]
    fn joined_letters_hyphens_and_apostrophes() {
        assert_eq!(joined("R&D Manager"), "r&d manager");
        assert_eq!(joined("R & D Manager"), "r&d manager");
        assert_eq!(joined("Director de I+D+i"), "director de i&d&i");
        assert_eq!(joined("Sales & Marketing"), "sales & marketing");
        assert_eq!(joined("E-Commerce Manager"), "ecommerce manager");
        assert_eq!(joined("Founder - CEO"), "founder , ceo");
        assert_eq!(joined("Directeur d’études"), "directeur d' etudes");
        assert_eq!(joined("ZZP'er"), "zzper");
        assert_eq!(joined("CEO's right hand"), "ceo 's right hand");
    }

    #[test]
    fn separators_have_two_strengths() {
        assert_eq!(joined("A | B • C · D; E"), "a | b | c | d | e");
        assert_eq!(joined("🚀 Growth Hacker | 💡 Speaker"), "growth hacker | speaker");
        assert_eq!(joined("VP, Sales – EMEA"), "vp , sales , emea");
        assert_eq!(joined("-"), "");
    }

    #[test]
    fn scripts_without_spaces_are_read_by_character() {
        assert_eq!(joined("最高経営責任者"), "最 高 経 営 責 任 者");
        assert_eq!(joined("Генеральный директор"), "генеральныи директор");
    }

    #[test]
    fn a_long_title_is_read_to_its_cap() {
        let title = "é ".repeat(60_000);
        let mut words = Words::default();
        words.read(&title);
        assert!(words.list.len() <= MAXIMUM_WORDS);
    }
}
