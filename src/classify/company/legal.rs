//! Legal forms of companies: how to find them at the edges of a name, and what a few of them say.
//!
//! Owns the table of forms (a form, where it stands, whether only capitals count) and their removal. Refuses to leave a
//! name empty, or to touch a form at the front that only stands at the end elsewhere ("AG Insurance", "SL Green").

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::fold::{Cut, Token, cut, letters_hash};
use super::sector::SectorScope;
use crate::classify::CompanyContext;

/// A set of tokens of a name, one bit a token.
pub(crate) type TokenSet = u32;

/// The bit of a token.
pub(crate) const fn bit(index: usize) -> TokenSet {
    if index < 32 { 1 << index } else { 0 }
}

/// What a legal form says about the sector of its company.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct LegalHint {
    /// The part of the taxonomy.
    pub scope: SectorScope,
    /// Share of such companies in that part, 0 to 1.
    pub confidence: f32,
}

/// A legal form as the table knows it.
#[derive(Debug, Clone)]
struct LegalForm {
    /// Numbers of tokens in which the form may be written, as bits: `slu` and `s l u` are 1 and 3.
    lengths: u8,
    /// Only counts where it is written in capitals, in a name that is not: "ME", "AS", "DA".
    capitals_only: bool,
    /// Stands at the front: "PT", "UAB".
    leads: bool,
    hint: Option<LegalHint>,
    /// The language of the countries that have the form, where it is one.
    language: CompanyContext,
    /// As the data file writes it, for the evidence.
    written: Cow<'static, str>,
}

/// The table of legal forms.
#[derive(Debug, Clone, Default)]
pub(crate) struct LegalForms {
    forms: Vec<LegalForm>,
    by_letters: FxHashMap<u64, u16>,
    /// Last word of the forms: the longest form, in tokens, that ends with it.
    endings: FxHashMap<u64, u8>,
}

/// What was taken off a name.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Stripped {
    /// The tokens that stay.
    pub alive: TokenSet,
    /// Number of the form with the strongest hint.
    pub hinting: Option<u16>,
    /// The language of the forms that were taken off.
    pub language: CompanyContext,
}

impl LegalForms {
    /// Adds or replaces a form. The fields are those of `legal_forms.csv`.
    ///
    /// # Errors
    /// The name of the wrong column and what is wrong, in words.
    pub fn add(&mut self, fields: [Cow<'static, str>; 7]) -> Result<(), (&'static str, String)> {
        let [form, position, case, countries, hint, confidence, _reason] = fields;
        let leads = match position.as_ref() {
            "lead" => true,
            "tail" => false,
            _ => return Err(("position", "must be lead or tail".to_owned())),
        };
        let capitals_only = match case.as_ref() {
            "capitals" => true,
            "any" => false,
            _ => return Err(("case", "must be any or capitals".to_owned())),
        };
        let hint = if hint.is_empty() {
            None
        } else {
            let scope = SectorScope::parse(&hint).ok_or(("hint", "is no sector or industry".to_owned()))?;
            let confidence = super::words::confidence(&confidence)?;
            Some(LegalHint { scope, confidence })
        };
        let letters = cut(&form);
        let tokens = letters.tokens();
        if tokens.is_empty() || tokens.len() > 7 {
            return Err(("form", "must have one to seven words".to_owned()));
        }
        let mut lengths = 1 << tokens.len();
        if tokens.len() == 1 && letters.text.len() <= 5 && letters.text.is_ascii() {
            lengths |= 1 << letters.text.len();
        }
        let number = self.forms.len() as u16;
        if let Some(last) = tokens.last() {
            let longest = self.endings.entry(last.hash).or_default();
            *longest = (*longest).max(tokens.len() as u8);
        }
        if lengths != 1 << tokens.len()
            && let Some(last) = letters.text.get(letters.text.len() - 1..)
        {
            let longest = self.endings.entry(letters_hash(last)).or_default();
            *longest = (*longest).max(letters.text.len() as u8);
        }
        // "sàrl" in Switzerland is another spelling of the French "sarl", whose language it keeps.
        let spelling = letters_hash(&letters.text);
        let other = self.by_letters.insert(spelling, number).and_then(|other| self.forms.get(usize::from(other)));
        let own = CompanyContext::of_countries(&countries);
        let language = if own.is_empty() { other.map(|form| form.language).unwrap_or_default() } else { own };
        self.forms.push(LegalForm { lengths, capitals_only, leads, hint, language, written: form });
        Ok(())
    }

    /// The form as its file writes it.
    pub fn written(&self, number: u16) -> &str {
        self.forms.get(usize::from(number)).map_or("", |form| form.written.as_ref())
    }

    /// What the form says about the sector.
    pub fn hint(&self, number: u16) -> Option<LegalHint> {
        self.forms.get(usize::from(number)).and_then(|form| form.hint)
    }

    /// Whether the letters are a form of that many tokens, at the end or at the front.
    fn find(&self, hash: u64, tokens: usize, leads: bool) -> Option<(u16, &LegalForm)> {
        let number = *self.by_letters.get(&hash)?;
        let form = self.forms.get(usize::from(number))?;
        (form.leads == leads && form.lengths & (1 << tokens) != 0).then_some((number, form))
    }

    /// Takes the legal forms off a name: at the end, before a parenthesis, in one, and leading ones of the countries
    /// that put them first. At least one word always stays.
    pub fn strip(&self, cut: &Cut, alive: TokenSet) -> Stripped {
        let mut stripped = Stripped { alive, hinting: None, language: CompanyContext::NONE };
        let tokens = cut.tokens();
        self.strip_parentheses(cut, &mut stripped);
        // Each turn removes a token, so this ends; a name has at most 32.
        loop {
            let outside = |index: &usize| {
                stripped.alive & bit(*index) != 0 && tokens.get(*index).is_some_and(|token| token.parenthesis == 0)
            };
            let Some(last) = (0..tokens.len()).rev().find(outside) else { break };
            let Some(token) = tokens.get(last) else { break };
            // "Smith & Co." leaves a sign behind; "Seven & i" ends with a letter of its own.
            if token.is_conjunction() || (stripped.alive != alive && is_conjunction(cut.word(token))) {
                let rest = stripped.alive & !bit(last);
                if !self.has_name(cut, rest) {
                    break;
                }
                stripped.alive = rest;
                continue;
            }
            let Some(longest) = self.endings.get(&token.hash).copied() else { break };
            let mut found = None;
            for length in (1..=usize::from(longest)).rev() {
                let Some(first) = (last + 1).checked_sub(length) else { continue };
                if (first..=last).any(|index| !outside(&index)) {
                    continue;
                }
                if let Some((number, form)) = self.find(cut.run_hash(first, last), length, false)
                    && (!form.capitals_only || stands_out(tokens, first, last, stripped.alive != alive))
                {
                    found = Some((first, number));
                    break;
                }
            }
            let Some((first, number)) = found else { break };
            let rest = stripped.alive & !(first..=last).fold(0, |set, index| set | bit(index));
            if !self.has_name(cut, rest) {
                break;
            }
            stripped.alive = rest;
            self.remember(number, &mut stripped);
        }
        self.strip_front(cut, &mut stripped);
        stripped
    }

    /// A parenthesis that is nothing but a form: `(Pty)`, `(SL)`.
    fn strip_parentheses(&self, cut: &Cut, stripped: &mut Stripped) {
        let tokens = cut.tokens();
        let mut index = 0;
        while let Some(token) = tokens.get(index) {
            let length = tokens.iter().skip(index).take_while(|other| other.parenthesis == token.parenthesis).count();
            if token.parenthesis != 0
                && length <= 6
                && let Some((number, _)) = self.find(cut.run_hash(index, index + length - 1), length, false)
            {
                let rest = stripped.alive & !(index..index + length).fold(0, |set, index| set | bit(index));
                if self.has_name(cut, rest) {
                    stripped.alive = rest;
                    self.remember(number, stripped);
                }
            }
            index += length.max(1);
        }
    }

    fn strip_front(&self, cut: &Cut, stripped: &mut Stripped) {
        if let Some(first) = cut.tokens().first()
            && let Some((number, form)) = self.find(first.hash, 1, true)
            && (!form.capitals_only || first.is_capitals())
            && self.has_name(cut, stripped.alive & !1)
        {
            stripped.alive &= !1;
            self.remember(number, stripped);
        }
    }

    fn remember(&self, number: u16, stripped: &mut Stripped) {
        let confidence = |number: Option<u16>| number.and_then(|number| self.hint(number)).map(|hint| hint.confidence);
        if confidence(Some(number)) > confidence(stripped.hinting) {
            stripped.hinting = Some(number);
        }
        let language = self.forms.get(usize::from(number)).map(|form| form.language).unwrap_or_default();
        stripped.language = stripped.language.union(language);
    }

    /// Whether a name is left: a word outside of parentheses that is no article, preposition or sign.
    fn has_name(&self, cut: &Cut, alive: TokenSet) -> bool {
        cut.tokens().iter().enumerate().any(|(index, token)| {
            alive & bit(index) != 0
                && token.parenthesis == 0
                && !token.is_conjunction()
                && !matches!(
                    cut.word(token),
                    "the" | "la" | "el" | "le" | "de" | "di" | "and" | "und" | "et" | "y" | "e"
                )
        })
    }
}

/// Words that join two parts of a name.
pub(crate) fn is_conjunction(word: &str) -> bool {
    matches!(word, "&" | "and" | "und" | "et" | "y" | "e" | "en" | "i" | "och" | "og" | "u" | "n")
}

/// Whether a form that is also a usual word is meant: dotted, apart, after another form, or capitals in a name that
/// is not all capitals.
fn stands_out(tokens: &[Token], first: usize, last: usize, after_form: bool) -> bool {
    let run = tokens.get(first..=last).unwrap_or_default();
    let capitals = run.iter().all(|token| token.is_capitals());
    let others_capitals = tokens.iter().take(first).all(|token| token.is_capitals());
    // One other word in capitals is an acronym, as in "IBM AS"; several are a name in capitals.
    run.iter().any(|token| token.is_dotted())
        || capitals && (!others_capitals || after_form || first == 1 || run.iter().any(|token| token.is_separated()))
}
