//! The target profile: a TOML file in which the user says whom the network is for.
//!
//! Owns its keys, their checks and the errors that name the nearest right key. Refuses unknown keys:
//! a misspelt target would silently mean no target.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::{Error, Place, Result, sentence};
use crate::score::Weights;
use crate::score::comparison::OfficialIndex;

/// What the profile file says, key by key. Everything may be absent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Profile {
    /// Sectors or industries by LinkedIn's names, old or new, or usual words for them.
    pub sectors: Vec<String>,
    /// Seniorities, spelt as in the output.
    pub seniorities: Vec<String>,
    /// Functions, spelt as in the output.
    pub functions: Vec<String>,
    /// Target accounts by name.
    pub companies: Vec<String>,
    /// CSV of target accounts (`name`, optional `aliases` separated by `|`).
    pub companies_file: Option<PathBuf>,
    /// Aliases of accounts: account name to further names.
    pub company_aliases: BTreeMap<String, Vec<String>>,
    /// Words of which a title or company must hold one.
    pub words_in: Vec<String>,
    /// Words of which a title or company may hold none.
    pub words_out: Vec<String>,
    /// Seniorities that decide, if not the usual ones.
    pub decision_makers: Vec<String>,
    /// Further seniorities that decide within a function.
    pub decision_makers_by_function: BTreeMap<String, Vec<String>>,
    /// Who the owner is, if the evidence does not say: profile URL, slug or name.
    pub owner: Option<String>,
    /// The owner's current employers; else from Positions.csv.
    pub employers: Vec<String>,
    /// The owner's past employers; else from Positions.csv.
    pub past_employers: Vec<String>,
    /// People never to be proposed for removal: slugs, URLs or names.
    pub keep: Vec<String>,
    /// CSV of people in the CRM (`profile_url`, `key`, `email` or `name`): never proposed for removal.
    pub crm: Option<PathBuf>,
    /// CSV of contact roles (`profile_url`, `key` or `name`, and `role`).
    pub roles: Option<PathBuf>,
    /// Rules that give a role: role to words of title or company.
    pub role_words: BTreeMap<String, Vec<String>>,
    /// CSV of deals for validation.
    pub deals: Option<PathBuf>,
    /// Folder of lexicon rows that add to or override the built-in ones.
    pub lexicons: Option<PathBuf>,
    /// Limits of lists.
    pub limits: Limits,
    /// Weights of the score, where they differ from the built-in ones.
    pub weights: Weights,
    /// LinkedIn's own index and its averages, as its page shows them.
    pub ssi: OfficialIndex,
}

/// Limits of lists and of pruning.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Rows of prospects.csv.
    pub prospects: Option<usize>,
    /// Rows of reconnect.csv.
    pub reconnect: Option<usize>,
    /// Rows of replies.csv.
    pub replies: Option<usize>,
    /// Rows of prune.csv in one run.
    pub prune: Option<usize>,
    /// Share of the network that prune.csv may propose in a quarter.
    pub prune_share: Option<f64>,
    /// Propose quiet contacts below 25,000 connections too.
    pub prune_small_network: bool,
    /// Sole contacts are guarded only at known companies and accounts.
    pub sole_contact_known_companies_only: bool,
}

/// Keys of each table, for the error that names the nearest one.
const KEYS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "sectors",
            "seniorities",
            "functions",
            "companies",
            "companies_file",
            "company_aliases",
            "words_in",
            "words_out",
            "decision_makers",
            "decision_makers_by_function",
            "owner",
            "employers",
            "past_employers",
            "keep",
            "crm",
            "roles",
            "role_words",
            "deals",
            "lexicons",
            "limits",
            "weights",
            "ssi",
        ],
    ),
    (
        "limits",
        &[
            "prospects",
            "reconnect",
            "replies",
            "prune",
            "prune_share",
            "prune_small_network",
            "sole_contact_known_companies_only",
        ],
    ),
    (
        "ssi",
        &[
            "total",
            "brand",
            "people",
            "insights",
            "relationships",
            "sector_average",
            "network_average",
            "sector_rank_percent",
            "network_rank_percent",
        ],
    ),
];

impl Profile {
    /// Reads a profile file; relative paths in it count from its folder.
    ///
    /// # Errors
    /// A file that cannot be read, is no TOML, or holds an unknown key or a wrong type.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|source| Error::Open { place: Place::file(path), source })?;
        let mut profile = Self::parse(&text, &Place::file(path))?;
        let folder = path.parent().unwrap_or_else(|| Path::new(""));
        for file in [
            &mut profile.companies_file,
            &mut profile.crm,
            &mut profile.roles,
            &mut profile.deals,
            &mut profile.lexicons,
        ] {
            if let Some(relative) = file.as_deref().filter(|file| file.is_relative()) {
                *file = Some(folder.join(relative));
            }
        }
        Ok(profile)
    }

    /// Reads a profile's text; `place` is the file for errors.
    ///
    /// # Errors
    /// No TOML, an unknown key (the nearest right one is named), a value of the wrong type.
    pub fn parse(text: &str, place: &Place) -> Result<Self> {
        // A byte order mark is what editors on Windows leave.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let line_of = |offset: usize| text.get(..offset).map_or(1, |before| before.matches('\n').count() as u64 + 1);
        let syntax = |error: &toml::de::Error| {
            let row = error.span().map_or(1, |span| line_of(span.start));
            Error::bad_setting(
                place.clone().at_row(row),
                error.message().lines().next().unwrap_or("not a valid profile").to_owned(),
                sentence!("error-hint-profile", "compare with a fresh profile: tiewise init"),
            )
        };
        let document = toml::de::DeTable::parse(text).map_err(|error| syntax(&error))?;
        for (key, value) in document.get_ref() {
            check_key("", key.get_ref(), place, line_of(key.span().start))?;
            if let Some(table) = value.get_ref().as_table() {
                for inner in table.keys() {
                    check_key(key.get_ref(), inner.get_ref(), place, line_of(inner.span().start))?;
                }
            }
        }
        toml::from_str(text).map_err(|error| syntax(&error))
    }
}

fn check_key(table: &str, key: &str, place: &Place, row: u64) -> Result<()> {
    let Some((_, known)) = KEYS.iter().find(|(name, _)| *name == table) else { return Ok(()) };
    if known.contains(&key) {
        return Ok(());
    }
    let nearest = nearest(key, known.iter().copied());
    let hint = match nearest {
        Some(nearest) => sentence!(
            "error-hint-keys-nearest",
            "did you mean {nearest}? The keys are: {known}",
            nearest = nearest,
            known = known.join(", ")
        ),
        None => sentence!("error-hint-keys", "the keys are: {known}", known = known.join(", ")),
    };
    let whole = if table.is_empty() { key.to_owned() } else { format!("{table}.{key}") };
    Err(Error::bad_setting(place.clone().at_row(row), sentence!("error-key", "unknown key {key}", key = whole), hint))
}

/// Similarity (Jaro-Winkler, 0 to 1) from which a known word is offered for a misspelt one: below 0.75
/// the offers of short keys are unrelated words.
const LEAST_SIMILARITY: f64 = 0.75;

/// The known word nearest to what was typed, if any is near.
pub fn nearest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    known
        .map(|word| (strsim::jaro_winkler(&typed, &word.to_lowercase()), word))
        .filter(|(similarity, _)| *similarity >= LEAST_SIMILARITY)
        .max_by(|left, right| left.0.total_cmp(&right.0).then_with(|| right.1.cmp(left.1)))
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Profile> {
        Profile::parse(text, &Place::file("tiewise.toml"))
    }

    #[test]
    fn an_unknown_key_names_the_nearest_right_one_and_the_line() {
        let error = parse("sectors = []\nsenorities = [\"cxo\"]\n").unwrap_err();
        assert_eq!(error.to_string(), "tiewise.toml, row 2: unknown key senorities");
        assert!(error.hint().unwrap().contains("seniorities"));
        let error = parse("[limits]\nprun = 3\n").unwrap_err();
        assert!(error.to_string().contains("limits.prun") && error.hint().unwrap().contains("prune"));
    }

    #[test]
    fn a_wrong_type_and_broken_toml_say_where() {
        assert!(parse("sectors = 3").unwrap_err().to_string().contains("row 1"));
        assert!(parse("a = 1\n= 3").is_err());
    }

    #[test]
    fn every_key_of_the_table_is_read() {
        let text = "sectors=['a']\nseniorities=['cxo']\nfunctions=['Sales']\ncompanies=['Acme']\ncompanies_file='a.csv'\n\
            words_in=['x']\nwords_out=['y']\ndecision_makers=['manager']\nowner='ana'\nemployers=['E']\n\
            past_employers=['P']\nkeep=['k']\ncrm='c.csv'\nroles='r.csv'\ndeals='d.csv'\nlexicons='l'\n\
            [company_aliases]\nAcme=['Acme Corp']\n[decision_makers_by_function]\nSales=['manager']\n[role_words]\nclient=['x']\n\
            [limits]\nprospects=1\nreconnect=2\nreplies=3\nprune=4\nprune_share=0.1\nprune_small_network=true\n\
            sole_contact_known_companies_only=true\n[weights]\n[ssi]\ntotal=50\nbrand=1\npeople=2\ninsights=3\nrelationships=4\n\
            sector_average=30\nnetwork_average=31.5\nsector_rank_percent=2\nnetwork_rank_percent=5\n";
        let profile = parse(text).unwrap();
        assert_eq!(profile.limits.prune, Some(4));
        assert_eq!(profile.ssi.network_average, Some(31.5));
        assert_eq!((profile.ssi.total, profile.ssi.pillars[3]), (Some(50.0), Some(4.0)));
        assert_eq!(profile.ssi.sector_rank_percent, Some(2.0));
        assert_eq!(profile.company_aliases["Acme"], ["Acme Corp"]);
    }

    #[test]
    fn an_official_figure_off_its_scale_is_refused() {
        let error = parse("[ssi]\nbrand = 26\n").unwrap_err();
        assert!(error.to_string().contains("brand must be from 0 to 25"), "{error}");
    }

    #[test]
    fn an_empty_profile_is_a_profile() {
        assert!(parse("\u{feff}# nothing\n").unwrap().sectors.is_empty());
    }
}
