//! Every weight of the model, with where it comes from; the only place where a point is given out.
//!
//! Owns the defaults and how a target profile changes them: `[weights.people] target_fit = 10` sets the
//! points of a line, `[weights.people.target_fit] full_at = 0.5` one of its parameters. Refuses unknown
//! names, negative points and parameters that would make a formula meaningless.
//!
//! No weights of LinkedIn's index are published: all of these are this project's own design. The points of
//! a pillar sum to 25 as given; a profile may change the sum, for a pillar is scaled to 25 by what is
//! available.

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor, value::MapAccessDeserializer};
use std::fmt;
use std::marker::PhantomData;

use crate::conversation::Stage;

/// Declares one kind of weight: its struct, and the partial form in which a profile may change it.
macro_rules! kind_of_weight {
    ($(#[$about:meta])* $name:ident, $change:ident { $($(#[$field_about:meta])* $field:ident: $rule:ident,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Serialize)]
        pub struct $name { $($(#[$field_about])* pub $field: f64,)* }

        #[derive(Debug, Clone, Copy, Default, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $change { $($field: Option<f64>,)* }

        impl Changeable for $name {
            type Change = $change;

            fn change(&mut self, change: $change) -> Result<(), WeightProblem> {
                $(if let Some(value) = change.$field {
                    self.$field = Rule::$rule.check(stringify!($field), value)?;
                })*
                Ok(())
            }

            // One kind has no parameter beside its points.
            #[allow(clippy::needless_update)]
            fn points(points: f64) -> $change {
                $change { points: Some(points), ..$change::default() }
            }
        }
    };
}

/// Declares the lines of one pillar and the partial form in which a profile may change them.
macro_rules! weights_of_pillar {
    ($(#[$about:meta])* $name:ident, $change:ident { $($(#[$line_about:meta])* $line:ident: $kind:ident,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Serialize)]
        pub struct $name { $($(#[$line_about])* pub $line: $kind,)* }

        #[derive(Default, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        struct $change { $($line: Option<Given<$kind>>,)* }

        impl $name {
            fn change(&mut self, change: $change) -> Result<(), WeightProblem> {
                $(if let Some(Given(change)) = change.$line {
                    self.$line.change(change).map_err(|problem| problem.of_line(stringify!($line)))?;
                })*
                Ok(())
            }

            /// Points of all lines together.
            #[must_use]
            pub fn points(&self) -> f64 {
                let mut points = 0.0;
                $(points += self.$line.points;)*
                points
            }
        }
    };
}

kind_of_weight! {
    /// A share of something complete, `points · share`.
    ShareWeight, ShareChange {
        /// Points at a share of 1.
        points: NotNegative,
    }
}
kind_of_weight! {
    /// An amount that earns evenly up to a mark, `points · min(1, x / full_at)`.
    CapWeight, CapChange {
        /// Points at the mark and above.
        points: NotNegative,
        /// Amount that earns all points.
        full_at: Positive,
    }
}
kind_of_weight! {
    /// An amount of which more is always better and ever less so, `points · (1 − 2^(−x / half_at))`.
    SaturationWeight, SaturationChange {
        /// Points that are approached, never reached.
        points: NotNegative,
        /// Amount that earns half of them.
        half_at: Positive,
    }
}
kind_of_weight! {
    /// A shrunk rate, `points · min(1, p̂ / full_at)` with `p̂ = (k + prior_weight · prior) / (n + prior_weight)`.
    RateWeight, RateChange {
        /// Points at the mark and above.
        points: NotNegative,
        /// Rate that earns all points.
        full_at: PositiveShare,
        /// Rate expected before any evidence.
        prior: Share,
        /// How many cases the prior weighs.
        prior_weight: NotNegative,
    }
}
kind_of_weight! {
    /// A rate shrunk towards the same person's own earlier rate, `points · min(1, p̂ / full_at)`.
    DriftWeight, DriftChange {
        /// Points at the mark and above.
        points: NotNegative,
        /// Rate that earns all points.
        full_at: PositiveShare,
        /// How many cases the earlier rate weighs.
        prior_weight: NotNegative,
    }
}
kind_of_weight! {
    /// What conversations led to: `V` sums the value of each contact's highest stage, decayed by its age;
    /// `points · (1 − 2^(−V / half_at))`.
    ValueWeight, ValueChange {
        /// Points that are approached, never reached.
        points: NotNegative,
        /// V that earns half of them.
        half_at: Positive,
        /// Value of a call, a meeting or a demo that was proposed.
        proposed_meeting: NotNegative,
        /// Value of one that was confirmed or took place.
        confirmed_meeting: NotNegative,
        /// Value of a proposal or quote.
        proposal: NotNegative,
        /// Value of an invoice or a contract.
        contract: NotNegative,
        /// Value of a signature.
        signed: NotNegative,
    }
}

impl ValueWeight {
    /// What reaching a stage is worth while it is new.
    #[must_use]
    pub fn of(&self, stage: Stage) -> f64 {
        match stage {
            Stage::None => 0.0,
            Stage::Call | Stage::Meeting | Stage::Demo => self.proposed_meeting,
            Stage::Confirmed => self.confirmed_meeting,
            Stage::Proposal => self.proposal,
            Stage::Invoice | Stage::Contract => self.contract,
            Stage::Signed => self.signed,
        }
    }
}

weights_of_pillar! {
    /// Weights of "Establish your professional brand".
    BrandWeights, BrandChange {
        /// A headline of one's own.
        profile_headline: ShareWeight,
        /// Summary, by its characters.
        profile_summary: CapWeight,
        /// Share of the latest positions that are described.
        profile_positions: ShareWeight,
        /// Education stated.
        profile_education: ShareWeight,
        /// Skills listed.
        profile_skills: CapWeight,
        /// Industry and location stated.
        profile_industry_location: ShareWeight,
        /// Kinds of extras (certifications, languages, projects and the like).
        profile_extras: CapWeight,
        /// Recommendations received.
        recommendations_received: CapWeight,
        /// Recommendations given.
        recommendations_given: CapWeight,
        /// Distinct people who endorsed a skill.
        endorsers: SaturationWeight,
        /// Posts in one's own words per 28 days.
        own_posts: SaturationWeight,
    }
}
weights_of_pillar! {
    /// Weights of "Find the right people".
    PeopleWeights, PeopleChange {
        /// Share of assessable contacts in the target.
        target_fit: RateWeight,
        /// Share of assessable contacts who decide.
        decision_makers: RateWeight,
        /// Share of the invitations sent that were accepted.
        invitation_acceptance: RateWeight,
        /// Share of the invitations sent that carried a personal note.
        personal_notes: RateWeight,
        /// Share in target among the new connections, against the network before.
        target_drift: DriftWeight,
        /// Weeks with an in-target connection or a search.
        active_weeks: CapWeight,
    }
}
weights_of_pillar! {
    /// Weights of "Engage with insights".
    InsightsWeights, InsightsChange {
        /// Substantive comments per 28 days.
        comments: SaturationWeight,
        /// Posts per 28 days.
        posts: SaturationWeight,
        /// Reactions per 28 days.
        reactions: SaturationWeight,
        /// Weeks with any of these.
        rhythm: CapWeight,
        /// Dialogues per 28 days.
        dialogue: SaturationWeight,
    }
}
weights_of_pillar! {
    /// Weights of "Build relationships".
    RelationshipsWeights, RelationshipsChange {
        /// Strength of all living ties together.
        living_ties: SaturationWeight,
        /// Share of connections that ever talked both ways.
        two_way: RateWeight,
        /// How much of the contact is returned.
        reciprocity: RateWeight,
        /// Living ties that have lasted years.
        long_ties: SaturationWeight,
        /// Share of living ties who decide.
        living_decision_makers: RateWeight,
        /// Spread of living ties over companies.
        company_diversity: ShareWeight,
    }
}
weights_of_pillar! {
    /// Weights of "Make the most of messages".
    MessagesWeights, MessagesChange {
        /// Share of those who asked that were answered within a week.
        answered_in_week: RateWeight,
        /// Median time to an answer, in hours; `points · 2^(−hours / half_at)`.
        reply_speed: SaturationWeight,
        /// Share of first messages that were answered.
        opener_replies: RateWeight,
        /// Share of threads that go to and fro.
        alternating_threads: RateWeight,
        /// What conversations led to.
        real_world_value: ValueWeight,
        /// Share of first messages that neither pitch nor repeat a template.
        manners: ShareWeight,
    }
}

/// All weights of the five pillars.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Weights {
    /// Establish your professional brand.
    pub brand: BrandWeights,
    /// Find the right people.
    pub people: PeopleWeights,
    /// Engage with insights.
    pub insights: InsightsWeights,
    /// Build relationships.
    pub relationships: RelationshipsWeights,
    /// Make the most of messages.
    pub messages: MessagesWeights,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            brand: DEFAULT_BRAND,
            people: DEFAULT_PEOPLE,
            insights: DEFAULT_INSIGHTS,
            relationships: DEFAULT_RELATIONSHIPS,
            messages: DEFAULT_MESSAGES,
        }
    }
}

/// Brand, 25: the profile 10, what others say of one 6 and 4, what one publishes 5. A profile is finished
/// once and then stays, so it is most of the pillar but not all of it.
const DEFAULT_BRAND: BrandWeights = BrandWeights {
    // The ten points of the profile go by what a visitor reads first: summary and positions tell what
    // somebody does (2 each), headline and skills place them (1½ each), the rest rounds off (1 each).
    profile_headline: ShareWeight { points: 1.5 },
    // 300 characters are about 50 words, three sentences: who, for whom, with what result.
    profile_summary: CapWeight { points: 2.0, full_at: 300.0 },
    profile_positions: ShareWeight { points: 2.0 },
    profile_education: ShareWeight { points: 1.0 },
    // LinkedIn's own profile meter asks for five skills.
    profile_skills: CapWeight { points: 1.5, full_at: 5.0 },
    profile_industry_location: ShareWeight { points: 1.0 },
    // Two kinds of extras (say certifications and languages) complete a profile; a third is no better.
    profile_extras: CapWeight { points: 1.0, full_at: 2.0 },
    // Three recommendations are what a visitor reads; received count twice as much as given, since others
    // decide about them.
    recommendations_received: CapWeight { points: 4.0, full_at: 3.0 },
    recommendations_given: CapWeight { points: 2.0, full_at: 3.0 },
    // Ten distinct people: one by one they say something, in hundreds they are habit.
    endorsers: SaturationWeight { points: 4.0, half_at: 10.0 },
    // Half at one post a fortnight: presence, not volume.
    own_posts: SaturationWeight { points: 5.0, half_at: 2.0 },
};

/// People, 25: who is there 13, how invitations go 6, where the network moves 6.
const DEFAULT_PEOPLE: PeopleWeights = PeopleWeights {
    // Full at 60 %: colleagues, friends and former clients are legitimately off target. The prior is half of
    // that, at the weight of 30 contacts, as many as starter mode ends with.
    target_fit: RateWeight { points: 8.0, full_at: 0.6, prior: 0.3, prior_weight: 30.0 },
    // Full at 35 %, somewhat more than twice the 15 % that the prior takes for a common network.
    decision_makers: RateWeight { points: 5.0, full_at: 0.35, prior: 0.15, prior_weight: 30.0 },
    // Taken as the scale: 30 % for invitations to strangers, 60 % for those that were expected.
    invitation_acceptance: RateWeight { points: 4.0, full_at: 0.6, prior: 0.3, prior_weight: 20.0 },
    // A note with every invitation is possible, so full is at 100 %.
    personal_notes: RateWeight { points: 2.0, full_at: 1.0, prior: 0.2, prior_weight: 10.0 },
    // The same mark as target fit: a network moves towards its target while its newcomers are nearer to
    // that mark than it is. 20 cases: half a year of one new connection in nine days.
    target_drift: DriftWeight { points: 3.0, full_at: 0.6, prior_weight: 20.0 },
    active_weeks: CapWeight { points: 3.0, full_at: 12.0 },
};

/// Insights, 25: words 14 (comments before posts, for a comment reaches one who is there), a steady rhythm
/// 5, dialogue and reactions 3 each.
const DEFAULT_INSIGHTS: InsightsWeights = InsightsWeights {
    // Half at two a week.
    comments: SaturationWeight { points: 9.0, half_at: 8.0 },
    // Half at one a week.
    posts: SaturationWeight { points: 5.0, half_at: 4.0 },
    // Half at one each working day; a click is worth a third of a sentence at best.
    reactions: SaturationWeight { points: 3.0, half_at: 20.0 },
    rhythm: CapWeight { points: 5.0, full_at: 12.0 },
    dialogue: SaturationWeight { points: 3.0, half_at: 3.0 },
};

/// Relationships, 25: living ties 10, how it came to them 8 (both ways, returned), how good they are 7.
const DEFAULT_RELATIONSHIPS: RelationshipsWeights = RelationshipsWeights {
    // Half at a sum of 25: about 50 living ties of strength 50, the third of Dunbar's layers
    // (5, 15, 50, 150). There is no rate here: more ties that live are better, however large the network.
    living_ties: SaturationWeight { points: 10.0, half_at: 25.0 },
    // Full when every second connection ever talked; the prior takes 15 % for a common network.
    two_way: RateWeight { points: 4.0, full_at: 0.5, prior: 0.15, prior_weight: 50.0 },
    // Weighted reciprocity (Squartini et al., Scientific Reports 3, 2013): twice the returned share of all
    // contact. Full at 0.7: friends' exchanges are seldom exactly even. Prior: 3 in 10 contact-days
    // returned, at the weight of 10 contact-days.
    reciprocity: RateWeight { points: 4.0, full_at: 0.7, prior: 0.3, prior_weight: 10.0 },
    // Half at ten ties that have lasted three years and live: Dunbar's second layer (15) nearly filled.
    long_ties: SaturationWeight { points: 3.0, half_at: 10.0 },
    // The marks of the decision makers of the whole network, at the weight of ten ties.
    living_decision_makers: RateWeight { points: 2.0, full_at: 0.35, prior: 0.15, prior_weight: 10.0 },
    company_diversity: ShareWeight { points: 2.0 },
};

/// Messages, 25: what they led to 8, whether there is a conversation 9, one's own reliability and tact 8.
const DEFAULT_MESSAGES: MessagesWeights = MessagesWeights {
    answered_in_week: RateWeight { points: 3.0, full_at: 1.0, prior: 0.5, prior_weight: 10.0 },
    // Half at a day.
    reply_speed: SaturationWeight { points: 2.0, half_at: 24.0 },
    // Full at 40 %, taken for what well-aimed personal first messages reach, against a prior of 15 %.
    opener_replies: RateWeight { points: 4.0, full_at: 0.4, prior: 0.15, prior_weight: 20.0 },
    alternating_threads: RateWeight { points: 5.0, full_at: 0.5, prior: 0.2, prior_weight: 20.0 },
    // Half at 20: two fresh signatures, or five confirmed calls. The values double from a proposed call to
    // a confirmed one and then climb by two to ten for a signature, so that one signature is worth five
    // calls that were only proposed.
    real_world_value: ValueWeight {
        points: 8.0,
        half_at: 20.0,
        proposed_meeting: 2.0,
        confirmed_meeting: 4.0,
        proposal: 6.0,
        contract: 8.0,
        signed: 10.0,
    },
    manners: ShareWeight { points: 3.0 },
};

/// Why a weight of the profile cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name} must be {rule}")]
pub struct WeightProblem {
    /// The weight as the profile names it, such as `people.target_fit.full_at`.
    pub name: String,
    /// What it must be.
    pub rule: &'static str,
}

impl WeightProblem {
    fn of_line(mut self, line: &str) -> Self {
        self.name = format!("{line}.{}", self.name);
        self
    }
}

/// What a number of a weight must be.
#[derive(Clone, Copy)]
enum Rule {
    NotNegative,
    Positive,
    Share,
    PositiveShare,
}

impl Rule {
    fn check(self, field: &str, value: f64) -> Result<f64, WeightProblem> {
        // Weights beyond this only overflow; the model gives 25 points a pillar.
        const LARGEST: f64 = 1e6;
        let within = |low: f64, high: f64| value >= low && value <= high;
        let (fits, rule) = match self {
            Self::NotNegative => (within(0.0, LARGEST), "a number from 0 to 1,000,000"),
            Self::Positive => (within(1e-6, LARGEST), "a number above 0, up to 1,000,000"),
            Self::Share => (within(0.0, 1.0), "a share from 0 to 1"),
            Self::PositiveShare => (within(1e-6, 1.0), "a share above 0, up to 1"),
        };
        if fits { Ok(value) } else { Err(WeightProblem { name: field.to_owned(), rule }) }
    }
}

/// A kind of weight that a profile can change in part.
trait Changeable {
    type Change: for<'de> Deserialize<'de>;
    fn change(&mut self, change: Self::Change) -> Result<(), WeightProblem>;
    fn points(points: f64) -> Self::Change;
}

/// A change as the profile states it: a number for the points, or a table.
struct Given<Kind: Changeable>(Kind::Change);

impl<'de, Kind: Changeable> Deserialize<'de> for Given<Kind> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PointsOrTable<Kind>(PhantomData<Kind>);
        impl<'de, Kind: Changeable> Visitor<'de> for PointsOrTable<Kind> {
            type Value = Given<Kind>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a number of points or a table of a line's parameters")
            }

            fn visit_f64<E>(self, points: f64) -> Result<Self::Value, E> {
                Ok(Given(Kind::points(points)))
            }

            fn visit_i64<E>(self, points: i64) -> Result<Self::Value, E> {
                #[expect(clippy::cast_precision_loss)]
                Ok(Given(Kind::points(points as f64)))
            }

            fn visit_u64<E>(self, points: u64) -> Result<Self::Value, E> {
                #[expect(clippy::cast_precision_loss)]
                Ok(Given(Kind::points(points as f64)))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                Kind::Change::deserialize(MapAccessDeserializer::new(map)).map(Given)
            }
        }
        deserializer.deserialize_any(PointsOrTable(PhantomData))
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WeightsChange {
    brand: BrandChange,
    people: PeopleChange,
    insights: InsightsChange,
    relationships: RelationshipsChange,
    messages: MessagesChange,
}

/// The defaults with the profile's changes; a weight outside its rule is an error that names it.
impl<'de> Deserialize<'de> for Weights {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let change = WeightsChange::deserialize(deserializer)?;
        let mut weights = Self::default();
        let apply = || -> Result<(), WeightProblem> {
            weights.brand.change(change.brand).map_err(|problem| problem.of_line("brand"))?;
            weights.people.change(change.people).map_err(|problem| problem.of_line("people"))?;
            weights.insights.change(change.insights).map_err(|problem| problem.of_line("insights"))?;
            weights.relationships.change(change.relationships).map_err(|problem| problem.of_line("relationships"))?;
            weights.messages.change(change.messages).map_err(|problem| problem.of_line("messages"))
        };
        apply().map_err(D::Error::custom)?;
        Ok(weights)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_points_of_every_pillar_sum_to_25() {
        let weights = Weights::default();
        for points in [
            weights.brand.points(),
            weights.people.points(),
            weights.insights.points(),
            weights.relationships.points(),
            weights.messages.points(),
        ] {
            assert!((points - 25.0).abs() < 1e-12, "{points}");
        }
    }

    #[test]
    fn a_profile_changes_points_alone_or_any_parameter() {
        let weights: Weights = toml::from_str(
            "[people]\ntarget_fit = 10\ndecision_makers = { full_at = 0.5 }\n[messages.real_world_value]\nsigned = 20.0\n",
        )
        .unwrap();
        let mut expected = Weights::default();
        expected.people.target_fit.points = 10.0;
        expected.people.decision_makers.full_at = 0.5;
        expected.messages.real_world_value.signed = 20.0;
        assert_eq!(weights, expected);
        assert_eq!(toml::from_str::<Weights>("").unwrap(), Weights::default());
    }

    #[test]
    fn a_wrong_weight_is_refused_by_its_name() {
        for (profile, word) in [
            ("[people]\ntarget_fit = -1", "people.target_fit.points"),
            ("[people.target_fit]\nfull_at = 0", "people.target_fit.full_at"),
            ("[people.target_fit]\nprior = 1.5", "people.target_fit.prior"),
            ("[insights.comments]\nhalf_at = nan", "insights.comments.half_at"),
            ("[people.target_fit]\nfull = 0.5", "unknown field `full`"),
            ("[people]\ntarget = 3", "unknown field `target`"),
            ("[pepole]\ntarget_fit = 3", "unknown field `pepole`"),
            ("[people]\ntarget_fit = \"ten\"", "a number of points or a table"),
        ] {
            let message = toml::from_str::<Weights>(profile).unwrap_err().to_string();
            assert!(message.contains(word), "{profile}: {message}");
        }
    }

    #[test]
    fn weights_that_are_printed_can_be_read_back() {
        let printed = toml::to_string(&Weights::default()).unwrap();
        assert_eq!(toml::from_str::<Weights>(&printed).unwrap(), Weights::default());
    }
}
