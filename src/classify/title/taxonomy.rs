//! The labels of the title stage: seniority, function, flags.
//!
//! Owns their spelling and their order. Refuses to judge: which label a title gets is the grammar's business.

use std::fmt;

/// Level of a position, LinkedIn's ladder with `head`, `individual` and `board` kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[repr(u8)]
pub enum Seniority {
    /// Owner, founder or self-employed proprietor.
    Owner,
    /// Partner of a firm.
    Partner,
    /// Chief officer: CEO, managing director, president.
    Cxo,
    /// Vice president.
    Vp,
    /// Director.
    Director,
    /// Head of a function.
    Head,
    /// Leads people: team, site or department manager.
    Manager,
    /// Senior or lead individual.
    Senior,
    /// Individual contributor.
    Individual,
    /// First job, junior, associate, aspiring.
    Entry,
    /// Intern, apprentice, student.
    Training,
    /// Governance only: non-executive, trustee, supervisory board.
    Board,
    /// Retired or between jobs.
    None,
    /// Nothing in the title tells.
    #[default]
    Unknown,
}

impl Seniority {
    /// All levels, in the order of the ladder.
    pub const ALL: [Self; 14] = [
        Self::Owner,
        Self::Partner,
        Self::Cxo,
        Self::Vp,
        Self::Director,
        Self::Head,
        Self::Manager,
        Self::Senior,
        Self::Individual,
        Self::Entry,
        Self::Training,
        Self::Board,
        Self::None,
        Self::Unknown,
    ];

    /// The label as every output spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Partner => "partner",
            Self::Cxo => "cxo",
            Self::Vp => "vp",
            Self::Director => "director",
            Self::Head => "head",
            Self::Manager => "manager",
            Self::Senior => "senior",
            Self::Individual => "individual",
            Self::Entry => "entry",
            Self::Training => "training",
            Self::Board => "board",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }

    /// The level of a label, letter case ignored; `None` if it is no level.
    #[must_use]
    pub fn parse(label: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str().eq_ignore_ascii_case(label.trim()))
    }

    /// Whether a person of this level decides by default: owner, partner, cxo, vp, director, head.
    #[must_use]
    pub const fn decides(self) -> bool {
        matches!(self, Self::Owner | Self::Partner | Self::Cxo | Self::Vp | Self::Director | Self::Head)
    }

    /// Rank among the roles of one title: the highest wins. A board seat stands below any executive
    /// role and above an individual's, because it says more about influence than a craft does.
    #[must_use]
    pub(super) const fn weight(self) -> u8 {
        match self {
            Self::Owner => 13,
            Self::Partner => 12,
            Self::Cxo => 11,
            Self::Vp => 10,
            Self::Director => 9,
            Self::Head => 8,
            Self::Manager => 7,
            Self::Board => 6,
            Self::Senior => 5,
            Self::Individual => 4,
            Self::Entry => 3,
            Self::Training => 2,
            Self::None => 1,
            Self::Unknown => 0,
        }
    }
}

impl fmt::Display for Seniority {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

macro_rules! functions {
    ($(($variant:ident, $label:literal)),+ $(,)?) => {
        /// What a position is about: LinkedIn's 26 functions, General Management, and Trades and Hospitality.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        #[repr(u8)]
        pub enum Function {
            $(#[doc = $label] $variant,)+
            /// Nothing in the title tells.
            #[default]
            Unknown,
        }

        impl Function {
            /// The 28 functions, without `Unknown`.
            pub const ALL: [Self; 28] = [$(Self::$variant,)+];

            /// The function of a label spelt exactly.
            pub(super) fn exact(label: &str) -> Option<Self> {
                match label {
                    $($label => Some(Self::$variant),)+
                    "" | "-" => Some(Self::Unknown),
                    _ => None,
                }
            }

            /// The label as every output spells it; `-` where unknown.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $label,)+
                    Self::Unknown => "-",
                }
            }
        }
    };
}

functions! {
    (Accounting, "Accounting"),
    (Administrative, "Administrative"),
    (ArtsAndDesign, "Arts and Design"),
    (BusinessDevelopment, "Business Development"),
    (CommunityAndSocialServices, "Community and Social Services"),
    (Consulting, "Consulting"),
    (Education, "Education"),
    (Engineering, "Engineering"),
    (Entrepreneurship, "Entrepreneurship"),
    (Finance, "Finance"),
    (HealthcareServices, "Healthcare Services"),
    (HumanResources, "Human Resources"),
    (InformationTechnology, "Information Technology"),
    (Legal, "Legal"),
    (Marketing, "Marketing"),
    (MediaAndCommunication, "Media and Communication"),
    (MilitaryAndProtectiveServices, "Military and Protective Services"),
    (Operations, "Operations"),
    (ProductManagement, "Product Management"),
    (ProgramAndProjectManagement, "Program and Project Management"),
    (Purchasing, "Purchasing"),
    (QualityAssurance, "Quality Assurance"),
    (RealEstate, "Real Estate"),
    (Research, "Research"),
    (Sales, "Sales"),
    (CustomerSuccessAndSupport, "Customer Success and Support"),
    (GeneralManagement, "General Management"),
    (TradesAndHospitality, "Trades and Hospitality"),
}

impl Function {
    /// The function of a label, letter case ignored; `-` and the empty label are `Unknown`; `None` if it is no function.
    #[must_use]
    pub fn parse(label: &str) -> Option<Self> {
        let label = label.trim();
        if matches!(label, "" | "-") {
            return Some(Self::Unknown);
        }
        Self::exact(label)
            .or_else(|| Self::ALL.into_iter().find(|function| function.as_str().eq_ignore_ascii_case(label)))
    }

    /// Whether the title names a field at all.
    #[must_use]
    pub const fn is_known(self) -> bool {
        !matches!(self, Self::Unknown)
    }

    /// LinkedIn's top-level sector that nearly all people of this function work in, where there is one.
    /// The company's own evidence always beats it.
    #[must_use]
    pub const fn sector_hint(self) -> Option<&'static str> {
        match self {
            Self::HealthcareServices => Some("Hospitals and Health Care"),
            Self::Education => Some("Education"),
            Self::RealEstate => Some("Real Estate and Equipment Rental Services"),
            Self::MilitaryAndProtectiveServices => Some("Government Administration"),
            _ => None,
        }
    }
}

impl fmt::Display for Function {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// What else a title says: a set of flags in one byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Flags(u8);

impl Flags {
    /// No flag.
    pub const NONE: Self = Self(0);
    /// Works alone: freelancer, self-employed.
    pub const SOLO: Self = Self(1);
    /// Holds the position for a time: interim, acting, fractional.
    pub const INTERIM: Self = Self(1 << 1);
    /// Second to the position: deputy, vice, assistant director, adjoint.
    pub const DEPUTY: Self = Self(1 << 2);
    /// The level was lowered because banks inflate it.
    pub const BANK_ADJUSTED: Self = Self(1 << 3);
    /// A former position is named.
    pub const FORMER: Self = Self(1 << 4);
    /// A governance seat is named.
    pub const BOARD: Self = Self(1 << 5);

    const LABELS: [(Self, &'static str); 6] = [
        (Self::SOLO, "solo"),
        (Self::INTERIM, "interim"),
        (Self::DEPUTY, "deputy"),
        (Self::BANK_ADJUSTED, "bank_adjusted"),
        (Self::FORMER, "former"),
        (Self::BOARD, "board"),
    ];

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every flag of `other` is set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether no flag is set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The labels of the flags that are set, in a fixed order.
    pub fn labels(self) -> impl Iterator<Item = &'static str> {
        Self::LABELS.into_iter().filter(move |(flag, _)| self.contains(*flag)).map(|(_, label)| label)
    }
}

impl fmt::Display for Flags {
    /// Labels joined by `;`, as the outputs write them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, label) in self.labels().enumerate() {
            if position > 0 {
                formatter.write_str(";")?;
            }
            formatter.write_str(label)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_read_back_as_written() {
        for level in Seniority::ALL {
            assert_eq!(Seniority::parse(level.as_str()), Some(level));
        }
        for function in Function::ALL {
            assert_eq!(Function::parse(function.as_str()), Some(function));
        }
        assert_eq!(Function::parse("-"), Some(Function::Unknown));
        assert_eq!(Function::parse("Sorcery"), None);
    }

    #[test]
    fn exactly_the_six_upper_levels_decide() {
        let deciders: Vec<_> =
            Seniority::ALL.into_iter().filter(|level| level.decides()).map(Seniority::as_str).collect();
        assert_eq!(deciders, ["owner", "partner", "cxo", "vp", "director", "head"]);
    }

    #[test]
    fn flags_print_in_a_fixed_order() {
        let flags = Flags::BOARD.with(Flags::SOLO).with(Flags::FORMER);
        assert_eq!(flags.to_string(), "solo;former;board");
        assert!(flags.contains(Flags::SOLO) && !flags.contains(Flags::DEPUTY));
        assert_eq!(Flags::NONE.to_string(), "");
    }
}
