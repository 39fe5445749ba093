//! What a run is to do: the typed arguments checked and put together with the target profile.
//!
//! Owns the set-up of every command in one place, and hands each stage its own small settings.
//! Refuses to read the export.

pub mod people_files;
pub mod presets;
pub mod profile;

use std::path::{Path, PathBuf};

use crate::classify::TargetSpecification;
use crate::cli::{AuditArguments, Format, JudgementArguments};
use crate::error::{Error, Place, Result, sentence};
use crate::export::Day;
use crate::lists::{ListLimits, Role};
use crate::people::OwnerOverride;

pub use people_files::{DECISIONS_FILE, configuration_folder, standing_sources};
pub use profile::{Profile, nearest};

/// Name of the profile that is found beside an export or in the configuration folder.
pub const PROFILE_NAME: &str = "tiewise.toml";
/// Folder that an audit writes to unless told otherwise.
pub const OUT_NAME: &str = "tiewise-audit";

/// Settings of everything that reads and judges an export.
#[derive(Debug, Clone)]
pub struct JudgementConfig {
    /// The inputs.
    pub exports: Vec<PathBuf>,
    /// The profile, empty where none was found.
    pub profile: Profile,
    /// The file that it came from.
    pub profile_file: Option<PathBuf>,
    /// Day of judgement, if typed.
    pub as_of: Option<Day>,
    /// Owner, if typed here or in the profile.
    pub owner: Option<OwnerOverride>,
    /// Language of texts for people.
    pub language: String,
    /// Decisions on record.
    pub decisions_file: Option<PathBuf>,
}

/// Settings of `tiewise audit`.
#[derive(Debug, Clone)]
pub struct AuditConfig {
    /// How the export is judged.
    pub judgement: JudgementConfig,
    /// Where files go.
    pub out: PathBuf,
    /// Which files.
    pub formats: Vec<Format>,
    /// Pseudonyms for names, no URLs, no quotes.
    pub redact: bool,
    /// Lists without limits.
    pub all: bool,
    /// Result as JSON on standard output.
    pub json: bool,
}

impl JudgementConfig {
    /// Checks the arguments and reads the profile.
    ///
    /// # Errors
    /// A date that is none; a profile that cannot be read or holds a wrong key.
    pub fn from_arguments(exports: Vec<PathBuf>, arguments: &JudgementArguments, language: &str) -> Result<Self> {
        let profile_file = match &arguments.target {
            Some(file) => Some(file.clone()),
            None => found_profile(&exports),
        };
        let profile = profile_file.as_deref().map(Profile::read).transpose()?.unwrap_or_default();
        let as_of = arguments.as_of.as_deref().map(parse_day).transpose()?;
        let owner = arguments.owner.clone().or_else(|| profile.owner.clone()).map(OwnerOverride);
        let language = language.to_owned();
        let decisions_file =
            configuration_folder().map(|folder| folder.join(DECISIONS_FILE)).filter(|file| file.is_file());
        Ok(Self { exports, profile, profile_file, as_of, owner, language, decisions_file })
    }

    /// The target for the classification stage.
    #[must_use]
    pub fn target(&self) -> TargetSpecification {
        let profile = &self.profile;
        TargetSpecification {
            sectors: profile.sectors.clone(),
            seniorities: profile.seniorities.clone(),
            functions: profile.functions.clone(),
            accounts: profile
                .companies
                .iter()
                .map(|name| (name.clone(), profile.company_aliases.get(name).cloned().unwrap_or_default()))
                .collect(),
            accounts_file: profile.companies_file.clone(),
            words_in: profile.words_in.clone(),
            words_out: profile.words_out.clone(),
            decision_makers: profile.decision_makers.clone(),
            decision_makers_by_function: profile.decision_makers_by_function.clone().into_iter().collect(),
            file: self.profile_file.as_deref().unwrap_or(Path::new("the profile")).display().to_string(),
        }
    }

    /// Limits for the lists.
    #[must_use]
    pub fn limits(&self, all: bool) -> ListLimits {
        let stated = &self.profile.limits;
        let default = ListLimits::default();
        ListLimits {
            prospects: stated.prospects.unwrap_or(default.prospects),
            reconnect: stated.reconnect.unwrap_or(default.reconnect),
            replies: stated.replies.unwrap_or(default.replies),
            prune: stated.prune.unwrap_or(default.prune),
            prune_share: stated.prune_share.unwrap_or(default.prune_share),
            prune_small_network: stated.prune_small_network,
            sole_contact_known_companies_only: stated.sole_contact_known_companies_only,
            all,
        }
    }

    /// Rules that give a role by words.
    ///
    /// # Errors
    /// An unknown role, with the nearest right one.
    pub fn role_words(&self) -> Result<Vec<(Role, Vec<String>)>> {
        self.profile.role_words.iter().map(|(name, words)| Ok((self.role(name)?, words.clone()))).collect()
    }

    fn role(&self, name: &str) -> Result<Role> {
        Role::parse(name).ok_or_else(|| {
            let known = Role::ALL.map(Role::as_str);
            let place =
                Place::file(self.profile_file.as_deref().unwrap_or(Path::new("the profile"))).at_column("role_words");
            let hint = match nearest(name, known.into_iter()) {
                Some(nearest) => sentence!(
                    "error-hint-roles-nearest",
                    "did you mean {nearest}? Roles are: {known}",
                    nearest = nearest,
                    known = known.join(", ")
                ),
                None => sentence!("error-hint-roles", "roles are: {known}", known = known.join(", ")),
            };
            Error::bad_setting(place, sentence!("error-role-named", "unknown role {name}", name = name), hint)
        })
    }
}

impl AuditConfig {
    /// Checks the arguments of `tiewise audit`.
    ///
    /// # Errors
    /// As for [`JudgementConfig::from_arguments`].
    pub fn from_arguments(arguments: &AuditArguments, language: &str) -> Result<Self> {
        Ok(Self {
            judgement: JudgementConfig::from_arguments(
                arguments.export.exports.clone(),
                &arguments.judgement,
                language,
            )?,
            out: arguments.out.clone().unwrap_or_else(|| PathBuf::from(OUT_NAME)),
            formats: arguments.formats.clone(),
            redact: arguments.redact,
            all: arguments.all,
            json: arguments.json,
        })
    }
}

/// A profile beside the first export, else in the configuration folder.
fn found_profile(exports: &[PathBuf]) -> Option<PathBuf> {
    let first = exports.first()?;
    let beside = if first.is_dir() { Some(first.as_path()) } else { first.parent() };
    let above = first.parent();
    beside
        .into_iter()
        .chain(above)
        .map(|folder| folder.join(PROFILE_NAME))
        .chain(configuration_folder().map(|folder| folder.join(PROFILE_NAME)))
        .find(|file| file.is_file())
}

/// A day as typed, `YYYY-MM-DD`.
///
/// # Errors
/// A usage error that shows the form.
pub fn parse_day(text: &str) -> Result<Day> {
    chrono::NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d")
        .ok()
        .and_then(|date| i32::try_from(date.signed_duration_since(chrono::NaiveDate::default()).num_days()).ok())
        .map(Day)
        .ok_or_else(|| {
            Error::usage(
                sentence!("error-day", "\"{text}\" is not a day", text = text),
                sentence!("error-hint-day", "write it as 2026-06-30"),
            )
        })
}

/// Languages of texts for people.
pub const LANGUAGES: [&str; 7] = ["en", "es", "pt", "fr", "it", "de", "nl"];

/// The language that was typed, else the locale's.
///
/// # Errors
/// A language without texts.
pub fn language_of(typed: Option<&str>) -> Result<String> {
    typed.map_or_else(|| Ok(language_of_locale()), known_language)
}

fn known_language(code: &str) -> Result<String> {
    let base = code.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase();
    if LANGUAGES.contains(&base.as_str()) {
        Ok(base)
    } else {
        Err(Error::usage(
            sentence!("error-language", "no texts in language \"{code}\"", code = code),
            sentence!("error-hint-languages", "choose one of: {known}", known = LANGUAGES.join(", ")),
        ))
    }
}

/// The language of the locale (LC_ALL, LC_MESSAGES, LANG), English where it is none of the seven.
#[must_use]
pub fn language_of_locale() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| known_language(&value).ok())
        .unwrap_or_else(|| "en".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_typed_in_iso_form() {
        assert_eq!(parse_day("1970-01-02").unwrap(), Day(1));
        assert!(parse_day("30.06.2026").is_err());
        assert!(parse_day("2026-02-30").is_err());
    }

    #[test]
    fn languages_are_known_by_their_code_with_or_without_region() {
        assert_eq!(known_language("pt_BR.UTF-8").unwrap(), "pt");
        assert_eq!(known_language("DE").unwrap(), "de");
        assert!(known_language("xx").unwrap_err().hint().unwrap().contains("nl"));
    }
}
