//! Folding of names to comparable letters, and cutting them into tokens.
//!
//! Owns what counts as the same letter (case, accents, width, ligatures) and where a company's name
//! has its joints: words, parentheses, separators, dotted abbreviations. Refuses to know any word.
//! One pass over the characters, no allocation but the folded text.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Most tokens of a name that are looked at. LinkedIn's names have at most 100 characters, about 16 words; the rest of
/// a longer text is somebody's slogan.
pub(crate) const MAX_TOKENS: usize = 20;

/// Most bytes of folded text that are looked at: `MAX_TOKENS` long words of 12 bytes.
const MAX_FOLDED_BYTES: usize = 240;

/// Elided articles and prepositions that are words of their own before an apostrophe (French, Italian, Catalan).
const ELISIONS: [&str; 15] =
    ["l", "d", "dell", "all", "nell", "sull", "dall", "un", "qu", "c", "j", "s", "n", "degl", "quell"];

/// A word of a name, as a range of the folded text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Token {
    /// [`letters_hash`] of the word.
    pub hash: u64,
    /// First byte in the folded text.
    pub start: u16,
    /// Byte after the last.
    pub end: u16,
    /// Number of the parenthesis that holds the token, 0 outside of any.
    pub parenthesis: u8,
    marks: u8,
}

const GLUED: u8 = 1;
const AFTER_DOT: u8 = 1 << 1;
const CAPITALS: u8 = 1 << 2;
const DOTTED: u8 = 1 << 3;
const SEPARATED: u8 = 1 << 4;
const CONJUNCTION: u8 = 1 << 5;

impl Token {
    /// Length of the word in bytes.
    pub const fn length(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    const fn has(self, mark: u8) -> bool {
        self.marks & mark != 0
    }

    const fn mark(&mut self, mark: u8, set: bool) {
        self.marks = if set { self.marks | mark } else { self.marks & !mark };
    }

    /// No space before: an elision, a dot, an ampersand inside a word.
    pub const fn is_glued(self) -> bool {
        self.has(GLUED)
    }

    /// A dot before, without spaces: `booking.com`.
    pub const fn is_after_dot(self) -> bool {
        self.has(AFTER_DOT)
    }

    /// Every letter was a capital.
    pub const fn is_capitals(self) -> bool {
        self.has(CAPITALS)
    }

    /// Written with dots or a slash between single letters: `S.L.`, `A/S`.
    pub const fn is_dotted(self) -> bool {
        self.has(DOTTED)
    }

    /// A separator stands before: ` - `, `|`, `,`, `/`, `;`, `@`.
    pub const fn is_separated(self) -> bool {
        self.has(SEPARATED)
    }

    /// A conjunction sign (`&`, ` + `).
    pub const fn is_conjunction(self) -> bool {
        self.has(CONJUNCTION)
    }
}

/// A name cut into tokens over its folded text, in which the tokens stand without spaces.
#[derive(Debug, Clone)]
pub(crate) struct Cut {
    /// Folded letters and digits of all tokens, without anything between them.
    pub text: String,
    tokens: [Token; MAX_TOKENS],
    length: usize,
}

impl Cut {
    /// The tokens in order.
    pub fn tokens(&self) -> &[Token] {
        self.tokens.get(..self.length).unwrap_or_default()
    }

    /// The folded letters of a token.
    pub fn word(&self, token: &Token) -> &str {
        self.text.get(usize::from(token.start)..usize::from(token.end)).unwrap_or_default()
    }

    /// [`letters_hash`] of a run of tokens, written together.
    pub fn run_hash(&self, first: usize, last: usize) -> u64 {
        let run = self.tokens().get(first..=last).unwrap_or_default();
        run.iter().fold(0, |hash, token| join(hash, token.hash, token.length()))
    }
}

/// Writes a character folded (lower case, no accent, no width) and tells whether anything was written.
fn fold_character(character: char, out: &mut String) -> bool {
    let before = out.len();
    match character {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => out.push('a'),
        'Ç' | 'ç' | 'Ć'..='č' => out.push('c'),
        'Ď'..='đ' | 'Ð' | 'ð' => out.push('d'),
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => out.push('e'),
        'Ĝ'..='ģ' => out.push('g'),
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => out.push('i'),
        'Ĺ'..='ł' => out.push('l'),
        'Ñ' | 'ñ' | 'Ń'..='ň' => out.push('n'),
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => out.push('o'),
        'Ŕ'..='ř' => out.push('r'),
        'Ś'..='š' | 'Ș' | 'ș' => out.push('s'),
        'Ţ'..='ŧ' | 'Ț' | 'ț' => out.push('t'),
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => out.push('u'),
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => out.push('y'),
        'Ź'..='ž' => out.push('z'),
        'ß' | 'ẞ' => out.push_str("ss"),
        'Æ' | 'æ' => out.push_str("ae"),
        'Œ' | 'œ' => out.push_str("oe"),
        'Þ' | 'þ' => out.push_str("th"),
        'ª' => out.push('a'),
        'º' => out.push('o'),
        '™' | '®' | '©' | '℠' => {}
        _ => decompose_compatible(character, |part| {
            if !is_combining_mark(part) && part.is_alphanumeric() {
                out.extend(part.to_lowercase().filter(|lower| !is_combining_mark(*lower)));
            }
        }),
    }
    out.len() > before
}

/// Characters without width or direction of their own, which people paste without seeing them.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
            | '\u{fe00}'..='\u{fe0f}'
    )
}

/// The builder behind [`cut`].
struct Cutter {
    cut: Cut,
    token: Token,
    open: bool,
    letters: u16,
    parentheses: u8,
    inside: bool,
    separated: bool,
    glued: bool,
    after_dot: bool,
}

impl Cutter {
    fn begin(&mut self) {
        if !self.open {
            self.open = true;
            self.letters = 0;
            self.token = Token {
                start: self.cut.text.len() as u16,
                parenthesis: if self.inside { self.parentheses } else { 0 },
                ..Token::default()
            };
            self.token.mark(GLUED, self.glued);
            self.token.mark(AFTER_DOT, self.after_dot);
            self.token.mark(SEPARATED, self.separated);
            self.token.mark(CAPITALS, true);
            self.separated = false;
            self.glued = false;
            self.after_dot = false;
        }
    }

    fn end(&mut self) {
        if self.open {
            self.open = false;
            self.token.end = self.cut.text.len() as u16;
            self.token.hash = letters_hash(self.word());
            if self.token.end > self.token.start
                && let Some(slot) = self.cut.tokens.get_mut(self.cut.length)
            {
                *slot = self.token;
                self.cut.length += 1;
            }
        }
    }

    /// Ends the token; the next one stands apart.
    fn space(&mut self) {
        self.end();
        self.glued = false;
        self.after_dot = false;
    }

    fn conjunction(&mut self) {
        let glued = self.open;
        self.end();
        if self.cut.length == 0 {
            return;
        }
        self.glued = glued;
        self.begin();
        self.cut.text.push('&');
        self.token.mark(CONJUNCTION, true);
        self.end();
        self.glued = glued;
    }

    fn is_full(&self) -> bool {
        self.cut.length >= MAX_TOKENS || self.cut.text.len() >= MAX_FOLDED_BYTES
    }

    fn word(&self) -> &str {
        self.cut.text.get(usize::from(self.token.start)..).unwrap_or_default()
    }
}

/// Whether the text goes on with exactly one letter or digit and then something else.
fn single_letter_follows(rest: &str) -> bool {
    let mut characters = rest.chars();
    characters.next().is_some_and(char::is_alphanumeric) && !characters.next().is_some_and(char::is_alphanumeric)
}

/// Cuts a name into tokens. Looks at the first [`MAX_TOKENS`] tokens; linear in the name's length.
pub(crate) fn cut(name: &str) -> Cut {
    let text = String::with_capacity(name.len().min(MAX_FOLDED_BYTES) + 8);
    let mut cutter = Cutter {
        cut: Cut { text, tokens: [Token::default(); MAX_TOKENS], length: 0 },
        token: Token::default(),
        open: false,
        letters: 0,
        parentheses: 0,
        inside: false,
        separated: false,
        glued: false,
        after_dot: false,
    };
    let mut position = 0;
    for character in name.chars() {
        if cutter.is_full() {
            break;
        }
        position += character.len_utf8();
        if character.is_ascii_alphanumeric() {
            cutter.begin();
            cutter.letters = cutter.letters.saturating_add(1);
            if character.is_ascii_lowercase() {
                cutter.token.mark(CAPITALS, false);
            }
            cutter.cut.text.push(character.to_ascii_lowercase());
            continue;
        }
        if character == ' ' {
            cutter.space();
            continue;
        }
        let rest = name.get(position..).unwrap_or_default();
        let next_is_word = rest.chars().next().is_some_and(char::is_alphanumeric);
        match character {
            '.' if cutter.open => {
                let joins =
                    next_is_word && (cutter.letters == 1 || cutter.token.is_dotted()) && single_letter_follows(rest);
                if joins {
                    cutter.token.mark(DOTTED, true);
                } else {
                    if cutter.letters == 1 {
                        cutter.token.mark(DOTTED, true);
                    }
                    cutter.end();
                    cutter.glued = next_is_word;
                    cutter.after_dot = next_is_word;
                }
            }
            '/' if cutter.open && cutter.letters == 1 && single_letter_follows(rest) => cutter.token.mark(DOTTED, true),
            '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '′' => {
                if cutter.open && next_is_word && ELISIONS.contains(&cutter.word()) {
                    cutter.end();
                    cutter.glued = true;
                }
            }
            '&' | '＆' => cutter.conjunction(),
            '+' if cutter.open => cutter.cut.text.push_str("plus"),
            '+' => cutter.conjunction(),
            '(' | '[' | '（' => {
                cutter.space();
                cutter.inside = true;
                cutter.parentheses = cutter.parentheses.saturating_add(1);
            }
            ')' | ']' | '）' => {
                cutter.space();
                cutter.inside = false;
            }
            '-' | '‐' | '‑' | '–' | '—' => {
                let between_words = cutter.open && next_is_word;
                cutter.space();
                cutter.separated |= !between_words;
            }
            '|' | ',' | ';' | ':' | '@' | '·' | '•' | '/' | '\\' | '、' => {
                cutter.space();
                cutter.separated = true;
            }
            _ if is_invisible(character) => {}
            _ if is_combining_mark(character) => {}
            _ if character.is_alphanumeric() => {
                cutter.begin();
                cutter.letters = cutter.letters.saturating_add(1);
                if character.is_lowercase() {
                    cutter.token.mark(CAPITALS, false);
                }
                fold_character(character, &mut cutter.cut.text);
            }
            '™' | '®' | '©' | '℠' => {}
            _ => cutter.space(),
        }
    }
    cutter.end();
    cutter.cut
}

/// The number by which folded letters are looked up: a polynomial over their bytes, modulo 2^64, because the number of
/// two runs of letters together follows from theirs (see [`join`]), so that no name's bytes are read twice. Among the
/// 60,000 names and words of the tables two different ones fall together once in ten thousand million tables.
pub(crate) fn letters_hash(letters: &str) -> u64 {
    letters.bytes().fold(0, mix)
}

/// The polynomial's point: the golden ratio of 2^64, which is odd and has no pattern in its bits.
const POINT: u64 = 0x9e37_79b9_7f4a_7c15;

/// Powers of the point, for the lengths that texts have.
static POWERS: [u64; 512] = powers();

const fn powers() -> [u64; 512] {
    let mut powers = [1_u64; 512];
    let mut exponent = 1;
    while exponent < powers.len() {
        powers[exponent] = powers[exponent - 1].wrapping_mul(POINT);
        exponent += 1;
    }
    powers
}

/// One more byte.
pub(crate) const fn mix(hash: u64, byte: u8) -> u64 {
    // One is added so that a zero byte would count.
    hash.wrapping_mul(POINT).wrapping_add(byte as u64 + 1)
}

/// The number of two runs of letters written together, the second of this length.
pub(crate) fn join(first: u64, second: u64, second_length: usize) -> u64 {
    let power = POWERS.get(second_length).copied().unwrap_or_default();
    first.wrapping_mul(power).wrapping_add(second)
}

/// The folded letters and digits of a short phrase, words separated by single spaces: for tables and profiles.
pub(crate) fn fold_phrase(phrase: &str) -> String {
    let cut = cut(phrase);
    let mut folded = String::with_capacity(cut.text.len() + cut.tokens().len());
    for token in cut.tokens() {
        if !folded.is_empty() && !token.is_glued() {
            folded.push(' ');
        }
        folded.push_str(cut.word(token));
    }
    folded
}

/// The spelling with Germanic letters written out (`ä` as `ae`, `å` as `aa`), where a name has any.
pub(crate) fn spelt_out(name: &str) -> Option<String> {
    let is_germanic = |character: char| matches!(character, 'ä' | 'ö' | 'ü' | 'ø' | 'å' | 'Ä' | 'Ö' | 'Ü' | 'Ø' | 'Å');
    if name.is_ascii() || !name.contains(is_germanic) {
        return None;
    }
    let mut written = String::with_capacity(name.len() + 4);
    for character in name.chars() {
        match character {
            'ä' | 'Ä' => written.push_str("ae"),
            'ö' | 'Ö' | 'ø' | 'Ø' => written.push_str("oe"),
            'ü' | 'Ü' => written.push_str("ue"),
            'å' | 'Å' => written.push_str("aa"),
            _ => written.push(character),
        }
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(name: &str) -> Vec<String> {
        let cut = cut(name);
        cut.tokens().iter().map(|token| cut.word(token).to_owned()).collect()
    }

    #[test]
    fn case_accents_width_and_ligatures_fold_away() {
        assert_eq!(words("Électricité Société"), ["electricite", "societe"]);
        assert_eq!(words("Straße Ørsted Łódź Ｓｏｎｙ"), ["strasse", "orsted", "lodz", "sony"]);
        assert_eq!(words("Cafe\u{301} Nin\u{303}o"), ["cafe", "nino"]);
    }

    #[test]
    fn dotted_abbreviations_are_one_word() {
        assert_eq!(words("Acme S.L.U."), ["acme", "slu"]);
        assert_eq!(words("Acme S.p.A"), ["acme", "spa"]);
        assert_eq!(words("Maersk A/S"), ["maersk", "as"]);
        assert_eq!(words("J.P.Morgan"), ["jp", "morgan"]);
        assert_eq!(words("Booking.com"), ["booking", "com"]);
    }

    #[test]
    fn apostrophes_split_elisions_only() {
        assert_eq!(words("Cabinet d’avocats"), ["cabinet", "d", "avocats"]);
        assert_eq!(words("Università dell'Aquila"), ["universita", "dell", "aquila"]);
        assert_eq!(words("McDonald's O'Neill"), ["mcdonalds", "oneill"]);
    }

    #[test]
    fn parentheses_and_separators_are_remembered() {
        let cut = cut("Acme (Spain) - Madrid");
        let tokens = cut.tokens();
        assert_eq!(tokens.iter().map(|token| token.parenthesis).collect::<Vec<_>>(), [0, 1, 0]);
        assert!(tokens.last().unwrap().is_separated());
    }

    #[test]
    fn invisible_characters_do_not_cut_words() {
        assert_eq!(words("Ac\u{200b}me\u{200e} ®Group🚀Labs"), ["acme", "group", "labs"]);
    }

    #[test]
    fn a_text_of_any_length_gives_a_bounded_cut() {
        let long = "ä(ß ".repeat(100_000);
        assert!(cut(&long).tokens().len() <= MAX_TOKENS);
        assert!(cut(&"x".repeat(100_000)).text.len() <= MAX_FOLDED_BYTES + 8);
        assert!(cut(&"é".repeat(100_000)).text.len() <= MAX_FOLDED_BYTES + 8);
    }
}
