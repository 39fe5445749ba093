//! Key accounts: who is known there, how well, at which level, and where all hangs on one person.
//!
//! Owns the coverage of the target's accounts and the single points of contact. Refuses fuzzy matches of
//! company names as contacts: they are a number of their own, to be looked at.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::figures::{Sentence, counted, rounded};
use super::is_counted;
use crate::classify::company::{Account, AccountMatch};
use crate::classify::title::Seniority;
use crate::conversation::Stage;
use crate::export::Day;
use crate::lists::{Contact, ContactBook, Role};
use crate::score::inputs::LIVING_STRENGTH;
use crate::score::{Argument, Explanation};

/// Further people named at an account that hangs on one: more than a quarter's introductions are no plan.
const NAMED_OTHERS: usize = 3;

/// What is known of one account of the target.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AccountCoverage {
    /// The account as the user wrote it.
    pub account: String,
    /// Connections there.
    pub contacts: u32,
    /// Connections at companies of a like name, which are not counted.
    pub to_review: u32,
    /// Decision makers among the connections.
    pub decision_makers: u32,
    /// Living ties among the connections; `None` where no tie is measured.
    pub living_ties: Option<u32>,
    /// Connections with whom both sides wrote; `None` where no tie is measured.
    pub two_way: Option<u32>,
    /// Highest level among the connections; `None` where no title tells.
    pub highest_level: Option<&'static str>,
    /// Highest stage that a conversation reached; `none` where none did.
    pub highest_stage: &'static str,
    /// S of the strongest tie; `None` without contacts or measured ties.
    pub strongest_tie: Option<f64>,
    /// Key of the person of the strongest tie.
    pub strongest_contact: Option<String>,
    /// Day of the last one-to-one message, ISO 8601.
    pub last_contact: Option<String>,
    /// Days since then.
    pub days_since_last_contact: Option<i32>,
    /// What that means.
    pub verdict: CoverageVerdict,
    /// The verdict in words.
    pub sentence: Sentence,
}

/// How well an account is covered, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CoverageVerdict {
    /// Nobody is known there.
    Nobody,
    /// People are known, their ties are not measured.
    TiesNotMeasured,
    /// People are known, no tie lives.
    NoLivingTie,
    /// One connection is all there is.
    OnlyContact,
    /// Several connections, one living tie.
    OnlyLivingTie,
    /// Living ties, but nobody who decides.
    NoDecisionMaker,
    /// Two living ties and more, and somebody who decides.
    Covered,
}

impl CoverageVerdict {
    fn message(self) -> &'static str {
        match self {
            Self::Nobody => "network-account-nobody",
            Self::TiesNotMeasured => "network-account-ties-not-measured",
            Self::NoLivingTie => "network-account-no-living-tie",
            Self::OnlyContact => "network-account-only-contact",
            Self::OnlyLivingTie => "network-account-only-living-tie",
            Self::NoDecisionMaker => "network-account-no-decision-maker",
            Self::Covered => "network-account-covered",
        }
    }
}

/// An account that hangs on one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SinglePoint {
    /// The account as the user wrote it, else the company as the person wrote it.
    pub account: String,
    /// Why the account matters.
    pub why: KeyReason,
    /// Key of the one person.
    pub contact: String,
    /// S of the tie; `None` where no tie is measured.
    pub strength: Option<f64>,
    /// Whether the person decides.
    pub decision_maker: bool,
    /// Connections there, the one included.
    pub contacts: u32,
    /// Keys of up to three further connections there to bring in, decision makers first.
    pub others: Vec<String>,
    /// The finding in words.
    pub sentence: Sentence,
}

/// Why a company is a key account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyReason {
    /// Somebody there is a client.
    Client,
    /// A proposal or a later stage was reached there.
    Pipeline,
    /// The target names it.
    Target,
}

/// The accounts of the target, in its order, and what hangs on one person.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Accounts {
    /// Coverage, an account of the target each.
    pub coverage: Vec<AccountCoverage>,
    /// Accounts of the target, clients and open business that hang on one person: clients first, then by S.
    pub single_points: Vec<SinglePoint>,
    /// Coverage in words; `None` without accounts.
    pub sentence: Option<Sentence>,
}

/// A company by its account in the target, else by its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Place<'a> {
    Account(usize),
    Company(&'a str),
}

/// Surveys the accounts. `accounts` are the target's, as matches number them.
pub(super) fn accounts(book: &ContactBook<'_>, accounts: &[Account]) -> Accounts {
    let mut people_at: FxHashMap<Place<'_>, Vec<Contact<'_>>> = FxHashMap::default();
    let mut to_review = vec![0_u32; accounts.len()];
    let (clients, pipeline) = key_companies(book);
    for contact in book.contacts().filter(|contact| is_counted(book, contact)) {
        if let AccountMatch::Review { account, .. } = contact.fit.account
            && let Some(count) = to_review.get_mut(account)
        {
            *count += 1;
        }
        if let Some(place) = place_of(book, &contact) {
            let is_key = matches!(place, Place::Account(_)) || clients.contains(&place) || pipeline.contains(&place);
            if is_key {
                people_at.entry(place).or_default().push(contact);
            }
        }
    }
    let coverage: Vec<AccountCoverage> = accounts
        .iter()
        .enumerate()
        .map(|(number, account)| {
            let people = people_at.get(&Place::Account(number)).map(Vec::as_slice).unwrap_or_default();
            coverage(book, account, people, to_review.get(number).copied().unwrap_or_default())
        })
        .collect();
    let mut single_points: Vec<SinglePoint> = people_at
        .iter()
        .filter_map(|(place, people)| {
            let why = if clients.contains(place) {
                KeyReason::Client
            } else if pipeline.contains(place) {
                KeyReason::Pipeline
            } else {
                KeyReason::Target
            };
            let name = match place {
                Place::Account(number) => accounts.get(*number).map(|account| account.name.as_str()),
                Place::Company(_) => None,
            };
            single_point(book, people, name, why)
        })
        .collect();
    single_points.sort_by(|left, right| {
        let strength = |point: &SinglePoint| point.strength.unwrap_or_default();
        let by_strength = strength(right).total_cmp(&strength(left));
        left.why.cmp(&right.why).then(by_strength).then_with(|| left.contact.cmp(&right.contact))
    });
    let sentence = (!coverage.is_empty()).then(|| coverage_in_words(book, &coverage).into());
    Accounts { coverage, single_points, sentence }
}

fn place_of<'a>(book: &ContactBook<'a>, contact: &Contact<'a>) -> Option<Place<'a>> {
    contact.fit.account.account().map(Place::Account).or_else(|| book.company_group(contact).map(Place::Company))
}

/// Where somebody is a client, and where business has reached a proposal.
fn key_companies<'a>(book: &ContactBook<'a>) -> (FxHashSet<Place<'a>>, FxHashSet<Place<'a>>) {
    let (mut clients, mut pipeline) = (FxHashSet::default(), FxHashSet::default());
    for contact in book.contacts().filter(|contact| is_counted(book, contact)) {
        let is_client = contact.standing.role == Some(Role::Client);
        let is_pipeline = contact.stage().stage.rank() >= Stage::Proposal.rank();
        if (is_client || is_pipeline)
            && let Some(place) = place_of(book, &contact)
        {
            if is_client {
                clients.insert(place);
            } else {
                pipeline.insert(place);
            }
        }
    }
    (clients, pipeline)
}

fn is_living(contact: &Contact<'_>) -> bool {
    contact.tie.strength.score >= LIVING_STRENGTH
}

fn strongest<'a, 'b>(people: &'b [Contact<'a>]) -> Option<&'b Contact<'a>> {
    let order = |left: &&Contact<'_>, right: &&Contact<'_>| {
        left.tie.strength.score.total_cmp(&right.tie.strength.score).then_with(|| right.id.cmp(&left.id))
    };
    people.iter().max_by(order)
}

fn coverage(book: &ContactBook<'_>, account: &Account, people: &[Contact<'_>], to_review: u32) -> AccountCoverage {
    let count = |holds: &dyn Fn(&Contact<'_>) -> bool| counted(people.iter().filter(|contact| holds(contact)).count());
    let contacts = counted(people.len());
    let living_ties = book.measures_ties().then(|| count(&is_living));
    let decision_makers = count(&|contact| contact.fit.decision_maker);
    let verdict = match (contacts, living_ties, decision_makers) {
        (0, _, _) => CoverageVerdict::Nobody,
        (_, None, _) => CoverageVerdict::TiesNotMeasured,
        (1, _, _) => CoverageVerdict::OnlyContact,
        (_, Some(0), _) => CoverageVerdict::NoLivingTie,
        (_, Some(1), _) => CoverageVerdict::OnlyLivingTie,
        (_, _, 0) => CoverageVerdict::NoDecisionMaker,
        _ => CoverageVerdict::Covered,
    };
    let strongest = strongest(people).filter(|_| book.measures_ties());
    let last_day = people.iter().filter_map(Contact::last_contact_day).max();
    let levels = people.iter().map(|contact| contact.judgement.seniority());
    let stages = people.iter().map(|contact| contact.stage().stage);
    let sentence = Explanation::new(verdict.message())
        .count("contacts", f64::from(contacts))
        .count("living", f64::from(living_ties.unwrap_or_default()))
        .count("deciders", f64::from(decision_makers));
    AccountCoverage {
        account: account.name.clone(),
        contacts,
        to_review,
        decision_makers,
        living_ties,
        two_way: book.measures_ties().then(|| count(&|contact| contact.relationship.two_way)),
        // The ladder's order is that of the type; board seats and the retired stand below those who work there.
        highest_level: levels.filter(|level| *level != Seniority::Unknown).min().map(Seniority::as_str),
        highest_stage: stages.max_by_key(|stage| stage.rank()).unwrap_or_default().name(),
        strongest_tie: strongest.map(|contact| rounded(contact.tie.strength.score)),
        strongest_contact: strongest.map(|contact| contact.person.key.clone()),
        last_contact: last_day.map(|day| Day(day).to_string()),
        days_since_last_contact: last_day.map(|day| book.as_of_day.saturating_sub(day).max(0)),
        verdict,
        sentence: sentence.into(),
    }
}

/// The one person on whom a key account hangs; `None` where there are two living ties or none of several.
fn single_point(
    book: &ContactBook<'_>,
    people: &[Contact<'_>],
    name: Option<&str>,
    why: KeyReason,
) -> Option<SinglePoint> {
    let (only, id) = match people {
        [only] => (only, "network-single-contact"),
        several => {
            let mut living = several.iter().filter(|contact| book.measures_ties() && is_living(contact));
            match (living.next(), living.next()) {
                (Some(only), None) => (only, "network-single-living-tie"),
                _ => return None,
            }
        }
    };
    let mut others: Vec<&Contact<'_>> =
        people.iter().filter(|contact| contact.id != only.id && !contact.person.is_nameless).collect();
    others.sort_by(|left, right| {
        let deciders_first = right.fit.decision_maker.cmp(&left.fit.decision_maker);
        let by_strength = right.tie.strength.score.total_cmp(&left.tie.strength.score);
        deciders_first.then(by_strength).then_with(|| left.id.cmp(&right.id))
    });
    let account = name.or(only.person.company.as_deref()).unwrap_or_default().trim().to_owned();
    let contacts = counted(people.len());
    let sentence = Explanation::new(id)
        .with("account", Argument::Text(account.clone()))
        .count("contacts", f64::from(contacts))
        .count("others", f64::from(contacts.saturating_sub(1)));
    Some(SinglePoint {
        account,
        why,
        contact: only.person.key.clone(),
        strength: book.strength(only).map(rounded),
        decision_maker: only.fit.decision_maker,
        contacts,
        others: others.iter().take(NAMED_OTHERS).map(|contact| contact.person.key.clone()).collect(),
        sentence: sentence.into(),
    })
}

fn coverage_in_words(book: &ContactBook<'_>, coverage: &[AccountCoverage]) -> Explanation {
    let count = |holds: &dyn Fn(&AccountCoverage) -> bool| {
        f64::from(counted(coverage.iter().filter(|account| holds(account)).count()))
    };
    let measures_ties = book.measures_ties();
    let said = Explanation::new(if measures_ties { "network-accounts" } else { "network-accounts-without-ties" })
        .count("accounts", count(&|_| true))
        .count("known", count(&|account| account.contacts > 0))
        .count("deciders", count(&|account| account.decision_makers > 0));
    if measures_ties { said.count("living", count(&|account| account.living_ties > Some(0))) } else { said }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::Target;
    use crate::network::sample_world::{World, person};

    const TODAY: i32 = 20_000;

    fn surveyed(world: &mut World, names: &[&str]) -> Accounts {
        world.target.accounts = names.iter().map(|name| ((*name).to_owned(), Vec::new())).collect();
        let target = Target::new(&world.target).unwrap();
        world.with_book(|book| super::accounts(book, &target.accounts))
    }

    #[test]
    fn coverage_tells_who_is_known_how_well_at_which_level() {
        let mut world = World::new(TODAY);
        world.add(person("ana", "Initech Widgets GmbH", "Chief Executive Officer").weekly(TODAY - 400, TODAY - 5));
        world.add(person("bo", "Initech Widgets", "Software Engineer").weekly(TODAY - 200, TODAY - 9));
        world.add(person("cy", "Umbrella Analytics", "Software Engineer"));
        world.add(person("di", "Vandelay Imports", "Head of Sales"));
        world.add(person("ed", "Vandelay Imports", "Software Engineer"));
        let accounts =
            surveyed(&mut world, &["Initech Widgets", "Umbrella Analytics", "Vandelay Imports", "Hooli Unknown"]);
        let verdicts: Vec<_> = accounts.coverage.iter().map(|account| account.verdict).collect();
        assert_eq!(
            verdicts,
            [
                CoverageVerdict::Covered,
                CoverageVerdict::OnlyContact,
                CoverageVerdict::NoLivingTie,
                CoverageVerdict::Nobody
            ]
        );
        let first = &accounts.coverage[0];
        assert_eq!((first.contacts, first.living_ties, first.decision_makers), (2, Some(2), 1));
        assert_eq!(first.highest_level, Some("cxo"));
        assert_eq!(first.strongest_contact.as_deref(), Some("ana"));
        assert!(first.days_since_last_contact.is_some_and(|days| (5..12).contains(&days)));
        let nobody = &accounts.coverage[3];
        assert_eq!((nobody.strongest_tie, nobody.highest_level, &nobody.last_contact), (None, None, &None));
        assert!(accounts.sentence.is_some());
    }

    #[test]
    fn an_account_that_hangs_on_one_person_is_found_with_whom_to_bring_in() {
        let mut world = World::new(TODAY);
        world.add(person("ana", "Initech Widgets", "Software Engineer").weekly(TODAY - 400, TODAY));
        world.add(person("bo", "Initech Widgets", "Accountant"));
        world.add(person("cy", "Initech Widgets", "Chief Financial Officer"));
        let point = surveyed(&mut world, &["Initech Widgets"]).single_points;
        assert_eq!(point.len(), 1);
        assert_eq!((point[0].contact.as_str(), point[0].why), ("ana", KeyReason::Target));
        assert_eq!(point[0].others, ["cy", "bo"], "who decides comes first");
        assert_eq!(point[0].sentence.id, "network-single-living-tie");
        // A second living tie, and it hangs on one person no more.
        world.add(person("di", "Initech Widgets", "Accountant").weekly(TODAY - 400, TODAY));
        assert!(surveyed(&mut world, &["Initech Widgets"]).single_points.is_empty());
    }

    #[test]
    fn clients_and_open_business_are_key_accounts_without_any_list() {
        let mut world = World::new(TODAY);
        world.add(person("ana", "Initech Widgets", "CEO").stage(Stage::Proposal, TODAY - 90));
        world.add(person("bo", "Umbrella Analytics", "CEO").role(Role::Client));
        world.add(person("cy", "Vandelay Imports", "CEO").stage(Stage::Meeting, TODAY - 90));
        let points = surveyed(&mut world, &[]).single_points;
        let found: Vec<_> = points.iter().map(|point| (point.contact.as_str(), point.why)).collect();
        assert_eq!(found, [("bo", KeyReason::Client), ("ana", KeyReason::Pipeline)]);
        assert_eq!(points[1].account, "Initech Widgets");
    }
}
