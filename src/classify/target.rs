//! Whether a contact is in the user's target: seniority AND function AND (sector OR account).
//!
//! Owns the three-valued verdict (yes, no, unknown) and the graded fit. Refuses to count what is only
//! likely: a fuzzy account is shown for review, an unknown sector leaves the verdict unknown.

use std::fs::File;
use std::path::PathBuf;

use super::company::{
    Account, AccountMatch, AccountMatcher, CompanyClassifier, SectorScope, TokenCounts, read_accounts,
};
use super::judge::{Judgement, Judgements};
use super::title::{Function, Seniority};
use crate::error::{Error, Place, Result, sentence};
use crate::people::Person;
use crate::people::names::normalised;

/// A verdict that may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// Surely not.
    No,
    /// The evidence is not there.
    Unknown,
    /// Surely.
    Yes,
}

impl Fit {
    /// The spelling of files: yes, no, unknown.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
        }
    }

    fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    fn and(self, other: Self) -> Self {
        self.min(other)
    }

    fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// Part of a graded fit: 1, ½ where open, 0.
    fn share(self) -> f64 {
        match self {
            Self::Yes => 1.0,
            Self::Unknown => 0.5,
            Self::No => 0.0,
        }
    }
}

/// The target as the profile words it.
#[derive(Debug, Clone, Default)]
pub struct TargetSpecification {
    /// Names of sectors and industries.
    pub sectors: Vec<String>,
    /// Seniorities.
    pub seniorities: Vec<String>,
    /// Functions.
    pub functions: Vec<String>,
    /// Accounts by name, each with further names.
    pub accounts: Vec<(String, Vec<String>)>,
    /// CSV of accounts.
    pub accounts_file: Option<PathBuf>,
    /// Words of which title or company must hold one.
    pub words_in: Vec<String>,
    /// Words of which title and company may hold none.
    pub words_out: Vec<String>,
    /// Seniorities that decide, if not the usual ones.
    pub decision_makers: Vec<String>,
    /// Function to further seniorities that decide in it.
    pub decision_makers_by_function: Vec<(String, Vec<String>)>,
    /// The file that it was read from, for errors.
    pub file: String,
}

/// The checked target.
pub struct Target {
    sectors: Vec<SectorScope>,
    seniorities: Vec<Seniority>,
    functions: Vec<Function>,
    words_in: Vec<String>,
    words_out: Vec<String>,
    decides: Option<Vec<Seniority>>,
    decides_by_function: Vec<(Function, Vec<Seniority>)>,
    /// The accounts, numbered as matches number them.
    pub accounts: Vec<Account>,
}

/// How a contact stands to the target, part by part.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TargetFit {
    /// The verdict.
    pub in_target: Fit,
    /// The verdict where the contact can be assessed: unknown also for whoever is ruled out by another part while the
    /// target names sectors and theirs is not known. Leaving out those alone who might have fitted would lower every rate.
    pub assessed: Fit,
    /// Whether the contact decides, by the profile's own set if it has one.
    pub decision_maker: bool,
    /// Graded fit, 0 to 1, for ranking.
    pub fit: f64,
    /// Level wanted.
    pub seniority: Fit,
    /// Function wanted.
    pub function: Fit,
    /// Sector wanted.
    pub sector: Fit,
    /// Match with the target accounts.
    pub account: AccountMatch,
    /// Whether words in and out allow the contact.
    pub words: Fit,
}

impl Target {
    /// Checks a specification.
    ///
    /// # Errors
    /// An unknown sector, seniority or function, with the nearest right name; a bad accounts file.
    pub fn new(specification: &TargetSpecification) -> Result<Self> {
        let file = &specification.file;
        let mut accounts: Vec<Account> = specification
            .accounts
            .iter()
            .map(|(name, aliases)| Account { name: name.clone(), aliases: aliases.clone(), domain: None })
            .collect();
        if let Some(path) = &specification.accounts_file {
            let reader = File::open(path).map_err(|source| Error::Open { place: Place::file(path), source })?;
            accounts.extend(read_accounts(&path.display().to_string(), reader)?);
        }
        let sectors = parse_all(file, "sectors", &specification.sectors, SectorScope::parse, SectorScope::names)?;
        let seniorities = parse_seniorities(file, "seniorities", &specification.seniorities)?;
        let functions = parse_functions(file, "functions", &specification.functions)?;
        let decides = if specification.decision_makers.is_empty() {
            None
        } else {
            Some(parse_seniorities(file, "decision_makers", &specification.decision_makers)?)
        };
        let mut decides_by_function = Vec::new();
        for (function, levels) in &specification.decision_makers_by_function {
            let function = parse_functions(file, "decision_makers_by_function", std::slice::from_ref(function))?;
            let levels = parse_seniorities(file, "decision_makers_by_function", levels)?;
            decides_by_function.extend(function.into_iter().map(|function| (function, levels.clone())));
        }
        let folded =
            |words: &[String]| words.iter().map(|word| normalised(word)).filter(|word| !word.is_empty()).collect();
        Ok(Self {
            sectors,
            seniorities,
            functions,
            words_in: folded(&specification.words_in),
            words_out: folded(&specification.words_out),
            decides,
            decides_by_function,
            accounts,
        })
    }

    /// Whether the profile names any target; without one, decision makers of every sector are the target.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        !(self.sectors.is_empty()
            && self.seniorities.is_empty()
            && self.functions.is_empty()
            && self.accounts.is_empty()
            && self.words_in.is_empty())
    }

    /// Whether the target names sectors or accounts, so that an unknown sector leaves the verdict open.
    #[must_use]
    pub fn names_sectors(&self) -> bool {
        !self.sectors.is_empty() || !self.accounts.is_empty()
    }

    /// Fits everybody: companies are matched with the accounts once each.
    #[must_use]
    pub fn fit_people(
        &self,
        people: &[Person],
        judgements: &Judgements,
        classifier: &CompanyClassifier,
    ) -> Vec<TargetFit> {
        let matches = self.match_accounts(people, judgements, classifier);
        people
            .iter()
            .zip(&judgements.people)
            .map(|(person, judgement)| {
                let account = judgement
                    .company
                    .and_then(|place| matches.get(place as usize).copied())
                    .unwrap_or(AccountMatch::None);
                self.fit(person, judgement, account)
            })
            .collect()
    }

    fn match_accounts(
        &self,
        people: &[Person],
        judgements: &Judgements,
        classifier: &CompanyClassifier,
    ) -> Vec<AccountMatch> {
        if self.accounts.is_empty() {
            return Vec::new();
        }
        let counts = TokenCounts::of(judgements.companies.iter().map(|company| &company.name));
        let matcher = AccountMatcher::new(&self.accounts, classifier, counts);
        let mut texts: Vec<&str> = vec![""; judgements.companies.len()];
        for (person, judgement) in people.iter().zip(&judgements.people) {
            if let (Some(place), Some(company)) = (judgement.company, person.company.as_deref())
                && let Some(text) = texts.get_mut(place as usize)
            {
                *text = company;
            }
        }
        texts
            .iter()
            .zip(&judgements.companies)
            .map(|(text, company)| matcher.matches(text, &company.name, classifier))
            .collect()
    }

    /// Fits one contact.
    #[must_use]
    pub fn fit(&self, person: &Person, judgement: &Judgement, account: AccountMatch) -> TargetFit {
        let level = judgement.seniority();
        let field = judgement.function();
        let decision_maker = self.decides(judgement);
        let is_titled = judgement.title.is_some() && level != Seniority::Unknown;
        let seniority = match (self.seniorities.is_empty(), is_titled) {
            (true, _) if self.is_stated() => Fit::Yes,
            (true, true) => Fit::of(decision_maker),
            (false, true) => Fit::of(self.seniorities.contains(&level)),
            (_, false) => Fit::Unknown,
        };
        let function = if self.functions.is_empty() {
            Fit::Yes
        } else if field.is_known() {
            Fit::of(self.functions.contains(&field) || self.counts_as_general(level, field))
        } else {
            Fit::Unknown
        };
        let (sector, in_sector_or_account) = self.sector_fit(judgement, account);
        let words = self.words_fit(person);
        let in_target = seniority.and(function).and(in_sector_or_account).and(words);
        let assessed = if in_sector_or_account == Fit::Unknown { Fit::Unknown } else { in_target };
        let parts = [seniority.share(), function.share(), in_sector_or_account.share(), words.share()];
        // Half for the verdict, half for how near the parts come: a director one function off still ranks
        // before a trainee in another sector.
        let nearness = parts.iter().sum::<f64>() / parts.len() as f64;
        let fit = 0.5 * in_target.share() + 0.3 * nearness + 0.2 * level_share(level);
        TargetFit { in_target, assessed, decision_maker, fit, seniority, function, sector, account, words }
    }

    /// An owner, CEO or managing director whose title names no function counts as General Management.
    fn counts_as_general(&self, level: Seniority, field: Function) -> bool {
        self.functions.contains(&Function::GeneralManagement)
            && matches!(level, Seniority::Owner | Seniority::Cxo | Seniority::Partner)
            && matches!(field, Function::Entrepreneurship | Function::GeneralManagement)
    }

    fn sector_fit(&self, judgement: &Judgement, account: AccountMatch) -> (Fit, Fit) {
        let sector = self
            .sectors
            .iter()
            .map(|scope| match scope.contains(judgement.sector, judgement.industry) {
                Some(holds) => Fit::of(holds),
                None => Fit::Unknown,
            })
            .max()
            .unwrap_or(Fit::Yes);
        let is_account = Fit::of(account.account().is_some());
        let either = match (self.sectors.is_empty(), self.accounts.is_empty()) {
            (true, true) => Fit::Yes,
            (true, false) => is_account,
            (false, _) => sector.or(is_account),
        };
        (if self.sectors.is_empty() { Fit::Unknown } else { sector }, either)
    }

    fn words_fit(&self, person: &Person) -> Fit {
        if self.words_in.is_empty() && self.words_out.is_empty() {
            return Fit::Yes;
        }
        let text = format!(
            " {} {} ",
            normalised(person.position.as_deref().unwrap_or_default()),
            normalised(person.company.as_deref().unwrap_or_default())
        );
        let holds = |word: &String| text.contains(&format!(" {word} "));
        if self.words_out.iter().any(holds) {
            return Fit::No;
        }
        if self.words_in.is_empty() || self.words_in.iter().any(holds) {
            Fit::Yes
        } else if text.trim().is_empty() {
            Fit::Unknown
        } else {
            Fit::No
        }
    }

    /// Whether a contact decides: by the profile's set where it has one, never if the title negates it.
    #[must_use]
    pub fn decides(&self, judgement: &Judgement) -> bool {
        let level = judgement.seniority();
        let further = self
            .decides_by_function
            .iter()
            .any(|(function, levels)| *function == judgement.function() && levels.contains(&level));
        match &self.decides {
            // The usual set can be narrowed or widened, but what the title's own grammar denied stays denied.
            Some(levels) => further || (levels.contains(&level) && (judgement.decides() || !level.decides())),
            None => further || judgement.decides(),
        }
    }
}

/// How near a level is to deciding, for ranking among equals.
fn level_share(level: Seniority) -> f64 {
    match level {
        Seniority::Owner | Seniority::Cxo => 1.0,
        Seniority::Partner => 0.95,
        Seniority::Vp => 0.9,
        Seniority::Director => 0.85,
        Seniority::Head => 0.8,
        Seniority::Board => 0.5,
        Seniority::Manager => 0.45,
        Seniority::Senior => 0.3,
        Seniority::Individual => 0.2,
        Seniority::Entry => 0.1,
        Seniority::Training | Seniority::None | Seniority::Unknown => 0.0,
    }
}

fn parse_seniorities(file: &str, key: &str, names: &[String]) -> Result<Vec<Seniority>> {
    parse_all(file, key, names, Seniority::parse, || Seniority::ALL.iter().map(|level| level.as_str()).collect())
}

fn parse_functions(file: &str, key: &str, names: &[String]) -> Result<Vec<Function>> {
    let parse = |name: &str| Function::parse(name).filter(|function| function.is_known());
    parse_all(file, key, names, parse, || Function::ALL.iter().map(|function| function.as_str()).collect())
}

fn parse_all<T>(
    file: &str,
    key: &str,
    names: &[String],
    parse: impl Fn(&str) -> Option<T>,
    known: impl Fn() -> Vec<&'static str>,
) -> Result<Vec<T>> {
    names
        .iter()
        .map(|name| {
            parse(name).ok_or_else(|| {
                let known = known();
                let nearest = known
                    .iter()
                    .map(|word| (strsim::jaro_winkler(&name.to_lowercase(), &word.to_lowercase()), *word))
                    .max_by(|left, right| left.0.total_cmp(&right.0).then_with(|| right.1.cmp(left.1)));
                let hint = match nearest {
                    Some((_, nearest)) if known.len() > 40 => {
                        sentence!("error-hint-nearest-name", "did you mean \"{nearest}\"?", nearest = nearest)
                    }
                    Some((_, nearest)) => sentence!(
                        "error-hint-nearest-name-of",
                        "did you mean \"{nearest}\"? Known: {known}",
                        nearest = nearest,
                        known = known.join(", ")
                    ),
                    None => sentence!("error-hint-profile", "compare with a fresh profile: tiewise init"),
                };
                Error::bad_setting(
                    Place::file(file).at_column(key),
                    sentence!("error-name", "unknown name \"{name}\" in {key}", name = name, key = key),
                    hint,
                )
            })
        })
        .collect()
}
