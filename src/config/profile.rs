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
    #[serde(deserialize_with = "share")]
    pub prune_share: Option<f64>,
    /// Propose quiet contacts below 25,000 connections too.
    pub prune_small_network: bool,
    /// Sole contacts are guarded only at known companies and accounts.
    pub sole_contact_known_companies_only: bool,
}

/// A share from 0 to 1.
fn share<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Option<f64>, D::Error> {
    let value = f64::deserialize(deserializer)?;
    if (0.0..=1.0).contains(&value) {
        Ok(Some(value))
    } else {
        Err(serde::de::Error::custom("prune_share must be a share from 0 to 1"))
    }
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
        let bad = |row: u64, message: &str| {
            Error::bad_setting(
                place.clone().at_row(row),
                message.lines().next().unwrap_or("not a valid profile").to_owned(),
                sentence!("error-hint-profile", "compare with a fresh profile: tiewise init"),
            )
        };
        let syntax = |error: &toml::de::Error| bad(error.span().map_or(1, |span| line_of(span.start)), error.message());
        let document = toml::de::DeTable::parse(text).map_err(|error| syntax(&error))?;
        for (key, value) in document.get_ref() {
            check_key("", key.get_ref(), place, line_of(key.span().start))?;
            if let Some(table) = value.get_ref().as_table() {
                for inner in table.keys() {
                    check_key(key.get_ref(), inner.get_ref(), place, line_of(inner.span().start))?;
                }
            }
        }
        let every_weight = serde_json::to_value(Weights::default()).unwrap_or_default();
        if let Some(weights) = document.get_ref().get("weights").and_then(|weights| weights.get_ref().as_table()) {
            check_weight_names("weights", weights, &every_weight, place, &line_of)?;
        }
        let profile: Self = toml::from_str(text).map_err(|error| {
            // A weight out of its range is named by its path; the reader's own place is the whole table's.
            let path = error.message().split_whitespace().next().unwrap_or_default();
            match row_of_weight(document.get_ref(), path, &line_of) {
                Some(row) => bad(row, error.message()),
                None => syntax(&error),
            }
        })?;
        profile.check_names(place, |key| {
            document
                .get_ref()
                .iter()
                .find(|(known, _)| known.get_ref() == key)
                .map_or(1, |(key, _)| line_of(key.span().start))
        })?;
        Ok(profile)
    }

    /// A blank name names nobody, and is most often a forgotten one.
    fn check_names(&self, place: &Place, row_of_key: impl Fn(&str) -> u64) -> Result<()> {
        let lists = [
            ("companies", &self.companies),
            ("words_in", &self.words_in),
            ("words_out", &self.words_out),
            ("employers", &self.employers),
            ("past_employers", &self.past_employers),
            ("keep", &self.keep),
        ];
        for (key, names) in lists {
            if names.iter().any(|name| name.trim().is_empty()) {
                return Err(Error::bad_setting(
                    place.clone().at_row(row_of_key(key)),
                    sentence!("error-empty-name", "{key} holds an empty name", key = key),
                    sentence!("error-hint-empty-name", "write the name between the quotes, or take them out"),
                ));
            }
        }
        Ok(())
    }
}

/// The row of the deepest key on a weight's path, such as `people.target_fit.points`, that the profile holds.
fn row_of_weight(document: &toml::de::DeTable<'_>, path: &str, line_of: &impl Fn(usize) -> u64) -> Option<u64> {
    let mut table = document.get("weights")?.get_ref().as_table()?;
    let mut row = None;
    for step in path.split('.') {
        let Some((key, value)) = table.iter().find(|(key, _)| key.get_ref() == step) else { break };
        row = Some(line_of(key.span().start));
        let Some(inner) = value.get_ref().as_table() else { break };
        table = inner;
    }
    row
}

/// Checks the names of pillars, lines and parameters against those of the defaults.
fn check_weight_names(
    path: &str,
    stated: &toml::de::DeTable<'_>,
    known: &serde_json::Value,
    place: &Place,
    line_of: &impl Fn(usize) -> u64,
) -> Result<()> {
    let Some(known) = known.as_object() else { return Ok(()) };
    for (key, value) in stated {
        let row = line_of(key.span().start);
        let Some(inner) = known.get(key.get_ref().as_ref()) else {
            let names: Vec<&str> = known.keys().map(String::as_str).collect();
            return Err(unknown_key(&format!("{path}.{}", key.get_ref()), key.get_ref(), &names, place, row));
        };
        if let Some(table) = value.get_ref().as_table() {
            check_weight_names(&format!("{path}.{}", key.get_ref()), table, inner, place, line_of)?;
        }
    }
    Ok(())
}

fn check_key(table: &str, key: &str, place: &Place, row: u64) -> Result<()> {
    let Some((_, known)) = KEYS.iter().find(|(name, _)| *name == table) else { return Ok(()) };
    if known.contains(&key) {
        return Ok(());
    }
    let whole = if table.is_empty() { key.to_owned() } else { format!("{table}.{key}") };
    Err(unknown_key(&whole, key, known, place, row))
}

/// The error for a key that is none of those known where it stands; `whole` is its path.
fn unknown_key(whole: &str, key: &str, known: &[&str], place: &Place, row: u64) -> Error {
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
    Error::bad_setting(place.clone().at_row(row), sentence!("error-key", "unknown key {key}", key = whole), hint)
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
    fn a_misspelt_weight_names_the_nearest_right_one_and_a_wrong_one_its_line() {
        let error = parse("[weights]\n[weights.people]\ntarget_fits = 3\n").unwrap_err();
        assert_eq!(error.to_string(), "tiewise.toml, row 3: unknown key weights.people.target_fits");
        assert!(error.hint().unwrap().contains("did you mean target_fit?"));
        let error = parse("[weights.poeple]\ntarget_fit = 3\n").unwrap_err();
        assert!(error.to_string().contains("row 1") && error.hint().unwrap().contains("did you mean people?"));
        let error = parse("sectors = []\n\n[weights.people]\ndecision_makers.ful_at = 3\n").unwrap_err();
        assert!(error.to_string().contains("row 4") && error.hint().unwrap().contains("did you mean full_at?"));
        let error = parse("[weights.brand]\nown_posts = 5\n[weights.people]\n\ntarget_fit = -1\n").unwrap_err();
        assert!(error.to_string().starts_with("tiewise.toml, row 5: people.target_fit.points must be"), "{error}");
        let error = parse("[weights.people]\n\ntarget_fit = -1\n").unwrap_err();
        assert!(error.to_string().starts_with("tiewise.toml, row 3: people.target_fit.points must be"), "{error}");
    }

    #[test]
    fn a_share_is_one_and_a_name_is_not_empty() {
        for share in ["-0.1", "1.5", "nan", "inf"] {
            let error = parse(&format!("[limits]\nprune = 3\nprune_share = {share}\n")).unwrap_err();
            assert!(error.to_string().contains("row 3: prune_share must be a share from 0 to 1"), "{error}");
        }
        assert_eq!(parse("[limits]\nprune_share = 1\n").unwrap().limits.prune_share, Some(1.0));
        let error = parse("sectors = []\nkeep = [\"Ana\", \" \"]\n").unwrap_err();
        assert_eq!(error.to_string(), "tiewise.toml, row 2: keep holds an empty name");
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
