//! Where a tie stands: living, weak, cooling, dormant, deep dormant, one-sided or never.
//!
//! Owns the thresholds of silence. Refuses to call a tie lost: silence says that it is quiet.

use crate::conversation::Relationship;

/// Strength from which a tie lives (scoring.md).
pub const LIVING_STRENGTH: f64 = 20.0;
/// A tie cools after this many usual gaps of silence: beyond eight, decay is probable (published).
const COOLING_GAPS: f64 = 8.0;
/// Silence below a month never means cooling, however busy the tie was.
const COOLING_LEAST_DAYS: f64 = 30.0;
/// A year of silence.
pub const DORMANT_DAYS: i32 = 365;
/// Three years: ties quiet for so long are often as useful as current ones (Levin et al. 2011).
pub const DEEP_DORMANT_DAYS: i32 = 1095;

/// Where a tie stands on the as-of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TieState {
    /// Strong and fresh: S ≥ 20, no unusual silence.
    Living,
    /// Two-way and fresh, but S < 20.
    Weak,
    /// Silent for more than 30 days and eight times the usual gap.
    Cooling,
    /// Silent for more than a year.
    Dormant,
    /// Silent for more than three years.
    DeepDormant,
    /// Only one side ever wrote anything of human quality.
    OneSided,
    /// No message of human quality to one another, and no living tie by groups.
    Never,
}

impl TieState {
    /// The state as files print it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Living => "living",
            Self::Weak => "weak",
            Self::Cooling => "cooling",
            Self::Dormant => "dormant",
            Self::DeepDormant => "deep_dormant",
            Self::OneSided => "one_sided",
            Self::Never => "never",
        }
    }
}

/// The state of a tie of a strength, after so many days of silence.
pub(super) fn judge(relationship: &Relationship, strength: f64, days_silent: Option<i32>) -> TieState {
    // Who talks in groups alone has no silence to measure, but may have a living tie.
    let Some(days) = days_silent else {
        return if strength >= LIVING_STRENGTH { TieState::Living } else { TieState::Never };
    };
    if !relationship.two_way {
        return TieState::OneSided;
    }
    let usual_gap = relationship.usual_gap_days.map_or(0.0, f64::from);
    if days > DEEP_DORMANT_DAYS {
        TieState::DeepDormant
    } else if days > DORMANT_DAYS {
        TieState::Dormant
    } else if f64::from(days) > COOLING_LEAST_DAYS.max(COOLING_GAPS * usual_gap) {
        TieState::Cooling
    } else if strength >= LIVING_STRENGTH {
        TieState::Living
    } else {
        TieState::Weak
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_way(usual_gap_days: Option<f32>) -> Relationship {
        Relationship { two_way: true, usual_gap_days, ..Relationship::default() }
    }

    #[test]
    fn silence_is_measured_against_the_usual_gap() {
        assert_eq!(judge(&two_way(Some(2.0)), 60.0, Some(30)), TieState::Living);
        assert_eq!(judge(&two_way(Some(2.0)), 60.0, Some(31)), TieState::Cooling);
        assert_eq!(judge(&two_way(Some(30.0)), 60.0, Some(200)), TieState::Living);
        assert_eq!(judge(&two_way(Some(30.0)), 60.0, Some(241)), TieState::Cooling);
        assert_eq!(judge(&two_way(Some(200.0)), 60.0, Some(366)), TieState::Dormant);
        assert_eq!(judge(&two_way(None), 18.0, Some(1096)), TieState::DeepDormant);
        assert_eq!(judge(&two_way(None), 12.0, Some(3)), TieState::Weak);
    }

    #[test]
    fn one_side_alone_is_no_tie() {
        assert_eq!(judge(&Relationship::default(), 4.0, Some(3)), TieState::OneSided);
        assert_eq!(judge(&Relationship::default(), 0.0, None), TieState::Never);
        assert_eq!(judge(&Relationship::default(), 46.0, None), TieState::Living, "in groups alone");
    }
}
