//! Where a contact stands beside the numbers: role, keep list, colleague, recorded decision.
//!
//! Owns the join of the user's own files and rules with people. Refuses to overrule the user: what the
//! user said binds every list.

use rustc_hash::FxHashSet;

use crate::classify::company::CompanyClassifier;
use crate::classify::{Judgement, Judgements};
use crate::people::names::normalised;
use crate::people::{Directory, Identified, Identity, Person};

/// What a contact is to the owner's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Buys already.
    Client,
    /// Might buy.
    Prospect,
    /// Might be hired.
    Candidate,
    /// Sells or delivers together.
    Partner,
    /// Recommends.
    Ambassador,
    /// Works or worked together.
    Colleague,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 6] =
        [Self::Client, Self::Prospect, Self::Candidate, Self::Partner, Self::Ambassador, Self::Colleague];

    /// The role as files spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Prospect => "prospect",
            Self::Candidate => "candidate",
            Self::Partner => "partner",
            Self::Ambassador => "ambassador",
            Self::Colleague => "colleague",
        }
    }

    /// The sentence of the catalogue that says the role.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Client => "role-client",
            Self::Prospect => "role-prospect",
            Self::Candidate => "role-candidate",
            Self::Partner => "role-partner",
            Self::Ambassador => "role-ambassador",
            Self::Colleague => "role-colleague",
        }
    }

    /// The role of a spelling, case ignored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str().eq_ignore_ascii_case(text.trim()))
    }
}

/// A decision that the user recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub kind: DecisionKind,
    /// Snoozed until this UTC day.
    pub until: Option<i32>,
    /// Recorded on this UTC day.
    pub decided_on: Option<i32>,
}

impl Decision {
    /// Whether it keeps somebody off all lists on a day: removed, or snoozed until later.
    #[must_use]
    pub fn sets_aside_on(&self, day: i32) -> bool {
        match self.kind {
            DecisionKind::Keep => false,
            DecisionKind::Remove => true,
            DecisionKind::Snooze => self.until.is_none_or(|until| until > day),
        }
    }
}

/// Recorded decisions, found by profile URL, key or name: for people who are no contacts too.
pub struct Decisions {
    identified: Identified<Decision>,
}

impl Decisions {
    /// Indexes decisions by whom they name.
    #[must_use]
    pub fn of(decisions: &[(Identity, Decision)], directory: &Directory) -> Self {
        Self { identified: identified(decisions, directory) }
    }

    /// Whether somebody of a key or a name is left off all lists on a day.
    #[must_use]
    pub fn set_aside(&self, key: &str, name: &str, day: i32) -> bool {
        self.identified.find(key, None, name).is_some_and(|decision| decision.sets_aside_on(day))
    }
}

/// What a user can decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecisionKind {
    /// Never propose for removal.
    Keep,
    /// Removed, or about to be: leave off all lists.
    Remove,
    /// Leave off all lists until a day.
    Snooze,
}

impl DecisionKind {
    /// The decision as files spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Remove => "remove",
            Self::Snooze => "snooze",
        }
    }

    /// The decision of a spelling, case ignored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Keep, Self::Remove, Self::Snooze]
            .into_iter()
            .find(|kind| kind.as_str().eq_ignore_ascii_case(text.trim()))
    }
}

/// Where one contact stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Standing {
    /// Role, by the user's file or rules.
    pub role: Option<Role>,
    /// The role is the user's own statement, by file or rule, and not read off the employer.
    pub is_role_stated: bool,
    /// On the keep list or decided to keep.
    pub is_kept: bool,
    /// In the CRM.
    pub in_crm: bool,
    /// Now at a current or past employer of the owner.
    pub is_colleague: bool,
    /// Decision on record.
    pub decision: Option<Decision>,
    /// Left off all lists on the as-of day: snoozed, or decided to remove.
    pub is_set_aside: bool,
}

/// The user's files and rules, read.
#[derive(Debug, Clone, Default)]
pub struct StandingSources {
    /// Keep list.
    pub keep: Vec<Identity>,
    /// People in the CRM, each by all that its row tells.
    pub crm: Vec<Vec<Identity>>,
    /// Roles by person.
    pub roles: Vec<(Identity, Role)>,
    /// Roles by words of title or company.
    pub role_words: Vec<(Role, Vec<String>)>,
    /// The owner's employers, current and past.
    pub employers: Vec<String>,
    /// Decisions by person.
    pub decisions: Vec<(Identity, Decision)>,
}

/// Per person: where they stand on the as-of day.
#[must_use]
pub fn standings(
    sources: &StandingSources,
    directory: &Directory,
    judgements: &Judgements,
    companies: &CompanyClassifier,
    as_of_day: i32,
) -> Vec<Standing> {
    let employers: FxHashSet<String> = sources
        .employers
        .iter()
        .map(|employer| companies.classify(employer).name.group().to_owned())
        .filter(|group| !group.is_empty())
        .collect();
    let keep = Identified::of(sources.keep.iter().map(|identity| (std::slice::from_ref(identity), ())), directory);
    let crm = Identified::of(sources.crm.iter().map(|identities| (identities.as_slice(), ())), directory);
    let roles = identified(&sources.roles, directory);
    let decisions = identified(&sources.decisions, directory);
    let role_words: Vec<(Role, Vec<String>)> = sources
        .role_words
        .iter()
        .map(|(role, words)| {
            (*role, words.iter().map(|word| normalised(word)).filter(|word| !word.is_empty()).collect())
        })
        .collect();
    directory
        .people
        .iter()
        .zip(&judgements.people)
        .map(|(person, judgement)| {
            let decision = said(&decisions, person);
            let decided = |kind: DecisionKind| decision.is_some_and(|decision: Decision| decision.kind == kind);
            let is_colleague = is_colleague(judgement, judgements, &employers);
            let stated = said(&roles, person).or_else(|| role_by_words(person, &role_words));
            Standing {
                role: stated.or(is_colleague.then_some(Role::Colleague)),
                is_role_stated: stated.is_some(),
                is_kept: said(&keep, person).is_some() || decided(DecisionKind::Keep),
                in_crm: said(&crm, person).is_some(),
                is_colleague,
                decision,
                is_set_aside: decision.is_some_and(|decision| decision.sets_aside_on(as_of_day)),
            }
        })
        .collect()
}

fn identified<T: Copy>(stated: &[(Identity, T)], directory: &Directory) -> Identified<T> {
    Identified::of(stated.iter().map(|(identity, value)| (std::slice::from_ref(identity), *value)), directory)
}

/// What was said of a person.
fn said<T: Copy>(identified: &Identified<T>, person: &Person) -> Option<T> {
    identified.find(&person.key, person.email.as_deref(), &person.name)
}

fn is_colleague(judgement: &Judgement, judgements: &Judgements, employers: &FxHashSet<String>) -> bool {
    judgements.company_group(judgement).is_some_and(|group| employers.contains(group))
}

fn role_by_words(person: &Person, rules: &[(Role, Vec<String>)]) -> Option<Role> {
    if rules.is_empty() {
        return None;
    }
    let text = format!(
        " {} {} ",
        normalised(person.position.as_deref().unwrap_or_default()),
        normalised(person.company.as_deref().unwrap_or_default())
    );
    rules.iter().find(|(_, words)| words.iter().any(|word| text.contains(&format!(" {word} ")))).map(|(role, _)| *role)
}
