//! Did the network's numbers foretell the user's deals? The list matched with people, scored as of before.
//!
//! Owns the match of a deal with a contact or a company and the score as of the day before it was opened.
//! Refuses hindsight: who was not known on that day adds nothing, and undated support is left out.

use std::path::Path;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Serialize;

use super::deal_cells::Outcome;
use super::deal_matching::{Finder, Match, MatchKind};
use super::deals_file::{CellProblem, Deal, Deals, read_deals};
use super::figures::{Figure, Sentence, counted, rounded};
use crate::census::{DealState, StatedOutcome};
use crate::classify::company::CompanyClassifier;
use crate::conversation::day_of;
use crate::error::Result;
use crate::lists::ContactBook;
use crate::people::PersonId;
use crate::people::names::normalised;
use crate::score::Explanation;
use crate::score::months::MonthScore;
use crate::score::performance::{ChannelDeal, Relation, ScoredDeal, Validation, return_by_channel, validate};
use crate::score::statistics::Verdict;
use crate::tie::{Support, strengths_on};

/// What is held against the deals. The first is the claim; the others tell which part bears it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreKind {
    /// Mean of S of the best tie and 100 times the best target fit: nothing published says which of both
    /// tells more of deals, so they weigh the same.
    TieAndFit,
    /// S of the best tie at the contact or company the day before.
    TieStrength,
    /// Best target fit among those who were known the day before, by their titles of today.
    TargetFit,
    /// The owner's extended score as of the month's end before, for every dated deal, matched or not.
    ScoreOfMonth,
}

impl ScoreKind {
    const ALL: [Self; 4] = [Self::TieAndFit, Self::TieStrength, Self::TargetFit, Self::ScoreOfMonth];

    fn message(self) -> &'static str {
        match self {
            Self::TieAndFit => "network-deals-by-tie-and-fit",
            Self::TieStrength => "network-deals-by-tie-strength",
            Self::TargetFit => "network-deals-by-target-fit",
            Self::ScoreOfMonth => "network-deals-by-score-of-month",
        }
    }
}

/// What one score says of the deals.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScoreValidation {
    /// Which score.
    pub score: ScoreKind,
    /// What that score is, in words.
    pub definition: Sentence,
    /// Won deals with a score.
    pub won: u32,
    /// Other deals with a score.
    pub others: u32,
    /// Chance that a won deal had the higher score than another; `None` if not validated.
    pub area_under_curve: Option<Figure>,
    /// Share won among the highest tenth over that among all; `None` if not validated.
    pub lift: Option<Figure>,
    /// The relation; `None` if not validated.
    pub relation: Option<Relation>,
    /// The finding in words.
    pub sentence: Sentence,
}

/// What one channel brought.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Channel {
    /// The channel as most of its deals write it; `None` for deals without one.
    pub channel: Option<String>,
    /// Deals.
    pub deals: u32,
    /// Won ones.
    pub won: u32,
    /// Rate won, drawn towards that of all channels; `None` below five deals.
    pub rate: Option<Figure>,
    /// Whether it differs from the other channels by more than chance.
    pub verdict: Option<Verdict>,
    /// Sum of the amounts won, in the list's own currency; `None` where no won deal has one.
    pub amount_won: Option<f64>,
}

/// Everything that the list of deals tells.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DealsReport {
    /// Rows read.
    pub rows: u32,
    /// Deals: rows less those that repeat one.
    pub deals: u32,
    /// Won.
    pub won: u32,
    /// Lost.
    pub lost: u32,
    /// Neither, or not known.
    pub open: u32,
    /// Matched with a contact.
    pub matched_by_contact: u32,
    /// Matched with a company where people are known.
    pub matched_by_company: u32,
    /// With a name that several people bear, and no company that helps.
    pub ambiguous: u32,
    /// Matched with nobody.
    pub unmatched: u32,
    /// Without a day of opening.
    pub without_day: u32,
    /// Cells that could not be read.
    pub unreadable_cells: u32,
    /// The first of them.
    pub problems: Vec<CellProblem>,
    /// The validation by each score, the claim first.
    pub validations: Vec<ScoreValidation>,
    /// The return by channel, most deals first.
    pub channels: Vec<Channel>,
    /// The list in words.
    pub sentences: Vec<Sentence>,
}

/// Reads a list of deals and holds the network's numbers against it. `months` is the owner's own series.
///
/// # Errors
/// Those of [`read_deals`].
pub fn validate_deals(
    path: &Path,
    book: &ContactBook<'_>,
    companies: &CompanyClassifier,
    months: &[MonthScore],
) -> Result<DealsReport> {
    Ok(report(&read_deals(path)?, book, companies, months))
}

/// Holds the network's numbers against deals that were read.
#[must_use]
pub fn report(
    deals: &Deals,
    book: &ContactBook<'_>,
    companies: &CompanyClassifier,
    months: &[MonthScore],
) -> DealsReport {
    let finder = Finder::of(book, companies);
    let matches: Vec<Match> = deals.deals.iter().map(|deal| finder.find(deal)).collect();
    let strengths = strengths_before(book, &deals.deals, &matches);
    let first_day = first_day(book);
    let scored: Vec<Scores> = deals
        .deals
        .iter()
        .zip(&matches)
        .map(|(deal, matched)| scores_before(book, deal, matched, &strengths, months, first_day))
        .collect();
    let of_outcome = |outcome: Outcome| counted(deals.deals.iter().filter(|deal| deal.outcome == outcome).count());
    let of_match = |kind: MatchKind| counted(matches.iter().filter(|matched| matched.kind == kind).count());
    let mut report = DealsReport {
        rows: deals.rows,
        deals: counted(deals.deals.len()),
        won: of_outcome(Outcome::Won),
        lost: of_outcome(Outcome::Lost),
        open: of_outcome(Outcome::Open),
        matched_by_contact: of_match(MatchKind::Contact),
        matched_by_company: of_match(MatchKind::Company),
        ambiguous: of_match(MatchKind::Ambiguous),
        unmatched: of_match(MatchKind::Nobody),
        without_day: counted(deals.deals.iter().filter(|deal| deal.opened.is_none()).count()),
        unreadable_cells: deals.unreadable_cells,
        problems: deals.problems.clone(),
        validations: ScoreKind::ALL.iter().map(|kind| validated(*kind, &deals.deals, &scored)).collect(),
        channels: channels(&deals.deals),
        sentences: Vec::new(),
    };
    report.sentences = in_words(&report);
    report
}

/// S of a person as of the day before a deal.
type Strengths = FxHashMap<(PersonId, i32), f64>;

/// S of everybody whom a deal concerns, on the days before: one pass a person over their contact-days.
fn strengths_before(book: &ContactBook<'_>, deals: &[Deal], matches: &[Match]) -> Strengths {
    let mut wanted: FxHashMap<PersonId, Vec<i32>> = FxHashMap::default();
    for (deal, matched) in deals.iter().zip(matches) {
        let Some(opened) = deal.opened else { continue };
        for id in &matched.people {
            // Most people at a company never wrote: their strength is nothing on every day.
            if book.relationships.get(id.0 as usize).is_some_and(|relationship| !relationship.days.is_empty()) {
                wanted.entry(*id).or_default().push(opened.saturating_sub(1));
            }
        }
    }
    let mut wanted: Vec<(PersonId, Vec<i32>)> = wanted.into_iter().collect();
    wanted.sort_unstable();
    wanted
        .par_iter_mut()
        .filter_map(|(id, days)| {
            days.sort_unstable();
            days.dedup();
            let relationship = book.relationships.get(id.0 as usize)?;
            // Endorsements and recommendations bear no day that would place them before the deal, and clients
            // recommend after one: they are left out.
            let strengths = strengths_on(relationship, Support::default(), days);
            let of_day = |(day, strength): (&i32, &Option<crate::tie::Strength>)| {
                ((*id, *day), strength.map_or(0.0, |strength| strength.score))
            };
            Some(days.iter().zip(&strengths).map(of_day).collect::<Vec<_>>())
        })
        .flatten_iter()
        .collect()
}

/// The scores of a deal as of the day before it was opened; `None` where there is none.
#[derive(Debug, Clone, Copy, Default)]
struct Scores {
    strength: Option<f64>,
    fit: Option<f64>,
    month: Option<f64>,
}

impl Scores {
    fn of(&self, kind: ScoreKind) -> Option<f64> {
        match kind {
            ScoreKind::TieAndFit => self.strength.zip(self.fit).map(|(strength, fit)| strength.midpoint(fit)),
            ScoreKind::TieStrength => self.strength,
            ScoreKind::TargetFit => self.fit,
            ScoreKind::ScoreOfMonth => self.month,
        }
    }
}

fn scores_before(
    book: &ContactBook<'_>,
    deal: &Deal,
    matched: &Match,
    strengths: &Strengths,
    months: &[MonthScore],
    first_day: Option<i32>,
) -> Scores {
    let Some(opened) = deal.opened else { return Scores::default() };
    let day_before = opened.saturating_sub(1);
    // Before anybody was known, and after the export, there is nothing to score by.
    if opened > book.as_of_day || first_day.is_none_or(|first| day_before < first) {
        return Scores::default();
    }
    let month = months
        .iter()
        .take_while(|month| month.as_of_day <= day_before)
        .last()
        // A month's score stands for the time until the next one: a deal of long after has none.
        .filter(|month| day_before - month.as_of_day <= DAYS_OF_A_MONTH)
        .and_then(|month| month.extended)
        .map(|extended| extended.value);
    if matched.people.is_empty() {
        return Scores { month, ..Scores::default() };
    }
    let known = || matched.people.iter().filter(|id| is_known_on(book, **id, day_before));
    let strength = known().filter_map(|id| strengths.get(&(*id, day_before))).copied().fold(0.0, f64::max);
    let fit = known().filter_map(|id| book.fits.get(id.0 as usize)).map(|fit| 100.0 * fit.fit).fold(0.0, f64::max);
    Scores { strength: super::comparison::has_conversations(book).then_some(strength), fit: Some(fit), month }
}

/// Days that a month has at most.
const DAYS_OF_A_MONTH: i32 = 31;

/// The first day on which the owner knew anybody.
fn first_day(book: &ContactBook<'_>) -> Option<i32> {
    let connected = book.directory.people.iter().filter_map(|person| person.connected_on.map(|day| day.0));
    let wrote = book.relationships.iter().filter_map(|relationship| relationship.days.first().map(|first| first.day));
    connected.chain(wrote).min()
}

/// Whether the owner knew a person by a day: connected, or in touch. A win makes people connect, so who came
/// later must not speak for it.
fn is_known_on(book: &ContactBook<'_>, id: PersonId, day: i32) -> bool {
    let Some(contact) = book.contact(id) else { return false };
    let connected = contact.person.is_connection() && contact.person.connected_on.is_none_or(|on| on.0 <= day);
    let first = contact.relationship.days.first().map(|first| first.day);
    connected || first.is_some_and(|first| first <= day)
}

fn validated(kind: ScoreKind, deals: &[Deal], scored: &[Scores]) -> ScoreValidation {
    let scored: Vec<ScoredDeal> = deals
        .iter()
        .zip(scored)
        .filter_map(|(deal, scores)| {
            Some(ScoredDeal { score_before: scores.of(kind)?, won: deal.outcome == Outcome::Won })
        })
        .collect();
    let validation = validate(&scored);
    let (won, others, validity) = match &validation {
        Validation::NotValidated { won, others } => (*won, *others, None),
        Validation::Measured(validity) => (validity.won, validity.others, Some(validity)),
    };
    ScoreValidation {
        score: kind,
        definition: Explanation::new(kind.message()).into(),
        won: counted(won),
        others: counted(others),
        area_under_curve: validity.map(|validity| validity.area_under_curve.into()),
        lift: validity.map(|validity| validity.lift.into()),
        relation: validity.map(|validity| validity.relation),
        sentence: validation.explanation().into(),
    }
}

/// The return by channel; spellings of one channel that differ in case or accents are one.
fn channels(deals: &[Deal]) -> Vec<Channel> {
    let mut spellings: FxHashMap<String, FxHashMap<&str, u32>> = FxHashMap::default();
    let mut rows: Vec<ChannelDeal> = Vec::with_capacity(deals.len());
    for deal in deals {
        let source = deal.source.as_deref().unwrap_or_default();
        let channel = normalised(source);
        *spellings.entry(channel.clone()).or_default().entry(source).or_default() += 1;
        rows.push(ChannelDeal { channel, won: deal.outcome == Outcome::Won, amount: deal.amount });
    }
    let spelt = |channel: &str| {
        let most = spellings
            .get(channel)?
            .iter()
            .max_by(|left, right| left.1.cmp(right.1).then_with(|| right.0.cmp(left.0)))
            .map(|(spelling, _)| (*spelling).to_owned());
        most.filter(|spelling| !spelling.is_empty())
    };
    return_by_channel(&rows)
        .into_iter()
        .map(|channel| {
            let counted = channel.rate.counted.bounded();
            // Counts of rows of one file.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let whole = |number: f64| number.round() as u32;
            Channel {
                channel: spelt(&channel.rate.label),
                deals: whole(counted.cases),
                won: whole(counted.hits),
                rate: channel.rate.rate.map(Figure::from),
                verdict: channel.rate.verdict,
                amount_won: channel.amount_won.map(rounded),
            }
        })
        .collect()
}

/// The outcome that the deals state for each contact, where it differs from the cues: a won deal is signed, an
/// open one stands where its words say; a lost one was not signed whatever the cues say. Deals of a company
/// alone bind nobody. In order of person.
#[must_use]
pub fn stated_outcomes(
    deals: &Deals,
    book: &ContactBook<'_>,
    companies: &CompanyClassifier,
) -> Vec<(PersonId, StatedOutcome)> {
    let finder = Finder::of(book, companies);
    let matches: Vec<Match> = deals.deals.iter().map(|deal| finder.find(deal)).collect();
    outcomes(book, &deals.deals, &matches)
}

fn outcomes(book: &ContactBook<'_>, deals: &[Deal], matches: &[Match]) -> Vec<(PersonId, StatedOutcome)> {
    let mut stated: FxHashMap<PersonId, StatedOutcome> = FxHashMap::default();
    for (deal, matched) in deals.iter().zip(matches).filter(|(_, matched)| matched.kind == MatchKind::Contact) {
        for id in &matched.people {
            let Some(relationship) = book.relationships.get(id.0 as usize) else { continue };
            let last_day = relationship.last_contact.them.max(relationship.last_contact.owner).map(day_of);
            let state = match deal.outcome {
                Outcome::Won => DealState::Won,
                Outcome::Open => DealState::Open,
                Outcome::Lost => DealState::Lost,
            };
            // A deal without any day is as old as the last words exchanged.
            let day = deal.closed.or(deal.opened).or(last_day);
            let outcome = StatedOutcome { state, stage: deal.stage, day, closed: deal.closed };
            let known = stated.entry(*id).or_insert(outcome);
            // A client stays one and an open deal counts before a lost one; of two that stand alike the further, and
            // then the later.
            let order = |outcome: &StatedOutcome| (outcome.state, outcome.stage.rank(), outcome.day);
            if order(&outcome) > order(known) {
                *known = outcome;
            }
        }
    }
    let mut stated: Vec<(PersonId, StatedOutcome)> = stated.into_iter().collect();
    stated.sort_unstable_by_key(|(id, _)| *id);
    stated
}

fn in_words(report: &DealsReport) -> Vec<Sentence> {
    let mut sentences = vec![
        Explanation::new("network-deals-read")
            .count("deals", f64::from(report.deals))
            .count("won", f64::from(report.won))
            .count("contacts", f64::from(report.matched_by_contact))
            .count("companies", f64::from(report.matched_by_company))
            .count("unmatched", f64::from(report.unmatched + report.ambiguous)),
    ];
    if report.won == 0 && report.deals > 0 {
        sentences.push(Explanation::new("network-deals-none-won"));
    }
    if report.without_day > 0 {
        sentences.push(Explanation::new("network-deals-without-day").count("deals", f64::from(report.without_day)));
    }
    if let Some(first) = report.problems.first() {
        let explanation = Explanation::new("network-deals-unreadable")
            .count("cells", f64::from(report.unreadable_cells))
            .number("row", first.row as f64, 0)
            .with("column", crate::score::Argument::Text(first.column.clone()));
        sentences.push(explanation);
    }
    sentences.into_iter().map(Sentence::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Stage;
    use crate::network::sample_world::{CLASSIFIER, World, person};

    const TODAY: i32 = 20_000;

    /// A fixed sequence of numbers from 0 to 1 that looks random.
    fn unit(seed: u64) -> f64 {
        let mut state = seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((state ^ (state >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn deal(contact: &str, opened: i32, outcome: Outcome) -> Deal {
        Deal {
            row: 2,
            contacts: vec![contact.to_owned()],
            company: None,
            opened: Some(opened),
            closed: None,
            outcome,
            stage: Stage::None,
            amount: None,
            source: None,
        }
    }

    fn reported(world: &World, deals: Vec<Deal>) -> DealsReport {
        let deals = Deals { rows: counted(deals.len()), deals, ..Deals::default() };
        world.with_book(|book| super::report(&deals, book, &CLASSIFIER.companies, &[]))
    }

    /// Three hundred contacts, the tie of each as old and busy as its number says; deals by all keys.
    fn world() -> World {
        let mut world = World::new(TODAY);
        for place in 0..300 {
            let contact = person(&format!("p{place}"), "Initech", "Chief Executive Officer");
            let days = (unit(place) * 700.0) as i32;
            world.add(if days < 60 { contact } else { contact.weekly(TODAY - 100 - days, TODAY - 100) });
        }
        world
    }

    fn deals(seed: u64, slope: f64) -> Vec<Deal> {
        (0..300)
            .map(|place| {
                let chance = 0.35 + slope * (unit(place) - 0.5);
                let won = unit(1_000 * seed + place + 500) < chance;
                deal(&format!("p{place}"), TODAY - 90, if won { Outcome::Won } else { Outcome::Lost })
            })
            .collect()
    }

    #[test]
    fn a_planted_relation_is_found_and_a_random_one_is_not() {
        let world = world();
        let claimed = |slope: f64| {
            let relation = |seed| reported(&world, deals(seed, slope)).validations[0].relation;
            (1..=20).filter(|seed| relation(*seed) == Some(Relation::Found)).count()
        };
        assert!(claimed(0.6) >= 19, "planted: {}", claimed(0.6));
        assert!(claimed(0.0) <= 1, "random: {}", claimed(0.0));
        let report = reported(&world, deals(3, 0.6));
        assert_eq!(report.validations[0].score, ScoreKind::TieAndFit);
        assert_eq!((report.validations[0].won, report.won), (report.won, report.validations[1].won));
        assert_eq!(report.validations[2].relation, Some(Relation::NotFound), "all fit alike");
        assert_eq!(report.validations[3].relation, None, "no months were given");
    }

    #[test]
    fn nothing_after_the_opening_speaks_for_a_deal() {
        let mut world = World::new(TODAY);
        // The network is older than the deals.
        world.add(person("old", "Elsewhere", "Nurse").connected(Some(TODAY - 400)));
        for place in 0..60 {
            // Winners connect and write after they have won; losers do not.
            let contact = person(&format!("p{place}"), "Initech", "Chief Executive Officer");
            world.add(if place < 30 {
                contact.connected(Some(TODAY - 50)).weekly(TODAY - 50, TODAY)
            } else {
                contact.connected(Some(TODAY - 40))
            });
        }
        let deals = (0..60)
            .map(|place| {
                let outcome = if place < 30 { Outcome::Won } else { Outcome::Lost };
                deal(&format!("p{place}"), TODAY - 50, outcome)
            })
            .collect();
        let report = reported(&world, deals);
        for validation in &report.validations[..3] {
            assert_eq!(validation.relation, Some(Relation::NotFound), "{:?}", validation.score);
            assert!(validation.area_under_curve.is_some_and(|area| (area.value - 0.5).abs() < 1e-9));
        }
    }

    #[test]
    fn deals_from_before_the_network_and_from_after_the_export_validate_nothing() {
        for opened in [TODAY - 9_000, TODAY + 1] {
            let dated = |deal: Deal| Deal { opened: Some(opened), ..deal };
            let report = reported(&world(), deals(3, 0.6).into_iter().map(dated).collect());
            assert!(report.validations.iter().all(|validation| validation.relation.is_none()), "{opened}");
        }
    }

    #[test]
    fn too_few_deals_are_not_validated_and_it_is_said() {
        let report = reported(&world(), deals(1, 0.6).into_iter().take(25).collect());
        assert!(report.validations.iter().all(|validation| validation.relation.is_none()));
        assert_eq!(report.validations[0].sentence.id, "score-deals-not-validated");
        assert_eq!(report.won + report.lost + report.open, 25);
        assert_eq!(report.sentences[0].id, "network-deals-read");
    }

    #[test]
    fn channels_are_one_whatever_their_case() {
        let with = |source: &str, outcome, amount| Deal {
            source: Some(source.to_owned()),
            amount: Some(amount),
            ..deal("x", TODAY, outcome)
        };
        let report = reported(
            &World::new(TODAY),
            vec![
                with("LinkedIn", Outcome::Won, 10.0),
                with("LinkedIn", Outcome::Lost, 20.0),
                with("linkedin", Outcome::Won, 40.0),
                deal("y", TODAY, Outcome::Open),
            ],
        );
        let found: Vec<_> = report
            .channels
            .iter()
            .map(|channel| (channel.channel.as_deref(), channel.deals, channel.won, channel.amount_won))
            .collect();
        assert_eq!(found, [(Some("LinkedIn"), 3, 2, Some(50.0)), (None, 1, 0, None)]);
    }

    #[test]
    fn the_users_deals_decide_what_was_signed() {
        let mut world = World::new(TODAY);
        world.add(person("ana", "Initech", "CEO").stage(Stage::Call, TODAY - 90));
        world.add(person("bo", "Initech", "CEO").stage(Stage::Signed, TODAY - 90));
        let deals = Deals {
            deals: vec![deal("ana", TODAY - 80, Outcome::Won), deal("bo", TODAY - 80, Outcome::Lost)],
            ..Deals::default()
        };
        let stages: Vec<Stage> = world.with_book(|book| {
            let outcomes = stated_outcomes(&deals, book, &CLASSIFIER.companies);
            let outcomes = outcomes.into_iter().collect();
            let book = ContactBook { outcomes: &outcomes, ..*book };
            book.contacts().map(|contact| contact.stage().stage).collect()
        });
        assert_eq!(stages, [Stage::Signed, Stage::None]);
    }
}
