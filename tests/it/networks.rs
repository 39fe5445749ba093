//! A thousand generated networks, in memory through the stage of lists: whom no list may ever propose.

use rustc_hash::FxHashMap;
use tiewise::classify::{Classifier, Target, TargetSpecification};
use tiewise::conversation::{ContactDay, Relationship, Sides};
use tiewise::correspondence::Quotes;
use tiewise::export::{Connection, Day, Export};
use tiewise::lists::{
    ContactBook, Decision, DecisionKind, ListLimits, Material, Role, Standing, StandingSources, SupportFiles, frame,
    make_all, registry, standings,
};
use tiewise::people::{Backing, Connections, ExchangeTable, Identity, assemble};
use tiewise::score::Argument;
use tiewise::tie::{Support, measure};

const NETWORKS: u64 = 1_000;
const TODAY: i32 = 20_634;
const DAY_SECONDS: i64 = 86_400;

const DECIDERS: [&str; 6] = [
    "Chief Executive Officer",
    "Owner",
    "Managing Director",
    "Chief Technology Officer",
    "Director of Operations",
    "Head of Nursing",
];
const OTHERS: [&str; 6] = ["Nurse", "Software Engineer", "Sales Representative", "Teacher", "Accountant", "Trainee"];
const COMPANIES: [&str; 9] = [
    "Example General Hospital",
    "Example Central Hospital",
    "Example Savings Bank",
    "Example University",
    "Example Software",
    "Example Logistics",
    "Example Law Firm",
    "Zwirbelquast",
    "Example Hotel",
];
/// Where the owner worked.
const EMPLOYER: &str = "Example Brewery";

/// A sequence of numbers that looks random and is fixed by its seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut state = self.0;
        state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (state ^ (state >> 31)) % end
    }

    fn one_in(&mut self, cases: u64) -> bool {
        self.below(cases) == 0
    }

    fn pick(&mut self, choices: &[&'static str]) -> &'static str {
        choices[usize::try_from(self.below(choices.len() as u64)).unwrap()]
    }
}

/// What holds for one generated contact, in the generator's own words.
#[derive(Debug, Clone, Default)]
struct Truth {
    decides: bool,
    two_way: bool,
    endorser: bool,
    colleague: bool,
    kept: bool,
    removed: bool,
    snoozed: bool,
    company: Option<&'static str>,
    relationship: Relationship,
    backing: Backing,
}

fn contact(chance: &mut Chance) -> (Truth, Option<&'static str>, i32) {
    let decides = chance.one_in(4);
    let position = match chance.below(12) {
        0 => None,
        1 => Some("Zwirbelquast"),
        _ => Some(chance.pick(if decides { &DECIDERS } else { &OTHERS })),
    };
    let colleague = chance.one_in(10);
    let company = match chance.below(14) {
        _ if colleague => Some(EMPLOYER),
        0 => None,
        _ => Some(chance.pick(&COMPANIES)),
    };
    let mut truth = Truth {
        decides: decides && position.is_some_and(|position| DECIDERS.contains(&position)),
        two_way: chance.one_in(5),
        kept: chance.one_in(12),
        removed: chance.one_in(25),
        snoozed: chance.one_in(25),
        colleague,
        company,
        ..Truth::default()
    };
    let flags: [bool; 5] = std::array::from_fn(|_| chance.one_in(40));
    let [endorsed_owner, endorsed_by_owner, endorsement_pending, recommended_owner, recommended_by_owner] = flags;
    truth.endorser = flags.contains(&true);
    truth.backing = Backing {
        endorsed_owner,
        endorsed_by_owner,
        endorsement_pending,
        recommended_owner,
        recommended_by_owner,
        ..Backing::default()
    };
    let relationship = &mut truth.relationship;
    let last = TODAY - i32::try_from(chance.below(2_000)).unwrap();
    let time = Some(i64::from(last) * DAY_SECONDS);
    if truth.two_way {
        relationship.days = (0..chance.below(30))
            .map(|week| ContactDay {
                day: last - 7 * i32::try_from(30 - week).unwrap(),
                out_quality: 1.0,
                in_quality: 1.0,
            })
            .collect();
        relationship.two_way = true;
        relationship.two_way_since = time;
        relationship.last_contact = Sides { them: time, owner: time };
        relationship.last_human_contact = relationship.last_contact;
    } else if chance.one_in(3) {
        relationship.blast_days.them = u32::try_from(chance.below(7)).unwrap();
        relationship.last_contact.them = time;
        relationship.last_contact.owner = time.filter(|_| chance.one_in(4));
    }
    // Two in three of more than two years.
    (truth, position, TODAY - i32::try_from(chance.below(2_200)).unwrap())
}

/// Makes one network and its lists, and hands them over.
fn with_network(seed: u64, classifier: &Classifier, look: impl FnOnce(&[Truth], &[String], &Material<'_>)) {
    let mut chance = Chance(seed.wrapping_mul(0xA076_1D64_78BD_642F));
    let (mut truths, mut export) = (FxHashMap::default(), Export::default());
    let mut sources = StandingSources { employers: vec![EMPLOYER.to_owned()], ..StandingSources::default() };
    for place in 0..20 + chance.below(60) {
        let key = format!("person-{place}");
        let (mut truth, position, connected) = contact(&mut chance);
        if truth.kept {
            let who = Identity::Key(key.clone());
            // Kept in one of five ways.
            match chance.below(5) {
                0 => sources.keep.extend(Identity::of_any(&key)),
                1 => sources.crm.push(Identity::of_email(&format!("{key}@mail.example")).into_iter().collect()),
                2 => sources.roles.push((who, Role::ALL[usize::try_from(chance.below(6)).unwrap()])),
                3 => sources.keep.extend(Identity::of_name(&format!("Person{place} Example"))),
                _ => {
                    let keep = Decision { kind: DecisionKind::Keep, until: None, decided_on: None };
                    sources.decisions.push((who, keep));
                    (truth.removed, truth.snoozed) = (false, false);
                }
            }
        }
        if truth.removed || truth.snoozed {
            let kind = if truth.removed { DecisionKind::Remove } else { DecisionKind::Snooze };
            sources
                .decisions
                .push((Identity::Key(key.clone()), Decision { kind, until: Some(TODAY + 1), decided_on: None }));
        }
        export.connections.push(Connection {
            first_name: format!("Person{place}"),
            last_name: "Example".to_owned(),
            url: Some(format!("https://www.linkedin.com/in/{key}")),
            email: Some(format!("{key}@mail.example")),
            company: truth.company.map(str::to_owned),
            position: position.map(str::to_owned),
            connected_on: Some(Day(connected)),
            is_nameless: false,
            file: 0,
        });
        truths.insert(key, truth);
    }
    let directory = assemble(
        Connections::of(std::mem::take(&mut export.connections)),
        &export,
        &ExchangeTable::default(),
        None,
        &[],
    );
    let truths: Vec<Truth> = directory.people.iter().map(|person| truths[&person.key].clone()).collect();
    let specification = match seed % 3 {
        0 => TargetSpecification::default(),
        1 => TargetSpecification { sectors: vec!["Financial Services".to_owned()], ..TargetSpecification::default() },
        _ => TargetSpecification {
            accounts: vec![("Example Software".to_owned(), Vec::new())],
            functions: vec!["Sales".to_owned()],
            ..TargetSpecification::default()
        },
    };
    let target = Target::new(&specification).unwrap();
    let judgements = classifier.judge_people(&directory.people);
    let fits = target.fit_people(&directory.people, &judgements, &classifier.companies);
    let relationships: Vec<Relationship> = truths.iter().map(|truth| truth.relationship.clone()).collect();
    let ties: Vec<_> =
        relationships.iter().map(|relationship| measure(relationship, Support::default(), TODAY)).collect();
    let backings: Vec<Backing> = truths.iter().map(|truth| truth.backing).collect();
    let standings: Vec<Standing> = standings(&sources, &directory, &judgements, &classifier.companies, TODAY);
    let book = ContactBook {
        directory: &directory,
        judgements: &judgements,
        fits: &fits,
        relationships: &relationships,
        ties: &ties,
        backings: &backings,
        standings: &standings,
        quotes: &Quotes::default(),
        outcomes: &rustc_hash::FxHashMap::default(),
        support_files: SupportFiles {
            endorsements_received: true,
            endorsements_given: true,
            recommendations_received: true,
            recommendations_given: true,
        },
        has_messages: true,
        owner_known: true,
        target_stated: target.is_stated(),
        target_names_sectors: target.names_sectors(),
        as_of_day: TODAY,
    };
    let limits = ListLimits { prune_small_network: true, all: true, ..ListLimits::default() };
    let frame = frame(&book).unwrap();
    let material = Material { book: &book, frame: &frame, limits, accounts: &target.accounts };
    let sectors: Vec<String> = judgements
        .people
        .iter()
        .map(|judgement| judgement.sector.map_or(String::new(), |sector| sector.as_str().to_owned()))
        .collect();
    look(&truths, &sectors, &material);
}

#[test]
fn over_a_thousand_networks_no_protected_contact_is_ever_proposed() {
    let classifier = Classifier::new(None).unwrap();
    let (mut quiet, mut pitched, mut pitched_at_account) = (0, 0, 0);
    let mut said_to_stay = 0;
    for seed in 0..NETWORKS {
        with_network(seed, &classifier, |truths, sectors, material| {
            let prune = registry().into_iter().find(|list| list.name() == "prune").unwrap();
            let (rows, _) = prune.rows(material).unwrap();
            let proposed: Vec<usize> = rows.iter().map(|row| row.person.0 as usize).collect();
            // Who is said to stay at the company does: the whole list can be followed.
            for row in &rows {
                let company = truths[row.person.0 as usize].company;
                let others = row.reasons.iter().find(|reason| reason.id == "prune-off-target");
                let Some((_, Argument::Count(said))) = others.and_then(|reason| reason.arguments.first()) else {
                    continue;
                };
                let stay = (0..truths.len())
                    .filter(|other| truths[*other].company == company && !truths[*other].removed)
                    .filter(|other| !proposed.contains(other));
                assert_eq!(stay.count() as i64, *said, "seed {seed}: {company:?}");
                said_to_stay += 1;
            }
            for &place in &proposed {
                let truth = &truths[place];
                let is_pitch =
                    truth.relationship.blast_days.them >= 3 && truth.relationship.last_contact.owner.is_none();
                if is_pitch {
                    pitched += 1
                } else {
                    quiet += 1
                }
                let safe = [truth.two_way, truth.endorser, truth.colleague, truth.kept];
                assert_eq!(safe, [false; 4], "seed {seed}: two-way, endorser, colleague, kept");
                assert!(!truth.removed && !truth.snoozed, "seed {seed}: decided already");
                let stays = |other: usize| !truths[other].removed && !proposed.contains(&other);
                let others = || (0..truths.len()).filter(|&other| other != place && stays(other));
                // Whoever pitched and was never answered goes whatever the level, and alone or not (scoring.md): but
                // not from an account of the target.
                if is_pitch {
                    let is_account = !material.accounts.is_empty() && truth.company == Some("Example Software");
                    if is_account {
                        assert!(others().any(|other| truths[other].company == truth.company), "seed {seed}: account");
                        pitched_at_account += 1;
                    }
                    continue;
                }
                assert!(!truth.decides, "seed {seed}: decides");
                if let Some(company) = truth.company {
                    assert!(others().any(|other| truths[other].company == Some(company)), "seed {seed}: sole contact");
                }
                if !sectors[place].is_empty() {
                    assert!(others().any(|other| sectors[other] == sectors[place]), "seed {seed}: sole of the sector");
                }
            }
        });
    }
    // The lists are not empty for safety's sake.
    assert!(quiet > 2_000 && pitched > 500, "{quiet} quiet, {pitched} pitched");
    assert!(pitched_at_account > 10, "{pitched_at_account}");
    assert_eq!(said_to_stay, quiet, "every quiet row says who stays");
}

#[test]
fn over_all_networks_decisions_and_roles_hold_on_every_list() {
    let classifier = Classifier::new(None).unwrap();
    let mut rows = 0;
    for seed in 0..200 {
        with_network(seed, &classifier, |truths, _, material| {
            for list in make_all(material).unwrap() {
                let mut people: Vec<u32> = list.rows.iter().map(|row| row.person.0).collect();
                rows += people.len();
                let open = |truth: &Truth| !truth.removed && !truth.snoozed;
                assert!(people.iter().all(|&place| open(&truths[place as usize])), "seed {seed}: {}", list.name);
                people.sort_unstable();
                people.dedup();
                assert_eq!(people.len(), list.rows.len(), "seed {seed}: twice on {}", list.name);
            }
        });
    }
    assert!(rows > 1_000);
}
