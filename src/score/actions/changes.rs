//! What each action changes in the counted facts, and what it takes.
//!
//! Owns the meaning of every action as arithmetic on the inputs. Refuses hopes: where strangers must agree
//! (an invitation, a first message), the owner's own shrunk rate says how many do. A revived tie is one
//! that answered.

use super::{Opportunities, Person, TieChange};
use crate::score::inputs::{
    ACTIVITY_PERIOD_DAYS, ACTIVITY_WINDOW_DAYS, ANSWER_HOURS, AssessedProportion, BrandFacts, Inputs, LIVING_STRENGTH,
    PostFacts, ReplyTime,
};
use crate::score::statistics::{FEWEST_CASES, Proportion, counted};
use crate::score::weights::{BrandWeights, RateWeight, Weights};

/// The weeks of the rhythm lines, and of a habit's effort.
const WEEKS: u32 = 12;

/// The things that one can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionKind {
    /// Answer whoever waits for a reply.
    AnswerOwed,
    /// Write two recommendations and ask for two.
    Recommend,
    /// Fill in what is missing of the profile.
    FinishProfile,
    /// Two substantive comments a week.
    Comment,
    /// One post of one's own a week.
    Post,
    /// Propose three calls and make one proposal.
    MeetAndPropose,
    /// Write to ten ties that have gone quiet.
    Revive,
    /// Write personally to ten decision makers in target.
    OpenConversations,
    /// One invitation in target a week, with a note.
    InviteInTarget,
    /// Answer within a day.
    AnswerWithinDay,
    /// The next twenty first messages without template or pitch.
    PersonalOpeners,
    /// Come back once a week to a post that one commented on.
    Dialogue,
    /// Review twenty-five contacts for removal.
    Prune,
}

impl ActionKind {
    /// All of them; the order breaks ties.
    pub const ALL: [Self; 13] = [
        Self::AnswerOwed,
        Self::Recommend,
        Self::FinishProfile,
        Self::Comment,
        Self::Post,
        Self::MeetAndPropose,
        Self::Revive,
        Self::OpenConversations,
        Self::InviteInTarget,
        Self::AnswerWithinDay,
        Self::PersonalOpeners,
        Self::Dialogue,
        Self::Prune,
    ];

    /// The stable name in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AnswerOwed => "answer_owed",
            Self::Recommend => "recommend",
            Self::FinishProfile => "finish_profile",
            Self::Comment => "comment",
            Self::Post => "post",
            Self::MeetAndPropose => "meet_and_propose",
            Self::Revive => "revive",
            Self::OpenConversations => "open_conversations",
            Self::InviteInTarget => "invite_in_target",
            Self::AnswerWithinDay => "answer_within_day",
            Self::PersonalOpeners => "personal_openers",
            Self::Dialogue => "dialogue",
            Self::Prune => "prune",
        }
    }

    /// Name of the message that says it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::AnswerOwed => "score-action-answer-owed",
            Self::Recommend => "score-action-recommend",
            Self::FinishProfile => "score-action-finish-profile",
            Self::Comment => "score-action-comment",
            Self::Post => "score-action-post",
            Self::MeetAndPropose => "score-action-meet-and-propose",
            Self::Revive => "score-action-revive",
            Self::OpenConversations => "score-action-open-conversations",
            Self::InviteInTarget => "score-action-invite-in-target",
            Self::AnswerWithinDay => "score-action-answer-within-day",
            Self::PersonalOpeners => "score-action-personal-openers",
            Self::Dialogue => "score-action-dialogue",
            Self::Prune => "score-action-prune",
        }
    }

    /// Most persons that one action is about: what fits into a week (a dozen replies), the spec's ten to
    /// revive and twenty-five to review; ten first messages are two a working day.
    fn most_persons(self) -> usize {
        match self {
            Self::AnswerOwed => 12,
            Self::Revive | Self::OpenConversations => 10,
            Self::Recommend | Self::MeetAndPropose => 4,
            Self::Prune => 25,
            _ => 0,
        }
    }

    pub(super) fn is_about_persons(self) -> bool {
        self.most_persons() > 0
    }

    /// Whom it is about, in the list's order.
    pub(super) fn persons(self, opportunities: &Opportunities) -> Vec<&Person> {
        let most = self.most_persons();
        match self {
            Self::AnswerOwed => opportunities.owed_replies.iter().take(most).map(|owed| &owed.tie.person).collect(),
            Self::Revive => of_ties(&opportunities.dormant_ties, most),
            Self::OpenConversations => of_ties(&opportunities.untouched_prospects, most),
            Self::MeetAndPropose => of_ties(&opportunities.warm_prospects, most),
            Self::Recommend => opportunities.recommenders.iter().take(most).collect(),
            Self::Prune => opportunities.prunable.iter().take(most).map(|contact| &contact.person).collect(),
            _ => Vec::new(),
        }
    }

    /// Hours over twelve weeks, by the minutes that one piece takes: a comment 10, a post 45, a reply or a
    /// message to a quiet tie 6, a first message 10, an invitation with its search 10, a recommendation 20
    /// (asking for one 5), a call 30 and a proposal 120, a review 1; a profile takes an hour, answering daily
    /// two minutes a working day.
    pub(super) fn effort_hours(self, opportunities: &Opportunities) -> f64 {
        #[expect(clippy::cast_precision_loss)]
        let persons = self.persons(opportunities).len() as f64;
        let weeks = f64::from(WEEKS);
        let minutes = match self {
            Self::AnswerOwed | Self::Revive => 6.0 * persons,
            Self::Recommend => 2.0 * 20.0 + 2.0 * 5.0,
            Self::FinishProfile => 60.0,
            Self::Comment => 2.0 * 10.0 * weeks,
            Self::Post => 45.0 * weeks,
            Self::MeetAndPropose => 3.0 * 30.0 + 120.0,
            Self::OpenConversations => 10.0 * persons,
            Self::InviteInTarget | Self::Dialogue => 10.0 * weeks,
            Self::AnswerWithinDay => 2.0 * 5.0 * weeks,
            Self::PersonalOpeners => 10.0 * 20.0,
            Self::Prune => persons,
        };
        // An action without persons that is not about any still takes its time; none takes nothing.
        minutes.max(1.0) / 60.0
    }

    /// The facts after it is done; `None` where there is nothing to do or no file to measure it by.
    #[must_use]
    pub fn applied(self, inputs: &Inputs, weights: &Weights, opportunities: &Opportunities) -> Option<Inputs> {
        let mut after = inputs.clone();
        match self {
            Self::AnswerOwed => answer_owed(&mut after, opportunities, self.most_persons()),
            Self::Recommend => {
                for recommendations in
                    [&mut after.brand.recommendations_received, &mut after.brand.recommendations_given]
                {
                    *recommendations = recommendations.map(|count| count.saturating_add(2));
                }
            }
            Self::FinishProfile => finish_profile(&mut after.brand, &weights.brand),
            Self::Comment => {
                raise(&mut after.insights.comments, 8.0);
                if after.insights.comments != inputs.insights.comments {
                    every_week(&mut after.insights.active_weeks);
                }
            }
            Self::Post => post_weekly(&mut after),
            Self::MeetAndPropose => {
                let outcomes = after.messages.outcomes.as_mut()?;
                outcomes.proposed_meetings = counted(outcomes.proposed_meetings) + 3.0;
                outcomes.proposals = counted(outcomes.proposals) + 1.0;
                outcomes.contacts = outcomes.contacts.saturating_add(4);
                for tie in opportunities.warm_prospects.iter().take(self.most_persons()) {
                    strengthen(&mut after, tie, 1.0);
                }
            }
            Self::Revive => {
                for tie in opportunities.dormant_ties.iter().take(self.most_persons()) {
                    exchange(&mut after, tie, 1.0, 1.0);
                }
            }
            Self::OpenConversations => open_conversations(&mut after, weights, opportunities, self.most_persons()),
            Self::InviteInTarget => invite(&mut after, weights),
            Self::AnswerWithinDay => {
                let reply_time = after.messages.reply_time.as_mut().filter(|known| known.answers >= FEWEST_CASES)?;
                reply_time.median_hours = counted(reply_time.median_hours).min(24.0);
                reply_time.interval_hours = None;
            }
            Self::PersonalOpeners => {
                let impersonal = after.messages.impersonal_openers.as_mut().filter(|openers| openers.is_enough())?;
                *impersonal = plus(*impersonal, 0.0, 20.0);
            }
            Self::Dialogue => raise(&mut after.insights.dialogues, 4.0),
            Self::Prune => prune(&mut after, opportunities, self.most_persons()),
        }
        (after != *inputs).then_some(after)
    }
}

fn of_ties(ties: &[TieChange], most: usize) -> Vec<&Person> {
    ties.iter().take(most).map(|tie| &tie.person).collect()
}

/// Counts of the activity window as they are at a rate per 28 days.
fn in_window(per_28_days: f64) -> f64 {
    per_28_days * ACTIVITY_WINDOW_DAYS / ACTIVITY_PERIOD_DAYS
}

fn raise(count: &mut Option<f64>, to_per_28_days: f64) {
    *count = count.map(|count| counted(count).max(in_window(to_per_28_days)));
}

fn every_week(weeks: &mut Option<u32>) {
    *weeks = weeks.map(|weeks| weeks.max(WEEKS));
}

fn plus(proportion: Proportion, hits: f64, cases: f64) -> Proportion {
    let bounded = proportion.bounded();
    Proportion::new(bounded.hits + hits, bounded.cases + cases)
}

fn add(proportion: &mut Option<Proportion>, hits: f64, cases: f64) {
    *proportion = proportion.map(|proportion| plus(proportion, hits, cases));
}

fn add_assessed(found: &mut Option<AssessedProportion>, hits: f64, cases: f64) {
    *found = found.map(|found| AssessedProportion { assessed: plus(found.assessed, hits, cases), ..found });
}

fn post_weekly(after: &mut Inputs) {
    let goal = in_window(4.0);
    let own = after.brand.posts.map(|posts| posts.in_own_words).or(after.insights.posts);
    let Some(more) = own.map(|own| goal - counted(own)).filter(|more| *more > 0.0) else { return };
    after.brand.posts = after.brand.posts.map(|posts| PostFacts {
        in_own_words: counted(posts.in_own_words) + more,
        original: counted(posts.original) + more,
        all: counted(posts.all) + more,
        are_reposts_known: posts.are_reposts_known,
    });
    after.insights.posts = after.insights.posts.map(|posts| counted(posts) + more);
    every_week(&mut after.insights.active_weeks);
}

fn finish_profile(brand: &mut BrandFacts, weights: &BrandWeights) {
    let raise = |count: &mut Option<u32>, full: f64| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let full = full.ceil() as u32;
        *count = count.map(|count| count.max(full));
    };
    raise(&mut brand.summary_characters, weights.profile_summary.full_at);
    raise(&mut brand.education_entries, 1.0);
    raise(&mut brand.skills, weights.profile_skills.full_at);
    raise(&mut brand.extra_kinds, weights.profile_extras.full_at);
    brand.described_positions = brand.described_positions.map(|described| {
        let positions = described.bounded().cases.max(1.0);
        Proportion::new(positions, positions)
    });
    for stated in [&mut brand.has_headline, &mut brand.has_industry, &mut brand.has_location] {
        *stated = stated.map(|_| true);
    }
}

/// Titles of the profile's lines that are measured and not full.
pub(super) fn missing_profile_parts(brand: &BrandFacts, weights: &BrandWeights) -> Vec<&'static str> {
    let under = |count: Option<u32>, full: f64| count.is_some_and(|count| f64::from(count) < full);
    let described = brand.described_positions.map(|described| described.raw().unwrap_or(0.0));
    let parts = [
        (brand.has_headline == Some(false), "score-title-profile-headline"),
        (under(brand.summary_characters, weights.profile_summary.full_at), "score-title-profile-summary"),
        (described.is_some_and(|described| described < 1.0), "score-title-profile-positions"),
        (under(brand.education_entries, 1.0), "score-title-profile-education"),
        (under(brand.skills, weights.profile_skills.full_at), "score-title-profile-skills"),
        (
            brand.has_industry == Some(false) || brand.has_location == Some(false),
            "score-title-profile-industry-location",
        ),
        (under(brand.extra_kinds, weights.profile_extras.full_at), "score-title-profile-extras"),
    ];
    parts.into_iter().filter_map(|(is_missing, title)| is_missing.then_some(title)).collect()
}

fn answer_owed(after: &mut Inputs, opportunities: &Opportunities, most: usize) {
    let waited = opportunities.owed_replies.iter().take(most).filter_map(|owed| owed.hours_waiting);
    let mut hours: Vec<f64> = opportunities.answer_hours.iter().copied().chain(waited).collect();
    if !opportunities.answer_hours.is_empty() {
        after.messages.reply_time = after.messages.reply_time.map(|_| ReplyTime::of(&mut hours));
    }
    for owed in opportunities.owed_replies.iter().take(most) {
        exchange(after, &owed.tie, 1.0, 0.0);
        // It was in no denominator on the days on which it could still be answered in time.
        match owed.hours_waiting {
            Some(hours) if hours <= ANSWER_HOURS => add(&mut after.messages.answered_in_week, 1.0, 1.0),
            Some(hours) if hours <= ANSWER_HOURS + 24.0 => add(&mut after.messages.answered_in_week, 0.0, 1.0),
            _ => (),
        }
        let hit = f64::from(u8::from(owed.completes_alternation));
        let thread = f64::from(u8::from(owed.is_first_word));
        add(&mut after.messages.alternating_threads, hit, thread);
    }
}

/// One exchange with a tie: contact-days each way, and what they make of its strength.
fn exchange(after: &mut Inputs, tie: &TieChange, days_out: f64, days_in: f64) {
    returned_contact(after, tie, days_out, days_in);
    if !tie.is_two_way {
        add(&mut after.relationships.two_way, 1.0, 0.0);
    }
    strengthen(after, tie, 1.0);
}

fn returned_contact(after: &mut Inputs, tie: &TieChange, days_out: f64, days_in: f64) {
    let (out, back) = (counted(tie.contact_days_out), counted(tie.contact_days_in));
    let returned = (out + days_out).min(back + days_in) - out.min(back);
    add(&mut after.relationships.returned_contact, 2.0 * returned, days_out + days_in);
}

/// A tie's new strength, for a share of certainty; a tie that comes to life joins the living ones.
fn strengthen(after: &mut Inputs, tie: &TieChange, certainty: f64) {
    let living = |strength: f64| if strength >= LIVING_STRENGTH { strength / 100.0 } else { 0.0 };
    let strength_after = counted(tie.strength_after).max(counted(tie.strength));
    let relationships = &mut after.relationships;
    let gained = living(strength_after) - living(counted(tie.strength));
    relationships.living_strength = relationships.living_strength.map(|sum| counted(sum) + certainty * gained);
    if counted(tie.strength) >= LIVING_STRENGTH || strength_after < LIVING_STRENGTH {
        return;
    }
    if tie.is_long && certainty >= 1.0 {
        relationships.long_ties = relationships.long_ties.map(|ties| ties.saturating_add(1));
    }
    match tie.is_decision_maker {
        Some(decides) => {
            let hits = if decides { certainty } else { 0.0 };
            add_assessed(&mut relationships.living_decision_makers, hits, certainty);
        }
        None => {
            relationships.living_decision_makers = relationships
                .living_decision_makers
                .map(|found| AssessedProportion { unassessed: counted(found.unassessed) + certainty, ..found });
        }
    }
    if let (Some(companies), Some(there)) = (relationships.companies.as_mut(), tie.living_ties_at_company) {
        let with = companies.with_one_more(there);
        companies.ties += certainty * (with.ties - companies.ties);
        companies.squares += certainty * (with.squares - companies.squares);
    }
}

fn expected_rate(proportion: Option<Proportion>, weight: RateWeight) -> f64 {
    proportion.unwrap_or_default().shrunk(weight.prior, weight.prior_weight).unwrap_or(weight.prior)
}

/// First messages to people never talked to: as many answer as the owner's own rate says.
fn open_conversations(after: &mut Inputs, weights: &Weights, opportunities: &Opportunities, most: usize) {
    let answers = expected_rate(after.messages.answered_openers, weights.messages.opener_replies);
    for tie in opportunities.untouched_prospects.iter().take(most) {
        add(&mut after.messages.answered_openers, answers, 1.0);
        add(&mut after.messages.impersonal_openers, 0.0, 1.0);
        add(&mut after.messages.alternating_threads, 0.0, 1.0);
        returned_contact(after, tie, 1.0, answers);
        if !tie.is_two_way {
            add(&mut after.relationships.two_way, answers, 0.0);
        }
        strengthen(after, tie, answers);
    }
}

/// One invitation in target a week, with a note: as many accept as the owner's own rate says, and those who
/// do have not talked yet.
fn invite(after: &mut Inputs, weights: &Weights) {
    let sent = f64::from(WEEKS);
    let people = &mut after.people;
    if people.in_target.is_none() {
        return;
    }
    let accepted = sent * expected_rate(people.accepted_invitations, weights.people.invitation_acceptance);
    add(&mut people.accepted_invitations, accepted, sent);
    add(&mut people.noted_invitations, sent, sent);
    add_assessed(&mut people.in_target, accepted, accepted);
    add(&mut people.new_in_target, accepted, accepted);
    every_week(&mut people.active_weeks);
    add(&mut after.relationships.two_way, 0.0, accepted);
}

fn prune(after: &mut Inputs, opportunities: &Opportunities, most: usize) {
    for contact in opportunities.prunable.iter().take(most) {
        after.connections = after.connections.saturating_sub(1);
        remove(&mut after.people.in_target, contact.is_assessed);
        remove(&mut after.people.decision_makers, contact.has_known_seniority);
        // Connected for years: never among the newcomers. Never talked both ways.
        if contact.is_assessed {
            add(&mut after.people.earlier_in_target, 0.0, -1.0);
        }
        add(&mut after.relationships.two_way, 0.0, -1.0);
    }
}

/// Takes one miss out of the assessed, or one contact out of the unassessed.
fn remove(found: &mut Option<AssessedProportion>, is_assessed: bool) {
    *found = found.map(|found| {
        if is_assessed {
            let bounded = found.assessed.bounded();
            let cases = (bounded.cases - 1.0).max(bounded.hits);
            AssessedProportion { assessed: Proportion::new(bounded.hits, cases), ..found }
        } else {
            AssessedProportion { unassessed: counted(found.unassessed - 1.0), ..found }
        }
    });
}
