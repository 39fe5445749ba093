//! The verdict over a company's name: cleaned, grouped, with sector and evidence.
//!
//! Owns the order of evidence (no company, known company, words, legal form) and the threshold below which words
//! only suggest. Refuses evidence from outside of the name: titles are weighed by the caller.

use super::CompanyLexicon;
use super::absence::Absence;
use super::context::CompanyContext;
use super::group::{KnownBy, resolve};
use super::known::CompanyNumber;
use super::legal::bit;
use super::name::{Cleaned, CompanyName, append_key_of};
use super::places::AffixKind;
use super::sector::{Industry, Sector};
use super::words::Weighed;

/// Confidence from which a sector is said; below it is only suggested. Chosen on half of the listed companies as the
/// lowest value at which the sectors said are right in 85 % of names and more.
pub const SECTOR_THRESHOLD: f32 = 0.60;

/// Confidence from which words set the context of titles: a wrong context costs a rank, so half sure is not enough.
const CONTEXT_THRESHOLD: f32 = 0.60;

/// What fired, as numbers of the lexicon's rows: rendered by [`CompanyClassifier::explain`].
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct CompanyEvidence {
    known: Option<(CompanyNumber, KnownBy)>,
    word: Option<u16>,
    rival: Option<u16>,
    legal: Option<u16>,
}

impl CompanyEvidence {
    /// By which form of its name a known company was found.
    #[must_use]
    pub fn known_by(&self) -> Option<KnownBy> {
        self.known.map(|(_, by)| by)
    }
}

/// What a company's name tells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompanyVerdict {
    /// The name cleaned, and the key of its group.
    pub name: CompanyName,
    /// Why there is no company, if there is none; then everything else is empty.
    pub absence: Option<Absence>,
    /// The sector, where the evidence reaches [`SECTOR_THRESHOLD`].
    pub sector: Option<Sector>,
    /// The industry within the sector, where the evidence carries one.
    pub industry: Option<Industry>,
    /// The sector that weak words point to, where `sector` is unknown.
    pub suggestion: Option<Sector>,
    /// Share of such names for which the sector (else the suggestion) is right, 0 to 1; 0 without evidence.
    pub confidence: f32,
    /// What the company means for the reading of titles.
    pub context: CompanyContext,
    /// What fired.
    pub evidence: CompanyEvidence,
}

/// Judges companies by their names.
#[derive(Debug, Clone)]
pub struct CompanyClassifier {
    lexicon: CompanyLexicon,
}

impl CompanyClassifier {
    /// A classifier over these tables.
    #[must_use]
    pub const fn new(lexicon: CompanyLexicon) -> Self {
        Self { lexicon }
    }

    /// The tables.
    #[must_use]
    pub const fn lexicon(&self) -> &CompanyLexicon {
        &self.lexicon
    }

    /// Judges a company's name as it stands in the export. Linear in the name's length.
    #[must_use]
    pub fn classify(&self, company: &str) -> CompanyVerdict {
        let cleaned = Cleaned::of(company, &self.lexicon.forms);
        let mut key = String::with_capacity(cleaned.cut.text.len());
        append_key_of(&cleaned.cut, cleaned.alive, &mut key);
        let mut known = None;
        if cleaned.alive != cleaned.written {
            // "Software AG" and "Post AG" are names only with their legal form.
            let mut written = String::with_capacity(cleaned.cut.text.len());
            append_key_of(&cleaned.cut, cleaned.written, &mut written);
            known = self.lexicon.known.find(&written);
        }
        let known = known.or_else(|| self.lexicon.known.find(&key));
        // A field such as "Freelancer" is no company unless a company is called so.
        if known.is_none()
            && let Some(absence) = self.lexicon.absences.find(&cleaned, &key)
        {
            let name = CompanyName { core: cleaned.core(), group: String::new() };
            return CompanyVerdict { name, absence: Some(absence), ..CompanyVerdict::default() };
        }
        let resolved = resolve(&self.lexicon, &cleaned, known, key);
        let mut verdict = CompanyVerdict {
            name: CompanyName { core: cleaned.core(), group: resolved.group },
            ..CompanyVerdict::default()
        };
        if let Some((number, by)) = resolved.known
            && let Some(company) = self.lexicon.known.company(number)
        {
            verdict.evidence.known = Some((number, by));
            verdict.sector = Some(company.sector);
            verdict.industry = company.industry;
            verdict.confidence = by.confidence();
            verdict.context = context(company.sector, company.industry);
            return verdict;
        }
        self.read_words(&cleaned, &mut verdict);
        verdict
    }

    /// The sector by the words and the legal form of a name that is not known.
    fn read_words(&self, cleaned: &Cleaned, verdict: &mut CompanyVerdict) {
        let weighed = self.lexicon.words.weigh(&cleaned.cut, cleaned.alive, self.head_last(cleaned));
        let Weighed { winner, rival, confidence } = weighed;
        verdict.evidence.word = winner;
        verdict.evidence.rival = rival;
        let (mut sector, mut industry) = (None, None);
        verdict.confidence = confidence;
        if let Some(word) = winner.and_then(|row| self.lexicon.words.row(row)) {
            sector = Some(word.sector);
            industry = word.industry;
        }
        if let Some((form, hint)) =
            cleaned.legal.and_then(|form| self.lexicon.forms.hint(form).map(|hint| (form, hint)))
            && let Some(hinted) = hint.scope.sector()
        {
            if sector == Some(hinted) {
                verdict.confidence = 1.0 - (1.0 - verdict.confidence) * (1.0 - hint.confidence * 0.5);
                verdict.evidence.legal = Some(form);
            } else if hint.confidence > verdict.confidence {
                sector = Some(hinted);
                industry = match hint.scope {
                    super::SectorScope::Industry(industry) => Some(industry),
                    super::SectorScope::Sector(_) => None,
                };
                verdict.confidence = hint.confidence;
                verdict.evidence = CompanyEvidence { legal: Some(form), ..CompanyEvidence::default() };
            }
        }
        if verdict.confidence >= SECTOR_THRESHOLD {
            verdict.sector = sector;
            verdict.industry = industry;
        } else {
            verdict.suggestion = sector;
        }
        if let Some(sector) = sector
            && verdict.confidence >= CONTEXT_THRESHOLD
        {
            verdict.context = context(sector, industry);
        }
    }

    /// The last word outside of parentheses that is no place, group word or number.
    fn head_last(&self, cleaned: &Cleaned) -> usize {
        let mut set = cleaned.outside();
        while let Some((_, shorter)) = self.lexicon.affixes.at_end(&cleaned.cut, set, |kind| {
            kind.is_place() || matches!(kind, AffixKind::Group | AffixKind::Preposition)
        }) {
            if shorter == 0 {
                break;
            }
            set = shorter;
        }
        let is_head = |(index, token): &(usize, &super::fold::Token)| {
            set & bit(*index) != 0
                && !token.is_conjunction()
                && !cleaned.cut.word(token).bytes().all(|byte| byte.is_ascii_digit())
        };
        cleaned.cut.tokens().iter().enumerate().rev().find(is_head).map_or(0, |(index, _)| index)
    }

    /// The usual name of a known company's group ("IBM" for "International Business Machines Corp."); `None` for companies
    /// that are not known, whose variants the caller names by the most frequent one.
    #[must_use]
    pub fn display_name(&self, verdict: &CompanyVerdict) -> Option<String> {
        let (number, _) = verdict.evidence.known?;
        self.lexicon.known.company(number).map(|company| company.name.into_owned())
    }

    /// The evidence in words, for people: `known company "Siemens" (name without place)`; empty without evidence.
    #[must_use]
    pub fn explain(&self, verdict: &CompanyVerdict) -> String {
        if let Some(absence) = verdict.absence {
            return format!("no company: {}", absence.as_str());
        }
        let evidence = &verdict.evidence;
        if let Some((number, by)) = evidence.known {
            let name = self.lexicon.known.company(number).map(|company| company.name).unwrap_or_default();
            return format!("known company \"{name}\" ({})", by.as_str());
        }
        let mut parts = Vec::new();
        if let Some(row) = evidence.word.and_then(|row| self.lexicon.words.row(row)) {
            parts.push(format!("word \"{}\" {:.2}", row.word, row.confidence));
        }
        if let Some(row) = evidence.rival.and_then(|row| self.lexicon.words.row(row)) {
            parts.push(format!("against \"{}\" {:.2} ({})", row.word, row.confidence, row.sector));
        }
        if let Some(form) = evidence.legal {
            parts.push(format!("legal form \"{}\"", self.lexicon.forms.written(form)));
        }
        if let Some(sector) = verdict.suggestion {
            parts.push(format!("only suggests {sector}"));
        }
        parts.join(", ")
    }
}

/// What sector and industry mean for titles.
fn context(sector: Sector, industry: Option<Industry>) -> CompanyContext {
    let by_sector = match sector {
        Sector::GovernmentAdministration => CompanyContext::GOVERNMENT,
        _ => CompanyContext::NONE,
    };
    by_sector.union(industry.map(Industry::context).unwrap_or_default())
}
