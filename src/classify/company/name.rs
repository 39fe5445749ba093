//! A company's name as it is compared: cleaned of legal forms, stock-exchange codes and side clauses.
//!
//! Owns the core ("acme (spain)" of "Acme (Spain), S.L.U.") and the key (its letters without spaces and conjunctions).
//! Refuses to merge names: variants of one employer are [`super::group`]'s.

use super::fold::{Cut, Token, cut, join};
use super::legal::{LegalForms, TokenSet, bit, is_conjunction};
use crate::classify::CompanyContext;

/// A company's name, cleaned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct CompanyName {
    pub(crate) core: String,
    pub(crate) group: String,
}

impl CompanyName {
    /// The name folded (lower case, no accents) without its legal form, parentheses kept: `acme (spain)`. Empty only
    /// where the text held no letter or digit.
    #[must_use]
    pub fn core(&self) -> &str {
        &self.core
    }

    /// The key that all variants of one employer share: `ibm` for "IBM España" and "International Business Machines".
    /// A key, not a name to show.
    #[must_use]
    pub fn group(&self) -> &str {
        &self.group
    }
}

/// A name with the tokens that remain after cleaning.
#[derive(Debug, Clone)]
pub(crate) struct Cleaned {
    pub cut: Cut,
    /// The tokens of the core.
    pub alive: TokenSet,
    /// The tokens of the core and of the legal forms.
    pub written: TokenSet,
    /// Number of the legal form that says something about the sector.
    pub legal: Option<u16>,
    /// The language of the legal forms.
    pub language: CompanyContext,
}

impl Cleaned {
    /// Cleans a name.
    pub fn of(name: &str, forms: &LegalForms) -> Self {
        let cut = cut(name);
        let end = clause_start(&cut).unwrap_or(cut.tokens().len());
        let all = (0..end).fold(0, |set, index| set | bit(index));
        let stripped = forms.strip(&cut, all);
        Self { alive: stripped.alive, written: all, legal: stripped.hinting, language: stripped.language, cut }
    }

    /// The tokens of the core outside of parentheses.
    pub fn outside(&self) -> TokenSet {
        self.tokens_where(|parenthesis| parenthesis == 0)
    }

    /// The tokens of the core inside of parentheses.
    pub fn inside(&self) -> TokenSet {
        self.tokens_where(|parenthesis| parenthesis != 0)
    }

    fn tokens_where(&self, wanted: fn(u8) -> bool) -> TokenSet {
        let tokens = self.cut.tokens().iter().enumerate();
        tokens.filter(|(_, token)| wanted(token.parenthesis)).fold(0, |set, (index, _)| set | bit(index)) & self.alive
    }

    /// The core as text.
    pub fn core(&self) -> String {
        let mut core = String::with_capacity(self.cut.text.len() + self.cut.tokens().len() + 2);
        let mut open = 0;
        for (index, token) in self.cut.tokens().iter().enumerate() {
            if self.alive & bit(index) == 0 {
                continue;
            }
            if open != 0 && token.parenthesis != open {
                core.push(')');
            }
            if token.is_after_dot() {
                core.push('.');
            } else if !core.is_empty() && (!token.is_glued() || token.parenthesis != open) {
                core.push(' ');
            }
            if token.parenthesis != 0 && token.parenthesis != open {
                core.push('(');
            }
            open = token.parenthesis;
            core.push_str(self.cut.word(token));
        }
        if open != 0 {
            core.push(')');
        }
        core
    }
}

/// What a key is looked up by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key {
    /// [`super::fold::letters_hash`] of the key's text.
    pub hash: u64,
    /// Length of the key's text in bytes; 0 where nothing remained.
    pub length: usize,
}

/// Appends the key of all tokens of a name.
pub(crate) fn append_key(cut: &Cut, key: &mut String) {
    append_key_of(cut, TokenSet::MAX, key);
}

/// Appends the key of some tokens of a name: their letters without spaces, without conjunctions between words and a
/// leading article, so that "Marks and Spencer", "Marks & Spencer" and "Marks Spencer" are one.
pub(crate) fn append_key_of(cut: &Cut, alive: TokenSet, key: &mut String) {
    each_key_word(cut, alive, |token| key.push_str(cut.word(token)));
}

/// The key of some tokens without its text.
pub(crate) fn key_of(cut: &Cut, alive: TokenSet) -> Key {
    let mut key = Key { hash: 0, length: 0 };
    each_key_word(cut, alive, |token| {
        key.hash = join(key.hash, token.hash, token.length());
        key.length += token.length();
    });
    key
}

fn each_key_word(cut: &Cut, alive: TokenSet, mut take: impl FnMut(&Token)) {
    let tokens = cut.tokens();
    let mut left = alive & low_bits(tokens.len());
    let mut begun = false;
    for (index, token) in tokens.iter().enumerate() {
        if alive & bit(index) == 0 {
            continue;
        }
        left &= !bit(index);
        let inner = begun && left != 0;
        let joins = if token.is_conjunction() {
            !between_initials(cut, index)
        } else {
            inner && token.length() <= 3 && is_conjunction(cut.word(token))
        };
        let article = !begun && left != 0 && token.length() == 3 && cut.word(token) == "the";
        if !joins && !article {
            begun = true;
            take(token);
        }
    }
}

/// Whether a sign stands between letters, as in "H&M" and "L & G", where it is as good as a letter itself.
fn between_initials(cut: &Cut, index: usize) -> bool {
    let short = |index: usize| cut.tokens().get(index).is_some_and(|token| token.length() <= 2);
    index > 0 && short(index - 1) && short(index + 1)
}

const fn low_bits(count: usize) -> TokenSet {
    if count >= 32 { TokenSet::MAX } else { (1 << count) - 1 }
}

/// Words that begin a side clause after a separator or in a parenthesis: "Acme, part of Globex", "Acme (formerly
/// Initech)".
const CLAUSES: [&str; 22] = [
    "anciennement",
    "antes",
    "antigua",
    "dba",
    "eerder",
    "ehemals",
    "ex",
    "faisant",
    "fka",
    "former",
    "formerly",
    "gia",
    "member",
    "membre",
    "miembro",
    "now",
    "ora",
    "part",
    "previously",
    "subsidiary",
    "teil",
    "voorheen",
];

/// Codes by which German exchanges mark currency and par value after a name: "ASML HOLDING EO -,09".
const PAR_VALUE_CODES: [&str; 12] = ["dl", "eo", "sf", "ls", "sk", "nk", "dk", "yc", "hd", "ad", "yn", "zy"];

/// Where a name ends and something else begins: a side clause, or the security that listings append.
fn clause_start(cut: &Cut) -> Option<usize> {
    let tokens = cut.tokens();
    let word = |index: usize| tokens.get(index).map_or("", |token| cut.word(token));
    for (index, token) in tokens.iter().enumerate().skip(1) {
        let current = cut.word(token);
        let opens = token.parenthesis != 0
            && tokens.get(index - 1).is_some_and(|before| before.parenthesis != token.parenthesis);
        if (token.is_separated() || opens) && CLAUSES.contains(&current) && index + 1 < tokens.len() {
            return Some(index);
        }
        // "Ogilvy, a WPP company".
        if token.is_separated()
            && matches!(current, "a" | "an" | "una" | "une" | "ein" | "eine" | "een" | "uma")
            && tokens.len() > index + 2
        {
            return Some(index);
        }
        let security = match current {
            "common" => matches!(word(index + 1), "stock" | "shares" | "share"),
            "ordinary" | "preference" => matches!(word(index + 1), "shares" | "share"),
            "preferred" => matches!(word(index + 1), "stock" | "shares" | "units" | "securities"),
            "american" => word(index + 1) == "depositary",
            "depositary" => matches!(word(index + 1), "shares" | "receipts" | "receipt"),
            "class" => {
                word(index + 1).len() == 1
                    && matches!(word(index + 2), "common" | "ordinary" | "subordinate" | "shares" | "")
            }
            "series" => {
                word(index + 1).len() <= 2
                    && matches!(word(index + 2), "preferred" | "cumulative" | "fixed" | "perpetual")
            }
            "o" => token.is_dotted() && token.is_capitals() && word(index + 1) == "n",
            "on" => token.is_dotted() && token.is_capitals(),
            _ => {
                token.is_capitals()
                    && PAR_VALUE_CODES.contains(&current)
                    && !word(index + 1).is_empty()
                    && word(index + 1).bytes().all(|byte| byte.is_ascii_digit())
            }
        };
        if security {
            // A percentage before the security belongs to it: "8.50% Series A Preferred".
            let digits = |index: usize| word(index).bytes().all(|byte| byte.is_ascii_digit());
            return (1..=index).rev().find(|start| *start == 1 || !digits(start - 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::CompanyLexicon;
    use super::*;

    fn cores(names: &[(&str, &str)]) {
        let lexicon = CompanyLexicon::built_in().unwrap();
        for (name, core) in names {
            assert_eq!(Cleaned::of(name, &lexicon.forms).core(), *core, "{name}");
        }
    }

    #[test]
    fn legal_forms_of_many_countries_go() {
        cores(&[
            ("Acme S.L.", "acme"),
            ("Acme, S.L.U.", "acme"),
            ("ACME SAU", "acme"),
            ("Acme S. L. U.", "acme"),
            ("Acme S.A. de C.V.", "acme"),
            ("Acme, S. de R.L. de C.V.", "acme"),
            ("Acme SAPI de CV", "acme"),
            ("Acme Ltda.", "acme"),
            ("Acme Comércio EIRELI - ME", "acme comercio"),
            ("Acme Lda", "acme"),
            ("Acme, SGPS, S.A.", "acme"),
            ("Acme SASU", "acme"),
            ("Acme EURL", "acme"),
            ("Acme S.r.l.", "acme"),
            ("Acme S.p.A.", "acme"),
            ("Acme SPA", "acme"),
            ("Acme S.r.l.s.", "acme"),
            ("Acme Società Cooperativa", "acme"),
            ("Acme GmbH", "acme"),
            ("Acme GmbH & Co. KG", "acme"),
            ("Acme GmbH u. Co. KGaA", "acme"),
            ("Acme SE & Co. KGaA", "acme"),
            ("Acme UG (haftungsbeschränkt)", "acme"),
            ("Acme gGmbH", "acme"),
            ("Acme e.V.", "acme"),
            ("Acme eG", "acme"),
            ("Acme AG", "acme"),
            ("Acme B.V.", "acme"),
            ("Acme N.V.", "acme"),
            ("Acme BVBA", "acme"),
            ("Acme VOF", "acme"),
            ("Acme Oy", "acme"),
            ("Acme Oyj", "acme"),
            ("Acme AB", "acme"),
            ("Acme A/S", "acme"),
            ("Acme ApS", "acme"),
            ("Acme ASA", "acme"),
            ("Acme Pty Ltd", "acme"),
            ("Acme (Pty) Ltd", "acme"),
            ("Acme Pvt. Ltd.", "acme"),
            ("Acme Private Limited", "acme"),
            ("Acme Inc.", "acme"),
            ("Acme, Inc", "acme"),
            ("Acme LLC", "acme"),
            ("Acme L.L.C.", "acme"),
            ("Acme LLP", "acme"),
            ("Acme Corp.", "acme"),
            ("Acme Holdings plc", "acme holdings"),
            ("The Acme Company", "the acme"),
            ("Acme & Co.", "acme"),
            ("Acme Kft.", "acme"),
            ("Acme sp. z o.o.", "acme"),
            ("Acme d.o.o.", "acme"),
            ("Acme s.r.o.", "acme"),
            ("Acme A.Ş.", "acme"),
            ("PT Acme Tbk", "acme"),
            ("Acme Co., Ltd.", "acme"),
            ("株式会社 アクメ", "アクメ"),
            ("ООО Акме", "акме"),
        ]);
    }

    #[test]
    fn something_always_stays_and_front_letters_are_a_name() {
        cores(&[
            ("AMBA", "amba"),
            ("SAS", "sas"),
            ("SAS Institute", "sas institute"),
            ("SAS Institute GmbH", "sas institute"),
            ("SL Green Realty Corp.", "sl green realty"),
            ("AG Insurance", "ag insurance"),
            ("AB InBev", "ab inbev"),
            ("SA", "sa"),
            ("Inc.", "inc"),
            ("Limited", "limited"),
            ("The Company", "the company"),
            ("SE S.A.", "se"),
            ("AG & Co. KG", "ag"),
            ("S.p.A.", "spa"),
        ]);
    }

    #[test]
    fn usual_words_are_no_legal_forms() {
        cores(&[
            ("Help me", "help me"),
            ("Deliver Me", "deliver me"),
            ("Acme ME", "acme"),
            ("Such as", "such as"),
            ("Acme AS", "acme"),
            ("CO Architects", "co architects"),
            ("Las Palmas Spa", "las palmas spa"),
        ]);
    }

    #[test]
    fn parentheses_are_kept_whole() {
        cores(&[
            ("Acme (Spain) S.L.", "acme (spain)"),
            ("Acme S.L. (Spain)", "acme (spain)"),
            ("Amazon Web Services (AWS)", "amazon web services (aws)"),
            ("Acme (Asia Pacific) Pte. Ltd.", "acme (asia pacific)"),
            ("Acme (open", "acme (open)"),
            ("Acme) closed", "acme closed"),
        ]);
    }

    #[test]
    fn clauses_and_securities_are_no_part_of_a_name() {
        cores(&[
            ("Acme, part of Globex", "acme"),
            ("Acme (formerly Initech)", "acme"),
            ("Acme, a Globex company", "acme"),
            ("Acme Corp. Class A Common Stock", "acme"),
            ("ACME HOLDING EO -,09", "acme holding"),
            ("ACME AG O.N.", "acme"),
            ("Acme Energy L.P. 8.50% Series A Cumulative Preferred Units", "acme energy"),
            ("Part of Me", "part of me"),
            ("Class A Drivers", "class a drivers"),
        ]);
    }

    #[test]
    fn keys_forget_spaces_conjunctions_and_the_article() {
        let key = |name: &str| {
            let mut key = String::new();
            append_key(&cut(name), &mut key);
            key
        };
        assert_eq!(key("Marks & Spencer"), key("Marks and Spencer"));
        assert_eq!(key("Coca-Cola"), key("The Coca Cola"));
        assert_eq!(key("E.ON"), "eon");
        assert_eq!(key("The"), "the");
        assert_ne!(key("Canal+"), key("Canal"));
        assert_eq!(key("H & M"), key("H&M"));
        assert_ne!(key("L&G"), key("LG"));
    }
}
