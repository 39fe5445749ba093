//! Texts that the owner sends to many.
//!
//! Owns who gets which text on which day. Refuses small talk: a blast is word for word the same but for the name.

use crate::sample::arc::{Arc, Exchange};
use crate::sample::catalogue::Catalogue;
use crate::sample::persona::Habits;
use crate::sample::random::Random;
use crate::sample::truth::BlastTruth;
use crate::sample::world::DAY;

/// The owner's blasts as they gather recipients.
#[derive(Debug, Default)]
pub(crate) struct Blasts {
    joined: usize,
    /// Dialogue, index of the recipient, key of the recipient.
    recipients: Vec<(usize, usize, String)>,
}

impl Blasts {
    /// Adds a recipient: makes the exchange the blast's own and returns the moment of its last message.
    pub(crate) fn join(
        &mut self,
        catalogue: &Catalogue,
        habits: &Habits,
        arc: Arc,
        index: usize,
        core: &mut [Exchange],
        as_of_start: i64,
    ) -> i64 {
        let mut random = Random::derive(as_of_start as u64, "blast", index as u64);
        // An automator's list has hundreds of names; anybody else picks a dozen.
        let size = if habits.value("blast_weight") >= 20.0 { 400 } else { 12 };
        let batch = self.joined / size;
        self.joined += 1;
        let wanted =
            if batch.is_multiple_of(2) || arc == Arc::BlastAsked { "blast-webinar" } else { "blast-newsletter" };
        let text = catalogue.dialogues.iter().position(|dialogue| dialogue.name == wanted).unwrap_or(0);
        for exchange in core.iter_mut().filter(|_| arc == Arc::Blast) {
            exchange.dialogue = text;
        }
        self.recipients.push((text, index, String::new()));
        // A blast every five weeks, going back from three weeks ago: a question that it drew is recent.
        let days_ago = 22 + 35 * (batch as i64 % 80);
        let lag = if arc == Arc::BlastAsked { random.between(DAY, 3 * DAY) } else { 0 };
        as_of_start - days_ago * DAY + 9 * 3_600 + (self.joined % size) as i64 * 41 + lag
    }

    /// Notes the key of the recipient who joined last, if it is this one.
    pub(crate) fn name_last(&mut self, index: usize, key: &str) {
        if let Some(recipient) = self.recipients.last_mut().filter(|recipient| recipient.1 == index) {
            key.clone_into(&mut recipient.2);
        }
    }

    /// What is true of all blasts, recipients in the order of keys.
    pub(crate) fn truths(&self, catalogue: &Catalogue) -> Vec<BlastTruth> {
        let mut truths: Vec<BlastTruth> = Vec::new();
        for (dialogue, _, key) in &self.recipients {
            let name = catalogue.dialogues.get(*dialogue).map(|dialogue| dialogue.name.clone()).unwrap_or_default();
            match truths.iter_mut().find(|truth| truth.dialogue == name) {
                Some(truth) => truth.recipients.push(key.clone()),
                None => truths.push(BlastTruth { dialogue: name, recipients: vec![key.clone()] }),
            }
        }
        truths.iter_mut().for_each(|truth| truth.recipients.sort());
        truths
    }
}
