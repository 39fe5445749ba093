//! How widely the network spreads over companies, sectors, countries and languages.
//!
//! Owns the concentration of all connections and of the living ties alone. Refuses to count what is unknown as
//! a group: contacts without a group are a number of their own.

use std::hash::Hash;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Serialize;

use super::countries::Countries;
use super::figures::{Sentence, counted, rounded, share};
use super::is_counted;
use crate::classify::company::Sector;
use crate::conversation::Language;
use crate::lists::{Contact, ContactBook};
use crate::score::inputs::{Concentration, LIVING_STRENGTH};
use crate::score::{Argument, Explanation};

/// Groups that are named: more are no list that one reads, and the tenth share is what "top ten" states.
const NAMED_GROUPS: usize = 10;

/// By what contacts are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// Employer, all spellings of one together.
    Company,
    /// Top-level sector.
    Sector,
    /// Country, where the company's name tells (a legal form of one country, a country's name at its end).
    Country,
    /// Language of the one-to-one messages.
    Language,
}

/// Over whom a spread is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Population {
    /// All connections.
    Connections,
    /// Connections with S of 20 and more.
    LivingTies,
}

/// One of the largest groups.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LargeGroup {
    /// The group; of a company the spelling that most of its people use, of a language its ISO 639-1 code.
    pub label: String,
    /// Contacts in it.
    pub contacts: u32,
    /// Share of the contacts whose group is known, 0 to 1.
    pub share: f64,
}

/// How contacts spread over groups.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spread {
    /// By what.
    pub by: Grouping,
    /// Over whom.
    pub of: Population,
    /// Contacts whose group is known.
    pub known: u32,
    /// Contacts whose group is not known.
    pub unknown: u32,
    /// Groups.
    pub groups: u32,
    /// Herfindahl and Hirschman's index: 1 if all are of one group, towards 0 if all differ; `None` without
    /// any.
    pub herfindahl: Option<f64>,
    /// Groups of equal size that would be as concentrated: 1 over the index.
    pub effective_groups: Option<f64>,
    /// Share of the largest group, of the five and of the ten largest, 0 to 1.
    pub top_1_share: Option<f64>,
    /// Share of the five largest.
    pub top_5_share: Option<f64>,
    /// Share of the ten largest.
    pub top_10_share: Option<f64>,
    /// The ten largest groups, the largest first.
    pub largest: Vec<LargeGroup>,
    /// The spread in words; `None` where nothing is known.
    pub sentence: Option<Sentence>,
}

/// Groups by contacts in them: all connections, living ties.
type Counts<K> = FxHashMap<K, [u32; 2]>;

/// The spreads of connections and living ties by every grouping.
pub(super) fn spreads(book: &ContactBook<'_>) -> Vec<Spread> {
    let people: Vec<Contact<'_>> = book.contacts().filter(|contact| is_counted(book, contact)).collect();
    let living = |contact: &Contact<'_>| contact.tie.strength.score >= LIVING_STRENGTH;
    let totals = [counted(people.len()), counted(people.iter().filter(|contact| living(contact)).count())];
    let country_of_company = countries_by_company(book);

    let companies = count(people.iter().map(|contact| (book.company_group(contact), living(contact))));
    let sectors =
        count(people.iter().map(|contact| (contact.judgement.sector.map(|sector| sector.as_str()), living(contact))));
    let countries = count(people.iter().map(|contact| {
        let place = contact.judgement.company.map(|place| place as usize);
        (place.and_then(|place| country_of_company.get(place).copied().flatten()), living(contact))
    }));
    let languages = count(
        people.iter().map(|contact| (contact.relationship.language().map(|language| language.code()), living(contact))),
    );
    let mut spreads = Vec::new();
    for (slot, of) in [(0, Population::Connections), (1, Population::LivingTies)] {
        let mut spread = spread(Grouping::Company, of, &companies, slot, totals);
        put_spellings(&mut spread, book, &people);
        spreads.push(said(spread));
        for (by, counts) in
            [(Grouping::Sector, &sectors), (Grouping::Country, &countries), (Grouping::Language, &languages)]
        {
            spreads.push(said(self::spread(by, of, counts, slot, totals)));
        }
    }
    spreads
}

/// Country of each distinct company, where its name tells.
fn countries_by_company(book: &ContactBook<'_>) -> Vec<Option<&'static str>> {
    let mut texts: Vec<&str> = vec![""; book.judgements.companies.len()];
    for (person, judgement) in book.directory.people.iter().zip(&book.judgements.people) {
        if let (Some(place), Some(company)) = (judgement.company, person.company.as_deref())
            && let Some(text) = texts.get_mut(place as usize)
        {
            *text = company;
        }
    }
    let countries = Countries::built_in();
    texts
        .par_iter()
        .zip(&book.judgements.companies)
        .map(|(text, company)| if company.absence.is_none() { countries.of_company(text) } else { None })
        .collect()
}

fn count<K: Hash + Eq>(contacts: impl Iterator<Item = (Option<K>, bool)>) -> Counts<K> {
    let mut counts: Counts<K> = FxHashMap::default();
    for (group, is_living) in contacts {
        if let Some(group) = group {
            let [all, living] = counts.entry(group).or_default();
            *all += 1;
            *living += u32::from(is_living);
        }
    }
    counts
}

fn spread<K>(by: Grouping, of: Population, counts: &Counts<K>, slot: usize, totals: [u32; 2]) -> Spread
where
    K: AsRef<str> + Hash + Eq,
{
    let mut groups: Vec<(u32, &str)> = counts
        .iter()
        .filter_map(|(group, numbers)| Some((numbers.get(slot).copied().filter(|number| *number > 0)?, group.as_ref())))
        .collect();
    groups.sort_unstable_by(|left, right| right.0.cmp(&left.0).then_with(|| left.1.cmp(right.1)));
    let known: u32 = groups.iter().map(|(contacts, _)| contacts).sum();
    let herfindahl = Concentration::of(groups.iter().map(|(contacts, _)| *contacts)).herfindahl();
    let top = |number: usize| share(groups.iter().take(number).map(|(contacts, _)| contacts).sum(), known);
    Spread {
        by,
        of,
        known,
        unknown: totals.get(slot).copied().unwrap_or_default().saturating_sub(known),
        groups: counted(groups.len()),
        herfindahl: herfindahl.map(rounded),
        effective_groups: herfindahl.map(|index| rounded(1.0 / index)),
        top_1_share: top(1),
        top_5_share: top(5),
        top_10_share: top(10),
        largest: groups
            .iter()
            .take(NAMED_GROUPS)
            .map(|(contacts, label)| LargeGroup {
                label: (*label).to_owned(),
                contacts: *contacts,
                share: share(*contacts, known).unwrap_or_default(),
            })
            .collect(),
        sentence: None,
    }
}

/// Names the largest companies by the spelling that most of their people use; equal ones by the alphabet.
fn put_spellings(spread: &mut Spread, book: &ContactBook<'_>, people: &[Contact<'_>]) {
    let mut spellings: FxHashMap<&str, FxHashMap<&str, u32>> =
        spread.largest.iter().map(|group| (group.label.as_str(), FxHashMap::default())).collect();
    for contact in people {
        if let Some(known) = book.company_group(contact).and_then(|group| spellings.get_mut(group))
            && let Some(company) = contact.person.company.as_deref()
        {
            *known.entry(company.trim()).or_default() += 1;
        }
    }
    let names: Vec<Option<String>> = spread
        .largest
        .iter()
        .map(|group| {
            let spellings = spellings.get(group.label.as_str())?;
            let most = spellings.iter().max_by(|left, right| left.1.cmp(right.1).then_with(|| right.0.cmp(left.0)));
            most.map(|(spelling, _)| (*spelling).to_owned())
        })
        .collect();
    for (group, name) in spread.largest.iter_mut().zip(names) {
        if let Some(name) = name {
            group.label = name;
        }
    }
}

fn said(mut spread: Spread) -> Spread {
    let id = match (spread.by, spread.of) {
        (Grouping::Company, Population::Connections) => "network-spread-company",
        (Grouping::Company, Population::LivingTies) => "network-spread-living-company",
        (Grouping::Sector, Population::Connections) => "network-spread-sector",
        (Grouping::Sector, Population::LivingTies) => "network-spread-living-sector",
        (Grouping::Country, Population::Connections) => "network-spread-country",
        (Grouping::Country, Population::LivingTies) => "network-spread-living-country",
        (Grouping::Language, Population::Connections) => "network-spread-language",
        (Grouping::Language, Population::LivingTies) => "network-spread-living-language",
    };
    if let (Some(largest), Some(effective)) = (spread.largest.first(), spread.effective_groups) {
        let explanation = Explanation::new(id)
            .count("known", f64::from(spread.known))
            .count("groups", f64::from(spread.groups))
            .count("effective", effective)
            .with("largest", in_words(spread.by, &largest.label))
            .number("percent", 100.0 * largest.share, if largest.share < 0.1 { 1 } else { 0 });
        spread.sentence = Some(explanation.into());
    }
    spread
}

/// A company as it is written; any other group in the reader's words.
fn in_words(by: Grouping, label: &str) -> Argument {
    let term = match by {
        Grouping::Company => None,
        Grouping::Sector => Sector::ALL.iter().map(|sector| sector.as_str()).find(|known| *known == label),
        Grouping::Country => Countries::built_in().all().find(|known| *known == label),
        Grouping::Language => Language::from_code(label).map(Language::code),
    };
    term.map_or_else(|| Argument::Text(label.to_owned()), |term| Argument::Term(by.vocabulary(), term))
}

impl Grouping {
    /// Name of the vocabulary that the labels of groups are of; those of companies are of none.
    #[must_use]
    pub fn vocabulary(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Sector => "sector",
            Self::Country => "country",
            Self::Language => "language",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::sample_world::{World, person};

    #[test]
    fn the_index_is_herfindahls_and_spellings_of_one_employer_are_one_group() {
        let mut world = World::new(20_000);
        world.add(person("ana", "Umbrella Analytics GmbH", "CEO"));
        world.add(person("bo", "Umbrella Analytics", "Engineer"));
        world.add(person("cy", "Umbrella Analytics", "Engineer"));
        world.add(person("di", "Initech Widgets", "Engineer"));
        world.add(person("ed", "", "Engineer"));
        let spreads = world.with_book(super::spreads);
        let company = &spreads[0];
        assert_eq!((company.by, company.of), (Grouping::Company, Population::Connections));
        assert_eq!((company.known, company.unknown, company.groups), (4, 1, 2));
        assert_eq!(company.herfindahl, Some(0.625), "(9 + 1) of 16");
        assert_eq!(company.effective_groups, Some(1.6));
        assert_eq!(company.top_1_share, Some(0.75));
        assert_eq!(company.top_10_share, Some(1.0));
        assert_eq!(company.largest[0].label, "Umbrella Analytics", "the spelling that most use");
        let living = spreads.iter().find(|spread| spread.of == Population::LivingTies).unwrap();
        assert_eq!((living.known, living.herfindahl, &living.sentence), (0, None, &None));
        let country = spreads
            .iter()
            .find(|spread| spread.by == Grouping::Country && spread.of == Population::Connections)
            .unwrap();
        assert_eq!(country.known + country.unknown, 5);
    }
}
