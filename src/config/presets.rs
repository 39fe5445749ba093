//! Starting points for a target profile, as commented TOML.
//!
//! Owns the text that `tiewise init` writes. Refuses to be the documentation of every key: the guide is.

/// A preset: name, what it is for, and the keys that it sets.
pub struct Preset {
    /// Name as typed.
    pub name: &'static str,
    /// For whom.
    pub about: &'static str,
    sectors: &'static [&'static str],
    seniorities: &'static [&'static str],
    functions: &'static [&'static str],
}

/// All presets.
pub const PRESETS: [Preset; 5] = [
    Preset {
        name: "software-sales",
        about: "selling software to companies",
        sectors: &[],
        seniorities: &["owner", "cxo", "vp", "director", "head"],
        functions: &["Information Technology", "Engineering", "Operations", "General Management", "Product Management"],
    },
    Preset {
        name: "consulting",
        about: "advising management",
        sectors: &[],
        seniorities: &["owner", "partner", "cxo", "vp", "director", "head"],
        functions: &["General Management", "Operations", "Finance", "Human Resources", "Information Technology"],
    },
    Preset {
        name: "recruiting",
        about: "finding who hires",
        sectors: &[],
        seniorities: &["owner", "cxo", "vp", "director", "head", "manager"],
        functions: &["Human Resources", "General Management", "Engineering"],
    },
    Preset {
        name: "fundraising",
        about: "finding investors",
        sectors: &["Financial Services"],
        seniorities: &["owner", "partner", "cxo", "vp", "director", "head"],
        functions: &[],
    },
    Preset {
        name: "local-business",
        about: "selling to firms nearby",
        sectors: &[],
        seniorities: &["owner", "partner", "cxo", "director"],
        functions: &["General Management"],
    },
];

/// The preset of a name.
#[must_use]
pub fn preset(name: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.name.eq_ignore_ascii_case(name.trim()))
}

/// Answers to the questions of `tiewise init`, or the preset's own.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// Sectors.
    pub sectors: Vec<String>,
    /// Seniorities.
    pub seniorities: Vec<String>,
    /// Functions.
    pub functions: Vec<String>,
    /// Target accounts.
    pub companies: Vec<String>,
    /// Employers.
    pub employers: Vec<String>,
}

impl Answers {
    /// What a preset answers.
    #[must_use]
    pub fn of(preset: &Preset) -> Self {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self {
            sectors: owned(preset.sectors),
            seniorities: owned(preset.seniorities),
            functions: owned(preset.functions),
            ..Self::default()
        }
    }
}

/// The commented profile for some answers; it reads back as a valid profile.
#[must_use]
pub fn profile_text(answers: &Answers) -> String {
    let list = |names: &[String]| {
        let quoted: Vec<String> = names.iter().map(|name| toml::Value::String(name.clone()).to_string()).collect();
        format!("[{}]", quoted.join(", "))
    };
    format!(
        "# Target profile of tiewise: whom your network is for. Every key is optional; an empty list does not restrict.
# In target = seniority AND function AND (sector OR account).

# LinkedIn's sectors or industries, or usual words for them (\"Software\", \"Banking\", \"Seguros\").
sectors = {sectors}

# owner, partner, cxo, vp, director, head, manager, senior, individual, entry, training, board
seniorities = {seniorities}

# LinkedIn's functions, such as \"Sales\", \"Information Technology\", \"General Management\".
functions = {functions}

# Target accounts by name; or a CSV with a column name (and perhaps aliases, separated by |).
companies = {companies}
# companies_file = \"accounts.csv\"

# Words of which a title or company must hold one, and words that exclude.
words_in = []
words_out = []

# Your employers, current and past: people there are colleagues. Without them Positions.csv is used.
employers = {employers}
past_employers = []

# Never propose these for removal: profile URLs, slugs or names.
keep = []
# crm = \"crm.csv\"          # people in the CRM (profile_url, key, email or name): never proposed for removal
# roles = \"roles.csv\"      # profile_url or key or name, and role: client, prospect, candidate, partner, ambassador, colleague
# deals = \"deals.csv\"      # for validation: contact or company, opened, stage, amount, source
# lexicons = \"lexicons\"    # folder with titles*.csv, companies*.csv, conversation*.csv of your own

[limits]
# prospects = 100
# reconnect = 65
# prune = 25
# prune_share = 0.02
# prune_small_network = false

[ssi]
# Your official Social Selling Index, typed in from linkedin.com/sales/ssi, to set beside this score.
# total = 50
# brand = 12.5
# people = 9
# insights = 14
# relationships = 14.5
# sector_average = 30
# network_average = 35
# sector_rank_percent = 5
# network_rank_percent = 10
",
        sectors = list(&answers.sectors),
        seniorities = list(&answers.seniorities),
        functions = list(&answers.functions),
        companies = list(&answers.companies),
        employers = list(&answers.employers),
    )
}

#[cfg(test)]
mod tests {
    use super::super::profile::Profile;
    use super::*;
    use crate::error::Place;

    #[test]
    fn every_preset_reads_back_and_names_known_things() {
        for preset in &PRESETS {
            let text = profile_text(&Answers::of(preset));
            let profile = Profile::parse(&text, &Place::file("tiewise.toml")).unwrap();
            assert_eq!(profile.seniorities.len(), preset.seniorities.len());
            let specification = crate::classify::TargetSpecification {
                sectors: profile.sectors,
                seniorities: profile.seniorities,
                functions: profile.functions,
                ..Default::default()
            };
            crate::classify::Target::new(&specification).unwrap();
        }
    }

    #[test]
    fn answers_with_quotes_stay_harmless() {
        let answers = Answers { companies: vec!["A \"quoted\" name\\".to_owned()], ..Answers::default() };
        let profile = Profile::parse(&profile_text(&answers), &Place::file("tiewise.toml")).unwrap();
        assert_eq!(profile.companies, answers.companies);
    }
}
