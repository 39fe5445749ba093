//! Pillar 5, "Make the most of messages": reliability, conversation, and what it led to.
//!
//! Owns the lines of the pillar, the fifth that LinkedIn's index lacks. Refuses volume: a thousand first
//! messages without an answer lower four of its lines and raise none.

use super::explanation::Explanation;
use super::inputs::{MessagesFacts, OutcomeFacts, ReplyTime};
use super::pillar::{Fact, Finding, Ledger, Story, line_names};
use super::statistics::{FEWEST_CASES, Proportion, counted, saturation};
use super::weights::{MessagesWeights, RateWeight};

const MESSAGES_FILE: &str = "messages.csv";

/// Enters the lines of the pillar.
pub(super) fn enter(ledger: &mut Ledger, facts: &MessagesFacts, weights: &MessagesWeights) {
    // What rates of answers start from is what personal messages get. Who sends nothing but templates and pitches
    // has no claim to it: a blast that nobody answers is worth nothing, not a little.
    let only_blasts =
        facts.impersonal_openers.is_some_and(|impersonal| impersonal.is_enough() && impersonal.raw() >= Some(1.0));
    let earned_by_answers = |weight: RateWeight| if only_blasts { RateWeight { prior: 0.0, ..weight } } else { weight };
    ledger.enter_rate(
        &line_names!("answered_in_week", "answered-in-week"),
        weights.answered_in_week,
        MESSAGES_FILE,
        facts.answered_in_week,
        |_| (),
    );
    enter_speed(ledger, facts.reply_time, weights);
    ledger.enter_rate(
        &line_names!("opener_replies", "opener-replies"),
        earned_by_answers(weights.opener_replies),
        MESSAGES_FILE,
        facts.answered_openers,
        |_| (),
    );
    ledger.enter_rate(
        &line_names!("alternating_threads", "alternating-threads"),
        earned_by_answers(weights.alternating_threads),
        MESSAGES_FILE,
        facts.alternating_threads,
        |_| (),
    );
    enter_value(ledger, facts.outcomes, weights);
    enter_manners(ledger, facts.impersonal_openers, weights);
}

fn enter_speed(ledger: &mut Ledger, reply_time: Option<ReplyTime>, weights: &MessagesWeights) {
    let names = line_names!("reply_speed", "reply-speed");
    let weight = weights.reply_speed;
    let known = reply_time.unwrap_or_default();
    let hours = counted(known.median_hours);
    let speed = |hours: f64| 1.0 - saturation(hours, weight.half_at);
    let finding = match reply_time {
        None => Finding::NotInExport(MESSAGES_FILE),
        Some(known) if counted(known.answers) < FEWEST_CASES => Finding::TooFewCases(counted(known.answers)),
        Some(_) => Finding::Earned(speed(hours)),
    };
    ledger.enter(&names, weight.points, finding, || Story {
        interval: known.interval_hours.map(|[fast, slow]| [speed(slow), speed(fast)]),
        input: vec![("median_hours", Fact::Number(hours)), ("answers", Fact::Number(counted(known.answers)))],
        formula: format!("{} · 2^(−median_hours / {})", weight.points, weight.half_at),
        // Few samples have no interval, and a sentence has its range or none.
        explanation: Explanation::new(if known.interval_hours.is_some() {
            "score-line-reply-speed-with-range"
        } else {
            names.sentence
        })
        .number("hours", hours, 1)
        .count("answers", known.answers),
    });
}

fn enter_value(ledger: &mut Ledger, outcomes: Option<OutcomeFacts>, weights: &MessagesWeights) {
    let names = line_names!("real_world_value", "real-world-value");
    let weight = weights.real_world_value;
    let known = outcomes.unwrap_or_default();
    let value = known.value(&weight);
    let finding =
        outcomes.map_or(Finding::NotInExport(MESSAGES_FILE), |_| Finding::Earned(saturation(value, weight.half_at)));
    ledger.enter(&names, weight.points, finding, || Story {
        interval: None,
        input: vec![
            ("proposed_meetings", Fact::Number(counted(known.proposed_meetings))),
            ("confirmed_meetings", Fact::Number(counted(known.confirmed_meetings))),
            ("proposals", Fact::Number(counted(known.proposals))),
            ("contracts", Fact::Number(counted(known.contracts))),
            ("signed", Fact::Number(counted(known.signed))),
            ("contacts", Fact::Number(f64::from(known.contacts))),
            ("value", Fact::Number(value)),
        ],
        formula: format!(
            "{} · (1 − 2^(−value / {})), value = {} · proposed_meetings + {} · confirmed_meetings + {} · proposals \
             + {} · contracts + {} · signed",
            weight.points,
            weight.half_at,
            weight.proposed_meeting,
            weight.confirmed_meeting,
            weight.proposal,
            weight.contract,
            weight.signed
        ),
        explanation: Explanation::new(names.sentence)
            .count("contacts", f64::from(known.contacts))
            .number("value", value, 1),
    });
}

fn enter_manners(ledger: &mut Ledger, impersonal: Option<Proportion>, weights: &MessagesWeights) {
    let names = line_names!("manners", "manners");
    let points = weights.manners.points;
    let known = impersonal.unwrap_or_default().bounded();
    let finding = match (impersonal, known.raw()) {
        (None, _) => Finding::NotInExport(MESSAGES_FILE),
        (Some(_), Some(impersonal)) if known.is_enough() => Finding::Earned(1.0 - impersonal),
        (Some(_), _) => Finding::TooFewCases(known.cases),
    };
    ledger.enter(&names, points, finding, || {
        let [low, high] = known.jeffreys_interval();
        Story {
            interval: Some([1.0 - high, 1.0 - low]),
            input: vec![("hits", Fact::Number(known.hits)), ("cases", Fact::Number(known.cases))],
            formula: format!("{points} · (1 − hits / cases)"),
            explanation: Explanation::new(names.sentence).count("hits", known.hits).count("cases", known.cases),
        }
    });
}
