//! The twenty sectors, and the industries below them, spelt as LinkedIn's Industry V2 spells them.
//!
//! Owns the taxonomy and the words by which a target profile may name a part of it ("banca",
//! "Software", "Seguros"). Refuses to judge a company: that is [`super::classifier`].

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::fold::{fold_phrase, spelt_out};
use super::rows::rows;
use crate::classify::CompanyContext;

/// The taxonomy as data: `industry,parent,context,aliases,reason`; a top level has no parent.
const INDUSTRIES: &str = include_str!("../lexicons/companies/industries.csv");

macro_rules! sectors {
    ($($variant:ident => $name:literal),+ $(,)?) => {
        /// A top level of LinkedIn's Industry V2. The order is alphabetical, as LinkedIn lists them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Sector {
            $(#[doc = $name] $variant,)+
        }

        impl Sector {
            /// All sectors in their order.
            pub const ALL: [Self; 20] = [$(Self::$variant,)+];

            /// The name, as LinkedIn spells it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

sectors! {
    AccommodationServices => "Accommodation Services",
    AdministrativeAndSupportServices => "Administrative and Support Services",
    Construction => "Construction",
    ConsumerServices => "Consumer Services",
    Education => "Education",
    EntertainmentProviders => "Entertainment Providers",
    FarmingRanchingForestry => "Farming, Ranching, Forestry",
    FinancialServices => "Financial Services",
    GovernmentAdministration => "Government Administration",
    HoldingCompanies => "Holding Companies",
    HospitalsAndHealthCare => "Hospitals and Health Care",
    Manufacturing => "Manufacturing",
    OilGasAndMining => "Oil, Gas, and Mining",
    ProfessionalServices => "Professional Services",
    RealEstateAndEquipmentRentalServices => "Real Estate and Equipment Rental Services",
    Retail => "Retail",
    TechnologyInformationAndMedia => "Technology, Information and Media",
    TransportationLogisticsSupplyChainAndStorage => "Transportation, Logistics, Supply Chain and Storage",
    Utilities => "Utilities",
    Wholesale => "Wholesale",
}

impl Sector {
    /// Reads a sector by its name in any case and spelling, LinkedIn's older names, or a usual word for it in
    /// one of the seven languages. `None` for the name of an industry below a sector: see [`SectorScope::parse`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match SectorScope::parse(text)? {
            SectorScope::Sector(sector) => Some(sector),
            SectorScope::Industry(_) => None,
        }
    }

    /// The sector by exactly its name, as the data files spell it.
    #[must_use]
    pub fn from_exact(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sector| sector.as_str() == name)
    }
}

impl std::fmt::Display for Sector {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A level of the taxonomy below the sectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Industry(u16);

/// One row of the taxonomy.
struct IndustryRow {
    name: &'static str,
    parent: Option<Industry>,
    sector: Sector,
    context: CompanyContext,
}

/// The taxonomy by names.
struct Taxonomy {
    rows: Vec<IndustryRow>,
    by_name: FxHashMap<&'static str, Industry>,
}

static TAXONOMY: LazyLock<Taxonomy> = LazyLock::new(Taxonomy::built_in);

/// What people call its parts, folded. Apart from the taxonomy, since only a target profile needs it.
static ALIASES: LazyLock<FxHashMap<String, SectorScope>> = LazyLock::new(|| {
    let mut aliases = FxHashMap::default();
    for [name, parent, _, others, _] in rows::<5>(INDUSTRIES) {
        let scope = match parent {
            "" => Sector::from_exact(name).map(SectorScope::Sector),
            _ => Industry::from_exact(name).map(SectorScope::Industry),
        };
        let Some(scope) = scope else { continue };
        for alias in std::iter::once(name).chain(others.split('|')).filter(|alias| !alias.is_empty()) {
            aliases.entry(fold_phrase(alias)).or_insert(scope);
            if let Some(written) = spelt_out(alias) {
                aliases.entry(fold_phrase(&written)).or_insert(scope);
            }
        }
    }
    aliases
});

impl Taxonomy {
    fn built_in() -> Self {
        let mut taxonomy = Self { rows: Vec::with_capacity(300), by_name: FxHashMap::default() };
        let mut pending: Vec<[&'static str; 5]> = rows::<5>(INDUSTRIES).collect();
        // Parents may stand after their children, since the file is sorted by name: at most three levels.
        for _ in 0..3 {
            pending.retain(|[name, parent, context, ..]| {
                if parent.is_empty() {
                    return false;
                }
                if let Some(sector) = Sector::from_exact(parent) {
                    taxonomy.add(name, None, sector, context);
                    return false;
                }
                let above = taxonomy.by_name.get(parent).copied();
                let sector = above.and_then(|above| taxonomy.row(above)).map(|row| row.sector);
                match sector {
                    Some(sector) => {
                        taxonomy.add(name, above, sector, context);
                        false
                    }
                    None => true,
                }
            });
        }
        taxonomy
    }

    fn add(&mut self, name: &'static str, parent: Option<Industry>, sector: Sector, context: &str) {
        let industry = Industry(self.rows.len() as u16);
        let inherited = parent.and_then(|parent| self.rows.get(usize::from(parent.0))).map(|row| row.context);
        let context = CompanyContext::parse(context).union(inherited.unwrap_or_default());
        self.rows.push(IndustryRow { name, parent, sector, context });
        self.by_name.insert(name, industry);
    }

    fn row(&self, industry: Industry) -> Option<&IndustryRow> {
        self.rows.get(usize::from(industry.0))
    }
}

impl Industry {
    /// All industries below the sectors, in the taxonomy's order.
    pub fn all() -> impl Iterator<Item = Self> {
        // The taxonomy has a few hundred rows.
        (0..TAXONOMY.rows.len() as u16).map(Self)
    }

    /// Place of the industry in the taxonomy's order.
    pub(crate) fn number(self) -> u16 {
        self.0
    }

    /// The industry of a place.
    pub(crate) fn from_number(number: u16) -> Option<Self> {
        TAXONOMY.row(Self(number)).map(|_| Self(number))
    }

    /// The industry by exactly its name, as LinkedIn spells it.
    #[must_use]
    pub fn from_exact(name: &str) -> Option<Self> {
        TAXONOMY.by_name.get(name).copied()
    }

    /// The name, as LinkedIn spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        TAXONOMY.row(self).map_or("", |row| row.name)
    }

    /// The sector above it.
    #[must_use]
    pub fn sector(self) -> Option<Sector> {
        TAXONOMY.row(self).map(|row| row.sector)
    }

    /// The industry directly above it, `None` where that is a sector.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        TAXONOMY.row(self).and_then(|row| row.parent)
    }

    /// What the industry means for the reading of a title.
    #[must_use]
    pub fn context(self) -> CompanyContext {
        TAXONOMY.row(self).map(|row| row.context).unwrap_or_default()
    }

    /// Whether it is the other industry or lies below it.
    #[must_use]
    pub fn is_within(self, other: Self) -> bool {
        // Four levels at most, so that a wrong data file cannot turn this into a circle.
        std::iter::successors(Some(self), |industry| industry.parent()).take(4).any(|industry| industry == other)
    }
}

/// A part of the taxonomy that a target profile names: a whole sector or an industry with what lies below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectorScope {
    /// A top level.
    Sector(Sector),
    /// A lower level.
    Industry(Industry),
}

impl SectorScope {
    /// Reads the name of a sector or industry: LinkedIn's present or older name, or a usual word for it in one
    /// of the seven languages, in any case, with or without accents. `None` if nothing of the taxonomy is meant.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let folded = fold_phrase(text);
        let spelling = folded.replace("& ", "and ");
        ALIASES.get(&folded).or_else(|| ALIASES.get(&spelling)).copied()
    }

    /// The name, as LinkedIn spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sector(sector) => sector.as_str(),
            Self::Industry(industry) => industry.as_str(),
        }
    }

    /// The sector named, or the one above the industry named.
    #[must_use]
    pub fn sector(self) -> Option<Sector> {
        match self {
            Self::Sector(sector) => Some(sector),
            Self::Industry(industry) => industry.sector(),
        }
    }

    /// Whether a company of this sector and industry lies within it; `None` where its industry is not known
    /// and would decide.
    #[must_use]
    pub fn contains(self, sector: Option<Sector>, industry: Option<Industry>) -> Option<bool> {
        match self {
            Self::Sector(wanted) => sector.map(|sector| sector == wanted),
            Self::Industry(wanted) => match (sector, industry) {
                (_, Some(industry)) if industry.is_within(wanted) => Some(true),
                // A broader industry than the wanted one leaves the question open: Capital Markets for Venture Capital.
                (_, Some(industry)) if wanted.is_within(industry) => None,
                (_, Some(_)) => Some(false),
                (Some(sector), None) if wanted.sector() != Some(sector) => Some(false),
                _ => None,
            },
        }
    }

    /// Every name of the taxonomy, sorted: for messages that suggest the nearest one.
    #[must_use]
    pub fn names() -> Vec<&'static str> {
        let mut names: Vec<&'static str> = Sector::ALL.iter().map(|sector| sector.as_str()).collect();
        names.extend(TAXONOMY.rows.iter().map(|row| row.name));
        names.sort_unstable();
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_taxonomy_finds_its_sector() {
        assert_eq!(TAXONOMY.rows.len() + Sector::ALL.len(), rows::<5>(INDUSTRIES).count());
        for sector in Sector::ALL {
            assert_eq!(Sector::parse(sector.as_str()), Some(sector));
            assert_eq!(Sector::parse(&sector.as_str().to_uppercase()), Some(sector));
        }
        for row in &TAXONOMY.rows {
            let industry = Industry::from_exact(row.name).unwrap();
            assert_eq!(SectorScope::parse(row.name).and_then(SectorScope::sector), industry.sector(), "{}", row.name);
        }
    }

    #[test]
    fn the_file_says_why_and_knows_its_contexts() {
        for [name, _, context, _, reason] in rows::<5>(INDUSTRIES) {
            assert!(!reason.is_empty(), "{name}");
            assert_eq!(CompanyContext::parse(context).names().count(), context.split_whitespace().count(), "{name}");
        }
    }

    #[test]
    fn no_alias_means_two_things() {
        let mut seen: FxHashMap<String, &str> = FxHashMap::default();
        for [name, _, _, aliases, _] in rows::<5>(INDUSTRIES) {
            for alias in std::iter::once(name).chain(aliases.split('|').filter(|alias| !alias.is_empty())) {
                if let Some(other) = seen.insert(fold_phrase(alias), name) {
                    panic!("{alias} is both {other} and {name}");
                }
            }
        }
    }

    #[test]
    fn people_name_sectors_in_their_language() {
        let industry = |text: &str| SectorScope::parse(text).map(SectorScope::as_str);
        for (text, name) in [
            ("software", "Software Development"),
            ("Banca", "Banking"),
            ("seguros", "Insurance"),
            ("Versicherungen", "Insurance"),
            ("hôtellerie", "Hospitality"),
            ("Automotive", "Motor Vehicle Manufacturing"),
            ("Information Technology & Services", "IT Services and IT Consulting"),
            ("Gezondheidszorg", "Hospitals and Health Care"),
            ("Construção", "Construction"),
            ("EINZELHANDEL", "Retail"),
            ("farmaceutica", "Pharmaceutical Manufacturing"),
            ("Rechtsanwälte", "Law Practice"),
            ("Rechtsanwaelte", "Law Practice"),
        ] {
            assert_eq!(industry(text), Some(name), "{text}");
        }
        assert_eq!(SectorScope::parse("quidditch"), None);
        assert_eq!(SectorScope::parse(""), None);
    }

    #[test]
    fn a_scope_contains_what_lies_below_it() {
        let scope = SectorScope::parse("Capital Markets").unwrap();
        let below = Industry::from_exact("Investment Banking");
        let finance = Some(Sector::FinancialServices);
        assert_eq!(scope.contains(finance, below), Some(true));
        assert_eq!(scope.contains(finance, Industry::from_exact("Banking")), Some(false));
        assert_eq!(scope.contains(finance, None), None);
        assert_eq!(scope.contains(Some(Sector::Retail), None), Some(false));
        assert_eq!(scope.contains(None, None), None);
        assert_eq!(SectorScope::Sector(Sector::FinancialServices).contains(finance, None), Some(true));
    }
}
