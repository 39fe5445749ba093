//! What the score is computed from: counted facts as of one day, each missing where its file is.
//!
//! Owns the definition of every count (window, unit, what is left out) and the guards against farming that
//! lie in it: sums of strength instead of head counts, rates with their denominators. Refuses to read
//! files, to know persons, and to make 0 out of what was not in the export: that is `None`.

use super::statistics::{Proportion, counted};
use super::weights::ValueWeight;

/// Days over which activity is counted before the as-of day.
pub const ACTIVITY_WINDOW_DAYS: f64 = 90.0;

/// Days to which activity is scaled: four weeks, so that "two a week" is 8.
pub const ACTIVITY_PERIOD_DAYS: f64 = 28.0;

/// Days before the as-of day in which a connection counts as new for the drift.
pub const NEW_CONNECTION_DAYS: f64 = 180.0;

/// Invitations younger than this are left out of the acceptance rate: they may still be accepted.
pub const INVITATION_MATURE_DAYS: f64 = 14.0;

/// Strength from which a tie is living.
pub const LIVING_STRENGTH: f64 = 20.0;

/// Years between the first and the last contact from which a living tie is long. Three: a tie that lasted
/// as long as those that Levin, Walter and Murnighan (2011) call dormant were quiet.
pub const LONG_TIE_YEARS: f64 = 3.0;

/// Everything that one evaluation needs. `Default` measures nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Inputs {
    /// The day as of which everything is counted, from 1970-01-01.
    pub as_of_day: i32,
    /// Connections, the nameless ones included.
    pub connections: u32,
    /// Days from the oldest connection to the as-of day; `None` where no connection has a date.
    pub network_age_days: Option<u32>,
    /// Whether the user stated a target; without one, decision makers of every sector are the target.
    pub has_target_profile: bool,
    /// Facts of "Establish your professional brand".
    pub brand: BrandFacts,
    /// Facts of "Find the right people".
    pub people: PeopleFacts,
    /// Facts of "Engage with insights".
    pub insights: InsightsFacts,
    /// Facts of "Build relationships".
    pub relationships: RelationshipsFacts,
    /// Facts of "Make the most of messages".
    pub messages: MessagesFacts,
}

/// The profile, what others say of it, and what its owner publishes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BrandFacts {
    /// Whether the profile has a headline (Profile.csv).
    pub has_headline: Option<bool>,
    /// Characters of the summary (Profile.csv); 0 for none.
    pub summary_characters: Option<u32>,
    /// Positions with a description among the latest three (Positions.csv); no position at all is 0 of 1.
    pub described_positions: Option<Proportion>,
    /// Rows of Education.csv.
    pub education_entries: Option<u32>,
    /// Rows of Skills.csv.
    pub skills: Option<u32>,
    /// Whether the profile states an industry (Profile.csv).
    pub has_industry: Option<bool>,
    /// Whether the profile states a location (Profile.csv).
    pub has_location: Option<bool>,
    /// Kinds of extras present (certifications, languages, projects, publications, courses, honours,
    /// organizations, websites); `None` where a file of theirs is missing and the others are not enough.
    pub extra_kinds: Option<u32>,
    /// Visible recommendations received.
    pub recommendations_received: Option<u32>,
    /// Recommendations given.
    pub recommendations_given: Option<u32>,
    /// Distinct people who endorsed a skill, pending ones left out.
    pub endorsers: Option<u32>,
    /// Posts of the window (Shares.csv).
    pub posts: Option<PostFacts>,
}

/// Posts of the last [`ACTIVITY_WINDOW_DAYS`].
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct PostFacts {
    /// Posts with words of one's own; a near-duplicate of an earlier one counts 0.1.
    pub in_own_words: f64,
    /// Original posts: neither a repost nor a bare link.
    pub original: f64,
    /// All posts, reposts included.
    pub all: f64,
    /// Whether reposts by one click could be counted (InstantReposts.csv): without them nobody knows which share of
    /// the posts is original.
    pub are_reposts_known: bool,
}

/// Who is in the network, and how they came to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PeopleFacts {
    /// Contacts in target among the assessable ones.
    pub in_target: Option<AssessedProportion>,
    /// Decision makers among the contacts whose title says something.
    pub decision_makers: Option<AssessedProportion>,
    /// Accepted among the invitations sent, those younger than [`INVITATION_MATURE_DAYS`] left out.
    pub accepted_invitations: Option<Proportion>,
    /// Invitations sent with a personal note; a note that is a template to five or more counts as none.
    pub noted_invitations: Option<Proportion>,
    /// Days that Invitations.csv spans, for its rates are of that window alone.
    pub invitations_window_days: Option<u32>,
    /// In target among the assessable connections of the last [`NEW_CONNECTION_DAYS`].
    pub new_in_target: Option<Proportion>,
    /// In target among the assessable connections before those.
    pub earlier_in_target: Option<Proportion>,
    /// Weeks of the last 12 with a connection in target or a search; `None` without SearchQueries.csv, unless
    /// the connections fill all weeks.
    pub active_weeks: Option<u32>,
}

/// Hits among the contacts that can be assessed, and how many cannot.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct AssessedProportion {
    /// Hits among those assessed.
    pub assessed: Proportion,
    /// Contacts that say too little to be assessed; they widen the interval and are in no denominator.
    pub unassessed: f64,
}

impl AssessedProportion {
    /// Hits among assessed contacts, beside those that could not be.
    #[must_use]
    pub fn new(hits: f64, assessed: f64, unassessed: f64) -> Self {
        Self { assessed: Proportion::new(hits, assessed), unassessed: counted(unassessed) }
    }

    /// Share of all contacts that could not be assessed; 0 without contacts.
    #[must_use]
    pub fn unassessed_share(self) -> f64 {
        let unassessed = counted(self.unassessed);
        let all = self.assessed.bounded().cases + unassessed;
        if all > 0.0 { unassessed / all } else { 0.0 }
    }
}

/// What the owner says in public.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InsightsFacts {
    /// Substantive comments (12 words or more, or a question) of the window; at most 5 a day count, and a
    /// near-duplicate counts 0.1.
    pub comments: Option<f64>,
    /// Posts of the window, reposts of one click not included.
    pub posts: Option<f64>,
    /// Reactions of the window.
    pub reactions: Option<f64>,
    /// Weeks of the last 12 with any comment, post or reaction; `None` where one of the files is missing,
    /// unless the others fill all weeks.
    pub active_weeks: Option<u32>,
    /// Posts of the window with two or more comments of the owner's, and posts sent by message; one post
    /// sent to many in the same words counts once.
    pub dialogues: Option<f64>,
}

/// Ties that live. All of it needs messages.csv.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RelationshipsFacts {
    /// ΣS / 100 over connections whose strength S is at least [`LIVING_STRENGTH`].
    pub living_strength: Option<f64>,
    /// Connections that ever wrote and were written to, among all connections.
    pub two_way: Option<Proportion>,
    /// Twice the smaller of both directions' contact-days, summed over contacts, among all contact-days;
    /// both decayed and weighted by quality as in the tie's strength, so that a blast lowers it.
    pub returned_contact: Option<Proportion>,
    /// Living ties of at least [`LONG_TIE_YEARS`] between first and last two-way contact.
    pub long_ties: Option<u32>,
    /// Decision makers among the living ties whose title says something.
    pub living_decision_makers: Option<AssessedProportion>,
    /// Spread of the living ties over companies.
    pub companies: Option<Concentration>,
    /// How many of the four files of endorsements and recommendations are not in the export: without them the
    /// support part of every tie's strength counts as 0, and the sums above are lower bounds.
    pub missing_support_files: u32,
}

/// How a number of ties spreads over groups.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Concentration {
    /// Ties whose group is known.
    pub ties: f64,
    /// Sum over the groups of the square of their ties.
    pub squares: f64,
}

impl Concentration {
    /// The concentration of ties by group, from the number of ties of each group.
    #[must_use]
    pub fn of(ties_by_group: impl IntoIterator<Item = u32>) -> Self {
        ties_by_group
            .into_iter()
            .map(f64::from)
            .fold(Self::default(), |sum, ties| Self { ties: sum.ties + ties, squares: sum.squares + ties * ties })
    }

    /// The same with one more tie of a group that has `ties_there` already.
    #[must_use]
    pub fn with_one_more(self, ties_there: u32) -> Self {
        Self { ties: self.ties + 1.0, squares: self.squares + 2.0 * f64::from(ties_there) + 1.0 }
    }

    /// Herfindahl and Hirschman's index: 1 if all are of one group, towards 0 if all differ. `None` without
    /// ties.
    #[must_use]
    pub fn herfindahl(self) -> Option<f64> {
        let ties = counted(self.ties);
        (ties > 0.0).then(|| (counted(self.squares) / (ties * ties)).clamp(0.0, 1.0))
    }
}

/// What is made of messages. All of it needs messages.csv.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MessagesFacts {
    /// Turns of the other side that asked for an answer and got one within seven days, among those answered
    /// or older than seven days.
    pub answered_in_week: Option<Proportion>,
    /// How fast the owner answers, of answers within seven days: a later one counts as none, so that answering
    /// never costs.
    pub reply_time: Option<ReplyTime>,
    /// First messages of the owner's that were answered, among all that are older than seven days or were
    /// answered; one per contact, templates included.
    pub answered_openers: Option<Proportion>,
    /// Contacts with three or more alternations, among all that the owner wrote to one to one, templates
    /// included.
    pub alternating_threads: Option<Proportion>,
    /// What conversations led to.
    pub outcomes: Option<OutcomeFacts>,
    /// First messages of the owner's that pitch or repeat a template, among all first messages.
    pub impersonal_openers: Option<Proportion>,
}

/// Hours within which an answer is one in good time (scoring.md: answered within 7 days). A later one is left out of
/// the times of answering: it has cost its place among those answered within a week, and were it to make the median
/// longer too, answering after all would be worse than silence.
pub const ANSWER_HOURS: f64 = 7.0 * 24.0;

/// Time from the other side's turn to the owner's answer, of answers within [`ANSWER_HOURS`].
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct ReplyTime {
    /// Median, in hours.
    pub median_hours: f64,
    /// 90 % interval of the median, in hours, where the sample gives one.
    pub interval_hours: Option<[f64; 2]>,
    /// Answers in the sample.
    pub answers: f64,
}

impl ReplyTime {
    /// The median of answers' times in hours, with its interval; the sample is left in an unspecified order, without
    /// the answers that took longer than [`ANSWER_HOURS`].
    #[must_use]
    pub fn of(hours: &mut Vec<f64>) -> Self {
        hours.retain(|value| *value <= ANSWER_HOURS);
        #[expect(clippy::cast_precision_loss)]
        let answers = hours.len() as f64;
        match super::statistics::Estimate::of_median(hours) {
            Some(median) => Self { median_hours: median.value, interval_hours: Some(median.interval), answers },
            None => Self { answers, ..Self::default() },
        }
    }
}

/// Contacts by the step of their conversation that is worth most today: its value times the decay of its age
/// (`statistics::decay`), which is also its weight here. Only two-way conversations; a contact is in one stage
/// only. Mostly the highest stage ever reached, but a signature of years ago does not hide this week's proposal.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct OutcomeFacts {
    /// A call, meeting or demo was proposed.
    pub proposed_meetings: f64,
    /// One was confirmed or took place.
    pub confirmed_meetings: f64,
    /// A proposal or quote was made.
    pub proposals: f64,
    /// An invoice or contract was sent.
    pub contracts: f64,
    /// Something was signed.
    pub signed: f64,
    /// Contacts in all of these, undecayed.
    pub contacts: u32,
}

impl OutcomeFacts {
    /// V: the value of all stages reached.
    #[must_use]
    pub fn value(&self, weight: &ValueWeight) -> f64 {
        counted(self.proposed_meetings) * weight.proposed_meeting
            + counted(self.confirmed_meetings) * weight.confirmed_meeting
            + counted(self.proposals) * weight.proposal
            + counted(self.contracts) * weight.contract
            + counted(self.signed) * weight.signed
    }
}

/// A count of the activity window as a rate per 28 days.
#[must_use]
pub fn per_28_days(count_in_window: f64) -> f64 {
    counted(count_in_window) * ACTIVITY_PERIOD_DAYS / ACTIVITY_WINDOW_DAYS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_a_week_is_eight_in_28_days() {
        assert!((per_28_days(2.0 * 90.0 / 7.0) - 8.0).abs() < 1e-12);
    }

    #[test]
    fn concentration_counts_groups_not_names() {
        assert_eq!(Concentration::of([]).herfindahl(), None);
        assert_eq!(Concentration::of([7]).herfindahl(), Some(1.0));
        assert_eq!(Concentration::of([2, 2]).herfindahl(), Some(0.5));
        assert_eq!(Concentration::of([1, 2]).with_one_more(1), Concentration::of([2, 2]));
        assert_eq!(Concentration::of([2, 2]).with_one_more(0), Concentration::of([2, 2, 1]));
    }

    #[test]
    fn unassessed_contacts_have_a_share_of_their_own() {
        let half = AssessedProportion::new(10.0, 50.0, 50.0);
        assert!((half.unassessed_share() - 0.5).abs() < 1e-12);
        assert!(AssessedProportion::default().unassessed_share().abs() < 1e-12);
    }

    #[test]
    fn few_answers_keep_their_number_but_have_no_median() {
        let few = ReplyTime::of(&mut vec![1.0, 2.0]);
        assert!((few.answers - 2.0).abs() < 1e-12 && few.interval_hours.is_none());
        let late = [1000.0, f64::NAN, f64::INFINITY, 168.5];
        let enough = ReplyTime::of(&mut [1.0, 2.0, 30.0, 4.0, 5.0].into_iter().chain(late).collect());
        assert!((enough.median_hours - 4.0).abs() < 1e-12 && (enough.answers - 5.0).abs() < 1e-12);
    }
}
