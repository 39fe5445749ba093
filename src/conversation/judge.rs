//! Judging a relationship: from the facts of its messages to what they amount to.
//!
//! Owns the order of judgement: which messages count, then turns, stage, decline, debts, contact-days.
//! Refuses opinions on people and any arithmetic of scores: those belong to later stages.

use super::fact::MessageFact;
use super::flags::CueSet;
use super::language::LanguageVotes;
use super::relationship::{Context, MessageMark, Relationship, Side, StageReached};
use super::timeline::{self, Entry};
use super::{debts, stages, turns};

/// Judges the messages with one contact. Their order does not matter; sorted by
/// [`super::fact::sort_by_time`] they are not copied. Linear in their number once sorted.
#[must_use]
pub fn judge(messages: &[MessageFact], context: &Context) -> Relationship {
    let messages = timeline::in_order(messages, context);
    let entries = timeline::entries(&messages);
    let mut relationship = Relationship::default();
    let mut group_votes = LanguageVotes::default();
    for message in messages.iter().filter(|message| !message.is_one_to_one()) {
        *relationship.group_messages.of_mut(Side::of(message.outbound)) += 1;
        group_votes.add(&message.gist.votes);
    }
    for entry in &entries {
        count(entry, &mut relationship);
    }
    if relationship.votes.best().is_none() {
        relationship.votes = group_votes;
    }
    if let (None, Some(note)) = (relationship.votes.best(), &context.invitation) {
        relationship.votes = note.gist.votes;
    }
    relationship.two_way_since = two_way_since(&entries);
    relationship.two_way = relationship.two_way_since.is_some();
    relationship.boilerplate_only = !entries.is_empty() && entries.iter().all(|entry| entry.is_formula);
    turns::count(&entries, &mut relationship);
    relationship.opener = turns::opener(&entries, context);
    relationship.days = turns::contact_days(&messages, &entries);
    (relationship.longest_gap_days, relationship.usual_gap_days) = turns::gaps(&entries);
    count_days(&entries, &mut relationship);
    relationship.stage_steps = stages::steps(&entries, relationship.two_way_since);
    relationship.stage = relationship
        .stage_rises()
        .last()
        .copied()
        .unwrap_or(StageReached { phrase: u32::MAX, ..StageReached::default() });
    relationship.last_decline = stages::decline(&entries);
    relationship.decline = relationship.last_decline.filter(|decline| stages::binding(*decline, context.as_of));
    let debts = debts::find(&entries, context, relationship.two_way);
    relationship.debt = debts.open;
    relationship.stale_debt = debts.stale;
    relationship.open_promise = debts::open_promise(&entries, context);
    relationship.last_topic = entries
        .iter()
        .rev()
        .find(|entry| entry.is_human() && entry.has(CueSet::SUBSTANTIVE))
        .map(|entry| MessageMark::of(&entry.fact));
    relationship
}

/// Adds what one message counts for by itself.
fn count(entry: &Entry, relationship: &mut Relationship) {
    let fact = &entry.fact;
    let side = entry.side;
    let cues = fact.gist.cues;
    *relationship.messages.of_mut(side) += 1;
    *relationship.words.of_mut(side) += u64::from(fact.gist.words);
    *relationship.templates.of_mut(side) += u32::from(fact.is_template());
    *relationship.boilerplate.of_mut(side) += u32::from(entry.is_formula);
    let is_blank = cues.has(CueSet::BLANK);
    *relationship.blank.of_mut(side) += u32::from(is_blank && !cues.has(CueSet::ATTACHMENT));
    *relationship.attachment_only.of_mut(side) += u32::from(is_blank && cues.has(CueSet::ATTACHMENT));
    *relationship.spam.of_mut(side) += u32::from(fact.is_spam);
    *relationship.gave_contact_details.of_mut(side) |= cues.any(CueSet::PHONE.with(CueSet::EMAIL)) && !entry.is_blast;
    relationship.votes.add(&fact.gist.votes);
    let first = relationship.first_contact.of_mut(side);
    *first = first.or(Some(fact.time));
    *relationship.last_contact.of_mut(side) = Some(fact.time);
    // Wishes make two people acquaintances, but do not break silence.
    if entry.is_human() && !entry.is_formula {
        *relationship.last_human_contact.of_mut(side) = Some(fact.time);
    }
}

/// When both sides had written a one-to-one message of human quality.
fn two_way_since(entries: &[Entry]) -> Option<i64> {
    let first = |side| entries.iter().find(|entry| entry.side == side && entry.is_human()).map(|entry| entry.fact.time);
    first(Side::Them).zip(first(Side::Owner)).map(|(them, owner)| them.max(owner))
}

/// Counts each side's distinct days with any message, with a human one, with a pitch and with a pitch or template.
fn count_days(entries: &[Entry], relationship: &mut Relationship) {
    let mut last = [[None; 4]; 2];
    for entry in entries {
        let day = Some(entry.fact.day());
        let side = entry.side;
        let counts = [
            (true, relationship.contact_days.of_mut(side)),
            (entry.is_human(), relationship.human_days.of_mut(side)),
            (entry.is_pitch_itself, relationship.pitch_days.of_mut(side)),
            (entry.is_pitch_itself || entry.fact.is_template(), relationship.blast_days.of_mut(side)),
        ];
        for ((holds, count), last) in counts.into_iter().zip(&mut last[usize::from(side == Side::Owner)]) {
            if holds && *last != day {
                *count += 1;
                *last = day;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::cue::Stage;
    use crate::conversation::fact::{DAY_SECONDS, Gist, sort_by_time};
    use crate::conversation::relationship::{DebtKind, DebtStatus, InvitationNote, Sides};

    const AS_OF: i64 = 20_000 * DAY_SECONDS + DAY_SECONDS - 1;

    fn context() -> Context {
        Context { as_of: AS_OF, is_connection: true, ..Context::default() }
    }

    /// A message of `days` before the moment of judgement.
    fn message(days: i64, outbound: bool, cues: CueSet) -> MessageFact {
        let hash = (days * 2 + i64::from(outbound)).unsigned_abs() * 64 + cues.bits() % 64 + 1;
        MessageFact {
            time: AS_OF - days * DAY_SECONDS - 3600,
            outbound,
            other_participants: 1,
            gist: Gist { cues: cues.with(CueSet::SUBSTANTIVE), words: 9, content_hash: hash, ..Gist::default() },
            ..MessageFact::default()
        }
    }

    fn asking(days: i64, outbound: bool) -> MessageFact {
        message(days, outbound, CueSet::QUESTION)
    }

    fn stating(days: i64, outbound: bool) -> MessageFact {
        message(days, outbound, CueSet::NONE)
    }

    fn status(messages: &[MessageFact]) -> Option<DebtStatus> {
        judge(messages, &context()).debt.map(|debt| debt.status)
    }

    #[test]
    fn a_reply_is_owed_for_60_days_late_for_a_year_and_then_a_matter_of_reconnecting() {
        let after = |days| [stating(days + 1, true), asking(days, false)];
        assert_eq!(status(&after(0)), None);
        assert_eq!(status(&after(1)), Some(DebtStatus::Owed));
        assert_eq!(status(&after(60)), Some(DebtStatus::Owed));
        assert_eq!(status(&after(61)), Some(DebtStatus::Late));
        assert_eq!(status(&after(365)), Some(DebtStatus::Late));
        assert_eq!(status(&after(366)), None);
        assert_eq!(judge(&after(366), &context()).stale_debt.map(|debt| debt.days_waiting), Some(366));
    }

    #[test]
    fn an_answer_is_awaited_from_the_7th_to_the_60th_day_with_fewer_than_two_nudges() {
        let after = |days| [stating(days + 1, false), asking(days, true)];
        assert_eq!(status(&after(6)), None);
        assert_eq!(status(&after(7)), Some(DebtStatus::Awaiting));
        assert_eq!(status(&after(60)), Some(DebtStatus::Awaiting));
        assert_eq!(status(&after(61)), None);
        let nudged = [stating(41, false), asking(40, true), stating(30, true)];
        assert_eq!(judge(&nudged, &context()).debt.map(|debt| debt.nudges), Some(1));
        let twice = [stating(41, false), asking(40, true), stating(30, true), stating(20, true)];
        assert_eq!(status(&twice), None);
    }

    #[test]
    fn messages_after_the_moment_of_judgement_are_left_out() {
        let messages = [stating(10, true), asking(5, false), stating(-3, true)];
        assert_eq!(status(&messages), Some(DebtStatus::Owed));
        let later = Context { as_of: AS_OF + 10 * DAY_SECONDS, ..context() };
        assert_eq!(judge(&messages, &later).debt, None);
        assert_eq!(judge(&messages, &context()).messages, Sides { them: 1, owner: 1 });
    }

    #[test]
    fn the_order_of_rows_and_a_doubled_export_change_nothing() {
        let mut messages =
            vec![stating(30, true), asking(20, false), stating(20, true), asking(4, false), stating(4, false)];
        let expected = format!("{:?}", judge(&messages, &context()));
        messages.reverse();
        assert_eq!(format!("{:?}", judge(&messages, &context())), expected);
        messages.extend(messages.clone());
        assert_eq!(format!("{:?}", judge(&messages, &context())), expected);
        sort_by_time(&mut messages);
        assert_eq!(format!("{:?}", judge(&messages, &context())), expected);
    }

    #[test]
    fn groups_make_neither_debts_nor_two_way_ties() {
        let in_group = |fact: MessageFact| MessageFact { other_participants: 199, ..fact };
        let messages = [in_group(stating(9, true)), in_group(asking(8, false))];
        let found = judge(&messages, &context());
        assert!(!found.two_way && found.debt.is_none() && found.began.is_none());
        assert_eq!(found.group_messages, Sides { them: 1, owner: 1 });
        assert_eq!(found.days.len(), 2);
        assert!(found.days.iter().all(|day| day.in_quality + day.out_quality < 0.01));
    }

    #[test]
    fn spam_templates_and_boilerplate_make_no_two_way_tie() {
        let answer = stating(8, true);
        let spam = MessageFact { is_spam: true, ..asking(9, false) };
        assert!(!judge(&[spam, answer], &context()).two_way);
        let template = MessageFact { template: 3, ..stating(9, false) };
        assert!(!judge(&[template, answer], &context()).two_way);
        let wish = message(9, false, CueSet::BOILERPLATE.with(CueSet::BOILER_BIRTHDAY));
        assert!(!judge(&[wish, answer], &context()).two_way);
        assert!(judge(&[stating(9, false), answer], &context()).two_way);
    }

    #[test]
    fn answers_worded_alike_are_answers_and_unasked_texts_worded_alike_are_templates() {
        let alike = |days, cues| MessageFact { template: 3, ..message(days, false, cues) };
        let declined = [asking(40, true), alike(20, CueSet::DECLINE)];
        let found = judge(&declined, &context());
        assert!(found.two_way && found.decline.is_some() && found.templates.them == 0);
        assert_eq!(status(&[stating(9, true), alike(8, CueSet::QUESTION)]), Some(DebtStatus::Owed));
        let unasked = judge(&[alike(9, CueSet::NONE), stating(8, true)], &context());
        assert!(!unasked.two_way && unasked.templates.them == 1);
        let after_no = [stating(30, false), message(29, true, CueSet::DECLINE), alike(28, CueSet::NONE)];
        assert_eq!(judge(&after_no, &context()).templates.them, 1, "a no asks for nothing");
    }

    #[test]
    fn only_pitches_by_their_own_words_are_held_against_anybody() {
        let pitch = |days| {
            let fact = message(days, false, CueSet::PITCH_PHRASE);
            MessageFact { gist: Gist { pitch_cues: 3, ..fact.gist }, ..fact }
        };
        let wish = |days| message(days, false, CueSet::BOILERPLATE.with(CueSet::BOILER_BIRTHDAY));
        let found = judge(&[pitch(50), wish(40), asking(35, false)], &context());
        assert_eq!((found.pitch_days.them, found.blast_days.them), (1, 1));
        assert_eq!(judge(&[pitch(50), pitch(45), pitch(40)], &context()).blast_days.them, 3);
        // A follow-up is no debt; what comes months later is a message of its own.
        assert_eq!(status(&[pitch(50), asking(45, false)]), None);
        assert_eq!(status(&[pitch(150), asking(45, false)]), Some(DebtStatus::Owed));
    }

    #[test]
    fn congratulations_answer_news_and_birthday_wishes_do_not() {
        let formula = |kind| message(8, false, CueSet::BOILERPLATE.with(kind));
        let told = stating(9, true);
        assert!(judge(&[told, formula(CueSet::BOILER_CONGRATULATIONS)], &context()).two_way);
        for kind in [CueSet::BOILER_BIRTHDAY, CueSet::BOILER_CONNECT] {
            assert!(!judge(&[told, formula(kind)], &context()).two_way);
        }
    }

    #[test]
    fn who_comes_back_with_a_proposal_that_is_answered_has_taken_the_no_back() {
        let no = message(100, false, CueSet::DECLINE);
        let back = message(20, false, CueSet::STAGE_ASKED.with(CueSet::QUESTION));
        let declined = |messages: &[MessageFact]| judge(messages, &context()).decline.is_some();
        assert!(!declined(&[asking(101, true), no, back, message(19, true, CueSet::CONFIRM)]));
        assert!(declined(&[asking(101, true), no, back]), "not answered yet");
        assert!(declined(&[asking(101, true), no, stating(20, false), stating(19, true)]), "nothing proposed");
    }

    #[test]
    fn turns_questions_and_replies_are_counted_each_way() {
        let messages = [
            asking(30, true),
            stating(30, true),
            stating(28, false),
            asking(27, false),
            stating(10, true),
            stating(9, false),
        ];
        let found = judge(&messages, &context());
        assert_eq!(found.turns, Sides { them: 2, owner: 2 });
        assert_eq!(found.alternations, 3);
        assert_eq!(found.began, Some(Side::Owner));
        assert_eq!(found.asked, Sides { them: 1, owner: 1 });
        assert_eq!(found.answered, Sides { them: 1, owner: 1 });
        assert_eq!(found.answered_within_week, Sides { them: 0, owner: 1 });
        assert_eq!(found.median_reply_seconds.owner, Some(17 * DAY_SECONDS));
        assert_eq!(found.starts, Sides { them: 0, owner: 2 });
        assert_eq!((found.longest_gap_days, found.usual_gap_days), (Some(17), Some(1.5)));
    }

    #[test]
    fn who_may_be_written_to() {
        let first = [asking(5, false)];
        let stranger = Context { is_connection: false, ..context() };
        assert_eq!(judge(&first, &stranger).debt, None);
        let both = [stating(9, true), asking(5, false)];
        assert!(judge(&both, &stranger).debt.is_some());
        let mails: Vec<MessageFact> = both.iter().map(|fact| MessageFact { is_inmail: true, ..*fact }).collect();
        assert_eq!(judge(&mails, &stranger).debt, None);
    }

    #[test]
    fn the_note_of_an_accepted_invitation_is_owed_until_someone_writes() {
        let gist = Gist { cues: CueSet::SUBSTANTIVE, words: 12, content_hash: 77, ..Gist::default() };
        let note = InvitationNote { time: AS_OF - 9 * DAY_SECONDS, outbound: false, gist };
        let noted = Context { invitation: Some(note), ..context() };
        assert_eq!(judge(&[], &noted).debt.map(|debt| debt.kind), Some(DebtKind::InvitationNote));
        assert_eq!(judge(&[stating(8, true)], &noted).debt, None);
        let wish = message(8, false, CueSet::BOILERPLATE.with(CueSet::BOILER_BIRTHDAY));
        assert_eq!(judge(&[wish], &noted).debt, None, "any message since");
        let old = InvitationNote { time: AS_OF - 61 * DAY_SECONDS, ..note };
        assert_eq!(judge(&[], &Context { invitation: Some(old), ..context() }).debt, None);
        let sent = InvitationNote { outbound: true, ..note };
        assert_eq!(judge(&[], &Context { invitation: Some(sent), ..context() }).debt, None);
    }

    #[test]
    fn ten_thousand_messages_with_one_person_and_a_clock_that_goes_backwards() {
        let mut messages: Vec<MessageFact> = (0..10_000)
            .map(|index| {
                let fact = if index % 3 == 0 { asking(index, index % 2 == 0) } else { stating(index, index % 2 == 0) };
                MessageFact { row: index as u32, time: fact.time + (index % 7) * 100_000, ..fact }
            })
            .collect();
        messages.push(MessageFact { time: i64::MIN, ..stating(1, true) });
        messages.push(MessageFact { time: i64::MAX, ..stating(1, true) });
        let found = judge(&messages, &context());
        assert!(found.two_way && found.turns.them > 1000);
        assert!(found.days.windows(2).all(|pair| pair[0].day < pair[1].day));
    }

    #[test]
    fn being_unable_declines_where_it_was_asked_for_and_nothing_is_offered_instead() {
        let unable = |cues: CueSet| message(5, false, CueSet::UNABLE.with(cues));
        let declined = |messages: &[MessageFact]| judge(messages, &context()).decline.is_some();
        assert!(declined(&[asking(6, true), unable(CueSet::NONE)]));
        assert!(declined(&[asking(8, true), stating(7, false), unable(CueSet::NONE)]), "within the turn");
        assert!(!declined(&[stating(6, true), unable(CueSet::NONE)]), "nobody asked");
        assert!(!declined(&[asking(6, true), unable(CueSet::TIME)]), "another time");
        assert!(!declined(&[asking(6, true), unable(CueSet::PROMISE)]), "later");
        assert!(!declined(&[asking(6, true), unable(CueSet::QUESTION)]), "asks on");
    }

    #[test]
    fn a_no_with_another_time_puts_off_and_a_question_after_a_pause_begins_anew() {
        let no = CueSet::DECLINE.with(CueSet::QUESTION);
        let other_time = message(5, false, no.with(CueSet::TIME).with(CueSet::PROPOSES_TIME));
        assert_eq!(status(&[asking(6, true), other_time]), Some(DebtStatus::Owed));
        assert_eq!(status(&[asking(6, true), message(5, false, no)]), None, "a no outweighs its question");
        let then = |days| [asking(40, true), message(39, false, CueSet::DECLINE), asking(days, false)];
        assert_eq!(status(&then(30)), None);
        assert_eq!(status(&then(20)), Some(DebtStatus::Owed));
    }

    #[test]
    fn a_no_without_an_object_needs_an_offer_and_naming_who_did_it_answers() {
        let bare = message(5, false, CueSet::REFUSAL.with(CueSet::BARE_NO));
        let declined = |before| judge(&[before, bare], &context()).decline.is_some();
        assert!(declined(asking(6, true)) && declined(message(6, true, CueSet::OFFERS)));
        assert!(!declined(stating(6, true)), "nothing was offered");
        let went_with = message(5, false, CueSet::REFUSAL);
        let who = message(6, true, CueSet::QUESTION.with(CueSet::ASKS_WHO));
        assert!(judge(&[who, went_with], &context()).decline.is_none());
        assert!(judge(&[asking(6, true), went_with], &context()).decline.is_some());
    }

    #[test]
    fn a_link_alone_answers_and_a_greeting_alone_is_a_first_note() {
        let mut link = message(5, false, CueSet::BLANK.with(CueSet::LINK));
        link.gist.cues.remove(CueSet::SUBSTANTIVE);
        assert!(judge(&[asking(6, true), link], &context()).two_way);
        assert!(!judge(&[asking(40, true), link], &context()).two_way, "an answer comes within a week");
        let greeting = message(5, false, CueSet::GREETING_QUESTION);
        let kind = |messages: &[MessageFact]| judge(messages, &context()).debt.map(|debt| debt.kind);
        assert_eq!(kind(&[greeting]), Some(DebtKind::FirstNote));
        assert_eq!(kind(&[stating(9, false), stating(8, true), greeting]), Some(DebtKind::Question));
    }

    #[test]
    fn wishes_make_acquaintances_and_break_no_silence() {
        let wish = message(3, true, CueSet::BOILERPLATE.with(CueSet::BOILER_WISHES));
        let found = judge(&[stating(400, false), wish], &context());
        assert!(found.two_way && !found.boilerplate_only);
        assert_eq!(found.last_human_contact.owner, None);
        let birthday = message(3, true, CueSet::BOILERPLATE.with(CueSet::BOILER_BIRTHDAY));
        assert!(!judge(&[stating(400, false), birthday], &context()).two_way);
        assert_eq!(status(&[stating(400, true), asking(9, false), wish]), Some(DebtStatus::Owed), "no answer");
    }

    #[test]
    fn congratulations_on_news_are_an_answer() {
        let congratulation = message(4, true, CueSet::BOILERPLATE.with(CueSet::BOILER_CONGRATULATIONS));
        assert!(judge(&[stating(5, false), congratulation], &context()).two_way);
        assert!(!judge(&[stating(20, false), congratulation], &context()).two_way, "two weeks later it is a formula");
        assert_eq!(status(&[stating(9, true), asking(5, false), congratulation]), Some(DebtStatus::Owed));
    }

    #[test]
    fn reminders_of_a_pitch_ask_for_nothing_more_and_are_no_pitches_more() {
        let mut pitch = message(30, false, CueSet::PITCH_PHRASE);
        pitch.gist.pitch_cues = 3;
        let found = judge(&[pitch, asking(20, false), asking(10, false)], &context());
        assert_eq!((found.pitch_days.them, found.debt), (1, None));
        let answered = judge(&[pitch, stating(25, true), asking(10, false)], &context());
        assert_eq!(answered.pitch_days.them, 1);
        assert!(answered.debt.is_some());
    }

    #[test]
    fn nothing_at_all_is_no_relationship() {
        let found = judge(&[], &Context::default());
        assert!(!found.two_way && found.debt.is_none() && found.opener.is_none() && !found.boilerplate_only);
        assert_eq!(found.stage.stage, Stage::None);
    }

    proptest::proptest! {
        #[test]
        fn no_history_panics_and_order_never_matters(
            rows in proptest::collection::vec((proptest::num::i64::ANY, 0_u64..1 << 40, 0_u16..4, 0_u8..9, 0_u32..3), 0..40)
        ) {
            let mut messages: Vec<MessageFact> = rows.iter().enumerate().map(|(row, (time, bits, people, stage, template))| {
                let mut cues = CueSet::NONE;
                for (index, flag) in [CueSet::QUESTION, CueSet::REQUEST, CueSet::PROPOSES, CueSet::CONFIRM, CueSet::SIGNED,
                    CueSet::DECLINE, CueSet::DECLINE_FINAL, CueSet::CLOSER_ONLY, CueSet::BOILERPLATE, CueSet::PROMISE,
                    CueSet::AFFIRMS, CueSet::TIME, CueSet::SUBSTANTIVE, CueSet::TOOK_PLACE, CueSet::BOILER_SUGGESTED].into_iter().enumerate() {
                    if bits >> index & 1 != 0 { cues.insert(flag); }
                }
                MessageFact {
                    time: if bits >> 20 & 1 == 0 { AS_OF - time.rem_euclid(100_000_000) } else { *time },
                    gist: Gist { cues, content_hash: *bits, stage: Stage::ALL[usize::from(*stage)], pitch_cues: *stage / 3, ..Gist::default() },
                    template: *template, row: row as u32, other_participants: *people, outbound: bits >> 21 & 1 != 0,
                    is_spam: bits >> 22 & 7 == 0, is_inmail: bits >> 25 & 1 != 0,
                    is_mass_mailing: false,
                }
            }).collect();
            let found = format!("{:?}", judge(&messages, &context()));
            messages.reverse();
            proptest::prop_assert_eq!(found, format!("{:?}", judge(&messages, &context())));
        }
    }
}
