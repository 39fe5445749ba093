//! The patterns of conversations: which dialogues follow one another with one contact, and what that means.
//!
//! Owns the patterns and the verdicts that follow from the labels of their dialogues. Refuses dates: when it
//! all happens is the plan's part.

use crate::sample::catalogue::{Catalogue, Ends, Family, Speaker, stage_rank};
use crate::sample::persona::Habits;
use crate::sample::random::Random;

/// The pattern of one contact's conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arc {
    Regular,
    OpenFresh,
    OpenFirst,
    OpenAfterTalk,
    OpenAfter,
    WaitFresh,
    WaitAfter,
    Nudged,
    Weak,
    Boiler,
    PitchedOnce,
    Spammer,
    PitchOut,
    Blast,
    BlastAsked,
    /// The stage reached, 1 (proposed) to 6 (signed).
    Deal(u8),
    DealProposalOpen,
    DealContractOpen,
    Decline,
    DeclineFinal,
    Promise,
    /// InMail of somebody outside the network.
    Stranger,
    /// A former connection with an open question after a two-way tie.
    Former,
    /// Lies in the SPAM folder.
    Spam,
}

/// One exchange of an arc.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Exchange {
    /// Index into the catalogue's dialogues.
    pub(crate) dialogue: usize,
    /// True if owner and contact change places.
    pub(crate) mirrored: bool,
    /// What it is about.
    pub(crate) number: u64,
}

/// What the labels of an arc's dialogues say together.
#[derive(Debug, Clone)]
pub(crate) struct Verdict {
    pub(crate) two_way: bool,
    pub(crate) stage: &'static str,
    pub(crate) ends: Ends,
    pub(crate) kind: &'static str,
    pub(crate) promise: bool,
    /// no, yes, by_owner or final.
    pub(crate) declined: &'static str,
    pub(crate) boilerplate_only: bool,
}

/// The patterns that a sample without a persona begins with, so that a small one holds each kind.
/// Positions 3 to 6 are the planted people of `world`.
pub(crate) const PLANTED: [Arc; 33] = [
    Arc::Regular,
    Arc::OpenFresh,
    Arc::OpenAfter,
    Arc::Regular,
    Arc::Regular,
    Arc::Regular,
    Arc::OpenFirst,
    Arc::WaitAfter,
    Arc::Boiler,
    Arc::Deal(6),
    Arc::Spammer,
    Arc::Blast,
    Arc::Blast,
    Arc::Blast,
    Arc::Blast,
    Arc::BlastAsked,
    Arc::Deal(1),
    Arc::Deal(2),
    Arc::Decline,
    Arc::Promise,
    Arc::Weak,
    Arc::Nudged,
    Arc::WaitFresh,
    Arc::OpenAfterTalk,
    Arc::DealProposalOpen,
    Arc::DealContractOpen,
    Arc::PitchOut,
    Arc::DeclineFinal,
    Arc::Deal(3),
    Arc::Deal(4),
    Arc::Deal(5),
    Arc::PitchedOnce,
    Arc::OpenFirst,
];

impl Arc {
    /// Draws a pattern by the weights of a persona.
    pub(crate) fn draw(habits: &Habits, random: &mut Random) -> Self {
        let weights = [
            habits.value("regular_weight"),
            habits.value("open_weight"),
            habits.value("wait_weight"),
            habits.value("weak_weight"),
            habits.value("pitch_in_weight"),
            habits.value("pitch_out_weight"),
            habits.value("blast_weight"),
            habits.value("deal_weight"),
            habits.value("decline_weight"),
            habits.value("promise_weight"),
        ];
        let group: &[Self] = match random.weighted(&weights) {
            0 => &[Self::Regular],
            1 => &[Self::OpenFresh, Self::OpenFirst, Self::OpenAfterTalk, Self::OpenAfter],
            2 => &[Self::WaitFresh, Self::WaitAfter, Self::WaitAfter, Self::Nudged],
            3 => &[Self::Boiler, Self::Boiler, Self::Boiler, Self::Weak],
            4 => &[Self::PitchedOnce, Self::PitchedOnce, Self::Spammer],
            5 => &[Self::PitchOut],
            6 => &[Self::Blast, Self::Blast, Self::Blast, Self::Blast, Self::Blast, Self::Blast, Self::BlastAsked],
            // A funnel: each stage is reached by fewer.
            7 => &[
                Self::Deal(1),
                Self::Deal(1),
                Self::Deal(1),
                Self::Deal(2),
                Self::Deal(2),
                Self::Deal(2),
                Self::Deal(3),
                Self::Deal(3),
                Self::Deal(4),
                Self::Deal(5),
                Self::Deal(6),
                Self::DealProposalOpen,
                Self::DealContractOpen,
            ],
            8 => &[Self::Decline, Self::Decline, Self::Decline, Self::DeclineFinal],
            _ => &[Self::Promise],
        };
        random.pick(group).copied().unwrap_or(Self::Regular)
    }

    /// The pattern's name in `truth.json`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::OpenFresh => "open-fresh",
            Self::OpenFirst => "open-first",
            Self::OpenAfterTalk => "open-after-talk",
            Self::OpenAfter => "open-after",
            Self::WaitFresh => "wait-fresh",
            Self::WaitAfter => "wait-after",
            Self::Nudged => "nudged-twice",
            Self::Weak => "suggested-reply",
            Self::Boiler => "boilerplate",
            Self::PitchedOnce => "pitched-once",
            Self::Spammer => "pitched-often",
            Self::PitchOut => "pitch-out",
            Self::Blast => "blast",
            Self::BlastAsked => "blast-asked",
            Self::Deal(_) => "deal",
            Self::DealProposalOpen => "deal-proposal-open",
            Self::DealContractOpen => "deal-contract-open",
            Self::Decline => "decline",
            Self::DeclineFinal => "decline-final",
            Self::Promise => "promise",
            Self::Stranger => "stranger",
            Self::Former => "former-connection",
            Self::Spam => "spam",
        }
    }

    /// The families of the dialogues that make the pattern what it is, in order.
    fn core(self, random: &mut Random) -> Vec<Family> {
        use Family as F;
        match self {
            Self::Regular => vec![F::Talk],
            Self::OpenFresh => vec![F::OpenSingle],
            Self::OpenFirst => vec![F::OpenFirst],
            Self::OpenAfterTalk => vec![F::Talk, F::OpenSingle],
            Self::OpenAfter => vec![F::OpenAfter],
            Self::WaitFresh => vec![F::WaitSingle],
            Self::WaitAfter => vec![F::WaitAfter],
            Self::Nudged => vec![F::NudgedOut],
            Self::Weak => vec![F::WeakReply],
            Self::Boiler => vec![F::Boiler],
            Self::PitchedOnce => vec![F::PitchIn],
            Self::Spammer => vec![F::PitchIn; 3],
            Self::PitchOut => vec![F::PitchOut],
            Self::Blast => vec![F::Blast],
            Self::BlastAsked => vec![F::BlastAsked],
            Self::Deal(0 | 1) => vec![F::DealFirst],
            Self::Deal(2) => vec![F::DealConfirmed],
            Self::Deal(3) => vec![F::DealConfirmed, F::DealProposal],
            Self::Deal(4) => vec![F::DealProposal, F::DealInvoice],
            Self::Deal(5) => vec![F::DealConfirmed, F::DealProposal, F::DealContract],
            Self::Deal(_) if random.chance(0.5) => vec![F::DealProposal, F::DealSigned],
            Self::Deal(_) => vec![F::DealConfirmed, F::DealProposal, F::DealContract, F::DealSigned],
            Self::DealProposalOpen => vec![F::DealConfirmed, F::DealProposalOpen],
            Self::DealContractOpen => vec![F::DealProposal, F::DealContractOpen],
            Self::Decline => vec![F::Decline],
            Self::DeclineFinal => vec![F::DeclineFinal],
            Self::Promise => vec![F::Promise],
            Self::Stranger => vec![F::Stranger],
            Self::Former => vec![F::Talk, F::OpenAfter],
            Self::Spam => vec![F::Spam],
        }
    }

    /// What may precede the core without changing the verdict; `None` where anything would.
    pub(crate) fn grows_by(self) -> Option<Family> {
        match self {
            Self::Boiler => Some(Family::Boiler),
            Self::Regular
            | Self::OpenAfterTalk
            | Self::OpenAfter
            | Self::WaitAfter
            | Self::Deal(_)
            | Self::DealProposalOpen
            | Self::DealContractOpen
            | Self::Decline
            | Self::Promise => Some(Family::Talk),
            _ => None,
        }
    }

    /// The exchanges that make the pattern.
    pub(crate) fn draw_core(self, catalogue: &Catalogue, random: &mut Random) -> Vec<Exchange> {
        self.core(random)
            .into_iter()
            .filter_map(|family| draw_exchange(catalogue, family, usize::MAX, random))
            .collect()
    }
}

/// Draws an exchange of a family with at most `longest` messages; `None` if the family has none so short.
pub(crate) fn draw_exchange(
    catalogue: &Catalogue,
    family: Family,
    longest: usize,
    random: &mut Random,
) -> Option<Exchange> {
    let mut choices = catalogue.family(family);
    choices.retain(|&index| catalogue.dialogues.get(index).is_some_and(|dialogue| dialogue.turns.len() <= longest));
    let dialogue = *random.pick(&choices)?;
    let mirrored = catalogue.dialogues.get(dialogue).is_some_and(|dialogue| dialogue.mirror) && random.chance(0.5);
    Some(Exchange { dialogue, mirrored, number: random.number() })
}

/// Messages of some exchanges.
pub(crate) fn messages_of(catalogue: &Catalogue, exchanges: &[Exchange]) -> usize {
    exchanges
        .iter()
        .filter_map(|exchange| catalogue.dialogues.get(exchange.dialogue))
        .map(|dialogue| dialogue.turns.len())
        .sum()
}

/// Puts exchanges of the growing family before the core until there are `messages` in all.
///
/// What is left over at the end is one message of boilerplate from the contact, which changes no verdict.
pub(crate) fn grow(
    catalogue: &Catalogue,
    family: Family,
    core: Vec<Exchange>,
    messages: usize,
    random: &mut Random,
) -> Vec<Exchange> {
    let mut missing = messages.saturating_sub(messages_of(catalogue, &core));
    let mut exchanges = Vec::with_capacity(missing / 2 + core.len());
    while missing > 0 {
        // One in seven exchanges of a living tie is a birthday or the like, or an attachment without words.
        let drawn = match random.below(14) {
            0 => Family::Boiler,
            1 if family == Family::Talk => Family::Attachment,
            _ => family,
        };
        let exchange = draw_exchange(catalogue, drawn, missing, random)
            .or_else(|| draw_exchange(catalogue, Family::Boiler, missing, random));
        let Some(exchange) = exchange else { break };
        missing -= messages_of(catalogue, &[exchange]).min(missing);
        exchanges.push(exchange);
    }
    exchanges.extend(core);
    exchanges
}

/// What the labels say of all exchanges with one contact.
pub(crate) fn judge(catalogue: &Catalogue, exchanges: &[Exchange]) -> Verdict {
    let mut verdict = Verdict {
        two_way: false,
        stage: "none",
        ends: Ends::Closed,
        kind: "",
        promise: false,
        declined: "no",
        boilerplate_only: !exchanges.is_empty(),
    };
    for dialogue in exchanges.iter().filter_map(|exchange| catalogue.dialogues.get(exchange.dialogue)) {
        verdict.two_way |= dialogue.two_way;
        // Of stages of one rank, the latest is shown.
        if dialogue.stage != "none" && stage_rank(dialogue.stage) >= stage_rank(verdict.stage) {
            verdict.stage = dialogue.stage;
        }
        verdict.boilerplate_only &= dialogue.family == Family::Boiler;
        verdict.ends = dialogue.ends;
        verdict.kind = dialogue.kind;
        verdict.promise = dialogue.promise;
        verdict.declined = match (dialogue.family, dialogue.turns.last().map(|turn| turn.speaker)) {
            (Family::DeclineFinal, _) => "final",
            (Family::Decline, Some(Speaker::Owner)) => "by_owner",
            (Family::Decline, _) => "yes",
            _ => "no",
        };
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growing_changes_no_verdict_but_the_weight_of_the_tie() {
        let catalogue = Catalogue::load().expect("catalogue");
        let mut random = Random::derive(5, "grow", 0);
        for arc in PLANTED {
            let Some(family) = arc.grows_by() else { continue };
            for messages in 1..40 {
                let core = arc.draw_core(&catalogue, &mut random);
                let (before, least) = (judge(&catalogue, &core), messages_of(&catalogue, &core));
                let grown = grow(&catalogue, family, core, messages, &mut random);
                let after = judge(&catalogue, &grown);
                assert_eq!(messages_of(&catalogue, &grown), messages.max(least), "{arc:?}");
                assert_eq!((after.stage, after.ends, after.kind), (before.stage, before.ends, before.kind), "{arc:?}");
                assert_eq!((after.two_way, after.promise), (before.two_way, before.promise), "{arc:?}");
                assert_eq!(after.boilerplate_only, before.boilerplate_only, "{arc:?}");
            }
        }
    }

    #[test]
    fn the_stages_of_deals_are_what_their_names_say() {
        let catalogue = Catalogue::load().expect("catalogue");
        let mut random = Random::derive(5, "deals", 0);
        for (level, stages) in [
            (1, vec!["call", "meeting", "demo"]),
            (2, vec!["confirmed"]),
            (3, vec!["proposal"]),
            (4, vec!["invoice"]),
            (5, vec!["contract"]),
            (6, vec!["signed"]),
        ] {
            for _ in 0..20 {
                let verdict = judge(&catalogue, &Arc::Deal(level).draw_core(&catalogue, &mut random));
                assert!(stages.contains(&verdict.stage) && verdict.two_way, "{level}: {}", verdict.stage);
            }
        }
    }
}
