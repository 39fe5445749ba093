//! Who the network is made of: layers of living ties, and seniority by sector.
//!
//! Owns the layers' bounds and the matrix of sectors and levels. Refuses to call a network good or bad by
//! them: the usual sizes are those of personal networks in general.

use serde::Serialize;

use super::figures::{CountedRate, GroupFigure, Sentence, Tally, counted, rounded};
use super::is_counted;
use crate::classify::company::Sector;
use crate::classify::title::Seniority;
use crate::lists::ContactBook;
use crate::score::comparison::{Group, rates_by_group};
use crate::score::inputs::LIVING_STRENGTH;
use crate::score::statistics::{Verdict, difference};
use crate::score::{Argument, Explanation};

/// The layers of a personal network: usual size, and S from which a tie belongs to it, innermost first.
///
/// Sizes: 5, 15, 50 and 150, each about three times the one within (Zhou, Sornette, Hill and Dunbar 2005).
/// The layers are told apart by how often one is in touch (Hill and Dunbar 2003; Roberts and Dunbar 2011):
/// weekly, monthly, twice a year, yearly. S of a tie kept for three years at that pace, without support,
/// questions or stage, on its average day between two contacts: weekly 77, monthly 67, twice a year 35,
/// yearly 22. The bound of a layer lies half way down to the next pace, and that of the outermost where a tie
/// lives at all.
const LAYERS: [(&str, &str, u32, f64); 4] = [
    ("support_clique", "network-layer-support-clique", 5, 72.0),
    ("sympathy_group", "network-layer-sympathy-group", 15, 51.0),
    ("affinity_group", "network-layer-affinity-group", 50, 28.0),
    ("active_network", "network-layer-active-network", 150, LIVING_STRENGTH),
];

/// One layer of living ties. Layers hold those within them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TieLayer {
    /// Name of the layer: `support_clique`, `sympathy_group`, `affinity_group`, `active_network`.
    pub id: &'static str,
    /// Name of the message that is its title.
    #[serde(skip)]
    pub title: &'static str,
    /// Ties that people usually have in it: 5, 15, 50, 150.
    pub usual_ties: u32,
    /// S from which a tie belongs to it.
    pub strength_from: f64,
    /// Connections in it, those of the layers within counted too.
    pub ties: u32,
    /// S of the tie at the layer's usual size, the strongest being the first; `None` with fewer living ties.
    pub strength_at_usual_size: Option<f64>,
}

/// The layers of the book's connections, innermost first, with the sentence about them.
pub(super) fn layers(book: &ContactBook<'_>) -> (Vec<TieLayer>, Option<Sentence>) {
    let mut strengths: Vec<f64> = book
        .contacts()
        .filter(|contact| is_counted(book, contact))
        .filter_map(|contact| book.strength(&contact))
        .filter(|strength| *strength >= LIVING_STRENGTH)
        .collect();
    strengths.sort_unstable_by(|left, right| right.total_cmp(left));
    let layers: Vec<TieLayer> = LAYERS
        .iter()
        .map(|&(id, title, usual_ties, strength_from)| TieLayer {
            id,
            title,
            usual_ties,
            strength_from,
            ties: counted(strengths.partition_point(|strength| *strength >= strength_from)),
            strength_at_usual_size: strengths.get(usual_ties as usize - 1).copied().map(rounded),
        })
        .collect();
    let mut explanation = Explanation::new("network-layers");
    for (layer, (ties, usual)) in layers.iter().zip([
        ("support", "support_usual"),
        ("sympathy", "sympathy_usual"),
        ("affinity", "affinity_usual"),
        ("active", "active_usual"),
    ]) {
        explanation = explanation.count(ties, f64::from(layer.ties)).count(usual, f64::from(layer.usual_ties));
    }
    (layers, book.measures_ties().then(|| explanation.into()))
}

/// Contacts by sector and seniority.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SeniorityMatrix {
    /// The columns: all levels that occur, in the order of the ladder; `unknown` last.
    pub seniorities: Vec<&'static str>,
    /// The rows: all sectors that occur, the most frequent first; `None`, for the unknown, last.
    pub sectors: Vec<Option<&'static str>>,
    /// Connections, a vector a row.
    pub connections: Vec<Vec<u32>>,
    /// Decision makers among them.
    pub decision_makers: Vec<Vec<u32>>,
    /// Living ties among the connections; `None` where no tie is measured.
    pub living_ties: Option<Vec<Vec<u32>>>,
    /// Decision makers among the living ties; `None` where no tie is measured.
    pub living_decision_makers: Option<Vec<Vec<u32>>>,
    /// Share of decision makers among the connections whose title says something.
    pub decider_share: CountedRate,
    /// The same among the living ties.
    pub living_decider_share: CountedRate,
    /// Share of decision makers by sector, drawn towards the whole network's, in the order of the rows.
    pub decider_share_by_sector: Vec<GroupFigure>,
    /// The same among the living ties.
    pub living_decider_share_by_sector: Vec<GroupFigure>,
    /// The shares in words.
    pub sentences: Vec<Sentence>,
}

/// Counts of one sector by level.
#[derive(Debug, Clone, Copy, Default)]
struct Row {
    connections: [u32; LEVELS],
    decision_makers: [u32; LEVELS],
    living_ties: [u32; LEVELS],
    living_decision_makers: [u32; LEVELS],
}

const LEVELS: usize = Seniority::ALL.len();
/// Twenty sectors and the unknown.
const ROWS: usize = Sector::ALL.len() + 1;

impl Row {
    fn all(&self) -> u32 {
        self.connections.iter().sum()
    }

    /// Decision makers among the contacts whose level is known.
    fn deciders(counts: &[u32; LEVELS], deciders: &[u32; LEVELS]) -> Tally {
        let known = |counts: &[u32; LEVELS]| -> u32 {
            Seniority::ALL
                .iter()
                .zip(counts)
                .filter(|(level, _)| **level != Seniority::Unknown)
                .map(|(_, count)| count)
                .sum()
        };
        Tally { hits: known(deciders), cases: known(counts) }
    }
}

/// Counts the matrix.
pub(super) fn matrix(book: &ContactBook<'_>) -> SeniorityMatrix {
    let mut rows = [Row::default(); ROWS];
    for contact in book.contacts().filter(|contact| is_counted(book, contact)) {
        let sector = contact.judgement.sector.map_or(ROWS - 1, |sector| sector as usize);
        let level = contact.judgement.seniority() as usize;
        let is_living = book.strength(&contact).is_some_and(|strength| strength >= LIVING_STRENGTH);
        let decides = contact.fit.decision_maker;
        let Some(row) = rows.get_mut(sector) else { continue };
        for (counts, holds) in [
            (&mut row.connections, true),
            (&mut row.decision_makers, decides),
            (&mut row.living_ties, is_living),
            (&mut row.living_decision_makers, is_living && decides),
        ] {
            if let Some(count) = counts.get_mut(level) {
                *count += u32::from(holds);
            }
        }
    }
    let mut order: Vec<(usize, Row)> = rows.into_iter().enumerate().filter(|(_, row)| row.all() > 0).collect();
    // The unknown is no sector and comes last, however many it holds.
    order.sort_by_key(|(sector, row)| (*sector == ROWS - 1, std::cmp::Reverse(row.all()), *sector));
    let columns: Vec<usize> = (0..LEVELS)
        .filter(|level| order.iter().any(|(_, row)| row.connections.get(*level).is_some_and(|count| *count > 0)))
        .collect();
    let label = |sector: usize| Sector::ALL.get(sector).map(|sector| sector.as_str());
    let cells = |pick: fn(&Row) -> &[u32; LEVELS]| -> Vec<Vec<u32>> {
        order
            .iter()
            .map(|(_, row)| columns.iter().map(|level| pick(row).get(*level).copied().unwrap_or_default()).collect())
            .collect()
    };
    let sectors: Vec<Option<&'static str>> = order.iter().map(|(sector, _)| label(*sector)).collect();
    let shares = |pick: fn(&Row) -> Tally| -> (Tally, Vec<GroupFigure>) {
        let tallies: Vec<Tally> = order.iter().map(|(_, row)| pick(row)).collect();
        let whole = tallies
            .iter()
            .fold(Tally::default(), |sum, tally| Tally { hits: sum.hits + tally.hits, cases: sum.cases + tally.cases });
        (whole, group_figures(&sectors, &tallies))
    };
    let (all, by_sector) = shares(|row| Row::deciders(&row.connections, &row.decision_makers));
    let (living, living_by_sector) = shares(|row| Row::deciders(&row.living_ties, &row.living_decision_makers));
    let measures_ties = book.measures_ties();
    SeniorityMatrix {
        seniorities: columns
            .iter()
            .filter_map(|level| Seniority::ALL.get(*level))
            .map(|level| level.as_str())
            .collect(),
        connections: cells(|row| &row.connections),
        decision_makers: cells(|row| &row.decision_makers),
        living_ties: measures_ties.then(|| cells(|row| &row.living_ties)),
        living_decision_makers: measures_ties.then(|| cells(|row| &row.living_decision_makers)),
        decider_share: all.into(),
        living_decider_share: living.into(),
        decider_share_by_sector: by_sector,
        living_decider_share_by_sector: living_by_sector,
        sentences: deciders_in_words(all, living).into_iter().map(Sentence::from).collect(),
        sectors,
    }
}

/// The rates of groups beside one another, in the order given.
pub(super) fn group_figures(labels: &[Option<&'static str>], tallies: &[Tally]) -> Vec<GroupFigure> {
    let groups: Vec<Group> = labels
        .iter()
        .zip(tallies)
        .map(|(label, tally)| Group { label: label.unwrap_or_default().to_owned(), counted: tally.proportion() })
        .collect();
    let rates = rates_by_group(&groups);
    labels
        .iter()
        .zip(tallies)
        .zip(&rates)
        .filter(|((_, tally), _)| tally.cases > 0)
        .map(|((label, tally), rate)| GroupFigure::new(*label, *tally, rate))
        .collect()
}

/// How many of the connections decide, and whether those that one talks to are others.
fn deciders_in_words(all: Tally, living: Tally) -> Option<Explanation> {
    let whole = all.estimate()?;
    let Some(of_living) = living.estimate() else {
        return Some(Explanation::new("network-deciders").number("percent", 100.0 * whole.value, 0));
    };
    // Those who are no living tie beside those who are: the two do not overlap.
    let rest = Tally { hits: all.hits - living.hits.min(all.hits), cases: all.cases - living.cases.min(all.cases) };
    let verdict = match rest.estimate().map(|rest| difference(rest, of_living).verdict) {
        Some(Verdict::Higher) => "higher",
        Some(Verdict::Lower) => "lower",
        _ => "same",
    };
    let explanation = Explanation::new("network-deciders-living")
        .number("percent", 100.0 * whole.value, 0)
        .number("living_percent", 100.0 * of_living.value, 0)
        .with("verdict", Argument::Text(verdict.to_owned()));
    Some(explanation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::sample_world::{World, person};
    use crate::tie::{Support, measure};

    const TODAY: i32 = 20_000;

    /// Mean S over the days between two contacts of a tie that was kept for three years at a pace.
    fn strength_at_pace(step_days: usize) -> f64 {
        let last = 3 * 365 / step_days * step_days;
        let tie = person("ana", "", "").every(step_days, TODAY - last as i32, TODAY).relationship;
        let days = 0..step_days as i32;
        let sum: f64 = days.clone().map(|later| measure(&tie, Support::default(), TODAY + later).strength.score).sum();
        sum / days.len() as f64
    }

    #[test]
    fn the_bounds_lie_between_the_paces_of_the_layers() {
        let paces = [7, 30, 182, 365].map(strength_at_pace);
        assert!(paces.is_sorted_by(|one, other| one > other), "{paces:?}");
        for (((_, _, _, bound), pace), next) in LAYERS.iter().zip(&paces).zip(paces.iter().skip(1)) {
            assert!(bound < pace && bound > next, "{bound} between {pace} and {next}");
            assert!((bound - pace.midpoint(*next)).abs() < 1.0, "half way: {bound} {pace} {next}");
        }
    }

    #[test]
    fn layers_hold_those_within_them_and_strangers_are_in_none() {
        let mut world = World::new(TODAY);
        for place in 0..7 {
            world.add(person(&format!("close{place}"), "Initech", "CEO").weekly(TODAY - 1_092, TODAY));
        }
        for place in 0..9 {
            world.add(person(&format!("month{place}"), "Initech", "CEO").every(30, TODAY - 1_080, TODAY));
        }
        world.add(person("year", "Initech", "CEO").every(365, TODAY - 1_277, TODAY - 182));
        world.add(person("stranger", "Initech", "CEO"));
        let (layers, sentence) = world.with_book(super::layers);
        let ties: Vec<u32> = layers.iter().map(|layer| layer.ties).collect();
        assert_eq!(ties, [7, 16, 16, 17]);
        assert_eq!(layers.iter().map(|layer| layer.usual_ties).collect::<Vec<_>>(), [5, 15, 50, 150]);
        assert!(layers[0].strength_at_usual_size > layers[1].strength_at_usual_size);
        assert_eq!(layers[2].strength_at_usual_size, None, "there are no fifty");
        assert!(sentence.is_some());
    }

    #[test]
    fn the_matrix_sums_to_the_network_and_its_living_ties() {
        let mut world = World::new(TODAY);
        for place in 0..8 {
            world.add(person(&format!("bank{place}"), "Example Savings Bank", "Chief Executive Officer"));
        }
        for place in 0..6 {
            world.add(person(&format!("nurse{place}"), "Example General Hospital", "Nurse").weekly(TODAY - 300, TODAY));
        }
        world.add(person("nobody", "", ""));
        let matrix = world.with_book(super::matrix);
        let sum = |cells: &[Vec<u32>]| cells.iter().flatten().sum::<u32>();
        assert_eq!(sum(&matrix.connections), 15);
        assert_eq!(sum(matrix.living_ties.as_ref().unwrap()), 6);
        assert_eq!(sum(&matrix.decision_makers), 8);
        assert_eq!(sum(matrix.living_decision_makers.as_ref().unwrap()), 0);
        assert_eq!(matrix.sectors.first(), Some(&Some("Financial Services")), "the largest first");
        assert_eq!(matrix.sectors.last(), Some(&None), "the unknown last");
        assert!(matrix.connections.iter().all(|row| row.len() == matrix.seniorities.len()));
        assert_eq!((matrix.decider_share.hits, matrix.decider_share.cases), (8, 14), "the untitled is in no share");
        assert_eq!((matrix.living_decider_share.hits, matrix.living_decider_share.cases), (0, 6));
        let bank =
            matrix.decider_share_by_sector.iter().find(|group| group.group == Some("Financial Services")).unwrap();
        assert_eq!(bank.verdict, Some(Verdict::Higher));
        assert_eq!(matrix.sentences[0].id, "network-deciders-living");
    }
}
