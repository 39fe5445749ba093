//! Every distinct title and company judged once, and the two verdicts joined.
//!
//! Owns the join: the company tells the context of the title, the title gives the sector where the
//! company's name does not. Refuses to judge words itself.

use std::fs::File;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::CompanyContext;
use super::company::{CompanyClassifier, CompanyLexicon, CompanyVerdict, Industry, Sector};
use super::title::{Flags, Function, Lexicon, Seniority, TitleClassifier, TitleVerdict};
use crate::error::{Error, Place, Result};
use crate::people::Person;

/// What the sector of a contact stands on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SectorEvidence {
    /// The company: a known one, or words of its name.
    Company,
    /// The title alone: nurses work in health care.
    Title,
    /// Nothing: the sector is unknown.
    #[default]
    None,
}

/// Confidence of a sector that only the title tells (reasoned: nurses also work for insurers, teachers for firms).
const TITLE_SECTOR_CONFIDENCE: f32 = 0.7;

/// The joined verdict over a title and a company.
#[derive(Debug, Clone, Default)]
pub struct Judgement {
    /// Verdict over the title; `None` if the contact has none.
    pub title: Option<TitleVerdict>,
    /// Place of the company's verdict in [`Judgements::companies`]; `None` if the contact has no company.
    pub company: Option<u32>,
    /// Sector, where anything tells it.
    pub sector: Option<Sector>,
    /// Industry within it.
    pub industry: Option<Industry>,
    /// Share of such verdicts on the sector that are right, 0 to 1.
    pub sector_confidence: f32,
    /// What the sector stands on.
    pub sector_evidence: SectorEvidence,
}

impl Judgement {
    /// Level of the position.
    #[must_use]
    pub fn seniority(&self) -> Seniority {
        self.title.as_ref().map_or(Seniority::Unknown, |title| title.seniority)
    }

    /// Field of the position.
    #[must_use]
    pub fn function(&self) -> Function {
        self.title.as_ref().map_or(Function::Unknown, |title| title.function)
    }

    /// Flags of the title.
    #[must_use]
    pub fn flags(&self) -> Flags {
        self.title.as_ref().map_or(Flags::NONE, |title| title.flags)
    }

    /// Whether the position decides, by the usual set of levels.
    #[must_use]
    pub fn decides(&self) -> bool {
        self.title.as_ref().is_some_and(|title| title.decision_maker)
    }
}

/// All verdicts of a network: companies once each, people by place.
#[derive(Debug, Default)]
pub struct Judgements {
    /// Verdicts over the distinct companies, in order of their names.
    pub companies: Vec<CompanyVerdict>,
    /// Per person: the joined verdict.
    pub people: Vec<Judgement>,
    /// Per company: the number of its employer group, in order of first sight.
    employers: Vec<Option<u32>>,
}

impl Judgements {
    /// The verdicts in another order of people, by their places in this one; whoever has none is judged by nothing.
    #[must_use]
    pub fn arranged(mut self, places: &[Option<u32>]) -> Self {
        let of_place = |place: &Option<u32>| self.people.get_mut((*place)? as usize).map(std::mem::take);
        self.people = places.iter().map(of_place).map(Option::unwrap_or_default).collect();
        self
    }

    /// The company's verdict of a person.
    #[must_use]
    pub fn company_of(&self, judgement: &Judgement) -> Option<&CompanyVerdict> {
        self.companies.get(judgement.company? as usize)
    }

    /// The number of a person's employer group, below [`Self::employer_count`]; `None` without an employer.
    #[must_use]
    pub fn employer(&self, judgement: &Judgement) -> Option<u32> {
        self.employers.get(judgement.company? as usize).copied().flatten()
    }

    /// A number above that of every employer group.
    #[must_use]
    pub fn employer_count(&self) -> usize {
        self.employers.iter().flatten().max().map_or(0, |most| *most as usize + 1)
    }

    /// The group key of a person's employer: variants of one employer share it. `None` without one.
    #[must_use]
    pub fn company_group(&self, judgement: &Judgement) -> Option<&str> {
        group_of(self.company_of(judgement)?)
    }
}

/// The group key of an employer; `None` where the name says that there is none.
fn group_of(company: &CompanyVerdict) -> Option<&str> {
    (company.absence.is_none() && !company.name.group().is_empty()).then(|| company.name.group())
}

/// Numbers for the groups of employers, in order of first sight.
fn employers(companies: &[CompanyVerdict]) -> Vec<Option<u32>> {
    let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
    companies
        .iter()
        .map(|company| {
            let group = group_of(company)?;
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            Some(*numbers.entry(group).or_insert(next))
        })
        .collect()
}

/// Titles and companies of people, each distinct one once: what judging them needs of the people.
#[derive(Debug, Clone, Default)]
pub struct Positions {
    titles: Vec<String>,
    companies: Vec<String>,
    /// Per person: places of title and company, where there is one.
    of: Vec<(Option<u32>, Option<u32>)>,
}

impl Positions {
    /// Gathers the title and company of each person; blank ones are none.
    #[must_use]
    pub fn of<'a>(people: impl Iterator<Item = (Option<&'a str>, Option<&'a str>)>) -> Self {
        let (mut titles, mut companies) = (FxHashMap::default(), FxHashMap::default());
        let mut positions = Self::default();
        for (title, company) in people {
            let title = numbered(title, &mut titles, &mut positions.titles);
            let company = numbered(company, &mut companies, &mut positions.companies);
            positions.of.push((title, company));
        }
        positions
    }
}

/// The number of a text among the distinct ones, in order of first sight; `None` for a blank one.
fn numbered<'a>(text: Option<&'a str>, known: &mut FxHashMap<&'a str, u32>, texts: &mut Vec<String>) -> Option<u32> {
    let text = text.filter(|text| !text.trim().is_empty())?;
    Some(*known.entry(text).or_insert_with(|| {
        texts.push(text.to_owned());
        u32::try_from(texts.len() - 1).unwrap_or(u32::MAX)
    }))
}

/// The classifiers of titles and companies over one set of lexicons.
pub struct Classifier {
    /// Judges titles.
    pub titles: TitleClassifier,
    /// Judges companies.
    pub companies: CompanyClassifier,
}

impl Classifier {
    /// The classifiers over the built-in lexicons and the user's folder, if there is one.
    ///
    /// # Errors
    /// A row of the user's that cannot be used, with file and line.
    pub fn new(user_folder: Option<&Path>) -> Result<Self> {
        let own_titles = user_lexicons(user_folder, "titles")?;
        let (titles, companies) = rayon::join(|| title_classifier(&own_titles), CompanyLexicon::built_in);
        let (titles, mut companies) = (titles?, companies?);
        for path in user_lexicons(user_folder, "companies")? {
            companies.extend_from_csv(&path.display().to_string(), opened(&path)?)?;
        }
        Ok(Self { titles, companies: CompanyClassifier::new(companies) })
    }

    /// Judges one title at one company. Without a company, the employer that the title itself names
    /// ("CFO at Initech") takes its place.
    #[must_use]
    pub fn judge(&self, title: &str, company: &str) -> (Judgement, Option<CompanyVerdict>) {
        let stated = (!company.trim().is_empty()).then(|| self.companies.classify(company));
        let (judgement, named) = self.judge_at(title, stated.as_ref());
        (judgement, stated.or(named))
    }

    /// Judges one title at a company that was judged before, or at none. Beside the judgement the company that the
    /// title itself names, where none is given.
    #[must_use]
    pub fn judge_at(&self, title: &str, company: Option<&CompanyVerdict>) -> (Judgement, Option<CompanyVerdict>) {
        let (verdict, named) = self.judge_title(title, company);
        (joined(verdict, company.or(named.as_ref()), None), named)
    }

    /// Judges a title in the context of its company, else of the employer that it names.
    fn judge_title(
        &self,
        title: &str,
        company: Option<&CompanyVerdict>,
    ) -> (Option<TitleVerdict>, Option<CompanyVerdict>) {
        if title.trim().is_empty() {
            return (None, None);
        }
        if let Some(verdict) = company {
            return (Some(self.titles.classify(title, verdict.context)), None);
        }
        let alone = self.titles.classify(title, CompanyContext::NONE);
        let Some(employer) = alone.employer_in_title(title).map(str::trim).filter(|employer| !employer.is_empty())
        else {
            return (Some(alone), None);
        };
        let named = self.companies.classify(employer);
        let verdict = if named.context.is_empty() { alone } else { self.titles.classify(title, named.context) };
        (Some(verdict), Some(named))
    }

    /// Judges everybody, each distinct title and company once.
    #[must_use]
    pub fn judge_people(&self, people: &[Person]) -> Judgements {
        self.judge_all(&Positions::of(people.iter().map(|one| (one.position.as_deref(), one.company.as_deref()))))
    }

    /// Judges titles and companies, each distinct one once.
    #[must_use]
    pub fn judge_all(&self, positions: &Positions) -> Judgements {
        let companies: Vec<CompanyVerdict> =
            positions.companies.par_iter().map(|company| self.companies.classify(company)).collect();
        // A company changes the reading of a title by its context alone, so companies of one context share it.
        let mut context_numbers: FxHashMap<CompanyContext, u32> = FxHashMap::default();
        let contexts: Vec<u32> = companies
            .iter()
            .zip(0..)
            .map(|(company, place)| *context_numbers.entry(company.context).or_insert(place))
            .collect();
        let mut titles: FxHashMap<(u32, Option<u32>), u32> = FxHashMap::default();
        let mut distinct_titles: Vec<(u32, Option<u32>)> = Vec::new();
        let title_of: Vec<Option<u32>> = positions
            .of
            .iter()
            .map(|(title, company)| {
                let key = ((*title)?, company.and_then(|place| contexts.get(place as usize).copied()));
                Some(*titles.entry(key).or_insert_with(|| {
                    distinct_titles.push(key);
                    u32::try_from(distinct_titles.len() - 1).unwrap_or(u32::MAX)
                }))
            })
            .collect();
        let verdicts: Vec<(Option<TitleVerdict>, Option<CompanyVerdict>)> = distinct_titles
            .par_iter()
            .map(|(title, company)| {
                let title = positions.titles.get(*title as usize).map_or("", String::as_str);
                self.judge_title(title, company.and_then(|place| companies.get(place as usize)))
            })
            .collect();
        let people = title_of
            .into_par_iter()
            .zip(&positions.of)
            .map(|(title, (_, company))| {
                let company = *company;
                let (title, named) = title
                    .and_then(|place| verdicts.get(place as usize))
                    .map_or((None, None), |(title, named)| (title.as_ref(), named.as_ref()));
                let stated = company.and_then(|place| companies.get(place as usize));
                joined(title.cloned(), stated.or(named), company)
            })
            .collect();
        Judgements { employers: employers(&companies), companies, people }
    }
}

/// The classifier of titles: the tables made when the program was built, unless the user adds rows.
fn title_classifier(own: &[PathBuf]) -> Result<TitleClassifier> {
    if own.is_empty() {
        return TitleClassifier::built_in();
    }
    let mut lexicon = Lexicon::built_in()?;
    for path in own {
        lexicon.extend_from_csv(&path.display().to_string(), opened(path)?)?;
    }
    Ok(TitleClassifier::new(lexicon))
}

fn joined(title: Option<TitleVerdict>, company: Option<&CompanyVerdict>, place: Option<u32>) -> Judgement {
    let hint = title.as_ref().and_then(|title| title.function.sector_hint()).and_then(Sector::from_exact);
    let (sector, industry, sector_confidence, sector_evidence) = match company {
        Some(company) if company.sector.is_some() => {
            (company.sector, company.industry, company.confidence, SectorEvidence::Company)
        }
        _ if hint.is_some() => (hint, None, TITLE_SECTOR_CONFIDENCE, SectorEvidence::Title),
        Some(company) => (None, None, company.confidence, SectorEvidence::None),
        None => (None, None, 0.0, SectorEvidence::None),
    };
    Judgement { title, company: place, sector, industry, sector_confidence, sector_evidence }
}

fn opened(path: &Path) -> Result<File> {
    File::open(path).map_err(|source| Error::Open { place: Place::file(path), source })
}

/// The user's lexicon files of a kind, sorted by name: `titles*.csv`, `companies*.csv`, `conversation*.csv`.
///
/// # Errors
/// A folder that cannot be read.
pub fn user_lexicons(folder: Option<&Path>, kind: &str) -> Result<Vec<PathBuf>> {
    let Some(folder) = folder else { return Ok(Vec::new()) };
    let entries = std::fs::read_dir(folder).map_err(|source| Error::Open { place: Place::file(folder), source })?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
            name.starts_with(kind) && name.ends_with(".csv")
        })
        .collect();
    files.sort();
    Ok(files)
}
