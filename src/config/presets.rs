//! Starting points for a target profile, as commented TOML.
//!
//! Owns the text that `tiewise init` writes; its comments come from whoever knows the language. Refuses to be the
//! documentation of every key: the guide is.

/// A preset: name, what it is for, and the keys that it sets.
pub struct Preset {
    /// Name as typed.
    pub name: &'static str,
    /// For whom: the name of a message.
    pub about: &'static str,
    sectors: &'static [&'static str],
    seniorities: &'static [&'static str],
    functions: &'static [&'static str],
}

/// All presets.
pub const PRESETS: [Preset; 5] = [
    Preset {
        name: "software-sales",
        about: "init-preset-software-sales",
        sectors: &[],
        seniorities: &["owner", "cxo", "vp", "director", "head"],
        functions: &["Information Technology", "Engineering", "Operations", "General Management", "Product Management"],
    },
    Preset {
        name: "consulting",
        about: "init-preset-consulting",
        sectors: &[],
        seniorities: &["owner", "partner", "cxo", "vp", "director", "head"],
        functions: &["General Management", "Operations", "Finance", "Human Resources", "Information Technology"],
    },
    Preset {
        name: "recruiting",
        about: "init-preset-recruiting",
        sectors: &[],
        seniorities: &["owner", "cxo", "vp", "director", "head", "manager"],
        functions: &["Human Resources", "General Management", "Engineering"],
    },
    Preset {
        name: "fundraising",
        about: "init-preset-fundraising",
        sectors: &["Financial Services"],
        seniorities: &["owner", "partner", "cxo", "vp", "director", "head"],
        functions: &[],
    },
    Preset {
        name: "local-business",
        about: "init-preset-local-business",
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

/// The commented profile for some answers; it reads back as a valid profile. `comment` says a message by its name, in
/// one line.
#[must_use]
pub fn profile_text(answers: &Answers, comment: impl Fn(&'static str) -> String) -> String {
    let list = |names: &[String]| {
        let quoted: Vec<String> = names.iter().map(|name| toml::Value::String(name.clone()).to_string()).collect();
        format!("[{}]", quoted.join(", "))
    };
    format!(
        "# {head}
# {rule}

# {of_sectors}
sectors = {sectors}

# owner, partner, cxo, vp, director, head, manager, senior, individual, entry, training, board
seniorities = {seniorities}

# {of_functions}
functions = {functions}

# {of_companies}
companies = {companies}
# companies_file = \"accounts.csv\"

# {of_words}
words_in = []
words_out = []

# {of_employers}
employers = {employers}
past_employers = []

# {of_keep}
keep = []
# crm = \"crm.csv\"          # {of_crm}
# roles = \"roles.csv\"      # {of_roles}
# deals = \"deals.csv\"      # {of_deals}
# lexicons = \"lexicons\"    # {of_lexicons}

[limits]
# prospects = 100
# reconnect = 65
# prune = 25
# prune_share = 0.02
# prune_small_network = false

[ssi]
# {of_ssi}
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
        head = comment("profile-comment-head"),
        rule = comment("profile-comment-rule"),
        of_sectors = comment("profile-comment-sectors"),
        of_functions = comment("profile-comment-functions"),
        of_companies = comment("profile-comment-companies"),
        of_words = comment("profile-comment-words"),
        of_employers = comment("profile-comment-employers"),
        of_keep = comment("profile-comment-keep"),
        of_crm = comment("profile-comment-crm"),
        of_roles = comment("profile-comment-roles"),
        of_deals = comment("profile-comment-deals"),
        of_lexicons = comment("profile-comment-lexicons"),
        of_ssi = comment("profile-comment-ssi"),
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
            let text = profile_text(&Answers::of(preset), str::to_owned);
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
        let profile = Profile::parse(&profile_text(&answers, str::to_owned), &Place::file("tiewise.toml")).unwrap();
        assert_eq!(profile.companies, answers.companies);
    }
}
